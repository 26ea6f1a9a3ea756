package serve

import (
	"context"
	"errors"
	"iter"
	"log/slog"
	"sync"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/serve/api"
	"github.com/dateline-news/dateline/internal/store"
)

// Watcher keeps the feeds of the desk watched.
type Watcher struct {
	Store interface {
		api.Store
		Position(ctx context.Context, source string) (string, error)
	}
	Watch func(ctx context.Context, lists []string, opt acquire.WatchOptions) iter.Seq2[dateline.Capture, error]
	Now   func() time.Time
	Log   *slog.Logger

	once    sync.Once
	changed chan struct{}
}

func (w *Watcher) signal() chan struct{} {
	w.once.Do(func() { w.changed = make(chan struct{}, 1) })
	return w.changed
}

// Changed makes Run read the list of feeds again.
func (w *Watcher) Changed() {
	select {
	case w.signal() <- struct{}{}:
	default:
	}
}

// Run watches until ctx ends. A feed that is changed or gone is stopped, and its last page ends first.
func (w *Watcher) Run(ctx context.Context) error {
	type running struct {
		feed api.Feed
		stop context.CancelFunc
		done chan struct{}
	}
	watched := map[string]running{}
	defer func() {
		for _, r := range watched {
			r.stop()
			<-r.done
		}
	}()
	for {
		feeds, err := api.SavedFeeds(ctx, w.Store)
		if err != nil && ctx.Err() == nil {
			return err
		}
		want := map[string]api.Feed{}
		for _, f := range feeds {
			want[f.Name] = f
		}
		for name, r := range watched {
			if want[name] != r.feed {
				r.stop()
				<-r.done
				delete(watched, name)
			}
		}
		for name, f := range want {
			if _, ok := watched[name]; ok {
				continue
			}
			one, stop := context.WithCancel(ctx)
			r := running{f, stop, make(chan struct{})}
			watched[name] = r
			go func() {
				defer close(r.done)
				w.watch(one, f)
			}()
		}
		select {
		case <-ctx.Done():
			return nil
		case <-w.signal():
		}
	}
}

// watch takes what is new in one feed. A failure of the store ends it until the list of feeds changes or the server starts again.
func (w *Watcher) watch(ctx context.Context, f api.Feed) {
	for c, err := range w.Watch(ctx, []string{f.URL}, acquire.WatchOptions{Every: f.Pause(), Positions: positions{w}}) {
		var bad *acquire.InputError
		switch {
		case err == nil:
			_, err = w.Store.Append(ctx, w.Now(), store.Batch{Captures: []dateline.Capture{c}})
		case errors.As(err, &bad):
			_, err = w.Store.Append(ctx, w.Now(), store.Batch{Refused: []store.Refusal{{Name: bad.Name, Reason: bad.Err.Error(), At: w.Now()}}})
		}
		if err != nil {
			if ctx.Err() == nil {
				w.Log.ErrorContext(ctx, "feed stopped", "feed", f.Name, "error", err)
			}
			return
		}
	}
}

// positions keeps how far feeds were read. What they led to is in the store before, one append each.
type positions struct{ w *Watcher }

func (p positions) Position(ctx context.Context, source string) (string, error) {
	return p.w.Store.Position(ctx, source)
}

func (p positions) SetPosition(ctx context.Context, source, position string) error {
	_, err := p.w.Store.Append(ctx, p.w.Now(), store.Batch{Positions: map[string]string{source: position}})
	return err
}
