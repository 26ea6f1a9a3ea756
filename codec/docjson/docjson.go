// Package docjson is Dateline's own JSON of a document, version 1: one object a document, one line each in JSONL.
//
// Offsets are Unicode code points into "text" (half-open ranges), as most readers are Python; inside the program they are
// bytes. What is unknown is null, never "" or 0. Encode is deterministic: the same document gives the same bytes.
// Field by field: docs/formats/docjson.md.
package docjson

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// Schema is the value of the field "schema" that this package writes and reads.
const Schema = "dateline/doc/1"

type document struct {
	Schema     string     `json:"schema"`
	Offsets    string     `json:"offsets"`
	ID         string     `json:"id"`
	Source     source     `json:"source"`
	Page       string     `json:"page,omitempty"`
	Title      *string    `json:"title"`
	Byline     *string    `json:"byline"`
	Section    string     `json:"section,omitempty"`
	Lang       *string    `json:"lang"`
	Text       string     `json:"text"`
	Lines      []line     `json:"lines"`
	Published  published  `json:"published"`
	Sentences  []span     `json:"sentences"`
	Tokens     []token    `json:"tokens,omitempty"`
	Entities   []entity   `json:"entities"`
	Times      []timex    `json:"times"`
	Places     []place    `json:"places"`
	Quotes     []quote    `json:"quotes"`
	Attitudes  []attitude `json:"attitudes,omitempty"`
	Claims     []claim    `json:"claims"`
	Events     []event    `json:"events"`
	Notes      []note     `json:"notes"`
	Provenance provenance `json:"provenance"`
}

type source struct {
	ID     *string `json:"id"`
	URI    *string `json:"uri"`
	Outlet *string `json:"outlet"`
	Kind   string  `json:"kind"`
}

type span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type line struct {
	span
	Kind string  `json:"kind"`
	Rule *string `json:"rule"`
}

type published struct {
	Value    *string `json:"value"`
	Earliest *string `json:"earliest"`
	Latest   *string `json:"latest"`
	Conflict bool    `json:"conflict"`
	Basis    []basis `json:"basis"`
}

type basis struct {
	Origin string  `json:"origin"`
	Value  *string `json:"value"`
	Start  *int    `json:"start"`
	End    *int    `json:"end"`
	Used   bool    `json:"used"`
	Why    string  `json:"why"`
}

type token struct {
	span
	Lemma  string  `json:"lemma"`
	UPOS   string  `json:"upos"`
	XPOS   string  `json:"xpos"`
	Feats  *string `json:"feats"`
	Head   *int    `json:"head"`
	Deprel *string `json:"deprel"`
}

type entity struct {
	ID       string          `json:"id"`
	Name     string          `json:"name"`
	Kind     string          `json:"kind"`
	KB       *string         `json:"kb"`
	Code     *string         `json:"code"`
	Country  *string         `json:"country"`
	Sectors  []string        `json:"sectors"`
	Role     *string         `json:"role"`
	Mentions []entityMention `json:"mentions"`
}

type entityMention struct {
	span
	Form string `json:"form"`
}

type timex struct {
	span
	Text     string  `json:"text"`
	Type     string  `json:"type"`
	Value    *string `json:"value"`
	Mod      *string `json:"mod"`
	Earliest *string `json:"earliest"`
	Latest   *string `json:"latest"`
	Rule     string  `json:"rule"`
}

type place struct {
	span
	Text      string   `json:"text"`
	Name      *string  `json:"name"`
	Country   *string  `json:"country"`
	Admin1    *string  `json:"admin1"`
	Lat       *float64 `json:"lat"`
	Lon       *float64 `json:"lon"`
	GeoNames  *int     `json:"geonames"`
	Precision *string  `json:"precision"`
	Score     float64  `json:"score"`
}

type quote struct {
	Kind      string   `json:"kind"`
	Content   span     `json:"content"`
	Parts     []span   `json:"parts,omitempty"`
	Cue       *cue     `json:"cue"`
	Speaker   *speaker `json:"speaker"`
	Addressee *span    `json:"addressee"`
	Rule      string   `json:"rule"`
}

type attitude struct {
	Kind    string  `json:"kind"`
	Holder  speaker `json:"holder"`
	Cue     cue     `json:"cue"`
	About   span    `json:"about"`
	Negated bool    `json:"negated"`
	Rule    string  `json:"rule"`
}

type cue struct {
	span
	Lemma string `json:"lemma"`
}

type speaker struct {
	span
	Entity *string `json:"entity"`
}

type claim struct {
	About    string  `json:"about"`
	By       *string `json:"by"`
	Source   *span   `json:"source"`
	Stance   string  `json:"stance"`
	Evidence span    `json:"evidence"`
	Quote    *int    `json:"quote"`
	Event    *string `json:"event"`
	Rule     string  `json:"rule"`
}

