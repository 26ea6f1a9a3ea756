// Package codepoint turns byte offsets into offsets of Unicode code points, the unit of most foreign formats.
package codepoint

import "unicode/utf8"

// Offsets returns a function from byte offset in text, on a rune boundary, to the number of code points before it.
// It takes one pass over text; a call takes constant time.
func Offsets(text string) func(int) int {
	const step = 64
	ascii := true
	for i := 0; ascii && i < len(text); i++ {
		ascii = text[i] < utf8.RuneSelf
	}
	if ascii {
		return func(i int) int { return i }
	}
	marks := make([]int, len(text)/step+1) // code points that begin before byte k*step
	n := 0
	for i := 0; i < len(text); i++ {
		if i%step == 0 {
			marks[i/step] = n
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	if len(text)%step == 0 {
		marks[len(text)/step] = n
	}
	return func(i int) int {
		n := marks[i/step]
		for at := i - i%step; at < i; at++ {
			if utf8.RuneStart(text[at]) {
				n++
			}
		}
		return n
	}
}
