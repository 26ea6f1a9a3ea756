package mention

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
)

// TestEval prints the scores on UNER EWT dev (PER, ORG, and LOC for all places), which training leaves out.
func TestEval(t *testing.T) {
	if os.Getenv("DATELINE_EVAL") == "" {
		t.Skip("set DATELINE_EVAL=1 to measure")
	}
	f, err := os.Open(filepath.FromSlash("../../../../shared/data/nlp/uner-ewt/en_ewt-ud-dev.iob2"))
	if err != nil {
		t.Skipf("the set is not here: %v", err)
	}
	defer f.Close()
	syn, err := syntax.New()
	if err != nil {
		t.Fatal(err)
	}
	names, err := New()
	if err != nil {
		t.Fatal(err)
	}
	type span struct {
		first, last int
		kind        string
	}
	var docs []*dateline.Document
	var golds []map[span]bool
	var d *dateline.Document
	var gold map[span]bool
	var open span
	closeSpan := func() {
		if open.kind == "PER" || open.kind == "LOC" || open.kind == "ORG" {
			open.last = len(d.Tokens)
			gold[open] = true
		}
		open = span{}
	}
	for sc := bufio.NewScanner(f); sc.Scan(); {
		line := sc.Text()
		switch {
		case strings.HasPrefix(line, "# newdoc"):
			d, gold = &dateline.Document{}, map[span]bool{}
			docs, golds = append(docs, d), append(golds, gold)
		case line == "":
			closeSpan()
			first := 0
			if n := len(d.Sentences); n > 0 {
				first = d.Sentences[n-1].Last
			}
			d.Sentences = append(d.Sentences, dateline.Sentence{First: first, Last: len(d.Tokens)})
		case line[0] != '#':
			c := strings.Split(line, "\t")
			if c[2][0] != 'I' {
				closeSpan()
			}
			if c[2][0] == 'B' {
				open = span{first: len(d.Tokens), kind: c[2][2:]}
			}
			d.Text += c[1]
			d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: len(d.Text) - len(c[1]), End: len(d.Text)}})
			d.Text += " "
		}
	}
	to := map[dateline.MentionKind]string{dateline.Person: "PER", dateline.Org: "ORG", dateline.GPE: "LOC", dateline.Loc: "LOC", dateline.Fac: "LOC"}
	var took time.Duration
	tokens := 0
	type count struct{ hit, got, gold int }
	counts := map[string]*count{"PER": {}, "LOC": {}, "ORG": {}}
	for i, d := range docs {
		if err := syn.Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		if err := names.Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		took += time.Since(start)
		tokens += len(d.Tokens)
		for g := range golds[i] {
			counts[g.kind].gold++
		}
		for _, m := range d.Mentions {
			if k := to[m.Kind]; k != "" {
				counts[k].got++
				if golds[i][span{m.First, m.Last, k}] {
					counts[k].hit++
				}
			}
		}
	}
	for _, k := range []string{"PER", "LOC", "ORG"} {
		c := counts[k]
		t.Logf("%s: P %.3f R %.3f F1 %.3f (%d)", k, float64(c.hit)/float64(c.got), float64(c.hit)/float64(c.gold), 2*float64(c.hit)/float64(c.got+c.gold), c.gold)
	}
	t.Logf("%.0f tokens/s", float64(tokens)/took.Seconds())
}
