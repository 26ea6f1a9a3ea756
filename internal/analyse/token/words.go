package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// Classes of the ASCII bytes.
const (
	cSpace = iota
	cLetter
	cDigit
	cPunct
)

var ascii = func() (t [128]byte) {
	for c := range t {
		switch {
		case c <= ' ' || c == 127:
			t[c] = cSpace
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c == '_':
			t[c] = cLetter
		case '0' <= c && c <= '9':
			t[c] = cDigit
		default:
			t[c] = cPunct
		}
	}
	return t
}()

// class returns the class and the width of the rune at i. Broken UTF-8 counts as white space.
func class(text string, i int) (kind byte, width int) {
	if b := text[i]; b < utf8.RuneSelf {
		return ascii[b], 1
	}
	r, w := utf8.DecodeRuneInString(text[i:])
	switch {
	case r == utf8.RuneError && w == 1:
		return cSpace, 1
	case r == '’' || r == '‘' || r == '“' || r == '”' || r == 'ʼ':
		return cPunct, w
	case r == '\u00ad' || r == '\u200d' || r == '\u200c': // soft hyphen, joiners
		return cLetter, w
	case r == '\u200b' || r == '\ufeff' || r == '\u2060' || unicode.IsSpace(r):
		return cSpace, w
	case unicode.IsLetter(r), unicode.IsMark(r):
		return cLetter, w
	case unicode.IsNumber(r):
		if unicode.IsDigit(r) {
			return cDigit, w
		}
		return cLetter, w // "km²", "½"
	case unicode.IsControl(r):
		return cSpace, w
	}
	return cPunct, w
}

func skipSpace(text string, i, end int) int {
	for i < end {
		k, w := class(text, i)
		if k != cSpace {
			break
		}
		i += w
	}
	return i
}

func isAlnum(text string, i, end int) bool {
	if i >= end {
		return false
	}
	k, _ := class(text, i)
	return k == cLetter || k == cDigit
}

func isLetter(text string, i, end int) bool {
	if i >= end {
		return false
	}
	k, _ := class(text, i)
	return k == cLetter
}

func isDigit(text string, i, end int) bool {
	if i >= end || i < 0 {
		return false
	}
	return '0' <= text[i] && text[i] <= '9'
}

