package timex

import "strings"

// kind is the shape of an expression's meaning.
type kind uint8

const (
	kNone    kind = iota
	kCal          // parts of a calendar date: year, month, day, weekday, season, decade ...; rel and unit if they say which
	kOffset       // off days from the story's date: today, yesterday
	kRel          // rel unit: last week, the same day
	kShift        // n units ago, later, earlier
	kHoliday      // holiday, with year or rel
	kPOD          // a part of the day alone
	kClock        // a clock time alone
	kDur          // n units
	kSet          // every n units
	kRef          // now, recently
	kRange        // from the meaning of lo to that of hi
)

// A sem is what the words of an expression say, before any anchor.
type sem struct {
	kind      kind
	cut       uint8 // of year: 0 a year, 1 a decade, 2 a century
	bc        bool
	short     bool // a year of two digits
	art       bool // "the" stands before it
	vague     bool // "a few"
	plural    bool // "Fridays"
	hasClock  bool
	rel       rel
	unit      unit
	unit2     unit
	shift     shift
	ref       ref
	mod       uint8
	month     uint8
	day       uint8
	wd        uint8
	season    uint8
	quarter   uint8
	half      uint8
	pod       uint8
	hour, min uint8
	week      int8 // of a month: "the first week of May"; -1 the last
	holiday   int16
	year      int
	off       int
	n, n2     float32
	lo, hi    *sem // of a range
	rule      string
}

// A parser reads the atoms of one sentence. Each production takes the index of its first atom and returns the index
// after its last, or -1; every production looks a bounded number of atoms ahead.
type parser struct {
	text  string
	atoms []atom
	depth int // of base within base: "the first half of the first half of ..."
}

// deepest is how far dates may nest; real ones need two.
const deepest = 4

var endAtom = atom{kind: aEnd, tok: -1}

func (p *parser) at(i int) *atom {
	if i < 0 || i >= len(p.atoms) {
		return &endAtom
	}
	return &p.atoms[i]
}

func (p *parser) has(i int, c class) bool { return p.at(i).cls&c != 0 }

// is says whether atom i is one of words (lower case).
func (p *parser) is(i int, words ...string) bool {
	a := p.at(i)
	if a.kind != aWord {
		return false
	}
	form := p.text[a.start:a.end]
	for _, w := range words {
		if len(w) == len(form) && strings.EqualFold(w, form) {
			return true
		}
	}
	return false
}

func (p *parser) punct(i int, r rune) bool { a := p.at(i); return a.kind == aPunct && a.punct == r }

// tight says whether atom i stands right after its predecessor.
func (p *parser) tight(i int) bool { a := p.at(i); return a.kind != aEnd && !a.space }

func (p *parser) number(i int) (n int, ok bool) {
	a := p.at(i)
	return int(a.num), a.kind == aNum && a.frac == 0
}

func (p *parser) width(i int) int { a := p.at(i); return int(a.end - a.start) }

// comma skips a comma.
func (p *parser) comma(i int) int {
	if p.punct(i, ',') {
		return i + 1
	}
	return i
}

// expr reads the longest expression that starts at i.
func (p *parser) expr(i int, s *sem) int {
	var best sem
	end := -1
	try := func(j int, t *sem) {
		if j > end {
			end, best = j, *t
		}
	}
	for _, f := range [...]func(*parser, int, *sem) int{(*parser).ranged, (*parser).set, (*parser).durationExpr, (*parser).refExpr} {
		var t sem
		if j := f(p, i, &t); j > i {
			try(j, &t)
		}
	}
	*s = best
	return end
}

// ranged reads a point, or two as a range: "November 20 to December 11", "from 2004 to 2009", "between May and July".
func (p *parser) ranged(i int, s *sem) int {
	from, between := p.is(i, "from"), p.is(i, "between")
	j := i
	if from || between {
		j++
	}
	k := p.point(j, s)
	if k < 0 {
		return -1
	}
	if s.kind == kRange {
		return k
	}
	if p.punct(k, ',') && s.kind == kCal && s.year != 0 && s.day != 0 && p.is(k+1, "and", "to", "through", "until") && (from || between) {
		k++ // "between July 1, 2007, and July 1, 2008"
	}
	joined := k
	switch {
	case between && p.is(k, "and"):
	case between:
		return -1
	case p.is(k, "to", "through", "until", "till"):
	case p.punct(k, '-') && !from && p.at(k).space == p.at(k+1).space:
	case p.punct(k, '-') && from:
	default:
		joined = -1
	}
	if joined >= 0 {
		var t sem
		if e := p.point(k+1, &t); e > 0 && rangeable(s, &t) {
			lo, hi := *s, t
			if lo.kind == kCal && hi.kind == kCal && lo.rel == relNone {
				if lo.year == 0 && hi.year != 0 {
					lo.year, lo.bc = hi.year, hi.bc
				} else if hi.bc {
					lo.bc = true
				}
			}
			*s = sem{kind: kRange, rule: "range", lo: &lo, hi: &hi}
			return e
		}
	}
	if from || between {
		return -1
	}
	return k
}

// rangeable says whether two points can be the ends of a range: both of one size, or both clock times.
func rangeable(a, b *sem) bool {
	if a.kind != b.kind {
		return a.kind == kCal && b.kind == kOffset || a.kind == kOffset && b.kind == kCal && b.wd != 0
	}
	switch a.kind {
	case kClock:
		return true
	case kCal:
		return a.size() == b.size() || a.day != 0 && b.day != 0
	}
	return false
}

// size is the unit of a calendar meaning.
func (s *sem) size() unit {
	switch {
	case s.day != 0 || s.wd != 0:
		return uDay
	case s.week != 0:
		return uWeek
	case s.month != 0:
		return uMonth
	case s.season != 0 || s.quarter != 0 || s.half != 0:
		return uQuarter
	case s.year != 0 || s.bc || s.short:
		return [...]unit{uYear, uDecade, uCentury}[s.cut]
	}
	return s.unit
}

// point reads a date or time with what stands before it: "early", "the end of", "around".
func (p *parser) point(i int, s *sem) int {
	a := p.at(i)
	switch {
	case a.cls&cPart != 0 && !p.is(i, "middle"): // early 2014, mid-August, earlier this week, late on Sunday
		j := i + 1
		if p.punct(j, '-') && p.tight(j) && p.tight(j+1) {
			j++
		}
		dash := j > i+1
		if !dash && p.is(j, "in", "on") {
			j++
		}
		later := p.is(i, "earlier", "later")
		if p.is(j, "the") {
			if k := p.unitOf(j+1, s); later && k > 0 { // later in the day
				s.mod = uint8(a.val)
				s.rule = "part/" + s.rule
				return k
			}
		}
		k := p.core(j, s)
		if k < 0 || s.kind == kRange || s.kind == kHoliday && later {
			return -1
		}
		if later && s.kind == kCal && s.rel == relNone { // "later Monday" is fine, "earlier 2014" is not
			if s.wd == 0 || s.day != 0 {
				return -1
			}
		}
		if s.mod == modNone {
			s.mod = uint8(a.val)
		}
		return k
	case a.cls&cApprox != 0: // around 1990, about 6 p.m.
		j := i + 1
		if p.punct(j, '.') && p.tight(j) { // ca.
			j++
		}
		if !p.is(i, "about", "around", "approximately", "roughly", "circa", "ca", "nearly", "almost", "just") {
			return -1
		}
		if p.is(i, "just") {
			if !p.is(j, "after", "before") {
				return -1
			}
			j++
		}
		k := p.core(j, s)
		if k < 0 || s.kind != kClock && (s.kind != kCal || s.year == 0) && s.kind != kPOD {
			return -1
		}
		s.mod = modApprox
		return k
	case p.is(i, "c") && p.punct(i+1, '.') && p.tight(i+1):
		if k := p.core(i+2, s); k > 0 && s.kind == kCal && s.year != 0 {
			s.mod = modApprox
			return k
		}
		return -1
	}
	j := i
	if p.is(j, "the") {
		j++
	}
	if p.has(j, cPart) && j > i { // the early 1990s, the late afternoon, the mid-1800s
		part := p.at(j)
		k := j + 1
		if p.punct(k, '-') && p.tight(k) {
			k++
		}
		if p.is(j, "earlier", "later") {
			return p.core(i, s)
		}
		if e := p.core(k, s); e > 0 && (s.kind == kCal || s.kind == kPOD) {
			if s.kind == kPOD && p.is(e, "hours") {
				e++
				if e2 := p.podOf(e, s); e2 > 0 {
					e = e2
				}
			}
			s.mod = uint8(part.val)
			return e
		}
	}
	if p.has(j, cEdge) && p.is(j+1, "of") { // the end of 2014, early in
		edge := p.at(j)
		if k := p.core(j+2, s); k > 0 && s.kind != kRange && s.kind != kClock {
			if s.kind != kPOD {
				s.mod = uint8(edge.val)
				return k
			}
		}
		k := j + 2
		if p.is(k, "the") || p.is(k, "this") || p.is(k, "that") {
			if e := p.unitOf(k+1, s); e > 0 {
				s.mod = uint8(edge.val)
				if s.unit == uDay { // the end of the day Friday
					var t sem
					if f := p.core(e, &t); f > 0 && t.kind == kCal && t.size() == uDay {
						t.mod = s.mod
						*s = t
						return f
					}
				}
				s.rule = "part/" + s.rule
				return e
			}
		}
	}
	return p.core(i, s)
}

