// Package acquire reads the world into captures: names of files, folders, globs and "-" in, articles as bytes out. It is the
// only package that opens files or connections; nothing is decoded or extracted here.
//
// Inputs yields captures in the order of its arguments; a folder is walked in sorted order without hidden files. The kind
// of an input is told by its bytes, never by its name: gzip and zstd are unpacked, one JSON object a line is one capture a
// line (streamed, never wholly in memory), each page of a WARC or WACZ is one capture (streamed record by record), each entry
// of an RSS, Atom or JSON feed with a text is one, a page is known by its first tags, all else that is not binary is plain
// text. What cannot be used (empty, binary, too large, not readable) is yielded as an *InputError that says what, why and
// what to do; the inputs after it still come.
//
// A page of an archive is named "FILE@OFFSET", and that name as an argument reads the archive from there on. A broken record
// or gzip member costs that record: the next one is found by its version line, or by the first bytes of its member. Records
// that are no page (requests, images, redirects) are passed over in silence, unless the archive holds nothing else.
//
// A Web reads addresses too: pages, and those that feeds, sitemaps and OPML lists name; Watch polls such lists. Package fetch makes the
// requests.
//
// Known limits: UTF-16 is text only with a byte order mark; a JSON array of articles is refused; a JSON object over
// several lines is one article only when it is alone in its input. Data that break inside a zstd frame end the input there, and
// zstd with a dictionary is refused; a WACZ comes from a file, not from a pipe; a broken member may take the one behind it along; an
// archive stored within a record of over 16 MiB is read as if its records stood outside; archives in archives are not read.
package acquire

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// MaxSize is the most bytes of one article. The largest real pages are near 5 MB; beyond 16 MiB lie dumps and broken
// files, whose extraction would cost minutes.
const MaxSize = 16 << 20

// Reasons that callers may branch on; each InputError wraps one of them or an error of the file system.
var (
	ErrEmpty   = errors.New("it is empty")
	ErrBinary  = errors.New("it is not text")
	ErrTooBig  = errors.New("it is larger than 16 MiB")
	ErrJSON    = errors.New("broken JSON")
	ErrNoMatch = errors.New("no such file or folder")
)

// Capture is what Inputs yields.
type Capture = dateline.Capture

// An InputError is about one input; the others go on.
type InputError struct {
	Name string // file, "FILE:LINE", "FILE@OFFSET" or "standard input"
	Err  error
	Hint string // what to do about it, "" if nothing can be done
}

func (e *InputError) Error() string {
	msg := e.Name + ": " + e.Err.Error()
	if e.Hint != "" {
		msg += " (" + e.Hint + ")"
	}
	return msg
}

func (e *InputError) Unwrap() error { return e.Err }

// Inputs yields the articles that args name: files, folders, glob patterns and "-" for stdin. Each step of the sequence is
// either a capture or an *InputError. Nothing is opened before the sequence reaches it.
func Inputs(args []string, stdin io.Reader) iter.Seq2[dateline.Capture, error] {
	return func(yield func(dateline.Capture, error) bool) {
		for _, arg := range args {
			if !input(arg, stdin, yield) {
				return
			}
		}
	}
}

type yielder = func(dateline.Capture, error) bool

// input yields what one argument names; false means that the caller wants no more.
func input(arg string, stdin io.Reader, yield yielder) bool {
	if arg == "-" {
		return Reader("standard input", stdin, yield)
	}
	info, err := os.Stat(arg)
	var more bool
	switch {
	case err == nil && info.IsDir():
		return folder(arg, yield)
	case err == nil:
		return file(arg, info, yield)
	case errors.Is(err, fs.ErrNotExist) && from(arg, yield, &more):
		return more
	case IsAddress(arg):
		return yield(refuse(arg, errors.New("an address is not fetched here"), "dateline ingest fetches it"))
	case !errors.Is(err, fs.ErrNotExist) && !strings.ContainsAny(arg, "*?["):
		return yield(refuse(arg, plain(err), ""))
	case !strings.ContainsAny(arg, "*?["):
		return yield(refuse(arg, ErrNoMatch, "check the path"))
	}
	names, err := filepath.Glob(arg)
	if err != nil {
		return yield(refuse(arg, err, "in a pattern, write \\[ for a bracket that is part of a name"))
	}
	if len(names) == 0 {
		return yield(refuse(arg, errors.New("no file matches this pattern"), "check the pattern, or quote it less"))
	}
	for _, name := range names {
		info, err := os.Stat(name)
		ok := true
		switch {
		case err != nil:
			ok = yield(refuse(name, plain(err), ""))
		case info.IsDir():
			ok = folder(name, yield)
		default:
			ok = file(name, info, yield)
		}
		if !ok {
			return false
		}
	}
	return true
}

// from yields the articles of "FILE@OFFSET" and sets more; false means that arg names no such thing.
func from(arg string, yield yielder, more *bool) bool {
	name, at, ok := placeIn(arg)
	if !ok {
		return false
	}
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	if _, err := f.Seek(at.member, io.SeekStart); err != nil {
		*more = yield(refuse(arg, plain(err), ""))
		return true
	}
	*more = read(name, f, at, true, yield)
	return true
}

