package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/actor"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
)

// A feud is what the words of one text say of who fights whom, whatever its events tell: releases of coalitions and armies name their foe once
// ("the counter-ISIL coalition", "the aggression of Russia against Ukraine") and then speak of "the enemy", of a bunker and a supply route.
//
// Not covered: a text that names its foe by a pronoun or a title only, and one whose two sides are both armed groups.
type feud struct {
	target  dateline.Party    // the one armed group that the fighting of the text is said to be against; zero if there is none or several
	targets []dateline.Party  // all of them
	against map[string]string // country: the country that it is at war with
	invader string            // whose aggression or invasion the text speaks of, whomever against; "" if nobody's or several
}

// wars are nouns of war between states, blows those of force that is said to be "on" somebody, beats verbs of which an armed group is the object.
var (
	wars  = set("aggression invasion war")
	blows = set("strike airstrike attack raid war assault offensive bombing crackdown")
	beats = set("defeat degrade destroy fight combat battle counter eliminate eradicate bomb crush")
)

// findFeud reads it.
func (c *coder) findFeud() feud {
	f := feud{against: make(map[string]string)}
	type hit struct {
		p dateline.Party
		n int
	}
	var groups []hit
	see := func(p dateline.Party) {
		for i := range groups {
			if o := &groups[i]; o.p.Country == p.Country && (p.Country != "" || o.p.Entity == p.Entity) {
				o.n++
				if o.p.Entity == "" {
					o.p = p
				}
				return
			}
		}
		groups = append(groups, hit{p, 1})
	}
	for i := range c.d.Entities {
		e := &c.d.Entities[i]
		if e.Kind == dateline.KindPerson || !slices.Contains(e.Sectors, "REB") {
			continue
		}
		for _, m := range e.Mentions {
			if m.Form == dateline.FormName && m.Head >= 0 && m.Head < len(c.d.Tokens) && (c.fought(c.tokenAt(m.Span.Start)) || c.branded(m.Head)) {
				see(dateline.Party{Span: m.Span, Token: m.Head, Entity: e.ID, Code: e.Code, Country: e.Country, Sectors: e.Sectors})
			}
		}
	}
	for i := range c.d.Tokens { // "the counter-ISIL coalition", one word
		w := c.d.Tokens[i].Span.In(c.d.Text)
		name := ""
		for _, prefix := range [...]string{"counter-", "anti-"} {
			if len(w) > len(prefix)+1 && strings.EqualFold(w[:len(prefix)], prefix) {
				name = w[len(prefix):]
			}
		}
		if name == "" || name[0] < 'A' || name[0] > 'Z' {
			continue
		}
		if k := actor.CodeWords([]string{name}, ""); k.Country != "" && slices.Contains(k.Sectors, "REB") {
			see(dateline.Party{Span: c.d.Tokens[i].Span, Token: i, Country: k.Country, Sectors: k.Sectors, Code: dateline.ActorCode(k.Country, k.Sectors)})
		}
	}
	most, second := -1, 0
	for i := range groups {
		f.targets = append(f.targets, groups[i].p)
		switch n := groups[i].n; {
		case most < 0 || n > groups[most].n:
			if most >= 0 {
				second = groups[most].n
			}
			most = i
		case n > second:
			second = n
		}
	}
	if most >= 0 && groups[most].n >= 3*second {
		f.target = groups[most].p
	}
	c.findWar(&f)
	return f
}

// fought says whether the words before the name that starts at token i say that somebody fights those it names: "airstrikes against ISIL",
// "the defeat of Daesh", "to degrade and destroy al-Shabab".
func (c *coder) fought(i int) bool {
	j := i - 1
	for j > 0 && (c.upos(j) == "DET" || c.word(j) == "-" || c.word(j) == "so-called" || c.upos(j) == "ADJ" || c.upos(j) == "PUNCT" && c.word(j) != ",") {
		j--
	}
	if j < 1 || c.t.Sentence(j) != c.t.Sentence(i) {
		return false
	}
	switch c.word(j) {
	case "against":
		return true
	case "counter", "anti":
		return j == i-2 && c.word(i-1) == "-"
	case "on":
		return blows[c.lemma[j-1]]
	case "of":
		return c.lemma[j-1] == "defeat" && c.isNoun(j-1)
	}
	return c.upos(j) == "VERB" && beats[c.lemma[j]]
}

// branded says whether the name x stands before a word by which only its foes call those it names: "the ISIS terrorists".
func (c *coder) branded(x int) bool {
	y := x + 1
	return y < len(c.d.Tokens) && c.t.Parent(x) == y && c.rel(x) == "compound" && brands[c.lemma[y]]
}

