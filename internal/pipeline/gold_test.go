package pipeline_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/score"
	"github.com/dateline-news/dateline/internal/score/scoretest"
)

var update = flag.Bool("update", false, "rewrite the score files under ../../eval")

const shared = "../../../shared"

// need skips the test, naming what is missing, where the developers' shared data is not at hand.
func need(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(shared, path))
	if err != nil {
		t.Skipf("gold is not at hand: %v", err)
	}
	return data
}

// codeGold scores the documents of the file docs against the annotation that gold returns for their ids.
func codeGold(t *testing.T, steps []pipeline.Step, docs []byte, gold func(id string) []byte) *score.Report {
	t.Helper()
	report := score.NewReport()
	lines := bufio.NewScanner(bytes.NewReader(docs))
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		d, err := extractJSON(lines.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		if err := pipeline.Run(t.Context(), steps, d); err != nil {
			t.Fatal(err)
		}
		checkDocument(t, d)
		g, err := score.ParseGold(gold(d.Source.ID))
		if err != nil {
			t.Fatal(err)
		}
		report.Add(g, d)
	}
	if report.Documents == 0 {
		t.Fatal("no documents")
	}
	return report
}

func codeShared(t *testing.T, steps []pipeline.Step, set string) *score.Report {
	t.Helper()
	return codeGold(t, steps, need(t, "gold/"+set+".docs.jsonl"), func(id string) []byte { return need(t, filepath.Join("gold", set, id+".json")) })
}

// Quality is a golden file: a change that moves a number shows it in the diff. Processors differ in the last bits of a sum, which can turn
// single decisions; a number may differ by 0.01 from the file before the test fails.
func TestGoldScores(t *testing.T) {
	need(t, "gold/dev.docs.jsonl")
	steps := defaultSteps(t)
	var out strings.Builder
	for _, set := range []string{"dev", "dev2"} {
		fmt.Fprintf(&out, "# %s\n%s\n", set, codeShared(t, steps, set))
	}
	scoretest.Golden(t, filepath.Join("..", "..", "eval", "scores.txt"), out.String(), 0.01, *update)
}

// The articles that ship with Dateline are scored everywhere.
func TestNewsScores(t *testing.T) {
	for _, set := range []string{"news", "held", "late", "fresh", "fresh2", "fresh3", "fresh4", "fresh5", "sealed", "sealed2", "sealed3", "sealed4", "quotes"} {
		t.Run(set, func(t *testing.T) { bundledScores(t, filepath.Join("..", "..", "eval", set)) })
	}
}

func bundledScores(t *testing.T, dir string) {
	read := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	report := codeGold(t, defaultSteps(t), read("docs.jsonl"), func(id string) []byte { return read(filepath.Join("gold", id+".json")) })
	scoretest.Golden(t, filepath.Join(dir, "scores.txt"), report.String(), 0.01, *update)
}

