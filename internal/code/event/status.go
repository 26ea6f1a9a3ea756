package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
)

// How a governing verb or noun bears on whether its complement takes place. The tables are our own judgement of the
// common embedding words of news; a word outside leaves a that-clause as it is and an infinitive unrealised.
var (
	realised = set(`manage begin start help proceed come go force compel oblige cause prompt spur lead use keep get remain be cease finish dare rush
		join see hear watch find catch show leave tend turn vote`)
	lasting = set(`continue keep remain persist`)
	planned = set(`plan intend prepare schedule decide agree pledge promise vow undertake set expect aim due arrange choose resolve determine ready willing
		poised prepared commit opt elect announce anticipate`)
	wished = set(`want hope wish seek need ask urge call order tell encourage demand persuade invite allow permit enable let require advise warn
		request appeal recommend suggest propose consider fear like love prefer expect_not able unable likely unlikely difficult hard easy possible
		consider threaten offer press push lobby instruct command beg implore support favor favour oppose authorize authorise forbid ban prohibit bar
		discourage train teach design pay tempt motivate inspire vote fight struggle qualify suppose imagine dream`)
	wishedThat = set(`want hope wish demand propose recommend suggest require insist fear prefer pray imagine suppose request urge assume pretend simulate envisage`)
	attempted  = set(`try attempt seek`)
	unrealised = set(`fail refuse decline forget avoid prevent stop deny neglect omit hesitate resist foil thwart avert abandon scrap shelve cancel postpone
		block prohibit ban bar rule reject halt`)
	reports  = set(`say report tell announce confirm state add note declare reveal acknowledge admit disclose claim allege believe think assume understand know learn`)
	doubted  = set(`doubt wonder ask question speculate investigate determine check verify rumor rumour`)
	prevents = set(`prevent avoid avert thwart foil cancel postpone abort scrap shelve deny rule oppose abandon`)
	desires  = set(`want seek demand urge propose consider fear predict discuss contemplate need advocate support favour favor suggest request mull weigh
		threaten encourage risk simulate rehearse oppose envisage deter`)
	nounRisk = set(`risk threat fear possibility danger prospect likelihood chance fears potential idea suggestion rumour rumor speculation hope call demand
		appeal proposal ban opposition readiness ability capability right capacity deterrent prevention alternative warning accusation allegation suspicion charge
		probability case kind definition history theory film movie game novel book law bill anniversary`)
	nounPlan = set(`plan preparation schedule intention date venue agenda invitation arrangement planning pledge promise`)
)

// negated says whether the predicate i is denied in its own clause.
func (c *coder) negated(i int) bool {
	for _, x := range c.t.Children(i, "advmod", "det", "cc:preconj", "aux") {
		switch c.word(x) {
		case "not", "n't", "n’t", "never", "neither", "no", "nor", "nt":
			return true
		case "longer":
			if y := c.t.Child(x, "advmod", "det"); y >= 0 && c.word(y) == "no" || x > 0 && c.word(x-1) == "no" {
				return true
			}
		}
	}
	if s := c.t.Child(i, "nsubj", "obj"); s >= 0 {
		if w := c.word(s); w == "nobody" || w == "none" || w == "nothing" {
			return true
		}
		if c.rel(s) != "obj" {
			for _, x := range c.t.Children(s, "det") {
				if c.word(x) == "no" {
					return true
				}
			}
		}
	}
	return false
}

// aux returns the modal or tense that the auxiliaries of i give: will, would, may, can, must, do, have, be-past, be-present, "".
func (c *coder) aux(i int) (modal string, be, past, have bool) {
	for _, x := range c.t.Children(i, "aux", "cop") {
		switch w := c.word(x); w {
		case "will", "'ll", "’ll", "shall", "wo", "ll":
			modal = "will"
		case "would", "'d", "’d":
			modal = "would"
		case "may", "might", "could":
			modal = "may"
		case "can", "ca":
			modal = "can"
		case "should", "must", "ought", "need":
			modal = "must"
		case "is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m":
			be = true
		case "was", "were":
			be, past = true, true
		case "been", "being", "be":
			be = true
		case "has", "have", "had", "'ve", "’ve":
			have = true
		}
	}
	return
}

