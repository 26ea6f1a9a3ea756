// Package story finds the articles that tell of one happening.
//
// In: a document with its layers (Of); out: a Sketch, with keys under which articles of one happening find each other, a symmetric
// decision on two sketches (Compare), and stories of a set of sketches (Cluster).
//
// Method. An article is its weightiest terms: lemmas of nouns, names, verbs and numbers, weighted by how often they come, how rare they are in
// general English (res/docfreq: a fixed table, so that the weight of a term does not depend on what else has come), and where they stand: names, the title and
// the opening count more. Two articles are of one story if their terms are alike (cosine) and their days are near. Keys are pairs of
// the weightiest terms with a span of days. A story is an article that leads it and those like it (package group).
//
// Known limits: articles without a day meet only others without one; two happenings of one kind at one place in one week (two attacks on one
// town) may become one story; an article on several matters is in one story only.
package story

import (
	"cmp"
	"math"
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/timex"
	"github.com/dateline-news/dateline/internal/res/docfreq"
	"github.com/dateline-news/dateline/internal/res/namekey"
	"github.com/dateline-news/dateline/internal/resolve/group"
	"github.com/dateline-news/dateline/internal/resolve/sketch"
)

// Constants of the sketch. A change needs a new version.
const (
	version   = 2
	maxTerms  = 48
	commonest = 1.5 // weight (docfreq) under which a word is no term: it stands in more than every fifth text
	ofName    = 1.6 // how much more names count
	ofTitle   = 2.5 // words of the title
	ofOpening = 1.5 // words of the first sentences
	opening   = 3   // sentences
	keyTerms  = 10  // terms that make pairs
	keyPairs  = 45  // pairs that make keys
	keyRare   = 5   // rare terms that make keys alone
	rareTerm  = 5.0 // weight (docfreq) from which a term is rare: it stands in fewer than one of 150 texts
	bucket    = 4   // days of a key's span
)

// A Term is a hashed lemma with its weight, 1 to 255, relative to the weightiest term of the document.
type Term struct {
	Hash   uint32
	Weight uint8
}

// A Sketch is what is kept of a document to find its story.
type Sketch struct {
	ID    string
	Day   int      // of the story, as timex.Day counts; 0 if unknown
	Title string   // for the title of the story, cut to titleLen bytes
	Terms []Term   // sorted by Hash
	Rare  []uint32 // of the weightiest terms those that general English hardly knows, sorted
}

const titleLen = 160

// Of makes the sketch of d from Tokens, Sentences, Lines, Mentions and Published.
func Of(d *dateline.Document) Sketch {
	s := Sketch{ID: d.ID, Title: titleOf(d)}
	if day, ok := timex.Day(d.Published.Value); ok {
		s.Day = day
	}
	var rare map[uint32]bool
	s.Terms, rare = terms(d, maxTerms)
	for _, t := range Top(s.Terms, keyTerms) {
		if rare[t.Hash] && len(s.Rare) < keyRare {
			s.Rare = append(s.Rare, t.Hash)
		}
	}
	slices.Sort(s.Rare)
	return s
}

func titleOf(d *dateline.Document) string {
	title := d.Title
	for _, l := range d.Lines {
		if title == "" && l.Kind == dateline.LineTitle {
			title = l.Span.In(d.Text)
		}
	}
	for len(title) > titleLen {
		_, title = cutRune(title)
	}
	return title
}

// cutRune takes the last rune off.
func cutRune(s string) (rune, string) {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i]&0xc0 != 0x80 {
			return rune(s[i]), s[:i]
		}
	}
	return 0, ""
}

// Terms returns the n weightiest terms of d, sorted by hash.
func Terms(d *dateline.Document, n int) []Term {
	ts, _ := terms(d, n)
	return ts
}

