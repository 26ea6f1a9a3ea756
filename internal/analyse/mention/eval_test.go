package mention

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/score/scoretest"
)

var (
	update = flag.Bool("update", false, "rewrite the score file under eval/words")
	show   = flag.Bool("show", false, "print the names missed and those that are none")
	found  = flag.String("found", "", "score the names in this file (train/linear.py) instead of ours")
)

// A span is the first token, the token after the last, and PER, LOC (all places) or ORG.
type span struct {
	first, last int
	kind        string
}

// A goldDoc is a document with gold tokens and sentences, and its names. free are tokens about which the gold says nothing.
type goldDoc struct {
	*dateline.Document
	names map[span]bool
	free  map[int]bool
}

var places = map[dateline.MentionKind]string{dateline.Person: "PER", dateline.Org: "ORG", dateline.GPE: "LOC", dateline.Loc: "LOC", dateline.Fac: "LOC"}

// rows calls document for each "# newdoc" and row for the columns of each token, and makes the documents of them.
func rows(t *testing.T, file string, form int, row func(d *goldDoc, cols []string), end func(d *goldDoc)) (docs []*goldDoc) {
	t.Helper()
	f, err := os.Open(filepath.Join("../../../../shared/data/nlp", file))
	if err != nil {
		t.Skipf("%s is not at hand", file)
	}
	defer f.Close()
	var d *goldDoc
	first := 0
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		line := sc.Text()
		switch c := strings.Split(line, "\t"); {
		case strings.HasPrefix(line, "# newdoc id = "):
			d = &goldDoc{Document: &dateline.Document{ID: line[len("# newdoc id = "):]}, names: map[span]bool{}, free: map[int]bool{}}
			docs, first = append(docs, d), 0
		case line == "" && len(d.Tokens) > first:
			end(d)
			d.Sentences = append(d.Sentences, dateline.Sentence{First: first, Last: len(d.Tokens)})
			first = len(d.Tokens)
		case line != "" && line[0] != '#' && !strings.ContainsAny(c[0], "-."):
			row(d, c)
			d.Text += c[form] + " "
			n := len(d.Text)
			d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: n - 1 - len(c[form]), End: n - 1}})
		}
	}
	return docs
}

// uner reads UNER EWT dev, whose tags are B-X and I-X of PER, LOC and ORG.
func uner(t *testing.T) []*goldDoc {
	var open span
	end := func(d *goldDoc) {
		if open.kind == "PER" || open.kind == "LOC" || open.kind == "ORG" {
			open.last = len(d.Tokens)
			d.names[open] = true
		}
		open = span{}
	}
	return rows(t, "uner-ewt/en_ewt-ud-dev.iob2", 1, func(d *goldDoc, c []string) {
		if c[2][0] != 'I' {
			end(d)
		}
		if c[2][0] == 'B' {
			open = span{first: len(d.Tokens), kind: c[2][2:]}
		}
	}, end)
}

var (
	bracket = regexp.MustCompile(`\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)`)
	kindOf  = map[string]string{"person": "PER", "place": "LOC", "organization": "ORG"}
)

// gumNews reads names from the entities of the GUM news documents that training leaves out. A name is what an entity keeps without its
// determiner, adjectives and common nouns in front, its title, its possessor, and of a person what "of" brings; all of that must be proper nouns,
// or such joined by "of", "and", "the", "&" or a hyphen. "Aceh, Indonesia" is two places, and so it is in the layer of mentions. Entities of other
// kinds, peoples and titles are free.
func gumNews(t *testing.T) (docs []*goldDoc) {
	type entity struct {
		id          string
		first, last int
		kind        string
	}
	var open, closed []entity
	var tags []string
	row := func(d *goldDoc, c []string) {
		i := len(d.Tokens)
		if i == 0 {
			open, tags = nil, nil
		}
		tag := c[3]
		if strings.HasPrefix(c[4], "NNP") { // "New" of "New York" is an adjective by its universal tag
			tag = c[4]
		}
		tags = append(tags, tag)
		for _, m := range bracket.FindAllStringSubmatch(c[9][max(0, strings.Index(c[9], "Entity=")):], -1) {
			switch {
			case m[4] != "":
				for k := len(open) - 1; k >= 0; k-- {
					if open[k].id == m[4] {
						open[k].last = i + 1
						closed = append(closed, open[k])
						open = slices.Delete(open, k, k+1)
						break
					}
				}
			case m[3] != "":
				closed = append(closed, entity{m[1], i, i + 1, m[2]})
			default:
				open = append(open, entity{id: m[1], first: i, kind: m[2]})
			}
		}
	}
	end := func(d *goldDoc) {
		word := func(i int) string { return strings.ToLower(d.Tokens[i].Span.In(d.Text)) }
		slices.SortStableFunc(closed, func(a, b entity) int { return b.last - b.first - a.last + a.first })
		for _, e := range closed {
			first, last := e.first, e.last
			for first < last && (tags[first] == "DET" || tags[first] == "ADJ" || tags[first] == "NOUN") {
				first++
			}
			for first < last && (tags[last-1] == "PART" || tags[last-1] == "PUNCT") {
				last--
			}
			if e.kind == "person" {
				for i := last - 1; i >= first; i-- { // "US President Barack Obama": all up to the title
					if titles[strings.TrimSuffix(word(i), ".")] {
						for ; first <= i; first++ {
							d.free[first] = tags[first] != "NNP" || titles[strings.TrimSuffix(word(first), ".")]
						}
						break
					}
				}
			}
			for i := last - 1; i > first; i-- { // "Mecca's Grand Mosque", if Mecca is an entity; not "New People's Party"
				if word(i) == "'s" && slices.ContainsFunc(closed, func(o entity) bool { return o.first >= e.first && (o.last == i || o.last == i+1) }) {
					first = i + 1
					break
				}
			}
			if e.kind == "person" { // "Claudia Mo of the Civic Party"
				for i := first; i < last; i++ {
					if w := word(i); w == "of" || w == "and" {
						last = i
					}
				}
			}
			ok, comma := first < last && strings.HasPrefix(tags[first], "NNP") && strings.HasPrefix(tags[last-1], "NNP"), -1
			for i := first; i < last; i++ {
				switch w := word(i); {
				case strings.HasPrefix(tags[i], "NNP"), w == "of", w == "and" && word(i+1) != "the", w == "the", w == "&", w == "-", w == "'s":
				case w == "," && e.kind == "place":
					comma = i
				default:
					ok = false
				}
			}
			kind := kindOf[e.kind]
			for s := range d.names {
				ok = ok && (s.last <= first || s.first >= last) // inside a longer name
			}
			switch {
			case !ok:
			case kind == "", kind == "PER" && last-first == 1 && tags[first] == "NNPS": // "Afghans" are a people
				for i := first; i < last; i++ {
					d.free[i] = true
				}
			case comma > 0:
				d.names[span{first, comma, kind}], d.names[span{comma + 1, last, kind}] = true, true
			default:
				d.names[span{first, last, kind}] = true
			}
		}
		closed = closed[:0]
	}
	for _, file := range []string{"ud-gum/dev.conllu", "ud-gum/train.conllu"} {
		for _, d := range rows(t, file, 1, row, end) {
			if scoretest.GUMNews[d.ID] {
				docs = append(docs, d)
			}
		}
	}
	for _, d := range docs { // a country that acts is an organisation in GUM, a place here
		for s := range d.names {
			words := d.Text[d.Tokens[s.first].Span.Start:d.Tokens[s.last-1].Span.End]
			if _, is := country.ByName(words); is && s.kind == "ORG" {
				delete(d.names, s)
				d.names[span{s.first, s.last, "LOC"}] = true
			}
		}
	}
	return docs
}

