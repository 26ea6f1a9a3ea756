package relational

import (
	"bytes"
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/internal/store"
)

// Sides of an event in the table parties, with their letters in the keys of postings.
const (
	sideActor = iota
	sideRecipient
	sideSource
)

var sideLetter = [...]string{"a", "r", "s"}

// A derivation is what is written of one capture. The rows of a document hold names and places by value until put numbers them.
type derivation struct {
	n        int64 // of the document
	cap      capture
	d        store.Derived
	body     []byte
	tokens   []byte
	words    []string
	ord      int64
	lo, hi   int
	parties  [][]party // by event: actors, recipients, sources
	entities []docEntity
}

type party struct {
	side                        int
	name, entity, code, country string
}

// keys are what a party is found by: see postings in docs/formats/store.md. name is the number of the name.
func (p party) keys(name int64) []string {
	at := sideLetter[p.side] + ":"
	out := []string{at + "#" + strconv.FormatInt(name, 10)}
	if p.country != "" {
		out = append(out, at+p.country)
	}
	// Codes are made of parts of three letters: USA, USAGOV, USAGOVMIL.
	for i := 3; i < len(p.code); i += 3 {
		out = append(out, at+p.code[:i])
	}
	if p.code != "" {
		out = append(out, at+p.code)
	}
	if p.entity != "" {
		out = append(out, at+p.entity)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

type docEntity struct {
	id, name, kind, code, country, role string
	mentions, events                    int
}

// derive makes the rows of one result; it does not touch the database.
func (db *DB) derive(c capture, d store.Derived) (*derivation, error) {
	v := &derivation{cap: c, d: d, body: []byte{}, tokens: []byte{}, lo: dayNever}
	doc := d.Document
	v.ord = ordOf(0, d.Capture)
	if doc == nil {
		return v, nil
	}
	v.lo, v.hi = interval(doc.Published.Earliest, doc.Published.Latest, doc.Published.Value)
	v.ord = ordOf(sortDay(v.lo, v.hi), doc.ID)
	var err error
	if v.body, v.tokens, err = db.encode(doc); err != nil {
		return nil, err
	}
	v.words = folded(doc.Title)
	for _, l := range doc.Lines {
		if l.Kind != dateline.LineBoilerplate {
			v.words = append(v.words, folded(l.Span.In(doc.Text))...)
		}
	}
	v.words = bounded(v.words)
	entities := map[string]*dateline.Entity{}
	for i := range doc.Entities {
		entities[doc.Entities[i].ID] = &doc.Entities[i]
	}
	seen := map[string]int{}
	for _, e := range doc.Entities {
		if e.KB == "" {
			continue
		}
		i, ok := seen[e.KB]
		if !ok {
			i = len(v.entities)
			seen[e.KB] = i
			v.entities = append(v.entities, docEntity{id: clean(e.KB), name: clean(e.Name), kind: clean(string(e.Kind)), code: clean(e.Code), country: clean(e.Country), role: clean(e.Role)})
		}
		v.entities[i].mentions += len(e.Mentions)
	}
	for _, e := range doc.Events {
		var ps []party
		add := func(side int, span dateline.Span, id, code, country string) {
			p := party{side: side, name: clean(span.In(doc.Text)), code: clean(code), country: clean(country)}
			if n := entities[id]; n != nil {
				p.entity = clean(n.KB)
				if n.Name != "" {
					p.name = clean(n.Name)
				}
				if p.code == "" {
					p.code, p.country = clean(n.Code), clean(n.Country)
				}
			}
			ps = append(ps, p)
		}
		for _, p := range e.Actors {
			add(sideActor, p.Span, p.Entity, p.Code, p.Country)
		}
		for _, p := range e.Recipients {
			add(sideRecipient, p.Span, p.Entity, p.Code, p.Country)
		}
		for _, a := range e.Attribution {
			add(sideSource, a.Span, a.Entity, "", "")
		}
		in := map[string]bool{}
		for _, p := range ps {
			if i, ok := seen[p.entity]; ok && !in[p.entity] {
				in[p.entity] = true
				v.entities[i].events++
			}
		}
		v.parties = append(v.parties, ps)
	}
	return v, nil
}

// bounded cuts the words of a document where PostgreSQL would refuse them: a vector has at most 1 MiB of words and positions.
func bounded(words []string) []string {
	const most = 900_000
	size := 0
	for i, w := range words {
		if size += len(w) + 4; size > most {
			return words[:i]
		}
	}
	return words
}

// encode packs a document: its docjson without the tokens and, apart, the tokens, which are most of its bytes and which few readers want.
func (db *DB) encode(doc *dateline.Document) (body, tokens []byte, err error) {
	all, err := docjson.Encode(doc, docjson.Options{Tokens: len(doc.Tokens) > 0})
	if err != nil {
		return nil, nil, err
	}
	// A quote mark inside a JSON string is escaped, so these are found nowhere but between the fields.
	if i := bytes.Index(all, tokensField); i >= 0 {
		if n := bytes.Index(all[i:], afterTokens); n >= 0 {
			return db.pack(append(slices.Clone(all[:i]), all[i+n+1:]...)), db.pack(all[i : i+n+1]), nil
		}
	}
	return db.pack(all), []byte{}, nil
}

var (
	tokensField = []byte(`,"tokens":[`)
	afterTokens = []byte(`],"entities":`)
)

// decode is the other way.
func (db *DB) decode(body, tokens []byte) (*dateline.Document, error) {
	all, err := db.unpack(body)
	if err != nil {
		return nil, err
	}
	if len(tokens) > 0 {
		more, err := db.unpack(tokens)
		if err != nil {
			return nil, err
		}
		i := bytes.Index(all, afterTokens[1:])
		if i < 0 {
			return nil, errors.New("a document with tokens has no entities field")
		}
		all = slices.Concat(all[:i], more, all[i:])
	}
	return docjson.Decode(all)
}

// complete writes what was made of captures that owner still holds, and ends their jobs, in one transaction.
func (db *DB) complete(ctx context.Context, owner string, cs []capture, out []store.Derived) error {
	caps := map[string]capture{}
	var ns []any
	for _, c := range cs {
		caps[c.ID] = c
		ns = append(ns, c.n)
	}
	var vs []*derivation
	for _, d := range out {
		v, err := db.derive(caps[d.Capture], d)
		if err != nil {
			return err
		}
		vs = append(vs, v)
	}
	slices.SortFunc(vs, func(a, b *derivation) int { return int(a.cap.n - b.cap.n) })
	return db.write(ctx, func(tx *tx) error {
		ours := map[int64]bool{}
		for _, part := range chunks(ns) {
			if err := tx.each("DELETE FROM pending WHERE owner = ? AND capture IN "+list(len(part))+" RETURNING capture", append([]any{owner}, part...), func(r *sql.Rows) error {
				var n int64
				err := r.Scan(&n)
				ours[n] = true
				return err
			}); err != nil {
				return err
			}
		}
		var mine []*derivation
		for _, v := range vs {
			if ours[v.cap.n] {
				mine = append(mine, v)
			}
		}
		return tx.put(mine)
	})
}

// put writes documents with all their rows.
func (t *tx) put(vs []*derivation) error {
	if len(vs) == 0 {
		return nil
	}
	ids := make([]string, len(vs))
	for i, v := range vs {
		ids[i] = v.d.Capture
	}
	if err := t.dropDocuments(ids); err != nil {
		return err
	}
	names, places := map[string]int64{}, map[string]int64{}
	var placeRows [][]any
	events := 0
	for _, v := range vs {
		for _, e := range v.entities {
			names[e.name] = 0
		}
		for _, ps := range v.parties {
			for _, p := range ps {
				names[p.name] = 0
			}
		}
		doc := v.d.Document
		if doc == nil {
			continue
		}
		events += len(doc.Events)
		for _, q := range doc.Quotes {
			if name, _, _, _ := who(doc, q.Entity, q.Speaker); name != "" {
				names[name] = 0
			}
		}
		for _, c := range doc.Claims {
			if name, _, _, _ := who(doc, c.By, c.Source); name != "" {
				names[name] = 0
			}
		}
		for _, e := range doc.Events {
			if p := placeOf(doc, e); p != nil {
				if key := placeKey(p); places[key] == 0 {
					places[key] = -1
					placeRows = append(placeRows, placeRow(key, p))
				}
			}
		}
	}
	if err := t.nameNumbers(names); err != nil {
		return err
	}
	if err := t.placeNumbers(places, placeRows); err != nil {
		return err
	}
	firstDoc, err := t.numbers("document", len(vs))
	if err != nil {
		return err
	}
	event, err := t.numbers("event", events)
	if err != nil {
		return err
	}
	var rows tables
	for i, v := range vs {
		v.n = firstDoc + int64(i)
		event = rows.add(v, event, names, places)
		if len(v.words) > 0 {
			rows.words = append(rows.words, []any{v.n, t.db.d.WordsOf(v.words)})
		}
	}
	if err := t.insertAll(&rows); err != nil {
		return err
	}
	if err := t.addEntities(vs); err != nil {
		return err
	}
	if err := t.addLines(vs); err != nil {
		return err
	}
	return t.addSketches(vs)
}

// tables are rows to insert, by table.
type tables struct {
	documents, bodies, words, events, eventWords, parties, postings, quotes, claims, entities [][]any
}

func (t *tx) insertAll(r *tables) error {
	for _, in := range []struct {
		table, columns string
		rows           [][]any
	}{
		{"documents", "n, id, ord, source, uri, outlet, kind, title, byline, lang, published, earliest, latest, lo, hi, conflict, events, quotes, reason, version, ingested", r.documents},
		{"bodies", "document, body, tokens", r.bodies},
		{"events", "n, id, document, seq, ord, type, mode, cameo, quad, goldstein, status, contexts, value, lo, hi, basis, country, place, dead, injured, score, ingested", r.events},
		{"event_words", "event, words, sentence, start, stop, rule, place", r.eventWords},
		{"parties", "event, side, seq, name, entity, code, country", r.parties},
		{"postings", "key, ord, event", r.postings},
		{"quotes", "document, seq, ord, kind, content, cue, name, entity, code, country, start, stop", r.quotes},
		{"claims", "document, seq, ord, about, stance, evidence, name, entity, code, country, event, start, stop", r.claims},
		{"document_entities", "document, entity, ord, name, kind, code, country, role, mentions, events", r.entities},
	} {
		if err := t.insert(in.table, in.columns, in.rows, ""); err != nil {
			return err
		}
	}
	for _, w := range r.words {
		if err := t.exec(t.db.d.PutWords, w...); err != nil {
			return err
		}
	}
	return nil
}

// add makes the rows of one document; event is the number of its first event, and the next free one is returned.
func (r *tables) add(v *derivation, event int64, names, places map[string]int64) int64 {
	doc, src := v.d.Document, dateline.Source{URI: v.cap.URI, Kind: v.cap.Kind}
	if doc == nil {
		// What a list shows of it: where it came from.
		r.documents = append(r.documents, []any{v.n, clean(v.d.Capture), v.ord, "", clean(src.URI), "", string(src.Kind), clean(v.cap.Name), "", "", "", "", "",
			int64(v.lo), int64(v.hi), int64(0), int64(0), int64(0), clean(v.d.Reason), "", v.cap.ingested})
		return event
	}
	p := doc.Published
	conflict := int64(0)
	if p.Conflict {
		conflict = 1
	}
	r.documents = append(r.documents, []any{v.n, clean(doc.ID), v.ord, clean(doc.Source.ID), clean(doc.Source.URI), clean(doc.Source.Outlet), string(doc.Source.Kind),
		clean(doc.Title), clean(doc.Byline), clean(doc.Lang), clean(p.Value), clean(p.Earliest), clean(p.Latest), int64(v.lo), int64(v.hi), conflict,
		int64(len(doc.Events)), int64(len(doc.Quotes)), clean(v.d.Reason), clean(doc.Provenance.Dateline), v.cap.ingested})
	r.bodies = append(r.bodies, []any{v.n, v.body, v.tokens})
	at := func(i int) int { return utf8.RuneCountInString(doc.Text[:i]) }
	for i, e := range doc.Events {
		n := event + int64(i)
		lo, hi := interval(e.When.Earliest, e.When.Latest, e.When.Value)
		day := sortDay(lo, hi)
		if lo > hi {
			day = sortDay(v.lo, v.hi)
		}
		ord := ordOf(day, e.ID)
		var place any
		if p := placeOf(doc, e); p != nil {
			place = places[placeKey(p)]
		}
		country := e.Where.Country
		r.events = append(r.events, []any{n, clean(e.ID), v.n, int64(i), ord, clean(e.Type), clean(e.Mode), clean(e.CAMEO), int64(e.Quad), e.Goldstein,
			string(e.Status), clean(strings.Join(e.Contexts, " ")), clean(e.When.Value), int64(lo), int64(hi), clean(e.When.Basis), clean(country), place,
			number(e.Dead), number(e.Injured), e.Score, v.cap.ingested})
		sentence := ""
		if e.Sentence >= 0 && e.Sentence < len(doc.Sentences) {
			sentence = clean(doc.Sentences[e.Sentence].Span.In(doc.Text))
		}
		r.eventWords = append(r.eventWords, []any{n, clean(e.Trigger.In(doc.Text)), sentence, int64(at(e.Trigger.Start)), int64(at(e.Trigger.End)), clean(e.Rule), clean(e.Where.Words.In(doc.Text))})
		keys := map[string]bool{}
		var seq [3]int64
		for _, p := range v.parties[i] {
			r.parties = append(r.parties, []any{n, int64(p.side), seq[p.side], names[p.name], p.entity, p.code, p.country})
			seq[p.side]++
			for _, k := range p.keys(names[p.name]) {
				keys[k] = true
			}
		}
		for _, c := range e.Contexts {
			keys["c:"+clean(c)] = true
		}
		for _, k := range slices.Sorted(maps.Keys(keys)) {
			r.postings = append(r.postings, []any{k, ord, n})
		}
	}
	for i, q := range doc.Quotes {
		name, entity, code, country := who(doc, q.Entity, q.Speaker)
		r.quotes = append(r.quotes, []any{v.n, int64(i), v.ord, string(q.Kind), clean(contentOf(doc, q)), clean(q.CueLemma), nameOrNull(names, name), entity, code, country,
			int64(at(q.Content.Start)), int64(at(q.Content.End))})
	}
	for i, c := range doc.Claims {
		name, entity, code, country := who(doc, c.By, c.Source)
		r.claims = append(r.claims, []any{v.n, int64(i), v.ord, clean(c.About), string(c.Stance), clean(c.Evidence.In(doc.Text)), nameOrNull(names, name), entity, code, country,
			int64(c.Event), int64(at(c.Evidence.Start)), int64(at(c.Evidence.End))})
	}
	for _, e := range v.entities {
		r.entities = append(r.entities, []any{v.n, e.id, v.ord, names[e.name], e.kind, e.code, e.country, e.role, int64(e.mentions), int64(e.events)})
	}
	return event + int64(len(doc.Events))
}

func number(i *int) any {
	if i == nil {
		return nil
	}
	return int64(*i)
}

func nameOrNull(names map[string]int64, name string) any {
	if name == "" {
		return nil
	}
	return names[name]
}

// who names the source of a quote or claim.
func who(doc *dateline.Document, id string, words dateline.Span) (name, entity, code, country string) {
	name = clean(words.In(doc.Text))
	for i := range doc.Entities {
		if e := &doc.Entities[i]; e.ID == id && id != "" {
			if e.Name != "" {
				name = e.Name
			}
			return clean(name), clean(e.KB), clean(e.Code), clean(e.Country)
		}
	}
	return name, "", "", ""
}

// contentOf is a quote with its other parts.
func contentOf(doc *dateline.Document, q dateline.Quote) string {
	parts := []string{q.Content.In(doc.Text)}
	for _, p := range q.Parts {
		parts = append(parts, p.In(doc.Text))
	}
	return strings.Join(parts, " … ")
}

func placeOf(doc *dateline.Document, e dateline.Event) *dateline.Place {
	if e.Where.Place < 0 || e.Where.Place >= len(doc.Places) || doc.Places[e.Where.Place].Name == "" {
		return nil
	}
	return &doc.Places[e.Where.Place]
}

// placeKey tells places apart: by their row in the gazetteer, else by all that is known of them.
func placeKey(p *dateline.Place) string {
	return clean(fmt.Sprintf("%d|%s|%s|%s|%.4f|%.4f", p.GeoNames, p.Name, p.Country, p.Precision, p.Lat, p.Lon))
}

func placeRow(key string, p *dateline.Place) []any {
	var lat, lon any
	if p.Lat != 0 || p.Lon != 0 {
		lat, lon = p.Lat, p.Lon
	}
	return []any{int64(0), key, clean(p.Name), clean(p.Country), string(p.Precision), lat, lon, int64(p.GeoNames)}
}

// nameNumbers fills in the numbers of names and adds those that are new.
func (t *tx) nameNumbers(names map[string]int64) error {
	all := slices.Sorted(maps.Keys(names))
	for _, part := range chunks(all) {
		if err := t.each("SELECT name, n FROM names WHERE name IN "+list(len(part)), anys(part), func(r *sql.Rows) error {
			var name string
			var n int64
			err := r.Scan(&name, &n)
			names[name] = n
			return err
		}); err != nil {
			return err
		}
	}
	var rows, words [][]any
	for _, name := range all {
		if names[name] != 0 {
			continue
		}
		ws := folded(name)
		rows = append(rows, []any{int64(0), name, strings.Join(ws, " ")})
	}
	first, err := t.numbers("name", len(rows))
	if err != nil {
		return err
	}
	for i, r := range rows {
		n := first + int64(i)
		r[0], names[r[1].(string)] = n, n
		ws := strings.Fields(r[2].(string))
		slices.Sort(ws)
		for _, w := range slices.Compact(ws) {
			words = append(words, []any{w, n})
		}
	}
	if err := t.insert("names", "n, name, folded", rows, ""); err != nil {
		return err
	}
	return t.insert("name_words", "word, name", words, "")
}

func (t *tx) placeNumbers(places map[string]int64, rows [][]any) error {
	for _, part := range chunks(slices.Sorted(maps.Keys(places))) {
		if err := t.each("SELECT key, n FROM places WHERE key IN "+list(len(part)), anys(part), func(r *sql.Rows) error {
			var key string
			var n int64
			err := r.Scan(&key, &n)
			places[key] = n
			return err
		}); err != nil {
			return err
		}
	}
	rows = slices.DeleteFunc(rows, func(r []any) bool { return places[r[1].(string)] > 0 })
	first, err := t.numbers("place", len(rows))
	if err != nil {
		return err
	}
	for i, r := range rows {
		r[0] = first + int64(i)
		places[r[1].(string)] = first + int64(i)
	}
	return t.insert("places", "n, key, name, country, precise, lat, lon, geonames", rows, "")
}

// addEntities adds to the counts over all documents. Name, code and role of an entity are those of the newest document, so that they do not
// depend on the order of ingest.
func (t *tx) addEntities(vs []*derivation) error {
	type sum struct {
		docEntity
		ord      int64
		articles int
	}
	sums := map[string]*sum{}
	for _, v := range vs {
		for _, e := range v.entities {
			s := sums[e.id]
			if s == nil {
				s = &sum{}
				sums[e.id] = s
			}
			mentions, events := s.mentions+e.mentions, s.events+e.events
			if s.articles == 0 || v.ord > s.ord {
				s.docEntity, s.ord = e, v.ord
			}
			s.mentions, s.events = mentions, events
			s.articles++
		}
	}
	var rows [][]any
	for _, id := range slices.Sorted(maps.Keys(sums)) {
		s := sums[id]
		rows = append(rows, []any{id, s.ord, s.name, s.kind, s.code, s.country, s.role, int64(s.mentions), int64(s.articles), int64(s.events)})
	}
	var set []string
	for _, c := range []string{"name", "kind", "code", "country", "role"} {
		set = append(set, c+" = CASE WHEN excluded.ord > entities.ord THEN excluded."+c+" ELSE entities."+c+" END")
	}
	return t.insert("entities", "id, ord, name, kind, code, country, role, mentions, articles, events", rows,
		"ON CONFLICT (id) DO UPDATE SET "+strings.Join(set, ", ")+", ord = CASE WHEN excluded.ord > entities.ord THEN excluded.ord ELSE entities.ord END, "+
			"mentions = entities.mentions + excluded.mentions, articles = entities.articles + excluded.articles, events = entities.events + excluded.events")
}

func (t *tx) addSketches(vs []*derivation) error {
	var rows, keys [][]any
	seen := map[[2]string]bool{}
	for _, v := range vs {
		for _, s := range v.d.Sketches {
			at := [2]string{string(s.Kind), s.Owner}
			if seen[at] {
				continue // two events with one ID are one for resolving
			}
			seen[at] = true
			rows = append(rows, []any{int64(0), string(s.Kind), clean(s.Owner), clean(s.Doc), append([]byte{}, s.Data...)})
			ks := slices.Clone(s.Keys)
			slices.Sort(ks)
			for _, k := range slices.Compact(ks) {
				keys = append(keys, []any{storeKey(s.Kind, k), int64(len(rows) - 1)})
			}
		}
	}
	first, err := t.numbers("sketch", len(rows))
	if err != nil {
		return err
	}
	for i := range rows {
		rows[i][0] = first + int64(i)
	}
	for i := range keys {
		keys[i][1] = first + keys[i][1].(int64)
	}
	if err := t.insert("sketches", "n, kind, owner, document, data", rows, ""); err != nil {
		return err
	}
	slices.SortFunc(keys, func(a, b []any) int { return cmp.Compare(a[0].(int64), b[0].(int64)) }) // neighbours of the index one after the other
	return t.insert("sketch_keys", "key, sketch", keys, "")
}
