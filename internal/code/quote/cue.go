package quote

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// findCues lists the words that may introduce speech.
func (f *finder) findCues() {
	f.cueAt = make(map[int]int)
	for si := range f.d.Sentences {
		s := &f.d.Sentences[si]
		for i := s.First; i < s.Last; i++ {
			if f.lineOf[i] < 0 {
				continue
			}
			switch f.d.Tokens[i].UPOS {
			case "VERB":
				if f.wide && f.isParticiple(i) && f.xpos(i) == "VBN" && f.adjectiveCue(i) {
					break
				}
				if f.figured(i) || !f.wide && (f.heldToBe(i) || f.expected(i)) || f.wide && f.tallied(i) {
					break
				}
				if v, last, ok := f.verbAt(i); ok {
					f.addCue(i, last, v)
				} else if f.wide {
					f.evidential(i)
				}
			case "ADV":
				if f.wide {
					f.reportedly(i)
				}
			case "ADJ":
				if f.wide && !f.shows(i) {
					f.adjectiveCue(i)
				}
			case "ADP":
				if f.per(i) {
					break
				}
				if f.wide {
					if !f.against(i) {
						f.polled(i)
					}
				} else {
					f.account(i)
				}
			case "NOUN", "PROPN":
				if v, ok := f.mistagged(i, s.First); ok {
					f.addCue(i, i, v)
				} else if f.wide && f.idiom(i) {
					break
				} else if f.t.Rel(i) != "compound" {
					if f.nounCue(i); f.wide {
						if _, ok := f.cueAt[i]; !ok && !f.nounIs(i) && !f.sides(i) {
							f.nounAttitude(i)
						}
					}
				}
			}
			if w := f.d.Tokens[i].Span; w.End-w.Start == 9 && f.word(i) == "according" && f.word(i+1) == "to" {
				f.according(i)
			}
		}
	}
}

// mistagged returns the row of a verb that the tagger took for a plural: "The Post reports that ...". A noun stands before it and "that"
// after it, and no verb since the sentence began at first.
func (f *finder) mistagged(i, first int) (v cueverb.Verb, ok bool) {
	if w := f.word(i); i > first && f.word(i-1) == "," && f.word(i+1) == "that" && strings.HasSuffix(w, "ing") {
		// "..., warning that", taken for a noun
		if v, ok = cueverb.Lookup(w[:len(w)-3]); !ok {
			v, ok = cueverb.Lookup(w[:len(w)-3] + "e")
		}
		return v, ok && v.Class == cueverb.Speech
	}
	if f.word(i+1) == "." && i > first+2 && f.upos(i-1) == "PROPN" && match.IsRel(f.t.Rel(i), "parataxis", "root", "ccomp") && f.t.Child(i, "nsubj") >= 0 {
		// "..., The Post reports."
		if w := f.word(i); len(w) > 4 && w[len(w)-1] == 's' {
			v, ok = cueverb.Lookup(w[:len(w)-1])
			return v, ok && v.Class == cueverb.Speech && v.Frames&cueverb.Quoted != 0
		}
	}
	if w := f.word(i); f.word(i+1) == "," && len(w) > 4 && w[len(w)-1] == 's' && i > first+3 && f.quoteOf[i] < 0 && f.speaks(i-1) && f.t.Parent(i-1) == i {
		// "Should the rains come, a diplomat notes, the standoff may be settled"
		if at := f.npStart(i-1, first); at > first && f.word(at-1) == "," {
			if v, ok = cueverb.Lookup(w[:len(w)-1]); !ok && strings.HasSuffix(w, "ies") {
				v, ok = cueverb.Lookup(w[:len(w)-3] + "y")
			}
			return v, ok && v.Class == cueverb.Speech && v.Frames&cueverb.Quoted != 0
		}
	}
	if w := f.word(i); f.upos(i-1) == "PROPN" && len(w) > 4 && w[len(w)-1] == 's' && w == f.d.Tokens[i].Span.In(f.text) && (f.isPunct(i+1) || i+1 >= len(f.d.Tokens)) && f.quoteOf[i] < 0 {
		// "...," Ann Lee answers.
		k := i - 1
		for k > first && f.upos(k) == "PROPN" {
			k--
		}
		if f.isMark(k) && k > 0 && f.quoteOf[k-1] >= 0 {
			v, ok = cueverb.Lookup(w[:len(w)-1])
			return v, ok && v.Class == cueverb.Speech && v.Frames&cueverb.Quoted != 0
		}
	}
	if f.wide && f.word(i+1) == "to" && i > first && f.upos(i-1) != "ADJ" && f.upos(i-1) != "DET" && f.t.Child(i, "nsubj") >= 0 && !f.hasFinite(first, i) {
		// "The campaign plans to ..."
		if w := f.word(i); len(w) > 4 && w[len(w)-1] == 's' {
			if v, ok = cueverb.Lookup(w[:len(w)-1]); ok && (v.Frames|v.Wide)&cueverb.SpeakerInf != 0 {
				return v, true
			}
		}
	}
	if f.word(i+1) != "that" || i == first || f.upos(i-1) != "PROPN" && f.upos(i-1) != "NOUN" || f.hasFinite(first, i) {
		return v, false
	}
	w := f.word(i)
	if x := f.xpos(i - 1); f.xpos(i) == "NN" && (x == "NNS" || x == "NNPS") && !f.isVerb(i+2) {
		// "Analysts caution that ..."
		v, ok = cueverb.Lookup(w)
		return v, ok && v.Class <= cueverb.Source && v.Frames&cueverb.That != 0
	}
	if len(w) < 4 || w[len(w)-1] != 's' {
		return v, false
	}
	if v, ok = cueverb.Lookup(w[:len(w)-1]); !ok || v.Class > cueverb.Thought || v.Frames&cueverb.That == 0 {
		return v, false
	}
	return v, true
}

