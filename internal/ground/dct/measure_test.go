package dct

import (
	"bufio"
	"context"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/coref"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"github.com/dateline-news/dateline/internal/ground/actor"
	"github.com/dateline-news/dateline/internal/ground/timex"
)

// shared is the folder of data that is not in the repository; tests that need it are skipped without it.
const shared = "../../../../shared"

func needShared(t *testing.T, path string) string {
	t.Helper()
	path = filepath.Join(shared, path)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("%s is not there", path)
	}
	return path
}

// every is the share of the files of a large set that is read: one in full with MEASURE=1 in the environment.
func every(full, n int) int {
	if os.Getenv("MEASURE") != "" {
		return full
	}
	return n
}

var pageDate = regexp.MustCompile(`^(\w+day, )?[A-Z][a-z]+\.? \d{1,2}, \d{4}$`)

var steps struct {
	syntax  *syntax.Annotator
	mention *mention.Annotator
}

// analyse runs the steps before dct.
func analyse(t testing.TB, text string) *dateline.Document {
	t.Helper()
	d := &dateline.Document{Text: text}
	for at := 0; at < len(text); {
		end := strings.IndexByte(text[at:], '\n')
		if end < 0 {
			end = len(text)
		} else {
			end += at
		}
		if line := strings.TrimSpace(text[at:end]); line != "" {
			start := at + strings.Index(text[at:end], line)
			kind := dateline.LineBody
			if pageDate.MatchString(line) {
				kind = dateline.LinePageDate
			}
			d.Lines = append(d.Lines, dateline.Line{Span: dateline.Span{Start: start, End: start + len(line)}, Kind: kind})
		}
		at = end + 1
	}
	ctx := context.Background()
	if err := token.New().Annotate(ctx, d); err != nil {
		t.Fatal(err)
	}
	if steps.syntax == nil {
		var err error
		if steps.syntax, err = syntax.New(); err != nil {
			t.Skip(err)
		}
	}
	if err := steps.syntax.Annotate(ctx, d); err != nil {
		t.Fatal(err)
	}
	if steps.mention == nil {
		var err error
		if steps.mention, err = mention.New(); err != nil {
			t.Skip(err)
		}
	}
	for _, s := range []interface {
		Annotate(context.Context, *dateline.Document) error
	}{steps.mention, coref.New(), timex.NewFinder(), actor.NewOffices()} {
		if err := s.Annotate(ctx, d); err != nil {
			t.Fatal(err)
		}
	}
	return d
}

type dated struct{ id, date, text string }

