package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// A scene is what the events of one text tell together about who stands where: it settles the parties that a clause leaves
// to its surroundings. It only fills what is empty; each filling is named in the trace of its event.
type scene struct {
	c       *coder
	all     []*draft
	stage   string            // the country that the story is about, "" if none stands out
	sent    string            // the country of the place in the dateline, "" if there is none
	foes    map[string]string // country: the one country that it opposes most in this text
	pair    []dateline.Party  // the two sides that oppose each other most, nil if no two stand out
	strikes string            // the one country whose forces strike from the air, "" if none or several
	talk    *talk             // the meeting or call of two that the text reports, nil if there is none
	feud    feud              // who fights whom, as the words of the text have it
	armed   dateline.Party    // the one armed group that the text tells to use force, or names alone; zero if there is none
}

// opposing are the types whose two sides stand against each other.
var opposing = set("ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT REQUEST")

func (c *coder) newScene(all []*draft) *scene {
	s := &scene{c: c, all: all, stage: c.home(), sent: c.sentFrom(), foes: make(map[string]string), feud: c.findFeud()}
	for _, x := range all {
		s.enemies(x)
		s.defence(x)
	}
	type dyad struct{ a, b string }
	votes := make(map[dyad]int)
	if armed := c.armedGroup(all); armed.Span.IsZero() { // else those whom forces from abroad strike are rather that group
		for _, x := range all {
			if x.Type == "ASSAULT" && x.Mode != "capture" && len(x.Recipients) == 0 && x.Where.Place >= 0 && c.abroadFrom(x) {
				p := &c.d.Places[x.Where.Place]
				if h := c.headOf(p.First, p.Last); h >= 0 {
					x.Recipients = []dateline.Party{{Span: p.Span, Token: h, Code: p.Country, Country: p.Country}}
					x.Trace = append(x.Trace, "recipient: those of the place, as the doers are from abroad")
				}
			}
		}
	}
	first := make(map[string]dateline.Party)
	for _, x := range all {
		if !opposing[x.Type] {
			continue
		}
		facing := x.Recipients
		if len(x.Actors) == 2 && len(x.Recipients) == 0 { // "fighting between Chad and Niger", "each accused the other"
			facing = x.Actors[1:]
		}
		for _, p := range x.Actors {
			for _, q := range facing {
				if p.Country == "" || q.Country == "" || p.Country == q.Country || p.Country == "NGO" || q.Country == "NGO" {
					continue
				}
				w := 1
				if x.Type == "ASSAULT" {
					w = 2
				}
				votes[dyad{p.Country, q.Country}] += w
				votes[dyad{q.Country, p.Country}] += w
				for _, o := range [2]dateline.Party{p, q} {
					if _, ok := first[o.Country]; !ok {
						first[o.Country] = o
					}
				}
			}
		}
	}
	atHome := make(map[string]int) // how often bodies of a country stand against others of it
	for _, x := range all {
		if opposing[x.Type] && len(x.Actors) > 0 && len(x.Recipients) > 0 && x.Actors[0].Country == x.Recipients[0].Country {
			atHome[x.Actors[0].Country]++
		}
	}
	s.armed = c.armedGroup(all)
	s.talk = c.findTalk(all)
	s.strikes = c.striker(all)
	best := make(map[string]int)
	top, n, tie := dyad{}, 0, false
	for d, v := range votes {
		switch {
		case v > best[d.a]:
			best[d.a], s.foes[d.a] = v, d.b
		case v == best[d.a]:
			s.foes[d.a] = "" // no single one
		}
		if d.a < d.b && d.a != "IGO" && d.b != "IGO" {
			switch {
			case v > n:
				top, n, tie = d, v, false
			case v == n:
				tie = true
			}
		}
	}
	// A tie of three countries must not depend on the order of a map.
	for a, b := range s.foes {
		if b != "" && !c.onlyFoe(a, b, func(x, y string) int { return votes[dyad{x, y}] }, best[a]) {
			s.foes[a] = ""
		}
	}
	if n > 0 && !tie && (s.stage == "" || atHome[s.stage] <= n) { // else "both sides" are of the country itself
		s.pair = []dateline.Party{first[top.a], first[top.b]}
	}
	return s
}

// flownBy returns the one country whose drones, jets or rockets, as the lemma says, the text names; "" if there is none or several.
func (c *coder) flownBy(lemma string) (country string) {
	for i := range c.d.Entities {
		e := &c.d.Entities[i]
		if len(e.Country) != 3 || len(e.Mentions) == 0 || e.Mentions[0].Head < 0 || c.lemma[e.Mentions[0].Head] != lemma {
			continue
		}
		if country != "" && country != e.Country {
			return ""
		}
		country = e.Country
	}
	return country
}

// striker returns the country of all actors of strikes from the air or afar, "" if there are several.
func (c *coder) striker(all []*draft) (country string) {
	set := "" // of planes whose country only the surroundings tell, for want of better
	for _, x := range all {
		if x.Type != "ASSAULT" || x.Mode != "heavy-weapons" || x.absent {
			continue
		}
		for _, p := range x.Actors {
			switch {
			case aircraft[c.lemma[p.Token]] && c.bySetting(p):
				if set != "" && set != p.Country {
					set = "-"
				} else {
					set = p.Country
				}
			case len(p.Country) != 3 || !slices.Contains(p.Sectors, "MIL") && len(p.Sectors) > 0:
			case country == "":
				country = p.Country
			case country != p.Country && len(x.Recipients) > 0:
				return ""
			}
		}
	}
	if country == "" && set != "-" {
		return set
	}
	return country
}

// armedGroup returns the armed group with a code that does violence in all, or the only one that the text names; zero if
// there are several.
func (c *coder) armedGroup(all []*draft) (out dateline.Party) {
	several := false
	see := func(p dateline.Party) {
		switch {
		case p.Country == "" || !slices.Contains(p.Sectors, "REB") || c.none(p.Token) || p.Country == c.issuer.country && slices.Contains(c.issuer.sectors, "REB"):
		case out.Span.IsZero():
			out = p
		case out.Country != p.Country:
			several = true
		}
	}
	for _, x := range all {
		if x.Type == "ASSAULT" {
			for _, p := range x.Actors {
				see(p)
			}
		}
	}
	if out.Span.IsZero() {
		for i := range c.d.Entities {
			e := &c.d.Entities[i]
			if e.Kind == dateline.KindPerson || len(e.Mentions) == 0 || e.Mentions[0].Form != dateline.FormName || e.Mentions[0].Head < 0 {
				continue
			}
			m := &e.Mentions[0]
			see(dateline.Party{Span: m.Span, Token: m.Head, Entity: e.ID, Code: e.Code, Country: e.Country, Sectors: e.Sectors})
		}
	}
	if several {
		return dateline.Party{}
	}
	return out
}

// none says whether the noun phrase of token x is of nobody: "no group claimed responsibility".
func (c *coder) none(x int) bool {
	d := c.t.Child(x, "det")
	return d >= 0 && c.word(d) == "no"
}

// onlyFoe says whether b alone has the votes n against a.
func (c *coder) onlyFoe(a, b string, votes func(x, y string) int, n int) bool {
	for i := range c.d.Entities {
		if k := c.d.Entities[i].Country; k != "" && k != b && votes(a, k) == n {
			return false
		}
	}
	return true
}

// several are nouns of parties that only the text around them names: "both sides", "all parties", "the two camps".
var several = set("side party camp country nation government neighbour neighbor faction rival adversary group capital belligerent candidate leader")

