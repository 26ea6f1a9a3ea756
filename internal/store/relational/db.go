// Package relational is the store over a relational database: all SQL that SQLite and PostgreSQL share. Packages sqlite and
// postgres open the database and give the Dialect, the few points where the two differ.
//
// A row's number n is the database's own and never leaves this package; outside there are IDs alone. Numbers are taken from the table
// counters inside the writing transaction, and writers stand in line (SQLite has one writer, PostgreSQL an advisory lock), so that the numbers
// of documents are in the order of their commits, which Since relies on, and writers cannot wait for each other in a circle.
//
// Rows are ordered by ord: a day and the first digits of an ID in one number (see ord.go), so that every index that ends in ord
// yields the order of pages, which depends neither on the order of insertion nor on the database.
package relational

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/klauspost/compress/zstd"

	"github.com/dateline-news/dateline/internal/store"
)

// Schema is the version of the schema that this program writes.
const Schema = 5

//go:embed schema/*.sql
var schema embed.FS

// A Dialect is what one database does in its own way.
type Dialect struct {
	Name     string
	Words    map[string]string // of the markers of schema/*.sql
	Numbered bool              // parameters are $1, not ?
	Hints    bool              // understands INDEXED BY
	Now      string            // milliseconds since 1970 by the clock of the database
	Skip     string            // after a SELECT, to pass over rows that another transaction holds
	// Lock keeps other writers out until the end of tx; nil if beginning tx did so.
	Lock func(ctx context.Context, tx *sql.Tx) error
	// Matching is a subquery for the numbers of documents that a text query finds; parameter as Match writes it.
	Matching string
	Match    func(t Terms) string
	// Contains says whether the contexts of the event e, each between spaces, contain the parameter.
	Contains string
	// PutWords and DropWords keep the full text of documents.
	PutWords  string
	WordsOf   func(tokens []string) string // the parameter of PutWords
	DropWords string
	// Check asks the database for damage of its own, Size for its bytes on disk.
	Check  func(ctx context.Context, db *sql.DB) ([]string, error)
	Size   func(ctx context.Context, db *sql.DB) (int64, error)
	Backup func(ctx context.Context, db *sql.DB, path string) error
	// State is a query for a text that differs after a commit of whomever, asked on one connection that does not write.
	State string
	// Empty removes all rows of a table.
	Empty func(table string) string
}

// DB is a store. Make one with Open.
type DB struct {
	d     Dialect
	w, r  *sql.DB // the same for PostgreSQL
	mu    sync.Mutex
	stmts map[string]string // query as written to query as sent
	enc   *zstd.Encoder
	dec   *zstd.Decoder
	added chan struct{} // signal that a capture was added; capacity 1

	tally tally
	finds struct { // see DB.set
		sync.Mutex
		of []*found
	}
	watch struct { // the connection that State is asked on
		sync.Mutex
		c *sql.Conn
	}
	ready struct { // see DB.prepare
		sync.Mutex
		by map[string]*sql.Stmt
	}
	common   common
	sketched sketched
}

var _ store.Store = (*DB)(nil)

// Open takes over two pools of connections to one database, w for writing and r for reading (they may be one), and brings
// its schema up to date. A schema newer than the program is an error.
func Open(ctx context.Context, d Dialect, w, r *sql.DB) (*DB, error) {
	enc, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(2), zstd.WithWindowSize(1<<20))
	if err != nil {
		return nil, fmt.Errorf("zstd: %w", err)
	}
	dec, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(2), zstd.WithDecoderMaxMemory(1<<30))
	if err != nil {
		return nil, fmt.Errorf("zstd: %w", err)
	}
	db := &DB{d: d, w: w, r: r, stmts: map[string]string{}, enc: enc, dec: dec, added: make(chan struct{}, 1)}
	if err := db.migrate(ctx); err != nil {
		dec.Close()
		return nil, err
	}
	return db, nil
}

// Close closes both pools.
func (db *DB) Close() error {
	db.dec.Close()
	var err error
	db.watch.Lock()
	if db.watch.c != nil {
		err = db.watch.c.Close()
	}
	db.watch.Unlock()
	err = errors.Join(err, db.w.Close())
	if db.r != db.w {
		err = errors.Join(err, db.r.Close())
	}
	return err
}

