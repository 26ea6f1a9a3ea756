package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/actor"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/country"
)

// What a definite object points back to: "rejected the accusation", "refused the request", "welcomed the step".
var (
	chargeNouns = set(`accusation charge allegation claim report suggestion assertion complaint protest criticism rebuke condemnation blame insinuation involvement
		responsibility wrongdoing characterisation characterization version account finding verdict`)
	askNouns = set(`proposal plan offer demand call request appeal ultimatum deadline condition invitation initiative bid term idea notion suggestion overture draft text
		pressure calls talks dialogue compromise mediation application petition plea`)
	actNouns = set(`step move measure decision action sanction attack raid strike airstrike offensive operation putsch coup takeover ruling verdict law ban
		deal agreement accord expulsion arrest announcement resolution deployment test launch killing bombing shelling assault crackdown release withdrawal
		handover extradition ceasefire truce pledge plan statement remark comment ban policy penalty restriction tariff embargo incursion intrusion intervention blockade siege abduction
		kidnapping assassination murder ambush massacre crime atrocity violence manoeuvre maneuver exercise vote reform bill decree curfew closure conviction sentence
		pact treaty arrest detention jailing execution pardon visit meeting invitation recognition annexation invasion occupation operation campaign reprisal`)
)

// deadly are nouns of acts that people die of, not of those on things.
var deadly = set("killing massacre murder bloodshed slaughter assassination carnage")

// courtNouns are what a court gives.
var courtNouns = set("verdict ruling sentence conviction acquittal judgment judgement")

// toldOf says whether an act shortly before x had noun for its object, so that "the bill" is the one just told of.
func (c *coder) toldOf(noun string, before []*draft, x *draft) bool {
	for k := len(before) - 1; k >= 0 && x.Sentence-before[k].Sentence <= 3; k-- {
		if o := before[k]; !o.absent && c.isVerb(o.f.head) && c.objectLemma(o.f.head) == noun && len(o.Actors) > 0 && !oneSide(o.Actors, x.Actors) {
			return true
		}
	}
	return false
}

var diplomats = set("ambassador envoy diplomat charge attache attaché consul representative commissioner")

// pactNouns are what is signed.
var pactNouns = set("pact treaty deal agreement accord text compact declaration")

// meant are the types of the acts that a noun points back to, takes those of nouns that may mean any deed ("the step").
var (
	meant = func() map[string]string {
		m := make(map[string]string)
		for types, nouns := range map[string]string{
			"SUPPORT AGREE":             "pact treaty deal agreement accord",
			"SANCTION COERCE":           "sanction penalty restriction tariff embargo ban expulsion blockade closure curfew measure",
			"ASSAULT":                   "attack raid strike airstrike offensive bombing killing shelling assault massacre ambush assassination murder violence atrocity siege invasion occupation putsch coup takeover reprisal crime",
			"ASSAULT COERCE":            "kidnapping abduction crackdown annexation",
			"ASSAULT COERCE MOBILIZE":   "operation campaign",
			"COERCE SANCTION":           "arrest detention jailing conviction sentence verdict ruling execution",
			"RETREAT CONCEDE AGREE":     "release withdrawal ceasefire truce pardon",
			"MOBILIZE COOPERATE":        "deployment exercise manoeuvre maneuver test launch",
			"MOBILIZE ASSAULT":          "incursion intrusion intervention",
			"AGREE CONCEDE AID":         "pledge plan",
			"CONSULT":                   "visit meeting",
			"COOPERATE COERCE RETREAT":  "handover extradition",
			"AGREE CONSULT":             "invitation",
			"THREATEN ACCUSE REQUEST":   "statement remark comment",
			"CONCEDE RETREAT AGREE":     "reform bill vote law decree",
			"SUPPORT AGREE SANCTION":    "recognition resolution",
			"CONCEDE RETREAT AID AGREE": "announcement",
		} {
			for n := range strings.FieldsSeq(nouns) {
				m[n] = types
			}
		}
		return m
	}()
	takes = "AGREE CONCEDE RETREAT AID COOPERATE SANCTION COERCE MOBILIZE ASSAULT PROTEST THREATEN SUPPORT CONSULT"
)

