package score

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// Attributions is articles with cues, sources and contents in brat's standoff form, as in the PolNeAR corpus. Compared are tokens,
// punctuation left out, under the union of the spans of a kind.
type Attributions struct {
	records []attributed
	kinds   [3]Tally
	misses
}

type attributed struct {
	id, text string
	gold     [3][]dateline.Span
}

// AttributionKinds are the kinds in the order of Attributions.Tallies.
var AttributionKinds = [3]string{"Cue", "Source", "Content"}

// ReadBrat reads the spans of cues, sources and contents from a standoff file over text; its offsets are code points.
func ReadBrat(ann, text string) (out [3][]dateline.Span) {
	at := make([]int, 0, len(text)+1)
	for i := range text {
		at = append(at, i)
	}
	at = append(at, len(text))
	for line := range strings.Lines(ann) {
		cols := strings.SplitN(strings.TrimRight(line, "\r\n"), "\t", 3)
		if len(cols) < 2 || cols[0] == "" || cols[0][0] != 'T' {
			continue
		}
		kind, ranges, _ := strings.Cut(cols[1], " ")
		k := slices.Index(AttributionKinds[:], kind)
		if k < 0 {
			continue
		}
		for r := range strings.SplitSeq(ranges, ";") {
			a, b, _ := strings.Cut(r, " ")
			from, err1 := strconv.Atoi(a)
			to, err2 := strconv.Atoi(b)
			if err1 != nil || err2 != nil || from < 0 || to >= len(at) || from > to {
				continue // a range outside the text: the file is of another text there
			}
			out[k] = append(out[k], dateline.Span{Start: at[from], End: at[to]})
		}
	}
	return out
}

// Put adds an article with its standoff file.
func (s *Attributions) Put(id, text, ann string) {
	if utf8.ValidString(text) {
		s.records = append(s.records, attributed{id, text, ReadBrat(ann, text)})
	}
}

// Cases are the articles.
func (s *Attributions) Cases() []Case {
	out := make([]Case, len(s.records))
	for i, r := range s.records {
		out[i] = Case{ID: r.id, Text: r.text, AsIs: true, Wide: true}
	}
	return out
}

// Add scores the record of article i.
func (s *Attributions) Add(i int, d *dateline.Document) {
	r := &s.records[i]
	var pred [3][]dateline.Span
	for _, q := range d.Quotes {
		if !q.Cue.IsZero() {
			pred[0] = append(pred[0], q.Cue)
		}
		if !q.Speaker.IsZero() {
			pred[1] = append(pred[1], q.Speaker)
		}
		pred[2] = append(append(pred[2], q.Content), q.Parts...)
	}
	for k := range s.kinds {
		g, p := cover(d.Text, r.gold[k]), cover(d.Text, pred[k])
		for _, t := range d.Tokens {
			if t.UPOS == "PUNCT" {
				continue
			}
			switch at := t.Span.Start; {
			case g[at] && p[at]:
				s.kinds[k].TP++
			case g[at]:
				s.kinds[k].FN++
			case p[at]:
				s.kinds[k].FP++
			}
		}
	}
	around := func(c dateline.Span) string {
		from, to := max(0, c.Start-90), min(len(d.Text), c.End+90)
		return strings.ToValidUTF8(d.Text[from:to], "")
	}
	touched := func(c dateline.Span, in []dateline.Span) bool {
		return slices.ContainsFunc(in, func(o dateline.Span) bool { return o.Overlaps(c) })
	}
	for _, c := range r.gold[0] {
		if !touched(c, pred[0]) {
			s.misses.add(false, "cue", r.id, "cue", around(c), c.In(d.Text))
		}
	}
	for _, c := range pred[0] {
		if !touched(c, r.gold[0]) {
			s.misses.add(true, "cue", r.id, "cue", around(c), c.In(d.Text))
		}
	}
}

// Tallies are the counts of tokens so far.
func (s *Attributions) Tallies() [3]Tally { return s.kinds }

// Rows are the kinds.
func (s *Attributions) Rows() []Row {
	return []Row{s.kinds[0].row("cue tokens"), s.kinds[1].row("source tokens"), s.kinds[2].row("content tokens")}
}

// cover marks the bytes of text that spans cover.
func cover(text string, spans []dateline.Span) []bool {
	out := make([]bool, len(text)+1)
	for _, s := range spans {
		for i := s.Start; i < s.End; i++ {
			out[i] = true
		}
	}
	return out
}
