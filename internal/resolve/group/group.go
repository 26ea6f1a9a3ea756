// Package group makes groups of items that are linked in pairs, so that the result depends on the set of items alone and never on the
// order in which they came.
//
// Items find each other by keys (two items that share a key are a candidate pair), a decision on each candidate pair says how strongly it
// is linked, and the links are taken from the strongest to the weakest, ties by the canonical order of the items. A link joins the groups of
// its two ends if the join is allowed. Since no link leads from one connected component of links to another, the groups of a set are
// the groups of its components: a store needs to look only at the component that a new item falls in (Closure), and
// what it then gets is what it would get from all items at once.
package group

import (
	"cmp"
	"slices"
)

// Pairs returns the pairs (i < j) of n items that share a key, sorted, each once.
func Pairs(n int, keys func(i int) []uint64) [][2]int {
	type holder struct {
		key  uint64
		item int
	}
	var hs []holder
	for i := range n {
		for _, k := range keys(i) {
			hs = append(hs, holder{k, i})
		}
	}
	slices.SortFunc(hs, func(a, b holder) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.item, b.item)) })
	at := make([][]int, n) // item to the places of its keys in hs
	for i, h := range hs {
		at[h.item] = append(at[h.item], i)
	}
	var pairs [][2]int
	seen := make([]int, n) // the last item that it was paired with, plus one
	for i := range n {
		from := len(pairs)
		for _, p := range at[i] {
			for p++; p < len(hs) && hs[p].key == hs[p-1].key; p++ {
				if j := hs[p].item; j != i && seen[j] != i+1 {
					seen[j] = i + 1
					pairs = append(pairs, [2]int{i, j})
				}
			}
		}
		slices.SortFunc(pairs[from:], func(a, b [2]int) int { return cmp.Compare(a[1], b[1]) })
	}
	return pairs
}

// A Link is a pair of items with the strength of their link, above 0.
type Link struct {
	A, B  int
	Score float64
}

// Cluster groups n items, given in canonical order, by links. may says whether two groups may be joined over a link; nil allows all. The members of a
// group are sorted, and the groups are sorted by their first member; items without a link are groups of their own.
func Cluster(n int, links []Link, may func(a, b []int) bool) [][]int {
	links = slices.Clone(links)
	slices.SortFunc(links, func(a, b Link) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
	})
	group := make([]int, n) // item to the first member of its group
	members := make([][]int, n)
	for i := range n {
		group[i], members[i] = i, []int{i}
	}
	for _, l := range links {
		a, b := group[l.A], group[l.B]
		if a == b {
			continue
		}
		if a > b {
			a, b = b, a
		}
		if may != nil && !may(members[a], members[b]) {
			continue
		}
		for _, m := range members[b] {
			group[m] = a
		}
		members[a] = append(members[a], members[b]...)
		slices.Sort(members[a])
		members[b] = nil
	}
	var out [][]int
	for _, m := range members {
		if len(m) > 0 {
			out = append(out, m)
		}
	}
	return out
}

// Closure returns start and every item that is linked with one of them over any number of links, each once by id, in the order found.
// sharing returns the items of a store that share a key with any of keys (the items asked for among them). An error of sharing is returned as it is.
// At most limit items are returned: whole is false if there were more, and what is grouped then is a part of the component.
func Closure[T any](start []T, limit int, id func(*T) string, keys func(*T) []uint64, linked func(a, b *T) bool, sharing func(keys []uint64) ([]T, error)) (found []T, whole bool, err error) {
	have := map[string]bool{}
	for i := range start {
		if !have[id(&start[i])] {
			have[id(&start[i])] = true
			found = append(found, start[i])
		}
	}
	for at := 0; at < len(found); at++ {
		near, err := sharing(keys(&found[at]))
		if err != nil {
			return nil, false, err
		}
		for i := range near {
			if have[id(&near[i])] || !linked(&found[at], &near[i]) {
				continue
			}
			if len(found) >= limit {
				return found, false, nil
			}
			have[id(&near[i])] = true
			found = append(found, near[i])
		}
	}
	return found, true, nil
}
