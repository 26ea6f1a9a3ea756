// Package icews writes and reads tab-separated events in the manner of ICEWS: a header, 20 columns, NA for what is
// unknown, one row for each pair of a source and a target.
//
// In: documents; out: a row for each pair of parties (package dyad) of each event that happened or goes on and whose
// day is known; the rest is counted. Event Text holds PLOVER's type and mode in words, not ICEWS's own label of the CAMEO code; the
// numbers of events and stories are hashes. Field by field: docs/formats/icews.md.
package icews

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/dyad"
	"github.com/dateline-news/dateline/internal/res/cameoactor"
	"github.com/dateline-news/dateline/internal/res/country"
)

// Columns names the columns, in order: the header.
var Columns = []string{"Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity",
	"Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude"}

// Header is the first line.
var Header = strings.Join(Columns, "\t")

// An Event is a row. "" stands for NA.
type Event struct {
	ID        int64
	Date      string // 2006-01-02
	Source    Party
	Text      string
	CAMEO     string
	Intensity float64 // Goldstein
	Target    Party
	Story     int64
	Sentence  int // from 1, 0 if unknown
	Publisher string
	City      string
	District  string
	Province  string
	Country   string
	Lat, Lon  *float64
}

// A Party is a source or target: name, sectors and country in words.
type Party struct {
	Name    string
	Sectors []string
	Country string
}

// A Writer writes the events of documents as rows; the header goes out with the first document.
type Writer struct {
	w       io.Writer
	begun   bool
	skipped dyad.Skipped
}

// NewWriter returns a Writer on w.
func NewWriter(w io.Writer) *Writer { return &Writer{w: w} }

// begin adds the header, once.
func (w *Writer) begin(b *bytes.Buffer) {
	if !w.begun {
		w.begun = true
		b.WriteString(Header + "\n")
	}
}

// Close writes the header if there was no document.
func (w *Writer) Close() error {
	var b bytes.Buffer
	w.begin(&b)
	_, err := w.w.Write(b.Bytes())
	return err
}

// Write writes the rows of d.
func (w *Writer) Write(d *dateline.Document) error {
	var b bytes.Buffer
	w.begin(&b)
	events, skipped := Rows(d)
	w.skipped.Add(skipped)
	for i := range events {
		events[i].append(&b)
	}
	_, err := w.w.Write(b.Bytes())
	return err
}

// Note says what was left out so far, "" if nothing was.
func (w *Writer) Note() string { return w.skipped.String() }

// Rows returns the rows of d and the count of the events left out.
func Rows(d *dateline.Document) ([]Event, dyad.Skipped) {
	selected, skipped := dyad.Select(d)
	names := dyad.Names(d)
	var out []Event
	for _, e := range selected {
		row := Event{Date: e.Day, Text: words(e.Event), CAMEO: e.CAMEO, Intensity: e.Goldstein, Story: number(d.ID), Sentence: e.Sentence + 1, Publisher: dyad.Line(d.Source.Outlet)}
		row.locate(d, e.Where)
		for i, p := range e.Pairs() {
			row.ID = number(e.ID + "/" + strconv.Itoa(i))
			row.Source, row.Target = party(d, p.Source, names), party(d, p.Target, names)
			out = append(out, row)
		}
	}
	return out, skipped
}

// number makes a number of 53 bits, which programs that keep numbers as floats can hold.
func number(key string) int64 {
	sum := sha256.Sum256([]byte(key))
	return max(int64(binary.BigEndian.Uint64(sum[:])>>11), 1)
}

// words returns the type and mode as words: "Assault (heavy-weapons)".
func words(e *dateline.Event) string {
	if e.Type == "" {
		return ""
	}
	s := e.Type[:1] + strings.ToLower(e.Type[1:])
	if e.Mode != "" {
		s += " (" + e.Mode + ")"
	}
	return dyad.Line(s)
}

func party(d *dateline.Document, p *dateline.Party, names map[string]string) Party {
	if p == nil {
		return Party{}
	}
	out := Party{Name: dyad.Name(d, p, names), Country: land(p.Country)}
	for _, s := range p.Sectors {
		out.Sectors = append(out.Sectors, strings.ReplaceAll(dyad.Line(cameoactor.Words(s)), ",", " "))
	}
	return out
}

