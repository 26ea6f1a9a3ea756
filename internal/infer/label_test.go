package infer_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/dateline-news/dateline/internal/infer"
	"github.com/dateline-news/dateline/internal/res/models"
)

// A labelled is a case of the fixture that train/label.py writes.
type labelled struct {
	Kind  string
	Feats []string
	Means [][]float32
	Said  [][]float32
	Odds  []float64
}

func labelCases(t testing.TB) (map[string]*infer.Labeler, []labelled) {
	t.Helper()
	raw, err := os.ReadFile("testdata/label.json")
	if err != nil {
		t.Fatal(err)
	}
	var out []labelled
	if err := json.Unmarshal(raw, &out); err != nil {
		t.Fatal(err)
	}
	m, err := models.Labels()
	if err != nil {
		t.Fatal(err)
	}
	return map[string]*infer.Labeler{"context": m.Context, "sector": m.Sector}, out
}

func (c *labelled) odds(l *infer.Labeler) []float64 {
	sum := l.Sum()
	for _, f := range c.Feats {
		l.Add(sum, f)
	}
	for i, m := range c.Means {
		l.Mean(sum, i, m)
	}
	return l.Odds(sum, c.Said...)
}

// TestLabelAsTrainer compares the models of contexts and sectors with what PyTorch computes (train/label.py).
func TestLabelAsTrainer(t *testing.T) {
	by, cases := labelCases(t)
	kinds := make(map[string]int)
	for _, c := range cases {
		kinds[c.Kind]++
		l := by[c.Kind]
		got := c.odds(l)
		if len(got) != len(c.Odds) {
			t.Fatalf("%s: %d labels, want %d", c.Kind, len(got), len(c.Odds))
		}
		for i, want := range c.Odds {
			if !near(float32(got[i]), want) {
				t.Errorf("%s %s: %v, want %v", c.Kind, l.Labels[i], got[i], want)
			}
		}
	}
	if kinds["context"] < 3 || kinds["sector"] < 3 {
		t.Errorf("the fixture has only %v", kinds)
	}
}

// TestMean: words without a vector or a weight are left out.
func TestMean(t *testing.T) {
	m, err := models.Labels()
	if err != nil {
		t.Fatal(err)
	}
	one := func(string) float64 { return 1 }
	a, b := m.Vectors.Mean([]string{"army"}, one), m.Vectors.Mean([]string{"army", "qzxqzx", "ARMY"}, one)
	for i := range a {
		if a[i] != b[i] {
			t.Fatal("a word without a vector counts")
		}
	}
	both := m.Vectors.Mean([]string{"army", "navy"}, func(w string) float64 {
		if w == "navy" {
			return 3
		}
		return 1
	})
	n := m.Vectors.Mean([]string{"navy"}, one)
	for i := range both {
		if want := float64(a[i]+3*n[i]) / 4; !near(both[i], want) {
			t.Fatalf("mean %v, want %v", both[i], want)
		}
	}
	if m.Vectors.Mean([]string{"army"}, func(string) float64 { return 0 }) != nil || m.Vectors.Mean(nil, one) != nil {
		t.Error("a mean of nothing")
	}
}

// BenchmarkLabel gives the cases of the fixture their labels.
func BenchmarkLabel(b *testing.B) {
	by, cases := labelCases(b)
	for b.Loop() {
		for i := range cases {
			cases[i].odds(by[cases[i].Kind])
		}
	}
}
