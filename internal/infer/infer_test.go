package infer_test

import (
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/infer"
	"github.com/dateline-news/dateline/internal/res/models"
)

func load(t testing.TB) (*infer.Syntax, *infer.Names) {
	t.Helper()
	s, err := models.Syntax()
	if err != nil {
		t.Fatal(err)
	}
	n, err := models.Names()
	if err != nil {
		t.Fatal(err)
	}
	return s, n
}

// near says whether two scores agree within 1e-4, relative for large ones.
func near(a float32, b float64) bool {
	return math.Abs(float64(a)-b) <= 1e-4*max(1, math.Abs(b))
}

// TestSameAsTrainer compares with what PyTorch computes (train/fixture.py), with and without assembly.
func TestSameAsTrainer(t *testing.T) {
	raw, err := os.ReadFile("testdata/fixture.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Forms, XPOS               []string
		UPOS, Arcs, Labels, Names [][]float64
		Heads, Hints              []uint16
	}
	if err := json.Unmarshal(raw, &cases); err != nil {
		t.Fatal(err)
	}
	syn, names := load(t)
	best := infer.Levels()[0]
	defer infer.SetLevel(best)
	for _, on := range infer.Levels() {
		infer.SetLevel(on)
		for _, c := range cases {
			var b infer.Batch
			b.Reset()
			b.Forms = append(b.Forms, c.Forms...)
			b.End()
			syn.Tag(&b)
			for i, want := range c.UPOS {
				for k, v := range want {
					if got := b.UPOSScores(syn, i)[k]; !near(got, v) {
						t.Fatalf("kernels %d: %q: UPOS score %d is %v, want %v", on, c.Forms[i], k, got, v)
					}
				}
				if got := syn.XPOS[b.XPOS[i]]; got != c.XPOS[i] {
					t.Errorf("%q is %s, want %s", c.Forms[i], got, c.XPOS[i])
				}
			}
			b.Want = []bool{true}
			syn.Parse(&b)
			for i := range c.Forms {
				if len(c.Heads) > 0 && b.Head[i] != c.Heads[i] {
					t.Errorf("kernels %d: head of %q is %d, want %d", on, c.Forms[i], b.Head[i], c.Heads[i])
				}
				for k, v := range c.Arcs[i] {
					if got := b.ArcScores(i, len(c.Forms))[k]; v > -1000 && !near(got, v) {
						t.Fatalf("kernels %d: %q: score of head %d is %v, want %v", on, c.Forms[i], k, got, v)
					}
				}
				if len(c.Labels) == 0 { // the best heads are no tree
					continue
				}
				for k, v := range c.Labels[i] {
					if got := b.LabelScores(syn, i)[k]; !near(got, v) {
						t.Fatalf("kernels %d: %q: label score %d is %v, want %v", on, c.Forms[i], k, got, v)
					}
				}
			}
			b.Hints = append(b.Hints, c.Hints...)
			names.Scores(&b, c.XPOS)
			for i, want := range c.Names {
				for k, v := range want {
					if got := b.Prob[i*len(names.Labels)+k]; !near(got, v) {
						t.Fatalf("kernels %d: %q: probability of %s is %v, want %v", on, c.Forms[i], names.Labels[k], got, v)
					}
				}
			}
		}
	}
}

// TestActsAsTrainer compares the model of acts with what PyTorch computes (train/acts.py fixture), with and without assembly.
func TestActsAsTrainer(t *testing.T) {
	raw, err := os.ReadFile("testdata/acts.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Forms, Tags, Cues []string
		Topic             []float64
		Acts, Modes       [][]float64
	}
	if err := json.Unmarshal(raw, &cases); err != nil {
		t.Fatal(err)
	}
	m, err := models.Acts()
	if err != nil {
		t.Fatal(err)
	}
	best := infer.Levels()[0]
	defer infer.SetLevel(best)
	for _, on := range infer.Levels() {
		infer.SetLevel(on)
		for _, c := range cases {
			var b infer.Batch
			b.Reset()
			b.Forms = append(b.Forms, c.Forms...)
			b.End()
			b.Topic = m.Topic(func(yield func(form, xpos string) bool) {
				for i, f := range c.Forms {
					if !yield(f, c.Tags[i]) {
						return
					}
				}
			})
			for k, v := range c.Topic {
				if got := b.Topic[k]; !near(got, v) {
					t.Fatalf("topic of %q: %v at %d, want %v", c.Forms, got, k, v)
				}
			}
			m.Scores(&b, c.Tags, c.Cues)
			for i := range c.Forms {
				for k, v := range c.Acts[i] {
					if got := b.Prob[i*len(m.Labels)+k]; !near(got, v) {
						t.Fatalf("kernels %d: %q: probability of %s is %v, want %v", on, c.Forms[i], m.Labels[k], got, v)
					}
				}
				for k, v := range c.Modes[i] {
					if got := b.Modes[i*len(m.Modes)+k]; !near(got, v) {
						t.Fatalf("kernels %d: %q: score of %s is %v, want %v", on, c.Forms[i], m.Modes[k], got, v)
					}
				}
			}
		}
	}
}

