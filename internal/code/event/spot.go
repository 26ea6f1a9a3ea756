package event

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/infer"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/eventlex"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// The rules and the ranking of countries (where.go, rankwhere.go) settle in which country an event was. Its words often say more: "to Taiz", "on the road to Marib",
// "outside the courthouse", "near Killi Luqman", which no gazetteer has; or an earlier sentence does. So, last of all, the names of places and the phrases for
// grounds and buildings in its sentence and in those before are weighed against each other and against none, by what was learned from the places that annotators gave.
// The country stays; an event without one may get that of its place.

// A spot is words that may say where something was.
type spot struct {
	span        dateline.Span
	head        int // carries the preposition
	first, last int // tokens
	place       int // index into Places, -1 if the gazetteer does not have it
	country     string
	kind        string // precision of the place, "name" of a place unknown, or the class of the noun: "place", "facility", "corner"
	prep        string
	sentence    int
	key         string // what is written, without article, in lower case
}

// A map of a text: its spots in order, and which of them each sentence has.
type atlas struct {
	c     *coder
	spots []spot
	from  []int            // first of each sentence, and their number
	count map[string]int   // by key
	lead  map[string]bool  // keys of the first two sentences
	sent  int              // the spot in the dateline, -1 if none
	acts  map[int][]*draft // by sentence
}

// backSpots is how many sentences before that of an act are searched.
const backSpots = 4

// mostSpots bounds what is weighed for one act.
const mostSpots = 40

func (c *coder) newAtlas(all []*draft) *atlas {
	a := &atlas{c: c, acts: make(map[int][]*draft), from: make([]int, len(c.d.Sentences)+1), count: make(map[string]int), lead: make(map[string]bool), sent: -1}
	var sentFrom []dateline.Span
	for _, l := range c.d.Lines {
		if l.Kind == dateline.LineDateline {
			sentFrom = append(sentFrom, l.Span)
		}
	}
	for _, x := range all {
		if len(a.acts[x.Sentence]) < mostSpots { // beside more, none is the nearest
			a.acts[x.Sentence] = append(a.acts[x.Sentence], x)
		}
	}
	pi := 0
	for si := range c.d.Sentences {
		a.from[si] = len(a.spots)
		s := &c.d.Sentences[si]
		for pi < len(c.d.Places) && c.d.Places[pi].Span.Start < s.Span.Start {
			pi++
		}
		taken := make(map[int]bool)
		for ; pi < len(c.d.Places) && c.d.Places[pi].Span.Start < s.Span.End; pi++ {
			p := &c.d.Places[pi]
			if p.Last <= p.First || p.Last > s.Last || p.Score > 0 && p.Score < doubtful {
				continue
			}
			h := c.headOf(p.First, p.Last)
			if h < 0 {
				continue
			}
			taken[h] = true
			k := spot{span: p.Span, head: c.anchor(h), first: p.First, last: p.Last, place: pi, country: p.Country, kind: string(p.Precision), sentence: si}
			if k.kind == "" {
				k.kind = "name"
			}
			a.add(k)
		}
		for i := s.First; i < s.Last; i++ {
			if taken[i] || !s.Parsed {
				continue
			}
			if kind := c.ground(i); kind != "" {
				first, last := c.extent(i)
				k := spot{span: dateline.Span{Start: c.d.Tokens[first].Span.Start, End: c.d.Tokens[last-1].Span.End}, head: i, first: first, last: last, place: -1, kind: kind, sentence: si}
				for j := first; j < last; j++ { // "the road to Marib" lies where Marib does
					if p := c.place[j]; p != 0 {
						k.country = c.d.Places[p-1].Country
					}
				}
				a.add(k)
			}
		}
		slices.SortStableFunc(a.spots[a.from[si]:], func(x, y spot) int { return cmp.Compare(x.first, y.first) })
	}
	a.from[len(c.d.Sentences)] = len(a.spots)
	for i := range a.spots {
		k := &a.spots[i]
		a.count[k.key]++
		if k.sentence < 2 {
			a.lead[k.key] = true
		}
		if a.sent < 0 && k.place >= 0 && slices.ContainsFunc(sentFrom, func(l dateline.Span) bool { return l.Covers(k.span) }) {
			a.sent = i
		}
	}
	return a
}

