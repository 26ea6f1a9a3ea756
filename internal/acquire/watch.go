package acquire

import (
	"context"
	"encoding/json"
	"errors"
	"hash/fnv"
	"iter"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire/fetch"
)

const (
	every     = 15 * time.Minute // between two polls of a list, unless told otherwise
	mostPause = 24 * time.Hour   // after failures
	maxTries  = 5                // of a page that fails in ways that may pass
	newest    = 3                // sitemaps of an index that are read at a poll: those of the last days
)

// Positions keeps where reading of a source stands, between runs too. It is what Watch needs of a store.
type Positions interface {
	Position(ctx context.Context, source string) (string, error) // "" if there is none
	// SetPosition is called for a list when the loop body has returned for each capture of a poll, never at the same time as the
	// body: a caller that stores captures in batches stores them here first.
	SetPosition(ctx context.Context, source, position string) error
}

// WatchOptions say how to watch.
type WatchOptions struct {
	Every     time.Duration // between two polls of a list; 0: 15 min
	Once      bool          // one poll of each list that is due, then the end
	Again     int           // pages of a list that are asked for changes at a poll, those first that were asked longest ago
	Clock     fetch.Clock   // nil: the machine's
	Positions Positions
}

// A watched is what is kept of a list between two polls, as JSON.
type watched struct {
	ETag         string         `json:"etag,omitempty"`
	LastModified string         `json:"last_modified,omitempty"`
	Next         time.Time      `json:"next"`           // no poll before
	Failures     int            `json:"failures"`       // in a row
	Gone         bool           `json:"gone,omitempty"` // not to be asked again
	Pages        map[string]int `json:"pages"`          // of the pages that it lists: how often each was tried; maxTries: done
	Asked        []asked        `json:"asked,omitempty"`
}

// remembered is how many pages of a list can be asked for changes: the last that were new in it.
const remembered = 200

// Watch polls lists (addresses of feeds and sitemaps, OPML lists as addresses or files) until ctx ends and yields the captures of pages
// that are new in them. Errors are as of Inputs; one that is no *InputError is about the machine and ends the watch.
//
// A list is asked with the ETag and date of its last answer, and rests longer with each failure. A page is fetched once, as long as
// its list names it; one that fails in a way that may pass is tried at five polls. With Again, some of the last pages are asked for again, with the ETag
// or date of their last answer: one that has changed is a new capture of the same address. Of an index of sitemaps the three youngest
// are read. OPML lists are read at the start.
func (w *Web) Watch(ctx context.Context, lists []string, opt WatchOptions) iter.Seq2[dateline.Capture, error] {
	if opt.Clock == nil {
		opt.Clock = fetch.SystemClock{}
	}
	if opt.Every == 0 {
		opt.Every = every
	}
	return func(yield func(dateline.Capture, error) bool) {
		parallel(ctx, yield, func(ctx context.Context, r *run) {
			p := &watch{Web: w, run: r, WatchOptions: opt, begun: map[string]bool{}}
			for _, arg := range lists {
				feeds := []link{{url: arg}}
				if !IsAddress(arg) {
					l := listFile(arg)
					if l == nil || l.what != "OPML list" {
						r.send(refuse(arg, errors.New("neither an address nor an OPML list"), "watch addresses of feeds and sitemaps, or lists of them"))
						continue
					}
					if feeds = l.lists; l.broken != nil {
						r.send(refuse(arg, l.broken, ""))
					}
				}
				p.begin(ctx, feeds)
			}
		})
	}
}

// A watch is one call of Watch.
type watch struct {
	*Web
	*run
	WatchOptions
	mu    sync.Mutex
	begun map[string]bool // lists that are watched: OPML lists may name each other
}

// begin watches lists that are not watched yet.
func (w *watch) begin(ctx context.Context, lists []link) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, k := range lists {
		if len(w.begun) < maxLists && !w.begun[k.url] {
			w.begun[k.url] = true
			w.wg.Go(func() { w.watch(ctx, k.url) })
		}
	}
}

// watch polls one list again and again.
func (w *watch) watch(ctx context.Context, at string) {
	var s watched
	switch kept, err := w.Positions.Position(ctx, at); {
	case ctx.Err() != nil:
		return
	case err != nil:
		w.put(result{do: func() error { return err }})
		return
	case kept != "" && json.Unmarshal([]byte(kept), &s) != nil:
		s = watched{} // of another version: begin anew
	}
	for !s.Gone {
		wait := s.Next.Sub(w.Clock.Now())
		if w.Once && wait > 0 || w.Clock.Sleep(ctx, wait) != nil {
			return
		}
		var inner []link
		if !w.hold(func() { s, inner = w.poll(ctx, at, s) }) || ctx.Err() != nil {
			return
		}
		if inner != nil {
			w.begin(ctx, inner)
			return
		}
		position, err := json.Marshal(s)
		if err != nil { // cannot be
			return
		}
		saved := make(chan struct{})
		w.put(result{do: func() error {
			defer close(saved)
			return w.Positions.SetPosition(ctx, at, string(position))
		}})
		select {
		case <-saved:
		case <-ctx.Done():
			return
		}
		if w.Once {
			return
		}
	}
}

