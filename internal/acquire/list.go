package acquire

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/klauspost/compress/gzip"
)

const (
	maxLinks = 50_000   // of one list: what sitemaps.org allows
	maxList  = 50 << 20 // bytes of one list, unpacked: the same
)

// A list names pages, or other lists: a feed, a sitemap, an index of sitemaps, an OPML file.
type list struct {
	what   string // "feed", "sitemap", "OPML list"
	read   string // when it was fetched, "" if it is a file
	links  []link // pages, in the order they are to be read in
	lists  []link // other lists, likewise
	broken error  // the rest of it could not be read
}

// A link is a page that a list names, with what the list tells of it.
type link struct {
	url  string
	told entry // a feed's entry may bring a text of its own
	date string
}

// isList says what kind of list an input is, "" if it is none.
func isList(head []byte) string {
	if looksFeed(head) {
		return "feed"
	}
	switch name, _ := rootElement(head); name {
	case "urlset", "sitemapindex":
		return "sitemap"
	case "opml":
		return "OPML list"
	}
	return ""
}

// readList reads a list that was published at base; nil if data is none. gzip around it is undone.
func readList(base string, data []byte) *list {
	if bytes.HasPrefix(data, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			return nil
		}
		head := make([]byte, sniffLen)
		n, _ := io.ReadFull(z, head)
		what := isList(head[:n])
		if what == "" {
			return nil
		}
		rest, err := io.ReadAll(io.LimitReader(z, maxList))
		if n+len(rest) > maxList {
			return &list{what: what, broken: fmt.Errorf("it unpacks to more than %d MiB", maxList>>20)}
		}
		l := readList(base, slices.Concat(head[:n], rest))
		if l != nil && err != nil {
			l.broken = fmt.Errorf("broken gzip: %w", err)
		}
		return l
	}
	l := &list{what: isList(data[:min(len(data), sniffLen)])}
	switch l.what {
	case "feed":
		items, outlet, err := readFeed(data)
		for _, it := range items {
			e := it.entry(outlet)
			l.links = append(l.links, link{url: e.URL, told: e, date: cmp.Or(e.Updated, e.Published)})
		}
		if l.broken = err; err == nil && len(items) == 0 {
			l.broken = errNoEntries
		} else if err != nil {
			l.broken = brokenFeed(len(items), err)
		}
	case "sitemap":
		l.broken = l.readSitemap(data)
	case "OPML list":
		l.broken = l.readOPML(data)
	default:
		return nil
	}
	l.resolve(base)
	return l
}

// resolve makes the addresses of l absolute and drops those that are no addresses of the web or stand in it twice.
func (l *list) resolve(base string) {
	at, err := url.Parse(base)
	if err != nil {
		at = &url.URL{}
	}
	full := func(links []link) []link {
		seen := map[string]bool{}
		out := links[:0]
		for _, k := range links {
			u, err := at.Parse(strings.TrimSpace(k.url))
			if err != nil || k.url == "" || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
				if k.url = ""; k.told.HTML == "" && k.told.Text == "" {
					continue
				}
			} else {
				u.Fragment, u.RawFragment = "", ""
				if k.url = u.String(); seen[k.url] {
					continue
				}
				seen[k.url] = true
			}
			k.told.URL = k.url
			out = append(out, k)
		}
		return out
	}
	l.links, l.lists = full(l.links), full(l.lists)
}

// readSitemap reads the pages of a sitemap, or the sitemaps of an index, youngest first.
func (l *list) readSitemap(data []byte) error {
	var k link
	var outlet string
	err := eachText(xmlUTF8(data), func(path []string, text string) error {
		if len(path) < 2 {
			return nil
		}
		switch in := path[1]; {
		case text == "" || in != "url" && in != "sitemap":
		case len(path) == 3 && path[2] == "loc":
			k.url = text
		case len(path) == 3 && path[2] == "lastmod":
			k.told.LastMod = when(text)
		case len(path) == 4 && path[2] == "news" && path[3] == "publication_date":
			k.told.Published = when(text)
		case len(path) == 4 && path[2] == "news" && path[3] == "title":
			k.told.Title = text
		case len(path) == 5 && path[3] == "publication" && path[4] == "name":
			outlet = text
		}
		if len(path) > 2 || k.url == "" { // not the end of an entry
			return nil
		}
		k.date = cmp.Or(k.told.Published, k.told.LastMod)
		if path[1] == "sitemap" {
			l.lists = append(l.lists, k)
		} else {
			k.told.Outlet = outlet
			l.links = append(l.links, k)
		}
		k, outlet = link{}, ""
		if len(l.links)+len(l.lists) >= maxLinks {
			return fmt.Errorf("the entries after the first %d are not read", maxLinks)
		}
		return nil
	})
	// RFC 3339 dates of one site compare as strings but for their zones, which does not matter here.
	for _, links := range [][]link{l.links, l.lists} {
		slices.SortStableFunc(links, func(a, b link) int { return strings.Compare(b.date, a.date) })
	}
	if err == nil && len(l.links)+len(l.lists) == 0 {
		return errors.New("the sitemap names no page")
	}
	return err
}

// readOPML reads the feeds of a list of subscriptions.
func (l *list) readOPML(data []byte) error {
	d := newXML(xmlUTF8(data))
	for depth := 0; ; {
		tok, err := d.Token()
		if err == io.EOF && len(l.lists) == 0 {
			return errors.New("the list names no feed")
		} else if err == io.EOF {
			return nil
		} else if err != nil {
			return xmlError(err)
		}
		switch t := tok.(type) {
		case xml.StartElement:
			if depth++; depth > maxNesting {
				return errNesting
			}
			for _, a := range t.Attr {
				if strings.EqualFold(a.Name.Local, "xmlUrl") && t.Name.Local == "outline" && a.Value != "" {
					l.lists = append(l.lists, link{url: a.Value})
				}
			}
			if len(l.lists) >= maxLists {
				return fmt.Errorf("the feeds after the first %d are not read", maxLists)
			}
		case xml.EndElement:
			depth--
		}
	}
}

// eachText calls f at the end of each element of data with the local names of the elements around it, itself last, and the text that
// stands directly in it. An error of f ends it.
func eachText(data []byte, f func(path []string, text string) error) error {
	d := newXML(data)
	var path []string
	var texts []string // of the open elements
	for {
		tok, err := d.Token()
		if err == io.EOF {
			return nil
		} else if err != nil {
			return xmlError(err)
		}
		switch t := tok.(type) {
		case xml.StartElement:
			if path, texts = append(path, t.Name.Local), append(texts, ""); len(path) > maxNesting {
				return errNesting
			}
		case xml.CharData:
			if n := len(texts); n > 0 && len(texts[n-1]) < maxField {
				texts[n-1] += string(bytes.TrimSpace(t))
			}
		case xml.EndElement:
			if n := len(path); n > 0 {
				if err := f(path, texts[n-1]); err != nil {
					return err
				}
				path, texts = path[:n-1], texts[:n-1]
			}
		}
	}
}

const maxField = 8 << 10 // bytes of an address, title or date in a sitemap
