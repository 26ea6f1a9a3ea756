package network

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/codec/dyad"
)

var update = flag.Bool("update", false, "write the golden files anew")

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
	for f, file := range map[Format]string{GraphML: "testdata/actors.graphml", GEXF: "testdata/actors.gexf"} {
		var b bytes.Buffer
		w := NewWriter(&b, f)
		pairs := 0
		for _, s := range []string{"sanctions-list", "clinic-attack"} {
			d := load(t, s)
			if err := w.Write(d); err != nil {
				t.Fatal(err)
			}
			for i := range d.Events {
				if !dyad.Fact(d.Events[i].Status) {
					continue
				}
				for _, p := range (dyad.Event{Event: &d.Events[i]}).Pairs() {
					if p.Source != nil && p.Target != nil {
						pairs++
					}
				}
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
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
		nodes, edges, err := Parse(f, b.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		if len(nodes) != len(w.nodes) || len(edges) != len(w.edges) {
			t.Errorf("%s: %d nodes, %d edges, want %d, %d", file, len(nodes), len(edges), len(w.nodes), len(w.edges))
		}
		for i, n := range nodes {
			if n != *w.nodes[i] {
				t.Errorf("%s: %+v, want %+v", file, n, *w.nodes[i])
			}
		}
		sum := 0
		for _, e := range edges {
			want := *w.edges[edgeKey{e.Source, e.Target, e.Type, e.Quad}]
			if number(e.Goldstein) != number(want.Goldstein) || e.Events != want.Events {
				t.Errorf("%s: %+v, want %+v", file, e, want)
			}
			sum += e.Events
		}
		if sum != pairs {
			t.Errorf("%s: %d events on edges, want %d", file, sum, pairs)
		}
	}
}

// Two documents with the same actors give one edge; a planned event gives none.
func TestSum(t *testing.T) {
	doc := func(status dateline.Status, name string) *dateline.Document {
		return &dateline.Document{Entities: []dateline.Entity{{ID: "e1", Name: "Kenya & co", KB: "Q1"}, {ID: "e2", Name: name}},
			Events: []dateline.Event{{Type: "AID", Quad: 2, Goldstein: 7, Status: status, Actors: []dateline.Party{{Entity: "e1", Code: "KEN"}}, Recipients: []dateline.Party{{Entity: "e2", Code: "SOM"}}}}}
	}
	var b bytes.Buffer
	w := NewWriter(&b, GraphML)
	for _, d := range []*dateline.Document{doc("happened", "Somalia"), doc("ongoing", "Somalia"), doc("planned", "Somalia"), doc("happened", "Chad")} {
		// An entity that stands twice on a side, as one that people merged may, makes no second event.
		d.Events[0].Actors = append(d.Events[0].Actors, d.Events[0].Actors[0])
		if err := w.Write(d); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	nodes, edges, err := Parse(GraphML, b.Bytes())
	if err != nil || len(nodes) != 3 || nodes[0].Name != "Kenya & co" || nodes[0].Events != 3 || len(edges) != 2 || edges[0].Events != 2 || edges[0].Goldstein != 14 {
		t.Errorf("%+v %+v %v", nodes, edges, err)
	}
	if want := "1 of 4 events have no edge: 1 not reported as happened or ongoing, 0 without a source or a target"; w.Note() != want {
		t.Error(w.Note())
	}
	for _, tt := range []struct{ old, new string }{{`source="n1"`, `source="n9"`}, {`<node id="n2">`, `<node id="n1">`}, {`<data key="quad">2`, `<data key="quad">two`}} {
		if _, _, err := Parse(GraphML, []byte(strings.Replace(b.String(), tt.old, tt.new, 1))); err == nil {
			t.Errorf("%s is read", tt.new)
		}
	}
	if _, _, err := Parse(GEXF, b.Bytes()); err == nil {
		t.Error("GraphML is read as GEXF")
	}
}

func FuzzParse(f *testing.F) {
	b, _ := os.ReadFile("testdata/actors.gexf")
	f.Add(b)
	f.Fuzz(func(t *testing.T, data []byte) {
		_, _, _ = Parse(GEXF, data)
		_, _, _ = Parse(GraphML, data)
	})
}

func BenchmarkWrite(b *testing.B) {
	d := load(b, "clinic-attack")
	for b.Loop() {
		w := NewWriter(&bytes.Buffer{}, GEXF)
		_ = w.Write(d)
		_ = w.Close()
	}
}
