package claim

import (
	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
)

// weakDenial are cues of kind deny that object to a view rather than to a fact.
var weakDenial = map[string]bool{"object": true, "disagree": true, "demur": true, "dissent": true, "counter": true, "retort": true, "rejoin": true, "protest": true, "riposte": true, "contradict": true}

// denies says whether the verb at token v is negated.
func (f *finder) denies(v int) bool {
	for _, c := range f.t.Children(v, "advmod") {
		switch f.word(c) {
		case "not", "n't", "n’t", "never":
			return true
		}
	}
	return false
}

// negatedClause says whether the main verb of clause s is negated: "was not a factor", "had no role".
func (f *finder) negatedClause(s dateline.Span) bool {
	h := f.head(s)
	if h < 0 {
		return false
	}
	if f.denies(h) {
		return true
	}
	for _, o := range append(f.t.Children(h, "obj", "nsubj", "nsubj:pass"), h) {
		if f.nobody(o) && (o != h || f.t.Child(h, "cop") >= 0) {
			return true
		}
	}
	return false
}

// nobody says whether the noun phrase of head i stands for none: "no ransom", "none of them", "nothing", "neither account".
func (f *finder) nobody(i int) bool {
	switch f.word(i) {
	case "nothing", "nobody", "none", "neither":
		return true
	}
	d := f.t.Child(i, "det")
	return d >= 0 && (f.word(d) == "no" || f.word(d) == "neither") || i > 0 && f.word(i) == "one" && f.word(i-1) == "no"
}

// rulesOut says whether clause s tells of a past or standing fact that it is not one, with "no", "none" or "nothing": "no ransom had been paid",
// "there are no political prisoners". A plain "not" is left to verbs of claiming, and what will not be is no denial.
func (f *finder) rulesOut(s dateline.Span) bool {
	h := f.head(s)
	if h < 0 || f.denies(h) {
		return false
	}
	for _, a := range f.t.Children(h, "aux") {
		switch f.word(a) {
		case "will", "would", "can", "may", "might", "should", "must", "shall":
			return false
		}
	}
	if f.d.Tokens[h].UPOS != "VERB" && f.t.Child(h, "expl") < 0 {
		return false // "no soldier is a child": what things are called is an opinion as often
	}
	for _, o := range append(f.t.Children(h, "obj", "nsubj", "nsubj:pass"), h) {
		if f.nobody(o) && !hedges[f.t.Lemma(o)] && (o != h || f.t.Child(h, "expl") >= 0) {
			return true
		}
	}
	return false
}

// hedges are nouns whose "no" leaves open what is so, or is no matter of fact: "there was no sign of progress", "there was no need".
var hedges = map[string]bool{"sign": true, "indication": true, "need": true, "reason": true, "doubt": true, "excuse": true, "place": true, "alternative": true, "choice": true,
	"point": true, "way": true, "hurry": true, "word": true, "date": true, "decision": true, "progress": true, "time": true, "room": true, "question": true, "hope": true, "guarantee": true,
	"justification": true, "intention": true, "plan": true, "solution": true, "limit": true, "idea": true, "future": true, "chance": true, "comment": true, "option": true, "one": true, "money": true, "basis": true, "such": true}

// inner are verbs that are no act of which one could be accused: "he did not know", "she saw no reason".
var inner = map[string]bool{"know": true, "see": true, "want": true, "wish": true, "need": true, "understand": true, "intend": true, "mean": true, "expect": true, "discuss": true,
	"receive": true, "seek": true, "like": true, "believe": true, "think": true, "doubt": true, "care": true, "mind": true, "remember": true, "feel": true, "hear": true}

