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