// future says whether the clause of i is set in the future by will, going to, or a verb of planning above it.
func (c *coder) future(i int) bool {
	for n := 0; n < 4 && i >= 0; n++ {
		if m, _, _, _ := c.aux(i); m == "will" || m == "would" {
			return true
		}
		rel, p := c.rel(i), c.t.Parent(i)
		if p < 0 {
			return false
		}
		if rel == "xcomp" && (c.lemma[p] == "go" && c.xpos(p) == "VBG" || planned[c.lemma[p]]) {
			return true
		}
		if rel != "xcomp" && rel != "conj" {
			return false
		}
		i = p
	}
	return false
}

// A standing is what the text commits to about an act.
type standing struct {
	status dateline.Status
	drop   bool // a purpose, a wish, a mere possibility: no event
	why    string
	soft   string // modal of the act's own clause: "will", "would", "may", "can", "must"
}

// verbalTypes are acts done by speaking: in the simple present they have happened.
var verbalTypes = set("AGREE SUPPORT CONCEDE REQUEST ACCUSE REJECT THREATEN SANCTION")

// timeless are verbs whose past looks like their present: in news "police beat him" has happened, whatever the tagger says.
var timeless = set("beat cut hit set put shut quit hurt spread cast shed split burst rid")

// clause returns the standing of the predicate i. typ is the type of the act.
func (c *coder) clause(i int, typ string) standing {
	s := standing{status: dateline.Happened, why: "past or reported as fact"}
	at := i
	own := true
	for depth := 0; depth < 12; depth++ {
		modal, be, past, have := c.aux(at)
		x := c.xpos(at)
		inherited := modal == "" && c.rel(at) == "conj" && c.t.Child(at, "nsubj") < 0
		if c.negated(at) && s.status != dateline.Denied {
			if own || match.IsRel(c.rel(i), "xcomp", "conj") {
				s.status, s.why = dateline.Denied, "negated at "+c.word(at)
				if modal == "must" || modal == "may" {
					s.drop = true
				}
			}
		}
		if s.status == dateline.Denied && s.soft == "" {
			s.soft = modal
		}
		if s.status == dateline.Happened || s.status == dateline.Ongoing {
			switch modal {
			case "will":
				s.status, s.soft, s.why = dateline.Planned, modal, "will"
			case "would":
				s.status, s.soft, s.why = dateline.Planned, modal, "would"
				if c.reported(at) || c.dated(at) {
					s.soft = "will"
				} else {
					s.status, s.drop = dateline.Hypothetical, true
				}
			case "may":
				s.status, s.soft, s.why = dateline.Hypothetical, modal, "may, might or could"
				s.drop = !own || have || c.rel(at) == "acl:relcl"
			case "can", "must":
				s.status, s.soft, s.why, s.drop = dateline.Hypothetical, modal, modal, true
			case "":
				if own && !inherited {
					switch {
					case c.rel(at) == "root" && c.t.Child(at, "mark") >= 0 && c.lemma[c.t.Child(at, "mark")] == "to": // a headline: "Pope to visit Iraq"
						s.status, s.soft, s.why = dateline.Planned, "will", "infinitive of a headline"
					case x == "VBG" && be && !past && typ != "":
						s.status, s.why = dateline.Ongoing, "progressive"
					case x == "VBP" && timeless[c.word(at)]:
					case (x == "VBZ" || x == "VBP") && !have && !be && !verbalTypes[typ] && !c.headline(at):
						s.status, s.why = dateline.Ongoing, "simple present"
					}
				}
			}
		}
		// Upwards.
		p, rel := c.t.Parent(at), c.rel(at)
		if p < 0 {
			if c.question(at) {
				s.status, s.why = dateline.StatusUnknown, "a question"
				s.drop = true
			}
			return s
		}
		lemma := c.lemma[p]
		switch {
		case rel == "conj":
			if !inherited {
				// An own subject or auxiliary: only a condition above still counts.
				own = false
			}
			if c.isNoun(p) {
				return c.nounUp(p, s)
			}
		case rel == "parataxis":
			if c.question(at) {
				s.status, s.drop, s.why = dateline.StatusUnknown, true, "a question"
			}
			return s
		case rel == "acl:relcl":
			if own && (typ == "ASSAULT" || typ == "COERCE") && x == "VBN" && be && !past && !have && c.generic(at) {
				s.drop, s.status, s.why = true, dateline.Hypothetical, "a habit that describes"
			}
			return s
		case rel == "acl":
			m := c.t.Child(at, "mark")
			if m >= 0 && c.lemma[m] == "to" {
				if up := c.t.Parent(p); up >= 0 && (typ == "REQUEST" || typ == "ACCUSE") && speaks[c.lemma[up]] && !c.negated(up) && c.actorHead(p) {
					return s // "wrote to the premier to demand", attached too low
				}
				switch {
				case nounPlan[lemma] || lemma == "decision" || lemma == "agreement" || lemma == "commitment" || lemma == "deal":
					s.status, s.why = dateline.Planned, "infinitive of "+lemma
				default:
					s.drop, s.status, s.why = true, dateline.Hypothetical, "infinitive of "+lemma
				}
				return s
			}
			if c.t.Child(p, "det") >= 0 && c.word(c.t.Child(p, "det")) == "no" && m >= 0 { // "no sign that they killed"
				s.drop, s.status, s.why = true, dateline.Denied, "no "+lemma
				return s
			}
			if m >= 0 && c.xpos(at) == "VBG" && (nounRisk[lemma] || joint[lemma] && (c.lemma[m] == "in" || c.lemma[m] == "for" || c.lemma[m] == "on")) {
				s.drop, s.status, s.why = true, dateline.Hypothetical, lemma+" "+c.lemma[m]+" it"
			}
			return s
		case rel == "advcl":
			m := c.t.Child(at, "mark", "case")
			mark := ""
			if m >= 0 {
				mark = c.lemma[m]
			}
			switch mark {
			case "if", "unless", "lest", "until", "till":
				if mark == "until" || mark == "till" {
					if x == "VBD" || x == "VBN" && !c.perfect(at) {
						return s
					}
				}
				s.status, s.drop, s.why = dateline.Hypothetical, true, "condition: "+mark
				return s
			case "to":
				if typ == "PROTEST" && assembles[lemma] {
					return s // "gathered outside the palace to protest"
				}
				if m > 0 && c.word(m-1) == "only" || lemma == "vote" && at > p && !c.negated(p) {
					return s // "freed 41 men, only to detain 22 others", "voted by 31 to 4 to turn the offer down"
				}
				if (typ == "REQUEST" || typ == "ACCUSE") && speaks[lemma] && !c.negated(p) {
					return s // "seized on the report to demand his resignation"
				}
				if c.xpos(at) == "VB" || c.xpos(at) == "" {
					s.status, s.drop, s.why = dateline.Hypothetical, true, "purpose"
				}
				return s
			case "about":
				if !verbalTypes[typ] && c.xpos(at) == "VBG" && typ != "ASSAULT" && typ != "COERCE" || typ == "AGREE" { // "sounded them out about resuming talks"
					s.status, s.drop, s.why = dateline.Hypothetical, true, "talk about it"
					return s
				}
			case "without", "than", "instead":
				s.status, s.why = dateline.Denied, mark
				s.drop = mark == "than"
				return s
			case "for", "of", "from", "against":
				if unrealised[lemma] || (lemma == "keep" || lemma == "refrain") && mark == "from" {
					s.status, s.why = dateline.Denied, lemma+" "+mark
					s.drop = lemma != "refrain"
				} else if mark == "for" && wished[lemma] || mark == "against" {
					s.drop, s.status, s.why = true, dateline.Hypothetical, lemma+" "+mark
				}
				return s
			}
			if so := c.t.Child(at, "advmod"); so >= 0 && c.lemma[so] == "whenever" {
				s.drop = true
			}
			if own && (x == "VBP" || x == "VBZ") && !have && !be && s.status != dateline.Denied && c.onceDone(at) {
				s.status, s.drop, s.why = dateline.Hypothetical, true, "once it is done"
			}
			return s
		case match.IsRel(rel, "xcomp"):
			to := false
			if m := c.t.Child(at, "mark"); m >= 0 && c.lemma[m] == "to" {
				to = true
			}
			switch {
			case attempted[lemma] && (typ == "ASSAULT" || typ == "COERCE"):
			case lemma == "prohibit" || lemma == "ban" || lemma == "bar" || lemma == "forbid":
				s.status, s.drop, s.why = dateline.Hypothetical, true, "forbidden by "+lemma
			case unrealised[lemma]:
				if s.status == dateline.Denied {
					s.status, s.why = dateline.Happened, "double negation with "+lemma
				} else {
					s.status, s.why = dateline.Denied, lemma
				}
			case lasting[lemma]:
				if s.status == dateline.Happened && !verbalTypes[typ] {
					s.status, s.why = dateline.Ongoing, lemma
				}
			case realised[lemma] && !(lemma == "be" && to):
				if lemma == "go" && c.xpos(p) == "VBG" {
					s.status, s.soft, s.why = dateline.Planned, "will", "going to"
				}
			case planned[lemma]:
				if s.status != dateline.Denied {
					s.status, s.soft, s.why = dateline.Planned, "plan", lemma
				}
			case reports[lemma] && c.passive(p): // "is said to have killed"
				if h := c.t.Child(at, "aux"); h < 0 {
					s.status = dateline.Ongoing
				}
				s.why = "reported: " + lemma
			case reports[lemma] || lemma == "have" && !to:
			case c.word(p) == "able" && c.wasSo(p): // "were able to arrest him": they did
			case lemma == "able":
				s.drop, s.status, s.why = true, dateline.Hypothetical, lemma
			case prompt[lemma]: // "was quick to condemn it"
			case perceives[lemma] && !to: // "saw protesters hurl stones"
				if s.status == dateline.Ongoing {
					s.status, s.why = dateline.Happened, "seen"
				}
			case to || wished[lemma]:
				s.status, s.drop, s.why = dateline.Hypothetical, true, "complement of "+lemma
			}
			own = true // the modal of the raising verb is the act's own
		case rel == "ccomp" || rel == "csubj":
			switch {
			case lemma == "provide" && (c.word(p) == "provided" || c.word(p) == "providing") && match.IsRel(c.rel(p), "advcl", "acl"): // "provided that the army withdraws"
				s.status, s.drop, s.why = dateline.Hypothetical, true, "condition: provided that"
			case c.whether(at):
				s.status, s.drop, s.why = dateline.StatusUnknown, true, "whether"
			case expecting[lemma] && c.nobody(p):
				s.status, s.drop, s.why = dateline.Hypothetical, true, "nobody "+lemma+"s it"
			case doubted[lemma]:
				s.status, s.why = dateline.StatusUnknown, lemma
				s.drop = lemma == "ask" || lemma == "wonder"
			case unrealised[lemma] || lemma == "deny":
				s.status, s.why = dateline.Denied, lemma
			case perceives[lemma] && s.status == dateline.Ongoing && c.t.Child(at, "mark") < 0 && (x == "VB" || x == "VBP"):
				s.status, s.why = dateline.Happened, "seen"
			case wishedThat[lemma] || x == "VB" && s.soft == "" && rel == "ccomp" && c.t.Child(at, "aux") < 0 && !reports[lemma]:
				s.status, s.drop, s.why = dateline.Hypothetical, true, "complement of "+lemma
			}
			return s
		default: // a gerund as obl or nmod, dep, root of a fragment
			return s
		}
		at = p
	}
	return s
}

