package coref

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/groups"
)

// A holding is a role of a chain: the noun, the words beside it, and where it is said.
type holding struct {
	np    int
	lemma string
	words []string
	at    int // token
}

// roles collects the roles of people: the words before a name, appositions, and predicates ("Ruiz is the minister of trade").
func (r *resolver) roles() {
	for i := range r.nps {
		p := &r.nps[i]
		if p.Form == dateline.FormName && p.Mention >= 0 {
			if m := r.d.Mentions[p.Mention]; m.First > p.First {
				r.titleRole(i, p.First, m.First)
			}
		}
		if p.Form == dateline.FormRole && p.kind == dateline.KindPerson && p.num == singular {
			if c := r.chainOf(i); c.named {
				r.addRole(i, p.First, p.Last, p.Head)
				continue
			}
			if s := r.t.Child(p.Head, "nsubj"); s >= 0 && r.t.Child(p.Head, "cop") >= 0 && r.at[s] >= 0 && r.d.Tokens[s].UPOS == "PROPN" && p.def == definite {
				r.addRole(int(r.at[s]), p.First, p.Last, p.Head)
			}
		}
	}
	slices.SortStableFunc(r.held, func(a, b holding) int { return a.at - b.at })
}

// titleRole reads the words [first, last) before the name of np i.
func (r *resolver) titleRole(i, first, last int) {
	head := -1
	for k := first; k < last; k++ {
		if u := r.d.Tokens[k].UPOS; (u == "NOUN" || u == "PROPN") && r.name[k] == 0 {
			l := r.t.Lemma(k)
			if human(l) || head < 0 && (maleTitles[l] || femaleTitles[l]) {
				if k+1 < last && r.t.Word(k+1) == "of" && head >= 0 {
					continue
				}
				head = k
				if k+1 < last && r.t.Word(k+1) == "of" { // "secretary of state"
					break
				}
			}
		}
	}
	if head >= 0 && r.nps[i].kind == dateline.KindPerson {
		r.addRole(i, first, last, head)
	}
}

// addRole notes the phrase [first, last) with the noun head as a role of np i.
func (r *resolver) addRole(i, first, last, head int) {
	for first < head && (r.d.Tokens[first].UPOS == "DET" || r.t.Rel(first) == "nmod:poss" && r.d.Tokens[first].UPOS == "PRON") {
		first++
	}
	l := r.t.Lemma(head)
	if maleTitles[l] && l != "king" && l != "prince" || femaleTitles[l] && l != "queen" && l != "princess" {
		return
	}
	h := holding{np: i, lemma: l, at: head}
	for k := first; k < last; k++ {
		if k != head && content(r.d.Tokens[k].UPOS) {
			h.words = append(h.words, r.t.Lemma(k))
		}
	}
	r.held = append(r.held, h)
	c := r.chainOf(i)
	c.roles = append(c.roles, dateline.Span{Start: r.d.Tokens[first].Span.Start, End: r.d.Tokens[last-1].Span.End})
}

func content(upos string) bool {
	return upos == "NOUN" || upos == "PROPN" || upos == "ADJ" || upos == "NUM"
}

// modifiers returns the lemmas of the words of p beside its head.
func (r *resolver) modifiers(p *np, buf []string) []string {
	for k := p.First; k < p.Last; k++ {
		if k != p.Head && content(r.d.Tokens[k].UPOS) {
			buf = append(buf, r.t.Lemma(k))
		}
	}
	return buf
}

// window is how many noun phrases back a definite phrase is looked for; a third of a news article.
const window = 120

// readingOrder resolves definite phrases and pronouns of the third person from left to right.
func (r *resolver) readingOrder() {
	byLemma := map[string][]int{}
	var mods, theirs []string
	var most [nClasses]int
	for i := range r.nps {
		p := &r.nps[i]
		if i > 0 {
			r.passed(i-1, &most)
		}
		switch {
		case p.pron == pronHe || p.pron == pronShe || p.pron == pronIt || p.pron == pronThey:
			r.pronoun(i)
			continue
		case p.Form == dateline.FormPronoun:
			continue
		case p.Form == dateline.FormRole && r.nps[i].next == 0 && r.chainOf(i).count == 1 && (p.def == definite || p.def == demonstrative || p.def == possessed):
			mods = r.modifiers(p, mods[:0])
			if r.counterpart(i, mods) {
				break
			}
			if !r.byRole(i, mods) && !r.sameHead(i, byLemma[p.lemma], mods, &theirs) && !r.bySort(i, len(byLemma[p.lemma]) == 0, mods) {
				r.byKind(i, mods)
			}
		}
		if p.Form == dateline.FormRole && p.def == bare && r.nps[i].next == 0 && r.chainOf(i).count == 1 {
			r.sameBare(i, byLemma[p.lemma])
		}
		if p.Form == dateline.FormRole || p.kind == dateline.KindOrg || p.kind == dateline.KindOther {
			l := p.lemma
			if p.Form == dateline.FormName { // "the Foreign Ministry" can be "the ministry"
				l = lastWord(p.words)
			}
			byLemma[l] = append(byLemma[l], i)
		}
	}
}

