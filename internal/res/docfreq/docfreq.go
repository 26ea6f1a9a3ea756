// Package docfreq says how common a word is. In: a word or lemma in lower case; out: its inverse document frequency.
//
// The table is fixed, so that a weight depends on the word alone and never on what else a store holds or in which order it came.
// words.tsv is made by gen.go from texts in general English (SOURCES.md): word, tab, number of pieces of 400 running words that have it.
// Known limits: names of the news count as rare words; words in fewer than three pieces are not in the table and count as rarest.
package docfreq

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
)

//go:generate go run gen.go -sources ../../../../shared/data/nlp -out words.tsv
//go:embed words.tsv
var table string

var counts = sync.OnceValue(func() map[string]float32 {
	m := make(map[string]float32, 12000)
	total := 0.0
	for line := range strings.Lines(table) {
		word, n, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		df, err := strconv.Atoi(n)
		switch {
		case !ok || err != nil:
		case word == "# pieces":
			total = float64(df)
		default:
			m[word] = float32(math.Log(total / float64(df)))
		}
	}
	return m
})

// Rarest is the weight of a word that the table does not know: as if it stood in two of its 1,339 pieces.
const Rarest = 6.5

// IDF returns the natural logarithm of the number of all pieces over that of the pieces with word: 0 for "the", 6.1 for a word in three
// pieces, Rarest for an unknown one.
func IDF(word string) float64 {
	if w, ok := counts()[word]; ok {
		return float64(w)
	}
	return Rarest
}