// standsFor returns the noun that the pronoun "they" at x takes up, if the first mention of its entity has one; else x.
func (c *coder) standsFor(x int) int {
	if w := c.word(x); c.upos(x) != "PRON" || w != "they" && w != "them" || c.entity[x] == 0 {
		return x
	}
	if m := &c.d.Entities[c.entity[x]-1].Mentions[0]; m.Form == dateline.FormRole && m.Head >= 0 && m.Head < x {
		return m.Head
	}
	return x
}

// sides says whether the noun phrase of token x means all of the parties that the text has named: "both sides", "the parties".
func (c *coder) sides(x int) bool {
	x = c.standsFor(x)
	if c.upos(x) == "DET" || c.upos(x) == "PRON" || c.upos(x) == "NUM" {
		return c.word(x) == "both"
	}
	l := c.lemma[x]
	if !several[l] {
		return false
	}
	if d := c.t.Child(x, "det"); c.word(x) == l && (d < 0 || c.word(d) != "each" && c.word(d) != "either") {
		return false
	}
	for _, y := range c.t.Children(x, "amod", "compound", "nmod", "nmod:poss") {
		if c.t.Case(y) == "in" && c.place[y] != 0 && (l == "party" || l == "side") { // "talks between the parties in Ankara"
			continue
		}
		switch c.lemma[y] {
		case "warring", "rival", "other", "opposing", "conflicting", "involved", "concerned":
		default:
			return false
		}
	}
	for _, y := range c.t.Children(x, "det", "nummod", "det:predet", "amod") {
		switch c.word(y) {
		case "both", "all", "each", "either":
			return true
		case "two", "three":
			if l != "camp" && l != "capital" || c.t.Child(x, "det") >= 0 { // "attacked two camps" are two places
				return true
			}
		case "the":
			if l == "side" || l == "party" {
				return true
			}
		}
	}
	return false
}

// settle fills the parties of x.
func (s *scene) settle(x *draft, before []*draft) {
	s.ownPenalty(x)
	s.inTalk(x)
	s.destination(x)
	s.credited(x)
	s.exiles(x)
	s.inquiry(x, before)
	x.Actors = s.company(x, x.Actors)
	x.Recipients = s.company(x, x.Recipients)
	x.Actors = s.both(x, x.Actors, x.Recipients)
	x.Recipients = s.both(x, x.Recipients, x.Actors)
	s.ownRulers(x)
	x.Actors = s.sideOf(x, x.Actors, x.Recipients)
	x.Recipients = s.sideOf(x, x.Recipients, x.Actors)
	s.hands(x)
	s.culprits(x)
	s.enemies(x)
	s.defence(x)
	s.retarget(x)
	s.neighbours(x)
	s.moved(x)
	s.atHome(x)
	s.locals(x)
	s.authority(x)
	s.theirs(x)
	s.addressee(x)
}

// moved gives units that only the surroundings have a country for that of the official who tells of their being moved: "The Beninese minister said the
// frontier was open, but two companies have been moved up".
func (s *scene) moved(x *draft) {
	c := s.c
	if x.Type != "MOBILIZE" || len(x.Actors) != 1 || !c.isVerb(x.f.head) || !c.passive(x.f.head) || x.Actors[0].Country != "" && !c.bySetting(x.Actors[0]) {
		return
	}
	for i, n := x.f.head, 0; n < 3; n++ {
		p := c.t.Parent(i)
		if p < 0 || !match.IsRel(c.rel(i), "conj", "ccomp") || !c.isVerb(p) {
			return
		}
		if y := c.t.Child(p, "nsubj="); y >= 0 && reports[c.lemma[p]] {
			if k, sectors := c.code(y); isCountry(k) && slices.ContainsFunc(sectors, func(t string) bool { return t == "GOV" || t == "MIL" }) {
				x.Actors[0].Country, x.Actors[0].Code = k, dateline.ActorCode(k, x.Actors[0].Sectors)
				x.Trace = append(x.Trace, "country of "+c.word(x.Actors[0].Token)+": of the official who tells")
			}
			return
		}
		i = p
	}
}

// heldOf are nouns of those, and of what, one side takes from another and gives back.
var heldOf = set("man captain fisherman sailor soldier boat trawler vessel ship other crew crewman prisoner detainee captive national citizen seaman airman pilot body herder shepherd farmer trader driver migrant villager")

// theirs gives those whom a state takes or frees, and whom only the setting made its own people, to the one state it stands against: "Sri Lanka freed 41
// men", where it had taken Indian ones. Who marches at home while the text sets his state against another marches against that.
func (s *scene) theirs(x *draft) {
	c := s.c
	if len(x.Actors) == 0 {
		return
	}
	home := x.Actors[0].Country
	foe := s.foes[home]
	if len(home) != 3 || len(foe) != 3 || foe == "IGO" || foe == "NGO" || len(s.pair) != 2 {
		return
	}
	if k := s.pair[0].Country; k != home && k != foe {
		return
	}
	if x.Type == "PROTEST" && len(x.Recipients) == 0 {
		for _, y := range c.t.Children(x.f.head, "obl", "nmod", "advcl") {
			switch k := c.t.Case(y); {
			case k == "against" || k == "over" || k == "about" || c.xpos(y) == "VB":
				return // the clause says what it is about
			}
		}
		if p, ok := c.named2(foe, x.Token); ok {
			x.Recipients = []dateline.Party{p}
			x.Trace = append(x.Trace, "recipient: whom the text sets against the country of those who march")
		}
		return
	}
	if x.Mode == "release" && x.Type == "RETREAT" || x.Type == "COERCE" && (x.Mode == "arrest" || x.Mode == "seize") {
		for i := range x.Recipients {
			p := &x.Recipients[i]
			l := c.lemma[p.Token]
			if !heldOf[l] && c.upos(p.Token) != "NUM" || c.upos(p.Token) == "NOUN" && c.word(p.Token) == l && l != "crew" && l != "captain" || p.Country != home && p.Country != "" || p.Country == home && c.entity[p.Token] != 0 && !c.bySetting(*p) && !c.theirOwn(p.Token) || c.named(p.Token) || !s.tookFrom(home, foe, x) {
				continue
			}
			p.Country, p.Entity, p.Code = foe, "", dateline.ActorCode(foe, p.Sectors)
			x.Trace = append(x.Trace, "country of "+c.word(p.Token)+": that of the other side, whose people the doer takes")
		}
	}
}

// theirOwn says whether the noun x belongs to "them", or to a vessel: "their boats", "its crew".
func (c *coder) theirOwn(x int) bool {
	y := c.t.Child(x, "nmod:poss")
	return y >= 0 && (c.word(y) == "their" || c.word(y) == "its" && (c.lemma[x] == "crew" || c.lemma[x] == "captain"))
}

// tookFrom says whether the text tells of another act of force or arrest by those of home against those of foe.
func (s *scene) tookFrom(home, foe string, x *draft) bool {
	return slices.ContainsFunc(s.all, func(o *draft) bool {
		return o != x && (o.Type == "COERCE" || o.Type == "ASSAULT" || o.Mode == "release") && slices.ContainsFunc(o.Actors, func(p dateline.Party) bool { return p.Country == home }) &&
			slices.ContainsFunc(o.Recipients, func(p dateline.Party) bool { return p.Country == foe })
	})
}