// perceives are verbs after whose object a bare infinitive tells what was seen to happen.
var perceives = set("see watch witness hear observe notice film")

var calendar = set("week weekend month year spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday")

// generic says whether the passive v tells what is usually done: "compounds where workers are tortured", not "are being".
func (c *coder) generic(v int) bool {
	for _, y := range c.t.Children(v, "aux:pass", "aux") {
		if c.word(y) == "being" || c.word(y) == "been" {
			return false
		}
	}
	return len(c.t.Children(v, "obl:unmarked", "obl:agent")) == 0
}

// onceDone says whether the adverbial clause v, in the present, tells what is awaited: "as soon as they sign", "once they sign".
func (c *coder) onceDone(v int) bool {
	for _, y := range c.t.Children(v, "mark", "advmod") {
		if w := c.word(y); w == "once" || w == "soon" {
			return true
		}
	}
	p := c.t.Parent(v)
	for _, y := range c.t.Children(p, "advmod") { // "as soon as": "soon" above the clause
		if c.word(y) == "soon" && y < v {
			return true
		}
	}
	return p >= 0 && c.word(p) == "soon"
}

// perfect says whether the verb i stands in the present perfect: "until their demands have been met".
func (c *coder) perfect(i int) bool {
	return slices.ContainsFunc(c.t.Children(i, "aux"), func(a int) bool { w := c.word(a); return w == "have" || w == "has" })
}

