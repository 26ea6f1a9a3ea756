package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// A quotation is a run of words in quote marks, within one line of the text.
type quotation struct {
	outer, inner dateline.Span // with and without the marks
	first, last  int           // tokens inside the marks, last exclusive; marks left out
	line         int           // index of its line
	closed       bool          // the closing mark is there
	lineStart    bool          // nothing but white space before it on its line
	cue          int           // index of the cue it belongs to, -1 if none
	side         side          // where the cue stands
}

type side int8

const (
	nowhere side = iota
	right        // "...", he said
	left         // he said, "..."
	runsOn       // belongs to the cue of the quotation before it
	inside       // part of a longer reported clause
)

// markKind is a kind of mark that may open a quotation.
type markKind int8

const (
	noMark markKind = iota
	straightDouble
	curlyDouble
	lowDouble // „
	angled
	straightSingle
	curlySingle
	latex // ``x'' and ''x''
)

// scanMarks appends the quotations of text[at.Start:at.End], one line. Nested quotations are part of the outer one. An opening mark that is
// never closed runs to the end of the line. Apostrophes do not open or close: a single mark opens only before a letter and after
// a space or bracket, and only if a fitting closing mark follows on the line or a colon stands before it. Where the line before left a quotation open, a line whose
// first mark closes is its second half.
func scanMarks(text string, at dateline.Span, line int, out []quotation) []quotation {
	if n := len(out); n > 0 && out[n-1].line == line-1 && !out[n-1].closed {
		if end, ok := firstCloser(text[at.Start:at.End]); ok {
			size := 1
			if text[at.Start+end] != '"' {
				size = len("”")
			}
			out = appendQuotation(out, text, at.Start, at.Start, at.Start+end, at.Start+end+size, line, true, true)
			at.Start += end + size
		}
	}
	open, openAt, openEnd := noMark, 0, 0
	prev := rune(' ')
	began := false
	lineStart := false
	straights := strings.Count(text[at.Start:at.End], `"`) // straight double marks ahead
	closer := -1                                           // where the open single mark closes
	for i := at.Start; i < at.End; {
		r, size := utf8.DecodeRuneInString(text[i:at.End])
		end := i + size
		next := rune(' ')
		if end < at.End {
			next, _ = utf8.DecodeRuneInString(text[end:at.End])
		}
		kind := noMark
		opens, closes := false, false
		switch r {
		case '"':
			kind = straightDouble
			opens = !unicode.IsSpace(next) && (!isCloser(next) || opensAfter(prev) && next == '.')
			closes = true
			straights--
			if open == straightDouble && opens && opensAfter(prev) && straights%2 == 1 {
				// A second opening mark with its own closing mark ahead: the first one was never closed.
				out = appendQuotation(out, text, openAt, openEnd, i, i, line, lineStart, false)
				open = noMark
			} else if open == noMark && !opensAfter(prev) && !unicode.IsPunct(prev) {
				opens = false // 5" or a stray closing mark
			} else if open == noMark && isCloser(prev) && next == ' ' {
				opens = false
			}
		case '“':
			kind, opens = curlyDouble, true
			closes = open == lowDouble || open == curlyDouble && !opensAfter(prev) && !unicode.IsLetter(next)
		case '”':
			kind, closes = curlyDouble, true
			opens = opensAfter(prev) && unicode.IsLetter(next) // typed the wrong way round
		case '„', '‟':
			kind, opens = lowDouble, true
		case '«', '»':
			kind, opens, closes = angled, r == '«' || open == noMark && unicode.IsLetter(next) && opensAfter(prev), true
			if r == '«' && open == angled && opensAfter(prev) {
				closes = false
			}
		case '`':
			if next == '`' {
				kind, opens = latex, true
				end++
			}
		case '‘':
			if next == '‘' { // two single marks stand for a double one
				kind, opens = curlyDouble, true
				end += len("‘")
				break
			}
			kind, opens = curlySingle, opensAfter(prev) && !unicode.IsSpace(next)
			if open == noMark && opens {
				c := singleCloser(text[end:at.End], false)
				closer, opens = end+c, c >= 0
			}
		case '’', '\'':
			if r == '\'' && next == '\'' && (open == latex || open == noMark && opensAfter(prev)) {
				// Two single marks stand for a double one.
				kind, closes = latex, open == latex
				end++
				after := rune(' ')
				if end < at.End {
					after, _ = utf8.DecodeRuneInString(text[end:at.End])
				}
				opens = open == noMark && !unicode.IsSpace(after)
				break
			}
			if r == '’' && next == '’' && open == curlyDouble {
				kind, closes = curlyDouble, true
				end += len("’")
				break
			}
			kind = straightSingle
			if r == '’' {
				kind = curlySingle
			}
			if open == kind {
				closes = i >= closer
			} else if r == '\'' && open == noMark && opensAfter(prev) && unicode.IsLetter(next) && !clipped(text[end:at.End]) {
				c := singleCloser(text[end:at.End], true)
				if closer, opens = end+c, c >= 0; !opens && unicode.IsUpper(next) && strings.HasSuffix(strings.TrimRight(text[at.Start:i], " "), ":") {
					closer, opens = at.End, true // he said: 'It is over.
				}
			}
		}
		if kind != noMark {
			switch {
			case open == noMark && opens:
				open, openAt, openEnd = kind, i, end
				lineStart = !began
			case closes && open != noMark && (open == kind || open == lowDouble && kind == curlyDouble || open == latex && kind == straightDouble ||
				open == curlyDouble && kind == straightDouble && !opensAfter(prev) || open == straightDouble && r == '”'):
				out = appendQuotation(out, text, openAt, openEnd, i, end, line, lineStart, true)
				open = noMark
			}
		}
		if !unicode.IsSpace(r) {
			began = true
		}
		prev = r
		i = end
	}
	if open != noMark {
		out = appendQuotation(out, text, openAt, openEnd, at.End, at.End, line, lineStart, false)
	}
	return out
}

