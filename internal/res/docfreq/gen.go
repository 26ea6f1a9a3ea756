//go:build ignore

// Gen counts in how many pieces of 400 running words each word occurs: go run gen.go -sources DIR -out words.tsv, where DIR is the
// folder nlp of the development data (SOURCES.md).
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
)

const (
	piece = 400 // words, about a short article
	least = 3   // pieces; rarer words are as good as unknown
)

func main() {
	dir := flag.String("sources", "", "folder with ud-ewt, ud-gum and redocred")
	out := flag.String("out", "words.tsv", "table to write")
	flag.Parse()
	counts := map[string]int{}
	total := 0
	for _, file := range []string{"ud-ewt/train.conllu", "ud-gum/train.conllu", "redocred/redocred.bio"} {
		f, err := os.Open(filepath.Join(*dir, file))
		if err != nil {
			log.Fatal(err)
		}
		seen, n := map[string]bool{}, 0
		flush := func() {
			for w := range seen {
				counts[w]++
			}
			total++
			seen, n = map[string]bool{}, 0
		}
		add := func(w string) {
			w = strings.ToLower(w)
			if strings.IndexFunc(w, unicode.IsLetter) >= 0 && !strings.ContainsAny(w, "/@_") {
				seen[w] = true
			}
		}
		lines := bufio.NewScanner(f)
		for lines.Scan() {
			col := strings.Split(lines.Text(), "\t")
			switch {
			case len(col) >= 10 && strings.IndexFunc(col[0], func(r rune) bool { return r < '0' || r > '9' }) < 0:
				add(col[1])
				add(col[2])
			case len(col) == 2:
				add(col[0])
			default:
				continue
			}
			if n++; n == piece {
				flush()
			}
		}
		if err := lines.Err(); err != nil {
			log.Fatal(err)
		}
		f.Close()
	}
	var words []string
	for w, n := range counts {
		if n >= least {
			words = append(words, w)
		}
	}
	slices.Sort(words)
	var b strings.Builder
	fmt.Fprintf(&b, "# pieces\t%d\n", total)
	for _, w := range words {
		fmt.Fprintf(&b, "%s\t%d\n", w, counts[w])
	}
	if err := os.WriteFile(*out, []byte(b.String()), 0o644); err != nil {
		log.Fatal(err)
	}
}
