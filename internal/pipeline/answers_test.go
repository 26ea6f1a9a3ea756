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
