package event

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// The country of an event is weighed as its sides are (rank.go): what the rules found stands against the countries of the places of its sentence and of those
// before, of its sides, of the story. A place of its own clause stays, unless it may be the namesake of a town far away. Where another country is clearly
// likelier it is put; a place goes with it only if the words of the event lead to it.

// A ground is where the places of a text lie, by country.
type ground struct {
	located map[string]int // how often a place stands behind a preposition of place
	total   int
	first   string // country of the first place
	lead    map[string]bool
	sent    string
	names   map[string]map[string]bool // what the text calls by name there
}

func (b *bench) newGround() *ground {
	c := b.c
	g := &ground{located: make(map[string]int), lead: make(map[string]bool), names: make(map[string]map[string]bool), sent: c.sentFrom()}
	name := func(k, s string) {
		if g.names[k] == nil {
			g.names[k] = make(map[string]bool)
		}
		g.names[k][s] = true
	}
	for i := range c.d.Entities {
		// Not "a driver" who is of the place that he is in.
		if e := &c.d.Entities[i]; isCountry(e.Country) && (e.KB != "" && !strings.HasPrefix(e.KB, "NIL:") || slices.ContainsFunc(e.Why, func(w string) bool { return strings.HasPrefix(w, "country:") })) {
			name(e.Country, e.Name)
		}
	}
	for i := range c.d.Places {
		p := &c.d.Places[i]
		if p.Country == "" || p.Last <= p.First {
			continue
		}
		name(p.Country, p.Span.In(c.d.Text))
		if g.first == "" {
			g.first = p.Country
		}
		if c.t.Sentence(p.First) < 2 {
			g.lead[p.Country] = true
		}
		if c.anchored(p) {
			g.located[p.Country]++
			g.total++
		}
	}
	return g
}

// anchored says whether a preposition of place stands before p.
func (c *coder) anchored(p *dateline.Place) bool {
	h := c.anchor(c.headOf(p.First, p.Last))
	return h >= 0 && placePreps[firstWord(c.t.Case(h))]
}

