// Package sameevent finds the mentions of one event in several articles, or in one.
//
// In: an event of a document, coded (Of) or known only by its trigger (OfTrigger); out: a Sketch, with keys under which mentions of one event
// find each other, a symmetric decision on two sketches (Compare), the sets of mentions of one event (Cluster), and the merged Record of a set.
//
// Method. Two mentions are of one event if their triggers may name one act (the same lemma, a word of the same stem, or the same
// PLOVER type with near parties), and if enough speaks for it: the articles are on one matter (the terms of package story), the parties and other
// dependents of the triggers share words, the sentences do. What cannot be speaks against it: days apart, other countries of a side or of the place, other
// numbers of dead. Coded events of one document, of two types, or of parties that share no country, are never one. The weights are set by hand; nothing is learned from a corpus. A set is a mention that leads it and those like it
// (package group).
//
// Known limits: a coded event whose day is unknown, and whose article has none, meets only others like it; triggers that are pronouns ("it") stay alone; a sub-event told in other words (a trial and its verdict) is apart, and so are
// most acts that share neither lemma, stem nor type.
package sameevent

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/timex"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/docfreq"
	"github.com/dateline-news/dateline/internal/resolve/group"
	"github.com/dateline-news/dateline/internal/resolve/sketch"
	"github.com/dateline-news/dateline/internal/resolve/story"
)

// Constants of the sketch. A change needs a new version.
const (
	version  = 3
	docTerms = 40  // of the article
	argTerms = 12  // of the dependents
	senTerms = 14  // of the sentence
	ofName   = 1.6 // how much more names count
)

// A Sketch is what is kept of a mention of an event.
type Sketch struct {
	ID       string // of the event
	Document string
	Offset   int    // byte of the trigger in the text: mentions of one document have an order
	Lemma    string // of the trigger, lower case

	Args     []story.Term // words of the dependents of the trigger
	Sentence []story.Term
	Article  []story.Term // the weightiest terms of the document

	First, Last int // days that the event lies in, as timex.Day counts; 0, 0 if unknown
	Told        int // day of the story; 0 if unknown

	// Of a coded event alone.
	Type       string
	Country    string // where, ISO alpha-3
	Place      string
	Dead       int // -1 if not stated
	Injured    int
	Actors     []Party
	Recipients []Party
	Status     string
	Sources    []string // names of those it is attributed to; none: the outlet itself
	Outlet     string
}

// A Party is an actor or recipient as the record shows it.
type Party struct{ Name, Entity, Code, Country string }

// A reader reads the mentions of one document.
type reader struct {
	d       *dateline.Document
	t       *match.Tree
	article []story.Term
	chain   []int  // token to the chain that its phrase heads, -1
	named   []bool // token in a name
	told    int
}

func newReader(d *dateline.Document) *reader {
	r := &reader{d: d, t: match.NewTree(d), article: story.Terms(d, docTerms), chain: make([]int, len(d.Tokens)), named: make([]bool, len(d.Tokens))}
	for i := range r.chain {
		r.chain[i] = -1
	}
	for c, ch := range d.Chains {
		for _, m := range ch.Mentions {
			if m.Head >= 0 && m.Head < len(r.chain) {
				r.chain[m.Head] = c
			}
		}
	}
	for _, m := range d.Mentions {
		for i := m.First; i < m.Last && i < len(r.named); i++ {
			r.named[i] = true
		}
	}
	r.told, _ = timex.Day(d.Published.Value)
	return r
}

// OfTriggers makes sketches of events of which only the head tokens of the triggers are known.
func OfTriggers(d *dateline.Document, tokens []int) []Sketch {
	r := newReader(d)
	out := make([]Sketch, len(tokens))
	for i, token := range tokens {
		out[i] = r.mention(token)
	}
	return out
}

// Of makes the sketches of the events of d, in their order. It reads every layer.
func Of(d *dateline.Document) []Sketch {
	if len(d.Events) == 0 {
		return nil
	}
	r := newReader(d)
	out := make([]Sketch, len(d.Events))
	for i := range d.Events {
		out[i] = r.event(&d.Events[i])
	}
	return out
}

