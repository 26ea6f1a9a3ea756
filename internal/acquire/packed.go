package acquire

import (
	"archive/zip"
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// A counter counts the bytes read from r and keeps the last of them, so that a broken gzip member can be looked at again.
type counter struct {
	r       io.Reader
	n       int64  // offset of the next byte
	tail    []byte // the last bytes of r
	ahead   int    // of tail, to be read again
	rewound int64  // bytes read again so far
}

const maxTail = 256 << 10

func (c *counter) Read(p []byte) (n int, err error) {
	if c.ahead > 0 {
		n = copy(p, c.tail[len(c.tail)-c.ahead:])
		c.ahead -= n
	} else {
		n, err = c.r.Read(p)
		if len(c.tail)+n > maxTail {
			c.tail = c.tail[:copy(c.tail, c.tail[max(0, len(c.tail)-maxTail/2):])]
		}
		c.tail = append(c.tail, p[:n]...)
	}
	c.n += int64(n)
	return n, err
}

// rewind goes back to offset to, or as far as it can. What is read again in all is bounded by what was read, so that reading
// stays linear.
func (c *counter) rewind(to int64) {
	k := min(c.n-to, int64(len(c.tail)-c.ahead))
	if k <= 0 || c.rewound+k > c.n+maxTail {
		return
	}
	c.rewound += k
	c.ahead += int(k)
	c.n -= k
}

// members unpacks gzip: one member after the other, or joined as one stream.
type members struct {
	src   *counter
	br    *bufio.Reader // over src; gzip reads no further in it than the member goes
	z     *gzip.Reader
	probe *gzip.Reader
	start int64 // offset of the member in src
	join  bool
}

func newMembers(src *counter, br *bufio.Reader) (*members, error) {
	m := &members{src: src, br: br, start: src.n - int64(br.Buffered())}
	z, err := gzip.NewReader(br)
	if err != nil {
		return nil, err
	}
	z.Multistream(false)
	m.z = z
	return m, nil
}

func (m *members) Read(p []byte) (int, error) {
	n, err := m.z.Read(p)
	if err == io.EOF && m.join {
		err = m.next()
	}
	return n, err
}

// next goes to the next member; io.EOF if there is none.
func (m *members) next() error {
	m.start = m.src.n - int64(m.br.Buffered())
	if err := m.z.Reset(m.br); err != nil {
		return err
	}
	m.z.Multistream(false)
	return nil
}

// seek goes to the next member that opens with a record of an archive; io.EOF if there is none. It looks from the second byte
// of the broken member on, as unpacking that may have run into the next one.
func (m *members) seek() error {
	m.src.rewind(m.start + 1)
	m.br.Reset(m.src)
	magic := []byte{0x1f, 0x8b, 8}
	var five [5]byte
	for {
		p, _ := m.br.Peek(bufLen)
		i := bytes.Index(p, magic)
		if i < 0 {
			if len(p) < bufLen {
				return io.EOF
			}
			m.br.Discard(len(p) - 2)
			continue
		}
		m.br.Discard(i)
		p, _ = m.br.Peek(2048)
		var err error
		if m.probe == nil {
			m.probe, err = gzip.NewReader(bytes.NewReader(p))
		} else {
			err = m.probe.Reset(bytes.NewReader(p))
		}
		if err == nil {
			if n, _ := io.ReadFull(m.probe, five[:]); n == 5 && string(five[:]) == "WARC/" {
				return m.next()
			}
		}
		m.br.Discard(1)
	}
}

// isZstd says whether data opens with a frame of zstd, a skippable one included.
func isZstd(data []byte) bool {
	return bytes.HasPrefix(data, []byte("\x28\xb5\x2f\xfd")) || len(data) > 3 && data[0]&0xf0 == 0x50 && string(data[1:4]) == "\x2a\x4d\x18"
}

func newZstd(r io.Reader) (*zstd.Decoder, error) {
	return zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(128<<20))
}

// randomAccess returns r as what a zip needs, if it is a file or lies in memory.
func randomAccess(r io.Reader) (io.ReaderAt, int64, bool) {
	at, ok := r.(io.ReaderAt)
	if !ok {
		return nil, 0, false
	}
	switch f := r.(type) {
	case interface{ Size() int64 }:
		return at, f.Size(), true
	case interface{ Stat() (fs.FileInfo, error) }:
		info, err := f.Stat()
		if err != nil || !info.Mode().IsRegular() {
			return nil, 0, false
		}
		return at, info.Size(), true
	}
	return nil, 0, false
}

const (
	maxEntries = 10_000 // archives in one WACZ
	maxRatio   = 200    // a WACZ stores its archives; deflate makes at most a tenth to a twentieth of pages
)

// wacz yields the articles of the archives in a zip.
func wacz(name string, r io.Reader, yield yielder) bool {
	at, size, ok := randomAccess(r)
	if !ok {
		return yield(refuse(name, fmt.Errorf("%w: a ZIP that cannot be read from its end", ErrBinary), "give a WACZ by its file name"))
	}
	z, err := zip.NewReader(at, size)
	if err != nil {
		return yield(refuse(name, fmt.Errorf("%w: a ZIP, and broken: %w", ErrBinary, err), "fetch it again"))
	}
	budget := &io.LimitedReader{N: size*maxRatio + maxSkip}
	n := 0
	for _, f := range z.File {
		base := strings.ToLower(f.Name)
		if !strings.HasSuffix(base, ".warc") && !strings.HasSuffix(base, ".warc.gz") && !strings.HasSuffix(base, ".warc.zst") {
			continue
		}
		inner := name + ":" + strings.ToValidUTF8(f.Name, "?")
		if n++; n > maxEntries {
			return yield(refuse(name, fmt.Errorf("it holds more than %d archives", maxEntries), "the others are not read"))
		}
		rc, err := f.Open()
		if err != nil {
			if !yield(refuse(inner, fmt.Errorf("broken entry: %w", err), "the others are read")) {
				return false
			}
			continue
		}
		budget.R = rc
		goOn := Reader(inner, budget, func(c Capture, err error) bool { return yield(c, err) })
		rc.Close()
		if !goOn {
			return false
		}
		if budget.N <= 0 {
			return yield(refuse(name, fmt.Errorf("%w: it unpacks to more than %d times its size", errBomb, maxRatio), "the rest of it is not read"))
		}
	}
	if n == 0 {
		return yield(refuse(name, fmt.Errorf("%w: a ZIP archive or office document", ErrBinary), "give plain text, HTML, JSONL, a feed, WARC or WACZ"))
	}
	return true
}

var errBomb = errors.New("a ZIP bomb")
