package relational

import (
	"context"
	"database/sql"
	"maps"
	"math"
	"slices"

	"github.com/dateline-news/dateline/internal/store"
)

const sketchColumns = "s.kind, s.owner, s.document, s.data, s.n"

// sketches reads sketches with their keys, in the order of (Doc, Owner). query selects sketchColumns.
func (db *DB) sketches(ctx context.Context, query string, args ...any) (out []store.Sketch, err error) {
	err = db.read(ctx, func(tx *tx) error {
		out, _, err = tx.sketches(query, args...)
		return err
	})
	return out, err
}

func (t *tx) sketches(query string, args ...any) (out []store.Sketch, numbers []int64, err error) {
	at := map[int64]int{}
	if err := t.each(query, args, func(r *sql.Rows) error {
		var s store.Sketch
		var kind string
		var n int64
		err := r.Scan(&kind, &s.Owner, &s.Doc, &s.Data, &n)
		s.Kind = store.SketchKind(kind)
		at[n] = len(out)
		out, numbers = append(out, s), append(numbers, n)
		return err
	}); err != nil {
		return nil, nil, err
	}
	for _, part := range chunks(slices.Sorted(maps.Keys(at))) {
		if err := t.each("SELECT sketch, key FROM sketch_keys WHERE sketch IN "+list(len(part)), anys(part), func(r *sql.Rows) error {
			var n, key int64
			err := r.Scan(&n, &key)
			out[at[n]].Keys = append(out[at[n]].Keys, uint64(key))
			return err
		}); err != nil {
			return nil, nil, err
		}
	}
	for _, s := range out {
		slices.Sort(s.Keys)
	}
	return out, numbers, nil
}

// numbered returns the sketches of some numbers, which a run of resolving asks for again and again: look-alikes meet many times. A number never
// stands for another sketch, since documents that are derived anew get new ones.
func (t *tx) numbered(ns []int64) ([]store.Sketch, error) {
	out := make([]store.Sketch, len(ns))
	at := make(map[int64]int, len(ns))
	var unknown []int64
	cache := &t.db.sketched
	cache.Lock()
	for i, n := range ns {
		at[n] = i
		s, ok := cache.by[n]
		out[i] = s
		if !ok {
			unknown = append(unknown, n)
		}
	}
	cache.Unlock()
	for _, part := range chunks(unknown) {
		some, numbers, err := t.sketches("SELECT "+sketchColumns+" FROM sketches s WHERE s.n IN "+list(len(part)), anys(part)...)
		if err != nil {
			return nil, err
		}
		cache.Lock()
		if cache.by == nil || len(cache.by) > mostSketched {
			cache.by = map[int64]store.Sketch{}
		}
		for i, n := range numbers {
			out[at[n]] = some[i]
			cache.by[n] = some[i]
		}
		cache.Unlock()
	}
	for _, part := range chunks(ns) {
		if err := t.each("SELECT f.sketch, l.owner FROM followers f JOIN sketches l ON l.n = f.leader WHERE f.sketch IN "+list(len(part)), anys(part), func(r *sql.Rows) error {
			var n int64
			var leader string
			err := r.Scan(&n, &leader)
			out[at[n]].Leader = leader
			return err
		}); err != nil {
			return nil, err
		}
	}
	return slices.DeleteFunc(out, func(s store.Sketch) bool { return s.Owner == "" }), nil // dropped since
}

// mostSketched bounds the sketches that are kept in memory: with half a KiB each, about 10 MiB.
const mostSketched = 20_000

// Unresolved implements store.Resolution.
func (db *DB) Unresolved(ctx context.Context, k store.SketchKind, limit int) ([]store.Sketch, error) {
	return db.unresolvedUntil(ctx, k, limit, math.MaxInt64)
}

// unresolvedUntil leaves out sketches of a number above last.
func (db *DB) unresolvedUntil(ctx context.Context, k store.SketchKind, limit int, last int64) ([]store.Sketch, error) {
	return db.sketches(ctx, "SELECT "+sketchColumns+" FROM sketches s WHERE s.kind = ? AND s.resolved = 0 AND s.n <= ? ORDER BY s.document, s.owner LIMIT ?", string(k), last, int64(limit))
}

// Sharing implements store.Resolution.
func (db *DB) Sharing(ctx context.Context, k store.SketchKind, keys []uint64) ([]store.Sketch, error) {
	return db.bearing(ctx, "sketch_keys", k, keys, math.MaxInt64)
}

