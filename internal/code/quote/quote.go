// Package quote finds reported speech: who said what, with which words.
//
// In: Lines, Sentences, Tokens with syntax, Entities. Out: Quotes, in text order, one for each cue.
//
// Method. (1) Quote marks of each line are paired into quotations; apostrophes, inches and nested marks are told apart (marks.go).
// (2) Each verb or noun of res/cueverb, and "according to", is a possible cue. (3) A quotation belongs to the cue that stands right after it
// ("...," he said), right before it (he said, "..."; he said: "..."), or to the cue of the quotation before it when nothing but that cue's
// clause stands between. (4) A cue without a quotation of its own takes the clause that the parse puts under it, or, where
// it stands at the end or in the middle of its sentence, the longer side of the rest. A clause with a quotation in it is mixed.
// (5) The speaker is the cue's subject, through conjoined verbs, relative clauses, participles and passives; else the name next to the cue.
// (6) Turns of a transcript ("MS. PSAKI: ...") are quotes without a cue. Words in marks without a cue are speech only if they are a whole
// sentence that opens its paragraph.
//
// One entry per cue: of an interrupted quotation the longer part is Content, and Parts holds the others.
// The author's own voice ("we urge") is no quote, nor is what may, should or would be said.
//
// The parse is not trusted alone: where it gives no clause or subject, the words in place decide ("..., the ministry said." at the
// end of a sentence; "that" after the cue; the name between a quotation and its verb).
//
// Known limits: speech told without a cue or marks; speakers named only in an earlier sentence, when the cue has no subject;
// a paragraph in single marks that never closes; "promised to", "vowed to" count as speech, other plans and wishes do only in the wide reading.
package quote