// verbAt returns the row of the verb at token i, with its particle, and the last token of both.
func (f *finder) verbAt(i int) (v cueverb.Verb, last int, ok bool) {
	v, last, ok = f.rowAt(i)
	if f.wide {
		v.Frames |= v.Wide
	}
	return v, last, ok
}

func (f *finder) rowAt(i int) (v cueverb.Verb, last int, ok bool) {
	t := f.t
	lemma := t.Lemma(i)
	if lemma == "" {
		return v, i, false
	}
	switch lemma {
	case "hear":
		if s := f.nearSubject(i); s >= 0 && s < i && hearing[t.Lemma(s)] {
			return cueverb.Verb{Lemma: "hear", Kind: cueverb.Say, Class: cueverb.Speech, Frames: cueverb.That | cueverb.Quoted}, i, true
		}
	case "make":
		for j := i + 1; j < i+4 && j < len(f.d.Tokens); j++ {
			switch f.word(j) {
			case "clear", "plain", "known":
				return cueverb.Verb{Lemma: "make " + f.word(j), Kind: cueverb.Say, Frames: cueverb.That | cueverb.Quoted | cueverb.Wh, Addressee: "to"}, j, true
			case "it", "abundantly", "very", "perfectly", "crystal", "quite", "also":
			default:
				return v, i, false
			}
		}
		return v, i, false
	case "let":
		if f.word(i+1) == "it" && f.word(i+2) == "be" && f.word(i+3) == "known" {
			return cueverb.Verb{Lemma: "let it be known", Kind: cueverb.Say, Class: cueverb.Speech, Frames: cueverb.That}, i + 3, true
		}
	case "put":
		if f.word(i+1) == "it" {
			v, ok = cueverb.Lookup("put it")
			return v, i + 1, ok
		}
	}
	if f.wide {
		if v, last, ok = f.pairAt(i); ok {
			return v, last, ok
		}
	}
	if next := f.word(i + 1); next != "" && t.Sentence(i+1) == t.Sentence(i) {
		switch next {
		case "out", "in", "up", "on", "for", "of", "about", "against", "to", "off", "back", "upon":
			// "call on X to", "warn of": the pair is its own row.
			if w, has := cueverb.Lookup(lemma + " " + next); has && w.Class != cueverb.Attitude {
				return w, i + 1, true
			}
		}
	}
	if v, ok = cueverb.Lookup(lemma); !ok {
		v, ok = cueverb.Lookup(lemma + "e") // a lemma cut short: "rul"
	}
	return v, i, ok
}

