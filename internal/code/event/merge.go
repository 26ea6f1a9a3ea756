package event

import (
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
)

// join makes one event of acts of one sentence that are told of each other: an attack and the killings in its relative
// clause, a visit and the meeting it is made for.
func (c *coder) join(all []*draft) {
	for _, x := range all {
		if x.absent {
			continue
		}
		for _, y := range all {
			if x.Type == "PROTEST" && y.Type == "REQUEST" && !y.absent && c.xpos(y.f.head) == "VBG" && c.under2(y.f.head, x.f.head) {
				x.Also = append(x.Also, y.Trigger) // "marched through the capital, demanding bread": what the march is about
				y.yield(x)
				continue
			}
			if x.Mode == "riot" && y.Type == "ASSAULT" && !y.absent && c.rel(y.Token) == "conj" && c.t.Parent(y.Token) == x.Token && !c.people2(y.Recipients) && c.t.Child(y.Token, "nsubj") < 0 {
				x.Also = append(x.Also, y.Trigger) // "hurled stones and set two trucks on fire": one riot
				y.yield(x)
				continue
			}
			if x.Type == "ASSAULT" && y.Type == "MOBILIZE" && !y.absent && c.rel(y.f.head) == "acl:relcl" && c.describes(y.f.head) &&
				slices.ContainsFunc(x.Recipients, func(p dateline.Party) bool { return p.Token == c.t.Parent(y.f.head) }) {
				y.yield(x) // "killed soldiers who were guarding a pipeline": who they were
				continue
			}
			if x.Type == "ASSAULT" && y.Mode == "arrest" && !y.absent && c.isNoun(y.f.head) && c.t.Parent(y.f.head) == x.f.head && c.t.Case(y.f.head) == "in" {
				if len(x.Actors) == 0 { // "tortured in military custody": by whose custody it is
					for _, m := range c.t.Children(y.f.head, "amod", "compound") {
						switch c.lemma[m] {
						case "military", "army":
							x.Actors = []dateline.Party{{Span: c.d.Tokens[m].Span, Token: m, Sectors: []string{"MIL"}}}
						case "police":
							x.Actors = []dateline.Party{{Span: c.d.Tokens[m].Span, Token: m, Sectors: []string{"COP"}}}
						}
					}
					for i := range x.Actors {
						if len(x.Recipients) > 0 {
							x.Actors[i].Country = x.Recipients[0].Country
						}
						x.Actors[i].Code = dateline.ActorCode(x.Actors[i].Country, x.Actors[i].Sectors)
					}
				}
				y.yield(x)
				continue
			}
			if x.Type == "AID" && y.Type == "AGREE" && !y.absent && y.Lemma == "offer" && c.rel(y.Token) == "conj" && c.t.Parent(y.Token) == x.Token {
				x.Also = append(x.Also, y.Trigger) // "contributing troops and offering help": help that is given
				y.yield(x)
				continue
			}
			if y == x || y.absent || y.Type != x.Type {
				continue
			}
			switch x.Type {
			case "ASSAULT":
				if c.casualty(x, y) {
					break
				}
				if c.sameBlow(x, y) {
					x.Recipients = union(x.Recipients, y.Recipients)
					break
				}
				if !c.isNoun(x.f.head) || !c.under(y.Token, x.Token) || !c.share(x.Actors, y.Actors) || !agree(x.Mode, y.Mode) {
					continue
				}
				if len(x.Actors) == 0 {
					x.Actors = y.Actors
				}
				if len(y.Recipients) > 0 && (len(x.Recipients) == 0 || !c.people2(x.Recipients) && c.people2(y.Recipients)) {
					if coded(y.Recipients) || !coded(x.Recipients) {
						x.Recipients = y.Recipients
					}
				}
			case "CONSULT":
				if x.Mode == "visit" && c.whereTo(x, y) { // "shall travel to Ndjamena, where I am to meet"
					x.Recipients = slices.DeleteFunc(union(y.Actors, y.Recipients), func(p dateline.Party) bool {
						return slices.ContainsFunc(x.Actors, func(o dateline.Party) bool {
							return o.Token == p.Token || o.Country == p.Country && (o.Entity == p.Entity || c.upos(p.Token) == "PRON")
						})
					})
					break
				}
				if x.Mode != "visit" || c.isNoun(x.f.head) || !c.isNoun(y.Token) || !c.purposeOf(y.Token, x.Token) {
					continue
				}
				if len(y.Actors) > 0 && len(c.slot([]string{"with"}, y.f)) > 0 { // "flew to Rome for talks with the pope"
					y.Actors = union(x.Actors, y.Actors)
					if y.Where.Place < 0 {
						y.Where = x.Where
					}
					if y.When.Time < 0 {
						y.When = x.When
					}
					y.Also = append(y.Also, x.Trigger)
					x.yield(y)
					continue
				}
				x.Recipients = union(x.Recipients, y.Actors)
				x.Recipients = slices.DeleteFunc(x.Recipients, func(p dateline.Party) bool {
					return slices.ContainsFunc(x.Actors, func(o dateline.Party) bool { return o.Country == p.Country && o.Entity == p.Entity })
				})
			default:
				continue
			}
			if x.When.Time < 0 {
				x.When = y.When
			}
			if x.Where.Place < 0 {
				x.Where = y.Where
			}
			if x.Mode == "" {
				x.Mode = y.Mode
			}
			if x.Dead == nil {
				x.Dead = y.Dead
			}
			if x.Injured == nil {
				x.Injured = y.Injured
			}
			x.Also = append(x.Also, y.Trigger)
			y.yield(x)
		}
	}
}

