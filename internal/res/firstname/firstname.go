// Package firstname says whether a first name is a man's or a woman's. In: a name ("Sergei"); out: "m", "f", "u" for one
// that both bear, "" for one that is not in the table.
//
// names.txt is written by hand from common knowledge (SOURCES.md): names of many countries as English news spells them, one a row.
// A name counts by its most common bearers ("Andrea" is "u": a woman in Germany, a man in Italy). Known limits: family names
// that stand first (China, Hungary) are not here; accents other than in the table are not folded.
package firstname

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed names.txt
var table string

var genders = sync.OnceValue(func() map[string]string {
	m := make(map[string]string, 2000)
	for line := range strings.Lines(table) {
		if name, g, ok := strings.Cut(strings.TrimSpace(line), ";"); ok && name[0] != '#' {
			m[name] = g
		}
	}
	return m
})

// Gender returns "m", "f", "u" or "" for a first name, spelt with a capital.
func Gender(name string) string {
	if g := genders()[name]; g != "" {
		return g
	}
	if first, _, ok := strings.Cut(name, "-"); ok { // "Jean-Claude"
		return genders()[first]
	}
	return ""
}
