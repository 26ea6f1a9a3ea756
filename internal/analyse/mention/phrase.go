package mention

import (
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/phrasename"
)

// phrases makes a body of each name that reads as a phrase ("Save the Children", "the Campaign to Stop Killer Robots"), whatever the model takes its words for.
func phrases(d *dateline.Document) {
	word := func(i int) string { return d.Tokens[i].Span.In(d.Text) }
	var out []dateline.Mention
	at := 0 // the mentions before are in out, or no more
	for _, s := range d.Sentences {
		for i := s.First; i < s.Last; i++ {
			n := phrasename.Len(word, s.First, i, s.Last)
			if n == 0 {
				continue
			}
			first, last := i, i+n
			for ; at < len(d.Mentions) && d.Mentions[at].First < last; at++ {
				switch m := d.Mentions[at]; {
				case m.Last <= first:
					out = append(out, m)
				case m.First < first && m.Kind == dateline.Org: // "National Coalition to End ...", of which the model had the first words
					first = m.First
				}
			}
			out = append(out, dateline.Mention{Span: dateline.Span{Start: d.Tokens[first].Span.Start, End: d.Tokens[last-1].Span.End}, First: first, Last: last, Kind: dateline.Org, Score: 1, Rule: "phrase"})
			i = last - 1
		}
	}
	if out != nil {
		d.Mentions = slices.Concat(out, d.Mentions[at:])
	}
}
