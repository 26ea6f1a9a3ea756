// Package group makes groups of items that are linked in pairs, so that the result depends on the set of items alone and never on the
// order in which they came.
//
// Items have a canonical order and find each other by keys: two items of which one asks for a key of the other are a candidate pair, and a score above 0 links it. An item
// that is linked with no earlier leader is a leader; every other item joins the earlier leader that it is linked with most strongly. So links
// do not chain: a group is a leader and what is like it, however many items there are, and no graph of links must be walked to its end. Make
// groups a whole set; Update brings the groups of a store up to date after items were added or changed and looks only at their neighbourhood.
// Both give the same groups.
package group

import (
	"cmp"
	"container/heap"
	"maps"
	"slices"
)

// Pairs returns the pairs (i < j) of n items of which the second bears a key that the first asks for, sorted, each once. What an item asks for must be
// mutual: if i asks for a key of j, then j asks for one of i.
func Pairs(n int, bears, asks func(i int) []uint64) [][2]int {
	holders := map[uint64][]int{}
	for i := range n {
		for _, k := range bears(i) {
			holders[k] = append(holders[k], i)
		}
	}
	var pairs [][2]int
	seen := make([]int, n) // the last item that it was paired with, plus one
	for i := range n {
		from := len(pairs)
		for _, k := range asks(i) {
			hs := holders[k]
			at, _ := slices.BinarySearch(hs, i+1)
			for _, j := range hs[at:] {
				if seen[j] != i+1 {
					seen[j] = i + 1
					pairs = append(pairs, [2]int{i, j})
				}
			}
		}
		slices.SortFunc(pairs[from:], func(a, b [2]int) int { return cmp.Compare(a[1], b[1]) })
	}
	return pairs
}

// A Kind says how items of one kind are grouped. Its functions depend on nothing but their arguments.
type Kind[T any] struct {
	ID    func(*T) string       // unlike for any two items
	Keys  func(*T) []uint64     // that it bears: the store keeps them
	Ask   func(*T) []uint64     // whose bearers may be linked with it: its own keys, and those of the days around, say
	Order func(a, b *T) int     // the canonical order; 0 only for an item and itself
	Score func(a, b *T) float64 // symmetric, above 0 if linked; asked only of items that share a key
}

// Make groups items. Each group is given as indices into items, its leader first and the others in canonical order; groups are in the order of
// their leaders.
func (k Kind[T]) Make(items []T) [][]int {
	order := make([]int, len(items))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return k.Order(&items[a], &items[b]) })
	at := func(i int) *T { return &items[order[i]] }
	leader, best := make([]int, len(items)), make([]float64, len(items))
	pairs := Pairs(len(items), func(i int) []uint64 { return k.Keys(at(i)) }, func(i int) []uint64 { return k.Ask(at(i)) })
	for i := range leader {
		leader[i] = -1
	}
	next := 0
	for i := range items { // leaders in order; pairs are sorted by their first item
		from := next
		for next < len(pairs) && pairs[next][0] == i {
			next++
		}
		if leader[i] >= 0 {
			continue
		}
		leader[i] = i
		for _, p := range pairs[from:next] {
			j := p[1]
			if s := k.Score(at(i), at(j)); s > best[j] { // of equal ones the first stays
				best[j], leader[j] = s, i
			}
		}
	}
	place := make([]int, len(items))
	var groups [][]int
	for i, l := range leader {
		if l == i {
			place[i] = len(groups)
			groups = append(groups, nil)
		}
		groups[place[l]] = append(groups[place[l]], order[i])
	}
	return groups
}

// A Finder finds items of a store, as the last Update left them.
type Finder[T any] interface {
	// Leaders returns the items that lead a group and bear at least one of keys.
	Leaders(keys []uint64) ([]T, error)
	// Sharing returns all items in a group that bear at least one of keys, each with the ID of its leader.
	Sharing(keys []uint64) (items []T, leaders []string, err error)
	// Members returns the groups that the items with these IDs are in, each once, its leader first; for IDs that are in none, nothing.
	Members(ids []string) ([][]T, error)
}

// A node is what Update knows of an item.
type node[T any] struct {
	item   T
	leader string // ID of its leader as it stands now; "" while that is not decided
	before string // as the store had it; "" if it was in no group
	queued bool
	fresh  bool // added or changed
}

// Update returns the groups that change when items are added to a store, or were changed in it: f finds them already as they are now. Each group is
// whole, its leader first; a group that lost its leader or members is among them in what is left of it, and items that are alone
// are groups of one. An item is compared with the leaders that share a key with it; only an item that begins to lead is compared with all others, and
// when one ceases to lead its followers choose anew. An error of f is returned as it is.
func (k Kind[T]) Update(items []T, f Finder[T]) ([][]T, error) {
	u := update[T]{Kind: k, f: f, nodes: map[string]*node[T]{}, leads: map[uint64][]*node[T]{}}
	var ids []string
	for i := range items {
		id := k.ID(&items[i])
		if u.nodes[id] == nil {
			n := &node[T]{item: items[i], fresh: true}
			u.nodes[id] = n
			ids = append(ids, id)
			u.push(n)
		}
	}
	old, err := f.Members(ids)
	if err != nil {
		return nil, err
	}
	for _, g := range old {
		lead := k.ID(&g[0])
		led := u.nodes[lead] != nil // the leader changed: nothing is known of its followers
		for i := range g {
			n := u.nodes[k.ID(&g[i])]
			switch {
			case n != nil:
				n.before = lead
			case led:
				n = &node[T]{item: g[i], before: lead}
				u.nodes[k.ID(&g[i])] = n
				u.push(n)
			}
		}
	}
	for u.queue.Len() > 0 {
		if err := u.settle(heap.Pop(&u.queue).(*node[T])); err != nil {
			return nil, err
		}
	}
	return u.changed()
}

