package outlet_test

import (
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/outlet"
)

func TestLookup(t *testing.T) {
	for _, x := range []struct{ host, name, country string }{
		{"www.manchestereveningnews.co.uk", "", "GBR"},
		{"", "Manchester Evening News", "GBR"},
		{"", "The Star", ""},
		{"example.org", "Nobody Knows This Gazette", ""},
		{"co.uk", "", ""},
		{"", "", ""},
	} {
		o, ok := outlet.Lookup(x.host, x.name)
		if o.Country != x.country || ok != (x.country != "") {
			t.Errorf("Lookup(%q, %q) = %+v, %v; want %q", x.host, x.name, o, ok, x.country)
		}
	}
}

// TestTable: each row is whole.
func TestTable(t *testing.T) {
	seen := make(map[string]bool)
	n := 0
	for line := range strings.Lines(outlet.Table()) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if line[0] == '#' {
			continue
		}
		if n++; len(f) != 5 {
			t.Errorf("%q has %d columns", line, len(f))
			continue
		}
		if _, ok := country.ByCode(f[2]); !ok {
			t.Errorf("%s: %q is no country", f[1], f[2])
		}
		switch s := outlet.Scope(f[3]); {
		case s != outlet.Local && s != outlet.National && s != outlet.World, s != outlet.Local && f[4] != "":
			t.Errorf("%s: scope %q with place %q", f[1], f[3], f[4])
		}
		if f[0] != "-" && (seen[f[0]] || f[0] != strings.ToLower(f[0]) || strings.HasPrefix(f[0], "www.") || !strings.Contains(f[0], ".")) {
			t.Errorf("host %q is twice there or no host", f[0])
		}
		seen[f[0]] = true
	}
	if n < 1000 {
		t.Errorf("%d rows", n)
	}
}
