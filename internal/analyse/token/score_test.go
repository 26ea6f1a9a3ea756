package token

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/conllu"
)

var (
	errs     = flag.Int("errors", 0, "print so many of the most frequent differences from the treebanks")
	onlyNews = flag.Bool("news", false, "print differences of news documents only")
	part     = flag.String("part", "dev", "part of the treebanks to score")
)

// TestTreebanks scores tokens and sentences against the development parts of two treebanks, where they are at hand.
func TestTreebanks(t *testing.T) {
	for _, tt := range []struct {
		name, file        string
		tokens, sentences float64 // lower bounds of F1; the measured values stand in the log
	}{
		{"EWT", "ud-ewt", 0.992, 0.86},
		{"GUM", "ud-gum", 0.997, 0.96},
	} {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join("../../../../shared/data/nlp", tt.file, *part+".conllu")
			f, err := os.Open(path)
			if err != nil {
				t.Skipf("treebank not at hand: %s", tt.file)
			}
			defer f.Close()
			gold, err := conllu.Read(f)
			if err != nil {
				t.Fatal(err)
			}
			var tok, sent score
			diffs := map[string]int{}
			news := score{}
			newsS := score{}
			for _, g := range gold {
				d := &dateline.Document{Text: g.Text}
				if err := New().Annotate(context.Background(), d); err != nil {
					t.Errorf("%s: %v", g.ID, err)
				}
				a, b := tokenSpans(g), tokenSpans(d)
				tok.add(a, b)
				x, y := sentenceSpans(g), sentenceSpans(d)
				sent.add(x, y)
				isNews := strings.HasPrefix(g.ID, "GUM_news") || strings.HasPrefix(g.ID, "weblog")
				if isNews {
					news.add(a, b)
					newsS.add(x, y)
				}
				if *errs > 0 && (isNews || !*onlyNews) {
					differ(diffs, g, a, b)
					differS(diffs, g, x, y)
				}
			}
			t.Logf("%s %s: tokens F1 %.4f, sentences F1 %.4f", tt.name, *part, tok.f1(), sent.f1())
			if news.gold > 0 {
				t.Logf("%s news and weblogs: tokens F1 %.4f, sentences F1 %.4f", tt.name, news.f1(), newsS.f1())
			}
			if tok.f1() < tt.tokens || sent.f1() < tt.sentences {
				t.Errorf("below %.3f, %.3f", tt.tokens, tt.sentences)
			}
			var keys []string
			for k := range diffs {
				keys = append(keys, k)
			}
			sort.Slice(keys, func(i, j int) bool {
				return diffs[keys[i]] > diffs[keys[j]] || diffs[keys[i]] == diffs[keys[j]] && keys[i] < keys[j]
			})
			for i := 0; i < len(keys) && i < *errs; i++ {
				t.Logf("%4d %s", diffs[keys[i]], keys[i])
			}
		})
	}
}

type score struct{ hit, gold, got int }

func (s *score) add(gold, got map[dateline.Span]bool) {
	s.gold += len(gold)
	s.got += len(got)
	for k := range got {
		if gold[k] {
			s.hit++
		}
	}
}

func (s score) f1() float64 { return 2 * float64(s.hit) / float64(s.gold+s.got) }

func tokenSpans(d *dateline.Document) map[dateline.Span]bool {
	m := map[dateline.Span]bool{}
	for _, t := range d.Tokens {
		m[t.Span] = true
	}
	return m
}

func sentenceSpans(d *dateline.Document) map[dateline.Span]bool {
	m := map[dateline.Span]bool{}
	for _, s := range d.Sentences {
		m[s.Span] = true
	}
	return m
}

func differ(diffs map[string]int, d *dateline.Document, gold, got map[dateline.Span]bool) {
	for k := range gold {
		if !got[k] {
			diffs["token gold "+k.In(d.Text)]++
		}
	}
	for k := range got {
		if !gold[k] {
			diffs["token got  "+k.In(d.Text)]++
		}
	}
}

func differS(diffs map[string]int, d *dateline.Document, gold, got map[dateline.Span]bool) {
	ends := func(m map[dateline.Span]bool) map[int]bool {
		o := map[int]bool{}
		for k := range m {
			o[k.End] = true
		}
		return o
	}
	a, b := ends(gold), ends(got)
	show := func(at int) string {
		return d.Text[max(0, at-40):at] + " ## " + d.Text[at:min(len(d.Text), at+30)]
	}
	for e := range a {
		if !b[e] {
			diffs["sentence missed "+show(e)]++
		}
	}
	for e := range b {
		if !a[e] {
			diffs["sentence extra  "+show(e)]++
		}
	}
}
