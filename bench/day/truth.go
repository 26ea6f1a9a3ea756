package main

import (
	"context"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/dateline-news/dateline/bench/corpus"
	"github.com/dateline-news/dateline/internal/store"
)

// judge compares the groups of the store with the truth of the corpus, in pairs of pages: of sets of copies those of one text, of stories and
// records those of one happening. A record has no recall here: which events of two pages are one the corpus does not know.
func judge(ctx context.Context, st store.Store, seed uint64, n int, out io.Writer) error {
	text, story := map[string]string{}, map[string]int{}
	for p := range corpus.Pages(seed, n) {
		text[p.URI], story[p.URI] = p.URI, p.Story
		if p.Origin != "" {
			text[p.URI] = p.Origin
		}
	}
	copies, stories, records := newPairs(), newPairs(), newPairs()
	uri := map[string]string{}
	for q := (store.Query{Limit: 1000}); ; {
		page, err := st.Articles(ctx, q)
		if err != nil {
			return err
		}
		for _, a := range page.Rows {
			uri[a.ID] = a.URI
			copies.add(a.Copies, text[a.URI])
			stories.add(a.Story, fmt.Sprint(story[a.URI]))
		}
		if q.Cursor = page.Next; q.Cursor == "" {
			break
		}
	}
	told := map[[2]string]bool{} // record and page: a page tells it once
	for q := (store.Query{Limit: 1000}); ; {
		page, err := st.Events(ctx, q)
		if err != nil {
			return err
		}
		for _, e := range page.Rows {
			if at := [2]string{e.Record, e.Document}; !told[at] {
				told[at] = true
				records.add(e.Record, fmt.Sprint(story[uri[e.Document]]))
			}
		}
		if q.Cursor = page.Next; q.Cursor == "" {
			break
		}
	}
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	defer t.Flush()
	fmt.Fprintf(t, "copies\tpair precision %.3f\trecall %.3f\n", copies.precision(), copies.recall())
	fmt.Fprintf(t, "stories\tpair precision %.3f\trecall %.3f\n", stories.precision(), stories.recall())
	fmt.Fprintf(t, "records\tpair precision %.3f\t\n", records.precision())
	return nil
}

// pairs counts items by group, by truth and by both.
type pairs struct {
	group, truth map[string]int
	both         map[[2]string]int
}

func newPairs() pairs { return pairs{map[string]int{}, map[string]int{}, map[[2]string]int{}} }

func (p pairs) add(group, truth string) {
	p.truth[truth]++
	if group != "" {
		p.group[group]++
		p.both[[2]string{group, truth}]++
	}
}

func (p pairs) precision() float64 { return ratio(sum(p.both), sum(p.group)) }
func (p pairs) recall() float64    { return ratio(sum(p.both), sum(p.truth)) }

// sum counts the pairs within each.
func sum[K comparable](of map[K]int) (n int) {
	for _, k := range of {
		n += k * (k - 1) / 2
	}
	return n
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 1
	}
	return float64(a) / float64(b)
}
