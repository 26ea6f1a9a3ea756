package relational_test

import (
	"context"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/postgres"
	"github.com/dateline-news/dateline/internal/store/relational"
	"github.com/dateline-news/dateline/internal/store/sqlite"
	"github.com/dateline-news/dateline/internal/store/storetest"
)

// What is counted in memory is what SQL counts: over a store that grows, is made anew, and is asked the same twice.
func TestTallyCountsAsSQL(t *testing.T) {
	ctx := context.Background()
	for name, open := range map[string]func(t *testing.T) func() (*relational.DB, error){
		"sqlite": func(t *testing.T) func() (*relational.DB, error) {
			path := filepath.Join(t.TempDir(), "news.db")
			return func() (*relational.DB, error) { return sqlite.Open(ctx, path) }
		},
		"postgres": func(t *testing.T) func() (*relational.DB, error) {
			url := storetest.Postgres(t)
			return func() (*relational.DB, error) { return postgres.Open(ctx, url) }
		},
	} {
		t.Run(name, func(t *testing.T) {
			again := open(t)
			warm, err := again()
			if err != nil {
				t.Fatal(err)
			}
			defer warm.Close()
			plain, err := again()
			if err != nil {
				t.Fatal(err)
			}
			defer plain.Close()
			if err := warm.Warm(ctx); err != nil {
				t.Fatal(err)
			}
			w := storetest.World{Seed: 2}
			compare := func(documents, mixtures, least int) {
				t.Helper()
				events := 0
				for _, q := range storetest.Queries(w, documents, mixtures) {
					a, b := counted(t, warm, q), counted(t, plain, q)
					if !reflect.DeepEqual(a, b) {
						t.Fatalf("%+v: in memory\n%+v\nSQL\n%+v", q, a, b)
					}
					events += b.Counts[0]
				}
				if events < least {
					t.Errorf("all queries count %d events: few to compare", events)
				}
			}
			compare(10, 0, 0) // none yet
			storetest.Fill(t, plain, w, 0, 60)
			compare(60, 30, 1000)
			storetest.Fill(t, plain, w, 60, 90) // by another process, as the desk sees it
			compare(90, 10, 1000)
			if err := plain.Rebuild(ctx); err != nil {
				t.Fatal(err)
			}
			compare(10, 0, 0)
			storetest.Fill(t, plain, w, 0, 90)
			compare(90, 10, 1000)
		})
	}
}

type counts struct {
	Facets  map[string][]store.Bin
	Days    []store.Bin
	Told    []store.Bin
	Points  []store.Point
	Nowhere int
	Dyads   []store.Dyad
	Counts  [3]int
}

func counted(t *testing.T, db *relational.DB, q store.Query) (c counts) {
	t.Helper()
	ctx := context.Background()
	var errs [7]error
	c.Facets, errs[0] = db.Facets(ctx, q, []string{"type", "status", "actor", "recipient", "outlet", "country", "source"}, 7)
	c.Days, c.Told, errs[1] = db.Timeline(ctx, q, "day")
	c.Points, c.Nowhere, errs[2] = db.Points(ctx, q, 9)
	c.Dyads, errs[3] = db.Dyads(ctx, q, 20)
	for i, unit := range []string{"event", "record", "document"} {
		c.Counts[i], errs[4+i] = db.Count(ctx, unit, q)
	}
	for _, err := range errs {
		if err != nil {
			t.Fatalf("%+v: %v", q, err)
		}
	}
	return c
}
