package extract

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// sortDates puts the candidates for the date of publication in the order of their trust, best first, as measured on pages with
// known dates; the order of the page decides among equals. Later steps weigh them against what the story says.
func sortDates(d *dateline.Document) {
	many := map[string]int{} // distinct dates that the page gives under one name: of a list of articles
	for i, c := range d.Dates {
		if !slices.ContainsFunc(d.Dates[:i], func(o dateline.DateCandidate) bool { return o.Detail == c.Detail && o.Value == c.Value }) {
			many[c.Detail]++
		}
	}
	rank := func(c dateline.DateCandidate) int {
		r := trust(c)
		if many[c.Detail] > 2 && (c.Origin == dateline.OriginMeta || c.Origin == dateline.OriginJSONLD) {
			r = max(r, 34)
		}
		return r
	}
	slices.SortStableFunc(d.Dates, func(a, b dateline.DateCandidate) int { return rank(a) - rank(b) })
	for i := range d.Dates {
		d.Dates[i].Weak = rank(d.Dates[i]) >= weakRank
	}
	if i := better(d.Dates); i > 0 {
		c := d.Dates[i]
		d.Dates = slices.Insert(slices.Delete(d.Dates, i, i+1), 0, c)
	}
}

// weakRank is the trust from which on a candidate is marked as weak: alone it is right on about two pages of three.
const weakRank = 37

// rewritten is the number of days after which a page that says beside its title that it was changed is taken to be of the day of the
// change: a guide kept up to date. News is corrected within days, and stays of the day it was published.
const rewritten = 120

// moved is the number of days by which the day in an address lies before the metadata when a site was moved, and its pages dated anew.
const moved = 30

// better returns the candidate that is to be preferred to the first, which has the most trusted origin, 0 if none is.
func better(dates []dateline.DateCandidate) int {
	if len(dates) == 0 || dates[0].Origin != dateline.OriginMeta && dates[0].Origin != dateline.OriginJSONLD {
		return 0
	}
	top, ok := dayNumber(dates[0].Value)
	if !ok {
		return 0
	}
	shown := slices.ContainsFunc(dates, func(c dateline.DateCandidate) bool {
		return c.Origin == dateline.OriginLine && c.Value == dates[0].Value && (strings.HasPrefix(c.Detail, "page title") || strings.HasSuffix(c.Detail, "published"))
	})
	for i, c := range dates[1:] {
		day, ok := dayNumber(c.Value)
		if !ok {
			continue
		}
		beside := c.Detail == "page title" || c.Detail == "page title published"
		switch {
		// Metadata is often in UTC while the address and the printed date are of the place: a day apart, the place is right.
		case beside && !shown && (day == top-1 || day == top+1),
			(c.Origin == dateline.OriginURL || c.Origin == dateline.OriginJSONLD && c.Detail == "datepublished") && day == top-1 && !shown,
			c.Origin == dateline.OriginURL && day <= top-moved,
			(beside || c.Detail == "page title updated") && day >= top+rewritten && changed(dates, c):
			return i + 1
		}
	}
	return 0
}

// changed says whether c is a date at which the page says that it was changed.
func changed(dates []dateline.DateCandidate, c dateline.DateCandidate) bool {
	return strings.HasSuffix(c.Detail, "updated") || slices.ContainsFunc(dates, func(o dateline.DateCandidate) bool {
		return o.Value == c.Value && (o.Origin == dateline.OriginMeta || o.Origin == dateline.OriginJSONLD) && (strings.Contains(o.Detail, "modified") || strings.Contains(o.Detail, "updated"))
	})
}

// dayNumber counts the days of a full date from a fixed one; ok is false for another value.
func dayNumber(v string) (n int, ok bool) {
	if len(v) != len("2014-09-03") || v[0] == 'X' {
		return 0, false
	}
	y, m, d := atoi(v[:4]), atoi(v[5:7]), atoi(v[8:])
	if m < 3 { // years that begin in March have their leap day at the end
		y, m = y-1, m+12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*m-457)/5 + d, true
}

// trust ranks a candidate; less is better.
func trust(c dateline.DateCandidate) int {
	rank := 60
	switch c.Origin {
	case dateline.OriginUser:
		rank = 0
	case dateline.OriginFeed:
		switch rank = 5; c.Detail {
		case "updated":
			rank = 20
		case "lastmod":
			rank = 52
		}
	case dateline.OriginCrawl: // no date of the story
		rank = 200
	case dateline.OriginMeta, dateline.OriginJSONLD:
		switch detail := c.Detail; {
		case c.Origin == dateline.OriginJSONLD && detail == "datepublished":
			rank = 11
		case detail == "webpage datepublished":
			rank = 12
		case detail == "time pubdate", detail == "time datepublished":
			rank = 14
		case strings.Contains(detail, "modified"), strings.Contains(detail, "updated"):
			rank = 50
		case detail == "datecreated":
			rank = 22
		case detail == "time", strings.HasPrefix(detail, "time "):
			rank = 33
		case metaDates[detail] == 1:
			rank = 10
		case metaDates[detail] == 2:
			rank = 18
		case metaDates[detail] == 3:
			rank = 36
		default:
			rank = 48
		}
	case dateline.OriginURL:
		rank = 16
	case dateline.OriginLine:
		switch rank = 35; c.Detail {
		case "page title published":
			rank = 28
		case "page title":
			rank = 30
		case "page published":
			rank = 32
		case "text start":
			rank = 36
		case "page date":
			rank = 38
		case "page title updated":
			rank = 43
		case "page", "page updated", "page date updated":
			rank = 45
		case "update", "updated", "modified", "revised", "edited", "refreshed":
			rank = 42
		}
	case dateline.OriginDateline:
		rank = 40
	}
	if len(c.Value) < len("2014-09-03") || c.Value[0] == 'X' {
		rank += 40
	}
	return rank
}
