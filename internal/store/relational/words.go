package relational

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/dateline-news/dateline/internal/store"
)

// Words are cut here, not in the database, so that SQLite and PostgreSQL find the same documents: runs of letters and digits,
// in lower case, without accents. Both keep words as they are, without stemming: "sanction" does not find "sanctions", "sanction*" does.

// longest is a bound on a word: longer runs are encoded data, not words. PostgreSQL refuses words of 2 KiB.
const longest = 100

// A word is a token of a text with the place it came from.
type word struct {
	folded     string
	start, end int
}

// cut returns the words of text in order.
func cut(text string) (out []word) {
	start := -1
	for i, r := range text + " " {
		inside := unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)
		switch {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			if f := fold(text[start:i]); f != "" && len(f) <= longest {
				out = append(out, word{f, start, i})
			}
			start = -1
		}
	}
	return out
}

func folded(text string) []string {
	ws := cut(text)
	out := make([]string, len(ws))
	for i, w := range ws {
		out[i] = w.folded
	}
	return out
}

// fold is a word in lower case without accents.
func fold(s string) string {
	ascii := true
	for i := range len(s) {
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	if ascii {
		return strings.ToLower(s)
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(s) {
		if !unicode.IsMark(r) && (unicode.IsLetter(r) || unicode.IsNumber(r)) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// Terms are the parts of a text query: all of Want, none of Not.
type Terms struct{ Want, Not []Term }

// A Term is a word, or several that follow each other. Prefix: the last one may go on.
type Term struct {
	Words  []string
	Prefix bool
}

// parseText reads words, "phrases", -word and word*.
func parseText(s string) (t Terms, err error) {
	add := func(part string, not, quoted bool) {
		term := Term{Words: folded(part), Prefix: !quoted && strings.HasSuffix(part, "*")}
		switch {
		case len(term.Words) == 0:
		case not:
			t.Not = append(t.Not, term)
		default:
			t.Want = append(t.Want, term)
		}
	}
	for rest := strings.TrimSpace(s); rest != ""; rest = strings.TrimSpace(rest) {
		not := false
		if r, ok := strings.CutPrefix(rest, "-"); ok {
			not, rest = true, r
		}
		if r, ok := strings.CutPrefix(rest, `"`); ok {
			phrase, after, closed := strings.Cut(r, `"`)
			if !closed {
				return t, fmt.Errorf("%w: text: a quote mark is open in %q", store.ErrQuery, s)
			}
			add(phrase, not, true)
			rest = after
			continue
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || r == '"' })
		if end < 0 {
			end = len(rest)
		}
		add(rest[:end], not, false)
		rest = rest[end:]
	}
	if len(t.Want) == 0 {
		return t, fmt.Errorf("%w: text: %q has no word to look for", store.ErrQuery, s)
	}
	return t, nil
}

// at returns how many words of ws from i on are the term, 0 if they are not.
func (t Term) at(ws []word, i int) int {
	if i+len(t.Words) > len(ws) {
		return 0
	}
	for k, w := range t.Words {
		have := ws[i+k].folded
		if have != w && !(t.Prefix && k == len(t.Words)-1 && strings.HasPrefix(have, w)) {
			return 0
		}
	}
	return len(t.Words)
}

// Marks of a hit in a snippet.
const (
	hitStart = "\x02"
	hitEnd   = "\x03"
)

// snippet is the part of text around its first hits, with the hits marked; "" if no term is in it.
func snippet(text string, t Terms) string {
	const before, window = 8, 30 // words
	ws := cut(text)
	first := -1
	hits := map[int]int{} // first word to number of words
	for i := range ws {
		for _, term := range t.Want {
			if n := term.at(ws, i); n > hits[i] {
				hits[i] = n
				if first < 0 {
					first = i
				}
			}
		}
		if first >= 0 && i > first+window {
			break
		}
	}
	if first < 0 {
		return ""
	}
	from := max(first-before, 0)
	to := min(from+window, len(ws))
	var b strings.Builder
	if from > 0 {
		b.WriteString("… ")
	}
	at := ws[from].start
	for i := from; i < to; i++ {
		n := min(hits[i], to-i)
		if n == 0 {
			continue
		}
		b.WriteString(text[at:ws[i].start])
		at = ws[i+n-1].end
		b.WriteString(hitStart + text[ws[i].start:at] + hitEnd)
		i += n - 1
	}
	b.WriteString(text[at:ws[to-1].end])
	if to < len(ws) {
		b.WriteString(" …")
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
