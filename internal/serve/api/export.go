package api

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"iter"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/dateline-news/dateline/internal/export"
)

// exports registers the formats.
func (s *server) exports(a huma.API) {
	get(a, "/v1/formats", "Export", "The formats", func(context.Context, *struct{}) (*output[Items[Format]], error) {
		return answer(Items[Format]{list(export.Formats(), func(f export.Format) Format { return Format{f.Name, f.Help, f.Media, f.Extension} })}), nil
	})
	op := operation(http.MethodGet, "/v1/export/{format}", "Export", "The events of the filters, with their documents, as a stream")
	content := map[string]*huma.MediaType{}
	for _, f := range export.Formats() {
		content[f.Media] = &huma.MediaType{}
	}
	op.Responses = map[string]*huma.Response{"200": {Description: "the format", Content: content}}
	huma.Register(a, op, s.export)
}

// A Format is a way out.
type Format struct {
	Name      string `json:"name"`
	About     string `json:"about"`
	Media     string `json:"media"`
	Extension string `json:"extension"`
}

type exportInput struct {
	Filters
	Format string `path:"format" maxLength:"40"`
	Tokens bool   `query:"tokens" doc:"add the token layer, of json"`
}

func (s *server) export(ctx context.Context, in *exportInput) (*huma.StreamResponse, error) {
	q, err := in.Query()
	if err != nil {
		return nil, err
	}
	for _, f := range export.Formats() {
		if f.Name != in.Format {
			continue
		}
		// The first document is asked for before the answer begins, so that a bad question is a problem and not a broken file.
		next, stop := iter.Pull2(s.Store.Select(ctx, q))
		first, err, more := next()
		if err != nil {
			stop()
			return nil, s.fail(ctx, err)
		}
		return &huma.StreamResponse{Body: func(hc huma.Context) {
			defer stop()
			hc.SetHeader("Content-Type", f.Media)
			hc.SetHeader("Content-Disposition", fmt.Sprintf("attachment; filename=%q", "dateline."+f.Extension))
			out := bufio.NewWriterSize(hc.BodyWriter(), 64<<10)
			w := f.Open(out, export.Options{Tokens: in.Tokens})
			for d := first; more && err == nil; d, err, more = next() {
				if err = w.Write(d); err != nil {
					break
				}
			}
			if c, ok := w.(interface{ Close() error }); ok && err == nil {
				err = c.Close()
			}
			if err = cmp.Or(err, out.Flush()); err != nil {
				if hc.Context().Err() == nil {
					s.Log.ErrorContext(ctx, "export broke off", "format", f.Name, "error", err)
				}
				panic(http.ErrAbortHandler) // the client sees that the file is not whole
			}
		}}, nil
	}
	return nil, huma.Error404NotFound("there is no such format: see /v1/formats")
}