var brands = set("terrorist gang mercenary criminal thug bandit")

// findWar reads who is at war with whom: "the aggression of Russia against Ukraine", "Russia's invasion of Ukraine", "the Russian invasion".
func (c *coder) findWar(f *feud) {
	state := func(i int) string {
		if e := c.entity[i]; e != 0 {
			if k := c.d.Entities[e-1].Country; len(k) == 3 && k != "IGO" && k != "NGO" && !slices.Contains(c.d.Entities[e-1].Sectors, "REB") {
				return k
			}
		}
		if p := c.place[i]; p != 0 {
			return c.d.Places[p-1].Country
		}
		return ""
	}
	several := false
	for n := range c.d.Tokens {
		if !wars[c.lemma[n]] || !c.isNoun(n) {
			continue
		}
		by, on, prep := "", "", ""
		s := &c.d.Sentences[c.t.Sentence(n)]
		for i := max(s.First, n-4); i < min(s.Last, n+9); i++ {
			if i < n {
				if u := c.upos(i); u == "VERB" || u == "ADP" {
					by = "" // another phrase
				} else if k := state(i); k != "" {
					by = k
				}
				continue
			}
			if c.upos(i) == "ADP" || c.upos(i) == "SCONJ" {
				prep = c.word(i)
				continue
			}
			if c.upos(i) == "VERB" || c.upos(i) == "AUX" || c.word(i) == ";" {
				break
			}
			k := state(i)
			switch {
			case k == "":
			case prep == "against" || prep == "on" || (prep == "of" || prep == "in") && (c.lemma[n] == "invasion" || by != "" && prep == "in"):
				if on == "" {
					on = k
				}
			case (prep == "by" || prep == "of") && by == "":
				by = k
			}
		}
		if by == "" || by == on {
			continue
		}
		if on != "" {
			for _, pair := range [2][2]string{{by, on}, {on, by}} {
				if old, ok := f.against[pair[0]]; ok && old != pair[1] {
					f.against[pair[0]] = "" // with several
				} else {
					f.against[pair[0]] = pair[1]
				}
			}
		}
		if c.lemma[n] == "war" && on == "" { // "the French war"
			continue
		}
		several = several || f.invader != "" && f.invader != by
		f.invader = by
	}
	if several {
		f.invader = ""
	}
}

// foeOf returns the foe of the side whose code is given, as the text has it: the one it says is fought, else the one its events set against it.
func (s *scene) foeOf(side string) (dateline.Party, bool) {
	c, f := s.c, &s.feud
	to := f.against[side]
	if to == "" && f.invader != side {
		to = f.invader
	}
	if to == "" && !f.target.Span.IsZero() && f.target.Country != side {
		return f.target, true
	}
	if to == "" {
		to = s.foes[side]
	}
	if to != "" && to != side {
		if p, ok := c.named2(to, len(c.d.Tokens)); ok {
			return p, true
		}
	}
	if !s.armed.Span.IsZero() && s.armed.Country != side {
		return s.armed, true
	}
	return dateline.Party{}, false
}

// hostile are words for the foe of whoever speaks, occupying those that make one of a noun of forces or of those in charge.
var (
	hostile   = set("enemy adversary foe occupier occupant invader aggressor")
	occupying = set("enemy hostile occupation occupying occupy invading invade occupant adversary aggressor")
)

// foeNoun says whether the noun x means the foe of whoever speaks: "the enemy", "our adversaries", "enemy personnel", "the occupation authorities".
// Whose enemy, and of which nation, its phrase must not say.
func (c *coder) foeNoun(x int) bool {
	if c.upos(x) != "NOUN" {
		return false
	}
	found := false
	for _, y := range c.t.Children(x, "amod", "compound", "nmod", "nmod:poss", "nmod=") {
		switch k := c.t.Case(y); {
		case c.rel(y) == "nmod:poss" && hostile[c.lemma[y]] && c.upos(y) == "NOUN": // "the enemy's positions"
			found = true
		case c.rel(y) == "nmod:poss":
			if w := c.word(y); w != "our" && w != "their" && w != "its" {
				return false
			}
		case k == "of":
			if hostile[c.lemma[x]] {
				return false // "an enemy of the state"
			}
		case k == "" && y < x && (occupying[c.lemma[y]] || occupying[c.word(y)]):
			found = true
		case k == "" && y < x && c.nation(y):
			return false // "the Russian enemy" has its country
		}
	}
	if found {
		return c.actorHead(x) || c.thing(x) || c.is(x, eventlex.Armed)
	}
	if !hostile[c.lemma[x]] {
		return false
	}
	if d := c.t.Child(x, "det"); d >= 0 {
		switch c.word(d) {
		case "the", "this", "that", "these", "those":
		default:
			return false // "an enemy", "no enemy"
		}
	}
	return c.rel(x) != "appos" && !match.IsRel(c.rel(x), "xcomp") && c.t.Child(x, "cop") < 0 // what somebody is called
}

