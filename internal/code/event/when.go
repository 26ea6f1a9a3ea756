package event

import (
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
)

// headOf returns the token of first..last whose head lies outside.
func (c *coder) headOf(first, last int) int {
	for i := first; i < last && i < len(c.d.Tokens); i++ {
		if p := c.t.Parent(i); p < first || p >= last {
			return i
		}
	}
	return -1
}

// reach returns how many steps up from x the first token of own lies, -1 if a clause or another act comes between.
func (c *coder) reach(x int, own []int, acts map[int]bool) int {
	for n := 1; n < 8; n++ {
		rel, p := c.rel(x), c.t.Parent(x)
		if p < 0 {
			return -1
		}
		if slices.Contains(own, p) {
			return n
		}
		if match.IsRel(rel, "ccomp", "advcl", "acl", "parataxis", "csubj") {
			return -1
		}
		if c.isVerb(p) {
			// The second of conjoined verbs shares what stands before the first.
			for _, o := range own {
				if c.rel(o) == "conj" && c.t.Parent(o) == p && x < p && c.t.Child(o, "nsubj") < 0 {
					return n + 1
				}
			}
			return -1
		}
		if acts[p] || c.isNoun(p) && c.ownTime(x, p, own) {
			return -1
		}
		x = p
	}
	return -1
}

// ofNoun says whether a month or year stands before a noun as what tells which one it is, and dates no act beside it: "a breach of the November
// truce", "signed the 2015 accord". A day does so less often ("condemned Monday's attack" is of that day or the next).
func (c *coder) ofNoun(t *dateline.TimeMention, h int, own []int) bool {
	p := c.t.Parent(h)
	return t.Type == dateline.TypeDate && len(t.Value) < len("2006-01-02") && len(t.Value) >= 4 && p > h && c.isNoun(p) && !slices.Contains(own, p) && match.IsRel(c.rel(h), "compound", "amod", "nmod", "nmod:unmarked", "nmod:desc", "nummod") &&
		c.t.Case(h) == "" && c.time[p] == 0
}

// puttingOff are verbs whose "to" or "until" tells when something else will be.
var puttingOff = set("extend prolong lengthen renew postpone delay defer adjourn put_off push_back")

// boundOnly says whether the time t only bounds what the act v does or what was before it: "extended the curfew to 6 May"; nothing was done "since Monday".
func (c *coder) boundOnly(t *dateline.TimeMention, v int) bool {
	if t.First < 1 {
		return false
	}
	switch c.word(t.First - 1) {
	case "to", "till", "until", "by", "through":
		return puttingOff[c.lemma[v]]
	case "since":
		return c.xpos(v) == "VBD" && c.t.Child(v, "aux") < 0
	}
	return false
}

// ownTime says whether the time x dates the noun p that it hangs on and not the act of own over it: "since Monday's raid", "after the coup of 2006",
// "following a brawl last week"; of what is said, also "condemned the attack in Lima on Monday".
func (c *coder) ownTime(x, p int, own []int) bool {
	if match.IsRel(c.rel(x), "nmod:poss") || c.t.Case(x) == "of" && match.IsRel(c.rel(x), "nmod") && !spans[c.lemma[p]] {
		return true
	}
	switch c.t.Case(p) {
	case "after", "following", "since":
		return c.lex.IsNoun(c.lemma[p])
	case "at", "in", "during":
		return false
	}
	return c.saidOf(own[0], p)
}

// saidOf says whether the act i is one of speech and the noun p what it may be said of much later: "condemns the attack".
func (c *coder) saidOf(i, p int) bool {
	b := c.best(i)
	if b.sense == nil || !verbalTypes[b.sense.Type] {
		return false
	}
	of := c.best(p)
	return of.sense != nil && of.sense.Type != eventlex.None && !verbalTypes[of.sense.Type]
}

// spans are nouns that a time with "of" is a part of.
var spans = set("end start beginning middle close eve night morning evening afternoon day week month year course rest")

