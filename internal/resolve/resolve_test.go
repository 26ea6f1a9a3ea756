package resolve_test

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/dateline-news/dateline/bench/corpus"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/extract"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/resolve"
	"github.com/dateline-news/dateline/internal/resolve/group"
	"github.com/dateline-news/dateline/internal/resolve/sameevent"
	"github.com/dateline-news/dateline/internal/resolve/sketch"
)

// A page is a generated page with its document.
type page struct {
	corpus.Page
	doc *dateline.Document
}

// pages are coded once for all tests.
var pages = sync.OnceValues(func() ([]page, error) { return code(11, 70) })

func code(seed uint64, n int) (out []page, err error) {
	steps, err := pipeline.Default()
	if err != nil {
		return nil, err
	}
	for p := range corpus.Pages(seed, n) {
		c := dateline.Capture{ID: fmt.Sprintf("%016x", sketch.Hash(p.URI)), Kind: dateline.KindHTML, Bytes: p.HTML, URI: p.URI}
		d, err := extract.Document(c)
		if err != nil {
			return nil, err
		}
		d.Source.Outlet = p.Outlet
		if err := pipeline.Run(context.Background(), steps, d); err != nil {
			return nil, err
		}
		out = append(out, page{p, d})
	}
	return out, nil
}

// A shelf is a store in memory.
type shelf struct {
	memo     resolve.Memo
	sketches map[string]map[string]resolve.Sketch // by kind and owner
	bearers  map[string]map[uint64][]string
	leaders  map[string]map[uint64][]string      // in the order of their ranks
	groups   map[string]map[string]resolve.Group // by kind and member
	read     int                                 // sketches handed out
}

func newShelf() *shelf {
	s := &shelf{resolve.Memo{}, map[string]map[string]resolve.Sketch{}, map[string]map[uint64][]string{}, map[string]map[uint64][]string{}, map[string]map[string]resolve.Group{}, 0}
	for _, k := range resolve.Kinds() {
		s.sketches[k], s.bearers[k], s.leaders[k], s.groups[k] = map[string]resolve.Sketch{}, map[uint64][]string{}, map[uint64][]string{}, map[string]resolve.Group{}
	}
	return s
}

// put adds sketches, and returns what is to be resolved: those, and what a replaced one concerns.
func (s *shelf) put(ss []resolve.Sketch) []resolve.Sketch {
	todo := map[string]resolve.Sketch{}
	for _, x := range ss {
		g, ok := s.groups[x.Kind][x.Owner]
		if ok {
			again := []string{g.Leader}
			if g.Leader == x.Owner {
				again = slices.Clone(g.Members)
				for _, k := range x.Keys { // as before: only documents that did not change come again
					ls := slices.DeleteFunc(s.leaders[x.Kind][k], func(l string) bool { return l == x.Owner })
					s.leaders[x.Kind][k] = ls
					if len(ls) >= group.Most {
						again = append(again, ls[group.Most-1])
					}
				}
			}
			g.Members = slices.DeleteFunc(slices.Clone(g.Members), func(m string) bool { return m == x.Owner })
			for _, m := range g.Members {
				if g.Leader == x.Owner {
					delete(s.groups[x.Kind], m)
				} else {
					s.groups[x.Kind][m] = g
				}
			}
			delete(s.groups[x.Kind], x.Owner)
			for _, o := range again {
				todo[o] = s.sketches[x.Kind][o]
			}
		} else {
			for _, k := range x.Keys {
				s.bearers[x.Kind][k] = append(s.bearers[x.Kind][k], x.Owner)
			}
		}
		s.sketches[x.Kind][x.Owner] = x
		todo[x.Owner] = x
	}
	return slices.Collect(maps.Values(todo))
}