// passed counts np i, which has found its chain, for the chains most mentioned.
func (r *resolver) passed(i int, most *[nClasses]int) {
	root := r.root(i)
	c := r.nps[root].chain
	c.soFar++
	if r.nps[i].rank == subject {
		c.subjects++
	}
	class := classIt
	switch {
	case c.kind == dateline.KindPerson:
		class = classPerson
	case c.num == plural || c.kind == dateline.KindGroup:
		class = classThey
	}
	if r.lead[class] == 0 {
		r.lead[class] = root + 1
	}
	if m := r.main[class]; m > 0 && r.root(m-1) == root || c.soFar > most[class] {
		r.main[class], most[class] = root+1, c.soFar
	}
}

func lastWord(s string) string {
	at := len(s)
	for at > 0 && s[at-1] != ' ' {
		at--
	}
	return lower(s[at:])
}

// byRole joins "the secretary of state" to the last person named with that role.
func (r *resolver) byRole(i int, mods []string) bool {
	p := &r.nps[i]
	if p.kind != dateline.KindPerson || p.num == plural || p.def == possessed && !r.possessedByName(p) {
		return false
	}
	at, _ := slices.BinarySearchFunc(r.held, p.Head, func(h holding, t int) int { return h.at - t })
	first, best := -1, -1
	for k := at - 1; k >= 0 && k >= at-60; k-- {
		h := r.held[k]
		if h.lemma != p.lemma || !r.sameModifiers(mods, h.words) || r.root(h.np) == r.root(i) || r.coActor(h.np, i) {
			continue
		}
		if len(mods) > 0 || p.def != definite {
			if r.join(h.np, i, "title") {
				return true
			}
			continue
		}
		// Of two holders of one title the text's own, named before, is called by it alone: "the Minister", "Minister Sidibe of Mali".
		switch {
		case first < 0:
			if first, best = h.np, h.np; !r.abroad(h.np, i) {
				k = -1
			}
		case r.root(h.np) != r.root(first) && !r.abroad(h.np, i) && r.root(h.np) < r.root(first):
			best, k = h.np, -1
		}
	}
	if best >= 0 && r.join(best, i, "title") {
		return true
	}
	return best != first && r.join(first, i, "title")
}

// sorts are nouns that take up who holds one of several narrower roles: "police chief Okello ... the officer".
var sorts = map[string]set{
	"executive":  words(`ceo president chairman chairwoman chief director founder head cfo boss manager`),
	"ceo":        words(`president chief executive boss founder chairman head`),
	"boss":       words(`ceo president chief executive head leader manager chairman director`),
	"officer":    words(`sergeant captain lieutenant major colonel policeman policewoman constable inspector detective sheriff deputy commissioner superintendent chief general commander`),
	"lawmaker":   words(`senator congressman congresswoman mp deputy representative legislator speaker whip parliamentarian councillor councilman`),
	"legislator": words(`senator congressman congresswoman mp deputy representative lawmaker speaker whip parliamentarian`),
	"politician": words(`senator congressman congresswoman mp deputy representative legislator lawmaker speaker minister mayor governor president candidate leader premier chairman`),
	"diplomat":   words(`ambassador envoy minister attaché consul counsellor secretary commissioner representative spokesman spokeswoman`),
	"envoy":      words(`ambassador diplomat representative mediator negotiator`),
	"official":   words(`minister secretary director spokesman spokeswoman commissioner adviser ambassador coordinator inspector superintendent administrator head chief`),
	"leader":     words(`president premier minister chancellor chairman chairwoman king chief head emir sultan secretary`),
	"cleric":     words(`priest bishop archbishop imam pope cardinal ayatollah mufti patriarch rabbi pastor sheikh preacher`),
	"commander":  words(`general colonel captain admiral brigadier major`),
	"journalist": words(`reporter editor correspondent presenter anchor columnist blogger broadcaster`),
	"reporter":   words(`journalist correspondent`),
	"lawyer":     words(`attorney advocate counsel solicitor barrister`),
	"attorney":   words(`lawyer advocate counsel prosecutor`),
	"prosecutor": words(`attorney`),
	"magistrate": words(`judge justice`),
	"academic":   words(`professor lecturer researcher scholar historian`),
	"monarch":    words(`king queen emir sultan`),
	"spokesman":  words(`spokesperson`),
}

