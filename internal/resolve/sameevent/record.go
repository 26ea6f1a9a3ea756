package sameevent

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dateline-news/dateline/internal/ground/timex"
	"github.com/dateline-news/dateline/internal/resolve/sketch"
	"github.com/dateline-news/dateline/internal/resolve/story"
)

// A Record is one event as all its mentions tell it. Nothing is chosen among them: each field lists every value that a mention gives, with the
// mentions that give it, the value with most of them first. The JSON form is docs/formats/record.md.
type Record struct {
	Schema     string           `json:"schema"`
	Lead       string           `json:"lead"`      // event ID of the mention that stands for it
	Events     []string         `json:"events"`    // event IDs of all mentions, the lead first
	Documents  []string         `json:"documents"` // of the mentions, sorted, each once
	Type       []Value          `json:"type"`
	Trigger    []Value          `json:"trigger"` // lemmas
	Actors     []PartyValue     `json:"actors"`
	Recipients []PartyValue     `json:"recipients"`
	When       []Value          `json:"when"` // "2014-09-03", or "2014-09-01/2014-09-07" for an interval
	Where      []PlaceValue     `json:"where"`
	Dead       []NumberValue    `json:"dead"`
	Injured    []NumberValue    `json:"injured"`
	Status     []StatusBySource `json:"status"`
	Sources    int              `json:"sources"` // independent sources among the documents; Merge leaves it 0
}

// Schema names the JSON form of a Record.
const Schema = "dateline/record/1"

// A Value is a word or day with the mentions that give it.
type Value struct {
	Value  string   `json:"value"`
	Events []string `json:"events"`
}

// A NumberValue is a number with the mentions that give it.
type NumberValue struct {
	Value  int      `json:"value"`
	Events []string `json:"events"`
}

// A PlaceValue is where; Place is empty if only the country is known.
type PlaceValue struct {
	Country string   `json:"country"`
	Place   string   `json:"place"`
	Events  []string `json:"events"`
}

// A PartyValue is a party; mentions agree on it by its entity, else by name and code.
type PartyValue struct {
	Name    string   `json:"name"`
	Entity  string   `json:"entity"`
	Code    string   `json:"code"`
	Country string   `json:"country"`
	Events  []string `json:"events"`
}

// A StatusBySource says what one source has of the event: "happened" by one, "denied" by another. Outlet is true if the outlet says so itself,
// without naming a source.
type StatusBySource struct {
	Status string   `json:"status"`
	Source string   `json:"source"`
	Outlet bool     `json:"outlet"`
	Events []string `json:"events"`
}

// Merge makes the record of the mentions of one event, the lead first, as Cluster gives them.
func Merge(set []Sketch) Record {
	r := Record{Schema: Schema}
	if len(set) == 0 {
		return r
	}
	r.Lead = set[0].ID
	var types, triggers, when tally[string]
	var where tally[[2]string]
	var dead, injured tally[int]
	var status tally[claimed]
	var actors, recipients parties
	for i := range set {
		s := &set[i]
		r.Events = append(r.Events, s.ID)
		r.Documents = append(r.Documents, s.Document)
		if s.Type != "" {
			types.add(s.Type, s.ID)
		}
		triggers.add(s.Lemma, s.ID)
		if s.First != 0 {
			day := timex.ISO(s.First)
			if s.Last != s.First {
				day += "/" + timex.ISO(s.Last)
			}
			when.add(day, s.ID)
		}
		if s.Country != "" || s.Place != "" {
			where.add([2]string{s.Country, s.Place}, s.ID)
		}
		if s.Dead >= 0 {
			dead.add(s.Dead, s.ID)
		}
		if s.Injured >= 0 {
			injured.add(s.Injured, s.ID)
		}
		actors.add(s.Actors, s.ID)
		recipients.add(s.Recipients, s.ID)
		if s.Status == "" {
			continue
		}
		for _, source := range s.Sources {
			status.add(claimed{s.Status, source, false}, s.ID)
		}
		if len(s.Sources) == 0 {
			status.add(claimed{s.Status, s.Outlet, true}, s.ID)
		}
	}
	slices.Sort(r.Documents)
	r.Documents = slices.Compact(r.Documents)
	r.Type, r.Trigger, r.When = values(types), values(triggers), values(when)
	r.Dead, r.Injured = numbers(dead), numbers(injured)
	r.Actors, r.Recipients = actors.values(), recipients.values()
	r.Where = []PlaceValue{}
	for _, e := range where.sorted(func(a, b [2]string) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) }) {
		r.Where = append(r.Where, PlaceValue{e.value[0], e.value[1], e.events})
	}
	r.Status = []StatusBySource{}
	for _, e := range status.sorted(func(a, b claimed) int {
		return cmp.Or(cmp.Compare(a.Status, b.Status), cmp.Compare(a.Source, b.Source))
	}) {
		r.Status = append(r.Status, StatusBySource{e.value.Status, e.value.Source, e.value.Outlet, e.events})
	}
	return r
}

