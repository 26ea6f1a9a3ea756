package syntax

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// mainVerb gives a sentence without a main verb the one that the parser took for a participle: "The rebel faction blamed
// government troops." with root "faction". It looks only at sentences that end with a stop and whose root is a noun without a copula, and
// wants a sign that the participle is none: the tag of a past tense, a bare object after it (a passive participle has none),
// or that it stands after the noun it is said to modify. "A man accused of theft." stays.
func mainVerb(d *dateline.Document, s dateline.Sentence) {
	toks := d.Tokens[s.First:s.Last]
	if len(toks) < 4 || len(toks) > 120 || !stopped(d, toks) {
		return
	}
	r := slices.IndexFunc(toks, func(t dateline.Token) bool { return t.Head == 0 })
	if r < 0 || toks[r].UPOS != "NOUN" && toks[r].UPOS != "PROPN" && toks[r].UPOS != "PRON" {
		return
	}
	if asideVerb(d, toks, r) {
		return
	}
	for i := range toks {
		if toks[i].Head == r+1 && (toks[i].Deprel == "cop" || strings.HasPrefix(toks[i].Deprel, "nsubj") || toks[i].Deprel == "expl" || toks[i].Deprel == "parataxis") {
			return
		}
	}
	for v := r + 1; v < len(toks); v++ {
		t := &toks[v]
		if t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBN" || !belongs(toks, v, r) {
			continue
		}
		switch t.Deprel {
		case "acl", "amod", "xcomp", "ccomp", "nmod", "appos", "dep":
		default:
			continue
		}
		object, agent := -1, false
		for i := range toks {
			if toks[i].Head != v+1 {
				continue
			}
			switch dep := toks[i].Deprel; {
			case dep == "obj" && i > v && !hasCase(toks, i):
				object = i
			case dep == "obl:agent", dep == "aux", dep == "aux:pass", strings.HasPrefix(dep, "nsubj"), dep == "mark":
				agent = true
			}
		}
		if agent {
			continue
		}
		if object < 0 && (t.Deprel == "amod" || t.Deprel == "acl") && v+1 < len(toks) { // "blamed government troops", with "troops" in apposition to "faction"
			for i := v + 1; i < len(toks) && i <= v+5; i++ {
				if toks[i].Head == r+1 && toks[i].Deprel == "appos" && !hasCase(toks, i) && !commaBetween(d, toks, v, i) {
					object = i
					break
				}
			}
		}
		if object >= 0 && takesTwo[strings.ToLower(t.Lemma)] && t.XPOS != "VBD" {
			continue // "a boy named John"
		}
		if t.XPOS != "VBD" && object < 0 {
			continue
		}
		t.Head, t.Deprel, t.XPOS = 0, "root", "VBD"
		for i := range toks {
			if i == v || toks[i].Head != r+1 || i < v {
				continue
			}
			toks[i].Head = v + 1
			switch {
			case i == object:
				toks[i].Deprel = "obj"
			case toks[i].Deprel == "nmod":
				toks[i].Deprel = "obl"
			case toks[i].Deprel == "appos":
				toks[i].Deprel = "dep"
			}
		}
		toks[r].Head, toks[r].Deprel = v+1, "nsubj"
		return
	}
}

// asideVerb makes a root of the finite verb without a subject that the parser left beside the noun r, behind a relative clause in commas that hangs
// under it: "Fishermen around Jaffna, whose members are Tamils, accuse the trawlers". It says whether it did.
func asideVerb(d *dateline.Document, toks []dateline.Token, r int) bool {
	for v := r + 4; v < len(toks); v++ {
		t := &toks[v]
		if t.Head != r+1 || t.Deprel != "parataxis" || t.UPOS != "VERB" {
			continue
		}
		switch t.XPOS {
		case "VBD", "VBZ", "VBP":
		default:
			return false
		}
		aside := false
		for i := range toks {
			switch h := toks[i].Head - 1; {
			case h == v && strings.HasPrefix(toks[i].Deprel, "nsubj"), h == r && (toks[i].Deprel == "cop" || strings.HasPrefix(toks[i].Deprel, "nsubj") || toks[i].Deprel == "expl"):
				return false
			case h == r && i > r && i < v && strings.HasPrefix(toks[i].Deprel, "acl:relcl"):
				aside = true
			}
		}
		if !aside || toks[v-1].Span.In(d.Text) != "," && toks[v-1].UPOS != "ADV" {
			return false
		}
		t.Head, t.Deprel = 0, "root"
		toks[r].Head, toks[r].Deprel = v+1, "nsubj"
		for i := range toks {
			if toks[i].Head == r+1 && (i > v || toks[i].UPOS == "PUNCT" && i == v-1) {
				toks[i].Head = v + 1
			}
		}
		return true
	}
	return false
}

// takesTwo are verbs whose passive keeps an object or predicate.
var takesTwo = set("name call give award offer grant dub title entitle nickname consider deem elect appoint pay teach show deny declare assign hand send sell ask tell")

func stopped(d *dateline.Document, toks []dateline.Token) bool {
	for i := len(toks) - 1; i >= 0 && i >= len(toks)-2; i-- {
		switch toks[i].Span.In(d.Text) {
		case ".", "!", "?":
			return true
		}
	}
	return false
}

// belongs says whether v hangs below r.
func belongs(toks []dateline.Token, v, r int) bool {
	for n := 0; n < 12; n++ {
		h := toks[v].Head - 1
		if h < 0 {
			return false
		}
		if h == r {
			return true
		}
		v = h
	}
	return false
}

func hasCase(toks []dateline.Token, i int) bool {
	return slices.ContainsFunc(toks, func(t dateline.Token) bool { return t.Head == i+1 && t.Deprel == "case" })
}

func commaBetween(d *dateline.Document, toks []dateline.Token, a, b int) bool {
	return slices.ContainsFunc(toks[a:b], func(t dateline.Token) bool { return t.Span.In(d.Text) == "," })
}