// dated says whether what somebody would do, with i as its verb, has a day and no condition: "the union would hold talks with the
// president next month" is what an official said, without the official.
func (c *coder) dated(i int) bool {
	s := &c.d.Sentences[c.t.Sentence(i)]
	ahead := false
	for k := s.First; k < s.Last; k++ {
		switch c.word(k) {
		case "if", "unless", "were", "wish", "should", "could", "otherwise", "have":
			return false
		case "tomorrow":
			ahead = ahead || k > i
		case "next", "coming":
			ahead = ahead || k > i && k+1 < s.Last && calendar[c.word(k+1)]
		}
	}
	return ahead && !c.question(i)
}

// reported says whether the clause of i is said by somebody: "said it would withdraw".
func (c *coder) reported(i int) bool {
	for n := 0; n < 6 && i >= 0; n++ {
		if c.rel(i) == "ccomp" {
			return true
		}
		if x := c.t.Child(i, "parataxis", "ccomp"); x >= 0 && reports[c.lemma[x]] {
			return true
		}
		i = c.t.Parent(i)
	}
	return false
}

// wasSo says whether the adjective i is told of as a fact of the past: "was able".
func (c *coder) wasSo(i int) bool {
	cop := c.t.Child(i, "cop")
	if cop < 0 || c.xpos(cop) != "VBD" && c.xpos(cop) != "VBN" || c.t.Child(i, "mark") >= 0 && c.word(c.t.Child(i, "mark")) == "if" {
		return false
	}
	for _, a := range c.t.Children(i, "aux", "advmod") {
		if w := c.word(a); c.xpos(a) == "MD" || w == "not" || w == "n't" || w == "n’t" || w == "never" {
			return false
		}
	}
	return true
}

