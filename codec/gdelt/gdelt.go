// Package gdelt writes and reads the tables of GDELT 2.0: events (61 tab-separated columns) and mentions (16), without a
// header, one row a line.
//
// In: documents; out: a row for each pair of parties (package dyad) of each event that happened or goes on and whose
// day is known; the rest is counted. What the record does not know is blank: tone, known groups, ethnic and religious
// codes, places of the actors, divisions below the US states in FIPS. Parse and ParseMention read what is written and
// GDELT's own files, and refuse rows whose fields contradict each other. Field by field: docs/formats/gdelt.md.
package gdelt

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"io"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/dyad"
	"github.com/dateline-news/dateline/internal/res/cameoactor"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/fips"
)

// Columns names the columns of the table of events, in order.
var Columns = strings.Fields("GlobalEventID Day MonthYear Year FractionDate " +
	"Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode Actor1EthnicCode Actor1Religion1Code Actor1Religion2Code Actor1Type1Code Actor1Type2Code Actor1Type3Code " +
	"Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode Actor2Religion1Code Actor2Religion2Code Actor2Type1Code Actor2Type2Code Actor2Type3Code " +
	"IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone " +
	"Actor1Geo_Type Actor1Geo_Fullname Actor1Geo_CountryCode Actor1Geo_ADM1Code Actor1Geo_ADM2Code Actor1Geo_Lat Actor1Geo_Long Actor1Geo_FeatureID " +
	"Actor2Geo_Type Actor2Geo_Fullname Actor2Geo_CountryCode Actor2Geo_ADM1Code Actor2Geo_ADM2Code Actor2Geo_Lat Actor2Geo_Long Actor2Geo_FeatureID " +
	"ActionGeo_Type ActionGeo_Fullname ActionGeo_CountryCode ActionGeo_ADM1Code ActionGeo_ADM2Code ActionGeo_Lat ActionGeo_Long ActionGeo_FeatureID " +
	"DATEADDED SOURCEURL")

// An Event is a row of the table of events.
type Event struct {
	ID                 int64  // below 2^53
	Day                string // 20140903
	Actor1, Actor2     Actor
	Root               bool   // told in the first paragraph
	Code               string // CAMEO, 2 to 4 digits
	Quad               int    // 1 to 4
	Goldstein          *float64
	Mentions           int
	Sources            int
	Articles           int
	Tone               *float64
	Geo1, Geo2, Action Geo
	Added              string // YYYYMMDDHHMMSS, "" if unknown
	URL                string
}

// An Actor is the ten columns of one. All are "" where it is unknown.
type Actor struct {
	Code, Name, Country, KnownGroup, Ethnic string
	Religion                                [2]string
	Types                                   [3]string
}

// Geo types of GDELT.
const (
	GeoNone = iota
	GeoCountry
	GeoUSState
	GeoUSCity
	GeoCity
	GeoState
)

// A Geo is the eight columns of a place. Countries are FIPS 10-4.
type Geo struct {
	Type                          int
	Name, Country, Admin1, Admin2 string
	Lat, Lon                      *float64 // WGS 84 degrees
	Feature                       string
}

// Base returns the code of three digits that code belongs to, code itself if it is shorter.
func Base(code string) string { return code[:min(len(code), 3)] }

// RootCode returns the first two digits of code.
func RootCode(code string) string { return code[:min(len(code), 2)] }

// A Writer writes the events of documents as rows.
type Writer struct {
	w        io.Writer
	mentions bool
	skipped  dyad.Skipped
}

// NewWriter returns a Writer of the table of events.
func NewWriter(w io.Writer) *Writer { return &Writer{w: w} }

// NewMentionsWriter returns a Writer of the table of mentions: the same events, a row for each place where the text tells one.
func NewMentionsWriter(w io.Writer) *Writer { return &Writer{w: w, mentions: true} }

// Write writes the rows of d.
func (w *Writer) Write(d *dateline.Document) error {
	var b bytes.Buffer
	events, mentions, skipped := Rows(d)
	w.skipped.Add(skipped)
	if w.mentions {
		for i := range mentions {
			mentions[i].append(&b)
		}
	} else {
		for i := range events {
			events[i].append(&b)
		}
	}
	_, err := w.w.Write(b.Bytes())
	return err
}

// Note says what was left out so far, "" if nothing was.
func (w *Writer) Note() string { return w.skipped.String() }

