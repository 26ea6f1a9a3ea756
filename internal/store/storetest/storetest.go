// Package storetest is the conformance suite of stores, and what it needs: documents made up by a seed, and a PostgreSQL to throw away.
package storetest

import (
	"context"
	"errors"
	"fmt"
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
				near, err := s.Sharing(ctx, k, one.Keys[:1], 1000)
				if err != nil {
					return err
				}
				g := store.Group{ID: fmt.Sprintf("%s-%x", k, one.Keys[0]), Sources: 1}
				for _, n := range near {
					if n.Keys[0] == one.Keys[0] {
						g.Members = append(g.Members, n.Owner)
					}
				}
				g.Lead, g.Title = g.Members[0], "story of "+one.Owner[:4]
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
		{"FillAndRead", fillAndRead},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := open(t)
			c.test(t, s)
			if err := s.Close(); err != nil {
				t.Errorf("close: %v", err)
			}
			goleak.VerifyNone(t)
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

func fillAndRead(t *testing.T, s store.Store) {
	ctx := context.Background()
	w := World{Seed: 1}
	Fill(t, s, w, 0, 120)
	p, err := s.Events(ctx, store.Query{})
	if err != nil || len(p.Rows) != 50 {
		t.Fatal(len(p.Rows), err)
	}
	st, err := s.Stats(ctx)
	t.Logf("%+v %v", st, err)
	t.Logf("%+v", p.Rows[0])
	found, err := s.Check(ctx)
	if len(found) > 0 || err != nil {
		t.Errorf("check: %q, %v", found, err)
	}
}
