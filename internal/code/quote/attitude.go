package quote

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// The wider reading: what somebody thinks, wants, feels, knows, judges or brings up is attributed too, with whatever follows the cue.

// pairAt returns the row of the verb at token i with the preposition or particle that belongs to it, which may stand apart from it
// ("spoke at length about"), and the last token of both.
func (f *finder) pairAt(i int) (v cueverb.Verb, last int, ok bool) {
	t := f.t
	lemma := t.Lemma(i)
	n := len(f.d.Tokens)
	if i+2 < n && t.Sentence(i+2) == t.Sentence(i) {
		if v, ok = cueverb.Lookup(lemma + " " + f.word(i+1) + " " + f.word(i+2)); ok {
			return v, i + 2, true
		}
	}
	for _, c := range t.Children(i, "obl", "advcl") {
		if p := t.Child(c, "case", "mark"); p > i+2 && p < i+8 && !f.calendarAt(c) {
			if v, ok = cueverb.Lookup(lemma + " " + f.word(i+1) + " " + f.word(p)); ok {
				if p == i+3 && f.upos(i+2) == "ADV" {
					return v, p, true // "spoke out sharply against"
				}
				return v, i + 1, true
			}
		}
	}
	if i+1 < n && t.Sentence(i+1) == t.Sentence(i) && f.upos(i+1) != "NOUN" && !(f.word(i+1) == "to" && i+2 < n && f.xpos(i+2) == "VB") {
		if v, ok = cueverb.Lookup(lemma + " " + f.word(i+1)); ok && !f.calendarAt(i+2) {
			return v, i + 1, true
		}
	}
	for _, c := range t.Children(i, "obl", "advcl", "xcomp", "nmod") {
		p := t.Child(c, "case", "mark")
		if c < i || p < i+2 || p > i+7 || f.calendarAt(c) {
			continue
		}
		if v, ok = cueverb.Lookup(lemma + " " + f.word(p)); !ok || (v.Frames|v.Wide)&cueverb.NounPhrase == 0 {
			continue // "called the plan dead in private" is no "call in"
		}
		for k := i + 1; k < p; k++ {
			if f.upos(k) != "ADV" && !f.calendarAt(k) && !strings.HasSuffix(f.word(k), "self") && !strings.HasSuffix(f.word(k), "selves") {
				return v, i, true
			}
		}
		return v, p, true
	}
	for _, o := range t.Children(i, "obl", "obj") {
		for _, c := range t.Children(o, "nmod") { // "talk to voters about the plan"
			if p := t.Child(c, "case"); p > o && p < i+9 && f.word(p) == "about" && (f.speaks(o) || f.feels(o)) {
				if v, ok = cueverb.Lookup(lemma + " about"); ok {
					return v, i, true
				}
			}
		}
	}
	return v, i, false
}

// calendarAt says whether token i is a day, a month, or a word such as "week".
func (f *finder) calendarAt(i int) bool {
	if i >= len(f.d.Tokens) {
		return false
	}
	if calendar[f.word(i)] {
		return true
	}
	switch f.t.Lemma(i) {
	case "day", "week", "month", "year", "morning", "afternoon", "evening", "night", "today", "yesterday", "tomorrow", "weekend":
		return true
	}
	return false
}

// copula are verbs that carry an adjective as "be" does.
var copula = map[string]bool{"be": true, "remain": true, "become": true, "seem": true, "appear": true, "feel": true, "sound": true, "look": true, "grow": true, "stay": true, "get": true}

// adjectiveCue adds the adjective or participle at token i as a cue: "is critical of", "remain convinced that".
func (f *finder) adjectiveCue(i int) bool {
	t := f.t
	row, ok := cueverb.LookupAttitude(f.word(i), false)
	if !ok || t.Rel(i) == "amod" && t.Child(i, "obl", "ccomp", "xcomp", "nmod") < 0 {
		return false
	}
	start, subj, aside := i, f.nearSubject(i), false
	if subj < 0 {
		subj = t.Child(i, "nsubj:pass")
	}
	before := i - 1
	for before > 0 && f.upos(before) == "ADV" {
		before--
	}
	switch p := t.Parent(i); {
	case before >= 0 && f.upos(before) == "VERB" && copula[t.Lemma(before)] && t.Sentence(before) == t.Sentence(i):
		if start = before; subj < 0 {
			subj, _ = f.subject(before)
		}
	case t.Child(i, "cop", "aux:pass") >= 0:
		for _, c := range t.Children(i, "cop", "aux:pass") {
			if c < i {
				start = c
			}
		}
	case p >= 0 && p < i && match.IsRel(t.Rel(i), "xcomp", "acl", "advcl", "ccomp") && copula[t.Lemma(p)]:
		start = p
		if subj < 0 {
			subj, _ = f.subject(p)
		}
	case p >= 0 && match.IsRel(t.Rel(i), "amod", "acl") && p < i:
		subj, aside = p, match.IsRel(t.Rel(i), "acl")
	case p >= 0 && match.IsRel(t.Rel(i), "advcl", "conj", "parataxis"):
		subj, _ = f.subject(i)
	default:
		return false
	}
	if subj < 0 || i-start > 6 {
		return false
	}
	first, last, prep := f.complement(i, row)
	if first < 0 {
		return false
	}
	for start > 0 && (f.upos(start-1) == "AUX" || f.upos(start-1) == "PART" || f.upos(start-1) == "ADV" && !f.isPunct(start-2)) && t.Sentence(start-1) == t.Sentence(i) {
		start--
	}
	end := i
	if prep == i+1 {
		end = prep
	}
	f.addAttitude(cue{token: i, lemma: row.Lemma, verb: cueverb.Verb{Lemma: row.Lemma, Kind: row.Kind, Class: cueverb.Attitude, Frames: row.Frames & cueverb.Shown}, span: f.span(start, end+1), speaker: f.antecedent(subj, i),
		content: f.clause(first, last), rule: "adjective", aside: aside})
	return true
}

