package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
)

// fiction are the works in which things happen that did not.
var fiction = set(`film movie series novel opera play song painting documentary drama episode musical sitcom thriller tale ballet comedy legend myth fable
	cartoon sequel blockbuster trilogy exhibition sculpture poem saga videogame video-game miniseries screenplay anime mural plot scene character storyline
	drill simulation exercise scenario`)

// sports are words that do not stand in reports of violence.
var sports = set(`derby goalkeeper midfielder innings wicket semi-final semifinal quarter-final quarterfinal playoff play-off midfield offside
	touchdown homer inning puck hat-trick third-place penalty-shootout try-line batsman bowler winger fullback quarterback linebacker grandmaster
	grand-slam world-cup champions-league premier-league serie-a bundesliga seed tiebreak peloton podium`)

// weakSports are words of sport that have other uses; two of them make a match.
var weakSports = set(`striker score goal match coach league cup season half champion penalty referee tournament game win defender minute squad innings
	stadium lap race medal set serve final round victory lead title play`)

// goals are what only players besiege and bombard.
var goals = set("goal net wicket goalmouth basket crossbar keeper goalkeeper defence defense midfield")

// peaceful are doers whose attacks are figures of speech.
var peaceful = set(`tourist investor shopper fan customer analyst trader reporter journalist lawyer visitor buyer consumer company carmaker airline retailer
	firm bank brand critic reviewer columnist commentator photographer broker economist startup producer manufacturer supermarket bidder chef player team`)

// figurative are verbs of force that are used of words and business.
var figurative = set("attack assault bombard ambush storm target hit bomb invade pound shell raid launch mount blast strike pelt fight battle capture seize overrun storm besiege attack/n assault/n")

