// Package dyad cuts the record into what formats of coded events can carry: facts of one day between a source and a
// target. In: a document; out: its events that happened or go on, each with a day and its pairs of parties, and a count
// of what had to stay out.
//
// These formats (GDELT, ICEWS, PLOVER JSON) have no field for status and none for a day that is not known, and their readers take
// each row for a fact. So an event that is planned, hypothetical, denied or of unknown status is left out, and so is
// one whose day is neither told nor that of the story:
//   - a time of one day gives that day;
//   - without a time, or with one that has no place in the calendar (a duration, "now"), the event has the day of the story, if that is known;
//   - a longer or open time ("in 2018", "recently"), or one that cannot be resolved, gives no day.
//
// Pairs: each actor with each recipient. Events that all their actors take part in (CONSULT, AGREE, COOPERATE and the
// signing of agreements, without recipients) give each ordered pair of actors, as CAMEO has it. A missing side is nil.
package dyad

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	dateline "github.com/dateline-news/dateline"
)

// Basis says where the day of an event comes from.
type Basis string

const (
	FromTime  Basis = "event" // the text dates the event
	FromStory Basis = "story" // the day of the story stands in
)

// An Event is one that a format of facts may carry.
type Event struct {
	*dateline.Event
	Day   string // 2006-01-02
	Basis Basis
}

// A Pair is a source and a target, nil where the record has none.
type Pair struct{ Source, Target *dateline.Party }

// Skipped counts the events that were left out.
type Skipped struct {
	Of     int // events looked at
	Status int // neither happened nor ongoing
	Day    int // no day known
}

// Add adds the counts of o.
func (s *Skipped) Add(o Skipped) { s.Of += o.Of; s.Status += o.Status; s.Day += o.Day }

// String says what was left out in a line for the user, "" if nothing was.
func (s Skipped) String() string {
	if s.Status+s.Day == 0 {
		return ""
	}
	var why []string
	if s.Status > 0 {
		why = append(why, fmt.Sprintf("%d not reported as happened or ongoing", s.Status))
	}
	if s.Day > 0 {
		why = append(why, fmt.Sprintf("%d whose day is not known", s.Day))
	}
	return fmt.Sprintf("%d of %d events left out, as the format cannot say what is not sure: %s", s.Status+s.Day, s.Of, strings.Join(why, ", "))
}

// Select returns the events of d that can be written, in their order, and the count of the others.
func Select(d *dateline.Document) (events []Event, skipped Skipped) {
	story := Day(d.Published.Value)
	for i := range d.Events {
		e := &d.Events[i]
		skipped.Of++
		if !Fact(e.Status) {
			skipped.Status++
			continue
		}
		on, basis := when(e.When, story)
		if on == "" {
			skipped.Day++
			continue
		}
		events = append(events, Event{e, on, basis})
	}
	return events, skipped
}

// Fact says whether a status lets an event stand as a fact.
func Fact(s dateline.Status) bool { return s == dateline.Happened || s == dateline.Ongoing }

func when(w dateline.EventTime, story string) (string, Basis) {
	if on := Day(w.Value); on != "" {
		return on, FromTime
	}
	if w.Earliest != "" && w.Earliest == w.Latest && Day(w.Earliest) != "" {
		return Day(w.Earliest), FromTime
	}
	if w.Basis == "timex" && w.Value != "PRESENT_REF" && !duration(w.Value) {
		return "", ""
	}
	return story, FromStory
}

// duration says whether v is a TIMEX3 duration (P2D, PT3H, PXM).
func duration(v string) bool {
	return len(v) > 2 && v[0] == 'P' && strings.ContainsRune("T0123456789X", rune(v[1]))
}

// Day returns the calendar day of a TIMEX3 value with a day ("2014-09-03TMO"), "" if it has none.
func Day(v string) string {
	if len(v) < 10 || len(v) > 10 && v[10] != 'T' {
		return ""
	}
	if _, err := time.Parse(time.DateOnly, v[:10]); err != nil {
		return ""
	}
	return v[:10]
}

// Pairs returns the sources and targets of e: at least one pair, both sides nil if no party is known.
func (e Event) Pairs() []Pair {
	var out []Pair
	if e.mutual() {
		for i := range e.Actors {
			for j := range e.Actors {
				if i != j {
					out = append(out, Pair{&e.Actors[i], &e.Actors[j]})
				}
			}
		}
		return out
	}
	for i := range max(len(e.Actors), 1) {
		for j := range max(len(e.Recipients), 1) {
			out = append(out, Pair{at(e.Actors, i), at(e.Recipients, j)})
		}
	}
	return out
}

func (e Event) mutual() bool {
	if len(e.Recipients) > 0 || len(e.Actors) < 2 {
		return false
	}
	switch e.Type {
	case "AGREE", "CONSULT", "COOPERATE":
		return true
	}
	return e.CAMEO == "057"
}

func at(ps []dateline.Party, i int) *dateline.Party {
	if i < len(ps) {
		return &ps[i]
	}
	return nil
}

// Names maps the entities of d to their names.
func Names(d *dateline.Document) map[string]string {
	names := make(map[string]string, len(d.Entities))
	for _, e := range d.Entities {
		names[e.ID] = e.Name
	}
	return names
}

// Name returns the name of a party on one line: its entity's, else its words; "" for nil.
func Name(d *dateline.Document, p *dateline.Party, names map[string]string) string {
	if p == nil {
		return ""
	}
	name := names[p.Entity]
	if name == "" {
		name = p.Span.In(d.Text)
	}
	return Line(name)
}

// Line puts words on one line without tabs, for a cell of a tab-separated file.
func Line(s string) string {
	clean := true
	for i := 0; i < len(s) && clean; i++ {
		clean = s[i] >= ' ' && s[i] != 0x7f
	}
	if clean {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r < ' ' || r == 0x7f || r == ' ' }), " ")
}

// Where returns the place of an event. Where only its country is known, that is a place of precision country without
// words, with the point that the record has for the country if d names it; the zero Place if nothing is known.
func Where(d *dateline.Document, w dateline.EventPlace) dateline.Place {
	if w.Place >= 0 && w.Place < len(d.Places) {
		p := d.Places[w.Place]
		p.Country = cmp.Or(p.Country, w.Country)
		return p
	}
	if w.Country == "" {
		return dateline.Place{}
	}
	for _, p := range d.Places {
		if p.Country == w.Country && p.Precision == dateline.PrecisionCountry && Located(p) {
			p.Span = dateline.Span{}
			return p
		}
	}
	return dateline.Place{Country: w.Country, Precision: dateline.PrecisionCountry}
}

// Located says whether p has coordinates.
func Located(p dateline.Place) bool { return p.Lat != 0 || p.Lon != 0 }
