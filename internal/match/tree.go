// Package match reads the syntax layer of a document as trees: heads, children and subtrees by document-wide
// token index, and small questions that rules ask again and again ("the subject of this verb").
package match

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// A Tree is a read-only view of the dependency trees of a document. Token indices are document-wide.
type Tree struct {
	Doc      *dateline.Document
	parent   []int32 // -1 for a root or a token of an unparsed sentence
	sentence []int32
	children [][]int32
}

// NewTree reads the Sentences and Tokens of d. It costs one pass over the tokens.
func NewTree(d *dateline.Document) *Tree {
	n := len(d.Tokens)
	t := &Tree{Doc: d, parent: make([]int32, n), sentence: make([]int32, n), children: make([][]int32, n)}
	counts := make([]int32, n)
	for si, s := range d.Sentences {
		for i := s.First; i < s.Last; i++ {
			t.sentence[i] = int32(si)
			t.parent[i] = -1
			if h := d.Tokens[i].Head; h > 0 && s.First+h-1 < s.Last {
				t.parent[i] = int32(s.First + h - 1)
				counts[t.parent[i]]++
			}
		}
	}
	flat := make([]int32, 0, n)
	for i := range counts {
		at := len(flat)
		flat = flat[:at+int(counts[i])]
		t.children[i] = flat[at : at : at+int(counts[i])]
	}
	for i, p := range t.parent {
		if p >= 0 {
			t.children[p] = append(t.children[p], int32(i))
		}
	}
	return t
}

// Parent returns the head of token i, or -1.
func (t *Tree) Parent(i int) int { return int(t.parent[i]) }

// Sentence returns the index of the sentence of token i.
func (t *Tree) Sentence(i int) int { return int(t.sentence[i]) }

// Rel returns the deprel of token i.
func (t *Tree) Rel(i int) string { return t.Doc.Tokens[i].Deprel }

// Lemma returns the lemma of token i in lower case.
func (t *Tree) Lemma(i int) string { return strings.ToLower(t.Doc.Tokens[i].Lemma) }

// Word returns the form of token i in lower case.
func (t *Tree) Word(i int) string {
	return strings.ToLower(t.Doc.Tokens[i].Span.In(t.Doc.Text))
}

// Children returns the dependents of token i in text order whose deprel is one of rels (all if none given). A rel
// without subtype matches every subtype: "obl" matches "obl:agent"; "nsubj=" matches "nsubj" alone.
func (t *Tree) Children(i int, rels ...string) []int {
	var out []int
	for _, c := range t.children[i] {
		if len(rels) == 0 || IsRel(t.Rel(int(c)), rels...) {
			out = append(out, int(c))
		}
	}
	return out
}

// Child returns the first dependent of token i with one of rels, or -1.
func (t *Tree) Child(i int, rels ...string) int {
	for _, c := range t.children[i] {
		if IsRel(t.Rel(int(c)), rels...) {
			return int(c)
		}
	}
	return -1
}

// IsRel says whether rel is one of rels, in the sense of Children.
func IsRel(rel string, rels ...string) bool {
	for _, r := range rels {
		if exact, ok := strings.CutSuffix(r, "="); ok {
			if rel == exact {
				return true
			}
		} else if rel == r || strings.HasPrefix(rel, r) && rel[len(r)] == ':' {
			return true
		}
	}
	return false
}

// Case returns the prepositions of the noun i as one lower-case string ("because of" for fixed ones), "" if none.
func (t *Tree) Case(i int) string {
	for _, c := range t.Children(i, "case") {
		w := t.Word(c)
		if w == "'s" || w == "’s" || w == "'" || w == "’" {
			continue
		}
		for _, f := range t.Children(c, "fixed") {
			w += " " + t.Word(f)
		}
		return w
	}
	return ""
}

// Conjuncts returns i and the tokens conjoined to it, in text order.
func (t *Tree) Conjuncts(i int) []int {
	return append([]int{i}, t.Children(i, "conj")...)
}

// Subtree returns the tokens dominated by i, i included, in text order, without the subtrees of
// children for which skip is true.
func (t *Tree) Subtree(i int, skip func(child int) bool) []int {
	s := t.Doc.Sentences[t.Sentence(i)]
	out := []int{i}
	for at := 0; at < len(out) && len(out) <= s.Last-s.First; at++ { // a tree read from a foreign file may have a cycle
		for _, c := range t.children[out[at]] {
			if skip == nil || !skip(int(c)) {
				out = append(out, int(c))
			}
		}
	}
	slices.Sort(out)
	return out
}

// Phrase returns the noun phrase headed by i as a reader would quote it: with determiners, adjectives, compounds, names
// and "of" complements; without its own preposition, relative and other clauses, appositions, conjuncts and outer punctuation.
// first and last are token indices, last exclusive.
func (t *Tree) Phrase(i int) (span dateline.Span, first, last int) {
	toks := t.Subtree(i, func(c int) bool {
		rel := t.Rel(c)
		if c > i && IsRel(rel, "nmod") && dayWords[t.Lemma(c)] { // "The Philippines on Sunday accused": the day is the verb's
			return true
		}
		if t.Parent(c) != i {
			return IsRel(rel, "acl", "advcl", "parataxis", "punct", "dep")
		}
		return IsRel(rel, "case", "acl", "advcl", "appos", "conj", "cc", "punct", "parataxis", "cop", "nsubj", "mark",
			"aux", "advmod", "discourse", "vocative", "dislocated", "dep", "orphan", "obl", "ccomp", "csubj", "expl") &&
			!(rel == "case" && c > i) // the possessive 's of a possessor is dropped below
	})
	// Keep the contiguous run around the head; a gap is a clause that was cut out.
	at, _ := slices.BinarySearch(toks, i)
	lo, hi := at, at
	for lo > 0 && toks[lo-1] >= toks[lo]-2 {
		lo--
	}
	for hi+1 < len(toks) && toks[hi+1] <= toks[hi]+2 {
		hi++
	}
	first, last = toks[lo], toks[hi]+1
	for last-1 > i && t.Rel(last-1) == "case" {
		last--
	}
	return dateline.Span{Start: t.Doc.Tokens[first].Span.Start, End: t.Doc.Tokens[last-1].Span.End}, first, last
}

// dayWords head time phrases that parsers hang on the noun before them.
var dayWords = map[string]bool{
	"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
	"today": true, "yesterday": true, "tomorrow": true, "tonight": true,
}
