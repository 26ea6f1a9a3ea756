package dateline

// A Sentence covers Tokens[First:Last]. Headings and titles are sentences of their own.
type Sentence struct {
	Span        Span
	First, Last int  // token indices, Last exclusive
	Parsed      bool // syntax set Head and Deprel
}

// A Token is a syntactic word with the columns of CoNLL-U. Span is never empty; parts of a
// contraction ("did" + "n't") have adjoining spans.
type Token struct {
	Span   Span
	Lemma  string
	UPOS   string // UD v2 tags
	XPOS   string // Penn tags
	Feats  string // "Number=Plur|Tense=Past", sorted; "" if none
	Head   int    // 1-based position in the sentence, 0 for the root; -1 where the sentence was not parsed
	Deprel string // UD v2 relation with subtype: "nsubj:pass"
}

// MentionKind is the kind of a name.
type MentionKind string

const (
	Person MentionKind = "PERSON"
	Org    MentionKind = "ORG"
	GPE    MentionKind = "GPE"  // countries, cities, provinces
	Loc    MentionKind = "LOC"  // rivers, mountains, regions
	Fac    MentionKind = "FAC"  // buildings, bridges, camps
	Norp   MentionKind = "NORP" // nationalities, religious and political groups
	Misc   MentionKind = "MISC" // other names: named events, works, weapons, laws
)

// A Mention is a name found in the text, titles and roles left out ("Kerry", not "Secretary Kerry").
type Mention struct {
	Span        Span
	First, Last int // token indices, Last exclusive
	Kind        MentionKind
	Score       float64 // [0,1], uncalibrated score of the model; 1 for a rule
	Rule        string  // model name and version, or rule
}

// Form says how a chain mention refers.
type Form string

const (
	FormName    Form = "name"
	FormRole    Form = "role" // nominal: "the secretary of state", "two American journalists"
	FormPronoun Form = "pronoun"
)

// A ChainMention is one noun phrase of a chain. Span covers the phrase as a reader would quote it
// ("US Secretary of State John Kerry", without relative clauses and appositions); Head is the index of its head token.
type ChainMention struct {
	Span        Span
	First, Last int
	Head        int
	Form        Form
	Rule        string // why it is in this chain: "name", "alias", "acronym", "title", "pronoun", "apposition"
	Mention     int    // index into Mentions of the name inside it, -1 if none
}

// EntityKind is the kind of what a chain names.
type EntityKind string

const (
	KindPerson EntityKind = "person"
	KindOrg    EntityKind = "org"
	KindGroup  EntityKind = "group" // people in the plural, crowds, armed groups, nationalities
	KindPlace  EntityKind = "place"
	KindOther  EntityKind = "other"
)

// A Chain is a set of noun phrases that refer to the same thing, in text order. Every noun phrase that may be a
// party of an event is in exactly one chain, alone if nothing else refers to it.
type Chain struct {
	Mentions []ChainMention
	Kind     EntityKind
	Name     string // the fullest name in the text, "" if it is never named
	Roles    []Span // words that give an office or role of it: "US Secretary of State"
	Gender   string // "m", "f", "n" or "" if the text does not tell
	Plural   bool
}
