package timex

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"github.com/dateline-news/dateline/internal/score"
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

// every is the share of the files of a large set that is read: all of them with MEASURE=1 in the environment.
func every(n int) int {
	if os.Getenv("MEASURE") != "" {
		return 1
	}
	return n
}

// atLeast fails where a figure fell below what was reached before.
func atLeast(t *testing.T, what string, got tally, want float64) {
	t.Helper()
	p, r := float64(got.tp)/float64(max(1, got.tp+got.fp)), float64(got.tp)/float64(max(1, got.tp+got.fn))
	if f := 2 * p * r / max(1e-9, p+r); f < want {
		t.Errorf("%s: F1 %.3f, was at least %.3f", what, f, want)
	}
}

// analyse makes a document of text as the pipeline does.
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
			} else if line == "Share this article" || line == "H2H GIF Banner" {
				kind = dateline.LineBoilerplate
			}
			d.Lines = append(d.Lines, dateline.Line{Span: dateline.Span{Start: start, End: start + len(line)}, Kind: kind})
		}
		at = end + 1
	}
	ctx := context.Background()
	if err := token.New().Annotate(ctx, d); err != nil {
		t.Fatal(err)
	}
	syn, err := parserOnce()
	if err != nil {
		t.Log(err)
		return d
	}
	if err := syn.Annotate(ctx, d); err != nil {
		t.Fatal(err)
	}
	men, err := mentionOnce()
	if err != nil {
		return d // no model yet
	}
	if err := men.Annotate(ctx, d); err != nil {
		t.Fatal(err)
	}
	return d
}

var pageDate = regexp.MustCompile(`^(\w+day, )?[A-Z][a-z]+ \d{1,2}, \d{4}$`)

var parserOnce = func() func() (*syntax.Annotator, error) {
	var a *syntax.Annotator
	return func() (*syntax.Annotator, error) {
		var err error
		if a == nil {
			a, err = syntax.New()
		}
		return a, err
	}
}()

var mentionOnce = func() func() (*mention.Annotator, error) {
	var a *mention.Annotator
	return func() (*mention.Annotator, error) {
		var err error
		if a == nil {
			a, err = mention.New()
		}
		return a, err
	}
}()

type goldTime struct {
	Text  string
	Type  string
	Value string
}

type tally struct{ tp, fp, fn int }

func (t tally) String() string {
	p, r := float64(t.tp)/float64(max(1, t.tp+t.fp)), float64(t.tp)/float64(max(1, t.tp+t.fn))
	return fmt.Sprintf("P %.3f R %.3f F1 %.3f (tp %d fp %d fn %d)", p, r, 2*p*r/max(1e-9, p+r), t.tp, t.fp, t.fn)
}

var wordRE = regexp.MustCompile(`[\p{L}\p{N}_]+`)

func overlap(a, b string) float64 {
	x, y := wordRE.FindAllString(strings.ToLower(a), -1), wordRE.FindAllString(strings.ToLower(b), -1)
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	n, c := 0, map[string]int{}
	for _, w := range x {
		c[w]++
	}
	for _, w := range y {
		if c[w] > 0 {
			c[w]--
			n++
		}
	}
	return float64(n) / float64(min(len(x), len(y)))
}

func once(ts []goldTime) []goldTime {
	seen := map[string]bool{}
	var out []goldTime
	for _, t := range ts {
		k := strings.ToLower(t.Text) + "|" + t.Value
		if !seen[k] {
			seen[k] = true
			out = append(out, t)
		}
	}
	return out
}

// compare counts as tools of the gold do: each expression with its value once, best pairs first.
func compare(t *testing.T, id string, gold, pred []goldTime, span, val *tally) {
	gold, pred = once(gold), once(pred)
	type pair struct {
		w    float64
		i, j int
	}
	var pairs []pair
	for i, g := range gold {
		for j, p := range pred {
			if o := overlap(g.Text, p.Text); o >= 0.5 {
				if g.Value == p.Value {
					o++
				}
				pairs = append(pairs, pair{o, i, j})
			}
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		if a.w != b.w {
			if a.w > b.w {
				return -1
			}
			return 1
		}
		return (b.i*1000 + b.j) - (a.i*1000 + a.j)
	})
	g, p := map[int]bool{}, map[int]bool{}
	for _, x := range pairs {
		if g[x.i] || p[x.j] {
			continue
		}
		g[x.i], p[x.j] = true, true
		span.tp++
		if gold[x.i].Value == pred[x.j].Value {
			val.tp++
		} else {
			val.fp++
			val.fn++
			t.Logf("%s value: %q gold %q got %q", id, gold[x.i].Text, gold[x.i].Value, pred[x.j].Value)
		}
	}
	for i := range gold {
		if !g[i] {
			span.fn++
			val.fn++
			t.Logf("%s MISSED %q %q", id, gold[i].Text, gold[i].Value)
		}
	}
	for j := range pred {
		if !p[j] {
			span.fp++
			val.fp++
			t.Logf("%s spurious %q %q %s", id, pred[j].Text, pred[j].Value, pred[j].Type)
		}
	}
}

