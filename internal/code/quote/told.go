package quote

import (
	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// What is reported without a clause of its own under a verb of saying: figures, what something was called, one side's version; and clauses that
// only look like reports.

// figures are nouns of what somebody puts at a number.
var figures = map[string]bool{"toll": true, "number": true, "loss": true, "damage": true, "cost": true, "casualty": true, "count": true, "figure": true, "strength": true, "turnout": true,
	"total": true, "crowd": true, "population": true, "share": true, "dead": true, "attendance": true, "size": true, "value": true, "deficit": true, "price": true, "bill": true, "worth": true,
	"participation": true, "support": true, "majority": true, "rate": true, "growth": true, "inflation": true, "unemployment": true, "margin": true, "amount": true, "debt": true, "need": true}

// figured adds the verb at token i as a cue where its subject gives a figure: "put its losses at six dead", "estimated the damage at 3 million".
func (f *finder) figured(i int) bool {
	t := f.t
	switch t.Lemma(i) {
	case "put", "place", "estimate", "set", "reckon", "calculate":
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
		number = number || f.upos(k) == "NUM" || f.word(k) == "zero" || f.word(k) == "nil" || f.word(k) == "dozens" || f.word(k) == "hundreds" || f.word(k) == "thousands"
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
			if x := f.d.Tokens[min(k, s.Last-1)].XPOS; x == "VBD" || x == "VBZ" || x == "VBP" || f.upos(min(k, s.Last-1)) == "PRON" {
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

// heldToBe says whether the verb at token i, tagged as a past form, is the participle of a passive cut short: "the attackers, thought to belong
// to the group, had left". "Thought to belong" has no other reading.
func (f *finder) heldToBe(i int) bool {
	switch f.word(i) {
	case "thought", "believed", "said", "reported", "understood", "suspected", "rumoured", "rumored", "presumed", "alleged", "known":
	default:
		return false
	}
	return f.word(i+1) == "to" && f.d.Tokens[i+2].XPOS == "VB" && f.word(i-1) == "," && f.t.Child(i, "aux") < 0
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

// materials are nouns of things and people that are wanted, where they are called or appealed for.
var materials = map[string]bool{"donor": true, "tent": true, "water": true, "food": true, "blanket": true, "medicine": true, "money": true, "fund": true, "volunteer": true, "witness": true,
	"blood": true, "taxi": true, "ambulance": true, "doctor": true, "nurse": true, "clothes": true, "clothing": true, "donation": true, "supply": true, "equipment": true, "generator": true,
	"boat": true, "helicopter": true, "fuel": true, "drug": true, "drugs": true, "cash": true, "million": true, "dollar": true, "euro": true}
