package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// stops are verbs and nouns by which the one who is asked gives something up.
var stops = set(`stop end halt cease lift ease release free withdraw leave retreat resign abandon drop relinquish surrender disarm dismantle refrain suspend
	withdrawal release end halt ceasefire cease-fire truce resignation lifting cessation return access departure pullout waive allow permit guarantee apology apologise apologize`)

var meets = set("talk meet negotiate negotiation meeting dialogue discuss summit engage visit attend conference")

// changes are verbs and nouns of what alters laws, policies, offices and institutions, or has them applied.
var changes = set(`repeal amend reform change replace dismiss sack fire appoint revise review rewrite legislate abolish reconsider overhaul restructure enact pass adopt
	scrap introduce apply enforce implement execute respect observe place legalise legalize ban outlaw decriminalise decriminalize ratify nationalise nationalize privatise privatize
	law constitution policy legislation reform change amendment election referendum overhaul revision regulation rule decree dismissal reshuffle application autonomy independence statehood democracy right equality self-determination secession devolution suffrage`)

var helps = set(`help assist aid support provide contribute donate send give fund supply assistance support help aid money fund
	reinforcement troop weapon arm train shelter host accept deploy welcome security relief donation save rescue influence helicopter boat`)

// assaultive are promising verbs after which an act of conflict is a threat.
var assaultive = set("promise pledge vow commit committed threaten swear undertake")

// yielding are triggers by which one shows willingness or takes up what another asked: what follows is no promise.
var yielding = set("willing ready prepared offer propose invite accept able open")

// apart says whether the parties ps are of two sides: two countries, or two bodies of one.
func (c *coder) apart(ps []dateline.Party) bool {
	for i, p := range ps {
		for _, q := range ps[:i] {
			if p.Country != q.Country || p.Entity != q.Entity {
				return true
			}
		}
	}
	return false
}

