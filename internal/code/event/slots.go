package event

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
)

// A frame is the words from which slots are read.
type frame struct {
	head int // the trigger
	noun int // the noun of a light verb, -1 if none
	verb int // a support verb of a noun trigger ("the talks were held"), -1 if none
	adj  bool
	prt  int // the noun after the particle of the trigger where the parser took it for a preposition, -1 if none
}

// slot returns the heads of the noun phrases in a slot of f.
func (c *coder) slot(path []string, f frame) []int {
	switch path[0] {
	case "comp":
		x := -1
		if x = c.complement(f.head); x < 0 && f.noun >= 0 {
			x = c.complement(f.noun)
		}
		if x < 0 {
			return nil
		}
		if len(path) == 1 {
			return []int{x}
		}
		return c.slot(path[1:], frame{head: x, noun: -1, verb: -1, prt: -1})
	case "aim": // "fired tear gas to disperse the crowd"
		var out []int
		for _, x := range c.t.Children(f.head, "advcl") {
			if m := c.t.Child(x, "mark"); m >= 0 && c.word(m) == "to" && x > f.head && len(path) > 1 {
				out = append(out, c.slot(path[1:], frame{head: x, noun: -1, verb: -1, prt: -1})...)
			}
		}
		return out
	case "speaker":
		return c.speakerOf(f.head)
	}
	if path[0] == "obj" && len(path) > 1 && f.noun >= 0 {
		return c.slot(path[1:], frame{head: f.noun, noun: -1, verb: -1, prt: -1})
	}
	out := c.plain(path[0], f)
	if len(path) == 1 || len(out) == 0 {
		return out
	}
	var deep []int
	for _, x := range out {
		deep = append(deep, c.slot(path[1:], frame{head: x, noun: -1, verb: -1, prt: -1})...)
	}
	return deep
}

