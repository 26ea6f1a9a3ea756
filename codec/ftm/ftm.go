// Package ftm writes documents as entities of FollowTheMoney, the model of Aleph and OpenAleph: one JSON object a line.
//
// Each document is an Article; those whom it names are Person, Organization, PublicBody or LegalEntity; each event is an Event that points to the organizer
// (its actors), to those involved (its recipients) and to the article as its proof. Ids are stable: the same document gives the same ids, and whoever
// has a Wikidata id has one id in all documents, so that an import merges them. Events of every status are written, with the
// status in the summary and among the keywords. Field by field: docs/formats/ftm.md.
//
// Known limits: places, quotes and claims have no entity of their own; parties that are not named (crowds, "gunmen") stand in the event's summary alone.
package ftm

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/text/language"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/dyad"
)

// An Entity is one line. Every property is a list.
type Entity struct {
	ID         string              `json:"id"`
	Schema     string              `json:"schema"`
	Properties map[string][]string `json:"properties"`
}

// A Writer writes entities as documents come. An entity that several documents name is written with each; an import merges the lines of one id.
type Writer struct{ w io.Writer }

// NewWriter returns a Writer on w.
func NewWriter(w io.Writer) *Writer { return &Writer{w} }

// Write writes the entities of d: the article, then those it names, then its events.
func (w *Writer) Write(d *dateline.Document) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for _, e := range Entities(d) {
		if err := enc.Encode(e); err != nil {
			return fmt.Errorf("ftm: document %s: %w", d.ID, err)
		}
	}
	_, err := w.w.Write(b.Bytes())
	return err
}

// Entities returns the entities of d.
func Entities(d *dateline.Document) []Entity {
	article := made("Article", id("article", d.ID))
	article.add("title", d.Title)
	article.add("author", d.Byline)
	article.add("publisher", d.Source.Outlet)
	article.add("sourceUrl", url(d.Source.URI))
	article.add("language", lang3(d.Lang))
	article.add("publishedAt", date(d.Published.Value))
	if d.Title == "" {
		article.add("fileName", d.ID)
	}
	out := []Entity{}
	ids := map[string]string{} // entity of d to the id of ours
	seen := map[string]bool{}
	for i := range d.Entities {
		e := &d.Entities[i]
		schema := schemaOf(e)
		if schema == "" || e.KB == "" {
			continue
		}
		article.add("namesMentioned", e.Name)
		key := id("entity", e.KB)
		ids[e.ID] = key
		if seen[key] {
			continue
		}
		seen[key] = true
		o := made(schema, key)
		o.add("name", e.Name)
		o.add("country", alpha2(e.Country))
		if wikidata(e.KB) {
			o.add("wikidataId", e.KB)
		}
		if schema == "Person" {
			o.add("position", e.Role)
		}
		o.add("keywords", e.Code)
		o.add("proof", article.ID)
		out = append(out, o)
	}
	out = append([]Entity{article}, out...)
	names := dyad.Names(d)
	for i := range d.Events {
		out = append(out, event(d, &d.Events[i], article.ID, ids, names))
	}
	return out
}

func event(d *dateline.Document, e *dateline.Event, article string, ids, names map[string]string) Entity {
	o := made("Event", id("event", d.ID, e.ID))
	list := func(ps []dateline.Party) string {
		var all []string
		for i := range ps {
			all = append(all, dyad.Name(d, &ps[i], names))
		}
		return strings.Join(all, ", ")
	}
	name := e.Type
	if e.Mode != "" {
		name += " (" + e.Mode + ")"
	}
	if who := list(e.Actors); who != "" {
		name += ": " + who
		if whom := list(e.Recipients); whom != "" {
			name += " → " + whom
		}
	}
	o.add("name", name)
	o.add("recordId", e.ID)
	if e.Sentence >= 0 && e.Sentence < len(d.Sentences) {
		o.add("summary", string(e.Status)+": "+dyad.Line(d.Sentences[e.Sentence].Span.In(d.Text)))
	}
	o.add("keywords", e.Type, string(e.Status), e.CAMEO)
	o.add("date", date(e.When.Value))
	if date(e.When.Value) == "" {
		o.add("startDate", date(e.When.Earliest))
		o.add("endDate", date(e.When.Latest))
	}
	place := dyad.Where(d, e.Where)
	o.add("location", place.Name)
	o.add("country", alpha2(e.Where.Country))
	for _, p := range e.Actors {
		o.add("organizer", ids[p.Entity])
	}
	for _, p := range e.Recipients {
		o.add("involved", ids[p.Entity])
	}
	o.add("sourceUrl", url(d.Source.URI))
	o.add("publisher", d.Source.Outlet)
	o.add("proof", article)
	return o
}

func made(schema, id string) Entity { return Entity{id, schema, map[string][]string{}} }

// add adds values that are not empty, each once.
func (e *Entity) add(property string, values ...string) {
	for _, v := range values {
		if v != "" && !slices.Contains(e.Properties[property], v) {
			e.Properties[property] = append(e.Properties[property], v)
		}
	}
}