// sober says whether an act of force or coercion is meant as one: not a plot, a match, a figure of speech, or ancient
// history. It may turn an attack in words into an accusation.
func (c *coder) sober(x *draft) bool {
	if h := x.f.head; c.rel(h) == "appos" && c.isNoun(h) && x.f.verb < 0 { // "UNIFIL, the peacekeeping mission in Lebanon": what the body is, not what it does
		if p := c.t.Parent(h); p >= 0 && c.mention[p] != 0 && (c.d.Mentions[c.mention[p]-1].Kind == dateline.Org || c.d.Mentions[c.mention[p]-1].Kind == dateline.Misc && c.upos(p) == "PROPN") {
			return false
		}
	}
	if h := x.f.head; x.Mode == "investigate" && c.isNoun(h) && c.rel(h) == "nsubj" && sitting[c.lemma[max(0, c.t.Parent(h))]] {
		return false // "the inquiry asked the ministry for letters": a body
	}
	if h := x.f.head; x.Type == "AID" || x.Type == "SUPPORT" {
		for _, y := range c.t.Children(h, "obj", "iobj") {
			if w := c.word(y); strings.HasSuffix(w, "self") || strings.HasSuffix(w, "selves") {
				return false // "loaned themselves millions", "congratulated itself"
			}
		}
	}
	if h := x.f.head; x.Type == "CONSULT" && c.lemma[h] == "brief" && c.passive(h) && match.IsRel(c.rel(h), "acl") && c.agent(h) < 0 {
		return false // "two people briefed on the talks": whence it is known
	}
	if x.Type == "REQUEST" && x.cand.trig.Lemma == "insist" {
		return c.insists(x)
	}
	switch x.Type {
	case "ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION":
	case "AID", "RETREAT", "COOPERATE", "CONSULT":
		if p := c.t.Parent(x.f.head); x.Mode == "release" && p >= 0 && match.IsRel(c.rel(x.f.head), "conj") && cured[c.lemma[p]] {
			return false
		}
		return !c.inWork(x.f.head)
	default:
		return true
	}
	if c.inWork(x.f.head) {
		x.stand.why = "in a work of fiction or a drill"
		return false
	}
	if (x.Mode == "martial-law" || x.Mode == "curfew") && c.disaster() {
		return false // floods and fevers, not dissent, are what it is about
	}
	s := &c.d.Sentences[x.Sentence]
	weak := 0
	for i := s.First; i < s.Last; i++ {
		if weakSports[c.lemma[i]] {
			if weak++; weak > 1 && len(x.Recipients) == 0 && x.Mode == "" {
				return false
			}
		}
		if sports[c.lemma[i]] || c.word(i) == "tries" && c.upos(i) == "NOUN" || (c.upos(i) == "NOUN" || c.upos(i) == "PROPN") && sports[c.joined(i)] {
			return false
		}
	}
	if v := x.When.Value; strings.HasPrefix(v, "BC") || len(v) >= 4 && v[0] >= '0' && v[0] <= '9' && v[:4] < "1900" || len(v) == 2 && v[0] >= '0' && v[0] <= '9' && v < "19" { // "18": a century
		return false
	}
	if o := c.t.Child(x.f.head, "obj", "nsubj:pass"); o >= 0 && goals[c.lemma[o]] {
		return false
	}
	if x.Type != "ASSAULT" {
		return true
	}
	if len(x.Actors) == 0 && (killing[x.cand.trig.Lemma] || wounding[x.cand.trig.Lemma]) && c.accident(x.f.head) {
		return false
	}
	doers := c.plain("subj", x.f)
	for _, y := range doers {
		if peaceful[c.lemma[y]] && x.Mode != "suicide-attack" && x.Mode != "explosives" && !killing[x.cand.trig.Lemma] && !wounding[x.cand.trig.Lemma] {
			return false
		}
	}
	if figurative[x.cand.trig.Lemma] && (x.Mode == "" || x.cand.sense.Mode == x.Mode) && len(x.Actors) > 0 && every(x.Actors, "PTY", "OPP", "LEG", "BUS", "JRN", "MED", "EDU", "HLH", "GOV") &&
		!every(x.Actors, "GOV") {
		if len(x.Recipients) > 0 && every(x.Recipients, "PTY", "OPP", "LEG", "GOV", "JUD", "BUS", "JRN", "MED", "IGO", "NGO") {
			x.Type, x.Mode, x.CAMEO = "ACCUSE", "disapprove", "111" // "The Greens attacked the Liberals over the road"
			return true
		}
		if !slices.ContainsFunc(x.Recipients, func(p dateline.Party) bool {
			return slices.ContainsFunc(p.Sectors, func(k string) bool { return k == "MIL" || k == "COP" || k == "REB" || k == "UAF" })
		}) { // "Students attacked police"
			return false
		}
	}
	if rhetoric[x.cand.trig.Lemma] && (x.Mode == "" || x.cand.sense.Mode == x.Mode) && c.campaign() && !c.blood(x) {
		if len(x.Actors) == 0 || len(x.Recipients) == 0 || x.cand.trig.Lemma == "fend" || x.cand.trig.Lemma == "beat" {
			return false // "trading attacks in a debate in Miami", "I am going to beat Lee"
		}
		x.Type, x.Mode, x.CAMEO = "ACCUSE", "disapprove", "111"
		return true
	}
	if len(x.Recipients) == 0 && !(c.belief(x) >= trusted && len(x.Actors) > 0 && every(x.Actors, "MIL", "REB", "COP", "UAF", "CRM", "PRM")) { // whom the army attacks need be in no table
		for _, choice := range x.cand.sense.Recipient {
			for _, path := range choice {
				if path[0] == "in" || path[0] == "at" || path[0] == "near" || path[0] == "of" && c.isNoun(x.f.head) {
					continue
				}
				for _, y := range c.slot(path, x.f) {
					if c.upos(y) == "NOUN" && !c.couldAct([]int{y}) && !c.thing(y) && c.time[y] == 0 && !c.lex.IsNoun(c.lemma[y]) && !partitive[c.lemma[y]] && !c.is(y, eventlex.Human) && y != x.f.noun && !targets[c.lemma[y]] {
						return false // "an assault on the premium segment", "war on red tape"
					}
				}
			}
		}
	}
	return true
}

