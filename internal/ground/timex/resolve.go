package timex

import (
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// An anchor is a date mentioned before: a day (gran uDay), a month or a year.
type anchor struct {
	gran    unit // uNone: there is none
	bc      bool
	y, m, d int
	wd      int // the weekday that was named with it, 0 if none
	sent    int
	seq     int
}

// A resolver gives meanings their values in text order.
type resolver struct {
	gran         unit // of the story's date: uDay, uMonth, uYear, or uNone if unknown
	y, m, d      int
	day          int // serial of the story's date if gran is uDay
	lo, hi       int // bounds on the story's date
	hasLo, hasHi bool
	narrative    bool // a history: bare months take the year last mentioned
	sent         int
	seq          int
	anchors      [3]anchor // the last day, month and year mentioned
	recent       anchor    // the last day mentioned of the week that ends with the story's
}

// A value is what a meaning comes to.
type value struct {
	value string
	mod   uint8
	how   string // what it was anchored to
	at    anchor // for later ones; gran uNone if it is no anchor
}

func newResolver(pub dateline.Published, sems []sem, sent []int) resolver {
	var r resolver
	switch first, _, ok := Bounds(pub.Value); {
	case ok && len(pub.Value) >= 4 && len(pub.Value) <= 10:
		t := fromSerial(first)
		r.y, r.m, r.d, r.day = t.y, t.m, t.d, first
		switch len(pub.Value) {
		case 10:
			r.gran = uDay
			if pub.Value[8] == 'X' {
				r.gran = uMonth
			}
		case 7:
			r.gran = uMonth
		case 4:
			r.gran = uYear
		}
	}
	if r.gran != uDay {
		r.lo, r.hasLo = Day(pub.Earliest)
		r.hi, r.hasHi = Day(pub.Latest)
		if first, last, ok := Bounds(pub.Value); ok && !r.hasLo && !r.hasHi {
			r.lo, r.hi, r.hasLo, r.hasHi = first, last, true, true
		}
	}
	far, near := 0, 0
	for i := range sems {
		if sent[i] < 0 {
			continue
		}
		s := &sems[i]
		switch s.kind {
		case kRange:
			s = s.lo
			fallthrough
		case kCal:
			switch {
			case s.kind != kCal:
			case s.year != 0 && s.cut == 0 && !s.short:
				if r.gran == uNone || s.bc || s.year < r.y {
					far++
				} else {
					near++
				}
			case s.wd != 0:
				near++
			}
		case kOffset:
			near += 2
		case kRel, kPOD:
			if s.rel == relThis || s.rel == relLast {
				near++
			}
		}
	}
	r.narrative = far >= 6 && far > 2*near
	return r
}

// interval says whether the story's date is not a day but has a bound.
func (r *resolver) interval() bool { return r.gran != uDay && (r.hasLo || r.hasHi) }

// at returns r with the story's date set to a day.
func (r resolver) at(day int) resolver {
	t := fromSerial(day)
	r.gran, r.y, r.m, r.d, r.day = uDay, t.y, t.m, t.d, day
	return r
}

// remember keeps v as an anchor for what follows.
func (r *resolver) remember(s *sem, v value) {
	if v.at.gran == uNone || r.narrative && (s.kind == kOffset || s.kind == kRel && v.how == "dct") {
		return
	}
	r.seq++
	a := v.at
	a.sent, a.seq = r.sent, r.seq
	if s.kind == kCal && s.wd != 0 {
		a.wd = int(s.wd)
	}
	switch a.gran {
	case uDay:
		r.anchors[0] = a
		if r.gran == uDay && a.y != 0 && !a.bc {
			if n := (date{a.y, a.m, a.d}).serial(); n <= r.day && n > r.day-7 {
				r.recent = a
			}
		}
	case uMonth:
		r.anchors[1] = a
	case uYear:
		r.anchors[2] = a
	}
}

// last returns the latest anchor of size gran or finer, not further back than 5 sentences for days.
func (r *resolver) last(gran unit) (anchor, bool) {
	var best anchor
	for i, a := range r.anchors {
		if a.gran == uNone || a.gran > gran || a.y == 0 || i == 0 && gran == uDay && r.sent-a.sent > 5 {
			continue
		}
		if a.seq > best.seq {
			best = a
		}
	}
	return best, best.gran != uNone
}

// toldDay returns the day that a time without one belongs to in a story told after it ("By noon the road was closed"): the last day of its week mentioned,
// where nothing was since or what was lies ahead of the story.
func (r *resolver) toldDay() (anchor, bool) {
	a := r.anchors[0]
	ahead := a.gran == uDay && a.y != 0 && !a.bc && (date{a.y, a.m, a.d}).serial() > r.day
	return r.recent, r.gran == uDay && !r.narrative && r.recent.gran == uDay && r.sent-r.recent.sent <= toldBack && (ahead || a.seq == r.recent.seq)
}

// toldBack is how many sentences a day holds for the times of day behind it.
const toldBack = 8

// lastDay returns the day last mentioned, also one whose year is unknown (y is 0).
func (r *resolver) lastDay() (anchor, bool) {
	a := r.anchors[0]
	return a, a.gran == uDay && !a.bc && r.sent-a.sent <= 5
}

func (r *resolver) resolve(s *sem, tense string) value {
	v := value{mod: s.mod}
	switch s.kind {
	case kCal:
		v = r.calendar(s, tense)
	case kOffset:
		switch {
		case r.gran == uDay:
			day := r.day + s.off
			if s.wd != 0 {
				day -= (weekday(day) - int(s.wd) + 7) % 7
			}
			v = dayValue(day)
			v.how = "dct"
		case r.gran == uMonth && s.off == 0:
			v.value = monthString(r.y, r.m) + "-XX"
			v.how = "dct"
		}
	case kRel:
		v = r.relative(s, tense)
	case kShift:
		v = r.shifted(s)
	case kHoliday:
		v = r.holiday(s, tense)
	case kPOD:
		v = r.partOfDay(s, tense)
	case kClock:
		a, ok := r.anchors[0], r.anchors[0].y != 0
		if b, told := r.toldDay(); told && tense != future {
			a, ok = b, true
		}
		if ok && !a.bc {
			v = dayValue(date{a.y, a.m, a.d}.serial())
			v.how = "anchor"
		} else {
			v.value = "XXXX-XX-XX"
		}
	case kDur:
		v.value = duration(s)
	case kSet:
		v.value = setValue(s)
	case kRef:
		v.value = [...]string{"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"}[s.ref]
	case kRange:
		lo, hi := r.resolve(s.lo, tense), r.resolve(s.hi, tense)
		if tense == future && s.lo.kind == kCal && s.hi.kind == kCal && s.lo.year == 0 && s.hi.year == 0 && s.lo.month != 0 && s.lo.month <= s.hi.month && hi.at.y != 0 && hi.at.y < lo.at.y {
			t := *s.lo // "will run from May 3 to June 9", told in between
			t.year = hi.at.y
			lo = r.resolve(&t, tense)
		}
		if s.lo.kind == kCal && s.hi.kind == kCal && s.hi.year == 0 && lo.at.gran != uNone && lo.at.gran == hi.at.gran && hi.at.gran <= uMonth { // May to February crosses the year
			if f, _, ok := Bounds(lo.value); ok {
				if _, l, ok := Bounds(hi.value); ok && l < f && s.hi.month != 0 {
					t := *s.hi
					t.year = lo.at.y
					if s.hi.month < s.lo.month {
						t.year++
					}
					hi = r.resolve(&t, tense)
				}
			}
		}
		if lo.value != "" && hi.value != "" {
			v.value = lo.value + "/" + hi.value
		}
		v.at = hi.at
		v.how = lo.how
		return v
	}
	if v.mod == modNone {
		v.mod = s.mod
	}
	if v.value != "" && len(v.value) >= 10 && s.kind != kDur && s.kind != kSet {
		switch {
		case s.hasClock:
			v.value += "T" + pad2(int(s.hour)) + ":" + pad2(int(s.min))
		case s.pod != podNone && indexByte(v.value, 'T') < 0 && s.kind != kRef:
			v.value += "T" + podNames[s.pod]
		}
	}
	return v
}

func pad2(n int) string { return string([]byte{byte('0' + n/10%10), byte('0' + n%10)}) }

func pad4(n int) string { return string(appendPadded(make([]byte, 0, 4), n, 4)) }

func monthString(y, m int) string { return pad4(y) + "-" + pad2(m) }

func dayValue(serial int) value {
	t := fromSerial(serial)
	return value{value: isoDay(serial), at: anchor{gran: uDay, y: t.y, m: t.m, d: t.d}}
}

func monthValue(y, m int) value {
	return value{value: monthString(y, m), at: anchor{gran: uMonth, y: y, m: m}}
}

func yearValue(y int) value {
	if y < 1 {
		return value{}
	}
	return value{value: pad4(y), at: anchor{gran: uYear, y: y}}
}

func weekValue(serial int, weekend bool) value {
	y, w := isoWeek(serial)
	v := value{value: pad4(y) + "-W" + pad2(w)}
	if weekend {
		v.value += "-WE"
	}
	t := fromSerial(serial)
	v.at = anchor{gran: uMonth, y: t.y, m: t.m}
	return v
}

// calendar resolves parts of a calendar date.
func (r *resolver) calendar(s *sem, tense string) value {
	y, how := s.year, ""
	if s.short && y != 0 {
		switch a, ok := r.last(uYear); {
		case ok && r.narrative && !a.bc:
			y += a.y - a.y%100
			how = "anchor"
		case r.gran != uNone:
			if y += r.y - r.y%100; y > r.y+10 {
				y -= 100
			}
		default:
			y = century(y)
		}
	}
	if s.day != 0 && s.month == 0 { // on the 21st, Friday the 15th, the 20th of next month
		return r.dayAlone(s, tense)
	}
	if s.unit == uYear && s.rel != relNone && s.year == 0 { // August of that year
		y, how = r.relYear(s.rel)
		if y == 0 {
			return value{value: r.unknownYear(s)}
		}
	}
	if s.bc {
		return bcValue(s, y)
	}
	switch {
	case s.cut == 2 && y != 0:
		return value{value: pad2(y)}
	case s.cut == 1 && y != 0:
		return value{value: strconv.Itoa(y / 10)}
	}
	fixedRel := s.rel
	if s.unit == uYear {
		fixedRel = relNone
	}
	switch {
	case s.unit == uWeek && s.rule == "week-of":
		if y == 0 {
			y, how = r.yearOf(int(s.month), int(s.day), fixedRel, tense)
		}
		if y == 0 {
			return value{}
		}
		v := weekValue(date{y, int(s.month), int(s.day)}.serial(), false)
		v.how = how
		return v
	case s.wd != 0 && s.day == 0:
		return r.weekday(s, tense)
	case s.wd != 0 && y == 0:
		y, how = r.yearByWeekday(s, tense)
	case s.month != 0 && y == 0:
		y, how = r.yearOf(int(s.month), int(s.day), fixedRel, tense)
	case s.season != 0 && y == 0:
		y, how = r.yearOf([...]int{0, 4, 7, 10, 1}[s.season], 0, fixedRel, tense)
	case (s.quarter != 0 || s.half != 0) && y == 0:
		m := 3*int(s.quarter) - 1
		if s.half != 0 {
			m = 6*int(s.half) - 3
		}
		y, how = r.yearOf(m, 0, fixedRel, tense)
	}
	if y == 0 {
		v := value{value: r.unknownYear(s)}
		if s.day != 0 {
			v.at = anchor{gran: uDay, m: int(s.month), d: int(s.day)}
		}
		return v
	}
	var v value
	switch {
	case s.day != 0:
		if int(s.day) > monthDays(y, int(s.month)) {
			v = monthValue(y, int(s.month))
		} else {
			v = dayValue(date{y, int(s.month), int(s.day)}.serial())
		}
	case s.week != 0 && s.month == 0:
		v = value{value: pad4(y) + "-W" + pad2(max(1, int(s.week))), at: anchor{gran: uYear, y: y}}
	case s.week != 0:
		start := date{y, int(s.month), 1}.serial() + 7*(int(s.week)-1)
		if s.week < 0 {
			start = date{y, int(s.month), monthDays(y, int(s.month))}.serial() - 6
		}
		v = weekValue(start+3, s.unit == uWeekend)
	case s.month != 0:
		v = monthValue(y, int(s.month))
	case s.season != 0:
		v = value{value: pad4(y) + "-" + seasonNames[s.season], at: anchor{gran: uYear, y: y}}
	case s.quarter != 0:
		v = value{value: pad4(y) + "-Q" + string('0'+rune(s.quarter)), at: anchor{gran: uYear, y: y}}
	case s.half != 0:
		v = value{value: pad4(y) + "-H" + string('0'+rune(s.half)), at: anchor{gran: uYear, y: y}}
	default:
		v = yearValue(y)
	}
	v.how = how
	return v
}

// dayAlone resolves a day of a month that is not named: the month last mentioned in a history, else the story's or the
// one before or after it, as the tense and the weekday have it.
func (r *resolver) dayAlone(s *sem, tense string) value {
	y, m, how := r.y, r.m, "dct"
	if a, ok := r.last(uMonth); ok && !a.bc && (r.narrative || r.gran == uNone || s.rel >= relThat || r.sent-a.sent <= 1) {
		y, m, how = a.y, a.m, "anchor"
	} else if r.gran != uDay && r.gran != uMonth {
		return value{}
	}
	d := int(s.day)
	fits := func(n int) bool {
		cy, cm := addMonths(y, m, n)
		return d <= monthDays(cy, cm) && (s.wd == 0 || weekday(date{cy, cm, d}.serial()) == int(s.wd))
	}
	n := 0
	switch {
	case s.rel != relNone:
		n = step(s.rel)
	case how == "dct" && r.gran == uDay && tense == future && d < r.d:
		n = 1
	case how == "dct" && r.gran == uDay && tense != future && d > r.d:
		n = -1
	}
	if s.rel == relNone && s.wd != 0 {
		for _, c := range [...]int{n, n - 1, n + 1, n + 2, n - 2} {
			if fits(c) {
				n = c
				break
			}
		}
	}
	y, m = addMonths(y, m, n)
	if d > monthDays(y, m) {
		return value{}
	}
	v := dayValue(date{y, m, d}.serial())
	v.how = how
	return v
}

func bcValue(s *sem, y int) value {
	v := value{at: anchor{gran: uYear, bc: true, y: y, m: int(s.month), d: int(s.day)}}
	switch s.cut {
	case 2:
		return value{value: "BC" + pad2(y)}
	case 1:
		return value{value: "BC" + string(appendPadded(nil, y/10, 3))}
	}
	v.value = "BC" + pad4(y)
	if s.month != 0 {
		v.value += "-" + pad2(int(s.month))
		if s.day != 0 {
			v.value += "-" + pad2(int(s.day))
		}
	} else if s.season != 0 {
		v.value += "-" + seasonNames[s.season]
	}
	return v
}

// unknownYear writes what is known of a date whose year is not.
func (r *resolver) unknownYear(s *sem) string {
	switch {
	case s.month != 0 && s.day != 0:
		return "XXXX-" + pad2(int(s.month)) + "-" + pad2(int(s.day))
	case s.month != 0 && s.week == 0:
		return "XXXX-" + pad2(int(s.month))
	case s.season != 0:
		return "XXXX-" + seasonNames[s.season]
	case s.quarter != 0:
		return "XXXX-Q" + string('0'+rune(s.quarter))
	}
	return ""
}

// relYear returns the year of "last year", "that year".
func (r *resolver) relYear(q rel) (int, string) {
	switch q {
	case relThis, relLast, relNext, relComing, relPast:
		if r.gran == uNone {
			return 0, ""
		}
		return r.y + step(q), "dct"
	}
	if a, ok := r.last(uYear); ok && !a.bc {
		return a.y + step(q), "anchor"
	}
	return 0, ""
}

// A bare year is an aside if it is further than asideYears from a month or day told at most asideSentences before.
const (
	asideYears     = 5
	asideSentences = 12
)

// step is the distance of a rel from its anchor.
func step(q rel) int {
	switch q {
	case relLast, relPast, relPrevious:
		return -1
	case relNext, relComing, relFollowing:
		return 1
	}
	return 0
}

// yearOf returns the year of a month or day that is given without one, 0 if it cannot be told.
func (r *resolver) yearOf(m, d int, q rel, tense string) (int, string) {
	switch q {
	case relThat, relSame, relFollowing, relPrevious:
		if a, ok := r.last(uYear); ok && !a.bc {
			switch q {
			case relFollowing:
				if a.m != 0 && m <= a.m || a.m == 0 {
					return a.y + 1, "anchor"
				}
			case relPrevious:
				if a.m != 0 && m >= a.m || a.m == 0 {
					return a.y - 1, "anchor"
				}
			}
			return a.y, "anchor"
		}
		if r.gran == uNone {
			return 0, ""
		}
	}
	a, ok := r.last(uYear)
	if ok && a.bc && r.narrative {
		return 0, ""
	}
	if q == relNone && ok && !a.bc {
		if r.narrative {
			// A year named in passing ("as in 1812") does not move the story: the months told before go on.
			if m, ok := r.last(uMonth); ok && a.gran == uYear && !m.bc && r.sent-m.sent <= asideSentences && (a.y < m.y-asideYears || a.y > m.y+asideYears) {
				return m.y, "narrative"
			}
			if tense == past && r.gran != uNone && a.y == r.y && m > r.m && (a.gran == uYear || m > a.m) {
				return r.y - 1, "narrative" // "on January 11 ... held since October"
			}
			return a.y, "narrative"
		}
		if r.gran != uNone && a.y < r.y && a.sent == r.sent && tense == past { // "jailed in 2008 and freed in May"
			return a.y, "anchor"
		}
	}
	if r.gran == uNone || r.gran == uYear {
		return r.y, "dct"
	}
	// distance of the month or day in the story's year from the story's date: negative is past
	diff := m - r.m
	if r.gran == uDay && d != 0 {
		dd := d
		if dd > monthDays(r.y, m) {
			dd = monthDays(r.y, m)
		}
		diff = date{r.y, m, dd}.serial() - r.day
	}
	switch q {
	case relThis:
		return r.y, "dct"
	case relLast, relPrevious, relPast:
		if diff < 0 {
			return r.y, "dct"
		}
		return r.y - 1, "dct"
	case relNext, relComing, relFollowing:
		if diff > 0 {
			return r.y, "dct"
		}
		return r.y + 1, "dct"
	}
	half := 6  // months
	slack := 0 // days that a day told in the past tense may lie ahead
	if r.gran == uDay && d != 0 {
		// "The rebels declared a truce from December 24" on December 22 looks ahead, whatever the tense of its verb: a day of almost
		// a year ago would bear its year.
		half, slack = 183, 21
	}
	switch tense {
	case past:
		if diff > slack {
			return r.y - 1, "dct/past"
		}
		if slack > 0 && diff+365 <= slack {
			return r.y + 1, "dct/near"
		}
	case future:
		if diff < 0 {
			return r.y + 1, "dct/future"
		}
	default:
		ahead := half
		if tense == present { // what is told in the present lies ahead rather than behind
			ahead += half / 2
		}
		if diff > ahead {
			return r.y - 1, "dct/near"
		}
		if diff < -half {
			return r.y + 1, "dct/near"
		}
	}
	return r.y, "dct"
}

// yearByWeekday returns the year of "Monday, Dec. 26": the one nearest to what the tense asks whose calendar agrees.
func (r *resolver) yearByWeekday(s *sem, tense string) (int, string) {
	agrees := func(y int) bool {
		return int(s.day) <= monthDays(y, int(s.month)) && weekday(date{y, int(s.month), int(s.day)}.serial()) == int(s.wd)
	}
	y, how := r.yearOf(int(s.month), int(s.day), relNone, tense)
	if y == 0 {
		if r.hasLo && r.hasHi { // the one year of the interval whose calendar agrees
			only := 0
			for c := fromSerial(r.lo - 30).y; c <= fromSerial(r.hi+30).y; c++ {
				if at := (date{c, int(s.month), min(int(s.day), monthDays(c, int(s.month)))}).serial(); at >= r.lo-30 && at <= r.hi+30 && agrees(c) {
					if only != 0 {
						return 0, ""
					}
					only = c
				}
			}
			return only, "interval/weekday"
		}
		return 0, ""
	}
	for _, c := range [...]int{y, y - 1, y + 1} {
		if agrees(c) {
			return c, how + "/weekday"
		}
	}
	return y, how
}

// weekday resolves a bare weekday.
func (r *resolver) weekday(s *sem, tense string) value {
	wd := int(s.wd)
	a, ok := r.last(uDay)
	day := date{a.y, a.m, a.d}.serial()
	history := r.narrative && (r.gran != uDay || day < r.day-31 || day > r.day+31) // a date of the history, not the story's own
	if ok && !a.bc && (history || s.rel == relFollowing || s.rel == relThat || s.rel == relPrevious) {
		ahead := (wd - weekday(day) + 7) % 7
		switch {
		case s.rel == relPrevious:
			ahead -= 7
		case ahead == 0 && s.rel == relFollowing:
			ahead = 7
		}
		v := dayValue(day + ahead)
		v.how = "anchor"
		return v
	}
	if r.gran != uDay {
		if a := r.anchors[0]; a.gran == uDay && !a.bc && a.wd == wd && s.rel == relNone { // "On Thursday, Dec. 15, ... . On Thursday"
			v := value{value: "XXXX-" + pad2(a.m) + "-" + pad2(a.d), how: "anchor"}
			if a.y != 0 {
				v = dayValue(date{a.y, a.m, a.d}.serial())
			}
			v.how, v.at = "anchor", a
			return v
		}
		return value{}
	}
	ahead := (wd - weekday(r.day) + 7) % 7
	how := "dct"
	switch {
	case s.unit == uWeek:
		day = r.day - weekday(r.day) + wd + 7*step(s.rel)
	case s.rel == relThis:
		day = r.day - weekday(r.day) + wd
	case s.rel == relLast || s.rel == relPast || s.rel == relPrevious:
		if day = r.day + ahead - 7; ahead == 0 {
			day = r.day - 7
		}
	case s.rel == relNext || s.rel == relComing || s.rel == relFollowing:
		if day = r.day + ahead; ahead == 0 {
			day = r.day + 7
		}
	case tense == future || tense == present:
		day, how = r.day+ahead, "dct/"+tense
	default:
		if day, how = r.day+ahead, "dct/past"; ahead > 0 {
			day -= 7
		}
	}
	v := dayValue(day)
	v.how = how
	return v
}

// relative resolves "last week", "the next day", "that year".
func (r *resolver) relative(s *sem, tense string) value {
	n := step(s.rel)
	if s.rel == relThis && s.unit == uWeekend && tense == past && r.gran == uDay && weekday(r.day) < 6 {
		n = -1 // told on a Tuesday, "this weekend" was the last one
	}
	toAnchor := s.rel >= relThat || s.rel == relNext && (s.art || s.unit == uDay)
	if strings.HasPrefix(s.rule, "part/") && s.rel == relThat && s.mod != modNone { // "the end of the year", "later in the day"
		toAnchor = true
		if s.unit >= uMonth && !r.narrative {
			toAnchor = false
		}
	}
	if toAnchor {
		if s.rel == relNext && s.unit >= uWeek && !r.narrative && r.gran != uNone {
			toAnchor = false
		}
	}
	y, m, day, gran, how := r.y, r.m, r.day, r.gran, "dct"
	if toAnchor {
		need := s.unit
		switch {
		case need == uWeek || need == uWeekend:
			need = uDay
		case need > uYear:
			need = uYear
		case need == uQuarter:
			need = uMonth
		}
		a, ok := r.last(need)
		if s.unit == uDay {
			a, ok = r.lastDay()
		}
		if !ok || a.bc {
			return value{mod: s.mod}
		}
		y, m, gran, how = a.y, a.m, a.gran, "anchor"
		if a.gran == uDay {
			day = date{a.y, a.m, a.d}.serial()
		}
		if a.y == 0 { // only XXXX-12-06 is known
			t := fromSerial(date{2001, a.m, a.d}.serial() + n) // no leap day
			v := value{value: "XXXX-" + pad2(t.m) + "-" + pad2(t.d), how: how, mod: s.mod}
			v.at = anchor{gran: uDay, m: t.m, d: t.d}
			return v
		}
	}
	if gran == uNone {
		return value{mod: s.mod}
	}
	var v value
	switch s.unit {
	case uDay:
		if gran == uDay {
			v = dayValue(day + n)
		} else if gran == uMonth && n == 0 && !toAnchor {
			v = value{value: monthString(y, m) + "-XX"}
		}
	case uWeek, uWeekend, uFortnight:
		if gran == uDay {
			v = weekValue(day-weekday(day)+4+7*n, s.unit == uWeekend)
		}
	case uMonth:
		if gran <= uMonth {
			v = monthValue(addMonths(y, m, n))
		}
	case uQuarter:
		if gran <= uMonth {
			qy, qm := addMonths(y, (m-1)/3*3+1, 3*n)
			v = value{value: pad4(qy) + "-Q" + string('0'+rune((qm-1)/3+1))}
		}
	case uYear:
		v = yearValue(y + n)
	case uDecade:
		v = value{value: strconv.Itoa(y/10 + n)}
	case uCentury:
		v = value{value: pad2(y/100 + n)}
	}
	v.how, v.mod = how, s.mod
	return v
}

// shifted resolves "two days ago", "a year later".
func (r *resolver) shifted(s *sem) value {
	sign := 1
	if s.shift == shiftAgo || s.shift == shiftEarlier || s.shift == shiftBefore {
		sign = -1
	}
	if s.vague {
		if sign < 0 {
			return value{value: "PAST_REF"}
		}
		return value{value: "FUTURE_REF"}
	}
	y, m, day, gran, how := r.y, r.m, r.day, r.gran, "dct"
	if s.shift != shiftAgo && s.shift != shiftHence {
		need := s.unit
		switch {
		case need < uDay || need == uWeek || need == uFortnight || need == uWeekend:
			need = uDay
		case need == uQuarter:
			need = uMonth
		case need > uYear:
			need = uYear
		}
		if s.n != float32(int(s.n)) && need == uYear {
			need = uMonth
		}
		a, ok := r.last(need)
		if ok && !r.narrative && need == uDay && r.sent-a.sent > 2 {
			ok = false
		}
		if !ok && s.shift == shiftEarlier && s.unit >= uDay && r.gran != uNone && !r.narrative { // "she said a day earlier", nothing before
			t := *s
			t.shift = shiftAgo
			return r.shifted(&t)
		}
		if !ok {
			return value{mod: s.mod}
		}
		if a.bc {
			if s.unit == uYear {
				return value{value: "BC" + pad4(a.y-sign*int(s.n)), at: anchor{gran: uYear, bc: true, y: a.y - sign*int(s.n)}, how: "anchor"}
			}
			return value{mod: s.mod}
		}
		y, m, gran, how = a.y, a.m, a.gran, "anchor"
		if y == 0 {
			return value{mod: s.mod}
		}
		if gran == uDay {
			day = date{a.y, a.m, a.d}.serial()
		}
	}
	if gran == uNone {
		return value{mod: s.mod}
	}
	n := sign * int(s.n)
	half := s.n != float32(int(s.n))
	var v value
	switch s.unit {
	case uHour:
		if gran == uDay && s.n >= 24 && how == "dct" {
			v = dayValue(day + n/24)
		}
	case uDay:
		if gran == uDay {
			v = dayValue(day + n)
		}
	case uWeek, uFortnight, uWeekend:
		if gran == uDay {
			if s.unit == uFortnight {
				n *= 2
			}
			v = weekValue(day+7*n, s.unit == uWeekend)
		}
	case uMonth, uQuarter:
		if gran <= uMonth {
			if s.unit == uQuarter {
				n *= 3
			}
			v = monthValue(addMonths(y, m, n))
		}
	case uYear:
		if half && gran <= uMonth {
			v = monthValue(addMonths(y, m, sign*int(s.n*12)))
		} else {
			v = yearValue(y + n)
		}
	case uDecade:
		v = value{value: strconv.Itoa((y + 10*n) / 10)}
	case uCentury:
		v = value{value: pad2((y + 100*n) / 100)}
	}
	v.how, v.mod = how, s.mod
	if v.mod == modApprox || v.mod == modLess || v.mod == modMore {
		v.mod = modApprox
	}
	return v
}

// holiday resolves a feast.
func (r *resolver) holiday(s *sem, tense string) value {
	h := holidays[s.holiday-1]
	if h.on == nil {
		return value{}
	}
	t := fromSerial(h.on(2001))
	y, how := s.year, ""
	if s.unit == uYear && s.rel != relNone {
		y, how = r.relYear(s.rel)
	} else if y == 0 {
		if r.gran != uNone && r.gran <= uMonth {
			t = fromSerial(h.on(r.y))
		}
		y, how = r.yearOf(t.m, t.d, s.rel, tense)
	}
	if y == 0 {
		if u := fromSerial(h.on(2002)); u.m == t.m && u.d == t.d {
			return value{value: "XXXX-" + pad2(t.m) + "-" + pad2(t.d)}
		}
		return value{}
	}
	v := dayValue(h.on(y) + s.off)
	v.how = how
	return v
}

// partOfDay resolves "this morning", "last night", "the evening".
func (r *resolver) partOfDay(s *sem, tense string) value {
	switch s.rel {
	case relThis, relLast, relPast:
		n := 0
		if s.rel != relThis {
			n = -1
		}
		switch {
		case r.gran == uDay:
			v := dayValue(r.day + n)
			v.how = "dct"
			return v
		case r.gran == uMonth && n == 0:
			return value{value: monthString(r.y, r.m) + "-XX", how: "dct"}
		}
		return value{}
	}
	a, ok := r.lastDay()
	if s.rel == relNone && s.off != 0 && tense != future && r.gran == uDay && !r.narrative && (!ok || a.y != 0 && date{a.y, a.m, a.d}.serial() >= r.day) {
		v := dayValue(r.day + s.off) // told the day after, "overnight" is the night before
		v.how = "dct"
		return v
	}
	if b, told := r.toldDay(); told && tense != future && (s.rel == relNone || ok && a.seq != b.seq) {
		a, ok = b, true
	} else if s.rel == relNone && ok && r.sent-a.sent > 2 {
		ok = false
	}
	if !ok {
		if s.pod >= podMidday && s.pod < podDawn {
			return value{value: "XXXX-XX-XX"}
		}
		return value{}
	}
	if a.y == 0 {
		return value{value: "XXXX-" + pad2(a.m) + "-" + pad2(a.d), how: "anchor"}
	}
	v := dayValue(date{a.y, a.m, a.d}.serial() + step(s.rel))
	v.how = "anchor"
	return v
}

var unitNames = [...]string{uSecond: "S", uMinute: "M", uHour: "H", uDay: "D", uWeekend: "WE", uWeek: "W", uFortnight: "W", uMonth: "M", uQuarter: "Q", uYear: "Y", uDecade: "DE", uCentury: "CE", uMillennium: "ML"}

// duration writes "P2D", "PT24H", "PXY".
func duration(s *sem) string {
	if s.unit == uNone {
		return ""
	}
	b := append(make([]byte, 0, 12), 'P')
	if s.vague && s.n == 0 {
		if s.unit <= uHour {
			b = append(b, 'T')
		}
		return string(append(append(b, 'X'), unitNames[s.unit]...))
	}
	n, u := s.n, s.unit
	switch {
	case u == uFortnight:
		n *= 2
	case n == 0.5 && u == uHour:
		n, u = 30, uMinute
	case n == 0.5 && u == uYear:
		n, u = 6, uMonth
	case n == 0.5 && u == uDay:
		n, u = 12, uHour
	case n == 0.5 && u == uDecade:
		n, u = 5, uYear
	case n == 0.5 && u == uCentury:
		n, u = 50, uYear
	case n == 0.5 && u == uMinute:
		n, u = 30, uSecond
	}
	if u <= uHour {
		b = append(b, 'T')
	}
	b = strconv.AppendFloat(b, float64(n), 'f', -1, 32)
	b = append(b, unitNames[u]...)
	if s.unit2 != uNone {
		if s.unit2 <= uHour && u > uHour {
			b = append(b, 'T')
		}
		b = strconv.AppendFloat(b, float64(s.n2), 'f', -1, 32)
		b = append(b, unitNames[s.unit2]...)
	}
	return string(b)
}

// setValue writes "P1D", "XXXX-WXX-5".
func setValue(s *sem) string {
	switch {
	case s.wd != 0:
		v := "XXXX-WXX-" + string('0'+rune(s.wd))
		if s.pod != podNone {
			v += "T" + podNames[s.pod]
		}
		return v
	case s.pod != podNone:
		return "XXXX-XX-XXT" + podNames[s.pod]
	case s.month != 0:
		return "XXXX-" + pad2(int(s.month))
	case s.season != 0:
		return "XXXX-" + seasonNames[s.season]
	}
	return duration(&sem{n: s.n, vague: s.vague, unit: s.unit})
}
