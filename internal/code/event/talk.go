package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
)

// A talk is the meeting or call that a text reports, of exactly two states, with the entities of those who speak for them.
type talk struct {
	at    int // token of the event
	sides [2]dateline.Party
}

// findTalk returns the first meeting or call of all that persons of two states have, if the text is about no other before it.
func (c *coder) findTalk(all []*draft) *talk {
	for _, x := range all {
		if x.Type != "CONSULT" || x.absent || x.Mode == "visit" && len(x.Recipients) == 0 {
			continue
		}
		ps := x.Actors
		if len(ps) == 1 {
			ps = append(slices.Clone(ps), x.Recipients...)
		}
		if len(ps) != 2 || len(ps[0].Country) != 3 || len(ps[1].Country) != 3 || ps[0].Country == ps[1].Country || ps[0].Country == "NGO" || ps[1].Country == "NGO" ||
			ps[0].Entity == "" || ps[1].Entity == "" || x.Sentence > 5 {
			return nil
		}
		return &talk{at: x.Token, sides: [2]dateline.Party{ps[0], ps[1]}}
	}
	return nil
}

// inTalk gives an act of speech that one of the two who talk does, and whose clause names nobody else, the other as the one it is said to: in a
// readout "the Minister voiced concern" is to her counterpart.
func (s *scene) inTalk(x *draft) {
	if s.talk == nil || !verbalTypes[x.Type] || x.Type == "SANCTION" || x.Token < s.talk.at || x.reciprocal() && (x.Type != "AGREE" || len(x.Actors) > 1) || silent[x.Lemma] || len(x.Actors) == 0 || coded(x.Recipients) && !s.c.ownThings(x) || x.Mode == "investigate" {
		return
	}
	c := s.c
	for i, p := range s.talk.sides {
		own := x.Actors[0].Entity == p.Entity || x.Actors[0].Country == p.Country && c.t.Child(x.Actors[0].Token, "nmod:poss") >= 0 && (partners[c.lemma[x.Actors[0].Token]] || c.lemma[x.Actors[0].Token] == "colleague")
		if !own && c.sayer(x.Actors[0].Token) == x.Actors[0].Token && x.Actors[0].Country == p.Country { // "she stressed, Germany would cease"
			own = c.saidBy(x.f.head, p)
		}
		if !own {
			continue
		}
		o := s.talk.sides[1-i]
		if len(x.Recipients) > 0 && !c.ownThings(x) && !slices.ContainsFunc(x.Recipients, func(r dateline.Party) bool {
			l := c.lemma[r.Token]
			return (partners[l] || l == "guest" || l == "host" || l == "visitor") && c.word(r.Token) == l
		}) {
			return
		}
		x.Recipients = []dateline.Party{o}
		x.Trace = append(x.Trace, "recipient: the other of the two who talk")
		return
	}
}

// ownThings says whether the only one whom the clause of x names besides the doer is the owner, of his own country, of what it is about: "would
// reconsider its contribution".
func (c *coder) ownThings(x *draft) bool {
	return len(x.Recipients) == 1 && c.rel(x.Recipients[0].Token) == "nmod:poss" && c.upos(x.Recipients[0].Token) == "PRON" && x.Recipients[0].Country == x.Actors[0].Country
}

// silent are verbs of what is done beside the talk: "laid a wreath".
var silent = set("lay sign ratify vote attend adopt approve observe")

// ownPenalty takes from those on whom a state puts sanctions the country that only the surroundings gave them, if it is the state's own.
func (s *scene) ownPenalty(x *draft) {
	if x.Type != "SANCTION" || x.Mode == "convict" || len(x.Actors) == 0 {
		return
	}
	for i := range x.Recipients {
		p := &x.Recipients[i]
		if p.Country == x.Actors[0].Country && len(p.Country) == 3 && s.c.upos(p.Token) == "NOUN" && s.c.bySetting(*p) {
			p.Country, p.Code = "", dateline.ActorCode("", p.Sectors)
		}
	}
}

