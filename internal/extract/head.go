package extract

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	dateline "github.com/dateline-news/dateline"
)

// A head is what a page says about itself, apart from its text.
type head struct {
	title    string // of <title>
	og       string // og:title, twitter:title
	h1, h2   []string
	ldName   string // headline of JSON-LD
	site     string
	author   string
	url      string
	lang     string
	body     string            // articleBody of JSON-LD
	authorID string            // of JSON-LD, where it names the author by reference
	people   map[string]string // of JSON-LD: names by their references
	section  string
	liveBlog bool // by JSON-LD
	closed   bool // by JSON-LD: not accessible for free
	article  bool // by JSON-LD or og:type
	dates    []dateline.DateCandidate
}

// metaDates are names of meta elements that hold the date of the story, best first. Dates of changes are kept too, as
// weaker ones: dct weighs them.
var metaDates = map[string]int{
	"article:published_time": 1, "og:article:published_time": 1, "datepublished": 1, "article:published": 1, "og:published_time": 1, "parsely-pub-date": 1, "sailthru.date": 1, "dc.date.issued": 1, "dcterms.issued": 1, "dcterms.created": 2, "dc.date.created": 2,
	"pubdate": 2, "publishdate": 2, "publish-date": 2, "publish_date": 2, "published": 2, "publication_date": 2, "citation_publication_date": 2, "cxenseparse:recs:publishtime": 2, "article_date_original": 2, "originalpublicationdate": 2, "rnews:datepublished": 2, "ptime": 2, "displaydate": 2, "article.published": 2, "published_time": 2, "dc.date": 3, "dcterms.date": 3, "dc.terms.date": 3, "date": 3, "created": 3, "datecreated": 3, "article.created": 3, "article:post_time": 3, "og:pubdate": 2, "article:create": 3, "shareaholic:article_published_time": 2,
	"article:modified_time": 8, "og:updated_time": 8, "last-modified": 9, "lastmod": 9, "datemodified": 8, "dcterms.modified": 8, "dc.date.modified": 8, "article.updated": 8, "modified": 8, "updated_time": 8, "shareaholic:article_modified_time": 8, "revised": 8,
}

// readHead collects the metadata of a page.
func readHead(doc *html.Node) *head {
	h := &head{}
	h.walk(doc, false)
	return h
}

func (h *head) walk(n *html.Node, inArticle bool) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode {
			continue
		}
		switch c.DataAtom {
		case atom.Html:
			h.lang = attr(c, "lang")
		case atom.Title:
			if h.title == "" {
				h.title = oneLine(nodeText(c))
			}
			continue
		case atom.Meta:
			h.meta(c)
			continue
		case atom.Link:
			if attr(c, "rel") == "canonical" && h.url == "" {
				h.url = attr(c, "href")
			}
			continue
		case atom.Script:
			if lower(attr(c, "type")) == "application/ld+json" {
				h.jsonLD(nodeText(c))
			}
			continue
		case atom.Time:
			if v := looseDate(first(attr(c, "datetime"), attr(c, "content"), nodeText(c))); v != "" && len(h.dates) < 64 {
				detail := "time"
				if p := lower(attr(c, "itemprop")); p != "" {
					detail = "time " + p
				} else if has(c, "pubdate") || strings.Contains(lower(attr(c, "class")), "publish") || strings.Contains(lower(attr(c, "class")), "entry-date") {
					detail = "time pubdate"
				} else if strings.Contains(lower(attr(c, "class")), "updated") {
					detail = "time updated"
				}
				h.date(dateline.OriginMeta, v, detail)
			}
		case atom.H2:
			if s := oneLine(nodeText(c)); s != "" && len(h.h2) < 16 && len(s) < 400 {
				h.h2 = append(h.h2, s)
			}
		case atom.H1:
			if s := oneLine(nodeText(c)); s != "" && len(h.h1) < 4 && len(s) < 400 {
				h.h1 = append(h.h1, s)
			}
		case atom.Svg, atom.Style, atom.Noscript, atom.Template:
			continue
		default:
			if p := lower(attr(c, "itemprop")); p == "datepublished" || p == "datecreated" || p == "datemodified" {
				if v := looseDate(first(attr(c, "content"), attr(c, "datetime"), nodeText(c))); v != "" {
					h.date(dateline.OriginMeta, v, p)
				}
			}
		}
		h.walk(c, inArticle || c.DataAtom == atom.Article)
	}
}

