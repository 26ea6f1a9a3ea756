package role

import (
	"strings"
	"testing"
)

func TestLongest(t *testing.T) {
	for _, tt := range []struct {
		words, sector string
		use           Use
		n             int
	}{
		{"prime minister of France", "GOV", Head, 2},
		{"Prime Minister Smith", "GOV", Head, 2},
		{"prime numbers", "", 0, 0},
		{"security forces clashed", "MIL", Head, 2},
		{"security is tight", "", 0, 0},
		{"warplanes", "MIL", Gear, 1},
		{"planes", "", 0, 0},
		{"rights group Amnesty", "NGO", Head, 2},
		{"group", "", Weak, 1},
		{"gunmen", "UAF", Head, 1},
		{"guns", "", 0, 0},
		{"secretary - general", "GOV", Head, 3},
		{"secretary of state for health", "GOV", Head, 3},
		{"secretary of the club", "GOV", Weak, 1},
		{"parliamentary vote", "LEG", Mod, 1},
		{"countries", "GOV", Some, 1},
		{"journalists", "JRN", Head, 1},
		{"journals", "", 0, 0},
	} {
		r, n := Longest(strings.Fields(tt.words))
		if r.Sector != tt.sector || r.Use != tt.use || n != tt.n {
			t.Errorf("Longest(%q) = %+v, %d, want %s %d, %d", tt.words, r, n, tt.sector, tt.use, tt.n)
		}
	}
}

func TestFormer(t *testing.T) {
	for word, want := range map[string]bool{"former": true, "Former": true, "ex-": true, "ousted": true, "formal": false, "current": false} {
		if Former(word) != want {
			t.Errorf("Former(%q) = %v", word, !want)
		}
	}
}

func TestTable(t *testing.T) {
	if n := len(load().rows); n < 400 {
		t.Errorf("%d roles", n)
	}
	for _, r := range load().rows {
		if r.Use == 0 || len(r.Sector) != 3 && r.Sector != "" {
			t.Errorf("bad row %+v", r)
		}
	}
}

func FuzzLongest(f *testing.F) {
	f.Add("prime minister \xff")
	f.Fuzz(func(t *testing.T, s string) {
		words := strings.Fields(s)
		if _, n := Longest(words); n < 0 || n > len(words) {
			t.Fatalf("%d words of %d", n, len(words))
		}
	})
}

func BenchmarkLongest(b *testing.B) {
	words := strings.Fields("the foreign minister told the security council that rebel fighters had left")
	for b.Loop() {
		for i := range words {
			Longest(words[i:])
		}
	}
}
