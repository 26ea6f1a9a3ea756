package score

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// PLV is sentences in which the source and the target of one event are marked, and its root type is asked for.
//
// The roots are PLOVER's with CONCEDE and RETREAT as one, YIELD. The answer is the root of our event whose parties stand best on the
// two marked phrases; a sentence without an event of ours has no answer. Figures are means over the roots (macro), as published.
type PLV struct {
	records    []plvRecord
	root, quad macro
	misses
}

type plvRecord struct {
	ID     string `json:"id"`
	Text   string `json:"text"`
	Marked string `json:"marked"`
	Source string `json:"source"`
	Target string `json:"target"`
	Root   string `json:"plover15"`
	Quad   int    `json:"quad"`

	source, target dateline.Span
}

// plvQuads are the quad classes of the roots, as the set has them.
var plvQuads = map[string]int{"AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "COOPERATE": 2, "AID": 2, "YIELD": 2,
	"REQUEST": 3, "ACCUSE": 3, "REJECT": 3, "THREATEN": 3, "PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4}

// ReadPLV reads one JSON object a line. The marks are <s> and </s>, <t> and </t>.
func ReadPLV(data []byte) (*PLV, error) {
	s := &PLV{root: macro{}, quad: macro{}}
	for line := range bytes.Lines(data) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var r plvRecord
		if err := json.Unmarshal(line, &r); err != nil {
			return nil, fmt.Errorf("record %d: %w", len(s.records)+1, err)
		}
		if plvQuads[r.Root] == 0 {
			return nil, fmt.Errorf("record %s: %q is not a root type", r.ID, r.Root)
		}
		r.source, r.target = unmark(r.Marked, r.Text, 's', r.Source), unmark(r.Marked, r.Text, 't', r.Target)
		s.records = append(s.records, r)
	}
	if len(s.records) == 0 {
		return nil, fmt.Errorf("no records")
	}
	return s, nil
}

// unmark is the place in text of the phrase that marked has between <tag> and </tag>; phrase is the fallback where marks and text differ.
func unmark(marked, text string, tag byte, phrase string) dateline.Span {
	plain := strings.NewReplacer("<s>", "", "</s>", "", "<t>", "", "</t>", "")
	before, rest, ok := strings.Cut(marked, "<"+string(tag)+">")
	inside, _, closed := strings.Cut(rest, "</"+string(tag)+">")
	if ok && closed {
		from := len(plain.Replace(before))
		s := dateline.Span{Start: from, End: from + len(plain.Replace(inside))}
		if s.Valid(text) && s.In(text) == plain.Replace(inside) {
			return s
		}
	}
	return find(text, phrase)
}

// Cases are the sentences.
func (s *PLV) Cases() []Case {
	out := make([]Case, len(s.records))
	for i, r := range s.records {
		out[i] = Case{ID: r.ID, Text: r.Text}
	}
	return out
}

// Add scores the record of sentence i.
func (s *PLV) Add(i int, d *dateline.Document) {
	r := &s.records[i]
	source, target := r.source, r.target
	if d.Text != r.Text {
		source, target = find(d.Text, r.Source), find(d.Text, r.Target)
	}
	e := standing(d, nil, []dateline.Span{source}, []dateline.Span{target})
	got := ""
	if e != nil {
		if got = e.Type; got == "CONCEDE" || got == "RETREAT" {
			got = "YIELD"
		}
	}
	s.root.add(r.Root, got)
	quad := ""
	if q := plvQuads[got]; q > 0 {
		quad = fmt.Sprint(q)
	}
	s.quad.add(fmt.Sprint(r.Quad), quad)
	if got != r.Root {
		s.misses.add(false, "root", r.ID, r.Root+" not "+found(e), r.Marked, words(e, d.Text))
	}
}

// Rows are the means over roots and over quad classes, then each root.
func (s *PLV) Rows() []Row {
	out := []Row{s.root.row("root macro-F1"), s.quad.row("quad macro-F1")}
	for _, k := range s.root.classes() {
		out = append(out, s.root[k].row("  "+k))
	}
	return out
}

// macro is a tally a class; an item is of one class, and so is an answer ("" for none).
type macro map[string]*Tally

func (m macro) add(gold, got string) {
	for _, k := range []string{gold, got} {
		if k != "" && m[k] == nil {
			m[k] = &Tally{}
		}
	}
	if gold == got {
		m[gold].TP++
		return
	}
	m[gold].FN++
	if got != "" {
		m[got].FP++
	}
}

// classes are the classes that the gold has, in order.
func (m macro) classes() (out []string) {
	for k, t := range m {
		if t.TP+t.FN > 0 {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return out
}

// row takes the mean over the classes of the gold.
func (m macro) row(measure string) Row {
	out := Row{Measure: measure}
	ks := m.classes()
	for _, k := range ks {
		p, r, f := m[k].PRF()
		out.P, out.R, out.Score = out.P+p/float64(len(ks)), out.R+r/float64(len(ks)), out.Score+f/float64(len(ks))
		out.Support += m[k].TP + m[k].FN
	}
	return out
}
