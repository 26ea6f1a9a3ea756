package extract

import (
	"compress/gzip"
	"encoding/json"
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
const pageSets = "../../../shared/data/extract"

// stride is how many pages of the two large sets one stands for; DATELINE_MEASURE=all measures every page.
func stride() int {
	if os.Getenv("DATELINE_MEASURE") == "all" {
		return 1
	}
	return 8
}

func pageSet(t *testing.T, name string, v any) string {
	t.Helper()
	dir := filepath.Join(pageSets, filepath.Dir(name))
	data, err := os.ReadFile(filepath.Join(pageSets, name))
	if err != nil {
		t.Skipf("page set %s is not here", name)
	}
	if testing.Short() {
		t.Skip("measures hundreds of pages")
	}
	if err := json.Unmarshal(data, v); err != nil {
		t.Fatal(err)
	}
	return dir
}

func gunzip(name string) []byte {
	f, err := os.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil
	}
	data, err := io.ReadAll(z)
	if err != nil {
		return nil
	}
	return data
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

// TestPageText scores the body text of news pages by runs of four words, the mean over pages.
func TestPageText(t *testing.T) {
	var truth map[string]struct{ ArticleBody, URL string }
	dir := pageSet(t, "aeb/ground-truth.json", &truth)
	var sp, sr, spAll, srAll float64
	start := time.Now()
	type miss struct {
		f, p, r float64
		id      string
	}
	var misses []miss
	for _, id := range slices.Sorted(maps.Keys(truth)) {
		d, err := Document(dateline.Capture{Kind: dateline.KindHTML, Bytes: gunzip(filepath.Join(dir, "html", id+".html.gz")), URI: truth[id].URL, Name: id})
		text, all := "", ""
		if err == nil {
			text, all = bodyOf(d), d.Text
		}
		p, r := precisionRecall(truth[id].ArticleBody, text)
		sp, sr = sp+p, sr+r
		misses = append(misses, miss{2 * p * r / (p + r + 1e-9), p, r, id})
		p, r = precisionRecall(truth[id].ArticleBody, all)
		spAll, srAll = spAll+p, srAll+r
	}
	n := float64(len(truth))
	sp, sr, spAll, srAll = sp/n, sr/n, spAll/n, srAll/n
	f := 2 * sp * sr / (sp + sr)
	t.Logf("body lines: P %.3f R %.3f F1 %.3f; all lines: P %.3f R %.3f F1 %.3f; %.0f pages/s", sp, sr, f, spAll, srAll, 2*spAll*srAll/(spAll+srAll), n/time.Since(start).Seconds())
	slices.SortFunc(misses, func(a, b miss) int {
		if a.f < b.f {
			return -1
		}
		return 1
	})
	for _, m := range misses[:min(3, len(misses))] {
		t.Logf("  %.12s P %.2f R %.2f", m.id, m.p, m.r)
	}
	if f < pageTextFloor {
		t.Errorf("F1 %.3f fell below %.3f", f, pageTextFloor)
	}
}

// TestPageSnippets scores pages of many kinds by snippets that must and must not be in the text.
func TestPageSnippets(t *testing.T) {
	var truth map[string]struct {
		File          string
		With, Without []string
	}
	dir := pageSet(t, "trafilatura-eval/evaldata.json", &truth)
	var tp, fp, fn, tn int
	start := time.Now()
	var slowest time.Duration
	pages := 0
	for i, url := range slices.Sorted(maps.Keys(truth)) {
		if i%stride() != 0 {
			continue
		}
		pages++
		e := truth[url]
		data := gunzip(filepath.Join(dir, "eval", e.File+".gz"))
		if data == nil {
			data = gunzip(filepath.Join(dir, "cache", e.File+".gz"))
		}
		if data == nil {
			continue
		}
		one := time.Now()
		text := ""
		if d, err := Document(dateline.Capture{Kind: dateline.KindHTML, Bytes: data, URI: url}); err == nil {
			text = strings.Join(strings.Fields(bodyOf(d)), " ")
		}
		slowest = max(slowest, time.Since(one))
		for _, s := range e.With {
			if strings.Contains(text, oneLine(s)) {
				tp++
			} else {
				fn++
			}
		}
		for _, s := range e.Without {
			if strings.Contains(text, oneLine(s)) {
				fp++
			} else {
				tn++
			}
		}
	}
	p, r := float64(tp)/float64(tp+fp), float64(tp)/float64(tp+fn)
	f := 2 * p * r / (p + r)
	t.Logf("P %.3f R %.3f F1 %.3f accuracy %.3f; %.0f pages/s, slowest %v", p, r, f, float64(tp+tn)/float64(tp+tn+fp+fn), float64(pages)/time.Since(start).Seconds(), slowest)
	if f < pageSnippetFloor {
		t.Errorf("F1 %.3f fell below %.3f", f, pageSnippetFloor)
	}
}

// TestPageDates scores the first candidate for the date of publication.
func TestPageDates(t *testing.T) {
	var truth map[string]struct{ File, Date string }
	dir := pageSet(t, "htmldate-eval/eval_default.json", &truth)
	var n, right, none, listed int
	for i, url := range slices.Sorted(maps.Keys(truth)) {
		if i%stride() != 0 {
			continue
		}
		e := truth[url]
		data := gunzip(filepath.Join(dir, "pages", e.File+".gz"))
		if data == nil {
			continue
		}
		n++
		d, err := Document(dateline.Capture{Kind: dateline.KindHTML, Bytes: data, URI: url})
		switch {
		case err != nil || len(d.Dates) == 0:
			none++
		case d.Dates[0].Value == e.Date:
			right++
		}
		if err == nil && slices.ContainsFunc(d.Dates, func(c dateline.DateCandidate) bool { return c.Value == e.Date }) {
			listed++
		}
	}
	acc := float64(right) / float64(n)
	t.Logf("first candidate right on %.3f of %d pages, right one listed on %.3f, none found on %d", acc, n, float64(listed)/float64(n), none)
	if acc < pageDateFloor {
		t.Errorf("accuracy %.3f fell below %.3f", acc, pageDateFloor)
	}
}

// TestScrapedLines scores the kinds of lines of scraped text: every block of a page as a line, content if it stands in the
// hand-made text. "near" counts only lines within three lines of content, as careless scrapers leave them.
func TestScrapedLines(t *testing.T) {
	var truth map[string]struct{ ArticleBody, URL string }
	dir := pageSet(t, "aeb/ground-truth.json", &truth)
	var tp, fp, fn, content, nearTP, nearFN, lostWords, words int
	rules := map[string][2]int{}
	for _, id := range slices.Sorted(maps.Keys(truth)) {
		src, _ := decode(gunzip(filepath.Join(dir, "html", id+".html.gz")), "", true)
		doc, _ := parsePage(src)
		gold := newVotes()
		gold.add(truth[id].ArticleBody)
		for _, l := range splitLines(truth[id].ArticleBody) {
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
			isContent[i] = gold.share(l.Span.In(d.Text)) >= 0.7
		}
		for i, l := range d.Lines {
			marked := l.Kind != dateline.LineBody && l.Kind != dateline.LineTitle && l.Kind != dateline.LineDateline
			n := len(strings.Fields(l.Span.In(d.Text)))
			near := false
			for j := max(0, i-3); j <= min(len(d.Lines)-1, i+3); j++ {
				near = near || isContent[j]
			}
			r := rules[l.Rule]
			switch {
			case isContent[i]:
				content++
				words += n
				if marked {
					fp++
					lostWords += n
					r[1]++
					if os.Getenv("SHOW") != "" {
						t.Logf("LOST %.8s %s %.90q", id, l.Rule, l.Span.In(d.Text))
					}
				}
			case marked:
				tp++
				r[0]++
				if near {
					nearTP++
				}
			default:
				fn++
				if near {
					nearFN++
				}
			}
			rules[l.Rule] = r
		}
	}
	p, r := float64(tp)/float64(tp+fp), float64(tp)/float64(tp+fn)
	t.Logf("furniture: P %.3f R %.3f F1 %.3f; near content: R %.3f; content lost: %.2f %% of lines, %.2f %% of words",
		p, r, 2*p*r/(p+r), float64(nearTP)/float64(nearTP+nearFN), 100*float64(fp)/float64(content), 100*float64(lostWords)/float64(words))
	for _, k := range slices.Sorted(maps.Keys(rules)) {
		t.Logf("  %-16s right %4d wrong %3d", k, rules[k][0], rules[k][1])
	}
}

// The least that the page sets may score; raise them when a change does better.
const (
	pageTextFloor    = 0.970
	pageSnippetFloor = 0.900
	pageDateFloor    = 0.78
)
