// Package claim finds the stances that sources take on whether something is true.
//
// In: Tokens with syntax, Entities, Quotes, Events. Out: Claims, in text order: who confirms, denies, asserts, doubts or leaves open what, with the
// words, the quote and the event it is about.
//
// Method. (1) A quote whose cue has a kind of its own (res/cueverb: "confirmed", "denied", "alleged") is a claim with that stance; its
// evidence is the content. "Did not say what" leaves open. A strong cue with a negated clause ("insisted it had no role"), or a plain one in
// which the speaker denies an own past act ("said he had never met him") or rules something out ("said no ransom had been paid"), denies. What
// an inquiry found is confirmed. (2) Words of stance without a clause: "claimed responsibility", "an attack claimed by", "denied the allegations",
// "disputed this", "called the report baseless", "accused X of Y", "held X responsible", "acknowledged the loss of nine men", "pleaded not guilty",
// "declined to comment", "could not be verified", "it was unclear whether", "has no record of". (3) Acts of force that one side tells of the
// other. (4) A linear model (weigh.go) weighs all that with every quote, charge and refusal of the text: it drops what the rules find where they are
// seldom right, and brings in accounts told with a plain "said". (5) Where one stance of one source stands twice on overlapping words, the surer stands.
//
// Opinions, predictions and promises are no claims. A direct quote that tells of events is one only through its cue.
//
// Known limits: sarcasm, "so-called", claims told without a verb of claiming; what a denial is about when only a pronoun says it.
package claim

