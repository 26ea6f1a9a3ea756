package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

func TestAddresses(t *testing.T) {
	for _, tt := range []struct{ addr, want string }{
		// Public.
		{"93.184.216.34", ""}, {"8.8.8.8", ""}, {"1.1.1.1", ""}, {"172.15.255.255", ""}, {"172.32.0.1", ""}, {"100.63.255.255", ""}, {"100.128.0.1", ""},
		{"198.17.255.255", ""}, {"198.20.0.1", ""}, {"169.253.255.255", ""}, {"192.169.0.1", ""}, {"223.255.255.255", ""},
		{"2606:2800:220:1:248:1893:25c8:1946", ""}, {"2a00:1450:4001:81b::200e", ""}, {"::ffff:8.8.8.8", ""},
		// Not public.
		{"127.0.0.1", "a loopback address"}, {"127.255.255.254", "a loopback address"}, {"::1", "a loopback address"}, {"::ffff:127.0.0.1", "a loopback address"},
		{"0.0.0.0", "an address of this host"}, {"0.1.2.3", "an address of this host"}, {"::", "an address of this host"},
		{"10.0.0.1", "a private address"}, {"10.255.255.255", "a private address"}, {"172.16.0.1", "a private address"}, {"172.31.255.255", "a private address"},
		{"192.168.1.1", "a private address"}, {"::ffff:192.168.1.1", "a private address"}, {"::ffff:a00:1", "a private address"}, {"fc00::1", "a private address"}, {"fdff::1", "a private address"},
		{"169.254.1.1", "a link-local address"}, {"fe80::1", "a link-local address"}, {"fe80::1%eth0", "a link-local address"}, {"febf::1", "a link-local address"}, {"2606:2800::1%1", "a link-local address"},
		{"fec0::1", "a site-local address"},
		{"169.254.169.254", "metadata"}, {"::ffff:169.254.169.254", "metadata"}, {"169.254.170.2", "metadata"}, {"100.100.100.200", "metadata"}, {"192.0.0.192", "metadata"},
		{"168.63.129.16", "metadata"}, {"fd00:ec2::254", "metadata"}, {"fd20:ce::254", "metadata"},
		{"100.64.0.1", "behind a carrier's NAT"}, {"100.127.255.255", "behind a carrier's NAT"},
		{"64:ff9b::a00:1", "NAT64"}, {"64:ff9b::808:808", "NAT64"}, {"64:ff9b:1::1", "NAT64"},
		{"198.18.0.1", "benchmarks"}, {"198.19.255.255", "benchmarks"},
		{"192.0.2.1", "documentation"}, {"198.51.100.1", "documentation"}, {"203.0.113.1", "documentation"}, {"2001:db8::1", "documentation"}, {"3fff::1", "documentation"},
		{"192.88.99.1", "6to4"}, {"2002:a00:1::1", "6to4"}, {"2001::1", "Teredo"}, {"2001:2::1", "reserved"},
		{"224.0.0.1", "a multicast address"}, {"239.255.255.255", "a multicast address"}, {"ff02::1", "a multicast address"},
		{"240.0.0.1", "reserved"}, {"255.255.255.255", "broadcast"}, {"::7f00:1", "reserved"}, {"100::1", "reserved"}, {"5f00::1", "reserved"}, {"4000::1", "reserved"},
	} {
		err := checkAddress(netip.MustParseAddr(tt.addr), nil)
		if (err == nil) != (tt.want == "") || err != nil && !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %q", tt.addr, err, tt.want)
		}
	}
	allow := []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16"), netip.MustParsePrefix("fd12::/16")}
	for addr, ok := range map[string]bool{"10.1.2.3": true, "::ffff:10.1.2.3": true, "10.2.0.1": false, "fd12::1": true, "fd13::1": false} {
		if err := checkAddress(netip.MustParseAddr(addr), allow); (err == nil) != ok {
			t.Errorf("%s with %v allowed: %v", addr, allow, err)
		}
	}
}

// A fakeClock passes time only by sleeping, and at once.
type fakeClock struct {
	mu    sync.Mutex
	now   time.Time
	slept []time.Duration
}

func newFakeClock() *fakeClock {
	return &fakeClock{now: time.Date(2014, 9, 3, 10, 0, 0, 0, time.UTC)}
}

func (c *fakeClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *fakeClock) Sleep(ctx context.Context, d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if d > 0 {
		c.now = c.now.Add(d)
		c.slept = append(c.slept, d)
	}
	return ctx.Err()
}

var loopback = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128")}

