package acquire

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"

	dateline "github.com/dateline-news/dateline"
)

// rec writes a record of an archive; a length of -1 is that of the block.
func rec(typ, uri, fields, block string, length int) string {
	if length < 0 {
		length = len(block)
	}
	return fmt.Sprintf("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2016-09-01T23:10:00Z\r\n%sContent-Length: %d\r\n\r\n%s\r\n\r\n",
		typ, uri, fields, length, block)
}

const htmlType = "Content-Type: text/html\r\n"

// page writes the record of a page.
func page(n int, header, body string) string {
	return rec("response", fmt.Sprintf("http://paper.example/%d", n), "Content-Type: application/http; msgtype=response\r\n", "HTTP/1.1 200 OK\r\n"+header+"\r\n"+body, -1)
}

func simple(n int) string {
	return page(n, htmlType, fmt.Sprintf("<html><p>The envoy left town %d.</p></html>", n))
}

func pack(t testing.TB, w io.WriteCloser, b *bytes.Buffer, data string) string {
	t.Helper()
	if _, err := io.WriteString(w, data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func zst(t testing.TB, data string) string {
	var b bytes.Buffer
	w, err := zstd.NewWriter(&b)
	if err != nil {
		t.Fatal(err)
	}
	return pack(t, w, &b, data)
}

func br(t testing.TB, data string) string {
	var b bytes.Buffer
	return pack(t, brotli.NewWriter(&b), &b, data)
}

func zl(t testing.TB, data string) string {
	var b bytes.Buffer
	return pack(t, zlib.NewWriter(&b), &b, data)
}

func deflated(t testing.TB, data string) string {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, 6)
	if err != nil {
		t.Fatal(err)
	}
	return pack(t, w, &b, data)
}

// readAll returns what r yields: of a page its bytes, of an error "!" and its message without the name.
func readAll(r io.Reader) (caps []dateline.Capture, out []string) {
	Reader("in", r, func(c dateline.Capture, err error) bool {
		if err != nil {
			out = append(out, "!"+err.Error())
		} else {
			caps = append(caps, c)
			out = append(out, string(c.Bytes))
		}
		return true
	})
	return caps, out
}

func TestRecord(t *testing.T) {
	const text = "The envoy left town."
	const html = "<html><p>The envoy left town.</p></html>"
	response := func(block string) string { return rec("response", "http://paper.example/1", "", block, -1) }
	for _, tt := range []struct {
		name, record string
		want         string // the page, or the end of the reason
	}{
		{"html", page(1, htmlType, html), html},
		{"plain", page(1, "content-type:text/plain; charset=ascii\r\n", text), text},
		{"no type but a page", page(1, "", html), html},
		{"no type and no page", page(1, "", "\x00\x01\x02\x03"), "1 neither HTML nor text"},
		{"an image", page(1, "Content-Type: image/png\r\n", "x"), "1 neither HTML nor text"},
		{"moved", response("HTTP/1.1 301 Moved\r\nLocation: /2\r\n\r\n"), "1 with status 301"},
		{"no reason phrase", response("HTTP/1.1 200\r\n" + htmlType + "\r\n" + html), html},
		{"line feeds alone", response("HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + html), html},
		{"folded header", page(1, "X: a\r\n b\r\nContent-Type:\r\n text/html\r\n", html), html},
		{"no HTTP", response("The envoy"), "its block is no HTTP response"},
		{"endless header", response("HTTP/1.1 200 OK\r\nX: y"), "the header of its HTTP response has no end"},
		{"a request", rec("request", "http://paper.example/1", "", "GET / HTTP/1.1\r\n\r\n", -1), "1 request"},
		{"a revisit", rec("revisit", "http://paper.example/1", "", "HTTP/1.1 200 OK\r\n\r\n", -1), "1 revisit"},
		{"metadata", rec("metadata", "http://paper.example/1", "", "a: b", -1), "1 metadata"},
		{"name look-up", rec("response", "dns:paper.example", "", "x", -1), "1 not of the web"},
		{"robots", rec("response", "http://paper.example/robots.txt", "", "HTTP/1.1 200 OK\r\n\r\nx", -1), "1 robots.txt"},
		{"a resource", rec("resource", "http://paper.example/1", htmlType, html, -1), html},
		{"a log as resource", rec("resource", "metadata://log", "Content-Type: text/plain\r\n", text, -1), "1 not of the web"},
		{"text of a page", rec("conversion", "http://paper.example/1", "Content-Type: text/plain\r\n", text, -1), text},
		{"empty", page(1, htmlType, " \n"), "1 empty"},
		{"binary as html", page(1, htmlType, "\x00\x01\x02\x03\x04"), "control characters"},

		{"gzip", page(1, htmlType+"Content-Encoding: gzip\r\n", gz(html)), html},
		{"gzip undone", page(1, htmlType+"Content-Encoding: gzip\r\n", html), html},
		{"zlib", page(1, htmlType+"Content-Encoding: deflate\r\n", zl(t, html)), html},
		{"bare deflate", page(1, htmlType+"Content-Encoding: deflate\r\n", deflated(t, html)), html},
		{"deflate undone", page(1, htmlType+"Content-Encoding: deflate\r\n", html), html},
		{"brotli", page(1, htmlType+"Content-Encoding: br\r\n", br(t, html)), html},
		{"brotli undone", page(1, htmlType+"Content-Encoding: br\r\n", html), html},
		{"broken brotli", page(1, htmlType+"Content-Encoding: br\r\n", "\xff\xfe\xfd\x00\x01"), "cannot be undone: br: brotli"},
		{"zstd", page(1, htmlType+"Content-Encoding: zstd\r\n", zst(t, html)), html},
		{"twice", page(1, htmlType+"Content-Encoding: deflate, gzip\r\n", gz(zl(t, html))), html},
		{"unknown coding", page(1, htmlType+"Content-Encoding: compress\r\n", "\x1f\x9d\x90\x00\x01"), `cannot be undone: "compress"`},
		{"unknown coding of text", page(1, htmlType+"Content-Encoding: utf-8\r\n", html), html},
		{"broken gzip", page(1, htmlType+"Content-Encoding: gzip\r\n", gz(html)[:12]+"xxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "cannot be undone: gzip"},
		{"gzip bomb", page(1, htmlType+"Content-Encoding: gzip\r\n", gz(strings.Repeat(" ", MaxSize+1))), "larger than 16 MiB: unpacked from"},

		{"chunked", page(1, htmlType+"Transfer-Encoding: chunked\r\n", "5\r\n<html\r\n3;x=y\r\n>ab\r\n0\r\n\r\n"), "<html>ab"},
		{"chunked undone", page(1, htmlType+"Transfer-Encoding: chunked\r\n", html), html},
		{"chunked cut", page(1, htmlType+"Transfer-Encoding: chunked\r\n", "5\r\n<html\r\nff\r\n>ab"), "<html>ab\r\n\r\n"[:8]},
		{"chunked gzip", page(1, htmlType+"Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(gz(html)), gz(html))), html},
	} {
		for form, data := range map[string]string{"plain": tt.record, "gzip": gz(tt.record), "zstd": zst(t, tt.record)} {
			_, got := readAll(strings.NewReader(data))
			if len(got) != 1 || got[0] != tt.want && !(strings.HasPrefix(got[0], "!") && strings.Contains(got[0], tt.want)) {
				t.Errorf("%s, %s: %.200q, want %q", tt.name, form, got, tt.want)
			}
		}
	}
}

func TestRecordFields(t *testing.T) {
	data := rec("response", "<http://paper.example/1>", "WARC-Truncated: length\r\n", "HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; charset=\"Windows-1251\"\r\n\r\n<html>x", -1) +
		rec("conversion", "https://paper.example/2", "Content-Type: text/plain\r\n", "The envoy left.", -1) +
		page(3, htmlType+"Content-Encoding: gzip\r\n", gz(strings.Repeat("<p>The envoy left.", 500))[:60]) +
		strings.Replace(simple(4), "2016-09-01T23:10:00Z", "yesterday", 1)
	caps, out := readAll(strings.NewReader(gz(data)))
	var got []string
	for _, c := range caps {
		got = append(got, strings.Join([]string{c.URI, string(c.Kind), c.Media, c.Charset, c.Crawled, c.Truncated}, " "))
	}
	want := []string{
		"http://paper.example/1 warc text/html windows-1251 2016-09-01T23:10:00Z length",
		"https://paper.example/2 warc text/plain  2016-09-01T23:10:00Z ",
		"http://paper.example/3 warc text/html  2016-09-01T23:10:00Z unspecified",
		"http://paper.example/4 warc text/html   ",
	}
	if !slices.Equal(got, want) {
		t.Errorf("fields %q, want %q (%.300q)", got, want, out)
	}
}

// What is wrong costs the record it is in: all others come, in each way of storing the archive.
func TestDamage(t *testing.T) {
	a, b, c := simple(1), simple(2), simple(3)
	long := rec("response", "http://paper.example/9", "", "HTTP/1.1 200 OK\r\n\r\n"+strings.Repeat("a", maxBlock), -1)
	for _, tt := range []struct {
		name    string
		records []string
		want    string // numbers of the pages, "!" for a refusal
	}{
		{"whole", []string{a, b, c}, "1 2 3"},
		{"no blank lines after a record", []string{strings.TrimSpace(a) + "\r\n", b, c}, "1 2 3"},
		{"too large", []string{a, long, b}, "1 ! 2"},
		{"length too long", []string{a, rec("response", "http://paper.example/9", "", "HTTP/1.1 200 OK\r\n\r\nx", 300), b, c}, "1 ! 2 3"},
		{"length far too long", []string{a, rec("response", "http://paper.example/9", "", "HTTP/1.1 200 OK\r\n\r\nx", 1<<50), b, c}, "1 ! 2 3"},
		{"length too short", []string{a, rec("response", "http://paper.example/9", "", "HTTP/1.1 200 OK\r\n\r\n<html>xyz", 21), b, c}, "1 ! 2 3"},
		{"no length", []string{a, strings.Replace(c, "Content-Length", "Length", 1), b}, "1 ! 2"},
		{"negative length", []string{a, strings.Replace(c, "Content-Length: ", "Content-Length: -", 1), b}, "1 ! 2"},
		{"no version", []string{a, "The envoy left.\r\n\r\n", b}, "1 ! 2"},
		{"endless header", []string{a, "WARC/1.0\r\n" + strings.Repeat("X: y\r\n", 20000) + "\r\n", b}, "1 ! 2"},
		{"lies twice", []string{rec("metadata", "x", "", "y", 700), a, rec("metadata", "x", "", "y", 700), b}, "! 1 ! 2"},
		{"cut at the end", []string{a, b[:len(b)-30]}, "1 !"},
		{"one archive as a page of another", []string{a, rec("resource", "http://paper.example/9", "Content-Type: application/warc\r\n", a+b, -1), c}, "1 3"},
	} {
		joined := strings.Join(tt.records, "")
		var each string
		for _, r := range tt.records {
			each += gz(r)
		}
		for form, data := range map[string]string{"plain": joined, "gzip": each, "one member": gz(joined), "zstd": zst(t, joined)} {
			var got []string
			Reader("in", strings.NewReader(data), func(c dateline.Capture, err error) bool {
				if err != nil {
					got = append(got, "!")
				} else {
					got = append(got, strings.TrimPrefix(c.URI, "http://paper.example/"))
				}
				return true
			})
			if s := strings.Join(got, " "); s != tt.want {
				t.Errorf("%s, %s: %s, want %s", tt.name, form, s, tt.want)
			}
		}
	}
}

func TestBrokenMember(t *testing.T) {
	a, b, c := gz(simple(1)), gz(page(2, htmlType, "<html>"+noise(3000))), gz(simple(3))
	sum := []byte(b)
	sum[len(sum)-6] ^= 1
	flipped := []byte(b)
	for i := 200; i < 260; i++ {
		flipped[i] ^= 0x5a
	}
	for name, data := range map[string]string{"checksum": a + string(sum) + c, "flipped bytes": a + string(flipped) + c, "cut": a + b[:len(b)/2] + c,
		"no header": a + "garbage of some length" + c} {
		_, got := readAll(strings.NewReader(data))
		if len(got) != 3 || !strings.HasPrefix(got[1], fmt.Sprintf("!in@%d: record 2: broken record: ", len(a))) || strings.HasPrefix(got[2], "!") {
			t.Errorf("%s: %.150q", name, got)
		}
	}
	if _, got := readAll(strings.NewReader(a + c[:len(c)-20])); len(got) != 2 || !strings.Contains(got[1], "unexpected EOF") {
		t.Errorf("cut at the end: %q", got)
	}
	if _, got := readAll(strings.NewReader(a + c + "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00")); len(got) != 3 || !strings.HasPrefix(got[2], "!") {
		t.Errorf("zeros at the end: %q", got)
	}
}

// noise returns text that compresses badly.
func noise(n int) string {
	var b strings.Builder
	for x := uint32(1); b.Len() < n; {
		x = x*1664525 + 1013904223
		b.WriteByte("abcdefghijklmnopqrstuvwxyz ,.ABCD"[x>>27])
	}
	return b.String()
}

// A name with its offset reads the rest of the archive, the record itself first.
func TestResume(t *testing.T) {
	dir := t.TempDir()
	all := []string{simple(1), rec("request", "http://paper.example/2", "", "GET /", -1), simple(2), simple(3)}
	var each string
	for _, r := range all {
		each += gz(r)
	}
	for name, data := range map[string]string{"plain.warc": strings.Join(all, ""), "each.warc.gz": each, "one.warc.gz": gz(strings.Join(all, "")),
		"two.warc.gz": gz(all[0]+all[1]) + gz(all[2]+all[3]), "z.warc.zst": zst(t, strings.Join(all, ""))} {
		path := write(t, dir, name, data)
		names := collect([]string{path}, nil)
		if len(names) != 3 {
			t.Errorf("%s: %q", name, names)
		}
		for i := range names {
			arg := strings.TrimSuffix(names[i], " warc")
			if got := collect([]string{arg}, nil); !slices.Equal(got, names[i:]) {
				t.Errorf("from %s: %q, want %q", filepath.Base(arg), got, names[i:])
			}
		}
		for c, err := range Inputs([]string{path}, nil) {
			if err != nil || c.Resume != c.Name {
				t.Errorf("%s resumes at %q: %v", c.Name, c.Resume, err)
			}
		}
		for c, err := range Inputs([]string{"-"}, strings.NewReader(data)) {
			if err != nil || c.Resume != "" {
				t.Errorf("standard input resumes at %q: %v", c.Resume, err)
			}
		}
	}
	for arg, want := range map[string]string{"each.warc.gz@5": "no record of an archive begins there", "plain.warc@7": "no record of an archive begins there",
		"each.warc.gz@99999999": "no record", "none.warc@5": "no such file", "each.warc.gz@-5": "no such file", "each.warc.gz@x": "no such file"} {
		if got := collect([]string{filepath.Join(dir, arg)}, nil); len(got) != 1 || !strings.Contains(got[0], want) {
			t.Errorf("%s: %q, want %q", arg, got, want)
		}
	}
	path := write(t, dir, "a@5", "The envoy left.") // a file of that name is the file
	if got := collect([]string{path}, nil); !slices.Equal(got, []string{path + " text"}) {
		t.Errorf("a file with @ in its name: %q", got)
	}
}

func TestWACZ(t *testing.T) {
	build := func(files ...string) string {
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		for i := 0; i < len(files); i += 2 {
			method := zip.Store
			if strings.HasSuffix(files[i], ".warc") {
				method = zip.Deflate
			}
			f, err := w.CreateHeader(&zip.FileHeader{Name: files[i], Method: method})
			if err != nil {
				t.Fatal(err)
			}
			io.WriteString(f, files[i+1])
		}
		w.Close()
		return b.String()
	}
	dir := t.TempDir()
	path := write(t, dir, "site.zip", build("datapackage.json", "{}", "archive/a.warc.gz", gz(simple(1))+gz(simple(2)), "archive/b.warc", simple(3), "pages/p.jsonl", "{}"))
	want := []string{path + ":archive/a.warc.gz@0 warc", fmt.Sprintf("%s:archive/a.warc.gz@%d warc", path, len(gz(simple(1)))), path + ":archive/b.warc@0 warc"}
	if got := collect([]string{path}, nil); !slices.Equal(got, want) {
		t.Errorf("WACZ: %q, want %q", got, want)
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if got := collect([]string{"-"}, f); len(got) != 3 {
		t.Errorf("WACZ as standard input: %q", got)
	}
	if got := collect([]string{"-"}, io.MultiReader(f)); len(got) != 1 {
		t.Errorf("WACZ through a pipe: %q", got)
	}
	if _, got := readAll(io.MultiReader(strings.NewReader(build("archive/b.warc", simple(1))))); len(got) != 1 || !strings.Contains(got[0], "give a WACZ by its file name") {
		t.Errorf("WACZ through a pipe: %q", got)
	}
	if _, got := readAll(strings.NewReader(build("word/document.xml", "<w/>"))); len(got) != 1 || !strings.Contains(got[0], "a ZIP archive or office document") {
		t.Errorf("an office document: %q", got)
	}
	if _, got := readAll(strings.NewReader(build("archive/a.warc", simple(1))[:300])); len(got) != 1 || !strings.Contains(got[0], "a ZIP, and broken") {
		t.Errorf("a cut ZIP: %q", got)
	}
}

// repeat yields line n times without holding it.
type repeat struct {
	line string
	n    int
	off  int
}

func (r *repeat) Read(p []byte) (n int, err error) {
	for n < len(p) && r.n > 0 {
		k := copy(p[n:], r.line[r.off:])
		n += k
		if r.off += k; r.off == len(r.line) {
			r.off = 0
			r.n--
		}
	}
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

// Records that all lie about their length, and blocks full of version lines, take time linear in their size.
func TestLinear(t *testing.T) {
	lie := rec("metadata", "http://paper.example/1", "", "x", MaxSize)
	for name, r := range map[string]io.Reader{
		"lies":     &repeat{line: lie, n: 8 << 20 / len(lie)},
		"versions": io.MultiReader(strings.NewReader(rec("metadata", "x", "", "", 1<<40)), &repeat{line: "WARC/1.0\r\n", n: 800_000}),
		"blank":    io.MultiReader(strings.NewReader(simple(1)), &repeat{line: "\r\n", n: 4 << 20}, strings.NewReader(simple(2))),
		"fields":   io.MultiReader(strings.NewReader("WARC/1.0\r\n"), &repeat{line: "a: b\r\n", n: 1 << 20}),
	} {
		start := time.Now()
		_, got := readAll(r)
		if d := time.Since(start); d > 5*time.Second {
			t.Errorf("%s: %v for 8 MB (%d results)", name, d, len(got))
		}
	}
}

// A record of 1 GiB is passed over without being held.
func TestHugeRecord(t *testing.T) {
	size := 64 << 20
	if !testing.Short() {
		size = 256 << 20
	}
	line := strings.Repeat("x", 1023) + "\n"
	data := io.MultiReader(strings.NewReader(simple(1)+fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n", size)),
		&repeat{line: line, n: size / len(line)}, strings.NewReader("\r\n\r\n"+simple(2)))
	_, got := readAll(data)
	if len(got) != 3 || !strings.Contains(got[1], "larger than 16 MiB") || strings.HasPrefix(got[2], "!") {
		t.Errorf("%.200q", got)
	}
}

func TestZstd(t *testing.T) {
	lines := `{"text":"The envoy left."}` + "\n" + `{"text":"She stayed."}` + "\n"
	if _, got := readAll(strings.NewReader(zst(t, lines))); len(got) != 2 {
		t.Errorf("JSONL.zst: %q", got)
	}
	if _, got := readAll(strings.NewReader("\x50\x2a\x4d\x18\x02\x00\x00\x00ab" + zst(t, lines))); len(got) != 2 {
		t.Errorf("with a skippable frame: %q", got)
	}
	if _, got := readAll(strings.NewReader("\x28\xb5\x2f\xfdnot zstd")); len(got) != 1 || !strings.HasPrefix(got[0], "!in: broken zstd") {
		t.Errorf("broken zstd: %q", got)
	}
	if _, got := readAll(strings.NewReader("Pack my box")); len(got) != 1 || strings.HasPrefix(got[0], "!") {
		t.Errorf("a text with P: %q", got)
	}
	var err error
	Reader("in", strings.NewReader(zst(t, strings.Repeat("a", MaxSize+1))), func(_ dateline.Capture, e error) bool { err = e; return true })
	if !errors.Is(err, ErrTooBig) {
		t.Errorf("a large text in zstd: %v", err)
	}
}

func FuzzWARC(f *testing.F) {
	f.Add([]byte(simple(1)+simple(2)), 0)
	f.Add([]byte(gz(simple(1))+gz(simple(2))), 1)
	f.Add([]byte(page(1, htmlType+"Transfer-Encoding: chunked\r\nContent-Encoding: br\r\n", "3\r\nabc\r\n0\r\n\r\n")), 0)
	f.Add([]byte(rec("response", "http://a.example", "", "HTTP/1.1 200\r\n\r\n<p>", 9999)+simple(2)), 0)
	f.Fuzz(func(t *testing.T, data []byte, packing int) {
		switch packing % 4 {
		case 1:
			data = []byte(gz(string(data)))
		case 2:
			data = append([]byte(gz(simple(1))), data...)
		case 3:
			data = append([]byte(simple(1)), data...)
		}
		n := 0
		Reader("in", bytes.NewReader(data), func(c dateline.Capture, err error) bool {
			var ie *InputError
			if (err == nil) != (len(c.Bytes) > 0 && c.ID != "") || err != nil && !errors.As(err, &ie) {
				t.Fatalf("capture of %d bytes with error %v", len(c.Bytes), err)
			}
			if n++; n > len(data)+1 {
				t.Fatal("more results than bytes")
			}
			return true
		})
		if n == 0 {
			t.Fatal("neither a capture nor an error")
		}
	})
}

func BenchmarkWARC(b *testing.B) {
	body := "<html><body>" + noise(40_000) + "</body></html>"
	one := rec("request", "http://paper.example/1", "", "GET / HTTP/1.1\r\n\r\n", -1) + page(1, htmlType, body)
	for name, data := range map[string]string{"plain": strings.Repeat(one, 50), "gzip": strings.Repeat(gz(one), 50)} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(50 * len(one))) // unpacked
			for b.Loop() {
				Reader("in", strings.NewReader(data), func(dateline.Capture, error) bool { return true })
			}
		})
	}
}

// A bomb, a record of 1 GiB and a broken member cost themselves, not the run.
func TestBombs(t *testing.T) {
	size := 64 << 20
	if !testing.Short() {
		size = 1 << 30
	}
	var huge bytes.Buffer
	w, err := gzip.NewWriterLevel(&huge, gzip.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(w, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://paper.example/huge\r\nContent-Length: %d\r\n\r\n", size)
	if _, err := io.Copy(w, &repeat{line: strings.Repeat("x", 1<<20), n: size >> 20}); err != nil {
		t.Fatal(err)
	}
	io.WriteString(w, "\r\n\r\n")
	w.Close()
	broken := []byte(gz(simple(2)))
	broken[len(broken)/2] ^= 0xff
	data := gz(simple(1)) + gz(page(9, htmlType+"Content-Encoding: gzip\r\n", gz(strings.Repeat(" ", MaxSize+1)))) + huge.String() + string(broken) + gz(simple(3))
	caps, got := readAll(strings.NewReader(data))
	if len(caps) != 2 || len(got) != 5 {
		t.Fatalf("%d captures of %d results: %.300q", len(caps), len(got), got)
	}
	for i, want := range []string{"", "larger than 16 MiB: unpacked from", "larger than 16 MiB", "broken record", ""} {
		if want == "" == strings.HasPrefix(got[i], "!") || !strings.Contains(got[i], want) {
			t.Errorf("result %d is %.200q, want %q", i, got[i], want)
		}
	}
}
