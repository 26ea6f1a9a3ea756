package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/nounclass"
	"github.com/dateline-news/dateline/internal/res/role"
)

// A party is a party before it is written down.
type party struct {
	country string
	sectors []string
	entity  string
	span    dateline.Span
	token   int
}

type phraseCode struct {
	country string
	sectors []string
	done    bool
}

// code returns the code of the noun phrase headed by x, from its entity or its words.
func (c *coder) code(x int) (country string, sectors []string) {
	if e := c.entity[x]; e != 0 {
		ent := &c.d.Entities[e-1]
		if ent.Country != "" || len(ent.Sectors) > 0 {
			return ent.Country, ent.Sectors
		}
	}
	if c.upos(x) == "PRON" || c.upos(x) == "VERB" || c.time[x] != 0 {
		return "", nil
	}
	if c.codes == nil {
		c.codes = make(map[int]phraseCode)
	}
	k, ok := c.codes[x]
	if !ok {
		k.country, k.sectors = codePhrase(c.d, c.t, x)
		c.codes[x] = k
	}
	return k.country, k.sectors
}

// parties returns the parties that the noun phrase headed by x stands for: one, or several where its countries are
// conjoined ("officials in Italy, Qatar and Jordan", "the governments of Iraq and Iran", "French and German ministers").
func (c *coder) partiesOf(x int) []dateline.Party {
	if p, ok := c.parties[x]; ok {
		return p
	}
	p := c.findParties(x)
	c.parties[x] = p
	return p
}

// persons says whether a party of list is a person.
func (c *coder) persons(list []dateline.Party) bool {
	return slices.ContainsFunc(list, func(p dateline.Party) bool {
		return slices.ContainsFunc(c.d.Entities, func(e dateline.Entity) bool { return e.ID == p.Entity && e.Kind == dateline.KindPerson })
	})
}

// staffOf returns the noun for people or a mission that the adjective or name x says the country of, if they are coded as of that country: of "two Russian diplomats" it is
// they who are the party. -1 if there is none.
func (c *coder) staffOf(x int) int {
	h := c.t.Parent(x)
	if h <= x || !match.IsRel(c.rel(x), "amod", "compound") || c.upos(h) != "NOUN" || !nounclass.Is(c.lemma[h], nounclass.Human) && !posted[c.lemma[h]] {
		return -1
	}
	mine, _ := c.code(x)
	if theirs, _ := c.code(h); mine == "" || mine != theirs {
		return -1
	}
	return h
}

