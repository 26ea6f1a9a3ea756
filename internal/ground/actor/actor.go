// Package actor says who the people and bodies of a text are in the world, and gives them PLOVER codes for the date of the
// story. It holds two steps: Offices (before the date is known) finds people named with a dated office; Annotator (after it)
// makes one Entity of each chain that names or describes an actor.
//
// In: tokens and trees, mentions, chains, places and the date of the story; out: Document.Offices and Document.Entities.
//
// A phrase is coded by its words (CodeWords): tables of groups, countries and roles label them from left to right, longest
// first; the head noun gives the sector ("rebel leader": rebel), modifiers and complements the country ("officials in
// Australia"), a trailing name is looked up among the office holders. A chain takes the best of its phrases: a known group,
// then an office holder in office at the date of the story, then title with country, then role, then country. An office
// that ended before the story makes ELI. What no phrase of a chain tells is taken, with Why "setting", from the
// country in which the story plays, for local actors only ("the police"). Unknown stays "".
//
// A user's own Table wins over all of this. A name without a Wikidata id gets an id that is the same in other documents (nilID).
// Where the date of the story is open, an office holder's code is what all terms have in common. Who stands behind phrases of
// several actors ("both countries") is told by Plurals, for the event coder.
//
// Known limits: one country an actor; a name shared by two office holders of one country and time is left uncoded; groups
// that act in several countries have one. A country as an actor has no sector here: the event coder knows whether its
// government is meant. Two people of one name that no table knows share an id. CodeWords and CodePhrase do not see the user's Table.
package actor

import (
	"context"
	"slices"
	"sort"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	dochome "github.com/dateline-news/dateline/internal/ground/home"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/docfreq"
	"github.com/dateline-news/dateline/internal/res/gazetteer"
	"github.com/dateline-news/dateline/internal/res/groups"
	"github.com/dateline-news/dateline/internal/res/nounclass"
	"github.com/dateline-news/dateline/internal/res/officials"
	"github.com/dateline-news/dateline/internal/res/role"
)

// Options of the step. The zero value is the default.
type Options struct {
	Actors *Table // the user's own actors, nil for none
}

// WhyVoice is the reason given for "we" and "I" in a text whose author is known.
const WhyVoice = "voice: the author, in the headline"

// Annotator fills Document.Entities.
type Annotator struct{ table *Table }

// New returns the step actor.
func New(o Options) *Annotator { return &Annotator{o.Actors} }

// Annotate makes an entity of each chain that names or describes an actor, in text order.
func (a *Annotator) Annotate(ctx context.Context, d *dateline.Document) error {
	d.Entities = d.Entities[:0]
	r := newReader(d, a.table)
	r.tree = match.NewTree(d)
	v := Author(d)
	if v.Country == "" {
		v = r.host()
	}
	if v.Country == "" {
		v = r.posting()
	}
	author, as := v.Country, v.Sectors
	told := author != ""
	if told && slices.Contains(as, "GOV") {
		r.author, r.abroad = author, v.Abroad
	}
	r.world = author == "IGO"
	order := make([]int, 0, len(d.Chains))
	for i := range d.Chains {
		if len(d.Chains[i].Mentions) > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return d.Chains[i].Mentions[0].Span.Start - d.Chains[j].Mentions[0].Span.Start
	})
	codes := make([]Code, len(order))
	for k, i := range order {
		codes[k] = r.chain(&d.Chains[i])
		if c := &codes[k]; author == "" && d.Chains[i].Mentions[0].First < 150 && r.subject(&d.Chains[i]) && (c.trust == trustPlace || len(c.Sectors) > 0 && c.Sectors[0] == "GOV") {
			if author = c.Country; author == "IGO" || author == "NGO" {
				author = ""
			}
		}
	}
	r.group = oneGroup(d, order, codes)
	r.power = r.powers(order, codes)
	r.chainOf = make(map[int]int, len(d.Tokens)/4)
	at := make(map[int]int, len(order)) // chain to its place in order
	for k, i := range order {
		at[i] = k
		for _, m := range d.Chains[i].Mentions {
			if m.Head >= 0 {
				r.chainOf[m.Head] = i
			}
		}
	}
	for k, i := range order {
		c := codes[k]
		if o, ok := r.owner(&d.Chains[i]); ok && o != i && c.trust < trustTitle && !c.some {
			if own := codes[at[o]]; own.Country != "" && own.Country != c.Country && len(own.Country) == 3 && (own.Country == "IGO" || own.Country == "NGO" || c.Country == "" || !r.ownedByNoun(&d.Chains[i])) {
				c.Country = own.Country
				c.Why = append(c.Why, "of its owner, "+d.Chains[o].Mentions[0].Span.In(d.Text))
			}
		} else if ok && o != i && c.trust == trustTitle && servants[strings.ToLower(r.tree.Lemma(d.Chains[i].Mentions[0].Head))] {
			if own := codes[at[o]]; (own.Country == "IGO" || own.Country == "NGO") && len(c.Country) == 3 && len(own.Sectors) > 0 {
				c.Country, c.Sectors = own.Country, own.Sectors // "its Kenya director", of an aid agency
				c.Why = append(c.Why, "of its owner, "+d.Chains[o].Mentions[0].Span.In(d.Text))
			}
		}
		if author != "" && r.firstPerson(&d.Chains[i]) {
			c.Country, c.Sectors, c.Kind, c.trust = author, []string{"GOV"}, dateline.KindOrg, trustRole
			c.Why = []string{"voice: the author is the first subject"}
			if told {
				c.Sectors, c.Why = as, []string{WhyVoice}
			}
		}
		if !worth(&d.Chains[i], c) {
			continue
		}
		if o, ok := r.serves(&d.Chains[i]); ok && o != i {
			if t := codes[at[o]]; len(t.Country) == 3 && len(t.Sectors) > 0 && t.Country != c.Country && (c.Country == "" || c.Country == "IGO") && t.trust > trustNone {
				c.Country, c.Sectors = t.Country, t.Sectors
				c.Why = append(c.Why, "of whom it speaks for, "+d.Chains[o].Mentions[0].Span.In(d.Text))
			}
		}
		if o, ok := r.titled(&d.Chains[i]); ok && c.Country == "" && len(c.Sectors) == 0 {
			if t := codes[at[o]]; t.Country != "" && t.Role != "" && len(t.Sectors) > 0 {
				c.Country, c.Sectors, c.Role = t.Country, t.Sectors, t.Role
				c.Why = append(c.Why, "of its title, "+d.Chains[o].Mentions[0].Span.In(d.Text))
			}
		}
		r.setting(&d.Chains[i], &c)
		codes[k].Country, codes[k].Sectors = c.Country, c.Sectors // for those it owns or is the title of
		d.Entities = append(d.Entities, entity(d, i, c))
	}
	r.namesakes()
	r.shortened()
	for i := range d.Entities {
		d.Entities[i].ID = "e" + strconv.Itoa(i+1)
	}
	return ctx.Err()
}

// titled returns the chain of the title that the first mention of the person ch is an apposition to, where coreference kept them apart:
// "The Special Envoy for Yemen, Lars Bentzen,".
func (r *reader) titled(ch *dateline.Chain) (int, bool) {
	m := &ch.Mentions[0]
	if ch.Kind != dateline.KindPerson || m.Form != dateline.FormName || m.Head < 0 || r.tree.Rel(m.Head) != "appos" {
		return 0, false
	}
	o, ok := r.chainOf[r.tree.Parent(m.Head)]
	if !ok || r.d.Chains[o].Kind == dateline.KindPlace || r.d.Chains[o].Kind == dateline.KindOrg {
		return 0, false
	}
	return o, true
}

// serves returns the chain of the body that the spokesman ch speaks for, where a noun alone names it: "a spokesman for the coalition", after "the Saudi-led
// coalition".
func (r *reader) serves(ch *dateline.Chain) (int, bool) {
	for i := range ch.Mentions {
		m := &ch.Mentions[i]
		if m.Form != dateline.FormRole || m.Head < 0 || !strings.HasPrefix(strings.ToLower(r.tree.Lemma(m.Head)), "spokes") {
			continue
		}
		for _, y := range r.tree.Children(m.Head, "nmod") {
			if k := r.tree.Case(y); (k == "for" || k == "of") && r.d.Tokens[y].UPOS == "NOUN" {
				if o, ok := r.chainOf[y]; ok && len(r.d.Chains[o].Mentions) > 1 {
					return o, true
				}
			}
		}
	}
	return 0, false
}

// worth says whether a chain is an actor: it is named, or a person, or something the tables know.
func worth(ch *dateline.Chain, c Code) bool {
	return ch.Name != "" || ch.Kind == dateline.KindPerson || c.trust > trustNone || c.Country != "" || len(c.Sectors) > 0
}

func entity(d *dateline.Document, chain int, c Code) dateline.Entity {
	ch := &d.Chains[chain]
	e := dateline.Entity{Chain: chain, Name: c.Name, Kind: ch.Kind, KB: c.KB, Country: c.Country,
		Sectors: slices.Clone(c.Sectors), Role: c.Role, Why: c.Why}
	if e.Name == "" {
		e.Name = bestName(d, ch)
	}
	if e.Kind == "" || e.Kind == dateline.KindOther && c.Kind != "" || c.trust == trustUser {
		e.Kind = c.Kind
	}
	if c.taken && ch.Kind == dateline.KindPlace && c.trust != trustUser {
		e.Kind = dateline.KindPerson
	}
	if e.Kind == "" {
		e.Kind = dateline.KindOther
	}
	e.Code = dateline.ActorCode(e.Country, e.Sectors)
	if e.KB == "" && (c.Name != "" || ch.Name != "") && c.trust != trustPlace {
		e.KB = nilID(e.Kind, or(c.Name, ch.Name))
	}
	for _, m := range ch.Mentions {
		e.Mentions = append(e.Mentions, dateline.EntityMention{Span: m.Span, First: m.First, Last: m.Last, Head: m.Head, Form: m.Form})
	}
	return e
}

// subject says whether the first mention of a chain is the subject of a sentence.
func (r *reader) subject(ch *dateline.Chain) bool {
	m := &ch.Mentions[0]
	return m.Head >= 0 && m.Head < len(r.d.Tokens) && match.IsRel(r.d.Tokens[m.Head].Deprel, "nsubj") && m.Form != dateline.FormPronoun
}

// firstPerson says whether a chain is "we", "us", "our" only and stands outside quote marks: the voice of a statement.
func (r *reader) firstPerson(ch *dateline.Chain) bool {
	for i := range ch.Mentions {
		m := &ch.Mentions[i]
		if m.Form != dateline.FormPronoun {
			return false
		}
		switch strings.ToLower(r.words[m.Head]) {
		case "we", "us", "our", "ours", "ourselves", "i", "my", "me":
		default:
			return false
		}
		if r.quoted(m.First) {
			return false
		}
	}
	return true
}

// quoted says whether token t stands between quote marks of its paragraph.
func (r *reader) quoted(t int) bool {
	text := r.d.Text[:r.d.Tokens[t].Span.Start]
	if len(text) > 4000 { // quotes are shorter; and the time must not grow with the paragraph
		text = text[len(text)-4000:]
	}
	if nl := strings.LastIndexByte(text, '\n'); nl >= 0 {
		text = text[nl:]
	}
	return strings.Count(text, "“") > strings.Count(text, "”") || strings.Count(text, `"`)%2 == 1
}

