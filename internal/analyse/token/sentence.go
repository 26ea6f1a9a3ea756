package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// ends returns the sentences of the block of e that begins at token first.
func ends(e *edger, first int) []dateline.Sentence {
	text, toks := e.text, e.toks[:e.end]
	var out []dateline.Sentence
	from := first
	open := false // inside straight double quotes
	for i := first; i < len(toks); i++ {
		if i > from && (apart(text, toks, i) || e.stop(first, from, i)) {
			out = cut(out, text, toks, from, i)
			from, open = i, false
		}
		if w := toks[i].Span.In(text); w == `"` {
			open = !open
		}
		if !stops(text, toks, i, from) {
			continue
		}
		// Closing quotes and brackets belong to the sentence.
		last, closed := i+1, false
		for last < len(toks) && closes(text, toks, last, open) {
			if toks[last].Span.In(text) == `"` {
				open = false
			}
			switch text[toks[last].Span.Start] {
			case '[':
				last += 2
			case ')', ']', ':', ';':
			default:
				closed = true
			}
			last++
		}
		if last < len(toks) && !begins(text, toks, i, last, closed) {
			i = last - 1
			continue
		}
		out = cut(out, text, toks, from, last)
		from, i, open = last, last-1, false
	}
	return cut(out, text, toks, from, len(toks))
}

// apart says whether token i starts a sentence though no stop stands before it: the label of a credit behind a caption,
// a rule of marks or the words behind it, the capital behind an address.
func apart(text string, toks []dateline.Token, i int) bool {
	if toks[i].Span.Start == toks[i-1].Span.End {
		return false
	}
	w, before := toks[i].Span.In(text), toks[i-1].Span.In(text)
	switch w {
	case "Image", "Photo", "Photograph", "Picture":
		return i+1 < len(toks) && text[toks[i+1].Span.Start] == ':' && !opening(before)
	}
	if ruled(w) || ruled(before) {
		return true
	}
	if isUpperAt(text, toks[i].Span.Start, len(text)) || isURL(w) {
		at := strings.IndexByte(before, '@')
		return isURL(before) || at > 0 && strings.Contains(before[at:], ".")
	}
	return false
}

// ruled says whether a token is a line across the page: "--------".
func ruled(w string) bool {
	return len(w) >= 5 && strings.IndexByte("-_=*~#", w[0]) >= 0 && strings.Count(w, w[:1]) == len(w)
}

// cut appends the sentence of toks [from, to), in pieces of at most maxSentence tokens.
func cut(out []dateline.Sentence, text string, toks []dateline.Token, from, to int) []dateline.Sentence {
	for from < to {
		end := to
		if to-from > maxSentence {
			end = from + maxSentence
			for i := end; i > from+maxSentence/2; i-- {
				switch text[toks[i-1].Span.Start] {
				case ',', ';', ':', '.':
				default:
					continue
				}
				end = i
				break
			}
		}
		out = append(out, dateline.Sentence{First: from, Last: end,
			Span: dateline.Span{Start: toks[from].Span.Start, End: toks[end-1].Span.End}})
		from = end
	}
	return out
}

// noteLong notes the cuts among the sentences that start at token first or later, once a block.
func noteLong(d *dateline.Document, toks []dateline.Token, first int) {
	for i := len(d.Sentences) - 1; i >= 0 && d.Sentences[i].First >= first; i-- {
		if s := d.Sentences[i]; s.Last < len(toks) && s.Last-s.First > maxSentence/2 && s.Last-s.First <= maxSentence {
			if i+1 < len(d.Sentences) && !stops(d.Text, toks, s.Last-1, s.First) && !closing(d.Text, toks[s.Last-1]) {
				d.Note(step, s.Span, "no end of a sentence within 400 tokens: cut")
				return
			}
		}
	}
}

func closing(text string, t dateline.Token) bool {
	switch t.Span.In(text) {
	case `"`, "”", "’", "'", ")", "]", "''":
		return true
	}
	return false
}

