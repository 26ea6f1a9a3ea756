// Package servetest gives tests a real store with real articles, and the payloads that must never act.
package servetest

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/extract"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/res/examples"
	"github.com/dateline-news/dateline/internal/serve/edited"
	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/open"
)

// Noon is when everything is ingested.
var Noon = time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC)

var steps = sync.OnceValues(func() ([]pipeline.Step, error) { return pipeline.Default() })

// Code makes the document of a capture with the program's own steps.
func Code(ctx context.Context, c dateline.Capture) (*dateline.Document, error) {
	d, err := extract.Document(c)
	if err != nil {
		return nil, err
	}
	all, err := steps()
	if err != nil {
		return nil, err
	}
	d.Provenance.Dateline = "test"
	return d, pipeline.Run(ctx, all, d)
}

// An Article is a line of JSONL.
type Article struct {
	ID        string `json:"id,omitempty"`
	URL       string `json:"url,omitempty"`
	Title     string `json:"title,omitempty"`
	Outlet    string `json:"outlet,omitempty"`
	Byline    string `json:"byline,omitempty"`
	Published string `json:"published,omitempty"`
	Text      string `json:"text"`
}

// Captures are the captures of articles.
func Captures(tb testing.TB, articles ...Article) (out []dateline.Capture) {
	tb.Helper()
	for _, a := range articles {
		line, err := json.Marshal(a)
		if err != nil {
			tb.Fatal(err)
		}
		acquire.Reader("test.jsonl", bytes.NewReader(line), func(c dateline.Capture, err error) bool {
			if err != nil {
				tb.Fatal(err)
			}
			out = append(out, c)
			return true
		})
	}
	return out
}

// Examples are the captures of the bundled articles.
func Examples(tb testing.TB) (out []dateline.Capture) {
	tb.Helper()
	for c, err := range acquire.FS(examples.Files) {
		if err != nil {
			tb.Fatal(err)
		}
		out = append(out, c)
	}
	return out
}

// Store opens an SQLite store in a temporary folder and codes captures into it. It is closed when the test ends.
func Store(tb testing.TB, cs ...dateline.Capture) store.Store {
	tb.Helper()
	s, err := open.Store(context.Background(), filepath.Join(tb.TempDir(), "test.db"))
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := s.Close(); err != nil {
			tb.Error(err)
		}
	})
	Add(tb, s, cs...)
	return s
}

// Add codes captures into a store.
func Add(tb testing.TB, s store.Store, cs ...dateline.Capture) {
	tb.Helper()
	if _, err := s.Append(context.Background(), Noon, store.Batch{Captures: cs}); err != nil {
		tb.Fatal(err)
	}
	Work(tb, s)
}

// Work does what waits.
func Work(tb testing.TB, s store.Store) {
	tb.Helper()
	err := s.Work(context.Background(), store.WorkOptions{Workers: 2, Drain: true}, edited.Coded(s, store.Handlers{
		Code: func(ctx context.Context, cs []dateline.Capture) (out []store.Derived, err error) {
			for _, c := range cs {
				d, err := Code(ctx, c)
				switch {
				case d == nil && err != nil:
					out = append(out, store.Derived{Capture: c.ID, Reason: err.Error()})
				case err != nil:
					return nil, err
				default:
					out = append(out, store.Derived{Capture: c.ID, Document: d})
				}
			}
			return out, nil
		},
		Resolve: func(context.Context, store.Resolution) error { return nil },
	}))
	if err != nil {
		tb.Fatal(err)
	}
}

// Payloads are words that would run, load or break out of something if they were ever taken for more than text. In the file, \n, \t, \r, \\,
// \xHH and \uHHHH stand for characters; any other backslash is itself.
func Payloads(tb testing.TB) (out []string) {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "payloads.txt")) // of the package under test: internal/serve
	if err != nil {
		tb.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		out = append(out, unescape(strings.TrimSuffix(line, "\n")))
	}
	if len(out) < 100 {
		tb.Fatalf("%d payloads, want at least 100", len(out))
	}
	return out
}

func unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			b.WriteByte(s[i])
			continue
		}
		digits := 0
		switch s[i+1] {
		case 'n':
			b.WriteByte('\n')
		case 't':
			b.WriteByte('\t')
		case 'r':
			b.WriteByte('\r')
		case '\\':
			b.WriteByte('\\')
		case 'x':
			digits = 2
		case 'u':
			digits = 4
		default:
			b.WriteByte('\\')
			continue
		}
		i++
		if digits > 0 && i+digits < len(s) {
			if n, err := strconv.ParseUint(s[i+1:i+1+digits], 16, 32); err == nil {
				b.WriteRune(rune(n))
				i += digits
				continue
			}
			b.WriteString(`\` + s[i:i+1])
		}
	}
	return b.String()
}