// complement returns the tokens of what the noun or adjective at token i is about: a clause, an infinitive, or words behind one of its
// prepositions, which is prep. first is -1 if there is none.
func (f *finder) complement(i int, row cueverb.Word) (first, last, prep int) {
	t := f.t
	for _, c := range t.Children(i, "ccomp", "acl", "xcomp", "advcl", "obl", "nmod", "csubj") {
		if c < i {
			continue
		}
		sub := t.Subtree(c, nil)
		first = max(sub[0], i+1)
		last = min(sub[len(sub)-1]+1, f.sentenceOf(i).Last)
		if first > i+8 || first >= last {
			continue
		}
		w := f.word(first)
		if w == "not" && f.word(first+1) == "to" {
			w = "to"
		}
		switch {
		case slices.Contains(row.Prepositions, w) && (w != "to" || f.xpos(c) != "VB"):
			if first+1 < last && !f.calendarAt(c) {
				return first + 1, last, first
			}
		case w == "to" && row.Frames&cueverb.SpeakerInf != 0 && f.upos(c) != "NOUN" && f.upos(c) != "PROPN" && f.upos(c) != "PRON" && f.upos(c) != "NUM":
			return first, last, -1
		case row.Frames&cueverb.That != 0 && f.upos(c) != "NOUN" && (row.Kind == cueverb.Feel && f.upos(i) != "NOUN" && (w == "when" || w == "if") || row.Kind != cueverb.Feel && isWhWord(w) && w != "when" && w != "if" && !match.IsRel(t.Rel(c), "acl:relcl")):
			return first, last, -1 // "was shocked when he left", "have no idea who won"
		case (w == "that" || match.IsRel(t.Rel(c), "ccomp")) && row.Frames&cueverb.That != 0 && (!match.IsRel(t.Rel(c), "acl:relcl") || f.upos(i) == "NOUN" && f.whole(c, first)):
			return first, last, -1
		}
	}
	return -1, 0, -1
}

// qualified returns where the adjectives before the noun at token i begin, behind its possessor at token poss, -1 if it has none.
func (f *finder) qualified(i, poss int) int {
	for i > 0 && i-1 > poss && f.t.Sentence(i-1) == f.t.Sentence(i) {
		switch {
		case f.upos(i-1) == "ADJ", f.upos(i-1) == "ADV", f.word(i-1) == "-" && !f.spaced(i-1), f.upos(i-1) == "VERB" && f.t.Rel(i-1) == "amod":
			i--
			continue
		}
		break
	}
	return i
}

// whole says whether the clause with head c that opens with the "that" at token first lacks nothing, though the parse takes it for a relative
// clause: "doubts that the plan would help", not "doubts that worry her", "the doubts that she raised".
func (f *finder) whole(c, first int) bool {
	s := f.nearSubject(c)
	if s < 0 {
		s = f.t.Child(c, "nsubj:pass")
	}
	return s > first && s < c && !light[f.t.Lemma(c)] && f.upos(c) != "AUX"
}

// carries says whether the verb at token p only carries the noun at token i, its object.
func (f *finder) carries(p, i int) bool {
	return p >= 0 && p < i && i-p < 9 && match.IsRel(f.t.Rel(i), "obj") && light[f.t.Lemma(p)] && f.upos(p) == "VERB"
}

// reaping are verbs whose subject is judged by whoever their object comes from: "drew criticism from both sides".
var reaping = map[string]bool{"draw": true, "face": true, "spark": true, "trigger": true, "prompt": true, "earn": true, "win": true, "garner": true, "receive": true, "provoke": true,
	"elicit": true, "attract": true, "meet": true, "generate": true, "stoke": true, "fuel": true, "ignite": true}

// reaped are nouns for what such a subject gets: words of judgement, no help and no votes ("drew support").
var reaped = map[string]bool{"criticism": true, "praise": true, "condemnation": true, "ridicule": true, "scorn": true, "ire": true, "outrage": true, "backlash": true, "rebuke": true,
	"denunciation": true, "acclaim": true, "applause": true, "derision": true, "mockery": true, "disapproval": true, "skepticism": true, "scepticism": true, "anger": true, "fury": true,
	"reaction": true, "concern": true, "outcry": true, "indignation": true, "reprimand": true, "alarm": true, "dismay": true}

