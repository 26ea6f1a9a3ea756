package pipeline_test

import (
	"slices"
	"testing"
)

// An answer is to whoever accused, asked or acted before; an indefinite object answers nobody.
func TestAnswers(t *testing.T) {
	steps := defaultSteps(t)
	for _, tt := range []struct{ text, kind, actor, recipient string }{
		{"Kenya accused Uganda of sheltering rebels. Uganda denied the accusation.", "REJECT", "UGA", "KEN"},
		{"France imposed sanctions on Mali. Germany welcomed the step.", "SUPPORT", "DEU", "FRA"},
		{"France imposed sanctions on Mali. Russia denounced the sanctions.", "ACCUSE", "RUS", "FRA"},
		{"Ghana urged Togo to release the editor. Togo rejected the request.", "REJECT", "TGO", "GHA"},
		{"Kenya accused Uganda of sheltering rebels. Ghana rejected a proposal.", "REJECT", "GHA", ""},
		{"France imposed sanctions on Mali. Russia denounced an attack.", "ACCUSE", "RUS", ""},
		// Who only spoke before a denial is not who is denied.
		{"The American embassy said that Kenyan police had fired shots. Kenyan police denied using guns.", "REJECT", "KEN", "USA"},
		{"The American embassy urged its citizens to avoid the city center. Police in Kenya denied using guns.", "REJECT", "KEN", ""},
		{"The American embassy urged its citizens to leave. Kenyan police denied using guns.", "REJECT", "KEN", ""},
		// "Our towns" are the speaker's; who says so is at the end of no list in what is said.
		{"Lebanon was calm. Lebanon voted. \"Rebels shelled our towns,\" said the Israeli minister.", "ASSAULT", "LBN", "ISR"},
	} {
		found := false
		for _, e := range code(t, steps, tt.text).Events {
			if e.Type != tt.kind || len(e.Actors) == 0 || e.Actors[0].Country != tt.actor {
				continue
			}
			found = true
			var got []string
			for _, r := range e.Recipients {
				got = append(got, r.Country)
			}
			if tt.recipient == "" && len(got) > 0 || tt.recipient != "" && !slices.Contains(got, tt.recipient) {
				t.Errorf("%q: recipients %q, want %q", tt.text, got, tt.recipient)
			}
		}
		if !found {
			t.Errorf("%q: no %s by %s", tt.text, tt.kind, tt.actor)
		}
	}
}

// Who tells of an act is no party to it, even at the end of a list.
func TestSpeakerInList(t *testing.T) {
	d := code(t, defaultSteps(t), "Fighters took the town of Goma on Tuesday after two days of heavy clashes with the Congolese army, residents and a local official said.")
	for _, e := range d.Events {
		for _, p := range e.Actors {
			if w := p.Span.In(d.Text); w == "residents" || w == "a local official" {
				t.Errorf("%s by %s", e.Trigger.In(d.Text), w)
			}
		}
	}
	if len(d.Events) < 2 {
		t.Errorf("%d events, want the capture and the clashes", len(d.Events))
	}
}
