// Package edited shows a store as people corrected it: entities that they merged are one, under one id and name; renamed ones have
// their new name. The rows of the store stay as the program made them, so an edit holds on over new versions and is undone at once.
//
// In: questions and rows of a store, and the edits that stand, in their order; out: the same with entities replaced. A question for one
// of a set of merged entities asks for all of them.
//
// Limits: an event that has two of a merged set on one side counts twice in facets; an article that names two counts twice in the
// merged row of entities. Names in the words of a merged record (Data), of stories and of those who say so are as the program wrote
// them. A split takes an entity out of a set; to tell two of one name apart by article see apart.go.
package edited

import (
	"context"
	"iter"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/serve/api"
	"github.com/dateline-news/dateline/internal/store"
)

// A Store shows the store within.
type Store struct{ api.Store }

// A view is what edits make of ids.
type view struct {
	parent map[string]string // of merged ones
	sets   map[string][]string
	names  map[string]string
}

// look reads the edits that stand; nil if there are none.
func (s Store) look(ctx context.Context) (*view, error) {
	edits, err := s.Edits(ctx)
	if err != nil || len(edits) == 0 {
		return nil, err
	}
	v := newView(edits)
	for root := range v.sets { // the set bears the name of the entity that it was merged into
		if v.names[root] != "" {
			continue
		}
		p, err := s.Store.Entities(ctx, store.Query{Parties: []string{root}, Limit: 1})
		if err != nil {
			return nil, err
		}
		if len(p.Rows) == 1 && p.Rows[0].ID == root {
			v.names[root] = p.Rows[0].Name
		}
	}
	return v, nil
}

func newView(edits []store.EntityEdit) *view {
	v := &view{map[string]string{}, map[string][]string{}, map[string]string{}}
	for _, e := range edits {
		for _, id := range e.Entities {
			switch e.Kind {
			case "merge":
				if v.root(e.Into) != id { // else it would be merged into itself
					v.parent[id] = e.Into
				}
			case "split":
				delete(v.parent, id)
			case "rename":
				v.names[id] = e.Into
			}
		}
	}
	for id := range v.parent {
		root := v.root(id)
		v.sets[root] = append(v.sets[root], id)
	}
	for root, ids := range v.sets {
		slices.Sort(ids)
		v.sets[root] = append([]string{root}, ids...)
	}
	return v
}

// root returns the id that stands for id. Merges make no circle, since a root is never merged below itself.
func (v *view) root(id string) string {
	for range len(v.parent) + 1 {
		up, ok := v.parent[id]
		if !ok {
			return id
		}
		id = up
	}
	return id
}

// name returns the name that id is shown under, other if none was given.
func (v *view) name(id, other string) string {
	root := v.root(id)
	if n := v.names[root]; n != "" {
		return n
	}
	if n := v.names[id]; n != "" {
		return n
	}
	return other
}

// ask makes a question for one of a set a question for all, and finds renamed ones by their new name.
func (v *view) ask(q store.Query) store.Query {
	for _, values := range []*[]string{&q.Actors, &q.Recipients, &q.Parties, &q.Sources} {
		var out []string
		for _, x := range *values {
			out = append(out, x)
			if set := v.sets[v.root(x)]; set != nil {
				out = append(out, set...)
			}
			for id, name := range v.names {
				if x != strings.ToUpper(x) && hasWords(name, x) {
					out = append(out, id)
					out = append(out, v.sets[id]...)
				}
			}
		}
		slices.Sort(out)
		*values = slices.Compact(out)
	}
	return q
}

func hasWords(name, words string) bool {
	have := strings.Fields(strings.ToLower(name))
	for w := range strings.FieldsSeq(strings.ToLower(words)) {
		if !slices.Contains(have, w) {
			return false
		}
	}
	return true
}

func (v *view) parties(ps []store.PartyRow) []store.PartyRow {
	out := slices.Clone(ps)
	for i := range out {
		out[i] = v.party(out[i])
	}
	return out
}