func (r *reader) event(e *dateline.Event) Sketch {
	s := r.mention(e.Token)
	s.ID, s.Offset, s.Type, s.Status = e.ID, e.Trigger.Start, e.Type, string(e.Status)
	if e.Lemma != "" {
		s.Lemma = strings.ToLower(e.Lemma)
	}
	s.Outlet = r.d.Source.Outlet
	if e.When.Basis == "timex" || e.When.Basis == "dct" {
		s.First, s.Last = bounds(e.When.Value, e.When.Earliest, e.When.Latest)
	}
	s.Country = e.Where.Country
	if p := e.Where.Place; p >= 0 && p < len(r.d.Places) {
		s.Place = r.d.Places[p].Name
	}
	if e.Dead != nil {
		s.Dead = *e.Dead
	}
	if e.Injured != nil {
		s.Injured = *e.Injured
	}
	s.Actors, s.Recipients = r.parties(e.Actors), r.parties(e.Recipients)
	for _, a := range e.Attribution {
		name := r.nameOf(a.Entity)
		if name == "" && !a.Span.IsZero() {
			name = a.Span.In(r.d.Text)
		}
		if name != "" && !slices.Contains(s.Sources, name) {
			s.Sources = append(s.Sources, name)
		}
	}
	return s
}

func (r *reader) nameOf(entity string) string {
	for i := range r.d.Entities {
		if r.d.Entities[i].ID == entity && entity != "" {
			return r.d.Entities[i].Name
		}
	}
	return ""
}

func (r *reader) parties(ps []dateline.Party) (out []Party) {
	for _, p := range ps {
		q := Party{Name: p.Span.In(r.d.Text), Code: p.Code, Country: p.Country}
		for i := range r.d.Entities {
			if e := &r.d.Entities[i]; e.ID == p.Entity && p.Entity != "" {
				q.Name, q.Entity = e.Name, e.KB
			}
		}
		out = append(out, q)
	}
	return out
}

// bounds are the days of an event.
func bounds(value, earliest, latest string) (first, last int) {
	if a, b, ok := timex.Bounds(value); ok {
		return a, b
	}
	a, okA := timex.Day(earliest)
	b, okB := timex.Day(latest)
	if okA && okB {
		return a, b
	}
	return 0, 0
}

// mention reads what a trigger's words tell.
func (r *reader) mention(token int) Sketch {
	d := r.d
	s := Sketch{Document: d.ID, Article: r.article, Told: r.told, Dead: -1, Injured: -1}
	if token < 0 || token >= len(d.Tokens) {
		return s
	}
	tok := &d.Tokens[token]
	s.Offset, s.Lemma = tok.Span.Start, strings.ToLower(tok.Lemma)
	if s.Lemma == "" {
		s.Lemma = strings.ToLower(tok.Span.In(d.Text))
	}
	args := map[uint32]float64{}
	for _, a := range r.dependents(token) {
		r.phrase(a, 3, token, args)
	}
	s.Args = story.Heaviest(args, argTerms)
	words := map[uint32]float64{}
	for _, sent := range d.Sentences {
		if sent.First > token || sent.Last <= token {
			continue
		}
		for i := sent.First; i < sent.Last; i++ {
			if i != token {
				r.word(i, words)
			}
		}
	}
	s.Sentence = story.Heaviest(words, senTerms)
	return s
}

// word adds a content word.
func (r *reader) word(i int, to map[uint32]float64) {
	t := &r.d.Tokens[i]
	switch t.UPOS {
	case "NOUN", "PROPN", "VERB", "ADJ", "NUM":
	default:
		return
	}
	w := t.Lemma
	if w == "" {
		w = t.Span.In(r.d.Text)
	}
	if h, idf, ok := story.WordOf(w); ok {
		if r.named[i] || t.UPOS == "PROPN" {
			idf *= ofName
		}
		to[h] = max(to[h], idf)
	}
}

// phrase adds the words of the noun phrase that token heads, and the name of its chain.
func (r *reader) phrase(token, depth, trigger int, to map[uint32]float64) {
	if token == trigger {
		return
	}
	r.word(token, to)
	if c := r.chain[token]; c >= 0 {
		for _, w := range strings.Fields(r.d.Chains[c].Name) {
			if h, idf, ok := story.WordOf(w); ok {
				to[h] = max(to[h], idf*ofName)
			}
		}
	}
	if depth == 0 {
		return
	}
	for _, c := range r.t.Children(token) {
		switch rel, _, _ := strings.Cut(r.t.Rel(c), ":"); rel {
		case "compound", "flat", "amod", "nummod", "nmod", "conj", "appos", "fixed":
			r.phrase(c, depth-1, trigger, to)
		}
	}
}