// hearing are bodies before which something is said: "the court heard that".
var hearing = map[string]bool{"court": true, "jury": true, "inquest": true, "inquiry": true, "enquiry": true, "tribunal": true, "hearing": true, "trial": true}

func (f *finder) addCue(i, last int, v cueverb.Verb) {
	c := cue{token: i, verb: v, lemma: v.Lemma, span: f.span(i, last+1), speaker: -1}
	// The cue covers negation and its auxiliary: "did not specify", "would not comment".
	for _, n := range f.t.Children(i, "advmod") {
		switch f.word(n) {
		case "not", "n't", "n’t", "never":
			c.negated = true
			first := n
			for _, a := range f.t.Children(i, "aux") {
				first = min(first, a)
			}
			if first < i && i-first < 6 {
				c.span = f.span(first, last+1)
			}
		}
	}
	if s := f.nearSubject(i); s >= 0 && s < i {
		if d := f.t.Child(s, "det"); f.word(s) == "neither" || f.word(s) == "none" || d >= 0 && f.word(d) == "neither" {
			c.negated = true
		}
	}
	if p := f.t.Parent(i); p >= 0 && p < i && i-p < 5 && match.IsRel(f.t.Rel(i), "xcomp", "advcl", "ccomp") && (f.t.Lemma(p) == "decline" || f.t.Lemma(p) == "refuse") {
		c.negated = true
		c.span = f.span(p, last+1)
	}
	f.cueAt[i] = len(f.cues)
	f.cues = append(f.cues, c)
}

// according adds the cue "according to" at token i with its whole content.
func (f *finder) according(i int) {
	t := f.t
	s := f.sentenceOf(i)
	n := -1
	if p := t.Parent(i); p > i+1 && match.IsRel(t.Rel(i), "case", "mark", "advmod", "fixed") {
		n = p
	} else if o := t.Child(i, "obl", "obj", "nmod"); o > i+1 {
		n = o
	}
	if n < 0 || n >= s.Last {
		for n = i + 2; n < s.Last && f.upos(n) != "NOUN" && f.upos(n) != "PROPN" && f.upos(n) != "PRON"; n++ {
		}
		if n >= s.Last {
			return
		}
		for n+1 < s.Last && t.Parent(n) > n && t.Parent(n) < n+8 && t.Parent(n) < s.Last {
			n = t.Parent(n)
		}
	}
	if noSource[t.Lemma(n)] && t.Child(n, "nmod") < 0 && t.Child(n, "flat", "appos") < 0 {
		return
	}
	// The phrase of the source, with its appositions and clauses.
	sub := t.Subtree(n, func(c int) bool {
		return t.Parent(c) == n && c > n && match.IsRel(t.Rel(c), "parataxis", "conj") && f.isVerb(c)
	})
	end := sub[len(sub)-1] + 1
	end = min(end, s.Last)
	for end > i+2 && f.isPunct(end-1) && !f.isMark(end-1) {
		end--
	}
	start := i
	if pre := f.word(i - 1); pre == "," || pre == "(" || pre == "-" || pre == "–" || pre == "—" {
		start--
	}
	for end < s.Last && f.upos(end) == "PROPN" && f.upos(end-1) != "PUNCT" && f.upos(n) == "NOUN" {
		end++ // "according to the newspaper ABC Color"
	}
	// The clause reported: the rest of the sentence before or after, up to a semicolon.
	left, right := s.First, end
	for k := start - 1; k > s.First; k-- {
		if f.word(k) == ";" && f.quoteOf[k] == f.quoteOf[i] {
			left = k + 1
			break
		}
	}
	if right < s.Last && f.word(right) == ";" && f.quoteOf[right] == f.quoteOf[i] && left < start {
		s.Last = right
	}
	for right < s.Last && f.isPunct(right) && !f.isMark(right) {
		right++
	}
	before, after := f.words(left, start), f.words(right, s.Last)
	var content dateline.Span
	switch prev := f.upos(start - 1); {
	case after > 0 && (before <= 2 || prev == "SCONJ" || prev == "CCONJ" || f.word(start-1) == "which" || f.word(start-1) == "that" || f.word(start-1) == "who" || f.word(start-1) == "where"):
		content = f.clause(right, s.Last)
	case after > before && f.hasVerb(right, s.Last):
		content = f.clause(right, s.Last)
	case before > 0:
		content = f.clause(left, start)
	}
	var phrase dateline.Span
	if first, _ := f.tokensIn(content); before <= 2 && right < s.Last && first == right && f.isVerb(right) && f.xpos(right) != "VBG" && f.xpos(right) != "VBN" {
		for k := i + 2; k < end; k++ { // "According to Lee, Ann Roe, a doctor, wrote": the subject was taken for one more source
			if f.word(k) == "," && f.upos(k+1) == "PROPN" && k > n {
				end, phrase = k, f.span(i+2, k)
				content = f.clause(k+1, s.Last)
				break
			}
		}
	}
	if content.IsZero() {
		return
	}
	if !f.hasVerb(f.tokensIn(content)) && f.words(f.tokensIn(content)) < 5 {
		return
	}
	c := cue{token: i, lemma: "according to", verb: cueverb.Verb{Lemma: "according to", Kind: cueverb.Say}, span: f.span(i, i+2), speaker: n, phrase: phrase, content: content, kind: dateline.Indirect, rule: "according-to"}
	f.cueAt[i] = len(f.cues)
	f.cues = append(f.cues, c)
}

