package api

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/dateline-news/dateline/internal/store"
)

// rows is a store of one event; what it does not hold panics.
type rows struct {
	Store
	event store.EventRow
	asked store.Query
}

func (r *rows) Event(_ context.Context, id string) (store.EventRow, error) {
	if id != r.event.ID {
		return store.EventRow{}, store.ErrNotFound
	}
	return r.event, nil
}

func (r *rows) Events(_ context.Context, q store.Query) (store.Page[store.EventRow], error) {
	r.asked = q
	return store.Page[store.EventRow]{Rows: []store.EventRow{r.event}, Next: "n"}, nil
}

func serve(t *testing.T, s Store) *httptest.Server {
	t.Helper()
	mux := http.NewServeMux()
	New(mux, Deps{Store: s, Now: time.Now, Log: slog.New(slog.DiscardHandler), Version: "test"})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server
}

func fetch(t *testing.T, url string) (status int, header http.Header, body map[string]any) {
	t.Helper()
	res, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if err := json.NewDecoder(res.Body).Decode(&body); err != nil {
		t.Fatalf("%s: %v", url, err)
	}
	return res.StatusCode, res.Header, body
}

func TestEvents(t *testing.T) {
	s := &rows{event: store.EventRow{ID: "e1", Document: "d1", Type: "AID", Actors: []store.PartyRow{{Name: "France", Code: "FRA", Country: "FRA"}}}}
	at := serve(t, s).URL
	status, _, body := fetch(t, at+"/v1/events?type=AID&type=CONSULT&actor=FRA&actor=&bbox=1,2,3,4&from=2014-01-01&limit=7&q=a%20b")
	if status != 200 || body["next"] != "n" {
		t.Fatalf("status %d, body %v", status, body)
	}
	q := s.asked
	if !slices.Equal(q.Types, []string{"AID", "CONSULT"}) || !slices.Equal(q.Actors, []string{"FRA"}) || *q.Box != [4]float64{1, 2, 3, 4} || q.Limit != 7 || q.Text != "a b" {
		t.Errorf("asked the store for %+v", q)
	}
	e := body["items"].([]any)[0].(map[string]any)
	if mode, ok := e["mode"]; !ok || mode != nil {
		t.Errorf("unknown mode is %v, want null", mode)
	}
	if got, ok := e["recipients"].([]any); !ok || len(got) != 0 {
		t.Errorf("no recipients are %v, want []", e["recipients"])
	}
}

func TestProblems(t *testing.T) {
	at := serve(t, &rows{event: store.EventRow{ID: "e1"}}).URL
	for _, tt := range []struct {
		path   string
		status int
		detail string
	}{
		{"/v1/events/e2", 404, "no such thing"},
		{"/v1/events?bbox=1,2", 422, "four numbers"},
		{"/v1/events?bbox=0,NaN,3,4", 422, "latitude"},
		{"/v1/events?quad=x", 422, "validation"},
		{"/v1/events?limit=100000", 422, "validation"},
		{"/v1/facets?field=colour", 422, "validation"},
	} {
		status, header, body := fetch(t, at+tt.path)
		detail, _ := body["detail"].(string)
		if status != tt.status || !strings.Contains(detail, tt.detail) || header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: %d %s %q, want %d with %q", tt.path, status, header.Get("Content-Type"), detail, tt.status, tt.detail)
		}
	}
}

func TestOpenAPI(t *testing.T) {
	at := serve(t, &rows{}).URL
	_, _, body := fetch(t, at+"/v1/openapi.json")
	if v, _ := body["openapi"].(string); !strings.HasPrefix(v, "3.1") {
		t.Errorf("openapi %v, want 3.1", body["openapi"])
	}
	paths := body["paths"].(map[string]any)
	for _, p := range []string{"/v1/events", "/v1/documents/{id}/reader", "/v1/captures/{id}", "/v1/events/{id}/explain"} {
		if paths[p] == nil {
			t.Errorf("%s is not described", p)
		}
	}
}
