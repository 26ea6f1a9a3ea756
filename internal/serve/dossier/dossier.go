// Package dossier answers a saved question as a table: who of a coalition (or of any group gathered around leaders) was contacted, is in
// talks, was asked, promised, contributes, refused or left, each with the words that say so and who says them.
//
// In: the documents of the question and a Question; out: a Table. A member is a country or a named group whose government, forces or
// whole is party to an event that says one of the stages of it; civilians of a country say nothing of it. Countries that a text does not name
// ("a number of countries") are one row of their own.
//
//	convenes      what a leader does to gather the others
//	contacted     CONSULT with a leader that is a call, a letter, a visit announced, an approach
//	in-talks      CONSULT with a leader, any other, and any that goes on
//	asked         REQUEST by a leader
//	promised      AGREE with a leader or with nobody named; material help that is planned
//	contributing  AID, COOPERATE or MOBILIZE that is not directed at a leader; force and sanctions against what the group stands against
//	refused       REJECT of a leader or of nobody named; a promise or help that the record says is denied
//	left          RETREAT/withdraw, SANCTION/withdraw and SANCTION/discontinue
//
// Hypothetical events are counted and left out. A claim of unknown stance that names a member makes its role "not specified".
//
// Limits: what the events miss is missing here. Whether help is for the cause of the question is told by the question's filters alone.
package dossier

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/country"
)

// Stages in the order of the table.
var Stages = []string{"convenes", "contacted", "in-talks", "asked", "promised", "contributing", "refused", "left"}

// Unnamed is the code of the row of those that no text names.
const Unnamed = "---"

// A Question says whose table is wanted, by code: a country (USA) or a group (ISI).
type Question struct {
	Leaders []string // empty: whoever contacts, asks and talks with the most others
	Members []string // empty: all found; else only these have rows, in this order
	Against []string // never members; empty: those whom leaders threaten, sanction or attack
}

// A Table is the answer.
type Table struct {
	Leaders   []string `json:"leaders"`
	Against   []string `json:"against"`
	Stages    []string `json:"stages"`
	Members   []Member `json:"members"`
	Timeline  []Step   `json:"timeline"`
	Sources   []Origin `json:"sources"`
	Documents int      `json:"documents"`
	Events    int      `json:"events" doc:"events that a cell rests on"`
	LeftOut   int      `json:"left_out" doc:"events of the documents that say no stage, hypothetical ones among them"`
}

// A Member is a row.
type Member struct {
	Code  string                `json:"code"`
	Name  string                `json:"name"`
	Kind  string                `json:"kind" enum:"country,group,unnamed"`
	Cells map[string][]Evidence `json:"cells"`
	Role  *Role                 `json:"role"`
}

// A Role is what the record says of a member's role.
type Role struct {
	Value    string   `json:"value"`
	About    string   `json:"about"`
	Evidence Evidence `json:"evidence"`
}

// Evidence is the words that a cell rests on.
type Evidence struct {
	Document  string   `json:"document"`
	Event     *string  `json:"event"`
	Claim     *int     `json:"claim"`
	Stage     string   `json:"stage"`
	Status    string   `json:"status"`
	Party     string   `json:"party" doc:"the words that name the member"`
	Trigger   string   `json:"trigger"`
	Sentence  string   `json:"sentence"`
	Start     int      `json:"start" doc:"of the trigger, code points in the document's text"`
	End       int      `json:"end"`
	Says      []string `json:"says" doc:"who says so; none: the outlet itself"`
	Confirmed []string `json:"confirmed" doc:"who confirms it"`
	Denied    []string `json:"denied" doc:"who denies it"`
	When      When     `json:"when"`
	Article   Origin   `json:"article"`
}

// When is the time of an event.
type When struct {
	Value    *string `json:"value"`
	Earliest *string `json:"earliest"`
	Latest   *string `json:"latest"`
	Basis    *string `json:"basis"`
}

