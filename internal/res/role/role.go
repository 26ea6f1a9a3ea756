// Package role lists role nouns and organisation nouns with their PLOVER sectors: "minister" GOV, "gunmen" UAF,
// "navy" MIL, "lawmakers" LEG. In: a run of words; out: the longest role that stands there, with its sectors and how it
// combines with its modifiers.
//
// Use tells how a word gives a sector. Head: the word alone is enough ("policeman"). Weak: the word takes the sector of its
// modifier ("rebel leader", "police spokesman"), and its own only beside a country ("Israeli officials"). Mod: a modifier only
// ("military adviser"). Gear: equipment that stands for its crew ("warplanes"). Some: an actor, but nobody in particular
// ("a number of countries"). Sectors are PLOVER's: JRN for media, MED for health, UAF for unknown gunmen.
//
// Known limits: one sense a word ("minister" is never a pastor, "general" never an adjective); words that stand for a
// place ("village") are civilians, as event data have it.
package role

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/dateline-news/dateline/internal/res/namekey"
)

var (
	//go:embed roles.txt
	rolesTable string
	//go:embed former.txt
	formerTable string
)

// Use says how a role word gives a sector.
type Use uint8

const (
	Head Use = iota + 1
	Weak
	Mod
	Gear
	Some
)

var uses = map[string]Use{"head": Head, "weak": Weak, "mod": Mod, "gear": Gear, "some": Some}

// A Role is a row of the table.
type Role struct {
	Word   string
	Sector string // "" for "the world"
	Use    Use
	Also   string // sector as a modifier, "" if it is none
}

type tables struct {
	rows   []Role
	dict   *namekey.Dict
	former map[string]bool
}

var load = sync.OnceValue(func() *tables {
	t := &tables{dict: namekey.NewDict(2500), former: map[string]bool{}}
	at := make(map[string]int, 2500)
	for line := range strings.Lines(rolesTable) {
		f := strings.Split(strings.TrimSpace(line), ";")
		if len(f) != 3 || f[1] == "" || line[0] == '#' {
			continue
		}
		for _, w := range strings.Split(f[2], "|") {
			k := namekey.Key(w)
			use := uses[f[1]]
			if i, ok := at[k]; ok {
				if use == Mod {
					t.rows[i].Also = f[0]
				}
				continue
			}
			r := Role{Word: w, Sector: f[0], Use: use}
			if use != Weak && use != Some {
				r.Also = f[0]
			}
			at[k] = len(t.rows)
			t.dict.Add(w, len(t.rows))
			t.rows = append(t.rows, r)
		}
	}
	for i, r := range t.rows { // after all words of the table, which win
		if p := plural(r.Word); p != "" && (r.Use == Head || r.Use == Weak) {
			t.dict.Add(p, i)
		}
	}
	for line := range strings.Lines(formerTable) {
		if w := strings.TrimSpace(line); w != "" && w[0] != '#' {
			t.former[w] = true
		}
	}
	return t
})

// plural returns the regular plural of a noun, "" if it looks like one already.
func plural(w string) string {
	switch last := w[len(w)-1]; {
	case last == 's', strings.HasSuffix(w, "men"), strings.HasSuffix(w, "people"):
		return ""
	case strings.HasSuffix(w, "man"):
		return w[:len(w)-2] + "en"
	case last == 'y' && !strings.ContainsAny(w[len(w)-2:len(w)-1], "aeou"):
		return w[:len(w)-1] + "ies"
	case strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"), last == 'x':
		return w + "es"
	}
	return w + "s"
}

// Lookup returns the role of all of words ("prime minister", "security forces").
func Lookup(words string) (Role, bool) {
	t := load()
	if i, ok := t.dict.Lookup(words); ok {
		return t.rows[i], true
	}
	return Role{}, false
}

// Longest returns the longest role that stands at words[0] and its number of words, 0 if there is none.
func Longest(words []string) (r Role, n int) {
	t := load()
	i, n := t.dict.Longest(words)
	if n == 0 {
		return Role{}, 0
	}
	return t.rows[i], n
}

// Former says whether word, before an office, says that the office is over ("former", "ex-", "ousted").
func Former(word string) bool {
	w := strings.TrimSuffix(strings.ToLower(word), "-")
	return load().former[w]
}
