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
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/conllu"
	"github.com/dateline-news/dateline/internal/score/scoretest"
)

var (
	errs   = flag.Int("errors", 0, "print so many of the most frequent differences from the treebanks")
	update = flag.Bool("update", false, "rewrite the score file under eval/words")
)

// TestScores holds the F1 of tokens and sentences on two treebanks to eval/words/token.txt. Paragraphs are given as blank lines:
// their starts, and in GUM the ends of headings, captions and other blocks too; the rows "starts" have the starts only. "shown" is
// the recall of sentence ends that the text shows, by a stop mark or such a line: mails and lists lost their line breaks in EWT.
func TestScores(t *testing.T) {
	var out strings.Builder
	diffs := map[string]int{}
	measure := func(name string, docs []*dateline.Document, keep func(id string) bool) {
		var tok, sent, shown score
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
			shown.add(visible(g, x), visible(g, y))
			if *errs > 0 {
				differ(diffs, g, a, b)
				differS(diffs, g, x, y)
			}
		}
		fmt.Fprintf(&out, "%-16s tokens F1 %.4f  sentences F1 %.4f  shown R %.4f  of %d, %d, %d\n",
			name, tok.f1(), sent.f1(), float64(shown.hit)/float64(shown.gold), tok.gold, sent.gold, shown.gold)
	}
	ewt, gumdev, gumtrain := treebank(t, "ud-ewt/dev"), treebank(t, "ud-gum/dev"), treebank(t, "ud-gum/train")
	measure("EWT dev", ewt, func(string) bool { return true })
	measure("EWT weblogs", ewt, func(id string) bool { return strings.HasPrefix(id, "weblog") })
	measure("GUM dev", gumdev, func(id string) bool { return !scoretest.GUMNews[id] })
	measure("GUM news", append(gumdev, gumtrain...), func(id string) bool { return scoretest.GUMNews[id] })
	gumdev, gumtrain = treebank(t, "ud-gum/dev", "# newpar_block"), treebank(t, "ud-gum/train", "# newpar_block")
	measure("GUM dev, starts", gumdev, func(id string) bool { return !scoretest.GUMNews[id] })
	measure("GUM news, starts", append(gumdev, gumtrain...), func(id string) bool { return scoretest.GUMNews[id] })
	t.Logf("\n%s", out.String())
	keys := slices.Collect(maps.Keys(diffs))
	slices.SortFunc(keys, func(a, b string) int { return cmp.Or(diffs[b]-diffs[a], strings.Compare(a, b)) })
	for _, k := range keys[:min(len(keys), *errs)] {
		t.Logf("%4d %s", diffs[k], k)
	}
	scoretest.Golden(t, "../../../eval/words/token.txt", out.String(), 0.002, *update)
}

// treebank reads a part without the lines that begin with one of drop.
func treebank(t *testing.T, part string, drop ...string) []*dateline.Document {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../../../../shared/data/nlp", part+".conllu"))
	if err != nil {
		t.Skipf("treebank not at hand: %s", part)
	}
	var kept strings.Builder
	for line := range strings.Lines(string(data)) {
		if !slices.ContainsFunc(drop, func(d string) bool { return strings.HasPrefix(line, d) }) {
			kept.WriteString(line)
		}
	}
	docs, err := conllu.Read(strings.NewReader(kept.String()))
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

// visible returns the ends of sentences behind which the text has a stop mark, perhaps in a quote or brackets, or a blank line.
func visible(d *dateline.Document, sents map[dateline.Span]bool) map[dateline.Span]bool {
	m := map[dateline.Span]bool{}
	for s := range sents {
		last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s.In(d.Text), `"'”’)]`))
		if rest := d.Text[s.End:]; rest == "" || strings.HasPrefix(rest, "\n\n") || strings.ContainsRune(".!?…", last) {
			m[dateline.Span{Start: s.End, End: s.End}] = true
		}
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
