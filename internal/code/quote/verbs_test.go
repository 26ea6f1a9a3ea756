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
		if v.Frames&cueverb.HearerInf != 0 && speech && !quote.Bound[v.Lemma] {
			add(minister+verb(0, "root")+" troops/troop/NOUN/NNS/3/obj to/to/PART/TO/%d/mark leave/leave/VERB/VB/3/xcomp ././PUNCT/./3/punct", 6+n)
		}
		if v.Frames&cueverb.SpeakerInf != 0 && speech && !quote.Bound[v.Lemma] {
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

// Each word of the wider reading fires with each of its frames, and without what it is about it does not.
func TestEveryAttitude(t *testing.T) {
	wide, narrow := quote.New(quote.Options{Wide: true}), quote.New(quote.Options{})
	const minister = "The/the/DET/DT/2/det minister/minister/NOUN/NN/3/nsubj "
	seen := 0
	shown := 0
	show := false // the row at hand is one that the record shows
	try := func(name string, fires bool, row string) {
		t.Helper()
		d := parsed(t, row)
		d.Entities = []dateline.Entity{{ID: "e1", Mentions: []dateline.EntityMention{{Span: dateline.Span{Start: 0, End: len("The minister")}, Head: 1}}}}
		if err := wide.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if got := len(d.Quotes) == 1 && strings.Contains(strings.ToLower(d.Quotes[0].Speaker.In(d.Text)), "minister"); got != fires || !fires && len(d.Quotes) > 0 {
			t.Errorf("%s: %s: fires %v, want %v\n got %s", name, d.Text, got, fires, render(d))
		}
		if err := quote.NewAttitudes().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if got := len(d.Attitudes) == 1 && d.Attitudes[0].Entity == "e1"; got != (fires && show) || !got && len(d.Attitudes) > 0 {
			t.Errorf("%s: %s: attitudes %+v, want them: %v", name, d.Text, d.Attitudes, fires && show)
		}
		if !fires {
			return
		}
		if seen++; show {
			shown++
		}
		if err := narrow.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if len(d.Quotes) > 0 {
			t.Errorf("%s: %s: reported as speech\n got %s", name, d.Text, render(d))
		}
	}
	for v := range cueverb.Verbs {
		if v.Class != cueverb.Attitude {
			continue
		}
		show = v.Frames&cueverb.Shown != 0
		words := strings.Fields(v.Lemma)
		verb := fmt.Sprintf("V/%s/VERB/VBD/0/root", words[0])
		n := len(words) - 1 // particles and prepositions
		for i, w := range words[1:] {
			if i == n-1 {
				verb += fmt.Sprintf(" %s/%s/ADP/IN/%d/case", w, w, 5+n)
			} else {
				verb += fmt.Sprintf(" %s/%s/ADP/RP/3/compound:prt", w, w)
			}
		}
		try(v.Lemma, false, minister+verb+" ././PUNCT/./3/punct")
		rel := "obj"
		if n > 0 {
			rel = "obl"
		}
		if v.Frames&cueverb.NounPhrase != 0 {
			try(v.Lemma, true, minister+verb+fmt.Sprintf(" the/the/DET/DT/%d/det plan/plan/NOUN/NN/3/%s ././PUNCT/./3/punct", 5+n, rel))
		}
		if v.Frames&cueverb.As != 0 && n == 0 {
			try(v.Lemma, true, minister+verb+" the/the/DET/DT/5/det plan/plan/NOUN/NN/3/obj as/as/ADP/IN/7/case folly/folly/NOUN/NN/3/obl ././PUNCT/./3/punct")
		}
		if v.Frames&cueverb.That != 0 && n == 0 {
			try(v.Lemma, true, minister+verb+" that/that/SCONJ/IN/6/mark troops/troop/NOUN/NNS/6/nsubj left/leave/VERB/VBD/3/ccomp ././PUNCT/./3/punct")
		}
		if v.Frames&cueverb.Experiencer != 0 {
			try(v.Lemma, true, "The/the/DET/DT/2/det ruling/ruling/NOUN/NN/3/nsubj "+verb+" the/the/DET/DT/5/det minister/minister/NOUN/NN/3/obj ././PUNCT/./3/punct")
		}
		if v.Frames&cueverb.SpeakerInf != 0 && n == 0 {
			try(v.Lemma, true, minister+verb+" to/to/PART/TO/5/mark leave/leave/VERB/VB/3/xcomp ././PUNCT/./3/punct")
		}
	}
	for w, noun := range cueverb.Words {
		if show = w.Frames&cueverb.Shown != 0; !noun {
			is := "The/the/DET/DT/2/det minister/minister/NOUN/NN/4/nsubj is/be/AUX/VBZ/4/cop A/" + w.Lemma + "/ADJ/JJ/0/root "
			is = strings.Replace(is, " A/", " "+w.Lemma+"/", 1)
			try(w.Lemma, false, is+"././PUNCT/./4/punct")
			for _, p := range w.Prepositions {
				try(w.Lemma, true, is+fmt.Sprintf("%s/%s/ADP/IN/7/case the/the/DET/DT/7/det plan/plan/NOUN/NN/4/obl ././PUNCT/./4/punct", p, p))
			}
			if w.Frames&cueverb.That != 0 {
				try(w.Lemma, true, is+"that/that/SCONJ/IN/7/mark troops/troop/NOUN/NNS/7/nsubj left/leave/VERB/VBD/4/ccomp ././PUNCT/./4/punct")
			}
			if w.Frames&cueverb.SpeakerInf != 0 {
				try(w.Lemma, true, is+"to/to/PART/TO/6/mark leave/leave/VERB/VB/4/xcomp ././PUNCT/./4/punct")
			}
			continue
		}
		whose := func(head int) string {
			return fmt.Sprintf("The/the/DET/DT/2/det minister/minister/NOUN/NN/4/nmod:poss 's/'s/PART/POS/2/case N/%s/NOUN/NN/%d/nsubj ", w.Lemma, head)
		}
		try(w.Lemma, false, whose(5)+"fell/fall/VERB/VBD/0/root ././PUNCT/./5/punct")
		for _, p := range w.Prepositions {
			try(w.Lemma, true, whose(8)+fmt.Sprintf("%s/%s/ADP/IN/7/case the/the/DET/DT/7/det plan/plan/NOUN/NN/4/nmod fell/fall/VERB/VBD/0/root ././PUNCT/./8/punct", p, p))
		}
		if w.Frames&cueverb.SpeakerInf != 0 {
			try(w.Lemma, true, whose(7)+"to/to/PART/TO/6/mark leave/leave/VERB/VB/4/acl fell/fall/VERB/VBD/0/root ././PUNCT/./7/punct")
		}
	}
	if seen < 1500 || shown < 400 {
		t.Errorf("only %d frames were tried, %d of them shown", seen, shown)
	}
}
