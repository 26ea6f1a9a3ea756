package extract

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"

	readability "codeberg.org/readeck/go-readability/v2"
	distiller "github.com/markusmobius/go-domdistiller"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	dateline "github.com/dateline-news/dateline"
)

// Limits on a page, chosen so that one page costs well below a second: the reader modes take more than linear time, our own reading
// does not. They count work, not time, so the same bytes give the same document on any machine.
const (
	maxPage  = 5 << 20 // bytes read of a page; the largest real ones have near that
	maxTags  = 250_000 // "<" read of a page; real pages have up to 30,000
	maxBreak = 200_000 // lines of its text

	maxVoters     = 1 << 20 // bytes of a page that the reader modes are asked about
	maxVoterNodes = 30_000  // and nodes of it; news pages have up to ten thousand
	maxVoterDepth = 500_000 // and the depths of these nodes together: the reader modes climb from each to the root
)

// page fills d from the source of a page.
func page(d *dateline.Document, src string) {
	if cut := bounded(src); len(cut) < len(src) {
		src = cut
		d.Note("extract", dateline.Span{}, fmt.Sprintf("only the first %d KiB of the page were read: it is too large", len(src)>>10))
	}
	doc, flat := parsePage(src)
	if flat {
		d.Note("extract", dateline.Span{}, "the page nests its elements too deep for a parser: its text was taken without its structure")
	}
	h := readHead(doc)
	t := (&tree{dating: true, order: orderOf(h.lang, d.Source.URI), dateNames: map[string]dateLabel{}, authorNames: map[string]bool{}}).read(doc)
	d.Text = clean(t.article(doc, h, !flat && len(src) <= maxVoters && t.nodes <= maxVoterNodes && t.depths <= maxVoterDepth))
	if len(d.Text) < littleText && len(h.body) > 2*littleText {
		d.Text = clean(bodyText(h.body))
		d.Note("extract", dateline.Span{}, "the text is that of the page's JSON-LD: its elements hold none")
	}
	if text, ok := cutLines(d.Text, maxBreak); !ok {
		d.Text = text
		d.Note("extract", dateline.Span{}, fmt.Sprintf("only the first %d lines of its text are kept", maxBreak))
	}
	h.fill(d, t)
	markLines(d, true)
	kind, why := pageKind(h, t, d.Text, d.Source.URI)
	if d.Page = kind; kind != "" {
		d.Note("extract", dateline.Span{}, "no article but a "+string(kind)+" page: "+why)
	}
}

// bounded returns as much of src as is read.
func bounded(src string) string {
	if len(src) > maxPage {
		src = strings.ToValidUTF8(src[:maxPage], "")
	}
	if strings.Count(src, "<") <= maxTags {
		return src
	}
	at := 0
	for range maxTags {
		at += strings.IndexByte(src[at:], '<') + 1
	}
	return src[:at-1]
}

// cutLines returns the first n lines of text; ok is false if it has more.
func cutLines(text string, n int) (first string, ok bool) {
	at := 0
	for range n {
		i := strings.IndexByte(text[at:], '\n')
		if i < 0 {
			return text, true
		}
		at += i + 1
	}
	return text[:at-1], false
}

// littleText is the length in bytes below which a page that gives its text as JSON-LD is taken to be drawn by a script.
const littleText = 250

// bodyText returns the text of an articleBody, which is plain text, or markup on some sites.
func bodyText(s string) string {
	if !strings.Contains(s, "<p") && !strings.Contains(s, "<br") && !strings.Contains(s, "</") {
		return s
	}
	doc, _ := parsePage(s)
	var out []string
	for _, b := range newTree(doc).blocks {
		out = append(out, b.text)
	}
	return strings.Join(out, "\n\n")
}

// parsePage parses src. A page whose nesting the parser refuses is parsed again without the elements that only nest.
func parsePage(src string) (doc *html.Node, flat bool) {
	doc, err := html.Parse(strings.NewReader(src))
	if err == nil {
		return doc, false
	}
	doc, err = html.Parse(strings.NewReader(flatten(src)))
	if err != nil { // cannot be: flatten leaves no nesting
		doc = &html.Node{Type: html.DocumentNode}
	}
	return doc, true
}