// id makes an id of its parts: 40 hexadecimal digits, as Aleph's own.
func id(parts ...string) string {
	sum := sha256.Sum256([]byte("dateline\n" + strings.Join(parts, "\n")))
	return hex.EncodeToString(sum[:20])
}

func schemaOf(e *dateline.Entity) string {
	switch e.Kind {
	case dateline.KindPerson:
		return "Person"
	case dateline.KindOrg:
		if slices.ContainsFunc(e.Sectors, func(s string) bool { return s == "GOV" || s == "MIL" || s == "LEG" || s == "JUD" || s == "COP" }) {
			return "PublicBody"
		}
		return "Organization"
	case dateline.KindGroup:
		return "Organization"
	case dateline.KindPlace:
		if e.Country != "" { // a state that acts
			return "PublicBody"
		}
	}
	return ""
}

// wikidata says whether a knowledge base id is one of Wikidata.
func wikidata(kb string) bool {
	return len(kb) > 1 && kb[0] == 'Q' && strings.Trim(kb[1:], "0123456789") == ""
}

// alpha2 is the lower-case ISO 3166-1 alpha-2 code that FollowTheMoney wants, "" for groups and unknown codes.
func alpha2(country string) string {
	if country == "XKX" {
		return "xk"
	}
	r, err := language.ParseRegion(country)
	if len(country) != 3 || err != nil || !r.IsCountry() {
		return ""
	}
	return strings.ToLower(r.String())
}

// lang3 is the ISO 639-3 code of a language.
func lang3(lang string) string {
	b, err := language.ParseBase(lang)
	if err != nil {
		return ""
	}
	return b.ISO3()
}

// date passes calendar days, months and years, and nothing else.
func date(v string) string {
	const shape = "0000-00-00"
	if n := len(v); n != 4 && n != 7 && n != 10 {
		return ""
	}
	for i := range v {
		if digit := v[i] >= '0' && v[i] <= '9'; digit != (shape[i] == '0') || !digit && v[i] != '-' {
			return ""
		}
	}
	return v
}

func url(uri string) string {
	if strings.HasPrefix(uri, "http://") || strings.HasPrefix(uri, "https://") {
		return uri
	}
	return ""
}

// properties are those that this package writes, by schema; true for references to entities.
var properties = map[string]map[string]bool{
	"Article":      {"title": false, "fileName": false, "author": false, "publisher": false, "sourceUrl": false, "language": false, "publishedAt": false, "namesMentioned": false},
	"Person":       {"name": false, "country": false, "wikidataId": false, "position": false, "keywords": false, "proof": true},
	"Organization": {"name": false, "country": false, "wikidataId": false, "keywords": false, "proof": true},
	"PublicBody":   {"name": false, "country": false, "wikidataId": false, "keywords": false, "proof": true},
	"Event": {"name": false, "recordId": false, "summary": false, "keywords": false, "date": false, "startDate": false, "endDate": false, "location": false,
		"country": false, "organizer": true, "involved": true, "sourceUrl": false, "publisher": false, "proof": true},
}

// Parse reads entities that this package wrote. It refuses unknown fields, schemas and properties, empty values, dates that are none, and
// references to entities that are not there.
func Parse(r io.Reader) ([]Entity, error) {
	dec := json.NewDecoder(r)
	dec.DisallowUnknownFields()
	var out []Entity
	have := map[string]string{}
	for {
		var e Entity
		if err := dec.Decode(&e); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("ftm: %w", err)
		}
		have[e.ID] = e.Schema
		out = append(out, e)
	}
	for _, e := range out {
		known := properties[e.Schema]
		if known == nil || len(e.ID) != 40 {
			return nil, fmt.Errorf("ftm: %q of schema %q", e.ID, e.Schema)
		}
		for p, values := range e.Properties {
			reference, ok := known[p]
			if !ok || len(values) == 0 {
				return nil, fmt.Errorf("ftm: %s %s: property %q with %d values", e.Schema, e.ID, p, len(values))
			}
			for _, v := range values {
				switch {
				case v == "":
					return nil, fmt.Errorf("ftm: %s %s: %s is empty", e.Schema, e.ID, p)
				case reference && have[v] == "":
					return nil, fmt.Errorf("ftm: %s %s: %s points to %s, which is not there", e.Schema, e.ID, p, v)
				case p == "proof" && have[v] != "Article":
					return nil, fmt.Errorf("ftm: %s %s: its proof is a %s", e.Schema, e.ID, have[v])
				case (p == "date" || p == "startDate" || p == "endDate" || p == "publishedAt") && date(v) != v:
					return nil, fmt.Errorf("ftm: %s %s: %s %q is no date", e.Schema, e.ID, p, v)
				case p == "country" && len(v) != 2:
					return nil, fmt.Errorf("ftm: %s %s: country %q", e.Schema, e.ID, v)
				}
			}
		}
		if e.Schema != "Article" && len(e.Properties["name"]) == 0 {
			return nil, fmt.Errorf("ftm: %s %s has no name", e.Schema, e.ID)
		}
	}
	return out, nil
}
