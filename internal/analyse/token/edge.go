package token

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// edges.tsv holds the weights of a logistic regression that finds ends of sentences without a stop mark: behind the headers and greetings of
// mails, captions, items of lists that lost their line breaks. A feature is its name and the words, shapes or counts it is made of.
//
//go:embed edges.tsv
var edgeTable string

var edgeWeights = sync.OnceValue(func() map[uint32]float32 {
	m := map[uint32]float32{}
	for line := range strings.Lines(edgeTable) {
		feature, weight, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		w, _ := strconv.ParseFloat(weight, 32)
		m[featureHash(strings.Split(feature, " "))] = float32(w)
	}
	return m
})

// A sentence ends above these scores (log odds). At even odds one more sentence of GUM's news is cut; between two capitals "Iraqi Security
// Forces" is cut below the second.
const (
	sure       = 1
	sureOfName = 2
)

func hashOf(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

func mixed(h, piece uint32) uint32 {
	h = (h ^ piece) * 0x2c1b3c6d
	return h ^ h>>15
}

func featureHash(pieces []string) uint32 {
	h := uint32(0)
	for _, p := range pieces {
		h = mixed(h, hashOf(p))
	}
	return h
}

// A piece of a feature; its text is kept only to learn.
type piece struct {
	hash uint32
	text string
}

// A word is what the features see of a token.
type word struct {
	low, form, shape piece
	kind             piece // "u" no capital, "k" the capital of a word that starts many sentences or stands in lower case in this text, "n" another
}

// An edger looks for ends of sentences in one text. It is fed tokens in order.
type edger struct {
	text string
	low  map[string]bool // words of the text in lower case
	toks []dateline.Token
	end  int // of the block

	words [6]word // before and behind token seen
	seen  int

	from, upto               int // the sentence so far
	letters, capitals, depth int

	score float32
	names *[]string // of the features, when learning
}

func newEdger(text string, toks []dateline.Token) *edger {
	e := &edger{text: text, toks: toks, low: map[string]bool{}}
	for _, t := range toks {
		if w := t.Span.In(text); 'a' <= w[0] && w[0] <= 'z' {
			e.low[w] = true
		}
	}
	return e
}

var outside = word{low: piece{hashOf("|"), "|"}, form: piece{hashOf("|"), "|"}, shape: piece{hashOf("|"), "|"}, kind: pieceOf("u")}

func pieceOf(s string) piece { return piece{hashOf(s), s} }

// word returns the pieces of token i of the block that begins at first.
func (e *edger) word(first, i int) word {
	if i < first || i >= e.end {
		return outside
	}
	w := e.toks[i].Span.In(e.text)
	var low [64]byte
	n := copy(low[:], w)
	upper := false
	for k := range n {
		if 'A' <= low[k] && low[k] <= 'Z' {
			low[k] += 'a' - 'A'
			upper = upper || k == 0
		}
	}
	out := word{form: piece{hash: hashOf(w)}, kind: pieceOf("u")}
	h := uint32(2166136261)
	for _, b := range low[:n] {
		h = (h ^ uint32(b)) * 16777619
	}
	out.low.hash = h
	if upper {
		out.kind = pieceOf("n")
		if e.low[string(low[:n])] || starters[string(low[:n])] {
			out.kind = pieceOf("k")
		}
	}
	var shape [8]byte
	m, runes := 0, 0
	for _, r := range w {
		if runes++; runes > 32 {
			break
		}
		k := byte('.')
		switch {
		case unicode.IsUpper(r):
			k = 'X'
		case unicode.IsLetter(r):
			k = 'x'
		case unicode.IsDigit(r):
			k = 'd'
		case r < utf8.RuneSelf:
			k = byte(r)
		}
		if m < 6 && (m == 0 || shape[m-1] != k) {
			shape[m] = k
			m++
		}
	}
	if runes == 1 {
		shape[m] = '1'
		m++
	}
	h = 2166136261
	for _, b := range shape[:m] {
		h = (h ^ uint32(b)) * 16777619
	}
	out.shape.hash = h
	if e.names != nil {
		out.form.text, out.low.text, out.shape.text = w, string(low[:n]), string(shape[:m])
	}
	return out
}

// stop says whether a sentence that began at from ends before token i of the block that begins at first, though no mark stands there.
func (e *edger) stop(first, from, i int) bool {
	if !e.open(i) {
		return false
	}
	e.feed(first, from, i)
	switch e.toks[i].Span.In(e.text) {
	case "-", "–", "—": // "LIMA, Peru - Miners"
		return false
	}
	if dash := e.toks[i-1].Span.In(e.text); (dash == "—" || dash == "–" || dash == "-") && e.paired(from, i-1) {
		return false // "five companies — Blue Origin and four others — agreed"
	}
	if upperAt(e.text, e.toks[i-1]) && upperAt(e.text, e.toks[i]) && (e.letters > e.capitals || e.score < sureOfName) {
		return false // within a name
	}
	return e.score > sure
}

// paired says whether the dash at token i has a partner in the sentence that began at from, with a word in lower case before the first of them: no dateline has.
func (e *edger) paired(from, i int) bool {
	dash := func(k int) bool {
		w := e.toks[k].Span.In(e.text)
		return w == e.toks[i].Span.In(e.text) && e.toks[k-1].Span.End < e.toks[k].Span.Start
	}
	pair, low := false, false
	for k := max(from, i-40); k < i; k++ {
		b := e.text[e.toks[k].Span.Start]
		low = low || 'a' <= b && b <= 'z' && e.toks[k].Span.End-e.toks[k].Span.Start > 3
		pair = pair || low && dash(k)
	}
	for k := i + 2; low && !pair && k < len(e.toks) && k < i+30; k++ {
		switch e.toks[k].Span.In(e.text) {
		case ".", "!", "?", ";":
			return false
		}
		pair = dash(k)
	}
	return pair
}

// open says whether a sentence may end before token i: white space stands there, and the words on both sides are none that need each other.
func (e *edger) open(i int) bool {
	if e.toks[i].Span.Start == e.toks[i-1].Span.End {
		return false
	}
	b := e.text[e.toks[i].Span.Start]
	if 'a' <= b && b <= 'z' {
		return false
	}
	switch w := e.toks[i].Span.In(e.text); w {
	case ",", ".", ";", ":", ")", "]", "%", "...", "…", "'", "''", "”", "’", "?", "!":
		return false
	}
	before := e.toks[i-1].Span.In(e.text)
	return !opening(before) && !leaning.has(before)
}

// leaning are words that need the name behind them: "the airline accused Bolivia", "the envoy Jane Roe".
var leaning = words(`accused accuses accusing blamed blames blaming urged urges urging told tells telling considers denounced denounces praised praises defeated killed attacked invaded visited
	envoy minister president spokesman spokeswoman chancellor senator governor ambassador commander`)

// feed sets the score of an end before token i.
func (e *edger) feed(first, from, i int) {
	if e.from != from || e.upto > i || e.upto < from {
		e.from, e.upto, e.letters, e.capitals, e.depth = from, from, 0, 0, 0
	}
	for ; e.upto < i; e.upto++ {
		r, _ := utf8.DecodeRuneInString(e.text[e.toks[e.upto].Span.Start:])
		switch {
		case unicode.IsLetter(r):
			e.letters++
			if unicode.IsUpper(r) {
				e.capitals++
			}
		case r == '(' || r == '[' || r == '<':
			e.depth++
		case r == ')' || r == ']' || r == '>':
			e.depth--
		}
	}
	if e.seen == i-1 && i-1 > first {
		copy(e.words[:], e.words[1:])
		e.words[5] = e.word(first, i+2)
	} else {
		for k := range e.words {
			e.words[k] = e.word(first, i-3+k)
		}
	}
	e.seen = i
	a3, a2, a, b, b2, b3 := &e.words[0], &e.words[1], &e.words[2], &e.words[3], &e.words[4], &e.words[5]
	kind := pieceOf("mix") // of the sentence so far
	switch {
	case e.letters == 0:
		kind = pieceOf("none")
	case e.capitals == e.letters:
		kind = pieceOf("caps")
	case e.capitals*2 < e.letters:
		kind = pieceOf("low")
	}
	e.score = 0
	n, rest := bucket(i-from), bucket(e.end-i)
	depth := pieceOf("0")
	if e.depth > 0 {
		depth = pieceOf("1")
	} else if e.depth < 0 {
		depth = pieceOf("-1")
	}
	e.add("bias")
	e.add("a", a.low)
	e.add("b", b.low)
	e.add("A", a.form)
	e.add("B", b.form)
	e.add("s", a.shape)
	e.add("t", b.shape)
	e.add("st", a.shape, b.shape)
	e.add("at", a.low, b.shape)
	e.add("sb", a.shape, b.low)
	e.add("aa", a2.low, a.low)
	e.add("bb", b.low, b2.low)
	e.add("sst", a2.shape, a.shape, b.shape)
	e.add("stt", a.shape, b.shape, b2.shape)
	e.add("sstt", a2.shape, a.shape, b.shape, b2.shape)
	e.add("sssttt", a3.shape, a2.shape, a.shape, b.shape, b2.shape, b3.shape)
	e.add("sk", a.shape, b.kind)
	e.add("stkk", a.shape, b.shape, b.kind, b2.kind)
	e.add("ak", a.low, b.kind)
	e.add("n", n)
	e.add("nk", n, b.kind)
	e.add("nc", n, kind)
	e.add("csk", kind, a.shape, b.kind)
	e.add("bc", b.low, kind)
	e.add("tcn", b.shape, kind, n)
	e.add("d", depth)
	e.add("dk", depth, b.kind)
	e.add("r", rest)
	e.add("rn", rest, n)
}

func (e *edger) add(name string, pieces ...piece) {
	h := mixed(0, hashOf(name))
	for _, p := range pieces {
		h = mixed(h, p.hash)
	}
	if e.names == nil {
		e.score += edgeWeights()[h]
		return
	}
	for _, p := range pieces {
		name += " " + p.text
	}
	*e.names = append(*e.names, name)
}

// bucket returns a number of tokens as a piece: exact up to five.
func bucket(n int) piece {
	switch {
	case n < 6:
		return pieceOf("012345"[n : n+1])
	case n < 10:
		return pieceOf("6")
	case n < 20:
		return pieceOf("10")
	}
	return pieceOf("20")
}

func upperAt(text string, t dateline.Token) bool {
	r, _ := utf8.DecodeRuneInString(text[t.Span.Start:])
	return unicode.IsUpper(r)
}
