package oneaday

import (
	"testing"

	dateline "github.com/dateline-news/dateline"
)

func TestKeep(t *testing.T) {
	fra, mli := dateline.Party{Code: "FRAMIL"}, dateline.Party{Code: "MLI"}
	event := func(change func(*dateline.Event)) dateline.Event {
		e := dateline.Event{CAMEO: "190", Type: "ASSAULT", Status: dateline.Happened, Actors: []dateline.Party{fra}, Recipients: []dateline.Party{mli}, When: dateline.EventTime{Value: "2013-01-11"}}
		change(&e)
		return e
	}
	same := func(*dateline.Event) {}
	for _, tt := range []struct {
		name          string
		first, second func(*dateline.Event)
		kept          int
	}{
		{"the same", same, same, 1},
		{"another day", same, func(e *dateline.Event) { e.When.Value = "2013-01-12" }, 2},
		{"another code", same, func(e *dateline.Event) { e.CAMEO = "195" }, 2},
		{"another recipient", same, func(e *dateline.Event) { e.Recipients = nil }, 2},
		{"denied", same, func(e *dateline.Event) { e.Status = dateline.Denied }, 2},
		{"parties in another order", func(e *dateline.Event) { e.Actors = []dateline.Party{fra, mli} }, func(e *dateline.Event) { e.Actors = []dateline.Party{mli, fra} }, 1},
		{"no day", func(e *dateline.Event) { e.When.Value = "2013-01" }, func(e *dateline.Event) { e.When.Value = "2013-01" }, 2},
		{"no actor", func(e *dateline.Event) { e.Actors = nil }, func(e *dateline.Event) { e.Actors = nil }, 2},
		{"no code, one name", func(e *dateline.Event) { e.Actors = []dateline.Party{{Entity: "e1"}} }, func(e *dateline.Event) { e.Actors = []dateline.Party{{Entity: "e2"}} }, 1},
	} {
		names := []dateline.Entity{{ID: "e1", Name: "The Union"}, {ID: "e2", Name: "the union"}}
		f := New()
		a, out1 := f.Keep(&dateline.Document{Entities: names, Events: []dateline.Event{event(tt.first)}})
		b, out2 := f.Keep(&dateline.Document{Entities: names, Events: []dateline.Event{event(tt.second)}})
		if got := len(a.Events) + len(b.Events); got != tt.kept || out1+out2 != 2-tt.kept {
			t.Errorf("%s: %d kept, %d left out, want %d kept", tt.name, got, out1+out2, tt.kept)
		}
	}
}

// The document that is filtered stays as it was.
func TestKeepCopies(t *testing.T) {
	e := dateline.Event{Actors: []dateline.Party{{Code: "USA"}}, When: dateline.EventTime{Value: "2014-09-03"}}
	d := &dateline.Document{Events: []dateline.Event{e, e}}
	if kept, out := New().Keep(d); out != 1 || len(kept.Events) != 1 || len(d.Events) != 2 {
		t.Errorf("%d left out, %d kept, %d of the document", out, len(kept.Events), len(d.Events))
	}
}
