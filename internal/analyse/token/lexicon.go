package token

import "strings"

// abbr says how the stop behind a short word is read.
type abbr uint8

const (
	abbrNone   abbr = iota
	abbrTitle       // the stop is the word's, and a sentence never ends there: "Gen."
	abbrEnd         // the stop is the word's, and a sentence may end there: "Inc."
	abbrMonth       // as abbrEnd, where more text follows: "Sept. 3", but "in sept." at the end
	abbrDay         // only before a number or lower case: "Sat. 9 p.m.", but "He sat."
	abbrNumber      // only before a number: "No. 10", but "He said no."
)

// A set of lower-case words.
type set map[string]bool

func words(s string) set {
	m := set{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// has looks up w in lower case without allocating.
func (s set) has(w string) bool {
	var buf [16]byte
	if len(w) > len(buf) {
		return false
	}
	for i := range len(w) {
		b := w[i]
		if 'A' <= b && b <= 'Z' {
			b |= 0x20
		}
		buf[i] = b
	}
	return s[string(buf[:len(w)])]
}

var abbrs = func() map[string]abbr {
	m := map[string]abbr{}
	for _, row := range [...]struct {
		kind  abbr
		words string
	}{
		{abbrTitle, `mr mrs ms dr prof gen lt col maj capt cpt sgt cpl cmdr cmdt adm brig pvt hon rev fr sen sens rep reps gov govs
			pres supt insp det amb atty st ste mt ft messrs mme mlle drs gens col cols vs cf viz ca approx ph msgr mgr pte sec'y
			vice-adm rear-adm ald dep asst spc spec arch bp hrh sts nr`},
		{abbrEnd, `inc corp co cos ltd bros llc plc jr sr esq etc al dept est assn univ inst natl ave blvd rd hwy ext
			tel ed eds trans mass conn calif fla ariz ala ark colo del ill ind kan ky md mich minn neb nev okla ore penn tenn tex
			va vt wash wis wyo mont que ont cal ect min max sq hr hrs yr yrs lb lbs oz mil intl`},
		{abbrMonth, `jan feb mar apr jun jul aug sep sept oct nov dec`},
		{abbrDay, `mon tue tues wed thu thur thurs fri sat sun`},
		{abbrNumber, `no nos art arts sec sect fig figs vol vols p pp para ch chap eq ref res op ser`},
	} {
		for w := range words(row.words) {
			m[w] = row.kind
		}
	}
	return m
}()

// lowerOnly are entries of abbrs that are common words or names unless they start with a capital: "Mass.", "Ill.".
var lowerOnly = words(`mass ill ind del ore wash co pres hon rev gen mont ala min max art sec fig mar mt st ed ark miss`)

// abbreviation returns how a stop behind w is read.
func abbreviation(w string) abbr {
	var buf [12]byte
	if len(w) > len(buf) {
		return abbrNone
	}
	for i := range len(w) {
		b := w[i]
		if 'A' <= b && b <= 'Z' {
			b |= 0x20
		}
		buf[i] = b
	}
	k := abbrs[string(buf[:len(w)])]
	if k != abbrNone && w[0] >= 'a' && (lowerOnly[w] || k == abbrMonth) {
		return abbrNone
	}
	return k
}

// prefixes keep their hyphen inside the word, as the treebanks write it: "pre-war", but "al|-|Sadr", "so|-|called".
var prefixes = words(`anti co counter cross e ex extra inter intra macro mega micro mid mini multi non over pan post pre pro
	re semi socio sub trans tri ultra un uni de bi pseudo neo uh oh hm mm`)

// units are tokens of their own behind a number: "5|pm", "10|km", "$|2.5|bn"; "5th", "1970s", "4G" stay whole.
var units = words(`am pm km kms kg kgs mm cm m ft lb lbs hh k mph kmh kph bn mn tn mln trn g mg oz in yr yrs hr hrs min mins sec secs
	f c gb mb kb tb mw gw kw kwh mwh hp ha gmt utc est edt pst ml l w v hz mhz ghz x million billion nm sq yd yds mi`)

// dollars are the countries whose name goes before a dollar sign: "US$|5".
var dollars = words(`us a c hk nz s au ca nt u r can aus tt j`)

// slashes are the words with a slash inside.
var slashes = words(`w/o w/ b/c l/c s/he n/a b/t`)

// clipped are words that start with an apostrophe: "'em".
var clipped = words(`em til till cause bout round n tis twas scopes cuz`)

// suffixes end host and file names.
var suffixes = words(`com org net gov edu mil int info biz uk us ca au de fr eu ru cn jp in nz ie za il tr ua io tv co me ly
	doc docx xls xlsx pdf txt htm html url ppt pptx csv zip exe jpg jpeg png gif mp3 mp4 php asp aspx xml json`)

// starters are words that start a sentence with a capital far more often than they stand in a name behind an abbreviation.
var starters = words(`the a an he she it they we i you this that these those there here in on at by for from with after before
	but and or so yet if when while although though because since as until once however meanwhile also both all some many most
	several his her its their our my your what who where why how which no not one two three according last next another
	other others then now under over during among despite`)

// cues are the verbs that follow a name behind a quoted question: “Is it so?” Kerry asked.
var cues = words(`said says asked asks replied added cried shouted wrote told exclaimed tweeted demanded answered wondered yelled`)