import (
	"cmp"
	"context"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// Options widen what counts as reported.
type Options struct {
	// Wide also reports what somebody thinks, wants, feels, knows, judges or brings up ("hopes to", "her support for", "cited the deal"), as
	// corpora of attribution do (attitude.go). As there, what lies inside the content of another attribution is left out, the cue takes its
	// auxiliaries, adverbs and preposition along, and the content its "that".
	Wide bool
}

// An Annotator fills Document.Quotes.
type Annotator struct{ opts Options }

// New returns the step quote.
func New(opts Options) *Annotator { return &Annotator{opts} }

// Annotate sets d.Quotes.
func (a *Annotator) Annotate(ctx context.Context, d *dateline.Document) error {
	d.Quotes = nil
	if len(d.Tokens) == 0 {
		return ctx.Err()
	}
	read(d, a.opts.Wide).emit()
	return ctx.Err()
}

// read finds the attributions of d.
func read(d *dateline.Document, wide bool) *finder {
	f := &finder{d: d, t: match.NewTree(d), text: d.Text, wide: wide}
	f.readLines()
	f.findTurns()
	f.closeMissing()
	f.findCues()
	f.attachQuotations()
	for i := range f.cues {
		f.content(i)
	}
	f.runOn()
	if f.wide {
		f.groups()
	}
	f.drop()
	return f
}

// A cue is a word that may introduce speech, and what was found for it.
type cue struct {
	token   int // head token
	verb    cueverb.Verb
	span    dateline.Span
	lemma   string
	asked   bool // in an as-clause: "as the ministry announced"
	negated bool
	speaker int // head token of the speaker, -1 if unknown
	phrase  dateline.Span
	hearer  dateline.Span

	quotations []int         // indices of the quotations that belong to it
	group      dateline.Span // in the wide reading, span with auxiliaries and carrying verbs
	content    dateline.Span // of an indirect or mixed quote, or of a name
	more       dateline.Span // the subject of a passive cue, content too
	kind       dateline.QuoteKind
	block      dateline.Span // the line after a colon that takes the place of quote marks
	rule       string
	dead       bool // not a quote after all
	aside      bool // told in passing, by an apposition or behind its noun ("Lee, a critic of the deal"): an attitude, in the wider reading no attribution
	noCue      bool // transcript turn or dash: Cue stays zero
	firstTok   int  // tokens of content, for nesting
	lastTok    int
}

type finder struct {
	d    *dateline.Document
	t    *match.Tree
	text string
	wide bool

	lines      []dateline.Line // body lines
	lineOf     []int32         // token to index in lines, -1 if none
	quotations []quotation
	quoteOf    []int32 // token to quotation, -1 if none
	turnOf     []int32 // token to 1 + transcript turn, nil where there is none
	cues       []cue
	cueAt      map[int]int   // head token to cue
	persons    map[int]bool  // tokens of names of persons
	entityAt   map[int]int32 // head token of an entity mention to index of entity and mention
	mentions   []nameAt      // of all entities, by where they begin
}

// readLines finds the lines to read, the quotations in them, and which token stands where.
func (f *finder) readLines() {
	d := f.d
	for _, l := range d.Lines {
		if l.Kind == dateline.LineBody || l.Kind == dateline.LineDateline {
			f.lines = append(f.lines, l)
		}
	}
	if len(d.Lines) == 0 {
		at := 0
		for line := range strings.Lines(d.Text) {
			s := trimSpace(d.Text, dateline.Span{Start: at, End: at + len(line)})
			if s.Start < s.End {
				f.lines = append(f.lines, dateline.Line{Span: s, Kind: dateline.LineBody})
			}
			at += len(line)
		}
	}
	for i, l := range f.lines {
		f.quotations = scanMarks(f.text, l.Span, i, f.quotations)
	}
	n := len(d.Tokens)
	f.lineOf, f.quoteOf = make([]int32, n), make([]int32, n)
	li, qi := 0, 0
	for i := range f.quotations {
		f.quotations[i].first = -1
	}
	for i := range d.Tokens {
		s := d.Tokens[i].Span
		for li < len(f.lines) && f.lines[li].Span.End <= s.Start {
			li++
		}
		f.lineOf[i], f.quoteOf[i] = -1, -1
		if li < len(f.lines) && f.lines[li].Span.Covers(s) {
			f.lineOf[i] = int32(li)
		}
		for qi < len(f.quotations) && f.quotations[qi].inner.End <= s.Start {
			qi++
		}
		if qi < len(f.quotations) && f.quotations[qi].inner.Covers(s) {
			q := &f.quotations[qi]
			if q.first < 0 {
				q.first = i
			}
			q.last = i + 1
			f.quoteOf[i] = int32(qi)
		}
	}
	for i := range f.quotations {
		if q := &f.quotations[i]; q.first < 0 {
			q.first, q.last = 0, 0
		}
	}
}

// word returns the token's form in lower case, "" outside the document.
func (f *finder) word(i int) string {
	if i < 0 || i >= len(f.d.Tokens) {
		return ""
	}
	return f.t.Word(i)
}

func (f *finder) upos(i int) string {
	if i < 0 || i >= len(f.d.Tokens) {
		return ""
	}
	return f.d.Tokens[i].UPOS
}

// xpos returns the token's tag of the treebank, "" outside the document.
func (f *finder) xpos(i int) string {
	if i < 0 || i >= len(f.d.Tokens) {
		return ""
	}
	return f.d.Tokens[i].XPOS
}

// isMark says whether token i is a quote mark.
func (f *finder) isMark(i int) bool {
	switch f.word(i) {
	case `"`, "“", "”", "„", "«", "»", "‘", "’", "'", "``", "''":
		return f.upos(i) == "PUNCT" || f.upos(i) == ""
	}
	return false
}

func (f *finder) isPunct(i int) bool { return f.upos(i) == "PUNCT" }

// sentenceOf returns the sentence of token i.
func (f *finder) sentenceOf(i int) dateline.Sentence { return f.d.Sentences[f.t.Sentence(i)] }

// span covers tokens [first, last).
func (f *finder) span(first, last int) dateline.Span {
	return dateline.Span{Start: f.d.Tokens[first].Span.Start, End: f.d.Tokens[last-1].Span.End}
}

// words counts the tokens of [first, last) that are not punctuation.
func (f *finder) words(first, last int) (n int) {
	for i := first; i < last; i++ {
		if !f.isPunct(i) {
			n++
		}
	}
	return n
}

// tokensIn returns the token range inside s.
func (f *finder) tokensIn(s dateline.Span) (first, last int) {
	first, _ = slices.BinarySearchFunc(f.d.Tokens, s.Start, func(t dateline.Token, at int) int { return cmp.Compare(t.Span.Start, at) })
	last, _ = slices.BinarySearchFunc(f.d.Tokens, s.End, func(t dateline.Token, at int) int { return cmp.Compare(t.Span.Start, at) })
	return first, last
}

// groups sets the verb groups of the living cues.
func (f *finder) groups() {
	for i := range f.cues {
		if c := &f.cues[i]; !c.noCue && !c.dead && !c.content.IsZero() {
			c.group = c.span
			if c.verb.Class != cueverb.Attitude || f.upos(c.token) == "VERB" && c.rule != "adjective" {
				c.group.Start = min(c.group.Start, f.groupStart(c.token))
				c.group = f.carried(c, c.group)
			}
		}
	}
}

// withThat returns the content s of cue c with the "that" before it.
func (f *finder) withThat(s dateline.Span) dateline.Span {
	first, _ := f.tokensIn(s)
	if first > 0 && f.word(first-1) == "that" && f.opensClause(first-1) {
		s.Start = f.d.Tokens[first-1].Span.Start
	}
	return s
}

// parts returns the quotations of c outside its content.
func (f *finder) parts(c *cue) (out []dateline.Span) {
	for _, k := range c.quotations {
		if in := f.quotations[k].inner; !c.content.Overlaps(in) {
			out = append(out, in)
		}
	}
	if !c.more.IsZero() {
		out = append(out, c.more)
	}
	return out
}

// emit writes the quotes of the living cues, in text order.
func (f *finder) emit() {
	f.readEntities()
	for i := range f.cues {
		c := &f.cues[i]
		if c.dead || c.aside || c.content.IsZero() {
			continue
		}
		q := dateline.Quote{Kind: c.kind, Content: c.content, CueToken: -1, Speaker: c.phrase, Addressee: c.hearer, Rule: c.rule}
		if !c.noCue {
			q.Cue, q.CueLemma, q.CueToken = c.span, c.lemma, c.token
			if f.wide {
				q.Cue, q.Content = f.extended(c, c.group), f.withThat(c.content)
			}
		}
		q.Parts = f.parts(c)
		q.Speaker, q.Entity = f.grounded(c)
		if id := f.goesOn(c); id != "" {
			q.Entity = id
		}
		if q.Addressee.Overlaps(q.Speaker) {
			q.Addressee = dateline.Span{} // "..., warns Ann Lee", taken for an object
		}
		f.d.Quotes = append(f.d.Quotes, q)
	}
	slices.SortStableFunc(f.d.Quotes, func(a, b dateline.Quote) int {
		return cmp.Or(cmp.Compare(a.Content.Start, b.Content.Start), cmp.Compare(a.Cue.Start, b.Cue.Start))
	})
}