// TestScores holds the scores of names (exact spans; GPE, LOC and FAC as LOC) to eval/words/names.txt.
func TestScores(t *testing.T) {
	syn, err := syntax.New()
	if err != nil {
		t.Fatal(err)
	}
	names, err := New()
	if err != nil {
		t.Fatal(err)
	}
	others := map[string]map[span]bool{} // by document
	if *found != "" {
		data, err := os.ReadFile(*found)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			var id string
			var s span
			if _, err := fmt.Sscan(line, &id, &s.first, &s.last, &s.kind); err != nil {
				t.Fatal(err)
			}
			if others[id] == nil {
				others[id] = map[span]bool{}
			}
			others[id][s] = true
		}
	}
	var out strings.Builder
	measure := func(set string, docs []*goldDoc) {
		type count struct{ hit, got, gold float64 }
		counts, sum := map[string]*count{"PER": {}, "LOC": {}, "ORG": {}}, count{}
		for _, d := range docs {
			for _, step := range []interface {
				Annotate(ctx context.Context, d *dateline.Document) error
			}{syn, names} {
				if err := step.Annotate(t.Context(), d.Document); err != nil {
					t.Fatal(err)
				}
			}
			got := map[span]bool{}
			for _, m := range d.Mentions {
				got[span{m.First, m.Last, places[m.Kind]}] = true
			}
			if *found != "" {
				got = others[d.ID]
			}
			for s := range got {
				free := s.kind == ""
				for i := s.first; i < s.last; i++ {
					free = free || d.free[i]
				}
				if free && !d.names[s] {
					continue
				}
				counts[s.kind].got++
				if d.names[s] {
					counts[s.kind].hit++
				} else if *show {
					t.Logf("%s: no %s: %s", d.ID, s.kind, d.Text[d.Tokens[s.first].Span.Start:d.Tokens[s.last-1].Span.End])
				}
			}
			for s := range d.names {
				counts[s.kind].gold++
				if *show && !got[s] {
					t.Logf("%s: missed %s: %s", d.ID, s.kind, d.Text[d.Tokens[s.first].Span.Start:d.Tokens[s.last-1].Span.End])
				}
			}
		}
		for _, k := range []string{"PER", "LOC", "ORG"} {
			c := counts[k]
			fmt.Fprintf(&out, "%-22s %s  P %.4f  R %.4f  F1 %.4f  of %.0f\n", set, k, c.hit/c.got, c.hit/c.gold, 2*c.hit/(c.got+c.gold), c.gold)
			sum.hit, sum.got, sum.gold = sum.hit+c.hit, sum.got+c.got, sum.gold+c.gold
		}
		fmt.Fprintf(&out, "%-22s all  P %.4f  R %.4f  F1 %.4f  of %.0f\n", set, sum.hit/sum.got, sum.hit/sum.gold, 2*sum.hit/(sum.got+sum.gold), sum.gold)
	}
	all := uner(t)
	measure("UNER EWT dev", all)
	measure("UNER weblogs", slices.DeleteFunc(slices.Clone(all), func(d *goldDoc) bool { return !strings.HasPrefix(d.ID, "weblog") }))
	measure("GUM news", gumNews(t))
	t.Logf("\n%s", out.String())
	if *found != "" {
		return
	}
	scoretest.Golden(t, "../../../eval/words/names.txt", out.String(), 0.004, *update)
}
