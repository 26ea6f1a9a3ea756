package gdelt

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

var stories = []string{"sanctions-list", "clinic-attack"}

func write(t *testing.T, w func(*bytes.Buffer) *Writer) []byte {
	t.Helper()
	var b bytes.Buffer
	out := w(&b)
	for _, s := range stories {
		if err := out.Write(load(t, s)); err != nil {
			t.Fatal(err)
		}
	}
	if out.Note() == "" {
		t.Error("the examples have events that must be left out, and nothing says so")
	}
	return b.Bytes()
}

func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; run with -update and read the diff", file)
	}
}

// What is written is read back equal, and is what the record says.
func TestEventsReadBack(t *testing.T) {
	got := write(t, func(b *bytes.Buffer) *Writer { return NewWriter(b) })
	golden(t, "testdata/export.csv", got)
	var want []Event
	ids := map[int64]bool{}
	for _, s := range stories {
		d := load(t, s)
		rows, _, skipped := Rows(d)
		want = append(want, rows...)
		selected, _ := dyad.Select(d)
		if len(selected)+skipped.Status+skipped.Day != len(d.Events) {
			t.Errorf("%s: %d events, %d written, left out %+v", s, len(d.Events), len(selected), skipped)
		}
		n := 0
		for _, e := range selected {
			for _, p := range e.Pairs() {
				r := rows[n]
				n++
				if r.Code != e.CAMEO || r.Quad != e.Quad || *r.Goldstein != e.Goldstein || r.Day != strings.ReplaceAll(e.Day, "-", "") {
					t.Errorf("%s: %+v is not the event %+v", s, r, e.Event)
				}
				if p.Source != nil && len(p.Source.Country) == 3 && p.Source.Country != "IGO" && p.Source.Country != "NGO" && r.Actor1.Country != p.Source.Country {
					t.Errorf("%s: actor 1 %+v is not %+v", s, r.Actor1, p.Source)
				}
				if i := e.Where.Place; i >= 0 && d.Places[i].Country != "" && r.Action.ISO() != d.Places[i].Country {
					t.Errorf("%s: %+v is not in %s", s, r.Action, d.Places[i].Country)
				}
			}
		}
		if n != len(rows) {
			t.Errorf("%s: %d rows, want %d", s, len(rows), n)
		}
	}
	lines := strings.Split(strings.TrimSuffix(string(got), "\n"), "\n")
	if len(lines) != len(want) {
		t.Fatalf("%d lines, want %d", len(lines), len(want))
	}
	for i, l := range lines {
		e, err := Parse(l)
		if err != nil {
			t.Fatalf("line %d: %v", i+1, err)
		}
		if !reflect.DeepEqual(e, want[i]) {
			t.Errorf("line %d:\n%+v, want\n%+v", i+1, e, want[i])
		}
		if ids[e.ID] {
			t.Errorf("id %d twice", e.ID)
		}
		ids[e.ID] = true
	}
}

func TestMentionsReadBack(t *testing.T) {
	got := write(t, func(b *bytes.Buffer) *Writer { return NewMentionsWriter(b) })
	golden(t, "testdata/mentions.csv", got)
	var want []Mention
	count := map[int64]int{}
	mentioned := map[int64]int{}
	for _, s := range stories {
		d := load(t, s)
		rows, ms, _ := Rows(d)
		want = append(want, ms...)
		for _, r := range rows {
			count[r.ID] = r.Mentions
		}
		text := []rune(d.Text)
		for _, m := range ms {
			if m.Action < 0 || m.Action >= len(text) || m.Length != len(text) {
				t.Errorf("%s: %+v is outside the text", s, m)
			}
		}
	}
	for i, l := range strings.Split(strings.TrimSuffix(string(got), "\n"), "\n") {
		m, err := ParseMention(l)
		if err != nil {
			t.Fatalf("line %d: %v", i+1, err)
		}
		if !reflect.DeepEqual(m, want[i]) {
			t.Errorf("line %d: %+v, want %+v", i+1, m, want[i])
		}
		mentioned[m.ID]++
	}
	if !reflect.DeepEqual(count, mentioned) {
		t.Errorf("mentions %v, the events say %v", mentioned, count)
	}
}

