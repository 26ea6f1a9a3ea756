package serve

import (
	"context"
	"iter"
	"log/slog"
	"sync"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/serve/servetest"
	"github.com/dateline-news/dateline/internal/store"
)

// Feeds are watched as long as they are saved, with their own pause; what they bring is in the store before their position is.
func TestWatcher(t *testing.T) {
	st := servetest.Store(t)
	page := servetest.Captures(t, servetest.Article{Title: "Aid", Text: "France sent aid to Chad on Monday."})[0]
	var mu sync.Mutex
	running := map[string]time.Duration{}
	watching := func() (out []string) {
		mu.Lock()
		defer mu.Unlock()
		for u := range running {
			out = append(out, u)
		}
		return out
	}
	w := &Watcher{Store: st, Now: time.Now, Log: slog.New(slog.DiscardHandler), Watch: func(ctx context.Context, lists []string, opt acquire.WatchOptions) iter.Seq2[dateline.Capture, error] {
		return func(yield func(dateline.Capture, error) bool) {
			mu.Lock()
			running[lists[0]] = opt.Every
			mu.Unlock()
			defer func() {
				mu.Lock()
				delete(running, lists[0])
				mu.Unlock()
			}()
			if !yield(page, nil) || !yield(dateline.Capture{}, &acquire.InputError{Name: lists[0], Err: acquire.ErrEmpty}) {
				return
			}
			if err := opt.Positions.SetPosition(ctx, lists[0], "here"); err != nil {
				t.Error(err)
			}
			<-ctx.Done()
		}
	}}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- w.Run(ctx) }()
	until := func(what string, ok func() bool) {
		t.Helper()
		for end := time.Now().Add(20 * time.Second); !ok(); time.Sleep(5 * time.Millisecond) {
			if time.Now().After(end) {
				t.Fatalf("never: %s; watched are %v", what, watching())
			}
		}
	}
	if err := st.Put(ctx, "feed", "paper", []byte(`{"url":"https://paper.example/feed","every":"1h"}`)); err != nil {
		t.Fatal(err)
	}
	w.Changed()
	until("the feed is read", func() bool {
		at, err := st.Position(ctx, "https://paper.example/feed")
		return err == nil && at == "here"
	})
	mu.Lock()
	if running["https://paper.example/feed"] != time.Hour {
		t.Errorf("pause %v, want 1h", running)
	}
	mu.Unlock()
	if _, err := st.Capture(ctx, page.ID); err != nil {
		t.Errorf("the page: %v", err)
	}
	var refused []store.Refusal
	for r, err := range st.Refusals(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		refused = append(refused, r)
	}
	if len(refused) != 1 || refused[0].Name != "https://paper.example/feed" {
		t.Errorf("refusals %+v", refused)
	}
	if err := st.Delete(ctx, "feed", "paper"); err != nil {
		t.Fatal(err)
	}
	w.Changed()
	until("the feed is left alone", func() bool { return len(watching()) == 0 })
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}
