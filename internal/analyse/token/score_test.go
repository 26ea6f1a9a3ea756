package token

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/conllu"
	"github.com/dateline-news/dateline/internal/score/scoretest"
)

var (
	errs   = flag.Int("errors", 0, "print so many of the most frequent differences from the treebanks")
	update = flag.Bool("update", false, "rewrite the score file under eval/words")
)

// TestScores holds the F1 of tokens and sentences on two treebanks to eval/words/token.txt. Paragraphs are given as blank lines.
func TestScores(t *testing.T) {
	var out strings.Builder
	diffs := map[string]int{}
	measure := func(name string, docs []*dateline.Document, keep func(id string) bool) {
		var tok, sent score
		for _, g := range docs {
			if !keep(g.ID) {
				continue
			}
			d := &dateline.Document{Text: g.Text}
			if err := New().Annotate(context.Background(), d); err != nil {
				t.Errorf("%s: %v", g.ID, err)
			}
			a, b := tokenSpans(g), tokenSpans(d)
			tok.add(a, b)
			x, y := sentenceSpans(g), sentenceSpans(d)
			sent.add(x, y)
			if *errs > 0 {
				differ(diffs, g, a, b)
				differS(diffs, g, x, y)
			}
		}
		fmt.Fprintf(&out, "%-12s tokens F1 %.4f  sentences F1 %.4f  of %d, %d\n", name, tok.f1(), sent.f1(), tok.gold, sent.gold)
	}
	ewt, gumdev, gumtrain := treebank(t, "ud-ewt/dev"), treebank(t, "ud-gum/dev"), treebank(t, "ud-gum/train")
	measure("EWT dev", ewt, func(string) bool { return true })
	measure("EWT weblogs", ewt, func(id string) bool { return strings.HasPrefix(id, "weblog") })
	measure("GUM dev", gumdev, func(id string) bool { return !scoretest.GUMNews[id] })
	measure("GUM news", append(gumdev, gumtrain...), func(id string) bool { return scoretest.GUMNews[id] })
	t.Logf("\n%s", out.String())
	keys := slices.Collect(maps.Keys(diffs))
	slices.SortFunc(keys, func(a, b string) int { return cmp.Or(diffs[b]-diffs[a], strings.Compare(a, b)) })
	for _, k := range keys[:min(len(keys), *errs)] {
		t.Logf("%4d %s", diffs[k], k)
	}
	scoretest.Golden(t, "../../../eval/words/token.txt", out.String(), 0.002, *update)
}

func treebank(t *testing.T, part string) []*dateline.Document {
	t.Helper()
	f, err := os.Open(filepath.Join("../../../../shared/data/nlp", part+".conllu"))
	if err != nil {
		t.Skipf("treebank not at hand: %s", part)
	}
	defer f.Close()
	docs, err := conllu.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	return docs
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