// An Origin is a document.
type Origin struct {
	ID        string  `json:"id"`
	Title     *string `json:"title"`
	Outlet    *string `json:"outlet"`
	URI       *string `json:"uri"`
	Published *string `json:"published"`
}

// A Step is a stage of a member in time.
type Step struct {
	Date     *string `json:"date"`
	Code     string  `json:"code"`
	Stage    string  `json:"stage"`
	Document string  `json:"document"`
	Event    *string `json:"event"`
}

// Of computes the table. The result does not depend on the order of docs but for that of evidence in a cell, which is theirs.
func Of(docs []*dateline.Document, q Question) Table {
	b := builder{q: q, rows: map[string]*Member{}}
	for _, d := range docs {
		b.docs = append(b.docs, newReading(d))
	}
	if len(b.q.Leaders) == 0 {
		b.q.Leaders = b.leaders()
	}
	if len(b.q.Against) == 0 {
		b.q.Against = b.against()
	}
	t := Table{Leaders: listed(b.q.Leaders), Against: listed(b.q.Against), Stages: Stages, Members: []Member{}, Timeline: []Step{}, Sources: []Origin{}, Documents: len(docs)}
	for _, r := range b.docs {
		used := 0
		for i := range r.d.Events {
			if b.event(r, i) {
				used++
			}
		}
		t.Events += used
		t.LeftOut += len(r.d.Events) - used
		if used > 0 {
			t.Sources = append(t.Sources, r.origin())
		}
	}
	for _, r := range b.docs { // rows stand only now: a claim makes none
		b.roles(r)
	}
	t.Members = b.members()
	t.Timeline = timeline(t.Members)
	return t
}

type builder struct {
	q    Question
	docs []*reading
	rows map[string]*Member
}

// A side is a party as a member.
type side struct {
	code, name, kind, words string
}

// leaders returns the one that has the most other countries and groups as counterparts of its contacts, talks and requests.
func (b *builder) leaders() []string {
	met := map[string]map[string]bool{}
	for _, r := range b.docs {
		for _, e := range r.d.Events {
			if e.Type != "CONSULT" && e.Type != "REQUEST" || len(e.Actors) == 0 || e.Status == dateline.Hypothetical {
				continue
			}
			first, ok := r.side(e.Actors[0])
			if !ok || first.code == Unnamed {
				continue
			}
			for _, p := range append(slices.Clone(e.Actors[1:]), e.Recipients...) {
				if other, ok := r.side(p); ok && other.code != first.code {
					if met[first.code] == nil {
						met[first.code] = map[string]bool{}
					}
					met[first.code][other.code] = true
				}
			}
		}
	}
	best := ""
	for _, code := range sorted(met) {
		if best == "" || len(met[code]) > len(met[best]) {
			best = code
		}
	}
	if best == "" {
		return nil
	}
	return []string{best}
}

// against returns those whom leaders threaten, sanction or attack, unless they are asked for as members.
func (b *builder) against() []string {
	found := map[string]bool{}
	for _, r := range b.docs {
		for _, e := range r.d.Events {
			if e.Type != "ASSAULT" && e.Type != "THREATEN" && e.Type != "SANCTION" || !slices.ContainsFunc(e.Actors, func(p dateline.Party) bool { return b.leads(r, p) }) {
				continue
			}
			for _, p := range e.Recipients {
				if s, ok := r.side(p); ok && s.code != Unnamed && !slices.Contains(b.q.Leaders, s.code) && !slices.Contains(b.q.Members, s.code) {
					found[s.code] = true
				}
			}
		}
	}
	return sorted(found)
}

func (b *builder) leads(r *reading, p dateline.Party) bool {
	s, ok := r.side(p)
	return ok && slices.Contains(b.q.Leaders, s.code)
}

