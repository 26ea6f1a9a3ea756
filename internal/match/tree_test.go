package match_test

import (
	"strconv"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/conllu"
	"github.com/dateline-news/dateline/internal/match"
)

// Each case is a sentence as "form/head/deprel" and the phrase of one token.
func TestPhrase(t *testing.T) {
	for _, tt := range []struct{ sentence, head, want string }{
		{"The/2/det Philippines/5/nsubj on/4/case Sunday/2/nmod accused/0/root China/5/obj", "Philippines", "The Philippines"},
		{"officials/4/nsubj in/3/case Rome/1/nmod said/0/root", "officials", "officials in Rome"},
		{"the/2/det minister/4/nsubj ,/2/punct who/5/nsubj resigned/2/acl:relcl left/0/root", "minister", "the minister"},
		{"in/3/case the/3/det city/0/root", "city", "the city"},
		{"Kerry/3/nmod:poss 's/1/case visit/0/root to/5/case Cairo/3/nmod", "Kerry", "Kerry"},
		{"Kerry/3/nmod:poss 's/1/case visit/0/root to/5/case Cairo/3/nmod", "visit", "Kerry 's visit to Cairo"},
	} {
		d := parse(t, tt.sentence)
		tree := match.NewTree(d)
		for i, tok := range d.Tokens {
			if tok.Span.In(d.Text) == tt.head {
				if span, _, _ := tree.Phrase(i); span.In(d.Text) != tt.want {
					t.Errorf("phrase of %q = %q, want %q", tt.head, span.In(d.Text), tt.want)
				}
			}
		}
	}
}

func TestChildren(t *testing.T) {
	d := parse(t, "troops/4/nsubj:pass and/3/cc tanks/1/conj seen/0/root by/6/case us/4/obl:agent")
	tree := match.NewTree(d)
	for _, tt := range []struct {
		rel  string
		want int
	}{{"nsubj", 0}, {"nsubj=", -1}, {"nsubj:pass", 0}, {"obl", 5}, {"obj", -1}} {
		if got := tree.Child(3, tt.rel); got != tt.want {
			t.Errorf("Child(seen, %s) = %d, want %d", tt.rel, got, tt.want)
		}
	}
	if got := tree.Conjuncts(0); len(got) != 2 || got[1] != 2 {
		t.Errorf("Conjuncts(troops) = %v", got)
	}
	if got := tree.Case(5); got != "by" {
		t.Errorf("Case(us) = %q", got)
	}
}

func parse(t *testing.T, sentence string) *dateline.Document {
	t.Helper()
	var b strings.Builder
	for i, w := range strings.Fields(sentence) {
		f := strings.Split(w, "/")
		b.WriteString(strings.Join([]string{strconv.Itoa(i + 1), f[0], strings.ToLower(f[0]), "X", "_", "_", f[1], f[2], "_", "_"}, "\t") + "\n")
	}
	docs, err := conllu.Read(strings.NewReader(b.String() + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	return docs[0]
}

// A foreign file may hold a cycle: it ends.
func TestSubtreeOfCycle(t *testing.T) {
	d := parse(t, "a/2/nmod b/1/nmod c/0/root")
	if got := match.NewTree(d).Subtree(0, nil); len(got) > 6 {
		t.Errorf("Subtree = %v", got)
	}
}
