package relational

import (
	"cmp"
	"context"
	"database/sql"
	"maps"
	"math"
	"slices"
	"sync"

	"github.com/dateline-news/dateline/internal/store"
)

const sketchColumns = "s.kind, s.owner, s.document, s.data, s.n"

// sketches reads sketches without their keys, by each or prepared. query selects sketchColumns.
func (t *tx) sketches(each func(string, []any, func(*sql.Rows) error) error, query string, args ...any) (out []store.Sketch, numbers []int64, err error) {
	err = each(query, args, func(r *sql.Rows) error {
		var s store.Sketch
		var kind string
		var n int64
		err := r.Scan(&kind, &s.Owner, &s.Doc, &s.Data, &n)
		s.Kind = store.SketchKind(kind)
		out, numbers = append(out, s), append(numbers, n)
		return err
	})
	return out, numbers, err
}

// numbered returns the sketches of some numbers, which a run of resolving asks for again and again: look-alikes meet many times. A number never
// stands for another sketch, since documents that are derived anew get new ones. Of numbers that were dropped since the sketch is empty.
func (t *tx) numbered(ns []int64) ([]store.Sketch, error) {
	out := make([]store.Sketch, len(ns))
	at := map[int64]int{}
	var unknown []int64
	cache := &t.db.sketched
	cache.Lock()
	for i, n := range ns {
		s, ok := cache.get(n)
		out[i] = s
		if !ok {
			at[n] = i
			unknown = append(unknown, n)
		}
	}
	cache.Unlock()
	for part := range slices.Chunk(unknown, keysAtOnce) {
		some, numbers, err := t.sketches(t.prepared, sketchesOf(len(part)), pad(part)...)
		if err != nil {
			return nil, err
		}
		cache.Lock()
		for i, n := range numbers {
			out[at[n]] = some[i]
			cache.put(n, some[i])
		}
		cache.Unlock()
	}
	return out, nil
}

func sketchesOf(n int) string {
	return "SELECT " + sketchColumns + " FROM sketches s WHERE s.n IN " + list(padded(n))
}

func leadersOf(n int) string {
	return "SELECT sketch, leader FROM followers WHERE sketch IN " + list(padded(n))
}

// led is numbered with the leaders of the sketches, and these leaders, each once; sketches that were dropped since are left out.
func (t *tx) led(ns []int64) (out, leaders []store.Sketch, err error) {
	leader := make(map[int64]int64, len(ns))
	for part := range slices.Chunk(ns, keysAtOnce) {
		if err := t.prepared(leadersOf(len(part)), pad(part), func(r *sql.Rows) error {
			var n, l int64
			err := r.Scan(&n, &l)
			leader[n] = l
			return err
		}); err != nil {
			return nil, nil, err
		}
	}
	lead := map[int64]string{}
	for _, l := range leader {
		lead[l] = ""
	}
	numbers := slices.Sorted(maps.Keys(lead))
	if leaders, err = t.numbered(numbers); err != nil {
		return nil, nil, err
	}
	for i, n := range numbers {
		leaders[i].Leader = leaders[i].Owner
		lead[n] = leaders[i].Owner
	}
	if out, err = t.numbered(ns); err != nil {
		return nil, nil, err
	}
	for i, n := range ns {
		out[i].Leader = lead[leader[n]]
	}
	gone := func(s store.Sketch) bool { return s.Owner == "" }
	return slices.DeleteFunc(out, gone), slices.DeleteFunc(leaders, gone), nil
}

// sketched keeps sketches that were met of late: at least half of mostSketched, if there are as many.
type sketched struct {
	sync.Mutex
	young, old map[int64]store.Sketch
}

// mostSketched bounds the sketches that are kept in memory: with half a KiB each, about 40 MiB.
const mostSketched = 80_000

func (c *sketched) get(n int64) (store.Sketch, bool) {
	s, ok := c.young[n]
	if !ok {
		if s, ok = c.old[n]; ok {
			c.put(n, s)
		}
	}
	return s, ok
}

func (c *sketched) put(n int64, s store.Sketch) {
	if c.young == nil || len(c.young) >= mostSketched/2 {
		c.young, c.old = map[int64]store.Sketch{}, c.young
	}
	c.young[n] = s
}

