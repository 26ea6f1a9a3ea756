package coref

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/firstname"
)

// clubs are nouns of bodies that bear names which look like those of people: "the Ak Tilek party", "Cuentas Claras, a watchdog".
var clubs = words(`party movement coalition alliance group organisation organization watchdog newspaper daily weekly magazine company firm conglomerate
	bank union militia network foundation broadcaster station website channel charity federation association faction front
	league club band airline brand startup agency outlet portal thinktank think-tank nonprofit collective cooperative`)

// namedBodies makes bodies of the names that were taken for a person's and that an apposition or the noun right behind calls a body. A known
// first name speaks against it: "the Macron party" is of one word, "the Marine Le Pen party" has one.
func (r *resolver) namedBodies() {
	var found set
	for i := range r.nps {
		p := &r.nps[i]
		if p.Form != dateline.FormName || p.kind != dateline.KindPerson || p.Mention < 0 || !r.namesClub(p) {
			continue
		}
		if found == nil {
			found = set{}
		}
		found[p.words] = true
	}
	for i := range r.nps {
		if p := &r.nps[i]; p.Form == dateline.FormName && p.kind == dateline.KindPerson && found[p.words] {
			p.kind, p.gender, p.unsure = dateline.KindOrg, neuter, false
			p.chain.kind, p.chain.gender, p.chain.unsure = dateline.KindOrg, neuter, false
		}
	}
}

func (r *resolver) namesClub(p *np) bool {
	m := r.d.Mentions[p.Mention]
	if m.Last-m.First < 2 || p.First < m.First && r.title[max(m.First-1, 0)] > 0 {
		return false
	}
	if firstname.Gender(r.form(m.First)) != "" {
		return false
	}
	if h := r.t.Parent(p.Head); h == m.Last && match.IsRel(r.t.Rel(p.Head), "compound", "nmod", "amod") && r.d.Tokens[h].UPOS == "NOUN" && clubs[r.t.Lemma(h)] {
		return true
	}
	for _, y := range r.t.Children(p.Head, "appos") {
		if y >= m.Last && r.d.Tokens[y].UPOS == "NOUN" && clubs[r.t.Lemma(y)] {
			return true
		}
	}
	return false
}

// introductions joins the person whom the first sentence describes and does not name to the one whom the next sentences name and do not
// describe: "A former Chilean minister was arrested on Monday. Luis Paz, 61, was led away". The name is the first one after, a subject, without
// title or role; an age or a passive tells that it is spoken about. Who speaks ("Luis Paz saw the raid") is somebody else.
func (r *resolver) introductions() {
	lead := -1
	for si := range r.d.Sentences {
		if s := &r.d.Sentences[si]; s.Parsed && s.Last-s.First > 7 {
			if lead = si; r.verbal(s) {
				break
			}
			lead = -1
		}
	}
	if lead < 0 {
		return
	}
	who, several := -1, false
	for i := range r.nps {
		p := &r.nps[i]
		if p.sent > lead {
			break
		}
		if p.sent != lead || p.kind != dateline.KindPerson {
			continue
		}
		switch {
		case p.pron != pronNone || p.rank != subject && p.rank != object || p.conj || p.num == plural:
		case p.Form == dateline.FormName && p.rank == subject:
			return
		case p.Form != dateline.FormRole || p.def != indefinite && p.def != definite || r.chainOf(i).named || r.speaks(p.Head):
		case who < 0 || r.nps[who].rank == object && p.rank == subject:
			several, who = false, i
		case r.nps[who].rank == p.rank:
			several = true
		}
	}
	if who < 0 || several {
		return
	}
	for j := who + 1; j < len(r.nps) && r.nps[j].sent <= lead+2; j++ {
		p := &r.nps[j]
		if p.sent == lead || p.Form != dateline.FormName || p.kind != dateline.KindPerson || p.Mention < 0 {
			continue
		}
		m := r.d.Mentions[p.Mention]
		c := r.chainOf(j)
		if c.first != j || p.rank != subject || p.conj || p.First < m.First || !strings.Contains(p.words, " ") {
			return
		}
		for _, y := range r.t.Children(p.Head, "appos") {
			if r.d.Tokens[y].UPOS != "NUM" {
				return
			}
		}
		aged := m.Last+1 < len(r.d.Tokens) && r.form(m.Last) == "," && (r.d.Tokens[m.Last+1].UPOS == "NUM" || r.form(m.Last+1) == "aged")
		if !aged && (r.nps[who].rank != subject || r.nps[who].def != indefinite || r.t.Rel(p.Head) != "nsubj:pass") || r.speaks(p.Head) && !aged {
			return
		}
		if r.join(who, j, "introduced") {
			o := &r.nps[who]
			r.addRole(who, o.First, o.Last, o.Head)
			slices.SortStableFunc(r.held, func(a, b holding) int { return a.at - b.at })
		}
		return
	}
}

