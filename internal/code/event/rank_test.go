package event_test

import (
	"context"
	"flag"
	"fmt"
	"math"
	"math/rand"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/event"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/score"
)

var (
	train  = flag.Bool("train", false, "learn rank.tsv from the annotated articles of train/articles")
	unread = flag.String("unread", "c,f,i,k,au,ay", "folders of articles that the model of acts has not been trained on: the weights of modes, which trust it, are learned from these alone")
	kinds  = flag.String("kinds", "actors,recipients,mode,where,point", "whose weights to learn, of actors, recipients, mode, time, where, point (whose words stand for a side); those of times stay, since the rules for them have read half of the articles by now and look surer there than they are")
	test   = flag.Bool("held-out", false, "learn nothing from the unread folders but modes, to test on them")
	only   = flag.Bool("only", false, "tell only of the kinds to learn")
)

type lesson struct {
	folder string
	event.Seat
	right []bool
	dated bool // the annotation has a time, or a place
}

func lessons(t *testing.T) (out []lesson) {
	steps, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	coder := pipeline.Coder{Steps: steps}
	eachArticle(t, func(folder string, line []byte, g *score.Gold) {
		var seats []event.Seat
		restore := event.TapSeats(func(s event.Seat) { seats = append(seats, s) })
		d, err := coder.Document(context.Background(), dateline.Capture{Kind: dateline.KindJSONL, Bytes: line, ID: g.ID})
		restore()
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, pointed(t, folder, coder, line, g)...)
		for _, m := range score.Pairs(g, d) {
			e, p := &g.Events[m[0]], &d.Events[m[1]]
			if e.Confidence == "arguable" {
				continue
			}
			for _, s := range seats {
				if s.Token != p.Token || s.Type != p.Type {
					continue
				}
				want := e.Actors
				if s.Kind == "recipients" {
					want = e.Recipients
				}
				l := lesson{folder: folder, Seat: s, right: make([]bool, len(s.Cands))}
				any := false
				for k, cand := range s.Cands {
					switch s.Kind {
					case "time":
						if e.When == nil || e.When.Value == "" {
							l.right[k] = cand == ""
						} else if ti, err := strconv.Atoi(cand); err == nil {
							l.right[k], l.dated = d.Times[ti].Value == e.When.Value, true
						}
					case "mode":
						l.right[k] = cand == e.Mode
					case "where":
						// Annotators often leave out a place that only the sides or the story tell: what the rules say then is neither right nor wrong.
						if l.dated = e.Where != nil && e.Where.Country != ""; l.dated {
							l.right[k] = cand == e.Where.Country
						} else {
							l.right[k] = cand == "" && s.Ruled[k]
						}
					default:
						l.right[k] = cand == "" && len(want) == 0 || cand != "" && slices.ContainsFunc(want, func(q score.GoldParty) bool { return q.Code == cand || q.Code == "" && cand == "---" })
					}
					any = any || l.right[k]
				}
				if any {
					out = append(out, l)
				}
			}
		}
	})
	return out
}

// pointed returns who stands for the sides of the events of an article, as the ranking has their countries.
func pointed(t *testing.T, folder string, coder pipeline.Coder, line []byte, g *score.Gold) (out []lesson) {
	type told struct {
		event.Seat
		names []string
	}
	var all []told
	restore := event.TapPoints(func(s event.Seat, names []string) { all = append(all, told{s, names}) })
	d, err := coder.Document(context.Background(), dateline.Capture{Kind: dateline.KindJSONL, Bytes: line, ID: g.ID})
	restore()
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range score.Pairs(g, d) {
		e, p := &g.Events[m[0]], &d.Events[m[1]]
		if e.Confidence == "arguable" {
			continue
		}
		for _, s := range all {
			if s.Token != p.Token || s.Type != p.Type {
				continue
			}
			want := e.Actors
			if s.Kind == "point recipients" && len(e.Recipients) > 0 {
				want = e.Recipients
			}
			l := lesson{folder: folder, Seat: s.Seat, right: make([]bool, len(s.Cands))}
			any := false
			for k := range s.Cands {
				l.right[k] = score.Named(want, s.names[k])
				any = any || l.right[k]
			}
			if any { // else nobody here is as good as anybody
				out = append(out, l)
			}
		}
	}
	return out
}

