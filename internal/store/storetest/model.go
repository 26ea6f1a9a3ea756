package storetest

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
)

// A model is the slow and obvious store: lists in memory, looked through from end to end.
type model struct {
	docs []modelDoc
	all  []modelEvent
}

type modelDoc struct {
	store.Derived
	capture dateline.Capture
	number  int // of the capture in its world
}

func newModel(w World, to int) (m model) {
	for i := range to {
		c := w.Capture(i)
		m.docs = append(m.docs, modelDoc{w.Derive(c), c, i})
	}
	m.all = m.events()
	return m
}

type modelEvent struct {
	row        store.EventRow
	doc        modelDoc
	lo, hi     string // bounds for queries; "" none
	day        string // by which it is ordered
	parties    [3][]store.PartyRow
	stances    []string
	seq        int
	hasOwnTime bool
}

func (m model) entity(d *dateline.Document, id string) dateline.Entity {
	for _, e := range d.Entities {
		if e.ID == id {
			return e
		}
	}
	return dateline.Entity{}
}

func (m model) events() (out []modelEvent) {
	for _, doc := range m.docs {
		d := doc.Document
		if d == nil {
			continue
		}
		for i, e := range d.Events {
			v := modelEvent{doc: doc, seq: i}
			at := func(n int) int { return utf8.RuneCountInString(d.Text[:n]) }
			v.row = store.EventRow{ID: e.ID, Document: d.ID, Type: e.Type, Mode: e.Mode, CAMEO: e.CAMEO, Contexts: e.Contexts, Quad: e.Quad, Goldstein: e.Goldstein, Status: string(e.Status),
				When: e.When.Value, Earliest: e.When.Earliest, Latest: e.When.Latest, Basis: e.When.Basis, Country: e.Where.Country, PlaceWords: e.Where.Words.In(d.Text), Dead: e.Dead, Injured: e.Injured,
				Trigger: e.Trigger.In(d.Text), Sentence: d.Sentences[e.Sentence].Span.In(d.Text), Start: at(e.Trigger.Start), End: at(e.Trigger.End), Score: e.Score, Rule: e.Rule,
				Title: d.Title, Outlet: d.Source.Outlet, URI: d.Source.URI, Published: d.Published.Value}
			if k := e.Where.Place; k >= 0 {
				p := d.Places[k]
				v.row.Place, v.row.Precision, v.row.Lat, v.row.Lon = p.Name, string(p.Precision), &p.Lat, &p.Lon
			}
			add := func(side int, id string, code, country string) {
				n := m.entity(d, id)
				v.parties[side] = append(v.parties[side], store.PartyRow{Name: n.Name, Entity: n.KB, Code: code, Country: country})
			}
			for _, p := range e.Actors {
				add(0, p.Entity, p.Code, p.Country)
			}
			for _, p := range e.Recipients {
				add(1, p.Entity, p.Code, p.Country)
			}
			for _, a := range e.Attribution {
				n := m.entity(d, a.Entity)
				add(2, a.Entity, n.Code, n.Country)
				v.row.Sources = append(v.row.Sources, n.Name)
			}
			v.row.Actors, v.row.Recipients = v.parties[0], v.parties[1]
			for _, c := range d.Claims {
				if c.Event == i {
					v.stances = append(v.stances, string(c.Stance))
				}
			}
			v.lo, v.hi = e.When.Earliest, e.When.Latest
			v.hasOwnTime = v.lo != "" || v.hi != ""
			v.day = v.lo
			if !v.hasOwnTime {
				v.day = d.Published.Earliest
			}
			out = append(out, v)
		}
	}
	return out
}

// names says whether the words of v are all in name, in any order and case.
func names(name, v string) bool {
	for _, w := range strings.Fields(strings.ToLower(v)) {
		if !slices.Contains(strings.Fields(plain(name)), w) {
			return false
		}
	}
	return true
}

func plain(s string) string {
	return strings.NewReplacer("ë", "e", "ü", "u", "é", "e", ",", " ", ".", " ").Replace(strings.ToLower(s))
}

func anyParty(ps []store.PartyRow, vs []string) bool {
	for _, p := range ps {
		for _, v := range vs {
			switch {
			case v[0] == 'Q' && strings.Trim(v[1:], "0123456789") == "" || strings.HasPrefix(v, "NIL:"):
				if p.Entity == v {
					return true
				}
			case v == strings.ToUpper(v):
				if strings.HasPrefix(p.Code, v) || p.Country == v || strings.EqualFold(p.Name, v) {
					return true
				}
			case names(p.Name, v):
				return true
			}
		}
	}
	return false
}