// enemies names "the enemy" in the parties of x: the foe of who speaks, else of the other side of x. Those of the foe are its soldiers.
func (s *scene) enemies(x *draft) {
	c := s.c
	name := func(ps, others []dateline.Party) {
		for i := range ps {
			p := &ps[i]
			if !c.foeNoun(p.Token) {
				continue
			}
			side := ""
			if v, ok := c.speaker(p.Token); ok {
				side = v.Country
			}
			if y := c.t.Child(p.Token, "nmod:poss"); y >= 0 && c.word(y) != "our" {
				side = ""
			}
			if side == "" {
				for _, o := range others {
					if o.Country != "" && !c.foeNoun(o.Token) {
						side = o.Country
						break
					}
				}
			}
			if side == "" && !hostile[c.lemma[p.Token]] && slices.ContainsFunc(c.t.Children(p.Token, "amod", "compound"), func(y int) bool { return strings.HasPrefix(c.word(y), "occup") }) {
				if side, _ = c.code(p.Token); side == "" { // "the occupation authorities in Skadovsk": the foe of those whose town it is
					side = x.Where.Country
				}
			}
			if side == "" {
				continue
			}
			foe, ok := s.foeOf(side)
			if !ok || foe.Country == side {
				continue
			}
			p.Country = foe.Country
			switch {
			case slices.Contains(foe.Sectors, "REB"):
				p.Sectors = foe.Sectors
			case len(p.Sectors) == 0 || p.Sectors[0] == "UNK":
				p.Sectors = []string{"MIL"}
			}
			p.Code = dateline.ActorCode(p.Country, p.Sectors)
			x.Trace = append(x.Trace, "country of "+c.word(p.Token)+": the foe of "+side)
		}
	}
	name(x.Actors, x.Recipients)
	name(x.Recipients, x.Actors)
}

// repelled are verbs whose subject is attacked.
var repelled = set("repel repulse fend_off drive_off beat_back drive_back fight_off beat_off throw_back push_back ward_off stave_off rebuff withstand")

// beatenOff says whether x is an attack that its verb tells to have been beaten off.
func beatenOff(x *draft) bool {
	return x.Type == "ASSAULT" && repelled[x.cand.trig.Text] && len(x.cand.sense.Actor) > 0 && x.cand.sense.Actor[0][0][0] != "subj"
}

// defence names the sides of an attack that was beaten off, where the clause leaves them out: the attackers are the foe of those who beat it off, and
// in the text of an army they are its own men.
func (s *scene) defence(x *draft) {
	c := s.c
	if !beatenOff(x) {
		return
	}
	if len(x.Recipients) == 0 && c.issuer.country != "" && c.quote[x.Token] == 0 && !sameSide(x.Actors, []dateline.Party{{Country: c.issuer.country}}) {
		if p, ok := s.ours(x); ok {
			x.Recipients = []dateline.Party{p}
			x.Trace = append(x.Trace, "recipient: the forces of who issues the text")
		}
	}
	if len(x.Actors) > 0 {
		return
	}
	for _, r := range x.Recipients {
		if foe, ok := s.foeOf(r.Country); ok && r.Country != "" {
			x.Actors = []dateline.Party{foe}
			x.Trace = append(x.Trace, "actor: the foe of those who beat it off")
			return
		}
	}
}

// ours returns the forces of the issuer that are named last before x, its country if none are.
func (s *scene) ours(x *draft) (best dateline.Party, ok bool) {
	c := s.c
	for i := range c.d.Entities {
		e := &c.d.Entities[i]
		if e.Country != c.issuer.country || !slices.Contains(e.Sectors, "MIL") {
			continue
		}
		for _, m := range e.Mentions {
			if m.Form != dateline.FormPronoun && m.Head >= 0 && m.Head < x.Token && (!ok || m.Head > best.Token) {
				best, ok = dateline.Party{Span: m.Span, Token: m.Head, Entity: e.ID, Code: e.Code, Country: e.Country, Sectors: e.Sectors}, true
			}
		}
	}
	if ok {
		return best, true
	}
	return c.named2(c.issuer.country, len(c.d.Tokens))
}

