package cueverb

import (
	"slices"
	"strings"
	"testing"
)

func TestTablesAreSortedAndWhole(t *testing.T) {
	kinds := []Kind{Say, Confirm, Deny, Doubt, Assert, Unknown, Ask, Order, Think, Want, Feel, Know, Judge, Refer}
	for name, tt := range map[string]struct {
		table   string
		columns int
		least   int
	}{"verbs": {verbTable, 5, 300}, "nouns": {nounTable, 3, 100}} {
		var lemmas []string
		for row := range rows(tt.table) {
			if len(row) != tt.columns {
				t.Fatalf("%s: row %q has %d columns, want %d", name, row, len(row), tt.columns)
			}
			if !slices.Contains(kinds, Kind(row[1])) {
				t.Errorf("%s: %s: unknown kind %q", name, row[0], row[1])
			}
			if tt.columns == 5 {
				if _, ok := classes[row[2]]; !ok {
					t.Errorf("%s: %s: unknown class %q", name, row[0], row[2])
				}
			}
			f := row[tt.columns-1]
			if tt.columns == 5 {
				f = row[3]
			}
			if strings.Trim(f, letters+"|") != "" || f == "" {
				t.Errorf("%s: %s: frames %q", name, row[0], f)
			}
			lemmas = append(lemmas, row[0])
		}
		if !slices.IsSorted(lemmas) || len(slices.Compact(slices.Clone(lemmas))) != len(lemmas) {
			t.Errorf("%s: not sorted, or a lemma twice", name)
		}
		if len(lemmas) < tt.least {
			t.Errorf("%s: %d rows, want at least %d", name, len(lemmas), tt.least)
		}
	}
}

// Each idiom has its columns and its example ends in one of its prepositions.
func TestIdioms(t *testing.T) {
	kinds := []Kind{Say, Think, Want, Feel, Know, Judge, Refer}
	last := ""
	for row := range rows(idiomTable) {
		if len(row) != 6 {
			t.Fatalf("row %q has %d columns, want 6", row, len(row))
		}
		if key := row[0] + "\t" + row[1] + "\t"; key <= last {
			t.Errorf("%q is not sorted, or twice", key)
		} else {
			last = key
		}
		words := strings.Fields(row[5])
		if !slices.Contains(kinds, Kind(row[3])) || strings.Trim(row[4], "s-") != "" || !slices.Contains(strings.Split(row[2], ","), words[len(words)-1]) {
			t.Errorf("%q: kind, frames or example", row)
		}
	}
	if w, ok := LookupIdiom("pour", "scorn"); !ok || w.Kind != Judge {
		t.Errorf("pour scorn: %v %v", w, ok)
	}
	if _, ok := LookupIdiom("pour", "tea"); ok {
		t.Error("pour tea is an idiom")
	}
}

func TestLookup(t *testing.T) {
	for _, tt := range []struct {
		lemma string
		ok    bool
		class Class
		kind  Kind
	}{
		{"say", true, Speech, Say},
		{"deny", true, Speech, Deny},
		{"confirm", true, Speech, Confirm},
		{"point out", true, Speech, Say},
		{"call for", true, Speech, Order},
		{"call", true, Name, Say},
		{"show", true, Source, Say},
		{"smile", true, Manner, Say},
		{"believe", true, Thought, Say},
		{"hope", true, Attitude, Want},
		{"walk", false, 0, ""},
		{"said", false, 0, ""}, // a form, not a lemma
		{"", false, 0, ""},
	} {
		v, ok := Lookup(tt.lemma)
		if ok != tt.ok || v.Class != tt.class || v.Kind != tt.kind {
			t.Errorf("Lookup(%q) = %+v, %v", tt.lemma, v, ok)
		}
	}
	if n, ok := LookupNoun("report"); !ok || n.Frames&That == 0 {
		t.Errorf("LookupNoun(report) = %+v, %v", n, ok)
	}
	if _, ok := LookupNoun("bridge"); ok {
		t.Error("LookupNoun(bridge): found")
	}
}

func TestAttitudesAreSortedAndWhole(t *testing.T) {
	kinds := []Kind{Say, Think, Want, Feel, Know, Judge}
	var keys []string
	for row := range rows(attitudeTable) {
		if len(row) != 5 {
			t.Fatalf("row %q has %d columns, want 5", row, len(row))
		}
		if row[1] != "noun" && row[1] != "adj" {
			t.Errorf("%s: part %q", row[0], row[1])
		}
		if !slices.Contains(kinds, Kind(row[2])) {
			t.Errorf("%s: unknown kind %q", row[0], row[2])
		}
		if strings.Trim(row[3], "tps-") != "" || row[3] == "-" && row[4] == "-" {
			t.Errorf("%s: frames %q, prepositions %q", row[0], row[3], row[4])
		}
		keys = append(keys, row[0]+"\t"+row[1])
	}
	if !slices.IsSorted(keys) || len(slices.Compact(slices.Clone(keys))) != len(keys) {
		t.Error("not sorted, or a row twice")
	}
	if len(keys) < 350 {
		t.Errorf("%d rows, want at least 350", len(keys))
	}
	if w, ok := LookupAttitude("support", true); !ok || w.Kind != Judge || !slices.Contains(w.Prepositions, "for") {
		t.Errorf("support: %+v, %v", w, ok)
	}
	if _, ok := LookupAttitude("bridge", true); ok {
		t.Error("bridge: found")
	}
}

func FuzzLookup(f *testing.F) {
	f.Add("say")
	f.Fuzz(func(t *testing.T, lemma string) {
		if v, ok := Lookup(lemma); ok && v.Lemma != lemma {
			t.Fatalf("Lookup(%q) = %+v", lemma, v)
		}
	})
}

func BenchmarkLookup(b *testing.B) {
	for b.Loop() {
		Lookup("insist")
	}
}
