// Package store is the contract of the place where captures, documents and records live. Captures are append-only and are the
// truth; all else is derived from them and can be made again (Rebuild). Package sqlite keeps a store in one file, package
// postgres in a database that several machines share; storetest holds the conformance suite that both pass.
//
// In: captures (Append), and what the steps made of them (a Derived, written by Work in the transaction that completes the job).
// Out: rows for people and programs (Events, Records, ...: Query, pages with a cursor) and whole documents (Document, Select),
// from which package export makes every format, so that the rows of an export are those of the query.
//
// Every method is safe for concurrent use. A missing thing is ErrNotFound. Any error but ErrNotFound, ErrQuery and ErrCursor is about the machine.
package store

import (
	"context"
	"errors"
	"io"
	"iter"
	"time"

	dateline "github.com/dateline-news/dateline"
)

var (
	ErrNotFound = errors.New("not in the store")
	ErrQuery    = errors.New("bad query")               // wrapped with what is wrong with it
	ErrCursor   = errors.New("cursor of another query") // a page token that this query did not give
)

// A Store is an open store.
type Store interface {
	Captures
	Jobs
	Documents
	Resolution
	Desk
	Maintenance
	io.Closer
}

// Captures is the append-only part.
type Captures interface {
	// Append adds what was read, and a coding job for each capture that is new, in one transaction that is on disk when it returns.
	// A capture whose ID is known adds nothing; nor does a refusal with a known name and reason. at is the time of ingest.
	Append(ctx context.Context, at time.Time, b Batch) (added int, err error)
	Capture(ctx context.Context, id string) (dateline.Capture, error)
	// Refusals yields what could not be taken, oldest first.
	Refusals(ctx context.Context) iter.Seq2[Refusal, error]
	// Position returns where reading of a source stopped ("FILE" to "FILE@OFFSET"), "" if it was never read.
	Position(ctx context.Context, source string) (string, error)
}

// A Batch is what was read of one or several sources. Positions say how far, by source: they stand or fall with the captures before them.
type Batch struct {
	Captures  []dateline.Capture
	Refused   []Refusal
	Positions map[string]string
}

// A Refusal is an input that gave no capture, or a capture that gave no document, with its reason.
type Refusal struct {
	Name   string // "day.warc.gz@12345", a URL
	Reason string
	At     time.Time
}

// Jobs is the work that waits: batches of captures to code, and the resolving of new documents across the store.
type Jobs interface {
	// Work runs handlers over waiting jobs until ctx ends or, with Drain, until no job is left. What a handler returns is written
	// in the transaction that completes its job: a kill at any moment leaves the job waiting and nothing written.
	Work(ctx context.Context, opt WorkOptions, h Handlers) error
	Waiting(ctx context.Context) (Backlog, error)
	// Told returns what the documents that were resolved tell of another: the handler of coding asks it.
	Told(ctx context.Context, document, outlet string, keys []uint64) (Told, error)
}

// WorkOptions says how to work.
type WorkOptions struct {
	Workers int // 0 means 1
	Batch   int // captures a job at most, 0 means 200
	Drain   bool
}

// Handlers do the jobs; they are pure of the store.
type Handlers struct {
	// Code makes the documents of captures. An error is about the machine: the job is tried again later.
	Code func(ctx context.Context, cs []dateline.Capture) ([]Derived, error)
	// Resolve says which copies, stories and records the sketches form; it runs alone over all machines of a store, after coding when
	// that leaves off, else every few thousand documents. It must leave no sketch unresolved, or Work ends with an error.
	// Either handler may be nil: its jobs then wait.
	Resolve func(ctx context.Context, s Resolution) error
}

// Backlog counts what waits: captures to code, sketches to resolve, and captures set aside after failing again and again.
type Backlog struct{ Code, Resolve, Failed int }

// A Derived is all that was made of one capture.
type Derived struct {
	Capture  string
	Document *dateline.Document // nil if the capture gave none; its ID is that of the capture
	Reason   string             // why it has no record: the words of an ErrUnusable; "" if it was coded
	Sketches []Sketch
	Outlet   string // whose lines are counted; "" if nothing tells
	Lines    []Line // those that are counted
}

// A Line is a line of a document that its outlet may repeat.
type Line struct {
	Key, Story uint64 // hashes of its words, and of what its document tells: versions of one story count once
	Class      uint8  // decides from how many stories on it repeats
	Marked     bool   // it was taken for furniture, as Told said
	Body       bool   // if it is not told to be furniture it is content
}