// land returns the name of a country; IGO, NGO and groups belong to none.
func land(code string) string {
	c, _ := country.ByCode(code)
	return c.Name
}

func (e *Event) locate(d *dateline.Document, w dateline.EventPlace) {
	p := dyad.Where(d, w)
	e.Country = land(p.Country)
	e.Province = dyad.Line(p.Admin1)
	if p.Precision == dateline.PrecisionCity {
		e.City = dyad.Line(p.Name)
	}
	if dyad.Located(p) {
		e.Lat, e.Lon = &p.Lat, &p.Lon
	}
}

func (e *Event) append(b *bytes.Buffer) {
	sentence := ""
	if e.Sentence > 0 {
		sentence = strconv.Itoa(e.Sentence)
	}
	f := []string{strconv.FormatInt(e.ID, 10), e.Date, e.Source.Name, strings.Join(e.Source.Sectors, ","), e.Source.Country, e.Text, e.CAMEO,
		strconv.FormatFloat(e.Intensity, 'f', -1, 64), e.Target.Name, strings.Join(e.Target.Sectors, ","), e.Target.Country,
		strconv.FormatInt(e.Story, 10), sentence, e.Publisher, e.City, e.District, e.Province, e.Country, degrees(e.Lat), degrees(e.Lon)}
	for i, v := range f {
		if i > 0 {
			b.WriteByte('\t')
		}
		if v == "" {
			v = "NA"
		}
		b.WriteString(v)
	}
	b.WriteByte('\n')
}

func degrees(v *float64) string {
	if v == nil {
		return ""
	}
	return strconv.FormatFloat(*v, 'f', -1, 64)
}

// Parse reads a row, of Dateline's or ICEWS's own files. It refuses rows whose columns cannot be what their names say.
func Parse(line string) (Event, error) {
	f := strings.Split(line, "\t")
	if len(f) != len(Columns) {
		return Event{}, fmt.Errorf("icews: %d columns, want %d", len(f), len(Columns))
	}
	for i := range f {
		if f[i] == "NA" {
			f[i] = ""
		}
	}
	e := Event{Date: f[1], Source: Party{f[2], sectors(f[3]), f[4]}, Text: f[5], CAMEO: f[6], Target: Party{f[8], sectors(f[9]), f[10]},
		Publisher: f[13], City: f[14], District: f[15], Province: f[16], Country: f[17]}
	bad := func(i int) (Event, error) { return Event{}, fmt.Errorf("icews: %s %q", Columns[i], f[i]) }
	var err error
	if e.ID, err = strconv.ParseInt(f[0], 10, 64); err != nil || e.ID < 0 {
		return bad(0)
	}
	if _, err = time.Parse(time.DateOnly, e.Date); err != nil {
		return bad(1)
	}
	for _, c := range []byte(e.CAMEO) {
		if c < '0' || c > '9' {
			return bad(6)
		}
	}
	if len(e.CAMEO) == 1 || len(e.CAMEO) > 4 {
		return bad(6)
	}
	if e.Intensity, err = strconv.ParseFloat(f[7], 64); err != nil || !(e.Intensity >= -10 && e.Intensity <= 10) {
		return bad(7)
	}
	if e.Story, err = strconv.ParseInt(f[11], 10, 64); err != nil {
		return bad(11)
	}
	if f[12] != "" {
		if e.Sentence, err = strconv.Atoi(f[12]); err != nil || e.Sentence < 0 {
			return bad(12)
		}
	}
	for i, limit := range map[int]float64{18: 90, 19: 180} {
		if f[i] == "" {
			continue
		}
		v, err := strconv.ParseFloat(f[i], 64)
		if err != nil || !(v >= -limit && v <= limit) {
			return bad(i)
		}
		if i == 18 {
			e.Lat = &v
		} else {
			e.Lon = &v
		}
	}
	if (e.Lat == nil) != (e.Lon == nil) {
		return bad(18)
	}
	return e, nil
}

func sectors(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}