// alone says whether the text names nothing else in the country of the place at pi, which is not that country itself: the town may be a namesake.
func (b *bench) alone(pi int) bool {
	p := &b.c.d.Places[pi]
	if p.Precision == dateline.PrecisionCountry {
		return false
	}
	name := p.Span.In(b.c.d.Text)
	for o := range b.ground.names[p.Country] {
		if !strings.Contains(o, name) && !strings.Contains(name, o) {
			return false
		}
	}
	return true
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// unnamed says how the clause of x tells where it was by words that are no place of the gazetteer: "noun" ("at the roundabout"), "name" ("in Kamako"),
// "goal" ("to the border"), "object" ("closed the crossing"), "no".
func (c *coder) unnamed(x *draft) string {
	s := &c.d.Sentences[x.Sentence]
	own := append(c.clauseTokens(x.f), c.object(x.f.head)...)
	out := "no"
	for i := s.First; i < s.Last; i++ {
		if !c.isNoun(i) || c.place[i] != 0 || c.time[i] != 0 || c.mention[i] != 0 && c.d.Mentions[c.mention[i]-1].Kind == dateline.Person {
			continue
		}
		k := firstWord(c.t.Case(i))
		somewhere := nounclass.Is(c.lemma[i], nounclass.Place|nounclass.Facility) || areas[c.lemma[i]] || lodgings[c.lemma[i]] || corners[c.lemma[i]]
		object := somewhere && match.IsRel(c.rel(i), "obj", "nsubj:pass") && physical[x.Type]
		if !placePreps[k] && k != "to" && k != "from" && !object || c.reach(i, own, nil) < 0 {
			continue
		}
		switch {
		case somewhere && placePreps[k]:
			return "noun"
		case c.upos(i) == "PROPN" && placePreps[k]:
			out = "name"
		case out == "no" && object:
			out = "object"
		case out == "no" && somewhere:
			out = "goal"
		}
	}
	return out
}

// corners are nouns of places smaller than those of the table.
var corners = set(`roundabout junction intersection crossroads crossing checkpoint checkpost corner highway motorway boulevard avenue lane alley pavement sidewalk park garden field forest farm pond
	well shore ghat station gate fence wall roof doorway stairwell foyer corridor courtyard courtroom classroom room ward desk tent hut stall shop cafe bar stage podium scene
	premises headquarters clinic centre center stadium ground grounds canal trench`)

// whereSeat returns the country of x with all others that may be its place; "" is none. spots has the place that goes with each.
func (b *bench) whereSeat(x *draft) (s seat, spots []dateline.EventPlace) {
	c := b.c
	s.kind = "where"
	if b.ground == nil {
		b.ground = b.newGround()
	}
	rule, basis := x.Where.Country, x.Where.Basis
	if x.leg || x.Mode == "phone" || x.Where.Place >= 0 && (rule == "" || basis == "clause" && !b.alone(x.Where.Place)) || x.Where.Place < 0 && basis == "clause" {
		return seat{}, nil
	}
	sentence := &c.d.Sentences[x.Sentence]
	switch basis {
	case "":
		basis = "null"
	case "earlier":
		if g, _, ok := c.pointedAt(x.f, sentence, nil); ok && g.country == rule { // "there"
			return seat{}, nil
		}
	}
	// The nearest place of each country in the sentence.
	type near struct {
		place, steps int
		stance, prep string
	}
	here := make(map[string]near)
	sites := slices.DeleteFunc(c.sites(sentence), func(g site) bool { return g.country == "" })
	for _, g := range sites {
		st, n := b.stance(mentioned{head: g.at}, x.f.head)
		if x.f.noun >= 0 {
			if st2, n2 := b.stance(mentioned{head: g.at}, x.f.noun); n2 < n {
				st, n = "noun-"+st2, n2
			}
		}
		o, ok := here[g.country]
		if !ok || n < o.steps || o.place < 0 && g.place >= 0 && n == o.steps {
			o.place, o.steps, o.stance = g.place, n, st
		}
		if k := firstWord(g.prep); placePreps[k] || o.prep == "" {
			o.prep = k
		}
		here[g.country] = o
	}
	// Those of the sentences before.
	back, last := make(map[string]int), ""
	for pi := c.placeFrom(sentence.Span.Start) - 1; pi >= 0; pi-- {
		p := &c.d.Places[pi]
		if p.Last <= p.First || p.Country == "" {
			continue
		}
		d := x.Sentence - c.t.Sentence(p.First)
		if d > 4 {
			break
		}
		if !c.anchored(p) {
			continue
		}
		if last == "" {
			last = p.Country
		}
		if _, ok := back[p.Country]; !ok {
			back[p.Country] = d
		}
	}
	sides, sector := make(map[string]string), make(map[string]string)
	for n, ps := range [2][]dateline.Party{x.Actors, x.Recipients} {
		for _, p := range ps {
			if !isCountry(p.Country) {
				continue
			}
			if n == 1 && sides[p.Country] == "actor" {
				sides[p.Country] = "both"
			} else if sides[p.Country] == "" {
				sides[p.Country] = [2]string{"actor", "recipient"}[n]
			}
			if len(p.Sectors) > 0 {
				sector[p.Country] = p.Sectors[0]
			}
		}
	}
	// The act before, and the one before that words place.
	var prev, placed *draft
	for _, y := range b.all {
		if y.Token >= x.Token || y.Where.Country == "" {
			continue
		}
		if prev == nil || y.Token > prev.Token {
			prev = y
		}
		if (y.Where.Basis == "clause" || y.Where.Basis == "sentence") && (placed == nil || y.Token > placed.Token) {
			placed = y
		}
	}
	said := b.speaker(x)
	named := make(map[string]string)
	for _, m := range b.namings(x.Sentence) {
		if _, ok := named[m.code]; !ok {
			named[m.code], _ = b.stance(m, x.f.head)
		}
	}

	add := func(k string) {
		if isCountry(k) && len(s.cands) < 12 && !slices.Contains(s.cands, k) {
			s.cands = append(s.cands, k)
		}
	}
	home := c.home()
	add(rule)
	for _, g := range sites {
		add(g.country)
	}
	for _, p := range slices.Concat(x.Actors, x.Recipients) {
		add(p.Country)
	}
	for _, k := range [...]string{last, b.ground.sent, home, b.ground.first} {
		add(k)
	}
	for _, m := range b.namings(x.Sentence) {
		add(m.code)
	}
	for _, k := range b.order {
		add(k)
	}
	s.cands = append(s.cands, none)

	noun := "v"
	if c.isNoun(x.f.head) {
		noun = "n"
	}
	act, mode, lemma, words := x.Type, x.Type+"/"+x.Mode, c.lemma[x.f.head], c.unnamed(x)
	many := bucket(len(here), 0, 1, 2)
	for _, k := range s.cands {
		var f []string
		put := func(name string, with ...string) {
			f = append(f, "W "+name)
			for _, p := range with {
				f = append(f, "W "+name+" "+p)
			}
		}
		w := dateline.EventPlace{Place: -1, Country: k, Basis: "story"}
		if k == rule {
			put("rule "+basis, act, words, noun, mode)
		}
		if k == none {
			put("none", act, basis, words, noun, mode, "places "+many, string(x.Status), act+" "+words)
			w.Basis = ""
		} else {
			o, ok := here[k]
			if !ok {
				put("elsewhere", many, basis)
			} else {
				put("here "+o.stance, act)
				put("here", act, basis, "prep "+o.prep, "prep "+o.prep+" "+act, many)
				w.Basis = "sentence"
				if o.place < 0 {
					put("adjective", act)
				} else {
					p := &c.d.Places[o.place]
					put("precise "+string(p.Precision), basis)
					if b.alone(o.place) {
						put("alone "+string(p.Precision), act, bucket(b.count[k], 0, 1, 3), bucket(int(100*p.Score), 50, 70, 90))
					}
					if o.steps <= 4 { // below the trigger, or beside it under the same verb
						w.Place = o.place
					}
				}
			}
			if d, ok := back[k]; ok {
				put("back "+strconv.Itoa(d), many)
			}
			if k == last {
				put("last", act, words, basis, noun, many, act+" "+words)
				if !ok {
					w.Basis = "earlier"
				}
			}
			if side := sides[k]; side == "" {
				put("no side", act, words)
			} else {
				put(side, act, mode, lemma, basis, words, sector[k], sector[k]+" "+act, many)
				if k == home {
					put(side+" home", act, mode)
				} else {
					put(side+" abroad", act, mode)
				}
				if !ok {
					w.Basis = "party"
				}
			}
			if prev != nil && prev.Where.Country == k {
				put("prev", act, prev.Type+" "+act, prev.Where.Basis, bucket(x.Sentence-prev.Sentence, 0, 1, 2, 4))
				if c.share(prev.Actors, x.Actors) {
					put("prev of the same", act)
				}
				if prev.Sentence == x.Sentence && c.t.Parent(x.f.head) == prev.f.head {
					put("prev beside "+c.rel(x.f.head), act)
				}
			}
			if placed != nil && placed.Where.Country == k {
				put("placed", act, words, bucket(x.Sentence-placed.Sentence, 0, 1, 2, 4))
			}
			if sent := b.ground.sent; sent == k {
				put("sent", act, words, basis, sides[k])
			} else if sent != "" {
				put("unsent", act, words, basis, sides[k])
			}
			if home == k {
				put("home", act, words, basis, noun, sides[k])
			} else if home != "" {
				put("abroad", act, words, basis, noun, sides[k])
			}
			if b.title[k] {
				put("title", bucket(len(b.title), 1, 2))
			}
			if b.ground.lead[k] {
				put("lead", act)
			}
			if k == b.ground.first {
				put("first", act, words)
			}
			if said == k {
				put("speaker", act)
			}
			if c.issuer.country == k {
				put("issuer", act)
			}
			if st, ok := named[k]; ok {
				put("named "+st, act)
			}
			put("share", bucket(100*b.count[k]/max(1, b.total), 5, 15, 30, 50, 75))
			put("located", bucket(100*b.ground.located[k]/max(1, b.ground.total), 0, 5, 15, 30, 50, 75))
		}
		s.feats, s.ruled, spots = append(s.feats, f), append(s.ruled, k == rule), append(spots, w)
	}
	return s, spots
}

// speaker returns the country of the one whose words tell of x, "" if the text tells it itself or does not say.
func (b *bench) speaker(x *draft) string {
	c := b.c
	if q := c.quote[x.Token]; q != 0 {
		for i := range c.d.Entities {
			if e := &c.d.Entities[i]; e.ID == c.d.Quotes[q-1].Entity && isCountry(e.Country) {
				return e.Country
			}
		}
	}
	return ""
}

// By how much a country must be likelier than that of the rules. A variable for the trainer.
var whereMargin = 0.1

// rankWhere weighs the place of x.
func (b *bench) rankWhere(x *draft) {
	s, spots := b.whereSeat(x)
	if at, p := s.better(b.ranker, whereMargin); at >= 0 {
		x.Where = spots[at]
		x.Trace = append(x.Trace, fmt.Sprintf("place: weighed against the other countries that the text names (%.2f)", p))
	}
}

// settleAgain looks again for the place of x, if its sides or the story told it or nothing did, and weighing has changed its sides.
func (s *scene) settleAgain(x *draft, before []*draft, b *bench) {
	was, w := b.sides[x], x.Where
	if slices.Equal(was[0], codesOf(x.Actors)) && slices.Equal(was[1], codesOf(x.Recipients)) || x.placed() && w.Basis != "party" && w.Basis != "story" {
		return
	}
	x.Where = dateline.EventPlace{Place: -1}
	if s.c.setting(x, before); !x.placed() {
		s.place(x)
	}
	if !x.placed() && (w.Basis == "story" || slices.ContainsFunc(slices.Concat(x.Actors, x.Recipients), func(p dateline.Party) bool { return p.Country == w.Country })) {
		x.Where = w
	}
}