// Told is what the other documents tell of one.
type Told struct {
	Date     dateline.DateCandidate // the day of an earlier copy; no Value if there is none
	Repeated map[uint64]uint8       // bits 1<<Class of the lines that the outlet repeats, by Key
}

// A Sketch is what resolving keeps of a document or an event: small, opaque, versioned by its package, with keys under which
// look-alikes find each other.
type Sketch struct {
	Kind  SketchKind
	Owner string // document ID, of KindSameEvent event ID
	Doc   string // document ID
	Data  []byte
	Keys  []uint64

	Leader string // owner of the sketch that leads its group, as found; "" while it is in none
}

// SketchKind names the package of internal/resolve that a Sketch is of.
type SketchKind string

const (
	KindNearDup   SketchKind = "neardup"
	KindStory     SketchKind = "story"
	KindSameEvent SketchKind = "sameevent"
)

// Resolution is the part that package resolve's shell uses.
type Resolution interface {
	// Unresolved yields the sketches of a kind that no SetGroups has seen, in the order of (Doc, Owner).
	Unresolved(ctx context.Context, k SketchKind, limit int) ([]Sketch, error)
	// Sharing returns the sketches that bear at least one of keys, without their keys, and those that lead their groups, each once.
	Sharing(ctx context.Context, k SketchKind, keys []uint64) (found, leaders []Sketch, err error)
	// Leaders returns the sketches that lead a group and are among the first most, by the rank of their groups, that bear one of keys, without their keys, and for each key which
	// of them those are, in that order.
	Leaders(ctx context.Context, k SketchKind, keys []uint64, most int) (found []Sketch, of [][]int, err error)
	// Group returns the sketches of the groups that owners are in, without their keys.
	Group(ctx context.Context, k SketchKind, owners []string) ([]Sketch, error)
	// Sketches returns the sketches of owners, without their keys; owners that have none are left out.
	Sketches(ctx context.Context, k SketchKind, owners []string) ([]Sketch, error)
	// Relearn counts the lines of the outlets that have new documents. repeats says whether lines of a class are furniture of an outlet with that many stories, n of
	// which have the line; below least none is. Documents that were coded when the outlet's lines seemed other wait to be coded again: their number is returned.
	Relearn(ctx context.Context, least int, repeats func(class uint8, stories, n int) bool) (again int, err error)
	// SetGroups replaces the groups of all their members, in one transaction, and marks the members as resolved. Callers
	// give whole groups: a group that loses some of its members keeps its ID and the others, one that loses all is gone.
	SetGroups(ctx context.Context, k SketchKind, groups []Group) error
}

// CountedLeaders is how many leaders of a key count in resolving (package group). When a document goes, those that count in place of its sketches are resolved
// again, with what they led.
const CountedLeaders = 16

// A Group is a set of copies, a story, or a record (one event told by several documents).
type Group struct {
	ID      string   // made by package resolve
	Members []string // owners, sorted
	Leader  string   // the member by which resolving finds it
	Rank    int64    // of the leader among those that bear its keys
	Lead    string   // the member that stands for it
	Title   string   // of a story
	Sources int      // independent sources: an agency text in forty outlets is one
	Data    []byte   // JSON of the merged record; nil for copies
	// Of copies: by document, the day that a copy lends it. A document to which another day was lent when it was coded waits to be coded again.
	Dates map[string]dateline.DateCandidate
}

// Documents is the reading side.
type Documents interface {
	Document(ctx context.Context, id string) (*dateline.Document, error)
	Event(ctx context.Context, id string) (EventRow, error)
	// Events and the like return one page in a stable order and the cursor of the next page, "" after the last.
	Events(ctx context.Context, q Query) (Page[EventRow], error)
	Records(ctx context.Context, q Query) (Page[RecordRow], error)
	Quotes(ctx context.Context, q Query) (Page[QuoteRow], error)
	Claims(ctx context.Context, q Query) (Page[ClaimRow], error)
	Entities(ctx context.Context, q Query) (Page[EntityRow], error)
	Articles(ctx context.Context, q Query) (Page[ArticleRow], error)
	Stories(ctx context.Context, q Query) (Page[StoryRow], error)
	// Count counts what Events (unit "event"), Records ("record") or Articles ("document") would return over all pages.
	Count(ctx context.Context, unit string, q Query) (int, error)
	// Facets counts events by field: type, status, actor, recipient, outlet, country, source; the most frequent first, at most top each.
	Facets(ctx context.Context, q Query, fields []string, top int) (map[string][]Bin, error)
	// Timeline counts events by "day", "month" or "year" of their own time; those of which it is not known are under "", and once more in told, by the time of
	// their article.
	Timeline(ctx context.Context, q Query, step string) (own, told []Bin, err error)
	// Points counts events by place; those that tell a country and no place have a Point that is nothing but the country, beyond top, and those that tell neither are
	// nowhere. Dyads counts by (actor, recipient) with a count and the mean Goldstein value; the events that have none are counted too.
	Points(ctx context.Context, q Query, top int) (points []Point, nowhere int, err error)
	Dyads(ctx context.Context, q Query, top int) ([]Dyad, error)
	// Select yields the documents that have an event of q, in the order of Events, each with those events alone (the other layers whole).
	Select(ctx context.Context, q Query) iter.Seq2[*dateline.Document, error]
	// Since returns rows of documents in the order of their commits, from the cursor on ("" is the first), at most limit. Next is the place after the last row, for
	// the next call, even if there are no more yet.
	Since(ctx context.Context, cursor string, limit int) (Page[ArticleRow], error)
	// Related returns the IDs of the documents that are copies of a document, and those of its story.
	Related(ctx context.Context, id string) (Relations, error)
	Stats(ctx context.Context) (Stats, error)
}