func has[T comparable](vs []T, v T) bool { return len(vs) == 0 || slices.Contains(vs, v) }

// overlaps says whether a time that is known, of which "" is a bound that is not, overlaps with two days: a time with one bound stands at it.
func overlaps(lo, hi, from, to string) bool {
	lo, hi = cmp.Or(lo, hi), cmp.Or(hi, lo)
	return (from == "" || hi >= from) && (to == "" || lo <= to+"~")
}

func (m model) matchDoc(d modelDoc, q store.Query) bool {
	if d.Document == nil {
		return has(q.Outlets, "") && has(q.Documents, d.Capture) && q.Text == "" && q.PublishedFrom == "" && q.PublishedTo == ""
	}
	p := d.Document.Published
	if q.PublishedFrom != "" || q.PublishedTo != "" {
		if p.Earliest == "" && p.Latest == "" || !overlaps(p.Earliest, p.Latest, q.PublishedFrom, q.PublishedTo) {
			return false
		}
	}
	if q.Copies == "first" && d.number%3 != m.firstOfThree(d.number) {
		return false
	}
	return has(q.Outlets, d.Document.Source.Outlet) && has(q.Documents, d.Capture) && m.matchText(d.Document, q.Text)
}

// firstOfThree is which of three copies Resolve makes the lead: that with the least ID of those that have a document.
func (m model) firstOfThree(number int) int {
	least, at := "", 0
	for i := number - number%3; i < number-number%3+3 && i < len(m.docs); i++ {
		if m.docs[i].Document != nil && (least == "" || m.docs[i].Capture < least) {
			least, at = m.docs[i].Capture, i%3
		}
	}
	return at
}

func (m model) matchText(d *dateline.Document, text string) bool {
	if text == "" {
		return true
	}
	all := plain(d.Title) + " "
	for _, l := range d.Lines {
		if l.Kind != dateline.LineBoilerplate {
			all += plain(l.Span.In(d.Text)) + " "
		}
	}
	all = " " + strings.Join(strings.Fields(all), " ") + " "
	for _, w := range strings.Fields(strings.NewReplacer(`"acted on"`, "acted_on").Replace(text)) { // the one phrase of queries
		not := strings.HasPrefix(w, "-")
		w = strings.ReplaceAll(strings.TrimPrefix(plain(w), "-"), "_", " ")
		find := " " + w + " "
		if strings.HasSuffix(w, "*") {
			find = " " + strings.TrimSuffix(w, "*")
		}
		if strings.Contains(all, find) == not {
			return false
		}
	}
	return true
}

func (m model) match(e modelEvent, q store.Query) bool {
	r := e.row
	var also store.Sides
	if q.Also != nil {
		also = *q.Also
	}
	for _, f := range []struct {
		vs []string
		ps []store.PartyRow
	}{{q.Actors, e.parties[0]}, {q.Recipients, e.parties[1]}, {q.Parties, append(slices.Clone(e.parties[0]), e.parties[1]...)}, {q.Sources, e.parties[2]},
		{also.Actors, e.parties[0]}, {also.Recipients, e.parties[1]}, {also.Sources, e.parties[2]}} {
		if len(f.vs) > 0 && !anyParty(f.ps, f.vs) {
			return false
		}
	}
	if len(q.Contexts) > 0 && !slices.ContainsFunc(r.Contexts, func(c string) bool { return slices.Contains(q.Contexts, c) }) {
		return false
	}
	if len(q.CAMEO) > 0 && !slices.ContainsFunc(q.CAMEO, func(c string) bool { return strings.HasPrefix(r.CAMEO, c) }) {
		return false
	}
	if len(q.Stances) > 0 && !slices.ContainsFunc(e.stances, func(s string) bool { return slices.Contains(q.Stances, s) }) {
		return false
	}
	if b := q.Box; b != nil {
		if r.Lat == nil || *r.Lat < b[1] || *r.Lat > b[3] {
			return false
		}
		if in := *r.Lon >= b[0] && *r.Lon <= b[2]; b[0] <= b[2] && !in {
			return false
		}
		if b[0] > b[2] && *r.Lon < b[0] && *r.Lon > b[2] {
			return false
		}
	}
	if q.From != "" || q.To != "" {
		if !e.hasOwnTime || !overlaps(e.lo, e.hi, q.From, q.To) {
			return false
		}
	}
	return has(q.Types, r.Type) && has(q.Modes, r.Mode) && has(q.Quads, r.Quad) && has(q.Statuses, r.Status) && has(q.Countries, r.Country) && r.Score >= q.MinScore &&
		has(q.EventIDs, r.ID) && m.matchDoc(e.doc, q)
}

