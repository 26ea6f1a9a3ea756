package sqlite_test

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/sqlite"
	"github.com/dateline-news/dateline/internal/store/storetest"
)

func TestConformance(t *testing.T) {
	storetest.Run(t, func(tb testing.TB) store.Store {
		db, err := sqlite.Open(context.Background(), filepath.Join(tb.TempDir(), "news.db"))
		if err != nil {
			tb.Fatal(err)
		}
		return db
	})
}

func TestKills(t *testing.T) {
	storetest.Kills(t, filepath.Join(t.TempDir(), "news.db"), func(name string) (store.Store, error) { return sqlite.Open(context.Background(), name) }, 8)
}
