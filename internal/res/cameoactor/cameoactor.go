// Package cameoactor turns the codes of a party (country and PLOVER sectors) into CAMEO's actor codes, as GDELT writes
// them: a country of three letters and up to three types.
//
// CAMEO's countries are those of ISO 3166-1 but for the rows of countries.tsv; the record's IGO, NGO and ISI are no
// countries there but types. sectors.tsv maps PLOVER's sectors. CAMEO has no type for parties and religious actors
// (its religion column wants a creed), so that these sectors are lost. Known limit: codes of single organisations
// (CAMEO's known groups) are not told, as the record knows them by Wikidata id and not by CAMEO's code.
package cameoactor

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

var (
	//go:embed sectors.tsv
	sectorsTable string
	//go:embed countries.tsv
	countriesTable string
)

type pair struct{ a, b string }

func parse(table string) map[string]pair {
	m := map[string]pair{}
	for line := range strings.Lines(table) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) != 3 || f[0][0] == '#' {
			continue
		}
		m[f[0]] = pair{strings.TrimPrefix(f[1], "-"), strings.TrimPrefix(f[2], "-")}
	}
	return m
}

var (
	sectors   = sync.OnceValue(func() map[string]pair { return parse(sectorsTable) })
	countries = sync.OnceValue(func() map[string]pair { return parse(countriesTable) })
)

// Code returns CAMEO's country ("" if none) and at most three types, in the order of the sectors.
func Code(country string, plover []string) (cameo string, types []string) {
	cameo = country
	if c, ok := countries()[country]; ok {
		cameo = c.a
		if c.b != "" {
			types = append(types, c.b)
		}
	}
	for _, s := range plover {
		t := sectors()[s].a
		if t != "" && len(types) < 3 && !slices.Contains(types, t) {
			types = append(types, t)
		}
	}
	return cameo, types
}

// Types lists every CAMEO type that Code can return.
func Types() []string {
	var all []string
	for _, p := range sectors() {
		all = append(all, p.a)
	}
	for _, p := range countries() {
		all = append(all, p.b)
	}
	slices.Sort(all)
	return slices.DeleteFunc(slices.Compact(all), func(s string) bool { return s == "" })
}

// Words returns the name of a PLOVER sector ("Government"), the sector itself if the table has none.
func Words(sector string) string {
	if s, ok := sectors()[sector]; ok {
		return s.b
	}
	return sector
}