// destination gives a visit whose clause says "there" the place named last before it: "a team is expected there on Monday".
func (s *scene) destination(x *draft) {
	c := s.c
	if x.Mode != "visit" || len(x.Recipients) > 0 || !coded(x.Actors) {
		return
	}
	sent := &c.d.Sentences[x.Sentence]
	for i := sent.First; i < sent.Last; i++ {
		if c.word(i) != "there" || c.upos(i) != "ADV" || c.rel(i) != "advmod" {
			continue
		}
		for k := len(c.d.Places) - 1; k >= 0; k-- {
			p := &c.d.Places[k]
			if p.First >= i || p.Country == "" {
				continue
			}
			h := c.headOf(p.First, p.Last)
			if h < 0 || x.Sentence-c.t.Sentence(h) > 2 || sameSide([]dateline.Party{{Country: p.Country}}, x.Actors) {
				return
			}
			x.Recipients = []dateline.Party{{Span: p.Span, Token: h, Code: p.Country, Country: p.Country}}
			x.Trace = append(x.Trace, "recipient: where \"there\" is")
			return
		}
	}
}

// saidBy says whether the clause of i is what the party p says.
func (c *coder) saidBy(i int, p dateline.Party) bool {
	for n := 0; i >= 0 && n < 6; i, n = c.t.Parent(i), n+1 {
		v := c.t.Parent(i)
		if v < 0 || !match.IsRel(c.rel(i), "ccomp") {
			continue
		}
		for _, y := range c.subject(v) {
			if e := c.entity[y]; e != 0 && c.d.Entities[e-1].ID == p.Entity {
				return true
			}
		}
	}
	return false
}

// inquiries are nouns of what is called for after an act of force, to be made by or of those who did it.
var inquiries = set("investigation inquiry probe enquiry accountability fact-finding")

// inquiry gives the call for an inquiry that names nobody to make it the doers of the act of force told of last: it is theirs to allow it.
func (s *scene) inquiry(x *draft, before []*draft) {
	c := s.c
	if x.Type != "REQUEST" || coded(x.Recipients) || !coded(x.Actors) {
		return
	}
	asked := false
	for _, h := range [2]int{x.f.head, x.f.noun} {
		if h < 0 {
			continue
		}
		for _, y := range c.t.Children(h, "obl", "nmod", "obj") {
			asked = asked || inquiries[c.lemma[y]] && (c.t.Case(y) == "for" || c.t.Case(y) == "")
		}
	}
	if !asked {
		return
	}
	best := -1
	for k := len(before) - 1; k >= 0 && x.Sentence-before[k].Sentence <= 12; k-- {
		o := before[k]
		if o.absent || o.Type != "ASSAULT" || !coded(o.Actors) || sameSide(o.Actors, x.Actors) || o.Status == dateline.Planned || slices.ContainsFunc(o.Actors, func(p dateline.Party) bool { return slices.Contains(p.Sectors, "REB") }) {
			continue
		}
		if o.Dead != nil && *o.Dead > 0 || c.people2(o.Recipients) { // rather than one on a thing
			best = k
			break
		}
		if best < 0 && coded(o.Recipients) {
			best = k
		}
	}
	if best >= 0 {
		x.Recipients = slices.Clone(before[best].Actors)
		x.Trace = append(x.Trace, "recipient: the doers of "+before[best].Rule+" in sentence "+itoa(before[best].Sentence))
	}
}

// credits are verbs whose object did what "for" names; thanking may be for what one had from others.
var credits = set("thank praise commend congratulate applaud salute blame condemn criticise criticize rebuke denounce fault castigate reprimand censure")