// sitting are verbs of which an inquiry is the subject as those who hold it.
var sitting = set("say ask request tell conclude recommend note learn want write urge demand summon order criticise criticize")

// cured are verbs after which one is released from care: "was treated and released".
var cured = set("treat examine hospitalise hospitalize vaccinate test nurse evaluate")

// rhetoric are words of force for what candidates do to one another.
var rhetoric = set("attack attack/n assault/n fire shoot beat punch hammer target hit fend blast salvo/n strike clash clash/n battle fight shot/n barrage/n onslaught/n")

// contest are words of texts on elections; three kinds of them, or one time and again, make one.
var contest = set("candidate debate campaign primary poll pollster voter election nominee nomination presidential ballot caucus frontrunner front-runner challenger running-mate incumbent electorate")

// campaign says whether the text is on a contest for votes.
func (c *coder) campaign() bool {
	if c.contest == 0 {
		kinds, n := make(map[string]bool), 0
		for i := range c.lemma {
			if contest[c.lemma[i]] {
				kinds[c.lemma[i]] = true
				n++
			}
		}
		c.contest = 1
		if len(kinds) > 2 && 120*n >= len(c.lemma) {
			c.contest = 2
		}
	}
	return c.contest == 2
}

// gore are words of a sentence in which force is meant as such.
var gore = set(`kill wound injure dead die death gunman soldier rocket missile bomb bomber bombing troop militant terrorist terror gun gunfire knife rifle bullet hospital hostage army military police militia
	airstrike drone grenade explosion arson mob thug molotov shooter assassination victim casualty`)

// blood says whether the act x is told as one of arms or of the street.
func (c *coder) blood(x *draft) bool {
	for _, p := range append(slices.Clone(x.Actors), x.Recipients...) {
		if slices.ContainsFunc(p.Sectors, func(k string) bool { return k == "MIL" || k == "REB" || k == "COP" || k == "UAF" || k == "CRM" }) {
			return true
		}
	}
	s := &c.d.Sentences[x.Sentence]
	for i := s.First; i < s.Last; i++ {
		if gore[c.lemma[i]] {
			return true
		}
	}
	return false
}

// accident says whether the clause of verb i says that it came of an accident: "two soldiers were killed in a helicopter crash".
func (c *coder) accident(i int) bool {
	for _, o := range c.t.Children(i, "obl", "nmod") {
		switch c.t.Case(o) {
		case "in", "by", "from", "during", "after", "of":
			if accidents[c.lemma[o]] || accidents[c.joined(o)] {
				return true
			}
		}
	}
	return false
}

// insists says whether x, a request by the verb "insist", asks for something. Who insists that something is so only says it, and rejects what
// others hold if his own people are said not to have used force: "insists that its sailors did not fire a shot".
func (c *coder) insists(x *draft) bool {
	v := c.complement(x.f.head)
	if v < 0 || !c.isVerb(v) {
		return true
	}
	told := c.xpos(v) == "VBD" || c.xpos(v) == "VBZ"
	for _, a := range c.t.Children(v, "aux", "aux:pass") {
		switch c.word(a) {
		case "did", "does", "do", "has", "had", "have", "was", "were", "is", "are":
			told = true
		}
	}
	if !told {
		return true
	}
	y := c.t.Child(v, "nsubj")
	if y < 0 || !c.negated(v) || !coded(x.Actors) {
		return false
	}
	if p := c.t.Child(y, "nmod:poss"); (p < 0 || c.upos(p) != "PRON") && c.upos(y) != "PRON" {
		return false
	}
	if !alleged[c.lemma[v]] && !killing[c.lemma[v]] && !wounding[c.lemma[v]] {
		return false
	}
	x.Type, x.Mode, x.CAMEO, x.Recipients = "REJECT", "", "120", nil
	return true
}

// asking are verbs of questions that may ask for something, too.
var asking = set("ask inquire enquire query quiz")

