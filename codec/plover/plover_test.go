package plover

import (
	"bytes"
	"flag"
	"os"
	"reflect"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/codec/dyad"
)

var update = flag.Bool("update", false, "write the golden file anew")

func load(t testing.TB, name string) *dateline.Document {
	t.Helper()
	b, err := os.ReadFile("../testdata/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	d, err := docjson.Decode(b)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// What is written is read back equal, and is what the record says.
func TestReadBack(t *testing.T) {
	var b bytes.Buffer
	w := NewWriter(&b)
	var want []Event
	for _, s := range []string{"sanctions-list", "clinic-attack"} {
		d := load(t, s)
		if err := w.Write(d); err != nil {
			t.Fatal(err)
		}
		events, skipped := Events(d)
		want = append(want, events...)
		selected, _ := dyad.Select(d)
		if len(selected) != len(events) || len(events)+skipped.Status+skipped.Day != len(d.Events) {
			t.Errorf("%s: %d of %d events, %+v", s, len(events), len(d.Events), skipped)
		}
		text := []rune(d.Text)
		for i, e := range events {
			src := selected[i]
			if e.ID != src.ID || e.Date != src.Day || e.Event[0] != src.Type || e.CAMEO != src.CAMEO || len(e.Actor) != len(src.Actors) || len(e.Recipient) != len(src.Recipients) {
				t.Errorf("%s: %+v is not %+v", s, e, src.Event)
			}
			for j, p := range src.Actors {
				if p.Country != "" && e.Actor[j].Code != p.Country {
					t.Errorf("%s: actor %+v, want %s", s, e.Actor[j], p.Country)
				}
			}
			if got := string(text[e.TextInfo.Start:e.TextInfo.End]); got != e.Text[0] {
				t.Errorf("%s: text_info is of %q, want %q", s, got, e.Text[0])
			}
		}
	}
	if !strings.Contains(w.Note(), "left out") {
		t.Errorf("Note() = %q", w.Note())
	}
	const file = "testdata/events.jsonl"
	if *update {
		if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	gold, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(gold, b.Bytes()) {
		t.Errorf("%s differs; run with -update and read the diff", file)
	}
	n := 0
	for line := range bytes.Lines(b.Bytes()) {
		e, err := Parse(line)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(e, want[n]) {
			t.Errorf("line %d: %+v, want %+v", n+1, e, want[n])
		}
		n++
	}
	if n != len(want) {
		t.Errorf("%d lines, want %d", n, len(want))
	}
}

func TestParseRefuses(t *testing.T) {
	events, _ := Events(load(t, "clinic-attack"))
	var b bytes.Buffer
	if err := NewWriter(&b).Write(load(t, "clinic-attack")); err != nil {
		t.Fatal(err)
	}
	line, _, _ := strings.Cut(b.String(), "\n")
	if _, err := Parse([]byte(line)); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ old, new string }{
		{`"date":"` + events[0].Date + `"`, `"date":"2015-04"`},
		{`"event":["` + events[0].Event[0] + `"]`, `"event":["FIGHT"]`},
		{`"status":"happened"`, `"status":"planned"`},
		{`"quad_code":`, `"quad_code":7`},
		{`"id":`, `"ident":`},
		{`"actor":[`, `"actor":[{"code":"KE","entity_text":"x"},`},
	} {
		bad := strings.Replace(line, tt.old, tt.new, 1)
		if bad == line {
			t.Fatalf("%s is not in the line", tt.old)
		}
		if _, err := Parse([]byte(bad)); err == nil {
			t.Errorf("%s is read", tt.new)
		}
	}
}

func FuzzParse(f *testing.F) {
	b, _ := os.ReadFile("testdata/events.jsonl")
	for line := range bytes.Lines(b) {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line []byte) { _, _ = Parse(line) })
}

func BenchmarkWrite(b *testing.B) {
	d := load(b, "clinic-attack")
	for b.Loop() {
		var out bytes.Buffer
		_ = NewWriter(&out).Write(d)
	}
}
