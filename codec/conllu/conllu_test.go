package conllu

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

const sample = "# newdoc id = d1\n# text = They didn't stop.\n" +
	"1\tThey\tthey\tPRON\tPRP\tCase=Nom\t4\tnsubj\t_\t_\n" +
	"2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n" +
	"2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_\n" +
	"3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n" +
	"4\tstop\tstop\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n" +
	"5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n\n"

func TestRead(t *testing.T) {
	docs, err := Read(strings.NewReader(sample))
	if err != nil || len(docs) != 1 {
		t.Fatal(docs, err)
	}
	d := docs[0]
	if d.Text != "They didn't stop." || len(d.Tokens) != 5 || d.Tokens[2].Span.In(d.Text) != "n't" {
		t.Errorf("text %q, tokens %v", d.Text, d.Tokens)
	}
	var b bytes.Buffer
	if err := Write(&b, d); err != nil {
		t.Fatal(err)
	}
	again, err := Read(&b)
	if err != nil || again[0].Text != d.Text || len(again[0].Tokens) != len(d.Tokens) || again[0].Tokens[3] != d.Tokens[3] {
		t.Errorf("read of what was written differs: %v %v", again, err)
	}
}

// TestParagraphs: a heading of one sentence ends its paragraph though nothing starts behind it.
func TestParagraphs(t *testing.T) {
	sentence := "1\tStruck\tstrike\tVERB\tVBN\t_\t0\troot\t_\t_\n\n"
	docs, err := Read(strings.NewReader("# newpar\n# newpar_block = figure (2 s) | caption (1 s)\n" + strings.Repeat(sentence, 4)))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := docs[0].Text, "Struck\n\nStruck\n\nStruck Struck"; got != want {
		t.Errorf("text %q, want %q", got, want)
	}
}

func TestReadErrors(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"1\tx\n", "line 1: 2 columns"},
		{strings.Replace(sample, "4\tstop", "9\tstop", 1), `id "9", want 4`},
	} {
		if _, err := Read(strings.NewReader(tt.in)); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("Read: %v, want %q", err, tt.want)
		}
	}
}

// Every sentence of the treebanks at hand reads.
func TestTreebanks(t *testing.T) {
	for _, f := range []string{"ud-ewt/dev.conllu", "ud-gum/dev.conllu"} {
		in, err := os.Open("../../../shared/data/nlp/" + f)
		if err != nil {
			t.Skipf("treebank %s is not at hand: %v", f, err)
		}
		docs, err := Read(in)
		in.Close()
		if err != nil || len(docs) == 0 {
			t.Errorf("%s: %d documents, %v", f, len(docs), err)
		}
		for _, d := range docs {
			for _, tok := range d.Tokens {
				if !tok.Span.Valid(d.Text) {
					t.Fatalf("%s: %s: span %v", f, d.ID, tok.Span)
				}
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(sample)
	f.Fuzz(func(t *testing.T, in string) {
		docs, err := Read(strings.NewReader(in))
		if err != nil {
			return
		}
		for _, d := range docs {
			for _, tok := range d.Tokens {
				if s := tok.Span; s.Start < 0 || s.End <= s.Start || s.End > len(d.Text) {
					t.Fatalf("span %v", s)
				}
			}
		}
	})
}
