package score

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-4 }

// The example of the papers on B3 and CEAF: five, two and five mentions, two of the clusters wrongly joined.
func TestCompareClusters(t *testing.T) {
	key := Partition{1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3}
	joined := Partition{1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1}
	c := CompareClusters(key, joined)
	for _, tt := range []struct {
		name      string
		got, want float64
	}{
		{"MUC recall", c.MUC.R, 1}, {"MUC precision", c.MUC.P, 9.0 / 10},
		{"B3 recall", c.B3.R, 1}, {"B3 precision", c.B3.P, (10*0.5 + 2) / 12},
		{"CEAFe recall", c.CEAFe.R, (1 + 2.0*5/15) / 3}, {"CEAFe precision", c.CEAFe.P, (1 + 2.0*5/15) / 2},
		{"CoNLL", c.CoNLL, (c.MUC.F + c.B3.F + c.CEAFe.F) / 3},
	} {
		if !near(tt.got, tt.want) {
			t.Errorf("%s %.4f, want %.4f", tt.name, tt.got, tt.want)
		}
	}
	if c := CompareClusters(key, key); !near(c.CoNLL, 1) {
		t.Errorf("the key against itself: %+v", c)
	}
	if c := CompareClusters(Partition{0, 1}, Partition{0, 1}); c.MUC.F != 0 || !near(c.B3.F, 1) || !near(c.CEAFe.F, 1) {
		t.Errorf("singletons: %+v: no links, and all else right", c)
	}
}

// The assignment is the best of all permutations.
func TestAssign(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows, cols := rapid.IntRange(1, 5).Draw(t, "rows"), rapid.IntRange(1, 5).Draw(t, "cols")
		w := make([][]float64, rows)
		for i := range w {
			for range cols {
				w[i] = append(w[i], float64(rapid.IntRange(0, 9).Draw(t, "w")))
			}
		}
		if got, want := assign(w), best(w, 0, 0); !near(got, want) {
			t.Fatalf("%v: %f, want %f", w, got, want)
		}
	})
}

func best(w [][]float64, row int, used uint) float64 {
	if row == len(w) {
		return 0
	}
	top := best(w, row+1, used)
	for j := range w[row] {
		if used&(1<<j) == 0 {
			top = max(top, w[row][j]+best(w, row+1, used|1<<j))
		}
	}
	return top
}
