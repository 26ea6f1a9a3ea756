package claim

import (
	"maps"
	"slices"

	dateline "github.com/dateline-news/dateline"
)

// A Candidate is a place where somebody may take a stance, with its features.
type Candidate struct {
	dateline.Claim
	Feats []string
}

// Candidates returns the candidates of a document that is coded but for its claims.
func Candidates(d *dateline.Document) (out []Candidate) {
	f := newFinder(d)
	f.find()
	s := f.newScene()
	for _, c := range f.candidates() {
		out = append(out, Candidate{c.Claim, s.features(&c)})
	}
	return out
}

// Decide returns the claims of a document by the weights w and the bounds of what is brought in and kept.
func Decide(d *dateline.Document, w map[string]*[6]float64, bring, keep float64) []dateline.Claim {
	f := newFinder(d)
	f.find()
	f.weigh(w, bounds{bring, keep})
	return f.out
}

// Stances are what a candidate may turn out to be.
var Stances = stances[:]

// Features are the features that have a weight.
func Features() []string { return slices.Sorted(maps.Keys(weighTable())) }
