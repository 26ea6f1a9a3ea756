package syntax

import (
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// TestMainVerb starts from trees by hand ("word:head:relation:XPOS") whose root is a noun.
func TestMainVerb(t *testing.T) {
	for _, tt := range []struct{ text, root, object string }{
		{"The:3:det:DT rebel:3:compound:NN faction:0:root:NN blamed:3:amod:VBN troops:3:appos:NNS .:3:punct:.", "blamed", "troops"},
		{"An:2:det:DT aide:0:root:NN accused:2:acl:VBN groups:3:obj:NNS .:2:punct:.", "accused", "groups"},
		{"The:2:det:DT party:0:root:NN called:2:acl:VBD for:5:case:IN calm:3:obl:NN .:2:punct:.", "called", ""},
		{"Fishers:0:root:NNS ,:4:punct:, who:4:nsubj:WP starve:1:acl:relcl:VBP ,:6:punct:, accuse:1:parataxis:VBP boats:6:obj:NNS .:1:punct:.", "accuse", "boats"},
		{"Fishers:0:root:NNS ,:4:punct:, who:4:nsubj:WP starve:1:acl:relcl:VBP ,:7:punct:, we:7:nsubj:PRP say:1:parataxis:VBP .:1:punct:.", "Fishers", ""}, // has a subject of its own
		{"A:2:det:DT man:0:root:NN accused:2:acl:VBN of:5:case:IN theft:3:obl:NN .:2:punct:.", "man", ""},                                                  // a fragment
		{"A:2:det:DT boy:0:root:NN named:2:acl:VBN Karim:3:obj:NNP .:2:punct:.", "boy", ""},                                                                // keeps a predicate
		{"Aid:0:root:NN sent:1:acl:VBN by:4:case:IN Chad:2:obl:agent:NNP .:1:punct:.", "Aid", ""},                                                          // a passive
		{"The:2:det:DT faction:0:root:NN blamed:2:acl:VBN troops:3:obj:NNS today:3:advmod:RB", "faction", ""},                                              // a headline
		{"He:3:nsubj:PRP is:3:cop:VBZ leader:0:root:NN chosen:3:acl:VBN men:4:obj:NNS .:3:punct:.", "leader", ""},                                          // has a copula
	} {
		d := &dateline.Document{}
		for _, f := range strings.Fields(tt.text) {
			c := strings.Split(f, ":")
			xpos, rel := c[len(c)-1], strings.Join(c[2:len(c)-1], ":")
			upos := "X"
			switch {
			case strings.HasPrefix(xpos, "NNP"):
				upos = "PROPN"
			case strings.HasPrefix(xpos, "NN"):
				upos = "NOUN"
			case strings.HasPrefix(xpos, "VB"):
				upos = "VERB"
			}
			d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: len(d.Text), End: len(d.Text) + len(c[0])},
				Lemma: strings.TrimSuffix(c[0], "d"), UPOS: upos, XPOS: xpos, Head: int(c[1][0] - '0'), Deprel: rel})
			d.Text += c[0] + " "
		}
		mainVerb(d, dateline.Sentence{Last: len(d.Tokens)})
		root, object := "", ""
		for _, tok := range d.Tokens {
			if tok.Head == 0 {
				root += tok.Span.In(d.Text)
			}
			if tok.Deprel == "obj" && d.Tokens[tok.Head-1].Head == 0 {
				object = tok.Span.In(d.Text)
			}
		}
		if root != tt.root || object != tt.object {
			t.Errorf("%q: root %q, object %q; want %q, %q", tt.text, root, object, tt.root, tt.object)
		}
	}
}
