package relational

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/dateline-news/dateline/internal/store"
)

// A cond is a restriction: SQL over the alias of the rows, with its parameters.
type cond struct {
	sql  string
	args []any
}

func and(cs []cond) (string, []any) {
	if len(cs) == 0 {
		return "1 = 1", nil
	}
	var parts []string
	var args []any
	for _, c := range cs {
		parts = append(parts, c.sql)
		args = append(args, c.args...)
	}
	return strings.Join(parts, " AND "), args
}

func or(cs []cond) cond {
	var parts []string
	var out cond
	for _, c := range cs {
		parts = append(parts, c.sql)
		out.args = append(out.args, c.args...)
	}
	out.sql = "(" + strings.Join(parts, " OR ") + ")"
	return out
}

// oneOf restricts a column to values.
func oneOf[T any](column string, vs []T) cond {
	return cond{column + " IN " + list(len(vs)), anys(vs)}
}

// prefix restricts a column of ASCII codes to those that begin with v.
func prefix(column, v string) cond {
	return cond{"(" + column + " >= ? AND " + column + " < ?)", []any{v, v + "\x7f"}}
}

// A driver is a way into the table of events that visits only those with one of the conditions: "FROM ..." that ends in the alias e.
type driver struct {
	from  string // may use e alone after it
	args  []any
	where cond   // on what from names, "" if none
	ord   string // column by which the rows come in order, "" if they come in none
	count cond   // query whose rows are those that it visits
	docs  bool   // ... or their documents
}

// counted is how far rows, or documents, of a driver are counted; where there are more, a fifth of all events is assumed.
const counted = 40_000

// A plan is a query on events.
type plan struct {
	tx      *tx
	conds   []cond // over e
	drivers []driver
	to      int64 // no event of the query has a greater ord
	empty   bool  // nothing can match
}

func quoted(field string, vs []string) error {
	for _, v := range vs {
		if strings.TrimSpace(v) == "" {
			return fmt.Errorf("%w: %s: an empty value", store.ErrQuery, field)
		}
	}
	return nil
}

// check refuses what no query may have.
func check(q store.Query) error {
	for _, f := range []struct {
		name string
		vs   []string
	}{{"actor", q.Actors}, {"recipient", q.Recipients}, {"party", q.Parties}, {"source", q.Sources}, {"type", q.Types}, {"mode", q.Modes}, {"context", q.Contexts},
		{"cameo", q.CAMEO}, {"status", q.Statuses}, {"stance", q.Stances}, {"country", q.Countries}, {"outlet", q.Outlets}, {"document", q.Documents}, {"story", q.Stories},
		{"record", q.RecordIDs}, {"event", q.EventIDs}} {
		if err := quoted(f.name, f.vs); err != nil {
			return err
		}
		if len(f.vs) > 1000 {
			return fmt.Errorf("%w: %s: %d values, at most 1000", store.ErrQuery, f.name, len(f.vs))
		}
	}
	for _, quad := range q.Quads {
		if quad < 1 || quad > 4 {
			return fmt.Errorf("%w: quad class %d is none of 1 to 4", store.ErrQuery, quad)
		}
	}
	for _, f := range []struct{ name, from, to string }{{"date", q.From, q.To}, {"date of publication", q.PublishedFrom, q.PublishedTo}} {
		from, _, okFrom := days(f.from)
		_, to, okTo := days(f.to)
		switch {
		case f.from != "" && !okFrom:
			return fmt.Errorf("%w: %s %q is no ISO date (2014-09-03, 2014-09 or 2014)", store.ErrQuery, f.name, f.from)
		case f.to != "" && !okTo:
			return fmt.Errorf("%w: %s %q is no ISO date (2014-09-03, 2014-09 or 2014)", store.ErrQuery, f.name, f.to)
		case f.from != "" && f.to != "" && from > to:
			return fmt.Errorf("%w: %s: %s is after %s", store.ErrQuery, f.name, f.from, f.to)
		}
	}
	if b := q.Box; b != nil {
		w, s, e, n := b[0], b[1], b[2], b[3]
		if !(w >= -180 && w <= 180 && e >= -180 && e <= 180 && s >= -90 && n <= 90 && s <= n) {
			return fmt.Errorf("%w: box %v is not west, south, east, north in degrees", store.ErrQuery, *b)
		}
	}
	if math.IsNaN(q.MinScore) {
		return fmt.Errorf("%w: score is no number", store.ErrQuery)
	}
	switch q.Copies {
	case "", "first":
	default:
		return fmt.Errorf("%w: copies %q is neither empty nor \"first\"", store.ErrQuery, q.Copies)
	}
	switch q.Order {
	case "", "date", "score", "ingest":
	default:
		return fmt.Errorf("%w: order %q is none of date, score, ingest", store.ErrQuery, q.Order)
	}
	if q.Limit < 0 || q.Limit > 1000 {
		return fmt.Errorf("%w: limit %d is not within 0 to 1000", store.ErrQuery, q.Limit)
	}
	return nil
}

