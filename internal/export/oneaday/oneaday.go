// Package oneaday keeps one event of those that say the same of one day: actors, recipients, code and day are equal. News repeats itself, and
// counts of events measure that as much as what happened; ICEWS and Phoenix count so.
//
// It is a choice of the reader of a table and therefore an option of exports: the store keeps every event, and package resolve says
// which of them are one by more than their codes. Of several, the first written stays, so that the order of the export decides.
//
// Known limits: events without a whole day or without an actor are kept, since nothing says that two of them are one. Parties are
// compared by code, and by name where they have none; planned, denied and happened are told apart.
package oneaday

import (
	"crypto/sha256"
	"slices"
	"strings"
	"time"

	dateline "github.com/dateline-news/dateline"
)

// A Filter remembers the events that it let through, 16 bytes each.
type Filter struct{ seen map[[16]byte]bool }

// New returns a Filter that has seen nothing.
func New() *Filter { return &Filter{map[[16]byte]bool{}} }

// Keep returns d with the events that are new, as a copy if some are not, and how many were left out.
func (f *Filter) Keep(d *dateline.Document) (kept *dateline.Document, out int) {
	names := map[string]string{}
	for _, e := range d.Entities {
		names[e.ID] = e.Name
	}
	var events []dateline.Event
	for _, e := range d.Events {
		if key, ok := key(d, e, names); ok {
			if f.seen[key] {
				out++
				continue
			}
			f.seen[key] = true
		}
		events = append(events, e)
	}
	if out == 0 {
		return d, 0
	}
	copied := *d
	copied.Events = events
	return &copied, out
}

func key(d *dateline.Document, e dateline.Event, names map[string]string) (k [16]byte, ok bool) {
	if _, err := time.Parse(time.DateOnly, e.When.Value); err != nil || len(e.Actors) == 0 {
		return k, false
	}
	side := func(ps []dateline.Party) string {
		var all []string
		for _, p := range ps {
			switch {
			case p.Code != "":
				all = append(all, p.Code)
			case names[p.Entity] != "":
				all = append(all, strings.ToLower(names[p.Entity]))
			default:
				all = append(all, strings.ToLower(p.Span.In(d.Text)))
			}
		}
		slices.Sort(all)
		return strings.Join(slices.Compact(all), "\x01")
	}
	code := e.CAMEO
	if code == "" {
		code = e.Type
	}
	sum := sha256.Sum256([]byte(strings.Join([]string{e.When.Value, side(e.Actors), side(e.Recipients), code, string(e.Status)}, "\x00")))
	return [16]byte(sum[:]), true
}
