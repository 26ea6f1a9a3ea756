package event

import (
	"slices"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// How many were killed, wounded, arrested and displaced, as the words about an act say it: the minimum of a range, and of
// "at least 12"; nothing for "dozens" and "up to 30". A part is not added to its whole ("including two children"), and what happened to
// "killed or wounded" together is the number of neither.

var numberWords = map[string]int{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
	"twelve": 12, "dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
	"forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1000000}

const mostPeople = 100_000_000

// number reads the token x as a whole number.
func (c *coder) number(x int) (int, bool) {
	w := strings.ReplaceAll(c.word(x), ",", "")
	if n, err := strconv.Atoi(w); err == nil && n >= 0 && n < mostPeople {
		return n, true
	}
	if a, b, ok := strings.Cut(w, "-"); ok {
		if n, err := strconv.Atoi(a); err == nil && n >= 0 && n < mostPeople { // "10-15": the minimum
			return n, true
		}
		if t, u := numberWords[a], numberWords[b]; t >= 20 && t < 100 && u > 0 && u < 10 {
			return t + u, true
		}
	}
	n, ok := numberWords[w]
	if ok && n < 10 && x >= 2 && c.word(x-1) == "-" { // "twenty-three", in three tokens
		if t := numberWords[c.word(x-2)]; t >= 20 && t < 100 {
			return t + n, true
		}
	}
	if ok && n >= 20 && n < 100 && x+2 < len(c.lemma) && c.word(x+1) == "-" {
		if u := numberWords[c.word(x+2)]; u > 0 && u < 10 {
			return n + u, true
		}
	}
	if ok && (n >= 100 || w == "dozen") {
		for y := x - 1; y >= 0 && y >= x-2; y-- { // "two hundred", "1.2 million"
			switch c.word(y) {
			case "several", "few", "many", "some": // "several hundred"
				return 0, false
			case "half": // "half a dozen"
				return n / 2, true
			}
			if f, err := strconv.ParseFloat(strings.ReplaceAll(c.word(y), ",", ""), 64); err == nil && f > 0 && f < 1000 {
				return int(f*float64(n) + 0.5), true
			}
			if m := numberWords[c.word(y)]; m > 0 && m < n {
				return m * n, true
			}
		}
	}
	return n, ok
}

// count returns how many people the noun phrase headed by x is, if it says so.
func (c *coder) count(x int) (int, bool) {
	switch c.word(x) {
	case "nobody", "none", "no-one":
		return 0, true
	case "one":
		for _, y := range c.t.Children(x, "det") {
			if c.word(y) == "no" {
				return 0, true
			}
		}
	case "another":
		return 1, !c.isNoun(x)
	case "he", "she", "him", "her":
		return 1, c.entity[x] != 0 && c.d.Entities[c.entity[x]-1].Kind == dateline.KindPerson
	case "they", "them":
		return c.countOf(x)
	}
	if c.upos(x) == "NUM" || c.lemma[x] == "dozen" && c.word(x) == "dozen" {
		if c.capped(x) {
			return 0, false
		}
		return c.number(x)
	}
	if inhuman[c.lemma[x]] {
		return 0, false
	}
	for _, y := range c.t.Children(x, "nummod") {
		if n, ok := c.number(y); ok {
			return n, !c.capped(y)
		}
	}
	first := c.d.Sentences[c.t.Sentence(x)].First
	for y := x - 1; y >= first && y >= x-6; y-- { // read past adjectives, where the parser hung the number elsewhere
		if u := c.upos(y); u == "NUM" {
			if c.time[y] != 0 || c.capped(y) {
				break
			}
			return c.number(y)
		} else if u != "ADJ" && u != "NOUN" && u != "PROPN" && c.word(y) != "more" && c.word(y) != "other" {
			break
		}
	}
	for _, y := range c.t.Children(x, "det") {
		switch c.word(y) {
		case "no":
			return 0, true
		case "both":
			return 2, true
		}
	}
	if l := c.lemma[x]; l == "family" || l == "group" || l == "party" || l == "crew" || l == "couple" || l == "pair" || l == "team" || l == "garrison" || l == "squad" || l == "patrol" || l == "platoon" { // "a family of six"
		for _, y := range c.t.Children(x, "nmod") {
			switch {
			case c.t.Case(y) != "of":
			case c.upos(y) == "NUM":
				return c.number(y)
			default:
				return c.lives(y)
			}
		}
		return 0, false
	}
	if c.upos(x) == "PROPN" {
		if e := c.entity[x]; e != 0 && c.d.Entities[e-1].Kind == dateline.KindPerson {
			return 1, true
		}
		if m := c.mention[x]; m != 0 && c.d.Mentions[m-1].Kind == dateline.Person {
			return 1, true
		}
	}
	return 1, c.onePerson(x)
}

// onePerson says whether the noun x is one human being: "a guard", "the mayor", "his half-brother", "a 19-year-old".
func (c *coder) onePerson(x int) bool {
	w := c.word(x)
	if w == "old" && x > 2 && c.word(x-1) == "-" && c.word(x-2) == "year" {
		return c.t.Child(x, "det") >= 0
	}
	if !c.isNoun(x) && !strings.HasSuffix(w, "-year-old") || w != c.lemma[x] || many[w] && !(w == "guard" || w == "youth" || w == "adult") || c.xpos(x) == "NNS" || c.xpos(x) == "NNPS" {
		return false
	}
	if c.t.Child(x, "det", "nmod:poss", "appos") < 0 {
		return false
	}
	for _, y := range c.t.Children(x, "det") {
		switch c.word(y) {
		case "a", "an", "another", "one":
		case "the", "this", "that":
			if many[w] { // "the guard"
				return false
			}
		default:
			return false
		}
	}
	if t := c.d.Tokens[x].Span.In(c.d.Text); len(t) < 5 && strings.ToUpper(t) == t && c.place[x] == 0 { // "an ASI": a rank
		d := c.t.Child(x, "det")
		return d >= 0 && (c.word(d) == "a" || c.word(d) == "an")
	}
	if i := strings.LastIndexByte(w, '-'); i >= 0 { // "half-brother", "ex-minister"
		return strings.HasSuffix(w, "-year-old") || nounclass.Is(w[i+1:], nounclass.Human) && !many[w[i+1:]]
	}
	return nounclass.Is(w, nounclass.Human) || nounclass.Of(w) == 0 && len(w) > 5 && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "or") || strings.HasSuffix(w, "ist") || strings.HasSuffix(w, "ant") || strings.HasSuffix(w, "man"))
}

