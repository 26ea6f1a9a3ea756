package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/actor"
	"github.com/dateline-news/dateline/internal/match"
)

// codePhrase codes the noun phrase headed by x from its words.
func codePhrase(d *dateline.Document, t *match.Tree, x int) (country string, sectors []string) {
	country, sectors, _ = actor.CodePhrase(d, t, x)
	return country, sectors
}

// codeName codes the name of an outlet: "US State Department" is USA GOV, a newspaper is nobody's voice.
func codeName(name string) (country string, sectors []string) {
	if name == "" {
		return "", nil
	}
	c := actor.CodeWords(strings.Fields(name), "")
	if c.Country == "IGO" || slices.ContainsFunc(c.Sectors, func(s string) bool {
		switch s {
		case "GOV", "MIL", "COP", "SPY", "JUD", "LEG", "IGO", "REB", "OPP":
			return true
		}
		return false
	}) {
		return c.Country, c.Sectors
	}
	return "", nil
}