// unitOf reads a bare unit after "the" ("later in the year"): the unit that holds the date last mentioned.
func (p *parser) unitOf(i int, s *sem) int {
	a := p.at(i)
	switch {
	case a.cls&cUnit != 0 && a.cls&(cPlural|cAbbr) == 0 && unit(a.val) >= uDay && unit(a.val) != uFortnight:
		*s = sem{kind: kRel, rel: relThat, unit: unit(a.val), rule: "rel/unit"}
		return i + 1
	case a.cls&cSeason != 0:
		*s = sem{kind: kCal, season: uint8(a.val), rule: "season"}
		return i + 1
	}
	return -1
}

// core reads a date or time and what belongs to it: a part of the day, a clock time, the day of a clock time.
func (p *parser) core(i int, s *sem) int {
	j := p.base(i, s)
	if j < 0 {
		return -1
	}
	switch s.kind {
	case kClock, kPOD:
		if k := p.dayOf(j, s); k > 0 {
			return k
		}
		return j
	case kRange:
		return j
	}
	if s.dayLike() && s.pod == 0 {
		k := j
		if p.has(k, cPart) && !p.is(k, "later", "earlier") && p.has(k+1, cPOD) { // Tuesday late afternoon
			k++
		}
		if a := p.at(k); a.cls&cPOD != 0 && a.cls&cPlural == 0 && a.val <= podDaytime && !a.upper {
			s.pod = uint8(a.val)
			j = k + 1
		}
		k = p.comma(j)
		if p.is(k, "at") {
			k++
		}
		if p.is(k, "about", "around") {
			k++
		}
		if k > j || p.at(k).kind == aNum && (p.punct(k+1, ':') || p.is(k+1, "am", "pm", "a", "p")) {
			var t sem
			if e := p.clock(k, &t); e > 0 {
				s.hasClock, s.hour, s.min = true, t.hour, t.min
				return e
			}
			if a := p.at(k); a.cls&cPOD != 0 && (a.val == podMidday || a.val == podMidnight) && p.is(k-1, "at") {
				s.pod = uint8(a.val)
				return k + 1
			}
		}
	}
	return j
}

// dayLike says whether s is of the size of a day.
func (s *sem) dayLike() bool {
	switch s.kind {
	case kCal:
		return s.size() == uDay
	case kOffset, kHoliday:
		return true
	case kRel:
		return s.unit == uDay
	case kShift:
		return s.unit == uDay && !s.vague && s.shift != shiftAgo
	}
	return false
}

// dayOf reads the day of a clock time or part of the day: "10 p.m. on Tuesday", "the morning of April 19".
func (p *parser) dayOf(j int, s *sem) int {
	k := p.comma(j)
	pod := s.kind == kPOD
	switch {
	case p.is(k, "on"):
		return -1 // two expressions; the day anchors the time
	case p.is(k, "of"):
		if !pod {
			return -1
		}
		k++
	case pod:
		return -1
	}
	var t sem
	e := p.base(k, &t)
	if e < 0 || !t.dayLike() && t.kind != kPOD {
		return -1
	}
	if t.kind == kPOD && (t.rel == relNone || t.pod >= podMidday) { // 9 p.m. last night
		return -1
	}
	if t.kind == kShift {
		return -1
	}
	if t.pod == 0 || !pod {
		if t.kind == kPOD {
			t.kind, t.unit = kRel, uDay
			if t.rel == relLast {
				t.kind, t.off = kOffset, -1
			}
		}
		t.hasClock, t.hour, t.min = s.hasClock, s.hour, s.min
		if pod {
			t.pod = s.pod
		} else {
			t.pod = 0
		}
		t.mod = s.mod
		*s = t
		if !p.has(e, cPOD) {
			return e
		}
	}
	return e
}

// podOf reads "of April 19" or "of November 1, 1954" after a part of the day.
func (p *parser) podOf(i int, s *sem) int { return p.dayOf(i, s) }

// base reads one date or time by the class of its first word.
func (p *parser) base(i int, s *sem) int {
	if p.depth >= deepest {
		return -1
	}
	p.depth++
	defer func() { p.depth-- }()
	a := p.at(i)
	switch a.kind {
	case aNum:
		return p.numeric(i, s)
	case aPunct:
		if a.punct == '\'' { // '89, the '90s
			if b := p.at(i + 1); b.kind == aNum && !b.space && p.width(i+1) == 2 && b.frac == 0 {
				y := int(b.num)
				if p.tight(i+2) && p.is(i+2, "s") {
					*s = sem{kind: kCal, year: y, short: true, cut: 1, rule: "decade"}
					return i + 3
				}
				*s = sem{kind: kCal, year: y, short: true, rule: "year/short"}
				return i + 2
			}
		}
		return -1
	case aEnd:
		return -1
	}
	if p.is(i, "the") {
		return p.afterThe(i, s)
	}
	cls := a.cls
	if cls == 0 {
		return p.oddWord(i, s)
	}
	if cls&cHoliday != 0 {
		if j := p.holiday(i, s); j > 0 {
			return j
		}
	}
	if cls&cMonth != 0 {
		if j := p.month(i, s); j > 0 {
			return j
		}
	}
	switch {
	case cls&cWeekday != 0 && cls&cPlural == 0:
		return p.weekday(i, s)
	case cls&cDay != 0:
		*s = sem{kind: kOffset, off: int(a.val), rule: "offset"}
		if p.punct(i+1, '(') && p.has(i+2, cWeekday) && p.punct(i+3, ')') { // "today (Thursday)", in a text printed on Friday
			s.wd, s.rule = uint8(p.at(i+2).val), "offset-weekday"
			return i + 4
		}
		if p.is(i, "tonight") {
			s.pod = podNight
		}
		return i + 1
	case cls&cRel != 0:
		return p.relative(i, s)
	case cls&cSeason != 0:
		return p.season(i, s)
	case cls&cOrd != 0:
		return p.ordinal(i, s)
	case cls&cDecade != 0:
		*s = sem{kind: kCal, year: int(a.val), short: true, cut: 1, rule: "decade"}
		return i + 1
	case cls&cPOD != 0:
		*s = sem{kind: kPOD, pod: uint8(a.val), rule: "pod", plural: cls&cPlural != 0}
		if p.is(i, "overnight") {
			s.off, s.rule = -1, "pod/overnight"
		}
		j := i + 1
		if p.is(j, "hours") {
			j++
		}
		return j
	case cls&cCard != 0:
		if n, e := p.ordinalNumber(i); e > 0 {
			if k := p.afterOrdinal(n, i, e, s); k > 0 {
				return k
			}
		}
		if p.is(i+1, "o") && p.punct(i+2, '\'') && p.is(i+3, "clock") && a.val >= 1 && a.val <= 12 {
			*s = sem{kind: kClock, hasClock: true, hour: uint8(a.val), rule: "clock"}
			return p.half12(i+4, s)
		}
		return p.durationPoint(i, s)
	case cls&cVague != 0, cls&cUnit != 0:
		return p.durationPoint(i, s)
	}
	return p.oddWord(i, s)
}