// many are nouns of people that say more than one, or how many of what: "the staff", "a hundred", "the wounded".
var many = set(`family crew crowd staff personnel people congregation couple dead wounded injured displaced elderly dozen hundred thousand million score police youth
	minority casualty troop guard lead head adult sick public population`)

// inhuman are nouns of what may die or be killed and is nobody.
var inhuman = set(`cow cattle goat sheep camel horse dog animal elephant chicken bird pig bee fish bull ox livestock whale deer donkey mule buffalo tree plant bill plan proposal
	amendment project deal idea motion measure job hope business company tiger panther order letter matter number river tower cover member-state server
	computer engine tank vehicle house percent year month week day hour minute kilometre kilometer mile dollar`)

// capped says whether the number x is the most there may be: "up to 30", "fewer than ten".
func (c *coder) capped(x int) bool {
	if x < 2 {
		return false
	}
	switch a, b := c.word(x-2), c.word(x-1); b {
	case "to":
		return a == "up"
	case "than":
		return a == "less" || a == "fewer"
	case "as":
		return a == "many"
	case "under", "below":
		return true
	}
	return false
}

// countOf returns how many those are whom the pronoun x takes up, where they were counted in its sentence or the one before.
func (c *coder) countOf(x int) (int, bool) {
	e := c.entity[x]
	if e == 0 {
		return 0, false
	}
	at := c.t.Sentence(x)
	for _, m := range c.d.Entities[e-1].Mentions {
		if h := m.Head; h >= 0 && h < x && c.upos(h) == "NOUN" && at-c.t.Sentence(h) <= 1 && c.word(h) != c.lemma[h] {
			if n, ok := c.count(h); ok {
				return n, true
			}
		}
	}
	return 0, false
}

var (
	killing   = set("kill murder slay assassinate massacre behead decapitate execute slaughter die martyr lynch perish butcher")
	wounding  = set("wound injure maim hurt graze stab knife hospitalise hospitalize")
	uprooting = set("displace uproot flee evacuate")
	deathly   = set("shoot beat stab burn hack stone club torture trample crush bludgeon choke kick") // with "dead" or "to death"
	slayings  = set("killing murder assassination slaying massacre execution beheading lynching")
	// with a particle, of people: "gunned down", "picked off"
	felling = map[string]string{"gun": "down", "mow": "down", "cut": "down", "pick": "off", "finish": "off", "wipe": "out"}
	erasing = set("neutralise neutralize eliminate liquidate") // of people, in the words of armies
)

