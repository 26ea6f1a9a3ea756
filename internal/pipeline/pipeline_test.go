package pipeline_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/res/examples"
)

func TestCheck(t *testing.T) {
	l := dateline.Layers
	read := func(name string, r, w dateline.LayerSet) pipeline.Step {
		return pipeline.Step{Name: name, Reads: r, Writes: w}
	}
	for _, tt := range []struct {
		steps []pipeline.Step
		want  string
	}{
		{[]pipeline.Step{read("token", l(dateline.LayerLines), l(dateline.LayerTokens)), read("syntax", l(dateline.LayerTokens), l(dateline.LayerSyntax))}, ""},
		{[]pipeline.Step{read("syntax", l(dateline.LayerTokens), l(dateline.LayerSyntax))}, "step syntax reads"},
		{[]pipeline.Step{read("token", 0, l(dateline.LayerTokens)), read("again", 0, l(dateline.LayerTokens))}, "step again writes"},
	} {
		err := pipeline.Check(tt.steps)
		if (err == nil) != (tt.want == "") || err != nil && !strings.Contains(err.Error(), tt.want) {
			t.Errorf("Check: %v, want %q", err, tt.want)
		}
	}
	if _, err := pipeline.Default(); err != nil {
		t.Error(err)
	}
}

type step func(*dateline.Document) error

func (s step) Annotate(_ context.Context, d *dateline.Document) error { return s(d) }

// An unusable document keeps its reason and ends quietly; an error of the machine comes back with the step's name.
func TestRunTellsDoubtFromFailure(t *testing.T) {
	later := false
	after := pipeline.Step{Name: "later", Annotator: step(func(*dateline.Document) error { later = true; return nil })}
	d := &dateline.Document{ID: "d"}
	err := pipeline.Run(t.Context(), []pipeline.Step{{Name: "lang", Annotator: step(func(*dateline.Document) error {
		return fmt.Errorf("not English: %w", dateline.ErrUnusable)
	})}, after}, d)
	if err != nil || later || len(d.Notes) != 1 || !strings.Contains(d.Notes[0].Reason, "not English") {
		t.Errorf("unusable: %v, notes %v, later step ran: %v", err, d.Notes, later)
	}
	disk := errors.New("disk full")
	err = pipeline.Run(t.Context(), []pipeline.Step{{Name: "save", Annotator: step(func(*dateline.Document) error { return disk })}, after}, d)
	if !errors.Is(err, disk) || !strings.Contains(err.Error(), "save") || later {
		t.Errorf("failure: %v", err)
	}
}

func defaultSteps(t testing.TB) []pipeline.Step {
	t.Helper()
	steps, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	return steps
}

// bodies returns the bundled plain-text examples.
func bodies(t testing.TB) (out []string) {
	t.Helper()
	names, err := fs.Glob(examples.Files, "*.txt")
	if err != nil || len(names) == 0 {
		t.Fatalf("no examples: %v", err)
	}
	for _, n := range names {
		b, err := examples.Files.ReadFile(n)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(b))
	}
	return out
}

