package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/nounclass"
)

// reattach moves clauses that the parser hung too low in the sentence t, where forms of verbs and commas show it; own makes the tokens
// ours before the first change and returns them. All places are 1-based.
func reattach(t []dateline.Token, text string, own func() []dateline.Token) {
	for i := range t {
		pos := i + 1
		k := &t[i]
		if k.Head < 1 || k.Head > len(t) {
			continue
		}
		if k.UPOS == "NOUN" && (k.XPOS == "NN" || k.XPOS == "VB") && k.Deprel == "xcomp" && i > 0 && t[i-1].UPOS == "PART" && t[i-1].Deprel == "mark" && t[i-1].Head == pos { // "offered to host talks"
			t = own()
			t[i].UPOS, t[i].XPOS, t[i].Lemma = "VERB", "VB", strings.ToLower(t[i].Span.In(text))
			continue
		}
		if pluralVerb(t, pos) { // "requests for travel permits this month"
			t = own()
			asNoun(t, pos, text)
			continue
		}
		if o := besideOblique(t, text, pos); o > 0 { // "imposed freezes and bans on five people and three companies"
			t = own()
			t[i].Head = o
			continue
		}
		if k.UPOS != "VERB" {
			continue
		}
		switch {
		case k.Deprel == "conj" && k.XPOS == "VB" && infinitiveAbove(t, text, pos) > 0: // "to remove posts at which traders are made to pay, and to let teams pass"
			t = own()
			t[i].Head = infinitiveAbove(t, text, pos)
		case k.Deprel == "conj" && k.XPOS == "VBD" && mainAbove(t, text, pos) > 0: // "voiced concern at reports that soldiers had killed villagers, and backed"
			t = own()
			t[i].Head = mainAbove(t, text, pos)
		case k.Deprel == "conj" && (k.XPOS == "VBD" || k.XPOS == "VBN" && !hasAux(t, pos) && !hasPassive(t, pos)) && t[k.Head-1].Deprel == "root" && asideSubject(t, text, pos) > 0: // "The league, the party Paz belonged to, charged the king"
			first, verb := asideSubject(t, text, pos), k.Head
			t = own()
			noun := headBefore(t, text, verb, first)
			t[i].Head, t[i].Deprel, t[i].XPOS = 0, "root", "VBD"
			t[first-1].Head = pos
			t[noun-1].Head, t[noun-1].Deprel = first, "appos"
			t[verb-1].Head, t[verb-1].Deprel = noun, "acl:relcl"
			for j := range t {
				if t[j].Head == verb && j+1 > verb && t[j].Deprel == "punct" {
					t[j].Head = pos
				}
			}
		case k.Deprel == "conj" && afterRelative(t, text, pos) > 0: // "thanked Egypt, whose envoy had come, and asked for help"
			t = own()
			t[i].Head = afterRelative(t, text, pos)
		case k.Deprel == "conj" && k.XPOS == "VBD":
			if up := finiteAbove(t, pos); up > 0 { // "urged both to stop and offered help"
				t = own()
				t[i].Head = up
			}
		case k.Deprel == "advcl" && k.XPOS == "VB" && k.Head < pos && prompt[strings.ToLower(t[k.Head-1].Lemma)] && t[k.Head-1].UPOS == "ADJ" && hasMark(t, pos): // "was quick to congratulate": did
			t = own()
			t[i].Deprel = "xcomp"
		case (k.Deprel == "advcl" || k.Deprel == "xcomp") && k.XPOS == "VB":
			if up := bidOver(t, text, pos); up > 0 { // "asked the body, which Peru joined last year, to send inspectors"
				t = own()
				t[i].Head, t[i].Deprel = up, "xcomp"
			}
		case k.Deprel == "advcl" && k.XPOS == "VBD":
			if subject, mark := lostSubject(t, text, pos); subject > 0 { // "came a week after the minister, Jan Roos, warned that"
				t = own()
				t[subject-1].Head, t[subject-1].Deprel = pos, "nsubj"
				t[mark-1].Head, t[mark-1].Deprel = pos, "mark"
			}
		}
	}
}

