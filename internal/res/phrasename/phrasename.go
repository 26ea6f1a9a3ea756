// Package phrasename knows names of bodies whose words read as a phrase or a clause: "Save the Children", "Law and Justice", "the Committee to Protect Journalists".
// A parser that reads their words takes "save" for a verb; who asks here first can have it read them as one name.
//
// Names of the list are our own selection (names.txt). Beside them any body "to" do something counts ("Coalition to End Gun Violence"), told by its capitals.
// Not covered: the same in headlines that write all words with capitals.
package phrasename

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed names.txt
var text string

// listed are the names by their first word, the longest first.
var listed = sync.OnceValue(func() map[string][][]string {
	out := make(map[string][][]string)
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		words := strings.Fields(line)
		at := out[words[0]]
		i := 0
		for i < len(at) && len(at[i]) >= len(words) {
			i++
		}
		out[words[0]] = append(at[:i:i], append([][]string{words}, at[i:]...)...)
	}
	return out
})

// bodies are the words that a body which is "to" do something goes by.
var bodies = func() map[string]bool {
	out := make(map[string]bool)
	for _, w := range strings.Fields("Committee Campaign Coalition Movement Center Centre Alliance Commission Fund Initiative Network Association Foundation Council Project Society Partnership Front Citizens Students Mothers Lawyers Friends Veterans Plan") {
		out[w] = true
	}
	return out
}()

// Len returns of how many words the name is that begins at word i and ends before end, 0 if none does. word gives the words of a sentence, which begins at first.
func Len(word func(i int) string, first, i, end int) int {
	w := word(i)
	if i > first && (word(i-1) == "of" || word(i-1) == "for") && i-1 > first && capital(word(i-2)) {
		return 0 // "the Ministry of Law and Justice"
	}
	for _, name := range listed()[w] {
		n := 1
		for n < len(name) && i+n < end && word(i+n) == name[n] {
			n++
		}
		if n == len(name) {
			return n
		}
	}
	if !bodies[w] || i+3 > end || word(i+1) != "to" || !capital(word(i+2)) || i+3 < end && !capital(word(i+3)) && !small[word(i+3)] || titled(word, first, end) {
		return 0
	}
	n := 3
	for k := i + 3; k < end; k++ { // words with capitals, and small ones between them
		switch v := word(k); {
		case capital(v):
			n = k + 1 - i
		case !small[v]:
			return n
		}
	}
	return n
}

// titled says whether all words from first to end but small ones have capitals, as headlines are written; then capitals tell no name.
func titled(word func(i int) string, first, end int) bool {
	for i := first; i < end; i++ {
		if r, _ := utf8.DecodeRuneInString(word(i)); unicode.IsLower(r) && !small[word(i)] && word(i) != "to" {
			return false
		}
	}
	return true
}

var small = map[string]bool{"of": true, "the": true, "and": true, "for": true, "in": true, "a": true, "an": true, "on": true, "against": true, "with": true, "from": true}

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}