// of returns the spot of the place at index pi of the document, -1 if there is none.
func (a *atlas) of(pi int) int {
	at := a.c.d.Places[pi].Span.Start
	from, _ := slices.BinarySearchFunc(a.spots, at, func(k spot, at int) int { return cmp.Compare(k.span.Start, at) })
	for i := max(0, from-2); i < len(a.spots) && i < from+3; i++ {
		if a.spots[i].place == pi {
			return i
		}
	}
	return -1
}

func (a *atlas) add(k spot) {
	c := a.c
	k.prep = firstWord(c.t.Case(k.head))
	if k.prep == "" && k.first > 0 && c.t.Sentence(k.first-1) == k.sentence && placePreps[c.word(k.first-1)] {
		k.prep = c.word(k.first - 1)
	}
	k.key = strings.ToLower(k.span.In(c.d.Text))
	for _, article := range [...]string{"the ", "a ", "an "} {
		k.key = strings.TrimPrefix(k.key, article)
	}
	a.spots = append(a.spots, k)
}

// ground returns what kind of words for a place the noun i is, "" if it is none.
func (c *coder) ground(i int) string {
	if !c.isNoun(i) || c.place[i] != 0 || c.time[i] != 0 || noGround[c.lemma[i]] || match.IsRel(c.rel(i), "compound", "flat") && c.t.Parent(i) >= 0 && c.isNoun(c.t.Parent(i)) {
		return ""
	}
	if m := c.mention[i]; m != 0 {
		n := &c.d.Mentions[m-1]
		if c.headOf(n.First, n.Last) != i {
			return ""
		}
		switch n.Kind {
		case dateline.GPE, dateline.Loc, dateline.Fac:
			return "name"
		case dateline.Org:
			if nounclass.Is(c.lemma[i], nounclass.Facility) {
				return "facility"
			}
			if placePreps[firstWord(c.t.Case(i))] {
				return "org"
			}
		}
		return ""
	}
	switch l := c.lemma[i]; {
	case nounclass.Is(l, nounclass.Facility) || lodgings[l]:
		return "facility"
	case nounclass.Is(l, nounclass.Place) || areas[l] || settled[l] != "" || borders[l]:
		return "place"
	case corners[l]:
		return "corner"
	case c.upos(i) == "PROPN" && c.mention[i] == 0 && match.IsRel(c.rel(i), "obl", "nmod", "obj", "nsubj:pass"):
		return "name"
	case placePreps[firstWord(c.t.Case(i))] && !c.is(i, eventlex.Human) && !nounclass.Is(l, nounclass.Human|nounclass.Group) && !c.lex.IsNoun(l):
		return "thing"
	}
	return ""
}

// noGround are names and ends of names that are no places: of months and wars.
var noGround = set("jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october november december war")

// extent returns the tokens of the phrase of the noun i that name it: its adjectives and compounds, and "of", "to", "in" with a name.
func (c *coder) extent(i int) (first, last int) {
	first, last = i, i+1
	for again := true; again; {
		again = false
		if first > 0 && c.t.Parent(first-1) >= first && c.t.Parent(first-1) < last {
			switch c.upos(first - 1) {
			case "ADJ", "NOUN", "PROPN", "NUM", "DET", "PRON", "PART":
				first, again = first-1, true
			}
		} else if first > 1 && c.word(first-1) == "-" && c.t.Sentence(first-2) == c.t.Sentence(i) && c.upos(first-2) == "PROPN" {
			first, again = first-2, true
		}
	}
	if m := c.mention[i]; m != 0 {
		first, last = min(first, c.d.Mentions[m-1].First), max(last, c.d.Mentions[m-1].Last)
	}
	for _, y := range c.t.Children(i, "nmod", "flat", "nummod") {
		if y < last || y-last > 5 {
			continue
		}
		k, part := c.t.Case(y), areas[c.lemma[i]] && c.isNoun(y) && c.t.Case(y) == "of" // "the heart of the Afghan capital"
		if c.upos(y) != "PROPN" && c.upos(y) != "NUM" && !part || k != "" && k != "of" && k != "to" && k != "in" && k != "near" {
			continue
		}
		end := y + 1
		if m := c.mention[y]; m != 0 {
			end = max(end, c.d.Mentions[m-1].Last)
		}
		if p := c.place[y]; p != 0 {
			end = max(end, c.d.Places[p-1].Last)
		}
		if end <= c.d.Sentences[c.t.Sentence(i)].Last {
			last = end
		}
		break
	}
	return first, last
}

