package serve

import (
	"bufio"
	"context"
	"errors"
	"iter"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
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

// shaky is a store whose next calls fail.
type shaky struct {
	store.Store
	lists, appends, tails atomic.Int32 // how many of each still fail
}

var errDisk = errors.New("disk is full")

func (s *shaky) List(ctx context.Context, kind string) (map[string][]byte, error) {
	if s.lists.Add(-1) >= 0 {
		return nil, errDisk
	}
	return s.Store.List(ctx, kind)
}

func (s *shaky) Append(ctx context.Context, at time.Time, b store.Batch) (int, error) {
	if s.appends.Add(-1) >= 0 {
		return 0, errDisk
	}
	return s.Store.Append(ctx, at, b)
}

func (s *shaky) Since(ctx context.Context, cursor string, n int) (store.Page[store.ArticleRow], error) {
	if s.tails.Add(-1) >= 0 {
		return store.Page[store.ArticleRow]{}, errDisk
	}
	return s.Store.Since(ctx, cursor, n)
}

// After errors of the store the feeds are watched again, and nothing of them is lost.
func TestWatcherGoesOnAfterAnErrorOfTheStore(t *testing.T) {
	st := &shaky{Store: servetest.Store(t)}
	pages := servetest.Captures(t, servetest.Article{Title: "Aid", Text: "France sent aid to Chad on Monday."}, servetest.Article{Title: "Talks", Text: "Kenya and Uganda held talks on Monday."})
	w := &Watcher{Store: st, Now: time.Now, Log: slog.New(slog.DiscardHandler), Again: time.Millisecond, Watch: func(ctx context.Context, _ []string, _ acquire.WatchOptions) iter.Seq2[dateline.Capture, error] {
		return func(yield func(dateline.Capture, error) bool) {
			for _, p := range pages {
				if !yield(p, nil) {
					return
				}
			}
			<-ctx.Done()
		}
	}}
	if err := st.Put(t.Context(), "feed", "paper", []byte(`{"url":"https://paper.example/feed","every":"1h"}`)); err != nil {
		t.Fatal(err)
	}
	st.lists.Store(3)
	st.appends.Store(3)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- w.Run(ctx) }()
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		_, err := st.Capture(ctx, pages[1].ID)
		if err == nil {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("the second page never came: %v; %d lists and %d appends still fail", err, st.lists.Load(), st.appends.Load())
		}
	}
	if _, err := st.Capture(ctx, pages[0].ID); err != nil {
		t.Errorf("the first page: %v", err)
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// A live tail that meets an error of the store tells what was committed meanwhile.
func TestLiveTailGoesOnAfterAnErrorOfTheStore(t *testing.T) {
	st := &shaky{Store: servetest.Store(t)}
	s, err := New(Config{Store: st, Code: servetest.Code, Log: slog.New(slog.DiscardHandler), Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(s)
	defer server.Close()
	defer s.Stop()
	ctx, stop := context.WithTimeout(t.Context(), 30*time.Second)
	defer stop()
	r, err := http.NewRequestWithContext(ctx, "GET", server.URL+"/v1/live", nil)
	if err != nil {
		t.Fatal(err)
	}
	res, err := server.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	lines := bufio.NewScanner(res.Body)
	if !lines.Scan() || lines.Text() != ": live" {
		t.Fatalf("the tail begins %q, %v", lines.Text(), lines.Err())
	}
	st.tails.Store(2)
	servetest.Add(t, st, servetest.Captures(t, servetest.Article{Title: "Aid", Text: "France sent aid to Chad on Monday."})...)
	for lines.Scan() {
		if strings.Contains(lines.Text(), `"title":"Aid"`) {
			return
		}
	}
	t.Errorf("the tail ended without the article: %v; %d still fail", lines.Err(), st.tails.Load())
}

// jobs fail as often as they are told, then end with their context.
type jobs struct {
	store.Jobs
	fails, calls int
}

func (j *jobs) Work(ctx context.Context, _ store.WorkOptions, _ store.Handlers) error {
	if j.calls++; j.calls <= j.fails {
		return errDisk
	}
	return nil
}

func TestWorkGoesOnAfterAnErrorOfTheStore(t *testing.T) {
	j := &jobs{fails: 3}
	if err := Work(t.Context(), j, store.WorkOptions{}, store.Handlers{}, slog.New(slog.DiscardHandler), time.Millisecond); err != nil || j.calls != 4 {
		t.Errorf("%d calls, %v", j.calls, err)
	}
	ended, stop := context.WithCancel(t.Context())
	stop()
	j = &jobs{fails: 3}
	if err := Work(ended, j, store.WorkOptions{}, store.Handlers{}, slog.New(slog.DiscardHandler), time.Millisecond); !errors.Is(err, errDisk) || j.calls != 1 {
		t.Errorf("after the end: %d calls, %v", j.calls, err)
	}
}