// claimed is a status with who says so.
type claimed struct {
	Status, Source string
	Outlet         bool
}

// A tally collects the mentions of each value.
type tally[T comparable] struct {
	entries []entry[T]
}

type entry[T comparable] struct {
	value  T
	events []string
}

func (t *tally[T]) add(v T, event string) {
	i := slices.IndexFunc(t.entries, func(e entry[T]) bool { return e.value == v })
	if i < 0 {
		i = len(t.entries)
		t.entries = append(t.entries, entry[T]{value: v})
	}
	if !slices.Contains(t.entries[i].events, event) {
		t.entries[i].events = append(t.entries[i].events, event)
	}
}

// sorted orders by the number of mentions, the most first, then by value; mentions by ID.
func (t *tally[T]) sorted(compare func(a, b T) int) []entry[T] {
	for _, e := range t.entries {
		slices.Sort(e.events)
	}
	slices.SortFunc(t.entries, func(a, b entry[T]) int {
		return cmp.Or(cmp.Compare(len(b.events), len(a.events)), compare(a.value, b.value))
	})
	return t.entries
}

func values(t tally[string]) []Value {
	out := []Value{}
	for _, e := range t.sorted(strings.Compare) {
		out = append(out, Value{e.value, e.events})
	}
	return out
}

func numbers(t tally[int]) []NumberValue {
	out := []NumberValue{}
	for _, e := range t.sorted(cmp.Compare[int]) {
		out = append(out, NumberValue{e.value, e.events})
	}
	return out
}

// parties collects parties, those of one entity as one.
type parties struct{ tally[Party] }

func (p *parties) add(ps []Party, event string) {
	for _, q := range ps {
		if q.Entity != "" { // the name that came first in canonical order stands
			for _, e := range p.entries {
				if e.value.Entity == q.Entity {
					q = e.value
					break
				}
			}
		}
		p.tally.add(q, event)
	}
}

func (p *parties) values() []PartyValue {
	out := []PartyValue{}
	for _, e := range p.sorted(func(a, b Party) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Entity, b.Entity), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Country, b.Country))
	}) {
		out = append(out, PartyValue{e.value.Name, e.value.Entity, e.value.Code, e.value.Country, e.events})
	}
	return out
}

// MarshalBinary returns the byte form of s.
func (s *Sketch) MarshalBinary() ([]byte, error) {
	w := sketch.Writer{Bytes: make([]byte, 0, 700)}
	w.Uint(version)
	w.String(s.ID)
	w.String(s.Document)
	w.Int(s.Offset)
	w.String(s.Lemma)
	story.WriteTerms(&w, s.Args)
	story.WriteTerms(&w, s.Sentence)
	story.WriteTerms(&w, s.Article)
	for _, n := range [...]int{s.First, s.Last, s.Told, s.Dead, s.Injured} {
		w.Int(n)
	}
	for _, t := range [...]string{s.Type, s.Country, s.Place, s.Status, s.Outlet} {
		w.String(t)
	}
	w.Strings(s.Sources)
	for _, ps := range [...][]Party{s.Actors, s.Recipients} {
		w.Uint(uint64(len(ps)))
		for _, p := range ps {
			w.String(p.Name)
			w.String(p.Entity)
			w.String(p.Code)
			w.String(p.Country)
		}
	}
	return w.Bytes, nil
}

// UnmarshalBinary reads the byte form; its errors wrap sketch.ErrFormat.
func (s *Sketch) UnmarshalBinary(data []byte) error {
	r := sketch.Reader{Bytes: data}
	if r.Uint() != version {
		r.Fail("another version")
	}
	*s = Sketch{ID: r.String(), Document: r.String(), Offset: r.Int(), Lemma: r.String(), Args: story.ReadTerms(&r), Sentence: story.ReadTerms(&r), Article: story.ReadTerms(&r),
		First: r.Int(), Last: r.Int(), Told: r.Int(), Dead: r.Int(), Injured: r.Int(),
		Type: r.String(), Country: r.String(), Place: r.String(), Status: r.String(), Outlet: r.String(), Sources: r.Strings()}
	s.Actors, s.Recipients = readParties(&r), readParties(&r)
	return r.Close()
}

func readParties(r *sketch.Reader) []Party {
	n := r.Len()
	if n == 0 {
		return nil
	}
	ps := make([]Party, 0, min(n, 64))
	for range n {
		ps = append(ps, Party{r.String(), r.String(), r.String(), r.String()})
	}
	return ps
}
