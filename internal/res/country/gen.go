//go:build ignore

// Gen makes iso.tsv from the package i18n-iso-countries (codes.json and langs/en.json under -sources).
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	sources := flag.String("sources", "", "unpacked package folder of i18n-iso-countries")
	out := flag.String("out", "iso.tsv", "table to write")
	flag.Parse()
	var codes [][]string
	read(filepath.Join(*sources, "codes.json"), &codes)
	var en struct {
		Countries map[string]any `json:"countries"`
	}
	read(filepath.Join(*sources, "langs", "en.json"), &en)
	var lines []string
	for _, c := range codes {
		var names []string
		switch v := en.Countries[c[0]].(type) {
		case string:
			names = append(names, v)
		case []any:
			for _, n := range v {
				names = append(names, n.(string))
			}
		}
		lines = append(lines, c[1]+"\t"+c[0]+"\t"+strings.Join(names, "|"))
	}
	slices.Sort(lines)
	if err := os.WriteFile(*out, []byte("# code\talpha-2\tEnglish names\n"+strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(lines), "rows")
}

func read(path string, into any) {
	b, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		log.Fatal(path, ": ", err)
	}
}