// neighbours names "its neighbour" and "its rival": the one whom the text sets against those they are the neighbour of. A crowd without a name is
// of the place.
func (s *scene) neighbours(x *draft) {
	c := s.c
	for i := range x.Recipients {
		p := &x.Recipients[i]
		if y := c.t.Child(p.Token, "nmod:poss"); p.Country == "" && partners[c.lemma[p.Token]] && c.word(p.Token) == c.lemma[p.Token] && y >= 0 && c.upos(y) == "PRON" && len(x.Actors) > 0 {
			if f := s.foes[x.Actors[0].Country]; f != "" {
				p.Country, p.Code = f, dateline.ActorCode(f, p.Sectors)
				x.Trace = append(x.Trace, "country of "+c.word(p.Token)+": whom the text sets against the doer")
			}
		}
	}
	if x.Type != "PROTEST" || len(x.Actors) > 0 || !coded(x.Recipients) {
		return
	}
	to := x.Where.Country
	if to == "" {
		to = s.stage
	}
	if p, ok := c.named2(to, len(c.d.Tokens)); ok && to != "" && !sameSide([]dateline.Party{{Country: to}}, x.Recipients) {
		x.Actors = []dateline.Party{{Span: p.Span, Token: p.Token, Country: to, Sectors: []string{"CVL"}, Code: dateline.ActorCode(to, []string{"CVL"})}}
		x.Trace = append(x.Trace, "actor: people of the place")
	}
}

// hands settles who did it where the clause names what with, or nobody: a drone is of the one force that the text tells to strike from the
// air, weapons of nobody known are no actor, who died in an ambush was killed by those told to attack the same side right before.
func (s *scene) hands(x *draft) {
	c := s.c
	if x.Type != "ASSAULT" {
		return
	}
	for i := range x.Actors { // "bombers, fighters and artillery" are planes all
		p := &x.Actors[i]
		if l := c.lemma[p.Token]; l == "fighter" && c.word(p.Token) != l && (p.Country == "" || c.bySetting(*p)) && slices.ContainsFunc(x.Actors, func(q dateline.Party) bool {
			return aircraft[c.lemma[q.Token]] && c.t.Sentence(q.Token) == c.t.Sentence(p.Token)
		}) {
			p.Sectors = []string{"MIL"}
			if s.strikes != "" {
				p.Country = s.strikes
			}
			p.Code = dateline.ActorCode(p.Country, p.Sectors)
		}
	}
	for i := range x.Actors {
		p := &x.Actors[i]
		if p.Country != "" && !c.bySetting(*p) || !aircraft[c.lemma[p.Token]] || c.upos(p.Token) != "NOUN" {
			continue
		}
		to := s.strikes
		if to == "" {
			to = c.flownBy(c.lemma[p.Token])
		}
		if k := c.nationsOf(p.Token); len(k) == 1 {
			to = k[0] // "American bombers"
		}
		if to != "" && to != p.Country && (!sameSide([]dateline.Party{{Country: to}}, x.Recipients) || !slices.ContainsFunc(x.Recipients, func(q dateline.Party) bool { return q.Country == to && !(c.warlike(q) && c.bySetting(q)) })) {
			p.Country, p.Code = to, dateline.ActorCode(to, p.Sectors)
			x.Trace = append(x.Trace, "country of "+c.word(p.Token)+": as an adjective tells, else of the one force that strikes in this text")
		}
	}
	x.Actors = slices.DeleteFunc(x.Actors, func(p dateline.Party) bool {
		return p.Country == "" && c.upos(p.Token) == "NOUN" && (c.is(p.Token, eventlex.Weapon) || aircraft[c.lemma[p.Token]] || explosives[c.joined(p.Token)])
	})
	s.blamed(x)
	if x.Mode == "crowd-control" && len(x.Recipients) == 0 && coded(x.Actors) { // "police moved in with tear gas": on those who protest there
		for i := len(s.all) - 1; i >= 0; i-- {
			if o := s.all[i]; !o.absent && o.Type == "PROTEST" && o.Token < x.Token && x.Sentence-o.Sentence <= 3 && len(o.Actors) > 0 {
				x.Recipients = slices.Clone(o.Actors)
				x.Trace = append(x.Trace, "recipient: who protests, of "+o.Rule+" in sentence "+itoa(o.Sentence))
				break
			}
		}
	}
	if len(x.Actors) == 0 && x.Mode == "heavy-weapons" && s.strikes != "" && c.ownUp(x) {
		if p, ok := c.named2(s.strikes, len(c.d.Tokens)); ok {
			p.Sectors = []string{"MIL"}
			p.Code = dateline.ActorCode(p.Country, p.Sectors)
			x.Actors = []dateline.Party{p}
			x.Trace = append(x.Trace, "actor: the force that looks into it, the one that strikes in this text")
		}
	}
	if len(x.Actors) == 0 && len(x.Recipients) > 0 && c.isVerb(x.f.head) && c.passive(x.f.head) && blasted[x.cand.trig.Lemma] && !slices.ContainsFunc(x.Recipients, func(p dateline.Party) bool { return !c.warlike(p) }) {
		for i := len(s.all) - 1; i >= 0; i-- { // "Warplanes carried out 20 strikes. Two tunnels were hit"
			if o := s.all[i]; o != x && !o.absent && o.Type == "ASSAULT" && o.Mode == "heavy-weapons" && o.Token < x.Token && x.Sentence-o.Sentence <= 1 && every(o.Actors, "MIL") {
				x.Actors = slices.Clone(o.Actors)
				x.Trace = append(x.Trace, "actor: who struck right before, in "+o.Rule)
				break
			}
		}
	}
	if len(x.Actors) > 0 || !coded(x.Recipients) || !c.isVerb(x.f.head) || !killing[x.cand.trig.Lemma] && !wounding[x.cand.trig.Lemma] && !(c.passive(x.f.head) && (harm[x.cand.trig.Lemma] || blasted[x.cand.trig.Lemma])) {
		return
	}
	for _, o := range s.all {
		if o == x || o.absent || o.Type != "ASSAULT" || x.Sentence-o.Sentence > 2 || x.Sentence-o.Sentence > 1 && !c.passive(x.f.head) || o.Token > x.Token || !coded(o.Actors) || !coded(o.Recipients) {
			continue
		}
		same := slices.ContainsFunc(o.Recipients, func(p dateline.Party) bool {
			return slices.ContainsFunc(x.Recipients, func(q dateline.Party) bool {
				return p.Country == q.Country && p.Country != "" && len(p.Sectors) > 0 && len(q.Sectors) > 0 && p.Sectors[0] == q.Sectors[0] && (p.Sectors[0] == "MIL" || p.Sectors[0] == "REB" || p.Sectors[0] == "COP")
			})
		})
		if same {
			x.Actors = slices.Clone(o.Actors)
			x.Trace = append(x.Trace, "actor: who attacked the same side before, in "+o.Rule)
		}
	}
}

// blamed names the one armed group of the text as who did an attack without a doer that opens the text, where somebody then blames it for such a
// deed, or the group claims it.
func (s *scene) blamed(x *draft) {
	c := s.c
	if s.armed.Span.IsZero() || coded(x.Actors) || x.Mode != "explosives" && x.Mode != "suicide-attack" && x.Mode != "" || !coded(x.Recipients) {
		return
	}
	for _, p := range x.Actors {
		if !unknownHands[c.lemma[p.Token]] {
			return
		}
	}
	if s.owns(x) {
		x.Actors = []dateline.Party{s.armed}
		x.Trace = append(x.Trace, "actor: who says that it did it")
		return
	}
	for _, o := range s.all {
		if o.absent || o.Type != "ACCUSE" || o.Token < x.Token || o.Sentence-x.Sentence > 8 || c.lemma[o.Token] != "blame" && c.lemma[o.Token] != "accuse" {
			continue
		}
		if !sameSide(o.Recipients, []dateline.Party{s.armed}) || !slices.ContainsFunc(o.Recipients, func(p dateline.Party) bool { return slices.Contains(p.Sectors, "REB") }) {
			continue
		}
		of := c.lemma[o.Token] == "blame" // "for what he called a massacre"
		for _, y := range append(c.oblique("for", o.f.head), c.oblique("of", o.f.head)...) {
			of = of && c.lemma[y] == "what" || crimes[c.lemma[y]] || violent[c.lemma[y]]
		}
		if of {
			x.Actors = []dateline.Party{s.armed}
			x.Trace = append(x.Trace, "actor: who is blamed, in "+o.Rule+" in sentence "+itoa(o.Sentence))
			return
		}
	}
}

