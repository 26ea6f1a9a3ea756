package claim_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/claim"
	"github.com/dateline-news/dateline/internal/pipeline"
)

const shared = "../../../../shared"

// run codes text with the steps of the pipeline before claim, then with claim.
func run(t testing.TB, steps []pipeline.Step, text string) *dateline.Document {
	t.Helper()
	return runWith(t, steps, claim.New(), text)
}

func runWith(t testing.TB, steps []pipeline.Step, a *claim.Annotator, text string) *dateline.Document {
	t.Helper()
	d, err := try(steps, a, text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// try codes text; the error of a step, such as dateline.ErrUnusable for a text in another language, names it.
func try(steps []pipeline.Step, a *claim.Annotator, text string) (*dateline.Document, error) {
	d := &dateline.Document{Text: text}
	at := 0
	for line := range strings.Lines(text) {
		if trimmed := strings.TrimSpace(line); trimmed != "" {
			from := at + strings.Index(line, trimmed)
			d.Lines = append(d.Lines, dateline.Line{Span: dateline.Span{Start: from, End: from + len(trimmed)}, Kind: dateline.LineBody})
		}
		at += len(line)
	}
	for _, s := range steps {
		if s.Name == "claim" {
			continue
		}
		if err := s.Annotate(context.Background(), d); err != nil {
			return nil, fmt.Errorf("step %s: %w", s.Name, err)
		}
	}
	if err := a.Annotate(context.Background(), d); err != nil {
		return nil, err
	}
	return d, nil
}

func steps(t testing.TB) []pipeline.Step {
	t.Helper()
	s, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var wordRE = regexp.MustCompile(`\w+`)

// overlap is the share of the shorter text's words that the longer one has too.
func overlap(a, b string) float64 {
	count := func(s string) (map[string]int, int) {
		m, n := map[string]int{}, 0
		for _, w := range wordRE.FindAllString(strings.ToLower(s), -1) {
			m[w]++
			n++
		}
		return m, n
	}
	x, nx := count(a)
	y, ny := count(b)
	if nx == 0 || ny == 0 {
		return 0
	}
	n := 0
	for w, c := range x {
		n += min(c, y[w])
	}
	return float64(n) / float64(min(nx, ny))
}

type goldClaim struct{ About, By, Stance, Evidence string }

// TestGold measures claims on the gold articles, where they are at hand.
func TestGold(t *testing.T) {
	st := steps(t)
	type doc struct{ ID, Text, gold string }
	for _, set := range []string{"dev", "dev2", "seed"} {
		var docs []doc
		if set == "seed" {
			text, err := os.ReadFile(filepath.Join(shared, "seed", "article.txt"))
			if err != nil {
				t.Skipf("gold is not here: %v", err)
			}
			docs = append(docs, doc{"seed", string(text), filepath.Join(shared, "seed", "gold.json")})
		} else {
			f, err := os.Open(filepath.Join(shared, "gold", set+".docs.jsonl"))
			if err != nil {
				t.Skipf("gold is not here: %v", err)
			}
			sc := bufio.NewScanner(f)
			sc.Buffer(nil, 1<<24)
			for sc.Scan() {
				var d doc
				if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
					t.Fatal(err)
				}
				d.gold = filepath.Join(shared, "gold", set, d.ID+".json")
				docs = append(docs, d)
			}
			f.Close()
		}
		tp, fp, fn := 0, 0, 0
		for _, x := range docs {
			data, err := os.ReadFile(x.gold)
			if err != nil {
				t.Fatal(err)
			}
			var g struct{ Claims []goldClaim }
			if err := json.Unmarshal(data, &g); err != nil {
				t.Fatal(err)
			}
			d := run(t, st, x.Text)
			used := map[int]bool{}
			for _, want := range g.Claims {
				hit, best := -1, .4
				for j, c := range d.Claims {
					if o := overlap(c.Evidence.In(d.Text), want.Evidence); !used[j] && string(c.Stance) == want.Stance && o >= best {
						hit, best = j, o
					}
				}
				if hit >= 0 {
					used[hit] = true
					tp++
				} else {
					fn++
					t.Logf("MISSED %s %s: %s", x.ID, want.Stance, want.Evidence)
				}
			}
			for j, c := range d.Claims {
				if !used[j] {
					fp++
					t.Logf("SPURIOUS %s %s {%s} (%s) %.150s", x.ID, c.Stance, c.Rule, c.Source.In(d.Text), c.Evidence.In(d.Text))
				}
			}
		}
		t.Logf("%s: claims F1 %.3f (tp %d fp %d fn %d)", set, 2*float64(tp)/float64(max(1, 2*tp+fp+fn)), tp, fp, fn)
	}
}
