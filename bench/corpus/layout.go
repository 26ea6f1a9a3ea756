package corpus

import (
	"fmt"
	"html"
	"math/rand/v2"
	"strings"
	"time"
)

var noise = []string{"Share this article", "Advertisement", "Sign up for our newsletter", "Follow us on social media", "Read more on this story", "Click to comment", "Print this page"}

var related = []string{"Ten beaches for the holidays", "Marathon winner returns home", "How to keep herbs fresh", "Five signs of a weak password", "The best cafes by the river", "Weather: rain by the weekend",
	"Chess club wins again", "What to cook tonight", "Library opens its new wing", "Old tram gets a museum", "Bakers vie for a prize", "The stars of this week"}

// layout writes the page of a: one of five ways in which sites are built, by outlet, with noise by chance.
func layout(r *rand.Rand, a article) []byte {
	o := outlets()[a.outlet]
	esc := html.EscapeString
	style := a.outlet % 5
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<title>%s | %s</title>\n", esc(a.title), esc(o.name))
	switch style {
	case 0, 1:
		fmt.Fprintf(&b, "<meta property=\"og:title\" content=\"%s\">\n<meta property=\"og:site_name\" content=\"%s\">\n<meta property=\"article:published_time\" content=\"%s\">\n", esc(a.title), esc(o.name), a.date.Format(time.RFC3339))
	case 2:
		fmt.Fprintf(&b, "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":%q,\"datePublished\":%q,\"publisher\":{\"@type\":\"Organization\",\"name\":%q}}</script>\n", a.title, a.date.Format(time.RFC3339), o.name)
	case 3:
		fmt.Fprintf(&b, "<meta name=\"date\" content=\"%s\">\n", a.date.Format(time.DateOnly))
	}
	fmt.Fprintf(&b, "<link rel=\"canonical\" href=\"%s\">\n<style>.%s{margin:0 auto;max-width:70ch}nav a{padding:4px}</style>\n</head><body class=\"l%d\">\n", a.uri, "page", style)
	b.WriteString(`<header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/business">Business</a> <a href="/sport">Sport</a> <a href="/culture">Culture</a></nav></header>` + "\n")
	open, end := "<main><article>", "</article></main>"
	if style >= 3 {
		open, end = `<div id="content"><div class="story">`, "</div></div>"
	}
	fmt.Fprintf(&b, "%s\n<h1>%s</h1>\n", open, esc(a.title))
	if style != 4 {
		fmt.Fprintf(&b, "<p class=\"byline\">By %s %s</p>\n", firstNames[r.IntN(len(firstNames))], lastNames[r.IntN(len(lastNames))])
	}
	if style == 1 || style == 4 {
		fmt.Fprintf(&b, "<div class=\"date\">%s</div>\n", a.date.Format("2 January 2006"))
	}
	for i, p := range a.paragraphs {
		fmt.Fprintf(&b, "<p>%s</p>\n", esc(p))
		if i > 0 && r.IntN(5) == 0 {
			fmt.Fprintf(&b, "<div class=\"tool\">%s</div>\n", noise[r.IntN(len(noise))])
		}
	}
	fmt.Fprintf(&b, "%s\n<aside><h3>Most read</h3><ul>", end)
	for range 4 + r.IntN(4) {
		fmt.Fprintf(&b, "<li><a href=\"/%d\">%s</a></li>", r.IntN(1e6), esc(related[r.IntN(len(related))]))
	}
	fmt.Fprintf(&b, "</ul></aside>\n<footer>© %d %s. All rights reserved. <a href=\"/terms\">Terms</a> <a href=\"/privacy\">Privacy</a></footer>\n</body></html>\n", a.date.Year(), esc(o.name))
	return []byte(b.String())
}
