package api

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/serve/reader"
	"github.com/dateline-news/dateline/internal/store"
)

// What one upload may hold once it is unpacked; more is for dateline ingest, which can go on where it stopped.
const (
	uploadArticles = 100_000
	uploadBytes    = 2 << 30
	batchArticles  = 200
	batchBytes     = 16 << 20
)

// CodeBytes bounds a text to be coded while the client waits.
const CodeBytes = 2 << 20

// ingest registers what takes articles.
func (s *server) ingest(a huma.API) {
	op := operation(http.MethodPost, "/v1/code", "Write", "Code a text without storing it")
	op.MaxBodyBytes = CodeBytes
	huma.Register(a, op, s.code)
	op = operation(http.MethodPost, "/v1/documents", "Write", "Ingest a text, files, or the page at a URL")
	op.DefaultStatus = http.StatusAccepted
	huma.Register(a, op, s.documentsPost)
	// Described only now: with a body in its description the route would get it read into memory.
	a.OpenAPI().Paths["/v1/documents"].Post.RequestBody = &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{
		"application/json":    {Schema: a.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[Draft](), true, "Draft")},
		"multipart/form-data": {Schema: &huma.Schema{Type: "object", Properties: map[string]*huma.Schema{"file": {Type: "array", Items: &huma.Schema{Type: "string", Format: "binary"}}}}},
		"text/plain":          {Schema: &huma.Schema{Type: "string"}},
	}}
}

// A Draft is an article as a client sends it: text, html, or the address of a page to fetch.
type Draft struct {
	Text      string `json:"text,omitempty"`
	HTML      string `json:"html,omitempty"`
	URL       string `json:"url,omitempty" maxLength:"4000"`
	ID        string `json:"id,omitempty" maxLength:"1000" doc:"of the client's own"`
	Title     string `json:"title,omitempty" maxLength:"10000"`
	Outlet    string `json:"outlet,omitempty" maxLength:"1000"`
	Byline    string `json:"byline,omitempty" maxLength:"1000"`
	Published string `json:"published,omitempty" maxLength:"100"`
}

// Capture makes the capture of a draft that has its text: a JSON object, as of a JSONL input.
func (d *Draft) Capture() (dateline.Capture, error) {
	if d.URL != "" {
		if u, err := url.Parse(d.URL); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
			return dateline.Capture{}, huma.Error422UnprocessableEntity("url: an address that begins with http:// or https:// is wanted")
		}
	}
	line, err := json.Marshal(d)
	if err != nil {
		return dateline.Capture{}, err
	}
	var out dateline.Capture
	bad := error(nil)
	acquire.Reader("the text sent", bytes.NewReader(line), func(c dateline.Capture, err error) bool {
		out, bad = c, err
		return false
	})
	if bad != nil {
		return out, huma.Error422UnprocessableEntity(bad.Error())
	}
	return out, nil
}

// Coded is a text with its record.
type Coded struct {
	Document json.RawMessage `json:"document" doc:"docjson"`
	Reader   reader.View     `json:"reader"`
}

func (s *server) code(ctx context.Context, in *struct{ Body Draft }) (*output[Coded], error) {
	if in.Body.Text == "" && in.Body.HTML == "" {
		return nil, huma.Error422UnprocessableEntity("text or html: one of them is wanted")
	}
	c, err := in.Body.Capture()
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	d, err := s.derive(ctx, c)
	if err != nil {
		return nil, err
	}
	data, err := docjson.Encode(d, docjson.Options{})
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(Coded{data, reader.UTF16(d)}), nil
}

// derive codes one capture, with at most as many at a time as there are processors.
func (s *server) derive(ctx context.Context, c dateline.Capture) (*dateline.Document, error) {
	select {
	case s.coding <- struct{}{}:
		defer func() { <-s.coding }()
	case <-ctx.Done():
		return nil, s.fail(ctx, ctx.Err())
	}
	d, err := s.Code(ctx, c)
	switch {
	case d == nil && err != nil:
		return nil, huma.Error422UnprocessableEntity(err.Error())
	case err != nil:
		return nil, s.fail(ctx, err)
	}
	return d, nil
}

// Taken says what became of what was sent.
type Taken struct {
	Added   int       `json:"added"`
	Known   int       `json:"known" doc:"captures that the store has already"`
	IDs     []string  `json:"ids" doc:"of the captures, at most the first 1000; documents have the same"`
	Refused []Refused `json:"refused"`
}

// A Refused is an input that could not be taken.
type Refused struct {
	Name   string `json:"name"`
	Reason string `json:"reason"`
}

// uploadInput leaves the body to its handler, so that an upload is never whole in memory.
type uploadInput struct {
	kind string
	body io.Reader
}

// Resolve takes the body before huma would read it.
func (in *uploadInput) Resolve(ctx huma.Context) []error {
	in.kind, in.body = ctx.Header("Content-Type"), ctx.BodyReader()
	return nil
}

type takenOutput struct {
	Status int
	Body   Taken
}