// receives adds the noun at token i as a cue where it is what its subject got: "The remark drew sharp criticism from officials".
func (f *finder) receives(i int, row cueverb.Word) bool {
	t := f.t
	p := t.Parent(i)
	if p < 0 || p >= i || i-p > 6 || !match.IsRel(t.Rel(i), "obj") || !reaping[t.Lemma(p)] || f.upos(p) != "VERB" || !reaped[row.Lemma] {
		return false
	}
	subj, passive := f.subject(p)
	if subj < 0 || passive || subj >= p {
		return false
	}
	speaker, end := -1, i
	for _, h := range []int{i, p} {
		for _, o := range t.Children(h, "nmod", "obl") {
			if k := t.Child(o, "case"); o > i && o < i+10 && k > i && f.word(k) == "from" && speaker < 0 {
				if speaker = o; k == i+1 {
					end = k
				}
			}
		}
	}
	if o, ok := f.cueAt[p]; ok {
		f.cues[o].dead = true
	}
	f.addAttitude(cue{token: i, lemma: row.Lemma, verb: cueverb.Verb{Lemma: row.Lemma, Kind: row.Kind, Class: cueverb.Attitude}, span: f.span(f.qualified(i, -1), end+1), speaker: speaker,
		content: f.phrase(f.antecedent(subj, p)), rule: "receives"})
	return true
}

// light are verbs that only carry a noun: "made the case for", "expressed concern about", "has doubts about".
var light = map[string]bool{"make": true, "take": true, "have": true, "give": true, "hold": true, "express": true, "voice": true, "issue": true, "release": true, "offer": true,
	"deliver": true, "show": true, "raise": true, "send": true, "write": true, "sign": true, "pay": true, "lend": true, "throw": true, "cast": true, "share": true, "repeat": true,
	"reiterate": true, "renew": true, "launch": true, "lodge": true, "file": true, "register": true, "air": true, "announce": true, "unveil": true, "present": true,
	"publish": true, "post": true, "find": true, "keep": true, "harbor": true, "harbour": true, "enjoy": true, "sound": true, "state": true, "declare": true,
	"reach": true, "pose": true, "ask": true, "answer": true, "level": true, "direct": true, "tell": true, "reaffirm": true, "signal": true, "reveal": true, "lack": true, "draw": true, "continue": true,
	"heap": true, "lavish": true, "unleash": true, "mount": true, "hurl": true, "lob": true, "spew": true, "trade": true, "float": true, "push": true, "tout": true, "evince": true,
	"betray": true, "display": true, "profess": true, "maintain": true, "nurse": true, "entertain": true, "form": true, "convey": true, "communicate": true, "relay": true,
	"extend": true, "render": true, "mince": true, "claim": true, "revive": true, "resume": true, "soften": true, "temper": true, "pen": true, "author": true, "wage": true,
	"feel": true, "lose": true, "reserve": true, "echo": true, "second": true, "promote": true, "retract": true, "withdraw": true, "stress": true, "demonstrate": true,
	"provide": true, "leave": true, "stir": true, "add": true, "aim": true, "fire": true, "land": true, "beg": true}

// nounAttitude adds the noun at token i as a cue: "her support for the deal", "made the case for a strike", "criticism of the bill by unions".
func (f *finder) nounAttitude(i int) {
	t := f.t
	row, ok := cueverb.LookupAttitude(t.Lemma(i), true)
	if !ok {
		return
	}
	first, last, prep := f.complement(i, row)
	p := t.Parent(i)
	carried := f.carries(p, i)
	if f.receives(i, row) {
		return
	}
	if first < 0 && carried && t.Rel(i) == "obj" {
		first, last, prep = f.complement(p, row) // the complement may hang under the verb
		if first >= 0 && first <= i {
			first = -1
		}
	}
	if first < 0 {
		return
	}
	speaker, possessed, alone := t.Child(i, "nmod:poss"), false, false
	if speaker >= 0 {
		possessed = f.upos(speaker) != "PRON"
	}
	for _, m := range t.Children(i, "nmod") {
		if k := t.Case(m); speaker < 0 && m > i && (k == "by" || k == "from") {
			speaker = m
			if m >= first && m < last {
				last = min(last, m-1)
			}
		}
	}
	start := i
	if carried {
		if s, passive := f.subject(p); s >= 0 && !passive {
			if _, taken := f.cueAt[p]; !taken || !possessed {
				start = p
				speaker = s
			}
		}
	}
	switch {
	case first >= last:
		return
	case speaker < 0:
		if unheld[row.Lemma] || !uttered[row.Lemma] && f.word(first) != "about" && (prep < 0 || f.word(prep) != "about") && !(prep < 0 && f.word(i+1) == "that") {
			return
		}
		alone = true
	case !f.speaks(speaker) && f.upos(speaker) != "PRON" && !(f.upos(speaker) == "DET" || f.upos(speaker) == "NUM" || f.upos(speaker) == "ADJ") || f.calendarAt(speaker):
		return
	}
	end := i
	if prep == i+1 {
		end = prep
	}
	if start == i {
		start = f.qualified(i, t.Child(i, "nmod:poss"))
		if alone && start > 0 && f.upos(start-1) == "DET" && t.Sentence(start-1) == t.Sentence(i) {
			start-- // "the disclosure that"
		}
		if alone && start > 1 && t.Lemma(start-1) == "be" && f.word(start-2) == "there" {
			start-- // "there is broad agreement that"
		}
	} else {
		if o, ok := f.cueAt[start]; ok {
			f.cues[o].dead = true
		}
		for start > 0 && (f.upos(start-1) == "AUX" || f.upos(start-1) == "PART" || f.upos(start-1) == "ADV" && !f.isPunct(start-2)) && t.Sentence(start-1) == t.Sentence(i) {
			start--
		}
	}
	f.addAttitude(cue{token: i, lemma: row.Lemma, verb: cueverb.Verb{Lemma: row.Lemma, Kind: row.Kind, Class: cueverb.Attitude, Frames: row.Frames & cueverb.Shown}, span: f.span(start, end+1), speaker: speaker,
		content: f.clause(first, last), rule: "noun"})
}