// callsIt says whether noun is the word of the act o itself: "the sanctions" of "imposed sanctions", "the bombing" of "bombed".
func (c *coder) callsIt(noun string, o *draft) bool {
	if len(noun) < 4 {
		return false
	}
	for _, i := range [2]int{o.f.head, o.f.noun} {
		if i >= 0 && (c.lemma[i] == noun || len(c.lemma[i]) >= 4 && strings.HasPrefix(noun, c.lemma[i])) {
			return true
		}
	}
	return false
}

// meansOf are the modes of the acts that nouns of one means point back to: "the bombings" are no shooting.
var meansOf = map[string]string{"bombing": "explosives suicide-attack heavy-weapons", "blast": "explosives suicide-attack", "explosion": "explosives suicide-attack", "shelling": "heavy-weapons",
	"airstrike": "heavy-weapons", "shooting": "firearms", "kidnapping": "abduct", "abduction": "abduct", "hostage-taking": "abduct", "beheading": "execute", "execution": "execute"}

// meansIt says whether noun can be said of the act of force o, by its means.
func meansIt(noun string, o *draft) bool {
	modes := meansOf[noun]
	return modes == "" || o.Type != "ASSAULT" || o.Mode == "" || slices.Contains(strings.Fields(modes), o.Mode)
}

// charged says whether o is an accusation of those who act in x by somebody else, of their own country or not: the lawmaker who accused the
// government, whose spokesman then dismisses the charge.
func (c *coder) charged(o, x *draft) bool {
	if o.Type != "ACCUSE" || len(o.Recipients) == 0 || len(x.Actors) == 0 {
		return false
	}
	p, q := o.Actors[0], x.Actors[0]
	if p.Token == q.Token || p.Entity != "" && p.Entity == q.Entity || len(p.Sectors) > 0 && len(q.Sectors) > 0 && p.Sectors[0] == q.Sectors[0] {
		return false
	}
	return slices.ContainsFunc(o.Recipients, func(r dateline.Party) bool {
		return r.Entity != "" && r.Entity == q.Entity || r.Country != "" && r.Country == q.Country && len(r.Sectors) > 0 && len(q.Sectors) > 0 && r.Sectors[0] == q.Sectors[0]
	})
}

// appended returns who did what the noun that x judges sums up, where it is added to the clause that tells it: "Oman closed its
// embassy, a step that Qatar criticised".
func (c *coder) appended(x *draft) []dateline.Party {
	if c.rel(x.f.head) != "acl:relcl" {
		return nil
	}
	up := c.t.Parent(x.f.head)
	if up < 1 || !actNouns[c.lemma[up]] || c.t.Case(up) != "" || c.t.Child(up, "det") < 0 || c.word(c.t.Child(up, "det")) == "the" {
		return nil
	}
	for p, n := c.t.Parent(up), 0; p >= 0 && n < 4; p, n = c.t.Parent(p), n+1 {
		if !c.isVerb(p) || c.t.Child(p, "nsubj") < 0 {
			continue
		}
		ps := c.build(c.subject(p), x.Type)
		if !coded(ps) || sameSide(ps, x.Actors) {
			return nil
		}
		return ps
	}
	return nil
}

// alleged returns who made the charge that x denies, where the noun for it is added to the clause that tells it: "Amnesty accused the police of using live fire,
// a charge the force denies", "rights groups say police have beaten detainees, which ... , a claim that officials reject".
func (c *coder) alleged(x *draft) []dateline.Party {
	if !match.IsRel(c.rel(x.f.head), "acl") || !c.isVerb(x.f.head) {
		return nil
	}
	up := c.t.Parent(x.f.head)
	if up < 1 || !chargeNouns[c.lemma[up]] || c.t.Case(up) != "" {
		return nil
	}
	if d := c.t.Child(up, "det"); d < 0 || c.word(d) != "a" && c.word(d) != "an" {
		return nil
	}
	for p, n := c.t.Parent(up), 0; p >= 0 && n < 8; p, n = c.t.Parent(p), n+1 {
		if !c.isVerb(p) || p > up || c.t.Child(p, "nsubj") < 0 || !reports[c.lemma[p]] && c.typeOf(p) != "ACCUSE" {
			continue
		}
		ps := c.build(c.subject(p), x.Type)
		if len(ps) == 0 || ps[0].Country == "" && len(ps[0].Sectors) == 0 || oneSide(ps, x.Actors) {
			return nil
		}
		return ps
	}
	return nil
}

