package acquire

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Reasons why a record of an archive is refused.
var (
	ErrRecord   = errors.New("broken record")
	ErrLength   = errors.New("its Content-Length is wrong")
	ErrEncoding = errors.New("its content encoding cannot be undone")
)

const (
	maxHeader = 64 << 10            // bytes of the header of a record, and of that of its HTTP message
	maxBlock  = MaxSize + maxHeader // a longer block holds no article
	maxSkip   = 1 << 30             // unpacked bytes of one record that are read only to get behind it
	bufLen    = 64 << 10
	overlap   = 64 // bytes in which a boundary can be told
)

// A place is where a record begins: member is an offset into the input as it is stored, of the gzip member that holds the
// record or of the record itself; inner is the offset of the record in what the member unpacks to.
type place struct{ member, inner int64 }

// String is the end of a capture's name: "@12345", "@12345+678".
func (p place) String() string {
	if p.inner == 0 {
		return "@" + strconv.FormatInt(p.member, 10)
	}
	return fmt.Sprintf("@%d+%d", p.member, p.inner)
}

// placeIn cuts "FILE@12345+678" into the file and the place.
func placeIn(arg string) (file string, at place, ok bool) {
	i := strings.LastIndexByte(arg, '@')
	if i <= 0 {
		return "", place{}, false
	}
	member, inner, both := strings.Cut(arg[i+1:], "+")
	m, err := strconv.ParseUint(member, 10, 62)
	if both && err == nil {
		var n uint64
		n, err = strconv.ParseUint(inner, 10, 62)
		at.inner = int64(n)
	}
	at.member = int64(m)
	return arg[:i], at, err == nil
}

func isWARC(head []byte) bool {
	return bytes.HasPrefix(head, []byte("WARC/1.")) || bytes.HasPrefix(head, []byte("WARC/0."))
}

// An archive yields the articles among the records of one WARC.
type archive struct {
	name    string
	from    place // where to begin
	stays   bool  // name and place together are an argument that reads from there on
	yield   yielder
	records int            // read so far
	found   int            // captures and refusals
	skipped map[string]int // records that are no article, by reason
}

const goesOn, ends = "the records behind it are read", "what stands behind it is not read"

// stored reads records that stand one after the other in r; false means that the caller wants no more.
func (a *archive) stored(r io.Reader) bool {
	s := &stream{r: r, pos: a.from.member}
	return a.run(s, ends, func(at int64) place { return place{member: at} }) && a.end()
}

// packed reads the records that r, an unpacked stream without members, holds.
func (a *archive) packed(r io.Reader) bool {
	s := &stream{r: r, maxSkip: maxSkip}
	return a.run(s, ends, func(at int64) place { return place{0, at} }) && a.end()
}

// members reads an archive of gzip members, of which first has been read into from m. A broken member costs its record.
func (a *archive) members(m *members, first []byte) bool {
	s := &stream{r: m, buf: slices.Clone(first), maxSkip: maxSkip}
	for {
		member := m.start
		if !a.run(s, goesOn, func(at int64) place { return place{member, at} }) {
			return false
		}
		var err error
		if s.broken != nil {
			err = m.seek()
		} else if err = m.next(); err != nil && err != io.EOF {
			a.records++
			if !a.refuse(place{member: m.start}, fmt.Errorf("%w: %w", ErrRecord, err), goesOn) {
				return false
			}
			err = m.seek()
		}
		if err != nil { // the end of the input: what is broken has been refused
			return a.end()
		}
		*s = stream{r: m, buf: s.buf[:0], maxSkip: maxSkip}
	}
}

// run yields the articles of s.
func (a *archive) run(s *stream, hint string, at func(int64) place) bool {
	for {
		rec, err := s.next()
		if err == io.EOF {
			return true
		}
		where := at(rec.at)
		if s.broken == nil && where.member == a.from.member && where.inner < a.from.inner {
			continue
		}
		a.records++
		if err != nil {
			if s.broken == nil {
				hint = goesOn
			}
			if !a.refuse(where, err, hint) {
				return false
			}
			if s.broken != nil {
				return true
			}
			continue
		}
		c, why, err := rec.article()
		switch {
		case err != nil:
			if !a.refuse(where, err, "") {
				return false
			}
		case why != "":
			if a.skipped == nil {
				a.skipped = map[string]int{}
			}
			a.skipped[why]++
		default:
			a.found++
			if c.Name = a.name + where.String(); a.stays {
				c.Resume = c.Name
			}
			if !a.yield(c, nil) {
				return false
			}
		}
	}
}

