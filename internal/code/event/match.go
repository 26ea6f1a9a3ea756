package event

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// A cand is the best reading of a token as a trigger.
type cand struct {
	sense  *eventlex.Sense
	trig   *eventlex.Trigger
	f      frame
	weight int
	token  int  // where the trigger was read; f.head but for "must" and compounds
	model  bool // on the word of the model: conditions of the sense, if there is one, do not hold
}

const (
	stateNew uint8 = iota
	stateBusy
	stateDone
)

// best returns the best reading of token i, its sense nil if there is none.
func (c *coder) best(i int) *cand {
	if c.state[i] == stateNew {
		c.state[i] = stateBusy
		c.cands[i] = c.read(i)
		c.state[i] = stateDone
	}
	return &c.cands[i]
}

func (c *coder) read(i int) (out cand) {
	try := func(key string) {
		for _, e := range c.lex.Lookup(key) {
			f, ok := c.matches(i, e.Trigger, key)
			if !ok {
				continue
			}
			if e.Sense.Type == "ASSAULT" && c.bloodless(f.noun, e.Trigger) {
				continue
			}
			w := 10 * e.Trigger.Weight()
			if strings.Contains(key, "-") && key != c.lemma[i] {
				w += 15
			}
			for _, cond := range e.Sense.Conds {
				if !cond.Not {
					w += 2
				}
				if cond.Kind == eventlex.CondNeg && !cond.Not {
					w += 6
				}
			}
			if out.sense != nil && w <= out.weight {
				continue
			}
			if c.holds(e.Sense, f) {
				out = cand{sense: e.Sense, trig: e.Trigger, f: f, weight: w, token: i}
			}
		}
	}
	u := c.upos(i)
	if c.inName(i) {
		return out
	}
	switch u {
	case "VERB", "NOUN", "PROPN", "ADJ", "ADV", "ADP":
	case "AUX":
		if c.lemma[i] != "must" && c.lemma[i] != "should" {
			return out
		}
	default:
		return out
	}
	try(c.lemma[i])
	if u == "VERB" || u == "ADJ" {
		if w := c.word(i); w != c.lemma[i] {
			try(w)
		}
	}
	if u == "NOUN" || u == "PROPN" {
		if k := c.joined(i); k != "" {
			try(k)
		}
	}
	if u == "VERB" && i > 1 && c.word(i-1) == "-" { // "test-fired"
		try(c.lemma[i-2] + "-" + c.lemma[i])
	}
	return out
}

// inName says whether token i is part of a name, though the tagger or the reader of names did not see the whole of it: a verb with a capital beside another
// word with one ("the UK Met Office"), or a noun so that follows a name of a body ("Homeland Security Investigations"), where others are written small.
func (c *coder) inName(i int) bool {
	s := &c.d.Sentences[c.t.Sentence(i)]
	if i == s.First || !c.capital(i) {
		return false
	}
	switch c.upos(i) {
	case "VERB":
		if !(i+1 < s.Last && c.capital(i+1)) && !(i-1 > s.First && c.capital(i-1)) {
			return false
		}
	case "NOUN", "PROPN":
		if c.upos(i-1) != "PROPN" || i-1 == s.First || !c.capital(i-1) || c.place[i-1] != 0 {
			return false
		}
		if m := c.mention[i-1]; m != 0 {
			switch c.d.Mentions[m-1].Kind {
			case dateline.GPE, dateline.Loc, dateline.Fac, dateline.Norp:
				return false // "the Kabul Attack"
			}
		}
	default:
		return false
	}
	small, large := 0, 0
	for k := s.First + 1; k < s.Last; k++ {
		switch c.upos(k) {
		case "VERB", "NOUN", "ADJ", "ADV":
			if k == i {
				continue
			}
			if c.capital(k) {
				large++
			} else {
				small++
			}
		}
	}
	return small > large // else a headline: "Police Arrest Three After Raid"
}

// capital says whether token i begins with a capital letter.
func (c *coder) capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(c.d.Tokens[i].Span.In(c.d.Text))
	return unicode.IsUpper(r)
}

