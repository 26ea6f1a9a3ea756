// Package csv writes records as comma-separated values (RFC 4180, UTF-8, header row), one event a row.
//
// The columns are described in docs/formats/csv.md. Several parties stand in one cell, separated by "; ". A cell that begins with = + - @ or
// a tab and is no number gets an apostrophe in front, so that no spreadsheet takes it for a formula.
package csv

import (
	"cmp"
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

var header = []string{
	"document", "source_id", "uri", "title", "published", "published_earliest", "published_latest",
	"event", "type", "mode", "cameo", "quad", "goldstein", "contexts", "status",
	"actors", "actor_codes", "recipients", "recipient_codes", "attribution",
	"date", "date_earliest", "date_latest", "date_basis", "country", "country_basis", "place", "place_words", "lat", "lon",
	"dead", "injured", "arrested", "displaced",
	"trigger", "sentence", "score", "rule",
}

// A Writer writes documents as rows.
type Writer struct {
	w     *csv.Writer
	begun bool
}

// NewWriter returns a Writer on w; the header goes out with the first document, or with Close.
func NewWriter(w io.Writer) *Writer { return &Writer{w: csv.NewWriter(w)} }

func (w *Writer) begin() error {
	if w.begun {
		return nil
	}
	w.begun = true
	return w.w.Write(header)
}

// Close writes the header if there was no document.
func (w *Writer) Close() error {
	err := w.begin()
	w.w.Flush()
	return cmp.Or(err, w.w.Error())
}

// Write writes the events of d, and flushes.
func (w *Writer) Write(d *dateline.Document) error {
	if err := w.begin(); err != nil {
		return err
	}
	names := map[string]string{}
	for _, e := range d.Entities {
		names[e.ID] = e.Name
	}
	for _, e := range d.Events {
		if err := w.w.Write(row(d, e, names)); err != nil {
			return err
		}
	}
	w.w.Flush()
	return w.w.Error()
}

func row(d *dateline.Document, e dateline.Event, names map[string]string) []string {
	actors, actorCodes := parties(d, e.Actors, names)
	recipients, recipientCodes := parties(d, e.Recipients, names)
	var sources []string
	for _, a := range e.Attribution {
		sources = append(sources, name(d, a.Entity, a.Span, names))
	}
	var place, lat, lon string
	if i := e.Where.Place; i >= 0 && i < len(d.Places) {
		p := d.Places[i]
		if place = p.Name; place == "" {
			place = p.Span.In(d.Text)
		}
		if p.Lat != 0 || p.Lon != 0 {
			lat, lon = strconv.FormatFloat(p.Lat, 'f', 4, 64), strconv.FormatFloat(p.Lon, 'f', 4, 64)
		}
	}
	sentence := ""
	if e.Sentence >= 0 && e.Sentence < len(d.Sentences) {
		sentence = d.Sentences[e.Sentence].Span.In(d.Text)
	}
	return []string{
		d.ID, Cell(d.Source.ID), Cell(d.Source.URI), Cell(d.Title), d.Published.Value, d.Published.Earliest, d.Published.Latest,
		e.ID, e.Type, e.Mode, e.CAMEO, strconv.Itoa(e.Quad), strconv.FormatFloat(e.Goldstein, 'f', 1, 64), strings.Join(e.Contexts, "; "), string(e.Status),
		Cell(actors), Cell(actorCodes), Cell(recipients), Cell(recipientCodes), Cell(strings.Join(sources, "; ")),
		e.When.Value, e.When.Earliest, e.When.Latest, e.When.Basis, e.Where.Country, e.Where.Basis, Cell(place), Cell(e.Where.Words.In(d.Text)), lat, lon,
		count(e.Dead), count(e.Injured), count(e.Arrested), count(e.Displaced),
		Cell(e.Trigger.In(d.Text)), Cell(sentence), strconv.FormatFloat(e.Score, 'f', 2, 64), e.Rule,
	}
}

func name(d *dateline.Document, entity string, s dateline.Span, names map[string]string) string {
	if n := names[entity]; n != "" {
		return n
	}
	return s.In(d.Text)
}

func parties(d *dateline.Document, ps []dateline.Party, names map[string]string) (who, codes string) {
	var ws, cs []string
	for _, p := range ps {
		ws = append(ws, name(d, p.Entity, p.Span, names))
		code := p.Code
		if code == "" {
			code = "---"
		}
		cs = append(cs, code)
	}
	return strings.Join(ws, "; "), strings.Join(cs, "; ")
}

func count(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

// Cell neutralises a cell for spreadsheets and puts it on one line. Numbers stay as they are: -9.0 is no formula.
func Cell(s string) string {
	s = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ").Replace(s)
	if s != "" && strings.ContainsRune("=+-@\t", rune(s[0])) && !number(s) {
		return "'" + s
	}
	return s
}

// number says whether s is a decimal number: a sign, digits, and digits behind a point.
func number(s string) bool {
	if s[0] == '-' || s[0] == '+' {
		s = s[1:]
	}
	whole, part, point := strings.Cut(s, ".")
	digits := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	return digits(whole) && (!point || digits(part))
}
