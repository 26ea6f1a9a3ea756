package syntax

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/conllu"
)

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

// TestEval prints the scores on gold tokens. GUM news is the documents of gold/dev2, which training leaves out.
func TestEval(t *testing.T) {
	if testing.Short() || os.Getenv("DATELINE_EVAL") == "" {
		t.Skip("set DATELINE_EVAL=1 to measure")
	}
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	news := []string{"afghan", "asylum", "clock", "crane", "defector", "election", "flag", "hackers", "imprisoned", "korea", "stampede", "taxes", "worship"}
	for i, n := range news {
		news[i] = "GUM_news_" + n
	}
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
		p := func(k int) float64 { return 100 * float64(k) / float64(n) }
		t.Logf("%s: %d tokens, UPOS %.2f XPOS %.2f feats %.2f lemma %.2f UAS %.2f LAS %.2f, %.0f tokens/s",
			name, n, p(upos), p(xpos), p(feats), p(lemma), p(uas), p(las), float64(n)/took.Seconds())
	}
	gumdev := read(t, "ud-gum/dev.conllu")
	score("EWT dev", read(t, "ud-ewt/dev.conllu"), func(string) bool { return true })
	score("GUM dev", gumdev, func(id string) bool { return !slices.Contains(news, id) })
	score("GUM news", append(gumdev, read(t, "ud-gum/train.conllu")...), func(id string) bool { return slices.Contains(news, id) })
}

func count(ok bool) int {
	if ok {
		return 1
	}
	return 0
}