// bloodless says whether the noun of the light verb t is, with the word before it, an act of another kind: "launched a cyber attack".
func (c *coder) bloodless(noun int, t *eventlex.Trigger) bool {
	if noun < 0 || c.state[noun] == stateBusy || slices.Contains(t.Nouns, c.joined(noun)) {
		return false
	}
	b := c.best(noun)
	return b.sense != nil && b.sense.Type != "ASSAULT" && b.trig.Lemma == c.joined(noun)
}

// joined returns the noun i with the compound part before it, as one hyphened word: "air strike", "cease-fire".
func (c *coder) joined(i int) string {
	j := i - 1
	if j > 0 && c.word(j) == "-" {
		j--
	}
	if j < 0 || c.t.Sentence(j) != c.t.Sentence(i) {
		return ""
	}
	if u := c.upos(j); u != "NOUN" && u != "ADJ" && u != "PROPN" && u != "VERB" && u != "ADV" && u != "ADP" && u != "X" && j != i-2 {
		return ""
	}
	return c.lemma[j] + "-" + c.lemma[i]
}

func (c *coder) matches(i int, t *eventlex.Trigger, key string) (frame, bool) {
	f := frame{head: i, noun: -1, verb: -1, prt: -1}
	u := c.upos(i)
	switch t.POS {
	case eventlex.Verb:
		if u != "VERB" || key != c.lemma[i] && !strings.Contains(key, "-") {
			return f, false
		}
		if c.rel(i) == "amod" || match.IsRel(c.rel(i), "compound", "flat", "aux") {
			return f, false
		}
	case eventlex.Noun:
		if u != "NOUN" && u != "PROPN" {
			return f, false
		}
		if match.IsRel(c.rel(i), "compound", "flat", "fixed") && c.rel(i) != "compound:prt" {
			// "a mediation effort" is mediation.
			p := c.t.Parent(i)
			if t.Nouns != nil || t.Prep != "" || c.rel(i) != "compound" || p < 0 || !generic[c.lemma[p]] || c.lemma[p] == "plan" || p-i > 2 {
				return f, false
			}
			f.head = p
		}
		if m := c.mention[i]; m != 0 && c.d.Mentions[m-1].Kind != dateline.Misc && u == "PROPN" {
			return f, false
		}
		f.verb = c.support(f.head)
	case eventlex.Any:
		if u == "AUX" { // "must": the verb it stands with
			p := c.t.Parent(i)
			if p < 0 || c.rel(i) != "aux" {
				return f, false
			}
			f.head = p
		}
	case eventlex.Adj:
		if u != "ADJ" && u != "VERB" || u == "VERB" && key == c.lemma[i] {
			return f, false
		}
		if c.rel(i) == "amod" {
			return f, false
		}
		f.adj = true
	}
	for n, w := range t.With {
		last := n == len(t.With)-1 && t.Nouns != nil
		if !c.with(i, w, last) {
			return f, false
		}
		if particles[w] {
			for _, x := range c.t.Children(i, "obl", "obj") {
				if c.t.Case(x) == w {
					f.prt = x
				}
			}
		}
	}
	if t.Nouns != nil {
		f.noun = c.lightNoun(i, t)
		return f, f.noun >= 0
	}
	if t.Prep != "" {
		k := c.t.Case(i)
		return f, k == t.Prep || i > 0 && c.word(i-1) == t.Prep && c.rel(i-1) == "case" && c.t.Parent(i-1) == i // "at the request of and in coordination with"
	}
	return f, true
}

