package pipeline_test

import (
	"strings"
	"testing"
)

// A duration that tells how far one act lies from another dates neither; one that an act fills is its time.
func TestOffsetsDateNothing(t *testing.T) {
	steps := defaultSteps(t)
	for _, tt := range []struct {
		text, kind string
		duration   bool
	}{
		{"Mali banned the newspaper, two days after police arrested its editor.", "COERCE", false},
		{"France condemned the raid a week before rebels attacked the town.", "ASSAULT", false},
		{"Rebels attacked the town for two days.", "ASSAULT", true},
	} {
		found := false
		for _, e := range code(t, steps, tt.text).Events {
			if e.Type != tt.kind {
				continue
			}
			found = found || strings.HasPrefix(e.When.Value, "P") == tt.duration
			if !tt.duration && strings.HasPrefix(e.When.Value, "P") {
				t.Errorf("%q: %s has the time %s", tt.text, e.Type, e.When.Value)
			}
		}
		if !found {
			t.Errorf("%q: no %s with a time as wanted", tt.text, tt.kind)
		}
	}
}
