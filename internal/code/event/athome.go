package event

import (
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// atHome settles those whom only the setting gave a country, or nothing did, by the act: whom a state holds, tries or frees is at home with it wherever
// the story plays, and so are gunmen where the story is about one country alone and they struck there.
func (s *scene) atHome(x *draft) {
	c := s.c
	if held(x) && len(x.Actors) > 0 {
		home := x.Actors[0].Country
		if !isCountry(home) || x.Where.Place >= 0 && x.Where.Country != home || slices.ContainsFunc(x.Actors, func(p dateline.Party) bool {
			return p.Country != home || c.bySetting(p) || slices.ContainsFunc(p.Sectors, func(k string) bool { return !domestic[k] }) // an army may be abroad
		}) {
			return
		}
		for i := range x.Recipients {
			p := &x.Recipients[i]
			if p.Country == "" || p.Country == home || !c.bySetting(*p) || c.upos(p.Token) != "NOUN" || c.foreign(p.Token) || c.named(p.Token) {
				continue
			}
			p.Country, p.Entity, p.Code = home, "", dateline.ActorCode(home, p.Sectors)
			x.Trace = append(x.Trace, "country of "+c.word(p.Token)+": those who did it, at home")
		}
		return
	}
	if x.Type != "ASSAULT" || s.stage == "" || !c.aboutOnly(s.stage) || x.Where.Country != "" && x.Where.Country != s.stage {
		return
	}
	if slices.ContainsFunc(x.Recipients, func(p dateline.Party) bool { return p.Country != s.stage }) || x.Where.Country == "" && len(x.Recipients) == 0 {
		return
	}
	for i := range x.Actors {
		p := &x.Actors[i]
		if p.Country != "" || c.upos(p.Token) != "NOUN" || !unknownHands[c.lemma[p.Token]] || !nounclass.Is(c.lemma[p.Token], nounclass.Human) || c.lemma[p.Token] == "bomber" || c.foreign(p.Token) {
			continue
		}
		p.Country, p.Code = s.stage, dateline.ActorCode(s.stage, p.Sectors)
		x.Trace = append(x.Trace, "country of "+c.word(p.Token)+": the one that the story is about, where they struck")
	}
}

// held says whether x is what a state does to those in its power.
func held(x *draft) bool {
	switch x.Type {
	case "COERCE":
		return x.Mode == "arrest" || x.Mode == "ban" || x.Mode == "censor" || x.Mode == "curfew"
	case "RETREAT":
		return x.Mode == "release"
	}
	return x.Mode == "convict"
}

// aboutOnly says whether three in four of the names of states and their people in the text are of this one.
func (c *coder) aboutOnly(country string) bool {
	n, total := 0, 0
	for i := range c.d.Entities {
		e := &c.d.Entities[i]
		if !isCountry(e.Country) {
			continue
		}
		for _, m := range e.Mentions {
			if m.Form == dateline.FormPronoun {
				continue
			}
			if total++; e.Country == country {
				n++
			}
		}
	}
	return n >= 8 && 4*n >= 3*total // fewer say too little
}
