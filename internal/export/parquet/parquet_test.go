package parquet

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
)

// documents are records that the coder made of the examples.
func documents(t testing.TB) (docs []*dateline.Document) {
	t.Helper()
	files, err := filepath.Glob("../../../codec/testdata/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		d, err := docjson.Decode(data)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		docs = append(docs, d)
	}
	return docs
}

func write(t testing.TB, docs []*dateline.Document) []byte {
	t.Helper()
	var b bytes.Buffer
	w := NewWriter(&b)
	for _, d := range docs {
		if err := w.Write(d); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// What is read is what was written, a row for each event.
func TestReadBack(t *testing.T) {
	docs := documents(t)
	var want []Row
	for _, d := range docs {
		want = append(want, Rows(d)...)
	}
	data := write(t, docs)
	got, err := Read(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != len(want) || len(got) < 20 {
		t.Fatalf("%d rows, want %d, at least 20", len(got), len(want))
	}
	for i := range got {
		if g, w := bare(got[i]), bare(want[i]); !reflect.DeepEqual(g, w) {
			t.Errorf("row %d:\n%+v\nwant\n%+v", i, g, w)
		}
	}
	if again := write(t, docs); !bytes.Equal(again, data) {
		t.Error("the same documents give another file")
	}
}

// bare makes empty lists nil: a file does not tell them apart.
func bare(r Row) Row {
	trim := func(s []string) []string {
		if len(s) == 0 {
			return nil
		}
		return s
	}
	r.Contexts, r.Attribution = trim(r.Contexts), trim(r.Attribution)
	for _, ps := range []*[]Party{&r.Actors, &r.Recipients} {
		var out []Party
		for _, p := range *ps {
			p.Sectors = trim(p.Sectors)
			out = append(out, p)
		}
		*ps = out
	}
	return r
}

func TestEmptyFileIsWhole(t *testing.T) {
	data := write(t, nil)
	if rows, err := Read(bytes.NewReader(data), int64(len(data))); err != nil || len(rows) != 0 {
		t.Errorf("%d rows, %v", len(rows), err)
	}
}

func TestReadRefuses(t *testing.T) {
	good := Rows(documents(t)[0])[0]
	file := func(change func(*Row)) []byte {
		r := good
		change(&r)
		var b bytes.Buffer
		w := parquet.NewGenericWriter[Row](&b, parquet.KeyValueMetadata(VersionKey, Version))
		if _, err := w.Write([]Row{r}); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	var other bytes.Buffer
	w := parquet.NewGenericWriter[struct{ A int }](&other, parquet.KeyValueMetadata(VersionKey, Version))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	two, one := int32(2), int32(1)
	lat := 3.0
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"nothing", nil, ""},
		{"cut", file(func(*Row) {})[:200], ""},
		{"columns", other.Bytes(), "its columns are not those"},
		{"status", file(func(r *Row) { r.Status = "maybe" }), `status "maybe"`},
		{"type", file(func(r *Row) { r.Type = "" }), "none may be empty"},
		{"goldstein", file(func(r *Row) { r.Goldstein = 11 }), "out of range"},
		{"trigger", file(func(r *Row) { r.End = r.Start }), "trigger from"},
		{"bounds", file(func(r *Row) { r.DateEarliest, r.DateLatest = &two, &one }), "earliest day is after"},
		{"half a point", file(func(r *Row) { r.Lat, r.Lon = &lat, nil }), "a latitude without"},
	} {
		if rows, err := Read(bytes.NewReader(tt.data), int64(len(tt.data))); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %d rows, %v, want %q", tt.name, len(rows), err, tt.want)
		}
	}
}

func TestDay(t *testing.T) {
	for _, tt := range []struct {
		iso  string
		want int32
	}{{"1970-01-01", 0}, {"1969-12-31", -1}, {"2014-09-03", 16316}, {"1815-06-18", -56445}} {
		if got := day(tt.iso); got == nil || *got != tt.want {
			t.Errorf("%s: %v, want %d", tt.iso, got, tt.want)
		}
	}
	for _, iso := range []string{"", "2014-09", "2014", "2014-02-30"} {
		if got := day(iso); got != nil {
			t.Errorf("%q: %d", iso, *got)
		}
	}
}

// The data dictionary names each column, in its order, and no other.
func TestDictionaryIsWhole(t *testing.T) {
	doc, err := os.ReadFile("../../../docs/formats/parquet.md")
	if err != nil {
		t.Fatal(err)
	}
	var want, got []string
	for _, c := range parquet.SchemaOf(Row{}).Fields() {
		want = append(want, c.Name())
	}
	for _, m := range regexp.MustCompile("(?m)^\\| `([a-z_]+)` \\|").FindAllStringSubmatch(string(doc), -1) {
		got = append(got, m[1])
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("docs/formats/parquet.md has\n%q\nthe file\n%q", got, want)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(write(f, documents(f)[:1]))
	f.Add([]byte("PAR1"))
	f.Fuzz(func(t *testing.T, data []byte) {
		rows, err := Read(bytes.NewReader(data), int64(len(data)))
		if err == nil {
			for i := range rows {
				if e := rows[i].check(); e != nil {
					t.Errorf("row %d: %v", i, e)
				}
			}
		}
	})
}
