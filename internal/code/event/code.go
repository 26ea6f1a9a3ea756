package event

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/groups"
	"github.com/dateline-news/dateline/internal/res/role"
)

// codePhrase codes the noun phrase headed by x from its words.
func codePhrase(d *dateline.Document, t *match.Tree, x int) (string, []string) {
	w := strings.TrimSpace(d.Tokens[x].Span.In(d.Text))
	if e, ok := country.Lookup(w); ok {
		return e.Code(), nil
	}
	if g, ok := groups.Lookup(w); ok {
		return g.Country, g.Sectors
	}
	cc := ""
	for _, y := range t.Children(x, "amod", "compound", "nmod") {
		if e, ok := country.Lookup(d.Tokens[y].Span.In(d.Text)); ok && cc == "" {
			cc = e.Code()
		}
	}
	if r, ok := role.Lookup(t.Word(x)); ok && r.Sector != "" {
		return cc, []string{r.Sector}
	}
	return cc, nil
}

// codeName codes the name of an outlet: "US State Department" is USA GOV, a newspaper is nobody's voice.
func codeName(name string) (string, []string) { return "", nil }