// event puts an event into its cells and says whether it has any.
func (b *builder) event(r *reading, i int) bool {
	e := r.d.Events[i]
	if e.Status == dateline.Hypothetical {
		return false
	}
	actorLeads := slices.ContainsFunc(e.Actors, func(p dateline.Party) bool { return b.leads(r, p) })
	toLeader := slices.ContainsFunc(e.Recipients, func(p dateline.Party) bool { return b.leads(r, p) })
	toNobody := len(e.Recipients) == 0
	hits := slices.ContainsFunc(e.Recipients, func(p dateline.Party) bool {
		s, ok := r.side(p)
		return ok && slices.Contains(b.q.Against, s.code)
	})
	var members []dateline.Party // whose stage it is
	stage := ""
	switch e.Type {
	case "CONSULT":
		if actorLeads || toLeader {
			stage, members = talks(r.d, e), append(slices.Clone(e.Actors), e.Recipients...)
		}
	case "REQUEST":
		if actorLeads {
			stage, members = "asked", e.Recipients
		}
	case "AGREE":
		if actorLeads || toLeader || toNobody {
			stage, members = "promised", append(slices.Clone(e.Actors), onlyIf(actorLeads, e.Recipients)...)
		}
	case "AID", "COOPERATE", "MOBILIZE":
		stage, members = "contributing", e.Actors
		if e.Status == dateline.Planned {
			stage = "promised"
		}
	case "ASSAULT", "SANCTION":
		switch {
		case hits:
			stage, members = "contributing", e.Actors
		case e.Type == "SANCTION" && (e.Mode == "withdraw" || e.Mode == "discontinue"):
			stage, members = "left", e.Actors
		}
	case "REJECT":
		if toLeader || toNobody {
			stage, members = "refused", e.Actors
		}
	case "RETREAT":
		if e.Mode == "withdraw" {
			stage, members = "left", e.Actors
		}
	}
	if stage == "" {
		return false
	}
	if e.Status == dateline.Denied && (stage == "promised" || stage == "contributing") {
		stage = "refused"
	}
	return b.put(r, i, stage, members)
}

func onlyIf(ok bool, ps []dateline.Party) []dateline.Party {
	if !ok {
		return nil
	}
	return ps
}

// put adds the evidence of event i to the cells of the members and to that of the leader who gathers them.
func (b *builder) put(r *reading, i int, stage string, members []dateline.Party) bool {
	e := r.d.Events[i]
	done := map[string]bool{}
	add := func(s side, stage string) {
		row := b.rows[s.code]
		if row == nil {
			row = &Member{Code: s.code, Name: s.name, Kind: s.kind, Cells: map[string][]Evidence{}}
			b.rows[s.code] = row
		}
		row.Cells[stage] = append(row.Cells[stage], r.event(i, stage, s.words))
		done[s.code] = true
	}
	for _, p := range members {
		s, ok := r.side(p)
		if !ok || done[s.code] || slices.Contains(b.q.Leaders, s.code) || slices.Contains(b.q.Against, s.code) {
			continue
		}
		if len(b.q.Members) > 0 && !slices.Contains(b.q.Members, s.code) {
			continue
		}
		add(s, stage)
	}
	if len(done) == 0 {
		return false
	}
	if stage == "contacted" || stage == "in-talks" || stage == "asked" {
		for _, p := range append(slices.Clone(e.Actors), e.Recipients...) {
			if s, ok := r.side(p); ok && slices.Contains(b.q.Leaders, s.code) && !done[s.code] {
				add(s, "convenes")
			}
		}
	}
	return true
}

// approach are lemmas of getting in touch: words that say that somebody turned to somebody, not that the two talk.
var approach = []string{"contact", "call", "phone", "telephone", "ring", "write", "reach", "approach", "message", "email", "cable", "brief", "inform", "invite"}