// casualty says whether the killing or wounding y is what the act x of the same sentence did: "bombed the port, killing six",
// "two were killed and five wounded". It hands the victims over to x.
func (c *coder) casualty(x, y *draft) bool {
	hurt := func(d *draft) bool { return killing[d.cand.trig.Lemma] || wounding[d.cand.trig.Lemma] }
	if beatenOff(x) { // "repelled two assaults, killing nine": the defenders did
		return false
	}
	if !hurt(y) || !c.isVerb(x.f.head) || !c.isVerb(y.f.head) || y.Token < x.Token {
		return false
	}
	p := c.t.Parent(y.f.head)
	if c.rel(y.f.head) == "conj" && p >= 0 && c.rel(p) == "advcl" && c.xpos(p) == "VBG" && (killing[c.lemma[p]] || wounding[c.lemma[p]]) && c.t.Parent(p) == x.f.head {
		return len(c.t.Children(y.f.head, "nsubj")) == 0 // "attacked, killing three and wounding 12"
	}
	switch {
	case c.rel(y.f.head) == "advcl" && c.xpos(y.f.head) == "VBG" && c.t.Child(y.f.head, "nsubj", "mark") < 0 && p != x.f.head && c.insideOf(p, x.f.head) && len(y.Actors) > 0 && sameSide(x.Actors, y.Actors):
		// "attacked a village, where they burned the mill, killing four"
	case c.rel(y.f.head) == "advcl" && p == x.f.head && c.xpos(y.f.head) == "VBG" && c.t.Child(y.f.head, "nsubj") < 0 && c.t.Child(y.f.head, "mark") < 0:
	case c.rel(y.f.head) == "conj" && p == x.f.head && len(x.Actors)+len(y.Actors) == 0 && c.t.Child(y.f.head, "nsubj") < 0 && !c.passive(x.f.head) && c.armsOf(x.f.head):
		// "Missiles struck a camp and killed three women"
	case c.rel(y.f.head) == "conj" && p == x.f.head && hurt(x) && c.passive(x.f.head) && len(y.Actors) == 0 && (y.When.Time < 0 || x.When.Time < 0):
	case c.rel(y.f.head) == "conj" && p == x.f.head && hurt(x) && c.t.Child(y.f.head, "nsubj") < 0 && c.share(x.Actors, y.Actors):
	case c.rel(y.f.head) == "acl" && hurt(x) && len(x.Actors) == 0 && c.passive(x.f.head) && c.predicateOver(p) && c.t.Parent(p) == x.f.head:
		// "two guards were killed and five villagers wounded", read as villagers who are
	default:
		return false
	}
	if len(y.Recipients) > 0 {
		x.Recipients = union(y.Recipients, x.Recipients)
	}
	if len(x.Actors) == 0 {
		x.Actors = y.Actors
	}
	return true
}

// sameBlow says whether the strikes of which x tells did y, too: "two strikes engaged a unit and destroyed a mortar".
func (c *coder) sameBlow(x, y *draft) bool {
	if !c.isVerb(x.f.head) || !c.isVerb(y.f.head) || c.rel(y.f.head) != "conj" || c.t.Parent(y.f.head) != x.f.head || c.t.Child(y.f.head, "nsubj") >= 0 || c.passive(x.f.head) {
		return false
	}
	return slices.ContainsFunc(c.subject(x.f.head), c.strikeNoun)
}

// whereTo says whether the meeting y stands in the clause with "where" of the visit x, by the same visitor and without a day of its own.
func (c *coder) whereTo(x, y *draft) bool {
	v := y.f.head
	if !c.isVerb(x.f.head) || !c.isVerb(v) || !match.IsRel(c.rel(v), "advcl", "acl") || y.When.Time >= 0 && y.When.Time != x.When.Time || x.Status != y.Status || len(y.Actors)+len(y.Recipients) < 2 || len(x.Actors) == 0 {
		return false
	}
	if p := c.t.Parent(v); p != x.f.head && c.t.Parent(p) != x.f.head {
		return false
	}
	return slices.ContainsFunc(c.t.Children(v, "advmod", "mark"), func(w int) bool { return c.word(w) == "where" }) && sameSide(x.Actors[:1], y.Actors)
}