func (s *server) documentsPost(ctx context.Context, in *uploadInput) (*takenOutput, error) {
	kind, params, err := mime.ParseMediaType(in.kind)
	if err != nil {
		return nil, huma.Error415UnsupportedMediaType("Content-Type: application/json, multipart/form-data or text/plain is wanted")
	}
	t := taking{s: s, ctx: ctx, out: Taken{IDs: []string{}, Refused: []Refused{}}}
	switch kind {
	case "application/json":
		err = t.draft(in.body)
	case "multipart/form-data":
		err = t.files(multipart.NewReader(in.body, params["boundary"]))
	case "text/plain":
		t.read("the text sent", in.body)
	default:
		return nil, huma.Error415UnsupportedMediaType("Content-Type: application/json, multipart/form-data or text/plain is wanted")
	}
	if err = cmp.Or(err, t.err); err == nil {
		err = t.flush()
	}
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return nil, huma.Error413RequestEntityTooLarge(fmt.Sprintf("the upload is larger than %d MB: use dateline ingest", large.Limit>>20))
	case err != nil:
		return nil, s.fail(ctx, err)
	case t.out.Added+t.out.Known == 0 && len(t.out.Refused) > 0:
		return nil, huma.Error422UnprocessableEntity("nothing could be taken: " + t.out.Refused[0].Name + ": " + t.out.Refused[0].Reason)
	case t.out.Added+t.out.Known == 0:
		return nil, huma.Error422UnprocessableEntity("nothing was sent: a field named file is wanted")
	}
	return &takenOutput{http.StatusAccepted, t.out}, nil
}

// A taking reads what was sent and appends it in batches.
type taking struct {
	s       *server
	ctx     context.Context
	out     Taken
	batch   []dateline.Capture
	refused []store.Refusal
	bytes   int // of the batch
	whole   int // bytes of all batches
	err     error
}

func (t *taking) draft(body io.Reader) error {
	var d Draft
	data, err := io.ReadAll(body)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, &d); err != nil {
		return huma.Error422UnprocessableEntity("the body is no JSON object as wanted: " + err.Error())
	}
	switch {
	case d.Text != "" || d.HTML != "":
		c, err := d.Capture()
		if err != nil {
			return err
		}
		t.yield(c, nil)
	case d.URL == "":
		return huma.Error422UnprocessableEntity("text, html or url: one of them is wanted")
	case t.s.Fetch == nil:
		return huma.Error422UnprocessableEntity("this server fetches no pages: send their html")
	default:
		for c, err := range t.s.Fetch(t.ctx, d.URL) {
			if !t.yield(c, err) {
				break
			}
		}
	}
	return nil
}

// files reads the parts named file one after the other.
func (t *taking) files(parts *multipart.Reader) error {
	for n := 1; ; n++ {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return badUpload(err)
		}
		if part.FormName() != "file" {
			continue
		}
		name := strings.ToValidUTF8(part.FileName(), "?") // a label: it opens nothing, and FileName keeps the last element alone
		if name == "" || name == "." || name == "/" {
			name = fmt.Sprintf("file %d", n)
		}
		for utf8.RuneCountInString(name) > 200 {
			name = name[:len(name)-1]
		}
		if !t.read(strings.ToValidUTF8(name, ""), part) {
			return nil
		}
	}
}

// badUpload keeps the error of a body that is too large, and calls every other one a broken body.
func badUpload(err error) error {
	var large *http.MaxBytesError
	if errors.As(err, &large) {
		return err
	}
	return huma.Error422UnprocessableEntity("the upload is broken: " + err.Error())
}

// read takes the articles of one input; false means that no more is taken.
func (t *taking) read(name string, r io.Reader) bool {
	body := &failing{Reader: r}
	more := acquire.Reader(name, body, t.yield)
	var large *http.MaxBytesError
	if errors.As(body.err, &large) {
		t.err = large
	}
	return more && t.err == nil
}

// A failing reader keeps the error that ended it.
type failing struct {
	io.Reader
	err error
}

func (f *failing) Read(p []byte) (int, error) {
	n, err := f.Reader.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		f.err = err
	}
	return n, err
}

func (t *taking) yield(c dateline.Capture, err error) bool {
	if err != nil {
		var bad *acquire.InputError
		if errors.As(err, &bad) {
			t.refuse(bad.Name, strings.TrimPrefix(bad.Error(), bad.Name+": "))
		} else {
			t.refuse("the upload", err.Error())
		}
		return t.ctx.Err() == nil
	}
	if t.whole += len(c.Bytes); t.whole > uploadBytes || t.out.Added+t.out.Known+len(t.batch) >= uploadArticles {
		t.refuse(c.Name, "the upload holds more than this server takes at once: use dateline ingest")
		return false
	}
	if len(t.out.IDs) < 1000 {
		t.out.IDs = append(t.out.IDs, c.ID)
	}
	t.batch, t.bytes = append(t.batch, c), t.bytes+len(c.Bytes)
	if len(t.batch) >= batchArticles || t.bytes >= batchBytes {
		t.err = t.flush()
	}
	return t.err == nil
}

func (t *taking) refuse(name, reason string) {
	t.refused = append(t.refused, store.Refusal{Name: name, Reason: reason, At: t.s.Now()})
	if len(t.out.Refused) < 1000 {
		t.out.Refused = append(t.out.Refused, Refused{name, reason})
	}
}

func (t *taking) flush() error {
	if len(t.batch)+len(t.refused) == 0 {
		return nil
	}
	n, err := t.s.Store.Append(t.ctx, t.s.Now(), store.Batch{Captures: t.batch, Refused: t.refused})
	if err != nil {
		return err
	}
	t.out.Added += n
	t.out.Known += len(t.batch) - n
	t.batch, t.refused, t.bytes = nil, nil, 0
	return nil
}
