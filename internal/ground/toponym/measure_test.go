package toponym

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/gazetteer"
	"github.com/dateline-news/dateline/internal/score"
)

// The sets below are measure-only: nothing in this package is made from them, and the test is skipped without them.
const placeSets = "../../../../shared/data/place"

type goldArticle struct {
	doc       *dateline.Document
	spans     []dateline.Span
	toponyms  []score.ToponymName
	misplaced int
}

func readSet(t testing.TB, name string) (arts []goldArticle) {
	data, err := os.ReadFile(filepath.Join(placeSets, name))
	if err != nil {
		t.Skipf("measure set %s is not here", name)
	}
	read, err := score.ReadToponyms(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range read {
		g := goldArticle{doc: &dateline.Document{Text: a.Text, Source: dateline.Source{URI: a.URI}}, toponyms: a.Names, misplaced: a.Misplaced}
		for _, n := range a.Names {
			g.spans = append(g.spans, n.Span)
		}
		arts = append(arts, g)
	}
	return arts
}

// goals are the least shares of names within 161 km of their point, over all names that have one.
var goals = map[string]float64{"lgl.xml": 0.82, "GWN-even.xml": 0.80}

const countryGoal = 0.95 // of the names answered with a country, where the set tells it

func TestMeasureResolve(t *testing.T) {
	for _, set := range []string{"lgl.xml", "GWN-even.xml"} {
		t.Run(set, func(t *testing.T) {
			arts := readSet(t, set)
			var all, answered, right, country, countryAll, misplaced, unplaced int
			var bins [10][2]int // right and all by score
			verbose := os.Getenv("MISSES") != ""
			for _, a := range arts {
				misplaced += a.misplaced
				for i, p := range Resolve(a.doc, a.spans) {
					g := a.toponyms[i]
					if !g.Has {
						unplaced++
						continue
					}
					all++
					if p.Name == "" {
						if verbose {
							t.Logf("NONE %q type %s", g.Phrase, g.Type)
						}
						continue
					}
					answered++
					bin := min(9, int(p.Score*10))
					bins[bin][1]++
					km := score.Kilometres(p.Lat, p.Lon, g.Lat, g.Lon)
					if g.Country != "" && p.Country != "" {
						countryAll++
						if row := gazetteer.Get(gazetteer.CountryRow(p.Country)); row.Name == strings.Replace(g.Country, "Palestinian Territory", "Palestine", 1) {
							country++
						} else if verbose {
							t.Logf("COUNTRY %q -> %s, %s %.2f, gold %s", g.Phrase, p.Name, row.Name, p.Score, g.Country)
						}
					}
					if km <= 161 {
						right++
						bins[bin][0]++
					} else if verbose {
						t.Logf("MISS %q -> %s %s %s (%.2f) %.0f km from %.2f,%.2f %s", g.Phrase, p.Name, p.Admin1, p.Country, p.Score, km, g.Lat, g.Lon, g.Country)
					}
				}
			}
			t.Logf("%s: %d names with a point (%d without, %d not where they should be); acc@161 %.3f; answered %.3f, of these right %.3f; country right %.3f",
				set, all, unplaced, misplaced, frac(right, all), frac(answered, all), frac(right, answered), frac(country, countryAll))
			t.Logf("right and all by score in tenths: %v", bins)
			if got := frac(right, all); got < goals[set] {
				t.Errorf("acc@161 %.3f, want %.2f", got, goals[set])
			}
			if got := frac(country, countryAll); countryAll > 0 && got < countryGoal {
				t.Errorf("country %.3f, want %.2f", got, countryGoal)
			}
		})
	}
}

func frac(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// The names found by the steps before, over whole articles: a name is right if it overlaps a gold name with a point and
// lies within 161 km of it. Recall is over names of kind Literal and Mixed (GeoWebNews) and over all (LGL), without adjectives.
func TestMeasureAnnotate(t *testing.T) {
	parser, err := syntax.New()
	if err != nil {
		t.Skip("no syntax model: ", err)
	}
	tagger, err := mention.New()
	if err != nil {
		t.Skip("no mention model: ", err)
	}
	for _, set := range []string{"GWN-even.xml", "lgl.xml"} {
		t.Run(set, func(t *testing.T) {
			arts := readSet(t, set)
			switch {
			case os.Getenv("MEASURE") == "": // a sample; MEASURE=1 for the figures of commit messages
				arts = arts[:25]
			case set == "lgl.xml":
				arts = arts[:100]
			}
			verbose := os.Getenv("MISSES") != ""
			var found, right, spurious, gold, hit int
			for _, a := range arts {
				d := a.doc
				for s := range strings.SplitSeq(d.Text, "\n") {
					at := len(d.Text) - len(d.Text[strings.Index(d.Text, s):])
					if strings.TrimSpace(s) != "" {
						d.Lines = append(d.Lines, dateline.Line{Span: dateline.Span{Start: at, End: at + len(s)}, Kind: dateline.LineBody})
					}
				}
				for _, step := range []interface {
					Annotate(context.Context, *dateline.Document) error
				}{token.New(), parser, tagger, New()} {
					if err := step.Annotate(context.Background(), d); err != nil {
						t.Log(err)
						break
					}
				}
				for i, s := range a.spans {
					g := a.toponyms[i]
					_, people := country.ByDemonym(g.Phrase)
					_, name := country.ByName(g.Phrase)
					if !g.Has || people && !name || g.Type != "" && g.Type != "Literal" && g.Type != "Mixed" {
						continue
					}
					gold++
					if slices.ContainsFunc(d.Places, func(p dateline.Place) bool {
						return p.Span.Overlaps(s) && p.Precision != "" && score.Kilometres(p.Lat, p.Lon, g.Lat, g.Lon) <= 161
					}) {
						hit++
					} else if verbose {
						t.Logf("LOST %q in %q", g.Phrase, d.Text[max(0, s.Start-30):min(len(d.Text), s.End+30)])
					}
				}
				for _, p := range d.Places {
					found++
					i := slices.IndexFunc(a.spans, func(s dateline.Span) bool { return s.Overlaps(p.Span) })
					if i < 0 {
						spurious++
						if verbose {
							t.Logf("EXTRA %q as %s %s (%s) in %q", p.Span.In(d.Text), p.Name, p.Country, p.Why, d.Text[max(0, p.Span.Start-30):min(len(d.Text), p.Span.End+30)])
						}
						continue
					}
					if g := a.toponyms[i]; g.Has && score.Kilometres(p.Lat, p.Lon, g.Lat, g.Lon) <= 161 {
						right++
					} else if !g.Has {
						found--
					} else if verbose {
						t.Logf("WRONG %q as %s %s %s (%.2f %s) %.0f km in %q", p.Span.In(d.Text), p.Name, p.Admin1, p.Country, p.Score, p.Why, score.Kilometres(p.Lat, p.Lon, g.Lat, g.Lon), d.Text[max(0, p.Span.Start-30):min(len(d.Text), p.Span.End+30)])
					}
				}
			}
			p, r := frac(right, found), frac(hit, gold)
			t.Logf("%s: precision %.3f (%d of %d, %d no gold name), recall %.3f (%d of %d), F1 %.3f", set, p, right, found, spurious, r, hit, gold, 2*p*r/max(1e-9, p+r))
		})
	}
}
