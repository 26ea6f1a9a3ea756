package api

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/dateline-news/dateline/internal/serve/reader"
	"github.com/dateline-news/dateline/internal/store"
)

// The rows of the store as JSON. What is unknown is null, a list is never null.

// A Page is part of the rows of a question.
type Page[T any] struct {
	Items []T     `json:"items"`
	Next  *string `json:"next" doc:"cursor of the next page, null after the last"`
}

// A Party is an actor or recipient.
type Party struct {
	Name    string  `json:"name"`
	Entity  *string `json:"entity" doc:"knowledge base id (Q22316, NIL:...)"`
	Code    *string `json:"code" example:"USAGOV"`
	Country *string `json:"country" example:"USA"`
}

// When is the time of an event: a day, or an interval.
type When struct {
	Value    *string `json:"value"`
	Earliest *string `json:"earliest"`
	Latest   *string `json:"latest"`
	Basis    *string `json:"basis" doc:"timex, dct or interval"`
}

// Where is the place of an event.
type Where struct {
	Country   *string  `json:"country"`
	Place     *string  `json:"place"`
	Lat       *float64 `json:"lat"`
	Lon       *float64 `json:"lon"`
	Precision *string  `json:"precision"`
	Words     *string  `json:"words"` // for the place, as the text says it
}

// An Origin is the document that a row is from.
type Origin struct {
	Title     *string `json:"title"`
	Outlet    *string `json:"outlet"`
	URI       *string `json:"uri"`
	Published *string `json:"published"`
}

// An Event is an event as one document tells it.
type Event struct {
	ID         string   `json:"id"`
	Document   string   `json:"document"`
	Record     *string  `json:"record"`
	Story      *string  `json:"story"`
	Type       string   `json:"type"`
	Mode       *string  `json:"mode"`
	CAMEO      *string  `json:"cameo"`
	Contexts   []string `json:"contexts"`
	Quad       int      `json:"quad"`
	Goldstein  float64  `json:"goldstein"`
	Status     string   `json:"status"`
	Actors     []Party  `json:"actors"`
	Recipients []Party  `json:"recipients"`
	Sources    []string `json:"sources" doc:"who says so; none: the outlet itself"`
	When       When     `json:"when"`
	Where      Where    `json:"where"`
	Dead       *int     `json:"dead"`
	Injured    *int     `json:"injured"`
	Trigger    string   `json:"trigger"`
	Sentence   string   `json:"sentence"`
	Start      int      `json:"start" doc:"of the trigger, code points in the document's text"`
	End        int      `json:"end"`
	Score      float64  `json:"score"`
	Rule       string   `json:"rule"`
	Article    Origin   `json:"article"`
}

// A Record is one event with all its mentions.
type Record struct {
	ID       string          `json:"id"`
	Lead     Event           `json:"lead"`
	Events   int             `json:"events"`
	Articles int             `json:"articles"`
	Sources  int             `json:"sources" doc:"independent sources: copies of one text are one"`
	Statuses map[string]int  `json:"statuses"`
	Data     json.RawMessage `json:"data" doc:"the merged record"`
}

// A Quote is reported speech.
type Quote struct {
	Document string  `json:"document"`
	Quote    int     `json:"quote"`
	Kind     string  `json:"kind"`
	Content  string  `json:"content"`
	Cue      *string `json:"cue"`
	Speaker  *string `json:"speaker"`
	Entity   *string `json:"entity"`
	Code     *string `json:"code"`
	Start    int     `json:"start"`
	End      int     `json:"end"`
	Article  Origin  `json:"article"`
}

// A Claim is a stance on whether something is true.
type Claim struct {
	Document string  `json:"document"`
	Claim    int     `json:"claim"`
	About    string  `json:"about"`
	Stance   string  `json:"stance"`
	Evidence string  `json:"evidence"`
	Source   *string `json:"source"`
	Entity   *string `json:"entity"`
	Event    *string `json:"event"`
	Start    int     `json:"start"`
	End      int     `json:"end"`
	Article  Origin  `json:"article"`
}

