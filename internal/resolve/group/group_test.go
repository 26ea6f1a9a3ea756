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
	keys := [][]uint64{{1, 2}, {2, 3, 3}, {1, 2}, {9}, {3, 9}}
	of := func(i int) []uint64 { return keys[i] }
	if got, want := Pairs(len(keys), 9, of), [][2]int{{0, 1}, {0, 2}, {1, 2}, {1, 4}, {3, 4}}; !reflect.DeepEqual(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if got, want := Pairs(len(keys), 1, of), [][2]int{{0, 1}, {0, 2}, {1, 4}, {3, 4}}; !reflect.DeepEqual(got, want) {
		t.Errorf("the first bearer alone: %v, want %v", got, want)
	}
}

// Pairs is what comparing everything with everything finds, if no key has too many bearers.
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
		if got := Pairs(len(keys), 12, func(i int) []uint64 { return keys[i] }); !slices.Equal(got, want) {
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
	ID:   func(i *item) string { return fmt.Sprint(i.id) },
	Rank: func(i *item) int64 { return int64(i.order) },
	Keys: func(i *item) []Key {
		at := uint64(i.x/5) + 10
		return []Key{{at, []uint64{at - 1, at, at + 1}}, {100 + at/2, []uint64{100 + at/2}}}
	},
	Score: func(a, b *item) float64 { return float64(max(0, 4-max(a.x-b.x, b.x-a.x))) },
	Most:  99,
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
	most   int // items handed out at once
	broken error
}

func (s *shelf) Leaders(keys []uint64, most int) (out []item, of [][]int, err error) {
	s.asked++
	of = make([][]int, len(keys))
	for n, k := range keys {
		for _, i := range s.bearing(k) {
			if len(of[n]) < most && s.groups[kind.ID(&i)][0] == kind.ID(&i) {
				at := slices.Index(out, i)
				if at < 0 {
					at = len(out)
					out = append(out, i)
				}
				of[n] = append(of[n], at)
			}
		}
	}
	return out, of, s.broken
}

// bearing returns the items in a group that bear a key, in canonical order.
func (s *shelf) bearing(key uint64) (out []item) {
	for id, i := range s.items {
		if s.groups[id] != nil && slices.ContainsFunc(kind.Keys(&i), func(k Key) bool { return k.Key == key }) {
			out = append(out, i)
		}
	}
	slices.SortFunc(out, func(a, b item) int { return kind.order(&a, &b) })
	return out
}

func (s *shelf) Sharing(keys []uint64) (out, leaders []item, err error) {
	for _, k := range keys {
		for _, i := range s.bearing(k) {
			if !slices.Contains(out, i) {
				out, leaders = append(out, i), append(leaders, s.items[s.groups[kind.ID(&i)][0]])
			}
		}
	}
	s.most = max(s.most, len(out))
	return out, leaders, s.broken
}

// drop takes an item out of its group, and returns what is to be decided on again.
func (s *shelf) drop(id string, most int) (again []item) {
	g := s.groups[id]
	if g == nil {
		return nil
	}
	left := slices.DeleteFunc(slices.Clone(g), func(m string) bool { return m == id })
	delete(s.groups, id)
	for _, m := range left {
		if g[0] == id {
			delete(s.groups, m) // of no group
			again = append(again, s.items[m])
		} else {
			s.groups[m] = left
		}
	}
	if g[0] != id {
		return append(again, s.items[g[0]])
	}
	i := s.items[id]
	for _, k := range kind.Keys(&i) {
		n := 0
		for _, l := range s.bearing(k.Key) {
			if s.groups[kind.ID(&l)][0] != kind.ID(&l) {
				continue
			}
			if n++; n == most {
				again = append(again, l)
			}
		}
	}
	return again
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

// Items that come in any order and any batches, some of them changed or gone later, are in the same groups as if all had been there at once.
func TestUpdateIsMake(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kind := kind
		kind.Most = rapid.IntRange(1, 6).Draw(t, "most")
		n := rapid.IntRange(1, 60).Draw(t, "n")
		wide := rapid.IntRange(10, 60).Draw(t, "wide")
		s := &shelf{items: map[string]item{}, groups: map[string][]string{}}
		for step := 0; step < n; {
			var batch []item
			put := func(i item) {
				if at := slices.IndexFunc(batch, func(b item) bool { return b.id == i.id }); at >= 0 {
					batch[at] = i
				} else {
					batch = append(batch, i)
				}
			}
			for range rapid.IntRange(1, rapid.SampledFrom([]int{4, 20}).Draw(t, "most at once")).Draw(t, "batch") {
				i := item{id: step, x: rapid.IntRange(0, wide).Draw(t, "x"), order: rapid.IntRange(0, 6).Draw(t, "order")}
				change := rapid.IntRange(0, 5).Draw(t, "again")
				if step == 0 || change > 1 {
					step++
				} else {
					i.id = rapid.IntRange(0, step-1).Draw(t, "which")
					for _, a := range s.drop(kind.ID(&i), kind.Most) {
						put(a)
					}
					if change == 1 {
						delete(s.items, kind.ID(&i))
						batch = slices.DeleteFunc(batch, func(b item) bool { return b.id == i.id })
						continue
					}
				}
				s.items[kind.ID(&i)] = i
				put(i)
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
