// Package beside lays event data of others beside ours.
//
// In: events of a file of GDELT, ICEWS or POLECAT (Read), and documents of a store (Ours). Out: a table of cells, one for each day, kind of event and pair of
// countries, with the number of events on either side (Table). The kind is what both have: the CAMEO root code of GDELT and ICEWS, the type of
// POLECAT. Events of ours are those that these formats can carry (package dyad): facts with a day.
//
// Known limits: events are not paired one by one, since no two of these data agree on what one event is; a party of no country counts as unknown; what a
// source coded twice counts twice.
package beside

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/dyad"
	"github.com/dateline-news/dateline/codec/gdelt"
	"github.com/dateline-news/dateline/codec/icews"
	"github.com/dateline-news/dateline/codec/polecat"
	"github.com/dateline-news/dateline/internal/res/country"
)

// A Format is that of a file.
type Format string

const (
	GDELT    Format = "gdelt"
	Mentions Format = "gdelt-mentions" // tells how often events of the other table are mentioned
	ICEWS    Format = "icews"
	POLECAT  Format = "polecat"
)

// CAMEO says whether kinds of events are CAMEO root codes; else they are PLOVER types.
func (f Format) CAMEO() bool { return f != POLECAT }

// An Event is what data can be laid beside each other by.
type Event struct {
	ID               string
	Day              string // 2014-09-03
	Kind             string // "19", or "ASSAULT"
	Actor, Recipient string // countries, ISO alpha-3; "" if unknown or none
}

// maxLine bounds a line of a file.
const maxLine = 4 << 20

// Read tells the format of a file and yields its events; those of a table of mentions have an ID alone. An error of a row is a *RowError, and reading goes on.
func Read(r io.Reader) (Format, iter.Seq2[Event, error], error) {
	in := bufio.NewReaderSize(r, maxLine)
	head, err := in.Peek(maxLine)
	if err != nil && !errors.Is(err, io.EOF) {
		return "", nil, err
	}
	first, _, _ := strings.Cut(string(head), "\n")
	first = strings.TrimSuffix(first, "\r")
	switch n := strings.Count(first, "\t") + 1; {
	case polecat.Is(first):
		return POLECAT, ofPolecat(in), nil
	case strings.HasPrefix(first, "Event ID\tEvent Date\tSource Name\t"):
		return ICEWS, lines(in, true, ofICEWS), nil
	case n == len(gdelt.Columns):
		return GDELT, lines(in, false, ofGDELT), nil
	case n == len(gdelt.MentionColumns) || n == len(gdelt.MentionColumns)-1:
		return Mentions, lines(in, false, ofMention), nil
	}
	return "", nil, errors.New("it is no file of GDELT 2.0 (61 or 16 columns between tabs), ICEWS or POLECAT (a header)")
}

// A RowError is about one row of a file.
type RowError struct {
	Line int
	Err  error
}

func (e *RowError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }
func (e *RowError) Unwrap() error { return e.Err }

func lines(r io.Reader, header bool, parse func(string) (Event, error)) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		in := bufio.NewScanner(r)
		in.Buffer(make([]byte, 64<<10), maxLine)
		for n := 1; in.Scan(); n++ {
			if n == 1 && header {
				continue
			}
			e, err := parse(strings.TrimSuffix(in.Text(), "\r"))
			if err != nil {
				err = &RowError{n, err}
			}
			if !yield(e, err) {
				return
			}
		}
		if in.Err() != nil {
			yield(Event{}, in.Err())
		}
	}
}

func ofGDELT(line string) (Event, error) {
	g, err := gdelt.Parse(line)
	if err != nil {
		return Event{}, err
	}
	return Event{fmt.Sprint(g.ID), g.Day[:4] + "-" + g.Day[4:6] + "-" + g.Day[6:], gdelt.RootCode(g.Code), state(g.Actor1.Country), state(g.Actor2.Country)}, nil
}

func ofMention(line string) (Event, error) {
	m, err := gdelt.ParseMention(line)
	return Event{ID: fmt.Sprint(m.ID)}, err
}