// Unresolved implements store.Resolution.
func (db *DB) Unresolved(ctx context.Context, k store.SketchKind, limit int) ([]store.Sketch, error) {
	return db.unresolvedUntil(ctx, db.read, k, limit, math.MaxInt64)
}

// unresolvedUntil leaves out sketches of a number above last.
func (db *DB) unresolvedUntil(ctx context.Context, read reader, k store.SketchKind, limit int, last int64) (out []store.Sketch, err error) {
	err = read(ctx, func(tx *tx) error {
		var numbers []int64
		out, numbers, err = tx.sketches(tx.each, "SELECT "+sketchColumns+" FROM sketches s WHERE s.kind = ? AND s.resolved = 0 AND s.n <= ? ORDER BY s.document, s.owner LIMIT ?", string(k), last, int64(limit))
		if err != nil {
			return err
		}
		at := make(map[int64]int, len(numbers))
		for i, n := range numbers {
			at[n] = i
		}
		for _, part := range chunks(numbers) {
			if err := tx.each("SELECT sketch, key FROM sketch_keys WHERE sketch IN "+list(len(part)), anys(part), func(r *sql.Rows) error {
				var n, key int64
				err := r.Scan(&n, &key)
				out[at[n]].Keys = append(out[at[n]].Keys, uint64(storeKey(k, uint64(key))))
				return err
			}); err != nil {
				return err
			}
		}
		for i := range out {
			slices.Sort(out[i].Keys)
		}
		return nil
	})
	return out, err
}

// A reader runs f in a transaction that reads; several calls may be of one transaction.
type reader func(ctx context.Context, f func(*tx) error) error

// Sharing implements store.Resolution.
func (db *DB) Sharing(ctx context.Context, k store.SketchKind, keys []uint64) (found, leaders []store.Sketch, err error) {
	return db.sharingUntil(ctx, db.read, k, keys, math.MaxInt64)
}

// sharingUntil leaves out sketches of a number above last.
func (db *DB) sharingUntil(ctx context.Context, read reader, k store.SketchKind, keys []uint64, last int64) (out, leaders []store.Sketch, err error) {
	query := func(n int) string {
		return "SELECT sketch FROM sketch_keys WHERE key IN " + list(padded(n)) + " AND sketch <= ?"
	}
	if err := db.prepare(ctx, query(fewKeys), query(keysAtOnce)); err != nil {
		return nil, nil, err
	}
	err = read(ctx, func(tx *tx) error {
		found := map[int64]bool{}
		for part := range slices.Chunk(storeKeys(k, keys), keysAtOnce) {
			if err := tx.prepared(query(len(part)), append(pad(part), last), func(r *sql.Rows) error {
				var n int64
				err := r.Scan(&n)
				found[n] = true
				return err
			}); err != nil {
				return err
			}
		}
		out, leaders, err = tx.led(slices.Sorted(maps.Keys(found)))
		return err
	})
	slices.SortFunc(out, byOwner)
	return out, leaders, err
}

// Leaders implements store.Resolution.
func (db *DB) Leaders(ctx context.Context, k store.SketchKind, keys []uint64, most int) ([]store.Sketch, [][]int, error) {
	return db.leadersUntil(ctx, db.read, k, keys, most, math.MaxInt64)
}

