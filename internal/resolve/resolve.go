// Package resolve ties the resolving of documents together for the part of the program that has a store.
//
// For each new document, Sketches gives what the store keeps of it: one sketch for copies (package neardup), one for stories (package story), and one for
// each event (package sameevent), each as opaque bytes with the keys to index it by. A resolving job then hands the sketches that
// are new or were made anew to Update, one kind after the other in the order of Kinds, and writes the groups that it returns; they take the place
// of all groups that their members were in.
//
// What comes out depends on the documents and not on the order in which they came or how they were batched (package group).
//
// A copy may lend its date to the other copies (Group.Dates): the job adds it to the Dates of the document, runs the steps again, and puts the new
// sketches into the store; those count as changed. The date that a document has of its own stays in its sketch, so that this ends after one round.
package resolve

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/resolve/group"
	"github.com/dateline-news/dateline/internal/resolve/neardup"
	"github.com/dateline-news/dateline/internal/resolve/sameevent"
	"github.com/dateline-news/dateline/internal/resolve/story"
)

// Kinds of sketches and groups, in the order in which they are resolved: stories and records count the independent sources among copies.
const (
	NearDup   = "neardup"
	Story     = "story"
	SameEvent = "sameevent"
)

// Kinds returns all kinds in the order in which they are resolved.
func Kinds() []string { return []string{NearDup, Story, SameEvent} }

// A Sketch is what a store keeps of a document or an event.
type Sketch struct {
	Kind  string
	Owner string // document ID; of SameEvent the event ID
	Doc   string
	Data  []byte   // versioned by its package
	Keys  []uint64 // as Sketches makes them; Update does not read them

	Leader string // owner of the sketch that leads its group; "" while it is in none
}

// Sketches returns the sketches of d, in the order of Kinds. A document without words has none.
func Sketches(d *dateline.Document) []Sketch {
	var out []Sketch
	add := func(kind, owner string, data []byte, err error, keys []uint64) {
		if err != nil { // writing to memory does not fail
			panic(err)
		}
		out = append(out, Sketch{Kind: kind, Owner: owner, Doc: d.ID, Data: data, Keys: keys})
	}
	copies := neardup.Of(d)
	if copies.Words == 0 {
		return nil
	}
	data, err := copies.MarshalBinary()
	add(NearDup, d.ID, data, err, copies.Keys())
	told := story.Of(d)
	data, err = told.MarshalBinary()
	add(Story, d.ID, data, err, borne(told.Keys()))
	events := sameevent.Of(d)
	for i := range events {
		data, err = events[i].MarshalBinary()
		add(SameEvent, events[i].ID, data, err, borne(events[i].Keys()))
	}
	return out
}

func borne(ks []group.Key) []uint64 {
	out := make([]uint64, len(ks))
	for i := range ks {
		out[i] = ks[i].Key
	}
	return out
}

// A Store finds sketches, with their leaders. The sketches handed to Update are in it already. When it loses a sketch, it hands to the next Update what package
// group says must be decided on again.
type Store interface {
	// Leaders returns the sketches of a kind that lead a group and are among the first most, by Rank, that bear one of keys, and for each key which of them those are, in
	// that order.
	Leaders(kind string, keys []uint64, most int) (found []Sketch, of [][]int, err error)
	// Sharing returns all sketches of a kind that bear at least one of keys, of which some may be in no group, and those that lead them.
	Sharing(kind string, keys []uint64) (found, leaders []Sketch, err error)
	// Groups returns the sketches of the groups that owners are in, none for owners that were never resolved.
	Groups(kind string, owners []string) ([]Sketch, error)
	// Sketches returns the sketches of owners themselves; owners that have none are left out.
	Sketches(kind string, owners []string) ([]Sketch, error)
}

// A Memo keeps what sketches say between Updates that follow each other: the same leaders are met again and again. The zero value is empty.
type Memo struct {
	kinds map[string]any // *memo of the type of the kind
}

// mostKept bounds the sketches of a kind in a Memo to between one and two times as many; each takes some KiB.
const mostKept = 1500

type memo[T any] struct {
	young, old map[string]kept[T] // by owner
}

type kept[T any] struct {
	data []byte
	item T
}

func memoOf[T any](m *Memo, kind string) *memo[T] {
	if m.kinds == nil {
		m.kinds = map[string]any{}
	}
	if m.kinds[kind] == nil {
		m.kinds[kind] = &memo[T]{}
	}
	return m.kinds[kind].(*memo[T])
}

