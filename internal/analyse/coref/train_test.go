package coref

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"math"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/conllu"
	"github.com/dateline-news/dateline/internal/match"
)

var train = flag.Bool("train", false, "learn weights.tsv from OntoGUM train, GAP validation and plain text")

// A choice is a pronoun with the features of its candidates, the last being "none"; some of them are right.
type choice struct {
	class  int
	feats  [][]uint16
	right  []bool
	weight float64
}

// seeds is the number of runs that the weights are the mean of.
const seeds = 3

// gapWeight is how often a choice of GAP counts; those of OntoGUM and of plain text count once.
const gapWeight = 6

// A lesson is the training sets, without their chains but for those that gold tells.
type lesson struct {
	onto  []*dateline.Document
	gold  [][][]pair // of onto
	gap   []gapRow
	texts []*dateline.Document // of gap
	plain []*dateline.Document
}

func readLesson(t *testing.T) (l lesson) {
	files, _ := filepath.Glob(filepath.Join(shared, "ontogum/conllu/train/*.conllu"))
	for _, file := range files {
		base := strings.TrimSuffix(filepath.Base(file), ".conllu")
		l.onto = append(l.onto, readOntoGUM(t, file))
		l.gold = append(l.gold, readGold(t, filepath.Join(shared, "ontogum/conll/train", base+".conll")))
	}
	l.gap = readGAP(t, "validation")
	for _, row := range l.gap {
		l.texts = append(l.texts, &dateline.Document{Text: row.text})
	}
	l.plain = readPlain(t)
	if len(l.onto) == 0 || len(l.plain) == 0 {
		t.Fatal("no training data at hand")
	}
	return l
}

// docs are all documents of l.
func (l *lesson) docs() []*dateline.Document { return slices.Concat(l.onto, l.texts, l.plain) }