// oddWord reads expressions whose first word has no class of its own: "a year later", "half past", "AD 70", "Q3 2014", "in the" is never read.
func (p *parser) oddWord(i int, s *sem) int {
	switch {
	case p.is(i, "a", "an", "half", "another"):
		return p.durationPoint(i, s)
	case p.is(i, "ad") && p.at(i).upper:
		if n, ok := p.number(i + 1); ok && n > 0 && n < 2000 {
			*s = sem{kind: kCal, year: n, rule: "year/era"}
			return i + 2
		}
	case p.is(i, "q", "h") && p.tight(i+1) && p.at(i).upper:
		n, ok := p.number(i + 1)
		q := p.is(i, "q")
		if ok && n >= 1 && (q && n <= 4 || !q && n <= 2) {
			k := i + 2
			if p.is(k, "of") {
				k++
			}
			*s = sem{kind: kCal, rule: "quarter"}
			if q {
				s.quarter = uint8(n)
			} else {
				s.half = uint8(n)
			}
			if e := p.ofYear(k, s); e > 0 {
				return e
			}
			if q {
				return i + 2
			}
		}
	}
	return -1
}

// afterThe reads what follows "the".
func (p *parser) afterThe(i int, s *sem) int {
	j := i + 1
	a := p.at(j)
	switch {
	case a.cls&cUnit != 0 && a.cls&cPlural == 0 && unit(a.val) >= uDay:
		if p.has(j+1, cLater) {
			switch sh := shift(p.at(j + 1).val); {
			case sh == shiftAfter || sh == shiftBefore:
				n := 1
				if sh == shiftBefore {
					n = -1
				}
				if unit(a.val) == uDay { // the day after tomorrow, the day before yesterday
					var t sem
					if p.is(j+2, "tomorrow") && n > 0 || p.is(j+2, "yesterday") && n < 0 {
						*s = sem{kind: kOffset, off: 2 * n, rule: "offset"}
						return j + 3
					}
					if e := p.base(j+2, &t); e > 0 && t.kind == kHoliday {
						t.off = n
						*s = t
						return e
					}
				}
				if p.phraseEnds(j + 2) {
					*s = sem{kind: kShift, shift: shiftLater, n: 1, unit: unit(a.val), rule: "shift/the"}
					if n < 0 {
						s.shift = shiftEarlier
					}
					return j + 2
				}
			}
		}
		if unit(a.val) == uWeekend && !p.is(j+1, "of", "before", "after") { // over the weekend
			*s = sem{kind: kRel, rel: relThis, unit: uWeekend, rule: "rel/weekend"}
			return j + 1
		}
		if unit(a.val) == uWeek && p.is(j+1, "of") { // the week of September 8
			var t sem
			if e := p.base(j+2, &t); e > 0 && t.kind == kCal && t.day != 0 {
				t.unit, t.rule = uWeek, "week-of"
				*s = t
				return e
			}
		}
		return -1
	case p.is(j, "last", "final") && p.has(j+1, cUnit) && p.is(j+2, "of") && p.has(j+3, cMonth):
		return p.afterOrdinal(-1, j, j+1, s)
	case p.is(j, "first", "final", "last", "opening", "closing"):
		if e := p.firstUnits(j+1, s); e > 0 {
			return e
		}
	}
	switch _, ord := p.ordinalNumber(j); {
	case a.cls&cRel != 0:
		e := p.relative(j, s)
		if e > 0 {
			s.art = true
			if s.kind == kRel && s.unit >= uWeek && s.rel == relLast || s.kind == kRel && s.rel == relPast { // the last week: seven days up to now
				*s = sem{kind: kDur, n: 1, unit: s.unit, rule: "duration/last"}
			}
		}
		return e
	case a.kind == aWord && a.cls == 0 && (p.is(j, "very") || p.is(j, "whole")) && p.has(j+1, cRel):
		e := p.relative(j+1, s)
		if e > 0 {
			s.art = true
		}
		return e
	case a.cls&(cSeason|cDecade) != 0, ord > 0, a.kind == aNum, a.kind == aPunct && a.punct == '\'':
		e := p.base(j, s)
		if e > 0 {
			if s.rule == "year" || s.rule == "range/years" || s.kind == kShift {
				return -1
			}
			s.art = true
			return e
		}
		if a.kind == aNum && p.has(j+1, cMonth) { // the 14 September
			return p.dayMonth(j, s)
		}
		if n, e := p.ordinalNumber(j); e > 0 && n <= 31 && (p.phraseEnds(e) || p.at(e).cls&cPrepYear != 0 && !p.is(e, "year", "early", "late") || p.is(e, "of") && p.has(e+1, cRel)) {
			*s = sem{kind: kCal, day: uint8(n), rule: "day"}
			if p.is(e, "of") && p.has(e+1, cRel) && p.has(e+2, cUnit) && unit(p.at(e+2).val) == uMonth && !p.has(e+2, cPlural) {
				s.rel, s.unit = rel(p.at(e+1).val), uMonth
				return e + 3
			}
			if p.is(e, "of") {
				return -1
			}
			return e
		}
		return -1
	case a.cls&cPOD != 0 && a.val < podMidday:
		e := p.base(j, s)
		if e > 0 {
			s.art = true
		}
		return e
	case a.cls&cPart != 0:
		k := j + 1
		if p.is(k, "hours") && p.is(k+1, "of") { // the early hours of Thursday
			*s = sem{kind: kPOD, pod: podMorning, rule: "pod/hours"}
			if p.is(j, "late") {
				s.pod = podNight
			}
			if e := p.dayOf(k+1, s); e > 0 {
				s.mod = uint8(a.val)
				return e
			}
			return -1
		}
		if p.has(k, cPOD) && p.at(k).val < podMidday { // the early morning
			e := p.base(k, s)
			if e > 0 {
				s.art, s.mod = true, uint8(a.val)
			}
			return e
		}
	case a.cls&cHoliday != 0:
		return -1
	}
	return -1
}

// firstUnits reads "ten months of 1915" after "the first".
func (p *parser) firstUnits(i int, s *sem) int {
	k := p.quantity(i, s)
	if k < 0 || p.is(i, "a", "an") || !p.has(k, cUnit) || !p.has(k, cPlural) {
		return -1
	}
	*s = sem{kind: kDur, n: s.n, vague: s.vague, mod: s.mod, unit: unit(p.at(k).val), rule: "duration/first"}
	k++
	if p.is(k, "of") {
		var t sem
		if e := p.base(k+1, &t); e > 0 && t.kind == kCal && (t.year != 0 || t.month != 0) && t.wd == 0 {
			return e
		}
	} else if p.is(i-1, "last") {
		return -1 // "the last two years" counts from the story's date
	}
	return k
}

// phraseEnds says whether no noun phrase or clause can follow before atom i, so that "the day after" counts from the
// date last mentioned and "the day after the vote" does not.
func (p *parser) phraseEnds(i int) bool {
	a := p.at(i)
	return a.kind == aEnd || a.kind == aPunct && (a.punct == ',' || a.punct == '.' || a.punct == ';' || a.punct == '"' || a.punct == ')' || a.punct == '?')
}

// ofYear reads a year that ends a longer date: "2014", "of 2014", ", 2014", "of that year", "last year".
func (p *parser) ofYear(i int, s *sem) int {
	j := p.comma(i)
	if p.is(j, "of", "in") && j == i {
		if e := p.year(j+1, s); e > 0 {
			return e
		}
		j++
	}
	if e := p.year(j, s); e > 0 {
		return e
	}
	k := j
	if p.is(k, "the") {
		k++
	}
	if p.has(k, cRel) && (j > i || k == i) {
		r := rel(p.at(k).val)
		k++
		if p.has(k, cRel) { // the same year, that same year
			k++
		}
		if a := p.at(k); a.cls&cUnit != 0 && a.cls&cPlural == 0 && unit(a.val) == uYear && r != relRecent {
			s.rel, s.unit = r, uYear
			return k + 1
		}
	}
	return -1
}