// A Query says which rows. Empty fields do not restrict; several values of one field are alternatives; fields are all wanted.
// On quotes, claims, entities, articles and stories only the fields that make sense for them restrict; the others are ErrQuery.
type Query struct {
	// Who. A value is a country or group code (USA, IGO, ISI), an actor code or its beginning (USAGOV), an entity (Q22316, NIL:...)
	// or words of its name ("kerry"), told apart by shape: codes are upper case, and may be the whole of a name too (NATO).
	Actors, Recipients, Parties []string // Parties: on either side
	Sources                     []string // who says so: the attribution of an event, the speaker of a quote, the source of a claim
	Also                        *Sides   `json:",omitempty"` // of events: who must stand there too; nil: nobody
	// What.
	Types, Modes, Contexts, CAMEO []string // CAMEO: code or its beginning
	Quads                         []int
	Statuses, Stances             []string
	MinScore                      float64
	// Where: codes of countries; Box is west, south, east, north in degrees.
	Countries []string
	Box       *[4]float64
	// When, ISO days, inclusive. From and To bound the event's own time (any overlap; a time with one bound stands at it), PublishedFrom and
	// PublishedTo the story's.
	From, To, PublishedFrom, PublishedTo string
	// Published by whom, in what, and with which words (all words; "a phrase" in quotes; -word excludes; word* may go on). The words are those of the
	// document; of entities, of the name.
	Outlets   []string
	Documents []string
	Stories   []string
	RecordIDs []string
	EventIDs  []string
	Text      string
	Copies    string // "" all documents; "first": one of each set of copies

	Order  string // "" or "date": the time of the event or story, newest first, unknown last; "score"; "ingest"
	Limit  int    // rows a page, 0 means 50; at most 1000
	Cursor string // of the page before
}

// Sides are values as of Query.Actors and the like, in addition to those: an event by one of Actors that is by one of Also.Actors too.
type Sides struct{ Actors, Recipients, Sources []string }

// A Page is part of the rows.
type Page[T any] struct {
	Rows []T
	Next string // cursor, "" after the last
}

// A PartyRow is a party of an event.
type PartyRow struct {
	Name    string // of the entity, else the words
	Entity  string // KB id, "" if it is not named
	Code    string
	Country string
}

// An EventRow is an event as one document tells it.
type EventRow struct {
	ID, Document, Record, Story   string
	Type, Mode, CAMEO             string
	Contexts                      []string
	Quad                          int
	Goldstein                     float64
	Status                        string
	Actors, Recipients            []PartyRow
	Sources                       []string // names of those it is attributed to; none: the outlet itself
	When, Earliest, Latest, Basis string
	Country, Place                string
	Lat, Lon                      *float64
	Precision                     string
	PlaceWords                    string // for the place, as the text says it
	Dead, Injured                 *int
	Trigger, Sentence             string
	Start, End                    int // of the trigger, code points in the document's text
	Score                         float64
	Rule                          string
	Title, Outlet, URI, Published string // of the document
}

// A RecordRow is one event with all its mentions.
type RecordRow struct {
	ID       string
	Lead     EventRow
	Events   int // mentions
	Articles int
	Sources  int // independent
	Statuses map[string]int
	Data     []byte // the merged record as JSON, as package resolve wrote it
}

// A QuoteRow is a quote; Quote is its place in the document's list.
type QuoteRow struct {
	Document                      string
	Quote                         int
	Kind, Content, Cue            string
	Speaker, Entity, Code         string
	Start, End                    int
	Title, Outlet, URI, Published string
}