// spared are buildings and people that are no soldiers' unless the text says so.
var spared = set(`hospital clinic school kindergarten university college home house household flat apartment dwelling village town city neighbourhood neighborhood district suburb church mosque temple monastery
	synagogue shop market marketplace bakery restaurant cafe hotel theatre theater cinema museum library playground park ambulance tram funeral wedding`)

// warlike says whether the recipient p may be those whom the doers fight: fighters and what they fight with or from, without a nation of
// their own, or the mere place where it happened.
func (c *coder) warlike(p dateline.Party) bool {
	x := p.Token
	if c.stretch(x) {
		return true
	}
	if c.place[x] != 0 && c.upos(x) == "PROPN" {
		switch c.t.Case(x) {
		case "in", "near", "at", "around", "outside", "along", "by", "inside", "across", "over":
			return true
		}
		return false
	}
	if c.upos(x) != "NOUN" || c.foreign(x) {
		return false
	}
	for _, y := range c.t.Children(x, "amod", "compound", "nmod:poss", "nmod") {
		if k := c.t.Case(y); (k == "" || k == "of" || k == "by" || c.rel(y) == "nmod:poss") && c.upos(y) != "PRON" && !c.townOnly(y) {
			if k, _ := c.code(y); k != "" && c.nation(y) {
				return false
			}
		}
	}
	if e := c.entity[x]; e != 0 && c.d.Entities[e-1].Country != "" && !c.bySetting(p) && len(c.d.Entities[e-1].Mentions) > 1 {
		return false // known from elsewhere in the text
	}
	if spared[c.lemma[x]] {
		return false
	}
	return c.is(x, eventlex.Armed) || c.thing(x) || targets[c.lemma[x]] || fighters[c.lemma[x]]
}

// tracts are nouns of stretches of a front that a town gives its name to.
var tracts = set("direction sector axis front area region district frontline salient pocket theatre theater")

// stretch says whether the name x only tells where: "in the Melitopol direction".
func (c *coder) stretch(x int) bool {
	p := c.t.Parent(x)
	return c.upos(x) == "PROPN" && p > x && c.rel(x) == "compound" && tracts[c.lemma[p]]
}

// fighters are people who are hit as what they are to an armed group.
var fighters = set("fighter militant terrorist sniper insurgent commander facilitator operative gunner courier emir propagandist recruiter financier leader bomber combatant jihadist extremist lookout team crew squad")

// retarget puts the foe in the place of what was hit, where an air force or army says what it struck and the text whom it fights: "three strikes
// struck a headquarters near Sinjar" in a release on the war against ISIL. Who is no soldier, and what soldiers do not use, stays whose it was.
func (s *scene) retarget(x *draft) {
	c := s.c
	if x.Type != "ASSAULT" || x.Mode == "capture" || x.Mode == "crowd-control" || x.Mode == "abduct" || c.quote[x.Token] != 0 && len(x.Actors) == 0 {
		return
	}
	side := ""
	for _, p := range x.Actors {
		if p.Country == "" || !slices.Contains(p.Sectors, "MIL") && p.Country != "IGO" && (p.Entity == "" || len(p.Sectors) > 0) {
			return
		}
		side = p.Country
	}
	if side == "" {
		return
	}
	foe, why := dateline.Party{}, ""
	if t := s.targetOf(x); !t.Span.IsZero() && t.Country != side {
		foe, why = t, "the armed group that the text says is fought"
	} else if p, ok := s.foeOf(side); ok && soldiers(x.Actors) && (sameSide(x.Recipients, x.Actors) || s.atWar(side) && !coded(slices.DeleteFunc(slices.Clone(x.Recipients), func(p dateline.Party) bool { return p.Country == "" }))) {
		foe, why = p, "no army strikes its own side: the foe"
	}
	if foe.Span.IsZero() || len(x.Recipients) == 0 && x.Mode != "heavy-weapons" && !campaigns[c.objectLemma(x.f.head)] {
		return
	}
	for _, p := range x.Recipients {
		if !c.warlike(p) {
			return
		}
	}
	if len(x.Recipients) == 0 {
		x.Recipients = []dateline.Party{foe}
	} else {
		x.Recipients = slices.Clone(x.Recipients)
		for i := range x.Recipients {
			p := &x.Recipients[i]
			if c.upos(p.Token) == "PROPN" {
				*p = foe
				continue
			}
			p.Country, p.Sectors = foe.Country, foe.Sectors
			if !slices.Contains(foe.Sectors, "REB") {
				p.Sectors = []string{"MIL"}
			}
			p.Code = dateline.ActorCode(p.Country, p.Sectors)
		}
		for i := len(x.Recipients) - 1; i > 0; i-- { // two places, one foe
			if x.Recipients[i].Span == x.Recipients[i-1].Span {
				x.Recipients = slices.Delete(x.Recipients, i, i+1)
			}
		}
	}
	x.Trace = append(x.Trace, "recipient: "+why)
}

