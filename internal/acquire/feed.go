package acquire

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"html"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html/charset"

	dateline "github.com/dateline-news/dateline"
)

// minText is the length in characters from which the summary of an entry is taken for its text when it brings no content.
// Teasers of news feeds have up to 250.
const minText = 400

// An entry is what a capture of a feed holds, and without its text what is told of a page, as JSON: extract reads it like a line of JSONL.
type entry struct {
	ID        string `json:"id,omitempty"`
	URL       string `json:"url,omitempty"`
	Title     string `json:"title,omitempty"`
	Text      string `json:"text,omitempty"`
	HTML      string `json:"html,omitempty"`
	Published string `json:"published,omitempty"`
	Updated   string `json:"updated,omitempty"`
	LastMod   string `json:"lastmod,omitempty"` // of a sitemap
	Outlet    string `json:"outlet,omitempty"`
	Author    string `json:"author,omitempty"`
}

// looksFeed says whether an input is an RSS, RDF or Atom feed by its root element, or a JSON Feed by its version.
func looksFeed(head []byte) bool {
	if h := bytes.TrimSpace(ascii(head)); bytes.HasPrefix(h, []byte("{")) {
		return jsonVersion(h)
	}
	switch name, h := rootElement(head); name {
	case "rss":
		return true
	case "rdf:RDF":
		return bytes.Contains(h, []byte("http://purl.org/rss/1.0")) || bytes.Contains(h, []byte("/rdf/simple/0.9"))
	case "feed", "atom:feed":
		return bytes.Contains(h, []byte("http://www.w3.org/2005/Atom")) || bytes.Contains(h, []byte("http://purl.org/atom/ns"))
	}
	return false
}

// rootElement returns the name of the first element in head, as written, and head from there on; "" if something else comes first.
func rootElement(head []byte) (name string, h []byte) {
	h = bytes.TrimSpace(ascii(head))
	for bytes.HasPrefix(h, []byte("<")) {
		end := []byte(">")
		switch {
		case bytes.HasPrefix(h, []byte("<!--")):
			end = []byte("-->")
		case bytes.HasPrefix(h, []byte("<?")):
			end = []byte("?>")
		case bytes.HasPrefix(h, []byte("<!")):
		default:
			n := bytes.IndexAny(h, " \t\r\n>/")
			if n < 0 {
				return "", nil
			}
			return string(h[1:n]), h
		}
		_, rest, ok := bytes.Cut(h, end)
		if !ok {
			return "", nil
		}
		h = bytes.TrimSpace(rest)
	}
	return "", nil
}

// jsonVersion says whether the object that h opens with has a member "version" that names JSON Feed.
func jsonVersion(h []byte) bool {
	if !bytes.Contains(h, []byte("jsonfeed.org")) {
		return false
	}
	d := json.NewDecoder(bytes.NewReader(h))
	depth, key := 0, true // key: the next string of the outermost object is a name
	version := false
	for {
		tok, err := d.Token()
		if err != nil {
			return false
		}
		if delim, ok := tok.(json.Delim); ok {
			if delim == '{' || delim == '[' {
				depth++
			} else if depth--; depth == 0 {
				return false
			}
			key = true // of what follows a value that is closed, or of the outermost object
			continue
		}
		if depth != 1 {
			continue
		}
		s, _ := tok.(string)
		switch {
		case key:
			version = s == "version"
		case version:
			_, rest, ok := strings.Cut(s, "//")
			return ok && strings.HasPrefix(rest, "jsonfeed.org/version/")
		}
		key = !key
	}
}

// readFeed returns the entries of a feed and its title. On an error it returns those before.
func readFeed(data []byte) (items []item, outlet string, err error) {
	if data = bytes.TrimPrefix(data, []byte("\ufeff")); bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")) {
		return readJSONFeed(data)
	}
	return readXMLFeed(data)
}

