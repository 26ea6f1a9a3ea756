// Package fuzz asks the API anything. It stands apart from package api's other tests since these bring SQLite, whose C turned into Go takes the compiler a quarter
// of an hour with the counters that fuzzing puts into every package of a test.
package fuzz

import (
	"bytes"
	"context"
	"encoding/json"
	"iter"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/serve/api"
	"github.com/dateline-news/dateline/internal/store"
)

// echo is a store of one row of each kind, which has the words of the question in its fields.
type echo struct{ api.Store }

func words(q store.Query) string {
	return strings.Join([]string{q.Text, strings.Join(q.Actors, " "), strings.Join(q.Countries, " "), strings.Join(q.Types, " "), q.From, q.Order, q.Cursor}, " ")
}

func rows[T any](v T, q store.Query) (store.Page[T], error) {
	return store.Page[T]{Rows: []T{v}, Next: q.Cursor}, nil
}

func event(w string) store.EventRow {
	p := store.PartyRow{Name: w, Code: w, Entity: w}
	return store.EventRow{ID: w, Document: w, Type: w, Status: w, Actors: []store.PartyRow{p}, Sources: []string{w}, When: w, Sentence: w, Title: w}
}

func (echo) Events(_ context.Context, q store.Query) (store.Page[store.EventRow], error) {
	return rows(event(words(q)), q)
}
func (echo) Records(_ context.Context, q store.Query) (store.Page[store.RecordRow], error) {
	return rows(store.RecordRow{ID: "r", Lead: event(words(q)), Data: []byte(words(q))}, q)
}
func (echo) Quotes(_ context.Context, q store.Query) (store.Page[store.QuoteRow], error) {
	return rows(store.QuoteRow{Content: words(q)}, q)
}
func (echo) Claims(_ context.Context, q store.Query) (store.Page[store.ClaimRow], error) {
	return rows(store.ClaimRow{About: words(q)}, q)
}
func (echo) Entities(_ context.Context, q store.Query) (store.Page[store.EntityRow], error) {
	return rows(store.EntityRow{Name: words(q)}, q)
}
func (echo) Articles(_ context.Context, q store.Query) (store.Page[store.ArticleRow], error) {
	return rows(store.ArticleRow{ID: "d", Title: words(q), Snippet: "\x02" + words(q) + "\x03"}, q)
}
func (echo) Stories(_ context.Context, q store.Query) (store.Page[store.StoryRow], error) {
	return rows(store.StoryRow{Title: words(q)}, q)
}
func (echo) Count(context.Context, string, store.Query) (int, error) { return 1, nil }
func (echo) Facets(_ context.Context, q store.Query, fields []string, top int) (map[string][]store.Bin, error) {
	out := map[string][]store.Bin{}
	for _, f := range fields {
		out[f] = []store.Bin{{Value: words(q), Count: top}}
	}
	return out, nil
}
func (echo) Timeline(_ context.Context, q store.Query, step string) (own, told []store.Bin, err error) {
	return []store.Bin{{Value: step, Count: 1}}, []store.Bin{{Value: words(q), Count: 1}}, nil
}
func (echo) Points(_ context.Context, q store.Query, top int) ([]store.Point, int, error) {
	return []store.Point{{Name: words(q), Count: top}}, 1, nil
}
func (echo) Dyads(_ context.Context, q store.Query, top int) ([]store.Dyad, error) {
	return []store.Dyad{{Actor: store.PartyRow{Name: words(q), Code: words(q)}, Count: top}}, nil
}
func (echo) Select(context.Context, store.Query) iter.Seq2[*dateline.Document, error] {
	return func(func(*dateline.Document, error) bool) {}
}
func (echo) Decisions(context.Context, store.DecisionQuery) ([]store.Decision, error) {
	return nil, nil
}
func (echo) Edits(context.Context) ([]store.EntityEdit, error) { return nil, nil }
func (echo) Refusals(context.Context) iter.Seq2[store.Refusal, error] {
	return func(yield func(store.Refusal, error) bool) { yield(store.Refusal{Name: "a", Reason: "b"}, nil) }
}

// Whatever stands in a query, the answer is JSON with a status of its own, and never a failure of the server.
func FuzzQuery(f *testing.F) {
	for _, seed := range []string{"q=a&limit=3", "type=AID&type=&actor=FRA", "bbox=1,2,3,4&from=2014", "q=\"open", "cursor=eyJ9&order=score", "q=-x&copies=first&quad=4", "min_score=1e309", "min_score=Inf", "min_score=-NaN",
		"q=%00%ff*", "country=%F0%9F%8E%88&top=5&field=actor&step=year", "of=USAGOV&of=NIL:x&of=Q1", "step=day&by=story&q=%02"} {
		f.Add(uint8(len(seed)), seed)
	}
	mux := http.NewServeMux()
	var log bytes.Buffer
	api.New(mux, api.Deps{Store: echo{}, Now: time.Now, Log: slog.New(slog.NewTextHandler(&log, nil)), Version: "test"})
	paths := []string{"events", "records", "quotes", "claims", "entities", "documents", "stories", "search", "counts", "facets", "timeline", "places", "network", "review/queue", "export/csv", "refusals", "names", "edits"}
	f.Fuzz(func(t *testing.T, path uint8, query string) {
		at := "/v1/" + paths[int(path)%len(paths)]
		r := httptest.NewRequest("GET", at, nil)
		r.URL.RawQuery = query
		w := httptest.NewRecorder()
		log.Reset()
		mux.ServeHTTP(w, r)
		if w.Code >= 500 {
			t.Fatalf("%s?%s: %d %s %s", at, query, w.Code, w.Body, log.String())
		}
		if ct := w.Header().Get("Content-Type"); strings.Contains(ct, "json") && !json.Valid(w.Body.Bytes()) {
			t.Fatalf("%s?%s: broken JSON: %s", at, query, w.Body)
		}
	})
}
