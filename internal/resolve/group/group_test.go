package group

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestPairs(t *testing.T) {
	keys := [][]uint64{{1, 2}, {2, 3, 3}, {1, 2}, {9}}
	want := [][2]int{{0, 1}, {0, 2}, {1, 2}}
	if got := Pairs(len(keys), func(i int) []uint64 { return keys[i] }); !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// Pairs is what comparing everything with everything finds.
func TestPairsFindAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		keys := rapid.SliceOfN(rapid.SliceOfN(rapid.Uint64Range(0, 8), 0, 4), 0, 12).Draw(t, "keys")
		var want [][2]int
		for i := range keys {
			for j := i + 1; j < len(keys); j++ {
				if slices.ContainsFunc(keys[i], func(k uint64) bool { return slices.Contains(keys[j], k) }) {
					want = append(want, [2]int{i, j})
				}
			}
		}
		if got := Pairs(len(keys), func(i int) []uint64 { return keys[i] }); !slices.Equal(got, want) {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}

func TestCluster(t *testing.T) {
	links := []Link{{1, 2, 0.5}, {0, 1, 0.9}, {3, 4, 0.7}, {2, 3, 0.4}}
	if got, want := Cluster(6, links, nil), [][]int{{0, 1, 2, 3, 4}, {5}}; !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	small := func(a, b []int) bool { return len(a)+len(b) <= 3 } // the strongest links go first
	if got, want := Cluster(6, links, small), [][]int{{0, 1, 2}, {3, 4}, {5}}; !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// The groups of all links are the groups of each component by itself.
func TestClusterByComponent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 14).Draw(t, "n")
		var links []Link
		for i := range n {
			for j := i + 1; j < n; j++ {
				if i%3 == j%3 && rapid.Bool().Draw(t, "linked") { // three parts without links between them
					links = append(links, Link{i, j, float64(rapid.IntRange(1, 4).Draw(t, "score"))})
				}
			}
		}
		may := func(a, b []int) bool { return len(a)+len(b) <= 3 }
		whole := Cluster(n, links, may)
		for part := range 3 {
			var own []Link
			for _, l := range links {
				if l.A%3 == part {
					own = append(own, l)
				}
			}
			for _, g := range Cluster(n, own, may) {
				if g[0]%3 == part && !slices.ContainsFunc(whole, func(w []int) bool { return slices.Equal(w, g) }) {
					t.Fatalf("part %d by itself has %v, all have %v", part, g, whole)
				}
			}
		}
	})
}

func TestClosure(t *testing.T) {
	all := []int{1, 2, 3, 10, 11, 20} // linked if next to each other; keys by tens
	id := func(i *int) string { return fmt.Sprint(*i) }
	keys := func(i *int) []uint64 { return []uint64{uint64(*i / 10)} }
	linked := func(a, b *int) bool { return max(*a-*b, *b-*a) == 1 }
	sharing := func(ks []uint64) (out []int, err error) {
		for _, i := range all {
			if uint64(i/10) == ks[0] {
				out = append(out, i)
			}
		}
		return out, nil
	}
	got, whole, err := Closure([]int{1}, 10, id, keys, linked, sharing)
	if err != nil || !whole || !slices.Equal(got, []int{1, 2, 3}) {
		t.Errorf("%v %v %v", got, whole, err)
	}
	if got, whole, _ := Closure([]int{1}, 2, id, keys, linked, sharing); whole || len(got) != 2 {
		t.Errorf("beyond the limit: %v %v", got, whole)
	}
	broken := errors.New("disk")
	if _, _, err := Closure([]int{1}, 2, id, keys, linked, func([]uint64) ([]int, error) { return nil, broken }); err != broken {
		t.Errorf("%v, want the error of the store as it is", err)
	}
}
