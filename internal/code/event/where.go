package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// Where an event took place is looked for in this order, and the basis is told with the answer: "clause", a place of its
// own clause; "sentence", the only country of the places that stand in its sentence and belong to no other clause with
// a doer of its own; "earlier", where "there" or "the town" points, or the act before by the same doers; "party", the
// country of those it was done to, of those who act at home, or of both sides; "story", the country that the story is sent from or is about,
// if a side of the event is of it. Acts of speech are placed by who speaks, never by whom they are about.

// A site is a place that a sentence names: a name, or a noun with the adjective of a country ("Tajik territory").
type site struct {
	at      int // head of the phrase that carries the preposition
	place   int // index into Places, -1 for a noun with an adjective
	country string
	first   int
	prep    string
}

func (s site) where(basis string) dateline.EventPlace {
	return dateline.EventPlace{Place: s.place, Country: s.country, Basis: basis}
}

// anchor climbs from a place name to the noun that carries its preposition: "in Syria's Idlib province", "in the town of Rafah".
func (c *coder) anchor(h int) int {
	for n := 0; n < 4 && h >= 0; n++ {
		p := c.t.Parent(h)
		if p < 0 || !c.isNoun(p) {
			break
		}
		rel, k := c.rel(h), c.t.Case(h)
		area := nounclass.Is(c.lemma[p], nounclass.Place) || areas[c.lemma[p]] || c.place[p] != 0 || c.housed(p)
		if area && (match.IsRel(rel, "compound", "flat", "nmod:poss", "appos", "amod") || rel == "nmod" && (k == "" || k == "of" || k == "in" || k == "at") || rel == "conj" && c.place[p] != 0 && k == "") {
			h = p
			continue
		}
		break
	}
	return h
}

// housed says whether the noun i is a building that something was in: "in the Nakuru hospital", "at a base near Gao", not "bombed a hospital in Aleppo".
func (c *coder) housed(i int) bool {
	return (nounclass.Is(c.lemma[i], nounclass.Facility) || lodgings[c.lemma[i]]) && placePreps[c.t.Case(i)]
}

// lodgings are nouns of buildings besides those of the table.
var lodgings = set("resort cell yard hall studio mansion residence gym flat apartment")

var areas = set(`heart part north south east west center centre outskirts edge vicinity rest bulk half swath swathe stronghold capital province commune ruin jungle mountain hill valley desert forest coast shore waters suburb district
	governorate prefecture canton department state oblast corridor middle interior northeast northwest southeast southwest`)

// placePreps are the prepositions that say where.
var placePreps = set("in at near across outside inside around within throughout on off along over")

// adjectived are nouns that lie in the country of their adjective: "Tajik territory", "Lebanese ports". An embassy or a base
// does not.
var adjectived = set(`territory soil airspace port airport harbour harbor border frontier town city village province coast capital jail prison parliament desert
	mainland waters water`)

// doubtful is the score under which the gazetteer takes a place for want of a better one: a street or a quarter that has the name of a town far away.
const doubtful = 0.45

// sites returns the places of the sentence s, in order.
func (c *coder) sites(s *dateline.Sentence) []site {
	var out []site
	for pi := c.placeFrom(s.Span.Start); pi < len(c.d.Places) && c.d.Places[pi].Span.Start < s.Span.End; pi++ {
		p := &c.d.Places[pi]
		if p.Last <= p.First || p.Score > 0 && p.Score < doubtful {
			continue
		}
		if h := c.anchor(c.headOf(p.First, p.Last)); h >= 0 {
			k := c.t.Case(h)
			if k == "" && c.rel(h) == "compound" && p.First > s.First && placePreps[c.word(p.First-1)] {
				k = c.word(p.First - 1) // "in Cairo riot police charged", read as the police of Cairo
			}
			out = append(out, site{h, pi, p.Country, p.First, k})
		}
	}
	for i := s.First; i < s.Last; i++ {
		if c.upos(i) != "NOUN" || !adjectived[c.lemma[i]] || slices.ContainsFunc(out, func(o site) bool { return o.at == i }) {
			continue
		}
		for _, y := range c.t.Children(i, "amod", "nmod:poss", "compound") {
			k, _ := c.code(y)
			if c.upos(y) == "PRON" && c.entity[y] != 0 { // "its border"
				k = c.d.Entities[c.entity[y]-1].Country
			}
			if home := c.home(); borders[c.lemma[i]] && home != "" && c.upos(y) == "ADJ" && placePreps[c.t.Case(i)] {
				k = home // who is near the border of a neighbour is on this side of it
			}
			if y < i && isCountry(k) && (c.upos(y) == "ADJ" || c.upos(y) == "PROPN" || c.upos(y) == "PRON") {
				out = append(out, site{i, -1, k, y, c.t.Case(i)})
				break
			}
		}
	}
	return out
}