// A toll is how many of each kind; nil if not stated.
type toll struct{ dead, injured, arrested, displaced *int }

// field returns where the number that the verb v tells goes, nil if v is no such verb.
func (c *coder) field(t *toll, v int) **int {
	switch l := c.lemma[v]; {
	case killing[l], deathly[l] && c.toDeath(v), felling[l] != "" && c.felled(v), l == "riddle" && c.isVerb(v) && c.humans(c.object(v)), erasing[l] && c.isVerb(v) && c.humans(c.object(v)):
		return &t.dead
	case wounding[l]:
		return &t.injured
	case uprooting[l]:
		return &t.displaced
	}
	return nil
}

// felled says whether the verb v with its particle is done to people: "gunned down".
func (c *coder) felled(v int) bool {
	s := &c.d.Sentences[c.t.Sentence(v)]
	if !c.isVerb(v) || v+1 >= s.Last {
		return false
	}
	want := felling[c.lemma[v]]
	with := c.word(v+1) == want
	for _, y := range c.t.Children(v, "compound:prt", "advmod") {
		with = with || y > v && y <= v+4 && c.word(y) == want
	}
	return with && (c.lemma[v] == "gun" || c.lemma[v] == "mow" || c.humans(c.object(v)))
}

// humans says whether one of xs is human.
func (c *coder) humans(xs []int) bool {
	return slices.ContainsFunc(xs, func(x int) bool { return c.is(x, eventlex.Human) })
}

// toDeath says whether the verb v is followed by "dead" or "to death".
func (c *coder) toDeath(v int) bool {
	s := &c.d.Sentences[c.t.Sentence(v)]
	if v+1 < s.Last && (c.word(v+1) == "dead" || c.word(v+1) == "alive" && c.lemma[v] == "burn") {
		return true
	}
	for _, y := range c.t.Children(v, "obl", "xcomp", "advmod", "amod") {
		if w := c.word(y); y > v && (w == "dead" || w == "death" && c.t.Case(y) == "to" || w == "alive" && c.lemma[v] == "burn") {
			return true
		}
	}
	return false
}

// sufferers returns the heads of those to whom v was done.
func (c *coder) sufferers(v int) []int {
	if l := c.lemma[v]; l == "die" || l == "flee" || l == "perish" {
		return c.victims(v)
	}
	for _, y := range c.t.Children(v, "obl") { // "killed at least 35 civilians", "wounded more than 100", read as a place
		if y < v+3 || y > v+8 || c.word(v+1)+" "+c.word(v+2) != "at least" && c.word(v+1)+" "+c.word(v+2) != "more than" {
			continue
		}
		if k := c.t.Case(y); k == "at" || k == "" && (c.upos(y) == "NUM" || c.t.Child(y, "nummod") > v) {
			return []int{y}
		}
	}
	if os := c.t.Children(v, "obj"); len(os) > 1 && os[0] > v && !c.passive(v) { // "three people, two of them sisters"; "driver Karim and his son"
		if os[1] == os[0]+1 && c.upos(os[1]) == "PROPN" {
			return c.people(os[1])
		}
		hurt := c.people(os[0]) // what else is an object says who they are
		for _, o := range os[1:] {
			if c.t.Case(o) == "" {
				hurt = append(hurt, c.t.Children(o, "conj")...)
			}
		}
		return hurt
	}
	hurt := c.object(v)
	if c.passive(v) && c.rel(v) != "acl" && c.rel(v) != "acl:relcl" && c.t.Child(v, "obj") < 0 {
		hurt = c.victims(v)
	}
	if len(hurt) == 0 && (c.xpos(v) == "VBN" || deathly[c.lemma[v]] && c.toDeath(v)) { // "and five wounded", "a surgeon shot dead by gangsters"
		hurt = c.t.Children(v, "nsubj", "nsubj:pass")
	}
	return hurt
}

