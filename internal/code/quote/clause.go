package quote

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// The clause under a cue: where it begins, where it ends, what it leaves to the next one.

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

// indirect sets the content of a cue without quotations of its own.
func (f *finder) indirect(c *cue) {
	t, v := f.t, c.token
	fr := c.verb.Frames
	s := f.sentenceOf(v)
	if c.verb.Class == cueverb.Source && !f.wide && !f.speaks(c.speaker) || c.verb.Class == cueverb.Thought && !f.wide && !f.holds(c.speaker) {
		return
	}
	if !f.wide && c.speaker >= 0 && f.upos(c.speaker) == "NOUN" && unspoken[t.Lemma(c.speaker)] {
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
	if f.wide && fr&cueverb.NounPhrase != 0 && lastSpace(c.lemma) > 0 && c.verb.Class != cueverb.Attitude && f.nounPhrase(c) {
		return
	}
	if fr&cueverb.Gerund != 0 {
		for _, x := range t.Children(v, "xcomp", "ccomp", "advcl") {
			if x > v && x < v+4 && f.xpos(x) == "VBG" {
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
	if x := f.xpos(v); x != "VBN" && x != "VBD" || f.t.Child(v, "nsubj", "aux") >= 0 {
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
			if f.xpos(i) == "VBG" && f.pauses(i-1) && k.verb.Class == cueverb.Speech && k.verb.Frames&cueverb.That != 0 {
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
		if f.isVerb(i) && !aside && f.xpos(i) != "VBN" && f.xpos(i) != "VBG" && !f.bare(i) || w == ";" || w == ":" {
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
	case start > from && !sure && f.word(start) == "that" && f.upos(start-1) == "NOUN" && f.xpos(start) != "IN" && c.verb.Addressee != "obj" && !f.channel(start-1):
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
	if start >= from && !f.wide && (f.word(start) == "because" || f.word(start) == "although" || f.word(start) == "though") {
		return // "is telling because": why it is so, nothing said
	}
	if o := t.Child(v, "obj"); start < 0 && !barred && o > v && c.verb.Class == cueverb.Speech && c.verb.Frames&cueverb.That != 0 && c.verb.Addressee != "obj" {
		for i := from; i+1 < s.Last && i < from+14 && !f.isPunct(i) && f.upos(i) != "SCONJ"; i++ {
			if w := f.word(i); w == "who" || w == "which" || w == "that" || f.upos(i) == "VERB" {
				break
			}
			if f.xpos(i) == "MD" && i > o && !f.governs(t.Parent(i), v) {
				start, short = from, i+2 // "suggested the fight could be left to others": the subject taken for an object
				break
			}
		}
	}
	if o := t.Child(v, "obj"); start < 0 && !barred && c.lemma == "say" && o > v && f.xpos(t.Child(o, "acl")) == "VBN" && t.Child(o, "acl") == o+1 {
		start = from // "said more than 200 people registered": the verb taken for a participle
	}
	if start < 0 && !barred && (c.lemma == "say" || c.verb.Class == cueverb.Speech && c.verb.Kind == cueverb.Say && c.verb.Addressee == "obj") && c.verb.Frames&cueverb.That != 0 {
		// "told the board this week he would go": a nominative pronoun before a finite verb opens a clause.
		for i := from; i+1 < s.Last && i < from+9 && !f.isPunct(i) && (!f.isVerb(i) || match.IsRel(f.t.Rel(i), "amod")); i++ {
			switch f.word(i) {
			case "he", "she", "they", "there", "we", "i", "it":
				if x := f.xpos(i + 1); x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD" {
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
	if c.verb.Class == cueverb.Attitude && (f.word(start) == "who" || c.verb.Kind == cueverb.Judge && f.xpos(v) == "VB") {
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
		if o, ok := f.cueAt[clause]; ok && f.xpos(clause) == "VBG" && f.cues[o].verb.Class == cueverb.Speech && writing[c.lemma] {
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
	return f.xpos(i) == "VBD" && f.upos(i-1) == "NOUN" && f.t.Child(i, "nsubj", "aux", "obj") < 0 && match.IsRel(f.t.Rel(i), "acl", "advcl")
}

// thatClause says whether the "that" right after a verb of speech opens a clause, though its tag says otherwise: "charges that countries that ...".
func (f *finder) thatClause(i int, s dateline.Sentence) bool {
	if i+2 >= s.Last || f.isPunct(i+1) {
		return false
	}
	switch f.upos(i + 1) {
	case "NOUN", "PROPN", "PRON", "DET":
		return f.upos(i-1) == "VERB" && f.xpos(i-1) != "VBN" && f.hasFinite(i+2, s.Last) && (f.upos(i+1) != "NOUN" || strings.HasSuffix(f.xpos(i+1), "S"))
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
		switch f.xpos(j) {
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
		case f.xpos(i) == "VBG" && f.pauses(i-1) && (k.verb.Class <= cueverb.Source || k.verb.Kind == cueverb.Refer || f.wide):
			return i - 1
		case k.verb.Class <= cueverb.Source && f.t.Child(i, "nsubj") < 0 && k.verb.Frames&cueverb.That != 0 && (f.xpos(i) != "VBN" || f.word(i+1) == "that") && f.t.Child(i, "aux", "mark") < 0:
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
			if f.pauses(i-1) && f.word(i+1) == "that" && f.xpos(i) == f.xpos(c.token) && k.verb.Class == cueverb.Speech && i > start+2 {
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
	switch f.xpos(i) {
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
		switch f.xpos(i) {
		case "VBD", "VBZ", "VBP":
		case "VBN": // for a past form
			if f.xpos(h) != "VB" {
				continue
			}
		default:
			continue
		}
		switch f.xpos(h) {
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
		switch f.xpos(i) {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
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
		if f.xpos(x) != "VB" {
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
			if f.xpos(i) == "VBD" && match.IsRel(t.Rel(i), "conj") && t.Child(i, "nsubj") < 0 && f.upos(i-1) == "CCONJ" && f.xpos(max(t.Parent(i), 0)) == "VB" && f.quoteOf[i] == f.quoteOf[v] {
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

// nounPhrase sets what is called for or warned of. Annotators of news take it for what is wanted, in an event; the wider reading has it as a content.
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
		if last = f.clauseEnd(c, f.sentenceOf(v), first, last, false); first < last && (f.upos(o) == "NOUN" || f.isVerb(o)) {
			f.setClause(c, f.clause(first, last), "noun-phrase")
			return true
		}
	}
	return false
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
