package syntax

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/conllu"
	"github.com/dateline-news/dateline/internal/score/scoretest"
)

var update = flag.Bool("update", false, "rewrite the score file under eval/words")

// read returns the documents of a set beside the repository, or skips the test.
func read(t testing.TB, set string) []*dateline.Document {
	t.Helper()
	f, err := os.Open(filepath.Join("../../../../shared/data/nlp", set))
	if err != nil {
		t.Skipf("%s is not here: %v", set, err)
	}
	defer f.Close()
	ds, err := conllu.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	return ds
}

// TestScores holds the scores on gold tokens, with the tags that the model predicts, to eval/words/syntax.txt.
func TestScores(t *testing.T) {
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	score := func(name string, ds []*dateline.Document, keep func(id string) bool) {
		var n, upos, xpos, feats, lemma, uas, las int
		var took time.Duration
		for _, d := range ds {
			if !keep(d.ID) {
				continue
			}
			gold := slices.Clone(d.Tokens)
			start := time.Now()
			if err := a.Annotate(t.Context(), d); err != nil {
				t.Fatal(err)
			}
			took += time.Since(start)
			for i, g := range gold {
				p := d.Tokens[i]
				n++
				upos += count(g.UPOS == p.UPOS)
				xpos += count(g.XPOS == p.XPOS)
				feats += count(g.Feats == p.Feats)
				lemma += count(g.Lemma == p.Lemma)
				uas += count(g.Head == p.Head)
				las += count(g.Head == p.Head && g.Deprel == p.Deprel)
			}
		}
		if n == 0 {
			t.Fatalf("%s: no tokens", name)
		}
		p := func(k int) float64 { return float64(k) / float64(n) }
		fmt.Fprintf(&out, "%-9s UPOS %.4f  XPOS %.4f  feats %.4f  lemma %.4f  UAS %.4f  LAS %.4f  of %d\n", name, p(upos), p(xpos), p(feats), p(lemma), p(uas), p(las), n)
		t.Logf("%s: %.0f tokens/s", name, float64(n)/took.Seconds())
	}
	ewt, gumdev, gumtrain := read(t, "ud-ewt/dev.conllu"), read(t, "ud-gum/dev.conllu"), read(t, "ud-gum/train.conllu")
	score("EWT dev", ewt, func(string) bool { return true })
	score("GUM dev", gumdev, func(id string) bool { return !scoretest.GUMNews[id] })
	score("GUM news", append(gumdev, gumtrain...), func(id string) bool { return scoretest.GUMNews[id] })
	t.Logf("\n%s", out.String())
	scoretest.Golden(t, "../../../eval/words/syntax.txt", out.String(), 0.002, *update)
}

func count(ok bool) int {
	if ok {
		return 1
	}
	return 0
}