// borders are nouns of lines between countries.
var borders = set("border frontier")

// isCountry says whether the code k of a party is that of a country.
func isCountry(k string) bool { return len(k) == 3 && k != "IGO" && k != "NGO" && k != "ISI" }

// located says whether the preposition k before y says where the act of x is.
func (c *coder) located(x *draft, y int, k string) bool {
	if first, _, ok := strings.Cut(k, " "); ok {
		k = first
	}
	switch k {
	case "on", "over":
		return !verbalTypes[x.Type] // "called on Ivory Coast", "talks over Gaza"
	case "into", "through":
		return c.isVerb(x.f.head)
	case "from": // "condemned it from Paris"
		return verbalTypes[x.Type] && x.Type != "CONCEDE" && c.place[y] != 0 && c.isVerb(x.f.head) && c.t.Parent(y) == x.f.head && y > x.f.head
	case "to":
		return x.Mode == "visit" || (x.Type == "MOBILIZE" || x.Type == "AID" || x.Type == "CONSULT") && sending[c.lemma[x.f.head]] && c.rel(y) == "obl"
	}
	return placePreps[k] || x.Mode == "visit" && match.IsRel(c.rel(y), "obj")
}

// sending are verbs whose goal is where the help or the troops arrive; people are evacuated to somewhere else.
var sending = set("send dispatch deploy deliver airlift ship move rush redeploy supply")

// where places the event x by its clause, else by its sentence.
func (c *coder) where(x *draft, acts map[int]bool, patients []int) (w dateline.EventPlace, trace string) {
	w.Place = -1
	if x.Mode == "phone" {
		return w, "a call has no place"
	}
	f, s := x.f, &c.d.Sentences[x.Sentence]
	all := c.sites(s)
	if g, how, ok := c.inClause(x, all, acts, patients); ok {
		return g.where("clause"), "place of its clause: " + how
	}
	if g, ok := c.inContent(x, all); ok {
		return g.where("clause"), "place of what it is about: " + c.siteText(g)
	}
	if x.Mode != "visit" {
		if g, ok := c.inSentence(x, all, acts); ok {
			return g.where("sentence"), "place of its sentence: " + c.siteText(g)
		}
	}
	if g, word, ok := c.pointedAt(f, s, acts); ok {
		return g.where("earlier"), "place that \"" + word + "\" points to: " + c.siteText(g)
	}
	return w, "no place in its clause"
}

func (c *coder) siteText(g site) string {
	if g.place >= 0 {
		return c.d.Places[g.place].Span.In(c.d.Text)
	}
	return c.d.Tokens[g.first].Span.In(c.d.Text) + " " + c.d.Tokens[g.at].Span.In(c.d.Text)
}