// credited gives an act whose noun names no doer the one who is thanked or blamed for it: "thanked Rabat for the release of the sailors". Where an
// armed group acts in the text, a thanked state may have been a go-between.
func (s *scene) credited(x *draft) {
	c := s.c
	if len(x.Actors) > 0 || !c.isNoun(x.f.head) || x.cand.trig.POS != eventlex.Noun || c.t.Case(x.f.head) != "for" {
		return
	}
	v := c.t.Parent(x.f.head)
	if v >= 0 && c.isNoun(v) && match.IsRel(c.rel(x.f.head), "nmod") && match.IsRel(c.rel(v), "obj") { // attached too low
		v = c.t.Parent(v)
	}
	if v < 0 || !credits[c.lemma[v]] || x.Type == "ASSAULT" && (c.lemma[v] == "thank" || c.lemma[v] == "praise") {
		return
	}
	if c.lemma[v] == "thank" && (!s.armed.Span.IsZero() || x.Mode != "release" && x.Type != "AID") {
		return
	}
	for _, o := range s.all {
		if o == x || o.f.head != v || !coded(o.Recipients) {
			continue
		}
		x.Actors = slices.Clone(o.Recipients)
		x.Trace = append(x.Trace, "actor: who is thanked or blamed for it, in "+o.Rule)
		return
	}
}

// exiles gives people in flight whom another country takes in, helps or turns back the country that the story is about.
func (s *scene) exiles(x *draft) {
	if s.stage == "" || len(x.Actors) == 0 {
		return
	}
	switch x.Type {
	case "AID", "COERCE", "RETREAT", "REJECT", "AGREE", "CONCEDE":
	default:
		return
	}
	for i := range x.Recipients {
		p := &x.Recipients[i]
		if p.Country != "" || s.c.lemma[p.Token] != "refugee" && s.c.lemma[p.Token] != "evacuee" || s.c.named(p.Token) {
			continue
		}
		if x.Actors[0].Country == s.stage || len(x.Actors[0].Country) != 3 || x.Actors[0].Country == "IGO" || x.Actors[0].Country == "NGO" {
			continue
		}
		p.Country, p.Code = s.stage, dateline.ActorCode(s.stage, p.Sectors)
		x.Trace = append(x.Trace, "country of "+s.c.word(p.Token)+": that which the story is about")
	}
}

// ultimatum says whether the act of the verb i is said to follow if something is not done: "without commitments, it would cease", "will suspend flights
// unless", "if he does not yield".
func (c *coder) ultimatum(i int) bool {
	modal, _, _, _ := c.aux(i)
	if modal != "will" && modal != "would" || c.negated(i) {
		return false
	}
	for at, n := i, 0; at >= 0 && n < 3; n++ {
		for _, y := range c.t.Children(at, "advcl", "obl") {
			if c.rel(y) == "obl" {
				if k := c.t.Case(y); (k == "without" || k == "absent" || k == "failing" || k == "barring") && y < i && assured[c.lemma[y]] {
					return true
				}
				continue
			}
			m := c.t.Child(y, "mark")
			if m >= 0 && (c.word(m) == "unless" || c.word(m) == "if" && c.negated(y)) {
				return true
			}
		}
		if !match.IsRel(c.rel(at), "ccomp", "conj") {
			return false
		}
		at = c.t.Parent(at)
	}
	return false
}

// assured are nouns of what the other side is to do, so that it does not happen "without" them.
var assured = set("commitment guarantee assurance agreement deal progress change concession action step reform answer response permission access apology compliance cooperation ceasefire undertaking payment")

// ends are verbs of giving up what is done with or for others.
var ends = set("cease stop end suspend halt withdraw cut freeze discontinue terminate reduce curtail close leave quit pull reconsider review downgrade")