// nounIs adds the noun at token i as a cue where it is said to be its content: "her goal is to win", "the fear was that prices would rise".
func (f *finder) nounIs(i int) bool {
	t := f.t
	row, ok := cueverb.LookupAttitude(t.Lemma(i), true)
	if !ok || t.Child(i, "case") >= 0 && t.Child(i, "case") < i {
		return false
	}
	s := f.sentenceOf(i)
	k := i + 1
	for k < s.Last && (f.upos(k) == "AUX" || f.upos(k) == "ADV") {
		k++
	}
	if k >= s.Last-2 || k == i+1 || f.upos(i+1) != "AUX" || t.Lemma(k-1) != "be" && f.upos(k-1) != "ADV" {
		return false
	}
	switch w := f.word(k); {
	case w == "that" && row.Frames&cueverb.That != 0 && f.upos(k) == "SCONJ", w == "to" && row.Frames&cueverb.SpeakerInf != 0 && f.xpos(k+1) == "VB":
	default:
		return false
	}
	c := cue{token: i, lemma: row.Lemma, verb: cueverb.Verb{Lemma: row.Lemma, Kind: row.Kind, Class: cueverb.Attitude, Frames: row.Frames & cueverb.Shown}, rule: "noun-is"}
	first := i
	if c.speaker = t.Child(i, "nmod:poss"); c.speaker < 0 {
		return false
	}
	for first > s.First && f.upos(first-1) == "ADJ" && first-1 > c.speaker {
		first--
	}
	c.span = f.span(first, k)
	c.content = f.clause(k, f.clauseEnd(&c, s, k, k+1, false))
	f.addAttitude(c)
	return true
}

// siding are nouns for people by the side they take: "a supporter of the deal", "its fiercest critic".
var siding = map[string]bool{"supporter": true, "critic": true, "opponent": true, "advocate": true, "proponent": true, "champion": true, "backer": true, "defender": true,
	"detractor": true, "fan": true, "admirer": true, "foe": true, "believer": true, "skeptic": true, "sceptic": true, "enthusiast": true, "booster": true, "adherent": true}

// sides adds the noun at token i as a cue where it says which side somebody takes: "Lee is a critic of the deal", "Lee, a critic of the deal".
func (f *finder) sides(i int) bool {
	t := f.t
	if !siding[t.Lemma(i)] {
		return false
	}
	s := f.sentenceOf(i)
	first, speaker, aside := i, -1, false
	if cop := t.Child(i, "cop"); cop >= 0 && cop < i && i-cop < 8 {
		first, speaker = cop, f.nearSubject(i)
		for first > s.First && (f.upos(first-1) == "AUX" || f.upos(first-1) == "ADV") {
			first--
		}
	} else if p := t.Parent(i); p >= 0 && p < i && match.IsRel(t.Rel(i), "appos") {
		for speaker, aside = p, true; first > p+1 && !f.isPunct(first-1); first-- {
		}
	}
	if speaker < 0 || speaker >= first {
		return false
	}
	for _, o := range t.Children(i, "nmod") {
		if k := t.Case(o); o > i && o < i+8 && (k == "of" || k == "for") {
			sub := t.Subtree(o, nil)
			from := max(sub[0], i+1)
			if f.word(from) != k {
				return false
			}
			f.addAttitude(cue{token: i, lemma: t.Lemma(i), verb: cueverb.Verb{Lemma: t.Lemma(i), Kind: cueverb.Judge, Class: cueverb.Attitude, Frames: cueverb.Shown}, span: f.span(first, from+1), speaker: f.antecedent(speaker, i),
				content: f.clause(from+1, min(sub[len(sub)-1]+1, s.Last)), rule: "side", aside: aside})
			return true
		}
	}
	return false
}

// unheld are nouns that attribute nothing unless it is said whose they are: "the idea that" is anybody's.
var unheld = map[string]bool{"idea": true, "notion": true, "thought": true}

// uttered are nouns that need no speaker beside them: "allegations of fraud", "amid fears that".
var uttered = map[string]bool{"allegation": true, "accusation": true, "criticism": true, "claim": true, "rumor": true, "rumour": true, "speculation": true, "concern": true,
	"fear": true, "suspicion": true, "complaint": true, "assertion": true, "warning": true, "outrage": true, "skepticism": true, "scepticism": true, "prediction": true,
	"call": true, "promise": true, "pledge": true, "proposal": true, "statement": true, "discussion": true, "praise": true, "endorsement": true, "denunciation": true,
	"hint": true, "doubt": true, "hope": true, "anxiety": true, "question": true, "opposition": true, "backlash": true, "indignation": true, "uproar": true, "outcry": true,
	"disagreement": true, "debate": true, "controversy": true, "condemnation": true, "reluctance": true}

func (f *finder) addAttitude(c cue) {
	if c.content.IsZero() {
		return
	}
	c.kind = dateline.Indirect
	f.cueAt[c.token] = len(f.cues)
	f.cues = append(f.cues, c)
}

