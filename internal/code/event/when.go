package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// headOf returns the token of first..last whose head lies outside.
func (c *coder) headOf(first, last int) int {
	for i := first; i < last && i < len(c.d.Tokens); i++ {
		if p := c.t.Parent(i); p < first || p >= last {
			return i
		}
	}
	return -1
}

// reach returns how many steps up from x the first token of own lies, -1 if a clause or another act comes between.
func (c *coder) reach(x int, own []int, acts map[int]bool) int {
	for n := 1; n < 8; n++ {
		rel, p := c.rel(x), c.t.Parent(x)
		if p < 0 {
			return -1
		}
		if slices.Contains(own, p) {
			return n
		}
		if acts[p] || match.IsRel(rel, "ccomp", "advcl", "acl", "parataxis", "csubj") {
			return -1
		}
		if c.isVerb(p) {
			// The second of conjoined verbs shares what stands before the first.
			for _, o := range own {
				if c.rel(o) == "conj" && c.t.Parent(o) == p && x < p && c.t.Child(o, "nsubj") < 0 {
					return n + 1
				}
			}
			return -1
		}
		x = p
	}
	return -1
}

// offset says whether a duration tells how far one act lies from another and dates neither: "two days after police arrested him".
func (c *coder) offset(t *dateline.TimeMention) bool {
	if t.Type != dateline.TypeDuration || t.Last >= len(c.d.Tokens) {
		return false
	}
	w := c.d.Tokens[t.Last].Span.In(c.d.Text)
	return w == "after" || w == "before"
}

// when dates the event of f: by the time of its own clause, else of the verb over it, else by the story.
func (c *coder) when(f frame, acts map[int]bool, patients []int) (w dateline.EventTime, trace string) {
	w.Time = -1
	si := c.t.Sentence(f.head)
	s := &c.d.Sentences[si]
	own := c.clauseTokens(f)
	best, cost := -1, 1000
	for pass := range 2 {
		for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
			t := &c.d.Times[ti]
			if t.Span.End > s.Span.End || t.Last <= t.First || t.Type == dateline.TypeSet || c.offset(t) {
				continue
			}
			h := c.headOf(t.First, t.Last)
			if h < 0 {
				continue
			}
			n := c.reach(h, own, acts)
			if n < 0 {
				continue
			}
			if t.Type == dateline.TypeDuration {
				n += 10
			}
			if pass == 1 && h > f.head {
				n += 5
			}
			if n < cost {
				best, cost = ti, n
			}
		}
		if best >= 0 {
			break
		}
		// The verb over an event noun: "the attack took place on Monday".
		up := c.t.Parent(f.head)
		for range 4 {
			if up < 0 || c.isVerb(up) {
				break
			}
			up = c.t.Parent(up)
		}
		if up < 0 || !c.isNoun(f.head) || acts[up] || reports[c.lemma[up]] {
			break
		}
		own = append(own, up)
	}
	if best < 0 {
		best = c.fronted(f.head, s)
	}
	if best < 0 { // "six died on Monday when soldiers fired": one time for both
		if v := c.at(f); c.rel(v) == "advcl" && c.simultaneous(v) {
			own := []int{c.t.Parent(v)}
			for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
				t := &c.d.Times[ti]
				if t.Span.End > s.Span.End || t.Last <= t.First || t.Type != dateline.TypeDate && t.Type != dateline.TypeTime {
					continue
				}
				if h := c.headOf(t.First, t.Last); h >= 0 && c.reach(h, own, nil) >= 0 {
					best = ti
					break
				}
			}
			if best < 0 && c.isVerb(own[0]) {
				best = c.fronted(own[0], s)
			}
		}
	}
	if best < 0 { // "condemned today's attack"
		for _, x := range patients {
			if !c.isNoun(x) || !c.lex.IsNoun(c.lemma[x]) && c.joined(x) == "" {
				continue
			}
			for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
				t := &c.d.Times[ti]
				if t.Span.End > s.Span.End || t.Last <= t.First || t.Type != dateline.TypeDate && t.Type != dateline.TypeTime {
					continue
				}
				if h := c.headOf(t.First, t.Last); h >= 0 && best < 0 && c.reach(h, []int{x}, nil) >= 0 {
					best = ti
				}
			}
		}
	}
	p := &c.d.Published
	if best < 0 {
		w.Earliest, w.Latest, w.Basis = "", p.Latest, "interval"
		if p.Value != "" {
			w.Basis = "dct"
		}
		if p.Latest == "" {
			w.Basis = ""
		}
		return w, "no time in its clause; not after the story"
	}
	t := &c.d.Times[best]
	w = dateline.EventTime{Value: t.Value, Earliest: t.Earliest, Latest: t.Latest, Time: best, Basis: "timex"}
	return w, "time of its clause: " + t.Span.In(c.d.Text)
}

// at returns the token by which the clause of f hangs on others.
func (c *coder) at(f frame) int {
	if f.verb >= 0 {
		return f.verb
	}
	return f.head
}

// simultaneous says whether the adverbial clause v is told to be at the time of its main clause.
func (c *coder) simultaneous(v int) bool {
	if c.t.Parent(v) < 0 {
		return false
	}
	for _, y := range c.t.Children(v, "advmod", "mark") {
		switch c.lemma[y] {
		case "when", "as", "while":
			return y < v
		}
	}
	return false
}