// placing is a choice of where with what goes with each candidate; the first is none.
type placing struct {
	seat
	at []*spot
}

// spotSeat returns what may say where x was.
func (b *bench) spotSeat(x *draft, a *atlas) (s placing) {
	c := b.c
	s.kind = "spot"
	if x.Mode == "phone" || x.leg {
		return s
	}
	basis := x.Where.Basis
	if basis == "" {
		basis = "null"
	}
	noun := "v"
	if c.isNoun(x.f.head) {
		noun = "n"
	} else if c.isVerb(x.f.head) && c.passive(x.f.head) {
		noun = "p"
	}
	own := append(c.clauseTokens(x.f), c.object(x.f.head)...)
	words := c.unnamed(x)
	rule := -1
	if x.Where.Place >= 0 {
		rule = x.Where.Place
	}
	home := c.home()
	s.about = []string{"S a " + x.Type, "S a " + x.Type + "/" + x.Mode, "S a " + noun, "S a " + basis, "S a " + string(x.Status), "S a " + words}
	fits := func(k *spot, back int) bool {
		return x.Where.Country == "" || k.country == "" || k.country == x.Where.Country || back == 0 && k.kind != string(dateline.PrecisionCountry) && placePreps[k.prep]
	}
	// The places that rules give to the acts before.
	prev := b.latest(x, func(y *draft) bool {
		return y.Where.Place >= 0 && (y.Where.Basis == "clause" || y.Where.Basis == "sentence")
	})
	var cands []*spot
	var far []int
	seen := make(map[string]bool)
	take := func(k *spot, back int) {
		if len(cands) < mostSpots && fits(k, back) && (k.kind != "thing" || back == 0) && !seen[k.key] && k.head != x.f.head && k.head != x.f.noun && k.head != x.Token {
			seen[k.key] = true
			cands, far = append(cands, k), append(far, back)
		}
	}
	inSentence := func(si, back int) {
		if si < 0 || si+1 >= len(a.from) {
			return
		}
		list := a.spots[a.from[si]:a.from[si+1]]
		if len(list) > 4*mostSpots { // no sentence of news
			at, _ := slices.BinarySearchFunc(list, x.Token, func(k spot, token int) int { return cmp.Compare(k.first, token) })
			list = list[max(0, at-2*mostSpots):min(len(list), at+2*mostSpots)]
		}
		if back != 0 {
			for i := len(list) - 1; i >= 0; i-- {
				take(&list[i], back)
			}
			return
		}
		order := make([]int, len(list)) // the nearest of a name stands for it
		for i := range order {
			order[i] = i
		}
		slices.SortStableFunc(order, func(i, j int) int {
			return cmp.Compare(b.steps(list[i].head, x), b.steps(list[j].head, x))
		})
		for _, i := range order {
			take(&list[i], 0)
		}
	}
	inSentence(x.Sentence, 0)
	for _, t := range x.Also {
		if i := c.tokenAt(t.Start); i < len(c.d.Tokens) && c.t.Sentence(i) != x.Sentence {
			inSentence(c.t.Sentence(i), 9)
		}
	}
	for back := 1; back <= backSpots; back++ {
		inSentence(x.Sentence-back, back)
	}
	if rule >= 0 {
		if i := a.of(rule); i >= 0 {
			take(&a.spots[i], 8)
		}
	}
	if a.sent >= 0 {
		take(&a.spots[a.sent], 8)
	}
	for i := range a.spots {
		if k := &a.spots[i]; k.sentence > 1 || i > mostSpots {
			break
		} else if k.place >= 0 {
			take(k, 7)
		}
	}
	if len(cands) == 0 {
		return s
	}
	near, finer := 0, 0
	for i, k := range cands {
		if far[i] == 0 {
			near++
			if k.kind != string(dateline.PrecisionCountry) {
				finer++
			}
		}
	}
	many := bucket(finer, 0, 1, 2)
	located := 0 // candidates of its sentence seen so far behind a preposition of place
	put := func(f *[]string, name string, with ...string) {
		*f = append(*f, "S "+name)
		for _, w := range with {
			*f = append(*f, "S "+name+" "+w)
		}
	}
	var f []string
	put(&f, "none", x.Type, x.Type+"/"+x.Mode, basis, words, noun, many, x.Type+" "+words, x.Type+" "+basis, basis+" "+many, string(x.Status))
	if rule < 0 {
		put(&f, "none ruled", x.Type, basis)
	}
	s.cands, s.feats, s.ruled, s.at = append(s.cands, ""), append(s.feats, f), append(s.ruled, rule < 0), append(s.at, nil)
	for i, k := range cands {
		var f []string
		put(&f, "kind "+k.kind, x.Type, noun)
		ruled := rule >= 0 && (k.place == rule || k.place >= 0 && c.d.Places[k.place].Name == c.d.Places[rule].Name && c.d.Places[k.place].Country == c.d.Places[rule].Country)
		if ruled {
			put(&f, "rule", basis, basis+" "+x.Type, k.kind, basis+" "+many)
		} else if rule >= 0 {
			put(&f, "not rule", basis, basis+" "+k.kind)
		}
		if far[i] == 0 {
			st, _ := b.stance(mentioned{head: k.head}, x.f.head)
			if x.f.noun >= 0 {
				if st2, n2 := b.stance(mentioned{head: k.head}, x.f.noun); n2 < 4 {
					st = "noun-" + st2
				}
			}
			put(&f, "at "+st, x.Type, noun, k.kind)
			put(&f, "here", x.Type, many, k.kind, k.kind+" "+many)
			put(&f, "prep "+k.prep, x.Type, noun, k.kind, c.rel(k.head))
			if placePreps[k.prep] {
				put(&f, "located", x.Type, noun, k.kind, many)
				put(&f, "nearest "+bucket(located, 0, 1, 2), k.kind, many)
				located++
			}
			if up := c.t.Parent(k.head); up >= 0 {
				put(&f, "via "+c.lemma[up]+" "+k.prep)
			}
			mine, others := b.steps(k.head, x), false
			for _, y := range a.acts[x.Sentence] {
				if y != x && y.f.head != x.f.head && b.steps(k.head, y) < mine {
					others = true
					break
				}
			}
			if others {
				put(&f, "nearer to another", x.Type, k.kind, k.prep)
			}
			if n := c.reach(k.head, own, nil); n >= 0 {
				put(&f, "own "+bucket(n, 1, 2, 3), k.kind, k.prep, x.Type)
				if placePreps[k.prep] {
					put(&f, "own located", x.Type, k.kind, many)
				}
			} else {
				put(&f, "other clause", x.Type, k.kind)
			}
			where := "left"
			if k.head > x.f.head {
				where = "right"
			}
			put(&f, where+" "+bucket(abs(k.head-x.f.head), 2, 5, 10, 20), noun)
			if q := c.quote[x.Token]; q != c.quote[k.head] {
				put(&f, "other voice", fmt.Sprint(q != 0, c.quote[k.head] != 0))
			}
			for n, ps := range [2][]dateline.Party{x.Actors, x.Recipients} {
				for _, p := range ps {
					if p.Token == k.head || p.Span.Overlaps(k.span) {
						put(&f, "party "+fmt.Sprint(n, p.Token == k.head), x.Type, k.kind)
					}
				}
			}
		} else {
			d := fmt.Sprint("back ", far[i])
			put(&f, d, x.Type, basis, k.kind, words, many)
			if placePreps[k.prep] {
				put(&f, "back located", d, k.kind, x.Type)
			}
			if i > 0 && far[i-1] == 0 || i == 0 {
				put(&f, "first back", d)
			}
			if strings.Contains(c.d.Text[min(k.span.End, c.d.Tokens[x.Token].Span.Start):max(min(k.span.End, c.d.Tokens[x.Token].Span.Start), c.d.Tokens[x.Token].Span.Start)], "\n\n") {
				put(&f, "other paragraph", d)
			}
		}
		if k.place < 0 {
			put(&f, "word "+c.lemma[k.head], x.Type)
			det := "bare"
			switch c.word(k.first) {
			case "the", "a", "an", "his", "her", "its", "their", "this", "that":
				det = c.word(k.first)
			}
			put(&f, "det "+det, k.kind)
			if k.country != "" {
				put(&f, "holds a name", k.kind)
			}
		} else {
			p := &c.d.Places[k.place]
			put(&f, "country "+bucket(int(100*p.Score), 50, 70, 90), k.kind)
		}
		if k.country != "" {
			switch {
			case k.country == x.Where.Country:
				put(&f, "same country", basis, k.kind)
			case x.Where.Country == "":
				put(&f, "new country", x.Type, k.kind)
			default:
				put(&f, "other country", x.Type, k.kind, basis)
			}
			if k.country == home {
				put(&f, "home", k.kind, x.Type)
			}
		}
		put(&f, "count "+bucket(a.count[k.key], 1, 2, 4), k.kind)
		if a.lead[k.key] {
			put(&f, "lead", k.kind)
		}
		if a.sent >= 0 && a.spots[a.sent].key == k.key {
			put(&f, "sent from", x.Type, basis)
		}
		if prev != nil && k.place >= 0 && c.d.Places[prev.Where.Place].Name == c.d.Places[k.place].Name {
			put(&f, "prev", x.Type, prev.Type+" "+x.Type, bucket(x.Sentence-prev.Sentence, 0, 1, 2, 4), words)
			if c.share(prev.Actors, x.Actors) {
				put(&f, "prev of the same", x.Type)
			}
		}
		s.cands, s.feats, s.ruled, s.at = append(s.cands, fmt.Sprint(i)), append(s.feats, f), append(s.ruled, ruled), append(s.at, k)
	}
	return s
}

