// Package brat writes and reads brat standoff: a text file and an annotation file beside it.
//
// In: a document; out: its text unchanged, and lines of annotation with offsets in code points:
//   - T, spans: mentions of entities (Person, Org, Group, Place, Other), triggers of events (their PLOVER type), times
//     (Time), contents and cues of quotes (Quote, Cue); parties that are no mention of an entity (Party);
//   - E, events: their trigger with the arguments Actor, Recipient, Time, Place and Source (who reports it);
//   - R, Says from a speaker to what is said; *, Equiv of the mentions of an entity;
//   - A, Status of events; #, notes: name, code and Wikidata id of entities, type and value of times, id, CAMEO and mode of events.
//
// All events are written, as Status says what each is. A span over a line break is cut there, as brat wants it. Known
// limit: claims, lines and the date of the story have no annotation. Field by field: docs/formats/brat.md.
package brat

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/dyad"
	"github.com/dateline-news/dateline/codec/internal/codepoint"
)

// Types lists PLOVER's types, those of events.
var Types = []string{"ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST", "RETREAT", "SANCTION", "SUPPORT", "THREATEN"}

// Config is the annotation.conf that tells brat the types.
func Config() []byte {
	var b bytes.Buffer
	b.WriteString("[entities]\nPerson\nOrg\nGroup\nPlace\nOther\nParty\nTime\nQuote\nCue\n\n[relations]\nSays\tArg1:<ENTITY>, Arg2:Quote\n<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\nEquiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive\n\n[events]\n")
	for _, t := range Types {
		b.WriteString(t + "\tActor*:<ENTITY>, Recipient*:<ENTITY>, Time?:Time, Place?:Place, Source*:<ENTITY>\n")
	}
	b.WriteString("\n[attributes]\nStatus\tArg:<EVENT>, Value:happened|ongoing|planned|hypothetical|denied|unknown\n")
	return b.Bytes()
}

type writer struct {
	d             *dateline.Document
	at            func(int) int
	b             bytes.Buffer
	spans         map[key]string // id of a span
	t, e, r, a, n int
}

type key struct {
	kind string
	span dateline.Span
}

// Encode returns the annotation file of d; the text file is d.Text.
func Encode(d *dateline.Document) []byte {
	w := writer{d: d, at: codepoint.Offsets(d.Text), spans: map[key]string{}}
	mention := map[dateline.Span]string{} // id of the span of an entity
	nearest := map[string][]string{}      // ids of an entity's mentions
	for _, x := range d.Entities {
		var ids []string
		kind := "Other"
		switch x.Kind {
		case dateline.KindPerson, dateline.KindOrg, dateline.KindGroup, dateline.KindPlace:
			kind = strings.ToUpper(string(x.Kind[:1])) + string(x.Kind[1:])
		}
		for _, m := range x.Mentions {
			if m.Span.Valid(d.Text) {
				id := w.span(kind, m.Span)
				mention[m.Span] = id
				if id != "" && !slices.Contains(ids, id) {
					ids = append(ids, id)
				}
			}
		}
		if len(ids) == 0 {
			continue
		}
		nearest[x.ID] = ids
		w.note(ids[0], strings.TrimSpace(x.Name+" "+x.Code+" "+x.KB))
		if len(ids) > 1 {
			fmt.Fprintf(&w.b, "*\tEquiv %s\n", strings.Join(ids, " "))
		}
	}
	// who returns the span of a party, speaker or source: the mention of an entity where it stands, else one of its own.
	who := func(entity string, s dateline.Span) string {
		switch {
		case mention[s] != "":
			return mention[s]
		case s.Valid(d.Text):
			return w.span("Party", s)
		case len(nearest[entity]) > 0:
			return nearest[entity][0]
		}
		return ""
	}
	times := make([]string, len(d.Times))
	for i, t := range d.Times {
		if t.Span.Valid(d.Text) {
			times[i] = w.span("Time", t.Span)
			w.note(times[i], strings.TrimSpace(string(t.Type)+" "+t.Value))
		}
	}
	for _, q := range d.Quotes {
		if q.Cue.Valid(d.Text) {
			w.span("Cue", q.Cue)
		}
		if !q.Content.Valid(d.Text) {
			continue
		}
		content := w.span("Quote", q.Content)
		if by := who(q.Entity, q.Speaker); by != "" && content != "" && (q.Entity != "" || !q.Speaker.IsZero()) {
			w.r++
			fmt.Fprintf(&w.b, "R%d\tSays Arg1:%s Arg2:%s\n", w.r, by, content)
		}
	}
	for _, v := range d.Events {
		if !v.Trigger.Valid(d.Text) || !slices.Contains(Types, v.Type) {
			continue
		}
		w.event(v, who, times)
	}
	return w.b.Bytes()
}

