package score

import (
	"bytes"
	"encoding/json"
	"fmt"

	dateline "github.com/dateline-news/dateline"
)

// Phrases is noun phrases, some with a date, and the country and sector that a coder must give them. What a record does not state is not asked.
type Phrases struct {
	records               []phrase
	country, sector, both Share
	misses
}

type phrase struct {
	Mention  string
	Date     string
	Expected struct {
		CC      *string
		Country *string
		Sector  *string `json:"code_1"`
	}
}

// ReadPhrases reads one JSON object a line.
func ReadPhrases(data []byte) (*Phrases, error) {
	s := &Phrases{}
	for line := range bytes.Lines(data) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var p phrase
		if err := json.Unmarshal(line, &p); err != nil {
			return nil, fmt.Errorf("phrase %d: %w", len(s.records)+1, err)
		}
		s.records = append(s.records, p)
	}
	if len(s.records) == 0 {
		return nil, fmt.Errorf("no phrases")
	}
	return s, nil
}

// Cases are the phrases.
func (s *Phrases) Cases() []Case {
	out := make([]Case, len(s.records))
	for i, r := range s.records {
		out[i] = Case{ID: fmt.Sprintf("phrase %d", i+1), Text: r.Mention, Date: r.Date, Phrase: true}
	}
	return out
}

// Add scores the coding of phrase i, the first entity of d.
func (s *Phrases) Add(i int, d *dateline.Document) {
	r := &s.records[i]
	country, sector := "", ""
	if len(d.Entities) > 0 {
		country = d.Entities[0].Country
		if len(d.Entities[0].Sectors) > 0 {
			sector = d.Entities[0].Sectors[0]
		}
	}
	wantC, wantS := country, sector
	if r.Expected.CC != nil {
		wantC = *r.Expected.CC
	}
	if r.Expected.Country != nil {
		wantC = Country(*r.Expected.Country)
	}
	if r.Expected.Sector != nil {
		wantS = *r.Expected.Sector
	}
	s.country.add(country == wantC)
	s.sector.add(sector == wantS)
	s.both.add(country == wantC && sector == wantS)
	if country != wantC || sector != wantS {
		s.misses.add(false, "phrase", fmt.Sprintf("phrase %d", i+1), wantC+" "+wantS+" not "+country+" "+sector, r.Mention, r.Date)
	}
}

// Rows are shares of the phrases.
func (s *Phrases) Rows() []Row {
	return []Row{s.country.row("country (share)"), s.sector.row("sector (share)"), s.both.row("both (share)")}
}
