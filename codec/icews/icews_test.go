package icews

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
		rows, _ := Rows(d)
		want = append(want, rows...)
		n := 0
		selected, _ := dyad.Select(d)
		for _, e := range selected {
			for _, p := range e.Pairs() {
				r := rows[n]
				n++
				if r.Date != e.Day || r.CAMEO != e.CAMEO || r.Intensity != e.Goldstein || p.Source != nil && land(p.Source.Country) != r.Source.Country {
					t.Errorf("%s: %+v is not %+v", s, r, e.Event)
				}
			}
		}
		if n != len(rows) {
			t.Errorf("%s: %d rows, want %d", s, len(rows), n)
		}
	}
	const file = "testdata/events.tab"
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
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	if lines[0] != Header || len(lines) != len(want)+1 {
		t.Fatalf("%d lines for %d rows, header %q", len(lines), len(want), lines[0])
	}
	for i, l := range lines[1:] {
		e, err := Parse(l)
		if err != nil {
			t.Fatalf("line %d: %v", i+2, err)
		}
		if !reflect.DeepEqual(e, want[i]) {
			t.Errorf("line %d:\n%+v, want\n%+v", i+2, e, want[i])
		}
	}
}

func TestParse(t *testing.T) {
	good := "1\t2014-09-03\tA\tGovernment,Executive\tMali\tConsult\t040\t1\tB\tNA\tChad\t7\t2\tDesk\tGao\tNA\tGao\tMali\t16.3\t-0.04"
	if e, err := Parse(good); err != nil || len(e.Source.Sectors) != 2 || e.Target.Sectors != nil || e.District != "" || *e.Lon != -0.04 {
		t.Errorf("%+v, %v", e, err)
	}
	for _, tt := range []struct {
		column int
		value  string
	}{{0, "x"}, {1, "2014-9-3"}, {6, "4"}, {6, "04a"}, {7, "strong"}, {7, "NaN"}, {7, "12"}, {11, ""}, {12, "-1"}, {18, "91"}, {18, "NA"}, {19, "200"}} {
		f := strings.Split(good, "\t")
		f[tt.column] = tt.value
		if _, err := Parse(strings.Join(f, "\t")); err == nil || !strings.Contains(err.Error(), Columns[tt.column]) {
			t.Errorf("%s %q: %v", Columns[tt.column], tt.value, err)
		}
	}
	if _, err := Parse(good + "\tx"); err == nil {
		t.Error("21 columns are read")
	}
}

// ICEWS's own rows are read.
func TestParseSample(t *testing.T) {
	b, err := os.ReadFile("../../../shared/data/events/formats/icews_events.2018.sample.tab")
	if err != nil {
		t.Skip("the sample of ICEWS is not here")
	}
	lines := strings.Split(strings.TrimSpace(string(b)), "\n")
	if lines[0] != Header {
		t.Errorf("header %q", lines[0])
	}
	for i, l := range lines[1:] {
		if _, err := Parse(l); err != nil {
			t.Fatalf("line %d: %v", i+2, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("1\t2014-09-03\tA\tNA\tMali\tConsult\t040\t1\tB\tNA\tChad\t7\t2\tDesk\tGao\tNA\tGao\tMali\t16.3\t-0.04")
	f.Fuzz(func(t *testing.T, line string) {
		if e, err := Parse(line); err == nil && !strings.Contains(line, "\n") {
			var b bytes.Buffer
			e.append(&b)
			if _, err := Parse(strings.TrimSuffix(b.String(), "\n")); err != nil {
				t.Errorf("%q is written as %q: %v", line, b.String(), err)
			}
		}
	})
}

func BenchmarkWrite(b *testing.B) {
	d := load(b, "clinic-attack")
	for b.Loop() {
		var out bytes.Buffer
		_ = NewWriter(&out).Write(d)
	}
}
