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

// issuing are verbs whose subject speaks through their object: "issued a statement saying".
var issuing = map[string]bool{"issue": true, "release": true, "publish": true, "post": true, "send": true, "make": true, "give": true, "deliver": true,
	"write": true, "sign": true, "circulate": true, "distribute": true, "upload": true, "air": true, "put": true, "leave": true, "carry": true}

// writing are verbs whose subject goes on in a participle behind the one it turns to: "emailed supporters saying".
var writing = map[string]bool{"email": true, "e-mail": true, "text": true, "phone": true, "telephone": true, "call": true, "message": true, "cable": true, "write": true, "contact": true,
	"notify": true, "address": true, "lobby": true, "petition": true}

// subject returns the head token of the one who says verb v, or -1, and whether it is the agent of a passive.
func (f *finder) subject(v int) (head int, passive bool) {
	t := f.t
	quoted := f.quoteOf[v]
	for depth := 0; v >= 0 && depth < 6; depth++ {
		if depth > 0 && quoted < 0 && f.quoteOf[v] >= 0 && match.IsRel(t.Rel(v), "ccomp", "parataxis") && t.Parent(v) >= 0 {
			v = t.Parent(v) // out of quoted words: said "..." and added
		}
		if f.isPassive(v) {
			if a := f.agent(v); a >= 0 {
				return a, true
			}
			return -1, true
		}
		if p := t.Parent(v); p >= 0 && p < v-1 && writing[t.Lemma(p)] && f.xpos(v) == "VBG" && f.nearSubject(v) > p {
			v = p // "emailed supporters saying"
			continue
		}
		if s := f.nearSubject(v); s >= 0 {
			if s = f.antecedent(s, v); s >= 0 && t.Parent(v) == s && match.IsRel(t.Rel(s), "obj") && t.Parent(s) >= 0 && issuing[t.Lemma(t.Parent(s))] && f.upos(s) == "NOUN" {
				if who, _ := f.subject(t.Parent(s)); who >= 0 {
					return who, false // "issued a statement that reads"
				}
			}
			if w := f.word(s); w != "that" && w != "this" && w != "there" {
				return s, false
			}
		}
		p := t.Parent(v)
		if p < 0 {
			return -1, false
		}
		rel := t.Rel(v)
		switch {
		case match.IsRel(rel, "conj"), match.IsRel(rel, "obj") && f.upos(v) == "NOUN" && depth == 0: // a participle taken for a noun
			v = p
		case match.IsRel(rel, "xcomp"):
			if o := f.hearerToken(p); o >= 0 && f.asSaying(v) {
				return o, false
			}
			v = p
		case f.asSaying(v) && (t.Lemma(p) == "quote" || t.Lemma(p) == "cite"):
			if s := t.Child(p, "nsubj:pass"); s >= 0 {
				return f.antecedent(s, p), false
			}
			return t.Child(p, "obj"), false
		case match.IsRel(rel, "advcl") && (f.isVerb(p) || f.upos(p) == "ADJ" && (f.wide || f.isParticiple(v) && t.Child(p, "cop") >= 0)), match.IsRel(rel, "parataxis") && f.isVerb(p) && t.Child(v, "nsubj") < 0 && f.isParticiple(v):
			v = p
		case match.IsRel(rel, "ccomp") && (depth > 0 || p < v && f.xpos(v) == "VBG" && (f.word(v-1) == "," || writing[t.Lemma(p)])):
			v = p // "said that was unlikely, adding", "..., she said, referring to": the outer speaker
		case match.IsRel(rel, "acl") && f.xpos(v) == "VBG" && t.Child(p, "cop") >= 0 && t.Child(p, "case") >= 0 && f.nearSubject(p) >= 0:
			return f.nearSubject(p), false // "was on the radio calling"
		case match.IsRel(rel, "acl:relcl"):
			return p, false
		case match.IsRel(rel, "acl") && !f.wide && f.xpos(v) == "VB" && match.IsRel(t.Rel(p), "obl") && t.Parent(p) >= 0 && (t.Lemma(t.Parent(p)) == "come" || t.Lemma(t.Parent(p)) == "emerge"):
			v = t.Parent(p) // "came out of the meeting to say"
		case match.IsRel(rel, "acl"):
			if g := t.Parent(p); g >= 0 && (match.IsRel(t.Rel(p), "obj") && issuing[t.Lemma(g)] || match.IsRel(t.Rel(p), "obj", "iobj") && writing[t.Lemma(g)] && f.xpos(v) == "VBG") {
				if s, _ := f.subject(g); s >= 0 {
					return s, false
				}
			}
			return p, false
		default:
			return -1, false
		}
	}
	return -1, false
}

