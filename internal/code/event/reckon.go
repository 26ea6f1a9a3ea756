package event

import (
	"fmt"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/timex"
	"github.com/dateline-news/dateline/internal/match"
)

// A distance between two acts dates one by the other: "was freed on Tuesday, two days after police arrested him" is of an arrest on Sunday. The day is reckoned
// once every act has the time that words of its own give it.

// A distance is how far an act lies from another: n units before or after what the token z stands for, the head of a clause or a noun.
type distance struct {
	first, last int // of its words, up to "after" or "before"
	n           int
	unit        string // "day", "week", "month", "year", "hour"
	after       bool
	z           int
	time        int // index into Times of its words, -1 if they are none
}

// units of a distance.
var distanceUnits = map[string]string{"day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year", "years": "year",
	"hour": "hour", "hours": "hour", "minutes": "hour", "moments": "hour"}

// distanceAt returns the distance that ends with "after" or "before" at token k.
func (c *coder) distanceAt(k int, s *dateline.Sentence) (d distance, ok bool) {
	w := c.word(k)
	if w != "after" && w != "before" || k-1 < s.First || k+1 >= s.Last {
		return d, false
	}
	d = distance{first: k - 1, last: k, unit: distanceUnits[c.word(k-1)], after: w == "after", time: -1}
	if d.unit == "" {
		return d, false
	}
	for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
		if t := &c.d.Times[ti]; t.Last == k && t.First < k && t.Type == dateline.TypeDuration {
			d.first, d.time = t.First, ti
			d.n, _ = strconv.Atoi(strings.Trim(t.Value, "PDWMY"))
		}
	}
	if d.time < 0 && k-2 >= s.First {
		switch c.word(k - 2) {
		case "a", "the", "one":
			d.first, d.n = k-2, 1
		}
	}
	if d.n <= 0 && d.unit != "hour" || d.n > 10000 {
		return d, false
	}
	d.z = c.t.Parent(k)
	if d.z < 0 || d.z < k || d.z >= s.Last {
		return d, false
	}
	if p := c.t.Parent(d.z); c.rel(k) == "case" && p > d.z && c.isVerb(p) && match.IsRel(c.rel(d.z), "obl", "nsubj") && len(c.t.Children(p, "nsubj", "nsubj:pass")) == 0 {
		d.z = p // "after border guards exchanged fire", the subject taken for the noun of "after"
	}
	return d, true
}

// day returns the calendar day that t names, if it names one.
func day(t *dateline.TimeMention) (serial int, ok bool) {
	if t.Type != dateline.TypeDate && t.Type != dateline.TypeTime || len(t.Value) < len("2006-01-02") || strings.Contains(t.Value, "/") {
		return 0, false
	}
	return timex.Day(t.Value[:len("2006-01-02")])
}

// away returns the time n units from the day from, back or ahead.
func away(from, n int, unit string) (w dateline.EventTime, ok bool) {
	value := ""
	switch unit {
	case "hour":
		value = timex.ISO(from)
	case "day":
		value = timex.ISO(from + n)
	case "week":
		value = timex.ISO(from + 7*n)
	case "month", "year":
		y, err := strconv.Atoi(timex.ISO(from)[:4])
		m, err2 := strconv.Atoi(timex.ISO(from)[5:7])
		if err != nil || err2 != nil {
			return w, false
		}
		if unit == "year" {
			value = fmt.Sprintf("%04d", y+n)
			break
		}
		m += 12*y - 1 + n
		value = fmt.Sprintf("%04d-%02d", m/12, m%12+1)
	}
	first, last, ok := timex.Bounds(value)
	if !ok {
		return w, false
	}
	return dateline.EventTime{Value: value, Earliest: timex.ISO(first), Latest: timex.ISO(last), Basis: "timex"}, true
}

// reckon settles the times that hang on other times, when each act has that of its own words. all is in text order.
func (c *coder) reckon(all []*draft) {
	if len(all) == 0 {
		return
	}
	c.measure(all)
	for _, x := range all {
		switch {
		case x.When.Time < 0:
		case x.When.Value == "FUTURE_REF" && c.isLater(&c.d.Times[x.When.Time]):
			c.hoursLater(x)
		case x.Status == dateline.Happened && verbalTypes[x.Type] && c.d.Published.Latest != "" && x.When.Earliest > c.d.Published.Latest:
			x.When = c.undated() // "has invited them for Monday": what is said lies ahead, not the saying
			x.Trace = append(x.Trace, "time: after the story, of what is said")
		}
	}
}

