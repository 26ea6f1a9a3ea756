package serve

import (
	"cmp"
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
	Again time.Duration // wait after a failure of the store, which doubles up to a minute; 0: a second

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
	var again time.Duration
	for {
		feeds, err := api.SavedFeeds(ctx, w.Store)
		if err != nil { // those that are watched go on
			if !failed(ctx, w.Log, w.Again, &again, "the list of feeds was not read", "error", err) {
				return nil
			}
			continue
		}
		again = 0
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

// failed says so and waits, longer each time from a second to a minute; false if ctx has ended.
func failed(ctx context.Context, log *slog.Logger, first time.Duration, again *time.Duration, what string, args ...any) bool {
	if ctx.Err() != nil {
		return false
	}
	log.ErrorContext(ctx, what, args...)
	*again = min(max(2**again, cmp.Or(first, time.Second)), time.Minute)
	select {
	case <-time.After(*again):
		return true
	case <-ctx.Done():
		return false
	}
}

// watch takes what is new in one feed until ctx ends. After a failure of the store it goes on where the store says that it was.
func (w *Watcher) watch(ctx context.Context, f api.Feed) {
	var again time.Duration
	for {
		took, err := w.take(ctx, f)
		if took {
			again = 0
		}
		if err == nil || !failed(ctx, w.Log, w.Again, &again, "the feed is watched again after a failure", "feed", f.Name, "error", err) {
			return
		}
	}
}

// take reads a feed until ctx ends or the store fails, and says whether it kept anything.
func (w *Watcher) take(ctx context.Context, f api.Feed) (took bool, err error) {
	for c, err := range w.Watch(ctx, []string{f.URL}, acquire.WatchOptions{Every: f.Pause(), Positions: positions{w}}) {
		var bad *acquire.InputError
		switch {
		case err == nil:
			_, err = w.Store.Append(ctx, w.Now(), store.Batch{Captures: []dateline.Capture{c}})
		case errors.As(err, &bad):
			_, err = w.Store.Append(ctx, w.Now(), store.Batch{Refused: []store.Refusal{{Name: bad.Name, Reason: bad.Err.Error(), At: w.Now()}}})
		}
		if err != nil {
			return took, err
		}
		took = true
	}
	return took, nil
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

// Work does the jobs of a store until ctx ends. After an error of the store it goes on, so that the desk stays open: what was in hand is done again. again is the wait
// after a failure, as Watcher has it.
func Work(ctx context.Context, st store.Jobs, opt store.WorkOptions, h store.Handlers, log *slog.Logger, again time.Duration) error {
	var wait time.Duration
	for {
		began := time.Now()
		err := st.Work(ctx, opt, h)
		if time.Since(began) > time.Minute {
			wait = 0
		}
		if err == nil || !failed(ctx, log, again, &wait, "coding is taken up again after a failure", "error", err) {
			return err
		}
	}
}
