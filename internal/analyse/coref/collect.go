package coref

import (
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/firstname"
	"github.com/dateline-news/dateline/internal/res/gazetteer"
	"github.com/dateline-news/dateline/internal/res/groups"
	"github.com/dateline-news/dateline/internal/res/nounclass"
	"github.com/dateline-news/dateline/internal/res/role"
)

// collect finds the noun phrases, in the order of their heads.
func (r *resolver) collect() {
	n := len(r.d.Tokens)
	r.at, r.name = make([]int32, n), make([]int32, n)
	for i := range r.at {
		r.at[i] = -1
	}
	for mi, m := range r.d.Mentions {
		for i := max(m.First, 0); i < m.Last && i < n; i++ {
			r.name[i] = int32(mi + 1)
		}
	}
	r.findTitles()
	r.nps = make([]np, 0, n/3+8)
	for si, s := range r.d.Sentences {
		for i := s.First; i < s.Last; i++ {
			if m := r.name[i]; m > 0 {
				if i == r.nameHead(int(m-1)) && !r.titleWord(int(m-1)) {
					r.addName(i, int(m-1), si)
				}
				continue
			}
			if r.title[i] > 0 {
				continue // its words are part of the phrase of the name behind
			}
			switch r.d.Tokens[i].UPOS {
			case "PRON":
				r.addPronoun(i, si)
			case "NOUN", "PROPN":
				r.addNoun(i, si)
			case "DET", "NUM", "ADJ":
				r.addHeadless(i, si)
			}
		}
	}
	cop := make([]int8, n) // of a token: 0 not asked, 1 without a copula, 2 with one
	for i := range r.nps {
		p := &r.nps[i]
		p.gov = int32(r.governor(p.Head))
		if p.gov >= 0 {
			if cop[p.gov] == 0 {
				cop[p.gov] = 1
				if r.t.Child(int(p.gov), "cop") >= 0 {
					cop[p.gov] = 2
				}
			}
			p.cop = cop[p.gov] == 2
		}
		if p.cop && p.rank == subject && p.kind == dateline.KindPerson && p.gender == anyGender && r.d.Tokens[p.gov].UPOS == "NOUN" {
			p.gender = sexOf(r.t.Lemma(int(p.gov))) // "Ure was the daughter of"
		}
		p.conj = r.t.Rel(p.Head) == "conj" || r.t.Child(p.Head, "conj") >= 0
		if p.rank == oblique || match.IsRel(r.t.Rel(p.Head), "nmod") {
			p.prep = prepositions[r.t.Case(p.Head)]
			if p.prep == 0 {
				p.prep = 9
			}
		}
		c := &chain{gender: p.gender, num: p.num, kind: p.kind, count: 1, first: i, last: i, full: -1}
		if p.Form == dateline.FormName {
			c.named, c.full, c.unsure = true, i, p.unsure
		}
		p.chain = c
	}
}

// findTitles marks the words of titles before the names of people ("US Secretary of State"). It goes by the words and not by
// the tree, which often goes wrong on long titles.
func (r *resolver) findTitles() {
	r.title = make([]int32, len(r.d.Tokens))
	for mi, m := range r.d.Mentions {
		if m.Kind != dateline.Person {
			continue
		}
		si := r.t.Sentence(m.First)
		first := r.titleStart(m.First, r.d.Sentences[si].First)
		for i := first; i < m.First; i++ {
			r.title[i] = int32(mi + 1)
		}
	}
}

// titleWord says whether mention mi is no name but a word of a title that was taken for one: "Chief Petty Officer", "Army Lt.".
func (r *resolver) titleWord(mi int) bool {
	m := r.d.Mentions[mi]
	if r.title[m.First] == 0 {
		return false
	}
	if m.Kind == dateline.Person {
		return true
	}
	return abbreviated[lower(r.form(m.Last-1))]
}

