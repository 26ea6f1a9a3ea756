// Package token cuts the text of a document into sentences and tokens.
//
// In: Text and Lines. Out: Tokens (spans only), Sentences, Lang. The conventions are those of the UD English
// treebanks: "did|n't", "Kerry|’s", "well|-|known" but "pre-war", "$|5", "10|%", "U.S.", "3.5", "11/28/2000".
//
// Method. Body, title and dateline lines are grouped into blocks; a block is one line, or several where the text
// is hard-wrapped. Within a block one pass over the bytes finds words: letters and digits with those inner marks
// (stop, comma, colon, apostrophe, hyphen, slash) that their neighbours bind. A table of abbreviations and the next
// word decide whether a stop belongs to a word. A second pass over the tokens ends sentences at stops, takes closing
// quotes and brackets along, and looks at the next word after abbreviations, ellipses and questions in quotes. Where no stop stands, a
// small learned model (edge.go) finds the ends that a lost line break left: "Regards, Carla", headers of mails, captions.
// A sentence of more than maxSentence tokens is cut, with a note. All look-ahead is bounded: time is linear.
//
// Limits: words broken by a hyphen at the end of a line stay broken; a list item is a sentence only if it is a line;
// single letters that end a sentence ("Plan B. The") are taken for initials; languages without spaces are not cut.
package token

import (
	"context"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

const (
	step = "token"

	// maxSentence is above any sentence of the treebanks (EWT 159 tokens, GUM 119), and keeps a parser's cost bounded.
	maxSentence = 400
	// maxWord cuts "words" of binary junk and encoded data; the longest URL of EWT has 230 bytes.
	maxWord = 1000
)

// An Annotator fills Sentences, the spans of Tokens, and Lang.
type Annotator struct{}

// New returns the Annotator.
func New() *Annotator { return &Annotator{} }

// Annotate cuts d.Text. The error wraps dateline.ErrUnusable if the text is clearly not English.
func (*Annotator) Annotate(ctx context.Context, d *dateline.Document) error {
	c := cutter{text: d.Text, toks: make([]dateline.Token, 0, len(d.Text)/5+8)}
	var bounds []int // of the blocks, in tokens
	for _, b := range blocks(d) {
		bounds = append(bounds, len(c.toks))
		c.block(b)
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	e := newEdger(d.Text, c.toks)
	for i, first := range bounds {
		e.end = len(c.toks)
		if i+1 < len(bounds) {
			e.end = bounds[i+1]
		}
		d.Sentences = append(d.Sentences, ends(e, first)...)
		if len(d.Sentences) > 0 {
			noteLong(d, c.toks[:e.end], first)
		}
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	d.Tokens = c.toks
	return language(d)
}

// cutter holds the pass over the bytes of a text.
type cutter struct {
	text string
	toks []dateline.Token
}

// emit appends the token [from, to), cut to pieces of maxWord bytes.
func (c *cutter) emit(from, to int) {
	for to < len(c.text) && !utf8.RuneStart(c.text[to]) { // stray bytes of broken UTF-8
		to++
	}
	for to-from > maxWord {
		at := from + maxWord
		for at > from+maxWord/2 && !utf8.RuneStart(c.text[at]) {
			at--
		}
		for at < to && !utf8.RuneStart(c.text[at]) {
			at++
		}
		if at >= to {
			break
		}
		c.push(from, at)
		from = at
	}
	if from < to {
		c.push(from, to)
	}
}

func (c *cutter) push(from, to int) {
	c.toks = append(c.toks, dateline.Token{Span: dateline.Span{Start: from, End: to}})
}