func server(t *testing.T, f http.HandlerFunc) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(f)
	t.Cleanup(s.Close)
	return s
}

func client(t *testing.T, cfg Config) (*Client, *fakeClock) {
	t.Helper()
	clock := newFakeClock()
	cfg.Clock = clock
	if cfg.Allow == nil {
		cfg.Allow = loopback
	}
	c := New(cfg)
	t.Cleanup(c.Close)
	return c, clock
}

func noRobots(f http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			http.NotFound(w, r)
			return
		}
		f(w, r)
	}
}

func packed(data []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(data)
	w.Close()
	return b.Bytes()
}

// refusal returns the Refusal in err, failing if it is another error.
func refusal(t *testing.T, err error) *Refusal {
	t.Helper()
	var r *Refusal
	if !errors.As(err, &r) {
		t.Fatalf("error %v of type %T is no refusal", err, err)
	}
	return r
}

func TestGet(t *testing.T) {
	s := server(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/page":
			w.Header().Set("Content-Type", "Text/HTML; Charset=\"ISO-8859-1\"")
			w.Header().Set("ETag", `"v1"`)
			if r.Header.Get("If-None-Match") == `"v1"` || r.Header.Get("If-Modified-Since") != "" {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			fmt.Fprint(w, r.Header.Get("User-Agent"))
		case "/gzip":
			w.Header().Set("Content-Encoding", "gzip")
			w.Write(packed([]byte("The envoy left.")))
		case "/moved":
			http.Redirect(w, r, "/moved/again?x=1#part", http.StatusMovedPermanently)
		case "/moved/again":
			http.Redirect(w, r, "//"+r.Host+"/page", http.StatusFound)
		default:
			http.NotFound(w, r)
		}
	})
	c, _ := client(t, Config{})
	ctx := context.Background()
	res, err := c.Get(ctx, Request{URL: s.URL + "/page#top"})
	if err != nil {
		t.Fatal(err)
	}
	if res.URL != s.URL+"/page" || string(res.Body) != DefaultAgent || res.Media != "text/html" || res.Charset != "iso-8859-1" || res.ETag != `"v1"` || res.NotModified || res.Fetched.Year() != 2014 {
		t.Errorf("response %+v, body %q", res, res.Body)
	}
	if res, err = c.Get(ctx, Request{URL: s.URL + "/gzip"}); err != nil || string(res.Body) != "The envoy left." {
		t.Errorf("gzip: %+v, %v", res, err)
	}
	if res, err = c.Get(ctx, Request{URL: s.URL + "/moved"}); err != nil || res.URL != s.URL+"/page" {
		t.Errorf("redirects: %+v, %v", res, err)
	}
	for _, req := range []Request{{URL: s.URL + "/page", ETag: `"v1"`}, {URL: s.URL + "/page", LastModified: "Wed, 03 Sep 2014 10:00:00 GMT"}} {
		if res, err = c.Get(ctx, req); err != nil || !res.NotModified {
			t.Errorf("conditional: %+v, %v", res, err)
		}
	}
}

