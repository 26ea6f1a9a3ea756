// Package group makes groups of items that are linked in pairs, so that the result depends on the set of items alone and never on the
// order in which they came.
//
// Items have a canonical order and find each other by keys: two items of which one asks for a key of the other are a candidate pair, and a score above 0 links it. An item
// that is linked with no earlier leader is a leader; every other item joins the earlier leader that it is linked with most strongly. So links
// do not chain: a group is a leader and what is like it, however many items there are, and no graph of links must be walked to its end. Of the leaders that bear a key only
// the first Most count, so that what an item costs is bounded however common its keys are: a key with more tells little, and what is alike shares others. Make
// groups a whole set; Update brings the groups of a store up to date after items were added or changed and looks only at their neighbourhood.
// Both give the same groups.
package group

import (
	"cmp"
	"container/heap"
	"maps"
	"slices"
)

// Pairs returns pairs (i < j) of n items that share a key, sorted, each once: every item with the first most that bear the key.
func Pairs(n, most int, keys func(i int) []uint64) [][2]int {
	holders := map[uint64][]int{}
	var pairs [][2]int
	seen := make([]int, n) // the last item that it was paired with, plus one
	for j := range n {
		for _, k := range keys(j) {
			hs := holders[k]
			for _, i := range hs {
				if i != j && seen[i] != j+1 {
					seen[i] = j + 1
					pairs = append(pairs, [2]int{i, j})
				}
			}
			if len(hs) < most {
				holders[k] = append(hs, j)
			}
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	return pairs
}

// Most is how many leaders of a key count. With 16 the largest real topics that were measured (docs/guide/evaluation.md) lose no link.
const Most = 16

// A Key is a key that an item bears.
type Key struct {
	Key    uint64   // the store keeps it
	Askers []uint64 // keys of which those that ask for it bear at least one: itself, and those of the days around, say
}

// Asked returns the keys that the bearer of ks asks for. Asking is mutual, so they are those of its askers.
func Asked(ks []Key) (asked []uint64) {
	for _, k := range ks {
		asked = append(asked, k.Askers...)
	}
	slices.Sort(asked)
	return slices.Compact(asked)
}

// Compact sorts keys and leaves out those that are there again.
func Compact(ks []Key) []Key {
	slices.SortFunc(ks, func(a, b Key) int { return cmp.Compare(a.Key, b.Key) })
	return slices.CompactFunc(ks, func(a, b Key) bool { return a.Key == b.Key })
}

// A Kind says how items of one kind are grouped. Its functions depend on nothing but their arguments.
type Kind[T any] struct {
	ID    func(*T) string       // unlike for any two items
	Rank  func(*T) int64        // the lower comes first in the canonical order; of equal ones the lower ID: few should be equal
	Keys  func(*T) []Key        // each once
	Score func(a, b *T) float64 // symmetric, above 0 if linked; asked only of items that share a key
	Most  int                   // leaders of a key that count, above 0
}

func (k Kind[T]) order(a, b *T) int {
	return cmp.Or(cmp.Compare(k.Rank(a), k.Rank(b)), cmp.Compare(k.ID(a), k.ID(b)))
}

// Make groups items. Each group is given as indices into items, its leader first and the others in canonical order; groups are in the order of
// their leaders.
func (k Kind[T]) Make(items []T) (groups [][]int) {
	order := make([]int, len(items))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return k.order(&items[a], &items[b]) })
	leaders := map[uint64][]int{} // by key, the groups of the first Most
	met := make([]int, 0, len(items))
	for n, i := range order {
		best, score := -1, 0.0
		keys := k.Keys(&items[i])
		for _, key := range Asked(keys) {
			for _, g := range leaders[key] {
				if met[g] == n {
					continue
				}
				met[g] = n
				if s := k.Score(&items[i], &items[groups[g][0]]); s > score || s == score && best > g {
					best, score = g, s
				}
			}
		}
		if best >= 0 {
			groups[best] = append(groups[best], i)
			continue
		}
		for _, key := range keys {
			if len(leaders[key.Key]) < k.Most {
				leaders[key.Key] = append(leaders[key.Key], len(groups))
			}
		}
		groups, met = append(groups, []int{i}), append(met, n)
	}
	return groups
}

