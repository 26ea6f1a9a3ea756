package api

import (
	"archive/zip"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"

	"github.com/dateline-news/dateline/internal/serve/reader"
	"github.com/dateline-news/dateline/internal/serve/review"
	"github.com/dateline-news/dateline/internal/store"
)

// queueScan bounds the events that a queue is chosen from; filters narrow them.
const queueScan = 20_000

// review registers what people decide about events.
func (s *server) review(a huma.API) {
	get(a, "/v1/review/queue", "Review", "Events that a reviewer has not decided", s.queue)
	get(a, "/v1/review/decisions", "Review", "Decisions", s.decisions)
	get(a, "/v1/review/agreement", "Review", "How far reviewers agree, by field", s.agreement)
	get(a, "/v1/documents/{id}/decisions", "Review", "Decisions about one document", s.documentDecisions)
	op := operation(http.MethodPost, "/v1/review/decisions", "Review", "Decide")
	op.DefaultStatus = http.StatusCreated
	huma.Register(a, op, s.decide)
	op = operation(http.MethodGet, "/v1/review/gold", "Review", "The decisions as gold for dateline eval (zip of docs.jsonl and gold/)")
	op.Responses = map[string]*huma.Response{"200": {Description: "archive", Content: map[string]*huma.MediaType{"application/zip": {}}}}
	huma.Register(a, op, s.gold)
}

// A Decision is a reviewer's word on a field of an event.
type Decision struct {
	Document string          `json:"document"`
	Start    int             `json:"start" doc:"of the trigger, code points"`
	End      int             `json:"end"`
	Type     string          `json:"type" doc:"as the reviewer saw it"`
	Event    *string         `json:"event"`
	Field    string          `json:"field" doc:"empty: the whole event"`
	Verdict  string          `json:"verdict"`
	Value    json.RawMessage `json:"value"`
	Reviewer string          `json:"reviewer"`
	At       string          `json:"at"`
}

func decisionOf(d store.Decision) Decision {
	out := Decision{d.Document, d.Start, d.End, d.Type, reader.Null(d.Event), d.Field, d.Verdict, json.RawMessage("null"), d.Reviewer, d.At.UTC().Format(time.RFC3339)}
	if d.Value != "" && json.Valid([]byte(d.Value)) {
		out.Value = json.RawMessage(d.Value)
	}
	return out
}

func markOf(e store.EventRow) review.Mark {
	return review.Mark{Document: e.Document, ID: e.ID, Type: e.Type, Start: e.Start, End: e.End}
}

type queueInput struct {
	Filters
	Reviewer string  `query:"reviewer" required:"true" minLength:"1" maxLength:"100"`
	Order    string  `query:"order" enum:"score,type,random" default:"score"`
	Seed     int64   `query:"seed"`
	Overlap  float64 `query:"overlap" minimum:"0" maximum:"1" default:"0.2" doc:"share of events that every reviewer gets; the others go to one"`
	Limit    int     `query:"limit" minimum:"1" maximum:"200" default:"20"`
}

// A Task is an event to decide.
type Task struct {
	Event     Event      `json:"event"`
	Shared    bool       `json:"shared" doc:"every reviewer gets it"`
	Decisions []Decision `json:"decisions" doc:"by others"`
}

// Queue is what a reviewer has not decided.
type Queue struct {
	Items   []Task `json:"items"`
	Decided int    `json:"decided" doc:"by this reviewer, of the events of the filters"`
	Left    int    `json:"left"`
	Scanned int    `json:"scanned" doc:"events that were looked at, at most 20000"`
}