// inClause returns the place of the clause of x, else the one inside its parties, else of the verb over an event noun.
func (c *coder) inClause(x *draft, all []site, acts map[int]bool, patients []int) (site, string, bool) {
	f := x.f
	own := c.clauseTokens(f)
	if c.isVerb(f.head) {
		own = append(own, c.withOpen(f.head, acts)[1:]...)
	}
	best, cost := -1, 1000
	if up := c.whereOf(f); up >= 0 { // "Sweden, where he was charged"
		for _, g := range all {
			if g.at == up || g.place >= 0 && int(c.place[up]) == g.place+1 {
				return g, c.siteText(g) + ", where", true
			}
		}
	}
	for i, g := range all {
		k := g.prep
		located := c.located(x, g.at, k) || (k == "of" || k == "on") && physical[x.Type] && c.isNoun(f.head) && c.t.Parent(g.at) == f.head // "the siege of Homs"
		n := c.reach(g.at, own, acts)
		if n < 0 {
			for _, p := range patients {
				if m := c.reach(g.at, []int{p}, acts); g.at == p || m >= 0 {
					n = 6 + m
					located = (located || g.at == p && !c.isParty(x, p) || g.at != p && (k == "of" || k == "" || k == "on")) && !c.theme(x, p)
				}
			}
		}
		if n < 0 || !located || g.country == "" && !atSea(c.d.Places[g.place].Name) {
			continue
		}
		if x.Mode == "visit" && k == "to" {
			n -= 3
		}
		if g.place < 0 {
			n += 2
		}
		if n < cost {
			best, cost = i, n
		}
	}
	h := f.head
	if !c.isNoun(h) && f.noun >= 0 && c.rel(h) == "acl" { // "a meeting convened by"
		h = f.noun
	}
	if best < 0 && c.isNoun(h) {
		up := c.t.Parent(h)
		if up >= 0 && rounds[c.lemma[up]] && c.rel(h) == "nmod" && c.t.Case(h) == "of" { // "a round of talks"
			h, up = up, c.t.Parent(up)
		}
		if up >= 0 && c.place[up] != 0 && c.t.Child(up, "cop") >= 0 { // "will be in Quito for talks"
			for _, g := range all {
				if g.place >= 0 && int(c.place[up]) == g.place+1 && placePreps[g.prep] {
					return g, c.siteText(g), true
				}
			}
		}
		if up >= 0 && c.isVerb(up) && (!acts[up] || motion[c.lemma[up]]) && !reports[c.lemma[up]] {
			for i, g := range all {
				k := g.prep
				if (placePreps[k] || k == "to" && motion[c.lemma[up]]) && c.reach(g.at, c.withOpen(up, acts), acts) >= 0 {
					best = i
					break
				}
			}
		}
	}
	if best < 0 {
		return site{}, "", false
	}
	return all[best], c.siteText(all[best]), true
}

// rounds are nouns of parts of a meeting.
var rounds = set("round series session day hour week")

// withOpen returns the verb v with those under it that share its subject and are no acts of their own: "is scheduled to open in Doha".
func (c *coder) withOpen(v int, acts map[int]bool) []int {
	out := []int{v}
	for _, y := range c.t.Children(v, "xcomp") {
		if c.isVerb(y) && !acts[y] {
			out = append(out, y)
		}
	}
	return out
}

// atSea says whether the name of a place without a country is that of a sea, not of a continent or a river.
func atSea(name string) bool {
	return slices.ContainsFunc(strings.Fields(name), func(w string) bool { return seas[w] })
}

var seas = set("Sea Ocean Gulf Strait Channel Bay Passage Straits")

// motion are verbs by which people come to a meeting.
var motion = set("travel go fly come arrive return head visit gather")

// whereOf returns the noun on whose clause with "where" the predicate of f stands, -1 if there is none.
func (c *coder) whereOf(f frame) int {
	at := c.at(f)
	for n := 0; n < 3 && match.IsRel(c.rel(at), "conj", "xcomp") && c.t.Parent(at) >= 0; n++ {
		at = c.t.Parent(at)
	}
	for _, y := range c.t.Children(at, "advmod", "obl", "mark") {
		if c.word(y) != "where" {
			continue
		}
		if match.IsRel(c.rel(at), "acl") {
			return c.anchor(c.t.Parent(at))
		}
		for y--; y >= 0 && c.upos(y) == "PUNCT"; y-- {
		}
		if y >= 0 && c.place[y] != 0 && c.t.Sentence(y) == c.t.Sentence(at) {
			return c.anchor(y)
		}
	}
	return -1
}

