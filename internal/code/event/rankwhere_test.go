package event_test

import (
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/event"
)

const bakers = `RABAT - Bakers in Morocco ended a strike on Monday.

Hundreds of them had marched in Tangier last week. Gunmen shot a driver in Rouen. In Melilla, across the fence, Spanish police arrested two men.

Officers beat six bakers at a roundabout on Tuesday. Algeria condemned the beatings. Its president telephoned the king of Morocco.`

// TestWhereSeat: what stands against what the rules say of the place of an act.
func TestWhereSeat(t *testing.T) {
	seats := make(map[int]event.Seat)
	defer event.TapSeats(func(s event.Seat) {
		if s.Kind == "where" {
			seats[s.Token] = s
		}
	})()
	d := coded(t, "Bakers end strike in Morocco", bakers)
	for _, tt := range []struct{ trigger, cands, has string }{
		{"marched", "", ""},                                             // the place of its clause stays
		{"shot", "DZA ESP FRA MAR", "FRA alone city"},                   // unless nothing else is said to be in that country
		{"arrested", "", ""},                                            // "Spanish police" are of the country of Melilla too
		{"beat", "DZA ESP FRA MAR", " none noun"},                       // "at a roundabout"
		{"telephoned", "", ""},                                          // a call has no place
		{"condemned", "DZA ESP FRA MAR", "DZA actor ACCUSE/disapprove"}, // no words of place
	} {
		at := slices.IndexFunc(d.Events, func(e dateline.Event) bool { return e.Trigger.In(d.Text) == tt.trigger })
		if at < 0 {
			t.Errorf("no event %q: %s", tt.trigger, show(d))
			continue
		}
		s := seats[d.Events[at].Token]
		cands := slices.Sorted(slices.Values(s.Cands))
		if got := strings.TrimSpace(strings.Join(cands, " ")); got != tt.cands {
			t.Errorf("%s: weighed %q, want %q", tt.trigger, got, tt.cands)
		}
		if k, feature, ok := strings.Cut(tt.has, " "); ok {
			if i := slices.Index(s.Cands, k); i < 0 || !slices.Contains(s.Feats[i], "W "+feature) {
				t.Errorf("%s: no %q of %s", tt.trigger, feature, k)
			}
		}
	}
}

// TestWhereNamed: a place that is put has the country that goes with it, and the text names that country.
func TestWhereNamed(t *testing.T) {
	for _, text := range []string{bakers, harbour} {
		d := coded(t, "", text)
		named := map[string]bool{"": true}
		for _, e := range d.Entities {
			named[e.Country] = true
		}
		for _, p := range d.Places {
			named[p.Country] = true
		}
		for _, e := range d.Events {
			if w := e.Where; !named[w.Country] || w.Place >= 0 && d.Places[w.Place].Country != w.Country || (w.Country == "" && w.Place < 0) != (w.Basis == "") {
				t.Errorf("%s: %+v", e.Trigger.In(d.Text), w)
			}
		}
	}
}
