package ftm

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
)

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

// What is written is read back by the strict reader: an article a document, an event for each event, with its sentence and its proof.
func TestReadBack(t *testing.T) {
	var b bytes.Buffer
	w := NewWriter(&b)
	events, articles := map[string]string{}, 0
	for _, name := range []string{"tbilisi-rally", "clinic-attack", "sanctions-list"} {
		d := load(t, name)
		articles++
		for _, e := range d.Events {
			events[e.ID] = string(e.Status)
		}
		if err := w.Write(d); err != nil {
			t.Fatal(err)
		}
	}
	got, err := Parse(&b)
	if err != nil {
		t.Fatal(err)
	}
	people, linked := 0, 0
	for _, e := range got {
		switch e.Schema {
		case "Article":
			articles--
		case "Person":
			people++
		case "Event":
			record := e.Properties["recordId"][0]
			status, ok := events[record]
			if !ok || !slices.Contains(e.Properties["keywords"], status) || len(e.Properties["proof"]) != 1 || !strings.HasPrefix(e.Properties["summary"][0], status+": ") {
				t.Errorf("event %s: %v", record, e.Properties)
			}
			delete(events, record)
			linked += len(e.Properties["organizer"])
		}
	}
	if articles != 0 || len(events) != 0 {
		t.Errorf("%d articles and the events %v are missing", articles, events)
	}
	if people == 0 || linked == 0 {
		t.Errorf("%d people, %d organizers: the documents tell nothing", people, linked)
	}
}

// Whoever has a Wikidata id has one id in all documents.
func TestIDsAreStable(t *testing.T) {
	doc := func(id string) *dateline.Document {
		return &dateline.Document{ID: id, Entities: []dateline.Entity{{ID: "e1", Name: "John Kerry", Kind: dateline.KindPerson, KB: "Q22316", Country: "USA", Code: "USAGOV"}}}
	}
	a, b := Entities(doc("a")), Entities(doc("b"))
	if a[0].ID == b[0].ID || a[1].ID != b[1].ID {
		t.Errorf("articles %s and %s, person %s and %s", a[0].ID, b[0].ID, a[1].ID, b[1].ID)
	}
	if p := a[1].Properties; p["country"][0] != "us" || p["wikidataId"][0] != "Q22316" || a[1].Schema != "Person" {
		t.Errorf("%+v", a[1])
	}
}

func TestCodes(t *testing.T) {
	for _, tt := range []struct{ got, want string }{
		{alpha2("SYR"), "sy"}, {alpha2("GBR"), "gb"}, {alpha2("XKX"), "xk"}, {alpha2("ISI"), ""}, {alpha2("IGO"), ""}, {alpha2(""), ""},
		{lang3("en"), "eng"}, {lang3(""), ""},
		{date("2014-09-03"), "2014-09-03"}, {date("2014-09"), "2014-09"}, {date("2014-W36"), ""}, {date("P3D"), ""}, {date("XXXX-09-03"), ""}, {date(""), ""},
		{url("https://a.example/b"), "https://a.example/b"}, {url("story.txt"), ""},
	} {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	article := `{"id":"` + strings.Repeat("a", 40) + `","schema":"Article","properties":{}}`
	for _, bad := range []string{
		`{"id":"a","schema":"Article","properties":{}}`,
		strings.Replace(article, "Article", "Vessel", 1),
		strings.Replace(article, "{}", `{"wings":["2"]}`, 1),
		strings.Replace(article, "{}", `{"publishedAt":["soon"]}`, 1),
		strings.Replace(article, `"properties"`, `"extra":1,"properties"`, 1),
		`{"id":"` + strings.Repeat("b", 40) + `","schema":"Event","properties":{"name":["x"],"proof":["` + strings.Repeat("c", 40) + `"]}}`,
		`{"id":"` + strings.Repeat("b", 40) + `","schema":"Event","properties":{}}`,
	} {
		if _, err := Parse(strings.NewReader(bad)); err == nil {
			t.Errorf("%s passes", bad)
		}
	}
	if _, err := Parse(strings.NewReader(article)); err != nil {
		t.Error(err)
	}
}

func FuzzParse(f *testing.F) {
	var b bytes.Buffer
	if err := NewWriter(&b).Write(load(f, "sanctions-list")); err != nil {
		f.Fatal(err)
	}
	f.Add(b.String())
	f.Fuzz(func(t *testing.T, text string) { Parse(strings.NewReader(text)) })
}
