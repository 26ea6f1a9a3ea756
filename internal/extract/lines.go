package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// A textLine is a non-blank line with what the rules ask of it.
type textLine struct {
	span     dateline.Span
	text     string
	words    []string // at most maxWords, as written, outer punctuation off
	nwords   int      // all of them
	upper    int      // of words: begin with a capital or digit
	lowered  int      // of words: begin with a small letter
	stop     bool     // ends a sentence: . ! ? … or one of them before closing quotes and brackets
	quote    bool     // holds a quote mark that opens or closes speech
	para     bool     // reads like a paragraph of a story
	blank    bool     // a blank line stands before it
	kind     dateline.LineKind
	rule     string
	decided  bool
	dateline int  // length of a dateline at its start, 0 if none
	weak     bool // that dateline may be the name of a speaker
}

// maxWords bounds the words looked at per line. Furniture is shorter; what is longer is judged by its start.
const maxWords = 40

// splitLines cuts text into its non-blank lines.
func splitLines(text string) []textLine {
	lines := make([]textLine, 0, 1+strings.Count(text, "\n"))
	words := make([]string, 0, 16*min(cap(lines), 1000))
	blank := false
	for at := 0; at < len(text); {
		end := strings.IndexByte(text[at:], '\n')
		if end < 0 {
			end = len(text)
		} else {
			end += at
		}
		if s := strings.TrimSpace(text[at:end]); s != "" {
			start := at + strings.Index(text[at:end], s)
			l := textLine{span: dateline.Span{Start: start, End: start + len(s)}, text: s, kind: dateline.LineBody, blank: blank}
			from := len(words)
			words = l.measure(words)
			l.words = words[from:len(words):len(words)]
			lines = append(lines, l)
			blank = false
		} else {
			blank = true
		}
		at = end + 1
	}
	return lines
}

// measure appends the words of l to buf and sets its counts.
func (l *textLine) measure(buf []string) []string {
	from := len(buf)
	for i := 0; i < len(l.text); {
		for i < len(l.text) && isBreak(l.text, i) > 0 {
			i += isBreak(l.text, i)
		}
		j := i
		for j < len(l.text) && isBreak(l.text, j) == 0 {
			j++
		}
		if j == i {
			break
		}
		l.nwords++
		if l.nwords <= maxWords {
			w := strings.TrimFunc(l.text[i:j], func(r rune) bool {
				return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '@' && r != '#' && r != '©'
			})
			if strings.IndexFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0 || w == "©" {
				buf = append(buf, w)
				r, _ := utf8.DecodeRuneInString(w)
				switch {
				case unicode.IsUpper(r) || unicode.IsDigit(r):
					l.upper++
				case unicode.IsLower(r):
					l.lowered++
				}
			}
		}
		i = j
	}
	last := strings.TrimRightFunc(l.text, func(r rune) bool {
		return r == '"' || r == '”' || r == '’' || r == '\'' || r == ')' || r == ']' || r == '»'
	})
	r, _ := utf8.DecodeLastRuneInString(last)
	l.stop = r == '.' || r == '!' || r == '?' || r == '…' || r == '。'
	l.quote = strings.ContainsAny(l.text, "\"“”«»‘")
	n := len(buf) - from
	// A paragraph: a sentence that ends, or long running text with small words in it.
	l.para = l.stop && l.nwords >= 6 && l.lowered*3 >= n || r == '。' && len(l.text) >= 60 || l.nwords >= 25 && l.lowered*2 >= n
	return buf
}

// keepLinks has an address that stands beside text be part of the story, which names a source or a thing it lists. Any other is furniture.
func keepLinks(lines []textLine) {
	for i := range lines {
		if l := &lines[i]; l.rule == "link" && besideText(lines, i) {
			l.kind, l.rule, l.decided = dateline.LineBody, "", false
		}
	}
}

// isBreak returns the length of the white space at s[i], 0 if there is none.
func isBreak(s string, i int) int {
	switch c := s[i]; {
	case c == ' ' || c == '\t':
		return 1
	case c == 0xc2 && i+1 < len(s) && s[i+1] == 0xa0:
		return 2
	case c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] <= 0x8a || s[i+2] == 0xaf):
		return 3
	case c == 0xe3 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] == 0x80:
		return 3
	}
	return 0
}

func (l *textLine) mark(kind dateline.LineKind, rule string) {
	l.kind, l.rule, l.decided = kind, rule, true
}