// noSource are nouns that make "according to" a matter of measure, not of speech.
var noSource = map[string]bool{"plan": true, "schedule": true, "size": true, "age": true, "weight": true, "height": true, "taste": true, "tradition": true,
	"custom": true, "season": true, "need": true, "ability": true, "merit": true, "rank": true, "income": true, "type": true, "level": true, "degree": true,
	"script": true, "preference": true, "number": true, "rule": true, "standard": true, "principle": true, "circumstance": true, "will": true, "criterion": true,
	"whether": true, "how": true, "order": true, "price": true, "value": true, "distance": true, "colour": true, "color": true, "gender": true, "sex": true}

// nounCue adds the noun at token i as a cue when a clause hangs under it and its speaker is said: "the minister's claim that ...".
func (f *finder) nounCue(i int) {
	t := f.t
	n, ok := cueverb.LookupNoun(t.Lemma(i))
	if !ok || n.Frames&cueverb.That == 0 {
		return
	}
	clause := -1
	for _, c := range t.Children(i, "acl", "ccomp") {
		if c > i {
			if m := t.Child(c, "mark"); m >= 0 && f.word(m) == "that" || f.wide && m >= 0 && f.word(m) == "to" {
				clause = c
			}
		}
	}
	if p := t.Parent(i); clause < 0 && p >= 0 && holding[t.Lemma(p)] && match.IsRel(t.Rel(i), "obj") && f.word(i+1) == "that" {
		clause = t.Child(p, "ccomp") // "expressed concern that": the clause may hang under the verb
	}
	if clause < 0 {
		clause = f.clauseFar(i)
	}
	if clause < i {
		return
	}
	speaker := t.Child(i, "nmod:poss")
	for _, m := range t.Children(i, "nmod") {
		if k := t.Case(m); speaker < 0 && m < clause && (k == "by" || k == "from") {
			speaker = m
		}
	}
	if speaker < 0 {
		// "made the claim that": the subject of the verb that carries the noun.
		if p := t.Parent(i); p >= 0 && match.IsRel(t.Rel(i), "obj") && (issuing[t.Lemma(p)] || holding[t.Lemma(p)]) {
			speaker, _ = f.subject(p)
		}
	}
	if speaker < 0 || !f.wide && !f.speaks(speaker) && !(f.upos(speaker) == "PRON" && f.word(speaker) != "its") {
		return
	}
	c := cue{token: i, lemma: n.Lemma, verb: cueverb.Verb{Lemma: n.Lemma, Kind: n.Kind, Frames: cueverb.That}, span: f.span(i, i+1), speaker: speaker, rule: "noun-that"}
	if w, ok := cueverb.LookupAttitude(n.Lemma, true); ok && f.wide {
		c.verb.Kind, c.verb.Frames = w.Kind, c.verb.Frames|w.Frames&cueverb.Shown
	}
	c.content = f.contentOf(i, clause)
	c.kind = dateline.Indirect
	if p, owner := t.Parent(i), t.Child(i, "nmod:poss"); f.wide && f.carries(p, i) && (owner < 0 || f.upos(owner) == "PRON") {
		if o, ok := f.cueAt[p]; ok {
			f.cues[o].dead = true // "expressed concern that"
		}
		c.span = dateline.Span{Start: f.groupStart(p), End: f.d.Tokens[i].Span.End}
	} else if f.wide {
		c.span = f.span(f.qualified(i, max(speaker, t.Child(i, "nmod:poss"))), i+1)
	}
	f.cueAt[i] = len(f.cues)
	f.cues = append(f.cues, c)
}

