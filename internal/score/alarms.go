package score

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// Alarms is sentences without any material conflict: one that is coded as such is a false alarm. Hypothetical and denied acts are none.
type Alarms struct {
	records []struct{ category, text string }
	all     Share
	by      map[string]*Share
	misses
}

// ReadAlarms reads "category TAB sentence" lines; # starts a comment line.
func ReadAlarms(data string) *Alarms {
	s := &Alarms{by: map[string]*Share{}}
	for line := range strings.Lines(data) {
		if c, t, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && !strings.HasPrefix(c, "#") {
			s.records = append(s.records, struct{ category, text string }{c, t})
		}
	}
	return s
}

// Cases are the sentences.
func (s *Alarms) Cases() []Case {
	out := make([]Case, len(s.records))
	for i, r := range s.records {
		out[i] = Case{ID: r.category, Text: r.text}
	}
	return out
}

// Add scores the record of sentence i.
func (s *Alarms) Add(i int, d *dateline.Document) {
	r := s.records[i]
	if s.by[r.category] == nil {
		s.by[r.category] = &Share{}
	}
	var alarm *dateline.Event
	for j := range d.Events {
		if e := &d.Events[j]; e.Quad == 4 && e.Status != dateline.Hypothetical && e.Status != dateline.Denied {
			alarm = e
			break
		}
	}
	s.all.add(alarm != nil)
	s.by[r.category].add(alarm != nil)
	if alarm != nil {
		s.misses.add(true, "alarm", r.category, found(alarm)+" "+string(alarm.Status), r.text, words(alarm, d.Text))
	}
}

// Rows are the share of false alarms: over all, then by category. Less is better.
func (s *Alarms) Rows() []Row {
	out := []Row{s.all.row("false alarms (share)")}
	names := map[string]bool{}
	for k := range s.by {
		names[k] = true
	}
	for _, k := range keys(names) {
		if s.by[k].Hit > 0 {
			out = append(out, s.by[k].row("  "+k))
		}
	}
	return out
}
