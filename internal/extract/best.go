package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"

	dateline "github.com/dateline-news/dateline"
)

// sortDates puts the candidates for the date of publication in the order of their trust, best first, as measured on pages with
// known dates; the order of the page decides among equals. Later steps weigh them against what the story says.
func sortDates(d *dateline.Document) {
	many := map[string]int{} // distinct dates of <time> elements with the same label: teasers of other articles
	for i, c := range d.Dates {
		if strings.HasPrefix(c.Detail, "time") && !slices.ContainsFunc(d.Dates[:i], func(o dateline.DateCandidate) bool { return o.Detail == c.Detail && o.Value == c.Value }) {
			many[c.Detail]++
		}
	}
	rank := func(c dateline.DateCandidate) int {
		r := trust(c)
		if many[c.Detail] > 2 {
			r = max(r, 34)
		}
		return r
	}
	slices.SortStableFunc(d.Dates, func(a, b dateline.DateCandidate) int { return rank(a) - rank(b) })
	// Metadata is often in UTC while the address and the printed date are of the place: a day apart, the place is right.
	if len(d.Dates) > 1 && (d.Dates[0].Origin == dateline.OriginMeta || d.Dates[0].Origin == dateline.OriginJSONLD) {
		for i, c := range d.Dates[1:] {
			if (c.Origin == dateline.OriginURL || c.Detail == "page title" || c.Origin == dateline.OriginJSONLD && c.Detail == "datepublished") && dayBefore(c.Value, d.Dates[0].Value) {
				d.Dates = slices.Insert(slices.Delete(d.Dates, i+1, i+2), 0, c)
				break
			}
		}
	}
}

// dayBefore says whether a is the day before b.
func dayBefore(a, b string) bool {
	if len(a) != 10 || len(b) != 10 || a[0] == 'X' || b[0] == 'X' {
		return false
	}
	d := calDate{atoi(a[:4]), atoi(a[5:7]), atoi(a[8:]) + 1}
	if d.day > daysIn(d.month, d.year) {
		d.day, d.month = 1, d.month+1
	}
	if d.month > 12 {
		d.month, d.year = 1, d.year+1
	}
	return d.value() == b
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
			rank = 24
		default:
			rank = 48
		}
	case dateline.OriginURL:
		rank = 16
	case dateline.OriginLine:
		switch rank = 35; c.Detail {
		case "page title":
			rank = 30
		case "page":
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

// pageDates finds dates that the page prints outside the text: lines that are nothing but a date or a byline with one. Those
// beside the title are the story's; of others the first is kept. They have no span: the text does not hold them.
func (t *tree) pageDates(title string) (out []dateline.DateCandidate) {
	at := -1
	for i := range t.blocks {
		b := &t.blocks[i]
		if b.tag == atom.H1 && at < 0 || title != "" && len(b.text) < 400 && sameTitle(b.text, title) {
			at = i
			if b.tag == atom.H1 {
				break
			}
		}
	}
	far := ""
	for i := range t.blocks {
		b := &t.blocks[i]
		if b.words > 20 || len(b.text) > 160 || b.flags&flagComment != 0 {
			continue
		}
		v := blockDate(b.text)
		if v == "" {
			continue
		}
		near := at >= 0 && i > at-6 && i < at+20
		switch {
		case near && b.flags&(flagNav|flagClutter) == 0:
			out = append(out, dateline.DateCandidate{Origin: dateline.OriginLine, Value: v, Detail: "page title"})
		case far == "":
			far = v
			out = append(out, dateline.DateCandidate{Origin: dateline.OriginLine, Value: v, Detail: "page"})
		}
		if len(out) >= 6 {
			break
		}
	}
	return out
}

// blockDate returns the day on a short line that holds one with its year and few other words: "By Ann Roe, 3 Sept 2014, 10:15".
func blockDate(s string) string {
	var buf [40]dtok
	toks := lexDate(s, buf[:])
	for i := range toks {
		if i > 0 && toks[i].kind == '0' && toks[i-1].kind == ':' {
			continue
		}
		if d, n, sure := dateAt(toks, i); n > 0 && sure && d.day > 0 && d.year > 1990 {
			return d.value()
		}
	}
	return ""
}
