package toponym

import (
	"context"
	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"os"
	"strings"
	"testing"
)

func TestDbg(t *testing.T) {
	parser, _ := syntax.New()
	tagger, _ := mention.New()
	for _, set := range []string{"GWN-even.xml", "lgl.xml"} {
		for _, a := range readSet(t, set) {
			d := a.doc
			if !strings.Contains(d.Text, os.Getenv("Q")) {
				continue
			}
			d.Lines = []dateline.Line{{Span: dateline.Span{0, len(d.Text)}, Kind: dateline.LineBody}}
			for _, step := range []interface {
				Annotate(context.Context, *dateline.Document) error
			}{token.New(), parser, tagger, New()} {
				step.Annotate(context.Background(), d)
			}
			for _, m := range d.Mentions {
				t.Logf("M %s %s", m.Kind, m.Span.In(d.Text))
			}
			for _, p := range d.Places {
				t.Logf("P %s = %s %s %s %.2f,%.2f %s %.2f %s", p.Span.In(d.Text), p.Name, p.Admin1, p.Country, p.Lat, p.Lon, p.Precision, p.Score, p.Why)
			}
			for i, g := range a.toponyms {
				t.Logf("G %s %s %v,%v", a.spans[i].In(d.Text), g.Type, g.Lat, g.Lon)
			}
			return
		}
	}
}
