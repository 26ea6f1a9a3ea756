package storetest

import (
	"context"
	"fmt"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
)

// uncovered has more leaders under one key than count. When the first is coded again, it and the one that moves up wait to be resolved, and nothing else.
func uncovered(t *testing.T, s store.Store) {
	ctx := context.Background()
	const n = store.CountedLeaders + 3
	id := func(i int) string { return fmt.Sprintf("%064d", i) }
	for i := range n {
		c := dateline.Capture{ID: id(i), Kind: dateline.KindText, Bytes: []byte{byte(i)}, Name: "x"}
		if _, err := s.Append(ctx, time.Unix(0, 0), store.Batch{Captures: []dateline.Capture{c}}); err != nil {
			t.Fatal(err)
		}
	}
	var runs [][]string
	h := store.Handlers{
		Code: func(ctx context.Context, cs []dateline.Capture) (out []store.Derived, err error) {
			for _, c := range cs {
				out = append(out, store.Derived{Capture: c.ID, Document: &dateline.Document{ID: c.ID, Text: "x"},
					Sketches: []store.Sketch{{Kind: store.KindNearDup, Owner: c.ID, Doc: c.ID, Data: []byte{1}, Keys: []uint64{7}}}})
			}
			return out, nil
		},
		Resolve: func(ctx context.Context, r store.Resolution) error {
			todo, err := r.Unresolved(ctx, store.KindNearDup, n)
			if err != nil || len(todo) == 0 {
				return err
			}
			var names []string
			var groups []store.Group
			for _, x := range todo {
				names = append(names, x.Owner)
				g := store.Group{ID: x.Owner, Members: []string{x.Owner}, Leader: x.Owner, Lead: x.Owner}
				fmt.Sscanf(x.Owner, "%d", &g.Rank)
				g.Rank = -g.Rank
				if x.Owner == id(n-1) && len(runs) == 0 {
					g.Dates = map[string]dateline.DateCandidate{x.Owner: {Origin: dateline.OriginCluster, Value: "2020-02-02", Detail: "copy"}}
				}
				groups = append(groups, g)
			}
			runs = append(runs, names)
			return r.SetGroups(ctx, store.KindNearDup, groups)
		},
	}
	if err := s.Work(ctx, store.WorkOptions{Drain: true}, h); err != nil {
		t.Fatal(err)
	}
	if want := [2]string{id(n - 1 - store.CountedLeaders), id(n - 1)}; len(runs) < 2 || len(runs[1]) != 2 || [2]string(runs[1]) != want {
		t.Fatalf("after the first leader was coded again these were to be resolved: %q; want %q", runs[1:], want)
	}
	found, of, err := s.Leaders(ctx, store.KindNearDup, []uint64{7}, 2)
	if err != nil || len(of) != 1 || len(of[0]) != 2 || found[of[0][0]].Owner != id(n-1) || found[of[0][1]].Owner != id(n-2) {
		t.Errorf("the first two leaders are %v of %v, %v", of, found, err)
	}
}
