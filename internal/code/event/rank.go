package event

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/infer"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/eventlex"
)

// The parties that the rules found are weighed once more against all countries that the text names: a small model (infer.Ranker), learned from annotated articles that no
// rule was written for, knows how far each way of finding a party is to be trusted, and what else speaks for a country (what the text is about, who speaks,
// who stands on the other side). It changes what a rule says only where it is clearly surer, and never brings in what the text does not name.

// none and unknown are the candidates besides countries: nobody, and somebody of no known country.
const (
	none    = ""
	unknown = "---"
)

// A mentioned is a mention of somebody with a country.
type mentioned struct {
	head, sentence int
	code           string
	entity         int
	span           dateline.Span
	pronoun        bool
	weak           bool // only its surroundings tell the country
}

// A bench is what the ranking asks of a text.
type bench struct {
	c        *coder
	by       []mentioned // in text order
	folk     []mentioned // those without a country too
	folkAt   []int       // first of each sentence
	count    map[string]int
	order    []string // codes, most often named first
	total    int
	title    map[string]bool
	lead     map[string]bool
	sentAt   []int // first mentioned of each sentence
	all      []*draft
	inOrder  []*draft               // all, by token
	dated    map[int]int            // how many acts a time dates
	sides    map[*draft][2][]string // what the rules say
	ground   *ground
	ranker   *infer.Ranker
	basis    map[string]string // of entities by id: what tells their country
	para     []int             // of each sentence, its paragraph
	called   map[string][]int  // lemmas of common nouns to those in by that they head, of which the words tell the country
	official int               // of 100 mentions of persons and bodies, those of states, forces, courts and unions of states
}

func (c *coder) newBench(r *infer.Ranker, all []*draft) *bench {
	b := &bench{c: c, all: all, ranker: r, sides: make(map[*draft][2][]string), count: make(map[string]int), basis: make(map[string]string), title: make(map[string]bool), lead: make(map[string]bool)}
	for i := range c.d.Entities {
		e := &c.d.Entities[i]
		basis := countryBasis(e)
		b.basis[e.ID] = basis
		for _, m := range e.Mentions {
			if m.Head < 0 {
				continue
			}
			n := mentioned{m.Head, c.t.Sentence(m.Head), e.Country, i, m.Span, m.Form == dateline.FormPronoun, basis == "setting" || basis == "story" || basis == "voice"}
			b.folk = append(b.folk, n)
			if len(e.Country) != 3 {
				continue
			}
			b.by = append(b.by, n)
			if !n.pronoun {
				b.count[n.code]++
				b.total++
			}
			if n.sentence < 2 {
				b.lead[n.code] = true
			}
		}
	}
	slices.SortStableFunc(b.by, func(x, y mentioned) int { return x.head - y.head })
	slices.SortStableFunc(b.folk, func(x, y mentioned) int { return x.head - y.head })
	for k := range b.count {
		b.order = append(b.order, k)
	}
	slices.SortFunc(b.order, func(x, y string) int {
		if b.count[x] != b.count[y] {
			return b.count[y] - b.count[x]
		}
		return strings.Compare(x, y)
	})
	for _, k := range country.In(c.d.Title) {
		b.title[k] = true
	}
	for _, x := range all {
		b.sides[x] = [2][]string{codesOf(x.Actors), codesOf(x.Recipients)}
	}
	official, some := 0, 0
	for i := range c.d.Entities {
		e := &c.d.Entities[i]
		if len(e.Sectors) == 0 {
			continue
		}
		some += len(e.Mentions)
		switch e.Sectors[0] {
		case "GOV", "MIL", "COP", "JUD", "LEG", "REB", "IGO", "SPY", "OPP", "PTY":
			official += len(e.Mentions)
		}
	}
	b.official = 100 * official / max(1, some)
	b.para, b.called = make([]int, len(c.d.Sentences)), make(map[string][]int)
	for i := 1; i < len(b.para); i++ {
		b.para[i] = b.para[i-1]
		if strings.Contains(c.d.Text[c.d.Sentences[i-1].Span.End:max(c.d.Sentences[i-1].Span.End, c.d.Sentences[i].Span.Start)], "\n\n") {
			b.para[i]++
		}
	}
	for i, m := range b.by {
		if !m.weak && !m.pronoun && c.upos(m.head) == "NOUN" {
			b.called[c.lemma[m.head]] = append(b.called[c.lemma[m.head]], i)
		}
	}
	b.sentAt, b.folkAt = firsts(b.by, len(c.d.Sentences)), firsts(b.folk, len(c.d.Sentences))
	return b
}

