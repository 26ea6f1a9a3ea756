package mention

import (
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// TestSites looks at what the gazetteer and the word before make of a name, here in brackets with the kind that the model gave it.
func TestSites(t *testing.T) {
	for _, c := range []struct {
		text string
		was  dateline.MentionKind
		want dateline.MentionKind
	}{
		{"Fighting spread in [ Darfur ] .", dateline.Misc, dateline.GPE},
		{"[ Darfur ] is quiet .", dateline.Misc, dateline.GPE},
		{"Gunmen killed five in [ Multan ] .", dateline.Person, dateline.GPE},
		{"The court freed [ Multan ] .", dateline.Person, dateline.Person},
		{"He sang in [ Casablanca ] .", dateline.Misc, dateline.GPE},
		{"They watched [ Casablanca ] .", dateline.Misc, dateline.Misc}, // the film
		{"They have faith in [ Ann Lee ] .", dateline.Person, dateline.Person},
		{"Shares in [ Santander ] fell .", dateline.Org, dateline.Org},
	} {
		before, rest, _ := strings.Cut(c.text, "[ ")
		name, after, _ := strings.Cut(rest, " ]")
		d := words(before + name + after)
		first, n := len(strings.Fields(before)), len(strings.Fields(name))
		m := []dateline.Mention{{Span: dateline.Span{Start: d.Tokens[first].Span.Start, End: d.Tokens[first+n-1].Span.End}, First: first, Last: first + n, Kind: c.was}}
		if sites(d, d.Sentences[0], m); m[0].Kind != c.want {
			t.Errorf("%s: %s, want %s", c.text, m[0].Kind, c.want)
		}
	}
}

// A name that reads as a phrase is one body, whatever the model takes its words for, and whatever it had of the words before.
func TestPhrases(t *testing.T) {
	d := words("The National Coalition to End Hunger in Peru met Save the Children .")
	d.Mentions = []dateline.Mention{
		{Span: dateline.Span{Start: 4, End: 22}, First: 1, Last: 3, Kind: dateline.Org},
		{Span: d.Tokens[7].Span, First: 7, Last: 8, Kind: dateline.GPE},
	}
	phrases(d)
	var got []string
	for _, m := range d.Mentions {
		got = append(got, string(m.Kind)+" "+m.Span.In(d.Text))
	}
	if want := "ORG National Coalition to End Hunger in Peru; ORG Save the Children"; strings.Join(got, "; ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}