// asideSubject returns the subject of the past tense at pos, conjoined without "and" to a main verb that has two subjects of which the second
// is the one of a relative clause without a pronoun, between commas: "The league, the party Paz belonged to until May, charged the king". 0 if it
// is not so.
func asideSubject(t []dateline.Token, text string, pos int) int {
	verb := t[pos-1].Head
	if verb > pos || hasSubject(t, pos) || pos < 2 || t[pos-2].Span.In(text) != "," {
		return 0
	}
	first, second := 0, 0
	for j := range t {
		switch {
		case t[j].Head == pos && t[j].Deprel == "cc":
			return 0
		case t[j].Head == verb && t[j].Deprel == "nsubj" && j+1 < verb && first == 0:
			first = j + 1
		case t[j].Head == verb && t[j].Deprel == "nsubj" && j+1 < verb:
			second = j + 1
		}
	}
	if second == 0 || headBefore(t, text, verb, first) == 0 {
		return 0
	}
	return first
}

// headBefore returns the noun that the parser hung on the second subject of the verb, right behind the comma after the first one: the head of the
// relative clause; 0 if there is none.
func headBefore(t []dateline.Token, text string, verb, first int) int {
	for j := first; j+1 < verb; j++ {
		if t[j].UPOS == "NOUN" && (t[j].Deprel == "nmod:desc" || t[j].Deprel == "compound" || t[j].Deprel == "nmod") && t[j].Head > j+1 && t[j].Head < verb && t[t[j].Head-1].Head == verb && t[t[j].Head-1].Deprel == "nsubj" {
			for k := j - 1; k >= first-1 && k >= j-4; k-- {
				if t[k].Span.In(text) == "," {
					return j + 1
				}
				if t[k].UPOS != "DET" && t[k].UPOS != "ADJ" {
					break
				}
			}
		}
	}
	return 0
}

// prompt are adjectives of how soon or gladly one does what the infinitive after them tells.
var prompt = set("quick swift prompt fast happy pleased glad proud")

// finiteAbove returns the finite verb that the past tense at pos must be conjoined to, if it hangs on an infinitive or a participle: a past
// tense goes with no "to". 0 if there is none.
func finiteAbove(t []dateline.Token, pos int) int {
	h := t[pos-1].Head
	if h > pos || t[h-1].XPOS != "VB" && t[h-1].XPOS != "VBG" || hasSubject(t, pos) || hasSubject(t, h) {
		return 0
	}
	for j := range t {
		if t[j].Head == pos && strings.HasPrefix(t[j].Deprel, "aux") || t[j].Head == h && t[j].Deprel == "aux" {
			return 0 // "will meet and said", a modal's
		}
	}
	for n := 0; n < 3; n++ {
		up := &t[h-1]
		if !slices.Contains([]string{"xcomp", "advcl", "acl", "conj"}, up.Deprel) || up.Head < 1 || up.Head > len(t) || up.Head > h {
			return 0
		}
		if h = up.Head; t[h-1].UPOS == "VERB" && (t[h-1].XPOS == "VBD" || t[h-1].XPOS == "VBZ" || t[h-1].XPOS == "VBP" || t[h-1].XPOS == "VBN" && hasAux(t, h)) {
			return h
		}
	}
	return 0
}

// afterRelative returns the verb of the main clause that the finite verb at pos is conjoined to, if it hangs on a relative clause between commas
// of which the second stands before its "and"; 0 if not.
func afterRelative(t []dateline.Token, text string, pos int) int {
	h := t[pos-1].Head
	if h > pos || t[h-1].Deprel != "acl:relcl" || t[pos-1].XPOS != "VBD" && t[pos-1].XPOS != "VBZ" && t[pos-1].XPOS != "VBP" || hasSubject(t, pos) {
		return 0
	}
	joined := false
	for j := range t {
		if t[j].Head == pos && t[j].Deprel == "cc" && j > 0 {
			joined = t[j-1].Span.In(text) == "," && t[j].Span.In(text) == "and"
		}
	}
	first := h
	for j := range t[:h] {
		if below(t, j+1, h) && t[j].UPOS != "PUNCT" {
			first = j + 1
			break
		}
	}
	if !joined || first < 3 || t[first-2].Span.In(text) != "," {
		return 0
	}
	v := t[h-1].Head
	for n := 0; n < 5 && v > 0 && v <= len(t); n++ {
		if t[v-1].UPOS == "VERB" {
			if v < first {
				return v
			}
			return 0
		}
		v = t[v-1].Head
	}
	return 0
}