// offset says whether a duration tells how far one act lies from another and dates neither: "two days after police arrested him".
func (c *coder) offset(t *dateline.TimeMention) bool {
	if t.Type != dateline.TypeDuration || t.Last >= len(c.d.Tokens) {
		return false
	}
	w := c.d.Tokens[t.Last].Span.In(c.d.Text)
	return w == "after" || w == "before"
}

// fills says whether a duration tells when the act v was: how long it went on, or a time that ends now ("in the last 24
// hours"). An age does not, nor the length of a sentence.
func (c *coder) fills(t *dateline.TimeMention, v int) bool {
	for i := t.First; i < t.Last && i < len(c.d.Tokens); i++ {
		switch c.word(i) {
		case "last", "past", "previous":
			return c.word(t.Last-1) != "minute" // "pulled out at the last minute"
		}
	}
	for i := t.First - 1; i >= 0 && i >= t.First-2; i-- {
		if c.word(i) == "for" {
			return !sentencing[c.lemma[v]] && (t.Last >= len(c.d.Tokens) || c.word(t.Last) != "of")
		}
	}
	return c.word(t.First) == "for" && !sentencing[c.lemma[v]]
}

// sentencing are verbs whose duration lies ahead of the act.
var sentencing = set("jail sentence imprison convict ban bar suspend remand close condemn lend renew extend")

// when dates the event of f: by the time of its own clause, else of the verb over it, else by the story.
func (c *coder) when(f frame, acts map[int]bool, patients []int) (w dateline.EventTime, trace string) {
	w.Time = -1
	si := c.t.Sentence(f.head)
	s := &c.d.Sentences[si]
	own := c.clauseTokens(f)
	b := c.best(f.head)
	if planned[c.lemma[f.head]] && b.sense != nil && !verbalTypes[b.sense.Type] { // "is scheduled to sit with them tomorrow"
		own = append(own, c.t.Children(f.head, "xcomp")...)
	}
	// "Norway condemns the attack in Lima on Monday": what is said in the present is said now.
	declares := b.sense != nil && verbalTypes[b.sense.Type] && (c.xpos(f.head) == "VBZ" || c.xpos(f.head) == "VBP")
	best, cost := -1, 1000
	for pass := range 2 {
		for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
			t := &c.d.Times[ti]
			if t.Span.End > s.Span.End || t.Last <= t.First || t.Type == dateline.TypeSet || c.offset(t) || t.Type == dateline.TypeDuration && !c.fills(t, f.head) {
				continue
			}
			h := c.headOf(t.First, t.Last)
			if h < 0 || c.ofNoun(t, h, own) {
				continue
			}
			n := c.reach(h, own, acts)
			if n < 0 || c.boundOnly(t, f.head) || declares && t.Latest != "" && t.Latest < c.d.Published.Earliest {
				continue
			}
			if t.Type == dateline.TypeDuration {
				n += 10
			}
			if pass == 1 && h > f.head {
				n += 5
			}
			if n < cost {
				best, cost = ti, n
			}
		}
		if best >= 0 {
			break
		}
		// The verb over an event noun: "the attack took place on Monday".
		up := c.t.Parent(f.head)
		for range 4 {
			if up < 0 || c.isVerb(up) || c.lemma[up] == "due" {
				break
			}
			up = c.t.Parent(up)
		}
		if up < 0 || !c.isNoun(f.head) || acts[up] || reports[c.lemma[up]] {
			break
		}
		own = append(own, up)
		if c.lemma[up] == "due" || planned[c.lemma[up]] { // "talks are due to resume in May"
			own = append(own, c.t.Children(up, "xcomp")...)
		}
	}
	if best < 0 {
		best = c.fronted(f.head, s)
	}
	if best < 0 { // "six died on Monday when soldiers fired": one time for both
		if v := c.at(f); c.rel(v) == "advcl" && c.simultaneous(v) {
			own := []int{c.t.Parent(v)}
			for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
				t := &c.d.Times[ti]
				if t.Span.End > s.Span.End || t.Last <= t.First || t.Type != dateline.TypeDate && t.Type != dateline.TypeTime {
					continue
				}
				if h := c.headOf(t.First, t.Last); h >= 0 && c.reach(h, own, nil) >= 0 {
					best = ti
					break
				}
			}
			if best < 0 && c.isVerb(own[0]) {
				best = c.fronted(own[0], s)
			}
		}
	}
	if best < 0 {
		best = c.handedOn(f, s)
	}
	if best < 0 {
		best = c.aside(f, s)
	}
	if best < 0 {
		best = c.putOut(f, s)
	}
	if best < 0 { // "claimed today's attack"
		for _, x := range patients {
			if !c.isNoun(x) || !c.lex.IsNoun(c.lemma[x]) && c.joined(x) == "" || c.saidOf(f.head, x) {
				continue
			}
			for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
				t := &c.d.Times[ti]
				if t.Span.End > s.Span.End || t.Last <= t.First || t.Type != dateline.TypeDate && t.Type != dateline.TypeTime {
					continue
				}
				if h := c.headOf(t.First, t.Last); h >= 0 && best < 0 && !c.ofNoun(t, h, nil) && c.reach(h, []int{x}, nil) >= 0 {
					best = ti
				}
			}
		}
	}
	if best < 0 {
		return c.undated(), "no time in its clause; not after the story"
	}
	t := &c.d.Times[best]
	w = dateline.EventTime{Value: t.Value, Earliest: t.Earliest, Latest: t.Latest, Time: best, Basis: "timex"}
	return w, "time of its clause: " + t.Span.In(c.d.Text)
}