// nest gives x the type and mode that follow from the act it is about, or from its being announced.
func (c *coder) nest(x *draft) {
	f := x.f
	comp := c.complement(f.head)
	if comp < 0 && f.noun >= 0 {
		comp = c.complement(f.noun)
	}
	inner := ""
	if comp >= 0 {
		inner = c.typeOf(comp)
	}
	switch x.Type {
	case "CONCEDE":
		l := x.cand.trig.Lemma
		if l == "agree" && len(c.plain("with", f)) > 0 && coded(x.Recipients) {
			x.Actors, x.Recipients = append(x.Actors, x.Recipients...), nil
		}
		if (l == "agree" || l == "reach" || l == "accept") && len(x.Actors) > 1 && !coded(x.Recipients) && c.apart(x.Actors) {
			x.Type, x.Mode, x.CAMEO = "AGREE", "", "0356"
			x.stand.why += "; a deal of both sides"
		}
	case "AGREE":
		switch {
		case x.cand.trig.Lemma == "assurance" && comp >= 0 && (c.best(comp).sense == nil || c.best(comp).sense.Mode == "access"): // that something will be let happen
		case yielding[x.cand.trig.Lemma]: // an offer, readiness: no promise yet
		case inner == "RETREAT" || inner == "CONCEDE" || comp >= 0 && stops[c.lemma[comp]] && c.lemma[comp] != "leave":
			x.Type, x.Mode, x.CAMEO = "CONCEDE", "", concedeCode(c, comp)
			x.stand.why += "; promises to give in"
		case (inner == "ASSAULT" || inner == "SANCTION" || inner == "COERCE" || inner == "ACCUSE" || inner == "THREATEN") && assaultive[x.cand.trig.Lemma]:
			x.Type, x.Mode, x.CAMEO = "THREATEN", threatMode(inner, c, comp), "130"
			if x.Mode == "violence" {
				x.CAMEO = "138"
			}
		}
	case "REQUEST", "REJECT":
		if x.cand.sense.ModeComp && x.Mode == "" {
			x.Mode = c.demand(x, comp, inner)
		}
	case "THREATEN":
		if comp >= 0 && c.lemma[comp] == "strike" && c.t.Child(comp, "obj") < 0 && len(x.Actors) > 0 && every(x.Actors, "LAB", "MED", "EDU", "HLH", "AGR", "CVL", "BUS", "JRN", "JUD") {
			x.Mode, x.CAMEO = "restrict", "133" // their work
		}
		if x.cand.sense.ModeComp && x.Mode == "" {
			if comp >= 0 {
				x.Mode = threatMode(inner, c, comp)
			}
			if x.Mode == "" {
				for _, o := range append(c.plain("with", f), c.plain("obj", f)...) {
					if c.state[o] != stateBusy {
						if b := c.best(o); b.sense != nil && x.Mode == "" {
							x.Mode = threatMode(b.sense.Type, c, o)
						}
					}
				}
			}
		}
	}
	c.recast(x)
	if (x.Type == "RETREAT" || x.Type == "CONCEDE" || x.Type == "SANCTION" || x.Type == "COERCE") && c.isVerb(f.head) && !c.passive(f.head) && ends[c.lemma[f.head]] && c.ultimatum(f.head) && coded(x.Actors) {
		x.Type, x.Mode, x.CAMEO = "THREATEN", "relations", "130"
		x.stand = standing{status: dateline.Happened, why: "to follow if something is not done"}
		return
	}
	// What is announced for the future is the announcement.
	if x.stand.status == dateline.Planned && (x.stand.soft == "will" || x.stand.soft == "plan") && !x.stand.drop {
		active := !c.isVerb(f.head) || !c.passive(f.head)
		switch {
		case x.Type == "AID" && active && coded(x.Actors) && c.isVerb(f.head):
			x.Type, x.Mode, x.CAMEO = "AGREE", "", "033"
			x.stand.status, x.stand.why = dateline.Happened, "the announcement of future aid"
		case x.Type == "SUPPORT" && active && political(x.Actors) && c.isVerb(f.head) && (c.lemma[f.head] == "support" || c.lemma[f.head] == "back" || c.lemma[f.head] == "endorse"):
			x.Type, x.Mode, x.CAMEO = "AGREE", "", "030"
			x.stand.status, x.stand.why = dateline.Happened, "the announcement of support"
		case x.Type == "RETREAT" && active && coded(x.Actors):
			x.Type, x.Mode, x.CAMEO = "CONCEDE", "", concedeCode(c, f.head)
			x.stand.status, x.stand.why = dateline.Happened, "the announcement of a concession"
		case x.Type == "ASSAULT" && active && coded(x.Actors) && c.isVerb(f.head) && x.stand.soft == "will" && c.selfSaid(x):
			x.Type, x.Mode, x.CAMEO = "THREATEN", "violence", "138"
			x.stand.status, x.stand.why = dateline.Happened, "the announcement of force"
		case (x.Type == "COERCE" || x.Type == "SANCTION" || x.Mode == "boycott") && active && (political(x.Actors) || x.Mode == "boycott" && len(x.Actors) > 0) && c.isVerb(f.head) && (c.selfSaid(x) || x.stand.soft == "plan"):
			mode := threatMode(x.Type, c, x.cand.f.head)
			if x.Type == "PROTEST" {
				mode, x.anybody = "relations", true
			}
			x.Type, x.Mode, x.CAMEO = "THREATEN", mode, "130"
			x.stand.status, x.stand.why = dateline.Happened, "the announcement of a measure"
		}
	}
	if x.Type == "REJECT" && strikes[c.objectLemma(f.head)] {
		x.anybody = true
	}
	// What one says one will not do is refused.
	if x.stand.status == dateline.Denied && (x.stand.soft == "will" || x.stand.soft == "would" || x.stand.soft == "can") && c.isVerb(f.head) && !c.passive(f.head) && (political(x.Actors) || len(x.Actors) > 0 && strikes[c.objectLemma(f.head)]) {
		mode := map[string]string{"AID": "assist", "CONSULT": "meet", "COOPERATE": "assist", "RETREAT": "yield", "CONCEDE": "yield", "AGREE": "", "SUPPORT": ""}
		if m, ok := mode[x.Type]; ok {
			x.anybody = true
			x.Type, x.Mode, x.CAMEO = "REJECT", m, map[string]string{"assist": "122", "meet": "125", "yield": "124", "": "120"}[m]
			x.stand.status, x.stand.why = dateline.Happened, "refuses: will not"
			x.stand.drop = false
		}
	}
}

