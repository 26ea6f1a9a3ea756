// Package reader lays a document out for a page that shows the text with its layers: every layer as marks over the text, and the
// text cut at the ends of all marks, so that marks that overlap can be drawn as flat runs of words. Strings are plain text; whoever
// puts them into HTML escapes them.
//
// In: a document; out: a View whose offsets are in the unit of the reader (UTF-16 code units for scripts, bytes for Go).
package reader

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// A View is a document for reading. Offsets are in Offsets of Text. What is unknown is null.
type View struct {
	ID         string      `json:"id"`
	Offsets    string      `json:"offsets" enum:"utf16,byte"`
	Title      *string     `json:"title"`
	Byline     *string     `json:"byline"`
	Outlet     *string     `json:"outlet"`
	URI        *string     `json:"uri"`
	Kind       string      `json:"kind"`
	Lang       *string     `json:"lang"`
	Text       string      `json:"text"`
	Published  Published   `json:"published"`
	Lines      []Line      `json:"lines"`
	Marks      []Mark      `json:"marks"`
	Segments   []Segment   `json:"segments"`
	Entities   []Entity    `json:"entities"`
	Quotes     []Quote     `json:"quotes"`
	Attitudes  []Attitude  `json:"attitudes"`
	Claims     []Claim     `json:"claims"`
	Events     []Event     `json:"events"`
	Times      []Time      `json:"times"`
	Places     []Place     `json:"places"`
	Notes      []Note      `json:"notes"`
	Provenance *Provenance `json:"provenance"`
}

// A Span is words of the text.
type Span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Published is the date of the story with its reasons.
type Published struct {
	Value    *string `json:"value"`
	Earliest *string `json:"earliest"`
	Latest   *string `json:"latest"`
	Conflict bool    `json:"conflict"`
	Basis    []Basis `json:"basis"`
}

// A Basis is one reason for the date of the story.
type Basis struct {
	Origin string  `json:"origin"`
	Value  *string `json:"value"`
	Start  *int    `json:"start"`
	End    *int    `json:"end"`
	Used   bool    `json:"used"`
	Why    string  `json:"why"`
}

// A Line is a line of the text; Story says whether it belongs to the article.
type Line struct {
	Start int     `json:"start"`
	End   int     `json:"end"`
	Kind  string  `json:"kind"`
	Rule  *string `json:"rule"`
	Story bool    `json:"story"`
}

// A Mark is a layer's hold on the text. Ref names what it belongs to: an entity "e1", a quote "q0", a time "t0", a place "p0", an event by
// its ID, an attitude "a0", a claim "c0", a reason for the date "b0", a line "l0".
type Mark struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Layer string `json:"layer" enum:"line,date,quote,attitude,claim,event,actor,recipient,entity,cue,speaker,time,place"`
	Ref   string `json:"ref"`
	Label string `json:"label"`
}

// A Segment is a run of the text under the same marks, given by their places in Marks.
type Segment struct {
	Start int   `json:"start"`
	End   int   `json:"end"`
	Marks []int `json:"marks"`
}

// An Entity is who or what the text names.
type Entity struct {
	ID       string    `json:"id"`
	Name     string    `json:"name"`
	Kind     string    `json:"kind"`
	KB       *string   `json:"kb"`
	Code     *string   `json:"code"`
	Country  *string   `json:"country"`
	Sectors  []string  `json:"sectors"`
	Role     *string   `json:"role"`
	Mentions []Mention `json:"mentions"`
}

// A Mention is a mention of an entity.
type Mention struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Form  string `json:"form"`
}

// A Quote is reported speech.
type Quote struct {
	Ref     string  `json:"ref"`
	Kind    string  `json:"kind"`
	Content Span    `json:"content"`
	Cue     *Span   `json:"cue"`
	Speaker *Span   `json:"speaker"`
	Entity  *string `json:"entity"`
	Name    *string `json:"name"`
}

// An Attitude is what somebody wants, thinks, feels or judges, told by the article in its own voice. Negated says that the cue denies it.
type Attitude struct {
	Ref     string  `json:"ref"`
	Kind    string  `json:"kind" enum:"want,think,feel,judge"`
	Holder  Span    `json:"holder"`
	Entity  *string `json:"entity"`
	Name    *string `json:"name"`
	Cue     Span    `json:"cue"`
	About   Span    `json:"about"`
	Negated bool    `json:"negated"`
}

