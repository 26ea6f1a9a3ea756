package quote

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// What is reported without a clause of its own under a verb of saying: figures, what something was called, one side's version; and clauses that
// only look like reports.

// figures are nouns of what somebody puts at a number.
var figures = map[string]bool{"toll": true, "number": true, "loss": true, "damage": true, "cost": true, "casualty": true, "count": true, "figure": true, "strength": true, "turnout": true,
	"total": true, "crowd": true, "population": true, "share": true, "dead": true, "attendance": true, "size": true, "value": true, "deficit": true, "price": true, "bill": true, "worth": true,
	"participation": true, "support": true, "majority": true, "rate": true, "growth": true, "inflation": true, "unemployment": true, "margin": true, "amount": true, "debt": true, "need": true,
	"income": true, "revenue": true, "consumption": true, "output": true, "production": true, "profit": true, "budget": true, "harvest": true, "crop": true, "demand": true, "supply": true}

// figured adds the verb at token i as a cue where its subject gives a figure: "put its losses at six dead", "estimated the damage at 3 million".
func (f *finder) figured(i int) bool {
	t := f.t
	switch t.Lemma(i) {
	case "put", "place", "estimate", "set", "reckon", "calculate", "see", "peg":
	default:
		return false
	}
	s, at := f.sentenceOf(i), -1
	for k := i + 2; k < s.Last && k < i+16 && !f.isVerb(k) && !f.isPunct(k); k++ {
		if f.word(k) == "at" {
			at = k
			break
		}
	}
	if at < 0 {
		return false
	}
	number := false
	for k := at + 1; k < s.Last && k < at+6 && !f.isVerb(k); k++ {
		number = number || f.upos(k) == "NUM" || strings.ContainsAny(f.word(k), "0123456789") || f.word(k) == "zero" || f.word(k) == "nil" || f.word(k) == "dozens" || f.word(k) == "hundreds" || f.word(k) == "thousands"
	}
	o := t.Child(i, "obj")
	for k := i + 1; o < 0 && k < at; k++ {
		if figures[t.Lemma(k)] {
			o = k
		}
	}
	if !number || o < i || o > at || !figures[t.Lemma(o)] || f.isPassive(i) {
		return false
	}
	who, _ := f.subject(i)
	if who < 0 || !f.speaks(who) && f.upos(who) != "PRON" {
		return false
	}
	last := at + 1
	for ; last < s.Last; last++ {
		w := f.word(last)
		if w == "," || w == ";" || w == "." || w == ":" || isDash(w) && f.spaced(last) || f.isMark(last) {
			break
		}
		if k := last + 1; f.upos(last) == "CCONJ" {
			for k < s.Last && f.upos(k) == "ADV" {
				k++
			}
			if x := f.xpos(min(k, s.Last-1)); x == "VBD" || x == "VBZ" || x == "VBP" || f.upos(min(k, s.Last-1)) == "PRON" {
				break
			}
		}
	}
	f.addCue(i, i, cueverb.Verb{Lemma: t.Lemma(i), Kind: cueverb.Say, Class: cueverb.Speech, Frames: cueverb.NounPhrase})
	c := &f.cues[f.cueAt[i]]
	c.speaker = who
	f.setClause(c, f.clause(i+1, last), "figure")
	return true
}

// expected adds the verb at token i as a cue where a body tells by it what figure it looks for: "expects 30,000 visitors".
func (f *finder) expected(i int) bool {
	t := f.t
	switch t.Lemma(i) {
	case "expect", "forecast", "project", "anticipate", "predict", "estimate":
	default:
		return false
	}
	switch f.xpos(i) {
	case "VBZ", "VBD", "VBP":
	default:
		return false
	}
	o, s := t.Child(i, "obj"), f.sentenceOf(i)
	who, _ := f.subject(i)
	if o < i || o > i+8 || f.isPassive(i) || who < 0 || f.upos(who) != "NOUN" && f.upos(who) != "PROPN" || !f.speaks(who) {
		return false
	}
	sub := t.Subtree(o, nil)
	last, number := min(sub[len(sub)-1]+1, s.Last), false
	for k := i + 1; k < last && k < i+10; k++ {
		if f.isVerb(k) || f.isPunct(k) && f.word(k) != "-" {
			break
		}
		number = number || strings.ContainsAny(f.word(k), "0123456789") || f.upos(k) == "NUM" && t.Child(o, "nummod") >= 0
	}
	if !number || f.calendarAt(o) {
		return false
	}
	for ; last < s.Last && !(f.isPunct(last) && f.word(last) != "-") && f.upos(last) != "CCONJ" && f.upos(last) != "SCONJ"; last++ {
	}
	f.addCue(i, i, cueverb.Verb{Lemma: t.Lemma(i), Kind: cueverb.Say, Class: cueverb.Speech, Frames: cueverb.NounPhrase})
	c := &f.cues[f.cueAt[i]]
	c.speaker = who
	f.setClause(c, f.clause(i+1, last), "figure")
	return true
}

