package relational

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"math"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
)

// An eventKey is where an event stands in each order.
type eventKey struct {
	n, document, seq int64
	ord              int64
	id               string
	score            float64
	ingested         int64
}

// orderOf is the order of a query, and the columns that carry it before ord and ID.
func orderOf(q store.Query) (order, column string) {
	switch q.Order {
	case "score":
		return "score", "e.score"
	case "ingest":
		return "ingest", "e.ingested"
	}
	return "date", ""
}

// keys finds events of a query in their order, after c, at most n.
func (t *tx) keys(q store.Query, c *cursor, n int) (out []eventKey, err error) {
	p, err := t.plan(q)
	if err != nil || p.empty {
		return nil, err
	}
	order, _ := orderOf(q)
	d, err := p.choose(order, n)
	if err != nil {
		return nil, err
	}
	return p.keys(d, q, c, n)
}

// keys goes the way of d.
func (p *plan) keys(d driver, q store.Query, c *cursor, n int) (out []eventKey, err error) {
	order, column := orderOf(q)
	ord := "e.ord"
	if d.ord != "" && order == "date" {
		ord = d.ord
	}
	var more []cond
	if p.to != math.MaxInt64 {
		more = append(more, cond{ord + " <= ?", []any{p.to}})
	}
	by := ord + " DESC, e.id DESC"
	if column != "" {
		by = column + " DESC, " + by
	}
	if c != nil {
		rest := cond{ord + " <= ? AND (" + ord + " < ? OR e.id < ?)", []any{c.Ord, c.Ord, c.ID}}
		switch order {
		case "score":
			rest = cond{"e.score <= ? AND (e.score < ? OR " + rest.sql + ")", append([]any{c.Val, c.Val}, rest.args...)}
		case "ingest":
			rest = cond{"e.ingested <= ? AND (e.ingested < ? OR " + rest.sql + ")", append([]any{c.Num, c.Num}, rest.args...)}
		}
		more = append(more, rest)
	}
	s, args := p.where(d, more)
	query := "SELECT e.n, e.document, e.seq, e.ord, e.id, e.score, e.ingested" + s + " ORDER BY " + by
	if n > 0 {
		query += " LIMIT ?"
		args = append(args, int64(n))
	}
	err = p.tx.each(query, args, func(r *sql.Rows) error {
		var k eventKey
		err := r.Scan(&k.n, &k.document, &k.seq, &k.ord, &k.id, &k.score, &k.ingested)
		out = append(out, k)
		return err
	})
	return out, err
}

// page cuts one row more than asked for off, and makes the cursor of the next page.
func page[T any](rows []T, n int, next func(T) cursor) ([]T, string) {
	if len(rows) <= n {
		return rows, ""
	}
	return rows[:n], next(rows[n-1]).String()
}

// Events implements store.Documents.
func (db *DB) Events(ctx context.Context, q store.Query) (out store.Page[store.EventRow], err error) {
	if err := check(q); err != nil {
		return out, err
	}
	c, err := after("event", q)
	if err != nil {
		return out, err
	}
	err = db.read(ctx, func(tx *tx) error {
		keys, err := tx.keys(q, c, limit(q)+1)
		if err != nil {
			return err
		}
		keys, out.Next = page(keys, limit(q), func(k eventKey) cursor {
			return cursor{Of: queryHash("event", q), Ord: k.ord, ID: k.id, Num: k.ingested, Val: k.score}
		})
		ns := make([]int64, len(keys))
		for i, k := range keys {
			ns[i] = k.n
		}
		out.Rows, err = tx.eventRows(ns)
		return err
	})
	return out, err
}

