package corpus

import (
	"bytes"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/extract"
)

func TestPlotsAreWhole(t *testing.T) {
	if len(plots()) != 24 {
		t.Errorf("%d plots, want the 10 examples and the 14 articles of eval/news", len(plots()))
	}
	for _, p := range plots() {
		if p.title == "" || len(p.paragraphs) < 5 {
			t.Errorf("%q has %d paragraphs: %q", p.title, len(p.paragraphs), p.paragraphs)
		}
	}
}

// The same seed gives the same pages, however many are asked for; another seed gives others.
func TestPagesDependOnTheSeedAlone(t *testing.T) {
	write := func(seed uint64, n int) []byte {
		var b bytes.Buffer
		if err := WriteWARC(&b, seed, n, nil); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	a := write(7, 60)
	if !bytes.HasPrefix(write(7, 90), a) {
		t.Error("the first 60 pages of 90 are not those of 60")
	}
	if bytes.Equal(a, write(8, 60)) {
		t.Error("two seeds give one corpus")
	}
}

// Every page is read from the archive again, gives a text, and pages that are no copies differ in their words.
func TestArchiveHoldsArticles(t *testing.T) {
	var b bytes.Buffer
	copies := map[string]bool{}
	if err := WriteWARC(&b, 1, 120, func(p Page) error { copies[p.URI] = p.Origin != ""; return nil }); err != nil {
		t.Fatal(err)
	}
	seen, n := map[string]string{}, 0
	acquire.Reader("c.warc.gz", &b, func(c dateline.Capture, err error) bool {
		if err != nil {
			t.Fatal(err)
		}
		d, err := extract.Document(c)
		if err != nil {
			t.Fatalf("%s: %v", c.URI, err)
		}
		n++
		if len(d.Text) < 120 || strings.Contains(d.Text, "\x00") {
			t.Errorf("%s: text of %d bytes", c.URI, len(d.Text))
		}
		if !copies[c.URI] {
			if other := seen[d.Text]; other != "" {
				t.Errorf("%s has the text of %s", c.URI, other)
			}
			seen[d.Text] = c.URI
		}
		return true
	})
	of := 0
	for _, is := range copies {
		if is {
			of++
		}
	}
	if n != 120 || of < 20 || of > 50 {
		t.Errorf("%d pages, %d copies", n, of)
	}
}