// heldToBe says whether the verb at token i, tagged as a past form, is the participle of a passive cut short: "the attackers, thought to belong
// to the group, had left". "Thought to belong" has no other reading.
func (f *finder) heldToBe(i int) bool {
	switch f.word(i) {
	case "thought", "believed", "said", "reported", "understood", "suspected", "rumoured", "rumored", "presumed", "alleged", "known":
	default:
		return false
	}
	return f.word(i+1) == "to" && f.xpos(i+2) == "VB" && f.word(i-1) == "," && f.t.Child(i, "aux") < 0
}

// tellings are nouns of how one side tells what happened, after the preposition that makes of them its source.
var tellings = map[string]string{"version": "in", "telling": "in", "account": "by", "reckoning": "by", "admission": "by", "count": "by", "estimate": "by", "tally": "by", "words": "in"}

// account adds the preposition at token i as a cue where what it leads is one side's account: "In its version, the boat struck first".
func (f *finder) account(i int) {
	t := f.t
	h := t.Parent(i)
	if h <= i+1 || h > i+5 || t.Rel(i) != "case" || tellings[t.Lemma(h)] != f.word(i) {
		return
	}
	who := t.Child(h, "nmod:poss")
	s := f.sentenceOf(i)
	if o := t.Child(h, "nmod"); who < 0 && o == t.Child(h, "nmod") && o > h && t.Case(o) == "of" && i == s.First {
		sub := t.Subtree(o, nil)
		end := min(sub[len(sub)-1]+1, s.Last)
		for end < s.Last && f.upos(end) == "PROPN" && f.upos(o) == "NOUN" {
			end++
		}
		if f.hasFinite(end, s.Last) && f.words(end, s.Last) > 3 {
			f.cueAt[i] = len(f.cues)
			f.cues = append(f.cues, cue{token: i, lemma: "according to", verb: cueverb.Verb{Lemma: "according to", Kind: cueverb.Say}, span: f.span(i, h+2), speaker: o, phrase: f.span(h+2, end),
				content: f.clause(end, s.Last), kind: dateline.Indirect, rule: "account"}) // "By the account of several marchers he promised"
		}
		return
	}
	if who < 0 || i != s.First || f.word(h+1) != "," || h+2 >= s.Last || !f.hasFinite(h+2, s.Last) {
		return
	}
	if f.upos(who) == "PRON" && f.word(who) != "his" && f.word(who) != "her" && f.word(who) != "its" && f.word(who) != "their" {
		return
	}
	f.cueAt[i] = len(f.cues)
	f.cues = append(f.cues, cue{token: i, lemma: "according to", verb: cueverb.Verb{Lemma: "according to", Kind: cueverb.Say}, span: f.span(i, h+1), speaker: who,
		content: f.clause(h+2, s.Last), kind: dateline.Indirect, rule: "account"})
}

// grounds returns the end of the sentence s where a colon at token last opens a clause that gives the grounds of what was reported before it, in
// the words of the same speaker: "said it had not been idle: inspectors closed one plant". It returns 0 if none does.
func (f *finder) grounds(last int, s dateline.Sentence) int {
	if last+3 >= s.Last || f.word(last) != ":" || f.wide || !f.hasFinite(last+1, s.Last) {
		return 0
	}
	for k := last + 1; k < s.Last; k++ {
		if f.quoteOf[k] >= 0 || f.isMark(k) || f.word(k) == ";" {
			return 0
		}
		if row, _, ok := f.verbAt(k); ok && f.upos(k) == "VERB" && row.Class == cueverb.Speech {
			return 0 // the next clause has an attribution of its own
		}
	}
	return s.Last
}

// wherein says whether the words from first up to the subject head of verb v are a noun with a relative clause without a pronoun, rather than an
// attribution: "freed, in circumstances the authorities have never explained". "..., in a statement the ministry said" is one.
func (f *finder) wherein(first, head, v int) bool {
	if first < 0 || head <= first+1 || head > v || f.upos(first) != "ADP" {
		return false
	}
	if l := f.t.Lemma(v); l == "say" || l == "tell" {
		return false
	}
	_, from, _ := f.t.Phrase(head)
	n := from - 1
	return n > first && f.upos(n) == "NOUN" && !f.channel(n) && !match.IsRel(f.t.Rel(n), "compound")
}