// others returns the people before the number x that it is said to be the rest of: "the three soldiers ... the remaining 46". -1 if there are none.
func (c *coder) others(x int) int {
	if c.upos(x) != "NUM" && c.lemma[x] != "other" && c.lemma[x] != "rest" && c.lemma[x] != "remainder" {
		return -1
	}
	rest := c.upos(x) != "NUM" && c.t.Child(x, "nmod") < 0
	for _, y := range c.t.Children(x, "amod", "det") {
		rest = rest || c.lemma[y] == "remaining" || c.lemma[y] == "remain" || c.lemma[y] == "other"
	}
	if d := c.t.Child(x, "det"); !rest || d < 0 || c.word(d) != "the" {
		return -1
	}
	for i, from := x-1, c.d.Sentences[max(0, c.t.Sentence(x)-1)].First; i >= from; i-- {
		if c.upos(i) == "NOUN" && c.t.Child(i, "nummod") >= 0 && c.word(i) != c.lemma[i] && c.is(i, eventlex.Human) {
			return i
		}
	}
	return -1
}

// robs are verbs by which one takes or ruins what others have.
var robs = set("loot plunder pillage ransack rob steal seize confiscate impound strip burn torch destroy smash vandalise vandalize")

// robbed returns whom the goods are of that "its" ties to the robber himself: nobody loots his own, so that they are of whom the verb before was done
// to: "stopped a convoy and looted its cargo".
func (c *coder) robbed(x *draft) []int {
	if !c.isVerb(x.f.head) || !robs[c.lemma[x.f.head]] || c.rel(x.f.head) != "conj" {
		return nil
	}
	own := false
	for _, o := range c.t.Children(x.f.head, "obj") {
		for n := 0; n < 3 && o >= 0; n++ {
			if p := c.t.Child(o, "nmod:poss"); p >= 0 {
				w := c.word(p)
				own = w == "its" || w == "their" || w == "his" || w == "her"
				break
			}
			if !partitive[c.lemma[o]] {
				break
			}
			o = c.t.Child(o, "nmod")
		}
	}
	if !own {
		return nil
	}
	for p, n := c.t.Parent(x.f.head), 0; p >= 0 && n < 3 && c.isVerb(p); p, n = c.t.Parent(p), n+1 {
		for _, o := range c.t.Children(p, "obj") {
			if c.t.Child(o, "nummod") < 0 || c.thing(o) {
				if ps := c.build([]int{o}, "COERCE"); coded(ps) {
					return []int{o}
				}
			}
		}
		if c.rel(p) != "conj" {
			break
		}
	}
	return nil
}

// sameAs are adjectives that liken an act to the one told before, steps nouns that leave open what it was.
var (
	likens = set("similar comparable parallel matching corresponding equivalent like identical same")
	steps  = set("step measure action move decision sanction restriction penalty designation listing")
)

// likened makes an event of "similar steps by the union", after a penalty was told: the same act of others, on the same people.
func (c *coder) likened(all []*draft, s *dateline.Sentence) *draft {
	for i := s.First; i < s.Last; i++ {
		if !steps[c.lemma[i]] || !c.isNoun(i) || !slices.ContainsFunc(c.t.Children(i, "amod"), func(y int) bool { return likens[c.lemma[y]] }) {
			continue
		}
		var who []int
		for _, y := range c.t.Children(i, "nmod", "acl", "acl:relcl") {
			switch {
			case c.isVerb(y) && (c.lemma[y] == "take" || c.lemma[y] == "impose" || c.lemma[y] == "announce" || c.lemma[y] == "adopt"):
				who = append(who, c.subject(y)...)
			case c.t.Case(y) == "by" || c.t.Case(y) == "from":
				who = append(who, c.people(y)...)
			}
		}
		if len(who) == 0 && (c.rel(i) == "obj") {
			if v := c.t.Parent(i); v >= 0 && (c.lemma[v] == "take" || c.lemma[v] == "impose" || c.lemma[v] == "announce" || c.lemma[v] == "adopt") && !c.negated(v) && !c.future(v) {
				who = c.subject(v)
			}
		}
		actors := c.build(who, "SANCTION")
		if !political(actors) {
			continue
		}
		for k := len(all) - 1; k >= 0; k-- {
			o := all[k]
			if o.absent || o.Type != "SANCTION" || o.Sentence >= c.t.Sentence(i) || sameSide(o.Actors, actors) || o.Mode == "convict" {
				continue
			}
			x := *o
			x.Actors, x.Recipients, x.Also, x.Attribution = actors, slices.Clone(o.Recipients), nil, nil
			x.f = frame{head: i, noun: -1, verb: -1, prt: -1}
			x.Token, x.Sentence = i, c.t.Sentence(i)
			span, _, _ := c.t.Phrase(i)
			x.Trigger = dateline.Span{Start: c.d.Tokens[i].Span.Start, End: c.d.Tokens[i].Span.End}
			if i > s.First {
				x.Trigger.Start = max(span.Start, c.d.Tokens[i-1].Span.Start)
			}
			x.Status, x.stand = dateline.Happened, standing{status: dateline.Happened, why: "likened to an act that happened"}
			var how string
			x.When, how = c.when(x.f, map[int]bool{i: true}, nil)
			x.Where = dateline.EventPlace{Place: -1}
			x.Dead, x.Injured = nil, nil
			c.finish(&x)
			x.Trace = []string{"trigger: likened to " + o.Rule + " in sentence " + itoa(o.Sentence), "actor: who took it", "recipient: as there", "time: " + how}
			return &x
		}
	}
	return nil
}

