package dateline_test

import (
	"testing"

	dateline "github.com/dateline-news/dateline"
)

func TestActorCode(t *testing.T) {
	for _, tt := range []struct {
		country string
		sectors []string
		want    string
	}{
		{"USA", []string{"GOV"}, "USAGOV"},
		{"USA", []string{"MIL", "GOV"}, "USAMILGOV"},
		{"IGO", []string{"IGO"}, "IGO"},
		{"IGO", []string{"MIL"}, "IGOMIL"},
		{"NGO", []string{"NGO", "MED"}, "NGOMED"},
		{"KEN", []string{"MED", "MED"}, "KENMED"},
		{"", []string{"REB"}, "REB"},
		{"FRA", nil, "FRA"},
		{"", nil, ""},
	} {
		if got := dateline.ActorCode(tt.country, tt.sectors); got != tt.want {
			t.Errorf("%s %v: %s, want %s", tt.country, tt.sectors, got, tt.want)
		}
	}
}
