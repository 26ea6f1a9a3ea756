package score

import (
	"encoding/json"
	"fmt"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// GSR is a gold standard of PLOVER: sentences with one event, its words and its coded actors.
//
// The event compared is ours that stands best on the gold's words (event words first, then parties); a sentence without an event of
// ours is wrong. The older names of types are read as today's.
type GSR struct {
	records []gsrRecord
	typ     Tally
	anyType Share
	actor   Tally
	misses
}

type gsrRecord struct {
	ID         string
	Date       string
	Type       string
	Words      []string // of the event
	Actors     []gsrActor
	Recipients []gsrActor
	Text       string
}

type gsrActor struct {
	Text   string `json:"actorText"`
	Code   string `json:"code"`
	Sector string `json:"sector"`
}

// gsrTypes are the older names of types.
var gsrTypes = map[string]string{"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}

// Country reads the country codes of older codebooks as ours: CAMEO's names of organisations are IGO, and two slips are mended.
// "" stands for no country.
func Country(code string) string {
	switch code {
	case "EUR", "UNO", "EEC", "NAT":
		return "IGO"
	case "JAP":
		return "JPN"
	case "ITL":
		return "ITA"
	case "IMG", "ISM", "INT", "UIS", "---":
		return ""
	}
	return code
}

// ReadGSR reads the JSON array of the gold standard. Records of type DOCUMENT are notes on the file.
func ReadGSR(data []byte) (*GSR, error) {
	var raw []struct {
		ID        string
		Event     string
		EventText string
		Text      string
		Source    json.RawMessage
		Target    json.RawMessage
	}
	if err := json.Unmarshal(data, &raw); err != nil {
		return nil, fmt.Errorf("gold standard records: %w", err)
	}
	g := &GSR{}
	for _, r := range raw {
		if r.Event == "DOCUMENT" {
			continue
		}
		rec := gsrRecord{ID: r.ID, Type: r.Event, Words: strings.Fields(r.EventText), Text: strings.TrimSpace(r.Text)}
		if t, ok := gsrTypes[r.Event]; ok {
			rec.Type = t
		}
		// A few records have words in place of the list: they name nobody.
		_ = json.Unmarshal(r.Source, &rec.Actors)
		_ = json.Unmarshal(r.Target, &rec.Recipients)
		g.records = append(g.records, rec)
	}
	if len(g.records) == 0 {
		return nil, fmt.Errorf("gold standard records: none")
	}
	return g, nil
}

// Cases are the sentences. Their date is not that of a story: the set gives one day to all.
func (g *GSR) Cases() []Case {
	out := make([]Case, len(g.records))
	for i, r := range g.records {
		out[i] = Case{ID: r.ID, Text: r.Text}
	}
	return out
}

func places(text string, as []gsrActor) (out []dateline.Span) {
	for _, a := range as {
		out = append(out, find(text, a.Text))
	}
	return out
}

// Add scores the record of sentence i.
func (g *GSR) Add(i int, d *dateline.Document) {
	r := &g.records[i]
	var trigger []dateline.Span
	for _, w := range r.Words {
		if s := find(d.Text, w); len(w) > 3 {
			trigger = append(trigger, s)
		}
	}
	e := standing(d, trigger, places(d.Text, r.Actors), places(d.Text, r.Recipients))
	right := e != nil && e.Type == r.Type
	g.typ.add(right, e != nil)
	among := false
	for j := range d.Events {
		among = among || d.Events[j].Type == r.Type
	}
	g.anyType.add(among)
	if !right {
		g.misses.add(false, "type", r.ID, r.Type+" not "+found(e), r.Text, words(e, d.Text))
	}

	gold, got := map[string]bool{}, map[string]bool{}
	for _, a := range r.Actors {
		if c := Country(a.Code); c != "" {
			gold[c] = true
		}
	}
	if e != nil {
		for _, p := range e.Actors {
			if p.Country != "" {
				got[p.Country] = true
			}
		}
	}
	if len(gold) == 0 {
		return // the gold does not say
	}
	for c := range gold {
		if got[c] {
			g.actor.TP++
		} else {
			g.actor.FN++
		}
	}
	for c := range got {
		if !gold[c] {
			g.actor.FP++
		}
	}
	if e != nil && !meet(gold, got) {
		g.misses.add(false, "actor", r.ID, strings.Join(keys(gold), "+")+" not "+strings.Join(keys(got), "+"), r.Text, words(e, d.Text))
	}
}

// Rows are the accuracy of the type and the countries of the actors.
func (g *GSR) Rows() []Row {
	t := g.typ.row("type accuracy")
	t.Score = t.R
	return []Row{t, g.anyType.row("type among the events"), g.actor.row("actor country")}
}
