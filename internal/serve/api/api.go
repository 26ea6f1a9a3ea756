// Package api is the REST interface of a store, described by OpenAPI 3.1 at /v1/openapi.json.
//
// In: requests of a page or a program; out: JSON whose strings are plain text, docjson, streams of export formats, or problem
// details (RFC 9457). It neither checks who asks (package serve does) nor decides anything about news: it reads the store, and hands
// inputs to the coder. docs/guide/api.md shows each route.
package api

import (
	"context"
	"errors"
	"iter"
	"log/slog"
	"net/http"
	"path"
	"reflect"
	"runtime"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
)

// Store is what the interface needs of a store.
type Store interface {
	store.Documents
	store.Desk
	Append(ctx context.Context, at time.Time, b store.Batch) (added int, err error)
	Capture(ctx context.Context, id string) (dateline.Capture, error)
	Refusals(ctx context.Context) iter.Seq2[store.Refusal, error]
	Waiting(ctx context.Context) (store.Backlog, error)
}

// Deps is what the routes work with.
type Deps struct {
	Store Store
	// Written is the store as the program wrote it, where Store shows it as people corrected it; nil: there is no difference.
	Written store.Documents
	// Code makes the document of a capture. A nil document means that the error is about the capture, else about the machine.
	Code func(ctx context.Context, c dateline.Capture) (*dateline.Document, error)
	// Fetch reads an address of the web by the rules of package acquire; nil: pages are not fetched.
	Fetch func(ctx context.Context, url string) iter.Seq2[dateline.Capture, error]
	// Feeds is called when the feeds to watch are others than before; nil: none are watched.
	Feeds   func()
	Now     func() time.Time
	Log     *slog.Logger
	Version string
	Done    <-chan struct{} // closed when the server stops: ends live tails
}

type server struct {
	Deps
	tails  chan struct{} // live tails that are open
	coding chan struct{} // articles that are coded for a client who waits
}

// New adds the routes to mux and returns their description.
func New(mux *http.ServeMux, d Deps) huma.API {
	huma.DefaultArrayNullable = false // lists are [] and never null, which list and words see to
	config := huma.DefaultConfig("Dateline", d.Version)
	config.Components.Schemas = huma.NewMapRegistry("#/components/schemas/", schemaName)
	config.OpenAPIPath = "/v1/openapi"
	config.DocsPath = "" // the built-in page loads its script from another host
	config.SchemasPath = ""
	config.CreateHooks = nil // no "$schema" in answers
	config.Info.Description = "News as evidence-linked events: who did what to whom, who says so, when and where. Strings are plain text, unknown is null."
	json := huma.Format{Marshal: writeJSON, Unmarshal: huma.DefaultJSONFormat.Unmarshal}
	config.Formats = map[string]huma.Format{"application/json": json, "json": json}
	a := humago.New(mux, config)
	s := &server{d, make(chan struct{}, liveMost), make(chan struct{}, runtime.GOMAXPROCS(0))}
	s.lists(a)
	s.documents(a)
	s.aggregates(a)
	s.exports(a)
	s.live(a)
	s.ingest(a)
	s.review(a)
	s.edits(a)
	s.dossiers(a)
	s.feeds(a)
	return a
}

// schemaName puts the package before the names of types that are not ours: several packages have an Event.
func schemaName(t reflect.Type, hint string) string {
	name := huma.DefaultSchemaNamer(t, hint)
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	at := path.Base(t.PkgPath())
	if !strings.HasSuffix(path.Dir(t.PkgPath()), "/serve") || at == "api" {
		return name
	}
	return strings.ToUpper(at[:1]) + at[1:] + name
}

// get registers a route that reads.
func get[I, O any](a huma.API, path, tag, summary string, handler func(context.Context, *I) (*O, error)) {
	huma.Register(a, operation(http.MethodGet, path, tag, summary), handler)
}

func operation(method, path, tag, summary string) huma.Operation {
	return huma.Operation{OperationID: operationID(method, path), Method: method, Path: path, Tags: []string{tag}, Summary: summary}
}

// output is an answer of one JSON value.
type output[T any] struct{ Body T }

func answer[T any](v T) *output[T] { return &output[T]{v} }

// fail turns an error of the store into a problem. What is about the machine goes to the log, and the client learns only that.
func (s *server) fail(ctx context.Context, err error) error {
	var problem huma.StatusError
	switch {
	case errors.As(err, &problem):
		return err
	case errors.Is(err, store.ErrNotFound):
		return huma.Error404NotFound("there is no such thing in the store")
	case errors.Is(err, store.ErrQuery), errors.Is(err, store.ErrCursor):
		return huma.Error422UnprocessableEntity(err.Error())
	case ctx.Err() != nil:
		return huma.Error503ServiceUnavailable("the question took too long or was given up: ask for less")
	}
	s.Log.ErrorContext(ctx, "request failed", "error", err)
	return huma.Error500InternalServerError("the server could not answer; its log says why")
}
