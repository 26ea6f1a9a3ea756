package contextcue

import (
	"slices"
	"strings"
	"testing"
)

func TestTop(t *testing.T) {
	for _, tt := range []struct{ words, want string }{
		{"minister summit treaty", "diplomatic"},
		{"soldier shell village soldier refugee", "military migration"},
		{"court judge refugee", "legal migration"},
		{"the cat sat", ""},
	} {
		var c Counter
		for w := range strings.FieldsSeq(tt.words) {
			c.Add(w, 1)
		}
		if got := strings.Join(c.Top(3), " "); got != tt.want {
			t.Errorf("Top(%q) = %s, want %s", tt.words, got, tt.want)
		}
	}
}

// The names are PLOVER's 37.
func TestNames(t *testing.T) {
	want := strings.Fields(`military intelligence executive legislative election political-institutions pro-democracy pro-autocracy economic legal
		reparations human-rights rights-freedoms repression human-security gender lgbt religion-ethnicity inequality diplomatic territory
		peacekeeping health asylum migration disaster natural-resource environment technology terrorism cbrn cyber misinformation crime corruption
		illegal-drugs trafficking`)
	got, _ := load()
	got = slices.Sorted(slices.Values(got))
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("contexts %v, want %v", got, want)
	}
}

func FuzzAdd(f *testing.F) {
	f.Add("army")
	f.Fuzz(func(t *testing.T, w string) {
		var c Counter
		c.Add(w, 1)
		if len(c.Top(3)) > 3 {
			t.Error("more than three")
		}
	})
}

func BenchmarkAdd(b *testing.B) {
	var c Counter
	for b.Loop() {
		c.Add("army", 1)
	}
}
