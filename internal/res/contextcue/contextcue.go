// Package contextcue knows words that suggest PLOVER contexts: a word goes in, contexts come out. Table contexts.txt lists them. What they are worth beside other
// words is learned (internal/code/event, contexts).
package contextcue

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed contexts.txt
var table string

var load = sync.OnceValues(func() ([]string, map[string][]uint8) {
	var names []string
	cues := make(map[string][]uint8, 600)
	for line := range strings.Lines(table) {
		name, words, ok := strings.Cut(line, ":")
		if !ok || line[0] == '#' {
			continue
		}
		for _, w := range strings.Fields(words) {
			cues[w] = append(cues[w], uint8(len(names)))
		}
		names = append(names, name)
	}
	return names, cues
})

// Names are the contexts in the order of the table.
func Names() []string {
	names, _ := load()
	return names
}

// Suggested returns the contexts, as places in Names, that word (a lower-case lemma, or two with a hyphen) suggests.
func Suggested(word string) []uint8 {
	_, cues := load()
	return cues[word]
}
