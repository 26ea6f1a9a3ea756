package actor

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// bodies are nouns by which a text calls a body again whose full name it has given: "the Alliance", once it has told of the
// Alliance for Change.
var bodies = map[string]bool{"alliance": true, "committee": true, "council": true, "commission": true, "court": true, "union": true, "league": true, "movement": true, "front": true, "coalition": true,
	"bloc": true, "association": true, "federation": true, "confederation": true, "tribunal": true, "agency": true, "authority": true, "board": true, "fund": true, "forum": true, "office": true, "bureau": true,
	"institute": true, "society": true, "assembly": true, "foundation": true, "mission": true, "centre": true, "center": true, "organisation": true, "organization": true, "bank": true, "network": true}

// shortened gives a body the mentions by its bare head noun with a capital, where the text has named one body of that kind
// before. What the tables know by that word alone ("the Commission") stays what they say, and so does what the text called by the word alone before it gave that name
// ("its Coalition trained component, the Syrian Arab Coalition").
func (r *reader) shortened() {
	d := r.d
	moved := false
	alone := make(map[string]int) // where a word first stands with a capital and no other name beside it
	for i := range d.Entities {
		e := &d.Entities[i]
		w := r.bare(e)
		if w == "" || slices.ContainsFunc(e.Why, func(s string) bool { return strings.HasPrefix(s, "group:") || strings.HasPrefix(s, "user") }) {
			continue
		}
		to, several := -1, false
		for k := range d.Entities {
			o := &d.Entities[k]
			if k == i || len(o.Mentions) == 0 || len(e.Mentions) == 0 || o.Mentions[0].First >= e.Mentions[0].First || o.Kind == dateline.KindPerson || o.Kind == dateline.KindPlace || !r.longer(o, w) {
				continue
			}
			several = several || to >= 0
			to = k
		}
		if to < 0 || several {
			continue
		}
		at, ok := alone[w]
		if !ok {
			at = r.firstAlone(w)
			alone[w] = at
		}
		if at >= 0 && at < d.Entities[to].Mentions[0].First {
			continue
		}
		d.Entities[to].Mentions = append(d.Entities[to].Mentions, e.Mentions...)
		e.Mentions, moved = nil, true
	}
	if moved {
		r.sortEntities()
	}
}

// firstAlone returns the first token that is w with a capital, within a sentence and without another capital beside it; -1 if there is none.
func (r *reader) firstAlone(w string) int {
	for i := 1; i+1 < len(r.words); i++ {
		if strings.EqualFold(r.words[i], w) && capital(r.words[i]) && !capital(r.words[i-1]) && !capital(r.words[i+1]) && r.words[i-1] != "." {
			return i
		}
	}
	return -1
}

// bare returns the head noun, in lower case, of an entity that is only ever called by it, with a capital and "the": "" for all others.
func (r *reader) bare(e *dateline.Entity) string {
	if len(e.Mentions) == 0 {
		return ""
	}
	m := &e.Mentions[0]
	first := m.First
	if first < m.Last && m.Last <= len(r.words) && strings.EqualFold(r.words[first], "the") {
		first++
	}
	if m.Last-first != 1 || first == 0 || !strings.EqualFold(r.words[first-1], "the") || !capital(r.words[first]) {
		return ""
	}
	if w := strings.ToLower(r.words[first]); bodies[w] {
		return w
	}
	return ""
}

// longer says whether a mention of e is a name of several words with w among them.
func (r *reader) longer(e *dateline.Entity, w string) bool {
	for k := range e.Mentions {
		m := &e.Mentions[k]
		if m.Form == dateline.FormPronoun || m.Last-m.First < 2 || m.Last > len(r.words) {
			continue
		}
		named, others := false, 0
		for _, t := range r.words[m.First:m.Last] {
			switch {
			case !capital(t):
			case strings.EqualFold(t, w):
				named = true
			case !strings.EqualFold(t, "the"):
				others++
			}
		}
		if named && others > 0 {
			return true
		}
	}
	return false
}
