package timex

import (
	"unicode"
	"unicode/utf8"
)

// An atom is a run of letters, a number, or one other character. Atoms cut finer than tokens ("mid-August" is three),
// so that the grammar does not depend on how tokens treat hyphens and dots.
type atom struct {
	start, end int32
	kind       atomKind
	space      bool // white space before it
	line       bool // a line break before it
	upper      bool // first letter is upper case
	cls        class
	val        int16 // value of cls
	ord        int16
	num        int32   // of a number
	frac       float32 // of a number: 2.5 has num 2, frac .5
	punct      rune    // of punctuation; dashes are '-', apostrophes '\'', quote marks '"'
	tok        int32   // document-wide token index, -1 outside the sentences
}

type atomKind uint8

const (
	aEnd atomKind = iota
	aWord
	aNum
	aPunct
)

// longest is the length in bytes of the longest word that the lexicon knows, and room to spare.
const longest = 16

// lex appends the atoms of text[start:end] to as.
func lex(as []atom, text string, start, end int, lexicon map[string]entry) []atom {
	var low [longest]byte
	space, line := false, false
	for i := start; i < end; {
		c := text[i]
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			space, line = true, line || c == '\n'
			i++
			continue
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			a := atom{start: int32(i), kind: aWord, space: space, line: line, upper: c < 'a', tok: -1}
			j, ascii := i, true
			for j < end {
				if c := text[j]; c < utf8.RuneSelf {
					if c|0x20 < 'a' || c|0x20 > 'z' {
						break
					}
					if n := j - i; n < longest {
						low[n] = c | 0x20
					}
					j++
				} else if r, n := utf8.DecodeRuneInString(text[j:]); unicode.IsLetter(r) || unicode.IsMark(r) {
					ascii = false
					j += n
				} else {
					break
				}
			}
			a.end = int32(j)
			if n := j - i; ascii && n <= longest {
				if e, ok := lexicon[string(low[:n])]; ok {
					a.cls, a.val, a.ord = e.cls, e.val, e.ord
				}
			}
			as = append(as, a)
			i = j
		case '0' <= c && c <= '9':
			a := atom{start: int32(i), kind: aNum, space: space, line: line, tok: -1}
			j, n := i, 0
			for j < end && text[j]-'0' <= 9 {
				if n < 1<<24 {
					n = n*10 + int(text[j]-'0')
				}
				j++
			}
			if j-i <= 3 { // groups of thousands: "1,460"
				for j+3 < end+0 && text[j] == ',' && isDigits(text[j+1:j+4]) && (j+4 >= end || text[j+4]-'0' > 9) {
					if n < 1<<20 {
						n = n*1000 + digits(text[j+1:j+4])
					}
					j += 4
				}
			}
			if j+1 < end && text[j] == '.' && text[j+1]-'0' <= 9 && !dotted(text, i, j, end) {
				k, scale := j+1, float32(0.1)
				for k < end && text[k]-'0' <= 9 {
					a.frac += scale * float32(text[k]-'0')
					scale /= 10
					k++
				}
				j = k
			}
			a.num, a.end = int32(n), int32(j)
			as = append(as, a)
			i = j
		default:
			r, n := utf8.DecodeRuneInString(text[i:end])
			if unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u200e' {
				space = true
				i += n
				continue
			}
			a := atom{start: int32(i), space: space, line: line, kind: aPunct, punct: r, tok: -1}
			if unicode.IsLetter(r) {
				a.kind, a.upper = aWord, unicode.IsUpper(r)
				for n < end-i {
					r, k := utf8.DecodeRuneInString(text[i+n : end])
					if !unicode.IsLetter(r) && !unicode.IsMark(r) {
						break
					}
					n += k
				}
			} else {
				switch r {
				case '–', '—', '‒', '‑', '−', '‐':
					a.punct = '-'
				case '’', '‘', '`', 'ʼ':
					a.punct = '\''
				case '“', '”', '«', '»', '„':
					a.punct = '"'
				}
			}
			a.end = int32(i + n)
			as = append(as, a)
			i += n
		}
		space, line = false, false
	}
	return as
}

func isDigits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i]-'0' > 9 {
			return false
		}
	}
	return s != ""
}

// dotted says whether the number text[i:j] begins or continues a date or version in dots ("03.09.2014") rather than a decimal.
func dotted(text string, i, j, end int) bool {
	if i > 0 && text[i-1] == '.' {
		return true
	}
	k := j + 1
	for k < end && text[k]-'0' <= 9 {
		k++
	}
	return k+1 < end && text[k] == '.' && text[k+1]-'0' <= 9
}