func (v *view) party(p store.PartyRow) store.PartyRow {
	if p.Entity != "" {
		p.Name, p.Entity = v.name(p.Entity, p.Name), v.root(p.Entity)
	}
	return p
}

func (v *view) event(e store.EventRow) store.EventRow {
	e.Actors, e.Recipients = v.parties(e.Actors), v.parties(e.Recipients)
	return e
}

// page answers a list: the question as asked for sets, each row through show.
func page[T any](ctx context.Context, s Store, q store.Query, list func(context.Context, store.Query) (store.Page[T], error), show func(*view, T) T) (store.Page[T], error) {
	v, err := s.look(ctx)
	if err != nil {
		return store.Page[T]{}, err
	}
	if v == nil {
		return list(ctx, q)
	}
	p, err := list(ctx, v.ask(q))
	for i := range p.Rows {
		p.Rows[i] = show(v, p.Rows[i])
	}
	return p, err
}

func same[T any](_ *view, row T) T { return row }

// Events implements store.Documents.
func (s Store) Events(ctx context.Context, q store.Query) (store.Page[store.EventRow], error) {
	return page(ctx, s, q, s.Store.Events, (*view).event)
}

// Event implements store.Documents.
func (s Store) Event(ctx context.Context, id string) (store.EventRow, error) {
	v, err := s.look(ctx)
	if err != nil {
		return store.EventRow{}, err
	}
	e, err := s.Store.Event(ctx, id)
	if v != nil && err == nil {
		e = v.event(e)
	}
	return e, err
}

// Records implements store.Documents.
func (s Store) Records(ctx context.Context, q store.Query) (store.Page[store.RecordRow], error) {
	return page(ctx, s, q, s.Store.Records, func(v *view, r store.RecordRow) store.RecordRow {
		r.Lead = v.event(r.Lead)
		return r
	})
}

// Quotes implements store.Documents.
func (s Store) Quotes(ctx context.Context, q store.Query) (store.Page[store.QuoteRow], error) {
	return page(ctx, s, q, s.Store.Quotes, func(v *view, r store.QuoteRow) store.QuoteRow {
		if r.Entity != "" {
			r.Speaker, r.Entity = v.name(r.Entity, r.Speaker), v.root(r.Entity)
		}
		return r
	})
}

// Claims implements store.Documents.
func (s Store) Claims(ctx context.Context, q store.Query) (store.Page[store.ClaimRow], error) {
	return page(ctx, s, q, s.Store.Claims, func(v *view, r store.ClaimRow) store.ClaimRow {
		if r.Entity != "" {
			r.Source, r.Entity = v.name(r.Entity, r.Source), v.root(r.Entity)
		}
		return r
	})
}

// Articles implements store.Documents.
func (s Store) Articles(ctx context.Context, q store.Query) (store.Page[store.ArticleRow], error) {
	return page(ctx, s, q, s.Store.Articles, same)
}

// Stories implements store.Documents.
func (s Store) Stories(ctx context.Context, q store.Query) (store.Page[store.StoryRow], error) {
	return page(ctx, s, q, s.Store.Stories, same)
}

