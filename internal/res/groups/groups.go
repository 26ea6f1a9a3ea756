// Package groups names armed groups, intergovernmental organisations, coalitions, agencies, parties, media and other
// organisations that news speaks of by name. In: a name as a text has it ("Da’esh", "the U.N. refugee agency", "IDF");
// out: the group, with the country it belongs to and its PLOVER sectors.
//
// The tables are written by hand from common knowledge (SOURCES.md): groups.txt and orgs.txt, one group a line. A group that belongs
// to a country bears its ISO code ("Hamas": PSE); ISI stands for the Islamic State alone, IGO and NGO for bodies of no one
// country; a group of no country at all (al-Qaida) has none. Own is a short code of the group in the manner of CAMEO.
//
// Known limits: the place of a group is one, where it mostly acts; sectors are those of its best-known time; a general
// name ("Future Movement", "National Liberation Army") is read as its best-known bearer.
package groups

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/dateline-news/dateline/internal/res/namekey"
)

var (
	//go:embed groups.txt
	groupsTable string
	//go:embed orgs.txt
	orgsTable string
)

// A Group is a row of the table.
type Group struct {
	Key     string   // the name it goes by: the same for all its aliases
	Country string   // ISO alpha-3, IGO, NGO, ISI, or "" for none
	Also    []string // other countries of a people: "RWA/BDI" in the table
	Sectors []string // PLOVER sectors; do not change
	Kind    string   // armed, igo, coalition, ngo, party, agency, military, police, intel, media, company, religion, court, legislature, people, university, union, crime
	Own     string   // own code of three letters, "" for most
	Common  bool     // a name that bodies of other countries have too: "Labour Party"
}

type tables struct {
	rows []Group
	dict *namekey.Dict
}

var load = sync.OnceValue(func() *tables {
	t := &tables{dict: namekey.NewDict(4000)}
	for _, table := range [...]string{groupsTable, orgsTable} {
		for line := range strings.Lines(table) {
			f := strings.Split(strings.TrimSpace(line), ";")
			if len(f) < 4 || f[0] == "" || f[0][0] == '#' {
				continue
			}
			g := Group{Key: f[0], Kind: f[3]}
			if g.Country, f[1], _ = strings.Cut(f[1], "/"); f[1] != "" {
				g.Also = strings.Split(f[1], "/")
			}
			if f[2] != "" {
				g.Sectors = strings.Split(f[2], ",")
			}
			if len(f) > 5 {
				if g.Own = f[5]; g.Own == "*" {
					g.Own, g.Common = "", true
				}
			}
			f[0] = strings.TrimPrefix(f[0], "=")
			g.Key = f[0]
			row := len(t.rows)
			t.rows = append(t.rows, g)
			t.dict.Add(f[0], row)
			if len(f) > 4 && f[4] != "" {
				for _, a := range strings.Split(f[4], "|") {
					t.dict.Add(a, row)
				}
			}
		}
	}
	return t
})

// Lookup returns the group of a whole name.
func Lookup(name string) (Group, bool) {
	t := load()
	i, ok := t.dict.Lookup(name)
	if !ok {
		return Group{}, false
	}
	return t.rows[i], true
}

// Alias returns the key that all names of one group share ("ISIL", "Daesh": "Islamic State").
func Alias(name string) (key string, ok bool) {
	g, ok := Lookup(name)
	return g.Key, ok
}

// Longest returns the group of the longest name that stands at words[0] and its number of words, 0 if there is none.
// Words are tokens as the tokenizer cuts them; a leading "the" counts as part of the name.
func Longest(words []string) (g Group, n int) {
	t := load()
	i, n := t.dict.Longest(words)
	if n == 0 {
		return Group{}, 0
	}
	return t.rows[i], n
}
