package token

import (
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// lines returns the lines of d that hold sentences: body, title and dateline; every non-blank line if
// extract marked none.
func lines(d *dateline.Document) []dateline.Line {
	var out []dateline.Line
	if len(d.Lines) > 0 {
		for _, l := range d.Lines {
			switch l.Kind {
			case dateline.LineBody, dateline.LineTitle, dateline.LineDateline:
				out = append(out, l)
			}
		}
		return out
	}
	for at := 0; at < len(d.Text); {
		end := at
		for end < len(d.Text) && d.Text[end] != '\n' && d.Text[end] != '\r' {
			end++
		}
		if from := skipSpace(d.Text, at, end); from < end {
			out = append(out, dateline.Line{Span: dateline.Span{Start: from, End: end}, Kind: dateline.LineBody})
		}
		at = end + 1
	}
	return out
}

// blocks groups lines whose breaks do not end a sentence.
func blocks(d *dateline.Document) []dateline.Span {
	ls := lines(d)
	var out []dateline.Span
	for i := 0; i < len(ls); {
		// A run of body lines with nothing between them but one line break each.
		j := i + 1
		for j < len(ls) && ls[i].Kind == dateline.LineBody && ls[j].Kind == dateline.LineBody && adjoin(d.Text, ls[j-1].Span.End, ls[j].Span.Start) {
			j++
		}
		all := wrapped(d.Text, ls[i:j])
		for k := i; k < j; k++ {
			if k > i && (all || continues(d.Text, ls[k-1].Span, ls[k].Span)) {
				out[len(out)-1].End = ls[k].Span.End
			} else {
				out = append(out, ls[k].Span)
			}
		}
		i = j
	}
	return out
}

// adjoin says whether [from, to) is white space with exactly one line break.
func adjoin(text string, from, to int) bool {
	if to-from > 64 || to < from {
		return false
	}
	n := 0
	for _, c := range []byte(text[from:to]) {
		switch c {
		case '\n':
			n++
		case ' ', '\t', '\r':
		default:
			return false
		}
	}
	return n == 1
}

// wrapped says whether a run of lines is one hard-wrapped paragraph: at least three lines of similar length,
// some of which go on in lower case. The bounds fit text wrapped at 60 to 120 columns; paragraphs of a page are
// longer, lists and verse less even.
func wrapped(text string, ls []dateline.Line) bool {
	if len(ls) < 3 {
		return false
	}
	longest, shortest, low := 0, 1<<30, 0
	for i, l := range ls {
		n := l.Span.End - l.Span.Start
		longest = max(longest, n)
		if i < len(ls)-1 {
			shortest = min(shortest, n)
		}
		if i > 0 && continues(text, ls[i-1].Span, l.Span) {
			low++
		}
	}
	return longest <= 130 && longest >= 45 && shortest*10 >= longest*6 && low*3 >= len(ls)-1
}

// continues says whether the line b goes on with the sentence of line a: a is long and ends without a stop,
// b starts in lower case.
func continues(text string, a, b dateline.Span) bool {
	if n := a.End - a.Start; n < 40 || n > 130 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[b.Start:b.End])
	if !unicode.IsLower(r) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(text[a.Start:a.End])
	switch last {
	case '.', '!', '?', ':', ';', '"', '”', '’':
		return false
	}
	return true
}
