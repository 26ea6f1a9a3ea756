package relational_test

import (
	"context"
	"path/filepath"
	"slices"
	"testing"

	"github.com/dateline-news/dateline/internal/store/postgres"
	"github.com/dateline-news/dateline/internal/store/relational"
	"github.com/dateline-news/dateline/internal/store/sqlite"
	"github.com/dateline-news/dateline/internal/store/storetest"
)

// Whatever way into the events a plan chooses by its counts, it finds the same; over few documents it would never choose some of them.
func TestEveryWayFindsTheSame(t *testing.T) {
	ctx := context.Background()
	for name, open := range map[string]func(t *testing.T) (*relational.DB, error){
		"sqlite": func(t *testing.T) (*relational.DB, error) {
			return sqlite.Open(ctx, filepath.Join(t.TempDir(), "news.db"))
		},
		"postgres": func(t *testing.T) (*relational.DB, error) { return postgres.Open(ctx, storetest.Postgres(t)) },
	} {
		t.Run(name, func(t *testing.T) {
			db, err := open(t)
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			w := storetest.World{Seed: 1}
			storetest.Fill(t, db, w, 0, 80)
			compared := 0
			for i, q := range storetest.Queries(w, 80, 30) {
				ways, err := relational.Ways(ctx, db, q, []int{0, 9}[i%2])
				if err != nil {
					t.Fatalf("%+v: %v", q, err)
				}
				var first []string
				for way, ids := range ways {
					if first == nil {
						first = ids
					}
					if !slices.Equal(first, ids) {
						t.Errorf("%+v: %s finds %d events, another way %d, or in another order", q, way, len(ids), len(first))
					}
				}
				compared += len(ways)
			}
			if compared < 120 {
				t.Errorf("%d ways of all queries: few to compare", compared)
			}
		})
	}
}
