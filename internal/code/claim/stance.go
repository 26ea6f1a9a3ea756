package claim

import (
	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
)

// disputable are nouns, beside deniable and reported ones, of what may be disputed or laughed off.
var disputable = map[string]bool{"description": true, "characterisation": true, "characterization": true, "interpretation": true, "remark": true, "count": true, "tally": true, "diagnosis": true,
	"calculation": true, "explanation": true, "reading": true, "conclusion": true, "statistic": true, "data": true, "assessment": true, "portrayal": true, "comparison": true}

// stated says whether token i stands for what somebody has said: "the figure", "this".
func (f *finder) stated(i int) bool {
	switch f.word(i) {
	case "this", "that", "it", "them", "these", "those":
		return f.d.Tokens[i].UPOS == "PRON" || f.d.Tokens[i].UPOS == "DET"
	}
	l := f.t.Lemma(i)
	return deniable[l] || reported[l] || disputable[l]
}

// disputed finds "disputed this", "contests that figure", "a description that the firm disputes", "waved the charge away".
func (f *finder) disputed(i int) {
	t := f.t
	if s := f.subject(i); f.denies(i) || s >= 0 && f.nobody(s) {
		return
	}
	switch t.Lemma(i) {
	case "dispute", "contest", "contradict", "refute", "rebut":
	case "reject", "dismiss":
		o := t.Child(i, "obj")
		if o < i || f.judges(f.subject(i)) {
			return
		}
		if l := t.Lemma(o); f.d.Tokens[o].UPOS == "NOUN" && !reported[l] && !disputable[l] || l == "criticism" || l == "complaint" || l == "talk" {
			return // what may be denied is told elsewhere, other nouns are refused
		}
	default: // "laughed off the charge"
		away := false
		for k := i + 1; k < min(i+8, len(f.d.Tokens)) && t.Sentence(k) == t.Sentence(i); k++ {
			switch f.word(k) {
			case "off", "away", "aside":
				away = true
			}
		}
		if !away {
			return
		}
		if o := t.Child(i, "obj"); o > i && f.d.Tokens[o].UPOS == "PRON" {
			return // "waved it away" may be of a fly
		}
	}
	o, first := t.Child(i, "obj", "nsubj:pass"), i
	if p := t.Parent(i); p >= 0 && p < i && match.IsRel(t.Rel(i), "acl") && (o < 0 || o < i && isRelative(f.word(o))) {
		o = p
		first, _ = f.reach(p)
		first = max(first, p-3)
	}
	if o < 0 || !f.stated(o) {
		return
	}
	_, last := f.reach(i)
	f.simple(i, min(first, i), last, dateline.Deny, "disputed")
}

// blaming finds charges in other words than "accuse" and "blame": "held the army responsible", "attributed the fire to rebels", "laid the blame on",
// "pointed the finger at".
func (f *finder) blaming(i int) {
	t := f.t
	s := f.subject(i)
	if f.denies(i) || s < 0 || f.nobody(s) {
		return
	}
	switch f.d.Tokens[i].XPOS {
	case "VBD", "VBN", "VBZ", "VBP", "VBG":
	default:
		return // "to hold them responsible" is what should be done
	}
	o := t.Child(i, "obj")
	_, last := f.reach(i)
	near := func(from, to int, ws ...string) bool {
		for k := from; k < min(to, last); k++ {
			for _, w := range ws {
				if f.word(k) == w {
					return true
				}
			}
		}
		return false
	}
	rule := ""
	switch t.Lemma(i) {
	case "attribute", "ascribe":
		for _, to := range append(t.Children(i, "obl"), t.Children(max(o, 0), "nmod")...) {
			if o > i && to > o && t.Case(to) == "to" && f.entity[to] != "" {
				rule = "attributed" // rather than to bad weather
			}
		}
	case "hold":
		if o > i && near(o+1, o+6, "responsible", "accountable", "liable") {
			rule = "blamed"
		}
	case "lay", "put", "pin", "place":
		if o > i && (t.Lemma(o) == "blame" || t.Lemma(o) == "responsibility") && near(o, last, "on", "at", "with") {
			rule = "blamed"
		}
	case "point":
		if o > i && t.Lemma(o) == "finger" {
			rule = "blamed"
		}
	case "charge":
		// "charged the ministry with hiding the toll", but not what courts do
		if f.judges(s) || t.Lemma(s) == "police" || t.Lemma(s) == "authority" || t.Lemma(s) == "officer" {
			return
		}
		for k := i + 2; k < min(i+12, last-1); k++ {
			if f.word(k) == "with" && f.d.Tokens[k+1].XPOS == "VBG" {
				rule = "charged"
			}
		}
	}
	if rule != "" {
		f.simple(i, i, last, dateline.Assert, rule)
	}
}

// certified are nouns that are confirmed by a decision rather than as a fact: "the senate confirmed the nomination".
var certified = map[string]bool{"appointment": true, "nomination": true, "sentence": true, "verdict": true, "commitment": true, "support": true, "readiness": true, "nominee": true, "judge": true,
	"ruling": true, "candidate": true, "candidacy": true, "election": true, "minister": true, "decision": true, "conviction": true, "importance": true, "need": true, "role": true, "willingness": true,
	"determination": true, "receipt": true, "reservation": true, "booking": true, "attendance": true, "view": true, "fear": true, "impression": true}

