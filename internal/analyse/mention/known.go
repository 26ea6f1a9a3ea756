package mention

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// bodies are names that the model may take for a place or a work, in lower case.
var bodies = set(`u.n. u.n un e.u. eu nato interpol opec asean ecowas twitter facebook google microsoft reuters
	bloomberg hamas hezbollah hizbollah hizbullah hezbullah taliban`)

// papers are last words of names of newspapers, whose first words are places: "the Saudi Gazette".
var papers = set("herald gazette times post tribune journal magazine newspaper daily weekly courier observer telegraph chronicle examiner")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// settle mends the kind of a name that its words alone tell: bodies, newspapers, and persons with a given name of two syllables, of
// which the second has a small letter ("Lau Siu-lai", "Kim Jong Un" is left to the model).
func settle(d *dateline.Document, m *dateline.Mention) {
	words := key(d, m.First, m.Last)
	switch m.Kind {
	case dateline.GPE, dateline.Loc, dateline.Fac, dateline.Misc, dateline.Norp, dateline.Person:
		last := words[strings.LastIndexByte(words, ' ')+1:]
		if bodies[words] || m.Kind != dateline.Person && m.Last-m.First > 1 && papers[last] && len(last) < len(words) {
			m.Kind = dateline.Org
			return
		}
	}
	if m.Kind != dateline.Person && m.Kind != dateline.Norp && syllables(m.Span.In(d.Text)) {
		m.Kind = dateline.Person
	}
}

// syllables says whether a name is a capital word, and another whose part behind its hyphen is in small letters.
func syllables(name string) bool {
	family, given, ok := strings.Cut(name, " ")
	if !ok || strings.IndexByte(given, ' ') >= 0 || !capitalised(family) {
		return false
	}
	a, b, ok := strings.Cut(given, "-")
	return ok && capitalised(a) && len(a) <= 6 && len(family) <= 6 && len(b) >= 2 && len(b) <= 6 && small(b)
}

func capitalised(w string) bool {
	return len(w) > 1 && 'A' <= w[0] && w[0] <= 'Z' && small(w[1:])
}

func small(w string) bool {
	for i := range len(w) {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return true
}
