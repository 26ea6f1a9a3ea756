package syntax

import (
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/score/scoretest"
)

var train = flag.Bool("train", false, "learn spell.tsv from EWT train and GUM train")

// TestTrain fits the weights of spell.tsv: a logistic regression over the words near each form that no one knows; a word is right if its
// lemma is the gold one. Treebanks that mend a form in one place and leave it in another make the probabilities low, not wrong.
func TestTrain(t *testing.T) {
	if !*train {
		t.Skip("learns spell.tsv: -train")
	}
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	var rows [][nSpell]float64
	var right []bool
	for _, set := range []string{"ud-ewt/train.conllu", "ud-gum/train.conllu"} {
		for _, d := range read(t, set) {
			if scoretest.GUMNews[d.ID] {
				continue
			}
			gold := slices.Clone(d.Tokens)
			if err := a.Annotate(t.Context(), d); err != nil {
				t.Fatal(err)
			}
			for i, p := range d.Tokens {
				form := p.Span.In(d.Text)
				if !a.unknown(form, p.UPOS, p.XPOS) { // forms with a capital are not learned from: many are names
					continue
				}
				near := a.near(nil, form)
				for _, c := range near {
					rows = append(rows, spellRow(form, c, p.XPOS, len(near), a.model.Rank(c)))
					right = append(right, a.stem(c, p.XPOS) == strings.ToLower(gold[i].Lemma))
				}
			}
		}
	}
	w := fit(rows, right)
	var out strings.Builder
	for i, name := range spellFeatures {
		fmt.Fprintf(&out, "%s\t%.3f\n", name, w[i])
	}
	t.Logf("%d words near forms that no one knows\n%s", len(rows), out.String())
	if err := os.WriteFile("spell.tsv", []byte(out.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// fit returns the weights of a logistic regression by gradient descent, with a penalty of half their squares (the bias is free).
func fit(rows [][nSpell]float64, right []bool) (w [nSpell]float64) {
	var mean, spread [nSpell]float64 // features of one scale converge together
	for _, x := range rows {
		for k, v := range x {
			mean[k] += v / float64(len(rows))
		}
	}
	for _, x := range rows {
		for k, v := range x {
			spread[k] += (v - mean[k]) * (v - mean[k]) / float64(len(rows))
		}
	}
	for k := range spread {
		spread[k] = math.Sqrt(spread[k] + 1e-9)
	}
	mean[spBias], spread[spBias] = 0, 1
	for range 20000 {
		var g [nSpell]float64
		for i, x := range rows {
			sum := 0.0
			for k, v := range x {
				sum += (v - mean[k]) / spread[k] * w[k]
			}
			e := 1 / (1 + math.Exp(-sum))
			if right[i] {
				e--
			}
			for k, v := range x {
				g[k] += e * (v - mean[k]) / spread[k]
			}
		}
		for k := range w {
			if k != spBias {
				g[k] += w[k]
			}
			w[k] -= g[k] / float64(len(rows))
		}
	}
	for k := 1; k < nSpell; k++ {
		w[k] /= spread[k]
		w[spBias] -= w[k] * mean[k]
	}
	return w
}
