package extract

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	readability "codeberg.org/readeck/go-readability/v2"
	distiller "github.com/markusmobius/go-domdistiller"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	dateline "github.com/dateline-news/dateline"
)

// Limits on a page, chosen so that one page costs well below a second: the reader modes take more than linear time, our
// own reading does not.
const (
	maxPage   = 8 << 20 // bytes read of a page
	maxVoters = 1 << 20 // bytes of a page that the reader modes are asked about
)

// page fills d from the source of a page.
func page(d *dateline.Document, src string) {
	if len(src) > maxPage {
		src = strings.ToValidUTF8(src[:maxPage], "")
		d.Note("extract", dateline.Span{}, "only the first 8 MiB of the page were read")
	}
	doc, flat := parsePage(src)
	if flat {
		d.Note("extract", dateline.Span{}, "the page nests its elements too deep for a parser: its text was taken without its structure")
	}
	h := readHead(doc)
	t := newTree(doc)
	d.Text = clean(t.article(doc, h, !flat && len(src) <= maxVoters))
	h.fill(d, t)
	markLines(d, true)
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

// article returns the text of the article in t: blocks in order, a blank line between them.
func (t *tree) article(doc *html.Node, h *head, ask bool) string {
	in := t.inside(t.container())
	var voters []*votes
	if ask {
		for _, f := range []func(*html.Node) *html.Node{asReadability, asDistiller} {
			if v := reader(doc, f); v != nil && v.words > 0 {
				voters = append(voters, v)
			}
		}
	}
	var told *votes // the text as the page's own JSON-LD gives it
	if len(h.body) > 400 {
		told = newVotes()
		told.add(h.body)
	}
	keep := make([]bool, len(t.blocks))
	kept := 0
	for i := range t.blocks {
		b := &t.blocks[i]
		score := -1.2
		if in[i] && t.ownVote(b) {
			score = 1.2
		}
		for _, v := range voters {
			if v.share(b.text) >= 0.7 {
				score += 1
			} else {
				score -= 1
			}
		}
		if len(voters) == 1 {
			score += 0.1
		}
		if told != nil && b.words >= 5 {
			if told.share(b.text) >= 0.7 {
				score += 1.5
			} else {
				score -= 1.5
			}
		}
		if score > 0 {
			keep[i] = true
			kept += b.words
		}
	}
	var out strings.Builder
	for i := range t.blocks {
		if keep[i] {
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
	if b.flags&flagPrune != 0 {
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

func lastRune(s string) rune { r, _ := utf8.DecodeLastRuneInString(s); return r }
