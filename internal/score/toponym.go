package score

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"math"
	"slices"
	"strconv"

	dateline "github.com/dateline-news/dateline"
)

// Toponyms is articles with the coordinates of their place names (the XML of LGL and GeoWebNews). Ours is right where it overlaps a
// name of the gold and lies within 161 km of its point; names of the gold without a point are left out, and so are those that stand
// for people or things rather than the place (where the set tells).
type Toponyms struct {
	articles []ToponymArticle
	people   func(phrase string) bool
	places   Tally // TP: gold names found
	right    int   // of our places
	misses
}

// A ToponymArticle is one article of a set, its names in text order, none inside another.
type ToponymArticle struct {
	Text, URI string
	Names     []ToponymName
	Misplaced int // names whose offsets do not stand on their words
}

// A ToponymName is a place name of the gold.
type ToponymName struct {
	Span     dateline.Span
	Phrase   string
	Lat, Lon float64
	Has      bool   // a point is given
	Country  string // LGL: a name
	Type     string // GeoWebNews: "Literal", "Mixed", "Demonym" ...
}

// ReadToponyms reads the XML. Its offsets are code points; bytes that are not UTF-8 count as one.
func ReadToponyms(data []byte) ([]ToponymArticle, error) {
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
		return nil, err
	}
	var out []ToponymArticle
	for _, a := range x.Articles {
		g := ToponymArticle{Text: a.Text, URI: cmp.Or(a.URL, a.Link)}
		at := make([]int, 0, len(a.Text)+1)
		for i := range a.Text {
			at = append(at, i)
		}
		at = append(at, len(a.Text))
		for _, p := range a.Toponyms {
			n := ToponymName{Phrase: cmp.Or(p.Phrase, p.Name), Type: p.Type}
			switch {
			case p.Tag != nil:
				n.Lat, n.Lon, n.Country, n.Has = degrees(p.Tag.Lat), degrees(p.Tag.Lon), p.Tag.Country, true
			case p.Lat != "":
				n.Lat, n.Lon, n.Has = degrees(p.Lat), degrees(p.Lon), true
			}
			if p.Start < 0 || p.End >= len(at) || p.Start >= p.End {
				g.Misplaced++
				continue
			}
			n.Span = dateline.Span{Start: at[p.Start], End: at[p.End]}
			if n.Span.In(a.Text) != n.Phrase {
				g.Misplaced++
			}
			g.Names = append(g.Names, n)
		}
		slices.SortStableFunc(g.Names, func(a, b ToponymName) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
		flat := g.Names[:0]
		for _, n := range g.Names {
			if len(flat) == 0 || flat[len(flat)-1].Span.End <= n.Span.Start {
				flat = append(flat, n)
			}
		}
		g.Names = flat
		out = append(out, g)
	}
	return out, nil
}

func degrees(s string) float64 {
	v, _ := strconv.ParseFloat(s, 64) // a point that cannot be read is far from all of ours
	return v
}

// Kilometres is the distance of two points of WGS 84 degrees on a sphere.
func Kilometres(lat1, lon1, lat2, lon2 float64) float64 {
	r := math.Pi / 180
	h := math.Pow(math.Sin((lat2-lat1)*r/2), 2) + math.Cos(lat1*r)*math.Cos(lat2*r)*math.Pow(math.Sin((lon2-lon1)*r/2), 2)
	return 2 * 6371 * math.Asin(math.Min(1, math.Sqrt(h)))
}

// NearKm is how far a place may lie from the gold's point: 100 miles, as the literature has it.
const NearKm = 161

// NewToponyms makes a set of articles. people says whether a phrase names a people ("French") and no place; recall does not ask for those.
func NewToponyms(articles []ToponymArticle, people func(phrase string) bool) *Toponyms {
	return &Toponyms{articles: articles, people: people}
}

// Cases are the articles.
func (s *Toponyms) Cases() []Case {
	out := make([]Case, len(s.articles))
	for i, a := range s.articles {
		out[i] = Case{ID: "article " + strconv.Itoa(i+1), Text: a.Text, AsIs: true}
	}
	return out
}

// Add scores the record of article i.
func (s *Toponyms) Add(i int, d *dateline.Document) {
	a := &s.articles[i]
	id := "article " + strconv.Itoa(i+1)
	around := func(c dateline.Span) string {
		return string(bytes.ToValidUTF8([]byte(d.Text[max(0, c.Start-40):min(len(d.Text), c.End+40)]), nil))
	}
	near := func(p *dateline.Place, n *ToponymName) bool {
		return p.Span.Overlaps(n.Span) && p.Precision != "" && Kilometres(p.Lat, p.Lon, n.Lat, n.Lon) <= NearKm
	}
	for j := range a.Names {
		n := &a.Names[j]
		if !n.Has || n.Type != "" && n.Type != "Literal" && n.Type != "Mixed" || s.people(n.Phrase) {
			continue
		}
		if slices.ContainsFunc(d.Places, func(p dateline.Place) bool { return near(&p, n) }) {
			s.places.TP++
		} else {
			s.places.FN++
			s.misses.add(false, "place", id, n.Phrase, around(n.Span), "")
		}
	}
	for j := range d.Places {
		p := &d.Places[j]
		k := slices.IndexFunc(a.Names, func(n ToponymName) bool { return n.Span.Overlaps(p.Span) })
		switch {
		case k >= 0 && !a.Names[k].Has:
		case k >= 0 && near(p, &a.Names[k]):
			s.right++
		default:
			s.places.FP++
			s.misses.add(true, "place", id, p.Name+" "+p.Country, around(p.Span), p.Span.In(d.Text))
		}
	}
}

// Rows is the one figure.
func (s *Toponyms) Rows() []Row {
	r := Row{Measure: "place within 161 km", Support: s.places.TP + s.places.FN}
	if s.right > 0 && s.places.TP > 0 {
		r.P = float64(s.right) / float64(s.right+s.places.FP)
		r.R = float64(s.places.TP) / float64(r.Support)
		r.Score = 2 * r.P * r.R / (r.P + r.R)
	}
	return []Row{r}
}