// Entities implements store.Documents. A set stands at the place of its most frequent member that the question finds.
func (s Store) Entities(ctx context.Context, q store.Query) (store.Page[store.EntityRow], error) {
	v, err := s.look(ctx)
	if err != nil {
		return store.Page[store.EntityRow]{}, err
	}
	if v == nil {
		return s.Store.Entities(ctx, q)
	}
	p, err := s.Store.Entities(ctx, v.ask(q))
	if err != nil {
		return p, err
	}
	out := store.Page[store.EntityRow]{Next: p.Next}
	shown := map[string]bool{}
	for _, row := range p.Rows {
		root := v.root(row.ID)
		set := v.sets[root]
		if set == nil {
			row.Name = v.name(row.ID, row.Name)
			out.Rows = append(out.Rows, row)
			continue
		}
		if shown[root] {
			continue
		}
		shown[root] = true
		if len(q.Parties) == 0 { // is it the first of its set in all pages?
			first := q
			first.Parties, first.Cursor, first.Limit = set, "", 1
			lead, err := s.Store.Entities(ctx, first)
			if err != nil {
				return out, err
			}
			if len(lead.Rows) == 1 && lead.Rows[0].ID != row.ID {
				continue
			}
		}
		whole, err := s.Store.Entities(ctx, store.Query{Parties: set, Limit: 1000})
		if err != nil {
			return out, err
		}
		one := store.EntityRow{}
		for _, m := range whole.Rows {
			if !slices.Contains(set, m.ID) {
				continue
			}
			if m.ID == root || one.ID == "" {
				m.Mentions, m.Articles, m.Events, one = m.Mentions+one.Mentions, m.Articles+one.Articles, m.Events+one.Events, m
				continue
			}
			one.Mentions, one.Articles, one.Events = one.Mentions+m.Mentions, one.Articles+m.Articles, one.Events+m.Events
		}
		one.ID, one.Name = root, v.name(root, one.Name)
		out.Rows = append(out.Rows, one)
	}
	return out, nil
}

// Count implements store.Documents.
func (s Store) Count(ctx context.Context, unit string, q store.Query) (int, error) {
	q, _, err := s.asked(ctx, q)
	if err != nil {
		return 0, err
	}
	return s.Store.Count(ctx, unit, q)
}

// asked is a question as asked for sets.
func (s Store) asked(ctx context.Context, q store.Query) (store.Query, *view, error) {
	v, err := s.look(ctx)
	if v != nil {
		q = v.ask(q)
	}
	return q, v, err
}

// Facets implements store.Documents.
func (s Store) Facets(ctx context.Context, q store.Query, fields []string, top int) (map[string][]store.Bin, error) {
	q, v, err := s.asked(ctx, q)
	if err != nil {
		return nil, err
	}
	if v == nil {
		return s.Store.Facets(ctx, q, fields, top)
	}
	bins, err := s.Store.Facets(ctx, q, fields, top+len(v.parent))
	if err != nil {
		return nil, err
	}
	for field, bs := range bins {
		if field != "actor" && field != "recipient" && field != "source" {
			bins[field] = bs[:min(top, len(bs))]
			continue
		}
		at := map[string]int{}
		joined := map[string][]string{} // the values of bins that are one
		var out []store.Bin
		for _, b := range bs {
			root := v.root(b.Value)
			joined[root] = append(joined[root], b.Value)
			if i, ok := at[root]; ok {
				out[i].Count += b.Count
				continue
			}
			at[root] = len(out)
			out = append(out, store.Bin{Value: root, Label: v.name(b.Value, b.Label), Count: b.Count})
		}
		for i := range out {
			if set := joined[out[i].Value]; len(set) > 1 {
				if out[i].Count, err = s.once(ctx, q, field, set); err != nil {
					return nil, err
				}
			}
		}
		slices.SortStableFunc(out, func(a, b store.Bin) int { return b.Count - a.Count })
		bins[field] = out[:min(top, len(out))]
	}
	return bins, nil
}

// once counts the events of q that have any of set on the side of field: one that has two of them counts once.
func (s Store) once(ctx context.Context, q store.Query, field string, set []string) (int, error) {
	q.Also = &store.Sides{}
	*map[string]*[]string{"actor": &q.Also.Actors, "recipient": &q.Also.Recipients, "source": &q.Also.Sources}[field] = set
	return s.Store.Count(ctx, "event", q)
}

// Timeline implements store.Documents.
func (s Store) Timeline(ctx context.Context, q store.Query, step string) (own, told []store.Bin, err error) {
	q, _, err = s.asked(ctx, q)
	if err != nil {
		return nil, nil, err
	}
	return s.Store.Timeline(ctx, q, step)
}

// Points implements store.Documents.
func (s Store) Points(ctx context.Context, q store.Query, top int) ([]store.Point, int, error) {
	q, _, err := s.asked(ctx, q)
	if err != nil {
		return nil, 0, err
	}
	return s.Store.Points(ctx, q, top)
}

