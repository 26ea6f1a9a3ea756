package extract

import (
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// Pages of archives: the media type chooses the reader, the server's charset is a hint, the crawl a date of its own origin.
func TestArchivePage(t *testing.T) {
	const html = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>The envoy from Orsk left on Monday.</p></body></html>"
	russian := "\xcf\xee\xf1\xee\xeb \xf3\xe5\xf5\xe0\xeb \xe8\xe7 \xee\xf0\xf1\xea\xe0 \xe2 \xef\xee\xed\xe5\xe4\xe5\xeb\xfc\xed\xe8\xea."
	for _, tt := range []struct {
		name      string
		c         dateline.Capture
		text      string // the text begins so
		dates     string
		noteHolds string
	}{
		{"html", dateline.Capture{Media: "text/html", Bytes: []byte(html), Crawled: "2016-09-01T23:10:00Z"}, "The envoy from Orsk", "crawl 2016-09-01", ""},
		{"plain", dateline.Capture{Media: "text/plain", Bytes: []byte("The envoy <b>left</b> Orsk on Monday.")}, "The envoy <b>left", "", ""},
		{"charset of the server", dateline.Capture{Media: "text/plain", Charset: "windows-1251", Bytes: []byte(russian)}, "Посол уехал", "", "decoded from windows-1251, as its server said"},
		{"it goes before a meta element", dateline.Capture{Media: "text/html", Charset: "windows-1251", Bytes: []byte(strings.Replace(html, "The envoy", russian, 1))}, "Посол уехал", "", "as its server said"},
		{"valid UTF-8 wins", dateline.Capture{Media: "text/plain", Charset: "windows-1251", Bytes: []byte("Señor Vega left Orsk on Monday.")}, "Señor", "", ""},
		{"UTF-8 said of what is not", dateline.Capture{Media: "text/plain", Charset: "utf-8", Bytes: []byte("Se\xf1or Vega left Orsk on Monday.")}, "Señor", "", "windows-1252, by default"},
		{"unknown charset", dateline.Capture{Media: "text/plain", Charset: "x-none", Bytes: []byte("Se\xf1or Vega left Orsk on Monday.")}, "Señor", "", "by default"},
		{"cut", dateline.Capture{Media: "text/plain", Truncated: "length", Bytes: []byte("The envoy left Orsk on Monday.")}, "The envoy", "", "WARC-Truncated: length"},
		{"no day in the crawl", dateline.Capture{Media: "text/plain", Crawled: "2016", Bytes: []byte("The envoy left Orsk on Monday.")}, "The envoy", "", ""},
	} {
		tt.c.Kind = dateline.KindWARC
		d, err := Document(tt.c)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		var notes []string
		for _, n := range d.Notes {
			notes = append(notes, n.Reason)
		}
		if all := strings.Join(notes, "; "); !strings.HasPrefix(d.Text, tt.text) || datesOf(d) != tt.dates || !strings.Contains(all, tt.noteHolds) || tt.noteHolds == "" && all != "" {
			t.Errorf("%s: text %.40q, dates %q, notes %q", tt.name, d.Text, datesOf(d), all)
		}
	}
}

// Dates of a feed are the feed's; those of a line of JSONL are the user's, and its "updated" is not read.
func TestFeedEntry(t *testing.T) {
	const data = `{"id":"p1","url":"http://paper.example/1","title":"Envoy leaves","html":"<p>The envoy left the port.</p><p>She stayed.</p>",` +
		`"published":"2014-09-04T23:30:00-05:00","updated":"2014-09-06T10:00:00Z","outlet":"The Harbour Paper","author":"Ada Lund"}`
	d := document(t, dateline.KindFeed, data)
	if d.Title != "Envoy leaves" || d.Byline != "Ada Lund" || d.Source.Outlet != "The Harbour Paper" || d.Source.ID != "p1" || d.Text != "The envoy left the port.\n\nShe stayed." {
		t.Errorf("%+v: %q by %q: %q", d.Source, d.Title, d.Byline, d.Text)
	}
	if got, want := datesOf(d), "feed 2014-09-04; feed 2014-09-06"; got != want {
		t.Errorf("dates %q, want %q", got, want)
	}
	if got, want := datesOf(document(t, dateline.KindJSONL, data)), "user 2014-09-04"; got != want {
		t.Errorf("dates of JSONL %q, want %q", got, want)
	}
}

// What a feed or sitemap says of a page fills what the page leaves open; its date goes first.
func TestTold(t *testing.T) {
	const told = `{"title":"Envoy leaves port","published":"2014-09-03T23:30:00-05:00","lastmod":"2019-01-01","author":"Ada Lund","outlet":"The Harbour Paper"}`
	const bare = "<html><p>The envoy from Orsk left on Monday.</p></html>"
	for _, tt := range []struct{ page, told, want string }{
		{bare, told, "Envoy leaves port|Ada Lund|The Harbour Paper|feed 2014-09-03; feed 2019-01-01; crawl 2014-09-05"},
		{samplePage, told, "Envoy leaves talks|Ann Roe|The Example Post|feed 2014-09-03; meta 2014-09-04; line 2014-09-03; json-ld 2014-09-06; feed 2019-01-01; crawl 2014-09-05"},
		{bare, "{", "|||crawl 2014-09-05"},
	} {
		d, err := Document(dateline.Capture{Kind: dateline.KindHTML, Bytes: []byte(tt.page), Crawled: "2014-09-05T10:00:00Z", Told: tt.told})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join([]string{d.Title, d.Byline, d.Source.Outlet, datesOf(d)}, "|"); got != tt.want {
			t.Errorf("told %s of %.30q: %s, want %s", tt.told, tt.page, got, tt.want)
		}
	}
}