// A ClaimRow is a claim.
type ClaimRow struct {
	Document                      string
	Claim                         int
	About, Stance, Evidence       string
	Source, Entity                string
	Event                         string // "" if it is about none
	Start, End                    int
	Title, Outlet, URI, Published string
}

// An EntityRow is somebody or something named, over all documents.
type EntityRow struct {
	ID, Name, Kind, Code, Country, Role string
	Mentions, Articles, Events          int
}

// An ArticleRow is a document without its layers.
type ArticleRow struct {
	ID, SourceID, URI, Outlet, Kind, Title, Byline, Lang string
	Published, Earliest, Latest                          string
	Conflict                                             bool
	Events, Quotes                                       int
	Copies                                               string // ID of the set of copies, "" if it has none
	Story                                                string
	Reason                                               string // why it has no record, "" if it was coded
	Snippet                                              string // words around the hit of Query.Text, hits between \x02 and \x03
	Ingested                                             time.Time
}

// A StoryRow is a story.
type StoryRow struct {
	ID, Title, First, Last     string
	Articles, Sources, Events  int
	Outlets, Countries, Actors []string // the most frequent
}

// Relations are the neighbours of a document.
type Relations struct {
	Copies, Story []string
	StoryID       string
}

// A Bin is a count under a value.
type Bin struct {
	Value, Label string
	Count        int
}

// A Point is a place with its events.
type Point struct {
	Name, Country, Precision string
	Lat, Lon                 float64
	GeoNames                 int
	Count                    int
}

// A Dyad is what one actor did to another.
type Dyad struct {
	Actor, Recipient PartyRow
	Count            int
	Quads            [5]int // by quad class 1 to 4
	Goldstein        float64
}

// Stats are counts of the whole store.
type Stats struct {
	Captures, Documents, Unusable, Refusals int
	Events, Records, Quotes, Claims         int
	Entities, Stories, CopySets             int
	Bytes                                   int64
	Schema                                  int
	Versions                                map[string]int // program version that derived the documents, to their number
}

// Desk keeps what people decide. It is no derived data: Rebuild leaves it alone, and it holds on over new versions since it names
// words (document and span), not rows.
type Desk interface {
	// Decide adds a decision; the newest of a reviewer on one target and field stands.
	Decide(ctx context.Context, d Decision) error
	Decisions(ctx context.Context, q DecisionQuery) ([]Decision, error)
	// Edit adds an edit of entities; Edits yields those that stand, in their order. Undo takes one back. The documents of one wait to be coded again after both.
	Edit(ctx context.Context, e EntityEdit) (id string, err error)
	Edits(ctx context.Context) ([]EntityEdit, error)
	Undo(ctx context.Context, id string) error
	// Saved things by kind ("dossier", "feed", "token") and name, as JSON.
	Put(ctx context.Context, kind, name string, data []byte) error
	Get(ctx context.Context, kind, name string) ([]byte, error)
	List(ctx context.Context, kind string) (map[string][]byte, error)
	Delete(ctx context.Context, kind, name string) error
}

// A Decision is a reviewer's word on a field of a record.
type Decision struct {
	Document   string
	Start, End int    // trigger of the event, code points
	Type       string // event type as shown, "" if the event was missing
	Event      string // its ID when it was decided
	Field      string // "" for the whole event, else "type", "status", "actors", ...
	Verdict    string // accept, reject, fix, add
	Value      string // of fix and add, JSON
	Reviewer   string
	At         time.Time
}

// A DecisionQuery restricts decisions; empty fields do not.
type DecisionQuery struct{ Document, Reviewer string }

// An EntityEdit merges, splits or renames entities, named by their KB ids, or takes them apart from others of their name in some documents.
type EntityEdit struct {
	ID        string
	Kind      string // merge, split, rename, apart
	Entities  []string
	Into      string   // id or new name
	Documents []string // of apart: where they are somebody else
	By        string
	At        time.Time
}

// Maintenance looks after the store itself.
type Maintenance interface {
	// Check looks for damage: what the database says of itself, captures whose bytes do not have their hash, documents without capture, rows without
	// document. It returns one plain line each.
	Check(ctx context.Context) ([]string, error)
	// Rebuild throws away what is derived and queues every capture for coding.
	Rebuild(ctx context.Context) error
	// Backup writes a whole copy (SQLite: VACUUM INTO path; PostgreSQL: says which command does it).
	Backup(ctx context.Context, path string) error
}
