package event

import (
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
)

// Times that stand in another clause and still date an act, as the clauses are of one moment.

// aside returns the time that the act of f has from a clause beside its own, -1 if there is none.
func (c *coder) aside(f frame, s *dateline.Sentence) int {
	for _, find := range [...]func(frame, *dateline.Sentence) int{c.whenOf, c.whither, c.misplaced, c.speaking, c.saidThen, c.openedWith} {
		if ti := find(f, s); ti >= 0 {
			return ti
		}
	}
	return -1
}

// dates calls yes with each date or clock time of s and its head until that says true, and returns its index.
func (c *coder) dates(s *dateline.Sentence, yes func(t *dateline.TimeMention, head int) bool) int {
	for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
		t := &c.d.Times[ti]
		if t.Span.End > s.Span.End || t.Last <= t.First || t.Type != dateline.TypeDate && t.Type != dateline.TypeTime || c.until(t) {
			continue
		}
		if h := c.headOf(t.First, t.Last); h >= 0 && yes(t, h) {
			return ti
		}
	}
	return -1
}

// timeOf returns the time that hangs on the verb v or opens its sentence, -1 if there is none.
func (c *coder) timeOf(v int, s *dateline.Sentence) int {
	own := []int{v}
	if ti := c.dates(s, func(t *dateline.TimeMention, h int) bool { return !c.ofNoun(t, h, own) && c.reach(h, own, nil) >= 0 }); ti >= 0 {
		return ti
	}
	return c.fronted(v, s)
}

// whenOf returns the time that the clause of f says more of: "in 2006, when soldiers fired on each other".
func (c *coder) whenOf(f frame, s *dateline.Sentence) int {
	v := c.at(f)
	for n := 0; n < 5 && v >= 0; n++ {
		if w := c.t.Child(v, "advmod", "mark"); w > s.First && w < v && c.word(w) == "when" {
			end := w
			if c.word(end-1) == "," {
				end--
			}
			for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
				if t := &c.d.Times[ti]; t.Last == end && t.Last > t.First && (t.Type == dateline.TypeDate || t.Type == dateline.TypeTime) {
					return ti
				}
			}
			return -1
		}
		if !match.IsRel(c.rel(v), "conj", "xcomp", "obj", "nsubj", "nsubj:pass") && !(match.IsRel(c.rel(v), "obl") && c.t.Case(v) != "after" && c.t.Case(v) != "following") {
			return -1
		}
		v = c.t.Parent(v)
	}
	return -1
}

// whither returns the time of going where the act of f took place: "travelled to Lima on Monday, where he met the president".
func (c *coder) whither(f frame, s *dateline.Sentence) int {
	v := c.at(f)
	for n := 0; n < 3 && v >= 0 && match.IsRel(c.rel(v), "conj", "xcomp"); n++ {
		v = c.t.Parent(v)
	}
	if v < 0 || !match.IsRel(c.rel(v), "acl", "advcl") {
		return -1
	}
	w := c.t.Child(v, "advmod", "mark")
	if w < 0 || c.word(w) != "where" || w > v {
		return -1
	}
	p := c.t.Parent(v)
	for n := 0; n < 4 && p >= 0 && !c.isVerb(p); n++ {
		p = c.t.Parent(p)
	}
	if p < 0 || !c.isVerb(p) || p > w || c.future(p) != c.future(v) || c.hasHave(v) {
		return -1
	}
	for i := p; i < w; i++ {
		if c.word(i) == "from" {
			return -1 // "returned from Lima, where he met"
		}
	}
	return c.timeOf(p, s)
}

// hasHave says whether the verb v stands in a perfect tense: "has since met".
func (c *coder) hasHave(v int) bool {
	_, _, _, have := c.aux(v)
	return have
}

// misplaced returns a time that has passed and was hung on what was yet to be done: "agreed to restore ties in Lima last month", "was denied leave to
// land on Saturday".
func (c *coder) misplaced(f frame, s *dateline.Sentence) int {
	v := c.at(f)
	if !c.isVerb(v) || c.future(v) || c.xpos(v) != "VBD" && c.xpos(v) != "VBN" {
		return -1
	}
	ahead := c.t.Children(v, "xcomp", "advcl")
	for _, o := range c.t.Children(v, "obj", "nsubj:pass") {
		ahead = append(ahead, c.t.Children(o, "acl")...)
	}
	ahead = slices.DeleteFunc(ahead, func(y int) bool {
		m := c.t.Child(y, "mark")
		return y < v || c.xpos(y) != "VB" && c.t.Child(y, "aux:pass") < 0 || m < 0 || c.word(m) != "to"
	})
	if len(ahead) == 0 || c.d.Published.Earliest == "" {
		return -1
	}
	return c.dates(s, func(t *dateline.TimeMention, h int) bool {
		return t.Latest != "" && t.Latest < c.d.Published.Earliest && c.reach(h, ahead, nil) >= 0
	})
}

