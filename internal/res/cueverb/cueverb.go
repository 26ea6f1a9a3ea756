// Package cueverb lists the words that introduce reported speech ("said", "denied", "according to the statement") and those that attribute
// a thought, a wish, a feeling or a stance ("wants", "fears that", "her support for").
//
// In: a lemma in lower case, verbs with a particle or fixed preposition as "point out", "call for". Out: what its speaker does with
// the content (Kind), how far the words alone can be trusted to report speech (Class), what may follow (Frames) and where the hearer stands.
//
// Columns of verbs.tsv: lemma, kind, class, frames, addressee. Frames are letters: t a clause with or without "that", q words in quote
// marks, w a clause with "what", "whether", i an infinitive that the hearer is to do ("urged him to leave"), p an infinitive that the
// speaker is to do ("vowed to return"), n a noun phrase that is what was said ("called for calm"), g a gerund or noun that is denied
// ("denied taking part"), o an optional hearer before the clause ("promised voters that"), a a noun phrase with "as" or "for" behind it
// ("attacked him as a liar"), e an object who feels what the subject is about ("the ruling angered officials"), s what it says of somebody is plain enough to be shown as an attitude. Letters behind a bar hold in the wider reading alone. Addressee: obj ("told her"), or the
// preposition ("said to her"), "-" for none.
// Columns of nouns.tsv: lemma, kind, frames: t a clause with "that" may follow ("his claim that"), d the noun is a document or channel, which
// may speak ("the report shows").
// Columns of attitudes.tsv, nouns and adjectives of the wider reading: lemma, part (noun or adj; of an adjective the form), kind, frames (t, p, s
// as above), and the prepositions before what it is about ("critical of", "support for").
// Columns of idioms.tsv, a verb with a noun (its object, or behind its preposition) that make an attitude only together: the lemmas of both, the prepositions before what it is
// about, kind, frames (s as above), and the words before the preposition's object as they stand in print.
//
// Known limits: one row a lemma, so a verb of two readings ("hold": claim, grip; "charge") relies on its frames to be told apart.
package cueverb

import (
	_ "embed"
	"strings"
	"sync"
)

// Kind is what a speaker does with the content.
type Kind string

const (
	Say     Kind = "say"
	Confirm Kind = "confirm"
	Deny    Kind = "deny"
	Doubt   Kind = "doubt"
	Assert  Kind = "assert"
	Unknown Kind = "unknown"
	Ask     Kind = "ask"
	Order   Kind = "order"

	// Kinds of attitudes.
	Think Kind = "think" // holds for true, weighs: "expect", "consider"
	Want  Kind = "want"  // wishes, plans, decides, tries: "hope", "aim"
	Feel  Kind = "feel"  // "admire", "fear"
	Know  Kind = "know"  // knows or perceives: "realise", "watch"
	Judge Kind = "judge" // takes a side: "praise", "oppose"
	Refer Kind = "refer" // brings something up: "cite", "discuss"
)

// Class says when the verb reports speech.
type Class uint8

const (
	Speech   Class = iota // any frame of it does: "say"
	Source                // only when its subject is a person, a body or a document: "the report shows that", not "the clock shows that"
	Thought               // what somebody holds, told as a report: "believe"
	Attitude              // hopes, plans, likes, criticises: attribution in the wide sense only
	Manner                // only beside words in quote marks: "smile"
	Name                  // names something in quoted words: "dub"
)

// Frames is the set of complements a verb takes as content.
type Frames uint16

const (
	That        Frames = 1 << iota // t
	Quoted                         // q
	Wh                             // w
	HearerInf                      // i
	SpeakerInf                     // p
	NounPhrase                     // n
	Gerund                         // g
	Hearer                         // o
	Document                       // d, nouns only
	As                             // a
	Shown                          // s, attitudes that the record shows
	Experiencer                    // e, the object feels what the subject stirs: "the ruling angered officials"
)

const letters = "tqwipngodase"

// A Verb is a row of verbs.tsv.
type Verb struct {
	Lemma     string
	Kind      Kind
	Class     Class
	Frames    Frames
	Wide      Frames // more frames, of the wider reading alone
	Addressee string // "obj", a preposition, or "" for none
}

// A Noun is a row of nouns.tsv.
type Noun struct {
	Lemma  string
	Kind   Kind
	Frames Frames
}

