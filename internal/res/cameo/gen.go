//go:build ignore

// Gen makes scale.tsv from the Goldstein table of the GDELT lookups: go run gen.go -source CAMEO.goldsteinscale.txt
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"
)

func main() {
	source := flag.String("source", "", "CAMEO.goldsteinscale.txt")
	flag.Parse()
	text, err := os.ReadFile(*source)
	if err != nil {
		log.Fatal(err)
	}
	var rows []string
	for i, line := range strings.Split(strings.ReplaceAll(string(text), "\r", ""), "\n") {
		if f := strings.Fields(line); i > 0 && len(f) == 2 {
			rows = append(rows, f[0]+"\t"+f[1])
		}
	}
	slices.Sort(rows)
	if err := os.WriteFile("scale.tsv", []byte(fmt.Sprintln(strings.Join(rows, "\n"))), 0o644); err != nil {
		log.Fatal(err)
	}
}