func TestRefusals(t *testing.T) {
	var s *httptest.Server
	hung := make(chan struct{})
	bomb := packed(make([]byte, 64<<20))
	s = server(t, noRobots(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/circle":
			http.Redirect(w, r, "/circle2", http.StatusFound)
		case "/circle2":
			http.Redirect(w, r, "/circle", http.StatusFound)
		case "/endless":
			n, _ := strconv.Atoi(r.URL.Query().Get("n"))
			http.Redirect(w, r, "/endless?n="+strconv.Itoa(n+1), http.StatusFound)
		case "/inwards":
			http.Redirect(w, r, strings.Replace(s.URL, "127.0.0.1", "127.0.0.2", 1)+"/secret", http.StatusFound)
		case "/file":
			http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
		case "/nowhere":
			w.WriteHeader(http.StatusFound)
		case "/big":
			w.Write(make([]byte, 3<<20))
		case "/flushed": // without a Content-Length
			for range 3 {
				w.Write(make([]byte, 1<<20))
				w.(http.Flusher).Flush()
			}
		case "/bomb":
			w.Header().Set("Content-Encoding", "gzip")
			w.Write(bomb)
		case "/brotli":
			w.Header().Set("Content-Encoding", "br")
			w.Write([]byte("x"))
		case "/broken":
			w.Header().Set("Content-Encoding", "gzip")
			w.Write([]byte("no gzip at all"))
		case "/cut":
			w.Header().Set("Content-Length", "100")
			w.Write([]byte("x"))
		case "/slow":
			w.Write([]byte("x"))
			w.(http.Flusher).Flush()
			select {
			case <-r.Context().Done():
			case <-hung:
			}
		case "/header":
			w.Header().Set("X", strings.Repeat("x", 300<<10))
		default:
			http.NotFound(w, r)
		}
	}))
	defer close(hung)
	c, _ := client(t, Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}, MaxBytes: 2 << 20, Retries: -1})
	for _, tt := range []struct {
		url    string
		reason Reason
		words  string
	}{
		{"ftp://paper.example/x", BadURL, "ftp"},
		{"file:///etc/passwd", BadURL, "file"},
		{"gopher://127.0.0.1/", BadURL, "gopher"},
		{"javascript:alert(1)", BadURL, "javascript"},
		{"http:///x", BadURL, "no host"},
		{"http://ann:secret@paper.example/", BadURL, "password"},
		{"http://paper.example:x/", BadURL, "not an address"},
		{"paper.example", BadURL, "scheme"},
		{"http://127.0.0.2/", BadAddress, "127.0.0.2 is a loopback address"},
		{"http://[::1]:8080/", BadAddress, "::1 is a loopback address"},
		{"http://[::ffff:10.0.0.1]/", BadAddress, "10.0.0.1 is a private address"},
		{"http://169.254.169.254/latest/meta-data/", BadAddress, "metadata"},
		{"http://100.64.0.1/", BadAddress, "carrier's NAT"},
		{"http://[64:ff9b::a00:1]/", BadAddress, "NAT64"},
		{"http://localhost:25/", BadAddress, ""},
		{"http://8.8.8.8:25/", BadAddress, "port 25 is not one of the web"},
		{s.URL + "/inwards", BadAddress, "127.0.0.2 is a loopback address"},
		{s.URL + "/file", Redirects, "file"},
		{s.URL + "/nowhere", Redirects, "not where to"},
		{s.URL + "/circle", Redirects, "circle"},
		{s.URL + "/endless", Redirects, "more than 5 redirects"},
		{s.URL + "/big", Size, "larger than 2 MiB"},
		{s.URL + "/flushed", Size, "larger than 2 MiB"},
		{s.URL + "/bomb", Size, "larger than 2 MiB"},
		{s.URL + "/header", Size, "header"},
		{s.URL + "/brotli", Encoding, "br"},
		{s.URL + "/broken", Encoding, "gzip"},
		{s.URL + "/cut", Network, "ended before"},
		{s.URL + "/slow", Timeout, "within 500ms"},
		{s.URL + "/missing", Status, "404 Not Found"},
	} {
		// The server's failures make its host wait: a client each.
		c := c
		if cfg := c.cfg; tt.reason != BadURL {
			if tt.reason == Timeout {
				cfg.Timeout = 500 * time.Millisecond
			}
			c, _ = client(t, cfg)
		}
		res, err := c.Get(context.Background(), Request{URL: tt.url})
		if err == nil {
			t.Errorf("%s: fetched %d bytes", tt.url, len(res.Body))
			continue
		}
		if r := refusal(t, err); r.Reason != tt.reason && !(strings.HasPrefix(tt.url, "http://localhost") && r.Reason == Robots) || !strings.Contains(r.Error(), tt.words) || r.URL != tt.url {
			t.Errorf("%s: %s, %q; want %s, %q", tt.url, r.Reason, r.Error(), tt.reason, tt.words)
		}
	}
}

