// Package timex finds expressions of time and gives them TIMEX3 values.
//
// In: Lines, Sentences, Tokens with their syntax, Mentions; for values also Published. Out: TimeExprs (step Find, which
// runs before the story's date is known) and Times (step Resolve, which runs after).
//
// Method. The words of a sentence are cut into atoms (runs of letters, numbers, signs) and classed by one small
// lexicon. At each atom that can start an expression a hand-written grammar reads the longest one; every production
// looks a bounded number of atoms ahead, so that time is linear. What the grammar reads is then accepted or refused by
// its neighbours, tags and names: "May" needs a preposition or a day, a number alone is a year only after a
// preposition or beside a happening, a weekday in a person's name is none. The result is a meaning without anchor
// (parts of a calendar date, an offset, n units before or after). Resolve reads the same words again and anchors the
// meaning: to the story's date for "yesterday", "last week", bare weekdays and months, whose direction the tense of the
// governing verb decides; to the date last mentioned for "the next day", "two years later"; and, in histories (most
// dates far from the story's), bare months too. Where the story's date is an interval, both ends are tried: what comes
// out the same at both is the value, else only Earliest and Latest are given.
//
// Known limits: English only; lunar feasts have no value; "today" in the sense of "these days" is taken for the day;
// anchors follow the order of the text, not the plot; events as anchors ("two days after the vote") are not followed here (code/event does).
package timex

import (
	"context"
	"sort"
	"strings"
	"sync"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
)

// A Finder writes TimeExprs.
type Finder struct{}

// NewFinder returns the step that finds time expressions.
func NewFinder() *Finder { return &Finder{} }

var buffers = sync.Pool{New: func() any { return new(parser) }}

// release gives p back for the next document, but not the atoms of a monstrous sentence.
func (p *parser) release() {
	p.text = ""
	if cap(p.atoms) > 1<<15 {
		p.atoms = nil
	}
	buffers.Put(p)
}

// Annotate finds the expressions of the page-date lines and sentences of d.
func (*Finder) Annotate(ctx context.Context, d *dateline.Document) error {
	lexicon := words()
	p := buffers.Get().(*parser)
	defer p.release()
	p.text = d.Text
	var hits []hit
	var tree *match.Tree
	var out []dateline.TimeExpr
	for _, l := range d.Lines {
		if l.Kind != dateline.LinePageDate || !l.Span.Valid(d.Text) {
			continue
		}
		p.atoms = lex(p.atoms[:0], d.Text, l.Span.Start, l.Span.End, lexicon)
		for _, h := range p.scan(hits[:0], nil) {
			if h.sem.kind == kCal && h.sem.year != 0 || h.sem.kind == kCal && h.sem.day != 0 {
				out = append(out, p.expression(h, 0, 0))
			}
		}
	}
	lines := len(out)
	c := &surroundings{doc: d, names: d.Mentions}
	tok := 0
	for si := range d.Sentences {
		if si%64 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		s := d.Sentences[si]
		if !s.Span.Valid(d.Text) {
			continue
		}
		p.atoms = lex(p.atoms[:0], d.Text, s.Span.Start, s.Span.End, lexicon)
		tok = max(tok, s.First)
		for i := range p.atoms {
			a := &p.atoms[i]
			for tok < s.Last && tok < len(d.Tokens) && d.Tokens[tok].Span.End <= int(a.start) {
				tok++
			}
			if tok < s.Last && tok < len(d.Tokens) && d.Tokens[tok].Span.Start < int(a.end) {
				a.tok = int32(tok)
			}
		}
		hits = p.scan(hits[:0], c)
		for _, h := range hits {
			first, last := p.tokens(h, d)
			e := p.expression(h, first, last)
			if last > first && needsTense(&h.sem) {
				if tree == nil {
					tree = match.NewTree(d)
				}
				e.Tense = tense(tree, first, last)
			}
			out = append(out, e)
		}
	}
	if lines > 0 {
		sort.SliceStable(out, func(i, j int) bool { return out[i].Span.Start < out[j].Span.Start })
		n := 0 // a line that is both a page date and a sentence is read once
		for i, e := range out {
			if i > 0 && n > 0 && out[n-1].Span.Overlaps(e.Span) {
				continue
			}
			out[n] = e
			n++
		}
		out = out[:n]
	}
	d.TimeExprs = out
	return nil
}

