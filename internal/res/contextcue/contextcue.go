// Package contextcue suggests the PLOVER contexts of an event: the words of its sentence go in, up to three contexts
// come out. Table contexts.txt lists the cue words; a context counts once for each word, the event's own words
// first. It is a bag of words: it does not see who the words are about.
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

// A Counter counts cues.
type Counter struct{ n [48]uint8 }

// Add counts the contexts that word (a lower-case lemma) suggests.
func (c *Counter) Add(word string, weight int) {
	_, cues := load()
	for _, i := range cues[word] {
		c.n[i] += uint8(weight)
	}
}

// Top returns the up to n contexts with the most cues, in the order of the table where they are equal.
func (c *Counter) Top(n int) (out []string) {
	names, _ := load()
	for range n {
		best := -1
		for i := range names {
			if c.n[i] > 0 && (best < 0 || c.n[i] > c.n[best]) {
				best = i
			}
		}
		if best < 0 {
			break
		}
		out = append(out, names[best])
		c.n[best] = 0
	}
	return out
}
