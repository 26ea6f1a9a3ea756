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

// namedSpeaker gives a verb of saying behind a clause its subject, a phrase and a name between commas: of "Troops will stay in Mali, the chief of staff, Ann Lee, said Monday"
// the parser makes a row of appositions to "Mali".
func namedSpeaker(d *dateline.Document, s dateline.Sentence) {
	toks := d.Tokens[s.First:s.Last]
	word := func(i int) string { return toks[i].Span.In(d.Text) }
	for v := 6; v < len(toks); v++ {
		if toks[v].XPOS != "VBD" && toks[v].XPOS != "VBZ" || !sayings[toks[v].Lemma] || word(v-1) != "," {
			continue
		}
		clause := false
		subject := false
		for i := range toks {
			if toks[i].Head == v+1 {
				clause = clause || i < v && toks[i].Deprel == "ccomp"
				subject = subject || strings.HasPrefix(toks[i].Deprel, "nsubj")
			}
		}
		if !clause || subject {
			continue
		}
		// Two phrases without a verb, each behind a comma.
		mid := phraseBefore(toks, word, v-1)
		if mid < 0 {
			continue
		}
		first := phraseBefore(toks, word, mid-1)
		if first < 0 || toks[first].UPOS == "CCONJ" || toks[mid].UPOS == "CCONJ" || !proper(toks[mid:v-1]) && !proper(toks[first:mid-1]) {
			continue
		}
		h := -1
		for i := first; i < mid-1; i++ { // its head is the one that hangs outside of it
			if at := toks[i].Head - 1; at < first && toks[i].UPOS != "PUNCT" {
				if h >= 0 {
					h = -1
					break
				}
				h = i
			}
		}
		if h < 0 || toks[h].Deprel != "appos" && toks[h].Deprel != "conj" && toks[h].Deprel != "nmod" && !strings.HasPrefix(toks[h].Deprel, "nsubj") || toks[h].UPOS != "NOUN" && toks[h].UPOS != "PROPN" {
			continue
		}
		toks[h].Head, toks[h].Deprel = v+1, "nsubj"
	}
}

// sayings are verbs that follow a clause and their subject.
var sayings = set("say tell announce report state warn note add confirm claim write declare")

// nonGrata reads "persona non grata" as what somebody is declared to be, which the parser takes for whom it is done to: the noun before it is that, and "by" goes with the verb.
func nonGrata(d *dateline.Document, s dateline.Sentence) {
	toks := d.Tokens[s.First:s.Last]
	word := func(i int) string { return strings.ToLower(toks[i].Span.In(d.Text)) }
	for i := 1; i+2 < len(toks); i++ {
		if w := word(i); w != "persona" && w != "personae" || word(i+1) != "non" || word(i+2) != "grata" && word(i+2) != "gratae" {
			continue
		}
		for k := i + 1; k <= i+2; k++ {
			toks[k].Head, toks[k].Deprel = i+1, "flat"
		}
		v := toks[i].Head - 1
		if before := i - 1; v >= 0 && v < before && toks[i].Deprel == "obj" && toks[before].UPOS == "NOUN" && toks[before].Head == i+1 {
			for k := v + 1; k < before; k++ {
				if toks[k].Head == i+1 {
					toks[k].Head = before + 1
				}
			}
			toks[before].Head, toks[before].Deprel = v+1, "obj"
			toks[i].Deprel = "xcomp"
		}
		if v < 0 || toks[v].UPOS != "VERB" {
			continue
		}
		for k := i + 3; k < len(toks); k++ {
			if h := toks[k].Head - 1; h >= i && h <= i+2 && toks[k].Deprel != "punct" {
				toks[k].Head = v + 1
				if toks[k].Deprel == "nmod" {
					toks[k].Deprel = "obl"
				}
			}
		}
	}
}

// phraseBefore returns where the phrase of nouns begins that ends before the comma at, behind the comma before it; -1 if there is none.
func phraseBefore(toks []dateline.Token, word func(int) string, at int) int {
	for i := at - 1; i > 0 && at-i < 14; i-- {
		switch toks[i].UPOS {
		case "VERB", "AUX", "SCONJ", "PRON":
			return -1
		case "PUNCT":
			if word(i) != "," || i == at-1 {
				return -1
			}
			return i + 1
		}
	}
	return -1
}

// proper says whether toks are a name and nothing else.
func proper(toks []dateline.Token) bool {
	for i := range toks {
		if toks[i].UPOS != "PROPN" {
			return false
		}
	}
	return len(toks) > 0
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
