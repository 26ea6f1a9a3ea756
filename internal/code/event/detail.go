package event

import (
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/contextcue"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// contexts returns the contexts of the event of f.
func (c *coder) contexts(f frame, spans []dateline.Party) []string {
	var n contextcue.Counter
	s := &c.d.Sentences[c.t.Sentence(f.head)]
	for i := s.First; i < s.Last; i++ {
		w := 1
		if i >= f.head-4 && i <= f.head+8 {
			w = 2
		}
		u := c.upos(i)
		if u == "PUNCT" || u == "ADP" || u == "DET" || u == "PRON" || u == "AUX" {
			continue
		}
		n.Add(c.lemma[i], w)
		if u == "NOUN" || u == "PROPN" {
			if k := c.joined(i); k != "" {
				n.Add(k, w)
			}
		}
	}
	return n.Top(3)
}

// weaponModes give the mode of an act of force from a word of its clause, the first that fits.
var weaponModes = map[string]string{
	"airstrike": "heavy-weapons", "air-strike": "heavy-weapons", "airstrikes": "heavy-weapons", "artillery": "heavy-weapons", "rocket": "heavy-weapons", "missile": "heavy-weapons",
	"mortar": "heavy-weapons", "shelling": "heavy-weapons", "shell": "heavy-weapons", "bombardment": "heavy-weapons", "warplane": "heavy-weapons", "jet": "heavy-weapons",
	"aircraft": "heavy-weapons", "drone": "heavy-weapons", "gunship": "heavy-weapons", "tank": "heavy-weapons", "air-raid": "heavy-weapons", "drone-strike": "heavy-weapons",
	"precision-strike": "heavy-weapons", "missile-strike": "heavy-weapons", "munition": "heavy-weapons",
	"car-bomb": "explosives", "bomb": "explosives", "bombing": "explosives", "ied": "explosives", "landmine": "explosives", "vbied": "explosives", "grenade": "explosives", "explosive": "explosives",
	"explosion": "explosives", "blast": "explosives", "roadside-bomb": "explosives", "truck-bomb": "explosives",
	"suicide": "suicide-attack", "suicide-bomber": "suicide-attack", "suicide-bombing": "suicide-attack", "suicide-attack": "suicide-attack",
	"rifle": "firearms", "gunfire": "firearms", "shooting": "firearms", "machine-gun": "firearms", "gun": "firearms", "pistol": "firearms",
	"knife": "primitive", "stone": "primitive", "machete": "primitive", "sword": "primitive", "arson": "primitive", "axe": "primitive",
	"tear-gas": "crowd-control", "teargas": "crowd-control", "water-cannon": "crowd-control", "rubber-bullet": "crowd-control", "baton": "crowd-control",
}

// weapon returns the mode that the modifiers, subject and instruments of f tell.
func (c *coder) weapon(f frame) string {
	var found string
	look := func(x int) {
		if found != "" {
			return
		}
		for _, k := range [3]string{c.joined(x), c.lemma[x], c.word(x)} {
			if m := weaponModes[k]; m != "" && k != "" {
				found = m
				return
			}
		}
	}
	for _, x := range [3]int{f.head, f.noun, f.verb} {
		if x < 0 {
			continue
		}
		for _, y := range c.t.Children(x, "compound", "amod", "nmod=") {
			if k := c.t.Case(y); y < x && k == "" || k == "with" || k == "by" {
				look(y)
			}
		}
		for _, y := range c.t.Children(x, "obl", "nsubj", "obl:agent") {
			if k := c.t.Case(y); k == "with" || k == "by" || k == "in" || k == "" {
				look(y)
				for _, z := range c.t.Children(y, "compound", "amod", "nmod=") {
					if c.t.Case(z) == "" && z < y {
						look(z)
					}
				}
			}
		}
	}
	return found
}

// gatherings are meetings of many.
var gatherings = set("meeting summit conference gathering session ministerial assembly forum congress meet host convene gather assemble attend")

// delegates are those who meet as many.
var delegates = set("minister leader envoy ambassador donor head chief negotiator delegate representative delegation diplomat president premier")

// manner returns the mode of a consultation: by telephone, or of many parties.
func (c *coder) manner(x *draft) string {
	for _, h := range [2]int{x.f.head, x.f.noun} {
		if h < 0 {
			continue
		}
		for _, y := range c.t.Children(h, "obl", "compound", "nmod") {
			for _, z := range append(c.t.Children(y, "nmod", "compound"), y) {
				if l := c.lemma[z]; l == "telephone" || l == "phone" {
					return "phone"
				}
				for _, w := range c.t.Children(z, "compound") {
					if l := c.lemma[w]; l == "telephone" || l == "phone" {
						return "phone"
					}
				}
			}
		}
	}
	word := c.lemma[x.f.head]
	if x.f.noun >= 0 {
		word = c.lemma[x.f.noun]
	}
	countries := make(map[string]bool)
	for _, p := range x.Actors {
		if p.Country != "" {
			countries[p.Country] = true
		}
	}
	if len(countries) > 2 {
		return "multilateral"
	}
	if !gatherings[word] && !gatherings[c.lemma[x.f.head]] {
		return ""
	}
	for _, p := range x.Actors {
		many := c.xpos(p.Token) == "NNS" || c.xpos(p.Token) == "NNPS"
		if p.Country == "IGO" && (c.body(p.Token) || many) && c.lemma[p.Token] != "official" || many && len(x.Actors) == 1 && delegates[c.lemma[p.Token]] {
			return "multilateral"
		}
	}
	for _, y := range c.t.Children(x.f.head, "amod") {
		if c.lemma[y] == "multilateral" || c.lemma[y] == "international" {
			return "multilateral"
		}
	}
	if x.f.noun >= 0 {
		for _, y := range c.t.Children(x.f.noun, "amod") {
			if c.lemma[y] == "multilateral" || c.lemma[y] == "international" {
				return "multilateral"
			}
		}
	}
	return ""
}

var numberWords = map[string]int{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
	"twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
	"forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000}

// number reads the token x as a whole number.
func (c *coder) number(x int) (int, bool) {
	w := strings.ReplaceAll(c.word(x), ",", "")
	if n, err := strconv.Atoi(w); err == nil && n >= 0 && n < 1_000_000 {
		return n, true
	}
	if a, b, ok := strings.Cut(w, "-"); ok {
		if n, err := strconv.Atoi(a); err == nil && n >= 0 && n < 1_000_000 { // "10-15": the minimum
			return n, true
		}
		if t, u := numberWords[a], numberWords[b]; t >= 20 && t < 100 && u > 0 && u < 10 {
			return t + u, true
		}
	}
	n, ok := numberWords[w]
	if ok && n >= 100 {
		for _, y := range c.t.Children(x, "nummod", "compound") {
			if m, ok := c.number(y); ok && y < x && m < 100 {
				return m * n, true
			}
		}
	}
	return n, ok
}

// count returns how many people the noun phrase headed by x is, if it says so.
func (c *coder) count(x int) (int, bool) {
	if c.upos(x) == "NUM" {
		return c.number(x)
	}
	for _, y := range c.t.Children(x, "nummod") {
		if n, ok := c.number(y); ok {
			if n >= 100 || len(c.t.Children(y, "advmod", "nummod", "amod")) >= 0 {
				return n, true
			}
		}
	}
	if c.upos(x) == "PROPN" {
		if e := c.entity[x]; e != 0 && c.d.Entities[e-1].Kind == dateline.KindPerson {
			return 1, true
		}
		if m := c.mention[x]; m != 0 && c.d.Mentions[m-1].Kind == dateline.Person {
			return 1, true
		}
	}
	if c.upos(x) == "NOUN" && nounclass.Is(c.lemma[x], nounclass.Human) && c.word(x) == c.lemma[x] {
		for _, y := range c.t.Children(x, "det") {
			if w := c.word(y); w == "a" || w == "an" || w == "the" {
				return 1, w != "the"
			}
		}
	}
	return 0, false
}

var (
	killing  = set("kill murder slay assassinate massacre behead execute slaughter die martyr lynch")
	wounding = set("wound injure maim hurt")
)

// casualties counts the dead and injured that the verbs at and around f name.
func (c *coder) casualties(f frame) (dead, injured *int) {
	see := func(v int) {
		into := &dead
		switch {
		case killing[c.lemma[v]]:
		case wounding[c.lemma[v]]:
			into = &injured
		default:
			return
		}
		if *into != nil {
			return
		}
		hurt := c.object(v)
		if c.lemma[v] == "die" {
			hurt = c.surface(v)
		}
		sum, ok := 0, false
		for _, x := range hurt {
			if n, is := c.count(x); is {
				sum, ok = sum+n, true
			}
		}
		if ok {
			*into = &sum
		}
	}
	seen := func(v int) {
		if v < 0 || c.upos(v) != "VERB" {
			return
		}
		see(v)
		for _, k := range c.t.Children(v, "conj", "advcl") {
			if c.upos(k) == "VERB" {
				see(k)
			}
		}
	}
	seen(f.head)
	if c.rel(f.head) == "conj" {
		seen(c.t.Parent(f.head))
	}
	if c.isNoun(f.head) {
		// "the raid killed six", "a raid that killed six", "six were killed in the raid"
		for _, k := range c.t.Children(f.head, "acl", "acl:relcl") {
			seen(k)
		}
		if p := c.t.Parent(f.head); p >= 0 {
			if r := c.rel(f.head); r == "nsubj" || r == "obl" || r == "obl:agent" {
				seen(p)
			}
		}
	}
	return dead, injured
}
