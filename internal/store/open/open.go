// Package open opens a store by its name: a path is a file of SQLite, a postgres:// URL a database of PostgreSQL.
package open

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/postgres"
	"github.com/dateline-news/dateline/internal/store/sqlite"
)

// address says whether name is that of a database of PostgreSQL.
func address(name string) bool {
	return strings.HasPrefix(name, "postgres://") || strings.HasPrefix(name, "postgresql://")
}

// Missing says whether name is that of a file that is not there, which Store would make; where its folder is missing too, Store says so.
func Missing(name string) bool {
	if address(name) {
		return false
	}
	if _, err := os.Stat(filepath.Dir(name)); err != nil {
		return false
	}
	_, err := os.Stat(name)
	return errors.Is(err, fs.ErrNotExist)
}

// Store opens the store that name tells.
func Store(ctx context.Context, name string) (store.Store, error) {
	if address(name) {
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
