package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/firstname"
	"github.com/dateline-news/dateline/internal/res/gazetteer"
	"github.com/dateline-news/dateline/internal/res/groups"
)

// What the tables say of a token, as the model of names is told: that it begins or goes on a name in them. They are hints: towns are called Most and Police,
// bodies are called after towns, and what they do not have is learned from the words around.
const (
	tableCountry = 1 << iota // begins the name of a country
	tableCountryIn
	tablePlace // a division, a region, a large town
	tablePlaceIn
	tableTown // a smaller one, or a river, an island
	tableTownIn
	tableBody // an organisation or armed group
	tableBodyIn
	tablePeople // "Malian", "Danes"
	tableGiven  // a first name of persons
	// Hints is how many there are.
	Hints = 10
)

// longestName is how many tokens of a name are looked up.
const longestName = 6

// hints appends what the tables say of each word of a sentence.
func hints(words []string, out []uint16) []uint16 {
	at := len(out)
	for range words {
		out = append(out, 0)
	}
	on := out[at:]
	mark := func(i, n int, first uint16) {
		on[i] |= first
		for k := i + 1; k < i+n; k++ {
			on[k] |= first << 1
		}
	}
	var buf [80]byte
	var hits []gazetteer.Hit
	for i, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
			continue
		}
		rest := words[i:min(len(words), i+longestName)]
		if _, n := groups.Longest(rest); n > 0 {
			mark(i, n, tableBody)
		}
		if e, n := country.Longest(rest); n > 0 {
			if e.Is(country.Name) {
				mark(i, n, tableCountry)
			}
			if e.Is(country.Adjective | country.People) {
				for k := i; k < i+n; k++ {
					on[k] |= tablePeople
				}
			}
		}
		if firstname.Gender(titled(w)) != "" {
			on[i] |= tableGiven
		}
		for n := min(len(rest), 4); n > 0; n-- {
			if r, _ := utf8.DecodeRuneInString(rest[n-1]); !unicode.IsUpper(r) {
				continue
			}
			key := buf[:0]
			for k, x := range rest[:n] {
				if k > 0 {
					key = append(key, ' ')
				}
				key = append(key, x...)
			}
			if hits = gazetteer.Lookup(string(key), hits[:0]); len(hits) == 0 {
				continue
			}
			kind := uint16(tableTown)
			for _, h := range hits {
				if p := gazetteer.Get(h.Ref); !h.Alt || p.Population >= knownTown {
					switch p.Kind {
					case gazetteer.Country, gazetteer.Admin1, gazetteer.Continent, gazetteer.Region, gazetteer.Area, gazetteer.Capital, gazetteer.Seat:
						kind = tablePlace
					case gazetteer.City:
						if p.Population >= knownTown {
							kind = tablePlace
						}
					}
				}
			}
			mark(i, n, kind)
			break
		}
	}
	return out
}

// titled returns w with small letters but the first, where it is all in capitals.
func titled(w string) string {
	if len(w) < 2 || strings.ToUpper(w) != w {
		return w
	}
	_, n := utf8.DecodeRuneInString(w)
	return w[:n] + strings.ToLower(w[n:])
}
