package timex

import "sync"

// class is a set of roles a word can play in a time expression.
type class uint32

const (
	cMonth     class = 1 << iota // val 1-12
	cWeekday                     // val 1 (Monday) to 7
	cUnit                        // val: unit
	cCard                        // val: number
	cOrd                         // val: number
	cPOD                         // part of day; val: pod
	cSeason                      // val: season
	cDay                         // today, yesterday, tomorrow, tonight; val: offset in days
	cRel                         // last, next, this ...; val: rel
	cVague                       // few, several, many: a number nobody gives
	cApprox                      // about, nearly: goes with a number; val: mod
	cPart                        // early, mid, late; val: mod
	cEdge                        // beginning, end, middle (of); val: mod
	cRef                         // now, recently; val: ref
	cFreq                        // daily, annual; val: unit
	cEvery                       // every, each
	cPer                         // per
	cHoliday                     // first word of a holiday
	cZone                        // GMT, EST
	cPrepYear                    // prepositions after which a number can be a year
	cPlural                      // unit or weekday in the plural
	cAbbr                        // an abbreviation: a full stop may follow and belong to it
	cAmbig                       // also a common word of another meaning, or a name
	cLater                       // later, earlier, ago, before, after ...; val: shift
	cDecade                      // nineties; val: 90
	cNumbered                    // a noun that bears a number: resolution, flight, page
	cHappening                   // a noun that a bare year can stand before or after: elections, Cup
	cAdjLong                     // old, long
)

// unit is a unit of time, in rising length.
type unit uint8

const (
	uNone unit = iota
	uSecond
	uMinute
	uHour
	uDay
	uWeekend
	uWeek
	uFortnight
	uMonth
	uQuarter
	uYear
	uDecade
	uCentury
	uMillennium
)

// rel says how a unit stands to its anchor.
type rel uint8

const (
	relNone      rel = iota
	relThis          // this, current: the anchor is the story's date
	relLast          // last
	relNext          // next: the story's date; with "the": the date last mentioned
	relComing        // coming, upcoming
	relPast          // past ("the past two weeks")
	relThat          // that: the date last mentioned
	relSame          // same
	relFollowing     // following
	relPrevious      // previous, preceding
	relRecent
)

// shift says what "two days ___" counts from.
type shift uint8

const (
	shiftNone    shift = iota
	shiftAgo           // back from the story's date
	shiftLater         // on from the date last mentioned
	shiftEarlier       // back from the date last mentioned
	shiftHence         // on from the story's date
	shiftAfter         // after, before: only at the end of a phrase
	shiftBefore
)

// ref is a vague time.
type ref uint8

const (
	refNone ref = iota
	refPresent
	refPast
	refFuture
)

// Mods of TIMEX3.
const (
	modNone = iota
	modStart
	modMid
	modEnd
	modApprox
	modLess // nearly, almost, less than
	modMore // over, more than
	modEqLess
	modEqMore
	modBefore
	modAfter
)

