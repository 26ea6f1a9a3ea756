// Package geojson writes records as one GeoJSON FeatureCollection (RFC 7946): a Point for each event whose place has
// coordinates, and one for each place of a document.
//
// Events of every status are written, with the status as a property: what a map shows as fact is the reader's to choose.
// Events without coordinates are counted in the collection's member "dateline", not dropped silently. Features go out as documents come; Close
// writes the counts and ends the collection. Known limit: an event of which only the country is known stands at the point the
// record has for that country, if the text names it, with precision "country". Field by field: docs/formats/geojson.md.
package geojson

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/dyad"
)

// A Feature is a point with its properties.
type Feature struct {
	Type       string     `json:"type"` // Feature
	ID         string     `json:"id"`
	Geometry   Geometry   `json:"geometry"`
	Properties Properties `json:"properties"`
}

// A Geometry is a point: longitude, latitude in degrees WGS 84.
type Geometry struct {
	Type        string     `json:"type"` // Point
	Coordinates [2]float64 `json:"coordinates"`
}

// Properties are those of an event, or of a place (Kind tells).
type Properties struct {
	Kind      string  `json:"kind"` // event, place
	Document  string  `json:"document"`
	URI       *string `json:"uri"`
	Published *string `json:"published"`
	Place     *string `json:"place"`
	Country   *string `json:"country"`
	Precision *string `json:"precision"` // country, admin1, city, point

	Event *Event `json:"event,omitempty"`
	Spot  *Spot  `json:"toponym,omitempty"`
}

// An Event is what a map shows of one.
type Event struct {
	Type       string  `json:"type"`
	Mode       *string `json:"mode"`
	CAMEO      *string `json:"cameo"`
	Quad       int     `json:"quad"`
	Goldstein  float64 `json:"goldstein"`
	Status     string  `json:"status"`
	Actors     []Party `json:"actors"`
	Recipients []Party `json:"recipients"`
	Date       *string `json:"date"` // TIMEX3 value
	Earliest   *string `json:"earliest"`
	Latest     *string `json:"latest"`
	Dead       *int    `json:"dead"`
	Injured    *int    `json:"injured"`
	Trigger    string  `json:"trigger"`
	Sentence   *string `json:"sentence"`
	Score      float64 `json:"score"`
}

// A Party is an actor or recipient.
type Party struct {
	Name string  `json:"name"`
	Code *string `json:"code"`
}

// A Spot says how often and how a document names a place.
type Spot struct {
	Count    int    `json:"count"`
	GeoNames *int   `json:"geonames"`
	First    string `json:"first"` // the words of the first mention
}

// Counts is the collection's member "dateline".
type Counts struct {
	Documents int `json:"documents"`
	Events    int `json:"events"`    // of all documents
	Located   int `json:"located"`   // features of events
	Unlocated int `json:"unlocated"` // events without coordinates
	Places    int `json:"places"`    // features of places
}

// A Writer writes one collection.
type Writer struct {
	w      io.Writer
	begun  bool
	first  bool
	counts Counts
}

// NewWriter returns a Writer on w.
func NewWriter(w io.Writer) *Writer { return &Writer{w: w, first: true} }

// Write writes the features of d, one a line.
func (w *Writer) Write(d *dateline.Document) error {
	var b bytes.Buffer
	w.begin(&b)
	w.counts.Documents++
	for _, f := range w.features(d) {
		line, err := json.Marshal(f)
		if err != nil {
			return fmt.Errorf("geojson: document %s: %w", d.ID, err)
		}
		if !w.first {
			b.WriteString(",\n")
		}
		w.first = false
		b.Write(line)
	}
	_, err := w.w.Write(b.Bytes())
	return err
}

func (w *Writer) begin(b *bytes.Buffer) {
	if !w.begun {
		w.begun = true
		b.WriteString("{\"type\":\"FeatureCollection\",\"features\":[\n")
	}
}

// Close ends the collection; it must be called, even after no document. It does not close the underlying writer.
func (w *Writer) Close() error {
	var b bytes.Buffer
	w.begin(&b)
	counts, err := json.Marshal(w.counts)
	if err != nil {
		return err
	}
	fmt.Fprintf(&b, "\n],\"dateline\":%s}\n", counts)
	_, err = w.w.Write(b.Bytes())
	return err
}

// Note says how many events have no feature, "" if all have.
func (w *Writer) Note() string {
	if w.counts.Unlocated == 0 {
		return ""
	}
	return fmt.Sprintf("%d of %d events have no coordinates and so no feature; the collection counts them", w.counts.Unlocated, w.counts.Events)
}