// owns says whether the armed group says within eight sentences after x that it is behind the attack: "Al-Shabaab said it was behind the blast".
func (s *scene) owns(x *draft) bool {
	c := s.c
	for i := x.Sentence + 1; i < len(c.d.Sentences) && i <= x.Sentence+8; i++ {
		st := &c.d.Sentences[i]
		for k := st.First; k < st.Last; k++ {
			if w := c.word(k); w != "behind" && w != "responsible" {
				continue
			}
			deed := false
			for y := k + 1; y < st.Last && y < k+6; y++ {
				deed = deed || crimes[c.lemma[y]]
			}
			for v := k; deed && v >= st.First && v > k-6; v-- {
				if !c.isVerb(v) || c.lemma[v] != "say" && c.lemma[v] != "claim" && c.lemma[v] != "announce" || c.negated(v) || c.negated(k) {
					continue
				}
				for _, y := range c.subject(v) {
					if country, sectors := c.code(y); country == s.armed.Country && slices.Contains(sectors, "REB") {
						return true
					}
				}
			}
		}
	}
	return false
}

// culprits names "the authors of this crime" and "those responsible", whom the state vows to punish: the armed group of the text. They are not
// at home where they struck for all we know.
func (s *scene) culprits(x *draft) {
	c := s.c
	if comp := c.complement(x.f.head); x.Type == "THREATEN" && len(x.Recipients) == 0 && comp >= 0 && c.isVerb(comp) && c.passive(comp) { // "promised that those responsible would be hunted down"
		if os := c.object(comp); len(os) > 0 && c.culprit(os[0]) && !s.armed.Span.IsZero() && !sameSide([]dateline.Party{s.armed}, x.Actors) {
			x.Recipients = []dateline.Party{s.armed}
			x.Trace = append(x.Trace, "recipient: the armed group of the text")
		}
		return
	}
	if x.Type != "THREATEN" || len(x.Recipients) != 1 {
		return
	}
	p := &x.Recipients[0]
	if !c.culprit(p.Token) || p.Country != "" && !c.bySetting(*p) {
		return
	}
	if !s.armed.Span.IsZero() && !sameSide([]dateline.Party{s.armed}, x.Actors) {
		p.Country, p.Sectors, p.Code = s.armed.Country, s.armed.Sectors, s.armed.Code
		x.Trace = append(x.Trace, "country of "+c.word(p.Token)+": the armed group of the text")
	} else {
		p.Country, p.Code = "", dateline.ActorCode("", p.Sectors)
	}
}

// crimes are nouns of what has authors and culprits; the acts of the lexicon do besides.
var crimes = set("crime attack bombing massacre outrage atrocity killing murder act blast explosion raid carnage assault")

// culprit says whether the noun phrase of token x means whoever did a deed: "the perpetrators", "the authors of this crime", "those responsible".
func (c *coder) culprit(x int) bool {
	switch c.lemma[x] {
	case "perpetrator", "culprit", "killer", "murderer", "attacker", "assailant":
		return true
	case "author", "mastermind", "planner", "organiser", "organizer", "sponsor":
		return slices.ContainsFunc(c.t.Children(x, "nmod"), func(y int) bool { return crimes[c.lemma[y]] }) || c.lemma[x] == "mastermind"
	case "those", "one", "anyone", "whoever":
		for _, y := range c.t.Children(x, "amod", "acl", "acl:relcl", "nmod") {
			if c.lemma[y] == "responsible" || c.lemma[y] == "behind" || c.t.Case(y) == "behind" && crimes[c.lemma[y]] {
				return true
			}
		}
	}
	return false
}

// blasted are verbs of what strikes do, of which a passive leaves out whose they were.
var blasted = set("strike hit bomb target shell neutralise neutralize eliminate")

// aircraft are what strikes are flown with, explosives what nobody's bombs are called.
var (
	aircraft   = set("drone warplane jet plane aircraft helicopter gunship bomber missile rocket shell mortar artillery fighter-jet")
	explosives = set("roadside-bomb car-bomb truck-bomb suicide-bomb petrol-bomb parcel-bomb letter-bomb nail-bomb land-mine landmine")
)

// company puts all who met or acted together in the place of a plural that coreference ties to one of them: "The Ministers", where the
// foreign ministers of three countries met; and in that of "the three sides".
func (s *scene) company(x *draft, ps []dateline.Party) []dateline.Party {
	c := s.c
	if len(ps) != 1 {
		return ps
	}
	p := ps[0]
	three := false
	if d := c.t.Child(p.Token, "nummod"); d >= 0 && (c.word(d) == "three" || c.word(d) == "four") && several[c.lemma[p.Token]] && c.t.Child(p.Token, "amod", "nmod", "compound", "nmod:poss") < 0 {
		three = p.Country == "" || c.bySetting(p)
	}
	plural := c.word(p.Token) != c.lemma[p.Token] && c.upos(p.Token) == "NOUN" || c.word(p.Token) == "they" || c.word(p.Token) == "them"
	if !three && (!plural || p.Entity == "" || c.t.Child(p.Token, "nmod") >= 0) {
		return ps
	}
	for _, o := range s.all {
		if o == x || o.absent || o.Token > x.Token || len(o.Recipients) > 0 || len(o.Actors) < 2 {
			continue
		}
		var all []dateline.Party
		tied := three
		for _, q := range o.Actors {
			tied = tied || q.Entity == p.Entity && (c.word(q.Token) != c.lemma[q.Token] || q.Token == p.Token)
			if len(q.Country) == 3 && !slices.ContainsFunc(all, func(r dateline.Party) bool { return r.Country == q.Country }) {
				all = append(all, q)
			}
		}
		if !tied || len(all) < 2 || three && len(all) < 3 {
			continue
		}
		out := make([]dateline.Party, 0, len(all))
		for _, q := range all {
			n := p
			n.Country, n.Entity, n.Code = q.Country, q.Entity, dateline.ActorCode(q.Country, p.Sectors)
			out = append(out, n)
		}
		x.Trace = append(x.Trace, "parties: those of "+o.Rule+" in sentence "+itoa(o.Sentence))
		return out
	}
	return ps
}

// pairs are nouns of which two have met or acted before: "the two ministers", "both governments".
var pairs = set("minister president premier leader governor government country army ambassador envoy diplomat negotiator delegation chief official king neighbour neighbor state nation capital")