// markLines fills d.Lines from d.Text, adds the dates that its lines print to d.Dates, and sets d.Title and d.Byline from
// lines where the input gave none. page is true for text taken from HTML: its title stands in its head, not in its text.
func markLines(d *dateline.Document, page bool) {
	lines := splitLines(d.Text)
	seen := map[string]int{}
	weak := 0
	hard := hardWrapped(lines)
	for i := range lines {
		l := &lines[i]
		if hard && (wrapped(lines, i) || i > 0 && !l.blank && lines[i-1].para && !lines[i-1].stop) {
			l.para = true // a piece of a paragraph, which may be "September 3, 2014." or "Advertisement"
			if sign := readDateline(l.text); !sign.weak && (i == 0 || l.blank) {
				l.dateline = sign.end
			}
			continue
		}
		if l.nwords <= 10 && !l.stop {
			seen[l.text]++
		}
		sign := readDateline(l.text)
		l.dateline, l.weak = sign.end, sign.weak
		if l.weak {
			weak++
		}
		markAlone(l, d)
	}
	if weak > 1 { // a transcript
		for i := range lines {
			if lines[i].weak {
				lines[i].dateline = 0
			}
		}
	}
	first, last := core(lines)
	for i := range lines {
		if lines[i].weak && (i != first || lines[i].nwords < 15) {
			lines[i].dateline = 0
		}
	}
	for i := first + 3; i < len(lines); i++ {
		lines[i].dateline = 0 // deeper in the text it is a heading or an aside
	}
	markRepeated(lines, seen)
	markHead(lines, first, d, page)
	markRelated(lines)
	keepLinks(lines)
	markAmong(lines, first, last)
	if last+1 < len(lines) {
		markTail(lines, last+1)
	}
	markByline(lines, first, d)
	markDatelines(lines, first, d)
	d.Lines = make([]dateline.Line, 0, len(lines)+1)
	for _, l := range lines {
		if at := l.span.Start + l.dateline; l.kind == dateline.LineBody && l.dateline > 0 && at < l.span.End {
			head := strings.TrimRightFunc(d.Text[l.span.Start:at], unicode.IsSpace)
			d.Lines = append(d.Lines, dateline.Line{Span: dateline.Span{Start: l.span.Start, End: l.span.Start + len(head)}, Kind: dateline.LineDateline, Rule: "dateline-head"})
			l.span.Start = at
		}
		d.Lines = append(d.Lines, dateline.Line{Span: l.span, Kind: l.kind, Rule: l.rule})
	}
}

// core returns the first and last line of the story: the stretch of lines in which paragraphs outweigh short lines most. Without
// a paragraph it is empty, behind the last line: nothing is then judged by its place.
func core(lines []textLine) (first, last int) {
	best, sum, from := 0, 0, 0
	first, last = len(lines), len(lines)-1
	for i := range lines {
		l := &lines[i]
		switch {
		case l.decided:
			sum -= furnitureCost
		case l.para || l.dateline > 0:
			sum += min(l.nwords, 40)
		case !l.stop && !wrapped(lines, i):
			sum -= labelCost
		}
		if sum <= 0 {
			sum, from = 0, i+1
		} else if sum > best && (l.para || l.dateline > 0) {
			best, first, last = sum, from, i
		}
	}
	for first < last && !lines[first].para && lines[first].dateline == 0 {
		first++
	}
	// A story with long lists falls apart into several stretches: where much running text stands outside the best one, the core
	// reaches to it.
	inside, above, below := 0, 0, 0
	top, bottom := first, last
	for i := range lines {
		if l := &lines[i]; l.decided || !l.para || l.nwords < 15 || !l.stop {
			continue
		} else if i < first {
			if above == 0 {
				top = i
			}
			above += l.nwords
		} else if i > last {
			bottom = i
			below += l.nwords
		} else {
			inside += l.nwords
		}
	}
	if above*5 > inside {
		first = top
	}
	if below*5 > inside {
		last = bottom
	}
	return first, last
}

// What a line that is no paragraph costs a stretch of text: a story survives a dozen slots between two of its paragraphs,
// but not the navigation of a page.
const (
	furnitureCost = 4
	labelCost     = 3
)

// markAmong marks labels that stand among furniture inside the story: five short lines or more in a row, half of them known.
func markAmong(lines []textLine, first, last int) {
	for i := first; i <= last && i < len(lines); {
		j, known := i, 0
		for j <= last && (lines[j].decided || !lines[j].para && !lines[j].stop && lines[j].dateline == 0) {
			if lines[j].kind == dateline.LineBoilerplate && lines[j].rule != "no-words" && lines[j].rule != "link" {
				known++
			}
			j++
		}
		if n := j - i; n >= 5 && known*2 >= n {
			for k := i; k < j; k++ {
				if !lines[k].decided && !lines[k].quote && !wrapped(lines, k) {
					lines[k].mark(dateline.LineBoilerplate, "among-furniture")
				}
			}
		}
		i = j + 1
	}
}

