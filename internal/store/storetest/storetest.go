// Package storetest is the conformance suite of stores, and what it needs: documents made up by a seed, and a PostgreSQL to throw away.
package storetest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"go.uber.org/goleak"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
)

// noon is the time of ingest in tests.
var noon = time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC)

// Handlers code captures of any World, and group by the keys of sketches.
func Handlers() store.Handlers {
	return store.Handlers{
		Code: func(ctx context.Context, cs []dateline.Capture) (out []store.Derived, err error) {
			for _, c := range cs {
				seed, _ := number(c)
				out = append(out, World{Seed: seed}.Derive(c))
			}
			return out, ctx.Err()
		},
		Resolve: Resolve,
	}
}

// Resolve puts sketches that share their first key into one group.
func Resolve(ctx context.Context, s store.Resolution) error {
	for _, k := range []store.SketchKind{store.KindNearDup, store.KindStory, store.KindSameEvent} {
		for {
			todo, err := s.Unresolved(ctx, k, 100)
			if err != nil {
				return err
			}
			if len(todo) == 0 {
				break
			}
			groups := map[string]store.Group{}
			for _, one := range todo {
				near, _, err := s.Sharing(ctx, k, one.Keys[:1])
				if err != nil {
					return err
				}
				lower := map[string]bool{} // bear a lower key
				if k == store.KindNearDup {
					var keys []uint64
					for key := range one.Keys[0] {
						keys = append(keys, key)
					}
					ss, _, err := s.Sharing(ctx, k, keys)
					if err != nil {
						return err
					}
					for _, x := range ss {
						lower[x.Owner] = true
					}
				}
				g := store.Group{ID: fmt.Sprintf("%s-%x", k, one.Keys[0]), Sources: 1}
				for _, n := range near {
					if !lower[n.Owner] {
						g.Members = append(g.Members, n.Owner)
					}
				}
				g.Leader, g.Lead, g.Title = g.Members[0], g.Members[0], "story of "+one.Owner[:4]
				if k == store.KindSameEvent {
					g.Data = fmt.Appendf(nil, `{"members":%d}`, len(g.Members))
				}
				groups[g.ID] = g
			}
			var all []store.Group
			for _, g := range groups {
				all = append(all, g)
			}
			if err := s.SetGroups(ctx, k, all); err != nil {
				return err
			}
		}
	}
	return nil
}

// Fill appends captures of a world and works until none waits.
func Fill(tb testing.TB, s store.Store, w World, from, to int) {
	tb.Helper()
	ctx := context.Background()
	for ; from < to; from += 100 {
		if _, err := s.Append(ctx, noon.Add(time.Duration(from)*time.Second), store.Batch{Captures: w.Captures(from, min(from+100, to))}); err != nil {
			tb.Fatal(err)
		}
	}
	if err := s.Work(ctx, store.WorkOptions{Workers: 2, Drain: true}, Handlers()); err != nil {
		tb.Fatal(err)
	}
	if b, err := s.Waiting(ctx); err != nil || b != (store.Backlog{}) {
		tb.Fatalf("after Work: %+v, %v; nothing should wait", b, err)
	}
}

// Run checks that open returns an empty Store that keeps the contract stated in package store.
func Run(t *testing.T, open func(testing.TB) store.Store) {
	for _, c := range []struct {
		name string
		test func(*testing.T, store.Store)
	}{
		{"MissingIsNotFound", missingIsNotFound},
		{"AppendTwiceAddsNothing", appendTwice},
		{"DocumentsComeBackWhole", documentsWhole},
		{"QueriesAsModel", queriesAsModel},
		{"OtherRowsAsModel", otherRows},
		{"OrderOfIngestDoesNotMatter", orderOfIngest},
		{"CursorsAreBound", cursorsAreBound},
		{"BadQueries", badQueries},
		{"JobsFailAndAreTriedAgain", jobsFail},
		{"WritesOnceThoughDoneTwice", writesOnce},
		{"Groups", groups},
		{"Told", told},
		{"Uncovered", uncovered},
		{"RebuildMakesTheSame", rebuild},
		{"Since", since},
		{"OddText", oddText},
		{"TimesWithOneBound", oneBound},
		{"CountriesWithoutPlaces", countriesWithoutPlaces},
		{"Desk", desk},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := open(t)
			defer func() {
				if err := s.Close(); err != nil {
					t.Errorf("close: %v", err)
				}
				goleak.VerifyNone(t)
			}()
			c.test(t, s)
		})
	}
}

func missingIsNotFound(t *testing.T, s store.Store) {
	ctx := context.Background()
	_, err := s.Capture(ctx, "nosuch")
	_, err2 := s.Document(ctx, "nosuch")
	_, err3 := s.Event(ctx, "nosuch")
	_, err4 := s.Related(ctx, "nosuch")
	_, err5 := s.Get(ctx, "dossier", "nosuch")
	for i, err := range []error{err, err2, err3, err4, err5, s.Undo(ctx, "nosuch"), s.Delete(ctx, "dossier", "nosuch")} {
		if !errors.Is(err, store.ErrNotFound) {
			t.Errorf("%d: %v, want ErrNotFound", i, err)
		}
	}
	if at, err := s.Position(ctx, "nosuch"); at != "" || err != nil {
		t.Errorf("position of a source never read: %q, %v", at, err)
	}
}

const many = 230 // documents: two batches of Fill and a part

