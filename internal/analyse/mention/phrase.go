package mention

import (
	"cmp"
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/phrasename"
)

// phrases makes a body of each name that reads as a phrase ("Save the Children", "the Campaign to Stop Killer Robots"), whatever the model takes its words for.
func phrases(d *dateline.Document) {
	word := func(i int) string { return d.Tokens[i].Span.In(d.Text) }
	for _, s := range d.Sentences {
		for i := s.First; i < s.Last; i++ {
			n := phrasename.Len(word, s.First, i, s.Last)
			if n == 0 {
				continue
			}
			first, last := i, i+n
			d.Mentions = slices.DeleteFunc(d.Mentions, func(m dateline.Mention) bool {
				if m.First < first && m.Last > first && m.Kind == dateline.Org { // "National Coalition to End ...", of which the model had the first words
					first = m.First
				}
				return m.First < last && m.Last > first
			})
			m := dateline.Mention{Span: dateline.Span{Start: d.Tokens[first].Span.Start, End: d.Tokens[last-1].Span.End}, First: first, Last: last, Kind: dateline.Org, Score: 1, Rule: "phrase"}
			at, _ := slices.BinarySearchFunc(d.Mentions, m.First, func(o dateline.Mention, t int) int { return cmp.Compare(o.First, t) })
			d.Mentions = slices.Insert(d.Mentions, at, m)
			i = last - 1
		}
	}
}
