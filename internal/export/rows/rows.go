// Package rows turns rows of the store into cells: a table for people, and CSV (RFC 4180, UTF-8, header row).
//
// Each kind of row has one list of columns. A table shows those that are Brief; CSV has all. Several values stand in one cell, separated by
// "; "; what is unknown is an empty cell. docs/formats/rows.md describes the columns.
package rows

import (
	"strconv"
	"strings"
	"time"

	"github.com/dateline-news/dateline/internal/store"
)

// A Column is a column of rows of T.
type Column[T any] struct {
	Name  string
	Brief int // runes that a table gives it, 0 for none; negative: what is left of the line
	Cell  func(r *T) string
}

// rest is the width of the column that takes what is left of a line.
const rest = -1

// Events are the columns of events.
func Events() []Column[store.EventRow] {
	type E = store.EventRow
	return []Column[E]{
		{"event", 12, func(e *E) string { return e.ID }},
		{"date", 10, func(e *E) string { return e.When }},
		{"date_earliest", 0, func(e *E) string { return e.Earliest }},
		{"date_latest", 0, func(e *E) string { return e.Latest }},
		{"date_basis", 0, func(e *E) string { return e.Basis }},
		{"type", 9, func(e *E) string { return e.Type }},
		{"mode", 0, func(e *E) string { return e.Mode }},
		{"cameo", 0, func(e *E) string { return e.CAMEO }},
		{"quad", 0, func(e *E) string { return strconv.Itoa(e.Quad) }},
		{"goldstein", 0, func(e *E) string { return strconv.FormatFloat(e.Goldstein, 'f', 1, 64) }},
		{"contexts", 0, func(e *E) string { return list(e.Contexts) }},
		{"status", 8, func(e *E) string { return e.Status }},
		{"actors", 24, func(e *E) string { return names(e.Actors) }},
		{"actor_codes", 0, func(e *E) string { return codes(e.Actors) }},
		{"recipients", 24, func(e *E) string { return names(e.Recipients) }},
		{"recipient_codes", 0, func(e *E) string { return codes(e.Recipients) }},
		{"attribution", 0, func(e *E) string { return list(e.Sources) }},
		{"country", 3, func(e *E) string { return e.Country }},
		{"place", 0, func(e *E) string { return e.Place }},
		{"place_words", 0, func(e *E) string { return e.PlaceWords }},
		{"precision", 0, func(e *E) string { return e.Precision }},
		{"lat", 0, func(e *E) string { return degrees(e.Lat) }},
		{"lon", 0, func(e *E) string { return degrees(e.Lon) }},
		{"dead", 0, func(e *E) string { return number(e.Dead) }},
		{"injured", 0, func(e *E) string { return number(e.Injured) }},
		{"trigger", 0, func(e *E) string { return e.Trigger }},
		{"sentence", rest, func(e *E) string { return e.Sentence }},
		{"start", 0, func(e *E) string { return strconv.Itoa(e.Start) }},
		{"end", 0, func(e *E) string { return strconv.Itoa(e.End) }},
		{"score", 0, func(e *E) string { return strconv.FormatFloat(e.Score, 'f', 2, 64) }},
		{"rule", 0, func(e *E) string { return e.Rule }},
		{"document", 0, func(e *E) string { return e.Document }},
		{"record", 0, func(e *E) string { return e.Record }},
		{"story", 0, func(e *E) string { return e.Story }},
		{"title", 0, func(e *E) string { return e.Title }},
		{"outlet", 0, func(e *E) string { return e.Outlet }},
		{"uri", 0, func(e *E) string { return e.URI }},
		{"published", 0, func(e *E) string { return e.Published }},
	}
}

// Records are the columns of records: what stands for them, and how often it is told.
func Records() []Column[store.RecordRow] {
	type R = store.RecordRow
	out := []Column[R]{
		{"record", 12, func(r *R) string { return r.ID }},
		{"events", 6, func(r *R) string { return strconv.Itoa(r.Events) }},
		{"articles", 8, func(r *R) string { return strconv.Itoa(r.Articles) }},
		{"sources", 7, func(r *R) string { return strconv.Itoa(r.Sources) }},
	}
	for _, c := range Events() {
		if c.Name == "record" {
			continue
		}
		brief := c.Brief
		if c.Name == "event" {
			brief = 0
		}
		out = append(out, Column[R]{c.Name, brief, func(r *R) string { return c.Cell(&r.Lead) }})
	}
	return out
}

// Quotes are the columns of quotes.
func Quotes() []Column[store.QuoteRow] {
	type Q = store.QuoteRow
	return []Column[Q]{
		{"document", 12, func(q *Q) string { return q.Document }},
		{"quote", 0, func(q *Q) string { return strconv.Itoa(q.Quote) }},
		{"published", 10, func(q *Q) string { return q.Published }},
		{"kind", 8, func(q *Q) string { return q.Kind }},
		{"speaker", 24, func(q *Q) string { return q.Speaker }},
		{"entity", 0, func(q *Q) string { return q.Entity }},
		{"code", 8, func(q *Q) string { return q.Code }},
		{"cue", 10, func(q *Q) string { return q.Cue }},
		{"content", rest, func(q *Q) string { return q.Content }},
		{"start", 0, func(q *Q) string { return strconv.Itoa(q.Start) }},
		{"end", 0, func(q *Q) string { return strconv.Itoa(q.End) }},
		{"title", 0, func(q *Q) string { return q.Title }},
		{"outlet", 0, func(q *Q) string { return q.Outlet }},
		{"uri", 0, func(q *Q) string { return q.URI }},
	}
}