// Dyads implements store.Documents.
func (s Store) Dyads(ctx context.Context, q store.Query, top int) ([]store.Dyad, error) {
	q, v, err := s.asked(ctx, q)
	if err != nil {
		return nil, err
	}
	if v == nil {
		return s.Store.Dyads(ctx, q, top)
	}
	ds, err := s.Store.Dyads(ctx, q, top+2*len(v.parent))
	if err != nil {
		return nil, err
	}
	type pair struct{ actor, recipient string }
	at := map[pair]int{}
	joined := map[int]*store.Sides{} // the values of dyads that are one
	var out []store.Dyad
	for _, d := range ds {
		was := pair{d.Actor.Entity, d.Recipient.Entity}
		d.Actor, d.Recipient = v.party(d.Actor), v.party(d.Recipient)
		k := pair{d.Actor.Entity, d.Recipient.Entity}
		i, ok := at[k]
		if !ok || k.actor == "" || k.recipient == "" {
			i = len(out)
			at[k] = i
			out = append(out, d)
			joined[i] = &store.Sides{Actors: []string{was.actor}, Recipients: []string{was.recipient}}
			continue
		}
		o := &out[i]
		o.Goldstein = (o.Goldstein*float64(o.Count) + d.Goldstein*float64(d.Count)) / float64(o.Count+d.Count)
		o.Count += d.Count
		for quad, n := range d.Quads {
			o.Quads[quad] += n
		}
		joined[i].Actors, joined[i].Recipients = append(joined[i].Actors, was.actor), append(joined[i].Recipients, was.recipient)
	}
	for i, of := range joined {
		if len(of.Actors) > 1 {
			if err := s.dyadOnce(ctx, q, of, &out[i]); err != nil {
				return nil, err
			}
		}
	}
	slices.SortStableFunc(out, func(a, b store.Dyad) int { return b.Count - a.Count })
	return out[:min(top, len(out))], nil
}

// dyadOnce sets the counts of d, which are sums over the pairs of two sides, to those of the events: one that has two of a side counts once.
func (s Store) dyadOnce(ctx context.Context, q store.Query, of *store.Sides, d *store.Dyad) error {
	q.Also, q.Limit = of, 1000
	n, err := s.Store.Count(ctx, "event", q)
	if err != nil || n == d.Count {
		return err
	}
	d.Count, d.Quads, d.Goldstein = 0, [5]int{}, 0
	for more := true; more; more = q.Cursor != "" {
		p, err := s.Store.Events(ctx, q)
		if err != nil {
			return err
		}
		for i := range p.Rows {
			d.Count++
			d.Goldstein += p.Rows[i].Goldstein
			if quad := p.Rows[i].Quad; quad > 0 && quad < len(d.Quads) {
				d.Quads[quad]++
			}
		}
		q.Cursor = p.Next
	}
	d.Goldstein /= float64(max(d.Count, 1))
	return nil
}

// Document implements store.Documents.
func (s Store) Document(ctx context.Context, id string) (*dateline.Document, error) {
	v, err := s.look(ctx)
	if err != nil {
		return nil, err
	}
	d, err := s.Store.Document(ctx, id)
	if v != nil && err == nil {
		v.document(d)
	}
	return d, err
}

// Select implements store.Documents.
func (s Store) Select(ctx context.Context, q store.Query) iter.Seq2[*dateline.Document, error] {
	return func(yield func(*dateline.Document, error) bool) {
		q, v, err := s.asked(ctx, q)
		if err != nil {
			yield(nil, err)
			return
		}
		for d, err := range s.Store.Select(ctx, q) {
			if v != nil && err == nil {
				v.document(d)
			}
			if !yield(d, err) {
				return
			}
		}
	}
}

// document replaces ids and names of the document's entities.
func (v *view) document(d *dateline.Document) {
	for i := range d.Entities {
		e := &d.Entities[i]
		if e.KB != "" {
			e.Name, e.KB = v.name(e.KB, e.Name), v.root(e.KB)
		}
	}
}
