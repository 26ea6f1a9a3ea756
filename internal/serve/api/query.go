package api

import (
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/dateline-news/dateline/internal/store"
)

// Filters are the query parameters that say which rows; values of one are alternatives, all are wanted.
type Filters struct {
	Actors        []string `query:"actor,explode" json:"actor,omitempty" maxItems:"50" doc:"code, entity id or words of a name"`
	Recipients    []string `query:"recipient,explode" json:"recipient,omitempty" maxItems:"50"`
	Parties       []string `query:"party,explode" json:"party,omitempty" maxItems:"50" doc:"on either side"`
	Sources       []string `query:"source,explode" json:"source,omitempty" maxItems:"50" doc:"who says so"`
	Types         []string `query:"type,explode" json:"type,omitempty" maxItems:"50"`
	Modes         []string `query:"mode,explode" json:"mode,omitempty" maxItems:"50"`
	Contexts      []string `query:"context,explode" json:"context,omitempty" maxItems:"50"`
	CAMEO         []string `query:"cameo,explode" json:"cameo,omitempty" maxItems:"50" doc:"code or its beginning"`
	Quads         []int    `query:"quad,explode" json:"quad,omitempty" maxItems:"4" doc:"1 to 4"`
	Statuses      []string `query:"status,explode" json:"status,omitempty" maxItems:"50"`
	Stances       []string `query:"stance,explode" json:"stance,omitempty" maxItems:"50"`
	MinScore      float64  `query:"min_score" json:"min_score,omitempty" minimum:"0" maximum:"1"`
	Countries     []string `query:"country,explode" json:"country,omitempty" maxItems:"250" doc:"of the place"`
	Box           string   `query:"bbox" json:"bbox,omitempty" example:"35.5,32.0,42.4,37.4" doc:"west,south,east,north in degrees"`
	From          string   `query:"from" json:"from,omitempty" doc:"day, of the event"`
	To            string   `query:"to" json:"to,omitempty"`
	PublishedFrom string   `query:"published_from" json:"published_from,omitempty"`
	PublishedTo   string   `query:"published_to" json:"published_to,omitempty"`
	Outlets       []string `query:"outlet,explode" json:"outlet,omitempty" maxItems:"50"`
	Documents     []string `query:"document,explode" json:"document,omitempty" maxItems:"1000"`
	Stories       []string `query:"story,explode" json:"story,omitempty" maxItems:"1000"`
	Records       []string `query:"record,explode" json:"record,omitempty" maxItems:"1000"`
	Events        []string `query:"event,explode" json:"event,omitempty" maxItems:"1000"`
	Text          string   `query:"q" json:"q,omitempty" maxLength:"1000" doc:"words, \"a phrase\", -word"`
	Copies        string   `query:"copies" json:"copies,omitempty" doc:"first: one of each set of copies"`
}

// Paging is the part of a question that says which rows of the answer.
type Paging struct {
	Order  string `query:"order" doc:"date (default), score or ingest"`
	Limit  int    `query:"limit" minimum:"0" maximum:"1000" doc:"rows a page, default 50"`
	Cursor string `query:"cursor" maxLength:"4000" doc:"next of the page before"`
}

type listInput struct {
	Filters
	Paging
}

func (in *listInput) query() (store.Query, error) {
	q, err := in.Filters.Query()
	q.Order, q.Limit, q.Cursor = in.Order, in.Limit, in.Cursor
	return q, err
}

// Query returns the question to the store.
func (f *Filters) Query() (store.Query, error) {
	q := store.Query{
		Actors: said(f.Actors), Recipients: said(f.Recipients), Parties: said(f.Parties), Sources: said(f.Sources), Types: said(f.Types), Modes: said(f.Modes),
		Contexts: said(f.Contexts), CAMEO: said(f.CAMEO), Quads: f.Quads, Statuses: said(f.Statuses), Stances: said(f.Stances), MinScore: f.MinScore,
		Countries: said(f.Countries), From: f.From, To: f.To, PublishedFrom: f.PublishedFrom, PublishedTo: f.PublishedTo, Outlets: said(f.Outlets),
		Documents: said(f.Documents), Stories: said(f.Stories), RecordIDs: said(f.Records), EventIDs: said(f.Events), Text: f.Text, Copies: f.Copies,
	}
	if f.Box == "" {
		return q, nil
	}
	sides := strings.Split(f.Box, ",")
	var box [4]float64
	for i := range box {
		if len(sides) != len(box) {
			return q, badParameter("bbox", f.Box, "four numbers are wanted: west,south,east,north in degrees")
		}
		v, err := strconv.ParseFloat(strings.TrimSpace(sides[i]), 64)
		if limit := []float64{180, 90}[i%2]; err != nil || !(-limit <= v && v <= limit) {
			return q, badParameter("bbox", f.Box, "degrees are wanted: longitude within 180, latitude within 90")
		}
		box[i] = v
	}
	if box[1] > box[3] {
		return q, badParameter("bbox", f.Box, "the south lies north of the north")
	}
	q.Box = &box
	return q, nil
}

// said leaves out empty values, as a form sends them.
func said(in []string) []string {
	var out []string
	for _, s := range in {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

func badParameter(name, value, why string) error {
	return huma.Error422UnprocessableEntity(name+": "+why, &huma.ErrorDetail{Message: why, Location: "query." + name, Value: value})
}
