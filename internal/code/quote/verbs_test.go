package quote_test

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/quote"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// parsed builds a document of one sentence from "form/lemma/UPOS/XPOS/head/deprel" tokens.
func parsed(t *testing.T, tokens string) *dateline.Document {
	t.Helper()
	d := &dateline.Document{}
	for _, tok := range strings.Fields(tokens) {
		c := strings.Split(tok, "/")
		head, err := strconv.Atoi(c[4])
		if err != nil || len(c) != 6 {
			t.Fatalf("token %q", tok)
		}
		if d.Text != "" {
			d.Text += " "
		}
		d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: len(d.Text), End: len(d.Text) + len(c[0])}, Lemma: c[1], UPOS: c[2], XPOS: c[3], Head: head, Deprel: c[5]})
		d.Text += c[0]
	}
	d.Sentences = []dateline.Sentence{{Span: dateline.Span{End: len(d.Text)}, Last: len(d.Tokens), Parsed: true}}
	return d
}

// Each verb of the table fires with each of its frames, and with an object that is no speech it does not.
func TestEveryVerb(t *testing.T) {
	q := quote.New(quote.Options{})
	seen := 0
	for v := range cueverb.Verbs {
		lemma, particle, two := strings.Cut(v.Lemma, " ")
		if lemma == "put" || v.Class == cueverb.Attitude || v.Kind == cueverb.Unknown {
			continue // "put it", and what needs its own frame, stand in TestQuotes
		}
		verb := func(head int, rel string) string {
			s := fmt.Sprintf("V/%s/VERB/VBD/%d/%s", lemma, head, rel)
			if two {
				s += fmt.Sprintf(" %s/%s/ADP/RP/3/compound:prt", particle, particle)
			}
			return s
		}
		n := 0 // tokens that the particle adds
		if two {
			n = 1
		}
		var rows []string
		add := func(format string, heads ...any) { rows = append(rows, fmt.Sprintf(format, heads...)) }
		const minister = "The/the/DET/DT/2/det minister/minister/NOUN/NN/3/nsubj "
		speech := v.Class <= cueverb.Thought
		if v.Frames&cueverb.That != 0 && speech {
			add(minister+verb(0, "root")+" that/that/SCONJ/IN/%d/mark troops/troop/NOUN/NNS/%d/nsubj left/leave/VERB/VBD/3/ccomp ././PUNCT/./3/punct", 6+n, 6+n)
		}
		if v.Frames&cueverb.HearerInf != 0 && speech {
			add(minister+verb(0, "root")+" troops/troop/NOUN/NNS/3/obj to/to/PART/TO/%d/mark leave/leave/VERB/VB/3/xcomp ././PUNCT/./3/punct", 6+n)
		}
		if v.Frames&cueverb.SpeakerInf != 0 && speech {
			add(minister+verb(0, "root")+" to/to/PART/TO/%d/mark leave/leave/VERB/VB/3/xcomp ././PUNCT/./3/punct", 5+n)
		}
		if v.Frames&cueverb.Quoted != 0 && v.Class != cueverb.Name && !two {
			rows = append(rows, fmt.Sprintf("“/“/PUNCT/``/3/punct Go/go/VERB/VB/9/ccomp home/home/ADV/RB/2/advmod now/now/ADV/RB/2/advmod ,/,/PUNCT/,/2/punct ”/”/PUNCT/''/2/punct "+
				"the/the/DET/DT/8/det minister/minister/NOUN/NN/9/nsubj V/%s/VERB/VBD/0/root ././PUNCT/./9/punct", lemma))
		}
		for _, row := range rows {
			d := parsed(t, row)
			if err := q.Annotate(context.Background(), d); err != nil {
				t.Fatal(err)
			}
			if len(d.Quotes) != 1 || !strings.Contains(strings.ToLower(d.Quotes[0].Speaker.In(d.Text)), "minister") {
				t.Errorf("%s: %s\n got %s", v.Lemma, d.Text, render(d))
			}
			seen++
		}
		d := parsed(t, minister+verb(0, "root")+" the/the/DET/DT/"+strconv.Itoa(5+n)+"/det bridge/bridge/NOUN/NN/3/obj ././PUNCT/./3/punct")
		if err := q.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if len(d.Quotes) != 0 && v.Frames&cueverb.NounPhrase == 0 {
			t.Errorf("%s: near miss %s\n got %s", v.Lemma, d.Text, render(d))
		}
	}
	if seen < 500 {
		t.Errorf("only %d frames were tried", seen)
	}
}