func (c *coder) findParties(x int) []dateline.Party {
	if h := c.staffOf(x); h >= 0 {
		x = h
	}
	span, first, _ := c.t.Phrase(x)
	for ; first < x && (c.upos(first) == "CCONJ" || c.upos(first) == "ADP" && c.word(first+1) != "least" && c.word(first+1) != "most" || c.upos(first) == "PUNCT"); first++ { // a conjunction or preposition that the parser hung inside
		span.Start = c.d.Tokens[first+1].Span.Start
	}
	country, sectors := c.code(x)
	one := dateline.Party{Span: span, Token: x, Country: country, Sectors: sectors}
	if e := c.entity[x]; e != 0 {
		one.Entity = c.d.Entities[e-1].ID
	}
	if y := c.t.Child(x, "nmod:poss"); y >= 0 && c.upos(x) == "NOUN" && !c.named(x) && !partners[c.lemma[x]] && c.upos(y) == "PROPN" {
		if yc, _ := c.code(y); len(yc) == 3 && yc != "IGO" && yc != "NGO" && yc != country && (offices[c.lemma[x]] || aides[c.lemma[x]]) && c.entity[y] != c.entity[x] {
			country, one.Country, one.Entity = yc, yc, "" // "Quispe's foreign minister" is of her country, whatever was named last
		}
	}
	if y := c.t.Child(x, "nmod:poss"); y >= 0 && c.upos(y) == "PRON" && c.upos(x) == "NOUN" && !partners[c.lemma[x]] && (country == "" || c.bySetting(one) || posted[c.lemma[x]]) { // "our embassy in Kinshasa"
		switch c.word(y) { // "our towns" are the speaker's
		case "our", "my":
			if p, ok := c.speaker(y); ok && len(p.Country) == 3 {
				country, one.Country = p.Country, p.Country
			}
		}
	}
	if c.upos(x) == "NOUN" && (country == "" || c.bySetting(one)) { // "observers from our embassy"
		for _, y := range c.t.Children(x, "nmod") {
			w := c.t.Child(y, "nmod:poss")
			if k := c.t.Case(y); w < 0 || c.word(w) != "our" || k != "from" && k != "of" && k != "at" || !posted[c.lemma[y]] {
				continue
			}
			if p, ok := c.speaker(w); ok && len(p.Country) == 3 {
				country, one.Country, one.Entity = p.Country, p.Country, ""
			}
		}
	}
	if y := c.others(x); y >= 0 && (country == "" || c.upos(x) == "NUM") {
		if yc, ys := c.code(y); yc != "" {
			one.Country, one.Sectors, one.Entity = yc, ys, ""
			return []dateline.Party{one}
		}
	}
	if c.upos(x) == "PRON" || c.upos(x) == "DET" && c.word(x) != "both" {
		switch c.lemma[x] {
		case "we", "i", "our", "us", "my", "me":
			if p, ok := c.speaker(x); ok {
				p.Span, p.Token = span, x
				one = p
			}
		}
		return []dateline.Party{one}
	}
	if y := c.title(x); y >= 0 && country == "" && len(sectors) == 0 {
		if country, sectors = c.code(y); country != "" || len(sectors) > 0 {
			one.Country, one.Sectors = country, sectors
		}
		if country == "" && c.issuer.country != "" && c.quote[x] == 0 && (len(sectors) == 0 || slices.Contains(sectors, "GOV")) {
			one.Country, one.Sectors = c.issuer.country, c.issuer.sectors
			return []dateline.Party{one}
		}
	}
	if e := c.entity[x]; (country == "" || c.outlet != "" && country != c.outlet && len(sectors) == 0 && c.namedPerson(x) && c.bySetting(one)) && c.issuer.country != "" && c.upos(x) == "PROPN" && c.quote[x] == 0 &&
		(slices.Contains(sectors, "GOV") || e != 0 && !slices.Contains(sectors, "REB") && !slices.Contains(sectors, "CRM") && c.d.Entities[e-1].Kind == dateline.KindPerson && (c.d.Entities[e-1].Role != "" || len(c.d.Chains[c.d.Entities[e-1].Chain].Roles) > 0)) {
		one.Country = c.issuer.country // "the Special Advisor" in a text of the State Department
		if len(one.Sectors) == 0 {
			one.Sectors = c.issuer.sectors
		}
	}
	if partners[c.lemma[x]] && !c.identified(x) { // "our partners" are not of our country
		if y := c.t.Child(x, "nmod:poss"); y >= 0 && c.upos(y) == "PRON" && c.t.Child(x, "amod", "compound", "nmod=") < 0 || y >= 0 && c.upos(y) == "PRON" && !c.named(x) {
			one.Country, one.Entity = "", ""
			if l := c.lemma[x]; (l == "neighbour" || l == "neighbor") && c.word(x) != l {
				one.Sectors = []string{"GOV"} // "its neighbours" are states
			}
			return []dateline.Party{one}
		}
	}
	// Several countries in one phrase.
	if c.upos(x) != "PROPN" {
		for _, y := range c.t.Children(x, "nmod", "amod", "compound") {
			k := c.t.Case(y)
			mod := k == "" && y < x && c.rel(y) != "nmod:poss"
			if !mod && k != "of" && k != "in" && k != "from" {
				continue
			}
			conj := c.t.Children(y, "conj")
			if len(conj) == 0 {
				continue
			}
			var all []dateline.Party
			for _, z := range append([]int{y}, conj...) {
				zc, _ := c.code(z)
				if zc == "" {
					continue
				}
				p := one
				p.Country = zc
				p.Code = ""
				if z != y {
					p.Span, _, _ = c.t.Phrase(z)
					p.Token = z
					p.Entity = ""
					if e := c.entity[z]; e != 0 {
						p.Entity = c.d.Entities[e-1].ID
					}
				}
				all = append(all, p)
			}
			if len(all) > 1 {
				return all
			}
		}
	}
	// "The presidents of the two countries", "officials from both sides".
	if c.upos(x) == "NOUN" && c.word(x) != c.lemma[x] {
		for _, y := range c.t.Children(x, "nmod") {
			if k := c.t.Case(y); k != "of" && k != "from" || y < x {
				continue
			}
			list := c.plurals.Members(y)
			if len(list) != 2 || c.persons(list) {
				continue
			}
			out := make([]dateline.Party, 0, 2)
			for _, m := range list {
				p := one
				p.Country, p.Entity, p.Code = m.Country, m.Entity, ""
				out = append(out, p)
			}
			return out
		}
	}
	// "Both countries". Two leaders stay one party, so that what they discussed joins their meeting.
	if list := c.plurals.Members(x); len(list) > 1 && (c.upos(x) != "PROPN" || x > 2 && c.word(x-2) == "and") && !c.persons(list) {
		for i := range list {
			if len(list[i].Sectors) == 0 && !slices.Contains(sectors, "UNK") {
				list[i].Sectors = sectors
			}
			list[i].Code = dateline.ActorCode(list[i].Country, list[i].Sectors)
		}
		return list
	}
	// A part or number of others: "two of the rebels", "a number of countries", "families of the victims".
	if aides[c.lemma[x]] && len(sectors) == 0 {
		for _, y := range c.t.Children(x, "nmod") {
			if k := c.t.Case(y); k == "to" || k == "of" {
				if yc, ys := c.code(y); len(ys) > 0 && (country == "" || yc == "" || yc == country) {
					one.Sectors = ys
				}
			}
		}
	}
	if country == "" {
		for _, y := range c.t.Children(x, "nmod") {
			k := c.t.Case(y)
			if k != "of" && k != "from" && k != "in" && k != "among" && c.rel(y) != "nmod:poss" && !((k == "to" || k == "for") && aides[c.lemma[x]]) {
				continue
			}
			if k == "in" && c.sides(x) { // where they met is not where they are from
				continue
			}
			yc, ys := c.code(y)
			if yc == "" && k == "in" {
				if pl := c.place[y]; pl != 0 {
					yc = c.d.Places[pl-1].Country
				}
			}
			if yc != "" {
				one.Country = yc
				if len(one.Sectors) == 0 && k != "in" {
					one.Sectors = ys
				}
				break
			}
		}
	}
	if one.Country == "" && len(one.Sectors) == 0 {
		if pl := c.place[x]; pl != 0 {
			one.Country = c.d.Places[pl-1].Country
		}
	}
	return []dateline.Party{one}
}

