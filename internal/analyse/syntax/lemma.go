package syntax

import (
	"strings"
	"unicode/utf8"
)

// A script makes a lemma of a form.
type script struct {
	lower bool
	cut   int // characters
	add   string
}

// parseScript reads "k0", "l2y", "l10be": keep or lower the case, characters to cut, what to add.
func parseScript(s string) script {
	sc := script{lower: s != "" && s[0] == 'l'}
	i := 1
	for ; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
		sc.cut = sc.cut*10 + int(s[i]-'0')
	}
	if i < len(s) {
		sc.add = s[i:]
	}
	return sc
}

// lemma returns the lemma of a form: from the list of irregular forms, else by the script that the model chose,
// checked against the words of the language where the form is regular.
func (a *Annotator) lemma(form, upos, xpos string, choice int) string {
	if upos == "PROPN" {
		return a.scripts[choice].apply(form)
	}
	if xpos == "CD" && strings.Contains(form, ",") {
		return strings.ReplaceAll(form, ",", "")
	}
	low := strings.ToLower(form)
	if l, ok := irregular(low, xpos); ok {
		return l
	}
	return a.regular(low, xpos, a.scripts[choice].apply(form))
}

func (sc script) apply(form string) string {
	if sc.lower {
		form = strings.ToLower(form)
	}
	n := len(form)
	for range sc.cut {
		if n == 0 {
			return form // the script is for a longer word
		}
		_, size := utf8.DecodeLastRuneInString(form[:n])
		n -= size
	}
	if n == 0 && sc.add == "" {
		return form
	}
	return form[:n] + sc.add
}

// rarer is how many times rarer than another regular lemma the model's choice must be to lose against it: "kidd" for
// "kidding" loses against "kid" (there twice is enough, as doubling is regular), "stare" for "staring" keeps its place
// against "star".
const rarer = 40

// regular returns the lemma got of the lower-case form, or a better one: the model's choice for "violating" may be
// "violat". The ranks of the word vectors tell which words there are.
func (a *Annotator) regular(form, xpos, got string) string {
	var buf [4]string
	cands := candidates(buf[:0], form, xpos)
	if len(cands) == 0 {
		return got
	}
	rank := a.model.Rank(got)
	if got == form && xpos != "NNS" { // a form in -ing or -ed is no lemma
		rank = 0
	}
	best, at := "", 0
	for _, c := range cands {
		if r := a.model.Rank(c); r > 0 && (at == 0 || r < at) {
			best, at = c, r
		}
	}
	switch {
	case at == 0:
	case xpos == "NNS" || xpos == "VBZ":
		if rank == 0 && got != form {
			return best
		}
	case rank == 0, rank > at*rarer, len(got) == len(best)+1 && rank > 2*at && got[:len(best)] == best && got[len(best)] == got[len(best)-1]:
		return best
	}
	return got
}

// candidates appends what a regular form may be a form of.
func candidates(out []string, form, xpos string) []string {
	end := ""
	switch xpos {
	case "VBG":
		end = "ing"
	case "VBD", "VBN":
		end = "ed"
	case "NNS", "VBZ":
		end = "s"
	}
	stem, ok := strings.CutSuffix(form, end)
	if !ok || end == "" || len(stem) < 2 {
		return out
	}
	n := len(stem)
	if end == "s" {
		out = append(out, stem)
		if s, ok := strings.CutSuffix(stem, "ie"); ok {
			return append(out, s+"y")
		}
		if s, ok := strings.CutSuffix(stem, "e"); ok {
			return append(out, s)
		}
		return out
	}
	if stem[n-1] == 'i' && end == "ed" {
		return append(out, stem[:n-1]+"y")
	}
	out = append(out, stem, stem+"e")
	if n > 2 && stem[n-1] == stem[n-2] && stem[n-1] != 'e' {
		out = append(out, stem[:n-1])
	}
	return out
}
