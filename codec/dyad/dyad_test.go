package dyad

import (
	"testing"

	dateline "github.com/dateline-news/dateline"
)

func TestDay(t *testing.T) {
	const story = "2014-09-05"
	for _, tt := range []struct {
		name  string
		when  dateline.EventTime
		story string
		want  string
		basis Basis
	}{
		{"a day", dateline.EventTime{Value: "2014-09-03", Basis: "timex"}, story, "2014-09-03", FromTime},
		{"a morning", dateline.EventTime{Value: "2014-09-03TMO", Basis: "timex"}, story, "2014-09-03", FromTime},
		{"bounds of one day", dateline.EventTime{Earliest: "2014-09-03", Latest: "2014-09-03", Basis: "timex"}, story, "2014-09-03", FromTime},
		{"no time", dateline.EventTime{Latest: story, Basis: "dct"}, story, story, FromStory},
		{"no time at all", dateline.EventTime{}, story, story, FromStory},
		{"a duration", dateline.EventTime{Value: "P2D", Basis: "timex"}, story, story, FromStory},
		{"hours", dateline.EventTime{Value: "PT3H", Basis: "timex"}, story, story, FromStory},
		{"now", dateline.EventTime{Value: "PRESENT_REF", Basis: "timex"}, story, story, FromStory},
		{"recently", dateline.EventTime{Value: "PAST_REF", Basis: "timex"}, story, "", ""},
		{"a year", dateline.EventTime{Value: "2014", Earliest: "2014-01-01", Latest: "2014-12-31", Basis: "timex"}, story, "", ""},
		{"a week", dateline.EventTime{Value: "2014-W35", Earliest: "2014-08-25", Latest: "2014-08-31", Basis: "timex"}, story, "", ""},
		{"a range", dateline.EventTime{Value: "2014-09-01/2014-09-03", Basis: "timex"}, story, "", ""},
		{"an unresolved weekday", dateline.EventTime{Basis: "timex"}, story, "", ""},
		{"no such day", dateline.EventTime{Value: "2014-02-30", Basis: "timex"}, story, "", ""},
		{"no story date", dateline.EventTime{Basis: "dct"}, "", "", FromStory},
		{"a day without a story date", dateline.EventTime{Value: "2014-09-03", Basis: "timex"}, "", "2014-09-03", FromTime},
	} {
		if got, basis := when(tt.when, tt.story); got != tt.want || basis != tt.basis {
			t.Errorf("%s: %q from %q, want %q from %q", tt.name, got, basis, tt.want, tt.basis)
		}
	}
}

func TestSelectLeavesOutWhatIsNoFact(t *testing.T) {
	d := &dateline.Document{Published: dateline.Published{Value: "2014-09-05"}}
	for _, s := range []dateline.Status{dateline.Happened, dateline.Ongoing, dateline.Planned, dateline.Hypothetical, dateline.Denied, dateline.StatusUnknown, ""} {
		d.Events = append(d.Events, dateline.Event{Status: s})
	}
	d.Events = append(d.Events, dateline.Event{Status: dateline.Happened, When: dateline.EventTime{Value: "2013", Basis: "timex"}})
	events, skipped := Select(d)
	if len(events) != 2 || skipped != (Skipped{Of: 8, Status: 5, Day: 1}) {
		t.Errorf("%d events, %+v", len(events), skipped)
	}
	if got, want := skipped.String(), "6 of 8 events left out, as the format cannot say what is not sure: 5 not reported as happened or ongoing, 1 whose day is not known"; got != want {
		t.Error(got)
	}
	d.Published.Value = "2014-09" // a month is no day
	if events, _ := Select(d); len(events) != 0 {
		t.Errorf("%d events of an unknown day", len(events))
	}
}

func TestPairs(t *testing.T) {
	p := func(codes ...string) (out []dateline.Party) {
		for _, c := range codes {
			out = append(out, dateline.Party{Code: c})
		}
		return out
	}
	for _, tt := range []struct {
		name string
		e    dateline.Event
		want string
	}{
		{"one to one", dateline.Event{Type: "ASSAULT", Actors: p("A"), Recipients: p("B")}, "A>B "},
		{"two to one", dateline.Event{Type: "ASSAULT", Actors: p("A", "B"), Recipients: p("C")}, "A>C B>C "},
		{"talks", dateline.Event{Type: "CONSULT", Actors: p("A", "B")}, "A>B B>A "},
		{"talks of three", dateline.Event{Type: "CONSULT", Actors: p("A", "B", "C")}, "A>B A>C B>A B>C C>A C>B "},
		{"a visit", dateline.Event{Type: "CONSULT", Actors: p("A", "B"), Recipients: p("C")}, "A>C B>C "},
		{"talks with nobody named", dateline.Event{Type: "CONSULT", Actors: p("A")}, "A> "},
		{"signed together", dateline.Event{Type: "SUPPORT", CAMEO: "057", Actors: p("A", "B")}, "A>B B>A "},
		{"praise by two", dateline.Event{Type: "SUPPORT", CAMEO: "051", Actors: p("A", "B")}, "A> B> "},
		{"no doer", dateline.Event{Type: "ASSAULT", Recipients: p("B")}, ">B "},
		{"nobody", dateline.Event{Type: "PROTEST"}, "> "},
	} {
		got := ""
		for _, pair := range (Event{Event: &tt.e}).Pairs() {
			if pair.Source != nil {
				got += pair.Source.Code
			}
			got += ">"
			if pair.Target != nil {
				got += pair.Target.Code
			}
			got += " "
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestLine(t *testing.T) {
	for _, tt := range []struct{ in, want string }{{"a b", "a b"}, {"a\tb\n c", "a b c"}, {"é\r\nx", "é x"}, {"", ""}, {"a  b", "a  b"}} {
		if got := Line(tt.in); got != tt.want {
			t.Errorf("Line(%q) = %q", tt.in, got)
		}
	}
}

func TestWhere(t *testing.T) {
	d := &dateline.Document{Places: []dateline.Place{
		{Span: dateline.Span{Start: 0, End: 3}, Name: "Gao", Country: "MLI", Precision: "city", Lat: 16.3},
		{Span: dateline.Span{Start: 7, End: 11}, Name: "Mali", Country: "MLI", Precision: "country", Lat: 18, Lon: -2},
		{Span: dateline.Span{Start: 12, End: 16}, Name: "Chad", Country: "TCD", Precision: "country"}, // without a point
	}}
	for _, tt := range []struct {
		w         dateline.EventPlace
		name      string
		country   string
		lat       float64
		words     bool
		precision dateline.Precision
	}{
		{dateline.EventPlace{Place: 0, Country: "MLI"}, "Gao", "MLI", 16.3, true, "city"},
		{dateline.EventPlace{Place: -1, Country: "MLI"}, "Mali", "MLI", 18, false, "country"},
		{dateline.EventPlace{Place: -1, Country: "TCD"}, "", "TCD", 0, false, "country"},
		{dateline.EventPlace{Place: -1, Country: "NER"}, "", "NER", 0, false, "country"},
		{dateline.EventPlace{Place: -1}, "", "", 0, false, ""},
	} {
		p := Where(d, tt.w)
		if p.Name != tt.name || p.Country != tt.country || p.Lat != tt.lat || p.Span.IsZero() == tt.words || p.Precision != tt.precision {
			t.Errorf("Where(%+v) = %+v", tt.w, p)
		}
	}
}
