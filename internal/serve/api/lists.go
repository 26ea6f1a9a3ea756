package api

import (
	"context"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/dateline-news/dateline/internal/serve/reader"
	"github.com/dateline-news/dateline/internal/store"
)

type idInput struct {
	ID string `path:"id" maxLength:"200"`
}

// listOf answers a list of the store.
func listOf[T, U any](s *server, from func(context.Context, store.Query) (store.Page[T], error), row func(T) U) func(context.Context, *listInput) (*output[Page[U]], error) {
	return func(ctx context.Context, in *listInput) (*output[Page[U]], error) {
		q, err := in.query()
		if err != nil {
			return nil, err
		}
		p, err := from(ctx, q)
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		return answer(page(p, row)), nil
	}
}

// lists registers the lists and their single rows.
func (s *server) lists(a huma.API) {
	get(a, "/v1/events", "Read", "Events", listOf(s, s.Store.Events, EventOf))
	get(a, "/v1/records", "Read", "Records: events with all their mentions", listOf(s, s.Store.Records, RecordOf))
	get(a, "/v1/quotes", "Read", "Quotes", listOf(s, s.Store.Quotes, QuoteOf))
	get(a, "/v1/claims", "Read", "Claims", listOf(s, s.Store.Claims, ClaimOf))
	get(a, "/v1/entities", "Read", "Entities", listOf(s, s.Store.Entities, EntityOf))
	get(a, "/v1/documents", "Read", "Documents without their layers", listOf(s, s.Store.Articles, ArticleOf))
	get(a, "/v1/stories", "Read", "Stories", listOf(s, s.Store.Stories, StoryOf))
	get(a, "/v1/events/{id}", "Read", "One event", s.event)
	get(a, "/v1/records/{id}", "Read", "One record with its mentions", s.record)
	get(a, "/v1/entities/{id}", "Read", "One entity", s.entity)
	get(a, "/v1/stories/{id}", "Read", "One story", s.story)
	get(a, "/v1/names", "Read", "What entities and actor codes are called", s.names)
	get(a, "/v1/search", "Read", "Documents with the words of q, and counts", s.search)
	get(a, "/v1/refusals", "Read", "What could not be taken, with reasons", s.refusals)
}

func (s *server) event(ctx context.Context, in *idInput) (*output[Event], error) {
	e, err := s.Store.Event(ctx, in.ID)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(EventOf(e)), nil
}

// only returns the one row of a page.
func only[T any](p store.Page[T], err error) (T, error) {
	if err == nil && len(p.Rows) == 0 {
		err = store.ErrNotFound
	}
	if err != nil {
		var none T
		return none, err
	}
	return p.Rows[0], nil
}

// A FullRecord is a record with its mentions.
type FullRecord struct {
	Record
	Mentions []Event `json:"mentions"`
}

func (s *server) record(ctx context.Context, in *idInput) (*output[FullRecord], error) {
	r, err := only(s.Store.Records(ctx, store.Query{RecordIDs: []string{in.ID}, Limit: 1}))
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	out := FullRecord{Record: RecordOf(r), Mentions: []Event{}}
	for q := (store.Query{RecordIDs: []string{in.ID}, Limit: 1000}); ; {
		p, err := s.Store.Events(ctx, q)
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		out.Mentions = append(out.Mentions, list(p.Rows, EventOf)...)
		if q.Cursor = p.Next; q.Cursor == "" {
			return answer(out), nil
		}
	}
}

func (s *server) entity(ctx context.Context, in *idInput) (*output[Entity], error) {
	e, err := only(s.Store.Entities(ctx, store.Query{Parties: []string{in.ID}, Limit: 1}))
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(EntityOf(e)), nil
}

func (s *server) story(ctx context.Context, in *idInput) (*output[Story], error) {
	x, err := only(s.Store.Stories(ctx, store.Query{Stories: []string{in.ID}, Limit: 1}))
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(StoryOf(x)), nil
}

func entityID(s string) bool {
	return strings.HasPrefix(s, "NIL:") || len(s) > 1 && strings.Trim(s, "0123456789") == "Q"
}

type namesInput struct {
	Of []string `query:"of,explode" maxItems:"50" doc:"entity ids and actor codes"`
}

// A Name is what a value of a filter is called.
type Name struct {
	Value string `json:"value"`
	Name  string `json:"name"`
}

func (s *server) names(ctx context.Context, in *namesInput) (*output[Items[Name]], error) {
	out := Items[Name]{[]Name{}}
	for _, v := range said(in.Of) {
		n := Name{v, InWords(v)}
		if entityID(v) {
			p, err := s.Store.Entities(ctx, store.Query{Parties: []string{v}, Limit: 1})
			if err != nil {
				return nil, s.fail(ctx, err)
			}
			if len(p.Rows) == 1 {
				n.Name = p.Rows[0].Name
			}
		}
		out.Items = append(out.Items, n)
	}
	return answer(out), nil
}

// Counts says how many rows a question has, by unit.
type Counts struct {
	Events    int `json:"events"`
	Records   int `json:"records"`
	Documents int `json:"documents"`
}

func (s *server) count(ctx context.Context, q store.Query) (Counts, error) {
	var c Counts
	for unit, n := range map[string]*int{"event": &c.Events, "record": &c.Records, "document": &c.Documents} {
		var err error
		if *n, err = s.Store.Count(ctx, unit, q); err != nil {
			return c, err
		}
	}
	return c, nil
}

// Found is the answer of a search.
type Found struct {
	Page[Article]
	Counts Counts `json:"counts"`
}

func (s *server) search(ctx context.Context, in *listInput) (*output[Found], error) {
	q, err := in.query()
	if err != nil {
		return nil, err
	}
	p, err := s.Store.Articles(ctx, q)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	counts, err := s.count(ctx, q)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(Found{page(p, ArticleOf), counts}), nil
}

// A Refusal is an input that could not be taken.
type Refusal struct {
	Name   string `json:"name"`
	Reason string `json:"reason"`
	At     string `json:"at"`
}

type offsetInput struct {
	Limit  int `query:"limit" minimum:"1" maximum:"1000" default:"100"`
	Cursor int `query:"cursor" minimum:"0" doc:"next of the page before"`
}

func (s *server) refusals(ctx context.Context, in *offsetInput) (*output[Page[Refusal]], error) {
	out := Page[Refusal]{Items: []Refusal{}}
	i := 0
	for r, err := range s.Store.Refusals(ctx) {
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		if i++; i <= in.Cursor {
			continue
		}
		if len(out.Items) == in.Limit {
			out.Next = reader.Null(number(i - 1))
			break
		}
		out.Items = append(out.Items, refusalOf(r))
	}
	return answer(out), nil
}
