package coref

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// A region is a run of quoted tokens [first, last), quote marks included.
type region struct {
	first, last int
	speaker     int // np, -1 if not found
}

// quotes finds the quoted regions and their speakers. A region ends with its mark or its paragraph; a paragraph that opens
// with a mark while one is open goes on with it.
func (r *resolver) quotes() {
	r.inQuote = make([]int32, len(r.d.Tokens))
	for i := range r.inQuote {
		r.inQuote[i] = -1
	}
	open := -1
	shut := func(end int) {
		if open >= 0 {
			r.regions = append(r.regions, region{first: open, last: end, speaker: -1})
			open = -1
		}
	}
	for si, s := range r.d.Sentences {
		if si > 0 && open >= 0 && strings.ContainsRune(r.text[r.d.Sentences[si-1].Span.End:s.Span.Start], '\n') {
			shut(s.First)
		}
		for i := s.First; i < s.Last; i++ {
			switch r.form(i) {
			case "“", "``", "«":
				shut(i)
				open = i
			case "”", "''", "»":
				shut(i + 1)
			case `"`:
				if open >= 0 {
					shut(i + 1)
				} else {
					open = i
				}
			}
		}
	}
	shut(len(r.d.Tokens))
	for q := range r.regions {
		for i := r.regions[q].first; i < r.regions[q].last; i++ {
			r.inQuote[i] = int32(q)
		}
	}
	for q := range r.regions {
		r.regions[q].speaker = r.speakerOf(q)
	}
}

// speakerOf looks for a verb of saying outside the quotation in its first and last sentence, then goes back to the
// speaker of the quotation before, or to the subject of such a verb in the sentence before.
func (r *resolver) speakerOf(q int) int {
	reg := r.regions[q]
	if reg.last-reg.first < 3 {
		return -1
	}
	a, b := r.t.Sentence(reg.first), r.t.Sentence(reg.last-1)
	if s := r.saying(b, q, reg); s >= 0 {
		return s
	}
	if a != b {
		if s := r.saying(a, q, reg); s >= 0 {
			return s
		}
	}
	if q > 0 {
		prev := r.regions[q-1]
		gap := a - r.t.Sentence(prev.last-1)
		if prev.speaker >= 0 && (gap <= 1 || gap == 2 && prev.last-prev.first > 8) {
			return prev.speaker
		}
	}
	if a > 0 && (reg.first == r.d.Sentences[a].First) {
		return r.saying(a-1, q, reg)
	}
	return -1
}

// saying returns the subject of the verb of saying in sentence si that is nearest to the region, -1 if there is none.
func (r *resolver) saying(si, q int, reg region) int {
	s := r.d.Sentences[si]
	best, dist := -1, 1<<30
	for i := s.First; i < s.Last; i++ {
		if r.d.Tokens[i].UPOS != "VERB" || r.inQuote[i] >= 0 {
			continue
		}
		v, ok := cueverb.Lookup(r.t.Lemma(i))
		if !ok || v.Class != cueverb.Speech {
			continue
		}
		sub := r.subjectOf(i)
		if sub < 0 || r.at[sub] < 0 || r.inQuote[sub] >= 0 {
			continue
		}
		d := i - reg.last
		if i < reg.first {
			d = reg.first - i
		}
		if d < dist {
			best, dist = int(r.at[sub]), d
		}
	}
	return best
}

// subjectOf returns the subject of the verb i, its own or that of the verb it is conjoined to or a complement of, -1 if none.
func (r *resolver) subjectOf(i int) int {
	for n := 0; n < 4 && i >= 0; n++ {
		if s := r.t.Child(i, "nsubj"); s >= 0 {
			return s
		}
		rel := r.t.Rel(i)
		if !match.IsRel(rel, "xcomp", "conj", "advcl") {
			return -1
		}
		if rel == "advcl" && r.t.Child(i, "mark") >= 0 && r.d.Tokens[i].XPOS != "VBG" && r.d.Tokens[i].XPOS != "VB" {
			return -1
		}
		i = r.t.Parent(i)
	}
	return -1
}

// speakers ties "I" to the speaker of its quotation and "we" to the speaker's side; what is left of the first and
// second person stands for one speaker per quotation, or one outside all.
func (r *resolver) speakers() {
	type key struct {
		p pronoun
		q int32
	}
	firsts := map[key]int{}
	for i := range r.nps {
		p := &r.nps[i]
		if p.pron != pronI && p.pron != pronWe && p.pron != pronYou {
			continue
		}
		q := r.inQuote[p.Head]
		speaker := -1
		if q >= 0 {
			speaker = r.regions[q].speaker
		}
		if speaker >= 0 {
			switch p.pron {
			case pronI:
				if c := r.chainOf(speaker); c.kind != dateline.KindOrg && c.kind != dateline.KindPlace && r.join(speaker, i, "speaker") {
					continue
				}
			case pronWe:
				if side := r.side(speaker); side >= 0 && r.join(side, i, "speaker's side") {
					continue
				}
			}
			q = int32(-2 - r.root(speaker)) // one "we" for all quotations of a speaker
		}
		k := key{p.pron, q}
		if f, ok := firsts[k]; ok {
			r.join(f, i, "pronoun")
		} else {
			firsts[k] = i
		}
	}
}

// side returns the body that the speaker np speaks for, -1 if the text does not say.
func (r *resolver) side(speaker int) int {
	root := r.root(speaker)
	c := r.nps[root].chain
	if c.kind == dateline.KindOrg || c.kind == dateline.KindGroup {
		return speaker
	}
	for _, role := range c.roles {
		k, _ := slices.BinarySearchFunc(r.d.Tokens, role.Start, func(t dateline.Token, at int) int { return t.Span.Start - at })
		for ; k < len(r.d.Tokens) && r.d.Tokens[k].Span.Start < role.End; k++ {
			i := int(r.at[k])
			if i < 0 {
				continue
			}
			p := &r.nps[i]
			if role.Covers(p.Span) && p.Form == dateline.FormName && (p.kind == dateline.KindOrg || p.kind == dateline.KindPlace || p.adj) && r.root(i) != root {
				return i
			}
		}
	}
	return -1
}
