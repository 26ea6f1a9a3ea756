package brat

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
)

var update = flag.Bool("update", false, "write the golden files anew")

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

func TestReadBack(t *testing.T) {
	for _, s := range []string{"sanctions-list", "clinic-attack"} {
		d := load(t, s)
		ann := Encode(d)
		file := "testdata/" + s + ".ann"
		if *update {
			if err := os.WriteFile(file, ann, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		gold, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(gold, ann) {
			t.Errorf("%s differs; run with -update and read the diff", file)
		}
		a, err := Parse(d.Text, ann)
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Events) != len(d.Events) || len(a.Status) != len(d.Events) {
			t.Errorf("%s: %d events, %d with status, want %d", s, len(a.Events), len(a.Status), len(d.Events))
		}
		byID := map[string]string{}
		for id := range a.Events {
			doc, _, _ := strings.Cut(a.Notes[id], " ")
			byID[doc] = id
		}
		for _, e := range d.Events {
			id := byID[e.ID]
			got := a.Events[id]
			if got.Type != e.Type || a.Status[id] != string(e.Status) || a.Spans[got.Trigger].Text != flat(e.Trigger.In(d.Text)) {
				t.Errorf("%s: %s is %+v %s, want %s %s", s, e.ID, got, a.Status[id], e.Type, e.Status)
			}
			actors := 0
			for _, x := range got.Args {
				if x.Role == "Actor" {
					if want := flat(e.Actors[actors].Span.In(d.Text)); a.Spans[x.ID].Text != want {
						t.Errorf("%s: %s has the actor %q, want %q", s, e.ID, a.Spans[x.ID].Text, want)
					}
					actors++
				}
			}
			if actors != len(e.Actors) {
				t.Errorf("%s: %s has %d actors, want %d", s, e.ID, actors, len(e.Actors))
			}
		}
		quotes := 0
		for _, x := range a.Spans {
			if x.Type == "Quote" {
				quotes++
			}
		}
		if quotes != len(d.Quotes) {
			t.Errorf("%s: %d quotes, want %d", s, quotes, len(d.Quotes))
		}
	}
}

// Offsets are code points, and a span over a line break is cut there.
func TestSpans(t *testing.T) {
	text := "São Tomé\n\n🙂 rebels"
	d := &dateline.Document{Text: text, Times: []dateline.TimeMention{{Span: dateline.Span{Start: 5, End: len(text)}, Type: dateline.TypeDate}}}
	ann := string(Encode(d))
	if want := "T1\tTime 4 8;10 18\tTomé 🙂 rebels\n#1\tAnnotatorNotes T1\tDATE\n"; ann != want {
		t.Errorf("%q, want %q", ann, want)
	}
	if _, err := Parse(text, []byte(ann)); err != nil {
		t.Error(err)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, ann := range []string{
		"T1\tPerson 0 3\tBob\n",                   // not these words
		"T1\tPerson 0 300\tAnn\n",                 // outside
		"T1 Person 0 3\n",                         // no tab
		"T1\tPerson 0 3\tAnn\nE1\tAID:T2\n",       // no such trigger
		"T1\tPerson 0 3\tAnn\nT1\tOrg 0 3\tAnn\n", // twice
		"T1\tPerson 0 3\tAnn\nA1\tStatus E9 happened\n",
		"X1\tPerson 0 3\tAnn\n",
		"R1\tKnows Arg1:T1 Arg2:T1\n",
	} {
		if _, err := Parse("Ann left.", []byte(ann)); err == nil {
			t.Errorf("%q is read", ann)
		}
	}
	if _, err := Parse("Ann left.", []byte("T1\tPerson 0 3\tAnn\n")); err != nil {
		t.Error(err)
	}
}

func FuzzEncode(f *testing.F) {
	b, _ := os.ReadFile("../testdata/small.json")
	f.Add(b)
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := docjson.Decode(data)
		if err != nil {
			return
		}
		if _, err := Parse(d.Text, Encode(d)); err != nil {
			t.Error(err)
		}
	})
}

func BenchmarkEncode(b *testing.B) {
	d := load(b, "clinic-attack")
	for b.Loop() {
		_ = Encode(d)
	}
}