// flatten returns the text of a page with a paragraph for each block, and the head's elements as they are. Nothing in it is nested.
func flatten(src string) string {
	z := html.NewTokenizer(strings.NewReader(src))
	var b strings.Builder
	skip := ""
	head := true
	for {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			if skip == "" {
				b.WriteString(html.EscapeString(string(z.Text())))
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			raw := bytes.Clone(z.Raw())
			name, _ := z.TagName()
			a := atom.Lookup(name)
			switch {
			case a == atom.Script || a == atom.Style || a == atom.Noscript || a == atom.Template:
				skip = string(name)
			case a == atom.Title && head:
				b.WriteString("<title>")
			case a == atom.Meta && head:
				b.Write(raw)
			case a == atom.H1:
				b.WriteString("<p>")
			case breaks(a) || a == atom.Br || a == atom.Hr:
				if a != atom.Html && a != atom.Head {
					head = head && a != atom.Body && a != atom.P && a != atom.Div
					b.WriteString("<p>")
				}
			default:
				b.WriteByte(' ')
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			switch {
			case skip == string(name):
				skip = ""
			case a == atom.Title && head:
				b.WriteString("</title>")
			case breaks(a) && a != atom.Html && a != atom.Head:
				b.WriteString("<p>")
			}
		}
	}
}

// A votes is what one reader mode kept of a page: runs of words and whole short blocks, hashed.
type votes struct {
	runs   map[uint64]struct{}
	blocks map[uint64]struct{}
	words  int
}

const run = 4 // words that make a run

func newVotes() *votes { return &votes{runs: map[uint64]struct{}{}, blocks: map[uint64]struct{}{}} }

// add counts text as kept.
func (v *votes) add(text string) {
	var ring [run]uint64
	n := 0
	all := uint64(fnvBasis)
	eachWord(text, func(h uint64) {
		ring[n%run] = h
		n++
		all = mix(all, h)
		if n >= run {
			v.runs[runHash(&ring, n)] = struct{}{}
		}
	})
	v.blocks[all] = struct{}{}
	v.words += n
}

// share returns how much of text was kept, 0 to 1.
func (v *votes) share(text string) float64 {
	var ring [run]uint64
	n, hit := 0, 0
	all := uint64(fnvBasis)
	eachWord(text, func(h uint64) {
		ring[n%run] = h
		n++
		all = mix(all, h)
		if n >= run {
			if _, ok := v.runs[runHash(&ring, n)]; ok {
				hit++
			}
		}
	})
	if _, ok := v.blocks[all]; ok {
		return 1
	}
	if n < run+1 {
		return 0
	}
	return float64(hit) / float64(n-run+1)
}

const fnvBasis = 14695981039346656037

func mix(h, x uint64) uint64 { return (h ^ x) * 1099511628211 }

func runHash(ring *[run]uint64, n int) uint64 {
	h := uint64(fnvBasis)
	for i := range run {
		h = mix(h, ring[(n+i)%run])
		h ^= h >> 29
	}
	return h
}

// eachWord calls f with a hash of each run of letters and digits in text.
func eachWord(text string, f func(uint64)) {
	h := uint64(fnvBasis)
	in := false
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			h = mix(h, uint64(r))
			in = true
		} else if in {
			f(h)
			h, in = fnvBasis, false
		}
	}
	if in {
		f(h)
	}
}

// reader runs one reader mode on a copy of the page; a crash of it is a vote not cast.
func reader(doc *html.Node, f func(*html.Node) *html.Node) (v *votes) {
	defer func() {
		if recover() != nil {
			v = nil
		}
	}()
	kept := f(doc)
	if kept == nil {
		return nil
	}
	v = newVotes()
	for _, b := range newTree(kept).blocks {
		v.add(b.text)
	}
	return v
}

func asReadability(doc *html.Node) *html.Node {
	p := readability.NewParser()
	p.DisableJSONLD = true
	a, err := p.ParseAndMutate(cloneNode(doc), nil)
	if err != nil {
		return nil
	}
	return a.Node
}

func asDistiller(doc *html.Node) *html.Node {
	r, err := distiller.Apply(doc, &distiller.Options{SkipPagination: true})
	if err != nil {
		return nil
	}
	return r.Node
}

// cloneNode copies a tree without recursion deeper than the parser allows.
func cloneNode(n *html.Node) *html.Node {
	c := &html.Node{Type: n.Type, DataAtom: n.DataAtom, Data: n.Data, Namespace: n.Namespace, Attr: append([]html.Attribute(nil), n.Attr...)}
	for k := n.FirstChild; k != nil; k = k.NextSibling {
		c.AppendChild(cloneNode(k))
	}
	return c
}

// Weights of the votes on a block. Ours breaks ties; a long paragraph in an element that says it is the article stays even if both
// readers overlook it, and one that stands apart, as a lead does, needs one of them. What the page's own JSON-LD gives as
// text counts in full.
const (
	weightOwn    = 1.2
	weightLong   = 2.1
	weightApart  = 0.3
	weightReader = 1.0
	weightTold   = 1.5
	longWords    = 15
	maxLeads     = 3
	leadBlocks   = 25  // a lead stands at most so many blocks before the text: share bars and credits come between
	sameText     = 0.8 // of the runs of a block that make it a copy
	sameShare    = 0.7 // of the runs of a block that a vote for it must hold
)

