package relational

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/dateline-news/dateline/internal/store"
)

// Decide implements store.Desk.
func (db *DB) Decide(ctx context.Context, d store.Decision) error {
	return db.write(ctx, func(tx *tx) error {
		n, err := tx.numbers("desk", 1)
		if err != nil {
			return err
		}
		return tx.exec("INSERT INTO decisions (n, document, start, stop, type, event, field, verdict, value, reviewer, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
			n, clean(d.Document), int64(d.Start), int64(d.End), clean(d.Type), clean(d.Event), clean(d.Field), clean(d.Verdict), clean(d.Value), clean(d.Reviewer), d.At.UnixMicro())
	})
}

// Decisions implements store.Desk: those that stand, in the order in which they were made.
func (db *DB) Decisions(ctx context.Context, q store.DecisionQuery) (out []store.Decision, err error) {
	cs := []cond{{`NOT EXISTS (SELECT 1 FROM decisions y WHERE y.document = x.document AND y.n > x.n AND y.start = x.start AND y.stop = x.stop AND y.type = x.type
		AND y.field = x.field AND y.reviewer = x.reviewer)`, nil}}
	if q.Document != "" {
		cs = append(cs, cond{"x.document = ?", []any{clean(q.Document)}})
	}
	if q.Reviewer != "" {
		cs = append(cs, cond{"x.reviewer = ?", []any{clean(q.Reviewer)}})
	}
	s, args := and(cs)
	err = db.read(ctx, func(tx *tx) error {
		return tx.each("SELECT x.document, x.start, x.stop, x.type, x.event, x.field, x.verdict, x.value, x.reviewer, x.at FROM decisions x WHERE "+s+" ORDER BY x.n", args, func(r *sql.Rows) error {
			var d store.Decision
			var at int64
			err := r.Scan(&d.Document, &d.Start, &d.End, &d.Type, &d.Event, &d.Field, &d.Verdict, &d.Value, &d.Reviewer, &at)
			d.At = time.UnixMicro(at).UTC()
			out = append(out, d)
			return err
		})
	})
	return out, err
}

// edited is what the column entities holds of an edit: the list of entities alone, or with that of documents.
type edited struct {
	Entities  []string `json:"entities"`
	Documents []string `json:"documents"`
}

// Edit implements store.Desk.
func (db *DB) Edit(ctx context.Context, e store.EntityEdit) (id string, err error) {
	var what any = e.Entities
	if len(e.Documents) > 0 {
		what = edited{e.Entities, e.Documents}
	}
	entities, err := json.Marshal(what)
	if err != nil {
		return "", err
	}
	err = db.write(ctx, func(tx *tx) error {
		n, err := tx.numbers("desk", 1)
		if err != nil {
			return err
		}
		if id = clean(e.ID); id == "" {
			sum := sha256.Sum256([]byte(strconv.FormatInt(n, 10) + e.Kind + e.Into + string(entities)))
			id = hex.EncodeToString(sum[:6])
		}
		if err := tx.exec("INSERT INTO edits (n, id, kind, entities, target, editor, at) VALUES (?, ?, ?, ?, ?, ?, ?)", n, id, clean(e.Kind), clean(string(entities)), clean(e.Into), clean(e.By), e.At.UnixMicro()); err != nil {
			return err
		}
		return tx.again(e.Documents, true)
	})
	db.wake()
	return id, err
}

// Edits implements store.Desk.
func (db *DB) Edits(ctx context.Context) (out []store.EntityEdit, err error) {
	err = db.read(ctx, func(tx *tx) error {
		out, err = tx.edits("1 = 1")
		return err
	})
	return out, err
}

func (t *tx) edits(where string, args ...any) (out []store.EntityEdit, err error) {
	err = t.each("SELECT id, kind, entities, target, editor, at FROM edits WHERE "+where+" ORDER BY n", args, func(r *sql.Rows) error {
		var e store.EntityEdit
		var entities string
		var at int64
		if err := r.Scan(&e.ID, &e.Kind, &entities, &e.Into, &e.By, &at); err != nil {
			return err
		}
		e.At = time.UnixMicro(at).UTC()
		err := json.Unmarshal([]byte(entities), &e.Entities)
		if strings.HasPrefix(entities, "{") {
			var what edited
			err = json.Unmarshal([]byte(entities), &what)
			e.Entities, e.Documents = what.Entities, what.Documents
		}
		out = append(out, e)
		return err
	})
	return out, err
}

// Undo implements store.Desk.
func (db *DB) Undo(ctx context.Context, id string) error {
	id = clean(id)
	err := db.write(ctx, func(tx *tx) error {
		es, err := tx.edits("id = ?", id)
		if err != nil {
			return err
		}
		if len(es) == 0 {
			return fmt.Errorf("edit %s: %w", id, store.ErrNotFound)
		}
		if err := tx.exec("DELETE FROM edits WHERE id = ?", id); err != nil {
			return err
		}
		return tx.again(es[0].Documents, true)
	})
	db.wake()
	return err
}

// drop deletes what must be there.
func (db *DB) drop(ctx context.Context, what, query string, args ...any) error {
	return db.write(ctx, func(tx *tx) error {
		n, err := tx.changed(query, args...)
		if err == nil && n == 0 {
			err = fmt.Errorf("%s: %w", what, store.ErrNotFound)
		}
		return err
	})
}

// Put implements store.Desk.
func (db *DB) Put(ctx context.Context, kind, name string, data []byte) error {
	return db.write(ctx, func(tx *tx) error {
		return tx.exec("INSERT INTO saved (kind, name, data) VALUES (?, ?, ?) ON CONFLICT (kind, name) DO UPDATE SET data = excluded.data", clean(kind), clean(name), append([]byte{}, data...))
	})
}

// Get implements store.Desk.
func (db *DB) Get(ctx context.Context, kind, name string) (data []byte, err error) {
	err = db.r.QueryRowContext(ctx, db.sent("SELECT data FROM saved WHERE kind = ? AND name = ?"), clean(kind), clean(name)).Scan(&data)
	return data, missing(err, kind, name)
}

// List implements store.Desk.
func (db *DB) List(ctx context.Context, kind string) (map[string][]byte, error) {
	out := map[string][]byte{}
	err := db.read(ctx, func(tx *tx) error {
		return tx.each("SELECT name, data FROM saved WHERE kind = ?", []any{clean(kind)}, func(r *sql.Rows) error {
			var name string
			var data []byte
			err := r.Scan(&name, &data)
			out[name] = data
			return err
		})
	})
	return out, err
}

// Delete implements store.Desk.
func (db *DB) Delete(ctx context.Context, kind, name string) error {
	return db.drop(ctx, kind+" "+name, "DELETE FROM saved WHERE kind = ? AND name = ?", clean(kind), clean(name))
}
