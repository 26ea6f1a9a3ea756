package claim_test

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/claim"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/score"
)

var (
	train = flag.Bool("train", false, "learn weigh.tsv from the annotated articles of train/articles")
	apart = flag.String("apart", "", "writers, by comma, that teach nothing but are measured")
)

// articles holds the annotated articles that teach.
const articles = "../../../train/articles"

type weights = map[string]*[6]float64

// A schooled article is a document with its annotation and what its candidates should be.
type schooled struct {
	writer string
	doc    *dateline.Document
	gold   *score.Gold
	cands  []claim.Candidate
	label  []int // index into claim.Stances, -1 where the annotation cannot tell
}

func school(t *testing.T) (out []schooled) {
	coder := pipeline.Coder{Steps: steps(t)}
	err := score.Articles(os.DirFS(articles), func(writer string, line []byte, g *score.Gold) error {
		d, err := coder.Document(context.Background(), dateline.Capture{Kind: dateline.KindJSONL, Bytes: line, ID: g.ID})
		if err != nil {
			return err
		}
		s := schooled{writer: writer, doc: d, gold: g, cands: claim.Candidates(d)}
		s.marks()
		out = append(out, s)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// marks gives each claim of the annotation to the candidate that stands best on its words. Others on the same words teach nothing.
func (s *schooled) marks() {
	type pair struct {
		gold, cand int
		weight     float64
	}
	var pairs []pair
	for gi, g := range s.gold.Claims {
		for from := 0; g.Evidence != ""; {
			at := strings.Index(s.doc.Text[from:], g.Evidence)
			if at < 0 {
				break
			}
			words := dateline.Span{Start: from + at, End: from + at + len(g.Evidence)}
			from = words.Start + 1
			for ci, c := range s.cands {
				if !c.Evidence.Overlaps(words) || overlap(c.Evidence.In(s.doc.Text), g.Evidence) < .4 {
					continue
				}
				w := float64(min(c.Evidence.End, words.End)-max(c.Evidence.Start, words.Start)) / float64(max(c.Evidence.End, words.End)-min(c.Evidence.Start, words.Start))
				if string(c.Stance) == g.Stance {
					w++
				}
				if c.Quote >= 0 {
					w += .2
				}
				pairs = append(pairs, pair{gi, ci, w})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(b.weight, a.weight) })
	s.label = make([]int, len(s.cands))
	taken := map[int]bool{}
	for _, p := range pairs {
		if !taken[p.gold] && s.label[p.cand] == 0 {
			taken[p.gold] = true
			s.label[p.cand] = slices.Index(claim.Stances, dateline.Stance(s.gold.Claims[p.gold].Stance))
		}
	}
	for _, p := range pairs {
		if s.label[p.cand] == 0 {
			s.label[p.cand] = -1
		}
	}
}

// learn returns the weights that fit best to the labels, by steps down the slope of the logarithmic loss with a penalty on their squares (Adam).
func learn(all []schooled) weights {
	const rounds, rate, penalty, seldom = 100, 0.03, 10, 8
	count := map[string]int{}
	for _, s := range all {
		for i, c := range s.cands {
			if s.label[i] >= 0 {
				for _, f := range c.Feats {
					count[f]++
				}
			}
		}
	}
	type row struct {
		feats []int
		label int
	}
	var rows []row
	var names []string
	index := map[string]int{}
	for _, s := range all {
		for i, c := range s.cands {
			if s.label[i] < 0 {
				continue
			}
			r := row{label: s.label[i]}
			for _, f := range c.Feats {
				if count[f] < seldom {
					continue
				}
				k, ok := index[f]
				if !ok {
					k = len(names)
					index[f], names = k, append(names, f)
				}
				r.feats = append(r.feats, k)
			}
			rows = append(rows, r)
		}
	}
	n := len(names)
	w, slope, mean, square := make([][6]float64, n), make([][6]float64, n), make([][6]float64, n), make([][6]float64, n)
	for step := range rounds {
		for k := range w {
			for c := range w[k] {
				slope[k][c] = penalty * w[k][c]
			}
		}
		for _, r := range rows {
			var p [6]float64
			for _, k := range r.feats {
				for c := range p {
					p[c] += w[k][c]
				}
			}
			top, sum := slices.Max(p[:]), 0.0
			for c := range p {
				p[c] = math.Exp(p[c] - top)
				sum += p[c]
			}
			for c := range p {
				p[c] /= sum
			}
			p[r.label]--
			for _, k := range r.feats {
				for c := range p {
					slope[k][c] += p[c]
				}
			}
		}
		m, v := 1-math.Pow(.9, float64(step+1)), 1-math.Pow(.999, float64(step+1))
		stride := rate * (1 - float64(step)/rounds)
		for k := range w {
			for c, g := range slope[k] {
				mean[k][c] = .9*mean[k][c] + .1*g
				square[k][c] = .999*square[k][c] + .001*g*g
				w[k][c] -= stride * (mean[k][c] / m) / (math.Sqrt(square[k][c]/v) + 1e-6)
			}
		}
	}
	out := weights{}
	for k, f := range names {
		v := w[k]
		for c := range v {
			v[c] -= w[k][0]
		}
		out[f] = &v
	}
	return out
}

// mean returns the mean of two models.
func mean(a, b weights) weights {
	out := weights{}
	for _, m := range [...]weights{a, b} {
		for f, v := range m {
			if out[f] == nil {
				out[f] = new([6]float64)
			}
			for c := range v {
				out[f][c] += v[c] / 2
			}
		}
	}
	return out
}

// tally counts the claims of s that are right, false and missed.
func (s *schooled) tally(w weights, b [2]float64) (t score.Tally) {
	r := score.NewReport()
	d := *s.doc
	d.Claims = claim.Decide(&d, w, b[0], b[1])
	r.Add(s.gold, &d)
	return *r.Layers["claim"]
}

// TestTrainWeigh learns the weights, after telling how weights of some writers fare on others.
func TestTrainWeigh(t *testing.T) {
	if !*train {
		t.Skip("run with -train")
	}
	all := school(t)
	aside := strings.Split(*apart, ",")
	var writers []string
	for _, s := range all {
		if !slices.Contains(writers, s.writer) && !slices.Contains(aside, s.writer) {
			writers = append(writers, s.writer)
		}
	}
	const folds = 6 // writers are held out by the sixth
	bounds := [][2]float64{{2, 0}, {.34, .2}, {.38, .1}, {.38, .15}, {.38, .2}, {.38, .25}, {.42, .2}, {.5, .2}}
	measure := func(name string, fold func(s *schooled) int) {
		sums := make([]score.Tally, len(bounds))
		for f := range folds {
			var in []schooled
			var out []*schooled
			for i := range all {
				if k := fold(&all[i]); k == f {
					out = append(out, &all[i])
				} else if k >= -1 {
					in = append(in, all[i])
				}
			}
			if len(out) == 0 {
				continue
			}
			w := learn(in)
			for i, b := range bounds {
				for _, s := range out {
					n := s.tally(w, b)
					sums[i].TP, sums[i].FP, sums[i].FN = sums[i].TP+n.TP, sums[i].FP+n.FP, sums[i].FN+n.FN
				}
			}
		}
		for i, b := range bounds {
			p, r, f1 := sums[i].PRF()
			t.Logf("%s, bounds %.2f: precision %.3f, recall %.3f, F1 %.3f %+v", name, b, p, r, f1, sums[i])
		}
	}
	measure("folds", func(s *schooled) int {
		if slices.Contains(aside, s.writer) {
			return -2
		}
		return slices.Index(writers, s.writer) % folds
	})
	if *apart != "" {
		measure("apart", func(s *schooled) int {
			if slices.Contains(aside, s.writer) {
				return 0
			}
			return -1
		})
	}
	// The mean of what all teach and of what those of the first writers do, by which the rules were mended: alone, either is worse on texts of the other kind.
	w := mean(learn(slices.DeleteFunc(slices.Clone(all), func(s schooled) bool { return slices.Contains(aside, s.writer) })),
		learn(slices.DeleteFunc(slices.Clone(all), func(s schooled) bool { return slices.Contains(aside, s.writer) || len(s.writer) > 1 })))
	var b strings.Builder
	for _, f := range slices.Sorted(func(yield func(string) bool) {
		for f := range w {
			if !yield(f) {
				return
			}
		}
	}) {
		line, big := f, 0.0
		for _, v := range w[f][1:] {
			line, big = fmt.Sprintf("%s\t%.2f", line, v), max(big, math.Abs(v))
		}
		if big >= 0.03 {
			b.WriteString(line + "\n")
		}
	}
	if err := os.WriteFile("weigh.tsv", []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// What the model brings in, drops and leaves, beside what the rules find.
func TestWeigh(t *testing.T) {
	st := steps(t)
	for _, tt := range []struct{ text, rules, want string }{
		// A grave charge against others, told with a plain "said", is brought in; a plain report is not.
		{"Residents of Dorn told reporters that soldiers had beaten a teacher and burned his shop. The army dismissed the accounts as propaganda.",
			"deny(The army) The army dismissed the accounts as propaganda",
			"assert(Residents of Dorn) soldiers had beaten a teacher\ndeny(The army) The army dismissed the accounts as propaganda"},
		{"Residents of Dorn told reporters that the baker was ill.", "", ""},
		{"A Tunisian boat sank off Sfax on Monday, the coastguard said. Survivors said the crew had locked passengers in the hold. The owner rejected the charge.",
			"deny(The owner) The owner rejected the charge",
			"assert(Survivors) the crew had locked passengers in the hold\ndeny(The owner) The owner rejected the charge"},
		// "Nobody" denies where something is at issue, and is a way to talk elsewhere.
		{"The bridge opened on Monday.\n\n“Nobody sings on a bridge,” said the tailor, who sells umbrellas.", "deny(the tailor) Nobody sings on a bridge,", ""},
		{"The governor said there were no political prisoners in the country.", "deny(The governor) there were no political prisoners in the country",
			"deny(The governor) there were no political prisoners in the country"},
		// What the cue itself says stays.
		{"The army confirmed that two soldiers had died.", "confirm(The army) two soldiers had died", "confirm(The army) two soldiers had died"},
	} {
		if got := render(runWith(t, st, claim.Rules(), tt.text)); got != tt.rules {
			t.Errorf("rules: %s\n got %s\nwant %s", tt.text, got, tt.rules)
		}
		d := run(t, st, tt.text)
		if got := render(d); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
		for _, c := range d.Claims {
			if c.Rule == "" || c.About == "" {
				t.Errorf("claim without a rule or words: %+v", c)
			}
		}
	}
}

// TestWeighTable: the table is as the trainer writes it.
func TestWeighTable(t *testing.T) {
	data, err := os.ReadFile("weigh.tsv")
	if err != nil {
		t.Fatal(err)
	}
	n := strings.Count(string(data), "\n")
	if fs := claim.Features(); n < 500 || len(fs) != n {
		t.Errorf("%d features of %d lines", len(fs), n)
	}
}
