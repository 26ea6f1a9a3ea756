package event_test

import (
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// TestContexts: what an event is about shows in words around it, not in those of another event.
func TestContexts(t *testing.T) {
	for _, c := range []struct{ text, typ, want, not string }{
		{"The electoral commission accused two candidates of buying votes in Sunday's presidential election in Ecuador.", "ACCUSE", "election", "military"},
		{"Turkish warplanes bombed positions of Kurdish militants in northern Iraq on Monday, the army said.", "ASSAULT", "military", "economic"},
		{"France imposed tariffs on imported steel on Monday, and exporters in Turkey said trade would fall by a third.", "SANCTION", "economic", "military"},
		{"The foreign minister of Kenya met his Ugandan counterpart in Kampala for talks on Monday.", "CONSULT", "diplomatic", "crime"},
		{"Police in Lima arrested a former governor on Monday over bribes paid for building contracts, prosecutors said.", "COERCE", "corruption", "military"},
	} {
		d := coded(t, "", c.text)
		at := slices.IndexFunc(d.Events, func(e dateline.Event) bool { return e.Type == c.typ })
		if at < 0 {
			t.Errorf("%s: no %s\n%s", c.text, c.typ, show(d))
			continue
		}
		e := d.Events[at]
		if !slices.Contains(e.Contexts, c.want) || slices.Contains(e.Contexts, c.not) || len(e.Contexts) > 3 {
			t.Errorf("%s: contexts %v, want %s and not %s", c.text, e.Contexts, c.want, c.not)
		}
		if !slices.ContainsFunc(e.Trace, func(s string) bool { return strings.HasPrefix(s, "contexts: ") && strings.Contains(s, c.want) }) {
			t.Errorf("%s: the trace does not tell: %q", c.text, e.Trace)
		}
	}
}

// TestSectors: a country that acts is its government; what rules know stays.
func TestSectors(t *testing.T) {
	for _, c := range []struct {
		text, typ string
		recipient bool
		want      string // sector, "" for none
	}{
		{"Norway denounced the attack on Tuesday.", "ACCUSE", false, "GOV"},
		{"The spokesman said that Chile had accused Bolivia of closing the border.", "ACCUSE", true, "GOV"},
		{"Militants killed eleven villagers in Mali on Tuesday.", "ASSAULT", true, "CVL"},
		{"Militants killed eleven villagers in Mali on Tuesday.", "ASSAULT", false, "REB"},
		{"The airline Aerosur sued Bolivia on Tuesday.", "ACCUSE", true, "GOV"},
		{"The owners of the airline accused Bolivia on Tuesday of breaking a contract.", "ACCUSE", false, "BUS"},
		{"Prosecutors in Ecuador charged a businessman on Tuesday.", "ACCUSE", false, "JUD"},
	} {
		d := coded(t, "", c.text)
		at := slices.IndexFunc(d.Events, func(e dateline.Event) bool { return e.Type == c.typ })
		if at < 0 {
			t.Errorf("%s: no %s\n%s", c.text, c.typ, show(d))
			continue
		}
		side := d.Events[at].Actors
		if c.recipient {
			side = d.Events[at].Recipients
		}
		if len(side) == 0 || !slices.Contains(side[0].Sectors, c.want) || side[0].Code != dateline.ActorCode(side[0].Country, side[0].Sectors) {
			t.Errorf("%s: %+v, want %s", c.text, side, c.want)
		}
	}
}
