package extract

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// Pages that are no articles, each beside a near miss that is one.
func TestPageKind(t *testing.T) {
	const p = "<p>The envoy left the talks in the capital on Wednesday after two days, and neither side said when they would meet again or what had been agreed.</p>"
	many := "" // paragraphs, each its own
	for i := range 12 {
		many += strings.Replace(p, "Wednesday", fmt.Sprintf("day %d of the talks that had begun %d weeks ago", i, i), 1)
	}
	teasers := ""
	for i := range 12 {
		teasers += fmt.Sprintf("<div class=item><h3><a href=/%d>Envoy leaves the talks again, day %d</a></h3><p>The envoy left the talks in the capital, and neither side said why.</p></div>", i, i)
	}
	posts := func(class string) string {
		out := ""
		for i := range 6 {
			out += fmt.Sprintf("<div class='%s'><time datetime='2014-09-03T10:%d0:00Z'>10:%d0</time>%s</div>", class, i, i, p)
		}
		return out
	}
	ld := func(s string) string { return `<script type="application/ld+json">` + s + `</script>` }
	for _, tt := range []struct {
		name, page, uri string
		want            dateline.PageKind
	}{
		{"an article", "<h1>Envoy leaves</h1>" + many, "", ""},
		{"a front page", teasers, "", dateline.PageListing},
		{"an article with teasers below", "<h1>Envoy leaves</h1><article>" + many + "</article>" + teasers, "", ""},
		{"a short item that says it is an article", "<meta property=og:type content=article><h1>Envoy leaves</h1><article>" + p + "</article>" + teasers, "", ""},
		{"a live blog by JSON-LD", ld(`{"@type":"LiveBlogPosting"}`) + "<h1>Talks</h1>" + many, "", dateline.PageLive},
		{"a live blog by its classes", "<h1>Talks</h1><main>" + posts("liveblog-post") + "</main>", "", dateline.PageLive},
		{"a live blog by its address", "<h1>Talks</h1><main>" + posts("entry") + "</main>", "http://paper.example/world/live/2014/talks", dateline.PageLive},
		{"a diary with times", "<h1>Talks</h1><main>" + posts("entry") + "</main>", "http://paper.example/world/talks", ""},
		{"an article on a live blog", "<h1>Talks</h1><a class=liveblog-link href=/live/talks>Follow our live blog</a>" + many, "", ""},
		{"a stub by JSON-LD", ld(`{"@type":"NewsArticle","isAccessibleForFree":"False"}`) + "<h1>Envoy leaves</h1>" + p, "", dateline.PageStub},
		{"the whole of an article that is not free", ld(`{"@type":"NewsArticle","isAccessibleForFree":false}`) + "<h1>Envoy leaves</h1>" + many, "", ""},
		{"a stub by its words", "<h1>Envoy leaves</h1>" + p + "<div>Subscribe to continue reading</div>", "", dateline.PageStub},
		{"a whole article with an offer", "<h1>Envoy leaves</h1>" + many + "<div>Already a subscriber? Log in</div>", "", ""},
		{"a short article", "<h1>Envoy leaves</h1>" + p, "", ""},
	} {
		d, err := Document(dateline.Capture{Kind: dateline.KindHTML, URI: tt.uri, Bytes: []byte("<html><head><title>Envoy leaves</title></head><body>" + tt.page + "</body></html>")})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if d.Page != tt.want || (d.Page != "") != (len(d.Notes) > 0) {
			t.Errorf("%s is a page of kind %q, want %q; notes %v", tt.name, d.Page, tt.want, d.Notes)
		}
	}
}

