// Package neardup finds copies of one text: a wire story in many outlets, whole, abridged or in excerpt.
//
// In: a document with its lines (Of); out: a Sketch of some hundred bytes, with keys under which copies find each other, and a symmetric
// decision on two sketches (Compare). Only body lines count, folded to plain words, so that titles, datelines, credits, marked boilerplate,
// typographic marks and case change nothing.
//
// Method. The text is a set of shingles of four words, thinned by their hash values alone (sketch.Set), so that the share of a short copy in a
// long original can be read off. Two texts are one if
//   - the shorter is contained in the longer: abridging cuts paragraphs, seldom words within them;
//   - its names and numbers are in the longer too: reports made from a template share their phrases and differ in their facts;
//   - each has the other's opening, or the shorter is a small part: a later version of a report has a new lead over the old text. Such a pair
//     is a Version: it shares text, and so its origin, but not its day.
//
// Keys are the smallest hashes of shingles of six words that have a rare word (res/docfreq), and some of the opening. Of n keys of a text,
// an excerpt of a quarter is expected to bear n/4. What makes a key too common is thus the words themselves, not how many came before.
//
// Known limits: texts under 25 words are copies only if equal; translations and rewritten texts are not found; a line of boilerplate that
// extract did not mark counts as text; an excerpt of less than a tenth of a long text is found by its opening only.
package neardup

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/docfreq"
	"github.com/dateline-news/dateline/internal/res/namekey"
	"github.com/dateline-news/dateline/internal/resolve/sketch"
)

// Constants of the sketch. A change needs a new version.
const (
	version   = 1
	width     = 4   // words of a shingle
	keyWidth  = 6   // words of a shingle that makes a key
	textKeys  = 12  // keys of the whole text
	leadKeys  = 4   // keys of the opening
	shingles  = 256 // kept of a text; one of up to 259 words is kept whole
	longText  = 700 // words from which twice as many are kept
	facts     = 96  // kept names and numbers
	leadWords = 32  // words of the opening
	leadTries = 4   // lines at which it may begin
	leadLine  = 12  // words of the line at which the opening may begin: shorter ones are unmarked headings
	shortText = 25  // words under which a text has no shingles worth comparing
	rareWord  = 5.0 // weight (docfreq) from which a word is rare: it stands in fewer than one of 150 texts
)

// A Sketch is what is kept of a document to find its copies.
type Sketch struct {
	ID       string // of the document
	Outlet   string
	Agency   string // canonical name of the agency that the credits name, "" if none
	Day      string // the date of the story as the document itself has it, ISO day; "" if unknown, in conflict or taken from copies
	Words    int    // of the body
	Text     uint64 // hash of all words of the body
	Shingles sketch.Set
	Facts    sketch.Set // names and numbers
	Lead     sketch.Set // shingles of the opening
	TextKeys []uint64   // sorted
	LeadKeys []uint64   // sorted
}

// Of makes the sketch of d. It reads Lines, and Published where it is set.
func Of(d *dateline.Document) Sketch {
	s := Sketch{ID: d.ID, Outlet: d.Source.Outlet, Agency: agencyOf(d), Day: ownDay(d)}
	w := readWords(d)
	s.Words = len(w.ends)
	s.Text = sketch.HashBytes(w.text)
	if s.Words < shortText {
		if s.Words > 0 {
			s.TextKeys = []uint64{s.Text}
		}
		return s
	}
	kept := shingles
	if s.Words > longText {
		kept *= 2
	}
	all := make([]uint32, 0, s.Words)
	lead := make([]uint32, 0, leadWords)
	for i := 0; i+width <= s.Words; i++ {
		h := uint32(sketch.HashBytes(w.span(i, i+width)) >> 32)
		all = append(all, h)
		if i >= w.lead && i+width <= w.lead+leadWords {
			lead = append(lead, h)
		}
	}
	var keys, first []uint64
	for i := 0; i+keyWidth <= s.Words; i++ {
		rare := w.rare[i+keyWidth] > w.rare[i]
		if !rare {
			continue
		}
		h := sketch.HashBytes(w.span(i, i+keyWidth))
		keys = append(keys, h)
		if i >= w.lead && i+keyWidth <= w.lead+leadWords {
			first = append(first, h)
		}
	}
	var fs []uint32
	for i := range s.Words {
		if w.fact[i] && !w.shouted {
			fs = append(fs, uint32(sketch.HashBytes(w.span(i, i+1))>>32))
		}
	}
	if len(keys) == 0 {
		keys = append(keys, s.Text)
	}
	s.Shingles, s.Lead, s.Facts = sketch.MakeSet(all, kept), sketch.MakeSet(lead, leadWords), sketch.MakeSet(fs, facts)
	s.TextKeys, s.LeadKeys = sketch.Lowest(keys, textKeys), sketch.Lowest(first, leadKeys)
	return s
}