// onlyTells says whether the participle i only tells who its noun is: a bare plural without a day or a doer ("migrants held at unofficial sites"), or
// those whom a penalty is for ("three firms implicated in smuggling").
func (c *coder) onlyTells(x *draft) bool {
	i := x.f.head
	if !c.isVerb(i) || c.rel(i) != "acl" || !c.passive(i) || c.agent(i) >= 0 || x.When.Time >= 0 {
		return false
	}
	n := c.t.Parent(i)
	if n < 0 || n >= i || c.upos(n) != "NOUN" || slices.ContainsFunc(c.d.Tokens[n+1:i], func(k dateline.Token) bool { return k.UPOS == "PUNCT" }) {
		return false
	}
	if i-n != 1 && x.Type != "ACCUSE" {
		return false
	}
	switch {
	case x.Mode == "arrest" && (c.lemma[i] == "hold" || c.lemma[i] == "detain" || c.lemma[i] == "keep"):
		return c.word(n) != c.lemma[n] && c.t.Child(n, "det", "nummod", "nmod:poss", "amod", "compound") < 0
	case x.Type == "ACCUSE" && (c.lemma[i] == "implicate" || c.lemma[i] == "involve"):
		d := c.t.Child(n, "det")
		return c.word(n) != c.lemma[n] && (d < 0 || c.word(d) != "the")
	}
	return false
}

// runBy says whether the participle i tells whose a building or body is: "a hospital supported by Doctors Without Borders".
func (c *coder) runBy(x *draft) bool {
	i := x.f.head
	n := c.t.Parent(i)
	if !c.isVerb(i) || c.rel(i) != "acl" || !c.passive(i) || n < 0 || i-n != 1 || x.When.Time >= 0 || c.isName(n) {
		return false
	}
	switch c.lemma[i] {
	case "support", "back", "fund", "finance", "sponsor", "help", "assist":
	default:
		return false
	}
	return c.is(n, eventlex.Facility) || c.is(n, eventlex.Vehicle)
}

func (c *coder) isName(i int) bool { return c.upos(i) == "PROPN" || c.mention[i] != 0 }

// compelled says whether "will be forced to" means no more than must, as of those who speak: "we will be forced to halve rations".
func (c *coder) compelled(x *draft) bool {
	i := x.f.head
	if x.Type != "COERCE" || !c.isVerb(i) || !c.passive(i) || c.agent(i) >= 0 || c.complement(i) < 0 {
		return false
	}
	switch c.lemma[i] {
	case "force", "compel", "oblige":
	default:
		return false
	}
	modal, _, _, _ := c.aux(i)
	return modal != "" || slices.ContainsFunc(c.object(i), func(o int) bool {
		return strings.EqualFold(c.word(o), "we") || c.word(o) == "i" || c.is(o, eventlex.Org) || c.is(o, eventlex.State)
	})
}
