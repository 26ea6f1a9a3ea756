package reader

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

func sample(text string, words ...string) *dateline.Document {
	d := &dateline.Document{ID: "d", Text: text}
	for i, w := range words {
		at := strings.Index(text, w)
		d.Times = append(d.Times, dateline.TimeMention{Span: dateline.Span{Start: at, End: at + len(w)}, Type: dateline.TypeDate})
		if i == 0 {
			d.Quotes = append(d.Quotes, dateline.Quote{Kind: dateline.Direct, Content: dateline.Span{Start: 0, End: at + len(w)}})
		}
	}
	return d
}

// A script cuts the text by UTF-16 units, so each span must give its own words there.
func TestUTF16(t *testing.T) {
	v := UTF16(sample("“Zoë” 🎈 spoke 𝒳 on Monday, é and 🎈", "🎈 spoke", "Monday", "and 🎈"))
	units := utf16.Encode([]rune(v.Text))
	for _, x := range v.Times {
		if got := string(utf16.Decode(units[x.Start:x.End])); got != x.Text {
			t.Errorf("units %d to %d are %q, want %q", x.Start, x.End, got, x.Text)
		}
	}
}

func TestSegmentsOfOverlaps(t *testing.T) {
	v := Bytes(sample("one two three four", "two three", "three four"))
	var got []string
	for _, s := range v.Segments {
		var layers []string
		for _, m := range s.Marks {
			layers = append(layers, v.Marks[m].Ref)
		}
		got = append(got, v.Text[s.Start:s.End]+"<"+strings.Join(layers, ",")+">")
	}
	if want := "one <q0>|two <q0,t0>|three<q0,t0,t1>| four<t1>"; strings.Join(got, "|") != want {
		t.Errorf("segments %q, want %q", strings.Join(got, "|"), want)
	}
}

// Whatever the spans, the segments are the text, and each mark is exactly the union of its segments.
func FuzzSegments(f *testing.F) {
	f.Add("a b 🎈 c", 0, 3, 2, 6)
	f.Add("é", 0, 2, 0, 0)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int) {
		doc := &dateline.Document{Text: strings.ToValidUTF8(text, "?")}
		for _, s := range []dateline.Span{{Start: a, End: b}, {Start: c, End: d}} {
			if s.Valid(doc.Text) {
				doc.Times = append(doc.Times, dateline.TimeMention{Span: s})
			}
		}
		v := UTF16(doc)
		at := 0
		covered := make([]int, len(v.Marks))
		for _, s := range v.Segments {
			if s.Start != at || s.End <= s.Start {
				t.Fatalf("segment %v does not follow %d", s, at)
			}
			at = s.End
			for _, m := range s.Marks {
				covered[m] += s.End - s.Start
			}
		}
		if n := len(utf16.Encode([]rune(v.Text))); at != n {
			t.Fatalf("segments end at %d of %d units (%d bytes, %d runes)", at, n, len(v.Text), utf8.RuneCountInString(v.Text))
		}
		for i, m := range v.Marks {
			if covered[i] != m.End-m.Start {
				t.Fatalf("mark %v is covered over %d units", m, covered[i])
			}
		}
	})
}

func TestAttitudes(t *testing.T) {
	text := "Hungary does not support the plan."
	of := func(w string) dateline.Span {
		at := strings.Index(text, w)
		return dateline.Span{Start: at, End: at + len(w)}
	}
	v := Bytes(&dateline.Document{ID: "d", Text: text, Entities: []dateline.Entity{{ID: "e1", Name: "Hungary"}}, Attitudes: []dateline.Attitude{
		{Kind: dateline.Wants, Holder: of("Hungary"), Entity: "e1", Cue: of("does not support"), About: of("the plan"), Negated: true}}})
	if len(v.Attitudes) != 1 || *v.Attitudes[0].Name != "Hungary" || v.Attitudes[0].About.Text != "the plan" || !v.Attitudes[0].Negated {
		t.Errorf("attitudes %+v", v.Attitudes)
	}
	var marked []string
	for _, m := range v.Marks {
		if m.Layer == "attitude" && m.Ref == "a0" && m.Label == "attitude of Hungary: does not support" {
			marked = append(marked, text[m.Start:m.End])
		}
	}
	if got := strings.Join(marked, "|"); got != "does not support|the plan" {
		t.Errorf("marked %q", got)
	}
}
