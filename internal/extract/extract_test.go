package extract

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	dateline "github.com/dateline-news/dateline"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func document(t testing.TB, kind dateline.SourceKind, data string) *dateline.Document {
	t.Helper()
	d, err := Document(dateline.Capture{Kind: kind, Bytes: []byte(data), Name: "in"})
	if err != nil {
		t.Fatalf("Document(%.60q): %v", data, err)
	}
	return d
}

func datesOf(d *dateline.Document) string {
	var out []string
	for _, c := range d.Dates {
		s := string(c.Origin) + " " + c.Value
		if !c.Span.IsZero() {
			s += " " + c.Span.In(d.Text)
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestDecode(t *testing.T) {
	for _, tt := range []struct {
		kind       dateline.SourceKind
		data, want string
		note       string // part of the note, "" for none
	}{
		{dateline.KindText, "Le pr\u00e9sident a parl\u00e9.", "Le président a parlé.", ""},
		{dateline.KindText, "\ufeffHe left.", "He left.", ""},
		{dateline.KindText, "Le pr\xe9sident \x93a\x94 parl\xe9.", "Le président “a” parlé.", "windows-1252"},
		{dateline.KindText, "\xff\xfeH\x00e\x00 \x00l\x00e\x00f\x00t\x00", "He left", "UTF-16"},
		{dateline.KindText, "\xfe\xff\x00H\x00e\x00 \x00l\x00e\x00f\x00t", "He left", "UTF-16"},
		{dateline.KindText, "e\u0301tat", "état", ""},
		{dateline.KindText, "one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour", ""},
		{dateline.KindText, "a\x00b\x07c\u0085d\u00ade\u200bf", "a b c\ndef", ""},
		{dateline.KindText, strings.Repeat("Le président a parlé. ", 100) + "\xe9", strings.TrimSpace(strings.Repeat("Le président a parlé. ", 100)) + " \ufffd", "1 invalid bytes"},
		{dateline.KindHTML, "<html><head><meta charset=koi8-r><title>x</title></head><body><p>\xf0\xd2\xc5\xda\xc9\xc4\xc5\xce\xd4 \xd0\xd2\xc9\xc2\xd9\xcc \xd7 \xd3\xd4\xcf\xcc\xc9\xc3\xd5 \xd3\xc5\xc7\xcf\xc4\xce\xd1 \xd5\xd4\xd2\xcf\xcd \xd3\xcf \xd3\xd7\xcf\xc9\xcd\xc9 \xcd\xc9\xce\xc9\xd3\xd4\xd2\xc1\xcd\xc9.</p>",
			"Президент прибыл в столицу сегодня утром со своими министрами.", "koi8-r"},
		// Valid UTF-8 is UTF-8 whatever the page says.
		{dateline.KindHTML, "<html><head><meta charset=iso-8859-1></head><body><p>Le président a parlé pendant une heure devant les députés réunis hier.</p>",
			"Le président a parlé pendant une heure devant les députés réunis hier.", ""},
	} {
		d := document(t, tt.kind, tt.data)
		if got := strings.TrimSpace(d.Text); got != tt.want {
			t.Errorf("text of %.40q = %q, want %q", tt.data, got, tt.want)
		}
		note := ""
		if len(d.Notes) > 0 {
			note = d.Notes[0].Reason
		}
		if tt.note == "" && note != "" || !strings.Contains(note, tt.note) {
			t.Errorf("note on %.40q = %q, want %q in it", tt.data, note, tt.note)
		}
	}
}

func TestObject(t *testing.T) {
	d := document(t, dateline.KindJSONL, `{"id":7,"url":"https://news.example/2014/09/04/talks","title":"Talks  fail","text":"Talks fail\n\nPARIS, Sept 3 (Agency) - The envoy left.","published":"2014-09-04T08:00:00Z","source":"Example News","tags":["x"]}`)
	got := []string{d.Source.ID, d.Source.URI, d.Source.Outlet, d.Title, string(d.Lines[0].Kind), datesOf(d)}
	want := []string{"7", "https://news.example/2014/09/04/talks", "Example News", "Talks fail", "title", "user 2014-09-04; url 2014-09-04; dateline XXXX-09-03 Sept 3"}
	if !slices.Equal(got, want) {
		t.Errorf("object = %q, want %q", got, want)
	}
	for _, tt := range []struct{ data, reason string }{
		{`{"id":"1"}`, `neither "text" nor "html"`},
		{`{"text":""}`, `neither "text" nor "html"`},
		{`{"text":" \n "}`, "no text of an article"},
		{`{`, "broken JSON"},
	} {
		_, err := Document(dateline.Capture{Kind: dateline.KindJSONL, Bytes: []byte(tt.data), Name: "in:3"})
		if !errors.Is(err, dateline.ErrUnusable) || !strings.Contains(err.Error(), tt.reason) || !strings.HasPrefix(err.Error(), "in:3: ") {
			t.Errorf("Document(%s): %v, want an unusable document with %q", tt.data, err, tt.reason)
		}
	}
	// A known title is not looked for among other short lines.
	d = document(t, dateline.KindJSONL, `{"title":"Talks fail in Paris","text":"The envoy at the airport\n\nThe envoy left the talks in the French capital on Wednesday after two days."}`)
	if d.Title != "Talks fail in Paris" || d.Lines[0].Kind != dateline.LineBody {
		t.Errorf("a caption above the text is %s, title %q", d.Lines[0].Kind, d.Title)
	}
	if d := document(t, dateline.KindJSONL, `{"text":"The envoy left.","published":"some day"}`); len(d.Notes) != 1 || len(d.Dates) != 0 {
		t.Errorf("an unreadable date gives %d notes and %d dates, want one note", len(d.Notes), len(d.Dates))
	}
}

func TestURLDate(t *testing.T) {
	for _, tt := range []struct{ path, want string }{
		{"/world/2014/09/03/talks", "2014-09-03"},
		{"/2014/sep/03/talks", "2014-09-03"},
		{"/2014-09-03-talks.html", "2014-09-03"},
		{"/20140903/talks", "2014-09-03"},
		{"/2014/9/3/", "2014-09-03"},
		{"/2014/09/talks", "2014-09"},
		{"/2014/13/03/talks", ""},
		{"/id/12345678", ""},
		{"/2014/talks", ""},
		{"/1234/09/03/", ""},
		{"/g20-2014-summit", ""},
	} {
		if got := pathDate(tt.path); got != tt.want {
			t.Errorf("pathDate(%q) = %q, want %q", tt.path, got, tt.want)
		}
	}
}

func TestLooseDate(t *testing.T) {
	for _, tt := range []struct{ s, want string }{
		{"2014-09-03T10:00:00+02:00", "2014-09-03"}, {"Wed, 03 Sep 2014 10:32:00 GMT", "2014-09-03"}, {"September 3, 2014", "2014-09-03"}, {"3 September 2014", "2014-09-03"}, {"Sept. 3rd, 2014", "2014-09-03"},
		{"3.9.2014", "2014-09-03"}, {"25/02/2019", "2019-02-25"}, {"02/25/2019", "2019-02-25"}, {"04/04/2019", "2019-04-04"}, {"20140903", "2014-09-03"}, {"20140903103200", "2014-09-03"}, {"3-Sep-14", "2014-09-03"}, {"2014/09/03", "2014-09-03"}, {"3. September 2014", "2014-09-03"}, {"3 de septiembre de 2014", "2014-09-03"}, {"le 3 août 2014", "2014-08-03"}, {"September 2014", "2014-09"}, {"2014-09", "2014-09"}, {"2014", "2014"},
		{"03/04/2014", ""}, {"31 June 2014", ""}, {"2014-02-30", ""}, {"soon", ""}, {"12:30", ""}, {"May", ""}, {"1.2.3", ""},
	} {
		if got := looseDate(tt.s); got != tt.want {
			t.Errorf("looseDate(%q) = %q, want %q", tt.s, got, tt.want)
		}
	}
}

// A page with the furniture that most pages have.
const samplePage = `<!DOCTYPE html><html lang="en"><head><title>Envoy leaves talks | The Example Post</title>
<meta property="og:site_name" content="The Example Post"><meta name="author" content="By Ann Roe"><meta property="article:published_time" content="2014-09-04T01:30:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":["NewsArticle"],"headline":"Envoy leaves talks","dateModified":"2014-09-06","author":[{"name":"Ann Roe"}]}]}</script></head>
<body class="has-sidebar"><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Envoy leaves talks</h1><div class="byline">By Ann Roe, 3 September 2014</div><div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>
<p>PARIS — The envoy left the talks in the French capital on Wednesday after two days, the foreign ministry said in a statement to reporters.</p>
<p>“We had hoped for more,” a spokesman said. He did not say when the<br>two sides would meet again, or whether the envoy would come back.</p>
<div class="related-box"><h3>Related stories</h3><ul><li><a href="/a">Ten beaches for the holidays</a></li><li><a href="/b">Marathon winner comes home at last</a></li></ul></div>
<figure><img src="x.jpg"><figcaption>The envoy at the airport in Paris on Wednesday afternoon. Photo: John Doe</figcaption></figure>
<p>The talks had begun on Monday. Neither side had published its demands, but diplomats spoke of prisoners, border posts and fishing rights.</p></article>
<aside><h2>Most read</h2><p>The mayor of a small town has opened a museum of clocks, and thousands came to see it in the first week alone.</p></aside>
<footer><p>© 2021 The Example Post. All rights reserved. Nothing on this page may be copied without the permission of its owner.</p></footer></body></html>`

func TestPage(t *testing.T) {
	d := document(t, dateline.KindHTML, samplePage)
	wantText := "The envoy left the talks in the French capital on Wednesday after two days, the foreign ministry said in a statement to reporters.\n\n" +
		"“We had hoped for more,” a spokesman said. He did not say when the\ntwo sides would meet again, or whether the envoy would come back.\n\n" +
		"The talks had begun on Monday. Neither side had published its demands, but diplomats spoke of prisoners, border posts and fishing rights."
	if want := "PARIS — " + wantText; d.Text != want {
		t.Errorf("text =\n%s\nwant\n%s", d.Text, want)
	}
	if want := strings.ReplaceAll(wantText, "\n\n", "\n"); bodyOf(d) != want {
		t.Errorf("body =\n%s\nwant\n%s", bodyOf(d), want)
	}
	got := []string{d.Title, d.Byline, d.Source.Outlet}
	if want := []string{"Envoy leaves talks", "Ann Roe", "The Example Post"}; !slices.Equal(got, want) {
		t.Errorf("title, byline, outlet = %q, want %q", got, want)
	}
	// The printed date is of the place, the metadata in UTC a day later.
	if want := "line 2014-09-03; meta 2014-09-04; json-ld 2014-09-06"; datesOf(d) != want {
		t.Errorf("dates = %s, want %s", datesOf(d), want)
	}
}

func TestPageTitle(t *testing.T) {
	for _, tt := range []struct{ head, want string }{
		{"<title>Envoy leaves talks | The Example Post</title>", "Envoy leaves talks"},
		{"<title>Envoy leaves talks in Paris - Example</title>", "Envoy leaves talks in Paris"},
		{"<title>Example - Envoy</title><meta property=og:title content='Envoy leaves talks'>", "Envoy leaves talks"},
		{"<title>Talks - and what comes after them - in the capital</title>", "Talks - and what comes after them - in the capital"},
		{"<title>Envoy leaves talks &amp; goes home</title>", "Envoy leaves talks & goes home"},
		{"<title>Example Post</title></head><body><h1>Envoy leaves talks in anger</h1>", "Envoy leaves talks in anger"},
		{"<title>Orsk Lighthouse » Envoy leaves talks</title></head><body><h1>Orsk Lighthouse</h1><h2>Envoy leaves talks</h2>", "Envoy leaves talks"},
		{"<title>Envoy leaves talks - Orsk Lighthouse</title></head><body><h1>Orsk Lighthouse</h1><h2>Envoy leaves talks</h2>", "Envoy leaves talks"},
		{"<title>Envoy leaves talks - Orsk Lighthouse</title></head><body><h1>Envoy leaves talks</h1><h2>What was agreed</h2>", "Envoy leaves talks"},
		{"<title>Envoy leaves talks in anger :: Example</title></head><body><h1>Envoy leaves talks in anger</h1>", "Envoy leaves talks in anger"},
	} {
		d := document(t, dateline.KindHTML, "<html><head>"+tt.head+"<p>The talks had begun on Monday, and neither side had published its demands before the envoy left the town.</p>")
		if d.Title != tt.want {
			t.Errorf("title of %q = %q, want %q", tt.head, d.Title, tt.want)
		}
	}
}

// Pages without the usual structure.
func TestPlainPages(t *testing.T) {
	const told = "The envoy left the talks in the capital on Wednesday. " // 54 bytes
	for _, tt := range []struct{ page, want string }{
		{"<html><body><p>He left.</p></body></html>", "He left."},
		{"<html><body>He left.<br><br>She stayed.</body></html>", "He left.\n\nShe stayed."},
		{"<html><body><pre>PARIS - The envoy left the\ntalks on Monday.\n\nShe stayed.\n</pre></body></html>", "PARIS - The envoy left the\ntalks on Monday.\n\nShe stayed."},
		{"<p>The envoy left.<div>He went <b>home</b>, <i>said</i>&nbsp;she.</div>", "The envoy left.\n\nHe went home, said she."},
		{"<table><tr><td>Talks</td><td>failed</td></tr></table>", "Talks\n\nfailed"},
		{`<html><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"<p>` + strings.Repeat(told, 10) + `</p><p>He went home.</p>"}</script><div id=app>Loading</div>`, strings.TrimSpace(strings.Repeat(told, 10)) + "\n\nHe went home."},
	} {
		if d := document(t, dateline.KindHTML, tt.page); d.Text != tt.want {
			t.Errorf("text of %.60q = %q, want %q", tt.page, d.Text, tt.want)
		}
	}
}

func TestTooManyLines(t *testing.T) {
	if _, err := Document(dateline.Capture{Kind: dateline.KindText, Bytes: []byte(strings.Repeat("a\n", maxLines+2))}); !errors.Is(err, dateline.ErrUnusable) {
		t.Errorf("a dump of lines: %v, want unusable", err)
	}
}

// Each file of testdata is an article as a scraper left it; FILE.lines holds the kind and rule of each line.
func TestGolden(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	pages, _ := filepath.Glob("testdata/*.html")
	if len(files) == 0 || len(pages) == 0 {
		t.Fatal("no golden articles")
	}
	for _, file := range append(files, pages...) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		kind := dateline.KindText
		if strings.HasSuffix(file, ".html") {
			kind = dateline.KindHTML
		}
		d := document(t, kind, string(data))
		var b strings.Builder
		fmt.Fprintf(&b, "title: %s\nbyline: %s\noutlet: %s\ndates: %s\n\n", d.Title, d.Byline, d.Source.Outlet, datesOf(d))
		for _, l := range d.Lines {
			fmt.Fprintf(&b, "%s\t%s\t%s\n", l.Kind, l.Rule, l.Span.In(d.Text))
		}
		golden := strings.TrimSuffix(file, filepath.Ext(file)) + ".lines"
		if *update {
			if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if b.String() != string(want) {
			t.Errorf("%s reads\n%s\nwant\n%s", file, b.String(), want)
		}
	}
}

// check fails if d breaks what its layers promise.
func check(t *testing.T, d *dateline.Document) {
	t.Helper()
	if !utf8.ValidString(d.Text) || !norm.NFC.IsNormalString(d.Text) || strings.ContainsAny(d.Text, "\x00\r") {
		t.Fatalf("text is not clean: %.80q", d.Text)
	}
	last := 0
	for _, l := range d.Lines {
		if !l.Span.Valid(d.Text) || l.Span.Start < last || strings.Contains(l.Span.In(d.Text), "\n") || strings.TrimSpace(l.Span.In(d.Text)) == "" {
			t.Fatalf("line %v: out of order, blank, more than a line, or splits a rune", l.Span)
		}
		if blank := strings.TrimSpace(d.Text[last:l.Span.Start]); blank != "" {
			t.Fatalf("text %.40q before line %v is on no line", blank, l.Span)
		}
		if (l.Rule == "") != (l.Kind == dateline.LineBody) {
			t.Fatalf("line of kind %s has rule %q", l.Kind, l.Rule)
		}
		last = l.Span.End
	}
	if rest := strings.TrimSpace(d.Text[last:]); rest != "" {
		t.Fatalf("text %.40q is on no line", rest)
	}
	for _, c := range d.Dates {
		if c.Value == "" || !c.Span.IsZero() && !c.Span.Valid(d.Text) {
			t.Fatalf("date %+v", c)
		}
	}
}

func FuzzDocument(f *testing.F) {
	for _, s := range []string{"Sep 3, 2014\n\nShare this article\n\nPARIS, Sept 3 (A) — The envoy left.\n\nBy Ann Roe", samplePage, `{"text":"x","published":"2014"}`, "\xff\xfe\x00", "<html><p>\xe9", "a\u0301\r\r\n\u2028b", "(Photo: x)\n© 2014"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, kind := range []dateline.SourceKind{dateline.KindText, dateline.KindHTML, dateline.KindJSONL} {
			d, err := Document(dateline.Capture{Kind: kind, Bytes: data})
			if err != nil {
				if !errors.Is(err, dateline.ErrUnusable) {
					t.Fatal(err)
				}
				continue
			}
			check(t, d)
		}
	})
}

func BenchmarkText(b *testing.B) {
	text := []byte("Sep 18, 2021\n\nShare this article\n\n" + strings.Repeat("The ministers of both countries met in the capital on Monday to discuss the border, a spokesman said in a statement.\n\n", 20) + "Related stories\n")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Document(dateline.Capture{Kind: dateline.KindText, Bytes: text}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPage(b *testing.B) {
	data := []byte(strings.Replace(samplePage, "</article>", strings.Repeat("<p>The talks had begun on Monday. Neither side had published its demands, but diplomats spoke of prisoners.</p>", 30)+"</article>"+strings.Repeat("<div class=teaser><a href=x>Ten beaches for the holidays</a></div>", 100), 1))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Document(dateline.Capture{Kind: dateline.KindHTML, Bytes: data}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "pages/s")
}
