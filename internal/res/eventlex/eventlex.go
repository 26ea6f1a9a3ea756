// Package eventlex is the lexicon of events: in go words and their frames, out come PLOVER types.
//
// Each file NAME.lex holds the senses of one PLOVER type. A sense says which words report an act of the type
// (verbs, verbs with particle or preposition, light verbs with their noun, nouns, adjectives), where the actor
// and the recipient stand in the clause, and what must hold of them. The examples below a sense are its tests:
// those with + must be coded as the sense says, those with - must not.
//
// The format, line by line:
//
//	[ACCUSE disapprove 111]                       type, mode or -, CAMEO code, for the senses below
//	condemn denounce : subj > obj ; subj:actor    triggers : actor > recipient ; conditions
//	  + France condemned the coup. = France > coup
//	  - The flat was condemned as unsafe.
//
// Triggers: lemma, lemma/n, lemma/a, lemma/x (any part of speech); hunt_down and call_for (particle,
// preposition, or the verb of an infinitive: agree_withdraw); launch+attack|raid (verb and its object);
// put+alert@on (verb and oblique noun); talk/n@in (noun and its own preposition). Frames: slots after which
// the dependents of a clause are named, "comp" its complement and "aim" an infinitive of purpose after its object; a comma gives the next choice, & adds more, - is nobody. Conditions: slot:class
// and slot:{lemmas}, joined by | for either; +slot and comp among them ask only that the slot is filled; ! negates all of it.
// Known limits: one clause at a time; a sense cannot look at the sentence before.
package eventlex

