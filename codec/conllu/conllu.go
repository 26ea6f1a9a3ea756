// Package conllu reads and writes CoNLL-U, the format of Universal Dependencies: one token a line in ten columns.
//
// Read makes a Document of each "# newdoc" block (the whole input if there is none); sentences are joined by the
// SpaceAfter notes, paragraphs ("# newpar", and where a block of GUM's "# newpar_block = head (1 s)" ends) by a blank line. Enhanced dependencies, empty nodes (8.1) and the MISC column are not kept;
// of a multi-word token ("don't") the parts share out its form where they spell it, else the first part takes the form
// and the later ones are dropped into it.
package conllu

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// Read returns the documents of r. The error names the line.
func Read(r io.Reader) ([]*dateline.Document, error) {
	sc := bufio.NewScanner(r)
	sc.Buffer(nil, 1<<22)
	p := parser{}
	line := 0
	for sc.Scan() {
		line++
		if err := p.line(sc.Text()); err != nil {
			return nil, fmt.Errorf("conllu: line %d: %w", line, err)
		}
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("conllu: line %d: %w", line+1, err)
	}
	p.endSentence()
	p.endDocument()
	return p.docs, nil
}

type parser struct {
	docs  []*dateline.Document
	doc   *dateline.Document
	text  strings.Builder
	first int    // first token of the sentence
	gap   string // white space owed before the next token
	multi []string
	until int // last id of the multi-word token
	after string
	open  []int // sentences left in each block that is open
}

var blockSentences = regexp.MustCompile(`\((\d+) s\)`)

func (p *parser) line(l string) error {
	switch {
	case l == "":
		p.endSentence()
	case strings.HasPrefix(l, "# newdoc"):
		p.endSentence()
		p.endDocument()
		p.doc = &dateline.Document{}
		if _, id, ok := strings.Cut(l, "id = "); ok {
			p.doc.ID = id
		}
	case strings.HasPrefix(l, "# newpar_block"):
		for _, m := range blockSentences.FindAllStringSubmatch(l, -1) {
			if n, err := strconv.Atoi(m[1]); err == nil {
				p.open = append(p.open, n)
			}
		}
	case strings.HasPrefix(l, "# newpar"):
		if p.text.Len() > 0 {
			p.gap = "\n\n"
		}
	case l[0] == '#':
	default:
		return p.token(l)
	}
	return nil
}

func (p *parser) token(l string) error {
	c := strings.Split(l, "\t")
	if len(c) != 10 {
		return fmt.Errorf("%d columns, want 10", len(c))
	}
	if c[1] == "" {
		return fmt.Errorf("empty form")
	}
	if p.doc == nil {
		p.doc = &dateline.Document{}
	}
	gap := " "
	if strings.Contains(c[9], "SpaceAfter=No") {
		gap = ""
	}
	if strings.Contains(c[0], ".") {
		return nil
	}
	if from, to, ok := strings.Cut(c[0], "-"); ok {
		a, err1 := strconv.Atoi(from)
		b, err2 := strconv.Atoi(to)
		if err1 != nil || err2 != nil || b < a {
			return fmt.Errorf("bad id %q", c[0])
		}
		p.multi, p.until, p.after = []string{c[1]}, b, gap
		return nil
	}
	id, err := strconv.Atoi(c[0])
	if err != nil || id != len(p.doc.Tokens)-p.first+1 {
		return fmt.Errorf("id %q, want %d", c[0], len(p.doc.Tokens)-p.first+1)
	}
	head, err := strconv.Atoi(c[6])
	if err != nil || head < 0 {
		head = -1
	}
	form := c[1]
	if p.multi != nil {
		rest := p.multi[0]
		gap = ""
		if !strings.HasPrefix(rest, form) || id == p.until {
			form = rest
		}
		p.multi[0] = rest[len(form):]
		if form == "" { // the parts do not spell the word: keep the token with the last letter of it
			return fmt.Errorf("parts of a multi-word token do not spell it")
		}
		if id == p.until {
			p.multi, gap = nil, p.after
		}
	}
	p.text.WriteString(p.gap)
	p.gap = gap
	start := p.text.Len()
	p.text.WriteString(form)
	tok := dateline.Token{Span: dateline.Span{Start: start, End: p.text.Len()}, Head: head}
	for i, f := range []*string{&tok.Lemma, &tok.UPOS, &tok.XPOS, &tok.Feats} {
		if c[2+i] != "_" || i == 0 {
			*f = c[2+i]
		}
	}
	if c[7] != "_" {
		tok.Deprel = c[7]
	}
	p.doc.Tokens = append(p.doc.Tokens, tok)
	return nil
}

func (p *parser) endSentence() {
	if p.doc == nil || len(p.doc.Tokens) == p.first {
		return
	}
	toks := p.doc.Tokens[p.first:]
	s := dateline.Sentence{First: p.first, Last: len(p.doc.Tokens), Parsed: true,
		Span: dateline.Span{Start: toks[0].Span.Start, End: toks[len(toks)-1].Span.End}}
	for _, t := range toks {
		s.Parsed = s.Parsed && t.Head >= 0
	}
	p.doc.Sentences = append(p.doc.Sentences, s)
	p.first = len(p.doc.Tokens)
	if p.gap == "" {
		p.gap = " "
	}
	for i := range p.open {
		if p.open[i]--; p.open[i] == 0 {
			p.gap = "\n\n"
		}
	}
	p.open = slices.DeleteFunc(p.open, func(n int) bool { return n <= 0 })
	p.multi = nil
}

func (p *parser) endDocument() {
	if p.doc == nil {
		return
	}
	p.doc.Text = p.text.String()
	if len(p.doc.Tokens) > 0 {
		p.docs = append(p.docs, p.doc)
	}
	*p = parser{docs: p.docs}
}

// Write writes the sentences of d. Tokens of sentences that were not parsed have "_" as head and deprel.
func Write(w io.Writer, d *dateline.Document) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "# newdoc id = %s\n", d.ID)
	for si, s := range d.Sentences {
		if si > 0 && strings.Contains(d.Text[d.Sentences[si-1].Span.End:s.Span.Start], "\n\n") {
			fmt.Fprintln(b, "# newpar")
		}
		fmt.Fprintf(b, "# sent_id = %s-%d\n# text = %s\n", d.ID, si+1, strings.ReplaceAll(s.Span.In(d.Text), "\n", " "))
		for i := s.First; i < s.Last; i++ {
			t := d.Tokens[i]
			head, misc := "_", "_"
			if t.Head >= 0 {
				head = strconv.Itoa(t.Head)
			}
			if i+1 < len(d.Tokens) && d.Tokens[i+1].Span.Start == t.Span.End {
				misc = "SpaceAfter=No"
			}
			fmt.Fprintln(b, strings.Join([]string{strconv.Itoa(i - s.First + 1), t.Span.In(d.Text), blank(t.Lemma), blank(t.UPOS), blank(t.XPOS), blank(t.Feats), head, blank(t.Deprel), "_", misc}, "\t"))
		}
		fmt.Fprintln(b)
	}
	return b.Flush()
}

func blank(s string) string {
	if s == "" {
		return "_"
	}
	return s
}