// Leaders implements store.Resolution.
func (db *DB) Leaders(ctx context.Context, k store.SketchKind, keys []uint64) ([]store.Sketch, error) {
	return db.bearing(ctx, "leader_keys", k, keys, math.MaxInt64)
}

// bearing finds the sketches of a number up to last that a table of keys has under any of keys.
func (db *DB) bearing(ctx context.Context, table string, k store.SketchKind, keys []uint64, last int64) (out []store.Sketch, err error) {
	// Preparing it takes as long as the look-up itself, and a transaction must not wait for a second connection.
	query := "SELECT sketch FROM " + table + " WHERE kind = ? AND key IN " + list(keysAtOnce) + " AND sketch <= ?"
	stmt, err := db.statement(ctx, query)
	if err != nil {
		return nil, at(query, err)
	}
	err = db.read(ctx, func(tx *tx) error {
		found := map[int64]bool{}
		for part := range slices.Chunk(keys, keysAtOnce) {
			args := make([]any, 0, keysAtOnce+2)
			args = append(args, string(k))
			for i := range keysAtOnce { // always as many, so that it is one statement
				args = append(args, int64(part[min(i, len(part)-1)]))
			}
			rows, err := tx.StmtContext(ctx, stmt).QueryContext(ctx, append(args, last)...)
			if err != nil {
				return at(query, err)
			}
			defer rows.Close()
			for rows.Next() {
				var n int64
				if err := rows.Scan(&n); err != nil {
					return at(query, err)
				}
				found[n] = true
			}
			if err := rows.Err(); err != nil {
				return at(query, err)
			}
		}
		out, err = tx.numbered(slices.Sorted(maps.Keys(found)))
		return err
	})
	slices.SortFunc(out, byOwner)
	return out, err
}

// statement prepares a query once.
func (db *DB) statement(ctx context.Context, query string) (*sql.Stmt, error) {
	db.prepared.Lock()
	defer db.prepared.Unlock()
	if s := db.prepared.by[query]; s != nil {
		return s, nil
	}
	s, err := db.r.PrepareContext(ctx, db.sent(query))
	if err != nil {
		return nil, err
	}
	if db.prepared.by == nil {
		db.prepared.by = map[string]*sql.Stmt{}
	}
	db.prepared.by[query] = s
	return s, nil
}

// keysAtOnce is how many keys one statement looks up: an event asks for some thirty.
const keysAtOnce = 32

func byOwner(a, b store.Sketch) int {
	switch {
	case a.Doc < b.Doc || a.Doc == b.Doc && a.Owner < b.Owner:
		return -1
	case a.Doc == b.Doc && a.Owner == b.Owner:
		return 0
	}
	return 1
}

// Group implements store.Resolution.
func (db *DB) Group(ctx context.Context, k store.SketchKind, owners []string) (out []store.Sketch, err error) {
	err = db.read(ctx, func(tx *tx) error {
		in := map[int64]bool{}
		for _, part := range chunks(owners) {
			if err := tx.each("SELECT n FROM sketches WHERE member IN (SELECT member FROM sketches WHERE member IS NOT NULL AND kind = ? AND owner IN "+list(len(part))+")",
				append([]any{string(k)}, anys(part)...), func(r *sql.Rows) error {
					var n int64
					err := r.Scan(&n)
					in[n] = true
					return err
				}); err != nil {
				return err
			}
		}
		out, err = tx.numbered(slices.Sorted(maps.Keys(in)))
		return err
	})
	slices.SortFunc(out, byOwner)
	return out, err
}

// SetGroups implements store.Resolution.
func (db *DB) SetGroups(ctx context.Context, k store.SketchKind, groups []store.Group) error {
	return db.write(ctx, func(tx *tx) error { return tx.setGroups(k, groups, math.MaxInt64) })
}