// bornes are nouns of people that say where somebody is from, what he votes for or has lived through, and no office: they take up whom the sentence before is about.
var bornes = words(`native democrat republican conservative politician businessman businesswoman billionaire millionaire tycoon veteran septuagenarian octogenarian
	dissident strongman singer actor actress star comedian novelist rapper activist campaigner newcomer incumbent`)

// bySort joins "the officer" to the last person named with a narrower role, and "the Chicago native" to the one person who is the subject of the sentence before.
// fresh says that no phrase before has the noun.
func (r *resolver) bySort(i int, fresh bool, mods []string) bool {
	p := &r.nps[i]
	if p.def != definite || p.num == plural || p.kind != dateline.KindPerson || p.rank != subject || r.t.Child(p.Head, "nmod", "acl", "acl:relcl", "appos") >= 0 {
		return false
	}
	if narrow := sorts[p.lemma]; narrow != nil && len(mods) == 0 {
		at, _ := slices.BinarySearchFunc(r.held, p.Head, func(h holding, t int) int { return h.at - t })
		for k := at - 1; k >= 0 && k >= at-20; k-- {
			h := r.held[k]
			if o := &r.nps[h.np]; p.sent-o.sent > 6 {
				break
			}
			if narrow[h.lemma] && r.root(h.np) != r.root(i) && r.nps[h.np].sent < p.sent {
				return r.join(h.np, i, "sort")
			}
		}
	}
	if !fresh || !bornes[p.lemma] {
		return false
	}
	who := -1
	for j := i - 1; j >= 0 && r.nps[j].sent >= p.sent-1; j-- {
		o := &r.nps[j]
		if o.sent == p.sent || o.rank != subject || o.conj || o.num == plural {
			continue
		}
		if c := r.chainOf(j); c.kind != dateline.KindPerson || !c.named || c.unsure {
			continue
		}
		if who >= 0 && r.root(who) != r.root(j) {
			return false
		}
		who = j
	}
	return who >= 0 && r.join(who, i, "sort")
}

// abroad says whether the chain of np j, as far as the text goes up to np i, is said to be of a country: "Mali's minister", "her Malian
// counterpart", "Minister Sidibe of Mali".
func (r *resolver) abroad(j, i int) bool {
	root := r.root(j)
	for k := root; k < i; k++ {
		p := &r.nps[k]
		if p.Form == dateline.FormPronoun || r.root(k) != root {
			continue
		}
		for t := p.First; t < p.Last; t++ {
			if u := r.d.Tokens[t].UPOS; u != "PROPN" && u != "ADJ" && u != "NOUN" || !r.capital(t) {
				continue
			}
			if _, ok := country.Lookup(r.form(t)); ok {
				return true
			}
		}
	}
	return false
}

// coActor says whether the phrase of np i is another party of the act of which the chain of np j is the subject: "He invited the Minister".
func (r *resolver) coActor(j, i int) bool {
	p := &r.nps[i]
	g := int(p.gov)
	if g < 0 || p.rank == subject {
		return false
	}
	s := r.subjectOf(g)
	return s >= 0 && s != p.Head && r.at[s] >= 0 && r.root(int(r.at[s])) == r.root(j)
}

// opposites are nouns of the other of two who meet.
var opposites = words(`counterpart opposite interlocutor homologue guest visitor host`)