func (a *archive) refuse(at place, err error, hint string) bool {
	a.found++
	return a.yield(refuse(a.name+at.String(), fmt.Errorf("record %d: %w", a.records, err), hint))
}

// end reports an archive that holds no article at all.
func (a *archive) end() bool {
	if a.found > 0 {
		return true
	}
	var why []string
	for _, reason := range slices.SortedFunc(maps.Keys(a.skipped), func(x, y string) int {
		return cmp.Or(a.skipped[y]-a.skipped[x], strings.Compare(x, y))
	}) {
		why = append(why, fmt.Sprintf("%d %s", a.skipped[reason], reason))
	}
	return a.yield(refuse(a.name, fmt.Errorf("none of its %d records is a page (%s)", a.records, strings.Join(why, ", ")), ""))
}

// A stream cuts bytes into records. A record whose length is wrong ends where a blank line and a version line open the next
// one; after the first wrong length such lines are believed inside blocks too, so that reading stays linear.
type stream struct {
	r        io.Reader
	buf      []byte // buf[off:] has been read and not yet used
	off      int
	pos      int64 // of buf[off]
	maxSkip  int64 // 0: none
	distrust bool
	done     bool  // r is at its end
	broken   error // of r: nothing more can be read
}

// A record is one record of an archive. Its block is valid until the next call of stream.next.
type record struct {
	at     int64
	fields []field
	block  []byte
}

type field struct{ name, value string } // name in lower case

func get(fields []field, name string) string {
	for _, f := range fields {
		if f.name == name {
			return f.value
		}
	}
	return ""
}

// more returns what is not yet used, at least n bytes of it but at the end.
func (s *stream) more(n int) []byte {
	for idle := 0; len(s.buf)-s.off < n && !s.done; {
		if cap(s.buf)-len(s.buf) < 512 {
			if s.off > cap(s.buf)/2 {
				s.buf = s.buf[:copy(s.buf, s.buf[s.off-min(s.off, overlap):])]
				s.off = min(s.off, overlap)
			} else {
				s.buf = slices.Grow(s.buf, max(len(s.buf), bufLen))
			}
		}
		k, err := s.r.Read(s.buf[len(s.buf):min(cap(s.buf), len(s.buf)+bufLen)])
		s.buf = s.buf[:len(s.buf)+k]
		if idle++; k > 0 {
			idle = 0
		} else if err == nil && idle > 100 {
			err = io.ErrNoProgress
		}
		if err != nil {
			s.done = true
			if err != io.EOF {
				s.broken = fmt.Errorf("%w: %w", ErrRecord, plain(err))
			}
		}
	}
	return s.buf[s.off:]
}

func (s *stream) use(n int) {
	s.off += n
	s.pos += int64(n)
}

// line returns the next line without its break; ok is false at the end and for a line over maxHeader.
func (s *stream) line() (line []byte, ok bool) {
	for n := 0; n < maxHeader; {
		w := s.more(n + 1)
		if i := bytes.IndexByte(w[min(n, len(w)):], '\n'); i >= 0 {
			s.use(n + i + 1)
			return bytes.TrimSuffix(w[:n+i], []byte("\r")), true
		}
		if n = len(w); s.done {
			break
		}
	}
	return nil, false
}

// next reads one record. io.EOF ends the stream. After another error the stream stands at the next record, unless broken
// is set: then nothing more can be read.
func (s *stream) next() (rec record, err error) {
	for w := s.more(1); len(w) > 0 && (w[0] == '\r' || w[0] == '\n'); w = s.more(1) {
		s.use(1)
	}
	rec.at = s.pos
	if len(s.more(1)) == 0 {
		if s.broken != nil {
			return rec, s.broken
		}
		return rec, io.EOF
	}
	length, err := s.header(&rec)
	switch {
	case s.broken != nil:
		return rec, s.broken
	case err != nil:
		s.distrust = true
		s.skip(-1)
		return rec, cmp.Or(s.broken, err)
	case length > maxBlock:
		s.skip(length)
		return rec, cmp.Or(s.broken, fmt.Errorf("%w: %d bytes", ErrTooBig, length))
	}
	n := int(length)
	if s.distrust {
		if i := s.find(n); i >= 0 {
			s.use(i)
			return rec, fmt.Errorf("%w: it says %d, and the next record begins after %d", ErrLength, length, i)
		}
	}
	w := s.more(n)
	if len(w) >= n {
		w = s.more(n + 16)
	}
	if s.broken != nil {
		return rec, s.broken
	}
	if len(w) >= n {
		rest := bytes.TrimLeft(w[n:min(len(w), n+16)], "\r\n")
		if bytes.HasPrefix(w[n:], []byte("\r\n\r\n")) || bytes.HasPrefix(rest, []byte("WARC/")) || len(rest) == 0 && len(w) < n+16 {
			rec.block = w[:n]
			s.use(n)
			return rec, nil
		}
	}
	// Too long: the next record begins within the block. Too short: it begins later.
	s.distrust = true
	if i := boundary(s.buf, s.off); i >= 0 {
		s.use(i - s.off)
		return rec, fmt.Errorf("%w: it says %d", ErrLength, length)
	}
	if len(w) < n {
		s.use(len(w))
		return rec, fmt.Errorf("%w: it says %d, and the input ends after %d", ErrLength, length, len(w))
	}
	s.skip(-1)
	return rec, cmp.Or(s.broken, fmt.Errorf("%w: it says %d", ErrLength, length))
}

