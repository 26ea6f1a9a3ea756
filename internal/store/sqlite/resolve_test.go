package sqlite_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/sqlite"
)

// A resolving job sees the sketches that were there when it began, whatever others code meanwhile; the next one sees those too.
func TestResolvingSeesItsBeginning(t *testing.T) {
	ctx := t.Context()
	db, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "news.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	code := func(_ context.Context, cs []dateline.Capture) (out []store.Derived, err error) {
		for _, c := range cs {
			out = append(out, store.Derived{Capture: c.ID, Document: &dateline.Document{ID: c.ID, Text: "x"},
				Sketches: []store.Sketch{{Kind: store.KindStory, Owner: c.ID, Doc: c.ID, Data: []byte{1}, Keys: []uint64{7}}}})
		}
		return out, nil
	}
	add := func(i int) {
		t.Helper()
		c := dateline.Capture{ID: fmt.Sprintf("%064d", i), Kind: dateline.KindText, Bytes: []byte{byte(i)}, Name: "x"}
		if _, err := db.Append(ctx, time.Unix(0, 0), store.Batch{Captures: []dateline.Capture{c}}); err != nil {
			t.Fatal(err)
		}
		if err := db.Work(ctx, store.WorkOptions{Drain: true}, store.Handlers{Code: code}); err != nil {
			t.Fatal(err)
		}
	}
	add(1)
	var saw []int
	err = db.Work(ctx, store.WorkOptions{Drain: true}, store.Handlers{Resolve: func(ctx context.Context, s store.Resolution) error {
		if len(saw) == 0 {
			add(2)
		}
		fresh, err := s.Unresolved(ctx, store.KindStory, 10)
		if err != nil {
			return err
		}
		found, _, err := s.Sharing(ctx, store.KindStory, []uint64{7})
		if err != nil {
			return err
		}
		saw = append(saw, len(fresh), len(found))
		var members []string
		for _, f := range found {
			members = append(members, f.Owner)
		}
		return s.SetGroups(ctx, store.KindStory, []store.Group{{ID: fmt.Sprint(len(members)), Members: members, Leader: members[0], Lead: members[0]}})
	}})
	if err != nil || fmt.Sprint(saw) != "[1 1 1 2]" {
		t.Errorf("the jobs saw %v new and alike, %v; want [1 1 1 2]", saw, err)
	}
}