func TestRobots(t *testing.T) {
	asked := 0
	robots := "User-agent: *\nDisallow: /private\nCrawl-delay: 7\n\nUser-agent: Otherbot\nDisallow: /\n"
	status := http.StatusOK
	s := server(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			asked++
			w.WriteHeader(status)
			fmt.Fprint(w, robots)
		}
	})
	ctx := context.Background()
	get := func(c *Client, path string) error {
		_, err := c.Get(ctx, Request{URL: s.URL + path})
		return err
	}
	c, clock := client(t, Config{})
	if err := get(c, "/private/x"); refusal(t, err).Reason != Robots || !strings.Contains(err.Error(), "/robots.txt forbids it to Dateline") {
		t.Errorf("what is disallowed: %v", err)
	}
	for range 3 {
		if err := get(c, "/public"); err != nil {
			t.Error(err)
		}
	}
	if asked != 1 {
		t.Errorf("robots.txt was asked for %d times", asked)
	}
	if want := []time.Duration{7 * time.Second, 7 * time.Second}; fmt.Sprint(clock.slept) != fmt.Sprint(want) {
		t.Errorf("slept %v, want %v", clock.slept, want)
	}
	clock.now = clock.now.Add(25 * time.Hour)
	if get(c, "/public"); asked != 2 {
		t.Errorf("robots.txt was asked for %d times in two days", asked)
	}
	if c, _ := client(t, Config{Agent: "Otherbot/2"}); refusal(t, get(c, "/public")).Reason != Robots {
		t.Error("a group of the name is not kept to")
	}
	status = http.StatusForbidden
	if c, _ := client(t, Config{}); get(c, "/private/x") != nil {
		t.Error("a robots.txt that does not exist forbids")
	}
	status = http.StatusServiceUnavailable
	c, _ = client(t, Config{})
	asked = 0
	for range 2 {
		if r := refusal(t, get(c, "/public")); r.Reason != Robots || r.RetryAfter != robotsBad {
			t.Errorf("a robots.txt that cannot be read: %+v", r)
		}
	}
	if asked != 3 { // one try and two more, then none for a while
		t.Errorf("a robots.txt that cannot be read was asked for %d times", asked)
	}
	status, robots = http.StatusOK, "User-agent: *\nDisallow: /private\n"+strings.Repeat("# and so on\n", 100_000)
	if c, _ := client(t, Config{}); refusal(t, get(c, "/private/x")).Reason != Robots {
		t.Error("a long robots.txt is not kept to")
	}
}

func TestPace(t *testing.T) {
	s := server(t, noRobots(func(w http.ResponseWriter, r *http.Request) {}))
	c, clock := client(t, Config{Pace: 3 * time.Second})
	for range 4 {
		if _, err := c.Get(context.Background(), Request{URL: s.URL}); err != nil {
			t.Fatal(err)
		}
	}
	if want := "[3s 3s 3s]"; fmt.Sprint(clock.slept) != want {
		t.Errorf("slept %v, want %s", clock.slept, want)
	}
	c, clock = client(t, Config{Pace: -1})
	for range 4 {
		if _, err := c.Get(context.Background(), Request{URL: s.URL}); err != nil {
			t.Fatal(err)
		}
	}
	if len(clock.slept) != 0 {
		t.Errorf("no pace: slept %v", clock.slept)
	}
}

func TestBackOff(t *testing.T) {
	answers := []string{"503", "503", "200"}
	asked := 0
	s := server(t, noRobots(func(w http.ResponseWriter, r *http.Request) {
		status, after, _ := strings.Cut(answers[min(asked, len(answers)-1)], " ")
		asked++
		if after != "" {
			w.Header().Set("Retry-After", after)
		}
		code, _ := strconv.Atoi(status)
		w.WriteHeader(code)
	}))
	ctx := context.Background()
	get := func(c *Client) error {
		_, err := c.Get(ctx, Request{URL: s.URL})
		return err
	}
	c, clock := client(t, Config{Pace: time.Millisecond})
	if err := get(c); err != nil || fmt.Sprint(clock.slept) != "[2s 4s]" {
		t.Errorf("two failures: %v, slept %v", err, clock.slept)
	}
	asked, answers = 0, []string{"429 30", "200"}
	c, clock = client(t, Config{Pace: time.Millisecond})
	if err := get(c); err != nil || fmt.Sprint(clock.slept) != "[30s]" {
		t.Errorf("Retry-After: %v, slept %v", err, clock.slept)
	}
	asked, answers = 0, []string{"503 3600", "200"}
	c, clock = client(t, Config{})
	if r := refusal(t, get(c)); r.Status != 503 || r.RetryAfter != time.Hour {
		t.Errorf("a long Retry-After: %+v", r)
	}
	if r := refusal(t, get(c)); r.Reason != Wait || r.RetryAfter != time.Hour || asked != 1 || !strings.Contains(r.Error(), "before 2014-09-03T11:00:00Z, as the server answers 503") {
		t.Errorf("during it: %+v, asked %d times", r, asked)
	}
	clock.Sleep(ctx, time.Hour)
	if err := get(c); err != nil || asked != 2 {
		t.Errorf("after it: %v, asked %d times", err, asked)
	}
	asked, answers = 0, []string{"503 Wed, 03 Sep 2014 10:00:20 GMT", "200"}
	c, clock = client(t, Config{})
	if err := get(c); err != nil || fmt.Sprint(clock.slept) != "[20s]" {
		t.Errorf("Retry-After as a date: %v, slept %v", err, clock.slept)
	}
	asked, answers = 0, []string{"404"}
	c, _ = client(t, Config{})
	if r := refusal(t, get(c)); r.RetryAfter != 0 || asked != 1 {
		t.Errorf("404: %+v, asked %d times", r, asked)
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2014, 9, 3, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		s    string
		want time.Duration
	}{
		{"", 0}, {"120", 2 * time.Minute}, {" 5 ", 5 * time.Second}, {"-3", 0}, {"soon", 0}, {"99999999999", 24 * time.Hour}, {"99999999999999999999999", 0},
		{"Wed, 03 Sep 2014 10:02:00 GMT", 2 * time.Minute}, {"Wed, 03 Sep 2014 09:00:00 GMT", 0}, {"Wed, 03 Sep 2034 09:00:00 GMT", 24 * time.Hour},
	} {
		if got := retryAfter(tt.s, now); got != tt.want {
			t.Errorf("retryAfter(%q) = %v, want %v", tt.s, got, tt.want)
		}
	}
}

