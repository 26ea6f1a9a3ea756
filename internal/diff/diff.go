// Package diff says what changed between two runs over one document: which events are gone, which are new, and which fields of the
// others changed. In: the two documents; out: changes, in the order of the text.
//
// Events are paired by id first (a hash of document, type, trigger and parties), then, among those left, by their trigger and type, by
// their trigger alone, and by an overlap of triggers of one type: an event whose parties changed has another id and is still the same claim
// about the same words. Known limit: an event that moved to other words is one gone and one new.
package diff

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// A Kind of change.
type Kind string

const (
	Gone    Kind = "gone"
	New     Kind = "new"
	Changed Kind = "changed"
)

// A Change is about one event.
type Change struct {
	Kind   Kind
	Was    *Event // nil for New
	Is     *Event // nil for Gone
	Fields []Field
}

// A Field is one that changed, as text.
type Field struct{ Name, Was, Is string }

// An Event is what is compared of an event, as text.
type Event struct {
	ID, Type, Trigger, Sentence string
	Span                        dateline.Span
	fields                      [][2]string
}

// Actors and Recipients are names with their codes.
func (e *Event) Actors() string     { return e.field("actors") }
func (e *Event) Recipients() string { return e.field("recipients") }
func (e *Event) Status() string     { return e.field("status") }

func (e *Event) field(name string) string {
	for _, f := range e.fields {
		if f[0] == name {
			return f[1]
		}
	}
	return ""
}

// Events compares the events of two runs. A nil document has none.
func Events(was, is *dateline.Document) []Change {
	a, b := events(was), events(is)
	var out []Change
	pair := func(same func(x, y *Event) bool) {
		a = slices.DeleteFunc(a, func(x *Event) bool {
			i := slices.IndexFunc(b, func(y *Event) bool { return same(x, y) })
			if i < 0 {
				return false
			}
			if fields := compare(x, b[i]); len(fields) > 0 {
				out = append(out, Change{Changed, x, b[i], fields})
			}
			b = slices.Delete(b, i, i+1)
			return true
		})
	}
	pair(func(x, y *Event) bool { return x.ID == y.ID })
	pair(func(x, y *Event) bool { return x.Span == y.Span && x.Type == y.Type })
	pair(func(x, y *Event) bool { return x.Span == y.Span })
	pair(func(x, y *Event) bool { return x.Span.Overlaps(y.Span) && x.Type == y.Type })
	for _, x := range a {
		out = append(out, Change{Kind: Gone, Was: x})
	}
	for _, y := range b {
		out = append(out, Change{Kind: New, Is: y})
	}
	slices.SortStableFunc(out, func(x, y Change) int { return cmp.Compare(x.at(), y.at()) })
	return out
}

func (c Change) at() int {
	if c.Is != nil {
		return c.Is.Span.Start
	}
	return c.Was.Span.Start
}

func compare(x, y *Event) (out []Field) {
	for i, f := range x.fields {
		if f != y.fields[i] {
			out = append(out, Field{f[0], f[1], y.fields[i][1]})
		}
	}
	return out
}

func events(d *dateline.Document) (out []*Event) {
	if d == nil {
		return nil
	}
	names := map[string]string{}
	for _, e := range d.Entities {
		names[e.ID] = e.Name
	}
	name := func(entity string, s dateline.Span) string { return cmp.Or(names[entity], s.In(d.Text)) }
	side := func(ps []dateline.Party) string {
		var all []string
		for _, p := range ps {
			all = append(all, fmt.Sprintf("%s [%s]", name(p.Entity, p.Span), cmp.Or(p.Code, "---")))
		}
		return strings.Join(all, "; ")
	}
	for _, e := range d.Events {
		var sources []string
		for _, a := range e.Attribution {
			sources = append(sources, name(a.Entity, a.Span))
		}
		when := e.When.Value
		if when == "" && (e.When.Earliest != "" || e.When.Latest != "") {
			when = e.When.Earliest + ".." + e.When.Latest
		}
		place := ""
		if i := e.Where.Place; i >= 0 && i < len(d.Places) {
			place = cmp.Or(d.Places[i].Name, d.Places[i].Span.In(d.Text))
		}
		if words := e.Where.Words.In(d.Text); words != "" && words != place {
			place = strings.Trim(place+"; "+words, "; ")
		}
		x := &Event{ID: e.ID, Type: e.Type, Trigger: e.Trigger.In(d.Text), Span: e.Trigger, fields: [][2]string{
			{"type", e.Type}, {"mode", e.Mode}, {"contexts", strings.Join(e.Contexts, "; ")}, {"cameo", e.CAMEO}, {"goldstein", strconv.FormatFloat(e.Goldstein, 'f', 1, 64)},
			{"status", string(e.Status)}, {"actors", side(e.Actors)}, {"recipients", side(e.Recipients)}, {"attribution", strings.Join(sources, "; ")}, {"when", when},
			{"country", e.Where.Country}, {"place", place}, {"dead", count(e.Dead)}, {"injured", count(e.Injured)},
		}}
		if e.Sentence >= 0 && e.Sentence < len(d.Sentences) {
			x.Sentence = d.Sentences[e.Sentence].Span.In(d.Text)
		}
		out = append(out, x)
	}
	return out
}

func count(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}