// eventRows reads events in the order of their numbers given.
func (t *tx) eventRows(ns []int64) ([]store.EventRow, error) {
	out := make([]store.EventRow, len(ns))
	at := map[int64]int{}
	for i, n := range ns {
		at[n] = i
	}
	for _, part := range chunks(ns) {
		if err := t.each(`SELECT e.n, e.id, d.id, COALESCE(g.id, ''), COALESCE(s.id, ''), e.type, e.mode, e.cameo, e.contexts, e.quad, e.goldstein, e.status,
			e.value, e.lo, e.hi, e.basis, e.country, COALESCE(l.name, ''), COALESCE(l.precise, ''), w.place, l.lat, l.lon, e.dead, e.injured, w.words, w.sentence, w.start, w.stop, w.rule,
			e.score, d.title, d.outlet, d.uri, d.published, d.earliest
			FROM events e JOIN documents d ON d.n = e.document JOIN event_words w ON w.event = e.n LEFT JOIN places l ON l.n = e.place
			LEFT JOIN clusters g ON g.n = e.record LEFT JOIN clusters s ON s.n = d.story WHERE e.n IN `+list(len(part)), anys(part), func(r *sql.Rows) error {
			var n int64
			var v store.EventRow
			var contexts, earliest string
			var lo, hi int
			err := r.Scan(&n, &v.ID, &v.Document, &v.Record, &v.Story, &v.Type, &v.Mode, &v.CAMEO, &contexts, &v.Quad, &v.Goldstein, &v.Status,
				&v.When, &lo, &hi, &v.Basis, &v.Country, &v.Place, &v.Precision, &v.PlaceWords, &v.Lat, &v.Lon, &v.Dead, &v.Injured, &v.Trigger, &v.Sentence, &v.Start, &v.End, &v.Rule,
				&v.Score, &v.Title, &v.Outlet, &v.URI, &v.Published, &earliest)
			v.Contexts = contextsOf(contexts)
			if lo <= hi {
				v.Earliest, v.Latest = isoDay(lo), isoDay(hi)
			}
			out[at[n]] = v
			return err
		}); err != nil {
			return nil, err
		}
		if err := t.each("SELECT p.event, p.side, n.name, p.entity, p.code, p.country FROM parties p JOIN names n ON n.n = p.name WHERE p.event IN "+list(len(part))+" ORDER BY p.event, p.side, p.seq", anys(part), func(r *sql.Rows) error {
			var n int64
			var side int
			var p store.PartyRow
			err := r.Scan(&n, &side, &p.Name, &p.Entity, &p.Code, &p.Country)
			v := &out[at[n]]
			switch side {
			case sideActor:
				v.Actors = append(v.Actors, p)
			case sideRecipient:
				v.Recipients = append(v.Recipients, p)
			case sideSource:
				v.Sources = append(v.Sources, p.Name)
			}
			return err
		}); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func contextsOf(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Fields(s)
}

// Event implements store.Documents. Of events that share an ID it is that of the first document by ID.
func (db *DB) Event(ctx context.Context, id string) (out store.EventRow, err error) {
	err = db.read(ctx, func(tx *tx) error {
		var n int64
		if err := tx.one("SELECT e.n FROM events e JOIN documents d ON d.n = e.document WHERE e.id = ? ORDER BY d.id, e.seq LIMIT 1", clean(id)).Scan(&n); err != nil {
			return missing(err, "event", id)
		}
		rows, err := tx.eventRows([]int64{n})
		if err == nil {
			out = rows[0]
		}
		return err
	})
	return out, err
}

// Document implements store.Documents.
func (db *DB) Document(ctx context.Context, id string) (*dateline.Document, error) {
	var body, tokens []byte
	err := db.r.QueryRowContext(ctx, db.sent("SELECT b.body, b.tokens FROM documents d JOIN bodies b ON b.document = d.n WHERE d.id = ?"), clean(id)).Scan(&body, &tokens)
	if err != nil {
		return nil, missing(err, "document", id)
	}
	return db.decode(body, tokens)
}

// Select implements store.Documents.
func (db *DB) Select(ctx context.Context, q store.Query) iter.Seq2[*dateline.Document, error] {
	return func(yield func(*dateline.Document, error) bool) {
		q.Cursor, q.Limit = "", 0
		// The events are found first, some 40 bytes each, so that a document comes once with all of them.
		var order []int64
		events := map[int64][]int64{}
		if err := db.read(ctx, func(tx *tx) error {
			keys, err := tx.keys(q, nil, 0)
			for _, k := range keys {
				if events[k.document] == nil {
					order = append(order, k.document)
				}
				events[k.document] = append(events[k.document], k.seq)
			}
			return err
		}); err != nil {
			yield(nil, err)
			return
		}
		for part := range slices.Chunk(order, 50) {
			docs := map[int64]*dateline.Document{}
			if err := db.read(ctx, func(tx *tx) error {
				return tx.each("SELECT document, body, tokens FROM bodies WHERE document IN "+list(len(part)), anys(part), func(r *sql.Rows) error {
					var n int64
					var body, tokens []byte
					if err := r.Scan(&n, &body, &tokens); err != nil {
						return err
					}
					d, err := db.decode(body, tokens)
					if err != nil {
						return err
					}
					docs[n] = d
					return nil
				})
			}); err != nil {
				yield(nil, err)
				return
			}
			for _, n := range part {
				if docs[n] == nil {
					continue // made anew since the events were found
				}
				keep(docs[n], events[n])
				if !yield(docs[n], nil) {
					return
				}
			}
		}
	}
}

// keep leaves a document the events of seqs alone; claims about others are about none.
func keep(d *dateline.Document, seqs []int64) {
	slices.Sort(seqs)
	was := d.Events
	at := map[int]int{}
	d.Events = nil
	for _, s := range seqs {
		if s < int64(len(was)) {
			at[int(s)] = len(d.Events)
			d.Events = append(d.Events, was[s])
		}
	}
	for i := range d.Claims {
		c := &d.Claims[i]
		if to, ok := at[c.Event]; ok {
			c.Event = to
		} else {
			c.Event = -1
		}
	}
}

// Count implements store.Documents.
func (db *DB) Count(ctx context.Context, unit string, q store.Query) (n int, err error) {
	q.Cursor = ""
	if unit == "event" || unit == "record" || unit == "document" && ofEvents(q) {
		if ok, err := db.count(ctx, q, func(y *tally, hits *hitSet) {
			n = map[string]func() int{"event": func() int { return hits.n }, "record": func() int { return hits.records }, "document": func() int { return y.documents(hits) }}[unit]()
		}); ok || err != nil {
			return n, err
		}
	}
	err = db.read(ctx, func(tx *tx) error {
		switch unit {
		case "event", "record":
			p, err := tx.plan(q)
			if err != nil || p.empty {
				return err
			}
			s, args, err := p.from()
			if err != nil {
				return err
			}
			what := "COUNT(*)"
			if unit == "record" {
				what = "COUNT(DISTINCT e.record)"
			}
			return tx.one("SELECT "+what+s, args...).Scan(&n)
		case "document":
			cs, err := tx.articles(q)
			if err != nil {
				return err
			}
			s, args := and(cs)
			return tx.one("SELECT COUNT(*) FROM documents d WHERE "+s, args...).Scan(&n)
		}
		return fmt.Errorf("%w: unit %q is none of event, record, document", store.ErrQuery, unit)
	})
	return n, err
}
