package event_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/coref"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"github.com/dateline-news/dateline/internal/code/event"
	"github.com/dateline-news/dateline/internal/ground/actor"
	"github.com/dateline-news/dateline/internal/ground/toponym"
	"github.com/dateline-news/dateline/internal/res/eventlex"
)

type annotator interface {
	Annotate(ctx context.Context, d *dateline.Document) error
}

// steps returns what runs before the coder, and the coder.
func steps(t testing.TB) []annotator {
	t.Helper()
	parser, err := syntax.New()
	if err != nil {
		t.Skip("no parser model: ", err)
	}
	tagger, err := mention.New()
	if err != nil {
		t.Skip("no name model: ", err)
	}
	return []annotator{token.New(), parser, tagger, coref.New(), toponym.New(), actor.New(actor.Options{}), event.New()}
}

func code(t testing.TB, all []annotator, text string) *dateline.Document {
	t.Helper()
	d := &dateline.Document{ID: "test", Text: text, Lines: []dateline.Line{{Span: dateline.Span{Start: 0, End: len(text)}, Kind: dateline.LineBody}}}
	for _, s := range all {
		if err := s.Annotate(t.Context(), d); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
	}
	return d
}

func has(d *dateline.Document, typ, mode string) bool {
	return slices.ContainsFunc(d.Events, func(e dateline.Event) bool { return e.Type == typ && (mode == "" || e.Mode == mode) })
}

func show(d *dateline.Document) string {
	var b strings.Builder
	for _, e := range d.Events {
		b.WriteString(e.Type + "/" + e.Mode + " " + e.Rule + " ")
		for _, p := range e.Actors {
			b.WriteString("[" + p.Span.In(d.Text) + "|" + p.Code + "]")
		}
		b.WriteString(">")
		for _, p := range e.Recipients {
			b.WriteString("[" + p.Span.In(d.Text) + "|" + p.Code + "]")
		}
		b.WriteString(" " + string(e.Status) + "; ")
	}
	return b.String()
}

func TestLexicon(t *testing.T) {
	all := steps(t)
	fire, quiet, badFire, badQuiet := 0, 0, 0, 0
	for _, s := range eventlex.Default().Senses {
		for _, ex := range s.Fires {
			fire++
			if d := code(t, all, ex.Text); !has(d, s.Type, s.Mode) {
				badFire++
				t.Logf("%s:%d: silent: %s %s: %s  got %s", s.File, ex.Line, s.Type, s.Mode, ex.Text, show(d))
			}
		}
		for _, ex := range s.Quiet {
			quiet++
			d := code(t, all, ex.Text)
			if slices.ContainsFunc(d.Events, func(e dateline.Event) bool { return strings.HasPrefix(e.Rule, s.Name()+" ") }) {
				badQuiet++
				t.Logf("%s:%d: false: %s: %s  got %s", s.File, ex.Line, s.Type, ex.Text, show(d))
			}
		}
	}
	t.Logf("%d of %d + examples silent, %d of %d - examples fire", badFire, fire, badQuiet, quiet)
}
