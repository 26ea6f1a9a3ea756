// Package homeword tells where a text is at home by words that the press of one country uses without saying whose they are: its money, courts, police and
// parliaments ("Crown Court", "the district attorney", "2 crore", "£500"). Table words.txt lists them. One word is a hint; countries that a text names tell more.
package homeword

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed words.txt
var table string

// A mark is a phrase of the table, cut into words behind its first.
type mark struct {
	id      int
	rest    []string // "#" is a number, right behind the word before it or after a blank
	country string
	weight  float64
}

var load = sync.OnceValue(func() map[string][]mark {
	out := make(map[string][]mark, 600)
	n := 0
	for line := range strings.Lines(table) {
		f := strings.SplitN(strings.TrimSpace(line), " ", 3)
		if len(f) < 3 || line[0] == '#' {
			continue
		}
		w, _ := strconv.ParseFloat(f[1], 64)
		for phrase := range strings.SplitSeq(f[2], "|") {
			words := strings.Fields(strings.ReplaceAll(phrase, "#", " # "))
			if len(words) == 0 {
				continue
			}
			n++
			out[words[0]] = append(out[words[0]], mark{n, words[1:], f[0], w})
		}
	}
	return out
})

// often is how many times one phrase counts.
const often = 3

// Votes adds up what the words of text tell, by ISO alpha-3 code.
func Votes(text string) map[string]float64 {
	marks := load()
	var out map[string]float64
	var seen map[int]int
	for at := 0; at < len(text); {
		w, n := word(text[at:])
		if n == 0 {
			at++
			continue
		}
		key := strings.ReplaceAll(w, "’", "'")
		for _, m := range marks[key] {
			if !follows(text[at+n:], m.rest) {
				continue
			}
			if out == nil {
				out, seen = make(map[string]float64), make(map[int]int)
			}
			if seen[m.id]++; seen[m.id] <= often {
				out[m.country] += m.weight / float64(seen[m.id])
			}
		}
		at += n
	}
	return out
}

// word returns the word at the start of s: letters with marks inside, or a sign of money with the letters before it. It ends before a digit.
func word(s string) (string, int) {
	n := 0
	for n < len(s) {
		c := s[n]
		switch {
		case c >= '0' && c <= '9' && n == 0: // "911"
			for n < len(s) && s[n] >= '0' && s[n] <= '9' {
				n++
			}
			return s[:n], n
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '$', c == '+':
			n++
		case c >= 0x80:
			if strings.HasPrefix(s[n:], "’") && (n == 0 || n+3 >= len(s) || !letter(s[n+3])) || strings.HasPrefix(s[n:], "‘") || strings.HasPrefix(s[n:], "“") || strings.HasPrefix(s[n:], "”") ||
				strings.HasPrefix(s[n:], "–") || strings.HasPrefix(s[n:], "—") || strings.HasPrefix(s[n:], "\u00a0") {
				if n == 0 {
					return "", 0
				}
				return s[:n], n
			}
			n++
		case (c == '\'' || c == '-' || c == '/') && n > 0 && n+1 < len(s) && letter(s[n+1]):
			n++
		case c == '.' && n > 0 && n <= 4 && (n+1 < len(s) && (letter(s[n+1]) || s[n+1] == ' ' && titles[s[:n+1]])):
			n++
		default:
			return s[:n], n
		}
	}
	return s[:n], n
}

// titles are the abbreviations of the table that end in a full stop.
var titles = map[string]bool{"Gov.": true, "Sen.": true, "Rep.": true, "Rs.": true, "U.S.": true}

func letter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// follows says whether the words rest stand at the start of s, with single blanks between; a number may touch the word before it.
func follows(s string, rest []string) bool {
	for k, want := range rest {
		if want == "#" {
			s = strings.TrimPrefix(s, " ")
			n := 0
			for n < len(s) && (s[n] >= '0' && s[n] <= '9' || n > 0 && (s[n] == ',' || s[n] == '.')) {
				n++
			}
			if n == 0 {
				return false
			}
			s = s[n:]
			continue
		}
		t, blank := strings.CutPrefix(s, " ")
		if !blank && (k == 0 || rest[k-1] != "#") {
			return false
		}
		w, n := word(t)
		if n == 0 || strings.ReplaceAll(w, "’", "'") != want {
			return false
		}
		s = t[n:]
	}
	return true
}

// Countries returns the codes of the table, in no order.
func Countries() (out []string) {
	seen := make(map[string]bool)
	for _, ms := range load() {
		for _, m := range ms {
			if !seen[m.country] {
				seen[m.country] = true
				out = append(out, m.country)
			}
		}
	}
	return out
}