// The reference article: what `First light` asks of it.
func TestReferenceArticle(t *testing.T) {
	text := string(need(t, "seed/article.txt"))
	d := code(t, defaultSteps(t), text)
	checkDocument(t, d)

	var marked []string
	for _, l := range d.Lines {
		if l.Kind == dateline.LinePageDate || l.Kind == dateline.LineBoilerplate {
			marked = append(marked, l.Span.In(d.Text))
		}
	}
	if want := []string{"Sep 18, 2021", "Share this article", "H2H GIF Banner"}; strings.Join(marked, "|") != strings.Join(want, "|") {
		t.Errorf("marked lines %q, want %q", marked, want)
	}

	p := d.Published
	if !p.Conflict || p.Value != "" || p.Earliest < "2013-02-01" || p.Earliest > "2014-09-03" || p.Latest < "2014-09-03" || p.Latest > "2017-01-20" || len(p.Basis) < 3 {
		t.Errorf("published %+v", p)
	}

	entities := map[string]dateline.Entity{}
	byID := map[string]dateline.Entity{}
	for _, e := range d.Entities {
		byID[e.ID] = e
		words := strings.Fields(e.Name)
		if len(words) > 0 {
			entities[words[len(words)-1]] = e
		}
	}
	for _, tt := range []struct{ name, country string }{{"Kerry", "USA"}, {"Netanyahu", "ISR"}, {"Psaki", "USA"}, {"Obama", "USA"}, {"Sotloff", "USA"}, {"Foley", "USA"}} {
		if e := entities[tt.name]; e.Kind != dateline.KindPerson || e.Country != tt.country {
			t.Errorf("%s: kind %q, country %q, role %q", tt.name, e.Kind, e.Country, e.Role)
		}
	}
	who := func(words string, nth int) string {
		at := 0
		for range nth {
			i := strings.Index(text[at:], words)
			if i < 0 {
				t.Fatalf("%q is not in the article", words)
			}
			at += i + 1
		}
		for _, e := range d.Entities {
			for _, m := range e.Mentions {
				if m.Span.Start <= at-1 && at-1 < m.Span.End && m.Span.Start >= at-1-4 {
					return e.Name
				}
			}
		}
		return ""
	}
	for _, tt := range []struct {
		words string
		nth   int
		want  string
	}{{"the secretary of state also", 1, "Kerry"}, {"She did not", 1, "Psaki"}, {"she explained", 1, "Psaki"}, {"he said", 1, "Kerry"}, {"He vowed", 1, "Kerry"}} {
		if got := who(tt.words, tt.nth); !strings.HasSuffix(got, tt.want) {
			t.Errorf("%q is %q, want %s", tt.words, got, tt.want)
		}
	}
	isi := map[string]bool{}
	for _, e := range d.Entities {
		for _, m := range e.Mentions {
			if w := m.Span.In(d.Text); w == "ISIS" || w == "ISIL" {
				isi[e.ID+" "+e.Country] = true
			}
		}
	}
	if len(isi) != 1 {
		t.Errorf("ISIS and ISIL are %v, want one entity", isi)
	}
	for k := range isi {
		if !strings.HasSuffix(k, " ISI") {
			t.Errorf("ISIS is %q, want code ISI", k)
		}
	}

	g, err := score.ParseGold(need(t, "seed/gold.json"))
	if err != nil {
		t.Fatal(err)
	}
	report := score.NewReport()
	report.Add(g, d)
	if n := report.Layers["quote+speaker"].TP; n < 10 {
		t.Errorf("%d of %d quotes with the right speaker, want 10", n, len(g.Quotes))
	}
	for i := range g.Events { // the arguable ones count here
		g.Events[i].Confidence = "sure"
	}
	report = score.NewReport()
	report.Add(g, d)
	if n := report.Layers["event dyad"].TP; n < 8 {
		t.Errorf("%d of %d events with type, actor and recipient right, want 8", n, len(g.Events))
	}
	t.Logf("reference article\n%s", report)
	for _, m := range report.Misses {
		t.Logf("spurious %v %s %s: %.90s [%s]", m.Spurious, m.Layer, m.What, m.Sentence, m.Words)
	}
	found := false
	for _, c := range d.Claims {
		found = found || c.Stance == dateline.Confirm && strings.Contains(c.Evidence.In(d.Text), "video") && strings.Contains(c.Source.In(d.Text), "intelligence officials")
	}
	if !found {
		t.Errorf("the claim that the video is authentic is not confirmed by the intelligence officials: %+v", d.Claims)
	}
}

// A scorer in another language, written apart, gives the same counts.
func TestScoresAgreeWithTheReferenceScorer(t *testing.T) {
	need(t, "tools/score_gold.py")
	steps := defaultSteps(t)
	pred := filepath.Join(t.TempDir(), "pred.jsonl")
	f, err := os.Create(pred)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(bytes.NewReader(need(t, "gold/dev.docs.jsonl")))
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		d, err := extractJSON(lines.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		if err := pipeline.Run(t.Context(), steps, d); err != nil {
			t.Fatal(err)
		}
		out, err := docjson.Encode(d, docjson.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write(out); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	out, err := runPython(filepath.Join(shared, "tools/score_gold.py"), filepath.Join(shared, "gold/dev.docs.jsonl"), filepath.Join(shared, "gold/dev"), pred, "--json")
	if err != nil {
		t.Skipf("the reference scorer did not run: %v", err)
	}
	var want struct {
		Layers map[string]struct{ TP, FP, FN int } `json:"layers"`
	}
	if err := json.Unmarshal(out, &want); err != nil || len(want.Layers) == 0 {
		t.Fatalf("%v: %s", err, out)
	}
	got := codeShared(t, steps, "dev")
	for name, w := range want.Layers {
		if g := got.Layers[name]; g == nil || g.TP != w.TP || g.FP != w.FP || g.FN != w.FN {
			t.Errorf("%s: %+v, the reference scorer has %+v", name, g, w)
		}
	}
}
