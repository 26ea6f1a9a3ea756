package score

import (
	"fmt"
	"regexp"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// TimeML is articles with TIMEX3 tags inside, as in the WikiWars corpus of history articles. An expression is found where ours overlaps
// (relaxed) or equals it (strict); a value counts where it is the same. One of our ranges stands for the two ends that the corpus tags.
type TimeML struct {
	records                []timed
	relaxed, strict, value Tally
	misses
}

type timed struct {
	id, text, date string
	gold           []timexAt
}

type timexAt struct {
	span  dateline.Span
	value string // "" if the corpus has none
}

var (
	timexTag  = regexp.MustCompile(`(?s)<TIMEX3 ([^>]*)>(.*?)</TIMEX3>`)
	timexAttr = regexp.MustCompile(`(\w+)="([^"]*)"`)
	timexDCT  = regexp.MustCompile(`functionInDocument="CREATION_TIME"[^>]*value="([^"]*)"`)
)

// Put adds an article: the words between <TEXT> and </TEXT>, and the day on which it was written.
func (s *TimeML) Put(id, data string) error {
	_, body, ok := strings.Cut(data, "<TEXT>")
	end := strings.LastIndex(body, "</TEXT>")
	if !ok || end < 0 {
		return fmt.Errorf("%s: no <TEXT>", id)
	}
	body = body[:end]
	r := timed{id: id}
	if m := timexDCT.FindStringSubmatch(data); m != nil {
		r.date = m[1]
	}
	unescape := strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"")
	var text strings.Builder
	at := 0
	for _, m := range timexTag.FindAllStringSubmatchIndex(body, -1) {
		text.WriteString(unescape.Replace(body[at:m[0]]))
		g := timexAt{span: dateline.Span{Start: text.Len()}}
		for _, kv := range timexAttr.FindAllStringSubmatch(body[m[2]:m[3]], -1) {
			if kv[1] == "value" && kv[2] != "null" {
				g.value = kv[2]
			}
		}
		text.WriteString(unescape.Replace(body[m[4]:m[5]]))
		g.span.End = text.Len()
		r.gold = append(r.gold, g)
		at = m[1]
	}
	text.WriteString(unescape.Replace(body[at:]))
	r.text = text.String()
	s.records = append(s.records, r)
	return nil
}

// Cases are the articles, each with its date.
func (s *TimeML) Cases() []Case {
	out := make([]Case, len(s.records))
	for i, r := range s.records {
		out[i] = Case{ID: r.id, Text: r.text, Date: r.date, AsIs: true}
	}
	return out
}

// Add scores the record of article i.
func (s *TimeML) Add(i int, d *dateline.Document) {
	r := &s.records[i]
	around := func(c dateline.Span) string {
		from, to := max(0, c.Start-50), min(len(d.Text), c.End+40)
		return strings.ToValidUTF8(d.Text[from:to], "")
	}
	used := make([]int, len(d.Times))
	next := 0 // times before it end before the gold at hand
	for _, g := range r.gold {
		for next < len(d.Times) && d.Times[next].Span.End <= g.span.Start {
			next++
		}
		hit := -1
		for j := next; j < len(d.Times) && d.Times[j].Span.Start < g.span.End; j++ {
			if d.Times[j].Span.Overlaps(g.span) && (used[j] == 0 || used[j] == 1 && strings.Contains(d.Times[j].Value, "/")) {
				hit = j
				break
			}
		}
		if hit < 0 {
			for _, t := range []*Tally{&s.relaxed, &s.strict, &s.value} {
				t.FN++
			}
			s.misses.add(false, "time", r.id, g.value, around(g.span), g.span.In(d.Text))
			continue
		}
		used[hit]++
		m := &d.Times[hit]
		value := m.Value
		if from, to, ok := strings.Cut(value, "/"); ok {
			if value = from; used[hit] == 2 {
				value = to
			}
		}
		s.relaxed.TP++
		s.strict.add(m.Span == g.span, true)
		s.value.add(value == g.value, true)
		if value != g.value {
			s.misses.add(false, "time value", r.id, g.value+" not "+value, around(g.span), m.Span.In(d.Text))
		}
	}
	for j := range d.Times {
		if used[j] == 0 {
			for _, t := range []*Tally{&s.relaxed, &s.strict, &s.value} {
				t.FP++
			}
			s.misses.add(true, "time", r.id, d.Times[j].Value+" "+d.Times[j].Rule, around(d.Times[j].Span), d.Times[j].Span.In(d.Text))
		}
	}
}

// Rows are the spans and the values.
func (s *TimeML) Rows() []Row {
	return []Row{s.relaxed.row("time span relaxed"), s.strict.row("time span strict"), s.value.row("time value")}
}