// header reads the header of a record and returns the length of its block.
func (s *stream) header(rec *record) (length int64, err error) {
	version, ok := s.line()
	if !ok || !isWARC(version) {
		s.use(min(len(s.more(1)), 1))
		return 0, fmt.Errorf("%w: it has no version line", ErrRecord)
	}
	for begin := s.pos; ; {
		line, ok := s.line()
		if !ok || s.pos-begin > maxHeader {
			return 0, fmt.Errorf("%w: its header has no end", ErrRecord)
		}
		if len(line) == 0 {
			break
		}
		rec.fields = addField(rec.fields, line)
	}
	n, err := strconv.ParseUint(get(rec.fields, "content-length"), 10, 63)
	if err != nil {
		return 0, fmt.Errorf("%w: it has no Content-Length", ErrRecord)
	}
	return int64(n), nil
}

// addField adds a line of a header to fields, to the last one if the line is a continuation.
func addField(fields []field, line []byte) []field {
	if line[0] == ' ' || line[0] == '\t' {
		if n := len(fields); n > 0 {
			fields[n-1].value += " " + strings.ToValidUTF8(string(bytes.TrimSpace(line)), "")
		}
		return fields
	}
	name, value, ok := bytes.Cut(line, []byte(":"))
	if !ok || len(fields) >= 1000 {
		return fields
	}
	return append(fields, field{strings.ToLower(string(bytes.TrimSpace(name))), strings.ToValidUTF8(string(bytes.TrimSpace(value)), "")})
}

// find returns the offset of the next record within the next n bytes, -1 if there is none.
func (s *stream) find(n int) int {
	for seen := 0; ; {
		w := s.more(min(n, seen+bufLen))
		if i := boundary(s.buf[:s.off+min(n, len(w))], s.off+max(0, seen-overlap)); i >= 0 {
			return i - s.off
		}
		if seen = min(n, len(w)); seen == n || s.done {
			return -1
		}
	}
}

// skip drops bytes up to the next record, or n of them if no record begins there (n < 0: no limit).
func (s *stream) skip(n int64) {
	for done := int64(0); ; {
		w := s.more(bufLen)
		i := boundary(s.buf, s.off)
		k := len(w)
		if i >= 0 {
			k = i - s.off
		} else if !s.done {
			k -= overlap
		}
		if n >= 0 {
			k = int(min(int64(k), n-done))
		}
		s.use(k)
		done += int64(k)
		switch {
		case i >= 0 || done == n || s.done:
			return
		case s.maxSkip > 0 && done > s.maxSkip:
			s.done, s.broken = true, fmt.Errorf("%w: it unpacks to more than %d MiB", ErrTooBig, s.maxSkip>>20)
			return
		}
	}
}

// boundary returns where in buf, from an offset on, a record begins: a version line after a blank line and before a field.
func boundary(buf []byte, from int) int {
	for at := from; ; at++ {
		i := bytes.Index(buf[at:], []byte("WARC/"))
		if i < 0 {
			return -1
		}
		at += i
		if !bytes.HasSuffix(buf[:at], []byte("\n\n")) && !bytes.HasSuffix(buf[:at], []byte("\n\r\n")) {
			continue
		}
		version, next, ok := bytes.Cut(buf[at:min(len(buf), at+overlap)], []byte("\n"))
		if ok && isWARC(version) && len(version) < 12 && (hasFold(next, "warc-") || hasFold(next, "content-")) {
			return at
		}
	}
}

func hasFold(b []byte, lower string) bool {
	return len(b) >= len(lower) && strings.EqualFold(string(b[:len(lower)]), lower)
}