// leadersUntil leaves out sketches of a number above last. Keys are looked up many at once; those of more leaders than most are known after that, and
// are looked up alone.
func (db *DB) leadersUntil(ctx context.Context, read reader, k store.SketchKind, keys []uint64, most int, last int64) (out []store.Sketch, of [][]int, err error) {
	type found struct{ rank, n int64 }
	by := make(map[int64][]found, len(keys))
	stored := storeKeys(k, keys)
	const one = "SELECT rank, sketch FROM leader_keys WHERE key = ? AND sketch <= ? ORDER BY rank, sketch LIMIT ?"
	query := func(n int) string {
		return "SELECT key, rank, sketch FROM leader_keys WHERE key IN " + list(padded(n)) + " AND sketch <= ? LIMIT ?"
	}
	if err := db.prepare(ctx, one, query(fewKeys), query(keysAtOnce)); err != nil {
		return nil, nil, err
	}
	err = read(ctx, func(tx *tx) error {
		alone := func(key int64) error {
			by[key] = nil
			return tx.prepared(one, []any{key, last, int64(most)}, func(r *sql.Rows) error {
				var f found
				err := r.Scan(&f.rank, &f.n)
				by[key] = append(by[key], f)
				return err
			})
		}
		var few []int64
		for _, key := range stored {
			if !db.common.has(key) {
				few = append(few, key)
			} else if err := alone(key); err != nil {
				return err
			}
		}
		for part := range slices.Chunk(few, keysAtOnce) {
			n, limit := 0, keysAtOnce*most
			if err := tx.prepared(query(len(part)), append(pad(part), last, int64(limit)), func(r *sql.Rows) error {
				var key int64
				var f found
				err := r.Scan(&key, &f.rank, &f.n)
				by[key] = append(by[key], f)
				n++
				return err
			}); err != nil {
				return err
			}
			for _, key := range part {
				if n == limit || len(by[key]) > most {
					if err := alone(key); err != nil {
						return err
					}
					if len(by[key]) == most {
						db.common.add(key)
					}
				}
			}
		}
		at := map[int64]int{}
		var ns []int64
		of = make([][]int, len(keys))
		for i, key := range stored {
			fs := by[key]
			slices.SortFunc(fs, func(a, b found) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.n, b.n)) })
			for _, f := range fs {
				if _, ok := at[f.n]; !ok {
					at[f.n] = len(ns)
					ns = append(ns, f.n)
				}
				of[i] = append(of[i], at[f.n])
			}
		}
		out, err = tx.numbered(ns)
		for i := range out {
			out[i].Leader = out[i].Owner
		}
		return err
	})
	return out, of, err
}

// common are the keys that were seen with many leaders.
type common struct {
	sync.Mutex
	keys map[int64]bool
}

func (c *common) has(key int64) bool {
	c.Lock()
	defer c.Unlock()
	return c.keys[key]
}

func (c *common) add(key int64) {
	c.Lock()
	defer c.Unlock()
	if c.keys == nil || len(c.keys) >= mostSketched {
		c.keys = map[int64]bool{}
	}
	c.keys[key] = true
}

// storeKey is how a key of a kind is stored, and back: the kinds are told apart by some bits. Keys that are numbers one after the other stay side by side.
func storeKey(k store.SketchKind, key uint64) int64 {
	switch k { // schema/0004.sql has the same
	case store.KindStory:
		key ^= 0x5555_5555_5555_0000
	case store.KindSameEvent:
		key ^= 0x2aaa_aaaa_aaaa_0000
	}
	return int64(key)
}

func storeKeys(k store.SketchKind, keys []uint64) []int64 {
	out := make([]int64, len(keys))
	for i := range keys {
		out[i] = storeKey(k, keys[i])
	}
	return out
}

// padded is how many keys a statement looks up that is asked for n: of two sizes, so that there are two statements.
func padded(n int) int {
	if n <= fewKeys {
		return fewKeys
	}
	return keysAtOnce
}

// pad repeats the last of keys.
func pad(keys []int64) []any {
	args := make([]any, padded(len(keys)))
	for i := range args {
		args[i] = keys[min(i, len(keys)-1)]
	}
	return args
}

// prepare prepares queries that were not prepared yet, and those of led, outside of any transaction, which must not wait for a second connection.
func (db *DB) prepare(ctx context.Context, queries ...string) error {
	db.ready.Lock()
	defer db.ready.Unlock()
	for _, query := range append(queries, sketchesOf(fewKeys), sketchesOf(keysAtOnce), leadersOf(fewKeys), leadersOf(keysAtOnce)) {
		if db.ready.by[query] != nil {
			continue
		}
		s, err := db.r.PrepareContext(ctx, db.sent(query))
		if err != nil {
			return at(query, err)
		}
		if db.ready.by == nil {
			db.ready.by = map[string]*sql.Stmt{}
		}
		db.ready.by[query] = s
	}
	return nil
}

// prepared is each with a query that is prepared already: preparing takes as long as a look-up.
func (t *tx) prepared(query string, args []any, scan func(*sql.Rows) error) error {
	s := t.kept[query]
	if s == nil { // once, since a transaction remembers each that it is asked for until it ends
		t.db.ready.Lock()
		s = t.db.ready.by[query]
		t.db.ready.Unlock()
		s = t.StmtContext(t.ctx, s)
		if t.kept == nil {
			t.kept = map[string]*sql.Stmt{}
		}
		t.kept[query] = s
	}
	rows, err := s.QueryContext(t.ctx, args...)
	return scanned(rows, query, err, scan)
}

