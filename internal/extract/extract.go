// Package extract reads a capture as a document: bytes of text, of a page or of a JSON object in; text, title, byline, kinds of
// lines and every date that could be the story's out. It is pure: the same bytes give the same document anywhere.
//
// Plain text keeps all of its lines; each is marked as page-date, boilerplate, title, byline, dateline, credit or body with the
// rule that did so. The rules look at features, not at known phrases alone: a line is furniture when the words of page furniture
// account for all of it, when it calls on the reader, when it labels a file, or by its place between other furniture; a sentence
// that reports something is body whatever it begins with. A page is cut into blocks; three opinions (two ports of browsers'
// reader modes and our own) vote on each block, and its head gives title, byline, outlet and dates. go-trafilatura is no voter: the
// date parser it brings takes 0.2 s and 95 MB at every start of the program, and without it the vote is no worse. Charset: valid UTF-8 is
// UTF-8 whatever a page declares; what was assumed otherwise stands in a note.
//
// Known limits: furniture in other languages than English is known only by its place; a list of names right after furniture at
// the end of a text is taken for links; a page made by scripts alone has no text here.
package extract

import (
	"encoding/json"
	"fmt"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// Document reads c. The error wraps dateline.ErrUnusable: c holds no article.
func Document(c dateline.Capture) (*dateline.Document, error) {
	d := &dateline.Document{ID: c.ID, Source: dateline.Source{URI: c.URI, Kind: c.Kind}}
	switch {
	case c.Kind == dateline.KindJSONL || c.Kind == dateline.KindFeed:
		if err := object(d, c.Bytes); err != nil {
			return nil, unusable(c, err.Error())
		}
	case c.Kind == dateline.KindHTML || c.Kind == dateline.KindWARC && c.Media != "text/plain":
		text, note := decode(c.Bytes, c.Charset, true)
		if note != "" {
			d.Note("extract", dateline.Span{}, note)
		}
		page(d, text)
	default:
		text, note := decode(c.Bytes, c.Charset, false)
		if note != "" {
			d.Note("extract", dateline.Span{}, note)
		}
		if err := plain(d, text); err != nil {
			return nil, unusable(c, err.Error())
		}
	}
	if c.Told != "" {
		told(d, c.Told)
	}
	if c.Truncated != "" {
		d.Note("extract", dateline.Span{}, "the archive holds only a part of the page (WARC-Truncated: "+c.Truncated+")")
	}
	urlDate(d)
	if len(c.Crawled) >= len("2014-09-03") {
		d.Dates = append(d.Dates, dateline.DateCandidate{Origin: dateline.OriginCrawl, Value: c.Crawled[:len("2014-09-03")], Detail: "when it was fetched"})
	}
	sortDates(d)
	if len(d.Lines) == 0 {
		return nil, unusable(c, "no text of an article found in it")
	}
	return d, nil
}

// maxLines is more than any article has; a dump of that many lines would cost memory and say nothing.
const maxLines = 200_000

// plain reads scraped text.
func plain(d *dateline.Document, text string) error {
	d.Text = clean(text)
	if strings.Count(d.Text, "\n") > maxLines {
		return fmt.Errorf("it has more than %d lines: a dump, not an article", maxLines)
	}
	markLines(d, false)
	return nil
}

func unusable(c dateline.Capture, why string) error {
	name := c.Name
	if name == "" {
		name = c.ID
	}
	return fmt.Errorf("%s: %w: %s", name, dateline.ErrUnusable, why)
}

// fields is a JSON object that holds an article. Names are those of common corpora; all but text or html are optional.
type fields struct {
	ID        jsonString `json:"id"`
	URL       jsonString `json:"url"`
	URI       jsonString `json:"uri"`
	Title     jsonString `json:"title"`
	Text      jsonString `json:"text"`
	HTML      jsonString `json:"html"`
	Published jsonString `json:"published"`
	Updated   jsonString `json:"updated"` // read from entries of feeds and sitemaps alone
	LastMod   jsonString `json:"lastmod"` // of a sitemap: when anything on the page changed
	Outlet    jsonString `json:"outlet"`
	Source    jsonString `json:"source"`
	Byline    jsonString `json:"byline"`
	Author    jsonString `json:"author"`
}

// A jsonString takes strings and numbers, and leaves itself empty for null, objects and lists.
type jsonString string

func (s *jsonString) UnmarshalJSON(data []byte) error {
	var str string
	switch {
	case len(data) > 0 && data[0] == '"':
		if err := json.Unmarshal(data, &str); err != nil {
			return err
		}
	case len(data) > 0 && (data[0] == '-' || data[0] >= '0' && data[0] <= '9'):
		str = string(data)
	}
	*s = jsonString(str)
	return nil
}

func object(d *dateline.Document, data []byte) error {
	var f fields
	text, note := decode(data, "", false)
	if note != "" {
		d.Note("extract", dateline.Span{}, note)
	}
	if err := json.Unmarshal([]byte(text), &f); err != nil {
		return fmt.Errorf("broken JSON: %v", err)
	}
	d.Source.ID = string(f.ID)
	if uri := first(string(f.URL), string(f.URI)); uri != "" {
		d.Source.URI = uri
	}
	d.Source.Outlet = oneLine(first(string(f.Outlet), string(f.Source)))
	d.Title = oneLine(string(f.Title))
	d.Byline = oneLine(first(string(f.Byline), string(f.Author)))
	origin := dateline.OriginUser
	if d.Source.Kind == dateline.KindFeed {
		origin = dateline.OriginFeed
		if v := looseDate(string(f.Updated)); v != "" {
			d.Dates = append(d.Dates, dateline.DateCandidate{Origin: origin, Value: v, Detail: "updated"})
		}
	}
	if f.Published != "" {
		if v := looseDate(string(f.Published)); v != "" {
			d.Dates = append(d.Dates, dateline.DateCandidate{Origin: origin, Value: v, Detail: "published"})
		} else {
			d.Note("extract", dateline.Span{}, fmt.Sprintf("the field published is no date that can be read: %.40q", string(f.Published)))
		}
	}
	switch {
	case f.Text != "":
		return plain(d, string(f.Text))
	case f.HTML != "":
		page(d, string(f.HTML))
	default:
		return fmt.Errorf(`it has neither "text" nor "html"`)
	}
	return nil
}

// told adds what the feed or sitemap that led to a page says of it: its dates, and title, byline and outlet where the page has none.
func told(d *dateline.Document, object string) {
	var f fields
	if json.Unmarshal([]byte(object), &f) != nil {
		d.Note("extract", dateline.Span{}, "what the feed said of the page is broken JSON and was left out")
		return
	}
	for _, date := range []struct{ detail, value string }{{"published", string(f.Published)}, {"updated", string(f.Updated)}, {"lastmod", string(f.LastMod)}} {
		if v := looseDate(date.value); v != "" {
			d.Dates = append(d.Dates, dateline.DateCandidate{Origin: dateline.OriginFeed, Value: v, Detail: date.detail})
		}
	}
	d.Title = first(d.Title, oneLine(string(f.Title)))
	d.Byline = first(d.Byline, oneLine(first(string(f.Byline), string(f.Author))))
	d.Source.Outlet = first(d.Source.Outlet, oneLine(first(string(f.Outlet), string(f.Source))))
}

func first(ss ...string) string {
	for _, s := range ss {
		if s != "" {
			return s
		}
	}
	return ""
}

// oneLine makes s fit for a field: clean, without line breaks and outer white space.
func oneLine(s string) string { return strings.Join(strings.Fields(clean(s)), " ") }

// looseDate reads the first date in s, in any of the forms that dateAt knows, "" if it holds none or an ambiguous one.
func looseDate(s string) string {
	var buf [64]dtok
	if len(s) > 200 {
		s = s[:200]
	}
	toks := lexDate(s, buf[:])
	for i := range toks {
		if d, n, sure := dateAt(toks, i); n > 0 {
			if d.day == 0 && i > 0 && toks[i-1].kind == '0' && toks[i].kind == 'a' {
				return "" // "31 June 2014" is no day, and not June either
			}
			if !sure {
				return ""
			}
			return d.value()
		}
	}
	if len(toks) == 1 && toks[0].kind == '0' && toks[0].end-toks[0].start == 4 && toks[0].num >= 1500 && toks[0].num <= 2199 {
		return pad(toks[0].num, 4)
	}
	return ""
}

// urlDate adds the date in the path of the article's address: /2014/09/03/, /2014/sep/03/, /2014-09-03-, /20140903/.
func urlDate(d *dateline.Document) {
	path := d.Source.URI
	if i := strings.Index(path, "://"); i >= 0 {
		path = path[i+3:]
	}
	i := strings.IndexByte(path, '/')
	if i < 0 {
		return
	}
	path = path[i:]
	if j := strings.IndexAny(path, "?#"); j >= 0 {
		path = path[:j]
	}
	if v := pathDate(path); v != "" {
		d.Dates = append(d.Dates, dateline.DateCandidate{Origin: dateline.OriginURL, Value: v, Detail: path})
	}
}

func pathDate(path string) string {
	month2 := ""
	for i := 0; i+1 < len(path); i++ {
		if path[i] < '0' || path[i] > '9' || i > 0 && (path[i-1] >= '0' && path[i-1] <= '9') {
			continue
		}
		j := i
		for j < len(path) && path[j] >= '0' && path[j] <= '9' {
			j++
		}
		switch j - i {
		case 8:
			var buf [2]dtok
			if d, n, _ := dateAt(lexDate(path[i:j], buf[:]), 0); n > 0 && d.year >= 1990 && d.year <= 2069 {
				return d.value()
			}
		case 4:
			year := atoi(path[i:j])
			if year < 1990 || year > 2069 || j >= len(path) || path[j] != '/' && path[j] != '-' && path[j] != '_' && path[j] != '.' {
				continue
			}
			sep := path[j]
			rest := path[j+1:]
			k := strings.IndexAny(rest, "/-_.")
			if k < 0 {
				continue
			}
			m := month(lower(rest[:k]))
			if k <= 2 && digits(rest[:k]) {
				m = atoi(rest[:k])
			}
			if m < 1 || m > 12 {
				continue
			}
			if rest[k] != sep {
				if month2 == "" && sep == '/' {
					month2 = calDate{year, m, 0}.value()
				}
				continue
			}
			rest = rest[k+1:]
			e := 0
			for e < len(rest) && rest[e] >= '0' && rest[e] <= '9' {
				e++
			}
			if d := (calDate{year, m, atoi(rest[:e])}); e >= 1 && e <= 2 && d.day > 0 && d.valid() {
				return d.value()
			}
			if month2 == "" && sep == '/' {
				month2 = calDate{year, m, 0}.value()
			}
		}
	}
	return month2
}

func atoi(s string) (n int) {
	for i := 0; i < len(s) && i < 9; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
