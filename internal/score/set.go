package score

import (
	"fmt"
	"math"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// A Case is one text of a Set, to be coded.
type Case struct {
	ID   string
	Text string
	Date string // of the story as the set gives it, ISO; "" if it gives none
	JSON []byte // the document as a line of JSONL, where the set is one; Text is then not used

	AsIs   bool // Text is coded without extraction, every line as body: the set's offsets point into it
	Wide   bool // quotes are read in the wide sense, as corpora of attribution do
	Phrase bool // Text is a noun phrase: its country and sectors are asked for, as the only entity of the document
}

// A Set is texts with what people found in them. Code each of Cases, hand the documents to Add, then read Rows and Missed.
type Set interface {
	Cases() []Case
	Add(i int, d *dateline.Document) // d is the record of Cases()[i]
	Rows() []Row
	Missed() []Miss
}

// A Row is one figure of a Set. P, R and Score are NaN where there is none; Score is F1, or the share or mean that Measure names.
type Row struct {
	Measure     string
	P, R, Score float64
	Support     int // items of the gold, or of what a share is taken
	Goal        float64
}

// row makes a Row of a tally.
func (t Tally) row(measure string) Row {
	p, r, f := t.PRF()
	if t.TP+t.FN == 0 { // nothing to be found: no figure
		p, r, f = math.NaN(), math.NaN(), math.NaN()
	}
	return Row{Measure: measure, P: p, R: r, Score: f, Support: t.TP + t.FN}
}

// row makes a Row of a share.
func (s Share) row(measure string) Row {
	r := Row{Measure: measure, P: math.NaN(), R: math.NaN(), Support: s.N}
	if s.N > 0 {
		r.Score = float64(s.Hit) / float64(s.N)
	}
	return r
}

// add counts one item: right, answered otherwise, or not answered.
func (t *Tally) add(right, answered bool) {
	switch {
	case right:
		t.TP++
	case answered:
		t.FP++
		t.FN++
	default:
		t.FN++
	}
}

// misses collects what a set lists.
type misses []Miss

func (m misses) Missed() []Miss { return m }

func (m *misses) add(spurious bool, layer, doc, what, sentence, words string) {
	*m = append(*m, Miss{spurious, layer, doc, what, strings.Join(strings.Fields(sentence), " "), words})
}

// String prints the miss on one line.
func (m Miss) String() string {
	kind := "missed  "
	if m.Spurious {
		kind = "spurious"
	}
	return fmt.Sprintf("%s %-10s %s %s: %s [%s]", kind, m.Layer, m.Document, m.What, m.Sentence, m.Words)
}

// find is the place of words in text, the zero Span if they are not there.
func find(text, words string) dateline.Span {
	if i := strings.Index(text, words); i >= 0 && words != "" {
		return dateline.Span{Start: i, End: i + len(words)}
	}
	return dateline.Span{}
}

// meets says whether a party stands on one of the spans.
func meets(ps []dateline.Party, spans ...dateline.Span) bool {
	for _, p := range ps {
		for _, s := range spans {
			if !s.IsZero() && p.Span.Overlaps(s) {
				return true
			}
		}
	}
	return false
}

// standing is the event of d whose words and parties stand best on those given, nil if d has none. The trigger is weighed like both
// parties together; parties of the wrong side count a little. Where nothing tells them apart, the first in the text is taken.
func standing(d *dateline.Document, trigger, actors, recipients []dateline.Span) *dateline.Event {
	var best *dateline.Event
	most := -1.0
	for i := range d.Events {
		e := &d.Events[i]
		w := 0.0
		for _, s := range trigger {
			if e.Trigger.Overlaps(s) {
				w += 2
				break
			}
		}
		if meets(e.Actors, actors...) {
			w++
		} else if meets(e.Recipients, actors...) {
			w += 0.25
		}
		if meets(e.Recipients, recipients...) {
			w++
		} else if meets(e.Actors, recipients...) {
			w += 0.25
			if len(e.Recipients) == 0 {
				w += 0.75 // all parties of a meeting are actors
			}
		}
		if w > most {
			best, most = e, w
		}
	}
	return best
}

func found(e *dateline.Event) string {
	if e == nil {
		return "nothing"
	}
	return strings.TrimSpace(e.Type + " " + e.Mode)
}

func words(e *dateline.Event, text string) string {
	if e == nil {
		return ""
	}
	return e.Trigger.In(text)
}