// titleStart returns where the title before token at starts, at itself if there is none. It looks at ten tokens.
func (r *resolver) titleStart(at, low int) int {
	start := at
	if at == low {
		return at
	}
	if w := lower(r.form(at - 1)); maleTitles[w] || femaleTitles[w] || abbreviated[w] {
		start = at - 1
	} else if u := r.d.Tokens[at-1].UPOS; u != "NOUN" && u != "PROPN" || r.name[at-1] > 0 && r.d.Mentions[r.name[at-1]-1].Kind == dateline.Person {
		return at
	} else {
		for n := min(6, at-low); n >= 2; n-- {
			span := dateline.Span{Start: r.d.Tokens[at-n].Span.Start, End: r.d.Tokens[at-1].Span.End}
			if u := r.d.Tokens[at-n].UPOS; u != "NOUN" && u != "PROPN" && u != "ADJ" || span.End-span.Start > 60 {
				continue
			}
			if rl, ok := role.Lookup(span.In(r.text)); ok && (rl.Use == role.Head || rl.Use == role.Weak) && (human(r.t.Lemma(at-n)) || human(r.t.Lemma(at-1))) {
				start = at - n
				break
			}
		}
		if start == at && human(r.t.Lemma(at-1)) && r.d.Tokens[at-1].XPOS != "NNS" && r.d.Tokens[at-1].XPOS != "NNPS" {
			start = at - 1
		}
	}
	if start == at {
		return at
	}
	for start > low && at-start < 10 {
		k := start - 1
		tok := &r.d.Tokens[k]
		if m := r.name[k]; m > 0 && r.d.Mentions[m-1].Kind == dateline.Person {
			if r.d.Mentions[m-1].Last-r.d.Mentions[m-1].First > 1 || k == low || !people[r.t.Lemma(k-1)] {
				break
			}
		}
		w := lower(r.form(k))
		switch {
		case (tok.UPOS == "ADJ" || tok.UPOS == "NOUN" || tok.UPOS == "PROPN") && !times[w] && tok.Span.End != tok.Span.Start:
		case w == "-" && k > low && r.d.Tokens[k-1].Span.End == tok.Span.Start:
		default:
			return start
		}
		start = k
	}
	return start
}

// nameHead returns the token of mention mi that hangs on a token outside it.
func (r *resolver) nameHead(mi int) int {
	m := r.d.Mentions[mi]
	for i := m.First; i < m.Last; i++ {
		if p := r.t.Parent(i); p >= 0 && (p < m.First || p >= m.Last) || p < 0 && r.d.Tokens[i].Head == 0 {
			return i
		}
	}
	return m.Last - 1
}

// add appends an np with the phrase of its head.
func (r *resolver) add(p np, i, si int) *np {
	p.Span, p.First, p.Last = r.t.Phrase(i)
	s := r.d.Sentences[si]
	if !s.Parsed {
		p.First, p.Last = i, i+1
		for p.First > s.First {
			switch r.d.Tokens[p.First-1].UPOS {
			case "DET", "ADJ", "NOUN", "PROPN", "NUM":
				p.First--
				continue
			}
			break
		}
	}
	for p.First < i && p.First+1 < p.Last && r.trims(p.First) { // left over from coordinations and lists
		p.First++
	}
	p.Head, p.sent, p.rank = i, si, r.rankOf(i)
	r.at[i] = int32(len(r.nps))
	r.nps = append(r.nps, p)
	q := &r.nps[len(r.nps)-1]
	r.cover(q)
	return q
}

// trims says whether a phrase does not start with token i: "and Ruiz", "of Ruiz", "respectively Ruiz"; but "about 80 people", "at least 80 people".
func (r *resolver) trims(i int) bool {
	switch r.d.Tokens[i].UPOS {
	case "CCONJ", "PUNCT", "SCONJ":
		return r.form(i) != "“" && r.form(i) != `"`
	case "ADP":
		next := ""
		if i+1 < len(r.d.Tokens) {
			next = r.form(i + 1)
		}
		return r.t.Rel(i) == "case" && next != "least" && next != "most"
	case "ADV":
		return i+1 < len(r.d.Tokens) && r.d.Tokens[i+1].UPOS == "PROPN"
	}
	return false
}

func (r *resolver) cover(p *np) {
	p.Span = dateline.Span{Start: r.d.Tokens[p.First].Span.Start, End: r.d.Tokens[p.Last-1].Span.End}
}