// object sets whatever follows a cue as its content: in the wide reading, what somebody wants, condemns or supports is attributed too.
func (f *finder) object(c *cue) bool {
	v := c.token
	if c.verb.Frames&(cueverb.NounPhrase|cueverb.As) == 0 || c.speaker >= 0 && !f.minds(c) {
		return false
	}
	if f.xpos(v) == "VB" && (c.verb.Class == cueverb.Source && f.word(f.t.Child(v, "mark")) == "to" || c.verb.Class == cueverb.Attitude && f.t.Lemma(max(f.t.Parent(v), 0)) == "use") {
		return false // "to accept the award", "used it to support the roof"
	}
	if x := f.xpos(v); c.speaker < 0 && (x != "VBD" && x != "VBZ" || c.verb.Class != cueverb.Name && c.verb.Class != cueverb.Speech) {
		return false // a finite verb that names or says has a subject, though the parse may not give it
	}
	if c.verb.Frames&(cueverb.As|cueverb.NounPhrase) == cueverb.As && !f.hasAs(v) {
		return false
	}
	prep := c.lemma[lastSpace(c.lemma):]
	_, from := f.tokensIn(c.span)
	first, last, far := -1, -1, false
	for _, o := range f.t.Children(v, "obj", "iobj", "xcomp", "ccomp", "obl", "advcl", "nmod") {
		if o < v || f.isPunct(o) || match.IsRel(f.t.Rel(o), "iobj") && (f.t.Child(v, "obj") >= 0 || c.verb.Addressee != "obj") {
			continue
		}
		if match.IsRel(f.t.Rel(o), "advcl") && f.adjunct(o) {
			continue
		}
		own := strings.Contains(c.lemma, " ") && f.word(f.t.Child(o, "case", "mark")) == prep
		if first < 0 && !own && match.IsRel(f.t.Rel(o), "obl", "advcl", "nmod") {
			continue
		}
		sub := f.t.Subtree(o, nil)
		if a := max(sub[0], from); first < 0 {
			first, last = a, a
		} else if a > last+1 {
			break
		}
		last = max(last, sub[len(sub)-1]+1)
	}
	if first < 0 && prep == "about" && prep != c.lemma {
		for _, h := range f.t.Children(v, "obl", "obj") {
			for _, o := range f.t.Children(h, "nmod") {
				if f.t.Case(o) == prep && o > h && first < 0 {
					sub := f.t.Subtree(o, nil)
					first, last = max(sub[0], from), sub[len(sub)-1]+1
				}
			}
		}
		if first > v+9 {
			return false
		} else if first >= 0 && first > v+5 {
			far = true
		}
	}
	if first < 0 && match.IsRel(f.t.Rel(v), "acl:relcl") && f.t.Parent(v) >= 0 && f.t.Parent(v) < f.nearSubject(v) {
		if w := f.word(f.t.Child(v, "nsubj")); w != "who" && w != "which" && w != "that" {
			// "the plan she supports": the noun before the clause.
			s, _, _ := f.t.Phrase(f.t.Parent(v))
			c.content, c.kind, c.rule = s, dateline.Indirect, "object"
			return true
		}
	}
	if first < 0 || first > v+5 && !far {
		return false
	}
	for first < last && f.word(first) == prep && prep != c.lemma {
		first++
	}
	last = f.clauseEnd(c, f.sentenceOf(v), first, min(last, f.sentenceOf(v).Last), false)
	last = f.circumstance(first, last)
	if first >= last {
		return false
	}
	f.setClause(c, f.clause(first, last), "object")
	return !c.content.IsZero()
}

// circumstance returns where in tokens [first, last), a noun phrase that somebody praises or cites, a clause begins that tells when, why or
// how they do: "because it failed", "as he left", "by calling it a farce"; else last.
func (f *finder) circumstance(first, last int) int {
	for i := first + 1; i < last; i++ {
		if f.quoteOf[i] >= 0 || f.upos(i) != "SCONJ" && f.upos(i) != "ADV" && f.upos(i) != "ADP" {
			continue
		}
		switch f.word(i) {
		case "because", "while", "although", "though", "after", "before", "when", "since", "unless", "whereas", "until":
			if f.t.Rel(i) == "mark" || f.t.Rel(i) == "advmod" || f.xpos(i+1) == "VBG" {
				return i
			}
		case "as", "by":
			if i+2 < last && (f.word(i) == "as" && f.upos(i+1) == "PRON" && f.hasFinite(i+2, min(i+5, last)) || f.word(i) == "by" && f.xpos(i+1) == "VBG") {
				return i
			}
		}
	}
	return last
}

// minds says whether the subject of cue c may think, want or judge. Most verbs of attitude take nobody else; what brings things up or orders
// them may be a thing.
func (f *finder) minds(c *cue) bool {
	switch f.upos(c.speaker) {
	case "PRON", "PROPN", "DET", "NUM", "ADJ":
		return true // "some", "a third", "the wealthy"
	}
	switch c.verb.Class {
	case cueverb.Attitude:
		if c.verb.Kind != cueverb.Know && c.verb.Kind != cueverb.Order {
			return true
		}
	case cueverb.Manner, cueverb.Name, cueverb.Source:
		return true
	}
	return f.speaks(c.speaker)
}

// adjunct says whether clause o tells when or why, not what: "after she left", "because".
func (f *finder) adjunct(o int) bool {
	switch f.word(f.t.Child(o, "mark", "advmod")) {
	case "after", "when", "while", "because", "before", "since", "if", "though", "although", "until", "unless", "once":
		return true
	case "as":
		return f.t.Child(o, "nsubj") >= 0
	}
	return false
}