// antecedent resolves a relative pronoun that is the subject of v to the noun it stands for.
func (f *finder) antecedent(s, v int) int {
	switch f.word(s) {
	case "who", "which", "that":
		for i := 0; v >= 0 && i < 4; i++ {
			if match.IsRel(f.t.Rel(v), "acl") {
				p := f.t.Parent(v)
				if p < 0 {
					return p
				}
				if g := f.t.Parent(p); f.word(s) == "who" && f.word(s-1) == "," && g >= 0 && g < p && f.upos(g) == "PROPN" && match.IsRel(f.t.Rel(p), "nmod") && p < s {
					return g // "Ann Lee of the group Alder, who"
				}
				return p
			}
			v = f.t.Parent(v)
		}
		// No relative clause in the parse: the noun before the pronoun.
		for i := s - 1; i >= 0 && i > s-4; i-- {
			switch f.upos(i) {
			case "PUNCT":
				continue
			case "PROPN", "NOUN":
				for h := f.t.Parent(i); h >= 0 && h < i && i-h < 8 && match.IsRel(f.t.Rel(i), "flat", "appos"); h = f.t.Parent(i) {
					i = h
				}
				return i
			}
			break
		}
	}
	return s
}

func (f *finder) isVerb(i int) bool { return f.upos(i) == "VERB" || f.upos(i) == "AUX" }

func (f *finder) isParticiple(i int) bool {
	x := f.xpos(i)
	return x == "VBG" || x == "VBN"
}

func (f *finder) isPassive(v int) bool {
	if f.t.Child(v, "aux:pass") >= 0 || f.t.Child(v, "nsubj:pass") >= 0 {
		return true
	}
	if w := f.word(v - 1); (w == "when" || w == "if" || w == "once") && match.IsRel(f.t.Rel(v), "advcl", "acl") && f.t.Child(v, "nsubj") < v-1 {
		return f.xpos(v) != "VBG"
	}
	return f.xpos(v) == "VBN" && match.IsRel(f.t.Rel(v), "advcl", "acl") && f.t.Child(v, "aux", "nsubj") < 0 // "when asked"
}

// agent returns the head of the by-phrase of v, or -1.
func (f *finder) agent(v int) int {
	if a := f.t.Child(v, "obl:agent"); a >= 0 {
		return a
	}
	for _, o := range f.t.Children(v, "obl") {
		if f.t.Case(o) == "by" {
			return o
		}
	}
	return -1
}

// asSaying says whether v is the "saying" of "quoted X as saying".
func (f *finder) asSaying(v int) bool {
	if f.xpos(v) != "VBG" {
		return false
	}
	return f.word(v-1) == "as"
}

// hearerToken returns the object of v that is spoken to, or -1.
func (f *finder) hearerToken(v int) int {
	if o := f.t.Child(v, "iobj"); o >= 0 {
		return o
	}
	return f.t.Child(v, "obj=")
}

// hearer returns the words of the one spoken to by cue c.
func (f *finder) hearer(c *cue) dateline.Span {
	v := c.token
	switch addr := c.verb.Addressee; {
	case addr == "obj":
		if f.isPassive(v) {
			if s := f.t.Child(v, "nsubj:pass"); s >= 0 && f.word(s) != "it" {
				return f.phrase(f.antecedent(s, v))
			}
			return dateline.Span{}
		}
		if o := f.hearerToken(v); o >= 0 && o > v && f.quoteOf[o] == f.quoteOf[v] && !c.content.Covers(f.d.Tokens[o].Span) {
			return f.phrase(o)
		}
	case addr != "":
		for _, o := range f.t.Children(v, "obl") {
			if k := f.t.Case(o); (k == addr || k == "to") && o > v && !c.content.Covers(f.d.Tokens[o].Span) && f.upos(o) != "NUM" {
				return f.phrase(o)
			}
		}
	}
	return dateline.Span{}
}

