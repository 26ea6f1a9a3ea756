package gazetteer

import (
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxKey bounds a key in bytes; longer names are in no table.
const maxKey = 64

// Key returns the form of a name under which the table is sorted: lower case, letters without marks, hyphens as
// spaces, no apostrophes and full stops, "St" and "Mt" written out, no leading "the". It is "" for a name in
// another script, and for one that is too long.
func Key(name string) string { return string(AppendKey(nil, name)) }

// AppendKey appends Key(name) to b.
func AppendKey(b []byte, name string) []byte {
	start := len(b)
	word := start // where the current word of the key begins
	for _, r := range name {
		if len(b)-start > maxKey {
			return b[:start]
		}
		switch {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			b = append(b, byte(r))
		case 'A' <= r && r <= 'Z':
			b = append(b, byte(r)+'a'-'A')
		case r == '&':
			b = append(b, "and"...)
		case strings.ContainsRune(" -/,_\u00a0\u2010\u2011\u2013\u2014()\n\r\t", r):
			b, word = endWord(b, start, word)
		case strings.ContainsRune(".'’‘`´ʻʼʽʾʿʹ′\"“”*?!", r):
		case r < utf8.RuneSelf:
			return b[:start]
		default:
			s := plain(r)
			if s == "" {
				return b[:start]
			}
			b = append(b, s...)
		}
	}
	b, _ = endWord(b, start, word)
	if len(b) > start {
		b = b[:len(b)-1] // the space after the last word
	}
	if k := b[start:]; len(k) > 4 && string(k[:4]) == "the " {
		b = append(b[:start], k[4:]...)
	}
	if len(b)-start > maxKey {
		return b[:start]
	}
	return b
}

// endWord closes the word b[word:] with a space, if there is one.
func endWord(b []byte, start, word int) ([]byte, int) {
	if len(b) == word {
		return b, word
	}
	switch string(b[word:]) {
	case "st":
		b = append(b[:word], "saint"...)
	case "ste":
		b = append(b[:word], "sainte"...)
	case "mt":
		b = append(b[:word], "mount"...)
	case "ft":
		b = append(b[:word], "fort"...)
	}
	b = append(b, ' ')
	return b, len(b)
}

// letters holds the plain form of the Latin letters of U+0080..U+024F and U+1E00..U+1EFF.
var letters = sync.OnceValue(func() *[0x350]string {
	var t [0x350]string
	for i := range t {
		r := rune(i)
		if i >= 0x250 {
			r = rune(0x1e00 + i - 0x250)
		}
		d := norm.NFD.String(string(r))
		if c := d[0]; 'a' <= c && c <= 'z' {
			t[i] = string(c)
		} else if 'A' <= c && c <= 'Z' {
			t[i] = string(c + 'a' - 'A')
		}
	}
	for _, p := range strings.Fields("ßss æae Æae øo Øo łl Łl đd Đd ıi ðd Ðd þth Þth œoe Œoe ħh Ħh əa Əa ŋn Ŋn ŧt Ŧt ƒf") {
		r, n := utf8.DecodeRuneInString(p)
		if r < 0x250 {
			t[r] = p[n:]
		}
	}
	return &t
})

func plain(r rune) string {
	switch {
	case r < 0x250:
		return letters()[r]
	case 0x1e00 <= r && r < 0x1f00:
		return letters()[0x250+r-0x1e00]
	case r == 'ə':
		return "a"
	}
	return ""
}
