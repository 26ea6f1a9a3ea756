package export_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/brat"
	"github.com/dateline-news/dateline/codec/conllu"
	"github.com/dateline-news/dateline/codec/dyad"
	"github.com/dateline-news/dateline/codec/ftm"
	"github.com/dateline-news/dateline/codec/gdelt"
	"github.com/dateline-news/dateline/codec/icews"
	"github.com/dateline-news/dateline/codec/plover"
	"github.com/dateline-news/dateline/internal/export"
	"github.com/dateline-news/dateline/internal/export/geojson"
	"github.com/dateline-news/dateline/internal/export/network"
	"github.com/dateline-news/dateline/internal/export/parquet"
	"github.com/dateline-news/dateline/internal/serve/servetest"
	"github.com/dateline-news/dateline/internal/store"
)

// expected is what an answer of the store holds, counted by its documents and beside the writers.
type expected struct {
	docs                              []*dateline.Document
	events, facts, pairs, edges, sent int // edges: facts between two parties
}

func expect(docs []*dateline.Document) expected {
	x := expected{docs: docs}
	for _, d := range docs {
		x.events += len(d.Events)
		x.sent += len(d.Sentences)
		facts, _ := dyad.Select(d)
		x.facts += len(facts)
		for _, e := range facts {
			x.pairs += len(e.Pairs())
		}
		for i := range d.Events {
			e := dyad.Event{Event: &d.Events[i]}
			if dyad.Fact(e.Status) && slices.ContainsFunc(e.Pairs(), func(p dyad.Pair) bool { return p.Source != nil && p.Target != nil }) {
				x.edges++
			}
		}
	}
	return x
}

// Each format is read back by its strict reader, from a real store over the bundled articles, and has the rows of the query: all its events, or the facts
// of one day among them where the format can say no more, and then Note counts the rest.
func TestEveryFormatIsReadBack(t *testing.T) {
	ctx := context.Background()
	s := servetest.Store(t, servetest.Examples(t)...)
	for _, tt := range []struct {
		name string
		q    store.Query
	}{
		{"all", store.Query{}},
		{"some", store.Query{Types: []string{"CONSULT", "ASSAULT"}, MinScore: .5}},
		{"none", store.Query{Actors: []string{"XXX"}}},
	} {
		count, err := s.Count(ctx, "event", tt.q)
		if err != nil {
			t.Fatal(err)
		}
		var docs []*dateline.Document
		for d, err := range s.Select(ctx, tt.q) {
			if err != nil {
				t.Fatal(err)
			}
			docs = append(docs, d)
		}
		want := expect(docs)
		if want.events != count || (count == 0) != (tt.name == "none") {
			t.Fatalf("%s: the documents have %d events, the query counts %d", tt.name, want.events, count)
		}
		readers := maps.Clone(readers)
		for _, f := range export.Formats() {
			read := readers[f.Name]
			if read == nil {
				t.Errorf("%s has no strict reader", f.Name)
				continue
			}
			delete(readers, f.Name)
			t.Run(tt.name+"/"+f.Name, func(t *testing.T) {
				var b bytes.Buffer
				w := f.Open(&b, export.Options{})
				for _, d := range docs {
					if err := w.Write(d); err != nil {
						t.Fatal(err)
					}
				}
				if c, ok := w.(interface{ Close() error }); ok {
					if err := c.Close(); err != nil {
						t.Fatal(err)
					}
				}
				rows, all := read(t, b.Bytes(), want)
				if rows != all {
					t.Errorf("%d rows, want %d", rows, all)
				}
				left := 0 // what Note says is left out
				if n, ok := w.(interface{ Note() string }); ok && n.Note() != "" {
					fmt.Sscan(regexp.MustCompile(`\d+`).FindString(n.Note()), &left)
				}
				if all := map[string]int{"plover": want.facts, "gdelt": want.facts, "gdelt-mentions": want.facts, "icews": want.facts, "graphml": want.edges, "gexf": want.edges}; left != 0 && all[f.Name] != 0 && all[f.Name]+left != count {
					t.Errorf("%d written and %d left out are not the %d of the query", all[f.Name], left, count)
				}
			})
		}
		for name := range readers {
			t.Errorf("%s is no format", name)
		}
		t.Run(tt.name+"/brat", func(t *testing.T) {
			n := 0
			for _, d := range docs {
				a, err := brat.Parse(d.Text, brat.Encode(d))
				if err != nil {
					t.Fatalf("%s: %v", d.ID, err)
				}
				n += len(a.Events)
			}
			if n != count {
				t.Errorf("%d events, want %d", n, count)
			}
		})
	}
}

