package mention

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

var kinds = [...]dateline.MentionKind{dateline.Person, dateline.Org, dateline.GPE, dateline.Loc, dateline.Fac, dateline.Norp, dateline.Misc}

// A name is what the document's mentions of the same words say together.
type name struct {
	sum    [len(kinds)]float64 // of scores
	tokens int
}

func (n *name) best() int {
	best := 0
	for k, v := range n.sum {
		if v > n.sum[best] {
			best = k
		}
	}
	return best
}

// known is how much the mentions of a name must score together before the same words are taken for that name elsewhere.
const known = 1.5

// trades are last words of the names of firms that are called by the first: "Massy Stores".
var trades = set(`stores store group bank holdings holding inc inc. ltd ltd. limited plc corp corp. corporation company co. motors airlines airways industries
	technologies systems pharmaceuticals pharma energy petroleum oil mining steel foods brands media entertainment studios records insurance capital partners ventures
	construction supermarkets supermarket hotels logistics shipping telecom communications electronics software automotive aerospace breweries brewery pharmacy mart retail`)

// agree brings the mentions of a document together. The same words get one kind, that with the highest sum of scores;
// the last word of a person's full name alone is that person unless the model is sure of something else; proper nouns
// that the model left out are mentions where the same words are well known as a name; a country is a person only in the name of one;
// titles alone are none.
func agree(d *dateline.Document, rule string) {
	at := 0
	for _, s := range d.Sentences {
		first := at
		for at < len(d.Mentions) && d.Mentions[at].Last <= s.Last {
			at++
		}
		sites(d, s, d.Mentions[first:at])
		persons(d, s, d.Mentions[first:at])
	}
	names := map[string]*name{}
	surname, given, firm := map[string]bool{}, map[string]bool{}, map[string]bool{}
	longest := 0
	for i := range d.Mentions {
		m := &d.Mentions[i]
		settle(d, m)
		w := key(d, m.First, m.Last)
		n := names[w]
		if n == nil {
			n = &name{tokens: m.Last - m.First}
			names[w] = n
		}
		n.sum[slices.Index(kinds[:], m.Kind)] += m.Score
		longest = max(longest, n.tokens)
		if m.Kind == dateline.Person && n.tokens > 1 && m.Score > 0.6 {
			surname[key(d, m.Last-1, m.Last)] = true
			given[key(d, m.First, m.First+1)] = true
		}
		if m.Kind == dateline.Org && n.tokens > 1 && m.Score > 0.6 && trades[key(d, m.Last-1, m.Last)] {
			firm[key(d, m.First, m.First+1)] = true
		}
	}
	found := 0
	for _, m := range d.Mentions {
		w := key(d, m.First, m.Last)
		n := names[w]
		best := kinds[n.best()]
		if n.tokens == 1 {
			if best != dateline.Person && surname[w] && m.Score < 0.8 {
				best = dateline.Person
			}
			if best == dateline.Person && firm[w] && !surname[w] && !given[w] {
				best = dateline.Org // "Massy", of a text on Massy Stores that names no person so
			}
			if best == dateline.Person && !surname[w] && !given[w] && (isCountry(m.Span.In(d.Text)) || isCapital(m.Span.In(d.Text))) {
				best = dateline.GPE // "France telephoned Chad", "flew to Bogotá": nobody of that name is in the text
			}
			if best == dateline.Person && titles[strings.TrimSuffix(w, ".")] && !surname[w] {
				continue
			}
		}
		m.Kind = best
		d.Mentions[found] = m
		found++
	}
	d.Mentions = d.Mentions[:found]
	more := missed(d, names, surname, longest, rule)
	if len(more) > 0 {
		d.Mentions = append(d.Mentions, more...)
		slices.SortFunc(d.Mentions, func(a, b dateline.Mention) int { return a.First - b.First })
	}
}

// missed returns the proper nouns outside the mentions that are known as names.
func missed(d *dateline.Document, names map[string]*name, surname map[string]bool, longest int, rule string) (more []dateline.Mention) {
	at := 0
	for _, s := range d.Sentences {
		for i := s.First; i < s.Last; i++ {
			for at < len(d.Mentions) && d.Mentions[at].Last <= i {
				at++
			}
			end := s.Last
			if at < len(d.Mentions) {
				if d.Mentions[at].First <= i {
					continue
				}
				end = min(end, d.Mentions[at].First)
			}
			if d.Tokens[i].UPOS != "PROPN" {
				continue
			}
			for j := min(end, i+longest); j > i; j-- {
				if d.Tokens[j-1].UPOS != "PROPN" {
					continue
				}
				w := key(d, i, j)
				kind := dateline.MentionKind("")
				if n := names[w]; n != nil && n.sum[n.best()] >= known {
					kind = kinds[n.best()]
				} else if j == i+1 && surname[w] {
					kind = dateline.Person
				}
				if kind != "" && !(j < end && d.Tokens[j].UPOS == "PROPN") && !(i > s.First && d.Tokens[i-1].UPOS == "PROPN" && kind != dateline.Person) {
					more = append(more, dateline.Mention{Span: dateline.Span{Start: d.Tokens[i].Span.Start, End: d.Tokens[j-1].Span.End},
						First: i, Last: j, Kind: kind, Score: 0.5, Rule: rule + "+repeated"})
					i = j - 1
					break
				}
			}
		}
	}
	return more
}

// key returns the words of some tokens, in lower case, so that a headline in capitals agrees with the body.
func key(d *dateline.Document, first, last int) string {
	return strings.ToLower(d.Text[d.Tokens[first].Span.Start:d.Tokens[last-1].Span.End])
}
