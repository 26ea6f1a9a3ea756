package relational

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
)

// Append implements store.Captures.
func (db *DB) Append(ctx context.Context, at time.Time, b store.Batch) (added int, err error) {
	ids := make([]string, 0, len(b.Captures))
	for _, c := range b.Captures {
		ids = append(ids, c.ID)
	}
	err = db.write(ctx, func(tx *tx) error {
		added = 0
		known := map[string]bool{}
		for _, part := range chunks(ids) {
			if err := tx.each("SELECT id FROM captures WHERE id IN "+list(len(part)), anys(part), func(r *sql.Rows) error {
				var id string
				err := r.Scan(&id)
				known[id] = true
				return err
			}); err != nil {
				return err
			}
		}
		var rows, pending [][]any
		for _, c := range b.Captures {
			if known[c.ID] {
				continue
			}
			known[c.ID] = true
			rows = append(rows, []any{int64(0), clean(c.ID), string(c.Kind), db.pack(c.Bytes), int64(len(c.Bytes)), clean(c.Name), clean(c.URI),
				clean(c.Media), clean(c.Charset), clean(c.Crawled), clean(c.Truncated), clean(c.Told), at.UnixMicro()})
		}
		first, err := tx.numbers("capture", len(rows))
		if err != nil {
			return err
		}
		for i := range rows {
			rows[i][0] = first + int64(i)
			pending = append(pending, []any{first + int64(i)})
		}
		added = len(rows)
		if err := tx.insert("captures", "n, id, kind, body, size, name, uri, media, charset, crawled, truncated, told, ingested", rows, ""); err != nil {
			return err
		}
		if err := tx.insert("pending", "capture", pending, ""); err != nil {
			return err
		}
		if err := tx.refuse(at, b.Refused); err != nil {
			return err
		}
		var positions [][]any
		for _, source := range slices.Sorted(maps.Keys(b.Positions)) {
			positions = append(positions, []any{clean(source), clean(b.Positions[source])})
		}
		return tx.insert("positions", "source, position", positions, "ON CONFLICT (source) DO UPDATE SET position = excluded.position")
	})
	if err != nil {
		return 0, err
	}
	if added > 0 {
		db.wake()
	}
	return added, nil
}

// wake tells a worker of this process that there is work.
func (db *DB) wake() {
	select {
	case db.added <- struct{}{}:
	default:
	}
}

func (t *tx) refuse(at time.Time, refused []store.Refusal) error {
	if len(refused) == 0 {
		return nil
	}
	first, err := t.numbers("refusal", len(refused))
	if err != nil {
		return err
	}
	var rows [][]any
	for i, r := range refused {
		when := r.At
		if when.IsZero() {
			when = at
		}
		rows = append(rows, []any{first + int64(i), clean(r.Name), clean(r.Reason), when.UnixMicro()})
	}
	return t.insert("refusals", "n, name, reason, at", rows, "ON CONFLICT (name, reason) DO NOTHING")
}

const captureColumns = "c.id, c.kind, c.body, c.name, c.uri, c.media, c.charset, c.crawled, c.truncated, c.told, c.n, c.ingested"

// A capture is one as it lies in the store.
type capture struct {
	dateline.Capture
	n        int64
	ingested int64
}

// errDamaged is about a capture whose bytes cannot be unpacked.
var errDamaged = errors.New("its bytes are damaged")

// scanCapture reads the columns of captureColumns. An error that wraps errDamaged is about this capture alone.
func (db *DB) scanCapture(scan func(...any) error) (c capture, err error) {
	var kind string
	var body []byte
	if err = scan(&c.ID, &kind, &body, &c.Name, &c.URI, &c.Media, &c.Charset, &c.Crawled, &c.Truncated, &c.Told, &c.n, &c.ingested); err != nil {
		return c, err
	}
	c.Kind = dateline.SourceKind(kind)
	if c.Bytes, err = db.unpack(body); err != nil {
		return c, fmt.Errorf("capture %s: %w: %w", c.ID, errDamaged, err)
	}
	return c, nil
}

// Capture implements store.Captures.
func (db *DB) Capture(ctx context.Context, id string) (dateline.Capture, error) {
	row := db.r.QueryRowContext(ctx, db.sent("SELECT "+captureColumns+" FROM captures c WHERE c.id = ?"), clean(id))
	c, err := db.scanCapture(row.Scan)
	return c.Capture, missing(err, "capture", id)
}

// missing makes ErrNotFound of no row.
func missing(err error, what, id string) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, sql.ErrNoRows):
		return fmt.Errorf("%s %s: %w", what, id, store.ErrNotFound)
	}
	return fmt.Errorf("%s %s: %w", what, id, err)
}

// Refusals implements store.Captures.
func (db *DB) Refusals(ctx context.Context) iter.Seq2[store.Refusal, error] {
	return func(yield func(store.Refusal, error) bool) {
		rows, err := db.r.QueryContext(ctx, "SELECT name, reason, at FROM refusals ORDER BY n")
		if err != nil {
			yield(store.Refusal{}, err)
			return
		}
		defer rows.Close()
		for rows.Next() {
			var r store.Refusal
			var at int64
			err := rows.Scan(&r.Name, &r.Reason, &at)
			r.At = time.UnixMicro(at).UTC()
			if !yield(r, err) || err != nil {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(store.Refusal{}, err)
		}
	}
}

// Position implements store.Captures.
func (db *DB) Position(ctx context.Context, source string) (position string, err error) {
	err = db.r.QueryRowContext(ctx, db.sent("SELECT position FROM positions WHERE source = ?"), clean(source)).Scan(&position)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return position, err
}