// envoys are those who serve in another country, leaving what expelled people are told to do, material what makes support more than words.
var (
	envoys   = set("ambassador envoy diplomat attache attaché consul secretary charge staff embassy mission observer")
	material = set("financial military humanitarian material logistical economic technical budget budgetary monetary medical practical concrete air")
	leaving  = set("leave quit depart go return exit")
)

// strikes are what private people, too, can refuse to end.
var strikes = set("strike protest boycott march blockade sit-in occupation walkout")

// recast gives x the type of what it does where the words are those of another act: an order to leave is an expulsion, peacekeepers
// sent are help, support pledged in words only is support.
func (c *coder) recast(x *draft) {
	lemma := c.lemma[x.f.head]
	switch {
	case x.Type == "REQUEST" && (lemma == "order" || lemma == "tell" || lemma == "instruct" || lemma == "command"):
		comp := c.complement(x.f.head)
		if comp < 0 || !leaving[c.lemma[comp]] || !public(x.Actors, c) {
			return
		}
		for _, o := range c.object(x.f.head) {
			switch {
			case envoys[c.lemma[o]]:
				x.Type, x.Mode, x.CAMEO = "SANCTION", "expel", "166"
			case strange[c.lemma[o]] || c.lemma[o] == "journalist" || c.lemma[o] == "worker" || c.lemma[o] == "reporter" || c.lemma[o] == "national" || c.lemma[o] == "immigrant":
				x.Type, x.Mode, x.CAMEO = "COERCE", "deport", "174"
			}
		}
	case x.Type == "RETREAT" && x.Mode == "disarm" && (lemma == "destroy" || lemma == "eliminate") && c.isVerb(x.f.head) && every(x.Actors, "MIL", "REB") && !c.ownArms(x.f.head):
		x.Type, x.Mode, x.CAMEO = "ASSAULT", "", "190" // "the army destroyed a launcher near the town"
	case x.Type == "SANCTION" && x.Mode == "convict" && deposes[lemma] && len(x.Actors) > 0 && every(x.Actors, "MIL", "REB", "PRM") && slices.ContainsFunc(x.Recipients, func(p dateline.Party) bool { return crowned[c.lemma[p.Token]] }):
		x.Type, x.Mode, x.CAMEO = "ASSAULT", "capture", "192" // a coup
	case x.Type == "ASSAULT" && x.Mode == "" && c.wordy(x.f):
		x.Type, x.Mode, x.CAMEO = "ACCUSE", "disapprove", "111"
	case x.Type == "ASSAULT" && lemma == "attack" && c.isVerb(x.f.head) && (len(c.oblique("over", x.f.head)) > 0 || len(c.oblique("for", x.f.head)) > 0) && c.speaks(x.Actors):
		x.Type, x.Mode, x.CAMEO = "ACCUSE", "disapprove", "111"
	case x.Type == "MOBILIZE" && x.Mode == "troops" && c.drill(x.f) && (len(x.Actors) > 1 && c.apart(x.Actors) || c.jointly(x.f)):
		x.Type, x.Mode, x.CAMEO = "COOPERATE", "", "062"
	case x.Type == "COOPERATE" && c.drill(x.f) && c.alone(x.Actors) && !c.jointly(x.f):
		x.Type, x.Mode, x.CAMEO = "MOBILIZE", "troops", "150"
	case x.Type == "RETREAT" && x.Mode == "withdraw" && c.isVerb(x.f.head):
		for _, o := range c.object(x.f.head) {
			if envoys[c.lemma[o]] && c.lemma[o] != "observer" && c.lemma[o] != "mission" && c.lemma[o] != "staff" {
				x.Type, x.CAMEO = "SANCTION", "161"
			}
		}
	case x.Type == "COERCE" && seizes[lemma] && c.isVerb(x.f.head) && len(x.Actors) > 0 && every(x.Actors, "REB", "UAF", "CRM") && len(x.Recipients) > 0 && c.taken(x.Recipients):
		x.Type, x.Mode, x.CAMEO = "ASSAULT", "abduct", "181" // "a rebel unit seized the mayor's father"; what armed men without a state detain may be their prisoners
	case x.Type == "COERCE" && (x.Mode == "deport" || lemma == "expel"):
		for _, o := range c.object(x.f.head) {
			if envoys[c.lemma[o]] {
				x.Type, x.Mode, x.CAMEO = "SANCTION", "expel", "166"
			}
		}
	case x.Type == "CONSULT" && x.Mode == "visit" && c.isVerb(x.f.head) && !hosts[lemma] && c.ranks(x.Actors) != "":
		x.Type, x.Mode, x.CAMEO = "MOBILIZE", c.ranks(x.Actors), "154"
		if c.peacekeeping(x.f) {
			x.Type, x.Mode, x.CAMEO = "AID", "", "074"
		}
	case x.Type == "AGREE" && sending[lemma] && c.isVerb(x.f.head) && !c.peacekeeping(x.f) && slices.ContainsFunc(c.object(x.f.head), func(o int) bool { return combatants[c.lemma[o]] }) && !c.toHelp(x.f.head):
		x.Type, x.Mode, x.CAMEO, x.Recipients = "MOBILIZE", "troops", "154", nil // "said it would send 8,500 troops to its frontier"
		x.Status, x.stand.status = dateline.Planned, dateline.Planned
	case x.Type == "MOBILIZE" && x.Mode == "troops" && c.peacekeeping(x.f):
		x.Type, x.Mode, x.CAMEO = "AID", "", "074"
	case x.Type == "SUPPORT" && (lemma == "offer" || lemma == "pledge") && x.f.noun >= 0 && c.lemma[x.f.noun] == "support" && c.t.Child(x.f.noun, "amod", "compound") >= 0: // "offered air support"
		for _, y := range c.t.Children(x.f.noun, "amod", "compound") {
			if material[c.lemma[y]] {
				x.Type, x.CAMEO = "AGREE", "033"
			}
		}
	case x.Type == "AGREE" && lemma == "pledge" && x.f.noun >= 0 && (c.lemma[x.f.noun] == "support" || c.lemma[x.f.noun] == "backing"):
		for _, y := range c.t.Children(x.f.noun, "amod", "compound") {
			if material[c.lemma[y]] {
				return
			}
		}
		x.Type, x.CAMEO = "SUPPORT", "051"
	}
}

