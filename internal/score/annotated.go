package score

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// Annotated is documents with gold by our own guide: a JSONL of documents and the annotation of each.
type Annotated struct {
	Report *Report
	cases  []Case
	gold   []*Gold
}

// ReadAnnotated reads the documents and asks for the annotation of each by its id.
func ReadAnnotated(docs []byte, gold func(id string) ([]byte, error)) (*Annotated, error) {
	s := &Annotated{Report: NewReport()}
	n := 0
	for line := range bytes.Lines(docs) {
		n++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var doc struct{ ID string }
		if err := json.Unmarshal(line, &doc); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		data, err := gold(doc.ID)
		if err != nil {
			return nil, err
		}
		g, err := ParseGold(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", doc.ID, err)
		}
		s.cases = append(s.cases, Case{ID: doc.ID, JSON: bytes.TrimSpace(line)})
		s.gold = append(s.gold, g)
	}
	return s, nil
}

// Articles calls f with each document of the writers in a folder (X.docs.jsonl, X.gold.jsonl) and its annotation.
func Articles(fsys fs.FS, f func(writer string, line []byte, g *Gold) error) error {
	files, err := fs.Glob(fsys, "*.docs.jsonl")
	if err != nil {
		return err
	}
	for _, file := range files {
		writer := strings.TrimSuffix(file, ".docs.jsonl")
		docs, err := fs.ReadFile(fsys, file)
		if err != nil {
			return err
		}
		lines, err := fs.ReadFile(fsys, writer+".gold.jsonl")
		if err != nil {
			return err
		}
		gold := make(map[string][]byte)
		for line := range bytes.Lines(lines) {
			var g struct{ ID string }
			if err := json.Unmarshal(line, &g); err != nil {
				return fmt.Errorf("%s: %w", writer, err)
			}
			gold[g.ID] = line
		}
		set, err := ReadAnnotated(docs, func(id string) ([]byte, error) { return gold[id], nil })
		if err != nil {
			return fmt.Errorf("%s: %w", writer, err)
		}
		for i, c := range set.cases {
			if err := f(writer, c.JSON, set.gold[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// NewAnnotated makes a set of one document.
func NewAnnotated(text string, gold []byte) (*Annotated, error) {
	g, err := ParseGold(gold)
	if err != nil {
		return nil, err
	}
	return &Annotated{Report: NewReport(), cases: []Case{{ID: g.ID, Text: text}}, gold: []*Gold{g}}, nil
}

// Cases are the documents.
func (s *Annotated) Cases() []Case { return s.cases }

// Gold is the annotation of document i.
func (s *Annotated) Gold(i int) *Gold { return s.gold[i] }

// Add scores document i; a nil d counts as an empty one.
func (s *Annotated) Add(i int, d *dateline.Document) { s.Report.Add(s.gold[i], d) }

// Missed lists the misses of the report.
func (s *Annotated) Missed() []Miss { return s.Report.Misses }

// Rows are the layers, then the attributes of matched events as shares.
func (s *Annotated) Rows() (out []Row) {
	for _, n := range LayerNames {
		if l := s.Report.Layers[n]; n != "context" || l.TP+l.FN > 0 { // few annotate them
			out = append(out, l.row(n))
		}
	}
	for _, n := range AttributeNames {
		if a := s.Report.Attributes[n]; a.N > 0 {
			out = append(out, a.row(n+" (share)"))
		}
	}
	return out
}