// isLater says whether t counts hours from what was told before: "hours later".
func (c *coder) isLater(t *dateline.TimeMention) bool {
	return t.Type == dateline.TypeTime && t.Last > t.First && c.word(t.Last-1) == "later"
}

// hoursLater dates x, told to be hours after what stands before it, by the day named there.
func (c *coder) hoursLater(x *draft) {
	t := &c.d.Times[x.When.Time]
	si := c.t.Sentence(t.First)
	w := c.undated()
	for n := 0; n <= 4 && si-n >= 0; n++ {
		from, ti, ok := c.dayBefore(t.First, &c.d.Sentences[si-n])
		if !ok {
			continue
		}
		if v := c.d.Times[ti].Value; !strings.HasSuffix(v, "TNI") && !strings.HasSuffix(v, "TEV") && (c.d.Published.Latest == "" || timex.ISO(from) <= c.d.Published.Latest) {
			if w, ok = away(from, 0, "day"); ok {
				w.Time = x.When.Time
			} else {
				w = c.undated()
			}
		}
		break
	}
	x.When = w
	x.Trace = append(x.Trace, "time: hours after what was told before")
}

// measure dates the acts that a distance binds to another time.
func (c *coder) measure(all []*draft) {
	for si := range c.d.Sentences {
		s := &c.d.Sentences[si]
		if !s.Parsed {
			continue
		}
		for k := s.First; k < s.Last && k < len(c.d.Tokens); k++ {
			if d, ok := c.distanceAt(k, s); ok {
				c.apply(&d, all, si)
			}
		}
	}
}

// apply dates the acts of one distance in sentence si.
func (c *coder) apply(d *distance, all []*draft, si int) {
	s := &c.d.Sentences[si]
	step := d.n
	if d.after {
		step = -step // what the other act lies behind was before it
	}
	main := c.t.Parent(d.z)
	for main >= 0 && c.rel(main) == "conj" && !c.isVerb(main) {
		main = c.t.Parent(main)
	}
	put := func(x *draft, from, n, ti int) {
		w, ok := away(from, n, d.unit)
		if !ok {
			return
		}
		if w.Time = d.time; w.Time < 0 {
			w.Time = ti
		}
		x.When = w
		x.Trace = append(x.Trace, "time: reckoned from "+timex.ISO(from))
	}
	if d.first-s.First <= 1 || c.word(d.first-1) == "," && c.below(main, d.z) {
		// "Two days after the raid, the minister resigned."
		from, ti, ok := c.dayOf(d.z, d.last, all, si)
		for _, x := range all {
			if x.Sentence != si || x.When.Time >= 0 && x.When.Value != "" || !ok || main < 0 || !c.toldIn(x, main) || c.toldIn(x, d.z) {
				continue
			}
			put(x, from, -step, ti)
		}
		return
	}
	from, ti, ok := c.dayBefore(d.first, s)
	if !ok && main >= 0 {
		for _, x := range all {
			if x.Sentence == si && x.When.Time >= 0 && (x.f.head == main || c.at(x.f) == main) {
				if from, ok = timex.Day(x.When.Value); ok {
					ti = x.When.Time
					break
				}
			}
		}
	}
	if !ok && main >= 0 && (c.isNow(main) || c.rel(main) == "ccomp" && c.t.Parent(main) >= 0 && c.isNow(c.t.Parent(main))) {
		if from, ok = timex.Day(c.d.Published.Value); ok {
			ti = d.time // "says he is weak, two days after he began"
		}
	}
	if !ok || ti < 0 {
		return
	}
	if d.unit == "hour" && strings.ContainsAny(c.d.Times[ti].Value, "T") {
		return // hours from a night or an early morning may lie in the day beside it
	}
	for _, x := range all {
		if x.Sentence != si || !c.toldIn(x, d.z) {
			continue
		}
		if t := x.When.Time; t >= 0 && c.d.Times[t].First >= d.last && c.t.Sentence(c.d.Times[t].First) == si && c.below(c.d.Times[t].First, d.z) {
			continue // the clause has a time of its own
		}
		put(x, from, step, ti)
	}
}