// phrase returns the noun phrase of head i, conjoined phrases included.
func (f *finder) phrase(i int) dateline.Span {
	s, first, _ := f.t.Phrase(i)
	if from := f.leftOf(i, first); from < first {
		first = from
		s.Start = f.d.Tokens[first].Span.Start
	}
	if sent := f.sentenceOf(i); f.upos(i) == "PROPN" {
		_, last := f.tokensIn(s)
		for n := 0; n < 4 && last < sent.Last && f.upos(last) == "PROPN" && f.quoteOf[last] == f.quoteOf[i] && !calendar[f.word(last)]; n++ {
			s.End = f.d.Tokens[last].Span.End
			last++
		}
	}
	if _, last := f.tokensIn(s); f.word(last) == ")" && strings.LastIndexByte(s.In(f.text), '(') > strings.LastIndexByte(s.In(f.text), ')') {
		s.End = f.d.Tokens[last].Span.End
	}
	for first < i && f.isPunct(first) { // an opening mark is not part of a name
		first++
		s.Start = f.d.Tokens[first].Span.Start
	}
	for _, c := range f.t.Children(i, "conj", "appos") {
		if c < i || f.isVerb(c) || f.lineOf[c] != f.lineOf[i] {
			continue
		}
		if o, _, _ := f.t.Phrase(c); o.End > s.End && o.End-s.Start < 300 {
			s.End = o.End
		}
	}
	return s
}

// calendar are names that follow a speaker without being part of the name: "said Ann Lee Monday".
var calendar = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
	"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true, "august": true, "september": true, "october": true,
	"november": true, "december": true}

// leftOf returns the first token of the noun phrase of head i, where the parse lets it start at first only: words that can stand in
// a noun phrase and are no complement of their own go with it.
func (f *finder) leftOf(i, first int) int {
	for sent := f.sentenceOf(i).First; first > sent; first-- {
		if u := f.upos(first); u == "DET" || u == "PRON" || f.quoteOf[first-1] != f.quoteOf[i] {
			break
		}
		switch f.upos(first - 1) {
		case "DET", "ADJ", "NOUN", "PROPN":
		default:
			return first
		}
		if c := f.t.Child(first-1, "case"); match.IsRel(f.t.Rel(first-1), "obl", "obj", "iobj", "root", "nsubj:pass") || c >= 0 && c < first-1 {
			break
		}
	}
	return first
}

