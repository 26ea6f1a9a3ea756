// Package canonical writes a whole store so that the same content gives the same bytes: on SQLite and PostgreSQL, with any number of
// workers, whatever the order in which captures came.
//
// First every document as docjson, by id, with what it is part of; a capture that gave no document stands there with its reason. Then the
// records over documents, by id. Times of ingest and numbers that a database gives are left out. docs/formats/canonical.md has the lines.
//
// Known limit: of captures with the same bytes under two names the first that came is kept, so that source.uri then depends on the order.
package canonical

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/internal/store"
)

// A reader is what is needed of a store.
type reader interface {
	Document(ctx context.Context, id string) (*dateline.Document, error)
	Articles(ctx context.Context, q store.Query) (store.Page[store.ArticleRow], error)
	Records(ctx context.Context, q store.Query) (store.Page[store.RecordRow], error)
}

// membership is the line behind a document.
type membership struct {
	Document string  `json:"document"`
	Copies   *string `json:"copies"`
	Story    *string `json:"story"`
	Reason   *string `json:"reason"`
}

// record is the line of a record.
type record struct {
	Record   string          `json:"record"`
	Lead     string          `json:"lead"`
	Events   int             `json:"events"`
	Articles int             `json:"articles"`
	Sources  int             `json:"sources"`
	Statuses map[string]int  `json:"statuses"`
	Data     json.RawMessage `json:"data"`
}

// Write writes the store. It holds an id and a line's length for each document, and 100 bytes for each record.
func Write(ctx context.Context, w io.Writer, st reader) error {
	var rows []membership
	q := store.Query{Order: "ingest", Limit: 1000}
	for more := true; more; more = q.Cursor != "" {
		p, err := st.Articles(ctx, q)
		if err != nil {
			return err
		}
		for _, a := range p.Rows {
			rows = append(rows, membership{a.ID, null(a.Copies), null(a.Story), null(a.Reason)})
		}
		q.Cursor = p.Next
	}
	slices.SortFunc(rows, func(a, b membership) int { return strings.Compare(a.Document, b.Document) })
	for _, row := range rows {
		d, err := st.Document(ctx, row.Document)
		switch {
		case err == nil:
			line, err := docjson.Encode(d, docjson.Options{})
			if err != nil {
				return fmt.Errorf("document %s: %w", row.Document, err)
			}
			if _, err := w.Write(line); err != nil {
				return err
			}
		case row.Reason == nil:
			return fmt.Errorf("document %s: %w", row.Document, err)
		}
		if err := put(w, row); err != nil {
			return err
		}
	}
	return records(ctx, w, st)
}

// records writes the records by id. They are read twice, so that their data need not be held: once for their ids and once in runs of
// ids that follow each other.
func records(ctx context.Context, w io.Writer, st reader) error {
	var ids []string
	q := store.Query{Limit: 1000}
	for more := true; more; more = q.Cursor != "" {
		p, err := st.Records(ctx, q)
		if err != nil {
			return err
		}
		for i := range p.Rows {
			ids = append(ids, p.Rows[i].ID)
		}
		q.Cursor = p.Next
	}
	slices.Sort(ids)
	for run := range slices.Chunk(ids, 500) {
		p, err := st.Records(ctx, store.Query{RecordIDs: run, Limit: 1000})
		if err != nil {
			return err
		}
		if len(p.Rows) != len(run) {
			return fmt.Errorf("%d records asked for, %d given: the store changes while it is written", len(run), len(p.Rows))
		}
		slices.SortFunc(p.Rows, func(a, b store.RecordRow) int { return strings.Compare(a.ID, b.ID) })
		for _, r := range p.Rows {
			line := record{r.ID, r.Lead.ID, r.Events, r.Articles, r.Sources, r.Statuses, r.Data}
			if len(line.Data) == 0 {
				line.Data = json.RawMessage("null")
			}
			if err := put(w, line); err != nil {
				return err
			}
		}
	}
	return nil
}

// Hash returns the SHA-256 of what Write writes, hexadecimal.
func Hash(ctx context.Context, st reader) (string, error) {
	h := sha256.New()
	if err := Write(ctx, h, st); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

func put(w io.Writer, v any) error {
	line, err := json.Marshal(v)
	if err != nil {
		return err
	}
	_, err = w.Write(append(line, '\n'))
	return err
}

func null(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
