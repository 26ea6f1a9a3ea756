//go:build ignore

// Gen makes people.tsv and index.tsv from officials.tsv and unknown_end.tsv (under -sources), overrides.tsv and renowned.txt.
package main

import (
	"cmp"
	"crypto/sha256"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/dateline-news/dateline/internal/res/namekey"
	"github.com/dateline-news/dateline/internal/res/officials"
)

type row struct{ country, position, person, kb, start, end, sectors, unsure string }

var breakaway = []string{"(Abkhazia)", "(South Ossetia)", "(Artsakh)", "(Northern Cyprus)", "(Donetsk People's Republic)", "(Luhansk People's Republic)", "(Somaliland)", "(Transnistria)"}

func main() {
	sources := flag.String("sources", "", "folder of officials.tsv and unknown_end.tsv")
	flag.Parse()
	unknown := map[string]string{}
	for _, f := range read(filepath.Join(*sources, "unknown_end.tsv")) {
		unknown[strings.Join([]string{f[0], f[1], f[2], f[4]}, "\t")] = f[5]
	}
	var rows []row
	var hand []row
	same := func(a, b row) bool {
		return a.country == b.country && namekey.Key(a.person) == namekey.Key(b.person) && a.start[:min(4, len(a.start))] == b.start[:min(4, len(b.start))] &&
			(a.position == b.position || officials.Class(a.position) == officials.Class(b.position))
	}
	for _, f := range read("overrides.tsv") {
		r := row{f[0], f[1], f[2], f[3], f[4], f[5], f[6], ""}
		if f[7] != "sure" {
			r.unsure = "unsure"
		}
		hand = append(hand, r)
	}
	byName := map[string][]row{}
	for _, r := range hand {
		k := namekey.Key(r.person)
		byName[k] = append(byName[k], r)
	}
	ids := map[string]string{} // name and country to Wikidata id
	for _, f := range read(filepath.Join(*sources, "officials.tsv")) {
		r := row{f[0], f[1], f[2], f[3], f[4], f[5], f[6], ""}
		if r.sectors == "" { // spouses
			continue
		}
		for _, b := range breakaway {
			if strings.Contains(r.position, b) {
				r.sectors += ";PRE"
			}
		}
		if r.end == "" {
			if next := unknown[strings.Join([]string{f[0], f[1], f[2], f[4]}, "\t")]; next != "" {
				r.end = "<" + next
			}
		}
		if r.kb != "" {
			ids[namekey.Key(r.person)+"\t"+r.country] = r.kb
		}
		replaced := slices.ContainsFunc(byName[namekey.Key(r.person)], func(o row) bool { return same(r, o) })
		if !replaced {
			rows = append(rows, r)
		}
	}
	for _, r := range hand {
		if r.end == "-" {
			continue
		}
		if id := ids[namekey.Key(r.person)+"\t"+r.country]; id != "" && r.kb == "" {
			r.kb = id
		}
		rows = append(rows, r)
	}
	// Persons: by id, else by name; hand-written rows with the same office and dates are one person under two names.
	type person struct {
		names   []string
		kb      string
		offices map[string]bool
		known   bool
	}
	var all []*person
	at := map[string]*person{}
	find := func(r row, keys ...string) *person {
		for _, k := range keys {
			if p := at[k]; p != nil {
				return p
			}
		}
		p := &person{offices: map[string]bool{}}
		all = append(all, p)
		return p
	}
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Compare(b.kb, a.kb) }) // rows with an id first
	known := map[string]bool{}
	seat := func(r row) string { // one office and its days: one person, whatever the name; seats of a parliament begin together
		if len(r.start) <= 4 || strings.Contains(r.sectors, "LEG") {
			return ""
		}
		return "o:" + r.country + r.position + r.start + r.end
	}
	seats := map[string]bool{}
	for _, r := range hand {
		known[namekey.Key(r.person)] = true
		seats[seat(r)] = true
	}
	for _, r := range rows {
		keys := []string{}
		if r.kb != "" {
			keys = append(keys, r.kb)
		}
		name := "n:" + namekey.Key(r.person) + "\t" + r.country
		if r.kb == "" || known[namekey.Key(r.person)] {
			keys = append(keys, name)
		}
		if o := seat(r); o != "" && seats[o] {
			keys = append(keys, o)
		}
		p := find(r, keys...)
		for _, k := range keys {
			if at[k] == nil {
				at[k] = p
			}
		}
		if p.kb == "" {
			p.kb = r.kb
		}
		if !slices.ContainsFunc(p.names, func(n string) bool { return n == r.person }) {
			p.names = append(p.names, r.person)
		}
		o := strings.Join([]string{r.country, r.position, r.start, r.end, r.sectors}, "|")
		if r.unsure != "" {
			o += "|unsure"
		}
		p.offices[o] = true
	}
	// Persons of renown: who is in the table already keeps their offices.
	type bearer struct{ name, country string }
	bearers := map[bearer]*person{}
	bear := func(p *person, country string) {
		for _, n := range p.names {
			if b := (bearer{namekey.Key(n), country}); bearers[b] == nil {
				bearers[b] = p
			}
		}
	}
	for _, p := range all {
		for o := range p.offices {
			c, _, _ := strings.Cut(o, "|")
			bear(p, c)
		}
	}
	for line := range strings.Lines(text("renowned.txt")) {
		f := strings.Split(strings.TrimSpace(line), ";")
		if len(f) != 7 || line[0] == '#' {
			continue
		}
		names := []string{f[0]}
		if f[6] != "" {
			names = append(names, strings.Split(f[6], "|")...)
		}
		var p *person
		for _, n := range names {
			if p == nil {
				p = bearers[bearer{namekey.Key(n), f[1]}]
			}
		}
		if p == nil {
			p = &person{offices: map[string]bool{strings.Join([]string{f[1], f[3], f[4], "", strings.ReplaceAll(f[2], ",", ";"), "known"}, "|"): true}}
			all = append(all, p)
		}
		p.known = true
		for _, n := range names {
			if !slices.ContainsFunc(p.names, func(o string) bool { return namekey.Key(o) == namekey.Key(n) }) {
				p.names = append(p.names, n)
			}
		}
		bear(p, f[1])
	}
	var lines []string
	for _, p := range all {
		if p.known {
			p.kb = "*" + p.kb
		}
		offices := make([]string, 0, len(p.offices))
		for o := range p.offices {
			offices = append(offices, o)
		}
		slices.SortFunc(offices, func(a, b string) int {
			return cmp.Or(cmp.Compare(strings.Split(a, "|")[1], strings.Split(b, "|")[1]), cmp.Compare(strings.Split(a, "|")[2], strings.Split(b, "|")[2]))
		})
		offices = merge(offices)
		slices.SortFunc(offices, func(a, b string) int {
			return cmp.Or(cmp.Compare(strings.Split(a, "|")[2], strings.Split(b, "|")[2]), cmp.Compare(a, b))
		})
		slices.SortStableFunc(p.names, func(a, b string) int { return cmp.Compare(styled(a), styled(b)) })
		lines = append(lines, strings.Join(p.names, "|")+"\t"+p.kb+"\t"+strings.Join(offices, "\t"))
	}
	slices.Sort(lines)
	words := map[string][]int{}
	offset := 0
	for _, l := range lines {
		names, _, _ := strings.Cut(l, "\t")
		for _, n := range strings.Split(names, "|") {
			for _, w := range officials.Words(n) {
				if list := words[w]; len(list) == 0 || list[len(list)-1] != offset {
					words[w] = append(words[w], offset)
				}
			}
		}
		offset += len(l) + 1
	}
	var index []string
	for w, list := range words {
		s := make([]string, len(list))
		for i, n := range list {
			s[i] = strconv.FormatInt(int64(n), 36)
		}
		index = append(index, w+"\t"+strings.Join(s, " "))
	}
	slices.SortFunc(index, func(a, b string) int { // by word alone: a tab sorts before letters
		wa, _, _ := strings.Cut(a, "\t")
		wb, _, _ := strings.Cut(b, "\t")
		return cmp.Compare(wa, wb)
	})
	write("people.tsv", lines)
	write("index.tsv", index)
	write("made-from.tsv", []string{"overrides.tsv\t" + sum("overrides.tsv"), "renowned.txt\t" + sum("renowned.txt"), "officials.tsv\t" + sum(filepath.Join(*sources, "officials.tsv"))})
	fmt.Println(len(lines), "persons,", len(index), "words")
}