// A reader codes the phrases of one document.
type reader struct {
	scene
	d            *dateline.Document
	words        []string
	labels       []label // the longest entry of the tables at each token that has one
	labelled     []int32 // token to index into labels, -1 if none
	author       string  // the country of the government whose own text it is, by its headline or first line
	abroad       bool    // it speaks there of others
	world        bool    // it is the text of a body of states
	mission      string  // see accredited, which reads the text once
	missionsRead bool
	main         string      // the country in which the story plays, "" if no one stands out
	filed        bool        // the dateline says so, and most of the countries named are this one
	home         bool        // the dateline says so
	alone        bool        // nearly half of the countries named are this one
	placeAt      map[int]int // token to index into Places
	power        string      // the one country whose government or forces the text calls so, "" for none or several
	group        *Code       // the one armed group of the text, nil if there is none or several
	marks        []mark      // where the text names a country, in order
	tree         *match.Tree // nil in the step office
	chainOf      map[int]int // head token of a mention to its chain
	table        *Table      // the user's own actors, nil for none
}

type mark struct {
	token   int
	country string
}

func newReader(d *dateline.Document, table *Table) *reader {
	r := &reader{d: d, table: table, words: make([]string, len(d.Tokens)), scene: scene{when: storyPeriod(d.Published), found: make(map[string][]officials.Person, 16)}}
	for i, t := range d.Tokens {
		r.words[i] = t.Span.In(d.Text)
	}
	r.placeAt = make(map[int]int, len(d.Places))
	for i, p := range d.Places {
		for t := p.First; t < p.Last; t++ {
			r.placeAt[t] = i
		}
	}
	r.label()
	r.names()
	r.count()
	return r
}

func storyPeriod(p dateline.Published) period {
	if p.Value != "" && len(p.Value) >= 10 {
		return period{p.Value[:10], p.Value[:10]}
	}
	if p.Earliest == "" && p.Latest == "" && p.Value != "" {
		return period{p.Value, p.Value + "~"}
	}
	return period{p.Earliest, p.Latest}
}

// names notes the words of the full names of persons.
func (r *reader) names() {
	r.full = make(map[string]string, 16)
	for i := range r.d.Mentions {
		m := &r.d.Mentions[i]
		if m.Kind != dateline.Person && !(m.Kind == dateline.GPE && r.misplaced(m)) || m.Last-m.First < 2 || m.Last > len(r.words) || m.Last-m.First > 6 {
			continue
		}
		first := m.First
		if k := r.labelled[first]; k >= 0 && r.labels[k].kind == aRole && first+r.labels[k].n < m.Last {
			first += r.labels[k].n
		}
		if m.Last-first < 2 {
			continue
		}
		name := join(r.words[first:m.Last])
		for _, w := range r.words[first:m.Last] {
			if w == "of" { // "Abdullah of Jordan"
				break
			}
			if len(w) < 3 || !capital(w) {
				continue
			}
			if old, ok := r.full[w]; ok && old != name && !strings.Contains(old, name) {
				if strings.Contains(name, old) && old != "" {
					r.full[w] = name
				} else {
					r.full[w] = ""
				}
				continue
			}
			if _, ok := r.full[w]; !ok {
				r.full[w] = name
			}
		}
	}
}

// label finds the longest entry of the tables at each token, once for all phrases.
func (r *reader) label() {
	r.labelled = make([]int32, len(r.words))
	for i, w := range r.words {
		r.labelled[i] = -1
		var l label
		if interesting(w) {
			l = longest(r.words, i)
		}
		if l.n > 0 && l.kind == aCountry && l.country.Is(country.Seat) && l.country.Kinds == country.Seat && country.Explained(r.d.Text[r.d.Tokens[i+l.n-1].Span.End:]) {
			l = label{} // a White House of another country
		}
		if r.table != nil {
			l = r.user(i, l)
		}
		if p, ok := r.placeAt[i]; ok && l.n > 0 && l.kind == aCountry && l.country.Is(country.Name|country.Capital) {
			if c, ok := elsewhere(&r.d.Places[p], i, &l); ok {
				l.country = country.Entry{Country: &c, Kinds: country.Name | country.Part}
			}
		}
		if l.n > 0 {
			r.labelled[i] = int32(len(r.labels))
			r.labels = append(r.labels, l)
		}
	}
}

// elsewhere returns the country of the place p that l, at token i, is or stands in, if it is another one: "Georgia Gov. Brian Kemp", "New Mexico officials". A capital is one of
// another country only where the text says so: "Tripoli, Lebanon".
func elsewhere(p *dateline.Place, i int, l *label) (country.Country, bool) {
	if p.Country == l.country.Code() || p.Precision == dateline.PrecisionCountry || p.Last < i+l.n || !l.country.Is(country.Name) && !strings.Contains(p.Why, "; within ") {
		return country.Country{}, false
	}
	return country.ByCode(p.Country)
}

// scan labels tokens[first:last] as the function scan does, from what label found.
func (r *reader) scan(first, last int) []label {
	return scanWith(r.words[first:last], func(words []string, i int) label {
		k := r.labelled[first+i]
		if k < 0 {
			return label{}
		}
		l := r.labels[k]
		if l.at = i; i+l.n > last-first { // it goes on after the phrase
			return longest(words, i)
		}
		return l
	})
}

// count counts the countries of the text: names, demonyms and places.
func (r *reader) count() {
	r.countries = make(map[string]int, 8)
	own := ""
	v := Author(r.d)
	if v.Abroad {
		own = v.Country
	}
	for i := 0; i < len(r.words); {
		if p, ok := r.placeAt[i]; ok {
			if full := r.full[r.words[r.d.Places[p].Last-1]]; full != "" && r.d.Places[p].Precision != dateline.PrecisionCountry { // a namesake of somebody
				i = max(i+1, r.d.Places[p].Last)
				continue
			}
			if r.compass(i, r.d.Places[p].Last) {
				i = max(i+1, r.d.Places[p].Last)
				continue
			}
			r.mark(i, r.d.Places[p].Country)
			i = max(i+1, r.d.Places[p].Last)
			continue
		}
		k := r.labelled[i]
		if k < 0 || !capital(r.words[i]) {
			i++
			continue
		}
		switch l := &r.labels[k]; l.kind {
		case aGroup:
			if l.group.Kind != "armed" && !slices.Contains(l.group.Sectors, "JRN") && l.group.Also == nil {
				r.mark(i, l.group.Country)
			}
			i += l.n
		case aCountry:
			if l.n > 1 || r.full[r.words[i]] == "" && !r.courtesy(i) {
				if i+l.n >= len(r.words) || !guests[strings.ToLower(r.words[i+l.n])] { // "the Belgian ambassador" is abroad
					r.mark(i, l.country.Code())
				}
			}
			i += l.n
		default:
			i++
		}
	}
	home := r.datelineCountry()
	if home != "" {
		r.countries[home] += 2
	}
	if of := country.In(r.d.Title); len(of) == 1 {
		most := 0
		for c, n := range r.countries {
			if len(c) == 3 && !slices.Contains(noCountries, c) {
				most = max(most, n)
			}
		}
		if n := r.countries[of[0]]; n > 0 && 2*n >= most { // else it is who acts abroad: "U.S. strikes continue"
			r.countries[of[0]] += titleWeight
		}
	}
	if len(v.Country) == 3 && v.Country != "IGO" && v.Country != "NGO" && !v.Abroad && len(v.Sectors) > 0 && v.Sectors[0] != "REB" {
		r.countries[v.Country] += titleWeight // a body of a state speaks of its own country without naming it
	}
	votes := dochome.Votes(r.d)
	if k := dochome.Of(votes); k != "" {
		weight := min(homeWeight, int(votes[k]))
		for c, n := range r.countries {
			if len(c) == 3 && n > 1 && r.countries[k] == 0 && !slices.Contains(noCountries, c) {
				weight = min(weight, 1) // all that it names is elsewhere: a story from abroad
			}
		}
		r.countries[k] += weight
	}
	total, best, second := 0, 0, 0
	for c, n := range r.countries {
		if slices.Contains(noCountries, c) || c == own { // who speaks as the voice of a state is not whom he speaks of
			continue
		}
		total += n
		if n > best || n == best && c < r.main {
			best, second, r.main = n, best, c
		} else if n > second {
			second = n
		}
	}
	switch {
	case home != "" && home != own && r.countries[home] > 3 && 2*r.countries[home] >= best:
		r.main, r.home = home, true // where the story was filed, if it speaks of that country too
		r.filed = 10*r.countries[home] >= 6*total
	case best < 2 || 10*best < 5*total && (10*best < 4*total || 2*best < 3*second):
		r.main = ""
	}
	r.alone = r.main != "" && 20*r.countries[r.main] >= 9*total
}

// compass says whether tokens[first:last] are points of the compass only: "the North East" is a part of whatever country is spoken of.
func (r *reader) compass(first, last int) bool {
	points := 0
	for t := first; t < last && t < len(r.words); t++ {
		switch strings.ToLower(r.words[t]) {
		case "north", "south", "east", "west", "north-east", "north-west", "south-east", "south-west", "northeast", "northwest", "southeast", "southwest", "central":
			points++
		case "the", "-":
		default:
			return false
		}
	}
	return points > 0
}

// noCountries are codes that stand where a country would.
var noCountries = []string{"IGO", "NGO", "ISI"}

// homeWeight is how many mentions the country where the text is at home is worth at most.
const homeWeight = 3

// titleWeight is how many mentions in the text the one country that the headline names is worth.
const titleWeight = 3

// datelineCountry returns the country of the dateline ("CAIRO, March 3 (Agency) -"), "" without one.
func (r *reader) datelineCountry() string {
	end := -1
	for _, l := range r.d.Lines {
		if l.Kind == dateline.LineDateline {
			end = l.Span.End
			for _, m := range r.marks {
				if s := r.d.Tokens[m.token].Span; l.Span.Covers(s) {
					return m.country
				}
			}
			for t := range r.d.Tokens {
				if s := r.d.Tokens[t].Span; s.Start >= end {
					break
				} else if p, ok := r.placeAt[t]; ok && l.Span.Covers(s) && r.d.Places[p].Country != "" {
					return r.d.Places[p].Country
				}
			}
			break
		}
	}
	if end < 0 && len(r.marks) > 0 && r.marks[0].token < 3 && slices.ContainsFunc(r.words[:min(len(r.words), 14)], isDash) {
		return r.marks[0].country // phrases and texts without lines
	}
	return ""
}

// guests are those of whom the adjective tells where they come from, not where the story plays.
var guests = map[string]bool{"ambassador": true, "ambassadors": true, "envoy": true, "envoys": true, "diplomat": true, "diplomats": true, "consul": true,
	"chargé": true, "charge": true, "tourist": true, "tourists": true, "hostage": true, "hostages": true}

func isDash(w string) bool { return isHyphen(w) || w == "—" || w == "--" }

func (r *reader) mark(token int, country string) {
	if country != "" {
		r.countries[country]++
		r.marks = append(r.marks, mark{token, country})
	}
}

func capital(w string) bool { return len(w) > 1 && (w[0] >= 'A' && w[0] <= 'Z' || w[0] >= 0x80) }