// both puts the two who acted together before in the place of "the two ministers", which the text around gave the country of a place.
func (s *scene) both(x *draft, ps, others []dateline.Party) []dateline.Party {
	c := s.c
	if len(ps) != 1 || !c.twosome(c.standsFor(ps[0].Token)) || ps[0].Country != "" && !c.bySetting(ps[0]) && !c.persons(ps) {
		return ps // persons: "the two presidents", taken for the one named last
	}
	if x.Type == "REQUEST" && len(s.pair) == 2 && !sameSide(s.pair, others) && s.c.lemma[ps[0].Token] == "government" { // what a third asks of "both governments"
		out := make([]dateline.Party, 0, 2)
		for _, q := range s.pair {
			p := ps[0]
			p.Country, p.Entity, p.Code = q.Country, "", dateline.ActorCode(q.Country, p.Sectors)
			out = append(out, p)
		}
		x.Trace = append(x.Trace, "parties: the two that the text sets against each other")
		return out
	}
	if two := s.addressed(x); len(two) == 2 && !sameSide(two, others) {
		out := make([]dateline.Party, 0, 2)
		for _, q := range two {
			p := ps[0]
			p.Country, p.Entity, p.Code = q.Country, "", dateline.ActorCode(q.Country, p.Sectors)
			out = append(out, p)
		}
		x.Trace = append(x.Trace, "parties: the two whom the speaker addressed before")
		return out
	}
	for i := len(s.all) - 1; i >= 0; i-- {
		o := s.all[i]
		if o == x || o.absent || o.Sentence > x.Sentence || o.Token > x.Token || x.Sentence-o.Sentence > 3 {
			continue
		}
		for _, list := range [2][]dateline.Party{o.Actors, union(o.Actors, o.Recipients)} {
			var two []dateline.Party
			for _, p := range list {
				if len(p.Country) == 3 && p.Country != "NGO" && !slices.ContainsFunc(two, func(q dateline.Party) bool { return q.Country == p.Country }) {
					two = append(two, p)
				}
			}
			if len(two) != 2 || sameSide(two, others) {
				continue
			}
			out := make([]dateline.Party, 0, 2)
			for _, q := range two {
				p := ps[0]
				p.Country, p.Entity, p.Code = q.Country, "", dateline.ActorCode(q.Country, p.Sectors)
				out = append(out, p)
			}
			x.Trace = append(x.Trace, "parties: the two of "+o.Rule+" in sentence "+itoa(o.Sentence))
			return out
		}
	}
	return ps
}

// addressed returns the two states that "we" or "I" spoke to right before x, one after the other: "We urge Rwanda to ..., and we urge Uganda to".
func (s *scene) addressed(x *draft) (two []dateline.Party) {
	for i := len(s.all) - 1; i >= 0; i-- {
		o := s.all[i]
		if o == x || o.absent || o.Token > x.Token || x.Sentence-o.Sentence > 1 {
			continue
		}
		if !verbalTypes[o.Type] || len(o.Actors) != 1 || s.c.word(o.Actors[0].Token) != "we" && s.c.word(o.Actors[0].Token) != "i" {
			return nil
		}
		for _, p := range o.Recipients {
			if len(p.Country) == 3 && p.Country != "IGO" && p.Country != "NGO" && !slices.ContainsFunc(two, func(q dateline.Party) bool { return q.Country == p.Country }) {
				two = append(two, p)
			}
		}
	}
	return two
}

// twosome says whether the noun phrase of token x means two who were named before: "the two ministers", "both governments".
func (c *coder) twosome(x int) bool {
	if !pairs[c.lemma[x]] || c.word(x) == c.lemma[x] {
		return false
	}
	two := false
	for _, y := range c.t.Children(x, "det", "nummod", "det:predet", "amod", "compound", "nmod", "nmod:poss", "appos") {
		switch w := c.word(y); {
		case w == "two" || w == "both":
			two = true
		case w == "the" || w == "foreign" || w == "prime" || w == "defence" || w == "defense":
		default:
			return false
		}
	}
	return two
}

// bySetting says whether only the surroundings of p tell its country.
func (c *coder) bySetting(p dateline.Party) bool {
	return slices.ContainsFunc(c.d.Entities, func(e dateline.Entity) bool {
		return e.ID == p.Entity && slices.ContainsFunc(e.Why, func(w string) bool { return strings.HasPrefix(w, "setting:") })
	})
}

// ownRulers gives "the government" that people of one country accuse or ask, or that does so to them, their country, whatever the setting says.
func (s *scene) ownRulers(x *draft) {
	c := s.c
	give := func(ps, others []dateline.Party) {
		for i := range ps {
			p := &ps[i]
			if p.Country != "" && !c.bySetting(*p) || len(p.Sectors) == 0 || p.Sectors[0] != "GOV" || c.word(p.Token) != c.lemma[p.Token] || c.upos(p.Token) != "NOUN" {
				continue
			}
			if d := c.t.Child(p.Token, "det"); d < 0 || c.word(d) != "the" || c.foreign(p.Token) {
				continue
			}
			for _, o := range others {
				told := p.Country != ""
				if told && (p.Country == o.Country || c.bySetting(o) || c.t.Sentence(o.Token) != c.t.Sentence(p.Token)) {
					continue
				}
				if len(o.Country) == 3 && o.Country != "IGO" && o.Country != "NGO" && len(o.Sectors) > 0 && (ruled[o.Sectors[0]] || o.Sectors[0] == "LEG") && o.Sectors[0] != "NGO" && o.Sectors[0] != "REB" {
					p.Country, p.Code = o.Country, dateline.ActorCode(o.Country, p.Sectors)
					x.Trace = append(x.Trace, "country of "+c.word(p.Token)+": that of those who face it")
					break
				}
			}
		}
	}
	give(x.Recipients, x.Actors)
	give(x.Actors, x.Recipients)
}

// authority names who stands behind a passive that only a state can have done ("was charged with theft", "was freed on bail",
// "were denied visas"): the state where it happened, else the one of those it was done to, if the story is about it.
func (s *scene) authority(x *draft) {
	c := s.c
	if x.Mode == "curfew" && len(x.Actors) == 0 { // "a curfew was imposed"
		to := x.Where.Country
		if to == "" {
			to = s.stage
		}
		if p, ok := c.named2(to, len(c.d.Tokens)); ok && to != "" {
			x.Actors = []dateline.Party{{Span: p.Span, Token: p.Token, Country: to, Sectors: []string{"GOV"}, Code: dateline.ActorCode(to, []string{"GOV"})}}
			x.Trace = append(x.Trace, "actor: the state where it was done")
		}
		return
	}
	if len(x.Actors) > 0 || !c.isVerb(x.f.head) || !c.passive(x.f.head) || c.agent(x.f.head) >= 0 || len(x.Recipients) == 0 {
		return
	}
	switch {
	case x.Type == "COERCE" && (x.Mode == "arrest" || x.Mode == "deport" || x.Mode == "ban" || x.Mode == "censor"), x.Mode == "convict", x.Mode == "release",
		x.Type == "ACCUSE" && x.Mode != "disapprove" && c.lemma[x.Token] != "accuse" && c.lemma[x.Token] != "blame", x.Type == "REJECT" && c.lemma[x.Token] == "deny":
	default:
		return
	}
	if x.Mode == "release" {
		if ps, ok := s.captors(x); ok {
			x.Actors = ps
			x.Trace = append(x.Trace, "actor: who held them")
			return
		}
	}
	for i := c.d.Sentences[x.Sentence].First; i < c.d.Sentences[x.Sentence].Last; i++ {
		switch c.word(i) {
		case "unharmed", "unhurt", "ransom", "kidnapped", "abducted", "kidnappers", "captors", "hostages", "hostage":
			return // no state held them
		}
	}
	if c.lemma[x.Token] == "capture" && slices.ContainsFunc(x.Recipients, func(p dateline.Party) bool {
		return slices.Contains(p.Sectors, "MIL") || slices.Contains(p.Sectors, "COP")
	}) {
		return // soldiers are captured by the other side
	}
	if x.Type == "COERCE" && x.Mode == "arrest" {
		for i := len(s.all) - 1; i >= 0; i-- { // "The occupation authorities brought forward the curfew. Nine people were taken away": by those who hold the place
			o := s.all[i]
			if o == x || o.absent || o.Type != "COERCE" || o.Token > x.Token || x.Sentence-o.Sentence > 1 || len(o.Actors) == 0 {
				continue
			}
			if held := o.Actors[0]; c.foeNoun(held.Token) || slices.Contains(held.Sectors, "REB") {
				x.Actors = slices.Clone(o.Actors)
				x.Trace = append(x.Trace, "actor: who holds the place, in "+o.Rule)
				return
			}
		}
	}
	to := x.Where.Country
	if to == "" || to == "IGO" {
		for _, p := range x.Recipients {
			if p.Country == "" || p.Country == s.stage {
				to = s.stage
			}
		}
	}
	if to == "" {
		return
	}
	if p, ok := c.named2(to, len(c.d.Tokens)); ok {
		x.Actors = []dateline.Party{{Span: p.Span, Token: p.Token, Country: to, Sectors: []string{"GOV"}, Code: dateline.ActorCode(to, []string{"GOV"})}}
		x.Trace = append(x.Trace, "actor: the state where it was done")
	}
}

