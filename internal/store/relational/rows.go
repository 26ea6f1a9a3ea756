package relational

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"time"

	"github.com/dateline-news/dateline/internal/store"
)

// ofEvents says whether a query restricts events, not their documents alone.
func ofEvents(q store.Query) bool {
	return len(q.Actors)+len(q.Recipients)+len(q.Parties)+len(q.Sources)+len(q.Types)+len(q.Modes)+len(q.Contexts)+len(q.CAMEO)+len(q.Quads)+len(q.Statuses)+
		len(q.Stances)+len(q.Countries)+len(q.RecordIDs)+len(q.EventIDs) > 0 || q.MinScore > 0 || q.Box != nil || q.Also != nil || q.From != "" || q.To != ""
}

// articles are the restrictions of a query on documents, over d: their own and, if it has any of events, that they have such an event.
func (t *tx) articles(q store.Query) ([]cond, error) {
	if err := check(q); err != nil {
		return nil, err
	}
	if ofEvents(q) {
		p, err := t.plan(q)
		if err != nil {
			return nil, err
		}
		s, args, err := p.from()
		if err != nil {
			return nil, err
		}
		return []cond{{"d.n IN (SELECT e.document" + s + ")", args}}, nil
	}
	cs := t.documents(q)
	if q.Text != "" {
		c, _, err := t.text(q, "d.n")
		if err != nil {
			return nil, err
		}
		cs = append(cs, c)
	}
	return cs, nil
}

// owned restricts rows that hang on a document by the fields of documents.
func (t *tx) owned(q store.Query, column string) ([]cond, error) {
	var cs []cond
	if docs := t.documents(q); len(docs) > 0 {
		s, args := and(docs)
		cs = append(cs, cond{column + " IN (SELECT d.n FROM documents d WHERE " + s + ")", args})
	}
	if q.Text != "" {
		c, _, err := t.text(q, column)
		if err != nil {
			return nil, err
		}
		cs = append(cs, c)
	}
	return cs, nil
}

const articleColumns = `d.n, d.id, d.source, d.uri, d.outlet, d.kind, d.title, d.byline, d.lang, d.published, d.earliest, d.latest, d.conflict, d.events, d.quotes,
	COALESCE(c.id, ''), COALESCE(s.id, ''), d.reason, d.ingested, d.ord`
const articleJoins = " LEFT JOIN clusters c ON c.n = d.copies LEFT JOIN clusters s ON s.n = d.story"

type articleRow struct {
	store.ArticleRow
	n, ord, ingested int64
}

func scanArticle(r *sql.Rows) (a articleRow, err error) {
	var conflict int64
	err = r.Scan(&a.n, &a.ID, &a.SourceID, &a.URI, &a.Outlet, &a.Kind, &a.Title, &a.Byline, &a.Lang, &a.Published, &a.Earliest, &a.Latest, &conflict, &a.Events, &a.Quotes,
		&a.Copies, &a.Story, &a.Reason, &a.ingested, &a.ord)
	a.Conflict = conflict != 0
	a.Ingested = time.UnixMicro(a.ingested).UTC()
	return a, err
}

// Articles implements store.Documents.
func (db *DB) Articles(ctx context.Context, q store.Query) (out store.Page[store.ArticleRow], err error) {
	if err := check(q); err != nil {
		return out, err
	}
	if q.Order == "score" {
		return out, fmt.Errorf("%w: documents have no score to order by", store.ErrQuery)
	}
	c, err := after("document", q)
	if err != nil {
		return out, err
	}
	err = db.read(ctx, func(tx *tx) error {
		cs, err := tx.articles(q)
		if err != nil {
			return err
		}
		by := "d.ord DESC, d.id DESC"
		if q.Order == "ingest" {
			by = "d.ingested DESC, d.id DESC"
		}
		if c != nil && q.Order == "ingest" {
			cs = append(cs, cond{"d.ingested <= ? AND (d.ingested < ? OR d.id < ?)", []any{c.Num, c.Num, c.ID}})
		} else if c != nil {
			cs = append(cs, cond{"d.ord <= ? AND (d.ord < ? OR d.id < ?)", []any{c.Ord, c.Ord, c.ID}})
		}
		s, args := and(cs)
		var rows []articleRow
		if err := tx.each("SELECT "+articleColumns+" FROM documents d"+articleJoins+" WHERE "+s+" ORDER BY "+by+" LIMIT ?", append(args, int64(limit(q)+1)), func(r *sql.Rows) error {
			a, err := scanArticle(r)
			rows = append(rows, a)
			return err
		}); err != nil {
			return err
		}
		rows, out.Next = page(rows, limit(q), func(a articleRow) cursor {
			return cursor{Of: queryHash("document", q), Ord: a.ord, ID: a.ID, Num: a.ingested}
		})
		return tx.finish(rows, q.Text, &out)
	})
	return out, err
}

