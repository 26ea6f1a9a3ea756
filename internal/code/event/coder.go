package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/actor"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
)

// A coder holds what is asked again and again about one document. Indices are one more than the thing's, 0 for none.
type coder struct {
	d       *dateline.Document
	t       *match.Tree
	lex     *eventlex.Lexicon
	lemma   []string // lower case
	entity  []int32  // entity of which the token is the head of a mention
	mention []int32  // name that covers the token
	place   []int32  // place that covers the token
	time    []int32  // time that covers the token
	quote   []int32  // innermost quote whose content covers the token
	voice   []voice
	cands   []cand // one a token; sense nil if none
	state   []uint8
	issuer  party  // who speaks as "we" outside quotes
	outlet  string // country of the source of the text, if it is a public body
	force   uint8  // 2 if the text tells of force other than killing, 1 if not, 0 if not looked for
	parties map[int][]dateline.Party
	plurals *actor.Plurals
	country string // the country that the text is about
	staged  bool   // it was looked for
	contest int8   // the text is on an election: 0 not yet asked, 1 no, 2 yes
	codes   map[int]phraseCode
	mind    opinion
	doubted []*draft        // acts that a rule drops and the model of acts would not (doubt.go)
	framed  map[int][]int   // tokens of the parties that its own clause gives the act of a trigger
	asks    map[string]bool // what once found
}

type voice uint8

const (
	voiceUnknown voice = iota
	voiceActive
	voicePassive
)

func newCoder(d *dateline.Document, lex *eventlex.Lexicon) *coder {
	n := len(d.Tokens)
	flat := make([]int32, 5*n)
	d = repair(d)
	c := &coder{d: d, t: match.NewTree(d), lex: lex, lemma: make([]string, n), voice: make([]voice, n), cands: make([]cand, n), state: make([]uint8, n),
		entity: flat[:n:n], mention: flat[n : 2*n : 2*n], place: flat[2*n : 3*n : 3*n], time: flat[3*n : 4*n : 4*n], quote: flat[4*n:],
		parties: make(map[int][]dateline.Party), framed: make(map[int][]int), asks: make(map[string]bool)}
	c.plurals = actor.NewPlurals(d, c.t)
	for i := range d.Tokens {
		c.lemma[i] = c.mendLemma(i, strings.ToLower(d.Tokens[i].Lemma))
	}
	c.singulars()
	for e := range d.Entities {
		for _, m := range d.Entities[e].Mentions {
			if m.Head >= 0 && m.Head < n && c.entity[m.Head] == 0 {
				c.entity[m.Head] = int32(e + 1)
			}
		}
	}
	fill := func(to []int32, first, last, v int) {
		for i := max(first, 0); i < min(last, n); i++ {
			to[i] = int32(v + 1)
		}
	}
	for i, m := range d.Mentions {
		fill(c.mention, m.First, m.Last, i)
	}
	for i, p := range d.Places {
		fill(c.place, p.First, p.Last, i)
	}
	for i, t := range d.Times {
		fill(c.time, t.First, t.Last, i)
	}
	for qi, q := range d.Quotes { // later quotes are inner or apart
		if q.Content.IsZero() {
			continue
		}
		for i := c.tokenAt(q.Content.Start); i < n && d.Tokens[i].Span.Start < q.Content.End; i++ {
			if old := c.quote[i]; old == 0 || d.Quotes[old-1].Content.Covers(q.Content) {
				c.quote[i] = int32(qi + 1)
			}
		}
	}
	return c
}