// year reads a year of four digits, or of any with an era, into s.
func (p *parser) year(i int, s *sem) int {
	a := p.at(i)
	if a.kind == aPunct && a.punct == '\'' && p.at(i+1).kind == aNum && p.tight(i+1) && p.width(i+1) == 2 && !p.is(i+2, "s") {
		s.year, s.short = int(p.at(i+1).num), true
		return i + 2
	}
	n, ok := p.number(i)
	if !ok {
		return -1
	}
	if e := p.era(i + 1); e > 0 && n > 0 && n < 10000 {
		if !p.is(i+1, "ad", "ce") && !p.is(i+1, "a") && !p.is(i+1, "c") {
			s.bc = true
		}
		s.year = n
		return e
	}
	if p.width(i) != 4 || n < 1000 || n > 2199 || p.is(i+1, "s") && p.tight(i+1) {
		return -1
	}
	if p.punct(i+1, ':') && p.tight(i+1) && p.tight(i+2) || p.punct(i+1, '%') {
		return -1
	}
	s.year = n
	return i + 1
}

// era reads BC, B.C., BCE, AD.
func (p *parser) era(i int) int {
	if p.is(i, "bc", "bce", "ad", "ce") && p.at(i).upper && p.width(i) >= 2 {
		return i + 1
	}
	if p.is(i, "b", "a") && p.punct(i+1, '.') && p.is(i+2, "c", "d") && p.tight(i+1) && p.tight(i+2) && p.at(i).upper && p.at(i+2).upper {
		if p.is(i, "b") != p.is(i+2, "c") {
			return -1
		}
		if p.punct(i+3, '.') && p.tight(i+3) {
			return i + 4
		}
		return i + 3
	}
	return -1
}

// dot skips the full stop of an abbreviated month or weekday.
func (p *parser) dot(i int) int {
	if p.has(i-1, cAbbr) && p.punct(i, '.') && p.tight(i) {
		return i + 1
	}
	return i
}

// dayNumber reads 1 to 31 with its "th".
func (p *parser) dayNumber(i int) (day, end int) {
	a := p.at(i)
	if a.kind == aWord {
		if n, e := p.ordinalNumber(i); e > 0 && n <= 31 && !p.punct(e, '-') {
			return n, e
		}
		return 0, -1
	}
	n, ok := p.number(i)
	if !ok || n < 1 || n > 31 || p.width(i) > 2 || p.punct(i+1, ':') && p.tight(i+1) && p.tight(i+2) || p.punct(i+1, '%') {
		return 0, -1
	}
	if p.tight(i+1) && p.is(i+1, "th", "st", "nd", "rd") {
		return n, i + 2
	}
	return n, i + 1
}

func isOrdinalSuffix(p *parser, i int) bool { return p.tight(i) && p.is(i, "th", "st", "nd", "rd") }

// month reads "August", "August 2013", "Dec. 26", "November 4 - 6, 2015", "May 15-June 3", "August of that year".
func (p *parser) month(i int, s *sem) int {
	m := uint8(p.at(i).val)
	j := p.dot(i + 1)
	k := j
	if p.punct(k, '-') && p.tight(k) && p.at(k+1).kind == aNum { // Sept-11
		k++
	}
	if p.is(k, "the") {
		if _, e := p.dayNumber(k + 1); e > 0 && (isOrdinalSuffix(p, k+2) || p.has(k+1, cOrd)) {
			k++
		}
	}
	if d, e := p.dayNumber(k); e > 0 && !(p.at(k).kind == aNum && p.clockAt(k)) && (p.at(k).kind == aNum || p.is(k-1, "the")) {
		*s = sem{kind: kCal, month: m, day: uint8(d), rule: "month-day"}
		if hi, e2 := p.daySpan(e, d); e2 > 0 { // 4 - 6
			lo, up := *s, *s
			up.day = uint8(hi)
			if e3 := p.ofYear(e2, &up); e3 > 0 {
				lo.year, lo.bc, lo.rel, lo.unit = up.year, up.bc, up.rel, up.unit
				e2 = e3
			}
			*s = sem{kind: kRange, rule: "range/days", lo: &lo, hi: &up}
			return e2
		}
		if e2 := p.ofYear(e, s); e2 > 0 {
			s.rule = "month-day-year"
			return e2
		}
		return e
	}
	*s = sem{kind: kCal, month: m, rule: "month"}
	if e := p.ofYear(j, s); e > 0 {
		s.rule = "month-year"
		return e
	}
	return j
}

// daySpan reads the second day of "4 - 6", "11-20", "3 to 5", "3 and 4", if it is later than first.
func (p *parser) daySpan(i, first int) (day, end int) {
	if !p.punct(i, '-') && !p.is(i, "to", "through", "and") {
		return 0, -1
	}
	d, e := p.dayNumber(i + 1)
	if e < 0 || d <= first || p.has(i+1, cOrd) {
		return 0, -1
	}
	if p.has(e, cMonth) && !p.has(e, cAmbig) || p.is(e, "of") || p.has(e, cUnit) || p.clockAt(i+1) {
		return 0, -1
	}
	if a := p.at(e); p.is(i, "and", "to") && a.kind == aWord && a.cls == 0 && !p.is(e, "at", "with", "when", "as", "but", "while", "a", "which") {
		return 0, -1 // "on May 3 and 20 people"
	}
	return d, e
}

// dayMonth reads "6 June 1944", "the 19th of October", "2-5 Dec.", "3 and 4 May".
func (p *parser) dayMonth(i int, s *sem) int {
	d, e := p.dayNumber(i)
	if e < 0 {
		return -1
	}
	lo := 0
	if p.punct(e, '-') || p.is(e, "and", "to", "or") || p.punct(e, '/') {
		if d2, e2 := p.dayNumber(e + 1); e2 > 0 && d2 > d {
			if p.has(e2, cMonth) || p.is(e2, "of") && p.has(e2+1, cMonth) {
				lo, d, e = d, d2, e2
			}
		}
	}
	if p.is(e, "of") {
		e++
	} else if p.punct(e, '-') && p.tight(e) && p.tight(e+1) { // 11-Sep-2001
		e++
	}
	if !p.has(e, cMonth) || !p.at(e).upper && p.has(e, cAmbig) {
		return -1
	}
	*s = sem{kind: kCal, month: uint8(p.at(e).val), day: uint8(d), rule: "day-month"}
	e = p.dot(e + 1)
	k := e
	if p.punct(k, '-') && p.tight(k) && p.tight(k+1) && p.width(k+1) == 4 {
		k++
	}
	if e2 := p.ofYear(k, s); e2 > 0 {
		s.rule, e = "day-month-year", e2
	}
	if lo > 0 {
		a, b := *s, *s
		a.day = uint8(lo)
		*s = sem{kind: kRange, rule: "range/days", lo: &a, hi: &b}
	}
	return e
}

// weekday reads "Monday", "Monday, Dec. 26", "Friday the 13th of May", "Monday last week".
func (p *parser) weekday(i int, s *sem) int {
	wd := uint8(p.at(i).val)
	j := p.dot(i + 1)
	k := p.comma(j)
	var t sem
	for _, at := range [2]int{k, k + 1} {
		if at == k+1 && !p.is(k, "the", "on") {
			break
		}
		e := -1
		if p.has(at, cMonth) {
			e = p.month(at, &t)
		} else if p.at(at).kind == aNum || p.has(at, cOrd) {
			e = p.dayMonth(at, &t)
			if e < 0 && p.at(at).kind == aNum {
				e = p.numericDate(at, &t)
			}
		}
		if e > 0 && t.kind == kCal && t.day != 0 {
			t.wd = wd
			t.rule = "weekday-" + t.rule
			*s = t
			return e
		}
	}
	*s = sem{kind: kCal, wd: wd, rule: "weekday"}
	if p.is(k, "the") { // Friday the 15th
		if n, e := p.ordinalNumber(k + 1); e > 0 && n <= 31 && !p.is(e, "of") && !p.has(e, cUnit) && (p.phraseEnds(e) || p.at(e).cls&cPrepYear != 0) {
			s.day, s.rule = uint8(n), "weekday-day"
			return e
		}
	}
	k = j
	if p.is(k, "of", "in") {
		k++
	}
	if a := p.at(k); a.cls&cRel != 0 && p.has(k+1, cUnit) && unit(p.at(k+1).val) == uWeek && !p.has(k+1, cPlural) {
		s.rel, s.unit, s.rule = rel(a.val), uWeek, "weekday-week"
		return k + 2
	}
	return j
}