// finish fills a page, with snippets if there is a text to look for.
func (t *tx) finish(rows []articleRow, text string, out *store.Page[store.ArticleRow]) error {
	snippets := map[int64]string{}
	if text != "" && len(rows) > 0 {
		terms, err := parseText(text)
		if err != nil {
			return err
		}
		ns := make([]int64, len(rows))
		titles := map[int64]string{}
		for i, a := range rows {
			ns[i] = a.n
			titles[a.n] = a.Title
		}
		for _, part := range chunks(ns) {
			if err := t.each("SELECT document, body FROM bodies WHERE document IN "+list(len(part)), anys(part), func(r *sql.Rows) error {
				var n int64
				var body []byte
				if err := r.Scan(&n, &body); err != nil {
					return err
				}
				plain, err := t.db.unpack(body)
				if err != nil {
					return err
				}
				var doc struct{ Text string }
				if err := json.Unmarshal(plain, &doc); err != nil {
					return fmt.Errorf("document %d: %w", n, err)
				}
				if snippets[n] = snippet(clean(doc.Text), terms); snippets[n] == "" {
					snippets[n] = snippet(titles[n], terms)
				}
				return nil
			}); err != nil {
				return err
			}
		}
	}
	for _, a := range rows {
		a.Snippet = snippets[a.n]
		out.Rows = append(out.Rows, a.ArticleRow)
	}
	return nil
}

// Since implements store.Documents. Numbers of documents are in the order of their commits.
func (db *DB) Since(ctx context.Context, at string, most int) (out store.Page[store.ArticleRow], err error) {
	from := int64(0)
	if at != "" {
		if from, err = strconv.ParseInt(at, 10, 64); err != nil || from < 0 {
			return out, fmt.Errorf("%w: %q is no place in the order of commits", store.ErrCursor, at)
		}
	}
	if most <= 0 {
		most = 50
	}
	out.Next = strconv.FormatInt(from, 10)
	err = db.read(ctx, func(tx *tx) error {
		var rows []articleRow
		if err := tx.each("SELECT "+articleColumns+" FROM documents d"+articleJoins+" WHERE d.n > ? ORDER BY d.n LIMIT ?", []any{from, int64(most)}, func(r *sql.Rows) error {
			a, err := scanArticle(r)
			rows = append(rows, a)
			return err
		}); err != nil {
			return err
		}
		if len(rows) > 0 {
			out.Next = strconv.FormatInt(rows[len(rows)-1].n, 10)
		}
		return tx.finish(rows, "", &out)
	})
	return out, err
}

