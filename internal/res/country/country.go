// Package country names the countries of the world: names, adjectives and people, capitals and seats of government.
// In: a name or a run of words as a text has it ("the U.S.", "Burma", "Emirati", "the Kremlin"); out: an entry with the
// ISO 3166-1 alpha-3 code.
//
// countries.txt and seats.txt are written by hand and win; iso.tsv, made by gen.go, adds the names of the ISO list (SOURCES.md).
// Codes are those of ISO, with XKX for Kosovo. Breakaway regions carry the code of the state they are counted to
// ("South Ossetia": GEO); former states that of the main successor ("Soviet Union": RUS); the nations of the United Kingdom GBR.
// Peoples without a state ("Kurdish", "Arab") are not here.
//
// A word may have several kinds: "US" is a name and an adjective, "Washington" a capital, "Chinese" an adjective and a
// people; Entry.Kinds holds all. What a capital stands for in its sentence (the town or the government) is the caller's
// to say. Known limits: "Georgia", "Jordan", "Chad" are also other names; "Congo" alone is read as the larger one, "Korea"
// as the South, as wire copy does.
package country

//go:generate go run gen.go -sources ../../../../sources/i18n-iso-countries -out iso.tsv

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/dateline-news/dateline/internal/res/namekey"
)

var (
	//go:embed countries.txt
	countriesTable string
	//go:embed seats.txt
	seatsTable string
	//go:embed iso.tsv
	isoTable string
)

// Kind says how words name a country; a word may have several.
type Kind uint8

const (
	Name      Kind = 1 << iota // "France", "the US", "Burma"
	Adjective                  // "French", "US", "Israeli"; in the singular also of a person: "an Israeli"
	People                     // "Israelis", "the French", "Frenchmen"
	Capital                    // "Paris": a town that may stand for its government
	Seat                       // "the Kremlin": words that stand for a government or one of its parts
	Part                       // with Name: a region or a former half, which is counted to the country and is not it: "Scotland", "Crimea"
)

// A Country is a row of the table.
type Country struct {
	Code      string // ISO 3166-1 alpha-3, XKX for Kosovo
	Name      string // the short name in common use: "United States"
	Adjective string // "American"; "" if none is known
	Capital   string // "" if the table has none
	KB        string // Wikidata id; "" for a few territories
}

// An Entry is what a name means.
type Entry struct {
	Country *Country
	Kinds   Kind
	Sectors string // of a seat: "GOV", "LEG"
}

// Code returns the alpha-3 code, "" for a seat of no one country ("Government House").
func (e Entry) Code() string {
	if e.Country == nil {
		return ""
	}
	return e.Country.Code
}

// Is says whether e has one of kinds.
func (e Entry) Is(kinds Kind) bool { return e.Kinds&kinds != 0 }

type tables struct {
	byCode  map[string]*Country
	entries []Entry
	dict    *namekey.Dict
	words   map[string]int // key to row, to merge the kinds of one word
}

var load = sync.OnceValue(func() *tables {
	t := &tables{byCode: make(map[string]*Country, 260), dict: namekey.NewDict(2000), words: make(map[string]int, 2000)}
	for line := range strings.Lines(countriesTable) {
		f := strings.Split(strings.TrimSpace(line), ";")
		if len(f) < 7 || f[0][0] == '#' {
			continue
		}
		adj, _, _ := strings.Cut(f[3], "|")
		capital, _, _ := strings.Cut(f[5], "|")
		c := &Country{Code: f[0], Name: f[1], Adjective: adj, Capital: capital, KB: f[6]}
		t.byCode[c.Code] = c
		t.add(c, f[1], Name, "")
		t.addAll(c, f[2], Name)
		t.addAll(c, f[3], Adjective)
		t.addAll(c, f[4], People)
		t.addAll(c, f[5], Capital)
		if strings.HasSuffix(adj, "ese") || strings.HasSuffix(adj, "ish") || strings.HasSuffix(adj, "ch") || adj == "Swiss" {
			t.add(c, adj, People, "")
		}
	}
	for line := range strings.Lines(seatsTable) {
		if f := strings.Split(strings.TrimSpace(line), ";"); len(f) == 3 && f[0][0] != '#' {
			t.add(t.byCode[f[1]], f[0], Seat, f[2])
		}
	}
	for line := range strings.Lines(isoTable) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) != 3 || f[0][0] == '#' {
			continue
		}
		if f[0] == "XKK" { // the package's own code for Kosovo
			f[0] = "XKX"
		}
		names := strings.Split(f[2], "|")
		c := t.byCode[f[0]]
		if c == nil {
			c = &Country{Code: f[0], Name: names[0]}
			t.byCode[c.Code] = c
		}
		for _, n := range names {
			if !strings.Contains(n, ",") {
				t.add(c, n, Name, "")
			}
		}
	}
	return t
})

