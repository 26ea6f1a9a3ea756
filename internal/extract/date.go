package extract

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A calendar date as written; zero fields were not given.
type calDate struct{ year, month, day int }

// value returns the ISO form cut to what is known: "2014-09-03", "2014-09", "2014"; "XXXX-09-03" without a year.
func (d calDate) value() string {
	switch {
	case d.month == 0 && d.year == 0:
		return ""
	case d.month == 0:
		return pad(d.year, 4)
	case d.day == 0 && d.year == 0:
		return ""
	case d.day == 0:
		return pad(d.year, 4) + "-" + pad(d.month, 2)
	case d.year == 0:
		return "XXXX-" + pad(d.month, 2) + "-" + pad(d.day, 2)
	}
	return pad(d.year, 4) + "-" + pad(d.month, 2) + "-" + pad(d.day, 2)
}

func pad(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}

func (d calDate) valid() bool {
	return d.month >= 1 && d.month <= 12 && d.day >= 0 && d.day <= daysIn(d.month, d.year) && (d.year == 0 || d.year >= 1500 && d.year <= 2199)
}

func daysIn(month, year int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year == 0 || year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// A dtok is a token of a line as dates are written: a run of digits, a run of letters, or one other rune.
type dtok struct {
	start, end int
	kind       byte // '0' digits, 'a' letters, else the rune if ASCII, '-' for any dash, '|' for any bullet, '?' for others
	num        int
	word       string // lower case, of letters
	space      bool   // white space before it
}

// lexDate cuts s into at most len(buf) tokens; more make it return nil: a line that long is no date.
func lexDate(s string, buf []dtok) []dtok {
	toks := buf[:0]
	space := false
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(r) {
			space = true
			i += size
			continue
		}
		if len(toks) == cap(buf) {
			return nil
		}
		t := dtok{start: i, space: space}
		space = false
		j := i + size
		switch {
		case '0' <= r && r <= '9':
			for j < len(s) && '0' <= s[j] && s[j] <= '9' {
				j++
			}
			t.kind = '0'
			if j-i <= 14 {
				t.num, _ = strconv.Atoi(s[i:j])
			} else {
				t.num = -1
			}
		case unicode.IsLetter(r):
			for j < len(s) {
				r, n := utf8.DecodeRuneInString(s[j:])
				if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
					break
				}
				j += n
			}
			t.kind = 'a'
			t.word = lower(s[i:j])
		case r < 0x80:
			t.kind = byte(r)
		case r == '–' || r == '—' || r == '‐' || r == '‑' || r == '−':
			t.kind = '-'
		case r == '•' || r == '·' || r == '∙' || r == '●' || r == '◦' || r == '▪' || r == '»' || r == '›':
			t.kind = '|'
		case r == '’' || r == '‘':
			t.kind = '\''
		default:
			t.kind = '?'
		}
		t.end = j
		toks = append(toks, t)
		i = j
	}
	return toks
}

// lower is strings.ToLower without allocation for what is lower case already.
func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 'A' && c <= 'Z' || c >= 0x80 {
			return strings.ToLower(s)
		}
	}
	return s
}

