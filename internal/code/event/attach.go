package event

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// reattach moves clauses that the parser hung too low in the sentence t, where forms of verbs and commas show it; own makes the tokens
// ours before the first change and returns them. All places are 1-based.
func reattach(t []dateline.Token, text string, own func() []dateline.Token) {
	for i := range t {
		pos := i + 1
		k := &t[i]
		if k.Head < 1 || k.Head > len(t) || k.UPOS != "VERB" {
			continue
		}
		switch {
		case k.Deprel == "conj" && k.XPOS == "VBD":
			if up := finiteAbove(t, pos); up > 0 { // "urged both to stop and offered help"
				t = own()
				t[i].Head = up
			}
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
