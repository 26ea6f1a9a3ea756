// Package namekey makes the keys by which tables of names are searched, and holds Dict, a dictionary of names of one
// or more words. In: a name as a text has it; out: the row of the table, or nothing.
//
// A key is the name in lower case without diacritics, apostrophes, full stops and a leading "the"; hyphens and runs of
// space count as one space; a possessive ending is cut. So "Da’esh", "Daesh" and "Daesh's" are one key, as are "U.S."
// and "US". Case is checked apart: an entry in capitals of up to three letters ("US", "WHO", "IS") wants capitals in
// the text; any other entry wants at least one capital letter, unless the table itself has none ("world powers").
//
// Known limits: diacritics are folded for the Latin letters of names in wire copy, not by full Unicode decomposition.
package namekey

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxLen bounds a key in bytes: longer names are cut, so that a crafted text costs no more than a real one.
const MaxLen = 120

// Key returns the key of name.
func Key(name string) string { return string(Append(make([]byte, 0, len(name)+8), name)) }

// Append appends the key of name to b; it allocates only if b is too small.
func Append(b []byte, name string) []byte {
	name = TrimPossessive(strings.TrimSpace(name))
	if len(name) > 4 && (name[0] == 't' || name[0] == 'T') && (name[1:4] == "he " || name[1:4] == "HE ") {
		name = name[4:]
	}
	start := len(b)
	return appendKey(b, start, name)
}

// appendKey appends the key letters of one word or name; a space is put between words only if there is something before.
func appendKey(b []byte, start int, name string) []byte {
	space := false
	for i := 0; i < len(name); {
		r, n := rune(name[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(name[i:])
		}
		i += n
		switch {
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		case 'A' <= r && r <= 'Z':
			r += 'a' - 'A'
		case r == '.' || r == '\'' || r == '’' || r == '‘' || r == '`' || r == 'ʼ' || r == 'ʻ' || r == '´' || r == 'ʿ' || r == 'ʾ' || r == '"':
			continue
		case r == ' ' || r == '-' || r == '\t' || r == '\n' || r == '\u00a0' || r == '‐' || r == '‑' || r == '–' || r == '_' || r == '/':
			space = true
			continue
		default:
			if f := fold(r); f != "" {
				if space && len(b) > start {
					b = append(b, ' ')
				}
				space = false
				b = append(b, f...)
				continue
			}
			if unicode.Is(unicode.Mn, r) {
				continue
			}
			r = unicode.ToLower(r)
		}
		if len(b)-start >= MaxLen {
			return b
		}
		if space && len(b) > start {
			b = append(b, ' ')
		}
		space = false
		b = utf8.AppendRune(b, r)
	}
	return b
}

// TrimPossessive cuts "'s" or a final apostrophe after s, in straight or curly form.
func TrimPossessive(s string) string {
	if s == "" {
		return s
	}
	switch s[len(s)-1] {
	case 's', 'S', '\'', "’"[2]:
	default:
		return s
	}
	for _, p := range [...]string{"'s", "’s", "'S", "’S"} {
		if strings.HasSuffix(s, p) && len(s) > len(p) {
			return s[:len(s)-len(p)]
		}
	}
	for _, p := range [...]string{"s'", "s’"} {
		if strings.HasSuffix(s, p) {
			return s[:len(s)-len(p)+1]
		}
	}
	return s
}

const (
	latin1 = "À=a Á=a Â=a Ã=a Ä=a Å=a Æ=ae Ç=c È=e É=e Ê=e Ë=e Ì=i Í=i Î=i Ï=i Ð=d Ñ=n Ò=o Ó=o Ô=o Õ=o Ö=o Ø=o Ù=u Ú=u Û=u Ü=u Ý=y Þ=th ß=ss " +
		"à=a á=a â=a ã=a ä=a å=a æ=ae ç=c è=e é=e ê=e ë=e ì=i í=i î=i ï=i ð=d ñ=n ò=o ó=o ô=o õ=o ö=o ø=o ù=u ú=u û=u ü=u ý=y þ=th ÿ=y"
	extended = "Ā=a ā=a Ă=a ă=a Ą=a ą=a Ć=c ć=c Č=c č=c Ď=d ď=d Đ=d đ=d Ē=e ē=e Ė=e ė=e Ę=e ę=e Ě=e ě=e Ğ=g ğ=g Ģ=g ģ=g Ħ=h ħ=h Ī=i ī=i Į=i į=i İ=i ı=i " +
		"Ķ=k ķ=k Ĺ=l ĺ=l Ļ=l ļ=l Ľ=l ľ=l Ł=l ł=l Ń=n ń=n Ņ=n ņ=n Ň=n ň=n Ō=o ō=o Ő=o ő=o Œ=oe œ=oe Ŕ=r ŕ=r Ř=r ř=r Ś=s ś=s Ş=s ş=s Š=s š=s Ș=s ș=s " +
		"Ţ=t ţ=t Ť=t ť=t Ț=t ț=t Ū=u ū=u Ů=u ů=u Ű=u ű=u Ų=u ų=u Ź=z ź=z Ż=z ż=z Ž=z ž=z Ə=a ə=a Ơ=o ơ=o Ư=u ư=u Ả=a ả=a ạ=a Ạ=a ấ=a ầ=a ậ=a ẩ=a ắ=a ằ=a ặ=a " +
		"ẹ=e ế=e ề=e ể=e ễ=e ệ=e ị=i ỉ=i ọ=o ỏ=o ố=o ồ=o ổ=o ộ=o ớ=o ờ=o ợ=o ụ=u ủ=u ứ=u ừ=u ử=u ữ=u ự=u ỳ=y ỹ=y"
)

// folds maps a letter with a diacritic to plain letters.
var folds = func() map[rune]string {
	m := make(map[rune]string, 256)
	for _, pair := range strings.Fields(latin1 + " " + extended) {
		r, n := utf8.DecodeRuneInString(pair)
		m[r] = pair[n+1:]
	}
	return m
}()

func fold(r rune) string {
	if r < 0xc0 {
		return ""
	}
	return folds[r]
}

// A Dict is a dictionary of names; fill it with Add, then share it freely.
type Dict struct {
	rows map[string]entry
	most map[string]int // first word of a key to the most words of a key that begins so
}

type entry struct {
	row  int32
	want caps
}

type caps uint8

const (
	anyCase caps = iota // common words
	someUpper
	allUpper
)

// NewDict returns an empty dictionary with room for n names.
func NewDict(n int) *Dict {
	return &Dict{rows: make(map[string]entry, n), most: make(map[string]int, n)}
}

// Add adds name with its row; the first row of a key stays. It says whether the key was new. A name written "=PLAN" wants
// capitals in the text whatever its length.
func (d *Dict) Add(name string, row int) bool {
	if exact, ok := strings.CutPrefix(name, "="); ok {
		return d.add(exact, row, allUpper)
	}
	return d.add(name, row, capsOf(name))
}

func (d *Dict) add(name string, row int, want caps) bool {
	k := Key(name)
	if k == "" {
		return false
	}
	if old, ok := d.rows[k]; ok {
		if old.want == allUpper && want == someUpper && old.row == int32(row) {
			d.rows[k] = entry{old.row, someUpper}
		}
		return false
	}
	d.rows[k] = entry{int32(row), want}
	first, rest, _ := strings.Cut(k, " ")
	words := 1
	if rest != "" {
		words += strings.Count(rest, " ") + 1
	}
	d.most[first] = max(d.most[first], words)
	return true
}

// capsOf says which case a text must use for an entry written so in a table.
func capsOf(name string) caps {
	letters, uppers := 0, 0
	for _, r := range name {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				uppers++
			}
		}
	}
	if uppers == 0 {
		return anyCase
	}
	if letters <= 3 && uppers == letters {
		return allUpper
	}
	return someUpper
}

