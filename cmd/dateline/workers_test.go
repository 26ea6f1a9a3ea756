package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/bench/corpus"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/cli"
	"github.com/dateline-news/dateline/internal/export/canonical"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/serve/edited"
	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/open"
	"github.com/dateline-news/dateline/internal/store/storetest"
)

// TestWorkers codes the same articles, with copies and repeated lines among them, by one worker, by eight in one process and by three processes of the real
// binary, on both stores: the canonical export is the same.
func TestWorkers(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	var archive bytes.Buffer
	if err := corpus.WriteWARC(&archive, 20261, 70, nil); err != nil {
		t.Fatal(err)
	}
	var all []dateline.Capture
	acquire.Reader("day.warc.gz", &archive, func(c dateline.Capture, err error) bool {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
		return true
	})
	steps, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	// run appends all to a store, lets work do what waits, and returns the hash.
	run := func(t *testing.T, name string, work func(s store.Store) error) string {
		t.Helper()
		s, err := open.Store(ctx, name)
		if err != nil {
			t.Fatal(err)
		}
		defer func() {
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		}()
		for part := range slices.Chunk(all, 32) {
			if _, err := s.Append(ctx, time.Unix(1e9, 0), store.Batch{Captures: part}); err != nil {
				t.Fatal(err)
			}
		}
		if err := work(s); err != nil {
			t.Fatal(err)
		}
		if found, err := s.Check(ctx); err != nil || len(found) > 0 {
			t.Errorf("check: %q, %v", found, err)
		}
		st, err := s.Stats(ctx)
		if err != nil || st.Documents != st.Captures || st.Documents < 60 || st.Stories == 0 || st.CopySets == 0 || st.Events == 0 {
			t.Errorf("stats %+v, %v", st, err)
		}
		sum, err := canonical.Hash(ctx, s)
		if err != nil {
			t.Fatal(err)
		}
		return sum
	}
	// inProcess works with so many workers in this process, and sees to it that all have a job in hand at one time.
	inProcess := func(workers, batch int) func(s store.Store) error {
		return func(s store.Store) error {
			coder := pipeline.Coder{Steps: steps, Version: cli.Version(), Sketch: pipeline.Sketches, Told: s.Told}
			var begun atomic.Int32
			all := make(chan struct{})
			h := edited.Coded(s, store.Handlers{Resolve: pipeline.Resolve, Code: func(ctx context.Context, cs []dateline.Capture) ([]store.Derived, error) {
				if begun.Add(1) == int32(workers) {
					close(all)
				}
				select {
				case <-all:
				case <-time.After(time.Minute):
					return nil, fmt.Errorf("%d of %d workers have a job", begun.Load(), workers)
				}
				return coder.Derive(ctx, cs)
			}})
			return s.Work(ctx, store.WorkOptions{Workers: workers, Batch: batch, Drain: true}, h)
		}
	}
	want := run(t, filepath.Join(dir, "one.db"), inProcess(1, 50))
	for _, s := range []struct {
		name  string
		store func(t *testing.T, i int) string
	}{
		{"sqlite", func(_ *testing.T, i int) string { return filepath.Join(dir, strconv.Itoa(i)+".db") }},
		{"postgres", func(t *testing.T, _ int) string { return storetest.Postgres(t) }},
	} {
		t.Run(s.name, func(t *testing.T) {
			if got := run(t, s.store(t, 8), inProcess(8, 3)); got != want {
				t.Errorf("eight workers of one process: %s, want %s", got, want)
			}
			name := s.store(t, 3)
			got := run(t, name, func(store.Store) error {
				var wg sync.WaitGroup
				errs := make([]error, 3)
				for i := range errs {
					wg.Go(func() {
						k := &killed{t: t, store: name}
						out, err := k.command("worker", "--drain", "--workers", "2").CombinedOutput()
						if err != nil {
							errs[i] = errors.Join(err, errors.New(string(out)))
						}
					})
				}
				wg.Wait()
				return errors.Join(errs...)
			})
			if got != want {
				t.Errorf("three processes: %s, want %s", got, want)
			}
		})
	}
}
