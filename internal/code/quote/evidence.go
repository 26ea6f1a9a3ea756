package quote

import (
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// Attributions to nobody, in the wider reading: what seems, appears, is clear, is reportedly so. The content is the clause, its subject apart
// where the cue stands between the two.

// seeming are verbs whose clause is so by the look of it.
var seeming = map[string]bool{"seem": true, "appear": true}

// evidential adds the verb of seeming at token i as a cue: "the deal seems dead", "it appears that nobody came".
func (f *finder) evidential(i int) {
	t := f.t
	if !seeming[t.Lemma(i)] || match.IsRel(t.Rel(i), "amod") {
		return
	}
	if p := t.Parent(i); p >= 0 && seeming[t.Lemma(p)] {
		return
	}
	s := f.sentenceOf(i)
	subj, _ := f.subject(i)
	if subj < 0 && f.word(i-1) == "it" {
		subj = i - 1
	}
	if subj < 0 || subj > i {
		return
	}
	first, last := -1, -1
	for _, c := range t.Children(i, "xcomp", "ccomp", "csubj", "advcl", "obj") {
		if c < i {
			continue
		}
		sub := t.Subtree(c, nil)
		if at := max(sub[0], i+1); at <= i+3 {
			switch w := f.word(at); {
			case w == "to" && f.d.Tokens[at+1].XPOS == "VB", w == "that", w == "like", w == "as" && f.word(at+1) == "if", match.IsRel(t.Rel(c), "ccomp"), match.IsRel(t.Rel(c), "xcomp") && f.upos(c) != "VERB":
				first, last = at, min(sub[len(sub)-1]+1, s.Last)
			}
		}
		if first >= 0 {
			break
		}
	}
	if first < 0 {
		return
	}
	if f.d.Tokens[i].XPOS == "VB" && t.Child(i, "aux") < 0 {
		return // an infinitive: "tried to appear calm"
	}
	c := cue{token: i, lemma: t.Lemma(i), verb: cueverb.Verb{Lemma: t.Lemma(i), Kind: cueverb.Think, Class: cueverb.Attitude}, span: f.span(i, i+1), speaker: -1, content: f.clause(first, last), rule: "seeming"}
	if w := f.word(subj); w != "it" || t.Child(i, "xcomp") > i {
		c.more = f.phrase(f.antecedent(subj, i))
	}
	f.addAttitude(c)
}

// hearsay are adverbs that leave the source unsaid.
var hearsay = map[string]bool{"reportedly": true, "allegedly": true, "purportedly": true, "supposedly": true}

// reportedly adds the adverb of hearsay at token i as a cue: "the envoy has reportedly left".
func (f *finder) reportedly(i int) {
	if !hearsay[f.word(i)] {
		return
	}
	t := f.t
	h := t.Parent(i)
	if h < 0 {
		return
	}
	sub := t.Subtree(h, func(c int) bool { return match.IsRel(t.Rel(c), "parataxis", "conj", "advcl") && c > h })
	first, last := sub[0], sub[len(sub)-1]+1
	c := cue{token: i, lemma: f.word(i), verb: cueverb.Verb{Lemma: f.word(i), Kind: cueverb.Say, Class: cueverb.Attitude}, span: f.span(i, i+1), speaker: -1, rule: "hearsay"}
	if i+1 < last {
		c.content = f.clause(i+1, last)
	}
	if first < i {
		c.more = f.clause(first, i)
	}
	if c.content.IsZero() {
		c.content, c.more = c.more, c.content
	}
	f.addAttitude(c)
}