// clauseFar returns the head of the clause with "that" behind the by-phrase of the noun at token i, where the parse hangs it under another
// word: "the announcement by the office that traffic may resume". It returns -1 if there is none.
func (f *finder) clauseFar(i int) int {
	by := false
	for k := i + 1; k < i+10 && k < f.sentenceOf(i).Last && !f.isVerb(k) && !f.isPunct(k); k++ {
		switch w := f.word(k); {
		case w == "by" || w == "from":
			by = true
		case w == "that" && by && f.upos(k-1) != "ADP" && (f.opensClause(k) || f.fullClause(k, f.sentenceOf(i))):
			return f.t.Parent(k)
		}
	}
	return -1
}

// holding are verbs that carry a noun of speech: "repeated his claim", "expressed the hope".
var holding = map[string]bool{"repeat": true, "express": true, "voice": true, "raise": true, "reiterate": true, "have": true, "hold": true, "offer": true, "renew": true, "reject": false}

// usable says whether the verb of cue c, not beside a quotation, can report speech where it stands.
func (f *finder) usable(c *cue) bool {
	t := f.t
	v := c.token
	switch c.verb.Class {
	case cueverb.Manner, cueverb.Name, cueverb.Attitude:
		if !f.wide && !f.manner(c) {
			return false
		}
	}
	tok := f.d.Tokens[v]
	if match.IsRel(tok.Deprel, "amod", "compound", "nmod") {
		return false
	}
	for _, a := range t.Children(v, "aux") {
		switch f.word(a) {
		case "may", "might", "could", "should", "must", "can", "ca", "would", "’d", "'d":
			if !f.wide && !(c.negated && (f.word(a) == "would" || f.word(a) == "could")) {
				return false
			}
		case "to":
			return f.leads(v)
		}
	}
	if m := t.Child(v, "mark"); m >= 0 {
		switch f.word(m) {
		case "to":
			if !f.leads(v) {
				return false
			}
		case "if", "whether", "unless", "for", "lest":
			return false
		case "as":
			if p := t.Parent(v); !f.wide && f.xpos(v) == "VBG" && m == v-1 && p >= 0 && !citing[t.Lemma(p)] {
				return false // "as protesting teachers fill the Capitol"
			}
		}
	}
	if x := t.Child(v, "xcomp", "aux"); tok.XPOS == "VB" && x < 0 && t.Child(v, "nsubj") < 0 && match.IsRel(tok.Deprel, "root") {
		return false // imperative
	}
	return true
}

// manner says whether the verb of cue c, one of manner, has a clause with "that" right behind it: "shouted that nobody would leave".
func (f *finder) manner(c *cue) bool {
	return c.verb.Class == cueverb.Manner && f.word(c.token+1) == "that" && f.opensClause(c.token+1) && f.hasFinite(c.token+2, f.sentenceOf(c.token).Last)
}