// rankOf returns the grammatical role of the phrase headed by token i, by its first conjunct.
func (r *resolver) rankOf(i int) rank {
	for n := 0; n < 8 && r.t.Rel(i) == "conj" && r.t.Parent(i) >= 0; n++ {
		i = r.t.Parent(i)
	}
	switch rel := r.t.Rel(i); {
	case match.IsRel(rel, "nsubj"):
		return subject
	case rel == "obj" || rel == "iobj":
		return object
	case rel == "nmod:poss":
		return possessor
	case match.IsRel(rel, "obl"):
		return oblique
	}
	return other
}

func (r *resolver) form(i int) string { return r.d.Tokens[i].Span.In(r.text) }

// addName appends the phrase around a name. Its words leave out the titles before it.
func (r *resolver) addName(i, mi, si int) {
	m := r.d.Mentions[mi]
	tok := &r.d.Tokens[i]
	if m.First >= 2 && r.form(m.First-1) == "-" && r.d.Tokens[m.First-1].Span.End == m.Span.Start && articles[r.form(m.First-2)] {
		m.First -= 2 // "al-Qaida" of which "Qaida" was found
		m.Span.Start = r.d.Tokens[m.First].Span.Start
	}
	start, top := m.First, i
	for start > 0 && r.title[start-1] == int32(mi+1) {
		start--
	}
	for h, n := i, 0; n < 8 && start < m.First; n++ { // the title may head the tree: "spokeswoman" over "Ruiz"
		h = r.t.Parent(h)
		if h < 0 {
			break
		}
		if h >= start && h < m.First && r.name[h] == 0 {
			top = h
		}
	}
	p := r.add(np{ChainMention: dateline.ChainMention{Form: dateline.FormName, Mention: mi}, words: m.Span.In(r.text), num: singular, lemma: lower(tok.Lemma)}, top, si)
	r.at[i] = r.at[top]
	if start < m.First {
		p.First, p.Last = start, m.Last
		if start > 0 && r.d.Tokens[start-1].UPOS == "DET" {
			p.First--
		}
		r.cover(p)
	} else if p.First > m.First || p.Last < m.Last {
		p.First, p.Last = min(p.First, m.First), max(p.Last, m.Last)
		r.cover(p)
	}
	if m.Kind != dateline.Norp || !r.modifies(i) {
		if k := bodyKind(p.words, m.Kind); k != "" { // the table knows better than the tagger
			p.kind, p.gender = k, neuter
			return
		}
	}
	p.unsure = r.unsure(p, m)
	if m.Last-m.First == 1 {
		p.guess = guess(r.form(m.First))
	}
	switch m.Kind {
	case dateline.Person:
		p.kind = dateline.KindPerson
		p.gender = r.nameGender(p, m)
	case dateline.Org:
		p.kind, p.gender = dateline.KindOrg, neuter
	case dateline.GPE, dateline.Loc, dateline.Fac:
		p.kind, p.gender = dateline.KindPlace, neuter
	case dateline.Norp:
		p.kind = dateline.KindGroup
		p.adj = r.modifies(i)
		if tok.XPOS == "NNPS" || tok.XPOS == "NNS" {
			p.num = plural
		} else if tok.XPOS == "NNP" || tok.XPOS == "NN" {
			p.num = anyNumber
		}
	default:
		p.kind, p.gender = dateline.KindOther, neuter
	}
	if m.Kind == dateline.GPE && (tok.UPOS == "ADJ" || r.modifies(i)) {
		if _, ok := country.ByName(p.words); !ok {
			p.adj = true
		}
	}
}