// An Entity is somebody or something named, over all documents.
type Entity struct {
	ID       string  `json:"id"`
	Name     string  `json:"name"`
	Kind     string  `json:"kind"`
	Code     *string `json:"code"`
	Country  *string `json:"country"`
	Role     *string `json:"role"`
	Mentions int     `json:"mentions"`
	Articles int     `json:"articles"`
	Events   int     `json:"events"`
}

// A Snippet is a piece of text around a hit.
type Snippet struct {
	Text string `json:"text"`
	Hit  bool   `json:"hit,omitempty"`
}

// An Article is a document without its layers.
type Article struct {
	ID        string    `json:"id"`
	SourceID  *string   `json:"source_id"`
	URI       *string   `json:"uri"`
	Outlet    *string   `json:"outlet"`
	Kind      string    `json:"kind"`
	Title     *string   `json:"title"`
	Byline    *string   `json:"byline"`
	Lang      *string   `json:"lang"`
	Published *string   `json:"published"`
	Earliest  *string   `json:"earliest"`
	Latest    *string   `json:"latest"`
	Conflict  bool      `json:"conflict"`
	Events    int       `json:"events"`
	Quotes    int       `json:"quotes"`
	Copies    *string   `json:"copies" doc:"the set of copies that it is in"`
	Story     *string   `json:"story"`
	Reason    *string   `json:"reason" doc:"why it has no record"`
	Snippet   []Snippet `json:"snippet"`
	Ingested  time.Time `json:"ingested"`
}

// A Story is all articles on one happening.
type Story struct {
	ID        string   `json:"id"`
	Title     string   `json:"title"`
	First     *string  `json:"first"`
	Last      *string  `json:"last"`
	Articles  int      `json:"articles"`
	Sources   int      `json:"sources"`
	Events    int      `json:"events"`
	Outlets   []string `json:"outlets"`
	Countries []string `json:"countries"`
	Actors    []string `json:"actors"`
}

// A Bin is a count under a value.
type Bin struct {
	Value string `json:"value"`
	Label string `json:"label"`
	Count int    `json:"count"`
}

// A Point is a place with its events.
type Point struct {
	Name      string  `json:"name"`
	Country   *string `json:"country"`
	Precision string  `json:"precision"`
	Lat       float64 `json:"lat"`
	Lon       float64 `json:"lon"`
	GeoNames  *int    `json:"geonames"`
	Count     int     `json:"count"`
}

// A Dyad is what one actor did to another.
type Dyad struct {
	Actor     Party   `json:"actor"`
	Recipient Party   `json:"recipient"`
	Count     int     `json:"count"`
	Quads     []int   `json:"quads" doc:"events by quad class 1 to 4"`
	Goldstein float64 `json:"goldstein" doc:"mean"`
}