// armsOf says whether the subject of the verb v is what force is used with.
func (c *coder) armsOf(v int) bool {
	s := c.t.Child(v, "nsubj")
	return s >= 0 && c.upos(s) == "NOUN" && (c.is(s, eventlex.Weapon) || aircraft[c.lemma[s]] || explosives[c.joined(s)] || c.lemma[s] == "bomb" || c.lemma[s] == "mine")
}

// insideOf says whether the verb v stands in a relative clause of the clause of x, or is conjoined to one that does.
func (c *coder) insideOf(v, x int) bool {
	relative := false
	for n := 0; n < 6 && v >= 0; n++ {
		if v == x {
			return relative
		}
		switch {
		case match.IsRel(c.rel(v), "acl:relcl"):
			relative = true
		case !match.IsRel(c.rel(v), "conj", "obj", "obl", "nmod", "appos", "flat"):
			return false
		}
		v = c.t.Parent(v)
	}
	return false
}

// describes says whether the relative clause of v tells what its noun was at: "who were guarding a pipeline".
func (c *coder) describes(v int) bool {
	_, be, past, have := c.aux(v)
	return c.xpos(v) == "VBG" && be && past || have
}

// people2 says whether one of ps is people, not a place or thing.
func (c *coder) people2(ps []dateline.Party) bool {
	return slices.ContainsFunc(ps, func(p dateline.Party) bool { return c.is(p.Token, eventlex.Human) })
}

func union(a, b []dateline.Party) []dateline.Party {
	out := slices.Clone(a)
	for _, p := range b {
		if !slices.ContainsFunc(out, func(o dateline.Party) bool {
			return o.Span.Overlaps(p.Span) || o.Entity != "" && o.Entity == p.Entity
		}) {
			out = append(out, p)
		}
	}
	return out
}

// under says whether y stands in a relative or participle clause below the noun x.
func (c *coder) under(y, x int) bool {
	clause := false
	for n := 0; n < 10; n++ {
		if match.IsRel(c.rel(y), "acl", "acl:relcl") {
			clause = true
		}
		if match.IsRel(c.rel(y), "ccomp") {
			return false
		}
		p := c.t.Parent(y)
		if p < 0 {
			return false
		}
		if p == x {
			return clause
		}
		y = p
	}
	return false
}

// under2 says whether the participle y hangs on the verb x, or on one that does.
func (c *coder) under2(y, x int) bool {
	for n := 0; n < 3; n++ {
		if !match.IsRel(c.rel(y), "advcl", "conj", "acl", "xcomp") {
			return false
		}
		if y = c.t.Parent(y); y < 0 || y == x {
			return y >= 0
		}
	}
	return false
}

// purposeOf says whether the noun y is what the verb x of going is for.
func (c *coder) purposeOf(y, x int) bool {
	for n := 0; n < 4; n++ {
		p := c.t.Parent(y)
		if p < 0 {
			return false
		}
		if k := c.t.Case(y); (k == "for" || k == "to") && (p == x || c.t.Parent(p) == x) {
			return true
		}
		y = p
	}
	return false
}

// merge makes one event of a report and its repetitions: the same type, parties that do not contradict each other,
// compatible time and place, and either the same words or a noun that points back ("the attack", "this visit").
func (c *coder) merge(all []*draft) []*draft {
	var out []*draft
	for _, x := range all {
		if x.absent || !c.stands(x, out) && c.drops(x, "too little told") {
			continue
		}
		if x.doubt != "" {
			c.doubted = append(c.doubted, x)
			continue
		}
		if slices.Contains(x.cand.trig.Nouns, "responsibility") && len(x.Actors) > 0 {
			if o := c.claimed(out, x); o != nil {
				o.Actors, o.Also = x.Actors, append(o.Also, x.Trigger)
				o.Trace = append(o.Trace, "actor: claims responsibility in sentence "+itoa(x.Sentence))
				continue
			}
		}
		from := max(0, len(out)-80) // keeps long texts linear
		at := slices.IndexFunc(out[from:], func(o *draft) bool { return c.same(o, x) })
		if at >= 0 {
			at += from
		}
		if at < 0 {
			out = append(out, x)
			continue
		}
		o := out[at]
		if o.Sentence == 0 && x.Sentence > 0 && c.isHeading(0) && len(x.Actors) >= len(o.Actors) && len(x.Recipients) >= len(o.Recipients) { // the text is fuller
			out[at], o, x = x, x, o
		} else if !c.drops(x, "told before") {
			c.doubted = append(c.doubted, x)
		}
		o.Also = append(o.Also, x.Trigger)
		if len(o.Actors) == 0 {
			o.Actors = x.Actors
		}
		if len(o.Recipients) == 0 && !o.reciprocal() {
			o.Recipients = x.Recipients
		}
		if o.When.Time < 0 && x.When.Time >= 0 {
			o.When = x.When
		}
		if o.Where.Place < 0 && x.Where.Place >= 0 {
			o.Where = x.Where
		}
		if o.Mode == "" {
			o.Mode = x.Mode
		}
		if o.Dead == nil {
			o.Dead = x.Dead
		}
		if o.Injured == nil {
			o.Injured = x.Injured
		}
		o.Trace = append(o.Trace, "repeated: "+x.Rule+" in sentence "+itoa(x.Sentence))
	}
	return out
}

