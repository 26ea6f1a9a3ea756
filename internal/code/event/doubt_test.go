package event_test

import (
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// TestDoubt: an act that a rule sets aside comes in where the text tells it as one, and then as one that happened; a noun that only points at what was told does not.
func TestDoubt(t *testing.T) {
	for _, c := range []struct {
		text, typ, trigger, rule string
		want                     bool
	}{
		{"LEIDEN, May 4 - The museum in Leiden handed nine bronze drums back to Indonesia on Wednesday.\n\nIndonesia's culture minister thanked the Dutch government for the decision. " +
			"Jakarta had asked for the drums in 1974. The minister will visit Amsterdam next week for talks with his Dutch counterpart.", "REQUEST", "asked", "long ago", true},
		{"COLOMBO, May 4 - Police arrested two dockers in Colombo on Wednesday after a scuffle with guards at the gate.\n\nThe dockers' union called a strike for Friday. " +
			"Its chairman told reporters that the union would not come to the table while two of its members sat in a cell.", "REJECT", "come", "too little told", true},
		{"COLOMBO, May 4 - Police arrested two dockers in Colombo on Wednesday after a scuffle with guards at the gate.\n\nThe dockers' union called a strike for Friday. " +
			"The ministry of ports asked the union to call off the strike; the request was studied, the union said.", "REQUEST", "request", "", false},
	} {
		d := coded(t, "", c.text)
		var found *dateline.Event
		for i := range d.Events {
			if e := &d.Events[i]; e.Type == c.typ && strings.Contains(e.Trigger.In(d.Text), c.trigger) {
				found = e
			}
		}
		switch {
		case (found != nil) != c.want:
			t.Errorf("%s: %v\n%s", c.trigger, !c.want, show(d))
		case c.want && (!strings.HasSuffix(found.Rule, " despite "+c.rule) || found.Status != dateline.Happened):
			t.Errorf("%s: rule %q, %s", c.trigger, found.Rule, found.Status)
		}
	}
}
