package dct

import (
	"fmt"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/timex"
)

// trust is the order in which given dates are tried.
var trust = map[dateline.DateOrigin]int{dateline.OriginUser: 0, dateline.OriginFeed: 1, dateline.OriginJSONLD: 2, dateline.OriginMeta: 3, dateline.OriginCluster: 4,
	dateline.OriginURL: 5, dateline.OriginDateline: 6, dateline.OriginLine: 7}

// A given date is a candidate as a range of days.
type given struct {
	dateline.DateCandidate
	days
	refused string // why; "" if it fits the text
}

// decide chooses among the given dates.
func (s *story) decide() dateline.Published {
	var pub dateline.Published
	var cands []given
	var partial []dateline.DateCandidate // day and month without a year
	for _, c := range s.d.Dates {
		if c.Origin == dateline.OriginCrawl { // a clue, see fetched
			continue
		}
		if lo, hi, ok := timex.Bounds(c.Value); ok && !strings.Contains(c.Value, "/") {
			cands = append(cands, given{DateCandidate: c, days: days{lo, hi}})
		} else if len(c.Value) == 10 && strings.HasPrefix(c.Value, "XXXX-") {
			partial = append(partial, c)
		} else if c.Value != "" {
			pub.Basis = append(pub.Basis, dateline.DateBasis{Origin: c.Origin, Value: c.Value, Span: c.Span, Why: "not a calendar date"})
		}
	}
	slices.SortStableFunc(cands, func(a, b given) int { return rank(a.DateCandidate) - rank(b.DateCandidate) })

	point, _, in := s.agreed()
	span, lowest, highest := s.interval(point, in)
	for i := range cands {
		cands[i].refused = s.refuses(&cands[i], cands, point, in)
		pub.Conflict = pub.Conflict || cands[i].refused != ""
	}
	chosen := -1
	for i := range cands {
		if cands[i].refused == "" {
			chosen = i
			break
		}
	}
	if chosen >= 0 {
		// a day within the chosen month, from a less trusted origin, is taken for it
		for i := range cands {
			c, b := &cands[i], &cands[chosen]
			if c.refused == "" && b.lo < b.hi && b.lo <= c.lo && c.hi <= b.hi && c.hi-c.lo < b.hi-b.lo {
				chosen = i
			}
		}
		b := cands[chosen]
		pub.Value = b.Value
		if len(pub.Value) > 10 {
			pub.Value = pub.Value[:10]
		}
		if b.lo < b.hi {
			for _, c := range partial {
				if day, ok := within(c.Value, b.days); ok {
					pub.Value = timex.ISO(day)
					b.days = days{day, day}
					break
				}
			}
		}
		pub.Earliest, pub.Latest = timex.ISO(b.lo), timex.ISO(b.hi)
	} else {
		if span.lo > farPast {
			pub.Earliest = timex.ISO(span.lo)
		}
		if span.hi < farFuture {
			pub.Latest = timex.ISO(span.hi)
		}
		// a dateline's day and month: the one of the interval, or of those the one on the weekday that the lead tells of
		if span.lo > farPast && span.hi < farFuture {
			for _, c := range partial {
				all := occurrences(c.Value, span)
				if len(all) == 0 {
					continue
				}
				pub.Earliest, pub.Latest = timex.ISO(all[0]), timex.ISO(all[len(all)-1])
				if day, n := s.onLeadWeekday(all); len(all) == 1 || n == 1 {
					if len(all) == 1 {
						day = all[0]
					}
					pub.Value = timex.ISO(day)
					pub.Earliest, pub.Latest = pub.Value, pub.Value
				}
				break
			}
		}
	}
	for i, c := range cands {
		b := dateline.DateBasis{Origin: c.Origin, Value: c.Value, Span: c.Span, Used: i == chosen, Why: c.refused}
		switch {
		case i == chosen:
			b.Why = "the most trusted date that the text allows"
			if c.Detail != "" {
				b.Why += " (" + c.Detail + ")"
			}
		case c.refused != "":
		case chosen >= 0 && c.lo <= cands[chosen].hi+agreeSpread && cands[chosen].lo <= c.hi+agreeSpread:
			b.Used, b.Why = true, "agrees with the date taken"
		default:
			b.Why = "a more trusted date was taken"
		}
		pub.Basis = append(pub.Basis, b)
	}
	for _, c := range partial {
		b := dateline.DateBasis{Origin: c.Origin, Value: c.Value, Span: c.Span, Why: "the year is not known"}
		if len(pub.Value) == 10 && pub.Value[4:] == c.Value[4:] {
			b.Used, b.Why = true, "day and month of the date taken"
			if chosen < 0 {
				b.Why = "its only year within the bounds, or the only one in which it is the weekday that the lead tells of"
			}
		} else if pub.Value == "" && pub.Earliest != "" && pub.Earliest[4:] == c.Value[4:] {
			b.Used, b.Why = true, "the years within the bounds in which it can be"
		}
		pub.Basis = append(pub.Basis, b)
	}
	bounded := pub.Value == "" || pub.Conflict
	for i, c := range s.clues {
		if !bounded && i != lowest && i != highest && c.weight < likely {
			continue
		}
		if c.kind == taken && i+1 < len(s.clues) && s.clues[i+1].basis.Span == c.basis.Span {
			if i == lowest {
				lowest++
			}
			continue // the clue of the whole tenure follows
		}
		b := c.at(point)
		b.Used = in != nil && in[i]
		if !b.Used {
			b.Why += "; left out, as the other clues agree on other days"
		} else if pub.Value == "" {
			switch {
			case i == lowest && i == highest:
				b.Why += "; it sets both bounds"
			case i == lowest:
				b.Why += "; it sets the lower bound"
			case i == highest:
				b.Why += "; it sets the upper bound"
			}
		}
		pub.Basis = append(pub.Basis, b)
	}
	return pub
}