// hasAs says whether the object of verb v is taken as something, or for something ("attacked her as weak", "for lying"), or is a named person.
func (f *finder) hasAs(v int) bool {
	if o := f.t.Child(v, "obj"); o > v && o < v+8 {
		if f.persons == nil {
			f.persons = make(map[int]bool)
			for _, m := range f.d.Mentions {
				for i := m.First; i < m.Last && m.Kind == dateline.Person; i++ {
					f.persons[i] = true
				}
			}
		}
		if f.persons[o] {
			return true // "attacked Smith in a speech"
		}
		if x := f.t.Child(v, "xcomp"); x > o && x < o+8 && f.upos(x) != "VERB" {
			return true // "found the road blocked", "held him responsible"
		}
	}
	for i := v + 1; i < v+14 && i < f.sentenceOf(v).Last; i++ {
		if w := f.word(i); w == "as" || w == "for" && f.xpos(min(i+1, len(f.d.Tokens)-1)) == "VBG" {
			return true
		}
	}
	return false
}

// passive sets the content of a passive cue: its subject and what follows the cue. The agent, if there is one, is the speaker.
func (f *finder) passive(c *cue) bool {
	t, v := f.t, c.token
	agent := f.agent(v)
	if word, prep, ok := strings.Cut(c.lemma, " "); ok && questioned[word] {
		// "was asked about the dam": the subject hears, nobody is said to ask.
		for _, o := range t.Children(v, "obl", "advcl", "nmod") {
			if o > v && f.word(t.Child(o, "case", "mark")) == prep {
				s := f.contentOf(v, o)
				if strings.HasPrefix(s.In(f.text), prep+" ") {
					s.Start += len(prep) + 1
				}
				c.speaker = agent
				f.setClause(c, s, "passive")
				return !c.content.IsZero()
			}
		}
		return false
	}
	if c.verb.Frames&(cueverb.NounPhrase|cueverb.As) == 0 && (c.verb.Class > cueverb.Thought || t.Child(v, "xcomp") < v) {
		return false
	}
	subj := t.Child(v, "nsubj:pass")
	if subj < 0 && agent >= 0 && match.IsRel(t.Rel(v), "acl") && t.Parent(v) < v {
		subj = t.Parent(v)
	}
	if subj < 0 && match.IsRel(t.Rel(v), "conj") && t.Child(v, "nsubj") < 0 {
		subj = t.Child(t.Parent(v), "nsubj:pass", "nsubj") // "She is leaving but is expected to return"
	}
	if subj < 0 || subj > v || agent < 0 && t.Child(v, "aux:pass") < 0 {
		return false
	}
	subj = f.antecedent(subj, v)
	s := f.phrase(subj)
	after := dateline.Span{}
	for _, o := range t.Children(v, "xcomp", "obl", "ccomp", "advcl", "obj") {
		if o < v || o == agent || f.calendarAt(o) {
			continue
		}
		if k := f.word(t.Child(o, "case", "mark")); match.IsRel(t.Rel(o), "obl", "advcl") && k != "as" && k != "of" && k != "for" && k != "to" && k != "with" {
			continue
		}
		if after = f.contentOf(v, o); strings.HasPrefix(after.In(f.text), "as ") {
			after.Start += len("as ") // "seen as a gift"
		}
		break
	}
	if c.speaker = agent; agent < 0 && c.negated && c.verb.Class == cueverb.Speech {
		return false // "was not announced"
	}
	if after.IsZero() {
		if agent < 0 {
			return false
		}
		f.setClause(c, s, "passive")
		return !c.content.IsZero()
	}
	f.setClause(c, after, "passive")
	if !c.content.Overlaps(s) {
		c.more = s
	}
	return !c.content.IsZero()
}

// questioned are verbs whose passive has the one who is spoken to as its subject.
var questioned = map[string]bool{"ask": true, "press": true, "challenge": true, "question": true, "quiz": true, "grill": true}

// extended returns the span s of cue c with what belongs to it on its right: an adverb, the preposition before its content, where it was said.
func (f *finder) extended(c *cue, s dateline.Span) dateline.Span {
	_, i := f.tokensIn(s)
	sent := f.sentenceOf(c.token)
	for ; i < sent.Last; i++ {
		at := f.d.Tokens[i].Span
		if c.content.Overlaps(at) || c.phrase.Overlaps(at) || f.quoteOf[i] != f.quoteOf[c.token] {
			break
		}
		switch f.upos(i) {
		case "ADV":
			if isWhWord(f.word(i)) {
				return s
			}
			s.End = at.End
			continue
		case "PROPN":
			if w := f.word(i); strings.HasSuffix(w, "day") && calendar[w] && f.upos(i+1) != "PROPN" && f.upos(i+1) != "NOUN" {
				s.End = at.End // "said Monday"
				continue
			}
		case "ADP", "SCONJ":
			if i+1 < sent.Last && c.content.Start == f.d.Tokens[i+1].Span.Start && c.content.Start > at.Start && (f.word(i) != "as" || c.rule == "passive") && f.word(i) != "that" {
				s.End = at.End
				return s
			}
			if w := f.word(i + 1); f.word(i) == "on" && (w == "twitter" || w == "facebook" || w == "instagram") {
				s.End = f.d.Tokens[i+1].Span.End
				i++
				continue
			}
			if f.word(i) == "in" {
				for k := i + 1; k < i+6 && k < sent.Last; k++ {
					if medium[f.word(k)] && !c.content.Overlaps(f.d.Tokens[k].Span) {
						s.End = f.d.Tokens[k].Span.End
						i = k
						break
					}
					if u := f.upos(k); u != "DET" && u != "ADJ" && u != "NOUN" && u != "PRON" {
						return s
					}
				}
				if s.End != f.d.Tokens[i].Span.End {
					return s
				}
				continue
			}
		}
		break
	}
	return s
}