// Claims are the columns of claims.
func Claims() []Column[store.ClaimRow] {
	type C = store.ClaimRow
	return []Column[C]{
		{"document", 12, func(c *C) string { return c.Document }},
		{"claim", 0, func(c *C) string { return strconv.Itoa(c.Claim) }},
		{"published", 10, func(c *C) string { return c.Published }},
		{"source", 24, func(c *C) string { return c.Source }},
		{"entity", 0, func(c *C) string { return c.Entity }},
		{"stance", 8, func(c *C) string { return c.Stance }},
		{"about", rest, func(c *C) string { return c.About }},
		{"evidence", 0, func(c *C) string { return c.Evidence }},
		{"event", 0, func(c *C) string { return c.Event }},
		{"start", 0, func(c *C) string { return strconv.Itoa(c.Start) }},
		{"end", 0, func(c *C) string { return strconv.Itoa(c.End) }},
		{"title", 0, func(c *C) string { return c.Title }},
		{"outlet", 0, func(c *C) string { return c.Outlet }},
		{"uri", 0, func(c *C) string { return c.URI }},
	}
}

// Entities are the columns of entities.
func Entities() []Column[store.EntityRow] {
	type E = store.EntityRow
	return []Column[E]{
		{"entity", 20, func(e *E) string { return e.ID }},
		{"name", 32, func(e *E) string { return e.Name }},
		{"kind", 7, func(e *E) string { return e.Kind }},
		{"code", 10, func(e *E) string { return e.Code }},
		{"country", 3, func(e *E) string { return e.Country }},
		{"mentions", 8, func(e *E) string { return strconv.Itoa(e.Mentions) }},
		{"articles", 8, func(e *E) string { return strconv.Itoa(e.Articles) }},
		{"events", 6, func(e *E) string { return strconv.Itoa(e.Events) }},
		{"role", rest, func(e *E) string { return e.Role }},
	}
}

// Articles are the columns of documents.
func Articles() []Column[store.ArticleRow] {
	type A = store.ArticleRow
	return []Column[A]{
		{"document", 12, func(a *A) string { return a.ID }},
		{"published", 10, func(a *A) string { return a.Published }},
		{"published_earliest", 0, func(a *A) string { return a.Earliest }},
		{"published_latest", 0, func(a *A) string { return a.Latest }},
		{"conflict", 0, func(a *A) string { return strconv.FormatBool(a.Conflict) }},
		{"outlet", 22, func(a *A) string { return a.Outlet }},
		{"events", 6, func(a *A) string { return strconv.Itoa(a.Events) }},
		{"quotes", 6, func(a *A) string { return strconv.Itoa(a.Quotes) }},
		{"title", rest, func(a *A) string { return a.Title }},
		{"byline", 0, func(a *A) string { return a.Byline }},
		{"lang", 0, func(a *A) string { return a.Lang }},
		{"kind", 0, func(a *A) string { return a.Kind }},
		{"source_id", 0, func(a *A) string { return a.SourceID }},
		{"uri", 0, func(a *A) string { return a.URI }},
		{"copies", 0, func(a *A) string { return a.Copies }},
		{"story", 0, func(a *A) string { return a.Story }},
		{"reason", 48, func(a *A) string { return a.Reason }},
		{"snippet", 0, func(a *A) string { return strings.NewReplacer("\x02", "[", "\x03", "]").Replace(a.Snippet) }},
		{"ingested", 0, func(a *A) string { return a.Ingested.UTC().Format(time.RFC3339) }},
	}
}

// Stories are the columns of stories.
func Stories() []Column[store.StoryRow] {
	type S = store.StoryRow
	return []Column[S]{
		{"story", 12, func(s *S) string { return s.ID }},
		{"first", 10, func(s *S) string { return s.First }},
		{"last", 10, func(s *S) string { return s.Last }},
		{"articles", 8, func(s *S) string { return strconv.Itoa(s.Articles) }},
		{"sources", 7, func(s *S) string { return strconv.Itoa(s.Sources) }},
		{"events", 6, func(s *S) string { return strconv.Itoa(s.Events) }},
		{"title", rest, func(s *S) string { return s.Title }},
		{"outlets", 0, func(s *S) string { return list(s.Outlets) }},
		{"countries", 0, func(s *S) string { return list(s.Countries) }},
		{"actors", 0, func(s *S) string { return list(s.Actors) }},
	}
}

func list(words []string) string { return strings.Join(words, "; ") }

func names(ps []store.PartyRow) string {
	var out []string
	for _, p := range ps {
		out = append(out, p.Name)
	}
	return list(out)
}

// codes stand in the order of the names; "---" is unknown.
func codes(ps []store.PartyRow) string {
	var out []string
	for _, p := range ps {
		if p.Code == "" {
			p.Code = "---"
		}
		out = append(out, p.Code)
	}
	return list(out)
}

func degrees(v *float64) string {
	if v == nil {
		return ""
	}
	return strconv.FormatFloat(*v, 'f', 4, 64)
}

func number(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}
