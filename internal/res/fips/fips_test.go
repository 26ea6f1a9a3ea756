package fips

import (
	"strings"
	"testing"
)

func TestCodes(t *testing.T) {
	for _, tt := range []struct{ iso, want string }{
		{"GBR", "UK"}, {"DEU", "GM"}, {"CHN", "CH"}, {"CHE", "SZ"}, {"RUS", "RS"}, {"SRB", "RI"}, {"SSD", "OD"}, {"SDN", "SU"},
		{"XKX", "KV"}, {"PSE", "WE"}, {"UKR", "UP"}, {"IRQ", "IZ"}, {"NGA", "NI"}, {"NER", "NG"}, {"NIC", "NU"}, {"USA", "US"},
		{"UK", ""}, {"", ""}, {"ISI", ""}, {"IGO", ""}, // not ISO
	} {
		if got := Country(tt.iso); got != tt.want {
			t.Errorf("Country(%q) = %q, want %q", tt.iso, got, tt.want)
		}
		if tt.want != "" && ISO(tt.want) != tt.iso {
			t.Errorf("ISO(%q) = %q, want %q", tt.want, ISO(tt.want), tt.iso)
		}
	}
	for _, tt := range []struct{ name, want string }{{"Texas", "TX"}, {"District of Columbia", "DC"}, {"Washington", "WA"}, {"Bavaria", ""}} {
		if got := State(tt.name); got != tt.want {
			t.Errorf("State(%q) = %q, want %q", tt.name, got, tt.want)
		}
	}
}

// No two countries share a code, so that files can be read back.
func TestOneToOne(t *testing.T) {
	if len(load().country) != len(load().iso) || len(load().country) < 240 {
		t.Errorf("%d countries, %d codes", len(load().country), len(load().iso))
	}
	for c := range load().country {
		if len(c) != 3 || strings.ToUpper(c) != c {
			t.Errorf("bad code %q", c)
		}
	}
}
