package storetest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
)

// told codes captures of one outlet: each has the line 1, those after the second the line 2 too. A line repeats when two stories of three have it.
func told(t *testing.T, s store.Store) {
	ctx := context.Background()
	var ids []string
	coded := map[string]int{}
	var lent map[string]dateline.DateCandidate
	h := store.Handlers{
		Code: func(ctx context.Context, cs []dateline.Capture) (out []store.Derived, err error) {
			for _, c := range cs {
				coded[c.ID]++
				v := store.Derived{Capture: c.ID, Document: &dateline.Document{ID: c.ID, Text: "x"}, Outlet: "Post",
					Sketches: []store.Sketch{{Kind: store.KindNearDup, Owner: c.ID, Doc: c.ID, Data: []byte{1}, Keys: []uint64{7}}}}
				known, err := s.Told(ctx, c.ID, "Post", []uint64{1, 2})
				if err != nil {
					return nil, err
				}
				if d := known.Date; d.Value != "" {
					v.Document.Title = fmt.Sprint(d.Origin, " ", d.Value, " ", d.Detail)
				}
				for key := range uint64(2) {
					if key == 1 && c.ID < ids[2] {
						continue
					}
					marked := known.Repeated[key+1]&2 != 0
					v.Lines = append(v.Lines, store.Line{Key: key + 1, Story: uint64(c.ID[len(c.ID)-1]), Class: 1, Body: true, Marked: marked})
					if marked {
						v.Document.Lines = append(v.Document.Lines, dateline.Line{Rule: fmt.Sprint(key + 1)})
					}
				}
				out = append(out, v)
			}
			return out, nil
		},
		Resolve: func(ctx context.Context, r store.Resolution) error {
			if _, err := r.Relearn(ctx, 2, func(class uint8, stories, n int) bool { return class == 1 && 3*n >= 2*stories }); err != nil {
				return err
			}
			todo, err := r.Unresolved(ctx, store.KindNearDup, 100)
			if err != nil || len(todo) == 0 {
				return err
			}
			g := store.Group{ID: "all", Members: ids, Leader: ids[0], Lead: ids[0], Dates: lent}
			return r.SetGroups(ctx, store.KindNearDup, []store.Group{g})
		},
	}
	add := func(i int) {
		t.Helper()
		c := dateline.Capture{ID: fmt.Sprintf("%064d", i), Kind: dateline.KindText, Bytes: []byte{byte(i)}, Name: "x"}
		ids = append(ids, c.ID)
		if len(ids) < 3 {
			return
		}
		for _, id := range ids {
			if coded[id] == 0 {
				c.ID = id
				if _, err := s.Append(ctx, time.Unix(0, 0), store.Batch{Captures: []dateline.Capture{c}}); err != nil {
					t.Fatal(err)
				}
			}
		}
		if err := s.Work(ctx, store.WorkOptions{Drain: true}, h); err != nil {
			t.Fatal(err)
		}
	}
	lines := func(i int) string {
		d, err := s.Document(ctx, ids[i])
		if err != nil {
			t.Fatal(err)
		}
		out := ""
		for _, l := range d.Lines {
			out += l.Rule
		}
		return out
	}
	check := func(when string) {
		t.Helper()
		found, err := s.Check(ctx)
		if found = slices.DeleteFunc(found, func(line string) bool { return strings.Contains(line, "hash") }); len(found) > 0 || err != nil { // the captures have no true one
			t.Errorf("check %s: %q, %v", when, found, err)
		}
	}
	add(1)
	add(2)
	add(3)
	if lines(0) != "1" || lines(2) != "1" || coded[ids[0]] != 2 {
		t.Errorf("of three, the lines are %q and %q, coded %d times; want line 1 marked in the second coding", lines(0), lines(2), coded[ids[0]])
	}
	for i := 4; i <= 6; i++ { // the line 2 has two thirds of the stories only with the sixth
		add(i)
	}
	if lines(0) != "1" || lines(2) != "12" || lines(5) != "12" || coded[ids[0]] != 2 || coded[ids[2]] != 3 {
		t.Errorf("of six, the lines are %q, %q and %q; coded %v", lines(0), lines(2), lines(5), coded)
	}
	lent = map[string]dateline.DateCandidate{ids[1]: {Origin: dateline.OriginCluster, Value: "2020-02-02", Detail: "copy"}}
	add(7)
	before := coded[ids[1]]
	d, err := s.Document(ctx, ids[1])
	if err != nil || d.Title != "cluster 2020-02-02 copy" || before != 3 {
		t.Errorf("the day lent came as %q, %v, after %d codings", d.Title, err, before)
	}
	lent = nil
	add(8)
	if d, err = s.Document(ctx, ids[1]); err != nil || d.Title != "" {
		t.Errorf("a day that is no longer lent stays: %q, %v", d.Title, err)
	}
	before = coded[ids[3]]
	if _, err := s.Edit(ctx, store.EntityEdit{Kind: "split", Entities: []string{"Q1"}, Documents: ids[3:4], By: "ann"}); err != nil {
		t.Fatal(err)
	}
	check("with an edit that waits")
	add(9)
	if coded[ids[3]] != before+1 {
		t.Errorf("a document with an edit was coded %d times, had been %d", coded[ids[3]], before)
	}
	check("at the end")
}