// see adds what the verb v says to t.
func (c *coder) see(t *toll, v int) {
	if v < 0 || c.upos(v) != "VERB" {
		return
	}
	switch c.lemma[v] {
	case "leave": // "left nine people dead and 20 wounded"
		c.left(t, v)
		return
	case "lose": // "lost three soldiers"
		for _, x := range c.object(v) {
			if n, ok := c.count(x); ok && t.dead == nil && nounclass.Is(c.lemma[x], nounclass.Human) {
				t.dead = &n
			}
		}
		return
	case "claim", "cost", "take", "slit", "cut": // "claimed 12 lives", "cost the lives of three men", "slit the throats of two"
		for _, x := range c.object(v) {
			if l := c.lemma[x]; l != "life" && l != "throat" || (l == "throat") != (c.lemma[v] == "slit" || c.lemma[v] == "cut") || t.dead != nil {
				continue
			}
			if n, ok := c.lives(x); ok {
				t.dead = &n
				continue
			}
			var who []int
			for _, y := range c.t.Children(x, "nmod") {
				if c.t.Case(y) == "of" {
					who = append(who, c.people(y)...)
				}
			}
			if n, ok := c.sum(who); ok {
				t.dead = &n
			}
		}
		if c.lemma[v] != "cut" {
			return
		}
	case "put": // "put two farm workers in hospital"
		if slices.ContainsFunc(c.t.Children(v, "obl"), func(y int) bool { return c.lemma[y] == "hospital" && c.t.Case(y) == "in" }) && t.injured == nil {
			if n, ok := c.sum(c.object(v)); ok {
				t.injured = &n
			}
		}
		return
	}
	into := c.field(t, v)
	if into == nil || *into != nil || c.negated(v) {
		return
	}
	if c.eitherOf(v) {
		return
	}
	if sum, ok := c.sum(c.sufferers(v)); ok {
		*into = &sum
	}
}

// left reads "left nine people dead and 20 wounded" after the verb v.
func (c *coder) left(t *toll, v int) {
	s := &c.d.Sentences[c.t.Sentence(v)]
	n, ok := 0, false
	for i := v + 1; i < s.Last && i <= v+14; i++ {
		if c.upos(i) == "NUM" && c.time[i] == 0 {
			if m, is := c.number(i); is {
				n, ok = m, true
			}
			continue
		}
		var into **int
		switch c.word(i) {
		case "dead":
			into = &t.dead
		case "wounded", "injured", "hurt":
			into = &t.injured
		case "homeless", "displaced":
			into = &t.displaced
		case "a", "an":
			if i+1 < s.Last && nounclass.Is(c.lemma[i+1], nounclass.Human) {
				n, ok = 1, true
			}
			continue
		default:
			continue
		}
		if ok && *into == nil {
			m := n
			*into = &m
		}
		ok = false
	}
}

