package mention

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/gazetteer"
)

// knownTown is how many people a town has whose name is its own after "in".
const knownTown = 1e5

// within are prepositions that take places, and people hardly ever.
var within = set("in near into outside around across inside throughout")

// sites takes for places what the model took for a person or something else, where the gazetteer has just this name: a large division or a region wherever it
// stands ("Darfur is quiet"; of persons only after a preposition of place), a large town after such a preposition ("killed in Dera Ismail Khan"). Films and firms
// are called after towns, so without it a town stays what it was.
func sites(d *dateline.Document, s dateline.Sentence, ms []dateline.Mention) {
	var hits []gazetteer.Hit
	for k := range ms {
		m := &ms[k]
		if m.Kind != dateline.Misc && m.Kind != dateline.Person {
			continue
		}
		in := m.First > s.First && within[strings.ToLower(d.Tokens[m.First-1].Span.In(d.Text))]
		if !in && m.Kind == dateline.Person || m.Last < s.Last && d.Tokens[m.Last].UPOS == "PROPN" {
			continue
		}
		hits = gazetteer.Lookup(m.Span.In(d.Text), hits[:0])
		for _, h := range hits {
			if h.Alt {
				continue
			}
			switch p := gazetteer.Get(h.Ref); p.Kind {
			case gazetteer.Admin1, gazetteer.Area, gazetteer.Region:
				m.Kind, m.Score = dateline.GPE, besideScore
			case gazetteer.Capital, gazetteer.Seat, gazetteer.City:
				if in && (p.Kind == gazetteer.Capital || p.Population >= knownTown) {
					m.Kind, m.Score = dateline.GPE, besideScore
				}
			}
		}
	}
}