// A Claim is a stance of a source on whether something is true.
type Claim struct {
	Ref      string  `json:"ref"`
	About    string  `json:"about"`
	Stance   string  `json:"stance"`
	By       *string `json:"by"`
	Name     *string `json:"name"`
	Source   *Span   `json:"source"`
	Evidence Span    `json:"evidence"`
	Event    *string `json:"event"`
	Quote    *string `json:"quote"`
}

// An Event is one act.
type Event struct {
	ID          string        `json:"id"`
	Type        string        `json:"type"`
	Mode        *string       `json:"mode"`
	Contexts    []string      `json:"contexts"`
	CAMEO       *string       `json:"cameo"`
	Quad        int           `json:"quad"`
	Goldstein   float64       `json:"goldstein"`
	Status      string        `json:"status"`
	Trigger     Span          `json:"trigger"`
	Sentence    Span          `json:"sentence"`
	Actors      []Party       `json:"actors"`
	Recipients  []Party       `json:"recipients"`
	Attribution []Attribution `json:"attribution"`
	When        *When         `json:"when"`
	Where       *Where        `json:"where"`
	Dead        *int          `json:"dead"`
	Injured     *int          `json:"injured"`
	Arrested    *int          `json:"arrested"`
	Displaced   *int          `json:"displaced"`
	Score       float64       `json:"score"`
	Rule        string        `json:"rule"`
	Also        []Span        `json:"also"`
}

// A Party is an actor or recipient of an event.
type Party struct {
	Span
	Entity  *string  `json:"entity"`
	Name    *string  `json:"name"`
	Code    *string  `json:"code"`
	Country *string  `json:"country"`
	Sectors []string `json:"sectors"`
	Basis   *string  `json:"basis" enum:"clause,sentence,text"`
}

// An Attribution is who reports an event.
type Attribution struct {
	Span
	Entity *string `json:"entity"`
	Name   *string `json:"name"`
	Quote  *string `json:"quote"`
}

// When is the time of an event.
type When struct {
	Value    *string `json:"value"`
	Earliest *string `json:"earliest"`
	Latest   *string `json:"latest"`
	Basis    string  `json:"basis"`
	Time     *string `json:"time"`
	Text     *string `json:"text"`
}

// Where is the place of an event.
type Where struct {
	Place     *string  `json:"place"`
	Name      *string  `json:"name"`
	Country   *string  `json:"country"`
	Basis     *string  `json:"basis"`
	Lat       *float64 `json:"lat"`
	Lon       *float64 `json:"lon"`
	Precision *string  `json:"precision"`
	Words     *Span    `json:"words"` // what says it in the text
}

// A Time is a time expression.
type Time struct {
	Span
	Ref      string  `json:"ref"`
	Type     string  `json:"type"`
	Value    *string `json:"value"`
	Mod      *string `json:"mod"`
	Earliest *string `json:"earliest"`
	Latest   *string `json:"latest"`
	Rule     string  `json:"rule"`
}

// A Place is a toponym.
type Place struct {
	Span
	Ref       string   `json:"ref"`
	Name      *string  `json:"name"`
	Country   *string  `json:"country"`
	Admin1    *string  `json:"admin1"`
	Lat       *float64 `json:"lat"`
	Lon       *float64 `json:"lon"`
	GeoNames  *int     `json:"geonames"`
	Precision *string  `json:"precision"`
	Score     float64  `json:"score"`
}

// A Note is a doubt of a step.
type Note struct {
	Step   string `json:"step"`
	Start  *int   `json:"start"`
	End    *int   `json:"end"`
	Reason string `json:"reason"`
}

// Provenance says what made the record.
type Provenance struct {
	Dateline  string            `json:"dateline"`
	Models    map[string]string `json:"models"`
	Resources map[string]string `json:"resources"`
}

// UTF16 returns the view whose offsets count UTF-16 code units.
func UTF16(d *dateline.Document) View {
	return layout{d: d, at: utf16Offsets(d.Text), unit: "utf16"}.view()
}

// Bytes returns the view whose offsets are bytes.
func Bytes(d *dateline.Document) View {
	return layout{d: d, at: func(i int) int { return i }, unit: "byte"}.view()
}