// get returns what data of owner says, if it is kept.
func (m *memo[T]) get(owner string, data []byte) (item T, ok bool) {
	k, ok := m.young[owner]
	if !ok {
		k, ok = m.old[owner]
	}
	if !ok || !bytes.Equal(k.data, data) { // coded again since
		return item, false
	}
	m.put(owner, k)
	return k.item, true
}

func (m *memo[T]) put(owner string, k kept[T]) {
	if m.young == nil || len(m.young) >= mostKept {
		m.young, m.old = map[string]kept[T]{}, m.young
	}
	m.young[owner] = k
}

// A Group is a set of copies, a story, or a record.
type Group struct {
	ID      string                            // made of the kind and the leader, so that it stays when members come
	Members []string                          // owners, sorted
	Leader  string                            // the member that the others were found by
	Rank    int64                             // of the leader, see Store
	Lead    string                            // the member that stands for it: of copies the earliest, else the leader
	Title   string                            // of a story: the title of its lead
	Sources int                               // independent sources (neardup.Sources)
	Dates   map[string]dateline.DateCandidate // of copies: by document, the date that a copy lends it
	Data    []byte                            // of a record: its JSON (docs/formats/record.md)
}

// Update returns the groups of a kind that change, when changed were added to a store or replaced others in it. An error that wraps
// sketch.ErrFormat says that the store holds sketches of another version of the program: they must be made again from the documents. Errors of s are
// returned as they are. It keeps what it read in m for the next one.
func Update(kind string, changed []Sketch, s Store, m *Memo) ([]Group, error) {
	switch kind {
	case NearDup:
		return update(kind, changed, s, m, neardup.Grouping, (*neardup.Sketch).UnmarshalBinary, copies)
	case Story:
		return update(kind, changed, s, m, story.Grouping, (*story.Sketch).UnmarshalBinary, stories)
	case SameEvent:
		return update(kind, changed, s, m, sameevent.Grouping, (*sameevent.Sketch).UnmarshalBinary, records)
	}
	return nil, fmt.Errorf("no kind %q to resolve", kind)
}

// update is Update of one kind: read decodes a sketch, finish fills what is peculiar to the kind into the groups of sets.
func update[T any](kind string, changed []Sketch, s Store, m *Memo, k group.Kind[T], read func(*T, []byte) error, finish func([]Group, [][]T, Store, *Memo) error) ([]Group, error) {
	f := finder[T]{kind, s, k.ID, read, map[string]T{}, memoOf[T](m, kind)}
	items, err := f.decode(changed)
	if err != nil {
		return nil, err
	}
	sets, err := k.Update(items, f)
	if err != nil {
		return nil, err
	}
	out := make([]Group, len(sets))
	for i, set := range sets {
		g := &out[i]
		for m := range set {
			g.Members = append(g.Members, k.ID(&set[m]))
		}
		g.Leader, g.Lead, g.Rank = g.Members[0], g.Members[0], k.Rank(&set[0])
		slices.Sort(g.Members)
		g.ID = groupID(kind, g.Leader)
	}
	return out, finish(out, sets, s, m)
}

func groupID(kind, leader string) string {
	h := sha256.Sum256([]byte(kind + "\n" + leader))
	return hex.EncodeToString(h[:16])
}

func copies(gs []Group, sets [][]neardup.Sketch, _ Store, _ *Memo) error {
	for n, set := range sets {
		g := &gs[n]
		g.Lead = set[neardup.Lead(set)].ID
		g.Sources = neardup.Sources(set)
		for i, c := range neardup.Dates(set) {
			if c.Value != "" {
				if g.Dates == nil {
					g.Dates = map[string]dateline.DateCandidate{}
				}
				g.Dates[set[i].ID] = c
			}
		}
	}
	return nil
}

func stories(gs []Group, sets [][]story.Sketch, s Store, m *Memo) error {
	docs := make([][]string, len(gs))
	for i := range gs {
		gs[i].Title, docs[i] = sets[i][0].Title, gs[i].Members
	}
	return sources(gs, docs, s, m)
}

func records(gs []Group, sets [][]sameevent.Sketch, s Store, m *Memo) (err error) {
	docs, rs := make([][]string, len(gs)), make([]sameevent.Record, len(gs))
	for i, set := range sets {
		rs[i] = sameevent.Merge(set)
		docs[i] = rs[i].Documents
	}
	if err := sources(gs, docs, s, m); err != nil {
		return err
	}
	for i := range gs {
		rs[i].Sources = gs[i].Sources
		if gs[i].Data, err = json.Marshal(rs[i]); err != nil {
			return err
		}
	}
	return nil
}