// light verbs carry a noun that names the act: "made an attack", "held talks".
var light = map[string]bool{"make": true, "take": true, "hold": true, "have": true, "do": true, "carry": true, "launch": true, "conduct": true, "stage": true,
	"give": true, "get": true, "commit": true, "perform": true, "be": true, "undergo": true, "begin": true, "start": true, "face": true}

// dependents are the heads of phrases that take part in what token names: its own, those of a verb that carries it, and the subject that a verb
// without one shares with the verb above it.
func (r *reader) dependents(token int) (out []int) {
	subject := false
	for _, c := range r.t.Children(token) {
		switch rel, _, _ := strings.Cut(r.t.Rel(c), ":"); rel {
		case "nsubj", "csubj":
			subject = true
			out = append(out, c)
		case "obj", "iobj", "obl", "nmod", "compound", "amod", "nummod", "acl", "appos":
			out = append(out, c)
		}
	}
	parent := r.t.Parent(token)
	if parent < 0 {
		return out
	}
	rel, _, _ := strings.Cut(r.t.Rel(token), ":")
	noun := r.d.Tokens[token].UPOS == "NOUN" || r.d.Tokens[token].UPOS == "PROPN"
	switch {
	case noun && (rel == "obj" || rel == "nsubj" || rel == "obl"):
		carried := rel != "obl" && light[r.t.Lemma(parent)]
		for _, c := range r.t.Children(parent) {
			if k, _, _ := strings.Cut(r.t.Rel(c), ":"); c != token && (k == "nsubj" || k == "obj" || carried && k == "obl") {
				out = append(out, c)
			}
		}
	case noun && (rel == "compound" || rel == "nmod"):
		out = append(out, parent)
	case !subject && (rel == "conj" || rel == "xcomp" || rel == "advcl" || rel == "acl" || rel == "parataxis" || rel == "ccomp"):
		if rel == "acl" {
			out = append(out, parent)
			break
		}
		for _, c := range r.t.Children(parent) {
			if k, _, _ := strings.Cut(r.t.Rel(c), ":"); k == "nsubj" {
				out = append(out, c)
			}
		}
	}
	return out
}

// sameStem says whether two lemmas may be forms of one word: "explode" and "explosion", "kill" and "killing".
// More than half of the longer one must be the same; "acquire" and "acquisition" are missed.
func sameStem(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	n := 0
	for n < len(a) && a[n] == b[n] {
		n++
	}
	return n >= 4 && len(a)-n <= 3 && len(b)-n <= 6 && n*2 > len(b)
}

// Keys returns the keys that s bears, each with the span of days that the event is in, else its telling. Those of a coded event name its type, and a country of
// its parties with what it is about (another country, or a weighty term of the article), or two of the weightiest terms. Those of a trigger alone name
// the beginning of its lemma and one term; some bear no day but two terms, for articles whose day is unknown.
func (s *Sketch) Keys() []group.Key {
	if pronoun[s.Lemma] {
		return nil
	}
	day := s.Told
	if s.First != 0 && s.Last-s.First <= 2 {
		day = s.First
	}
	var keys []group.Key
	top := story.Top(s.Article, keyTerms)
	if s.Type != "" {
		keys = s.codedKeys(top, day)
	} else {
		act := sketch.HashOf("lemma", s.Lemma[:min(len(s.Lemma), stemKey)])
		for i := range top {
			keys = append(keys, story.KeyOf(sketch.Mix(act^uint64(top[i].Hash)), day, bucket))
			for j := range min(i, pairTerms) {
				if i < pairTerms && day != 0 {
					keys = append(keys, story.KeyOf(sketch.Mix(act^story.Pair(top[i], top[j])), 0, bucket))
				}
			}
		}
	}
	return group.Compact(keys)
}