func (e entry) fits(upper, lower bool) bool {
	return e.want == anyCase || e.want == someUpper && upper || e.want == allUpper && upper && !lower
}

// Lookup returns the row of name, all of it.
func (d *Dict) Lookup(name string) (row int, ok bool) {
	var buf [MaxLen + 8]byte
	e, ok := d.rows[string(Append(buf[:0], name))]
	if !ok {
		return 0, false
	}
	name = TrimPossessive(name)
	if len(name) > 4 && strings.EqualFold(name[:4], "the ") {
		name = name[4:]
	}
	upper, lower := cases(name)
	return int(e.row), e.fits(upper, lower)
}

func cases(s string) (upper, lower bool) {
	for _, r := range s {
		upper = upper || unicode.IsUpper(r)
		lower = lower || unicode.IsLower(r)
	}
	return upper, lower
}

// Longest returns the row of the longest name that stands at words[0], and its number of words; n is 0 if there is
// none. Words are tokens: a hyphen or possessive ending may be a token of its own. A leading "the" is skipped and counted.
func (d *Dict) Longest(words []string) (row, n int) {
	var buf [MaxLen + 8]byte
	at := 0
	if len(words) > 1 && strings.EqualFold(words[0], "the") {
		at = 1
	}
	if at >= len(words) {
		return 0, 0
	}
	b := appendKey(buf[:0], 0, TrimPossessive(words[at]))
	first := b
	for i, c := range first {
		if c == ' ' {
			first = first[:i]
			break
		}
	}
	most := d.most[string(first)]
	if owner := at+1 < len(words) && (words[at+1] == "'s" || words[at+1] == "’s"); owner || TrimPossessive(words[at]) != words[at] {
		most = max(most, d.most[string(append(first[:len(first):len(first)], 's'))])
	}
	if most == 0 {
		return 0, 0
	}
	upper, lower := false, false
	b = b[:0]
	for i := at; i < len(words) && len(b) < MaxLen; i++ {
		w := words[i]
		if i > at && (w == "'s" || w == "’s") { // "People's Party": a key has no apostrophe
			b = append(b, 's')
			continue
		}
		bare := TrimPossessive(w)
		u, l := cases(bare)
		upper, lower = upper || u, lower || l
		if len(b) > 0 {
			b = append(b, ' ')
		}
		start := len(b)
		b = appendKey(b, start, bare)
		if len(b) == start && start > 0 { // punctuation: no word of its own
			b = b[:start-1]
			if !isJoint(w) {
				break
			}
			continue
		}
		spaces := 0
		for _, c := range b {
			if c == ' ' {
				spaces++
			}
		}
		if spaces+1 > most {
			break
		}
		if e, ok := d.rows[string(b)]; ok && e.fits(upper, lower) {
			row, n = int(e.row), i+1
		}
		if bare != w && strings.ContainsAny(w[len(w)-2:], "sS") && w[len(w)-1] != '\'' && !strings.HasSuffix(w, "’") {
			b = append(b, 's')
		}
	}
	return row, n
}

// isJoint says whether a token without letters may stand inside a name.
func isJoint(w string) bool {
	switch w {
	case "-", "‐", "‑", "–", ".", "'", "’", "‘", "/":
		return true
	}
	return false
}