// Related implements store.Documents.
func (db *DB) Related(ctx context.Context, id string) (out store.Relations, err error) {
	id = clean(id)
	err = db.read(ctx, func(tx *tx) error {
		var copies, story sql.NullInt64
		if err := tx.one("SELECT d.copies, d.story, COALESCE(s.id, '') FROM documents d LEFT JOIN clusters s ON s.n = d.story WHERE d.id = ?", id).Scan(&copies, &story, &out.StoryID); err != nil {
			return missing(err, "document", id)
		}
		for _, g := range []struct {
			column string
			n      sql.NullInt64
			to     *[]string
		}{{"copies", copies, &out.Copies}, {"story", story, &out.Story}} {
			if !g.n.Valid {
				continue
			}
			if err := tx.each("SELECT id FROM documents WHERE "+g.column+" = ? AND id <> ? ORDER BY ord DESC, id DESC", []any{g.n.Int64, id}, func(r *sql.Rows) error {
				var other string
				err := r.Scan(&other)
				*g.to = append(*g.to, other)
				return err
			}); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

// said are the restrictions of a query on quotes or claims, over x.
func (t *tx) said(what string, q store.Query, more ...string) ([]cond, error) {
	if err := only(what, q, append(more, "source", "published", "outlet", "document", "story", "text", "copies")...); err != nil {
		return nil, err
	}
	cs, err := t.owned(q, "x.document")
	if err != nil {
		return nil, err
	}
	if len(q.Sources) > 0 {
		ws, err := t.whom("source", q.Sources)
		if err != nil {
			return nil, err
		}
		c, _ := is("x", ws)
		cs = append(cs, c)
	}
	return cs, nil
}

// afterSaid is the place after a row of quotes or claims, in the order of their documents and then of the text.
func afterSaid(c *cursor) []cond {
	if c == nil {
		return nil
	}
	return []cond{{"x.ord <= ? AND (x.ord < ? OR d.id < ? OR d.id = ? AND x.seq > ?)", []any{c.Ord, c.Ord, c.ID, c.ID, c.Num}}}
}

// Quotes implements store.Documents.
func (db *DB) Quotes(ctx context.Context, q store.Query) (out store.Page[store.QuoteRow], err error) {
	c, err := after("quote", q)
	if err != nil {
		return out, err
	}
	err = db.read(ctx, func(tx *tx) error {
		cs, err := tx.said("quotes", q)
		if err != nil {
			return err
		}
		s, args := and(append(cs, afterSaid(c)...))
		var ords []int64
		if err := tx.each(`SELECT d.id, x.seq, x.kind, x.content, x.cue, COALESCE(n.name, ''), x.entity, x.code, x.start, x.stop, d.title, d.outlet, d.uri, d.published, x.ord
			FROM quotes x JOIN documents d ON d.n = x.document LEFT JOIN names n ON n.n = x.name WHERE `+s+" ORDER BY x.ord DESC, d.id DESC, x.seq LIMIT ?", append(args, int64(limit(q)+1)), func(r *sql.Rows) error {
			var v store.QuoteRow
			var ord int64
			err := r.Scan(&v.Document, &v.Quote, &v.Kind, &v.Content, &v.Cue, &v.Speaker, &v.Entity, &v.Code, &v.Start, &v.End, &v.Title, &v.Outlet, &v.URI, &v.Published, &ord)
			out.Rows, ords = append(out.Rows, v), append(ords, ord)
			return err
		}); err != nil {
			return err
		}
		out.Rows, out.Next = page(out.Rows, limit(q), func(v store.QuoteRow) cursor {
			return cursor{Of: queryHash("quote", q), Ord: ords[limit(q)-1], ID: v.Document, Num: int64(v.Quote)}
		})
		return nil
	})
	return out, err
}

// Claims implements store.Documents.
func (db *DB) Claims(ctx context.Context, q store.Query) (out store.Page[store.ClaimRow], err error) {
	c, err := after("claim", q)
	if err != nil {
		return out, err
	}
	err = db.read(ctx, func(tx *tx) error {
		cs, err := tx.said("claims", q, "stance", "event")
		if err != nil {
			return err
		}
		if len(q.Stances) > 0 {
			cs = append(cs, oneOf("x.stance", q.Stances))
		}
		if len(q.EventIDs) > 0 {
			cs = append(cs, oneOf("e.id", q.EventIDs))
		}
		s, args := and(append(cs, afterSaid(c)...))
		var ords []int64
		if err := tx.each(`SELECT d.id, x.seq, x.about, x.stance, x.evidence, COALESCE(n.name, ''), x.entity, COALESCE(e.id, ''), x.start, x.stop, d.title, d.outlet, d.uri, d.published, x.ord
			FROM claims x JOIN documents d ON d.n = x.document LEFT JOIN names n ON n.n = x.name LEFT JOIN events e ON e.document = x.document AND e.seq = x.event WHERE `+s+" ORDER BY x.ord DESC, d.id DESC, x.seq LIMIT ?", append(args, int64(limit(q)+1)), func(r *sql.Rows) error {
			var v store.ClaimRow
			var ord int64
			err := r.Scan(&v.Document, &v.Claim, &v.About, &v.Stance, &v.Evidence, &v.Source, &v.Entity, &v.Event, &v.Start, &v.End, &v.Title, &v.Outlet, &v.URI, &v.Published, &ord)
			out.Rows, ords = append(out.Rows, v), append(ords, ord)
			return err
		}); err != nil {
			return err
		}
		out.Rows, out.Next = page(out.Rows, limit(q), func(v store.ClaimRow) cursor {
			return cursor{Of: queryHash("claim", q), Ord: ords[limit(q)-1], ID: v.Document, Num: int64(v.Claim)}
		})
		return nil
	})
	return out, err
}

// Entities implements store.Documents: those in most articles first. Parties are the entities themselves.
func (db *DB) Entities(ctx context.Context, q store.Query) (out store.Page[store.EntityRow], err error) {
	c, err := after("entity", q)
	if err != nil {
		return out, err
	}
	if err := only("entities", q, "party", "country", "published", "outlet", "document", "story", "text", "copies"); err != nil {
		return out, err
	}
	err = db.read(ctx, func(tx *tx) error {
		var cs []cond
		owned := q
		owned.Text = "" // words of the name here, not of documents
		docs, err := tx.owned(owned, "x.document")
		if err != nil {
			return err
		}
		if len(docs) > 0 {
			s, args := and(docs)
			cs = append(cs, cond{"n.id IN (SELECT x.entity FROM document_entities x WHERE " + s + ")", args})
		}
		if len(q.Countries) > 0 {
			cs = append(cs, oneOf("n.country", q.Countries))
		}
		named := func(field string, v ...string) error {
			ws, err := tx.whom(field, v)
			if err != nil {
				return err
			}
			var alts []cond
			for _, w := range ws {
				if w.entity != "" {
					alts = append(alts, cond{"n.id = ?", []any{w.entity}})
				}
				if w.code != "" {
					alts = append(alts, prefix("n.code", w.code), cond{"n.country = ?", []any{w.code}})
				}
				if len(w.names) > 0 {
					in := oneOf("x.name", w.names)
					alts = append(alts, cond{"n.id IN (SELECT x.entity FROM document_entities x WHERE " + in.sql + ")", in.args})
				}
			}
			if len(alts) == 0 {
				alts = []cond{{"1 = 0", nil}}
			}
			cs = append(cs, or(alts))
			return nil
		}
		if len(q.Parties) > 0 {
			if err := named("party", q.Parties...); err != nil {
				return err
			}
		}
		if q.Text != "" {
			if err := named("text", q.Text); err != nil {
				return err
			}
		}
		if c != nil {
			cs = append(cs, cond{"n.articles <= ? AND (n.articles < ? OR n.id > ?)", []any{c.Num, c.Num, c.ID}})
		}
		s, args := and(cs)
		if err := tx.each("SELECT n.id, n.name, n.kind, n.code, n.country, n.role, n.mentions, n.articles, n.events FROM entities n WHERE "+s+" ORDER BY n.articles DESC, n.id LIMIT ?", append(args, int64(limit(q)+1)), func(r *sql.Rows) error {
			var v store.EntityRow
			err := r.Scan(&v.ID, &v.Name, &v.Kind, &v.Code, &v.Country, &v.Role, &v.Mentions, &v.Articles, &v.Events)
			out.Rows = append(out.Rows, v)
			return err
		}); err != nil {
			return err
		}
		out.Rows, out.Next = page(out.Rows, limit(q), func(v store.EntityRow) cursor {
			return cursor{Of: queryHash("entity", q), ID: v.ID, Num: int64(v.Articles)}
		})
		return nil
	})
	return out, err
}

// A cluster is a row of the table of groups.
type cluster struct {
	n, ord          int64
	id, lead, title string
	sources         int
	data            []byte
}

// clusters reads a page of groups of a kind, the newest first.
func (t *tx) clusters(kind store.SketchKind, unit string, q store.Query, cs []cond) (out []cluster, next string, err error) {
	c, err := after(unit, q)
	if err != nil {
		return nil, "", err
	}
	cs = append(cs, cond{"g.kind = ?", []any{string(kind)}})
	if c != nil {
		cs = append(cs, cond{"g.ord <= ? AND (g.ord < ? OR g.id < ?)", []any{c.Ord, c.Ord, c.ID}})
	}
	s, args := and(cs)
	err = t.each("SELECT g.n, g.ord, g.id, g.lead, g.title, g.sources, g.data FROM clusters g WHERE "+s+" ORDER BY g.ord DESC, g.id DESC LIMIT ?", append(args, int64(limit(q)+1)), func(r *sql.Rows) error {
		var v cluster
		err := r.Scan(&v.n, &v.ord, &v.id, &v.lead, &v.title, &v.sources, &v.data)
		out = append(out, v)
		return err
	})
	out, next = page(out, limit(q), func(v cluster) cursor { return cursor{Of: queryHash(unit, q), Ord: v.ord, ID: v.id} })
	return out, next, err
}

// Records implements store.Documents.
func (db *DB) Records(ctx context.Context, q store.Query) (out store.Page[store.RecordRow], err error) {
	if err := check(q); err != nil {
		return out, err
	}
	if q.Order == "score" || q.Order == "ingest" {
		return out, fmt.Errorf("%w: records are ordered by date alone", store.ErrQuery)
	}
	err = db.read(ctx, func(tx *tx) error {
		var cs []cond
		if docs := tx.documents(q); ofEvents(q) || q.Text != "" || len(docs) > 0 {
			p, err := tx.plan(q)
			if err != nil {
				return err
			}
			s, args, err := p.from()
			if err != nil {
				return err
			}
			cs = []cond{{"g.n IN (SELECT e.record" + s + ")", args}}
		}
		groups, next, err := tx.clusters(store.KindSameEvent, "record", q, cs)
		if err != nil {
			return err
		}
		out.Next = next
		for _, g := range groups {
			row := store.RecordRow{ID: g.id, Sources: g.sources, Statuses: map[string]int{}}
			if len(g.data) > 0 {
				row.Data = g.data
			}
			if err := tx.one("SELECT COUNT(*), COUNT(DISTINCT document) FROM events WHERE record = ?", g.n).Scan(&row.Events, &row.Articles); err != nil {
				return err
			}
			if err := tx.each("SELECT status, COUNT(*) FROM events WHERE record = ? GROUP BY status", []any{g.n}, func(r *sql.Rows) error {
				var status string
				var n int
				err := r.Scan(&status, &n)
				row.Statuses[status] = n
				return err
			}); err != nil {
				return err
			}
			var lead int64
			err := tx.one("SELECT n FROM events WHERE record = ? ORDER BY CASE WHEN id = ? THEN 0 ELSE 1 END, ord DESC, id DESC LIMIT 1", g.n, g.lead).Scan(&lead)
			if errors.Is(err, sql.ErrNoRows) {
				continue // its documents were coded anew, and are not resolved yet
			} else if err != nil {
				return err
			}
			rows, err := tx.eventRows([]int64{lead})
			if err != nil {
				return err
			}
			row.Lead = rows[0]
			out.Rows = append(out.Rows, row)
		}
		return nil
	})
	return out, err
}

// Stories implements store.Documents.
func (db *DB) Stories(ctx context.Context, q store.Query) (out store.Page[store.StoryRow], err error) {
	if err := check(q); err != nil {
		return out, err
	}
	if q.Order == "score" || q.Order == "ingest" {
		return out, fmt.Errorf("%w: stories are ordered by date alone", store.ErrQuery)
	}
	err = db.read(ctx, func(tx *tx) error {
		docs, err := tx.articles(q)
		if err != nil {
			return err
		}
		var cs []cond
		if len(docs) > 0 {
			s, args := and(docs)
			cs = []cond{{"g.n IN (SELECT d.story FROM documents d WHERE " + s + ")", args}}
		}
		groups, next, err := tx.clusters(store.KindStory, "story", q, cs)
		if err != nil {
			return err
		}
		out.Next = next
		for _, g := range groups {
			row := store.StoryRow{ID: g.id, Title: g.title, Sources: g.sources}
			var lo, hi sql.NullInt64
			if err := tx.one(`SELECT COUNT(*), COALESCE(SUM(events), 0), MIN(CASE WHEN lo <= hi AND lo > 0 THEN lo END), MAX(CASE WHEN lo <= hi AND hi < ? THEN hi END)
				FROM documents WHERE story = ?`, int64(dayNever), g.n).Scan(&row.Articles, &row.Events, &lo, &hi); err != nil {
				return err
			}
			row.First, row.Last = isoDay(int(lo.Int64)), isoDay(int(hi.Int64))
			const some = 5
			for _, f := range []struct {
				to    *[]string
				query string
			}{
				{&row.Outlets, "SELECT outlet AS v, COUNT(*) AS k FROM documents WHERE story = ? AND outlet <> '' GROUP BY outlet"},
				{&row.Countries, "SELECT e.country AS v, COUNT(*) AS k FROM documents d JOIN events e ON e.document = d.n WHERE d.story = ? AND e.country <> '' GROUP BY e.country"},
				{&row.Actors, `SELECT n.name AS v, COUNT(DISTINCT e.n) AS k FROM documents d JOIN events e ON e.document = d.n JOIN parties p ON p.event = e.n AND p.side = 0 JOIN names n ON n.n = p.name
					WHERE d.story = ? AND p.entity <> '' GROUP BY n.name`},
			} {
				if *f.to, err = tx.strings("SELECT v FROM ("+f.query+") x ORDER BY k DESC, v LIMIT ?", g.n, int64(some)); err != nil {
					return err
				}
			}
			out.Rows = append(out.Rows, row)
		}
		return nil
	})
	return out, err
}

func (t *tx) strings(query string, args ...any) (out []string, err error) {
	err = t.each(query, args, func(r *sql.Rows) error {
		var s string
		err := r.Scan(&s)
		out = append(out, s)
		return err
	})
	return out, err
}

// sideOf is the side that a facet counts.
var sideOf = map[string]uint32{"actor": sideActor, "recipient": sideRecipient, "source": sideSource}

// Facets implements store.Documents. Who is named bears the name of the entity; a code is its own label.
func (db *DB) Facets(ctx context.Context, q store.Query, fields []string, top int) (map[string][]store.Bin, error) {
	for _, f := range fields {
		if !slices.Contains([]string{"type", "status", "actor", "recipient", "outlet", "country", "source"}, f) {
			return nil, fmt.Errorf("%w: facet %q is none of type, status, actor, recipient, outlet, country, source", store.ErrQuery, f)
		}
	}
	out := map[string][]store.Bin{}
	ok, err := db.count(ctx, q, func(y *tally, hits *hitSet) {
		for f, counts := range y.facets(hits, fields) {
			out[f] = topBins(counts, top)
		}
	})
	if err != nil {
		return nil, err
	}
	if !ok {
		if err := db.facets(ctx, q, fields, top, out); err != nil {
			return nil, err
		}
	}
	var values []string
	for f, bins := range out {
		if _, ok := sideOf[f]; ok {
			for _, b := range bins {
				values = append(values, b.Value)
			}
		}
	}
	called, err := db.called(ctx, values)
	for f, bins := range out {
		for i := range bins {
			bins[i].Label = bins[i].Value
			if _, ok := sideOf[f]; ok {
				bins[i].Label = cmp.Or(called[bins[i].Value].Name, bins[i].Value)
			}
		}
	}
	return out, err
}

// topBins are the most frequent values.
func topBins(counts map[string]int, top int) []store.Bin {
	bins := []store.Bin{}
	for v, n := range counts {
		bins = append(bins, store.Bin{Value: v, Count: n})
	}
	slices.SortFunc(bins, func(a, b store.Bin) int { return cmp.Or(b.Count-a.Count, cmp.Compare(a.Value, b.Value)) })
	return bins[:min(top, len(bins))]
}

// facets is Facets for a store that was not warmed; without labels.
func (db *DB) facets(ctx context.Context, q store.Query, fields []string, top int, out map[string][]store.Bin) error {
	return db.hits(ctx, q, func(tx *tx, hits, from string, args []any) error {
		for _, f := range fields {
			var query string
			with := hits
			if side, ok := sideOf[f]; ok {
				query = "SELECT x.v, COUNT(DISTINCT x.event) AS k FROM (SELECT " + partyValue("p", "n") + " AS v, p.event FROM hits h JOIN parties p ON p.event = h.n AND p.side = " + strconv.Itoa(int(side)) +
					" JOIN names n ON n.n = p.name) x GROUP BY x.v"
			} else if f == "outlet" {
				query = "SELECT d.outlet AS v, COUNT(*) AS k FROM hits h JOIN documents d ON d.n = h.document WHERE d.outlet <> '' GROUP BY d.outlet"
			} else {
				query, with = "SELECT e."+f+" AS v, COUNT(*) AS k"+from+" AND e."+f+" <> '' GROUP BY e."+f, ""
			}
			bins := []store.Bin{}
			if err := tx.each(with+"SELECT v, k FROM ("+query+") y ORDER BY k DESC, v LIMIT ?", append(slices.Clone(args), int64(top)), func(r *sql.Rows) error {
				var b store.Bin
				err := r.Scan(&b.Value, &b.Count)
				bins = append(bins, b)
				return err
			}); err != nil {
				return err
			}
			out[f] = bins
		}
		return nil
	})
}

// called says who the values are that parties are counted under: entities by their own name and code, codes by their country, words as they are written.
func (db *DB) called(ctx context.Context, values []string) (map[string]store.PartyRow, error) {
	slices.Sort(values)
	var entities, words []string
	out := map[string]store.PartyRow{}
	for _, v := range slices.Compact(values) {
		switch {
		case entityShape.MatchString(v):
			entities, out[v] = append(entities, v), store.PartyRow{Name: v, Entity: v}
		case codeShape.MatchString(v):
			out[v] = store.PartyRow{Name: v, Code: v, Country: v[:min(3, len(v))]}
		default:
			words = append(words, v)
		}
	}
	err := db.read(ctx, func(tx *tx) error {
		for _, part := range chunks(entities) {
			if err := tx.each("SELECT id, name, code, country FROM entities WHERE id IN "+list(len(part)), anys(part), func(r *sql.Rows) error {
				var p store.PartyRow
				err := r.Scan(&p.Entity, &p.Name, &p.Code, &p.Country)
				out[p.Entity] = p
				return err
			}); err != nil {
				return err
			}
		}
		for _, part := range chunks(words) {
			if err := tx.each("SELECT folded, MAX(name) FROM names WHERE folded IN "+list(len(part))+" GROUP BY folded", anys(part), func(r *sql.Rows) error {
				var v string
				var p store.PartyRow
				err := r.Scan(&v, &p.Name)
				out[v] = p
				return err
			}); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

// partyValue is what a party is counted under, and found again by as a value of a Query: entity, else code, else the words.
func partyValue(p, n string) string {
	return "CASE WHEN " + p + ".entity <> '' THEN " + p + ".entity WHEN " + p + ".code <> '' THEN " + p + ".code ELSE " + n + ".folded END"
}

// hits runs f with two ways to name the events of a query, and their parameters: the start of a statement that makes a table hits (n, document), and
// FROM and WHERE over the alias e, for what is counted by columns of events alone.
func (db *DB) hits(ctx context.Context, q store.Query, f func(tx *tx, with, from string, args []any) error) error {
	q.Cursor = ""
	return db.read(ctx, func(tx *tx) error {
		p, err := tx.plan(q)
		if err != nil {
			return err
		}
		s, args, err := p.from()
		if err != nil {
			return err
		}
		how := " AS MATERIALIZED"
		if len(p.conds) == 0 && !p.empty {
			how = " AS NOT MATERIALIZED"
		}
		return f(tx, "WITH hits (n, document)"+how+" (SELECT e.n, e.document"+s+") ", s, args)
	})
}

// Timeline implements store.Documents.
func (db *DB) Timeline(ctx context.Context, q store.Query, step string) (own, told []store.Bin, err error) {
	cut, ok := map[string]int{"day": 10, "month": 7, "year": 4}[step]
	if !ok {
		return nil, nil, fmt.Errorf("%w: step %q is none of day, month, year", store.ErrQuery, step)
	}
	of := func(t span) string { // "" if it is not known to the step
		first, last := isoDay(int(t.lo)), isoDay(int(t.hi))
		if first == "" || last == "" || first[:cut] != last[:cut] {
			return ""
		}
		return first[:cut]
	}
	ownCounts, toldCounts := map[string]int{}, map[string]int{}
	add := func(event, article span, n int) {
		v := of(event)
		ownCounts[v] += n
		if v == "" {
			toldCounts[of(article)] += n
		}
	}
	ok, err = db.count(ctx, q, func(y *tally, hits *hitSet) { y.days(hits, add) })
	if !ok && err == nil {
		err = db.hits(ctx, q, func(tx *tx, hits, _ string, args []any) error {
			return tx.each(hits+`SELECT e.lo, e.hi, d.lo, d.hi, COUNT(*) FROM hits h JOIN events e ON e.n = h.n JOIN documents d ON d.n = e.document
				GROUP BY e.lo, e.hi, d.lo, d.hi`, args, func(r *sql.Rows) error {
				var event, article span
				var n int
				err := r.Scan(&event.lo, &event.hi, &article.lo, &article.hi, &n)
				add(event, article, n)
				return err
			})
		})
	}
	return byValue(ownCounts), byValue(toldCounts), err
}

// byValue are counts in the order of their values.
func byValue(counts map[string]int) (out []store.Bin) {
	for v, n := range counts {
		out = append(out, store.Bin{Value: v, Label: v, Count: n})
	}
	slices.SortFunc(out, func(a, b store.Bin) int { return cmp.Compare(a.Value, b.Value) })
	return out
}

// Points implements store.Documents.
func (db *DB) Points(ctx context.Context, q store.Query, top int) (points []store.Point, nowhere int, err error) {
	if ok, err := db.count(ctx, q, func(y *tally, hits *hitSet) { points, nowhere = y.points(hits, top) }); ok || err != nil {
		return points, nowhere, err
	}
	err = db.hits(ctx, q, func(tx *tx, hits, from string, args []any) error {
		if err := tx.each(`SELECT l.name, l.country, l.precise, l.lat, l.lon, l.geonames, x.k FROM (SELECT e.place, COUNT(*) AS k`+from+` AND e.place IS NOT NULL GROUP BY e.place) x
			JOIN places l ON l.n = x.place WHERE l.lat IS NOT NULL ORDER BY x.k DESC, l.key LIMIT ?`, append(slices.Clone(args), int64(top)), func(r *sql.Rows) error {
			var p store.Point
			err := r.Scan(&p.Name, &p.Country, &p.Precision, &p.Lat, &p.Lon, &p.GeoNames, &p.Count)
			points = append(points, p)
			return err
		}); err != nil {
			return err
		}
		const unplaced = " AND NOT EXISTS (SELECT 1 FROM places l WHERE l.n = e.place AND l.lat IS NOT NULL)"
		return tx.each("SELECT e.country, COUNT(*)"+from+unplaced+" GROUP BY e.country ORDER BY COUNT(*) DESC, e.country", args, func(r *sql.Rows) error {
			var p store.Point
			err := r.Scan(&p.Country, &p.Count)
			if p.Country == "" {
				nowhere = p.Count
			} else {
				points = append(points, p)
			}
			return err
		})
	})
	return points, nowhere, err
}

// Dyads implements store.Documents.
func (db *DB) Dyads(ctx context.Context, q store.Query, top int) (out []store.Dyad, err error) {
	ok, err := db.count(ctx, q, func(y *tally, hits *hitSet) { out = y.dyads(hits, top) })
	if !ok && err == nil {
		out, err = db.dyads(ctx, q, top)
	}
	if err != nil {
		return nil, err
	}
	var values []string
	for _, d := range out {
		values = append(values, d.Actor.Name, d.Recipient.Name)
	}
	called, err := db.called(ctx, values)
	for i := range out {
		d := &out[i]
		d.Actor, d.Recipient = called[d.Actor.Name], called[d.Recipient.Name]
		d.Goldstein = math.Round(d.Goldstein*1e6) / 1e6 // the order of summing differs between databases
	}
	return out, err
}

// dyads is Dyads for a store that was not warmed; the name of a party is what it is counted under.
func (db *DB) dyads(ctx context.Context, q store.Query, top int) (out []store.Dyad, err error) {
	party := func(side string) string {
		return "SELECT h.n, " + partyValue("p", "n") + " AS v FROM hits h JOIN parties p ON p.event = h.n AND p.side = " + side + " JOIN names n ON n.n = p.name"
	}
	err = db.hits(ctx, q, func(tx *tx, hits, from string, args []any) error {
		return tx.each(hits+`SELECT a.v, b.v, COUNT(*) AS k,
			SUM(CASE WHEN e.quad = 1 THEN 1 ELSE 0 END), SUM(CASE WHEN e.quad = 2 THEN 1 ELSE 0 END), SUM(CASE WHEN e.quad = 3 THEN 1 ELSE 0 END), SUM(CASE WHEN e.quad = 4 THEN 1 ELSE 0 END),
			AVG(e.goldstein) FROM (`+party("0")+") a JOIN ("+party("1")+`) b ON b.n = a.n JOIN events e ON e.n = a.n
			GROUP BY a.v, b.v ORDER BY k DESC, a.v, b.v LIMIT ?`, append(slices.Clone(args), int64(top)), func(r *sql.Rows) error {
			var d store.Dyad
			err := r.Scan(&d.Actor.Name, &d.Recipient.Name, &d.Count, &d.Quads[1], &d.Quads[2], &d.Quads[3], &d.Quads[4], &d.Goldstein)
			out = append(out, d)
			return err
		})
	})
	return out, err
}

// Stats implements store.Documents.
func (db *DB) Stats(ctx context.Context) (out store.Stats, err error) {
	out.Schema = Schema
	out.Versions = map[string]int{}
	err = db.read(ctx, func(tx *tx) error {
		for _, c := range []struct {
			to    *int
			query string
		}{
			{&out.Captures, "SELECT COUNT(*) FROM captures"},
			{&out.Documents, "SELECT COUNT(*) FROM documents"},
			{&out.Unusable, "SELECT COUNT(*) FROM documents WHERE reason <> ''"},
			{&out.Refusals, "SELECT COUNT(*) FROM refusals"},
			{&out.Events, "SELECT COUNT(*) FROM events"},
			{&out.Records, "SELECT COUNT(*) FROM clusters WHERE kind = 'sameevent'"},
			{&out.Quotes, "SELECT COUNT(*) FROM quotes"},
			{&out.Claims, "SELECT COUNT(*) FROM claims"},
			{&out.Entities, "SELECT COUNT(*) FROM entities"},
			{&out.Stories, "SELECT COUNT(*) FROM clusters WHERE kind = 'story'"},
			{&out.CopySets, "SELECT COUNT(*) FROM clusters WHERE kind = 'neardup' AND members > 1"},
		} {
			if err := tx.one(c.query).Scan(c.to); err != nil {
				return at(c.query, err)
			}
		}
		return tx.each("SELECT version, COUNT(*) FROM documents WHERE version <> '' GROUP BY version", nil, func(r *sql.Rows) error {
			var v string
			var n int
			err := r.Scan(&v, &n)
			out.Versions[v] = n
			return err
		})
	})
	if err != nil {
		return out, err
	}
	out.Bytes, err = db.d.Size(ctx, db.r)
	return out, err
}
