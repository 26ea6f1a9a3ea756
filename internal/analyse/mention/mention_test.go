package mention

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
)

// words makes a document of tokens between spaces and sentences between bars.
func words(text string) *dateline.Document {
	d := &dateline.Document{}
	for _, s := range strings.Split(text, "|") {
		first := len(d.Tokens)
		for _, w := range strings.Fields(s) {
			d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: len(d.Text), End: len(d.Text) + len(w)}})
			d.Text += w + " "
		}
		if len(d.Tokens) > first {
			d.Sentences = append(d.Sentences, dateline.Sentence{First: first, Last: len(d.Tokens),
				Span: dateline.Span{Start: d.Tokens[first].Span.Start, End: d.Tokens[len(d.Tokens)-1].Span.End}})
		}
	}
	return d
}

func annotator(t testing.TB) (*syntax.Annotator, *Annotator) {
	t.Helper()
	s, err := syntax.New()
	if err != nil {
		t.Fatal(err)
	}
	m, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return s, m
}

func marks(d *dateline.Document) string {
	var out []string
	for _, m := range d.Mentions {
		out = append(out, "["+m.Span.In(d.Text)+"|"+string(m.Kind)+"]")
	}
	return strings.Join(out, " ")
}

// settle changes the kind of what its words alone tell, and nothing else.
func TestSettle(t *testing.T) {
	for _, tt := range []struct {
		name     string
		kind     dateline.MentionKind
		want     dateline.MentionKind
		hyphened bool
	}{
		{"U.N.", dateline.GPE, dateline.Org, false},
		{"Saudi Gazette", dateline.GPE, dateline.Org, false},
		{"Times Square", dateline.Fac, dateline.Fac, false},
		{"Post", dateline.Misc, dateline.Misc, false}, // alone it is no paper
		{"Lau Siu-lai", dateline.Loc, dateline.Person, true},
		{"Stoke Mandeville-on", dateline.Loc, dateline.Loc, true},
		{"Port-au-Prince", dateline.GPE, dateline.GPE, true},
		{"Google", dateline.Misc, dateline.Org, false},
	} {
		d := &dateline.Document{Text: tt.name, Tokens: []dateline.Token{{Span: dateline.Span{End: len(tt.name)}}}}
		m := dateline.Mention{Span: dateline.Span{End: len(tt.name)}, Last: 1, Kind: tt.kind}
		if !tt.hyphened && strings.Contains(tt.name, " ") {
			d = words(tt.name)
			m.Last = len(d.Tokens)
		}
		if settle(d, &m); m.Kind != tt.want {
			t.Errorf("%s, %s: %s, want %s", tt.name, tt.kind, m.Kind, tt.want)
		}
	}
}

func TestMentions(t *testing.T) {
	syn, men := annotator(t)
	for _, tt := range []struct{ text, want string }{
		{"President Maria Delgado met General Tom Hughes in Madrid on Friday .", "[Maria Delgado|PERSON] [Tom Hughes|PERSON] [Madrid|GPE]"},
		{"The United Nations and the French government welcomed the deal .", "[United Nations|ORG] [French|NORP]"},
		{"Secretary of State Henry Walker flew to Nairobi .", "[Henry Walker|PERSON] [Nairobi|GPE]"}, // no "State"
		{"The president of Peru resigned on Monday .", "[Peru|GPE]"},
		{"The minister said the talks would go on in March .", ""}, // months and roles are no names
		{"Police arrested two men near the river .", ""},
	} {
		d := words(tt.text)
		if err := syn.Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		if err := men.Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		if got := marks(d); got != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, got, tt.want)
		}
	}
}

