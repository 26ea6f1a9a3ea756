package sameevent_test

import (
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/resolve/sameevent"
	"github.com/dateline-news/dateline/internal/score"
)

const ecbDir = "../../../../shared/data/resolve/ecbplus"

// readECB reads a part of ECB+ and runs the steps over its documents, as they stand: tokens joined by spaces, every line body.
func readECB(t testing.TB, part string) (*score.ECBPlus, []*dateline.Document) {
	f, err := os.Open(filepath.Join(ecbDir, part, "Event_gold_mentions.json.gz"))
	if err != nil {
		t.Skipf("ECB+ is not at hand: %v", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	corpus, err := score.ReadECBPlus(z)
	if err != nil {
		t.Fatal(err)
	}
	steps, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	docs := make([]*dateline.Document, len(corpus.Documents))
	for i, e := range corpus.Documents {
		d := &dateline.Document{ID: e.ID, Text: e.Text, Lines: score.BodyLines(e.Text)}
		if err := pipeline.Run(t.Context(), steps, d); err != nil {
			t.Fatal(err)
		}
		docs[i] = d
	}
	return corpus, docs
}

// headToken is the token of a mention's head word.
func headToken(d *dateline.Document, m score.ECBMention) int {
	first := -1
	for i, t := range d.Tokens {
		if !t.Span.Overlaps(m.Span) {
			continue
		}
		if t.Span.In(d.Text) == m.Head {
			return i
		}
		if first < 0 {
			first = i
		}
	}
	return first
}

// ecbMentions makes sketches of the gold mentions.
func ecbMentions(c *score.ECBPlus, docs []*dateline.Document) []sameevent.Sketch {
	out := make([]sameevent.Sketch, 0, len(c.Mentions))
	for from := 0; from < len(c.Mentions); {
		to, doc := from, c.Mentions[from].Document
		var tokens []int
		for ; to < len(c.Mentions) && c.Mentions[to].Document == doc; to++ {
			tokens = append(tokens, headToken(docs[doc], c.Mentions[to]))
		}
		for k, s := range sameevent.OfTriggers(docs[doc], tokens) {
			s.ID = c.Mentions[from+k].ID
			out = append(out, s)
		}
		from = to
	}
	return out
}
