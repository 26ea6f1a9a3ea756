package namekey

import (
	"strings"
	"testing"
)

func TestKey(t *testing.T) {
	for name, want := range map[string]string{
		"Da’esh": "daesh", "Daesh's": "daesh", "U.S.": "us", "The Hague": "hague", "al-Qa'ida": "al qaida", "São Tomé": "sao tome", "Hamas'": "hamas", "  ": "", "Łódź": "lodz",
		"Theodore": "theodore", "Côte d’Ivoire": "cote divoire", "People's Party": "peoples party",
	} {
		if got := Key(name); got != want {
			t.Errorf("Key(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestDict(t *testing.T) {
	d := NewDict(8)
	for i, n := range []string{"US", "Lord's Army", "rebel leader", "=PLAN", "Nato", "al-Shabab", "Al Shabab"} {
		if new := d.Add(n, i); new != (n != "Al Shabab") {
			t.Errorf("Add(%q) = %v", n, new)
		}
	}
	for _, tt := range []struct {
		words  string
		row, n int
	}{
		{"US troops", 0, 1}, {"us troops", 0, 0}, {"the US", 0, 2}, {"Lord 's Army men", 1, 3}, {"Lord’s Army", 1, 2}, {"Lord Army", 0, 0}, {"rebel leader", 2, 2}, {"Rebel Leader", 2, 2},
		{"rebel", 0, 0}, {"PLAN", 3, 1}, {"Plan", 0, 0}, {"NATO 's men", 4, 1}, {"nato", 0, 0}, {"al - Shabab", 5, 3}, {"al-Shabab", 5, 1}, {"", 0, 0},
	} {
		row, n := d.Longest(strings.Fields(tt.words))
		if row != tt.row || n != tt.n {
			t.Errorf("Longest(%q) = %d, %d, want %d, %d", tt.words, row, n, tt.row, tt.n)
		}
	}
}

func FuzzLongest(f *testing.F) {
	d := NewDict(4)
	d.Add("Lord's Resistance Army", 1)
	d.Add("US", 2)
	f.Add("the Lord 's Resistance - Army \xff ’s")
	f.Fuzz(func(t *testing.T, s string) {
		words := strings.Fields(s)
		if _, n := d.Longest(words); n < 0 || n > len(words) {
			t.Fatalf("%d words of %d", n, len(words))
		}
		if k := Key(s); len(k) > MaxLen+8 || strings.HasPrefix(k, " ") || strings.HasSuffix(k, " ") || strings.Contains(k, "  ") {
			t.Fatalf("key %q", k)
		}
	})
}

func BenchmarkLongest(b *testing.B) {
	d := NewDict(4)
	d.Add("Lord's Resistance Army", 1)
	words := strings.Fields("fighters of the Lord 's Resistance Army crossed the border on Monday")
	for b.Loop() {
		for i := range words {
			d.Longest(words[i:])
		}
	}
}