// messages are what is said in, besides papers; issued are verbs for putting them out.
var (
	messages = set("interview speech address broadcast podcast column op-ed recording briefing livestream thread sermon ruling judgment verdict filing testimony")
	issued   = set("issue publish release post send date make air record give share broadcast write file hand deliver circulate upload print sign televise")
)

// putOut returns the time at which the act of f was put out, where its clause tells only of that: "In a statement issued on Monday, Kenya accused", "announced in
// 2017 his decision to leave". It returns -1 if there is none.
func (c *coder) putOut(f frame, s *dateline.Sentence) int {
	h := c.at(f)
	if !c.isVerb(h) {
		return -1
	}
	var by []int
	for _, o := range c.t.Children(h, "obl") {
		if k := c.t.Case(o); (k == "in" || k == "during" || k == "at" || k == "via") && (papers[c.lemma[o]] || messages[c.lemma[o]]) {
			for _, v := range c.t.Children(o, "acl") {
				if issued[c.lemma[v]] && c.xpos(v) != "VBG" {
					by = append(by, v)
				}
			}
		}
	}
	if n := c.t.Parent(h); n >= 0 && c.rel(h) == "acl" && (c.lemma[n] == "decision" || c.lemma[n] == "order" || c.lemma[n] == "move") && c.rel(n) == "obj" {
		if v := c.t.Parent(n); v >= 0 && c.isVerb(v) && !c.future(v) {
			by = append(by, v)
		}
	}
	if len(by) == 0 {
		return -1
	}
	for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
		t := &c.d.Times[ti]
		if t.Span.End > s.Span.End || t.Last <= t.First || t.Type != dateline.TypeDate && t.Type != dateline.TypeTime || c.offset(t) {
			continue
		}
		if x := c.headOf(t.First, t.Last); x >= 0 && c.reach(x, by, nil) >= 0 {
			return ti
		}
	}
	return -1
}

// undated is the time of an event that nothing dates: not after the story.
func (c *coder) undated() dateline.EventTime {
	p := &c.d.Published
	w := dateline.EventTime{Time: -1, Latest: p.Latest, Basis: "interval"}
	if p.Value != "" {
		w.Basis = "dct"
	}
	if p.Latest == "" {
		w.Basis = ""
	}
	return w
}