type event struct {
	ID          string        `json:"id"`
	Type        string        `json:"type"`
	Mode        *string       `json:"mode"`
	Contexts    []string      `json:"contexts"`
	CAMEO       *string       `json:"cameo"`
	Quad        int           `json:"quad"`
	Goldstein   float64       `json:"goldstein"`
	Trigger     trigger       `json:"trigger"`
	Sentence    int           `json:"sentence"`
	Actors      []party       `json:"actors"`
	Recipients  []party       `json:"recipients"`
	Status      string        `json:"status"`
	Attribution []attribution `json:"attribution"`
	When        *when         `json:"when"`
	Where       *where        `json:"where"`
	Dead        *int          `json:"dead"`
	Injured     *int          `json:"injured"`
	Arrested    *int          `json:"arrested"`
	Displaced   *int          `json:"displaced"`
	Score       float64       `json:"score"`
	Rule        string        `json:"rule"`
	Also        []span        `json:"also,omitempty"`
}

type trigger struct {
	span
	Text  string `json:"text"`
	Lemma string `json:"lemma"`
}

type party struct {
	span
	Text    string   `json:"text"`
	Entity  *string  `json:"entity"`
	Code    *string  `json:"code"`
	Country *string  `json:"country"`
	Sectors []string `json:"sectors"`
	Basis   *string  `json:"basis"`
}

type attribution struct {
	Entity *string `json:"entity"`
	Quote  *int    `json:"quote"`
	span
}

type when struct {
	Value    *string `json:"value"`
	Earliest *string `json:"earliest"`
	Latest   *string `json:"latest"`
	Time     *int    `json:"time"`
	Basis    string  `json:"basis"`
}

type where struct {
	Place   *int    `json:"place"`
	Country *string `json:"country"`
	Words   *words  `json:"words"`
	Basis   string  `json:"basis"`
}

type words struct {
	span
	Text string `json:"text"`
}

type note struct {
	Step   string `json:"step"`
	Start  *int   `json:"start"`
	End    *int   `json:"end"`
	Reason string `json:"reason"`
}

type provenance struct {
	Dateline  string            `json:"dateline"`
	Models    map[string]string `json:"models"`
	Resources map[string]string `json:"resources"`
}

// Options choose what Encode writes beyond the record.
type Options struct {
	Tokens bool // the token layer
}

// Encode returns d as one line of JSON, with a line break at its end.
func Encode(d *dateline.Document, opt Options) ([]byte, error) {
	e := encoder{d: d, at: codepoints(d.Text)}
	var b bytes.Buffer
	w := json.NewEncoder(&b)
	w.SetEscapeHTML(false)
	if err := w.Encode(e.document(opt)); err != nil {
		return nil, fmt.Errorf("docjson: document %s: %w", d.ID, err)
	}
	return b.Bytes(), nil
}

// codepoints returns a function from byte offset to code point offset in text.
func codepoints(text string) func(int) int {
	ascii := true
	for i := 0; i < len(text) && ascii; i++ {
		ascii = text[i] < utf8.RuneSelf
	}
	if ascii {
		return func(i int) int { return i }
	}
	table := make([]int32, len(text)+1)
	n := int32(0)
	for i := range len(text) {
		if i > 0 && utf8.RuneStart(text[i]) {
			n++
		}
		table[i] = n
	}
	if len(text) > 0 {
		table[len(text)] = n + 1
	}
	return func(i int) int { return int(table[i]) }
}

type encoder struct {
	d  *dateline.Document
	at func(int) int
}

func (e encoder) span(s dateline.Span) span { return span{e.at(s.Start), e.at(s.End)} }

func (e encoder) spanOrNil(s dateline.Span) *span {
	if s.IsZero() {
		return nil
	}
	out := e.span(s)
	return &out
}

func (e encoder) ends(s dateline.Span) (start, end *int) {
	if s.IsZero() {
		return nil, nil
	}
	out := e.span(s)
	return &out.Start, &out.End
}