// isParty says whether the place at token p is a side of the act of speech x, not where it is: "condemned Israel".
func (c *coder) isParty(x *draft, p int) bool {
	return verbalTypes[x.Type] || x.Type == "CONSULT" || x.Type == "AID" || x.Type == "SANCTION"
}

// theme says whether p is only what the act of speech x is about: "criticised the government of Mali".
func (c *coder) theme(x *draft, p int) bool {
	return verbalTypes[x.Type] && !(c.isNoun(p) && (c.lex.IsNoun(c.lemma[p]) || violent[c.lemma[p]]))
}

// clauseOf returns the predicate of the clause in which i stands: the nearest one above that has a subject of its own or hangs on nothing.
func (c *coder) clauseOf(i int) int {
	for n := 0; n < 40; n++ {
		p := c.t.Parent(i)
		if p < 0 || c.t.Child(i, "nsubj", "csubj") >= 0 && (c.isVerb(i) || c.t.Child(i, "cop") >= 0) || match.IsRel(c.rel(i), "ccomp", "parataxis") {
			return i
		}
		i = p
	}
	return i
}

// inContent returns the place of the act that x condemns or welcomes, where it is told in a clause below: "accused the army of
// beating residents in Garissa", "welcomed the news that the town of Dabiq was freed".
func (c *coder) inContent(x *draft, all []site) (site, bool) {
	if x.Type != "ACCUSE" && x.Type != "SUPPORT" || !c.isVerb(x.f.head) {
		return site{}, false
	}
	below := c.t.Children(x.f.head, "advcl", "ccomp", "xcomp")
	for _, o := range c.t.Children(x.f.head, "obj", "obl") {
		below = append(below, c.t.Children(o, "acl", "ccomp", "advcl")...)
	}
	for _, g := range all {
		k := g.prep
		for _, v := range below {
			if v > x.f.head && c.isVerb(v) && c.reach(g.at, []int{v}, nil) >= 0 && (placePreps[k] || match.IsRel(c.rel(g.at), "obj", "nsubj:pass") && c.typeOf(v) == "ASSAULT") && g.country != "" {
				return g, true
			}
		}
	}
	return site{}, false
}

// inSentence returns the place of the sentence of x where all the places that may be its own lie in one country.
func (c *coder) inSentence(x *draft, all []site, acts map[int]bool) (site, bool) {
	mine := c.clauseOf(c.at(x.f))
	speech := verbalTypes[x.Type] || x.Type == "CONSULT"
	over := []int{mine} // clauses whose setting is that of x
	for n := 0; n < 3; n++ {
		at := over[len(over)-1]
		p, rel := c.t.Parent(at), c.rel(at)
		if p < 0 || !(match.IsRel(rel, "advcl") && c.simultaneous(at) || match.IsRel(rel, "acl") || match.IsRel(rel, "ccomp") && (speech || !reports[c.lemma[p]])) {
			break
		}
		over = append(over, c.clauseOf(p))
	}
	s := &c.d.Sentences[x.Sentence]
	for loose := range 2 {
		found, ok, several := site{place: -1}, false, false
		for _, g := range all {
			if g.country == "" || g.place < 0 && speech || !c.located(x, g.at, g.prep) && !(match.IsRel(c.rel(g.at), "obj") && (x.Type == "ASSAULT" || x.Type == "PROTEST" && (c.isNoun(x.f.head) || x.faceless()) && upsets[c.lemma[c.t.Parent(g.at)]])) {
				continue
			}
			in := c.clauseOf(g.at)
			switch {
			case g.first-s.First <= 2 && g.prep == "in": // "In Syria, he said, ..."
			case !speech && in != mine && g.at > in && reports[c.lemma[in]] && !slices.Contains(over, in): // "it was hit, a spokesman told reporters in New York"
				continue
			case speech && (!slices.Contains(over, in) || !c.hangsOn(g.at, over)):
				continue
			case !slices.Contains(over, in) && (loose == 0 || acts[in] && !match.IsRel(c.rel(in), "acl", "acl:relcl") || match.IsRel(c.rel(in), "advcl") && c.t.Child(in, "mark") >= 0 && c.t.Child(in, "nsubj") >= 0):
				continue
			}
			several = several || ok && g.country != found.country
			if !ok || g.place >= 0 && found.place < 0 {
				found, ok = g, true
			}
		}
		if several {
			return c.before(x.f.head, s)
		}
		if ok || speech {
			return found, ok
		}
	}
	return site{}, false
}