// questions says whether who does v wants an answer, not an act: "asked why they stayed", "was asked about the war". "Asked whether a boat could be spared" may be
// either and is left to the model.
func (c *coder) questions(v int) bool {
	if !asking[c.lemma[v]] {
		return false
	}
	for _, x := range c.t.Children(v, "ccomp", "xcomp", "advcl") {
		if x < v {
			continue
		}
		if m := c.t.Child(x, "mark"); m >= 0 && (c.word(m) == "whether" || c.word(m) == "if") && c.rel(x) == "ccomp" {
			modal, _, _, _ := c.aux(x)
			return modal == "" || modal == "would" || modal == "will"
		}
		if w := c.t.Subtree(x, nil)[0]; w > v && match.IsRel(c.rel(x), "ccomp", "xcomp") && (c.xpos(w) == "WRB" || c.xpos(w) == "WP" || c.xpos(w) == "WDT" || c.xpos(w) == "IN" && w+1 < x && c.xpos(w+1) == "WDT") {
			return true
		}
		if m := c.t.Child(x, "mark"); m >= 0 && c.word(m) == "to" {
			return false
		}
	}
	for _, y := range c.t.Children(v, "obl") {
		if k := c.t.Child(y, "case"); k >= 0 && c.word(k) == "about" {
			return true
		}
	}
	for _, y := range c.t.Children(v, "obj") {
		if c.lemma[y] == "question" {
			return true
		}
	}
	return false
}

// alleged are verbs of what one may be accused of.
var alleged = set("fire shoot open strike attack hit bomb shell ram sink cross enter violate target use arm supply finance send torture beat poison hack meddle interfere rig steal order plan know breach")

// calamities are what states of emergency are declared for that repress nobody.
var calamities = set("flood flooding earthquake quake hurricane cyclone typhoon tornado tsunami drought famine epidemic pandemic outbreak virus cholera wildfire eruption landslide storm")

// disaster says whether the text is about a calamity and tells of little force.
func (c *coder) disaster() bool {
	n := 0
	for i := range c.d.Tokens {
		if calamities[c.lemma[i]] {
			n++
		}
	}
	if n < 2 {
		return false
	}
	force := 0
	for i := range c.d.Tokens {
		if b := c.best(i); b.sense != nil && (b.sense.Type == "ASSAULT" || b.sense.Type == "PROTEST") && !killing[b.trig.Lemma] && !wounding[b.trig.Lemma] {
			force++
		}
	}
	return n >= 3*force
}

// targets are abstract nouns that force is used against.
var targets = set("target position stronghold convoy hideout asset interest area headquarters unit element capability structure site equipment operation location militant")

// every says whether each of ps has sectors and only of those given.
func every(ps []dateline.Party, sectors ...string) bool {
	for _, p := range ps {
		if len(p.Sectors) == 0 {
			return false
		}
		for _, s := range p.Sectors {
			if !slices.Contains(sectors, s) {
				return false
			}
		}
	}
	return true
}

// parts are those of plays, films and books.
var parts = set("act scene chapter episode season finale volume series part verse")

// inWork says whether the token i stands in a clause that a work of fiction governs or frames.
func (c *coder) inWork(i int) bool {
	act := i
	for n := 0; n < 10 && i >= 0; n++ {
		if fiction[c.lemma[i]] && c.isNoun(i) && n > 0 {
			return true
		}
		for _, y := range c.t.Children(i, "nsubj", "obl", "nmod", "nmod:poss") {
			if z := c.t.Child(y, "nmod"); y != act && z >= 0 && parts[c.lemma[y]] && c.t.Case(y) == "in" && c.t.Case(z) == "of" && fiction[c.lemma[z]] {
				return true // "in the third act of the play"
			}
			if !fiction[c.lemma[y]] || !c.isNoun(y) || y == act {
				continue
			}
			if k := c.t.Case(y); k == "in" || k == "" && match.IsRel(c.rel(y), "nsubj") || k == "from" && n > 0 {
				if k == "" && n == 0 && c.lex.Lookup(c.lemma[y]) != nil {
					continue
				}
				return true
			}
		}
		i = c.t.Parent(i)
	}
	return false
}