// selfDenial says whether clause s denies a past act of its own speaker: "he had not met the man".
func (f *finder) selfDenial(s dateline.Span) bool {
	h := f.head(s)
	if h < 0 || !f.negatedClause(s) || inner[f.t.Lemma(h)] || f.t.Child(h, "aux:pass") >= 0 || !f.ofOneself(h) {
		return false
	}
	for _, a := range f.t.Children(h, "aux", "cop") {
		switch f.word(a) {
		case "have", "has", "had", "’ve", "'ve", "did", "was", "were":
			return true
		case "will", "would", "could", "can", "may", "might", "should", "must":
			return false
		}
	}
	return f.d.Tokens[h].XPOS == "VBD"
}

// ofOneself says whether the subject of the verb h is a pronoun, which in what somebody says is mostly the speaker.
func (f *finder) ofOneself(h int) bool {
	subj := f.t.Child(h, "nsubj")
	if subj < 0 {
		return false
	}
	switch f.word(subj) {
	case "he", "she", "they", "it", "i", "we":
		return true
	}
	return false
}

// deniable are nouns that make "denied X" a claim; "denied a visa" is a refusal.
var deniable = map[string]bool{"allegation": true, "accusation": true, "claim": true, "charge": true, "report": true, "rumour": true, "rumor": true, "suggestion": true,
	"involvement": true, "responsibility": true, "wrongdoing": true, "role": true, "link": true, "knowledge": true, "existence": true, "assertion": true, "offence": true,
	"offense": true, "crime": true, "part": true, "story": true, "tie": true, "intention": true, "plan": true, "connection": true, "contact": true, "guilt": true,
	"allegations": true, "insinuation": true, "imputation": true, "speculation": true, "complicity": true, "misconduct": true, "collusion": true, "account": true, "version": true, "speculations": true}

// denial finds "denied the allegations" and "rejected the charge".
func (f *finder) denial(i int) {
	t := f.t
	if f.denies(i) {
		return
	}
	o := t.Child(i, "obj", "nsubj:pass")
	if p := t.Parent(i); p >= 0 && p < i && match.IsRel(t.Rel(i), "acl") && (o < 0 || o < i && isRelative(f.word(o))) && (deniable[t.Lemma(p)] || f.word(p) == "something" && t.Lemma(i) == "deny") {
		// "a charge the force denies", "claims denied by the mayor", "something residents denied"
		if s := f.subject(i); s >= 0 && s != p {
			first, _ := f.reach(p)
			_, last := f.reach(i)
			f.simple(i, max(first, p-3), last, dateline.Deny, "denial")
		}
		return
	}
	if o < 0 {
		return
	}
	l := t.Lemma(o)
	if t.Lemma(i) == "deny" && o > i && (f.word(o) == "it" || f.word(o) == "this" || f.word(o) == "that" || f.word(o) == "them") && t.Child(i, "iobj", "xcomp") < 0 && !f.isName(i+2) {
		f.simple(i, i, o+1, dateline.Deny, "denial")
		return
	}
	if !deniable[l] || t.Lemma(i) != "deny" && (l == "plan" || l == "role" || l == "part") || t.Lemma(i) != "deny" && l == "charge" && f.judges(f.subject(i)) {
		return
	}
	_, last := f.reach(o)
	if last <= i {
		last = i + 1
	}
	f.simple(i, min(i, o), last, dateline.Deny, "denial")
}

func isRelative(w string) bool { return w == "which" || w == "that" || w == "who" || w == "whom" }

// isName says whether token i opens a noun phrase: "denied them visas".
func (f *finder) isName(i int) bool {
	if i >= len(f.d.Tokens) {
		return false
	}
	switch f.d.Tokens[i].UPOS {
	case "NOUN", "PROPN", "DET", "ADJ", "NUM":
		return true
	}
	return false
}

// judges says whether token i is a court or one who speaks for it: what they dismiss is a case.
func (f *finder) judges(i int) bool {
	if i < 0 {
		return true
	}
	switch f.t.Lemma(i) {
	case "court", "judge", "tribunal", "jury", "magistrate", "prosecutor", "panel", "justice", "chamber", "bench", "prosecution":
		return true
	}
	return false
}