// with says whether the verb i has w: a particle, a preposition, or an infinitive.
func (c *coder) with(i int, w string, nounFollows bool) bool {
	for _, x := range c.t.Children(i) {
		rel := c.rel(x)
		switch {
		case match.IsRel(rel, "compound:prt", "advmod", "case", "mark"):
			if c.word(x) == w {
				return true
			}
		case c.time[x] != 0 && (w == "on" || w == "in" || w == "at" || w == "for" || w == "by"): // "called him on Monday" is no "call on"
		case match.IsRel(rel, "obl", "nmod", "obj"):
			if c.inCase(x, w) {
				return true
			}
			if rel == "obl" && c.word(x) == w && c.upos(x) != "NOUN" {
				return true
			}
		case match.IsRel(rel, "xcomp", "ccomp", "advcl"):
			if c.lemma[x] == w && (rel != "advcl" || c.t.Child(x, "mark") >= 0) && rel != "ccomp" {
				return true
			}
			for _, m := range c.t.Children(x, "mark", "case") {
				if c.word(m) == w {
					return true
				}
			}
			if n := c.t.Child(x, "advmod"); w == "not" && rel == "xcomp" && n >= 0 && c.word(n) == w {
				return true // "pleaded not guilty"
			}
			for _, k := range c.t.Children(x, "conj") {
				if rel == "xcomp" && c.lemma[k] == w {
					return true
				}
			}
		}
	}
	// A particle that the parser hung on the number or noun after it: "handed over twelve tonnes", "turned it back twice".
	if particles[w] && w != "in" {
		k := i + 1
		if k < len(c.d.Tokens) && c.upos(k) == "PRON" {
			k++
		}
		if k < len(c.d.Tokens) && c.word(k) == w && c.t.Sentence(k) == c.t.Sentence(i) && (c.upos(k) == "ADP" || c.upos(k) == "ADV") && c.rel(k) != "case" {
			return true
		}
	}
	return false
}

// particles are words that parsers may take for the preposition of the object that follows.
var particles = set("up down out off over away back in aside")

// lightNoun returns the noun of a light verb, -1 if it is not there.
func (c *coder) lightNoun(i int, t *eventlex.Trigger) int {
	var from []int
	switch {
	case t.Prep != "":
		from = c.oblique(t.Prep, i)
		if len(from) == 0 {
			for _, x := range c.t.Children(i, "advmod", "xcomp", "obl") {
				if c.t.Case(x) == t.Prep {
					from = append(from, x)
				}
			}
		}
		if o := c.object(i); len(from) == 0 && len(o) > 0 {
			from = c.oblique(t.Prep, o[len(o)-1])
		}
	case t.Lemma == "be": // "there would be no talks"
		if s := c.t.Child(i, "nsubj"); s >= 0 && c.t.Child(i, "expl") >= 0 {
			from = append(from, s)
		}
	default:
		from = append(from, c.object(i)...)
		if len(t.With) > 0 {
			from = append(from, c.oblique(t.With[len(t.With)-1], i)...)
		}
		for _, x := range c.t.Children(i, "xcomp") {
			if c.upos(x) != "VERB" || c.xpos(x) != "VB" { // "ordered the ministry to release" has no noun
				from = append(from, x)
			}
		}
	}
	for _, x := range from {
		for range 3 {
			if slices.Contains(t.Nouns, c.lemma[x]) || slices.Contains(t.Nouns, c.word(x)) || slices.Contains(t.Nouns, c.joined(x)) {
				if c.state[x] != stateBusy && c.isNoun(x) {
					if b := c.best(x); b.sense != nil && b.sense.Type == eventlex.None {
						return -1 // "held a press conference"
					}
				}
				return x
			}
			next := -1
			if partitive[c.lemma[x]] {
				for _, y := range c.t.Children(x, "nmod") {
					if c.t.Case(y) == "of" {
						next = y
					}
				}
			}
			if next < 0 {
				break
			}
			x = next
		}
	}
	return -1
}

var partitive = set(`series number wave round string spate spree set campaign pair couple lot dozen hundred thousand handful score majority half ten minority third quarter
	one two three four five some many several most part rest ton tonne kg kilogram kilo gram worth amount gallon litre liter barrel truckload load planeload
	shipment batch million billion dollar euro package bag box lorryload batch delivery consignment quantity volume bulk group level state variety range host act form kind type sort batch barrage flurry`)

// generic are nouns that add little to the noun before or below them.
var generic = set(`program programme package supply shipment delivery effort mission measure drive process session attempt bid campaign move operation
	exercise round scheme project plan series`)