// codedKeys returns the keys of a coded event. Those whose parties have countries find each other by them, and by terms alone only
// what has none: of terms alone a day has too many.
func (s *Sketch) codedKeys(top []story.Term, day int) (keys []group.Key) {
	add := func(key uint64) { keys = append(keys, story.KeyOf(key, day, bucket)) }
	homeless, homed := sketch.HashOf("type", s.Type), sketch.HashOf("type of parties", s.Type)
	who := countries(s)
	for i := range who[:min(keyParties, len(who))] {
		for j := range i {
			add(sketch.HashOf("type", s.Type, who[j], who[i]))
		}
		act := sketch.HashOf("type", s.Type, who[i])
		for _, t := range top[:min(partyTerms, len(top))] {
			add(sketch.Mix(act ^ uint64(t.Hash)))
		}
	}
	for i := range min(codedTerms, len(top)) {
		for j := range i {
			pair := story.Pair(top[i], top[j])
			of, by := story.KeyOf(sketch.Mix(homeless^pair), day, bucket), story.KeyOf(sketch.Mix(homed^pair), day, bucket)
			if len(who) == 0 {
				keys = append(keys, group.Key{Key: of.Key, Askers: append(of.Askers, by.Askers...)})
			} else {
				keys = append(keys, group.Key{Key: by.Key, Askers: of.Askers})
			}
		}
	}
	return keys
}

// countries are those of the parties, sorted, each once.
func countries(s *Sketch) (cs []string) {
	for _, ps := range [2][]Party{s.Actors, s.Recipients} {
		for i := range ps {
			if c := ps[i].home(); c != "" && !slices.Contains(cs, c) {
				cs = append(cs, c)
			}
		}
	}
	slices.Sort(cs)
	return cs
}

// home is the country of a party, of one without the entity itself.
func (p *Party) home() string { return cmp.Or(p.Country, p.Entity) }

// apart says whether the parties of both are known and none is of the country of another's.
func apart(a, b *Sketch) bool {
	known := false
	for _, ps := range [2][]Party{a.Actors, a.Recipients} {
		for i := range ps {
			c := ps[i].home()
			if c == "" {
				continue
			}
			for _, qs := range [2][]Party{b.Actors, b.Recipients} {
				for j := range qs {
					switch qs[j].home() {
					case "":
					case c:
						return false
					default:
						known = true
					}
				}
			}
		}
	}
	return known
}

// pronoun are triggers that tell nothing of the act.
var pronoun = map[string]bool{"": true, "-pron-": true, "it": true, "this": true, "that": true, "they": true, "he": true, "she": true, "i": true, "we": true, "you": true,
	"what": true, "which": true, "these": true, "those": true, "there": true, "so": true}

// Constants of the keys and the decision; chosen by hand on ECB+ train, see docs/guide/evaluation.md.
const (
	bucket     = 4  // days of a key's span
	stemKey    = 4  // bytes of the lemma that forms of one word share
	keyTerms   = 10 // terms of the article that make keys of a trigger
	pairTerms  = 3  // and those that make pairs
	keyParties = 3
	partyTerms = 5 // terms that make keys with a party
	codedTerms = 4 // terms of which two make a key of a coded event

	ofArticle  = 1.0 // weights of the likenesses
	enough     = 0.6 // likeness of articles beyond which they are on one matter and nothing is added
	ofArgs     = 0.2
	ofSentence = 0.3

	commonLemma = 2.5  // weight (docfreq) under which a lemma tells little: say, make, meet
	lessCommon  = 0.15 // what that costs
	lessType    = 0.20 // what another lemma of the same type costs
	typeArgs    = 0.25 // likeness of dependents from which two lemmas of one type may name one act
	otherDay    = 0.30 // days that cannot meet
	farDay      = 0.60
	otherPlace  = 0.20
	otherMatter = 0.10 // likeness of articles under which even one sentence in both tells of two events, or of the background of one
	otherSide   = 0.25 // recipients, or actors, of other countries than those of the other mention
	otherToll   = 0.10
	sameParty   = 0.08 // a party of the same code on the same side
	fewest      = 0.34 // score from which two mentions are linked
	far         = 3    // days
)

// A Decision says whether two mentions are of one event.
type Decision struct {
	Linked bool
	Score  float64
}

