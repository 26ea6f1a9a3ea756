package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// A party is a party before it is written down.
type party struct {
	country string
	sectors []string
	entity  string
	span    dateline.Span
	token   int
}

type phraseCode struct {
	country string
	sectors []string
	done    bool
}

// code returns the code of the noun phrase headed by x, from its entity or its words.
func (c *coder) code(x int) (country string, sectors []string) {
	if e := c.entity[x]; e != 0 {
		ent := &c.d.Entities[e-1]
		if ent.Country != "" || len(ent.Sectors) > 0 {
			return ent.Country, ent.Sectors
		}
	}
	if c.upos(x) == "PRON" || c.upos(x) == "VERB" || c.time[x] != 0 {
		return "", nil
	}
	if c.codes == nil {
		c.codes = make(map[int]phraseCode)
	}
	k, ok := c.codes[x]
	if !ok {
		k.country, k.sectors = codePhrase(c.d, c.t, x)
		c.codes[x] = k
	}
	return k.country, k.sectors
}

// parties returns the parties that the noun phrase headed by x stands for: one, or several where its countries are
// conjoined ("officials in Italy, Qatar and Jordan", "the governments of Iraq and Iran", "French and German ministers").
func (c *coder) partiesOf(x int) []dateline.Party {
	if p, ok := c.parties[x]; ok {
		return p
	}
	p := c.findParties(x)
	c.parties[x] = p
	return p
}

func (c *coder) findParties(x int) []dateline.Party {
	span, _, _ := c.t.Phrase(x)
	country, sectors := c.code(x)
	one := dateline.Party{Span: span, Token: x, Country: country, Sectors: sectors}
	if e := c.entity[x]; e != 0 {
		one.Entity = c.d.Entities[e-1].ID
	}
	if c.upos(x) == "PRON" || c.upos(x) == "DET" && c.word(x) != "both" {
		switch c.lemma[x] {
		case "we", "i", "our", "us", "my", "me":
			if country == "" && len(sectors) == 0 {
				if p, ok := c.speaker(x); ok {
					p.Span, p.Token = span, x
					one = p
				}
			}
		}
		return []dateline.Party{one}
	}
	// Several countries in one phrase.
	if c.upos(x) != "PROPN" {
		for _, y := range c.t.Children(x, "nmod", "amod", "compound") {
			k := c.t.Case(y)
			mod := k == "" && y < x && c.rel(y) != "nmod:poss"
			if !mod && k != "of" && k != "in" && k != "from" {
				continue
			}
			conj := c.t.Children(y, "conj")
			if len(conj) == 0 {
				continue
			}
			var all []dateline.Party
			for _, z := range append([]int{y}, conj...) {
				zc, _ := c.code(z)
				if zc == "" {
					continue
				}
				p := one
				p.Country = zc
				p.Code = ""
				if z != y {
					p.Span, _, _ = c.t.Phrase(z)
					p.Token = z
					p.Entity = ""
					if e := c.entity[z]; e != 0 {
						p.Entity = c.d.Entities[e-1].ID
					}
				}
				all = append(all, p)
			}
			if len(all) > 1 {
				return all
			}
		}
	}
	// A part or number of others: "two of the rebels", "a number of countries", "families of the victims".
	if country == "" {
		for _, y := range c.t.Children(x, "nmod") {
			k := c.t.Case(y)
			if k != "of" && k != "from" && k != "in" && k != "among" && c.rel(y) != "nmod:poss" {
				continue
			}
			yc, ys := c.code(y)
			if yc == "" && k == "in" {
				if pl := c.place[y]; pl != 0 {
					yc = c.d.Places[pl-1].Country
				}
			}
			if yc != "" {
				one.Country = yc
				if len(one.Sectors) == 0 && k != "in" {
					one.Sectors = ys
				}
				break
			}
		}
	}
	if one.Country == "" && len(one.Sectors) == 0 {
		if pl := c.place[x]; pl != 0 {
			one.Country = c.d.Places[pl-1].Country
		}
	}
	return []dateline.Party{one}
}