import (
	"cmp"
	"context"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// An Annotator fills Document.Claims.
type Annotator struct{ rulesOnly bool }

// New returns the step claim.
func New() *Annotator { return &Annotator{} }

// Rules returns the step claim without the model that weighs what the rules find.
func Rules() *Annotator { return &Annotator{rulesOnly: true} }

// Annotate sets d.Claims.
func (a *Annotator) Annotate(ctx context.Context, d *dateline.Document) error {
	d.Claims = nil
	if len(d.Tokens) == 0 {
		return ctx.Err()
	}
	f := newFinder(d)
	f.find()
	if !a.rulesOnly {
		f.weigh(weighTable(), sure)
	}
	f.link()
	return ctx.Err()
}

func newFinder(d *dateline.Document) *finder {
	f := &finder{d: d, t: match.NewTree(d), entity: map[int]string{}}
	for _, e := range d.Entities {
		for _, m := range e.Mentions {
			if m.Head >= 0 {
				f.entity[m.Head] = e.ID
			}
		}
	}
	return f
}

// find finds what the rules tell.
func (f *finder) find() {
	f.fromQuotes()
	f.fromVerbs()
	f.charges()
	f.sided()
}

type finder struct {
	d      *dateline.Document
	t      *match.Tree
	entity map[int]string // head token to entity
	out    []dateline.Claim
}

func (f *finder) word(i int) string {
	if i < 0 || i >= len(f.d.Tokens) {
		return ""
	}
	return f.t.Word(i)
}

// tokensIn returns the tokens inside s.
func (f *finder) tokensIn(s dateline.Span) (first, last int) {
	by := func(t dateline.Token, at int) int { return cmp.Compare(t.Span.Start, at) }
	first, _ = slices.BinarySearchFunc(f.d.Tokens, s.Start, by)
	last, _ = slices.BinarySearchFunc(f.d.Tokens, s.End, by)
	return first, last
}

// strong are cues whose clause is a claim as it stands; other verbs of kind assert give opinions as often as facts.
var strong = map[string]bool{"claim": true, "allege": true, "assert": true, "maintain": true, "insist": true, "contend": true, "charge": true, "accuse": true,
	"blame": true, "swear": true, "claim that": true, "allegation": true, "accusation": true, "assertion": true, "contention": true, "theorize": true, "theorise": true,
	"speculate": true, "hypothesize": true, "suspect": true}

// finding are cues that confirm when an inquiry, a court or experts are their subject.
var finding = map[string]bool{"find": true, "conclude": true, "determine": true, "establish": true, "prove": true, "verify": true}

// inquirers are head nouns of those who find.
var inquirers = map[string]bool{"inquiry": true, "investigation": true, "investigator": true, "commission": true, "panel": true, "audit": true, "auditor": true, "court": true,
	"jury": true, "judge": true, "coroner": true, "expert": true, "inspector": true, "monitor": true, "examiner": true, "pathologist": true, "tribunal": true, "inquest": true,
	"probe": true, "review": true, "observer": true, "autopsy": true, "examination": true, "test": true, "detective": true, "prosecutor": true}

func (f *finder) fromQuotes() {
	for qi := range f.d.Quotes {
		q := &f.d.Quotes[qi]
		if q.CueToken < 0 {
			continue
		}
		kind := cueverb.Say
		if v, ok := cueverb.Lookup(q.CueLemma); ok {
			kind = v.Kind
		} else if n, ok := cueverb.LookupNoun(q.CueLemma); ok {
			kind = n.Kind
		}
		c := dateline.Claim{By: q.Entity, Source: q.Speaker, Evidence: q.Content, Quote: qi, Event: -1, About: about(q.Content.In(f.d.Text))}
		negated := f.denies(q.CueToken)
		if p := f.t.Parent(q.CueToken); p >= 0 && p < q.CueToken && (f.t.Lemma(p) == "decline" || f.t.Lemma(p) == "refuse") && q.Cue.Start <= f.d.Tokens[p].Span.Start {
			negated = true
		}
		switch {
		case negated && q.Kind != dateline.Direct:
			c.Stance, c.Rule = dateline.Unknown, "negated-cue"
			c.Evidence = f.whole(q)
		case negated:
			continue
		case kind == cueverb.Confirm && (q.CueLemma == "admit" || q.CueLemma == "confess") && q.Rule == "gerund":
			c.Stance, c.Rule = dateline.Confirm, "admission"
		case kind == cueverb.Confirm && q.Kind != dateline.Direct:
			c.Stance, c.Rule = dateline.Confirm, "cue"
			if f.negatedClause(q.Content) && q.CueLemma != "confirm" {
				c.Rule = "cue-negated"
			}
		case kind == cueverb.Deny && q.CueLemma != "dispute" && !weakDenial[q.CueLemma]:
			c.Stance, c.Rule = dateline.Deny, "cue"
		case kind == cueverb.Doubt && q.Kind != dateline.Direct:
			c.Stance, c.Rule = dateline.Doubt, "cue"
		case strong[q.CueLemma] && q.Kind != dateline.Direct:
			c.Stance, c.Rule = dateline.Assert, "cue"
			if f.negatedClause(q.Content) {
				c.Stance, c.Rule = dateline.Deny, "cue-negated"
			}
		case finding[q.CueLemma] && f.inquires(q):
			c.Stance, c.Rule = dateline.Confirm, "finding"
		case kind == cueverb.Say && f.pleadsIgnorance(q.Content):
			c.Stance, c.Rule = dateline.Unknown, "not-known"
		case (kind == cueverb.Say || kind == cueverb.Deny) && q.Kind != dateline.Direct && f.calledFalse(q.Content):
			c.Stance, c.Rule = dateline.Deny, "called-false"
		case kind == cueverb.Say && q.CueLemma != "according to" && f.rulesOut(q.Content):
			c.Stance, c.Rule = dateline.Deny, "ruled-out"
		case kind == cueverb.Say && q.Kind != dateline.Direct && f.selfDenial(q.Content):
			c.Stance, c.Rule = dateline.Deny, "self-denial"
		default:
			continue
		}
		if q.Kind == dateline.Indirect && c.Evidence == q.Content && kind != cueverb.Say && q.Cue.Start >= q.Content.End && q.Cue.Start-q.Content.End < 60 {
			c.Evidence.End = q.Cue.End // "Five men were freed, the governor confirmed"
		}
		f.add(c)
	}
}

// whole returns the quote with its speaker and cue, where they stand before it in one stretch.
func (f *finder) whole(q *dateline.Quote) dateline.Span {
	s := q.Content
	if !q.Cue.IsZero() && q.Cue.Start < s.Start && s.Start-q.Cue.End < 100 {
		s.Start = q.Cue.Start
		if !q.Speaker.IsZero() && q.Speaker.End <= s.Start && s.Start-q.Speaker.End < 30 {
			s.Start = q.Speaker.Start
		}
	}
	return s
}

// inquires says whether the speaker of q is one who finds things out.
func (f *finder) inquires(q *dateline.Quote) bool {
	first, last := f.tokensIn(q.Speaker)
	for i := first; i < last; i++ {
		if inquirers[f.t.Lemma(i)] {
			return true
		}
	}
	return false
}

// head returns the head token of the clause s: the first token whose parent lies outside it.
func (f *finder) head(s dateline.Span) int {
	first, last := f.tokensIn(s)
	best := -1
	for i := first; i < last; i++ {
		if p := f.t.Parent(i); p < first || p >= last {
			if f.d.Tokens[i].UPOS == "VERB" || f.d.Tokens[i].UPOS == "AUX" || f.t.Child(i, "cop") >= 0 {
				return i
			}
			if best < 0 {
				best = i
			}
		}
	}
	return best
}

// silent are infinitives after "declined to" that leave something open.
var silent = map[string]bool{"say": true, "comment": true, "confirm": true, "specify": true, "elaborate": true, "name": true, "identify": true, "disclose": true, "discuss": true,
	"speculate": true, "reveal": true, "explain": true, "provide": false, "deny": true, "answer": true, "estimate": true}

// fromVerbs finds claims that are no quotes.
func (f *finder) fromVerbs() {
	t := f.t
	for i := range f.d.Tokens {
		tok := &f.d.Tokens[i]
		if tok.UPOS == "NOUN" && t.Lemma(i) == "report" && i+1 < len(f.d.Tokens) && (f.word(i+1) == "of" || f.word(i+1) == "that") {
			f.reports(i)
			continue
		}
		if tok.UPOS != "VERB" && tok.UPOS != "ADJ" {
			continue
		}
		switch t.Lemma(i) {
		case "claim", "accept", "take":
			f.responsibility(i)
		case "admit", "confess":
			f.responsibility(i)
			// "admitted killing", "admitted to having killed"
			if x := t.Child(i, "advcl", "xcomp", "ccomp", "obl"); x > i && x < i+6 && (f.d.Tokens[x].XPOS == "VBG" || f.word(i+1) == "to" && t.Child(x, "cop", "aux", "aux:pass") >= 0) && !f.denies(i) {
				_, last := f.reach(x)
				f.simple(i, i, last, dateline.Confirm, "admission")
			} else if o := t.Child(i, "obj"); o > i && (deniable[t.Lemma(o)] || admitted[t.Lemma(o)]) && !f.denies(i) {
				_, last := f.reach(i)
				f.simple(i, i, last, dateline.Confirm, "admission")
			}
		case "deny", "reject", "dismiss", "refute", "rebut", "dispute":
			f.branded(i)
			if f.neither(i) {
				first, last := f.reach(i)
				f.simple(i, max(first, i-8), last, dateline.Unknown, "neither")
				continue
			}
			f.denial(i)
			f.disputed(i)
		case "call", "brand", "label", "term", "describe", "denounce", "decry", "condemn", "characterise", "characterize":
			f.branded(i)
		case "comment", "elaborate":
			if f.withholds(i) {
				first, last := f.reach(i)
				f.simple(i, max(first, f.aux(i)), last, dateline.Unknown, "silent")
			}
		case "explain", "disclose", "divulge":
			if f.withholds(i) && f.t.Child(i, "ccomp") < 0 {
				f.simple(i, f.aux(i), i+1, dateline.Unknown, "silent")
			}
		case "find", "show", "reveal":
			f.finding(i)
		case "establish":
			if what := t.Child(i, "nsubj:pass", "ccomp", "obj"); f.unsettled(i) && f.denies(i) && what >= 0 && (match.IsRel(t.Rel(what), "ccomp") || unsettled[t.Lemma(what)]) {
				first, last := f.reach(i)
				f.simple(i, first, last, dateline.Unknown, "unverified")
			} else {
				f.finding(i)
			}
		case "accuse", "blame":
			f.accusation(i)
		case "attribute", "ascribe", "hold", "lay", "put", "pin", "place", "point", "charge":
			f.blaming(i)
		case "laugh", "wave", "brush", "shrug", "contest", "contradict":
			f.disputed(i)
		case "discuss", "draw", "say", "tell", "gauge":
			f.unsaid(i)
		case "acknowledge", "concede":
			f.confirmation(i)
		case "see", "have":
			f.lacking(i)
		case "doubt", "question", "cast", "throw":
			f.doubting(i)
		case "plead":
			if w := f.word(i + 1); w == "guilty" {
				f.simple(i, i, i+2, dateline.Confirm, "plea")
			} else if w == "not" && f.word(i+2) == "guilty" {
				f.simple(i, i, i+3, dateline.Deny, "plea")
			}
		case "decline", "refuse":
			x := t.Child(i, "xcomp", "ccomp", "advcl")
			if x > i && x < i+5 && silent[t.Lemma(x)] && !f.denies(i) {
				_, last := f.reach(x)
				f.simple(i, i, last, dateline.Unknown, "declined")
			}
		case "verify", "confirm", "corroborate", "authenticate", "ascertain", "substantiate", "determine", "check":
			// "could not be verified", "was unable to confirm", "neither toll could be checked"
			if t.Lemma(i) == "confirm" {
				f.confirmation(i)
			}
			f.unsaid(i)
			if !f.unsettled(i) {
				continue
			}
			if neither := f.t.Child(i, "nsubj:pass"); !f.denies(i) && !(neither >= 0 && f.nobody(neither)) && !(t.Parent(i) >= 0 && (t.Lemma(t.Parent(i)) == "unable" || t.Lemma(t.Parent(i)) == "impossible" || t.Lemma(t.Parent(i)) == "hard" || t.Lemma(t.Parent(i)) == "difficult")) {
				continue
			}
			first, last := f.reach(i)
			f.simple(i, first, last, dateline.Unknown, "unverified")
		case "unclear", "unknown", "uncertain":
			if x := t.Child(i, "ccomp", "csubj", "advcl", "acl", "xcomp"); x > i {
				first, last := f.reach(i)
				f.simple(-1, first, last, dateline.Unknown, "unclear")
			}
		case "clear", "certain", "known", "sure":
			if x := t.Child(i, "ccomp", "csubj", "advcl"); x > i && f.denies(i) && (t.Child(i, "cop") >= 0 || t.Child(i, "aux") >= 0) {
				first, last := f.reach(i)
				f.simple(-1, first, last, dateline.Unknown, "unclear")
			}
		}
	}
}

// reach returns the tokens [first, last) that i dominates, cut to its side of conjoined clauses, without closing punctuation.
func (f *finder) reach(i int) (first, last int) {
	sub := f.t.Subtree(i, func(c int) bool {
		return f.t.Parent(c) == i && match.IsRel(f.t.Rel(c), "conj", "parataxis", "cc")
	})
	first, last = i, i+1
	for _, k := range sub {
		first, last = min(first, k), max(last, k+1)
	}
	for last > i+1 && f.d.Tokens[last-1].UPOS == "PUNCT" {
		last--
	}
	for first < i && (f.d.Tokens[first].UPOS == "PUNCT" || f.d.Tokens[first].UPOS == "CCONJ" || f.d.Tokens[first].UPOS == "SCONJ") {
		first++
	}
	return first, last
}

// subject returns the head token of the one who does verb i, or -1.
func (f *finder) subject(i int) int {
	t := f.t
	for depth := 0; i >= 0 && depth < 5; depth++ {
		if a := t.Child(i, "obl:agent"); a >= 0 {
			return a
		}
		passive := t.Child(i, "nsubj:pass", "aux:pass") >= 0
		for _, o := range t.Children(i, "obl") {
			if t.Case(o) == "by" && (passive || match.IsRel(t.Rel(i), "acl", "amod")) {
				return o
			}
		}
		if passive {
			return -1
		}
		if s := t.Child(i, "nsubj"); s >= 0 {
			switch f.word(s) {
			case "who", "which", "that":
				if p := t.Parent(i); p >= 0 && match.IsRel(t.Rel(i), "acl") {
					return p
				}
			}
			return s
		}
		if !match.IsRel(t.Rel(i), "conj", "xcomp", "advcl", "acl") {
			return -1
		}
		p := t.Parent(i)
		if match.IsRel(t.Rel(i), "acl") && p >= 0 && f.d.Tokens[p].UPOS != "VERB" {
			if f.d.Tokens[i].XPOS == "VBG" {
				return p
			}
			return -1
		}
		i = p
	}
	return -1
}

// simple adds a claim of the subject of verb v on the words [first, last), its subject included.
func (f *finder) simple(v, first, last int, stance dateline.Stance, rule string) {
	c := dateline.Claim{Stance: stance, Quote: -1, Event: -1, Rule: rule}
	if v >= 0 {
		if s := f.subject(v); s >= 0 {
			c.Source, _, _ = f.t.Phrase(s)
			c.By = f.entity[s]
			if from, _ := f.tokensIn(c.Source); from < first && first-from < 25 {
				first = from
			}
		}
	}
	if last <= first {
		return
	}
	c.Evidence = dateline.Span{Start: f.d.Tokens[first].Span.Start, End: f.d.Tokens[last-1].Span.End}
	c.About = about(c.Evidence.In(f.d.Text))
	f.add(c)
}

// admitted are nouns, beside deniable ones, of what is admitted as a fact.
var admitted = map[string]bool{"presence": true, "mistake": true, "error": true, "failure": true, "fault": true, "bribery": true, "fraud": true, "killing": true, "manslaughter": true,
	"negligence": true, "lapse": true, "shortcoming": true, "theft": true, "murder": true}

// aux returns the first auxiliary of verb i, or i.
func (f *finder) aux(i int) int {
	for _, a := range append(f.t.Children(i, "aux"), f.t.Children(i, "advmod")...) {
		if a < i && i-a < 6 && (f.d.Tokens[a].UPOS == "AUX" || f.word(a) == "not" || f.word(a) == "never" || f.word(a) == "n't" || f.word(a) == "neither") {
			i = min(i, a)
		}
	}
	return i
}

// withholds says whether verb i tells that somebody has not said something, or would not: "would not comment", "have never explained".
func (f *finder) withholds(i int) bool {
	neither := f.t.Child(i, "cc:preconj") >= 0 && f.word(f.t.Child(i, "cc:preconj")) == "neither"
	if !f.denies(i) && !neither {
		return false
	}
	for _, a := range f.t.Children(i, "aux") {
		switch f.word(a) {
		case "would", "will", "did", "does", "do", "has", "have", "had":
			s := f.t.Child(i, "nsubj")
			return s >= 0 && f.word(s) != "we" && f.word(s) != "i" && f.word(s) != "you"
		}
	}
	return false
}

// unsettled says whether verb i of checking stands under "could" or "can", or is an infinitive: "could not be established".
func (f *finder) unsettled(i int) bool {
	switch f.t.Lemma(i) {
	case "determine", "establish", "check", "ascertain", "substantiate":
	default:
		return true // the other verbs take any tense: "has not confirmed"
	}
	if f.t.Child(i, "nsubj:pass") < 0 && f.t.Child(i, "ccomp") < 0 && f.t.Child(i, "obj") < 0 {
		return false
	}
	for _, a := range f.t.Children(i, "aux") {
		switch f.word(a) {
		case "could", "can", "ca":
			return true
		}
	}
	return false
}

// unsettled are nouns of what may be established as a fact, rather than set up.
var unsettled = map[string]bool{"authenticity": true, "identity": true, "cause": true, "whereabouts": true, "number": true, "toll": true, "truth": true, "motive": true, "origin": true,
	"veracity": true, "fate": true, "nationality": true, "circumstance": true, "link": true, "responsibility": true, "extent": true, "guilt": true, "fact": true, "connection": true}

// examiners are nouns of examinations that find something by themselves, apart from those who make them.
var examiners = map[string]bool{"autopsy": true, "post-mortem": true, "postmortem": true, "examination": true, "inquest": true, "inquiry": true, "enquiry": true, "investigation": true, "audit": true,
	"probe": true, "test": true, "analysis": true, "forensic": true, "x-ray": true, "necropsy": true}

// finding finds what an examination found, whoever told of it: "A post-mortem found a bullet wound, the coroner said".
func (f *finder) finding(i int) {
	t := f.t
	s := t.Child(i, "nsubj")
	if s < 0 || s > i || !examiners[t.Lemma(s)] || f.denies(i) {
		return
	}
	switch f.d.Tokens[i].XPOS {
	case "VBD", "VBN", "VBZ", "VBP":
	default:
		return
	}
	for _, a := range t.Children(i, "aux") {
		switch f.word(a) {
		case "has", "have", "had":
		default:
			return
		}
	}
	o := t.Child(i, "obj", "ccomp")
	if o < i || f.nobody(o) {
		return
	}
	first, last := f.reach(i)
	f.simple(i, first, last, dateline.Confirm, "finding")
}

// add keeps c unless a claim of the same stance already stands on its words, or one of any stance on just these.
func (f *finder) add(c dateline.Claim) {
	if c.Evidence.IsZero() || c.Evidence.End <= c.Evidence.Start {
		return
	}
	for i := len(f.out) - 1; i >= 0; i-- {
		if f.out[i].Evidence == c.Evidence || f.out[i].Evidence.Overlaps(c.Evidence) && (f.out[i].Stance == c.Stance || f.out[i].Stance == dateline.Unknown && c.Stance == dateline.Confirm) {
			return
		}
	}
	f.out = append(f.out, c)
}

// link sorts the claims and ties each to the event in its words.
func (f *finder) link() {
	slices.SortStableFunc(f.out, func(a, b dateline.Claim) int { return cmp.Compare(a.Evidence.Start, b.Evidence.Start) })
	for i := range f.out {
		c := &f.out[i]
		for k := range f.d.Events {
			e := &f.d.Events[k]
			if c.Evidence.Covers(e.Trigger) && (c.Quote < 0 || e.Token != f.d.Quotes[c.Quote].CueToken) {
				c.Event = k
				break
			}
		}
		if c.Quote < 0 {
			for k := range f.d.Quotes {
				if q := &f.d.Quotes[k]; !q.Cue.IsZero() && c.Evidence.Covers(q.Cue) {
					c.Quote = k
					break
				}
			}
		}
	}
	f.d.Claims = f.out
}

// about cuts words to a length that can be read at a glance.
func about(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) <= 160 {
		return s
	}
	cut := strings.LastIndexByte(s[:160], ' ')
	if cut < 40 {
		cut = 157
		for cut > 0 && s[cut]&0xC0 == 0x80 {
			cut--
		}
	}
	return s[:cut] + " ..."
}