// Rows returns the rows of d in both tables, and the count of the events left out.
func Rows(d *dateline.Document) (events []Event, mentions []Mention, skipped dyad.Skipped) {
	selected, skipped := dyad.Select(d)
	if len(selected) == 0 {
		return nil, nil, skipped
	}
	names := dyad.Names(d)
	doc := about(d)
	for _, e := range selected {
		code := e.CAMEO
		if len(code) < 2 || len(code) > 4 || !digits(code) {
			code = "" // the coder gave none
		}
		action := place(d, e.Where)
		root := doc.leads(d, e.Event)
		for i, p := range e.Pairs() {
			row := Event{
				ID: rowID(e.ID, i), Day: compact(e.Day), Actor1: actor(d, p.Source, names), Actor2: actor(d, p.Target, names),
				Root: root, Code: code, Quad: e.Quad, Goldstein: &e.Goldstein, Mentions: 1 + len(e.Also), Sources: 1, Articles: 1,
				Action: action, Added: doc.added, URL: doc.url,
			}
			events = append(events, row)
			mentions = append(mentions, doc.mentions(d, e.Event, p, row.ID)...)
		}
	}
	return events, mentions, skipped
}

// rowID makes a number of 53 bits, which programs that keep numbers as floats can hold, from the event and its pair.
func rowID(event string, pair int) int64 {
	sum := sha256.Sum256([]byte(event + "/" + strconv.Itoa(pair)))
	return max(int64(binary.BigEndian.Uint64(sum[:])>>11), 1)
}

func compact(day string) string { return strings.ReplaceAll(day, "-", "") }

func actor(d *dateline.Document, p *dateline.Party, names map[string]string) Actor {
	if p == nil {
		return Actor{}
	}
	c, types := cameoactor.Code(p.Country, p.Sectors)
	a := Actor{Code: c + strings.Join(types, ""), Name: strings.ToUpper(dyad.Name(d, p, names)), Country: c}
	copy(a.Types[:], types)
	return a
}

// place returns the place of an event: the town or division that the record knows, else the country.
func place(d *dateline.Document, w dateline.EventPlace) Geo {
	p := dyad.Where(d, w)
	code := p.Country
	in := fips.Country(code)
	if in == "" {
		return Geo{}
	}
	name := code
	if c, ok := country.ByCode(code); ok {
		name = c.Name
	}
	g := Geo{Type: GeoCountry, Name: name, Country: in, Admin1: in, Feature: in}
	if dyad.Located(p) {
		g.Lat, g.Lon = &p.Lat, &p.Lon
	}
	us := code == "USA"
	state := ""
	if us {
		state = fips.State(cmp.Or(p.Admin1, p.Name))
	}
	switch {
	case p.Name == "" || p.Precision == dateline.PrecisionCountry:
		return g
	case p.Precision == dateline.PrecisionAdmin1:
		g.Type, g.Name = GeoState, p.Name+", "+name
		if us {
			g.Type = GeoUSState
		}
	default:
		g.Type, g.Name = GeoCity, p.Name+", "+name
		if p.Admin1 != "" {
			g.Name = p.Name + ", " + p.Admin1 + ", " + name
		}
		if us {
			g.Type = GeoUSCity
		}
	}
	g.Name, g.Admin1, g.Feature = dyad.Line(g.Name), "", ""
	if state != "" {
		g.Admin1 = in + state
	}
	return g
}

func (e *Event) append(b *bytes.Buffer) {
	year, month := e.Day[:4], e.Day[:6]
	m, _ := strconv.Atoi(e.Day[4:6])
	day, _ := strconv.Atoi(e.Day[6:])
	fraction := min(float64(m*30+day)/365, .9999) // as GDELT counts it
	y, _ := strconv.ParseFloat(year, 64)
	f := []string{strconv.FormatInt(e.ID, 10), e.Day, month, year, strconv.FormatFloat(y+fraction, 'f', 4, 64)}
	f = e.Actor1.append(f)
	f = e.Actor2.append(f)
	root := "0"
	if e.Root {
		root = "1"
	}
	f = append(f, root, e.Code, Base(e.Code), RootCode(e.Code), strconv.Itoa(e.Quad), decimal(e.Goldstein, 1),
		strconv.Itoa(e.Mentions), strconv.Itoa(e.Sources), strconv.Itoa(e.Articles), decimal(e.Tone, -1))
	f = e.Geo1.append(f)
	f = e.Geo2.append(f)
	f = e.Action.append(f)
	f = append(f, e.Added, e.URL)
	b.WriteString(strings.Join(f, "\t"))
	b.WriteByte('\n')
}

func (a *Actor) append(f []string) []string {
	return append(f, a.Code, a.Name, a.Country, a.KnownGroup, a.Ethnic, a.Religion[0], a.Religion[1], a.Types[0], a.Types[1], a.Types[2])
}

func (g *Geo) append(f []string) []string {
	return append(f, strconv.Itoa(g.Type), g.Name, g.Country, g.Admin1, g.Admin2, decimal(g.Lat, -1), decimal(g.Lon, -1), g.Feature)
}

func decimal(v *float64, digits int) string {
	if v == nil {
		return ""
	}
	return strconv.FormatFloat(*v, 'f', digits, 64)
}
