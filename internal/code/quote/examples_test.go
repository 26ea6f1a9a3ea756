package quote_test

import (
	_ "embed"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/res/examples"
)

//go:embed testdata/examples.tsv
var exampleQuotes string

// TestExamples finds every direct quote of the bundled examples, with the right speaker in at least nine of ten.
func TestExamples(t *testing.T) {
	if testing.Short() {
		t.Skip("codes every example")
	}
	coder := pipeline.Coder{Steps: steps(t)}
	var docs []*dateline.Document
	for c, err := range acquire.FS(examples.Files) {
		if err != nil {
			t.Fatal(err)
		}
		d, err := coder.Document(t.Context(), c)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	all, found, right := 0, 0, 0
	for line := range strings.Lines(exampleQuotes) {
		if line[0] == '#' {
			continue
		}
		row := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		all++
		q, d := direct(docs, row[0], row[1])
		if q == nil {
			t.Errorf("%s: not found: %s", row[0], row[1])
			continue
		}
		found++
		said := q.Speaker.In(d.Text)
		for _, e := range d.Entities {
			if e.ID == q.Entity {
				said += " / " + e.Name
				for _, m := range e.Mentions {
					said += " / " + m.Span.In(d.Text)
				}
			}
		}
		ok := false
		for who := range strings.SplitSeq(row[2], "|") {
			ok = ok || strings.Contains(strings.ToLower(said), strings.ToLower(who))
		}
		if ok {
			right++
		} else {
			t.Logf("%s: %s: said by %q, want %s", row[0], row[1], said, row[2])
		}
	}
	t.Logf("%d direct quotes, %d found, speaker right in %d", all, found, right)
	if all < 40 || 10*right < 9*all {
		t.Errorf("speaker right in %d of %d, want nine of ten", right, all)
	}
}

// direct returns the direct quote that begins with words in the document whose title begins with title.
func direct(docs []*dateline.Document, title, words string) (*dateline.Quote, *dateline.Document) {
	for _, d := range docs {
		if !strings.HasPrefix(d.Title, title) && !strings.Contains(d.Text[:min(len(d.Text), 400)], title) {
			continue
		}
		for i := range d.Quotes {
			q := &d.Quotes[i]
			for _, s := range append([]dateline.Span{q.Content}, q.Parts...) {
				if q.Kind == dateline.Direct && strings.HasPrefix(strings.TrimLeft(s.In(d.Text), `“"`), words) {
					return q, d
				}
			}
		}
	}
	return nil, nil
}
