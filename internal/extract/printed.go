package extract

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	dateline "github.com/dateline-news/dateline"
)

// A dateLabel is what a word beside a date, or the class name of its element, says of it.
type dateLabel uint8

const (
	labelNone      dateLabel = iota
	labelDate                // "date": a date, of what is not said
	labelPublished           // "posted on"
	labelChanged             // "last updated"
)

// labels maps words to what they say of the date beside them: in English, and in the languages whose months are known.
var labels = func() map[string]dateLabel {
	m := map[string]dateLabel{}
	for _, row := range []struct {
		label dateLabel
		words string
	}{
		{labelDate, "date datum fecha datetime timestamp time entrydate postdate articledate newsdate storydate metadate datetext"},
		{labelPublished, "published publish publishing publishdate publisheddate pubdate pubtime publishedat publicationdate publication datepublished posted postedon written issued " +
			"veröffentlicht veroeffentlicht erschienen erstellt publiziert verfasst publié publie publicado publicación pubblicato publicada geplaatst gepubliceerd"},
		{labelChanged, "updated update modified lastmodified datemodified changed revised edited lastupdated lastupdate stand aktualisiert geändert änderung aktualisierung " +
			"actualizado modifié aggiornato bijgewerkt"},
	} {
		for _, w := range strings.Fields(row.words) {
			m[w] = row.label
		}
	}
	return m
}()

// A dateOrder says how a site writes dates of numbers alone.
type dateOrder uint8

const (
	orderUnknown dateOrder = iota
	dayFirst
	monthFirst
)

// orderOf tells the order from the language of a page ("en-GB", "de") and the end of its host's name.
func orderOf(lang, uri string) dateOrder {
	lang, region, _ := strings.Cut(strings.ReplaceAll(lower(lang), "_", "-"), "-")
	switch lang {
	case "en", "":
	case "de", "fr", "es", "it", "pt", "nl", "ru", "pl", "da", "nb", "no", "fi", "cs", "el", "tr", "ro", "uk", "bg", "hr", "sr", "sk", "sl", "ca", "id", "vi", "ar", "he", "hi":
		return dayFirst
	default:
		return orderUnknown
	}
	if region == "" {
		host := hostOf(uri)
		region = host[strings.LastIndexByte(host, '.')+1:]
	}
	switch region {
	case "us", "gov", "mil":
		return monthFirst
	case "gb", "uk", "au", "ie", "in", "nz", "za", "ng", "ke", "pk", "sg", "my", "de", "ch", "at", "fr", "it", "es":
		return dayFirst
	}
	return orderUnknown
}

// A labelled is a day and what stands beside it says of it.
type labelled struct {
	value string
	label dateLabel
}

// labelledDays returns the days with their years that s names, each with the nearest label before it on its line.
func labelledDays(s string, order dateOrder) (out []labelled) {
	for line := range strings.Lines(s) {
		var buf [48]dtok
		toks := lexDate(line, buf[:])
		label := labelNone
		for i := 0; i < len(toks); {
			d, n, sure := dateAt(toks, i)
			if n == 5 && !sure {
				d = numeric(toks[i:], order)
			}
			clock := i > 1 && toks[i].kind == '0' && toks[i-1].kind == ':' && toks[i-2].kind == '0' && !toks[i].space
			if n > 0 && !clock {
				if d.day > 0 && d.year > 1990 {
					out = append(out, labelled{d.value(), label})
					label = labelNone
				}
				i += n
				continue
			}
			if l := labels[toks[i].word]; toks[i].kind == 'a' && l != labelNone && (l != labelDate || label == labelNone) {
				label = l
			}
			i++
		}
	}
	return out
}

// numeric reads "03/04/2014" in the order of its site; zero if that is not known.
func numeric(toks []dtok, order dateOrder) calDate {
	if len(toks) < 5 || order == orderUnknown {
		return calDate{}
	}
	d := calDate{toks[4].num, toks[2].num, toks[0].num}
	if d.year < 100 {
		d.year = century(d.year)
	}
	if order == monthFirst {
		d.month, d.day = d.day, d.month
	}
	if !d.valid() {
		return calDate{}
	}
	return d
}

