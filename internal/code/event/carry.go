package event

import (
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
)

// A story that goes on: "On Saturday the president flew to Lima. He promised two ferries." The second sentence names no time as the first one's holds for it. Times
// are carried only where the words show that the story goes on, as most sentences without a time are of another moment.

// carry gives acts the time of the sentence before that they go on from. all is in text order.
func (c *coder) carry(all []*draft) {
	c.tookPlace(all)
	for at := range all {
		x := all[at]
		if x.When.Time >= 0 || x.Sentence == 0 || x.leg || x.Status != dateline.Happened && !verbalTypes[x.Type] || c.namesTime(x.Sentence) {
			continue
		}
		w, how := c.goesOn(x, all[:at])
		if how == "" {
			w, how = c.answers(x, all[:at])
		}
		if how == "" {
			w, how = c.saves(x, all[:at])
		}
		if how != "" {
			x.When = w
			x.Trace = append(x.Trace, "time: of the sentence before, "+how)
		}
	}
}

// occurring are verbs that say when an act was and nothing else.
var occurring = set("happen occur take_place")

// tookPlace gives the act told last, if nothing but when it was reported dates it, the time of a sentence that says when it was: "The attack took place on Monday".
func (c *coder) tookPlace(all []*draft) {
	for si := 1; si < len(c.d.Sentences); si++ {
		if !c.d.Sentences[si].Parsed || !c.namesTime(si) {
			continue
		}
		v := c.mainVerb(si)
		if v < 0 || !occurring[c.lemma[v]] && !(c.lemma[v] == "take" && c.lemmaOf(c.t.Child(v, "obj")) == "place") || !c.narrates(v) {
			continue
		}
		n := c.t.Child(v, "nsubj=")
		if n < 0 || !c.isNoun(n) {
			continue
		}
		det, act := c.t.Child(n, "det"), c.best(n)
		if det < 0 || c.word(det) != "the" && c.word(det) != "that" || act.sense == nil || act.sense.Type != "ASSAULT" && act.sense.Type != "PROTEST" {
			continue
		}
		w, ok := c.momentOf(si, all)
		if !ok {
			continue
		}
		for i := len(all) - 1; i >= 0; i-- {
			x := all[i]
			if x.Sentence >= si || x.Type != act.sense.Type {
				continue
			}
			if si-x.Sentence <= 2 && x.Status == dateline.Happened && (x.When.Time < 0 || c.reportedAt(x)) {
				x.When = w
				x.Trace = append(x.Trace, "time: of the sentence that says when it was")
			}
			break
		}
	}
}

// lemmaOf returns the lemma of token i, "" if there is none.
func (c *coder) lemmaOf(i int) string {
	if i < 0 {
		return ""
	}
	return c.lemma[i]
}

// reportedAt says whether the time of x is only that of the report: "the army said on Thursday".
func (c *coder) reportedAt(x *draft) bool {
	t := &c.d.Times[x.When.Time]
	h := c.headOf(t.First, t.Last)
	if h < 0 || c.t.Sentence(t.First) != x.Sentence {
		return false
	}
	p := c.t.Parent(h)
	return p >= 0 && reports[c.lemma[p]] && p != x.f.head && c.below(c.at(x.f), p)
}

// namesTime says whether sentence si names a date or clock time, or how long after another its act was.
func (c *coder) namesTime(si int) bool {
	s := &c.d.Sentences[si]
	for ti := c.timeFrom(s.Span.Start); ti < len(c.d.Times) && c.d.Times[ti].Span.Start < s.Span.End; ti++ {
		t := &c.d.Times[ti]
		if t.Type == dateline.TypeDate || t.Type == dateline.TypeTime {
			return true
		}
		if t.First > 0 && t.Last > t.First && (c.word(t.First-1) == "after" || c.word(t.First-1) == "within") {
			return true // "was let go after 12 days"
		}
	}
	return false
}

// mainVerb returns the root of sentence si if it is a verb, else -1.
func (c *coder) mainVerb(si int) int {
	s := &c.d.Sentences[si]
	for i := s.First; i < s.Last && i < len(c.d.Tokens); i++ {
		if c.t.Parent(i) < 0 && c.isVerb(i) {
			return i
		}
	}
	return -1
}

// turns are adverbs that leave the moment told before.
var turns = set("later earlier previously nevertheless nonetheless already since once formerly again meanwhile separately repeatedly often always then now")

// narrates says whether the verb v tells of a moment in the past and no adverb leaves the moment told before.
func (c *coder) narrates(v int) bool {
	if c.xpos(v) != "VBD" && !(c.xpos(v) == "VBN" && c.passive(v) && c.wasDone(v)) {
		return false
	}
	return !slices.ContainsFunc(c.t.Children(v, "advmod", "mark"), func(y int) bool { return turns[c.word(y)] })
}

// wasDone says whether the verb v has "was" or "were" and no "have".
func (c *coder) wasDone(v int) bool {
	return !c.hasHave(v) && slices.ContainsFunc(c.t.Children(v, "aux:pass"), func(y int) bool { return c.word(y) == "was" || c.word(y) == "were" })
}