func list[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func words(in []string) []string { return list(in, func(s string) string { return s }) }

func page[T, U any](p store.Page[T], f func(T) U) Page[U] {
	return Page[U]{list(p.Rows, f), reader.Null(p.Next)}
}

func partyOf(p store.PartyRow) Party {
	return Party{p.Name, reader.Null(p.Entity), reader.Null(p.Code), reader.Null(p.Country)}
}

func originOf(title, outlet, uri, published string) Origin {
	return Origin{reader.Null(title), reader.Null(outlet), reader.Null(uri), reader.Null(published)}
}

// EventOf makes an event of its row.
func EventOf(e store.EventRow) Event {
	return Event{
		ID: e.ID, Document: e.Document, Record: reader.Null(e.Record), Story: reader.Null(e.Story), Type: e.Type, Mode: reader.Null(e.Mode),
		CAMEO: reader.Null(e.CAMEO), Contexts: words(e.Contexts), Quad: e.Quad, Goldstein: e.Goldstein, Status: e.Status,
		Actors: list(e.Actors, partyOf), Recipients: list(e.Recipients, partyOf), Sources: words(e.Sources),
		When:  When{reader.Null(e.When), reader.Null(e.Earliest), reader.Null(e.Latest), reader.Null(e.Basis)},
		Where: Where{reader.Null(e.Country), reader.Null(e.Place), e.Lat, e.Lon, reader.Null(e.Precision), reader.Null(e.PlaceWords)},
		Dead:  e.Dead, Injured: e.Injured, Trigger: e.Trigger, Sentence: e.Sentence, Start: e.Start, End: e.End, Score: e.Score, Rule: e.Rule,
		Article: originOf(e.Title, e.Outlet, e.URI, e.Published),
	}
}

// RecordOf makes a record of its row.
func RecordOf(r store.RecordRow) Record {
	out := Record{r.ID, EventOf(r.Lead), r.Events, r.Articles, r.Sources, r.Statuses, json.RawMessage("null")}
	if out.Statuses == nil {
		out.Statuses = map[string]int{}
	}
	if json.Valid(r.Data) {
		out.Data = r.Data
	}
	return out
}

// QuoteOf makes a quote of its row.
func QuoteOf(q store.QuoteRow) Quote {
	return Quote{q.Document, q.Quote, q.Kind, q.Content, reader.Null(q.Cue), reader.Null(q.Speaker), reader.Null(q.Entity), reader.Null(q.Code), q.Start, q.End,
		originOf(q.Title, q.Outlet, q.URI, q.Published)}
}

// ClaimOf makes a claim of its row.
func ClaimOf(c store.ClaimRow) Claim {
	return Claim{c.Document, c.Claim, c.About, c.Stance, c.Evidence, reader.Null(c.Source), reader.Null(c.Entity), reader.Null(c.Event), c.Start, c.End,
		originOf(c.Title, c.Outlet, c.URI, c.Published)}
}

// EntityOf makes an entity of its row.
func EntityOf(e store.EntityRow) Entity {
	return Entity{e.ID, e.Name, e.Kind, reader.Null(e.Code), reader.Null(e.Country), reader.Null(e.Role), e.Mentions, e.Articles, e.Events}
}

// ArticleOf makes a document of its row.
func ArticleOf(a store.ArticleRow) Article {
	return Article{a.ID, reader.Null(a.SourceID), reader.Null(a.URI), reader.Null(a.Outlet), a.Kind, reader.Null(a.Title), reader.Null(a.Byline), reader.Null(a.Lang),
		reader.Null(a.Published), reader.Null(a.Earliest), reader.Null(a.Latest), a.Conflict, a.Events, a.Quotes, reader.Null(a.Copies), reader.Null(a.Story),
		reader.Null(a.Reason), snippets(a.Snippet), a.Ingested}
}

// snippets cuts words with hits between \x02 and \x03.
func snippets(s string) []Snippet {
	out := []Snippet{}
	for s != "" {
		before, rest, ok := strings.Cut(s, "\x02")
		if before != "" {
			out = append(out, Snippet{Text: strings.ReplaceAll(before, "\x03", "")})
		}
		if !ok {
			break
		}
		hit, after, _ := strings.Cut(rest, "\x03")
		if hit != "" {
			out = append(out, Snippet{strings.ReplaceAll(hit, "\x02", ""), true})
		}
		s = after
	}
	return out
}

// StoryOf makes a story of its row.
func StoryOf(s store.StoryRow) Story {
	return Story{s.ID, s.Title, reader.Null(s.First), reader.Null(s.Last), s.Articles, s.Sources, s.Events, words(s.Outlets), words(s.Countries), words(s.Actors)}
}

func pointOf(p store.Point) Point {
	out := Point{p.Name, reader.Null(p.Country), p.Precision, p.Lat, p.Lon, nil, p.Count}
	if p.GeoNames != 0 {
		out.GeoNames = &p.GeoNames
	}
	return out
}

func dyadOf(d store.Dyad) Dyad {
	for _, p := range []*store.PartyRow{&d.Actor, &d.Recipient} {
		if p.Entity == "" && p.Name == p.Code { // all that are under a code
			p.Name = InWords(p.Code)
		}
	}
	return Dyad{partyOf(d.Actor), partyOf(d.Recipient), d.Count, append([]int{}, d.Quads[1:]...), d.Goldstein}
}