// medium are nouns for the place of words: "said in an interview".
var medium = map[string]bool{"interview": true, "email": true, "e-mail": true, "speech": true, "statement": true, "letter": true, "tweet": true, "article": true, "op-ed": true,
	"memo": true, "post": true, "message": true, "detail": true}

// carrier are verbs between a speaker and the infinitive of a cue: "tried to explain", "continues to insist", "refused to say".
var carrier = map[string]bool{"try": true, "attempt": true, "need": true, "appear": true, "seem": true, "continue": true, "begin": true, "start": true, "stop": true,
	"fail": true, "avoid": true, "resist": true, "refuse": true, "decline": true, "go": true, "manage": true, "struggle": true, "hesitate": true, "keep": true, "want": false,
	"have": true, "able": true, "yet": true, "prepare": true, "set": true, "tend": true, "use": true, "come": true, "rush": true, "hasten": true, "quick": true, "slow": true,
	"careful": true, "likely": true, "free": true, "ready": true, "bound": true, "oblige": true, "compel": true, "get": true, "work": true, "dare": true, "unable": true,
	"move": true, "happen": true, "learn": true, "bother": true, "prompt": true, "unlikely": true, "reluctant": false}

// vehicle are verbs whose object or adverbial carries words or time to a cue behind it: "used his address to denounce", "spent the week attacking",
// "issued a statement calling".
var vehicle = map[string]bool{"use": true, "spend": true, "devote": true, "mount": true, "hold": true, "stop": true, "steer": true, "write": true, "sign": true,
	"release": true, "issue": true, "send": true, "publish": true, "post": true, "deliver": true, "make": true, "file": true, "circulate": true, "run": true, "air": true}

// opening are verbs for a part of a speech or for an answer, which "by" joins to the words: "opened his talk by asking", "responded by saying".
var opening = map[string]bool{"open": true, "begin": true, "start": true, "continue": true, "conclude": true, "close": true, "end": true, "finish": true,
	"respond": true, "reply": true, "answer": true, "react": true, "follow": true, "counter": true}

// carried returns the span s of a verb group with the verbs that carry it.
func (f *finder) carried(c *cue, s dateline.Span) dateline.Span {
	v := c.token
	for n := 0; n < 2; n++ {
		p := f.t.Parent(v)
		if p < 0 || p >= v || v-p > 5 || !match.IsRel(f.t.Rel(v), "xcomp", "advcl") || !carrier[f.t.Lemma(p)] || f.quoteOf[p] != f.quoteOf[v] {
			break
		}
		clean := true
		for i := p + 1; i < v; i++ {
			switch f.upos(i) {
			case "PART", "ADV", "ADP", "AUX":
			default:
				clean = clean && f.calendarAt(i)
			}
		}
		if !clean {
			break
		}
		if o, ok := f.cueAt[p]; ok && f.cues[o].content.Covers(f.d.Tokens[v].Span) {
			f.cues[o].dead = true
		}
		s.Start = f.groupStart(p)
		v = p
	}
	if g := f.carriage(v); g >= 0 {
		s.Start = f.groupStart(g)
		if c.speaker > g && c.speaker < v {
			if who, _ := f.subject(g); who >= 0 { // "ran an ad that says": not the ad
				c.speaker = who
				c.phrase = f.phrase(who)
			}
		}
		for i := g; i < v; i++ {
			if o, ok := f.cueAt[i]; ok {
				f.cues[o].dead = true
			}
		}
	}
	return s
}

// worded are nouns for things that somebody puts out and that then speak: "ran an ad saying", "released a letter that says".
var worded = map[string]bool{"ad": true, "advert": true, "advertisement": true, "article": true, "banner": true, "column": true, "complaint": true, "editorial": true, "email": true,
	"e-mail": true, "essay": true, "feature": true, "leaflet": true, "letter": true, "memo": true, "memorandum": true, "message": true, "note": true, "op-ed": true, "pamphlet": true,
	"petition": true, "placard": true, "post": true, "poster": true, "release": true, "sign": true, "song": true, "spot": true, "statement": true, "story": true, "tweet": true, "video": true}

// carriage returns the verb that carries cue verb v with what stands between them, -1 if there is none: a verb of vehicle or opening before the
// participle or infinitive v, or one whose object is worded and has v behind it.
func (f *finder) carriage(v int) int {
	t := f.t
	x, g, bears := f.xpos(v), t.Parent(v), false
	if g >= 0 && g < v && f.upos(g) != "VERB" && match.IsRel(t.Rel(g), "obj", "obl") {
		bears = worded[t.Lemma(g)] && match.IsRel(t.Rel(g), "obj")
		g = t.Parent(g)
	}
	if _, cue := f.cueAt[g]; cue && !vehicle[t.Lemma(max(g, 0))] {
		bears = false // "defended the ads mocking her"
	}
	if g < 0 || g >= v-1 || v-g > 12 || f.upos(g) != "VERB" || f.quoteOf[g] != f.quoteOf[v] || f.hasFinite(g+1, v) || f.between(g, v) {
		return -1
	}
	s := t.Child(v, "nsubj")
	if match.IsRel(t.Rel(v), "acl:relcl") {
		if w := f.word(s); bears && (x == "VBZ" || x == "VBP" || x == "VBD") && (w == "that" || w == "which") {
			return g
		}
		return -1
	}
	switch {
	case s >= 0, !match.IsRel(t.Rel(v), "acl", "advcl", "xcomp"):
		return -1
	case x == "VB":
		if f.word(t.Child(v, "mark")) != "to" || !vehicle[t.Lemma(g)] && (t.Lemma(g) != "meet" || v-g > 9) {
			return -1
		}
	case x != "VBG", !bears && !vehicle[t.Lemma(g)] && !(opening[t.Lemma(g)] && v-g < 6 && f.word(t.Child(v, "mark")) == "by"):
		return -1
	}
	return g
}

