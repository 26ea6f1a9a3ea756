package event_test

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"os"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/score"
)

var namesTo = flag.String("names-to", "", "write the names that the program finds in the articles of train/articles and the pages of train/outside.jsonl to this file, for train/train_names.py")

// surelyNamed is the score under which a name teaches nothing.
const surelyNamed = 0.7

// TestNames writes the sentences of news with the names that the program finds in them, after it has brought those of a document together: what the tagger, which sees one
// sentence at a time and was taught by encyclopaedias, learns of news.
func TestNames(t *testing.T) {
	if *namesTo == "" {
		t.Skip("run with -names-to FILE")
	}
	f, err := os.Create(*namesTo)
	if err != nil {
		t.Fatal(err)
	}
	w := bufio.NewWriter(f)
	out := json.NewEncoder(w)
	steps, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	coder := pipeline.Coder{Steps: steps}
	eachArticle(t, func(folder string, line []byte, g *score.Gold) {
		if folder[0] == 'g' { // texts of the treebanks, which have labels of their own
			return
		}
		d, err := coder.Document(context.Background(), dateline.Capture{Kind: dateline.KindJSONL, Bytes: line, ID: g.ID})
		if err != nil || d.Lang != "en" {
			return
		}
		labels := make([]string, len(d.Tokens))
		for i := range labels {
			labels[i] = "O"
		}
		for _, m := range d.Mentions {
			for i := m.First; i < m.Last; i++ {
				switch {
				case m.Score < surelyNamed:
					labels[i] = "?"
				case i == m.First:
					labels[i] = "B-" + string(m.Kind)
				default:
					labels[i] = "I-" + string(m.Kind)
				}
			}
		}
		for _, s := range d.Sentences {
			if n := s.Last - s.First; n < 4 || n > 100 {
				continue
			}
			forms := make([]string, 0, s.Last-s.First)
			for _, k := range d.Tokens[s.First:s.Last] {
				forms = append(forms, k.Span.In(d.Text))
			}
			if err := out.Encode(map[string]any{"forms": forms, "labels": labels[s.First:s.Last]}); err != nil {
				t.Fatal(err)
			}
		}
	})
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}