// casualties counts those hurt by the act of f, as the verbs at and around it say.
func (c *coder) casualties(f frame) toll {
	var t toll
	around := func(v int) {
		if v < 0 || c.upos(v) != "VERB" {
			return
		}
		c.see(&t, v)
		for _, k := range c.t.Children(v, "conj", "advcl") {
			harms := c.lemma[k] == "put" || c.lemma[k] == "leave" || c.lemma[k] == "claim" || c.lemma[k] == "cost"
			if c.rel(k) == "advcl" && (c.xpos(k) == "VBG" || c.lemma[k] == "flee") || c.rel(k) == "conj" && (c.field(&t, v) != nil || harms && c.t.Child(k, "nsubj") < 0) {
				c.see(&t, k)
			}
		}
		for _, k := range c.t.Children(v, "conj") { // "two guards were killed and five villagers wounded", read as villagers who are wounded
			if y := c.t.Child(k, "acl"); c.isNoun(k) && y >= 0 && c.field(&t, v) != nil && c.xpos(y) == "VBN" {
				if into := c.field(&t, y); into != nil && *into == nil {
					if n, ok := c.count(k); ok {
						*into = &n
					}
				}
			}
		}
		for _, k := range c.t.Children(v, "xcomp", "ccomp") {
			if c.lemma[k] == "flee" || c.lemma[k] == "evacuate" { // "forced 3,000 to flee"
				c.see(&t, k)
			}
		}
	}
	around(f.head)
	if p := c.t.Parent(f.head); p >= 0 && c.rel(f.head) == "conj" && c.field(&t, f.head) != nil && c.field(&t, p) != nil {
		around(p)
	}
	if at := c.at(f); c.rel(at) == "advcl" && c.t.Parent(at) >= 0 {
		for _, m := range c.t.Children(at, "advmod", "mark") { // "38 soldiers died when rebels attacked", not "since May, when"
			if w := c.word(m); (w == "when" || w == "as") && m > 0 && c.upos(m-1) != "PUNCT" && c.field(&t, c.t.Parent(at)) != nil {
				around(c.t.Parent(at))
			}
		}
	}
	for _, y := range c.t.Children(f.head, "obl", "obj", "nmod") {
		for _, k := range c.t.Children(y, "acl:relcl") {
			if c.lemma[k] == "die" || c.passive(k) { // "fired rockets into the north, where two people died"
				c.see(&t, k)
			}
		}
	}
	if c.isNoun(f.head) {
		for _, y := range c.t.Children(f.head, "nmod") { // "a bombing at a mosque which claimed 31 lives"
			for _, k := range c.t.Children(y, "acl:relcl") {
				if l := c.lemma[k]; l == "claim" || l == "cost" || l == "kill" && !c.passive(k) {
					c.see(&t, k)
				}
			}
		}
		// "the raid killed six", "a raid that killed six", "six were killed in the raid"
		for _, k := range c.t.Children(f.head, "acl", "acl:relcl") {
			around(k)
		}
		s := &c.d.Sentences[c.t.Sentence(f.head)]
		for i := f.head + 1; i < s.Last && i <= f.head+12; i++ { // "after clashes between students and activists left nine people dead"
			if c.upos(i) == "VERB" && c.rel(i) != "compound" && c.rel(i) != "amod" {
				if c.lemma[i] == "leave" {
					c.left(&t, i)
				}
				break
			}
		}
		h := f.head
		if c.rel(h) == "nmod" && c.t.Case(h) == "of" && c.t.Parent(h) >= 0 { // "a series of raids killed six"
			h = c.t.Parent(h)
		}
		if p := c.t.Parent(h); p >= 0 && match.IsRel(c.rel(h), "nsubj", "obl") {
			around(p)
		}
	}
	if c.isNoun(f.head) && slayings[c.lemma[f.head]] && t.dead == nil { // "the killing of two farmers"
		var who []int
		for _, y := range c.t.Children(f.head, "nmod") {
			if c.t.Case(y) == "of" {
				who = append(who, c.people(y)...)
			}
		}
		if n, ok := c.sum(who); ok {
			t.dead = &n
		}
	}
	return t
}

// arrests counts those whom the act of f takes into custody.
func (c *coder) arrests(x *draft) *int {
	sum, ok := 0, false
	for _, p := range x.Recipients {
		if n, is := c.count(p.Token); is {
			sum, ok = sum+n, true
		}
	}
	if !ok && c.isVerb(x.f.head) {
		for _, y := range c.object(x.f.head) {
			if n, is := c.count(y); is {
				sum, ok = sum+n, true
			}
		}
	}
	if !ok {
		return nil
	}
	return &sum
}

// setToll writes the counts of x.
func (c *coder) setToll(x *draft) {
	switch {
	case x.Type == "ASSAULT" && x.Status != dateline.Planned && x.Status != dateline.Hypothetical:
		t := c.casualties(x.f)
		x.Dead, x.Injured, x.Displaced = t.dead, t.injured, t.displaced
	case x.Type == "COERCE" && x.Mode == "arrest":
		x.Arrested = c.arrests(x)
	}
}

