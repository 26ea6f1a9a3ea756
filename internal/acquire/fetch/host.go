package fetch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/url"
	"sync"
	"time"

	"github.com/temoto/robotstxt"
	"golang.org/x/time/rate"
)

const (
	firstWait = 2 * time.Second // after the first failure; doubled with each further one
	nameWait  = time.Hour       // names and certificates are not mended in minutes
	mostWait  = 24 * time.Hour

	robotsLife  = 24 * time.Hour   // as RFC 9309 has it
	robotsBad   = 10 * time.Minute // until a robots.txt that could not be read is asked for again
	robotsSize  = 500 << 10        // RFC 9309: at least this much is read
	robotsLine  = 1 << 10
	robotsStars = 1000
	delayMost   = time.Minute // of a Crawl-delay; longer ones are mistakes or wishes never to be read, for which there is Disallow

	maxHosts = 20_000 // whose state is kept
)

// A host is what is kept of a server between requests.
type host struct {
	used time.Time

	mu       sync.Mutex // held while its robots.txt is fetched, so that it is fetched once
	robots   *robotstxt.Group
	bad      *Refusal // why robots.txt could not be read
	checked  time.Time
	turn     *rate.Limiter
	failures int
	until    time.Time // no request before
	why      error     // of until
}

// host returns the state of u's server.
func (c *Client) host(u *url.URL) *host {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.cfg.Clock.Now()
	key := u.Scheme + "://" + u.Host
	h := c.hosts[key]
	if h == nil {
		if len(c.hosts) >= maxHosts {
			oldest := ""
			for k, o := range c.hosts {
				if oldest == "" || o.used.Before(c.hosts[oldest].used) {
					oldest = k
				}
			}
			delete(c.hosts, oldest)
		}
		h = &host{turn: rate.NewLimiter(rate.Every(c.cfg.Pace), 1)}
		c.hosts[key] = h
	}
	h.used = now
	return h
}

// admit waits for the turn of a request to u, or says why it is not to be made.
func (c *Client) admit(ctx context.Context, u *url.URL) error {
	h := c.host(u)
	h.mu.Lock()
	if err := h.rest(c.cfg.Clock.Now(), c.cfg.Patience); err != nil {
		h.mu.Unlock()
		return err
	}
	if err := c.readRobots(ctx, h, u); err != nil {
		h.mu.Unlock()
		return err
	}
	if h.robots != nil && !h.robots.Test(u.RequestURI()) {
		h.mu.Unlock()
		return &Refusal{Reason: Robots, Err: fmt.Errorf("%s forbids it to %s", robotsURL(u), c.name)}
	}
	now := c.cfg.Clock.Now()
	turn := h.turn.ReserveN(now, 1)
	wait := max(turn.DelayFrom(now), h.until.Sub(now))
	h.mu.Unlock()
	if wait > c.cfg.Patience {
		turn.CancelAt(now)
		return &Refusal{Reason: Wait, Err: fmt.Errorf("its turn at this host comes only in %s", wait.Round(time.Second)), RetryAfter: wait}
	}
	return c.cfg.Clock.Sleep(ctx, wait)
}

// rest says how long the host is to be left alone, if that is longer than patience.
func (h *host) rest(now time.Time, patience time.Duration) error {
	if wait := h.until.Sub(now); wait > patience {
		return &Refusal{Reason: Wait, Err: fmt.Errorf("its host is not asked before %s, as %w", h.until.UTC().Format(time.RFC3339), h.why), RetryAfter: wait}
	}
	return nil
}

// note keeps how a request went: a host that fails is left alone, longer each time.
func (h *host) note(now time.Time, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	var r *Refusal
	if !errors.As(err, &r) || r.RetryAfter == 0 {
		if err == nil {
			h.failures, h.why = 0, nil
		}
		return
	}
	h.failures++
	wait := min(firstWait<<min(h.failures-1, 20), mostWait)
	r.RetryAfter = max(r.RetryAfter, wait)
	h.until, h.why = now.Add(r.RetryAfter), r.Err
}

func robotsURL(u *url.URL) string { return u.Scheme + "://" + u.Host + "/robots.txt" }

// readRobots fetches the host's robots.txt if it is not known, and says so if it cannot be read. h.mu is held.
func (c *Client) readRobots(ctx context.Context, h *host, u *url.URL) error {
	now := c.cfg.Clock.Now()
	life := robotsLife
	if h.bad != nil {
		life = robotsBad
	}
	if h.checked.IsZero() || now.Sub(h.checked) >= life {
		h.robots, h.bad, h.checked = nil, nil, now
		body, err := c.robotsOf(ctx, u)
		var r *Refusal
		for try := 0; errors.As(err, &r) && r.RetryAfter > 0 && r.RetryAfter <= c.cfg.Patience && try < c.cfg.Retries && ctx.Err() == nil; try++ {
			if c.cfg.Clock.Sleep(ctx, r.RetryAfter) == nil {
				body, err = c.robotsOf(ctx, u)
			}
		}
		if ctx.Err() != nil {
			h.checked = time.Time{}
			return ctx.Err()
		}
		if err == nil {
			h.robots, err = parseRobots(body, c.name)
		}
		switch {
		case errors.As(err, &r) && r.Reason == BadAddress:
			h.bad = r
		case err != nil:
			h.bad = &Refusal{Reason: Robots, Err: fmt.Errorf("its host's robots.txt cannot be read: %w", err), RetryAfter: robotsBad}
		case h.robots != nil:
			h.turn.SetLimitAt(now, rate.Every(max(c.cfg.Pace, min(h.robots.CrawlDelay, delayMost))))
		}
	}
	if h.bad != nil {
		r := *h.bad // each caller's own
		return &r
	}
	return nil
}

// robotsOf returns the robots.txt of u's host, nil if it has none: status 400 to 499, as RFC 9309 has it, but 429.
func (c *Client) robotsOf(ctx context.Context, u *url.URL) ([]byte, error) {
	at, err := parse(robotsURL(u))
	if err != nil {
		return nil, err
	}
	for range c.cfg.Redirects + 1 {
		res, next, err := c.once(ctx, at, Request{}, c.cfg.Timeout, robotsSize, true)
		var r *Refusal
		switch {
		case errors.As(err, &r) && r.Status >= 400 && r.Status < 500 && r.Status != 429:
			return nil, nil
		case errors.As(err, &r) && r.Reason == Redirects:
			return nil, nil
		case err != nil:
			return nil, err
		case next == nil:
			return res.Body, nil
		}
		at = next
	}
	return nil, nil
}

// parseRobots returns what a robots.txt says to agent; nil: nothing. A file that cannot be read says nothing. Its paths are matched as
// regular expressions, so a hostile file could cost seconds for each page: what is too long is left out, and more wildcards than
// any site has are an error.
func parseRobots(body []byte, agent string) (*robotstxt.Group, error) {
	if bytes.Count(body, []byte("*")) > robotsStars {
		return nil, fmt.Errorf("it holds more than %d wildcards", robotsStars)
	}
	kept := make([]byte, 0, len(body))
	for line := range bytes.Lines(body) {
		if len(line) <= robotsLine {
			kept = append(kept, line...)
		}
	}
	data, err := robotstxt.FromBytes(kept)
	if err != nil {
		return nil, nil
	}
	return data.FindGroup(agent), nil
}
