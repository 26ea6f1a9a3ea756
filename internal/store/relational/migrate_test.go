package relational_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/postgres"
	"github.com/dateline-news/dateline/internal/store/relational"
	"github.com/dateline-news/dateline/internal/store/storetest"
)

// The kept SQLite stores of all schemas, copied row by row into PostgreSQL under the schema of their time, are brought up to date there too. Only the words of full text
// are not copied: the file does not give them back.
func TestMigratesPostgres(t *testing.T) {
	ctx := context.Background()
	for version := 1; version < relational.Schema; version++ {
		t.Run(fmt.Sprint(version), func(t *testing.T) {
			url := storetest.Postgres(t)
			db, err := postgres.Open(ctx, url)
			if err != nil {
				t.Fatal(err)
			}
			if err := relational.Begin(ctx, db, version); err != nil {
				t.Fatal(err)
			}
			copyRows(t, kept(t, version), db)
			if err := db.Close(); err != nil {
				t.Fatal(err)
			}
			if db, err = postgres.Open(ctx, url); err != nil {
				t.Fatalf("migrate from %d: %v", version, err)
			}
			defer db.Close()
			if st, err := db.Stats(ctx); err != nil || st.Schema != relational.Schema {
				t.Errorf("schema %d, %v", st.Schema, err)
			}
			if err := db.Work(ctx, store.WorkOptions{Drain: true}, store.Handlers{Resolve: storetest.Resolve}); err != nil {
				t.Fatal(err)
			}
			storetest.Kept(t, db, version)
		})
	}
}

// kept opens the store of a schema as it lies beside the tests of SQLite.
func kept(t *testing.T, version int) *sql.DB {
	t.Helper()
	packed, err := os.ReadFile(fmt.Sprintf("../sqlite/testdata/compat/schema-%d.db.zst", version))
	if err != nil {
		t.Fatal(err)
	}
	dec, err := zstd.NewReader(nil)
	if err != nil {
		t.Fatal(err)
	}
	defer dec.Close()
	data, err := dec.DecodeAll(packed, nil)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "news.db")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// copyRows copies the rows of all tables but those of full text.
func copyRows(t *testing.T, from *sql.DB, to *relational.DB) {
	t.Helper()
	tables, err := from.Query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'words%' AND name NOT LIKE 'sqlite%' AND name <> 'schema_version'")
	if err != nil {
		t.Fatal(err)
	}
	defer tables.Close()
	var names []string
	for tables.Next() {
		var name string
		if err := tables.Scan(&name); err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	copied := 0
	for _, name := range names {
		rows, err := from.Query("SELECT * FROM " + name)
		if err != nil {
			t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		var all [][]any
		for rows.Next() {
			row := make([]any, len(columns))
			at := make([]any, len(columns))
			for i := range row {
				at[i] = &row[i]
			}
			if err := rows.Scan(at...); err != nil {
				t.Fatal(err)
			}
			for i := range row {
				if b, ok := row[i].([]byte); ok && b == nil { // the driver's for no bytes
					row[i] = []byte{}
				}
			}
			all = append(all, row)
		}
		if err := rows.Close(); err != nil {
			t.Fatal(err)
		}
		copied += len(all)
		if name == "leases" || name == "counters" { // the schema made some
			if err := relational.Clear(t.Context(), to, name); err != nil {
				t.Fatal(err)
			}
		}
		for part := range slices.Chunk(all, 200) {
			if err := relational.Put(t.Context(), to, name, strings.Join(columns, ", "), part); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
	}
	if copied < 1000 {
		t.Errorf("%d rows are copied", copied)
	}
}
