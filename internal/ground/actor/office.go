package actor

import (
	"context"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/officials"
)

// Offices fills Document.Offices.
type Offices struct{}

// NewOffices returns the step office.
func NewOffices() *Offices { return &Offices{} }

// Annotate finds people named with an office whose tenure the tables know: "US Secretary of State John Kerry", "Merkel, the
// German chancellor". The name must lead to one person, and the title to one office of it; terms that follow each other count as one.
func (o *Offices) Annotate(ctx context.Context, d *dateline.Document) error {
	d.Offices = d.Offices[:0]
	words := make([]string, len(d.Tokens))
	for i, t := range d.Tokens {
		words[i] = t.Span.In(d.Text)
	}
	r := &reader{d: d, words: words, placeAt: map[int]int{}}
	r.count()
	names := fullNames(d)
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Kind != dateline.Person || m.First >= m.Last || m.Last > len(d.Tokens) {
			continue
		}
		s := sentenceOf(d, m.First)
		if s < 0 {
			continue
		}
		if of, ok := r.office(m, d.Sentences[s], names); ok {
			d.Offices = append(d.Offices, of)
		}
	}
	return ctx.Err()
}

// fullNames maps a surname to the fullest name of the text that ends in it, "" if two differ.
func fullNames(d *dateline.Document) map[string]string {
	full := map[string]string{}
	for _, m := range d.Mentions {
		if m.Kind != dateline.Person {
			continue
		}
		w := strings.Fields(m.Span.In(d.Text))
		if len(w) < 2 {
			continue
		}
		last := w[len(w)-1]
		if old, ok := full[last]; ok && old != m.Span.In(d.Text) {
			if !strings.HasSuffix(old, m.Span.In(d.Text)) && !strings.HasSuffix(m.Span.In(d.Text), old) {
				full[last] = ""
			}
			continue
		}
		full[last] = m.Span.In(d.Text)
	}
	return full
}

func sentenceOf(d *dateline.Document, t int) int {
	lo, hi := 0, len(d.Sentences)
	for lo < hi {
		mid := (lo + hi) / 2
		switch s := d.Sentences[mid]; {
		case s.Last <= t:
			lo = mid + 1
		case s.First > t:
			hi = mid
		default:
			return mid
		}
	}
	return -1
}

// titleWindow is how many tokens before a name may hold its title.
const titleWindow = 14

// office reads the title around the name m.
func (r *reader) office(m *dateline.Mention, s dateline.Sentence, names map[string]string) (dateline.Office, bool) {
	first := r.titleStart(m.First, s.First)
	end := m.Last
	// "Prime Minister Benjamin Netanyahu of Israel"
	if end+1 < s.Last && strings.EqualFold(r.words[end], "of") && capital(r.words[end+1]) {
		end = min(s.Last, end+4)
		for end > m.Last+2 && !capital(r.words[end-1]) {
			end--
		}
	}
	title := Code{}
	if first < m.First {
		title = r.title(first, m.First)
	}
	last := m.Last
	if title.class == "" {
		// "Angela Merkel, the German chancellor,"
		if a, b := r.apposition(m.Last, s.Last); b > a {
			title = r.title(a, b)
			first, last = m.First, b
		}
	} else if title.Country == "" && end > m.Last {
		c := code(r.words[m.Last+1:end], period{}, nil)
		if c.Country != "" {
			title.Country, last = c.Country, end
		}
	}
	if title.class == "" {
		return dateline.Office{}, false
	}
	name := m.Span.In(r.d.Text)
	if !strings.ContainsAny(name, " -") {
		if full := names[name]; full != "" {
			name = full
		}
	}
	p, t, ok := holder(name, title, r.countries)
	if !ok {
		return dateline.Office{}, false
	}
	span := dateline.Span{Start: r.d.Tokens[first].Span.Start, End: r.d.Tokens[last-1].Span.End}
	return dateline.Office{Span: span, Person: p.Name, Position: t.Position, Start: t.Start, End: t.End, Former: title.former, KB: p.KB,
		Row: p.Name + ": " + t.Row()}, true
}

// title codes tokens[a:b] as a title; class is "" if it is none.
func (r *reader) title(a, b int) Code {
	c := code(r.words[a:b], period{}, nil)
	if c.Role == "" {
		return Code{}
	}
	// Class needs the organisation: "State Department spokeswoman", "European Commission President".
	c.class = officials.Class(c.Role)
	return c
}