// setGroups leaves out groups with a member that was coded again since they were made, which has a sketch of a number above last: their members wait to be
// resolved again.
func (t *tx) setGroups(k store.SketchKind, groups []store.Group, last int64) error {
	groups, sketchOf, err := t.current(k, groups, last)
	if err != nil {
		return err
	}
	if err := t.follow(groups, sketchOf); err != nil {
		return err
	}
	if k == store.KindNearDup {
		if err := t.lend(groups); err != nil {
			return err
		}
	}
	var members [][]any // owner, number of its group, 1 for the lead of a group or for one that is alone, number or NULL if it is alone
	old := map[int64]bool{}
	ids := make([]string, len(groups))
	for i, g := range groups {
		ids[i] = clean(g.ID)
	}
	number := map[string]int64{}
	for _, part := range chunks(ids) {
		if err := t.each("SELECT id, n FROM clusters WHERE kind = ? AND id IN "+list(len(part)), append([]any{string(k)}, anys(part)...), func(r *sql.Rows) error {
			var id string
			var n int64
			err := r.Scan(&id, &n)
			number[id] = n
			return err
		}); err != nil {
			return err
		}
	}
	next, err := t.numbers("group", len(groups))
	if err != nil {
		return err
	}
	var rows [][]any
	for i, g := range groups {
		n, ok := number[ids[i]]
		if !ok {
			n = next + int64(i)
			number[ids[i]] = n
		}
		rows = append(rows, []any{n, string(k), ids[i], clean(g.Lead), clean(g.Title), int64(g.Sources), int64(len(g.Members)), int64(0), append([]byte{}, g.Data...)})
		for _, m := range g.Members {
			lead, shown := int64(0), any(n)
			if m == g.Lead || len(g.Members) == 1 {
				lead = 1
			}
			if len(g.Members) == 1 {
				shown = nil
			}
			members = append(members, []any{clean(m), n, lead, shown})
		}
	}
	for _, part := range chunks(members) {
		owners := make([]any, len(part))
		for i, m := range part {
			owners[i] = m[0]
		}
		if err := t.each("SELECT DISTINCT member FROM sketches WHERE member IS NOT NULL AND kind = ? AND owner IN "+list(len(part)), append([]any{string(k)}, owners...), func(r *sql.Rows) error {
			var n int64
			err := r.Scan(&n)
			old[n] = true
			return err
		}); err != nil {
			return err
		}
	}
	if err := t.insert("clusters", "n, kind, id, lead, title, sources, members, ord, data", rows,
		"ON CONFLICT (n) DO UPDATE SET lead = excluded.lead, title = excluded.title, sources = excluded.sources, members = excluded.members, data = excluded.data"); err != nil {
		return err
	}
	for part := range slices.Chunk(members, 100) {
		var args []any
		values := ""
		for i, m := range part {
			if i > 0 {
				values += ", "
			}
			values += "(CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT))"
			args = append(args, m...)
		}
		with := "WITH v (owner, n, lead, shown) AS (VALUES " + values + ") "
		if err := t.exec(with+"UPDATE sketches SET member = v.n, resolved = 1 FROM v WHERE sketches.kind = ? AND sketches.owner = v.owner", append(slices.Clone(args), string(k))...); err != nil {
			return err
		}
		var err error
		switch k {
		case store.KindNearDup:
			err = t.exec(with+"UPDATE documents SET copies = v.shown, first = v.lead FROM v WHERE documents.id = v.owner", args...)
		case store.KindStory:
			err = t.exec(with+"UPDATE documents SET story = v.n FROM v WHERE documents.id = v.owner", args...)
		case store.KindSameEvent:
			err = t.exec(with+"UPDATE events SET record = v.n FROM v WHERE events.id = v.owner", args...)
		}
		if err != nil {
			return err
		}
	}
	now := map[int64]bool{}
	for _, r := range rows {
		now[r[0].(int64)] = true
		delete(old, r[0].(int64))
	}
	if err := t.settle(slices.Sorted(maps.Keys(old))); err != nil {
		return err
	}
	return t.place(k, slices.Sorted(maps.Keys(now)))
}

// follow writes who leads whom, and the keys of those who lead.
func (t *tx) follow(groups []store.Group, sketchOf map[string]int64) error {
	var rows [][]any
	var lead, follow []int64
	for _, g := range groups {
		leader := sketchOf[clean(g.Leader)]
		for _, m := range g.Members {
			n := sketchOf[clean(m)]
			rows = append(rows, []any{n, leader})
			if n == leader {
				lead = append(lead, n)
			} else {
				follow = append(follow, n)
			}
		}
	}
	if err := t.insert("followers", "sketch, leader", rows, "ON CONFLICT (sketch) DO UPDATE SET leader = excluded.leader"); err != nil {
		return err
	}
	for _, part := range chunks(follow) {
		if err := t.exec("DELETE FROM leader_keys WHERE sketch IN "+list(len(part)), anys(part)...); err != nil {
			return err
		}
	}
	for _, part := range chunks(lead) {
		led := map[int64]bool{}
		if err := t.each("SELECT DISTINCT sketch FROM leader_keys WHERE sketch IN "+list(len(part)), anys(part), func(r *sql.Rows) error {
			var n int64
			err := r.Scan(&n)
			led[n] = true
			return err
		}); err != nil {
			return err
		}
		fresh := slices.DeleteFunc(slices.Clone(part), func(n int64) bool { return led[n] })
		if len(fresh) == 0 {
			continue
		}
		if err := t.exec("INSERT INTO leader_keys (kind, key, sketch) SELECT kind, key, sketch FROM sketch_keys WHERE sketch IN "+list(len(fresh)), anys(fresh)...); err != nil {
			return err
		}
	}
	return nil
}