// dateAt reads a date at toks[i] and returns it with the number of tokens read, 0 if there is none. sure is false for
// numbers that can be read in two ways ("03/04/2014"): the date is then without value but is a date all the same.
func dateAt(toks []dtok, i int) (d calDate, n int, sure bool) {
	at := func(k int) dtok {
		if k < len(toks) {
			return toks[k]
		}
		return dtok{}
	}
	t := at(i)
	switch t.kind {
	case '0':
		width := t.end - t.start
		switch {
		case width == 8: // 20140903
			if d := (calDate{t.num / 10000, t.num / 100 % 100, t.num % 100}); d.valid() && d.day > 0 && d.year >= 1900 {
				return d, 1, true
			}
		case width == 14: // 20140903153000
			ymd := t.num / 1000000
			if d := (calDate{ymd / 10000, ymd / 100 % 100, ymd % 100}); d.valid() && d.day > 0 && d.year >= 1900 {
				return d, 1, true
			}
		case width == 4:
			sep := at(i + 1).kind
			if (sep == '-' || sep == '/' || sep == '.') && at(i+2).kind == '0' && at(i+3).kind == sep && at(i+4).kind == '0' {
				day := at(i + 4)
				if day.end-day.start > 2 {
					break
				}
				if d := (calDate{t.num, at(i + 2).num, day.num}); d.valid() && d.day > 0 {
					return d, 5, true
				}
			}
			if (sep == '-' || sep == '/') && at(i+2).kind == '0' && at(i+2).end-at(i+2).start == 2 && !at(i+2).space && at(i+3).kind != sep {
				if d := (calDate{t.num, at(i + 2).num, 0}); d.valid() && sep == '-' {
					return d, 3, true
				}
			}
			if at(i+1).kind == ',' && at(i+2).kind == 'a' { // 2014, September 3
				if m := month(at(i + 2).word); m > 0 && at(i+3).kind == '0' {
					if d := (calDate{t.num, m, at(i + 3).num}); d.valid() && d.day > 0 {
						return d, 4, true
					}
				}
			}
			if m := month(at(i + 1).word); at(i+1).kind == 'a' && m > 0 && at(i+2).kind == '0' { // 2014 September 3
				if d := (calDate{t.num, m, at(i + 2).num}); d.valid() && d.day > 0 && d.year > 0 {
					return d, 3, true
				}
			}
		case width <= 2:
			// 3 September 2014, 3rd of September, 3-Sep-14, 3. September 2014, 3 de septiembre de 2014
			k := i + 1
			if w := at(k); w.kind == 'a' && !w.space && (w.word == "st" || w.word == "nd" || w.word == "rd" || w.word == "th" || w.word == "er" || w.word == "º") {
				k++
			}
			dotted := false
			if at(k).kind == '.' || at(k).kind == '-' || at(k).kind == '/' {
				dotted = at(k).kind == '.'
				k++
			}
			_ = dotted
			if w := at(k); w.kind == 'a' && (w.word == "of" || w.word == "de" || w.word == "d") {
				k++
			}
			if m := month(at(k).word); at(k).kind == 'a' && m > 0 {
				k++
				if at(k).kind == '.' {
					k++
				}
				for at(k).kind == ',' || at(k).kind == '-' || at(k).kind == '/' || at(k).kind == '\'' || at(k).kind == 'a' && (at(k).word == "de" || at(k).word == "del") {
					k++
				}
				d := calDate{0, m, t.num}
				if y := at(k); y.kind == '0' && y.end-y.start == 4 && y.num >= 1500 && y.num <= 2199 && at(k+1).kind != ':' {
					d.year = y.num
					k++
				} else if y.kind == '0' && y.end-y.start == 2 && (at(k-1).kind == '\'' || at(k-1).kind == '-') && at(k+1).kind != ':' && !y.space {
					d.year = century(y.num)
					k++
				} else {
					for k > i && toks[k-1].kind != 'a' && toks[k-1].kind != '.' { // give back the comma
						k--
					}
				}
				if d.valid() && d.day > 0 {
					return d, k - i, true
				}
				return calDate{}, 0, false
			}
			// 25.02.2019, 02/25/2019, 3-9-14
			sep := at(i + 1).kind
			if (sep == '.' || sep == '/' || sep == '-') && at(i+2).kind == '0' && at(i+3).kind == sep && at(i+4).kind == '0' && at(i+5).kind != sep {
				y := at(i + 4)
				year := y.num
				switch y.end - y.start {
				case 2:
					year = century(y.num)
				case 4:
				default:
					return calDate{}, 0, false
				}
				b := at(i + 2)
				if b.end-b.start > 2 {
					break
				}
				dm, md := calDate{year, b.num, t.num}, calDate{year, t.num, b.num}
				okDM, okMD := dm.valid() && dm.day > 0, md.valid() && md.day > 0
				switch {
				case okDM && (!okMD || dm == md || sep == '.'):
					return dm, 5, true
				case okMD && !okDM && sep != '.':
					return md, 5, true
				case okDM && okMD:
					return calDate{}, 5, false
				}
			}
		}
	case 'a':
		m := month(t.word)
		if m == 0 {
			return calDate{}, 0, false
		}
		k := i + 1
		if at(k).kind == '.' {
			k++
		}
		d := calDate{month: m}
		day := at(k)
		switch {
		case day.kind == '0' && day.end-day.start <= 2:
			d.day = day.num
			k++
			if w := at(k); w.kind == 'a' && !w.space && (w.word == "st" || w.word == "nd" || w.word == "rd" || w.word == "th") {
				k++
			}
			back := k
			for at(k).kind == ',' || at(k).kind == '.' || at(k).kind == '\'' {
				k++
			}
			if y := at(k); y.kind == '0' && y.end-y.start == 4 && y.num >= 1500 && y.num <= 2199 && !(at(k+1).kind == ':') {
				d.year = y.num
				k++
			} else if y.kind == '0' && y.end-y.start == 2 && k > back && at(k-1).kind == '\'' {
				d.year = century(y.num)
				k++
			} else {
				k = back
			}
		case (day.kind == ',' || day.kind == '\'') && at(k+1).kind == '0' && at(k+1).end-at(k+1).start == 4:
			d.year = at(k + 1).num
			k += 2
		case day.kind == '0' && day.end-day.start == 4:
			d.year = day.num
			k++
		case day.kind == '-' && at(k+1).kind == '0': // Sep-3-2014, Sep-2014
			if w := at(k+1).end - at(k+1).start; w == 4 {
				d.year = at(k + 1).num
				k += 2
			} else if at(k+2).kind == '-' && at(k+3).kind == '0' {
				d.day, d.year = at(k+1).num, at(k+3).num
				if at(k+3).end-at(k+3).start == 2 {
					d.year = century(d.year)
				}
				k += 4
			}
		}
		if (d.day > 0 || d.year > 0) && d.valid() {
			return d, k - i, true
		}
	}
	return calDate{}, 0, false
}