// isNow says whether the verb v tells of the day of the story: in the present, or "says".
func (c *coder) isNow(v int) bool {
	for _, y := range c.t.Children(v, "aux", "cop") {
		switch c.xpos(y) {
		case "VBZ", "VBP":
			return c.lemma[y] != "have"
		case "VBD", "MD":
			return false
		}
	}
	return c.xpos(v) == "VBZ" || c.xpos(v) == "VBP"
}

// dayBefore returns the last day that sentence s names before token first.
func (c *coder) dayBefore(first int, s *dateline.Sentence) (serial, ti int, ok bool) {
	for i := c.timeFrom(s.Span.Start); i < len(c.d.Times) && c.d.Times[i].Span.Start < s.Span.End; i++ {
		t := &c.d.Times[i]
		if t.Last > first || t.Last <= t.First {
			break
		}
		if n, yes := day(t); yes && !c.until(t) {
			serial, ti, ok = n, i, true
		}
	}
	return serial, ti, ok
}

// until says whether t bounds or plans what it stands with and does not date it: "since Friday", "for Monday".
func (c *coder) until(t *dateline.TimeMention) bool {
	if t.First < 1 {
		return false
	}
	switch c.word(t.First - 1) {
	case "for", "until", "till", "by", "from", "since", "to", "through":
		return true
	}
	return false
}

// dayOf returns the day of what the token z stands for: named beside it, else that of the act told before which the noun z takes up.
func (c *coder) dayOf(z, from int, all []*draft, si int) (serial, ti int, ok bool) {
	s := &c.d.Sentences[si]
	for i := c.timeFrom(s.Span.Start); i < len(c.d.Times) && c.d.Times[i].Span.Start < s.Span.End; i++ {
		if t := &c.d.Times[i]; t.First > from && t.Last > t.First {
			if n, yes := day(t); yes {
				if h := c.headOf(t.First, t.Last); h >= 0 && c.reach(h, []int{z}, nil) >= 0 {
					return n, i, true
				}
			}
		}
	}
	if !c.isNoun(z) {
		return 0, -1, false
	}
	det := c.t.Child(z, "det")
	if det < 0 {
		return 0, -1, false
	}
	pointing := c.word(det) == "that" || c.word(det) == "those" || c.word(det) == "this" || c.word(det) == "these"
	if !pointing && c.word(det) != "the" {
		return 0, -1, false
	}
	for i := len(all) - 1; i >= 0; i-- {
		y := all[i]
		if y.Sentence >= si || y.When.Time < 0 || y.Status != dateline.Happened && y.Status != dateline.Ongoing {
			continue
		}
		if pointing && si-y.Sentence <= 2 || c.lemma[y.f.head] == c.lemma[z] || y.f.noun >= 0 && c.lemma[y.f.noun] == c.lemma[z] {
			if len(y.When.Value) >= len("2006-01-02") && !strings.Contains(y.When.Value, "/") {
				if n, yes := timex.Day(y.When.Value[:len("2006-01-02")]); yes {
					return n, y.When.Time, true
				}
			}
			if pointing {
				return 0, -1, false
			}
		}
	}
	return 0, -1, false
}

// toldIn says whether x is an act that the clause or noun z tells of: z itself, what is conjoined to it, its complement, its object, a participle behind it.
func (c *coder) toldIn(x *draft, z int) bool {
	for _, i := range [...]int{c.at(x.f), x.f.head, x.f.noun} {
		for n := 0; i >= 0 && n < 6; n++ {
			if i == z {
				return true
			}
			switch r := c.rel(i); {
			case match.IsRel(r, "conj", "xcomp", "ccomp", "obj", "nsubj", "nsubj:pass"):
			case r == "advcl" && c.xpos(i) == "VBG" && c.t.Child(i, "mark", "nsubj") < 0:
			case r == "acl:relcl" && c.isNoun(z):
			default:
				n = 6
			}
			i = c.t.Parent(i)
		}
	}
	return false
}