// terms returns the n weightiest terms of d, and which of all are rare.
func terms(d *dateline.Document, n int) (_ []Term, rare map[uint32]bool) {
	rare = map[uint32]bool{}
	named := make([]bool, len(d.Tokens))
	for _, m := range d.Mentions {
		for i := m.First; i < m.Last && i < len(named); i++ {
			named[i] = true
		}
	}
	title := make(map[int]bool) // bytes at which title lines begin
	for _, l := range d.Lines {
		if l.Kind == dateline.LineTitle {
			title[l.Span.Start] = true
		}
	}
	type tally struct{ n, where, idf float64 }
	tallies := map[uint32]*tally{}
	body := 0
	for _, sent := range d.Sentences {
		place := 1.0
		if title[sent.Span.Start] {
			place = ofTitle
		} else if body++; body <= opening {
			place = ofOpening
		}
		for i := sent.First; i < sent.Last; i++ {
			t := &d.Tokens[i]
			switch t.UPOS {
			case "NOUN", "PROPN", "VERB", "ADJ", "NUM":
			default:
				continue
			}
			word := t.Lemma
			if word == "" {
				word = t.Span.In(d.Text)
			}
			h, idf, ok := WordOf(word)
			if !ok {
				continue
			}
			a := tallies[h]
			if a == nil {
				a = &tally{idf: idf}
				tallies[h] = a
				rare[h] = idf >= rareTerm
			}
			w := place
			if named[i] || t.UPOS == "PROPN" {
				w *= ofName
			}
			a.n++
			a.where = max(a.where, w)
		}
	}
	weights := make(map[uint32]float64, len(tallies))
	for h, a := range tallies {
		weights[h] = (1 + math.Log(a.n)) * a.where * a.idf
	}
	return Heaviest(weights, n), rare
}

// WordOf returns the hash of a word or lemma as a term, folded, and its weight by rarity; ok is false for what is no term.
func WordOf(word string) (hash uint32, idf float64, ok bool) {
	buf := namekey.Append(make([]byte, 0, 32), word)
	if len(buf) < 2 {
		return 0, 0, false
	}
	if idf = docfreq.IDF(string(buf)); idf < commonest {
		return 0, 0, false
	}
	return uint32(sketch.HashBytes(buf) >> 32), idf, true
}

// Heaviest returns the n heaviest terms of weights, sorted by hash.
func Heaviest(weights map[uint32]float64, n int) []Term {
	type weighted struct {
		hash uint32
		w    float64
	}
	ws := make([]weighted, 0, len(weights))
	for h, w := range weights {
		ws = append(ws, weighted{h, w})
	}
	slices.SortFunc(ws, func(a, b weighted) int { return cmp.Or(cmp.Compare(b.w, a.w), cmp.Compare(a.hash, b.hash)) })
	ws = ws[:min(n, len(ws))]
	terms := make([]Term, len(ws))
	for i, w := range ws {
		terms[i] = Term{w.hash, uint8(max(1, math.Round(255*w.w/ws[0].w)))}
	}
	slices.SortFunc(terms, func(a, b Term) int { return cmp.Compare(a.Hash, b.Hash) })
	return terms
}

// Keys returns the keys that s bears: pairs of its weightiest terms, and rare ones alone, with the span of days that its day is in. Articles of that span and
// of those before and after ask for them.
func (s *Sketch) Keys() []group.Key {
	top := Top(s.Terms, keyTerms)
	var keys []group.Key
	pairs := 0
	for sum := 1; sum < 2*len(top) && pairs < keyPairs; sum++ { // by the sum of ranks: the weightiest pairs first
		for i := 0; 2*i < sum && pairs < keyPairs; i++ {
			if j := sum - i; j < len(top) {
				pairs++
				keys = append(keys, KeyOf(Pair(top[i], top[j]), s.Day, bucket))
			}
		}
	}
	for _, h := range s.Rare {
		keys = append(keys, KeyOf(sketch.Mix(uint64(h)), s.Day, bucket))
	}
	return group.Compact(keys)
}

// Top returns the n weightiest of terms, the weightiest first.
func Top(terms []Term, n int) []Term {
	top := slices.Clone(terms)
	slices.SortFunc(top, func(a, b Term) int { return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Hash, b.Hash)) })
	return top[:min(n, len(top))]
}

// Pair is a hash of two terms in any order.
func Pair(a, b Term) uint64 {
	return sketch.Mix(uint64(min(a.Hash, b.Hash))<<32 | uint64(max(a.Hash, b.Hash)))
}

// KeyOf joins key with the span of days, of that length, that day is in; bearers of the spans before and after ask for it too. Without a day the key stands
// alone. Keys of spans one after the other are numbers one after the other, so that an index has them side by side.
func KeyOf(key uint64, day, length int) group.Key {
	if day == 0 {
		return group.Key{Key: key, Askers: []uint64{key}}
	}
	const spans = 1 << 16 // more than the days that anybody writes of
	at := func(i int) uint64 { return sketch.Mix(key)&^(spans-1) | uint64(day/length+i)%spans }
	return group.Key{Key: at(0), Askers: []uint64{at(-1), at(0), at(1)}}
}