// countryBasis names what tells the country of e: "name", "place", "owner", "people", "setting", "story", "voice"; "-" if nothing does.
func countryBasis(e *dateline.Entity) string {
	out := "-"
	for _, w := range e.Why {
		switch {
		case strings.HasPrefix(w, "setting: story"):
			return "story"
		case strings.HasPrefix(w, "setting"):
			return "setting"
		case strings.HasPrefix(w, "voice"):
			return "voice"
		case strings.HasPrefix(w, "of its owner"), strings.HasPrefix(w, "of whom"), strings.HasPrefix(w, "of its title"), strings.HasPrefix(w, "of two"):
			out = "owner"
		case out == "owner":
		case strings.HasPrefix(w, "official"), strings.HasPrefix(w, "group"), strings.HasPrefix(w, "country"):
			out = "name"
		case out == "name":
		case strings.HasPrefix(w, "place"):
			out = "place"
		case strings.HasPrefix(w, "people"):
			out = "people"
		}
	}
	return out
}

// basisOf is countryBasis of a party; of one that is no entity "adjective" if its words tell, else "bare".
func (b *bench) basisOf(p *dateline.Party) string {
	c := b.c
	if basis, ok := b.basis[p.Entity]; ok {
		return basis
	}
	if len(c.nationsOf(p.Token)) > 0 {
		return "adjective"
	}
	if p.Country == "" {
		return "none"
	}
	return "bare"
}

// firsts returns the index of the first mention of each of n sentences, and their number.
func firsts(ms []mentioned, n int) []int {
	out := make([]int, n+1)
	at := 0
	for s := range out {
		for at < len(ms) && ms[at].sentence < s {
			at++
		}
		out[s] = at
	}
	return out
}

// namings returns the mentions in sentence s.
func (b *bench) namings(s int) []mentioned {
	if s < 0 || s+1 >= len(b.sentAt) {
		return nil
	}
	return b.by[b.sentAt[s]:b.sentAt[s+1]]
}

// A seat is one side of one event with its candidates and their features.
type seat struct {
	cands []string
	feats [][]string
	ruled []bool   // is what the rules say
	kind  string   // "actors", "recipients", "mode", "time", "where", "point actors", "point recipients"
	about []string // features of the act, whoever is the candidate
}

// severalStates are words for states of which the text does not say which, so that none is put for them.
var severalStates = set("countries nations states governments members partners allies")

