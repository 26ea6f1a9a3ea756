package neardup

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/score/scoretest"
)

const golden = "../../../eval/resolve/copies.txt"

// Few keep the tests quick; docs/guide/evaluation.md states the figures of 120.
var (
	articles = flag.Int("articles", few, "articles of each part that copies are made of")
	update   = flag.Bool("update", false, "rewrite the score file under eval/resolve")
)

const few = 30

// quality counts pairs of documents.
type quality struct{ tp, fp, fn int }

func (q quality) pr() (p, r float64) {
	return float64(q.tp) / float64(max(1, q.tp+q.fp)), float64(q.tp) / float64(max(1, q.tp+q.fn))
}

// measure clusters vs and compares pairs in one set with pairs of one family. direct counts, of the pairs of an original and its copy, those that the
// keys find and the decision takes.
func measure(t testing.TB, vs []variant) (pairs, direct quality, kinds map[string]*quality) {
	ss := make([]Sketch, len(vs))
	for i, v := range vs {
		ss[i] = Of(v.doc)
	}
	set := make([]int, len(vs))
	for g, members := range Cluster(ss) {
		for _, m := range members {
			set[m] = g
		}
	}
	kinds = map[string]*quality{}
	shown := 0
	for i := range vs {
		for j := i + 1; j < len(vs); j++ {
			same, got := vs[i].family == vs[j].family, set[i] == set[j]
			switch {
			case same && got:
				pairs.tp++
			case same:
				pairs.fn++
			case got:
				pairs.fp++
				if shown++; shown <= 12 && testing.Verbose() {
					t.Logf("joined: %s (%s) and %s (%s): %+v", vs[i].family, vs[i].how, vs[j].family, vs[j].how, Compare(&ss[i], &ss[j]))
				}
			}
			if same && vs[i].how == "original" {
				k := kinds[vs[j].how]
				if k == nil {
					k = &quality{}
					kinds[vs[j].how] = k
				}
				if Linked(&ss[i], &ss[j]) && sharesKey(&ss[i], &ss[j]) {
					direct.tp++
					k.tp++
				} else {
					direct.fn++
					k.fn++
					if k.fn <= 2 && testing.Verbose() {
						t.Logf("missed: %s %s: key %v, %d and %d words, %+v", vs[i].family, vs[j].how, sharesKey(&ss[i], &ss[j]), ss[i].Words, ss[j].Words, Compare(&ss[i], &ss[j]))
					}
				}
			} else if !same && Linked(&ss[i], &ss[j]) && sharesKey(&ss[i], &ss[j]) {
				direct.fp++
			}
		}
	}
	return pairs, direct, kinds
}

func sharesKey(a, b *Sketch) bool {
	ks := b.Keys()
	return slices.ContainsFunc(a.Keys(), func(k uint64) bool { return slices.Contains(ks, k) })
}

// Recall 0.93 at precision 0.99 over pairs of documents of one set of copies, among updates, rivals and templates.
func TestCopiesAreFound(t *testing.T) {
	bundled, shared := base(t, true)
	out := new(strings.Builder)
	for _, part := range []struct {
		name     string
		articles []article
		seed     uint64
	}{{"bundled and own gold", bundled, 1}, {"measure only", shared, 2}} {
		if len(part.articles) == 0 {
			continue
		}
		vs := newMaker(t, part.seed).corpus(part.articles[:min(len(part.articles), *articles)])
		pairs, direct, kinds := measure(t, vs)
		p, r := pairs.pr()
		dp, dr := direct.pr()
		line := fmt.Sprintf("%-20s  %d documents; sets: precision %.4f recall %.4f over %d pairs; original and copy: precision %.4f recall %.4f\n",
			part.name, len(vs), p, r, pairs.tp+pairs.fn, dp, dr)
		t.Log(line)
		out.WriteString(line)
		for _, how := range slices.Sorted(maps.Keys(kinds)) {
			k := kinds[how]
			_, r := k.pr()
			t.Logf("  %-40s recall %.3f of %d", how, r, k.tp+k.fn)
		}
		if p < 0.99 || r < 0.93 {
			t.Errorf("%s: precision %.4f, recall %.4f: want 0.99 and 0.93", part.name, p, r)
		}
	}
	switch {
	case len(shared) == 0:
		t.Skip("not compared with " + golden + ": the articles of ../shared are not at hand")
	case *articles == few:
		scoretest.Golden(t, golden, out.String(), 0.004, *update)
	}
}
