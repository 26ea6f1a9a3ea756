package quote

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// closeMissing ends quotations whose closing mark is missing before the attribution that closes their last sentence:
// “The talks are over. We leave tomorrow, said the envoy.
func (f *finder) closeMissing() {
	for i := range f.quotations {
		q := &f.quotations[i]
		if q.closed || q.first >= q.last {
			continue
		}
		s := f.sentenceOf(q.last - 1)
		for v := max(s.First, q.first) + 1; v < q.last; v++ {
			row, ok := f.quotable(v)
			if !ok || row.Class != cueverb.Speech {
				continue
			}
			switch f.xpos(v) {
			case "VBD", "VBZ", "VBP":
			default:
				continue
			}
			first, last, _ := f.attributed(v, s)
			if first <= q.first || f.word(first-1) != "," || f.words(last, min(s.Last, q.last)) > 0 {
				continue
			}
			for k := first; k < q.last; k++ {
				f.quoteOf[k] = -1
			}
			q.last, q.closed = first, true
			q.inner.End = f.d.Tokens[first-1].Span.End
			q.outer.End = q.inner.End
			break
		}
	}
}

// attachQuotations gives each quotation the cue that stands right after or right before it.
func (f *finder) attachQuotations() {
	for i := range f.quotations {
		q := &f.quotations[i]
		if q.first >= q.last || f.turnAt(q.first) > 0 {
			continue
		}
		if o := f.before(q); o >= 0 && f.word(o) == ":" && int(f.lineOf[o]) == q.line && f.tryLeft(i) {
			continue
		}
		if !f.tryRight(i) && !f.tryLeft(i) {
			f.tryDash(i)
		}
	}
	f.colonBlocks()
}

