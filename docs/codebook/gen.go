//go:build ignore

// Writes the pages of the codebook.
package main

import (
	"log"
	"os"

	"github.com/dateline-news/dateline/docs/codebook"
)

func main() {
	pages, err := codebook.Pages()
	if err != nil {
		log.Fatal(err)
	}
	for name, text := range pages {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