var modNames = [...]string{"", "START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "BEFORE", "AFTER"}

// Parts of the day and seasons, as TIMEX3 writes them.
const (
	podNone = iota
	podMorning
	podAfternoon
	podEvening
	podNight
	podDaytime
	podMidday // a clock time, T12:00
	podMidnight
	podDawn
)

var podNames = [...]string{"", "MO", "AF", "EV", "NI", "DT", "12:00", "24:00", "MO"}
var seasonNames = [...]string{"", "SP", "SU", "FA", "WI"}

type entry struct {
	cls class
	val int16
	ord int16 // of "second", beside its unit
}

// words maps a lower-case word to its roles.
var words = sync.OnceValue(func() map[string]entry {
	w := make(map[string]entry, 512)
	add := func(c class, val int, forms ...string) {
		for _, f := range forms {
			e := w[f]
			e.cls |= c
			e.val = int16(val)
			w[f] = e
		}
	}
	flag := func(c class, forms ...string) {
		for _, f := range forms {
			e := w[f]
			e.cls |= c
			w[f] = e
		}
	}
	for i, n := range []string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"} {
		add(cMonth, i+1, n)
	}
	for i, n := range []string{"jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep", "oct", "nov", "dec"} {
		if n != "" {
			add(cMonth|cAbbr, i+1, n)
		}
	}
	add(cMonth|cAbbr, 9, "sept")
	flag(cAmbig, "may", "march", "mar", "august", "april", "june", "jan", "dec", "apr", "jun", "jul", "nov", "feb", "sep", "oct", "aug") // names, verbs, adjectives
	for i, n := range []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"} {
		add(cWeekday, i+1, n)
		add(cWeekday|cPlural, i+1, n+"s")
	}
	for i, n := range []string{"mon", "tue", "wed", "thu", "fri", "sat", "sun"} {
		add(cWeekday|cAbbr|cAmbig, i+1, n)
	}
	add(cWeekday|cAbbr|cAmbig, 2, "tues")
	add(cWeekday|cAbbr|cAmbig, 4, "thur", "thurs")
	for u, names := range map[unit][2]string{uSecond: {"second", "seconds"}, uMinute: {"minute", "minutes"}, uHour: {"hour", "hours"}, uDay: {"day", "days"},
		uWeekend: {"weekend", "weekends"}, uWeek: {"week", "weeks"}, uFortnight: {"fortnight", "fortnights"}, uMonth: {"month", "months"},
		uQuarter: {"quarter", "quarters"}, uYear: {"year", "years"}, uDecade: {"decade", "decades"}, uCentury: {"century", "centuries"},
		uMillennium: {"millennium", "millennia"}} {
		add(cUnit, int(u), names[0])
		add(cUnit|cPlural, int(u), names[1])
	}
	add(cUnit|cAbbr, int(uMinute), "min", "mins")
	add(cUnit|cAbbr, int(uHour), "hr", "hrs")
	add(cUnit|cAbbr, int(uYear), "yr", "yrs")
	for i, n := range []string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
		"fifteen", "sixteen", "seventeen", "eighteen", "nineteen"} {
		add(cCard, i, n)
	}
	for i, n := range []string{"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"} {
		add(cCard, (i+2)*10, n)
	}
	for i, n := range []string{"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"} {
		add(cDecade, (i+2)*10, n)
	}
	add(cCard, 100, "hundred")
	add(cCard, 1000, "thousand")
	add(cCard, 12, "dozen")
	for i, n := range []string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
		"fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"} {
		e := w[n]
		e.cls |= cOrd
		e.ord = int16(i + 1)
		w[n] = e
	}
	e := w["thirtieth"]
	e.cls, e.ord = cOrd, 30
	w["thirtieth"] = e
	add(cPOD, podMorning, "morning", "mornings", "mid-morning")
	add(cPOD, podAfternoon, "afternoon", "afternoons")
	add(cPOD, podEvening, "evening", "evenings")
	add(cPOD, podNight, "night", "nights", "overnight", "nighttime")
	add(cPOD, podDaytime, "daytime", "daylight")
	add(cPOD, podMidday, "noon", "midday", "noontime")
	add(cPOD, podMidnight, "midnight")
	add(cPOD, podDawn, "dawn", "daybreak")
	flag(cPlural, "mornings", "afternoons", "evenings", "nights")
	add(cSeason, 1, "spring", "springtime")
	add(cSeason, 2, "summer", "summertime")
	add(cSeason, 3, "autumn", "fall")
	add(cSeason, 4, "winter", "wintertime")
	flag(cAmbig, "spring", "fall")
	add(cDay, 0, "today", "tonight")
	add(cDay, -1, "yesterday")
	add(cDay, 1, "tomorrow")
	add(cRel, int(relThis), "this", "current")
	add(cRel, int(relLast), "last")
	add(cRel, int(relNext), "next")
	add(cRel, int(relComing), "coming", "upcoming", "ensuing", "succeeding")
	add(cRel, int(relPast), "past")
	add(cRel, int(relThat), "that")
	add(cRel, int(relSame), "same")
	add(cRel, int(relFollowing), "following", "subsequent")
	add(cRel, int(relPrevious), "previous", "preceding", "prior")
	add(cRel, int(relRecent), "recent")
	add(cVague, 0, "few", "several", "many", "some", "couple", "various", "numerous", "countless", "multiple")
	add(cApprox, modApprox, "about", "around", "approximately", "roughly", "some", "circa", "ca", "nearly")
	add(cApprox, modLess, "nearly", "almost", "under")
	add(cApprox, modMore, "over", "just", "exceeding")
	add(cPart, modStart, "early", "earlier")
	add(cPart, modMid, "mid", "middle")
	add(cPart, modEnd, "late", "later")
	add(cEdge, modStart, "beginning", "start", "outset", "onset", "opening")
	add(cEdge, modMid, "middle", "midst")
	add(cEdge, modEnd, "end", "close", "rest", "remainder")
	add(cRef, int(refPresent), "now", "currently", "nowadays", "presently")
	add(cRef, int(refPast), "recently", "lately")
	add(cFreq, int(uDay), "daily", "nightly")
	add(cFreq, int(uWeek), "weekly")
	add(cFreq, int(uMonth), "monthly")
	add(cFreq, int(uQuarter), "quarterly")
	add(cFreq, int(uYear), "annual", "annually", "yearly")
	add(cFreq, int(uHour), "hourly")
	add(cEvery, 0, "every", "each")
	add(cPer, 0, "per")
	add(cLater, int(shiftAgo), "ago")
	add(cLater, int(shiftHence), "hence")
	add(cLater, int(shiftAfter), "after", "afterwards", "afterward", "thereafter")
	add(cLater, int(shiftBefore), "before", "beforehand")
	for word, s := range map[string]shift{"later": shiftLater, "earlier": shiftEarlier, "previously": shiftEarlier} {
		e := w[word]
		e.cls |= cLater
		e.ord = int16(s) // val is the part's mod
		w[word] = e
	}
	add(cZone, 0, "gmt", "utc", "est", "edt", "pst", "pdt", "cst", "cdt", "mst", "mdt", "cet", "cest", "eet", "eest", "bst", "ist", "jst", "msk", "aest", "aedt", "kst")
	flag(cPrepYear, "in", "since", "by", "until", "till", "from", "during", "before", "after", "of", "through", "throughout", "between", "to", "circa", "early", "late",
		"around", "about", "approximately", "year", "for", "and", "or", "than", "prior", "begin", "beginning", "starting", "as", "the", "back", "mid", "into", "on",
		"at", "post", "pre", "was", "were", "is", "ending", "that", "began", "ended", "his", "her", "its", "their", "spring", "summer", "autumn", "winter", "fall")
	add(cNumbered, 0, "resolution", "resolutions", "flight", "boeing", "route", "highway", "room", "page", "pages", "chapter", "article", "articles", "section", "number",
		"no", "act", "bill", "case", "channel", "unit", "gate", "track", "model", "airbus", "windows", "office", "sr", "apollo", "protocol", "directive", "order", "decree", "code",
		"telephone", "phone", "fax", "pp", "vol", "volume", "title", "part", "verse", "psalm", "proposition", "class", "type", "size", "serial", "convention", "regulation", "iso")
	flag(cHappening, "election", "elections", "olympics", "games", "cup", "championship", "championships", "referendum", "census", "budget", "war", "wars", "summit", "conference",
		"attack", "attacks", "protest", "protests", "coup", "agreement", "treaty", "constitution", "massacre", "massacres", "revolution", "uprising", "invasion", "earthquake",
		"tsunami", "riots", "bombing", "bombings", "accord", "accords", "deal", "law", "season", "festival", "expo", "report", "survey", "campaign", "crisis", "flood", "floods",
		"famine", "genocide", "ceasefire", "truce", "vote", "polls", "primary", "primaries", "edition", "awards", "tournament", "talks", "killings", "killing", "murder", "murders",
		"hajj", "intervention", "offensive", "raid", "siege", "battle", "armistice", "peace", "film", "movie", "book", "novel", "album", "interview", "speech", "ruling", "decision",
		"verdict", "trial", "conviction", "study", "article", "paper", "presidential", "parliamentary", "general", "legislative", "oscars", "eurovision", "model", "winner", "world", "summer", "winter", "pandemic", "epidemic", "outbreak")
	add(cAdjLong, 0, "old", "long")
	for _, h := range holidays {
		flag(cHoliday, h.words[0])
	}
	return w
})