// reply names the other side of an answer that leaves it to the text before: whom a denial answers is who accused,
// whom "the step" is welcomed or condemned for is who took it. It looks back four sentences at most and takes the nearest
// act by others; an indefinite object ("condemned an attack") points nowhere.
func (c *coder) reply(all []*draft) {
	for i, x := range all {
		if !x.absent && (x.CAMEO == "162" || x.Lemma == "summon" || x.Lemma == "recall") && coded(x.Actors) {
			// An ambassador who is recalled stands for where he serves, one who is summoned is another country's.
			x.Recipients = slices.DeleteFunc(x.Recipients, func(p dateline.Party) bool {
				return diplomats[c.lemma[p.Token]] && (p.Country == "" || sameSide([]dateline.Party{p}, x.Actors))
			})
			if len(x.Recipients) == 0 {
				c.answer(x, all[:i])
			}
			continue
		}
		if x.Type == "REJECT" && len(x.Recipients) == 1 && (!coded(x.Recipients) || c.lemma[x.Token] == "deny" && c.upos(x.Recipients[0].Token) == "PRON") { // nobody is denied, but what is said
			switch c.word(x.Recipients[0].Token) {
			case "both", "all", "this", "that", "it", "neither", "either", "each":
				x.Recipients = nil // "They have refused both": requests
				if coded(x.Actors) {
					c.answer(x, all[:i])
				}
				continue
			}
		}
		if !x.absent && c.deplored(x, all[:i]) {
			continue
		}
		if !x.absent && x.Type == "REJECT" && !coded(x.Recipients) {
			if ps := c.alleged(x); len(ps) > 0 {
				x.Recipients = ps
				x.Trace = append(x.Trace, "recipient: whose charge it is, told before it in the sentence")
				continue
			}
		}
		if x.absent || len(x.Recipients) > 0 || !coded(x.Actors) || x.reciprocal() && x.Type != "REJECT" || x.mutual {
			continue
		}
		var fits func(o *draft) bool
		reach := 4
		noun := ""
		switch {
		case c.isVerb(x.f.head):
			noun = c.objectNoun(x.f.head)
		case c.upos(x.f.head) == "ADJ": // "said that the strikes were unacceptable"
			noun = c.judged(x.f.head)
			if !actNouns[noun] {
				continue
			}
		default:
			continue
		}
		switch {
		case x.Type == "REJECT" && (chargeNouns[noun] || noun == "" && c.lemma[x.Token] == "deny"):
			fits = func(o *draft) bool {
				return o.Type == "ACCUSE" && (len(o.Recipients) == 0 || sameSide(o.Recipients, x.Actors))
			}
		case x.Type == "REJECT" && askNouns[noun]:
			fits = func(o *draft) bool {
				return o.Type == "REQUEST" || o.Type == "AGREE" || o.Type == "THREATEN" || o.Type == "CONSULT" || o.Type == "ACCUSE"
			}
		case x.Type == "REJECT" && noun == "" && (c.lemma[x.Token] == "refuse" || c.lemma[x.Token] == "decline") && c.complement(x.Token) < 0: // "Chad asked for him. A court refused."
			fits = func(o *draft) bool { return o.Type == "REQUEST" }
		case x.Type == "REJECT" && noun != "" && noun != "?" && c.toldOf(noun, all[:i], x): // "approved a bill", and then "dismissed the bill"
			fits, reach = func(o *draft) bool { return c.objectLemma(o.f.head) == noun }, 3
		case x.Type == "AGREE" && askNouns[noun]:
			fits = func(o *draft) bool { return o.Type == "AGREE" || o.Type == "REQUEST" || o.Type == "CONSULT" }
		case (x.Type == "SUPPORT" || x.Type == "ACCUSE" && x.Mode == "disapprove") && actNouns[noun]:
			if ps := c.appended(x); len(ps) > 0 {
				x.Recipients = ps
				x.Trace = append(x.Trace, "recipient: who took the "+noun+" that the sentence tells of")
				continue
			}
			kinds, far := meant[noun], 12
			if kinds == "" {
				kinds, far = takes, 4
			}
			fits, reach = func(o *draft) bool {
				return strings.Contains(kinds, o.Type) && (o.Type != "SUPPORT" || o.CAMEO == "057") && meansIt(noun, o) && (!deadly[noun] || o.Dead != nil || c.people2(o.Recipients))
			}, far
			if courtNouns[noun] {
				fits = func(o *draft) bool { return o.Mode == "convict" || every(o.Actors, "JUD") && len(o.Actors) > 0 }
				for k := i - 1; k >= 0 && x.Sentence-all[k].Sentence <= reach; k-- { // a court of one's own country is another side
					if o := all[k]; !o.absent && len(o.Actors) > 0 && fits(o) && every(o.Actors, "JUD") && !every(x.Actors, "JUD") {
						x.Recipients = slices.Clone(o.Actors)
						x.Trace = append(x.Trace, "recipient: the court, of "+o.Rule+" in sentence "+itoa(o.Sentence))
						break
					}
				}
				if len(x.Recipients) > 0 {
					continue
				}
			}
		default:
			continue
		}
		if x.Type != "REJECT" && c.homeVoice(x) { // the opposition, a court, a union on what its government did
			for k := i - 1; k >= 0 && x.Sentence-all[k].Sentence <= 14; k-- {
				if o := all[k]; !o.absent && fits(o) && len(o.Actors) > 0 && o.Actors[0].Country == x.Actors[0].Country && slices.Contains(o.Actors[0].Sectors, "GOV") {
					x.Recipients = slices.Clone(o.Actors)
					x.Trace = append(x.Trace, "recipient: the government of those who speak, of "+o.Rule+" in sentence "+itoa(o.Sentence))
					break
				}
			}
			if len(x.Recipients) > 0 {
				continue
			}
		}
		answered := -1
		for k := i - 1; k >= 0 && x.Sentence-all[k].Sentence <= reach; k-- {
			o := all[k]
			if o.absent || len(o.Actors) == 0 || c.none(o.Actors[0].Token) || oneSide(o.Actors, x.Actors) && !(x.Type == "REJECT" && c.charged(o, x)) || !fits(o) {
				continue
			}
			if named := c.callsIt(noun, o); answered < 0 || named {
				if answered = k; named {
					break
				}
			}
		}
		if answered >= 0 {
			o := all[answered]
			x.Recipients = slices.Clone(o.Actors)
			if o.Type == "REQUEST" && len(o.Recipients) == 0 && askNouns[noun] { // "applied for asylum ... turned the request down": who answers was asked
				o.Recipients = slices.Clone(x.Actors)
				o.Trace = append(o.Trace, "recipient: who answers, of "+x.Rule+" in sentence "+itoa(x.Sentence))
			}
			if pactNouns[noun] && !o.reciprocal() {
				x.Recipients = union(x.Recipients, o.Recipients)
			}
			x.Trace = append(x.Trace, "recipient: who is answered, of "+o.Rule+" in sentence "+itoa(o.Sentence))
		}
		if x.Type == "REJECT" && len(x.Recipients) == 0 {
			c.answer(x, all[:i])
		}
		if x.Type == "REJECT" && len(x.Recipients) == 0 && !askNouns[noun] {
			if p, ok := c.disputed(x); ok {
				x.Recipients = []dateline.Party{p}
				x.Trace = append(x.Trace, "recipient: who was quoted last")
			}
		}
	}
}