// only is check for rows other than events: fields that make no sense for them are an error. allowed has the names of the others.
func only(what string, q store.Query, allowed ...string) error {
	if err := check(q); err != nil {
		return err
	}
	for _, f := range []struct {
		name string
		set  bool
	}{
		{"actor", len(q.Actors) > 0}, {"recipient", len(q.Recipients) > 0}, {"party", len(q.Parties) > 0}, {"source", len(q.Sources) > 0},
		{"type", len(q.Types) > 0}, {"mode", len(q.Modes) > 0}, {"context", len(q.Contexts) > 0}, {"cameo", len(q.CAMEO) > 0}, {"quad", len(q.Quads) > 0},
		{"status", len(q.Statuses) > 0}, {"stance", len(q.Stances) > 0}, {"score", q.MinScore != 0}, {"country", len(q.Countries) > 0}, {"box", q.Box != nil},
		{"date", q.From != "" || q.To != ""}, {"published", q.PublishedFrom != "" || q.PublishedTo != ""}, {"outlet", len(q.Outlets) > 0},
		{"document", len(q.Documents) > 0}, {"story", len(q.Stories) > 0}, {"record", len(q.RecordIDs) > 0}, {"event", len(q.EventIDs) > 0},
		{"text", q.Text != ""}, {"copies", q.Copies != ""}, {"also", q.Also != nil}, {"order", q.Order != "" && q.Order != "date"},
	} {
		if f.set && !slices.Contains(allowed, f.name) {
			return fmt.Errorf("%w: %s does not restrict %s", store.ErrQuery, f.name, what)
		}
	}
	return nil
}

var (
	entityShape = regexp.MustCompile(`^(Q[0-9]+|NIL:.+)$`)
	codeShape   = regexp.MustCompile(`^[A-Z][A-Z0-9]*$`)
)

// A whom is one value of a field of people, read by its shape.
type whom struct {
	entity, code string
	names        []int64 // numbers of names
}

// whom reads values: entity, code, or words of a name. Upper case is a code, or the whole of a name (NATO).
func (t *tx) whom(field string, vs []string) (out []whom, err error) {
	for _, v := range vs {
		v = clean(strings.TrimSpace(v))
		var w whom
		switch {
		case entityShape.MatchString(v):
			w.entity = v
		case codeShape.MatchString(v):
			w.code = v
			if w.names, err = t.ints("SELECT n FROM names WHERE folded = ?", strings.Join(folded(v), " ")); err != nil {
				return nil, err
			}
		default:
			words := folded(v)
			slices.Sort(words)
			words = slices.Compact(words)
			if len(words) == 0 {
				return nil, fmt.Errorf("%w: %s: %q has no word", store.ErrQuery, field, v)
			}
			query := "SELECT name FROM name_words WHERE word = ?"
			query += strings.Repeat(" INTERSECT SELECT name FROM name_words WHERE word = ?", len(words)-1)
			if w.names, err = t.ints(query, anys(words)...); err != nil {
				return nil, err
			}
			const tooMany = 5000
			if len(w.names) > tooMany {
				return nil, fmt.Errorf("%w: %s: %d names have the words %q: give more of the name, a code or an entity", store.ErrQuery, field, len(w.names), v)
			}
		}
		out = append(out, w)
	}
	return out, nil
}

func (t *tx) ints(query string, args ...any) ([]int64, error) {
	rows, err := t.QueryContext(t.ctx, t.db.sent(query), args...)
	if err != nil {
		return nil, at(query, err)
	}
	defer rows.Close()
	var out []int64
	for rows.Next() {
		var n int64
		if err := rows.Scan(&n); err != nil {
			return nil, at(query, err)
		}
		out = append(out, n)
	}
	return out, at(query, rows.Err())
}

// is restricts a row with columns entity, code, country and name to the values; ok is false if nothing can match.
func is(alias string, ws []whom) (c cond, ok bool) {
	var cs []cond
	for _, w := range ws {
		if w.entity != "" {
			cs = append(cs, cond{alias + ".entity = ?", []any{w.entity}})
		}
		if w.code != "" {
			cs = append(cs, prefix(alias+".code", w.code), cond{alias + ".country = ?", []any{w.code}})
		}
		if len(w.names) > 0 {
			cs = append(cs, oneOf(alias+".name", w.names))
		}
	}
	if len(cs) == 0 {
		return cond{"1 = 0", nil}, false
	}
	return or(cs), true
}