// TestBatching: a sentence comes out the same alone and among others.
func TestBatching(t *testing.T) {
	syn, _ := load(t)
	sents := []string{"The talks broke down .", "Why ?", "Three soldiers , two of them from Peru , were hurt when a truck hit a mine near the old bridge ."}
	var all infer.Batch
	all.Reset()
	for _, s := range sents {
		all.Forms = append(all.Forms, strings.Fields(s)...)
		all.End()
		all.Want = append(all.Want, true)
	}
	syn.Tag(&all)
	syn.Parse(&all)
	at := 0
	for i, s := range sents {
		var b infer.Batch
		b.Reset()
		b.Forms = strings.Fields(s)
		b.End()
		syn.Tag(&b)
		b.Want = []bool{true}
		syn.Parse(&b)
		for k := range b.Forms {
			if b.XPOS[k] != all.XPOS[at] || b.Head[k] != all.Head[at] || b.Deprel[k] != all.Deprel[at] {
				t.Errorf("sentence %d, %q: alone and among others differ", i, b.Forms[k])
			}
			at++
		}
	}
	// Only the sentences wanted are parsed.
	syn.Tag(&all)
	all.Want = []bool{false, true, true}
	syn.Parse(&all)
	if got, want := len(all.Head), len(all.Forms)-all.Bounds[1]; got != want {
		t.Errorf("%d heads for the sentences wanted, want %d", got, want)
	}
}

func FuzzModels(f *testing.F) {
	syn, names := load(f)
	f.Add("He said \xff\xfe “ no ” — İstanbul ǅ 北京 -- `` …")
	f.Add(strings.Repeat("buffalo ", 199))
	f.Fuzz(func(t *testing.T, text string) {
		var b infer.Batch
		b.Reset()
		for _, w := range strings.Fields(text) {
			b.Forms = append(b.Forms, w)
			if len(b.Forms)-b.Bounds[len(b.Bounds)-1] == infer.MaxSentence || w == "." {
				b.End()
				b.Want = append(b.Want, true)
			}
		}
		b.End()
		b.Want = append(b.Want, true)
		syn.Tag(&b)
		xpos := make([]string, len(b.Forms))
		for i, x := range b.XPOS {
			xpos[i] = syn.XPOS[x]
		}
		syn.Parse(&b)
		for s := range b.Want {
			tree(t, b.Head[b.Bounds[s]:b.Bounds[s+1]])
		}
		names.Scores(&b, xpos)
		for _, p := range b.Prob {
			if !(p >= 0 && p <= 1) {
				t.Fatalf("probability %v", p)
			}
		}
	})
}

// tree fails the test unless heads is a tree with one root.
func tree(t *testing.T, heads []uint16) {
	t.Helper()
	roots := 0
	for i, h := range heads {
		if h == 0 {
			roots++
		}
		at, steps := i, 0
		for heads[at] != 0 {
			at = int(heads[at]) - 1
			if steps++; steps > len(heads) {
				t.Fatalf("cycle in %v", heads)
			}
		}
	}
	if roots != 1 && len(heads) > 0 {
		t.Fatalf("%d roots in %v", roots, heads)
	}
}

func BenchmarkSyntax(b *testing.B) {
	syn, _ := load(b)
	var batch infer.Batch
	batch.Reset()
	for range 10 {
		batch.Forms = append(batch.Forms, strings.Fields("The defence minister said on Monday that two patrol boats had turned back near the islands after a warning .")...)
		batch.End()
		batch.Want = append(batch.Want, true)
	}
	for b.Loop() {
		syn.Tag(&batch)
		syn.Parse(&batch)
	}
	b.ReportMetric(float64(b.N*len(batch.Forms))/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkNames(b *testing.B) {
	syn, names := load(b)
	var batch infer.Batch
	batch.Reset()
	for range 10 {
		batch.Forms = append(batch.Forms, strings.Fields("The defence minister said on Monday that two patrol boats had turned back near the islands after a warning .")...)
		batch.End()
	}
	syn.Tag(&batch)
	xpos := make([]string, len(batch.Forms))
	for i, x := range batch.XPOS {
		xpos[i] = syn.XPOS[x]
	}
	for b.Loop() {
		names.Scores(&batch, xpos)
	}
	b.ReportMetric(float64(b.N*len(batch.Forms))/b.Elapsed().Seconds(), "tokens/s")
}