// find returns what Events over all pages should be, in order.
func (m model) find(q store.Query) (out []modelEvent) {
	for _, e := range m.all {
		if m.match(e, q) {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b modelEvent) int {
		byDate := cmp.Or(cmp.Compare(b.day, a.day), cmp.Compare(b.row.ID, a.row.ID))
		switch q.Order {
		case "score":
			return cmp.Or(cmp.Compare(b.row.Score, a.row.Score), byDate)
		case "ingest":
			return cmp.Or(cmp.Compare(b.doc.number/100, a.doc.number/100), byDate) // Fill appends a hundred at a time
		}
		return byDate
	})
	return out
}

// queries makes up queries: each field alone, then mixtures.
func queries(r *rand.Rand, m model, mixtures int) (out []store.Query) {
	one := func(vs ...string) []string {
		k := 1 + r.IntN(2)
		r.Shuffle(len(vs), func(i, j int) { vs[i], vs[j] = vs[j], vs[i] })
		return vs[:min(k, len(vs))]
	}
	who := func() []string {
		return one("USA", "USAGOV", "US", "RUSGOV", "IGO", "ISI", "SYR", "NATO", "Q22316", "NIL:zoe muller", "kerry", "Lavrov sergei", "zoe", "police", "nobody at all", "GOV", "GBRCOP", "the minister")
	}
	day := func() string {
		return one("2014", "2014-03", "2014-06-15", "2014-09-03", "2014-12-31", "2015-02", "2015-07-01", "2015-11-30")[0]
	}
	fields := []func(*store.Query){
		func(*store.Query) {},
		func(q *store.Query) { q.Actors = who() },
		func(q *store.Query) { q.Recipients = who() },
		func(q *store.Query) { q.Parties = who() },
		func(q *store.Query) { q.Sources = who() },
		func(q *store.Query) { q.Also = &store.Sides{Actors: who()} },
		func(q *store.Query) { q.Also = &store.Sides{Recipients: who(), Sources: who()} },
		func(q *store.Query) { q.Types = one("CONSULT", "AID", "ASSAULT", "NONE") },
		func(q *store.Query) { q.Modes = one("phone", "demo") },
		func(q *store.Query) { q.Contexts = one("diplomatic", "military", "economic") },
		func(q *store.Query) { q.CAMEO = one("04", "041", "1", "195") },
		func(q *store.Query) { q.Quads = []int{1 + r.IntN(4)} },
		func(q *store.Query) { q.Statuses = one("happened", "denied", "planned") },
		func(q *store.Query) { q.Stances = one("confirm", "deny") },
		func(q *store.Query) { q.MinScore = 0.5 },
		func(q *store.Query) { q.Countries = one("SYR", "FRA", "FJI", "USA") },
		func(q *store.Query) { q.Box = &[4]float64{-10, 30, 40, 60} },
		func(q *store.Query) { q.Box = &[4]float64{170, -30, -170, 30} },
		func(q *store.Query) { q.From = day() },
		func(q *store.Query) { q.To = day() },
		func(q *store.Query) { q.From, q.To = "2014-05", "2014-11" },
		func(q *store.Query) { q.PublishedFrom = day() },
		func(q *store.Query) { q.PublishedTo = day() },
		func(q *store.Query) { q.Outlets = one("Outlet 1", "Outlet 2", "Outlet 99") },
		func(q *store.Query) { q.Documents = []string{m.docs[r.IntN(len(m.docs))].Capture, m.docs[0].Capture} },
		func(q *store.Query) { q.EventIDs = []string{m.all[r.IntN(20)].row.ID} },
		func(q *store.Query) {
			q.Text = one("ceasefire", "Ransom talks", `"acted on" treaty`, "-harbour said", "cafe", "pipel*", "CAFÉ -drought -treaty", "advertisement")[0]
		},
		func(q *store.Query) { q.Copies = "first" },
		func(q *store.Query) { q.Order = "score" },
		func(q *store.Query) { q.Order = "ingest" },
	}
	for _, f := range fields {
		var q store.Query
		f(&q)
		out = append(out, q)
	}
	for range mixtures {
		var q store.Query
		for range 2 + r.IntN(3) {
			fields[r.IntN(len(fields))](&q)
		}
		if q.To != "" && q.From > q.To {
			q.From = ""
		}
		if q.PublishedTo != "" && q.PublishedFrom > q.PublishedTo {
			q.PublishedFrom = ""
		}
		out = append(out, q)
	}
	return out
}

// Queries makes up queries on the first documents of a world: each field alone, then mixtures.
func Queries(w World, documents, mixtures int) []store.Query {
	return queries(rand.New(rand.NewPCG(w.Seed, 3)), newModel(w, documents), mixtures)
}