func (h *head) date(o dateline.DateOrigin, v, detail string) {
	for _, d := range h.dates {
		if d.Origin == o && d.Value == v && d.Detail == detail {
			return
		}
	}
	if len(h.dates) < 64 {
		h.dates = append(h.dates, dateline.DateCandidate{Origin: o, Value: v, Detail: detail})
	}
}

func (h *head) meta(n *html.Node) {
	content := attr(n, "content")
	if content == "" {
		return
	}
	for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
		name := lower(attr(n, key))
		if name == "" {
			continue
		}
		if metaDates[name] > 0 {
			if v := looseDate(content); v != "" {
				h.date(dateline.OriginMeta, v, name)
			}
		}
		switch name {
		case "og:title", "twitter:title", "title", "dc.title", "headline", "parsely-title":
			if h.og == "" || name == "og:title" {
				h.og = oneLine(content)
			}
		case "og:site_name", "application-name", "al:android:app_name", "twitter:app:name:iphone", "dc.publisher", "publisher":
			if h.site == "" || name == "og:site_name" {
				h.site = oneLine(content)
			}
		case "author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "dcterms.creator", "twitter:data1":
			if h.author == "" && !strings.Contains(content, "://") && name != "twitter:data1" {
				h.author = oneLine(content)
			}
		case "article:section", "og:article:section", "section", "parsely-section", "dc.subject.section":
			if h.section == "" {
				h.section = oneLine(content)
			}
		case "og:type":
			h.article = h.article || lower(content) == "article"
		case "og:url":
			if h.url == "" {
				h.url = content
			}
		}
	}
}

// jsonLD reads schema.org data: articles for their headline, dates, author, publisher and text.
func (h *head) jsonLD(src string) {
	var v any
	if len(src) > 1<<20 || json.Unmarshal([]byte(strings.TrimSpace(tidyJSON(src))), &v) != nil {
		return
	}
	h.ld(v, 0)
}

// tidyJSON takes comments for CDATA and raw line breaks out of JSON as pages write it.
func tidyJSON(s string) string {
	s = strings.TrimSpace(s)
	for _, cut := range []string{"<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"} {
		s = strings.TrimPrefix(s, cut)
	}
	for _, cut := range []string{"-->", "//]]>", "]]>", "/*]]>*/", ";"} {
		s = strings.TrimSuffix(strings.TrimSpace(s), cut)
	}
	return strings.Map(func(r rune) rune {
		if r < 0x20 {
			return ' '
		}
		return r
	}, s)
}

