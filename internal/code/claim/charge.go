package claim

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
)

// deeds are nouns of acts that a group may claim as its own, and liability for them.
var deeds = map[string]bool{"responsibility": true, "credit": true, "attack": true, "bombing": true, "blast": true, "explosion": true, "assassination": true, "killing": true,
	"raid": true, "strike": true, "ambush": true, "shooting": true, "assault": true, "kidnapping": true, "abduction": true, "murder": true, "operation": true, "hack": true,
	"hijacking": true, "massacre": true, "beheading": true, "violence": true, "shelling": true, "siege": true, "blame": true, "bomb": true}

// responsibility finds "claimed responsibility for", "claimed the attack", "an attack claimed by".
func (f *finder) responsibility(i int) {
	t := f.t
	claim := t.Lemma(i) == "claim"
	if s := f.subject(i); s >= 0 && f.nobody(s) {
		return // "No group has claimed the attack"
	}
	if o := t.Child(i, "obj"); o >= 0 {
		l := t.Lemma(o)
		if !(claim && deeds[l] || l == "responsibility") || f.denies(i) {
			return
		}
		first, last := f.reach(i)
		f.simple(i, max(first, i-1), last, dateline.Assert, "responsibility")
		return
	}
	if !claim || f.d.Tokens[i].XPOS != "VBN" && f.word(i+1) != "by" {
		return
	}
	a := f.subject(i)
	for _, o := range t.Children(i, "obl") {
		if t.Case(o) == "by" {
			a = o
		}
	}
	if a < i {
		return
	}
	// "Victory claimed by", "land claimed by", "lives claimed by the flood" are no claims of a deed: the noun before decides.
	sent := f.d.Sentences[t.Sentence(i)].First
	for k := i - 1; k >= max(sent, i-9); k-- {
		if l := t.Lemma(k); !deeds[l] && l != "one" {
			continue
		}
		_, last := f.reach(a)
		f.simple(i, i, last, dateline.Assert, "responsibility")
		return
	}
}

// accusation finds "accused X of Y" and "blamed X for Y".
func (f *finder) accusation(i int) {
	t := f.t
	if f.denies(i) || f.subject(i) < 0 {
		return
	}
	prep := "of"
	if t.Lemma(i) == "blame" {
		prep = "for"
	}
	for _, o := range t.Children(i, "obl", "advcl", "xcomp", "ccomp", "obj", "nmod") {
		if m := t.Child(o, "case", "mark"); m >= 0 && m > i && f.word(m) == prep {
			_, last := f.reach(i)
			f.simple(i, i, last, dateline.Assert, "accusation")
			return
		}
	}
	// The parse may hang the charge under its target: "accused the president of rigging".
	if o := t.Child(i, "obj"); o > i {
		_, last := f.reach(i)
		fits := t.Lemma(i) == "blame"
		for _, on := range append(t.Children(i, "obl"), t.Children(o, "nmod")...) {
			if fits && on > o && t.Case(on) == "on" && f.entity[on] == "" {
				return // "blamed the halt on a failed server" charges nobody
			}
		}
		for k := o + 1; k < last && !fits; k++ {
			fits = f.word(k) == prep
		}
		if fits {
			f.simple(i, i, last, dateline.Assert, "accusation")
		}
	}
}

// charges finds acts of force that a quoted speaker lays at the door of somebody else: "“They shelled our posts,” said the ministry".
func (f *finder) charges() {
	country := map[string]string{}
	for _, e := range f.d.Entities {
		country[e.ID] = e.Country
	}
	for k := range f.d.Events {
		e := &f.d.Events[k]
		if e.Type != "ASSAULT" || e.Status != dateline.Happened && e.Status != dateline.Ongoing || len(e.Actors) == 0 || len(e.Attribution) == 0 {
			continue
		}
		qi := e.Attribution[0].Quote
		if qi < 0 || qi >= len(f.d.Quotes) || f.d.Quotes[qi].Kind != dateline.Direct || e.Sentence >= len(f.d.Sentences) {
			continue
		}
		q := &f.d.Quotes[qi]
		by, a := country[q.Entity], e.Actors[0]
		if q.Entity == "" || a.Entity == q.Entity || a.Country != "" && a.Country == by || a.Country == "IGO" {
			continue
		}
		s := f.d.Sentences[e.Sentence].Span
		in := q.Content
		for _, p := range q.Parts {
			if p.Covers(e.Trigger) {
				in = p
			}
		}
		s.Start, s.End = max(s.Start, in.Start), min(s.End, in.End)
		f.add(dateline.Claim{Stance: dateline.Assert, By: q.Entity, Source: q.Speaker, Evidence: s, About: about(s.In(f.d.Text)), Quote: qi, Event: k, Rule: "charge"})
	}
}