func (c *coder) plain(name string, f frame) []int {
	h := f.head
	if h < 0 {
		return nil
	}
	nominal := c.isNoun(h) || c.upos(h) == "ADJ" || c.upos(h) == "NUM"
	switch name {
	case "subj":
		if !nominal {
			if f.adj { // "is committed to", tagged as a participle
				return c.surface(h)
			}
			return c.subject(h)
		}
		return c.nominalSubject(h, f.verb)
	case "obj":
		if nominal {
			return nil
		}
		if f.prt >= 0 && c.t.Child(h, "obj") < 0 {
			return c.people(f.prt)
		}
		return c.object(h)
	case "iobj":
		if x := c.t.Child(h, "iobj"); x >= 0 {
			return c.people(x)
		}
		if os := c.t.Children(h, "obj"); len(os) > 1 && os[0] > h && c.mention[os[len(os)-1]] == 0 && c.t.Case(os[1]) == "" {
			return c.people(os[0])
		}
		if c.passive(h) && c.t.Child(h, "obj") >= 0 { // "was given asylum"
			return c.surface(h)
		}
		return nil
	case "poss":
		if x := c.t.Child(h, "nmod:poss"); x >= 0 {
			return c.people(x)
		}
		if f.noun >= 0 {
			if x := c.t.Child(f.noun, "nmod:poss"); x >= 0 {
				return c.people(x)
			}
		}
		if partitive[c.lemma[h]] || c.upos(h) == "NUM" { // "41 of our requests"
			for _, y := range c.t.Children(h, "nmod") {
				if x := c.t.Child(y, "nmod:poss"); x >= 0 && c.t.Case(y) == "of" {
					return c.people(x)
				}
			}
		}
		return nil
	case "mod":
		var out []int
		for _, x := range c.t.Children(h, "amod", "compound", "nmod=") {
			if l := c.lemma[x]; x > 1 && (l == "lead" || l == "run" || l == "command") && c.word(x-1) == "-" { // "a Saudi-led strike"
				x = x - 2
			}
			if x < h && c.t.Case(x) == "" && c.nation(x) && !c.townOnly(x) {
				out = append(out, x)
				for _, k := range c.t.Children(x, "conj") {
					if c.nation(k) {
						out = append(out, k)
					}
				}
			}
		}
		return out
	}
	// A preposition.
	if name == "by" && !nominal && c.passive(h) {
		if a := c.agent(h); a >= 0 {
			return c.people(a)
		}
	}
	var out []int
	at := [3]int{h, f.noun, f.verb}
	for n, x := range at {
		if x < 0 || len(out) > 0 || n == 2 && (name == "of" || name == "by" && !c.passive(x)) {
			continue
		}
		out = c.oblique(name, x)
	}
	if len(out) > 0 {
		return out
	}
	if p := c.t.Parent(h); name == "by" && nominal && p >= 0 && c.rel(h) == "nsubj" && draws[c.lemma[p]] { // "the rally drew ten thousand people"
		for _, x := range c.t.Children(p, "obj") {
			if c.is(x, eventlex.Human) {
				out = append(out, c.people(x)...)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	if name == "by" && nominal && f.verb >= 0 && !suffers[c.lemma[f.verb]] {
		for _, x := range c.subject(f.verb) {
			if x != h {
				out = append(out, x)
			}
		}
		return out
	}
	// Attached too low: "delivered supplies to Malawi", "the seizure of the ship by the coastguard".
	switch name {
	case "to", "with", "from", "against", "for", "of", "near", "along", "toward", "into", "off", "outside", "around":
		if !nominal {
			for _, o := range c.t.Children(h, "obj", "iobj") {
				if name == "of" && c.upos(o) != "PROPN" {
					continue
				}
				if out = c.oblique(name, o); len(out) > 0 {
					return out
				}
				if name == "of" {
					continue
				}
				for _, n := range c.t.Children(o, "nmod") { // "$100 million in new aid to the opposition"
					if out = c.oblique(name, n); len(out) > 0 {
						return out
					}
				}
			}
		}
	}
	if name == "to" && !nominal && transfers[c.lemma[h]] {
		// Deep in the object: "returned a statue of the head of an emperor to Algeria".
		for _, o := range c.t.Children(h, "obj") {
			for y := o + 1; y < c.d.Sentences[c.t.Sentence(h)].Last; y++ {
				if c.time[y] == 0 && c.isNoun(y) && c.t.Case(y) == "to" && (c.is(y, eventlex.Actor) || c.is(y, eventlex.Place)) && c.below(y, o) {
					return c.people(y)
				}
			}
		}
	}
	if nominal && (name == "from" || name == "to") {
		for _, o := range c.t.Children(h, "nmod") { // "an invitation to the king from the president", "the extradition of a thief from Spain to Britain"
			switch c.t.Case(o) {
			case "to", "of", "from":
			default:
				continue
			}
			for _, z := range append([]int{o}, c.t.Children(o, "nmod")...) {
				if k := c.t.Case(z); z != o && k != "from" && k != "to" {
					continue
				}
				if out = c.oblique(name, z); len(out) > 0 {
					return out
				}
			}
		}
	}
	if nominal && (name == "by" || name == "against" || name == "on" || name == "for" || name == "over" || name == "into") {
		for _, o := range c.t.Children(h, "nmod") {
			if c.lex.IsNoun(c.lemma[o]) {
				continue
			}
			if out = c.oblique(name, o); len(out) > 0 {
				return out
			}
		}
	}
	return out
}

// transfers are verbs by which things pass to somebody.
var transfers = set("return hand give send deliver donate transfer provide supply extradite turn surrender sell present repatriate ship")

// below says whether the token y stands in the subtree of x.
func (c *coder) below(y, x int) bool {
	for n := 0; y >= 0 && n < 12; y, n = c.t.Parent(y), n+1 {
		if y == x {
			return true
		}
	}
	return false
}

// draws are verbs of which a crowd is the object and its gathering the subject.
var draws = set("draw attract mobilise mobilize gather unite")

// speakerOf returns the head of whoever says the clause of i: the subject of the verb of saying over it, else the
// speaker of the quote around it.
func (c *coder) speakerOf(i int) []int {
	for p, n := i, 0; p >= 0 && n < 6; p, n = c.t.Parent(p), n+1 {
		v := c.t.Parent(p)
		if v < 0 {
			break
		}
		if r := c.rel(p); match.IsRel(r, "ccomp") && c.isVerb(v) && reports[c.lemma[v]] {
			return c.subject(v)
		}
		for _, q := range c.t.Children(p, "parataxis", "ccomp") { // "X must go, Y said" with "said" below
			if reports[c.lemma[q]] && q != i {
				if s := c.t.Child(q, "nsubj"); s >= 0 {
					return c.people(s)
				}
			}
		}
	}
	if q := c.quote[i]; q != 0 {
		if s := c.d.Quotes[q-1].Speaker; !s.IsZero() {
			first := c.tokenAt(s.Start)
			last := first
			for last < len(c.d.Tokens) && c.d.Tokens[last].Span.Start < s.End {
				last++
			}
			if h := c.headOf(first, last); h >= 0 {
				return []int{h}
			}
		}
	}
	return nil
}

// oblique returns the dependents of x with the preposition name. A time is never a party.
func (c *coder) oblique(name string, x int) []int {
	var out []int
	for _, y := range c.t.Children(x, "obl", "nmod", "acl=", "advcl", "obj") {
		if t := c.time[y]; t != 0 && c.d.Times[t-1].Type != dateline.TypeDuration { // "jailed for ten years" says what for
			continue
		}
		rel := c.rel(y)
		if rel == "nmod:poss" || rel == "nmod:npmod" || rel == "obl:npmod" || rel == "obl:tmod" {
			continue
		}
		if !(c.isNoun(y) || c.upos(y) == "PRON" || c.upos(y) == "NUM" || c.upos(y) == "ADJ" || c.upos(y) == "DET" || c.upos(y) == "SYM") {
			continue
		}
		if c.inCase(y, name) {
			out = append(out, c.people(y)...)
		}
	}
	if len(out) == 0 {
		// A stranded preposition: "was called for", "the man they talked to".
		for _, y := range c.t.Children(x, "obl", "case", "advmod", "mark", "compound") {
			if c.word(y) == name && c.t.Child(y) < 0 && y > x && c.upos(y) == "ADP" && !c.isNoun(x) {
				if c.passive(x) {
					return c.surface(x)
				}
				if c.rel(x) == "acl:relcl" {
					return c.people(c.t.Parent(x))
				}
			}
		}
	}
	return out
}

// inCase says whether the noun x has the preposition name, alone or as one of two that were not taken for a fixed pair ("out of").
func (c *coder) inCase(x int, name string) bool {
	k := c.t.Case(x)
	if k == name || k != "" && prepSynonym[k] == name {
		return k != ""
	}
	for _, y := range c.t.Children(x, "case") {
		if k != "" && c.word(y) == name && y > 0 && c.rel(y-1) == "case" && c.t.Parent(y-1) == x {
			return true
		}
	}
	return false
}

// prepSynonym are prepositions that fill the slot of another.
var prepSynonym = map[string]string{"upon": "on", "towards": "toward", "onto": "on", "together with": "with", "along with": "with", "alongside": "with",
	"amongst": "among", "inside": "in", "within": "in", "according to": ""}

// nominalSubject is the subject of a noun or adjective that is a predicate, or that stands after its own preposition
// ("is in talks", "the town under siege"), or that is the object of a support verb.
func (c *coder) nominalSubject(h, verb int) []int {
	if s := c.t.Child(h, "nsubj"); s >= 0 {
		return c.people(s)
	}
	if verb >= 0 {
		return c.subject(verb)
	}
	p := c.t.Parent(h)
	if p < 0 {
		return nil
	}
	switch rel := c.rel(h); {
	case match.IsRel(rel, "obl", "xcomp", "advcl"):
		if c.passive(p) && killing[c.lemma[p]] { // "60 were killed in protests": who died did not march for all we know
			return nil
		}
		if c.isVerb(p) || c.predicate(p) {
			return c.surface(p)
		}
	case rel == "conj":
		if c.predicate(p) {
			return c.surface(p)
		}
	case match.IsRel(rel, "nmod", "amod", "acl", "acl:relcl"):
		return c.people(p)
	}
	return nil
}

// nation says whether the modifier x names a country, people, group or body that can act: "Israeli", "ISIS", "UN".
func (c *coder) nation(x int) bool {
	if l := c.lemma[x]; l == "aid" || l == "relief" { // "an aid conference": of help, not of those who give it
		return false
	}
	if e := c.entity[x]; e != 0 {
		ent := &c.d.Entities[e-1]
		return ent.Country != "" || len(ent.Sectors) > 0
	}
	country, sectors := c.code(x)
	return country != "" || len(sectors) > 0 && c.isNoun(x)
}

// townOnly says whether the modifier x is a place below a country: "the Mosul offensive" is not of Mosul.
func (c *coder) townOnly(x int) bool {
	p := c.place[x]
	return p != 0 && c.d.Places[p-1].Precision != dateline.PrecisionCountry && (c.mention[x] == 0 || c.d.Mentions[c.mention[x]-1].Kind == dateline.GPE || c.d.Mentions[c.mention[x]-1].Kind == dateline.Loc)
}

// fill returns what a frame holds: for each choice the first slot that is filled.
func (c *coder) fill(fr eventlex.Frame, f frame) (out []int, trace string) {
	var how []string
	for _, choice := range fr {
		for _, path := range choice {
			got := c.slot(path, f)
			if len(got) == 0 {
				continue
			}
			if name := path[len(path)-1]; len(path) == 1 && name != "subj" && name != "obj" && name != "comp" && !c.couldAct(got) {
				continue // "signed in March with a pen": the next choice may do better
			}
			out = append(out, got...)
			how = append(how, strings.Join(path, "."))
			break
		}
	}
	return out, strings.Join(how, " & ")
}