// century reads a year of two digits: news is of 1970 to 2069.
func century(yy int) int {
	if yy >= 70 {
		return 1900 + yy
	}
	return 2000 + yy
}

// month returns the number of a month's name or its short form in lower case, 0 if word is none. Names in the languages
// that pages with English text are most often framed in are known too.
func month(word string) int {
	if len(word) < 3 || len(word) > 12 {
		return 0
	}
	return int(months[word])
}

var months = map[string]uint8{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
	// German
	"januar": 1, "jänner": 1, "februar": 2, "märz": 3, "mär": 3, "mrz": 3, "mai": 5, "juni": 6, "juli": 7, "oktober": 10, "okt": 10, "dezember": 12, "dez": 12,
	// French
	"janvier": 1, "février": 2, "févr": 2, "fév": 2, "mars": 3, "avril": 4, "avr": 4, "juin": 6, "juillet": 7, "juil": 7, "août": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "déc": 12,
	// Spanish
	"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12, "ene": 1, "abr": 4, "ago": 8, "dic": 12,
	// Italian
	"gennaio": 1, "febbraio": 2, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "settembre": 9, "ottobre": 10, "dicembre": 12,
	// Portuguese
	"janeiro": 1, "fevereiro": 2, "março": 3, "maio": 5, "junho": 6, "julho": 7, "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12,
	// Dutch
	"januari": 1, "februari": 2, "maart": 3, "mei": 5, "augustus": 8,
}

// dateWord classes of words that may stand beside a date on a page-date line.
type dateWord uint8

const (
	dwNone    dateWord = iota
	dwDay              // weekday
	dwLabel            // "updated", "published"
	dwGlue             // "on", "at", "last"
	dwZone             // "GMT"
	dwClock            // "am", "hrs"
	dwRel              // "yesterday", "ago"
	dwRelUnit          // "hours", "minutes"
)