// unsure says whether the name m, by the tagger no person's, may be one after all ("Mauboy's interview was broadcast ... she"): it stands alone
// as a subject or possessor, is no acronym, and no table knows it.
func (r *resolver) unsure(p *np, m dateline.Mention) bool {
	switch m.Kind {
	case dateline.Org, dateline.GPE, dateline.Loc, dateline.Fac, dateline.Misc:
	default:
		return false
	}
	if p.rank != subject && p.rank != possessor || p.First < m.First || p.Last > m.Last+1 || m.Last-m.First > 3 {
		return false
	}
	for i := m.First; i < m.Last; i++ {
		if w := r.form(i); len(w) < 3 || strings.ToUpper(w) == w {
			return false
		}
	}
	if _, ok := r.alias(p.words); ok {
		return false
	}
	var buf [8]gazetteer.Hit
	for _, h := range gazetteer.Lookup(p.words, buf[:0]) {
		if pl := gazetteer.Get(h.Ref); !pl.Kind.IsTown() && pl.Kind <= gazetteer.Area || pl.Population >= knownTown {
			return false
		}
	}
	return true
}

// knownTown is the population from which on a name that is a town's is the town's: "London's mayor said he".
const knownTown = 100_000

// guess returns the gender of the bearers of a first name.
func guess(name string) gender {
	switch firstname.Gender(name) {
	case "m":
		return masculine
	case "f":
		return feminine
	}
	return anyGender
}

// articles of Arabic names.
var articles = map[string]bool{"al": true, "Al": true, "el": true, "El": true, "ul": true, "as": true, "ash": true}

// bodyKind returns the kind of a group in the tables that name stands for, "" if it is none. A country or a person of several words stays one.
func bodyKind(name string, kind dateline.MentionKind) dateline.EntityKind {
	if kind == dateline.GPE {
		if _, ok := country.ByName(name); ok {
			return ""
		}
	}
	g, ok := groups.Lookup(name)
	switch {
	case !ok:
		return ""
	case g.Kind == "armed":
		return dateline.KindGroup
	case kind == dateline.Org || kind == dateline.Misc || kind == "":
		return dateline.KindOrg
	case kind != dateline.Person || g.Kind == "igo" || g.Kind == "coalition":
		return dateline.KindOrg
	}
	return ""
}

// modifies says whether token i stands before the noun it belongs to.
func (r *resolver) modifies(i int) bool {
	return match.IsRel(r.t.Rel(i), "amod", "compound") && r.t.Parent(i) > i
}

// nameGender reads the gender of a person off titles, the first name and nouns of the phrase.
func (r *resolver) nameGender(p *np, m dateline.Mention) gender {
	for i := p.First; i < m.Last; i++ {
		w := lower(r.form(i))
		switch {
		case maleTitles[w] && (i < m.First || m.Last-m.First > 1):
			return masculine
		case femaleTitles[w] && (i < m.First || m.Last-m.First > 1):
			return feminine
		}
		if i < m.First {
			if g := sexOf(r.t.Lemma(i)); g != anyGender && r.near(i, m) {
				return g
			}
		}
	}
	if m.Last-m.First == 1 { // "Allen", "Lindsay": it may be a surname
		return anyGender
	}
	return guess(r.form(m.First))
}

// near says whether the noun i is a title right before the name m.
func (r *resolver) near(i int, m dateline.Mention) bool { return m.First-i <= 2 }

func (r *resolver) addPronoun(i, si int) {
	tok := &r.d.Tokens[i]
	w := lower(r.form(i))
	pr, ok := pronouns[w]
	if !ok || strings.Contains(tok.Feats, "PronType=Rel") {
		r.addHeadless(i, si)
		return
	}
	if r.t.Rel(i) == "expl" || pr.class == pronIt && r.expletive(i) {
		return
	}
	p := np{ChainMention: dateline.ChainMention{Form: dateline.FormPronoun, Mention: -1}, pron: pr.class, lemma: w}
	switch pr.class {
	case pronHe:
		p.gender, p.num, p.kind = masculine, singular, dateline.KindPerson
	case pronShe:
		p.gender, p.num, p.kind = feminine, singular, dateline.KindPerson
	case pronI:
		p.num, p.kind = singular, dateline.KindPerson
	case pronIt:
		p.gender, p.num = neuter, singular
	case pronThey:
		p.num = plural
	case pronWe:
		p.num, p.kind = plural, dateline.KindGroup
	}
	q := r.add(p, i, si)
	q.First, q.Last = i, i+1
	r.cover(q)
}

