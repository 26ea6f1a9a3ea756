package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A block is a run of text of a page that a browser would set as one paragraph, heading, list item or cell.
type block struct {
	text   string
	tag    atom.Atom // nearest element that makes a block of it
	elem   int32     // that element, index into tree.elems
	flags  about     // of all elements around it
	words  int
	chars  int // letters and others, white space left out
	linked int // of chars: inside links
}

// links says how much of b is link text, 0 to 1.
func (b *block) links() float64 {
	if b.chars == 0 {
		return 0
	}
	return float64(b.linked) / float64(b.chars)
}

// An elem is an element that holds blocks. Elements stand in document order, so children follow their parents.
type elem struct {
	parent int32
	depth  int32
	tag    atom.Atom
	own    about // of this element alone
	flags  about // of it and what it stands in
	good   int   // words of running text below it, pruned parts left out
	all    int   // the same with the pruned parts
}

// An about says what an element is by its tag, role, class and id.
type about uint16

const (
	flagNav     about = 1 << iota // nav, menu, footer, form, aside
	flagClutter                   // class names of shares, ads, related stories, newsletters
	flagComment                   // comments of readers
	flagFigure                    // figure, caption, credit
	flagHead                      // heading of page or article: byline, date, tags
	flagHidden                    // not shown
	flagArticle                   // <article>
	flagBody                      // itemprop=articleBody and class names of the text itself
	flagTable
	flagList
	flagQuote
	flagMain // <main>
)

const flagPrune = flagNav | flagClutter | flagComment | flagFigure | flagHead | flagHidden

// classFlags maps words of class and id names to what they say.
var classFlags = func() map[string]about {
	m := map[string]about{}
	for _, row := range []struct {
		f     about
		words string
	}{
		{flagNav, "nav navbar navigation menu footer breadcrumb breadcrumbs sidebar toolbar pagination pager masthead topbar skip login search offcanvas sitemap subnav megamenu pagenav rail aside secondary sidebars siteheader globalheader globalfooter"},
		{flagClutter, "share sharing sharedaddy sharebar sharetools shares social socials related relatedposts recommended recommend recommendation recommendations recirc recirculation newsletter newsletters promo promos promotion ad ads advert adverts advertisement advertising adbox adslot adsbygoogle sponsor sponsored cookie cookies consent gdpr popup modal overlay lightbox banner widget widgets subscribe subscription signup trending popular mostread outbrain taboola zergnet readmore readnext morestories upnext teaser teasers tools print donate donation donations survey poll feedback rating ratings player playlist carousel slider slideshow gallery addthis jp sharethis follow alert alerts notification tooltip dropdown inread interstitial inlinead dfp gpt paid partner affiliate marketing infolinks jumplinks toc callout cta optin mailchimp loading moreon seealso crosspromo linkbox linklist syndication tease"},
		{flagComment, "comment comments disqus respond commentlist commentform discussion livefyre replies trackbacks pings reviews"},
		{flagFigure, "caption captions figcaption credit credits photocredit imagecaption wpcaption photo photos image attribution mediacaption"},
		{flagHead, "byline bylines author authors authorbio bio tag tags taglist topics keywords timestamp dateline pubdate publishdate postmeta entrymeta articlemeta category categories metadata copyright kicker disclaimer footnote crumbs dek"},
		{flagHidden, "hidden hide visuallyhidden sr screenreader noprint invisible offscreen visually"},
		{flagBody, "articlebody storybody entrycontent postcontent articlecontent storycontent bodycopy articletext storytext bodytext posttext postbody contentbody"},
	} {
		for _, w := range strings.Fields(row.words) {
			m[w] |= row.f
		}
	}
	return m
}()

// bodyPairs are names of the text itself that are written as two words.
var bodyPairs = map[[2]string]bool{
	{"article", "body"}: true, {"story", "body"}: true, {"entry", "content"}: true, {"post", "content"}: true, {"article", "content"}: true, {"story", "content"}: true, {"body", "copy"}: true,
	{"article", "text"}: true, {"story", "text"}: true, {"body", "text"}: true, {"post", "body"}: true, {"post", "text"}: true, {"content", "body"}: true, {"field", "body"}: true, {"article", "copy"}: true, {"rich", "text"}: true, {"main", "content"}: false,
}

