package coref

import (
	"context"
	"flag"
	"fmt"
	"math"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
)

var train = flag.Bool("train", false, "learn weights.tsv from OntoGUM train and GAP validation")

// A choice is a pronoun with the features of its candidates, the last being "none"; some of them are right.
type choice struct {
	class int
	feats [][]uint16
	right []bool
	text  string
}

// choices runs the resolver with weights w over the training documents and records what each pronoun could choose from.
func choices(t *testing.T, w *table) []choice {
	var out []choice
	files, _ := filepath.Glob(filepath.Join(shared, "ontogum/conllu/train/*.conllu"))
	for _, file := range files {
		base := strings.TrimSuffix(filepath.Base(file), ".conllu")
		d := readOntoGUM(t, file)
		parse(t, d)
		gold := map[pair]int{}
		for k, c := range readGold(t, filepath.Join(shared, "ontogum/conll/train", base+".conll")) {
			for _, p := range c {
				gold[p] = k + 1
			}
		}
		tr := match.NewTree(d)
		var r *resolver
		id := func(i int) int {
			m := r.nps[i].ChainMention
			if m.Form == dateline.FormPronoun {
				return gold[pair{m.Head, m.Head}]
			}
			return gold[fullSpan(tr, d, m.Head)]
		}
		r = newResolver(d)
		r.weights = w
		r.trace = func(i int, cands []int, feats [][]uint16) {
			c := choice{class: classOf(r.nps[i].pron), feats: append(feats, r.none(nil, i)), text: base}
			g, any := id(i), false
			for _, j := range cands {
				ok := g > 0 && id(j) == g
				any = any || ok
				c.right = append(c.right, ok)
			}
			if c.class == classPerson && !any {
				return
			}
			c.right = append(c.right, !any)
			out = append(out, c)
		}
		r.run(context.Background())
	}
	for _, row := range readGAP(t, "validation") {
		d := &dateline.Document{Text: row.text}
		parse(t, d)
		r := newResolver(d)
		r.weights = w
		r.trace = func(i int, cands []int, feats [][]uint16) {
			if !r.nps[i].Span.Overlaps(row.pronoun) {
				return
			}
			c := choice{class: classOf(r.nps[i].pron), feats: append(feats, r.none(nil, i)), text: row.id}
			roots := [2]int{-1, -1}
			for j := range r.nps {
				if p := &r.nps[j]; p.Form != dateline.FormPronoun {
					for k := range row.names {
						if s := d.Tokens[p.Head].Span; s.Overlaps(row.names[k]) || p.Mention >= 0 && d.Mentions[p.Mention].Span.Overlaps(row.names[k]) {
							roots[k] = r.root(j)
						}
					}
				}
			}
			any := false
			for _, j := range cands {
				ok := false
				switch root := r.root(j); {
				case row.coref[0]:
					ok = root == roots[0]
				case row.coref[1]:
					ok = root == roots[1]
				default:
					ok = root != roots[0] && root != roots[1]
				}
				any = any || ok
				c.right = append(c.right, ok)
			}
			if any {
				c.right = append(c.right, false)
				out = append(out, c)
			}
		}
		r.run(context.Background())
	}
	return out
}

// TestTrain learns the weights by a softmax over the candidates of each pronoun, where the right ones share their
// probability, with AdaGrad, a fixed seed and a penalty on large weights.
func TestTrain(t *testing.T) {
	if !*train {
		t.Skip("run with -train")
	}
	var w table // two rounds: the choices depend on what the resolver made of the pronouns before
	for range 2 {
		data := choices(t, &w)
		if len(data) == 0 {
			t.Fatal("no training data at hand")
		}
		w = learn(t, data)
	}
	var b strings.Builder
	b.WriteString("# Weights of the features of weights.go, in their order; made by go test -run TestTrain -train.\n# feature person it they\n")
	for k := range nFeatures {
		fmt.Fprintf(&b, "%d\t%.3f\t%.3f\t%.3f\n", k, w[0][k], w[1][k], w[2][k])
	}
	if err := os.WriteFile("weights.tsv", []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

func learn(t *testing.T, data []choice) (out table) {
	const ( // chosen on OntoGUM dev and GAP development; GAP choices count four times
		epochs  = 60
		rate    = 0.02
		penalty = 0.01
		gw      = 4
	)
	var w, sq, mean [nClasses][nFeatures]float64
	rng := rand.New(rand.NewSource(1))
	for e := range epochs {
		rng.Shuffle(len(data), func(i, j int) { data[i], data[j] = data[j], data[i] })
		loss, hits, n := 0.0, [nClasses]float64{}, [nClasses]float64{}
		for _, c := range data {
			s := make([]float64, len(c.feats))
			best, top := 0, math.Inf(-1)
			for k, f := range c.feats {
				if c.class == classPerson && k == len(c.feats)-1 {
					s[k] = math.Inf(-1)
					continue
				}
				for _, x := range f {
					s[k] += w[c.class][x]
				}
				if s[k] > top {
					best, top = k, s[k]
				}
			}
			n[c.class]++
			if c.right[best] {
				hits[c.class]++
			}
			all, good := 0.0, 0.0
			for k := range s {
				s[k] = math.Exp(s[k] - top)
				all += s[k]
				if c.right[k] {
					good += s[k]
				}
			}
			loss -= math.Log(math.Max(good/all, 1e-12))
			grad := map[uint16]float64{}
			for k, f := range c.feats {
				g := s[k] / all
				if c.right[k] && good > 0 {
					g -= s[k] / good
				}
				if g != 0 {
					for _, x := range f {
						grad[x] += g
					}
				}
			}
			for x, g := range grad {
				if strings.HasPrefix(c.text, "validation") {
					g *= gw
				}
				g += penalty * w[c.class][x]
				sq[c.class][x] += g * g
				w[c.class][x] -= rate * g / (1e-6 + math.Sqrt(sq[c.class][x]))
			}
		}
		if e >= epochs/2 { // the mean over the second half of the epochs
			for c := range w {
				for k := range w[c] {
					mean[c][k] += w[c][k] / float64(epochs-epochs/2)
				}
			}
		}
		if e == epochs-1 {
			t.Logf("%d choices, loss %.4f, right: person %.3f of %.0f, it %.3f of %.0f, they %.3f of %.0f", len(data), loss/float64(len(data)),
				hits[0]/n[0], n[0], hits[1]/n[1], n[1], hits[2]/n[2], n[2])
		}
	}
	for c := range mean {
		for k, x := range mean[c] {
			out[c][k] = float32(x)
		}
	}
	return out
}