// TestAgree sets mentions by hand ("word/KIND" with score .5, "/KIND!" with .95) and looks at what the document makes of them.
// A name by which a firm of the text is called is no person's, unless somebody of the text bears it.
func TestFirm(t *testing.T) {
	for _, tt := range []struct {
		text string
		want dateline.MentionKind
	}{
		{"Massy Stores closed . Massy said so .", dateline.Org},
		{"Massy Gardens closed . Massy said so .", dateline.Person},
		{"Massy Stores closed . Ann Massy said so . Massy left .", dateline.Person},
	} {
		d := &dateline.Document{Text: tt.text}
		add := func(words string, kind dateline.MentionKind) {
			first := len(strings.Fields(tt.text[:strings.Index(tt.text, words)]))
			last := first + len(strings.Fields(words))
			d.Mentions = append(d.Mentions, dateline.Mention{Span: dateline.Span{Start: d.Tokens[first].Span.Start, End: d.Tokens[last-1].Span.End}, First: first, Last: last, Kind: kind, Score: 0.9})
		}
		at := 0
		for w := range strings.FieldsSeq(tt.text) {
			d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: at, End: at + len(w)}, UPOS: "PROPN"})
			at += len(w) + 1
		}
		d.Sentences = []dateline.Sentence{{First: 0, Last: len(d.Tokens)}}
		for _, w := range []string{"Massy Stores", "Massy Gardens"} {
			if strings.Contains(tt.text, w) {
				add(w, dateline.Org)
			}
		}
		if strings.Contains(tt.text, "Ann") {
			add("Ann Massy", dateline.Person)
		}
		last := strings.LastIndex(tt.text, "Massy")
		first := len(strings.Fields(tt.text[:last]))
		d.Mentions = append(d.Mentions, dateline.Mention{Span: dateline.Span{Start: last, End: last + len("Massy")}, First: first, Last: first + 1, Kind: dateline.Person, Score: 0.9})
		agree(d, "test")
		if got := d.Mentions[len(d.Mentions)-1].Kind; got != tt.want {
			t.Errorf("%s: %s, want %s", tt.text, got, tt.want)
		}
	}
}

func TestAgree(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Tessaro/GPE spoke . | Tessaro/PERSON! left . ", "[Tessaro|PERSON] [Tessaro|PERSON]"},
		{"Ines_Tessaro/PERSON! spoke . | Tessaro/GPE left .", "[Ines_Tessaro|PERSON] [Tessaro|GPE]"}, // "_" keeps it one token: no surname
		{"Chad/PERSON! called .", "[Chad|GPE]"},
		{"Chad_Oz/PERSON! called .", "[Chad_Oz|PERSON]"},
		{"Sheriff/PERSON left .", ""},
		{"Unita/ORG! won . | Unita/ORG! lost . | Then Unita/ came .", "[Unita|ORG] [Unita|ORG] [Unita|ORG]"},
		{"Unita/ORG won . | Then Unita/ came .", "[Unita|ORG]"}, // too little to go by
	} {
		d := &dateline.Document{}
		for _, s := range strings.Split(tt.text, "|") {
			first := len(d.Tokens)
			for _, w := range strings.Fields(s) {
				w, kind, marked := strings.Cut(w, "/")
				i := len(d.Tokens)
				tok := dateline.Token{Span: dateline.Span{Start: len(d.Text), End: len(d.Text) + len(w)}}
				if marked {
					tok.UPOS = "PROPN"
				}
				d.Tokens = append(d.Tokens, tok)
				if kind != "" {
					m := dateline.Mention{Span: tok.Span, First: i, Last: i + 1, Score: 0.5}
					if k, sure := strings.CutSuffix(kind, "!"); sure {
						kind, m.Score = k, 0.95
					}
					m.Kind = dateline.MentionKind(kind)
					d.Mentions = append(d.Mentions, m)
				}
				d.Text += w + " "
			}
			d.Sentences = append(d.Sentences, dateline.Sentence{First: first, Last: len(d.Tokens)})
		}
		agree(d, "test")
		if got := marks(d); got != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, got, tt.want)
		}
	}
}

func TestAdd(t *testing.T) {
	for _, tt := range []struct {
		words string
		kind  dateline.MentionKind
		want  string
	}{
		{"Lyon , France", dateline.GPE, "[Lyon|GPE] [France|GPE]"},
		{"Lyon , the", dateline.GPE, "[Lyon|GPE]"},
		{"Berg , Dahl , Ruiz", dateline.Org, "[Berg , Dahl , Ruiz|ORG]"},
	} {
		d := words(tt.words)
		new(Annotator).add(d, 0, len(d.Tokens), tt.kind, 1)
		if got := marks(d); got != tt.want {
			t.Errorf("%s as %s: %s, want %s", tt.words, tt.kind, got, tt.want)
		}
	}
}

