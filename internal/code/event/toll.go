package event

import (
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// How many were killed, wounded, arrested and displaced, as the words about an act say it: the minimum of a range, and of
// "at least 12"; nothing for "dozens". A part is not added to its whole ("including two children"), and what happened to
// "killed or wounded" together is the number of neither.

var numberWords = map[string]int{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
	"twelve": 12, "dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
	"forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1000000}

const mostPeople = 100_000_000

// number reads the token x as a whole number.
func (c *coder) number(x int) (int, bool) {
	w := strings.ReplaceAll(c.word(x), ",", "")
	if n, err := strconv.Atoi(w); err == nil && n >= 0 && n < mostPeople {
		return n, true
	}
	if a, b, ok := strings.Cut(w, "-"); ok {
		if n, err := strconv.Atoi(a); err == nil && n >= 0 && n < mostPeople { // "10-15": the minimum
			return n, true
		}
		if t, u := numberWords[a], numberWords[b]; t >= 20 && t < 100 && u > 0 && u < 10 {
			return t + u, true
		}
	}
	n, ok := numberWords[w]
	if ok && (n >= 100 || w == "dozen") {
		for y := x - 1; y >= 0 && y >= x-2; y-- { // "two hundred", "1.2 million"
			if f, err := strconv.ParseFloat(strings.ReplaceAll(c.word(y), ",", ""), 64); err == nil && f > 0 && f < 1000 {
				return int(f*float64(n) + 0.5), true
			}
			if m := numberWords[c.word(y)]; m > 0 && m < n {
				return m * n, true
			}
		}
	}
	return n, ok
}

// count returns how many people the noun phrase headed by x is, if it says so.
func (c *coder) count(x int) (int, bool) {
	switch c.word(x) {
	case "nobody", "none":
		return 0, true
	case "one":
		for _, y := range c.t.Children(x, "det") {
			if c.word(y) == "no" {
				return 0, true
			}
		}
	case "he", "she", "him", "her":
		return 1, c.entity[x] != 0 && c.d.Entities[c.entity[x]-1].Kind == dateline.KindPerson
	}
	if c.upos(x) == "NUM" || c.lemma[x] == "dozen" && c.word(x) == "dozen" {
		return c.number(x)
	}
	for _, y := range c.t.Children(x, "nummod") {
		if n, ok := c.number(y); ok {
			return n, true
		}
	}
	first := c.d.Sentences[c.t.Sentence(x)].First
	for y := x - 1; y >= first && y >= x-6; y-- { // read past adjectives, where the parser hung the number elsewhere
		if u := c.upos(y); u == "NUM" {
			if c.time[y] != 0 {
				break
			}
			return c.number(y)
		} else if u != "ADJ" && u != "NOUN" && u != "PROPN" && c.word(y) != "more" && c.word(y) != "other" {
			break
		}
	}
	for _, y := range c.t.Children(x, "det") {
		if c.word(y) == "no" {
			return 0, true
		}
	}
	if c.upos(x) == "PROPN" {
		if e := c.entity[x]; e != 0 && c.d.Entities[e-1].Kind == dateline.KindPerson {
			return 1, true
		}
		if m := c.mention[x]; m != 0 && c.d.Mentions[m-1].Kind == dateline.Person {
			return 1, true
		}
	}
	if c.upos(x) == "NOUN" && nounclass.Is(c.lemma[x], nounclass.Human) && c.word(x) == c.lemma[x] {
		for _, y := range c.t.Children(x, "det") {
			if w := c.word(y); w == "a" || w == "an" {
				return 1, true
			}
		}
	}
	return 0, false
}

var (
	killing   = set("kill murder slay assassinate massacre behead execute slaughter die martyr lynch")
	wounding  = set("wound injure maim hurt")
	arresting = set("arrest detain jail imprison round apprehend")
	uprooting = set("displace uproot flee evacuate")
	deathly   = set("shoot beat stab burn hack stone club torture trample crush") // with "dead" or "to death"
)

// A toll is how many of each kind; nil if not stated.
type toll struct{ dead, injured, arrested, displaced *int }

// field returns where the number that the verb v tells goes, nil if v is no such verb.
func (c *coder) field(t *toll, v int) **int {
	switch l := c.lemma[v]; {
	case killing[l], deathly[l] && c.toDeath(v):
		return &t.dead
	case wounding[l]:
		return &t.injured
	case uprooting[l]:
		return &t.displaced
	}
	return nil
}

// toDeath says whether the verb v is followed by "dead" or "to death".
func (c *coder) toDeath(v int) bool {
	s := &c.d.Sentences[c.t.Sentence(v)]
	if v+1 < s.Last && c.word(v+1) == "dead" {
		return true
	}
	for _, y := range c.t.Children(v, "obl", "xcomp", "advmod", "amod") {
		if w := c.word(y); y > v && (w == "dead" || w == "death" && c.t.Case(y) == "to") {
			return true
		}
	}
	return false
}

// sufferers returns the heads of those to whom v was done.
func (c *coder) sufferers(v int) []int {
	if l := c.lemma[v]; l == "die" || l == "flee" {
		return c.surface(v)
	}
	hurt := c.object(v)
	if len(hurt) == 0 && c.xpos(v) == "VBN" { // "and five wounded"
		hurt = c.t.Children(v, "nsubj", "nsubj:pass")
	}
	if len(hurt) == 0 { // "killed at least 35 civilians", read as a place
		for _, y := range c.t.Children(v, "obl") {
			if k := c.t.Child(y, "case"); k >= 0 && c.word(k) == "at" && c.word(k+1) == "least" {
				return []int{y}
			}
		}
	}
	return hurt
}

// see adds what the verb v says to t.
func (c *coder) see(t *toll, v int) {
	if v < 0 || c.upos(v) != "VERB" {
		return
	}
	switch c.lemma[v] {
	case "leave": // "left nine people dead and 20 wounded"
		c.left(t, v)
		return
	case "lose": // "lost three soldiers"
		for _, x := range c.object(v) {
			if n, ok := c.count(x); ok && t.dead == nil && nounclass.Is(c.lemma[x], nounclass.Human) {
				t.dead = &n
			}
		}
		return
	case "claim": // "claimed 12 lives"
		for _, x := range c.object(v) {
			if n, ok := c.count(x); ok && t.dead == nil && c.lemma[x] == "life" {
				t.dead = &n
			}
		}
		return
	}
	into := c.field(t, v)
	if into == nil || *into != nil || c.negated(v) {
		return
	}
	// "killed or wounded 60": one number for both.
	for _, k := range c.t.Children(v, "conj") {
		if o := c.field(t, k); c.upos(k) == "VERB" && o != nil && o != into && len(c.t.Children(k, "obj", "nsubj", "nsubj:pass", "obl")) == 0 && k-v <= 2 {
			return
		}
	}
	if c.rel(v) == "conj" {
		if p := c.t.Parent(v); p >= 0 && v-p <= 2 && c.field(t, p) != nil && len(c.t.Children(p, "obj")) == 0 {
			return
		}
	}
	sum, ok := 0, false
	for _, x := range c.sufferers(v) {
		if n, is := c.count(x); is {
			sum, ok = sum+n, true
		}
	}
	if ok {
		*into = &sum
	}
}

// left reads "left nine people dead and 20 wounded" after the verb v.
func (c *coder) left(t *toll, v int) {
	s := &c.d.Sentences[c.t.Sentence(v)]
	n, ok := 0, false
	for i := v + 1; i < s.Last && i <= v+14; i++ {
		if c.upos(i) == "NUM" && c.time[i] == 0 {
			if m, is := c.number(i); is {
				n, ok = m, true
			}
			continue
		}
		var into **int
		switch c.word(i) {
		case "dead":
			into = &t.dead
		case "wounded", "injured", "hurt":
			into = &t.injured
		case "homeless", "displaced":
			into = &t.displaced
		case "a", "an":
			if i+1 < s.Last && nounclass.Is(c.lemma[i+1], nounclass.Human) {
				n, ok = 1, true
			}
			continue
		default:
			continue
		}
		if ok && *into == nil {
			m := n
			*into = &m
		}
		ok = false
	}
}

// casualties counts those hurt by the act of f, as the verbs at and around it say.
func (c *coder) casualties(f frame) toll {
	var t toll
	around := func(v int) {
		if v < 0 || c.upos(v) != "VERB" {
			return
		}
		c.see(&t, v)
		for _, k := range c.t.Children(v, "conj", "advcl") {
			if c.rel(k) == "advcl" && (c.xpos(k) == "VBG" || c.lemma[k] == "flee") || c.rel(k) == "conj" && c.field(&t, v) != nil {
				c.see(&t, k)
			}
		}
		for _, k := range c.t.Children(v, "conj") { // "two guards were killed and five villagers wounded", read as villagers who are wounded
			if y := c.t.Child(k, "acl"); c.isNoun(k) && y >= 0 && c.field(&t, v) != nil && c.xpos(y) == "VBN" {
				if into := c.field(&t, y); into != nil && *into == nil {
					if n, ok := c.count(k); ok {
						*into = &n
					}
				}
			}
		}
		for _, k := range c.t.Children(v, "xcomp", "ccomp") {
			if c.lemma[k] == "flee" || c.lemma[k] == "evacuate" { // "forced 3,000 to flee"
				c.see(&t, k)
			}
		}
	}
	around(f.head)
	if p := c.t.Parent(f.head); p >= 0 && c.rel(f.head) == "conj" && c.field(&t, f.head) != nil && c.field(&t, p) != nil {
		around(p)
	}
	if at := c.at(f); c.rel(at) == "advcl" && c.t.Parent(at) >= 0 {
		for _, m := range c.t.Children(at, "advmod", "mark") { // "38 soldiers died when rebels attacked", not "since May, when"
			if w := c.word(m); (w == "when" || w == "as") && m > 0 && c.upos(m-1) != "PUNCT" && c.field(&t, c.t.Parent(at)) != nil {
				around(c.t.Parent(at))
			}
		}
	}
	for _, y := range c.t.Children(f.head, "obl", "obj", "nmod") {
		for _, k := range c.t.Children(y, "acl:relcl") {
			if c.lemma[k] == "die" || c.passive(k) { // "fired rockets into the north, where two people died"
				c.see(&t, k)
			}
		}
	}
	if c.isNoun(f.head) {
		// "the raid killed six", "a raid that killed six", "six were killed in the raid"
		for _, k := range c.t.Children(f.head, "acl", "acl:relcl") {
			around(k)
		}
		s := &c.d.Sentences[c.t.Sentence(f.head)]
		for i := f.head + 1; i < s.Last && i <= f.head+12; i++ { // "after clashes between students and activists left nine people dead"
			if c.upos(i) == "VERB" && c.rel(i) != "compound" && c.rel(i) != "amod" {
				if c.lemma[i] == "leave" {
					c.left(&t, i)
				}
				break
			}
		}
		h := f.head
		if c.rel(h) == "nmod" && c.t.Case(h) == "of" && c.t.Parent(h) >= 0 { // "a series of raids killed six"
			h = c.t.Parent(h)
		}
		if p := c.t.Parent(h); p >= 0 && match.IsRel(c.rel(h), "nsubj", "obl") {
			around(p)
		}
	}
	return t
}

// arrests counts those whom the act of f takes into custody.
func (c *coder) arrests(x *draft) *int {
	sum, ok := 0, false
	for _, p := range x.Recipients {
		if n, is := c.count(p.Token); is {
			sum, ok = sum+n, true
		}
	}
	if !ok && c.isVerb(x.f.head) {
		for _, y := range c.object(x.f.head) {
			if n, is := c.count(y); is {
				sum, ok = sum+n, true
			}
		}
	}
	if !ok {
		return nil
	}
	return &sum
}

// setToll writes the counts of x.
func (c *coder) setToll(x *draft) {
	switch {
	case x.Type == "ASSAULT":
		t := c.casualties(x.f)
		x.Dead, x.Injured, x.Displaced = t.dead, t.injured, t.displaced
	case x.Type == "COERCE" && x.Mode == "arrest":
		x.Arrested = c.arrests(x)
	}
}

// tolls adds to acts of force what later sentences say of their victims: "the death toll rose to 31", "no one was hurt".
func (c *coder) tolls(all []*draft) {
	told := make(map[int]bool) // sentences with an act of force of their own
	for _, x := range all {
		if x.Type == "ASSAULT" {
			told[x.Sentence] = true
		}
	}
	for si := range c.d.Sentences {
		s := &c.d.Sentences[si]
		var x *draft
		for _, o := range all {
			if o.Type == "ASSAULT" && o.Sentence < si && si-o.Sentence <= 3 && (x == nil || o.Sentence >= x.Sentence) && (o.Status == dateline.Happened || o.Status == dateline.Ongoing) {
				x = o
			}
		}
		if x == nil || !s.Parsed {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			switch {
			case c.lemma[i] == "toll" && c.isNoun(i):
				if n, ok := c.tollOf(i, s); ok && (x.Dead == nil || *x.Dead < n) {
					x.Dead = &n
					x.Trace = append(x.Trace, "dead: the toll in sentence "+itoa(si))
				}
			case (c.lemma[i] == "casualty" || c.lemma[i] == "injury") && c.isNoun(i) && !told[si] && si-x.Sentence <= 2:
				if n, ok := c.count(i); ok && n == 0 || i > s.First && (c.word(i-1) == "no" || c.word(i-1) == "without") {
					zero(x, c.lemma[i] == "casualty", si)
				}
			case c.word(i) == "hurt" && c.upos(i) == "ADJ" && !told[si] && si-x.Sentence <= 2: // "no one was hurt", read as unhappy
				for _, y := range c.t.Children(i, "nsubj") {
					if n, ok := c.count(y); ok && n == 0 {
						zero(x, true, si)
					}
				}
			case c.upos(i) == "VERB" && !told[si] && si-x.Sentence <= 2:
				var t toll
				if c.field(&t, i) == nil {
					continue
				}
				none := false
				for _, y := range c.sufferers(i) {
					if n, ok := c.count(y); ok && n == 0 {
						none = true
					}
				}
				switch {
				case none && wounding[c.lemma[i]]:
					zero(x, true, si)
				case none && killing[c.lemma[i]] && x.Dead == nil:
					n := 0
					x.Dead = &n
				case uprooting[c.lemma[i]] && x.Displaced == nil:
					if c.see(&t, i); t.displaced != nil && *t.displaced > 0 {
						x.Displaced = t.displaced
						x.Trace = append(x.Trace, "displaced: in sentence "+itoa(si))
					}
				}
			}
		}
	}
}

// zero says that an act hurt nobody, and with dead that it killed nobody, where it is not told otherwise.
func zero(x *draft, dead bool, si int) {
	n := 0
	if dead && x.Dead == nil {
		x.Dead = &n
	}
	if x.Injured == nil {
		x.Injured = &n
	}
	x.Trace = append(x.Trace, "nobody hurt: in sentence "+itoa(si))
}

// tollOf reads the number of a death toll: "the death toll rose from 12 to 31", "put the toll at 31".
func (c *coder) tollOf(i int, s *dateline.Sentence) (int, bool) {
	for y := i - 1; y >= s.First && y >= i-2; y-- {
		if w := c.word(y); w == "injury" || w == "economic" || w == "heavy" || w == "road" {
			return 0, false
		}
	}
	for y := i + 1; y < s.Last && y <= i+10; y++ {
		if w := c.word(y - 1); c.upos(y) == "NUM" && c.time[y] == 0 && (w == "to" || w == "at" || w == "least" || w == "reached" || w == "of" || w == "than" || w == "is" || w == "was" || w == "stands" || w == "stood") {
			return c.number(y)
		}
	}
	return 0, false
}
