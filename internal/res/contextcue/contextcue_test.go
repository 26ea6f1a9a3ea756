package contextcue

import (
	"slices"
	"strings"
	"testing"
)

func TestSuggested(t *testing.T) {
	for _, tt := range []struct{ word, want string }{
		{"summit", "diplomatic"},
		{"soldier", "military"},
		{"mining", "natural-resource"},
		{"foreign-minister", "diplomatic"},
		{"cat", ""},
	} {
		var got []string
		for _, i := range Suggested(tt.word) {
			got = append(got, Names()[i])
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("Suggested(%q) = %v, want %s", tt.word, got, tt.want)
		}
	}
}

// The names are PLOVER's 37.
func TestNames(t *testing.T) {
	want := strings.Fields(`military intelligence executive legislative election political-institutions pro-democracy pro-autocracy economic legal
		reparations human-rights rights-freedoms repression human-security gender lgbt religion-ethnicity inequality diplomatic territory
		peacekeeping health asylum migration disaster natural-resource environment technology terrorism cbrn cyber misinformation crime corruption
		illegal-drugs trafficking`)
	got := slices.Sorted(slices.Values(Names()))
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("contexts %v, want %v", got, want)
	}
}
