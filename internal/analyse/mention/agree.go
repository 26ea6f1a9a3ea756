package mention

import dateline "github.com/dateline-news/dateline"

// agree gives the same words the same kind through the document, the kind with the highest sum of scores, and the last
// word of a person's full name that kind too.
func agree(d *dateline.Document) {
	type key struct {
		words string
		kind  dateline.MentionKind
	}
	sum := map[key]float64{}
	person := map[string]bool{}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		sum[key{m.Span.In(d.Text), m.Kind}] += m.Score
		if m.Kind == dateline.Person && m.Last-m.First > 1 && m.Score > 0.6 {
			person[d.Tokens[m.Last-1].Span.In(d.Text)] = true
		}
	}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		words := m.Span.In(d.Text)
		best := m.Kind
		for _, k := range [...]dateline.MentionKind{dateline.Person, dateline.Org, dateline.GPE, dateline.Loc, dateline.Fac, dateline.Norp, dateline.Misc} {
			if sum[key{words, k}] > sum[key{words, best}] {
				best = k
			}
		}
		if best != dateline.Person && m.Last-m.First == 1 && person[words] && m.Score < 0.8 {
			best = dateline.Person
		}
		m.Kind = best
	}
}
