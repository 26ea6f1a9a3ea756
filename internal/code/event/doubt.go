package event

import (
	"fmt"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// Acts between the rules and the model of acts. Some rules drop what their words alone would make an act: what a sentence only refers to, a noun without
// parties, an act of which another act of its sentence tells, what was told before. They are right more often than not, but not where the model is sure of its act.
// So such an act is set aside, and when all others are known it is weighed like them (keep.go), with what the rule was as one more thing that speaks for or
// against it.

// doubtFloor is how likely an act set aside must be. A variable for the trainer.
var doubtFloor = 0.6

// mostDoubts is how many acts of one text are set aside; articles have a dozen. It keeps texts that tell the same act a thousand times linear.
const mostDoubts = 300

// drops says whether x is dropped on the word of a rule, which is given a name: at once, unless the model of acts trusts in x. Then x is only in doubt.
func (c *coder) drops(x *draft, rule string) bool {
	if len(c.doubted) >= mostDoubts || c.belief(x) < trusted {
		return true
	}
	x.doubt = rule
	return false
}

// yield makes x no act of its own, but a part of y.
func (x *draft) yield(y *draft) { x.absent, x.doubt = true, "part of "+y.Type }

// present returns the acts of all that are still there, and sets aside those that yielded though the model of acts trusts in them.
func (c *coder) present(all []*draft) []*draft {
	return slices.DeleteFunc(all, func(x *draft) bool {
		if x.absent && x.doubt != "" && len(c.doubted) < mostDoubts && c.belief(x) >= trusted {
			c.doubted = append(c.doubted, x)
		}
		return x.absent
	})
}

// doubtSeat returns the choice between keeping and dropping x, which was set aside; near are the acts around it, of acts in all. There are few such acts to learn
// from, so it hangs on little: how likely x is as a whole, the rule, and some of what that hangs on.
func (b *bench) doubtSeat(x *draft, near []*draft, acts int, mean float64) seat {
	k := b.keepSeat(x, near, acts, mean)
	likely := "keep " + bucket(int(100*k.odds(b.ranker)[0]), 10, 30, 50, 70, 85, 95)
	f := []string{"D " + likely, "D " + likely + " " + x.doubt, "D rule " + x.doubt, "D rule " + x.doubt + " " + x.Type, "D rule " + x.doubt + " " + b.c.rel(x.f.head)}
	for _, name := range k.feats[0] {
		if what, _, _ := strings.Cut(name[2:], " "); weighsInDoubt[what] {
			f = append(f, "D"+name[1:])
		}
	}
	k.kind, k.feats = "doubt", [][]string{f, {"D drop"}}
	return k
}

var weighsInDoubt = set("belief told same official dated kind")

// reconsider returns all with those set aside that are likely after all, in text order. What is told of each is settled as for the others.
func (b *bench) reconsider(all []*draft, sc *scene) []*draft {
	c, from := b.c, len(all)
	mean := b.mean(all)
	out := all
	for _, x := range c.doubted {
		at, _ := slices.BinarySearchFunc(all[:from], x.Token, func(y *draft, t int) int { return y.Token - t })
		before := all[:at]
		if !x.placed() {
			c.setting(x, before)
		}
		sc.settle(x, before)
		if !x.placed() {
			c.setting(x, before)
		}
		if !x.placed() {
			sc.place(x)
		}
		b.sides[x] = [2][]string{codesOf(x.Actors), codesOf(x.Recipients)}
		if seats != nil {
			seats(b, x)
		}
		b.rank(x)
		sc.settleAgain(x, before, b)
		b.rankWhere(x)
		s := b.doubtSeat(x, all[max(0, at-nearby):min(from, at+nearby)], from, mean)
		if doubts != nil {
			doubts(x, s)
		}
		p := s.odds(b.ranker)[0]
		if p < doubtFloor {
			continue
		}
		x.absent = false
		x.Rule += " despite " + x.doubt
		x.Trace = append(x.Trace, fmt.Sprintf("in doubt (%s): likely by %.2f", x.doubt, p))
		switch x.Status {
		case dateline.Denied, dateline.Hypothetical, dateline.Planned: // what made the rule drop it does not hold: "called by telephone to offer help"
			x.Status = dateline.Happened
			x.Trace = append(x.Trace, "status: happened, as it is told after all")
		}
		c.frames(x)
		for _, y := range all[max(0, at-nearby):min(from, at+nearby)] {
			y.Also = slices.DeleteFunc(slices.Clone(y.Also), func(s dateline.Span) bool { return s == x.Trigger })
		}
		k, _ := slices.BinarySearchFunc(out, x.Token, func(y *draft, t int) int { return y.Token - t })
		out = slices.Insert(slices.Clip(out), k, x)
	}
	return out
}

// mean returns how much the model of acts believes in all, on average.
func (b *bench) mean(all []*draft) (m float64) {
	for _, x := range all {
		m += b.c.belief(x) / float64(len(all))
	}
	return m
}
