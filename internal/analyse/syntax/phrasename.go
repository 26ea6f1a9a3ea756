package syntax

import (
	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/phrasename"
)

// A run is a name that reads as a phrase ("Save the Children"): tokens [first, last).
type run struct{ first, last int }

// standIn are the words that the model sees in place of such a name: a name that it takes as one. Of a name of n words they are the last n.
var standIn = []string{"Northern", "European", "Asian", "American", "United", "International", "Christian", "Human", "Rights", "Watch"}

// mask puts other words in place of the names of ws that read as phrases, forms being the tokens of ws, and returns the names.
func mask(d *dateline.Document, forms []string, ws []window) (names []run) {
	word := func(i int) string { return d.Tokens[i].Span.In(d.Text) }
	at := 0
	for _, w := range ws {
		for i := w.first; i < w.last; {
			n := phrasename.Len(word, w.first, i, w.last)
			if n == 0 || n > len(standIn) {
				i++
				continue
			}
			copy(forms[at+i-w.first:], standIn[len(standIn)-n:])
			names = append(names, run{i, i + n})
			i += n
		}
		at += w.last - w.first
	}
	return names
}

// tag makes proper nouns of the words of n.
func (n run) tag(d *dateline.Document) {
	for i := n.first; i < n.last; i++ {
		t := &d.Tokens[i]
		t.UPOS, t.XPOS, t.Feats, t.Lemma = "PROPN", "NNP", "Number=Sing", t.Span.In(d.Text)
	}
}

// join hangs the words of n, a part of s, on its first one, which stands in the tree for all.
func (n run) join(d *dateline.Document, s *dateline.Sentence) {
	in := func(i int) bool { return i >= n.first && i < n.last }
	top := -1 // whose head is outside, as are all above it
	for i := n.first; i < n.last && top < 0; i++ {
		top = i
		for k, steps := i, 0; top >= 0 && d.Tokens[k].Head > 0 && steps <= s.Last-s.First; steps++ {
			if k = s.First + d.Tokens[k].Head - 1; in(k) {
				top = -1
			}
		}
	}
	if top < 0 {
		return
	}
	head, rel := d.Tokens[top].Head, d.Tokens[top].Deprel
	for i := s.First; i < s.Last; i++ {
		if h := d.Tokens[i].Head; h > 0 && in(s.First+h-1) {
			d.Tokens[i].Head = n.first - s.First + 1
		}
	}
	for i := n.first; i < n.last; i++ {
		d.Tokens[i].Head, d.Tokens[i].Deprel = n.first-s.First+1, "flat"
	}
	d.Tokens[n.first].Head, d.Tokens[n.first].Deprel = head, rel
}