// counterpart joins "her counterpart" to the other of the two holders of her title, else to whom she is told to have met or called.
func (r *resolver) counterpart(i int, mods []string) bool {
	p := &r.nps[i]
	if !opposites[p.lemma] || p.def != possessed || p.num != singular || len(mods) > 0 {
		return false
	}
	h := r.t.Child(p.Head, "nmod:poss")
	if h < 0 || r.at[h] < 0 || r.t.Child(p.Head, "appos") >= 0 || r.t.Rel(p.Head) == "appos" {
		return false
	}
	own := r.root(int(r.at[h]))
	at, _ := slices.BinarySearchFunc(r.held, p.Head, func(h holding, t int) int { return h.at - t })
	for k := at - 1; k >= 0 && k >= at-60; k-- {
		o := r.held[k]
		if r.root(o.np) == own || !slices.ContainsFunc(r.held[:at], func(h holding) bool { return h.lemma == o.lemma && r.root(h.np) == own }) {
			continue
		}
		return r.join(o.np, i, "counterpart")
	}
	for j := i - 1; j >= 0 && j >= i-reach; j-- {
		o := &r.nps[j]
		if o.kind != dateline.KindPerson || o.num == plural || o.Form == dateline.FormPronoun || r.root(j) == own || o.gov < 0 {
			continue
		}
		k := r.t.Case(o.Head)
		s := r.subjectOf(int(o.gov))
		if s >= 0 && r.at[s] >= 0 && r.root(int(r.at[s])) == own && (k == "with" || k == "to" || o.rank == object) {
			return r.join(j, i, "counterpart")
		}
	}
	return false
}

func (r *resolver) possessedByName(p *np) bool {
	c := r.t.Child(p.Head, "nmod:poss")
	return c >= 0 && r.d.Tokens[c].UPOS == "PROPN"
}

// sameModifiers says whether each of a is in b, or is another form of a country in b ("US", "American").
func (r *resolver) sameModifiers(a, b []string) bool {
	for _, w := range a {
		if slices.Contains(b, w) {
			continue
		}
		c, ok := country.Lookup(capital(w))
		if !ok || !slices.ContainsFunc(b, func(o string) bool {
			d, ok := country.Lookup(capital(o))
			return ok && d.Code() == c.Code()
		}) {
			return false
		}
	}
	return true
}

func capital(w string) string {
	if w != "" && 'a' <= w[0] && w[0] <= 'z' {
		return string(w[0]-32) + w[1:]
	}
	return w
}

// sameHead joins a definite phrase to the last phrase with the same noun that its other words fit.
func (r *resolver) sameHead(i int, earlier []int, mods []string, theirs *[]string) bool {
	p := &r.nps[i]
	for k := len(earlier) - 1; k >= 0 && earlier[k] >= i-window; k-- {
		o := &r.nps[earlier[k]]
		if o.num != p.num && o.num != anyNumber && p.num != anyNumber || o.adj || r.within(o, p) {
			continue
		}
		*theirs = r.modifiers(o, (*theirs)[:0])
		if o.Form == dateline.FormName && len(mods) > 0 && !r.sameModifiers(mods, *theirs) || !r.sameModifiers(mods, *theirs) {
			continue
		}
		if (p.def == possessed) != (o.def == possessed) && o.Form != dateline.FormName {
			if p.def == possessed {
				continue
			}
		} else if p.def == possessed && !r.samePossessor(p, o) {
			continue
		}
		if p.num == plural && o.num == plural && o.def == bare && p.sent-o.sent > 3 {
			continue
		}
		if len(mods) == 0 && p.def != possessed { // of several, one spoken of much more
			o := r.chainOf(earlier[k])
			for k2 := k - 1; k2 >= 0 && earlier[k2] >= i-window/2; k2-- {
				x := &r.nps[earlier[k2]]
				if c := r.chainOf(earlier[k2]); c != o && c.soFar >= 3*o.soFar && x.num == p.num && !r.within(x, p) && x.Form == dateline.FormRole && (x.def != possessed) {
					return r.join(earlier[k2], i, "head")
				}
			}
		}
		return r.join(earlier[k], i, "head")
	}
	return false
}

// houses are bodies that need no article.
var houses = words(`police parliament congress`)

// sameBare joins such a noun without article to the last one: "police".
func (r *resolver) sameBare(i int, earlier []int) bool {
	p := &r.nps[i]
	if p.Last-p.First != 1 || !houses[p.lemma] {
		return false
	}
	for k := len(earlier) - 1; k >= 0 && earlier[k] >= i-window; k-- {
		o := &r.nps[earlier[k]]
		if o.def == bare && o.Last-o.First == 1 && o.num == p.num && o.Form == dateline.FormRole {
			return r.join(earlier[k], i, "head")
		}
	}
	return false
}

