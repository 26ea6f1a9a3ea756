package codepoint

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestOffsets(t *testing.T) {
	for _, text := range []string{"", "plain", "é", strings.Repeat("aé🙂x", 40), strings.Repeat("é", 32), strings.Repeat("x", 64) + "é"} {
		at := Offsets(text)
		for i := range len(text) + 1 {
			if i < len(text) && !utf8.RuneStart(text[i]) {
				continue
			}
			if got, want := at(i), utf8.RuneCountInString(text[:i]); got != want {
				t.Fatalf("%q: byte %d is code point %d, want %d", text, i, got, want)
			}
		}
	}
}
