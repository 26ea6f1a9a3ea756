package quote

import (
	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// Attributions to nobody, in the wider reading: what seems, appears, is clear, is reportedly so. The content is the clause, its subject apart
// where the cue stands between the two.

// seeming are verbs whose clause is so by the look of it.
var seeming = map[string]bool{"seem": true, "appear": true}

// evidential adds the verb of seeming at token i as a cue: "the deal seems dead", "it appears that nobody came".
func (f *finder) evidential(i int) {
	t := f.t
	if !seeming[t.Lemma(i)] || match.IsRel(t.Rel(i), "amod") {
		return
	}
	if p := t.Parent(i); p >= 0 && seeming[t.Lemma(p)] {
		return
	}
	s := f.sentenceOf(i)
	subj, _ := f.subject(i)
	if subj < 0 && f.word(i-1) == "it" {
		subj = i - 1
	}
	if subj < 0 || subj > i {
		return
	}
	first, last := -1, -1
	for _, c := range t.Children(i, "xcomp", "ccomp", "csubj", "advcl", "obj", "obl") {
		if c < i {
			continue
		}
		sub := t.Subtree(c, nil)
		if at := max(sub[0], i+1); at <= i+3 {
			switch w := f.word(at); {
			case w == "to" && f.xpos(at+1) == "VB", w == "that", w == "like", w == "as" && f.word(at+1) == "if", match.IsRel(t.Rel(c), "ccomp"), match.IsRel(t.Rel(c), "xcomp") && (f.upos(c) != "VERB" || f.xpos(c) == "VBN" && !attitude(f.word(c))):
				first, last = at, min(sub[len(sub)-1]+1, s.Last)
			}
		}
		if first >= 0 {
			break
		}
	}
	if first < 0 {
		return
	}
	if f.xpos(i) == "VB" && t.Child(i, "aux") < 0 {
		return // an infinitive: "tried to appear calm"
	}
	c := cue{token: i, lemma: t.Lemma(i), verb: cueverb.Verb{Lemma: t.Lemma(i), Kind: cueverb.Think, Class: cueverb.Attitude}, span: f.span(i, i+1), speaker: -1, content: f.clause(first, last), rule: "seeming"}
	if w := f.word(subj); w != "it" || t.Child(i, "xcomp") > i {
		c.more = f.phrase(f.antecedent(subj, i))
	}
	f.addAttitude(c)
}

// attitude says whether the participle or adjective w has a row of its own: "seemed worried about".
func attitude(w string) bool {
	_, ok := cueverb.LookupAttitude(w, false)
	return ok
}

// plain are adjectives of what shows or does not show: "it is not clear whether".
var plain = map[string]bool{"clear": true, "unclear": true, "obvious": true, "evident": true, "apparent": true, "uncertain": true, "unknown": true}

// shows adds the adjective at token i as a cue where it says of a clause that it is plain to see or not: "It is unclear why the numbers vary".
func (f *finder) shows(i int) bool {
	t := f.t
	if !plain[f.word(i)] {
		return false
	}
	first := i
	for first > 0 && t.Sentence(first-1) == t.Sentence(i) && (f.upos(first-1) == "AUX" || f.upos(first-1) == "ADV" || f.upos(first-1) == "PART" || f.upos(first-1) == "VERB" && copula[t.Lemma(first-1)]) {
		first--
	}
	if first == i || first == 0 || f.word(first-1) != "it" {
		return false
	}
	s := f.sentenceOf(i)
	if w := f.word(i + 1); i+3 >= s.Last || first > s.First+2 || w != "that" && !isWhWord(w) {
		return false
	}
	c := cue{token: i, lemma: f.word(i), verb: cueverb.Verb{Lemma: f.word(i), Kind: cueverb.Think, Class: cueverb.Attitude}, span: f.span(first-1, i+1), speaker: -1, rule: "seeming"}
	c.content = f.clause(i+1, f.clauseEnd(&c, s, i+1, i+2, false))
	f.addAttitude(c)
	return true
}

// sharing returns the subject of the attribution right before the participle at token v, which it shares, whatever the parse hangs it under:
// "..., Mr. Lee said, referring to the vote". It returns -1 where none stands there.
func (f *finder) sharing(v int) int {
	if !f.wide || f.xpos(v) != "VBG" {
		return -1
	}
	i := v - 1
	for f.upos(i) == "ADV" {
		i--
	}
	if f.word(i) != "," || f.upos(i-1) != "VERB" {
		return -1
	}
	o, ok := f.cueAt[i-1]
	if !ok || f.cues[o].verb.Class != cueverb.Speech || f.cues[o].verb.Frames&cueverb.Quoted == 0 {
		return -1
	}
	switch f.xpos(i - 1) {
	case "VBD", "VBZ", "VBP":
		return f.nearSubject(i - 1)
	}
	return -1
}

// hearsay are adverbs that leave the source unsaid.
var hearsay = map[string]bool{"reportedly": true, "allegedly": true, "purportedly": true, "supposedly": true}

// reportedly adds the adverb of hearsay at token i as a cue: "the envoy has reportedly left".
func (f *finder) reportedly(i int) {
	if !hearsay[f.word(i)] {
		return
	}
	t := f.t
	h := t.Parent(i)
	if h < 0 {
		return
	}
	sub := t.Subtree(h, func(c int) bool { return match.IsRel(t.Rel(c), "parataxis", "conj", "advcl") && c > h })
	first, last := sub[0], sub[len(sub)-1]+1
	c := cue{token: i, lemma: f.word(i), verb: cueverb.Verb{Lemma: f.word(i), Kind: cueverb.Say, Class: cueverb.Attitude}, span: f.span(i, i+1), speaker: -1, rule: "hearsay"}
	if i+1 < last {
		c.content = f.clause(i+1, last)
	}
	if first < i {
		c.more = f.clause(first, i)
	}
	if c.content.IsZero() {
		c.content, c.more = c.more, c.content
	}
	f.addAttitude(c)
}

// polled adds the preposition at token i as a cue where what it leads is the source of its sentence: "In a survey by the union, half were against
// it", "By some estimates, ...", "In her view, ...". What is up or down "in the polls" has no one poll behind it.
func (f *finder) polled(i int) {
	t := f.t
	h := t.Parent(i)
	if h <= i+1 || h > i+14 || t.Rel(i) != "case" {
		return
	}
	w, s := f.word(i), f.sentenceOf(i)
	switch l := t.Lemma(h); {
	case w == "in" && (l == "poll" || l == "survey" || l == "polling"):
		if f.word(i+1) == "the" && h == i+2 && f.xpos(h) == "NNS" {
			return
		}
	case w == "by" && (l == "estimate" || l == "account" || l == "measure" || l == "count" || l == "reckoning") && i == s.First:
	case w == "in" && (l == "view" || l == "eye" || l == "opinion" || l == "mind" || l == "judgment" || l == "judgement" || l == "estimation") && t.Child(h, "nmod:poss") >= 0:
	default:
		return
	}
	sub := t.Subtree(h, nil)
	end := min(sub[len(sub)-1]+1, s.Last)
	for end > h+1 && f.isPunct(end-1) {
		end--
	}
	if p := t.Parent(h); p >= 0 && p < i && match.IsRel(t.Rel(p), "nsubj", "nsubj:pass") {
		return // "voters in a survey said"
	}
	var content dateline.Span
	if f.words(s.First, i) < 3 {
		if end >= s.Last || f.word(end) != "," || !f.hasVerb(end, s.Last) {
			return
		}
		content = f.clause(end, s.Last)
	} else {
		first := s.First
		for k := i - 1; k > s.First; k-- {
			if f.upos(k) == "SCONJ" || f.word(k) == ";" || f.isMark(k) || f.word(k) == "," && f.hasFinite(k+1, i) {
				first = k + 1
				break
			}
		}
		content = f.clause(first, i)
	}
	f.addAttitude(cue{token: i, lemma: w, verb: cueverb.Verb{Lemma: w, Kind: cueverb.Say, Class: cueverb.Attitude}, span: f.span(i, i+1), speaker: h, content: content, rule: "polled"})
}

// polls are nouns whose subjects give figures: "the poll put her at six percent".
var polls = map[string]bool{"poll": true, "survey": true, "average": true, "forecast": true, "tracker": true, "projection": true, "model": true, "polling": true, "group": true}

// tallied adds the verb at token i as a cue where a poll gives a figure by it: "A poll has her at six percent", "The survey gave him a lead of two points".
func (f *finder) tallied(i int) bool {
	t := f.t
	switch t.Lemma(i) {
	case "put", "have", "give", "place":
	default:
		return false
	}
	subj := f.nearSubject(i)
	if subj < 0 || subj > i || !polls[t.Lemma(subj)] || f.isPassive(i) {
		return false
	}
	s, number := f.sentenceOf(i), false
	last := i + 1
	for ; last < s.Last && f.word(last) != ";" && !(f.isPunct(last) && f.word(last) != "," && f.word(last) != "-"); last++ {
		number = number || f.upos(last) == "NUM" || f.word(last) == "%"
	}
	if !number {
		return false
	}
	f.addAttitude(cue{token: i, lemma: t.Lemma(i), verb: cueverb.Verb{Lemma: t.Lemma(i), Kind: cueverb.Say, Class: cueverb.Attitude}, span: f.span(i, i+1), speaker: subj, content: f.clause(i+1, last), rule: "figure"})
	return true
}

// against adds the preposition at token i as a cue where it says of its subject what it is against: "Most of them are against the plan".
func (f *finder) against(i int) bool {
	t := f.t
	if f.word(i) != "against" {
		return false
	}
	s, first := f.sentenceOf(i), i
	for first > s.First && (f.upos(first-1) == "ADV" || f.upos(first-1) == "PART") {
		first--
	}
	if first == s.First || t.Lemma(first-1) != "be" {
		return false
	}
	be := first - 1
	head := t.Parent(be)
	speaker := f.nearSubject(be)
	if speaker < 0 && head >= 0 {
		speaker = f.nearSubject(head)
	}
	if speaker < 0 || speaker > be || !f.speaks(f.antecedent(speaker, max(head, be))) && f.upos(speaker) != "PRON" && f.upos(speaker) != "ADJ" {
		return false
	}
	last := i + 2
	for _, k := range t.Subtree(max(t.Parent(i), i), nil) {
		if k > i {
			last = max(last, k+1)
		}
	}
	if last = min(last, s.Last); i+1 >= last || f.isPunct(i+1) {
		return false
	}
	f.addAttitude(cue{token: i, lemma: "be against", verb: cueverb.Verb{Lemma: "be against", Kind: cueverb.Judge, Class: cueverb.Attitude, Frames: cueverb.Shown}, span: f.span(be, i+1), speaker: f.antecedent(speaker, be),
		content: f.clause(i+1, last), rule: "idiom"})
	return true
}

// per adds the preposition "per" at token i as a cue where it names a source beside a clause: "Per the mayor, the road is shut"; not "6 per cent", "per person".
func (f *finder) per(i int) bool {
	t := f.t
	if f.word(i) != "per" {
		return false
	}
	s := f.sentenceOf(i)
	h := t.Parent(i)
	if h <= i || h > i+8 || h >= s.Last {
		return false
	}
	switch {
	case f.upos(h) == "PROPN":
	case f.upos(h) == "NOUN" && h > i+1 && f.speaks(h):
	default:
		return false
	}
	_, _, end := t.Phrase(h)
	end = min(max(end, h+1), s.Last)
	var content dateline.Span
	switch {
	case i == s.First && f.word(end) == "," && f.hasFinite(end, s.Last):
		content = f.clause(end+1, s.Last)
	case i > s.First+2 && (f.word(i-1) == "," || f.word(i-1) == "(" || isDash(f.word(i-1)) || f.isMark(i-1)) && f.hasFinite(s.First, i):
		content = f.clause(s.First, i-1)
	}
	if content.IsZero() {
		return false
	}
	f.cueAt[i] = len(f.cues)
	f.cues = append(f.cues, cue{token: i, lemma: "per", verb: cueverb.Verb{Lemma: "per", Kind: cueverb.Say}, span: f.span(i, i+1), speaker: h, content: content, kind: dateline.Indirect, rule: "according-to"})
	return true
}
