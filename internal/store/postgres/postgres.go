// Package postgres keeps a store in a PostgreSQL database (version 13 or later), which several machines may share.
package postgres

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"

	"github.com/dateline-news/dateline/internal/store/relational"
)

// Open opens the store in the database that url names, and makes its tables if they are not there.
func Open(ctx context.Context, url string) (*relational.DB, error) {
	cfg, err := pgx.ParseConfig(url)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err) // pgx leaves the password out of it
	}
	set := func(name, value string) {
		if _, ok := cfg.RuntimeParams[name]; !ok {
			cfg.RuntimeParams[name] = value
		}
	}
	set("application_name", "dateline")
	set("synchronous_commit", "on")
	set("plan_cache_mode", "force_custom_plan") // lists of values differ too much for one plan
	db := stdlib.OpenDB(*cfg)
	const most = 12 // connections a process
	db.SetMaxOpenConns(most)
	db.SetMaxIdleConns(most)
	out, err := relational.Open(ctx, dialect, db, db)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("store %s/%s: %w", cfg.Host, cfg.Database, err), db.Close())
	}
	return out, nil
}

// writers is the advisory lock that writers stand in line for: any number that nobody else in the database takes.
const writers = 0x6461_7465_6c69_6e65

var dialect = relational.Dialect{
	Name:     "postgres",
	Words:    map[string]string{"key": "BIGINT PRIMARY KEY", "text": `TEXT COLLATE "C"`, "bytes": "BYTEA", "clustered": ""},
	Numbered: true,
	Now:      "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)",
	Skip:     "FOR UPDATE SKIP LOCKED",
	Lock: func(ctx context.Context, tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", int64(writers))
		return err
	},
	Matching:  "SELECT document FROM words WHERE words @@ CAST(? AS tsquery)",
	Match:     match,
	Contains:  "strpos(' ' || e.contexts || ' ', ?) > 0",
	PutWords:  "INSERT INTO words (document, words) VALUES (?, CAST(? AS tsvector))",
	WordsOf:   vector,
	DropWords: "DELETE FROM words WHERE document = ?",
	Check: func(context.Context, *sql.DB) ([]string, error) {
		return nil, nil // the server checks its own pages, if its cluster was made with data checksums
	},
	Size: func(ctx context.Context, db *sql.DB) (n int64, err error) {
		err = db.QueryRowContext(ctx, "SELECT pg_database_size(current_database())").Scan(&n)
		return n, err
	},
	Backup: func(_ context.Context, _ *sql.DB, path string) error {
		return fmt.Errorf("backup: a PostgreSQL store is backed up by its own tool: pg_dump --format=custom --file=%s URL", path)
	},
	State: "SELECT CAST(pg_current_snapshot() AS text)",
	Empty: func(table string) string { return "TRUNCATE " + table },
}

// The full text is given as a vector with positions, not as text, so that PostgreSQL cuts no words of its own. It keeps at most 256
// positions a word, none above 16383: a phrase is not found beyond them, a word is.
const lastPosition = 16383

func vector(tokens []string) string {
	var b strings.Builder
	for i, t := range tokens {
		b.WriteString("'" + t + "':" + strconv.Itoa(min(i+1, lastPosition)) + " ")
	}
	return b.String()
}

// match writes a tsquery. Words hold letters and digits alone, so quotes need no care.
func match(t relational.Terms) string {
	one := func(x relational.Term) string {
		var ws []string
		for i, w := range x.Words {
			w = "'" + w + "'"
			if x.Prefix && i == len(x.Words)-1 {
				w += ":*"
			}
			ws = append(ws, w)
		}
		return "(" + strings.Join(ws, " <-> ") + ")"
	}
	var parts []string
	for _, x := range t.Want {
		parts = append(parts, one(x))
	}
	for _, x := range t.Not {
		parts = append(parts, "!"+one(x))
	}
	return strings.Join(parts, " & ")
}