// season reads "summer 2007", "the spring of 1915", "winter".
func (p *parser) season(i int, s *sem) int {
	*s = sem{kind: kCal, season: uint8(p.at(i).val), rule: "season"}
	if e := p.ofYear(i+1, s); e > 0 && !p.punct(i+1, ',') {
		s.rule = "season-year"
		return e
	}
	s.year, s.rel, s.unit = 0, 0, 0
	return i + 1
}

// ordinal reads "21st century", "first quarter of 2014", "the second half of the 1980s", "last week of October", "first of May".
func (p *parser) ordinal(i int, s *sem) int {
	n, e := p.ordinalNumber(i)
	if e < 0 {
		return -1
	}
	return p.afterOrdinal(n, i, e, s)
}

// ordinalNumber reads "third", "twenty-first", "21st".
func (p *parser) ordinalNumber(i int) (n, end int) {
	a := p.at(i)
	switch {
	case a.cls&cOrd != 0:
		return int(a.ord), i + 1
	case a.cls&cCard != 0 && a.val >= 20 && a.val < 100 && a.val%10 == 0:
		k := i + 1
		if p.punct(k, '-') {
			k++
		}
		if p.has(k, cOrd) && p.at(k).ord < 10 {
			return int(a.val) + int(p.at(k).ord), k + 1
		}
	case a.kind == aNum && a.frac == 0 && isOrdinalSuffix(p, i+1):
		return int(a.num), i + 2
	}
	return 0, -1
}

func (p *parser) afterOrdinal(n, i, e int, s *sem) int {
	if p.punct(e, '-') && p.tight(e) && p.tight(e+1) {
		e++
	}
	a := p.at(e)
	switch {
	case a.cls&cUnit != 0 && unit(a.val) == uCentury && n >= 1 && n <= 40:
		*s = sem{kind: kCal, cut: 2, year: n - 1, rule: "century"}
		if k := p.era(e + 1); k > 0 {
			s.bc = true
			return k
		}
		if n == 1 {
			return -1
		}
		return e + 1
	case a.cls&cUnit != 0 && unit(a.val) == uQuarter && n >= 1 && n <= 4:
		*s = sem{kind: kCal, quarter: uint8(n), rule: "quarter"}
		if k := p.ofYear(e+1, s); k > 0 {
			return k
		}
		if p.is(e+1, "of") {
			return -1
		}
		return e + 1
	case p.is(e, "half") && n <= 2 && p.is(e+1, "of"):
		*s = sem{kind: kCal, half: uint8(n), rule: "half"}
		if k := p.ofYear(e+1, s); k > 0 {
			return k
		}
		var t sem
		if k := p.base(e+2, &t); k > 0 && t.kind == kCal && t.size() >= uWeek && t.size() != uQuarter || k > 0 && t.kind == kRel && t.unit >= uWeek {
			t.mod = modStart
			if n == 2 {
				t.mod = modEnd
			}
			*s = t
			return k
		}
		return -1
	case a.cls&cUnit != 0 && a.cls&cPlural == 0 && (unit(a.val) == uWeek || unit(a.val) == uWeekend || unit(a.val) == uDay) && p.is(e+1, "of", "in"):
		if n > 5 && unit(a.val) != uDay || n > 31 || n == 0 {
			return -1
		}
		k := e + 2
		if unit(a.val) == uWeek && p.is(e+1, "of") { // the first week of 2015
			t := sem{kind: kCal, rule: "week-of-year"}
			if k2 := p.ofYear(k, &t); k2 > 0 {
				t.week, t.unit2 = int8(n), uYear
				*s = t
				return k2
			}
		}
		if p.has(k, cMonth) {
			var t sem
			if k = p.month(k, &t); k > 0 && t.kind == kCal && t.day == 0 {
				switch {
				case unit(a.val) == uDay && n < 0 && t.year != 0:
					t.day = uint8(monthDays(t.year, int(t.month)))
				case unit(a.val) == uDay && n < 0:
					t.day = uint8(monthDays(2001, int(t.month)))
				case unit(a.val) == uDay:
					t.day = uint8(n)
				default:
					t.week, t.unit = int8(n), unit(a.val)
				}
				t.rule = "week-of-month"
				*s = t
				return k
			}
		}
		return -1
	case p.is(e, "of") && p.has(e+1, cMonth) || p.has(e, cMonth) && p.at(i).kind == aNum:
		return p.dayMonth(i, s)
	}
	return -1
}

// numeric reads what starts with a number: clock times, dates in digits, "6 June", years, decades, centuries, "two weeks ago".
func (p *parser) numeric(i int, s *sem) int {
	if e := p.clock(i, s); e > 0 {
		return e
	}
	if e := p.numericDate(i, s); e > 0 {
		return e
	}
	if n, e := p.ordinalNumber(i); e > 0 {
		if k := p.afterOrdinal(n, i, e, s); k > 0 {
			return k
		}
	}
	if e := p.dayMonth(i, s); e > 0 {
		return e
	}
	if e := p.durationPoint(i, s); e > 0 {
		return e
	}
	n, ok := p.number(i)
	if !ok {
		return -1
	}
	w := p.width(i)
	if p.tight(i+1) && p.is(i+1, "s") && (w == 4 && n >= 1000 && n <= 2190 || w <= 4 && p.era(i+2) > 0) && n%10 == 0 {
		*s = sem{kind: kCal, cut: 1, year: n, rule: "decade"}
		if k := p.era(i + 2); k > 0 {
			s.bc = true
			return k
		}
		return i + 2
	}
	*s = sem{kind: kCal, rule: "year"}
	e := p.year(i, s)
	if e < 0 {
		return -1
	}
	if s.bc {
		s.rule = "year/era"
		return e
	}
	if p.punct(e, '-') && p.tight(e) == p.tight(e+1) || p.punct(e, '/') && p.tight(e) && p.tight(e+1) { // 1939-45, 2012/13
		if m, ok := p.number(e + 1); ok && p.tight(e+1) {
			if p.width(e+1) == 2 && m > n%100 && p.punct(e, '-') || p.width(e+1) == 2 && m == n%100+1 {
				m += n - n%100
			}
			if m > n && m < 2200 && m-n < 200 {
				lo, hi := *s, *s
				hi.year = m
				*s = sem{kind: kRange, rule: "range/years", lo: &lo, hi: &hi}
				if k := p.era(e + 2); k > 0 {
					return -1
				}
				return e + 2
			}
		}
	}
	return e
}

// numericDate reads 2014-09-03, 2014/9/3, 9/3/2014 (month first unless that cannot be), 03.09.2014 (day first).
func (p *parser) numericDate(i int, s *sem) int {
	n, ok := p.number(i)
	sep := p.at(i + 1)
	if !ok || sep.kind != aPunct || sep.space || !p.tight(i+2) || sep.punct != '-' && sep.punct != '/' && sep.punct != '.' {
		return -1
	}
	if p.tight(i) && i > 0 && (p.punct(i-1, '/') || p.punct(i-1, '-') || p.punct(i-1, '.')) {
		return -1
	}
	m, ok := p.number(i + 2)
	if !ok {
		return -1
	}
	if n == 9 && m == 11 && sep.punct == '/' && !(p.punct(i+3, '/') && p.tight(i+3)) {
		*s = sem{kind: kCal, year: 2001, month: 9, day: 11, rule: "date/nine-eleven"}
		return i + 3
	}
	if !p.tight(i+3) || !p.punct(i+3, sep.punct) || !p.tight(i+4) {
		return -1
	}
	d, ok := p.number(i + 4)
	if !ok || p.tight(i+5) && (p.punct(i+5, sep.punct) && p.at(i+6).kind == aNum && p.tight(i+6)) {
		return -1
	}
	y := n
	switch {
	case p.width(i) == 4 && sep.punct != '.' || p.width(i) == 4 && p.width(i+4) <= 2:
	case p.width(i+4) == 4 || p.width(i+4) == 2 && sep.punct == '/':
		y, m, d = d, n, m
		if sep.punct == '.' || m > 12 {
			m, d = d, m
		}
		if p.width(i+4) == 2 {
			y = century(y)
		}
	default:
		return -1
	}
	if y < 1000 || y > 2199 || m < 1 || m > 12 || d < 1 || d > monthDays(y, m) {
		return -1
	}
	*s = sem{kind: kCal, year: y, month: uint8(m), day: uint8(d), rule: "date/digits"}
	e := i + 5
	if p.is(e, "t") && p.tight(e) { // 2014-09-03T10:00Z
		var t sem
		if k := p.clock(e+1, &t); k > 0 {
			s.hasClock, s.hour, s.min = true, t.hour, t.min
			if p.is(k, "z") {
				k++
			}
			return k
		}
	}
	return e
}