// parties restricts events to those with one of the values on one of the sides.
func (p *plan) parties(field string, vs []string, sides ...int) error {
	if len(vs) == 0 {
		return nil
	}
	ws, err := p.tx.whom(field, vs)
	if err != nil {
		return err
	}
	c, ok := is("x", ws)
	if !ok {
		p.empty = true
		return nil
	}
	s := oneOf("x.side", sides)
	p.conds = append(p.conds, cond{"EXISTS (SELECT 1 FROM parties x WHERE x.event = e.n AND " + s.sql + " AND " + c.sql + ")", append(s.args, c.args...)})

	var keys []string // that postings have as such
	var ranges []cond
	for _, side := range sides {
		at := sideLetter[side] + ":"
		for _, w := range ws {
			switch {
			case w.entity != "":
				keys = append(keys, at+w.entity)
			case w.code != "" && len(w.code)%3 == 0:
				keys = append(keys, at+w.code)
			case w.code != "":
				ranges = append(ranges, prefix("k.key", at+w.code))
			}
			for _, n := range w.names {
				keys = append(keys, at+"#"+strconv.FormatInt(n, 10))
			}
		}
	}
	p.postings(keys, ranges)
	return nil
}

// postings adds a driver: the events under any of keys.
func (p *plan) postings(keys []string, ranges []cond) {
	if len(keys) == 1 && len(ranges) == 0 {
		at := cond{"k.key = ?", []any{keys[0]}}
		p.drivers = append(p.drivers, driver{
			from: "postings k" + p.tx.join() + "events e ON e.n = k.event", where: at, ord: "k.ord",
			count: cond{"SELECT 1 FROM postings k WHERE " + at.sql, at.args},
		})
		return
	}
	for part := range slices.Chunk(keys, 500) {
		ranges = append(ranges, oneOf("k.key", part))
	}
	// A union of ranges: each is a walk over the index of keys.
	var parts []string
	var args []any
	for _, r := range ranges {
		parts = append(parts, "SELECT k.event FROM postings k WHERE "+r.sql)
		args = append(args, r.args...)
	}
	union := strings.Join(parts, " UNION ALL ")
	p.drivers = append(p.drivers, driver{
		from: "(SELECT DISTINCT u.event FROM (" + union + ") u) k" + p.tx.join() + "events e ON e.n = k.event", args: args,
		count: cond{"SELECT 1 FROM (" + union + ") u", args},
	})
}

// column restricts events by a column that has an index (column, ord).
func (p *plan) column(column string, vs []string) {
	if len(vs) == 0 {
		return
	}
	c := oneOf("e."+column, vs)
	p.conds = append(p.conds, c)
	d := driver{from: "events e" + p.tx.hint("events_"+column), count: cond{"SELECT 1 FROM events e WHERE " + c.sql, c.args}}
	if len(vs) == 1 {
		d.ord = "e.ord"
	}
	p.drivers = append(p.drivers, d)
}

// join goes from the rows on its left to those on its right, where SQLite would turn the two round.
func (t *tx) join() string {
	if t.db.d.Hints {
		return " CROSS JOIN "
	}
	return " JOIN "
}

func (t *tx) hint(index string) string {
	if t.db.d.Hints {
		return " INDEXED BY " + index
	}
	return ""
}

// documents are the restrictions of a query on a document, over its alias d.
func (t *tx) documents(q store.Query) (cs []cond) {
	if len(q.Outlets) > 0 {
		cs = append(cs, oneOf("d.outlet", q.Outlets))
	}
	if len(q.Documents) > 0 {
		cs = append(cs, oneOf("d.id", q.Documents))
	}
	if len(q.Stories) > 0 {
		c := oneOf("g.id", q.Stories)
		cs = append(cs, cond{"d.story IN (SELECT g.n FROM clusters g WHERE g.kind = 'story' AND " + c.sql + ")", c.args})
	}
	cs = append(cs, within("d", q.PublishedFrom, q.PublishedTo)...)
	if q.Copies == "first" {
		cs = append(cs, cond{"d.first = 1", nil})
	}
	return cs
}

// text restricts column, the number of a document, to those that have the words.
func (t *tx) text(q store.Query, column string) (c cond, docs cond, err error) {
	terms, err := parseText(q.Text)
	if err != nil {
		return c, docs, err
	}
	docs = cond{t.db.d.Matching, []any{t.db.d.Match(terms)}}
	return cond{column + " IN (" + docs.sql + ")", docs.args}, docs, nil
}