// A Finder finds items of a store, as the last Update left them.
type Finder[T any] interface {
	// Leaders returns the items that lead a group and are among the first most in canonical order that bear one of keys, and for each key which of them those are, in that order.
	Leaders(keys []uint64, most int) (items []T, of [][]int, err error)
	// Sharing returns all items in a group that bear at least one of keys, and their leaders, each with its own at the same index.
	Sharing(keys []uint64) (items, leaders []T, err error)
	// Members returns the groups that the items with these IDs are in, each once, its leader first; for IDs that are in none, nothing.
	Members(ids []string) ([][]T, error)
}

// A node is what Update knows of an item.
type node[T any] struct {
	item   T
	rank   int64
	id     string
	leader string // ID of its leader as it stands now; "" while that is not decided
	before string // as the store had it; "" if it was in no group
	queued bool
	fresh  bool // to be decided on whatever else changes
}

// Update returns the groups that change when items are added to a store or are to be decided on again: f finds them already as they are now. Each group is
// whole, its leader first; a group that lost its leader or members is among them in what is left of it, and items that are alone
// are groups of one. An error of f is returned as it is.
//
// To change an item, or to take it out of the store, it must be out of its group before, and the next items must have in them those
// that it led, the leader of the group that it was in, and of each key that it bore as a leader the one that is now the last of the first Most: that one was not there for others to find.
func (k Kind[T]) Update(items []T, f Finder[T]) ([][]T, error) {
	u := update[T]{Kind: k, f: f, nodes: map[string]*node[T]{}, lists: map[uint64]*list[T]{}, begun: map[uint64][]*node[T]{}, led: map[string]map[*node[T]]bool{}}
	var ids []string
	for i := range items {
		if id := k.ID(&items[i]); u.nodes[id] == nil {
			n := &node[T]{item: items[i], rank: k.Rank(&items[i]), id: id, fresh: true}
			u.nodes[id] = n
			ids = append(ids, id)
			u.push(n)
		}
	}
	var asked []uint64 // all at once: a store answers that faster than one after the other
	for _, n := range u.nodes {
		asked = append(asked, Asked(k.Keys(&n.item))...)
	}
	old, err := f.Members(ids)
	if err != nil {
		return nil, err
	}
	for _, g := range old {
		lead := k.ID(&g[0])
		for i := range g {
			if n := u.nodes[k.ID(&g[i])]; n != nil {
				n.before = lead
				u.follow(n, lead)
			}
		}
	}
	slices.Sort(asked)
	if err := u.load(slices.Compact(asked)); err != nil {
		return nil, err
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
	lists map[uint64]*list[T]
	begun map[uint64][]*node[T]        // by key, those that began to lead; some have ceased
	led   map[string]map[*node[T]]bool // by ID of the leader, the nodes that it leads now, itself among them
	queue queue[T]
}

// A list has the leaders of a key as they stand now, in canonical order: all, or at least one more than count.
type list[T any] struct {
	nodes []*node[T]
	whole bool // no other leader bears the key
}

func (u *update[T]) push(n *node[T]) {
	if !n.queued {
		n.queued = true
		heap.Push(&u.queue, n)
	}
}

// node returns what is known of an item that the store has in the group of leader.
func (u *update[T]) node(item *T, leader string) *node[T] {
	id := u.ID(item)
	n := u.nodes[id]
	if n == nil {
		n = &node[T]{item: *item, rank: u.Rank(item), id: id, before: leader}
		u.nodes[id] = n
		u.follow(n, leader)
	}
	return n
}

// follow makes leader that of n.
func (u *update[T]) follow(n *node[T], leader string) {
	delete(u.led[n.leader], n)
	n.leader = leader
	if u.led[leader] == nil {
		u.led[leader] = map[*node[T]]bool{}
	}
	u.led[leader][n] = true
}

func (n *node[T]) leads() bool { return n.leader == n.id }

// compare is the canonical order.
func (n *node[T]) compare(m *node[T]) int {
	return cmp.Or(cmp.Compare(n.rank, m.rank), cmp.Compare(n.id, m.id))
}

// load makes the lists of keys that are not there.
func (u *update[T]) load(keys []uint64) error {
	var missing []uint64
	for _, key := range keys {
		if u.lists[key] == nil {
			missing = append(missing, key)
		}
	}
	for most := u.Most + u.Most/4 + 1; len(missing) > 0; most *= 2 { // a few more, since some may have ceased to lead
		items, of, err := u.f.Leaders(missing, most)
		if err != nil {
			return err
		}
		found := make([]*node[T], len(items))
		for i := range items {
			found[i] = u.node(&items[i], u.ID(&items[i]))
		}
		short := missing[:0]
		for i, key := range missing {
			l := &list[T]{whole: len(of[i]) < most}
			for _, at := range of[i] {
				if found[at].leads() {
					l.nodes = append(l.nodes, found[at])
				}
			}
			for _, n := range u.begun[key] {
				if n.leads() && (l.whole || n.compare(found[of[i][most-1]]) < 0) {
					if at, ok := l.find(n); !ok {
						l.nodes = slices.Insert(l.nodes, at, n)
					}
				}
			}
			u.lists[key] = l
			if !l.whole && len(l.nodes) <= u.Most {
				short = append(short, key)
			}
		}
		missing = short
	}
	return nil
}

// find returns where n is in l, or would be.
func (l *list[T]) find(n *node[T]) (int, bool) {
	return slices.BinarySearchFunc(l.nodes, n, (*node[T]).compare)
}

// counts says whether n is one of the leaders of key that count.
func (u *update[T]) counts(key uint64, n *node[T]) bool {
	at, ok := u.lists[key].find(n)
	return ok && at < u.Most
}

// settle decides on n, of which all earlier items are decided, and queues the later ones that this concerns.
func (u *update[T]) settle(n *node[T]) error {
	n.queued = false
	best, score := (*node[T])(nil), 0.0
	keys := u.Keys(&n.item)
	asked := Asked(keys)
	if err := u.load(asked); err != nil {
		return err
	}
	met := map[*node[T]]bool{}
	for _, key := range asked {
		l := u.lists[key].nodes
		for _, m := range l[:min(u.Most, len(l))] {
			if m.compare(n) >= 0 {
				break
			}
			if met[m] {
				continue
			}
			met[m] = true
			if s := u.Score(&n.item, &m.item); s > score || s == score && best != nil && m.compare(best) < 0 {
				best, score = m, s
			}
		}
	}
	led, leads := n.leads(), best == nil
	switch {
	case !leads && !led:
		u.follow(n, best.id)
		return nil
	case leads && led && !n.fresh:
		return nil
	}
	if err := u.load(borne(keys)); err != nil { // as they were before
		return err
	}
	if leads {
		u.follow(n, n.id)
		return u.begin(n, keys)
	}
	u.follow(n, best.id)
	return u.cease(n, keys)
}

func borne(keys []Key) []uint64 {
	all := make([]uint64, len(keys))
	for i := range keys {
		all[i] = keys[i].Key
	}
	return all
}

// begin lets later items choose n.
func (u *update[T]) begin(n *node[T], keys []Key) error {
	var askers []uint64
	type loss struct {
		n   *node[T]
		key uint64
	}
	var lost []loss
	for _, key := range keys {
		l := u.lists[key.Key]
		at, ok := l.find(n)
		if !ok && (l.whole || at < len(l.nodes)) {
			l.nodes = slices.Insert(l.nodes, at, n)
			if at < u.Most && len(l.nodes) > u.Most {
				lost = append(lost, loss{l.nodes[u.Most], key.Key})
			}
		}
		if at < u.Most {
			askers = append(askers, key.Askers...)
		}
		if n.before != n.id {
			u.begun[key.Key] = append(u.begun[key.Key], n)
		}
	}
	if err := u.offer(n, askers); err != nil {
		return err
	}
	for _, x := range lost {
		if err := u.hide(x.n, x.key); err != nil {
			return err
		}
	}
	return nil
}

// offer lets the later items that bear one of askers follow n if it is more like them than their leader.
func (u *update[T]) offer(n *node[T], askers []uint64) error {
	if len(askers) == 0 {
		return nil
	}
	slices.Sort(askers)
	items, leaders, err := u.f.Sharing(slices.Compact(askers))
	if err != nil {
		return err
	}
	for i := range items {
		if u.order(&items[i], &n.item) <= 0 {
			continue
		}
		s := u.Score(&n.item, &items[i])
		if s <= 0 {
			continue
		}
		lead := u.ID(&leaders[i])
		l := u.node(&leaders[i], lead)
		m := u.node(&items[i], lead)
		if m.leader != lead {
			l = u.nodes[m.leader]
		}
		switch {
		case m.queued:
		case l == m || l.queued || !l.leads():
			u.push(m)
		default:
			if old := u.Score(&l.item, &m.item); s > old || s == old && n.compare(l) < 0 {
				u.follow(m, n.id)
			}
		}
	}
	return nil
}

// followers returns all nodes that n leads, itself not among them.
func (u *update[T]) followers(n *node[T]) ([]*node[T], error) {
	if n.before == n.id {
		groups, err := u.f.Members([]string{n.id})
		if err != nil {
			return nil, err
		}
		for _, g := range groups {
			for i := range g {
				u.node(&g[i], n.id)
			}
		}
	}
	var all []*node[T]
	for m := range u.led[n.id] {
		if m != n {
			all = append(all, m)
		}
	}
	return all, nil
}

// hide lets those choose anew that found n by key alone, under which it counts no more.
func (u *update[T]) hide(n *node[T], key uint64) error {
	all, err := u.followers(n)
	if err != nil || len(all) == 0 {
		return err
	}
	keys := borne(u.Keys(&n.item))
	if err := u.load(keys); err != nil {
		return err
	}
	for _, m := range all {
		asked := Asked(u.Keys(&m.item))
		asks := func(k uint64) bool { _, ok := slices.BinarySearch(asked, k); return ok }
		if asks(key) && !slices.ContainsFunc(keys, func(k uint64) bool { return asks(k) && u.counts(k, n) }) {
			u.push(m)
		}
	}
	return nil
}

// cease lets those that n led choose anew, and others choose those that count in its place.
func (u *update[T]) cease(n *node[T], keys []Key) error {
	all, err := u.followers(n)
	if err != nil {
		return err
	}
	for _, m := range all {
		u.push(m)
	}
	for _, key := range keys {
		l := u.lists[key.Key]
		at, ok := l.find(n)
		if !ok {
			continue
		}
		l.nodes = slices.Delete(l.nodes, at, at+1)
		if at >= u.Most {
			continue
		}
		if !l.whole && len(l.nodes) <= u.Most {
			delete(u.lists, key.Key)
			if err := u.load([]uint64{key.Key}); err != nil {
				return err
			}
			l = u.lists[key.Key]
		}
		if len(l.nodes) >= u.Most {
			if err := u.offer(l.nodes[u.Most-1], slices.Clone(key.Askers)); err != nil {
				return err
			}
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
		slices.SortFunc(g, func(a, b T) int { return u.order(&a, &b) })
		out = append(out, g)
	}
	slices.SortFunc(out, func(a, b []T) int { return u.order(&a[0], &b[0]) })
	return out, nil
}

// A queue hands out nodes in canonical order.
type queue[T any] struct {
	nodes []*node[T]
}

func (q *queue[T]) Len() int           { return len(q.nodes) }
func (q *queue[T]) Less(i, j int) bool { return q.nodes[i].compare(q.nodes[j]) < 0 }
func (q *queue[T]) Swap(i, j int)      { q.nodes[i], q.nodes[j] = q.nodes[j], q.nodes[i] }
func (q *queue[T]) Push(x any)         { q.nodes = append(q.nodes, x.(*node[T])) }
func (q *queue[T]) Pop() any {
	n := q.nodes[len(q.nodes)-1]
	q.nodes = q.nodes[:len(q.nodes)-1]
	return n
}