func (w *Writer) features(d *dateline.Document) []Feature {
	var out []Feature
	names := dyad.Names(d)
	base := Properties{Document: d.ID, URI: text(d.Source.URI), Published: text(d.Published.Value)}
	for _, e := range d.Events {
		w.counts.Events++
		at := dyad.Where(d, e.Where)
		if !dyad.Located(at) {
			w.counts.Unlocated++
			continue
		}
		w.counts.Located++
		f := feature(at, base)
		f.ID, f.Properties.Kind = e.ID, "event"
		f.Properties.Event = &Event{Type: e.Type, Mode: text(e.Mode), CAMEO: text(e.CAMEO), Quad: e.Quad, Goldstein: e.Goldstein, Status: string(e.Status),
			Actors: parties(d, e.Actors, names), Recipients: parties(d, e.Recipients, names), Date: text(e.When.Value), Earliest: text(e.When.Earliest),
			Latest: text(e.When.Latest), Dead: e.Dead, Injured: e.Injured, Trigger: e.Trigger.In(d.Text), Score: math.Round(e.Score*1e4) / 1e4}
		if e.Sentence >= 0 && e.Sentence < len(d.Sentences) {
			f.Properties.Event.Sentence = text(d.Sentences[e.Sentence].Span.In(d.Text))
		}
		out = append(out, f)
	}
	type spot struct {
		name     string
		lat, lon float64
	}
	seen := map[spot]*Spot{}
	for _, p := range d.Places {
		if !dyad.Located(p) {
			continue
		}
		k := spot{p.Name, p.Lat, p.Lon}
		if s := seen[k]; s != nil {
			s.Count++
			continue
		}
		s := &Spot{Count: 1, First: p.Span.In(d.Text)}
		if p.GeoNames != 0 {
			s.GeoNames = &p.GeoNames
		}
		seen[k] = s
		f := feature(p, base)
		f.ID, f.Properties.Kind, f.Properties.Spot = fmt.Sprintf("%s/place/%d", d.ID, len(seen)), "place", s
		out = append(out, f)
	}
	w.counts.Places += len(seen)
	return out
}

func feature(p dateline.Place, base Properties) Feature {
	base.Place, base.Country, base.Precision = text(p.Name), text(p.Country), text(string(p.Precision))
	return Feature{Type: "Feature", Geometry: Geometry{"Point", [2]float64{p.Lon, p.Lat}}, Properties: base}
}

func parties(d *dateline.Document, ps []dateline.Party, names map[string]string) []Party {
	out := make([]Party, 0, len(ps))
	for i := range ps {
		out = append(out, Party{dyad.Name(d, &ps[i], names), text(ps[i].Code)})
	}
	return out
}

func text(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// Parse reads a collection that this package wrote. It refuses unknown fields, points off the Earth, and counts that
// are not those of the features.
func Parse(data []byte) ([]Feature, Counts, error) {
	var c struct {
		Type     string    `json:"type"`
		Features []Feature `json:"features"`
		Dateline Counts    `json:"dateline"`
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&c); err != nil {
		return nil, Counts{}, fmt.Errorf("geojson: %w", err)
	}
	if c.Type != "FeatureCollection" {
		return nil, Counts{}, fmt.Errorf("geojson: type %q", c.Type)
	}
	events := 0
	for _, f := range c.Features {
		lon, lat := f.Geometry.Coordinates[0], f.Geometry.Coordinates[1]
		switch {
		case f.Type != "Feature" || f.Geometry.Type != "Point":
			return nil, Counts{}, fmt.Errorf("geojson: %s: %s of a %s", f.ID, f.Type, f.Geometry.Type)
		case !(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180):
			return nil, Counts{}, fmt.Errorf("geojson: %s: no point of the Earth at %g, %g", f.ID, lon, lat)
		case (f.Properties.Kind == "event") != (f.Properties.Event != nil) || (f.Properties.Kind == "place") != (f.Properties.Spot != nil):
			return nil, Counts{}, fmt.Errorf("geojson: %s: kind %q", f.ID, f.Properties.Kind)
		}
		if f.Properties.Event != nil {
			events++
		}
	}
	n := c.Dateline
	if events != n.Located || len(c.Features)-events != n.Places || n.Located+n.Unlocated != n.Events {
		return nil, Counts{}, fmt.Errorf("geojson: %d events and %d places, the counts say %+v", events, len(c.Features)-events, n)
	}
	return c.Features, n, nil
}