// A printed is a date that an element holds whose class names say that it is one.
type printed struct {
	value string
	label dateLabel
	block int   // the one under way where it stands
	elem  int32 // that it stands in
	own   about
}

const maxPrinted = 64

// printedDate keeps the date in n, if the names of n say that it holds one.
func (t *tree) printedDate(n *html.Node, at int32, own about) {
	if !t.dating || n.DataAtom == atom.Meta {
		return
	}
	if n.DataAtom == atom.Time {
		if isClock(strings.Fields(nodeText(n))) {
			t.posts++
		}
		return // its date is read with the head
	}
	if len(t.printed) >= maxPrinted {
		return
	}
	label := labelNone
	title := ""
	for _, a := range n.Attr {
		switch a.Key {
		case "class", "id", "itemprop", "property":
			label = max(label, t.dateClass(a.Val))
			if a.Key == "class" {
				t.livePosts(a.Val)
			}
		case "title", "datetime", "content":
			if title == "" && len(a.Val) <= 64 {
				title = a.Val
			}
		}
	}
	if label == labelNone {
		return
	}
	days := labelledDays(title, t.order)
	if len(days) == 0 {
		days = labelledDays(shortText(n), t.order)
	}
	if len(days) == 0 || len(days) > 2 {
		return
	}
	d := days[0]
	if d.label == labelNone || d.label == labelDate {
		d.label = label
	}
	t.printed = append(t.printed, printed{d.value, d.label, len(t.blocks), at, own})
}

// dateClass looks up the words of a class, id or property in labels: "entry-date published", "publishDate".
func (t *tree) dateClass(s string) dateLabel {
	got, ok := t.dateNames[s]
	if ok {
		return got
	}
	for _, name := range strings.Fields(s[:min(len(s), 400)]) {
		joined := strings.Map(func(r rune) rune {
			if !unicode.IsLetter(r) {
				return -1
			}
			return unicode.ToLower(r)
		}, name)
		got = max(got, labels[joined])
		for _, w := range words(name) {
			got = max(got, labels[w])
		}
	}
	t.dateNames[s] = got
	return got
}

// words cuts a name at what is no letter and before capitals, in lower case: "postMeta-date" is post, meta, date.
func words(name string) (out []string) {
	from, last := 0, rune(0)
	for i, r := range name {
		switch {
		case !unicode.IsLetter(r):
			if i > from {
				out = append(out, lower(name[from:i]))
			}
			from = i + len(string(r))
		case unicode.IsUpper(r) && unicode.IsLower(last):
			out = append(out, lower(name[from:i]))
			from = i
		}
		last = r
	}
	if from < len(name) {
		out = append(out, lower(name[from:]))
	}
	return out
}