func TestTrim(t *testing.T) {
	for _, tt := range []struct {
		words string
		kind  dateline.MentionKind
		want  string
	}{
		{"the United Nations 's", dateline.Org, "United Nations"},
		{"Prime Minister Ada Lund", dateline.Person, "Ada Lund"},
		{"Minister", dateline.Person, "Minister"}, // nothing else would be left
		{"General Motors", dateline.Org, "General Motors"},
		{"\"", dateline.Misc, ""},
	} {
		d := words(tt.words)
		first, last := trim(d, 0, len(d.Tokens), tt.kind)
		got := ""
		if first < last {
			got = d.Text[d.Tokens[first].Span.Start:d.Tokens[last-1].Span.End]
		}
		if got != tt.want {
			t.Errorf("trim(%q, %s) = %q, want %q", tt.words, tt.kind, got, tt.want)
		}
	}
	for text, want := range map[string]bool{"Secretary of State": true, "Prime Minister of Israel": false, "the city of State": false, "Ministers of Foreign Affairs": true} {
		d := words(text)
		at := 0
		for i, tok := range d.Tokens {
			if tok.Span.In(d.Text) == "of" {
				at = i + 1
			}
		}
		if got := office(d, at, len(d.Tokens)); got != want {
			t.Errorf("office(%q) = %v", text, got)
		}
	}
}

func FuzzAnnotate(f *testing.F) {
	syn, men := annotator(f)
	f.Add("Secretary of State | \xff “ The the The ” | ' 's , . | A B C D | Ōsaka")
	f.Fuzz(func(t *testing.T, text string) {
		d := words(text)
		if err := syn.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if err := men.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		last := 0
		for _, m := range d.Mentions {
			if m.First < last || m.Last <= m.First || m.Span.Start < 0 || m.Span.End > len(d.Text) || utf8.ValidString(text) && !m.Span.Valid(d.Text) {
				t.Fatalf("mention %v: empty, out of order or outside the text", m)
			}
			last = m.Last
		}
	})
}

func BenchmarkAnnotate(b *testing.B) {
	syn, men := annotator(b)
	d := words(strings.Repeat("The spokesman for the Norwegian navy said on Monday that Captain Lars Berg had left Bergen . |", 40))
	if err := syn.Annotate(context.Background(), d); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := men.Annotate(context.Background(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N*len(d.Tokens))/b.Elapsed().Seconds(), "tokens/s")
}

// A name goes over the hyphens in it; a hyphen between words, or one with a space beside it, joins nothing.
func TestHyphens(t *testing.T) {
	for _, tt := range []struct {
		text        string
		first, last int
		want        string
	}{
		{"Al|-|Najjar| |spoke", 0, 1, "Al-Najjar"},
		{"Al|-|Najjar| |spoke", 2, 3, "Al-Najjar"},
		{"Kim| |Soo|-|Min| |spoke", 0, 2, "Kim Soo-Min"},
		{"Kim| |Soo|-|min| |spoke", 0, 2, "Kim Soo-min"}, // the tagger says that "min" is a name
		{"Hale|-|led| |talks", 0, 1, "Hale"},
		{"Hale| |-| |Paris", 0, 1, "Hale"},
	} {
		d := &dateline.Document{}
		for part := range strings.SplitSeq(tt.text, "|") {
			if part != " " {
				tok := dateline.Token{Span: dateline.Span{Start: len(d.Text), End: len(d.Text) + len(part)}, UPOS: "PROPN"}
				if part == "-" || strings.ToLower(part) == part && part != "min" {
					tok.UPOS = "X"
				}
				d.Tokens = append(d.Tokens, tok)
			}
			d.Text += part
		}
		first, last := hyphens(d, tt.first, tt.last)
		if got := d.Text[d.Tokens[first].Span.Start:d.Tokens[last-1].Span.End]; got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestDated(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{{"Jan 16", true}, {"April 3", true}, {"Jan Berg", false}, {"June said", false}, {"Lima 2019", false}} {
		if got := dated(words(tt.text), 0, 1); got != tt.want {
			t.Errorf("dated(%q) = %v", tt.text, got)
		}
	}
}