// entry returns what a capture of it holds.
func (it *item) entry(outlet string) entry {
	e := entry{ID: it.id, URL: it.link, Title: it.title, Published: when(it.published), Updated: when(it.updated), Outlet: outlet, Author: strings.Join(it.authors, ", ")}
	if e.URL == "" && strings.HasPrefix(it.id, "http") {
		e.URL = it.id
	}
	if e.Updated == e.Published {
		e.Updated = ""
	}
	body := it.content
	if short(body, 1) && !short(it.summary, minText) {
		body = it.summary
	}
	switch {
	case short(body, 1):
	case isMarkup(body):
		e.HTML = body
	default:
		e.Text = body
	}
	return e
}

// json returns e as one line of JSON.
func (e entry) json() []byte {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if enc.Encode(e) != nil { // cannot be: all are strings
		return nil
	}
	return bytes.TrimSpace(out.Bytes())
}

// feed yields one capture for each entry of data that brings a text.
func feed(name string, data []byte, yield yielder) bool {
	items, outlet, broken := readFeed(data)
	bare, link := 0, ""
	for i, it := range items {
		e := it.entry(outlet)
		if e.HTML == "" && e.Text == "" {
			if bare++; link == "" {
				link = e.URL
			}
			continue
		}
		if !yield(capture(name+"#"+strconv.Itoa(i+1), e.URL, dateline.KindFeed, e.json()), nil) {
			return false
		}
	}
	if bare > 0 {
		hint := "save their pages and give those"
		if link != "" {
			hint += ", the first is " + link
		}
		if !yield(refuse(name, fmt.Errorf("%d of its %d entries bring no text, only a title or teaser", bare, len(items)), hint)) {
			return false
		}
	}
	switch {
	case broken != nil:
		return yield(refuse(name, brokenFeed(len(items), broken), "fetch it again"))
	case len(items) == 0:
		return yield(refuse(name, errNoEntries, ""))
	}
	return true
}

var errNoEntries = errors.New("the feed has no entries")

func brokenFeed(n int, err error) error {
	return fmt.Errorf("broken feed after %d entries: %w", n, err)
}

// An item is an entry as its feed gives it.
type item struct {
	id, link, title, content, summary, published, updated string
	authors                                               []string
}

// maxNesting is the depth of elements beyond which a feed is broken; parsers that recurse die of less than a hostile one has.
const maxNesting = 1000

// maxItems is a hundred times what feeds bring.
const maxItems = 20_000

// readXMLFeed returns the entries of an RSS, RDF or Atom feed and its title. On an error it returns those before.
func readXMLFeed(data []byte) (items []item, title string, err error) {
	entry := -1 // depth of the entry we are in
	defer func() {
		if err != nil && entry >= 0 { // half of one
			items = items[:len(items)-1]
		}
	}()
	data = xmlUTF8(data)
	d := newXML(data)
	var (
		path   []string // local names of the open elements
		native string   // name space of the root element
		field  = -1     // depth of the element whose content is wanted
		into   func(s string)
		text   strings.Builder
		nested bool // the field has elements of its own
		start  int64
	)
	for {
		before := d.InputOffset()
		tok, err := d.Token()
		if err == io.EOF {
			return items, title, nil
		}
		if err != nil {
			return items, title, xmlError(err)
		}
		switch t := tok.(type) {
		case xml.CharData:
			if field >= 0 && !nested {
				text.Write(t)
			}
		case xml.StartElement:
			if path = append(path, t.Name.Local); len(path) > maxNesting {
				return items, title, errNesting
			}
			depth := len(path)
			if depth == 1 && t.Name.Local != "RDF" {
				native = t.Name.Space
			}
			if field >= 0 {
				nested = true
				continue
			}
			own := t.Name.Space == native || t.Name.Space == "" || t.Name.Space == "http://purl.org/rss/1.0/" || strings.HasSuffix(t.Name.Space, "/rdf/simple/0.9/")
			parent := ""
			if depth > 1 {
				parent = path[depth-2]
			}
			into = nil
			switch {
			case entry < 0 && own && (t.Name.Local == "item" || t.Name.Local == "entry"):
				if len(items) == maxItems {
					return items, title, errors.New("the rest of its entries are not read")
				}
				entry = depth
				items = append(items, item{})
			case entry < 0 && own && t.Name.Local == "title" && (parent == "channel" || parent == "feed") && title == "":
				into = func(s string) { title = s }
			case entry >= 0 && depth == entry+1:
				into = items[len(items)-1].field(t, own)
			case entry >= 0 && depth == entry+2 && parent == "author" && own && t.Name.Local == "name":
				it := &items[len(items)-1]
				into = func(s string) { it.authors = append(it.authors, s) }
			}
			if into != nil {
				field, start, nested = depth, d.InputOffset(), false
				text.Reset()
			}
		case xml.EndElement:
			if len(path) == 0 {
				continue
			}
			switch depth := len(path); {
			case depth == field:
				s := text.String()
				if nested {
					s = noCDATA.Replace(string(data[start:max(start, before)]))
				}
				into(strings.TrimSpace(s))
				field = -1
			case depth == entry:
				entry = -1
			}
			path = path[:len(path)-1]
		}
	}
}