// Keys returns the keys of s: copies share at least one, but for the known limits.
func (s *Sketch) Keys() []uint64 {
	return sketch.Lowest(append(append([]uint64{}, s.TextKeys...), s.LeadKeys...), textKeys+leadKeys)
}

// words are the words of a body, folded, with a space after each.
type words struct {
	text []byte
	ends []int  // of each word in text, its space included
	fact []bool // a number, or a name within its sentence
	rare []int  // how many of the words before are rare; one more entry than words
	lead int    // first word of the opening

	shouted bool // a paragraph is in capitals: they tell no names
}

func (w *words) span(from, to int) []byte {
	start := 0
	if from > 0 {
		start = w.ends[from-1]
	}
	return w.text[start:w.ends[to-1]]
}

// readWords folds the body lines of d. A word is a run of letters and digits; marks between two digits or letters that belong to one word
// ("U.S.", "1,200", "don't") are left out, all others end it.
func readWords(d *dateline.Document) *words {
	n := 0
	for _, l := range d.Lines {
		n += l.Span.End - l.Span.Start
	}
	w := &words{text: make([]byte, 0, n+n/8), ends: make([]int, 0, n/5), fact: make([]bool, 0, n/5), rare: make([]int, 1, n/5+1), lead: -1}
	var starts [][2]int // first word and end of the lines that may be the opening
	for _, l := range d.Lines {
		if l.Kind != dateline.LineBody {
			continue
		}
		from, line := len(w.ends), l.Span.In(d.Text)
		w.line(line)
		if len(w.ends)-from < leadLine {
			if !ends(line) { // a heading, byline or label: its names are not of the text
				clear(w.fact[from:])
			}
			continue
		}
		w.shouted = w.shouted || strings.IndexFunc(line, unicode.IsLower) < 0
		if len(starts) < leadTries && ends(line) {
			starts = append(starts, [2]int{from, len(w.ends)})
		}
	}
	w.lead = w.opening(starts)
	return w
}

// opening is the first of lines that names a weekday or has a rare word which comes again later: an appeal of the site above the article has
// neither. If no line has one, it is the longest.
func (w *words) opening(lines [][2]int) int {
	for _, l := range lines {
		for i := l[0]; i < l[1]; i++ {
			word := w.span(i, i+1)
			if weekday[string(word)] || w.rare[i+1] > w.rare[i] && w.again(word, l[1]) {
				return l[0]
			}
		}
	}
	best := [2]int{}
	for _, l := range lines {
		if l[1]-l[0] > best[1]-best[0] {
			best = l
		}
	}
	return best[0]
}

// ends says whether a line ends as a sentence does; a title does not.
func ends(line string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, "\"”’') "))
	return strings.ContainsRune(".!?…:", r)
}

// again says whether word comes at from or later.
func (w *words) again(word []byte, from int) bool {
	for k := from; k < len(w.ends); k++ {
		if bytes.Equal(w.span(k, k+1), word) {
			return true
		}
	}
	return false
}

var weekday = map[string]bool{"monday ": true, "tuesday ": true, "wednesday ": true, "thursday ": true, "friday ": true, "saturday ": true, "sunday ": true}