// verbal says whether a sentence has a finite verb: it is no date and no headline of nouns.
func (r *resolver) verbal(s *dateline.Sentence) bool {
	for i := s.First; i < s.Last; i++ {
		switch r.d.Tokens[i].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// telling are verbs of speech of which the subject is a source, not the one spoken about.
var telling = words(`say tell add note explain warn announce declare report claim insist argue describe recall see hear witness state write`)

// speaks says whether the phrase headed by token i is the subject of a verb of saying.
func (r *resolver) speaks(i int) bool {
	v := r.t.Parent(i)
	return v >= 0 && match.IsRel(r.t.Rel(i), "nsubj") && telling[r.t.Lemma(v)]
}

// vague are words before a role that a title leaves out: "the regional governor", and then "Governor Ndo".
var vague = words(`regional provincial local state national federal current incumbent new acting outgoing longtime veteran embattled district county town city`)

// titledLater joins a role that stands without a name ("the governor said") to the first person who is named with it further on ("Governor Ndo"),
// within eight sentences. What is said beside the role must be in the title, or be vague.
func (r *resolver) titledLater() {
	var mods []string
	for _, h := range r.held {
		p := &r.nps[h.np]
		if p.Form == dateline.FormRole && p.def == definite && r.chainOf(h.np).first == h.np {
			r.namedAgain(h.np)
		}
		if p.Form != dateline.FormName || p.Mention < 0 || h.at >= r.d.Mentions[p.Mention].First || r.firstNamed(r.root(h.np)) != h.np || r.heldBefore(h) {
			continue
		}
		for k := range r.nps[:h.np] {
			o := &r.nps[k]
			if o.lemma != h.lemma || o.Form != dateline.FormRole || o.def != definite || o.num == plural || p.sent-o.sent > 8 || p.sent == o.sent || r.chainOf(k).named ||
				r.t.Child(o.Head, "nmod", "acl", "acl:relcl") >= 0 {
				continue
			}
			mods = slices.DeleteFunc(r.modifiers(o, mods[:0]), func(w string) bool { return vague[w] })
			if !r.sameModifiers(mods, h.words) || slices.ContainsFunc(h.words, func(w string) bool {
				_, ok := country.Lookup(capital(w))
				return ok && !slices.Contains(mods, w) // "the president", and later "French President Ney"
			}) {
				continue
			}
			r.join(k, h.np, "title")
		}
	}
}

// namedAgain joins the role i that stands with a name, "the spokesman, Tom Ray,", to the one who was "a militia spokesman" in one of the three sentences before.
func (r *resolver) namedAgain(i int) {
	p := &r.nps[i]
	for k := i - 1; k >= 0 && p.sent-r.nps[k].sent <= 3; k-- {
		o := &r.nps[k]
		if o.lemma == p.lemma && o.sent < p.sent && o.num == p.num {
			if o.Form == dateline.FormRole && o.def == indefinite && !r.chainOf(k).named && r.sameModifiers(r.modifiers(p, nil), r.modifiers(o, nil)) {
				r.join(k, i, "title")
			}
			return
		}
	}
}

// firstNamed returns the first np of the chain of root that is a name, -1 if none is.
func (r *resolver) firstNamed(root int) int {
	for i := range r.nps {
		if r.nps[i].Form == dateline.FormName && r.root(i) == root {
			return i
		}
	}
	return -1
}

// heldBefore says whether another person has the role of h before it is said.
func (r *resolver) heldBefore(h holding) bool {
	return slices.ContainsFunc(r.held, func(o holding) bool { return o.lemma == h.lemma && o.at < h.at && r.root(o.np) != r.root(h.np) })
}

// longTitles joins a role to the name that ends its phrase though the tree hangs the name elsewhere: "The Ambassador to Mali, Anne Roche said", "Minister for
// Trade of Kazakhstan Erlan Idrissov", "Police Commissioner in Lagos, Mr. Tunde Bello, warned".
func (r *resolver) longTitles() {
	for j := range r.nps {
		q := &r.nps[j]
		if q.Form != dateline.FormName || q.kind != dateline.KindPerson || q.adj || q.Mention < 0 || !r.d.Sentences[q.sent].Parsed {
			continue
		}
		m := r.d.Mentions[q.Mention]
		first := m.First
		for first > 0 && r.title[first-1] == int32(q.Mention)+1 {
			first--
		}
		i, comma := r.roleBefore(first, r.d.Sentences[q.sent].First)
		if i < 0 || i == j {
			continue
		}
		p, c := &r.nps[i], r.chainOf(i)
		if p.kind != dateline.KindPerson || p.num == plural || p.conj || comma && p.rank != subject && !slices.Contains(r.t.Subtree(p.Head, nil), q.Head) {
			continue
		}
		if p.Form == dateline.FormName && p.Mention < 0 && c.count == 1 { // "Minister" in capitals and without an article
			p.Form, p.words, c.named, c.full = dateline.FormRole, "", false, -1
		}
		if !c.named && p.Form == dateline.FormRole {
			r.join(i, j, "apposition")
		}
	}
}

// roleBefore returns the np of the role whose phrase ends right before the token at, or before a comma there: a noun for people and "of", "for", "in", "to" or "at" with
// their nouns; -1 if there is none. comma says whether one stands before at, low is the first token of the sentence.
func (r *resolver) roleBefore(at, low int) (i int, comma bool) {
	k := at - 1
	if k > low && r.form(k) == "," {
		k--
	}
	comma = k < at-1
	if k < low || r.d.Tokens[k].UPOS != "NOUN" && r.d.Tokens[k].UPOS != "PROPN" {
		return -1, false
	}
	preps := 0
	for ; k >= low && at-k < 14; k-- {
		switch t := &r.d.Tokens[k]; t.UPOS {
		case "DET", "ADJ", "CCONJ":
		case "NOUN", "PROPN":
			if l := r.t.Lemma(k); preps > 0 && r.name[k] == 0 && human(l) && r.at[k] >= 0 && k+1 < at && r.d.Tokens[k+1].UPOS == "ADP" {
				d := r.nps[r.at[k]].def
				if comma && d != definite && !r.capital(k) || d == indefinite {
					return -1, false
				}
				return int(r.at[k]), comma
			}
		case "ADP":
			switch r.form(k) {
			case "of", "for", "in", "to", "at":
				preps++
			default:
				return -1, false
			}
		default:
			return -1, false
		}
	}
	return -1, false
}