// within says whether one phrase lies in the other.
func (r *resolver) within(a, b *np) bool { return a.Span.Covers(b.Span) || b.Span.Covers(a.Span) }

func (r *resolver) samePossessor(p, o *np) bool {
	a, b := r.t.Child(p.Head, "nmod:poss"), r.t.Child(o.Head, "nmod:poss")
	return a >= 0 && b >= 0 && r.at[a] >= 0 && r.at[b] >= 0 && r.root(int(r.at[a])) == r.root(int(r.at[b]))
}

// armed are what a group may be called beside.
var armed = words(`terrorist terror extremist militant islamist armed rebel jihadist jihadi insurgent sunni shiite shia guerrilla paramilitary separatist radical islamic`)

// byKind joins "the company" or "the country" without further words to the last name it can stand for, within three
// sentences.
func (r *resolver) byKind(i int, mods []string) {
	p := &r.nps[i]
	terror := false
	for len(mods) > 0 && p.lemma == "group" && armed[mods[0]] { // "this terrorist group"
		mods, terror = mods[1:], true
	}
	if len(mods) > 0 || p.num == plural || p.def == possessed || r.t.Child(p.Head, "nmod", "acl") >= 0 {
		return
	}
	var ok func(o *np) bool
	switch {
	case terror:
		ok = func(o *np) bool { return o.kind == dateline.KindGroup && !r.norp(o) }
	case kindsOf[p.lemma] != nil:
		ok = func(o *np) bool {
			return (o.kind == dateline.KindOrg || o.kind == dateline.KindGroup && !r.norp(o)) && isKind(p.lemma, o.words) != misfit
		}
	case lands[p.lemma]:
		ok = func(o *np) bool {
			_, is := country.ByName(o.words)
			return o.kind == dateline.KindPlace && is
		}
	case towns[p.lemma]:
		ok = func(o *np) bool {
			_, is := country.ByName(o.words)
			return o.kind == dateline.KindPlace && o.Mention >= 0 && r.d.Mentions[o.Mention].Kind == dateline.GPE && !is
		}
	default:
		return
	}
	unsure := -1 // the nearest name of no known kind
	for j := i - 1; j >= 0 && j >= i-40 && r.nps[j].sent >= p.sent-3; j-- {
		o := &r.nps[j]
		if unsure >= 0 && o.sent < r.nps[unsure].sent {
			break
		}
		if o.Form != dateline.FormName || o.words == "" || o.adj || !ok(o) || r.within(o, p) || r.coArguments(o.Head, p.Head) {
			continue
		}
		if kindsOf[p.lemma] != nil && isKind(p.lemma, o.words) == unknown {
			if unsure < 0 {
				unsure = j
			}
			continue
		}
		if r.join(j, i, "kind") {
			return
		}
	}
	if unsure >= 0 {
		r.join(unsure, i, "kind")
	}
}

// A fit says whether a noun may stand for a name.
type fit uint8

const (
	misfit fit = iota
	unknown
	fitting
)

// isKind says whether "the company" may stand for the body of this name: the tables or a word of the name tell its kind. "The court",
// "the party" need a known one.
func isKind(noun, name string) fit {
	kind := ""
	if g, ok := groups.Lookup(name); ok {
		kind = g.Kind
	}
	for w := range strings.FieldsSeq(lower(name)) {
		if w = strings.TrimSuffix(w, "."); w == noun {
			return fitting
		}
		if k := kindWords[w]; k != "" && kind == "" {
			kind = k
		}
	}
	switch {
	case kindsOf[noun][kind]:
		return fitting
	case kind == "" && bodyOf[noun]:
		return unknown
	}
	return misfit
}

func (r *resolver) norp(o *np) bool {
	return o.Mention >= 0 && r.d.Mentions[o.Mention].Kind == dateline.Norp
}

// governor returns the predicate that the phrase headed by token i is an argument of, -1 if it is of none.
func (r *resolver) governor(i int) int {
	for n := 0; n < 8 && r.t.Rel(i) == "conj" && r.t.Parent(i) >= 0; n++ {
		i = r.t.Parent(i)
	}
	if match.IsRel(r.t.Rel(i), "nsubj", "obj", "iobj", "obl", "csubj") {
		return r.t.Parent(i)
	}
	return -1
}

// coArguments says whether the phrases headed by a and b are arguments of one predicate.
func (r *resolver) coArguments(a, b int) bool {
	g, h := r.governor(a), r.governor(b)
	return g >= 0 && g == h
}