var errNesting = fmt.Errorf("its elements nest deeper than %d", maxNesting)

// newXML reads data, which is UTF-8 whatever it declares, with the mercy that feeds need.
func newXML(data []byte) *xml.Decoder {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	return d
}

func xmlError(err error) error {
	var syn *xml.SyntaxError
	if errors.As(err, &syn) && strings.Contains(syn.Msg, "unexpected EOF") {
		return errors.New("it ends early")
	}
	return err
}

var noCDATA = strings.NewReplacer("<![CDATA[", "", "]]>", "")

// field returns what sets the field of it that t opens, nil if none is wanted. own says that t is of the feed's own format.
func (it *item) field(t xml.StartElement, own bool) func(string) {
	fill := func(to *string) func(string) {
		return func(s string) {
			if *to == "" {
				*to = s
			}
		}
	}
	author := func(s string) {
		if _, name, ok := strings.Cut(s, "("); ok && strings.Contains(s, "@") { // "desk@paper.example (Ada Lund)"
			s = strings.TrimSuffix(name, ")")
		}
		if s != "" {
			it.authors = append(it.authors, s)
		}
	}
	dublin := t.Name.Space == "dc" || strings.HasPrefix(t.Name.Space, "http://purl.org/dc/")
	switch local := t.Name.Local; {
	case local == "encoded":
		return fill(&it.content)
	case dublin && (local == "date" || local == "issued"):
		return fill(&it.published)
	case dublin && local == "creator":
		return author
	case !own:
		return nil
	case local == "title":
		return fill(&it.title)
	case local == "id" || local == "guid":
		return fill(&it.id)
	case local == "link":
		href, rel := "", ""
		for _, a := range t.Attr {
			switch a.Name.Local {
			case "href":
				href = a.Value
			case "rel":
				rel = a.Value
			}
		}
		if href == "" {
			return fill(&it.link)
		}
		if (rel == "" || rel == "alternate") && it.link == "" {
			it.link = strings.TrimSpace(href)
		}
	case local == "pubDate" || local == "published" || local == "issued":
		return fill(&it.published)
	case local == "updated" || local == "modified":
		return fill(&it.updated)
	case local == "description" || local == "summary":
		return fill(&it.summary)
	case local == "content":
		return fill(&it.content)
	case local == "author" && t.Name.Space == "": // of RSS: words, not elements
		return author
	}
	return nil
}

