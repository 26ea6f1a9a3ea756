package extract

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"
)

// decode returns data as UTF-8 and, where that was not plain UTF-8, a note on the charset that was assumed.
// Bytes that are valid UTF-8 are UTF-8, whatever a header or meta element says: other charsets make valid UTF-8 by
// accident only in pure ASCII, while wrong declarations are common. hint is the charset that a server named; it goes before
// that of a meta element, as in browsers.
func decode(data []byte, hint string, page bool) (text, note string) {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		data = data[3:]
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(data)
		if err == nil {
			return string(out), "decoded from UTF-16, told by its byte order mark"
		}
	}
	if utf8.Valid(data) {
		return string(data), ""
	}
	if bad := invalid(data); bad*1000 < len(data) && hasMultibyte(data) {
		// Almost all of it is UTF-8: a cut or a pasted fragment, not another charset.
		return string(bytes.ToValidUTF8(data, []byte("\ufffd"))), fmt.Sprintf("decoded as UTF-8 with %d invalid bytes, each run of them replaced by U+FFFD", bad)
	}
	name, how := "windows-1252", "by default: it is not valid UTF-8 and names no charset"
	var enc encoding.Encoding
	if e, n := charset.Lookup(hint); hint != "" && e != nil && n != "utf-8" {
		enc, name, how = e, n, "as its server said"
	} else if page {
		if e, n, declared := declared(data); declared {
			enc, name, how = e, n, "as its meta element says"
		}
	}
	if enc == nil {
		enc, _ = charset.Lookup(name)
	}
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return string(bytes.ToValidUTF8(data, []byte("\ufffd"))), "decoded as UTF-8, invalid bytes replaced by U+FFFD"
	}
	return string(out), "decoded from " + name + ", " + how
}

// declared returns the charset that a meta element of a page names, unless it is UTF-8 (which data is not).
func declared(data []byte) (encoding.Encoding, string, bool) {
	head := data[:min(len(data), 8192)]
	at := 0
	for {
		i := bytes.Index(bytes.ToLower(head[at:]), []byte("charset"))
		if i < 0 {
			return nil, "", false
		}
		at += i + len("charset")
		rest := bytes.TrimLeft(head[at:], " \t\r\n")
		if len(rest) == 0 || rest[0] != '=' {
			continue
		}
		rest = bytes.TrimLeft(rest[1:], " \t\r\n\"'")
		end := bytes.IndexFunc(rest, func(r rune) bool {
			return !(r == '-' || r == '_' || r == ':' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z')
		})
		if end < 0 {
			end = len(rest)
		}
		if e, n := charset.Lookup(string(rest[:end])); e != nil && n != "utf-8" {
			return e, n, true
		}
	}
}

// invalid counts the bytes of data that are not part of a UTF-8 sequence.
func invalid(data []byte) (n int) {
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		if r == utf8.RuneError && size == 1 {
			n++
		}
		data = data[size:]
	}
	return n
}

// hasMultibyte says whether data holds a valid sequence of more than one byte.
func hasMultibyte(data []byte) bool {
	for len(data) > 0 {
		_, size := utf8.DecodeRune(data)
		if size > 1 {
			return true
		}
		data = data[size:]
	}
	return false
}

// clean makes text fit for Document.Text: NFC, "\n" as the only line break, control characters, byte order marks and
// non-characters as spaces, soft hyphens and zero-width spaces left out.
func clean(text string) string {
	dirty := false
	for i := 0; i < len(text); i++ {
		if c := text[i]; c < 0x20 && c != '\n' && c != '\t' || c == 0x7f || c >= 0xc2 && c <= 0xf4 {
			dirty = true
			break
		}
	}
	if !dirty {
		if utf8.ValidString(text) { // no lead byte above: ASCII, or stray continuation bytes
			return text
		}
	}
	var b strings.Builder
	b.Grow(len(text))
	for i, r := range text {
		switch {
		case r == '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				continue
			}
			b.WriteByte('\n')
		case r == '\u2028' || r == '\u2029' || r == '\u0085' || r == '\v' || r == '\f':
			b.WriteByte('\n')
		case r == '\n' || r == '\t':
			b.WriteRune(r)
		case r < 0x20 || r >= 0x7f && r < 0xa0 || r == '\ufeff' || r&0xfffe == 0xfffe:
			b.WriteByte(' ')
		case r == '\u00ad' || r == '\u200b' || r == '\u2060' || r == '\u200e' || r == '\u200f' || r >= '\u202a' && r <= '\u202e':
		default:
			b.WriteRune(r) // an invalid byte becomes U+FFFD
		}
	}
	return norm.NFC.String(b.String())
}
