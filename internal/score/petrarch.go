package score

import (
	"fmt"
	"regexp"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// Petrarch is the validation sentences of the PETRARCH coders with their CAMEO codes. Of them the sentences of real news are read; the
// stylised ones name actors that only their own dictionary knows.
//
// Compared are the root codes (two digits) of a sentence, each once: the same act between more pairs of actors is one.
// Some of the codes expected are what PETRARCH2 made of the sentence rather than what a reader would.
type Petrarch struct {
	records []petrarchRecord
	roots   Tally
	misses
}

type petrarchRecord struct {
	id, text string
	roots    map[string]bool
}

// The files are XML in looks only (loose text, unescaped signs), so tags are read one by one.
var (
	petrarchComment = regexp.MustCompile(`(?s)<!--.*?-->`)
	petrarchText    = regexp.MustCompile(`(?s)<Text>(.*?)</Text>`)
	petrarchCoding  = regexp.MustCompile(`<EventCoding[^>]*`)
	petrarchField   = regexp.MustCompile(`(\w+) *= *"([^"]*)"`)
)

func petrarchFields(tag string) map[string]string {
	out := map[string]string{}
	for _, m := range petrarchField.FindAllStringSubmatch(tag, -1) {
		out[m[1]] = m[2]
	}
	return out
}

// petrarchReal are the categories whose sentences are of news.
var petrarchReal = map[string]bool{"AFP": true, "GOLD": true, "TEST": true}

// ReadPetrarch reads a validation file.
func ReadPetrarch(data []byte) (*Petrarch, error) {
	s := &Petrarch{}
	parts := strings.Split(petrarchComment.ReplaceAllString(string(data), ""), "<Sentence ")
	unescape := strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", `"`, "&apos;", "'", "`` ", ` "`, "``", `"`, "''", `"`)
	for _, part := range parts[1:] {
		head, body, _ := strings.Cut(part, ">")
		f := petrarchFields(head)
		m := petrarchText.FindStringSubmatch(body)
		if m == nil || !petrarchReal[f["category"]] || f["evaluate"] == "false" {
			continue
		}
		r := petrarchRecord{id: f["id"], text: unescape.Replace(strings.Join(strings.Fields(m[1]), " ")), roots: map[string]bool{}}
		for _, c := range petrarchCoding.FindAllString(body, -1) {
			if code := petrarchFields(c)["eventcode"]; len(code) >= 2 {
				r.roots[code[:2]] = true
			}
		}
		s.records = append(s.records, r)
	}
	if len(s.records) == 0 {
		return nil, fmt.Errorf("no sentences")
	}
	return s, nil
}

// Cases are the sentences.
func (s *Petrarch) Cases() []Case {
	out := make([]Case, len(s.records))
	for i, r := range s.records {
		out[i] = Case{ID: r.id, Text: r.text}
	}
	return out
}

// Add scores the record of sentence i.
func (s *Petrarch) Add(i int, d *dateline.Document) {
	r := &s.records[i]
	got := map[string]bool{}
	for j := range d.Events {
		e := &d.Events[j]
		if len(e.CAMEO) < 2 || got[e.CAMEO[:2]] {
			continue
		}
		got[e.CAMEO[:2]] = true
		if r.roots[e.CAMEO[:2]] {
			s.roots.TP++
		} else {
			s.roots.FP++
			s.misses.add(true, "root", r.id, e.CAMEO+" "+found(e), r.text, words(e, d.Text))
		}
	}
	for _, k := range keys(r.roots) {
		if !got[k] {
			s.roots.FN++
			s.misses.add(false, "root", r.id, k+" not "+strings.Join(keys(got), "+"), r.text, "")
		}
	}
}

// Rows are ours and, for comparison, the figures reported for PETRARCH2; on which sentences is not known here.
func (s *Petrarch) Rows() []Row {
	return []Row{s.roots.row("CAMEO root"), {Measure: "  PETRARCH2, as reported", P: 0.83, R: 0.79, Score: 2 * 0.83 * 0.79 / (0.83 + 0.79)}}
}
