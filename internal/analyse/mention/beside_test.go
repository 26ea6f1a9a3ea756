package mention

import (
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// TestPersons looks at what the words beside a name make of "Makora Tesh" (or the name in brackets), a place to begin with.
func TestPersons(t *testing.T) {
	syn, _ := annotator(t)
	for _, tt := range []struct {
		text string
		want dateline.MentionKind
	}{
		{"Makora Tesh , a spokesman for the movement , criticised the council .", dateline.Person},
		{"Makora Tesh , a large town near the border , was bombed .", dateline.GPE},
		{"The ministry blamed its former spokesman , Makora Tesh , on Monday .", dateline.Person},
		{"The army left its largest base , Makora Tesh , on Monday .", dateline.GPE},
		{"Makora Tesh , 34 , was found guilty of theft .", dateline.Person},
		{"In Makora Tesh , 34 people were found .", dateline.GPE},
		{"The court freed Makora Tesh , who had spent a year in prison .", dateline.Person},
		{"Makora Tesh , a member of the bloc , voted against it .", dateline.GPE}, // states are members too
		{"The court freed Mr Makora Tesh on Monday .", dateline.Person},
		{"The court freed Mrs. Makora Tesh on Monday .", dateline.Person},
		{"The reporters of MR Makora Tesh on Monday .", dateline.GPE},
		{"Troops bombed Makora Tesh , a spokesman for the coalition said .", dateline.GPE},
	} {
		d := words(tt.text)
		if err := syn.Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		first := 0
		for !strings.HasPrefix(d.Text[d.Tokens[first].Span.Start:], "Makora") {
			first++
		}
		m := []dateline.Mention{{Span: dateline.Span{Start: d.Tokens[first].Span.Start, End: d.Tokens[first+1].Span.End}, First: first, Last: first + 2, Kind: dateline.GPE, Score: 0.6}}
		if persons(d, d.Sentences[0], m); m[0].Kind != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, m[0].Kind, tt.want)
		}
	}
	for text, want := range map[string]dateline.MentionKind{"Miss Jordan": dateline.Misc, "Miss Universe": dateline.Misc, "Miss Braun": dateline.Person, "Dr. Åkesson": dateline.Person} {
		d := words(text + " was chosen .")
		m := []dateline.Mention{{Span: dateline.Span{Start: 0, End: d.Tokens[1].Span.End}, Last: 2, Kind: dateline.Misc}}
		persons(d, d.Sentences[0], m)
		if _, name, _ := strings.Cut(text, " "); m[0].Kind != want || want == dateline.Person && m[0].Span.In(d.Text) != name {
			t.Errorf("%q: %+v, want %s", text, m[0], want)
		}
	}
	d := words("Jordan , 34 , was found .")
	m := []dateline.Mention{{Span: d.Tokens[0].Span, Last: 1, Kind: dateline.GPE}}
	if persons(d, d.Sentences[0], m); m[0].Kind != dateline.GPE {
		t.Error("a country became a person")
	}
}

// A capital alone is a town, unless people have its name too.
func TestIsCapital(t *testing.T) {
	for name, want := range map[string]bool{"Bogotá": true, "Windhoek": true, "Sofia": false, "Medellín": false} {
		if got := isCapital(name); got != want {
			t.Errorf("isCapital(%q) = %v", name, got)
		}
	}
}