// naming sets as content of cue c, a verb of naming or judging, what it makes of its object: "described the step as harsh", "called it a crime", "over what it
// calls a slur"; of other judgements only what is quoted: "slammed the deal as “a farce”".
func (f *finder) naming(c *cue) {
	t, v := f.t, c.token
	if f.isPassive(v) || f.xpos(v) == "VB" && !match.IsRel(t.Rel(v), "conj") || c.speaker < 0 || c.speaker > v || f.turnAt(v) > 0 {
		return
	}
	if strings.HasSuffix(f.word(v+1), "self") || strings.HasSuffix(f.word(v+1), "selves") {
		return // "a faction calling itself the Front"
	}
	names := c.verb.Class == cueverb.Name
	s := f.sentenceOf(v)
	asked := false
	for k := c.speaker - 1; k >= s.First && k > c.speaker-6 && !f.isVerb(k) && !f.isPunct(k); k-- {
		if w := f.word(k); w == "what" || w == "which" && f.word(k-1) == "," {
			asked = true
		}
	}
	if !asked && f.word(c.speaker) == "what" {
		return
	}
	switch w := f.word(c.speaker); {
	case f.upos(c.speaker) == "PRON":
		if w == "it" && !asked || w == "you" || w == "i" || w == "we" || w == "that" || w == "which" {
			return
		}
	case !f.speaks(c.speaker) && f.upos(c.speaker) != "NUM" && f.upos(c.speaker) != "DET" && f.upos(c.speaker) != "ADJ":
		return
	}
	first, z := v+1, -1 // where the object begins, and what is made of it
	if asked {
		if !names {
			return
		}
		if z = first; f.word(z) == "as" {
			first, z = z+1, z+1
		}
	}
	for k := v + 2; z < 0 && k < s.Last && k < v+18; k++ {
		if f.isPunct(k) && !f.isMark(k) && f.word(k) != "-" || f.quoteOf[k] < 0 && f.hasFinite(k, k+1) {
			break
		}
		if f.word(k) == "as" && f.quoteOf[k] < 0 && f.upos(k+1) != "PRON" && (f.word(k+1) == "a" || f.upos(k-1) != "ADV" && f.upos(k-1) != "ADJ") {
			z = k + 1 // not "as clean as", "as she saw it"
		}
	}
	if z < 0 && names {
		o := t.Child(v, "obj")
		switch l := t.Lemma(v); {
		case l != "call" && l != "brand" && l != "label" && l != "term" && l != "dub":
		case f.upos(v+1) == "PRON" && f.word(v+1) != "for" || f.word(v+1) == "this" || f.word(v+1) == "that":
			switch f.upos(v + 2) {
			case "DET", "ADJ", "NOUN", "PUNCT":
				if !f.isPunct(v+2) || f.isMark(v+2) && f.quoteOf[v+3] >= 0 {
					z = v + 2
				}
			}
		case o > v:
			if x := t.Child(v, "xcomp"); x > o && x < o+12 && f.upos(x) != "VERB" {
				z = max(o+1, t.Subtree(x, nil)[0])
			}
			for k := o + 1; z < 0 && k < o+3 && k+1 < s.Last; k++ {
				if f.isMark(k) && f.quoteOf[k+1] >= 0 {
					z = k
				}
			}
		}
	}
	for k := v + 2; z < 0 && !names && k+2 < s.Last && k < v+9 && f.nominal(v+1, k); k++ {
		if f.isMark(k) && f.quoteOf[k+1] >= 0 && f.quoteOf[k+2] == f.quoteOf[k+1] {
			z = k // "faulted the tribe's “leadership vacuum”"
		}
	}
	if z < 0 || z >= s.Last {
		return
	}
	// It ends with the clause.
	last, quoted := z, false
	for ; last < s.Last; last++ {
		if f.quoteOf[last] >= 0 || f.isMark(last) {
			quoted = true
			continue
		}
		w := f.word(last)
		if f.isPunct(last) && w != "-" && w != "(" && w != ")" || w == "but" || w == "while" || w == "although" || w == "though" {
			break
		}
		if f.upos(last) == "CCONJ" {
			n := last + 1
			for n < s.Last && f.upos(n) == "ADV" {
				n++
			}
			if n < s.Last && (f.upos(n) == "VERB" && f.xpos(n) != "VBG" || f.hasFinite(n, n+1) || f.upos(n) == "PRON") {
				break
			}
		}
	}
	plain := names && t.Lemma(v) != "call" && t.Lemma(v) != "dismiss" // annotators take "called it a crime" for a quote one time in three
	if !plain && !quoted || f.words(z, last) == 0 || asked && !quoted && !f.nominal(z, min(z+2, last)) {
		return
	}
	content := f.clause(first, last)
	if content.IsZero() {
		return
	}
	bare := false // words of z outside the marks
	for k := z; k < last; k++ {
		bare = bare || f.quoteOf[k] < 0 && !f.isPunct(k) && f.upos(k) != "DET" && f.word(k) != "his" && f.word(k) != "her" && f.word(k) != "its" && f.word(k) != "their"
	}
	for _, k := range c.quotations {
		if !bare || !content.Covers(f.quotations[k].inner) {
			return // what it is called stands in marks, and that is the quote
		}
	}
	f.setClause(c, content, "naming")
}