// title returns the apposition that says what the named person x is ("Knox Thames, the special adviser"), -1 if none.
func (c *coder) title(x int) int {
	if c.upos(x) != "PROPN" {
		return -1
	}
	for _, y := range c.t.Children(x, "appos") {
		if nounclass.Is(c.lemma[y], nounclass.Human) {
			return y
		}
		if r, ok := role.Lookup(c.word(y)); ok && r.Use != role.Mod {
			return y
		}
	}
	return -1
}

// offices are those of whom somebody's own is a compatriot; somebody's killers need not be.
var offices = set("minister government premier president army police ministry parliament cabinet spokesman spokeswoman ambassador embassy regime party navy troop force chancellor secretary")

// posted are nouns of those whom a state has abroad.
var posted = set("embassy ambassador consulate consul mission envoy diplomat troop soldier personnel peacekeeper contingent team staff delegation national citizen aircraft ship frigate")

// aides speak for whom they serve.
var aides = set("aide adviser advisor assistant spokesman spokeswoman spokesperson secretary deputy counsel")

var partners = set("partner ally friend neighbour neighbor counterpart enemy rival opponent foe")

// identified says whether the text tells by name who "her counterpart" is.
func (c *coder) identified(x int) bool {
	e := c.entity[x]
	if e == 0 || c.lemma[x] != "counterpart" || c.d.Entities[e-1].Country == "" {
		return false
	}
	return slices.ContainsFunc(c.d.Entities[e-1].Mentions, func(m dateline.EntityMention) bool { return m.Form == dateline.FormName })
}