// Compare decides on two sketches; it is symmetric.
func Compare(a, b *Sketch) Decision {
	if a.ID == b.ID && a.Document == b.Document && a.Offset == b.Offset {
		return Decision{true, 1}
	}
	if pronoun[a.Lemma] || pronoun[b.Lemma] {
		return Decision{}
	}
	coded := a.Type != "" && b.Type != ""
	if coded && (a.Type != b.Type || a.Document == b.Document) {
		return Decision{} // "held talks" and "will hold exercises" share a verb, not an act; the coder has joined what one document repeats
	}
	if coded && apart(a, b) {
		return Decision{}
	}
	args := story.Cosine(a.Args, b.Args)
	score := 0.0
	switch {
	case a.Lemma == b.Lemma:
		if docfreq.IDF(a.Lemma) < commonLemma {
			score -= lessCommon
		}
	case sameStem(a.Lemma, b.Lemma):
	case coded && (args >= typeArgs || meet(a.Actors, b.Actors) && meet(a.Recipients, b.Recipients)):
		score -= lessType
	default:
		return Decision{}
	}
	matter := story.Cosine(a.Article, b.Article)
	if matter < otherMatter {
		return Decision{}
	}
	score += ofArticle*min(matter, enough) + ofArgs*args + ofSentence*story.Cosine(a.Sentence, b.Sentence)
	if meet(a.Actors, b.Actors) {
		score += sameParty
	}
	if meet(a.Recipients, b.Recipients) {
		score += sameParty
	}
	if foreign(a.Recipients, b) || foreign(a.Actors, b) || foreign(b.Recipients, a) || foreign(b.Actors, a) {
		score -= otherSide
	}
	if a.First != 0 && b.First != 0 {
		switch gap := max(a.First-b.Last, b.First-a.Last); {
		case gap > far:
			score -= farDay
		case gap > 1:
			score -= otherDay
		}
	}
	if a.Country != "" && b.Country != "" && a.Country != b.Country {
		score -= otherPlace
	}
	if a.Dead >= 0 && b.Dead >= 0 && a.Dead != b.Dead {
		score -= otherToll
	}
	return Decision{score >= fewest, min(score, 1)}
}

// foreign says whether ps are of countries, each of which is that of no party of b, whose parties of both sides are of countries: who lent to one
// country has not lent to another. A side that one of the texts leaves out tells nothing.
func foreign(ps []Party, b *Sketch) bool {
	if len(ps) == 0 || len(b.Actors) == 0 || len(b.Recipients) == 0 {
		return false
	}
	for _, qs := range [2][]Party{b.Actors, b.Recipients} {
		for i := range qs {
			for j := range ps {
				if h := ps[j].home(); h == "" || qs[i].home() == "" || h == qs[i].home() {
					return false
				}
			}
		}
	}
	return true
}

// meet says whether a party of one side is a party of the other: by entity, else by code.
func meet(a, b []Party) bool {
	for _, p := range a {
		for _, q := range b {
			if p.Entity != "" && p.Entity == q.Entity || p.Code != "" && p.Code == q.Code && (p.Entity == "" || q.Entity == "") {
				return true
			}
		}
	}
	return false
}

// Linked says whether two mentions are of one event.
func Linked(a, b *Sketch) bool { return Compare(a, b).Linked }

// Grouping says how mentions are grouped: around the earliest telling, of those of one day the one that says most.
var Grouping = group.Kind[Sketch]{
	ID:   func(s *Sketch) string { return s.ID },
	Rank: rank,
	Keys: (*Sketch).Keys,
	Score: func(a, b *Sketch) float64 {
		if d := Compare(a, b); d.Linked {
			return d.Score
		}
		return 0
	},
	Most: group.Most,
}

// Cluster returns the sets of mentions of one event among ss as indices into it, the leading mention first, sets of one included. They depend on
// what ss holds and not on its order.
func Cluster(ss []Sketch) [][]int { return Grouping.Make(ss) }

// rank puts the earliest telling first, of those of one day the one of most words, and unknown days last.
func rank(s *Sketch) int64 {
	const most = argTerms + senTerms
	day := sketch.LastRank/(most+1) - 1
	if s.Told != 0 {
		day = min(day-1, s.Told)
	}
	return sketch.Rank(day*(most+1)+most-len(s.Args)-len(s.Sentence), s.Document, strconv.Itoa(s.Offset), s.ID)
}
