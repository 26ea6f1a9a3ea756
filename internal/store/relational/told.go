package relational

import (
	"context"
	"database/sql"
	"errors"
	"hash/fnv"
	"maps"
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
)

// Told implements store.Jobs.
func (db *DB) Told(ctx context.Context, document, outlet string, keys []uint64) (out store.Told, err error) {
	out.Repeated = map[uint64]uint8{}
	err = db.read(ctx, func(tx *tx) error {
		err := tx.one("SELECT value, detail FROM lent WHERE document = ?", clean(document)).Scan(&out.Date.Value, &out.Date.Detail)
		switch {
		case err == nil:
			out.Date.Origin = dateline.OriginCluster
		case !errors.Is(err, sql.ErrNoRows):
			return err
		}
		if outlet == "" {
			return nil
		}
		wanted := map[uint64]bool{}
		for _, k := range keys {
			wanted[k] = true
		}
		return tx.each("SELECT key, classes FROM outlet_repeats WHERE outlet = ?", []any{outletNumber(outlet)}, func(r *sql.Rows) error {
			var key, classes int64
			err := r.Scan(&key, &classes)
			if wanted[uint64(key)] {
				out.Repeated[uint64(key)] = uint8(classes)
			}
			return err
		})
	})
	return out, err
}

// outletNumber is a hash of the name of an outlet, so that the rows of its lines stay short.
func outletNumber(name string) int64 {
	h := fnv.New64a()
	h.Write([]byte(name))
	return int64(h.Sum64())
}

// addLines adds the lines that are counted.
func (t *tx) addLines(vs []*derivation) error {
	var rows, outlets [][]any
	changed := map[int64]bool{}
	for _, v := range vs {
		if v.d.Outlet == "" {
			continue
		}
		outlet, seen := outletNumber(v.d.Outlet), map[uint64]bool{}
		for _, l := range v.d.Lines {
			if seen[l.Key] {
				continue
			}
			seen[l.Key] = true
			rows = append(rows, []any{outlet, int64(l.Key), int64(l.Story), v.n, int64(l.Class), number01(l.Body), number01(l.Marked)})
		}
		if !changed[outlet] {
			changed[outlet] = true
			outlets = append(outlets, []any{outlet})
		}
	}
	if err := t.insert("outlet_lines", "outlet, key, story, document, class, body, marked", rows, ""); err != nil {
		return err
	}
	return t.insert("outlet_changed", "outlet", outlets, "ON CONFLICT (outlet) DO NOTHING")
}