// xmlUTF8 returns data as valid UTF-8 without characters that XML forbids. Valid UTF-8 is UTF-8 whatever is declared.
func xmlUTF8(data []byte) []byte {
	label := ""
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		label = "utf-16le"
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		label = "utf-16be"
	case !utf8.Valid(data):
		label = "windows-1252"
		if _, rest, ok := bytes.Cut(data[:min(len(data), 200)], []byte("encoding=")); ok && len(rest) > 0 {
			if name, _, ok := bytes.Cut(rest[1:], rest[:1]); ok {
				label = string(name)
			}
		}
	}
	if label != "" {
		if enc, _ := charset.Lookup(label); enc != nil {
			if out, err := enc.NewDecoder().Bytes(data); err == nil {
				data = bytes.TrimPrefix(out, []byte("\ufeff"))
			}
		}
		data = bytes.ToValidUTF8(data, []byte("\ufffd"))
	}
	return bytes.Map(func(r rune) rune {
		if r < 0x20 && r != '\n' && r != '\r' && r != '\t' || r&0xfffe == 0xfffe {
			return ' '
		}
		return r
	}, data)
}

// readJSONFeed returns the entries of a JSON Feed (jsonfeed.org, 1 and 1.1) and its title.
func readJSONFeed(data []byte) (items []item, title string, err error) {
	type person struct {
		Name string `json:"name"`
	}
	var f struct {
		Title string `json:"title"`
		Items []struct {
			ID        any      `json:"id"`
			URL       string   `json:"url"`
			Title     string   `json:"title"`
			HTML      string   `json:"content_html"`
			Text      string   `json:"content_text"`
			Summary   string   `json:"summary"`
			Published string   `json:"date_published"`
			Modified  string   `json:"date_modified"`
			Author    person   `json:"author"`
			Authors   []person `json:"authors"`
		} `json:"items"`
	}
	err = json.Unmarshal(data, &f)
	if len(f.Items) > maxItems {
		f.Items, err = f.Items[:maxItems], errors.New("the rest of its entries are not read")
	}
	for _, it := range f.Items {
		out := item{link: it.URL, title: it.Title, content: it.HTML, summary: it.Summary, published: it.Published, updated: it.Modified}
		if it.ID != nil {
			out.id = fmt.Sprint(it.ID)
		}
		if out.content == "" {
			out.content = it.Text
		}
		if len(it.Authors) == 0 && it.Author.Name != "" {
			it.Authors = []person{it.Author}
		}
		for _, p := range it.Authors {
			if p.Name != "" {
				out.authors = append(out.authors, p.Name)
			}
		}
		items = append(items, out)
	}
	return items, f.Title, err
}

// when returns a date of a feed as RFC 3339 in the zone it was given in, as the day of the outlet is the day of the story;
// raw if it has another form.
func when(raw string) string {
	for _, form := range []string{time.RFC3339, time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 -0700", "2006-01-02T15:04:05-0700"} {
		if local, err := time.Parse(form, raw); err == nil {
			return local.Format(time.RFC3339)
		}
	}
	return raw
}

// short says whether s has fewer than n characters of text, tags left out.
func short(s string, n int) bool {
	in := false
	for _, r := range s {
		switch {
		case r == '<':
			in = true
		case r == '>' && in:
			in = false
		case !in && r > ' ':
			if n--; n <= 0 {
				return false
			}
		}
	}
	return true
}

// isMarkup says whether s is HTML: it has a tag or a character reference.
func isMarkup(s string) bool {
	for rest := s; ; {
		i := strings.IndexAny(rest, "<&")
		if i < 0 || i+1 >= len(rest) {
			return false
		}
		c := rest[i+1]
		letter := 'a' <= c|0x20 && c|0x20 <= 'z'
		end := strings.IndexAny(rest[i+1:min(len(rest), i+1000)], "<>;")
		switch {
		case rest[i] == '<' && (letter || c == '/' || c == '!') && strings.IndexByte(rest[i:min(len(rest), i+1000)], '>') > 0:
			return true
		case rest[i] == '&' && end > 0 && end < 10 && html.UnescapeString(rest[i:i+2+end]) != rest[i:i+2+end]:
			return true
		}
		rest = rest[i+1:]
	}
}