// upsets are what a strike or march does to the town that it is in; it may worry or cheer another.
var upsets = set("shake rock hit paralyse paralyze cripple grip sweep engulf convulse choke clog fill jam flood disrupt")

// hangsOn says whether only nouns of acts, times and places stand between y and the verb of one of the clauses: "condemned in the
// strongest terms attacks this weekend in Baghdad", not "discussed the crisis in Syria".
func (c *coder) hangsOn(y int, clauses []int) bool {
	for n := 0; n < 8; n++ {
		p := c.t.Parent(y)
		switch {
		case p < 0:
			return false
		case slices.Contains(clauses, p) && c.isVerb(p):
			return true
		case c.isNoun(p) && (c.lex.IsNoun(c.lemma[p]) || violent[c.lemma[p]] || c.time[p] != 0 || c.lemma[p] == "term" || nounclass.Is(c.lemma[p], nounclass.Place|nounclass.Facility)):
		case c.isVerb(p) && c.rel(p) == "conj":
		default:
			return false
		}
		y = p
	}
	return false
}

// before returns the place that opens the clause of the predicate i: the last place with a preposition before it, if no other verb
// stands between ("in Tel Aviv crowds rallied and in Cairo police charged"); false if there is none.
func (c *coder) before(i int, s *dateline.Sentence) (site, bool) {
	found := -1
	for pi := c.placeFrom(s.Span.Start); pi < len(c.d.Places) && c.d.Places[pi].Last <= i; pi++ {
		if p := &c.d.Places[pi]; p.Country != "" && p.Last > p.First && p.First >= s.First {
			switch c.word(max(p.First-1, s.First)) {
			case "in", "at", "near":
				found = pi
			}
		}
	}
	if found < 0 {
		return site{}, false
	}
	p := &c.d.Places[found]
	for k := p.Last; k < i; k++ {
		if c.upos(k) == "VERB" && c.rel(k) != "amod" {
			return site{}, false
		}
	}
	return site{c.headOf(p.First, p.Last), found, p.Country, p.First, "in"}, true
}

// settled are nouns that point back to a place named before: "the town", "that province".
var settled = map[string]dateline.Precision{
	"town": dateline.PrecisionCity, "city": dateline.PrecisionCity, "village": dateline.PrecisionCity, "port": dateline.PrecisionCity, "capital": dateline.PrecisionCity,
	"province": dateline.PrecisionAdmin1, "state": dateline.PrecisionAdmin1, "region": dateline.PrecisionAdmin1, "county": dateline.PrecisionAdmin1, "island": dateline.PrecisionAdmin1,
	"country": dateline.PrecisionCountry, "kingdom": dateline.PrecisionCountry,
}