// deplored names who is condemned or praised for "it": who did what the text told last, whatever noun the pronoun is taken for. "Soldiers shelled a village. The
// union condemned it."
func (c *coder) deplored(x *draft, before []*draft) bool {
	if !(x.Type == "ACCUSE" && x.Mode == "disapprove" || x.Type == "SUPPORT") || !c.isVerb(x.f.head) || len(x.Recipients) != 1 || !coded(x.Actors) {
		return false
	}
	p := x.Recipients[0]
	if w := c.word(p.Token); w != "it" && w != "this" && w != "that" || c.rel(p.Token) != "obj" || c.t.Parent(p.Token) != x.f.head || c.complement(x.f.head) >= 0 {
		return false
	}
	for k := len(before) - 1; k >= 0 && x.Sentence-before[k].Sentence <= 1; k-- {
		o := before[k]
		if o.absent || !strings.Contains(takes, o.Type) || len(o.Actors) == 0 || oneSide(o.Actors, x.Actors) || o.f.head == x.f.head {
			continue
		}
		x.Recipients = slices.Clone(o.Actors)
		x.Trace = append(x.Trace, "recipient: who did it, of "+o.Rule+" in sentence "+itoa(o.Sentence))
		return true
	}
	return false
}

// captives sets right who is freed, tried or asked to let go after an arrest or an abduction: nobody frees himself ("Police held two men. They were released"), and
// whoever demands the release of somebody demands it of those who hold him.
func (c *coder) captives(all []*draft) {
	for i, x := range all {
		if x.absent || !c.isVerb(x.f.head) {
			continue
		}
		freed := x.Mode == "release" || x.Mode == "convict" || x.Mode == "deport"
		asked := x.Type == "REQUEST" && slices.ContainsFunc(append(c.object(x.f.head), c.oblique("for", x.f.head)...), func(y int) bool { return letGo[c.lemma[y]] })
		if !freed && !asked {
			continue
		}
		for k := i - 1; k >= 0 && x.Sentence-all[k].Sentence <= 3; k-- {
			o := all[k]
			if o.absent || o.Mode != "arrest" && o.Mode != "abduct" || !coded(o.Recipients) && !asked {
				continue
			}
			if asked {
				wrong := !coded(x.Recipients) || sameSide(x.Recipients, x.Actors) || sameSide(x.Recipients, o.Recipients) && !sameSide(o.Recipients, o.Actors)
				if wrong && coded(o.Actors) && !oneSide(o.Actors, x.Actors) {
					x.Recipients = slices.Clone(o.Actors)
					x.Trace = append(x.Trace, "recipient: who holds them, of "+o.Rule+" in sentence "+itoa(o.Sentence))
				}
				break
			}
			for n := range x.Recipients {
				p := &x.Recipients[n]
				if c.upos(p.Token) != "PRON" || p.Entity == "" || !slices.ContainsFunc(o.Actors, func(q dateline.Party) bool { return q.Entity == p.Entity }) {
					continue
				}
				q := o.Recipients[0]
				x.Recipients = slices.Clone(x.Recipients)
				x.Recipients[n].Entity, x.Recipients[n].Country, x.Recipients[n].Sectors, x.Recipients[n].Code = q.Entity, q.Country, q.Sectors, q.Code
				x.Trace = append(x.Trace, "recipient: whom they held, of "+o.Rule+" in sentence "+itoa(o.Sentence))
			}
			break
		}
	}
}