func (s *server) queue(ctx context.Context, in *queueInput) (*output[Queue], error) {
	q, err := in.Query()
	if err != nil {
		return nil, err
	}
	all, err := s.Store.Decisions(ctx, store.DecisionQuery{})
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	by := map[string][]store.Decision{}
	for _, d := range review.Standing(all) {
		by[d.Document] = append(by[d.Document], d)
	}
	out := Queue{Items: []Task{}}
	type open struct {
		row    store.EventRow
		shared bool
	}
	var left []open
	for q.Limit = 1000; ; {
		p, err := s.Store.Events(ctx, q)
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		out.Scanned += len(p.Rows)
		for _, e := range p.Rows {
			m := markOf(e)
			mine, others := false, false
			for _, d := range by[e.Document] {
				if review.About(d, m) {
					mine, others = mine || d.Reviewer == in.Reviewer, others || d.Reviewer != in.Reviewer
				}
			}
			shared := review.Shared(m, in.Overlap)
			switch {
			case mine:
				out.Decided++
			case shared || !others:
				left = append(left, open{e, shared})
			}
		}
		if q.Cursor = p.Next; q.Cursor == "" || out.Scanned >= queueScan {
			break
		}
	}
	slices.SortStableFunc(left, func(a, b open) int {
		switch in.Order {
		case "type":
			return cmp.Or(cmp.Compare(a.row.Type, b.row.Type), cmp.Compare(a.row.Score, b.row.Score))
		case "random":
			return cmp.Compare(review.Rank(markOf(a.row), in.Seed), review.Rank(markOf(b.row), in.Seed))
		}
		return cmp.Compare(a.row.Score, b.row.Score)
	})
	out.Left = len(left)
	for _, o := range left[:min(in.Limit, len(left))] {
		task := Task{EventOf(o.row), o.shared, []Decision{}}
		for _, d := range by[o.row.Document] {
			if review.About(d, markOf(o.row)) {
				task.Decisions = append(task.Decisions, decisionOf(d))
			}
		}
		out.Items = append(out.Items, task)
	}
	return answer(out), nil
}

type decisionInput struct {
	Body struct {
		Document string          `json:"document,omitempty" maxLength:"200" doc:"of an event that is missing; else that of the event"`
		Event    string          `json:"event,omitempty" maxLength:"200"`
		Start    int             `json:"start,omitempty" minimum:"0" doc:"of add: the trigger, code points"`
		End      int             `json:"end,omitempty" minimum:"0"`
		Type     string          `json:"type,omitempty" maxLength:"40" doc:"of add"`
		Field    string          `json:"field,omitempty" enum:",type,mode,status,actors,recipients,when,where,cameo"`
		Verdict  string          `json:"verdict" enum:"accept,reject,fix,add"`
		Value    json.RawMessage `json:"value,omitempty" doc:"of fix: the field; of add: an object of fields"`
		Reviewer string          `json:"reviewer" minLength:"1" maxLength:"100"`
	}
}

// valueMost bounds what a decision may hold.
const valueMost = 16 << 10

func (s *server) decide(ctx context.Context, in *decisionInput) (*output[Decision], error) {
	b := in.Body
	bad := func(why string) (*output[Decision], error) { return nil, huma.Error422UnprocessableEntity(why) }
	d := store.Decision{Document: b.Document, Start: b.Start, End: b.End, Type: b.Type, Event: b.Event, Field: b.Field, Verdict: b.Verdict, Reviewer: strings.TrimSpace(b.Reviewer), At: s.Now()}
	if string(b.Value) != "null" {
		d.Value = string(b.Value)
	}
	switch {
	case d.Reviewer == "":
		return bad("reviewer: a name is wanted")
	case len(d.Value) > valueMost:
		return bad("value: too long")
	case d.Verdict == "fix" && (d.Field == "" || len(b.Value) == 0):
		return bad("a fix names a field and its value")
	case d.Verdict != "fix" && d.Verdict != "add" && d.Value != "":
		return bad("value: accept and reject have none")
	}
	if d.Verdict == "add" {
		doc, err := s.Store.Document(ctx, d.Document)
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		if n := utf8.RuneCountInString(doc.Text); d.Start >= d.End || d.End > n {
			return bad(fmt.Sprintf("start, end: words of the document are wanted, which has %d code points", n))
		}
		if !slices.Contains(eventTypes, d.Type) {
			return bad("type: one of " + strings.Join(eventTypes, ", "))
		}
		if d.Field != "" {
			return bad("field: a missing event is added whole")
		}
	} else {
		e, err := s.Store.Event(ctx, d.Event)
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		d.Document, d.Start, d.End, d.Type = e.Document, e.Start, e.End, e.Type
	}
	if d.Verdict == "fix" && d.Field == "type" {
		var kind string
		if json.Unmarshal(b.Value, &kind) != nil || !slices.Contains(eventTypes, kind) {
			return bad("value: one of " + strings.Join(eventTypes, ", "))
		}
	}
	if err := s.Store.Decide(ctx, d); err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(decisionOf(d)), nil
}