// speaker returns who says "we" or "I" at token x: the speaker of the quote, else the body that issued the text.
func (c *coder) speaker(x int) (dateline.Party, bool) {
	if q := c.quote[x]; q != 0 {
		quote := &c.d.Quotes[q-1]
		for e := range c.d.Entities {
			if ent := &c.d.Entities[e]; ent.ID == quote.Entity && quote.Entity != "" {
				return dateline.Party{Entity: ent.ID, Country: ent.Country, Sectors: ent.Sectors}, ent.Country != "" || len(ent.Sectors) > 0
			}
		}
		if !quote.Speaker.IsZero() && quote.Kind != dateline.Indirect {
			return dateline.Party{}, false
		}
	}
	if c.issuer.country != "" {
		return dateline.Party{Country: c.issuer.country, Sectors: c.issuer.sectors}, true
	}
	return dateline.Party{}, false
}

// build turns the heads xs into parties, doubles and non-actors left out.
func (c *coder) build(xs []int, typ string) []dateline.Party {
	var out []dateline.Party
	for _, x := range xs {
		for _, p := range c.partiesOf(x) {
			if !c.worthy(p, typ) {
				continue
			}
			same := func(o dateline.Party) bool {
				return o.Span == p.Span || p.Entity != "" && o.Entity == p.Entity || o.Span.Overlaps(p.Span) && o.Country == p.Country
			}
			if slices.ContainsFunc(out, same) {
				continue
			}
			if len(out) < 8 {
				p.Code = p.Country + strings.Join(p.Sectors, "")
				out = append(out, p)
			}
		}
	}
	return out
}

// worthy says whether p may stand in the record: coded, or people; things only where force is used against them.
func (c *coder) worthy(p dateline.Party, typ string) bool {
	if p.Country != "" || len(p.Sectors) > 0 {
		return true
	}
	x := p.Token
	switch c.upos(x) {
	case "PRON":
		switch c.lemma[x] {
		case "it", "this", "that", "which", "these", "those", "what", "there", "itself", "one", "all", "each", "such":
			return c.entity[x] != 0
		}
		return true
	case "NUM":
		return true
	}
	if c.entity[x] != 0 {
		k := c.d.Entities[c.entity[x]-1].Kind
		if k == dateline.KindPerson || k == dateline.KindOrg || k == dateline.KindGroup {
			return true
		}
	}
	if m := c.mention[x]; m != 0 {
		switch c.d.Mentions[m-1].Kind {
		case dateline.Person, dateline.Org, dateline.Norp, dateline.GPE:
			return true
		}
	}
	cls := nounclass.Of(c.lemma[x])
	if cls&(nounclass.Human|nounclass.Group|nounclass.Org) != 0 || c.humanPart(x) {
		return true
	}
	return (typ == "ASSAULT" || typ == "COERCE") && cls&(nounclass.Facility|nounclass.Vehicle|nounclass.Place) != 0
}

// coded says whether one of ps has a code.
func coded(ps []dateline.Party) bool {
	return slices.ContainsFunc(ps, func(p dateline.Party) bool { return p.Country != "" || len(p.Sectors) > 0 })
}

// private are sectors of people who act in politics only together with somebody else.
var private = set("CVL EDU MED HLH BUS JRN REL LAB AGR UNK")

// political says whether one of ps has a country or a sector of public life.
func political(ps []dateline.Party) bool {
	return slices.ContainsFunc(ps, func(p dateline.Party) bool {
		return p.Country != "" || slices.ContainsFunc(p.Sectors, func(s string) bool { return !private[s] })
	})
}

// inside returns the tokens of f, with the verbs that share its clause.
func (c *coder) clauseTokens(f frame) []int {
	out := []int{f.head}
	if f.noun >= 0 {
		out = append(out, f.noun)
	}
	if f.verb >= 0 {
		out = append(out, f.verb)
	}
	// Raising verbs above, and for a noun the verb that it stands under.
	at := f.head
	if f.verb >= 0 {
		at = f.verb
	}
	for range 3 {
		p := c.t.Parent(at)
		if p < 0 || !match.IsRel(c.rel(at), "xcomp") {
			break
		}
		out = append(out, p)
		at = p
	}
	return out
}
