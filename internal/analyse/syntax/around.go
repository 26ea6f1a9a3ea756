package syntax

import (
	"strings"
	"unicode"

	dateline "github.com/dateline-news/dateline"
)

// around mends the lemmas of toks, a sentence or a window of one, that the words around decide.
func (a *Annotator) around(d *dateline.Document, toks []dateline.Token) {
	a.spaced(d, toks)
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

// spaced gives a word whose letters stand apart one lemma: that of "U P D A T E D" is "updated", at its first letter, as UD has it.
func (a *Annotator) spaced(d *dateline.Document, toks []dateline.Token) {
	for i := 0; i < len(toks); i++ {
		var buf [32]byte
		n := 0
		for i+n < len(toks) && n < len(buf) {
			s := toks[i+n].Span
			upper, ok := letters(s.In(d.Text))
			if !ok || s.End-s.Start != 1 || n > 0 && (s.Start != toks[i+n-1].Span.End+1 || upper != (buf[0] < 'a')) {
				break
			}
			buf[n] = d.Text[s.Start]
			n++
		}
		if n < 4 {
			continue
		}
		if w := strings.ToLower(string(buf[:n])); a.model.Rank(w) > 0 {
			toks[i].Lemma = w
			for k := 1; k < n; k++ {
				toks[i+k].Lemma = "_"
			}
		}
		i += n - 1
	}
}

// together gives the parts of a word that was written in several, by the tree, one lemma at the first: "overpriced" for "over priced".
func together(d *dateline.Document, s dateline.Sentence) {
	toks := d.Tokens[s.First:s.Last]
	at := -1 // the first part
	for i := range toks {
		t := &toks[i]
		part := t.Span.In(d.Text)
		if t.Deprel != "goeswith" || i == 0 || t.Head < 1 || t.Head > i || t.Lemma == "_" || !strings.ContainsFunc(part, unicode.IsLetter) {
			continue
		}
		low := toks[t.Head-1].UPOS != "PROPN"
		head := &toks[t.Head-1].Lemma
		if at != t.Head-1 {
			if t.Head != i {
				continue // not beside it
			}
			at = t.Head - 1
			*head = toks[at].Span.In(d.Text)
			if low {
				*head = strings.ToLower(*head)
			}
		}
		if low {
			part = strings.ToLower(part)
		}
		*head += part
		t.Lemma = "_"
	}
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
