package acquire

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	dateline "github.com/dateline-news/dateline"
)

// collect returns what Inputs yields, a capture as "name kind" and an error as its message.
func collect(args []string, stdin io.Reader) (out []string) {
	for c, err := range Inputs(args, stdin) {
		if err != nil {
			out = append(out, err.Error())
		} else {
			out = append(out, c.Name+" "+string(c.Kind))
		}
	}
	return out
}

func write(t *testing.T, dir, name, data string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func gz(data string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(data))
	w.Close()
	return b.String()
}

func TestKindByContent(t *testing.T) {
	long := strings.Repeat("The envoy left. ", bufLen/8) // more than is looked at before it is read whole
	for _, tt := range []struct {
		data string
		want string // kinds or the beginning of the reason, one a capture
	}{
		{"The envoy left.", "text"},
		{"\ufeffThe envoy left.", "text"},
		{"<!DOCTYPE html><title>Envoy leaves</title>", "html"},
		{"\n<!-- saved -->\n<HTML><body>", "html"},
		{"<?xml version=\"1.0\"?><html xmlns=\"x\"><head>", "html"},
		{"<p>The envoy left.</p>", "html"},
		{"<style>\n.lead { margin: 0 }\n</style>\n<p>The envoy left.</p>", "html"},
		{"<!DOCTYPE html><title>Envoy leaves</title>" + long, "html"},
		{gz("<html><head></head>" + long), "html"},
		{"The envoy left." + strings.Repeat("<p>The envoy left.</p>\n", bufLen/10), "text"},
		{"He wrote <p> on the wall.", "text"},
		{"<3 is not a tag", "text"},
		{`{"text":"The envoy left."}` + "\n" + `{"text":"She stayed."}`, "jsonl jsonl"},
		{"{\n  \"text\": \"The envoy left.\"\n}\n", "jsonl"},
		{"{sic} the envoy left.", "text"},
		{"[1] The envoy left.", "text"},
		{"\xff\xfeT\x00h\x00e\x00", "text"},
		{gz("The envoy left."), "text"},
		{gz(`{"text":"x"}`), "jsonl"},
		{"Se\xf1or left.", "text"},
		{"", "it is empty"},
		{" \n\t ", "it is empty"},
		{gz(""), "it is empty"},
		{"%PDF-1.4 ...", "it is not text: a PDF"},
		{"PK\x03\x04....", "it is not text: a ZIP"},
		{"\x00\x01\x02\x03\x04\x05\x06", "it is not text"},
		{"\x1f\x8bnot gzip at all", "broken gzip"},
		{"BZh is a name", "text"},
		{"ID3 tags were found", "text"},
		{"The envoy\x00 left the town without a word, and the ministers stayed behind for another day of talks.", "text"}, // one stray NUL
	} {
		var got []string
		Reader("in", strings.NewReader(tt.data), func(c dateline.Capture, err error) bool {
			var ie *InputError
			switch {
			case err == nil:
				got = append(got, string(c.Kind))
			case errors.As(err, &ie):
				got = append(got, ie.Err.Error())
			default:
				t.Errorf("%.20q: error of type %T", tt.data, err)
			}
			return true
		})
		if s := strings.Join(got, " "); !strings.HasPrefix(s, tt.want) || len(got) == 0 {
			t.Errorf("%.30q is %q, want %q", tt.data, s, tt.want)
		}
	}
}

func TestInputs(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "b.txt", "B")
	write(t, dir, "a.html", "<html>A")
	write(t, dir, "sub/c.jsonl", "{\"text\":\"1\"}\n\n{broken\n{\"text\":\"2\"}")
	write(t, dir, ".hidden", "H")
	write(t, dir, ".git/x", "H")
	write(t, dir, ".void/.keep", "")
	write(t, dir, "empty.txt", "")
	in := func(name string) string { return filepath.Join(dir, name) }
	for _, tt := range []struct {
		args []string
		want []string
	}{
		{[]string{dir}, []string{in("a.html") + " html", in("b.txt") + " text", in("empty.txt") + ": it is empty",
			in("sub/c.jsonl") + ":1 jsonl", in("sub/c.jsonl") + ":3: broken JSON: invalid character 'b' looking for beginning of object key string at byte 2 of the line (each line must be one JSON object)", in("sub/c.jsonl") + ":4 jsonl"}},
		{[]string{in(".void")}, []string{in(".void") + ": the folder holds no files"}},
		{[]string{in("*.txt")}, []string{in("b.txt") + " text", in("empty.txt") + ": it is empty"}},
		{[]string{in("*.pdf"), in("b.txt")}, []string{in("*.pdf") + ": no file matches this pattern (check the pattern, or quote it less)", in("b.txt") + " text"}},
		{[]string{"http://paper.example/1?a=*"}, []string{"http://paper.example/1?a=*: an address is not fetched here (dateline ingest fetches it)"}},
		{[]string{in("missing.txt"), "-"}, []string{in("missing.txt") + ": no such file or folder (check the path)", "standard input text"}},
	} {
		if got := collect(tt.args, strings.NewReader("from a pipe")); !slices.Equal(got, tt.want) {
			t.Errorf("Inputs(%q) =\n%s\nwant\n%s", tt.args, strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
		}
	}
}

