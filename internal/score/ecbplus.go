package score

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// ECBPlus is a part of the ECB+ corpus (Cybulska and Vossen 2014): articles in pairs of like topics, with event mentions and their chains across
// documents. It is read from the JSON form that lists each event mention with the tokens of its document; only sentences whose annotation was
// checked have mentions.
type ECBPlus struct {
	Documents []ECBDocument // by ID
	Mentions  []ECBMention  // by document and place
}

// An ECBDocument is an article, its tokens joined by spaces.
type ECBDocument struct {
	ID    string // "12_10ecbplus.xml"
	Topic string // what it tells of: "12ecbplus" and "12ecb" are two happenings of one kind
	Text  string
	Spans []dateline.Span // of the tokens in Text
}

// An ECBMention is the words of an event in a document.
type ECBMention struct {
	ID       string
	Document int // index into Documents
	Span     dateline.Span
	Head     string // head word and its lemma, as the corpus gives them
	Lemma    string
	Chain    string
}

type ecbRow struct {
	Chain   string   `json:"coref_chain"`
	Doc     string   `json:"doc_id"`
	Topic   string   `json:"topic_id"`
	Context []string `json:"mention_context"`
	Tokens  []int    `json:"tokens_number"`
	ID      string   `json:"mention_id"`
	Head    string   `json:"mention_head"`
	Lemma   string   `json:"mention_head_lemma"`
}

// ReadECBPlus reads the JSON of one part.
func ReadECBPlus(r io.Reader) (*ECBPlus, error) {
	var rows []ecbRow
	if err := json.NewDecoder(r).Decode(&rows); err != nil {
		return nil, fmt.Errorf("ECB+: %w", err)
	}
	e := &ECBPlus{}
	slices.SortStableFunc(rows, func(a, b ecbRow) int {
		return cmp.Or(cmp.Compare(a.Doc, b.Doc), slices.Compare(a.Tokens, b.Tokens), cmp.Compare(a.ID, b.ID))
	})
	for _, m := range rows {
		if n := len(e.Documents); n == 0 || e.Documents[n-1].ID != m.Doc {
			e.Documents = append(e.Documents, joinTokens(m.Doc, m.Topic, m.Context))
		}
		d := &e.Documents[len(e.Documents)-1]
		if len(m.Tokens) == 0 || m.Tokens[0] < 0 || slices.Max(m.Tokens) >= len(d.Spans) {
			return nil, fmt.Errorf("ECB+: mention %s: tokens %v of a document of %d", m.ID, m.Tokens, len(d.Spans))
		}
		at := dateline.Span{Start: d.Spans[m.Tokens[0]].Start, End: d.Spans[m.Tokens[len(m.Tokens)-1]].End}
		e.Mentions = append(e.Mentions, ECBMention{ID: m.ID, Document: len(e.Documents) - 1, Span: at, Head: m.Head, Lemma: m.Lemma, Chain: m.Chain})
	}
	if len(e.Mentions) == 0 {
		return nil, fmt.Errorf("ECB+: no mentions")
	}
	return e, nil
}

// joinTokens makes a text of tokens: a space between two, a line break after a sentence. Quote marks of treebanks become plain ones.
func joinTokens(id, topic string, tokens []string) ECBDocument {
	d := ECBDocument{ID: id, Topic: topic}
	var b strings.Builder
	for i, t := range tokens {
		switch t {
		case "``", "''":
			t = "\""
		case "-LRB-":
			t = "("
		case "-RRB-":
			t = ")"
		}
		if i > 0 {
			last := tokens[i-1]
			if last == "." || last == "?" || last == "!" || i > 1 && (last == "''" || last == "\"") && strings.Contains(".?!", tokens[i-2]) {
				b.WriteByte('\n')
			} else {
				b.WriteByte(' ')
			}
		}
		start := b.Len()
		b.WriteString(t)
		d.Spans = append(d.Spans, dateline.Span{Start: start, End: b.Len()})
	}
	d.Text = b.String()
	return d
}

// Chains is the key of events: the chain of each mention.
func (e *ECBPlus) Chains() Partition {
	return partition(len(e.Mentions), func(i int) string { return e.Mentions[i].Chain })
}

// Topics is the key of stories: the sub-topic of each document.
func (e *ECBPlus) Topics() Partition {
	return partition(len(e.Documents), func(i int) string { return e.Documents[i].Topic })
}

// partition numbers labels.
func partition(n int, label func(i int) string) Partition {
	number := map[string]int{}
	p := make(Partition, n)
	for i := range p {
		l := label(i)
		if _, ok := number[l]; !ok {
			number[l] = len(number)
		}
		p[i] = number[l]
	}
	return p
}

// BodyLines marks each line of text as body.
func BodyLines(text string) (lines []dateline.Line) {
	at := 0
	for line := range strings.Lines(text) {
		if body := strings.TrimSpace(line); body != "" {
			from := at + strings.Index(line, body)
			lines = append(lines, dateline.Line{Span: dateline.Span{Start: from, End: from + len(body)}, Kind: dateline.LineBody})
		}
		at += len(line)
	}
	return lines
}