// campaigns are nouns of acts of force that are of themselves against the foe.
var campaigns = set("operation offensive attack assault")

// targetOf returns the armed group that the text says is fought, of several the one that the sentence of x names alone.
func (s *scene) targetOf(x *draft) (out dateline.Party) {
	c := s.c
	if !s.feud.target.Span.IsZero() || len(s.feud.targets) < 2 {
		return s.feud.target
	}
	for i := c.d.Sentences[x.Sentence].First; i < c.d.Sentences[x.Sentence].Last; i++ {
		for _, t := range s.feud.targets {
			if e := c.entity[i]; e == 0 || c.d.Entities[e-1].ID != t.Entity || t.Entity == "" {
				continue
			}
			if !out.Span.IsZero() && out.Entity != t.Entity {
				return dateline.Party{}
			}
			out = t
		}
	}
	return out
}

// soldiers says whether ps are of an army or of a state that has one, those of whom only the country is known included.
func soldiers(ps []dateline.Party) bool {
	return len(ps) > 0 && !slices.ContainsFunc(ps, func(p dateline.Party) bool { return len(p.Sectors) > 0 && !every([]dateline.Party{p}, "MIL", "GOV") }) &&
		slices.ContainsFunc(ps, func(p dateline.Party) bool { return len(p.Sectors) > 0 })
}

// atWar says whether the words of the text tell that the state side is at war.
func (s *scene) atWar(side string) bool {
	return s.feud.against[side] != "" || s.feud.invader != "" && s.feud.invader != side && side == s.c.issuer.country
}

// lists hands the doers of a sum over to its parts, told in a list below it ("Bombers conducted eight strikes: -- Near Sinjar, a strike hit"); the
// parts are the events then.
func (c *coder) lists(all []*draft) {
	for _, x := range all {
		if x.absent || x.Type != "ASSAULT" || len(x.Actors) == 0 {
			continue
		}
		if s := &c.d.Sentences[x.Sentence]; s.Last <= s.First || c.word(s.Last-1) != ":" {
			continue
		}
		last := x.Sentence
		for last+1 < len(c.d.Sentences) && c.bullet(last+1) {
			last++
		}
		parts := false
		for _, y := range all {
			if y.absent || y.Type != x.Type || y.Sentence <= x.Sentence || y.Sentence > last || !agree(x.Mode, y.Mode) || coded(y.Actors) {
				continue
			}
			parts = true
			y.Actors, y.Mode, y.CAMEO = slices.Clone(x.Actors), x.Mode, x.CAMEO
			if y.When.Time < 0 {
				y.When = x.When
			}
			c.finish(y)
			y.Trace = append(y.Trace, "actor: who did what the list is of")
		}
		x.absent = parts
	}
}

// bullet says whether sentence i is an item of a list: it opens with a dash or a dot.
func (c *coder) bullet(i int) bool {
	s := &c.d.Sentences[i]
	if s.Last <= s.First {
		return false
	}
	switch c.word(s.First) {
	case "-", "--", "–", "—", "•", "*", "·", "---":
		return true
	}
	return false
}

// ownUp says whether x stands in what a force says of itself: "the task force acknowledged that it had opened an inquiry into a report that five
// shepherds died in the bombing".
func (c *coder) ownUp(x *draft) bool {
	for v, n := x.f.head, 0; v >= 0 && n < 8; v, n = c.t.Parent(v), n+1 {
		if !c.isVerb(v) || !admits[c.lemma[v]] {
			continue
		}
		for _, y := range c.subject(v) {
			if _, sectors := c.code(y); admitters[c.lemma[y]] || slices.Contains(sectors, "MIL") || c.lemma[y] == "spokesman" {
				return true
			}
		}
	}
	return false
}

var (
	admits    = set("acknowledge admit concede confirm investigate regret apologise apologize")
	admitters = set("force coalition command army military navy")
)

// defenders are nouns of those whom an army's own text calls "our".
var defenders = set("troop force soldier defender army unit serviceman warrior fighter pilot gunner artilleryman paratrooper marine border-guard guardsman defence defense aviation artillery infantry navy military")

// ourForces counts "our troops", "our defenders" outside quotes.
func (c *coder) ourForces() (n int) {
	for i := range c.d.Tokens {
		if p := c.t.Parent(i); c.word(i) == "our" && c.quote[i] == 0 && p >= 0 && defenders[c.lemma[p]] {
			n++
		}
	}
	return n
}