import (
	"embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed *.lex
var files embed.FS

// A POS is the word class of a trigger.
type POS byte

const (
	Verb POS = 'v'
	Noun POS = 'n'
	Adj  POS = 'a'
	Any  POS = 'x'
)

// A Sense is one line of the lexicon.
type Sense struct {
	Type, Mode string // PLOVER; Mode "" if none
	ModeComp   bool   // the mode follows from the complement
	CAMEO      string
	Triggers   []Trigger
	Actor      Frame
	Recipient  Frame
	Conds      []Cond
	Fires      []Example
	Quiet      []Example
	File       string
	Line       int
}

// A Trigger is the words that a sense starts from.
type Trigger struct {
	Text  string // as written: "carry_out+attack|raid"
	Lemma string
	POS   POS
	With  []string // particles, prepositions or infinitive verbs, in order
	Nouns []string // lemmas, any of them; nil if the trigger needs no noun
	Prep  string   // the preposition of Nouns, or of the trigger itself if Nouns is nil; "" for an object
}

// Weight says how specific a trigger is; the heaviest that matches wins.
func (t *Trigger) Weight() int {
	w := 2 * len(t.With)
	if t.Nouns != nil {
		w += 3
	}
	if t.Prep != "" {
		w++
	}
	return w
}

// A Frame is a sum of choices of slots; nil means nobody.
type Frame []Choice

// A Choice is slots of which the first that is filled counts. A slot is a path: "obj", "obj.of", "comp.subj".
type Choice [][]string

// A CondKind is what a condition asks.
type CondKind byte

const (
	CondClass  CondKind = iota // the head of a slot is of a class
	CondFilled                 // one of the slots is filled
	CondEmpty                  // the slot is empty
	CondComp                   // there is a clausal complement, of one of Types if any are given
	CondNeg                    // negated
	CondPass                   // passive
	CondFuture                 // with will or another sign of the future
)

// A Cond is one condition; all of a sense must hold.
type Cond struct {
	Kind  CondKind
	Not   bool
	Tests []Test   // CondClass, CondFilled, CondEmpty: any of them; CondComp: or any of them
	Types []string // CondComp
	Text  string
}

// AsksComp says whether k asks for a clausal complement of any kind, alone or as one of its choices.
func (k *Cond) AsksComp() bool {
	if k.Not {
		return false
	}
	for _, t := range k.Tests {
		if len(t.Slot) == 1 && t.Slot[0] == "comp" && t.Class == NoClass && t.Words == nil {
			return true
		}
	}
	return k.Kind == CondComp
}

// A Test is a slot with a class or a set of lemmas; both zero: the slot alone.
type Test struct {
	Slot  []string
	Class Class
	Words map[string]bool
}

// A Class is a class of noun phrases.
type Class byte

const (
	NoClass Class = iota
	Actor         // anything with a country or sectors
	State
	Person
	Group
	Org
	Place
	Weapon
	Facility
	Vehicle
	Event // a noun of this lexicon
	Num
	Money
	Human
	Armed  // forces and armed groups
	Labour // unions and those who work
)

var classes = map[string]Class{"actor": Actor, "state": State, "person": Person, "group": Group, "org": Org, "place": Place, "weapon": Weapon,
	"facility": Facility, "vehicle": Vehicle, "event": Event, "num": Num, "money": Money, "human": Human, "armed": Armed, "labour": Labour}

// An Example is a sentence with the parties expected; both empty if not stated.
type Example struct {
	Text, Actor, Recipient string
	Line                   int
}

// Name says where a sense stands: "accuse:5".
func (s *Sense) Name() string {
	return fmt.Sprintf("%s:%d", strings.TrimSuffix(s.File, ".lex"), s.Line)
}

// A Lexicon is all senses, found by the lemma of their trigger.
type Lexicon struct {
	Senses []*Sense
	index  map[string][]Entry
	nouns  map[string]bool
	with   map[string]bool
	words  map[string]bool // of conditions, and nouns of light verbs
}

// An Entry is one trigger of one sense.
type Entry struct {
	Sense   *Sense
	Trigger *Trigger
}

// Lookup returns the triggers that start with lemma (lower case), in file order.
func (l *Lexicon) Lookup(lemma string) []Entry { return l.index[lemma] }

// Knows says whether a trigger or a condition has the word.
func (l *Lexicon) Knows(word string) bool { return l.words[word] || l.index[word] != nil }

// IsInfinitive says whether lemma is the second verb of a trigger ("release" in agree_release).
func (l *Lexicon) IsInfinitive(lemma string) bool { return l.with[lemma] }

// IsNoun says whether lemma alone is an event noun.
func (l *Lexicon) IsNoun(lemma string) bool { return l.nouns[lemma] }

// Default is the embedded lexicon. It panics if a file is broken: a test reads them all.
var Default = sync.OnceValue(func() *Lexicon {
	l, err := load()
	if err != nil {
		panic(err)
	}
	return l
})

func load() (*Lexicon, error) {
	names, err := files.ReadDir(".")
	if err != nil {
		return nil, err
	}
	var all []*Sense
	for _, n := range names {
		text, err := files.ReadFile(n.Name())
		if err != nil {
			return nil, err
		}
		senses, err := Parse(n.Name(), string(text))
		if err != nil {
			return nil, err
		}
		all = append(all, senses...)
	}
	return New(all), nil
}

// New indexes senses.
func New(senses []*Sense) *Lexicon {
	l := &Lexicon{Senses: senses, index: make(map[string][]Entry, 2*len(senses)), nouns: make(map[string]bool),
		with: make(map[string]bool), words: make(map[string]bool)}
	for _, s := range senses {
		for _, c := range s.Conds {
			for _, t := range c.Tests {
				for w := range t.Words {
					l.words[w] = true
				}
			}
		}
		for i := range s.Triggers {
			t := &s.Triggers[i]
			l.index[t.Lemma] = append(l.index[t.Lemma], Entry{s, t})
			for _, w := range t.With {
				l.with[w] = true
			}
			for _, w := range t.Nouns {
				l.words[w] = true
			}
			if t.POS == Noun && t.Nouns == nil && t.Prep == "" {
				l.nouns[t.Lemma] = true
			}
		}
	}
	return l
}