// goesOn returns the time of the sentence before x if that of x opens with "he", "she", "it" or "they" and tells on in the past.
func (c *coder) goesOn(x *draft, before []*draft) (w dateline.EventTime, how string) {
	root := c.mainVerb(x.Sentence)
	if root < 0 || c.quote[x.Token] != 0 || !c.narrates(root) {
		return w, ""
	}
	s := &c.d.Sentences[x.Sentence]
	who := c.t.Child(root, "nsubj", "nsubj:pass")
	if who < 0 || who > root || who-s.First > 3 {
		return w, ""
	}
	switch c.word(who) {
	case "he", "she", "it", "they":
	default:
		return w, ""
	}
	v := c.at(x.f)
	for n := 0; n < 4 && v >= 0 && v != root; n++ {
		if !c.narrates(v) && c.rel(v) != "xcomp" && !(match.IsRel(c.rel(v), "ccomp") && verbalTypes[x.Type]) || !match.IsRel(c.rel(v), "conj", "xcomp", "ccomp") {
			return w, ""
		}
		v = c.t.Parent(v)
	}
	if v != root {
		return w, ""
	}
	if w, ok := c.momentOf(x.Sentence-1, before); ok {
		return w, "which a pronoun takes up"
	}
	return w, ""
}

// momentOf returns the time that dates the main clause of sentence si.
func (c *coder) momentOf(si int, before []*draft) (w dateline.EventTime, ok bool) {
	if si < 0 || !c.d.Sentences[si].Parsed {
		return w, false
	}
	root := c.mainVerb(si)
	if root < 0 {
		return w, false
	}
	if k := c.t.Child(root, "ccomp"); k >= 0 && k < root && reports[c.lemma[root]] && c.isVerb(k) && c.narrates(k) { // "a boat sank on Monday, the navy said"
		root = k
	}
	if c.namesTime(si) {
		if !c.narrates(root) {
			return w, false
		}
		ti := c.timeOf(root, &c.d.Sentences[si])
		if ti < 0 || c.until(&c.d.Times[ti]) {
			return w, false
		}
		t := &c.d.Times[ti]
		w = dateline.EventTime{Value: t.Value, Earliest: t.Earliest, Latest: t.Latest, Time: ti, Basis: "timex"}
		return w, c.bygoneDay(&w)
	}
	for _, y := range before { // carried there
		if y.Sentence == si && y.When.Time >= 0 && (c.at(y.f) == root || y.f.head == root) {
			return y.When, c.bygoneDay(&y.When)
		}
	}
	return w, false
}

// bygoneDay says whether w is known and not after the story.
func (c *coder) bygoneDay(w *dateline.EventTime) bool {
	return w.Latest != "" && (c.d.Published.Latest == "" || w.Earliest <= c.d.Published.Latest)
}

// rescuing are verbs of saving lives.
var rescuing = set("rescue save pull pick_up pull_out evacuate")

// saves returns the time of the disaster or fight told before, if x is how people were saved from it: "A boat sank on Monday. Fishermen rescued ten people."
func (c *coder) saves(x *draft, before []*draft) (w dateline.EventTime, how string) {
	v := c.at(x.f)
	if x.Type != "AID" || !rescuing[x.Lemma] || c.quote[x.Token] != 0 || !c.isVerb(v) || !c.narrates(v) && !c.hasHave(v) || c.perfect(v) {
		return w, ""
	}
	for back := 1; back <= 2; back++ {
		if w, ok := c.momentOf(x.Sentence-back, before); ok && len(w.Value) >= len("2006-01-02") {
			return w, "what they were saved from"
		}
		if x.Sentence < back || c.namesTime(x.Sentence-back) {
			break
		}
	}
	return w, ""
}

// answers returns the time of the unrest told before, if x is what police or soldiers did about it: "A crowd stoned the court on Monday. Police fired tear gas."
func (c *coder) answers(x *draft, before []*draft) (w dateline.EventTime, how string) {
	v := c.at(x.f)
	if x.Type != "ASSAULT" && x.Type != "COERCE" || c.quote[x.Token] != 0 || !c.isVerb(v) || !c.narrates(v) {
		return w, ""
	}
	for n := 0; n < 3 && v >= 0 && c.t.Parent(v) >= 0; n++ {
		if !match.IsRel(c.rel(v), "conj", "ccomp") {
			return w, ""
		}
		v = c.t.Parent(v)
	}
	if v < 0 || c.t.Parent(v) >= 0 {
		return w, ""
	}
	bare := len(x.Actors) == 0 && x.Mode == "arrest"
	for _, p := range x.Actors {
		bare = bare || forces[c.lemma[p.Token]] && (c.upos(p.Token) == "NOUN")
	}
	if !bare {
		return w, ""
	}
	for i := len(before) - 1; i >= 0; i-- {
		y := before[i]
		if x.Sentence-y.Sentence > 2 {
			break
		}
		if y.Sentence == x.Sentence || y.When.Time < 0 || y.Status != dateline.Happened || y.Type != "PROTEST" && y.Type != "ASSAULT" && y.Type != "COERCE" {
			continue
		}
		if x.Sentence-y.Sentence == 2 && c.namesTime(x.Sentence-1) || !agree(x.Where.Country, y.Where.Country) || x.Where.Place >= 0 && y.Where.Place >= 0 && x.Where.Basis == "clause" && c.d.Places[x.Where.Place].Name != c.d.Places[y.Where.Place].Name {
			return w, ""
		}
		if len(y.When.Value) < len("2006-01-02") || !c.bygoneDay(&y.When) {
			return w, ""
		}
		return y.When, "what they did about it"
	}
	return w, ""
}

// forces are those who act against unrest, named by nothing else.
var forces = set("police officer policeman soldier trooper guard gendarme constable guardsman peacekeeper troops")