// utf16Offsets returns a function from byte offset to UTF-16 offset in text.
func utf16Offsets(text string) func(int) int {
	table := make([]int32, len(text)+1)
	n := int32(0)
	for i, r := range text {
		size := utf8.RuneLen(r)
		if r == utf8.RuneError {
			_, size = utf8.DecodeRuneInString(text[i:])
		}
		for k := range size {
			table[i+k] = n
		}
		n++
		if r > 0xFFFF {
			n++
		}
	}
	table[len(text)] = n
	return func(i int) int { return int(table[i]) }
}

type layout struct {
	d    *dateline.Document
	at   func(int) int
	unit string
}

// Null returns nil for "".
func Null(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func each[T, U any](in []T, f func(int, T) U) []U {
	out := make([]U, 0, len(in))
	for i, v := range in {
		out = append(out, f(i, v))
	}
	return out
}

func listed(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

func ref(letter string, i int) string { return letter + strconv.Itoa(i) }

func refOrNull(letter string, i, n int) *string {
	if i < 0 || i >= n {
		return nil
	}
	return Null(ref(letter, i))
}

func (l layout) span(s dateline.Span) Span { return Span{l.at(s.Start), l.at(s.End), s.In(l.d.Text)} }

func (l layout) spanOrNull(s dateline.Span) *Span {
	if s.IsZero() {
		return nil
	}
	out := l.span(s)
	return &out
}

func (l layout) ends(s dateline.Span) (start, end *int) {
	if s.IsZero() {
		return nil, nil
	}
	a, b := l.at(s.Start), l.at(s.End)
	return &a, &b
}

func (l layout) name(entity string) *string {
	for _, e := range l.d.Entities {
		if e.ID == entity {
			return Null(e.Name)
		}
	}
	return nil
}

func (l layout) view() View {
	d := l.d
	v := View{
		ID: d.ID, Offsets: l.unit, Title: Null(d.Title), Byline: Null(d.Byline), Outlet: Null(d.Source.Outlet), URI: Null(d.Source.URI),
		Kind: string(d.Source.Kind), Lang: Null(d.Lang), Text: d.Text,
		Published: l.published(),
		Lines: each(d.Lines, func(_ int, x dateline.Line) Line {
			return Line{l.at(x.Span.Start), l.at(x.Span.End), string(x.Kind), Null(x.Rule), OfStory(x.Kind)}
		}),
		Entities: each(d.Entities, func(_ int, e dateline.Entity) Entity {
			return Entity{e.ID, e.Name, string(e.Kind), Null(e.KB), Null(e.Code), Null(e.Country), listed(e.Sectors), Null(e.Role),
				each(e.Mentions, func(_ int, m dateline.EntityMention) Mention {
					return Mention{l.at(m.Span.Start), l.at(m.Span.End), string(m.Form)}
				})}
		}),
		Quotes: each(d.Quotes, func(i int, q dateline.Quote) Quote {
			return Quote{ref("q", i), string(q.Kind), l.span(q.Content), l.spanOrNull(q.Cue), l.spanOrNull(q.Speaker), Null(q.Entity), l.name(q.Entity)}
		}),
		Attitudes: each(d.Attitudes, func(i int, a dateline.Attitude) Attitude {
			return Attitude{ref("a", i), string(a.Kind), l.span(a.Holder), Null(a.Entity), l.name(a.Entity), l.span(a.Cue), l.span(a.About), a.Negated}
		}),
		Claims: each(d.Claims, func(i int, c dateline.Claim) Claim {
			out := Claim{Ref: ref("c", i), About: c.About, Stance: string(c.Stance), By: Null(c.By), Name: l.name(c.By), Source: l.spanOrNull(c.Source),
				Evidence: l.span(c.Evidence), Quote: refOrNull("q", c.Quote, len(d.Quotes))}
			if c.Event >= 0 && c.Event < len(d.Events) {
				out.Event = Null(d.Events[c.Event].ID)
			}
			return out
		}),
		Events: each(d.Events, func(_ int, e dateline.Event) Event { return l.event(e) }),
		Times: each(d.Times, func(i int, t dateline.TimeMention) Time {
			return Time{l.span(t.Span), ref("t", i), string(t.Type), Null(t.Value), Null(t.Mod), Null(t.Earliest), Null(t.Latest), t.Rule}
		}),
		Places: each(d.Places, func(i int, p dateline.Place) Place {
			out := Place{Span: l.span(p.Span), Ref: ref("p", i), Name: Null(p.Name), Country: Null(p.Country), Admin1: Null(p.Admin1),
				Precision: Null(string(p.Precision)), Score: p.Score}
			out.Lat, out.Lon = degrees(p)
			if p.GeoNames != 0 {
				out.GeoNames = &p.GeoNames
			}
			return out
		}),
		Notes: each(d.Notes, func(_ int, n dateline.Note) Note {
			start, end := l.ends(n.Span)
			return Note{n.Step, start, end, n.Reason}
		}),
		Provenance: &Provenance{d.Provenance.Dateline, d.Provenance.Models, d.Provenance.Resources},
	}
	v.Marks = l.marks()
	v.Segments = segments(v.Marks, l.at(len(d.Text)))
	return v
}

// OfStory says whether lines of a kind belong to the article.
func OfStory(k dateline.LineKind) bool {
	return k == dateline.LineBody || k == dateline.LineTitle || k == dateline.LineDateline
}

// PublishedOf returns the date of the story of d, with UTF-16 offsets.
func PublishedOf(d *dateline.Document) Published {
	return layout{d: d, at: utf16Offsets(d.Text)}.published()
}

func (l layout) published() Published {
	p := l.d.Published
	return Published{Null(p.Value), Null(p.Earliest), Null(p.Latest), p.Conflict, each(p.Basis, func(_ int, b dateline.DateBasis) Basis {
		start, end := l.ends(b.Span)
		return Basis{string(b.Origin), Null(b.Value), start, end, b.Used, b.Why}
	})}
}

func degrees(p dateline.Place) (lat, lon *float64) {
	if p.Lat == 0 && p.Lon == 0 {
		return nil, nil
	}
	return &p.Lat, &p.Lon
}

func (l layout) event(e dateline.Event) Event {
	d := l.d
	parties := func(ps []dateline.Party) []Party {
		return each(ps, func(_ int, p dateline.Party) Party {
			return Party{l.span(p.Span), Null(p.Entity), l.name(p.Entity), Null(p.Code), Null(p.Country), listed(p.Sectors), Null(p.Basis)}
		})
	}
	out := Event{ID: e.ID, Type: e.Type, Mode: Null(e.Mode), Contexts: listed(e.Contexts), CAMEO: Null(e.CAMEO), Quad: e.Quad, Goldstein: e.Goldstein,
		Status: string(e.Status), Trigger: l.span(e.Trigger), Sentence: l.span(e.Trigger), Actors: parties(e.Actors), Recipients: parties(e.Recipients),
		Attribution: each(e.Attribution, func(_ int, a dateline.Attribution) Attribution {
			return Attribution{l.span(a.Span), Null(a.Entity), l.name(a.Entity), refOrNull("q", a.Quote, len(d.Quotes))}
		}),
		Dead: e.Dead, Injured: e.Injured, Arrested: e.Arrested, Displaced: e.Displaced, Score: e.Score, Rule: e.Rule, Also: each(e.Also, func(_ int, s dateline.Span) Span { return l.span(s) })}
	if e.Sentence >= 0 && e.Sentence < len(d.Sentences) {
		out.Sentence = l.span(d.Sentences[e.Sentence].Span)
	}
	if w := e.When; w.Basis != "" {
		out.When = &When{Value: Null(w.Value), Earliest: Null(w.Earliest), Latest: Null(w.Latest), Basis: w.Basis, Time: refOrNull("t", w.Time, len(d.Times))}
		if out.When.Time != nil {
			out.When.Text = Null(d.Times[w.Time].Span.In(d.Text))
		}
	}
	if w := e.Where; w.Country != "" || w.Place >= 0 || !w.Words.IsZero() {
		out.Where = &Where{Place: refOrNull("p", w.Place, len(d.Places)), Country: Null(w.Country), Basis: Null(w.Basis), Words: l.spanOrNull(w.Words)}
		if out.Where.Place != nil {
			p := d.Places[w.Place]
			out.Where.Name, out.Where.Precision = Null(p.Name), Null(string(p.Precision))
			out.Where.Lat, out.Where.Lon = degrees(p)
		}
	}
	return out
}

// marks returns all marks, by start, the longer first.
func (l layout) marks() []Mark {
	d := l.d
	var out []Mark
	add := func(s dateline.Span, layer, ref, label string) {
		if !s.IsZero() {
			out = append(out, Mark{l.at(s.Start), l.at(s.End), layer, ref, label})
		}
	}
	for i, x := range d.Lines {
		if x.Kind != dateline.LineBody {
			label := string(x.Kind)
			if x.Rule != "" {
				label += ": " + x.Rule
			}
			add(x.Span, "line", ref("l", i), label)
		}
	}
	for i, b := range d.Published.Basis {
		label := "bounds the date of the story: "
		if !b.Used {
			label = "refused as the date of the story: "
		}
		add(b.Span, "date", ref("b", i), label+b.Why)
	}
	for _, e := range d.Entities {
		for _, m := range e.Mentions {
			add(m.Span, "entity", e.ID, named(e.Name, e.Country, e.Sectors))
		}
	}
	for i, q := range d.Quotes {
		who := "unknown speaker"
		if n := l.name(q.Entity); n != nil {
			who = *n
		} else if !q.Speaker.IsZero() {
			who = q.Speaker.In(d.Text)
		}
		add(q.Content, "quote", ref("q", i), string(q.Kind)+" quote: "+who)
		for _, p := range q.Parts {
			add(p, "quote", ref("q", i), string(q.Kind)+" quote: "+who)
		}
		add(q.Cue, "cue", ref("q", i), "cue of "+who)
		add(q.Speaker, "speaker", ref("q", i), "speaker: "+who)
	}
	for i, t := range d.Times {
		add(t.Span, "time", ref("t", i), strings.TrimSpace(string(t.Type)+" "+interval(t.Value, t.Earliest, t.Latest)))
	}
	for i, p := range d.Places {
		label := strings.Trim(p.Name+", "+p.Country, ", ")
		if p.Name == "" {
			label = "unknown place"
		}
		add(p.Span, "place", ref("p", i), label+" ("+string(p.Precision)+")")
	}
	for _, e := range d.Events {
		kind := e.Type
		if e.Mode != "" {
			kind += "/" + e.Mode
		}
		add(e.Trigger, "event", e.ID, kind+", "+string(e.Status))
		for _, s := range e.Also {
			add(s, "event", e.ID, kind+", told again")
		}
		for _, p := range e.Actors {
			add(p.Span, "actor", e.ID, "actor of "+kind)
		}
		for _, p := range e.Recipients {
			add(p.Span, "recipient", e.ID, "recipient of "+kind)
		}
		if i := e.Where.Place; i < 0 || i >= len(d.Places) || d.Places[i].Span != e.Where.Words {
			add(e.Where.Words, "place", e.ID, "place of "+kind)
		}
	}
	for i, a := range d.Attitudes {
		who := a.Holder.In(d.Text)
		if n := l.name(a.Entity); n != nil {
			who = *n
		}
		label := "attitude of " + who + ": " + a.Cue.In(d.Text)
		add(a.Cue, "attitude", ref("a", i), label)
		add(a.About, "attitude", ref("a", i), label)
	}
	for i, c := range d.Claims {
		add(c.Evidence, "claim", ref("c", i), "claim, "+string(c.Stance))
	}
	slices.SortStableFunc(out, func(a, b Mark) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	if out == nil {
		return []Mark{}
	}
	return out
}

func named(name, country string, sectors []string) string {
	return name + " [" + Codes(country, sectors) + "]"
}

func interval(value, earliest, latest string) string {
	switch {
	case value != "":
		return value
	case earliest == "" && latest == "":
		return "unknown"
	}
	return "unknown, " + earliest + ".." + latest
}

// segments cuts [0, end) at the ends of all marks. Marks are sorted by start.
func segments(marks []Mark, end int) []Segment {
	cuts := []int{0, end}
	for _, m := range marks {
		cuts = append(cuts, m.Start, m.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	out := make([]Segment, 0, len(cuts))
	var open []int // marks that reach beyond the cut
	next := 0
	for i := 0; i+1 < len(cuts); i++ {
		at := cuts[i]
		open = slices.DeleteFunc(open, func(k int) bool { return marks[k].End <= at })
		for next < len(marks) && marks[next].Start == at {
			if marks[next].End > at {
				open = append(open, next)
			}
			next++
		}
		out = append(out, Segment{at, cuts[i+1], append([]int{}, open...)})
	}
	return out
}
