package postgres_test

import (
	"context"
	"testing"

	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/postgres"
	"github.com/dateline-news/dateline/internal/store/storetest"
)

func TestConformance(t *testing.T) {
	storetest.Run(t, func(tb testing.TB) store.Store {
		db, err := postgres.Open(context.Background(), storetest.Postgres(tb))
		if err != nil {
			tb.Fatal(err)
		}
		return db
	})
}

func TestKills(t *testing.T) {
	url := ""
	if !storetest.Child() {
		url = storetest.Postgres(t)
	}
	storetest.Kills(t, url, func(name string) (store.Store, error) { return postgres.Open(context.Background(), name) }, 8)
}