// between says whether punctuation stands between tokens a and v.
func (f *finder) between(a, v int) bool {
	for i := a; i < v; i++ {
		if f.isPunct(i) && f.word(i) != "-" {
			return true
		}
	}
	return false
}

// groupStart returns where the auxiliaries and adverbs right before the verb at token i begin.
func (f *finder) groupStart(i int) int {
	at, first := i, f.sentenceOf(i).First
	for at > first && (f.upos(at-1) == "AUX" || f.upos(at-1) == "PART" || f.upos(at-1) == "ADV") && f.quoteOf[at-1] == f.quoteOf[i] {
		at--
	}
	for at < i && f.upos(at) == "ADV" && (at == first || isWhWord(f.word(at))) {
		at++ // "However", "when"
	}
	return f.d.Tokens[at].Span.Start
}

// loose sets what stands beside cue c as its content where no frame of its verb fits: the subject of a passive ("was widely derided"), or the
// object of a form that needs no subject of its own ("besides attacking the judge") or whose subject is known.
func (f *finder) loose(c *cue, passive bool) {
	t, v := f.t, c.token
	x, class := f.xpos(v), c.verb.Class
	if class == cueverb.Attitude && (f.modal(v) || match.IsRel(t.Rel(v), "parataxis")) {
		return // "could not be tolerated"
	}
	if passive {
		if class != cueverb.Attitude || t.Child(v, "aux:pass") < 0 || c.verb.Kind == cueverb.Want || c.verb.Kind == cueverb.Refer || match.IsRel(t.Rel(v), "acl:relcl") {
			return
		}
		subj := t.Child(v, "nsubj:pass")
		if subj < 0 && match.IsRel(t.Rel(v), "conj") {
			subj = t.Child(t.Parent(v), "nsubj:pass", "nsubj")
		}
		if subj >= 0 && subj < v {
			f.setClause(c, f.phrase(f.antecedent(subj, v)), "loose")
		}
		return
	}
	if c.negated && c.verb.Kind == cueverb.Refer {
		return
	}
	known := c.speaker >= 0 && (f.minds(c) || f.speaks(c.speaker))
	switch class {
	case cueverb.Attitude:
		if x == "VB" || x == "VBN" || x == "VBP" || x == "VBG" && (c.verb.Kind == cueverb.Know || match.IsRel(t.Rel(v), "conj", "acl")) {
			return
		}
	case cueverb.Speech:
		if known || match.IsRel(t.Rel(v), "acl") || c.verb.Frames&cueverb.NounPhrase == 0 || x == "VBD" || x == "VBN" || x == "VBG" && c.speaker >= 0 {
			return
		}
	case cueverb.Manner:
		if x != "VBZ" && (x != "VBG" || c.speaker >= 0) {
			return
		}
	default:
		return
	}
	o := t.Child(v, "obj")
	if o < v || f.calendarAt(o) {
		return
	}
	_, from := f.tokensIn(c.span)
	sub := t.Subtree(o, nil)
	first, s := max(sub[0], from), f.sentenceOf(v)
	if first > v+6 {
		return
	}
	if last := f.clauseEnd(c, s, first, min(sub[len(sub)-1]+1, s.Last), false); first < last {
		f.setClause(c, f.clause(first, last), "loose")
	}
}

// modal says whether the verb at token v is told as possible or due: "may", "should".
func (f *finder) modal(v int) bool {
	for _, a := range f.t.Children(v, "aux") {
		if f.xpos(a) == "MD" && f.word(a) != "will" {
			return true
		}
	}
	return false
}

// stirs sets the subject of cue c, a verb whose object feels, as its content and the object as its holder: "the ruling angered officials".
func (f *finder) stirs(c *cue, passive bool) {
	t, v := f.t, c.token
	o := t.Child(v, "obj")
	if passive || o < v || f.calendarAt(o) || !f.feels(o) || f.xpos(v) == "VB" && t.Child(v, "aux") < 0 {
		return
	}
	subj := f.nearSubject(v)
	if subj < 0 && match.IsRel(t.Rel(v), "conj", "xcomp") {
		subj, _ = f.subject(v)
	}
	if subj < 0 || subj >= v {
		return
	}
	c.speaker = o
	f.setClause(c, f.phrase(f.antecedent(subj, v)), "stirs")
}

// feels says whether the noun phrase with head i may be somebody with feelings.
func (f *finder) feels(i int) bool {
	switch f.upos(i) {
	case "PROPN", "DET", "NUM":
		return true
	case "PRON":
		switch f.word(i) {
		case "him", "her", "them", "us", "me", "many", "some", "others", "everyone", "everybody":
			return true
		}
		return false
	}
	return f.speaks(i) || f.t.Lemma(i) == "voter" || f.t.Lemma(i) == "other"
}
