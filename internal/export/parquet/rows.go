package parquet

import (
	"cmp"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// Rows returns the events of d as rows.
func Rows(d *dateline.Document) []Row {
	entities := map[string]*dateline.Entity{}
	for i := range d.Entities {
		entities[d.Entities[i].ID] = &d.Entities[i]
	}
	name := func(entity string, words dateline.Span) string {
		if e := entities[entity]; e != nil && e.Name != "" {
			return e.Name
		}
		return words.In(d.Text)
	}
	parties := func(ps []dateline.Party) (out []Party) {
		for _, p := range ps {
			q := Party{Name: name(p.Entity, p.Span), Code: null(p.Code), Country: null(p.Country), Sectors: p.Sectors}
			if e := entities[p.Entity]; e != nil {
				q.KB = null(e.KB)
			}
			out = append(out, q)
		}
		return out
	}
	var rows []Row
	for _, e := range d.Events {
		start := utf8.RuneCountInString(d.Text[:e.Trigger.Start])
		r := Row{
			Document: d.ID, SourceID: null(d.Source.ID), URI: null(d.Source.URI), Outlet: null(d.Source.Outlet), Title: null(d.Title),
			Published: day(d.Published.Value), PublishedEarliest: day(d.Published.Earliest), PublishedLatest: day(d.Published.Latest),
			Event: e.ID, Type: e.Type, Mode: null(e.Mode), CAMEO: null(e.CAMEO), Quad: int32(e.Quad), Goldstein: e.Goldstein, Contexts: e.Contexts, Status: string(e.Status),
			Actors: parties(e.Actors), Recipients: parties(e.Recipients),
			Date: day(e.When.Value), DateEarliest: day(e.When.Earliest), DateLatest: day(e.When.Latest), DateBasis: null(e.When.Basis),
			Country: null(e.Where.Country), CountryBasis: null(e.Where.Basis), PlaceWords: null(e.Where.Words.In(d.Text)),
			Dead: count(e.Dead), Injured: count(e.Injured), Arrested: count(e.Arrested), Displaced: count(e.Displaced),
			Trigger: e.Trigger.In(d.Text), Start: int64(start), End: int64(start + utf8.RuneCountInString(e.Trigger.In(d.Text))), Score: e.Score, Rule: e.Rule,
		}
		for _, a := range e.Attribution {
			r.Attribution = append(r.Attribution, name(a.Entity, a.Span))
		}
		if i := e.Where.Place; i >= 0 && i < len(d.Places) {
			p := &d.Places[i]
			r.Place, r.Precision = null(cmp.Or(p.Name, p.Span.In(d.Text))), null(string(p.Precision))
			if p.GeoNames != 0 {
				id := int64(p.GeoNames)
				r.GeoNames = &id
			}
			if p.Lat != 0 || p.Lon != 0 {
				lat, lon := p.Lat, p.Lon
				r.Lat, r.Lon = &lat, &lon
			}
		}
		if i := e.Sentence; i >= 0 && i < len(d.Sentences) {
			r.Sentence = null(d.Sentences[i].Span.In(d.Text))
		}
		rows = append(rows, r)
	}
	return rows
}