// beside returns the head of the noun phrase that ends right before verb v, or that starts right after it, where the parse gives no subject.
func (f *finder) beside(v int, inverted bool) int {
	sent := f.sentenceOf(v)
	if inverted {
		for i := v + 1; i < sent.Last && i < v+6; i++ {
			if u := f.upos(i); i == v+1 && (u == "ADV" || u == "ADJ") && f.capital(i) && f.isPunct(i+1) {
				return i // "says Early."
			}
			switch f.upos(i) {
			case "PROPN", "PRON", "NOUN":
				for h := f.t.Parent(i); h > i && h < sent.Last && h < i+8 && match.IsRel(f.t.Rel(i), "compound", "nmod:poss", "nmod:desc", "amod", "flat"); h = f.t.Parent(i) {
					i = h
				}
				return i
			case "DET", "ADJ", "NUM", "ADV":
			default:
				if !match.IsRel(f.t.Rel(i), "amod") && !(f.word(i) == "-" && !f.spaced(i)) { // "said a leading expert", "said the great-grandfather"
					return -1
				}
			}
		}
		return -1
	}
	i := v - 1
	switch f.word(i) {
	case "most", "many", "some", "others", "several", "few", "neither", "both":
		if i >= sent.First && (i == sent.First || f.isPunct(i-1) || f.upos(i-1) == "CCONJ") {
			return i // "Most said they would stay"
		}
	}
	for i >= sent.First && (f.upos(i) == "AUX" || f.upos(i) == "ADV" || f.word(i) == ",") {
		i--
	}
	if i > sent.First && f.word(i) == ")" { // "Ann Lee (Greens) said"
		for j := i - 1; j > sent.First && j > i-8; j-- {
			if f.word(j) == "(" {
				i = j - 1
				break
			}
		}
	}
	if i < sent.First || f.quoteOf[i] != f.quoteOf[v] {
		return -1
	}
	switch f.upos(i) {
	case "PROPN", "PRON", "NOUN":
	default:
		return -1
	}
	// The topmost word of the phrase that ends at i.
	low := f.npStart(i, sent.First)
	cross := i < v-1 && f.word(i+1) == "," // over the comma of an apposition that closes right before the verb
	for h := f.t.Parent(i); h >= sent.First && h < v && (h >= low || cross && match.IsRel(f.t.Rel(i), "appos", "flat") && h > v-30) && f.quoteOf[h] == f.quoteOf[v] && !f.isVerb(h) &&
		match.IsRel(f.t.Rel(i), "flat", "appos", "nmod", "compound", "obl", "amod"); h = f.t.Parent(i) {
		if i = h; i < low {
			low, cross = f.npStart(i, sent.First), false // over one comma, not over the next
		}
	}
	if c := f.t.Child(i, "case"); c >= 0 && c < i {
		// The end of a relative clause: "a resident, who spoke by telephone, said".
		for j := i - 1; j > sent.First && j > i-14; j-- {
			if f.word(j) == "who" && f.upos(j-1) == "PUNCT" {
				return f.antecedent(j, f.t.Parent(j))
			}
		}
		h := v - 1
		for f.t.Rel(h) == "flat" && f.t.Parent(h) >= low && f.t.Parent(h) < h {
			h = f.t.Parent(h)
		}
		if f.upos(h) == "PROPN" && match.IsRel(f.t.Rel(h), "appos") && h < v-1 {
			return h // "the attorney for the District of Columbia Ann Lee said"
		}
		return -1
	}
	switch f.upos(i) {
	case "PROPN", "PRON", "NOUN":
		return i
	}
	return -1
}

// capital says whether the word at token i begins with a capital.
func (f *finder) capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(f.d.Tokens[i].Span.In(f.text))
	return unicode.IsUpper(r)
}

// leading returns the head of the noun phrase that opens tokens [start, v) where an apposition in commas stands between it and the verb v:
// "Ann Lee, head of the bank, said". It returns -1 where there is none.
func (f *finder) leading(start, v int) int {
	end := v
	for end > start && (f.upos(end-1) == "AUX" || f.upos(end-1) == "ADV") {
		end--
	}
	if end <= start || f.word(end-1) != "," {
		return -1
	}
	comma := start
	for comma < end && f.word(comma) != "," {
		if f.isVerb(comma) {
			return -1
		}
		comma++
	}
	if comma >= end-1 || comma == start {
		return -1
	}
	switch f.upos(start) {
	case "ADP", "ADV", "SCONJ", "CCONJ", "VERB", "AUX":
		return -1
	}
	return f.top(start, comma)
}

// top returns the nominal in tokens [first, last) whose head lies outside them, -1 if there is none.
func (f *finder) top(first, last int) int {
	best, other := -1, -1
	for i := first; i < last; i++ {
		switch f.upos(i) {
		case "NOUN", "PROPN", "PRON":
			if w := f.word(i + 1); w == "'s" || w == "’s" || w == "'" || w == "’" {
				continue
			}
			if p := f.t.Parent(i); p < first || p >= last {
				return i
			}
			if best < 0 {
				best = i
			}
		case "ADJ", "NUM", "X":
			if p := f.t.Parent(i); p < first || p >= last {
				other = i // a noun by another tag: "the secretary general"
			}
		}
	}
	if other >= 0 {
		return other
	}
	return best
}