// current returns the groups all of whose members have a sketch of a number up to last, and these numbers by owner.
func (t *tx) current(k store.SketchKind, groups []store.Group, last int64) (out []store.Group, sketchOf map[string]int64, err error) {
	known := map[string]int64{}
	var owners []string
	for _, g := range groups {
		for _, m := range g.Members {
			owners = append(owners, clean(m))
		}
	}
	for _, part := range chunks(owners) {
		if err := t.each("SELECT owner, n FROM sketches WHERE kind = ? AND n <= ? AND owner IN "+list(len(part)), append([]any{string(k), last}, anys(part)...), func(r *sql.Rows) error {
			var owner string
			var n int64
			err := r.Scan(&owner, &n)
			known[owner] = n
			return err
		}); err != nil {
			return nil, nil, err
		}
	}
	var waiting []int64
	for _, g := range groups {
		if !slices.ContainsFunc(g.Members, func(m string) bool { return known[clean(m)] == 0 }) {
			out = append(out, g)
			continue
		}
		for _, m := range g.Members {
			if n := known[clean(m)]; n != 0 {
				waiting = append(waiting, n)
			}
		}
	}
	for _, part := range chunks(waiting) {
		if err := t.exec("UPDATE sketches SET resolved = 0 WHERE n IN "+list(len(part)), anys(part)...); err != nil {
			return nil, nil, err
		}
	}
	return out, known, nil
}

// settle removes groups without members, and counts those that lost some.
func (t *tx) settle(groups []int64) error {
	for _, part := range chunks(groups) {
		if err := t.exec("DELETE FROM clusters WHERE NOT EXISTS (SELECT 1 FROM sketches s WHERE s.member = clusters.n) AND n IN "+list(len(part)), anys(part)...); err != nil {
			return err
		}
		if err := t.exec("UPDATE clusters SET members = (SELECT COUNT(*) FROM sketches s WHERE s.member = clusters.n) WHERE n IN "+list(len(part)), anys(part)...); err != nil {
			return err
		}
	}
	return nil
}

// place sets where stories and records stand: at their newest article or event.
func (t *tx) place(k store.SketchKind, groups []int64) error {
	var newest string
	switch k {
	case store.KindStory:
		newest = "SELECT MAX(d.ord) FROM documents d WHERE d.story = clusters.n"
	case store.KindSameEvent:
		newest = "SELECT MAX(e.ord) FROM events e WHERE e.record = clusters.n"
	default:
		return nil
	}
	for _, part := range chunks(groups) {
		if err := t.exec("UPDATE clusters SET ord = COALESCE(("+newest+"), 0) WHERE n IN "+list(len(part)), anys(part)...); err != nil {
			return err
		}
	}
	return nil
}