func number01(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// dropLines removes the lines of documents.
func (t *tx) dropLines(documents []int64) error {
	for _, part := range chunks(documents) {
		in, args := list(len(part)), anys(part)
		if err := t.exec("INSERT INTO outlet_changed (outlet) SELECT DISTINCT outlet FROM outlet_lines WHERE document IN "+in+" ON CONFLICT (outlet) DO NOTHING", args...); err != nil {
			return err
		}
		if err := t.exec("DELETE FROM outlet_lines WHERE document IN "+in, args...); err != nil {
			return err
		}
	}
	return nil
}

// Relearn implements store.Resolution.
func (db *DB) Relearn(ctx context.Context, least int, repeats func(class uint8, stories, n int) bool) (again int, err error) {
	err = db.write(ctx, func(tx *tx) error {
		again, err = tx.relearn(least, repeats)
		return err
	})
	return again, err
}

func (t *tx) relearn(least int, repeats func(class uint8, stories, n int) bool) (again int, err error) {
	var outlets []int64
	if err := t.each("SELECT outlet FROM outlet_changed ORDER BY outlet", nil, func(r *sql.Rows) error {
		var n int64
		err := r.Scan(&n)
		outlets = append(outlets, n)
		return err
	}); err != nil || len(outlets) == 0 {
		return 0, err
	}
	waiting := map[string]bool{}
	for _, outlet := range outlets {
		stories := 0
		if err := t.one("SELECT COUNT(DISTINCT story) FROM outlet_lines WHERE outlet = ?", outlet).Scan(&stories); err != nil {
			return 0, err
		}
		now, before := map[int64]int64{}, map[int64]int64{}
		if err := t.each("SELECT key, COUNT(DISTINCT story) FROM outlet_lines WHERE outlet = ? GROUP BY key HAVING COUNT(DISTINCT story) >= ?", []any{outlet, int64(least)}, func(r *sql.Rows) error {
			var key int64
			var n int
			err := r.Scan(&key, &n)
			for class := range uint8(8) {
				if repeats(class, stories, n) {
					now[key] |= 1 << class
				}
			}
			return err
		}); err != nil {
			return 0, err
		}
		if err := t.each("SELECT key, classes FROM outlet_repeats WHERE outlet = ?", []any{outlet}, func(r *sql.Rows) error {
			var key, classes int64
			err := r.Scan(&key, &classes)
			before[key] = classes
			return err
		}); err != nil {
			return 0, err
		}
		var rows [][]any
		for _, key := range slices.Sorted(maps.Keys(now)) {
			if now[key] != 0 && now[key] != before[key] {
				rows = append(rows, []any{outlet, key, now[key]})
			}
		}
		if err := t.insert("outlet_repeats", "outlet, key, classes", rows, "ON CONFLICT (outlet, key) DO UPDATE SET classes = excluded.classes"); err != nil {
			return 0, err
		}
		for key := range before {
			if now[key] == 0 {
				if err := t.exec("DELETE FROM outlet_repeats WHERE outlet = ? AND key = ?", outlet, key); err != nil {
					return 0, err
				}
			}
		}
		// Each row says how its document was coded, so that one which was being coded while the lines changed is found too.
		if err := t.each(`SELECT DISTINCT d.id FROM outlet_lines l JOIN documents d ON d.n = l.document LEFT JOIN outlet_repeats r ON r.outlet = l.outlet AND r.key = l.key
			WHERE l.outlet = ? AND l.body = 1 AND l.marked <> CASE WHEN (COALESCE(r.classes, 0) & (1 << CAST(l.class AS INTEGER))) <> 0 THEN 1 ELSE 0 END`, []any{outlet}, func(r *sql.Rows) error {
			var id string
			err := r.Scan(&id)
			waiting[id] = true
			return err
		}); err != nil {
			return 0, err
		}
	}
	if err := t.exec("DELETE FROM outlet_changed"); err != nil {
		return 0, err
	}
	return len(waiting), t.again(slices.Sorted(maps.Keys(waiting)), false)
}

// again has documents coded once more, to which an editor or other documents now tell something else. A worker that is at one of them does
// not complete it. With anew, one that was set aside after failing is tried too: an editor waits for it, and edits are few.
func (t *tx) again(documents []string, anew bool) error {
	set := "owner = '', until = 0"
	if anew {
		set += ", attempts = 0, due = 0"
	}
	for _, part := range chunks(documents) {
		if err := t.exec("INSERT INTO pending (capture, again) SELECT c.n, 1 FROM captures c WHERE c.id IN "+list(len(part))+" ON CONFLICT (capture) DO UPDATE SET "+set, anys(part)...); err != nil {
			return err
		}
	}
	return nil
}

// lend keeps the days that copies lend each other.
func (t *tx) lend(groups []store.Group) error {
	wanted := map[string]dateline.DateCandidate{}
	var ids []string
	for _, g := range groups {
		for _, m := range g.Members {
			ids = append(ids, clean(m))
			if c := g.Dates[m]; c.Value != "" {
				wanted[clean(m)] = c
			}
		}
	}
	changed := map[string]bool{}
	for _, id := range ids {
		changed[id] = wanted[id].Value != ""
	}
	for _, part := range chunks(ids) {
		if err := t.each("SELECT document, value, detail FROM lent WHERE document IN "+list(len(part)), anys(part), func(r *sql.Rows) error {
			var id, value, detail string
			err := r.Scan(&id, &value, &detail)
			changed[id] = wanted[id].Value != value || wanted[id].Detail != detail
			return err
		}); err != nil {
			return err
		}
	}
	maps.DeleteFunc(changed, func(_ string, is bool) bool { return !is })
	ids = slices.Sorted(maps.Keys(changed))
	var rows [][]any
	for _, id := range ids {
		if c := wanted[id]; c.Value != "" {
			rows = append(rows, []any{id, clean(c.Value), clean(c.Detail)})
		}
	}
	for _, part := range chunks(ids) {
		if err := t.exec("DELETE FROM lent WHERE document IN "+list(len(part)), anys(part)...); err != nil {
			return err
		}
	}
	if err := t.again(ids, false); err != nil {
		return err
	}
	return t.insert("lent", "document, value, detail", rows, "")
}