// combatants are nouns of those who are sent to fight.
var combatants = set("troop soldier marine paratrooper commando battalion brigade regiment division tank warship frigate reinforcement")

// toHelp says whether what the verb v does is told to be for somebody's good: "send troops to help Mali".
func (c *coder) toHelp(v int) bool {
	for _, y := range append(c.t.Children(v, "advcl", "xcomp"), c.objectClauses(v)...) {
		switch c.lemma[y] {
		case "help", "assist", "support", "train", "aid", "protect", "rescue", "back":
			return true
		}
	}
	return false
}

// objectClauses returns the clauses that hang on what the verb v is done to.
func (c *coder) objectClauses(v int) (out []int) {
	for _, o := range c.object(v) {
		out = append(out, c.t.Children(o, "acl", "advcl")...)
	}
	return out
}

// ownArms says whether what the verb v destroys are the arms of those who do: "its", "all", "the last of the stockpile".
func (c *coder) ownArms(v int) bool {
	for _, o := range c.object(v) {
		if p := c.t.Child(o, "nmod:poss"); p >= 0 {
			return c.upos(p) == "PRON"
		}
		for _, y := range c.t.Children(o, "det", "nummod", "amod") {
			switch c.word(y) {
			case "a", "an", "one", "two", "three", "four", "several", "enemy", "another":
				return false
			}
		}
	}
	return true
}