// markRepeated marks a short line that stands between paragraphs again and again: a slot the scraper could not empty. seen
// counts the short lines of the text. Where many lines repeat, the text is a list or a form, and repeating means nothing.
func markRepeated(lines []textLine, seen map[string]int) {
	distinct := 0
	for _, n := range seen {
		if n > 1 {
			distinct++
		}
	}
	if distinct == 0 || distinct > 3 {
		return
	}
	between := func(i int) bool {
		return i > 0 && i+1 < len(lines) && (lines[i-1].para || lines[i-1].decided) && (lines[i+1].para || lines[i+1].decided)
	}
	for i := range lines {
		if l := &lines[i]; !l.decided && l.nwords <= 6 && !l.stop && !l.quote && seen[l.text] > 1 && between(i) && !wrapped(lines, i) {
			seen[l.text] = -seen[l.text] // all of them or none
		}
	}
	for i := range lines {
		if l := &lines[i]; !l.decided && seen[l.text] < 0 && l.nwords <= 6 {
			l.mark(dateline.LineBoilerplate, "repeated")
		}
	}
}

// hardWrapped says whether the paragraphs of a text are broken into lines of a fixed width: a quarter of its lines run on in
// small letters on the next.
func hardWrapped(lines []textLine) bool {
	n := 0
	for i := range lines[:max(0, len(lines)-1)] {
		if l, next := &lines[i], &lines[i+1]; !l.stop && !next.blank && l.nwords > 5 && startsLower(next.text) {
			n++
		}
	}
	return n >= 3 && n*4 >= len(lines)
}

