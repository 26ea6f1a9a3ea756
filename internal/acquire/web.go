package acquire

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire/fetch"
)

const (
	maxLists   = 1000 // that an OPML list or an index of sitemaps may lead to
	maxPages   = 1000 // of one list at one reading, unless Web says otherwise
	maxDepth   = 3    // lists in lists
	atOnce     = 8    // lists that are read at the same time
	fullText   = 1200 // characters of text from which an entry of a feed is an article: about 200 words
	hintByHand = "fetch it with another program and give the file"
)

// A fetcher gets bytes by their address: a *fetch.Client.
type fetcher interface {
	Get(ctx context.Context, req fetch.Request) (*fetch.Response, error)
}

// A Web reads captures from addresses. It is safe for concurrent use.
type Web struct {
	Fetch fetcher
	// MaxPages is the most pages that are fetched of one list at one reading; 0: 1000.
	MaxPages int
	// Since leaves out what a list dates earlier; zero: nothing.
	Since time.Time
}

// IsAddress says whether an argument is an address, not a file. Those of other schemes than http and https are, so that they are refused as such.
func IsAddress(arg string) bool {
	scheme, _, ok := strings.Cut(arg, "://")
	return ok && len(scheme) > 1 && strings.Trim(strings.ToLower(scheme), "abcdefghijklmnopqrstuvwxyz") == ""
}

// Inputs is the function Inputs with addresses among its arguments: pages, feeds, sitemaps and OPML lists. Files that are such
// lists are followed too. The sequence ends early, without an error, if ctx ends.
func (w *Web) Inputs(ctx context.Context, args []string, stdin io.Reader) iter.Seq2[dateline.Capture, error] {
	return func(yield func(dateline.Capture, error) bool) {
		for _, arg := range args {
			seq := Inputs([]string{arg}, stdin)
			if IsAddress(arg) {
				seq = w.Captures(ctx, arg)
			} else if l := listFile(arg); l != nil {
				seq = w.follow(ctx, arg, l)
			}
			for c, err := range seq {
				if ctx.Err() != nil || !yield(c, err) {
					return
				}
			}
			if ctx.Err() != nil {
				return
			}
		}
	}
}

