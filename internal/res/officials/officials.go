// Package officials knows who held which public office when: ministers, heads of state and government, heads of
// international bodies, ambassadors, spokespersons, party and rebel leaders, mostly of the last four decades.
// In: a person's name as a text has it ("Netanyahu", "Sergei Lavrov"); out: the persons it may be, each with dated offices.
//
// people.tsv and index.tsv are made by gen.go from a table of Wikidata facts and from overrides.tsv, which is written by hand and
// wins (SOURCES.md). They are searched in place by binary search: nothing is parsed at start-up.
//
// Names are compared by words in a loose spelling (doubled letters, y for i, ou for u, k for c or q ...), so that "Sergey" finds
// "Sergei" and "Abdelaziz Bouteflica" finds "Abdelaziz Bouteflika"; particles (al, bin, de) are free. A name of one word is
// matched with surnames only: the last word, or the first in East Asian names.
//
// renowned.txt, written by hand too, adds persons whom news names without telling who they are: dissidents, executives, defendants, members of
// parliaments, athletes. What they are known for stands in place of an office, from the year they became known on.
//
// Known limits: an empty End is "still in office when the table was made, or not known"; Until is then an upper bound if the
// table has one. Two persons of one name are both returned: the caller chooses by country, office and date.
package officials

//go:generate go run gen.go -sources ../../../../sources/officials

import (
	_ "embed"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/dateline-news/dateline/internal/res/namekey"
)

var (
	//go:embed people.tsv
	people string
	//go:embed index.tsv
	index string
)

// A Person is a row of the table.
type Person struct {
	Name    string
	KB      string // Wikidata id, "" if not known
	Offices []Tenure
	Match   Match // how the name that was asked for fits
	Known   bool  // in renowned.txt: news names the person without telling the country
	Bearers int   // how many persons of the table bear the surname
}

// A Tenure is an office held for a time. Dates are ISO dates, possibly cut to month or year.
type Tenure struct {
	Country  string // ISO alpha-3, IGO, ISI, or "" for a group of no country
	Position string
	Start    string
	End      string // "" if still in office when the table was made, or unknown
	Until    string // if End is unknown: the office had another holder from then on; "" if not known
	Sectors  []string
	Unsure   bool // dates from memory that may be off
	Renown   bool // no office: what the person is known for, from the start on
}

// Match says how well a name fits.
type Match uint8

const (
	Surname Match = iota + 1 // one word: the surname
	Near                     // given name and surname, one of them in another spelling
	Full                     // given name and surname
	Exact                    // all words
)

var classes sync.Map // position of the table to class; bounded by the table

// Class returns the class of the office: see the function Class; "" of what is none.
func (t Tenure) Class() string {
	if t.Renown {
		return ""
	}
	if c, ok := classes.Load(t.Position); ok {
		return c.(string)
	}
	c := Class(t.Position)
	classes.Store(t.Position, c)
	return c
}

// Row is the row as explain shows it.
func (t Tenure) Row() string {
	end := t.End
	if end == "" && t.Until != "" {
		end = "before " + t.Until
	}
	return t.Country + " " + t.Position + " " + t.Start + ".." + end
}