// letGo are nouns of the end of captivity.
var letGo = set("release freedom liberation freeing")

// disputed returns who was quoted last, no more than two sentences before x, if that is somebody of another country.
func (c *coder) disputed(x *draft) (dateline.Party, bool) {
	for i := len(c.d.Quotes) - 1; i >= 0; i-- {
		q := &c.d.Quotes[i]
		if q.Entity == "" || q.Speaker.IsZero() || q.Content.Covers(x.Trigger) || q.Content.Start >= c.d.Tokens[x.Token].Span.Start {
			continue
		}
		t := c.tokenAt(q.Speaker.Start)
		if t >= len(c.d.Tokens) {
			continue
		}
		if far := x.Sentence - c.t.Sentence(t); far < 0 || far > 2 {
			continue
		}
		for e := range c.d.Entities {
			ent := &c.d.Entities[e]
			if ent.ID != q.Entity || ent.Country == "" {
				continue
			}
			p := dateline.Party{Span: q.Speaker, Token: t, Entity: ent.ID, Code: ent.Code, Country: ent.Country, Sectors: ent.Sectors}
			if !oneSide([]dateline.Party{p}, x.Actors) && c.speaksOf(q.Content, x.Actors) {
				return p, true
			}
		}
	}
	return dateline.Party{}, false
}