// supports are verbs that carry an event noun without an act of their own.
var supports = set(`hold have conduct carry launch stage mount make take host attend begin start open resume continue suspend cancel plan organise
	organize join lead convene undertake perform commit give issue offer end halt stop schedule intensify step escalate pursue wage execute
	deliver extend announce order authorize authorise arrange complete conclude finish finalize finalise sign reach broker chair co-host enter
	receive repel face suffer survive withstand claim prepare postpone order direct oversee use engage express do see involve perpetrate advance submit present table lodge file voice renew reiterate repeat press`)

// suffers are support verbs whose subject is the victim.
var suffers = set("suffer face survive withstand repel receive see")

// support returns the support verb of which the noun i is the object, or -1.
func (c *coder) support(i int) int {
	p := c.t.Parent(i)
	if p < 0 {
		return -1
	}
	rel := c.rel(i)
	if rel == "conj" {
		return c.support(p)
	}
	if rel == "nmod" && partitive[c.lemma[p]] {
		return c.support(p)
	}
	if !c.isVerb(p) {
		// "the raid carried out by ..."
		rel = ""
	}
	if rel == "nsubj" && (c.lemma[p] == "go" || c.lemma[p] == "come") {
		return p
	}
	if (rel == "obj" || rel == "nsubj:pass") && supports[c.lemma[p]] {
		return p
	}
	if x := c.t.Child(i, "acl"); x >= 0 && supports[c.lemma[x]] && c.upos(x) == "VERB" && slices.Contains(c.object(x), i) {
		return x
	}
	return -1
}

// holds says whether the conditions of s are met.
func (c *coder) holds(s *eventlex.Sense, f frame) bool {
	for n := range s.Conds {
		if s.Type == "REQUEST" && s.Conds[n].AsksComp() && !c.bidding(f) {
			return false
		}
		if c.cond(&s.Conds[n], f) == s.Conds[n].Not {
			return false
		}
	}
	return true
}

// bidding says whether the complement of f asks for something: an infinitive, a bare verb, "should" or "must".
func (c *coder) bidding(f frame) bool {
	x := c.complement(f.head)
	if x < 0 && f.noun >= 0 {
		x = c.complement(f.noun)
	}
	if x < 0 || c.rel(x) != "ccomp" {
		return true
	}
	if modal, _, _, _ := c.aux(x); modal != "" {
		return modal == "must"
	}
	_, be, _, _ := c.aux(x)
	return c.xpos(x) == "VB" || c.xpos(x) == "VBP" || c.xpos(x) == "VBG" && !be || c.t.Child(x, "aux") >= 0 && c.word(c.t.Child(x, "aux")) == "be"
}

func (c *coder) cond(k *eventlex.Cond, f frame) bool {
	switch k.Kind {
	case eventlex.CondNeg:
		return c.negated(f.head)
	case eventlex.CondPass:
		return c.passive(f.head)
	case eventlex.CondFuture:
		return c.future(f.head)
	case eventlex.CondFilled, eventlex.CondEmpty:
		for _, t := range k.Tests {
			if len(c.slot(t.Slot, f)) > 0 {
				return k.Kind == eventlex.CondFilled
			}
		}
		return k.Kind == eventlex.CondEmpty
	case eventlex.CondComp:
		x := c.complement(f.head)
		if x < 0 && f.noun >= 0 {
			x = c.complement(f.noun)
		}
		if x >= 0 && (len(k.Types) == 0 || slices.Contains(k.Types, c.typeOf(x))) {
			return true
		}
	}
	for _, t := range k.Tests {
		if len(t.Slot) == 1 && t.Slot[0] == "subj" && !k.Not && !f.adj && c.isVerb(f.head) && c.passive(f.head) && len(c.subject(f.head)) == 0 {
			return true // a passive leaves its doer open
		}
		for _, x := range c.slot(t.Slot, f) {
			if t.Words != nil && c.isWord(x, t.Words) || t.Class != eventlex.NoClass && c.is(x, t.Class) || t.Words == nil && t.Class == eventlex.NoClass {
				return true
			}
		}
	}
	return false
}

