// Package plover writes and reads PLOVER's JSON: one event a line, with the field names of the PLOVER manual, chapter
// "Data Fields".
//
// In: documents; out: the events that happened or go on and whose day is known (package dyad); the rest is counted, as
// the manual has no field for status and wants a date. Added fields, which the manual allows, keep what has no name
// there: status, date_basis, cameo, size, attribution, score, rule. What the record does not know has no field. Texts
// of articles are not written (the manual keeps "text" for those with the rights). Field by field: docs/formats/plover.md.
package plover

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/dyad"
	"github.com/dateline-news/dateline/codec/internal/codepoint"
	"github.com/dateline-news/dateline/internal/res/country"
)

// Codebook is the version of the ontology that the types, modes and contexts are of.
const Codebook = "PLOVER 0.8"

// An Event is one line. Lists of actors and recipients may be empty, not absent.
type Event struct {
	ID        string    `json:"id"`
	Date      string    `json:"date"` // 2006-01-02
	Actor     []Entity  `json:"actor"`
	Recipient []Entity  `json:"recipient"`
	Event     []string  `json:"event"`
	Location  *Location `json:"event_loc,omitempty"`
	Text      []string  `json:"event_text"` // the words of the trigger
	Quad      int       `json:"quad_code"`
	Scale     float64   `json:"event_scale"` // Goldstein
	Mode      []string  `json:"mode,omitempty"`
	Context   []string  `json:"context,omitempty"`
	TextInfo  TextInfo  `json:"text_info"`
	CiteInfo  CiteInfo  `json:"cite_info"`
	Coder     string    `json:"coder"`

	// Dateline's own.
	Status      string   `json:"status"`     // happened or ongoing
	DateBasis   string   `json:"date_basis"` // event: the text dates it; story: the day of the story stands in
	CAMEO       string   `json:"cameo,omitempty"`
	Size        *Size    `json:"size,omitempty"`
	Attribution []string `json:"attribution,omitempty"`
	Score       float64  `json:"score"`
	Rule        string   `json:"rule"`
}

// An Entity is an actor or recipient.
type Entity struct {
	Code           string `json:"code"`             // ISO alpha-3, IGO, NGO, a group's own code, --- if unknown
	Sector         string `json:"sector,omitempty"` // the first two sectors: GOV, GOVMIL
	Text           string `json:"entity_text"`
	IdentifierID   string `json:"identifier_id,omitempty"` // Wikidata
	IdentifierText string `json:"identifier_text,omitempty"`
	Office         string `json:"office,omitempty"`
	Gender         string `json:"gender,omitempty"` // m, f
}

// A Location is where an event took place. Resolution: 5 within a city, 4 city, 2 province, 1 country.
type Location struct {
	Extracted   string   `json:"extracted_place,omitempty"`
	Resolved    string   `json:"resolved_place,omitempty"`
	GeoNames    int      `json:"geonameid,omitempty"`
	Lat         *float64 `json:"lat,omitempty"`
	Lon         *float64 `json:"lon,omitempty"`
	City        string   `json:"city,omitempty"`
	Province    string   `json:"province,omitempty"`
	Country     string   `json:"country,omitempty"`
	CountryCode string   `json:"country_code,omitempty"`
	Resolution  int      `json:"resolution,omitempty"`
}

// TextInfo says which words the event was coded from: sentence from 1, offsets of the trigger in code points.
type TextInfo struct {
	Sequence int `json:"sequence"`
	Start    int `json:"start"`
	End      int `json:"end"`
}

// CiteInfo cites the article.
type CiteInfo struct {
	Citation    string `json:"citation"` // id of the document
	URL         string `json:"url,omitempty"`
	Title       string `json:"title,omitempty"`
	Language    string `json:"language,omitempty"`
	Publication string `json:"publication,omitempty"`
	Coder       string `json:"coder"`
	Codebook    string `json:"codebook"`
}

// Size is the toll as stated.
type Size struct {
	Dead    *int `json:"dead,omitempty"`
	Injured *int `json:"injured,omitempty"`
}

// A Writer writes the events of documents, one a line.
type Writer struct {
	w       io.Writer
	skipped dyad.Skipped
}

// NewWriter returns a Writer on w.
func NewWriter(w io.Writer) *Writer { return &Writer{w: w} }

// Write writes the events of d.
func (w *Writer) Write(d *dateline.Document) error {
	events, skipped := Events(d)
	w.skipped.Add(skipped)
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for _, e := range events {
		if err := enc.Encode(e); err != nil {
			return fmt.Errorf("plover: document %s: %w", d.ID, err)
		}
	}
	_, err := w.w.Write(b.Bytes())
	return err
}

// Note says what was left out so far, "" if nothing was.
func (w *Writer) Note() string { return w.skipped.String() }

