package cameoactor

import (
	"strings"
	"testing"
)

func TestCode(t *testing.T) {
	for _, tt := range []struct{ country, sectors, want string }{
		{"USA", "GOV", "USA GOV"},
		{"ROU", "MIL GOV", "ROM MIL GOV"},
		{"RUS", "", "RUS"},            // near miss of ROU
		{"IGO", "IGO", " IGO"},        // said once
		{"ISI", "REB", " IMG REB"},    // a group's own code is no country
		{"DEU", "PTY", "DEU"},         // CAMEO has no parties
		{"", "REL CVL", " CVL"},       // nor religious actors without a creed
		{"", "", ""},                  // nobody
		{"FRA", "GOV GOV", "FRA GOV"}, // one type once
		{"FRA", "GOV MIL COP SPY", "FRA GOV MIL COP"},
	} {
		c, types := Code(tt.country, strings.Fields(tt.sectors))
		got := strings.Join(append([]string{c}, types...), " ")
		if got != tt.want {
			t.Errorf("Code(%q, %q) = %q, want %q", tt.country, tt.sectors, got, tt.want)
		}
	}
}

func TestTypes(t *testing.T) {
	if got := len(Types()); got != 20 {
		t.Errorf("%d types: %v", got, Types())
	}
	if Words("GOV") != "Government" || Words("XYZ") != "XYZ" {
		t.Error("Words")
	}
}