// plan reads a query on events.
func (t *tx) plan(q store.Query) (*plan, error) {
	if err := check(q); err != nil {
		return nil, err
	}
	p := &plan{tx: t, to: math.MaxInt64}
	var also store.Sides
	if q.Also != nil {
		also = *q.Also
	}
	for _, f := range []struct {
		name  string
		vs    []string
		sides []int
	}{{"actor", q.Actors, []int{sideActor}}, {"recipient", q.Recipients, []int{sideRecipient}}, {"party", q.Parties, []int{sideActor, sideRecipient}}, {"source", q.Sources, []int{sideSource}},
		{"actor", also.Actors, []int{sideActor}}, {"recipient", also.Recipients, []int{sideRecipient}}, {"source", also.Sources, []int{sideSource}}} {
		if err := p.parties(f.name, f.vs, f.sides...); err != nil {
			return nil, err
		}
	}
	p.column("type", q.Types)
	if len(q.Modes) > 0 {
		p.conds = append(p.conds, oneOf("e.mode", q.Modes))
	}
	if len(q.Contexts) > 0 {
		var cs []cond
		keys := make([]string, len(q.Contexts))
		for i, c := range q.Contexts {
			keys[i] = "c:" + clean(c)
			cs = append(cs, cond{t.db.d.Contains, []any{" " + clean(c) + " "}})
		}
		p.conds = append(p.conds, or(cs))
		p.postings(keys, nil)
	}
	if len(q.CAMEO) > 0 {
		var cs []cond
		for _, c := range q.CAMEO {
			cs = append(cs, prefix("e.cameo", clean(c)))
		}
		all := or(cs)
		p.conds = append(p.conds, all)
		if len(cs) == 1 {
			p.drivers = append(p.drivers, driver{from: "events e" + t.hint("events_cameo"), count: cond{"SELECT 1 FROM events e WHERE " + all.sql, all.args}})
		}
	}
	if len(q.Quads) > 0 {
		p.conds = append(p.conds, oneOf("e.quad", q.Quads))
	}
	if len(q.Statuses) > 0 {
		p.conds = append(p.conds, oneOf("e.status", q.Statuses))
	}
	if len(q.Stances) > 0 {
		c := oneOf("x.stance", q.Stances)
		p.conds = append(p.conds, cond{"EXISTS (SELECT 1 FROM claims x WHERE x.document = e.document AND x.event = e.seq AND " + c.sql + ")", c.args})
	}
	if q.MinScore > 0 {
		p.conds = append(p.conds, cond{"e.score >= ?", []any{q.MinScore}})
	}
	p.column("country", q.Countries)
	if b := q.Box; b != nil {
		c := cond{"l.lat BETWEEN ? AND ? AND l.lon BETWEEN ? AND ?", []any{b[1], b[3], b[0], b[2]}}
		if b[0] > b[2] { // over the line of date
			c = cond{"l.lat BETWEEN ? AND ? AND (l.lon >= ? OR l.lon <= ?)", []any{b[1], b[3], b[0], b[2]}}
		}
		in := cond{"e.place IN (SELECT l.n FROM places l WHERE " + c.sql + ")", c.args}
		p.conds = append(p.conds, in)
		p.drivers = append(p.drivers, driver{
			from: "(SELECT l.n FROM places l WHERE " + c.sql + ") b" + t.join() + "events e" + t.hint("events_place") + " ON e.place = b.n", args: c.args,
			count: cond{"SELECT 1 FROM places l" + t.join() + "events e" + t.hint("events_place") + " ON e.place = l.n WHERE " + c.sql, c.args},
		})
	}
	p.conds = append(p.conds, within("e", q.From, q.To)...)
	if _, to, ok := days(q.To); ok {
		p.to = int64(to+1)<<idBits - 1 // events stand at their lo
	}
	if docs := t.documents(q); len(docs) > 0 {
		s, args := and(docs)
		if len(q.Documents)+len(q.Stories)+len(q.Outlets) == 0 { // many documents, of which a page takes a few
			p.conds = append(p.conds, cond{"EXISTS (SELECT 1 FROM documents d WHERE d.n = e.document AND " + s + ")", args})
		} else {
			p.conds = append(p.conds, cond{"e.document IN (SELECT d.n FROM documents d WHERE " + s + ")", args})
			p.drivers = append(p.drivers, p.ofDocuments(cond{"SELECT d.n AS document FROM documents d WHERE " + s, args}))
		}
	}
	if q.Text != "" {
		c, docs, err := t.text(q, "e.document")
		if err != nil {
			return nil, err
		}
		p.conds = append(p.conds, c)
		p.drivers = append(p.drivers, p.ofDocuments(docs))
	}
	if len(q.RecordIDs) > 0 {
		c := oneOf("g.id", q.RecordIDs)
		c = cond{"e.record IN (SELECT g.n FROM clusters g WHERE g.kind = 'sameevent' AND " + c.sql + ")", c.args}
		p.conds = append(p.conds, c)
		p.drivers = append(p.drivers, driver{from: "events e" + t.hint("events_record"), count: cond{"SELECT 1 FROM events e WHERE " + c.sql, c.args}})
	}
	if len(q.EventIDs) > 0 {
		c := oneOf("e.id", q.EventIDs)
		p.conds = append(p.conds, c)
		p.drivers = append(p.drivers, driver{from: "events e" + t.hint("events_id"), count: cond{"SELECT 1 FROM events e WHERE " + c.sql, c.args}})
	}
	return p, nil
}