// century completes a year of two digits: up to 30 it is of this century.
func century(y int) int {
	if y <= 30 {
		return 2000 + y
	}
	return 1900 + y
}

// clockAt says whether a clock time starts at atom i.
func (p *parser) clockAt(i int) bool {
	var t sem
	return p.clock(i, &t) > 0
}

// clock reads "22:30", "6:00am", "6 a.m.", "3.30 p.m.", "9 o'clock", "1430 GMT", with a zone.
func (p *parser) clock(i int, s *sem) int {
	a := p.at(i)
	if a.kind != aNum {
		return -1
	}
	h, m, e := int(a.num), 0, i+1
	w := p.width(i)
	switch {
	case w <= 2 && a.frac == 0 && p.punct(e, ':') && p.tight(e) && p.tight(e+1) && p.width(e+1) == 2 && p.at(e+1).kind == aNum:
		m = int(p.at(e + 1).num)
		e += 2
		if p.punct(e, ':') && p.tight(e) && p.tight(e+1) && p.at(e+1).kind == aNum {
			if p.width(e+1) != 2 {
				return -1
			}
			e += 2
		}
		if h > 24 || m > 59 {
			return -1
		}
		*s = sem{kind: kClock, hasClock: true, hour: uint8(h), min: uint8(m), rule: "clock"}
		if k := p.half12(e, s); k > e {
			return p.zone(k)
		}
		if i > 0 && p.punct(i-1, ':') && p.tight(i) {
			return -1
		}
		return p.zone(e)
	case a.frac != 0 && w <= 5 && h <= 12: // 6.30 p.m.
		if w-2 < 2 || p.text[a.end-3] != '.' {
			return -1
		}
		m = digits(p.text[a.end-2 : a.end])
		*s = sem{kind: kClock, hasClock: true, hour: uint8(h), min: uint8(m), rule: "clock"}
		if k := p.half12(e, s); k > e && m < 60 {
			return p.zone(k)
		}
		return -1
	case w <= 2 && a.frac == 0 && h >= 1 && h <= 12:
		*s = sem{kind: kClock, hasClock: true, hour: uint8(h), rule: "clock"}
		if p.is(e, "o") && p.punct(e+1, '\'') && p.is(e+2, "clock") {
			return p.zone(p.half12(e+3, s))
		}
		if k := p.half12(e, s); k > e {
			return p.zone(k)
		}
		return -1
	case w == 4 && a.frac == 0 && h%100 < 60 && h/100 <= 24: // 1430 GMT, 0600 hours
		*s = sem{kind: kClock, hasClock: true, hour: uint8(h / 100), min: uint8(h % 100), rule: "clock"}
		if k := p.zone(e); k > e {
			return k
		}
		if p.is(e, "hours") && (h < 1000 || h%100 != 0) {
			return e + 1
		}
	}
	return -1
}

// half12 reads am or pm (also "in the morning") and sets the hour; it returns i if there is none.
func (p *parser) half12(i int, s *sem) int {
	pm, e := false, -1
	switch {
	case p.is(i, "am", "pm"):
		pm, e = p.is(i, "pm"), i+1
	case p.is(i, "a", "p") && p.punct(i+1, '.') && p.tight(i+1) && p.is(i+2, "m"):
		pm, e = p.is(i, "p"), i+3
		if p.punct(e, '.') && p.tight(e) {
			e++
		}
	case p.is(i, "in") && p.is(i+1, "the") && p.has(i+2, cPOD) && p.at(i+2).val <= podEvening:
		pm, e = p.at(i+2).val != podMorning, i+3
	default:
		return i
	}
	if s.hour > 12 && (!pm || s.hour > 24) || s.hour == 0 && pm {
		return i
	}
	if pm && s.hour < 12 {
		s.hour += 12
	} else if !pm && s.hour == 12 {
		s.hour = 0
	}
	return e
}

// zone skips a time zone; it returns i if there is none.
func (p *parser) zone(i int) int {
	switch {
	case i < 0:
		return i
	case p.has(i, cZone) && p.at(i).upper && p.width(i) > 2:
		i++
		if a := p.at(i); a.kind == aPunct && (a.punct == '+' || a.punct == '-') && p.tight(i) && p.at(i+1).kind == aNum && p.tight(i+1) {
			i += 2
		}
		return i
	case p.is(i, "local", "eastern", "pacific", "central", "moscow", "beijing") && p.is(i+1, "time"):
		return i + 2
	}
	return i
}

// holiday reads the name of a holiday and its year.
func (p *parser) holiday(i int, s *sem) int {
	if !p.at(i).upper {
		return -1
	}
next:
	for h := range holidays {
		j := i
		for _, w := range holidays[h].words {
			a := p.at(j)
			switch {
			case w == "'":
				if a.kind == aPunct && a.punct == '\'' {
					j++
				}
				continue
			case w == "." || w == "-":
				if a.kind == aPunct && string(a.punct) == w {
					j++
				}
				continue
			case !p.is(j, w):
				continue next
			}
			j++
		}
		*s = sem{kind: kHoliday, holiday: int16(h + 1), rule: "holiday"}
		if e := p.ofYear(j, s); e > 0 && !p.punct(j, ',') {
			j = e
		}
		return j
	}
	return -1
}

// relative reads "last week", "next Monday", "this morning", "the same day", "that year", "this coming Friday", "last August".
func (p *parser) relative(i int, s *sem) int {
	r := rel(p.at(i).val)
	j := i + 1
	if b := p.at(j); b.cls&cRel != 0 && r != relRecent {
		switch r2 := rel(b.val); {
		case (r == relThis || r == relThat) && r2 == relPast:
			r = relLast
		case (r == relThis || r == relThat) && (r2 == relComing || r2 == relNext || r2 == relFollowing):
			r = relComing
		case (r == relThis || r == relThat || r == relFollowing || r == relNext) && r2 == relSame:
			r = relThat
		default:
			return -1
		}
		j++
	} else if (r == relThis || r == relThat) && p.is(j, "very") {
		j++
	}
	a := p.at(j)
	if r == relRecent {
		if a.cls&cUnit != 0 && a.cls&cPlural != 0 && unit(a.val) >= uDay {
			*s = sem{kind: kRef, ref: refPast, rule: "ref/recent"}
			return j + 1
		}
		return -1
	}
	switch {
	case a.cls&cMonth != 0 && a.upper:
		e := p.month(j, s)
		if e > 0 && s.kind == kCal && s.year == 0 {
			s.rel, s.unit, s.rule = r, uNone, "rel/month"
			return e
		}
	case a.cls&cWeekday != 0 && a.cls&(cPlural|cAbbr) == 0:
		e := p.weekday(j, s)
		if e > 0 && s.kind == kCal && s.rel == relNone {
			s.rel = r
			if s.day == 0 {
				s.rule = "rel/weekday"
			}
			return e
		}
	case a.cls&cSeason != 0:
		*s = sem{kind: kCal, season: uint8(a.val), rel: r, rule: "rel/season"}
		return j + 1
	case a.cls&cHoliday != 0 && p.holiday(j, s) > 0:
		e := p.holiday(j, s)
		s.rel = r
		return e
	case a.cls&cPOD != 0 && a.cls&cPlural == 0 && a.val < podMidday && !p.is(j, "overnight"):
		*s = sem{kind: kPOD, rel: r, pod: uint8(a.val), rule: "rel/pod"}
		return j + 1
	case a.cls&cPart != 0 && p.has(j+1, cPOD) && p.at(j+1).val < podMidday:
		*s = sem{kind: kPOD, rel: r, pod: uint8(p.at(j + 1).val), mod: uint8(a.val), rule: "rel/pod"}
		return j + 2
	case a.cls&cUnit != 0 && a.cls&(cPlural|cAbbr) == 0:
		u := unit(a.val)
		if u < uDay && !(r == relPast || r == relLast || r == relNext) {
			return -1
		}
		if u == uSecond {
			return -1
		}
		if r == relPast || u < uDay {
			*s = sem{kind: kDur, n: 1, unit: u, rule: "duration/last"}
			return j + 1
		}
		*s = sem{kind: kRel, rel: r, unit: u, rule: "rel/unit"}
		return j + 1
	case r == relThis && p.at(j).kind == aWord && a.cls == 0 && !a.upper && p.has(j+1, cUnit) && !p.has(j+1, cPlural) && unit(p.at(j+1).val) == uDay && !p.tight(j+1):
		if p.is(j, "is", "a", "the", "was", "one", "per", "of", "to", "all", "any") {
			return -1
		}
		*s = sem{kind: kRel, rel: r, unit: uDay, rule: "rel/unit"} // this historic day
		return j + 2
	}
	// the last two years, the next few days, the past 24 hours
	if r == relLast || r == relPast || r == relNext || r == relComing || r == relFollowing || r == relPrevious {
		var t sem
		k := j
		if e := p.quantity(k, &t); e > 0 {
			k = e
		} else {
			t.n, t.vague = 0, true
		}
		if b := p.at(k); b.cls&cUnit != 0 && (b.cls&cPlural != 0 || t.n == 1) {
			if t.vague && k == j && unit(b.val) < uDay && r != relComing && r != relNext {
				return -1
			}
			*s = sem{kind: kDur, n: t.n, vague: t.vague, unit: unit(b.val), mod: t.mod, rule: "duration/last"}
			if p.is(k+1, "and", "or") && p.has(k+2, cUnit) && p.has(k+2, cPlural) && t.vague { // the coming days and weeks
				s.unit = uNone
				return k + 3
			}
			return k + 1
		}
	}
	return -1
}