// headline says whether i heads a sentence without a final stop in the historic present: "Troops kill five in raid".
func (c *coder) headline(i int) bool {
	s := &c.d.Sentences[c.t.Sentence(i)]
	if s.Last-s.First > 25 {
		return false
	}
	switch c.word(s.Last - 1) {
	case ".", "!", "?", "\"", "”", "'", "’", ":":
		return false
	}
	return true
}

// question says whether the sentence of i ends with a question mark.
func (c *coder) question(i int) bool {
	s := &c.d.Sentences[c.t.Sentence(i)]
	for k := s.Last - 1; k >= s.First && k >= s.Last-3; k-- {
		if strings.Contains(c.word(k), "?") {
			return true
		}
	}
	return false
}

// asked says whether i stands in the main clause of its sentence, and so in the question if the sentence is one.
func (c *coder) asked(i int) bool {
	for n := 0; n < 12; n++ {
		p := c.t.Parent(i)
		if p < 0 {
			return true
		}
		if match.IsRel(c.rel(i), "acl", "advcl") {
			return false
		}
		i = p
	}
	return false
}

// nominal returns the standing of the event noun i.
func (c *coder) nominal(i int, verb int, typ string) standing {
	s := standing{status: dateline.Happened, why: "a noun that presupposes the act"}
	if verb >= 0 && !prevents[c.lemma[verb]] && !desires[c.lemma[verb]] {
		if v := c.clause(verb, typ); v.status == dateline.Happened && !v.drop && supportsFact[c.lemma[verb]] {
			return v // "mounted its long-threatened invasion"
		}
	}
	for _, x := range c.t.Children(i, "amod", "det", "compound", "nummod", "advmod") {
		switch w := c.word(x); w {
		case "planned", "upcoming", "scheduled", "next", "future", "proposed", "forthcoming", "coming", "imminent", "expected", "looming", "prospective", "pending":
			s.status, s.why = dateline.Planned, w
		case "possible", "potential", "feared", "threatened", "hypothetical", "any", "likely", "eventual", "would-be", "fresh-round", "mock", "simulated", "fictional":
			s.status, s.drop, s.why = dateline.Hypothetical, true, w
		case "alleged", "suspected", "reported", "supposed", "apparent", "purported":
			s.why = w
			if w == "alleged" || w == "supposed" || w == "purported" {
				s.status = dateline.StatusUnknown
			}
		case "ongoing", "continuing", "current", "continued", "escalating", "sustained", "daily", "regular":
			s.status, s.why = dateline.Ongoing, w
		case "no":
			s.status, s.why = dateline.Denied, w
		case "foiled", "failed", "thwarted", "aborted", "cancelled", "canceled":
			if w != "failed" {
				s.status, s.why = dateline.Denied, w
			}
		}
	}
	if verb >= 0 {
		lemma := c.lemma[verb]
		v := c.clause(verb, typ)
		if v.drop || v.status != dateline.Happened {
			s.drop = s.drop || v.drop
			s.status, s.why, s.soft = v.status, "support verb: "+v.why, v.soft
		}
		switch {
		case prevents[lemma] && s.status == dateline.Happened:
			s.status, s.why = dateline.Denied, lemma
		case (lemma == "plan" || lemma == "schedule" || lemma == "prepare" || lemma == "arrange" || lemma == "announce" && typ == "CONSULT" || lemma == "order") && s.status == dateline.Happened:
			s.status, s.why = dateline.Planned, lemma
		case (lemma == "continue" || lemma == "pursue" || lemma == "wage") && s.status == dateline.Happened:
			s.status, s.why = dateline.Ongoing, lemma
		}
		return s
	}
	if c.t.Child(i, "cop") >= 0 || c.t.Child(i, "nsubj") >= 0 {
		v := c.clause(i, "")
		if v.drop || v.status == dateline.Planned || v.status == dateline.Denied {
			return v
		}
		if x := c.t.Child(i, "cop"); x >= 0 && s.status == dateline.Happened && c.t.Case(i) != "" {
			if w := c.word(x); w == "is" || w == "are" || w == "am" || w == "'s" || w == "'re" || w == "remain" {
				s.status, s.why = dateline.Ongoing, "copula in the present"
			}
		}
		return s
	}
	return c.nounUp(i, s)
}