// stops says whether token i may end a sentence that started at token from.
func stops(text string, toks []dateline.Token, i, from int) bool {
	w := toks[i].Span.In(text)
	switch w[0] {
	case '.':
		if len(w) > 1 && w[1] != '.' {
			return false
		}
		return i > from
	case '!', '?':
		return i > from
	case 0xE2:
		return strings.HasPrefix(w, "…") && i > from
	case 0xE3:
		return w == "。"
	}
	if len(w) > 1 && w[len(w)-1] == '.' && len(w) <= 12 {
		return i > from
	}
	return false
}

// closes says whether token i, behind a stop, still belongs to its sentence.
func closes(text string, toks []dateline.Token, i int, open bool) bool {
	near := toks[i].Span.Start == toks[i-1].Span.End
	switch toks[i].Span.In(text) {
	case "”", "’", "'", ")", "]", "''", "»":
		return near
	case "[": // a citation: "in 1805. [19]"
		return i+2 < len(toks) && isDigit(text, toks[i+1].Span.Start, len(text)) && text[toks[i+2].Span.Start] == ']'
	case ":)", ":-)", ":(", ";)", ";-)", ":-(", ":D", ":P":
		return true
	case `"`:
		if !near {
			return open && i+1 < len(toks) && toks[i+1].Span.Start > toks[i].Span.End
		}
		return true
	}
	return false
}

// begins says whether a sentence starts at token next, behind the stop at token i; closed says whether a quote
// was closed between them.
func begins(text string, toks []dateline.Token, i, next int, closed bool) bool {
	stop, w := toks[i].Span.In(text), toks[next].Span.In(text)
	start := next
	for start < len(toks)-1 && start < next+3 && opening(toks[start].Span.In(text)) {
		start++
	}
	word := toks[start].Span.In(text)
	r, _ := utf8.DecodeRuneInString(word)
	lower := unicode.IsLower(r)
	near := toks[next].Span.Start == toks[next-1].Span.End
	switch w {
	case ",", ";", ":", "-", "–", "--", "/", "%", ")", "]", ".", "?", "!", "...", "…":
		return false
	case "—":
		return !near && !closed
	}
	switch {
	case stop == ".":
		if closed && lower {
			return false
		}
		return true
	case stop[0] == '.' || strings.HasPrefix(stop, "…"):
		return !lower && (start > next || !near || unicode.IsUpper(r))
	case stop[0] == '!' || stop[0] == '?':
		if lower && closed {
			return false
		}
		return !closed || !attributes(text, toks, start)
	}
	// An abbreviation.
	if lower || unicode.IsDigit(r) || !unicode.IsLetter(r) && start == next || w == "(" || w == "[" {
		return false
	}
	name := strings.TrimSuffix(stop, ".")
	if isDigit(name, 0, len(name)) {
		return false // the number of a list item
	}
	if strings.Contains(name, ".") {
		switch strings.ToLower(name) {
		case "e.g", "i.e", "ph.d", "m.sc", "b.sc":
			return false
		case "a.m", "p.m":
			return closed || !zones.has(word)
		}
		return closed || start > next || starters.has(word) && r != utf8.RuneError
	}
	switch abbreviation(name) {
	case abbrEnd, abbrDay:
		if name == "etc" {
			return true
		}
		return closed || start > next || starters.has(word)
	case abbrMonth:
		return starters.has(word)
	case abbrTitle, abbrNumber:
		return false
	}
	return len(name) > 3 // a lone initial never ends a sentence
}

func opening(w string) bool {
	switch w {
	case `"`, "“", "‘", "'", "(", "[", "``", "«":
		return true
	}
	return false
}

// zones are the words that follow a time of day within a sentence.
var zones = words(`gmt est edt et pst pdt pt cst cdt ct mst mdt mt utc bst cet ist local eastern pacific central
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
	october november december jan sept sep oct nov dec feb aug mon tue wed thu fri sat sun`)

// attributes says whether the words from token i are a name and a verb of saying, which belong to the question before.
func attributes(text string, toks []dateline.Token, i int) bool {
	for n := 0; n < 5 && i+n < len(toks); n++ {
		w := toks[i+n].Span.In(text)
		if cues.has(w) {
			return n > 0
		}
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && w != "the" && w != "of" {
			return false
		}
	}
	return false
}
