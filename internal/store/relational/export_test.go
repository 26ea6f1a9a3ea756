package relational

import (
	"context"
	"fmt"

	"github.com/dateline-news/dateline/internal/store"
)

// Ways finds the events of a query in every way that a plan may choose, and returns their IDs by the way.
func Ways(ctx context.Context, db *DB, q store.Query, n int) (map[string][]string, error) {
	out := map[string][]string{}
	err := db.read(ctx, func(tx *tx) error {
		p, err := tx.plan(q)
		if err != nil || p.empty {
			return err
		}
		order, _ := orderOf(q)
		index := map[string]string{"date": "ord", "score": "score", "ingest": "ingested"}[order]
		ways := append([]driver{{from: "events e"}, {from: "events e" + tx.hint("events_"+index)}}, p.drivers...)
		for i, d := range ways {
			keys, err := p.keys(d, q, nil, n)
			if err != nil {
				return fmt.Errorf("way %d: %w", i, err)
			}
			ids := []string{}
			for _, k := range keys {
				ids = append(ids, k.id)
			}
			out[fmt.Sprint(i, " ", d.from)] = ids
		}
		return nil
	})
	return out, err
}

// Begin empties the database of db and makes the schema of an earlier version in it, as that version of the program did.
func Begin(ctx context.Context, db *DB, version int) error {
	return db.write(ctx, func(tx *tx) error {
		for _, stmt := range []string{"DROP SCHEMA public CASCADE", "CREATE SCHEMA public", "CREATE TABLE schema_version (version BIGINT NOT NULL)"} {
			if err := tx.exec(stmt); err != nil {
				return err
			}
		}
		for v := 1; v <= version; v++ {
			text, err := schema.ReadFile(fmt.Sprintf("schema/%04d.sql", v))
			if err != nil {
				return err
			}
			for _, stmt := range db.statements(string(text)) {
				if err := tx.exec(stmt); err != nil {
					return err
				}
			}
		}
		return tx.exec("INSERT INTO schema_version (version) VALUES (?)", version)
	})
}

// Put writes rows of a table.
func Put(ctx context.Context, db *DB, table, columns string, rows [][]any) error {
	return db.write(ctx, func(tx *tx) error { return tx.insert(table, columns, rows, "") })
}

// Clear empties a table.
func Clear(ctx context.Context, db *DB, table string) error {
	return db.write(ctx, func(tx *tx) error { return tx.exec("DELETE FROM " + table) })
}

// Settle sets how many sketches are resolved without waiting for the end of coding, and returns what sets it back.
func Settle(n int) (back func()) {
	was := settle
	settle = n
	return func() { settle = was }
}