// listFile reads a file that is an OPML list or a sitemap, or a feed of which no entry brings a text; nil if it is something else.
func listFile(name string) *list {
	info, err := os.Stat(name)
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxList {
		return nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	head := make([]byte, sniffLen)
	n, _ := io.ReadFull(f, head)
	if head = head[:n]; isList(head) == "" && !(n > 1 && head[0] == 0x1f && head[1] == 0x8b) {
		return nil
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil
	}
	data, err := io.ReadAll(io.LimitReader(f, maxList))
	if err != nil {
		return nil
	}
	l := readList("", data)
	if l != nil && l.what == "feed" {
		for _, k := range l.links {
			if k.told.Text != "" || k.told.HTML != "" {
				return nil
			}
		}
	}
	return l
}

// Captures yields what an address leads to: the page, or the pages that a feed, sitemap or OPML list there names.
func (w *Web) Captures(ctx context.Context, address string) iter.Seq2[dateline.Capture, error] {
	return func(yield func(dateline.Capture, error) bool) {
		res, err := w.Fetch.Get(ctx, fetch.Request{URL: address, MaxBytes: maxList})
		if err != nil {
			if ctx.Err() == nil {
				yield(refused(address, err))
			}
			return
		}
		if l := fetchedList(res); l != nil {
			w.follow(ctx, address, l)(yield)
			return
		}
		pageOf(address, res, "", yield)
	}
}

// follow yields what l leads to; other lists in it are read several at once.
func (w *Web) follow(ctx context.Context, name string, l *list) iter.Seq2[dateline.Capture, error] {
	return func(yield func(dateline.Capture, error) bool) {
		parallel(ctx, yield, func(ctx context.Context, r *run) {
			left := w.MaxPages
			if left == 0 {
				left = maxPages
			}
			w.read(ctx, r, name, l, &budget{pages: left, lists: maxLists}, 0)
		})
	}
}

// A budget is what may still be fetched for one argument.
type budget struct {
	mu           sync.Mutex
	pages, lists int
	told         bool // that it is used up
}

// take takes one of n, and says whether there was one and whether this is the first time that there was none.
func (b *budget) take(n *int) (ok, first bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if *n > 0 {
		*n--
		return true, false
	}
	first = !b.told
	b.told = true
	return false, first
}

// read sends what l leads to.
func (w *Web) read(ctx context.Context, r *run, name string, l *list, b *budget, depth int) {
	if l.broken != nil {
		r.send(refuse(name, l.broken, ""))
	}
	for _, k := range l.links {
		if w.old(k) {
			continue
		}
		if ok, first := b.take(&b.pages); !ok {
			if first {
				r.send(refuse(name, errors.New("it names more pages than are fetched at one reading"), "read it again later, or allow more"))
			}
			return
		}
		if c, _, err := w.page(ctx, name, l.read, k); err == nil || ctx.Err() == nil {
			r.send(c, err)
		}
		if ctx.Err() != nil {
			return
		}
	}
	for _, k := range l.lists {
		at := k.url
		if w.old(k) {
			continue
		}
		if depth >= maxDepth {
			r.send(refuse(at, fmt.Errorf("lists in lists, %d deep", depth+1), ""))
			continue
		}
		if ok, first := b.take(&b.lists); !ok {
			if first {
				r.send(refuse(name, fmt.Errorf("it leads to more than %d lists", maxLists), "give some of them"))
			}
			return
		}
		r.start(func() {
			if inner, err := w.list(ctx, at); err == nil {
				w.read(ctx, r, at, inner, b, depth+1)
			} else if ctx.Err() == nil {
				r.send(refused(at, err))
			}
		})
	}
}

// list fetches a list.
func (w *Web) list(ctx context.Context, at string) (*list, error) {
	res, err := w.Fetch.Get(ctx, fetch.Request{URL: at, MaxBytes: maxList})
	if err != nil {
		return nil, err
	}
	if l := fetchedList(res); l != nil {
		return l, nil
	}
	return nil, errNoList
}

// fetchedList is readList for a response.
func fetchedList(res *fetch.Response) *list {
	l := readList(res.URL, res.Body)
	if l != nil {
		l.read = crawlTime(res)
	}
	return l
}

func crawlTime(res *fetch.Response) string { return res.Fetched.UTC().Format(time.RFC3339) }

var errNoList = errors.New("neither a feed nor a sitemap nor an OPML list")

// old says whether k's list dates it before Since.
func (w *Web) old(k link) bool {
	if w.Since.IsZero() || k.date == "" {
		return false
	}
	for _, form := range []string{time.RFC3339, time.DateOnly} {
		if t, err := time.Parse(form, k.date); err == nil {
			return t.Before(w.Since)
		}
	}
	return false
}

// page fetches the page that a list links to, which is called name and was read at a time. The entry's own text is taken where it is a whole article, or the
// page cannot be had.
//
// at is how the page can be asked for again; its zero value if it was not fetched or the server told nothing to ask by.
func (w *Web) page(ctx context.Context, name, read string, k link) (c dateline.Capture, at asked, err error) {
	own := k.told.HTML + k.told.Text
	entry := func() (dateline.Capture, asked, error) {
		c := capture(name+"#"+cmp.Or(k.told.ID, k.url), k.url, dateline.KindFeed, k.told.json())
		c.Crawled = read
		return c, asked{}, nil
	}
	if k.url == "" || !short(own, fullText) {
		return entry()
	}
	res, err := w.Fetch.Get(ctx, fetch.Request{URL: k.url, MaxBytes: MaxSize})
	if err != nil {
		if own != "" && ctx.Err() == nil {
			return entry()
		}
		c, err := refused(k.url, err)
		return c, at, err
	}
	told := k.told
	told.HTML, told.Text = "", ""
	at = asked{URL: k.url, Told: string(told.json())}
	c, err = at.answer(res)
	return c, at, err
}

// asked is how a page was fetched, to ask for it again.
type asked struct {
	URL          string    `json:"url"`
	ETag         string    `json:"etag,omitempty"`
	LastModified string    `json:"last_modified,omitempty"`
	Told         string    `json:"told,omitempty"` // what its list says of it
	At           time.Time `json:"at"`
}

// answer is the capture in a response, by which a is brought up to date.
func (a *asked) answer(res *fetch.Response) (c dateline.Capture, err error) {
	a.ETag, a.LastModified, a.At = res.ETag, res.LastModified, res.Fetched
	pageOf(a.URL, res, a.Told, func(one dateline.Capture, e error) bool {
		c, err = one, e
		return false
	})
	return c, err
}

// pageOf yields the captures in a response: one, but for JSONL and archives.
func pageOf(name string, res *fetch.Response, told string, yield yielder) bool {
	if len(res.Body) > MaxSize {
		return yield(refuse(name, ErrTooBig, hintByHand))
	}
	if isList(res.Body[:min(len(res.Body), sniffLen)]) != "" {
		return yield(refuse(name, errors.New("a feed or sitemap where a page was expected"), "give its address itself"))
	}
	crawled := crawlTime(res)
	return Reader(name, bytes.NewReader(res.Body), func(c dateline.Capture, err error) bool {
		if err != nil {
			return yield(c, err)
		}
		if c.URI == "" && c.Kind != dateline.KindJSONL {
			c.URI = res.URL
		}
		if c.Crawled == "" {
			c.Crawled = crawled
		}
		if c.Kind == dateline.KindHTML || c.Kind == dateline.KindText {
			c.Media, c.Charset, c.Told = res.Media, res.Charset, told
		}
		return yield(c, nil)
	})
}

// refused is refuse for an error of the fetcher, with what to do about it.
func refused(name string, err error) (dateline.Capture, error) {
	hint := ""
	var r *fetch.Refusal
	if errors.As(err, &r) {
		switch {
		case r.Reason == fetch.BadAddress:
			hint = "if it is a server of your own, --allow its network"
		case r.Reason == fetch.Size:
			hint = hintByHand
		case r.RetryAfter >= time.Minute:
			hint = "try again in " + about(r.RetryAfter)
		case r.RetryAfter > 0:
			hint = "try again later"
		}
	}
	return refuse(name, err, hint)
}

// about says a duration of a minute or more in its largest unit.
func about(d time.Duration) string {
	n, unit := int(d.Round(time.Minute)/time.Minute), "minute"
	if n >= 60 {
		n, unit = int(d.Round(time.Hour)/time.Hour), "hour"
	}
	if n != 1 {
		unit += "s"
	}
	return strconv.Itoa(n) + " " + unit
}