// all collects the pages of a query.
func all[T any](tb testing.TB, q store.Query, pages func(context.Context, store.Query) (store.Page[T], error)) (out []T) {
	tb.Helper()
	for {
		p, err := pages(context.Background(), q)
		if err != nil {
			tb.Fatalf("%+v: %v", q, err)
		}
		if q.Limit > 0 && len(p.Rows) > q.Limit {
			tb.Fatalf("%+v: a page of %d rows", q, len(p.Rows))
		}
		out = append(out, p.Rows...)
		if p.Next == "" {
			return out
		}
		if p.Next == q.Cursor || len(p.Rows) == 0 {
			tb.Fatalf("%+v: the pages do not go on", q)
		}
		q.Cursor = p.Next
	}
}

// queriesAsModel asks for what a search from end to end over lists finds.
func queriesAsModel(t *testing.T, s store.Store) {
	ctx := context.Background()
	w := World{Seed: 1}
	Fill(t, s, w, 0, many)
	m := newModel(w, many)
	if found, err := s.Check(ctx); len(found) > 0 || err != nil {
		t.Fatalf("check: %q, %v", found, err)
	}
	r := rand.New(rand.NewPCG(7, 7))
	hits := 0
	for i, q := range queries(r, m, 50) {
		q.Limit = []int{0, 37, 1000}[r.IntN(3)]
		want := m.find(q)
		hits += len(want)
		got := all(t, q, s.Events)
		if len(got) != len(want) {
			t.Errorf("%+v: %d events, want %d", q, len(got), len(want))
			continue
		}
		docs := map[string]bool{}
		for i := range got {
			g := got[i]
			g.Record, g.Story = "", ""
			docs[g.Document] = true
			if !reflect.DeepEqual(g, want[i].row) {
				t.Fatalf("%+v: row %d is\n%+v, want\n%+v", q, i, g, want[i].row)
			}
		}
		if n, err := s.Count(ctx, "event", q); n != len(want) || err != nil {
			t.Errorf("%+v: Count is %d, %v, want %d", q, n, err, len(want))
		}
		selected := 0
		for d, err := range s.Select(ctx, q) {
			if err != nil {
				t.Fatal(err)
			}
			if !docs[d.ID] {
				t.Errorf("%+v: Select yields %s twice or for no event", q, d.ID)
			}
			delete(docs, d.ID)
			selected += len(d.Events)
		}
		if selected != len(want) || len(docs) > 0 {
			t.Errorf("%+v: Select yields %d events, want %d; %d documents are missing", q, selected, len(want), len(docs))
		}
		if i%3 == 0 {
			facets(t, s, q, want)
		}
	}
	if hits < 1000 {
		t.Errorf("all queries together find %d events: they test little", hits)
	}
}

// facets are counted from the events that the model finds.
func facets(t *testing.T, s store.Store, q store.Query, want []modelEvent) {
	ctx := context.Background()
	count := map[string]map[string]int{}
	for _, f := range []string{"type", "status", "country", "outlet", "actor", "recipient", "source"} {
		count[f] = map[string]int{}
	}
	months, stories, countries, nowhere, points := map[string]int{}, map[string]int{}, map[string]int{}, 0, 0
	dyads := 0
	for _, e := range want {
		for f, v := range map[string]string{"type": e.row.Type, "status": e.row.Status, "country": e.row.Country, "outlet": e.row.Outlet} {
			if v != "" {
				count[f][v]++
			}
		}
		for side, f := range []string{"actor", "recipient", "source"} {
			for _, p := range e.parties[side] {
				count[f][cmp.Or(p.Entity, p.Code, plain(p.Name))]++
			}
		}
		dyads += len(e.parties[0]) * len(e.parties[1])
		if e.lo != "" && e.hi != "" && e.lo[:7] == e.hi[:7] {
			months[e.lo[:7]]++
		} else {
			months[""]++
			if p := e.doc.Document.Published; p.Earliest != "" && p.Latest != "" && p.Earliest[:7] == p.Latest[:7] {
				stories[p.Earliest[:7]]++
			} else {
				stories[""]++
			}
		}
		switch {
		case e.row.Lat != nil:
			points++
		case e.row.Country != "":
			countries[e.row.Country]++
		default:
			nowhere++
		}
	}
	got, err := s.Facets(ctx, q, []string{"type", "status", "country", "outlet", "actor", "recipient", "source"}, 1000)
	if err != nil {
		t.Fatal(err)
	}
	for f, want := range count {
		have := map[string]int{}
		for _, b := range got[f] {
			have[b.Value] = b.Count
		}
		if !maps.Equal(have, want) {
			t.Errorf("%+v: facet %s is %v, want %v", q, f, have, want)
		}
	}
	bins, told, err := s.Timeline(ctx, q, "month")
	have := map[string]int{}
	for _, b := range bins {
		have[b.Value] = b.Count
	}
	if err != nil || !maps.Equal(have, months) {
		t.Errorf("%+v: timeline %v, %v, want %v", q, have, err, months)
	}
	have = map[string]int{}
	for _, b := range told {
		have[b.Value] = b.Count
	}
	if !maps.Equal(have, stories) {
		t.Errorf("%+v: by the time of articles %v, want %v", q, have, stories)
	}
	ps, none, err := s.Points(ctx, q, 1000)
	for _, p := range ps {
		if p.Name == "" && p.Precision == "" {
			countries[p.Country] -= p.Count
		} else {
			points -= p.Count
		}
	}
	maps.DeleteFunc(countries, func(_ string, n int) bool { return n == 0 })
	if err != nil || none != nowhere || points != 0 || len(countries) > 0 {
		t.Errorf("%+v: points miss %d events and %v of countries; %d are nowhere, want %d; %v", q, points, countries, none, nowhere, err)
	}
	ds, err := s.Dyads(ctx, q, 1000)
	for _, d := range ds {
		dyads -= d.Count
	}
	if err != nil || dyads != 0 {
		t.Errorf("%+v: dyads miss %d pairs; %v", q, dyads, err)
	}
}
