package event

import (
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// What texts tell of the hurt away from the words of the act that hurt them: in another clause of its sentence ("opened fire on a crowd, and
// two women died"), by an idiom ("paid the supreme price") or in a sentence after it ("Four soldiers lost their lives").

// A loss is one report of the dead or the injured.
type loss struct {
	at   int // the word that tells it
	dead bool
	n    int
	who  []int // those hurt, none where only a number is told
}

// lossAt returns what the word i tells of dead or injured, if it tells how many.
func (c *coder) lossAt(i int) (h loss, ok bool) {
	h = loss{at: i, dead: true}
	l := c.lemma[i]
	var t toll
	switch {
	case c.upos(i) == "VERB" && c.field(&t, i) != nil && !uprooting[l]:
		h.dead = c.field(&t, i) == &t.dead
		if c.eitherOf(i) || l == "die" && c.ofNature(i) {
			return h, false
		}
		if h.who = c.sufferers(i); len(h.who) == 0 || c.xpos(i) == "VBN" {
			if _, known := c.sum(h.who); !known {
				h.n, ok = c.numberBefore(i) // "and more than 30 wounded"
				return h, ok && c.factual(i)
			}
		}
	case c.upos(i) == "ADJ" && (c.word(i) == "wounded" || c.word(i) == "injured" || c.word(i) == "hurt" || c.word(i) == "dead" || c.word(i) == "killed"):
		h.dead = c.word(i) == "dead" || c.word(i) == "killed"
		if c.t.Child(i, "cop", "aux") >= 0 { // "six brothers were dead"
			h.who = c.t.Children(i, "nsubj")
			break
		}
		if p := c.t.Parent(i); c.rel(i) == "amod" && p > i && !c.is(p, eventlex.Human) { // "seven dead phones"
			return h, false
		}
		h.n, ok = c.numberBefore(i) // "reported three dead"
		return h, ok
	case c.upos(i) != "VERB":
		return h, false
	case l == "lose":
		o := c.t.Child(i, "obj")
		if o < 0 {
			o = c.t.Child(i, "nsubj:pass") // "in which ten lives were lost"
		}
		switch {
		case o < 0:
			return h, false
		case c.lemma[o] == "life" && c.t.Child(o, "nmod:poss") >= 0: // "lost their lives"
			h.who = c.victims(i)
		case c.lemma[o] == "life":
			h.n, ok = c.lives(o)
			return h, ok && c.factual(i)
		case limbs[c.lemma[o]] && c.word(o) == c.lemma[o]: // "lost an eye"
			h.dead, h.who = false, c.victims(i)
		default:
			return h, false
		}
	case (l == "claim" || l == "cost" || l == "take") && c.t.Child(i, "obj") >= 0 && c.lemma[c.t.Child(i, "obj")] == "life": // "claimed 12 lives"
		h.n, ok = c.lives(c.t.Child(i, "obj"))
		return h, ok && c.factual(i)
	case l == "pay" || l == "make": // "paid the supreme price", "made the ultimate sacrifice"
		o := c.t.Child(i, "obj")
		if o < 0 || c.lemma[o] != "price" && c.lemma[o] != "sacrifice" {
			return h, false
		}
		if a := c.t.Child(o, "amod"); a < 0 || c.lemma[a] != "supreme" && c.lemma[a] != "ultimate" {
			return h, false
		}
		h.who = c.victims(i)
	case l == "embrace" || l == "attain" || l == "achieve":
		if o := c.t.Child(i, "obj"); o < 0 || c.lemma[o] != "martyrdom" {
			return h, false
		}
		h.who = c.victims(i)
	case l == "suffer" || l == "sustain" || l == "receive" || l == "have":
		o := c.t.Child(i, "obj")
		if o < 0 || !injuries[c.lemma[o]] || l == "have" && c.lemma[o] != "burn" && c.lemma[o] != "wound" {
			return h, false
		}
		h.dead, h.who = false, c.victims(i)
	case l == "need" || l == "require": // "needed stitches"
		if o := c.t.Child(i, "obj"); o < 0 || c.lemma[o] != "stitch" && c.lemma[o] != "surgery" {
			return h, false
		}
		h.dead, h.who = false, c.victims(i)
	case l == "treat" && c.passive(i):
		if !c.hospitalised(i) {
			return h, false
		}
		h.dead, h.who = false, c.victims(i)
	case l == "take" || l == "bring" || l == "rush" || l == "admit" || l == "send" || l == "hospitalise" || l == "hospitalize":
		if l[0] != 'h' && !c.hospitalised(i) {
			return h, false
		}
		if h.dead, h.who = false, c.object(i); c.passive(i) {
			h.who = c.victims(i)
		}
		for _, x := range h.who { // the dead are brought there, too
			if c.lemma[x] == "body" || c.lemma[x] == "corpse" || c.lemma[x] == "remains" || c.word(x) == "dead" {
				return h, false
			}
		}
	case l == "shoot" || l == "hit" || l == "strike" || l == "stab":
		if !c.inLimb(i) || c.dies(i) {
			return h, false
		}
		h.dead, h.who = false, c.object(i)
	case l == "find" || l == "recover" || l == "retrieve": // "three bodies were found"
		for _, o := range c.object(i) {
			if c.lemma[o] == "body" || c.lemma[o] == "corpse" {
				if n, is := c.lives(o); is && n > 1 {
					h.n = n
					return h, c.factual(i)
				}
			}
		}
		return h, false
	default:
		return h, false
	}
	h.n, ok = c.sum(h.who)
	return h, ok && h.n > 0 && (c.upos(i) != "VERB" || c.factual(i))
}

var (
	limbs    = set("eye leg arm hand foot finger limb sight")
	bodily   = set("eye leg arm hand foot neck chest stomach back shoulder head face thigh abdomen knee ankle hip jaw")
	injuries = set("injury burn wound fracture bruise concussion cut laceration")
)

// factual says whether the clause of the verb v is told as what happened.
func (c *coder) factual(v int) bool {
	if c.rel(v) == "acl:relcl" { // "the raid that killed six will be answered": itself no plan
		modal, _, _, _ := c.aux(v)
		return modal == "" && !c.negated(v)
	}
	s := c.clause(v, "ASSAULT")
	return (s.status == dateline.Happened || s.status == dateline.Ongoing) && !s.drop
}

// ofNature says whether the verb v of dying says of what, and it is no wound: "died of cholera".
func (c *coder) ofNature(v int) bool {
	return slices.ContainsFunc(c.t.Children(v, "obl"), func(y int) bool {
		k := c.t.Case(y)
		return (k == "of" || k == "from") && c.time[y] == 0 && !injuries[c.lemma[y]] && !c.lex.IsNoun(c.lemma[y])
	})
}

// dies says whether a verb conjoined to v says that they died: "was hit in the neck and died".
func (c *coder) dies(v int) bool {
	return slices.ContainsFunc(c.t.Children(v, "conj"), func(k int) bool { return killing[c.lemma[k]] })
}

// victims returns the subject of v, or people with a number and no preposition before it who were read as something else: "at least nine people,
// three of them women, died".
func (c *coder) victims(v int) []int {
	for _, y := range c.t.Children(v, "obl") {
		if y < v && c.time[y] == 0 && c.t.Case(y) == "" && c.t.Child(y, "nummod") >= 0 && c.is(y, eventlex.Human) {
			return c.people(y)
		}
	}
	return c.surface(v)
}

// inLimb says whether the verb v says which part of the body was hit: "shot in the leg".
func (c *coder) inLimb(v int) bool {
	in := func(y int) bool { return bodily[c.lemma[y]] && c.t.Case(y) == "in" }
	return slices.ContainsFunc(c.t.Children(v, "obl"), in) || slices.ContainsFunc(c.t.Children(v, "obj"), func(o int) bool {
		return slices.ContainsFunc(c.t.Children(o, "nmod"), in)
	})
}

// hospitalised says whether the verb v is about care for the hurt: "taken to hospital", "treated for burns".
func (c *coder) hospitalised(v int) bool {
	for _, y := range c.t.Children(v, "obl", "nmod", "obj") {
		k := c.t.Case(y)
		if l := c.lemma[y]; (l == "hospital" || l == "clinic" || l == "infirmary" || l == "ward") && (k == "to" || k == "in" || k == "at") {
			return true
		}
		if k == "for" && (injuries[c.lemma[y]] || c.lemma[y] == "smoke" || c.lemma[y] == "shock") {
			return true
		}
		for _, z := range c.t.Children(y, "compound", "flat") {
			if l := c.lemma[z]; l == "hospital" {
				return true
			}
		}
	}
	return false
}

// lives reads how many the noun x (lives, bodies) is.
func (c *coder) lives(x int) (int, bool) {
	for _, y := range c.t.Children(x, "nummod") {
		if n, ok := c.number(y); ok {
			return n, !c.capped(y)
		}
	}
	return 0, false
}

// numberBefore reads the number right before the word i: "nine dead", "nineteen workers killed".
func (c *coder) numberBefore(i int) (int, bool) {
	first := c.d.Sentences[c.t.Sentence(i)].First
	for y := i - 1; y >= first && y >= i-3; y-- {
		switch u := c.upos(y); {
		case u == "NUM":
			if c.time[y] != 0 || c.capped(y) {
				return 0, false
			}
			return c.number(y)
		case u == "AUX" && y == i-1:
		case !c.isNoun(y) || inhuman[c.lemma[y]] || c.time[y] != 0:
			return 0, false
		}
	}
	return 0, false
}

// raiders are those who do an act of force, not those it is done to, where both died in it.
var raiders = set("attacker assailant bomber raider hijacker hostage-taker")

// sum counts those of the noun phrases xs. Of the victims and the attackers who died together the victims are counted.
func (c *coder) sum(xs []int) (n int, ok bool) {
	raider := func(x int) bool {
		if c.upos(x) == "NUM" && x+1 < len(c.lemma) && c.word(x+1) == "of" { // "12 of the assailants"
			for y := x + 2; y < len(c.lemma) && y <= x+4; y++ {
				if c.isNoun(y) {
					return raiders[c.lemma[y]]
				}
			}
		}
		return raiders[c.lemma[x]]
	}
	mixed := slices.ContainsFunc(xs, raider) && slices.ContainsFunc(xs, func(x int) bool { return !raider(x) })
	seen := make(map[int]bool)
	for _, x := range xs {
		if seen[x] || mixed && raider(x) || c.partOf(x, xs) {
			continue
		}
		seen[x] = true
		if k, is := c.count(x); is {
			n, ok = n+k, true
		}
		for y, s := x+1, &c.d.Sentences[c.t.Sentence(x)]; y < s.Last && y <= x+16; y++ { // "a commander of the Front and 24 others", hung on the Front
			if c.word(y) == "others" && !slices.Contains(xs, y) && c.rel(y) == "conj" && c.t.Parent(y) != x && c.below(y, x) {
				if k, is := c.count(y); is {
					n, seen[y] = n+k, true
				}
			}
		}
	}
	return n, ok
}

// partOf says whether x is a part of those of xs told before it: "three people, two of them sisters".
func (c *coder) partOf(x int, xs []int) bool {
	if x == xs[0] {
		return false
	}
	for _, y := range c.t.Children(x, "nummod") {
		for _, z := range c.t.Children(y, "nmod") {
			if w := c.word(z); w == "them" || w == "whom" {
				return true
			}
		}
	}
	for _, z := range c.t.Children(x, "nmod") {
		if w := c.word(z); w == "them" || w == "whom" {
			return true
		}
	}
	return false
}

// eitherOf says whether the verb v shares its number with another of another kind: "killed or wounded 60".
func (c *coder) eitherOf(v int) bool {
	var t toll
	into := c.field(&t, v)
	for _, k := range c.t.Children(v, "conj") {
		if o := c.field(&t, k); c.upos(k) == "VERB" && o != nil && o != into && len(c.t.Children(k, "obj", "nsubj", "nsubj:pass", "obl")) == 0 && k-v <= 2 {
			return true
		}
	}
	if c.rel(v) == "conj" {
		if p := c.t.Parent(v); p >= 0 && v-p <= 2 && c.field(&t, p) != nil && len(c.t.Children(p, "obj")) == 0 {
			return true
		}
	}
	return false
}

// losses returns what the sentence s tells of dead and injured.
func (c *coder) losses(s *dateline.Sentence) (out []loss) {
	if !s.Parsed || c.question(s.First) {
		return nil
	}
	for i := s.First; i < s.Last; i++ {
		if h, ok := c.lossAt(i); ok && len(out) < 20 {
			out = append(out, h)
		}
		if h, ok := c.deathOf(i); ok && len(out) < 20 {
			out = append(out, h)
		}
	}
	return out
}

// deathOf reads "the death of five workers" and "the injury of two" where a verb before it says that the act came to that: "led to".
func (c *coder) deathOf(i int) (h loss, ok bool) {
	h = loss{at: i, dead: true}
	switch c.lemma[i] {
	case "death", "killing", "loss", "martyrdom":
	case "injury", "injuring", "wounding":
		h.dead = false
	default:
		return h, false
	}
	if !c.isNoun(i) {
		return h, false
	}
	top := i
	if p := c.t.Parent(i); c.rel(i) == "conj" && p >= 0 && c.isNoun(p) {
		top = p
	}
	v := c.t.Parent(top)
	if v < 0 || !c.isVerb(v) || v > i || !(c.t.Case(top) == "to" && c.lemma[v] == "lead" || c.t.Case(top) == "in" && c.lemma[v] == "result" || c.rel(top) == "obj" && (c.lemma[v] == "cause" || c.lemma[v] == "inflict")) || !c.factual(v) {
		return h, false
	}
	for _, y := range c.t.Children(i, "nmod") {
		if c.t.Case(y) == "of" {
			h.who = append(h.who, c.people(y)...)
		}
	}
	if len(h.who) > 0 {
		if c.lemma[i] == "loss" && !c.humans(h.who) {
			return h, false
		}
		h.n, ok = c.sum(h.who)
		return h, ok && h.n > 0
	}
	h.n, ok = c.lives(i) // "caused three deaths"
	return h, ok && c.lemma[i] != "loss"
}

// tells says whether the loss h is told by the words of the act x or of a repetition of it.
func (c *coder) tells(x *draft, h loss) bool {
	span := c.d.Tokens[h.at].Span
	if x.Token == h.at || x.f.head == h.at {
		return true
	}
	return slices.ContainsFunc(x.Also, func(s dateline.Span) bool { return s.Covers(span) })
}

// strife are nouns of what is longer than an act: its dead are not those of the act told beside it.
var strife = set("conflict war insurgency rebellion uprising crisis unrest disease epidemic outbreak earthquake flood storm feud campaign operation occupation")

// seizing are verbs of acts beside which a killing is another: "seized a town and killed ten".
var seizing = set("seize take capture occupy retake recapture conquer abduct kidnap")

// bears returns how far the loss h stands from the act x of its sentence in the tree, 0 if it is not of that act.
func (c *coder) bears(x *draft, h loss, acts map[int]bool) int {
	heads := [3]int{x.f.head, x.f.noun, x.f.verb}
	best := 0
	for _, head := range heads {
		if head < 0 || c.t.Sentence(head) != c.t.Sentence(h.at) {
			continue
		}
		if n := c.way(head, h, acts); n > 0 && (best == 0 || n < best) {
			best = n
		}
	}
	if v := h.at; best > 0 && seizing[x.Lemma] && c.rel(v) == "conj" && c.t.Child(v, "obj") >= 0 { // "seized a town and killed ten": two acts
		return 0
	}
	if best == 0 || !c.below(x.f.head, h.at) && !c.sameTime(x, h) || c.ownLoss(x, h) || !c.byThem(x, h) {
		return 0
	}
	return best
}

// way returns the steps between the act headed by head and the loss h, 0 if a word between them sets them apart.
func (c *coder) way(head int, h loss, acts map[int]bool) int {
	up := func(i int) (line []int) {
		for n := 0; i >= 0 && n < 14; i, n = c.t.Parent(i), n+1 {
			line = append(line, i)
		}
		return line
	}
	a, b := up(h.at), up(head)
	for i, y := range a {
		j := slices.Index(b, y)
		if j < 0 {
			continue
		}
		for _, z := range a[:i] { // from the loss up
			if z != h.at && acts[z] && z != head {
				return 0
			}
			if (c.rel(z) == "advcl" || c.rel(z) == "obl" || c.rel(z) == "nmod") && c.follows(z) { // "bombed the camp after four had died"
				return 0
			}
			if p := c.t.Parent(z); c.rel(z) == "acl:relcl" && p >= 0 && p != head && (strife[c.lemma[p]] || slices.Contains(h.who, p)) { // "a man who died in a raid"
				return 0
			}
		}
		for _, z := range b[:j] { // from the act up
			if z != head && acts[z] && z != h.at {
				return 0
			}
			for _, m := range c.t.Children(z, "mark", "advmod") {
				switch c.word(m) {
				case "before", "since", "until", "although", "because": // "700 have died since rebels seized the town"
					if c.rel(z) == "advcl" {
						return 0
					}
				}
			}
		}
		return i + j + 1
	}
	return 0
}

// follows says whether the clause or noun z is told as what came before, or as the reason: "after", "because of", "over the death".
func (c *coder) follows(z int) bool {
	for _, m := range c.t.Children(z, "mark", "case", "advmod") {
		switch c.word(m) {
		case "after", "since", "because", "before", "over", "for", "following", "if", "unless", "until":
			return true
		}
	}
	return false
}

// sameTime says whether the loss h has no time of its own beside that of the act x.
func (c *coder) sameTime(x *draft, h loss) bool {
	if c.xpos(h.at) == "VBG" {
		return true
	}
	for _, y := range c.t.Children(h.at, "obl", "nmod", "advmod", "advcl") {
		t := c.time[y]
		if t == 0 || int(t-1) == x.When.Time {
			continue
		}
		m := &c.d.Times[t-1]
		if m.Value != "" && m.Value == x.When.Value || m.Type == dateline.TypeTime {
			continue
		}
		if w := c.word(m.First); w == "that" || w == "the" && m.Type == dateline.TypeDuration { // "that night", "the first two weeks"
			continue
		}
		if d := c.t.Child(y, "det"); d >= 0 && c.word(d) == "that" {
			continue
		}
		return false
	}
	return true
}

// ownLoss says whether those whom the loss h hurt are the doers of the act x.
func (c *coder) ownLoss(x *draft, h loss) bool {
	for _, p := range x.Actors {
		for _, w := range h.who {
			if p.Token == w || p.Entity != "" && c.entity[w] != 0 && c.d.Entities[c.entity[w]-1].ID == p.Entity && len(x.Recipients) > 0 || c.isNoun(w) && c.lemma[p.Token] == c.lemma[w] && nounclass.Is(c.lemma[w], nounclass.Human) {
				if country, _ := c.code(w); country == "" || p.Country == "" || country == p.Country { // "Sudanese soldiers" and "a Chadian soldier"
					return true
				}
			}
		}
	}
	return false
}

// byThem says whether the subject of the loss h, where it has one that kills or wounds, may be the doer of x or what it is done with.
func (c *coder) byThem(x *draft, h loss) bool {
	v := h.at
	if c.upos(v) != "VERB" || c.passive(v) || c.t.Child(v, "obj") < 0 {
		return true
	}
	var t toll
	if c.field(&t, v) == nil {
		return true
	}
	s := c.t.Child(v, "nsubj")
	if s >= 0 && (strife[c.lemma[s]] || c.lemma[s] == "fighting" || c.lemma[s] == "violence" || c.lemma[s] == "hunger") { // "the fighting has killed 5,000"
		return false
	}
	if s >= 0 && c.upos(s) == "PRON" {
		if a := c.antecedent(s); a != s && c.rel(v) != "acl:relcl" { // "and the army said it had killed four": the army
			s = a
		} else {
			return true
		}
	}
	if s >= 0 && c.indefinite(s) && nounclass.Is(c.lemma[s], nounclass.Weapon|nounclass.Vehicle) { // "where a bomb killed 40": told as another act, but for that of the bomb itself
		return c.below(x.f.head, s)
	}
	if s < 0 || c.strikeNoun(s) || c.lex.IsNoun(c.lemma[s]) || nounclass.Is(c.lemma[s], nounclass.Weapon|nounclass.Vehicle) {
		return true
	}
	return s == x.f.head || s == x.f.noun || slices.ContainsFunc(x.Actors, func(p dateline.Party) bool {
		return p.Token == s || p.Entity != "" && c.entity[s] != 0 && c.d.Entities[c.entity[s]-1].ID == p.Entity
	})
}

// hurtful says whether the act x may have victims that other words than its own tell.
func hurtful(x *draft) bool {
	return (x.Type == "ASSAULT" || x.Mode == "riot") && (x.Status == dateline.Happened || x.Status == dateline.Ongoing)
}

// put gives the act x what the loss h tells, if nothing is told of it yet.
func (c *coder) put(x *draft, h loss) {
	into, what := &x.Dead, "dead"
	if !h.dead {
		into, what = &x.Injured, "injured"
	}
	if *into != nil {
		return
	}
	n := h.n
	*into = &n
	x.Trace = append(x.Trace, what+": "+c.word(h.at)+" in sentence "+itoa(c.t.Sentence(h.at)))
}

// consequence says whether the act k is but what the act x did to people: killed or wounded by nobody that the text names, at no other time
// or place.
func (c *coder) consequence(x, k *draft, h loss) bool {
	var t toll
	if k == x || k.Type != "ASSAULT" || x.Type != "ASSAULT" || !hurtful(x) || !c.isVerb(k.f.head) {
		return false
	}
	of, by := c.field(&t, k.f.head), c.field(&t, x.f.head)
	if of == nil || by != nil && (of == by || k.Sentence == x.Sentence || of != &t.injured || len(k.Actors) > 0) {
		return false
	}
	if len(k.Actors) > 0 && (k.Token < x.Token || k.Sentence != x.Sentence && !sameSide(k.Actors, x.Actors)) { // "shot dead a student while breaking up a march"
		return false
	}
	if x.Mode == "capture" || x.Mode == "abduct" || x.Dead != nil && h.dead || x.Injured != nil && !h.dead {
		return false
	}
	if a := c.agent(k.f.head); len(k.Actors) > 0 && a >= 0 && c.actorHead(a) && !slices.ContainsFunc(k.Actors, func(p dateline.Party) bool {
		return slices.ContainsFunc(x.Actors, func(q dateline.Party) bool { return p.Token == q.Token })
	}) {
		return false
	}
	if k.When.Time >= 0 && x.When.Time >= 0 && k.When.Value != x.When.Value {
		return false
	}
	return !(k.Sentence != x.Sentence && k.Where.Basis == "clause" && k.Where.Place >= 0 && x.Where.Place >= 0 && c.d.Places[k.Where.Place].Name != c.d.Places[x.Where.Place].Name)
}

// absorb makes the act k a part of x.
func absorb(x, k *draft) {
	x.Also = append(append(x.Also, k.Trigger), k.Also...)
	if x.Dead == nil {
		x.Dead = k.Dead
	}
	if x.Injured == nil {
		x.Injured = k.Injured
	}
	if x.When.Time < 0 && k.When.Time >= 0 {
		x.When = k.When
	}
	if x.Where.Place < 0 && k.Where.Place >= 0 {
		x.Where = k.Where
	}
	x.Recipients = union(k.Recipients, x.Recipients)
	x.Trace = append(x.Trace, "what it did: "+k.Rule+" in sentence "+itoa(k.Sentence))
	k.yield(x)
}

// assign gives each report of dead or injured to the act that it is of: one of its own sentence that stands nearest to it in the tree, else the
// last one told before. What only tells what that act did is no act of its own.
func (c *coder) assign(all []*draft) []*draft {
	acts := make(map[int]bool)
	for _, x := range all {
		acts[x.f.head] = true
		acts[x.Token] = true
	}
	from := 0 // the first of all that may still be near
	for si := range c.d.Sentences {
		s := &c.d.Sentences[si]
		for from < len(all) && all[from].Sentence < si-2 {
			from++
		}
		if from == len(all) {
			break
		}
		near := all[from:]
		for i, x := range near {
			if x.Sentence > si {
				near = near[:i]
				break
			}
		}
		if len(near) == 0 {
			continue
		}
		for _, h := range c.losses(s) {
			c.give(near, h, si, acts)
		}
	}
	return c.present(all)
}

func (c *coder) give(near []*draft, h loss, si int, acts map[int]bool) {
	var owner, best *draft
	steps := 0
	for _, x := range near {
		if x.absent {
			continue
		}
		if c.tells(x, h) {
			owner = x
			continue
		}
		if x.Sentence != si || !hurtful(x) {
			continue
		}
		if n := c.bears(x, h, acts); n > 0 && (best == nil || n < steps) {
			best, steps = x, n
		}
	}
	if owner != nil && hurtful(owner) {
		c.put(owner, h)
	}
	if best == nil {
		if best = c.lastBefore(near, owner, h, si); best == nil {
			return
		}
	}
	switch {
	case owner == nil:
		if !c.toldBy(near, h, si) {
			c.put(best, h)
		}
	case owner != best && c.consequence(best, owner, h):
		absorb(best, owner)
	}
}

// toldBy says whether an act of the sentence si has the number of h already.
func (c *coder) toldBy(near []*draft, h loss, si int) bool {
	return slices.ContainsFunc(near, func(x *draft) bool {
		n := x.Dead
		if !h.dead {
			n = x.Injured
		}
		return x.Sentence == si && !x.absent && n != nil && *n == h.n
	})
}

// lastBefore returns the act of force of one of the two sentences before that the loss h of the sentence si is of, nil if another act stands
// between them, or the sentence is about another time, place or doer.
func (c *coder) lastBefore(near []*draft, owner *draft, h loss, si int) *draft {
	if !c.mainClause(h.at) || c.elsewhere(si) || c.caused(h.at) {
		return nil
	}
	var x *draft
	for _, o := range near {
		switch {
		case o.absent || o == owner:
		case o.Sentence == si && (o.Type == "ASSAULT" || o.Type == "PROTEST"):
			return nil
		case o.Sentence < si && hurtful(o) && (x == nil || o.Token > x.Token && !(match.IsRel(c.rel(o.f.head), "acl", "advcl") && c.below(o.f.head, x.f.head))):
			x = o // not "targeting" of "carried out a strike targeting"
		}
	}
	if x == nil || !c.sameTime(x, h) || c.ownLoss(x, h) || !c.byThem(x, h) || !c.samePlace(x, h) || c.spread(h) {
		return nil
	}
	if h.dead && x.Dead != nil || !h.dead && x.Injured != nil {
		return nil
	}
	if owner != nil && c.agent(owner.f.head) >= 0 {
		return nil
	}
	if c.sameCamp(x, h) {
		return nil
	}
	return x
}

// sameCamp says whether those hurt are of the armed side that did x.
func (c *coder) sameCamp(x *draft, h loss) bool {
	if len(h.who) == 0 {
		return false
	}
	if slices.ContainsFunc(h.who, func(w int) bool { return raiders[c.lemma[w]] }) {
		return true
	}
	ps := c.build(h.who, "ASSAULT")
	return slices.ContainsFunc(ps, func(p dateline.Party) bool {
		return slices.ContainsFunc(x.Actors, func(q dateline.Party) bool {
			return len(p.Sectors) > 0 && slices.Equal(p.Sectors, q.Sectors) && (p.Country == q.Country || p.Country == "" || q.Country == "") && p.Sectors[0] != "CVL"
		})
	})
}

// mainClause says whether i stands in the main clause of its sentence, or in what somebody says there.
func (c *coder) mainClause(i int) bool {
	for n := 0; n < 12; n++ {
		p := c.t.Parent(i)
		if p < 0 {
			return true
		}
		switch rel := c.rel(i); {
		case match.IsRel(rel, "conj", "parataxis"):
		case rel == "acl" && c.xpos(i) == "VBN" && c.t.Child(p, "nummod") >= 0 && c.predicateOver(p): // "nine were killed and 42 people wounded", read as people who are
		case match.IsRel(rel, "ccomp") && (reports[c.lemma[p]] || tellers[c.lemma[p]]):
		case match.IsRel(rel, "obj", "nmod", "obl", "amod", "xcomp") && (tellers[c.lemma[p]] || reports[c.lemma[p]] || c.isNoun(p) || c.upos(p) == "ADJ" || c.upos(p) == "NUM"): // "reported three dead"
		default:
			return false
		}
		i = p
	}
	return false
}

// predicateOver says whether the noun p stands beside a verb of killing or wounding, as one more subject or conjunct of it.
func (c *coder) predicateOver(p int) bool {
	v := c.t.Parent(p)
	var t toll
	return v >= 0 && v < p && c.isVerb(v) && c.field(&t, v) != nil && match.IsRel(c.rel(p), "conj", "nsubj")
}

// tellers are verbs of telling how many, beside those of saying.
var tellers = set("name count list record register conclude assess estimate put speak insist maintain mention indicate tally document")

// caused says whether the clause of v tells itself of what did it: "were wounded when shells hit the town".
func (c *coder) caused(v int) bool {
	if slices.ContainsFunc(c.t.Children(v, "obl"), func(y int) bool { return c.lex.IsNoun(c.lemma[y]) && c.indefinite(y) }) { // "in an ambush"
		return true
	}
	return slices.ContainsFunc(c.t.Children(v, "advcl"), func(k int) bool {
		if b := c.best(k); b.sense == nil || b.sense.Type != "ASSAULT" {
			return false
		}
		return slices.ContainsFunc(c.t.Children(k, "mark", "advmod"), func(m int) bool {
			w := c.word(m)
			return w == "when" || w == "after" || w == "as" || w == "while"
		})
	})
}

// elsewhere says whether the sentence si begins another story: "Separately", "In another attack".
func (c *coder) elsewhere(si int) bool {
	s := &c.d.Sentences[si]
	for i := s.First; i < s.Last && i < s.First+4; i++ {
		switch c.word(i) {
		case "separately", "separate", "elsewhere", "meanwhile", "earlier", "previously", "another", "similar", "similarly":
			return true
		}
	}
	return false
}

// spread says whether the clause of h counts over a stretch of time: "since May", "so far this year".
func (c *coder) spread(h loss) bool {
	for _, y := range c.t.Children(h.at, "obl", "advcl", "advmod", "nmod") {
		for _, m := range append(c.t.Children(y, "case", "mark"), y) {
			if w := c.word(m); w == "since" || w == "annually" || w == "daily" {
				return true
			}
		}
		if strife[c.lemma[y]] {
			return true
		}
	}
	return false
}

// samePlace says whether the clause of h names no other place than that of x.
func (c *coder) samePlace(x *draft, h loss) bool {
	for _, y := range c.t.Children(h.at, "obl", "nmod") {
		p := c.place[y]
		if k := c.t.Case(y); p == 0 || k != "in" && k != "at" && k != "near" && k != "outside" {
			continue
		}
		if x.Where.Place < 0 || c.d.Places[p-1].Name != c.d.Places[x.Where.Place].Name {
			return false
		}
	}
	return true
}
