// Package serve is the desk's server: the API (package api), the page (package ui), pages without scripts (package page), tools for
// assistants (package mcp) and measurements, behind one guard.
//
// In: a store and a coder; out: an http.Handler, and Run, which serves until its context ends and then stops in good order. The guard
// (guard.go) decides who may ask what; what the routes answer is theirs.
package serve

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/serve/api"
	"github.com/dateline-news/dateline/internal/serve/edited"
	"github.com/dateline-news/dateline/internal/serve/mcp"
	"github.com/dateline-news/dateline/internal/serve/page"
)

// Config is what a server works with.
type Config struct {
	Store   api.Store
	Code    func(ctx context.Context, c dateline.Capture) (*dateline.Document, error) // as api.Deps has it
	Fetch   func(ctx context.Context, url string) iter.Seq2[dateline.Capture, error]  // nil: pages are not fetched
	Feeds   func()                                                                    // as api.Deps has it
	UI      fs.FS                                                                     // the built page; nil: none
	Tokens  []Token                                                                   // empty: whoever reaches the address may do everything, which Run allows on loopback alone
	Hosts   []string                                                                  // names under which the server is reached, beside IP addresses and localhost
	Rate    float64                                                                   // requests a second and address, 0: no limit
	Upload  int64                                                                     // most bytes of one upload, 0: DefaultUpload
	Log     *slog.Logger
	Now     func() time.Time
	Version string
}

// DefaultUpload is the most bytes of one upload: a day of a news crawl comes as files of this size; larger ones are for dateline ingest.
const DefaultUpload = 256 << 20

// A Server is the handler with its ends.
type Server struct {
	http.Handler
	done     chan struct{}
	registry *prometheus.Registry
}

// Stop ends live tails and makes the server say that it is not ready. It is called once.
func (s *Server) Stop() { close(s.done) }

// New builds the server.
func New(c Config) (*Server, error) {
	if c.Upload == 0 {
		c.Upload = DefaultUpload
	}
	s := &Server{done: make(chan struct{}), registry: prometheus.NewRegistry()}
	mux := http.NewServeMux()
	shown := edited.Store{Store: c.Store}
	deps := api.Deps{Store: shown, Written: c.Store, Code: c.Code, Fetch: c.Fetch, Feeds: c.Feeds, Now: c.Now, Log: c.Log, Version: c.Version, Done: s.done}
	api.New(mux, deps)
	page.New(mux, shown, c.Log)
	mux.Handle("/mcp", mcp.HTTP(mcp.Deps{Store: shown, Code: c.Code, Version: c.Version}))
	s.probes(mux, c.Store)
	mux.HandleFunc("/v1/", func(w http.ResponseWriter, _ *http.Request) {
		problem(w, http.StatusNotFound, "there is no such route: see /v1/openapi.json")
	})
	if c.UI != nil {
		if err := desk(mux, c.UI); err != nil {
			return nil, err
		}
	}
	m := newMetrics(s.registry, c.Store)
	g := newGuard(c, m)
	compress, err := compression()
	if err != nil {
		return nil, err
	}
	s.Handler = recovered(c.Log, headers(g.check(capped(c.Upload, compress(tagged(m.observe(mux)))))))
	return s, nil
}

// probes adds what a supervisor asks: is the process up, can it answer.
func (s *Server) probes(mux *http.ServeMux, store api.Store) {
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
		defer cancel()
		select {
		case <-s.done:
			http.Error(w, "stopping", http.StatusServiceUnavailable)
			return
		default:
		}
		if _, err := store.Waiting(ctx); err != nil {
			http.Error(w, "the store does not answer", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(w, "ok")
	})
	mux.Handle("GET /metrics", exposition(s.registry))
}

// Loopback says whether an address is reached from this machine alone. A name is none but localhost: it may resolve to anything.
func Loopback(addr string) bool {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// ErrOpen is why Run refuses an address that others reach without tokens.
var ErrOpen = errors.New("any address but loopback needs a token: make one with dateline token and name its file with --token-file")

// Run serves at addr until ctx ends, then lets requests end for up to ten seconds. ready is called with the address once it listens.
func Run(ctx context.Context, addr string, c Config, ready func(net.Addr)) error {
	if !Loopback(addr) && len(c.Tokens) == 0 {
		return ErrOpen
	}
	s, err := New(c)
	if err != nil {
		return err
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	if err != nil {
		return err
	}
	server := &http.Server{
		Handler: s, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10,
		ErrorLog: slog.NewLogLogger(c.Log.Handler(), slog.LevelWarn),
	}
	ready(listener.Addr())
	warming, cancelWarming := context.WithCancel(ctx)
	warmed := make(chan struct{})
	go func() {
		defer close(warmed)
		warm(warming, c)
	}()
	defer func() { cancelWarming(); <-warmed }()
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	s.Stop()
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	err = server.Shutdown(grace)
	if errors.Is(err, context.DeadlineExceeded) {
		err = server.Close()
	}
	if end := <-ended; !errors.Is(end, http.ErrServerClosed) {
		return end
	}
	return err
}

// warm has a store that can do so read into memory what counts are made of. Until then, and if it fails, it counts more slowly.
func warm(ctx context.Context, c Config) {
	st, ok := c.Store.(interface{ Warm(context.Context) error })
	if !ok {
		return
	}
	if err := st.Warm(ctx); err != nil && ctx.Err() == nil {
		c.Log.WarnContext(ctx, "the store was not read into memory; counts take longer", "error", err)
	}
}