// quantity reads a number of units: "two", "24", "a", "a few", "nearly two", "two and a half", "half a", "two or three".
func (p *parser) quantity(i int, s *sem) int {
	j := i
	a := p.at(j)
	for k := 0; k < 3 && a.cls&cApprox != 0 && !(a.cls&cVague != 0 && p.has(j+1, cUnit)); k++ {
		s.mod = uint8(a.val)
		j++
		a = p.at(j)
	}
	if p.is(j, "more", "less", "fewer") && p.is(j+1, "than") {
		s.mod = modMore
		if !p.is(j, "more") {
			s.mod = modLess
		}
		j += 2
		a = p.at(j)
	} else if p.is(j, "at") && p.is(j+1, "least", "most") {
		s.mod = modEqMore
		if p.is(j+1, "most") {
			s.mod = modEqLess
		}
		j += 2
		a = p.at(j)
	} else if p.is(j, "up") && p.is(j+1, "to") {
		s.mod = modEqLess
		j += 2
		a = p.at(j)
	}
	switch {
	case p.is(j, "a", "an"):
		s.n = 1
		k := j + 1
		switch {
		case p.is(k, "few", "couple", "number", "handful"):
			s.vague, s.n = true, 0
			k++
			if p.is(k, "of") {
				k++
			}
			return k
		case p.is(k, "dozen"):
			s.n = 12
			return k + 1
		case p.is(k, "hundred", "thousand"):
			s.n = float32(p.at(k).val)
			return k + 1
		case p.is(k, "half") && p.punct(k+1, '-'):
			s.n = 0.5
			return k + 2
		case p.is(k, "full", "whole", "single", "good"):
			return k + 1
		case p.has(k, cApprox) || p.is(k, "further", "record"):
			return k + 1
		}
		return k
	case p.is(j, "another"):
		s.n = 1
		return j + 1
	case p.is(j, "half"):
		s.n = 0.5
		k := j + 1
		if p.is(k, "a", "an") {
			return k + 1
		}
		return -1
	case p.is(j, "dozens", "hundreds", "thousands", "scores") && p.is(j+1, "of"):
		s.vague = true
		return j + 2
	case a.cls&cVague != 0 && !p.is(j, "couple"):
		s.vague = true
		k := j + 1
		if p.is(k, "more", "dozen", "hundred") {
			k++
		}
		return k
	case a.kind == aNum:
		s.n = float32(a.num) + a.frac
		if p.width(j) == 4 && a.frac == 0 && a.num >= 1900 && a.num < 2100 && p.text[a.start+1] != ',' { // a year, not 2014 days
			return -1
		}
		j++
		if p.punct(j, '-') && p.at(j+1).kind == aNum && p.tight(j) == p.tight(j+1) && p.at(j+1).num > a.num { // 10-15 years
			j += 2
			s.mod = modApprox
		}
	case a.cls&cCard != 0:
		n, e := p.cardinal(j)
		s.n = float32(n)
		j = e
	default:
		return -1
	}
	if p.is(j, "to", "or") { // two to three
		if b := p.at(j + 1); b.kind == aNum && float32(b.num) > s.n && float32(b.num) < 10*s.n+10 {
			s.mod = modApprox
			j += 2
		} else if b.cls&cCard != 0 {
			if n, e := p.cardinal(j + 1); float32(n) > s.n {
				s.mod = modApprox
				j = e
			}
		}
	}
	if p.is(j, "and") && p.is(j+1, "a") && p.is(j+2, "half") {
		s.n += 0.5
		j += 3
	} else if p.punct(j, '-') && p.is(j+1, "and") && p.punct(j+2, '-') && p.is(j+3, "a") && p.punct(j+4, '-') && p.is(j+5, "half") {
		s.n += 0.5
		j += 6
	}
	return j
}

// cardinal reads a number in words up to 999,999: "twenty-four", "one hundred and six".
func (p *parser) cardinal(i int) (n, end int) {
	total, run := 0, 0
	for k := 0; k < 12; k++ {
		a := p.at(i)
		if a.cls&cCard == 0 {
			break
		}
		v := int(a.val)
		switch {
		case p.is(i, "dozen"):
			run *= 12
		case v == 100:
			run *= 100
		case v == 1000:
			total += run * 1000
			run = 0
		case run%10 != 0 || run%100 != 0 && v >= 10: // "two three": another number
			return total + run, i
		default:
			run += v
		}
		i++
		if (p.punct(i, '-') && p.tight(i) || p.is(i, "and") && run >= 100) && p.has(i+1, cCard) && p.at(i+1).val < 100 {
			i++
		}
	}
	return total + run, i
}

// durationPoint reads the durations that name a point: "two days ago", "a year later", "hours earlier".
func (p *parser) durationPoint(i int, s *sem) int {
	e := p.duration(i, s)
	if e < 0 || s.kind != kShift {
		return -1
	}
	return e
}

// durationExpr reads a duration or a point counted by one.
func (p *parser) durationExpr(i int, s *sem) int {
	j := i
	if p.is(i, "only", "just") && p.has(i+1, cCard|cVague) {
		j++
	}
	return p.duration(j, s)
}