// named says whether a modifier of the noun x names a nation or body.
func (c *coder) named(x int) bool {
	for _, y := range c.t.Children(x, "amod", "compound", "nmod=", "appos") {
		if c.mention[y] != 0 || c.upos(y) == "PROPN" {
			return true
		}
	}
	return false
}

// speaker returns who says "we" or "I" at token x: the speaker of the quote, else the body that issued the text.
func (c *coder) speaker(x int) (dateline.Party, bool) {
	if q := c.quote[x]; q != 0 {
		quote := &c.d.Quotes[q-1]
		for e := range c.d.Entities {
			if ent := &c.d.Entities[e]; ent.ID == quote.Entity && quote.Entity != "" {
				if ent.Country == "" && c.turn(quote) && c.home() != "" { // who answers at a briefing speaks for where it is held
					return dateline.Party{Entity: ent.ID, Country: c.home(), Sectors: []string{"GOV"}}, true
				}
				if ent.Country == "" && ent.Kind == dateline.KindPerson && slices.Contains(ent.Sectors, "GOV") && c.issuer.country != "" { // a minister in his own government's text
					return dateline.Party{Entity: ent.ID, Country: c.issuer.country, Sectors: ent.Sectors}, true
				}
				return dateline.Party{Entity: ent.ID, Country: ent.Country, Sectors: ent.Sectors}, ent.Country != "" || len(ent.Sectors) > 0
			}
		}
		own := false // "As I told the minister, we appreciate": the voice of the text
		switch strings.ToLower(quote.Speaker.In(c.d.Text)) {
		case "i", "we":
			own = true
		}
		if !quote.Speaker.IsZero() && quote.Kind != dateline.Indirect && !own {
			return dateline.Party{}, false
		}
	}
	if c.issuer.country != "" {
		return dateline.Party{Country: c.issuer.country, Sectors: c.issuer.sectors}, true
	}
	return dateline.Party{}, false
}

// turn says whether the quote is a turn of a briefing, told by its label ("SEC. JONES:"), and not a question.
func (c *coder) turn(q *dateline.Quote) bool {
	if !q.Cue.IsZero() || q.Speaker.IsZero() || !strings.HasPrefix(c.d.Text[q.Speaker.End:], ":") {
		return false
	}
	title := strings.ToLower(c.d.Title)
	return strings.Contains(title, "briefing") || strings.Contains(title, "press conference") || strings.Contains(title, "remarks")
}