// sources counts the independent sources among the documents of each group.
func sources(gs []Group, docs [][]string, s Store, m *Memo) error {
	wanted := map[string]bool{}
	for _, ds := range docs {
		for _, d := range ds {
			if len(ds) > 1 {
				wanted[d] = true
			}
		}
	}
	copies := map[string]neardup.Sketch{}
	if len(wanted) > 0 {
		found, err := s.Sketches(NearDup, slices.Sorted(maps.Keys(wanted)))
		if err != nil {
			return err
		}
		f := finder[neardup.Sketch]{NearDup, s, neardup.Grouping.ID, (*neardup.Sketch).UnmarshalBinary, copies, memoOf[neardup.Sketch](m, NearDup)}
		if _, err := f.decode(found); err != nil {
			return err
		}
	}
	for i, ds := range docs {
		if len(ds) < 2 {
			gs[i].Sources = len(ds)
			continue
		}
		var known []neardup.Sketch
		for _, d := range ds {
			if c, ok := copies[d]; ok {
				known = append(known, c)
			}
		}
		gs[i].Sources = neardup.Sources(known) + len(ds) - len(known) // of what was not resolved nothing is known
	}
	return nil
}

// A finder decodes what a Store finds.
type finder[T any] struct {
	kind string
	s    Store
	id   func(*T) string
	read func(*T, []byte) error
	met  map[string]T // by owner: look-alikes are found many times in one run
	memo *memo[T]
}

func (f finder[T]) decode(ss []Sketch) ([]T, error) {
	out := make([]T, len(ss))
	for i := range ss {
		item, ok := f.met[ss[i].Owner]
		if !ok {
			if item, ok = f.memo.get(ss[i].Owner, ss[i].Data); !ok {
				if err := f.read(&item, ss[i].Data); err != nil {
					return nil, fmt.Errorf("%s sketch of %s: %w", f.kind, ss[i].Owner, err)
				}
				f.memo.put(ss[i].Owner, kept[T]{ss[i].Data, item})
			}
			f.met[ss[i].Owner] = item
		}
		out[i] = item
	}
	return out, nil
}

func (f finder[T]) Leaders(keys []uint64, most int) ([]T, [][]int, error) {
	if len(keys) == 0 {
		return nil, nil, nil
	}
	ss, of, err := f.s.Leaders(f.kind, keys, most)
	if err != nil {
		return nil, nil, err
	}
	items, err := f.decode(ss)
	return items, of, err
}

func (f finder[T]) Sharing(keys []uint64) (items, leaders []T, err error) {
	if len(keys) == 0 {
		return nil, nil, nil
	}
	ss, ls, err := f.s.Sharing(f.kind, keys)
	if err != nil {
		return nil, nil, err
	}
	if _, err := f.decode(ls); err != nil {
		return nil, nil, err
	}
	known := make(map[string]bool, len(ls))
	for i := range ls {
		known[ls[i].Owner] = true
	}
	ss = slices.DeleteFunc(ss, func(s Sketch) bool { return !known[s.Leader] })
	for i := range ss {
		leaders = append(leaders, f.met[ss[i].Leader])
	}
	items, err = f.decode(ss)
	return items, leaders, err
}

func (f finder[T]) Members(ids []string) ([][]T, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	ss, err := f.s.Groups(f.kind, ids)
	if err != nil {
		return nil, err
	}
	ss = slices.DeleteFunc(ss, func(s Sketch) bool { return s.Leader == "" })
	slices.SortFunc(ss, func(a, b Sketch) int { // groups together, the leader of each first
		return cmp.Or(strings.Compare(a.Leader, b.Leader), -cmp.Compare(led(a), led(b)), strings.Compare(a.Owner, b.Owner))
	})
	items, err := f.decode(ss)
	if err != nil {
		return nil, err
	}
	var sets [][]T
	for i := range items {
		if i == 0 || ss[i].Leader != ss[i-1].Leader {
			sets = append(sets, nil)
		}
		sets[len(sets)-1] = append(sets[len(sets)-1], items[i])
	}
	return sets, nil
}

func led(s Sketch) int {
	if s.Leader == s.Owner {
		return 1
	}
	return 0
}
