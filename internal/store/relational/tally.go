package relational

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"math"
	"slices"
	"sync"

	"github.com/dateline-news/dateline/internal/store"
)

// A tally holds in memory what events are counted by, so that a count over most of the store visits some bytes an event and not
// the pages of four tables. An event's row never changes but for its record, and its number is never given again: so rows are only added, and
// those of events that are gone are found by no query. About 100 bytes an event (100,000 events: 10 MB, a million: 100 MB) and the strings once.
//
// It is filled by Warm; a store that was not warmed counts in SQL, which is the slow and obvious way that tests compare it with.
type tally struct {
	mu      sync.RWMutex
	on      bool
	last    int64 // number of the last event
	rows    []tallyRow
	parties []uint32 // value<<2 | side, of one event after the other
	strings dictionary
	values  dictionary // what parties are counted under
	places  map[int64]tallyPlace
}

type tallyRow struct {
	n, place, document            int64
	parties                       uint32 // where those of the event begin
	outlet, kind, status, country uint32 // strings
	own, told                     span   // of the event, of its article
	goldstein                     float32
	quad                          uint8
}

// A span is days, as interval makes them.
type span struct{ lo, hi int32 }

type tallyPlace struct {
	store.Point
	key string
}

// tallied is how many events a tally holds at most; a larger store is counted in SQL.
const tallied = 4_000_000

// A dictionary numbers strings.
type dictionary struct {
	of map[string]uint32
	by []string
}

func (d *dictionary) number(s []byte) uint32 {
	if n, ok := d.of[string(s)]; ok {
		return n
	}
	if d.of == nil {
		d.of = map[string]uint32{}
	}
	n := uint32(len(d.by))
	d.by = append(d.by, string(s))
	d.of[d.by[n]] = n
	return n
}

// Warm reads what counting needs into memory: half a second for 100,000 events. Counts are right before it, and slower.
func (db *DB) Warm(ctx context.Context) error {
	return db.read(ctx, func(tx *tx) error {
		var n int
		if err := tx.one("SELECT COUNT(*) FROM events").Scan(&n); err != nil || n > tallied {
			return err
		}
		db.tally.mu.Lock()
		defer db.tally.mu.Unlock()
		err := db.tally.fill(tx)
		db.tally.on = err == nil
		return err
	})
}

// fill adds the events that a tally lacks.
func (y *tally) fill(tx *tx) error {
	var last int64
	if err := tx.one("SELECT COALESCE(MAX(n), 0) FROM events").Scan(&last); err != nil || last <= y.last {
		return err
	}
	if y.places == nil {
		y.places = map[int64]tallyPlace{}
	}
	var top int64
	for n := range y.places {
		top = max(top, n)
	}
	if err := tx.each("SELECT n, key, name, country, precise, lat, lon, geonames FROM places WHERE n > ? AND lat IS NOT NULL", []any{top}, func(r *sql.Rows) error {
		var n int64
		var p tallyPlace
		err := r.Scan(&n, &p.key, &p.Name, &p.Country, &p.Precision, &p.Lat, &p.Lon, &p.GeoNames)
		y.places[n] = p
		return err
	}); err != nil {
		return err
	}
	rows, parties := len(y.rows), len(y.parties)
	err := tx.each(`SELECT e.n, e.type, e.status, e.country, d.outlet, e.quad, e.goldstein, e.lo, e.hi, COALESCE(e.place, 0), e.document, d.lo, d.hi
		FROM events e JOIN documents d ON d.n = e.document WHERE e.n > ? ORDER BY e.n`, []any{y.last}, func(r *sql.Rows) error {
		var v tallyRow
		var kind, status, country, outlet sql.RawBytes
		err := r.Scan(&v.n, &kind, &status, &country, &outlet, &v.quad, &v.goldstein, &v.own.lo, &v.own.hi, &v.place, &v.document, &v.told.lo, &v.told.hi)
		v.kind, v.status, v.country, v.outlet = y.strings.number(kind), y.strings.number(status), y.strings.number(country), y.strings.number(outlet)
		y.rows = append(y.rows, v)
		return err
	})
	next := rows // the first row whose parties were not met
	if err == nil {
		err = tx.each("SELECT p.event, p.side, CASE WHEN p.entity <> '' THEN p.entity WHEN p.code <> '' THEN p.code ELSE (SELECT n.folded FROM names n WHERE n.n = p.name) END "+
			"FROM parties p WHERE p.event > ? ORDER BY p.event, p.side, p.seq", []any{y.last}, func(r *sql.Rows) error {
			var event int64
			var side uint32
			var value sql.RawBytes
			err := r.Scan(&event, &side, &value)
			for ; next < len(y.rows) && y.rows[next].n <= event; next++ {
				y.rows[next].parties = uint32(len(y.parties))
			}
			y.parties = append(y.parties, y.values.number(value)<<2|side)
			return err
		})
	}
	if err != nil {
		y.rows, y.parties = y.rows[:rows], y.parties[:parties]
		return err
	}
	for ; next < len(y.rows); next++ {
		y.rows[next].parties = uint32(len(y.parties))
	}
	y.last = last
	return nil
}

