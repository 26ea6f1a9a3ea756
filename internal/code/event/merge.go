package event

import (
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/eventlex"
)

// merge makes one event of a report and its repetitions: the same type, parties that do not contradict each other,
// compatible time and place, and either the same words or a noun that points back ("the attack", "this visit").
func (c *coder) merge(all []*draft) []*draft {
	var out []*draft
	for _, x := range all {
		if x.absent || !c.stands(x, out) {
			continue
		}
		at := slices.IndexFunc(out, func(o *draft) bool { return c.same(o, x) })
		if at < 0 {
			out = append(out, x)
			continue
		}
		o := out[at]
		o.Also = append(o.Also, x.Trigger)
		if len(o.Actors) == 0 {
			o.Actors = x.Actors
		}
		if len(o.Recipients) == 0 && !o.reciprocal() {
			o.Recipients = x.Recipients
		}
		if o.When.Time < 0 && x.When.Time >= 0 {
			o.When = x.When
		}
		if o.Where.Place < 0 && x.Where.Place >= 0 {
			o.Where = x.Where
		}
		if o.Mode == "" {
			o.Mode = x.Mode
		}
		if o.Dead == nil {
			o.Dead = x.Dead
		}
		if o.Injured == nil {
			o.Injured = x.Injured
		}
		o.Trace = append(o.Trace, "repeated: "+x.Rule+" in sentence "+itoa(x.Sentence))
	}
	return out
}

func (x *draft) reciprocal() bool { return len(x.cand.sense.Recipient) == 0 }

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}

// stands says whether x tells enough to be an event: a bare noun ("attacks are rising") points back or is nothing.
func (c *coder) stands(x *draft, before []*draft) bool {
	if c.isNoun(x.f.head) && x.cand.trig.POS == eventlex.Noun {
		if c.pointsBack(x) {
			for i := len(before) - 1; i >= 0; i-- {
				if o := before[i]; o.Type == x.Type && x.Sentence-o.Sentence <= 12 {
					o.Also = append(o.Also, x.Trigger)
					if o.Dead == nil {
						o.Dead = x.Dead
					}
					if o.Injured == nil {
						o.Injured = x.Injured
					}
					return false
				}
			}
		}
		if len(x.Actors) == 0 && len(x.Recipients) == 0 {
			return false
		}
		if x.Type == "ASSAULT" && !coded(x.Actors) && !coded(x.Recipients) && x.Where.Place < 0 && x.When.Time < 0 {
			return false
		}
	}
	if x.Status == dateline.Denied && verbalTypes[x.Type] {
		return false
	}
	if x.Status == dateline.Hypothetical && !(coded(x.Actors) && (coded(x.Recipients) || x.reciprocal() && len(x.Actors) > 1)) {
		return false
	}
	return true
}

// pointsBack says whether the noun trigger of x is definite and has no parties of its own.
func (c *coder) pointsBack(x *draft) bool {
	definite := false
	for _, y := range c.t.Children(x.f.head, "det") {
		switch c.word(y) {
		case "the", "this", "these", "that", "those", "both", "such":
			definite = true
		}
	}
	return definite && len(x.Actors) == 0 && x.When.Time < 0
}

func (c *coder) same(o, x *draft) bool {
	if o.Type != x.Type || !agree(o.Mode, x.Mode) {
		return false
	}
	if (o.Status == dateline.Planned) != (x.Status == dateline.Planned) || (o.Status == dateline.Denied) != (x.Status == dateline.Denied) {
		return false
	}
	if o.When.Value != x.When.Value && o.When.Time >= 0 && x.When.Time >= 0 || !agree(o.Where.Country, x.Where.Country) {
		return false
	}
	if o.Where.Place >= 0 && x.Where.Place >= 0 {
		a, b := &c.d.Places[o.Where.Place], &c.d.Places[x.Where.Place]
		if a.Name != b.Name && a.Precision == b.Precision {
			return false
		}
	}
	if o.Dead != nil && x.Dead != nil && *o.Dead != *x.Dead {
		return false
	}
	if !share(o.Actors, x.Actors) || !share(o.Recipients, x.Recipients) {
		return false
	}
	if len(o.Actors) == 0 && len(x.Actors) == 0 && len(o.Recipients) == 0 {
		return false
	}
	near := x.Sentence == o.Sentence
	switch {
	case near && (c.linked(o.Token, x.Token) || c.linked(x.Token, o.Token)):
		return true
	case o.Lemma == x.Lemma:
		// The same words again: one act, unless each has a time or place of its own and both stand in one sentence.
		return !near || !(o.own && x.own && c.rootOf(o.Token) != c.rootOf(x.Token))
	case x.Type == "CONSULT" || x.Type == "ASSAULT" && !near:
		return x.When.Time < 0 && x.Where.Place < 0 || o.When.Time < 0 && o.Where.Place < 0 && x.Sentence-o.Sentence <= 3
	}
	return false
}

func (c *coder) rootOf(i int) int {
	for n := 0; n < 50; n++ {
		p := c.t.Parent(i)
		if p < 0 || c.rel(i) == "ccomp" {
			return i
		}
		i = p
	}
	return i
}

// linked says whether the verb or noun b is conjoined to a or depends on it directly.
func (c *coder) linked(a, b int) bool {
	p := c.t.Parent(b)
	return p == a && c.rel(b) != "ccomp"
}

// agree says whether a and b are the same or one is unknown.
func agree(a, b string) bool { return a == b || a == "" || b == "" }

// share says whether two sides may be the same parties.
func share(a, b []dateline.Party) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	for _, p := range a {
		for _, q := range b {
			if p.Entity != "" && p.Entity == q.Entity || p.Country != "" && p.Country == q.Country || p.Country == "" && q.Country == "" {
				return true
			}
		}
	}
	return false
}
