package api

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/dateline-news/dateline/internal/store"
)

// aggregates registers the counts over events.
func (s *server) aggregates(a huma.API) {
	get(a, "/v1/counts", "Count", "How many events, records and documents", s.counts)
	get(a, "/v1/facets", "Count", "Events by field", s.facets)
	get(a, "/v1/timeline", "Count", "Events by day, month or year", s.timeline)
	get(a, "/v1/places", "Count", "Events by place", s.places)
	get(a, "/v1/network", "Count", "Events by actor and recipient", s.network)
	get(a, "/v1/stats", "Count", "The whole store", s.stats)
}

func number(i int) string { return strconv.Itoa(i) }

func refusalOf(r store.Refusal) Refusal {
	return Refusal{r.Name, r.Reason, r.At.UTC().Format(time.RFC3339)}
}

func (s *server) counts(ctx context.Context, in *Filters) (*output[Counts], error) {
	q, err := in.Query()
	if err != nil {
		return nil, err
	}
	c, err := s.count(ctx, q)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(c), nil
}

// facetFields are the fields that events are counted by.
var facetFields = []string{"type", "status", "actor", "recipient", "outlet", "country", "source"}

type facetInput struct {
	Filters
	Fields []string `query:"field,explode" enum:"type,status,actor,recipient,outlet,country,source" doc:"default all"`
	Top    int      `query:"top" minimum:"1" maximum:"1000" default:"20"`
}

// Facets are counts by field.
type Facets struct {
	Unit   string           `json:"unit" enum:"event"`
	Fields map[string][]Bin `json:"fields"`
}

// binOf labels a bin of a field; codes of countries and actors are said in words.
func binOf(field string) func(store.Bin) Bin {
	return func(b store.Bin) Bin {
		if b.Label == "" {
			b.Label = b.Value
		}
		if b.Label == b.Value && slices.Contains([]string{"country", "actor", "recipient", "source"}, field) {
			b.Label = InWords(b.Value)
		}
		return Bin(b)
	}
}

func (s *server) facets(ctx context.Context, in *facetInput) (*output[Facets], error) {
	q, err := in.Query()
	if err != nil {
		return nil, err
	}
	fields := in.Fields
	if len(fields) == 0 {
		fields = facetFields
	}
	bins, err := s.Store.Facets(ctx, q, slices.Compact(slices.Sorted(slices.Values(fields))), in.Top)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	out := Facets{"event", map[string][]Bin{}}
	for _, f := range fields {
		out.Fields[f] = list(bins[f], binOf(f))
	}
	return answer(out), nil
}

type timelineInput struct {
	Filters
	Step string `query:"step" enum:"day,month,year" default:"day"`
	By   string `query:"by" enum:"event,story" default:"event" doc:"story: events whose own time is not known stand at that of their article, counted apart"`
}

// A Tick is the events of a day, month or year.
type Tick struct {
	Value string `json:"value"`
	Count int    `json:"count" doc:"events of that time"`
	Told  int    `json:"told" doc:"events whose own time is not known, in articles of that time"`
}

// Timeline is events by time.
type Timeline struct {
	Unit    string `json:"unit" enum:"event"`
	Step    string `json:"step"`
	Bins    []Tick `json:"bins"`
	Undated int    `json:"undated" doc:"events whose own time is not known to the step"`
	Told    int    `json:"told" doc:"those of undated that a bin counts by the time of their article"`
}

func (s *server) timeline(ctx context.Context, in *timelineInput) (*output[Timeline], error) {
	q, err := in.Query()
	if err != nil {
		return nil, err
	}
	own, told, err := s.Store.Timeline(ctx, q, in.Step)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	out := Timeline{Unit: "event", Step: in.Step, Bins: []Tick{}}
	at := map[string]*Tick{}
	tick := func(v string) *Tick {
		if at[v] == nil {
			at[v] = &Tick{Value: v}
		}
		return at[v]
	}
	for _, b := range own {
		if b.Value == "" {
			out.Undated = b.Count
			continue
		}
		tick(b.Value).Count = b.Count
	}
	for _, b := range told {
		if b.Value != "" && in.By == "story" {
			out.Told += b.Count
			tick(b.Value).Told = b.Count
		}
	}
	for _, v := range slices.Sorted(maps.Keys(at)) {
		out.Bins = append(out.Bins, *at[v])
	}
	return answer(out), nil
}

type topInput struct {
	Filters
	Top int `query:"top" minimum:"1" maximum:"10000" default:"500"`
}

// Places are events by place.
type Places struct {
	Unit    string  `json:"unit" enum:"event"`
	Points  []Point `json:"points"`
	Nowhere int     `json:"nowhere" doc:"events without a place"`
}

func (s *server) places(ctx context.Context, in *topInput) (*output[Places], error) {
	q, err := in.Query()
	if err != nil {
		return nil, err
	}
	points, nowhere, err := s.Store.Points(ctx, q, in.Top)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	points = slices.DeleteFunc(points, func(p store.Point) bool { // a country alone is no place: the box of a click would not find its events
		bare := p.Name == "" && p.Precision == ""
		if bare {
			nowhere += p.Count
		}
		return bare
	})
	return answer(Places{"event", list(points, pointOf), nowhere}), nil
}

// Network is events by actor and recipient.
type Network struct {
	Unit  string `json:"unit" enum:"event"`
	Dyads []Dyad `json:"dyads"`
}

func (s *server) network(ctx context.Context, in *topInput) (*output[Network], error) {
	q, err := in.Query()
	if err != nil {
		return nil, err
	}
	dyads, err := s.Store.Dyads(ctx, q, in.Top)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(Network{"event", list(dyads, dyadOf)}), nil
}

// Backlog is work that waits.
type Backlog struct {
	Code    int `json:"code"`
	Resolve int `json:"resolve"`
	Failed  int `json:"failed"`
}

// Stats are counts of the whole store.
type Stats struct {
	Captures  int            `json:"captures"`
	Documents int            `json:"documents"`
	Unusable  int            `json:"unusable"`
	Refusals  int            `json:"refusals"`
	Events    int            `json:"events"`
	Records   int            `json:"records"`
	Quotes    int            `json:"quotes"`
	Claims    int            `json:"claims"`
	Entities  int            `json:"entities"`
	Stories   int            `json:"stories"`
	CopySets  int            `json:"copy_sets"`
	Bytes     int64          `json:"bytes"`
	Schema    int            `json:"schema"`
	Versions  map[string]int `json:"versions" doc:"documents by the version of the program that derived them"`
	Waiting   Backlog        `json:"waiting"`
}

func (s *server) stats(ctx context.Context, _ *struct{}) (*output[Stats], error) {
	x, err := s.Store.Stats(ctx)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	w, err := s.Store.Waiting(ctx)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	if x.Versions == nil {
		x.Versions = map[string]int{}
	}
	return answer(Stats{x.Captures, x.Documents, x.Unusable, x.Refusals, x.Events, x.Records, x.Quotes, x.Claims, x.Entities, x.Stories, x.CopySets,
		x.Bytes, x.Schema, x.Versions, Backlog(w)}), nil
}
