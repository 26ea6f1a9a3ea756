// Package mention finds the names of a text.
//
// In: Sentences, Tokens and their XPOS. Out: Mentions, in order, not nested, none across sentences, without
// determiners and titles. The model in internal/res/models gives each token a probability for each label; Viterbi picks
// the labels of a sentence. A second pass over the document brings the same words to the same kind: a surname whose full
// name is a person is a person.
//
// Limits: English; the kinds of places (GPE, LOC, FAC) were trained on silver labels, and a gazetteer may know better.
package mention

import (
	"context"
	"fmt"
	"sync"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/infer"
	"github.com/dateline-news/dateline/internal/res/models"
)

const batchTokens = 256

// An Annotator finds names.
type Annotator struct {
	model *infer.Names
	kinds []string
	rule  string
	pool  sync.Pool
}

type buffers struct {
	batch  infer.Batch
	xpos   []string
	labels []uint8
	where  []int
}

// New returns an Annotator.
func New() (*Annotator, error) {
	m, err := models.Names()
	if err != nil {
		return nil, fmt.Errorf("mention: %w", err)
	}
	return &Annotator{model: m, kinds: m.Kinds(), rule: "names/" + models.Versions()["names"], pool: sync.Pool{New: func() any { return new(buffers) }}}, nil
}

// Annotate sets Mentions.
func (a *Annotator) Annotate(ctx context.Context, d *dateline.Document) error {
	b := a.pool.Get().(*buffers)
	defer func() { clear(b.batch.Forms[:cap(b.batch.Forms)]); a.pool.Put(b) }() // pooled buffers must not keep the text of d
	d.Mentions = nil
	reset := func() { b.batch.Reset(); b.xpos, b.where = b.xpos[:0], b.where[:0] }
	reset()
	for _, s := range d.Sentences {
		for first := s.First; first < s.Last; {
			last := min(s.Last, first+infer.MaxSentence)
			if len(b.batch.Forms)+last-first > batchTokens {
				a.batch(d, b)
				reset()
			}
			if err := ctx.Err(); err != nil {
				return err
			}
			for i := first; i < last; i++ {
				b.batch.Forms = append(b.batch.Forms, d.Tokens[i].Span.In(d.Text))
				b.xpos = append(b.xpos, d.Tokens[i].XPOS)
			}
			b.batch.Hints = hints(b.batch.Forms[len(b.batch.Hints):], b.batch.Hints)
			b.batch.End()
			b.where = append(b.where, first)
			first = last
		}
	}
	a.batch(d, b)
	phrases(d)
	agree(d, a.rule)
	return nil
}

// batch appends the mentions of the sentences of b.
func (a *Annotator) batch(d *dateline.Document, b *buffers) {
	if len(b.batch.Forms) == 0 {
		return
	}
	a.model.Scores(&b.batch, b.xpos)
	n := len(a.model.Labels)
	for s := range b.where {
		first, last := b.batch.Bounds[s], b.batch.Bounds[s+1]
		b.labels = a.model.Best(&b.batch, b.labels[:0], first, last)
		for i := 0; i < last-first; {
			l := int(b.labels[i])
			if l == 0 {
				i++
				continue
			}
			j, score := i+1, float64(b.batch.Prob[(first+i)*n+l])
			in := l + l%2 // the I-X of the B-X
			for j < last-first && int(b.labels[j]) == in {
				score = min(score, float64(b.batch.Prob[(first+j)*n+in]))
				j++
			}
			a.add(d, b.where[s]+i, b.where[s]+j, dateline.MentionKind(a.kinds[l]), score)
			i = j
		}
	}
}

func (a *Annotator) add(d *dateline.Document, first, last int, kind dateline.MentionKind, score float64) {
	if kind == dateline.GPE || kind == dateline.Loc { // "Lyon, France" is two places
		for i := first + 1; i < last; i++ {
			if d.Tokens[i].Span.In(d.Text) == "," {
				a.add(d, first, i, kind, score)
				a.add(d, i+1, last, kind, score)
				return
			}
		}
	}
	first, last = trim(d, first, last, kind)
	if first >= last || office(d, first, last) || dated(d, first, last) {
		return
	}
	if kind == dateline.Person {
		first, last = hyphens(d, first, last)
	}
	if n := len(d.Mentions); n > 0 && d.Mentions[n-1].Last > first {
		if o := d.Mentions[n-1]; o.Kind != kind || o.First < first { // the rest of a name that was joined before
			return
		}
		d.Mentions = d.Mentions[:n-1]
	}
	d.Mentions = append(d.Mentions, dateline.Mention{
		Span: dateline.Span{Start: d.Tokens[first].Span.Start, End: d.Tokens[last-1].Span.End}, First: first, Last: last, Kind: kind, Score: score, Rule: a.rule})
}

// hyphens widens the name of a person over the parts that hyphens join to it: "Al-Jubeir", of which the model may see one part.
func hyphens(d *dateline.Document, first, last int) (int, int) {
	part := func(i int) bool { return d.Tokens[i].UPOS == "PROPN" } // in "Soo-min" the part is lower case; "Hale-led" is no name
	glued := func(a, b int) bool { return d.Tokens[a].Span.End == d.Tokens[b].Span.Start }
	for last+1 < len(d.Tokens) && d.Tokens[last].Span.In(d.Text) == "-" && glued(last-1, last) && glued(last, last+1) && part(last+1) {
		last += 2
	}
	for first >= 2 && d.Tokens[first-1].Span.In(d.Text) == "-" && glued(first-1, first) && glued(first-2, first-1) && part(first-2) {
		first -= 2
	}
	return first, last
}

// dated says whether a one-word name is the month of a day: "BAMAKO, Jan 16".
func dated(d *dateline.Document, first, last int) bool {
	if last-first != 1 || last >= len(d.Tokens) {
		return false
	}
	if c := d.Text[d.Tokens[last].Span.Start]; c < '0' || c > '9' {
		return false
	}
	switch d.Tokens[first].Span.In(d.Text) {
	case "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "April", "May", "June", "August":
		return true
	}
	return false
}