func learn(ls []lesson, seed int64) map[string]float32 {
	w, g2 := make(map[string]float32), make(map[string]float32)
	r := rand.New(rand.NewSource(seed))
	const rounds, rate, decay = 20, 0.03, 5e-5
	for range rounds {
		for _, n := range r.Perm(len(ls)) {
			l := &ls[n]
			p := event.Odds(l.Seat, w)
			sum := 0.0
			for k := range p {
				if l.right[k] {
					sum += p[k]
				}
			}
			for k := range p {
				d := -p[k]
				if l.right[k] {
					d += p[k] / math.Max(sum, 1e-9)
				}
				if math.Abs(d) < 1e-4 {
					continue
				}
				for _, f := range l.Feats[k] {
					g := float32(d) - decay*w[f]*100
					g2[f] += g * g
					w[f] += rate * g / float32(math.Sqrt(float64(g2[f])+1))
				}
			}
		}
	}
	return w
}

// accuracy returns how often the rules are right, and the ranking with the margin.
func accuracy(ls []lesson, w map[string]float32, margin float64) (rules, ranked float64, changed int) {
	for i := range ls {
		l := &ls[i]
		p := event.Odds(l.Seat, w)
		best, ruled, rok := 0, 0.0, false
		for k := range p {
			if p[k] > p[best] {
				best = k
			}
			if l.Ruled[k] {
				ruled = math.Max(ruled, p[k])
				rok = rok || l.right[k]
			}
		}
		ok := rok
		if !l.Ruled[best] && p[best]-ruled >= margin {
			ok = l.right[best]
			changed++
		}
		if rok {
			rules++
		}
		if ok {
			ranked++
		}
	}
	return rules / float64(len(ls)), ranked / float64(len(ls)), changed
}

// TestTrainRank learns the weights of all folders, after telling how weights of some fare on the others.
func TestTrainRank(t *testing.T) {
	if !*train {
		t.Skip("run with -train")
	}
	apart := strings.Split(*unread, ",")
	ls := slices.DeleteFunc(lessons(t), func(l lesson) bool { return l.Kind == "mode" && !slices.Contains(apart, l.folder) })
	var folders []string
	for _, l := range ls {
		if !slices.Contains(folders, l.folder) {
			folders = append(folders, l.folder)
		}
	}
	for _, kind := range []string{"actors", "recipients", "mode", "time", "dated", "where", "placed", "point actors", "point recipients"} {
		if *only && !learned(kind) {
			continue
		}
		var own []lesson
		for _, l := range ls {
			if l.Kind == kind {
				own = append(own, l)
			}
			if kind == "dated" && l.Kind == "time" && l.dated || kind == "placed" && l.Kind == "where" && l.dated {
				own = append(own, l)
			}
		}
		cross(t, kind, own, folders)
	}
	if *test {
		ls = slices.DeleteFunc(ls, func(l lesson) bool { return slices.Contains(apart, l.folder) && l.Kind != "mode" })
	}
	w := learn(ls, 1)
	var names []string
	for f, v := range w {
		if math.Abs(float64(v)) >= 0.02 {
			names = append(names, f)
		}
	}
	var lines []string
	for _, f := range names {
		if learned(f) {
			lines = append(lines, fmt.Sprintf("%s\t%.2f\n", f, w[f]))
		}
	}
	old, err := os.ReadFile("rank.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(old)) {
		if !learned(line) {
			lines = append(lines, line)
		}
	}
	slices.Sort(lines)
	if err := os.WriteFile("rank.tsv", []byte(strings.Join(lines, "")), 0o644); err != nil {
		t.Fatal(err)
	}
}

// learned says whether the weight of a feature is of the kinds to learn: their first letters are those of the features.
func learned(feature string) bool {
	for kind := range strings.SplitSeq(*kinds, ",") {
		if strings.EqualFold(kind[:1], feature[:1]) {
			return true
		}
	}
	return false
}

// cross tells how weights learned from three quarters of the folders fare on the fourth.
func cross(t *testing.T, kind string, ls []lesson, folders []string) {
	const folds = 4
	weights := map[int]map[string]float32{}
	for f := range folds {
		in := slices.DeleteFunc(slices.Clone(ls), func(l lesson) bool { return slices.Index(folders, l.folder)%folds == f })
		weights[f] = learn(in, 1)
	}
	for _, margin := range []float64{0, 0.1, 0.2, 0.3} {
		var rules, ranked float64
		changed := 0
		for f := range folds {
			out := slices.DeleteFunc(slices.Clone(ls), func(l lesson) bool { return slices.Index(folders, l.folder)%folds != f })
			if len(out) == 0 {
				continue
			}
			a, b, c := accuracy(out, weights[f], margin)
			rules, ranked, changed = rules+a*float64(len(out)), ranked+b*float64(len(out)), changed+c
		}
		t.Logf("%s, margin %.1f: %d, rules %.4f, ranked %.4f, %d changed", kind, margin, len(ls), rules/float64(len(ls)), ranked/float64(len(ls)), changed)
	}
}
