package docjson

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// sample is a document with every layer filled and characters of one to four bytes before most spans.
func sample() *dateline.Document {
	text := "São Tomé 🙂\n“Mali's army attacked rebels in Gao on Monday,” Keïta confirmed."
	at := func(words string) dateline.Span {
		i := strings.Index(text, words)
		return dateline.Span{Start: i, End: i + len(words)}
	}
	two := 2
	return &dateline.Document{
		ID: "d1", Source: dateline.Source{ID: "in-1", URI: "https://news.example/1", Outlet: "Example", Kind: dateline.KindJSONL}, Title: "T", Lang: "en", Text: text,
		Lines:     []dateline.Line{{Span: at("São Tomé 🙂"), Kind: dateline.LineBoilerplate, Rule: "banner"}, {Span: dateline.Span{Start: strings.Index(text, "“"), End: len(text)}, Kind: dateline.LineBody}},
		Sentences: []dateline.Sentence{{Span: at("“Mali's army attacked rebels in Gao on Monday,” Keïta confirmed."), First: 0, Last: 2, Parsed: true}},
		Tokens:    []dateline.Token{{Span: at("attacked"), Lemma: "attack", UPOS: "VERB", XPOS: "VBD", Feats: "Tense=Past", Head: 0, Deprel: "root"}, {Span: at("rebels"), Lemma: "rebel", UPOS: "NOUN", XPOS: "NNS", Head: 1, Deprel: "obj"}},
		Published: dateline.Published{Earliest: "2013-08-01", Conflict: true, Basis: []dateline.DateBasis{{Origin: dateline.OriginMention, Value: "2013-08", Span: at("Monday"), Used: true, Why: "looks back"}}},
		Times:     []dateline.TimeMention{{Span: at("Monday"), Type: dateline.TypeDate, Earliest: "2013-08-01", Rule: "weekday"}},
		Places:    []dateline.Place{{Span: at("Gao"), Name: "Gao", Country: "MLI", Lat: 16.27, Lon: -0.04, GeoNames: 2457161, Precision: dateline.PrecisionCity, Score: .9}},
		Entities: []dateline.Entity{{ID: "e1", Chain: -1, Name: "Keïta", Kind: dateline.KindPerson, Code: "MLIGOV", Country: "MLI", Sectors: []string{"GOV"},
			Mentions: []dateline.EntityMention{{Span: at("Keïta"), First: 2, Last: 2, Head: -1, Form: dateline.FormName}}}},
		Quotes: []dateline.Quote{{Kind: dateline.Direct, Content: at("Mali's army attacked rebels in Gao on Monday,"), Cue: at("confirmed"), CueLemma: "confirm", CueToken: -1, Speaker: at("Keïta"), Entity: "e1", Rule: "cue-after"}},
		Events: []dateline.Event{{ID: "ab", Type: "ASSAULT", CAMEO: "190", Quad: 4, Goldstein: -10, Trigger: at("attacked"), Lemma: "attack", Token: -1,
			Actors: []dateline.Party{{Span: at("Mali's army"), Token: -1, Code: "MLIMIL", Country: "MLI", Sectors: []string{"MIL"}}}, Status: dateline.Happened,
			Attribution: []dateline.Attribution{{Entity: "e1", Quote: 0, Span: at("Keïta")}}, When: dateline.EventTime{Time: 0, Basis: "timex"}, Where: dateline.EventPlace{Place: 0, Country: "MLI", Words: at("Gao")},
			Dead: &two, Score: .5, Rule: "attack"}},
		Claims: []dateline.Claim{{About: "an attack", By: "e1", Source: at("Keïta"), Stance: dateline.Confirm, Evidence: at("Mali's army attacked rebels"), Quote: 0, Event: 0, Rule: "confirm"}},
		Notes:  []dateline.Note{{Step: "timex", Span: at("Monday"), Reason: "no date of the story"}, {Step: "dct", Reason: "unknown"}},
	}
}

// Encode of what Decode read gives the same bytes.
func TestRoundTrip(t *testing.T) {
	for _, opt := range []Options{{}, {Tokens: true}} {
		first, err := Encode(sample(), opt)
		if err != nil {
			t.Fatal(err)
		}
		d, err := Decode(first)
		if err != nil {
			t.Fatal(err)
		}
		second, err := Encode(d, opt)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first, second) {
			t.Errorf("tokens %v:\n%s\n%s", opt.Tokens, first, second)
		}
	}
}

// Offsets are code points: a Python reader's text[start:end] is the words.
func TestOffsetsAreCodePoints(t *testing.T) {
	out, err := Encode(sample(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := []rune(sample().Text)
	at := strings.Index(sample().Text, "attacked")
	want := len([]rune(sample().Text[:at]))
	if string(r[want:want+8]) != "attacked" || !bytes.Contains(out, []byte(`"trigger":{"start":`+strconv.Itoa(want)+`,"end":`+strconv.Itoa(want+8))) {
		t.Errorf("trigger is not at code point %d: %s", want, out)
	}
}

func TestDecodeRefuses(t *testing.T) {
	good, _ := Encode(sample(), Options{})
	for _, tt := range []struct{ old, new, want string }{
		{"dateline/doc/1", "dateline/doc/9", "schema"},
		{"codepoint", "byte", "offsets"},
		{`"sentences":[{"start":11`, `"sentences":[{"start":-1`, "outside the text"},
		{`"sentences":[{"start":11,"end":`, `"sentences":[{"start":11,"end":9`, "outside the text"},
	} {
		bad := bytes.Replace(good, []byte(tt.old), []byte(tt.new), 1)
		if bytes.Equal(bad, good) {
			t.Fatalf("%q is not in the sample", tt.old)
		}
		if _, err := Decode(bad); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("Decode with %q: %v, want %q", tt.new, err, tt.want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	good, _ := Encode(sample(), Options{Tokens: true})
	f.Add(good)
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Decode(data)
		if err != nil {
			return
		}
		if _, err := Encode(d, Options{Tokens: true}); err != nil {
			t.Fatal(err)
		}
	})
}