// Every span of a coded document is a range of its text on rune boundaries, and every index points somewhere; the
// document encodes and decodes to the same bytes.
func checkDocument(t interface {
	Errorf(string, ...any)
	Fatalf(string, ...any)
}, d *dateline.Document) {
	words := func(what string, s dateline.Span, mayBeZero bool) {
		if mayBeZero && s.IsZero() {
			return
		}
		if !s.Valid(d.Text) {
			t.Errorf("%s: span %v is not a range of the text (%d bytes)", what, s, len(d.Text))
		}
	}
	ordered := func(what string, n int, at func(int) dateline.Span) {
		for i := range n {
			words(what, at(i), false)
			if i > 0 && at(i).Start < at(i-1).Start {
				t.Errorf("%s %d: %v stands before %v", what, i, at(i), at(i-1))
			}
		}
	}
	ordered("line", len(d.Lines), func(i int) dateline.Span { return d.Lines[i].Span })
	ordered("sentence", len(d.Sentences), func(i int) dateline.Span { return d.Sentences[i].Span })
	ordered("token", len(d.Tokens), func(i int) dateline.Span { return d.Tokens[i].Span })
	ordered("mention", len(d.Mentions), func(i int) dateline.Span { return d.Mentions[i].Span })
	ordered("time", len(d.Times), func(i int) dateline.Span { return d.Times[i].Span })
	ordered("place", len(d.Places), func(i int) dateline.Span { return d.Places[i].Span })
	last := 0
	for i, s := range d.Sentences {
		if s.First != last || s.Last <= s.First || s.Last > len(d.Tokens) {
			t.Errorf("sentence %d has tokens %d:%d after %d", i, s.First, s.Last, last)
			return
		}
		last = s.Last
		for k := s.First; k < s.Last; k++ {
			if h := d.Tokens[k].Head; h < -1 || h > s.Last-s.First {
				t.Errorf("token %d: head %d outside its sentence", k, h)
			}
		}
	}
	ids := map[string]bool{"": true}
	for _, e := range d.Entities {
		ids[e.ID] = true
		for _, m := range e.Mentions {
			words("mention of "+e.Name, m.Span, false)
		}
	}
	entity := func(what, id string) {
		if !ids[id] {
			t.Errorf("%s names entity %q, which is not there", what, id)
		}
	}
	for _, b := range d.Published.Basis {
		words("basis", b.Span, true)
	}
	for _, q := range d.Quotes {
		words("quote", q.Content, false)
		words("cue", q.Cue, true)
		words("speaker", q.Speaker, true)
		words("addressee", q.Addressee, true)
		entity("quote", q.Entity)
	}
	for _, e := range d.Events {
		words("trigger of "+e.Type, e.Trigger, false)
		for _, p := range append(append([]dateline.Party(nil), e.Actors...), e.Recipients...) {
			words("party of "+e.Type, p.Span, false)
			entity(e.Type, p.Entity)
		}
		for _, a := range e.Attribution {
			words("attribution of "+e.Type, a.Span, false)
			entity(e.Type, a.Entity)
			if a.Quote >= len(d.Quotes) {
				t.Errorf("%s: quote %d of %d", e.Type, a.Quote, len(d.Quotes))
			}
		}
		if e.Sentence < 0 || e.Sentence >= len(d.Sentences) || e.When.Time >= len(d.Times) || e.Where.Place >= len(d.Places) {
			t.Errorf("%s: sentence %d, time %d, place %d point nowhere", e.Type, e.Sentence, e.When.Time, e.Where.Place)
		}
		if e.Rule == "" || e.ID == "" || e.Status == "" {
			t.Errorf("%s: rule %q, id %q, status %q", e.Type, e.Rule, e.ID, e.Status)
		}
	}
	for _, c := range d.Claims {
		words("claim", c.Evidence, false)
		words("source of a claim", c.Source, true)
		entity("claim", c.By)
	}
	for _, n := range d.Notes {
		words("note", n.Span, true)
	}
	first, err := docjson.Encode(d, docjson.Options{Tokens: true})
	if err != nil {
		t.Fatalf("encode: %v", err)
	}
	again, err := docjson.Decode(first)
	if err != nil {
		t.Fatalf("decode: %v", err)
	}
	if second, err := docjson.Encode(again, docjson.Options{Tokens: true}); err != nil || string(second) != string(first) {
		t.Errorf("docjson does not survive a round trip: %v", err)
	}
}

func code(t testing.TB, steps []pipeline.Step, text string) *dateline.Document {
	t.Helper()
	d, err := extractText(text)
	if err != nil {
		if errors.Is(err, dateline.ErrUnusable) {
			return nil
		}
		t.Fatal(err)
	}
	if err := pipeline.Run(context.Background(), steps, d); err != nil {
		t.Fatal(err)
	}
	return d
}

