// Package sqlite keeps a store in one file. Writers stand in line, readers go beside them (WAL), and a commit is on disk when it returns.
//
// The file must not be opened by other means inside the process: closing any descriptor of it would drop the locks of the database.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	_ "modernc.org/sqlite" // the driver "sqlite" of database/sql

	"github.com/dateline-news/dateline/internal/store/relational"
)

// readers is how many reads go on at once; each connection keeps up to 32 MiB of pages of its own. Beyond those, pages are mapped, up to 256 MiB of the file: the
// system takes them back when it needs memory. Nothing ever shrinks the file, which would pull the ground from under a mapping.
const readers = 5 // one of them watches for commits

// Open opens the store in a file, and makes it if it is not there. Its folder must exist.
func Open(ctx context.Context, path string) (*relational.DB, error) {
	if st, err := os.Stat(filepath.Dir(path)); err != nil || !st.IsDir() {
		return nil, fmt.Errorf("store %s: its folder does not exist: make it first", path)
	}
	if st, err := os.Stat(path); err == nil && st.IsDir() {
		return nil, fmt.Errorf("store %s: this is a folder; a store is a file", path)
	}
	w, err := sql.Open("sqlite", dsn(path, "_txlock=immediate", "synchronous(full)", "cache_size(-64000)", "journal_size_limit(67108864)", "wal_autocheckpoint(16000)"))
	if err != nil {
		return nil, fmt.Errorf("store %s: %w", path, err)
	}
	w.SetMaxOpenConns(1)
	r, err := sql.Open("sqlite", dsn(path, "", "query_only(true)", "cache_size(-32000)", "temp_store(memory)", "mmap_size(268435456)"))
	if err != nil {
		w.Close()
		return nil, fmt.Errorf("store %s: %w", path, err)
	}
	r.SetMaxOpenConns(readers)
	r.SetMaxIdleConns(readers)
	db, err := relational.Open(ctx, dialect, w, r)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("store %s: %w", path, err), r.Close(), w.Close())
	}
	return db, nil
}

func dsn(path, param string, pragmas ...string) string {
	q := url.Values{}
	for _, p := range append([]string{"busy_timeout(10000)", "journal_mode(wal)"}, pragmas...) {
		q.Add("_pragma", p)
	}
	s := (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath()}).String() + "?" + q.Encode()
	if param != "" {
		s += "&" + param
	}
	return s
}

var dialect = relational.Dialect{
	Name:      "sqlite",
	Words:     map[string]string{"key": "INTEGER PRIMARY KEY", "text": "TEXT", "bytes": "BLOB", "clustered": "WITHOUT ROWID"},
	Hints:     true,
	Now:       "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
	Matching:  "SELECT rowid AS document FROM words WHERE words MATCH ?",
	Match:     match,
	Contains:  "instr(' ' || e.contexts || ' ', ?) > 0",
	PutWords:  "INSERT INTO words (rowid, text) VALUES (?, ?)",
	WordsOf:   func(tokens []string) string { return strings.Join(tokens, " ") },
	DropWords: "DELETE FROM words WHERE rowid = ?",
	Check:     check,
	Size: func(ctx context.Context, db *sql.DB) (n int64, err error) {
		err = db.QueryRowContext(ctx, "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()").Scan(&n)
		return n, err
	},
	Backup: backup,
	State:  "PRAGMA data_version",
	Empty: func(table string) string {
		if table == "words" {
			return "INSERT INTO words (words) VALUES ('delete-all')"
		}
		return "DELETE FROM " + table
	},
}

// match writes a query of FTS5. Words hold letters and digits alone, so quotes need no care.
func match(t relational.Terms) string {
	var b strings.Builder
	one := func(x relational.Term) {
		b.WriteString(`"` + strings.Join(x.Words, " ") + `"`)
		if x.Prefix {
			b.WriteString(" *")
		}
	}
	b.WriteString("(")
	for i, x := range t.Want {
		if i > 0 {
			b.WriteString(" AND ")
		}
		one(x)
	}
	b.WriteString(")")
	for _, x := range t.Not {
		b.WriteString(" NOT ")
		one(x)
	}
	return b.String()
}

func check(ctx context.Context, db *sql.DB) (found []string, err error) {
	rows, err := db.QueryContext(ctx, "PRAGMA integrity_check")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			return nil, err
		}
		if line != "ok" {
			found = append(found, strings.Split(line, "\n")...)
		}
	}
	return found, rows.Err()
}

func backup(ctx context.Context, db *sql.DB, path string) error {
	if _, err := os.Lstat(path); err == nil {
		return fmt.Errorf("backup: %s exists: name another file", path)
	}
	// A connection of its own: those of the pool may not write, and VACUUM INTO counts as writing.
	c, err := db.Conn(ctx)
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	defer c.Close()
	if _, err := c.ExecContext(ctx, "PRAGMA query_only(false)"); err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	_, err = c.ExecContext(ctx, "VACUUM INTO ?", path)
	_, off := c.ExecContext(context.WithoutCancel(ctx), "PRAGMA query_only(true)")
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	return off
}