// leads says whether the infinitive v hangs under a verb that only carries it: "went on to say", "was quick to add".
func (f *finder) leads(v int) bool {
	p := f.t.Parent(v)
	if p < 0 || f.wide && f.cues[f.cueAt[v]].verb.Class != cueverb.Attitude {
		return p >= 0
	}
	switch f.t.Lemma(p) {
	case "decline", "refuse":
		return true
	}
	if g := f.t.Parent(p); g >= 0 && g < p && !f.wide && f.upos(p) == "NOUN" && match.IsRel(f.t.Rel(v), "acl") && match.IsRel(f.t.Rel(p), "obl") && (f.t.Lemma(g) == "come" || f.t.Lemma(g) == "emerge") {
		return true // "came out of the meeting to say", hung too low
	}
	if f.wide {
		switch k := f.cues[f.cueAt[v]].verb.Kind; {
		case carrier[f.t.Lemma(p)], k == cueverb.Refer, k == cueverb.Judge, k == cueverb.Order:
			return true
		}
	}
	switch f.t.Lemma(p) {
	case "go", "continue", "quick", "hasten", "proceed", "rush", "move", "take", "begin", "start", "seem", "appear", "pause", "return", "like", "love", "tend",
		"emerge", "write", "phone", "telephone", "step", "reappear", "intervene", "come", "rise":
		return match.IsRel(f.t.Rel(v), "xcomp", "advcl", "ccomp")
	}
	return false
}

// unspoken are nouns of which nobody speaks: "rumours suggest", "estimates say".
var unspoken = map[string]bool{"estimate": true, "rumor": true, "rumour": true}

// citing are verbs before "as saying".
var citing = map[string]bool{"quote": true, "cite": true, "report": true, "describe": true}

// speaks says whether the subject s of a verb of class Source is a source of words.
func (f *finder) speaks(s int) bool {
	if s < 0 {
		return false
	}
	switch f.upos(s) {
	case "PROPN":
		return !strings.HasPrefix(f.word(s), "estimate")
	case "PRON":
		w := f.word(s)
		return w == "he" || w == "she" || w == "they" || w == "who"
	}
	if n, ok := cueverb.LookupNoun(f.t.Lemma(s)); ok {
		return n.Lemma != "estimate"
	}
	lemma := f.t.Lemma(s)
	if speakers[lemma] {
		return true
	}
	for _, e := range []string{"man", "woman", "person", "er", "or", "ist", "ian"} {
		if len(lemma) > len(e)+3 && lemma[len(lemma)-len(e):] == e && !notSpeakers[lemma] {
			return true
		}
	}
	return false
}

// speakers are nouns for people and bodies that speak; the endings -er, -or, -ist, -ian, -man are taken as people too.
var speakers = map[string]bool{"official": true, "government": true, "ministry": true, "court": true, "army": true, "military": true, "police": true, "party": true,
	"group": true, "company": true, "agency": true, "authority": true, "president": true, "council": true, "committee": true, "commission": true, "critic": true,
	"expert": true, "analyst": true, "aide": true, "ally": true, "source": true, "spokesperson": true, "chief": true, "head": true, "judge": true, "witness": true,
	"diplomat": true, "envoy": true, "mayor": true, "king": true, "queen": true, "prince": true, "general": true, "colonel": true, "captain": true, "bank": true,
	"firm": true, "union": true, "club": true, "city": true, "state": true, "country": true, "nation": true, "department": true, "embassy": true, "office": true,
	"team": true, "panel": true, "parliament": true, "senate": true, "congress": true, "secretary": true, "people": true, "resident": true, "student": true,
	"victim": true, "family": true, "father": true, "mother": true, "doctor": true, "nurse": true, "economist": true, "activist": true, "rebel": true, "militant": true,
	"organisation": true, "organization": true, "association": true, "institute": true, "university": true, "board": true, "jury": true, "prosecution": true, "defence": true,
	"pope": true, "priest": true, "cleric": true, "candidate": true, "delegate": true, "regime": true, "administration": true, "coalition": true, "alliance": true,
	"mission": true, "force": true, "delegation": true, "campaign": true, "house": true, "palace": true, "front": true, "movement": true, "foundation": true, "fund": true,
	"bloc": true, "cabinet": true, "treasury": true, "service": true, "bureau": true, "unit": true, "league": true, "federation": true, "society": true, "church": true,
	"hospital": true, "school": true, "charity": true, "watchdog": true, "guard": true, "patient": true, "bishop": true, "archbishop": true, "cardinal": true, "imam": true,
	"sheikh": true, "deputy": true, "tribunal": true, "counsel": true, "attorney": true, "architect": true, "chair": true, "coach": true, "pilot": true, "crew": true,
	"relative": true, "brother": true, "sister": true, "son": true, "daughter": true, "wife": true, "husband": true, "widow": true, "friend": true, "colleague": true,
	"boss": true, "executive": true, "representative": true, "kingdom": true, "monarch": true, "emir": true, "crown": true, "leadership": true, "faction": true, "junta": true,
	"opposition": true, "prosecutor": true, "member": true, "nominee": true, "opponent": true, "incumbent": true, "hopeful": true, "neighbor": true, "citizen": true, "parent": true,
	"participant": true, "migrant": true, "adversary": true, "novelist": true, "sibling": true, "enemy": true, "tribe": true, "clan": true, "audience": true, "public": true, "majority": true, "detective": true, "pentagon": true, "newsroom": true, "editor": true, "journalist": true,
	"side": true, "camp": true, "staff": true, "mob": true, "crowd": true, "couple": true, "squad": true, "troop": true, "brigade": true, "consulate": true, "secretariat": true, "lobby": true,
	"voter": true, "advocate": true, "rival": true, "man": true, "woman": true, "person": true, "guy": true, "boy": true, "girl": true, "host": true, "agent": true, "donor": true,
	"conservative": true, "liberal": true, "progressive": true, "moderate": true, "millennial": true, "surrogate": true, "operative": true, "respondent": true, "elder": true,
	"academic": true, "scholar": true, "attendee": true, "billionaire": true, "surgeon": true, "neurosurgeon": true, "mogul": true, "magnate": true, "establishment": true,
	"community": true, "generation": true, "management": true, "corporation": true, "industry": true, "electorate": true, "refugee": true, "immigrant": true, "taxpayer": true,
	"guerrilla": true, "insurgent": true, "elite": true, "athlete": true, "peer": true, "user": true, "actor": true, "owner": true, "insider": true, "outsider": true}

