package event_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/event"
	"github.com/dateline-news/dateline/internal/pipeline"
)

func coded(t testing.TB, title, text string) *dateline.Document {
	t.Helper()
	steps, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	d := &dateline.Document{ID: "test", Title: title, Text: text, Dates: []dateline.DateCandidate{{Origin: dateline.OriginUser, Value: "2016-05-04"}}}
	for first, rest := 0, text; rest != ""; {
		line, after, _ := strings.Cut(rest, "\n")
		if line != "" {
			d.Lines = append(d.Lines, dateline.Line{Span: dateline.Span{Start: first, End: first + len(line)}, Kind: dateline.LineBody})
		}
		first, rest = first+len(line)+1, after
	}
	if err := pipeline.Run(context.Background(), steps, d); err != nil {
		t.Fatal(err)
	}
	return d
}

const harbour = `LIMA - Peruvian police cleared a blockade of the port of Callao on Tuesday, and the transport ministry berated the dockers for what it called a week of blackmail.

The dockers' union retorted that the ministry had torn up the accord of March. Its leader, Rosa Huaman, was led away in handcuffs.

Chile's foreign minister, Tomas Ibarra, flew to Lima on Wednesday and conferred with his counterpart. He pressed the government to reopen the border crossing at Tacna.

The port handles a third of the copper that Peru exports. Prices attacked new highs this week, and one trader spoke of a battle for every tonne.`

// TestSecondOpinion: what the models do to a text holds to what every event must hold to.
func TestSecondOpinion(t *testing.T) {
	d := coded(t, "Police clear port of Callao", harbour)
	if len(d.Events) < 4 {
		t.Errorf("%d events:\n%s", len(d.Events), show(d))
	}
	named := map[string]bool{"": true}
	for _, e := range d.Entities {
		named[e.Country] = true
	}
	for _, e := range d.Events {
		if e.Score < 0 || e.Score > 1 {
			t.Errorf("%s: score %v", e.Trigger.In(d.Text), e.Score)
		}
		if e.Rule == "" || !slices.ContainsFunc(e.Trace, func(s string) bool { return strings.HasPrefix(s, "second opinion: ") }) {
			t.Errorf("%s: rule %q, trace %q", e.Trigger.In(d.Text), e.Rule, e.Trace)
		}
		for _, p := range slices.Concat(e.Actors, e.Recipients) {
			if !named[p.Country] {
				t.Errorf("%s: party %q of %s, which the text does not name", e.Trigger.In(d.Text), p.Span.In(d.Text), p.Country)
			}
			if p.Span.IsZero() || p.Span.End > len(d.Text) {
				t.Errorf("%s: party without words: %+v", e.Trigger.In(d.Text), p)
			}
		}
		if s := d.Sentences[e.Sentence].Span.In(d.Text); strings.Contains(s, "new highs") || strings.Contains(s, "third of the copper") {
			t.Errorf("%s in %q", e.Type, s)
		}
	}
}

// TestOpinionKeepsStill: a text without an event has none for the models either.
func TestOpinionKeepsStill(t *testing.T) {
	for _, text := range []string{
		"Germany beat Spain in the final on Sunday after a late attack down the left.",
		"The film follows a soldier who kills his captain and flees to Kenya.",
		"The bakery launched a charm offensive on the high street in May.",
	} {
		if d := coded(t, "", text); len(d.Events) > 0 {
			t.Errorf("%q: %s", text, show(d))
		}
	}
}

// TestOpinionAlike: the same text gives the same events again.
func TestOpinionAlike(t *testing.T) {
	a, b := coded(t, "Police clear port of Callao", harbour), coded(t, "Police clear port of Callao", harbour)
	if x, y := show(a), show(b); x != y {
		t.Errorf("%s\n%s", x, y)
	}
}

// BenchmarkOpinion is the whole step, with what comes before it.
func BenchmarkOpinion(b *testing.B) {
	for b.Loop() {
		coded(b, "Police clear port of Callao", harbour)
	}
}

// TestSpokenFrame: what somebody says of others, in words that no lexicon has, is the speaker's act; other types keep the subject.
func TestSpokenFrame(t *testing.T) {
	for typ, want := range map[string]string{"ACCUSE": "[speaker] > [subj]", "REQUEST": "[speaker] > [subj]", "ASSAULT": "", "AGREE": ""} {
		if got := event.SpokenFrame(typ); got != want {
			t.Errorf("%s: frame %q, want %q", typ, got, want)
		}
	}
}

// TestNotItself: whoever acts is not whom it is done to, by another name either; citizens may turn on their own state.
func TestNotItself(t *testing.T) {
	for _, c := range []struct {
		text, typ, not string
	}{
		{"Moscow will respond militarily to any attack on Crimea, the Russian foreign minister said. Officials gave no details. It rained in the capital.", "THREATEN", "RUS"},
		{"After the exchange of fire, North Korea stated it would attack any loudspeakers broadcasting propaganda and would respond, militarily, within 48 hours. Officials gave no details. It rained.", "THREATEN", "PRK"},
	} {
		d := coded(t, "", c.text)
		n := 0
		for _, e := range d.Events {
			if e.Type != c.typ {
				continue
			}
			n++
			for _, p := range e.Recipients {
				if p.Country == c.not {
					t.Errorf("%s: to %s", c.text, p.Code)
				}
			}
		}
		if n == 0 {
			t.Errorf("%s: no %s\n%s", c.text, c.typ, show(d))
		}
	}
	d := coded(t, "", "The governor of Cross River State in Nigeria asked Abuja for boats. Officials gave no details. It rained in Nigeria.")
	if len(d.Events) == 0 || len(d.Events[0].Recipients) == 0 || d.Events[0].Recipients[0].Country != "NGA" {
		t.Errorf("Abuja is no longer asked:\n%s", show(d))
	}
	d = coded(t, "", "Peru accused Peru's army of torture. Officials gave no details. It rained in Lima.")
	if len(d.Events) == 0 || len(d.Events[0].Recipients) == 0 {
		t.Errorf("the army is no longer accused:\n%s", show(d))
	}
}

// TestSeatsOfUnions: Brussels is the union of states that sits there, the judges in The Hague those of a court of states, but not in texts on Belgium and the Netherlands.
func TestSeatsOfUnions(t *testing.T) {
	for _, c := range []struct{ text, typ, code string }{
		{"Moldova asked Brussels for help on Monday. The talks were held in Chisinau. It rained.", "REQUEST", "IGO"},
		{"A Belgian paper printed a list. Moldova asked Brussels for help on Monday. It rained.", "REQUEST", "BEL"},
	} {
		d := coded(t, "", c.text)
		ok := false
		for _, e := range d.Events {
			for _, p := range e.Recipients {
				ok = ok || e.Type == c.typ && p.Country == c.code
			}
		}
		if !ok {
			t.Errorf("%s: no %s to %s\n%s", c.text, c.typ, c.code, show(d))
		}
	}
}
