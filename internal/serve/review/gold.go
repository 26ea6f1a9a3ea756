package review

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
)

// Gold is the annotation of one document in the form that dateline eval reads.
type Gold struct {
	ID        string      `json:"id"`
	Title     *string     `json:"title"`
	Published *string     `json:"published"`
	Events    []GoldEvent `json:"events"`
	Quotes    []GoldQuote `json:"quotes"`
	Claims    []GoldClaim `json:"claims"`
	Times     []GoldTime  `json:"times"`
	Reviewed  []string    `json:"reviewed"` // layers that people looked at; the others are the program's own
}

// GoldEvent is an event of the gold.
type GoldEvent struct {
	Type       string      `json:"type"`
	Mode       *string     `json:"mode"`
	Trigger    string      `json:"trigger"`
	Sentence   string      `json:"sentence"`
	Actors     []GoldParty `json:"actors"`
	Recipients []GoldParty `json:"recipients"`
	Status     string      `json:"status"`
	Attributed *string     `json:"attributed_to"`
	When       *GoldWhen   `json:"when"`
	Where      *GoldWhere  `json:"where"`
	Contexts   []string    `json:"contexts"`
	Dead       *int        `json:"dead"`
	Injured    *int        `json:"injured"`
	Confidence string      `json:"confidence"`
}

// GoldParty is an actor or recipient.
type GoldParty struct {
	Text    string   `json:"text"`
	Code    string   `json:"code"`
	Sectors []string `json:"sectors"`
}

// GoldWhen is the words that date an event, with their value.
type GoldWhen struct {
	Text  *string `json:"text"`
	Value *string `json:"value"`
}

// GoldWhere is the words that place an event.
type GoldWhere struct {
	Text    *string `json:"text"`
	Country *string `json:"country"`
}

// GoldQuote is a quote.
type GoldQuote struct {
	Kind        string  `json:"kind"`
	Speaker     *string `json:"speaker"`
	SpeakerName *string `json:"speaker_name"`
	Cue         *string `json:"cue"`
	Content     string  `json:"content"`
}

// GoldClaim is a claim.
type GoldClaim struct {
	About    string  `json:"about"`
	By       *string `json:"by"`
	Stance   string  `json:"stance"`
	Evidence string  `json:"evidence"`
}

// GoldTime is a time expression.
type GoldTime struct {
	Text  string  `json:"text"`
	Type  string  `json:"type"`
	Value *string `json:"value"`
}

// GoldOf makes the gold of a document from the decisions about it. An event that a reviewer accepts or mends is sure; one that nobody
// looked at, or on which reviewers differ, is arguable, which costs and gains nothing in scoring; one that all reject is left out. Of
// several values for a field that of the most reviewers is taken, of as many the newest.
func GoldOf(d *dateline.Document, ds []store.Decision) Gold {
	g := Gold{ID: d.ID, Title: null(d.Title), Published: null(d.Published.Value), Events: []GoldEvent{}, Quotes: []GoldQuote{}, Claims: []GoldClaim{}, Times: []GoldTime{},
		Reviewed: []string{"events"}}
	names := map[string]string{}
	for _, e := range d.Entities {
		names[e.ID] = e.Name
	}
	ds = Standing(ds)
	for _, e := range d.Events {
		start := utf8.RuneCountInString(d.Text[:e.Trigger.Start])
		m := Mark{d.ID, e.ID, e.Type, start, start + utf8.RuneCountInString(e.Trigger.In(d.Text))}
		out := goldEvent(d, e, names)
		kept, dropped := map[string]bool{}, map[string]bool{}
		values := map[string][]store.Decision{}
		for _, x := range ds {
			if !About(x, m) {
				continue
			}
			if x.Verdict == "reject" && x.Field == "" {
				dropped[x.Reviewer] = true
				continue
			}
			kept[x.Reviewer] = true
			if x.Verdict == "fix" {
				values[x.Field] = append(values[x.Field], x)
			}
		}
		switch {
		case len(dropped) > 0 && len(kept) == 0:
			continue
		case len(dropped) > 0 || len(kept) == 0:
			out.Confidence = "arguable"
		}
		for field, xs := range values {
			out.set(field, most(xs))
		}
		g.Events = append(g.Events, out)
	}
	for _, x := range ds {
		if x.Verdict == "add" && x.Document == d.ID {
			if e, ok := added(d, x); ok {
				g.Events = append(g.Events, e)
			}
		}
	}
	for _, q := range d.Quotes {
		g.Quotes = append(g.Quotes, GoldQuote{string(q.Kind), wordsOf(d, q.Speaker), null(names[q.Entity]), wordsOf(d, q.Cue), q.Content.In(d.Text)})
	}
	for _, c := range d.Claims {
		g.Claims = append(g.Claims, GoldClaim{c.About, null(cmp.Or(names[c.By], c.Source.In(d.Text))), string(c.Stance), c.Evidence.In(d.Text)})
	}
	for _, t := range d.Times {
		g.Times = append(g.Times, GoldTime{t.Span.In(d.Text), string(t.Type), null(t.Value)})
	}
	return g
}