// A tree is a page as blocks.
type tree struct {
	elems  []elem
	blocks []block
	h1     []string

	dating      bool      // dates are to be kept
	posts       int       // elements with a time of day: of a live blog
	liveNames   int       // class names that say live
	order       dateOrder // of the page
	printed     []printed
	dateNames   map[string]dateLabel // cache
	signed      []signed
	authorNames map[string]bool // cache

	classes map[string]about // cache: class names repeat
	buf     strings.Builder
	linked  int
	nodes   int  // elements and texts met
	depths  int  // of them together
	pend    bool // white space is due before the next text
}

// maxBlocks and maxElems bound what is read of one page; real articles have hundreds.
const (
	maxBlocks = 200_000
	maxElems  = 200_000
)

// newTree cuts the page below root into blocks.
func newTree(root *html.Node) *tree { return (&tree{}).read(root) }

func (t *tree) read(root *html.Node) *tree {
	t.classes = map[string]about{}
	t.elems = append(t.elems, elem{parent: -1, tag: atom.Body})
	t.walk(root, 0, atom.Body, 0, 0, false)
	t.flush(0, atom.Body, 0)
	t.weigh()
	return t
}

func (t *tree) walk(n *html.Node, at int32, tag atom.Atom, flags about, depth int32, link bool) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		t.nodes++
		t.depths += int(depth)
		switch c.Type {
		case html.TextNode:
			if tag == atom.Pre {
				t.preformatted(c.Data, at, flags, link)
			} else {
				t.add(c.Data, link)
			}
		case html.ElementNode:
			switch c.DataAtom {
			case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Svg, atom.Object, atom.Embed, atom.Canvas, atom.Select, atom.Textarea, atom.Head, atom.Title, atom.Audio, atom.Video, atom.Datalist, atom.Math, atom.Input:
				continue
			case atom.Br:
				t.brk(at, tag, flags)
				continue
			case atom.Hr:
				t.flush(at, tag, flags)
				continue
			}
			own := t.flagsOf(c)
			t.printedDate(c, at, own)
			t.signedName(c, at, own)
			isLink := link || c.DataAtom == atom.A
			if !breaks(c.DataAtom) {
				if own&flagHidden != 0 {
					continue
				}
				t.walk(c, at, tag, flags, depth, isLink)
				continue
			}
			t.flush(at, tag, flags)
			if len(t.elems) >= maxElems || len(t.blocks) >= maxBlocks {
				return
			}
			id := int32(len(t.elems))
			t.elems = append(t.elems, elem{parent: at, depth: depth + 1, tag: c.DataAtom, own: own, flags: flags | own})
			inner := tag
			switch c.DataAtom {
			case atom.P, atom.Li, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Td, atom.Th, atom.Pre, atom.Blockquote, atom.Figcaption, atom.Dt, atom.Dd, atom.Caption:
				inner = c.DataAtom
			case atom.Div, atom.Section, atom.Article, atom.Main:
				inner = atom.Div
			}
			t.walk(c, id, inner, flags|own, depth+1, isLink)
			t.flush(id, inner, flags|own)
		}
	}
}

// breaks says whether an element begins a block of its own.
func breaks(a atom.Atom) bool {
	switch a {
	case atom.P, atom.Div, atom.Li, atom.Ul, atom.Ol, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Blockquote, atom.Pre,
		atom.Table, atom.Tr, atom.Td, atom.Th, atom.Tbody, atom.Thead, atom.Section, atom.Article, atom.Main, atom.Aside, atom.Header, atom.Footer,
		atom.Nav, atom.Figure, atom.Figcaption, atom.Form, atom.Fieldset, atom.Dl, atom.Dt, atom.Dd, atom.Details, atom.Summary, atom.Address,
		atom.Button, atom.Center, atom.Caption, atom.Menu, atom.Body, atom.Html, atom.Label, atom.Hgroup, atom.Dialog:
		return true
	}
	return false
}