// expletive says whether the "it" at token i stands for a clause, the weather or nothing.
func (r *resolver) expletive(i int) bool {
	g := r.t.Parent(i)
	if g < 0 {
		return false
	}
	if r.t.Rel(i) == "obj" { // "made it clear that"
		x := r.t.Child(g, "xcomp")
		return x > i && x-i <= 3 && r.d.Tokens[x].UPOS == "ADJ" && (r.t.Child(x, "ccomp", "advcl", "xcomp") > x || r.t.Child(g, "ccomp") > x)
	}
	if !match.IsRel(r.t.Rel(i), "nsubj") {
		return false
	}
	if weather[r.t.Lemma(g)] || r.t.Child(g, "csubj") >= 0 {
		return true
	}
	if clausal[r.t.Lemma(g)] && r.t.Child(g, "ccomp", "xcomp", "advcl") >= 0 {
		return true
	}
	if r.t.Child(g, "cop") >= 0 && r.d.Tokens[g].UPOS == "ADJ" {
		for _, c := range r.t.Children(g, "ccomp", "advcl", "xcomp") {
			if m := r.t.Child(c, "mark"); m > g {
				switch r.t.Word(m) {
				case "that", "to", "whether", "for":
					return true
				}
			}
		}
	}
	return false
}

// addNoun appends the phrase of a common noun, or of a name that mention did not find.
func (r *resolver) addNoun(i, si int) {
	tok := &r.d.Tokens[i]
	rel := r.t.Rel(i)
	if !r.d.Sentences[si].Parsed {
		if i+1 < r.d.Sentences[si].Last {
			if u := r.d.Tokens[i+1].UPOS; u == "NOUN" || u == "PROPN" {
				return
			}
		}
	} else if match.IsRel(rel, "compound", "flat", "fixed", "goeswith", "reparandum", "nmod:desc", "nmod:unmarked", "obl:unmarked",
		"obl:tmod", "obl:npmod", "nmod:tmod", "nmod:npmod", "dep", "discourse", "list") && rel != "compound:prt" {
		return
	}
	lemma := lower(tok.Lemma)
	if times[lemma] || measures[lemma] {
		return
	}
	if r0, _ := utf8.DecodeRuneInString(lemma); !unicode.IsLetter(r0) {
		return
	}
	if h := r.t.Parent(i); rel == "nmod" && h == i-2 && human(r.t.Lemma(h)) && r.form(i-1) == "of" {
		if _, ok := role.Lookup(r.t.Lemma(h) + " of " + lemma); ok { // "secretary of state", "chief of staff"
			return
		}
	}
	p := np{ChainMention: dateline.ChainMention{Form: dateline.FormRole, Mention: -1}, lemma: lemma, num: singular}
	if d := r.t.Child(i, "det"); tok.UPOS == "PROPN" && !(human(lemma) && (d >= 0 && r.t.Word(d) == "the" || r.t.Child(i, "nmod:poss") >= 0 || r.t.Rel(i) == "appos" && r.t.Child(i, "nmod") > i)) { // but "the President", "Mali's Minister of Trade", "Tom Karim, Minister of Trade"
		p.Form = dateline.FormName
	}
	if tok.XPOS == "NNS" || tok.XPOS == "NNPS" || strings.Contains(tok.Feats, "Number=Plur") {
		p.num = plural
	} else if plurals[lemma] {
		p.num = anyNumber
	}
	if lemma == "people" || lemma == "police" {
		p.num = plural
	}
	switch c := nounclass.Of(lemma); {
	case human(lemma):
		p.kind = dateline.KindPerson
		if p.num == plural {
			p.kind = dateline.KindGroup
		}
		p.gender = sexOf(lemma)
	case c&nounclass.Group != 0 || lemma == "people" || lemma == "group":
		p.kind = dateline.KindGroup
	case c&nounclass.Org != 0 || bodies[lemma]:
		p.kind, p.gender = dateline.KindOrg, neuter
	case c&(nounclass.Place|nounclass.Facility) != 0 || lands[lemma] || towns[lemma]:
		p.kind, p.gender = dateline.KindPlace, neuter
	case p.Form == dateline.FormName:
	default:
		p.kind, p.gender = dateline.KindOther, neuter
	}
	if p.kind == dateline.KindGroup && p.num == singular {
		p.num, p.gender = anyNumber, neuter
	}
	q := r.add(p, i, si)
	q.def = r.definiteness(q)
	if words, ok := r.knownPhrase(q); ok { // "the Syrian Democratic Forces" of which only "Syrian" was found
		q.Form, q.words, q.lemma = dateline.FormName, words, lower(r.form(i))
		q.kind, q.gender, q.num = bodyKind(words, ""), neuter, anyNumber
		return
	}
	if p.Form == dateline.FormName {
		first := i
		for first > q.First && r.d.Tokens[first-1].UPOS == "PROPN" {
			first--
		}
		last := i + 1
		for last < q.Last && r.d.Tokens[last].UPOS == "PROPN" {
			last++
		}
		q.words = r.text[r.d.Tokens[first].Span.Start:r.d.Tokens[last-1].Span.End]
		q.lemma = lower(r.form(i))
		if q.num == plural { // "the Ruizes", "Olympics"
			q.num = anyNumber
		}
	}
}