// update is one run of Update.
type update[T any] struct {
	Kind[T]
	f     Finder[T]
	nodes map[string]*node[T]
	leads map[uint64][]*node[T] // by key, those that began to lead; some have ceased
	queue queue[T]
}

func (u *update[T]) push(n *node[T]) {
	if !n.queued {
		n.queued = true
		u.queue.order = u.Order
		heap.Push(&u.queue, n)
	}
}

// node returns what is known of an item that the store has in the group of leader.
func (u *update[T]) node(item *T, leader string) *node[T] {
	id := u.ID(item)
	n := u.nodes[id]
	if n == nil {
		n = &node[T]{item: *item, leader: leader, before: leader}
		u.nodes[id] = n
	}
	return n
}

// settle decides on n, of which all earlier items are decided, and queues the later ones that this concerns.
func (u *update[T]) settle(n *node[T]) error {
	n.queued = false
	id := u.ID(&n.item)
	best, score := (*node[T])(nil), 0.0
	consider := func(m *node[T]) {
		if m == n || m.queued || m.leader != u.ID(&m.item) || u.Order(&m.item, &n.item) > 0 {
			return
		}
		if s := u.Score(&n.item, &m.item); s > score || s == score && best != nil && u.Order(&m.item, &best.item) < 0 {
			best, score = m, s
		}
	}
	asked := u.Ask(&n.item)
	found, err := u.f.Leaders(asked)
	if err != nil {
		return err
	}
	for i := range found {
		consider(u.node(&found[i], u.ID(&found[i])))
	}
	met := map[*node[T]]bool{}
	for _, k := range asked {
		for _, m := range u.leads[k] {
			if !met[m] {
				met[m] = true
				consider(m)
			}
		}
	}
	led := n.leader == id
	n.leader = id
	if best != nil {
		n.leader = u.ID(&best.item)
	}
	switch leads := n.leader == id; {
	case leads && !led:
		return u.begin(n, asked)
	case led && !leads:
		return u.cease(n)
	}
	return nil
}

// begin makes n the leader of later items that are more like it than like their leader.
func (u *update[T]) begin(n *node[T], asked []uint64) error {
	id := u.ID(&n.item)
	for _, k := range u.Keys(&n.item) {
		u.leads[k] = append(u.leads[k], n)
	}
	items, leaders, err := u.f.Sharing(asked)
	if err != nil {
		return err
	}
	for i := range items {
		if u.Order(&items[i], &n.item) <= 0 {
			continue
		}
		s := u.Score(&n.item, &items[i])
		if s <= 0 {
			continue
		}
		m := u.node(&items[i], leaders[i])
		l := u.nodes[m.leader]
		switch {
		case m.queued:
		case l == nil || l == m || l.queued || l.leader != m.leader:
			u.push(m)
		default:
			if old := u.Score(&l.item, &m.item); s > old || s == old && u.Order(&n.item, &l.item) < 0 {
				m.leader = id
			}
		}
	}
	return nil
}

// cease lets those that n led choose anew.
func (u *update[T]) cease(n *node[T]) error {
	id := u.ID(&n.item)
	if n.before == id {
		groups, err := u.f.Members([]string{id})
		if err != nil {
			return err
		}
		for _, g := range groups {
			for i := range g {
				u.node(&g[i], id)
			}
		}
	}
	for _, m := range u.nodes {
		if m != n && m.leader == id {
			u.push(m)
		}
	}
	return nil
}

// changed collects the groups that are not as the store has them.
func (u *update[T]) changed() ([][]T, error) {
	touched := map[string]bool{}
	for _, n := range u.nodes {
		if n.leader != n.before || n.fresh {
			touched[n.leader] = true
			if n.before != "" {
				touched[n.before] = true
			}
		}
	}
	groups, err := u.f.Members(slices.Sorted(maps.Keys(touched)))
	if err != nil {
		return nil, err
	}
	for _, g := range groups {
		lead := u.ID(&g[0])
		for i := range g {
			u.node(&g[i], lead)
		}
	}
	byLeader := map[string][]T{}
	for _, n := range u.nodes {
		if touched[n.leader] {
			byLeader[n.leader] = append(byLeader[n.leader], n.item)
		}
	}
	var out [][]T
	for _, g := range byLeader {
		slices.SortFunc(g, func(a, b T) int { return u.Order(&a, &b) })
		out = append(out, g)
	}
	slices.SortFunc(out, func(a, b []T) int { return u.Order(&a[0], &b[0]) })
	return out, nil
}

// A queue hands out nodes in canonical order.
type queue[T any] struct {
	nodes []*node[T]
	order func(a, b *T) int
}

func (q *queue[T]) Len() int           { return len(q.nodes) }
func (q *queue[T]) Less(i, j int) bool { return q.order(&q.nodes[i].item, &q.nodes[j].item) < 0 }
func (q *queue[T]) Swap(i, j int)      { q.nodes[i], q.nodes[j] = q.nodes[j], q.nodes[i] }
func (q *queue[T]) Push(x any)         { q.nodes = append(q.nodes, x.(*node[T])) }
func (q *queue[T]) Pop() any {
	n := q.nodes[len(q.nodes)-1]
	q.nodes = q.nodes[:len(q.nodes)-1]
	return n
}
