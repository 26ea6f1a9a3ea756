package extract

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	dateline "github.com/dateline-news/dateline"
)

// Page sets with hand-made text and dates, for measuring only. They are not part of the repository.
const (
	pageSets = "../../../shared/data/extract"
	scores   = "../../eval/extract/scores.txt"
)

// A pageTruth is what the sets say of a page; each says some of it.
type pageTruth struct {
	File, Date, Title string
	Author            any      // a string or a list of them
	With, Without     []string // snippets that its text must and must not hold
	ArticleBody, URL  string
	html              []byte
	doc               *dateline.Document // what extract makes of it, without text if it is unusable
}

// readSet returns every nth page of a set in the order of their keys.
func readSet(t *testing.T, name string, every int, dirs ...string) (pages []*pageTruth) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(pageSets, name))
	if err != nil {
		t.Skipf("page set %s is not here", name)
	}
	var truth map[string]*pageTruth
	if err := json.Unmarshal(data, &truth); err != nil {
		t.Fatal(err)
	}
	for i, key := range slices.Sorted(maps.Keys(truth)) {
		p := truth[key]
		if i%every != 0 {
			continue
		}
		if p.File == "" {
			p.File = key + ".html"
		}
		if p.URL == "" {
			p.URL = key
		}
		for _, dir := range dirs {
			if p.html == nil {
				p.html = gunzip(filepath.Join(pageSets, filepath.Dir(name), dir, p.File+".gz"))
			}
		}
		if p.html != nil {
			pages = append(pages, p)
		}
	}
	if len(pages) < 20 {
		t.Fatalf("%d pages of %s", len(pages), name)
	}
	return pages
}

func gunzip(name string) []byte {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	if data, err = io.ReadAll(z); err != nil {
		return nil
	}
	return data
}

func (p *pageTruth) read() {
	p.doc, _ = Document(dateline.Capture{Kind: dateline.KindHTML, Bytes: p.html, URI: p.URL, Name: p.File})
	if p.doc == nil {
		p.doc = &dateline.Document{}
	}
}

func bodyOf(d *dateline.Document) string {
	var out []string
	for _, l := range d.Lines {
		if l.Kind == dateline.LineBody {
			out = append(out, l.Span.In(d.Text))
		}
	}
	return strings.Join(out, "\n")
}

// shingles counts the runs of four words of s.
func shingles(s string) map[string]int {
	w := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' })
	m := map[string]int{}
	if len(w) > 0 && len(w) < 4 {
		m[strings.Join(w, " ")]++
	}
	for i := 0; i+4 <= len(w); i++ {
		m[strings.Join(w[i:i+4], " ")]++
	}
	return m
}

func precisionRecall(truth, got string) (p, r float64) {
	a, b := shingles(truth), shingles(got)
	var tp, fp, fn int
	for k, n := range a {
		tp += min(n, b[k])
		fn += max(0, n-b[k])
	}
	for k, n := range b {
		fp += max(0, n-a[k])
	}
	if fp == 0 && fn == 0 {
		return 1, 1
	}
	if tp == 0 {
		return 0, 0
	}
	return float64(tp) / float64(tp+fp), float64(tp) / float64(tp+fn)
}

func f1(p, r float64) float64 { return 2 * p * r / max(p+r, 1e-9) }

// A tally counts hits, false alarms and misses.
type tally struct{ tp, fp, fn int }

func (c tally) String() string {
	p, r := float64(c.tp)/float64(max(c.tp+c.fp, 1)), float64(c.tp)/float64(max(c.tp+c.fn, 1))
	return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f", p, r, f1(p, r))
}

