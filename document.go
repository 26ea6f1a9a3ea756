// Package dateline holds the document: one captured article and the layers that the steps derive from it.
//
// A step reads earlier layers and writes its own; every derived value holds a Span into Document.Text, so
// that each record can show the words it rests on. The package has types and their invariants only: no
// rules, no files, no JSON (the stable JSON is package codec/docjson).
package dateline

import (
	"errors"
	"unicode/utf8"
)

// ErrUnusable marks an error that is a fact about one document (empty, not English, not text). It is kept
// with the document. Any other error is about the machine and stops the run.
var ErrUnusable = errors.New("unusable document")

// A Span is a half-open range [Start, End) of byte offsets into Document.Text, on rune boundaries.
// The zero Span means "no words". Code points and UTF-16 units exist only in codecs.
type Span struct{ Start, End int }

// In returns the words of text that s covers. It panics if s lies outside text: a bug in its step.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// IsZero says whether s stands for "no words".
func (s Span) IsZero() bool { return s.Start == 0 && s.End == 0 }

// Covers says whether o lies inside s.
func (s Span) Covers(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps says whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Valid says whether s is a non-empty range of text on rune boundaries.
func (s Span) Valid(text string) bool {
	return 0 <= s.Start && s.Start < s.End && s.End <= len(text) &&
		utf8.RuneStart(text[s.Start]) && (s.End == len(text) || utf8.RuneStart(text[s.End]))
}

// A Document is one captured article and what the steps derived from it. Text never changes after extract.
// Each layer below has exactly one writer, named in its comment.
type Document struct {
	ID      string // hex SHA-256 of the captured bytes
	Source  Source
	Page    PageKind // "" for an article
	Title   string   // from the page's head or the input; Lines marks the title when it stands in Text
	Byline  string
	Section string // of the outlet, as it names it: "World"; "" if unknown
	Lang    string // ISO 639-1 of the body, "" if too short to tell
	Text    string // UTF-8, NFC, "\n" between lines; boilerplate lines are kept, and marked in Lines

	Lines     []Line          // extract: every line of Text that is not blank, in order
	Dates     []DateCandidate // extract: every date of the page or text that could be the story's, with its origin
	Sentences []Sentence      // token: only over body, title and dateline lines, in order
	Tokens    []Token         // token sets Span; syntax sets the rest
	Mentions  []Mention       // mention: names in the text, in order, not nested
	Chains    []Chain         // coref: who is the same as whom, singletons included
	TimeExprs []TimeExpr      // timex: expressions found, before the date of the story is known
	Offices   []Office        // office: people named with a dated office, as bounds on the date of the story
	Published Published       // dct: the date of the story
	Times     []TimeMention   // timex: TimeExprs with their values
	Places    []Place         // toponym
	Entities  []Entity        // actor: the chains that name somebody, grounded and coded
	Quotes    []Quote         // quote
	Attitudes []Attitude      // attitude
	Events    []Event         // event
	Claims    []Claim         // claim

	Notes      []Note // doubts of steps about parts of the document, in the order of the steps; never fatal
	Provenance Provenance
}

// Source says where the text came from.
type Source struct {
	ID     string // the id given by a JSONL input, "" if none
	URI    string
	Outlet string
	Kind   SourceKind
}

// SourceKind is the form in which an article was captured.
type SourceKind string

const (
	KindText  SourceKind = "text"
	KindHTML  SourceKind = "html"
	KindJSONL SourceKind = "jsonl"
	KindFeed  SourceKind = "feed"
	KindWARC  SourceKind = "warc"
)

// PageKind says what a page is that is no article. Such a document keeps its text and lines; no step reads them.
type PageKind string

const (
	PageListing PageKind = "listing" // names other articles: a front page, a section, search results
	PageLive    PageKind = "live"    // a live blog: many short posts, each of its own time
	PageStub    PageKind = "stub"    // the beginning of an article whose rest is for subscribers
)

// A Note is a doubt of a step about part of a document (zero Span: about all of it).
type Note struct {
	Step   string
	Span   Span
	Reason string
}

// Provenance says what made the record.
type Provenance struct {
	Dateline  string            // version of the program
	Models    map[string]string // model name to version or hash
	Resources map[string]string // table name to version or hash
}

// Note appends a note.
func (d *Document) Note(step string, at Span, reason string) {
	d.Notes = append(d.Notes, Note{step, at, reason})
}

// A Layer names one layer of a Document.
type Layer uint32

// LayerSet is a set of layers.
type LayerSet uint32

const (
	LayerLines Layer = 1 << iota
	LayerDates
	LayerSentences
	LayerTokens // Token.Span
	LayerSyntax // the other fields of Token
	LayerMentions
	LayerChains
	LayerTimeExprs
	LayerOffices
	LayerPublished
	LayerTimes
	LayerPlaces
	LayerEntities
	LayerQuotes
	LayerAttitudes
	LayerEvents
	LayerClaims
)

// Layers builds a LayerSet.
func Layers(ls ...Layer) (set LayerSet) {
	for _, l := range ls {
		set |= LayerSet(l)
	}
	return set
}