// speaksOf says whether the words of a quote name one of ps or its country: who only spoke before a denial is not who is denied.
func (c *coder) speaksOf(said dateline.Span, ps []dateline.Party) bool {
	for e := range c.d.Entities {
		ent := &c.d.Entities[e]
		if !slices.ContainsFunc(ps, func(p dateline.Party) bool { return p.Entity == ent.ID || p.Country != "" && p.Country == ent.Country }) {
			continue
		}
		for _, m := range ent.Mentions {
			if said.Covers(m.Span) && (m.Form == dateline.FormName || slices.ContainsFunc(ps, func(p dateline.Party) bool {
				return p.Entity == ent.ID || len(p.Sectors) > 0 && slices.Contains(ent.Sectors, p.Sectors[0])
			})) {
				return true
			}
		}
	}
	return false
}

// homeVoice says whether the actors of x speak on the affairs of their own country: opposition, lawmakers, parties, unions, citizens.
func (c *coder) homeVoice(x *draft) bool {
	return len(x.Actors) > 0 && len(x.Actors[0].Country) == 3 && x.Actors[0].Country != "IGO" && x.Actors[0].Country != "NGO" && every(x.Actors[:1], "OPP", "LEG", "PTY", "LAB", "CVL", "REL", "EDU", "JUD", "NGO")
}

// answer names whom a denial or refusal without an addressee is given to: who last did something to those who refuse, or
// the source that reports what they did.
func (c *coder) answer(x *draft, before []*draft) {
	for k := len(before) - 1; k >= 0 && x.Sentence-before[k].Sentence <= 4; k-- {
		o := before[k]
		if o.absent {
			continue
		}
		if coded(o.Actors) && !oneSide(o.Actors, x.Actors) && oneSide(o.Recipients, x.Actors) {
			x.Recipients = slices.Clone(o.Actors)
			x.Trace = append(x.Trace, "recipient: who acted on them last, in "+o.Rule+" in sentence "+itoa(o.Sentence))
			return
		}
		if opposing[o.Type] && sameSide(o.Actors, x.Actors) && len(o.Attribution) > 0 && o.Attribution[0].Entity != "" {
			for e := range c.d.Entities {
				ent := &c.d.Entities[e]
				if ent.ID != o.Attribution[0].Entity || ent.Country == "" {
					continue
				}
				p := dateline.Party{Span: o.Attribution[0].Span, Token: c.tokenAt(o.Attribution[0].Span.Start), Entity: ent.ID, Code: ent.Code, Country: ent.Country, Sectors: ent.Sectors}
				if !oneSide([]dateline.Party{p}, x.Actors) {
					x.Recipients = []dateline.Party{p}
					x.Trace = append(x.Trace, "recipient: the source that reports it, of "+o.Rule+" in sentence "+itoa(o.Sentence))
					return
				}
			}
		}
	}
}

// judged returns the lemma of the definite subject of the adjective i, "" if it has none.
func (c *coder) judged(i int) string {
	o := c.t.Child(i, "nsubj")
	if o < 0 {
		return ""
	}
	if d := c.t.Child(o, "det"); d >= 0 {
		switch c.word(d) {
		case "the", "this", "these", "that", "those", "such":
			return c.lemma[o]
		}
	}
	return ""
}