// eventTypes are PLOVER's.
var eventTypes = []string{"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}

type decisionsInput struct {
	Document string `query:"document" maxLength:"200"`
	Reviewer string `query:"reviewer" maxLength:"100"`
}

// Items is a list that has one page.
type Items[T any] struct {
	Items []T `json:"items"`
}

func (s *server) decisions(ctx context.Context, in *decisionsInput) (*output[Items[Decision]], error) {
	ds, err := s.Store.Decisions(ctx, store.DecisionQuery{Document: in.Document, Reviewer: in.Reviewer})
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(Items[Decision]{list(review.Standing(ds), decisionOf)}), nil
}

func (s *server) documentDecisions(ctx context.Context, in *idInput) (*output[Items[Decision]], error) {
	return s.decisions(ctx, &decisionsInput{Document: in.ID})
}

func (s *server) agreement(ctx context.Context, _ *struct{}) (*output[review.Agreement], error) {
	ds, err := s.Store.Decisions(ctx, store.DecisionQuery{})
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(review.Agree(ds)), nil
}

const goldReadme = `docs.jsonl holds the documents, gold/ID.json what reviewers decided about their events:
  dateline eval docs.jsonl gold --misses
Events that nobody looked at, or on which reviewers differ, are arguable: they cost and gain nothing.
Quotes, claims and times were not reviewed. They are as the program had them, so their figures say only what changed since.
`

// gold writes the archive as it goes through the documents.
func (s *server) gold(ctx context.Context, _ *struct{}) (*huma.StreamResponse, error) {
	all, err := s.Store.Decisions(ctx, store.DecisionQuery{})
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	by := map[string][]store.Decision{}
	for _, d := range all {
		by[d.Document] = append(by[d.Document], d)
	}
	if len(by) == 0 {
		return nil, huma.Error404NotFound("nothing was decided yet")
	}
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		hc.SetHeader("Content-Type", "application/zip")
		hc.SetHeader("Content-Disposition", `attachment; filename="dateline-gold.zip"`)
		if err := s.writeGold(ctx, zip.NewWriter(hc.BodyWriter()), by); err != nil {
			s.Log.ErrorContext(ctx, "gold broke off", "error", err)
			panic(http.ErrAbortHandler) // the client sees that the archive is not whole
		}
	}}, nil
}

func (s *server) writeGold(ctx context.Context, z *zip.Writer, by map[string][]store.Decision) error {
	add := func(name string, data []byte) error {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write(data)
		}
		return err
	}
	if err := add("README.txt", []byte(goldReadme)); err != nil {
		return err
	}
	var docs []byte
	for _, id := range slices.Sorted(maps.Keys(by)) {
		d, err := s.Store.Document(ctx, id)
		if err != nil {
			return fmt.Errorf("document %s: %w", id, err)
		}
		g := review.GoldOf(d, by[id])
		line := map[string]any{"id": d.ID, "text": d.Text, "title": g.Title, "published": g.Published, "url": reader.Null(d.Source.URI), "outlet": reader.Null(d.Source.Outlet)}
		docs = append(append(docs, compact(line)...), '\n')
		if err := add("gold/"+id+".json", append(compact(g), '\n')); err != nil {
			return err
		}
	}
	if err := add("docs.jsonl", docs); err != nil {
		return err
	}
	return z.Close()
}