// named returns the name before an apposition that the parse took for the subject: of "Ann Lee, the head of the bank, said" the name.
func (f *finder) named(s, v int) int {
	if s < 0 || s > v || f.upos(s) != "NOUN" {
		return s
	}
	sent := f.sentenceOf(v)
	low := f.npStart(s, sent.First)
	if low < sent.First+2 || f.word(low-1) != "," || f.upos(low-2) != "PROPN" || f.quoteOf[low-2] != f.quoteOf[v] {
		return s
	}
	end := v
	for end > s && (f.upos(end-1) == "AUX" || f.upos(end-1) == "ADV") {
		end--
	}
	for k := s + 1; k < end-1; k++ {
		if f.word(k) == "," {
			return s // it has a name of its own behind it: "in Mali, the chief of staff, Ann Lee, said"
		}
	}
	first := f.npStart(low-2, sent.First)
	if f.word(end-1) != "," || f.upos(first) == "ADP" || f.upos(first) == "CCONJ" {
		return s
	}
	if n := f.top(first, low-1); n >= 0 {
		return n
	}
	return s
}

// apposed mends the speaker of cue c where a name and an apposition in commas stand right before its verb, or a name behind "one": "but its president, Carlos Lee, said",
// "said one, Ann Roe".
func (f *finder) apposed(c *cue) {
	v, s := c.token, f.sentenceOf(c.token)
	if c.speaker > v {
		switch f.word(c.speaker) {
		case "one", "another":
			last := c.speaker + 2
			for f.word(c.speaker+1) == "," && last < s.Last && f.upos(last) == "PROPN" {
				last++
			}
			if last > c.speaker+3 && (last >= s.Last || f.isPunct(last)) {
				c.phrase, c.speaker = f.span(c.speaker, last), c.speaker+2
			}
		}
		return
	}
	end := v
	for end > s.First && (f.upos(end-1) == "AUX" || f.upos(end-1) == "ADV") {
		end--
	}
	if end-2 <= s.First || f.word(end-1) != "," || f.quoteOf[end-1] != f.quoteOf[v] {
		return
	}
	comma := end - 2
	name := true
	for comma > s.First && comma > end-12 && f.word(comma) != "," {
		if f.isVerb(comma) || f.isPunct(comma) && f.word(comma) != "-" && f.word(comma) != "." {
			return
		}
		name = name && f.upos(comma) == "PROPN"
		comma--
	}
	if f.word(comma) != "," || comma == s.First {
		return
	}
	if w := f.word(c.speaker); name && c.speaker >= 0 && c.speaker < comma && (w == "one" || w == "another") && end-1-comma > 2 {
		first, _ := f.tokensIn(f.phrase(c.speaker))
		c.phrase, c.speaker = f.span(min(first, c.speaker), end-1), comma+1 // "One of the three who returned, Ann Roe, said"
		return
	}
	last := comma - 1
	for n := 0; f.word(comma-1) == ")" && n < 8 && last > s.First; n++ { // "the head of the bank (Ann Lee's), Carlos Roe, said"
		if last--; f.word(last) == "(" {
			last--
			break
		}
	}
	first := f.npStart(last, s.First)
	for first < comma && (f.upos(first) == "CCONJ" || f.upos(first) == "SCONJ") {
		first++
	}
	if first >= comma || first == s.First || c.speaker >= first || f.upos(comma-1) != "PROPN" && !name || f.upos(first) == "ADP" || f.upos(first) == "ADV" {
		return
	}
	if p := first - 1; !f.isPunct(p) && f.upos(p) != "CCONJ" && f.upos(p) != "SCONJ" {
		return
	}
	if h := f.top(first, comma); h >= 0 && (f.upos(h) == "PROPN" || f.speaks(h)) {
		c.speaker = h
	}
}

