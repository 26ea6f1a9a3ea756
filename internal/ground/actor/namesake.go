package actor

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/firstname"
	"github.com/dateline-news/dateline/internal/res/gazetteer"
)

// namesakes gives people the mentions that the tagger took for a town of their name: "Paris said", once the text has named a
// Jane Paris. Only the subject of an active verb is taken: "in Paris", "flew to Paris" stay with the town. The entities stay in
// the order of their first mentions; one that lost all of its mentions goes.
func (r *reader) namesakes() {
	d := r.d
	person := map[string]int{} // surname to the one entity of a full name, -1 if several
	for i := range d.Entities {
		e := &d.Entities[i]
		if e.Kind != dateline.KindPerson {
			continue
		}
		for k := range e.Mentions {
			m := &e.Mentions[k]
			if m.Form != dateline.FormName || m.Last-m.First < 2 || m.Last > len(r.words) || !capital(r.words[m.Last-1]) || !capital(r.words[m.Last-2]) {
				continue
			}
			w := r.words[m.Last-1]
			if old, ok := person[w]; ok && old != i {
				person[w] = -1
			} else {
				person[w] = i
			}
		}
	}
	if len(person) == 0 {
		return
	}
	moved := false
	for i := range d.Entities {
		e := &d.Entities[i]
		if e.Kind == dateline.KindPerson {
			continue
		}
		keep := e.Mentions[:0]
		for _, m := range e.Mentions {
			p, ok := -1, false
			if m.Form == dateline.FormName && m.Last-m.First == 1 && m.First < len(r.words) {
				p, ok = person[r.words[m.First]]
			}
			if !ok || p < 0 || d.Entities[p].Mentions[0].First > m.First || !r.agent(m.Head) || !r.town(m.First) {
				keep = append(keep, m)
				continue
			}
			to := &d.Entities[p]
			to.Mentions = append(to.Mentions, m)
			moved = true
		}
		e.Mentions = keep
	}
	if !moved {
		return
	}
	r.sortEntities()
}

// sortEntities puts entities and their mentions into the order of the text; one without mentions goes.
func (r *reader) sortEntities() {
	d := r.d
	d.Entities = slices.DeleteFunc(d.Entities, func(e dateline.Entity) bool { return len(e.Mentions) == 0 })
	for i := range d.Entities {
		m := d.Entities[i].Mentions
		if !slices.IsSortedFunc(m, byStart) {
			slices.SortFunc(m, byStart)
		}
	}
	slices.SortStableFunc(d.Entities, func(a, b dateline.Entity) int { return byStart(a.Mentions[0], b.Mentions[0]) })
}

func byStart(a, b dateline.EntityMention) int { return a.Span.Start - b.Span.Start }

// agent says whether token t is the subject of an active verb.
func (r *reader) agent(t int) bool {
	if t < 0 || t >= len(r.words) || !match.IsRel(r.tree.Rel(t), "nsubj=") {
		return false
	}
	p := r.tree.Parent(t)
	return p >= 0 && r.d.Tokens[p].UPOS == "VERB"
}

// town says whether the mention step took the name at token t for a place.
func (r *reader) town(t int) bool {
	i, ok := slices.BinarySearchFunc(r.d.Mentions, t, func(m dateline.Mention, t int) int { return m.First - t })
	return ok && (r.d.Mentions[i].Kind == dateline.GPE || r.d.Mentions[i].Kind == dateline.Loc)
}

// misplaced says whether a toponym of two words is a person's name, given name first: "Jane Paris"; not "San Jose", "Virginia
// Beach", which the gazetteer knows.
func (r *reader) misplaced(n *dateline.Mention) bool {
	if n.Last-n.First != 2 || n.Last > len(r.words) || side(r.words[n.First]) || !capital(r.words[n.First]) || !capital(r.words[n.Last-1]) {
		return false
	}
	if firstname.Gender(r.words[n.First]) == "" {
		return false
	}
	name := join(r.words[n.First:n.Last])
	if _, ok := country.Lookup(name); ok {
		return false
	}
	var buf [4]gazetteer.Hit
	if len(gazetteer.Lookup(name, buf[:0])) > 0 {
		return false
	}
	switch strings.ToLower(r.words[n.Last-1]) {
	case "city", "county", "province", "state", "island", "islands", "river", "lake", "bay", "beach", "valley", "hills", "springs", "falls", "heights", "park", "square", "street", "airport", "coast", "region", "district":
		return false
	}
	return true
}
