package event_test

import (
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// TestSpots: the words that say where, and the place of the gazetteer that goes with them.
func TestSpots(t *testing.T) {
	const text = `BASAURI, Spain - Several hundred people marched through Basauri on Tuesday and police fired rubber bullets at some of them outside the town hall.

Soldiers of Mali killed nine men near Killi Tombo, a hamlet that no map has. In Gao, gunmen attacked a convoy on the road to Ansongo.

France condemned the shootings. The World Food Programme delivered wheat to Taiz in Yemen. Officers later arrested four of the marchers.`
	d := coded(t, "Police fire on marchers in Basauri", text)
	for _, tt := range []struct{ trigger, words, place, country string }{
		{"marched", "Basauri", "Basauri", "ESP"},
		{"fired", "the town hall", "Basauri", "ESP"},
		{"killed", "Killi Tombo", "Mali", "MLI"},              // no gazetteer has it
		{"attacked", "the road to Ansongo", "Ansongo", "MLI"}, // more exact than the town
		{"delivered", "Taiz", "Taiz", "YEM"},
		{"condemned", "", "", "FRA"}, // nobody says where
	} {
		at := slices.IndexFunc(d.Events, func(e dateline.Event) bool { return strings.HasPrefix(e.Trigger.In(d.Text), tt.trigger) })
		if at < 0 {
			t.Errorf("no event %q: %s", tt.trigger, show(d))
			continue
		}
		w, place := d.Events[at].Where, ""
		if w.Place >= 0 {
			place = d.Places[w.Place].Span.In(d.Text)
		}
		if words := w.Words.In(d.Text); words != tt.words || place != tt.place || w.Country != tt.country && w.Country != "" {
			t.Errorf("%s: words %q, place %q, country %q; want %q, %q, %q", tt.trigger, words, place, w.Country, tt.words, tt.place, tt.country)
		}
		if (w.Place >= 0) && w.Words.IsZero() {
			t.Errorf("%s: a place without words", tt.trigger)
		}
	}
}