func isUpperAt(text string, i, end int) bool {
	if i >= end {
		return false
	}
	if b := text[i]; b < utf8.RuneSelf {
		return 'A' <= b && b <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsUpper(r)
}

func isLowerAt(text string, i, end int) bool {
	if i >= end {
		return false
	}
	if b := text[i]; b < utf8.RuneSelf {
		return 'a' <= b && b <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLower(r)
}

// apostrophe returns the width of the apostrophe at i, 0 if there is none.
func apostrophe(text string, i, end int) int {
	if i >= end {
		return 0
	}
	switch text[i] {
	case '\'', '`':
		return 1
	case 0xE2: // ’ U+2019
		if strings.HasPrefix(text[i:end], "’") {
			return len("’")
		}
	case 0xCA: // ʼ U+02BC
		if strings.HasPrefix(text[i:end], "ʼ") {
			return len("ʼ")
		}
	}
	return 0
}

// block appends the tokens of [b.Start, b.End).
func (c *cutter) block(b dateline.Span) {
	for i := b.Start; i < b.End; {
		k, w := class(c.text, i)
		switch k {
		case cSpace:
			i += w
		case cPunct:
			i = c.punct(i, w, b)
		default:
			if to := listNumber(c.text, i, b); to > i {
				c.emit(i, to)
				i = to
				continue
			}
			i = c.word(i, b.End)
		}
	}
}

// listNumber returns the end of the number of a list item ("2.", "4.1.") that a block starts with, else i.
func listNumber(text string, i int, b dateline.Span) int {
	if i != b.Start {
		return i
	}
	j := i
	for j < b.End && j-i < 6 && (isDigit(text, j, b.End) || text[j] == '.') {
		j++
	}
	if j < b.End && j > i+1 && text[j-1] == '.' && text[j-2] != '.' && text[j] <= ' ' {
		return j
	}
	return i
}

// word appends the word that starts at i, of which there may be several tokens, and returns its end.
func (c *cutter) word(i, end int) int {
	text := c.text
	if to := address(text, i, end); to > i {
		c.emit(i, to)
		return to
	}
	if isDigit(text, i, end) {
		if to := digitGroups(text, i, end); to > i {
			c.emit(i, to)
			return to
		}
	}
	j := i      // end of what is known to belong to the word
	piece := i  // start of the piece after the last inner mark
	dots := 0   // inner stops
	digits := 0 // bytes of leading digits, with their stops and commas
	alpha := false
loop:
	for j < end {
		b := text[j]
		var k byte
		w := 1
		if b < utf8.RuneSelf {
			k = ascii[b]
		} else {
			k, w = class(text, j)
		}
		switch k {
		case cLetter:
			if !alpha && j > i && digits == j-i { // "5pm", "10km", "5p.m."
				if unitAt(text, j, end) {
					break loop
				}
			}
			alpha = true
			j += w
			continue
		case cDigit:
			if digits == j-i {
				digits += w
			}
			j += w
			continue
		case cSpace:
			break loop
		}
		next := j + w
		switch b {
		case '.':
			switch {
			case next < end && text[next] == '.': // ellipsis
				break loop
			case isDigit(text, j-1, end) && isDigit(text, next, end):
				if digits == j-i {
					digits++
				}
			case isLetter(text, next, end):
				if !bindsDot(text, i, piece, j, end, dots) {
					break loop
				}
			default:
				if stopBelongs(text, i, piece, j, end, dots) {
					j = next
				}
				break loop
			}
			dots++
			j = next
			piece = j
			continue
		case ',', ':':
			if !isDigit(text, j-1, end) || !isDigit(text, next, end) || alpha {
				break loop
			}
			if b == ',' && !threeDigits(text, next, end) {
				break loop
			}
			if digits == j-i {
				digits++
			}
		case '/':
			switch {
			case isDigit(text, j-1, end) && isDigit(text, next, end) && !alpha:
			case slashed(text, i, j, end):
				j = next
				for isLetter(text, j, end) {
					j++
				}
				break loop
			default:
				break loop
			}
		case '-':
			if !isAlnum(text, next, end) || !prefixes.has(text[i:j]) ||
				isUpperAt(text, j-1, end) && j-i > 1 && !isUpperAt(text, next, end) { // "UN-backed"
				break loop
			}
		case '&':
			if !isUpperAt(text, j-1, end) || !isUpperAt(text, next, end) || j-i > 4 {
				break loop
			}
		case '$':
			if dollars.has(text[i:j]) {
				j = next
			}
			break loop
		case '*':
			if !isLowerAt(text, j-1, end) || !isLowerAt(text, next, end) {
				break loop
			}
		case '!':
			if text[i:j] == "Yahoo" && next < end && text[next] != '!' {
				j = next
			}
			break loop
		default:
			w := apostrophe(text, j, end)
			if w == 0 {
				break loop
			}
			next = j + w
			if n := clitic(text, next, end); n > 0 {
				if n == 1 && (text[next] == 's') && digits == j-i && text[j-1] == '0' { // "the 1990's"
					j = next + n
					break loop
				}
				return c.clitic(i, j, next+n)
			}
			if !isAlnum(text, next, end) || b == '`' {
				break loop
			}
			if j-i == 1 && text[i]|0x20 == 'y' { // "y'|all"
				c.emit(i, next)
				return next
			}
		}
		j = next
		piece = j
	}
	if j-i >= 4 && j-i <= 7 {
		if n := parts(text[i:j]); n > 0 {
			c.emit(i, i+n)
			c.emit(i+n, j)
			return j
		}
	}
	c.emit(i, j)
	return j
}

// clitic appends the word [i, j) and the clitic [j, to) ("'s"), where "n't" takes the n of the word.
func (c *cutter) clitic(i, j, to int) int {
	if last := c.text[to-1]; last|0x20 == 't' {
		if j-i > 1 {
			c.emit(i, j-1)
		}
		c.emit(max(i, j-1), to)
		return to
	}
	c.emit(i, j)
	c.emit(j, to)
	return to
}

// clitic returns the length of the clitic at i, behind an apostrophe, 0 if the letters there are none.
func clitic(text string, i, end int) int {
	n := 0
	for n < 3 && i+n < end && isLetter(text, i+n, end) {
		n++
	}
	if n == 3 || isAlnum(text, i+n, end) {
		return 0
	}
	switch n {
	case 1:
		switch text[i] | 0x20 {
		case 's', 'm', 'd':
			return 1
		case 't':
			if at := strings.LastIndexAny(text[max(0, i-4):i], "nN"); at >= 0 {
				p := max(0, i-4) + at + 1
				if w := apostrophe(text, p, end); w > 0 && p+w == i {
					return 1
				}
			}
		}
	case 2:
		switch strings.ToLower(text[i : i+2]) {
		case "re", "ve", "ll":
			return 2
		}
	}
	return 0
}

// unitAt says whether the letters at j, behind a number, are a unit and a token of their own.
func unitAt(text string, j, end int) bool {
	n := j
	for n < end && n-j < 8 && isLetter(text, n, end) {
		_, w := class(text, n)
		n += w
	}
	n = min(n, end)
	if n-j >= 8 || isDigit(text, n, end) {
		return false
	}
	if (text[j:n] == "p" || text[j:n] == "a") && n+1 < end && text[n] == '.' && text[n+1] == 'm' {
		return true
	}
	return text[j:n] != "G" && units.has(text[j:n]) // "4G"
}

// threeDigits says whether a group of thousands starts at i.
func threeDigits(text string, i, end int) bool {
	n := 0
	for n < 4 && isDigit(text, i+n, end) {
		n++
	}
	return n == 3
}

// digitGroups returns the end of a number of digit groups joined by hyphens that is one token: a telephone
// number, an ISO date; i if there is none. A range ("2003-2007", "5-10") is none.
func digitGroups(text string, i, end int) int {
	var lens [5]int
	g, j := 0, i
	for j < end && j-i < 24 {
		switch {
		case isDigit(text, j, end):
			lens[g]++
			j++
			continue
		case text[j] == '-' && isDigit(text, j+1, end) && g+1 < len(lens):
			g++
			j++
			continue
		}
		break
	}
	if isAlnum(text, j, end) || j-i >= 24 {
		return i
	}
	switch {
	case g >= 2, g == 1 && lens[0] == 3 && lens[1] == 4, g == 1 && lens[0] == 5 && lens[1] == 4:
		if j < end && text[j] == '.' && isLetter(text, j+1, end) {
			return i
		}
		return j
	}
	return i
}

// bindsDot says whether the stop at j, with a letter behind it, is inside a word: "U.S", "Ph.D", "p.m", "comp.sources".
func bindsDot(text string, i, piece, j, end, dots int) bool {
	n := j + 1
	for n < end && n-j < 5 && isLetter(text, n, end) {
		n++
	}
	long, next := j-piece, n-j-1
	stop := n < end && text[n] == '.'
	switch {
	case long == 1 && next == 1 && !isDigit(text, piece, end):
		return true
	case long <= 2 && next <= 2 && stop && isUpperAt(text, i, end):
		return true // "Ph.D.", "M.Sc."
	}
	return false
}

// stopBelongs says whether the stop at j, with no letter or digit behind it, is part of the word [i, j).
func stopBelongs(text string, i, piece, j, end, dots int) bool {
	if dots > 0 && isLetter(text, piece, end) && j-piece <= 2 {
		return true // "U.S.", "a.m.", "Ph.D."
	}
	at, near := following(text, j+1, end)
	if r, w := utf8.DecodeRuneInString(text[i:j]); i+w == j {
		if !unicode.IsLetter(r) || !near {
			return false
		}
		switch {
		case isDigit(text, at, end):
			switch r {
			case 'c', 'p', 'v': // "c. 1230", "p. 5"
				return true
			case 'b', 'd': // "(b. 1964)"
				return i > 0 && text[i-1] == '(' || i > 1 && text[i-2] == ';'
			}
			return unicode.IsUpper(r) && i > 2 && text[i-1] == ' ' && text[i-2] == '.' && isUpperAt(text, i-3, end) // "H. R. 1280"
		case isLowerAt(text, at, end):
			return r != 'I'
		case isUpperAt(text, at, end):
			return unicode.IsUpper(r) && r != 'I' && c0(text, i)
		}
		return false
	}
	switch abbreviation(text[i:j]) {
	case abbrTitle, abbrEnd:
		return true
	case abbrDay:
		return near && (isDigit(text, at, end) || isLowerAt(text, at, end) || text[at] == ',')
	case abbrNumber:
		return near && isDigit(text, at, end)
	case abbrMonth:
		return near
	}
	return false
}

// c0 says whether the letter at i stands alone: nothing but space or an opening mark before it, or another initial.
func c0(text string, i int) bool {
	if i == 0 {
		return true
	}
	b := text[i-1]
	return b <= ' ' || b == '(' || b == '"' || b == '.' || b >= utf8.RuneSelf
}

// following returns the start of the next word behind i, past opening quotes, if it is near.
func following(text string, i, end int) (at int, near bool) {
	for n := 0; i < end && n < 16; n++ {
		k, w := class(text, i)
		switch {
		case k == cSpace, text[i] == '"', text[i] == '(', w == 3 && (strings.HasPrefix(text[i:], "“") || strings.HasPrefix(text[i:], "‘")):
			i += w
		default:
			return i, true
		}
	}
	return i, false
}

// slashed says whether the word [i, j) and the letters behind the slash at j are one token: "w/o", "s/he".
func slashed(text string, i, j, end int) bool {
	if j-i != 1 {
		return false
	}
	n := j + 1
	for n < end && n-j < 4 && isLetter(text, n, end) {
		n++
	}
	return slashes.has(text[i:min(n, end)])
}

// parts returns where a word of two syntactic words without apostrophe is cut ("can|not"), 0 if it is none.
func parts(w string) int {
	var buf [8]byte
	for i := range len(w) {
		b := w[i]
		if 'A' <= b && b <= 'Z' {
			b |= 0x20
		}
		buf[i] = b
	}
	switch string(buf[:len(w)]) {
	case "cannot", "gonna", "wanna", "gotta", "gimme", "lemme":
		return 3
	case "alot":
		return 1
	case "thats", "whats":
		return len(w) - 1
	case "outta":
		return 3
	case "youre", "theyre", "weve", "theyve", "cant", "dont", "wont", "didnt", "doesnt", "isnt", "wasnt", "couldnt", "wouldnt", "arent", "havent", "hasnt":
		return len(w) - 2
	}
	return 0
}

// address returns the end of the URL, host name, file name or e-mail address at i; i if there is none.
func address(text string, i, end int) int {
	switch text[i] | 0x20 {
	case 'h', 'f', 'w', 'm':
		if isURL(text[i:end]) {
			j := i
			for j < end {
				k, w := class(text, j)
				if k == cSpace || text[j] == '<' || text[j] == '>' || text[j] == '"' || w == 3 && k == cPunct {
					break
				}
				j += w
			}
			return trimURL(text, i, j)
		}
	}
	// One bounded look at the run of characters that names are made of.
	j, at, dot := i, -1, -1
	for j < end && j-i < 253 {
		b := text[j]
		switch {
		case b == '.':
			dot = j
		case b == '@':
			if at >= 0 {
				return i
			}
			at = j
		case b == '-' || b == '+' || b == '%' && at < 0 || b < utf8.RuneSelf && (ascii[b] == cLetter || ascii[b] == cDigit):
		default:
			goto done
		}
		j++
	}
done:
	if dot < 0 && at < 0 {
		return i
	}
	for j > i && (text[j-1] == '.' || text[j-1] == '-' || text[j-1] == '@' || text[j-1] == '+') {
		j--
	}
	dot = strings.LastIndexByte(text[i:j], '.')
	if at > i && at < j-1 && isAlnum(text, at+1, end) {
		return j
	}
	if dot < 1 || at >= 0 {
		return i
	}
	dot += i
	last := text[dot+1 : j]
	if len(last) < 2 || len(last) > 6 || strings.HasPrefix(text[dot-1:j], "..") || !suffixes.has(last) {
		if n := strings.Count(text[i:j], "."); n >= 2 && j-i > 10 && allLower(text[i:j]) {
			return j // "comp.sources.unix"
		}
		return i
	}
	if isUpperAt(last, 0, len(last)) && !isUpperAt(last, 1, len(last)) && isLowerAt(text, dot-1, end) && !isUpperAt(text, i, end) {
		return i // "the end.It was"
	}
	if j < end && text[j] == '/' {
		for j < end {
			k, w := class(text, j)
			if k == cSpace || w == 3 && k == cPunct || text[j] == '"' || text[j] == '<' || text[j] == '>' {
				break
			}
			j += w
		}
		j = trimURL(text, i, j)
	}
	return j
}

func allLower(s string) bool {
	for i := range len(s) {
		if b := s[i]; b != '.' && b != '-' && (b < 'a' || b > 'z') || b == '.' && i > 0 && s[i-1] == '.' {
			return false
		}
	}
	return true
}

func isURL(s string) bool {
	if len(s) < 5 {
		return false
	}
	for _, p := range [...]string{"http://", "https://", "ftp://", "www.", "mailto:"} {
		if len(s) > len(p) && strings.EqualFold(s[:len(p)], p) && s[len(p)] > ' ' {
			return true
		}
	}
	return false
}

// trimURL takes closing punctuation off the URL [i, j); a bracket only if the URL does not open it.
func trimURL(text string, i, j int) int {
	for j > i {
		switch text[j-1] {
		case '.', ',', ';', ':', '!', '?', '\'', '*':
			j--
			continue
		case ')':
			if strings.IndexByte(text[i:min(j, i+2000)], '(') < 0 {
				j--
				continue
			}
		case ']':
			if strings.IndexByte(text[i:min(j, i+2000)], '[') < 0 {
				j--
				continue
			}
		}
		break
	}
	return j
}

// punct appends the token that starts with the punctuation mark at i and returns its end.
func (c *cutter) punct(i, w int, b dateline.Span) int {
	text, end := c.text, b.End
	to := i + w
	fresh := i == b.Start || !isAlnum(text, i-1, end) && text[i-1] < utf8.RuneSelf
	switch text[i] {
	case '.':
		if isDigit(text, to, end) && fresh && text[max(i-1, 0)] != '.' { // ".265"
			for isDigit(text, to, end) {
				to++
			}
			break
		}
		if i > b.Start && text[i-1] != '.' && isLetter(text, to, end) && fresh && text[i-1] <= ' ' { // ".doc"
			n := to
			for n < end && n-to < 6 && isLetter(text, n, end) {
				n++
			}
			if suffixes.has(text[to:n]) && !isAlnum(text, n, end) {
				to = n
				break
			}
		}
		for to < end && text[to] == '.' {
			to++
		}
	case '!', '?':
		for to < end && (text[to] == '!' || text[to] == '?') {
			to++
		}
	case '-', '=':
		for to < end && (text[to] == '-' || text[to] == '=') { // "---==" is one rule
			to++
		}
	case '*', '~', '<', '>', '$', '|', '^':
		for to < end && text[to] == text[i] {
			to++
		}
	case '+':
		for to < end && text[to] == '+' {
			to++
		}
		if fresh && isDigit(text, to, end) {
			for isDigit(text, to, end) {
				to++
			}
		}
	case '#', '@':
		if fresh && isLetter(text, to, end) {
			for isAlnum(text, to, end) || to < end && text[to] == '.' && text[i] == '@' && isLetter(text, to+1, end) {
				_, w := class(text, to)
				to += w
			}
		}
	case ':', ';':
		if fresh || i > b.Start && text[i-1] <= ' ' {
			if n := emoticon(text[i:end]); n > 0 {
				to = i + n
			}
		}
	case '`':
		if to < end && text[to] == '`' {
			to++
			break
		}
		to = c.apostrophe(i, to, end, b.Start)
	case '\'', 0xE2, 0xCA:
		if text[i] == 0xE2 && strings.HasPrefix(text[i:end], "…") {
			for to < end && text[to] == '.' {
				to++
			}
			break
		}
		if text[i] == '\'' && to < end && text[to] == '\'' && !isLetter(text, to+1, end) {
			to++
			break
		}
		if apostrophe(text, i, end) > 0 {
			to = c.apostrophe(i, to, end, b.Start)
		}
	}
	for to < end && strings.HasPrefix(text[to:end], "\ufe0f") { // variation selector of an emoji
		to += len("\ufe0f")
	}
	c.emit(i, to)
	return to
}

// apostrophe returns the end of the token that starts with the apostrophe [i, to): a clitic cut off from its word
// (”|'s), a clipped word ('em), a short year ('02), or the mark alone.
func (c *cutter) apostrophe(i, to, end, start int) int {
	text := c.text
	if n := clitic(text, to, end); n > 0 && i > start && (text[i-1] > ' ' || text[to]|0x20 == 's') && text[i-1] != '(' {
		return to + n
	}
	if isDigit(text, to, end) && isDigit(text, to+1, end) {
		switch {
		case !isAlnum(text, to+2, end):
			return to + 2
		case to+2 < end && text[to+2] == 's' && !isAlnum(text, to+3, end):
			return to + 3
		}
		return to
	}
	n := to
	for n < end && n-to < 6 && isLetter(text, n, end) {
		n++
	}
	if n > to && !isAlnum(text, n, end) && clipped.has(text[to:min(n, end)]) {
		return n
	}
	return to
}

// emoticon returns the length of the emoticon that s starts with, 0 if there is none.
func emoticon(s string) int {
	n := 1
	if n < len(s) && s[n] == '-' {
		n++
	}
	if n >= len(s) || strings.IndexByte(")(DPpO", s[n]) < 0 {
		return 0
	}
	bracket := s[n] == ')' || s[n] == '('
	n++
	for bracket && n < len(s) && n < 8 && s[n] == s[n-1] {
		n++
	}
	if n < len(s) && s[n] > ' ' && s[n] != '.' && s[n] != ',' {
		return 0
	}
	return n
}