func (db *DB) migrate(ctx context.Context) error {
	if at, err := db.version(ctx); err == nil && at == Schema {
		return nil
	}
	return db.write(ctx, func(tx *tx) error {
		if err := tx.exec("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)"); err != nil {
			return err
		}
		at := 0
		if err := tx.one("SELECT COALESCE(MAX(version), 0) FROM schema_version").Scan(&at); err != nil {
			return err
		}
		if at > Schema {
			return fmt.Errorf("the store has schema %d, this program knows %d: use the newer program that wrote it", at, Schema)
		}
		names, err := fs.Glob(schema, "schema/*.sql")
		if err != nil {
			return err
		}
		slices.Sort(names)
		for _, name := range names[at:] {
			text, err := schema.ReadFile(name)
			if err != nil {
				return err
			}
			for _, stmt := range db.statements(string(text)) {
				if err := tx.exec(stmt); err != nil {
					return fmt.Errorf("%s: %w", name, err)
				}
			}
		}
		return tx.exec("INSERT INTO schema_version (version) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM schema_version WHERE version = ?)", Schema, Schema)
	})
}

func (db *DB) version(ctx context.Context) (at int, err error) {
	err = db.r.QueryRowContext(ctx, "SELECT COALESCE(MAX(version), 0) FROM schema_version").Scan(&at)
	return at, err
}

// statements splits a file of the schema into what this database is told.
func (db *DB) statements(text string) (out []string) {
	var b strings.Builder
	for line := range strings.Lines(text) {
		if name, rest, ok := strings.Cut(line, ": "); ok && (name == "sqlite" || name == "postgres") {
			if name != db.d.Name {
				continue
			}
			line = rest
		}
		if strings.HasPrefix(line, "--") {
			continue
		}
		for from, to := range db.d.Words {
			line = strings.ReplaceAll(line, "$"+from, to)
		}
		b.WriteString(line)
		if strings.HasSuffix(strings.TrimSpace(line), ";") {
			out = append(out, strings.TrimSuffix(strings.TrimSpace(b.String()), ";"))
			b.Reset()
		}
	}
	return out
}

// sent is query with the parameters of the database.
func (db *DB) sent(query string) string {
	if !db.d.Numbered {
		return query
	}
	db.mu.Lock()
	defer db.mu.Unlock()
	if s, ok := db.stmts[query]; ok {
		return s
	}
	var b strings.Builder
	n := 0
	for part := range strings.SplitSeq(query, "?") {
		if n > 0 {
			b.WriteString("$" + strconv.Itoa(n))
		}
		b.WriteString(part)
		n++
	}
	if len(db.stmts) > 2000 { // queries are made of few parts; lists of values make them many
		clear(db.stmts)
	}
	db.stmts[query] = b.String()
	return b.String()
}

// A tx is a transaction with its context.
type tx struct {
	*sql.Tx
	ctx  context.Context
	db   *DB
	kept map[string]*sql.Stmt // see prepared
}

func (t *tx) exec(query string, args ...any) error {
	_, err := t.ExecContext(t.ctx, t.db.sent(query), args...)
	return at(query, err)
}

// changed is exec that tells how many rows it changed.
func (t *tx) changed(query string, args ...any) (int, error) {
	res, err := t.ExecContext(t.ctx, t.db.sent(query), args...)
	if err != nil {
		return 0, at(query, err)
	}
	n, err := res.RowsAffected()
	return int(n), at(query, err)
}

func (t *tx) one(query string, args ...any) *sql.Row {
	return t.QueryRowContext(t.ctx, t.db.sent(query), args...)
}

// each calls scan for every row.
func (t *tx) each(query string, args []any, scan func(*sql.Rows) error) error {
	rows, err := t.QueryContext(t.ctx, t.db.sent(query), args...)
	return scanned(rows, query, err, scan)
}

