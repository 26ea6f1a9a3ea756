package quote

import (
	"slices"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// idiom adds the noun at token i as a cue where a verb before it makes an attitude of it: "poured scorn on the plan", "came out in favor of a vote", "is at odds with
// the mayor". Verb and noun are looked for in place, since parses of idioms are not to be trusted.
func (f *finder) idiom(i int) bool {
	t, s := f.t, f.sentenceOf(i)
	noun := t.Lemma(i)
	v, row := -1, cueverb.Idiom{}
find:
	for k := i - 1; k >= s.First && k > i-7; k-- {
		switch f.upos(k) {
		case "VERB", "AUX":
			var ok bool
			if row, ok = cueverb.LookupIdiom(t.Lemma(k), noun); ok {
				v = k
				break find
			}
			if !match.IsRel(t.Rel(k), "amod") && f.word(k) != "open" {
				return false
			}
		case "DET", "ADJ", "ADV", "PRON", "NUM", "ADP", "PART", "NOUN":
		default:
			return false
		}
	}
	if v < 0 || f.quoteOf[v] != f.quoteOf[i] {
		return false
	}
	prep := i + 1
	for prep < i+4 && prep < s.Last && !slices.Contains(row.Prepositions, f.word(prep)) && (f.upos(prep) == "ADV" || f.upos(prep) == "ADJ" || f.word(prep) == "to" || f.word(prep) == noun) {
		prep++ // "saw eye to eye with", "left the door open to"
	}
	if prep+1 >= s.Last || !slices.Contains(row.Prepositions, f.word(prep)) || f.isPunct(prep+1) || f.calendarAt(prep+1) {
		return false
	}
	last := prep + 2
	if h := t.Parent(prep); h > prep {
		for _, k := range t.Subtree(h, nil) {
			last = max(last, k+1)
		}
	}
	speaker := f.nearSubject(v)
	if t.Rel(v) == "cop" {
		speaker = f.nearSubject(t.Parent(v))
	} else if speaker < 0 || speaker > v {
		speaker, _ = f.subject(v)
	}
	if speaker < 0 || speaker > v || !f.speaks(f.antecedent(speaker, v)) && f.upos(speaker) != "PRON" {
		return false
	}
	if o, ok := f.cueAt[v]; ok {
		f.cues[o].dead = true
	}
	f.addAttitude(cue{token: i, lemma: row.Verb + " " + row.Lemma, verb: cueverb.Verb{Lemma: row.Lemma, Kind: row.Kind, Class: cueverb.Attitude, Frames: row.Frames & cueverb.Shown}, span: dateline.Span{Start: f.groupStart(v), End: f.d.Tokens[prep].Span.End},
		speaker: f.antecedent(speaker, v), content: f.clause(prep+1, min(last, s.Last)), rule: "idiom"})
	return true
}