// pluralVerb says whether the token at pos, taken for a verb of the third person, is the plural noun that the noun right before it belongs to: a
// preposition stands before the two, and it has no subject there.
func pluralVerb(t []dateline.Token, pos int) bool {
	k := &t[pos-1]
	if k.UPOS != "VERB" || k.XPOS != "VBZ" || pos < 3 || k.Deprel != "advcl" && k.Deprel != "acl" && k.Deprel != "xcomp" && k.Deprel != "parataxis" {
		return false
	}
	prev := &t[pos-2]
	if prev.XPOS != "NN" || prev.Deprel != "nmod" && prev.Deprel != "obl" || prev.Head > pos-2 || hasSubject(t, pos) || !hasCase(t, pos-1) {
		return false
	}
	return !slices.ContainsFunc(t, func(c dateline.Token) bool {
		return c.Head == pos && (c.Deprel == "obj" || c.Deprel == "mark" || c.Deprel == "ccomp" || c.Deprel == "xcomp" || strings.HasPrefix(c.Deprel, "aux"))
	})
}

// asNoun makes the token at pos the noun that the one before it is a part of.
func asNoun(t []dateline.Token, pos int, text string) {
	k, prev := &t[pos-1], &t[pos-2]
	above := k.Head
	for j := range t {
		switch {
		case t[j].Head == pos-1 && j != pos-1 && j < pos-2:
			t[j].Head = pos
		case t[j].Head == pos:
			t[j].Head = above
		}
	}
	k.UPOS, k.XPOS, k.Lemma = "NOUN", "NNS", strings.TrimSuffix(strings.ToLower(k.Span.In(text)), "s")
	k.Head, k.Deprel = prev.Head, prev.Deprel
	prev.Head, prev.Deprel = pos, "compound"
}

// besideOblique returns the oblique that the noun at pos, conjoined to the object of its verb, is conjoined to in truth: "and" stands right behind
// the oblique, and both are people or bodies, which the object is not. 0 if not.
func besideOblique(t []dateline.Token, text string, pos int) int {
	k := &t[pos-1]
	h := k.Head
	if k.UPOS != "NOUN" || k.Deprel != "conj" || h > pos || t[h-1].Deprel != "obj" || !someone(k) || someone(&t[h-1]) {
		return 0
	}
	and := 0
	for j := range t[:pos-1] {
		if t[j].Head == pos && t[j].Deprel == "cc" {
			and = j + 1
		}
	}
	if and < 3 || t[and-1].Span.In(text) != "and" && t[and-1].Span.In(text) != "or" {
		return 0
	}
	o := &t[and-2]
	if o.Deprel != "obl" && o.Deprel != "nmod" || !someone(o) || !hasCase(t, and-1) || o.Head != t[h-1].Head && o.Head != h {
		return 0
	}
	return and - 1
}

// someone says whether the token is a noun for people or bodies.
func someone(k *dateline.Token) bool {
	return (k.UPOS == "NOUN" || k.UPOS == "PROPN") && nounclass.Is(strings.ToLower(k.Lemma), nounclass.Human|nounclass.Org|nounclass.Group)
}

// infinitiveAbove returns the infinitive that the one at pos is conjoined to, if it hangs on the finite verb of a relative clause below that: "and to" goes
// with "to". 0 if there is none.
func infinitiveAbove(t []dateline.Token, text string, pos int) int {
	to := func(at int) bool {
		return slices.ContainsFunc(t, func(k dateline.Token) bool {
			return k.Head == at && k.Deprel == "mark" && strings.EqualFold(k.Span.In(text), "to")
		})
	}
	h := t[pos-1].Head
	if h < 1 || h > pos || !strings.HasPrefix(t[h-1].Deprel, "acl:relcl") || t[h-1].XPOS == "VB" || to(h) || !to(pos) || hasSubject(t, pos) {
		return 0
	}
	for n := 0; n < 5; n++ {
		if h = t[h-1].Head; h < 1 || h > len(t) {
			return 0
		}
		if t[h-1].UPOS == "VERB" {
			if h < pos && to(h) {
				return h
			}
			return 0
		}
	}
	return 0
}

