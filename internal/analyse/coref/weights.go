package coref

import (
	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
)

// The features of a candidate for a pronoun; all are yes or no.
const (
	fSame    = iota // in the same sentence
	fPrev           // in the sentence before
	fPrev2          // two before
	fFar            // more
	fSubject        // the candidate is a subject
	fObject
	fOblique
	fPossessor
	fOtherRank
	fParallelSubject // both subjects
	fParallelObject  // both objects or obliques
	fName
	fRole
	fPronoun     // a pronoun
	fSamePronoun // the same class of pronoun
	fGenderKnown
	fPersonKind
	fGroupKind
	fOrgKind
	fPlaceKind
	fOtherKind
	fUnknownKind
	fCount2 // its chain has two or more members so far
	fCount4
	fFirst // the first phrase of its sentence
	fDefinite
	fIndefinite
	fBare
	fPlural
	fQuoteSame // both inside one quotation, or both outside
	fQuoteOut  // the pronoun inside, the candidate outside
	fQuoteIn
	fBothCue         // both subjects of a verb of saying
	fNearest         // no other phrase between
	fNear3           // at most three
	fNear8           // at most eight
	fSameGov         // the pronoun's clause hangs on the candidate's verb
	fSpeaker         // the candidate is the speaker of the quotation the pronoun is in
	fInPhrase        // the candidate modifies another noun
	fPossPronSubject // a possessive, and the subject of its own clause
	fTitle
	fAppos
	nFeatures
)

type features struct {
	on [nFeatures]bool
}

func (f *features) score(p pronoun) float32 {
	w := &weights[p]
	var s float32
	for k, on := range f.on {
		if on {
			s += w[k]
		}
	}
	return s
}

// features sets f for the candidate np j of the pronoun np i.
func (r *resolver) features(f *features, j, i int) {
	*f = features{}
	o, p := &r.nps[j], &r.nps[i]
	c := r.chainOf(j)
	switch p.sent - o.sent {
	case 0:
		f.on[fSame] = true
	case 1:
		f.on[fPrev] = true
	case 2:
		f.on[fPrev2] = true
	default:
		f.on[fFar] = true
	}
	f.on[[...]int{other: fOtherRank, possessor: fPossessor, oblique: fOblique, object: fObject, subject: fSubject}[o.rank]] = true
	f.on[fParallelSubject] = o.rank == subject && p.rank == subject
	f.on[fParallelObject] = (o.rank == object || o.rank == oblique) && (p.rank == object || p.rank == oblique)
	f.on[fName] = o.Form == dateline.FormName
	f.on[fRole] = o.Form == dateline.FormRole
	f.on[fPronoun] = o.Form == dateline.FormPronoun
	f.on[fSamePronoun] = o.pron == p.pron
	f.on[fGenderKnown] = c.gender == masculine || c.gender == feminine
	switch c.kind {
	case dateline.KindPerson:
		f.on[fPersonKind] = true
	case dateline.KindGroup:
		f.on[fGroupKind] = true
	case dateline.KindOrg:
		f.on[fOrgKind] = true
	case dateline.KindPlace:
		f.on[fPlaceKind] = true
	case dateline.KindOther:
		f.on[fOtherKind] = true
	default:
		f.on[fUnknownKind] = true
	}
	f.on[fCount2] = c.count >= 2
	f.on[fCount4] = c.count >= 4
	f.on[fFirst] = j == 0 || r.nps[j-1].sent != o.sent
	f.on[fDefinite] = o.def == definite || o.def == demonstrative || o.def == possessed
	f.on[fIndefinite] = o.def == indefinite
	f.on[fBare] = o.def == bare && o.Form == dateline.FormRole
	f.on[fPlural] = o.num == plural
	a, b := r.inQuote[o.Head], r.inQuote[p.Head]
	f.on[fQuoteSame] = a == b
	f.on[fQuoteOut] = a < 0 && b >= 0
	f.on[fQuoteIn] = a >= 0 && b < 0
	f.on[fSpeaker] = b >= 0 && r.regions[b].speaker >= 0 && r.root(r.regions[b].speaker) == r.root(j)
	f.on[fBothCue] = r.cue(i) && r.cue(j)
	f.on[fNearest] = i-j == 1
	f.on[fNear3] = i-j <= 3
	f.on[fNear8] = i-j <= 8
	rel := r.t.Rel(o.Head)
	f.on[fInPhrase] = match.IsRel(rel, "nmod", "compound", "amod") && rel != "nmod:poss"
	f.on[fAppos] = match.IsRel(rel, "appos")
	if p.rank == possessor && o.rank == subject && o.sent == p.sent {
		for h, n := r.t.Parent(p.Head), 0; h >= 0 && n < 6; h, n = r.t.Parent(h), n+1 {
			if h == r.t.Parent(o.Head) {
				f.on[fPossPronSubject] = true
				break
			}
		}
	}
	if g := r.governor(o.Head); g >= 0 && o.sent == p.sent {
		for h, n := r.t.Parent(p.Head), 0; h >= 0 && n < 8; h, n = r.t.Parent(h), n+1 {
			if h == g {
				f.on[fSameGov] = true
				break
			}
		}
	}
	f.on[fTitle] = o.sent == 0
}

// floor is the least score at which a pronoun is tied at all; chosen on OntoGUM train.
var floor = [pronThey + 1]float32{pronHe: -100, pronShe: -100, pronIt: -100, pronThey: -100}

const cataphoraBar = 1.5

// weights are set by hand; a row per class of pronoun.
var weights = func() (w [pronThey + 1][nFeatures]float32) {
	base := [nFeatures]float32{
		fSame: 2.0, fPrev: 1.2, fPrev2: 0.2, fFar: -0.8, fSubject: 1.0, fObject: 0.3, fOblique: 0, fPossessor: 0.4, fOtherRank: -0.2,
		fParallelSubject: 0.6, fParallelObject: 0.2, fName: 0.4, fPronoun: 0.3, fSamePronoun: 1.0, fGenderKnown: 0.6,
		fCount2: 0.4, fCount4: 0.4, fFirst: 0.3, fIndefinite: -0.2, fBare: -0.4, fQuoteSame: 0.3, fSpeaker: -2.5, fBothCue: 0.7,
		fNearest: 0.1, fNear3: 0.2, fNear8: 0.2, fSameGov: 0.3, fInPhrase: -0.5, fPossPronSubject: 0.8, fPersonKind: 0.5, fUnknownKind: -0.5,
	}
	w[pronHe], w[pronShe], w[pronIt], w[pronThey] = base, base, base, base
	w[pronIt][fPersonKind], w[pronIt][fOrgKind], w[pronIt][fPlaceKind] = -5, 0.5, 0.2
	w[pronThey][fPersonKind], w[pronThey][fGroupKind], w[pronThey][fPlural] = 0, 0.5, 1.2
	return w
}()