// A holiday falls on day of the Gregorian calendar given by on, or has no rule (a lunar feast, or one that differs
// from country to country), or lasts for more than a day: then it is found without a value.
type holiday struct {
	words []string
	on    func(year int) int // serial; nil if unknown
}

func fixed(m, d int) func(int) int { return func(y int) int { return date{y, m, d}.serial() } }
func fromEaster(n int) func(int) int {
	return func(y int) int { return easter(y) + n }
}
func nthOf(m, wd, n int) func(int) int { return func(y int) int { return nth(y, m, wd, n) } }

// holidays: longer names of one first word before shorter ones. "'" stands for any apostrophe.
var holidays = []holiday{
	{[]string{"new", "year", "'", "s", "eve"}, fixed(12, 31)},
	{[]string{"new", "year", "'", "s", "day"}, fixed(1, 1)},
	{[]string{"new", "year", "'", "s"}, fixed(1, 1)},
	{[]string{"christmas", "eve"}, fixed(12, 24)},
	{[]string{"christmas", "day"}, fixed(12, 25)},
	{[]string{"christmas"}, fixed(12, 25)},
	{[]string{"boxing", "day"}, fixed(12, 26)},
	{[]string{"valentine", "'", "s", "day"}, fixed(2, 14)},
	{[]string{"st", ".", "patrick", "'", "s", "day"}, fixed(3, 17)},
	{[]string{"st", "patrick", "'", "s", "day"}, fixed(3, 17)},
	{[]string{"halloween"}, fixed(10, 31)},
	{[]string{"may", "day"}, fixed(5, 1)},
	{[]string{"bastille", "day"}, fixed(7, 14)},
	{[]string{"waitangi", "day"}, fixed(2, 6)},
	{[]string{"anzac", "day"}, fixed(4, 25)},
	{[]string{"australia", "day"}, fixed(1, 26)},
	{[]string{"canada", "day"}, fixed(7, 1)},
	{[]string{"armistice", "day"}, fixed(11, 11)},
	{[]string{"veterans", "day"}, fixed(11, 11)},
	{[]string{"earth", "day"}, fixed(4, 22)},
	{[]string{"international", "women", "'", "s", "day"}, fixed(3, 8)},
	{[]string{"thanksgiving", "day"}, nthOf(11, 4, 4)},
	{[]string{"thanksgiving"}, nthOf(11, 4, 4)},
	{[]string{"labor", "day"}, nthOf(9, 1, 1)},
	{[]string{"memorial", "day"}, nthOf(5, 1, -1)},
	{[]string{"columbus", "day"}, nthOf(10, 1, 2)},
	{[]string{"presidents", "'", "day"}, nthOf(2, 1, 3)},
	{[]string{"martin", "luther", "king", "day"}, nthOf(1, 1, 3)},
	{[]string{"good", "friday"}, fromEaster(-2)},
	{[]string{"ash", "wednesday"}, fromEaster(-46)},
	{[]string{"palm", "sunday"}, fromEaster(-7)},
	{[]string{"easter", "sunday"}, fromEaster(0)},
	{[]string{"easter", "monday"}, fromEaster(1)},
	{[]string{"easter"}, fromEaster(0)},
	{[]string{"pentecost"}, fromEaster(49)},
	{[]string{"nowruz"}, fixed(3, 21)},
	{[]string{"saint", "patrick", "'", "s", "day"}, fixed(3, 17)},
	{[]string{"mother", "'", "s", "day"}, nthOf(5, 7, 2)},
	{[]string{"father", "'", "s", "day"}, nthOf(6, 7, 3)},
	{[]string{"black", "friday"}, func(y int) int { return nth(y, 11, 4, 4) + 1 }},
	{[]string{"cyber", "monday"}, func(y int) int { return nth(y, 11, 4, 4) + 4 }},
	{[]string{"juneteenth"}, fixed(6, 19)},
	{[]string{"victory", "day"}, nil},
	{[]string{"labour", "day"}, nil},
	{[]string{"national", "day"}, nil},
	{[]string{"ashura"}, nil},
	{[]string{"independence", "day"}, nil},
	{[]string{"ramadan"}, nil},
	{[]string{"eid", "al", "-", "fitr"}, nil},
	{[]string{"eid", "al", "-", "adha"}, nil},
	{[]string{"passover"}, nil},
	{[]string{"yom", "kippur"}, nil},
	{[]string{"rosh", "hashanah"}, nil},
	{[]string{"hanukkah"}, nil},
	{[]string{"diwali"}, nil},
	{[]string{"lunar", "new", "year"}, nil},
	{[]string{"chinese", "new", "year"}, nil},
	{[]string{"holy", "week"}, nil},
}