// keysAtOnce is how many keys one statement looks up at most, and fewKeys if it is asked for few: an event asks for some thirty.
const keysAtOnce, fewKeys = 128, 32

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
	return db.group(ctx, db.read, k, owners)
}

func (db *DB) group(ctx context.Context, read reader, k store.SketchKind, owners []string) (out []store.Sketch, err error) {
	if err := db.prepare(ctx); err != nil {
		return nil, err
	}
	err = read(ctx, func(tx *tx) error {
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
		out, _, err = tx.led(slices.Sorted(maps.Keys(in)))
		return err
	})
	slices.SortFunc(out, byOwner)
	return out, err
}

// Sketches implements store.Resolution.
func (db *DB) Sketches(ctx context.Context, k store.SketchKind, owners []string) (out []store.Sketch, err error) {
	return db.sketchesOwned(ctx, db.read, k, owners)
}

func (db *DB) sketchesOwned(ctx context.Context, read reader, k store.SketchKind, owners []string) (out []store.Sketch, err error) {
	if err := db.prepare(ctx); err != nil {
		return nil, err
	}
	err = read(ctx, func(tx *tx) error {
		var ns []int64
		for _, part := range chunks(owners) {
			if err := tx.each("SELECT n FROM sketches WHERE kind = ? AND owner IN "+list(len(part)), append([]any{string(k)}, anys(part)...), func(r *sql.Rows) error {
				var n int64
				err := r.Scan(&n)
				ns = append(ns, n)
				return err
			}); err != nil {
				return err
			}
		}
		out, err = tx.numbered(ns)
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
	groups, stood, err := t.current(k, groups, last)
	if err != nil {
		return err
	}
	if err := t.follow(groups, stood); err != nil {
		return err
	}
	if k == store.KindNearDup {
		if err := t.lend(groups); err != nil {
			return err
		}
	}
	var members [][]any // owner, its number, number of its group, 1 for the lead of a group or for one that is alone, number or NULL if it is alone
	old := map[int64]bool{}
	ids := make([]string, len(groups))
	for i, g := range groups {
		ids[i] = clean(g.ID)
	}
	number := map[string]int64{}
	type shape struct {
		lead  string
		alone bool
	}
	was := map[int64]shape{}
	for _, part := range chunks(ids) {
		if err := t.each("SELECT id, n, lead, members FROM clusters WHERE kind = ? AND id IN "+list(len(part)), append([]any{string(k)}, anys(part)...), func(r *sql.Rows) error {
			var id, lead string
			var n, size int64
			err := r.Scan(&id, &n, &lead, &size)
			number[id], was[n] = n, shape{lead, size == 1}
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
		same := was[n] == shape{clean(g.Lead), len(g.Members) == 1}
		for _, m := range g.Members {
			s := stood[clean(m)]
			if s.member != 0 && s.member != n {
				old[s.member] = true
			}
			if s.resolved && s.member == n && same {
				continue
			}
			lead, shown := int64(0), any(n)
			if m == g.Lead || len(g.Members) == 1 {
				lead = 1
			}
			if len(g.Members) == 1 {
				shown = nil
			}
			members = append(members, []any{clean(m), s.n, n, lead, shown})
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
			values += "(CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT))"
			args = append(args, m...)
		}
		with := "WITH v (owner, sketch, n, lead, shown) AS (VALUES " + values + ") "
		if err := t.exec(with+"UPDATE sketches SET member = v.n, resolved = 1 FROM v WHERE sketches.n = v.sketch", args...); err != nil {
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
func (t *tx) follow(groups []store.Group, stood map[string]standing) error {
	var rows [][]any
	var lead [][]any // sketch, rank
	var follow []int64
	for _, g := range groups {
		leader := stood[clean(g.Leader)].n
		for _, m := range g.Members {
			s := stood[clean(m)]
			if s.leader == leader {
				continue
			}
			rows = append(rows, []any{s.n, leader})
			switch {
			case s.n == leader:
				lead = append(lead, []any{s.n, g.Rank})
			case s.leader == s.n:
				follow = append(follow, s.n)
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
	for part := range slices.Chunk(lead, 100) {
		var args []any
		values := ""
		for i, l := range part {
			if i > 0 {
				values += ", "
			}
			values += "(CAST(? AS BIGINT), CAST(? AS BIGINT))"
			args = append(args, l...)
		}
		if err := t.exec("WITH v (n, rank) AS (VALUES "+values+") INSERT INTO leader_keys (key, rank, sketch) SELECT k.key, v.rank, k.sketch FROM sketch_keys k JOIN v ON v.n = k.sketch", args...); err != nil {
			return err
		}
	}
	return nil
}

// A standing is how a sketch stands before groups are written: its number, that of its leader and of its group, 0 if none.
type standing struct {
	n, leader, member int64
	resolved          bool
}

// current returns the groups all of whose members have a sketch of a number up to last, and how these stand, by owner.
func (t *tx) current(k store.SketchKind, groups []store.Group, last int64) (out []store.Group, stood map[string]standing, err error) {
	stood = map[string]standing{}
	var owners []string
	for _, g := range groups {
		for _, m := range g.Members {
			owners = append(owners, clean(m))
		}
	}
	for _, part := range chunks(owners) {
		if err := t.each("SELECT s.owner, s.n, COALESCE(f.leader, 0), COALESCE(s.member, 0), s.resolved FROM sketches s LEFT JOIN followers f ON f.sketch = s.n WHERE s.kind = ? AND s.n <= ? AND s.owner IN "+list(len(part)),
			append([]any{string(k), last}, anys(part)...), func(r *sql.Rows) error {
				var owner string
				var s standing
				var resolved int64
				err := r.Scan(&owner, &s.n, &s.leader, &s.member, &resolved)
				s.resolved = resolved != 0
				stood[owner] = s
				return err
			}); err != nil {
			return nil, nil, err
		}
	}
	var waiting []int64
	for _, g := range groups {
		if !slices.ContainsFunc(g.Members, func(m string) bool { return stood[clean(m)].n == 0 }) {
			out = append(out, g)
			continue
		}
		for _, m := range g.Members {
			if n := stood[clean(m)].n; n != 0 {
				waiting = append(waiting, n)
			}
		}
	}
	for _, part := range chunks(waiting) {
		if err := t.exec("UPDATE sketches SET resolved = 0 WHERE n IN "+list(len(part)), anys(part)...); err != nil {
			return nil, nil, err
		}
	}
	return out, stood, nil
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
		if err := t.uncover(in, args); err != nil {
			return err
		}
		// Those that a sketch led choose anew, and a group that lost one is made again.
		own := " IN (SELECT n FROM sketches WHERE document IN " + in + ")"
		for _, q := range []string{
			"UPDATE sketches SET resolved = 0 WHERE n IN (SELECT sketch FROM followers WHERE leader" + own + ")",
			"UPDATE sketches SET resolved = 0 WHERE n IN (SELECT leader FROM followers WHERE sketch" + own + ")",
			"DELETE FROM followers WHERE leader" + own,
			"DELETE FROM followers WHERE sketch" + own,
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

// uncover removes the keys of the leaders of some documents; those leaders that count now in their place are resolved again.
func (t *tx) uncover(in string, args []any) error {
	type lost struct{ key, n int64 }
	var keys []lost
	own := " sketch IN (SELECT n FROM sketches WHERE document IN " + in + ")"
	if err := t.each("SELECT key, COUNT(*) FROM leader_keys WHERE"+own+" GROUP BY key", args, func(r *sql.Rows) error {
		var l lost
		err := r.Scan(&l.key, &l.n)
		keys = append(keys, l)
		return err
	}); err != nil {
		return err
	}
	if err := t.exec("DELETE FROM leader_keys WHERE"+own, args...); err != nil {
		return err
	}
	for _, l := range keys {
		n := min(l.n, store.CountedLeaders)
		if err := t.exec("UPDATE sketches SET resolved = 0 WHERE n IN (SELECT sketch FROM leader_keys WHERE key = ? ORDER BY rank, sketch LIMIT ? OFFSET ?)",
			l.key, n, store.CountedLeaders-n); err != nil {
			return err
		}
	}
	return nil
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
