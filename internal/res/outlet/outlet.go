// Package outlet tells where a news outlet is at home, by its host or its name: table outlets.tsv. What stands unmarked in a local or national paper ("police",
// "the council", a town of many namesakes) is of that country; the world's agencies and broadcasters tell nothing.
package outlet

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed outlets.tsv
var table string

// A Scope says whose news an outlet tells.
type Scope string

const (
	Local    Scope = "local"    // of a town or region
	National Scope = "national" // of its country
	World    Scope = "world"    // of everywhere, or of a trade
)

// An Outlet is a row of the table.
type Outlet struct {
	Host, Name string
	Country    string // ISO alpha-3
	Scope      Scope
	Place      string // of a local outlet: the town or region
}

type tables struct{ byHost, byName map[string]Outlet }

var load = sync.OnceValue(func() (t tables) {
	t = tables{make(map[string]Outlet, 1500), make(map[string]Outlet, 1500)}
	shared := make(map[string]bool)
	for line := range strings.Lines(table) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(f) != 5 || line[0] == '#' {
			continue
		}
		o := Outlet{f[0], f[1], f[2], Scope(f[3]), f[4]}
		if o.Host != "-" {
			t.byHost[o.Host] = o
		}
		name := key(o.Name)
		if !strings.Contains(name, " ") {
			continue // "Star", "Times"
		}
		if old, ok := t.byName[name]; ok && old.Country != o.Country {
			shared[name] = true
		}
		t.byName[name] = o
	}
	for name := range shared {
		delete(t.byName, name)
	}
	return t
})

func key(name string) string {
	return strings.TrimPrefix(strings.ToLower(strings.Join(strings.Fields(name), " ")), "the ")
}

// Lookup finds an outlet by the host of an address ("m.trinidadexpress.com"), else by its name ("The Trinidad Express"), if that has several words and belongs
// to outlets of one country.
func Lookup(host, name string) (Outlet, bool) {
	t := load()
	for h := strings.ToLower(host); strings.Contains(h, "."); {
		if o, ok := t.byHost[h]; ok {
			return o, true
		}
		_, h, _ = strings.Cut(h, ".")
	}
	o, ok := t.byName[key(name)]
	return o, ok
}

// Table returns the table as it is.
func Table() string { return table }
