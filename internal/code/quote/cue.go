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
				if f.wide && f.isParticiple(i) && f.d.Tokens[i].XPOS == "VBN" && f.adjectiveCue(i) {
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
	if x := f.d.Tokens[i-1].XPOS; f.d.Tokens[i].XPOS == "NN" && (x == "NNS" || x == "NNPS") && !f.isVerb(i+2) {
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
	case after > 0 && (before <= 2 || prev == "SCONJ" || prev == "CCONJ" || f.word(start-1) == "which" || f.word(start-1) == "that" || f.word(start-1) == "who"):
		content = f.clause(right, s.Last)
	case after > before && f.hasVerb(right, s.Last):
		content = f.clause(right, s.Last)
	case before > 0:
		content = f.clause(left, start)
	}
	var phrase dateline.Span
	if first, _ := f.tokensIn(content); before <= 2 && right < s.Last && first == right && f.isVerb(right) && f.d.Tokens[right].XPOS != "VBG" && f.d.Tokens[right].XPOS != "VBN" {
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

// hasVerb says whether a finite clause may stand in tokens [first, last).
func (f *finder) hasVerb(first, last int) bool {
	for i := first; i < last; i++ {
		if f.isVerb(i) {
			return true
		}
	}
	return false
}

// clause returns tokens [first, last) as a reported clause: without outer commas, "that" and full stop; quote marks stay in pairs.
func (f *finder) clause(first, last int) dateline.Span {
	if first < last {
		first = f.skipDateline(first, last)
	}
	for first < last {
		w := f.word(first)
		if f.isMark(first) && f.markCloses(first, last) {
			break
		}
		if f.isPunct(first) && w != "(" && w != "[" && w != "..." && w != "…" || first+1 < last && (w == "that" && (f.opensClause(first) || first > 0 && f.fullClause(first, f.sentenceOf(first))) || (w == "and" || w == "but") && f.upos(first) == "CCONJ") {
			first++
			continue
		}
		break
	}
	for first < last {
		w := f.word(last - 1)
		if f.isPunct(last-1) && w != ")" && w != "]" && w != "?" && w != "!" && !(f.isMark(last-1) && f.markOpens(first, last-1)) {
			last--
			continue
		}
		break
	}
	if first >= last {
		return dateline.Span{}
	}
	return f.span(first, last)
}

// markCloses says whether the mark at token i opens a quotation whose words lie before last.
func (f *finder) markCloses(i, last int) bool {
	return i+1 < last && f.quoteOf[i+1] >= 0 && f.quotations[f.quoteOf[i+1]].first == i+1
}

// markOpens says whether the mark at token i closes a quotation whose words lie at or after first.
func (f *finder) markOpens(first, i int) bool {
	for j := i - 1; j >= first; j-- {
		if q := f.quoteOf[j]; q >= 0 {
			return f.quotations[q].last == j+1 && f.quotations[q].first >= first
		}
		if !f.isPunct(j) {
			return false
		}
	}
	return false
}

// contentOf returns the clause headed by c under cue v: its subtree, on c's side of v.
func (f *finder) contentOf(v, c int) dateline.Span {
	s := f.sentenceOf(v)
	first, last := c, c+1
	for _, i := range f.t.Subtree(c, nil) {
		if (i < v) == (c < v) {
			first, last = min(first, i), max(last, i+1)
		}
	}
	first, last = max(first, s.First), min(last, s.Last)
	return f.clause(first, last)
}

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
	if c.speaker < 0 && !c.noCue && f.pauses(v-1) && f.word(v+1) == "that" && f.d.Tokens[v].XPOS != "VBG" {
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

// indirect sets the content of a cue without quotations of its own.
func (f *finder) indirect(c *cue) {
	t, v := f.t, c.token
	fr := c.verb.Frames
	s := f.sentenceOf(v)
	if c.verb.Class == cueverb.Source && !f.wide && !f.speaks(c.speaker) || c.verb.Class == cueverb.Thought && !f.wide && !f.holds(c.speaker) {
		return
	}
	passive := f.isPassive(v)
	if fr&cueverb.Experiencer != 0 {
		f.stirs(c, passive)
		return
	}
	if at := f.reduced(v); at > 0 {
		s.Last = at // the clause ends before the one that it belongs to: "Asked whether he would go, the premier said"
		if passive = true; c.speaker >= 0 {
			c.speaker = f.agent(v)
		}
	}
	if passive && c.speaker < 0 && !f.wide {
		return
	}
	if fr&(cueverb.That|cueverb.Wh) != 0 || !f.wide && f.manner(c) {
		if f.around(c, s, true) {
			return
		}
		if m := t.Child(v, "mark", "advmod", "case"); m >= 0 && m < v && f.word(m) == "as" && t.Parent(v) >= 0 {
			c.asked = true
		} else if match.IsRel(t.Rel(v), "advcl") && f.word(t.Subtree(v, nil)[0]) == "as" {
			c.asked = true // "As many experts have pointed out": the parse hangs it under "many"
		}
		if c.asked && f.word(v+1) != "that" && t.Child(v, "obj") < 0 {
			if f.asClause(c, s); !c.content.IsZero() {
				return
			}
		}
		f.following(c, s)
		if !c.content.IsZero() {
			return
		}
	}
	if c.negated && !f.wide {
		return
	}
	if fr&(cueverb.HearerInf|cueverb.SpeakerInf) != 0 && f.infinitive(c) {
		return
	}
	if fr&cueverb.NounPhrase != 0 && lastSpace(c.lemma) > 0 && c.verb.Class != cueverb.Attitude && f.nounPhrase(c) {
		return
	}
	if fr&cueverb.Gerund != 0 {
		for _, x := range t.Children(v, "xcomp", "ccomp", "advcl") {
			if x > v && x < v+4 && f.d.Tokens[x].XPOS == "VBG" {
				f.setClause(c, f.contentOf(v, x), "gerund")
				return
			}
		}
	}
	if f.wide && (!c.asked || t.Child(v, "obj") > v || lastSpace(c.lemma) > 0) && (passive && f.passive(c) || !passive && f.object(c)) {
		return
	}
	if fr&cueverb.That != 0 {
		if c.asked {
			f.asClause(c, s)
		} else {
			f.around(c, s, false)
		}
	}
	if f.wide && c.content.IsZero() {
		f.loose(c, passive)
	}
}

// reduced returns the comma after the clause of the verb at token v if that is a participle without a subject or auxiliary that opens its
// sentence, or follows "when": "Asked about the dam, the minister said". It returns 0 for all other verbs.
func (f *finder) reduced(v int) int {
	s := f.sentenceOf(v)
	switch w := f.word(v - 1); {
	case v == s.First, v == s.First+1 && (w == "when" || w == "once" || f.isMark(v-1) || f.upos(v-1) == "ADV" || f.upos(v-1) == "CCONJ"):
	default:
		return 0
	}
	if x := f.d.Tokens[v].XPOS; x != "VBN" && x != "VBD" || f.t.Child(v, "nsubj", "aux") >= 0 {
		return 0
	}
	for i := v + 1; i+1 < s.Last; i++ {
		if f.word(i) == "," && f.quoteOf[i] == f.quoteOf[v] && f.upos(i+1) != "CCONJ" && f.hasFinite(i+1, s.Last) {
			if p := f.t.Parent(v); p < 0 || p > i { // over the comma of an aside
				return i
			}
		}
	}
	return 0
}

// following sets the clause that follows the cue: "said that ...", "told reporters ...", "did not specify what ...".
func (f *finder) following(c *cue, s dateline.Sentence) {
	t, v := f.t, c.token
	_, from := f.tokensIn(c.span)
	from = max(from, v+1)
	start := -1
	// An opening "that" or question word, with nothing but the hearer, a time or a place before it.
	aside := false // in a clause about the hearer: "told parents who had come that"
	short := 0     // where a clause without a head in the parse is sure to reach, 0 if it may reach the end
	sure := false  // the words before "that" are no noun that it is about
	for i := from; i < s.Last && i < from+16; i++ {
		w := f.word(i)
		if o, ok := f.cueAt[i]; ok && f.quoteOf[i] == f.quoteOf[v] {
			k := &f.cues[o]
			if f.d.Tokens[i].XPOS == "VBG" && f.pauses(i-1) && k.verb.Class == cueverb.Speech && k.verb.Frames&cueverb.That != 0 {
				break // "expanded on his call, warning followers that"
			}
			if f.word(from) == "," && k.verb.Class == cueverb.Speech && f.nearSubject(i) == i-1 && i == from+2 {
				for j := i + 1; j+1 < s.Last && j < i+8 && !f.isVerb(j); j++ {
					if f.word(j) == "," && f.word(j+1) == "that" {
						start = j + 1 // "The papers show, he said in an interview, that"
					}
				}
				break
			}
		}
		switch {
		case w == "who" && i > from+1 && c.verb.Addressee == "obj":
			aside = true
		case i > from && c.verb.Class == cueverb.Speech && (w == "after" || w == "before" || w == "when" || w == "while") && t.Rel(i) == "mark" && f.word(i-1) != ",":
			aside = true // "said in a statement after the vote was over that"
		}
		if w == "that" && f.result(i, from) {
			return
		}
		if w == "that" && i > from && c.verb.Class == cueverb.Speech && (f.word(from) == c.verb.Addressee || f.channel(i-1) || calendar[f.word(i-1)]) && f.fullClause(i, s) {
			n, _ := cueverb.LookupNoun(t.Lemma(i - 1))
			start, sure = i, n.Frames&cueverb.That == 0
			break
		}
		if w == "that" && (f.opensClause(i) || f.word(i-1) == "," && i > from && i <= from+4 || i == v+1 && c.verb.Class == cueverb.Speech && f.thatClause(i, s) || i > from && c.verb.Addressee == "obj" && f.fullClause(i, s)) {
			start = i
			break
		}
		if f.isVerb(i) && !aside && f.d.Tokens[i].XPOS != "VBN" && f.d.Tokens[i].XPOS != "VBG" && !f.bare(i) || w == ";" || w == ":" {
			break
		}
		if (i <= from+1 || f.wide && (w == "whether" && i < from+6 || questioned[c.lemma])) && isWhWord(w) && f.upos(i) != "DET" {
			start = i
			break
		}
	}
	clause, barred := -1, false
	for _, head := range []int{v, t.Child(v, "xcomp", "amod", "advmod")} {
		if head < 0 || head != v && !strings.HasPrefix(c.lemma, "make ") {
			continue
		}
		for _, x := range t.Children(head, "ccomp", "csubj") {
			if x >= from && (clause < 0 || x < clause) {
				clause = x
			}
		}
	}
	switch {
	case start > from && !sure && f.word(start) == "that" && f.upos(start-1) == "NOUN" && f.d.Tokens[start].XPOS != "IN" && c.verb.Addressee != "obj" && !f.channel(start-1):
		start, barred = -1, true // "speculated on the part that the army will play"
	case start >= 0 && start > from && clause < 0:
		// "denied reports that ...": the clause belongs to the noun.
		if f.upos(start-1) == "NOUN" && f.word(start) == "that" && !sure {
			if n, ok := cueverb.LookupNoun(t.Lemma(start - 1)); ok && f.word(t.Child(start-1, "case")) != "in" && (n.Frames&cueverb.That != 0 || c.verb.Addressee != "obj") {
				return
			}
		}
	case start < 0 && clause >= 0 && f.word(from) == "," && f.upos(clause) == "NOUN" && t.Child(clause, "cop") < 0:
		return // "..., officials said, the latest attack in a region that"
	case start < 0 && clause >= 0:
		start = clause
		for _, i := range t.Subtree(clause, nil) {
			if i >= from {
				start = min(start, i)
				break
			}
		}
		if start = f.closeGap(v, from, start, c.verb.Addressee == "obj"); start == from && c.verb.Addressee == "obj" {
			// "told the paper there was": the hearer was taken into the clause.
			for i := from + 1; i < from+7 && i < clause; i++ {
				if w := f.word(i); w == "there" || w == "he" || w == "she" || w == "they" || w == "it" || w == "we" || w == "i" {
					start = i
					break
				}
			}
		}
	case start < 0 && c.lemma == "say" && f.hasFinite(from, s.Last) && f.nearSubject(v) < v && !(f.calendarAt(from) && f.word(from+1) == ","):
		switch f.upos(from) {
		case "DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM", "SCONJ":
			if w := f.word(from); w != "no" && w != "yes" || f.upos(from+1) != "ADP" && !f.isPunct(from+1) {
				start = from // not "said no to the plan"
			}
		}
	}
	if o := t.Child(v, "obj"); start < 0 && !barred && o > v && c.verb.Class == cueverb.Speech && c.verb.Frames&cueverb.That != 0 && c.verb.Addressee != "obj" {
		for i := from; i+1 < s.Last && i < from+14 && !f.isPunct(i) && f.upos(i) != "SCONJ"; i++ {
			if w := f.word(i); w == "who" || w == "which" || w == "that" || f.upos(i) == "VERB" {
				break
			}
			if f.d.Tokens[i].XPOS == "MD" && i > o && !f.governs(t.Parent(i), v) {
				start, short = from, i+2 // "suggested the fight could be left to others": the subject taken for an object
				break
			}
		}
	}
	if o := t.Child(v, "obj"); start < 0 && !barred && c.lemma == "say" && o > v && f.d.Tokens[max(0, t.Child(o, "acl"))].XPOS == "VBN" && t.Child(o, "acl") == o+1 {
		start = from // "said more than 200 people registered": the verb taken for a participle
	}
	if start < 0 && !barred && (c.lemma == "say" || c.verb.Class == cueverb.Speech && c.verb.Kind == cueverb.Say && c.verb.Addressee == "obj") && c.verb.Frames&cueverb.That != 0 {
		// "told the board this week he would go": a nominative pronoun before a finite verb opens a clause.
		for i := from; i+1 < s.Last && i < from+9 && !f.isPunct(i) && (!f.isVerb(i) || match.IsRel(f.t.Rel(i), "amod")); i++ {
			switch f.word(i) {
			case "he", "she", "they", "there", "we", "i", "it":
				if x := f.d.Tokens[i+1].XPOS; x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD" {
					start = i
				}
			}
			if start >= 0 {
				break
			}
		}
	}
	if start < 0 || start >= s.Last {
		return
	}
	if c.verb.Class == cueverb.Attitude && (f.word(start) == "who" || c.verb.Kind == cueverb.Judge && f.d.Tokens[v].XPOS == "VB") {
		return // "backed her, who", "to oppose those who"
	}
	wh := isWhWord(f.word(start)) && f.word(start) != "if"
	if c.negated && !wh && f.word(start) != "if" && f.word(start) != "whether" {
		return
	}
	if wh && !c.negated && c.verb.Frames&cueverb.Wh == 0 && f.word(start) != "what" {
		return
	}
	last := start + 1
	if clause >= 0 {
		if o, ok := f.cueAt[clause]; ok && f.d.Tokens[clause].XPOS == "VBG" && f.cues[o].verb.Class == cueverb.Speech && writing[c.lemma] {
			return // "emailed supporters saying": the participle reports
		}
		for _, i := range t.Subtree(clause, nil) {
			last = max(last, i+1)
		}
	}
	last = f.clauseEnd(c, s, start, min(max(last, short), s.Last), clause < 0 && short == 0)
	if !f.hasVerb(start, last) && last < s.Last { // "said that the raid, after a year of peace, was a shock"
		last = f.clauseEnd(c, s, start, last, true)
	}
	if !f.hasVerb(start, last) && !(start == v+1 && f.opensClause(start) && c.verb.Class == cueverb.Speech && f.words(start, last) > 3) {
		return // a verb taken for a noun is forgiven only behind "contends that"
	}
	if end := f.grounds(last, s); end > last {
		last = end
	}
	f.setClause(c, f.clause(start, last), "clause")
}

// result says whether the "that" at token i, behind the verb that ends before from, tells what follows from a degree, or puts it otherwise: "a phrase so worn that",
// "so that", "that is, ...".
func (f *finder) result(i, from int) bool {
	if f.word(i+1) == "is" && f.word(i+2) == "," {
		return true
	}
	for k := i - 1; k >= from && k > i-5; k-- {
		switch f.word(k) {
		case "so":
			return k == i-1 || f.upos(k+1) == "ADJ" || f.upos(k+1) == "ADV"
		case "such":
			return true
		}
	}
	return false
}

// bare says whether the verb at token i is a participle behind its noun that the tagger took for a past form: "in a lawsuit filed Friday".
func (f *finder) bare(i int) bool {
	return f.d.Tokens[i].XPOS == "VBD" && f.upos(i-1) == "NOUN" && f.t.Child(i, "nsubj", "aux", "obj") < 0 && match.IsRel(f.t.Rel(i), "acl", "advcl")
}

// thatClause says whether the "that" right after a verb of speech opens a clause, though its tag says otherwise: "charges that countries that ...".
func (f *finder) thatClause(i int, s dateline.Sentence) bool {
	if i+2 >= s.Last || f.isPunct(i+1) {
		return false
	}
	switch f.upos(i + 1) {
	case "NOUN", "PROPN", "PRON", "DET":
		return f.upos(i-1) == "VERB" && f.d.Tokens[i-1].XPOS != "VBN" && f.hasFinite(i+2, s.Last) && (f.upos(i+1) != "NOUN" || strings.HasSuffix(f.d.Tokens[i+1].XPOS, "S"))
	}
	return false
}

// fullClause says whether the "that" at token i, behind a hearer, is followed by a clause with a subject of its own: "told the committee that
// forecasts are".
func (f *finder) fullClause(i int, s dateline.Sentence) bool {
	if i+2 >= s.Last || f.upos(i-1) != "NOUN" && f.upos(i-1) != "PROPN" {
		return false
	}
	for j := i + 1; j < s.Last && j < i+8; j++ {
		switch f.d.Tokens[j].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return j > i+1
		}
		switch f.upos(j) {
		case "DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "CCONJ":
		default:
			if f.word(j) != "of" {
				return false
			}
		}
	}
	return false
}

// channel says whether the noun at token i is one that carries speech: "said in a statement that".
func (f *finder) channel(i int) bool {
	if _, ok := cueverb.LookupNoun(f.t.Lemma(i)); ok {
		return true
	}
	switch f.t.Lemma(i) {
	case "interview", "conference", "today", "yesterday", "week", "month", "year", "morning", "night", "afternoon", "evening", "tv", "television", "radio", "call", "meeting", "time":
		return true
	}
	return false
}

// opensClause says whether the "that" at token i is a conjunction.
func (f *finder) opensClause(i int) bool {
	return f.upos(i) == "SCONJ" || f.t.Rel(i) == "mark"
}

// closeGap moves the start of a clause back over words that the parse left between the cue and the clause, unless they are the hearer,
// or say when or where.
func (f *finder) closeGap(v, from, start int, hears bool) int {
	at := from
	for at < start {
		if f.isPunct(at) && f.word(at) == "," {
			return start
		}
		top := at
		for p := f.t.Parent(top); p >= 0 && p != v && p >= from && p < start; p = f.t.Parent(top) {
			top = p
		}
		if f.t.Parent(top) != v || !match.IsRel(f.t.Rel(top), "obl", "iobj", "advmod", "nmod", "discourse", "case", "compound") && !(hears && match.IsRel(f.t.Rel(top), "obj")) ||
			f.upos(top) == "ADJ" {
			break
		}
		at++
	}
	if at < len(f.d.Tokens) && f.isVerb(at) && !hears {
		return from // the words skipped are the subject of the clause
	}
	return at
}

// clauseEnd extends a reported clause that the parse ended at last: over words that hang together with it, not over the next clause of the text.
// far lets it run to the end of the sentence, where the parse gives no clause at all.
func (f *finder) clauseEnd(c *cue, s dateline.Sentence, start, last int, far bool) int {
	for last < s.Last {
		w := f.word(last)
		if last > c.token && c.rule != "noun-is" && (f.governs(last, c.token) || f.upos(last) == "AUX" && f.t.Parent(last) > last && f.governs(f.t.Parent(last), c.token)) {
			break // "Members who praised the plan warned": the verb of the clause around the cue
		}
		if q := f.quoteOf[last]; q >= 0 && f.quotations[q].first < last && f.quoteOf[c.token] != q {
			last = min(f.quotations[q].last, s.Last)
			continue
		}
		if !far && f.isPunct(last) && !f.isMark(last) && w != "-" && w != "(" && w != ")" || !far && f.upos(last) == "CCONJ" {
			break
		}
		last++
	}
	last = f.cutConj(c, start, last)
	// Cut at a later attribution, at a participle that reports on, and at a conjoined cue.
	for i := start + 1; i < last; i++ {
		if f.quoteOf[i] >= 0 && f.quoteOf[c.token] != f.quoteOf[i] {
			continue
		}
		if f.word(i) == "according" && f.word(i+1) == "to" && f.word(i-1) == "," && i > start+4 {
			return i - 1
		}
		if f.pauses(i-1) && i > start+2 {
			if w := f.word(i); w == "while" || w == "whereas" {
				return i - 1
			} else if f.turns(i) {
				return i - 1
			}
		}
		if f.upos(i) != "VERB" {
			continue
		}
		o, ok := f.cueAt[i]
		if !ok {
			continue
		}
		k := &f.cues[o]
		switch {
		case f.d.Tokens[i].XPOS == "VBG" && f.pauses(i-1) && (k.verb.Class <= cueverb.Source || k.verb.Kind == cueverb.Refer || f.wide):
			return i - 1
		case k.verb.Class <= cueverb.Source && f.t.Child(i, "nsubj") < 0 && k.verb.Frames&cueverb.That != 0 && (f.d.Tokens[i].XPOS != "VBN" || f.word(i+1) == "that") && f.t.Child(i, "aux", "mark") < 0:
			cc := i - 1
			for cc > start && f.upos(cc) == "ADV" {
				cc--
			}
			if f.upos(cc) == "CCONJ" && cc > start+2 && (f.word(i+1) == "that" || f.t.Child(i, "ccomp") > i) && !f.pronounSubject(start, cc) {
				k.speaker = c.speaker
				return cc
			}
			if f.upos(cc) == "CCONJ" && cc > start+1 && len(k.quotations) > 0 && f.quotations[k.quotations[0]].first > i && k.verb.Class == cueverb.Speech {
				k.speaker = c.speaker
				return cc // he said it was over and added, "..."
			}
			if f.word(i-1) == "then" && f.pauses(i-2) && f.word(i+1) == "that" {
				k.speaker = c.speaker
				return i - 2
			}
			if f.pauses(i-1) && f.word(i+1) == "that" && f.d.Tokens[i].XPOS == f.d.Tokens[c.token].XPOS && k.verb.Class == cueverb.Speech && i > start+2 {
				k.speaker = c.speaker
				return i - 1 // "said he was content, noted that nobody had come and left"
			}
		case k.verb.Class == cueverb.Speech && k.verb.Frames&cueverb.That != 0 && f.restarts(start, i) > start:
			return f.restarts(start, i)
		case k.verb.Class == cueverb.Speech && k.verb.Frames&cueverb.Quoted != 0 && f.closes(i, s) >= 0:
			if at := f.closes(i, s); at > start {
				return at
			}
		}
	}
	return last
}

// governs says whether the verb at token h stands above token i in the parse.
func (f *finder) governs(h, i int) bool {
	if f.upos(h) != "VERB" {
		return false
	}
	for n := 0; i >= 0 && n < 8; i, n = f.t.Parent(i), n+1 {
		if i == h {
			return true
		}
	}
	return false
}

// pauses says whether token i is a comma, or a mark that closes a quotation right behind one.
func (f *finder) pauses(i int) bool {
	return f.word(i) == "," || i > 0 && f.isMark(i) && f.word(i-1) == ","
}

// restarts returns the comma after which the verb at token i reports anew, with a subject and a clause of its own, behind a clause that
// opened at token start and is whole: "Although she said it was a mistake, this week she said that she would". It returns -1 if there is none.
func (f *finder) restarts(start, i int) int {
	switch f.d.Tokens[i].XPOS {
	case "VBD", "VBZ", "VBP":
	default:
		return -1
	}
	if f.upos(start) == "SCONJ" || f.upos(start) == "ADV" || f.upos(start) == "ADP" && f.word(start) != "that" {
		return -1
	}
	if f.word(start) == "that" && (f.upos(start+1) == "SCONJ" || f.upos(start+1) == "ADV" || f.upos(start+1) == "ADP") {
		return -1 // "said that when the talks ended, the envoy said"
	}
	s := f.nearSubject(i)
	if s <= start || s > i || f.word(s) == "who" || f.word(s) == "which" || f.word(s) == "that" || f.word(i+1) != "that" && f.t.Child(i, "ccomp") < i {
		return -1
	}
	comma := f.npStart(s, start) - 1
	if comma <= start || f.word(comma) != "," || f.upos(comma+1) == "CCONJ" || !f.hasFinite(start, comma) || match.IsRel(f.t.Rel(i), "acl", "advcl") {
		return -1
	}
	return comma
}

// turns says whether a clause of the text itself opens at token i, after a comma, with an attribution of its own: ", but he said",
// ", though officials noted", ", and the agency reported that" (", and he said" may be the speaker's own).
func (f *finder) turns(i int) bool {
	and := false
	switch w := f.word(i); {
	case w == "but" || w == "though" || w == "although":
	case w == "and":
		and = true
	case w == "even" && (f.word(i+1) == "as" || f.word(i+1) == "though"):
		i++
	default:
		return false
	}
	for j := i + 1; j < i+9 && j < len(f.d.Tokens) && f.t.Sentence(j) == f.t.Sentence(i) && !f.isPunct(j); j++ {
		if f.upos(j) != "VERB" {
			continue
		}
		o, ok := f.cueAt[j]
		if !ok || f.cues[o].verb.Class > cueverb.Source || f.cues[o].verb.Frames&(cueverb.That|cueverb.Quoted) == 0 {
			return false
		}
		s := f.nearSubject(j)
		opens := f.word(j+1) == "that" || f.t.Child(j, "ccomp") > j
		switch f.word(j + 1) {
		case "he", "she", "they", "we":
			opens = true
		}
		return s > i && s < j && opens && !(and && f.upos(s) == "PRON")
	}
	return false
}

// cutConj cuts a clause before a conjoined verb that does not run on in its form, and so shares the subject of the cue: "said that it
// would close the road and expelled the envoy". The cue at that verb, if it is one, gets the cue's speaker.
func (f *finder) cutConj(c *cue, start, last int) int {
	for i := start + 2; i < last; i++ {
		if f.upos(i) != "VERB" || f.t.Rel(i) != "conj" || f.quoteOf[i] != f.quoteOf[c.token] || f.t.Child(i, "nsubj") >= 0 {
			continue
		}
		h := f.t.Parent(i)
		if h < start || h >= i || f.t.Child(h, "aux") < 0 {
			continue
		}
		switch f.d.Tokens[i].XPOS {
		case "VBD", "VBZ", "VBP":
		case "VBN": // for a past form
			if f.d.Tokens[h].XPOS != "VB" {
				continue
			}
		default:
			continue
		}
		switch f.d.Tokens[h].XPOS {
		case "VB", "VBN", "VBG":
		default:
			continue
		}
		cc := i - 1
		for cc > h && f.upos(cc) == "ADV" {
			cc--
		}
		if f.upos(cc) != "CCONJ" || f.word(cc) == "or" {
			continue
		}
		if o, ok := f.cueAt[i]; ok {
			f.cues[o].speaker = c.speaker
		}
		return cc
	}
	return last
}

// pronounSubject says whether the clause that opens at token start has a pronoun as its subject.
func (f *finder) pronounSubject(start, end int) bool {
	for i := start; i < end && i < start+3; i++ {
		if f.upos(i) == "PRON" {
			w := f.word(i)
			return w == "he" || w == "she" || w == "they" || w == "i" || w == "we" || w == "it"
		}
	}
	return false
}

// hasFinite says whether a finite verb stands in tokens [first, last).
func (f *finder) hasFinite(first, last int) bool {
	for i := first; i < last; i++ {
		switch f.d.Tokens[i].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

func isWhWord(w string) bool {
	switch w {
	case "what", "why", "how", "when", "where", "whether", "who", "whom", "whose", "which", "if":
		return true
	}
	return false
}

// infinitive sets what the hearer is to do, or the speaker will do: "urged him to leave", "vowed to return".
func (f *finder) infinitive(c *cue) bool {
	t, v, fr := f.t, c.token, c.verb.Frames
	if f.isPassive(v) {
		return false
	}
	if fr&cueverb.HearerInf != 0 && !f.wide && !f.speaks(c.speaker) && f.upos(c.speaker) != "PRON" {
		return false
	}
	_, from := f.tokensIn(c.span)
	from = max(from, v+1)
	s := f.sentenceOf(v)
	for m := from; m+1 < s.Last && m < from+14; m++ {
		if f.word(m) == "," && m > from {
			if e := f.aside(m, s.Last); e > m {
				m = e // over an apposition: "asked Ann Lee, the chair, to resign"
				continue
			}
		}
		if f.isPunct(m) && !f.isMark(m) && f.word(m) != "-" || f.isVerb(m) && !match.IsRel(f.t.Rel(m), "amod") {
			return false
		}
		if f.word(m) != "to" {
			continue
		}
		x := m + 1
		for x < s.Last-1 && (f.upos(x) == "ADV" || f.isMark(x)) {
			x++
		}
		if f.d.Tokens[x].XPOS != "VB" {
			continue
		}
		first := m
		if n := f.word(m - 1); n == "not" || n == "never" {
			first--
		}
		heard := first > from && f.nominal(from, first)
		if !(fr&cueverb.SpeakerInf != 0 && (!heard || fr&cueverb.Hearer != 0 || c.verb.Kind == cueverb.Say) || fr&cueverb.HearerInf != 0 && heard) {
			return false
		}
		last := x + 1
		for h, n := x, 0; n < 4; h, n = t.Parent(h), n+1 { // up from an auxiliary: "to be freed"
			for _, i := range t.Subtree(h, nil) {
				if i > x {
					last = max(last, i+1)
				}
			}
			if !match.IsRel(t.Rel(h), "aux", "cop") || t.Parent(h) < x {
				break
			}
		}
		last = f.clauseEnd(c, s, first, min(last, s.Last), false)
		for i := x + 2; i < last && !f.wide; i++ { // "asked them to lift the ban and accused them of greed": no infinitive, the asker's next act
			if f.d.Tokens[i].XPOS == "VBD" && match.IsRel(t.Rel(i), "conj") && t.Child(i, "nsubj") < 0 && f.upos(i-1) == "CCONJ" && f.d.Tokens[max(t.Parent(i), 0)].XPOS == "VB" && f.quoteOf[i] == f.quoteOf[v] {
				last = i - 1
			}
		}
		f.setClause(c, f.clause(first, last), "infinitive")
		return true
	}
	return false
}

// aside returns the comma that closes the aside without a verb opened by the comma at token i, if "to" follows it, else -1.
func (f *finder) aside(i, last int) int {
	for j := i + 1; j+1 < last && j < i+14 && !f.isVerb(j); j++ {
		if f.word(j) == "," {
			if f.word(j+1) == "to" {
				return j
			}
			return -1
		}
	}
	return -1
}

// nominal says whether a noun or pronoun stands in tokens [first, last).
func (f *finder) nominal(first, last int) bool {
	for i := first; i < last; i++ {
		switch f.upos(i) {
		case "NOUN", "PROPN", "PRON":
			return true
		}
	}
	return false
}

// nounPhrase sets what is called for or warned of.
func (f *finder) nounPhrase(c *cue) bool {
	t, v := f.t, c.token
	prep := c.lemma[lastSpace(c.lemma):]
	for _, o := range t.Children(v, "obl", "obj", "nmod", "advcl") {
		if o < v || t.Case(o) != prep && t.Rel(o) != "obj" && f.word(t.Child(o, "mark")) != prep {
			continue
		}
		first, last := f.tokensIn(f.contentOf(v, o))
		for first < last && f.word(first) == prep {
			first++
		}
		if !f.wide && materials[t.Lemma(o)] {
			return false // "appealed for blood donors": things wanted, nothing said
		}
		if last = f.clauseEnd(c, f.sentenceOf(v), first, last, false); first < last && (f.upos(o) == "NOUN" || f.isVerb(o)) {
			f.setClause(c, f.clause(first, last), "noun-phrase")
			return true
		}
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

func (f *finder) setClause(c *cue, s dateline.Span, rule string) {
	if s.IsZero() || s.End <= s.Start {
		return
	}
	c.content, c.kind, c.rule = s, dateline.Indirect, rule
}

// asClause sets the content of a cue in an as-clause: the rest of its sentence.
func (f *finder) asClause(c *cue, s dateline.Sentence) {
	sub := f.t.Subtree(c.token, nil)
	first, last := sub[0], sub[len(sub)-1]+1
	for first < c.token && f.isPunct(first) {
		first++
	}
	if f.word(first) != "as" || c.verb.Class != cueverb.Speech || c.verb.Kind == cueverb.Order || c.verb.Kind == cueverb.Ask {
		return
	}
	if c.lemma == "hold" && !f.speaks(c.speaker) {
		return // "as warmer air holds more moisture"
	}
	for last < s.Last && f.isPunct(last) {
		last++
	}
	if first == s.First || f.words(s.First, first) < 2 {
		if last < s.Last && f.word(last-1) == "," {
			f.setClause(c, f.clause(last, s.Last), "as-clause")
		}
	} else if f.word(first-1) == "," {
		if !f.hasFinite(s.First, first) && last < s.Last && f.word(last-1) == "," {
			f.setClause(c, f.clause(last, s.Last), "as-clause") // "Given that, as the paper reported, the road is shut"
		} else {
			f.setClause(c, f.clause(s.First, first), "as-clause")
		}
	}
	c.asked = true
}

// npStart returns the first token of the noun phrase around head i, bounded by punctuation and verbs.
func (f *finder) npStart(i, first int) int {
	for i > first && (!f.isVerb(i-1) || match.IsRel(f.t.Rel(i-1), "amod")) && f.upos(i-1) != "SCONJ" {
		if f.isPunct(i-1) && !(f.word(i-1) == "-" && !f.spaced(i-1)) && f.word(i-1) != "." {
			break
		}
		i--
	}
	return i
}

// spaced says whether white space stands before token i.
func (f *finder) spaced(i int) bool {
	return i == 0 || f.d.Tokens[i-1].Span.End < f.d.Tokens[i].Span.Start
}

// cut says whether token i sets an attribution off from the words before it: a comma, a dash, a quote mark.
func (f *finder) cut(i int) bool {
	return f.word(i) == "," || isDash(f.word(i)) && f.spaced(i) || f.isMark(i)
}

// attributed returns the tokens [first, last) of the attribution around verb v: its subject, itself and what follows without a verb; and the
// head of the subject. first is -1 if v is not set off by punctuation on its left.
func (f *finder) attributed(v int, s dateline.Sentence) (first, last, head int) {
	t := f.t
	head = f.nearSubject(v)
	first = v
	for first > s.First && (f.upos(first-1) == "ADV" || f.upos(first-1) == "AUX" || f.upos(first-1) == "PART") {
		first--
	}
	if first == v && first > s.First && f.cut(first-1) {
		for _, x := range t.Children(v, "nsubj") {
			if x > v {
				head = x // inverted: "..., says Ann Lee"
			}
		}
	}
	if head >= 0 && head < v && first > s.First && !f.cut(first-1) {
		// The name right before the verb, set off by a comma, rather than a subject far to the left.
		if b := f.beside(v, false); b > head {
			if at := f.npStart(b, s.First); at > head && at > s.First && f.cut(at-1) && f.hasFinite(s.First, at) {
				head = b
			}
		}
	}
	at, who := f.related(v, s)
	switch {
	case at >= 0:
		first, head = at, who
	case head >= 0 && head < v && v-head < 30:
		switch f.word(head) {
		case "who", "which", "that":
			return -1, 0, head
		}
		first = f.npStart(head, s.First)
	case first > s.First && f.cut(first-1) && first == v:
		if head < v {
			if head = f.beside(v, true); head >= 0 && f.upos(head) == "NOUN" && !f.speaks(head) {
				head = -1 // "and, in the same speech, promised elections"
			}
		}
		if head < 0 {
			if head = f.beside(v, false); head < 0 || head < s.First { // "a spokeswoman, Ann Lee, said"
				return -1, 0, head
			}
			first = f.npStart(head, s.First)
		}
	default:
		head = f.beside(v, false)
		if head < 0 || head < s.First {
			return -1, 0, head
		}
		first = f.npStart(head, s.First)
	}
	if first <= s.First || !f.cut(first-1) || f.upos(first) == "CCONJ" {
		return -1, 0, head // "..., and some spoke of" is a clause of its own
	}
	last = v + 1
	if head > v {
		_, _, last = t.Phrase(head)
		last = max(min(last, s.Last), v+1)
	}
	for last < s.Last && last < v+16 && (!f.isVerb(last) || last > v+1 && f.d.Tokens[last].XPOS == "VBN" && match.IsRel(t.Rel(last), "acl")) && (!f.isPunct(last) || f.word(last) == "-" && !f.spaced(last)) {
		last++
	}
	if last > v+1 && last+1 < s.Last && f.isMark(last) && f.quoteOf[last+1] >= 0 && !f.isPunct(last-1) {
		if q := &f.quotations[f.quoteOf[last+1]]; q.first == last+1 && f.words(q.first, q.last) < 5 && f.words(f.after(q), s.Last) == 0 {
			last = s.Last // "..., he said on the show “Morning Line.”"
		}
	}
	return first, last, head
}

// related returns the first token and the head of the subject of verb v where a relative clause without commas stands between them: "..., a person who
// follows the talks said". first is -1 if there is none.
func (f *finder) related(v int, s dateline.Sentence) (first, head int) {
	for i := v - 2; i > s.First+1 && i > v-12 && !f.isPunct(i); i-- {
		if w := f.word(i); w != "who" {
			continue
		}
		if head = i - 1; f.upos(head) != "NOUN" || !f.hasFinite(i+1, v) {
			return -1, -1
		}
		if first = f.npStart(head, s.First); first > s.First && f.cut(first-1) && f.speaks(head) && f.hasFinite(s.First, first) {
			return first, head
		}
		return -1, -1
	}
	return -1, -1
}

// nearSubject returns the subject of v that stands nearest to it on the left, else on the right, else -1.
func (f *finder) nearSubject(v int) int {
	best := -1
	for _, s := range f.t.Children(v, "nsubj") {
		if c := f.t.Child(s, "case"); match.IsRel(f.t.Rel(s), "nsubj:pass") || c >= 0 && c < s {
			continue // passive, or "after the match" taken for a subject
		}
		if s > v && f.cut(v-1) && f.npStart(s, v+1) == v+1 {
			return s // "..., said Ann Lee"
		}
		if s < v || best < 0 {
			best = s
		}
	}
	return best
}

// closes returns the first token of the attribution around v if v closes its sentence ("..., officials said on Monday."), else -1.
func (f *finder) closes(v int, s dateline.Sentence) int {
	first, last, _ := f.attributed(v, s)
	if first < 0 || f.words(last, s.Last) > 0 && !f.trails(last, s) || f.takesObject(v) {
		return -1
	}
	return first - 1
}

// trails says whether tokens from last to the end of sentence s only go on about the speaker or the occasion: "..., said Pruitt, who sued".
func (f *finder) trails(last int, s dateline.Sentence) bool {
	if f.word(last) != "," && f.d.Tokens[last].XPOS != "VBG" && f.d.Tokens[last].XPOS != "VBN" {
		return !f.isPunct(last) && s.Last-last < 12 && !f.hasFinite(last, s.Last)
	}
	i := last
	if f.word(last) == "," {
		i++
	}
	if i >= s.Last {
		return true
	}
	if w := f.word(i); w == "who" || w == "which" || w == "whose" || w == "when" || w == "as" || w == "after" || w == "before" || w == "while" || w == "in" || w == "at" {
		return true
	}
	switch f.d.Tokens[i].XPOS {
	case "VBG", "VBN":
		return true
	case "VB":
		return false // "his doctors, he says, disagree"
	}
	for k := i; k+1 < s.Last && k < i+12 && !f.isVerb(k); k++ {
		if f.word(k) == "," && f.upos(i) == "DET" && (f.word(k+1) == "who" || f.word(k+1) == "which") {
			return true // "..., said Ann Lee, a lecturer, who teaches"
		}
	}
	return !f.hasFinite(i, s.Last)
}

// takesObject says whether v has an object that is not its hearer: "announced the funding".
func (f *finder) takesObject(v int) bool {
	if o := f.t.Child(v, "obj"); o > v && o < v+10 {
		if row, _, ok := f.verbAt(v); ok && row.Addressee == "obj" && row.Kind != cueverb.Order && row.Kind != cueverb.Ask && f.upos(o) != "DET" {
			return false
		}
		return f.upos(o) == "NOUN" || f.upos(o) == "PROPN" || f.upos(o) == "PRON"
	}
	x := f.t.Child(v, "xcomp")
	return x > v && f.t.Child(x, "mark") >= 0
}

// closedBy says whether the verb at token i has its source behind it at the end of sentence s, taken for an object: "..., reported Radio One."
func (f *finder) closedBy(v int, s dateline.Sentence) bool {
	o := f.t.Child(v, "obj")
	if o < v || f.word(v-1) != "," || f.upos(o) != "PROPN" || f.t.Child(v, "nsubj") >= 0 || f.d.Tokens[v].XPOS != "VBD" && f.d.Tokens[v].XPOS != "VBZ" {
		return false
	}
	_, _, last := f.t.Phrase(o)
	return f.words(last, s.Last) == 0
}

// around sets the content of a cue whose clause stands at the end of its sentence ("..., officials said on Monday") or, with closing
// false, inside it ("In Syria, he said, ...").
func (f *finder) around(c *cue, s dateline.Sentence, closing bool) bool {
	v := c.token
	switch c.verb.Class {
	case cueverb.Speech, cueverb.Source:
		if c.verb.Frames&cueverb.Quoted == 0 {
			return false
		}
	case cueverb.Thought:
		if !f.wide && closing && !f.holds(c.speaker) {
			return false
		}
	default:
		if !f.wide || !closing || c.verb.Frames&cueverb.That == 0 || c.verb.Kind == cueverb.Judge {
			return false
		}
	}
	if f.isPassive(v) || f.takesObject(v) && (closing || f.word(v+1) != ",") && !f.closedBy(v, s) {
		return false
	}
	switch f.d.Tokens[v].XPOS {
	case "VBG", "VBN":
		if n := f.t.Child(v, "nsubj"); f.t.Child(v, "aux") < 0 && (f.d.Tokens[v].XPOS == "VBG" || n < 0 || n > v || n < v-2) { // "a court heard", taken for a participle
			return false
		}
	case "VB":
		if f.word(v-1) == "," && f.nearSubject(v) == v+1 && c.lemma == "say" {
			break // "..., say experts."
		}
		if u := f.upos(v - 1); u != "NOUN" && u != "PROPN" || f.t.Child(v, "aux", "mark", "case") >= 0 { // "advisers say" taken for an infinitive
			return false
		}
	}
	if h := f.nearSubject(v); c.lemma == "call on" || c.lemma == "call upon" || c.lemma == "call for" || h >= 0 && f.upos(h) == "NOUN" && !f.speaks(h) && (c.verb.Kind == cueverb.Order || c.verb.Kind == cueverb.Ask) {
		return false // "Later Lee called on Roe, who praised", "a block commands a high price, and customers fight"
	}
	if lastSpace(c.lemma) > 0 && c.verb.Class == cueverb.Speech && c.lemma != "put it" && !strings.HasPrefix(c.lemma, "make ") {
		if h := f.nearSubject(v); h >= 0 && h < v && f.upos(h) == "NOUN" && !f.speaks(h) {
			return false // "when the trailer came back"
		}
	}
	if closing && f.word(v+1) == "that" && f.hasFinite(v+2, s.Last) {
		return false // "As we noted, the study concluded that, ..."
	}
	first, last, head := f.attributed(v, s)
	if f.word(v+1) == "by" || match.IsRel(f.t.Rel(v), "acl") && !f.parenthetic(first, last, head, v, closing) {
		return false // "a charge the police denied"; a passive that the tags miss: ", also claimed by the group,"
	}
	if first < 0 || f.quoteOf[v] >= 0 && head >= 0 && f.quoteOf[head] != f.quoteOf[v] {
		return false
	}
	left := s.First
	if q := f.quoteOf[v]; q >= 0 {
		left = max(left, f.quotations[q].first)
	}
	if first <= left {
		return false
	}
	if v > left {
		for i := first - 2; i > left; i-- {
			if w := f.word(i); closing && (w == ";" || w == ":" && f.hasFinite(i+1, first)) && f.quoteOf[i] < 0 {
				left = i + 1 // "They left; nobody stayed, officials say"
			}
		}
	}
	if closing && f.upos(first-2) == "AUX" && f.word(first-1) == "," && f.words(last, s.Last) > 1 && !f.hasFinite(last, s.Last) {
		c.speaker = head
		f.setClause(c, f.clause(left, first), "middle") // "He was, she said, a governor in the dark"
		if c.more = f.clause(last, s.Last); f.words(left, first) < f.words(last, s.Last) {
			c.content, c.more = c.more, c.content
		}
		return true
	}
	if closing && f.d.Tokens[max(first-2, 0)].XPOS == "VBG" && f.word(first-1) == "," && f.word(last) == "," && f.upos(first-3) != "AUX" && f.upos(last+1) != "CCONJ" && f.nominal(last+1, min(last+3, s.Last)) && !f.hasFinite(last, s.Last) {
		c.speaker = head
		f.setClause(c, f.clause(last, s.Last), "middle") // "carrying, aides said, a proposal"
		return true
	}
	if closing {
		if w := f.word(last); (w == ";" || w == ":" && last+1 < s.Last && f.quoteOf[last+1] < 0 && !f.isMark(last+1) && f.hasVerb(left, first)) && f.quoteOf[last] == f.quoteOf[v] {
			s.Last = last // "The road is shut, she wrote; the bridge stays open"
		}
		if f.wherein(first, head, v) {
			return false
		}
		if f.words(last, s.Last) > 0 && (c.verb.Class > cueverb.Source || !f.trails(last, s)) || f.words(left, first) < 3 || !f.hasVerb(left, first) && (c.verb.Class != cueverb.Speech || !f.nominal(left, left+2) || f.calendarAt(first-2) || last < s.Last-1) {
			return false // "People like her, he said." tells something; "On Monday, he said." does not
		}
		c.speaker = head
		until := first
		for k := first - 2; k > left && k > first-7 && !f.isVerb(k); k-- {
			if f.word(k) == "as" && f.word(k-1) == "," {
				until = k - 1 // "The bridge fell, as one of them, Ann Lee, reported."
			}
		}
		if f.setClause(c, f.clause(left, until), "end"); head < v {
			f.joint(c, first)
		}
		return true
	}
	right := s.Last
	for i := last; i < right; i++ {
		if f.word(i) == ";" && f.quoteOf[i] < 0 {
			right = i
		}
	}
	for i := last + 2; i < right; i++ {
		if o, ok := f.cueAt[i]; ok && f.quoteOf[i] < 0 && f.d.Tokens[i].XPOS == "VBG" && f.pauses(i-1) && f.cues[o].verb.Class == cueverb.Speech {
			f.cues[o].speaker = head
			right = i - 1 // "The road, she said, was shut, adding that"
		}
	}
	for i := first - 1; i > left; i-- {
		if w := f.word(i); (w == ";" || w == ":") && f.quoteOf[i] < 0 { // "accused the state of neglect: villagers, he said, had warned it"
			left = i + 1
		}
	}
	if last >= right || !(f.word(last) == "," || f.isMark(last)) || !f.hasFinite(last, right) && !f.hasVerb(last, right) {
		return false
	}
	c.speaker = head
	own := false // "..., he said, and the price rose": the text goes on
	if last+1 < right {
		w := f.word(last + 1)
		own = f.upos(last+1) == "CCONJ" || w == "though" || w == "although" || w == "while" || w == "whereas"
	}
	before, after := f.clause(left, first), f.clause(last, right)
	switch {
	case own && (f.hasFinite(left, first) || f.hasVerb(left, first) && f.words(left, first) > 3):
		f.setClause(c, before, "middle")
	case (f.word(first-2) == "who" || f.word(first-2) == "which" || f.word(first-2) == "that") && f.word(first-1) == ",":
		f.setClause(c, after, "middle") // "a man who, she said, carried a gun"
	case f.hasVerb(left, first) && f.upos(last+1) == "DET" && !f.mainClause(last+1, right):
		f.setClause(c, before, "middle") // "Gunmen killed two men, officials said, the latest attack in a region that"
	case f.upos(left) == "SCONJ" && f.hasFinite(last, right):
		f.setClause(c, after, "middle") // "If the road is cut, residents fear, the district will be an island"
		c.more = before
	case (f.words(left, first) > f.words(last, right) || !f.hasFinite(last, right)) && f.hasFinite(left, first):
		f.setClause(c, before, "middle")
		c.more = after
	case f.words(left, first) > f.words(last, right) && !own && c.verb.Class == cueverb.Speech:
		f.setClause(c, before, "middle") // the longer part: "Athletes with no ties to the army, he said, may apply"
		c.more = after
	default:
		f.setClause(c, after, "middle")
		c.more = before
	}
	return true
}

// mainClause says whether a finite verb stands in tokens [first, last) with no word before it that opens a lower clause.
func (f *finder) mainClause(first, last int) bool {
	for i := first; i < last; i++ {
		switch f.word(i) {
		case "that", "which", "who", "whose", "since", "after", "when", "where", "while", "as", "before":
			return false
		}
		if f.hasFinite(i, i+1) {
			return true
		}
	}
	return false
}

// inserted sets the content of a cue that stands with its subject behind it between commas: "If it rains, said Ann Lee, the dam will fail",
// "The road, says the mayor, will stay shut".
func (f *finder) inserted(c *cue, s dateline.Sentence) bool {
	v := c.token
	if c.verb.Class != cueverb.Speech || c.verb.Frames&cueverb.Quoted == 0 || v < s.First+2 || v == s.First+2 && f.upos(s.First) != "ADV" || f.word(v-1) != "," || f.quoteOf[v] >= 0 {
		return false
	}
	if x := f.d.Tokens[v].XPOS; x != "VBD" && x != "VBZ" {
		return false
	}
	b := f.beside(v, true)
	if b < 0 || !f.speaks(b) {
		return false
	}
	_, _, last := f.t.Phrase(b)
	if last >= s.Last || f.word(last) != "," || !f.hasFinite(last, s.Last) || f.trails(last, s) {
		return false
	}
	if f.upos(s.First) != "SCONJ" {
		if l := f.nearSubject(v); l >= 0 && l < v && f.speaks(l) {
			return false // "Lee, the chair, said Smith, the treasurer, would go"
		}
		for i := s.First; i < v-1; i++ {
			if f.word(i) == "," {
				return false
			}
		}
	}
	c.speaker = b
	f.setClause(c, f.clause(last, s.Last), "middle")
	c.more = f.clause(s.First, v-1)
	return true
}

// parenthetic says whether tokens [first, last), the attribution around verb v with its subject head, stand between commas, though the parse
// takes them for a relative clause: "The goal, he said, is to win"; or, with closing, behind a comma at the end.
func (f *finder) parenthetic(first, last, head, v int, closing bool) bool {
	if first < 0 || head < first || head > v || !closing && f.word(last) != "," {
		return false
	}
	_, at, _ := f.t.Phrase(head)
	return at <= first
}

// joint sets the speaker's words to all of tokens [first, cue) where they are conjoined names: "the Church and the Red Cross said".
func (f *finder) joint(c *cue, first int) {
	end := c.token
	for end > first && (f.upos(end-1) == "AUX" || f.upos(end-1) == "ADV") {
		end--
	}
	for i := first + 1; i+1 < end; i++ {
		if f.upos(i) == "CCONJ" && f.upos(first) != "ADP" && f.upos(first) != "ADV" && f.upos(first) != "CCONJ" {
			if h := f.top(first, i); h >= 0 {
				c.speaker, c.phrase = h, f.span(first, end)
			}
			return
		}
	}
}

// skipDateline returns the first token after a dateline that opens the line of token first: "PARIS (Agency) - ".
func (f *finder) skipDateline(first, last int) int {
	l := f.lineOf[first]
	if l < 0 || f.d.Tokens[first].Span.Start != f.lines[l].Span.Start || f.upos(first) == "PRON" {
		return first
	}
	if w := f.d.Tokens[first].Span.In(f.text); len(w) < 3 || w != strings.ToUpper(w) || w == f.word(first) {
		return first
	}
	for i := first + 1; i < last && i < first+16 && !f.isVerb(i); i++ {
		if isDash(f.word(i)) && f.spaced(i) && i+1 < last && f.spaced(i+1) {
			return i + 1
		}
	}
	return first
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