// handedOn returns the time that the act of f has from the one it is told with: a noun from the words behind it ("the attacks in
// Iraq today"), the second of conjoined verbs and a participle from the first ("summoned him on Thursday and handed him
// a note"). -1 if there is none, or if one is told for the future and the other is not.
func (c *coder) handedOn(f frame, s *dateline.Sentence) int {
	date := func(t *dateline.TimeMention) bool {
		switch c.word(max(t.First-1, 0)) {
		case "for", "until", "by", "from", "since": // "called a strike for Thursday and demanded"
			return false
		}
		return t.Span.End <= s.Span.End && t.Last > t.First && !c.offset(t) && (t.Type == dateline.TypeDate || t.Type == dateline.TypeTime)
	}
	if c.isNoun(f.head) && f.verb < 0 {
		for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
			if t := &c.d.Times[ti]; t.First > f.head && date(t) {
				for i := f.head + 1; i < t.First; i++ {
					if c.isVerb(i) || c.upos(i) == "PUNCT" || c.upos(i) == "SCONJ" || i-f.head > 12 {
						return -1
					}
				}
				return ti
			}
		}
		return -1
	}
	at := c.at(f)
	for range 2 {
		p := c.t.Parent(at)
		if p < 0 || !c.isVerb(p) || len(c.t.Children(at, "nsubj", "nsubj:pass", "mark")) > 0 || c.future(at) != c.future(p) && c.rel(at) == "conj" ||
			!(c.rel(at) == "conj" || c.rel(at) == "advcl" && c.xpos(at) == "VBG") {
			return -1
		}
		for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
			if t := &c.d.Times[ti]; date(t) && t.First < f.head {
				if h := c.headOf(t.First, t.Last); h >= 0 && !c.ofNoun(t, h, nil) && c.reach(h, []int{p}, nil) >= 0 {
					return ti
				}
			}
		}
		at = p
	}
	return -1
}

// at returns the token by which the clause of f hangs on others.
func (c *coder) at(f frame) int {
	if f.verb >= 0 {
		return f.verb
	}
	return f.head
}

// simultaneous says whether the adverbial clause v is told to be at the time of its main clause.
func (c *coder) simultaneous(v int) bool {
	if c.t.Parent(v) < 0 {
		return false
	}
	for _, y := range c.t.Children(v, "advmod", "mark") {
		switch c.lemma[y] {
		case "when", "as", "while":
			return y < v
		}
	}
	return false
}

// fronted returns the time that opens the sentence s if the predicate i is its first verb, wherever the parser hung
// the time; -1 if there is none.
func (c *coder) fronted(i int, s *dateline.Sentence) int {
	for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
		t := &c.d.Times[ti]
		if t.Span.End > s.Span.End || t.Last <= t.First || t.First-s.First > 1 || t.Type == dateline.TypeSet || t.Type == dateline.TypeDuration {
			continue
		}
		first := i // of conjoined verbs with one subject, the first
		for n := 0; n < 4 && c.rel(first) == "conj" && c.t.Child(first, "nsubj") < 0 && c.t.Parent(first) >= t.Last && c.isVerb(c.t.Parent(first)); n++ {
			first = c.t.Parent(first)
		}
		for k := t.Last; k < first; k++ {
			if c.upos(k) == "VERB" && c.rel(k) != "amod" {
				return -1
			}
		}
		return ti
	}
	return -1
}

func (c *coder) timeFrom(start int) int {
	lo, hi := 0, len(c.d.Times)
	for lo < hi {
		if mid := (lo + hi) / 2; c.d.Times[mid].Span.Start < start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

func (c *coder) placeFrom(start int) int {
	lo, hi := 0, len(c.d.Places)
	for lo < hi {
		if mid := (lo + hi) / 2; c.d.Places[mid].Span.Start < start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
