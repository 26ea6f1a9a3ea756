package dateline

// QuoteKind says whether the content of a quote stands in quote marks.
type QuoteKind string

const (
	Direct   QuoteKind = "direct"
	Indirect QuoteKind = "indirect"
	Mixed    QuoteKind = "mixed"
)

// A Quote is reported speech. Content leaves out the outer quote marks of a direct quote.
type Quote struct {
	Kind      QuoteKind
	Content   Span
	Cue       Span // "said", "did not specify"; zero for a quote that runs on without a cue of its own
	CueLemma  string
	CueToken  int    // token index of the cue's head, -1 if none
	Parts     []Span // the other parts of an interrupted quote, or of one that runs on, in text order
	Speaker   Span   // words of the speaker; zero if unknown
	Entity    string // entity of the speaker, "" if unknown
	Addressee Span
	Rule      string
}

// AttitudeKind says what somebody does with what an attitude is about.
type AttitudeKind string

const (
	Wants  AttitudeKind = "want"
	Thinks AttitudeKind = "think"
	Feels  AttitudeKind = "feel"
	Judges AttitudeKind = "judge"
)

// An Attitude is what somebody wants, thinks, feels or judges, as the article tells it in its own voice: "The premier opposes the deal".
// What they say is a Quote.
type Attitude struct {
	Kind     AttitudeKind
	Holder   Span
	Entity   string // entity of the holder
	Cue      Span   // "opposes", "is critical of", "does not support"
	CueLemma string
	About    Span
	Negated  bool // the cue denies it: "does not support"
	Rule     string
}

// Stance is what a source does with the truth of something.
type Stance string

const (
	Confirm Stance = "confirm"
	Deny    Stance = "deny"
	Assert  Stance = "assert"
	Doubt   Stance = "doubt"
	Unknown Stance = "unknown"
)

// A Claim is a stance of a source on whether something is true.
type Claim struct {
	About    string // the words that the stance is on
	By       string // entity id, "" if unknown
	Source   Span   // words of the source
	Stance   Stance
	Evidence Span
	Quote    int // index into Quotes, -1 if none
	Event    int // index into Events of the event it is about, -1 if none
	Rule     string
}

// Status says whether an event took place, as the text has it.
type Status string

const (
	Happened      Status = "happened"
	Ongoing       Status = "ongoing"
	Planned       Status = "planned"
	Hypothetical  Status = "hypothetical"
	Denied        Status = "denied"
	StatusUnknown Status = "unknown"
)

// An Event is one act of PLOVER's 16 types between actors and recipients.
type Event struct {
	ID          string // stable hash of document, type, trigger and parties
	Type        string // PLOVER type: "CONSULT"
	Mode        string // PLOVER mode, "" if none
	Contexts    []string
	CAMEO       string  // 2 to 4 digits, from the coder itself
	Quad        int     // 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
	Goldstein   float64 // -10 to +10
	Trigger     Span
	Lemma       string
	Token       int // head token of the trigger
	Sentence    int
	Actors      []Party
	Recipients  []Party
	Status      Status
	Attribution []Attribution
	When        EventTime
	Where       EventPlace
	Dead        *int // as stated, the minimum of a range; nil if not stated
	Injured     *int
	Arrested    *int // of an arrest
	Displaced   *int
	Score       float64  // [0,1], uncalibrated
	Rule        string   // lexicon sense or model with version
	Also        []Span   // triggers of repetitions merged into this event
	Trace       []string // the reasoning, a line a step, for explain
}

// A Party is an actor or recipient of an event. Basis says how its words stand to the act: "clause" (the act's own words name it), "sentence" (they stand
// elsewhere in its sentence), "text" (elsewhere: the text makes them the likeliest of their country, and another of it may be meant).
type Party struct {
	Span    Span
	Token   int    // head token
	Entity  string // "" if the words were coded without an entity
	Code    string
	Country string
	Sectors []string
	Basis   string
}

// An Attribution says who reports an event.
type Attribution struct {
	Entity string
	Quote  int // index into Quotes, -1 if none
	Span   Span
}

// EventTime says when an event took place. Time is an index into Times, -1 if none; the words there may tell a distance from which Value is reckoned.
type EventTime struct {
	Value            string
	Earliest, Latest string
	Time             int
	Basis            string // "timex", "dct", "interval" or "" if unknown
}

// EventPlace says where. Place is an index into Places, -1 if none; a place at sea has no country. Words say it in the text: those of Place, or others that
// no gazetteer has or that are more exact ("the road to Marib", "outside the courthouse"); empty if only the country is known.
type EventPlace struct {
	Place   int
	Country string
	Words   Span
	Basis   string // "clause", "sentence", "earlier", "party", "story" or "" if unknown
}