// A Word is a row of attitudes.tsv.
type Word struct {
	Lemma        string
	Kind         Kind
	Frames       Frames
	Prepositions []string
}

// An Idiom is a row of idioms.tsv.
type Idiom struct {
	Word
	Verb, Example string
}

//go:embed idioms.tsv
var idiomTable string

//go:embed attitudes.tsv
var attitudeTable string

//go:embed verbs.tsv
var verbTable string

//go:embed nouns.tsv
var nounTable string

var classes = map[string]Class{"speech": Speech, "source": Source, "thought": Thought, "attitude": Attitude, "manner": Manner, "name": Name}

var verbs = sync.OnceValue(func() map[string]Verb {
	out := make(map[string]Verb, 600)
	for row := range rows(verbTable) {
		narrow, wide, _ := strings.Cut(row[3], "|")
		v := Verb{Lemma: row[0], Kind: Kind(row[1]), Class: classes[row[2]], Frames: frames(narrow), Wide: frames(wide), Addressee: row[4]}
		if v.Addressee == "-" {
			v.Addressee = ""
		}
		out[v.Lemma] = v
	}
	return out
})

var nouns = sync.OnceValue(func() map[string]Noun {
	out := make(map[string]Noun, 200)
	for row := range rows(nounTable) {
		out[row[0]] = Noun{Lemma: row[0], Kind: Kind(row[1]), Frames: frames(row[2])}
	}
	return out
})

type wordKey struct{ lemma, part string }

var words = sync.OnceValue(func() map[wordKey]Word {
	out := make(map[wordKey]Word, 500)
	for row := range rows(attitudeTable) {
		w := Word{Lemma: row[0], Kind: Kind(row[2]), Frames: frames(row[3])}
		if row[4] != "-" {
			w.Prepositions = strings.Split(row[4], ",")
		}
		out[wordKey{row[0], row[1]}] = w
	}
	return out
})

type idiomKey struct{ verb, noun string }

var idioms = sync.OnceValue(func() map[idiomKey]Idiom {
	out := make(map[idiomKey]Idiom, 200)
	for row := range rows(idiomTable) {
		w := Word{Lemma: row[1], Prepositions: strings.Split(row[2], ","), Kind: Kind(row[3]), Frames: frames(row[4])}
		out[idiomKey{row[0], row[1]}] = Idiom{Word: w, Verb: row[0], Example: row[5]}
	}
	return out
})

func rows(table string) func(yield func([]string) bool) {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(table) {
			line = strings.TrimSuffix(line, "\n")
			if line != "" && line[0] != '#' && !yield(strings.Split(line, "\t")) {
				return
			}
		}
	}
}

func frames(s string) (f Frames) {
	for _, c := range s {
		if i := strings.IndexRune(letters, c); i >= 0 {
			f |= 1 << i
		}
	}
	return f
}

// Lookup returns the verb with the lemma, particle included: "say", "point out".
func Lookup(lemma string) (Verb, bool) {
	v, ok := verbs()[lemma]
	return v, ok
}

// LookupNoun returns the noun with the lemma.
func LookupNoun(lemma string) (Noun, bool) {
	n, ok := nouns()[lemma]
	return n, ok
}

// LookupAttitude returns the noun (by its lemma) or adjective (by its form) of the wider reading.
func LookupAttitude(lemma string, noun bool) (Word, bool) {
	part := "adj"
	if noun {
		part = "noun"
	}
	w, ok := words()[wordKey{lemma, part}]
	return w, ok
}

// LookupIdiom returns the idiom of a verb and a noun, by their lemmas.
func LookupIdiom(verb, noun string) (Idiom, bool) {
	w, ok := idioms()[idiomKey{verb, noun}]
	return w, ok
}

// Idioms calls yield for each idiom, in no order.
func Idioms(yield func(Idiom) bool) {
	for _, w := range idioms() {
		if !yield(w) {
			return
		}
	}
}

// Verbs calls yield for each verb, in no order.
func Verbs(yield func(Verb) bool) {
	for _, v := range verbs() {
		if !yield(v) {
			return
		}
	}
}

// Words calls yield for each noun and adjective of the wider reading, in no order.
func Words(yield func(w Word, noun bool) bool) {
	for k, w := range words() {
		if !yield(w, k.part == "noun") {
			return
		}
	}
}
