package quote_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/quote"
)

// readAnn reads the byte ranges of cues, sources and contents of a brat file over text.
func readAnn(t *testing.T, file, text string) map[string][]dateline.Span {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var at []int
	for i := range text {
		at = append(at, i)
	}
	at = append(at, len(text))
	out := map[string][]dateline.Span{}
	for line := range strings.Lines(string(data)) {
		cols := strings.SplitN(strings.TrimSuffix(line, "\n"), "\t", 3)
		if len(cols) < 2 || cols[0][0] != 'T' {
			continue
		}
		kind, ranges, _ := strings.Cut(cols[1], " ")
		for _, r := range strings.Split(ranges, ";") {
			a, b, _ := strings.Cut(r, " ")
			from, err1 := strconv.Atoi(a)
			to, err2 := strconv.Atoi(b)
			if err1 != nil || err2 != nil || to >= len(at) || from > to {
				continue
			}
			out[kind] = append(out[kind], dateline.Span{Start: at[from], End: at[to]})
		}
	}
	return out
}

// TestPolnear measures tokens of cues, sources and contents on a corpus of attribution, where it is at hand. It is not a goal that
// moves rules: what it counts as attribution (plans, support, nominations) goes beyond speech.
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
		scores := map[string]*tally{"Cue": {}, "Source": {}, "Content": {}}
		show := os.Getenv("POLNEAR") == mode.name // list the misses of this mode
		for i, file := range files {
			if os.Getenv("POLNEAR") == "" && i%4 != 0 {
				continue // a sample keeps the test short; set POLNEAR to any value for the whole set
			}
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			text := string(raw)
			anns, _ := filepath.Glob(filepath.Join(dir, "attributions", strings.TrimSuffix(filepath.Base(file), ".txt")+"_*.ann"))
			if len(anns) == 0 {
				continue
			}
			gold := readAnn(t, anns[0], text)
			d := run(t, st, q, text)
			pred := map[string][]dateline.Span{}
			for _, x := range d.Quotes {
				pred["Content"] = append(append(pred["Content"], x.Content), x.Parts...)
				if !x.Cue.IsZero() {
					pred["Cue"] = append(pred["Cue"], x.Cue)
				}
				if !x.Speaker.IsZero() {
					pred["Source"] = append(pred["Source"], x.Speaker)
				}
			}
			for kind, s := range scores {
				g, p := cover(text, gold[kind]), cover(text, pred[kind])
				for i, k := range d.Tokens {
					if k.UPOS == "PUNCT" || d.Tokens[i].Span.Start >= len(text) {
						continue
					}
					at := k.Span.Start
					switch {
					case g[at] && p[at]:
						s.tp++
					case g[at]:
						s.fn++
					case p[at]:
						s.fp++
					}
				}
			}
			if show {
				for _, g := range gold["Cue"] {
					hit := false
					for _, p := range pred["Cue"] {
						hit = hit || p.Overlaps(g)
					}
					if !hit {
						t.Logf("MISSED %.90q [%s] %.90q", text[max(0, g.Start-90):g.Start], g.In(text), text[g.End:min(len(text), g.End+90)])
					}
				}
				for _, x := range d.Quotes {
					hit := false
					for _, g := range gold["Cue"] {
						hit = hit || g.Overlaps(x.Cue)
					}
					if !hit {
						t.Logf("SPURIOUS %s [%s] {%s} (%s) %.120s", x.Kind, x.Cue.In(text), x.Rule, x.Speaker.In(text), x.Content.In(text))
					}
				}
			}
		}
		for _, kind := range []string{"Cue", "Source", "Content"} {
			s := scores[kind]
			t.Logf("%s %s: P %.3f R %.3f F1 %.3f", mode.name, kind, float64(s.tp)/float64(s.tp+s.fp), float64(s.tp)/float64(s.tp+s.fn), s.f1())
		}
	}
}

// cover marks the bytes of text that spans cover.
func cover(text string, spans []dateline.Span) []bool {
	out := make([]bool, len(text)+1)
	for _, s := range spans {
		for i := s.Start; i < s.End; i++ {
			out[i] = true
		}
	}
	return out
}