// widen returns the phrase s of the speaker of verb v with the apposition in commas or brackets between the two.
func (f *finder) widen(s dateline.Span, v int) dateline.Span {
	_, at := f.tokensIn(s)
	end := v
	for end > at && (f.upos(end-1) == "AUX" || f.upos(end-1) == "ADV" || f.isPunct(end-1)) {
		end--
	}
	if at >= end || end-at > 16 || f.word(at) != "," && f.word(at) != "(" {
		return s
	}
	switch f.upos(at + 1) {
	case "ADP", "SCONJ", "ADV", "VERB", "AUX", "CCONJ":
		return s
	}
	for i := at; i < end; i++ {
		if f.isVerb(i) || f.isMark(i) || f.lineOf[i] != f.lineOf[v] {
			return s
		}
		if w := f.word(i); w == "who" || w == "which" || w == "whose" {
			return s
		}
	}
	if f.word(at) == "(" && f.word(end) == ")" {
		end++
	}
	s.End = f.d.Tokens[end-1].Span.End
	return s
}

// A nameAt is a mention with the index of its entity.
type nameAt struct {
	span   dateline.Span
	entity int32
}

func (f *finder) readEntities() {
	f.entityAt = make(map[int]int32)
	for ei, e := range f.d.Entities {
		for _, m := range e.Mentions {
			f.mentions = append(f.mentions, nameAt{m.Span, int32(ei)})
			if m.Head >= 0 {
				f.entityAt[m.Head] = int32(ei)
			}
		}
	}
	slices.SortFunc(f.mentions, func(a, b nameAt) int { return cmp.Compare(a.span.Start, b.span.Start) })
}

// grounded returns the words of the speaker of c, and its entity if there is one.
func (f *finder) grounded(c *cue) (dateline.Span, string) {
	if c.speaker < 0 {
		id := f.entityIn(c.phrase)
		if label := c.phrase.In(f.text); id == "" && c.rule == "transcript" {
			for i := range f.d.Entities { // the label of an answer, which the names passed over
				if e := &f.d.Entities[i]; e.Kind == dateline.KindPerson && (e.Name == label || strings.HasSuffix(e.Name, " "+label)) {
					return c.phrase, e.ID
				}
			}
		}
		return c.phrase, id
	}
	s := c.phrase
	if s.IsZero() {
		s = f.phrase(c.speaker)
	}
	if ei, ok := f.entityAt[c.speaker]; ok {
		return s, f.d.Entities[ei].ID
	}
	if id := f.entityIn(s); id != "" || c.kind != dateline.Direct {
		return s, id
	}
	return s, f.spokeBefore(c)
}

// spokeBefore returns the entity that the pronoun or "the statement" before the cue of a direct quote stands for where its chain names nobody:
// the subject of the sentence before, if of the kind that the word asks for. "Amnesty criticised the decree. “It is harsh,” it said."
func (f *finder) spokeBefore(c *cue) string {
	person := false
	switch w := f.word(c.speaker); w {
	case "it", "they":
	case "he", "she":
		person = true
	default:
		if f.upos(c.speaker) != "NOUN" || c.speaker == 0 || f.word(c.speaker-1) != "the" {
			return ""
		}
		switch f.t.Lemma(c.speaker) {
		case "statement", "communique", "communiqué", "announcement", "message", "letter", "report", "release":
		default:
			return ""
		}
	}
	first := c.token
	if first < 0 { // no verb of saying
		first = c.speaker
	}
	for _, k := range c.quotations {
		first = min(first, f.quotations[k].first)
	}
	si := f.t.Sentence(first) - 1
	for n := 0; n < 3 && si >= 0; n++ {
		prev := f.d.Sentences[si]
		if f.lineOf[prev.First] < 0 || f.lineOf[prev.First] < f.lineOf[first]-1 {
			return ""
		}
		for i := prev.First; i < prev.Last; i++ {
			if f.t.Parent(i) >= 0 || f.quoteOf[i] >= 0 {
				continue
			}
			subj := f.t.Child(i, "nsubj", "nsubj:pass")
			if subj < 0 {
				break
			}
			id := ""
			if ei, ok := f.entityAt[subj]; ok {
				id = f.d.Entities[ei].ID
			} else {
				id = f.entityIn(f.phrase(subj))
			}
			for _, e := range f.d.Entities {
				if e.ID == id && (e.Kind == dateline.KindPerson) == person {
					return id
				}
			}
			break
		}
		if f.upos(c.speaker) == "PRON" {
			return "" // only the sentence right before
		}
		si--
	}
	return ""
}

