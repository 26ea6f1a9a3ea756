package token

import (
	"context"
	"flag"
	"fmt"
	"maps"
	"math"
	"math/rand"
	"os"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/score/scoretest"
)

var train = flag.Bool("train", false, "learn edges.tsv from EWT train and GUM train")

// An edge is a place between two tokens without a stop mark, by the numbers of its features; y is 1 where a sentence ends there.
type edge struct {
	features []int
	y        float64
}

// Constants of the training, chosen on EWT dev among a few: the penalty on weights keeps rare features small, and weights below least do not ship.
const (
	rounds  = 12
	rate    = 0.2
	penalty = 3e-3
	least   = 0.4
	common  = 2 // places with a feature that ships
)

// TestTrain fits the weights of edges.tsv to the places where no rule ends a sentence, given the ends before them.
func TestTrain(t *testing.T) {
	if !*train {
		t.Skip("learns edges.tsv: -train")
	}
	var names []string
	number := map[string]int{}
	var edges []edge
	ended := 0
	collect := func(docs []*dateline.Document) {
		for _, g := range docs {
			if scoretest.GUMNews[g.ID] {
				continue
			}
			gold := map[int]bool{}
			for _, s := range g.Sentences {
				gold[s.Span.End] = true
			}
			clear(edgeWeights()) // ends by rules alone
			d := &dateline.Document{Text: g.Text}
			if err := New().Annotate(context.Background(), d); err != nil {
				continue
			}
			ruled := map[int]bool{}
			for _, s := range d.Sentences {
				ruled[s.First] = true
			}
			e := newEdger(d.Text, d.Tokens)
			first := 0
			for _, b := range blocks(d) {
				e.end = first
				for e.end < len(d.Tokens) && d.Tokens[e.end].Span.Start < b.End {
					e.end++
				}
				from := first
				for i := first + 1; i < e.end; i++ {
					end := gold[d.Tokens[i-1].Span.End]
					if !ruled[i] && e.open(i) {
						var fs []string
						e.names = &fs
						e.feed(first, from, i)
						x := edge{}
						if end {
							x.y = 1
							ended++
						}
						for _, f := range fs {
							k, ok := number[f]
							if !ok {
								k = len(names)
								number[f] = k
								names = append(names, f)
							}
							x.features = append(x.features, k)
						}
						edges = append(edges, x)
					}
					if end || ruled[i] {
						from = i
					}
				}
				first = e.end
			}
		}
	}
	collect(treebank(t, "ud-ewt/train"))
	collect(treebank(t, "ud-gum/train"))
	collect(treebank(t, "ud-gum/train", "# newpar_block")) // as pages show them: headings run into what follows
	t.Logf("%d places, an end at %d, %d features", len(edges), ended, len(names))

	// A feature of one place alone says nothing of others.
	places := make([]int, len(names))
	for _, x := range edges {
		for _, k := range x.features {
			places[k]++
		}
	}
	for i, x := range edges {
		edges[i].features = slices.DeleteFunc(x.features, func(k int) bool { return places[k] < common })
	}
	w := fit(edges, len(names))
	for i, x := range edges {
		edges[i].features = slices.DeleteFunc(x.features, func(k int) bool { return math.Abs(w[k]) < least })
	}
	w = fit(edges, len(names))
	kept := map[string]float64{}
	for k, name := range names {
		if math.Abs(w[k]) >= 0.01 {
			kept[name] = w[k]
		}
	}
	var out strings.Builder
	for _, name := range slices.Sorted(maps.Keys(kept)) {
		fmt.Fprintf(&out, "%s\t%.2f\n", name, kept[name])
	}
	t.Logf("%d features kept", len(kept))
	if err := os.WriteFile("edges.tsv", []byte(out.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// fit returns the weights of a logistic regression over n features by stochastic gradient descent with the steps of AdaGrad.
func fit(edges []edge, n int) []float64 {
	w, seen := make([]float64, n), make([]float64, n)
	r := rand.New(rand.NewSource(1))
	order := r.Perm(len(edges))
	for range rounds {
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, at := range order {
			x := edges[at]
			sum := 0.0
			for _, k := range x.features {
				sum += w[k]
			}
			g := 1/(1+math.Exp(-sum)) - x.y
			for _, k := range x.features {
				if r.Float64() < 0.1 { // left out now and then, so that features that say the same share the weight
					continue
				}
				seen[k] += g * g
				w[k] -= rate / math.Sqrt(seen[k]+0.5) * (g + penalty*w[k])
			}
		}
	}
	return w
}