// actorHead says whether the noun x itself names somebody: a name, a pronoun, people, a body, a role.
func (c *coder) actorHead(x int) bool {
	if c.upos(x) == "PRON" || c.upos(x) == "NUM" || c.upos(x) == "DET" {
		return true
	}
	if c.bareForce(x) {
		return false
	}
	if e := c.entity[x]; e != 0 && c.upos(x) == "PROPN" && c.d.Entities[e-1].Kind != dateline.KindOther {
		return true
	}
	if m := c.mention[x]; m != 0 && c.d.Mentions[m-1].Kind != dateline.Misc {
		return true
	}
	if e := c.entity[x]; e != 0 && c.lemma[x] == "movement" && c.d.Entities[e-1].Country != "" && slices.ContainsFunc(c.t.Children(x, "compound", "amod"), func(y int) bool { return c.mention[y] != 0 }) {
		return true // "the Houthi movement", no troop movement
	}
	if (c.lemma[x] == "guest" || c.lemma[x] == "visitor") && c.entity[x] != 0 && c.d.Entities[c.entity[x]-1].Kind == dateline.KindPerson && c.d.Entities[c.entity[x]-1].Country != "" && match.IsRel(c.rel(x), "nsubj", "obj") {
		return true // "her guest", no visit
	}
	if d := c.t.Child(x, "det"); c.lemma[x] == "prosecution" && d >= 0 && c.word(d) == "the" && c.t.Child(x, "nmod", "nmod:poss") < 0 && match.IsRel(c.rel(x), "nsubj") {
		return true // who prosecutes, not that it is done
	}
	if c.lex.IsNoun(c.lemma[x]) {
		return false
	}
	if e := c.entity[x]; e != 0 && c.upos(x) == "NOUN" && c.d.Entities[e-1].Country != "" {
		if w := c.d.Tokens[x].Span.In(c.d.Text); w[0] >= 'A' && w[0] <= 'Z' && (x > c.d.Sentences[c.t.Sentence(x)].First || len(w) > 1 && w == strings.ToUpper(w)) { // "168 Liberians", "ICE" as common nouns
			return true
		}
	}
	if nounclass.Is(c.lemma[x], nounclass.Human|nounclass.Group|nounclass.Org) || c.humanPart(x) {
		return true
	}
	if r, ok := role.Lookup(c.word(x)); ok && r.Use != role.Mod && c.lemma[x] != "intelligence" {
		return true
	}
	if partitive[c.lemma[x]] || partitive[c.word(x)] { // "a range of countries", "most of them"
		for _, y := range c.t.Children(x, "nmod") {
			if c.t.Case(y) == "of" && y > x && c.actorHead(y) {
				return true
			}
		}
	}
	if nounclass.Is(c.lemma[x], nounclass.Vehicle) {
		if e := c.entity[x]; e != 0 && len(c.d.Entities[e-1].Sectors) > 0 { // "army bulldozers"
			return true
		}
	}
	return c.upos(x) == "PROPN" || c.place[x] != 0 && c.upos(x) != "NOUN" || c.owned(x)
}

// owned says whether the noun x is said to be the business of somebody: "Chinese-run mines".
func (c *coder) owned(x int) bool {
	for _, y := range c.t.Children(x, "amod", "compound") {
		if w := c.word(y); (w == "owned" || w == "run") && y > 1 && c.word(y-1) == "-" {
			country, _ := c.code(x)
			return country != ""
		}
	}
	return false
}

// thing says whether force may be used against the noun x.
func (c *coder) thing(x int) bool {
	return nounclass.Is(c.lemma[x], nounclass.Facility|nounclass.Vehicle|nounclass.Place|nounclass.Weapon)
}

// doers returns who stands behind the noun x: x itself if it is somebody, the doer of an act ("condemned the attack by
// ISIS"), else the one it belongs to ("the policy of the junta", "an end to the regime's raids").
func (c *coder) doers(x, depth int) []int {
	if depth > 3 || c.time[x] != 0 {
		return nil
	}
	if c.actorHead(x) {
		return []int{x}
	}
	if c.isNoun(x) && c.state[x] != stateBusy {
		if b := c.best(x); b.sense != nil && c.isNoun(b.f.head) {
			c.state[x] = stateBusy // the frame may lead back to x
			out := c.actsOf(b)
			c.state[x] = stateDone
			return out
		}
	}
	if y := c.t.Child(x, "nmod:poss"); y >= 0 {
		if out := c.doers(c.antecedent(y), depth+1); len(out) > 0 {
			return out
		}
	}
	for _, y := range c.t.Children(x, "nmod", "amod", "compound") {
		switch k := c.t.Case(y); {
		case k == "" && y < x:
			if c.nation(y) {
				return []int{y}
			}
		case k == "of" || k == "by" || k == "from" || k == "to" || k == "for" || k == "against":
			var out []int
			for _, z := range c.people(y) {
				out = append(out, c.doers(z, depth+1)...)
			}
			if len(out) > 0 {
				return out
			}
		}
	}
	return nil
}

