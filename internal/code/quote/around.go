package quote

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// Attributions that stand beside what they report: "..., officials said on Monday", "The goal, he said, is to win".

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
	for last < s.Last && last < v+16 && (!f.isVerb(last) || last > v+1 && f.xpos(last) == "VBN" && match.IsRel(t.Rel(last), "acl")) && (!f.isPunct(last) || f.word(last) == "-" && !f.spaced(last)) {
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
	if f.word(last) != "," && f.xpos(last) != "VBG" && f.xpos(last) != "VBN" {
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
	switch f.xpos(i) {
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
	if o < v || f.word(v-1) != "," || f.upos(o) != "PROPN" || f.t.Child(v, "nsubj") >= 0 || f.xpos(v) != "VBD" && f.xpos(v) != "VBZ" {
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
	switch f.xpos(v) {
	case "VBG", "VBN":
		if n := f.t.Child(v, "nsubj"); f.t.Child(v, "aux") < 0 && (f.xpos(v) == "VBG" || n < 0 || n > v || n < v-2) { // "a court heard", taken for a participle
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
	if closing && f.xpos(max(first-2, 0)) == "VBG" && f.word(first-1) == "," && f.word(last) == "," && f.upos(first-3) != "AUX" && f.upos(last+1) != "CCONJ" && f.nominal(last+1, min(last+3, s.Last)) && !f.hasFinite(last, s.Last) {
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
		if o, ok := f.cueAt[i]; ok && f.quoteOf[i] < 0 && f.xpos(i) == "VBG" && f.pauses(i-1) && f.cues[o].verb.Class == cueverb.Speech {
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
	if x := f.xpos(v); x != "VBD" && x != "VBZ" {
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
