package group

import (
	"cmp"
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
	if got := Pairs(len(keys), func(i int) []uint64 { return keys[i] }, func(i int) []uint64 { return keys[i] }); !reflect.DeepEqual(got, want) {
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
		if got := Pairs(len(keys), func(i int) []uint64 { return keys[i] }, func(i int) []uint64 { return keys[i] }); !slices.Equal(got, want) {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}

// An item lies on a line; near items are alike, the more the nearer.
type item struct {
	id    int
	x     int
	order int
}

var kind = Kind[item]{
	ID:    func(i *item) string { return fmt.Sprint(i.id) },
	Keys:  func(i *item) []uint64 { return []uint64{uint64(i.x / 5)} },
	Ask:   func(i *item) []uint64 { return []uint64{uint64(i.x/5) - 1, uint64(i.x / 5), uint64(i.x/5) + 1} },
	Order: func(a, b *item) int { return cmp.Or(cmp.Compare(a.order, b.order), cmp.Compare(a.id, b.id)) },
	Score: func(a, b *item) float64 { return float64(max(0, 4-max(a.x-b.x, b.x-a.x))) },
}

func TestMake(t *testing.T) {
	// 0 leads; 3 is like 0 and 6; 6 is unlike 0 and leads; 5 is more like 6 than 3 is
	items := []item{{id: 1, x: 3, order: 3}, {id: 2, x: 0, order: 1}, {id: 3, x: 6, order: 2}, {id: 4, x: 5, order: 4}, {id: 5, x: 1, order: 5}, {id: 6, x: 50, order: 0}}
	if got, want := kind.Make(items), [][]int{{5}, {1, 0, 4}, {2, 3}}; !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// A shelf is a store in memory.
type shelf struct {
	items  map[string]item
	groups map[string][]string // ID to the members of its group
	asked  int
	broken error
}

func (s *shelf) Leaders(keys []uint64) (out []item, err error) {
	s.asked++
	all, leaders, err := s.Sharing(keys)
	for n, i := range all {
		if kind.ID(&i) == leaders[n] {
			out = append(out, i)
		}
	}
	return out, err
}

func (s *shelf) Sharing(keys []uint64) (out []item, leaders []string, err error) {
	for id, i := range s.items {
		if s.groups[id] != nil && slices.ContainsFunc(kind.Keys(&i), func(k uint64) bool { return slices.Contains(keys, k) }) {
			out, leaders = append(out, i), append(leaders, s.groups[id][0])
		}
	}
	return out, leaders, s.broken
}

func (s *shelf) Members(ids []string) (out [][]item, err error) {
	done := map[string]bool{}
	for _, id := range ids {
		if done[id] {
			continue
		}
		var g []item
		for _, m := range s.groups[id] {
			done[m] = true
			g = append(g, s.items[m])
		}
		if len(g) > 0 {
			out = append(out, g)
		}
	}
	return out, s.broken
}

func (s *shelf) set(groups [][]item) {
	for _, g := range groups {
		var ids []string
		for _, i := range g {
			ids = append(ids, kind.ID(&i))
		}
		for _, id := range ids {
			s.groups[id] = ids
		}
	}
}

// Items that come in any order and any batches, some of them changed later, are in the same groups as if all had been there at once.
func TestUpdateIsMake(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 30).Draw(t, "n")
		s := &shelf{items: map[string]item{}, groups: map[string][]string{}}
		for step := 0; step < n; {
			var batch []item
			for range rapid.IntRange(1, 4).Draw(t, "batch") {
				i := item{id: step, x: rapid.IntRange(0, 40).Draw(t, "x"), order: rapid.IntRange(0, 6).Draw(t, "order")}
				if step > 0 && rapid.IntRange(0, 5).Draw(t, "again") == 0 {
					i.id = rapid.IntRange(0, step-1).Draw(t, "which")
				} else {
					step++
				}
				batch = slices.DeleteFunc(batch, func(b item) bool { return b.id == i.id })
				batch = append(batch, i)
				s.items[kind.ID(&i)] = i
			}
			groups, err := kind.Update(batch, s)
			if err != nil {
				t.Fatal(err)
			}
			s.set(groups)
		}
		var all []item
		for _, i := range s.items {
			all = append(all, i)
		}
		for _, g := range kind.Make(all) {
			var want []string
			for _, i := range g {
				want = append(want, kind.ID(&all[i]))
			}
			if got := s.groups[want[0]]; !slices.Equal(got, want) {
				t.Fatalf("the store has %v, all at once give %v", got, want)
			}
		}
	})
}

// The newest item asks for its own neighbours, whatever else the store holds.
func TestUpdateIsLocal(t *testing.T) {
	s := &shelf{items: map[string]item{}, groups: map[string][]string{}}
	for id := range 400 {
		i := item{id: id, x: id % 40, order: id}
		s.items[kind.ID(&i)] = i
		s.asked = 0
		groups, err := kind.Update([]item{i}, s)
		if err != nil {
			t.Fatal(err)
		}
		s.set(groups)
		if s.asked > 1 {
			t.Fatalf("item %d: %d questions to the store", id, s.asked)
		}
	}
}

func TestUpdateHandsErrorsOn(t *testing.T) {
	s := &shelf{broken: errors.New("disk")}
	if _, err := kind.Update([]item{{id: 1}}, s); err != s.broken {
		t.Errorf("%v, want the error of the store as it is", err)
	}
}