// isWord says whether the noun x, or what it is a part or number of, is one of words.
func (c *coder) isWord(x int, words map[string]bool) bool {
	if c.upos(x) == "SYM" {
		return words["dollar"] || words["money"] || words["million"]
	}
	for range 3 {
		if words[c.lemma[x]] || words[c.word(x)] {
			return true
		}
		if k := c.joined(x); k != "" && words[k] {
			return true
		}
		if m := c.mention[x]; m != 0 && words[strings.ToLower(c.d.Mentions[m-1].Span.In(c.d.Text))] {
			return true
		}
		if words["people"] && c.upos(x) != "PRON" && c.is(x, eventlex.Human) && !c.is(x, eventlex.Armed) || words["national"] && c.mention[x] != 0 && c.d.Mentions[c.mention[x]-1].Kind == dateline.Norp {
			return true // a list that has "people" means any
		}
		if generic[c.lemma[x]] { // "a military aid program"
			for _, z := range c.t.Children(x, "compound") {
				if words[c.lemma[z]] {
					return true
				}
			}
		}
		if !partitive[c.lemma[x]] && !generic[c.lemma[x]] && c.upos(x) != "NUM" { // "41 of our requests"
			return false
		}
		y := -1
		for _, z := range c.t.Children(x, "nmod") {
			if c.t.Case(z) == "of" {
				y = z
			}
		}
		if y < 0 {
			return false
		}
		x = y
	}
	return false
}

// typeOf returns the PLOVER type of the act that the clause head x reports, "" if none.
func (c *coder) typeOf(x int) string {
	if c.state[x] == stateBusy {
		return ""
	}
	if b := c.best(x); b.sense != nil {
		return b.sense.Type
	}
	// "to begin talks", "to end the attack": the noun of a support verb.
	for _, o := range c.t.Children(x, "obj", "xcomp") {
		if c.state[o] != stateBusy {
			if b := c.best(o); b.sense != nil {
				return b.sense.Type
			}
		}
	}
	return ""
}