// mainAbove returns the past tense of the main clause that the one at pos, behind a comma and "and", is conjoined to, if it hangs on a pluperfect or a
// modal of the clause of a noun or verb below that: a past tense goes with no "had" and no "would". 0 if there is none.
func mainAbove(t []dateline.Token, text string, pos int) int {
	h := t[pos-1].Head
	if h < 1 || h > pos || t[h-1].XPOS != "VBN" && t[h-1].XPOS != "VB" || hasSubject(t, pos) || hasAux(t, pos) {
		return 0
	}
	had, joined, object := false, false, false
	for j := range t {
		if t[j].Head == h && t[j].Deprel == "aux" && (t[j].XPOS == "MD" || strings.EqualFold(t[j].Span.In(text), "had")) {
			had = true
		}
		object = object || t[j].Head == pos && t[j].Deprel == "obj"
		if t[j].Head == pos && t[j].Deprel == "cc" && j > 0 && strings.EqualFold(t[j].Span.In(text), "and") && t[j-1].Span.In(text) == "," {
			joined = true
		}
	}
	if !had || !joined || !object || !strings.HasPrefix(t[h-1].Deprel, "acl") && t[h-1].Deprel != "ccomp" {
		return 0
	}
	for n := 0; n < 5; n++ {
		if h = t[h-1].Head; h < 1 || h > len(t) {
			return 0
		}
		if t[h-1].UPOS == "VERB" {
			if h < pos && t[h-1].XPOS == "VBD" && hasSubject(t, h) {
				return h
			}
			return 0
		}
	}
	return 0
}

func hasAux(t []dateline.Token, pos int) bool {
	return slices.ContainsFunc(t, func(k dateline.Token) bool { return k.Head == pos && k.Deprel == "aux" })
}

// bidOver returns the verb of asking that the infinitive at pos completes, if it hangs on the relative clause that stands between the two
// and ends with a comma; 0 if not.
func bidOver(t []dateline.Token, text string, pos int) int {
	h := t[pos-1].Head
	if h > pos || t[h-1].Deprel != "acl:relcl" || t[h-1].Head < 1 || t[h-1].Head > len(t) {
		return 0
	}
	noun := &t[t[h-1].Head-1]
	if noun.Deprel != "obj" && noun.Deprel != "iobj" && noun.Deprel != "obl" || noun.Head < 1 || noun.Head > t[h-1].Head {
		return 0
	}
	if !bidders[strings.ToLower(t[noun.Head-1].Lemma)] {
		return 0
	}
	to := false
	for j := range t {
		if t[j].Head == pos && t[j].Deprel == "mark" && j > 0 {
			to = strings.EqualFold(t[j].Span.In(text), "to") && t[j-1].Span.In(text) == ","
		}
		if t[j].Head == noun.Head && (t[j].Deprel == "xcomp" || t[j].Deprel == "ccomp") {
			return 0
		}
	}
	if !to {
		return 0
	}
	return noun.Head
}

// lostSubject returns the subject of the past tense at pos, an adverbial clause without subject and mark, if the phrase right before it was
// taken for an oblique of the verb above by its "after" or "before", and that word; zeros if not.
func lostSubject(t []dateline.Token, text string, pos int) (subject, mark int) {
	up := t[pos-1].Head
	if up > pos || hasSubject(t, pos) || hasMark(t, pos) {
		return 0, 0
	}
	for j := pos - 2; j >= up; j-- {
		if t[j].Head != up || t[j].Deprel != "obl" {
			continue
		}
		for k := up; k < j; k++ {
			if t[k].Head != j+1 || t[k].Deprel != "case" {
				continue
			}
			switch strings.ToLower(t[k].Span.In(text)) {
			case "after", "before", "since", "until":
				for m := j + 1; m < pos-1; m++ { // nothing but the phrase between
					if !below(t, m+1, j+1) && t[m].Deprel != "punct" && t[m].Deprel != "advmod" {
						return 0, 0
					}
				}
				return j + 1, k + 1
			}
		}
		return 0, 0
	}
	return 0, 0
}

// below says whether the token at pos hangs on the one at top, at any depth.
func below(t []dateline.Token, pos, top int) bool {
	for n := 0; n < 12 && pos > 0 && pos <= len(t); n++ {
		if pos == top {
			return true
		}
		pos = t[pos-1].Head
	}
	return false
}
