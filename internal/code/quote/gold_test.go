package quote_test

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/quote"
	"github.com/dateline-news/dateline/internal/pipeline"
)

const shared = "../../../../shared"

// run codes text with the steps of the pipeline before quote, then with q.
func run(t testing.TB, steps []pipeline.Step, q *quote.Annotator, text string) *dateline.Document {
	t.Helper()
	d := &dateline.Document{Text: text}
	at := 0
	for line := range strings.Lines(text) {
		trimmed := strings.TrimSpace(line)
		if trimmed != "" {
			from := at + strings.Index(line, trimmed)
			d.Lines = append(d.Lines, dateline.Line{Span: dateline.Span{Start: from, End: from + len(trimmed)}, Kind: dateline.LineBody})
		}
		at += len(line)
	}
	for _, s := range steps {
		if s.Name == "quote" || s.Name == "attitude" || s.Name == "event" || s.Name == "claim" {
			continue
		}
		if err := s.Annotate(context.Background(), d); err != nil {
			t.Fatalf("step %s: %v", s.Name, err)
		}
	}
	if err := q.Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	return d
}

func steps(t testing.TB) []pipeline.Step {
	t.Helper()
	s, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var wordRE = regexp.MustCompile(`\w+`)

func bag(s string) map[string]int {
	out := map[string]int{}
	for _, w := range wordRE.FindAllString(strings.ToLower(s), -1) {
		out[w]++
	}
	return out
}

func tokenF1(a, b string) float64 {
	x, y := bag(a), bag(b)
	n, all := 0, 0
	for w, c := range x {
		n += min(c, y[w])
		all += c
	}
	for _, c := range y {
		all += c
	}
	if n == 0 {
		return 0
	}
	return 2 * float64(n) / float64(all)
}

type goldQuote struct {
	Kind, Content string
	Speaker       *string
	SpeakerName   *string `json:"speaker_name"`
	Cue           *string
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// readDocs reads a JSONL file of documents.
func readDocs(t *testing.T, file string) (out []struct{ ID, Title, Text string }) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Skipf("gold is not here: %v", err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		var d struct{ ID, Title, Text string }
		if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		out = append(out, d)
	}
	return out
}

func readGold(t *testing.T, file string) (qs []goldQuote) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Skipf("gold is not here: %v", err)
	}
	var g struct{ Quotes []goldQuote }
	if err := json.Unmarshal(data, &g); err != nil {
		t.Fatal(err)
	}
	return g.Quotes
}

type tally struct{ tp, fp, fn int }

func (c tally) f1() float64 {
	if c.tp == 0 {
		return 0
	}
	return 2 * float64(c.tp) / float64(2*c.tp+c.fp+c.fn)
}

// scoreQuotes matches the quotes of d with gold as the gold scorer does and adds to quotes and speakers.
func scoreQuotes(t *testing.T, id string, d *dateline.Document, gold []goldQuote, quotes, speakers *tally) {
	type pair struct {
		w    float64
		i, j int
	}
	var pairs []pair
	for i, g := range gold {
		for j, p := range d.Quotes {
			if w := tokenF1(g.Content, p.Content.In(d.Text)); w >= .5 {
				pairs = append(pairs, pair{w, i, j})
			}
		}
	}
	sort.SliceStable(pairs, func(a, b int) bool { return pairs[a].w > pairs[b].w })
	names := map[string]string{}
	for _, e := range d.Entities {
		names[e.ID] = e.Name
	}
	usedG, usedP := map[int]bool{}, map[int]bool{}
	for _, p := range pairs {
		if usedG[p.i] || usedP[p.j] {
			continue
		}
		usedG[p.i], usedP[p.j] = true, true
		g, q := gold[p.i], d.Quotes[p.j]
		who := deref(g.SpeakerName)
		if who == "" {
			who = deref(g.Speaker)
		}
		quotes.tp++
		said := names[q.Entity] + " " + q.Speaker.In(d.Text)
		ok := false
		for w := range bag(who) {
			ok = ok || bag(said)[w] > 0
		}
		if ok {
			speakers.tp++
		} else {
			speakers.fp++
			speakers.fn++
			t.Logf("SPEAKER %s want %q got %q / %q: %.100s", id, who, q.Speaker.In(d.Text), names[q.Entity], g.Content)
		}
		if g.Kind != string(q.Kind) {
			t.Logf("KIND %s want %s got %s: %.100s", id, g.Kind, q.Kind, g.Content)
		}
	}
	for i, g := range gold {
		if !usedG[i] {
			t.Logf("MISSED %s %s [%s] %s: %.160s", id, g.Kind, deref(g.Cue), deref(g.Speaker), g.Content)
			quotes.fn++
			speakers.fn++
		}
	}
	for j, q := range d.Quotes {
		if !usedP[j] {
			t.Logf("SPURIOUS %s %s [%s] {%s} (%s) %s", id, q.Kind, q.Cue.In(d.Text), q.Rule, q.Speaker.In(d.Text), q.Content.In(d.Text))
			quotes.fp++
			speakers.fp++
		}
	}
}

// TestGold holds the scores on the gold articles, where they are at hand.
func TestGold(t *testing.T) {
	st := steps(t)
	q := quote.New(quote.Options{})
	for _, set := range []struct {
		name         string
		quotes, both float64
	}{{"dev", .9, .8}, {"dev2", .85, .75}} {
		t.Run(set.name, func(t *testing.T) {
			var quotes, speakers tally
			for _, doc := range readDocs(t, filepath.Join(shared, "gold", set.name+".docs.jsonl")) {
				d := run(t, st, q, doc.Text)
				scoreQuotes(t, doc.ID, d, readGold(t, filepath.Join(shared, "gold", set.name, doc.ID+".json")), &quotes, &speakers)
			}
			t.Logf("quotes F1 %.3f %+v, with speaker F1 %.3f %+v", quotes.f1(), quotes, speakers.f1(), speakers)
			if quotes.f1() < set.quotes || speakers.f1() < set.both {
				t.Errorf("quotes F1 %.3f, want %.2f; with speaker %.3f, want %.2f", quotes.f1(), set.quotes, speakers.f1(), set.both)
			}
		})
	}
	t.Run("seed", func(t *testing.T) {
		text, err := os.ReadFile(filepath.Join(shared, "seed", "article.txt"))
		if err != nil {
			t.Skipf("gold is not here: %v", err)
		}
		var quotes, speakers tally
		d := run(t, st, q, string(text))
		scoreQuotes(t, "seed", d, readGold(t, filepath.Join(shared, "seed", "gold.json")), &quotes, &speakers)
		t.Logf("quotes F1 %.3f %+v, with speaker F1 %.3f %+v", quotes.f1(), quotes, speakers.f1(), speakers)
	})
}
