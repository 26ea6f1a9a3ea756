package relational

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/dateline-news/dateline/internal/store"
)

func TestDays(t *testing.T) {
	for _, tt := range []struct {
		in, first, last string
		ok              bool
	}{
		{"2014-09-03", "2014-09-03", "2014-09-03", true},
		{"2014-09-03T10:00", "2014-09-03", "2014-09-03", true},
		{"2016-02", "2016-02-01", "2016-02-29", true},
		{"2014", "2014-01-01", "2014-12-31", true},
		{"0001-01-01", "0001-01-01", "0001-01-01", true},
		{"1969-12-31", "1969-12-31", "1969-12-31", true},
		{"2014-W36", "", "", false},
		{"P3D", "", "", false},
		{"", "", "", false},
	} {
		first, last, ok := days(tt.in)
		if ok != tt.ok || isoDay(first) != tt.first || isoDay(last) != tt.last {
			t.Errorf("days(%q) = %s, %s, %v", tt.in, isoDay(first), isoDay(last), ok)
		}
	}
}

// A later day is a greater ord; on one day a greater hexadecimal ID is no smaller.
func TestOrdIsMonotone(t *testing.T) {
	id := rapid.StringMatching(`[0-9a-f]{12,64}`)
	rapid.Check(t, func(t *rapid.T) {
		a, b := id.Draw(t, "a"), id.Draw(t, "b")
		day, other := rapid.IntRange(0, dayNever).Draw(t, "day"), rapid.IntRange(0, dayNever).Draw(t, "other")
		if x, y := ordOf(day, a), ordOf(other, b); day < other && x >= y || day == other && a < b && x > y || x < 0 {
			t.Fatalf("ordOf(%d, %s) = %d, ordOf(%d, %s) = %d", day, a, x, other, b, y)
		}
	})
}

func TestParseText(t *testing.T) {
	for _, tt := range []struct {
		in, want, not string
	}{
		{"Cease-fire in Kyiv", "cease fire|in|kyiv", ""},
		{`"Foreign Minister" -Lavrov sanction*`, "foreign minister|sanction*", "lavrov"},
		{`-"two words" x`, "x", "two words"},
		{`U.S. ÉCOLE`, "u s|ecole", ""},
	} {
		got, err := parseText(tt.in)
		show := func(ts []Term) string {
			var out []string
			for _, x := range ts {
				s := strings.Join(x.Words, " ")
				if x.Prefix {
					s += "*"
				}
				out = append(out, s)
			}
			return strings.Join(out, "|")
		}
		if err != nil || show(got.Want) != tt.want || show(got.Not) != tt.not {
			t.Errorf("parseText(%q) = %s, not %s, %v", tt.in, show(got.Want), show(got.Not), err)
		}
	}
}

func TestSnippet(t *testing.T) {
	terms, err := parseText(`"red cross" conv*`)
	if err != nil {
		t.Fatal(err)
	}
	text := "One two three four five six seven eight nine ten. The Red\nCross sent a convoy, the red  cross said."
	want := "… four five six seven eight nine ten. The \x02Red Cross\x03 sent a \x02convoy\x03, the \x02red cross\x03 said"
	if got := snippet(text, terms); got != want {
		t.Errorf("snippet is %q, want %q", got, want)
	}
	if got := snippet("red wine, cross words", terms); got != "" {
		t.Errorf("a snippet of a text without a hit: %q", got)
	}
}

func FuzzText(f *testing.F) {
	f.Add(`"Red cross" -wine conv*`, "The Red Cross' convoy \xff e\u0301")
	f.Fuzz(func(t *testing.T, query, text string) {
		for _, w := range folded(text) {
			if w == "" || len(w) > longest || strings.ContainsAny(w, " '\"\\:&|!()*\x00") || !utf8.ValidString(w) {
				t.Fatalf("word %q", w)
			}
		}
		terms, err := parseText(query)
		if err != nil {
			if !errors.Is(err, store.ErrQuery) {
				t.Fatal(err)
			}
			return
		}
		s := snippet(clean(text), terms)
		if !utf8.ValidString(s) || strings.Count(s, hitStart) < strings.Count(clean(text), hitStart) && s == clean(text) {
			t.Fatalf("snippet %q", s)
		}
	})
}

func FuzzCursor(f *testing.F) {
	f.Add(cursor{Of: queryHash("event", store.Query{}), Ord: 7, ID: "ab"}.String())
	f.Add("e30")
	f.Fuzz(func(t *testing.T, s string) {
		if c, err := after("event", store.Query{Cursor: s}); err != nil && !errors.Is(err, store.ErrCursor) || err == nil && s != "" && c == nil {
			t.Fatalf("%+v, %v", c, err)
		}
	})
}

// Words of the other database are left out, and every marker is replaced.
func TestStatements(t *testing.T) {
	text, err := schema.ReadFile("schema/0001.sql")
	if err != nil {
		t.Fatal(err)
	}
	db := &DB{d: Dialect{Name: "sqlite", Words: map[string]string{"key": "K", "text": "T", "bytes": "B", "clustered": "C"}}}
	all := db.statements(string(text))
	if len(all) < 50 {
		t.Errorf("%d statements", len(all))
	}
	if i := slices.IndexFunc(all, func(s string) bool { return strings.Contains(s, "$") || strings.Contains(s, "postgres") }); i >= 0 {
		t.Errorf("statement %q", all[i])
	}
}