func text(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func index(i int) *int {
	if i < 0 {
		return nil
	}
	return &i
}

// named is m, never null.
func named(m map[string]string) map[string]string {
	if m == nil {
		return map[string]string{}
	}
	return m
}

func list(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

func each[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func (e encoder) document(opt Options) document {
	d := e.d
	out := document{
		Schema: Schema, Offsets: "codepoint", ID: d.ID,
		Source: source{text(d.Source.ID), text(d.Source.URI), text(d.Source.Outlet), string(d.Source.Kind)},
		Page:   string(d.Page), Title: text(d.Title), Byline: text(d.Byline), Section: d.Section, Lang: text(d.Lang), Text: d.Text,
		Lines: each(d.Lines, func(l dateline.Line) line { return line{e.span(l.Span), string(l.Kind), text(l.Rule)} }),
		Published: published{text(d.Published.Value), text(d.Published.Earliest), text(d.Published.Latest), d.Published.Conflict,
			each(d.Published.Basis, func(b dateline.DateBasis) basis {
				s, t := e.ends(b.Span)
				return basis{string(b.Origin), text(b.Value), s, t, b.Used, b.Why}
			})},
		Sentences: each(d.Sentences, func(s dateline.Sentence) span { return e.span(s.Span) }),
		Entities: each(d.Entities, func(n dateline.Entity) entity {
			return entity{n.ID, n.Name, string(n.Kind), text(n.KB), text(n.Code), text(n.Country), list(n.Sectors), text(n.Role),
				each(n.Mentions, func(m dateline.EntityMention) entityMention {
					return entityMention{e.span(m.Span), string(m.Form)}
				})}
		}),
		Times: each(d.Times, func(t dateline.TimeMention) timex {
			return timex{e.span(t.Span), t.Span.In(d.Text), string(t.Type), text(t.Value), text(t.Mod), text(t.Earliest), text(t.Latest), t.Rule}
		}),
		Places: each(d.Places, e.place),
		Quotes: each(d.Quotes, e.quote),
		Attitudes: each(d.Attitudes, func(a dateline.Attitude) attitude {
			return attitude{string(a.Kind), speaker{e.span(a.Holder), text(a.Entity)}, cue{e.span(a.Cue), a.CueLemma}, e.span(a.About), a.Negated, a.Rule}
		}),
		Claims: each(d.Claims, e.claim),
		Events: each(d.Events, e.event),
		Notes: each(d.Notes, func(n dateline.Note) note {
			s, t := e.ends(n.Span)
			return note{n.Step, s, t, n.Reason}
		}),
		Provenance: provenance{d.Provenance.Dateline, named(d.Provenance.Models), named(d.Provenance.Resources)},
	}
	if opt.Tokens {
		out.Tokens = each(d.Tokens, func(t dateline.Token) token {
			return token{e.span(t.Span), t.Lemma, t.UPOS, t.XPOS, text(t.Feats), index(t.Head), text(t.Deprel)}
		})
	}
	return out
}

func (e encoder) place(p dateline.Place) place {
	out := place{span: e.span(p.Span), Text: p.Span.In(e.d.Text), Name: text(p.Name), Country: text(p.Country), Admin1: text(p.Admin1),
		Precision: text(string(p.Precision)), Score: p.Score}
	if p.GeoNames != 0 {
		out.GeoNames = &p.GeoNames
	}
	if p.Lat != 0 || p.Lon != 0 {
		out.Lat, out.Lon = &p.Lat, &p.Lon
	}
	return out
}

func (e encoder) quote(q dateline.Quote) quote {
	out := quote{Kind: string(q.Kind), Content: e.span(q.Content), Addressee: e.spanOrNil(q.Addressee), Rule: q.Rule}
	for _, s := range q.Parts {
		out.Parts = append(out.Parts, e.span(s))
	}
	if !q.Cue.IsZero() {
		out.Cue = &cue{e.span(q.Cue), q.CueLemma}
	}
	if !q.Speaker.IsZero() {
		out.Speaker = &speaker{e.span(q.Speaker), text(q.Entity)}
	}
	return out
}

func (e encoder) claim(c dateline.Claim) claim {
	out := claim{About: c.About, By: text(c.By), Source: e.spanOrNil(c.Source), Stance: string(c.Stance), Evidence: e.span(c.Evidence),
		Quote: index(c.Quote), Rule: c.Rule}
	if c.Event >= 0 && c.Event < len(e.d.Events) {
		out.Event = text(e.d.Events[c.Event].ID)
	}
	return out
}

func (e encoder) event(v dateline.Event) event {
	parties := func(ps []dateline.Party) []party {
		return each(ps, func(p dateline.Party) party {
			return party{e.span(p.Span), p.Span.In(e.d.Text), text(p.Entity), text(p.Code), text(p.Country), list(p.Sectors), text(p.Basis)}
		})
	}
	out := event{
		ID: v.ID, Type: v.Type, Mode: text(v.Mode), Contexts: list(v.Contexts), CAMEO: text(v.CAMEO), Quad: v.Quad, Goldstein: v.Goldstein,
		Trigger: trigger{e.span(v.Trigger), v.Trigger.In(e.d.Text), v.Lemma}, Sentence: v.Sentence,
		Actors: parties(v.Actors), Recipients: parties(v.Recipients), Status: string(v.Status),
		Attribution: each(v.Attribution, func(a dateline.Attribution) attribution {
			return attribution{text(a.Entity), index(a.Quote), e.span(a.Span)}
		}),
		Dead: v.Dead, Injured: v.Injured, Arrested: v.Arrested, Displaced: v.Displaced, Score: v.Score, Rule: v.Rule,
	}
	if w := v.When; w.Basis != "" {
		out.When = &when{text(w.Value), text(w.Earliest), text(w.Latest), index(w.Time), w.Basis}
	}
	if w := v.Where; w.Country != "" || w.Place >= 0 || !w.Words.IsZero() {
		out.Where = &where{Place: index(w.Place), Country: text(w.Country), Basis: w.Basis}
		if !w.Words.IsZero() {
			out.Where.Words = &words{e.span(w.Words), w.Words.In(e.d.Text)}
		}
	}
	for _, s := range v.Also {
		out.Also = append(out.Also, e.span(s))
	}
	return out
}