// wrapped says whether line i is part of running text broken at a fixed width.
func wrapped(lines []textLine, i int) bool {
	prev := i > 0 && !lines[i].blank && !lines[i-1].stop && lines[i-1].nwords > 6
	next := i+1 < len(lines) && !lines[i+1].blank && len(lines[i+1].words) > 0 && startsLower(lines[i+1].text)
	return prev || next
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// markAlone applies the rules that need nothing but the line itself.
func markAlone(l *textLine, d *dateline.Document) {
	if cd, start, end, ok := pageDate(l.text); ok {
		l.mark(dateline.LinePageDate, "date-only")
		if v := cd.value(); v != "" {
			d.Dates = append(d.Dates, dateline.DateCandidate{Origin: dateline.OriginLine, Value: v,
				Span: dateline.Span{Start: l.span.Start + start, End: l.span.Start + end}, Detail: l.label()})
		}
		return
	}
	if cd, start, end, ok := datedSource(l); ok {
		l.mark(dateline.LinePageDate, "date-and-source")
		if v := cd.value(); v != "" {
			d.Dates = append(d.Dates, dateline.DateCandidate{Origin: dateline.OriginLine, Value: v,
				Span: dateline.Span{Start: l.span.Start + start, End: l.span.Start + end}})
		}
		return
	}
	if rule := credit(l); rule != "" {
		l.mark(dateline.LineCredit, rule)
		return
	}
	if rule := furniture(l); rule != "" {
		l.mark(dateline.LineBoilerplate, rule)
	}
}

// datedSource reads a line in which a bar or slash joins a date with the name of an outlet, place or author: "September 3, 2014 /
// 10:32 AM / Example News", "New Delhi | 3 Sept 2014". start and end say where the date stands.
func datedSource(l *textLine) (d calDate, start, end int, ok bool) {
	if l.nwords > 16 || l.stop || l.quote {
		return d, 0, 0, false
	}
	at, chunks, named := 0, 0, 0
	for at <= len(l.text) {
		i, n := -1, 0
		for _, sep := range [...]string{" | ", " / ", " • ", " · "} {
			if j := strings.Index(l.text[at:], sep); j >= 0 && (i < 0 || j < i) {
				i, n = j, len(sep)
			}
		}
		chunk := l.text[at:]
		if i >= 0 {
			chunk = l.text[at : at+i]
		}
		chunks++
		if cd, s, e, isDate := pageDate(strings.TrimSpace(chunk)); isDate {
			if !ok || d.value() == "" {
				s0 := strings.Index(chunk, strings.TrimSpace(chunk))
				d, start, end = cd, at+s0+s, at+s0+e
			}
			ok = true
		} else if words := strings.Fields(chunk); isClock(words) {
			// "10:32 AM"
		} else if len(words) > 4 || !allUpper(words) {
			return calDate{}, 0, 0, false
		} else {
			named++
		}
		if i < 0 {
			break
		}
		at += i + n
	}
	return d, start, end, ok && chunks > 1 && named > 0 && named <= 2
}

// datedName reads a line above the story that holds a day and otherwise but names and words of dates: "Example Press November 19,
// 2019, 9:02 AM", "Monday November 18, 2019 7:45 am PST by Ann Roe". A title has other words.
func datedName(l *textLine) (d calDate, start, end int, ok bool) {
	if l.nwords > 14 || l.stop || l.quote || l.dateline > 0 {
		return d, 0, 0, false
	}
	var buf [40]dtok
	toks := lexDate(l.text, buf[:])
	names := 0
	for i := 0; i < len(toks); {
		if cd, n, sure := dateAt(toks, i); n > 0 && sure && cd.day > 0 && cd.year > 0 {
			if !ok {
				d, start, end, ok = cd, toks[i].start, toks[i+n-1].end, true
			}
			i += n
			continue
		}
		if t := toks[i]; t.kind == 'a' && dateWords[t.word] == dwNone && t.word != "by" {
			if !upperAt(l.text, t.start) {
				return d, 0, 0, false
			}
			names++
		}
		i++
	}
	return d, start, end, ok && names > 0 && names <= 4
}

// isClock says whether words are a time of day: "10:32", "10:32 AM".
func isClock(words []string) bool {
	return len(words) > 0 && len(words) <= 2 && len(words[0]) <= 5 && strings.ContainsAny(words[0], ":.") && isCount(strings.ReplaceAll(words[0], ":", "")) &&
		(len(words) == 1 || dateWords[lower(strings.ReplaceAll(words[1], ".", ""))] == dwClock)
}

// allUpper says whether each of words begins with a capital, small words of names excepted.
func allUpper(words []string) bool {
	for _, w := range words {
		if !upperAt(w, 0) && !connectors[w] && lower(w) != "by" {
			return false
		}
	}
	return len(words) > 0
}

// label returns the first word of a page-date line if it tells what the date is of: "updated".
func (l *textLine) label() string {
	for _, w := range l.words[:min(len(l.words), 3)] {
		if w = lower(w); dateWords[w] == dwLabel {
			return w
		}
	}
	return ""
}

// furniture returns the rule by which a line is part of the page rather than the story, "" if none.
func furniture(l *textLine) string {
	if len(l.words) == 0 {
		return "no-words"
	}
	if r := startRule(l); r != "" {
		return r
	}
	if l.nwords > 25 {
		return ""
	}
	if l.quote && l.stop {
		return ""
	}
	if r := widget(l); r != "" {
		return r
	}
	if artefact(l) {
		return "artefact"
	}
	if counts(l) || position(l.text) {
		return "counts"
	}
	if code(l.text) {
		return "code"
	}
	if contact(l) {
		return "contact"
	}
	if arrow(l) {
		return "navigation"
	}
	switch lower(strings.Trim(l.text, "()-*. ")) {
	case "end", "ends", "30", "end of story", "end it":
		return "end-mark"
	}
	if call(l) {
		return "call"
	}
	if crumbs(l) {
		return "crumbs"
	}
	return ""
}

// startRule looks l up in starts.
func startRule(l *textLine) string {
	t := strings.TrimLeft(l.text, "*-–—>»►▶|•[# ")
	low := t[:min(len(t), 48)]
	for len(low) > 0 && !utf8.ValidString(low) {
		low = low[:len(low)-1]
	}
	low = lower(low)
	if low == "" {
		return ""
	}
	for _, s := range starts {
		if s.prefix[0] == low[0] && strings.HasPrefix(low, s.prefix) {
			if s.words > 0 && l.nwords > s.words {
				continue
			}
			if last := s.prefix[len(s.prefix)-1]; last != ' ' && last != ':' && last != '|' && len(low) > len(s.prefix) && isWordByte(low[len(s.prefix)]) {
				continue // "advertisements ..." is another word
			}
			if s.rule == "copyright" && l.stop && s.words > 0 && l.nwords > 8 && reports(l) {
				continue
			}
			if l.stop && reports(l) {
				continue // "Read: the court said on Monday that ..." stays
			}
			if s.rule == "credit-word" {
				return "caption"
			}
			return s.rule
		}
	}
	low = lower(t)
	switch {
	case strings.Contains(low, "all rights reserved") && l.nwords <= 30:
		return "copyright"
	case strings.Contains(low, "may not be published, broadcast"), strings.Contains(low, "may not be reproduced"):
		return "copyright"
	case l.nwords <= 30 && strings.Contains(low, "terms of use") && strings.Contains(low, "privacy"), l.nwords <= 30 && strings.Contains(low, "terms of service") && strings.Contains(low, "privacy"):
		return "cookies"
	case l.nwords <= 10 && (strings.HasPrefix(low, "http://") || strings.HasPrefix(low, "https://") || strings.HasPrefix(low, "www.")) && len(l.words) == 1:
		return "link"
	}
	return ""
}

func isWordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80 || c == '\''
}

