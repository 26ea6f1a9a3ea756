package event

import (
	"fmt"
	"strconv"

	dateline "github.com/dateline-news/dateline"
)

// Whether an act is one that a record wants. The model of acts sees the words of one sentence; what it cannot see is whether the text has told the act before, who does
// it to whom, and where in the text and how it is told. So every act is weighed once more as a whole, by a model that was learned
// from articles which the model of acts had not read. It drops only what it holds for unlikely.

// keepFloor is how likely an act must be. A variable for the trainer.
var keepFloor = 0.1

// brief is how many sentences a text has that tells little beside its news, so that the words of its acts are enough.
const brief = 8

// nearby is how many acts before and after are looked at, so that long texts take linear time.
const nearby = 100

// keepSeats returns for each of all, which are in text order, the choice between keeping and dropping it.
func (b *bench) keepSeats(all []*draft) []seat {
	mean := b.mean(all)
	out := make([]seat, len(all))
	for i, x := range all {
		out[i] = b.keepSeat(x, all[max(0, i-nearby):min(len(all), i+nearby)], len(all), mean)
	}
	return out
}

// keepSeat returns the choice between keeping x and dropping it; near are the acts around it, of acts in all, which the model of acts believes by mean.
func (b *bench) keepSeat(x *draft, near []*draft, acts int, mean float64) (s seat) {
	c := b.c
	s.kind, s.cands, s.ruled = "keep", []string{"keep", ""}, []bool{true, false}
	var f []string
	put := func(name string, with ...string) {
		f = append(f, "K "+name)
		for _, w := range with {
			f = append(f, "K "+name+" "+w)
		}
	}
	act := x.Type
	h := x.f.head
	belief := bucket(int(1000*c.belief(x)), 20, 60, 150, 300, 500, 700, 850, 950, 990)
	made := "sense"
	if x.cand.model {
		made = "model"
	}
	put("type "+act, x.Mode)
	put("belief "+belief, act, made)
	put("word "+c.lemma[h], act)
	if x.f.noun >= 0 {
		put("word " + c.lemma[x.f.noun])
	}
	put("status "+string(x.Status), act)
	kind := "verb"
	switch {
	case c.isNoun(h):
		kind = "noun"
		if d := c.t.Child(h, "det"); d >= 0 {
			kind += " " + c.word(d)
		} else if c.t.Child(h, "nmod:poss") >= 0 {
			kind += " poss"
		}
	case c.isVerb(h):
		modal, be, _, have := c.aux(h)
		switch {
		case modal != "":
			kind += " modal"
		case have:
			kind += " have"
		}
		if c.passive(h) {
			kind += " passive"
		} else if be {
			kind += " be"
		}
		kind += " " + c.d.Tokens[h].XPOS
	default:
		kind = c.upos(h)
	}
	put("kind "+kind, act)
	rel := c.rel(h)
	put("rel "+rel, act)
	if m := c.t.Child(h, "mark"); m >= 0 {
		put("mark "+c.word(m), rel)
	}
	if p := c.t.Parent(h); p >= 0 {
		put("under "+c.lemma[p], rel)
		put("case " + c.t.Case(h))
	}
	// Who does it to whom.
	for n, ps := range [2][]dateline.Party{x.Actors, x.Recipients} {
		side := [2]string{"actor", "recipient"}[n]
		if len(ps) == 0 {
			put(side+" none", act)
		}
		for _, p := range ps {
			sector := "-"
			if len(p.Sectors) > 0 {
				sector = p.Sectors[0]
			}
			code := "coded"
			if p.Country == "" {
				code = "open"
			}
			put(side+" "+sector, act, code)
			put(side+" "+code, act)
			at := "clause"
			if c.t.Sentence(p.Token) != x.Sentence {
				at = "far"
			} else if !c.below(p.Token, h) {
				at = "beside"
			}
			put(side + " " + at)
			if c.upos(p.Token) != "PROPN" {
				put(side + " word " + c.lemma[p.Token])
			}
			if b.title[p.Country] {
				put(side + " in title")
			}
			if c.home() == p.Country {
				put(side+" home", act)
			}
		}
	}
	if len(x.Actors) > 0 && len(x.Recipients) > 0 {
		put("within "+strconv.FormatBool(x.Actors[0].Country == x.Recipients[0].Country), act)
	}
	// Where in the text.
	put("sentence " + bucket(x.Sentence, 0, 1, 2, 4, 8, 16))
	put("of " + bucket(len(c.d.Sentences), 4, 8, 16, 32, 64))
	put("acts " + bucket(acts, 1, 3, 6, 12, 24))
	put("official "+bucket(b.official, 0, 5, 15, 30, 50), act)
	put("countries "+bucket(len(b.order), 0, 1, 2, 4), act)
	put("mean "+bucket(int(100*mean), 30, 50, 65, 80, 90), act)
	put("density " + bucket(100*acts/len(c.d.Sentences), 10, 25, 50, 80, 120))
	if q := c.quote[x.Token]; q != 0 {
		put("quoted "+string(c.d.Quotes[q-1].Kind), act)
	}
	switch {
	case x.When.Time < 0:
		put("undated", act)
	default:
		age := "old"
		if p := c.d.Published; p.Earliest == "" {
			age = "?"
		} else if x.When.Latest == "" || x.When.Latest >= p.Earliest[:min(7, len(p.Earliest))] {
			age = "new"
		} else if x.When.Latest[:min(4, len(x.When.Latest))] == p.Earliest[:4] {
			age = "year"
		}
		put("dated "+age, act)
	}
	if x.Dead != nil || x.Injured != nil {
		put("toll")
	}
	put("place " + x.Where.Basis)
	if len(x.Also) > 0 {
		put("told again")
	}
	// What else of its kind the text tells.
	same, word, beside := 0, 0, 0
	var last *draft
	lastSame := ""
	for _, y := range near {
		if y == x {
			continue
		}
		if y.Sentence == x.Sentence {
			beside++
		}
		if y.Type != x.Type || y.Token > x.Token {
			continue
		}
		same++
		if c.lemma[y.f.head] == c.lemma[h] {
			word++
		}
		actor, recipient := c.share(x.Actors, y.Actors), c.share(x.Recipients, y.Recipients)
		if actor && recipient {
			last = y
			lastSame = ""
			if c.lemma[y.f.head] == c.lemma[h] {
				lastSame = " word"
			}
			if x.Mode == y.Mode {
				lastSame += " mode"
			}
			if x.When.Time >= 0 && y.When.Time >= 0 && x.When.Value != y.When.Value {
				lastSame += " other day"
			}
		}
	}
	put("same "+strconv.Itoa(min(same, 4)), act)
	put("same word "+strconv.Itoa(min(word, 3)), act)
	put("beside " + strconv.Itoa(min(beside, 4)))
	if last != nil {
		put("told"+lastSame, act, bucket(x.Sentence-last.Sentence, 0, 1, 3, 8))
		put("told "+kind, bucket(x.Sentence-last.Sentence, 0, 1, 3, 8))
	}
	s.feats = [][]string{f, {"K drop"}}
	return s
}

// weed drops the acts of all that are unlikely, but not what a source denies, of which few stand in the articles that taught the model. How likely the others are goes into their traces.
func (b *bench) weed(all []*draft) []*draft {
	var out []*draft
	for i, s := range b.keepSeats(all) {
		if p := s.odds(b.ranker)[0]; p >= keepFloor || all[i].Status == dateline.Denied {
			all[i].Trace = append(all[i].Trace, fmt.Sprintf("as a whole: likely by %.2f", p))
			out = append(out, all[i])
		}
	}
	return out
}
