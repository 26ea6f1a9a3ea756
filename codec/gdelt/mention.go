package gdelt

import (
	"bytes"
	"cmp"
	"math"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/dyad"
	"github.com/dateline-news/dateline/codec/internal/codepoint"
)

// MentionColumns names the columns of the table of mentions, in order.
var MentionColumns = strings.Fields("GlobalEventID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID " +
	"Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras")

// Types of mentions that Dateline writes.
const (
	Web      = 1 // Identifier is an address
	Citation = 2 // Identifier names the document
)

// A Mention is a row of the table of mentions. Offsets are code points into the text of the document, -1 if unknown.
type Mention struct {
	ID                     int64
	EventTime, Time        string // YYYYMMDDHHMMSS, "" if unknown
	Type                   int    // 1 to 6
	Source, Identifier     string
	Sentence               int // from 1
	Actor1, Actor2, Action int
	Raw                    bool // the parties stand in the sentence of the act, so that no reference had to be resolved across sentences
	Confidence             int  // 10 to 100 percent
	Length                 int  // code points
	Tone                   *float64
	Translation, Extras    string
}

// document is what all rows of one share.
type document struct {
	added, url, source string
	kind               int
	at                 func(int) int
	length             int
	lead               dateline.Span
}

func about(d *dateline.Document) document {
	doc := document{url: dyad.Line(d.Source.URI), source: dyad.Line(d.Source.Outlet), kind: Citation, at: codepoint.Offsets(d.Text)}
	doc.length = doc.at(len(d.Text))
	if day := dyad.Day(d.Published.Value); day != "" {
		doc.added = compact(day) + "000000"
	}
	if _, rest, ok := strings.Cut(doc.url, "://"); ok && strings.HasPrefix(doc.url, "http") {
		doc.kind = Web
		host, _, _ := strings.Cut(rest, "/")
		doc.source = cmp.Or(strings.TrimPrefix(host, "www."), doc.source)
	}
	if doc.url == "" {
		doc.url = "urn:sha256:" + dyad.Line(d.ID)
	}
	for _, l := range d.Lines {
		if l.Kind == dateline.LineBody {
			doc.lead = l.Span
			break
		}
	}
	return doc
}

// leads says whether e is told in the first paragraph of the body.
func (doc document) leads(d *dateline.Document, e *dateline.Event) bool {
	return !doc.lead.IsZero() && doc.lead.Covers(e.Trigger)
}

func (doc document) mentions(d *dateline.Document, e *dateline.Event, p dyad.Pair, id int64) []Mention {
	var out []Mention
	for i, trigger := range append([]dateline.Span{e.Trigger}, e.Also...) {
		sentence := e.Sentence
		if i > 0 || sentence < 0 || sentence >= len(d.Sentences) {
			sentence = sentenceOf(d, trigger)
		}
		m := Mention{ID: id, EventTime: doc.added, Time: doc.added, Type: doc.kind, Source: doc.source, Identifier: doc.url, Sentence: sentence + 1,
			Actor1: -1, Actor2: -1, Action: doc.at(trigger.Start), Raw: true, Length: doc.length,
			Confidence: min(max(int(math.Round(e.Score*10))*10, 10), 100)}
		for _, side := range []struct {
			p  *dateline.Party
			at *int
		}{{p.Source, &m.Actor1}, {p.Target, &m.Actor2}} {
			if side.p == nil || side.p.Span.IsZero() {
				continue
			}
			*side.at = doc.at(side.p.Span.Start)
			m.Raw = m.Raw && sentence >= 0 && d.Sentences[sentence].Span.Covers(side.p.Span)
		}
		out = append(out, m)
	}
	return out
}

// sentenceOf returns the index of the sentence that holds s, -1 if none does.
func sentenceOf(d *dateline.Document, s dateline.Span) int {
	lo, hi := 0, len(d.Sentences)
	for lo < hi {
		mid := (lo + hi) / 2
		if d.Sentences[mid].Span.End <= s.Start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(d.Sentences) && d.Sentences[lo].Span.Covers(s) {
		return lo
	}
	return -1
}

func (m *Mention) append(b *bytes.Buffer) {
	raw := "0"
	if m.Raw {
		raw = "1"
	}
	n := strconv.Itoa
	b.WriteString(strings.Join([]string{strconv.FormatInt(m.ID, 10), m.EventTime, m.Time, n(m.Type), m.Source, m.Identifier, n(m.Sentence),
		n(m.Actor1), n(m.Actor2), n(m.Action), raw, n(m.Confidence), n(m.Length), decimal(m.Tone, -1), m.Translation, m.Extras}, "\t"))
	b.WriteByte('\n')
}