var dateWords = func() map[string]dateWord {
	m := map[string]dateWord{}
	for _, row := range []struct {
		class dateWord
		words string
	}{
		{dwDay, "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun " +
			"montag dienstag mittwoch donnerstag freitag samstag sonntag"},
		{dwLabel, "updated update published publish posted modified created date dated first uploaded revised issued filed added aired released release pub publication edited refreshed"},
		{dwGlue, "on at last the of from in story article time by original originally most recently this page a an"},
		{dwZone, "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst ist cet cest eet eest msk jst kst hkt sgt aest aedt sast wat eat pkt wib wita local z"},
		{dwClock, "am pm p m h t uhr midnight noon"},
		{dwRel, "ago yesterday today just now"},
		{dwRelUnit, "hour hours hr hrs min mins minute minutes second seconds days day week weeks month months year years"},
	} {
		for _, w := range strings.Fields(row.words) {
			m[w] = row.class
		}
	}
	return m
}()

// pageDate reads a line that is nothing but a date, time or both, with labels: "Updated: Sept. 3, 2014, 10:32 GMT". at is
// where the date itself stands in line; it is empty for a line without one ("3 hours ago", "10:32 GMT").
func pageDate(line string) (d calDate, start, end int, ok bool) {
	if len(line) > 120 {
		return d, 0, 0, false
	}
	var buf [40]dtok
	toks := lexDate(line, buf[:])
	if len(toks) == 0 {
		return d, 0, 0, false
	}
	var dates, labels, glue, zones, clocks, days, rel, units, nums int
	for i := 0; i < len(toks); {
		if cd, n, sure := dateAt(toks, i); n > 0 {
			// A glued letter or digit run ("2014-09-03T10:32") is fine; a word is not.
			if dates == 0 || end == 0 || d.value() == "" {
				d = cd
				if !sure {
					d = calDate{}
				}
				start, end = toks[i].start, toks[i+n-1].end
				if toks[i+n-1].kind == ',' {
					end = toks[i+n-2].end
				}
			}
			dates++
			i += n
			continue
		}
		t := toks[i]
		switch t.kind {
		case '0':
			if i+1 < len(toks) && (toks[i+1].kind == ':' || toks[i+1].kind == '.' || toks[i+1].kind == 'a' && toks[i+1].word == "h") && i+2 < len(toks) && toks[i+2].kind == '0' && t.num <= 24 && toks[i+2].num < 60 {
				clocks++
				i += 3
				for i+1 < len(toks) && (toks[i].kind == ':' || toks[i].kind == '.') && toks[i+1].kind == '0' {
					i += 2
				}
				continue
			}
			nums++
			if t.end-t.start > 4 {
				return d, 0, 0, false
			}
		case 'a':
			switch dateWords[t.word] {
			case dwDay:
				days++
			case dwLabel:
				labels++
			case dwGlue:
				glue++
			case dwZone:
				zones++
			case dwClock:
				if nums > 0 {
					nums--
					clocks++
				} else if clocks == 0 && t.word != "t" {
					units++
				}
			case dwRel:
				rel++
			case dwRelUnit:
				units++
			default:
				return d, 0, 0, false
			}
		case ',', '.', ':', '|', '-', '/', '(', ')', '[', ']', '+', '@', '?', '\'', '*', ';', '_', '~', '=':
		default:
			return d, 0, 0, false
		}
		i++
	}
	words := labels + glue
	switch {
	case dates > 3:
		return d, 0, 0, false
	case dates > 0:
		// At most a stray number ("Updated 2 September 3, 2014" is noise, "3 September, 4 killed" has words).
		if nums > 1 {
			return d, 0, 0, false
		}
		if d.value() == "" || d.day == 0 && d.month == 0 {
			return d, 0, 0, true
		}
		return d, start, end, true
	case clocks > 0 && (zones > 0 || labels > 0 || days > 0) && nums == 0 && rel == 0:
		return calDate{}, 0, 0, true // "10:32 GMT", "Updated 10:32", "Monday 10:32"
	case rel > 0 && (units > 0 && nums+clocks > 0 || labels > 0) && words+nums <= 6:
		return calDate{}, 0, 0, true // "3 hours ago", "Updated just now"
	}
	return calDate{}, 0, 0, false
}