func (h *head) ld(v any, depth int) {
	if depth > 6 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v[:min(len(v), 50)] {
			h.ld(e, depth+1)
		}
	case map[string]any:
		if g, ok := v["@graph"]; ok {
			h.ld(g, depth+1)
		}
		kind := ldType(v["@type"])
		if id, ok := v["@id"].(string); ok && strings.Contains(kind, "person") && len(h.people) < 16 {
			if h.people == nil {
				h.people = map[string]string{}
			}
			h.people[id] = ldNames(v["name"])
		}
		if strings.Contains(kind, "liveblogposting") {
			h.liveBlog = true
		}
		if !strings.Contains(kind, "article") && !strings.Contains(kind, "posting") && !strings.Contains(kind, "report") {
			if m, ok := v["mainEntity"]; ok {
				h.ld(m, depth+1)
			}
			if strings.Contains(kind, "webpage") || strings.Contains(kind, "video") {
				for _, key := range []string{"datePublished", "dateModified"} {
					if s, ok := v[key].(string); ok && strings.Contains(kind, "webpage") {
						if d := looseDate(s); d != "" {
							h.date(dateline.OriginJSONLD, d, "webpage "+lower(key))
						}
					}
				}
			}
			return
		}
		for _, key := range []string{"datePublished", "dateCreated", "dateModified"} {
			if s, ok := v[key].(string); ok {
				if d := looseDate(s); d != "" {
					h.date(dateline.OriginJSONLD, d, lower(key))
				}
			}
		}
		h.article = h.article || depth < 2
		switch free := v["isAccessibleForFree"].(type) {
		case bool:
			h.closed = h.closed || !free
		case string:
			h.closed = h.closed || lower(free) == "false"
		}
		if s := ldNames(v["articleSection"]); s != "" && h.section == "" {
			h.section, _, _ = strings.Cut(s, ", ")
		}
		if s, ok := v["headline"].(string); ok && h.ldName == "" {
			h.ldName = oneLine(html.UnescapeString(s))
		}
		if s, ok := v["articleBody"].(string); ok && len(s) > len(h.body) {
			h.body = html.UnescapeString(s)
		}
		if s := ldNames(v["author"]); s != "" && h.author == "" {
			h.author = s
		} else if a, ok := v["author"].(map[string]any); ok && s == "" && h.authorID == "" {
			h.authorID, _ = a["@id"].(string)
		}
		if s := ldNames(v["publisher"]); s != "" && h.site == "" {
			h.site = s
		}
	}
}

func ldType(v any) string {
	switch v := v.(type) {
	case string:
		return lower(v)
	case []any:
		all := ""
		for _, e := range v {
			if s, ok := e.(string); ok {
				all += lower(s) + " "
			}
		}
		return all
	}
	return ""
}

// ldNames returns the names of a person, organisation or list of them.
func ldNames(v any) string {
	switch v := v.(type) {
	case string:
		if strings.Contains(v, "://") {
			return ""
		}
		return oneLine(html.UnescapeString(v))
	case map[string]any:
		return ldNames(v["name"])
	case []any:
		var names []string
		for _, e := range v[:min(len(v), 8)] {
			if n := ldNames(e); n != "" {
				names = append(names, n)
			}
		}
		return strings.Join(names, ", ")
	}
	return ""
}

// fill sets title, byline, outlet, address and dates of d.
func (h *head) fill(d *dateline.Document, t *tree) {
	if d.Title == "" {
		d.Title = h.bestTitle(hostOf(first(d.Source.URI, h.url)))
	}
	if d.Byline == "" {
		d.Byline = h.bestAuthor(t, d.Title)
	}
	if d.Source.Outlet == "" {
		d.Source.Outlet = h.site
	}
	if d.Source.URI == "" && strings.Contains(h.url, "://") {
		d.Source.URI = strings.TrimSpace(h.url)
	}
	if d.Section == "" && len(h.section) <= 60 {
		d.Section = h.section
	}
	d.Dates = append(d.Dates, h.dates...)
	d.Dates = append(d.Dates, t.pageDates(d.Title)...)
}

func trimBy(s string) string {
	if len(s) > 3 && lower(s[:3]) == "by " {
		return strings.TrimSpace(s[3:])
	}
	return s
}

