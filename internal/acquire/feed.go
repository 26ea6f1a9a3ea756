package acquire

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"

	dateline "github.com/dateline-news/dateline"
)

// minText is the length in characters from which the summary of an entry is taken for its text when it brings no content.
// Teasers of news feeds have up to 250.
const minText = 400

// An entry is what a capture of a feed holds, as JSON: extract reads it like a line of JSONL.
type entry struct {
	ID        string `json:"id,omitempty"`
	URL       string `json:"url,omitempty"`
	Title     string `json:"title,omitempty"`
	Text      string `json:"text,omitempty"`
	HTML      string `json:"html,omitempty"`
	Published string `json:"published,omitempty"`
	Updated   string `json:"updated,omitempty"`
	Outlet    string `json:"outlet,omitempty"`
	Author    string `json:"author,omitempty"`
}

// looksFeed says whether an input is an RSS, RDF or Atom feed by its root element, or a JSON Feed by its version.
func looksFeed(head []byte) bool {
	h := bytes.TrimSpace(ascii(head))
	if bytes.HasPrefix(h, []byte("{")) {
		return jsonVersion(h)
	}
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
				return false
			}
			switch string(h[1:n]) {
			case "rss":
				return true
			case "rdf:RDF":
				return bytes.Contains(h, []byte("http://purl.org/rss/1.0")) || bytes.Contains(h, []byte("/rdf/simple/0.9"))
			case "feed", "atom:feed":
				return bytes.Contains(h, []byte("http://www.w3.org/2005/Atom")) || bytes.Contains(h, []byte("http://purl.org/atom/ns"))
			}
			return false
		}
		_, rest, ok := bytes.Cut(h, end)
		if !ok {
			return false
		}
		h = bytes.TrimSpace(rest)
	}
	return false
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

// feed yields one capture for each entry of data that brings a text.
func feed(name string, data []byte, yield yielder) bool {
	f, err := gofeed.NewParser().Parse(bytes.NewReader(data))
	if err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			err = errors.New("it ends early")
		}
		return yield(refuse(name, fmt.Errorf("broken feed: %w", err), "fetch it again"))
	}
	if len(f.Items) == 0 {
		return yield(refuse(name, errors.New("the feed has no entries"), ""))
	}
	bare, link := 0, ""
	for i, item := range f.Items {
		e := entry{ID: item.GUID, URL: item.Link, Title: item.Title, Published: when(item.PublishedParsed, item.Published),
			Updated: when(item.UpdatedParsed, item.Updated), Outlet: f.Title}
		if e.Updated == e.Published {
			e.Updated = ""
		}
		var authors []string
		for _, a := range item.Authors {
			if a != nil && a.Name != "" {
				authors = append(authors, a.Name)
			}
		}
		e.Author = strings.Join(authors, ", ")
		body := item.Content
		if short(body, 1) && !short(item.Description, minText) {
			body = item.Description
		}
		if short(body, 1) {
			if bare++; link == "" {
				link = item.Link
			}
			continue
		}
		if isMarkup(body) {
			e.HTML = body
		} else {
			e.Text = body
		}
		var out bytes.Buffer
		enc := json.NewEncoder(&out)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(e); err != nil { // cannot be: all are strings
			continue
		}
		c := capture(name+"#"+strconv.Itoa(i+1), e.URL, dateline.KindFeed, bytes.TrimSpace(out.Bytes()))
		if !yield(c, nil) {
			return false
		}
	}
	if bare == 0 {
		return true
	}
	hint := "save their pages and give those"
	if link != "" {
		hint += ", the first is " + link
	}
	return yield(refuse(name, fmt.Errorf("%d of its %d entries bring no text, only a title or teaser", bare, len(f.Items)), hint))
}

// when returns a date of a feed as RFC 3339 in the zone it was given in, as the day of the outlet is the day of the story;
// failing that as gofeed, which knows more forms, read it in UTC.
func when(t *time.Time, raw string) string {
	for _, form := range []string{time.RFC3339, time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 -0700", "2006-01-02T15:04:05-0700"} {
		if local, err := time.Parse(form, strings.TrimSpace(raw)); err == nil {
			return local.Format(time.RFC3339)
		}
	}
	if t == nil {
		return raw
	}
	return t.UTC().Format(time.RFC3339)
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
