package diff

import (
	"fmt"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

const text = "France condemned the coup and will send troops to Mali, Paris said."

func at(words string) dateline.Span {
	i := strings.Index(text, words)
	return dateline.Span{Start: i, End: i + len(words)}
}

func document(events ...dateline.Event) *dateline.Document {
	return &dateline.Document{Text: text, Events: events, Entities: []dateline.Entity{{ID: "e1", Name: "France"}}}
}

func TestEvents(t *testing.T) {
	accuse := dateline.Event{ID: "1", Type: "ACCUSE", Trigger: at("condemned"), Status: dateline.Happened, Sentence: -1, Where: dateline.EventPlace{Place: -1}, Actors: []dateline.Party{{Entity: "e1", Code: "FRA"}}}
	send := dateline.Event{ID: "2", Type: "MOBILIZE", Trigger: at("send"), Status: dateline.Planned, Sentence: -1, Where: dateline.EventPlace{Place: -1}}
	change := func(e dateline.Event, f func(*dateline.Event)) dateline.Event { f(&e); return e }
	for _, tt := range []struct {
		name    string
		was, is *dateline.Document
		want    string
	}{
		{"nothing", document(accuse, send), document(send, accuse), ""},
		{"new", document(accuse), document(accuse, send), "new MOBILIZE send"},
		{"gone", document(accuse, send), document(send), "gone ACCUSE condemned"},
		{"no document", nil, document(send), "new MOBILIZE send"},
		{"a field", document(send), document(change(send, func(e *dateline.Event) { e.Status = dateline.Happened })), "changed MOBILIZE send status planned>happened"},
		{"parties, and so the id", document(accuse), document(change(accuse, func(e *dateline.Event) { e.ID, e.Actors = "9", nil })), "changed ACCUSE condemned actors France [FRA]>"},
		{"type of the same words", document(accuse), document(change(accuse, func(e *dateline.Event) { e.ID, e.Type = "9", "REJECT" })), "changed REJECT condemned type ACCUSE>REJECT"},
		{"longer trigger", document(send), document(change(send, func(e *dateline.Event) { e.ID, e.Trigger = "9", at("send troops") })), ""},
		{"in the order of the text", document(send), document(accuse), "new ACCUSE condemned|gone MOBILIZE send"},
	} {
		var got []string
		for _, c := range Events(tt.was, tt.is) {
			e := c.Is
			if e == nil {
				e = c.Was
			}
			line := fmt.Sprintf("%s %s %s", c.Kind, e.Type, e.Trigger)
			for _, f := range c.Fields {
				line += fmt.Sprintf(" %s %s>%s", f.Name, f.Was, f.Is)
			}
			got = append(got, line)
		}
		if g := strings.Join(got, "|"); g != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, g, tt.want)
		}
	}
}
