package docjson

import (
	"encoding/json"
	"fmt"
	"slices"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// Decode reads one document. It refuses another schema or unit of offsets, and any range that does not lie inside the
// text. Chains, candidate dates and the reasoning kept for `dateline explain` are not part of the format, so they are
// empty; token indices are set where the token layer is there.
func Decode(data []byte) (*dateline.Document, error) {
	var in document
	if err := json.Unmarshal(data, &in); err != nil {
		return nil, fmt.Errorf("docjson: %w", err)
	}
	if in.Schema != Schema {
		return nil, fmt.Errorf("docjson: schema %q, want %q", in.Schema, Schema)
	}
	if in.Offsets != "codepoint" {
		return nil, fmt.Errorf("docjson: offsets %q, want \"codepoint\"", in.Offsets)
	}
	if !utf8.ValidString(in.Text) {
		return nil, fmt.Errorf("docjson: text is not UTF-8")
	}
	r := decoder{}
	for i := range in.Text {
		r.bytes = append(r.bytes, i)
	}
	r.bytes = append(r.bytes, len(in.Text))
	d := r.document(&in)
	for i := range d.Events { // earlier versions had no words beside a place
		if w := &d.Events[i].Where; w.Words.IsZero() && w.Place >= 0 && w.Place < len(d.Places) {
			w.Words = d.Places[w.Place].Span
		}
	}
	return d, r.err
}

type decoder struct {
	bytes []int // code point offset to byte offset
	toks  []dateline.Token
	err   error
}

func (r *decoder) span(s span) dateline.Span {
	if s.Start < 0 || s.End < s.Start || s.End >= len(r.bytes) {
		if r.err == nil {
			r.err = fmt.Errorf("docjson: range %d..%d lies outside the text of %d code points", s.Start, s.End, len(r.bytes)-1)
		}
		return dateline.Span{}
	}
	return dateline.Span{Start: r.bytes[s.Start], End: r.bytes[s.End]}
}

func (r *decoder) spanOf(s *span) dateline.Span {
	if s == nil {
		return dateline.Span{}
	}
	return r.span(*s)
}

func (r *decoder) ends(start, end *int) dateline.Span {
	if start == nil || end == nil {
		return dateline.Span{}
	}
	return r.span(span{*start, *end})
}

// tokens returns the token range that s covers.
func (r *decoder) tokens(s dateline.Span) (first, last int) {
	first, _ = slices.BinarySearchFunc(r.toks, s.Start, func(t dateline.Token, at int) int { return t.Span.Start - at })
	last = first
	for last < len(r.toks) && r.toks[last].Span.End <= s.End {
		last++
	}
	return first, last
}

func str(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func num(i *int) int {
	if i == nil {
		return -1
	}
	return *i
}

// some is each, with nil for an empty list, as steps leave a layer that has nothing.
func some[T, U any](in []T, f func(T) U) []U {
	if len(in) == 0 {
		return nil
	}
	return each(in, f)
}

func strs(in []string) []string { return some(in, func(s string) string { return s }) }

func (r *decoder) document(in *document) *dateline.Document {
	d := &dateline.Document{
		ID: in.ID, Page: dateline.PageKind(in.Page), Title: str(in.Title), Byline: str(in.Byline), Section: in.Section, Lang: str(in.Lang), Text: in.Text,
		Source:     dateline.Source{ID: str(in.Source.ID), URI: str(in.Source.URI), Outlet: str(in.Source.Outlet), Kind: dateline.SourceKind(in.Source.Kind)},
		Provenance: dateline.Provenance(in.Provenance),
	}
	d.Lines = some(in.Lines, func(l line) dateline.Line {
		return dateline.Line{Span: r.span(l.span), Kind: dateline.LineKind(l.Kind), Rule: str(l.Rule)}
	})
	d.Tokens = some(in.Tokens, func(t token) dateline.Token {
		return dateline.Token{Span: r.span(t.span), Lemma: t.Lemma, UPOS: t.UPOS, XPOS: t.XPOS, Feats: str(t.Feats), Head: num(t.Head), Deprel: str(t.Deprel)}
	})
	r.toks = d.Tokens
	d.Sentences = some(in.Sentences, func(s span) dateline.Sentence {
		out := dateline.Sentence{Span: r.span(s)}
		out.First, out.Last = r.tokens(out.Span)
		out.Parsed = out.Last > out.First
		for _, t := range d.Tokens[out.First:out.Last] {
			out.Parsed = out.Parsed && t.Head >= 0
		}
		return out
	})
	p := in.Published
	d.Published = dateline.Published{Value: str(p.Value), Earliest: str(p.Earliest), Latest: str(p.Latest), Conflict: p.Conflict,
		Basis: some(p.Basis, func(b basis) dateline.DateBasis {
			return dateline.DateBasis{Origin: dateline.DateOrigin(b.Origin), Value: str(b.Value), Span: r.ends(b.Start, b.End), Used: b.Used, Why: b.Why}
		})}
	d.Entities = some(in.Entities, func(n entity) dateline.Entity {
		return dateline.Entity{ID: n.ID, Chain: -1, Name: n.Name, Kind: dateline.EntityKind(n.Kind), KB: str(n.KB), Code: str(n.Code), Country: str(n.Country),
			Sectors: strs(n.Sectors), Role: str(n.Role), Mentions: some(n.Mentions, func(m entityMention) dateline.EntityMention {
				s := r.span(m.span)
				first, last := r.tokens(s)
				return dateline.EntityMention{Span: s, First: first, Last: last, Head: -1, Form: dateline.Form(m.Form)}
			})}
	})
	d.Times = some(in.Times, func(t timex) dateline.TimeMention {
		s := r.span(t.span)
		first, last := r.tokens(s)
		return dateline.TimeMention{Span: s, First: first, Last: last, Type: dateline.TimeType(t.Type), Value: str(t.Value), Mod: str(t.Mod),
			Earliest: str(t.Earliest), Latest: str(t.Latest), Rule: t.Rule}
	})
	d.Places = some(in.Places, r.place)
	d.Quotes = some(in.Quotes, r.quote)
	d.Attitudes = some(in.Attitudes, func(a attitude) dateline.Attitude {
		return dateline.Attitude{Kind: dateline.AttitudeKind(a.Kind), Holder: r.span(a.Holder.span), Entity: str(a.Holder.Entity), Cue: r.span(a.Cue.span), CueLemma: a.Cue.Lemma,
			About: r.span(a.About), Negated: a.Negated, Rule: a.Rule}
	})
	d.Events = some(in.Events, r.event)
	d.Claims = some(in.Claims, func(c claim) dateline.Claim {
		event := -1
		if c.Event != nil {
			event = slices.IndexFunc(d.Events, func(e dateline.Event) bool { return e.ID == *c.Event })
		}
		return dateline.Claim{About: c.About, By: str(c.By), Source: r.spanOf(c.Source), Stance: dateline.Stance(c.Stance), Evidence: r.span(c.Evidence),
			Quote: num(c.Quote), Event: event, Rule: c.Rule}
	})
	d.Notes = some(in.Notes, func(n note) dateline.Note {
		return dateline.Note{Step: n.Step, Span: r.ends(n.Start, n.End), Reason: n.Reason}
	})
	return d
}

func (r *decoder) place(p place) dateline.Place {
	s := r.span(p.span)
	first, last := r.tokens(s)
	out := dateline.Place{Span: s, First: first, Last: last, Name: str(p.Name), Country: str(p.Country), Admin1: str(p.Admin1),
		Precision: dateline.Precision(str(p.Precision)), Score: p.Score}
	if p.GeoNames != nil {
		out.GeoNames = *p.GeoNames
	}
	if p.Lat != nil && p.Lon != nil {
		out.Lat, out.Lon = *p.Lat, *p.Lon
	}
	return out
}

func (r *decoder) quote(q quote) dateline.Quote {
	out := dateline.Quote{Kind: dateline.QuoteKind(q.Kind), Content: r.span(q.Content), CueToken: -1, Addressee: r.spanOf(q.Addressee), Rule: q.Rule}
	for _, p := range q.Parts {
		out.Parts = append(out.Parts, r.span(p))
	}
	if q.Cue != nil {
		out.Cue, out.CueLemma = r.span(q.Cue.span), q.Cue.Lemma
	}
	if q.Speaker != nil {
		out.Speaker, out.Entity = r.span(q.Speaker.span), str(q.Speaker.Entity)
	}
	return out
}

func (r *decoder) event(v event) dateline.Event {
	parties := func(ps []party) []dateline.Party {
		return some(ps, func(p party) dateline.Party {
			return dateline.Party{Span: r.span(p.span), Token: -1, Entity: str(p.Entity), Code: str(p.Code), Country: str(p.Country), Sectors: strs(p.Sectors), Basis: str(p.Basis)}
		})
	}
	out := dateline.Event{
		ID: v.ID, Type: v.Type, Mode: str(v.Mode), Contexts: strs(v.Contexts), CAMEO: str(v.CAMEO), Quad: v.Quad, Goldstein: v.Goldstein,
		Trigger: r.span(v.Trigger.span), Lemma: v.Trigger.Lemma, Token: -1, Sentence: v.Sentence,
		Actors: parties(v.Actors), Recipients: parties(v.Recipients), Status: dateline.Status(v.Status),
		Attribution: some(v.Attribution, func(a attribution) dateline.Attribution {
			return dateline.Attribution{Entity: str(a.Entity), Quote: num(a.Quote), Span: r.span(a.span)}
		}),
		When: dateline.EventTime{Time: -1}, Where: dateline.EventPlace{Place: -1},
		Dead: v.Dead, Injured: v.Injured, Arrested: v.Arrested, Displaced: v.Displaced, Score: v.Score, Rule: v.Rule,
		Also: some(v.Also, r.span),
	}
	if w := v.When; w != nil {
		out.When = dateline.EventTime{Value: str(w.Value), Earliest: str(w.Earliest), Latest: str(w.Latest), Time: num(w.Time), Basis: w.Basis}
	}
	if w := v.Where; w != nil {
		out.Where = dateline.EventPlace{Place: num(w.Place), Country: str(w.Country), Basis: w.Basis}
		if w.Words != nil {
			out.Where.Words = r.span(w.Words.span)
		}
	}
	return out
}