// readPlain returns documents without gold chains: Re-DocRED, the texts of the article extraction benchmark and UD EWT train.
func readPlain(t *testing.T) (out []*dateline.Document) {
	for _, file := range []string{"dev_revised.json", "test_revised.json"} {
		var docs []struct{ Sents [][]string }
		readJSON(t, filepath.Join(shared, "../nlp/redocred/data", file), &docs)
		for _, doc := range docs {
			d := new(dateline.Document)
			for _, s := range doc.Sents {
				first, start := len(d.Tokens), len(d.Text)
				for _, w := range s {
					d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: len(d.Text), End: len(d.Text) + len(w)}})
					d.Text += w + " "
				}
				d.Sentences = append(d.Sentences, dateline.Sentence{Span: dateline.Span{Start: start, End: len(d.Text) - 1}, First: first, Last: len(d.Tokens)})
			}
			out = append(out, d)
		}
	}
	var pages map[string]struct{ ArticleBody string }
	readJSON(t, filepath.Join(shared, "../extract/aeb/ground-truth.json"), &pages)
	for _, key := range slices.Sorted(maps.Keys(pages)) {
		out = append(out, &dateline.Document{Text: pages[key].ArticleBody})
	}
	f, err := os.Open(filepath.Join(shared, "../nlp/ud-ewt/train.conllu"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	docs, err := conllu.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range docs {
		for i := range d.Tokens {
			d.Tokens[i] = dateline.Token{Span: d.Tokens[i].Span}
		}
	}
	return append(out, docs...)
}

func readJSON(t *testing.T, file string, to any) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(b, to)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// choices runs the resolver with weights w over the lesson and records what each pronoun could choose from.
func (l *lesson) choices(w *table) []choice {
	var out []choice
	for k, d := range l.onto {
		gold := map[pair]int{}
		for k, c := range l.gold[k] {
			for _, p := range c {
				gold[p] = k + 1
			}
		}
		tr := match.NewTree(d)
		r := newResolver(d)
		r.weights = w
		id := func(i int) int {
			m := r.nps[i].ChainMention
			if m.Form == dateline.FormPronoun {
				return gold[pair{m.Head, m.Head}]
			}
			return gold[fullSpan(tr, d, m.Head)]
		}
		r.trace = func(i int, cands []int, feats [][]uint16) {
			c := choice{class: classOf(r.nps[i].pron), feats: append(feats, r.none(nil, i)), weight: 1}
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
	for k, row := range l.gap {
		d := l.texts[k]
		r := newResolver(d)
		r.weights = w
		r.trace = func(i int, cands []int, feats [][]uint16) {
			if !r.nps[i].Span.Overlaps(row.pronoun) {
				return
			}
			c := choice{class: classOf(r.nps[i].pron), feats: append(feats, r.none(nil, i)), weight: gapWeight}
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
	for _, d := range l.plain {
		r := newResolver(d)
		r.weights = w
		r.trace = func(i int, _ []int, _ [][]uint16) {
			if c, ok := r.mixed(i); ok {
				out = append(out, c)
			}
		}
		r.run(context.Background())
	}
	return out
}

// mixed makes a choice of a pronoun among men and women of whom only one fits it, as if all did: in "Smith met Clara Ruiz after his
// election" the gender tells who is meant, and the choice teaches to do without it. It fails if the gender of a person named
// near is not known.
func (r *resolver) mixed(i int) (c choice, ok bool) {
	p := &r.nps[i]
	if classOf(p.pron) != classPerson || pronouns[p.lemma].reflexive {
		return c, false
	}
	genders := map[int]gender{} // of the chains of people near, by root
	other := pronHe
	if p.pron == pronHe {
		other = pronShe
	}
	var turned []int
	unknown := false
	for j := i - 1; j >= 0 && j >= i-reach && r.nps[j].sent >= p.sent-reachSent; j-- {
		o := &r.nps[j]
		root := r.root(j)
		ch := r.nps[root].chain
		if ch.kind != dateline.KindPerson {
			continue
		}
		if _, seen := genders[root]; !seen {
			genders[root] = ch.gender
			unknown = unknown || ch.gender == anyGender && ch.num != plural && o.Form == dateline.FormName
		}
		if ch.sexed() {
			ch.gender = p.gender
		}
		if o.pron == other {
			o.pron = p.pron
			turned = append(turned, j)
		}
	}
	fitting := 0
	for _, g := range genders {
		fitting += bit(g == p.gender)
	}
	if !unknown && fitting == 1 {
		c = choice{class: classPerson, weight: 1}
		cands, rivals := r.candidates(i)
		good, bad := false, false
		for k, j := range cands {
			right := genders[r.root(j)] == p.gender
			good, bad = good || right, bad || !right
			c.feats, c.right = append(c.feats, r.features(nil, j, i, rivals[k])), append(c.right, right)
		}
		c.feats, c.right = append(c.feats, r.none(nil, i)), append(c.right, false)
		ok = good && bad
	}
	for root, g := range genders {
		r.nps[root].chain.gender = g
	}
	for _, j := range turned {
		r.nps[j].pron = other
	}
	return c, ok
}

// TestTrain makes weights.tsv.
func TestTrain(t *testing.T) {
	if !*train {
		t.Skip("run with -train")
	}
	l := readLesson(t)
	for _, d := range l.docs() {
		parse(t, d)
	}
	l.train(t).write(t)
}

// write writes weights.tsv.
func (w table) write(t *testing.T) {
	var b strings.Builder
	b.WriteString("# Weights of the features of weights.go, in their order; made by go test -run TestTrain -train.\n# feature person it they\n")
	for k := range nFeatures {
		fmt.Fprintf(&b, "%d\t%.3f\t%.3f\t%.3f\n", k, w[0][k], w[1][k], w[2][k])
	}
	if err := os.WriteFile("weights.tsv", []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// train learns the weights by a softmax over the candidates of each pronoun, where the right ones share their
// probability, with AdaGrad, fixed seeds and a penalty on large weights.
func (l *lesson) train(t *testing.T) (w table) {
	for range 2 { // the choices depend on what the resolver made of the pronouns before
		data := l.choices(&w)
		w = table{}
		for seed := range seeds { // the mean of some orders: one alone is luck by three points in a thousand
			x := learn(t, data, int64(seed))
			for c := range w {
				for k := range w[c] {
					w[c][k] += x[c][k] / seeds
				}
			}
		}
	}
	return w
}

func learn(t *testing.T, data []choice, seed int64) (out table) {
	const ( // chosen, as gapWeight, on OntoGUM dev and GAP development
		epochs  = 60
		rate    = 0.02
		penalty = 0.01
	)
	var w, sq, mean [nClasses][nFeatures]float64
	rng := rand.New(rand.NewSource(seed))
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
				g *= c.weight
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