// most returns the value that most reviewers give, of as many the newest.
func most(xs []store.Decision) string {
	count := map[string]int{}
	for _, x := range xs {
		count[canonical(x.Value)]++
	}
	best := slices.MaxFunc(xs, func(a, b store.Decision) int {
		return cmp.Or(cmp.Compare(count[canonical(a.Value)], count[canonical(b.Value)]), a.At.Compare(b.At))
	})
	return best.Value
}

// set gives a field a reviewer's value; one that does not read as the field's is none.
func (g *GoldEvent) set(field, value string) {
	data := []byte(value)
	switch field {
	case "type":
		g.Type = text(value)
	case "mode":
		g.Mode = null(text(value))
		if value == "null" {
			g.Mode = nil
		}
	case "status":
		g.Status = text(value)
	case "actors":
		g.Actors = parties(data, g.Actors)
	case "recipients":
		g.Recipients = parties(data, g.Recipients)
	case "when":
		replace(data, &g.When)
	case "where":
		replace(data, &g.Where)
	}
}

// replace reads data into a fresh value, so that nothing of the old one stays.
func replace[T any](data []byte, to **T) {
	var v *T
	if json.Unmarshal(data, &v) == nil {
		*to = v
	}
}

func parties(data []byte, otherwise []GoldParty) []GoldParty {
	out := []GoldParty{}
	if json.Unmarshal(data, &out) != nil || out == nil {
		return otherwise
	}
	for i := range out {
		if out[i].Sectors == nil {
			out[i].Sectors = []string{}
		}
	}
	return out
}

func goldEvent(d *dateline.Document, e dateline.Event, names map[string]string) GoldEvent {
	side := func(ps []dateline.Party) []GoldParty {
		out := []GoldParty{}
		for _, p := range ps {
			out = append(out, GoldParty{p.Span.In(d.Text), cmp.Or(p.Country, "---"), append([]string{}, p.Sectors...)})
		}
		return out
	}
	out := GoldEvent{Type: e.Type, Mode: null(e.Mode), Trigger: e.Trigger.In(d.Text), Sentence: sentence(d, e.Trigger), Actors: side(e.Actors), Recipients: side(e.Recipients),
		Status: string(e.Status), Contexts: append([]string{}, e.Contexts...), Dead: e.Dead, Injured: e.Injured, Confidence: "sure"}
	if len(e.Attribution) > 0 {
		a := e.Attribution[0]
		out.Attributed = null(cmp.Or(names[a.Entity], a.Span.In(d.Text)))
	}
	if t := e.When.Time; t >= 0 && t < len(d.Times) {
		out.When = &GoldWhen{null(d.Times[t].Span.In(d.Text)), null(e.When.Value)}
	}
	if w := e.Where; !w.Words.IsZero() {
		out.Where = &GoldWhere{null(w.Words.In(d.Text)), null(w.Country)}
	}
	return out
}

// added makes the event that a reviewer found missing; false if its words are not in the text.
func added(d *dateline.Document, x store.Decision) (GoldEvent, bool) {
	span, ok := bytesOf(d.Text, x.Start, x.End)
	if !ok || x.Type == "" {
		return GoldEvent{}, false
	}
	e := GoldEvent{Type: x.Type, Trigger: span.In(d.Text), Sentence: sentence(d, span), Actors: []GoldParty{}, Recipients: []GoldParty{}, Status: "happened", Contexts: []string{}, Confidence: "sure"}
	var v map[string]json.RawMessage
	if json.Unmarshal([]byte(x.Value), &v) == nil {
		for field, value := range v {
			if field != "type" {
				e.set(field, string(value))
			}
		}
	}
	return e, true
}

// bytesOf returns the span of code points start to end.
func bytesOf(s string, start, end int) (out dateline.Span, ok bool) {
	if start < 0 || end <= start {
		return out, false
	}
	n := 0
	for i := range s {
		if n == start {
			out.Start = i
		}
		if n == end {
			out.End = i
			return out, true
		}
		n++
	}
	if n == end && start < n {
		out.End = len(s)
		return out, true
	}
	return out, false
}

func sentence(d *dateline.Document, words dateline.Span) string {
	for _, s := range d.Sentences {
		if s.Span.Start <= words.Start && words.Start < s.Span.End {
			return s.Span.In(d.Text)
		}
	}
	return strings.TrimSpace(words.In(d.Text))
}

func wordsOf(d *dateline.Document, s dateline.Span) *string {
	return null(s.In(d.Text))
}

func null(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