// shortText returns the text of n, "" if it has more than a date and its byline would.
func shortText(n *html.Node) string {
	const most = 100
	var b strings.Builder
	ok := true
	var walk func(*html.Node, int)
	walk = func(n *html.Node, depth int) {
		for c := n.FirstChild; c != nil && ok; c = c.NextSibling {
			switch {
			case c.Type == html.TextNode:
				b.WriteString(strings.TrimSpace(c.Data[:min(len(c.Data), 4*most)]))
				b.WriteByte(' ')
			case c.Type == html.ElementNode && depth < 6 && c.DataAtom != atom.Script && c.DataAtom != atom.Style:
				walk(c, depth+1)
			}
			ok = ok && b.Len() <= most
		}
	}
	walk(n, 0)
	if !ok {
		return ""
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// titleAt returns the block that holds the title of the article, -1 if none does: an h1 of its words, else another block of them,
// else the first h1 that is not part of the navigation.
func (t *tree) titleAt(title string) int {
	same, any := -1, -1
	for i := range t.blocks {
		b := &t.blocks[i]
		if len(b.text) >= 400 {
			continue
		}
		if title != "" && sameTitle(b.text, title) {
			if b.tag == atom.H1 {
				return i
			}
			if same < 0 || b.flags&flagNav == 0 && t.blocks[same].flags&flagNav != 0 {
				same = i
			}
		}
		if b.tag == atom.H1 && b.flags&flagNav == 0 && any < 0 {
			any = i
		}
	}
	if same >= 0 {
		return same
	}
	return any
}

// pageDates finds dates that the page prints outside the text: short blocks that hold a day, elements named for a date, and days at
// the very beginning of a paragraph. Those beside the title are the story's, the nearest first; of others the first of a kind is kept.
// They have no span: the text does not hold them.
func (t *tree) pageDates(title string) (out []dateline.DateCandidate) {
	at := t.titleAt(title)
	type found struct {
		dateline.DateCandidate
		far int // from the title
	}
	var all []found
	add := func(value string, label dateLabel, block int, flags about, named bool) {
		if flags&flagComment != 0 {
			return
		}
		detail, far := "page", len(t.blocks)
		near := at >= 0 && block > at-6 && block < at+20 && flags&(flagNav|flagClutter) == 0
		if near {
			detail = "page title"
			if far = block - at; far < 0 { // above it: more often the date of today
				far *= -3
			}
		} else if named && label == labelDate {
			detail = "page date"
		}
		switch label {
		case labelPublished:
			detail += " published"
		case labelChanged:
			detail += " updated"
		}
		if !slices.ContainsFunc(all, func(f found) bool { return f.Detail == detail && (!near || f.Value == value) }) {
			all = append(all, found{dateline.DateCandidate{Origin: dateline.OriginLine, Value: value, Detail: detail}, far})
		}
	}
	next := 0 // of t.printed
	paragraphs := 0
	for i := range t.blocks {
		for ; next < len(t.printed) && t.printed[next].block <= i; next++ {
			p := t.printed[next]
			add(p.value, p.label, p.block, t.elems[p.elem].flags|p.own, true)
		}
		b := &t.blocks[i]
		if b.words <= 24 && len(b.text) <= 200 && (b.words <= 12 || !strings.HasSuffix(b.text, ".")) {
			if len(all) < maxPrinted {
				for _, d := range labelledDays(b.text, t.order) {
					add(d.value, d.label, i, b.flags, false)
				}
			}
		} else if paragraphs < 4 && i > at && b.flags&flagPrune == 0 && b.running() {
			paragraphs++
			if v := leadingDay(b.text); v != "" {
				all = append(all, found{dateline.DateCandidate{Origin: dateline.OriginLine, Value: v, Detail: "text start"}, len(t.blocks)})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b found) int { return a.far - b.far })
	for _, f := range all[:min(len(all), 12)] {
		out = append(out, f.DateCandidate)
	}
	return out
}

// leadingDay returns the day that a paragraph opens with, or opens with after a place: "(3.9.2014) ", "Orsk, 3 September 2014 – ".
func leadingDay(s string) string {
	head := s[:min(len(s), 60)]
	var buf [40]dtok
	toks := lexDate(head, buf[:])
	names := 0
	for i := range toks {
		if d, n, sure := dateAt(toks, i); n > 0 {
			if !sure || d.day == 0 || d.year < 1990 {
				return ""
			}
			// What follows must end it: it is no part of a sentence.
			if i+n >= len(toks) {
				return ""
			}
			if after := toks[i+n]; after.kind == ')' || after.kind == '-' || after.kind == ':' || after.kind == '.' || after.kind == '|' || after.kind == ']' || names == 0 && after.kind != 'a' && after.kind != ',' {
				return d.value()
			}
			return ""
		}
		if toks[i].kind == 'a' {
			if names++; names > 3 || !upperAt(head, toks[i].start) {
				return ""
			}
		}
	}
	return ""
}
