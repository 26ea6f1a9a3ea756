package coref

import (
	"context"
	"os"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

func TestDiag(t *testing.T) {
	if os.Getenv("DIAG") == "" {
		t.Skip()
	}
	n, noNP, kindBad, genderBad, notCand, inCand, after, far := 0, 0, 0, 0, 0, 0, 0, 0
	for _, row := range readGAP(t, "development")[:600] {
		d := &dateline.Document{Text: row.text}
		parse(t, d)
		for k, name := range row.names {
			if !row.coref[k] {
				continue
			}
			r := newResolver(d)
			seen := false
			r.trace = func(i int, cands []int, feats [][]uint16) {
				if !r.nps[i].Span.Overlaps(row.pronoun) {
					return
				}
				seen = true
				n++
				j := -1
				for x := range r.nps {
					p := &r.nps[x]
					if p.Form != dateline.FormPronoun && (d.Tokens[p.Head].Span.Overlaps(name) || p.Mention >= 0 && d.Mentions[p.Mention].Span.Overlaps(name)) {
						j = x
					}
				}
				if j < 0 {
					noNP++
					return
				}
				root := r.root(j)
				for _, c := range cands {
					if r.root(c) == root {
						inCand++
						return
					}
				}
				c := r.nps[root].chain
				switch {
				case c.kind != dateline.KindPerson && c.kind != "":
					kindBad++
					t.Logf("KIND %s %q: %s", c.kind, r.nps[j].Span.In(d.Text), r.nps[j].words)
				case c.gender != anyGender && c.gender != r.nps[i].gender:
					genderBad++
					t.Logf("GENDER %d %q", c.gender, r.nps[j].words)
				case j > i:
					after++
				case i-j > reach:
					far++
				default:
					notCand++
					t.Logf("NOT %q for %q num %d: %s", r.nps[j].Span.In(d.Text), r.nps[i].Span.In(d.Text), c.num, d.Text)
				}
			}
			r.run(context.Background())
			if !seen {
				n++
				noNP++
				t.Logf("UNSEEN %s", row.pronoun.In(d.Text))
			}
		}
	}
	t.Logf("n %d: no np %d, kind %d, gender %d, after %d, far %d, not candidate %d, candidate %d", n, noNP, kindBad, genderBad, after, far, notCand, inCand)
}