// tokens returns the tokens that h covers.
func (p *parser) tokens(h hit, d *dateline.Document) (first, last int) {
	first = -1
	for i := h.i; i < h.j; i++ {
		if t := int(p.atoms[i].tok); t >= 0 {
			if first < 0 {
				first = t
			}
			last = t + 1
		}
	}
	if first < 0 {
		return 0, 0
	}
	for end := int(p.atoms[h.j-1].end); last < len(d.Tokens) && d.Tokens[last].Span.Start < end && d.Tokens[last].Span.Start >= d.Tokens[last-1].Span.End; {
		last++
	}
	return first, last
}

func needsTense(s *sem) bool {
	switch s.kind {
	case kRange:
		return needsTense(s.lo) || needsTense(s.hi)
	case kCal, kHoliday: // with a year too: dct asks what the text looks back on
		return s.rel == relNone && !s.bc
	case kRel:
		return s.unit == uWeekend
	case kPOD: // "overnight"
		return s.off != 0
	}
	return false
}

func (p *parser) expression(h hit, first, last int) dateline.TimeExpr {
	start, end := int(p.atoms[h.i].start), int(p.atoms[h.j-1].end)
	var r resolver
	v := r.resolve(&h.sem, "")
	return dateline.TimeExpr{Span: dateline.Span{Start: start, End: end}, First: first, Last: last, Type: h.sem.timeType(), Value: v.value, Rule: h.sem.rule}
}

// timeType is the TIMEX3 type of a meaning.
func (s *sem) timeType() dateline.TimeType {
	switch s.kind {
	case kRange:
		return s.lo.timeType()
	case kDur:
		return dateline.TypeDuration
	case kSet:
		return dateline.TypeSet
	case kPOD, kClock:
		return dateline.TypeTime
	case kShift:
		if s.unit < uDay && s.shift != shiftAgo && s.shift != shiftHence {
			return dateline.TypeTime
		}
		if s.unit < uDay && s.n < 24 && !s.vague {
			return dateline.TypeTime
		}
	}
	if s.pod != podNone || s.hasClock {
		return dateline.TypeTime
	}
	return dateline.TypeDate
}

// Parts are the calendar parts that the words of one expression give; 0 is "not given".
type Parts struct{ Year, Month, Day, Weekday int }

// Read reads the words of one date ("Monday, Dec. 26"); ok is false if they are no calendar date or hold more.
func Read(text string) (parts Parts, ok bool) {
	s, ok := reread(text, 0, len(text))
	if !ok || s.kind != kCal || s.bc || s.cut != 0 || s.short {
		return Parts{}, false
	}
	return Parts{s.year, int(s.month), int(s.day), int(s.wd)}, true
}

// reread parses text[start:end], which must be one expression as a whole.
func reread(text string, start, end int) (s sem, ok bool) {
	p := buffers.Get().(*parser)
	defer p.release()
	p.text = text
	p.atoms = lex(p.atoms[:0], text, start, end, words())
	j := p.expr(0, &s)
	return s, j > 0 && j == len(p.atoms)
}

// A Resolver writes Times.
type Resolver struct{}

// NewResolver returns the step that gives time expressions their values.
func NewResolver() *Resolver { return &Resolver{} }