func TestNoRights(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may read everything")
	}
	dir := t.TempDir()
	shut := filepath.Join(dir, "shut")
	if err := os.Mkdir(shut, 0); err != nil {
		t.Fatal(err)
	}
	file := write(t, dir, "z.txt", "Z")
	got := collect([]string{dir}, nil)
	want := []string{shut + ": permission denied (give this user the right to read it)", file + " text"}
	if !slices.Equal(got, want) {
		t.Errorf("Inputs = %q, want %q", got, want)
	}
}

// endless yields a million bytes again and again and counts them.
type endless struct {
	chunk string
	read  int
}

func (e *endless) Read(p []byte) (int, error) {
	n := copy(p, strings.Repeat(e.chunk, 1+len(p)/len(e.chunk)))
	e.read += n
	return n, nil
}

func TestTooBig(t *testing.T) {
	for _, start := range []string{"One line without an end ", "<html><p>"} {
		e := &endless{chunk: "and on and on "}
		var got error
		Reader("big", io.MultiReader(strings.NewReader(start), e), func(c dateline.Capture, err error) bool {
			got = err
			return true
		})
		if !errors.Is(got, ErrTooBig) {
			t.Errorf("%q without an end: %v, want %v", start, got, ErrTooBig)
		}
		if e.read > MaxSize+(1<<20) {
			t.Errorf("%d bytes were read before %q was refused", e.read, start)
		}
	}
}

func TestLongLineOfJSONL(t *testing.T) {
	long := `{"text":"` + strings.Repeat("a", MaxSize) + `"}`
	got := []string{}
	Reader("in", strings.NewReader("{\"text\":\"1\"}\n"+long+"\n{\"text\":\"3\"}"), func(c dateline.Capture, err error) bool {
		if err != nil {
			got = append(got, err.Error())
		} else {
			got = append(got, c.Name)
		}
		return true
	})
	want := []string{"in:1", "in:2: it is larger than 16 MiB (the line is skipped)", "in:3"}
	if !slices.Equal(got, want) {
		t.Errorf("captures %q, want %q", got, want)
	}
}

func TestStop(t *testing.T) {
	n := 0
	for range Inputs([]string{"-"}, strings.NewReader("{\"a\":1}\n{\"a\":2}\n")) {
		n++
		break
	}
	if n != 1 {
		t.Errorf("%d captures after a break, want 1", n)
	}
}

func TestFS(t *testing.T) {
	fsys := fstest.MapFS{"b.txt": {Data: []byte("B")}, "a/x.txt": {Data: []byte("A")}, ".h/x": {Data: []byte("H")}, "e": {}}
	var got []string
	for c, err := range FS(fsys) {
		if err != nil {
			got = append(got, err.Error())
		} else {
			got = append(got, c.Name)
		}
	}
	if want := []string{"a/x.txt", "b.txt", "e: it is empty"}; !slices.Equal(got, want) {
		t.Errorf("FS yields %q, want %q", got, want)
	}
}

// The same bytes are the same capture, whatever they are called.
func TestID(t *testing.T) {
	var ids []string
	for _, name := range []string{"x", "y"} {
		Reader(name, strings.NewReader("The envoy left."), func(c dateline.Capture, err error) bool {
			ids = append(ids, c.ID)
			return true
		})
	}
	if len(ids) != 2 || ids[0] != ids[1] || len(ids[0]) != 64 {
		t.Errorf("IDs %q, want the same hash twice", ids)
	}
}

func FuzzReader(f *testing.F) {
	for _, s := range []string{"The envoy left.", "<html>", "{\"text\":1}\n{", "\x1f\x8b\x08", "\xff\xfe", gz("x")} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		Reader("in", bytes.NewReader(data), func(c dateline.Capture, err error) bool {
			if (err == nil) != (len(c.Bytes) > 0 && c.ID != "") {
				t.Fatalf("capture of %d bytes with error %v", len(c.Bytes), err)
			}
			return true
		})
	})
}

func BenchmarkReader(b *testing.B) {
	data := []byte(strings.Repeat(`{"id":"1","text":"The ministers of both countries met in the capital on Monday."}`+"\n", 1000))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		Reader("in", bytes.NewReader(data), func(dateline.Capture, error) bool { return true })
	}
}
