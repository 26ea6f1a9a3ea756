package acquire

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harbour Paper</title><link>http://paper.example/</link>
<item><title>Envoy leaves</title><link>http://paper.example/1</link><guid>p1</guid><dc:creator>Ada Lund</dc:creator>
<pubDate>Thu, 04 Sep 2014 23:30:00 -0500</pubDate><description>Teaser.</description>
<content:encoded><![CDATA[<p>The envoy left the port &amp; its talks.</p><p>She stayed.</p>]]></content:encoded></item>
<item><title>Only a teaser</title><link>http://paper.example/2</link><description>The envoy left.</description></item>
<item><title>A long summary</title><link>http://paper.example/3</link><description>LONG</description></item>
</channel></rss>`

const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="http://paper.example/"><title>The Harbour Paper</title></channel>
<item rdf:about="http://paper.example/1"><title>Envoy leaves</title><link>http://paper.example/1</link><dc:date>2014-09-04T10:00:00Z</dc:date>
<content:encoded>&lt;p&gt;The envoy left the port.&lt;/p&gt;</content:encoded></item></rdf:RDF>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Harbour Paper</title>
<entry><id>tag:1</id><title>Envoy leaves</title><link href="http://paper.example/1"/><updated>2014-09-05T10:00:00Z</updated><author><name>Ada Lund</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The envoy left the port.</p></div></content></entry>
<entry><id>tag:2</id><title>Envoy returns</title><link href="http://paper.example/2"/><published>2014-09-04T10:00:00Z</published>
<content>The envoy left; 3 &lt; 4.</content></entry></feed>`

const jsonFeed = `{"version": "https://jsonfeed.org/version/1.1", "title": "The Harbour Paper",
 "items": [{"id": "1", "url": "http://paper.example/1", "title": "Envoy leaves", "content_html": "<p>The envoy left the port.</p>", "date_published": "2014-09-04T10:00:00+02:00"},
  {"id": "2", "url": "http://paper.example/2", "content_text": "The envoy left."}]}`