// knownPhrase returns the words of p from its first capital up to its head if they are the name of a group in the tables.
func (r *resolver) knownPhrase(p *np) (string, bool) {
	first := p.First
	for first < p.Head && !r.capital(first) {
		first++
	}
	if first == p.Head || p.Head-first > 6 || !r.d.Sentences[p.sent].Parsed {
		return "", false
	}
	words := r.text[r.d.Tokens[first].Span.Start:r.d.Tokens[p.Head].Span.End]
	if _, ok := groups.Lookup(words); !ok {
		return "", false
	}
	return words, true
}

func (r *resolver) capital(i int) bool {
	c := r.text[r.d.Tokens[i].Span.Start]
	return 'A' <= c && c <= 'Z' && r.d.Tokens[i].UPOS != "DET"
}

// addHeadless appends a phrase without a noun that is a party of a verb: "others", "two", "the wounded".
func (r *resolver) addHeadless(i, si int) {
	tok := &r.d.Tokens[i]
	rel := r.t.Rel(i)
	if !match.IsRel(rel, "nsubj", "obj", "iobj") && rel != "obl:agent" || strings.Contains(tok.Feats, "PronType=Rel") {
		return
	}
	w := lower(r.form(i))
	p := np{ChainMention: dateline.ChainMention{Form: dateline.FormRole, Mention: -1}, lemma: w}
	switch tok.UPOS {
	case "PRON", "DET":
		switch w {
		case "one", "another", "someone", "somebody", "everyone", "everybody", "anyone", "anybody", "nobody":
			p.num, p.kind = singular, dateline.KindPerson
		case "some", "others", "many", "several", "those", "both", "all", "most", "few", "none":
			p.num = plural
		default:
			return
		}
	case "NUM":
		if len(w) == 4 && w[0] >= '1' && w[0] <= '2' || r.t.Child(i, "compound", "nmod") >= 0 {
			return
		}
		p.num = plural
		if w == "one" || w == "1" {
			p.num = singular
		}
	case "ADJ":
		if d := r.t.Child(i, "det"); d < 0 || r.t.Word(d) != "the" {
			return
		}
		p.num, p.kind = plural, dateline.KindGroup
	}
	q := r.add(p, i, si)
	q.def = indefinite
}

func (r *resolver) definiteness(p *np) definiteness {
	if c := r.t.Child(p.Head, "nmod:poss"); c >= 0 {
		return possessed
	}
	d := r.t.Child(p.Head, "det")
	if d < 0 && !r.d.Sentences[p.sent].Parsed {
		d = p.First
	}
	if d < 0 {
		return bare
	}
	switch r.t.Word(d) {
	case "the":
		return definite
	case "this", "that", "these", "those":
		return demonstrative
	case "a", "an", "some", "any", "another", "each", "every", "no", "many", "several", "few":
		return indefinite
	}
	return bare
}