// actsOf returns the doers of the event noun of b, those who claim it included.
func (c *coder) actsOf(b *cand) []int {
	out, _ := c.fill(b.sense.Actor, b.f)
	if len(out) == 0 {
		out = c.plain("mod", b.f)
	}
	if len(out) == 0 {
		for _, v := range c.t.Children(b.f.head, "acl", "acl:relcl") {
			if l := c.lemma[v]; l == "claim" || supports[l] && l != "receive" {
				for _, y := range c.subject(v) {
					if y != b.f.head && c.actorHead(y) {
						out = append(out, y)
					}
				}
			}
		}
	}
	var who []int
	for _, y := range out {
		if c.actorHead(y) || c.nation(y) {
			who = append(who, y)
		}
	}
	return who
}

// user returns who is said to use or hold the building or place x ("a building used by an affiliate of ISIL"): the force meant them. -1 if
// nobody is.
func (c *coder) user(x int) int {
	if !c.thing(x) || c.upos(x) == "PROPN" {
		return -1
	}
	for _, v := range c.t.Children(x, "acl", "acl:relcl") {
		switch c.lemma[v] {
		case "use", "occupy", "hold", "run", "own", "operate", "control", "man", "inhabit":
			if y := c.agent(v); y > v && c.passive(v) && c.actorHead(y) {
				return y
			}
		}
	}
	return -1
}

// build turns the heads xs into parties, doubles and non-actors left out.
func (c *coder) build(heads []int, typ string) []dateline.Party {
	var out []dateline.Party
	var xs []int
	for _, x := range heads {
		if y := c.user(x); y >= 0 && typ == "ASSAULT" {
			xs = append(xs, y)
		} else if c.actorHead(x) || typ == "MOBILIZE" && units[c.lemma[x]] && c.upos(x) == "NOUN" || (typ == "ASSAULT" || typ == "COERCE") && c.thing(x) && !c.strikeNoun(x) {
			xs = append(xs, x)
		} else {
			xs = append(xs, c.doers(x, 0)...)
		}
	}
	for _, x := range xs {
		for _, p := range c.partiesOf(x) {
			if !c.worthy(p, typ) {
				continue
			}
			same := func(o dateline.Party) bool {
				return o.Span == p.Span && (o.Country == p.Country || o.Country == "" || p.Country == "") || p.Entity != "" && o.Entity == p.Entity || o.Span.Overlaps(p.Span) && o.Country == p.Country
			}
			if slices.ContainsFunc(out, same) {
				continue
			}
			if len(out) < 8 {
				p.Code = dateline.ActorCode(p.Country, p.Sectors)
				out = append(out, p)
			}
		}
	}
	return out
}

// strikeNoun says whether the noun x is a blow struck with a weapon, not the weapon: "an airstrike", "a strike near Mosul".
func (c *coder) strikeNoun(x int) bool {
	return c.lex.IsNoun(c.lemma[x]) && nounclass.Is(c.lemma[x], nounclass.Weapon)
}

// hulls are vehicles that are sent, offered and escorted, and neither helped nor thanked.
var hulls = set("ship frigate helicopter aircraft plane warship vessel boat drone jet tanker destroyer submarine carrier truck lorry bulldozer ambulance convoy tank")