// poll reads a list once and sends what is new in it. inner are the feeds of what turns out to be an OPML list.
func (w *watch) poll(ctx context.Context, at string, s watched) (next watched, inner []link) {
	now := w.Clock.Now()
	failed := func(c dateline.Capture, err error, wait time.Duration) (watched, []link) {
		s.Failures++
		s.Next = now.Add(max(wait, min(w.Every<<min(s.Failures-1, 10), mostPause)))
		w.send(c, err)
		return s, nil
	}
	res, err := w.Fetch.Get(ctx, fetch.Request{URL: at, ETag: s.ETag, LastModified: s.LastModified, MaxBytes: maxList})
	if ctx.Err() != nil {
		return s, nil
	}
	if err != nil {
		var wait time.Duration
		var bad *fetch.Refusal
		if errors.As(err, &bad) {
			wait = bad.RetryAfter
			s.Gone = bad.Status == http.StatusGone || bad.Reason == fetch.BadURL
		}
		c, err := refused(at, err)
		return failed(c, err, wait)
	}
	next = watched{Next: now.Add(w.Every), ETag: res.ETag, LastModified: res.LastModified, Pages: s.Pages, Asked: s.Asked}
	if res.NotModified {
		if next.Asked = w.again(ctx, next.Asked); ctx.Err() != nil {
			return s, nil
		}
		return next, nil
	}
	l := fetchedList(res)
	if l == nil {
		c, err := refuse(at, errNoList, "")
		return failed(c, err, 0)
	}
	if l.broken != nil {
		w.send(refuse(at, l.broken, ""))
	}
	if l.what == "OPML list" {
		return next, l.lists
	}
	links, whole := l.links, true
	for _, k := range l.lists[:min(len(l.lists), newest)] {
		in, err := w.list(ctx, k.url)
		if ctx.Err() != nil {
			return s, nil
		}
		if err != nil {
			w.send(refused(k.url, err))
			whole = false
			continue
		}
		links = append(links, in.links...)
	}
	if next.Asked = w.again(ctx, next.Asked); ctx.Err() != nil {
		return s, nil
	}
	next.Pages = map[string]int{}
	left := w.MaxPages
	if left == 0 {
		left = maxPages
	}
	for _, k := range links {
		key := pageKey(k)
		tries := s.Pages[key]
		if tries >= maxTries || w.old(k) {
			next.Pages[key] = maxTries
			continue
		}
		if left--; left < 0 {
			whole = false
			continue
		}
		c, again, err := w.page(ctx, at, l.read, k)
		if ctx.Err() != nil {
			return s, nil
		}
		if err == nil && again.ETag+again.LastModified != "" {
			next.Asked = append(next.Asked, again)
		}
		next.Pages[key] = maxTries
		var bad *fetch.Refusal
		if errors.As(err, &bad) && bad.RetryAfter > 0 && tries+1 < maxTries {
			next.Pages[key] = tries + 1
			whole = false
		}
		w.send(c, err)
	}
	if !whole { // what is left must be listed again
		next.ETag, next.LastModified = "", ""
	}
	next.Asked = next.Asked[max(0, len(next.Asked)-remembered):]
	return next, nil
}

// again asks for some pages whether they have changed, and sends those that have. What fails is asked again in its turn, but a page that is gone is
// forgotten.
func (w *watch) again(ctx context.Context, pages []asked) []asked {
	pages = slices.Clone(pages)
	turn := make([]int, len(pages))
	for i := range turn {
		turn[i] = i
	}
	slices.SortStableFunc(turn, func(a, b int) int { return pages[a].At.Compare(pages[b].At) })
	for _, i := range turn[:min(max(w.Again, 0), len(turn))] {
		p := &pages[i]
		res, err := w.Fetch.Get(ctx, fetch.Request{URL: p.URL, ETag: p.ETag, LastModified: p.LastModified, MaxBytes: MaxSize})
		switch bad := (*fetch.Refusal)(nil); {
		case ctx.Err() != nil:
			return pages
		case errors.As(err, &bad) && (bad.Status == http.StatusGone || bad.Status == http.StatusNotFound):
			p.URL = ""
		case err != nil || res.NotModified:
			p.At = w.Clock.Now()
		default:
			w.send(p.answer(res))
		}
	}
	return slices.DeleteFunc(pages, func(p asked) bool { return p.URL == "" || p.ETag+p.LastModified == "" })
}

// pageKey names a page in the state of its list, short as there may be thousands.
func pageKey(k link) string {
	h := fnv.New64a()
	h.Write([]byte(k.url))
	if k.url == "" {
		h.Write([]byte(k.told.ID + "\x00" + k.told.Title + "\x00" + k.told.Text + k.told.HTML))
	}
	return strconv.FormatUint(h.Sum64(), 36)
}