// TestScores measures on the page sets and compares with the golden figures. By default it takes every eighth page of the large sets;
// DATELINE_MEASURE=all takes all. Each choice has its own lines in the file.
func TestScores(t *testing.T) {
	if testing.Short() {
		t.Skip("measures hundreds of pages")
	}
	every, head := 8, "every 8th page of the large sets"
	if os.Getenv("DATELINE_MEASURE") == "all" {
		every, head = 1, "all pages"
	}
	text := readSet(t, "aeb/ground-truth.json", 1, "html")
	snippets := readSet(t, "trafilatura-eval/evaldata.json", every, "eval", "cache")
	dates := readSet(t, "htmldate-eval/eval_default.json", every, "pages")
	var took []time.Duration
	for _, set := range [][]*pageTruth{text, snippets, dates} {
		for _, p := range set {
			start := cpuTime(t)
			p.read()
			took = append(took, cpuTime(t)-start)
		}
	}
	var b strings.Builder
	line := func(name, format string, args ...any) {
		fmt.Fprintf(&b, "%-34s "+format+"\n", append([]any{name}, args...)...)
	}
	fmt.Fprintf(&b, "# %s\n", head)
	line("article-extraction-benchmark text", "%s  (%d pages)", scoreText(text), len(text))
	line("trafilatura snippets", "%s  (%d pages)", scoreSnippets(snippets), len(snippets))
	line("trafilatura title", "%s", scoreTitles(snippets))
	line("trafilatura author", "%s", scoreAuthors(snippets))
	line("trafilatura date", "%s", scoreDates(snippets))
	line("htmldate date", "%s", scoreDates(dates))
	all, near, lost := scoreLines(t, text)
	line("lines of scraped text", "%s  content lost %s", all, lost)
	line("lines within 3 of content", "%s", near)
	line("articles taken for other pages", "%s", scoreKinds(text, snippets))
	t.Log("\n" + b.String())

	var sum time.Duration
	for _, d := range took {
		sum += d
	}
	slices.Sort(took)
	t.Logf("%.0f pages/s of one processor; median %v, p99 %v, slowest %v", float64(len(took))/sum.Seconds(), took[len(took)/2], took[len(took)*99/100], took[len(took)-1])
	golden(t, head, b.String())
}