// rank orders candidates: origin first, dates of change and other hints after dates of publication.
func rank(c dateline.DateCandidate) int {
	r, ok := trust[c.Origin]
	if !ok {
		r = 8
	}
	r *= 2
	if d := strings.ToLower(c.Detail); c.Weak || strings.Contains(d, "modif") || strings.Contains(d, "update") {
		r++
	}
	return r
}

// within returns the one day of r with the month and day of an "XXXX-09-03", ok false if there is none or more than one.
func within(value string, r days) (day int, ok bool) {
	all := occurrences(value, r)
	if len(all) != 1 {
		return 0, false
	}
	return all[0], true
}

// occurrences returns the days of r with the month and day of an "XXXX-09-03", none if r is longer than 40 years.
func occurrences(value string, r days) (all []int) {
	if r.hi-r.lo > 40*366 || timex.ISO(r.lo) == "" || timex.ISO(r.hi) == "" {
		return nil
	}
	for y := timexYear(r.lo); y <= timexYear(r.hi); y++ {
		if day, ok := timex.Day(fmt.Sprintf("%04d%s", y, value[4:])); ok && r.has(day) {
			all = append(all, day)
		}
	}
	return all
}

// onLeadWeekday returns the day of all that is the weekday the lead tells of, and how many there are. Wire copy names the
// day of its dateline by its weekday: "OSLO, Jan 16 (Agency) - Envoys met on Wednesday".
func (s *story) onLeadWeekday(all []int) (day, n int) {
	if s.lead == 0 || len(all) > 8 {
		return 0, 0
	}
	for _, d := range all {
		if timex.Weekday(d) == s.lead {
			day = d
			n++
		}
	}
	return day, n
}

