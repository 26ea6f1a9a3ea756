// Package polecat reads the weekly files of POLECAT, the data that Leidos and the authors of PLOVER publish: tab-separated, a header, an event a row.
//
// In: a file; out: its events with the fields that can be laid beside a record of ours. Columns are found by their names. Several values of one cell
// stand between semicolons. A row that cannot be what its columns say is refused. Some of the published files have more names or tabs in their lines than
// columns; empty ones at the end are let pass. Field by field: docs/formats/polecat.md. Dateline writes no such files: docs/formats/plover.md has its PLOVER.
package polecat

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Columns names the columns of a file, in order.
var Columns = []string{"Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
	"Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
	"Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID",
	"Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
	"Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version"}

// Types are the types of PLOVER.
var Types = []string{"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}

// quads are the classes in words; newer files have them so, older ones as numbers.
var quads = []string{"VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"}

// An Event is a row. Lists are empty and texts "" where it tells nothing.
type Event struct {
	ID        string
	Date      string // 2014-09-03
	Type      string
	Modes     []string
	Intensity *float64
	Quad      int // 1 to 4, 0 if it is not told
	Contexts  []string
	Actor     Party
	Recipient Party
	Placename string
	Country   string // of the place
	Lat, Lon  *float64
	Source    string
	Published string // 2014-09-04
	Language  string
}

// A Party is an actor or recipient. The lists are those of its cells, and need not be of one length.
type Party struct {
	Names, Countries, Sectors []string
}

// maxLine bounds a line of a file: the lists of people and places of a story can be long.
const maxLine = 4 << 20

// Is says whether line is the header of a file.
func Is(line string) bool {
	return strings.HasPrefix(line, "Event ID\tEvent Date\tEvent Type\tEvent Mode\t")
}

// Read yields the events of a file. The error of a row names its line, and reading goes on; any other error ends it.
func Read(r io.Reader) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		in := bufio.NewScanner(r)
		in.Buffer(make([]byte, 64<<10), maxLine)
		var at map[string]int
		columns := 0
		for n := 1; in.Scan(); n++ {
			line := strings.TrimSuffix(in.Text(), "\r")
			if n == 1 {
				var err error
				if at, columns, err = header(line); err != nil {
					yield(Event{}, err)
					return
				}
				continue
			}
			e, err := parse(line, at, columns)
			if err != nil {
				err = &RowError{n, err}
			}
			if !yield(e, err) {
				return
			}
		}
		switch {
		case in.Err() != nil:
			yield(Event{}, fmt.Errorf("polecat: %w", in.Err()))
		case at == nil:
			yield(Event{}, errors.New("polecat: an empty file"))
		}
	}
}

// A RowError is about one row.
type RowError struct {
	Line int
	Err  error
}

func (e *RowError) Error() string { return fmt.Sprintf("polecat: line %d: %v", e.Line, e.Err) }
func (e *RowError) Unwrap() error { return e.Err }

// header finds the columns. All that Columns names up to Source must be there; what comes after it differs between the years.
func header(line string) (at map[string]int, columns int, err error) {
	names := strings.Split(strings.TrimPrefix(line, "\ufeff"), "\t")
	at = map[string]int{}
	for i, name := range names {
		if _, twice := at[name]; twice && name != "" {
			return nil, 0, fmt.Errorf("polecat: two columns %q", name)
		}
		at[name] = i
		if name != "" {
			columns = i + 1
		}
	}
	for _, name := range Columns[:slices.Index(Columns, "Source")+1] {
		if _, ok := at[name]; !ok {
			return nil, 0, fmt.Errorf("polecat: no column %q", name)
		}
	}
	return at, columns, nil
}

func parse(line string, at map[string]int, columns int) (e Event, err error) {
	f := strings.Split(line, "\t")
	for len(f) > columns && f[len(f)-1] == "" {
		f = f[:len(f)-1]
	}
	if len(f) != columns {
		return e, fmt.Errorf("%d columns, the header has %d", len(f), columns)
	}
	cell := func(name string) string {
		i, ok := at[name]
		if !ok || f[i] == "NA" || f[i] == "None" {
			return ""
		}
		return strings.TrimSpace(f[i])
	}
	bad := func(name string) (Event, error) { return Event{}, fmt.Errorf("%s %q", name, cell(name)) }
	e = Event{ID: cell("Event ID"), Date: cell("Event Date"), Type: cell("Event Type"), Modes: list(cell("Event Mode")), Contexts: list(cell("Contexts")),
		Actor:     Party{list(cell("Actor Name")), list(cell("Actor Country")), list(cell("Actor Sectors"))},
		Recipient: Party{list(cell("Recipient Name")), list(cell("Recipient Country")), list(cell("Recipient Sectors"))},
		Placename: cell("Placename"), Country: cell("Country"), Source: cell("Source"), Published: cell("Publication Date"), Language: cell("Language")}
	if e.ID == "" {
		return bad("Event ID")
	}
	if _, err := time.Parse(time.DateOnly, e.Date); err != nil {
		return bad("Event Date")
	}
	if len(e.Published) > len(time.DateOnly) {
		e.Published = e.Published[:len(time.DateOnly)] // with a clock
	}
	if _, err := time.Parse(time.DateOnly, e.Published); err != nil && e.Published != "" {
		return bad("Publication Date")
	}
	if !slices.Contains(Types, e.Type) {
		return bad("Event Type")
	}
	if q := cell("Quad Code"); q != "" {
		n, err := strconv.Atoi(q)
		if err != nil {
			n = 1 + slices.Index(quads, strings.ToUpper(q))
		}
		if n < 1 || n > len(quads) {
			return bad("Quad Code")
		}
		e.Quad = n
	}
	for _, n := range []struct {
		name string
		most float64
		to   **float64
	}{{"Intensity", 10, &e.Intensity}, {"Latitude", 90, &e.Lat}, {"Longitude", 180, &e.Lon}} {
		if cell(n.name) == "" {
			continue
		}
		v, err := strconv.ParseFloat(cell(n.name), 64)
		if err != nil || !(v >= -n.most && v <= n.most) {
			return bad(n.name)
		}
		*n.to = &v
	}
	if (e.Lat == nil) != (e.Lon == nil) {
		return bad("Latitude")
	}
	return e, nil
}

// list cuts a cell at its semicolons.
func list(cell string) (out []string) {
	for _, v := range strings.Split(cell, ";") {
		if v = strings.TrimSpace(v); v != "" && v != "None" && v != "NA" {
			out = append(out, v)
		}
	}
	return out
}