func times(d *dateline.Document) (out []goldTime) {
	for _, m := range d.Times {
		out = append(out, goldTime{m.Span.In(d.Text), string(m.Type) + " " + m.Rule, m.Value})
	}
	return out
}

func run(t testing.TB, d *dateline.Document) {
	t.Helper()
	ctx := context.Background()
	if err := NewFinder().Annotate(ctx, d); err != nil {
		t.Fatal(err)
	}
	if err := NewResolver().Annotate(ctx, d); err != nil {
		t.Fatal(err)
	}
}

func TestGold(t *testing.T) {
	for _, set := range []string{"dev", "dev2"} {
		f, err := os.Open(needShared(t, "gold/"+set+".docs.jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		var span, val tally
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 1<<22)
		for sc.Scan() {
			var doc struct{ ID, Text string }
			if err := json.Unmarshal(sc.Bytes(), &doc); err != nil {
				t.Fatal(err)
			}
			b, err := os.ReadFile(filepath.Join(shared, "gold", set, doc.ID+".json"))
			if err != nil {
				t.Fatal(err)
			}
			var g struct {
				Published string
				Times     []goldTime
			}
			if err := json.Unmarshal(b, &g); err != nil {
				t.Fatal(err)
			}
			d := analyse(t, doc.Text)
			d.Published.Value = g.Published
			run(t, d)
			compare(t, doc.ID, g.Times, times(d), &span, &val)
		}
		t.Logf("%s span %v", set, span)
		t.Logf("%s value %v", set, val)
		atLeast(t, set+" span", span, 0.94)
		atLeast(t, set+" value", val, 0.74)
	}
}

var attrRE = regexp.MustCompile(`(\w+)="([^"]*)"`)

// TestWikiWars measures on history articles: an expression is found where it overlaps (relaxed) or equals (strict).
func TestWikiWars(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(needShared(t, "data/time/wikiwars/tml"), "*.tml"))
	set := &score.TimeML{}
	for i, f := range files {
		if i%every(8) != 0 {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if err := set.Put(filepath.Base(f), string(b)); err != nil {
			t.Fatal(err)
		}
	}
	for i, c := range set.Cases() {
		d := analyse(t, c.Text)
		d.Published.Value = c.Date
		run(t, d)
		set.Add(i, d)
	}
	for _, m := range set.Missed() {
		t.Log(m)
	}
	goals := map[string]float64{"time span relaxed": 0.90, "time value": 0.78}
	for _, r := range set.Rows() {
		t.Logf("wikiwars %s: P %.3f R %.3f F1 %.3f", r.Measure, r.P, r.R, r.Score)
		if r.Score < goals[r.Measure] {
			t.Errorf("wikiwars %s: F1 %.3f, was at least %.3f", r.Measure, r.Score, goals[r.Measure])
		}
	}
}

// TestRecognizers measures on the cases of the Recognizers specifications whose conventions are near: an input's
// expressions are found where they overlap; a value counts where the case gives a plain calendar value or duration.
func TestRecognizers(t *testing.T) {
	dir := needShared(t, "data/time/recognizers-specs")
	var all, vals tally
	for _, name := range []string{"DateExtractor", "DatePeriodExtractor", "DurationExtractor", "HolidayExtractor", "SetExtractor", "TimeExtractor", "DateTimeExtractor", "DateParser", "DatePeriodParser", "DurationParser", "HolidayParser"} {
		b, err := os.ReadFile(filepath.Join(dir, name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		var cases []struct {
			Input   string
			Context struct{ ReferenceDateTime string }
			Results []struct {
				Text  string
				Value struct{ Timex string }
			}
		}
		if err := json.Unmarshal([]byte(strings.TrimPrefix(string(b), "\ufeff")), &cases); err != nil {
			t.Fatal(err)
		}
		var span tally
		for _, c := range cases {
			d := analyse(t, c.Input)
			if len(c.Context.ReferenceDateTime) >= 10 {
				d.Published.Value = c.Context.ReferenceDateTime[:10]
			}
			run(t, d)
			used := map[int]bool{}
			for _, r := range c.Results {
				hit := -1
				for j, m := range d.Times {
					if !used[j] && overlap(r.Text, m.Span.In(d.Text)) >= 0.5 {
						hit = j
						break
					}
				}
				if hit < 0 {
					span.fn++
					t.Logf("%s MISSED %q in %q", name, r.Text, c.Input)
					continue
				}
				used[hit] = true
				span.tp++
				if v := r.Value.Timex; v != "" && !strings.ContainsAny(v, "(X") {
					if d.Times[hit].Value == v {
						vals.tp++
					} else {
						vals.fn++
						t.Logf("%s value %q in %q: %s, got %s %s", name, r.Text, c.Input, v, d.Times[hit].Value, d.Times[hit].Rule)
					}
				}
			}
			for j, m := range d.Times {
				if !used[j] {
					span.fp++
					t.Logf("%s spurious %q in %q", name, m.Span.In(d.Text), c.Input)
				}
			}
		}
		t.Logf("recognizers %s %v", name, span)
		all.tp, all.fp, all.fn = all.tp+span.tp, all.fp+span.fp, all.fn+span.fn
	}
	t.Logf("recognizers all %v; values %d of %d", all, vals.tp, vals.tp+vals.fn)
}

var createdRE = regexp.MustCompile(`dateCreated="([0-9-]+)`)

// TestGUM measures on the dates of GUM: found where the spans overlap; the value counts where its days are those of the
// attributes when, or from and to. Dates known only as notBefore or notAfter are left out of the values.
func TestGUM(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(needShared(t, "data/time/gum-xml"), "*", "*.xml"))
	type sums struct{ found, missed, right, wrong, extra int }
	groups := map[string]*sums{}
	for i, f := range files {
		if i%every(12) != 0 {
			continue
		}
		genre := strings.Split(filepath.Base(f), "_")[1]
		if genre == "conversation" || genre == "vlog" {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		g := groups[genre]
		if g == nil {
			g = &sums{}
			groups[genre] = g
		}
		dct := ""
		if m := createdRE.FindStringSubmatch(string(b)); m != nil {
			dct = m[1]
		}
		type ann struct {
			start, end int
			attr       map[string]string
		}
		var gold []ann
		var open []int
		var text strings.Builder
		for _, line := range strings.Split(string(b), "\n") {
			switch {
			case strings.HasPrefix(line, "<date"):
				a := ann{start: text.Len(), attr: map[string]string{}}
				for _, kv := range attrRE.FindAllStringSubmatch(line, -1) {
					a.attr[kv[1]] = kv[2]
				}
				open = append(open, len(gold))
				gold = append(gold, a)
			case strings.HasPrefix(line, "</date"):
				if n := len(open); n > 0 {
					gold[open[n-1]].end = text.Len()
					open = open[:n-1]
				}
			case line == "</p>" || line == "</head>" || line == "</item>":
				text.WriteString("\n")
			case line != "" && line[0] != '<':
				w, _, _ := strings.Cut(line, "\t")
				if s := text.String(); s != "" && !strings.HasSuffix(s, "\n") {
					text.WriteByte(' ')
				}
				text.WriteString(w)
			}
		}
		d := analyse(t, text.String())
		d.Published.Value = dct
		run(t, d)
		used := map[int]bool{}
		for _, a := range gold {
			hit := -1
			for j, m := range d.Times {
				if m.Span.Start < a.end && a.start < m.Span.End && !used[j] {
					hit = j
					break
				}
			}
			lo := max(0, a.start-40)
			ctx := strings.ReplaceAll(d.Text[lo:min(len(d.Text), a.end+30)], "\n", " ")
			if hit < 0 {
				g.missed++
				t.Logf("%s MISSED %q %v ...%s", filepath.Base(f), d.Text[a.start:a.end], a.attr, ctx)
				continue
			}
			used[hit] = true
			g.found++
			want := a.attr["when"]
			if a.attr["from"] != "" && a.attr["to"] != "" {
				want = a.attr["from"] + "/" + a.attr["to"]
			}
			if i := strings.IndexByte(want, 'T'); i > 0 {
				want = want[:i]
			}
			x, y, ok := Bounds(want)
			if !ok {
				continue
			}
			p, q, _ := Bounds(d.Times[hit].Value)
			if x == p && y == q {
				g.right++
			} else {
				g.wrong++
				t.Logf("%s value %q want %v got %s %s ...%s", filepath.Base(f), d.Text[a.start:a.end], a.attr, d.Times[hit].Value, d.Times[hit].Rule, ctx)
			}
		}
		for j, m := range d.Times {
			if _, _, ok := Bounds(m.Value); ok && !used[j] {
				g.extra++
				t.Logf("%s extra %q %s", filepath.Base(f), m.Span.In(d.Text), m.Value)
			}
		}
	}
	for genre, g := range groups {
		p, r := float64(g.found)/float64(max(1, g.found+g.extra)), float64(g.found)/float64(max(1, g.found+g.missed))
		t.Logf("gum %s: span P %.3f R %.3f F1 %.3f, days right %d of %d", genre, p, r, 2*p*r/max(1e-9, p+r), g.right, g.right+g.wrong)
	}
}
