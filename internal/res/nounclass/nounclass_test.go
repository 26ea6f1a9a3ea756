package nounclass

import (
	"strings"
	"testing"
)

func TestOf(t *testing.T) {
	for _, tt := range []struct {
		lemma string
		in    Set
		not   Set
	}{
		{"villager", Human, Place | Org},
		{"village", Place, Human},
		{"ministry", Org, Human},
		{"rocket", Weapon, Vehicle},
		{"convoy", Vehicle, Weapon},
		{"mosque", Facility, Human},
		{"inflation", 0, Human | Org | Place | Facility | Weapon},
	} {
		if got := Of(tt.lemma); got&tt.in != tt.in || got&tt.not != 0 {
			t.Errorf("Of(%s) = %b, want %b and not %b", tt.lemma, got, tt.in, tt.not)
		}
	}
}

func TestTable(t *testing.T) {
	for line := range strings.Lines(table) {
		if name, _, ok := strings.Cut(line, ":"); ok && line[0] != '#' && names[name] == 0 {
			t.Errorf("unknown class %q", name)
		}
	}
}

func FuzzOf(f *testing.F) {
	f.Add("soldier")
	f.Fuzz(func(t *testing.T, s string) { Of(s) })
}

func BenchmarkOf(b *testing.B) {
	for b.Loop() {
		Of("soldier")
	}
}