// is says whether the noun x is of a class.
func (c *coder) is(x int, class eventlex.Class) bool {
	u := c.upos(x)
	switch u {
	case "PRON":
		switch c.lemma[x] {
		case "he", "she", "who", "i", "we", "they", "you", "him", "her", "them", "someone", "everyone", "anyone", "nobody", "somebody", "whom":
			switch class {
			case eventlex.Actor, eventlex.Human:
				return true
			case eventlex.Person:
				return c.lemma[x] != "they" && c.lemma[x] != "we"
			case eventlex.State, eventlex.Org, eventlex.Group:
				if c.lemma[x] == "they" || c.lemma[x] == "we" {
					return true
				}
			}
		}
		if class != eventlex.Actor && c.entity[x] == 0 {
			return false
		}
	case "ADJ":
		if class == eventlex.Human && (c.t.Child(x, "nummod") >= 0 || c.t.Child(x, "det") >= 0 && nounclass.Is(c.word(x), nounclass.Human)) { // "200 more", "the wounded"
			return true
		}
	case "NUM":
		switch class {
		case eventlex.Num, eventlex.Human:
			return true
		}
	case "SYM":
		return class == eventlex.Money
	}
	kind := dateline.EntityKind("")
	coded := false
	country := ""
	var sectors []string
	if e := c.entity[x]; e != 0 {
		ent := &c.d.Entities[e-1]
		kind, country, sectors = ent.Kind, ent.Country, ent.Sectors
		coded = country != "" || len(sectors) > 0
	}
	mk := dateline.MentionKind("")
	if m := c.mention[x]; m != 0 {
		mk = c.d.Mentions[m-1].Kind
	}
	if u == "NOUN" && mk == "" && !c.actorHead(x) { // "the minister's proposal" is coded, but nobody
		kind, coded, country, sectors = "", false, "", nil
	}
	cls := nounclass.Set(0)
	if u != "PROPN" || mk == "" {
		cls = nounclass.Of(c.lemma[x]) | nounclass.Of(c.word(x))
	}
	if !coded && (u != "NOUN" || c.actorHead(x)) && (class == eventlex.Actor || class == eventlex.State || class == eventlex.Org || class == eventlex.Group || class == eventlex.Armed || class == eventlex.Labour) {
		country, sectors = c.code(x)
		coded = country != "" || len(sectors) > 0
	}
	switch class {
	case eventlex.Actor:
		if cls&(nounclass.Weapon|nounclass.Facility) != 0 && kind == "" && mk == "" && cls&nounclass.Org == 0 {
			return false
		}
		if !c.actorHead(x) {
			return false
		}
		return coded || kind == dateline.KindPerson || kind == dateline.KindOrg || mk == dateline.Person || mk == dateline.Org || mk == dateline.GPE ||
			mk == dateline.Norp || cls&(nounclass.Human|nounclass.Org|nounclass.Group) != 0 || c.humanPart(x)
	case eventlex.State:
		return mk == dateline.GPE || len(country) == 3 && (len(sectors) == 0 && u == "PROPN" || slices.Contains(sectors, "GOV") || slices.Contains(sectors, "MIL")) ||
			country == "IGO" || kind == dateline.KindPlace && country != "" || stateNouns[c.lemma[x]]
	case eventlex.Armed:
		return c.actorHead(x) && (slices.Contains(sectors, "MIL") || slices.Contains(sectors, "REB") || slices.Contains(sectors, "PRM")) && kind != dateline.KindPerson
	case eventlex.Labour:
		return slices.Contains(sectors, "LAB")
	case eventlex.Person:
		return kind == dateline.KindPerson || mk == dateline.Person || cls&nounclass.Human != 0
	case eventlex.Group:
		return mk == dateline.Norp && len(country) != 3 || cls&nounclass.Group != 0 || slices.ContainsFunc(sectors, func(s string) bool {
			return s == "REB" || s == "MIL" || s == "COP" || s == "PRM" || s == "OPP" || s == "UAF"
		})
	case eventlex.Org:
		return kind == dateline.KindOrg || mk == dateline.Org || cls&nounclass.Org != 0
	case eventlex.Human:
		return kind == dateline.KindPerson || mk == dateline.Person || mk == dateline.Norp || cls&nounclass.Human != 0 || u == "NOUN" && mk == "" && coded && cls == 0 && c.word(x) != c.lemma[x] && len(sectors) == 0 || kind == dateline.KindGroup && cls&(nounclass.Facility|nounclass.Weapon|nounclass.Vehicle) == 0 || c.humanPart(x)
	case eventlex.Place:
		return c.place[x] != 0 || mk == dateline.GPE || mk == dateline.Loc || kind == dateline.KindPlace || cls&nounclass.Place != 0
	case eventlex.Weapon:
		return cls&nounclass.Weapon != 0
	case eventlex.Facility:
		return mk == dateline.Fac || cls&nounclass.Facility != 0
	case eventlex.Vehicle:
		return cls&nounclass.Vehicle != 0
	case eventlex.Event:
		return c.lex.IsNoun(c.lemma[x])
	case eventlex.Num:
		return u == "NUM"
	case eventlex.Money:
		return cls&nounclass.Money != 0 || u == "SYM"
	}
	return false
}

var stateNouns = set("country government state nation regime authority ministry republic kingdom administration junta parliament")

// humanPart says whether x is a number or part of people: "dozens of villagers", "the rest of the crew".
func (c *coder) humanPart(x int) bool {
	if !partitive[c.lemma[x]] && !partitive[c.word(x)] && c.upos(x) != "NUM" {
		return false
	}
	for n := 0; n < 4; n++ {
		next := -1
		for _, y := range c.t.Children(x, "nmod") {
			if c.t.Case(y) == "of" {
				if w := c.word(y); w == "them" || w == "us" || w == "whom" { // "most of them"
					return true
				}
				if nounclass.Is(c.lemma[y], nounclass.Human|nounclass.Group) || c.mention[y] != 0 && c.d.Mentions[c.mention[y]-1].Kind == dateline.Norp {
					return true
				}
				next = y
			}
		}
		if next < 0 || !partitive[c.lemma[next]] {
			return false
		}
		x = next
	}
	return false
}

// couldAct says whether one of xs may be a party: coded, a name, people, a body, a place or a facility.
func (c *coder) couldAct(xs []int) bool {
	for _, x := range xs {
		if c.mention[x] != 0 || c.place[x] != 0 || c.actorHead(x) || c.thing(x) || len(c.doers(x, 0)) > 0 {
			return true
		}
	}
	return false
}
