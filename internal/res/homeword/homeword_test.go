package homeword_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/homeword"
)

func TestVotes(t *testing.T) {
	for text, want := range map[string]string{
		"He was caught with cocaine worth £4,000, York Crown Court heard.": "GBR",
		"The sheriff’s office in the county said a grand jury met.":        "USA",
		"The scheme of Rs 300 crore was put before the Lok Sabha.":         "IND",
		"The motion demands N500m from the EFCC.":                          "NGA",
		"A garda said gardaí were at the scene.":                           "IRL",
		"Sen. Ana Ruiz spoke.":                                             "USA",
		"R5 million was lost.":                                             "ZAF",
		"The crown of the court jester.":                                   "",
		"In Room R5 the clock stood.":                                      "",
		"The senator rode on.":                                             "",
		"the Home Secretaries of old":                                      "",
	} {
		votes := homeword.Votes(text)
		best := ""
		for _, k := range slices.Sorted(maps.Keys(votes)) {
			if best == "" || votes[k] > votes[best] {
				best = k
			}
		}
		if best != want {
			t.Errorf("%q: %v, want %q", text, votes, want)
		}
	}
	if v := homeword.Votes(strings.Repeat("the Crown Court ", 50))["GBR"]; v > 2 {
		t.Errorf("one phrase again and again tells %v", v)
	}
}

// TestTable: every country of the table is one.
func TestTable(t *testing.T) {
	for _, k := range homeword.Countries() {
		if c, ok := country.ByCode(k); !ok || c.Code != k {
			t.Errorf("%q is no country", k)
		}
	}
}

func FuzzVotes(f *testing.F) {
	f.Add("£5 at the ’Crown’ Court — Gov. Lee’s 911 U.S. Rs.")
	f.Fuzz(func(t *testing.T, s string) { homeword.Votes(s) })
}