// chain codes a chain by the best of its phrases.
func (r *reader) chain(ch *dateline.Chain) Code {
	var best Code
	var sectors *Code // the best code that has sectors
	codes := make([]Code, 0, len(ch.Mentions))
	for i := range ch.Mentions {
		m := &ch.Mentions[i]
		if m.Form == dateline.FormPronoun {
			continue
		}
		if len(codes) >= 40 { // a chain of hundreds of mentions says nothing new
			break
		}
		c := r.mention(m, ch.Kind)
		if m.Form == dateline.FormRole && c.noActor {
			c = Code{}
		}
		codes = append(codes, c)
	}
	for _, s := range ch.Roles {
		if first, last := r.tokens(s); last > first {
			codes = append(codes, r.phrase(first, last, -1))
		}
	}
	if ch.Kind == dateline.KindPerson && bestTitle(codes).trust < trustTitle {
		codes = append(codes, r.described(ch)...)
	}
	if ch.Name != "" && ch.Kind == dateline.KindPerson {
		// The fullest name with the title and country of any other mention.
		title := bestTitle(codes)
		c := Code{Country: title.Country, Sectors: title.Sectors, Role: title.Role, class: title.class, former: title.former, then: title.then, trust: title.trust, Why: title.Why}
		official(&c, ch.Name, title.Role != "", title.Country != "" && title.common == "" && !title.hired, &r.scene)
		if c.trust == trustPerson {
			c.Kind = dateline.KindPerson
			codes = append([]Code{c}, codes...)
		}
	}
	for i := range codes { // whom the text gives another office is a namesake
		if t := codes[i].renown; t != nil && slices.ContainsFunc(codes, func(c Code) bool { return c.class != "" && c.renown == nil && c.class != officials.Class(t.Position) }) {
			codes[i] = Code{}
		}
	}
	for i := range codes {
		c := &codes[i]
		if c.trust == trustGroup && ch.Kind == dateline.KindPlace && !slices.Contains(c.Sectors, "PRE") {
			if _, ok := groups.Lookup(ch.Name); !ok {
				continue // "ABC Australia" in a chain of Australia
			}
		}
		if c.hired && c.trust == trustGroup && ch.Kind == dateline.KindPerson {
			c.trust = trustRole // "the former AC Milan striker" does not outweigh what the tables know of him
		}
		if c.trust > best.trust || c.trust == best.trust && (best.Country == "" && c.Country != "" || best.KB == "" && c.KB != "" && c.Country == best.Country) {
			best = *c
		}
		if len(c.Sectors) > 0 && (sectors == nil || c.trust > sectors.trust) {
			sectors = c
		}
	}
	for i := range codes { // what the best lacks
		c := &codes[i]
		best.taken = best.taken || c.taken
		if best.Country == "" && best.trust < trustGroup && c.Country != "" && !c.some {
			best.Country = c.Country
			best.Why = append(best.Why, c.Why...)
		}
		if best.Role == "" {
			best.Role = c.Role
		}
	}
	if ch.Kind == dateline.KindPerson && best.Country == "" && !best.some && best.trust < trustGroup {
		if l, why := r.titleNation(ch); l != "" {
			best.Country = l
			best.Why = append(best.Why, why)
		}
	}
	if k := slices.IndexFunc(codes, reigns); k >= 0 && best.Country == "IGO" && ch.Kind == dateline.KindPerson {
		if l, why := r.titleNation(ch); l != "" { // "Angola's President Neto, the African Union's mediator" stays the president of his country
			best = codes[k]
			best.Country = l
			best.Why = append(best.Why, why)
		}
	}
	if len(best.Sectors) == 0 && sectors != nil && best.trust < trustPerson {
		best.Sectors = sectors.Sectors
		best.Why = append(best.Why, sectors.Why...)
	}
	if w := strings.ToLower(best.Role); (w == "officers" || w == "officer") && len(best.Sectors) == 1 && best.Sectors[0] == "MIL" && best.trust <= trustTitle && r.policeBefore(ch) {
		best.Sectors = []string{"COP"}
		best.Why = append(best.Why, "officers of the police named before")
	}
	if best.trust == trustPlace && best.Kind == dateline.KindPlace && len(best.Sectors) == 1 && best.Sectors[0] == "GOV" && !r.acts(ch) {
		best.Sectors = nil // "in Moscow": the town
	}
	if r.table != nil {
		r.own(ch, &best)
	}
	best.Why = unique(best.Why)
	return best
}

// reigns says whether c is the head of a state or of its government, whichever it is.
func reigns(c Code) bool {
	if c.former || c.then || c.Country == "IGO" || c.Country == "NGO" {
		return false
	}
	switch strings.ToLower(c.Role) {
	case "president", "prime minister", "premier", "king", "queen", "emir", "sultan", "chancellor":
		return true
	}
	return false
}

// titleNation returns the country whose name owns or describes the title before a person's name, or follows the name after "of", where more words lie
// between than a title has: "Kenya's tough-talking interior minister James Mwangi", "Foreign Minister Sheikh Khalid of Bahrain". Not what the person is
// said to do ("Norway's capital Oslo", "a former ambassador to Kenya James Mwangi").
func (r *reader) titleNation(ch *dateline.Chain) (ctry, why string) {
	nation := func(t int) string {
		if t < 0 || t >= len(r.words) || r.labelled[t] < 0 {
			return ""
		}
		if l := &r.labels[r.labelled[t]]; l.kind == aCountry && capital(r.words[t]) && l.country.Country != nil {
			return l.country.Code()
		}
		return ""
	}
	for i := range ch.Mentions {
		m := &ch.Mentions[i]
		if i >= 20 {
			break
		}
		if m.Form != dateline.FormName || m.Head < 0 || m.Head >= len(r.words) {
			continue
		}
		if m.Last+1 < len(r.words) && r.words[m.Last] == "of" {
			if k := nation(m.Last + 1); k != "" {
				return k, "of:" + k
			}
		}
		for _, title := range append(r.tree.Children(m.Head, "nmod:desc", "compound"), m.Head) { // the title is a noun of its own, or a part of the name
			for _, t := range r.tree.Children(title, "nmod:poss", "amod", "compound") {
				if t < m.Head && m.Head-t <= 12 && (title < m.Head || r.roleBetween(t, m.Head)) {
					if k := nation(t); k != "" {
						return k, "of:" + k
					}
				}
			}
		}
	}
	return "", ""
}

// roleBetween says whether a role stands between tokens a and b.
func (r *reader) roleBetween(a, b int) bool {
	for t := a + 1; t < b; t++ {
		if k := r.labelled[t]; k >= 0 && r.labels[k].kind == aRole {
			return true
		}
	}
	return false
}

// policeBefore says whether the force that the text named last before the chain is the police; in its own sentence, after it too.
func (r *reader) policeBefore(ch *dateline.Chain) bool {
	m := &ch.Mentions[0]
	i := sentenceOf(r.d, m.First)
	if i < 0 {
		return false
	}
	for t := r.d.Sentences[i].Last - 1; t >= 0; t-- {
		switch strings.ToLower(r.words[t]) {
		case "police", "policeman", "policemen", "constable", "constables":
			return true
		case "army", "military", "soldiers", "troops", "soldier", "navy", "guerrillas", "rebels", "coup", "junta", "mutiny":
			return false
		}
	}
	return false
}

// acts says whether a mention of the chain is the subject or object of a verb, or its agent: a capital that acts is a government.
func (r *reader) acts(ch *dateline.Chain) bool {
	for i := range ch.Mentions {
		h := ch.Mentions[i].Head
		if h < 0 || h >= len(r.d.Tokens) {
			continue
		}
		switch rel := r.d.Tokens[h].Deprel; {
		case match.IsRel(rel, "nsubj", "obj", "iobj", "nmod:poss"):
			return true
		case match.IsRel(rel, "obl"):
			switch r.tree.Case(h) {
			case "with", "by", "against", "to":
				if i := strings.ToLower(r.tree.Lemma(max(0, r.tree.Parent(h)))); i != "go" && i != "travel" && i != "fly" && i != "come" && i != "return" && i != "arrive" && i != "head" && i != "move" {
					return true
				}
			}
		}
	}
	return false
}

// described codes what the text says a person is, beside the mentions: appositions ("Abu Omar, an ISIL commander") and
// predicates ("she was a member of the Senate").
func (r *reader) described(ch *dateline.Chain) (codes []Code) {
	for i := range ch.Mentions {
		m := &ch.Mentions[i]
		if m.Head < 0 || m.Head >= len(r.words) || len(codes) >= 4 {
			continue
		}
		if m.Form == dateline.FormName {
			for _, a := range r.tree.Children(m.Head, "appos") {
				if a >= m.Last && a < m.Last+10 {
					codes = append(codes, r.nominal(a))
				}
			}
		}
		if p := r.tree.Parent(m.Head); p > m.Head && match.IsRel(r.tree.Rel(m.Head), "nsubj=") && r.tree.Child(p, "cop") >= 0 && r.d.Tokens[p].UPOS == "NOUN" {
			negated := false
			for _, a := range r.tree.Children(p, "advmod") {
				negated = negated || r.tree.Lemma(a) == "not" || r.tree.Lemma(a) == "never"
			}
			if !negated {
				codes = append(codes, r.nominal(p))
			}
		}
	}
	return codes
}

// nominal codes the noun phrase of token head with its complement.
func (r *reader) nominal(head int) Code {
	_, first, last := r.tree.Phrase(head)
	m := dateline.ChainMention{First: first, Last: last, Head: head, Form: dateline.FormRole, Mention: -1}
	c := r.phrase(first, r.extend(&m), head)
	if a := r.tree.Child(head, "amod"); c.trust == trustPlace && a >= first && (r.words[first] == "a" || r.words[first] == "an") && r.labelled[a] >= 0 {
		if l := &r.labels[r.labelled[a]]; l.kind == aCountry && l.n == 1 && l.country.Is(country.Adjective) { // "a Kenyan runner"
			return Code{Country: l.country.Code(), Why: c.Why}
		}
	}
	if c.noActor || c.trust == trustPlace || c.some {
		return Code{}
	}
	return c
}

