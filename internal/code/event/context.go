package event

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/dateline-news/dateline/internal/infer"
	"github.com/dateline-news/dateline/internal/res/contextcue"
	"github.com/dateline-news/dateline/internal/res/docfreq"
)

// The contexts of an event and the sectors of its parties are labels: a small model (infer.Labeler) gives each a probability from words around the event or in the
// party, from the meaning of these words, and from what rules say (cue words of contexts, sectors of roles and bodies). It was learned from the annotated articles.

// traits are what speaks for the labels of one case.
type traits struct {
	Feats []string
	Means [][]float32 // of word vectors, by slot; nil where no word has a vector
	Said  [][]float32 // by kind of rule, how much it says for each label
}

// tell adds the traits to a sum.
func (t *traits) tell(l *infer.Labeler, sum []float32) []float32 {
	for _, f := range t.Feats {
		l.Add(sum, f)
	}
	for i, m := range t.Means {
		l.Mean(sum, i, m)
	}
	return sum
}

// A topic is what the contexts of the events of one text are told from.
type topic struct {
	c    *coder
	v    *infer.Vectors
	text traits // of the text as a whole
	hits [][]uint8
}

// Slots of the means of word vectors for contexts.
const (
	slotText = iota
	slotTitle
	slotSentence
	slotNear
	slotHead
)

// telling says whether token i is a word with a meaning of its own.
func (c *coder) telling(i int) bool {
	switch c.upos(i) {
	case "NOUN", "PROPN", "VERB", "ADJ":
		return true
	}
	return false
}

func (c *coder) newTopic(v *infer.Vectors) *topic {
	t := &topic{c: c, v: v, hits: make([][]uint8, len(c.d.Tokens))}
	counts := make([]float32, len(contextcue.Names()))
	seen := make(map[string]bool)
	var words []string
	for i := range c.d.Tokens {
		if !c.telling(i) {
			continue
		}
		w := c.lemma[i]
		if !seen[w] {
			seen[w] = true
			words = append(words, w)
			t.text.Feats = append(t.text.Feats, "text "+w)
		}
		t.hits[i] = contextcue.Suggested(w)
		if u := c.upos(i); u == "NOUN" || u == "PROPN" {
			if k := c.joined(i); k != "" {
				t.hits[i] = slices.Concat(t.hits[i], contextcue.Suggested(k))
			}
		}
		for _, k := range t.hits[i] {
			counts[k]++
		}
	}
	title := strings.FieldsFunc(strings.ToLower(c.d.Title), func(r rune) bool { return r == ' ' || strings.ContainsRune(`.,:;!?'"()-–—‘’“”`, r) })
	t.text.Means = [][]float32{slotText: v.Mean(words, docfreq.IDF), slotTitle: v.Mean(title, docfreq.IDF)}
	for k := range counts {
		counts[k] = logOf(counts[k])
	}
	t.text.Said = [][]float32{counts}
	return t
}

// traits returns the traits of x beside those of its text.
func (t *topic) traits(x *draft) (out traits) {
	c := t.c
	out.Feats = append(out.Feats, "type "+x.Type, "head "+c.lemma[x.f.head])
	if x.Mode != "" {
		out.Feats = append(out.Feats, "mode "+x.Type+" "+x.Mode)
	}
	seen := make(map[string]bool)
	once := func(kind, w string) bool {
		if seen[kind+w] {
			return false
		}
		seen[kind+w] = true
		out.Feats = append(out.Feats, kind+w)
		return true
	}
	for _, p := range slices.Concat(x.Actors, x.Recipients) {
		once("party ", p.Code)
		for _, s := range p.Sectors {
			once("sector ", s)
		}
	}
	counts := [2][]float32{make([]float32, len(contextcue.Names())), make([]float32, len(contextcue.Names()))}
	var words, near []string
	s := &c.d.Sentences[x.Sentence]
	for i := s.First; i < s.Last; i++ {
		if !c.telling(i) {
			continue
		}
		w, beside := c.lemma[i], i >= x.f.head-4 && i <= x.f.head+8
		if once("word ", w) {
			words = append(words, w)
		}
		if beside && once("near ", w) {
			near = append(near, w)
		}
		for _, k := range t.hits[i] {
			counts[0][k]++
			if beside {
				counts[1][k]++
			}
		}
	}
	for _, n := range counts {
		for k := range n {
			n[k] = logOf(n[k])
		}
	}
	out.Means = [][]float32{slotSentence: t.v.Mean(words, docfreq.IDF), slotNear: t.v.Mean(near, docfreq.IDF), slotHead: t.v.Mean([]string{c.lemma[x.f.head]}, docfreq.IDF)}
	out.Said = [][]float32{counts[0], counts[1]}
	return out
}

// A context is given where its probability is at least contextFloor, the likeliest first; the bound is where F1 over articles of other writers is best.
const contextFloor = 0.21

// mostContexts is how many contexts an event has at most, by the guide.
const mostContexts = 3

// name gives all of all their contexts.
func (t *topic) name(l *infer.Labeler, all []*draft) {
	text := t.text.tell(l, l.Sum())
	for _, x := range all {
		own := t.traits(x)
		odds := l.Odds(own.tell(l, slices.Clone(text)), append(own.Said, t.text.Said...)...)
		x.Contexts = nil
		var why []string
		for len(x.Contexts) < mostContexts {
			best := 0
			for k := range odds {
				if odds[k] > odds[best] {
					best = k
				}
			}
			if odds[best] < contextFloor {
				break
			}
			x.Contexts = append(x.Contexts, l.Labels[best])
			why = append(why, fmt.Sprintf("%s %.2f", l.Labels[best], odds[best]))
			odds[best] = 0
		}
		if why != nil {
			x.Trace = append(x.Trace, "contexts: "+strings.Join(why, ", "))
		}
	}
}

// logOf keeps a word that is said again and again from counting as often.
func logOf(n float32) float32 { return float32(math.Log1p(float64(n))) }
