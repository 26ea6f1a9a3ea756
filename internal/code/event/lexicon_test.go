package event_test

import (
	"bufio"
	"context"
	_ "embed"
	"flag"
	"os"
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

// An annotator is a step.
type annotator interface {
	Annotate(ctx context.Context, d *dateline.Document) error
}

// steps returns the steps that the coder reads from, and the coder.
func steps(t testing.TB) []annotator {
	t.Helper()
	parser, err := syntax.New()
	if err != nil {
		t.Fatal(err)
	}
	tagger, err := mention.New()
	if err != nil {
		t.Fatal(err)
	}
	return []annotator{token.New(), parser, tagger, coref.New(), toponym.New(), actor.New(actor.Options{}), event.Rules()}
}

// code runs the steps over a text that is one body line.
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

// show writes the events of d as "TYPE mode status: actors > recipients".
func show(d *dateline.Document) string {
	var out []string
	for _, e := range d.Events {
		s := e.Type
		if e.Mode != "" {
			s += " " + e.Mode
		}
		out = append(out, s+" "+string(e.Status)+": "+sides(d, e.Actors)+" > "+sides(d, e.Recipients))
	}
	return strings.Join(out, "; ")
}

func sides(d *dateline.Document, ps []dateline.Party) string {
	var out []string
	for _, p := range ps {
		out = append(out, p.Span.In(d.Text))
	}
	if len(out) == 0 {
		return "-"
	}
	return strings.Join(out, " + ")
}

// known.txt lists examples of the lexicon that the coder gets wrong, each with the reason and with what it makes of them. A line
// whose example comes right must go.
//
//go:embed testdata/known.txt
var known string

var update = flag.Bool("update", false, "rewrite testdata/known.txt")

// reason says why d holds no event of the sense s.
func reason(d *dateline.Document, s *eventlex.Sense) string {
	switch {
	case len(d.Events) == 0:
		return "nothing fires: the tree hides the words, or no party of the sentence is a public one"
	case slices.ContainsFunc(d.Events, func(e dateline.Event) bool { return e.Type == s.Type }):
		return "the type is right, the mode is that of another sense"
	}
	return "another type wins"
}

// The lexicon's own examples: + must be coded with the type and mode of their sense, - must not fire it.
func TestLexicon(t *testing.T) {
	if testing.Short() {
		t.Skip("runs the parser over all examples")
	}
	excused := make(map[string]bool)
	for sc := bufio.NewScanner(strings.NewReader(known)); sc.Scan(); {
		if line := sc.Text(); line != "" && line[0] != '#' {
			f := strings.Split(line, "\t")
			if len(f) != 3 || f[1] == "" {
				t.Errorf("known.txt: %q has no reason", f[0])
			}
			excused[f[0]] = true
		}
	}
	all := steps(t)
	wrong := make(map[string]string)
	n := 0
	for _, s := range eventlex.Default().Senses {
		for _, ex := range s.Fires {
			n++
			if s.Type == eventlex.None {
				continue
			}
			d := code(t, all, ex.Text)
			if !slices.ContainsFunc(d.Events, func(e dateline.Event) bool { return e.Type == s.Type && (s.Mode == "" || e.Mode == s.Mode) }) {
				wrong["+ "+ex.Text] = reason(d, s) + "\t" + show(d)
			}
		}
		for _, ex := range s.Quiet {
			n++
			d := code(t, all, ex.Text)
			if slices.ContainsFunc(d.Events, func(e dateline.Event) bool { return strings.HasPrefix(e.Rule, s.Name()+" ") }) {
				wrong["- "+ex.Text] = "a near miss that the conditions let through\t" + show(d)
			}
		}
	}
	if *update {
		var lines []string
		for text, got := range wrong {
			lines = append(lines, text+"\t"+got+"\n")
		}
		slices.Sort(lines)
		head, _, _ := strings.Cut(known, "\n")
		if err := os.WriteFile("testdata/known.txt", []byte(head+"\n"+strings.Join(lines, "")), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	// Processors differ in the last bits of a sum, which can turn an example or two; more is a fault. A new model comes with its own list.
	const drift = 2
	fresh := 0
	for text, got := range wrong {
		if !excused[text] {
			fresh++
			t.Logf("%s\tgot %s", text, got)
		}
	}
	if fresh > drift {
		t.Errorf("%d examples are wrong that known.txt does not list", fresh)
	}
	for text := range excused {
		if _, ok := wrong[text]; !ok {
			t.Logf("known.txt: %q comes right: take it out (go test -update)", text)
		}
	}
	t.Logf("%d of %d examples wrong", len(wrong), n)
}