// add appends text to the block under way, white space folded.
func (t *tree) add(s string, link bool) {
	for i := 0; i < len(s); {
		if n := isBreak(s, i); n > 0 || s[i] == '\n' || s[i] == '\r' || s[i] == '\f' {
			t.pend = true
			i += max(n, 1)
			continue
		}
		j := i
		for j < len(s) && isBreak(s, j) == 0 && s[j] != '\n' && s[j] != '\r' && s[j] != '\f' {
			j++
		}
		if t.pend && t.buf.Len() > 0 {
			t.buf.WriteByte(' ')
		}
		t.pend = false
		t.buf.WriteString(s[i:j])
		if link {
			t.linked += j - i
		}
		i = j
	}
}

// preformatted appends the lines of a <pre>; blank lines separate blocks.
func (t *tree) preformatted(s string, at int32, flags about, link bool) {
	for {
		line, rest, more := strings.Cut(s, "\n")
		t.add(line, link)
		if !more {
			return
		}
		t.brk(at, atom.Pre, flags)
		s = rest
	}
}

// brk is a <br>: a new line in the block under way. Two of them begin a new block.
func (t *tree) brk(at int32, tag atom.Atom, flags about) {
	if s := t.buf.String(); s == "" || strings.HasSuffix(s, "\n") {
		t.flush(at, tag, flags)
		return
	}
	t.buf.WriteByte('\n')
	t.pend = false
}

// flush ends the block under way.
func (t *tree) flush(at int32, tag atom.Atom, flags about) {
	s := strings.TrimSpace(t.buf.String())
	linked := t.linked
	t.buf.Reset()
	t.linked, t.pend = 0, false
	if s == "" || len(t.blocks) >= maxBlocks {
		return
	}
	b := block{text: s, tag: tag, elem: at, flags: flags, linked: linked, words: 1}
	for i := 0; i < len(s); i++ {
		if s[i] == ' ' || s[i] == '\n' {
			b.words++
		} else {
			b.chars++
		}
	}
	b.words = max(b.words, b.chars/12) // scripts without spaces
	t.blocks = append(t.blocks, b)
}

// flagsOf reads tag, role, class, id, itemprop and style of an element.
func (t *tree) flagsOf(n *html.Node) (f about) {
	switch n.DataAtom {
	case atom.Nav, atom.Footer, atom.Aside, atom.Form, atom.Button, atom.Menu, atom.Label, atom.Dialog:
		f |= flagNav
	case atom.Figure, atom.Figcaption, atom.Caption:
		f |= flagFigure
	case atom.Article:
		f |= flagArticle
	case atom.Main:
		f |= flagMain
	case atom.Table:
		f |= flagTable
	case atom.Ul, atom.Ol:
		f |= flagList
	case atom.Blockquote:
		f |= flagQuote
	case atom.Address:
		f |= flagHead
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "class", "id":
			got, ok := t.classes[a.Val]
			if !ok {
				got = readClass(a.Val)
				t.classes[a.Val] = got
			}
			if n.DataAtom == atom.Article || n.DataAtom == atom.Main {
				got &^= flagHead // names its category, tags and author
			}
			f |= got
		case "itemprop":
			switch a.Val {
			case "articleBody":
				f |= flagBody
			case "author", "datePublished", "publisher", "keywords":
				f |= flagHead
			case "comment":
				f |= flagComment
			}
		case "role":
			switch a.Val {
			case "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "menu", "menubar", "toolbar":
				f |= flagNav
			case "main":
				f |= flagMain
			}
		case "style":
			v := strings.ReplaceAll(lower(a.Val), " ", "")
			if strings.Contains(v, "display:none") || strings.Contains(v, "visibility:hidden") {
				f |= flagHidden
			}
		case "hidden":
			f |= flagHidden
		case "aria-hidden":
			if a.Val == "true" {
				f |= flagHidden
			}
		}
	}
	return f
}