func (w *words) line(s string) {
	fresh := true // at the beginning of a sentence or quote, where a capital tells nothing
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			switch r {
			case '.', '?', '!', ':', '“', '"', '‘', '—', '–', '•':
				fresh = true
			}
			i += size
			continue
		}
		start, capital, digit, end := i, unicode.IsUpper(r), false, i
		for i < len(s) {
			r, size = utf8.DecodeRuneInString(s[i:])
			if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
				digit = digit || unicode.IsDigit(r)
				i += size
				end = i
				continue
			}
			if (r == '.' || r == ',' || r == '\'' || r == '’') && i+size < len(s) {
				next, _ := utf8.DecodeRuneInString(s[i+size:])
				last := s[i-1]
				if unicode.IsDigit(next) && '0' <= last && last <= '9' || r != ',' && unicode.IsLetter(next) && (r != '.' || i-start == 1 || i >= 2 && s[i-2] == '.') {
					i += size
					continue
				}
			}
			break
		}
		w.add(s[start:end], digit || capital && !fresh)
		fresh = false
	}
}

func (w *words) add(word string, fact bool) {
	from := len(w.text)
	w.text = namekey.Append(w.text, word)
	if len(w.text) == from {
		return
	}
	folded := string(w.text[from:])
	w.text = append(w.text, ' ')
	w.ends = append(w.ends, len(w.text))
	w.fact = append(w.fact, fact)
	rare := w.rare[len(w.rare)-1]
	if docfreq.IDF(folded) >= rareWord {
		rare++
	}
	w.rare = append(w.rare, rare)
}

// ownDay is the day of d unless it is open, contradicted or taken from a copy.
func ownDay(d *dateline.Document) string {
	if len(d.Published.Value) != len("2006-01-02") {
		return ""
	}
	for _, b := range d.Published.Basis {
		if b.Used && b.Origin == dateline.OriginCluster && b.Value == d.Published.Value {
			return ""
		}
	}
	return d.Published.Value
}

// Kind says how two texts are one.
type Kind string

const (
	None     Kind = ""
	Copy     Kind = "copy"     // the same text, but for small changes
	Abridged Kind = "abridged" // one is the other, shortened
	Excerpt  Kind = "excerpt"  // one is a part of the other, without its opening
	Version  Kind = "version"  // they share text, but each says something of its own: an update
)

// Same says whether a pair of that kind is one text: a Version is not.
func (k Kind) Same() bool { return k == Copy || k == Abridged || k == Excerpt }

// A Decision says how two sketches belong together.
type Decision struct {
	Kind  Kind
	Score float64 // share of the shorter text in the longer, [0,1]
	Ratio float64 // of the lengths, the shorter over the longer
	Why   string
}

// Strength orders links: whole copies before abridged ones before excerpts, each by its Score and then by the likeness of lengths. What is cut from a text is often in a later version
// of it too, and then belongs to the text whose opening it has.
func (d Decision) Strength() float64 {
	switch d.Kind {
	case Copy:
		return 2 + 0.9*d.Score + 0.1*d.Ratio
	case Abridged:
		return 1 + 0.9*d.Score + 0.1*d.Ratio
	case Excerpt:
		return 0.9*d.Score + 0.1*d.Ratio
	}
	return 0
}

// Thresholds of the decision, chosen on the generated pairs of the test; see docs/guide/evaluation.md.
const (
	minContained = 0.60 // of the shingles of the shorter text
	minWhole     = 0.75 // ... where both are equally long: then as much of the longer is its own
	minBare      = 0.75 // ... where names and numbers cannot be compared
	minFacts     = 0.80 // of its names and numbers
	ownFacts     = 2    // names and numbers that it may have of its own in any case
	minLead      = 0.55 // of the shingles of an opening
	minVersion   = 0.20 // from which texts share more than phrases
	copyRatio    = 0.80 // of the lengths, from which nothing was cut
	excerptPart  = 0.50 // of the length of the longer text that an excerpt may have
	excerptIn    = 0.85 // of the shingles of an excerpt
	sure         = 0.90 // of the shingles, where the openings cannot be compared
	fewest       = 8    // shingles at the common level; fewer tell nothing
)

