package syntax

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// around mends the lemmas of toks, a sentence or a window of one, that the words around decide.
func around(d *dateline.Document, toks []dateline.Token) {
	words, capitals := 0, 0
	for i := range toks {
		w := toks[i].Span.In(d.Text)
		if upper, ok := letters(w); ok && len(w) > 1 {
			words++
			capitals += btoi(upper)
		}
		if toks[i].XPOS == "VBZ" && toks[i].Lemma == "be" && (w == "'s" || w == "’s") && perfect(d, toks[i+1:]) {
			toks[i].Lemma = "have"
		}
		// An adjective that the tagger takes for no part of a name has no capital, unless it is made of a name.
		if low := strings.ToLower(toks[i].Lemma); toks[i].XPOS == "JJ" && low != toks[i].Lemma && len(low) > 3 && plainLower(low) && !peoples[low] && !ofPeople(low) {
			if i+1 == len(toks) || toks[i+1].XPOS != "NNP" && toks[i+1].XPOS != "NNPS" {
				toks[i].Lemma = low
			}
		}
	}
	// In a line of capitals they say nothing of a name: "RIOTS IN TEHRAN" has "Tehran". Short ones may be acronyms all the same.
	if capitals*5 <= words {
		return
	}
	for i := range toks {
		t := &toks[i]
		if t.XPOS != "NNP" && t.XPOS != "NNPS" || len(t.Lemma) < 5 {
			continue
		}
		if upper, ok := letters(t.Lemma); ok && upper {
			t.Lemma = t.Lemma[:1] + strings.ToLower(t.Lemma[1:])
		}
	}
}

// ofPeople says whether an adjective has an ending of those made of names, as most that keep their capital: "Sinhalese", "Parisian", "Kurdish".
func ofPeople(low string) bool {
	for _, end := range [...]string{"an", "ese", "ish", "i", "ic", "ist", "ite"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

// letters says whether a word is of ASCII letters alone (ok), and whether all of them are capitals.
func letters(w string) (upper, ok bool) {
	upper = true
	for i := range len(w) {
		switch c := w[i]; {
		case 'a' <= c && c <= 'z':
			upper = false
		case c < 'A' || c > 'Z':
			return false, false
		}
	}
	return upper, w != ""
}

// perfect says whether the words behind "'s" make it "has": a participle that hardly follows "is", perhaps behind adverbs.
func perfect(d *dateline.Document, behind []dateline.Token) bool {
	for i := range behind {
		if behind[i].UPOS == "ADV" || behind[i].XPOS == "RB" {
			continue
		}
		switch strings.ToLower(behind[i].Span.In(d.Text)) {
		case "been", "got", "gotten", "had", "become":
			return true
		}
		return false
	}
	return false
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