// golden compares part of the file of scores with got, or replaces it.
func golden(t *testing.T, head, got string) {
	t.Helper()
	data, err := os.ReadFile(scores)
	if err != nil && !*update {
		t.Fatal(err)
	}
	var kept []string
	want := ""
	for part := range strings.SplitSeq(string(data), "\n\n") {
		if part = strings.TrimSpace(part); strings.HasPrefix(part, "# "+head+"\n") {
			want = part
		} else if part != "" {
			kept = append(kept, part)
		}
	}
	if *update {
		kept = append(kept, strings.TrimSpace(got))
		slices.Sort(kept)
		if err := os.MkdirAll(filepath.Dir(scores), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(scores, []byte(strings.Join(kept, "\n\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if strings.TrimSpace(got) != want {
		t.Errorf("scores are\n%s\nand %s has\n%s\n(go test ./internal/extract -run TestScores -update, and say why in the commit)", got, scores, want)
	}
}

// scoreText compares body text with hand-made text by runs of four words, the mean over pages.
func scoreText(pages []*pageTruth) string {
	var sp, sr float64
	for _, p := range pages {
		pr, re := precisionRecall(p.ArticleBody, bodyOf(p.doc))
		sp, sr = sp+pr, sr+re
	}
	sp, sr = sp/float64(len(pages)), sr/float64(len(pages))
	return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f", sp, sr, f1(sp, sr))
}

func scoreSnippets(pages []*pageTruth) tally {
	var c tally
	for _, p := range pages {
		text := strings.Join(strings.Fields(bodyOf(p.doc)), " ")
		for _, s := range p.With {
			if strings.Contains(text, oneLine(s)) {
				c.tp++
			} else {
				c.fn++
			}
		}
		for _, s := range p.Without {
			if strings.Contains(text, oneLine(s)) {
				c.fp++
			}
		}
	}
	return c
}

// scoreTitles says on how many of the pages with a known title ours has the same letters and digits.
func scoreTitles(pages []*pageTruth) string {
	n, right := 0, 0
	for _, p := range pages {
		if p.Title == "" {
			continue
		}
		if n++; letters(p.doc.Title) == letters(oneLine(p.Title)) {
			right++
		} else if os.Getenv("SHOW") == "title" {
			fmt.Printf("TITLE %q\n  got %q\n", p.Title, p.doc.Title)
		}
	}
	return fmt.Sprintf("%.3f of %d", float64(right)/float64(n), n)
}

// scoreAuthors compares sets of names.
func scoreAuthors(pages []*pageTruth) (c tally) {
	names := func(s string) map[string]bool {
		m := map[string]bool{}
		for _, name := range strings.FieldsFunc(strings.NewReplacer(" and ", ";", " und ", ";", " & ", ";").Replace(s), func(r rune) bool { return r == ';' || r == ',' || r == '/' || r == '|' }) {
			if l := letters(name); l != "" {
				m[l] = true
			}
		}
		return m
	}
	for _, p := range pages {
		truth, got := names(ldNames(p.Author)), names(p.doc.Byline)
		if len(truth) == 0 {
			continue
		}
		for n := range got {
			if truth[n] {
				c.tp++
			} else {
				c.fp++
			}
		}
		for n := range truth {
			if !got[n] {
				c.fn++
			}
		}
		if os.Getenv("SHOW") == "author" && !maps.Equal(truth, got) {
			fmt.Printf("AUTHOR %v\n   got %q  %s\n", p.Author, p.doc.Byline, p.URL)
		}
	}
	return c
}

// scoreDates says on how many of the pages with a known date our first candidate is right, is among those not marked as weak, and on
// how many the right one is listed.
func scoreDates(pages []*pageTruth) string {
	var n, right, listed, sure, surelyRight int
	for _, p := range pages {
		if p.Date == "" {
			continue
		}
		n++
		if c := p.doc.Dates; len(c) > 0 {
			ok := c[0].Value == p.Date
			if ok {
				right++
			}
			if !c[0].Weak {
				if sure++; ok {
					surelyRight++
				}
			}
		}
		if slices.ContainsFunc(p.doc.Dates, func(c dateline.DateCandidate) bool { return c.Value == p.Date }) {
			listed++
		}
	}
	return fmt.Sprintf("%.3f of %d  sure of %.3f, right on %.3f of these  listed %.3f", float64(right)/float64(n), n,
		float64(sure)/float64(n), float64(surelyRight)/float64(sure), float64(listed)/float64(n))
}

// scoreLines scores the kinds of lines of scraped text: every block of a page as a line, which is content if it stands in the
// hand-made text. near counts only lines within three lines of content, as careless scrapers leave them.
func scoreLines(t *testing.T, pages []*pageTruth) (all, near tally, lost string) {
	var content, words, lostWords int
	rules := map[string][2]int{}
	for _, p := range pages {
		src, _ := decode(p.html, "", true)
		doc, _ := parsePage(src)
		gold := newVotes()
		gold.add(p.ArticleBody)
		for _, l := range splitLines(p.ArticleBody) {
			gold.add(l.text)
		}
		var text strings.Builder
		for _, b := range newTree(doc).blocks {
			text.WriteString(strings.ReplaceAll(b.text, "\n", " ") + "\n")
		}
		d := &dateline.Document{Text: clean(text.String())}
		markLines(d, false)
		isContent := make([]bool, len(d.Lines))
		for i, l := range d.Lines {
			s := l.Span.In(d.Text)
			isContent[i] = letters(s) != "" && gold.share(s) >= 0.7
		}
		for i, l := range d.Lines {
			marked := l.Kind != dateline.LineBody && l.Kind != dateline.LineTitle && l.Kind != dateline.LineDateline
			n := len(strings.Fields(l.Span.In(d.Text)))
			by := false
			for j := max(0, i-3); j <= min(len(d.Lines)-1, i+3); j++ {
				by = by || isContent[j]
			}
			r := rules[l.Rule]
			c := tally{}
			switch {
			case isContent[i] && marked:
				c.fp++
				r[1]++
				lostWords += n
				if os.Getenv("SHOW") == "lines" {
					fmt.Printf("LOST %s %.90q\n", l.Rule, l.Span.In(d.Text))
				}
			case isContent[i]:
			case marked:
				c.tp++
				r[0]++
			default:
				c.fn++
			}
			if isContent[i] {
				content++
				words += n
			}
			all = tally{all.tp + c.tp, all.fp + c.fp, all.fn + c.fn}
			if by {
				near = tally{near.tp + c.tp, near.fp + c.fp, near.fn + c.fn}
			}
			rules[l.Rule] = r
		}
	}
	for _, k := range slices.Sorted(maps.Keys(rules)) {
		t.Logf("  %-16s right %4d wrong %3d", k, rules[k][0], rules[k][1])
	}
	return all, near, fmt.Sprintf("%.2f %% of words, %.2f %% of lines", 100*float64(lostWords)/float64(words), 100*float64(all.fp)/float64(content))
}

// scoreKinds says how many pages of the sets, which are nearly all articles, are taken for pages of another kind.
func scoreKinds(sets ...[]*pageTruth) string {
	n := 0
	kinds := map[dateline.PageKind]int{}
	for _, set := range sets {
		for _, p := range set {
			n++
			kinds[p.doc.Page]++
			if p.doc.Page != "" && os.Getenv("SHOW") == "kinds" {
				fmt.Printf("KIND %s %s\n", p.doc.Page, p.URL)
			}
		}
	}
	return fmt.Sprintf("%d listings, %d live blogs, %d stubs of %d", kinds[dateline.PageListing], kinds[dateline.PageLive], kinds[dateline.PageStub], n)
}