// reports says whether a line tells of speech or of a past act of somebody else: a story, whatever its first words.
func reports(l *textLine) bool {
	for _, w := range l.words {
		switch lower(w) {
		case "said", "says", "told", "he", "she", "they", "was", "were", "had", "his", "her", "their":
			return true
		}
	}
	return false
}

// widget says whether cue words alone make up a line: "Share Tweet Email", "Share this article", "Sign up for our newsletter".
func widget(l *textLine) string {
	if l.nwords > 14 {
		return ""
	}
	var strong, net, filler, section, act int
	var all cue
	for _, w := range l.words {
		c := cues[lower(w)]
		if c == 0 {
			if isCount(w) || w[0] == '@' {
				filler++
				continue
			}
			return ""
		}
		all |= c
		switch {
		case c&(cueShare|cueAd|cueArtefact|cueMail|cueLegal) != 0:
			strong++
		case c&cueNet != 0:
			net++
		case c&(cueNav|cueRelated) != 0:
			act++
		case c&cueCount != 0:
		case c&cueSection != 0:
			section++
		default:
			filler++
		}
	}
	switch {
	case l.stop && strings.HasSuffix(l.text, ".") && !strings.HasSuffix(l.text, "...") && strong+net == 0:
		return ""
	case strong > 0 && all&cueShare != 0:
		return "share"
	case strong > 0 && all&cueAd != 0:
		return "advert"
	case strong > 0:
		return "widget"
	case net > 0 && (net > 1 || act > 0 || len(l.words) <= 2):
		return "share"
	case act > 0 && all&cueRelated != 0 && all&cueNav == 0:
		if act == 1 && len(l.words) == 1 && all&cueSection != 0 {
			return "" // "News" alone: a section label at most, judged by place
		}
		return "related"
	case act > 0 && (act >= filler || cues[lower(l.words[0])]&cueAct != 0):
		return "navigation"
	case section > 2 && filler == 0:
		return "navigation"
	}
	return ""
}

// isCount says whether w is a number as counters show it: "12", "1,204", "3.4K".
func isCount(w string) bool {
	digits := 0
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == ',' || c == '.' || c == '+':
		case (c == 'k' || c == 'K' || c == 'm' || c == 'M') && i == len(w)-1:
		default:
			return false
		}
	}
	return digits > 0
}

// artefact says whether a line is the label of a file or slot that the scraper took for text: "H2H GIF Banner", "ad_300x250",
// "img-4512.jpg". A line that is a sentence, or that has a banner and nothing technical, is not.
func artefact(l *textLine) bool {
	if l.nwords > 7 || l.stop || l.quote {
		return false
	}
	tech, banner, small := 0, 0, 0
	for _, w := range l.words {
		low := lower(w)
		c := cues[low]
		switch {
		case c&cueArtefact != 0 || isSize(low) || isFile(low) || isSlot(low):
			tech++
		case low == "banner" || low == "banners":
			banner++
		case c&(cueAd|cueNav) != 0 && low != "back" && low != "top" && low != "contact" && low != "about", low == "homepage", low == "mobile", low == "desktop", low == "footer", low == "header", low == "sidebar", low == "slot", low == "unit", low == "web":
			if banner > 0 || tech > 0 || len(l.words) > 1 {
				small++
			}
		case startsLower(w) && !isCount(w) && !strings.ContainsAny(w, "-_0123456789"):
			// A lower-case word of the language: the line is a phrase, unless it is full of technical words.
			if c&cueFiller == 0 {
				return false
			}
		}
	}
	return tech > 0 && len(l.words) <= 5+tech || banner > 0 && (small > 0 || tech > 0 || hasCode(l.words))
}