// captors returns who took those whom x tells to be released ("gunmen abducted the priest ... he was freed"), and whether the text says that they
// were abducted: hostages are no state's to release, whoever took them.
func (s *scene) captors(x *draft) ([]dateline.Party, bool) {
	for i := len(s.all) - 1; i >= 0; i-- {
		o := s.all[i]
		if o == x || o.absent || o.Token > x.Token || o.Mode != "abduct" {
			continue
		}
		for _, p := range o.Recipients {
			for _, q := range x.Recipients {
				if p.Entity != "" && p.Entity == q.Entity || x.Sentence-o.Sentence <= 2 && s.c.lemma[p.Token] == s.c.lemma[q.Token] && s.c.upos(q.Token) == "NOUN" {
					return slices.Clone(o.Actors), true
				}
			}
		}
	}
	return nil, slices.ContainsFunc(x.Recipients, func(p dateline.Party) bool {
		return s.c.lemma[p.Token] == "hostage" || s.c.lemma[p.Token] == "captive"
	})
}

// sideOf puts the two opposing parties of the text in the place of "both sides".
func (s *scene) sideOf(x *draft, ps, others []dateline.Party) []dateline.Party {
	var out []dateline.Party
	for i, p := range ps {
		if p.Country != "" || !s.c.sides(p.Token) {
			if out != nil {
				out = append(out, p)
			}
			continue
		}
		if out == nil {
			out = slices.Clone(ps[:i])
		}
		pair := s.pair
		if s.talk != nil && x.Token > s.talk.at && (len(pair) != 2 || x.Type == "AGREE") {
			pair = s.talk.sides[:] // those who talk
		}
		if len(pair) == 2 && !sameSide(pair, others) {
			for _, q := range pair {
				out = append(out, dateline.Party{Span: p.Span, Token: p.Token, Entity: q.Entity, Country: q.Country, Sectors: q.Sectors, Code: q.Code})
			}
			x.Trace = append(x.Trace, "parties: the two sides that the text sets against each other")
			continue
		}
		if s.stage != "" {
			p.Country = s.stage
			p.Code = dateline.ActorCode(p.Country, p.Sectors)
			x.Trace = append(x.Trace, "parties: of the country that the story is about")
		}
		out = append(out, p)
	}
	if out == nil {
		return ps
	}
	return out
}

// strange are words by which people are said not to be of the country of the story.
var strange = set(`foreign international overseas foreigner expatriate tourist migrant refugee donor monitor observer mercenary neighbouring neighboring global world outside
	seeker visitor pilgrim traveller traveler stranger peacekeeper`)

// locals gives a country to people, bodies and places that have none: those whom an authority holds, tries or bars are
// at home with it, those who are hurt or who march are at home where it happens.
func (s *scene) locals(x *draft) {
	c := s.c
	home := ""
	for _, p := range x.Actors {
		if len(p.Country) == 3 && p.Country != "IGO" && p.Country != "NGO" && p.Country != "ISI" {
			home = p.Country
			break
		}
	}
	side := home // with bodies of several countries
	if side == "" && len(x.Actors) > 0 {
		side = x.Actors[0].Country
	}
	atHome := home != "" && slices.ContainsFunc(x.Actors, func(p dateline.Party) bool {
		return p.Country == home && slices.ContainsFunc(p.Sectors, func(k string) bool { return domestic[k] })
	})
	give := func(ps []dateline.Party, actors bool) {
		for i := range ps {
			p := &ps[i]
			if p.Country != "" || !c.localNoun(p, actors && (x.Type == "ASSAULT" || x.Type == "COERCE")) {
				continue
			}
			k, why := "", ""
			switch {
			case !actors && x.Type == "ASSAULT" && s.foes[side] != "" && (c.is(p.Token, eventlex.Armed) || c.is(p.Token, eventlex.Vehicle) || targets[c.lemma[p.Token]]):
				k, why = s.foes[side], "those whom the doer opposes"
			case x.Where.Country != "" && (x.Type == "ASSAULT" || x.Type == "COERCE" || x.Type == "PROTEST" || x.Type == "AID"):
				k, why = x.Where.Country, "where it happened"
			case !actors && (x.Type == "COERCE" || x.Mode == "convict" || x.Type == "ACCUSE" && x.Mode != "disapprove") && (atHome || home != "" && home == s.stage):
				k, why = home, "those who did it, at home"
			case !actors && x.Type == "ASSAULT" && s.foes[side] != "" && side != s.stage:
				k, why = s.foes[side], "those whom the doer opposes"
			case !actors && x.Type == "AID" && s.stage != "" && home != "" && home != s.stage:
				k, why = s.stage, "the country that the story is about"
			case s.stage != "" && (home == "" || home == s.stage || x.Type == "ASSAULT" || x.Type == "COERCE" && slices.Contains(x.Actors[0].Sectors, "REB")):
				k, why = s.stage, "the country that the story is about"
			default:
				continue
			}
			p.Country = k
			p.Code = dateline.ActorCode(p.Country, p.Sectors)
			x.Trace = append(x.Trace, "country of "+c.word(p.Token)+": "+why)
		}
	}
	give(x.Actors, true)
	give(x.Recipients, false)
}

// winners are those whom others congratulate on a vote, or who voted, and the vote.
var winners = set("winner victor voter electorate president-elect ballot vote election poll referendum")

// foreign says whether the words of the noun x tell that they are not at home where they are met.
func (c *coder) foreign(x int) bool {
	if strange[c.lemma[x]] {
		return true
	}
	for _, y := range c.t.Children(x, "amod", "compound", "nmod", "appos") {
		if strange[c.lemma[y]] {
			return true
		}
	}
	return false
}

// unknownHands are words for those who do violence and whom the text cannot name, what they do it with included.
var unknownHands = set(`man woman gunman assailant attacker person individual hacker shooter knifeman intruder bomber sniper arsonist perpetrator assassin
	raider somebody unknown bomb car-bomb rocket mine mortar missile explosive device drone blast explosion shell grenade`)

// domestic are the sectors of those who act at home unless their clause says otherwise.
var domestic = set("COP JUD LEG GOV PTY OPP LAB")