// folder yields the files below dir, names in byte order, hidden ones left out.
func folder(dir string, yield yielder) bool {
	entries, err := os.ReadDir(dir) // sorted by name
	if err != nil {
		return yield(refuse(dir, plain(err), hintRights(err)))
	}
	if !slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return !strings.HasPrefix(e.Name(), ".") }) {
		return yield(refuse(dir, errors.New("the folder holds no files"), ""))
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		name := filepath.Join(dir, e.Name())
		info, err := os.Stat(name) // follows links to files
		ok := true
		switch {
		case err != nil:
			ok = yield(refuse(name, plain(err), hintRights(err)))
		case info.IsDir() && e.Type()&fs.ModeSymlink != 0:
			// A link to a folder may lead back to its parent; name it as an argument to read it.
		case info.IsDir():
			ok = folder(name, yield)
		default:
			ok = file(name, info, yield)
		}
		if !ok {
			return false
		}
	}
	return true
}

func file(name string, info fs.FileInfo, yield yielder) bool {
	if !info.Mode().IsRegular() && info.Mode()&(fs.ModeNamedPipe|fs.ModeCharDevice) == 0 {
		return yield(refuse(name, errors.New("it is not a regular file"), ""))
	}
	f, err := os.Open(name)
	if err != nil {
		return yield(refuse(name, plain(err), hintRights(err)))
	}
	defer f.Close()
	return read(name, f, place{}, info.Mode().IsRegular(), yield)
}

// Reader yields the articles in r, which messages call name. It holds no more than MaxSize and a little at once.
func Reader(name string, r io.Reader, yield yielder) bool {
	return read(name, r, place{}, false, yield)
}

const hintKinds = "give plain text, HTML, JSONL, a feed, WARC or WACZ"

// read reads r, whose first byte is that of from. stays says that name is an argument which leads to r again.
func read(name string, r io.Reader, from place, stays bool, yield yielder) bool {
	src := &counter{r: r, n: from.member}
	br := bufio.NewReaderSize(src, bufLen)
	head, err := br.Peek(sniffLen)
	if err != nil && err != io.EOF {
		return yield(refuse(name, plain(err), ""))
	}
	archived := &archive{name: name, from: from, stays: stays, yield: yield}
	packed := ""
	switch {
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b}):
		packed = "gzip"
		m, err := newMembers(src, br)
		if err != nil {
			return yield(refuse(name, fmt.Errorf("broken gzip: %w", err), "fetch it again"))
		}
		first := bufio.NewReaderSize(m, bufLen)
		if head, _ = first.Peek(sniffLen); isWARC(head) {
			head, _ = first.Peek(first.Buffered())
			return archived.members(m, head)
		}
		m.join = true // Peek has cleared the end of the first member
		br = first
	case isZstd(head):
		packed = "zstd"
		z, err := newZstd(br)
		if err != nil {
			return yield(refuse(name, fmt.Errorf("broken zstd: %w", err), "fetch it again"))
		}
		defer z.Close()
		br = bufio.NewReaderSize(z, bufLen)
	case bytes.HasPrefix(head, []byte("PK\x03\x04")) && from == (place{}):
		return wacz(name, r, yield)
	}
	if packed != "" {
		if head, err = br.Peek(sniffLen); err != nil && err != io.EOF {
			return yield(refuse(name, fmt.Errorf("broken %s: %w", packed, err), "fetch it again"))
		}
	}
	switch {
	case isWARC(head) && packed == "":
		return archived.stored(br)
	case isWARC(head):
		return archived.packed(br)
	case from != (place{}):
		return yield(refuse(name+from.String(), errors.New("no record of an archive begins there"), "take the offset from the name of a document"))
	}
	if len(bytes.TrimSpace(head)) == 0 && len(head) < sniffLen {
		return yield(refuse(name, ErrEmpty, ""))
	}
	if what := binary(head); what != "" {
		return yield(refuse(name, fmt.Errorf("%w: %s", ErrBinary, what), hintKinds))
	}
	isFeed := looksFeed(head)
	if !isFeed && looksJSON(head) {
		return objects(name, br, yield)
	}
	data, err := io.ReadAll(io.LimitReader(br, MaxSize+1))
	switch {
	case err != nil && packed != "":
		return yield(refuse(name, fmt.Errorf("broken %s: %w", packed, err), "fetch it again"))
	case err != nil:
		return yield(refuse(name, plain(err), ""))
	case len(data) > MaxSize:
		return yield(refuse(name, ErrTooBig, "split it into articles, one a file or one a line of JSONL"))
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return yield(refuse(name, ErrEmpty, ""))
	}
	if what := binary(data); what != "" {
		return yield(refuse(name, fmt.Errorf("%w: %s", ErrBinary, what), hintKinds))
	}
	if isFeed {
		return feed(name, data, yield)
	}
	kind := dateline.KindText
	if looksHTML(data[:min(len(data), sniffLen)]) { // not head: what it points to has been read over
		kind = dateline.KindHTML
	}
	return yield(capture(name, "", kind, data), nil)
}