// pointedAt returns the place to which "there" or "in the town" in the clause of f points: the last one named before, in the
// same paragraph, of the kind that the noun wants.
func (c *coder) pointedAt(f frame, s *dateline.Sentence, acts map[int]bool) (site, string, bool) {
	own := c.clauseTokens(f)
	for i := s.First; i < s.Last; i++ {
		want := dateline.Precision("")
		switch {
		case c.word(i) == "there" && c.upos(i) == "ADV" && c.reach(i, own, acts) >= 0:
		case settled[c.lemma[i]] != "" && c.upos(i) == "NOUN" && c.word(i) == c.lemma[i] && placePreps[c.t.Case(i)] && c.bare(i) && c.reach(i, own, acts) >= 0:
			want = settled[c.lemma[i]]
		default:
			continue
		}
		first := c.d.Sentences[max(0, c.t.Sentence(f.head)-3)].First
		for pi := c.placeFrom(c.d.Tokens[i].Span.Start) - 1; pi >= 0; pi-- {
			p := &c.d.Places[pi]
			if p.Last <= p.First || p.First < first || strings.Contains(c.d.Text[p.Span.End:c.d.Tokens[i].Span.Start], "\n\n") && want == "" {
				break
			}
			if h := c.anchor(c.headOf(p.First, p.Last)); p.Country != "" && (want == p.Precision || want == "" && h >= 0 && placePreps[c.t.Case(h)]) {
				return site{h, pi, p.Country, p.First, "in"}, c.word(i), true
			}
		}
	}
	return site{}, "", false
}

// bare says whether the noun i has an article or demonstrative and nothing else that would name another place.
func (c *coder) bare(i int) bool {
	definite := false
	for _, y := range c.t.Children(i, "det") {
		switch c.word(y) {
		case "the", "this", "that":
			definite = true
		}
	}
	return definite && len(c.t.Children(i, "nmod", "nmod:poss", "amod", "compound", "appos", "acl", "flat")) == 0
}

// abroad are the sectors of people who are often met outside their own country.
var abroad = set("REB MIL JRN GOV SPY NGO BUS REF")

// foreignGround are buildings and people that are not in the country they are of.
var foreignGround = set("embassy consulate mission ambassador envoy diplomat attache exile expatriate emigrant tourist")

// isAbroad says whether the party p is somebody or something known to be outside its country: "the Iranian embassy", "exile groups".
func (c *coder) isAbroad(p *dateline.Party) bool {
	if up := c.t.Parent(p.Token); foreignGround[c.lemma[p.Token]] || up >= 0 && c.isNoun(up) && foreignGround[c.lemma[up]] {
		return true
	}
	return slices.ContainsFunc(c.t.Children(p.Token, "amod", "compound"), func(y int) bool { return foreignGround[c.lemma[y]] })
}

// physical are the types of acts that take place where those are to whom they are done.
var physical = set("ASSAULT COERCE PROTEST MOBILIZE RETREAT AID")

// setting places an act of force or coercion without a place of its own: where the last such act was, if it is told
// no more than three sentences before, else in the country of its sides.
func (c *coder) setting(x *draft, before []*draft) {
	place := func(w dateline.EventPlace, why string) {
		x.Where = w
		x.Trace = append(x.Trace, "place: "+why)
	}
	if physical[x.Type] || x.Mode == "convict" {
		for i := len(before) - 1; i >= 0 && x.Sentence-before[i].Sentence <= 3; i-- {
			o := before[i]
			if (o.Type == "ASSAULT" || o.Type == "COERCE" || o.Type == "PROTEST") && o.Where.Place >= 0 && len(x.Actors) > 0 && len(o.Actors) > 0 &&
				c.share(o.Actors, x.Actors) && !c.unknownPlace(x) {
				place(dateline.EventPlace{Place: o.Where.Place, Country: o.Where.Country, Basis: "earlier"}, "as the act before")
				return
			}
		}
	} else if o := c.meeting(x, before); o != nil {
		place(dateline.EventPlace{Place: o.Where.Place, Country: o.Where.Country, Basis: "earlier"}, "at the meeting told before")
		return
	}
	if k, why := c.atHome(x); k != "" {
		place(dateline.EventPlace{Place: -1, Country: k, Basis: "party"}, why)
	}
}

