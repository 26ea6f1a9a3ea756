package acquire

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire/fetch"
)

// A site is a server on loopback whose paths and answers a test may change while it runs.
type site struct {
	*httptest.Server
	mu    sync.Mutex
	files map[string]string // path to what is sent; "503" and the like are a status, "HOST" stands for the address of the site
	asked []string          // paths asked for, in order; "+" behind those that came with a condition
}

func newSite(t *testing.T, files map[string]string) *site {
	s := &site{files: files}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	data, ok := s.files[r.URL.Path]
	if r.URL.Path != "/robots.txt" {
		if r.Header.Get("If-None-Match") != "" {
			s.asked = append(s.asked, r.URL.Path+"+")
		} else {
			s.asked = append(s.asked, r.URL.Path)
		}
	}
	var status int
	var after string
	fmt.Sscan(data, &status, &after)
	switch {
	case !ok:
		http.NotFound(w, r)
	case len(data) < 20 && status > 0:
		w.Header().Set("Retry-After", after)
		w.WriteHeader(status)
	default:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		data = strings.ReplaceAll(data, "HOST", s.URL)
		etag := fmt.Sprintf(`"%x"`, sha256.Sum256([]byte(data)))
		w.Header().Set("ETag", etag)
		if r.Header.Get("If-None-Match") == etag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Write([]byte(data))
	}
}

// set changes an answer; log returns what was asked for since the last call, in order of the paths.
func (s *site) set(path, data string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files[path] = data
}

func (s *site) log() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := strings.Join(slices.Sorted(slices.Values(s.asked)), " ")
	s.asked = nil
	return out
}

// A stepClock passes time only by sleeping, and at once.
type stepClock struct {
	mu  sync.Mutex
	now time.Time
}

func newClock() *stepClock { return &stepClock{now: time.Date(2014, 9, 3, 10, 0, 0, 0, time.UTC)} }

func (c *stepClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *stepClock) Sleep(ctx context.Context, d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(max(d, 0))
	return ctx.Err()
}

func web(t *testing.T, clock fetch.Clock) *Web {
	c := fetch.New(fetch.Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Clock: clock, Patience: time.Minute})
	t.Cleanup(c.Close)
	return &Web{Fetch: c}
}

const envoy = "<html><p>The envoy from Orsk left on Monday.</p></html>"

// told returns a capture as "path kind what-was-told", an error as its message, with the site's address as HOST.
func (s *site) told(c dateline.Capture, err error) string {
	out := strings.TrimPrefix(c.URI, s.URL) + " " + string(c.Kind)
	if c.Told != "" {
		var e entry
		json.Unmarshal([]byte(c.Told), &e)
		out += " " + strings.Join([]string{e.Title, e.Published, e.LastMod, e.Outlet}, "|")
	}
	if err != nil {
		out = err.Error()
	}
	return strings.ReplaceAll(out, s.URL, "HOST")
}

