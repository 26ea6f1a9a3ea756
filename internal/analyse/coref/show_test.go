package coref

import (
	"context"
	"os"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
)

func TestShow(t *testing.T) {
	file := os.Getenv("SHOW")
	if file == "" {
		t.Skip()
	}
	b, _ := os.ReadFile(file)
	d := &dateline.Document{Text: string(b)}
	parser, _ := syntax.New()
	names, _ := mention.New()
	for _, a := range []interface {
		Annotate(context.Context, *dateline.Document) error
	}{token.New(), parser, names, New()} {
		if err := a.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range d.Chains {
		var o []string
		for _, m := range c.Mentions {
			o = append(o, m.Span.In(d.Text)+"<"+m.Rule+">")
		}
		var roles []string
		for _, s := range c.Roles {
			roles = append(roles, s.In(d.Text))
		}
		t.Logf("%-6s %1s pl=%v %q roles=%q: %s", c.Kind, c.Gender, c.Plural, c.Name, roles, strings.Join(o, " | "))
	}
}