// tolls adds to acts of force what later sentences say of their victims: "the death toll rose to 31", "no one was hurt".
func (c *coder) tolls(all []*draft) {
	told := make(map[int]bool) // sentences with an act of force of their own
	for _, x := range all {
		if x.Type == "ASSAULT" {
			told[x.Sentence] = true
		}
	}
	for si := range c.d.Sentences {
		s := &c.d.Sentences[si]
		var x *draft
		for _, o := range all {
			if o.Type == "ASSAULT" && o.Sentence < si && si-o.Sentence <= 3 && (x == nil || o.Sentence >= x.Sentence) && (o.Status == dateline.Happened || o.Status == dateline.Ongoing) {
				x = o
			}
		}
		if x == nil || !s.Parsed {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			switch {
			case c.isNoun(i) && (c.lemma[i] == "toll" || si-x.Sentence == 1 && c.numberOfDead(i, s)) && !c.ofRaiders(x):
				if n, ok := c.tollOf(i, s); ok && (x.Dead == nil || *x.Dead < n) {
					x.Dead = &n
					x.Trace = append(x.Trace, "dead: the toll in sentence "+itoa(si))
				}
			case (c.lemma[i] == "casualty" || c.lemma[i] == "injury") && c.isNoun(i) && !told[si] && si-x.Sentence <= 2:
				if len(c.t.Children(i, "nmod")) > 0 { // "no casualties among the soldiers"
					continue
				}
				if n, ok := c.count(i); ok && n == 0 || i > s.First && (c.word(i-1) == "no" || c.word(i-1) == "without") {
					zero(x, c.lemma[i] == "casualty", si)
				}
			case c.word(i) == "hurt" && c.upos(i) == "ADJ" && !told[si] && si-x.Sentence <= 2: // "no one was hurt", read as unhappy
				if slices.ContainsFunc(c.t.Children(i, "nsubj"), c.nobodyAtAll) {
					zero(x, true, si)
				}
			case c.upos(i) == "VERB" && !told[si] && si-x.Sentence <= 2:
				var t toll
				if c.field(&t, i) == nil {
					continue
				}
				none := slices.ContainsFunc(c.sufferers(i), c.nobodyAtAll)
				switch {
				case none && wounding[c.lemma[i]]:
					zero(x, true, si)
				case none && killing[c.lemma[i]] && x.Dead == nil:
					n := 0
					x.Dead = &n
					x.Trace = append(x.Trace, "nobody killed: in sentence "+itoa(si))
				case uprooting[c.lemma[i]] && x.Displaced == nil:
					if c.see(&t, i); t.displaced != nil && *t.displaced > 0 {
						x.Displaced = t.displaced
						x.Trace = append(x.Trace, "displaced: in sentence "+itoa(si))
					}
				}
			}
		}
	}
}

// nobodyAtAll says whether x is "nobody" or "no people": "no soldiers" leaves others.
func (c *coder) nobodyAtAll(x int) bool {
	if n, ok := c.count(x); !ok || n > 0 {
		return false
	}
	switch c.lemma[x] {
	case "nobody", "none", "one", "people", "person", "no-one":
		return true
	}
	return false
}

// numberOfDead says whether the noun i begins "the number of dead".
func (c *coder) numberOfDead(i int, s *dateline.Sentence) bool {
	if c.lemma[i] != "number" && c.lemma[i] != "count" || i+2 >= s.Last || c.word(i+1) != "of" {
		return false
	}
	dead := false
	for y := i + 2; y < s.Last && y <= i+6; y++ {
		switch c.word(y) {
		case "dead", "deaths", "killed", "fatalities":
			dead = true
		case "since", "in", "over", "during": // of longer than one act
			return false
		}
	}
	return dead
}

// ofRaiders says whether those whom the act x killed had attacked before: the toll of an attack is not theirs.
func (c *coder) ofRaiders(x *draft) bool {
	return c.isVerb(x.f.head) && slices.ContainsFunc(c.sufferers(x.f.head), func(y int) bool { return raiders[c.lemma[y]] })
}

// zero says that an act hurt nobody, and with dead that it killed nobody, where it is not told otherwise.
func zero(x *draft, dead bool, si int) {
	n := 0
	if x.Dead != nil && *x.Dead > 0 {
		return
	}
	if dead && x.Dead == nil {
		x.Dead = &n
	}
	if x.Injured == nil {
		x.Injured = &n
	}
	x.Trace = append(x.Trace, "nobody hurt: in sentence "+itoa(si))
}

// tollOf reads the number of a death toll: "the death toll rose from 12 to 31", "put the toll at 31".
func (c *coder) tollOf(i int, s *dateline.Sentence) (int, bool) {
	for y := i - 1; y >= s.First && y >= i-2; y-- {
		if w := c.word(y); w == "injury" || w == "economic" || w == "heavy" || w == "road" {
			return 0, false
		}
	}
	for y := i + 1; y < s.Last && y <= i+10; y++ {
		if w := c.word(y - 1); c.upos(y) == "NUM" && c.time[y] == 0 && (w == "to" || w == "at" || w == "least" || w == "reached" || w == "of" || w == "than" || w == "is" || w == "was" || w == "stands" || w == "stood") {
			return c.number(y)
		}
	}
	return 0, false
}