// falsehoods are words for what is not so, doubtful ones for what may not be.
var falsehoods = map[string]bool{"baseless": true, "false": true, "untrue": true, "unfounded": true, "groundless": true, "fabricated": true, "lie": true, "fiction": true,
	"fantasy": true, "fabrication": true, "nonsense": true, "laughable": true, "ridiculous": true, "absurd": true, "propaganda": true, "invention": true, "slander": true,
	"slanderous": true, "hoax": true, "fake": true, "bogus": true, "disinformation": true, "misinformation": true, "smear": true, "libel": true, "libellous": true, "fairy-tale": true,
	"rumour": true, "rumor": true, "speculation": true, "myth": true, "invented": true, "falsehood": true, "fanciful": true, "preposterous": true, "incorrect": true, "inaccurate": true, "unsubstantiated": true}

var doubtful = map[string]bool{"exaggerated": true, "exaggeration": true, "inflated": true, "dubious": true, "doubtful": true, "questionable": true, "implausible": true, "unreliable": true,
	"overblown": true, "overstated": true, "misleading": true, "far-fetched": true, "improbable": true}

// reported are nouns of what others say is so, beside deniable ones: what may be called false.
var reported = map[string]bool{"figure": true, "number": true, "finding": true, "estimate": true, "statement": true, "toll": true, "talk": true, "criticism": true, "picture": true,
	"evidence": true, "testimony": true, "document": true, "video": true, "footage": true, "recording": true, "accounts": true, "complaint": true, "rumours": true, "narrative": true}

// calledFalse says whether clause s says of what others hold that it is not so: "the allegations were baseless".
func (f *finder) calledFalse(s dateline.Span) bool {
	h := f.head(s)
	if h < 0 || !falsehoods[f.t.Lemma(h)] && !falsehoods[f.word(h)] || f.denies(h) || f.t.Child(h, "cop") < 0 {
		return false
	}
	subj := f.t.Child(h, "nsubj")
	return subj >= 0 && (deniable[f.t.Lemma(subj)] || reported[f.t.Lemma(subj)])
}

// branded finds what others say called false or doubtful: "called the accusations baseless", "dismissed the figure as a fantasy", "a finding
// which the firms called exaggerated".
func (f *finder) branded(i int) {
	t := f.t
	if f.denies(i) {
		return
	}
	sent := f.d.Sentences[t.Sentence(i)]
	end := min(sent.Last, i+12)
	at, as := -1, -1
	for k := i + 1; k < end; k++ {
		if w := f.word(k); w == ";" || w == ":" {
			break
		} else if w == "as" {
			as = k
		}
		if l := t.Lemma(k); falsehoods[l] || falsehoods[f.word(k)] || doubtful[f.word(k)] || doubtful[l] {
			at = k
			break
		}
	}
	if at < 0 {
		return
	}
	switch t.Lemma(i) {
	case "call", "term", "brand", "label":
	default:
		if as < 0 || at-as > 5 {
			return
		}
	}
	// What is called so: the object, or the noun of a relative clause.
	o := t.Child(i, "obj")
	if o == at || o > at {
		o = -1
	}
	first := i
	if p := t.Parent(i); (o < 0 || isRelative(f.word(o))) && p >= 0 && p < i && match.IsRel(t.Rel(i), "acl") {
		o = p
		first, _ = f.reach(p)
	}
	passive := t.Child(i, "nsubj:pass")
	if passive >= 0 {
		o = passive
	}
	holds := t.Lemma(i) == "dismiss" || t.Lemma(i) == "reject"
	if o >= 0 && !deniable[t.Lemma(o)] && !reported[t.Lemma(o)] && !(holds && as > 0) && !(f.d.Tokens[o].UPOS == "PRON" && o > i) {
		return // "called the leader ridiculous"
	}
	if o < 0 && !(holds && as > 0) {
		return
	}
	stance := dateline.Deny
	if l := t.Lemma(at); doubtful[l] || doubtful[f.word(at)] {
		stance = dateline.Doubt
	}
	f.simple(i, min(first, i), at+1, stance, "branded")
}