// Soldiers who depose those who rule have not dismissed them.
var (
	deposes = set("topple oust depose unseat remove overthrow")
	crowned = set("president government premier king minister parliament regime cabinet leader monarch emir sultan queen")
)

// speaks says whether ps are one person of politics, whose attacks "over the law" are words.
func (c *coder) speaks(ps []dateline.Party) bool {
	if len(ps) != 1 || c.word(ps[0].Token) != c.lemma[ps[0].Token] || !c.is(ps[0].Token, eventlex.Person) {
		return false
	}
	return every(ps, "GOV", "LEG", "PTY", "OPP", "ELI", "JUD", "IGO", "NGO", "REL", "JRN", "EDU", "BUS", "LAB")
}

var drills = set("exercise drill manoeuvre maneuver war-game wargame game patrol")

// drill says whether the act of f is an exercise of forces.
func (c *coder) drill(f frame) bool {
	n := f.noun
	if n < 0 {
		n = f.head
	}
	for c.isNoun(n) {
		if drills[c.lemma[n]] || drills[c.joined(n)] {
			return true
		}
		next := -1
		for _, y := range c.t.Children(n, "nmod") {
			if partitive[c.lemma[n]] && c.t.Case(y) == "of" {
				next = y
			}
		}
		if next < 0 {
			break
		}
		n = next
	}
	return false
}

// jointly says whether the exercise of f is one of several: "joint drills", "the exercise with Niger".
func (c *coder) jointly(f frame) bool {
	for _, n := range [2]int{f.head, f.noun} {
		if n < 0 {
			continue
		}
		for _, y := range c.t.Children(n, "amod", "compound", "nmod", "obl") {
			switch c.lemma[y] {
			case "joint", "combined", "bilateral", "trilateral", "multinational", "multilateral", "allied", "nato", "coalition":
				return true
			}
			switch c.t.Case(y) {
			case "with", "alongside", "together with":
				return true
			}
			for _, z := range c.t.Children(y, "amod") {
				if l := c.lemma[z]; c.t.Case(y) == "of" && (l == "joint" || l == "combined" || l == "multinational") {
					return true
				}
			}
		}
	}
	return false
}

// alone says whether ps are one state or its army, not a bloc or several.
func (c *coder) alone(ps []dateline.Party) bool {
	if len(ps) != 1 || len(ps[0].Country) != 3 || ps[0].Country == "IGO" || ps[0].Country == "NGO" {
		return false
	}
	t := ps[0].Token
	return c.word(t) == c.lemma[t] || !strings.HasSuffix(c.word(t), "s") || c.upos(t) == "PROPN"
}

// Attacks made of words: by the adjective before the noun, or by the verb of speech that says how it was done.
var (
	onslaughts = set("attack assault broadside salvo swipe barrage onslaught")
	spoken     = set(`scathing verbal withering blistering stinging extraordinary scornful rhetorical veiled thinly-veiled fresh-verbal personal bitter vitriolic
		unprecedented ferocious outspoken rare pointed political twitter online ad-hominem barbed public savage-verbal angry furious`)
	rants = set("call accuse describe brand label denounce criticise criticize blame dub compare mock ridicule lambast")
)

// wordy says whether the attack of f is one in words: "launched a scathing attack on the minister, calling him a liar".
func (c *coder) wordy(f frame) bool {
	n := f.noun
	if n < 0 && c.isNoun(f.head) {
		n = f.head
	}
	if n < 0 || !onslaughts[c.lemma[n]] {
		return false
	}
	for _, y := range c.t.Children(n, "amod", "compound") {
		if spoken[c.lemma[y]] || spoken[c.word(y)] {
			return true
		}
	}
	for _, h := range [2]int{f.head, f.verb} {
		if h < 0 {
			continue
		}
		for _, y := range c.t.Children(h, "advcl", "acl", "xcomp") {
			if y > n && c.xpos(y) == "VBG" && rants[c.lemma[y]] {
				return true
			}
		}
	}
	return false
}