// worthy says whether p may stand in the record: coded, or people; things only where force is used against them.
func (c *coder) worthy(p dateline.Party, typ string) bool {
	x := p.Token
	if p.Country != "" || len(p.Sectors) > 0 {
		return c.upos(x) != "PRON" || c.lemma[x] != "it" || c.entity[x] != 0
	}
	switch c.upos(x) {
	case "PRON":
		switch c.lemma[x] {
		case "it", "this", "that", "which", "these", "those", "what", "there", "itself", "one", "all", "each", "such":
			return c.entity[x] != 0
		}
		return true
	case "NUM":
		return true
	}
	if c.entity[x] != 0 {
		k := c.d.Entities[c.entity[x]-1].Kind
		if k == dateline.KindPerson || k == dateline.KindOrg || k == dateline.KindGroup {
			return true
		}
	}
	if m := c.mention[x]; m != 0 {
		switch c.d.Mentions[m-1].Kind {
		case dateline.Person, dateline.Org, dateline.Norp, dateline.GPE:
			return true
		}
	}
	cls := nounclass.Of(c.lemma[x])
	if cls&(nounclass.Human|nounclass.Group|nounclass.Org) != 0 || c.humanPart(x) {
		return true
	}
	return (typ == "ASSAULT" || typ == "COERCE") && cls&(nounclass.Facility|nounclass.Vehicle|nounclass.Place) != 0
}

// coded says whether one of ps has a code.
func coded(ps []dateline.Party) bool {
	return slices.ContainsFunc(ps, func(p dateline.Party) bool { return p.Country != "" || len(p.Sectors) > 0 })
}

// private are sectors of people who act in politics only together with somebody else.
var private = set("CVL EDU MED HLH BUS JRN REL LAB AGR UNK")

// political says whether one of ps has a country or a sector of public life.
func political(ps []dateline.Party) bool {
	return slices.ContainsFunc(ps, func(p dateline.Party) bool {
		return p.Country != "" || slices.ContainsFunc(p.Sectors, func(s string) bool { return !private[s] })
	})
}

// public says whether one of ps acts in public life: a sector that is not merely private, a country, a body.
func public(ps []dateline.Party, c *coder) bool {
	return slices.ContainsFunc(ps, func(p dateline.Party) bool {
		if slices.ContainsFunc(p.Sectors, func(s string) bool { return s != "CVL" && s != "UNK" }) {
			return true
		}
		return p.Country != "" && c.body(p.Token)
	})
}

// body says whether the token stands for a country, place or organisation, not for a person.
func (c *coder) body(x int) bool {
	if e := c.entity[x]; e != 0 {
		k := c.d.Entities[e-1].Kind
		return k == dateline.KindPlace || k == dateline.KindOrg || k == dateline.KindGroup
	}
	return c.mention[x] != 0 && c.d.Mentions[c.mention[x]-1].Kind != dateline.Person || c.upos(x) == "PRON" || nounclass.Is(c.lemma[x], nounclass.Org|nounclass.Group)
}

// officials are the sectors of those whose travels and resignations are news.
var officials = set("GOV MIL COP SPY JUD LEG OPP PTY REB IGO NGO ELI")

func official(ps []dateline.Party, c *coder) bool {
	return slices.ContainsFunc(ps, func(p dateline.Party) bool {
		if slices.ContainsFunc(p.Sectors, func(s string) bool { return officials[s] }) {
			return true
		}
		if slices.Contains(p.Sectors, "REL") && (prelates[c.lemma[p.Token]] || prelates[strings.ToLower(strings.SplitN(p.Span.In(c.d.Text), " ", 2)[0])]) {
			return true // "Pope Francis", "the pope"
		}
		return p.Country != "" && len(p.Sectors) == 0 && c.body(p.Token)
	})
}

// prelates open the names of clergymen who travel as heads of state do.
var prelates = set("pope pontiff patriarch")

// inside returns the tokens of f, with the verbs that share its clause.
func (c *coder) clauseTokens(f frame) []int {
	out := []int{f.head}
	if f.noun >= 0 {
		out = append(out, f.noun)
	}
	if f.verb >= 0 {
		out = append(out, f.verb)
	}
	// Raising verbs above, and for a noun the verb that it stands under.
	at := f.head
	if f.verb >= 0 {
		at = f.verb
	}
	for range 3 {
		p := c.t.Parent(at)
		if p < 0 || !match.IsRel(c.rel(at), "xcomp") {
			break
		}
		out = append(out, p)
		at = p
	}
	return out
}
