package acquire

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// sniffLen is how much of an input decides its kind. Pages may open with comments and blank lines before the first tag.
const sniffLen = 4096

// magic numbers of what people pass by mistake. Formats that hold NUL bytes early are found without a row here.
var magic = []struct{ prefix, what string }{
	{"%PDF-", "a PDF"}, {"PK\x03\x04", "a ZIP archive or office document"}, {"\x89PNG", "a PNG image"}, {"\xff\xd8\xff", "a JPEG image"},
	{"GIF87a", "a GIF image"}, {"GIF89a", "a GIF image"}, {"\x7fELF", "a program"}, {"SQLite format 3", "an SQLite database"},
	{"BZh", "bzip2 data"}, {"\xfd7zXZ", "xz data"}, {"\xd0\xcf\x11\xe0", "an old office document"},
	{"ID3", "an MP3"}, {"OggS", "an Ogg file"}, {"{\\rtf", "an RTF document"}, {"RIFF", "an audio, video or WebP file"},
}

// binary says what data is if it is not text, else "". UTF-16 with a byte order mark is text.
func binary(data []byte) string {
	for _, m := range magic {
		if bytes.HasPrefix(data, []byte(m.prefix)) {
			if m.prefix == "BZh" && !(len(data) > 3 && '1' <= data[3] && data[3] <= '9') ||
				(m.prefix == "ID3" || m.prefix == "RIFF" || m.prefix == "OggS") && bytes.IndexByte(data, 0) < 0 {
				continue // a word of a text
			}
			return m.what
		}
	}
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return ""
	}
	// Text holds no NUL and few control characters; a stray one of a bad export is let pass.
	control := 0
	for _, c := range data {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b || c == 0x7f {
			control++
		}
	}
	if control > 2 && control*50 > len(data) {
		return fmt.Sprintf("%d of its %d first bytes are control characters", control, len(data))
	}
	return ""
}

// looksJSON says whether an input is JSON: it opens with an object whose first key or end stands in head.
func looksJSON(head []byte) bool {
	h := bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\ufeff")))
	if len(h) == 0 || h[0] != '{' {
		return false
	}
	h = bytes.TrimSpace(h[1:])
	return len(h) == 0 || h[0] == '"' || h[0] == '}'
}

var openers = [][]byte{[]byte("<!doctype html"), []byte("<html"), []byte("<head"), []byte("<body"), []byte("<title"), []byte("<meta"),
	[]byte("<article"), []byte("<main"), []byte("<div"), []byte("<p>"), []byte("<p "), []byte("<h1"), []byte("<section"), []byte("<table"),
	[]byte("<style"), []byte("<span"), []byte("<a "), []byte("<br"), []byte("<b>"), []byte("<script"), []byte("<link"), []byte("<header"), []byte("<ul")}

// looksHTML says whether an input is a page: the first thing in it that is not blank, comment or declaration is an HTML tag,
// or an <html> or doctype stands near its beginning. "<p>" inside a plain article is not enough.
func looksHTML(head []byte) bool {
	h := bytes.ToLower(ascii(head))
	for {
		h = bytes.TrimSpace(h)
		switch {
		case bytes.HasPrefix(h, []byte("<!--")):
			end := bytes.Index(h, []byte("-->"))
			if end < 0 {
				return bytes.Contains(h, []byte("<html"))
			}
			h = h[end+3:]
			continue
		case bytes.HasPrefix(h, []byte("<?xml")):
			end := bytes.IndexByte(h, '>')
			if end < 0 {
				return false
			}
			h = h[end+1:]
			continue
		}
		break
	}
	for _, o := range openers {
		if bytes.HasPrefix(h, o) {
			return true
		}
	}
	return bytes.Contains(h, []byte("<!doctype html")) || bytes.Contains(h, []byte("<html")) && bytes.Contains(h, []byte("<head"))
}

// ascii drops byte order marks and the zero bytes of UTF-16, so that tags can be looked for.
func ascii(b []byte) []byte {
	if bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff")) {
		return bytes.ReplaceAll(b[2:], []byte{0}, nil)
	}
	if r, n := utf8.DecodeRune(b); r == '\ufeff' {
		return b[n:]
	}
	return b
}