// readClass looks up the words of a class or id attribute: "shareTools post__meta-data" is share, tools, post, meta, data.
func readClass(s string) (f about) {
	if len(s) > 400 {
		s = s[:400]
	}
	for _, name := range strings.Fields(s) {
		var prev string
		f |= classFlags[strings.ToLower(strings.Map(func(r rune) rune {
			if r == '-' || r == '_' {
				return -1
			}
			return r
		}, name))]
		for i := 0; i < len(name); {
			r, n := utf8.DecodeRuneInString(name[i:])
			if !unicode.IsLetter(r) {
				i += n
				continue
			}
			j := i + n
			for j < len(name) {
				r2, n2 := utf8.DecodeRuneInString(name[j:])
				if !unicode.IsLetter(r2) || unicode.IsUpper(r2) && unicode.IsLower(r) {
					break
				}
				r = r2
				j += n2
			}
			w := lower(name[i:j])
			f |= classFlags[w]
			if bodyPairs[[2]string{prev, w}] {
				f |= flagBody
			}
			prev = w
			i = j
		}
		if name == "hentry" || name == "type-post" || name == "status-publish" { // a whole post: its other names are of its category and tags
			return f & (flagArticle | flagBody | flagMain)
		}
	}
	return f
}

// running says whether b is running text rather than a label or a row of links.
func (b *block) running() bool {
	return b.words >= 8 && b.links() < 0.5 && b.tag != atom.H1 && b.tag != atom.H2 && b.tag != atom.H3
}

// weigh sums the running text below each element.
func (t *tree) weigh() {
	for i := range t.blocks {
		b := &t.blocks[i]
		if b.running() {
			t.elems[b.elem].all += b.words
		}
	}
	for i := len(t.elems) - 1; i > 0; i-- {
		t.elems[t.elems[i].parent].all += t.elems[i].all
	}
	total := t.elems[0].all
	hidden := 0
	for i := range t.blocks {
		if b := &t.blocks[i]; b.running() && b.flags&flagHidden != 0 {
			hidden += b.words
		}
	}
	clear := flagPrune
	if hidden*4 < total*3 { // hidden text is a copy, unless a script is to show nearly all of the page
		clear &^= flagHidden
	}
	// What holds most of the text of the page is not clutter, whatever it is called.
	for i := range t.elems {
		e := &t.elems[i]
		if e.all*10 > total*4 && e.all > 60 {
			e.own &^= clear
		}
		if e.parent >= 0 {
			e.flags = e.own | t.elems[e.parent].flags
		} else {
			e.flags = e.own
		}
	}
	for i := range t.blocks {
		b := &t.blocks[i]
		b.flags = t.elems[b.elem].flags
		if b.running() && b.flags&flagPrune == 0 {
			t.elems[b.elem].good += b.words
		}
	}
	for i := len(t.elems) - 1; i > 0; i-- {
		t.elems[t.elems[i].parent].good += t.elems[i].good
	}
}

// container returns the element that holds the article: from the top down as long as one child has nearly all of the running
// text of its parent. An element that says it is the text of the article wins if it holds a fair share.
func (t *tree) container() int32 {
	children := make([][]int32, len(t.elems))
	for i := 1; i < len(t.elems); i++ {
		p := t.elems[i].parent
		children[p] = append(children[p], int32(i))
	}
	at := int32(0)
	if total := t.elems[0].good; total > 0 {
		best := int32(-1)
		for i := range t.elems {
			e := &t.elems[i]
			if e.own&flagBody != 0 && e.good*10 >= total*3 && e.good >= 40 && (best < 0 || e.good > t.elems[best].good) {
				best = int32(i)
			}
		}
		if best < 0 {
			for i := range t.elems {
				e := &t.elems[i]
				if e.own&(flagArticle|flagMain) != 0 && e.good*10 >= total*5 && e.good >= 40 && (best < 0 || e.good >= t.elems[best].good) {
					best = int32(i)
				}
			}
		}
		if best >= 0 {
			at = best
		}
	}
	for {
		next := int32(-1)
		for _, c := range children[at] {
			if e := &t.elems[c]; e.good*100 >= t.elems[at].good*85 && e.good > 0 && e.tag != atom.P && e.tag != atom.Li && e.tag != atom.Blockquote {
				next = c
			}
		}
		if next < 0 {
			return at
		}
		at = next
	}
}

// inside says for each block whether its element stands in or is c.
func (t *tree) inside(c int32) []bool {
	in := make([]bool, len(t.elems))
	for i := range t.elems {
		in[i] = int32(i) == c || i > 0 && in[t.elems[i].parent] && int32(i) > c
	}
	out := make([]bool, len(t.blocks))
	for i := range t.blocks {
		out[i] = in[t.blocks[i].elem]
	}
	return out
}