func (w *writer) event(v dateline.Event, who func(string, dateline.Span) string, times []string) {
	var args []string
	count := map[string]int{}
	add := func(role, id string) {
		if id == "" || slices.ContainsFunc(args, func(a string) bool {
			return strings.TrimRight(a[:strings.IndexByte(a, ':')], "0123456789") == role && strings.HasSuffix(a, ":"+id)
		}) {
			return
		}
		if count[role]++; count[role] > 1 {
			role += strconv.Itoa(count[role])
		}
		args = append(args, role+":"+id)
	}
	for _, p := range v.Actors {
		add("Actor", who(p.Entity, p.Span))
	}
	for _, p := range v.Recipients {
		add("Recipient", who(p.Entity, p.Span))
	}
	if i := v.When.Time; i >= 0 && i < len(times) {
		add("Time", times[i])
	}
	if v.Where.Words.Valid(w.d.Text) {
		add("Place", w.span("Place", v.Where.Words))
	}
	for _, a := range v.Attribution {
		add("Source", who(a.Entity, a.Span))
	}
	trigger := w.span(v.Type, v.Trigger)
	if trigger == "" {
		return
	}
	w.e++
	id := "E" + strconv.Itoa(w.e)
	fmt.Fprintf(&w.b, "%s\t%s\n", id, strings.Join(append([]string{v.Type + ":" + trigger}, args...), " "))
	if v.Status != "" {
		w.a++
		fmt.Fprintf(&w.b, "A%d\tStatus %s %s\n", w.a, id, v.Status)
	}
	w.note(id, strings.Join(strings.Fields(v.ID+" "+v.CAMEO+" "+v.Mode), " "))
}

// span writes a span once and returns its id, "" for one of line breaks alone.
func (w *writer) span(kind string, s dateline.Span) string {
	k := key{kind, s}
	if id := w.spans[k]; id != "" {
		return id
	}
	words := s.In(w.d.Text)
	if strings.Trim(words, "\n") == "" {
		return ""
	}
	w.t++
	id := "T" + strconv.Itoa(w.t)
	w.spans[k] = id
	fmt.Fprintf(&w.b, "%s\t%s ", id, kind)
	first := true
	for at := 0; at <= len(words); {
		end := strings.IndexByte(words[at:], '\n')
		if end < 0 {
			end = len(words) - at
		}
		if end > 0 {
			if !first {
				w.b.WriteByte(';')
			}
			first = false
			fmt.Fprintf(&w.b, "%d %d", w.at(s.Start+at), w.at(s.Start+at+end))
		}
		at += end + 1
	}
	w.b.WriteByte('\t')
	w.b.WriteString(flat(words))
	w.b.WriteByte('\n')
	return id
}

// flat is the text of a span as brat writes it: its fragments with a space between.
func flat(words string) string {
	if !strings.Contains(words, "\n") {
		return words
	}
	return strings.Join(strings.FieldsFunc(words, func(r rune) bool { return r == '\n' }), " ")
}

func (w *writer) note(of, words string) {
	if words = dyad.Line(words); of != "" && words != "" {
		w.n++
		fmt.Fprintf(&w.b, "#%d\tAnnotatorNotes %s\t%s\n", w.n, of, words)
	}
}