// article returns the text of the article in t: the blocks that were voted for, in order, a blank line between them.
func (t *tree) article(doc *html.Node, h *head, ask bool) string {
	n := len(t.blocks)
	score := make([]float64, n)
	own := make([]bool, n)
	in := t.inside(t.container())
	begin := 0 // of the article
	for begin < n && !in[begin] {
		begin++
	}
	lead := func(i int) bool { // may be a lead: a paragraph in the open, a little before the article
		b := &t.blocks[i]
		return i < begin && begin-i <= leadBlocks && b.words >= longWords && b.links() < 0.3 && b.tag != atom.Li && b.tag != atom.Td && t.ownVote(b)
	}
	leads := 0
	for i := range t.blocks {
		if lead(i) {
			leads++
		}
	}
	if leads > maxLeads {
		begin = 0 // other articles
	}
	for i := range t.blocks {
		own[i] = in[i] && t.ownVote(&t.blocks[i])
	}
	if ask {
		if v := reader(doc, asReadability); v != nil && v.words > 0 {
			differ, union := 0, 0
			kept := make([]bool, n)
			for i := range t.blocks {
				b := &t.blocks[i]
				kept[i] = v.share(b.text) >= sameShare
				if kept[i] || own[i] {
					union += b.words
				}
				if kept[i] != own[i] || lead(i) {
					differ += b.words
				}
			}
			t.count(score, kept, weightReader)
			if differ*100 > union*agreePercent {
				if v := reader(doc, asDistiller); v != nil && v.words > 0 {
					kept2 := make([]bool, n)
					for i := range t.blocks {
						kept2[i] = v.share(t.blocks[i].text) >= sameShare
					}
					t.count(score, kept2, weightReader)
					own = t.doubtPruning(own, in, kept, kept2)
				}
			}
		}
	}
	for i := range t.blocks {
		b := &t.blocks[i]
		long := b.words >= longWords && b.links() < 0.5
		switch {
		case own[i] && long && b.flags&(flagBody|flagArticle) != 0:
			score[i] += weightLong
		case own[i]:
			score[i] += weightOwn
		case lead(i):
			score[i] += weightApart
		default:
			score[i] -= weightOwn
		}
	}
	if len(h.body) > 400 {
		v := newVotes()
		v.add(h.body)
		for i := range t.blocks {
			if b := &t.blocks[i]; b.words >= 5 {
				if v.share(b.text) >= sameShare {
					score[i] += weightTold
				} else {
					score[i] -= weightTold
				}
			}
		}
	}
	// A caption or a block that is marked as clutter twice needs more than two readers that overlooked it.
	for i := range t.blocks {
		if f := t.blocks[i].flags; f&(flagFigure|flagComment) != 0 || f&flagNav != 0 && f&flagClutter != 0 {
			score[i]--
		}
	}
	if text := t.join(score); text != "" {
		return text
	}
	// Names of classes led us to drop all of it.
	for i := range t.blocks {
		if b := &t.blocks[i]; in[i] && b.running() && b.flags&(flagNav|flagComment|flagHidden) == 0 {
			score[i] = 1
		}
	}
	return t.join(score)
}

// agreePercent is how much of the text, in percent, we and the first reader may differ on without asking the second.
const agreePercent = 2

func (t *tree) count(score []float64, kept []bool, weight float64) {
	for i := range score {
		if kept[i] {
			score[i] += weight
		} else {
			score[i] -= weight
		}
	}
}

// doubtPruning takes our vote back where class names led us to drop much of what both readers keep: a site that
// calls each of its paragraphs a widget.
func (t *tree) doubtPruning(own, in, a, b []bool) []bool {
	both, dropped := 0, 0
	for i := range t.blocks {
		if a[i] && b[i] {
			both += t.blocks[i].words
			if !own[i] {
				dropped += t.blocks[i].words
			}
		}
	}
	if dropped*10 <= both*4 {
		return own
	}
	for i := range own {
		own[i] = own[i] || a[i] && b[i]
	}
	return own
}

// join writes the blocks with a positive score. Text that stands in the page twice, for screen readers or as a pull quote,
// is written once.
func (t *tree) join(score []float64) string {
	seen := newVotes()
	var out strings.Builder
	for pass := range 2 { // blocks in the open go before hidden copies of them
		for i := range t.blocks {
			b := &t.blocks[i]
			if score[i] <= 0 || (b.flags&flagPrune != 0) != (pass == 1) {
				continue
			}
			if b.words >= 25 && seen.share(b.text) >= sameText && (b.words >= 100 || seen.share(b.text) >= 0.95) {
				score[i] = 0
				continue
			}
			if b.words >= 8 {
				seen.add(b.text)
			}
		}
	}
	for i := range t.blocks {
		if score[i] > 0 {
			if out.Len() > 0 {
				out.WriteString("\n\n")
			}
			out.WriteString(t.blocks[i].text)
		}
	}
	return out.String()
}

// ownVote says whether a block inside the article's element is part of its text.
func (t *tree) ownVote(b *block) bool {
	if f := b.flags & flagPrune; f != 0 && !(f == flagClutter && b.flags&flagQuote != 0) { // an embedded post is part of the story
		return false
	}
	switch b.tag {
	case atom.H1:
		return false
	case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return b.links() < 0.5
	}
	return b.links() < 0.5 || b.words >= 8 && b.links() < 0.7
}
