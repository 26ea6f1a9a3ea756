package acquire

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire/fetch"
)

// article returns the page in r, or why it holds none. Records of pages are responses with status 200, resources, and
// conversions to text (WET files).
func (r *record) article() (c dateline.Capture, why string, err error) {
	kind := strings.ToLower(get(r.fields, "warc-type"))
	switch kind {
	case "response", "resource", "conversion":
	case "warcinfo", "request", "metadata", "revisit", "continuation":
		return c, kind, nil
	default:
		return c, "of unknown type", nil
	}
	uri := strings.Trim(get(r.fields, "warc-target-uri"), "<> ")
	if scheme, _, ok := strings.Cut(uri, "://"); !ok || !strings.EqualFold(scheme, "http") && !strings.EqualFold(scheme, "https") {
		return c, "not of the web", nil
	}
	if strings.HasSuffix(uri, "/robots.txt") {
		return c, "robots.txt", nil
	}
	body, typ := r.block, get(r.fields, "content-type")
	var head []field
	if kind == "response" {
		var status int
		status, head, body, err = message(r.block)
		if err != nil {
			return c, "", err
		}
		if status != 200 {
			return c, "with status " + strconv.Itoa(status), nil
		}
		typ = get(head, "content-type")
	}
	media, charset := fetch.MediaType(typ)
	switch media {
	case "text/html", "application/xhtml+xml", "text/plain", "":
	default:
		return c, "neither HTML nor text", nil
	}
	cut := strings.ToLower(get(r.fields, "warc-truncated"))
	body, short, err := decoded(body, get(head, "transfer-encoding"), get(head, "content-encoding"))
	if err != nil {
		return c, "", err
	}
	if short && cut == "" {
		cut = "unspecified"
	}
	if len(bytes.TrimSpace(body)) == 0 {
		return c, "empty", nil
	}
	if what := binary(body[:min(len(body), sniffLen)]); what != "" {
		if media == "" {
			return c, "neither HTML nor text", nil
		}
		return c, "", fmt.Errorf("%w: %s", ErrBinary, what)
	}
	// By content where the server's word is wrong.
	if looksHTML(body[:min(len(body), sniffLen)]) {
		media = "text/html"
	} else if media == "" || bytes.IndexByte(body, '<') < 0 {
		media = "text/plain"
	} else if media != "text/plain" {
		media = "text/html"
	}
	c = capture("", uri, dateline.KindWARC, bytes.Clone(body))
	c.Media, c.Charset, c.Truncated, c.Crawled = media, charset, cut, crawled(get(r.fields, "warc-date"))
	return c, "", nil
}

// crawled returns a WARC-Date as RFC 3339 in UTC, "" if it is none.
func crawled(date string) string {
	t, err := time.Parse(time.RFC3339, date) // takes fractions of a second too
	if err != nil {
		return ""
	}
	return t.UTC().Format(time.RFC3339)
}

// message cuts an HTTP response into its parts.
func message(block []byte) (status int, head []field, body []byte, err error) {
	line, rest, ok := bytes.Cut(block, []byte("\n"))
	parts := bytes.Fields(line)
	if !ok || len(parts) < 2 || !bytes.HasPrefix(parts[0], []byte("HTTP/")) {
		return 0, nil, nil, fmt.Errorf("%w: its block is no HTTP response", ErrRecord)
	}
	if status, err = strconv.Atoi(string(parts[1])); err != nil || status < 100 || status > 999 {
		return 0, nil, nil, fmt.Errorf("%w: its block is no HTTP response", ErrRecord)
	}
	for begin := len(rest); ; {
		line, rest, ok = bytes.Cut(rest, []byte("\n"))
		line = bytes.TrimSuffix(line, []byte("\r"))
		if len(line) == 0 {
			return status, head, rest, nil
		}
		if !ok || begin-len(rest) > maxHeader {
			return 0, nil, nil, fmt.Errorf("%w: the header of its HTTP response has no end", ErrRecord)
		}
		head = addField(head, line)
	}
}

