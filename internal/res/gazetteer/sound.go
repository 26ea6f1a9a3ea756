package gazetteer

import "strings"

// Sound returns what is left of a key when the choices of a romaniser are taken out: articles, vowels, doubled and
// final weak letters, q or k. "Jableh" and "Jabla" are "jbl", "Tall Tamr" and "Tel Tamer" are "tltmr". It is "" for
// a name with fewer than three consonants. Towns of countries that write in Arabic letters are in the table under it.
func Sound(key string) string {
	var buf [maxKey]byte
	return string(appendSound(buf[:0], key))
}

func appendSound(b []byte, key string) []byte {
	start := len(b)
	for w := range strings.FieldsSeq(key) {
		switch w {
		case "al", "el", "ul", "ar", "as", "ash", "at", "ad", "an", "az", "ez", "es", "er":
			continue
		}
		for i := 0; i < len(w); i++ {
			c := w[i]
			next := byte(0)
			if i+1 < len(w) {
				next = w[i+1]
			}
			switch c {
			case 'a', 'e', 'i', 'o', 'u':
				if len(b) > start {
					continue
				}
				c = 'a' // a vowel at the head is heard
			case 'y', 'w':
				if i > 0 {
					continue
				}
			case 'h':
				if next == 0 && len(b) > start {
					continue
				}
			case 'q', 'c':
				if c == 'q' || next != 'h' {
					c = 'k'
				}
			case 'v':
				c = 'w'
			case 'g', 'd', 't', 'k', 'z':
				if next == 'h' { // "gh", "dh", "th", "kh", "zh" beside plain letters
					i++
				}
			case 's':
				if next == 'h' {
					c = 'x'
					i++
				}
			}
			if len(b) > start && b[len(b)-1] == c {
				continue
			}
			b = append(b, c)
		}
	}
	if n := len(b) - start; n < 3 {
		return b[:start]
	}
	return b
}

// LookupSound appends the towns that may be another spelling of name to hits. Most are not: the caller knows the country.
func LookupSound(name string, hits []Hit) []Hit {
	var key, sound [2*maxKey + 16]byte
	k := AppendKey(key[:0], name)
	s := appendSound(append(sound[:0], '~'), string(k))
	if len(s) < 4 {
		return hits
	}
	return LookupKey(s, hits)
}
