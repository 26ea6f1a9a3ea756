// Package coref says which noun phrases of a document stand for the same person, body or thing.
//
// In: Sentences, Tokens with their trees, Mentions. Out: Chains. Every name, every phrase headed by a common noun and every
// personal pronoun is in exactly one chain, alone if nothing else stands for the same; names of times and measures,
// relative pronouns and the "it" of "it rains" are left out. A demonym before a noun ("Israeli airstrikes") is a
// mention of its own, in the chain of the people or country.
//
// Method: rules from the surest to the least sure, each joining chains that the earlier ones made.
//  1. Names: the same name, or the same alias in the tables of groups and countries; surname, first name or the end of
//     a longer name; an acronym defined in brackets or made of the initials.
//  2. Appositions ("Ana Ruiz, the minister of trade,"); the words before a name and in appositions are its roles. Whom the first
//     sentence describes is the person whom the next ones name without saying who that is.
//  3. Definite phrases from left to right: a role to the last holder of it, "the group" to the last phrase with the same
//     head or to the last body that such a noun can stand for.
//     A role without a name before is the first person named with that role.
//  4. Pronouns from left to right: of the phrases before that agree in number, gender and kind and that binding
//     allows, the one with the highest weight of features (same sentence, subject, parallel role, how often its chain was named). A name that was taken
//     for a body's or a thing's may be a person's after all, if no table knows it.
//  5. "I" in a quotation is its speaker, "we" the body that the speaker is a spokesman of.
//
// Limits: "this" and "that" are not resolved, nor are pairs as one ("Kerry and Lavrov ... they"); of two holders of one role
// the last named wins; generic "you" and "they" are tied like any other.
package coref

import (
	"context"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/groups"
	"github.com/dateline-news/dateline/internal/res/namekey"
)

// An Annotator fills Chains.
type Annotator struct {
	alias func(name string) (key string, ok bool)
}

// New returns an Annotator that knows the aliases of groups and countries.
func New() *Annotator { return NewWith(known) }

// NewWith returns an Annotator with its own table of aliases: names with the same key are the same.
func NewWith(alias func(name string) (key string, ok bool)) *Annotator {
	return &Annotator{alias: alias}
}

func known(name string) (string, bool) {
	if e, ok := country.Lookup(name); ok && e.Is(country.Part) {
		return "part " + namekey.Key(name), true
	} else if ok && e.Is(country.Name) {
		return "country " + e.Code(), true
	}
	if key, ok := groups.Alias(name); ok {
		return "group " + key, true
	}
	return "", false
}

// Annotate sets d.Chains.
func (a *Annotator) Annotate(ctx context.Context, d *dateline.Document) error {
	r := &resolver{d: d, text: d.Text, t: match.NewTree(d), alias: a.alias, weights: learned()}
	if err := r.run(ctx); err != nil {
		return err
	}
	d.Chains = r.chains()
	return nil
}

func (r *resolver) run(ctx context.Context) error {
	for _, step := range [...]func(){r.collect, r.namedBodies, r.quotes, r.asPersons, r.names, r.appositions, r.longTitles, r.roles, r.introductions, r.readingOrder, r.titledLater, r.orphans, r.speakers} {
		if err := ctx.Err(); err != nil {
			return err
		}
		step()
	}
	return nil
}

// A resolver holds the noun phrases of one document.
type resolver struct {
	d       *dateline.Document
	text    string
	t       *match.Tree
	alias   func(string) (string, bool)
	weights *table

	nps   []np
	at    []int32 // token to the np it heads, -1
	name  []int32 // token to 1 + the mention it is in, 0
	title []int32 // token to 1 + the mention whose title it is part of, 0

	regions []region
	inQuote []int32 // token to the region it is in, -1

	held []holding // roles of named people, in text order

	main, lead [nClasses]int // 1 + the root of the chain most mentioned so far, and of the first; per class of pronoun
	f          []uint16      // a buffer
	sums       []sum
	trace      func(i int, cands []int, feats [][]uint16)
}