func TestStop(t *testing.T) {
	reached := make(chan struct{})
	s := server(t, noRobots(func(w http.ResponseWriter, r *http.Request) {
		close(reached)
		<-r.Context().Done()
	}))
	c, _ := client(t, Config{})
	ctx, cancel := context.WithCancel(context.Background())
	go func() { <-reached; cancel() }()
	if _, err := c.Get(ctx, Request{URL: s.URL}); err != context.Canceled {
		t.Errorf("Get of a context that ends: %v", err)
	}
	if _, err := c.Get(ctx, Request{URL: s.URL}); err != context.Canceled {
		t.Errorf("Get of a context that has ended: %v", err)
	}
}

// A robots.txt and an address that want to cost time do not.
func TestHostileRobots(t *testing.T) {
	path := "/" + strings.Repeat("a", maxURL-1)
	for name, file := range map[string]string{
		"one long path": "User-agent: *\nDisallow: /" + strings.Repeat("a*", robotsSize/2),
		"many paths":    "User-agent: *\n" + strings.Repeat("Disallow: /*a*b\n", robotsStars/2-1),
		"too many":      "User-agent: *\n" + strings.Repeat("Disallow: /*a*b\n", robotsSize/16),
		"many groups":   strings.Repeat("User-agent: a\nDisallow: /\n", robotsSize/26),
		"delays":        strings.Repeat("Crawl-delay: 1\n", robotsSize/15),
		"spaces":        "User-agent:" + strings.Repeat(" ", robotsSize),
	} {
		start := time.Now()
		if g, err := parseRobots([]byte(file), "Dateline"); err == nil && g != nil {
			g.Test(path)
		}
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
	if _, err := parseRobots([]byte(strings.Repeat("*", robotsStars+1)), "Dateline"); err == nil {
		t.Error("a file of wildcards is read")
	}
	if _, err := parse("http://paper.example/" + strings.Repeat("a", maxURL)); err == nil {
		t.Error("an address without an end is taken")
	}
}

// Many at once: for the race detector, and no request is lost.
func TestConcurrent(t *testing.T) {
	s := server(t, noRobots(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.URL.Path) }))
	c, _ := client(t, Config{Patience: time.Hour})
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Go(func() {
			path := "/" + strconv.Itoa(i)
			if res, err := c.Get(context.Background(), Request{URL: s.URL + path}); err != nil || string(res.Body) != path {
				t.Errorf("%s: %v", path, err)
			}
		})
	}
	wg.Wait()
}

func FuzzRobots(f *testing.F) {
	for _, s := range []string{"User-agent: *\nDisallow: /a*b$\nAllow: /\nCrawl-delay: 1e9", "\xef\xbb\xbfUSER-AGENT:x\r\rDisallow", "Crawl-delay: nan", "sitemap: x\nuser-agent: Dateline\ndisallow: /%zz"} {
		f.Add([]byte(s), "/a/b?c")
	}
	f.Fuzz(func(t *testing.T, data []byte, path string) {
		if g, err := parseRobots(data, "Dateline"); err == nil && g != nil {
			g.Test(path[:min(len(path), maxURL)])
		}
	})
}

func FuzzAddress(f *testing.F) {
	f.Add("http://[::1%25lo]:80/x#y")
	f.Add("HTTPS://paper.example")
	f.Fuzz(func(t *testing.T, raw string) {
		u, err := parse(raw)
		if err != nil {
			return
		}
		again, err := parse(u.String())
		if err != nil || again.String() != u.String() || (u.Scheme != "http" && u.Scheme != "https") || u.Hostname() == "" || u.User != nil {
			t.Errorf("parse(%q) = %q, then %v, %v", raw, u, again, err)
		}
	})
}