// meeting returns the meeting told before, in this paragraph or the one above, at which the act of speech x was done: both
// its sides took part. nil if there is none.
func (c *coder) meeting(x *draft, before []*draft) *draft {
	if !coded(x.Actors) || !coded(x.Recipients) && x.Type != "AGREE" || x.Mode == "phone" {
		return nil
	}
	for i := len(before) - 1; i >= 0 && x.Sentence-before[i].Sentence <= 4; i-- {
		o := before[i]
		if o.Type != "CONSULT" || o.Mode == "phone" || o.Where.Place < 0 || o.Where.Basis == "story" || o.Status != x.Status {
			continue
		}
		there := append(o.Actors[:len(o.Actors):len(o.Actors)], o.Recipients...)
		if within(x.Actors, there) && within(x.Recipients, there) && len(there) > 1 {
			return o
		}
	}
	return nil
}

// unknownPlace says whether the clause of x names a place that the gazetteer does not know: "tanks near Aita".
func (c *coder) unknownPlace(x *draft) bool {
	s := &c.d.Sentences[x.Sentence]
	own := append(c.clauseTokens(x.f), c.object(x.f.head)...)
	for i := s.First; i < s.Last; i++ {
		if c.upos(i) != "PROPN" || c.place[i] != 0 || c.time[i] != 0 || c.mention[i] != 0 && c.d.Mentions[c.mention[i]-1].Kind == dateline.Person {
			continue
		}
		switch c.t.Case(i) {
		case "in", "at", "near", "outside":
			if c.reach(i, own, nil) >= 0 {
				return true
			}
		}
	}
	return false
}

// atHome returns the country in which the act x of sides of known countries must have been, "" if they do not tell.
func (c *coder) atHome(x *draft) (country, why string) {
	if x.Mode == "capture" && c.isVerb(x.f.head) {
		for _, o := range c.object(x.f.head) {
			if k, _ := c.code(o); isCountry(k) && !c.is(o, eventlex.Human) {
				return k, "what was taken"
			}
		}
	}
	if k := c.ownGround(x); k != "" {
		return k, "what a state does on its own ground"
	}
	if physical[x.Type] && x.Type != "PROTEST" || x.Mode == "convict" {
		for i := range x.Recipients {
			p := &x.Recipients[i]
			if k := c.t.Case(p.Token); k == "with" || k == "against" || c.isAbroad(p) { // "closed its crossing with Belarus"
				continue
			}
			if isCountry(p.Country) && !slices.ContainsFunc(p.Sectors, func(s string) bool { return abroad[s] }) {
				return p.Country, "the country of those it was done to"
			}
		}
	}
	for i := range x.Actors {
		p := &x.Actors[i]
		if !isCountry(p.Country) || c.isAbroad(p) || slices.Contains(p.Sectors, "REB") && c.home() != "" && c.home() != p.Country { // a group of Mali in a story about its neighbour
			continue
		}
		switch {
		case x.Type == "PROTEST", x.Mode == "convict", x.Mode == "resign", x.Mode == "curfew", x.Mode == "martial-law", x.Mode == "restrict", x.Mode == "ban", x.Mode == "censor",
			(physical[x.Type] && x.Type != "MOBILIZE") && slices.ContainsFunc(p.Sectors, func(s string) bool { return s == "COP" || s == "JUD" }),
			x.Type == "MOBILIZE" && len(x.Recipients) == 0 && !sending[c.lemma[x.f.head]] && !sending[c.lemma[c.deed(x)]]:
			return p.Country, "the country of those who act at home"
		}
	}
	// Both sides of one country, and nobody else: at home.
	if len(x.Actors) == 0 || len(x.Recipients) == 0 && !(x.reciprocal() && len(x.Actors) > 1) || x.Mode == "phone" || x.Mode == "visit" {
		return "", ""
	}
	for _, ps := range [2][]dateline.Party{x.Actors, x.Recipients} {
		for i := range ps {
			if !isCountry(ps[i].Country) || country != "" && country != ps[i].Country || c.isAbroad(&ps[i]) {
				return "", ""
			}
			country = ps[i].Country
		}
	}
	return country, "the country of both sides"
}

