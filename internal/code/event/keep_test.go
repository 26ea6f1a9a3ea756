package event_test

import (
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/event"
	"github.com/dateline-news/dateline/internal/res/models"
)

const crash = `Police in Quito detained a bus driver on Monday over a crash that killed four pupils. The driver, 44, was held at the scene by two officers on patrol.

The bus had left the road near the village of Nono shortly after dawn. Parents had complained to the school for months about the age of its buses. A mother said the brakes had been attacked by rust.

The ministry denied that it had ordered the seizure of the company's papers. Doctors at the hospital said that eleven pupils were out of danger. The school thanked all those who came to help.

The owner is scheduled to meet the parents on Friday. It rained all night, and the road was still wet when the bus set out.`

// TestKeep: acts of a text of some length are weighed as a whole; what was told before weighs less, and what is denied stays.
func TestKeep(t *testing.T) {
	r, err := models.Rank()
	if err != nil {
		t.Fatal(err)
	}
	var odds []float64
	restore := event.TapKeeps(func(s event.Seat) {
		if v := r.Scores(s.Kind, s.Feats, s.About); s.Type == "COERCE" {
			odds = append(odds, v[0]-v[1])
		}
	})
	coded(t, "", crash)
	restore()
	if len(odds) != 2 || odds[1] >= odds[0] {
		t.Errorf("the arrest and its repetition: %v", odds)
	}
	whole := func(e dateline.Event) bool {
		return slices.ContainsFunc(e.Trace, func(s string) bool { return strings.HasPrefix(s, "as a whole: ") })
	}
	d := coded(t, "", crash)
	if !slices.ContainsFunc(d.Events, whole) {
		t.Errorf("nothing was weighed:\n%s", show(d))
	}
	if !slices.ContainsFunc(d.Events, func(e dateline.Event) bool { return e.Type == "REJECT" }) {
		t.Errorf("the denial is lost:\n%s", show(d))
	}
	short, _, _ := strings.Cut(crash, "\n\n")
	if d := coded(t, "", short); len(d.Events) == 0 || slices.ContainsFunc(d.Events, whole) {
		t.Errorf("a brief text:\n%s", show(d))
	}
}

// TestTold: words about who knows of it, and of what one does for oneself, are no acts.
func TestTold(t *testing.T) {
	for _, c := range []struct {
		text, typ string
		want      bool
	}{
		{"Two people briefed on the talks said that Peru would sign.", "CONSULT", false},
		{"Envoys of Peru briefed ministers of Chile on the talks.", "CONSULT", true},
		{"The owners loaned themselves $2 million through a bank in Panama.", "AID", false},
		{"The bank loaned Ecuador $2 million for schools.", "AID", true},
		{"The union launched a strike at the docks of Callao on Monday.", "ASSAULT", false},
		{"Turkey launched a strike on a camp in northern Iraq on Monday.", "ASSAULT", true},
	} {
		d := coded(t, "", c.text)
		if got := slices.ContainsFunc(d.Events, func(e dateline.Event) bool { return e.Type == c.typ }); got != c.want {
			t.Errorf("%s: %s %v, want %v\n%s", c.text, c.typ, got, c.want, show(d))
		}
	}
	d := coded(t, "", "The president of Chile is scheduled to visit Lima on Thursday.")
	if len(d.Events) != 1 || d.Events[0].Trigger.In(d.Text) != "visit" {
		t.Errorf("a visit that is scheduled:\n%s", show(d))
	}
	d = coded(t, "", "In March, authorities there were accused of concealing the extent of the outbreak in China.")
	if len(d.Events) != 1 || d.Events[0].When.Value != "2016-03" {
		t.Errorf("authorities there:\n%s", show(d))
	}
	if d := coded(t, "", "In the square there were soldiers armed with rifles."); slices.ContainsFunc(d.Events, func(e dateline.Event) bool { return e.Type == "ASSAULT" }) {
		t.Errorf("there were soldiers:\n%s", show(d))
	}
}