// tokenAt returns the first token that ends after byte at.
func (c *coder) tokenAt(at int) int {
	lo, hi := 0, len(c.d.Tokens)
	for lo < hi {
		if mid := (lo + hi) / 2; c.d.Tokens[mid].Span.End <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

func (c *coder) upos(i int) string { return c.d.Tokens[i].UPOS }
func (c *coder) xpos(i int) string { return c.d.Tokens[i].XPOS }
func (c *coder) word(i int) string { return c.t.Word(i) }
func (c *coder) rel(i int) string  { return c.d.Tokens[i].Deprel }

func (c *coder) isVerb(i int) bool { return c.upos(i) == "VERB" || c.upos(i) == "AUX" }

func (c *coder) isNoun(i int) bool { return c.upos(i) == "NOUN" || c.upos(i) == "PROPN" }

// predicate says whether i heads a clause: a verb, or a word with a copula or subject.
func (c *coder) predicate(i int) bool {
	return c.upos(i) == "VERB" || c.t.Child(i, "cop") >= 0 || c.t.Child(i, "nsubj") >= 0
}

// passive says whether the verb i is in the passive, participles without auxiliary included.
func (c *coder) passive(i int) bool {
	if c.voice[i] == voiceUnknown {
		c.voice[i] = voiceActive
		if c.findPassive(i) {
			c.voice[i] = voicePassive
		}
	}
	return c.voice[i] == voicePassive
}

func (c *coder) findPassive(i int) bool {
	if c.t.Child(i, "aux:pass=", "obl:agent=") >= 0 {
		return true
	}
	if c.t.Child(i, "nsubj:pass=") >= 0 {
		// Without any auxiliary it is a past tense taken for a participle, but for headlines ("Two killed in raid").
		return c.t.Child(i, "aux") >= 0 || c.headline(i) && c.t.Child(i, "obj") < 0
	}
	if c.xpos(i) != "VBN" && c.xpos(i) != "VBD" || c.t.Child(i, "aux") >= 0 {
		return false
	}
	rel, p := c.rel(i), c.t.Parent(i)
	if rel == "conj" && p >= 0 && c.isVerb(p) && c.t.Child(i, "nsubj") < 0 {
		return c.xpos(i) == "VBN" && c.passive(p) && c.t.Child(i, "obj") < 0
	}
	if c.t.Child(i, "nsubj") >= 0 && c.t.Child(i, "obj") < 0 && rel == "root" && undergone[c.lemma[i]] && c.headline(i) && c.t.Child(i, "obl") >= 0 {
		return true // "Aid convoy attacked near Goma": headlines tell of doers in the present
	}
	if c.t.Child(i, "nsubj") >= 0 || c.t.Child(i, "obj") >= 0 {
		return false
	}
	switch {
	case c.xpos(i) == "VBN" && match.IsRel(rel, "acl", "advcl", "xcomp"):
		return true
	case rel == "acl" || rel == "acl:relcl" && c.xpos(i) == "VBN": // "the men arrested there", tagged VBD
		return true
	case rel == "root" && c.xpos(i) == "VBN": // a headline
		return true
	}
	return false
}

// undergone are verbs that do not stand without an object in the past of a headline, unless it is their subject.
var undergone = set(`attack kill arrest detain jail imprison bomb shoot kidnap abduct free release sentence convict injure wound expel ban oust evacuate execute behead torture raid
	shell target seize deport charge accuse fine suspend rescue ambush assassinate murder hang besiege acquit pardon extradite`)

// antecedent returns the noun that a relative pronoun at i stands for, or i.
func (c *coder) antecedent(i int) int {
	switch c.lemma[i] {
	case "who", "which", "that", "whom", "whose":
	case "it", "they", "he", "she":
		if c.lemma[i] == "it" && c.upos(i) == "PRON" && c.rel(i) == "nsubj" { // "Nigeria said it would deploy troops": the speaker, whoever was named before
			if s := c.sayer(i); s != i && c.body(s) {
				return s
			}
		}
		if s := c.bidden(i); s >= 0 { // "calls on M23 to leave the posts that it has seized"
			return s
		}
		if c.lemma[i] == "they" && c.rel(i) == "nsubj" { // "Norway and Denmark said they supported"
			if s := c.sayer(i); s != i && c.t.Child(s, "conj") >= 0 {
				return s
			}
		}
		if c.entity[i] == 0 && c.upos(i) == "PRON" {
			return c.sayer(i)
		}
		return i
	default:
		return i
	}
	if c.upos(i) != "PRON" && c.upos(i) != "DET" && c.upos(i) != "SCONJ" {
		return i
	}
	for p, n := i, 0; p >= 0 && n < 12; p, n = c.t.Parent(p), n+1 {
		if c.rel(p) == "acl:relcl" {
			up := c.t.Parent(p)
			if up < 0 {
				return i
			}
			if c.lemma[i] == "which" && c.upos(up) == "PROPN" { // "the junta led by Colonel Kone, which toppled the president": no person is a which
				for y, n := up, 0; n < 4 && c.namedPerson(y); n++ {
					above := c.t.Parent(y)
					for above >= 0 && c.isVerb(above) && match.IsRel(c.rel(above), "acl") {
						above = c.t.Parent(above)
					}
					if above < 0 || c.isVerb(above) {
						break
					}
					if y = above; !c.namedPerson(y) {
						up = y
					}
				}
			}
			if w := c.lemma[i]; w == "who" || w == "whom" { // "countries that are not in Europe who help": no place is a who
				for n := 0; n < 6 && c.place[up] != 0; n++ {
					above := c.t.Parent(up)
					if above < 0 || c.isVerb(above) {
						break
					}
					if up = above; c.rel(up) == "acl:relcl" && c.t.Parent(up) >= 0 {
						up = c.t.Parent(up)
					}
				}
			}
			return up
		}
	}
	return i
}

// bidden returns whom the clause around the pronoun i bids to do something, where i is the subject of a relative clause of what they should do and was
// taken for the one who bids; -1 if not.
func (c *coder) bidden(i int) int {
	if c.upos(i) != "PRON" || !match.IsRel(c.rel(i), "nsubj") || c.entity[i] == 0 {
		return -1
	}
	v := c.t.Parent(i)
	if v < 0 || c.rel(v) != "acl:relcl" || c.negated(v) {
		return -1
	}
	for p, n := c.t.Parent(v), 0; p >= 0 && n < 6; p, n = c.t.Parent(p), n+1 {
		if !c.isVerb(p) {
			continue
		}
		b := c.t.Parent(p)
		if !match.IsRel(c.rel(p), "xcomp", "advcl") || c.xpos(p) != "VB" || b < 0 || !bidders[c.lemma[b]] {
			return -1
		}
		s := c.t.Child(b, "nsubj")
		if s < 0 || c.entity[s] != c.entity[i] {
			return -1
		}
		for _, o := range c.t.Children(b, "obj", "iobj", "obl") {
			if o < p && (c.rel(o) != "obl" || c.t.Case(o) == "on" || c.t.Case(o) == "upon" || c.t.Case(o) == "to") && c.entity[o] != 0 && c.actorHead(o) && !c.is(o, eventlex.Person) {
				return o
			}
		}
		return -1
	}
	return -1
}

// sayer returns the subject of the verb of saying over the pronoun i ("Tehran said it would strike"), or i.
func (c *coder) sayer(i int) int {
	for p, n := i, 0; p >= 0 && n < 8; p, n = c.t.Parent(p), n+1 {
		if c.rel(p) != "ccomp" {
			continue
		}
		v := c.t.Parent(p)
		if v < 0 || !c.isVerb(v) {
			return i
		}
		if s := c.t.Child(v, "nsubj="); s >= 0 && s < i && (c.upos(s) == "PROPN" || c.upos(s) == "NOUN") && c.actorHead(s) {
			return s
		}
		return i
	}
	return i
}

// people returns the tokens conjoined to each of is, relative pronouns resolved.
func (c *coder) people(is ...int) []int {
	var out []int
	for _, i := range is {
		a := c.antecedent(i)
		out = append(out, a)
		for _, k := range c.t.Children(a, "conj") {
			if k != i && !c.predicateConj(a, k) {
				out = append(out, k)
			}
		}
	}
	return out
}

// predicateConj says whether the conjunct k of the noun a is a clause that the parser hung there.
func (c *coder) predicateConj(a, k int) bool {
	return c.upos(k) == "VERB" && c.upos(a) != "VERB"
}

// objectControl are verbs whose object is the doer of the infinitive; with others the subject is.
var subjectControl = set(`promise pledge vow threaten agree offer refuse decline fail want try seek plan intend hope begin start continue
	stop cease manage help use commit`)

// bidders are verbs after whose object an infinitive is what is bidden, not a purpose.
var bidders = set(`ask urge order tell force allow help call encourage invite press persuade permit compel instruct direct request appeal beg implore
	warn advise forbid push pressure lobby require enable oblige command exhort beseech persuade challenge convince prod nudge coax cajole goad steer remind petition
	counsel`)

var bareInfinitive = set("help let make have force order urge ask see")

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// surface returns the heads of the grammatical subject of the predicate i, own or inherited.
func (c *coder) surface(i int) []int { return c.surfaceAt(i, 0) }

func (c *coder) surfaceAt(i, depth int) []int {
	if depth > 8 {
		return nil
	}
	if s := c.t.Child(i, "nsubj", "csubj"); s >= 0 {
		return c.people(s)
	}
	p := c.t.Parent(i)
	if p < 0 {
		return nil
	}
	rel := c.rel(i)
	switch {
	case rel == "conj":
		if c.predicate(p) || c.isVerb(p) {
			out := c.surfaceAt(p, depth+1)
			if s := c.saidBefore(p); s >= 0 && c.newClause(i) && !slices.ContainsFunc(out, c.actorHead) {
				return c.people(s) // "said that talking was wrong, and called on Berlin": attached too low
			}
			return out
		}
	case rel == "acl:relcl":
		return c.people(p)
	case rel == "acl":
		if c.upos(i) == "VERB" && c.t.Child(i, "mark") < 0 {
			if c.xpos(i) == "VBG" && papers[c.lemma[p]] {
				if out := c.holder(p, depth+1); len(out) > 0 {
					return out // "issued a statement accusing": who issued it
				}
			}
			return c.people(p)
		}
		return c.holder(p, depth+1)
	case match.IsRel(rel, "xcomp", "ccomp"):
		if rel == "ccomp" && c.xpos(i) != "VBG" && c.t.Child(i, "mark") < 0 {
			return nil
		}
		if c.isVerb(p) && !subjectControl[c.lemma[p]] {
			if c.passive(p) {
				return c.surfaceAt(p, depth+1)
			}
			if o := c.t.Child(p, "obj", "iobj"); o >= 0 {
				return c.people(o)
			}
		}
		return c.surfaceAt(p, depth+1)
	case rel == "advcl":
		if m := c.t.Child(i, "mark", "case"); m >= 0 && (c.lemma[m] == "of" || c.lemma[m] == "for" || c.lemma[m] == "from") && c.isVerb(p) {
			if o := c.logicalObject(p, depth+1); len(o) > 0 {
				return o
			}
		}
		if c.isVerb(p) || c.predicate(p) {
			return c.surfaceAt(p, depth+1)
		}
	}
	return nil
}

// newClause says whether the conjunct i is a finite verb set off by a comma (", and called on").
func (c *coder) newClause(i int) bool {
	switch c.xpos(i) {
	case "VBD", "VBN", "VBZ", "VBP":
		cc := c.t.Child(i, "cc")
		return cc > 0 && c.word(cc-1) == ","
	}
	return false
}

// papers are what speaks for those who put it out.
var papers = set("statement report letter declaration resolution motion message petition video bill communique note memo article editorial tweet post document decree leaflet")

// saidBefore returns the subject of the verb of saying of which the clause p is the content, where p comes after it; -1 if there is none.
func (c *coder) saidBefore(p int) int {
	if !match.IsRel(c.rel(p), "ccomp") {
		return -1
	}
	v := c.t.Parent(p)
	if v < 0 || v > p || !c.isVerb(v) || !reports[c.lemma[v]] {
		return -1
	}
	if s := c.t.Child(v, "nsubj="); s >= 0 && c.actorHead(s) {
		return s
	}
	return -1
}

// holder returns whose the plan, effort or right at noun p is.
func (c *coder) holder(p, depth int) []int {
	if x := c.t.Child(p, "nmod:poss"); x >= 0 {
		return c.people(x)
	}
	for _, x := range c.t.Children(p, "nmod", "obl") {
		if k := c.t.Case(x); k == "by" || k == "of" {
			return c.people(x)
		}
	}
	for _, x := range c.t.Children(p, "amod", "compound") {
		if c.nation(x) {
			return []int{x}
		}
	}
	if v := c.t.Parent(p); v >= 0 && c.isVerb(v) {
		if match.IsRel(c.rel(p), "obj", "obl") {
			return c.subjectAt(v, depth)
		}
	}
	return nil
}

// subject returns the logical subject of the verb i: the by-phrase of a passive.
func (c *coder) subject(i int) []int { return c.subjectAt(i, 0) }

func (c *coder) subjectAt(i, depth int) []int {
	if depth > 8 {
		return nil
	}
	if !c.passive(i) {
		return c.surfaceAt(i, depth)
	}
	if a := c.agent(i); a >= 0 {
		return c.people(a)
	}
	// "was struck and killed by X": the agent of the last verb is everybody's.
	for _, k := range c.t.Children(i, "conj") {
		if c.upos(k) == "VERB" && c.passive(k) {
			if a := c.agent(k); a >= 0 {
				return c.people(a)
			}
		}
	}
	if p := c.t.Parent(i); c.rel(i) == "conj" && p >= 0 && c.upos(p) == "VERB" && c.passive(p) {
		if a := c.agent(p); a >= 0 {
			return c.people(a)
		}
	}
	return nil
}

func (c *coder) agent(i int) int {
	if x := c.agentOf(i); x >= 0 {
		return x
	}
	// Attached too low: "was banned from holding services in the city by the ministry".
	for _, y := range c.t.Children(i, "obl", "nmod", "advcl", "xcomp", "obj") {
		if y < i || c.rel(y) == "advcl" && c.t.Child(y, "nsubj") >= 0 {
			continue
		}
		for _, z := range append(c.t.Children(y, "obl", "nmod", "obj"), y) {
			for _, x := range c.t.Children(z, "obl", "nmod") {
				if c.t.Case(x) == "by" && c.time[x] == 0 && c.isNoun(x) && c.actorHead(x) && !c.lex.IsNoun(c.lemma[z]) {
					return x
				}
			}
		}
	}
	return -1
}

// landmarks are nouns of what one is beside, never done by: "taken near Arauca, by the border".
var landmarks = set("border frontier river road roadside sea seaside lake bridge shore coast side fence wall highway railway line beach gate checkpoint crossing")

// means are what one travels or sends by, doers only with an article: "flown in by helicopter".
var means = set("helicopter plane boat train bus truck lorry ship ferry car road rail air sea land telephone phone mail post email letter hand parachute")

var conveys = set("fly send bring transport evacuate move airlift carry take ferry rush deploy transfer ship dispatch deliver convey contact reach inform notify reinforce")

// bareForce says whether token x is "force" as such, no body: "by force", "with all force".
func (c *coder) bareForce(x int) bool {
	if c.word(x) != "force" || c.upos(x) == "PROPN" {
		return false
	}
	if d := c.t.Child(x, "det"); d >= 0 && c.word(d) != "all" {
		return false
	}
	return c.t.Child(x, "compound", "amod", "nmod:poss", "nummod", "nmod") < 0
}

func (c *coder) agentOf(i int) int {
	for _, x := range c.t.Children(i, "obl", "nmod") {
		if c.rel(x) == "obl:agent" || c.t.Case(x) == "by" {
			if c.time[x] == 0 && !landmarks[c.lemma[x]] && !c.bareForce(x) && !(means[c.word(x)] && conveys[c.lemma[i]] && c.t.Child(x, "det", "amod", "compound", "nummod", "nmod:poss", "nmod") < 0) {
				return x
			}
		}
	}
	return -1
}

// object returns the logical object of the verb i: the grammatical subject of a passive, the noun of a reduced
// or object relative clause.
func (c *coder) object(i int) []int { return c.logicalObject(i, 0) }

func (c *coder) logicalObject(i, depth int) []int {
	if depth > 8 {
		return nil
	}
	if os := c.t.Children(i, "obj"); len(os) > 0 {
		if w := c.word(os[0]); len(os) > 1 && (w == "more" || w == "less" || w == "fewer") { // "more than $4 million"
			os = os[1:]
		}
		if n := len(os); n > 1 && os[0] > i && billed[c.lemma[i]] && (c.is(os[n-1], eventlex.Money) || c.lemma[os[n-1]] == "euro" || c.lemma[os[n-1]] == "million") {
			return c.people(os[0]) // "fined the company 22 million euros"
		}
		if n := len(os); n > 1 && os[0] > i && c.t.Case(os[n-1]) == "" && c.time[os[n-1]] == 0 && c.mention[os[n-1]] == 0 {
			return c.people(os[n-1]) // "gave Benin two million dollars", both taken for objects
		}
		return c.people(os[0])
	}
	if c.passive(i) {
		if one := c.oneOf(i); one != nil {
			return one
		}
		return c.surfaceAt(i, depth)
	}
	for _, o := range c.t.Children(i, "iobj", "obl=") { // "asked Germany to pay"; "shut down the newspaper" taken for an oblique
		if o > i && c.time[o] == 0 && c.t.Case(o) == "" && (c.rel(o) == "iobj" || c.isNoun(o) && o-i <= 5) {
			return c.people(o)
		}
	}
	// "helped the government contain the outbreak"
	if bareInfinitive[c.lemma[i]] {
		if x := c.t.Child(i, "ccomp", "xcomp"); x >= 0 && c.t.Child(x, "mark") < 0 {
			if s := c.t.Child(x, "nsubj="); s >= 0 {
				return c.people(s)
			}
		}
	}
	// "found the general guilty", the general taken for the subject of "guilty".
	if x := c.t.Child(i, "xcomp"); x >= 0 && !c.isVerb(x) && c.t.Child(x, "cop", "mark", "aux") < 0 {
		if s := c.t.Child(x, "nsubj="); s > i && s < x {
			return c.people(s)
		}
	}
	// Relative clause without a pronoun as its subject: "the village (that) they attacked".
	if c.rel(i) == "acl:relcl" {
		p := c.t.Parent(i)
		if s := c.t.Child(i, "nsubj"); s >= 0 && p >= 0 && c.antecedent(s) == s {
			free := true
			for _, x := range c.t.Children(i, "obl", "advmod", "nmod") {
				if c.antecedent(x) != x || c.upos(x) == "ADV" && strings.HasPrefix(c.lemma[x], "wh") {
					free = false
				}
			}
			if free {
				return c.people(p)
			}
		}
	}
	// "attacked and killed two men": the object stands with the last verb.
	for _, k := range c.t.Children(i, "conj") {
		if c.upos(k) == "VERB" && c.t.Child(k, "nsubj") < 0 && c.adjoined(i, k) {
			if o := c.t.Child(k, "obj"); o >= 0 {
				return c.people(o)
			}
		}
	}
	if p := c.t.Parent(i); c.rel(i) == "conj" && p >= 0 && c.upos(p) == "VERB" && c.t.Child(i, "obl") < 0 && c.adjoined(p, i) {
		if o := c.t.Child(p, "obj"); o > i {
			return c.people(o)
		}
	}
	return nil
}

// billed are verbs that have who pays before what is paid.
var billed = set("fine charge sue dock")

// oneOf returns the subject of whom a predicate says that they are among those that the participle i tells of: "Mali was one of
// the countries consulted by the envoy".
func (c *coder) oneOf(i int) []int {
	if c.rel(i) != "acl" {
		return nil
	}
	for p, n := c.t.Parent(i), 0; p >= 0 && n < 4 && (c.isNoun(p) || c.upos(p) == "NUM" || c.upos(p) == "PRON"); p, n = c.t.Parent(p), n+1 {
		if up := c.t.Parent(p); up > p && c.t.Case(p) == "among" && c.word(p) == "those" && c.t.Child(up, "cop") > p { // "Among those arrested was the editor"
			return c.people(up)
		}
		if c.t.Child(p, "cop") < 0 {
			continue
		}
		k := c.t.Case(p)
		if s := c.t.Child(p, "nsubj"); s >= 0 && (k == "among" || c.lemma[p] == "one" || c.lemma[p] == "part") && c.actorHead(s) {
			return c.people(s)
		}
		return nil
	}
	return nil
}

// adjoined says whether nothing but a conjunction, comma or adverb stands between the tokens a < b.
func (c *coder) adjoined(a, b int) bool {
	if b-a > 4 {
		return false
	}
	for i := a + 1; i < b; i++ {
		if u := c.upos(i); u != "CCONJ" && u != "PUNCT" && u != "ADV" && u != "AUX" {
			return false
		}
	}
	return true
}

// complement returns the head of the clausal complement of i, or -1: an infinitive, a that-clause, a gerund.
func (c *coder) complement(i int) int {
	if x := c.t.Child(i, "xcomp", "ccomp"); x >= 0 {
		return x
	}
	for _, x := range c.t.Children(i, "acl=", "advcl") {
		m := c.t.Child(x, "mark")
		if m >= 0 && c.lemma[m] == "for" && c.t.Child(x, "nsubj") > m { // "called for the law to be changed"
			for _, k := range c.t.Children(x, "mark") {
				m = max(m, k)
			}
		}
		if m >= 0 {
			if w := c.lemma[m]; c.isNoun(i) && (w == "to" || w == "that") || x > i && w == "to" && bidders[c.lemma[i]] || x > i && w == "to" && c.t.Child(i, "obj") < 0 || (w == "of" || w == "for" || w == "on") && c.xpos(x) == "VBG" && x > i {
				return x
			}
		}
	}
	// "urged him to stop", "accused troops of shelling a village" with the clause hung on the object.
	if o := c.t.Child(i, "obj"); o >= 0 {
		for _, x := range c.t.Children(o, "acl=") {
			if m := c.t.Child(x, "mark", "case"); m >= 0 {
				if w := c.lemma[m]; w == "to" || c.isVerb(i) && x > i && c.xpos(x) == "VBG" && (w == "of" || w == "for") {
					return x
				}
			}
		}
	}
	return -1
}
