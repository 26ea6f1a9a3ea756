package rows

import (
	"bytes"
	"encoding/csv"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/store"
)

func TestCSV(t *testing.T) {
	var b bytes.Buffer
	lat := -12.5
	w, err := NewCSV(&b, Events())
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Write([]store.EventRow{{ID: "e", Type: "AID", Actors: []store.PartyRow{{Name: "=Norway", Code: "NOR"}, {Name: "a charity"}}, Sentence: "@home,\nthey \"said\"", Goldstein: -9, Lat: &lat}}); err != nil {
		t.Fatal(err)
	}
	lines, err := csv.NewReader(&b).ReadAll()
	if err != nil || len(lines) != 2 {
		t.Fatalf("%d lines, %v", len(lines), err)
	}
	got := map[string]string{}
	for i, name := range lines[0] {
		got[name] = lines[1][i]
	}
	for _, tt := range []struct{ column, want string }{
		{"event", "e"}, {"actors", "'=Norway; a charity"}, {"actor_codes", "NOR; ---"}, {"sentence", `'@home, they "said"`}, {"goldstein", "-9.0"}, {"lat", "-12.5000"}, {"lon", ""}, {"dead", ""},
	} {
		if got[tt.column] != tt.want {
			t.Errorf("%s = %q, want %q", tt.column, got[tt.column], tt.want)
		}
	}
}

// A table keeps to its width, shows nothing that steers a terminal, and cuts by runes.
func TestTable(t *testing.T) {
	var b bytes.Buffer
	long := strings.Repeat("é", 300)
	if err := Table(&b, Articles(), []store.ArticleRow{{ID: strings.Repeat("a", 64), Title: "\x1b[31mred\u202e\n" + long, Outlet: "The Harbour Post and Evening Mail"}, {ID: "b", Reason: "it is empty"}}, 100); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	if len(lines) != 3 || !strings.HasPrefix(lines[0], "document") || !strings.HasPrefix(lines[1], "aaaaaaaaaaaa ") || !strings.HasSuffix(lines[2], "  it is empty") || !strings.HasSuffix(lines[0], "  reason") {
		t.Fatalf("%q", lines)
	}
	var coded bytes.Buffer
	if err := Table(&coded, Articles(), []store.ArticleRow{{ID: "b", Title: "Talks"}}, 100); err != nil || strings.Contains(coded.String(), "reason") {
		t.Errorf("%q, %v: a column for reasons where there are none", coded.String(), err)
	}
	for _, l := range lines {
		if n := len([]rune(l)); n > 100 || strings.ContainsAny(l, "\x1b\u202e") {
			t.Errorf("%d columns: %q", n, l)
		}
	}
}

// docs/formats/rows.md names every column of every kind, and no other.
func TestColumnsAreDescribed(t *testing.T) {
	doc, err := os.ReadFile("../../../docs/formats/rows.md")
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]string{}
	for _, m := range regexp.MustCompile("(?m)^\\| `([a-z_]+)` \\| ([a-z, ]+) \\|").FindAllStringSubmatch(string(doc), -1) {
		for _, kind := range strings.Split(m[2], ", ") {
			got[kind] = append(got[kind], m[1])
		}
	}
	for kind, want := range map[string][]string{
		"events": columns(Events()), "records": columns(Records()), "quotes": columns(Quotes()), "claims": columns(Claims()), "entities": columns(Entities()),
		"articles": columns(Articles()), "stories": columns(Stories()),
	} {
		slices.Sort(want)
		slices.Sort(got[kind])
		if !slices.Equal(got[kind], want) {
			t.Errorf("%s: docs/formats/rows.md has %q, the columns are %q", kind, got[kind], want)
		}
	}
}

func columns[T any](cols []Column[T]) (out []string) {
	for _, c := range cols {
		out = append(out, c.Name)
	}
	return out
}