// steps is how far the token h stands from the act x in the tree.
func (b *bench) steps(h int, x *draft) int {
	_, n := b.stance(mentioned{head: h}, x.f.head)
	if x.f.noun >= 0 {
		_, m := b.stance(mentioned{head: h}, x.f.noun)
		n = min(n, m)
	}
	return 100*n + min(99, abs(h-x.f.head))
}

// How likely words must be at least to be put, and by how much likelier it must be that there are none for a place of the rules to go: below these it is a guess.
// Variables for the trainer.
var (
	spotFloor = 0.35
	spotDrop  = 0.2
)

// spots gives each act the likeliest words for where it was.
func (c *coder) spots(r *infer.Ranker, all []*draft) {
	b, a := c.newBench(r, all), c.newAtlas(all)
	for _, x := range all {
		if w := &x.Where; w.Place >= 0 {
			w.Words = c.d.Places[w.Place].Span
		}
		s := b.spotSeat(x, a)
		if spotted != nil {
			spotted(x, s)
		}
		c.situate(x, &s, s.odds(r))
	}
}

// situate gives x the likeliest words of s, and the likeliest place of the gazetteer among them.
func (c *coder) situate(x *draft, s *placing, odds []float64) {
	if len(odds) == 0 || spotFloor > 1 {
		return
	}
	w := &x.Where
	best, ruled, named := 0, 0, 0 // the first is none
	for i, p := range odds {
		if p > odds[best] {
			best = i
		}
		if s.ruled[i] && i > 0 {
			ruled = i
		}
		if k := s.at[i]; i > 0 && k.place >= 0 && k.kind != string(dateline.PrecisionCountry) && p >= odds[0] && (named == 0 || p > odds[named]) {
			named = i
		}
	}
	switch {
	case best == 0 && ruled > 0 && odds[0]-odds[ruled] >= spotDrop && w.Basis != "clause":
		w.Place, w.Words = -1, dateline.Span{}
		x.Trace = append(x.Trace, fmt.Sprintf("place: likelier not told in these words (%.2f)", odds[0]))
		if w.Country == "" {
			w.Basis = ""
		}
		return
	case best == 0 || best != ruled && odds[best] < spotFloor:
		return
	}
	k := s.at[best]
	w.Words = k.span
	for _, o := range s.at { // "the road to Ansongo", not the town
		if o != nil && o.place < 0 && o.span != k.span && o.span.Covers(k.span) && (o.kind == "place" || o.kind == "facility" || o.kind == "corner") {
			w.Words = o.span
		}
	}
	if best == ruled {
		return
	}
	x.Trace = append(x.Trace, fmt.Sprintf("place: %q, weighed against the other words for places (%.2f)", k.span.In(c.d.Text), odds[best]))
	if k.place < 0 && named > 0 && w.Place < 0 { // "outside a bakery" in Azaz
		k = s.at[named]
	}
	switch {
	case k.place < 0:
		if w.Basis == "" {
			w.Basis = "clause"
		}
	case w.Country != "" && k.country != w.Country: // words of the place of that name are not of this one
	default:
		w.Place, w.Country, w.Basis = k.place, k.country, "earlier"
		if k.sentence == x.Sentence {
			w.Basis = "sentence"
			if c.reach(k.head, append(c.clauseTokens(x.f), c.object(x.f.head)...), nil) >= 0 {
				w.Basis = "clause"
			}
		}
	}
}