// objectNoun returns the lemma of the definite object of the verb v, "" if it has no object, "?" if the object is not definite.
func (c *coder) objectNoun(v int) string {
	o := c.t.Child(v, "obj")
	if o < 0 {
		o = c.t.Child(v, "nsubj:pass")
	}
	if c.rel(v) == "acl:relcl" && (o < 0 || c.antecedent(o) != o) {
		// "a charge that officials deny", in apposition to what was said; "the step that he welcomed"
		if up := c.t.Parent(v); up >= 0 && c.isNoun(up) && slices.Contains(c.object(v), up) {
			return c.lemma[up]
		}
	}
	if o < 0 {
		return ""
	}
	for _, y := range c.t.Children(o, "det") {
		switch c.word(y) {
		case "the", "this", "these", "that", "those", "both", "any", "such":
			return c.lemma[o]
		}
	}
	if c.rel(o) == "obj" && c.upos(o) == "PRON" { // "denied this", "denied it"
		switch c.word(o) {
		case "this", "that", "it":
			return ""
		}
	}
	return "?"
}

// sameSide says whether a party of a is of the same entity or country as one of b.
func sameSide(a, b []dateline.Party) bool {
	for _, p := range a {
		for _, q := range b {
			if p.Entity != "" && p.Entity == q.Entity || p.Country != "" && p.Country == q.Country {
				return true
			}
		}
	}
	return false
}

// power and people are the sectors of those who rule a country and of those who face them there.
var (
	rulers = set("GOV MIL COP SPY")
	ruled  = set("REB OPP PTY LAB CVL EDU REL MED BUS NGO HLH AGR CRM")
)

// oneSide is sameSide, but for those who rule a country and those who face them there: the union and the government that it answers.
func oneSide(a, b []dateline.Party) bool {
	has := func(p dateline.Party, m map[string]bool) bool { return len(p.Sectors) > 0 && m[p.Sectors[0]] }
	for _, p := range a {
		for _, q := range b {
			if p.Entity != "" && p.Entity == q.Entity {
				return true
			}
			apart := has(p, rulers) && has(q, ruled) || has(p, ruled) && has(q, rulers) || has(p, ruled) && has(q, ruled) && p.Sectors[0] != q.Sectors[0] && p.Sectors[0] != "CVL" && q.Sectors[0] != "CVL"
			if p.Country != "" && p.Country == q.Country && !apart {
				return true
			}
		}
	}
	return false
}

// released returns the country of the state that issues the text and speaks in it as "we" of others: "the UK", in its notice of sanctions. It is not what
// the text is about. "" if the text tells of no other.
func (c *coder) released() string {
	if c.issuer.country == "" || c.issuer.country == "IGO" {
		return ""
	}
	if v := actor.Author(c.d); v.Abroad && v.Country == c.issuer.country {
		return v.Country
	}
	if of := country.In(c.d.Title); c.firstPersons() > 0 && len(of) == 2 && of[0] == c.issuer.country {
		return of[0]
	}
	return ""
}

// stage returns the country that the story is about: the one that its entities name clearly most often, "" if none stands out.
func (c *coder) stage() string {
	counts := map[string]int{}
	total := 0
	issued := c.released()
	for i := range c.d.Entities {
		e := &c.d.Entities[i]
		if len(e.Country) != 3 || e.Country == "IGO" || e.Country == "NGO" || slices.Contains(e.Sectors, "REB") || e.Country == issued {
			continue
		}
		for _, m := range e.Mentions {
			if m.Form != dateline.FormPronoun {
				counts[e.Country]++
				total++
			}
		}
	}
	if of := country.In(c.d.Title); len(of) == 1 && counts[of[0]] > 0 { // as in ground/actor
		most := 0
		for _, n := range counts {
			most = max(most, n)
		}
		if 2*counts[of[0]] >= most {
			counts[of[0]] += 3
			total += 3
		}
	}
	best, second := "", 0
	for k, n := range counts {
		if n > counts[best] || n == counts[best] && k < best {
			best, second = k, max(second, counts[best])
		} else if n > second {
			second = n
		}
	}
	if counts[best] < 4 || 10*counts[best] < 4*total || 2*counts[best] < 3*second {
		return ""
	}
	return best
}
