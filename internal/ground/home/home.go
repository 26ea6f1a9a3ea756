// Package home tells where a text is at home: the country whose police, courts and money it takes for granted. In: the source and the text; out: votes for
// countries, for ground/toponym ("Scarborough" of a paper in Yorkshire) and code/event ("police", in a text that names no place), which weigh them against
// what the text names. Votes come from the domain of the address, the outlet (res/outlet) and the words of the text (res/homeword).
package home

import (
	"maps"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/gazetteer"
	"github.com/dateline-news/dateline/internal/res/homeword"
	"github.com/dateline-news/dateline/internal/res/outlet"
)

const (
	paper  = 2.0 // votes of the country of a local or national outlet that is known
	domain = 1.0 // votes of the country of another one's domain
	words  = 2.5 // votes of words, at most
	sure   = 1.0 // votes that tell a home, if they are twice those of any other country
)

// soldDomains are country domains that are sold to anybody.
var soldDomains = map[string]bool{"co": true, "io": true, "tv": true, "me": true, "ai": true, "ly": true, "fm": true, "cc": true, "ws": true, "nu": true, "to": true, "eu": true}

// Host returns the host of the address of d, "" if it has none.
func Host(d *dateline.Document) string {
	_, rest, ok := strings.Cut(d.Source.URI, "://")
	if !ok {
		return ""
	}
	rest = strings.ToLower(rest)
	return rest[:len(rest)-len(strings.TrimLeft(rest, "abcdefghijklmnopqrstuvwxyz0123456789-."))]
}

// Votes returns how much speaks for each country, by ISO alpha-3 code.
func Votes(d *dateline.Document) map[string]float64 {
	votes := make(map[string]float64)
	for k, v := range homeword.Votes(d.Text) {
		votes[k] = min(words, v)
	}
	host := Host(d)
	switch o, ok := outlet.Lookup(host, d.Source.Outlet); {
	case ok && o.Scope == outlet.World:
	case ok:
		votes[o.Country] += paper
	case host != "":
		top := host[strings.LastIndexByte(host, '.')+1:]
		if top == "uk" {
			top = "gb"
		}
		if len(top) == 2 && !soldDomains[top] && !strings.HasSuffix(host, ".in.net") {
			if ref := gazetteer.CountryRow(strings.ToUpper(top)); ref != 0 {
				votes[gazetteer.Get(ref).Country] += domain
			}
		}
	}
	return votes
}

// Of returns the country that the votes tell clearly, "" if none.
func Of(votes map[string]float64) string {
	best, second := "", ""
	for _, k := range slices.Sorted(maps.Keys(votes)) {
		switch {
		case best == "" || votes[k] > votes[best]:
			best, second = k, best
		case second == "" || votes[k] > votes[second]:
			second = k
		}
	}
	if best == "" || votes[best] < sure || votes[best] < 2*votes[second] {
		return ""
	}
	return best
}