// A Decision says how alike two articles are.
type Decision struct {
	Linked bool
	Score  float64 // cosine of the terms, [0,1]
	Days   int     // between them; 0 if one is unknown
}

// Thresholds, chosen on the topics of ECB+ train; docs/guide/evaluation.md.
const (
	minLink   = 0.25 // cosine from which two articles are linked
	minShared = 2    // terms that they must share
	maxGap    = 4    // days between two linked articles
)

// Compare decides on two sketches; it is symmetric.
func Compare(a, b *Sketch) Decision {
	score, shared := cosine(a.Terms, b.Terms)
	d := Decision{Score: score}
	if a.Day != 0 && b.Day != 0 {
		d.Days = max(a.Day-b.Day, b.Day-a.Day)
	}
	d.Linked = score >= minLink && shared >= minShared && d.Days <= maxGap
	return d
}

// Linked says whether two articles are of one story.
func Linked(a, b *Sketch) bool { return Compare(a, b).Linked }

// Cosine is the likeness of two lists of terms, [0,1].
func Cosine(a, b []Term) float64 {
	score, _ := cosine(a, b)
	return score
}

// cosine also counts the terms that both have.
func cosine(a, b []Term) (score float64, shared int) {
	dot, na, nb := 0, 0, 0
	for _, t := range a {
		na += int(t.Weight) * int(t.Weight)
	}
	for _, t := range b {
		nb += int(t.Weight) * int(t.Weight)
	}
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].Hash < b[0].Hash:
			a = a[1:]
		case a[0].Hash > b[0].Hash:
			b = b[1:]
		default:
			shared++
			dot += int(a[0].Weight) * int(b[0].Weight)
			a, b = a[1:], b[1:]
		}
	}
	if dot == 0 {
		return 0, shared
	}
	return float64(dot) / math.Sqrt(float64(na)*float64(nb)), shared
}

// Grouping says how stories are grouped: around the earliest article that is like no earlier one, so that a chain of follow-ups, each like the one
// before, is cut where it has moved away from its beginning, and no story is longer than maxGap days.
var Grouping = group.Kind[Sketch]{
	ID:   func(s *Sketch) string { return s.ID },
	Rank: func(s *Sketch) int64 { return sketch.Rank(dayOrder(s.Day), s.ID) },
	Keys: (*Sketch).Keys,
	Score: func(a, b *Sketch) float64 {
		if d := Compare(a, b); d.Linked {
			return d.Score
		}
		return 0
	},
	Most: group.Most,
}

// Cluster returns the stories of ss as indices into it, the leading article first, stories of one included. They depend on what ss holds
// and not on its order.
func Cluster(ss []Sketch) [][]int { return Grouping.Make(ss) }

// dayOrder puts an unknown day last.
func dayOrder(day int) int {
	if day == 0 {
		return sketch.LastRank
	}
	return day
}

// MarshalBinary returns the byte form of s.
func (s *Sketch) MarshalBinary() ([]byte, error) {
	w := sketch.Writer{Bytes: make([]byte, 0, 400)}
	w.Uint(version)
	w.String(s.ID)
	w.Int(s.Day)
	w.String(s.Title)
	WriteTerms(&w, s.Terms)
	w.Set(sketch.Set{Hashes: s.Rare})
	return w.Bytes, nil
}

// UnmarshalBinary reads the byte form; its errors wrap sketch.ErrFormat.
func (s *Sketch) UnmarshalBinary(data []byte) error {
	r := sketch.Reader{Bytes: data}
	if r.Uint() != version {
		r.Fail("another version")
	}
	*s = Sketch{ID: r.String(), Day: r.Int(), Title: r.String(), Terms: ReadTerms(&r), Rare: r.Set().Hashes}
	return r.Close()
}

// WriteTerms writes terms.
func WriteTerms(w *sketch.Writer, terms []Term) {
	set := sketch.Set{Hashes: make([]uint32, len(terms))}
	for i, t := range terms {
		set.Hashes[i] = t.Hash
	}
	w.Set(set)
	for _, t := range terms {
		w.Bytes = append(w.Bytes, t.Weight)
	}
}

// ReadTerms reads what WriteTerms wrote.
func ReadTerms(r *sketch.Reader) []Term {
	set := r.Set()
	if set.Level != 0 {
		r.Fail("terms of a level")
		return nil
	}
	var terms []Term
	for _, h := range set.Hashes {
		t := Term{h, r.Byte()}
		if t.Weight == 0 {
			r.Fail("a term without weight")
			return nil
		}
		terms = append(terms, t)
	}
	return terms
}