// settings are verbs for what a speaker was doing while he spoke.
var settings = set("speak talk address meet visit travel tour attend appear testify chair brief")

// speaking returns the time of the clause that tells where the subject of f was: "the minister, speaking in Lima on Monday, ruled out talks",
// "the premier, who was in Lima on Monday, thanked".
func (c *coder) speaking(f frame, s *dateline.Sentence) int {
	v := c.at(f)
	for n := 0; n < 3 && v >= 0 && c.rel(v) == "conj" && c.t.Child(v, "nsubj") < 0; n++ {
		v = c.t.Parent(v)
	}
	if v < 0 || !c.isVerb(v) || c.xpos(v) != "VBD" {
		return -1
	}
	subject := c.t.Child(v, "nsubj=")
	if subject < 0 || subject > v {
		return -1
	}
	for _, y := range c.t.Children(subject, "acl", "acl:relcl") {
		if c.xpos(y) == "VBG" && c.rel(y) == "acl" && settings[c.lemma[y]] || c.rel(y) == "acl:relcl" && !c.isVerb(y) && c.was(y) {
			own := []int{y}
			if ti := c.dates(s, func(t *dateline.TimeMention, h int) bool { return t.First < v && c.reach(h, own, nil) >= 0 }); ti >= 0 {
				return ti
			}
		}
	}
	return -1
}

// was says whether the predicate y has "was" or "were".
func (c *coder) was(y int) bool {
	k := c.t.Child(y, "cop")
	return k >= 0 && (c.word(k) == "was" || c.word(k) == "were")
}

// saidThen returns the time of the verb of saying over an act of speech that is nothing but what is said: "said on Monday that it would not return the
// envoy". "Said on Monday that it had refused" tells of an earlier refusal.
func (c *coder) saidThen(f frame, s *dateline.Sentence) int {
	v := c.at(f)
	b := c.best(f.head)
	if b.sense == nil || !verbalTypes[b.sense.Type] {
		return -1
	}
	modal, _, _, have := c.aux(v)
	switch {
	case have:
		return -1
	case modal != "", c.xpos(v) == "VBZ", c.xpos(v) == "VBP", c.upos(v) == "ADJ", c.lemma[v] == "expect", c.lemma[v] == "want":
	default:
		return -1
	}
	for n := 0; n < 4; n++ {
		if !match.IsRel(c.rel(v), "ccomp", "conj", "parataxis") {
			return -1
		}
		up := c.rel(v) != "conj"
		if v = c.t.Parent(v); v < 0 {
			return -1
		}
		if up && reports[c.lemma[v]] && c.xpos(v) == "VBD" {
			own := []int{v}
			return c.dates(s, func(t *dateline.TimeMention, h int) bool { return !c.ofNoun(t, h, own) && c.reach(h, own, nil) >= 0 })
		}
	}
	return -1
}

// openedWith returns the time that opens the sentence, of whose clauses f is a later one in the same tense: "In July police shot a man, and the court
// suspended rallies".
func (c *coder) openedWith(f frame, s *dateline.Sentence) int {
	v := c.at(f)
	first := v
	for n := 0; n < 4 && c.rel(first) == "conj" && c.t.Parent(first) >= 0 && c.isVerb(c.t.Parent(first)); n++ {
		first = c.t.Parent(first)
	}
	if first == v || c.t.Parent(first) >= 0 || c.future(v) || c.future(first) || c.perfect(v) || c.xpos(v) != c.xpos(first) && c.xpos(v) != "VBD" && c.xpos(v) != "VBN" {
		return -1
	}
	ti := c.fronted(first, s)
	if ti < 0 || c.until(&c.d.Times[ti]) {
		return -1
	}
	moved := func(t *dateline.TimeMention, h int) bool { // another time since
		p := c.t.Parent(h)
		return t.First > first && t.First < v && p >= 0 && c.isVerb(p)
	}
	if c.dates(s, moved) >= 0 {
		return -1
	}
	return ti
}