// ownGround returns the country of the state that does x where x is what states do on their own ground to people from elsewhere: to jail, deport or free
// them, to take them in. "" if it is not, or soldiers do it, who may be abroad.
func (c *coder) ownGround(x *draft) string {
	shelter := x.Type == "AID" && (harbours[c.lemma[x.f.head]] || harbours[c.objectLemma(x.f.head)] || x.f.noun >= 0 && harbours[c.lemma[x.f.noun]])
	switch {
	case x.Type == "RETREAT" && x.Mode == "release", x.Mode == "deport", x.Mode == "arrest", x.Mode == "convict", shelter:
	default:
		return ""
	}
	country := ""
	for i := range x.Actors {
		p := &x.Actors[i]
		if !isCountry(p.Country) || country != "" && p.Country != country || c.isAbroad(p) || slices.ContainsFunc(p.Sectors, func(s string) bool { return s != "GOV" && s != "COP" && s != "JUD" }) {
			return ""
		}
		country = p.Country
	}
	return country
}

// harbours are words for taking people in.
var harbours = set("host shelter harbour harbor admit accommodate asylum refuge protection")

// place puts an act that nothing else places in the country that the story is about or is sent from, if one of its sides
// is of that country and none is elsewhere at home.
func (s *scene) place(x *draft) {
	c := s.c
	if x.Mode == "phone" || x.Mode == "visit" || len(x.Actors)+len(x.Recipients) == 0 {
		return
	}
	stage := func(k, why string) {
		x.Where = dateline.EventPlace{Place: -1, Country: k, Basis: "story"}
		x.Trace = append(x.Trace, "place: "+why)
	}
	of := func(ps []dateline.Party, k string) bool {
		return slices.ContainsFunc(ps, func(p dateline.Party) bool { return p.Country == k })
	}
	nobody := func(ps []dateline.Party) bool {
		return !slices.ContainsFunc(ps, func(p dateline.Party) bool { return isCountry(p.Country) })
	}
	for _, at := range [2]struct{ country, why string }{{s.sent, "the country that the story is sent from"}, {s.stage, "the country that the story is about"}} {
		k := at.country
		if k == "" {
			continue
		}
		switch {
		case !physical[x.Type]: // who speaks at home
			if x.Type != "CONSULT" && x.Type != "COOPERATE" && len(x.Actors) > 0 && !slices.ContainsFunc(x.Actors, func(p dateline.Party) bool { return p.Country != k || c.isAbroad(&p) }) {
				stage(k, at.why)
				return
			}
		case x.Type == "ASSAULT" || x.Type == "COERCE" || x.Type == "PROTEST":
			if of(x.Actors, k) && (s.stage == "" || s.stage == k) || of(x.Recipients, k) || nobody(x.Actors) && nobody(x.Recipients) && k == s.stage || x.Type == "PROTEST" && slices.ContainsFunc(x.Recipients, func(p dateline.Party) bool { return c.isAbroad(&p) && p.Country != k }) {
				stage(k, at.why)
				return
			}
		case x.Type == "AID":
			if k == s.stage && len(x.Recipients) == 0 || of(x.Recipients, k) {
				stage(k, at.why)
				return
			}
		default: // RETREAT, MOBILIZE
			if of(x.Actors, k) && (nobody(x.Recipients) || of(x.Recipients, k)) {
				stage(k, at.why)
				return
			}
		}
	}
}

// sentFrom returns the country of the place in the dateline of the story, "" if there is none.
func (c *coder) sentFrom() string {
	for _, l := range c.d.Lines {
		if l.Kind != dateline.LineDateline {
			continue
		}
		for i := range c.d.Places {
			if p := &c.d.Places[i]; l.Span.Covers(p.Span) {
				return p.Country
			}
		}
	}
	return ""
}