func TestPlace(t *testing.T) {
	for _, tt := range []struct {
		name  string
		place dateline.Place
		want  string
	}{
		{"a country", dateline.Place{Name: "Chad", Country: "TCD", Precision: "country", Lat: 15, Lon: 19}, "1 Chad CD CD  15 19 CD"},
		{"a town", dateline.Place{Name: "Lviv", Country: "UKR", Admin1: "Lviv Oblast", Precision: "city", Lat: 49.8, Lon: 24}, "4 Lviv, Lviv Oblast, Ukraine UP   49.8 24 "},
		{"a division", dateline.Place{Name: "Bavaria", Country: "DEU", Admin1: "Bavaria", Precision: "admin1", Lat: 49, Lon: 11}, "5 Bavaria, Germany GM   49 11 "},
		{"a US town", dateline.Place{Name: "Austin", Country: "USA", Admin1: "Texas", Precision: "city", Lat: 30, Lon: -97}, "3 Austin, Texas, United States US USTX  30 -97 "},
		{"a US state", dateline.Place{Name: "Texas", Country: "USA", Admin1: "Texas", Precision: "admin1", Lat: 31, Lon: -99}, "2 Texas, United States US USTX  31 -99 "},
		{"the country Georgia is no US state", dateline.Place{Name: "Georgia", Country: "GEO", Precision: "country", Lat: 42, Lon: 43}, "1 Georgia GG GG  42 43 GG"},
		{"no country known", dateline.Place{Name: "Black Sea", Lat: 43, Lon: 34}, "0       "},
	} {
		d := &dateline.Document{Places: []dateline.Place{tt.place}}
		g := place(d, dateline.EventPlace{Place: 0})
		if got := strings.Join(g.append(nil), " "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
	g := place(&dateline.Document{}, dateline.EventPlace{Place: -1, Country: "NER"})
	if g.Type != GeoCountry || g.Country != "NG" || g.Lat != nil {
		t.Errorf("a country without a place: %+v", g)
	}
}

func TestParseRefuses(t *testing.T) {
	var b bytes.Buffer
	rows, _, _ := Rows(load(t, "tbilisi-rally"))
	rows[0].append(&b)
	good := strings.TrimSuffix(b.String(), "\n")
	for _, tt := range []struct {
		column, value, want string
	}{
		{"Day", "20190231", "no such day"},
		{"MonthYear", "201807", "MonthYear"},
		{"EventCode", "14", "EventBaseCode"},
		{"EventCode", "1A1", "digits"},
		{"EventRootCode", "15", "EventRootCode"},
		{"QuadClass", "5", "QuadClass"},
		{"GoldsteinScale", "11", "GoldsteinScale"},
		{"IsRootEvent", "yes", "IsRootEvent"},
		{"Actor1CountryCode", "FRA", "Actor1CountryCode"},
		{"ActionGeo_Lat", "91", "ActionGeo_Lat"},
		{"ActionGeo_Type", "3", "ActionGeo_CountryCode"}, // a US town outside the US
		{"NumMentions", "0", "NumMentions"},
		{"DATEADDED", "20190622", "DATEADDED"},
		{"GlobalEventID", "x", "GlobalEventID"},
	} {
		f := strings.Split(good, "\t")
		for i, c := range Columns {
			if c == tt.column {
				f[i] = tt.value
			}
		}
		if _, err := Parse(strings.Join(f, "\t")); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s %q: %v, want %q", tt.column, tt.value, err, tt.want)
		}
	}
	if _, err := Parse(good + "\tmore"); err == nil {
		t.Error("62 columns are read")
	}
}

// A row as GDELT itself publishes them, with the columns that Dateline leaves blank.
func TestParseForeign(t *testing.T) {
	f := make([]string, len(Columns))
	for i, c := range Columns {
		f[i] = map[string]string{"GlobalEventID": "410412347", "Day": "20150218", "MonthYear": "201502", "Year": "2015", "FractionDate": "2015.1315",
			"Actor1Code": "IGOUNO", "Actor1Name": "UNITED NATIONS", "Actor1KnownGroupCode": "UNO", "Actor1Type1Code": "IGO",
			"IsRootEvent": "1", "EventCode": "0251", "EventBaseCode": "025", "EventRootCode": "02", "QuadClass": "1", "GoldsteinScale": "2.8",
			"NumMentions": "10", "NumSources": "1", "NumArticles": "10", "AvgTone": "-2.64750378214826", "Actor1Geo_Type": "0", "Actor2Geo_Type": "0",
			"ActionGeo_Type": "4", "ActionGeo_Fullname": "Juba, Central Equatoria, South Sudan", "ActionGeo_CountryCode": "OD", "ActionGeo_ADM1Code": "OD01",
			"ActionGeo_ADM2Code": "40001", "ActionGeo_Lat": "4.85", "ActionGeo_Long": "31.6167", "ActionGeo_FeatureID": "-1", "DATEADDED": "20150218230000", "SOURCEURL": "https://news.example/1"}[c]
	}
	e, err := Parse(strings.Join(f, "\t"))
	if err != nil || e.Action.ISO() != "SSD" || e.Actor1.KnownGroup != "UNO" || *e.Tone > -2.6 || e.Code != "0251" {
		t.Errorf("%+v, %v", e, err)
	}
}

func FuzzWrite(f *testing.F) {
	b, _ := os.ReadFile("../testdata/small.json")
	f.Add(b)
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := docjson.Decode(data)
		if err != nil {
			return
		}
		var out, mentions bytes.Buffer
		if err := NewWriter(&out).Write(d); err != nil {
			t.Fatal(err)
		}
		if err := NewMentionsWriter(&mentions).Write(d); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(out.String()) {
			if n := strings.Count(line, "\t"); n != len(Columns)-1 {
				t.Errorf("%d tabs in %q", n, line)
			}
		}
	})
}

func FuzzParse(f *testing.F) {
	b, _ := os.ReadFile("testdata/export.csv")
	for line := range strings.Lines(string(b)) {
		f.Add(strings.TrimSuffix(line, "\n"))
	}
	f.Fuzz(func(t *testing.T, line string) {
		_, _ = Parse(line)
		_, _ = ParseMention(line)
	})
}

func BenchmarkWrite(b *testing.B) {
	d := load(b, "clinic-attack")
	for b.Loop() {
		var out bytes.Buffer
		_ = NewWriter(&out).Write(d)
	}
}
