package toponym

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/gazetteer"
)

// The sets below are measure-only: nothing in this package is made from them, and the test is skipped without them.
const placeSets = "../../../../shared/data/place"

type goldToponym struct {
	Start, End int // code points
	Phrase     string
	Lat, Lon   float64
	Has        bool
	Country    string // of LGL: a name
	Type       string
}

type goldArticle struct {
	doc       *dateline.Document
	spans     []dateline.Span
	toponyms  []goldToponym
	misplaced int
}

func number(s string) float64 {
	var v float64
	fmt.Sscanf(s, "%g", &v)
	return v
}

func readSet(t testing.TB, name string) (arts []goldArticle) {
	data, err := os.ReadFile(filepath.Join(placeSets, name))
	if err != nil {
		t.Skipf("measure set %s is not here", name)
	}
	var x struct {
		Articles []struct {
			Text     string `xml:"text"`
			URL      string `xml:"url"`
			Link     string `xml:"link"`
			Toponyms []struct {
				Start  int    `xml:"start"`
				End    int    `xml:"end"`
				Phrase string `xml:"phrase"`
				Name   string `xml:"extractedName"`
				Lat    string `xml:"latitude"`
				Lon    string `xml:"longitude"`
				Type   string `xml:"type"`
				Tag    *struct {
					Lat     string `xml:"lat"`
					Lon     string `xml:"lon"`
					Country string `xml:"country"`
				} `xml:"gaztag"`
			} `xml:"toponyms>toponym"`
		} `xml:"article"`
	}
	if err := xml.Unmarshal(bytes.ToValidUTF8(data, []byte("\ufffd")), &x); err != nil {
		t.Fatal(err)
	}
	for _, a := range x.Articles {
		g := goldArticle{doc: &dateline.Document{Text: a.Text, Source: dateline.Source{URI: cmp.Or(a.URL, a.Link)}}}
		var at []int
		for i := range a.Text {
			at = append(at, i)
		}
		at = append(at, len(a.Text))
		for _, p := range a.Toponyms {
			o := goldToponym{Start: p.Start, End: p.End, Phrase: cmp.Or(p.Phrase, p.Name), Type: p.Type}
			switch {
			case p.Tag != nil:
				o.Lat, o.Lon, o.Country, o.Has = number(p.Tag.Lat), number(p.Tag.Lon), p.Tag.Country, true
			case p.Lat != "":
				o.Lat, o.Lon, o.Has = number(p.Lat), number(p.Lon), true
			}
			if o.Start < 0 || o.End >= len(at) || o.Start >= o.End {
				g.misplaced++
				continue
			}
			s := dateline.Span{Start: at[o.Start], End: at[o.End]}
			if s.In(a.Text) != o.Phrase {
				g.misplaced++
			}
			g.toponyms = append(g.toponyms, o)
			g.spans = append(g.spans, s)
		}
		order := make([]int, len(g.spans))
		for i := range order {
			order[i] = i
		}
		slices.SortFunc(order, func(i, j int) int { return cmp.Compare(g.spans[i].Start, g.spans[j].Start) })
		sorted := goldArticle{doc: g.doc, misplaced: g.misplaced}
		for _, i := range order {
			if n := len(sorted.spans); n > 0 && sorted.spans[n-1].End > g.spans[i].Start {
				continue // nested
			}
			sorted.spans, sorted.toponyms = append(sorted.spans, g.spans[i]), append(sorted.toponyms, g.toponyms[i])
		}
		arts = append(arts, sorted)
	}
	return arts
}

func kilometres(lat1, lon1, lat2, lon2 float64) float64 {
	r := math.Pi / 180
	h := math.Pow(math.Sin((lat2-lat1)*r/2), 2) + math.Cos(lat1*r)*math.Cos(lat2*r)*math.Pow(math.Sin((lon2-lon1)*r/2), 2)
	return 2 * 6371 * math.Asin(math.Min(1, math.Sqrt(h)))
}

func TestMeasureResolve(t *testing.T) {
	for _, set := range []string{"lgl.xml", "GWN-even.xml"} {
		t.Run(set, func(t *testing.T) {
			arts := readSet(t, set)
			var all, answered, right, country, countryAll, misplaced, unplaced int
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
					km := kilometres(p.Lat, p.Lon, g.Lat, g.Lon)
					if g.Country != "" {
						countryAll++
						if row := gazetteer.Get(gazetteer.CountryRow(cmp.Or(p.Country, "USA"))); row.Name == g.Country {
							country++
						}
					}
					if km <= 161 {
						right++
					} else if verbose {
						t.Logf("MISS %q -> %s %s %s (%.2f) %.0f km from %.2f,%.2f %s", g.Phrase, p.Name, p.Admin1, p.Country, p.Score, km, g.Lat, g.Lon, g.Country)
					}
				}
			}
			t.Logf("%s: %d names with a point (%d without, %d not where they should be); acc@161 %.3f; answered %.3f, of these right %.3f; country right %.3f",
				set, all, unplaced, misplaced, frac(right, all), frac(answered, all), frac(right, answered), frac(country, countryAll))
		})
	}
}

func frac(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

var _ = utf8.RuneLen
