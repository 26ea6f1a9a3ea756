package geojson

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
)

var update = flag.Bool("update", false, "write the golden file anew")

func load(t testing.TB, name string) *dateline.Document {
	t.Helper()
	b, err := os.ReadFile("../../../codec/testdata/" + name + ".json")
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
	var b bytes.Buffer
	w := NewWriter(&b)
	want := map[string]dateline.Event{}
	docs := map[string]*dateline.Document{}
	total := 0
	for _, s := range []string{"tbilisi-rally", "clinic-attack"} {
		d := load(t, s)
		docs[d.ID] = d
		if err := w.Write(d); err != nil {
			t.Fatal(err)
		}
		for _, e := range d.Events {
			want[e.ID] = e
			total++
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	const file = "testdata/map.geojson"
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
	features, counts, err := Parse(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if counts.Documents != 2 || counts.Events != total || counts.Located == 0 || counts.Unlocated == 0 || w.Note() == "" {
		t.Errorf("%+v, want %d events; note %q", counts, total, w.Note())
	}
	for _, f := range features {
		p := f.Properties
		if p.Event == nil {
			continue
		}
		e := want[f.ID]
		if p.Event.Type != e.Type || p.Event.Status != string(e.Status) || *p.Event.CAMEO != e.CAMEO || len(p.Event.Actors) != len(e.Actors) || *p.Country != e.Where.Country {
			t.Errorf("%+v is not %+v", p.Event, e)
		}
		if i := e.Where.Place; i >= 0 {
			at := docs[p.Document].Places[i]
			if f.Geometry.Coordinates != [2]float64{at.Lon, at.Lat} {
				t.Errorf("%s stands at %v, want %v", f.ID, f.Geometry.Coordinates, at)
			}
		}
	}
}

// A collection of nothing is one.
func TestEmpty(t *testing.T) {
	var b bytes.Buffer
	w := NewWriter(&b)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if fs, n, err := Parse(b.Bytes()); err != nil || len(fs) != 0 || n != (Counts{}) || w.Note() != "" {
		t.Errorf("%v %v %v", fs, n, err)
	}
}

func TestParseRefuses(t *testing.T) {
	var b bytes.Buffer
	w := NewWriter(&b)
	if err := w.Write(load(t, "tbilisi-rally")); err != nil {
		t.Fatal(err)
	}
	if _, _, err := Parse(b.Bytes()); err == nil {
		t.Error("a collection that was not closed is read")
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ old, new string }{
		{`"FeatureCollection"`, `"Features"`}, {`"kind":"event"`, `"kind":"spot"`}, {`"coordinates":[`, `"coordinates":[9`}, {`"unlocated":`, `"unlocated":1`}, {`"cameo"`, `"code"`},
	} {
		bad := strings.Replace(b.String(), tt.old, tt.new, 1)
		if _, _, err := Parse([]byte(bad)); err == nil || bad == b.String() {
			t.Errorf("%s is read", tt.new)
		}
	}
}

func FuzzParse(f *testing.F) {
	b, _ := os.ReadFile("testdata/map.geojson")
	f.Add(b)
	f.Fuzz(func(t *testing.T, data []byte) { _, _, _ = Parse(data) })
}

func BenchmarkWrite(b *testing.B) {
	d := load(b, "clinic-attack")
	for b.Loop() {
		var out bytes.Buffer
		_ = NewWriter(&out).Write(d)
	}
}