// hosts are verbs of which the visitor is the object.
var hosts = set("host receive welcome greet entertain fete")

// ranks returns the mode of a deployment if ps are soldiers or police in number, "" if they are not: a general visits, battalions land.
func (c *coder) ranks(ps []dateline.Party) string {
	mode := ""
	for _, p := range ps {
		l := c.lemma[p.Token]
		if c.word(p.Token) == l && !bodies[l] || l == "chief" || l == "commander" || l == "general" || l == "official" {
			return ""
		}
		switch {
		case slices.Contains(p.Sectors, "COP"):
			mode = "police"
		case slices.Contains(p.Sectors, "MIL") && mode == "":
			mode = "troops"
		case !slices.Contains(p.Sectors, "MIL"):
			return ""
		}
	}
	return mode
}

var bodies = set("battalion brigade contingent unit regiment force army troop police personnel column convoy platoon squadron detachment division")

var missions = set("mission operation duty effort task deployment role")

// peacekeeping says whether the forces that f moves are peacekeepers, or go to join some.
func (c *coder) peacekeeping(f frame) bool {
	for i, s := f.head+1, &c.d.Sentences[c.t.Sentence(f.head)]; i < s.Last; i++ { // "sent a platoon to Kuwait, its part in a peacekeeping mission"
		if l := c.lemma[i]; !strings.HasPrefix(l, "peacekeeping") && !strings.HasPrefix(l, "peace-keeping") {
			continue
		}
		if n := c.t.Parent(i); n > i && (c.rel(i) == "compound" || c.rel(i) == "amod") && missions[c.lemma[n]] && !strings.HasPrefix(c.rel(n), "nsubj") {
			if k := c.t.Case(n); k == "on" || k == "in" || k == "for" || k == "as part of" || k == "under" {
				return true
			}
		}
	}
	for _, h := range [2]int{f.head, f.noun} {
		if h < 0 {
			continue
		}
		for _, y := range c.t.Children(h, "obj", "nsubj", "obl", "nmod", "advcl", "compound", "amod") {
			if strings.HasPrefix(c.lemma[y], "peacekeep") || strings.HasPrefix(c.lemma[y], "peace-keep") {
				return true
			}
			for _, z := range c.t.Children(y, "compound", "amod", "nmod", "obj", "obl") {
				if strings.HasPrefix(c.lemma[z], "peacekeep") || strings.HasPrefix(c.lemma[z], "peace-keep") {
					return true
				}
				for _, w := range c.t.Children(z, "compound", "amod") {
					if strings.HasPrefix(c.lemma[w], "peacekeep") || strings.HasPrefix(c.lemma[w], "peace-keep") {
						return true
					}
				}
			}
		}
	}
	return false
}

// selfSaid says whether the actors of x speak themselves: "we will strike", "said it would attack".
func (c *coder) selfSaid(x *draft) bool {
	for _, p := range x.Actors {
		switch c.lemma[p.Token] {
		case "we", "i", "it", "they", "he", "she":
			return true
		}
		if q := c.quote[x.Token]; q != 0 && p.Entity != "" && c.d.Quotes[q-1].Entity == p.Entity {
			return true
		}
		for i, n := x.f.head, 0; i >= 0 && n < 5 && len(p.Country) == 3 && x.Type == "ASSAULT"; i, n = c.t.Parent(i), n+1 { // "the minister replied that Turkey would keep striking"
			if !match.IsRel(c.rel(i), "ccomp", "xcomp") {
				break
			}
			if v := c.t.Parent(i); match.IsRel(c.rel(i), "ccomp") && v >= 0 {
				for _, y := range c.subject(v) {
					if country, sectors := c.code(y); country == p.Country && slices.ContainsFunc(sectors, func(k string) bool { return walks[k] == 's' }) {
						return true
					}
				}
			}
		}
	}
	return false
}