func TestExamplesKeepTheInvariants(t *testing.T) {
	steps := defaultSteps(t)
	for _, text := range bodies(t) {
		d := code(t, steps, text)
		checkDocument(t, d)
		if len(d.Events) == 0 || len(d.Quotes) == 0 || len(d.Entities) == 0 {
			t.Errorf("%.40q: %d events, %d quotes, %d entities", text, len(d.Events), len(d.Quotes), len(d.Entities))
		}
	}
}

// The same text is coded the same every time.
func TestSameTextSameRecord(t *testing.T) {
	steps := defaultSteps(t)
	text := bodies(t)[0]
	var first []byte
	for range 5 {
		out, err := docjson.Encode(code(t, steps, text), docjson.Options{Tokens: true})
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = out
		}
		if string(out) != string(first) {
			t.Fatalf("two records of one text:\n%s\n%s", first, out)
		}
	}
}

// Lines of the examples in any order, cut anywhere, with anything between: nothing crashes and every span holds.
func TestShuffledTextKeepsTheInvariants(t *testing.T) {
	steps := defaultSteps(t)
	var lines []string
	for _, b := range bodies(t) {
		lines = append(lines, strings.Split(b, "\n")...)
	}
	rapid.Check(t, func(r *rapid.T) {
		var b strings.Builder
		for range rapid.IntRange(1, 6).Draw(r, "lines") {
			line := rapid.SampledFrom(lines).Draw(r, "line")
			cut := rapid.IntRange(0, len(line)).Draw(r, "cut")
			for cut < len(line) && !utf8.RuneStart(line[cut]) {
				cut++
			}
			b.WriteString(line[cut:])
			b.WriteString(rapid.SampledFrom([]string{"\n", " ", "\n\n", "“", "”", "'", "\u200b", "—", ". "}).Draw(r, "join"))
		}
		d, err := extractText(b.String())
		if err != nil {
			return
		}
		if err := pipeline.Run(context.Background(), steps, d); err != nil {
			r.Fatal(err)
		}
		checkDocument(r, d)
	})
}

func FuzzPipeline(f *testing.F) {
	for _, b := range bodies(f) {
		f.Add(b)
	}
	f.Add("he purpose and ramifications of this attack are not clear,” it said.“Share this story\n") // a pronoun without a verb of saying
	f.Add("He said.\"\x00\xff ” ’s\n\n(— “")
	steps := defaultSteps(f)
	f.Fuzz(func(t *testing.T, text string) {
		if d := code(t, steps, text); d != nil {
			checkDocument(t, d)
		}
	})
}

// BenchmarkPipeline codes the example articles one after the other on one core, from bytes to the record.
func BenchmarkPipeline(b *testing.B) {
	steps := defaultSteps(b)
	texts := bodies(b)
	bytes, tokens := 0, 0
	for _, t := range texts {
		bytes += len(t)
		tokens += len(code(b, steps, t).Tokens)
	}
	b.SetBytes(int64(bytes))
	for b.Loop() {
		for _, t := range texts {
			code(b, steps, t)
		}
	}
	n := float64(b.N) / b.Elapsed().Seconds()
	b.ReportMetric(n*float64(len(texts)), "documents/s")
	b.ReportMetric(n*float64(tokens), "tokens/s")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkSteps says at what rate each step alone runs, timed inside whole runs.
func BenchmarkSteps(b *testing.B) {
	steps := defaultSteps(b)
	texts := bodies(b)
	took := make([]time.Duration, len(steps))
	tokens := 0
	for b.Loop() {
		for _, t := range texts {
			d, err := extractText(t)
			if err != nil {
				b.Fatal(err)
			}
			for i, s := range steps {
				begun := time.Now()
				if err := s.Annotate(b.Context(), d); err != nil {
					b.Fatal(err)
				}
				took[i] += time.Since(begun)
			}
			tokens += len(d.Tokens)
		}
	}
	for i, s := range steps {
		b.ReportMetric(float64(tokens)/took[i].Seconds(), s.Name+"-tokens/s")
	}
	b.ReportMetric(0, "ns/op")
}