// Annotate gives each of d.TimeExprs its value.
func (*Resolver) Annotate(ctx context.Context, d *dateline.Document) error {
	n := len(d.TimeExprs)
	if n == 0 {
		d.Times = nil
		return nil
	}
	sems := make([]sem, n)
	sent := make([]int, n)
	si := 0
	for i, e := range d.TimeExprs {
		if i%256 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		s, ok := reread(d.Text, e.Span.Start, e.Span.End)
		if !ok {
			s = sem{}
		}
		if e.Rule == "set/rate" && s.kind == kDur {
			s = sem{kind: kSet, n: 1, unit: s.unit, rule: e.Rule}
		}
		sems[i] = s
		if e.Last > e.First {
			for si < len(d.Sentences) && d.Sentences[si].Last <= e.First {
				si++
			}
			sent[i] = si
		} else {
			sent[i] = -1
		}
	}
	inherit(d, sems, sent)
	base := newResolver(d.Published, sems, sent)
	lo, hi := base, base
	both := base.interval()
	if both {
		lo, hi = base.at(base.lo), base.at(base.hi)
	}
	out := make([]dateline.TimeMention, n)
	for i, e := range d.TimeExprs {
		s := &sems[i]
		base.sent, lo.sent, hi.sent = sent[i], sent[i], sent[i]
		if k := dayAfter(d, sems, sent, i); k > i {
			base.remember(&sems[k], base.resolve(&sems[k], d.TimeExprs[k].Tense))
		}
		v := base.resolve(s, e.Tense)
		m := dateline.TimeMention{Span: e.Span, First: e.First, Last: e.Last, Type: e.Type, Value: v.value, Mod: modNames[v.mod], Rule: e.Rule}
		if v.how != "" {
			m.Rule = e.Rule + "/" + v.how
		}
		if first, last, ok := Bounds(v.value); ok {
			m.Earliest, m.Latest = isoDay(first), isoDay(last)
		} else if both && s.anchored() && sent[i] >= 0 && (v.value == "" || strings.HasPrefix(v.value, "XXXX")) {
			a, b := lo.resolve(s, e.Tense), hi.resolve(s, e.Tense)
			if a.value == b.value && a.value != "" && !strings.HasPrefix(a.value, "XXXX") && base.hasLo && base.hasHi {
				v, m.Value = a, a.value
			}
			if first, _, ok := Bounds(a.value); ok && base.hasLo {
				m.Earliest = isoDay(first)
			}
			if _, last, ok := Bounds(b.value); ok && base.hasHi {
				m.Latest = isoDay(last)
			}
		}
		out[i] = m
		if sent[i] >= 0 {
			base.remember(s, v)
			lo.anchors, hi.anchors = base.anchors, base.anchors
		}
	}
	d.Times = out
	return nil
}

// dayAfter returns the index of the day that stands after part of a day or clock time i, "early evening on Thursday",
// "from noon to 3 p.m. on Thursday", or 0.
func dayAfter(d *dateline.Document, sems []sem, sent []int, i int) int {
	for k := i; k < i+3 && (sems[k].kind == kPOD || sems[k].kind == kClock) && sems[k].rel == relNone && k+1 < len(sems) && sent[k+1] == sent[i]; k++ {
		gap := d.Text[d.TimeExprs[k].Span.End:d.TimeExprs[k+1].Span.Start]
		switch next := &sems[k+1]; {
		case len(gap) > 12:
			return 0
		case next.dayLike() && next.pod == 0 && strings.TrimSpace(gap) == "on":
			return k + 1
		case strings.TrimSpace(gap) != "to" && strings.TrimSpace(gap) != "and" && strings.TrimSpace(gap) != "until":
			return 0
		}
	}
	return 0
}

// anchored says whether s takes its value from the story's date.
func (s *sem) anchored() bool {
	switch s.kind {
	case kCal, kHoliday:
		return s.year == 0
	case kOffset, kRel:
		return true
	case kShift:
		return s.shift == shiftAgo || s.shift == shiftHence
	case kPOD:
		return s.rel == relThis || s.rel == relLast
	case kRange:
		return s.lo.anchored() && s.hi.anchored()
	}
	return false
}

// inherit gives a date without a year the year of the one it is joined to: "June and July 2014", "between May 3 and June 5, 2014".
func inherit(d *dateline.Document, sems []sem, sent []int) {
	for i := len(sems) - 2; i >= 0; i-- {
		a, b := &sems[i], &sems[i+1]
		if sent[i] < 0 || sent[i] != sent[i+1] || b.kind == kRange && b.lo.kind != kCal || b.kind != kCal && b.kind != kRange {
			continue
		}
		if b.kind == kRange {
			b = b.lo
		}
		if a.kind != kCal || a.year != 0 || a.rel != relNone || b.year == 0 || b.cut != 0 || b.short || a.month == 0 && a.season == 0 || b.month == 0 && b.season == 0 {
			continue
		}
		gap := d.Text[d.TimeExprs[i].Span.End:d.TimeExprs[i+1].Span.Start]
		switch strings.TrimSpace(gap) {
		case "and", "or", ",", ", and", "to", "-", "–", "through", "until", "and in", "and on", "to the":
			a.year, a.bc = b.year, b.bc
		}
	}
}
