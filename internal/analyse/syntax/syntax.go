// Package syntax fills the columns of tokens: tags, features, lemmas and dependency trees.
//
// In: Sentences and the Span of Tokens. Out: the other fields of Tokens and Sentence.Parsed. The tags and trees are those
// of UD English (EWT, GUM), from the model in internal/res/models; a lemma is the form after an edit script that the
// model chooses ("l1y": lower case, cut one character, add y), unless the word is in the list of irregular forms, or is no word
// but one letter away from one (spell.go). around.go mends what the words around decide.
// Sentences are run through the model in batches of about BatchTokens tokens, as one matrix.
//
// Limits: a sentence of more than infer.MaxSentence tokens is parsed in windows; the roots of the later windows hang on the
// first as "parataxis", and a note says so. Options.Need chooses the sentences that get trees; all get tags.
package syntax

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"sync"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/infer"
	"github.com/dateline-news/dateline/internal/res/models"
)

// BatchTokens is about the number of tokens that go through the model at once: enough rows to keep
// the kernels busy, few enough for the second-level cache.
const BatchTokens = 192

// Options chooses what is parsed.
type Options struct {
	// Need says whether sentence s of d needs a tree; the tags are set by then. Nil: every sentence does.
	Need func(d *dateline.Document, s int) bool
}

// An Annotator sets the columns of tokens.
type Annotator struct {
	opt     Options
	model   *infer.Syntax
	scripts []script
	feats   []string
	batches sync.Pool
}

// New returns an Annotator that parses every sentence.
func New() (*Annotator, error) { return NewWith(Options{}) }

// NewWith returns an Annotator with options.
func NewWith(opt Options) (*Annotator, error) {
	m, err := models.Syntax()
	if err != nil {
		return nil, fmt.Errorf("syntax: %w", err)
	}
	a := &Annotator{opt: opt, model: m, batches: sync.Pool{New: func() any { return new(infer.Batch) }}}
	for _, s := range m.Scripts {
		a.scripts = append(a.scripts, parseScript(s))
	}
	for _, s := range m.Feats {
		a.feats = append(a.feats, strings.TrimPrefix(s, "_"))
	}
	return a, nil
}

// A window is a run of tokens that goes through the model as a sentence.
type window struct{ sentence, first, last int }

// Annotate sets the columns of all tokens of d.
func (a *Annotator) Annotate(ctx context.Context, d *dateline.Document) error {
	b := a.batches.Get().(*infer.Batch)
	defer func() { clear(b.Forms[:cap(b.Forms)]); a.batches.Put(b) }() // a pooled batch must not keep the text of d
	var batch []window
	tokens := 0
	flush := func() {
		if len(batch) > 0 {
			a.batch(d, b, batch)
		}
		batch, tokens = batch[:0], 0
	}
	for si, s := range d.Sentences {
		n := s.Last - s.First
		if n > infer.MaxSentence {
			d.Note("syntax", s.Span, "a sentence of "+strconv.Itoa(n)+" tokens was parsed in windows")
		}
		for first := s.First; first < s.Last; {
			last := cut(d, first, s.Last)
			if tokens+last-first > BatchTokens {
				flush()
			}
			if err := ctx.Err(); err != nil {
				return err
			}
			batch = append(batch, window{si, first, last})
			tokens += last - first
			first = last
		}
	}
	flush()
	return nil
}

// cut returns where a window that begins at first ends: at the end of the sentence if that is near enough, else after the
// last comma or semicolon of the second half of the window, else at its full length.
func cut(d *dateline.Document, first, end int) int {
	if end-first <= infer.MaxSentence {
		return end
	}
	full := first + infer.MaxSentence
	for i := full - 1; i > first+infer.MaxSentence/2; i-- {
		switch d.Tokens[i].Span.In(d.Text) {
		case ",", ";", ":", ".":
			return i + 1
		}
	}
	return full
}

// batch runs some windows through the model.
func (a *Annotator) batch(d *dateline.Document, b *infer.Batch, ws []window) {
	m := a.model
	b.Reset()
	for _, w := range ws {
		for i := w.first; i < w.last; i++ {
			b.Forms = append(b.Forms, d.Tokens[i].Span.In(d.Text))
		}
		b.End()
	}
	names := mask(d, b.Forms, ws)
	m.Tag(b)
	at := 0
	for _, w := range ws {
		for i := w.first; i < w.last; i++ {
			b.Forms[at] = d.Tokens[i].Span.In(d.Text)
			t := &d.Tokens[i]
			t.UPOS, t.XPOS, t.Feats = m.UPOS[b.UPOS[at]], m.XPOS[b.XPOS[at]], a.feats[b.Feats[at]]
			mark(d, i)
			t.Lemma = a.lemma(b.Forms[at], t.UPOS, t.XPOS, int(b.Script[at]))
			t.Head, t.Deprel = -1, ""
			at++
		}
		a.around(d, d.Tokens[w.first:w.last])
	}
	for _, n := range names {
		n.tag(d)
	}
	for _, w := range ws {
		b.Want = append(b.Want, a.opt.Need == nil || a.opt.Need(d, w.sentence))
	}
	m.Parse(b)
	at = 0
	for k, w := range ws {
		if !b.Want[k] {
			continue
		}
		s := &d.Sentences[w.sentence]
		shift, top := w.first-s.First, 0 // top: 1-based root of the first window
		s.Parsed = true
		if shift > 0 {
			for i := s.First; i < w.first && top == 0; i++ {
				if d.Tokens[i].Head == 0 {
					top = i - s.First + 1
				}
			}
		}
		for i := w.first; i < w.last; i++ {
			t := &d.Tokens[i]
			t.Head, t.Deprel = int(b.Head[at])+shift, m.Deprels[b.Deprel[at]]
			switch {
			case b.Head[at] == 0 && shift > 0:
				t.Head, t.Deprel = top, "parataxis"
			case b.Head[at] == 0:
				t.Head, t.Deprel = 0, "root"
			case t.Deprel == "root":
				t.Deprel = "dep"
			}
			at++
		}
		for _, n := range names {
			if n.first >= w.first && n.last <= w.last {
				n.join(d, s)
			}
		}
		if w.last == s.Last {
			mainVerb(d, *s)
			agents(d, *s)
			namedSpeaker(d, *s)
			nonGrata(d, *s)
			together(d, *s)
		}
	}
}