var notSpeakers = map[string]bool{"weather": true, "number": true, "matter": true, "water": true, "paper": true, "computer": true, "order": true, "power": true, "factor": true,
	"error": true, "indicator": true, "border": true, "winter": true, "summer": true, "September": true, "disorder": true, "behavior": true, "motor": true, "tractor": true,
	"sensor": true, "thermometer": true, "disaster": true, "theater": true, "river": true, "tower": true, "corner": true, "december": true, "october": true, "november": true,
	"trailer": true, "counter": true, "barrier": true, "flavor": true, "cancer": true, "answer": true, "center": true, "crater": true, "marker": true, "helicopter": true}

// content finds what cue i reports, when it is not done yet.
func (f *finder) content(i int) {
	c := &f.cues[i]
	if c.dead || !c.content.IsZero() {
		if c.kind == dateline.Indirect {
			f.mix(i)
		}
		f.mark(c)
		return
	}
	v := c.token
	if c.speaker < 0 && !c.noCue {
		c.speaker = f.sharing(v)
	}
	if c.speaker < 0 && !c.noCue {
		if c.speaker, _ = f.subject(v); c.speaker >= 0 && match.IsRel(f.t.Rel(v), "conj") && f.nearSubject(v) < 0 && f.upos(c.speaker) == "NOUN" && !f.vows(c) {
			if o := f.outerCue(i); o >= 0 { // "He added that the road was shut, and promised to return"
				c.speaker, c.phrase = f.cues[o].speaker, f.cues[o].phrase
			}
		}
	}
	if c.speaker < 0 && !c.noCue && f.pauses(v-1) && f.word(v+1) == "that" && f.xpos(v) != "VBG" {
		if o := f.outerCue(i); o >= 0 && f.cues[o].content.End <= f.d.Tokens[v-1].Span.Start {
			c.speaker, c.phrase = f.cues[o].speaker, f.cues[o].phrase // "said he was content, noted that nobody had come"
		}
	}
	if !c.noCue && c.phrase.IsZero() {
		f.apposed(c)
	}
	if len(c.quotations) > 0 {
		if q := &f.quotations[c.quotations[0]]; q.side == left && f.word(f.before(q)) == ":" && f.usable(c) {
			f.indirect(c) // he said he was sorry: "..."
			if c.content.End > q.outer.Start {
				c.content = dateline.Span{}
			}
			f.mix(i)
		}
		f.quoted(c)
	} else if !c.block.IsZero() {
		c.content, c.kind, c.rule = c.block, dateline.Direct, "colon-block"
	} else if f.inserted(c, f.sentenceOf(v)) {
		f.mix(i)
	} else if f.usable(c) {
		f.indirect(c)
		f.mix(i)
	}
	if !f.wide && (c.verb.Class == cueverb.Name || c.verb.Class == cueverb.Attitude && c.verb.Kind == cueverb.Judge || judging[c.lemma]) && (c.content.IsZero() || c.kind == dateline.Direct && c.rule == "left") && len(f.parts(c)) == 0 {
		f.naming(c)
		f.mix(i)
	}
	if c.content.IsZero() {
		c.dead = true
		return
	}
	if c.speaker < 0 && c.phrase.IsZero() && !(f.wide && f.upos(v) == "VERB" && f.isPassive(v)) {
		inverted := c.rule == "right-inverted"
		if c.speaker = f.beside(v, inverted); c.speaker < 0 {
			c.speaker = f.t.Child(v, "nsubj")
		}
	}
	if c.speaker >= 0 && c.phrase.IsZero() {
		c.speaker = f.named(c.speaker, v)
		c.phrase = f.phrase(c.speaker)
		if c.speaker < v {
			c.phrase = f.widen(c.phrase, v)
		}
		if first, _ := f.tokensIn(c.phrase); c.asked && first < c.speaker && f.word(first) == "as" {
			c.phrase.Start = f.d.Tokens[first+1].Span.Start
		}
	}
	c.hearer = f.hearer(c)
	f.mark(c)
}