func concedeCode(c *coder, x int) string {
	if x < 0 {
		return "034"
	}
	switch c.lemma[x] {
	case "withdraw", "leave", "retreat", "pull", "halt", "stop", "end", "cease", "disarm", "dismantle", "surrender":
		return "0356"
	case "release", "free", "return", "hand":
		return "0353"
	}
	return "0351"
}

func threatMode(inner string, c *coder, x int) string {
	switch inner {
	case "THREATEN":
		if b := c.best(x); b.sense != nil {
			return b.sense.Mode
		}
	case "ASSAULT", "MOBILIZE":
		return "violence"
	case "SANCTION":
		if c.lemma[x] == "expel" {
			return "expel"
		}
		return "relations"
	case "COERCE":
		if b := c.best(x); b.sense != nil {
			switch b.sense.Mode {
			case "arrest", "ban", "restrict":
				return b.sense.Mode
			case "deport":
				return "expel"
			}
		}
		return "restrict"
	}
	return ""
}

// idiom says whether token i is the verb with the word hung on it or right after it: "set free", "take it back".
func (c *coder) idiom(i int, verb, word string) bool {
	return c.lemma[i] == verb && (i+1 < len(c.d.Tokens) && c.word(i+1) == word || slices.ContainsFunc(c.t.Children(i, "xcomp", "advmod", "compound:prt"), func(y int) bool { return c.word(y) == word }))
}

// demand returns what is asked or refused: meet, yield, assist or change.
func (c *coder) demand(x *draft, comp int, inner string) string {
	if comp >= 0 && c.negated(comp) { // "not to turn away boats": another conduct; "not to shell the town": an end to it
		switch inner {
		case "ASSAULT", "MOBILIZE", "THREATEN":
			return "yield"
		}
		return "change"
	}
	switch inner {
	case "AID":
		return "assist"
	case "CONSULT":
		return "meet"
	case "RETREAT", "CONCEDE":
		return "yield"
	}
	var words []int
	if comp >= 0 {
		words = append(words, comp)
		for _, k := range c.t.Children(comp, "obj", "conj", "xcomp") {
			if c.rel(k) != "obj" || c.upos(comp) == "VERB" {
				words = append(words, k)
			}
		}
	} else {
		for _, h := range [2]int{x.f.head, x.f.noun} {
			if h >= 0 {
				for _, k := range c.t.Children(h, "obj", "obl", "nmod") {
					if p := c.t.Case(k); p == "" || p == "for" || p == "to" {
						if match.IsRel(c.rel(k), "obj", "obl") || p == "for" {
							words = append(words, c.people(k)...)
						}
					}
				}
			}
		}
	}
	for _, w := range words {
		switch l := c.lemma[w]; {
		case stops[l], c.idiom(w, "set", "free"), c.idiom(w, "take", "back"):
			return "yield"
		case meets[l]:
			return "meet"
		case helps[l]:
			return "assist"
		}
	}
	if comp >= 0 {
		for _, k := range c.t.Children(comp, "ccomp", "obl") {
			if c.rel(k) == "ccomp" || c.t.Case(k) == "for" {
				words = append(words, k)
			}
		}
	}
	if slices.ContainsFunc(words, func(w int) bool { return changes[c.lemma[w]] }) {
		return "change"
	}
	return ""
}

var _ = eventlex.Verb

// seizes are verbs by which people are taken: by police an arrest, by gunmen an abduction.
var seizes = set("seize take grab hold haul drag march lead whisk bundle snatch carry")

// taken says whether all of ps are such as can be taken away: named persons and nouns for people, no things.
func (c *coder) taken(ps []dateline.Party) bool {
	return !slices.ContainsFunc(ps, func(p dateline.Party) bool {
		return !c.namedPerson(p.Token) && !nounclass.Is(c.lemma[p.Token], nounclass.Human)
	})
}