func (s *shelf) set(kind string, groups []resolve.Group) {
	led := map[string]bool{}
	for _, g := range groups {
		for _, m := range g.Members {
			led[m] = m == s.groups[kind][m].Leader
			s.groups[kind][m] = g
		}
	}
	rank := func(o string) int64 { return s.groups[kind][o].Rank }
	for o, before := range led {
		if now := s.groups[kind][o].Leader == o; now == before {
			continue
		}
		for _, k := range s.sketches[kind][o].Keys {
			ls := slices.DeleteFunc(s.leaders[kind][k], func(l string) bool { return l == o || s.groups[kind][l].Leader != l })
			if s.groups[kind][o].Leader == o {
				at, _ := slices.BinarySearchFunc(ls, rank(o), func(l string, r int64) int { return cmp.Compare(rank(l), r) })
				ls = slices.Insert(ls, at, o)
			}
			s.leaders[kind][k] = ls
		}
	}
}

func (s *shelf) Leaders(kind string, keys []uint64, most int) (out []resolve.Sketch, of [][]int, err error) {
	at := map[string]int{}
	of = make([][]int, len(keys))
	for i, k := range keys {
		for _, owner := range s.leaders[kind][k][:min(most, len(s.leaders[kind][k]))] {
			if _, ok := at[owner]; !ok {
				at[owner] = len(out)
				x := s.sketches[kind][owner]
				x.Leader = owner
				out = append(out, x)
			}
			of[i] = append(of[i], at[owner])
		}
	}
	s.read += len(out)
	return out, of, nil
}

func (s *shelf) Sharing(kind string, keys []uint64) (out, leaders []resolve.Sketch, err error) {
	found, led := map[string]bool{}, map[string]bool{}
	for _, k := range keys {
		for _, owner := range s.bearers[kind][k] {
			if !found[owner] {
				found[owner] = true
				x := s.sketches[kind][owner]
				x.Leader = s.groups[kind][owner].Leader
				out = append(out, x)
				if l, ok := s.sketches[kind][x.Leader]; ok && !led[x.Leader] {
					led[x.Leader] = true
					leaders = append(leaders, l)
				}
			}
		}
	}
	s.read += len(out)
	return out, leaders, nil
}

func (s *shelf) Sketches(kind string, owners []string) (out []resolve.Sketch, err error) {
	for _, owner := range owners {
		if x, ok := s.sketches[kind][owner]; ok {
			out = append(out, x)
		}
	}
	return out, nil
}

func (s *shelf) Groups(kind string, owners []string) (out []resolve.Sketch, err error) {
	found := map[string]bool{}
	for _, owner := range owners {
		g := s.groups[kind][owner]
		if found[g.ID] {
			continue
		}
		found[g.ID] = true
		for _, m := range g.Members {
			x := s.sketches[kind][m]
			x.Leader = g.Leader
			out = append(out, x)
		}
	}
	return out, nil
}

// resolve adds documents in batches, as a job would.
func (s *shelf) resolve(t testing.TB, docs []*dateline.Document, batch int) {
	t.Helper()
	for part := range slices.Chunk(docs, batch) {
		byKind := map[string][]resolve.Sketch{}
		for _, d := range part {
			for _, x := range resolve.Sketches(d) {
				byKind[x.Kind] = append(byKind[x.Kind], x)
			}
		}
		for _, kind := range resolve.Kinds() {
			groups, err := resolve.Update(kind, s.put(byKind[kind]), s, &s.memo)
			if err != nil {
				t.Fatal(err)
			}
			s.set(kind, groups)
		}
	}
}

// state is all groups as text, sorted. Independent sources are left out for groups that did not change after copies of theirs came.
func (s *shelf) state(t testing.TB) string {
	t.Helper()
	var lines []string
	for _, kind := range resolve.Kinds() {
		for _, g := range s.groups[kind] {
			lines = append(lines, fmt.Sprintln(kind, g.ID, g.Members, g.Lead, g.Title))
		}
	}
	slices.Sort(lines)
	return fmt.Sprint(slices.Compact(lines))
}

func documents(ps []page) (ds []*dateline.Document) {
	for _, p := range ps {
		ds = append(ds, p.doc)
	}
	return ds
}