// of are the parties of the i-th row.
func (y *tally) of(i int) []uint32 {
	if i+1 < len(y.rows) {
		return y.parties[y.rows[i].parties:y.rows[i+1].parties]
	}
	return y.parties[y.rows[i].parties:]
}

// A set is of numbers.
type set struct {
	bits []uint64
	n    int
}

func (s *set) add(n int64) {
	if at := int(n >> 6); at >= len(s.bits) {
		s.bits = slices.Grow(s.bits, at+1-len(s.bits))[:at+1]
	}
	if !s.has(n) {
		s.bits[n>>6] |= 1 << (n & 63)
		s.n++
	}
}

func (s *set) has(n int64) bool { return int(n>>6) < len(s.bits) && s.bits[n>>6]>>(n&63)&1 == 1 }

// A hitSet is the events of a query, by their numbers, and how many records they belong to.
type hitSet struct {
	set
	records int
}

// A found is the events of one query on one state of the store: a page asks for several counts of it at once.
type found struct {
	query, version string
	done           chan struct{}
	hits           hitSet
	err            error
}

// kept is how many answers of that kind are held: those of a page before and after a click.
const kept = 8

// found returns the events of a query, found once for all who ask at the same time, and as long as nobody writes.
func (db *DB) found(ctx context.Context, q store.Query) (*hitSet, error) {
	q.Order = ""
	version, err := db.state(ctx)
	if err != nil {
		return nil, err
	}
	key := queryHash("set", q)
	db.finds.Lock()
	i := slices.IndexFunc(db.finds.of, func(f *found) bool { return f.query == key && f.version == version })
	if i >= 0 {
		f := db.finds.of[i]
		db.finds.Unlock()
		select {
		case <-f.done:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		if f.err == nil {
			return &f.hits, nil
		}
		// Whoever looked may have left: look again, for oneself.
		return db.find(ctx, q)
	}
	f := &found{query: key, version: version, done: make(chan struct{})}
	db.finds.of = append(slices.DeleteFunc(db.finds.of, func(o *found) bool { return o.version != version }), f)
	if len(db.finds.of) > kept {
		db.finds.of = slices.Delete(db.finds.of, 0, 1)
	}
	db.finds.Unlock()
	defer close(f.done)
	hits, err := db.find(ctx, q)
	if err != nil {
		f.err = err
		db.finds.Lock()
		db.finds.of = slices.DeleteFunc(db.finds.of, func(o *found) bool { return o == f })
		db.finds.Unlock()
		return nil, err
	}
	f.hits = *hits
	return &f.hits, nil
}

// find asks the database, and sees to it that the tally has what it finds.
func (db *DB) find(ctx context.Context, q store.Query) (*hitSet, error) {
	var hits hitSet
	var records set
	err := db.hits(ctx, q, func(tx *tx, _, from string, args []any) error {
		db.tally.mu.Lock()
		err := db.tally.fill(tx)
		db.tally.mu.Unlock()
		if err != nil {
			return err
		}
		return tx.each("SELECT e.n, COALESCE(e.record, 0)"+from, args, func(r *sql.Rows) error {
			var n, record int64
			err := r.Scan(&n, &record)
			hits.add(n)
			records.add(record)
			return err
		})
	})
	if hits.records = records.n; records.has(0) { // those that no resolving has seen
		hits.records--
	}
	return &hits, err
}

// state is another text after every commit of others than this program and of this one. It is asked on one connection, which tells its own changes apart.
func (db *DB) state(ctx context.Context) (s string, err error) {
	db.watch.Lock()
	defer db.watch.Unlock()
	if db.watch.c == nil {
		if db.watch.c, err = db.r.Conn(ctx); err != nil {
			return "", err
		}
	}
	if err = db.watch.c.QueryRowContext(ctx, db.d.State).Scan(&s); err != nil {
		err = errors.Join(at(db.d.State, err), db.watch.c.Close())
		db.watch.c = nil
	}
	return s, err
}

// count runs f over the tally and the events of a query; ok is false if the store was not warmed.
func (db *DB) count(ctx context.Context, q store.Query, f func(y *tally, hits *hitSet)) (ok bool, err error) {
	y := &db.tally
	y.mu.RLock()
	on := y.on
	y.mu.RUnlock()
	if !on {
		return false, nil
	}
	hits, err := db.found(ctx, q)
	if err != nil {
		return true, err
	}
	y.mu.RLock()
	defer y.mu.RUnlock()
	f(y, hits)
	return true, nil
}

// facets counts events by fields, each of which must be one.
func (y *tally) facets(hits *hitSet, fields []string) map[string]map[string]int {
	var columns []func(*tallyRow) uint32 // nil for a side
	var counts [][]int
	var bySide [3][]int
	for _, f := range fields {
		column := map[string]func(*tallyRow) uint32{
			"type":    func(r *tallyRow) uint32 { return r.kind },
			"status":  func(r *tallyRow) uint32 { return r.status },
			"country": func(r *tallyRow) uint32 { return r.country },
			"outlet":  func(r *tallyRow) uint32 { return r.outlet },
		}[f]
		n := len(y.strings.by)
		if column == nil {
			n = len(y.values.by)
		}
		columns, counts = append(columns, column), append(counts, make([]int, n))
		if column == nil {
			bySide[sideOf[f]] = counts[len(counts)-1]
		}
	}
	for i := range y.rows {
		r := &y.rows[i]
		if !hits.has(r.n) {
			continue
		}
		for k, column := range columns {
			if column != nil {
				counts[k][column(r)]++
			}
		}
		ps := y.of(i)
		for j, p := range ps {
			if to := bySide[p&3]; to != nil && !slices.Contains(ps[:j], p) { // an event counts once under a value
				to[p>>2]++
			}
		}
	}
	out := map[string]map[string]int{}
	for k, f := range fields {
		by := y.values.by
		if columns[k] != nil {
			by = y.strings.by
		}
		out[f] = map[string]int{}
		for v, n := range counts[k] {
			if n > 0 && (by[v] != "" || columns[k] == nil) {
				out[f][by[v]] = n
			}
		}
	}
	return out
}

// days counts events by their own time and that of their article.
func (y *tally) days(hits *hitSet, add func(own, told span, n int)) {
	counts := map[[2]span]int{}
	for i := range y.rows {
		if r := &y.rows[i]; hits.has(r.n) {
			counts[[2]span{r.own, r.told}]++
		}
	}
	for k, n := range counts {
		add(k[0], k[1], n)
	}
}

// points counts events by place, the most frequent first, and behind those by country where no place is told.
func (y *tally) points(hits *hitSet, top int) (out []store.Point, nowhere int) {
	counts := map[int64]int{}
	countries := map[uint32]int{} // of those without a place
	for i := range y.rows {
		r := &y.rows[i]
		if !hits.has(r.n) {
			continue
		}
		if _, ok := y.places[r.place]; ok {
			counts[r.place]++
		} else {
			countries[r.country]++
		}
	}
	var ps []tallyPlace
	for n, k := range counts {
		p := y.places[n]
		p.Count = k
		ps = append(ps, p)
	}
	slices.SortFunc(ps, func(a, b tallyPlace) int { return cmp.Or(b.Count-a.Count, cmp.Compare(a.key, b.key)) })
	for _, p := range ps[:min(top, len(ps))] {
		out = append(out, p.Point)
	}
	placed := len(out)
	for c, k := range countries {
		if country := y.strings.by[c]; country != "" {
			out = append(out, store.Point{Country: country, Count: k})
		} else {
			nowhere += k
		}
	}
	slices.SortFunc(out[placed:], func(a, b store.Point) int { return cmp.Or(b.Count-a.Count, cmp.Compare(a.Country, b.Country)) })
	return out, nowhere
}

// dyads counts pairs of an actor and a recipient, the most frequent first. Their parties have but the value, as the name.
func (y *tally) dyads(hits *hitSet, top int) (out []store.Dyad) {
	type sums struct {
		pair      uint64
		n         int
		quads     [5]int32
		goldstein float64
	}
	at := map[uint64]int32{}
	var all []sums
	for i := range y.rows {
		r := &y.rows[i]
		if !hits.has(r.n) {
			continue
		}
		ps := y.of(i)
		for _, a := range ps {
			if a&3 != sideActor {
				continue
			}
			for _, b := range ps {
				if b&3 != sideRecipient {
					continue
				}
				pair := uint64(a>>2)<<32 | uint64(b>>2)
				k, ok := at[pair]
				if !ok {
					k = int32(len(all))
					at[pair] = k
					all = append(all, sums{pair: pair})
				}
				v := &all[k]
				v.n++
				v.goldstein += float64(r.goldstein)
				if int(r.quad) < len(v.quads) {
					v.quads[r.quad]++
				}
			}
		}
	}
	name := func(v uint64) string { return y.values.by[v&math.MaxUint32] }
	first := func(a, b *sums) int {
		return cmp.Or(b.n-a.n, cmp.Compare(name(a.pair>>32), name(b.pair>>32)), cmp.Compare(name(a.pair), name(b.pair)))
	}
	// Most pairs are rare and lose against the best so far, so that few are sorted.
	best := make([]*sums, 0, 2*top)
	full := false
	for i := range all {
		if full && first(&all[i], best[top-1]) > 0 {
			continue
		}
		if best = append(best, &all[i]); len(best) == cap(best) {
			slices.SortFunc(best, first)
			best, full = best[:top], true
		}
	}
	slices.SortFunc(best, first)
	for _, v := range best[:min(top, len(best))] {
		d := store.Dyad{Count: v.n, Goldstein: v.goldstein / float64(v.n)}
		for quad := 1; quad < len(d.Quads); quad++ {
			d.Quads[quad] = int(v.quads[quad])
		}
		d.Actor.Name, d.Recipient.Name = name(v.pair>>32), name(v.pair)
		out = append(out, d)
	}
	return out
}

// documents counts those that have an event of the set.
func (y *tally) documents(hits *hitSet) int {
	var docs set
	for i := range y.rows {
		if r := &y.rows[i]; hits.has(r.n) {
			docs.add(r.document)
		}
	}
	return docs.n
}
