package infer

import (
	"unicode"
	"unicode/utf8"
)

// Rows of the hashed tables, as in train/features.py.
const (
	prefixRows  = 4096
	suffix3Rows = 8192
	suffix2Rows = 2048
	shapeRows   = 2048
)

const fnvStart = 2166136261

// hash continues an FNV-1a hash.
func hash(h uint32, s []byte) uint32 {
	for _, b := range s {
		h = (h ^ uint32(b)) * 16777619
	}
	return h
}

// A word holds the rows of a form in the tables of an Embed, but those of its vocabularies.
type word struct {
	norm, low, zeros []byte // normalised; lower-cased; with digits as 0
	prefix, suffix3  int32
	suffix2, shape   int32
}

// set computes the features of form. It reuses w's buffers.
func (w *word) set(form string) {
	w.norm, w.low, w.zeros = w.norm[:0], w.low[:0], w.zeros[:0]
	switch form {
	case "``", "''":
		form = `"`
	case "--", "---":
		form = "–"
	}
	h := hash(fnvStart, []byte("h"))
	n, run, last, runes := 0, 0, rune(-1), 0
	at3, at2, at1 := 0, 0, 0 // where the last three runes of zeros begin
	pre := -1                // where the first three runes of zeros end
	for _, r := range form {
		switch r {
		case '“', '”', '„', '‟', '«', '»':
			r = '"'
		case '‘', '’', '‚', '‛', '`', '´':
			r = '\''
		case '—', '―':
			r = '–'
		}
		again := 1
		if r == '…' {
			r, again = '.', 3
		}
		for ; again > 0; again-- {
			lower, zero, kind := r, r, r
			switch {
			case r < utf8.RuneSelf:
				switch {
				case 'A' <= r && r <= 'Z':
					lower += 'a' - 'A'
					zero, kind = lower, 'X'
				case 'a' <= r && r <= 'z':
					kind = 'x'
				case '0' <= r && r <= '9':
					zero, kind = '0', 'd'
				}
			case unicode.IsUpper(r):
				lower = unicode.ToLower(r)
				zero, kind = lower, 'X'
			case unicode.IsLetter(r):
				lower = unicode.ToLower(r)
				zero, kind = lower, 'x'
			}
			w.norm = utf8.AppendRune(w.norm, r)
			w.low = utf8.AppendRune(w.low, lower)
			if runes++; runes == 4 {
				pre = len(w.zeros)
			}
			at3, at2, at1 = at2, at1, len(w.zeros)
			w.zeros = utf8.AppendRune(w.zeros, zero)
			if kind == last {
				run++
			} else {
				run, last = 1, kind
			}
			if run <= 4 && n < 12 {
				n++
				var b [utf8.UTFMax]byte
				h = hash(h, b[:utf8.EncodeRune(b[:], kind)])
			}
		}
	}
	if pre < 0 {
		pre = len(w.zeros)
	}
	if runes < 3 {
		at3 = 0
	}
	if runes < 2 {
		at2 = 0
	}
	w.prefix = int32(hash(hash(fnvStart, []byte("p")), w.zeros[:pre]) % prefixRows)
	w.suffix3 = int32(hash(hash(fnvStart, []byte("s")), w.zeros[at3:]) % suffix3Rows)
	w.suffix2 = int32(hash(hash(fnvStart, []byte("t")), w.zeros[at2:]) % suffix2Rows)
	w.shape = int32(h % shapeRows)
}
