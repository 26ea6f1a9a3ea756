package actor

import (
	"context"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/officials"
	"github.com/dateline-news/dateline/internal/res/role"
)

// Offices fills Document.Offices.
type Offices struct{}

// NewOffices returns the step office.
func NewOffices() *Offices { return &Offices{} }

// Annotate finds people named with an office whose tenure the tables know: "US Secretary of State John Kerry", "Merkel, the
// German chancellor". The name must lead to one person, and the title to one office of it; terms that follow each other count as one.
func (o *Offices) Annotate(ctx context.Context, d *dateline.Document) error {
	d.Offices = d.Offices[:0]
	r := newReader(d, nil)
	r.when = period{} // not yet known
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
		from := d.Sentences[s].First // a title does not reach over another name
		for j := i - 1; j >= 0 && d.Mentions[j].Last > from; j-- {
			if d.Mentions[j].Kind == dateline.Person {
				from = min(d.Mentions[j].Last, m.First)
			}
		}
		d.Offices = append(d.Offices, r.office(m, from, d.Sentences[s].Last, names)...)
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

// office reads the title around the name m, within tokens[from:to]. Terms of one office that lie apart give an Office each, with the same Span.
func (r *reader) office(m *dateline.Mention, from, to int, names map[string]string) (out []dateline.Office) {
	first := r.titleStart(m.First, from)
	end := m.Last
	// "Prime Minister Benjamin Netanyahu of Israel"
	if end+1 < to && strings.EqualFold(r.words[end], "of") && capital(r.words[end+1]) {
		end = min(to, end+4)
		for end > m.Last+2 && !capital(r.words[end-1]) {
			end--
		}
	}
	title, text := Code{}, ""
	first = r.trimTitle(first, m.First)
	if first < m.First {
		title, text = r.title(first, m.First), join(r.words[first:m.First])
	}
	last := m.Last
	if title.class == "" {
		// "Angela Merkel, the German chancellor,"
		if a, b := r.apposition(m.Last, to); b > a && !r.person(a, b) {
			title, text = r.title(a, b), join(r.words[a:b])
			first, last = m.First, b
		}
	} else if title.Country == "" && end > m.Last {
		c := code(r.words[m.Last+1:end], &scene{})
		if c.Country != "" {
			title.Country, last = c.Country, end
		}
	}
	if title.class == "" {
		return nil
	}
	name := m.Span.In(r.d.Text)
	if !strings.ContainsAny(name, " -") {
		if full := names[name]; full != "" {
			name = full
		}
	}
	p, terms, ok := holder(name, text, title, &r.scene)
	if !ok {
		return nil
	}
	span := dateline.Span{Start: r.d.Tokens[first].Span.Start, End: r.d.Tokens[last-1].Span.End}
	for _, t := range terms {
		end := t.End
		if end == "" {
			end = t.Until // another holder was in office then
		}
		out = append(out, dateline.Office{Span: span, Person: p.Name, Position: t.Position, Start: t.Start, End: end, Former: title.former, KB: p.KB,
			Row: p.Name + ": " + t.Row()})
	}
	return out
}

// person says whether a person is named in tokens[a:b].
func (r *reader) person(a, b int) bool {
	i, _ := slices.BinarySearchFunc(r.d.Mentions, a, func(m dateline.Mention, t int) int { return m.First - t })
	for ; i < len(r.d.Mentions) && r.d.Mentions[i].First < b; i++ {
		if r.d.Mentions[i].Kind == dateline.Person {
			return true
		}
	}
	return false
}

// title codes tokens[a:b] as a title; class is "" if it is none.
func (r *reader) title(a, b int) Code {
	c := code(r.words[a:b], &scene{})
	if c.Role == "" {
		return Code{}
	}
	// Class needs the organisation: "State Department spokeswoman", "European Commission President".
	c.class = officials.Class(c.Role)
	for _, w := range r.words[a:b] {
		c.former = c.former || role.Former(w) || strings.HasPrefix(strings.ToLower(w), "ex-")
	}
	return c
}

// trimTitle cuts from tokens[first:name] what stands before the title: "account of [former Secretary of State]".
func (r *reader) trimTitle(first, name int) int {
	labels := r.scan(first, name)
	at := name - first
	for i := len(labels) - 1; i >= 0; i-- {
		l := &labels[i]
		end := l.at + l.n
		for j := end; j < at; j++ {
			switch w := strings.ToLower(r.words[first+j]); {
			case w == "for", w == "the", isOwner(w), isHyphen(w), w == "and":
			case w == "of" && l.kind == aRole: // "minister of X", not "account of X"
			case role.Former(w), capital(r.words[first+j]):
			default:
				return r.formerBefore(first, first+at)
			}
		}
		if l.kind == aRole && l.role.Use == role.Weak && at < name-first && end < at && strings.EqualFold(r.words[first+end], "of") && capital(r.words[first+at]) {
			break
		}
		at = l.at
	}
	return r.formerBefore(first, first+at)
}

// formerBefore includes the words "former", "ex-" and the like that stand before token at.
func (r *reader) formerBefore(first, at int) int {
	for i := at; i > first && i > at-3; i-- {
		if role.Former(r.words[i-1]) {
			return i - 1
		}
		if !isHyphen(r.words[i-1]) {
			break
		}
	}
	return at
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
	if t := r.d.Tokens[a].UPOS; t == "CCONJ" || t == "ADV" {
		return 0, 0
	}
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

// holder finds the one person of that name with that office, and its terms in it; terms that touch are joined. title is what
// the words of the title say, text the words themselves.
func holder(name, text string, title Code, s *scene) (officials.Person, []officials.Tenure, bool) {
	type hit struct {
		p     officials.Person
		terms []officials.Tenure
		score int
	}
	said := positionWords(text)
	var hits []hit
	for _, p := range s.find(name) {
		h := hit{p: p, score: -1}
		for _, o := range p.Offices {
			class := o.Class()
			if class != title.class || o.Unsure {
				continue
			}
			score := 2 * int(p.Match)
			shared := 0
			for _, w := range positionWords(o.Position) {
				for _, v := range said {
					if v == w {
						shared++
					}
				}
			}
			switch class {
			case "spokesperson", "envoy", "leader", "commander", "director general", "party leader", "adviser", "ambassador", "governor", "mayor", "minister":
				// offices of these names are many: the organisation or portfolio must be told too
				if shared == 0 {
					continue
				}
			}
			score += min(shared, 3)
			switch {
			case title.Country != "" && o.Country == title.Country:
				score += 6
			case title.Country != "":
				continue
			case s.countries[o.Country] > 0:
				score += 3 + min(2, s.countries[o.Country]/2)
			case p.Match == officials.Surname && officials.Rank(class) < 3:
				continue
			}
			score += officials.Rank(class)
			switch {
			case score > h.score:
				h.score = score
				h.terms = append(h.terms[:0:0], o)
			case score == h.score && o.Country == h.terms[0].Country:
				if last := &h.terms[len(h.terms)-1]; touch(*last, o) {
					last.End, last.Until = o.End, o.Until
				} else {
					h.terms = append(h.terms, o)
				}
			}
		}
		if h.score >= 0 {
			hits = append(hits, h)
		}
	}
	best := -1
	for i := range hits {
		if best < 0 || hits[i].score > hits[best].score {
			best = i
		}
	}
	if best < 0 {
		return officials.Person{}, nil, false
	}
	for i := range hits {
		if i != best && hits[i].score >= hits[best].score-1 && hits[i].p.Name != hits[best].p.Name {
			return officials.Person{}, nil, false
		}
	}
	h := hits[best]
	if h.p.Match == officials.Near && title.Country == "" {
		return officials.Person{}, nil, false
	}
	return h.p, h.terms, true
}

// positionWords returns the words of a title that tell it from others of its kind.
func positionWords(s string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r != '\'' && (r < 'a' || r > 'z') }) {
		switch w {
		case "of", "the", "and", "for", "to", "spokesperson", "spokeswoman", "spokesman", "minister", "secretary", "president", "leader", "envoy", "special", "commander", "chief", "us", "u", "s",
			"ambassador", "representative", "deputy", "former", "governor", "mayor", "general", "director", "adviser", "advisor", "head":
		default:
			if len(w) > 1 {
				out = append(out, w)
			}
		}
	}
	return out
}

// touch says whether b begins within the month in which a ends, or before.
func touch(a, b officials.Tenure) bool {
	if a.End == "" || b.Start == "" {
		return a.End == "" && a.Until == ""
	}
	n := min(7, len(a.End), len(b.Start))
	return a.End[:n] >= b.Start[:n]
}
