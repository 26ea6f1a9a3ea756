//go:build unix

package extract

import (
	"errors"
	"strings"
	"syscall"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
)

// cpuTime is what this process has used of processors: a machine with other work to do must not fail a test.
func cpuTime(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// What no parser likes must still give its text, in time.
func TestHostilePages(t *testing.T) {
	p := "<p>The talks had begun on Monday, and neither side had published its demands before the envoy left the town.</p>"
	for name, page := range map[string]string{
		"deep div":       "<html><title>T</title>" + strings.Repeat("<div>", 10_000) + p + strings.Repeat("</div>", 10_000),
		"deep list":      "<html>" + strings.Repeat("<ul><li>", 10_000) + p,
		"deep table":     "<html>" + strings.Repeat("<table><tr><td>", 5_000) + p,
		"deep inline":    "<html>" + strings.Repeat("<b><i>", 10_000) + p,
		"many links":     "<html>" + p + strings.Repeat("<a href=x>link</a> ", 50_000),
		"many divs":      "<html>" + strings.Repeat("<div>x</div>", 50_000) + p,
		"unclosed":       "<html><body><p>" + strings.Repeat("<a>", 300) + p,
		"one long line":  "<html><p>" + strings.Repeat("and on ", 300_000),
		"long attribute": "<html><div class='" + strings.Repeat("a b-c ", 200_000) + "'>" + p,
		"comments":       "<html>" + strings.Repeat("<!-- x -->", 50_000) + p,
		"script":         "<html><script>" + strings.Repeat("if(a<b){}", 50_000) + "</script>" + p,
		"break lines":    "<html>" + p + strings.Repeat("x<br>", 1_600_000),
		"tiny divs":      "<html>" + p + strings.Repeat("<div>x</div>", 700_000),
		"paragraphs":     "<html>" + strings.Repeat(p, 140_000),
		"deep and wide":  "<html>" + strings.Repeat("<div>", 400) + strings.Repeat(p, 4500),
		"misnested":      "<html>" + p + strings.Repeat("<b><i><u><a href=x></b></i></u>", 60_000),
		"json-ld":        `<html><script type="application/ld+json">` + strings.Repeat("[", 20_000) + "</script>" + p,
	} {
		start := cpuTime(t)
		d, err := Document(dateline.Capture{Kind: dateline.KindHTML, Bytes: []byte(page)})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if name != "one long line" && !strings.Contains(d.Text, "neither side had published") {
			t.Errorf("%s: the paragraph is lost in %.80q", name, d.Text)
		}
		took := cpuTime(t) - start
		t.Logf("%-15s %v", name, took)
		if took > 2*time.Second { // the cap is one; other work of this machine shows in the figure
			t.Errorf("%s took %v", name, took)
		}
	}
	for _, page := range []string{"<html></html>", "<html><script>var a</script>", "<html><body><img src=x>"} {
		if _, err := Document(dateline.Capture{Kind: dateline.KindHTML, Bytes: []byte(page)}); !errors.Is(err, dateline.ErrUnusable) {
			t.Errorf("Document(%q): %v, want unusable", page, err)
		}
	}
}

// Hostile plain text must not take more than linear time.
func TestHostileText(t *testing.T) {
	for name, text := range map[string]string{
		"one line":    strings.Repeat("and on ", 700_000),
		"no spaces":   strings.Repeat("x", 2<<20),
		"short lines": strings.Repeat("a b\n", 150_000),
		"blank":       "x" + strings.Repeat(" \n", 150_000) + "y",
		"marks":       "a" + strings.Repeat("\u0301", 1<<19),
		"dashes":      strings.Repeat("- ", 1<<20),
		"dates":       strings.Repeat("Sep 3, 2014\n", 150_000),
		"related":     strings.Repeat("Related stories\nTen beaches for holidays\n", 75_000),
	} {
		start := cpuTime(t)
		if _, err := Document(dateline.Capture{Kind: dateline.KindText, Bytes: []byte(text)}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		took := cpuTime(t) - start
		t.Logf("%-15s %v", name, took)
		if took > 5*time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
}
