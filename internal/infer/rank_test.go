package infer_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/dateline-news/dateline/internal/infer"
	"github.com/dateline-news/dateline/internal/res/models"
)

// A choice is one of the fixture that train/rank.py writes.
type choice struct {
	Kind   string
	Feats  [][]string
	About  []string
	Scores []float64
}

func choices(t testing.TB) (*infer.Ranker, []choice) {
	t.Helper()
	raw, err := os.ReadFile("testdata/rank.json")
	if err != nil {
		t.Fatal(err)
	}
	var out []choice
	if err := json.Unmarshal(raw, &out); err != nil {
		t.Fatal(err)
	}
	r, err := models.Rank()
	if err != nil {
		t.Fatal(err)
	}
	return r, out
}

// TestRankAsTrainer compares the model of parties with what PyTorch computes (train/rank.py fixture).
func TestRankAsTrainer(t *testing.T) {
	r, cases := choices(t)
	kinds := make(map[string]bool)
	for _, c := range cases {
		kinds[c.Kind] = true
		got := r.Scores(c.Kind, c.Feats, c.About)
		for i, want := range c.Scores {
			if !near(float32(got[i]), want) {
				t.Errorf("%s, candidate %d: score %v, want %v", c.Kind, i, got[i], want)
			}
		}
	}
	if len(kinds) < 8 {
		t.Errorf("the fixture has only the kinds %v", kinds)
	}
	if got := r.Scores("weather", [][]string{{"a"}, {"b"}}, nil); got[0] != 0 || got[1] != 0 {
		t.Errorf("a kind that the model does not know: %v", got)
	}
}

// BenchmarkRank weighs the choices of the fixture.
func BenchmarkRank(b *testing.B) {
	r, cases := choices(b)
	for b.Loop() {
		for _, c := range cases {
			r.Scores(c.Kind, c.Feats, c.About)
		}
	}
}
