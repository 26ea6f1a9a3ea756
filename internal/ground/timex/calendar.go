package timex

import "strconv"

// A date is a day of the proleptic Gregorian calendar; Year 0 is 1 BC.
type date struct{ y, m, d int }

// serial counts days from 1970-01-01.
func (t date) serial() int {
	y, m := t.y, t.m
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	mp := (m + 9) % 12
	doy := (153*mp+2)/5 + t.d - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return era*146097 + doe - 719468
}

func fromSerial(n int) date {
	n += 719468
	era := floorDiv(n, 146097)
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	t := date{yoe + era*400, mp + 3, doy - (153*mp+2)/5 + 1}
	if t.m > 12 {
		t.m -= 12
		t.y++
	}
	return t
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// weekday is 1 for Monday to 7 for Sunday.
func weekday(serial int) int { return ((serial+3)%7+7)%7 + 1 }

func monthDays(y, m int) int {
	switch m {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// isoWeek returns the ISO 8601 week of a day and the year that week belongs to.
func isoWeek(serial int) (year, week int) {
	thursday := serial - weekday(serial) + 4
	year = fromSerial(thursday).y
	return year, (thursday-date{year, 1, 1}.serial())/7 + 1
}

// weekStart returns the Monday of an ISO week.
func weekStart(year, week int) int {
	jan4 := date{year, 1, 4}.serial()
	return jan4 - weekday(jan4) + 1 + 7*(week-1)
}

// addMonths moves a month by n.
func addMonths(y, m, n int) (int, int) {
	k := y*12 + m - 1 + n
	return floorDiv(k, 12), k - floorDiv(k, 12)*12 + 1
}

// easter returns Easter Sunday of the western churches (Gregorian computus).
func easter(y int) int {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return date{y, n / 31, n%31 + 1}.serial()
}

// nth returns the n-th weekday of a month, the last one for n = -1.
func nth(y, m, wd, n int) int {
	if n < 0 {
		last := date{y, m, monthDays(y, m)}.serial()
		return last - (weekday(last)-wd+7)%7
	}
	first := date{y, m, 1}.serial()
	return first + (wd-weekday(first)+7)%7 + 7*(n-1)
}

func appendPadded(b []byte, n, width int) []byte {
	if n < 0 {
		n = 0
	}
	limit := 1
	for i := 1; i < width; i++ {
		limit *= 10
	}
	for ; limit > 1 && n < limit; limit /= 10 {
		b = append(b, '0')
	}
	return strconv.AppendInt(b, int64(n), 10)
}

func isoDay(serial int) string {
	t := fromSerial(serial)
	if t.y < 1 || t.y > 9999 {
		return ""
	}
	b := appendPadded(make([]byte, 0, 10), t.y, 4)
	b = appendPadded(append(b, '-'), t.m, 2)
	b = appendPadded(append(b, '-'), t.d, 2)
	return string(b)
}

// digits reads s as a number, or returns -1.
func digits(s string) int {
	if s == "" || len(s) > 9 {
		return -1
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// Day returns the serial number of an ISO day ("2014-09-03", days from 1970-01-01).
func Day(iso string) (serial int, ok bool) {
	if len(iso) < 10 || iso[4] != '-' || iso[7] != '-' {
		return 0, false
	}
	t := date{digits(iso[:4]), digits(iso[5:7]), digits(iso[8:10])}
	if t.y < 1 || t.m < 1 || t.m > 12 || t.d < 1 || t.d > monthDays(t.y, t.m) {
		return 0, false
	}
	return t.serial(), true
}

// ISO is the inverse of Day; "" outside the years 1 to 9999.
func ISO(serial int) string { return isoDay(serial) }

// Weekday returns 1 for Monday to 7 for Sunday.
func Weekday(serial int) int { return weekday(serial) }

// Bounds returns the first and last day that a TIMEX3 calendar value can mean: of "2014-09" September 1 and 30, of
// "2014-W36-WE" its Saturday and Sunday, of "2014-09-XX" as "2014-09". ok is false for other values (durations,
// unknown years, years before 1).
func Bounds(value string) (first, last int, ok bool) {
	if i := indexByte(value, '/'); i > 0 {
		a, _, ok1 := Bounds(value[:i])
		_, b, ok2 := Bounds(value[i+1:])
		return a, b, ok1 && ok2 && a <= b
	}
	if i := indexByte(value, 'T'); i >= 0 {
		value = value[:i]
	}
	span := func(a, b date) (int, int, bool) { return a.serial(), b.serial(), true }
	switch {
	case len(value) == 2 && digits(value) > 0:
		c := digits(value) * 100
		return span(date{c, 1, 1}, date{c + 99, 12, 31})
	case len(value) == 3 && digits(value) > 0:
		c := digits(value) * 10
		return span(date{c, 1, 1}, date{c + 9, 12, 31})
	}
	if len(value) < 4 {
		return 0, 0, false
	}
	y := digits(value[:4])
	if y < 1 {
		return 0, 0, false
	}
	if len(value) == 4 {
		return span(date{y, 1, 1}, date{y, 12, 31})
	}
	if value[4] != '-' {
		return 0, 0, false
	}
	rest := value[5:]
	switch {
	case rest == "XX-XX" || rest == "XX":
		return span(date{y, 1, 1}, date{y, 12, 31})
	case rest == "SP":
		return span(date{y, 3, 1}, date{y, 6, 20})
	case rest == "SU":
		return span(date{y, 6, 1}, date{y, 9, 22})
	case rest == "FA":
		return span(date{y, 9, 1}, date{y, 12, 20})
	case rest == "WI": // the winter of 1914 may begin or end in it
		return span(date{y - 1, 12, 1}, date{y + 1, 3, 20})
	case len(rest) == 2 && rest[0] == 'Q' && rest[1] >= '1' && rest[1] <= '4':
		q := int(rest[1] - '1')
		return span(date{y, 3*q + 1, 1}, date{y, 3*q + 3, monthDays(y, 3*q+3)})
	case len(rest) == 2 && rest[0] == 'H' && (rest[1] == '1' || rest[1] == '2'):
		h := int(rest[1] - '1')
		return span(date{y, 6*h + 1, 1}, date{y, 6*h + 6, monthDays(y, 6*h+6)})
	case len(rest) >= 3 && rest[0] == 'W':
		w := digits(rest[1:3])
		if w < 1 || w > 53 {
			return 0, 0, false
		}
		s := weekStart(y, w)
		if rest[3:] == "-WE" {
			return s + 5, s + 6, true
		}
		return s, s + 6, rest[3:] == ""
	}
	if len(rest) < 2 {
		return 0, 0, false
	}
	m := digits(rest[:2])
	if m < 1 || m > 12 {
		return 0, 0, false
	}
	if len(rest) == 2 || rest[2:] == "-XX" {
		return span(date{y, m, 1}, date{y, m, monthDays(y, m)})
	}
	if len(rest) == 5 && rest[2] == '-' {
		if d := digits(rest[3:]); d >= 1 && d <= monthDays(y, m) {
			return span(date{y, m, d}, date{y, m, d})
		}
	}
	return 0, 0, false
}

func indexByte(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}