// styled is 1 for a name with a title or byname, which is not to be the canonical one.
func styled(name string) int {
	first, _, more := strings.Cut(name, " ")
	if !more || slices.Contains([]string{"King", "Queen", "Pope", "Prince", "Crown", "Sheikh", "Mullah", "Ayatollah", "Lord", "Abu", "Moamer"}, first) {
		return 1
	}
	return 0
}

// merge joins terms of one office that follow each other within a month.
func merge(offices []string) []string {
	var out []string
	for _, o := range offices {
		f := strings.Split(o, "|")
		if len(out) > 0 {
			g := strings.Split(out[len(out)-1], "|")
			if g[0] == f[0] && g[1] == f[1] && g[4] == f[4] && len(g) == len(f) && follows(g[3], f[2]) {
				g[3] = f[3]
				out[len(out)-1] = strings.Join(g, "|")
				continue
			}
		}
		out = append(out, o)
	}
	return out
}

func follows(end, start string) bool {
	e, err1 := time.Parse(time.DateOnly, end)
	s, err2 := time.Parse(time.DateOnly, start)
	if err1 != nil || err2 != nil {
		return end != "" && end[0] != '<' && end == start
	}
	d := s.Sub(e).Hours() / 24
	return -1 <= d && d <= 31
}

func sum(path string) string {
	return fmt.Sprintf("%x", sha256.Sum256([]byte(text(path))))
}

func write(path string, lines []string) {
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
		log.Fatal(err)
	}
}

func text(path string) string {
	b, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	return string(b)
}

func read(path string) (rows [][]string) {
	for i, line := range strings.Split(strings.TrimSuffix(text(path), "\n"), "\n") {
		if i > 0 && line != "" && line[0] != '#' {
			rows = append(rows, strings.Split(line, "\t"))
		}
	}
	return rows
}