// Dates that pages print, by their place, the words beside them and the names of their elements.
func TestPrintedDates(t *testing.T) {
	const p = "<p>The envoy left the talks in the capital on Wednesday after two days, and neither side said when they would meet again or what had been agreed.</p>"
	far := strings.Repeat("<p>Harbour news</p>", 25)
	for _, tt := range []struct{ name, page, want string }{
		{"a labelled line", "<h1>Envoy leaves</h1>" + p + far + "<p>Erstellt am: 03.09.2014</p>", "line 2014-09-03"},
		{"the change goes behind", "<h1>Envoy leaves</h1>" + p + far + "<p>Last updated: 6 September 2014<br>Published: 3 September 2014</p>", "line 2014-09-03; line 2014-09-06"},
		{"an element named so", "<h1>Envoy leaves</h1>" + p + far + "<abbr class=published title='2014-09-03T10:00:00+0000'>Wed</abbr>", "line 2014-09-03"},
		{"in camel case", "<h1>Envoy leaves</h1>" + p + far + "<div><span class=articlePublishDate>3 Sept 2014</span> and more of it</div>", "line 2014-09-03"},
		{"the nearest to the title", "<p>4 September 2014</p><h1>Envoy leaves</h1><p>3 September 2014</p>" + p, "line 2014-09-03; line 2014-09-04"},
		{"numbers in a British page", "<h1>Envoy leaves</h1><p>03/09/2014</p>" + p, "line 2014-09-03"},
		{"at the start of the text", "<h1>Envoy leaves</h1><p>(3.9.2014) The envoy left the talks in the capital on Wednesday after two days, and neither side said when they would meet again.</p>", "line 2014-09-03"},
		{"within a sentence", "<h1>Envoy leaves</h1><p>On 3 September 2014 the envoy left the talks in the capital after two days, and neither side said when they would meet again.</p>", ""},
		{"a time is no date", "<h1>Envoy leaves</h1><p>10:30 12.9</p>" + p, ""},
		{"of the place, where the head is in UTC", "<meta property=article:published_time content='2014-09-03T23:30:00Z'><h1>Envoy leaves</h1><p>4 September 2014</p>" + p, "line 2014-09-04; meta 2014-09-03"},
		{"unless both are printed", "<meta property=article:published_time content='2014-09-03T10:30:00Z'><h1>Envoy leaves</h1><p>Published 3 September 2014</p><p>4 September 2014</p>" + p, "meta 2014-09-03; line 2014-09-03; line 2014-09-04"},
		{"a correction of news", "<meta property=article:published_time content='2014-09-03'><meta property=article:modified_time content='2014-10-05'><h1>Envoy leaves</h1><p>Updated 5 October 2014</p>" + p, "meta 2014-09-03; line 2014-10-05; meta 2014-10-05"},
		{"a guide that is kept up to date", "<meta property=article:published_time content='2014-09-03'><h1>How to leave talks</h1><p>Updated 5 October 2016</p>" + p, "line 2016-10-05; meta 2014-09-03"},
		{"a list of articles", "<h1>Talks</h1><script type='application/ld+json'>[" + `{"@type":"NewsArticle","datePublished":"2014-09-01"},{"@type":"NewsArticle","datePublished":"2014-09-02"},{"@type":"NewsArticle","datePublished":"2014-09-03"}` + "]</script><p>5 September 2014</p>" + p,
			"line 2014-09-05; json-ld 2014-09-01; json-ld 2014-09-02; json-ld 2014-09-03"},
	} {
		d, err := Document(dateline.Capture{Kind: dateline.KindHTML, Bytes: []byte("<html lang=en-GB><head><title>Envoy leaves</title></head><body>" + tt.page + "</body></html>")})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		var got []string
		for _, c := range d.Dates {
			if s := string(c.Origin) + " " + c.Value; !slices.Contains(got, s) {
				got = append(got, s)
			}
		}
		if strings.Join(got, "; ") != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, strings.Join(got, "; "), tt.want)
		}
	}
}

// Authors of pages whose heads do not name them, or name the outlet.
func TestPageAuthor(t *testing.T) {
	const p = "<p>The envoy left the talks in the capital on Wednesday after two days, and neither side said when they would meet again or what had been agreed.</p>"
	for _, tt := range []struct{ page, want string }{
		{"<h1>Envoy leaves</h1><span class=author-name>Ann Roe</span>" + p, "Ann Roe"},
		{"<h1>Envoy leaves</h1><a rel=author href=/ann>By Ann Roe</a>, <a rel=author href=/jon>Jon Doe</a>" + p, "Ann Roe, Jon Doe"},
		{"<h1>Envoy leaves</h1><p class=byline>Von Ann Roe und Jon Doe | Orsk</p>" + p, "Ann Roe, Jon Doe"},
		{"<h1>Envoy leaves</h1><p>By Ann Roe, Harbour Paper</p>" + p, "Ann Roe"},
		{"<h1>Envoy leaves</h1><div class=byline>Read More</div>" + p, ""},
		{"<h1>Envoy leaves</h1><div class=byline>3 September 2014</div>" + p, ""},
		{"<h1>Envoy leaves</h1>" + p + "<aside><a rel=author>Max Mey</a></aside><div class=comments><b class=author>Troll One</b></div>", ""},
		{"<meta name=author content='Harbour Paper'><meta property=og:site_name content='Harbour Paper'><h1>Envoy leaves</h1><b class=author>Ann Roe</b>" + p, "Ann Roe"},
		{"<meta name=author content='Ann Roe'><h1>Envoy leaves</h1><b class=author>Jon Doe</b>" + p, "Ann Roe"},
		{`<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#ann"}},{"@type":"Person","@id":"#ann","name":"Ann Roe"}]}</script><h1>Envoy leaves</h1>` + p, "Ann Roe"},
	} {
		d := document(t, dateline.KindHTML, "<html><head><title>Envoy leaves</title></head><body>"+tt.page+"</body></html>")
		if d.Byline != tt.want {
			t.Errorf("byline of %.90s: %q, want %q", tt.page, d.Byline, tt.want)
		}
	}
}