// talks tells getting in touch from talks. What goes on is talks; so is what happened unless its words are of getting in touch.
func talks(d *dateline.Document, e dateline.Event) string {
	if e.Status == dateline.Ongoing || e.Status == dateline.Planned {
		return "in-talks"
	}
	if e.Mode == "phone" || slices.Contains(approach, e.Lemma) {
		return "contacted"
	}
	for w := range strings.FieldsSeq(strings.ToLower(e.Trigger.In(d.Text))) {
		if slices.ContainsFunc(approach, func(a string) bool { return strings.HasPrefix(w, a) }) {
			return "contacted"
		}
	}
	return "in-talks"
}

// roles reads what claims of unknown stance leave open about the rows that there are.
func (b *builder) roles(r *reading) {
	for i, c := range r.d.Claims {
		if c.Stance != dateline.Unknown {
			continue
		}
		for _, e := range r.d.Entities {
			code := e.Country
			row := b.rows[code]
			if code == "" || row == nil || slices.Contains(b.q.Leaders, code) || !acts(e.Sectors) {
				continue
			}
			for _, m := range e.Mentions {
				if c.Evidence.Covers(m.Span) && !c.Source.Overlaps(m.Span) && row.Role == nil {
					row.Role = &Role{"not specified", c.About, r.claim(i, m.Span.In(r.d.Text))}
				}
			}
		}
	}
}

// members returns the rows: leaders first, then as asked for, else by how far they are, then by name; the unnamed last.
func (b *builder) members() []Member {
	out := []Member{}
	for _, code := range b.q.Members {
		if b.rows[code] == nil {
			s := sideOf(code, "")
			b.rows[code] = &Member{Code: s.code, Name: s.name, Kind: s.kind, Cells: map[string][]Evidence{}}
		}
	}
	for _, code := range sorted(b.rows) {
		out = append(out, *b.rows[code])
	}
	rank := func(m Member) int {
		switch {
		case slices.Contains(b.q.Leaders, m.Code):
			return -2
		case m.Kind == "unnamed":
			return 1 << 20
		case len(b.q.Members) > 0:
			return slices.Index(b.q.Members, m.Code)
		}
		far := 0
		for i, s := range Stages {
			if len(m.Cells[s]) > 0 {
				far = max(far, i)
			}
		}
		return len(Stages) - far
	}
	slices.SortStableFunc(out, func(x, y Member) int { return cmp.Or(cmp.Compare(rank(x), rank(y)), strings.Compare(x.Name, y.Name)) })
	return out
}

