package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/internal/serve/reader"
	"github.com/dateline-news/dateline/internal/store"
)

// documents registers what is about one document.
func (s *server) documents(a huma.API) {
	get(a, "/v1/documents/{id}", "Read", "One document as docjson", s.document)
	get(a, "/v1/documents/{id}/reader", "Read", "One document laid out for reading, offsets in UTF-16 code units", s.reader)
	get(a, "/v1/documents/{id}/related", "Read", "Its copies and the other reports of its story", s.related)
	get(a, "/v1/events/{id}/explain", "Read", "Why an event was coded, derived again from the capture", s.explain)
	op := operation(http.MethodGet, "/v1/captures/{id}", "Read", "The bytes as published, as an attachment")
	op.Responses = map[string]*huma.Response{"200": {Description: "bytes", Content: map[string]*huma.MediaType{"application/octet-stream": {}}}}
	huma.Register(a, op, s.capture)
}

type documentInput struct {
	ID     string `path:"id" maxLength:"200"`
	Tokens bool   `query:"tokens" doc:"add the token layer"`
}

func (s *server) document(ctx context.Context, in *documentInput) (*output[json.RawMessage], error) {
	d, err := s.Store.Document(ctx, in.ID)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	data, err := docjson.Encode(d, docjson.Options{Tokens: in.Tokens})
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(json.RawMessage(data)), nil
}

func (s *server) reader(ctx context.Context, in *idInput) (*output[reader.View], error) {
	d, err := s.Store.Document(ctx, in.ID)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(reader.UTF16(d)), nil
}

// Related are the neighbours of a document.
type Related struct {
	Story   *string   `json:"story"`
	Copies  []Article `json:"copies"`
	Reports []Article `json:"reports" doc:"the others of its story"`
}

func (s *server) related(ctx context.Context, in *idInput) (*output[Related], error) {
	r, err := s.Store.Related(ctx, in.ID)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	out := Related{Story: reader.Null(r.StoryID), Copies: []Article{}, Reports: []Article{}}
	for ids, rows := range map[*[]string]*[]Article{&r.Copies: &out.Copies, &r.Story: &out.Reports} {
		if len(*ids) == 0 {
			continue
		}
		p, err := s.Store.Articles(ctx, store.Query{Documents: (*ids)[:min(len(*ids), 1000)], Limit: 1000})
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		*rows = list(p.Rows, ArticleOf)
	}
	return answer(out), nil
}

func (s *server) explain(ctx context.Context, in *idInput) (*output[reader.Explanation], error) {
	row, err := s.Store.Event(ctx, in.ID)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	why, err := Explain(ctx, s.Store, s.derive, row)
	if errors.Is(err, errGone) {
		return nil, huma.Error409Conflict(err.Error())
	} else if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(why), nil
}

// errGone says that the record was made by another version.
var errGone = errors.New("this version of the program does not find the event in its article any more: rebuild the store (dateline doctor)")

// Explain codes the article of an event again and says why the event is one.
func Explain(ctx context.Context, s interface {
	Capture(ctx context.Context, id string) (dateline.Capture, error)
}, code func(context.Context, dateline.Capture) (*dateline.Document, error), row store.EventRow) (reader.Explanation, error) {
	c, err := s.Capture(ctx, row.Document)
	if err != nil {
		return reader.Explanation{}, err
	}
	d, err := code(ctx, c)
	if err != nil {
		return reader.Explanation{}, err
	}
	for i, e := range d.Events {
		if e.ID == row.ID {
			return reader.Explain(d, i), nil
		}
	}
	return reader.Explanation{}, errGone
}

type captureOutput struct {
	ContentType string `header:"Content-Type"`
	Disposition string `header:"Content-Disposition"`
	Body        []byte
}

// capture hands out bytes of the world: never a type that a browser renders, and a name made of hex digits.
func (s *server) capture(ctx context.Context, in *idInput) (*captureOutput, error) {
	c, err := s.Store.Capture(ctx, in.ID)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return &captureOutput{"application/octet-stream", fmt.Sprintf("attachment; filename=%q", "capture-"+c.ID[:min(12, len(c.ID))]+".bin"), c.Bytes}, nil
}