// Events returns the events of d and the count of those left out.
func Events(d *dateline.Document) ([]Event, dyad.Skipped) {
	selected, skipped := dyad.Select(d)
	if len(selected) == 0 {
		return nil, skipped
	}
	x := encoder{d: d, names: dyad.Names(d), entities: map[string]*dateline.Entity{}, coder: strings.TrimSpace("dateline " + d.Provenance.Dateline)}
	for i := range d.Entities {
		x.entities[d.Entities[i].ID] = &d.Entities[i]
	}
	at := codepoint.Offsets(d.Text)
	cite := CiteInfo{Citation: d.ID, URL: d.Source.URI, Title: d.Title, Language: d.Lang, Publication: d.Source.Outlet, Coder: x.coder, Codebook: Codebook}
	out := make([]Event, 0, len(selected))
	for _, e := range selected {
		v := Event{
			ID: e.ID, Date: e.Day, Actor: x.list(e.Actors), Recipient: x.list(e.Recipients), Event: []string{e.Type}, Location: x.location(e.Where),
			Text: []string{e.Trigger.In(d.Text)}, Quad: e.Quad, Scale: e.Goldstein, Context: e.Contexts,
			TextInfo: TextInfo{e.Sentence + 1, at(e.Trigger.Start), at(e.Trigger.End)}, CiteInfo: cite, Coder: x.coder,
			Status: string(e.Status), DateBasis: string(e.Basis), CAMEO: e.CAMEO, Score: math.Round(e.Score*1e4) / 1e4, Rule: e.Rule,
		}
		if e.Mode != "" {
			v.Mode = []string{e.Mode}
		}
		if e.Dead != nil || e.Injured != nil {
			v.Size = &Size{e.Dead, e.Injured}
		}
		for _, a := range e.Attribution {
			v.Attribution = append(v.Attribution, dyad.Name(d, &dateline.Party{Entity: a.Entity, Span: a.Span}, x.names))
		}
		out = append(out, v)
	}
	return out, skipped
}

type encoder struct {
	d        *dateline.Document
	names    map[string]string
	entities map[string]*dateline.Entity
	coder    string
}

func (x encoder) list(ps []dateline.Party) []Entity {
	out := make([]Entity, 0, len(ps))
	for _, p := range ps {
		v := Entity{Code: p.Country, Sector: strings.Join(p.Sectors[:min(2, len(p.Sectors))], ""), Text: p.Span.In(x.d.Text)}
		if v.Code == "" {
			v.Code = "---"
		}
		if e := x.entities[p.Entity]; e != nil {
			v.Office = e.Role
			if e.KB != "" {
				v.IdentifierID, v.IdentifierText = e.KB, e.Name
			}
			if e.Kind == dateline.KindPerson && e.Chain >= 0 && e.Chain < len(x.d.Chains) {
				v.Gender = x.d.Chains[e.Chain].Gender
			}
		}
		out = append(out, v)
	}
	return out
}

func (x encoder) location(w dateline.EventPlace) *Location {
	p := dyad.Where(x.d, w)
	if p.Country == "" && w.Words.IsZero() {
		return nil
	}
	l := &Location{Extracted: w.Words.In(x.d.Text), Resolved: p.Name, GeoNames: p.GeoNames, Province: p.Admin1, Country: name(p.Country), CountryCode: p.Country}
	if dyad.Located(p) {
		l.Lat, l.Lon = &p.Lat, &p.Lon
	}
	switch p.Precision {
	case dateline.PrecisionCountry:
		l.Resolution = 1
	case dateline.PrecisionAdmin1:
		l.Resolution = 2
	case dateline.PrecisionCity:
		l.Resolution, l.City = 4, p.Name
	case dateline.PrecisionPoint:
		l.Resolution = 5
	}
	return l
}

func name(code string) string {
	c, _ := country.ByCode(code)
	return c.Name
}

var types = []string{"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}

// Parse reads a line that this package wrote. Unknown fields and values outside the codebook are errors.
func Parse(line []byte) (Event, error) {
	var e Event
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&e); err != nil {
		return Event{}, fmt.Errorf("plover: %w", err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return Event{}, fmt.Errorf("plover: more than one event a line")
	}
	var why string
	switch {
	case e.ID == "":
		why = "no id"
	case dyad.Day(e.Date) != e.Date || e.Date == "":
		why = "date " + e.Date
	case e.Actor == nil || e.Recipient == nil:
		why = "no list of actors or recipients"
	case len(e.Event) != 1 || !slices.Contains(types, e.Event[0]):
		why = fmt.Sprintf("event %q", e.Event)
	case e.Quad < 1 || e.Quad > 4:
		why = fmt.Sprintf("quad_code %d", e.Quad)
	case e.Scale < -10 || e.Scale > 10:
		why = fmt.Sprintf("event_scale %g", e.Scale)
	case !dyad.Fact(dateline.Status(e.Status)):
		why = "status " + e.Status
	case e.DateBasis != string(dyad.FromTime) && e.DateBasis != string(dyad.FromStory):
		why = "date_basis " + e.DateBasis
	case e.TextInfo.Start < 0 || e.TextInfo.End < e.TextInfo.Start:
		why = "text_info"
	}
	for _, p := range slices.Concat(e.Actor, e.Recipient) {
		if len(p.Code) != 3 || len(p.Sector)%3 != 0 || len(p.Sector) > 6 {
			why = fmt.Sprintf("code %q, sector %q", p.Code, p.Sector)
		}
	}
	if why != "" {
		return Event{}, fmt.Errorf("plover: event %q: %s", e.ID, why)
	}
	return e, nil
}
