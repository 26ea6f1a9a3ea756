package event_test

import (
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

const tribesmen = `SANAA - Armed tribesmen in eastern Yemen on Monday released two Norwegian engineers whom they had abducted last week.

The engineers were handed over at noon to an Omani officer. President Saleh thanked the sultan of Oman on Tuesday.

In Aden, police fired tear gas at dozens of port workers. Three people were wounded, doctors said. Opposition parties condemned the shooting.`

// TestPoint: whose words stand for a side, and how they stand to the act.
func TestPoint(t *testing.T) {
	d := coded(t, "Norwegian engineers freed in Yemen", tribesmen)
	for _, tt := range []struct {
		trigger           string
		recipient         bool
		text, code, basis string
		weighed           bool
	}{
		{"condemned", true, "police", "YEM", "text", true},                    // not the president, whom the text names as well
		{"abducted", false, "they", "YEM", "clause", false},                   // its own clause names them
		{"thanked", true, "the sultan of Oman", "OMN", "clause", false},       // the same
		{"released", true, "two Norwegian engineers", "NOR", "clause", false}, // the same
	} {
		at := slices.IndexFunc(d.Events, func(e dateline.Event) bool { return e.Trigger.In(d.Text) == tt.trigger })
		if at < 0 {
			t.Errorf("no event %q: %s", tt.trigger, show(d))
			continue
		}
		e := &d.Events[at]
		side := e.Actors
		if tt.recipient {
			side = e.Recipients
		}
		if len(side) != 1 || side[0].Span.In(d.Text) != tt.text || side[0].Country != tt.code || side[0].Basis != tt.basis {
			t.Errorf("%s: %+v, want %q of %s by its %s", tt.trigger, side, tt.text, tt.code, tt.basis)
		}
		if got := slices.ContainsFunc(e.Trace, func(s string) bool { return strings.Contains(s, "weighed against others of that country") }); got != tt.weighed {
			t.Errorf("%s: weighed %v", tt.trigger, got)
		}
	}
}

// TestPartyBasis: what is said of the words of a party is so.
func TestPartyBasis(t *testing.T) {
	seen := map[string]int{}
	for _, text := range []string{bakers, harbour, tribesmen} {
		d := coded(t, "", text)
		sentence := func(at int) int {
			return slices.IndexFunc(d.Sentences, func(s dateline.Sentence) bool { return s.Span.Start <= at && at < s.Span.End })
		}
		for _, e := range d.Events {
			here := []int{e.Sentence}
			for _, s := range e.Also {
				here = append(here, sentence(s.Start))
			}
			for _, p := range slices.Concat(e.Actors, e.Recipients) {
				seen[p.Basis]++
				if in := slices.Contains(here, sentence(p.Span.Start)); in != (p.Basis == "clause" || p.Basis == "sentence") {
					t.Errorf("%s: %q by its %s", e.Trigger.In(d.Text), p.Span.In(d.Text), p.Basis)
				}
			}
		}
	}
	for _, k := range []string{"clause", "sentence", "text"} {
		if seen[k] == 0 {
			t.Errorf("no party by its %s", k)
		}
	}
}
