package reader

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// An Explanation says why an event was coded. Only a document that was just coded has the reasoning: it is not stored.
type Explanation struct {
	Event      string    `json:"event"`
	Rule       string    `json:"rule"`
	Score      float64   `json:"score"`
	Calibrated bool      `json:"calibrated"`
	Trace      []string  `json:"trace"`
	Parties    []Reason  `json:"parties"`
	Published  Published `json:"published"`
}

// A Reason says why a party has its code. Entity and Name are null if it was coded from its own words.
type Reason struct {
	Side   string   `json:"side" enum:"actor,recipient"`
	Text   string   `json:"text"`
	Code   string   `json:"code"`
	Basis  *string  `json:"basis" enum:"clause,sentence,text"`
	Entity *string  `json:"entity"`
	Name   *string  `json:"name"`
	Why    []string `json:"why"`
}

// Explain explains event i of d.
func Explain(d *dateline.Document, i int) Explanation {
	e := d.Events[i]
	out := Explanation{Event: e.ID, Rule: e.Rule, Score: e.Score, Trace: listed(e.Trace), Parties: []Reason{}, Published: PublishedOf(d)}
	names := map[string]dateline.Entity{}
	for _, n := range d.Entities {
		names[n.ID] = n
	}
	for _, side := range []struct {
		name    string
		parties []dateline.Party
	}{{"actor", e.Actors}, {"recipient", e.Recipients}} {
		for _, p := range side.parties {
			n := names[p.Entity]
			out.Parties = append(out.Parties, Reason{side.name, p.Span.In(d.Text), Codes(p.Country, p.Sectors), Null(p.Basis), Null(n.ID), Null(n.Name), listed(n.Why)})
		}
	}
	return out
}

// Codes writes country and sectors for people: "USA GOV", "--- CVL", "IGO".
func Codes(country string, sectors []string) string {
	if len(sectors) > 0 && sectors[0] == country { // IGO, NGO
		sectors = sectors[1:]
	}
	if country == "" {
		country = "---"
	}
	return strings.TrimSpace(country + " " + strings.Join(sectors, ","))
}