// Compare decides on two sketches. Compare(a, b) equals Compare(b, a).
func Compare(a, b *Sketch) Decision {
	if a.Text == b.Text && a.Words == b.Words && a.Words > 0 {
		return Decision{Copy, 1, 1, "the same words"}
	}
	if a.Words < shortText || b.Words < shortText {
		return Decision{}
	}
	short, long := a, b
	if b.Words < a.Words || b.Words == a.Words && b.Text < a.Text {
		short, long = b, a
	}
	shared, inShort, _ := short.Shingles.Shared(long.Shingles)
	if inShort < fewest {
		return Decision{}
	}
	in := float64(shared) / float64(inShort)
	ratio := float64(short.Words) / float64(long.Words)
	known, facts := share(short.Facts, long.Facts)
	own, least := float64(known)*(1-facts), minContained
	if len(short.Facts.Hashes) == 0 || len(long.Facts.Hashes) == 0 { // nothing tells a template by
		own, least = 0, minBare
	}
	lead, back := opening(short, long, in), opening(long, short, in)
	d := Decision{Score: in, Ratio: ratio}
	switch {
	case in < minVersion:
	case in < least || ratio >= copyRatio && in < minWhole:
		d.Kind, d.Why = Version, "they share a part of their text"
	case own > ownFacts && facts < minFacts:
		d.Kind, d.Why = Version, "the shorter has names and numbers of its own"
	case lead < minLead:
		d.Kind, d.Why = Version, "the shorter opens with words of its own"
	case back < minLead && ratio <= excerptPart && in >= excerptIn:
		d.Kind, d.Why = Excerpt, "the shorter is a part of the longer"
	case back < minLead:
		d.Kind, d.Why = Version, "the longer has a new opening"
	case ratio < copyRatio:
		d.Kind, d.Why = Abridged, "the shorter is in the longer, opening included"
	default:
		d.Kind, d.Why = Copy, "nearly all words are the same"
	}
	return d
}

// share is which part of the hashes of a is in b; known is of how many.
func share(a, b sketch.Set) (known int, part float64) {
	shared, inA, _ := a.Shared(b)
	if inA == 0 {
		return 0, 1
	}
	return inA, float64(shared) / float64(inA)
}

// opening is which part of the opening of a is in the text of b. Where too little of it can be told, as in very long texts, the share of all words
// has to do, and must be high.
func opening(a, b *Sketch, in float64) float64 {
	if known, part := share(a.Lead, b.Shingles); known >= 2 {
		return part
	}
	if in >= sure {
		return 1
	}
	return 0
}

// AppendBinary appends the byte form of s.
func (s *Sketch) AppendBinary(b []byte) ([]byte, error) {
	w := sketch.Writer{Bytes: append(b, version)}
	w.String(s.ID)
	w.String(s.Outlet)
	w.String(s.Agency)
	w.String(s.Day)
	w.Uint(uint64(s.Words))
	w.Uint(s.Text)
	w.Set(s.Shingles)
	w.Set(s.Facts)
	w.Set(s.Lead)
	w.Sorted(s.TextKeys)
	w.Sorted(s.LeadKeys)
	return w.Bytes, nil
}

// MarshalBinary returns the byte form of s.
func (s *Sketch) MarshalBinary() ([]byte, error) { return s.AppendBinary(make([]byte, 0, 1400)) }

// UnmarshalBinary reads the byte form; its errors wrap sketch.ErrFormat.
func (s *Sketch) UnmarshalBinary(data []byte) error {
	r := sketch.Reader{Bytes: data}
	if r.Byte() != version {
		r.Fail("another version")
	}
	*s = Sketch{ID: r.String(), Outlet: r.String(), Agency: r.String(), Day: r.String(), Words: int(r.Uint() & (1<<31 - 1)), Text: r.Uint(),
		Shingles: r.Set(), Facts: r.Set(), Lead: r.Set(), TextKeys: r.Sorted(), LeadKeys: r.Sorted()}
	return r.Close()
}
