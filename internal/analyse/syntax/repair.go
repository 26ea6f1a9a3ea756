package syntax

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// agents moves the agent of a nominal act to the act: in "the beheading of two journalists by rebels" the parser likes to
// hang "rebels" on "journalists". It moves "by Y" from X, or from a name in apposition to X, to N in "N of X by Y",
// where N names an act and X is no work that has an author: "a collection of essays by Y" stays.
func agents(d *dateline.Document, s dateline.Sentence) {
	toks := d.Tokens[s.First:s.Last]
	word := func(i int) string { return toks[i].Span.In(d.Text) }
	for c := range toks {
		if toks[c].Deprel != "case" || toks[c].Head < 1 || word(c) != "by" {
			continue
		}
		y := toks[c].Head - 1
		if !strings.HasPrefix(toks[y].Deprel, "nmod") || toks[y].Head < 1 {
			continue
		}
		x := toks[y].Head - 1
		for (toks[x].Deprel == "appos" || toks[x].Deprel == "flat") && toks[x].Head > 0 {
			x = toks[x].Head - 1
		}
		if toks[x].Deprel != "nmod" || toks[x].Head < 1 || works[strings.ToLower(toks[x].Lemma)] {
			continue
		}
		n := toks[x].Head - 1
		if n >= x || x >= c || toks[n].UPOS != "NOUN" || !act(strings.ToLower(toks[n].Lemma)) {
			continue
		}
		for i := n + 1; i < x; i++ {
			if toks[i].Head == x+1 && toks[i].Deprel == "case" && word(i) == "of" {
				toks[y].Head, toks[y].Deprel = n+1, "nmod"
				break
			}
		}
	}
}

// act says whether a noun is built like the name of an act, or is one of those that look like their verb.
func act(lemma string) bool {
	for _, end := range [...]string{"ing", "tion", "sion", "ment", "ure", "ance", "sal", "val"} {
		if len(lemma) > len(end)+2 && strings.HasSuffix(lemma, end) {
			return true
		}
	}
	return acts[lemma]
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	acts  = set("abuse arrest assault attack capture control death defeat exploit hijack kidnap loss massacre murder pursuit rape rescue siege slaughter takeover transfer use")
	works = set("account album article book comment composition document drawing essay film image letter music novel paper photo photograph painting piece play poem poetry recording remark report song speech statement story study text video work writing")
)