// fronted returns the time that opens the sentence s if the predicate i is its first verb, wherever the parser hung
// the time; -1 if there is none.
func (c *coder) fronted(i int, s *dateline.Sentence) int {
	for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
		t := &c.d.Times[ti]
		if t.Span.End > s.Span.End || t.Last <= t.First || t.First-s.First > 1 || t.Type == dateline.TypeSet || t.Type == dateline.TypeDuration {
			continue
		}
		first := i // of conjoined verbs with one subject, the first
		for n := 0; n < 4 && c.rel(first) == "conj" && c.t.Child(first, "nsubj") < 0 && c.t.Parent(first) >= t.Last && c.isVerb(c.t.Parent(first)); n++ {
			first = c.t.Parent(first)
		}
		for k := t.Last; k < first; k++ {
			if c.upos(k) == "VERB" && c.rel(k) != "amod" {
				return -1
			}
		}
		return ti
	}
	return -1
}

// anchor climbs from a place name to the noun that carries its preposition: "in Syria's Idlib province", "in the town of Rafah".
func (c *coder) anchor(h int) int {
	for n := 0; n < 4 && h >= 0; n++ {
		p := c.t.Parent(h)
		if p < 0 || !c.isNoun(p) {
			break
		}
		rel, k := c.rel(h), c.t.Case(h)
		area := nounclass.Is(c.lemma[p], nounclass.Place) || areas[c.lemma[p]] || c.place[p] != 0
		if area && (match.IsRel(rel, "compound", "flat", "nmod:poss", "appos", "amod") || rel == "nmod" && (k == "" || k == "of" || k == "in") || rel == "conj" && c.place[p] != 0 && k == "") {
			h = p
			continue
		}
		break
	}
	return h
}

var areas = set(`heart part north south east west center centre outskirts edge vicinity rest bulk half swath swathe stronghold capital province commune
	governorate prefecture canton department state oblast corridor middle interior northeast northwest southeast southwest`)

// placePreps are the prepositions that say where.
var placePreps = set("in at near across outside inside around within throughout on off along between by over")

// where places the event of f: by a place of its own clause, else inside its parties, else the only place of the sentence.
func (c *coder) where(f frame, acts map[int]bool, visit bool, patients []int) (w dateline.EventPlace, trace string) {
	w.Place = -1
	s := &c.d.Sentences[c.t.Sentence(f.head)]
	own := c.clauseTokens(f)
	best, cost := -1, 1000
	only, several := -1, false
	lo := c.placeFrom(s.Span.Start)
	for pi := lo; pi < len(c.d.Places) && c.d.Places[pi].Span.Start < s.Span.End; pi++ {
		p := &c.d.Places[pi]
		if p.Country == "" || p.Last <= p.First {
			continue
		}
		h := c.anchor(c.headOf(p.First, p.Last))
		if h < 0 {
			continue
		}
		k := c.t.Case(h)
		if first, _, ok := strings.Cut(k, " "); ok {
			k = first
		}
		located := (placePreps[k] || k == "into" && c.isVerb(f.head)) && k != "by" && k != "between" || visit && (k == "to" || match.IsRel(c.rel(h), "obj"))
		if located {
			if only >= 0 && c.d.Places[only].Country != p.Country {
				several = true
			}
			only = pi
		}
		n := c.reach(h, own, acts)
		if n < 0 {
			for _, x := range patients {
				if m := c.reach(h, []int{x}, acts); h == x || m >= 0 {
					n = 6 + m
					located = located || h == x || k == "of" || k == ""
				}
			}
		}
		if n < 0 || !located {
			continue
		}
		if visit && k == "to" {
			n -= 3
		}
		if n < cost {
			best, cost = pi, n
		}
	}
	if best < 0 && c.isNoun(f.head) {
		up := c.t.Parent(f.head)
		if up >= 0 && c.isVerb(up) && !acts[up] && !reports[c.lemma[up]] {
			for pi := lo; pi < len(c.d.Places) && c.d.Places[pi].Span.Start < s.Span.End; pi++ {
				p := &c.d.Places[pi]
				h := c.anchor(c.headOf(p.First, p.Last))
				if p.Country != "" && h >= 0 && placePreps[c.t.Case(h)] && c.reach(h, []int{up}, acts) >= 0 {
					best = pi
					break
				}
			}
		}
	}
	why := "place of its clause: "
	if best < 0 && several && !visit {
		best = c.before(f.head, s)
	}
	if best < 0 && only >= 0 && !several && !visit {
		best, why = only, "the only place of the sentence: "
	}
	if best < 0 {
		return w, "no place in its clause"
	}
	w.Place, w.Country = best, c.d.Places[best].Country
	return w, why + c.d.Places[best].Span.In(c.d.Text)
}

// before returns the place that opens the clause of the predicate i: the last place with a preposition before it, if no other verb
// stands between ("in Tel Aviv crowds rallied and in Cairo police charged"); -1 if there is none.
func (c *coder) before(i int, s *dateline.Sentence) int {
	found := -1
	for pi := c.placeFrom(s.Span.Start); pi < len(c.d.Places) && c.d.Places[pi].Last <= i; pi++ {
		if p := &c.d.Places[pi]; p.Country != "" && p.Last > p.First && p.First >= s.First {
			if k := c.t.Case(c.headOf(p.First, p.Last)); k == "in" || k == "at" || k == "near" {
				found = pi
			}
		}
	}
	if found < 0 {
		return -1
	}
	for k := c.d.Places[found].Last; k < i; k++ {
		if c.upos(k) == "VERB" && c.rel(k) != "amod" {
			return -1
		}
	}
	return found
}

func (c *coder) timeFrom(start int) int {
	lo, hi := 0, len(c.d.Times)
	for lo < hi {
		if mid := (lo + hi) / 2; c.d.Times[mid].Span.Start < start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

func (c *coder) placeFrom(start int) int {
	lo, hi := 0, len(c.d.Places)
	for lo < hi {
		if mid := (lo + hi) / 2; c.d.Places[mid].Span.Start < start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