// isSize says whether w is a size in pixels: "300x250".
func isSize(w string) bool {
	a, b, ok := strings.Cut(w, "x")
	return ok && len(a) >= 2 && len(a) <= 4 && len(b) >= 2 && len(b) <= 4 && digits(a) && digits(b)
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// isFile says whether w is the name of a picture, film or script.
func isFile(w string) bool {
	i := strings.LastIndexByte(w, '.')
	if i <= 0 {
		return false
	}
	switch w[i+1:] {
	case "gif", "jpg", "jpeg", "png", "svg", "webp", "mp4", "swf", "js", "css", "bmp", "tif", "tiff":
		return true
	}
	return false
}

// isSlot says whether w is the name of a place for advertisements: "div-gpt-ad-12345", "ad_top_1".
func isSlot(w string) bool {
	if !strings.ContainsAny(w, "-_") || !strings.ContainsAny(w, "0123456789") {
		return false
	}
	for _, part := range strings.FieldsFunc(w, func(r rune) bool { return r == '-' || r == '_' }) {
		if part == "ad" || part == "ads" || part == "gpt" || part == "banner" || part == "slot" {
			return true
		}
	}
	return false
}

// hasCode says whether one of ws mixes letters and digits as slots and campaigns are named: "H2H", "ad_2".
func hasCode(ws []string) bool {
	for _, w := range ws {
		if strings.ContainsAny(w, "0123456789") && !isCount(w) || strings.Contains(w, "_") {
			return true
		}
	}
	return false
}

// counts says whether a line shows how often the article was read, liked or commented on: "12 comments", "5 min read".
func counts(l *textLine) bool {
	if l.nwords > 6 || len(l.words) < 2 || !isCount(l.words[0]) {
		return false
	}
	found := false
	for _, w := range l.words[1:] {
		c := cues[lower(w)]
		if c&(cueCount|cueNet|cueShare) != 0 {
			found = true
		} else if c&(cueFiller|cueNav) == 0 && !isCount(w) {
			return false
		}
	}
	return found && !(len(l.words) == 2 && (lower(l.words[1]) == "minutes" || lower(l.words[1]) == "minute" || lower(l.words[1]) == "votes"))
}

// position says whether a line shows a place in a series or a recording: "1 / 5", "Slide 2 of 10", "00:00 / 03:21". A date
// ("9/11") and a fraction of something ("1 of 3 hostages") are not.
func position(s string) bool {
	if len(s) > 24 {
		return false
	}
	var buf [10]dtok
	toks := lexDate(s, buf[:])
	nums, sep := 0, false
	for i, t := range toks {
		switch {
		case t.kind == '0':
			nums++
		case t.kind == ':' && !t.space:
		case t.kind == '/' && t.space, t.kind == 'a' && t.word == "of" && nums == 1:
			sep = true
		case t.kind == 'a' && i == 0 && (t.word == "page" || t.word == "slide" || t.word == "photo" || t.word == "image" || t.word == "list" || t.word == "item" || t.word == "video"):
		default:
			return s == "1x"
		}
	}
	return sep && nums >= 2
}

// code says whether a line is source of a page: tags, calls, templates, short codes.
func code(s string) bool {
	if strings.Contains(s, "{{") || strings.Contains(s, "}}") || strings.Contains(s, "function(") || strings.Contains(s, "function (") || strings.Contains(s, "push({") || strings.HasPrefix(s, "/*") || strings.HasPrefix(s, "<!--") {
		return true
	}
	switch s[len(s)-1] {
	case ';':
		return strings.Contains(s, "=") || strings.Contains(s, "()") || strings.HasPrefix(s, "&") && !strings.Contains(s, " ") || strings.Contains(s, "('") || strings.Contains(s, ": ") && strings.HasSuffix(s, "px;")
	case '>':
		return s[0] == '<' && len(s) > 3 && (s[1] == '/' || s[1] >= 'a' && s[1] <= 'z')
	case ']':
		return s[0] == '[' && len(s) > 3 && strings.ContainsAny(s, "/=_") && s[1] >= 'a' && s[1] <= 'z'
	case '{':
		return true
	}
	return false
}

// contact says whether a line gives the address of an author or outlet: it is short, tells nothing, and holds an e-mail
// address or handle.
func contact(l *textLine) bool {
	if l.nwords > 20 || l.quote || !strings.Contains(l.text, "@") {
		return false
	}
	for _, w := range l.words {
		switch lower(w) {
		case "said", "says", "told", "was", "were", "had", "he", "she", "they":
			return false
		}
	}
	if len(l.words) == 1 {
		return true
	}
	for _, w := range l.words {
		switch lower(w) {
		case "email", "e-mail", "mail", "contact", "follow", "twitter", "reach", "reached", "write", "tweet", "tweets", "facebook", "instagram", "reporter", "author", "tips":
			return true
		}
	}
	return false
}

// arrow says whether a line is a link to the page before or after: "← Previous post", "All reports →".
func arrow(l *textLine) bool {
	return l.nwords <= 8 && !l.stop && (strings.HasPrefix(l.text, "←") || strings.HasPrefix(l.text, "‹") || strings.HasPrefix(l.text, "«") && !strings.Contains(l.text, "»") ||
		strings.HasSuffix(l.text, "→") || strings.HasSuffix(l.text, "›") || strings.HasSuffix(l.text, "»") && !strings.Contains(l.text, "«") || strings.HasSuffix(l.text, " >") || strings.HasSuffix(l.text, ">>"))
}

// call says whether a line calls on the reader to do something with the site: it begins with an imperative and
// speaks of "our", "you" and what sites offer. Quoted calls and reports of calls are not.
func call(l *textLine) bool {
	if l.nwords > 25 || l.quote || reports(l) || cues[lower(l.words[0])]&cueAct == 0 {
		return false
	}
	reader, offer := 0, 0
	for _, w := range l.words[1:] {
		low := lower(w)
		c := cues[low]
		switch {
		case low == "you" || low == "your" || low == "our" || low == "us" && startsLower(w) || low == "here" || low == "below":
			reader++
		case c&(cueNet|cueMail) != 0 || low == "app" || low == "podcast" || low == "channel" || low == "account" || low == "website" || low == "subscription" || low == "membership":
			offer++
		}
	}
	return offer > 0 && reader > 0 || offer > 1 || reader > 1 && l.nwords <= 12
}

// crumbs says whether a line is a path or row of links: "Home > World > Africa", "News | Sport | Weather".
func crumbs(l *textLine) bool {
	if l.stop || l.quote || l.nwords > 20 {
		return false
	}
	chunks := strings.FieldsFunc(l.text, func(r rune) bool {
		return r == '>' || r == '»' || r == '›' || r == '|' || r == '•' || r == '·' || r == '/' || r == '→'
	})
	if len(chunks) < 2 {
		return false
	}
	known, n := 0, 0
	for _, c := range chunks {
		c = strings.TrimSpace(c)
		if c == "" {
			continue
		}
		n++
		if strings.Count(c, " ") > 2 {
			return false
		}
		all := true
		for _, w := range strings.Fields(c) {
			if cues[lower(w)]&^cueFiller == 0 && w != "&" && w != "and" {
				all = false
			}
		}
		if all {
			known++
		}
	}
	return n >= 2 && known*2 > n || n >= 2 && known > 0 && lower(strings.TrimSpace(chunks[0])) == "home"
}

// markHead marks what stands before the first paragraph: the title, a deck, sections, names of the site.
func markHead(lines []textLine, first int, d *dateline.Document, page bool) {
	head := lines[:first]
	title, known := -1, 0
	for i := range head {
		l := &head[i]
		if l.decided {
			known++
		} else if d.Title != "" && sameTitle(l.text, d.Title) {
			l.mark(dateline.LineTitle, "same-as-title")
			title = i
		}
	}
	for i := range head {
		// "Washington, DC" above or below the date of a statement.
		l := &head[i]
		if beside := i+1 < len(head) && head[i+1].kind == dateline.LinePageDate || i > 0 && head[i-1].kind == dateline.LinePageDate; beside && !l.decided &&
			len(l.words) <= 5 && l.upper == len(l.words) && strings.Contains(l.text, ", ") && !l.stop && !strings.ContainsAny(l.text, ":;|?!") && bylineName(l.text) == "" {
			l.mark(dateline.LineDateline, "place-at-date")
		}
	}
	for i := range head {
		if l := &head[i]; !l.decided {
			if cd, start, end, ok := datedName(l); ok {
				l.mark(dateline.LinePageDate, "date-and-name")
				d.Dates = append(d.Dates, dateline.DateCandidate{Origin: dateline.OriginLine, Value: cd.value(),
					Span: dateline.Span{Start: l.span.Start + start, End: l.span.Start + end}})
			}
		}
	}
	crowded := !page && (len(head) > 8 || len(head) > 4 && known > 0)
	if title < 0 && !page {
		// In a short head the title comes first; under the navigation of a page it is nearest to the text.
		for i := range head {
			l := &head[i]
			if l.decided || bylineName(l.text) != "" || len(l.words) <= 2 && sections(l) || !titleLike(l) {
				continue
			}
			if d.Title != "" && !akin(l.text, d.Title) {
				continue // the title is known and is not this
			}
			if title < 0 || crowded && l.nwords >= 4 && l.nwords+2 >= head[title].nwords {
				title = i
			}
		}
		if title >= 0 {
			l := &head[title]
			l.mark(dateline.LineTitle, "first-line")
			if d.Title == "" {
				d.Title = l.text
			}
		}
	}
	for i := range head {
		l := &head[i]
		switch {
		case l.decided, bylineName(l.text) != "", l.dateline > 0:
		case len(l.words) <= 2 && sections(l):
			l.mark(dateline.LineBoilerplate, "section")
		case crowded && !l.stop && !l.quote && !(title >= 0 && i > title && i <= title+2 && l.nwords >= 6) && !wrapped(head, i) && !besideText(lines, i):
			l.mark(dateline.LineBoilerplate, "above-text")
		}
	}
}

// sections says whether a line is the name of a section of a site.
func sections(l *textLine) bool {
	for _, w := range l.words {
		if c := cues[lower(w)]; c&cueSection == 0 && lower(w) != "news" && lower(w) != "and" {
			return false
		}
	}
	return !l.stop
}

// titleLike says whether a line can be the title of the text: not too long, no sentence that ends with a stop.
func titleLike(l *textLine) bool {
	stop := l.stop && (strings.HasSuffix(l.text, ".") || l.lowered*3 >= len(l.words) && !strings.HasSuffix(l.text, "?") && !strings.HasSuffix(l.text, "!"))
	capital := len(l.words) >= 4 && l.lowered*4 <= len(l.words) // "Ministers Meet Over Border." in title case
	return l.nwords >= 3 && l.nwords <= 25 && len(l.text) <= 220 && (!stop || capital) &&
		!strings.HasSuffix(l.text, ",") && !strings.HasSuffix(l.text, ":") && !strings.HasSuffix(l.text, ";") && !startsLower(l.text) && l.dateline == 0
}

// sameTitle compares two titles by their letters and digits; one may carry the name of the site at its end.
func sameTitle(a, b string) bool {
	a, b = letters(a), letters(b)
	if a == "" || b == "" {
		return false
	}
	return a == b || len(a) >= 16 && strings.HasPrefix(b, a) && len(b)-len(a) < 40
}

// akin says whether a shares half of its longer words with b: two wordings of one title.
func akin(a, b string) bool {
	b = " " + strings.ToLower(b) + " "
	n, hit := 0, 0
	for _, w := range strings.Fields(strings.ToLower(a)) {
		if len(w) < 4 {
			continue
		}
		n++
		if strings.Contains(b, w) {
			hit++
		}
	}
	return n > 0 && hit*2 >= n
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// markRelated marks the titles of other articles that follow a heading such as "Related stories", up to the next paragraph.
func markRelated(lines []textLine) {
	for i := range lines {
		if at := strings.IndexByte(lines[i].text, ':'); lines[i].rule != "related" || lines[i].nwords > 6 || strings.HasSuffix(lines[i].text, ".") || at >= 0 && at+1 < len(lines[i].text) {
			continue // "Related post: Pickled sprouts" has its link in it
		}
		j := i + 1
		for j < len(lines) && j-i <= 12 && !lines[j].decided && !lines[j].stop && !lines[j].para && lines[j].nwords >= 3 && lines[j].nwords <= 20 && lines[j].dateline == 0 && !wrapped(lines, j) {
			j++
		}
		// One undecided line before a paragraph is more likely a heading of the story than a link.
		if n := j - i - 1; n >= 2 || n == 1 && (j == len(lines) || lines[j].decided || lines[j-1].nwords >= 5) {
			for k := i + 1; k < j; k++ {
				lines[k].mark(dateline.LineBoilerplate, "below-related")
			}
		}
	}
}

// markTail marks what stands after the last paragraph once furniture has begun there, or where furniture is frequent: titles of
// other articles, names of sections. Short sentences stay, and lists that no furniture stands in.
func markTail(lines []textLine, from int) {
	tail := lines[from:]
	known, begun := 0, false
	for i := range tail {
		if isFurniture(&tail[i]) {
			known++
		}
	}
	frequent := known >= 3 && known*6 >= len(tail)
	for i := range tail {
		l := &tail[i]
		switch {
		case l.decided:
			begun = begun || isFurniture(l)
		case len(l.words) <= 2 && sections(l):
			l.mark(dateline.LineBoilerplate, "section")
		case (begun || frequent) && !l.stop && !l.quote && (l.nwords >= 3 || frequent) && !wrapped(tail, i) && !besideText(lines, from+i) && bylineName(l.text) == "":
			l.mark(dateline.LineBoilerplate, "below-text")
		}
	}
}

// besideText says whether line i is long or stands beside running text: at most three lines below it, none of them furniture, or right
// above it. It may then be a heading, a score or a signature of the story. Where only labels and furniture stand around a line, it is one of them.
func besideText(lines []textLine, i int) bool {
	runs := func(l *textLine) bool {
		return l.kind == dateline.LineBody && (l.para || l.stop && l.nwords >= 4 || l.nwords >= 20)
	}
	if lines[i].nwords >= 20 || i+1 < len(lines) && runs(&lines[i+1]) {
		return true
	}
	for j := i - 1; j >= max(0, i-3) && lines[j].kind == dateline.LineBody; j-- {
		if runs(&lines[j]) {
			return true
		}
	}
	return false
}

// isFurniture says whether a line is boilerplate that stands on pages only, not in lists or tables too.
func isFurniture(l *textLine) bool {
	return l.kind == dateline.LineBoilerplate && l.rule != "no-words" && l.rule != "link" && l.rule != "repeated"
}
