package event

import (
	"fmt"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// Whose words stand for a side. The ranking of parties (rank.go) decides on a country; many are called by it: "the government", "Goma", "three policemen". So all who
// are of that country, or of whom the text does not say of which, are weighed by how they stand to the act, and the likeliest is its party. The country stays.

// A pointing is one side of an event with the mentions that may stand for it.
type pointing struct {
	seat
	mentions []int // into bench.folk; the first candidate is what the rules and the ranking say, and has none
}

// backward is how many sentences before that of the act are searched.
const backward = 3

// mostPointed bounds the mentions weighed.
const mostPointed = 40

// pointSeat returns who may stand for one side of x.
func (b *bench) pointSeat(x *draft, recipients bool) (s pointing) {
	c := b.c
	ps, others, side := x.Actors, x.Recipients, "PA"
	s.kind = "point actors"
	if recipients {
		ps, others, side = x.Recipients, x.Actors, "PR"
		s.kind = "point recipients"
	}
	if len(ps) == 0 || len(ps) > 1 && c.t.Sentence(ps[0].Token) == x.Sentence || slices.Contains(c.framed[x.Token], ps[0].Token) {
		return s
	}
	is := ps[0]
	kind := b.kindOf(x, ps)
	noun := "v"
	if c.isNoun(x.f.head) {
		noun = "n"
	} else if c.isVerb(x.f.head) && c.passive(x.f.head) {
		noun = "p"
	}
	said := ""
	if q := c.quote[x.Token]; q != 0 {
		said = c.d.Quotes[q-1].Entity
	}
	// In how many other events somebody is on this side, on the other; the same of those with the other side of x; and in the event before.
	type part struct{ here, there, facing, last, crossed int }
	parts := make(map[string]part)
	mine := 0
	if recipients {
		mine = 1
	}
	for _, y := range b.all {
		if y == x {
			continue
		}
		v := [2][]dateline.Party{y.Actors, y.Recipients}
		facing := slices.ContainsFunc(v[1-mine], func(p dateline.Party) bool {
			return slices.ContainsFunc(others, func(o dateline.Party) bool { return o.Country == p.Country })
		})
		before := y.Token < x.Token && x.Sentence-y.Sentence <= 1
		for n := range v {
			for _, p := range v[n] {
				if p.Entity == "" {
					continue
				}
				k := parts[p.Entity]
				switch {
				case n == mine:
					k.here++
					if facing {
						k.facing++
					}
					if before {
						k.last++
					}
				default:
					k.there++
					if before {
						k.crossed++
					}
				}
				parts[p.Entity] = k
			}
		}
	}
	add := func(cand string, f []string) {
		for i := range f {
			f[i] = side + " " + f[i]
		}
		s.cands, s.feats, s.ruled = append(s.cands, cand), append(s.feats, f), append(s.ruled, cand == "")
	}
	describe := func(m mentioned, e *dateline.Entity) (f []string) {
		put := func(parts ...string) { f = append(f, strings.Join(parts, " ")) }
		form := "noun"
		switch {
		case m.pronoun:
			form = "pron"
		case c.upos(m.head) == "PROPN":
			form = "name"
		}
		what := string(c.kindLetter(e))
		put("form", form, what)
		put("form", form, what, x.Type)
		rel := c.relCase(m.head)
		back := x.Sentence - m.sentence
		if back == 0 {
			st, n := b.stance(m, x.f.head)
			if x.f.noun >= 0 {
				if st2, n2 := b.stance(m, x.f.noun); n2 < n {
					st = "noun-" + st2
				}
			}
			put("at", st)
			put("at", st, noun)
			put("at", st, x.Type)
			put("at", st, form, what)
			put("here", rel, noun)
			where := "left"
			if m.head > x.f.head {
				where = "right"
			}
			put(where, bucket(abs(m.head-x.f.head), 2, 5, 10, 20), noun)
			if q := c.quote[x.Token]; q != c.quote[m.head] {
				put("other voice", fmt.Sprint(q != 0, c.quote[m.head] != 0))
			}
		} else {
			d := "later"
			if back > 0 {
				d = "back" + bucket(back, 1, 2, 3)
			}
			put(d)
			put(d, rel)
			put(d, form, what)
			put(d, x.Type)
			put(d, kind)
		}
		if form == "noun" {
			put("word", c.word(m.head))
		}
		sector := "-"
		if e != nil && len(e.Sectors) > 0 {
			sector = e.Sectors[0]
		}
		put("sector", sector)
		put("sector", sector, x.Type)
		if e != nil {
			put("share", bucket(len(e.Mentions), 1, 2, 4, 8))
			k := parts[e.ID]
			put("acts", bucket(k.here, 0, 1, 3), bucket(k.there, 0, 1, 3))
			put("facing", bucket(k.facing, 0, 1, 2))
			put("facing", bucket(k.facing, 0, 1, 2), kind)
			if k.last > 0 {
				put("before")
				put("before", kind)
			}
			if k.crossed > 0 {
				put("crossed")
				put("crossed", kind)
			}
			if said != "" && e.ID == said {
				put("speaker", x.Type)
			}
			if e.Role == "country" {
				put("state", x.Type)
			}
		}
		return f
	}
	f := []string{"rule", "rule " + kind, "rule " + x.Type, "rule " + kind + " " + x.Type, "rule " + noun}
	var own *dateline.Entity
	at := -1
	for i := range b.folk {
		if m := &b.folk[i]; m.head == is.Token {
			own, at = &c.d.Entities[m.entity], i
			break
		}
	}
	m := mentioned{head: is.Token, sentence: c.t.Sentence(is.Token), pronoun: c.upos(is.Token) == "PRON" || c.upos(is.Token) == "DET"}
	add("", append(f, describe(m, own)...))
	s.mentions = append(s.mentions, at)
	for back := 0; back <= backward && len(s.cands) < mostPointed; back++ {
		si := x.Sentence - back
		if si < 0 {
			break
		}
		for i := b.folkAt[si]; i < b.folkAt[si+1] && len(s.cands) < mostPointed; i++ {
			m := b.folk[i]
			e := &c.d.Entities[m.entity]
			if m.head == is.Token || m.code != is.Country && (m.code != "" || m.pronoun || c.folkName(m.head)) || m.head == x.Token || m.head == x.f.head || m.head == x.f.noun ||
				slices.ContainsFunc(others, func(p dateline.Party) bool { return p.Token == m.head || p.Span.Overlaps(m.span) || samePerson(p, e) }) {
				continue
			}
			f := describe(m, e)
			coded := "coded"
			if m.code == "" {
				coded = "open"
			}
			f = append(f, coded, coded+" "+kind, coded+" "+x.Type, "new "+kind, "new "+x.Type)
			if own != nil && own.ID == e.ID {
				f = append(f, "as ruled")
			}
			add(fmt.Sprint(i), f)
			s.mentions = append(s.mentions, i)
		}
	}
	if len(s.cands) == 1 {
		return pointing{}
	}
	return s
}

// folkName says whether token i is the name of a people ("Arab"), which does not stand for somebody whose country is known.
func (c *coder) folkName(i int) bool {
	m := c.mention[i]
	return m != 0 && c.d.Mentions[m-1].Kind == dateline.Norp
}

// samePerson says whether e, a person, is p: nobody does it to himself.
func samePerson(p dateline.Party, e *dateline.Entity) bool {
	return e.Kind == dateline.KindPerson && p.Entity == e.ID
}

// kindLetter names the kind of e by a letter.
func (c *coder) kindLetter(e *dateline.Entity) byte {
	if e == nil {
		return '-'
	}
	switch e.Kind {
	case dateline.KindPlace:
		return 'p'
	case dateline.KindPerson:
		return 'h'
	case dateline.KindOrg:
		return 'o'
	case dateline.KindGroup:
		return 'g'
	}
	return 'x'
}

// By how much somebody must be likelier than who stands there. A variable for the trainer.
var pointMargin = 0.05

// point puts the likeliest words for each side of x.
func (b *bench) point(x *draft) {
	for _, recipients := range [2]bool{false, true} {
		s := b.pointSeat(x, recipients)
		at, p := s.better(b.ranker, pointMargin)
		if at < 0 {
			continue
		}
		side, name := &x.Actors, "actor"
		if recipients {
			side, name = &x.Recipients, "recipient"
		}
		m := b.folk[s.mentions[at]]
		e := &b.c.d.Entities[m.entity]
		is := (*side)[0]
		party := dateline.Party{Span: m.span, Token: m.head, Entity: e.ID, Code: e.Code, Country: e.Country, Sectors: e.Sectors}
		if e.Country != is.Country {
			party.Entity, party.Country, party.Code = "", is.Country, dateline.ActorCode(is.Country, e.Sectors)
		}
		*side = []dateline.Party{party}
		x.Trace = append(x.Trace, fmt.Sprintf("%s: %q, weighed against others of that country (%.2f)", name, m.span.In(b.c.d.Text), p))
	}
}