func TestFeed(t *testing.T) {
	long := strings.Repeat("The envoy left the port after a day of talks. ", 12)
	for _, tt := range []struct {
		name, data string
		want       []string // fields of each entry, or "!" and a part of the reason
	}{
		{"rss", strings.Replace(rss, "LONG", long, 1), []string{
			"in#1|p1|http://paper.example/1|Envoy leaves||<p>The envoy left the port &amp; its talks.</p><p>She stayed.</p>|2014-09-04T23:30:00-05:00||The Harbour Paper|Ada Lund",
			"in#3||http://paper.example/3|A long summary|" + strings.TrimSpace(long) + "||||The Harbour Paper|",
			"!1 of its 3 entries bring no text, only a title or teaser (save their pages and give those, the first is http://paper.example/2)"}},
		{"rdf", rdf, []string{"in#1||http://paper.example/1|Envoy leaves||<p>The envoy left the port.</p>|2014-09-04T10:00:00Z||The Harbour Paper|"}},
		{"atom", atom, []string{
			"in#1|tag:1|http://paper.example/1|Envoy leaves||<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>The envoy left the port.</p></div>||2014-09-05T10:00:00Z|The Harbour Paper|Ada Lund",
			"in#2|tag:2|http://paper.example/2|Envoy returns|The envoy left; 3 < 4.||2014-09-04T10:00:00Z||The Harbour Paper|"}},
		{"json", jsonFeed, []string{
			"in#1|1|http://paper.example/1|Envoy leaves||<p>The envoy left the port.</p>|2014-09-04T10:00:00+02:00||The Harbour Paper|",
			"in#2|2|http://paper.example/2||The envoy left.||||The Harbour Paper|"}},
		{"no entries", `<rss version="2.0"><channel><title>x</title></channel></rss>`, []string{"!the feed has no entries"}},
		{"cut", rss[:strings.Index(rss, "a teaser")], []string{
			"in#1|p1|http://paper.example/1|Envoy leaves||<p>The envoy left the port &amp; its talks.</p><p>She stayed.</p>|2014-09-04T23:30:00-05:00||The Harbour Paper|Ada Lund",
			"!broken feed after 1 entries: it ends early"}},
		{"latin", "<?xml version='1.0' encoding='ISO-8859-1'?><rss version=\"2.0\"><channel><title>Se\xf1al</title><item><author>desk@paper.example (Ada Lund)</author><content:encoded>Se\xf1or &amp;amp; co</content:encoded></item></channel></rss>",
			[]string{"in#1|||||Señor &amp; co|||Señal|Ada Lund"}},
		{"markup that is not escaped", `<rss version="2.0"><channel><item><guid>http://paper.example/7</guid><description><p>` + long + `</p></description><media:title>no</media:title></item></channel></rss>`,
			[]string{"in#1|http://paper.example/7|http://paper.example/7|||<p>" + long + "</p>||||"}},
		{"too many", `<rss version="2.0"><channel>` + strings.Repeat("<item/>", maxItems+1), []string{"!20000 of its 20000 entries", "!broken feed after 20000 entries: the rest"}},
		{"a deep one", `<rss version="2.0"><channel><item><title>x</title>` + strings.Repeat("<a>", 1_000_000), []string{"!broken feed after 0 entries: its elements nest deeper than 1000"}},
	} {
		for form, data := range map[string]string{"plain": tt.data, "gzip": gz(tt.data)} {
			var got []string
			Reader("in", strings.NewReader(data), func(c dateline.Capture, err error) bool {
				if err != nil {
					got = append(got, "!"+strings.TrimPrefix(err.Error(), "in: "))
					return true
				}
				var e entry
				if err := json.Unmarshal(c.Bytes, &e); err != nil || c.Kind != dateline.KindFeed || c.URI != e.URL {
					t.Errorf("%s: capture %+v: %v", tt.name, c, err)
				}
				got = append(got, strings.Join([]string{c.Name, e.ID, e.URL, e.Title, e.Text, e.HTML, e.Published, e.Updated, e.Outlet, e.Author}, "|"))
				return true
			})
			ok := len(got) == len(tt.want)
			for i := range tt.want {
				ok = ok && (got[i] == tt.want[i] || strings.HasPrefix(tt.want[i], "!") && strings.HasPrefix(got[i], tt.want[i]))
			}
			if !ok {
				t.Errorf("%s, %s:\n%s\nwant\n%s", tt.name, form, strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		}
	}
}

func TestLooksFeed(t *testing.T) {
	for _, tt := range []struct {
		head string
		want bool
	}{
		{rss, true}, {"\ufeff" + rss, true}, {rdf, true}, {atom, true}, {jsonFeed, true},
		{"<rss version=\"0.91\">", true},
		{`<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><rss>`, true},
		{`{"items":[{"a":{"version":1}}],"title":"x","version":"https://jsonfeed.org/version/1"}`, true},
		{"<feed>of horses</feed>", false},
		{"<rdf:RDF xmlns:foaf=\"http://xmlns.com/foaf/0.1/\">", false},
		{"<html><a href=\"feed.rss\">rss</a>", false},
		{"<p>An <rss> tag</p>", false},
		{"RSS feeds <rss>", false},
		{`{"text":"see https://jsonfeed.org/version/1"}`, false},
		{`{"text":"version","x":"https://jsonfeed.org/version/1"}`, false},
		{`{"a":{"version":"https://jsonfeed.org/version/1"},"b":"x"}`, false},
		{`{"version":"2","url":"https://jsonfeed.org/version/1"}`, false},
	} {
		if got := looksFeed([]byte(tt.head)); got != tt.want {
			t.Errorf("looksFeed(%.80q) = %v", tt.head, got)
		}
	}
}

func TestIsMarkup(t *testing.T) {
	for _, tt := range []struct {
		s    string
		want bool
	}{
		{"<p>The envoy left.", true}, {"The envoy <b>left</b>.", true}, {"talks &amp; tea", true}, {"caf&#233;", true},
		{"3 < 4 and 5 > 2", false}, {"AT&T; AT & T", false}, {"a <b", false}, {"The envoy left.", false}, {"&", false}, {"<", false},
	} {
		if got := isMarkup(tt.s); got != tt.want {
			t.Errorf("isMarkup(%q) = %v", tt.s, got)
		}
	}
}

func FuzzFeed(f *testing.F) {
	for _, s := range []string{rss, rdf, atom, jsonFeed, "<rss>", `<!DOCTYPE rss [<!ENTITY a "b">]><rss>&a;`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if !looksFeed(data[:min(len(data), sniffLen)]) {
			return
		}
		n := 0
		Reader("in", bytes.NewReader(data), func(c dateline.Capture, err error) bool {
			if n++; err == nil && !json.Valid(c.Bytes) {
				t.Fatalf("%q is no JSON", c.Bytes)
			}
			return true
		})
		if n == 0 {
			t.Fatal("neither a capture nor an error")
		}
	})
}

func BenchmarkFeed(b *testing.B) {
	head, rest, _ := strings.Cut(rss, "<item>")
	item, _, _ := strings.Cut(rest, "</item>")
	data := head + strings.Repeat("<item>"+strings.Replace(item, "She stayed.", noise(3000), 1)+"</item>", 100) + "</channel></rss>"
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		Reader("in", strings.NewReader(data), func(dateline.Capture, error) bool { return true })
	}
}