func (p *parser) duration(i int, s *sem) int {
	*s = sem{kind: kDur, rule: "duration"}
	a := p.at(i)
	if b := p.at(i + 1); p.is(i, "all") && b.cls&cUnit != 0 && b.cls&(cPlural|cAbbr) == 0 && unit(b.val) >= uDay && unit(b.val) <= uYear {
		s.n, s.unit, s.rule = 1, unit(b.val), "duration/all"
		return i + 2
	}
	j := p.quantity(i, s)
	bare := false
	if j < 0 {
		if a.cls&cUnit == 0 || a.cls&cAbbr != 0 {
			return -1
		}
		*s = sem{kind: kDur, rule: "duration", vague: true}
		j, bare = i, true // "weeks of fighting", "week-long"
	}
	hyphen := false
	if !bare && p.is(i, "a", "an") && p.punct(j+1, '-') && p.tight(j+1) && p.is(j+2, "long") { // "a" is not part of "month-long"
		return -1
	}
	if !bare {
		if p.punct(j, '-') && p.at(j).space == p.at(j+1).space {
			hyphen = true
			j++
		} else {
			for k := 0; k < 2 && p.is(j, "more", "full", "consecutive", "straight", "whole", "solid", "calendar", "entire", "additional", "further", "extra", "single", "long", "short", "successive"); k++ {
				j++
			}
		}
	}
	if (p.is(j, "quarter", "half") || p.is(j-1, "half")) && !bare { // a quarter-century, half a century is read above
		k := j
		if p.is(j, "quarter", "half") {
			k++
		}
		if p.punct(k, '-') && p.at(k+1).cls&cUnit != 0 && unit(p.at(k+1).val) == uCentury && k == j+1 && (s.n == 1 || s.n == 3) {
			s.unit, s.n = uYear, s.n*25
			if p.is(j, "half") {
				s.n *= 2
			}
			return k + 2
		}
	}
	u := p.at(j)
	if u.cls&cUnit == 0 {
		if u.cls&cPOD != 0 && u.val == podNight && !bare && u.cls&cPlural != 0 && !hyphen { // three nights
			s.unit = uDay
			s.pod = podNight
			return j + 1
		}
		return -1
	}
	s.unit = unit(u.val)
	plural := u.cls&cPlural != 0
	j++
	if u.cls&cAbbr != 0 {
		if a.kind != aNum {
			return -1
		}
		if p.punct(j, '.') && p.tight(j) && !p.at(j+1).upper {
			j++
		}
		plural = true
	}
	if bare && !plural {
		// "week-long"
		if p.punct(j, '-') && p.tight(j) && p.is(j+1, "long") {
			s.n, s.vague, s.rule = 1, false, "duration/long"
			return j + 2
		}
		return -1
	}
	if bare && p.punct(j, '-') && p.tight(j) && p.is(j+1, "long", "old") { // decades-long
		s.rule = "duration/long"
		return j + 2
	}
	if !bare && !s.vague && p.is(j, "and") && p.is(j+1, "a") && p.is(j+2, "half") && s.n == 1 {
		s.n += 0.5
		j += 3
	}
	// two hours and 30 minutes
	if !bare && !s.vague && !hyphen {
		k := j
		if p.is(k, "and") || p.punct(k, ',') {
			k++
		}
		var t sem
		if e := p.quantity(k, &t); e > 0 && !t.vague && t.mod == 0 && p.has(e, cUnit) && unit(p.at(e).val) < s.unit && !p.is(k, "a", "an") && p.at(k).kind != aEnd {
			s.n2, s.unit2 = t.n, unit(p.at(e).val)
			j = e + 1
		}
	}
	// what it counts from
	if b := p.at(j); b.cls&cLater != 0 && !hyphen {
		sh := shift(b.ord)
		if sh == shiftNone {
			sh = shift(b.val)
		}
		if !p.is(i, "the") {
			switch sh {
			case shiftAfter, shiftBefore:
				if !p.phraseEnds(j+1) && !p.is(j, "afterwards", "afterward", "thereafter", "beforehand") {
					break
				}
				if sh == shiftAfter {
					sh = shiftLater
				} else {
					sh = shiftEarlier
				}
				fallthrough
			default:
				s.kind, s.shift, s.rule = kShift, sh, "shift"
				return j + 1
			}
		}
	}
	if p.is(j, "from") && p.is(j+1, "now", "today") {
		s.kind, s.shift, s.rule = kShift, shiftHence, "shift"
		return j + 2
	}
	if p.is(j, "into") || bare && !p.is(j, "of") {
		if bare {
			s.rule = "duration/bare"
		}
		return j
	}
	if p.punct(j, '-') && p.at(j).space == p.at(j+1).space && p.is(j+1, "old", "long") {
		s.rule = "duration/old"
		return j + 2
	}
	if p.is(j, "old") && (s.unit == uYear || s.unit == uMonth || s.unit == uWeek || s.unit == uDay) {
		s.rule = "duration/old"
		return j + 1
	}
	if bare {
		s.rule = "duration/bare"
	} else if !plural && !hyphen && s.n != 1 && s.n != 0.5 && !s.vague {
		// "19 year old" is above; "two year" alone is a slip or a compound
		if s.unit != uYear && s.unit != uMonth && s.unit != uDay && s.unit != uWeek && s.unit != uHour && s.unit != uMinute {
			return -1
		}
	}
	return j
}

// set reads "every day", "each year", "every two weeks", "per day", "twice a week", "daily", "Fridays".
func (p *parser) set(i int, s *sem) int {
	a := p.at(i)
	switch {
	case a.cls&cFreq != 0:
		*s = sem{kind: kSet, n: 1, unit: unit(a.val), rule: "set/adjective"}
		return i + 1
	case p.is(i, "biannual", "biennial"):
		*s = sem{kind: kSet, n: 2, unit: uYear, rule: "set/adjective"}
		return i + 1
	case a.cls&cWeekday != 0 && a.cls&cPlural != 0 && a.upper:
		*s = sem{kind: kSet, wd: uint8(a.val), rule: "set/weekday"}
		return i + 1
	case p.is(i, "once", "twice", "thrice") && (p.is(i+1, "a", "each", "every") || p.has(i+1, cPer)) && p.has(i+2, cUnit):
		*s = sem{kind: kSet, n: 1, unit: unit(p.at(i + 2).val), rule: "set/times"}
		return i + 3
	case a.cls&cPer != 0 && p.has(i+1, cUnit) && !p.has(i+1, cPlural):
		if u := unit(p.at(i + 1).val); u >= uMinute {
			*s = sem{kind: kSet, n: 1, unit: u, rule: "set/per"}
			return i + 2
		}
	case a.cls&cEvery != 0:
		j := i + 1
		t := sem{kind: kSet, n: 1, rule: "set/every"}
		if p.is(j, "single", "passing", "last", "successive") {
			j++
		} else if p.is(j, "other") {
			t.n = 2
			j++
		} else if p.is(j, "few") {
			t.vague = true
			j++
		} else if b := p.at(j); b.kind == aNum || b.cls&cCard != 0 {
			var q sem
			if e := p.quantity(j, &q); e > 0 {
				t.n, j = q.n, e
			}
		} else if b.cls&cOrd != 0 {
			t.n = float32(b.ord)
			j++
		}
		b := p.at(j)
		switch {
		case b.cls&cUnit != 0:
			t.unit = unit(b.val)
		case b.cls&cWeekday != 0:
			t.wd = uint8(b.val)
			if k := j + 1; p.has(k, cPOD) && p.at(k).val < podMidday {
				t.pod = uint8(p.at(k).val)
				j++
			}
		case b.cls&cPOD != 0 && b.val < podMidday:
			t.pod = uint8(b.val)
		case b.cls&cMonth != 0 && b.upper:
			t.month = uint8(b.val)
		case b.cls&cSeason != 0:
			t.season = uint8(b.val)
		default:
			return -1
		}
		if t.unit == uSecond && !p.has(j, cPlural) {
			return -1
		}
		*s = t
		return j + 1
	}
	return -1
}

// refExpr reads the vague present, past and future.
func (p *parser) refExpr(i int, s *sem) int {
	a := p.at(i)
	switch {
	case a.cls&cRef != 0:
		*s = sem{kind: kRef, ref: ref(a.val), rule: "ref"}
		return i + 1
	case p.is(i, "right", "just") && p.is(i+1, "now"):
		*s = sem{kind: kRef, ref: refPresent, rule: "ref"}
		return i + 2
	case p.is(i, "the") && p.is(i+1, "past", "future", "present"):
		if b := p.at(i + 2); b.kind == aWord && b.cls&(cUnit|cVague|cCard) != 0 {
			return -1
		}
		*s = sem{kind: kRef, ref: refPast, rule: "ref/noun"}
		if p.is(i+1, "future") {
			s.ref = refFuture
		} else if p.is(i+1, "present") {
			s.ref = refPresent
		}
		return i + 2
	case p.is(i, "the") && p.is(i+1, "near", "distant", "foreseeable", "recent", "immediate") && p.is(i+2, "past", "future"):
		*s = sem{kind: kRef, ref: refPast, rule: "ref/noun"}
		if p.is(i+2, "future") {
			s.ref = refFuture
		}
		return i + 3
	case p.is(i, "the") && p.is(i+1, "time") && p.is(i+2, "being"):
		*s = sem{kind: kRef, ref: refPresent, rule: "ref"}
		return i + 3
	case p.is(i, "at") && p.is(i+1, "present"):
		*s = sem{kind: kRef, ref: refPresent, rule: "ref"}
		return i + 2
	case p.is(i, "this") && p.is(i+1, "moment"):
		*s = sem{kind: kRef, ref: refPresent, rule: "ref"}
		return i + 2
	}
	return -1
}