// Whatever the order and the batches in which documents come, and if they come again, the groups are the same.
func TestOrderDoesNotMatter(t *testing.T) {
	ps, err := pages()
	if err != nil {
		t.Fatal(err)
	}
	docs := documents(ps)
	first := newShelf()
	first.resolve(t, docs, len(docs))
	want := first.state(t)
	r := rand.New(rand.NewPCG(3, 4))
	for _, batch := range []int{1, 7, 40} {
		r.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
		s := newShelf()
		s.resolve(t, docs, batch)
		if got := s.state(t); got != want {
			t.Errorf("batches of %d in another order give other groups", batch)
		}
		s.resolve(t, docs[:10], 3)
		if got := s.state(t); got != want {
			t.Errorf("documents that come again change the groups")
		}
	}
}

// The generator knows which pages copy which and which tell of one happening.
func TestGeneratedCopiesAndStories(t *testing.T) {
	ps, err := pages()
	if err != nil {
		t.Fatal(err)
	}
	s := newShelf()
	s.resolve(t, documents(ps), 10)
	root := map[string]string{} // page to the page it is a copy of in the end
	for _, p := range ps {
		root[p.URI] = p.URI
		if p.Origin != "" {
			root[p.URI] = root[p.Origin]
		}
	}
	var copies, told [3]int // found, wrong, missed pairs
	count := func(c *[3]int, same, got bool) {
		switch {
		case same && got:
			c[0]++
		case got:
			c[1]++
		case same:
			c[2]++
		}
	}
	for i, a := range ps {
		for _, b := range ps[:i] {
			isCopy := s.groups[resolve.NearDup][a.doc.ID].ID == s.groups[resolve.NearDup][b.doc.ID].ID
			isStory := s.groups[resolve.Story][a.doc.ID].ID == s.groups[resolve.Story][b.doc.ID].ID
			count(&copies, root[a.URI] == root[b.URI], isCopy)
			count(&told, a.Story == b.Story, isStory)
			if root[a.URI] == root[b.URI] && isCopy && !isStory && a.doc.Published.Value != "" && b.doc.Published.Value != "" {
				t.Errorf("%s and %s are copies and in two stories", a.URI, b.URI)
			}
		}
	}
	for _, c := range []struct {
		name string
		n    [3]int
	}{{"copies", copies}, {"stories", told}} {
		p, r := float64(c.n[0])/float64(c.n[0]+c.n[1]), float64(c.n[0])/float64(c.n[0]+c.n[2])
		t.Logf("%s: precision %.3f, recall %.3f over %d pairs", c.name, p, r, c.n[0]+c.n[2])
	}
	if copies[0] < 8 || told[0] < 8 {
		t.Errorf("%d pairs of copies and %d of stories: the pages tell nothing", copies[0], told[0])
	}
}

// A record names who says what, and its JSON is read by the strict reader.
func TestRecordJSON(t *testing.T) {
	ps, err := pages()
	if err != nil {
		t.Fatal(err)
	}
	s := newShelf()
	s.resolve(t, documents(ps), 10)
	several := 0
	for _, owner := range slices.Sorted(maps.Keys(s.groups[resolve.SameEvent])) {
		g := s.groups[resolve.SameEvent][owner]
		var r sameevent.Record
		dec := json.NewDecoder(bytes.NewReader(g.Data))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&r); err != nil {
			t.Fatal(err)
		}
		if r.Schema != sameevent.Schema || r.Lead != g.Lead || len(r.Events) != len(g.Members) || len(r.Status) == 0 || len(r.Type) == 0 || r.Sources < 1 || r.Sources > len(r.Documents) {
			t.Fatalf("record %s", g.Data)
		}
		if len(r.Documents) > 1 {
			several++
		}
	}
	if several == 0 {
		t.Error("no record of several documents")
	}
}

func TestOtherVersions(t *testing.T) {
	for _, kind := range resolve.Kinds() {
		if _, err := resolve.Update(kind, []resolve.Sketch{{Kind: kind, Owner: "a", Data: []byte{99, 1, 2}}}, newShelf(), &resolve.Memo{}); !errors.Is(err, sketch.ErrFormat) {
			t.Errorf("%s: %v, want an error of the format", kind, err)
		}
	}
	if _, err := resolve.Update("rumour", nil, newShelf(), &resolve.Memo{}); err == nil {
		t.Error("an unknown kind passes")
	}
}
