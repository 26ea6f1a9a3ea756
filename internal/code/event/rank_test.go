package event_test

import (
	"context"
	"encoding/json"
	"flag"
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
	seatsTo = flag.String("seats-to", "", "write what the program weighs in the annotated articles of train/articles, and what is right of it, to this file, for train/rank.py")
	unread  = flag.String("unread", "", "folders of articles, by comma, that the model of acts has not been trained on: what trusts it (modes, whether to keep an act or to take in one set aside) is of these alone")
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
		out = append(out, doubted(t, folder, coder, line, g)...)
		out = append(out, spotted(t, folder, coder, line, g)...)
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
							l.right[k] = d.Times[ti].Value == e.When.Value
						}
					case "mode":
						l.right[k] = cand == e.Mode
					case "where":
						// Annotators often leave out a place that only the sides or the story tell: what the rules say then is neither right nor wrong.
						if e.Where != nil && e.Where.Country != "" {
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
	var keeps []event.Seat
	restorePoints := event.TapPoints(func(s event.Seat, names []string) { all = append(all, told{s, names}) })
	restoreKeeps := event.TapKeeps(func(s event.Seat) { keeps = append(keeps, s) })
	d, err := coder.Document(context.Background(), dateline.Capture{Kind: dateline.KindJSONL, Bytes: line, ID: g.ID})
	restorePoints()
	restoreKeeps()
	if err != nil {
		t.Fatal(err)
	}
	pairs := score.Pairs(g, d)
	out = append(out, wanted(folder, keeps, g, d)...)
	for _, m := range pairs {
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

// spotted returns the choices of words that say where the events of an article were.
func spotted(t *testing.T, folder string, coder pipeline.Coder, line []byte, g *score.Gold) (out []lesson) {
	type told struct {
		event.Seat
		names []string
	}
	var all []told
	restore := event.TapSpots(func(s event.Seat, names []string) { all = append(all, told{s, names}) })
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
			if e.Where != nil && e.Where.Text == "" {
				continue // annotations of texts that are not here have countries only
			}
			l := lesson{folder: folder, Seat: s.Seat, right: make([]bool, len(s.Cands))}
			any := false
			for k := range s.Cands {
				if e.Where == nil {
					l.right[k] = k == 0
				} else {
					l.right[k] = k > 0 && score.Named([]score.GoldParty{{Text: e.Where.Text}}, s.names[k])
				}
				any = any || l.right[k]
			}
			if any {
				out = append(out, l)
			}
		}
	}
	return out
}

// doubted returns the choices whether to take in what a rule sets aside: right is what brings in one of the gold that all other acts miss.
func doubted(t *testing.T, folder string, coder pipeline.Coder, line []byte, g *score.Gold) []lesson {
	capture := dateline.Capture{Kind: dateline.KindJSONL, Bytes: line, ID: g.ID}
	restore := event.TapDoubts(2, func(s event.Seat) {})
	without, err := coder.Document(context.Background(), capture)
	restore()
	if err != nil {
		t.Fatal(err)
	}
	var aside []event.Seat
	restore = event.TapDoubts(-1, func(s event.Seat) { aside = append(aside, s) })
	with, err := coder.Document(context.Background(), capture)
	restore()
	if err != nil {
		t.Fatal(err)
	}
	found := make(map[int]bool)
	for _, m := range score.Pairs(g, without) {
		found[m[0]] = true
	}
	var out []lesson
	pairs := score.Pairs(g, with)
	for _, s := range aside {
		right := []bool{false, true}
		for _, m := range pairs {
			if p := &with.Events[m[1]]; p.Token == s.Token && p.Type == s.Type && !found[m[0]] {
				right = []bool{true, false}
				if g.Events[m[0]].Confidence == "arguable" {
					right = nil
				}
			}
		}
		if right != nil {
			out = append(out, lesson{folder: folder, Seat: s, right: right})
		}
	}
	return out
}

// wanted returns the choices between keeping and dropping acts of d: right are those that pair with one of the gold.
func wanted(folder string, seats []event.Seat, g *score.Gold, d *dateline.Document) (out []lesson) {
	pairs := score.Pairs(g, d)
	for _, s := range seats {
		right := []bool{false, true}
		for _, m := range pairs {
			if p := &d.Events[m[1]]; p.Token == s.Token && p.Type == s.Type {
				right = []bool{true, false}
				if g.Events[m[0]].Confidence == "arguable" {
					right = nil
				}
			}
		}
		if right != nil {
			out = append(out, lesson{folder: folder, Seat: s, right: right})
		}
	}
	return out
}

// TestSeats writes what teaches the model of parties, modes, times and places.
func TestSeats(t *testing.T) {
	if *seatsTo == "" {
		t.Skip("run with -seats-to FILE")
	}
	f, err := os.Create(*seatsTo)
	if err != nil {
		t.Fatal(err)
	}
	out := json.NewEncoder(f)
	for _, l := range lessons(t) {
		if (l.Kind == "mode" || l.Kind == "keep" || l.Kind == "doubt") && !slices.Contains(strings.Split(*unread, ","), l.folder) {
			continue
		}
		if err := out.Encode(map[string]any{"folder": l.folder, "kind": l.Kind, "type": l.Type, "cands": l.Cands, "feats": l.Feats, "about": l.About, "ruled": l.Ruled, "right": l.right}); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}