// colonBlocks gives a cue that ends its line with a colon the next line, where that is a paragraph without quote marks: a block quote
// whose marks the page replaced by layout.
func (f *finder) colonBlocks() {
	for k := 0; k+1 < len(f.lines); k++ {
		l, next := f.lines[k].Span, f.lines[k+1].Span
		text := next.In(f.text)
		if f.text[l.End-1] != ':' || !startsUpper(text) || strings.IndexByte(".!?", text[len(text)-1]) < 0 {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(text); !unicode.IsLetter(r) {
			continue // a list, or a quotation
		}
		first, last := f.tokensIn(next)
		_, end := f.tokensIn(l)
		if end == 0 || end > len(f.d.Tokens) || last-first < 6 || !f.hasVerb(first, last) || f.turnAt(first) > 0 {
			continue
		}
		s := f.sentenceOf(end - 1)
		for j := s.First; j < s.Last && j < end; j++ {
			ci, ok := f.cueAt[j]
			reads := ok && f.t.Lemma(j) == "read" && j >= end-2
			if !ok || f.cues[ci].verb.Class != cueverb.Speech && !reads || f.cues[ci].verb.Frames&cueverb.Quoted == 0 || len(f.cues[ci].quotations) > 0 || f.clauseBetween(j, end) {
				continue
			}
			if match.IsRel(f.t.Rel(j), "root", "conj", "parataxis", "ccomp") && f.t.Child(j, "nsubj") >= 0 || reads && match.IsRel(f.t.Rel(j), "acl:relcl") {
				c := &f.cues[ci]
				c.block = next
				break
			}
		}
	}
}

// tie gives quotation qi to cue ci.
func (f *finder) tie(qi, ci int, s side, rule string) {
	q, c := &f.quotations[qi], &f.cues[ci]
	q.cue, q.side = ci, s
	c.quotations = append(c.quotations, qi)
	if c.rule == "" || c.rule == "according-to" {
		c.rule = rule
	}
	if rule == "right-according" {
		c.content = dateline.Span{}
	}
}

// cueOf returns the cue at token v, made from row where there is none yet.
func (f *finder) cueOf(v int, row cueverb.Verb) int {
	if ci, ok := f.cueAt[v]; ok {
		return ci
	}
	f.addCue(v, v, row)
	return len(f.cues) - 1
}

// quotable returns the row of the verb at token i if it may stand beside a quotation.
func (f *finder) quotable(i int) (cueverb.Verb, bool) {
	if f.upos(i) != "VERB" {
		if ci, ok := f.cueAt[i]; ok && f.upos(i) == "NOUN" && f.cues[ci].verb.Frames&cueverb.Quoted != 0 {
			return f.cues[ci].verb, true // "...," Lee answers.
		}
		if f.word(i) == "writing" && f.upos(i) == "NOUN" { // often tagged so: "with one poster writing"
			return cueverb.Lookup("write")
		}
		return cueverb.Verb{}, false
	}
	v, _, ok := f.verbAt(i)
	if !ok || v.Frames&cueverb.Quoted == 0 || match.IsRel(f.t.Rel(i), "amod") {
		return v, false
	}
	return v, true
}

// clean says whether quotation q stands at the start of a clause: after punctuation or at the start of a line or sentence.
func (f *finder) clean(q *quotation) bool {
	if q.lineStart {
		return true
	}
	o := f.before(q)
	return o < 0 || f.lineOf[o] != f.lineOf[q.first] || f.isPunct(o) || f.t.Sentence(o) != f.t.Sentence(q.first)
}

// before returns the token before the opening mark of q, or -1.
func (f *finder) before(q *quotation) int {
	o := q.first - 1
	for o >= 0 && f.d.Tokens[o].Span.Start >= q.outer.Start {
		o--
	}
	return o
}

// after returns the token after the closing mark of q, or the number of tokens.
func (f *finder) after(q *quotation) int {
	i := q.last
	for i < len(f.d.Tokens) && f.d.Tokens[i].Span.End <= q.outer.End {
		i++
	}
	return i
}

func isDash(w string) bool {
	return w == "-" || w == "–" || w == "—" || w == "--" || w == "―"
}

// tryRight looks for "...," he said and "...," said Kerry.
func (f *finder) tryRight(qi int) bool {
	q := &f.quotations[qi]
	if !q.closed || !f.clean(q) {
		return false
	}
	lastRune, _ := utf8.DecodeLastRuneInString(q.inner.In(f.text))
	loose := strings.ContainsRune(",?!-—–…", lastRune)
	i := f.after(q)
	for i < len(f.d.Tokens) && (f.word(i) == "," || isDash(f.word(i)) && f.spaced(i)) {
		loose = true
		i++
	}
	n := len(f.d.Tokens)
	if i >= n || int(f.lineOf[i]) != q.line {
		return false
	}
	start := i
	if f.word(start) == "according" {
		if ci, ok := f.cueAt[start]; ok {
			f.tie(qi, ci, right, "right-according")
			return true
		}
	}
	switch f.upos(start) {
	case "CCONJ", "SCONJ":
		return false
	}
	if w := f.word(start); w == "which" || w == "who" || w == "that" || w == "when" {
		return false
	}
	limit := 40
	if !loose {
		limit = 3
	}
	nominal := false
	for j := start; j < n && j < start+limit && int(f.lineOf[j]) == q.line; j++ {
		switch w := f.word(j); w {
		case ".", ";", "?", "!", ":":
			return false
		}
		if f.isMark(j) && f.quoteOf[j] < 0 && j+1 < n && f.quoteOf[j+1] >= 0 {
			return false
		}
		switch f.upos(j) {
		case "PROPN", "PRON":
			nominal = true
		case "NOUN", "VERB":
			if f.upos(j) == "NOUN" {
				if _, ok := f.quotable(j); !ok || !nominal || f.word(j) == "writing" {
					nominal = true
					continue
				}
			}
			row, ok := f.quotable(j)
			if l := f.t.Lemma(j); l == "quote" || l == "cite" {
				continue // "..., the agency quoted him as saying"
			}
			subj := f.t.Child(j, "nsubj")
			if w := f.word(subj); match.IsRel(f.t.Rel(j), "acl:relcl") && subj < j && (w == "who" || w == "which") && nominal {
				continue // "..., Ann Lee, who led the mission, told a rally"
			}
			if ok && row.Class == cueverb.Name {
				ok = false
			}
			inverted := !nominal
			switch {
			case ok && (nominal || subj > j || f.sourced(f.beside(j, true))):
				if !loose && !inverted && j > start+1 {
					return false
				}
				if match.IsRel(f.t.Rel(j), "acl") && nominal && f.xpos(j) == "VBG" && row.Class != cueverb.Speech {
					continue
				}
				switch f.word(start) {
				case "he", "she", "they", "it", "we":
					if strings.ContainsRune("?!.", lastRune) && f.capital(start) && j == start+1 && (f.word(j+1) == "," || f.word(j+1) == ":") && j+3 < n && f.quoteOf[j+3] >= 0 {
						return false // "Would you?" He answered, "I would."
					}
				}
				if f.word(j+1) == "that" && f.opensClause(j+1) && strings.ContainsRune("?!.", lastRune) && f.capital(start) {
					return false // "We will decide." He added that
				}
				ci := f.cueOf(j, row)
				c := &f.cues[ci]
				if f.asSaying(j) {
					c.speaker, _ = f.subject(j)
				} else if lead := f.leading(start, j); !inverted && lead >= 0 {
					c.speaker = lead
				} else if lead := f.leading(start+1, j); !inverted && lead >= 0 && f.word(start) == "as" {
					c.speaker = lead // "...," as one engineer, Ann Lee, put it
				} else if near := f.nearSubject(j); near >= start && near < j || inverted && near > j {
					c.speaker = f.antecedent(near, j)
				} else if b := f.beside(j, inverted); b >= start {
					c.speaker = b
				}
				rule := "right"
				if inverted {
					rule = "right-inverted"
				}
				f.tie(qi, ci, right, rule)
				return true
			case !ok && loose && lastRune == ',' && nominal && match.IsRel(f.t.Rel(j), "root", "parataxis", "ccomp", "conj") && f.xpos(j) != "VBG" && subj >= start && subj < j &&
				j < start+8 && (f.speaks(subj) || f.upos(subj) == "PRON"):
				// An unknown verb in the place of "said": "...," the sergeant offered.
				ci := f.cueOf(j, cueverb.Verb{Lemma: f.t.Lemma(j), Kind: cueverb.Say, Class: cueverb.Manner, Frames: cueverb.Quoted})
				f.cues[ci].speaker = subj
				f.tie(qi, ci, right, "right-beside")
				return true
			case !match.IsRel(f.t.Rel(j), "acl", "amod", "advcl", "xcomp", "compound", "nmod", "obl", "conj"):
				return false
			}
		}
	}
	return false
}

// sourced says whether the words behind a verb, with head h, can be those of its speaker: “double extortion” adds a threat.
func (f *finder) sourced(h int) bool {
	if h < 0 || f.upos(h) != "NOUN" {
		return h >= 0
	}
	n, ok := cueverb.LookupNoun(f.t.Lemma(h))
	return f.speaks(h) && (!ok || n.Frames&cueverb.Document != 0)
}

// tryLeft looks for he said, "..." and he said: "...".
func (f *finder) tryLeft(qi int) bool {
	q := &f.quotations[qi]
	o := f.before(q)
	if o < 0 {
		return false
	}
	w := f.word(o)
	sameLine := int(f.lineOf[o]) == q.line
	if !sameLine && !((w == ":" || w == "," && q.lineStart && startsUpper(q.inner.In(f.text))) && int(f.lineOf[o]) == q.line-1) {
		return false
	}
	comma := w == "," || isDash(w) && f.spaced(o)
	if f.t.Sentence(o) != f.t.Sentence(q.first) && w != ":" && !comma && f.isPunct(o) {
		return false
	}
	if f.isPunct(o) && w != ":" && !comma {
		return false
	}
	s := f.sentenceOf(o)
	if f.word(s.First) == "as" && comma {
		for j := s.First + 2; j < o; j++ {
			if ci, ok := f.cueAt[j]; ok && f.cues[ci].lemma == "put it" && f.quoteOf[j] < 0 {
				f.tie(qi, ci, left, "left") // "As Lee put it in a letter explaining the deal, ..."
				return true
			}
		}
	}
	upper := startsUpper(q.inner.In(f.text))
	after := f.after(q)
	ends := after >= len(f.d.Tokens) || f.t.Sentence(after) != f.t.Sentence(q.last-1) || int(f.lineOf[after]) != q.line || f.word(after) == "." ||
		f.isPunct(after) && (after+1 >= len(f.d.Tokens) || f.t.Sentence(after+1) != f.t.Sentence(after))
	size := f.words(q.first, q.last)
	for j := o; j >= s.First && j > o-40; j-- {
		if f.quoteOf[j] >= 0 {
			if w == ":" {
				continue
			}
			if comma && f.quotations[f.quoteOf[j]].cue >= 0 {
				break
			}
			continue
		}
		row, ok := f.quotable(j)
		if !ok {
			continue
		}
		direct := false
		named := !f.wide && !comma && w != ":" && size >= 2 && o-j < 12 && judging[f.t.Lemma(j)] && f.word(j+1) != "by" && f.names(j, o)
		switch {
		case named:
			direct = true
		case row.Class == cueverb.Name:
			closed := ends || size >= 6 || after < len(f.d.Tokens) && f.upos(after) == "CCONJ"
			direct = w == ":" || (size >= 4 || size >= 2 && j == o && f.isName(q) || f.names(j, o)) && o-j < 16 && !f.quotedBetween(j, o) && closed
		case w == ":":
			direct = true
		case f.clauseBetween(j, q.first):
			return false
		case comma:
			direct = upper || ends || f.hasRight(j)
		case w == "that":
			direct = ends && j >= o-3 && size >= 3
		case j == o:
			direct = upper || ends || size > 6 || f.word(after) == "when" // said "no" when asked
		default:
			direct = o-j < 12 && (f.sentenceLike(q) || ends && size >= 6) && f.upos(o) != "DET" && f.upos(o) != "ADJ" && f.upos(o) != "ADP" && f.upos(o) != "AUX"
		}
		if direct && !named && row.Class == cueverb.Manner && !comma && w != ":" && j != o {
			direct = false
		}
		if m := f.t.Child(j, "mark", "aux"); direct && w != ":" && m >= 0 && f.word(m) == "to" && match.IsRel(f.t.Rel(j), "acl") {
			return false // "the right to answer “by every means”"
		}
		if direct {
			f.tie(qi, f.cueOf(j, row), left, "left")
			return true
		}
		if row.Class != cueverb.Manner && row.Class != cueverb.Name {
			return false
		}
	}
	if w == ":" && (upper || size >= 6) {
		// No known cue: the main verb of a sentence that introduces words with a colon.
		for j := s.First; j < s.Last; j++ {
			if f.t.Parent(j) < 0 && f.isVerb(j) && f.t.Child(j, "nsubj") >= 0 && f.upos(j) == "VERB" {
				ci := f.cueOf(j, cueverb.Verb{Lemma: f.t.Lemma(j), Kind: cueverb.Say, Class: cueverb.Manner, Frames: cueverb.Quoted})
				f.tie(qi, ci, left, "colon")
				return true
			}
		}
		// "Mr Brown: ..." in prose, or "From the letter: ..."
		if o > s.First && o-s.First <= 6 && f.upos(o-1) == "PROPN" && !f.hasVerb(s.First, o) {
			f.cues = append(f.cues, cue{token: -1, speaker: o - 1, phrase: f.span(s.First, o), noCue: true, content: q.inner, kind: dateline.Direct, rule: "name-colon"})
			q.cue, q.side = len(f.cues)-1, left
			f.cues[q.cue].quotations = []int{qi}
			return true
		}
	}
	return false
}

// names says whether the words in marks after token o, however few, are what the verb at token v calls its object: dismissed the figures as
// "weather", called the plan "irresponsible".
func (f *finder) names(v, o int) bool {
	switch f.word(o) {
	case "a", "an", "the", "its", "his", "her", "their":
		if w := f.word(o - 1); w == "as" || !f.wide && w == "for" {
			o-- // denounced the raid as a "new massacre"
		}
	}
	if f.word(o) == "as" && o > v+1 {
		return f.nominal(v+1, o)
	}
	if !f.wide {
		if x := f.xpos(o); x == "VBG" && o > v+2 {
			o-- // charged the government with staging "a circus"
		}
		switch f.word(o) {
		case "for", "of", "with":
			return o > v+1 && f.t.Sentence(o) == f.t.Sentence(v) && f.nominal(v+1, o) && !f.quotedBetween(v+1, o) && judging[f.t.Lemma(v)]
		}
	}
	switch f.upos(o) {
	case "NOUN", "PROPN", "PRON":
	default:
		return false
	}
	obj := f.t.Child(v, "obj", "iobj")
	return f.t.Lemma(v) == "call" && obj > v && obj <= o && f.nominal(v+1, o+1)
}

// judging are verbs whose quoted "for", "of" or "with" is what they hold for or against their object: mocked the minister for “carrying a briefcase”,
// thanked Portugal for “exemplary cooperation”.
var judging = map[string]bool{"accuse": true, "berate": true, "blame": true, "castigate": true, "charge": true, "chide": true, "commend": true, "condemn": true, "congratulate": true,
	"criticise": true, "criticize": true, "denounce": true, "deride": true, "hail": true, "lambast": true, "lambaste": true, "mock": true, "praise": true, "rebuke": true, "reproach": true,
	"reprimand": true, "ridicule": true, "scold": true, "slam": true, "taunt": true, "thank": true, "upbraid": true, "applaud": true, "laud": true, "fault": true, "attack": true, "decry": true,
	"blast": true, "pillory": true, "lampoon": true, "savage": true, "skewer": true, "trash": true, "rubbish": true}

// hasRight says whether the verb at token v already has a quotation before it: "..., he said, "...".
func (f *finder) hasRight(v int) bool {
	ci, ok := f.cueAt[v]
	return ok && len(f.cues[ci].quotations) > 0
}

// clauseBetween says whether a clause of v opens between v and token to, outside quote marks.
func (f *finder) clauseBetween(v, to int) bool {
	for _, x := range f.t.Children(v, "ccomp", "csubj") {
		if x > v && x < to && f.quoteOf[x] < 0 {
			return true
		}
	}
	for j := v + 1; j < to-2 && j < v+12; j++ {
		if f.word(j) == "that" && f.upos(j) == "SCONJ" && f.quoteOf[j] < 0 {
			return true
		}
	}
	return false
}

// isName says whether quotation q opens with an article and so may be what something was called: “a farce”.
func (f *finder) isName(q *quotation) bool {
	w := f.word(q.first)
	return w == "a" || w == "an" || w == "the"
}

func (f *finder) quotedBetween(from, to int) bool {
	for j := from; j <= to; j++ {
		if f.quoteOf[j] >= 0 {
			return true
		}
	}
	return false
}

func startsUpper(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.IsUpper(r)
		}
		if unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

// tryDash looks for "..." - Name, alone on its line or on the line after, and for "..." Name.
func (f *finder) tryDash(qi int) bool {
	q := &f.quotations[qi]
	if f.words(q.first, q.last) < 3 || !f.clean(q) {
		return false
	}
	i := f.after(q)
	n := len(f.d.Tokens)
	if i >= n || int(f.lineOf[i]) > q.line+1 || f.lineOf[i] < 0 {
		return false
	}
	if !isDash(f.word(i)) {
		// A pull quote with nothing but a name behind it.
		if !q.lineStart || int(f.lineOf[i]) != q.line || f.upos(i) != "PROPN" || !f.sentenceLike(q) {
			return false
		}
		for j := i; j < n && f.lineOf[j] == f.lineOf[i]; j++ {
			if f.upos(j) != "PROPN" && !f.isPunct(j) || j-i > 5 {
				return false
			}
		}
	} else {
		i++
	}
	last := i
	for last < n && f.lineOf[last] == f.lineOf[i] {
		if f.isVerb(last) || last-i > 14 {
			return false
		}
		last++
	}
	for last > i && f.isPunct(last-1) {
		last--
	}
	if last == i || f.upos(i) != "PROPN" && f.upos(i) != "NOUN" && f.upos(i) != "ADJ" && f.upos(i) != "DET" {
		return false
	}
	end := i
	for end < last && !f.isPunct(end) {
		end++
	}
	if end == i {
		return false
	}
	f.cues = append(f.cues, cue{token: -1, speaker: -1, phrase: f.span(i, end), noCue: true, content: q.inner, kind: dateline.Direct, rule: "dash-name", quotations: []int{qi}})
	q.cue, q.side = len(f.cues)-1, right
	return true
}

// mix widens the indirect content of cue c by the quotations in it and at its end, and sets its kind.
func (f *finder) mix(ci int) {
	c := &f.cues[ci]
	if c.content.IsZero() || c.kind == dateline.Direct {
		return
	}
	quoted, k := 0, -1
	from, _ := slices.BinarySearchFunc(f.quotations, c.content.Start, func(q quotation, at int) int { return cmp.Compare(q.outer.End, at) })
	for i := from; i < len(f.quotations); i++ {
		q := &f.quotations[i]
		if q.first >= q.last {
			continue
		}
		if q.outer.Start > c.content.End {
			// "..., “no matter how long it takes.”": a quotation that closes the sentence after a comma.
			gap := strings.TrimSpace(f.text[c.content.End:q.outer.Start])
			if q.cue >= 0 && q.cue != ci || gap != "" && gap != "," && gap != "—" && gap != ":" || c.token > q.first || f.t.Sentence(q.first) != f.t.Sentence(c.token) && gap != ":" {
				break
			}
			if a := f.after(q); a < len(f.d.Tokens) && f.t.Sentence(a) == f.t.Sentence(q.last-1) && !f.isPunct(a) {
				break
			}
			c.content.End = q.outer.End
		}
		if c.token >= q.first && c.token < q.last {
			continue // the cue itself is quoted
		}
		if q.outer.Start < c.content.Start && q.outer.End > c.content.Start {
			c.content.Start = q.outer.Start
		}
		if q.outer.End > c.content.End && q.outer.Start < c.content.End {
			c.content.End = q.outer.End
		}
		if q.cue < 0 {
			q.cue, q.side = ci, inside
		}
		quoted += f.words(q.first, q.last)
		k = i
	}
	if quoted == 0 {
		return
	}
	c.kind = dateline.Mixed
	if f.words(f.tokensIn(c.content))-quoted <= 0 {
		c.kind = dateline.Direct
		if in := f.quotations[k].inner; c.content.Covers(in) {
			c.content = in
		}
	}
}

// sentenceLike says whether quotation q reads as a sentence of its own.
func (f *finder) sentenceLike(q *quotation) bool {
	return startsUpper(q.inner.In(f.text)) && f.words(q.first, q.last) >= 3 && f.hasVerb(q.first, q.last)
}

// runOn gives quotations without a cue to the cue before them, or makes quotes without a cue of them.
func (f *finder) runOn() {
	for i := range f.quotations {
		q := &f.quotations[i]
		if q.cue >= 0 || q.first >= q.last || f.turnAt(q.first) > 0 {
			continue
		}
		aside := i > 0 && f.quotations[i-1].cue >= 0 && isDash(f.word(f.before(q))) && f.bridges(&f.quotations[i-1], q)
		opens := q.lineStart || f.clean(q) && f.startsSentence(q)
		if !aside && !opens || !aside && !f.sentenceLike(q) && !(q.lineStart && f.words(q.first, q.last) >= 3 && i > 0 && !f.quotations[i-1].closed) {
			continue
		}
		prev := i - 1
		for prev > 0 && f.quotations[prev].cue < 0 && i-prev < 4 {
			prev-- // over a nickname or scare quotes: said John “Jack” Lee
		}
		if prev >= 0 {
			if p := &f.quotations[prev]; p.cue >= 0 && f.bridges(p, q) {
				c := &f.cues[p.cue]
				if c.dead {
					continue
				}
				if p.side == inside || c.kind != dateline.Direct {
					f.free(i, c, "follows")
				} else {
					q.cue, q.side = p.cue, runsOn
					c.quotations = append(c.quotations, i)
					f.quoted(c)
					f.mark(c)
				}
				continue
			}
		}
		if c := f.cueBefore(q); c != nil {
			f.free(i, c, "follows")
		} else if who := f.gesture(q); who >= 0 {
			f.free(i, &cue{speaker: who, phrase: f.phrase(who)}, "gesture")
		} else if q.lineStart && f.words(q.first, q.last) >= 5 && q.closed && f.sentenceLike(q) && f.wholeLine(q) {
			f.free(i, nil, "alone")
		}
	}
}

// free makes a quote without a cue of quotation qi, said by the speaker of c.
func (f *finder) free(qi int, from *cue, rule string) {
	q := &f.quotations[qi]
	c := cue{token: -1, speaker: -1, noCue: true, content: q.inner, kind: dateline.Direct, rule: rule, quotations: []int{qi}}
	if from != nil {
		c.speaker, c.phrase = from.speaker, from.phrase
	}
	q.cue, q.side = len(f.cues), runsOn
	f.mark(&c)
	f.cues = append(f.cues, c)
}

// startsSentence says whether q is the first thing of its sentence.
func (f *finder) startsSentence(q *quotation) bool {
	s := f.sentenceOf(q.first)
	o := f.before(q)
	return o < s.First || f.isPunct(o) && (f.word(o) == "." || f.word(o) == "?" || f.word(o) == "!")
}

// bridges says whether nothing but the clause of p's cue, or an aside between dashes, stands between the quotations p and q.
func (f *finder) bridges(p, q *quotation) bool {
	c := &f.cues[p.cue]
	if a, b := f.after(p), f.before(q); q.line == p.line && b > a && b-a < 24 && isDash(f.word(a)) && isDash(f.word(b)) {
		return true
	}
	if q.line > p.line+1 || q.line > p.line && !q.lineStart {
		return false
	}
	apart := 0
	for i := f.after(p); i < q.first && i < len(f.d.Tokens); i++ {
		if f.isPunct(i) {
			continue
		}
		if c.token < 0 {
			return false
		}
		if f.t.Sentence(i) != f.t.Sentence(c.token) {
			// A sentence cut at an initial: said John “J.D.” | Lee, the spokesman.
			if apart++; apart > 12 || f.isVerb(i) || c.token > i {
				return false
			}
		}
	}
	return true
}

// cueBefore returns the cue of the sentence before q on its line, or up to three before it, if q runs on after it.
func (f *finder) cueBefore(q *quotation) *cue {
	if q.lineStart {
		return nil
	}
	o := f.before(q)
	if o < 0 || int(f.lineOf[o]) != q.line {
		return nil
	}
	for si, n := f.t.Sentence(o), 0; si >= 0 && n < 3; si, n = si-1, n+1 {
		s := f.d.Sentences[si]
		if int(f.lineOf[s.First]) != q.line || n > 0 && f.words(q.first, q.last) < 6 {
			return nil
		}
		for i := s.First; i < s.Last; i++ {
			if ci, ok := f.cueAt[i]; ok && !f.cues[ci].dead && !f.cues[ci].content.IsZero() && f.quoteOf[i] < 0 {
				return &f.cues[ci]
			}
		}
	}
	return nil
}

// gesture returns the subject of the short sentence before q on its line, if that tells of a gesture alone: Obi shrugs. "I know." Else -1.
func (f *finder) gesture(q *quotation) int {
	o := f.before(q)
	if q.lineStart || o < 0 || int(f.lineOf[o]) != q.line || f.word(o) != "." || f.words(q.first, q.last) < 3 {
		return -1
	}
	s := f.sentenceOf(o)
	if s.Last-s.First > 8 || o != s.Last-1 {
		return -1
	}
	for i := s.First; i < s.Last; i++ {
		if row, ok := cueverb.Lookup(f.t.Lemma(i)); ok && row.Class == cueverb.Manner && f.upos(i) == "VERB" && f.t.Parent(i) < 0 && f.t.Child(i, "obj", "ccomp", "xcomp") < 0 {
			if subj := f.nearSubject(i); subj >= s.First && subj < i && (f.upos(subj) == "PROPN" || f.word(subj) == "he" || f.word(subj) == "she" || f.speaks(subj)) {
				return subj
			}
		}
	}
	return -1
}

// wholeLine says whether little but q stands on its line.
func (f *finder) wholeLine(q *quotation) bool {
	l := f.lines[q.line].Span
	return 3*(q.outer.End-q.outer.Start) > 2*(l.End-l.Start)
}

// drop marks cues that are not reports of what somebody said.
func (f *finder) drop() {
	if f.wide {
		defer f.outermost()
	}
	for i := range f.cues {
		c := &f.cues[i]
		if c.dead || c.noCue || c.content.IsZero() {
			continue
		}
		hasMarks := c.kind == dateline.Direct
		nested := f.turnAt(c.token) > 0
		if k := f.quoteOf[c.token]; k >= 0 {
			q := &f.quotations[k]
			nested = nested || q.cue != i && f.words(q.first, q.last) >= 5
		}
		switch {
		case nested && !f.nestedOK(c):
			c.dead = true
		case !nested && !hasMarks && c.speaker >= 0 && f.firstPerson(c.speaker) && !f.wide:
			c.dead = !f.reports(c)
		case !hasMarks && c.speaker >= 0 && anybody[f.word(c.speaker)]:
			c.dead = true
		case !hasMarks && c.speaker < 0 && !f.wide:
			c.dead = true
		case !hasMarks && !f.wide && f.words(c.firstTok, c.lastTok) < 2 && c.more.IsZero():
			c.dead = true
		case c.verb.Class == cueverb.Thought && !hasMarks && f.sameVoice(i) && !f.wide:
			c.dead = true
		case !f.wide && c.kind == dateline.Indirect && c.rule == "infinitive" && bound[c.lemma]:
			c.dead = true // an act, and no words: "threatened to leave". Annotators take one in twenty for a quote
		}
	}
}

// bound are verbs whose infinitive tells what somebody binds himself or others to.
var bound = map[string]bool{"threaten": true, "promise": true, "pledge": true, "vow": true, "undertake": true, "order": true, "command": true, "instruct": true, "direct": true}

// yield ends the object of an attitude before an aside, a clause of the writer's own, that attributes something: "praised the premier, who says".
func (f *finder) yield() {
	in := make(map[int][]int) // sentence to its cues with an object, which never leaves it
	for i := range f.cues {
		switch o := &f.cues[i]; o.rule {
		case "object", "loose", "passive", "noun", "idiom":
			if !o.dead && !o.noCue {
				k := f.t.Sentence(o.token)
				in[k] = append(in[k], i)
			}
		}
	}
	for i := range f.cues {
		c := &f.cues[i]
		if c.dead || c.noCue || c.content.IsZero() {
			continue
		}
		at := f.d.Tokens[c.token].Span
		for _, j := range in[f.t.Sentence(c.token)] {
			o := &f.cues[j]
			if j == i || o.token > c.token || !o.content.Covers(at) || f.quoteOf[o.token] != f.quoteOf[c.token] {
				continue
			}
			first, _ := f.tokensIn(o.content)
			for k := c.token - 1; k > first && k > c.token-12; k-- {
				if !f.aparts(k) || f.quoteOf[k] != f.quoteOf[o.token] {
					continue
				}
				o.content = f.clause(first, k)
				break
			}
		}
	}
}

// aparts says whether an aside opens at token k: a dash, a bracket, or a comma before "who", "which", "where", "most of whom".
func (f *finder) aparts(k int) bool {
	switch w := f.word(k); {
	case w == "(" || isDash(w) && f.spaced(k):
		return true
	case w != ",":
		return false
	}
	for n := k + 1; n < k+4; n++ {
		switch f.word(n) {
		case "who", "which", "where", "whom", "whose":
			return true
		}
	}
	return false
}

// outermost drops the cues inside the content of another one.
func (f *finder) outermost() {
	f.yield()
	in := make([]int, len(f.d.Tokens)) // number of contents over a token
	for i := range f.cues {
		if c := &f.cues[i]; !c.dead && !c.content.IsZero() {
			for _, s := range append([]dateline.Span{c.content}, f.parts(c)...) {
				first, last := f.tokensIn(s)
				for k := first; k < last; k++ {
					in[k]++
				}
			}
		}
	}
	for i := range f.cues {
		if c := &f.cues[i]; !c.noCue && in[c.token] > 0 && (c.rule != "according-to" || f.quoteOf[c.token] >= 0) {
			c.dead = c.dead || in[c.token] > 1 || !c.content.Covers(f.d.Tokens[c.token].Span)
		}
	}
}

// anybody are subjects that stand for no speaker of the text.
var anybody = map[string]bool{"you": true, "anyone": true, "anybody": true, "whoever": true}

// reports says whether a first-person cue tells of an earlier act of speech: "as I told the minister", "we said that".
func (f *finder) reports(c *cue) bool {
	if c.verb.Class != cueverb.Speech || c.verb.Kind == cueverb.Order || c.verb.Kind == cueverb.Ask {
		return false
	}
	return c.asked || f.xpos(c.token) == "VBD" && (c.lemma == "say" || c.lemma == "tell" || c.lemma == "make clear")
}

// nestedOK says whether a cue inside somebody's quoted words reports a third party.
func (f *finder) nestedOK(c *cue) bool {
	if c.verb.Class != cueverb.Speech || c.speaker < 0 || c.kind == dateline.Direct && c.rule != "left" {
		return false
	}
	switch f.upos(c.speaker) {
	case "PROPN":
		return f.words(c.firstTok, c.lastTok) >= 4
	case "PRON":
		w := f.word(c.speaker)
		return (w == "he" || w == "she") && f.words(c.firstTok, c.lastTok) >= 4
	case "NOUN": // "their families told us that", in a turn
		return f.turnAt(c.token) > 0 && f.speaks(c.speaker) && f.words(c.firstTok, c.lastTok) >= 4
	}
	return false
}

// sameVoice says whether cue i stands in the content of another cue of the same speaker.
func (f *finder) sameVoice(i int) bool {
	c := &f.cues[i]
	if c.speaker < 0 || f.upos(c.speaker) != "PRON" {
		return false
	}
	for j := max(0, i-8); j < min(len(f.cues), i+8); j++ {
		o := &f.cues[j]
		if j != i && !o.dead && !o.content.IsZero() && o.firstTok <= c.token && c.token < o.lastTok && o.lemma != "according to" {
			return true
		}
	}
	return false
}

// turnAt returns 1 + the transcript turn of token i, 0 if none.
func (f *finder) turnAt(i int) int {
	if f.turnOf == nil {
		return 0
	}
	return int(f.turnOf[i])
}