// goesOn returns the entity that goes on speaking where a pronoun opens the sentence of cue c and the sentence before, in the same paragraph, has one
// speaker it can stand for: "The general staff said that the post had been moved. It put its losses at six". Who speaks is likelier to go on than
// whom he spoke of. It returns "" where the two agree or nothing speaks for it.
func (f *finder) goesOn(c *cue) string {
	if f.wide || c.speaker < 1 || f.upos(c.speaker) != "PRON" || c.token < 0 || f.quoteOf[c.speaker] >= 0 {
		return ""
	}
	person := false
	switch f.word(c.speaker) {
	case "he", "she", "his", "her":
		person = true
	case "it", "its", "they", "their":
	default:
		return ""
	}
	s := f.sentenceOf(c.speaker)
	for i := s.First; i < c.speaker; i++ {
		switch f.upos(i) {
		case "NOUN", "PROPN", "PRON", "VERB":
			return "" // not the first it tells of; "Last month they" is
		}
	}
	si := f.t.Sentence(c.speaker) - 1
	if si < 0 || f.lineOf[s.First] < 0 || f.lineOf[f.d.Sentences[si].First] != f.lineOf[s.First] {
		return ""
	}
	prev, who := f.d.Sentences[si], -1
	for i := prev.First; i < prev.Last; i++ {
		if f.upos(i) != "VERB" || f.quoteOf[i] >= 0 {
			continue
		}
		speaker := -1
		if ci, ok := f.cueAt[i]; ok && f.cues[ci].verb.Class != cueverb.Attitude {
			if o := &f.cues[ci]; !o.dead && !o.content.IsZero() {
				speaker = o.speaker
			}
		}
		if speaker < 0 && f.t.Parent(i) < 0 {
			if row, _, ok := f.verbAt(i); ok && row.Class == cueverb.Speech || f.t.Lemma(i) == "tell" {
				speaker = f.nearSubject(i)
			}
		}
		if speaker < 0 || speaker == who {
			continue
		}
		if who >= 0 {
			return ""
		}
		who = speaker
	}
	if who < 0 || f.upos(who) == "PRON" {
		return ""
	}
	id := ""
	if ei, ok := f.entityAt[who]; ok {
		id = f.d.Entities[ei].ID
	}
	for i := range f.d.Entities {
		e := &f.d.Entities[i]
		if e.ID != id || id == "" {
			continue
		}
		if many := f.word(c.speaker) == "they" || f.word(c.speaker) == "their"; (e.Kind == dateline.KindPerson) == person && e.Kind != dateline.KindPlace && (!many || e.Kind == dateline.KindGroup || e.Kind == dateline.KindOrg) {
			return id
		}
	}
	return ""
}

// entityIn returns the entity with the longest mention inside s, "" if none.
func (f *finder) entityIn(s dateline.Span) string {
	if s.IsZero() {
		return ""
	}
	best, size := int32(-1), 0
	i, _ := slices.BinarySearchFunc(f.mentions, s.Start, func(m nameAt, at int) int { return cmp.Compare(m.span.Start, at) })
	for ; i < len(f.mentions) && f.mentions[i].span.Start < s.End; i++ {
		m := &f.mentions[i]
		if n := m.span.End - m.span.Start; s.Covers(m.span) && (n > size || n == size && m.entity < best) {
			best, size = m.entity, n
		}
	}
	if best < 0 {
		return ""
	}
	return f.d.Entities[best].ID
}

// firstPerson says whether token i is the voice of the writer or speaker: "I", "we".
func (f *finder) firstPerson(i int) bool {
	if f.upos(i) != "PRON" {
		return false
	}
	w := f.word(i)
	return w == "i" || w == "we"
}
