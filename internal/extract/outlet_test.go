package extract

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// A counter is what a shell keeps of one outlet.
type counter map[uint64]map[uint64]bool

func (c counter) add(d *dateline.Document) {
	for _, l := range OutletLines(d) {
		if c[l.Key] == nil {
			c[l.Key] = map[uint64]bool{}
		}
		c[l.Key][l.Story] = true
		if c[0] == nil {
			c[0] = map[uint64]bool{}
		}
		c[0][l.Story] = true // stories of the outlet
	}
}

func (c counter) mark(d *dateline.Document) int {
	return MarkOutletLines(d, func(key uint64, class Class) bool { return class.Repeats(len(c[0]), len(c[key])) })
}

// outletTexts are articles of one outlet with furniture that no rule of single lines knows, and content that recurs.
func outletTexts() (texts []string) {
	for i := range 30 {
		town := strings.Repeat("o", 1+i%5) + "rs" + strings.Repeat("k", 1+i/5)
		var b strings.Builder
		fmt.Fprintf(&b, "Envoy of %s leaves the talks\n\n", town)
		for k := range 5 {
			fmt.Fprintf(&b, "The envoy of %s%c left the talks in the capital on Wednesday, a spokesman said in a statement of the day.\n\n", town, 'a'+k)
			if k == 2 {
				b.WriteString("The Orsk Lighthouse Appeal\n\n") // a slot between paragraphs
			}
			if k == 3 && i < 4 {
				b.WriteString("No arrests have been made in town.\n\n") // recurs, and is content
			}
		}
		fmt.Fprintf(&b, "Lantern fund at %d gold pieces\n\nOur lighthouse keepers thank you and all readers of our newsletter for the oil they sent in the dark months.\n", 100+i)
		texts = append(texts, b.String())
	}
	return texts
}

func TestOutletLines(t *testing.T) {
	var texts []string
	texts = append(texts, outletTexts()...)
	derive := func(order []int) []string {
		c := counter{}
		for _, i := range order { // as they come
			c.add(document(t, dateline.KindText, texts[i]))
		}
		out := make([]string, len(texts))
		for i := range texts { // derived again, with what is known of all
			d := document(t, dateline.KindText, texts[i])
			c.mark(d)
			if n := c.mark(d); n != 0 {
				t.Errorf("%d lines more are marked the second time", n)
			}
			for _, l := range d.Lines {
				out[i] += fmt.Sprintf("%s %s %s\n", l.Kind, l.Rule, l.Span.In(d.Text))
			}
		}
		return out
	}
	order := make([]int, len(texts))
	for i := range order {
		order[i] = i
	}
	want := derive(order)
	for i, doc := range want {
		for _, line := range []string{"The Orsk Lighthouse Appeal", "Our lighthouse keepers thank"} {
			if !strings.Contains(doc, "boilerplate outlet-repeated "+line) {
				t.Errorf("%q is not marked:\n%s", line, doc)
			}
		}
		if !strings.Contains(doc, fmt.Sprintf("Lantern fund at %d", 100+i)) || strings.Contains(doc, "body  Lantern") || strings.Count(doc, "body  ") < 5 || strings.Contains(doc, "outlet-repeated No arrests") {
			t.Errorf("lines are\n%s", doc)
		}
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		if got := derive(append(slices.Clone(order), order[:10]...)); !slices.Equal(got, want) { // some of them twice
			t.Error("the order of arrival changes the result")
		}
	}
}

// Versions of one story are one story: its paragraphs are not furniture.
func TestOutletVersions(t *testing.T) {
	c := counter{}
	text := outletTexts()[7]
	for i := range 20 {
		d := document(t, dateline.KindText, text+fmt.Sprintf("\nUpdate %d of the envoy's journey came from the harbour at noon, a spokesman said.\n", i))
		c.add(d)
		if n := c.mark(d); n != 0 {
			t.Fatalf("%d lines of version %d are marked", n, i)
		}
	}
}

func TestOutletKey(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		same bool
	}{
		{"12 comments", "3 comments", true}, {"Read more!", "READ  MORE", true}, {"Read more", "Readmore", false}, {"Read more", "Read less", false},
		{"A quake of 4.2 shook the town.", "A quake of 5.1 shook the town.", false},
	} {
		a, _ := outletKey(tt.a)
		b, _ := outletKey(tt.b)
		if (a == b) != tt.same {
			t.Errorf("%q and %q: same is %v", tt.a, tt.b, a == b)
		}
	}
	for _, s := range []string{"", "---", "2014", strings.Repeat("word ", outletWords+1)} {
		if _, ok := outletKey(s); ok {
			t.Errorf("%.20q is counted", s)
		}
	}
}