// titleStart goes back from a name over the words of its title, to the start of the noun phrase.
func (r *reader) titleStart(name, sentence int) int {
	i := name
	for i > sentence && name-i < titleWindow {
		w := r.words[i-1]
		t := &r.d.Tokens[i-1]
		switch t.UPOS {
		case "NOUN", "PROPN", "ADJ", "SYM", "X", "PART":
			if t.UPOS == "PART" && !isOwner(w) {
				return i
			}
		case "ADP":
			if l := strings.ToLower(w); l != "of" && l != "for" {
				return i
			}
		case "CCONJ":
			// "Secretary of State for Foreign and Commonwealth Affairs": only inside a title
			if i-2 < sentence || !capital(r.words[i-2]) || !capital(r.words[i]) || i == name {
				return i
			}
		case "PUNCT":
			if !isHyphen(w) {
				return i
			}
		case "DET":
			return i
		default:
			if !capital(w) || t.UPOS == "VERB" || t.UPOS == "AUX" || t.UPOS == "PRON" {
				return i
			}
		}
		i--
	}
	return i
}

// apposition returns the tokens between the comma after a name and the next stop, if they may be an apposition.
func (r *reader) apposition(at, end int) (a, b int) {
	if at+1 >= end || r.words[at] != "," {
		return 0, 0
	}
	a = at + 1
	for b = a; b < end && b-a < titleWindow; b++ {
		t := &r.d.Tokens[b]
		if t.UPOS == "PUNCT" && !isHyphen(r.words[b]) {
			return a, b
		}
		if t.UPOS == "VERB" || t.UPOS == "AUX" || t.UPOS == "PRON" || t.UPOS == "SCONJ" {
			if strings.EqualFold(r.words[b], "who") {
				return a, b
			}
			return 0, 0
		}
	}
	if b == end {
		return a, b
	}
	return 0, 0
}

// holder finds the one person of that name with that office. Terms that touch are joined.
func holder(name string, title Code, countries map[string]int) (officials.Person, officials.Tenure, bool) {
	type hit struct {
		p     officials.Person
		t     officials.Tenure
		score int
	}
	var hits []hit
	for _, p := range officials.Find(name) {
		var mine []hit
		for _, o := range p.Offices {
			class := officials.Class(o.Position)
			if class != title.class || o.Unsure {
				continue
			}
			score := int(p.Match)
			switch {
			case title.Country != "" && o.Country == title.Country:
				score += 6
			case title.Country != "" && o.Country != "IGO" && title.Country != "IGO":
				continue
			case title.Country != "":
				continue
			case countries[o.Country] > 0:
				score += 3 + min(2, countries[o.Country]/2)
			case p.Match == officials.Surname && officials.Rank(class) < 3:
				continue
			}
			score += officials.Rank(class)
			joined := false
			for k := range mine {
				m := &mine[k].t
				if m.Country == o.Country && touch(*m, o) {
					m.End, m.Until = o.End, o.Until
					joined = true
				}
			}
			if !joined {
				mine = append(mine, hit{p, o, score})
			}
		}
		if len(mine) > 1 { // two terms apart: from the first to the last is all that is sure
			last := mine[len(mine)-1].t
			mine[0].t.End, mine[0].t.Until = last.End, last.Until
			mine = mine[:1]
		}
		hits = append(hits, mine...)
	}
	best := -1
	for i := range hits {
		if best < 0 || hits[i].score > hits[best].score {
			best = i
		}
	}
	if best < 0 {
		return officials.Person{}, officials.Tenure{}, false
	}
	for i := range hits {
		if i != best && hits[i].score >= hits[best].score-1 && (hits[i].p.Name != hits[best].p.Name) {
			return officials.Person{}, officials.Tenure{}, false
		}
	}
	h := hits[best]
	if h.p.Match == officials.Near && title.Country == "" {
		return officials.Person{}, officials.Tenure{}, false
	}
	return h.p, h.t, true
}

// touch says whether b begins within the month in which a ends.
func touch(a, b officials.Tenure) bool {
	if a.End == "" || b.Start == "" {
		return false
	}
	n := min(7, len(a.End), len(b.Start))
	return a.End[:n] >= b.Start[:n]
}
