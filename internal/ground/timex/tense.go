package timex

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
)

// Tenses of a governing verb.
const (
	past    = "past"
	present = "present"
	future  = "future"
)

// feat says whether feats holds "Name=Value" as a whole.
func feat(feats, want string) bool {
	for feats != "" {
		f, rest, _ := strings.Cut(feats, "|")
		if f == want {
			return true
		}
		feats = rest
	}
	return false
}

// tense returns the tense of the clause that holds tokens [first, last): that of the nearest verb up the tree that has
// one. Infinitives and participles look at their auxiliaries, then at the verb above; "agreed to meet" is future.
func tense(t *match.Tree, first, last int) string {
	if first >= last || last > len(t.Doc.Tokens) {
		return ""
	}
	head := first
	for i := first; i < last; i++ {
		if p := t.Parent(i); p < first || p >= last {
			head = i
			break
		}
	}
	at := t.Parent(head)
	if at < 0 && t.Doc.Tokens[head].Head < 0 {
		return linearTense(t.Doc, first, last)
	}
	if at < 0 {
		at = head
	}
	switch k := t.Case(head); {
	case k == "since" || head > 0 && t.Word(head-1) == "since":
		return past
	case k == "for" && (calling[t.Lemma(at)] || t.Parent(at) >= 0 && calling[t.Lemma(t.Parent(at))]):
		return future // "called a strike for Thursday"
	case k != "for" && invitedTo(t, at, first):
		return future
	}
	for steps := 0; at >= 0 && steps < 24; steps++ {
		if outside(t, at, first, last) {
			at = t.Parent(at)
			continue
		}
		if s := clauseTense(t, at); s != "" {
			return s
		}
		at = t.Parent(at)
	}
	return ""
}

// invitedTo says whether the time from token first on stands behind what somebody is invited to: "has invited them to a dinner in May".
func invitedTo(t *match.Tree, at, first int) bool {
	if at >= 0 && t.Doc.Tokens[at].UPOS == "NOUN" {
		at = t.Parent(at)
	}
	if at < 0 || t.Lemma(at) != "invite" || at > first {
		return false
	}
	to := false
	for i := at + 1; i < first; i++ {
		if t.Doc.Tokens[i].UPOS == "VERB" {
			return false
		}
		to = to || t.Word(i) == "to"
	}
	return to
}

// outside says whether tokens [first, last) stand where they are no part of the clause of verb at that they were hung on: before its "to" ("offered on
// Thursday to double it") or its subject ("said on Sunday it would leave"), or past the comma that ends it ("the party on which he depends, on
// Monday").
func outside(t *match.Tree, at, first, last int) bool {
	if t.Parent(at) < 0 {
		return false
	}
	if at >= last {
		if p := t.Parent(at); p >= first || !match.IsRel(t.Rel(at), "xcomp", "ccomp", "advcl", "acl") {
			return false
		}
		for _, c := range t.Children(at, "mark") {
			if c < first {
				return false // "said that on Sunday it would leave"
			}
		}
		for _, c := range t.Children(at, "mark", "nsubj", "nsubj:pass") {
			if c >= last && (t.Rel(at) != "advcl" || t.Word(c) == "to") {
				return true
			}
		}
		return false
	}
	if t.Rel(at) != "acl:relcl" {
		return false
	}
	i := first - 1
	if i > at && t.Doc.Tokens[i].UPOS == "ADP" {
		i--
	}
	return i == at+1 && t.Word(i) == ","
}