// reports finds "there are reports of".
func (f *finder) reports(i int) {
	p := i
	if f.t.Child(p, "expl") < 0 {
		p = f.t.Parent(i)
	}
	_, last := f.reach(i)
	first, from := -1, i
	switch {
	case p >= 0 && f.t.Child(p, "expl") >= 0:
		first = f.t.Child(p, "expl")
	case f.hearsay(i, p):
		first = max(i-3, f.d.Sentences[f.t.Sentence(i)].First)
		for first < i && !match.IsRel(f.t.Rel(first), "amod", "det", "advmod") && f.t.Parent(first) != i {
			first++
		}
		for first < i && f.d.Tokens[first].UPOS == "ADP" {
			first++
		}
		from = first
	default:
		return
	}
	c := dateline.Claim{Stance: dateline.Assert, Quote: -1, Event: -1, Rule: "reports", Source: dateline.Span{Start: f.d.Tokens[from].Span.Start, End: f.d.Tokens[i].Span.End}, By: f.entity[i]}
	if first <= i && i < last {
		c.Evidence = dateline.Span{Start: f.d.Tokens[first].Span.Start, End: f.d.Tokens[last-1].Span.End}
		c.About = about(c.Evidence.In(f.d.Text))
		f.add(c)
	}
}

// partial are nouns of those who speak for one side: for the accused, the hurt, the ruled.
var partial = map[string]bool{"lawyer": true, "family": true, "relative": true, "crewmate": true, "colleague": true, "wife": true, "widow": true, "husband": true, "brother": true, "sister": true,
	"father": true, "mother": true, "son": true, "daughter": true, "cousin": true, "opposition": true, "union": true, "protester": true, "detainee": true, "prisoner": true, "inmate": true,
	"activist": true, "group": true, "attorney": true, "neighbour": true, "neighbor": true, "friend": true, "striker": true, "skipper": true, "driver": true, "leader": true, "campaigner": true,
	"refugee": true, "survivor": true, "crew": true, "defector": true, "dissident": true, "parent": true, "miner": true, "fisherman": true, "villager": true}

// sided finds acts of force that somebody of one side, or of one state, tells of the other in words of the article: "colleagues had threatened him,
// the driver said". What opens the text is its news rather than a side's account of it.
func (f *finder) sided() {
	country := map[string]string{}
	for _, e := range f.d.Entities {
		country[e.ID] = e.Country
	}
	for k := range f.d.Events {
		e := &f.d.Events[k]
		switch e.Type {
		case "ASSAULT", "COERCE", "THREATEN":
		default:
			continue
		}
		if e.Status != dateline.Happened && e.Status != dateline.Ongoing || len(e.Actors) == 0 || len(e.Attribution) == 0 {
			continue
		}
		qi := e.Attribution[0].Quote
		if qi < 0 || qi >= len(f.d.Quotes) || f.d.Quotes[qi].Kind == dateline.Direct || !f.d.Quotes[qi].Content.Covers(e.Trigger) {
			continue
		}
		q := &f.d.Quotes[qi]
		a := e.Actors[0]
		if q.Speaker.IsZero() || a.Entity != "" && a.Entity == q.Entity || strings.HasPrefix(q.Content.In(f.d.Text), "to ") { // "urged them to free those seized" asks
			continue
		}
		by := country[q.Entity]
		first, last := f.tokensIn(q.Speaker)
		side := false
		for i := first; i < last; i++ {
			side = side || partial[f.t.Lemma(i)]
		}
		abroad := e.Sentence > f.opening() && by != "" && a.Country != "" && by != a.Country && len(by) == 3 && by != "IGO" && by != "NGO" && len(e.Recipients) > 0 && e.Recipients[0].Country == by
		if !side && !abroad {
			continue
		}
		f.add(dateline.Claim{Stance: dateline.Assert, By: q.Entity, Source: q.Speaker, Evidence: q.Content, About: about(q.Content.In(f.d.Text)), Quote: qi, Event: k, Rule: "sided"})
	}
}

// opening returns the first sentence of the text that has a verb.
func (f *finder) opening() int {
	for i := range f.d.Tokens {
		if f.d.Tokens[i].UPOS == "VERB" {
			return f.t.Sentence(i)
		}
	}
	return 0
}

// unproved are adjectives of reports that are hearsay rather than documents.
var unproved = map[string]bool{"credible": true, "unconfirmed": true, "conflicting": true, "widespread": true, "persistent": true, "repeated": true, "numerous": true, "multiple": true,
	"initial": true, "disturbing": true, "growing": true, "alarming": true, "mounting": true, "consistent": true, "unverified": true}

// hearsay says whether the reports at token i, under token p, are what is said rather than what was written down: "a report that five shepherds
// died", "credible reports of vote-buying". Where the word above them takes a stance of its own, that is the claim.
func (f *finder) hearsay(i, p int) bool {
	t := f.t
	if p >= 0 {
		switch t.Lemma(p) {
		case "deny", "dismiss", "reject", "refute", "dispute", "confirm", "publish", "issue", "release", "write", "file", "submit", "read", "present", "base":
			return false
		}
	}
	if d := t.Child(i, "det", "nmod:poss"); d >= 0 && f.word(d) != "a" && f.word(d) != "these" && f.word(d) != "some" {
		return false
	}
	if f.word(i+1) == "that" {
		c := t.Child(i, "acl", "ccomp")
		if c < i || c > i+30 || f.t.Child(c, "mark") < 0 {
			return false // "reports that he wrote"
		}
		return true
	}
	for _, a := range t.Children(i, "amod") {
		if unproved[f.word(a)] && f.d.Tokens[i].XPOS == "NNS" {
			return true
		}
	}
	return false
}
