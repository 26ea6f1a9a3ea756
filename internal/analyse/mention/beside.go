package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/firstname"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// besideScore is what the words beside a name weigh where the document's mentions of it are brought together.
const besideScore = 0.95

// notOnly are nouns for people that states and bodies are called too: "Turkey, a member of NATO", "Iran, the main donor".
var notOnly = set(`adversary ally backer broker buyer candidate champion competitor consumer critic customer defender donor enemy founder friend host
	king leader lead major mediator member minor minority monitor national neighbor neighbour observer opponent partner people player producer
	rebel rival spectator speaker sponsor staff supporter target trader victim winner tourist exporter importer owner general head home dozen
	hundred thousand million score crew crowd family congregation personnel troop guest seeker creditor signatory guarantor investor client settler`)

// persons takes names for persons that the model took for something else, where the words beside them can only be said of one: an
// apposition ("Ayan Kota, a spokesman for the movement", "its spokesman, Ayan Kota"), an age ("Ayan Kota, 34, ..."), a clause with "who",
// a style of address ("Mrs Kota"). Names of countries stay.
func persons(d *dateline.Document, s dateline.Sentence, ms []dateline.Mention) {
	for k := range ms {
		m := &ms[k]
		switch m.Kind {
		case dateline.GPE, dateline.Loc, dateline.Fac, dateline.Misc, dateline.Org:
		default:
			continue
		}
		if styled(d, s, m) {
			m.Kind, m.Score = dateline.Person, besideScore
			m.First, m.Last = trim(d, m.First, m.Last, dateline.Person)
			m.Span = dateline.Span{Start: d.Tokens[m.First].Span.Start, End: d.Tokens[m.Last-1].Span.End}
			continue
		}
		if (aged(d, s, m) || called(d, s, m)) && !isCountry(m.Span.In(d.Text)) {
			m.Kind, m.Score = dateline.Person, besideScore
		}
	}
}

// styles are words that stand before the names of persons alone; "Sir" is not one, as there is a Sir Creek.
var styles = set("mr mrs ms miss dr")

// notMiss are what else is called Miss: pageants and plays.
var notMiss = set("universe world earth international america saigon julie")

// styled says whether a style of address stands before a name or begins it: "Mr Corby", but not "Miss Universe" or "Miss Peru".
func styled(d *dateline.Document, s dateline.Sentence, m *dateline.Mention) bool {
	style := func(i int) string {
		if i < s.First {
			return ""
		}
		w := strings.TrimSuffix(d.Tokens[i].Span.In(d.Text), ".")
		if !capitalised(w) || !styles[strings.ToLower(w)] {
			return ""
		}
		return strings.ToLower(w)
	}
	first := m.First
	w := style(first)
	if w != "" && m.Last-first > 1 {
		first++
	} else if w = style(first - 1); w == "" {
		return false
	}
	name := d.Text[d.Tokens[first].Span.Start:m.Span.End]
	initial, _ := utf8.DecodeRuneInString(name)
	return unicode.IsUpper(initial) && (w != "miss" || !isCountry(name) && !notMiss[strings.ToLower(d.Tokens[first].Span.In(d.Text))])
}

func isCountry(name string) bool {
	_, ok := country.ByName(name)
	return ok
}

// isCapital says whether a name is that of a capital, and nobody's given name ("Paris", "Sofia").
func isCapital(name string) bool {
	_, ok := country.ByCapital(name)
	return ok && firstname.Gender(name) == ""
}

// aged says whether an age stands behind a name between commas.
func aged(d *dateline.Document, s dateline.Sentence, m *dateline.Mention) bool {
	if m.Kind == dateline.Org || m.Last-m.First < 2 || m.Last+2 >= s.Last || d.Tokens[m.Last].Span.In(d.Text) != "," || d.Tokens[m.Last+2].Span.In(d.Text) != "," {
		return false
	}
	n := d.Tokens[m.Last+1].Span.In(d.Text)
	return len(n) == 2 && n[0] >= '1' && n[0] <= '9' && n[1] >= '0' && n[1] <= '9'
}

// called says whether a noun that only persons are called stands beside a name as its apposition, or a clause with "who".
func called(d *dateline.Document, s dateline.Sentence, m *dateline.Mention) bool {
	in := func(i int) bool { return i >= m.First && i < m.Last }
	head := func(i int) int { // -1 for none
		if h := d.Tokens[i].Head; h > 0 {
			return s.First + h - 1
		}
		return -1
	}
	for i := m.First; i < m.Last; i++ { // "its spokesman, X"
		if d.Tokens[i].Deprel == "appos" {
			if h := head(i); h >= 0 && !in(h) && person(d, h) {
				return true
			}
		}
	}
	for i := m.Last + 1; i < min(s.Last, m.Last+12); i++ {
		h := head(i)
		if h < 0 {
			continue
		}
		if d.Tokens[i].Deprel == "appos" && in(h) && person(d, i) {
			return true
		}
		if m.Kind != dateline.Org && strings.EqualFold(d.Tokens[i].Span.In(d.Text), "who") && d.Tokens[h].Deprel == "acl:relcl" && in(head(h)) {
			return true
		}
	}
	return false
}

// person says whether a token is a noun in the singular that only a person is called.
func person(d *dateline.Document, i int) bool {
	t := &d.Tokens[i]
	return (t.XPOS == "NN" || t.UPOS == "NOUN" && t.XPOS == "NNP") && nounclass.Is(t.Lemma, nounclass.Human) && !notOnly[t.Lemma]
}