func TestCaptures(t *testing.T) {
	text := strings.Repeat("The envoy left the port after a day of talks. ", 40)
	files := map[string]string{
		"/a.html": envoy, "/b.html": envoy, "/c.html": envoy, "/plain.txt": "The envoy left.",
		"/gone.html": "410", "/busy.html": "503 3600", "/image.png": "\x89PNG\r\n\x1a\n" + strings.Repeat("\x00", 20), "/empty.html": " ",
		"/feed.rss": `<rss version="2.0"><channel><title>Harbour Paper</title>
<item><title>A</title><link>/a.html#top</link><pubDate>Wed, 03 Sep 2014 23:30:00 -0500</pubDate></item>
<item><title>A again</title><link>HOST/a.html</link></item>
<item><title>Whole</title><link>HOST/never.html</link><guid>w</guid><description>` + text + `</description></item>
<item><title>Refused, and its teaser is all there is</title><link>HOST/gone.html</link><guid>g</guid><content>The envoy left.</content></item>
<item><title>Refused</title><link>HOST/gone.html?2</link></item>
<item><title>Elsewhere</title><link>http://10.0.0.1/x</link></item>
<item><title>No page</title><link>mailto:desk@paper.example</link></item></channel></rss>`,
		"/sitemap.xml": `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>HOST/a.html</loc><lastmod>2014-09-01</lastmod></url>
<url><loc> HOST/b.html </loc><lastmod>2014-09-04T10:00:00Z</lastmod><news:news><news:publication><news:name>Harbour Paper</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2014-09-03T09:00:00+02:00</news:publication_date><news:title>Envoy &amp; guest leave</news:title></news:news></url>
<url><loc>HOST/c.html</loc></url><url><lastmod>2014-09-01</lastmod></url></urlset>`,
		"/index.xml":  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>HOST/sitemap.xml.gz</loc></sitemap><sitemap><loc>/a.html</loc></sitemap></sitemapindex>`,
		"/loop.xml":   `<sitemapindex><sitemap><loc>/loop.xml?1</loc></sitemap></sitemapindex>`,
		"/feeds.opml": `<opml version="2.0"><head><title>Mine</title></head><body><outline text="Ports"><outline type="rss" xmlUrl="HOST/feed2.rss"/></outline><outline xmlURL="/none.rss"/></body></opml>`,
		"/feed2.rss":  `<rss><channel><item><link>HOST/b.html</link></item></channel></rss>`,
		"/cut.rss":    `<rss><channel><item><link>HOST/b.html</link></item><item><ti`,
		"/lines.json": `{"text":"The envoy left."}` + "\n" + `{"text":"She stayed."}`,
	}
	s := newSite(t, files)
	files["/sitemap.xml.gz"] = gz(strings.ReplaceAll(files["/sitemap.xml"], "HOST", s.URL))
	sitemap := []string{"/b.html html Envoy & guest leave|2014-09-03T09:00:00+02:00|2014-09-04T10:00:00Z|Harbour Paper", "/a.html html ||2014-09-01|", "/c.html html |||"}
	for _, tt := range []struct {
		path string
		want []string
	}{
		{"/a.html", []string{"/a.html html"}},
		{"/plain.txt", []string{"/plain.txt text"}},
		{"/gone.html", []string{"HOST/gone.html: the server answers 410 Gone"}},
		{"/busy.html", []string{"HOST/busy.html: the server answers 503 Service Unavailable (try again in 1 hour)"}},
		{"/image.png", []string{"HOST/image.png: it is not text: a PNG image (give plain text, HTML, JSONL, a feed, WARC or WACZ)"}},
		{"/empty.html", []string{"HOST/empty.html: it is empty"}},
		{"/lines.json", []string{" jsonl", " jsonl"}},
		{"/feed.rss", []string{"/a.html html A|2014-09-03T23:30:00-05:00||Harbour Paper", "/never.html feed", "/gone.html feed",
			"HOST/gone.html?2: the server answers 410 Gone", "http://10.0.0.1/x: refused: 10.0.0.1 is a private address (if it is a server of your own, --allow its network)"}},
		{"/sitemap.xml", sitemap},
		{"/index.xml", append([]string{"HOST/a.html: neither a feed nor a sitemap nor an OPML list"}, sitemap...)},
		{"/loop.xml", []string{"HOST/loop.xml?1: lists in lists, 4 deep"}},
		{"/feeds.opml", []string{"/b.html html |||", "HOST/none.rss: the server answers 404 Not Found"}},
		{"/cut.rss", []string{"HOST/cut.rss: broken feed after 1 entries: it ends early", "/b.html html |||"}},
	} {
		var got []string
		for c, err := range web(t, newClock()).Inputs(context.Background(), []string{s.URL + tt.path}, nil) {
			var ie *InputError
			if err != nil && !errors.As(err, &ie) {
				t.Errorf("%s: error of type %T", tt.path, err)
			}
			if err == nil && (!strings.HasPrefix(c.Crawled, "2014-09-03T1") || c.ID == "" || c.Kind == dateline.KindHTML && (c.Charset != "utf-8" || c.Media != "text/html")) {
				t.Errorf("%s: crawled %q, ID %q, charset %q, media %q", tt.path, c.Crawled, c.ID, c.Charset, c.Media)
			}
			got = append(got, s.told(c, err))
		}
		slices.Sort(got)
		if want := slices.Sorted(slices.Values(tt.want)); !slices.Equal(got, want) {
			t.Errorf("%s:\n%s\nwant\n%s", tt.path, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
	// The pages of a sitemap come youngest first.
	var got []string
	for c, err := range web(t, newClock()).Captures(context.Background(), s.URL+"/sitemap.xml") {
		got = append(got, s.told(c, err))
	}
	if !slices.Equal(got, sitemap) {
		t.Errorf("order %q", got)
	}
}

func TestLimits(t *testing.T) {
	files := map[string]string{"/a.html": envoy, "/sitemap.xml": "<urlset>"}
	for i := range 6 {
		files["/sitemap.xml"] += fmt.Sprintf("<url><loc>/a.html?%d</loc><lastmod>2014-09-0%d</lastmod></url>", i, 1+i)
	}
	files["/sitemap.xml"] += "</urlset>"
	s := newSite(t, files)
	count := func(w *Web) (pages int, last string) {
		for c, err := range w.Captures(context.Background(), s.URL+"/sitemap.xml") {
			if last = s.told(c, err); err == nil {
				pages++
			}
		}
		return pages, last
	}
	w := web(t, newClock())
	w.MaxPages = 4
	if n, last := count(w); n != 4 || !strings.Contains(last, "more pages than are fetched") {
		t.Errorf("with at most 4 pages: %d, %s", n, last)
	}
	w = web(t, newClock())
	w.Since = time.Date(2014, 9, 4, 0, 0, 0, 0, time.UTC)
	if n, last := count(w); n != 3 {
		t.Errorf("since 4 September: %d, %s", n, last)
	}
}

func TestListFiles(t *testing.T) {
	s := newSite(t, map[string]string{"/a.html": envoy, "/feed.rss": `<rss><channel><item><link>HOST/a.html</link></item></channel></rss>`})
	dir := t.TempDir()
	opml := write(t, dir, "feeds.opml", `<opml><body><outline xmlUrl="`+s.URL+`/feed.rss"/></body></opml>`)
	sitemap := write(t, dir, "sitemap.xml.gz", gz(`<urlset><url><loc>`+s.URL+`/a.html</loc></url></urlset>`))
	teasers := write(t, dir, "teasers.rss", `<rss><channel><item><title>A</title><link>`+s.URL+`/a.html</link></item></channel></rss>`)
	whole := write(t, dir, "whole.rss", `<rss><channel><item><title>A</title><content>The envoy left.</content></item></channel></rss>`)
	packed := write(t, dir, "text.gz", gz("The envoy left."))
	var got []string
	for c, err := range web(t, newClock()).Inputs(context.Background(), []string{opml, sitemap, teasers, whole, packed, filepath.Join(dir, "none")}, nil) {
		got = append(got, strings.ReplaceAll(s.told(c, err), dir, "DIR"))
	}
	if want := []string{"/a.html html |||", "/a.html html |||", "/a.html html A|||", " feed", " text", "DIR/none: no such file or folder (check the path)"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// A memory keeps positions, and says in which order captures and positions came.
type memory struct {
	mu    sync.Mutex
	kept  map[string]string
	order []string
}

func (m *memory) Position(_ context.Context, source string) (string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.kept[source], nil
}

func (m *memory) SetPosition(_ context.Context, source, position string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.kept[source] = position
	m.order = append(m.order, "kept")
	return nil
}

// A day of a feed: new entries are fetched once, answers are conditional, failures make it rest, a restart goes on where it was.
func TestWatch(t *testing.T) {
	item := func(path string) string { return "<item><link>HOST" + path + "</link></item>" }
	feed := func(items ...string) string {
		return "<rss><channel>" + strings.Join(items, "") + "</channel></rss>"
	}
	s := newSite(t, map[string]string{"/feed": feed(item("/a"), item("/b")), "/a": envoy, "/b": "<p>B</p>", "/c": "<p>C</p>", "/d": "404", "/e": "503", "/f": "<p>F</p>"})
	m := &memory{kept: map[string]string{}}
	clock := newClock()
	w := web(t, clock)
	poll := func() (out string, took time.Duration) {
		begin := clock.Now()
		for c, err := range w.Watch(context.Background(), []string{s.URL + "/feed"}, WatchOptions{Clock: clock, Positions: m, Once: true, Every: time.Hour}) {
			out += s.told(c, err) + "; "
			m.order = append(m.order, "capture")
		}
		return out, clock.Now().Sub(begin)
	}
	step := func(name, want, asked string) {
		t.Helper()
		if got, _ := poll(); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
		if got := s.log(); got != asked {
			t.Errorf("%s: asked for %q, want %q", name, got, asked)
		}
		clock.Sleep(context.Background(), time.Hour)
	}
	step("first poll", "/a html |||; /b html |||; ", "/a /b /feed")
	if want := []string{"capture", "capture", "kept"}; !slices.Equal(m.order, want) {
		t.Errorf("order %q, want %q", m.order, want)
	}
	step("nothing new", "", "/feed+")
	s.set("/feed", feed(item("/c"), item("/a"), item("/d")))
	step("new entries", "/c html |||; HOST/d: the server answers 404 Not Found; ", "/c /d /feed+")
	s.set("/feed", feed(item("/e"), item("/c"), item("/d")))
	step("a page that fails for now", "HOST/e: the server answers 503 Service Unavailable (try again later); ", "/e /e /e /feed+")
	s.set("/e", "<p>E</p>")
	step("and comes back, of a feed that has not changed", "/e html |||; ", "/e /feed")
	step("and is not fetched again", "", "/feed+")
	w = web(t, clock) // a new run of the program
	step("restart", "", "/feed+")
	if got, _ := poll(); got != "" || s.log() != "/feed+" {
		t.Errorf("%q", got)
	}
	if got, _ := poll(); got != "" || s.log() != "" {
		t.Errorf("a poll that is not due: %q", got)
	}
	clock.Sleep(context.Background(), time.Hour)
	s.set("/feed", "503 7200")
	step("the feed fails", "HOST/feed: the server answers 503 Service Unavailable (try again in 2 hours); ", "/feed+")
	s.set("/feed", feed(item("/f")))
	step("it rests", "", "")
	step("and goes on", "/f html |||; ", "/f /feed+")
	s.set("/feed", "<p>No feed any more")
	step("no feed", "HOST/feed: neither a feed nor a sitemap nor an OPML list; ", "/feed+")
	step("again", "HOST/feed: neither a feed nor a sitemap nor an OPML list; ", "/feed+")
	step("rests longer", "", "")
	s.set("/feed", "410")
	step("gone", "HOST/feed: the server answers 410 Gone; ", "/feed+")
	clock.Sleep(context.Background(), 100*time.Hour)
	step("is never asked again", "", "")
}

// The pages that were asked longest ago are asked for changes, some at a poll, be the feed new or not.
func TestWatchAgain(t *testing.T) {
	s := newSite(t, map[string]string{"/feed": "<rss><channel><item><link>HOST/a</link></item><item><link>HOST/b</link></item></channel></rss>", "/a": envoy, "/b": "<p>B</p>"})
	m := &memory{kept: map[string]string{}}
	clock := newClock()
	w := web(t, clock)
	step := func(name, want, asked string) {
		t.Helper()
		got := ""
		for c, err := range w.Watch(context.Background(), []string{s.URL + "/feed"}, WatchOptions{Clock: clock, Positions: m, Once: true, Every: time.Hour, Again: 1}) {
			got += s.told(c, err) + "; "
		}
		if log := s.log(); got != want || log != asked {
			t.Errorf("%s: %q, asked for %q; want %q, %q", name, got, log, want, asked)
		}
		clock.Sleep(context.Background(), time.Hour)
	}
	step("first poll", "/a html |||; /b html |||; ", "/a /b /feed")
	step("nothing has changed", "", "/a+ /feed+")
	s.set("/b", "<p>B, corrected</p>")
	step("a page has", "/b html |||; ", "/b+ /feed+")
	step("it has not again", "", "/a+ /feed+")
	s.set("/b", "404")
	step("it is gone", "", "/b+ /feed+")
	step("and forgotten", "", "/a+ /feed+")
}

// Watch goes on until its context ends or its caller breaks off, and leaves no goroutine behind.
func TestWatchStops(t *testing.T) {
	before := runtime.NumGoroutine()
	files := map[string]string{"/list": "<opml><body><outline xmlUrl='HOST/list'/>", "/b": "<p>B</p>"}
	for i := range 20 {
		path := fmt.Sprintf("/feed%d", i)
		files["/list"] += "<outline xmlUrl='HOST" + path + "'/>"
		files[path] = fmt.Sprintf("<rss><channel><item><link>HOST/b?%d</link></item></channel></rss>", i)
	}
	files["/list"] += "</body></opml>"
	s := newSite(t, files)
	clock := newClock()
	w := web(t, clock)
	for _, how := range []string{"break", "cancel"} {
		ctx, cancel := context.WithCancel(context.Background())
		n := 0
		for _, err := range w.Watch(ctx, []string{s.URL + "/list", s.URL + "/list"}, WatchOptions{Clock: clock, Positions: &memory{kept: map[string]string{}}}) {
			var ie *InputError
			if err != nil && !errors.As(err, &ie) {
				t.Error(err)
			}
			if n++; n == 20 && how == "break" {
				break
			} else if n == 20 {
				cancel()
			}
		}
		cancel()
		if n < 20 {
			t.Errorf("%s: %d captures", how, n)
		}
	}
	w.Fetch.(*fetch.Client).Close()
	s.CloseClientConnections()
	s.Close()
	for try := 0; runtime.NumGoroutine() > before; try++ {
		if try == 100 {
			buf := make([]byte, 1<<16)
			t.Fatalf("%d goroutines, %d before:\n%s", runtime.NumGoroutine(), before, buf[:runtime.Stack(buf, true)])
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// badPositions fails as a store does whose disk is full.
type badPositions struct{ memory }

func (*badPositions) SetPosition(context.Context, string, string) error {
	return errors.New("disk full")
}

func TestWatchMachine(t *testing.T) {
	s := newSite(t, map[string]string{"/feed": "<rss><channel><item><link>HOST/b</link></item></channel></rss>", "/b": "<p>B</p>"})
	clock := newClock()
	var last error
	for _, err := range web(t, clock).Watch(context.Background(), []string{s.URL + "/feed"}, WatchOptions{Clock: clock, Positions: &badPositions{}}) {
		last = err
	}
	var ie *InputError
	if last == nil || errors.As(last, &ie) || last.Error() != "disk full" {
		t.Errorf("watch with a store that fails ended with %v", last)
	}
}

// A sitemap index is watched by its youngest sitemaps; a file is an OPML list or refused.
func TestWatchSitemaps(t *testing.T) {
	files := map[string]string{"/b": "<p>B</p>", "/index": "<sitemapindex>"}
	for i := 1; i < 6; i++ {
		files["/index"] += fmt.Sprintf("<sitemap><loc>HOST/map%d</loc><lastmod>2014-09-0%d</lastmod></sitemap>", i, i)
		files[fmt.Sprintf("/map%d", i)] = fmt.Sprintf("<urlset><url><loc>HOST/b?%d</loc></url></urlset>", i)
	}
	files["/index"] += "</sitemapindex>"
	s := newSite(t, files)
	clock := newClock()
	var got []string
	text := write(t, t.TempDir(), "x", "x")
	for c, err := range web(t, clock).Watch(context.Background(), []string{s.URL + "/index", text}, WatchOptions{Clock: clock, Once: true, Positions: &memory{kept: map[string]string{}}}) {
		got = append(got, strings.ReplaceAll(s.told(c, err), text, "FILE"))
	}
	slices.Sort(got)
	if want := []string{"/b?3 html |||", "/b?4 html |||", "/b?5 html |||", "FILE: neither an address nor an OPML list (watch addresses of feeds and sitemaps, or lists of them)"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// What packs into little and unpacks to much costs its entry.
func TestListBombs(t *testing.T) {
	for name, tt := range map[string]struct{ data, want string }{
		"sitemap in gzip":   {gz("<urlset>" + strings.Repeat(" ", maxList+1)), "unpacks to more than 50 MiB"},
		"too many pages":    {"<urlset>" + strings.Repeat("<url><loc>http://a.example/</loc></url>", maxLinks+1), "are not read"},
		"too many feeds":    {"<opml>" + strings.Repeat("<outline xmlUrl='http://a.example/'/>", maxLists+1), "are not read"},
		"deep":              {"<urlset>" + strings.Repeat("<a>", 100_000), "nest deeper"},
		"deep outlines":     {"<opml>" + strings.Repeat("<outline>", 100_000), "nest deeper"},
		"entities":          {`<!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>`, "none"},
		"a long address":    {"<urlset><url><loc>" + strings.Repeat("<![CDATA[a]]>", 1_000_000) + "</loc></url></urlset>", ""},
		"no list in gzip":   {gz("The envoy left."), "none"},
		"broken gzip":       {gz("<urlset><url><loc>http://a.example/</loc></url></urlset>")[:40], "broken gzip"},
		"no list":           {"The envoy left.", "none"},
		"a page":            {envoy, "none"},
		"an empty OPML":     {"<opml></opml>", "names no feed"},
		"an empty sitemap":  {"<urlset></urlset>", "names no page"},
		"OPML that is cut":  {"<opml><outline xmlUrl='http://a.example/'/><outline", "ends early"},
		"a sitemap in HTML": {"<html><urlset></html>", "none"},
	} {
		start := time.Now()
		l := readList("http://paper.example/x", []byte(tt.data))
		got := "none"
		if l != nil {
			if got = ""; l.broken != nil {
				got = l.broken.Error()
			}
		}
		if !strings.Contains(got, tt.want) || tt.want == "" && got != "" {
			t.Errorf("%s: %q, want %q", name, got, tt.want)
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
}

func FuzzList(f *testing.F) {
	for _, s := range []string{rss, "<urlset><url><loc>/a</loc><lastmod>2014-09-03</lastmod></url></urlset>", "<sitemapindex><sitemap><loc>http://a.example/b#c</loc></sitemap>", "<opml><outline xmlUrl='x'/></opml>", gz("<urlset/>"), jsonFeed} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		l := readList("http://paper.example/x", data)
		if l == nil {
			return
		}
		seen := map[string]bool{}
		for _, k := range l.links {
			if k.url != "" && (!strings.HasPrefix(k.url, "http") || seen[k.url]) || k.url == "" && k.told.HTML+k.told.Text == "" || !json.Valid(k.told.json()) {
				t.Fatalf("link %+v", k)
			}
			seen[k.url] = true
		}
		if len(l.links)+len(l.lists) == 0 && l.broken == nil && l.what != "feed" {
			t.Fatal("an empty list, and no reason")
		}
	})
}

func BenchmarkSitemap(b *testing.B) {
	data := []byte("<urlset>" + strings.Repeat("<url><loc>http://paper.example/2014/09/03/envoy-leaves-talks</loc><lastmod>2014-09-03T10:00:00Z</lastmod></url>", 5000) + "</urlset>")
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		readList("http://paper.example/", data)
	}
}