// nounUp weighs what governs the noun i.
func (c *coder) nounUp(i int, s standing) standing {
	for depth := 0; depth < 8; depth++ {
		p, rel := c.t.Parent(i), c.rel(i)
		if p < 0 {
			return s
		}
		lemma := c.lemma[p]
		prep := c.t.Case(i)
		switch {
		case rel == "conj":
			i = p
			continue
		case match.IsRel(rel, "nmod", "compound", "acl"):
			if rel == "nmod:poss" {
				return s
			}
			switch {
			case nounRisk[lemma] && (prep == "of" || prep == "for" || prep == "on" || prep == "about" || prep == "against" || prep == "to"):
				s.status, s.drop, s.why = dateline.Hypothetical, true, lemma+" "+prep
				return s
			case nounPlan[lemma] && (prep == "for" || prep == "of"):
				s.status, s.why = dateline.Planned, lemma+" "+prep
				return s
			}
			i = p
			continue
		case c.isVerb(p) || c.predicate(p):
			v := c.clause(p, "")
			switch {
			case match.IsRel(rel, "obj", "nsubj:pass"):
				switch {
				case prevents[lemma]:
					s.status, s.why = dateline.Denied, lemma
				case desires[lemma]:
					s.status, s.drop, s.why = dateline.Hypothetical, true, "object of "+lemma
				case lemma == "plan" || lemma == "schedule" || lemma == "prepare" || lemma == "expect" || lemma == "set":
					s.status, s.why = dateline.Planned, lemma
				case v.drop || v.status == dateline.Hypothetical:
					s.status, s.drop, s.why = dateline.Hypothetical, true, "under "+v.why
				case v.status == dateline.Planned && lemma != "condemn" && lemma != "discuss":
					s.status, s.why, s.soft = dateline.Planned, v.why, v.soft
				}
			case match.IsRel(rel, "nsubj", "csubj"):
				if v.drop && (strings.HasPrefix(v.why, "complement") || strings.HasPrefix(v.why, "condition") || doubtedClause(v.why)) {
					s.drop, s.status, s.why = true, dateline.Hypothetical, v.why
					return s
				}
				switch v.status {
				case dateline.Planned:
					s.status, s.why, s.soft = v.status, v.why, v.soft
				case dateline.Hypothetical:
					if occurs[lemma] || v.soft != "" {
						s.status, s.drop, s.why = v.status, v.drop || v.soft == "can", v.why
					}
				case dateline.Denied:
					if occurs[lemma] {
						s.status, s.why = v.status, v.why
					}
				case dateline.Ongoing:
					if occurs[lemma] || lemma == "continue" || lemma == "aim" {
						s.status, s.why = v.status, v.why
					}
				}
				if lemma == "continue" && v.status == dateline.Happened {
					s.status, s.why = dateline.Ongoing, lemma
				}
			case match.IsRel(rel, "obl"):
				switch prep {
				case "before", "ahead", "ahead of", "pending":
					if s.status == dateline.Happened {
						s.status, s.why = dateline.Planned, prep
					}
				case "for", "to", "into", "in", "at":
					if v.status == dateline.Planned || v.drop {
						s.status, s.drop, s.why, s.soft = v.status, s.drop || v.drop, v.why, v.soft
					}
				case "against", "from":
					if lemma == "warn" || lemma == "protect" || lemma == "defend" || lemma == "refrain" || lemma == "guard" {
						s.drop, s.status, s.why = true, dateline.Hypothetical, lemma+" "+prep
					}
				case "without":
					s.status, s.why = dateline.Denied, prep
				}
				if (lemma == "prepare" || lemma == "brace" || lemma == "call" || lemma == "appeal" || lemma == "plan" || lemma == "hope" || lemma == "push" || lemma == "press" || lemma == "ask" || lemma == "wait") && prep == "for" {
					s.status, s.why = dateline.Planned, lemma+" "+prep
					s.drop = lemma != "prepare" && lemma != "plan"
				}
				if lemma == "threaten" && prep == "with" || lemma == "lead" && prep == "to" && v.status != dateline.Happened {
					s.drop = true
				}
			}
			return s
		default:
			return s
		}
	}
	return s
}

