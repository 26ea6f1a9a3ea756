package event_test

import (
	"context"
	"encoding/json"
	"flag"
	"os"
	"slices"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/event"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/res/contextcue"
	"github.com/dateline-news/dateline/internal/res/models"
	"github.com/dateline-news/dateline/internal/score"
)

var labelsTo = flag.String("labels-to", "", "write what speaks for the contexts of the events of the annotated articles and for the sectors of their parties, and what is right of it, to this file, for train/label.py")

// TestLabels writes what teaches the models of contexts and sectors: a line for each article.
func TestLabels(t *testing.T) {
	if *labelsTo == "" {
		t.Skip("run with -labels-to FILE")
	}
	steps, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	coder := pipeline.Coder{Steps: steps}
	f, err := os.Create(*labelsTo)
	if err != nil {
		t.Fatal(err)
	}
	out := json.NewEncoder(f)
	type lesson struct {
		event.Traits
		Want []string
	}
	eachArticle(t, func(folder string, line []byte, g *score.Gold) {
		a := struct {
			Folder, ID        string
			Text              event.Traits
			Contexts, Sectors []lesson
			Labels            map[string][]string // in the order of what rules say
		}{Folder: folder, ID: g.ID, Labels: map[string][]string{"context": contextcue.Names(), "sector": event.SectorLabels}}
		var all []event.Labelled
		restore := event.TapLabels(func(text event.Traits, l []event.Labelled) { a.Text, all = text, l })
		d, err := coder.Document(context.Background(), dateline.Capture{Kind: dateline.KindJSONL, Bytes: line, ID: g.ID})
		restore()
		if err != nil {
			t.Fatal(err)
		}
		told := slices.ContainsFunc(g.Events, func(e score.GoldEvent) bool { return len(e.Contexts) > 0 })
		for _, m := range score.Pairs(g, d) {
			e, p := &g.Events[m[0]], &d.Events[m[1]]
			at := slices.IndexFunc(all, func(l event.Labelled) bool { return l.Token == p.Token && l.Type == p.Type })
			if at < 0 {
				continue
			}
			if told {
				a.Contexts = append(a.Contexts, lesson{all[at].Traits, e.Contexts})
			}
			for n, side := range all[at].Parties {
				want := e.Actors
				if n == 1 && len(e.Recipients) > 0 {
					want = e.Recipients
				}
				for _, q := range side {
					k := slices.IndexFunc(want, func(w score.GoldParty) bool {
						return (w.Code == q.Country || w.Code == "---" && q.Country == "") && score.Named([]score.GoldParty{w}, q.Span.In(d.Text))
					})
					if k >= 0 && len(want[k].Sectors) > 0 {
						a.Sectors = append(a.Sectors, lesson{q.Traits, want[k].Sectors})
					}
				}
			}
		}
		if err := out.Encode(a); err != nil {
			t.Fatal(err)
		}
	})
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestLabelNames: the models know the labels in the order that the rules have.
func TestLabelNames(t *testing.T) {
	l, err := models.Labels()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ got, want []string }{{l.Context.Labels, contextcue.Names()}, {l.Sector.Labels, event.SectorLabels}} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("labels %v, want %v", c.got, c.want)
		}
	}
}