// confirmation finds facts told by a noun: "acknowledged the loss of nine men", "confirmed the call".
func (f *finder) confirmation(i int) {
	t := f.t
	o := t.Child(i, "obj", "nsubj:pass")
	s := f.subject(i)
	if o < 0 || s < 0 || s == o || f.denies(i) || f.nobody(s) || certified[t.Lemma(o)] || t.Child(i, "xcomp", "ccomp") >= 0 {
		return
	}
	if f.d.Tokens[o].UPOS != "NOUN" {
		return
	}
	for _, a := range t.Children(i, "aux") {
		switch f.word(a) {
		case "will", "would", "can", "could", "may", "might", "must", "should":
			return
		}
	}
	first, last := f.reach(i)
	f.simple(i, max(first, min(i, o)), last, dateline.Confirm, "confirmed-noun")
}

// unsaid finds what somebody leaves open: "would not discuss", "would not be drawn", "was unable to say whether".
func (f *finder) unsaid(i int) {
	t := f.t
	first, last := f.reach(i)
	not := f.denies(i)
	if s := t.Child(i, "nsubj", "nsubj:pass"); s >= 0 && f.nobody(s) {
		not = !not
	}
	modal := ""
	for _, a := range t.Children(i, "aux") {
		switch f.word(a) {
		case "would", "will", "did", "could", "can", "ca", "has", "have", "had", "do", "does":
			modal = f.word(a)
		}
	}
	unable := false
	if p := t.Parent(i); p >= 0 {
		switch t.Lemma(p) {
		case "unable", "hard", "difficult", "impossible":
			unable = !f.denies(p)
			if unable {
				first, _ = f.reach(p)
			}
		case "able", "possible":
			unable = f.denies(p)
			if unable {
				first, _ = f.reach(p)
			}
		}
	}
	switch t.Lemma(i) {
	case "discuss", "draw":
		if !not || modal != "would" && modal != "will" {
			return
		}
		if t.Lemma(i) == "draw" && t.Child(i, "aux:pass") < 0 {
			return
		}
		f.simple(i, max(first, f.aux(i)), last, dateline.Unknown, "unsaid")
	case "say", "tell", "determine", "gauge":
		if t.Child(i, "aux:pass") >= 0 {
			return
		}
		if s := f.subject(i); s >= 0 {
			switch f.word(s) {
			case "you", "i", "we", "one":
				return // "you could not tell who was buying"
			}
		}
		if (not && (modal == "could" || modal == "can" || modal == "ca") || unable) && (f.wonders(i) || unable) {
			f.simple(i, first, last, dateline.Unknown, "not-known")
		}
	case "confirm", "verify":
		if unable {
			f.simple(i, first, last, dateline.Unknown, "not-known")
		}
	}
}

// wonders says whether a question hangs on verb i: "who fired", "whether", "how many". A question may also stand before it.
func (f *finder) wonders(i int) bool {
	first, last := f.reach(i)
	for k := first; k < min(last, i+6); k++ {
		switch f.word(k) {
		case "who", "whether", "how", "what", "why", "where", "which", "when", "if", "whose":
			return true
		}
	}
	return false
}

// neither says whether the verb of denying at i stands in "neither confirm nor deny".
func (f *finder) neither(i int) bool {
	s := f.d.Sentences[f.t.Sentence(i)]
	for k := max(s.First, i-6); k < i; k++ {
		if f.word(k) == "nor" || f.word(k) == "or" {
			for j := max(s.First, k-5); j < k; j++ {
				if f.t.Lemma(j) == "confirm" {
					return true
				}
			}
		}
	}
	return false
}

// evidence are nouns whose lack makes something doubtful.
var evidence = map[string]bool{"evidence": true, "proof": true, "record": true, "sign": true, "indication": true, "trace": true}

// lacking finds "has seen no evidence that", "has no record of".
func (f *finder) lacking(i int) {
	t := f.t
	o := t.Child(i, "obj")
	if o < i || !evidence[t.Lemma(o)] || f.subject(i) < 0 {
		return
	}
	if d := t.Child(o, "det"); !(d >= 0 && f.word(d) == "no" || f.denies(i)) {
		return
	}
	if w := f.word(o + 1); w != "of" && w != "that" && w != "for" && w != "to" {
		return
	}
	_, last := f.reach(i)
	f.simple(i, i, last, dateline.Doubt, "no-evidence")
}

// doubting finds "doubted the claim", "cast doubt on the figure".
func (f *finder) doubting(i int) {
	t := f.t
	o := t.Child(i, "obj")
	if o < i || f.denies(i) || f.subject(i) < 0 {
		return
	}
	switch t.Lemma(i) {
	case "doubt", "question":
		if !f.stated(o) || f.d.Tokens[o].UPOS != "NOUN" {
			return
		}
	case "cast", "throw":
		if t.Lemma(o) != "doubt" {
			return
		}
	}
	_, last := f.reach(i)
	f.simple(i, i, last, dateline.Doubt, "doubted")
}

// pleadsIgnorance says whether the speaker of clause s says that he does not know: "she did not know who had fired", "he could neither confirm nor deny it".
func (f *finder) pleadsIgnorance(s dateline.Span) bool {
	h := f.head(s)
	if h < 0 || !f.ofOneself(h) {
		return false
	}
	switch f.t.Lemma(h) {
	case "know":
		return f.denies(h) && f.wonders(h)
	case "confirm":
		return f.denies(h) || f.word(h-1) == "neither" || f.t.Child(h, "cc:preconj") >= 0 && f.word(f.t.Child(h, "cc:preconj")) == "neither"
	case "say", "tell":
		for _, a := range f.t.Children(h, "aux") {
			switch f.word(a) {
			case "could", "can", "ca":
				return f.denies(h)
			}
		}
	}
	return false
}
