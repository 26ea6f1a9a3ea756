// Package open opens a store by its name: a path is a file of SQLite, a postgres:// URL a database of PostgreSQL.
package open

import (
	"context"
	"strings"

	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/postgres"
	"github.com/dateline-news/dateline/internal/store/sqlite"
)

// Store opens the store that name tells.
func Store(ctx context.Context, name string) (store.Store, error) {
	if strings.HasPrefix(name, "postgres://") || strings.HasPrefix(name, "postgresql://") {
		db, err := postgres.Open(ctx, name)
		if err != nil {
			return nil, err
		}
		return db, nil
	}
	db, err := sqlite.Open(ctx, name)
	if err != nil {
		return nil, err
	}
	return db, nil
}