// ofDocuments is a driver: the events of documents. docs selects a column document.
func (p *plan) ofDocuments(docs cond) driver {
	return driver{
		from: "(" + docs.sql + ") m" + p.tx.join() + "events e" + p.tx.hint("events_document") + " ON e.document = m.document", args: docs.args,
		count: docs, docs: true,
	}
}

// choose picks the way into the events that visits the fewest rows, as far as counts and the assumption that conditions are independent tell. A
// driver visits all its rows, but one that comes in the order that is wanted ("date", "score", "ingest"; "" if all rows are wanted) only as many as a
// page of n rows takes, and so does a walk over all events.
func (p *plan) choose(order string, n int) (driver, error) {
	all := driver{from: "events e"}
	if index := map[string]string{"date": "ord", "score": "score", "ingest": "ingested"}[order]; index != "" {
		all = driver{from: "events e" + p.tx.hint("events_"+index), ord: "e.ord"}
	}
	if len(p.drivers) == 0 {
		return all, nil
	}
	if len(p.drivers) == 1 && p.drivers[0].ord != "" && order == "date" {
		return p.drivers[0], nil
	}
	var total float64
	if err := p.tx.one("SELECT COALESCE(MAX(n), 0) FROM events").Scan(&total); err != nil {
		return all, err
	}
	total = max(total, 1)
	var documents float64
	if slices.ContainsFunc(p.drivers, func(d driver) bool { return d.docs }) {
		if err := p.tx.one("SELECT COALESCE(MAX(n), 0) FROM documents").Scan(&documents); err != nil {
			return all, err
		}
	}
	// A condition without a driver is taken to hold for two fifths of the events.
	hits := total * math.Pow(.4, float64(max(len(p.conds)-len(p.drivers), 0)))
	rows := make([]float64, len(p.drivers))
	for i, d := range p.drivers {
		k := 0
		if err := p.tx.one("SELECT COUNT(*) FROM ("+d.count.sql+" LIMIT ?) c", append(slices.Clone(d.count.args), int64(counted)+1)...).Scan(&k); err != nil {
			return all, at(d.count.sql, err)
		}
		rows[i] = float64(k)
		if d.docs { // each of them has as many events as others
			rows[i] *= total / max(documents, 1)
		}
		if k > counted {
			rows[i] = max(total/5, rows[i])
		}
		hits *= min(rows[i]/total, 1)
	}
	pages := float64(n) / max(hits, 1e-3) // the part of an ordered walk that a page takes
	best, least := all, total
	if order != "" && n > 0 {
		least = min(total, total*pages)
	}
	for i, d := range p.drivers {
		visits := rows[i]
		if order == "date" && d.ord != "" && n > 0 {
			visits = min(visits, visits*pages)
		}
		if visits < least {
			best, least = d, visits
		}
	}
	return best, nil
}

// from writes FROM and WHERE over all events of the query, for counting.
func (p *plan) from() (string, []any, error) {
	d, err := p.choose("", 0)
	if err != nil {
		return "", nil, err
	}
	s, args := p.where(d, nil)
	return s, args, nil
}

func (p *plan) where(d driver, more []cond) (string, []any) {
	cs := slices.Clone(p.conds)
	if d.where.sql != "" {
		cs = append([]cond{d.where}, cs...)
	}
	if p.empty {
		cs = append(cs, cond{"1 = 0", nil})
	}
	cs = append(cs, more...)
	s, args := and(cs)
	return " FROM " + d.from + " WHERE " + s, append(slices.Clone(d.args), args...)
}
