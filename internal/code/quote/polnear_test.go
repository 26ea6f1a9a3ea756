package quote_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/code/quote"
	"github.com/dateline-news/dateline/internal/score"
)

// TestPolnear measures tokens of cues, sources and contents on a corpus of attribution, where it is at hand, in both readings: what it counts
// as attribution (plans, support, nominations) goes beyond speech.
func TestPolnear(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	dir := filepath.Join(shared, "data", "quote", "polnear", "dev")
	files, _ := filepath.Glob(filepath.Join(dir, "text", "*.txt"))
	if len(files) == 0 {
		t.Skip("polnear is not here")
	}
	st := steps(t)
	for _, mode := range []struct {
		name string
		opts quote.Options
	}{{"narrow", quote.Options{}}, {"wide", quote.Options{Wide: true}}} {
		q := quote.New(mode.opts)
		set := &score.Attributions{}
		for _, file := range files {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			id := strings.TrimSuffix(filepath.Base(file), ".txt")
			anns, _ := filepath.Glob(filepath.Join(dir, "attributions", id+"_*.ann"))
			if len(anns) == 0 {
				continue
			}
			ann, err := os.ReadFile(anns[0])
			if err != nil {
				t.Fatal(err)
			}
			set.Put(id, string(raw), string(ann))
		}
		for i, c := range set.Cases() {
			set.Add(i, run(t, st, q, c.Text))
		}
		for _, r := range set.Rows() {
			t.Logf("%s %s: P %.3f R %.3f F1 %.3f", mode.name, r.Measure, r.P, r.R, r.Score)
		}
		if os.Getenv("POLNEAR") == mode.name {
			for _, m := range set.Missed() {
				t.Log(m)
			}
		}
	}
}