// localNoun says whether p is a common noun, or somebody by name, that may be of the place where it is met. The doers of violence
// may be anybody.
func (c *coder) localNoun(p *dateline.Party, doing bool) bool {
	if slices.ContainsFunc(p.Sectors, func(k string) bool {
		if k == "UNK" && c.upos(p.Token) == "PRON" {
			return false
		}
		return k == "REB" || k == "REF" || k == "IGO" || k == "NGO" || k == "CRM" || k == "UNK"
	}) {
		return false
	}
	x := p.Token
	switch c.word(x) {
	case "anyone", "anybody", "whoever", "everyone", "those":
		return !doing
	}
	if u := c.upos(x); u != "NOUN" && u != "PROPN" {
		return !doing && (u == "NUM" || u == "ADJ" || u == "DET" && c.word(x) == "all") && c.entity[x] == 0 && c.counted(x) // "all five were released", "treated 81 wounded"
	}
	if partitive[c.lemma[x]] { // "a range of countries"
		for _, y := range c.t.Children(x, "nmod") {
			if c.t.Case(y) == "of" {
				x = y
				break
			}
		}
	}
	switch c.lemma[x] {
	case "country", "nation", "state", "government", "other": // which ones is for the text to say
		return false
	}
	if doing && unknownHands[c.lemma[x]] {
		return false
	}
	if c.foreign(x) {
		return false
	}
	if y := c.t.Child(x, "nmod:poss"); y >= 0 && c.upos(y) == "PRON" && partners[c.lemma[x]] {
		return false
	}
	if e := c.entity[x]; e != 0 {
		switch c.d.Entities[e-1].Kind {
		case dateline.KindPerson:
			return c.upos(x) == "NOUN" || len(c.d.Entities[e-1].Sectors) > 0
		case dateline.KindOther:
		case dateline.KindOrg, dateline.KindGroup:
			return c.upos(x) == "NOUN" || slices.ContainsFunc(c.d.Entities[e-1].Sectors, func(k string) bool { return k == "GOV" || k == "COP" || k == "JUD" || k == "LEG" }) // "the Municipality of Livorno"
		default:
			return c.upos(x) == "NOUN"
		}
	}
	if c.upos(x) == "PROPN" {
		return false
	}
	return nounclass.Is(c.lemma[x], nounclass.Human|nounclass.Group|nounclass.Org|nounclass.Facility|nounclass.Place|nounclass.Vehicle) || c.humanPart(x)
}

// counted says whether the number or adjective x stands for people: nothing is counted by it but the people of another noun.
func (c *coder) counted(x int) bool {
	for _, y := range c.t.Children(x, "nmod", "compound", "amod") {
		if c.t.Case(y) == "of" && !c.is(y, eventlex.Human) && c.upos(y) != "PRON" && c.upos(y) != "ADJ" {
			return false
		}
	}
	switch c.rel(x) {
	case "nsubj", "nsubj:pass", "obj", "iobj", "obl", "conj", "nmod":
		return true
	}
	return false
}

// otherHalf returns the other of the two that what x is about joins: of "El Abdi praised the relations binding the two countries" that which is not his.
func (c *coder) otherHalf(x *draft, home string) (dateline.Party, bool) {
	if x.Type != "SUPPORT" && x.Type != "REQUEST" || home == "" || !c.isVerb(x.f.head) {
		return dateline.Party{}, false
	}
	for _, y := range c.t.Subtree(x.f.head, nil) {
		if y < x.f.head || c.upos(y) != "NOUN" || c.word(y) == c.lemma[y] {
			continue
		}
		two := c.plurals.Members(y)
		if len(two) != 2 || c.persons(two) {
			continue
		}
		for i, p := range two {
			if p.Country == home && len(two[1-i].Country) == 3 && two[1-i].Country != home {
				return two[1-i], true
			}
		}
	}
	return dateline.Party{}, false
}

// addressee names the other side of an act whose clause does not: the country that the story is about for help, offers and
// penalties from abroad, the adversary for hostile acts.
func (s *scene) addressee(x *draft) {
	c := s.c
	if !coded(x.Actors) || x.reciprocal() || x.mutual {
		return
	}
	if x.Type == "ACCUSE" && x.Mode == "disapprove" && !s.armed.Span.IsZero() && !sameSide([]dateline.Party{s.armed}, x.Actors) &&
		(len(x.Recipients) == 0 && (x.about || violent[c.objectLemma(x.f.head)]) || len(x.Recipients) == 1 && nameless[c.lemma[x.Recipients[0].Token]] && x.Recipients[0].Country == "") {
		x.Recipients = []dateline.Party{s.armed}
		x.Trace = append(x.Trace, "recipient: the armed group of the text")
		return
	}
	if x.Type == "ASSAULT" && !coded(x.Recipients) && !s.armed.Span.IsZero() && x.Mode == "heavy-weapons" && every(x.Actors, "MIL") && !sameSide([]dateline.Party{s.armed}, x.Actors) {
		x.Recipients = append(x.Recipients, s.armed)
		x.Trace = append(x.Trace, "recipient: the armed group of the text")
		return
	}
	if x.Type == "COERCE" && (x.Mode == "curfew" || x.Mode == "martial-law") && len(x.Recipients) == 0 && x.Where.Place >= 0 {
		pl := &c.d.Places[x.Where.Place]
		if h := c.headOf(pl.First, pl.Last); h >= 0 && pl.Country != "" {
			x.Recipients = []dateline.Party{{Span: pl.Span, Token: h, Country: pl.Country, Sectors: []string{"CVL"}, Code: dateline.ActorCode(pl.Country, []string{"CVL"})}}
			x.Trace = append(x.Trace, "recipient: those who live there")
			return
		}
	}
	if x.Type == "COERCE" && x.Mode == "restrict" && len(x.Recipients) == 1 && frontier[c.counts(x.Recipients[0].Token)] && sameSide(x.Recipients, x.Actors) {
		x.Recipients = nil // "closed its border": to its neighbour
	}
	if len(x.Recipients) > 0 {
		return
	}
	home := ""
	for _, p := range x.Actors {
		if p.Country != "" {
			home = p.Country
			break
		}
	}
	if p, ok := c.otherHalf(x, home); ok {
		x.Recipients = []dateline.Party{p}
		x.Trace = append(x.Trace, "recipient: the other of "+c.word(p.Token))
		return
	}
	if p, ok := c.told(x); ok {
		x.Recipients = []dateline.Party{p}
		x.Trace = append(x.Trace, "recipient: who is told")
		return
	}
	to, why := "", ""
	switch x.Type {
	case "SUPPORT":
		if s.stage != "" && s.stage != home && winners[c.objectLemma(x.f.head)] { // "congratulated the winners"
			to, why = s.stage, "the country that the story is about"
		}
	case "AID", "SANCTION", "AGREE", "CONCEDE", "THREATEN", "ACCUSE":
		if x.Type == "THREATEN" && terror[c.objectLemma(c.deed(x))] {
			if !s.armed.Span.IsZero() && !sameSide([]dateline.Party{s.armed}, x.Actors) || s.armed.Country == home && slices.Contains(s.armed.Sectors, "REB") {
				x.Recipients = []dateline.Party{s.armed}
				x.Trace = append(x.Trace, "recipient: the armed group of the text")
			}
			return
		}
		if x.Type == "THREATEN" && s.foes[home] != "" {
			to, why = s.foes[home], "whom the text sets against the doer"
			break
		}
		if x.Type == "AGREE" && mediating[c.lemma[c.deed(x)]] && (c.lemma[c.deed(x)] != "host" || parleys[c.objectLemma(c.deed(x))]) && len(s.pair) == 2 && !sameSide(s.pair, x.Actors) {
			x.Recipients = slices.Clone(s.pair)
			x.Trace = append(x.Trace, "recipient: the two sides that the text sets against each other")
			return
		}
		if x.Type == "ACCUSE" && x.Mode == "disapprove" && (violent[c.objectLemma(x.f.head)] || x.about) {
			return // whose deed it was is not told: not that of those who suffered it
		}
		if s.stage != "" && !slices.ContainsFunc(x.Actors, func(p dateline.Party) bool { return p.Country == s.stage || p.Country == "" }) {
			to, why = s.stage, "the country that the story is about"
		}
	case "ASSAULT":
		if f := s.foes[home]; f != "" && x.Mode != "crowd-control" {
			to, why = f, "whom the text sets against the doer"
		}
	case "MOBILIZE":
		if f := s.foes[home]; f != "" && slices.ContainsFunc(c.object(x.f.head), func(o int) bool {
			return c.is(o, eventlex.Armed) || c.is(o, eventlex.Vehicle) || c.is(o, eventlex.Weapon)
		}) && slices.ContainsFunc(c.t.Children(x.f.head, "obl", "nmod"), func(y int) bool {
			return (c.lemma[y] == "border" || c.lemma[y] == "frontier") && c.t.Child(y, "nmod") < 0
		}) {
			to, why = f, "whom the text sets against the doer"
		}
	case "COERCE":
		if x.Mode != "restrict" || !c.frontier(x.f.head) {
			break
		}
		if f := s.foes[home]; f != "" {
			to, why = f, "whom the text sets against the doer"
		} else if s.stage != "" && s.stage != home && c.common(x.f.head) {
			to, why = s.stage, "the country that the story is about, of the common border"
		}
	}
	if to == "" && (x.Type == "REJECT" || x.Type == "SANCTION") && s.foes[home] != "" {
		to, why = s.foes[home], "whom the text sets against the doer"
	}
	if to == "" && (x.Type == "REQUEST" || x.Type == "ACCUSE" || x.Type == "REJECT") && c.homeVoice(x) && !c.is(x.Actors[0].Token, eventlex.Place) {
		if p, ok := c.rulersOf(home, x.Token); ok {
			x.Recipients = []dateline.Party{p}
			x.Trace = append(x.Trace, "recipient: the government of those who speak")
		}
		return
	}
	if to == "" {
		return
	}
	if p, ok := c.named2(to, x.Token); ok {
		x.Recipients = []dateline.Party{p}
		x.Trace = append(x.Trace, "recipient: "+why)
	}
}