// scanned calls scan for each row, and closes rows.
func scanned(rows *sql.Rows, query string, err error, scan func(*sql.Rows) error) error {
	if err != nil {
		return at(query, err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return at(query, err)
		}
	}
	return at(query, rows.Err())
}

// at says which statement failed: its first words.
func at(query string, err error) error {
	if err == nil {
		return nil
	}
	const most = 60
	q := strings.Join(strings.Fields(query), " ")
	if len(q) > most {
		q = strings.ToValidUTF8(q[:most], "") + "..."
	}
	return fmt.Errorf("%s: %w", q, err)
}

// write runs f in a transaction that is on disk when write returns. ctx ends it before its commit, not after.
func (db *DB) write(ctx context.Context, f func(*tx) error) error {
	t, err := db.w.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer t.Rollback()
	if db.d.Lock != nil {
		if err := db.d.Lock(ctx, t); err != nil {
			return fmt.Errorf("lock: %w", err)
		}
	}
	if err := f(&tx{Tx: t, ctx: ctx, db: db}); err != nil {
		return err
	}
	if err := t.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

// read runs f on one state of the database.
func (db *DB) read(ctx context.Context, f func(*tx) error) error {
	t, err := db.r.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: db.isolation()})
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer t.Rollback()
	return f(&tx{Tx: t, ctx: ctx, db: db})
}

func (db *DB) isolation() sql.IsolationLevel {
	if db.d.Name == "postgres" {
		return sql.LevelRepeatableRead
	}
	return sql.LevelDefault // SQLite: a transaction that reads sees one state
}

// numbers takes k numbers of a kind and returns the first.
func (t *tx) numbers(kind string, k int) (first int64, err error) {
	err = t.one("UPDATE counters SET next = next + ? WHERE name = ? RETURNING next", int64(k), kind).Scan(&first)
	return first - int64(k), err
}

// insert adds rows to a table by statements of many rows. suffix is an ON CONFLICT clause or "".
func (t *tx) insert(table, columns string, rows [][]any, suffix string) error {
	if len(rows) == 0 {
		return nil
	}
	width := len(rows[0])
	marks := "(" + strings.TrimSuffix(strings.Repeat("?, ", width), ", ") + ")"
	// Few different statements, so that the database finds them prepared; 400 parameters each are quick in both.
	for _, size := range []int{max(400/width, 8), 8, 1} {
		if size > len(rows) {
			continue
		}
		query := "INSERT INTO " + table + " (" + columns + ") VALUES " + strings.TrimSuffix(strings.Repeat(marks+", ", size), ", ") + " " + suffix
		stmt, err := t.PrepareContext(t.ctx, t.db.sent(query))
		if err != nil {
			return at(query, err)
		}
		args := make([]any, 0, size*width)
		for len(rows) >= size {
			args = args[:0]
			for _, r := range rows[:size] {
				args = append(args, r...)
			}
			if _, err := stmt.ExecContext(t.ctx, args...); err != nil {
				stmt.Close()
				return at(query, err)
			}
			rows = rows[size:]
		}
		if err := stmt.Close(); err != nil {
			return at(query, err)
		}
	}
	return nil
}

// list writes "(?, ?, ?)" for n values, of which there must be one at least.
func list(n int) string { return "(" + strings.TrimSuffix(strings.Repeat("?, ", n), ", ") + ")" }

// anys makes parameters of values.
func anys[T any](vs []T) []any {
	out := make([]any, len(vs))
	for i, v := range vs {
		out[i] = v
	}
	return out
}

// chunks splits vs so that a list of parameters does not grow without bound.
func chunks[T any](vs []T) [][]T { return slices.Collect(slices.Chunk(vs, 500)) }

// clean makes text of what came from outside: PostgreSQL refuses the zero byte and broken UTF-8, so neither store keeps them.
func clean(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "")
}

func (db *DB) pack(b []byte) []byte { return db.enc.EncodeAll(b, []byte{}) }

func (db *DB) unpack(b []byte) ([]byte, error) {
	out, err := db.dec.DecodeAll(b, nil)
	if err != nil {
		return nil, fmt.Errorf("zstd: %w", err)
	}
	return out, nil
}