func unique(list []string) []string {
	var out []string
	for _, s := range list {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// bestTitle returns the code with a role that says most: role with country, then role.
func bestTitle(codes []Code) Code {
	var best Code
	for _, c := range codes {
		score := func(c Code) int {
			n := 0
			if c.Role != "" && !c.some {
				n += 2
			}
			if c.class != "" {
				n++
			}
			if c.Country != "" && c.trust >= trustTitle {
				n += 2
			}
			return n
		}
		if score(c) > score(best) {
			best = c
		}
	}
	return best
}

// extend returns the end of the phrase of m with its complement, which a chain mention leaves out: "officials [in Australia]".
func (r *reader) extend(m *dateline.ChainMention) int {
	last := m.Last
	if m.Form != dateline.FormRole || m.Head < 0 || m.Head >= len(r.words) {
		return last
	}
	if last+1 < len(r.words) && (r.words[last] == "in" || r.words[last] == "of" || r.words[last] == "from") {
		if p, ok := r.placeAt[last+1]; ok { // whatever the parse says
			return max(last, r.d.Places[p].Last)
		}
		if _, n := country.Longest(r.words[last+1 : min(len(r.words), last+6)]); n > 0 {
			return last + 1 + n
		}
	}
	for _, c := range r.tree.Children(m.Head, "nmod") {
		if c < last || c > last+8 {
			continue
		}
		switch r.tree.Case(c) {
		case "for":
			if !actsFor(r.words[m.Head]) {
				continue
			}
			fallthrough
		case "of", "in", "at", "from":
			if _, _, end := r.tree.Phrase(c); end > last && end < last+12 {
				last = end
			}
		}
	}
	return last
}

// actsFor says whether a role is that of people who are of those for whom they speak or fight: "negotiators for the government".
func actsFor(role string) bool {
	role = strings.ToLower(role[strings.LastIndexByte(role, ' ')+1:])
	switch strings.TrimSuffix(role, "s") {
	case "negotiator", "spokesman", "spokesmen", "spokeswoman", "spokespeople", "spokesperson", "delegate", "representative", "fighter":
		return true
	}
	return false
}

// quantity says whether a noun counts or collects what follows "of".
func quantity(w string) bool {
	switch w {
	case "number", "numbers", "majority", "minority", "range", "handful", "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "million", "millions", "score", "scores", "lot", "couple", "pair",
		"variety", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "some", "many", "most", "all", "several", "half", "third", "quarter", "percent", "rest", "series", "list", "wave", "host",
		"tens", "pack", "batch", "round", "both", "few", "others", "those", "mix", "array", "plenty", "bulk", "kind", "type", "sort", "class", "gathering", "contingent", "busload", "column":
		return true
	}
	return w != "" && w[0] >= '0' && w[0] <= '9'
}

// tokens returns the tokens that lie in s.
func (r *reader) tokens(s dateline.Span) (first, last int) {
	first, _ = slices.BinarySearchFunc(r.d.Tokens, s.Start, func(t dateline.Token, at int) int { return t.Span.Start - at })
	last = first
	for last < len(r.d.Tokens) && r.d.Tokens[last].Span.End <= s.End {
		last++
	}
	return first, last
}

// mention codes a mention of a chain. The words of a person's name are looked up as a name only: "Ms Paris" is no town.
func (r *reader) mention(m *dateline.ChainMention, kind dateline.EntityKind) Code {
	if m.Mention >= 0 && m.Mention < len(r.d.Mentions) {
		n := &r.d.Mentions[m.Mention]
		taken := (n.Kind == dateline.GPE || n.Kind == dateline.Loc) && m.Form == dateline.FormName && (r.misplaced(n) || r.courtesy(n.First))
		if n.Kind == dateline.Person && n.Last-n.First == 1 && m.Last-m.First <= 2 && r.full[r.words[n.First]] == "" && r.labelled[n.First] >= 0 && !r.courtesy(n.First) {
			if l := &r.labels[r.labelled[n.First]]; l.kind == aCountry && l.country.Is(country.Capital) || l.kind == aGroup && l.n == 1 {
				c := r.phrase(m.First, r.extend(m), m.Head) // "Washington has pledged": taken for a person by the tagger
				return c
			}
		}
		if e, ok := country.Lookup(n.Span.In(r.d.Text)); ok && e.Kinds == country.Seat && n.Kind == dateline.Person {
			return r.phrase(m.First, r.extend(m), m.Head) // "Capitol Hill" is nobody
		}
		if (n.Kind == dateline.Person || taken || kind == dateline.KindPerson && m.Form == dateline.FormName && n.Kind != dateline.Norp) && m.First <= n.First && n.Last <= m.Last && n.First < n.Last {
			if g, ok := groups.Lookup(n.Span.In(r.d.Text)); ok && (g.Kind == "armed" || g.Kind == "igo") { // taken for a person by the tagger
				return r.phrase(m.First, r.extend(m), m.Head)
			}
			from := n.First // "Sen. Ann Smith": the tagger takes some titles for a part of the name
			for !r.knownAs(n.First, n.Last) && from < n.Last-1 && r.labelled[from] >= 0 && r.labels[r.labelled[from]].kind == aRole && from+r.labels[r.labelled[from]].n < n.Last {
				from += r.labels[r.labelled[from]].n
			}
			if from == n.First && r.role(from-1) && !r.role(from-2) && r.knownAs(from-1, n.Last) { // "Queen Rania"
				from--
			}
			c := r.phrase(min(m.First, from), from, -1)
			if n.Last < m.Last {
				after := r.phrase(n.Last, m.Last, -1)
				if c.Country == "" && !after.some {
					c.Country = after.Country
					c.Why = append(c.Why, after.Why...)
				}
				if len(c.Sectors) == 0 && n.Last+1 < m.Last && (r.words[n.Last] == "of" || r.words[n.Last] == "from") && len(after.Sectors) > 0 && ofBody(after.Sectors[0]) {
					c.Sectors = after.Sectors // "Ann Pineda of the opposition Alliance"
				}
			}
			official(&c, join(r.words[from:n.Last]), c.Role != "", c.Country != "" && c.common == "" && !c.hired, &r.scene)
			c.Kind, c.taken = dateline.KindPerson, taken
			return c
		}
		if n.Kind == dateline.GPE || n.Kind == dateline.Loc {
			if c, ok := r.place(m, n); ok {
				return c
			}
			// "Valeska Paris" is no town: a capital after a word that is no part of it
			if k := r.labelled[n.Last-1]; n.Last-n.First == 2 && k >= 0 && r.labels[k].kind == aCountry && r.labels[k].country.Is(country.Capital) && r.labelled[n.First] < 0 && !side(r.words[n.First]) {
				return Code{}
			}
		}
		if n.Kind == dateline.Org && m.Form == dateline.FormName {
			if _, body := groups.Lookup(n.Span.In(r.d.Text)); !body && m.Last == n.Last && r.knownAs(n.First, n.Last) {
				c := Code{}
				official(&c, join(r.words[n.First:n.Last]), false, false, &r.scene)
				if c.trust == trustPerson {
					c.Kind, c.taken = dateline.KindPerson, true
					return c
				}
			}
			return r.organisation(m)
		}
	}
	return r.phrase(m.First, r.extend(m), m.Head)
}

// role says whether a title or role begins at token t.
func (r *reader) role(t int) bool {
	return t >= 0 && r.labelled[t] >= 0 && r.labels[r.labelled[t]].kind == aRole
}

// knownAs says whether tokens[first:last] are the whole name of somebody in the tables: "Marine Le Pen" is no marine.
func (r *reader) knownAs(first, last int) bool {
	return last-first > 1 && slices.ContainsFunc(r.find(join(r.words[first:last])), func(p officials.Person) bool { return p.Match == officials.Exact })
}

// ofBody says whether a person who is said to be of a body takes its sector.
func ofBody(sector string) bool {
	switch sector {
	case "OPP", "PTY", "GOV", "LAB", "LEG", "JUD", "MIL", "COP", "REB", "REL", "BUS":
		return true
	}
	return false
}

// courtesy says whether "Mr", "Ms." or the like stands before token t.
func (r *reader) courtesy(t int) bool {
	if t > 0 && r.words[t-1] == "." {
		t--
	}
	if t == 0 {
		return false
	}
	switch strings.TrimSuffix(r.words[t-1], ".") {
	case "Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Lady", "Dame":
		return true
	}
	return false
}

// side says whether a word before a town names a part of it.
func side(w string) bool {
	switch strings.ToLower(w) {
	case "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "greater", "old", "new", "downtown", "upper", "lower", "inner", "outer", "metropolitan", "the", "southeast", "northeast", "southwest", "northwest", "mid", "occupied":
		return true
	}
	return false
}

// place codes a toponym by the place chosen for it, unless all of its words name a country: "New South Wales" is not of Wales.
func (r *reader) place(m *dateline.ChainMention, n *dateline.Mention) (Code, bool) {
	p, ok := r.placeAt[n.First]
	if !ok || r.d.Places[p].Country == "" || r.d.Places[p].Last < n.Last || m.Last > n.Last || m.First < n.First-1 {
		return Code{}, false
	}
	if e, ok := country.Lookup(n.Span.In(r.d.Text)); ok && (e.Kinds != country.Seat || e.Code() == r.d.Places[p].Country) { // or a town of such a name
		return Code{}, false
	}
	if _, ok := groups.Lookup(n.Span.In(r.d.Text)); ok {
		return Code{}, false
	}
	return Code{Country: r.d.Places[p].Country, Kind: dateline.KindPlace, trust: trustPlace, Why: []string{"place:" + r.d.Places[p].Name}}, true
}

// organisation codes the name of an organisation that no table may know: a role word inside the name is no role of its
// own ("National Nutrition Study", "Doctor Who Society").
func (r *reader) organisation(m *dateline.ChainMention) Code {
	words := r.words[m.First:m.Last]
	if len(words) > maxWords {
		return Code{}
	}
	labels := r.scan(m.First, m.Last)
	keep := labels[:0]
	for _, l := range labels {
		end := l.at + l.n
		if l.kind == aRole && capital(words[l.at]) && end < len(words) && capital(words[end]) && !isOwner(words[end]) && labelAt(labels, end) == nil && !isLink(words[end]) {
			continue
		}
		keep = append(keep, l)
	}
	head, rest := split(words, keep)
	c := headCode(words, keep, 0, head, &scene{when: r.when, full: map[string]string{}, noNames: true})
	complete(&c, words, keep, head, rest, &scene{when: r.when, noNames: true})
	c.Kind = dateline.KindOrg
	if c.Country == "" && !c.some && c.trust < trustGroup {
		c = r.placed(c, m.First, m.Last, m.Head)
	}
	if c.Country == "" && !c.some && len(c.Sectors) > 0 && c.trust <= trustRole {
		r.seat(&c, words)
	}
	return c
}

// seat gives c the country that seated finds in words.
func (r *reader) seat(c *Code, words []string) {
	if ctry, name := r.seated(words); ctry != "" {
		c.Country, c.trust = ctry, trustTitle
		c.Why = append(c.Why, "place:"+name)
	}
}

// seated returns the country of the place at the beginning of the name of a public body, or at its end after "of", and the name of the place: "Boston Police
// Department", "University of Michigan", "Lord Mayor of Hull". The text says nothing else of the place, so it must be well known, or of a country of the text.
func (r *reader) seated(words []string) (ctry, name string) {
	lo := 0
	if len(words) > 0 && strings.EqualFold(words[0], "the") {
		lo = 1
	}
	for hi := min(len(words)-1, lo+4); hi > lo; hi-- {
		if _, n := role.Longest(words[hi:]); n == 0 && !bodyWords[words[hi]] { // "South East Asia"
			continue
		}
		if ctry, name = r.wellKnown(words[lo:hi]); ctry != "" {
			return ctry, name
		}
	}
	for at := lo + 1; at+1 < len(words); at++ {
		if words[at] != "of" {
			continue
		}
		for hi := min(len(words), at+5); hi > at+1; hi-- {
			if hi < len(words) && capital(words[hi]) {
				continue
			}
			if ctry, name = r.wellKnown(words[at+1 : hi]); ctry != "" {
				return ctry, name
			}
		}
	}
	return "", ""
}

// bodyWords follow the name of a place in that of a body, before the noun that says what it is.
var bodyWords = map[string]bool{"High": true, "Supreme": true, "Superior": true, "Circuit": true, "District": true, "Central": true, "Criminal": true, "Civil": true, "Federal": true, "City": true,
	"County": true, "State": true, "Metropolitan": true, "Regional": true, "Provincial": true, "Municipal": true, "School": true, "Town": true, "Borough": true, "General": true, "Public": true,
	"Fire": true, "Health": true, "Election": true, "Electoral": true, "Crown": true, "Appeal": true, "Appeals": true, "Administrative": true, "Revolutionary": true, "Military": true}

// wellKnown returns the country and the name of the largest town or division that words name.
func (r *reader) wellKnown(words []string) (ctry, name string) {
	for _, w := range words {
		if !capital(w) && !isHyphen(w) {
			return "", ""
		}
	}
	joined := join(words)
	if len(words) == 1 && (side(joined) || ideas[joined]) { // "West Yorkshire", "the Union government"
		return "", ""
	}
	common := len(words) == 1 && docfreq.IDF(strings.ToLower(joined)) < rareWord
	var buf [16]gazetteer.Hit
	most := 0.0
	for _, h := range gazetteer.Lookup(joined, buf[:0]) {
		p := gazetteer.Get(h.Ref)
		people := p.Population
		switch {
		case h.Alt && r.countries[p.Country] == 0: // Casablanca is no White House
			continue
		case p.Country == "" || !p.Kind.IsTown() && p.Kind != gazetteer.Admin1 && p.Kind != gazetteer.Admin2:
			continue
		case p.Kind == gazetteer.Admin1:
			people = max(people, wellKnownTown)
		case common && people < 5*wellKnownTown: // "Reading", "Orange"
			continue
		case p.Kind == gazetteer.Admin2:
			people /= 3
		}
		if r.countries[p.Country] > 0 {
			people *= 10
		}
		if people >= wellKnownTown && people > most {
			most, ctry, name = people, p.Country, p.Name
		}
	}
	return ctry, name
}

// ideas are words of the names of bodies that are names of towns and counties of the United States too.
var ideas = map[string]bool{"Union": true, "Commerce": true, "Congress": true, "Independence": true, "Republic": true, "Industry": true, "Liberty": true, "Justice": true, "Progress": true,
	"Unity": true, "Freedom": true, "Peace": true, "Harmony": true, "Concord": true, "Enterprise": true, "Reform": true, "Alliance": true, "Defiance": true, "Trade": true, "Energy": true,
	"Transport": true, "Education": true, "Finance": true, "Science": true, "Security": true, "Welfare": true, "Mission": true, "Commission": true, "Assembly": true, "Senate": true}

const (
	wellKnownTown = 1e5 // people of a town whose country need not be told
	rareWord      = 4.3 // the weight of a word (docfreq) that is hardly anything but a name
)

// phrase codes tokens[first:last] with the places that the toponym step found in it.
func (r *reader) phrase(first, last, head int) Code {
	if first < 0 || last > len(r.words) || first >= last {
		return Code{}
	}
	words := r.words[first:last]
	if len(words) > maxWords {
		return Code{}
	}
	labels := r.scan(first, last)
	c := codeLabels(words, labels, &r.scene)
	if head >= first && head < last && !quantity(strings.ToLower(r.words[head])) { // "the beheading of two journalists": the head is no actor
		if l := labelAt(labels, head-first); l == nil && (r.d.Tokens[head].UPOS != "PROPN" || !capital(r.words[head])) && !nounclass.Is(strings.ToLower(r.d.Tokens[head].Lemma), nounclass.Human|nounclass.Group|nounclass.Org) || l != nil && l.kind == aRole && l.role.Use == role.Mod && l.at+l.n-1 == head-first {
			c.noActor = true
		}
	}
	if head > first+2 && head < last && c.trust <= trustTitle && severalNations(r.words[first:head]) != nil { // see Plurals
		c = codeLabels(r.words[head:last], r.scan(head, last), &r.scene)
		c.Country, c.some, c.trust = "", true, min(c.trust, trustRole)
		c.Why = append(c.Why, "of several countries")
	}
	if c.Country == "" && !c.some && c.trust < trustGroup && !(len(c.Sectors) > 0 && c.Sectors[0] == "REF") {
		c = r.placed(c, first, last, head)
	}
	if c.Country == "" && !c.some && len(c.Sectors) > 0 && c.trust == trustRole && public[c.Sectors[0]] {
		r.seat(&c, words)
	}
	return c
}

// public are the sectors of bodies that a town or state has: "the Sabah state government".
var public = map[string]bool{"GOV": true, "COP": true, "JUD": true, "LEG": true}

// placed gives c the country of a town in tokens[first:last] that the tables of countries do not know: "Mosul police".
func (r *reader) placed(c Code, first, last, head int) Code {
	if head >= 0 && head < len(r.words) && posts[strings.ToLower(r.words[head])] {
		return c // an embassy in Dakar is of another country
	}
	for t := first; t < last; t++ {
		p, ok := r.placeAt[t]
		if !ok || r.d.Places[p].Country == "" {
			continue
		}
		if t > head && head >= 0 && !r.placeLink(head, t) {
			continue
		}
		if next := r.d.Places[p].Last; next < last && concerned[strings.ToLower(r.words[next])] {
			continue
		}
		c.Country = r.d.Places[p].Country
		c.Why = append(c.Why, "place:"+r.d.Places[p].Name)
		if c.trust == trustRole {
			c.trust = trustTitle
		} else if c.trust == trustNone {
			c.trust = trustPlace
			c.Kind = dateline.KindPlace
		}
		break
	}
	return c
}

// posts are what a country has in another.
var posts = map[string]bool{"embassy": true, "consulate": true, "ambassador": true, "consul": true}

// half says whether name is the half of Korea in that direction, or somebody of it: "the North", "the North's leader".
func half(name, direction string) bool {
	rest, ok := strings.CutPrefix(strings.TrimPrefix(strings.TrimPrefix(name, "The "), "the "), direction)
	return ok && (rest == "" || strings.HasPrefix(rest, "'s ") || strings.HasPrefix(rest, "’s "))
}

// accredited returns the one country whose mission or ambassador the text names: "the Chinese embassy". "" if there is none, or another.
func (r *reader) accredited() (only string) {
	if r.missionsRead {
		return r.mission
	}
	r.missionsRead = true
	defer func() { r.mission = only }()
	for i := 1; i < len(r.words); i++ {
		if !posts[strings.ToLower(r.words[i])] {
			continue
		}
		c, ok := country.ByDemonym(r.words[i-1])
		if !ok && i > 1 && (r.words[i-1] == "'s" || r.words[i-1] == "’s") {
			c, ok = country.ByName(r.words[i-2])
		}
		switch {
		case !ok || c.Code == only:
		case only != "":
			return ""
		default:
			only = c.Code
		}
	}
	return only
}

// placeLink says whether the place at token t is tied to the head before it by "of", "in", "at" or "from".
func (r *reader) placeLink(head, t int) bool {
	for i := t - 1; i > head; i-- {
		switch strings.ToLower(r.words[i]) {
		case "of", "in", "at", "from", "near", "for":
			return true
		case "to", "against", "with", "by", "on":
			return false
		}
	}
	return true
}

// setting gives an actor without a country what its surroundings tell: a title that one country alone has, the halves of
// Korea, and for local actors the place where the story plays: of its sentence if that names one country, else of the whole text.
func (r *reader) setting(ch *dateline.Chain, c *Code) {
	if c.common != "" && c.common == c.Country && r.main != "" && r.main != c.Country && (!r.named(c.Country) || r.home && !r.namedBeside(ch.Mentions[0].First, c.Country)) {
		c.Country = r.main // "the National Intelligence Service" in a story of Peru
		c.Name = ""
		c.Why = append(c.Why, "setting: story")
		return
	}
	if c.Country != "" || c.some || c.trust >= trustGroup || c.trust == trustPerson {
		return
	}
	if r.group != nil && ofGroup(ch.Mentions[0].Span.In(r.d.Text), c) {
		c.Country, c.Sectors = r.group.Country, r.group.Sectors
		c.Why = append(c.Why, "setting: "+r.group.Name+", the one armed group of the text")
		return
	}
	if m := &ch.Mentions[0]; m.Form == dateline.FormRole && m.Head > m.First && m.Head < len(r.words) && pairOf[strings.ToLower(r.words[m.Head])] != 0 && isPair(r.words[m.First:m.Head], nil) {
		c.some = true
		c.Why = append(c.Why, "of two countries, see the text before")
		return
	}
	if r.ofBoth(ch) {
		c.some = true
		c.Why = append(c.Why, "of two sides, see the text before")
		return
	}
	give := func(country, why string) {
		c.Country = country
		c.Why = append(c.Why, why)
	}
	if role := strings.ToLower(c.Role); role == "bloc" && r.countries["IGO"] > 0 {
		c.Sectors = []string{"IGO"}
		give("IGO", "setting: the organisation of the text")
		return
	}
	switch name := ch.Mentions[0].Span.In(r.d.Text); {
	case american(c.Role), strings.EqualFold(c.Role, "defense secretary") && r.countries["USA"] > 0 && r.countries["PHL"] == 0:
		give("USA", "title: of the United States alone")
		return
	case r.countries["KOR"] > 0 && r.countries["PRK"] > 0 && half(name, "South"):
		give("KOR", "setting: Korea")
		return
	case r.countries["KOR"] > 0 && r.countries["PRK"] > 0 && half(name, "North"):
		give("PRK", "setting: Korea")
		return
	case len(name) > 4 && name[4:] == "Secretary-General" && strings.EqualFold(name[:4], "the "):
		c.Sectors = []string{"IGO"}
		give("IGO", "title: with capitals, of the United Nations or a union of states")
		return
	}
	if r.author != "" && len(r.author) == 3 && r.author != "IGO" && c.class != "secretary general" && !r.worldly(ch) && ch.Name != "" && ch.Kind == dateline.KindPerson && len(c.Sectors) > 0 && (c.Sectors[0] == "GOV" || c.Sectors[0] == "MIL" && !r.abroad && r.forces(r.author)) && !r.inhabits(ch) && !r.received(ch) {
		give(r.author, "setting: an official in his own government's text")
		return
	}
	if r.author != "" && len(r.author) == 3 && r.author != "IGO" && r.issuing(ch, c) {
		give(r.author, "setting: an office of those whose text it is")
		return
	}
	if h := ch.Mentions[0].Head; h >= 0 && h < len(r.words) && posts[strings.ToLower(r.words[h])] {
		if s := r.accredited(); s != "" {
			give(s, "setting: the one country whose mission the text names")
		}
		return
	}
	if r.world && r.assembled(ch) {
		c.Sectors = []string{"IGO"}
		give("IGO", "setting: those who meet in the body whose text it is")
		return
	}
	if s := r.listed(ch); s != "" && len(c.Sectors) > 0 {
		give(s, "setting: one of those on whom the sentence before puts a penalty")
		return
	}
	if r.ofWorldBody(ch, c) {
		c.Sectors = []string{"IGO"}
		give("IGO", "setting: an office of the organisation that the text names")
		return
	}
	if ch.Kind == dateline.KindPlace || ch.Kind == dateline.KindOther && c.trust == trustNone {
		return
	}
	if len(c.Sectors) > 0 && !local(c.Sectors[0]) && !(ch.Name != "" && ch.Kind == dateline.KindPerson && ch.Mentions[0].Form == dateline.FormRole) {
		return // "A reporter was arrested", who is named then, is one of the place
	}
	if ch.Name != "" && officials.Rank(c.class) == 3 && len(r.find(ch.Name)) > 0 {
		return // "President Smith" in another country's news may be a guest
	}
	if len(c.Sectors) == 0 && (ch.Kind != dateline.KindPerson || ch.Name == "") {
		return
	}
	switch strings.ToLower(c.Role) {
	case "governments", "delegations", "delegates", "participants", "ministers", "foreign ministers", "defense ministers", "defence ministers", "finance ministers", "leaders", "heads of state", "heads of government", "ambassadors", "envoys", "diplomats", "tourists", "migrants", "foreigners",
		"donors", "neighbours", "neighbors", "passengers", "travellers", "travelers", "expatriates", "allies", "investors", "creditors", "visitors":
		return // of several countries
	}
	if ch.Name != "" && ch.Kind == dateline.KindPerson && len(c.Sectors) > 0 && !r.filed && !r.home {
		switch c.class {
		case "foreign", "deputy foreign", "defence", "envoy", "ambassador", "un ambassador", "adviser", "security adviser", "secretary general", "director general", "commander":
			return // they are often abroad
		}
		if c.Sectors[0] == "MIL" || c.Sectors[0] == "SPY" {
			return
		}
	}
	if ch.Kind == dateline.KindPerson && r.bodyBeside(ch) {
		switch role := strings.ToLower(c.Role); {
		case strings.Contains(role, "commissioner"), strings.Contains(role, "rapporteur"), strings.Contains(role, "envoy"), strings.Contains(role, "representative"),
			strings.Contains(role, "spokes"), strings.Contains(role, "official"), strings.Contains(role, "director"), strings.Contains(role, "coordinator"), strings.Contains(role, "mediator"):
			give("IGO", "setting: the organisation beside the title")
			return
		}
	}
	if (c.class == "secretary general" || c.class == "director general") && !r.ofNational(ch) {
		if r.inSentence(ch.Mentions[0].First, "IGO") {
			give("IGO", "setting: the organisation in the sentence")
			return
		}
	}
	if ch.Name != "" && len(c.Sectors) > 0 && c.Sectors[0] == "GOV" && !r.filed {
		if s := r.topic(ch); s != "" {
			give(s, "setting: the subject of the sentence before")
			return
		}
	}
	if ch.Name != "" && officials.Rank(c.class) == 3 && !r.filed && !r.alone {
		if s := r.company(ch); s != "" {
			give(s, "setting: named in the same sentences")
			return
		}
	}
	if m := &ch.Mentions[0]; r.power != "" && m.Form == dateline.FormRole && m.Last-m.First == 2 && m.Head == m.First+1 && power[strings.ToLower(r.words[m.Head])] && strings.EqualFold(r.words[m.First], "the") {
		give(r.power, "setting: the country whose government or forces the text names")
		return
	}
	if ch.Name != "" && len(c.Sectors) > 0 && c.Sectors[0] == "GOV" && r.home && r.main != "" && r.inSentence(ch.Mentions[0].First, r.main) {
		give(r.main, "setting: story, named in the sentence") // "Argentina will hold talks in Washington, the minister said"
		return
	}
	if s := r.released(ch, c); s != "" {
		give(s, "setting: the state that the headline begins with")
		return
	}
	if s := r.whereClause(ch); s != "" && len(c.Sectors) > 0 {
		give(s, "setting: the place of which the clause tells")
	} else if s := r.headlined(ch, c); s != "" {
		give(s, "setting: whom the headline calls so")
	} else if s := r.sentenceCountry(ch.Mentions[0].First, true); s != "" && len(c.Sectors) > 0 {
		give(s, "setting: place in the sentence")
	} else if s := r.paragraphPlace(ch); s != "" && len(c.Sectors) > 0 {
		give(s, "setting: place in the paragraph")
	} else if r.main != "" {
		give(r.main, "setting: story")
	} else if s := r.sentenceCountry(ch.Mentions[0].First, false); s != "" && len(c.Sectors) > 0 && !r.spokenOf(ch, c) {
		give(s, "setting: sentence")
	} else if s := r.section(ch, c); s != "" && len(c.Sectors) > 0 {
		give(s, "setting: the sentences before, or the heading over them")
	}
}

// assembled says whether ch are those who meet in a body of states, as its own texts have them: "Ministers", "the Participants".
func (r *reader) assembled(ch *dateline.Chain) bool {
	m := &ch.Mentions[0]
	if m.Form == dateline.FormPronoun || m.Head < m.First || m.Head >= len(r.words) || m.Head-m.First > 1 || m.Last-m.Head > 1 || !capital(r.words[m.Head]) {
		return false
	}
	if first := strings.ToLower(r.words[m.First]); m.Head > m.First && first != "the" && first != "all" {
		return false
	}
	switch strings.ToLower(r.words[m.Head]) {
	case "ministers", "leaders", "members", "participants", "delegations", "heads", "governors":
		return true
	}
	return false
}

// ofNational says whether the office ch is said to be of a body that calls itself national: "the secretary-general of the National Security Council".
func (r *reader) ofNational(ch *dateline.Chain) bool {
	m := &ch.Mentions[0]
	for t := m.First; t+2 < min(m.Last+6, len(r.words)); t++ {
		if strings.EqualFold(r.words[t], "of") {
			w := strings.ToLower(r.words[t+1])
			if w == "the" {
				w = strings.ToLower(r.words[t+2])
			}
			return w == "national" || w == "federal" || w == "ministry"
		}
	}
	return false
}

// ofBoth says whether the phrase of ch is of those who belong to two: "officials of the two sides", "negotiators from both countries".
func (r *reader) ofBoth(ch *dateline.Chain) bool {
	m := &ch.Mentions[0]
	if m.Form != dateline.FormRole || m.Head < 0 || m.Head+2 >= len(r.words) {
		return false
	}
	for _, y := range r.tree.Children(m.Head, "nmod") {
		if k := r.tree.Case(y); y < m.Head || y > m.Head+6 || k != "of" && k != "from" || pairOf[strings.ToLower(r.words[y])] == 0 {
			continue
		}
		_, first, _ := r.tree.Phrase(y)
		if from := max(first, m.Head+2); from < y && isPair(r.words[from:y], nil) {
			return true
		}
	}
	return false
}

// whereClause returns the country of the place that the clause around the first mention of ch tells of: "fled to Thailand, where the government said".
func (r *reader) whereClause(ch *dateline.Chain) string {
	for y, n := ch.Mentions[0].Head, 0; y >= 0 && n < 8; y, n = r.tree.Parent(y), n+1 {
		if !match.IsRel(r.tree.Rel(y), "acl", "advcl") {
			continue
		}
		at := -1 // where it says "where"
		for _, a := range r.tree.Children(y, "advmod", "mark") {
			if strings.EqualFold(r.words[a], "where") {
				at = a
			}
		}
		if at < 0 || at > ch.Mentions[0].First {
			continue
		}
		found := ""
		i := sentenceOf(r.d, at)
		if i < 0 {
			return ""
		}
		for _, k := range r.marksOf(i) {
			if k.token < at && at-k.token <= 4 && len(k.country) == 3 && k.country != "IGO" && k.country != "NGO" && k.country != "ISI" {
				found = k.country // the last one before it
			}
		}
		return found
	}
	return ""
}

// forces says whether the text names armed forces of the country: "the Bundeswehr", "the German army".
func (r *reader) forces(country string) bool {
	for i, k := range r.labelled {
		if k < 0 {
			continue
		}
		switch l := &r.labels[k]; {
		case l.kind == aGroup && l.group.Country == country && slices.Contains(l.group.Sectors, "MIL"):
			return true
		case l.kind == aCountry && l.country.Code() == country && i+l.n < len(r.words):
			switch strings.ToLower(r.words[i+l.n]) {
			case "army", "navy", "soldiers", "troops", "forces", "military", "contingent", "air", "armed":
				return true
			}
		}
	}
	return false
}

// received says whether ch is somebody whom another summons or receives: the ambassador is not of the ministry that does.
func (r *reader) received(ch *dateline.Chain) bool {
	h := ch.Mentions[0].Head
	if h < 0 || !match.IsRel(r.tree.Rel(h), "obj", "nsubj:pass") {
		return false
	}
	switch strings.ToLower(r.tree.Lemma(max(0, r.tree.Parent(h)))) {
	case "summon", "receive", "welcome", "expel":
		return true
	}
	return false
}

// inhabits says whether the official ch is named beside a country that is not the author's: he may be of it.
func (r *reader) inhabits(ch *dateline.Chain) bool {
	m := &ch.Mentions[0]
	from, to := max(0, m.First-4), min(len(r.words), m.Last+3)
	if i := sentenceOf(r.d, m.First); i >= 0 {
		from, to = max(from, r.d.Sentences[i].First), min(to, r.d.Sentences[i].Last)
	}
	for t := from; t < to; t++ {
		if k := r.labelled[t]; k >= 0 && r.labels[k].kind == aCountry && capital(r.words[t]) && r.labels[k].country.Code() != r.author {
			return true
		}
	}
	return false
}

// listed returns the country of those whom a penalty told of in the sentences before is on, for somebody whom the sentence says they include: "imposed
// sanctions on nine Nicaraguan officials. They include the head of the police", "Those designated are". "" for anybody else.
func (r *reader) listed(ch *dateline.Chain) string {
	m := &ch.Mentions[0]
	si := sentenceOf(r.d, m.First)
	if si < 1 || m.Head < 0 {
		return ""
	}
	s := &r.d.Sentences[si]
	verb := -1
	for t := s.First; t < min(s.First+8, m.First); t++ {
		switch strings.ToLower(r.words[t]) {
		case "include", "includes", "are", "were", "comprise":
			verb = t
		}
	}
	if verb < 0 || verb == s.First {
		return ""
	}
	listing := false
	for t := s.First; t < verb; t++ {
		switch strings.ToLower(r.words[t]) {
		case "designated", "sanctioned", "targeted", "listed", "blacklisted", "they", "individuals", "officials", "people", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten":
			listing = true
		}
	}
	if !listing {
		return ""
	}
	for i := si - 1; i >= max(0, si-3); i-- {
		penal := false
		for t := r.d.Sentences[i].First; t < r.d.Sentences[i].Last; t++ {
			l := strings.ToLower(r.tree.Lemma(t))
			penal = penal || l == "sanction" || l == "freeze" || l == "designate" || l == "blacklist" || l == "penalty"
		}
		if !penal {
			continue
		}
		found := ""
		for n, k := range r.marksOf(i) {
			if n == 0 && len(r.marksOf(i)) > 1 || k.country == r.author || len(k.country) != 3 || k.country == "IGO" {
				continue // who imposes it
			}
			if found != "" && found != k.country {
				return ""
			}
			found = k.country
		}
		return found
	}
	return ""
}

// headlined returns the country of which the headline says that somebody with the role of the chain is: "Spain refuses to hand over Turkish
// publisher", and then "a publisher"; "" if it says none.
func (r *reader) headlined(ch *dateline.Chain, c *Code) string {
	if ch.Kind != dateline.KindPerson || c.Role == "" {
		return ""
	}
	words := strings.Fields(r.d.Title)
	role := strings.ToLower(c.Role)
	for i := 1; i < len(words); i++ {
		if strings.ToLower(words[i]) != role {
			continue
		}
		for k := i - 1; k >= 0 && k >= i-2; k-- {
			if e, ok := country.Lookup(words[k]); ok && e.Is(country.Adjective) && len(e.Code()) == 3 {
				return e.Code()
			}
		}
	}
	return ""
}

// released returns the country that the headline begins with, for the office that opens a text without a dateline: "UK sanctions network", and
// then "The Foreign Secretary has today announced". A state tells of its own offices without its name.
func (r *reader) released(ch *dateline.Chain, c *Code) string {
	m := &ch.Mentions[0]
	if len(c.Sectors) == 0 || c.Sectors[0] != "GOV" || sentenceOf(r.d, m.First) != 0 || m.First > 1 || m.Form != dateline.FormRole || r.datelineCountry() != "" {
		return ""
	}
	of := country.In(r.d.Title)
	if len(of) == 0 {
		return ""
	}
	if first := country.In(strings.Join(strings.Fields(r.d.Title)[:1], " ")); len(first) == 0 || first[0] != of[0] {
		return ""
	}
	return of[0]
}

// section returns, for a text that is about no one country, the one that the nearest sentence before the first mention of the chain names, in
// its paragraph, else the one of the heading over it: a briefing or digest goes from country to country. "" if that names several or none.
func (r *reader) section(ch *dateline.Chain, c *Code) string {
	own := sentenceOf(r.d, ch.Mentions[0].First)
	if own < 0 || len(r.marksOf(own)) > 0 && !r.spokenOf(ch, c) || ch.Name != "" && !strings.EqualFold(ch.Name, c.Role) {
		return ""
	}
	m := &ch.Mentions[0]
	definite := strings.EqualFold(r.words[m.First], "the")
	inside := true
	for i := own - 1; i >= max(0, own-12); i-- {
		s, next := &r.d.Sentences[i], &r.d.Sentences[i+1]
		inside = inside && !strings.Contains(r.d.Text[s.Span.End:next.Span.Start], "\n")
		if inside && !definite || !inside && !r.heading(i) {
			continue
		}
		found := ""
		for _, k := range r.marksOf(i) {
			if k.country == "IGO" || k.country == "NGO" || k.country == "ISI" {
				continue
			}
			if found != "" && found != k.country {
				return ""
			}
			found = k.country
		}
		if found != "" || !inside {
			return found
		}
	}
	return ""
}

// spokenOf says whether the sentence names countries only behind the verb of which the official ch is the subject, as what is said or done
// to others: "The defense minister resigned, saying that Ethiopia remains the enemy".
func (r *reader) spokenOf(ch *dateline.Chain, c *Code) bool {
	m := &ch.Mentions[0]
	i := sentenceOf(r.d, m.First)
	if i < 0 || m.Head < 0 || len(c.Sectors) == 0 || c.Sectors[0] == "CVL" || !match.IsRel(r.tree.Rel(m.Head), "nsubj") {
		return false
	}
	for _, k := range r.marksOf(i) {
		if k.token < m.Last || k.country == "IGO" || k.country == "NGO" || k.country == "ISI" {
			return false
		}
		inside := false
		for t, n := k.token, 0; t >= 0 && n < 12; t, n = r.tree.Parent(t), n+1 {
			inside = inside || match.IsRel(r.tree.Rel(t), "ccomp")
		}
		if !inside {
			return false
		}
	}
	return true
}

// heading says whether sentence i is a short line without a stop.
func (r *reader) heading(i int) bool {
	s := &r.d.Sentences[i]
	if s.Last-s.First > 8 || s.Last <= s.First {
		return false
	}
	switch r.words[s.Last-1] {
	case ".", "!", "?", ",", ";", "\"", "”":
		return false
	}
	return i+1 >= len(r.d.Sentences) || strings.Contains(r.d.Text[s.Span.End:r.d.Sentences[i+1].Span.Start], "\n")
}

// counterparts are nouns whose people are of another country than the one they are said to belong to.
var counterparts = map[string]bool{"neighbour": true, "neighbor": true, "ally": true, "partner": true, "rival": true, "enemy": true, "foe": true, "counterpart": true, "opponent": true,
	"adversary": true, "critic": true, "captor": true, "attacker": true, "killer": true, "victim": true, "hostage": true, "captive": true, "prisoner": true, "target": true, "border": true, "colleague": true,
	"visitor": true, "guest": true, "host": true, "friend": true, "donor": true, "creditor": true, "supplier": true}

// servants are those who work for a body, in whatever country they do.
var servants = map[string]bool{"director": true, "representative": true, "coordinator": true, "head": true, "chief": true, "spokesman": true, "spokeswoman": true, "spokesperson": true, "office": true, "team": true,
	"staff": true, "mission": true, "envoy": true, "researcher": true, "adviser": true, "manager": true, "worker": true, "commander": true}

// ownedByNoun says whether a noun owns ch and no pronoun: "the agency's director".
func (r *reader) ownedByNoun(ch *dateline.Chain) bool {
	p := r.tree.Child(ch.Mentions[0].Head, "nmod:poss")
	return p >= 0 && r.d.Tokens[p].UPOS == "NOUN"
}

// owner returns the chain of the pronoun, or of the body named before, that the phrase of ch belongs to: "its troops", "her government", "the agency's director".
func (r *reader) owner(ch *dateline.Chain) (int, bool) {
	m := &ch.Mentions[0]
	if m.Form != dateline.FormRole || m.Head < 0 || m.Head >= len(r.words) || counterparts[strings.ToLower(r.tree.Lemma(m.Head))] {
		return 0, false
	}
	p := r.tree.Child(m.Head, "nmod:poss")
	if p < 0 {
		return 0, false
	}
	if r.d.Tokens[p].UPOS == "NOUN" && servants[strings.ToLower(r.tree.Lemma(m.Head))] { // "the agency's director"
		switch strings.ToLower(r.tree.Lemma(p)) {
		case "agency", "organisation", "organization", "mission", "bloc", "alliance", "union", "charity", "body":
			o, ok := r.chainOf[p]
			return o, ok && r.d.Chains[o].Mentions[0].Head != p
		}
	}
	if r.d.Tokens[p].UPOS != "PRON" {
		return 0, false
	}
	switch strings.ToLower(r.words[p]) {
	case "its", "their", "his", "her":
	case "whose": // "Britain, whose minister was to visit", whatever noun above Britain the clause hangs on
		if p >= 2 && r.words[p-1] == "," {
			if o, ok := r.chainOf[p-2]; ok && r.d.Tokens[p-2].UPOS == "PROPN" {
				return o, true
			}
		}
		for t, n := m.Head, 0; n < 6 && t >= 0; t, n = r.tree.Parent(t), n+1 {
			if match.IsRel(r.tree.Rel(t), "acl:relcl") {
				o, ok := r.chainOf[r.tree.Parent(t)]
				return o, ok
			}
		}
		return 0, false
	default:
		return 0, false
	}
	if o, ok := r.chainOf[p]; ok && r.d.Chains[o].Mentions[0].Form != dateline.FormPronoun {
		return o, true
	}
	// "The army said its men had fired first": whoever says so.
	for t, n := m.Head, 0; n < 8; n++ {
		up := r.tree.Parent(t)
		if up < 0 {
			return 0, false
		}
		if match.IsRel(r.tree.Rel(t), "ccomp") {
			if s := r.tree.Child(up, "nsubj"); s >= 0 && s < p {
				o, ok := r.chainOf[s]
				return o, ok
			}
			return 0, false
		}
		t = up
	}
	return 0, false
}

// namedBeside says whether the sentence of token t names a country by more than a body of it.
func (r *reader) namedBeside(t int, c string) bool {
	i := sentenceOf(r.d, t)
	return i < 0 || slices.ContainsFunc(r.marksOf(i), func(m mark) bool {
		k := r.labelled[m.token]
		return m.country == c && (k < 0 || r.labels[k].kind != aGroup)
	})
}

// named says whether the text names a country by more than a body of it.
func (r *reader) named(c string) bool {
	for _, m := range r.marks {
		if k := r.labelled[m.token]; m.country == c && (k < 0 || r.labels[k].kind != aGroup) {
			return true
		}
	}
	return false
}

// powers returns the one country of which the text names a government, army or opposition by these words ("the Syrian army").
func (r *reader) powers(order []int, codes []Code) string {
	found := ""
	for k, i := range order {
		c := &codes[k]
		if len(c.Country) != 3 || c.Country == "IGO" || c.Country == "NGO" || c.Country == "ISI" || !slices.ContainsFunc(r.d.Chains[i].Mentions, func(m dateline.ChainMention) bool {
			return m.Form != dateline.FormPronoun && m.Head >= 0 && m.Head < len(r.words) && power[strings.ToLower(r.words[m.Head])]
		}) {
			continue
		}
		if found != "" && found != c.Country {
			return ""
		}
		found = c.Country
	}
	return found
}

// power are nouns for those who hold or fight for the power in a state.
var power = map[string]bool{"government": true, "regime": true, "army": true, "opposition": true, "rebels": true, "military": true, "junta": true}

// oneGroup returns the armed group that the text names again and again, if it names no other.
func oneGroup(d *dateline.Document, order []int, codes []Code) *Code {
	var only *Code
	n := 0
	for k, i := range order {
		c := &codes[k]
		if !c.armed {
			continue
		}
		if only != nil && only.Name != c.Name {
			return nil
		}
		only = c
		n += len(d.Chains[i].Mentions)
	}
	if n < 2 {
		return nil
	}
	return only
}

// ofGroup says whether a phrase without a country, in a text on one armed group, means its people: "the militants",
// "their captors"; not "gunmen", "a militant".
func ofGroup(words string, c *Code) bool {
	first, _, _ := strings.Cut(strings.ToLower(words), " ")
	definite := first == "the" || first == "these" || first == "this" || first == "its" || first == "their" || first == "his" || first == "her" || first == "enemy" || strings.Contains(words, "'s ") || strings.Contains(words, "’s ")
	if !definite {
		return false
	}
	role := strings.ToLower(c.Role)
	switch role {
	case "group", "organization", "organisation", "movement":
		return (first == "the" || first == "this") && strings.HasSuffix(words, role) // not "the Small Group"
	case "killers", "killer", "captors", "kidnappers", "abductors", "murderers", "attackers", "hostage-takers":
		return true
	}
	return len(c.Sectors) > 0 && c.Sectors[0] == "REB"
}

// american says whether a title without a country is that of the United States.
func american(role string) bool {
	switch strings.ToLower(role) {
	case "secretary of state", "deputy secretary of state", "under secretary of state", "assistant secretary of state", "secretary of homeland security", "white house press secretary",
		"white house chief of staff", "secretary of defense", "treasury secretary":
		return true
	}
	return false
}

// local says whether actors of a sector are, unless said otherwise, of the country where the story plays.
func local(sector string) bool {
	switch sector {
	case "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "CVL", "OPP", "EDU", "REL", "MED", "PTY", "LAB", "AGR", "ELI", "PRM", "REB", "BUS", "CRM", "NGO":
		return true
	}
	return false
}

// sentenceCountry returns the one country that the sentence of token t names, "" if there is none or several. With placed,
// only countries after "in", "at" and the like count.
func (r *reader) sentenceCountry(t int, placed bool) string {
	i, _ := slices.BinarySearchFunc(r.d.Sentences, t, func(s dateline.Sentence, t int) int {
		if s.Last <= t {
			return -1
		} else if s.First > t {
			return 1
		}
		return 0
	})
	if i >= len(r.d.Sentences) {
		return ""
	}
	found, before := "", ""
	for _, m := range r.marksOf(i) {
		switch c := m.country; {
		case c == "IGO" || c == "NGO" || c == "ISI":
		case !placed && r.people(m.token): // "two Malaysians were shot by the militia": who is named by his nation is rather a stranger
		case placed && (!r.locative(m.token) || r.aside(m.token, t) || r.spokenAt(m.token, t)):
		case found != "" && found != c:
			if !placed {
				return ""
			}
			if m.token < t {
				before = c
			}
			if before == "" {
				return ""
			}
		default:
			if found = c; m.token < t {
				before = c
			}
		}
	}
	if before != "" { // "in Tel Aviv activists rallied and in Cairo police ...": the last place before it
		return before
	}
	return found
}

// people says whether the name at token t is that of a nation's people: "Malaysians", "a Malaysian".
func (r *reader) people(t int) bool {
	k := r.labelled[t]
	return k >= 0 && r.labels[k].kind == aCountry && r.labels[k].n == 1 && r.labels[k].country.Is(country.People) && !match.IsRel(r.tree.Rel(t), "amod", "compound", "nmod:poss")
}

// paragraphPlace returns the country of the last place ("in Quito") that the three sentences before the first mention of the chain tell,
// in its paragraph, if its own sentence names no country; "" if the nearest sentence that tells one tells several. Named actors have none.
func (r *reader) paragraphPlace(ch *dateline.Chain) string {
	m := &ch.Mentions[0]
	own := sentenceOf(r.d, m.First)
	if m.Form != dateline.FormRole || ch.Name != "" || own < 0 || len(r.marksOf(own)) > 0 { // "Peru sent doctors"
		return ""
	}
	for i := own; i > max(0, own-3) && !strings.Contains(r.d.Text[r.d.Sentences[i-1].Span.End:r.d.Sentences[i].Span.Start], "\n"); i-- {
		found := ""
		if r.main != "" && r.venue(i-1) {
			continue
		}
		for _, k := range r.marksOf(i - 1) {
			if !r.locative(k.token) || r.aside(k.token, -1) || k.country == "IGO" || k.country == "NGO" || k.country == "ISI" {
				continue
			}
			if found != "" && found != k.country {
				return ""
			}
			found = k.country
		}
		if found != "" {
			return found
		}
	}
	return ""
}

// venue says whether sentence i tells of a meeting: where it is held is not where those who meet are at home.
func (r *reader) venue(i int) bool {
	for t := r.d.Sentences[i].First; t < r.d.Sentences[i].Last; t++ {
		switch strings.ToLower(r.words[t]) {
		case "met", "meet", "meeting", "talks", "summit", "conference", "negotiations", "signed":
			return true
		}
	}
	return false
}

// marksOf returns where sentence i names countries.
func (r *reader) marksOf(i int) []mark {
	from, _ := slices.BinarySearchFunc(r.marks, r.d.Sentences[i].First, func(m mark, t int) int { return m.token - t })
	to := from
	for to < len(r.marks) && r.marks[to].token < r.d.Sentences[i].Last {
		to++
	}
	return r.marks[from:to]
}

// inSentence says whether the sentence of token t names the country or kind of body.
func (r *reader) inSentence(t int, country string) bool {
	i := sentenceOf(r.d, t)
	return i >= 0 && slices.ContainsFunc(r.marksOf(i), func(m mark) bool { return m.country == country })
}

// topic returns the country that opens the sentence before the first mention of the chain, in its paragraph, if that mention
// opens its own sentence: "Nicaragua's government recalled its envoy. Foreign Minister Reyes said ..."; "" otherwise.
func (r *reader) topic(ch *dateline.Chain) string {
	m := &ch.Mentions[0]
	i := sentenceOf(r.d, m.First)
	if i < 1 || m.First-r.d.Sentences[i].First > 1 || strings.Contains(r.d.Text[r.d.Sentences[i-1].Span.End:r.d.Sentences[i].Span.Start], "\n") {
		return ""
	}
	for _, k := range r.marksOf(i - 1) {
		if k.token-r.d.Sentences[i-1].First > 2 || k.country == "IGO" || k.country == "NGO" || k.country == "ISI" {
			return ""
		}
		return k.country
	}
	return ""
}

// bodyBeside says whether the text names a body of states right before or in the first mention of the chain.
func (r *reader) bodyBeside(ch *dateline.Chain) bool {
	m := &ch.Mentions[0]
	for _, k := range r.marks {
		if k.token >= m.First-4 && k.token < m.Last && k.country == "IGO" {
			return true
		}
	}
	return false
}

// ofWorldBody says whether an office or body that no country is named with is one of the body of states that the text names before it:
// "the Special Envoy for Yemen", "Trade Commissioner Holm" after "the European Commission", "the mission" after "UNMISS".
func (r *reader) ofWorldBody(ch *dateline.Chain, c *Code) bool {
	m := &ch.Mentions[0]
	if r.countries["IGO"] == 0 && !r.worldly(ch) {
		return false
	}
	role := strings.ToLower(c.Role)
	switch {
	case r.worldly(ch):
		return true
	case role == "special envoy" || role == "special representative" || role == "personal envoy" || role == "envoy":
		// Of a state it would be named: "the US special envoy". With a capital and a country that it is for, it is the world's.
		if m.Last-m.First < 2 || !capital(r.words[max(m.First, m.Head)]) {
			return false
		}
		for t := m.Head + 1; t < min(m.Head+4, len(r.words)); t++ {
			if w := strings.ToLower(r.words[t]); w == "for" || w == "to" || w == "on" {
				return true
			}
		}
		return false
	case role == "commissioner" && ch.Kind == dateline.KindPerson:
		return r.marked(m, "IGO", 1) && !r.marked(m, "", 0)
	case role == "mission":
		first := r.words[m.First]
		if m.Last-m.First != 2 || first != "the" && first != "The" {
			return false
		}
		for _, k := range r.marks {
			if k.token < m.First && k.country == "IGO" && k.token >= 0 {
				if l := r.labelled[k.token]; l >= 0 && r.labels[l].kind == aGroup && slices.Contains(r.labels[l].group.Sectors, "MIL") {
					return true
				}
			}
		}
	case role == "secretariat":
		return capital(r.words[max(m.First, m.Head)])
	case c.class == "secretary general":
		// The one of the United Nations, where the text names them and no body before the title.
		return ch.Name == "" && capital(r.words[m.Last-1]) && r.countries["IGO"] > 2 && m.Last-m.First <= 4 && !r.marked(m, "", 0)
	}
	return false
}

// worldly says whether ch is told to serve the Secretary-General: "the Secretary-General's special envoy".
func (r *reader) worldly(ch *dateline.Chain) bool {
	m := &ch.Mentions[0]
	if m.Form == dateline.FormPronoun || m.Head < 0 {
		return false
	}
	said := m.Span.In(r.d.Text)
	if i := strings.Index(said, " of the Secretary-General"); i >= 0 && m.Span.Start+i >= r.d.Tokens[m.Head].Span.Start {
		return true
	}
	for _, g := range [...]string{"Secretary-General's ", "Secretary-General’s ", "Secretary General's "} {
		if i := strings.Index(said, g); i >= 0 && m.Span.Start+i < r.d.Tokens[m.Head].Span.Start {
			return true
		}
	}
	return false
}

// marked says whether the sentence of m, or one of the n before it, names the country before m; "" is any country but no body of states.
func (r *reader) marked(m *dateline.ChainMention, country string, n int) bool {
	own := sentenceOf(r.d, m.First)
	for i := own; i >= 0 && i >= own-n; i-- {
		for _, k := range r.marksOf(i) {
			if k.token < m.First && (k.country == country || country == "" && k.country != "IGO" && k.country != "NGO") {
				return true
			}
		}
	}
	return false
}

// company returns the country that is named most before the chain in its sentences and the one before its first, if that is
// another than the country of the story and clearly more often there; "" otherwise. What stands after a name is what its bearer
// speaks of.
func (r *reader) company(ch *dateline.Chain) string {
	n := make(map[string]int)
	count := func(i, before int) {
		for _, k := range r.marksOf(i) {
			if k.token < before && k.country != "IGO" && k.country != "NGO" && k.country != "ISI" {
				n[k.country]++
			}
		}
	}
	last := -1
	for k, m := range ch.Mentions {
		i := sentenceOf(r.d, m.First)
		if m.Form == dateline.FormPronoun || i < 0 || i == last {
			continue
		}
		last = i
		count(i, m.First)
		if k == 0 && i > 0 && !strings.Contains(r.d.Text[r.d.Sentences[i-1].Span.End:r.d.Sentences[i].Span.Start], "\n") {
			count(i-1, m.First)
		}
	}
	best, second := "", 0
	for c, v := range n {
		if v > n[best] || v == n[best] && c < best {
			best, second = c, n[best]
		} else if v > second {
			second = v
		}
	}
	if best == "" || best == r.main || n[best] < 2 || n[best] < 2*n[r.main] || n[best] <= second {
		return ""
	}
	return best
}

// aside says whether the place at token t is told of somebody else than the one at token at: "a group based in Britain", "a major, who trained in Cuba,",
// "the bridge that links the town with Foz in Brazil".
func (r *reader) aside(t, at int) bool {
	for y, n := t, 0; y >= 0 && n < 14; y, n = r.tree.Parent(y), n+1 {
		rel := r.tree.Rel(y)
		switch {
		case match.IsRel(rel, "acl") || match.IsRel(rel, "appos") && n > 0 && r.d.Tokens[y].UPOS == "NOUN":
			if at < 0 || !r.below(at, r.tree.Parent(y)) { // else it is told of the one at token at
				return true
			}
		case match.IsRel(rel, "obl", "nmod") && n > 0 && r.d.Tokens[y].UPOS == "PROPN" && r.tree.Case(y) == "with":
			return true
		}
	}
	return false
}

// below says whether token at stands in the phrase or clause of token top.
func (r *reader) below(at, top int) bool {
	for n := 0; at >= 0 && n < 20; at, n = r.tree.Parent(at), n+1 {
		if at == top {
			return true
		}
	}
	return false
}

// spokenAt says whether the place at token t is only where somebody spoke to the one at token at: "In Paris he urged the generals".
func (r *reader) spokenAt(t, at int) bool {
	v := -1
	for y, n := t, 0; y >= 0 && n < 6; y, n = r.tree.Parent(y), n+1 {
		if u := r.d.Tokens[y].UPOS; u == "VERB" || u == "AUX" {
			v = y
			break
		}
	}
	if v < 0 || !speech[strings.ToLower(r.tree.Lemma(v))] {
		return false
	}
	for n := 0; at >= 0 && n < 6 && match.IsRel(r.tree.Rel(at), "det", "amod", "compound", "nummod", "nmod:poss"); n++ {
		at = r.tree.Parent(at)
	}
	return at >= 0 && match.IsRel(r.tree.Rel(at), "obj", "iobj") && r.below(at, v) && r.tree.Child(v, "nsubj") >= 0
}

// speech are verbs of what is said, at home or abroad.
var speech = map[string]bool{"say": true, "tell": true, "accuse": true, "urge": true, "call": true, "ask": true, "warn": true, "condemn": true, "demand": true, "criticise": true, "criticize": true,
	"promise": true, "pledge": true, "speak": true, "announce": true, "praise": true, "thank": true, "blame": true, "denounce": true, "appeal": true}

// locative says whether the name at token t tells where something is: "in Mosul", "across northern Iraq", "in the city of Basra".
func (r *reader) locative(t int) bool {
	if k := r.labelled[t]; k >= 0 && r.labels[k].kind == aCountry && r.labels[k].n == 1 && r.labels[k].country.Is(country.Adjective) && !r.labels[k].country.Is(country.Name) && r.tree != nil {
		if p := r.tree.Parent(t); !match.IsRel(r.tree.Rel(t), "amod", "compound", "nmod") || p < t || r.d.Tokens[p].UPOS != "NOUN" || r.tree.Case(t) != "" {
			return false // "drawn up in Russian", "in the Russian-speaking minority"
		}
	}
	for i := t - 1; i >= 0 && i >= t-5; i-- {
		switch strings.ToLower(r.words[i]) {
		case "in", "at", "near", "across", "inside", "throughout", "outside", "around", "within":
			return true
		case "the", "of", "middle", "heart", "centre", "center", "outskirts", "streets", "city", "town", "village", "capital", "province", "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west", "downtown", "region", "state", "district":
		default:
			if !capital(r.words[i]) {
				return false
			}
		}
	}
	return false
}

// CodePhrase codes the noun phrase of token head when it belongs to no entity: the country, the sectors and the reasons.
func CodePhrase(d *dateline.Document, tree *match.Tree, head int) (ctry string, sectors []string, why []string) {
	if head < 0 || head >= len(d.Tokens) {
		return "", nil, nil
	}
	_, first, last := tree.Phrase(head)
	words := make([]string, 0, last-first)
	for i := first; i < last && i < len(d.Tokens); i++ {
		words = append(words, d.Tokens[i].Span.In(d.Text))
	}
	for len(words) > 0 && isPunct(words[0]) {
		words, first = words[1:], first+1
	}
	if words = trimWords(words); len(words) == 0 || len(words) > maxWords {
		return "", nil, nil
	}
	labels, bearer := nameless(d, scan(words), first, head)
	for i := range labels {
		l := &labels[i]
		k := sort.Search(len(d.Places), func(k int) bool { return d.Places[k].Last > first+l.at })
		if l.kind == aCountry && l.country.Is(country.Name|country.Capital) && k < len(d.Places) && d.Places[k].First <= first+l.at {
			if c, ok := elsewhere(&d.Places[k], first+l.at, l); ok {
				l.country = country.Entry{Country: &c, Kinds: country.Name | country.Part}
			}
		}
	}
	c := codeLabels(words, labels, &scene{when: storyPeriod(d.Published)})
	if c.Country == "" && !bearer && !c.some && c.trust < trustGroup && !(len(c.Sectors) > 0 && c.Sectors[0] == "REF") {
		for _, p := range d.Places {
			if first <= p.First && p.Last <= last && p.Country != "" && !(p.Last < last && concerned[strings.ToLower(d.Tokens[p.Last].Span.In(d.Text))]) {
				c.Country = p.Country
				c.Why = append(c.Why, "place:"+p.Name)
				break
			}
		}
	}
	return c.Country, c.Sectors, c.Why
}

// nameless drops the labels of countries that are only a part of the name of the person at head: "Paul Jordan", "Chad Smith". bearer says whether there is
// such a name. first is the token of the first word of labels.
func nameless(d *dateline.Document, labels []label, first, head int) (kept []label, bearer bool) {
	k := sort.Search(len(d.Mentions), func(k int) bool { return d.Mentions[k].Last > head })
	if k == len(d.Mentions) || d.Mentions[k].First > head || d.Mentions[k].Kind != dateline.Person || d.Mentions[k].Last-d.Mentions[k].First < 2 {
		return labels, false
	}
	m := &d.Mentions[k]
	within := func(l label) bool { return first+l.at < m.Last && first+l.at+l.n > m.First }
	if slices.ContainsFunc(labels, func(l label) bool { return l.kind != aCountry && within(l) }) {
		return labels, false // "Georgia Republicans", a title that the tagger took in
	}
	return slices.DeleteFunc(labels, func(l label) bool { return within(l) && l.n < m.Last-m.First }), true
}