// codesOf returns the countries of ps, unknown for those that have none.
func codesOf(ps []dateline.Party) (out []string) {
	for _, p := range ps {
		k := p.Country
		if k == "" {
			k = unknown
		}
		if !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	return out
}

// bucket names a size.
func bucket(n int, at ...int) string {
	for i, a := range at {
		if n <= a {
			return strconv.Itoa(i)
		}
	}
	return "m"
}

// kindOf says how the rules found ps.
func (b *bench) kindOf(x *draft, ps []dateline.Party) string {
	c := b.c
	if len(ps) == 0 {
		return "none"
	}
	p := ps[0]
	k := ""
	switch {
	case c.upos(p.Token) == "PRON" || c.upos(p.Token) == "DET":
		k = "pron"
	case c.upos(p.Token) == "PROPN":
		k = "name"
	default:
		k = "noun"
		if y := c.t.Child(p.Token, "nmod:poss", "amod", "compound"); y >= 0 && c.nation(y) {
			k = "nation"
		}
	}
	if p.Country == "" {
		k += "?"
	}
	switch {
	case c.t.Sentence(p.Token) != x.Sentence:
		k += "-far"
	case c.t.Parent(p.Token) == x.f.head || c.t.Parent(p.Token) == x.f.noun && x.f.noun >= 0:
	case c.below(p.Token, x.f.head):
		k += "-deep"
	default:
		k += "-beside"
	}
	return k
}

// relCase returns the relation of token i, with its preposition if it may have one.
func (c *coder) relCase(i int) string {
	r := c.rel(i)
	if match.IsRel(r, "obl", "nmod") {
		r += ":" + c.t.Case(i)
	}
	return r
}

// stance says how the mentioned m stands to the trigger h.
func (b *bench) stance(m mentioned, h int) (string, int) {
	c := b.c
	var path []string
	for y, n := m.head, 0; y >= 0 && n < 4; y, n = c.t.Parent(y), n+1 {
		if y == h {
			if n == 0 {
				return "self", 0
			}
			s := "down" + strconv.Itoa(n) + ":" + path[n-1]
			return s, n
		}
		path = append(path, c.relCase(y))
	}
	for y, n := c.t.Parent(h), 0; y >= 0 && n < 4; y, n = c.t.Parent(y), n+1 {
		if c.t.Parent(m.head) == y {
			return "up" + strconv.Itoa(min(n, 1)) + ":" + c.rel(m.head), 4 + n
		}
		if m.head == y {
			return "over" + strconv.Itoa(min(n, 1)) + ":" + c.rel(h), 4 + n
		}
	}
	if m.head < h {
		return "before" + bucket(h-m.head, 5, 12), 9
	}
	return "after" + bucket(m.head-h, 5, 12), 9
}

// seat returns one side of x: its actors, or its recipients.
func (b *bench) seat(x *draft, recipients bool) (s seat) {
	c := b.c
	ps, others, side := x.Actors, x.Recipients, "A"
	s.kind = "actors"
	if recipients {
		ps, others, side = x.Recipients, x.Actors, "R"
		s.kind = "recipients"
	}
	rule, other := codesOf(ps), codesOf(others)
	kind := b.kindOf(x, ps)
	if b.settled(ps) {
		return seat{}
	}
	word, sector := "", ""
	if len(ps) > 0 {
		if c.upos(ps[0].Token) == "NOUN" {
			word = c.word(ps[0].Token)
		}
		if sector = "-"; len(ps[0].Sectors) > 0 {
			sector = ps[0].Sectors[0]
		}
	}
	for _, k := range rule {
		if k != unknown {
			s.cands = append(s.cands, k)
		}
	}
	add := func(k string) {
		if len(s.cands) < 14 && !slices.Contains(s.cands, k) {
			s.cands = append(s.cands, k)
		}
	}
	enemy := word == "" || len(ps) > 0 && slices.Contains(ps[0].Sectors, "REB") // the Islamic State is no body of a state, nor are people without arms
	if recipients && !opposing[x.Type] || x.Type == "REQUEST" {
		enemy = false // nobody asks it for anything, helps or meets it
	}
	if !severalStates[word] || !slices.Equal(rule, []string{unknown}) {
		for d := 0; d < 3; d++ {
			for _, m := range b.namings(x.Sentence - d) {
				if m.code != "ISI" || enemy {
					add(m.code)
				}
			}
		}
		for _, k := range b.order {
			if k != "ISI" || enemy {
				add(k)
			}
		}
	}
	s.cands = append(s.cands, none, unknown)
	said := ""
	if q := c.quote[x.Token]; q != 0 {
		said = "?"
		for i := range c.d.Entities {
			if e := &c.d.Entities[i]; e.ID == c.d.Quotes[q-1].Entity && e.Country != "" {
				said = e.Country
			}
		}
	}
	noun := "v"
	if c.isNoun(x.f.head) {
		noun = "n"
	} else if c.isVerb(x.f.head) && c.passive(x.f.head) {
		noun = "p"
	}
	mutual := len(x.cand.sense.Recipient) == 0
	near := make(map[string]string)
	dist := make(map[string]int)
	for _, m := range b.namings(x.Sentence) {
		st, n := b.stance(m, x.f.head)
		if x.f.noun >= 0 {
			if st2, n2 := b.stance(m, x.f.noun); n2 < n {
				st, n = "noun-"+st2, n2
			}
		}
		if m.pronoun {
			st += "'"
		}
		if d, ok := dist[m.code]; !ok || n < d {
			near[m.code], dist[m.code] = st, n
		}
	}
	before := make(map[string]string)
	for d := 1; d <= 3; d++ {
		for _, m := range b.namings(x.Sentence - d) {
			if _, ok := before[m.code]; !ok {
				before[m.code] = strconv.Itoa(d)
				if match.IsRel(c.rel(m.head), "nsubj") {
					before[m.code] += "s"
				}
			}
		}
	}
	paired, faced := make(map[string]int), make(map[string]int) // with the other side: in any event, in events of this side
	var last [2][]string
	for _, y := range b.all {
		if y == x {
			continue
		}
		v := b.sides[y]
		if y.Token < x.Token {
			last = v
		}
		for n := range v {
			for _, k := range v[n] {
				for _, o := range v[1-n] {
					if slices.Contains(other, o) {
						paired[k]++
						if n == 1 == recipients {
							faced[k]++
						}
					}
				}
			}
		}
	}
	mine := 0
	if recipients {
		mine = 1
	}
	basis := "-"
	if len(ps) > 0 {
		basis = b.basisOf(&ps[0])
	}
	strong := make(map[string]int) // 1: named in the sentence itself, 2 to 4: so many sentences before but one
	for d := 3; d >= 0; d-- {
		for _, m := range b.namings(x.Sentence - d) {
			if !m.weak && !m.pronoun {
				strong[m.code] = d + 1
			}
		}
	}
	sole := 0
	for k, d := range strong {
		if d == 1 && !slices.Contains(other, k) {
			sole++
		}
	}
	// Where the words of the side do not tell a country: what was named last before them, what their owner is of, what the same noun was of before, and what else the paragraph names.
	from := x.f.head
	if len(ps) > 0 && c.t.Sentence(ps[0].Token) == x.Sentence {
		from = ps[0].Token
	}
	latest, owner, before2 := "", "", ""
	last2, _ := slices.BinarySearchFunc(b.by, from, func(m mentioned, head int) int { return m.head - head })
	for i := last2 - 1; i >= 0 && last2-i <= 60 && latest == ""; i-- {
		if m := &b.by[i]; !m.weak && !m.pronoun && !slices.Contains(other, m.code) {
			latest = m.code
		}
	}
	if len(ps) > 0 {
		if y := c.t.Child(ps[0].Token, "nmod:poss"); y >= 0 {
			owner, _ = c.code(y)
		}
		at := b.called[c.lemma[ps[0].Token]]
		k, _ := slices.BinarySearch(at, last2)
		if k--; k >= 0 && b.by[at[k]].head != ps[0].Token {
			before2 = b.by[at[k]].code
		}
	}
	paragraph := make(map[string]int)
	for d := -2; d <= 4; d++ {
		if i := x.Sentence - d; i >= 0 && i < len(b.para) && b.para[i] == b.para[x.Sentence] {
			for _, m := range b.namings(i) {
				if !m.weak && !m.pronoun {
					paragraph[m.code]++
				}
			}
		}
	}
	s.about = b.about(x, side, kind, noun, rule, other, said)
	s.about = append(s.about, side+" + basis "+basis)
	for _, k := range s.cands {
		ruled := slices.Contains(rule, k) || k == none && len(rule) == 0
		var f []string
		put := func(parts ...string) { f = append(f, side+" "+strings.Join(parts, " ")) }
		if ruled {
			put("rule", kind)
			put("rule", x.Type)
			put("rule", noun)
			if word != "" {
				put("rule word", word)
			}
			if len(rule) > 1 {
				put("rule many")
			}
		}
		switch k {
		case none:
			put("none", x.Type)
			put("none", kind)
			put("none", noun)
			if mutual {
				put("none mutual", bucket(len(other), 0, 1))
			} else {
				put("none", bucket(len(other), 0, 1))
			}
		case unknown:
			put("unknown", x.Type)
			put("unknown", kind)
			put("unknown", bucket(len(other), 0, 1))
			if word != "" {
				put("unknown word", word)
			}
			if slices.Contains(other, unknown) {
				put("unknown too")
			}
		default:
			put("country", kind)
			by := "strong " + strconv.Itoa(strong[k])
			put(by)
			put(by, kind)
			put(by, "basis", basis)
			if strong[k] == 1 && !slices.Contains(other, k) {
				put("sole", bucket(sole, 1, 2), basis)
			}
			if k == latest {
				put("latest", basis)
				put("latest", kind)
			}
			if k == owner {
				put("owner", kind)
			} else if owner != "" {
				put("not owner", kind)
			}
			if k == before2 {
				put("called so", basis)
			} else if before2 != "" {
				put("called otherwise", basis)
			}
			put("paragraph", bucket(paragraph[k], 0, 1, 2), basis)
			put("paragraph", bucket(paragraph[k], 0, 1, 2), bucket(len(paragraph), 1, 2, 3))
			if ruled {
				put("rule basis", basis)
				put("rule basis", basis, by)
			}
			if home := c.home(); home != "" {
				h := "abroad"
				if k == home {
					h = "home"
				}
				put(h, x.Type)
				put(h, kind)
				put(h, noun)
			}
			put("share", bucket(100*b.count[k]/max(1, b.total), 5, 15, 30, 50, 75))
			put("rank", bucket(slices.Index(b.order, k), 0, 1, 2, 4))
			if b.title[k] {
				put("title", bucket(len(b.title), 1, 2))
			}
			if b.lead[k] {
				put("lead")
			}
			if slices.Contains(other, k) {
				put("same", x.Type)
				put("same", kind)
				if k == c.home() {
					put("same home", x.Type)
				} else {
					put("same abroad", x.Type)
				}
			} else if len(other) > 0 {
				put("differs", x.Type)
			}
			put("paired", bucket(paired[k], 0, 1, 3))
			put("faced", bucket(faced[k], 0, 1, 3))
			if paired[k] > 0 {
				put("paired", x.Type)
				put("paired", kind)
			}
			if slices.Contains(last[mine], k) {
				put("as before", kind)
			}
			if slices.Contains(last[1-mine], k) {
				put("crossed", kind)
			}
			if x.Where.Country == k {
				put("where", x.Type)
				put("where", x.Where.Basis, kind)
			}
			if c.issuer.country == k {
				put("issuer", x.Type)
				put("issuer", kind)
			}
			if said != "" {
				if said == k {
					put("speaker", x.Type)
					put("speaker", kind)
				} else {
					put("not speaker", kind)
				}
			}
			class := "state"
			if k == "IGO" || k == "NGO" || k == "ISI" {
				class = k
				put(k, x.Type)
			}
			if sector != "" {
				put(class, sector)
			}
			st, ok := near[k]
			if !ok {
				st = "away"
				if d, ok := before[k]; ok {
					st = "back" + d
				}
				put(st)
				put(st, kind)
			} else {
				put("at", st)
				put("at", st, noun)
				put("at", st, kind)
				put("within", kind)
			}
		}
		s.feats = append(s.feats, f)
		s.ruled = append(s.ruled, ruled)
	}
	return s
}

// about returns the features of an act that hold for every candidate of a side.
func (b *bench) about(x *draft, side, kind, noun string, rule, other []string, said string) (f []string) {
	c := b.c
	put := func(parts ...string) { f = append(f, side+" + "+strings.Join(parts, " ")) }
	put(x.Type)
	put(x.Type, "mode", x.Mode)
	put("status", string(x.Status))
	put("kind", kind)
	put("noun", noun)
	put("rules", strconv.Itoa(min(3, len(rule))), strconv.Itoa(min(3, len(other))))
	if slices.Contains(rule, unknown) {
		put("rule unknown")
	}
	if slices.Contains(other, unknown) {
		put("other unknown")
	}
	here := make(map[string]bool)
	for _, m := range b.namings(x.Sentence) {
		here[m.code] = true
	}
	put("here", strconv.Itoa(min(4, len(here))))
	put("text", strconv.Itoa(min(6, len(b.order))))
	put("title", strconv.Itoa(min(3, len(b.title))))
	put("sentence", strconv.Itoa(min(3, x.Sentence)))
	if said != "" {
		put("said", strconv.FormatBool(said == "?"))
	}
	s := c.d.Sentences[x.Sentence]
	for _, h := range [...]int{x.f.head, x.f.noun} {
		if h < 0 {
			continue
		}
		put("word", c.lemma[h])
		for i := s.First; i < s.Last; i++ {
			if c.t.Parent(i) == h && c.upos(i) != "PUNCT" {
				put("child", c.relCase(i))
			}
		}
	}
	for n, ps := range [2][]dateline.Party{x.Actors, x.Recipients} {
		for _, p := range ps {
			for _, q := range p.Sectors {
				put("sector", strconv.Itoa(n), q)
			}
			if c.upos(p.Token) != "PROPN" {
				put("party", strconv.Itoa(n), c.lemma[p.Token])
			}
		}
	}
	return f
}

// modeSeat returns the mode of x with all others that its type has.
func (b *bench) modeSeat(x *draft) (s seat) {
	c := b.c
	s.kind = "mode"
	s.cands = append([]string{""}, eventlex.Types[x.Type]...)
	if len(s.cands) == 1 {
		return seat{}
	}
	guess, sure := c.mind.mode(x.f.head, x.Type)
	for _, i := range [...]int{x.f.noun, x.cand.token, x.also} {
		if g, p := c.mind.mode(i, x.Type); i >= 0 && c.mind.of(i, x.Type) > c.mind.of(x.f.head, x.Type) {
			guess, sure = g, p
		}
	}
	level := bucket(int(100*sure), 30, 50, 70, 85, 95)
	var words []string
	words = append(words, "trigger "+x.cand.trig.Text)
	for n, ps := range [2][]dateline.Party{x.Actors, x.Recipients} {
		side := [2]string{"actor ", "recipient "}[n]
		if len(ps) == 0 {
			words = append(words, side+"none")
		}
		for _, p := range ps {
			for _, k := range p.Sectors {
				words = append(words, side+k)
			}
		}
	}
	for _, m := range s.cands {
		f := make([]string, 0, len(words)+3)
		if m == x.Mode {
			f = append(f, "M rule", "M rule "+x.Type, "M rule "+x.Type+" "+m)
		}
		if m == guess {
			f = append(f, "M guess "+level, "M guess "+x.Type, "M guess "+x.Type+" "+m)
		}
		f = append(f, "M "+x.Type+" "+m)
		for _, w := range words {
			f = append(f, "M "+x.Type+" "+m+" "+w)
		}
		s.feats = append(s.feats, f)
		s.ruled = append(s.ruled, m == x.Mode)
	}
	return s
}

// settled says whether the rules know one of ps for sure: who issues the text, as its source names it; what the speaker of a quote calls ours; the Islamic State and bodies of many states, which are
// told by their words alone and of which the articles that taught the weights have few.
func (b *bench) settled(ps []dateline.Party) bool {
	c := b.c
	return slices.ContainsFunc(ps, func(p dateline.Party) bool {
		switch p.Country {
		case "":
			return false
		case "ISI":
			return true
		case "IGO":
			return manyStates[c.lemma[p.Token]]
		}
		if y := c.t.Child(p.Token, "nmod:poss"); y >= 0 && c.word(y) == "our" && c.quote[p.Token] != 0 {
			if one, ok := c.speaker(y); ok && one.Country == p.Country {
				return true // "our towns", of whom the text says who speaks
			}
		}
		return c.outlet != "" && p.Country == c.outlet && c.quote[p.Token] == 0 && (c.upos(p.Token) == "PRON" || c.namedPerson(p.Token) || offices[c.lemma[p.Token]])
	})
}

// manyStates are bodies of several states.
var manyStates = set("coalition alliance bloc council commission")

// timeSeat returns the time of x with all others that its sentence and the two before it name; "" is none. The candidates are indices into Times.
func (b *bench) timeSeat(x *draft) (s seat) {
	c := b.c
	if x.leg {
		return seat{}
	}
	s.kind = "time"
	rule := strconv.Itoa(x.When.Time)
	if x.When.Time < 0 {
		rule = ""
	}
	var times []int
	here := 0
	// The act before that words date, and how many acts each time dates.
	prev := b.latest(x, func(y *draft) bool { return y.When.Time >= 0 })
	near := func(yield func(int) bool) { // those of the first two sentences, of the act before, and of the sentences before
		from := c.timeFrom(c.d.Sentences[max(0, x.Sentence-timesBack)].Span.Start)
		for ti := 0; ti < from; ti++ {
			if c.d.Times[ti].Span.Start >= c.d.Sentences[min(1, x.Sentence)].Span.End || ti > 20 {
				break
			}
			if !yield(ti) {
				return
			}
		}
		if prev != nil && prev.When.Time < from && !slices.Contains(times, prev.When.Time) && !yield(prev.When.Time) {
			return
		}
		for ti := from; ti < len(c.d.Times) && c.d.Times[ti].Span.Start < c.d.Sentences[x.Sentence].Span.End; ti++ {
			if !yield(ti) {
				return
			}
		}
	}
	for ti := range near {
		t := &c.d.Times[ti]
		if t.Last <= t.First || t.Type == dateline.TypeSet || t.Value == "" || c.offset(t) || t.Type == dateline.TypeDuration && !c.fills(t, x.f.head) {
			continue
		}
		times = append(times, ti)
		if c.t.Sentence(t.First) == x.Sentence {
			here++
		}
	}
	if x.When.Time >= 0 && !slices.Contains(times, x.When.Time) {
		times = append(times, x.When.Time)
	}
	many := bucket(here, 0, 1, 2)
	noun := "v"
	if c.isNoun(x.f.head) {
		noun = "n"
	}
	told := "told"
	if c.quote[x.Token] != 0 {
		told = "said"
	}
	found := "found"
	if x.When.Time < 0 {
		found = "unfound"
	} else if c.t.Sentence(c.d.Times[x.When.Time].First) != x.Sentence {
		found = "far"
	}
	add := func(cand string, f ...string) {
		ruled := cand == rule
		if ruled {
			f = append(f, "rule "+found, "rule "+x.Type, "rule "+noun)
		}
		for i := range f {
			f[i] = "T " + f[i]
		}
		s.cands, s.feats, s.ruled = append(s.cands, cand), append(s.feats, f), append(s.ruled, ruled)
	}
	add("", "none "+x.Type, "none "+many, "none "+noun+" "+many, "none "+found+" "+many, "none "+told, "none "+string(x.Status))
	tense := c.xpos(x.f.head)
	if c.isVerb(x.f.head) {
		for _, y := range c.t.Children(x.f.head, "aux") {
			tense += " " + c.word(y)
		}
	}
	last := -1 // the last time before its sentence
	for _, ti := range times {
		if t := &c.d.Times[ti]; c.t.Sentence(t.First) < x.Sentence && (last < 0 || t.First > c.d.Times[last].First) {
			last = ti
		}
	}
	for _, ti := range times {
		t := &c.d.Times[ti]
		at := c.t.Sentence(t.First)
		kind := string(t.Type) + strconv.Itoa(min(len(t.Value), 11))
		if strings.HasSuffix(t.Value, "_REF") {
			kind = t.Value
		}
		f := []string{"kind " + kind, "kind " + kind + " " + x.Type, "kind " + kind + " " + found}
		before := ""
		if k := t.First - 1; k >= 0 {
			before = c.word(k)
		}
		switch before {
		case "since", "until", "by", "before", "after", "for", "from", "through", "till", "on", "in", "during", "over", "last", "next", "the", "of":
			f = append(f, "case "+before, "case "+before+" "+kind)
		}
		if at != x.Sentence {
			d := "back" + bucket(x.Sentence-at, 1, 2, 4, 7)
			f = append(f, d, d+" "+many, d+" "+x.Type, d+" "+kind, d+" "+tense, d+" "+told)
			if at < 2 {
				f = append(f, d+" lead", "lead "+kind, "lead "+tense)
			}
			if strings.Contains(c.d.Text[t.Span.End:max(t.Span.End, x.Trigger.Start)], "\n\n") {
				f = append(f, "other paragraph", "other paragraph "+d)
			}
			if last == ti {
				f = append(f, "last", "last "+many, "last "+tense, "last "+kind, "last "+d)
			}
		} else {
			h := c.headOf(t.First, t.Last)
			if h < 0 {
				h = t.First
			}
			st, _ := b.stance(mentioned{head: h}, x.f.head)
			if x.f.noun >= 0 {
				if st2, n2 := b.stance(mentioned{head: h}, x.f.noun); n2 < 4 {
					st = "noun-" + st2
				}
			}
			f = append(f, "at "+st, "at "+st+" "+found, "here "+many, "here "+x.Type, "here "+told)
			side := "left"
			if h > x.f.head {
				side = "right"
			}
			f = append(f, side+" "+bucket(abs(h-x.f.head), 2, 5, 10, 20), side+" "+many+" "+noun)
			nearest := true
			for _, o := range times {
				if u := &c.d.Times[o]; o != ti && c.t.Sentence(u.First) == x.Sentence && abs(u.First-x.f.head) < abs(t.First-x.f.head) {
					nearest = false
				}
			}
			if nearest {
				f = append(f, "nearest", "nearest "+many)
			}
		}
		if prev != nil && prev.When.Time == ti {
			d := bucket(x.Sentence-prev.Sentence, 0, 1, 2, 4)
			f = append(f, "prev "+d, "prev "+found, "prev "+tense, "prev "+prev.Type+" "+x.Type, "prev "+many)
			if c.share(prev.Actors, x.Actors) {
				f = append(f, "prev of the same", "prev of the same "+d)
			}
			if prev.Where.Place >= 0 && x.Where.Place == prev.Where.Place {
				f = append(f, "prev there")
			}
		}
		n := b.dates()[ti]
		if x.When.Time == ti {
			n--
		}
		f = append(f, "dates "+bucket(n, 0, 1, 2, 4), "dates "+bucket(n, 0, 1, 2, 4)+" "+found)
		if t.Value == c.d.Published.Value {
			f = append(f, "day of the story", "day of the story "+told, "day of the story "+tense)
		} else if t.Earliest != "" && c.d.Published.Latest != "" {
			if t.Earliest > c.d.Published.Latest {
				f = append(f, "ahead", "ahead "+tense, "ahead "+string(x.Status))
			} else {
				f = append(f, "past", "past "+tense)
			}
		}
		add(strconv.Itoa(ti), f...)
	}
	return s
}

// dates counts the acts that each time dates.
func (b *bench) dates() map[int]int {
	if b.dated == nil {
		b.dated = make(map[int]int)
		for _, y := range b.all {
			if y.When.Time >= 0 {
				b.dated[y.When.Time]++
			}
		}
	}
	return b.dated
}

// latest returns the last act before x that has what is asked, nil if none of the last few does.
func (b *bench) latest(x *draft, has func(*draft) bool) *draft {
	if b.inOrder == nil {
		b.inOrder = slices.Clone(b.all)
		slices.SortStableFunc(b.inOrder, func(x, y *draft) int { return x.Token - y.Token })
	}
	at, _ := slices.BinarySearchFunc(b.inOrder, x.Token, func(y *draft, token int) int { return y.Token - token })
	for k := at - 1; k >= 0 && at-k <= 50; k-- {
		if has(b.inOrder[k]) {
			return b.inOrder[k]
		}
	}
	return nil
}

// timesBack is how many sentences before that of an act its time is looked for.
const timesBack = 5

// odds returns the probability of each candidate of s.
func (s *seat) odds(r *infer.Ranker) []float64 {
	if len(s.cands) == 0 {
		return nil
	}
	out := r.Scores(s.kind, s.feats, s.about)
	top := slices.Max(out)
	sum := 0.0
	for i := range out {
		out[i] = math.Exp(out[i] - top)
		sum += out[i]
	}
	for i := range out {
		out[i] /= sum
	}
	return out
}

// By how much a candidate must be likelier than what the rules say. Variables for the trainer.
// How likely a country must be at least to be put: below it, one of several is a guess.
const rankFloor = 0.35

var rankMargin, modeMargin, timeMargin = 0.15, 0.1, 0.1

// rank weighs the parties of x, then its mode.
func (b *bench) rank(x *draft) {
	both := [2]seat{b.seat(x, false), b.seat(x, true)}
	for n, s := range both {
		at, p := s.better(b.ranker, rankMargin)
		ps := [2][]dateline.Party{x.Actors, x.Recipients}[n]
		if at < 0 || s.cands[at] != none && s.cands[at] != unknown && (p < rankFloor || b.c.uprooted(ps)) {
			continue
		}
		if len(ps) > 0 && len(b.c.nationsOf(ps[0].Token)) > 0 && b.stays(x, ps) && s.cands[at] != none {
			continue
		}
		b.put(x, n == 1, s.cands[at], p)
	}
	if points != nil {
		points(b, x)
	}
	b.point(x)
	s := b.timeSeat(x)
	if at, p := s.better(b.ranker, timeMargin); at >= 0 {
		x.When = b.timed(s.cands[at])
		x.Trace = append(x.Trace, fmt.Sprintf("time: weighed against the others nearby (%.2f)", p))
	}
	s = b.modeSeat(x)
	if at, p := s.better(b.ranker, modeMargin); at >= 0 {
		x.Mode = s.cands[at]
		x.Trace = append(x.Trace, fmt.Sprintf("mode: weighed (%.2f)", p))
	}
}

// uprooted says whether ps are people who have left their country, and no words tell which.
func (c *coder) uprooted(ps []dateline.Party) bool {
	return len(ps) > 0 && !slices.ContainsFunc(ps, func(p dateline.Party) bool {
		return p.Country != "" || !slices.Contains(p.Sectors, "REF") || !c.foreign(p.Token)
	})
}

// timed returns the time of a candidate of timeSeat.
func (b *bench) timed(cand string) dateline.EventTime {
	if ti, err := strconv.Atoi(cand); err == nil {
		t := &b.c.d.Times[ti]
		return dateline.EventTime{Value: t.Value, Earliest: t.Earliest, Latest: t.Latest, Time: ti, Basis: "timex"}
	}
	return b.c.undated()
}

// better returns the candidate of s that is likelier by margin than what the rules say, with its probability; -1 if there is none.
func (s *seat) better(r *infer.Ranker, margin float64) (at int, prob float64) {
	p := s.odds(r)
	best, ruled := 0, 0.0
	for i := range p {
		if p[i] > p[best] {
			best = i
		}
		if s.ruled[i] {
			ruled = max(ruled, p[i])
		}
	}
	if len(p) == 0 || s.ruled[best] || p[best]-ruled < margin {
		return -1, 0
	}
	return best, p[best]
}

// stays says whether the first of ps, a side of x, keeps its words where another country is put for it.
func (b *bench) stays(x *draft, ps []dateline.Party) bool {
	c := b.c
	return len(ps) > 0 && c.t.Sentence(ps[0].Token) == x.Sentence && (c.upos(ps[0].Token) == "NOUN" || c.upos(ps[0].Token) == "PRON" || c.namedPerson(ps[0].Token))
}

// nationsOf returns the countries and bodies of states that the adjectives, names and genitives before the common noun i tell: "a British frigate", "Chad's envoy", "two U.N. workers".
func (c *coder) nationsOf(i int) (out []string) {
	if c.upos(i) != "NOUN" {
		return nil
	}
	for _, y := range c.t.Children(i, "amod", "compound", "nmod:poss") {
		if c.upos(y) != "ADJ" && c.upos(y) != "PROPN" || c.townOnly(y) {
			continue
		}
		for _, z := range append([]int{y}, c.t.Children(y, "conj")...) {
			if k, _ := c.code(z); len(k) == 3 && k != "NGO" && !slices.Contains(out, k) {
				out = append(out, k)
			}
		}
	}
	return out
}

// put gives one side of x the code k.
func (b *bench) put(x *draft, recipients bool, k string, p float64) {
	c := b.c
	side, other, name := &x.Actors, x.Recipients, "actor"
	if recipients {
		side, other, name = &x.Recipients, x.Actors, "recipient"
	}
	old := *side
	switch k {
	case none:
		*side = nil
	case unknown:
		if len(old) == 0 {
			return
		}
		ps := slices.Clone(old[:1])
		ps[0].Country, ps[0].Entity = "", ""
		ps[0].Code = dateline.ActorCode("", ps[0].Sectors)
		*side = ps
	default:
		if b.stays(x, old) {
			ps := slices.Clone(old[:1])
			ps[0].Country, ps[0].Entity = k, ""
			ps[0].Code = dateline.ActorCode(k, ps[0].Sectors)
			*side = ps
			break
		}
		at, cost := -1, 0
		for i, m := range b.by {
			if m.code != k || m.pronoun && m.sentence != x.Sentence || slices.ContainsFunc(other, func(p dateline.Party) bool {
				return p.Token == m.head || p.Span.Overlaps(m.span) || samePerson(p, &c.d.Entities[m.entity])
			}) {
				continue
			}
			// Words that hang on the trigger, else those that name the country or its government, else the nearest.
			n := min(abs(m.head-x.Token), 999)
			if m.head > c.d.Sentences[x.Sentence].Last {
				n += 1000
			}
			if e := &c.d.Entities[m.entity]; e.Role != "country" && !slices.Contains(e.Sectors, "GOV") {
				n += 2000
			}
			if m.sentence == x.Sentence {
				if _, d := b.stance(m, x.f.head); d < 4 {
					n = d
				}
			}
			if at < 0 || n < cost {
				at, cost = i, n
			}
		}
		if at < 0 {
			return
		}
		m := b.by[at]
		e := &c.d.Entities[m.entity]
		*side = []dateline.Party{{Span: m.span, Token: m.head, Entity: e.ID, Code: e.Code, Country: e.Country, Sectors: e.Sectors}}
	}
	x.Trace = append(x.Trace, fmt.Sprintf("%s: weighed against the others that the text names (%.2f)", name, p))
}

func abs(n int) int { return max(n, -n) }