func ofICEWS(line string) (Event, error) {
	e, err := icews.Parse(line)
	if err != nil {
		return Event{}, err
	}
	return Event{fmt.Sprint(e.ID), e.Date, gdelt.RootCode(e.CAMEO), state(e.Source.Country), state(e.Target.Country)}, nil
}

func ofPolecat(r io.Reader) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		for e, err := range polecat.Read(r) {
			if row, is := errors.AsType[*polecat.RowError](err); is {
				err = &RowError{row.Line, row.Err}
			}
			if err != nil {
				if !yield(Event{}, err) {
					return
				}
				continue
			}
			for _, a := range states(e.Actor.Countries) { // a pair of countries each, as ours
				for _, b := range states(e.Recipient.Countries) {
					if !yield(Event{e.ID, e.Date, e.Type, a, b}, nil) {
						return
					}
				}
			}
		}
	}
}

// states returns the countries named, each once, or one that is unknown.
func states(names []string) (out []string) {
	for _, n := range names {
		if s := state(n); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	if len(out) == 0 {
		return []string{""}
	}
	return out
}

// older are codes of CAMEO that are not those of ISO today.
var older = map[string]string{"ROM": "ROU", "TMP": "TLS", "ZAR": "COD"}

// state is the ISO code of a country that is given by its code or name; "" for none.
func state(s string) string {
	if iso, ok := older[s]; ok {
		return iso
	}
	if c, ok := country.ByCode(s); ok {
		return c.Code
	}
	if c, ok := country.ByName(s); ok {
		return c.Code
	}
	return ""
}

// Ours yields the events of d that can be laid beside theirs, one for each pair of parties; cameo says by which kind.
func Ours(d *dateline.Document, cameo bool) iter.Seq[Event] {
	return func(yield func(Event) bool) {
		events, _ := dyad.Select(d)
		for _, e := range events {
			kind := e.Type
			if cameo {
				kind = gdelt.RootCode(e.CAMEO)
			}
			for _, p := range e.Pairs() {
				if !yield(Event{e.ID, e.Day, kind, home(p.Source), home(p.Target)}) {
					return
				}
			}
		}
	}
}

func home(p *dateline.Party) string {
	if p == nil {
		return ""
	}
	return state(p.Country)
}

// A Key is a cell of a Table.
type Key struct{ Day, Kind, Actor, Recipient string }

// A Cell counts the events of one Key.
type Cell struct {
	Key
	Theirs, Ours int
	IDs, OurIDs  []string // the first few
}

// shown is how many IDs a cell keeps of each side.
const shown = 3

// A Table lays two data beside each other. Days may be cut to months or years.
type Table struct {
	days  int // length of a day as it is kept
	cells map[Key]*Cell
}

// NewTable makes a table of which a cell is of a "day", a "month" or a "year".
func NewTable(by string) *Table {
	days := map[string]int{"day": len("2014-09-03"), "month": len("2014-09"), "year": len("2014")}[by]
	return &Table{days, map[Key]*Cell{}}
}

// Add adds an event of one side.
func (t *Table) Add(e Event, ours bool) {
	k := Key{e.Day[:t.days], e.Kind, e.Actor, e.Recipient}
	c := t.cells[k]
	if c == nil {
		c = &Cell{Key: k}
		t.cells[k] = c
	}
	n, ids := &c.Theirs, &c.IDs
	if ours {
		n, ids = &c.Ours, &c.OurIDs
	}
	*n++
	if len(*ids) < shown && !slices.Contains(*ids, e.ID) {
		*ids = append(*ids, e.ID)
	}
}

// Cells returns the cells by day, kind and countries.
func (t *Table) Cells() []Cell {
	out := make([]Cell, 0, len(t.cells))
	for _, c := range t.cells {
		out = append(out, *c)
	}
	slices.SortFunc(out, func(a, b Cell) int {
		return cmp.Or(cmp.Compare(a.Day, b.Day), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Actor, b.Actor), cmp.Compare(a.Recipient, b.Recipient))
	})
	return out
}

// In says on which sides a cell has events: both, theirs or ours.
func (c *Cell) In() string {
	switch {
	case c.Theirs > 0 && c.Ours > 0:
		return "both"
	case c.Theirs > 0:
		return "theirs"
	}
	return "ours"
}
