// Package fetch gets bytes over HTTP from servers that nobody vouches for: an address in, a response or a refusal with its
// reason out.
//
// Only http and https are spoken. Where a connection goes is checked when it is made, on the address that the name resolved
// to, so neither a redirect nor a name that changes its answer leads into the user's own network; proxies of the environment
// are not used, as they would connect for us unchecked. Each hop of a redirect is a request of its own: checked, paced and asked
// of robots.txt. Redirects, bytes (unpacked), time and header are bounded. A host is asked at most once in a while, waits as
// long as its robots.txt or Retry-After says, and is asked again after a failure only with growing pauses.
//
// Known limits: no cookies, no scripts, no log-in; hosts are paced by name, so a server with many names is asked more often;
// a robots.txt is believed for a day.
package fetch

import (
	"cmp"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Config says how a Client fetches. The zero value of each field stands for its default.
type Config struct {
	Agent     string         // User-Agent; its first word up to "/" is the name that robots.txt knows
	Allow     []netip.Prefix // addresses of the user's own network that may be connected to, on any port
	MaxBytes  int64          // of a body, unpacked; 16 MiB
	Redirects int            // hops that are followed; 5
	Timeout   time.Duration  // of one Get with its redirects, waits for the host's turn left out; 30 s
	Pace      time.Duration  // between two requests to one host; 1 s, none if negative
	Retries   int            // after a failure that may pass; 2, none if negative
	Patience  time.Duration  // the longest wait within Get, for a retry or a host's turn; 1 min
	Clock     Clock
}

// A Clock tells and passes time; tests have their own.
type Clock interface {
	Now() time.Time
	Sleep(ctx context.Context, d time.Duration) error // ctx.Err() if ctx ends first
}

// SystemClock is the clock of the machine.
type SystemClock struct{}

func (SystemClock) Now() time.Time { return time.Now() }

func (SystemClock) Sleep(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// DefaultAgent says who asks and where to read what for.
const DefaultAgent = "Dateline/1 (+https://github.com/dateline-news/dateline)"

// A Reason is the class of a refusal.
type Reason string

const (
	BadURL     Reason = "url"       // not an address that can be fetched
	BadAddress Reason = "address"   // the name leads to an address that is not public
	Robots     Reason = "robots"    // robots.txt forbids it, or cannot be read
	Redirects  Reason = "redirects" // too many, or in a circle
	Size       Reason = "size"
	Encoding   Reason = "encoding" // packed in a way that was not asked for, or broken
	Timeout    Reason = "timeout"
	Status     Reason = "status" // the server's answer is neither 200 nor 304
	Network    Reason = "network"
	Wait       Reason = "wait" // the host has asked to be left alone for longer than Patience
)

// A Refusal is about one address; others can still be fetched.
type Refusal struct {
	URL    string
	Reason Reason
	Status int // of HTTP, 0 if there was no answer
	Err    error
	// RetryAfter is when it may be tried again, counted from now; 0: trying again is of no use.
	RetryAfter time.Duration
}

func (r *Refusal) Error() string { return r.Err.Error() }
func (r *Refusal) Unwrap() error { return r.Err }

// A Request is an address with what is known of it from an earlier response.
type Request struct {
	URL          string
	ETag         string
	LastModified string
	MaxBytes     int64 // instead of that of Config, if it is not 0
}

// A Response is what a server sent.
type Response struct {
	URL          string // after redirects, without fragment
	Body         []byte // unpacked
	Media        string // "text/html", in lower case, "" if the server did not say
	Charset      string // that the server named, in lower case
	ETag         string
	LastModified string
	NotModified  bool // status 304: Body is empty
	Fetched      time.Time
}

// A Client fetches. It is safe for concurrent use.
type Client struct {
	cfg   Config
	name  string // that robots.txt knows
	http  *http.Transport
	mu    sync.Mutex
	hosts map[string]*host
}

// New returns a Client for cfg.
func New(cfg Config) *Client {
	if cfg.Agent == "" {
		cfg.Agent = DefaultAgent
	}
	def := func(d *time.Duration, v time.Duration) {
		if *d == 0 {
			*d = v
		}
	}
	def(&cfg.Timeout, 30*time.Second)
	def(&cfg.Pace, time.Second)
	def(&cfg.Patience, time.Minute)
	if cfg.MaxBytes == 0 {
		cfg.MaxBytes = 16 << 20
	}
	if cfg.Redirects == 0 {
		cfg.Redirects = 5
	}
	if cfg.Retries == 0 {
		cfg.Retries = 2
	}
	if cfg.Clock == nil {
		cfg.Clock = SystemClock{}
	}
	name, _, _ := strings.Cut(cfg.Agent, "/")
	name, _, _ = strings.Cut(name, " ")
	c := &Client{cfg: cfg, name: name, hosts: map[string]*host{}}
	dialer := &net.Dialer{Timeout: 10 * time.Second, KeepAlive: 30 * time.Second,
		// Runs on the address that is about to be connected to, after names were resolved.
		Control: func(_, address string, _ syscall.RawConn) error { return c.checkDial(address) },
	}
	c.http = &http.Transport{
		Proxy:                  nil,
		DialContext:            dialer.DialContext,
		ForceAttemptHTTP2:      true,
		MaxIdleConns:           64,
		MaxIdleConnsPerHost:    1,
		MaxConnsPerHost:        2,
		IdleConnTimeout:        30 * time.Second,
		TLSHandshakeTimeout:    10 * time.Second,
		ResponseHeaderTimeout:  cfg.Timeout,
		MaxResponseHeaderBytes: 256 << 10,
	}
	return c
}

// Close ends idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

type addressError struct{ error }

func (c *Client) checkDial(address string) error {
	ap, err := netip.ParseAddrPort(address)
	if err != nil {
		return addressError{fmt.Errorf("%s is no address of the internet", address)}
	}
	if err := checkAddress(ap.Addr(), c.cfg.Allow); err != nil {
		return addressError{err}
	}
	// Servers of other protocols listen below; what they make of a request is not ours to try.
	if p := ap.Port(); p < 1024 && p != 80 && p != 443 && checkAddress(ap.Addr(), nil) == nil {
		return addressError{fmt.Errorf("port %d is not one of the web", p)}
	}
	return nil
}

// maxURL is the length of the longest address that is asked for, in bytes.
const maxURL = 4096

// parse returns the address that raw stands for, without its fragment.
func parse(raw string) (*url.URL, error) {
	if len(raw) > maxURL {
		return nil, fmt.Errorf("an address of more than %d bytes is not fetched", maxURL)
	}
	u, err := url.Parse(strings.TrimSpace(raw))
	switch {
	case err != nil:
		var ue *url.Error
		if errors.As(err, &ue) {
			err = ue.Err
		}
		return nil, fmt.Errorf("not an address: %w", err)
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, fmt.Errorf("the scheme %q is not fetched, only http and https", u.Scheme)
	case u.Hostname() == "":
		return nil, errors.New("the address names no host")
	case u.User != nil:
		return nil, errors.New("an address with a user name or password is not fetched")
	}
	u.Fragment, u.RawFragment = "", ""
	u.Host = strings.ToLower(u.Host)
	if u.Path == "" {
		u.Path = "/"
	}
	return u, nil
}

// Get fetches an address. An error is a *Refusal, or ctx.Err() if ctx has ended.
func (c *Client) Get(ctx context.Context, req Request) (*Response, error) {
	for try := 0; ; try++ {
		res, err := c.follow(ctx, req)
		var r *Refusal
		if err == nil || ctx.Err() != nil || !errors.As(err, &r) {
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			return res, err
		}
		r.URL = req.URL
		if r.RetryAfter == 0 || r.RetryAfter > c.cfg.Patience || try >= c.cfg.Retries {
			return nil, r
		}
		if err := c.cfg.Clock.Sleep(ctx, r.RetryAfter); err != nil {
			return nil, err
		}
	}
}

// follow asks for an address and where that leads.
func (c *Client) follow(ctx context.Context, req Request) (*Response, error) {
	u, err := parse(req.URL)
	if err != nil {
		return nil, &Refusal{Reason: BadURL, Err: err}
	}
	most := cmp.Or(req.MaxBytes, c.cfg.MaxBytes)
	left := c.cfg.Timeout
	seen := map[string]bool{}
	for hop := 0; ; hop++ {
		if hop > c.cfg.Redirects {
			return nil, &Refusal{Reason: Redirects, Err: fmt.Errorf("more than %d redirects", c.cfg.Redirects)}
		}
		if seen[u.String()] {
			return nil, &Refusal{Reason: Redirects, Err: fmt.Errorf("its redirects lead in a circle, back to %s", u)}
		}
		seen[u.String()] = true
		if err := c.admit(ctx, u); err != nil {
			return nil, err
		}
		began := time.Now()
		res, next, err := c.once(ctx, u, req, left, most, false)
		c.host(u).note(c.cfg.Clock.Now(), err)
		if err != nil || next == nil {
			return res, err
		}
		if left -= time.Since(began); left <= 0 {
			return nil, &Refusal{Reason: Timeout, Err: c.late(), RetryAfter: firstWait}
		}
		u = next
	}
}

func (c *Client) late() error {
	return fmt.Errorf("it did not arrive within %s", c.cfg.Timeout)
}

// once makes one request; next is where a redirect leads. It waits for nothing but the server, at most d. A body of more than
// most bytes is refused, or cut there.
func (c *Client) once(parent context.Context, u *url.URL, req Request, d time.Duration, most int64, cut bool) (res *Response, next *url.URL, err error) {
	ctx, cancel := context.WithTimeout(parent, d)
	defer cancel()
	hr, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, nil, &Refusal{Reason: BadURL, Err: err}
	}
	hr.Header.Set("User-Agent", c.cfg.Agent)
	hr.Header.Set("Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/*;q=0.8,*/*;q=0.1")
	hr.Header.Set("Accept-Language", "en, *;q=0.5")
	if req.ETag != "" {
		hr.Header.Set("If-None-Match", req.ETag)
	}
	if req.LastModified != "" {
		hr.Header.Set("If-Modified-Since", req.LastModified)
	}
	resp, err := c.http.RoundTrip(hr)
	if err != nil {
		return nil, nil, c.failed(ctx, err)
	}
	defer resp.Body.Close()
	now := c.cfg.Clock.Now()
	res = &Response{URL: u.String(), ETag: short(resp.Header.Get("ETag")), LastModified: short(resp.Header.Get("Last-Modified")), Fetched: now}
	switch code := resp.StatusCode; code {
	case http.StatusOK:
	case http.StatusNotModified:
		if req.ETag == "" && req.LastModified == "" {
			return nil, nil, &Refusal{Reason: Status, Status: code, Err: errors.New("the server answers 304 Not Modified to a first request"), RetryAfter: firstWait}
		}
		res.NotModified = true
		return res, nil, nil
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		to, err := u.Parse(resp.Header.Get("Location"))
		if err == nil && resp.Header.Get("Location") == "" {
			err = errors.New("it says not where to")
		}
		if err == nil {
			next, err = parse(to.String())
		}
		if err != nil {
			return nil, nil, &Refusal{Reason: Redirects, Status: code, Err: fmt.Errorf("a redirect that cannot be followed: %w", err)}
		}
		return nil, next, nil
	default:
		r := &Refusal{Reason: Status, Status: code, Err: fmt.Errorf("the server answers %d %s", code, http.StatusText(code))}
		if code == http.StatusTooManyRequests || code == http.StatusRequestTimeout || code == http.StatusTooEarly || code >= 500 && code != http.StatusNotImplemented && code != http.StatusHTTPVersionNotSupported {
			r.RetryAfter = max(firstWait, retryAfter(resp.Header.Get("Retry-After"), now))
		}
		return nil, nil, r
	}
	// gzip was undone by the transport, which then drops this field.
	if enc := strings.ToLower(strings.TrimSpace(resp.Header.Get("Content-Encoding"))); enc != "" && enc != "identity" {
		return nil, nil, &Refusal{Reason: Encoding, Err: fmt.Errorf("the server packs it as %.20q, which was not asked for", enc)}
	}
	if resp.ContentLength > most && !cut {
		return nil, nil, tooBig(most)
	}
	res.Body, err = io.ReadAll(io.LimitReader(resp.Body, most+1))
	switch {
	case int64(len(res.Body)) > most && cut:
		res.Body = res.Body[:most]
	case int64(len(res.Body)) > most:
		return nil, nil, tooBig(most)
	case err != nil:
		return nil, nil, c.failed(ctx, err)
	}
	res.Media, res.Charset = MediaType(resp.Header.Get("Content-Type"))
	return res, nil, nil
}

func tooBig(most int64) error {
	return &Refusal{Reason: Size, Err: fmt.Errorf("it is larger than %.4g MiB", float64(most)/(1<<20))}
}

// short bounds what is kept of a field and sent back.
func short(s string) string {
	if len(s) > 1024 {
		return ""
	}
	return s
}

// failed makes a refusal of an error of the transport, in words without its internals.
func (c *Client) failed(ctx context.Context, err error) error {
	var addr addressError
	var dns *net.DNSError
	var auth x509.UnknownAuthorityError
	var name x509.HostnameError
	var cert x509.CertificateInvalidError
	var record tls.RecordHeaderError
	var op *net.OpError
	text := err.Error()
	switch {
	case errors.As(err, &addr):
		return &Refusal{Reason: BadAddress, Err: fmt.Errorf("refused: %w", addr.error)}
	case errors.Is(err, context.DeadlineExceeded) || ctx.Err() == context.DeadlineExceeded || strings.Contains(text, "timeout awaiting response headers"):
		return &Refusal{Reason: Timeout, Err: c.late(), RetryAfter: firstWait}
	case errors.As(err, &dns) && dns.IsNotFound:
		return &Refusal{Reason: Network, Err: fmt.Errorf("the name %s is not known", dns.Name), RetryAfter: nameWait}
	case errors.As(err, &dns):
		return &Refusal{Reason: Network, Err: fmt.Errorf("the name %s could not be looked up", dns.Name), RetryAfter: firstWait}
	case errors.As(err, &auth), errors.As(err, &name), errors.As(err, &cert), errors.As(err, &record):
		return &Refusal{Reason: Network, Err: fmt.Errorf("no secure connection: %s", strings.TrimPrefix(text, "tls: ")), RetryAfter: nameWait}
	case strings.Contains(text, "gzip: invalid"):
		return &Refusal{Reason: Encoding, Err: errors.New("what the server sends is broken gzip"), RetryAfter: firstWait}
	case strings.Contains(text, "server response headers exceeded"):
		return &Refusal{Reason: Size, Err: errors.New("the header of its response is larger than 256 KiB")}
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return &Refusal{Reason: Network, Err: errors.New("the connection ended before the response did"), RetryAfter: firstWait}
	case errors.As(err, &op) && op.Op == "dial":
		return &Refusal{Reason: Network, Err: fmt.Errorf("no connection: %w", op.Err), RetryAfter: firstWait}
	}
	return &Refusal{Reason: Network, Err: err, RetryAfter: firstWait}
}

// retryAfter reads the field of that name, seconds or a date, as a wait from now; 0 if it is neither. A day at most: what asks
// for more is as good as gone, and is asked again then.
func retryAfter(s string, now time.Time) time.Duration {
	const most = 24 * time.Hour
	if n, err := strconv.ParseUint(strings.TrimSpace(s), 10, 63); err == nil {
		return time.Duration(min(n, uint64(most/time.Second))) * time.Second
	}
	t, err := http.ParseTime(s)
	if err != nil {
		return 0
	}
	return min(max(t.Sub(now), 0), most)
}

// MediaType splits a Content-Type, in lower case.
func MediaType(s string) (media, charset string) {
	media, params, _ := strings.Cut(strings.ToLower(s), ";")
	if _, v, ok := strings.Cut(params, "charset="); ok {
		v, _, _ = strings.Cut(v, ";")
		charset = strings.Trim(v, " \"'")
	}
	return strings.TrimSpace(media), charset
}