func (t *tables) addAll(c *Country, names string, k Kind) {
	if names == "" {
		return
	}
	for _, n := range strings.Split(names, "|") {
		if part, ok := strings.CutPrefix(n, "~"); ok {
			t.add(c, part, k|Part, "")
		} else {
			t.add(c, n, k, "")
		}
	}
}

// add adds a name; a name of the same country gets the kind too, and the first country of a name keeps it.
func (t *tables) add(c *Country, name string, k Kind, sectors string) {
	key := namekey.Key(name)
	if i, ok := t.words[key]; ok {
		if t.entries[i].Country == c {
			t.entries[i].Kinds |= k
		}
		return
	}
	t.words[key] = len(t.entries)
	t.dict.Add(name, len(t.entries))
	t.entries = append(t.entries, Entry{c, k, sectors})
}

// ByCode returns the country of an alpha-3 code.
func ByCode(code string) (Country, bool) {
	if c := load().byCode[code]; c != nil {
		return *c, true
	}
	return Country{}, false
}

// Lookup returns the entry of a whole name, of any kind.
func Lookup(name string) (Entry, bool) {
	t := load()
	i, ok := t.dict.Lookup(name)
	if !ok {
		return Entry{}, false
	}
	return t.entries[i], true
}

// ByName returns the country that name names ("Burma", "the UAE"); adjectives and capitals do not count.
func ByName(name string) (Country, bool) { return lookup(name, Name) }

// ByDemonym returns the country of an adjective or a people ("Emirati", "Israelis").
func ByDemonym(name string) (Country, bool) { return lookup(name, Adjective|People) }

// ByCapital returns the country of a capital.
func ByCapital(name string) (Country, bool) { return lookup(name, Capital) }

func lookup(name string, kinds Kind) (Country, bool) {
	e, ok := Lookup(name)
	if !ok || !e.Is(kinds) || e.Country == nil {
		return Country{}, false
	}
	return *e.Country, true
}

// Longest returns the longest entry that stands at words[0] and its number of words, 0 if there is none. Words are
// tokens as the tokenizer cuts them; a leading "the" counts as part of the name.
func Longest(words []string) (e Entry, n int) {
	t := load()
	i, n := t.dict.Longest(words)
	if n == 0 {
		return Entry{}, 0
	}
	return t.entries[i], n
}

// In returns the codes of the countries that the capitalised words of a headline name, in order, each once.
func In(headline string) (codes []string) {
	words := strings.FieldsFunc(headline, func(r rune) bool {
		return r == ' ' || r == ',' || r == ':' || r == ';' || r == '(' || r == ')' || r == '"'
	})
	for i := range words {
		words[i] = strings.TrimSuffix(strings.TrimSuffix(words[i], "'s"), "’s")
	}
	for i := 0; i < len(words); i++ {
		if w := words[i]; w == "" || w[0] >= 'a' && w[0] <= 'z' {
			continue
		}
		e, n := Longest(words[i:])
		if n == 0 || !e.Is(Name|Adjective|Capital) {
			continue
		}
		if c := e.Code(); c != "" && !slices.Contains(codes, c) {
			codes = append(codes, c)
		}
		i += n - 1
	}
	return codes
}

// Explained says whether the words after the name of a seat of power tell that it is one: "the White House, the seat of the presidency" is not the
// one that needs no telling (Bishkek and Moscow have theirs).
func Explained(after string) bool {
	after, ok := strings.CutPrefix(after, ", ")
	if !ok {
		return false
	}
	after = strings.TrimPrefix(after, "the ")
	for _, w := range [...]string{"seat of", "which houses", "building that houses", "government headquarters", "government building", "presidential office"} {
		if strings.HasPrefix(after, w) {
			return true
		}
	}
	return false
}