// readers read what a format wrote and return its rows, and how many there should be.
var readers = map[string]func(t *testing.T, data []byte, x expected) (rows, want int){
	"json": func(t *testing.T, data []byte, x expected) (int, int) {
		n := 0
		for i, line := range lines(t, data) {
			events, err := strictDocument([]byte(line))
			if err != nil {
				t.Fatalf("line %d: %v", i+1, err)
			}
			n += events
		}
		return n, x.events
	},
	"csv": func(t *testing.T, data []byte, x expected) (int, int) {
		rows, err := strictCSV(data)
		if err != nil {
			t.Fatal(err)
		}
		return rows, x.events
	},
	"parquet": func(t *testing.T, data []byte, x expected) (int, int) {
		rows, err := parquet.Read(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		return len(rows), x.events
	},
	"plover": func(t *testing.T, data []byte, x expected) (int, int) {
		seen := map[string]bool{}
		for i, line := range lines(t, data) {
			e, err := plover.Parse([]byte(line))
			if err != nil || seen[e.ID] {
				t.Fatalf("line %d: %v, twice: %t", i+1, err, seen[e.ID])
			}
			seen[e.ID] = true
		}
		return len(seen), x.facts
	},
	"gdelt": func(t *testing.T, data []byte, x expected) (int, int) {
		seen := map[int64]bool{}
		for i, line := range lines(t, data) {
			e, err := gdelt.Parse(line)
			if err != nil || seen[e.ID] {
				t.Fatalf("line %d: %v, twice: %t", i+1, err, seen[e.ID])
			}
			seen[e.ID] = true
		}
		return len(seen), x.pairs
	},
	"gdelt-mentions": func(t *testing.T, data []byte, x expected) (int, int) {
		seen := map[int64]bool{}
		for i, line := range lines(t, data) {
			m, err := gdelt.ParseMention(line)
			if err != nil {
				t.Fatalf("line %d: %v", i+1, err)
			}
			seen[m.ID] = true
		}
		return len(seen), x.pairs
	},
	"icews": func(t *testing.T, data []byte, x expected) (int, int) {
		all := lines(t, data)
		if len(all) == 0 || all[0] != icews.Header {
			t.Fatal("no header")
		}
		for i, line := range all[1:] {
			if _, err := icews.Parse(line); err != nil {
				t.Fatalf("line %d: %v", i+2, err)
			}
		}
		return len(all) - 1, x.pairs
	},
	"geojson": func(t *testing.T, data []byte, x expected) (int, int) {
		features, counts, err := geojson.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		located := 0
		for _, f := range features {
			if f.Properties.Kind == "event" {
				located++
			}
		}
		return located + counts.Unlocated, x.events
	},
	"graphml": readNetwork(network.GraphML),
	"gexf":    readNetwork(network.GEXF),
	"ftm": func(t *testing.T, data []byte, x expected) (int, int) {
		all, err := ftm.Parse(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		events := 0
		for _, e := range all {
			if e.Schema == "Event" {
				events++
			}
		}
		return events, x.events
	},
	"conllu": func(t *testing.T, data []byte, x expected) (int, int) {
		docs, err := conllu.Read(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, d := range docs {
			n += len(d.Sentences)
		}
		return n, x.sent
	},
}

func readNetwork(f network.Format) func(t *testing.T, data []byte, x expected) (rows, want int) {
	return func(t *testing.T, data []byte, x expected) (int, int) {
		_, edges, err := network.Parse(f, data)
		if err != nil {
			t.Fatal(err)
		}
		type dyadOfEvent struct{ document, event, source, target string }
		n := 0
		for _, e := range edges {
			n += e.Events
		}
		want := map[dyadOfEvent]bool{}
		for _, d := range x.docs {
			who := func(p *dateline.Party) string {
				for _, e := range d.Entities {
					if e.ID == p.Entity && e.KB != "" {
						return e.KB
					}
				}
				return dyad.Name(d, p, dyad.Names(d)) + "\t" + p.Code
			}
			for i := range d.Events {
				e := dyad.Event{Event: &d.Events[i]}
				if !dyad.Fact(e.Status) {
					continue
				}
				for _, p := range e.Pairs() {
					if p.Source != nil && p.Target != nil {
						want[dyadOfEvent{d.ID, strconv.Itoa(i), who(p.Source), who(p.Target)}] = true
					}
				}
			}
		}
		return n, len(want)
	}
}

// lines are the lines of a file, each of which ends in a line break.
func lines(t *testing.T, data []byte) (out []string) {
	t.Helper()
	if len(data) > 0 && data[len(data)-1] != '\n' {
		t.Error("the last line has no end")
	}
	for line := range strings.Lines(string(data)) {
		out = append(out, strings.TrimSuffix(line, "\n"))
	}
	return out
}

// columns are those that docs/formats/csv.md names, in their order.
func columns() ([]string, error) {
	doc, err := os.ReadFile("../../docs/formats/csv.md")
	if err != nil {
		return nil, err
	}
	var out []string
	for _, row := range regexp.MustCompile("(?m)^\\| (`[^|]*`) \\|").FindAllStringSubmatch(string(doc), -1) {
		for _, m := range regexp.MustCompile("`([a-z_]+)`").FindAllStringSubmatch(row[1], -1) {
			out = append(out, m[1])
		}
	}
	return out, nil
}

// strictCSV counts the rows of a table of events. It refuses columns that docs/formats/csv.md does not name, cells that a spreadsheet takes for
// formulas, and values that are not what their column says.
func strictCSV(data []byte) (rows int, err error) {
	want, err := columns()
	if err != nil {
		return 0, err
	}
	r := csv.NewReader(bytes.NewReader(data))
	header, err := r.Read()
	if err != nil {
		return 0, err
	}
	if !slices.Equal(header, want) {
		return 0, fmt.Errorf("columns %q, docs/formats/csv.md has %q", header, want)
	}
	all, err := r.ReadAll() // each row with as many cells as the header
	if err != nil {
		return 0, err
	}
	number := func(least, most float64) func(string) bool {
		return func(s string) bool {
			v, err := strconv.ParseFloat(s, 64)
			return err == nil && v >= least && v <= most
		}
	}
	day := func(s string) bool {
		_, err := time.Parse(time.DateOnly, s)
		return err == nil
	}
	known := func(words ...string) func(string) bool {
		return func(s string) bool { return slices.Contains(words, s) }
	}
	needed := []string{"document", "event", "type", "cameo", "quad", "goldstein", "status", "trigger", "sentence", "score", "rule"}
	checks := map[string]func(string) bool{
		"document": regexp.MustCompile("^[0-9a-f]{64}$").MatchString, "event": regexp.MustCompile("^[0-9a-f]{12}$").MatchString,
		"published_earliest": day, "published_latest": day, "date_earliest": day, "date_latest": day,
		"type": known(types...), "status": known(statuses...), "cameo": regexp.MustCompile("^[0-9]{3,4}$").MatchString,
		"quad": known("1", "2", "3", "4"), "goldstein": number(-10, 10), "score": number(0, 1), "lat": number(-90, 90), "lon": number(-180, 180),
		"dead": number(0, 1e9), "injured": number(0, 1e9), "arrested": number(0, 1e9), "displaced": number(0, 1e9),
		"date_basis": known("timex", "dct", "interval"), "country": regexp.MustCompile("^[A-Z]{3}$").MatchString,
		"country_basis": known("clause", "sentence", "earlier", "party", "story"),
	}
	for i, row := range all {
		cell := map[string]string{}
		for k, v := range row {
			cell[header[k]] = v
			check := checks[header[k]]
			switch {
			case v == "" && slices.Contains(needed, header[k]):
				return 0, fmt.Errorf("row %d: %s is empty", i+1, header[k])
			case v != "" && check != nil && !check(v):
				return 0, fmt.Errorf("row %d: %s is %q", i+1, header[k], v)
			case v != "" && strings.ContainsRune("=+-@\t", rune(v[0])) && check == nil, strings.ContainsAny(v, "\r\n"):
				return 0, fmt.Errorf("row %d: %s is %q", i+1, header[k], v)
			}
		}
		for _, side := range []string{"actor", "recipient"} {
			if who, codes := strings.Count(cell[side+"s"], "; "), strings.Count(cell[side+"_codes"], "; "); who != codes || (cell[side+"s"] == "") != (cell[side+"_codes"] == "") {
				return 0, fmt.Errorf("row %d: %ss %q with codes %q", i+1, side, cell[side+"s"], cell[side+"_codes"])
			}
		}
		if (cell["lat"] == "") != (cell["lon"] == "") || cell["date_earliest"] > cell["date_latest"] && cell["date_latest"] != "" {
			return 0, fmt.Errorf("row %d: half a point, or bounds in the wrong order", i+1)
		}
	}
	return len(all), nil
}

var (
	types    = strings.Fields("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT")
	statuses = strings.Fields("happened ongoing planned hypothetical denied unknown")
)

// members are the members of the objects of docjson by their place, as docs/formats/docjson.md has them. One with ? may be absent, one with * may be null.
var members = map[string]string{
	"":                     "schema offsets id source page? title* byline* section? lang* text lines published sentences tokens? entities times places quotes attitudes? claims events notes provenance",
	"source":               "id* uri* outlet* kind",
	"lines":                "start end kind rule*",
	"published":            "value* earliest* latest* conflict basis",
	"published.basis":      "origin value* start* end* used why",
	"sentences":            "start end",
	"tokens":               "start end lemma upos xpos feats* head* deprel*",
	"entities":             "id name kind kb* code* country* sectors role* mentions",
	"entities.mentions":    "start end form",
	"times":                "start end text type value* mod* earliest* latest* rule",
	"places":               "start end text name* country* admin1* lat* lon* geonames* precision* score",
	"quotes":               "kind content parts? cue* speaker* addressee* rule",
	"quotes.content":       "start end",
	"quotes.parts":         "start end",
	"quotes.cue":           "start end lemma",
	"quotes.speaker":       "start end entity*",
	"quotes.addressee":     "start end",
	"attitudes":            "kind holder cue about negated rule",
	"attitudes.holder":     "start end entity*",
	"attitudes.cue":        "start end lemma",
	"attitudes.about":      "start end",
	"claims":               "about by* source* stance evidence quote* event* rule",
	"claims.source":        "start end",
	"claims.evidence":      "start end",
	"events":               "id type mode* contexts cameo* quad goldstein trigger sentence actors recipients status attribution when* where* dead* injured* arrested* displaced* score rule also?",
	"events.trigger":       "start end text lemma",
	"events.actors":        "start end text entity* code* country* sectors basis*",
	"events.recipients":    "start end text entity* code* country* sectors basis*",
	"events.attribution":   "entity* quote* start end",
	"events.when":          "value* earliest* latest* time* basis",
	"events.where":         "place* country* words* basis",
	"events.where.words":   "start end text",
	"events.also":          "start end",
	"notes":                "step start* end* reason",
	"provenance":           "dateline models resources",
	"provenance.models":    "",
	"provenance.resources": "",
}

// vocabulary are the words that a member may have.
var vocabulary = map[string][]string{
	"schema": {"dateline/doc/1"}, "offsets": {"codepoint"}, "source.kind": strings.Fields("text html jsonl feed warc"), "page": strings.Fields("listing live stub"),
	"lines.kind":             strings.Fields("page-date boilerplate title byline dateline credit body"),
	"published.basis.origin": strings.Fields("line meta json-ld url dateline tenure mention cluster feed crawl user"),
	"entities.kind":          strings.Fields("person org group place other"), "entities.mentions.form": strings.Fields("name role pronoun"),
	"times.type": strings.Fields("DATE TIME DURATION SET"), "places.precision": strings.Fields("country admin1 city point"),
	"quotes.kind": strings.Fields("direct indirect mixed"), "attitudes.kind": strings.Fields("want think feel judge"), "claims.stance": strings.Fields("confirm deny assert doubt unknown"),
	"events.type": types, "events.status": statuses, "events.when.basis": strings.Fields("timex dct interval"),
	"events.where.basis": strings.Fields("clause sentence earlier party story"),
}

// strictDocument reads a line of docjson by its description alone, without package docjson, and returns its number of events. It refuses members that are not described
// or are missing, words outside their vocabulary, ranges outside the text, words that are not those of their range, and references to what is not there.
func strictDocument(line []byte) (events int, err error) {
	var d map[string]any
	r := json.NewDecoder(bytes.NewReader(line))
	r.UseNumber()
	if err := r.Decode(&d); err != nil {
		return 0, err
	}
	if r.More() {
		return 0, fmt.Errorf("more than one value in the line")
	}
	words, _ := d["text"].(string)
	text := []rune(words)
	refs := map[string]map[string]bool{"entity": {}, "event": {}} // ids
	list := func(name string) []any { l, _ := d[name].([]any); return l }
	for _, e := range list("entities") {
		refs["entity"][fmt.Sprint(e.(map[string]any)["id"])] = true
	}
	for _, e := range list("events") {
		refs["event"][fmt.Sprint(e.(map[string]any)["id"])] = true
	}
	if len(refs["entity"]) != len(list("entities")) || len(refs["event"]) != len(list("events")) {
		return 0, fmt.Errorf("an id twice")
	}
	indices := map[string]int{"quote": len(list("quotes")), "time": len(list("times")), "place": len(list("places")), "sentence": len(list("sentences"))}
	var object func(at string, o map[string]any) error
	var value func(at string, v any) error
	value = func(at string, v any) error {
		name := at[strings.LastIndexByte(at, '.')+1:]
		switch v := v.(type) {
		case map[string]any:
			return object(at, v)
		case []any:
			for _, e := range v {
				if err := value(at, e); err != nil {
					return err
				}
			}
		case string:
			if vocabulary[at] != nil && !slices.Contains(vocabulary[at], v) {
				return fmt.Errorf("%s is %q", at, v)
			}
			ids := refs[name]
			if name == "by" {
				ids = refs["entity"]
			}
			if ids != nil && !ids[v] {
				return fmt.Errorf("%s %q is not there", at, v)
			}
			if name == "earliest" || name == "latest" {
				if _, err := time.Parse(time.DateOnly, v); err != nil {
					return fmt.Errorf("%s is no day: %q", at, v)
				}
			}
		case json.Number:
			if most, ok := indices[name]; ok {
				if i, err := strconv.Atoi(v.String()); err != nil || i < 0 || i >= most {
					return fmt.Errorf("%s: there is no %s of %d", at, v, most)
				}
			}
		}
		return nil
	}
	object = func(at string, o map[string]any) error {
		spec, ok := members[at]
		if !ok {
			return fmt.Errorf("%q is no object", at)
		}
		if at == "provenance.models" || at == "provenance.resources" {
			return nil
		}
		known := map[string]bool{}
		for _, m := range strings.Fields(spec) {
			name := strings.TrimRight(m, "?*")
			known[name] = true
			switch v, has := o[name]; {
			case !has && !strings.HasSuffix(m, "?"):
				return fmt.Errorf("%q has no %s", at, name)
			case has && v == nil && !strings.HasSuffix(m, "*"):
				return fmt.Errorf("%s of %q is null", name, at)
			case v == "" && strings.HasSuffix(m, "*"):
				return fmt.Errorf("%s of %q is empty, not null", name, at)
			}
		}
		for name, v := range o {
			if !known[name] {
				return fmt.Errorf("%q has %s, which is not described", at, name)
			}
			if err := value(strings.TrimPrefix(at+"."+name, "."), v); err != nil {
				return err
			}
		}
		if o["start"] == nil {
			return nil
		}
		start, err1 := strconv.Atoi(fmt.Sprint(o["start"]))
		end, err2 := strconv.Atoi(fmt.Sprint(o["end"]))
		if err1 != nil || err2 != nil || start < 0 || end <= start || end > len(text) {
			return fmt.Errorf("%q: %v to %v is no range of a text of %d", at, o["start"], o["end"], len(text))
		}
		if said, ok := o["text"].(string); ok && said != string(text[start:end]) {
			return fmt.Errorf("%q: %q is not %q", at, said, string(text[start:end]))
		}
		return nil
	}
	return len(list("events")), object("", d)
}

// The strict readers refuse what they are there for.
func TestStrictReadersRefuse(t *testing.T) {
	s := servetest.Store(t, servetest.Captures(t, servetest.Article{Published: "2014-09-03", Text: "France condemned the coup in Mali on Monday, the French president said."})...)
	for d, err := range s.Select(t.Context(), store.Query{}) {
		if err != nil {
			t.Fatal(err)
		}
		written := func(name string) string {
			var b bytes.Buffer
			for _, f := range export.Formats() {
				if f.Name == name {
					if err := f.Open(&b, export.Options{}).Write(d); err != nil {
						t.Fatal(err)
					}
				}
			}
			return b.String()
		}
		line, table := written("json"), written("csv")
		if n, err := strictDocument([]byte(line)); n == 0 || err != nil {
			t.Fatalf("%d events, %v: %s", n, err, line)
		}
		if n, err := strictCSV([]byte(table)); n == 0 || err != nil {
			t.Fatalf("%d rows, %v: %s", n, err, table)
		}
		for _, tt := range []struct{ old, new string }{
			{`"quad":`, `"squad":`}, {`"byline":null,`, ``}, {`"byline":null`, `"byline":""`}, {`"status":"happened"`, `"status":"perhaps"`}, {`"entity":"e1"`, `"entity":"e99"`},
			{`"sentence":0`, `"sentence":7`}, {`"place":1`, `"place":9`}, {`"text":"condemned"`, `"text":"praised"`}, {`"sentences":[{"start":0`, `"sentences":[{"start":-1`}, {`"claims":[`, `"more":1,"claims":[`},
			{"\n", "{}\n"},
		} {
			bad := strings.Replace(line, tt.old, tt.new, 1)
			if _, err := strictDocument([]byte(bad)); err == nil || bad == line {
				t.Errorf("%q for %q is let pass (or not there): %s", tt.new, tt.old, line)
			}
		}
		for _, tt := range []struct{ old, new string }{
			{"quad", "squad"}, {",happened,", ",perhaps,"}, {"France condemned", "=France condemned"}, {"FRA", "-FRA"}, {",ACCUSE,", ",,"}, {",timex,", ",guess,"}, {",MLI,clause,", ",Mali,clause,"},
		} {
			bad := strings.Replace(table, tt.old, tt.new, 1)
			if _, err := strictCSV([]byte(bad)); err == nil || bad == table {
				t.Errorf("%q for %q is let pass (or not there): %s", tt.new, tt.old, table)
			}
		}
	}
}
