package event

import (
	"fmt"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/infer"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/docfreq"
)

// Who a country is depends on what it does: "Norway denounced" is its government, "shells fell on Norway" are those who live there. So sectors are told of each party of each
// event anew, by a model beside the rules for entities.

// Slots of the means of word vectors for sectors.
const (
	slotParty = iota
	slotPhrase
	slotKin
	slotAct
)

// sectorLabels are the sectors that the model tells. The guide of the articles which taught it has the codes of CAMEO for the media and for health, these are PLOVER's.
var sectorLabels = strings.Fields("GOV MIL COP SPY JUD LEG OPP REB PTY BUS CVL JRN EDU REF IGO NGO REL MED LAB CRM UNK")

// kept are sectors that the articles which taught the model do not tell apart: former officials, unknown gunmen, farmers, and what stands beside the state.
var kept = set("ELI UAF AGR PRM SOC PRE")

// sectorMargin is by how much a sector must be likelier than those that rules found, sectorFloor how likely it must be where they found none.
const sectorMargin, sectorFloor = 0.25, 0.3

// A guild tells the sectors of the parties of one text.
type guild struct {
	c    *coder
	v    *infer.Vectors
	byID map[string]*dateline.Entity
}

func (c *coder) newGuild(v *infer.Vectors) *guild {
	g := &guild{c, v, make(map[string]*dateline.Entity, len(c.d.Entities))}
	for i := range c.d.Entities {
		g.byID[c.d.Entities[i].ID] = &c.d.Entities[i]
	}
	return g
}

// traits returns what speaks for the sectors of party p of x.
func (g *guild) traits(x *draft, p *dateline.Party, recipient bool) (out traits) {
	c, v := g.c, g.v
	seen := make(map[string]bool)
	put := func(f string) {
		if !seen[f] {
			seen[f] = true
			out.Feats = append(out.Feats, f)
		}
	}
	h := p.Token
	side := "actor"
	if recipient {
		side = "recipient"
	}
	put(side)
	put(side + " " + x.Type)
	put(side + " " + x.Type + " " + x.Mode)
	put(side + " of " + c.lemma[x.f.head])
	rule := "-"
	if len(p.Sectors) > 0 {
		rule = p.Sectors[0]
	}
	land := p.Country
	switch land {
	case "":
		land = "unknown"
	default:
		if _, ok := country.ByCode(p.Country); ok {
			land = "state"
		}
	}
	put("country " + land)
	put("rule " + rule)
	put("rule " + rule + " " + land)
	put("rule " + rule + " " + side + " " + x.Type)
	form := "phrase"
	var kin []string
	if e := g.byID[p.Entity]; e != nil {
		form = string(e.Kind)
		if e.Role == "country" || e.Role == "state" {
			form = "land"
		}
		put("kind " + form)
		put("kind " + form + " " + side + " " + x.Type)
		for _, w := range strings.Fields(strings.ToLower(e.Role)) {
			put("role " + w)
			kin = append(kin, w)
		}
		name := strings.Fields(strings.ToLower(e.Name))
		for _, w := range name {
			put("name " + w)
		}
		for _, m := range e.Mentions[:min(len(e.Mentions), 8)] {
			if m.Head < 0 || m.Head == h {
				continue
			}
			if u := c.upos(m.Head); u == "NOUN" || u == "ADJ" {
				put("kin " + c.lemma[m.Head])
				kin = append(kin, c.lemma[m.Head])
			}
		}
	} else {
		put("kind none")
		put("kind none " + side + " " + x.Type)
	}
	u := c.upos(h)
	put("tag " + c.xpos(h) + " " + form)
	put("head " + c.lemma[h])
	put("head " + c.lemma[h] + " " + rule)
	put("head " + c.lemma[h] + " " + side + " " + x.Type)
	for _, y := range c.t.Children(h, "amod", "compound", "nmod:poss", "nmod", "appos", "acl", "acl:relcl", "nummod", "flat") {
		put("with " + c.lemma[y])
		if k := c.t.Case(y); k != "" {
			put("with " + k + " " + c.lemma[y])
		}
		if match.IsRel(c.rel(y), "compound", "amod") {
			put("mod " + c.lemma[y] + " " + c.lemma[h])
		}
		if u == "PROPN" && match.IsRel(c.rel(y), "appos", "compound") && c.upos(y) == "NOUN" {
			kin = append(kin, c.lemma[y])
		}
	}
	if q := c.t.Parent(h); q >= 0 {
		put("under " + c.lemma[q] + " " + c.rel(h))
		if c.rel(h) == "compound" || c.rel(h) == "nmod:poss" || c.rel(h) == "amod" {
			put("of " + c.lemma[q])
		}
	}
	for n, ps := range [2][]dateline.Party{x.Actors, x.Recipients} {
		if (n == 1) == recipient {
			continue
		}
		for _, o := range ps {
			for _, s := range o.Sectors {
				put("other " + s + " " + side)
			}
			if o.Country == p.Country {
				put("within " + side + " " + x.Type)
			}
		}
	}
	var phrase []string
	for i := c.tokenAt(p.Span.Start); i < len(c.d.Tokens) && c.d.Tokens[i].Span.Start < p.Span.End && len(phrase) < 12; i++ {
		if c.telling(i) {
			put("in " + c.lemma[i])
			phrase = append(phrase, c.lemma[i])
		}
	}
	out.Means = [][]float32{slotParty: v.Mean([]string{c.lemma[h]}, docfreq.IDF), slotPhrase: v.Mean(phrase, docfreq.IDF), slotKin: v.Mean(kin, docfreq.IDF),
		slotAct: v.Mean([]string{c.lemma[x.f.head]}, docfreq.IDF)}
	said := make([]float32, len(sectorLabels))
	for _, s := range p.Sectors {
		if k := slices.Index(sectorLabels, s); k >= 0 {
			said[k] = 1
		}
	}
	out.Said = [][]float32{said}
	return out
}

// name gives the parties of x their sectors.
func (g *guild) name(l *infer.Labeler, x *draft) {
	for n, side := range [2]*[]dateline.Party{&x.Actors, &x.Recipients} {
		*side = slices.Clone(*side) // some sides are shared with other events
		for i := range *side {
			p := &(*side)[i]
			if g.fixed(p) {
				continue
			}
			t := g.traits(x, p, n == 1)
			odds := l.Odds(t.tell(l, l.Sum()), t.Said...)
			best, ruled := 0, 0.0
			for k := range odds {
				if odds[k] > odds[best] {
					best = k
				}
				if slices.Contains(p.Sectors, l.Labels[k]) {
					ruled = max(ruled, odds[k])
				}
			}
			if slices.Contains(p.Sectors, l.Labels[best]) || odds[best] < sectorFloor || len(p.Sectors) > 0 && odds[best]-ruled < sectorMargin {
				continue
			}
			p.Sectors = []string{l.Labels[best]}
			p.Code = dateline.ActorCode(p.Country, p.Sectors)
			x.Trace = append(x.Trace, fmt.Sprintf("%s %s: sector %s (%.2f)", [2]string{"actor", "recipient"}[n], p.Span.In(g.c.d.Text), l.Labels[best], odds[best]))
		}
	}
}

// fixed says whether the sectors of p are not for the model to tell: the user's table has them, or it has not learned them.
func (g *guild) fixed(p *dateline.Party) bool {
	if slices.ContainsFunc(p.Sectors, func(s string) bool { return kept[s] }) {
		return true
	}
	e := g.byID[p.Entity]
	return e != nil && slices.ContainsFunc(e.Why, func(w string) bool { return strings.HasPrefix(w, "actors:") })
}