// objects yields one capture for each line of r that is a JSON object, or one for a single object over several lines.
func objects(name string, r *bufio.Reader, yield yielder) bool {
	for n := 1; ; n++ {
		line, long, err := readLine(r)
		if err != nil && err != io.EOF {
			return yield(refuse(name, plain(err), ""))
		}
		body := bytes.TrimSpace(bytes.TrimPrefix(line, []byte("\ufeff")))
		at := name + ":" + strconv.Itoa(n)
		switch {
		case long:
			if !yield(refuse(at, ErrTooBig, "the line is skipped")) {
				return false
			}
		case len(body) == 0:
		case n == 1 && err == nil && open(body):
			return single(name, body, r, yield)
		default:
			if !object(at, body, yield) {
				return false
			}
		}
		if err == io.EOF {
			return true
		}
	}
}

// open says whether line is the beginning of an object that ends on a later line.
func open(line []byte) bool {
	var v json.RawMessage
	return errors.Is(json.NewDecoder(bytes.NewReader(line)).Decode(&v), io.ErrUnexpectedEOF)
}

// single reads one object that began with first and runs to the end of r.
func single(name string, first []byte, r *bufio.Reader, yield yielder) bool {
	rest, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	switch {
	case err != nil:
		return yield(refuse(name, plain(err), ""))
	case len(first)+len(rest) >= MaxSize:
		return yield(refuse(name, ErrTooBig, "split it into articles, one a file or one a line of JSONL"))
	}
	whole := bytes.TrimSpace(slices.Concat(first, []byte("\n"), rest))
	if json.Valid(whole) {
		return yield(capture(name, "", dateline.KindJSONL, whole), nil)
	}
	// Not one object: the first line is broken, the others are lines of their own.
	if !object(name+":1", first, yield) {
		return false
	}
	for i, line := range bytes.Split(rest, []byte("\n")) {
		if line = bytes.TrimSpace(line); len(line) > 0 && !object(name+":"+strconv.Itoa(i+2), line, yield) {
			return false
		}
	}
	return true
}

// object yields one line of a JSONL input.
func object(at string, line []byte, yield yielder) bool {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(line, &fields); err != nil {
		return yield(refuse(at, fmt.Errorf("%w: %s", ErrJSON, jsonReason(line, err)), "each line must be one JSON object"))
	}
	return yield(capture(at, "", dateline.KindJSONL, bytes.Clone(line)), nil)
}

func jsonReason(line []byte, err error) string {
	var syn *json.SyntaxError
	switch {
	case errors.As(err, &syn) && int(syn.Offset) >= len(line):
		return "the line ends inside the object"
	case errors.As(err, &syn):
		return fmt.Sprintf("%v at byte %d of the line", syn, syn.Offset)
	}
	return "the line is not an object"
}

// readLine returns the next line with its break, or long if it is over MaxSize: its rest is then read and dropped.
func readLine(r *bufio.Reader) (line []byte, long bool, err error) {
	for {
		part, err := r.ReadSlice('\n')
		if !long {
			if len(line)+len(part) > MaxSize {
				long, line = true, nil
			} else {
				line = append(line, part...)
			}
		}
		if err != bufio.ErrBufferFull {
			return line, long, err
		}
	}
}

func capture(name, uri string, kind dateline.SourceKind, data []byte) dateline.Capture {
	sum := sha256.Sum256(data)
	return dateline.Capture{ID: hex.EncodeToString(sum[:]), Kind: kind, Bytes: data, Name: name, URI: uri}
}

func refuse(name string, err error, hint string) (dateline.Capture, error) {
	return dateline.Capture{Name: name}, &InputError{Name: name, Err: err, Hint: hint}
}

// plain drops the operation and path of a file system error, which the message names already.
func plain(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}

func hintRights(err error) string {
	if errors.Is(err, fs.ErrPermission) {
		return "give this user the right to read it"
	}
	return ""
}

// FS yields the articles of fsys, names in byte order, hidden ones left out.
func FS(fsys fs.FS) iter.Seq2[dateline.Capture, error] {
	return func(yield func(dateline.Capture, error) bool) {
		stop := errors.New("stop")
		err := fs.WalkDir(fsys, ".", func(name string, e fs.DirEntry, err error) error {
			switch {
			case err != nil:
				if !yield(refuse(name, plain(err), hintRights(err))) {
					return stop
				}
				return nil
			case name != "." && strings.HasPrefix(e.Name(), "."):
				if e.IsDir() {
					return fs.SkipDir
				}
				return nil
			case e.IsDir():
				return nil
			}
			f, err := fsys.Open(name)
			if err != nil {
				if !yield(refuse(name, plain(err), hintRights(err))) {
					return stop
				}
				return nil
			}
			defer f.Close()
			if !Reader(name, f, yield) {
				return stop
			}
			return nil
		})
		if err != nil && err != stop {
			yield(refuse(".", plain(err), ""))
		}
	}
}