// clauseTense returns the tense of token i if it is a predicate that shows one, "" if the search must go on upwards.
func clauseTense(t *match.Tree, i int) string {
	tok := t.Doc.Tokens[i]
	if infinitive(t, i) { // "agreed to meet", "is to be held"
		if p := t.Parent(i); p >= 0 && backward[t.Lemma(p)] && !match.IsRel(t.Rel(i), "ccomp", "parataxis") { // not "is to meet in May, an officer said"
			return ""
		} else if p >= 0 && t.Lemma(p) == "have" && t.Doc.Tokens[p].XPOS == "VBD" && match.IsRel(t.Rel(i), "xcomp") {
			return "" // "had to leave on Friday"
		}
		return future
	}
	aux := ""
	for _, c := range t.Children(i, "aux", "cop") {
		switch w := t.Word(c); w {
		case "will", "shall", "'ll", "’ll", "wo", "may", "might", "can", "must", "should":
			if hasHave(t, i) && w != "will" && w != "shall" {
				return past
			}
			return future
		case "would", "could":
			aux = future
		default:
			f := t.Doc.Tokens[c].Feats
			x := t.Doc.Tokens[c].XPOS
			switch {
			case aux == future:
			case feat(f, "Tense=Past") && !feat(f, "VerbForm=Part") || x == "VBD":
				aux = past
			case t.Lemma(c) == "have" && (feat(f, "Tense=Pres") || x == "VBP" || x == "VBZ"):
				aux = past
			case feat(f, "Tense=Pres") && !feat(f, "VerbForm=Part") || x == "VBP" || x == "VBZ":
				if aux == "" {
					aux = present
				}
			}
		}
	}
	if aux == present && tok.UPOS == "VERB" && (feat(tok.Feats, "VerbForm=Ger") || tok.XPOS == "VBG") {
		return future // "is meeting on Monday": for dates, an appointment
	}
	if aux == present && intended[t.Lemma(i)] {
		return future // "is scheduled for June 5"
	}
	if aux != "" {
		if aux == present && tok.UPOS != "VERB" {
			if struck[t.Lemma(i)] {
				return past
			}
			return present
		}
		return aux
	}
	if tok.UPOS != "VERB" && tok.UPOS != "AUX" {
		return ""
	}
	switch {
	case tok.XPOS == "VBD" || feat(tok.Feats, "Tense=Past") && feat(tok.Feats, "VerbForm=Fin"):
		return past
	case tok.XPOS == "VBP" || tok.XPOS == "VBZ" || feat(tok.Feats, "Tense=Pres") && feat(tok.Feats, "VerbForm=Fin"):
		if reporting[t.Lemma(i)] {
			return past
		}
		return present
	case tok.XPOS == "VBN" || feat(tok.Feats, "Tense=Past"):
		if intended[t.Lemma(i)] {
			return future // "classes scheduled for June 5"
		}
		if match.IsRel(t.Rel(i), "acl", "advcl", "amod") {
			return past // "the video released on Monday"
		}
		if p := t.Parent(i); t.Rel(i) == "conj" && p >= 0 && t.Child(i, "aux", "aux:pass", "cop") < 0 && t.Child(p, "aux", "aux:pass", "cop") < 0 {
			return past // "pays a share and offered on Monday to double it"
		}
	case tok.XPOS == "VB" || feat(tok.Feats, "VerbForm=Inf"):
		if feat(tok.Feats, "Mood=Imp") {
			return future
		}
	}
	return ""
}

// infinitive says whether verb i has "to".
func infinitive(t *match.Tree, i int) bool {
	for _, c := range t.Children(i, "mark") {
		if t.Word(c) == "to" {
			return true
		}
	}
	return false
}

func hasHave(t *match.Tree, i int) bool {
	for _, c := range t.Children(i, "aux") {
		if t.Lemma(c) == "have" {
			return true
		}
	}
	return false
}

// reporting verbs in the present tell of the past: "says Monday", as headlines do; so do those that judge: "condemns the violence on Tuesday".
var reporting = map[string]bool{"say": true, "tell": true, "report": true, "announce": true, "condemn": true, "denounce": true, "deplore": true, "regret": true, "mourn": true,
	"lament": true, "decry": true, "praise": true, "applaud": true, "commend": true, "congratulate": true, "follow": true}

// struck is how people are who tell so of what has happened: "we are shocked by the killing of two people on Sunday".
var struck = map[string]bool{"shocked": true, "saddened": true, "appalled": true, "horrified": true, "outraged": true, "dismayed": true, "alarmed": true, "disturbed": true,
	"disappointed": true, "grateful": true, "proud": true}

// intended verbs have their date ahead of them.
var intended = map[string]bool{"schedule": true, "plan": true, "set": true, "slate": true, "expect": true, "due": true, "book": true}

// calling verbs name a day ahead with "for".
var calling = map[string]bool{"call": true, "announce": true, "convene": true, "summon": true, "invite": true, "ask": true, "order": true}

// backward verbs take an infinitive that has happened with them: "managed to leave on Monday".
var backward = map[string]bool{"manage": true, "fail": true, "begin": true, "start": true, "continue": true, "go": true, "come": true, "seem": true, "appear": true,
	"happen": true, "help": true, "force": true, "allow": true, "cease": true, "refuse": true, "believe": true, "think": true, "know": true, "report": true, "say": true, "allege": true}

// linearTense reads the words around an expression of an unparsed sentence: the nearest sign of a tense before it,
// else after it.
func linearTense(d *dateline.Document, first, last int) string {
	lo, hi := first-12, last+12
	for i := first - 1; i >= 0 && i >= lo; i-- {
		s := wordTense(d, i)
		if s == "stop" {
			break
		}
		if s != "" {
			return s
		}
	}
	for i := last; i < len(d.Tokens) && i < hi; i++ {
		s := wordTense(d, i)
		if s == "stop" {
			break
		}
		if s != "" {
			return s
		}
	}
	return ""
}

func wordTense(d *dateline.Document, i int) string {
	t := d.Tokens[i]
	switch w := t.Span.In(d.Text); w {
	case "will", "would", "shall", "'ll", "’ll", "scheduled", "planned", "expected", "due":
		return future
	case "said", "was", "were", "had", "did", "has", "have", "told", "met", "killed", "held", "took":
		return past
	case ".", ";", "”", "\n":
		return "stop"
	}
	switch t.XPOS {
	case "VBD":
		return past
	}
	return ""
}