// refuses returns why the text does not allow c, or "".
func (s *story) refuses(c *given, all []given, point int, in []bool) string {
	if c.lo > s.crawl+1 {
		return "it is later than " + timex.ISO(s.crawl) + ", when the page was fetched"
	}
	// how many other origins give the same date: they are harder to refuse
	agree := 0
	for i := range all {
		if o := &all[i]; o.Origin != c.Origin && o.lo <= c.hi+agreeSpread && c.lo <= o.hi+agreeSpread {
			agree++
		}
	}
	need := 1.0
	if agree > 0 && c.Origin != dateline.OriginLine {
		need = 1.5
	}
	if wrong := s.wrongWeekday(c); wrong != "" && need == 1 {
		return wrong
	}
	if c.Origin == dateline.OriginLine && agree == 0 {
		for _, p := range s.d.Dates {
			if p.Origin == dateline.OriginDateline && len(p.Value) == 10 && strings.HasPrefix(p.Value, "XXXX-") && len(occurrences(p.Value, days{c.lo - republished, c.hi + agreeSpread})) == 0 {
				return "the dateline says " + p.Value[5:] + ": the page was dated later"
			}
		}
	}
	mid := c.lo + (c.hi-c.lo)/2
	against, gap, sure := 0.0, farFuture, 0
	var why *clue
	for i := range s.clues {
		k := &s.clues[i]
		off := min(k.miss(c.lo), k.miss(c.hi), k.miss(mid))
		switch {
		case off > 0 && in[i]:
			against += k.weight
			gap = min(gap, off)
			if k.weight >= surely*0.8 {
				sure++
			}
			if why == nil || k.weight > why.weight {
				why = k
			}
		case off == 0 && !in[i]:
			against -= k.weight
		}
	}
	if why == nil {
		return ""
	}
	if why.kind == back && gap > 2 && why.weight >= 1 {
		if why.weight >= 2 || gap > margin && why.weight >= 1.5*need || gap > year {
			return fmt.Sprintf("it is earlier than %s, which the text looks back on", why.basis.Value)
		}
	}
	switch {
	case gap > longAgo && sure < 2:
		return "" // a name of long ago is background, or a title kept for life
	case gap > year && why.kind == back && against >= 0.6*need:
		return fmt.Sprintf("it is earlier than %s, which the text names beside what is past", why.basis.Value)
	case gap > year && against >= refuse*need*0.8, gap > margin && against >= refuseNear*need:
		return "the text does not allow it: " + why.at(point).Why
	}
	return ""
}

// wrongWeekday says whether a weekday disproves c: the one on its own line, or those of "Monday, Dec. 26" in the text.
func (s *story) wrongWeekday(c *given) string {
	if c.lo == c.hi && !c.Span.IsZero() && c.Span.Valid(s.d.Text) {
		line := c.Span.In(s.d.Text)
		for _, l := range s.d.Lines {
			if l.Span.Covers(c.Span) {
				line = l.Span.In(s.d.Text)
			}
		}
		for _, e := range s.d.TimeExprs {
			if !e.Span.Overlaps(c.Span) {
				continue
			}
			if p, ok := timex.Read(e.Span.In(s.d.Text)); ok && p.Weekday != 0 && p.Weekday != timex.Weekday(c.lo) {
				return fmt.Sprintf("its weekday is wrong: %q", strings.TrimSpace(line))
			}
		}
	}
	bad, good := 0, 0
	var example monthDay
	for _, w := range s.weekdays {
		fits := false
		for y := timexYear(c.lo) - 1; y <= timexYear(c.hi)+1; y++ {
			at, ok := timex.Day(fmt.Sprintf("%04d-%02d-%02d", y, w.month, w.day))
			if ok && at >= c.lo-330 && at <= c.hi+330 && timex.Weekday(at) == w.weekday {
				fits = true
			}
		}
		if fits {
			good++
		} else {
			bad++
			example = w
		}
	}
	if bad > good {
		return fmt.Sprintf("%q is no such weekday around it", example.span.In(s.d.Text))
	}
	return ""
}