func timeline(members []Member) []Step {
	out := []Step{}
	for _, m := range members {
		for _, stage := range Stages {
			for _, e := range m.Cells[stage] {
				out = append(out, Step{e.When.Value, m.Code, stage, e.Document, e.Event})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Step) int {
		switch { // undated last
		case a.Date == nil && b.Date == nil:
			return 0
		case a.Date == nil:
			return 1
		case b.Date == nil:
			return -1
		}
		return strings.Compare(*a.Date, *b.Date)
	})
	return out
}

// A reading is a document with what is looked up in it often.
type reading struct {
	d        *dateline.Document
	entities map[string]dateline.Entity
}

func newReading(d *dateline.Document) *reading {
	r := &reading{d, map[string]dateline.Entity{}}
	for _, e := range d.Entities {
		r.entities[e.ID] = e
	}
	return r
}

// acts says whether people of these sectors act for their country or group; without sectors it is the country itself.
func acts(sectors []string) bool {
	return len(sectors) == 0 || slices.ContainsFunc(sectors, func(s string) bool {
		return slices.Contains([]string{"GOV", "MIL", "SPY", "LEG", "COP", "REB", "IGO"}, s)
	})
}

// states are words for countries and those who act like them, as the unnamed are called.
var states = []string{"country", "countries", "nation", "nations", "state", "states", "government", "governments", "ally", "allies", "partner", "partners", "powers", "capitals", "members"}

// side returns who a party stands for in the table; false: for nobody that a row could be of.
func (r *reading) side(p dateline.Party) (side, bool) {
	text := strings.Join(strings.Fields(p.Span.In(r.d.Text)), " ")
	e := r.entities[p.Entity]
	switch {
	case !acts(p.Sectors):
		return side{}, false
	case p.Country == "":
		for w := range strings.FieldsFuncSeq(strings.ToLower(text), func(c rune) bool { return c < 'a' || c > 'z' }) {
			if slices.Contains(states, w) {
				return side{Unnamed, "unnamed countries", "unnamed", text}, true
			}
		}
		return side{}, false
	case p.Country == "IGO" || p.Country == "NGO":
		name := cmp.Or(e.Name, text)
		if w := strings.ToLower(name); strings.Contains(w, "coalition") || strings.Contains(w, "alliance") {
			return side{}, false // what the table is of is no member of itself
		}
		return side{cmp.Or(e.KB, name), name, "group", text}, true
	}
	s := sideOf(p.Country, e.Name)
	s.words = text
	return s, true
}

// sideOf names a code; name is for those that are no country.
func sideOf(code, name string) side {
	if c, ok := country.ByCode(code); ok {
		return side{code: code, name: c.Name, kind: "country"}
	}
	return side{code: code, name: cmp.Or(name, code), kind: "group"}
}

func (r *reading) named(entity string, words dateline.Span) string {
	if n := r.entities[entity].Name; n != "" {
		return n
	}
	return words.In(r.d.Text)
}

func (r *reading) event(i int, stage, party string) Evidence {
	d, e := r.d, r.d.Events[i]
	out := r.evidence(e.Trigger)
	out.Event, out.Stage, out.Status, out.Party, out.Trigger = &e.ID, stage, string(e.Status), party, e.Trigger.In(d.Text)
	out.Sentence = r.sentence(e.Trigger)
	for _, a := range e.Attribution {
		if n := r.named(a.Entity, a.Span); n != "" && !slices.Contains(out.Says, n) {
			out.Says = append(out.Says, n)
		}
	}
	for _, c := range d.Claims {
		if c.Event != i {
			continue
		}
		who := cmp.Or(r.named(c.By, c.Source), "unknown source")
		switch c.Stance {
		case dateline.Confirm:
			out.Confirmed = append(out.Confirmed, who)
		case dateline.Deny:
			out.Denied = append(out.Denied, who)
		}
	}
	out.When = When{null(e.When.Value), null(e.When.Earliest), null(e.When.Latest), null(e.When.Basis)}
	return out
}

func (r *reading) claim(i int, party string) Evidence {
	c := r.d.Claims[i]
	out := r.evidence(c.Evidence)
	out.Claim, out.Stage, out.Status, out.Party, out.Trigger = &i, "role", string(c.Stance), party, c.Evidence.In(r.d.Text)
	out.Sentence = r.sentence(c.Evidence)
	if who := r.named(c.By, c.Source); who != "" {
		out.Says = append(out.Says, who)
	}
	return out
}

// evidence returns what all evidence on words of the document has.
func (r *reading) evidence(words dateline.Span) Evidence {
	start := utf8.RuneCountInString(r.d.Text[:words.Start])
	return Evidence{Document: r.d.ID, Start: start, End: start + utf8.RuneCountInString(words.In(r.d.Text)),
		Says: []string{}, Confirmed: []string{}, Denied: []string{}, Article: r.origin()}
}

func (r *reading) origin() Origin {
	d := r.d
	return Origin{d.ID, null(d.Title), null(d.Source.Outlet), null(d.Source.URI), null(d.Published.Value)}
}

// sentence returns the sentence that words begin in, else the words.
func (r *reading) sentence(words dateline.Span) string {
	for _, s := range r.d.Sentences {
		if s.Span.Start <= words.Start && words.Start < s.Span.End {
			return s.Span.In(r.d.Text)
		}
	}
	return words.In(r.d.Text)
}

func null(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func listed(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

func sorted[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
