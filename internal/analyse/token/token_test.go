package token

import (
	"cmp"
	"context"
	"errors"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/score/scoretest"
)

func annotate(t testing.TB, text string) *dateline.Document {
	t.Helper()
	d := &dateline.Document{Text: text}
	if err := New().Annotate(context.Background(), d); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return d
}

// tokens joins the tokens of text with "|", or with a space where the text has white space.
func tokens(t testing.TB, text string) string {
	d := annotate(t, text)
	var b strings.Builder
	for i, tok := range d.Tokens {
		if i > 0 && tok.Span.Start > d.Tokens[i-1].Span.End {
			b.WriteByte(' ')
		} else if i > 0 {
			b.WriteByte('|')
		}
		b.WriteString(tok.Span.In(text))
	}
	return b.String()
}

func TestTokens(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		// Clitics, and apostrophes that are none.
		{"They didn't go.", "They did|n't go|."},
		{"They DIDN’T, can't, won’t.", "They DID|N’T|, ca|n't|, wo|n’t|."},
		{"Okafor's and Okafor’s", "Okafor|'s and Okafor|’s"},
		{"the farmers' vote", "the farmers|' vote"},
		{"I'm, we're, you've, he'll, she'd", "I|'m|, we|'re|, you|'ve|, he|'ll|, she|'d"},
		{"Cannot or can not; gonna", "Can|not or can not|; gon|na"},
		{"thats alot, cant they", "that|s a|lot|, ca|nt they"}, // typed without the apostrophe; "its" may be either
		{"--== ++++ ==--", "--== ++++ ==--"},
		{"O'Brien, Sana'a, o'clock, coup d'état", "O'Brien|, Sana'a|, o'clock|, coup d'état"},
		{"the 1990's and '90s, tell 'em", "the 1990's and '90s|, tell 'em"},
		{"the bank 'too big'", "the bank '|too big|'"},
		{"“Rivals”'s editor", "“|Rivals|”|'s editor"},
		// Hyphens split, but not behind a prefix; telephone numbers and dates are one token, ranges three.
		{"a well-known pre-war al-Hadi co-founder", "a well|-|known pre-war al|-|Hadi co-founder"},
		{"non-EU, mid-2004, F-16, 12-year-old", "non-EU|, mid-2004|, F|-|16|, 12|-|year|-|old"},
		{"2014-09-03 but 2003-2007, 2-1 and 555-0199", "2014-09-03 but 2003|-|2007|, 2|-|1 and 555-0199"},
		{"U.S.-led, UN-backed", "U.S.|-|led|, UN|-|backed"},
		// Abbreviations and initials, and words before a full stop.
		{"Gen. Ono met J. K. Amadi at 9 a.m. in the U.S. capital.", "Gen. Ono met J. K. Amadi at 9 a.m. in the U.S. capital|."},
		{"The general met Ono.", "The general met Ono|."},
		{"on Sept. 3, and in sept.", "on Sept. 3|, and in sept|."},
		{"No. 10 said no. He sat. It was Sat. 9 May.", "No. 10 said no|. He sat|. It was Sat. 9 May|."},
		{"Acme Inc. and Ph.D. students, Fig. 3", "Acme Inc. and Ph.D. students|, Fig. 3"},
		{"It was I. They left.", "It was I|. They left|."},
		{"p. 5 of c. 1230", "p. 5 of c. 1230"},
		{"Ana Ruiz (b. 1964; d. 2013) got a d. 1975 was H. R. 1280, not plan B. 1976", "Ana Ruiz (|b. 1964|; d. 2013|) got a d|. 1975 was H. R. 1280|, not plan B|. 1976"},
		{"the end.It was", "the end|.|It was"},
		// Numbers, money, units.
		{"1,200 and 3.5 and .265 and 1/2, 1,2", "1,200 and 3.5 and .265 and 1/2|, 1|,|2"},
		{"$5, US$3bn, €10, £2.5m, 10%", "$|5|, US$|3|bn|, €|10|, £|2.5|m|, 10|%"},
		{"5pm, 5p.m., 10km, 1970s, 5th, 4G, 35°C", "5|pm|, 5|p.m.|, 10|km|, 1970s|, 5th|, 4G|, 35|°|C"},
		{"7:30 on 11/28/2000", "7:30 on 11/28/2000"},
		{"9/11-related", "9/11|-|related"},
		// Addresses.
		{"see www.example.org/a_(b), or (https://example.org/x?y=1).", "see www.example.org/a_(b)|, or (|https://example.org/x?y=1|)|."},
		{"mail a.b-c@example.org, @handle #tag", "mail a.b-c@example.org|, @handle #tag"},
		{"news.example.com and file.pdf.", "news.example.com and file.pdf|."},
		// Marks.
		{"Wait... what?! “No”—he said … (yes) [sic] and/or he/she w/o", "Wait|... what|?! “|No|”|—|he said … (|yes|) [|sic|] and|/|or he|/|she w/o"},
		{"AT&T, R&D, but rock&roll", "AT&T|, R&D|, but rock|&|roll"},
		{"A--B - C", "A|--|B - C"},
		{"naïve Erdoğan’s Ångström", "naïve Erdoğan|’s Ångström"},
		{"a\u00a0b\u200bc", "a b c"},
		{"2. Open the box.", "2. Open the box|."},
	} {
		if got := tokens(t, tt.text); got != tt.want {
			t.Errorf("tokens of %q\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"The talks failed. Both sides left.", "The talks failed.|Both sides left."},
		{"The owners of the airline accused Bolivia on Tuesday of breaking a contract.", "The owners of the airline accused Bolivia on Tuesday of breaking a contract."},
		{"The U.S. forces left. He spoke of the U.S. He was sad.", "The U.S. forces left.|He spoke of the U.S.|He was sad."},
		{"Gen. Ono said. Mr. Amadi met Sen. Ruiz.", "Gen. Ono said.|Mr. Amadi met Sen. Ruiz."},
		{"On Jan. 5 No. 10 said no. We left at 5 p.m. Monday.", "On Jan. 5 No. 10 said no.|We left at 5 p.m. Monday."},
		{"It closed at 5 p.m. Police came.", "It closed at 5 p.m.|Police came."},
		{"He works for Acme Inc. in Lima. She left Acme Inc. The firm fell.", "He works for Acme Inc. in Lima.|She left Acme Inc.|The firm fell."},
		{"“We want peace.” She left.", "“We want peace.”|She left."},
		{`"We want peace." She left. "Why?" he asked.`, `"We want peace."|She left.|"Why?" he asked.`},
		{"“Is it so?” Ono asked. “Is it so?” The crowd left.", "“Is it so?” Ono asked.|“Is it so?”|The crowd left."},
		{"“Stop!” he said. Stop! Go.", "“Stop!” he said.|Stop!|Go."},
		{"It grew... slowly. It grew… Then it fell.", "It grew... slowly.|It grew…|Then it fell."},
		{"(They left.) He stayed (for now). It ended.", "(They left.)|He stayed (for now).|It ended."},
		{"It fell in 1805. [19] Then it rose.", "It fell in 1805. [19]|Then it rose."},
		{"Ono in Tarsk Image: Amara Vidal. The image: a bridge.", "Ono in Tarsk|Image: Amara Vidal.|The image: a bridge."},
		{"See https://example.org/a The bridge fell. Mail a@example.org for more.", "See https://example.org/a|The bridge fell.|Mail a@example.org for more."},
		{"It fell -------- Then it rose -- twice", "It fell|--------|Then it rose -- twice"},
		{"A heading\nThe text begins.", "A heading|The text begins."},
		{"J. K. Amadi and W. Ono met. They spoke.", "J. K. Amadi and W. Ono met.|They spoke."},
		{"The minister of transport said on Tuesday that the\nbridge would open soon.", "The minister of transport said on Tuesday that the\nbridge would open soon."},
		{"apples\nbread and\nmilk", "apples|bread and|milk"}, // short lines are a list
		{"One left. Two stayed\n\nnext", "One left.|Two stayed|next"},
	} {
		d := annotate(t, tt.text)
		var got []string
		for _, s := range d.Sentences {
			got = append(got, s.Span.In(tt.text))
		}
		if g := strings.Join(got, "|"); g != tt.want {
			t.Errorf("sentences of %q\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}

// Ends that no mark shows, where a line lost its break; and places that look like them.
func TestEdges(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Kay Mann 04/26/2001 07:17 AM Please send me the draft. Thanks, Kay", "Kay Mann|04/26/2001 07:17 AM|Please send me the draft.|Thanks,|Kay"},
		{"Call me when you can. Regards, Carla Sommer", "Call me when you can.|Regards,|Carla Sommer"},
		{"Troops of the Iraqi Security Forces entered the town on Dec. 6th with Prime Minister Haider al-Abadi.", ""},
		{"LIMA, Peru - Miners blocked the road, Peru's Interior Ministry said.", ""},
		{"He met Regards, the singer of the band, in Paris.", ""},
		{"On 26 April 2001 Kay Mann sent the draft to Enron at 07:17 AM Eastern.", ""},
	} {
		d := annotate(t, tt.text)
		var got []string
		for _, s := range d.Sentences {
			got = append(got, s.Span.In(tt.text))
		}
		if want := cmp.Or(tt.want, tt.text); strings.Join(got, "|") != want {
			t.Errorf("%q: %q, want %q", tt.text, got, want)
		}
	}
}

func TestHardWrapped(t *testing.T) {
	text := "The committee of the regional assembly met on Monday to hear\n" +
		"from farmers, fishermen and the owners of small shops. Mrs.\n" +
		"Ibarra, who leads it, said that the drought had cost them a\n" +
		"third of the harvest. The hearing goes on.\n"
	d := annotate(t, text)
	if len(d.Sentences) != 3 {
		t.Errorf("%d sentences, want 3", len(d.Sentences))
	}
}

func TestLinesLeftOut(t *testing.T) {
	text := "Sep 18, 2021\nBridge opens\nBy Ana Ruiz\nThe bridge opened."
	line := func(s string, k dateline.LineKind) dateline.Line {
		at := strings.Index(text, s)
		return dateline.Line{Span: dateline.Span{Start: at, End: at + len(s)}, Kind: k}
	}
	d := &dateline.Document{Text: text, Lines: []dateline.Line{
		line("Sep 18, 2021", dateline.LinePageDate), line("Bridge opens", dateline.LineTitle),
		line("By Ana Ruiz", dateline.LineByline), line("The bridge opened.", dateline.LineBody),
	}}
	if err := New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	if len(d.Sentences) != 2 || d.Sentences[0].Span.In(text) != "Bridge opens" || d.Sentences[1].Span.In(text) != "The bridge opened." {
		t.Errorf("sentences %v, want the title and the body", d.Sentences)
	}
}

func TestLanguage(t *testing.T) {
	german := strings.Repeat("Die Regierung hat am Mittwoch neue Maßnahmen gegen die Wohnungsnot beschlossen, sagte der Sprecher. ", 4)
	russian := strings.Repeat("Правительство в среду приняло новые меры по поддержке сельского хозяйства, сообщил министр. ", 5)
	for _, tt := range []struct {
		text, lang string
		unusable   bool
	}{
		{strings.Repeat("The minister said on Monday that the harvest was lost. ", 3), "en", false},
		{german, "de", true},
		{russian, "ru", true},
		{"Bundestag beschließt Gesetz", "", false}, // too short to tell
		{strings.Repeat("Lagos 12 Accra 14 Abuja 9 Kano 31 Ibadan 5 ", 20), "", false},
	} {
		d := &dateline.Document{Text: tt.text}
		err := New().Annotate(context.Background(), d)
		if errors.Is(err, dateline.ErrUnusable) != tt.unusable || err != nil != tt.unusable {
			t.Errorf("%.40q: error %v, want unusable %v", tt.text, err, tt.unusable)
		}
		if tt.lang != "" && d.Lang != tt.lang {
			t.Errorf("%.40q: language %q, want %q", tt.text, d.Lang, tt.lang)
		}
	}
}

// A text without stops is cut and noted, and long input of any shape takes linear time.
func TestHostile(t *testing.T) {
	const n = 400_000
	for name, unit := range map[string]string{
		"no stop": "word ", "commas": "a, b, ", "dots": "a.", "dot words": "ab.cd.", "hyphens": "a-", "apostrophes": "a'", "at": "a@", "slashes": "a/b/",
		"quotes": `"`, "brackets": "(", "letters": "x", "digits": "1", "groups": "1-", "stops": ".", "spaces": " ", "no. ": "no. ", "broken": "\x80", "url": "http://a.b/(", "newlines": "a\n", "cites": "[1",
	} {
		start := scoretest.Clock()
		d := &dateline.Document{Text: strings.Repeat(unit, n/len(unit))}
		if err := New().Annotate(context.Background(), d); err != nil && !errors.Is(err, dateline.ErrUnusable) {
			t.Fatal(err)
		}
		check(t, d)
		if took := scoretest.Clock() - start; took > 2*time.Second {
			t.Errorf("%s: 400 kB took %v", name, took)
		}
		if name == "no stop" && len(d.Notes) != 1 {
			t.Errorf("%d notes, want one", len(d.Notes))
		}
	}
}

// check fails unless tokens and sentences are in order, on runes, without white space, and tile each other.
func check(t *testing.T, d *dateline.Document) {
	t.Helper()
	last := 0
	for i, tok := range d.Tokens {
		s := tok.Span
		if !s.Valid(d.Text) || s.Start < last {
			t.Fatalf("token %d %v: out of order or not on runes", i, s)
		}
		if utf8.ValidString(s.In(d.Text)) && strings.IndexFunc(s.In(d.Text), unicode.IsSpace) >= 0 {
			t.Fatalf("token %q holds white space", s.In(d.Text))
		}
		last = s.End
	}
	next := 0
	for i, s := range d.Sentences {
		if s.First != next || s.Last <= s.First || s.Last-s.First > maxSentence {
			t.Fatalf("sentence %d covers tokens [%d, %d), want from %d", i, s.First, s.Last, next)
		}
		if s.Span.Start != d.Tokens[s.First].Span.Start || s.Span.End != d.Tokens[s.Last-1].Span.End {
			t.Fatalf("sentence %d: span %v does not fit its tokens", i, s.Span)
		}
		next = s.Last
	}
	if next != len(d.Tokens) {
		t.Fatalf("sentences cover %d of %d tokens", next, len(d.Tokens))
	}
}

func FuzzAnnotate(f *testing.F) {
	for _, s := range []string{"He didn’t say \"why?\" at 5p.m. in the U.S.\nBut he \xff\x80 left…", "a.b@c.d 1-2-3 [1] ``x''", "'s 's ’s", "2. x\n\n3.\ne\u0301.", "😀\ufe0f:-) …."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := &dateline.Document{Text: text}
		if err := New().Annotate(context.Background(), d); err != nil && !errors.Is(err, dateline.ErrUnusable) {
			t.Fatal(err)
		}
		check(t, d)
	})
}

func BenchmarkAnnotate(b *testing.B) {
	text := strings.Repeat("“We can’t wait,” Gen. Ono said on Sept. 3 in the U.S. capital. The well-known minister, who didn't attend, promised $5 million to 1,200 farmers. ", 40)
	b.SetBytes(int64(len(text)))
	n := 0
	for b.Loop() {
		d := &dateline.Document{Text: text}
		if err := New().Annotate(context.Background(), d); err != nil {
			b.Fatal(err)
		}
		n += len(d.Tokens)
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "tokens/s")
}
