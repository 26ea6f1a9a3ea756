package firstname

import (
	"sort"
	"strings"
	"testing"
)

func TestGender(t *testing.T) {
	for _, tt := range []struct{ name, want string }{
		{"Sergei", "m"}, {"Fatima", "f"}, {"Robin", "u"}, {"Hans-Peter", "m"},
		{"sergei", ""}, {"Sergeyev", ""}, {"", ""}, {"-", ""},
	} {
		if got := Gender(tt.name); got != tt.want {
			t.Errorf("Gender(%q) = %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestTable(t *testing.T) {
	var names []string
	for line := range strings.Lines(table) {
		name, g, ok := strings.Cut(strings.TrimSpace(line), ";")
		if !ok || name[0] == '#' {
			continue
		}
		if !strings.Contains("mfu", g) || len(g) != 1 {
			t.Errorf("row %q: gender %q", name, g)
		}
		names = append(names, name)
	}
	if !sort.StringsAreSorted(names) || len(names) < 1000 {
		t.Errorf("%d names, sorted %v", len(names), sort.StringsAreSorted(names))
	}
}

func FuzzGender(f *testing.F) {
	f.Add("Jean-Claude")
	f.Fuzz(func(t *testing.T, s string) { Gender(s) })
}

func BenchmarkGender(b *testing.B) {
	for b.Loop() {
		Gender("Natalia")
	}
}