// decoded undoes the transfer and content encodings of body. Many crawlers undo them and keep the header, so a body that
// is not what a header says is taken as it is. short says that it ends early.
func decoded(body []byte, transfer, content string) (out []byte, short bool, err error) {
	if strings.Contains(strings.ToLower(transfer), "chunked") {
		body, short = dechunked(body)
	}
	codings := strings.Split(strings.ToLower(content), ",")
	if len(codings) > 3 {
		return nil, false, fmt.Errorf("%w: %d codings", ErrEncoding, len(codings))
	}
	for i := len(codings) - 1; i >= 0; i-- {
		var cut bool
		if body, cut, err = unpacked(body, strings.TrimSpace(codings[i])); err != nil {
			return nil, false, err
		}
		short = short || cut
	}
	if len(body) > MaxSize {
		return nil, false, ErrTooBig
	}
	return body, short, nil
}

// dechunked joins the chunks of body, in place; a body that does not begin with a chunk is returned as it is.
func dechunked(body []byte) (out []byte, short bool) {
	rest := body
	var ends []int // begin and end of each chunk in body
	at := 0
	for {
		line, _, ok := bytes.Cut(rest[at:min(len(rest), at+1024)], []byte("\n"))
		size, _, _ := bytes.Cut(bytes.TrimSpace(line), []byte(";"))
		n, err := strconv.ParseUint(string(bytes.TrimSpace(size)), 16, 31)
		if !ok || err != nil {
			if len(ends) == 0 {
				return body, false
			}
			short = true
			break
		}
		at += len(line) + 1
		if n == 0 {
			break
		}
		end := min(len(rest), at+int(n))
		ends = append(ends, at, end)
		if end < at+int(n) {
			short = true
			break
		}
		at = end
		for k := 0; k < 2 && at < len(rest) && (rest[at] == '\r' || rest[at] == '\n'); k++ {
			at++
		}
	}
	size := 0
	for i := 0; i < len(ends); i += 2 {
		size += ends[i+1] - ends[i]
	}
	out = make([]byte, 0, size) // a copy: the stream may look at the block again
	for i := 0; i < len(ends); i += 2 {
		out = append(out, body[ends[i]:ends[i+1]]...)
	}
	return out, short
}

// unpacked undoes one content coding.
func unpacked(body []byte, coding string) (out []byte, short bool, err error) {
	if len(body) == 0 {
		return body, false, nil
	}
	var r io.Reader
	in := bytes.NewReader(body)
	switch coding {
	case "gzip", "x-gzip":
		if !bytes.HasPrefix(body, []byte{0x1f, 0x8b}) {
			return body, false, nil
		}
		if r, err = gzip.NewReader(in); err != nil {
			return nil, false, fmt.Errorf("%w: gzip: %w", ErrEncoding, err)
		}
	case "deflate": // zlib, but some servers send deflate alone
		switch {
		case len(body) > 1 && body[0]&15 == 8 && (int(body[0])<<8|int(body[1]))%31 == 0:
			if r, err = zlib.NewReader(in); err != nil {
				return nil, false, fmt.Errorf("%w: zlib: %w", ErrEncoding, err)
			}
		case isText(body):
			return body, false, nil
		default:
			r = flate.NewReader(in)
		}
	case "br":
		if isText(body) {
			return body, false, nil
		}
		r = brotli.NewReader(in)
	case "zstd":
		if !isZstd(body) {
			return body, false, nil
		}
		z, err := newZstd(in)
		if err != nil {
			return nil, false, fmt.Errorf("%w: zstd: %w", ErrEncoding, err)
		}
		defer z.Close()
		r = z
	default:
		if coding == "" || coding == "identity" || isText(body) {
			return body, false, nil
		}
		return nil, false, fmt.Errorf("%w: %.20q", ErrEncoding, coding)
	}
	out, err = io.ReadAll(io.LimitReader(r, MaxSize+1))
	switch {
	case len(out) > MaxSize:
		return nil, false, fmt.Errorf("%w: unpacked from %d bytes", ErrTooBig, len(body))
	case errors.Is(err, io.ErrUnexpectedEOF) && len(out) > 0:
		return out, true, nil
	case err != nil:
		return nil, false, fmt.Errorf("%w: %s: %w", ErrEncoding, coding, err)
	}
	return out, false, nil
}

// isText says whether body is a page or text already.
func isText(body []byte) bool {
	head := body[:min(len(body), sniffLen)]
	return binary(head) == "" && (looksHTML(head) || utf8.Valid(body))
}