func (x *draft) reciprocal() bool { return len(x.cand.sense.Recipient) == 0 }

func itoa(n int) string {
	if n < 0 {
		return "-" + itoa(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}

// claimed returns the act of force for which x claims responsibility: the last one told whose doer has no name.
func (c *coder) claimed(out []*draft, x *draft) *draft {
	for i := len(out) - 1; i >= 0 && x.Sentence-out[i].Sentence <= 6; i-- {
		if o := out[i]; o.Type == "ASSAULT" && !slices.ContainsFunc(o.Actors, func(p dateline.Party) bool {
			return c.upos(p.Token) != "NOUN" || c.named(p.Token) || slices.ContainsFunc(p.Sectors, func(s string) bool { return walks[s] == 's' })
		}) {
			return o
		}
	}
	return nil
}

// complete names parties that the clause leaves to its neighbours: whom a condemnation of an attack is against, and
// from whom a town was taken.
func (c *coder) complete(all []*draft) {
	for i, x := range all {
		switch {
		case x.absent:
		case len(x.Actors) == 0 && c.isVerb(x.f.head) && (x.Mode == "arrest" || x.Mode == "release" || x.Mode == "convict" || x.Type == "ACCUSE" && x.Mode != "disapprove"):
			// "was arrested": by the police that the text names nearby, the court or prosecutor for a charge.
			if p, ok := c.police(x); ok {
				x.Actors = []dateline.Party{p}
				x.Trace = append(x.Trace, "actor: police or court named nearby")
			}
		case x.Type == "ASSAULT" && len(x.Actors) == 0 && c.shown(x.Token) >= 0:
			if ps := c.build([]int{c.shown(x.Token)}, x.Type); slices.ContainsFunc(ps, func(p dateline.Party) bool { return slices.Contains(p.Sectors, "REB") }) {
				x.Actors = ps
				x.Trace = append(x.Trace, "actor: the armed group that shows it")
			}
		case x.about:
			for _, near := range all[max(0, i-3):min(len(all), i+12)] {
				if near.Type == "ASSAULT" && coded(near.Actors) && !sameSide(near.Actors, x.Actors) && meansIt(c.objectLemma(x.f.head), near) && near.Sentence >= x.Sentence && near.Sentence-x.Sentence <= 3 && !near.absent {
					x.Recipients = slices.Clone(near.Actors)
					x.Trace = append(x.Trace, "recipient: the doer of "+near.Rule+" nearby")
					break
				}
			}
		case x.Mode == "capture" && len(x.Actors) > 0 && !slices.ContainsFunc(x.Recipients, func(p dateline.Party) bool { return slices.Contains(p.Sectors, "REB") }):
			if p, ok := c.foe(x); ok {
				x.Recipients = append(slices.Clone(x.Recipients), p)
				x.Trace = append(x.Trace, "recipient: the armed group named nearest")
			}
		}
	}
}

// recordings are what an armed group boasts of its acts with.
var recordings = set("video footage recording film clip image photo photograph picture tape")

// shown returns the subject of the verb by which a recording of the act i is made known ("ISIS released a video showing the
// killing"), -1 if there is none.
func (c *coder) shown(i int) int {
	seen := false
	for n := 0; n < 6 && i >= 0; n++ {
		p := c.t.Parent(i)
		if p < 0 {
			break
		}
		if recordings[c.lemma[p]] {
			seen = true
		}
		if seen && c.isVerb(p) {
			switch c.lemma[p] {
			case "release", "post", "publish", "issue", "upload", "distribute", "broadcast", "share", "circulate":
				if s := c.subject(p); len(s) == 1 {
					return s[0]
				}
			}
			return -1
		}
		i = p
	}
	return -1
}

// foe returns the armed group that is named nearest to x, in its sentence or the two before, and is not its doer.
func (c *coder) foe(x *draft) (dateline.Party, bool) {
	s := &c.d.Sentences[x.Sentence]
	from := c.d.Sentences[max(0, x.Sentence-2)].First
	best, far := dateline.Party{}, 1000
	for i := from; i < s.Last; i++ {
		e := c.entity[i]
		if e == 0 {
			continue
		}
		ent := &c.d.Entities[e-1]
		if !slices.Contains(ent.Sectors, "REB") || ent.Kind == dateline.KindPerson || ent.Country == "" {
			continue
		}
		if slices.ContainsFunc(x.Actors, func(p dateline.Party) bool { return p.Country == ent.Country || p.Entity == ent.ID }) {
			continue
		}
		d := i - x.Token
		if d < 0 {
			d = -d
		}
		if d < far {
			far = d
			span, _, _ := c.t.Phrase(i)
			best = dateline.Party{Span: span, Token: i, Entity: ent.ID, Code: ent.Code, Country: ent.Country, Sectors: ent.Sectors}
		}
	}
	return best, far < 1000
}

// police returns the police, court or prosecutor named nearest to x, at most three sentences away; of a sentence the court.
func (c *coder) police(x *draft) (dateline.Party, bool) {
	best, at := 4, dateline.Party{}
	for e := range c.d.Entities {
		ent := &c.d.Entities[e]
		if !slices.ContainsFunc(ent.Sectors, func(s string) bool { return s == "JUD" || x.Mode != "convict" && (s == "COP" || s == "SPY") }) {
			continue
		}
		for _, m := range ent.Mentions {
			if m.Head < 0 || m.Head >= len(c.d.Tokens) || m.Form == dateline.FormPronoun || ent.Country == "IGO" || counsel[c.lemma[m.Head]] {
				continue // Interpol arrests nobody, nor does a lawyer
			}
			far := c.t.Sentence(m.Head) - x.Sentence
			if far < 0 {
				far = -far
			}
			if far < best {
				best = far
				at = dateline.Party{Span: m.Span, Token: m.Head, Entity: ent.ID, Code: ent.Code, Country: ent.Country, Sectors: ent.Sectors}
			}
		}
	}
	return at, best < 4
}

// counsel are those at court who hold and free nobody.
var counsel = set("lawyer attorney counsel solicitor barrister advocate defence defense")

// stands says whether x tells enough to be an event: a bare noun ("attacks are rising") points back or is nothing.
func (c *coder) stands(x *draft, before []*draft) bool {
	if up := c.t.Parent(x.f.head); c.isNoun(x.f.head) && c.rel(x.f.head) == "nmod" && up >= 0 && c.lemma[up] == "one" && c.t.Case(up) == "in" {
		for _, o := range before { // "stormed a post, in one of the bloodiest raids of the year"
			if o.Type == x.Type && o.Sentence == x.Sentence && o.Token < x.Token {
				o.Also = append(o.Also, x.Trigger)
				return false
			}
		}
	}
	if o := c.collateral(x, before); o != nil {
		o.Also = append(o.Also, x.Trigger)
		o.Trace = append(o.Trace, "damage of it: "+x.Rule+" in sentence "+itoa(x.Sentence))
		return false
	}
	if c.isNoun(x.f.head) && x.cand.trig.POS == eventlex.Noun || x.faceless() {
		if c.pointsBack(x) {
			for i := len(before) - 1; i >= max(0, len(before)-80); i-- {
				if o := before[i]; o.Type == x.Type && x.Sentence-o.Sentence <= 12 {
					o.Also = append(o.Also, x.Trigger)
					if o.Dead == nil {
						o.Dead = x.Dead
					}
					if o.Injured == nil {
						o.Injured = x.Injured
					}
					return false
				}
			}
		}
		if len(x.Actors) == 0 && len(x.Recipients) == 0 && x.Type == "PROTEST" && x.Where.Place >= 0 && x.stand.status != dateline.Hypothetical {
			// "Protests broke out in Lima": by those who live there.
			p := &c.d.Places[x.Where.Place]
			if h := c.headOf(p.First, p.Last); h >= 0 && p.Country != "" {
				x.Actors = []dateline.Party{{Span: p.Span, Token: h, Code: dateline.ActorCode(p.Country, []string{"CVL"}), Country: p.Country, Sectors: []string{"CVL"}}}
				x.Trace = append(x.Trace, "actor: people of the place")
			}
		}
		if len(x.Actors) == 0 && len(x.Recipients) == 0 {
			return false
		}
		if x.Type == "ASSAULT" && !coded(x.Actors) && !coded(x.Recipients) && x.Where.Place < 0 && x.When.Time < 0 {
			return false
		}
	}
	if x.Status == dateline.Denied && (verbalTypes[x.Type] || !coded(x.Actors) || !coded(x.Recipients)) {
		return false
	}
	if x.Status == dateline.Hypothetical && !(coded(x.Actors) && (coded(x.Recipients) || x.reciprocal() && len(x.Actors) > 1)) {
		return false
	}
	return true
}

// collateral returns the attack of which x only tells the damage: "Two were killed. A school and a dozen houses were damaged." nil if x is no such
// sentence: it names a doer, a time or a place, or people.
func (c *coder) collateral(x *draft, before []*draft) *draft {
	if x.Type != "ASSAULT" || !harm[c.lemma[x.f.head]] || !c.isVerb(x.f.head) || !c.passive(x.f.head) || c.agent(x.f.head) >= 0 || len(x.Actors) > 0 || x.When.Time >= 0 || x.Where.Place >= 0 ||
		len(c.t.Children(x.f.head, "obl")) > 0 || c.people2(x.Recipients) || x.Status != dateline.Happened {
		return nil
	}
	for i := len(before) - 1; i >= 0 && x.Sentence-before[i].Sentence <= 1; i-- {
		if o := before[i]; o.Type == "ASSAULT" && o.Token < x.Token && (o.Mode == "heavy-weapons" || o.Mode == "explosives" || killing[o.cand.trig.Lemma] || wounding[o.cand.trig.Lemma]) && o.Status == dateline.Happened {
			return o
		}
	}
	return nil
}

// harm are verbs of what force does to things.
var harm = set("damage destroy wreck shatter ruin gut flatten level demolish")

// pointsBack says whether the noun trigger of x is definite and has no parties of its own.
func (c *coder) pointsBack(x *draft) bool {
	definite := false
	for _, y := range c.t.Children(x.f.head, "det") {
		switch c.word(y) {
		case "the", "this", "these", "that", "those", "both", "such":
			definite = true
		}
	}
	return definite && len(x.Actors) == 0 && len(x.Recipients) == 0 && x.When.Time < 0
}

func (c *coder) same(o, x *draft) bool {
	if o.Type != x.Type || !agree(o.Mode, x.Mode) || beatenOff(o) != beatenOff(x) && c.isVerb(o.f.head) && c.isVerb(x.f.head) {
		return false
	}
	if weak := c.isNoun(x.f.head) && x.cand.trig.POS == eventlex.Noun && x.When.Time < 0 && x.Where.Place < 0 && c.t.Child(x.f.head, "det", "nmod:poss") >= 0 &&
		!c.indefinite(x.f.head); weak && x.Sentence-o.Sentence <= 12 && len(x.Actors) > 0 && c.share(o.Actors, x.Actors) && c.share(o.Recipients, x.Recipients) && !c.otherVictim(o.Recipients, x.Recipients) && x.Sentence != o.Sentence {
		return true // "his trip", "the regime's attacks"
	}
	if c.sameProtest(o, x) {
		return true
	}
	if (o.Status == dateline.Planned) != (x.Status == dateline.Planned) || (o.Status == dateline.Denied) != (x.Status == dateline.Denied) {
		return false
	}
	if x.Type == "ASSAULT" && len(x.Actors) == 0 && x.Sentence-o.Sentence == 1 && c.isVerb(o.f.head) && c.isVerb(x.f.head) && c.armsOf(x.f.head) && x.Dead == nil && c.sameTarget(o, x) {
		return true // "bombed a market on Monday ... Two missiles hit the market at 11 a.m."
	}
	if o.When.Value != x.When.Value && o.When.Time >= 0 && x.When.Time >= 0 || !agree(o.Where.Country, x.Where.Country) {
		return false
	}
	if o.Where.Place >= 0 && x.Where.Place >= 0 {
		a, b := &c.d.Places[o.Where.Place], &c.d.Places[x.Where.Place]
		if a.Name != b.Name && a.Precision == b.Precision {
			return false
		}
	}
	if o.Dead != nil && x.Dead != nil && *o.Dead != *x.Dead {
		return false
	}
	if !c.share(o.Actors, x.Actors) || !c.share(o.Recipients, x.Recipients) || c.otherVictim(o.Recipients, x.Recipients) {
		return false
	}
	if x.reciprocal() && o.reciprocal() && len(x.Actors) > 1 && len(o.Actors) > 1 { // Kerry with Italy, Kerry with Jordan
		n := 0
		for i := range x.Actors {
			if c.share(o.Actors, x.Actors[i:i+1]) {
				n++
			}
		}
		if n < 2 {
			return false
		}
	}
	if len(o.Actors) == 0 && len(x.Actors) == 0 && len(o.Recipients) == 0 {
		return false
	}
	near := x.Sentence == o.Sentence
	if !near && verbalTypes[x.Type] && c.otherMatter(o, x) {
		return false
	}
	if o.Sentence == 0 && x.Sentence <= 5 && !near && c.isHeading(o.Sentence) {
		return true // the headline tells what the lead tells
	}
	switch {
	case near && (c.linked(o.Token, x.Token) || c.linked(x.Token, o.Token)):
		return true
	case o.reciprocal() && len(o.Actors) > 1 && len(x.Actors) > 1 && !within(x.Actors, o.Actors) && !within(o.Actors, x.Actors):
		return false // the same caller, other partners
	case o.Lemma == x.Lemma:
		// The same words again: one act, unless each has a time or place of its own and both stand in one sentence.
		return !near || !(o.own && x.own && c.rootOf(o.Token) != c.rootOf(x.Token))
	case x.Type == "CONSULT" && x.Status == o.Status && within(x.Actors, o.Actors) && (within(o.Actors, x.Actors) && len(o.Actors) > 1 || c.isNoun(x.f.head) && !c.indefinite(x.f.head)),
		x.Type == "ASSAULT" && !near && !c.another(x, o) && (c.isNoun(x.f.head) || c.isNoun(o.f.head)) && (coded(o.Actors) && coded(x.Actors) || coded(o.Recipients) && coded(x.Recipients)):
		return x.When.Time < 0 && x.Where.Place < 0 || o.When.Time < 0 && o.Where.Place < 0 && x.Sentence-o.Sentence <= 3
	}
	return false
}

// sameTarget says whether what x hits is called as what o hit was, and is not another one.
func (c *coder) sameTarget(o, x *draft) bool {
	for _, p := range x.Recipients {
		if d := c.t.Child(p.Token, "det"); c.upos(p.Token) != "NOUN" || d < 0 || c.word(d) != "the" || !c.thing(p.Token) {
			continue
		}
		if slices.ContainsFunc(o.Recipients, func(q dateline.Party) bool {
			d := c.t.Child(q.Token, "det")
			return c.word(q.Token) == c.word(p.Token) && d >= 0 && c.word(d) != "the"
		}) {
			return true
		}
	}
	return false
}

// another says whether several fight each other in x, and one of them had no part in o.
func (c *coder) another(x, o *draft) bool {
	return len(x.Actors) > 1 && x.reciprocal() && len(o.Actors) > 0 && slices.ContainsFunc(x.Actors, func(p dateline.Party) bool {
		return p.Country != "" && !slices.ContainsFunc(union(o.Actors, o.Recipients), func(q dateline.Party) bool { return q.Country == "" || q.Country == p.Country })
	})
}

// otherMatter says whether the acts of speech o and x, of two sentences, are two: others speak than before, to others or about another
// thing. What one and the same says again to the same is one act.
func (c *coder) otherMatter(o, x *draft) bool {
	known := func(a, b []dateline.Party) (both, same bool) {
		for _, p := range a {
			for _, q := range b {
				both = both || p.Entity != "" && q.Entity != ""
				same = same || p.Entity != "" && p.Entity == q.Entity
			}
		}
		return
	}
	both, same := known(o.Actors, x.Actors)
	if same || !both {
		return false
	}
	a, b := c.matter(o), c.matter(x)
	if a != "" && b != "" {
		return a != b
	}
	both, same = known(o.Recipients, x.Recipients)
	return both && !same
}

// matter returns the lemma of what the act of speech x is about: the verb of its complement, else its object if that is no party
// and no word that points back; "" if there is none.
func (c *coder) matter(x *draft) string {
	if y := c.complement(x.f.head); y >= 0 {
		return c.lemma[y]
	}
	heads := [3]int{x.f.noun, x.f.head, -1}
	if o := c.t.Child(x.f.head, "obj"); o >= 0 {
		heads[2] = o // "accused the missions of meddling"
	}
	for _, h := range heads {
		if h < 0 {
			continue
		}
		for _, y := range c.t.Children(h, "obj", "nsubj:pass", "obl", "nmod") {
			switch c.t.Case(y) {
			case "", "for", "of":
			default:
				continue
			}
			if y > h && c.isNoun(y) && c.time[y] == 0 && c.place[y] == 0 && !c.actorHead(y) && y != x.f.noun && c.t.Child(y, "det") < 0 {
				return c.lemma[y]
			}
		}
	}
	return ""
}

// sameProtest says whether x only tells more of the protest o of an earlier sentence: "The march, organised by a union, ended", "The
// strike was called by a union". A march "by nurses" is another.
func (c *coder) sameProtest(o, x *draft) bool {
	if x.Type != "PROTEST" || x.Sentence == o.Sentence || x.Sentence-o.Sentence > 12 || !agree(o.Where.Country, x.Where.Country) {
		return false
	}
	n := x.f.head
	if x.f.noun >= 0 {
		n = x.f.noun
	}
	if d := c.t.Child(n, "det"); !c.isNoun(n) || d < 0 || c.word(d) != "the" && c.word(d) != "this" && c.word(d) != "that" {
		return false
	}
	if len(c.oblique("by", n)) > 0 || len(c.oblique("of", n)) > 0 || len(c.plain("mod", frame{head: n, noun: -1, verb: -1, prt: -1})) > 0 {
		return false
	}
	return c.lemma[n] == o.Lemma || c.lemma[n] == c.lemma[o.f.head] || o.f.noun >= 0 && c.lemma[n] == c.lemma[o.f.noun]
}

func (c *coder) indefinite(i int) bool {
	for _, y := range c.t.Children(i, "det") {
		if w := c.word(y); w == "a" || w == "an" || w == "another" {
			return true
		}
	}
	return false
}

func (c *coder) rootOf(i int) int {
	for n := 0; n < 50; n++ {
		p := c.t.Parent(i)
		if p < 0 || c.rel(i) == "ccomp" {
			return i
		}
		i = p
	}
	return i
}

// linked says whether the verb or noun b is conjoined to a or depends on it directly.
func (c *coder) linked(a, b int) bool {
	p := c.t.Parent(b)
	if c.rel(b) == "conj" && c.isNoun(a) && c.isNoun(b) {
		return false // "an attack in one town and a bombing in another"
	}
	return p == a && c.rel(b) != "ccomp"
}

// agree says whether a and b are the same or one is unknown.
func agree(a, b string) bool { return a == b || a == "" || b == "" }

// within says whether every party of a is one of b: a second meeting has a party of its own, if only an unnamed one.
func within(a, b []dateline.Party) bool {
	for _, p := range a {
		if p.Country == "" && p.Entity == "" || !slices.ContainsFunc(b, func(q dateline.Party) bool {
			return p.Entity != "" && p.Entity == q.Entity || p.Country != "" && p.Country == q.Country
		}) {
			return false
		}
	}
	return true
}

// otherVictim says whether a person named among b is not among a: "two journalists" and then one of them by name are
// told apart, as each may have an act of its own.
func (c *coder) otherVictim(a, b []dateline.Party) bool {
	if len(a) == 0 {
		return false
	}
	for _, p := range b {
		if c.namedPerson(p.Token) && !slices.ContainsFunc(a, func(q dateline.Party) bool { return q.Entity == p.Entity }) {
			return true
		}
	}
	return false
}

// isHeading says whether sentence i has no final stop.
func (c *coder) isHeading(i int) bool {
	s := &c.d.Sentences[i]
	if s.Last <= s.First {
		return false
	}
	switch c.word(s.Last - 1) {
	case ".", "!", "?", "\"", "”", "'", "’":
		return false
	}
	return true
}

// namedPerson says whether the token is of somebody whom the text names.
func (c *coder) namedPerson(x int) bool {
	e := c.entity[x]
	if e == 0 {
		return false
	}
	ent := &c.d.Entities[e-1]
	return ent.Kind == dateline.KindPerson && ent.Chain >= 0 && ent.Chain < len(c.d.Chains) && c.d.Chains[ent.Chain].Name != ""
}

// walks are the walks of life of sectors: the state, its opponents by vote and by arms, people, business. Sectors that are not
// listed go with any.
var walks = map[string]byte{"GOV": 's', "MIL": 's', "COP": 's', "SPY": 's', "JUD": 's', "LEG": 's', "ELI": 's', "OPP": 'o', "PTY": 'o', "REB": 'r', "UAF": 'r', "CRM": 'r', "PRM": 'r',
	"CVL": 'p', "LAB": 'p', "EDU": 'p', "REL": 'p', "AGR": 'p', "MED": 'p', "HLH": 'p', "REF": 'p', "JRN": 'p', "BUS": 'b'}

// compatible says whether two parties of one country may be the same by their sectors: students and protesters may, the army
// and the opposition may not.
func compatible(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	for _, s := range a {
		for _, t := range b {
			if s == t || walks[s] == 0 || walks[t] == 0 || walks[s] == walks[t] {
				return true
			}
		}
	}
	return false
}

// share says whether two sides may be the same parties.
func (c *coder) share(a, b []dateline.Party) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	for _, p := range a {
		for _, q := range b {
			if p.Entity != "" && q.Entity != "" && p.Entity != q.Entity && c.namedPerson(p.Token) && c.namedPerson(q.Token) {
				continue // two people by name
			}
			if p.Entity != "" && p.Entity == q.Entity || p.Country == "" && q.Country == "" || p.Country != "" && p.Country == q.Country && compatible(p.Sectors, q.Sectors) {
				return true
			}
			if (p.Country == "" || q.Country == "") && (len(p.Sectors) == 0 || len(q.Sectors) == 0 || slices.ContainsFunc(p.Sectors, func(s string) bool { return slices.Contains(q.Sectors, s) })) {
				return true
			}
		}
	}
	return false
}