// rulersOf returns the last mention before the token, else the first after it, of a body or person of the country's government.
func (c *coder) rulersOf(country string, before int) (best dateline.Party, ok bool) {
	for i := range c.d.Entities {
		e := &c.d.Entities[i]
		if e.Country != country || !slices.Contains(e.Sectors, "GOV") || slices.Contains(e.Sectors, "OPP") {
			continue
		}
		for _, m := range e.Mentions {
			if m.Form == dateline.FormPronoun || m.Head < 0 || ok && (m.Head > before || m.Head < best.Token && best.Token < before) {
				continue
			}
			best, ok = dateline.Party{Span: m.Span, Token: m.Head, Entity: e.ID, Code: e.Code, Country: e.Country, Sectors: e.Sectors}, true
		}
	}
	return best, ok
}

// frontier are nouns of what a state closes to its neighbour.
var frontier = set("border frontier crossing gate airspace checkpoint bridge port sky road route terminal pass")

// counts returns the lemma of what the number or part at token x counts ("two of the crossings"), that of x itself if it counts nothing.
func (c *coder) counts(x int) string {
	if c.upos(x) == "NUM" || partitive[c.lemma[x]] || c.upos(x) == "DET" || c.upos(x) == "ADJ" {
		for _, y := range c.t.Children(x, "nmod") {
			if c.t.Case(y) == "of" {
				return c.lemma[y]
			}
		}
	}
	return c.lemma[x]
}

// frontier says whether the verb v has a border or a way across it for its object.
func (c *coder) frontier(v int) bool {
	o := c.t.Child(v, "obj", "nsubj:pass")
	return o >= 0 && frontier[c.counts(o)]
}

// common says whether the sentence of the verb v speaks of a border: "closed its frontier", "the crossings on the common border". Which one is
// for the text to say.
func (c *coder) common(v int) bool {
	s := &c.d.Sentences[c.t.Sentence(v)]
	for i := s.First; i < s.Last; i++ {
		if l := c.lemma[i]; l == "border" || l == "frontier" {
			return true
		}
	}
	return false
}

// violent are nouns of acts that a condemnation of an unnamed doer is about, nameless those of doers.
var (
	violent  = set("attack bombing killing murder massacre beheading explosion blast atrocity violence assault shelling execution abduction kidnapping terrorism slaughter raid shooting")
	nameless = set("terrorist militant extremist insurgent perpetrator killer attacker murderer assailant bomber jihadist")
)

// terror are the isms that states vow to crush.
var terror = set("terrorism terror militancy insurgency extremism jihadism banditry")

// objectLemma returns the lemma of the object of the verb v, "" if it has none.
func (c *coder) objectLemma(v int) string {
	if o := c.t.Child(v, "obj", "nsubj:pass"); o >= 0 {
		return c.lemma[o]
	}
	return ""
}

// told returns whom the act of speech x is told to, where a verb of telling stands over it: "told the envoy that they would not leave".
func (c *coder) told(x *draft) (dateline.Party, bool) {
	switch x.Type {
	case "REJECT", "AGREE", "CONCEDE", "THREATEN", "REQUEST", "ACCUSE":
	default:
		return dateline.Party{}, false
	}
	for i, n := x.f.head, 0; n < 5; n++ {
		p := c.t.Parent(i)
		if p < 0 {
			break
		}
		if m := c.t.Child(i, "mark"); match.IsRel(c.rel(i), "advcl") && m >= 0 && c.word(m) == "to" && speaks[c.lemma[p]] { // "telephoned his counterpart to urge restraint"
			for _, o := range c.t.Children(p, "obj", "iobj") {
				for _, q := range c.build([]int{o}, x.Type) {
					if q.Country != "" && !oneSide([]dateline.Party{q}, x.Actors) {
						return q, true
					}
				}
			}
		}
		if match.IsRel(c.rel(i), "ccomp") {
			switch c.lemma[p] {
			case "tell", "inform", "assure", "warn", "notify", "promise":
				for _, o := range c.t.Children(p, "iobj", "obj") {
					for _, q := range c.build([]int{o}, x.Type) {
						if (q.Country != "" || q.Entity != "") && !slices.Contains(q.Sectors, "JRN") && !slices.Contains(q.Sectors, "MED") && !oneSide([]dateline.Party{q}, x.Actors) {
							return q, true
						}
					}
				}
			}
			break
		}
		i = p
	}
	return dateline.Party{}, false
}

// mediating are verbs of what a third party offers to two others.
var mediating = set("mediate host facilitate broker arbitrate")

// parleys are nouns of what is hosted for two sides.
var parleys = set("talk talks negotiation dialogue meeting summit peace conversation discussion round")

// deed returns the verb that x is about, its own token if there is none.
func (c *coder) deed(x *draft) int {
	if y := c.complement(x.f.head); y >= 0 {
		return y
	}
	return x.f.head
}

// named2 returns the last mention by name, before the token, of the country itself, else of a body or person of it.
func (c *coder) named2(country string, before int) (dateline.Party, bool) {
	best, whole := dateline.Party{}, false
	for i := range c.d.Entities {
		e := &c.d.Entities[i]
		if e.Country != country {
			continue
		}
		for _, m := range e.Mentions {
			if m.Form == dateline.FormPronoun || m.Head < 0 || m.Head >= before {
				continue
			}
			pl := c.place[m.Head]
			place := e.Kind == dateline.KindPlace && (pl == 0 || c.d.Places[pl-1].Precision == dateline.PrecisionCountry)
			if best.Span.IsZero() || place && !whole || place == whole && m.Head > best.Token {
				best, whole = dateline.Party{Span: m.Span, Token: m.Head, Entity: e.ID, Code: e.Code, Country: e.Country, Sectors: e.Sectors}, place
			}
		}
	}
	return best, !best.Span.IsZero()
}
