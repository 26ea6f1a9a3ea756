package groups

import (
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/res/country"
)

func TestLookup(t *testing.T) {
	for _, tt := range []struct{ name, key, country, sector string }{
		{"ISIS", "Islamic State", "ISI", "REB"}, {"Da’esh", "Islamic State", "ISI", "REB"}, {"Da'esh", "Islamic State", "ISI", "REB"},
		{"DAESH", "Islamic State", "ISI", "REB"}, {"IS", "Islamic State", "ISI", "REB"}, {"is", "", "", ""}, {"Is", "", "", ""},
		{"the Islamic State of Iraq and the Levant", "Islamic State", "ISI", "REB"}, {"Islamic Republic", "", "", ""},
		{"al Qaeda", "al-Qaida", "", "REB"}, {"Al-Qa’ida", "al-Qaida", "", "REB"}, {"Hizbullah", "Hezbollah", "LBN", "REB"},
		{"Tamil Tigers", "Liberation Tigers of Tamil Eelam", "LKA", "REB"}, {"Detroit Tigers", "", "", ""},
		{"U.N.", "United Nations", "IGO", "IGO"}, {"the UN", "United Nations", "IGO", "IGO"}, {"un", "", "", ""},
		{"WHO", "World Health Organization", "IGO", "MED"}, {"who", "", "", ""}, {"Who", "", "", ""}, {"Nato", "NATO", "IGO", "MIL"},
		{"State Department", "US Department of State", "USA", "GOV"}, {"state department store", "", "", ""},
		{"IDF", "Israel Defense Forces", "ISR", "MIL"}, {"", "", "", ""},
	} {
		g, ok := Lookup(tt.name)
		sector := ""
		if len(g.Sectors) > 0 {
			sector = g.Sectors[0]
		}
		if ok != (tt.key != "") || g.Key != tt.key || g.Country != tt.country || sector != tt.sector {
			t.Errorf("Lookup(%q) = %+v, want %s %s %s", tt.name, g, tt.key, tt.country, tt.sector)
		}
	}
}

func TestLongest(t *testing.T) {
	for _, tt := range []struct {
		words, key string
		n          int
	}{
		{"the U.N. refugee agency said", "UNHCR", 4},
		{"U.N. Security Council", "UN Security Council", 3},
		{"U.N. officials", "United Nations", 1},
		{"al - Qaida in the Arabian Peninsula", "al-Qaida in the Arabian Peninsula", 7},
		{"al - Qaida in Yemen 's south", "al-Qaida in the Arabian Peninsula", 5},
		{"Security guards", "", 0},
		{"Kurdistan Workers ' Party", "Kurdistan Workers' Party", 4},
		{"Lord 's Resistance Army", "Lord's Resistance Army", 4},
		{"Hamas 's rockets", "Hamas", 1},
		{"MODEL fighters", "Movement for Democracy in Liberia", 1},
		{"Model students", "", 0},
	} {
		g, n := Longest(strings.Fields(tt.words))
		if g.Key != tt.key || n != tt.n {
			t.Errorf("Longest(%q) = %s, %d, want %s, %d", tt.words, g.Key, n, tt.key, tt.n)
		}
	}
}

var sectors = strings.Fields("GOV MIL COP SPY JUD LEG OPP REB PTY BUS CVL MED EDU REF IGO NGO REL LAB CRM UNK PRM JRN SOC ELI UAF AGR PRE")

// TestTable checks that each row is whole and that no two groups claim one name.
func TestTable(t *testing.T) {
	seen := map[string]string{}
	known := map[string]bool{}
	for _, s := range sectors {
		known[s] = true
	}
	for _, line := range strings.Split(groupsTable+"\n"+orgsTable, "\n") {
		f := strings.Split(line, ";")
		if line == "" || line[0] == '#' {
			continue
		}
		if len(f) < 4 || len(f) > 6 {
			t.Errorf("%d columns: %s", len(f), line)
			continue
		}
		for _, k := range strings.Split(f[1], "/") {
			if n := len(k); n != 0 && n != 3 || k != f[1] && f[3] != "people" {
				t.Errorf("country %q: %s", f[1], line)
			}
		}
		for _, s := range strings.Split(f[2], ",") {
			if !known[s] && f[2] != "" {
				t.Errorf("sector %q: %s", s, line)
			}
		}
		names := []string{f[0]}
		if len(f) > 4 && f[4] != "" {
			names = append(names, strings.Split(f[4], "|")...)
		}
		f[0] = strings.TrimPrefix(f[0], "=")
		for _, n := range names {
			n = strings.TrimPrefix(n, "=")
			if _, ok := country.ByDemonym(n); ok {
				t.Errorf("%q of %s is an adjective of a country", n, f[0])
			}
			if k, ok := Alias(n); !ok || k != f[0] {
				t.Errorf("%q of %s is read as %q", n, f[0], k)
			}
		}
		if seen[f[0]] != "" {
			t.Errorf("two rows for %s", f[0])
		}
		seen[f[0]] = line
	}
}

func FuzzLongest(f *testing.F) {
	f.Add("al - Qaida \xff ’s")
	f.Fuzz(func(t *testing.T, s string) {
		words := strings.Fields(s)
		if _, n := Longest(words); n < 0 || n > len(words) {
			t.Fatalf("%d words of %d", n, len(words))
		}
		Lookup(s)
	})
}

func BenchmarkLongest(b *testing.B) {
	words := strings.Fields("officials of the United Nations refugee agency met al-Qaida fighters in Seoul on Monday")
	for b.Loop() {
		for i := range words {
			Longest(words[i:])
		}
	}
}
