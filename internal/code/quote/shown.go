package quote

import (
	"cmp"
	"context"
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// An AttitudeAnnotator fills Document.Attitudes: what somebody wants, thinks, feels or judges, as the article tells it in its own voice.
//
// Method: the wider reading, of which those attributions are kept whose word is plain (res/cueverb, letter s), whose holder is an entity of the
// text, and that are neither in somebody's words nor under "may", "if" or a question. A refusal of the attitude ("does not support") is kept
// and said to be one.
//
// Of 100 on PolNeAR dev 85 stand on a cue of its annotators; read by hand, three in four of the others are attitudes that they passed over.
type AttitudeAnnotator struct{}

// NewAttitudes returns the step attitude.
func NewAttitudes() AttitudeAnnotator { return AttitudeAnnotator{} }

// Annotate sets d.Attitudes.
func (AttitudeAnnotator) Annotate(ctx context.Context, d *dateline.Document) error {
	d.Attitudes = nil
	if len(d.Tokens) == 0 {
		return ctx.Err()
	}
	f := read(d, true)
	f.readEntities()
	var said []dateline.Span
	for _, q := range d.Quotes {
		said = append(append(said, q.Content), q.Parts...)
	}
	for i := range f.cues {
		c := &f.cues[i]
		if c.dead || c.noCue || c.content.IsZero() || c.verb.Frames&cueverb.Shown == 0 || c.rule == "loose" || c.speaker < 0 || !f.told(c, said) {
			continue
		}
		about := c.content
		if c.rule == "passive" && !c.more.IsZero() {
			about = c.more // "Lee was praised by Smith for her work"
		}
		holder, entity := f.grounded(c)
		if _, ok := f.entityAt[c.speaker]; !ok && f.upos(c.speaker) != "PROPN" || entity == "" || holder.IsZero() || holder.Overlaps(about) || f.entityIn(about) == entity || f.hollow(about) {
			continue
		}
		d.Attitudes = append(d.Attitudes, dateline.Attitude{Kind: attitudeKind(c.verb.Kind), Holder: holder, Entity: entity, Cue: f.extended(c, c.group), CueLemma: c.lemma, About: about,
			Negated: f.negates(c), Rule: c.rule})
	}
	slices.SortStableFunc(d.Attitudes, func(a, b dateline.Attitude) int { return cmp.Compare(a.Cue.Start, b.Cue.Start) })
	return ctx.Err()
}

func attitudeKind(k cueverb.Kind) dateline.AttitudeKind {
	switch k {
	case cueverb.Want:
		return dateline.Wants
	case cueverb.Feel:
		return dateline.Feels
	case cueverb.Think:
		return dateline.Thinks
	}
	return dateline.Judges
}

// told says whether the article itself tells of the attitude of cue c as a fact: not in somebody's words (said), not as a possibility, a condition
// or a question, nor of the writer.
func (f *finder) told(c *cue, said []dateline.Span) bool {
	t, v := f.t, c.token
	at := f.d.Tokens[v].Span
	if f.quoteOf[v] >= 0 || f.turnAt(v) > 0 || f.firstPerson(c.speaker) || anybody[f.word(c.speaker)] || f.lineOf[v] < 0 {
		return false
	}
	if slices.ContainsFunc(said, func(s dateline.Span) bool { return s.Covers(at) }) {
		return false
	}
	s := f.sentenceOf(v)
	if f.word(s.Last-1) == "?" {
		return false
	}
	first, last := f.tokensIn(c.group)
	for i := first; i < last; i++ {
		switch f.word(i) {
		case "may", "might", "could", "should", "must", "can", "ca", "would", "’d", "'d":
			return false
		}
	}
	if f.upos(v) == "VERB" && f.xpos(v) == "VB" && t.Child(v, "aux") < 0 {
		return false // an infinitive: "to support the deal"
	}
	for p, n := v, 0; p >= 0 && n < 4; p, n = t.Parent(p), n+1 {
		for _, m := range t.Children(p, "mark") {
			if w := f.word(m); m < v && (w == "if" || w == "unless" || w == "whether" || w == "lest") {
				return false
			}
		}
		if match.IsRel(t.Rel(p), "ccomp", "acl:relcl", "root") {
			break
		}
	}
	return true
}

// hollow says whether the words of s name nothing: "what", "to", "it".
func (f *finder) hollow(s dateline.Span) bool {
	first, last := f.tokensIn(s)
	for i := first; i < last; i++ {
		switch f.upos(i) {
		case "NOUN", "PROPN", "VERB", "ADJ", "NUM":
			return false
		}
	}
	return true
}

// negates says whether the words of cue c deny the attitude: "does not support", "never wanted", "has no desire".
func (f *finder) negates(c *cue) bool {
	if c.negated {
		return true
	}
	first, last := f.tokensIn(c.group)
	for i := first; i < last; i++ {
		switch f.word(i) {
		case "not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "little":
			return true
		}
	}
	return false
}