func dev2(t *testing.T) (out []dated) {
	f, err := os.Open(needShared(t, "gold/dev2.docs.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<22)
	for sc.Scan() {
		var d struct{ ID, Text, Published string }
		if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		_, body, _ := strings.Cut(d.Text, "\n")
		out = append(out, dated{d.ID, d.Published, body})
	}
	return out
}

var nameDate = regexp.MustCompile(`_(\d{4}-\d\d-\d\d)_`)

func polnear(t *testing.T, every int) (out []dated) {
	files, _ := filepath.Glob(filepath.Join(needShared(t, "data/quote/polnear"), "*", "text", "*.txt"))
	for i, f := range files {
		if i%every != 0 {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if m := nameDate.FindStringSubmatch(filepath.Base(f)); m != nil {
			out = append(out, dated{filepath.Base(f), m[1], string(b)})
		}
	}
	return out
}

func lgl(t *testing.T, every int) (out []dated) {
	b, err := os.ReadFile(needShared(t, "data/place/lgl.xml"))
	if err != nil {
		t.Fatal(err)
	}
	var x struct {
		Article []struct {
			ID     string `xml:"docid,attr"`
			Dltime string `xml:"dltime"`
			Text   string `xml:"text"`
		} `xml:"article"`
	}
	if err := xml.Unmarshal(b, &x); err != nil {
		t.Fatal(err)
	}
	for i, a := range x.Article {
		if i%every == 0 && len(a.Dltime) >= 10 {
			out = append(out, dated{"lgl-" + a.ID, a.Dltime[:10], a.Text})
		}
	}
	return out
}

// TestMovedDates gives each dated document its date and a false one, 1 to 10 years off, and counts what is refused.
func TestMovedDates(t *testing.T) {
	right, wrong := 0, 0
	for _, set := range []struct {
		name string
		docs []dated
	}{{"dev2", dev2(t)}, {"polnear", polnear(t, every(3, 18))}, {"lgl", lgl(t, every(2, 14))}} {
		rng := rand.New(rand.NewSource(1))
		var refusedTrue, refusedFalse, n, clued int
		for _, doc := range set.docs {
			d := analyse(t, doc.text)
			day, ok := timex.Day(doc.date)
			if !ok {
				continue
			}
			n++
			try := func(date string) dateline.Published {
				d.Dates = []dateline.DateCandidate{{Origin: dateline.OriginLine, Value: date}}
				if err := New().Annotate(context.Background(), d); err != nil {
					t.Fatal(err)
				}
				return d.Published
			}
			off := 366 + rng.Intn(9*365)
			if rng.Intn(2) == 0 {
				off = -off
			}
			if pub := try(doc.date); pub.Conflict {
				refusedTrue++
				t.Logf("FALSE ALARM %s %s: %s", doc.id, doc.date, reasons(pub))
			}
			pub := try(timex.ISO(day + off))
			if len(pub.Basis) > 1 || pub.Conflict {
				clued++
			}
			if pub.Conflict {
				refusedFalse++
			} else if len(d.Offices) > 0 {
				t.Logf("passed %s true %s given %s: %s", doc.id, doc.date, timex.ISO(day+off), reasons(pub))
			}
		}
		right, wrong = right+refusedFalse, wrong+refusedTrue
		t.Logf("%s: %d documents, %d with a clue; moved dates refused %d, true dates refused %d: precision %.3f recall %.3f (of clued %.3f)", set.name, n, clued, refusedFalse, refusedTrue,
			float64(refusedFalse)/max(1, float64(refusedFalse+refusedTrue)), float64(refusedFalse)/float64(max(1, n)), float64(refusedFalse)/float64(max(1, clued)))
	}
	if p := float64(right) / float64(max(1, right+wrong)); p < 0.9 { // the small sample has few; MEASURE=1 must reach 0.95
		t.Errorf("precision of refusals %.3f (%d right, %d wrong)", p, right, wrong)
	}
}

func reasons(pub dateline.Published) string {
	var b strings.Builder
	fmt.Fprintf(&b, "[%s..%s]", pub.Earliest, pub.Latest)
	for _, r := range pub.Basis {
		fmt.Fprintf(&b, " | %s %s %v %s", r.Origin, r.Value, r.Used, r.Why)
	}
	return b.String()
}

func TestSeed(t *testing.T) {
	b, err := os.ReadFile(needShared(t, "seed/article.txt"))
	if err != nil {
		t.Fatal(err)
	}
	d := analyse(t, string(b))
	d.Dates = []dateline.DateCandidate{{Origin: dateline.OriginLine, Value: "2021-09-18", Span: dateline.Span{Start: 0, End: 12}}}
	if err := New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	p := d.Published
	t.Log(reasons(p))
	if !p.Conflict || p.Value != "" || p.Earliest < "2013-02-01" || p.Latest > "2017-01-20" || p.Latest == "" || p.Earliest > "2014-09-03" || p.Latest < "2014-09-03" {
		t.Errorf("published = %+v", p)
	}
}

var tag = regexp.MustCompile(`<[^>]*>`)

// TestHistories gives articles on wars of the past the date on which they were written: none may be refused.
func TestHistories(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(needShared(t, "data/time/wikiwars/tml"), "*.tml"))
	refused := 0
	for i, f := range files {
		if i%every(1, 6) != 0 {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		_, body, _ := strings.Cut(string(b), "<TEXT>")
		body = tag.ReplaceAllString(body, "")
		d := analyse(t, body[:min(len(body), 12000)])
		d.Dates = []dateline.DateCandidate{{Origin: dateline.OriginMeta, Value: "2009-12-19"}}
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if d.Published.Conflict {
			refused++
			t.Logf("%s: %s", filepath.Base(f), reasons(d.Published))
		}
	}
	t.Logf("histories: %d dates refused", refused)
	if refused > 1 {
		t.Errorf("%d dates of histories refused", refused)
	}
}
