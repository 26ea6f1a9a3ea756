// Package analyse_test drives the layers of words together.
package analyse_test

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/eval"
	"github.com/dateline-news/dateline/internal/analyse/coref"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"github.com/dateline-news/dateline/internal/score/scoretest"
)

type annotator interface {
	Annotate(ctx context.Context, d *dateline.Document) error
}

// core returns the steps of the words in their order.
func core(t testing.TB) []annotator {
	parser, err := syntax.New()
	if err != nil {
		t.Fatal(err)
	}
	names, err := mention.New()
	if err != nil {
		t.Fatal(err)
	}
	return []annotator{token.New(), parser, names, coref.New()}
}

// analyse runs the steps over a text until one finds it unusable.
func analyse(t testing.TB, steps []annotator, text string) *dateline.Document {
	d := &dateline.Document{Text: text}
	for _, s := range steps {
		if err := s.Annotate(t.Context(), d); errors.Is(err, dateline.ErrUnusable) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	return d
}

// hostile are texts as no article is, repeated to any length.
var hostile = map[string]string{
	"no stop":        "the minister of the east said that rebels who had taken the port would meet him and ",
	"names, no stop": "Amara Okoro of Tarsk and Lena Vidal from East Norvania with he and they ",
	"quotes":         "\"He said 'we said ",
	"commas":         "he, she, it, ",
	"punctuation":    "?!;,.-()[]\"' ",
	"letters":        "abcdefghij",
	"digits":         "1234567890",
	"brackets":       "( ( [ ",
	"cyrillic":       "Министр сказал, что переговоры продолжатся ",
	"han":            "部长表示谈判将继续进行",
	"arabic":         "قال الوزير إن المحادثات ستستمر ",
	"broken UTF-8":   "a\xff\xc0b \x80",
	"capitals":       "REBELS SEIZE PORT AS TROOPS FLEE ",
}

func repeat(unit string, bytes int) string { return strings.Repeat(unit, bytes/len(unit)+1) }

// TestTimeIsBounded checks that ten times the text takes about ten times as long, not a hundred, whatever it is.
func TestTimeIsBounded(t *testing.T) {
	steps := core(t)
	for name, unit := range hostile {
		took := func(bytes int) time.Duration {
			begun := scoretest.Clock()
			analyse(t, steps, repeat(unit, bytes))
			return scoretest.Clock() - begun
		}
		if short, long := took(1_000), took(10_000); long > 30*short+100*time.Millisecond {
			t.Errorf("%s: 1 kB took %v, 10 kB %v", name, short, long)
		}
	}
}

// A sentence without end is cut and parsed in pieces, and the document says so.
func TestEndlessSentenceIsNoted(t *testing.T) {
	d := analyse(t, core(t), repeat(hostile["no stop"], 6_000))
	if len(d.Notes) == 0 {
		t.Error("no note about a sentence of 6 kB")
	}
	for i, tok := range d.Tokens {
		if tok.UPOS == "" || tok.Head < 0 {
			t.Fatalf("token %d, %q, has tag %q and head %d", i, tok.Span.In(d.Text), tok.UPOS, tok.Head)
		}
	}
}

// BenchmarkHostile holds the time per byte of each hostile text at two lengths side by side: it must not grow with the length. A text of
// 100,000 tokens without a stop and one of 5 MB come on top. With -benchtime 1x it takes some two minutes.
func BenchmarkHostile(b *testing.B) {
	steps := core(b)
	run := func(name string, texts ...string) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				for _, text := range texts {
					begun := scoretest.Clock()
					d := analyse(b, steps, text)
					took := scoretest.Clock() - begun
					size := strconv.Itoa(len(text)/1000) + "kB"
					b.ReportMetric(float64(took.Nanoseconds())/float64(len(text)), "ns/byte-"+size)
					b.ReportMetric(float64(len(d.Tokens))/took.Seconds(), "tokens/s-"+size)
				}
			}
			b.ReportMetric(0, "ns/op")
		})
	}
	for _, name := range slices.Sorted(maps.Keys(hostile)) {
		run(name, repeat(hostile[name], 20_000), repeat(hostile[name], 200_000))
	}
	run("100,000 tokens without a stop", strings.Repeat(hostile["no stop"], 100_000/17+1))
	run("5 MB without a stop", repeat(hostile["no stop"], 5_000_000))
}

// BenchmarkCore is the whole language core on the shipped articles, every sentence parsed, in processor time.
func BenchmarkCore(b *testing.B) {
	steps := core(b)
	texts := articles(b)
	tokens, took := 0, make([]time.Duration, len(steps))
	for b.Loop() {
		for _, text := range texts {
			d := &dateline.Document{Text: text}
			for i, s := range steps {
				begun := scoretest.Clock()
				if err := s.Annotate(b.Context(), d); err != nil {
					b.Fatal(err)
				}
				took[i] += scoretest.Clock() - begun
			}
			tokens += len(d.Tokens)
		}
	}
	total := time.Duration(0)
	for i, name := range []string{"token", "syntax", "mention", "coref"} {
		b.ReportMetric(float64(tokens)/took[i].Seconds(), name+"-tokens/s")
		total += took[i]
	}
	b.ReportMetric(float64(tokens)/total.Seconds(), "tokens/s")
	b.ReportMetric(0, "ns/op")
}

// articles returns the texts of the articles that ship for scoring.
func articles(t testing.TB) (texts []string) {
	data, err := eval.Files.ReadFile("news/docs.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		var doc struct{ Text string }
		if err := json.Unmarshal([]byte(line), &doc); err != nil {
			t.Fatal(err)
		}
		texts = append(texts, doc.Text)
	}
	return texts
}