// bestTitle chooses the title: what og:title, <title>, JSON-LD and h1 agree on, without the name of the site.
func (h *head) bestTitle(host string) string {
	title := cutSite(h.title, h.site, host)
	og := cutSite(h.og, h.site, host)
	for _, c := range h.h1 {
		// An h1 that the head's title begins with or holds is the title as the reader sees it, unless it is the name of the site: then
		// what else the head's title holds is often an h2.
		if c2 := h.besideSite(c, host); c2 != "" {
			return c2
		}
		if len(c) >= 8 && !isSite(c, h.site, host) && (sameTitle(c, og) || sameTitle(c, title) || strings.Contains(letters(h.title), letters(c)) && len(letters(c)) >= 16) {
			return c
		}
	}
	switch {
	case og != "":
		return og
	case h.ldName != "":
		return h.ldName
	case len(h.h1) == 1 && len(h.h1[0]) >= 8 && !isSite(h.h1[0], h.site, host) && (title == "" || !strings.Contains(letters(title), letters(h.h1[0]))):
		if title != "" && len(strings.Fields(title)) > 3 {
			return title
		}
		return h.h1[0]
	case title != "":
		return title
	case len(h.h1) > 0:
		return h.h1[0]
	}
	return ""
}

// besideSite returns the second-rank heading that <title> holds beside c, an h1 at its begin or end; "" if there is none.
func (h *head) besideSite(c, host string) string {
	all, own := letters(h.title), letters(c)
	if len(own) == 0 || len(own) >= len(all) || !strings.HasPrefix(all, own) && !strings.HasSuffix(all, own) {
		return ""
	}
	rest := strings.TrimSuffix(strings.TrimPrefix(all, own), own)
	for _, c2 := range h.h2 {
		if l := letters(c2); len(l) >= 8 && (l == rest || len(l) >= 16 && strings.Contains(rest, l)) && !isSite(c2, h.site, host) {
			return c2
		}
	}
	return ""
}

// cutSite drops " | Site", " - Site" and "Site: " from a title. site is the site's name, host that of its server.
func cutSite(s, site, host string) string {
	for range 3 {
		cut := false
		for _, sep := range []string{" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · ", " // "} {
			i := strings.LastIndex(s, sep)
			if i <= 0 {
				continue
			}
			before, after := strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+len(sep):])
			bar := sep == " | " || sep == " :: " || sep == " » "
			if isSite(after, site, host) || bar && len(strings.Fields(after)) <= 5 && len(strings.Fields(before)) >= 3 || site == "" && len(strings.Fields(after)) <= 4 && len(strings.Fields(before)) >= 4 && upperAt(after+" ", 0) {
				s, cut = before, true
				break
			}
			if i = strings.Index(s, sep); isSite(s[:i], site, host) && len(strings.Fields(s[i+len(sep):])) >= 3 {
				s, cut = strings.TrimSpace(s[i+len(sep):]), true
				break
			}
		}
		if !cut {
			return s
		}
	}
	return s
}

// hostOf returns the server's name in an address, in lower case, "" if it has none.
func hostOf(uri string) string {
	_, host, _ := strings.Cut(uri, "://")
	host, _, _ = strings.Cut(host, "/")
	return lower(host)
}

// isSite says whether part of a title is the name of its site: "The Example Post", or "Example" of example-post.test.
func isSite(part, site, host string) bool {
	l, own := letters(part), letters(site)
	if len(part) >= 60 || l == "" {
		return false
	}
	host = strings.TrimPrefix(host, "www.")
	label, _, _ := strings.Cut(host, ".")
	return own != "" && (l == own || strings.Contains(l, own) || len(l) >= 4 && strings.HasPrefix(own, l)) ||
		l == letters(host) || len(label) >= 4 && (l == letters(label) || len(l) >= 4 && strings.Contains(letters(label), l) || len(l) < 2*len(label) && strings.Contains(l, letters(label)))
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func has(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// nodeText returns the text below n, at most 1 MiB of it.
func nodeText(n *html.Node) string {
	if c := n.FirstChild; c != nil && c.NextSibling == nil && c.Type == html.TextNode {
		return c.Data
	}
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		for c := n.FirstChild; c != nil && b.Len() < 1<<20; c = c.NextSibling {
			if c.Type == html.TextNode {
				b.WriteString(c.Data)
			} else {
				walk(c)
			}
		}
	}
	walk(n)
	return b.String()
}