// An np is a noun phrase: a chain mention and what agreement looks at.
type np struct {
	dateline.ChainMention
	sent   int
	rank   rank
	num    number
	gender gender
	guess  gender              // of a name of one word, should it be a first name
	kind   dateline.EntityKind // "" if unknown
	def    definiteness
	pron   pronoun
	words  string // of a name: without titles, as in the text
	lemma  string // of the head
	adj    bool   // a demonym before a noun
	gov    int32  // the predicate it is an argument of, -1
	unsure bool   // a name, by the tagger of a place, body or thing, that may be of a person after all
	cop    bool   // that predicate has a copula
	conj   bool   // it is part of a coordination
	prep   uint8  // its preposition, for the features of pronouns
	next   int    // 1 + the np that the words are found to stand for; 0 for the root of a chain
	chain  *chain // of a root
}

// A chain is what is known of the nps joined so far.
type chain struct {
	gender   gender
	num      number
	kind     dateline.EntityKind
	count    int
	subjects int // of them, subjects
	soFar    int // mentions that the reading has passed
	last     int // last np
	named    bool
	unsure   bool // all its names are that
	first    int  // first np
	full     int  // np with the longest name, -1 if none
	roles    []dateline.Span
}

type rank uint8

const (
	other rank = iota
	possessor
	oblique
	object
	subject
)

type number uint8

const (
	anyNumber number = iota
	singular
	plural
)

type gender uint8

const (
	anyGender gender = iota
	masculine
	feminine
	neuter
)

type definiteness uint8

const (
	bare definiteness = iota
	definite
	indefinite
	demonstrative
	possessed
)

// root returns the np that stands for the chain of np i.
func (r *resolver) root(i int) int {
	for r.nps[i].next > 0 {
		if up := r.nps[r.nps[i].next-1].next; up > 0 {
			r.nps[i].next = up
		}
		i = r.nps[i].next - 1
	}
	return i
}

func (r *resolver) chainOf(i int) *chain { return r.nps[r.root(i)].chain }

// join puts the nps a and b into one chain, unless that would join what cannot be the same.
func (r *resolver) join(a, b int, rule string) bool {
	x, y := r.root(a), r.root(b)
	if x == y {
		return true
	}
	cx, cy := r.nps[x].chain, r.nps[y].chain
	if cx.unsure && cy.sexed() {
		cx.asPerson()
	}
	if cy.unsure && cx.sexed() {
		cy.asPerson()
	}
	if cx.gender != anyGender && cy.gender != anyGender && cx.gender != cy.gender {
		return false
	}
	if cx.kind == dateline.KindPerson && (cy.kind == dateline.KindPlace || cy.kind == dateline.KindOrg) ||
		cy.kind == dateline.KindPerson && (cx.kind == dateline.KindPlace || cx.kind == dateline.KindOrg) {
		return false
	}
	if r.nps[b].Rule == "" {
		r.nps[b].Rule = rule
	}
	if y < x {
		x, y, cx, cy = y, x, cy, cx
	}
	r.nps[y].next = x + 1
	r.nps[y].chain = nil
	if cx.gender == anyGender {
		cx.gender = cy.gender
	}
	if cx.num == anyNumber {
		cx.num = cy.num
	}
	if cx.kind == "" || cx.kind == dateline.KindOther && cy.kind != "" || cy.named && !cx.named && cy.kind != "" ||
		cy.full >= 0 && cx.full >= 0 && r.nps[cx.full].adj && !r.nps[cy.full].adj {
		cx.kind = cy.kind
	}
	cx.count += cy.count
	cx.soFar += cy.soFar
	cx.subjects += cy.subjects
	cx.last = max(cx.last, cy.last)
	if cx.named && cy.named {
		cx.unsure = cx.unsure && cy.unsure
	} else {
		cx.unsure = cx.unsure || cy.unsure
	}
	cx.named = cx.named || cy.named
	if cy.full >= 0 && (cx.full < 0 || r.fuller(cy.full, cx.full)) {
		cx.full = cy.full
	}
	cx.roles = append(cx.roles, cy.roles...)
	return true
}

// sexed says whether c is known to be a man or a woman.
func (c *chain) sexed() bool { return c.gender == masculine || c.gender == feminine }

// asPerson makes a person of what the names of c were taken for.
func (c *chain) asPerson() { c.kind, c.gender, c.unsure = dateline.KindPerson, anyGender, false }

// fuller says whether the name of np a says more than that of np b.
func (r *resolver) fuller(a, b int) bool {
	x, y := &r.nps[a], &r.nps[b]
	if x.adj != y.adj {
		return y.adj
	}
	return len(x.words) > len(y.words)
}