// dropDocuments removes documents with all their rows; those that are not there are no error.
func (t *tx) dropDocuments(ids []string) error {
	var ns []int64
	var gone []string
	groups := map[int64]bool{}
	for _, part := range chunks(ids) {
		if err := t.each("SELECT n, id FROM documents WHERE id IN "+list(len(part)), anys(part), func(r *sql.Rows) error {
			var n int64
			var id string
			err := r.Scan(&n, &id)
			ns = append(ns, n)
			gone = append(gone, id)
			return err
		}); err != nil {
			return err
		}
	}
	if len(ns) == 0 {
		return nil
	}
	if err := t.dropLines(ns); err != nil {
		return err
	}
	touched := map[string]bool{}
	for _, part := range chunks(ns) {
		in, args := list(len(part)), anys(part)
		if err := t.each("SELECT DISTINCT entity FROM document_entities WHERE document IN "+in, args, func(r *sql.Rows) error {
			var id string
			err := r.Scan(&id)
			touched[id] = true
			return err
		}); err != nil {
			return err
		}
		events := " IN (SELECT n FROM events WHERE document IN " + in + ")"
		// Keys begin the index of postings, so its rows are found by making the keys again.
		var keys [][]any
		if err := t.each("SELECT p.side, p.name, p.entity, p.code, p.country, e.ord, e.n FROM parties p JOIN events e ON e.n = p.event WHERE e.document IN "+in, args, func(r *sql.Rows) error {
			var p party
			var name, ord, n int64
			err := r.Scan(&p.side, &name, &p.entity, &p.code, &p.country, &ord, &n)
			for _, k := range p.keys(name) {
				keys = append(keys, []any{k, ord, n})
			}
			return err
		}); err != nil {
			return err
		}
		if err := t.each("SELECT contexts, ord, n FROM events WHERE contexts <> '' AND document IN "+in, args, func(r *sql.Rows) error {
			var contexts string
			var ord, n int64
			err := r.Scan(&contexts, &ord, &n)
			for _, c := range contextsOf(contexts) {
				keys = append(keys, []any{"c:" + c, ord, n})
			}
			return err
		}); err != nil {
			return err
		}
		for _, k := range keys {
			if err := t.exec("DELETE FROM postings WHERE key = ? AND ord = ? AND event = ?", k...); err != nil {
				return err
			}
		}
		for _, table := range []string{"parties", "event_words"} {
			if err := t.exec("DELETE FROM "+table+" WHERE event"+events, args...); err != nil {
				return err
			}
		}
		for _, table := range []string{"events", "quotes", "claims", "document_entities", "bodies"} {
			if err := t.exec("DELETE FROM "+table+" WHERE document IN "+in, args...); err != nil {
				return err
			}
		}
		for _, n := range part {
			if err := t.exec(t.db.d.DropWords, n); err != nil {
				return err
			}
		}
		if err := t.exec("DELETE FROM documents WHERE n IN "+in, args...); err != nil {
			return err
		}
	}
	for _, part := range chunks(gone) {
		in, args := list(len(part)), anys(part)
		if err := t.each("SELECT DISTINCT member FROM sketches WHERE member IS NOT NULL AND document IN "+in, args, func(r *sql.Rows) error {
			var n int64
			err := r.Scan(&n)
			groups[n] = true
			return err
		}); err != nil {
			return err
		}
		// Those that a sketch led choose anew, and a group that lost one is made again.
		own := " IN (SELECT n FROM sketches WHERE document IN " + in + ")"
		for _, q := range []string{
			"UPDATE sketches SET resolved = 0 WHERE n IN (SELECT sketch FROM followers WHERE leader" + own + ")",
			"UPDATE sketches SET resolved = 0 WHERE n IN (SELECT leader FROM followers WHERE sketch" + own + ")",
			"DELETE FROM followers WHERE leader" + own,
			"DELETE FROM followers WHERE sketch" + own,
			"DELETE FROM leader_keys WHERE sketch" + own,
			"DELETE FROM sketch_keys WHERE sketch" + own,
		} {
			if err := t.exec(q, args...); err != nil {
				return err
			}
		}
		if err := t.exec("DELETE FROM sketches WHERE document IN "+in, args...); err != nil {
			return err
		}
	}
	if err := t.settle(slices.Sorted(maps.Keys(groups))); err != nil {
		return err
	}
	return t.recount(slices.Sorted(maps.Keys(touched)))
}

// recount makes the rows of entities again from those of their documents.
func (t *tx) recount(ids []string) error {
	for _, part := range chunks(ids) {
		in, args := list(len(part)), anys(part)
		if err := t.exec("DELETE FROM entities WHERE id IN "+in, args...); err != nil {
			return err
		}
		if err := t.exec(`INSERT INTO entities (id, ord, name, kind, code, country, role, mentions, articles, events)
			SELECT x.entity, x.ord, n.name, x.kind, x.code, x.country, x.role, s.mentions, s.articles, s.events
			FROM (SELECT entity, MAX(ord) AS ord, SUM(mentions) AS mentions, COUNT(*) AS articles, SUM(events) AS events FROM document_entities WHERE entity IN `+in+` GROUP BY entity) s
			JOIN document_entities x ON x.entity = s.entity AND x.ord = s.ord JOIN names n ON n.n = x.name
			WHERE x.document = (SELECT MIN(y.document) FROM document_entities y WHERE y.entity = x.entity AND y.ord = x.ord)`, args...); err != nil {
			return err
		}
	}
	return nil
}
