package syntax_test

import (
	"context"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
)

// TestPhraseName: a name that reads as a phrase is one name to the parser, whose first word stands for it; the same words in small letters are what they say.
func TestPhraseName(t *testing.T) {
	a, err := syntax.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, word, xpos, rel, head string }{
		{"Save the Children condemned the raid on Monday.", "Save", "NNP", "nsubj", "condemned"},
		{"The Committee to Protect Journalists called for his release.", "Committee", "NNP", "nsubj", "called"},
		{"The Committee to Protect Journalists called for his release.", "Protect", "NNP", "flat", "Committee"},
		{"They asked the army to save the children of Homs.", "save", "VB", "xcomp", "asked"},
		{"Poland's ruling Law and Justice party lost.", "Law", "NNP", "compound", "party"},
	} {
		d := &dateline.Document{Text: c.text}
		if err := token.New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if err := a.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		for _, k := range d.Tokens {
			if k.Span.In(d.Text) != c.word {
				continue
			}
			head := ""
			if k.Head > 0 {
				head = d.Tokens[k.Head-1].Span.In(d.Text)
			}
			if k.XPOS != c.xpos || k.Deprel != c.rel || head != c.head {
				t.Errorf("%s: %s is %s, %s of %q, want %s, %s of %q", c.text, c.word, k.XPOS, k.Deprel, head, c.xpos, c.rel, c.head)
			}
		}
	}
}
