package api

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/dateline-news/dateline/internal/store"
)

// Live tails ask the store this often, and say something at least this often, so that a connection that broke is noticed.
const (
	liveEvery = time.Second
	liveAlive = 20 * time.Second
	liveMost  = 64 // tails at a time
)

type liveInput struct {
	Cursor string `query:"cursor" maxLength:"4000" doc:"where to go on; empty: from now"`
	Last   string `header:"Last-Event-ID" maxLength:"4000" doc:"as browsers send it when they connect again"`
}

// live registers the stream of what is committed.
func (s *server) live(a huma.API) {
	op := operation(http.MethodGet, "/v1/live", "Read", "Documents as they are committed, and the work that waits (server-sent events)")
	op.Responses = map[string]*huma.Response{"200": {Description: "events document (an article, id: the cursor) and backlog", Content: map[string]*huma.MediaType{"text/event-stream": {}}}}
	huma.Register(a, op, func(ctx context.Context, in *liveInput) (*huma.StreamResponse, error) {
		select {
		case s.tails <- struct{}{}:
		default:
			return nil, huma.Error503ServiceUnavailable("too many live tails are open")
		}
		cursor, err := in.Cursor, error(nil)
		if in.Last != "" {
			cursor = in.Last
		}
		if cursor == "" {
			cursor, err = s.newest(ctx)
		} else {
			_, err = s.Store.Since(ctx, cursor, 1)
		}
		if err != nil {
			<-s.tails
			return nil, s.fail(ctx, err)
		}
		return &huma.StreamResponse{Body: func(hc huma.Context) {
			defer func() { <-s.tails }()
			_, w := humago.Unwrap(hc)
			s.tail(hc.Context(), w, cursor)
		}}, nil
	})
}

// newest returns the cursor behind all that is committed.
func (s *server) newest(ctx context.Context) (string, error) {
	cursor := ""
	for {
		p, err := s.Store.Since(ctx, cursor, 1000)
		if err != nil || p.Next == "" || p.Next == cursor || len(p.Rows) == 0 {
			return cursor, err
		}
		cursor = p.Next
	}
}

// tail writes until the client goes or the server stops.
func (s *server) tail(ctx context.Context, w http.ResponseWriter, cursor string) {
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	w.WriteHeader(http.StatusOK)
	control := http.NewResponseController(w)
	send := func(format string, args ...any) bool {
		control.SetWriteDeadline(time.Now().Add(10 * time.Second))
		_, err := fmt.Fprintf(w, format, args...)
		return err == nil && control.Flush() == nil
	}
	if !send(": live\n\n") {
		return
	}
	tick := time.NewTicker(liveEvery)
	defer tick.Stop()
	said := time.Now()
	backlog := store.Backlog{Code: -1}
	for {
		p, err := s.Store.Since(ctx, cursor, 100)
		if err != nil { // the next tick asks again from the same place
			if ctx.Err() != nil {
				return
			}
			s.Log.ErrorContext(ctx, "live tail", "error", err)
			p = store.Page[store.ArticleRow]{}
		}
		for i, row := range p.Rows {
			id := "" // a page has one cursor: only its last row can be gone on from
			if i == len(p.Rows)-1 && p.Next != "" {
				id, cursor = "id: "+p.Next+"\n", p.Next
			}
			if !send("event: document\n%sdata: %s\n\n", id, compact(ArticleOf(row))) {
				return
			}
			said = time.Now()
		}
		if b, err := s.Store.Waiting(ctx); err == nil && b != backlog {
			if backlog = b; !send("event: backlog\ndata: %s\n\n", compact(Backlog(b))) {
				return
			}
			said = time.Now()
		}
		if time.Since(said) > liveAlive {
			if said = time.Now(); !send(": still here\n\n") {
				return
			}
		}
		if len(p.Rows) == 100 {
			continue
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		case <-s.Done:
			return
		}
	}
}