// vows says whether the subject of cue c can do what its verb says: what is promised or refused is promised by somebody, not by a document.
func (f *finder) vows(c *cue) bool {
	n, ok := cueverb.LookupNoun(f.t.Lemma(c.speaker))
	return f.speaks(c.speaker) && !(ok && n.Frames&cueverb.Document != 0 && c.verb.Frames&cueverb.SpeakerInf != 0)
}

// outerCue returns the nearest cue of speech before cue i in its sentence whose content begins before cue i, -1 if there is none.
func (f *finder) outerCue(i int) int {
	at := f.d.Tokens[f.cues[i].token].Span.Start
	best := -1
	for j := range f.cues[:i] {
		o := &f.cues[j]
		if !o.dead && o.token >= 0 && o.verb.Class == cueverb.Speech && o.rule != "account" && !o.content.IsZero() && o.content.Start < at && o.speaker >= 0 && f.t.Sentence(o.token) == f.t.Sentence(f.cues[i].token) &&
			(best < 0 || o.token > f.cues[best].token) {
			best = j
		}
	}
	return best
}

// mark notes the tokens of the content of c.
func (f *finder) mark(c *cue) {
	if !c.content.IsZero() {
		c.firstTok, c.lastTok = f.tokensIn(c.content)
	}
}

// quoted sets the content of a cue that has quotations: the longest of them.
func (f *finder) quoted(c *cue) {
	best, size := -1, -1
	for _, k := range c.quotations {
		q := &f.quotations[k]
		if n := f.words(q.first, q.last); n > size {
			best, size = k, n
		}
	}
	if c.content.IsZero() || f.words(f.tokensIn(c.content)) < size {
		c.content, c.kind = f.quotations[best].inner, dateline.Direct
	}
}

func isWhWord(w string) bool {
	switch w {
	case "what", "why", "how", "when", "where", "whether", "who", "whom", "whose", "which", "if":
		return true
	}
	return false
}

func lastSpace(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == ' ' {
			return i + 1
		}
	}
	return 0
}

// holds says whether s, the subject of a verb of thought, is somebody the text reports on: named, "he", or a definite or plural group.
func (f *finder) holds(s int) bool {
	if s < 0 {
		return false
	}
	switch f.upos(s) {
	case "PROPN":
		return true
	case "PRON":
		w := f.word(s)
		return w == "he" || w == "she" || w == "they" || w == "who" || w == "some" || w == "many"
	}
	if !f.speaks(s) {
		return false
	}
	d := f.t.Child(s, "det")
	return d < 0 || f.word(d) != "a" && f.word(d) != "an"
}