// firstCloser returns the offset of the first double mark of line if that mark closes.
func firstCloser(line string) (int, bool) {
	i := strings.IndexAny(line, "\"“”„«")
	if i <= 0 || line[i] != '"' && !strings.HasPrefix(line[i:], "”") {
		return 0, false
	}
	before, _ := utf8.DecodeLastRuneInString(line[:i])
	if line[i] == '"' {
		return i, unicode.IsPunct(before) && !opensAfter(before)
	}
	return i, !unicode.IsSpace(before)
}

func appendQuotation(out []quotation, text string, openAt, openEnd, closeAt, closeEnd, line int, lineStart, closed bool) []quotation {
	inner := trimSpace(text, dateline.Span{Start: openEnd, End: closeAt})
	if inner.Start >= inner.End {
		return out
	}
	if !closed {
		closeEnd = inner.End
	}
	return append(out, quotation{outer: dateline.Span{Start: openAt, End: closeEnd}, inner: inner, line: line, closed: closed, lineStart: lineStart, cue: -1})
}

// opensAfter says whether a mark after r may open.
func opensAfter(r rune) bool {
	switch r {
	case '(', '[', '{', '—', '–', '-', '/', '…', '“', '‘', '"', '\'', '«', ':':
		return true
	}
	return unicode.IsSpace(r)
}

// isCloser says whether r stands behind words rather than before them.
func isCloser(r rune) bool {
	switch r {
	case ',', '.', '!', '?', ';', ':', ')', ']':
		return true
	}
	return false
}

// maxAhead bounds how far a single mark looks for its partner, in bytes, so that a line of nothing but marks stays linear.
const maxAhead = 1500

// singleCloser returns the offset in rest of the single mark that closes a quotation opened just before rest, or -1. A mark after a letter
// and before a space may be a possessive ("the ministers' plan"): it closes only if no mark after punctuation follows.
func singleCloser(rest string, straight bool) int {
	weak := -1
	prev := rune(' ')
	if len(rest) > maxAhead {
		rest = rest[:maxAhead]
	}
	for i, r := range rest {
		mark := r == '’'
		if straight {
			mark = r == '\''
		} else if r == '‘' && weak >= 0 {
			return weak
		}
		if mark && i > 0 {
			next := rune(' ')
			if j := i + utf8.RuneLen(r); j < len(rest) {
				next, _ = utf8.DecodeRuneInString(rest[j:])
			}
			if straight && opensAfter(prev) && unicode.IsLetter(next) && weak >= 0 {
				return weak
			}
			if !unicode.IsLetter(next) && !unicode.IsDigit(next) {
				if unicode.IsPunct(prev) && prev != '’' && prev != '\'' {
					if weak < 0 || i-weak < 200 {
						return i
					}
					return weak
				}
				if weak < 0 && !unicode.IsSpace(prev) {
					weak = i
				}
				if prev != 's' && weak >= 0 && !unicode.IsSpace(prev) {
					return weak
				}
			}
		}
		prev = r
	}
	return weak
}

// clipped says whether rest, after an apostrophe, opens with a word that drops its first letters: 'tis, rock 'n' roll.
func clipped(rest string) bool {
	end := 0
	for end < len(rest) && (rest[end]|0x20 >= 'a' && rest[end]|0x20 <= 'z') {
		end++
	}
	switch strings.ToLower(rest[:min(end, 6)]) {
	case "n", "tis", "twas", "em", "cause", "til", "till", "round", "bout", "cos", "s", "d", "ve", "ll", "re", "m", "t":
		return true
	}
	return false
}

func trimSpace(text string, s dateline.Span) dateline.Span {
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
		if !unicode.IsSpace(r) {
			break
		}
		s.Start += n
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !unicode.IsSpace(r) {
			break
		}
		s.End -= n
	}
	return s
}
