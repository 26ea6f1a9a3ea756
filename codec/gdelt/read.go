package gdelt

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/dateline-news/dateline/internal/res/fips"
)

// Parse reads a row of the table of events. It refuses a row that GDELT's codebook does not allow.
func Parse(line string) (Event, error) {
	f := strings.Split(line, "\t")
	if len(f) != len(Columns) {
		return Event{}, fmt.Errorf("gdelt: %d columns, want %d", len(f), len(Columns))
	}
	r := row{names: Columns, f: f}
	e := Event{ID: r.id(), Day: r.next()}
	day, err := time.Parse("20060102", e.Day)
	r.check(err == nil, "no such day")
	r.want(day.Format("200601"))
	r.want(day.Format("2006"))
	r.next()
	r.check(r.f[4] == "" || strings.HasPrefix(r.f[4], e.Day[:min(4, len(e.Day))]), "not in the year of the event")
	e.Actor1, e.Actor2 = r.actor(), r.actor()
	e.Root = r.flag()
	e.Code = r.next()
	r.check(len(e.Code) >= 2 && len(e.Code) <= 4 && digits(e.Code) || e.Code == "", "2 to 4 digits")
	r.want(Base(e.Code))
	r.want(RootCode(e.Code))
	e.Quad = r.number(1, 4)
	e.Goldstein = r.decimal(-10, 10)
	e.Mentions, e.Sources, e.Articles = r.number(1, 1<<31), r.number(1, 1<<31), r.number(1, 1<<31)
	e.Tone = r.decimal(-100, 100)
	e.Geo1, e.Geo2, e.Action = r.geo(), r.geo(), r.geo()
	e.Added = r.stamp()
	e.URL = r.next()
	return e, r.err
}

// ParseMention reads a row of the table of mentions. GDELT's own files may lack the last column.
func ParseMention(line string) (Mention, error) {
	f := strings.Split(line, "\t")
	if len(f) == len(MentionColumns)-1 {
		f = append(f, "")
	}
	if len(f) != len(MentionColumns) {
		return Mention{}, fmt.Errorf("gdelt: %d columns, want %d", len(f), len(MentionColumns))
	}
	r := row{names: MentionColumns, f: f}
	m := Mention{ID: r.id(), EventTime: r.stamp(), Time: r.stamp(), Type: r.number(1, 6), Source: r.next(), Identifier: r.next(),
		Sentence: r.number(0, 1<<31), Actor1: r.number(-1, 1<<31), Actor2: r.number(-1, 1<<31), Action: r.number(-1, 1<<31), Raw: r.flag(),
		Confidence: r.number(10, 100), Length: r.number(0, 1<<31), Tone: r.decimal(-100, 100), Translation: r.next(), Extras: r.next()}
	return m, r.err
}

// row reads the fields of a line in order and keeps the first error.
type row struct {
	names, f []string
	i        int
	err      error
}

func (r *row) next() string {
	v := r.f[r.i]
	r.i++
	return v
}

// check complains of the field read last.
func (r *row) check(ok bool, why string) {
	if !ok && r.err == nil {
		r.err = fmt.Errorf("gdelt: %s %q: %s", r.names[r.i-1], r.f[r.i-1], why)
	}
}

func (r *row) want(v string) { r.check(r.next() == v, "want "+v) }

func (r *row) id() int64 {
	v, err := strconv.ParseInt(r.next(), 10, 64)
	r.check(err == nil && v > 0, "no positive number")
	return v
}

func (r *row) number(low, high int) int {
	v, err := strconv.Atoi(r.next())
	r.check(err == nil && v >= low && v <= high, fmt.Sprintf("no number from %d to %d", low, high))
	return v
}

func (r *row) decimal(low, high float64) *float64 {
	s := r.next()
	if s == "" {
		return nil
	}
	v, err := strconv.ParseFloat(s, 64)
	r.check(err == nil && v >= low && v <= high, fmt.Sprintf("no number from %g to %g", low, high))
	return &v
}

func (r *row) flag() bool {
	v := r.next()
	r.check(v == "0" || v == "1", "neither 0 nor 1")
	return v == "1"
}

func (r *row) stamp() string {
	v := r.next()
	if v != "" {
		_, err := time.Parse("20060102150405", v)
		r.check(err == nil, "no time of 14 digits")
	}
	return v
}

func (r *row) actor() Actor {
	a := Actor{Code: r.next(), Name: r.next(), Country: r.next()}
	r.check(a.Country == "" || len(a.Country) == 3 && strings.HasPrefix(a.Code, a.Country), "the code does not begin with this country")
	a.KnownGroup, a.Ethnic = r.next(), r.next()
	a.Religion = [2]string{r.next(), r.next()}
	for i := range a.Types {
		a.Types[i] = r.next()
		r.check(a.Types[i] == "" || strings.Contains(a.Code, a.Types[i]), "not in the code")
		r.check(i == 0 || a.Types[i] == "" || a.Types[i-1] != "", "a type after a blank")
	}
	return a
}

func (r *row) geo() Geo {
	g := Geo{Type: r.number(GeoNone, GeoState), Name: r.next(), Country: r.next()}
	r.check((g.Type == GeoNone) == (g.Country == ""), "a place has a country, no place has none")
	r.check(g.Country == "" || len(g.Country) == 2, "two letters")
	us := g.Type == GeoUSState || g.Type == GeoUSCity
	r.check(!us || g.Country == "US", "a type of the United States")
	g.Admin1 = r.next()
	r.check(strings.HasPrefix(g.Admin1, g.Country) || g.Admin1 == "", "not of the country")
	g.Admin2 = r.next()
	g.Lat, g.Lon = r.decimal(-90, 90), r.decimal(-180, 180)
	r.check((g.Lat == nil) == (g.Lon == nil), "one coordinate without the other")
	g.Feature = r.next()
	return g
}

// ISO returns the ISO alpha-3 code of the country of g, "" if it is unknown.
func (g Geo) ISO() string { return fips.ISO(g.Country) }

func digits(s string) bool {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}
