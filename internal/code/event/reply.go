package event

import (
	"slices"

	dateline "github.com/dateline-news/dateline"
)

// What a definite object points back to: "rejected the accusation", "refused the request", "welcomed the step".
var (
	chargeNouns = set(`accusation charge allegation claim report suggestion assertion complaint`)
	askNouns    = set(`proposal plan offer demand call request appeal ultimatum deadline condition invitation initiative bid term`)
	actNouns    = set(`step move measure decision action sanction attack raid strike airstrike offensive operation putsch coup takeover ruling verdict law ban
		deal agreement accord expulsion arrest announcement resolution deployment test launch killing bombing shelling assault crackdown release withdrawal
		ceasefire truce pledge plan statement remark comment`)
)

// reply names the other side of an answer that leaves it to the text before: whom a denial answers is who accused,
// whom "the step" is welcomed or condemned for is who took it. It looks back four sentences at most and takes the nearest
// act by others; an indefinite object ("condemned an attack") points nowhere.
func (c *coder) reply(all []*draft) {
	for i, x := range all {
		if x.absent || len(x.Recipients) > 0 || !coded(x.Actors) || !c.isVerb(x.f.head) || x.reciprocal() {
			continue
		}
		var fits func(o *draft) bool
		noun := c.objectNoun(x.f.head)
		switch {
		case x.Type == "REJECT" && (chargeNouns[noun] || noun == "" && c.lemma[x.Token] == "deny"):
			fits = func(o *draft) bool {
				return o.Type == "ACCUSE" && (len(o.Recipients) == 0 || sameSide(o.Recipients, x.Actors))
			}
		case x.Type == "REJECT" && askNouns[noun]:
			fits = func(o *draft) bool {
				return o.Type == "REQUEST" || o.Type == "AGREE" || o.Type == "THREATEN" || o.Type == "CONSULT"
			}
		case (x.Type == "SUPPORT" || x.Type == "ACCUSE" && x.Mode == "disapprove") && actNouns[noun]:
			fits = func(o *draft) bool { return o.Type != "ACCUSE" && o.Type != "SUPPORT" && o.Type != "REJECT" }
		default:
			continue
		}
		for k := i - 1; k >= 0 && x.Sentence-all[k].Sentence <= 4; k-- {
			o := all[k]
			if o.absent || !coded(o.Actors) || sameSide(o.Actors, x.Actors) || !fits(o) {
				continue
			}
			x.Recipients = slices.Clone(o.Actors)
			x.Trace = append(x.Trace, "recipient: who is answered, of "+o.Rule+" in sentence "+itoa(o.Sentence))
			break
		}
	}
}

// objectNoun returns the lemma of the definite object of the verb v, "" if it has no object, "?" if the object is not definite.
func (c *coder) objectNoun(v int) string {
	o := c.t.Child(v, "obj")
	if o < 0 {
		o = c.t.Child(v, "nsubj:pass")
	}
	if o < 0 {
		return ""
	}
	for _, y := range c.t.Children(o, "det") {
		switch c.word(y) {
		case "the", "this", "these", "that", "those", "both", "any", "such":
			return c.lemma[o]
		}
	}
	if c.rel(o) == "obj" && c.upos(o) == "PRON" { // "denied this", "denied it"
		switch c.word(o) {
		case "this", "that", "it":
			return ""
		}
	}
	return "?"
}

// sameSide says whether a party of a is of the same entity or country as one of b.
func sameSide(a, b []dateline.Party) bool {
	for _, p := range a {
		for _, q := range b {
			if p.Entity != "" && p.Entity == q.Entity || p.Country != "" && p.Country == q.Country {
				return true
			}
		}
	}
	return false
}

// stage returns the country that the story is about: the one that its entities name clearly most often, "" if none stands out.
func (c *coder) stage() string {
	counts := map[string]int{}
	total := 0
	for i := range c.d.Entities {
		e := &c.d.Entities[i]
		if len(e.Country) != 3 || e.Country == "IGO" || e.Country == "NGO" || slices.Contains(e.Sectors, "REB") {
			continue
		}
		for _, m := range e.Mentions {
			if m.Form != dateline.FormPronoun {
				counts[e.Country]++
				total++
			}
		}
	}
	best, second := "", 0
	for k, n := range counts {
		if n > counts[best] || n == counts[best] && k < best {
			best, second = k, max(second, counts[best])
		} else if n > second {
			second = n
		}
	}
	if counts[best] < 4 || 10*counts[best] < 4*total || 2*counts[best] < 3*second {
		return ""
	}
	return best
}

// outsiders names whom help and sanctions from abroad are for, where the clause does not say: the country that the story
// is about ("The European Union released 4 million euros in emergency aid", in a story on a flood in Mozambique).
func (c *coder) outsiders(all []*draft) {
	stage := ""
	for _, x := range all {
		if x.absent || len(x.Recipients) > 0 || !coded(x.Actors) || x.reciprocal() || x.Type != "AID" && x.Type != "SANCTION" {
			continue
		}
		if stage == "" {
			if stage = c.stage(); stage == "" {
				return
			}
		}
		if slices.ContainsFunc(x.Actors, func(p dateline.Party) bool { return p.Country == stage || p.Country == "" }) {
			continue
		}
		best := dateline.Party{}
		for i := range c.d.Entities {
			e := &c.d.Entities[i]
			if e.Country != stage || e.Kind != dateline.KindPlace {
				continue
			}
			for _, m := range e.Mentions {
				if m.Form == dateline.FormName && m.Head >= 0 && m.Head < x.Token && (best.Span.IsZero() || m.Head > best.Token) {
					best = dateline.Party{Span: m.Span, Token: m.Head, Entity: e.ID, Code: e.Code, Country: e.Country, Sectors: e.Sectors}
				}
			}
		}
		if !best.Span.IsZero() {
			x.Recipients = []dateline.Party{best}
			x.Trace = append(x.Trace, "recipient: the country that the story is about")
		}
	}
}