// joint are nouns of a common aim: "unity in combating the militia" tells no act.
var joint = set(`unity cooperation co-operation solidarity help assistance role expertise interest commitment partnership coordination efficiency skill
	collaboration resolve determination mandate responsibility plan strategy guideline priority programme program fund funding budget tool method technology equipment`)

// speaks are verbs of what one does in order to say something, and says it.
var speaks = set("seize write call phone telephone summon visit meet address appear issue release post file sign hold return interrupt speak intervene travel fly tweet appeal")

// assembles are verbs of crowds that do what they came for.
var assembles = set("gather assemble converge march take turn rally mass walk stop block camp pour flock defy brave skip leave occupy surround crowd")

var expecting = set("expect believe think imagine foresee predict suggest know")

// nobody says whether the subject of the verb v is nobody.
func (c *coder) nobody(v int) bool {
	s := c.t.Child(v, "nsubj")
	if s < 0 {
		return false
	}
	switch c.word(s) {
	case "nobody", "none", "few", "noone":
		return true
	}
	d := c.t.Child(s, "det")
	return d >= 0 && c.word(d) == "no"
}

// supportsFact are support verbs that realise their noun.
var supportsFact = set(`hold have conduct carry launch stage mount make take host attend begin start open resume commit convene undertake perform give lead
	complete conclude finish sign reach join execute deliver perpetrate do`)

// whether says whether the clause of i is an indirect question.
func (c *coder) whether(i int) bool {
	m := c.t.Child(i, "mark")
	return m >= 0 && c.word(m) == "whether"
}

func doubtedClause(why string) bool { return doubted[why] }

// occurs are verbs by which an event noun takes place.
var occurs = set("take happen occur begin start continue resume open proceed go last follow ensue erupt break end conclude unfold")