// Holds says how sure it is that the office was held at some time within [from, to] (ISO days; both empty means no date is
// known): 2 surely, 1 perhaps (the end is not known), 0 no. Cut dates are read generously.
func (t Tenure) Holds(from, to string) int {
	if from == "" && to == "" {
		return 1
	}
	if to != "" && t.Start != "" && t.Start > to {
		return 0
	}
	switch {
	case from == "":
		return 2
	case t.End != "":
		if t.End+"~" < from { // "~" sorts after digits and "-": a cut end lasts to its last day
			return 0
		}
		return 2
	case t.Until != "" && t.Until < from:
		return 0
	}
	return 1 + b2i(t.Until != "" || from < "2023")
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Ended says whether the office had surely ended before day.
func (t Tenure) Ended(day string) bool {
	return day != "" && (t.End != "" && t.End+"~" < day || t.End == "" && t.Until != "" && t.Until < day)
}

// rare is how few persons share a surname for another spelling of the given name to be that of the same person.
const rare = 3

// Find returns the persons that name may stand for, best matches first; names of one word match surnames.
// It returns nil for names of more than eight words.
func Find(name string) []Person {
	words := Words(name)
	if len(words) == 0 || len(words) > 8 {
		return nil
	}
	offsets := candidates(words)
	var out []Person
	key := namekey.Key(name)
	for _, at := range offsets {
		line := lineAt(at)
		names, rest, _ := strings.Cut(line, "\t")
		best := Match(0)
		for n := range strings.SplitSeq(names, "|") {
			best = max(best, match(words, key, n, rest))
		}
		if best > 0 {
			p := parse(line)
			p.Bearers = len(postings(last(p.Name)))
			if best == Near && len(offsets) <= rare && !another(words, Words(p.Name)) { // hardly anybody is called so
				best = Full
			}
			p.Match = best
			out = append(out, p)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Match > out[j].Match })
	return out
}

// last returns the last word of a name in loose spelling.
func last(name string) string {
	if w := Words(name); len(w) > 0 {
		return w[len(w)-1]
	}
	return ""
}

// candidates returns the persons to compare with: those that have all the words, else some that share the surname or the
// given name, which may be spelt in another way.
func candidates(words []string) []int {
	last := postings(words[len(words)-1])
	if len(words) == 1 {
		return last
	}
	first := postings(words[0])
	if both := intersect(last, first); len(both) > 0 {
		return both
	}
	if len(words) > 2 {
		for _, w := range words[1 : len(words)-1] {
			if both := intersect(last, postings(w)); len(both) > 0 {
				return both
			}
		}
	}
	if len(last) > maxCandidates {
		last = nil
	}
	if len(first) > maxCandidates {
		first = nil
	}
	return union(last, first)
}

// maxCandidates bounds the persons compared letter by letter.
const maxCandidates = 60

// intersect returns what two ascending lists share.
func intersect(a, b []int) []int {
	var out []int
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			out = append(out, a[i])
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return out
}

// match says how the words of a query fit a name of the table. rest tells the country, for the order of the names.
func match(words []string, key, name, rest string) Match {
	if namekey.Key(name) == key && len(words) > 1 {
		return Exact
	}
	have := Words(name)
	if len(have) == 0 {
		return 0
	}
	if len(words) == 1 {
		if len(have) == 1 && have[0] == words[0] && strings.HasPrefix(rest, known) { // "Hambali", "KSM"
			return Exact
		}
		if have[len(have)-1] == words[0] || have[0] == words[0] && (len(have) == 1 || surnameFirst(rest)) {
			return Surname
		}
		// A double surname: "Peña" for Enrique Peña Nieto is too little, but "Lula", "Chávez" stand at the end of theirs.
		return 0
	}
	last := have[len(have)-1]
	switch {
	case subset(words, have) && (words[len(words)-1] == last || words[0] == have[0] && twoSurnames(rest)): // "Enrique Peña" for Enrique Peña Nieto
		return Full
	case subset(have, words) && words[len(words)-1] == last:
		if another(words, have) {
			return Near
		}
		return Full
	case words[len(words)-1] == last && sameGiven(words[0], have[0]):
		return Full
	}
	// Two words in another order ("Jinping Xi" is not written so) do not fit; one word may differ in its vowels.
	if len(words) >= 2 && len(have) >= 2 {
		lastSame := words[len(words)-1] == have[len(have)-1]
		firstSame := words[0] == have[0]
		switch {
		case lastSame && (shortOf(words[0], have[0]) || shortOf(have[0], words[0])),
			lastSame && skeleton(words[0]) == skeleton(have[0]) && words[0][0] == have[0][0],
			lastSame && (initial(words[0], have[0]) || initial(have[0], words[0])),
			firstSame && close(words[len(words)-1], have[len(have)-1]):
			return Near
		}
	}
	return 0
}

// another says whether words have a name between given name and surname that have lacks: "Mario Alberto Rossi" may be another than Mario Rossi.
func another(words, have []string) bool {
	return len(words) > 2 && words[0] == have[0] && slices.ContainsFunc(words[1:len(words)-1], func(w string) bool { return len(w) > 2 && !slices.Contains(have, w) })
}

// twoSurnames says whether a person of the countries in rest bears the father's surname before the mother's.
func twoSurnames(rest string) bool {
	for _, cc := range [...]string{"ESP|", "MEX|", "ARG|", "COL|", "CHL|", "PER|", "VEN|", "ECU|", "BOL|", "GTM|", "HND|", "SLV|", "NIC|", "CRI|", "PAN|", "DOM|", "CUB|", "PRY|", "URY|"} {
		if strings.Contains(rest, "\t"+cc) {
			return true
		}
	}
	return false
}

// short forms of English given names, in loose spelling.
var short = map[string]string{"toni": "antoni", "anthoni": "antoni", "bil": "viliam", "bob": "robert", "rob": "robert", "jim": "james", "joe": "josef", "joseph": "josef", "mike": "michael",
	"dik": "richard", "rik": "richard", "rich": "richard", "tom": "thomas", "dave": "david", "steve": "stefen", "steven": "stefen", "chris": "christofer", "dan": "daniel", "ted": "edvard", "ed": "edvard",
	"andi": "andrev", "mat": "mathev", "nik": "nicholas", "nikolas": "nicholas", "ron": "ronald", "ken": "keneth", "jef": "jefrei", "sam": "samuel", "pat": "patrik", "lis": "elisabeth",
	"don": "donald", "grig": "gregori", "ben": "benjamin", "bibi": "benjamin", "charli": "charles", "rudi": "rudolf", "al": "albert", "larri": "laurence", "alex": "alexander", "vladi": "vladimir"}

// sameGiven says whether two given names are one, long or short.
func sameGiven(a, b string) bool {
	x, y := a, b
	if l, ok := short[a]; ok {
		x = l
	}
	if l, ok := short[b]; ok {
		y = l
	}
	return x == y
}

// subset says whether the words of small stand in big in order, the surname among them, at least two of them.
func subset(small, big []string) bool {
	if len(small) < 2 {
		return false
	}
	i := 0
	for _, w := range big {
		if i < len(small) && small[i] == w {
			i++
		}
	}
	return i == len(small)
}

// shortOf says whether a is the beginning of b, as short forms of given names are: "Ash" of "Ashton".
func shortOf(a, b string) bool { return len(a) >= 3 && len(a) < len(b) && strings.HasPrefix(b, a) }

func initial(short, long string) bool { return len(short) == 1 && long[0] == short[0] }

// close says whether two surnames differ only in vowels or in one letter.
func close(a, b string) bool {
	if a[0] != b[0] || len(a) < 4 || len(b) < 4 {
		return false
	}
	return skeleton(a) == skeleton(b)
}

// skeleton cuts the vowels after the first letter.
func skeleton(w string) string {
	var b [32]byte
	out := b[:0]
	for i := 0; i < len(w) && len(out) < len(b); i++ {
		switch w[i] {
		case 'a', 'e', 'i', 'o', 'u', 'h', 'j':
			if i == 0 {
				out = append(out, w[i])
			}
		default:
			out = append(out, w[i])
		}
	}
	return string(out)
}

// surnameFirst says whether a person of the countries in rest is called by the first word of the name.
func surnameFirst(rest string) bool {
	for _, cc := range [...]string{"CHN|", "KOR|", "PRK|", "VNM|", "TWN|", "HKG|", "SGP|", "KHM|", "HUN|", "MMR|"} {
		if strings.Contains(rest, "\t"+cc) {
			return true
		}
	}
	return strings.Contains(rest, "\tIGO|Secretary-General of the United Nations") // Ban Ki-moon, U Thant
}

var particles = map[string]bool{"al": true, "el": true, "bin": true, "ibn": true, "ben": true, "de": true, "da": true, "dos": true, "do": true, "di": true, "del": true,
	"van": true, "von": true, "der": true, "den": true, "la": true, "le": true, "jr": true, "sr": true, "y": true, "ul": true, "ur": true, "bint": true, "abu": false, "san": false,
	"sir": true, "dr": true, "lord": true, "mr": true, "mrs": true, "ms": true, "prof": true, "gen": true, "col": true, "st": false}

// Words returns the words of a name in loose spelling, without particles and titles of courtesy.
func Words(name string) []string {
	key := namekey.Key(name)
	out := make([]string, 0, 4)
	for w := range strings.SplitSeq(key, " ") {
		if particles[w] || w == "" {
			continue
		}
		if l := loose(w); l != "" {
			out = append(out, l)
		}
	}
	return out
}

// loose writes a word of a name in one of its many romanised spellings.
func loose(w string) string {
	switch w {
	case "mohammed", "mohamed", "muhammad", "mohammad", "mohamad", "mahomed", "muhammed", "mahammad", "mohamet", "mehmed":
		return "muhamad"
	case "vladimir", "volodymyr", "wladimir":
		return w
	}
	var buf [48]byte
	b := buf[:0]
	for i := 0; i < len(w) && len(b) < len(buf)-1; i++ {
		c := w[i]
		next := byte(0)
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch {
		case c == next && c != 0: // doubled
			if c == 'e' {
				b, i = append(b, 'i'), i+1
				continue
			}
			if c == 'o' {
				b, i = append(b, 'u'), i+1
				continue
			}
			continue
		case c == 'o' && next == 'u':
			b, i = append(b, 'u'), i+1
			continue
		case c == 'e' && (next == 'y' || next == 'i'), c == 'i' && next == 'y', c == 'a' && next == 'y' && i+2 == len(w):
			b, i = append(b, 'i'), i+1
			continue
		case c == 'y':
			c = 'i'
		case c == 'q', c == 'c' && next != 'h' && next != 'z', c == 'c' && next == 'k':
			if c == 'c' && next == 'k' {
				i++
			}
			c = 'k'
		case c == 'w':
			c = 'v'
		case c == 'p' && next == 'h':
			c, i = 'f', i+1
		case c == 'g' && next == 'h', c == 'd' && next == 'h', c == 'k' && next == 'h':
			i++
		case c == 't' && next == 'z', c == 'z' && i > 0:
			if c == 't' {
				i++
			}
			c = 's'
		}
		b = append(b, c)
	}
	return string(b)
}

// postings returns the offsets in people of the persons with a word in their names.
func postings(word string) []int {
	lo, hi := 0, len(index)
	for lo < hi {
		mid := (lo + hi) / 2
		at := strings.LastIndexByte(index[:mid], '\n') + 1
		end := strings.IndexByte(index[at:], '\n')
		if end < 0 {
			end = len(index) - at
		}
		line := index[at : at+end]
		w, list, _ := strings.Cut(line, "\t")
		switch c := strings.Compare(w, word); {
		case c == 0:
			var out []int
			for s := range strings.SplitSeq(list, " ") {
				if n, err := strconv.ParseInt(s, 36, 32); err == nil {
					out = append(out, int(n))
				}
			}
			return out
		case c < 0:
			lo = at + end + 1
		default:
			hi = at
		}
	}
	return nil
}

func union(a, b []int) []int {
	out := append([]int(nil), a...)
	for _, n := range b {
		seen := false
		for _, m := range a {
			if m == n {
				seen = true
				break
			}
		}
		if !seen {
			out = append(out, n)
		}
	}
	return out
}

func lineAt(at int) string {
	if at >= len(people) {
		return ""
	}
	end := strings.IndexByte(people[at:], '\n')
	if end < 0 {
		return people[at:]
	}
	return people[at : at+end]
}

// known marks a person of renowned.txt, renown what such a person is known for.
const known, renown = "*", "known"

// parse reads a line: names, Wikidata id (* before it of persons of renowned.txt), offices as country|position|start|end|sectors[|unsure], joined by tabs.
func parse(line string) Person {
	f := strings.Split(line, "\t")
	name, _, _ := strings.Cut(f[0], "|")
	p := Person{Name: name}
	if len(f) > 1 {
		p.KB, p.Known = strings.CutPrefix(f[1], known)
	}
	for _, o := range f[min(2, len(f)):] {
		c := strings.Split(o, "|")
		if len(c) < 5 {
			continue
		}
		t := Tenure{Country: c[0], Position: c[1], Start: c[2], End: c[3], Unsure: len(c) > 5 && c[5] != renown, Renown: len(c) > 5 && c[5] == renown}
		if strings.HasPrefix(t.End, "<") {
			t.Until, t.End = t.End[1:], ""
		}
		if c[4] != "" {
			t.Sectors = strings.Split(c[4], ";")
		}
		p.Offices = append(p.Offices, t)
	}
	return p
}
