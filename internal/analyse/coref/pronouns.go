package coref

import (
	"math"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// reach is how many noun phrases and sentences back a pronoun looks.
const (
	reach     = 60
	reachSent = 6
)

// pronoun joins the pronoun np i to the best phrase before it, or in a few cases behind it.
func (r *resolver) pronoun(i int) {
	p := &r.nps[i]
	if pronouns[p.lemma].reflexive {
		if g := int(p.gov); g >= 0 {
			if s := r.subjectOf(g); s >= 0 && r.at[s] >= 0 && int(r.at[s]) != i && r.join(int(r.at[s]), i, "pronoun") {
				return
			}
		}
	}
	cands, at := r.candidates(i)
	best := r.choose(i, cands, at)
	if r.trace != nil {
		var feats [][]uint16
		for k, j := range cands {
			feats = append(feats, r.features(nil, j, i, at[k]))
		}
		r.trace(i, cands, feats)
	}
	if best < 0 && (p.pron == pronHe || p.pron == pronShe) { // the last person of the text, however far
		for j := i - 1; j >= 0 && j >= i-5*reach; j-- {
			if r.nps[j].kind == dateline.KindPerson && r.agrees(j, i) && !r.bound(j, i) {
				best = j
				break
			}
		}
	}
	if best >= 0 {
		r.join(best, i, "pronoun")
	}
}

// orphans ties chains of "he" or "she" without a name to the next person within four sentences who is never named in full,
// as in a text that has begun before its first word: "She moved to Bonn. ... Stein wrote".
func (r *resolver) orphans() {
	for i := range r.nps {
		p := &r.nps[i]
		if p.next > 0 || p.pron != pronHe && p.pron != pronShe || p.chain.named || p.chain.kind != dateline.KindPerson {
			continue
		}
		last := -1
		for j := i + 1; j < len(r.nps) && j < i+2*reach && r.nps[j].sent <= p.sent+4; j++ {
			if r.root(j) == i {
				last = j
			}
			o := &r.nps[j]
			if o.Form != dateline.FormName || o.kind != dateline.KindPerson {
				continue
			}
			c := r.chainOf(j)
			if c.full < 0 || strings.IndexByte(r.nps[c.full].words, ' ') >= 0 || c.gender != anyGender && c.gender != p.gender || o.guess != anyGender && o.guess != p.gender ||
				r.bound(j, i) || last >= 0 && r.bound(j, last) || o.rank == other {
				continue
			}
			r.join(i, j, "pronoun")
			break
		}
	}
}

// choose returns the candidate of the chain with the highest weight, the sum over its phrases; -1 for none.
func (r *resolver) choose(i int, cands, rivals []int) int {
	p := &r.nps[i]
	class := classOf(p.pron)
	r.sums = r.sums[:0]
	for k, j := range cands {
		r.f = r.features(r.f[:0], j, i, rivals[k])
		e := math.Exp(float64(r.score(class, r.f)))
		root, at := r.root(j), 0
		for at < len(r.sums) && r.sums[at].root != root {
			at++
		}
		if at == len(r.sums) {
			r.sums = append(r.sums, sum{root: root, np: j})
		}
		r.sums[at].weight += e
	}
	best, top := -1, 0.0
	if class != classPerson {
		top = math.Exp(float64(r.score(class, r.none(r.f[:0], i))) - noneBias)
	}
	for _, s := range r.sums {
		if s.weight > top {
			best, top = s.np, s.weight
		}
	}
	return best
}

// noneBias makes "it" and "they" stand for something more often than in the talk and fiction that the weights were learned
// from; the best of 0, 0.5, 1, 1.5 and 2.5 on OntoGUM dev.
const noneBias = 1.5

// A sum is the weight of a chain, and its nearest phrase.
type sum struct {
	root, np int
	weight   float64
}

// candidates returns the phrases that the pronoun np i may stand for, the nearest first, and for each the number of other
// chains among those nearer.
func (r *resolver) candidates(i int) (cands, rivals []int) {
	p := &r.nps[i]
	var seen [8]int
	n := 0
	for j := i - 1; j >= 0 && j >= i-reach && r.nps[j].sent >= p.sent-reachSent; j-- {
		if !r.agrees(j, i) || r.bound(j, i) {
			continue
		}
		root := r.root(j)
		k := 0
		for k < n && seen[k] != root {
			k++
		}
		cands, rivals = append(cands, j), append(rivals, k)
		if k == n && n < len(seen) {
			seen[n] = root
			n++
		}
	}
	if j := r.cataphora(i); j >= 0 {
		cands, rivals = append(cands, j), append(rivals, 0)
	}
	return cands, rivals
}

// agrees says whether the chain of np j can be taken up by the pronoun np i.
func (r *resolver) agrees(j, i int) bool {
	o, p := &r.nps[j], &r.nps[i]
	c := r.chainOf(j)
	if o.pron == pronI || o.pron == pronWe || o.pron == pronYou || o.adj {
		return false
	}
	switch p.pron {
	case pronHe, pronShe:
		if c.unsure {
			return o.guess == anyGender || o.guess == p.gender
		}
		if c.kind != dateline.KindPerson && c.kind != "" || c.num == plural || o.num == plural {
			return false
		}
		return c.gender == p.gender || c.gender == anyGender && (o.guess == anyGender || o.guess == p.gender)
	case pronIt:
		if c.kind == dateline.KindPerson || c.num == plural || o.num == plural || c.gender == masculine || c.gender == feminine {
			return false
		}
		return true
	case pronThey:
		if o.num == plural || c.num == plural || o.pron == pronThey {
			return true
		}
		switch c.kind {
		case dateline.KindOrg, dateline.KindGroup:
			return true
		case dateline.KindPerson:
			return c.gender == anyGender && !c.named && o.def != definite
		}
		return c.num == anyNumber
	}
	return false
}

// bound says whether binding keeps the pronoun np i from standing for np j.
func (r *resolver) bound(j, i int) bool {
	o, p := &r.nps[j], &r.nps[i]
	if o.sent != p.sent {
		return false
	}
	rel := r.t.Rel(p.Head)
	if pronouns[p.lemma].reflexive {
		return false
	}
	if rel == "nmod:poss" { // "his" is not in the phrase of its own antecedent: "his father's friend"
		for h, n := r.t.Parent(p.Head), 0; h >= 0 && n < 12; h, n = r.t.Parent(h), n+1 {
			if h == o.Head {
				return o.First <= p.First && p.Last <= o.Last
			}
		}
		return false
	}
	if o.First <= p.First && p.Last <= o.Last {
		return true
	}
	g := int(p.gov)
	if g < 0 {
		// in a phrase: "a picture of him" is free
		return false
	}
	if int(o.gov) == g && (o.Head != p.Head) {
		return true
	}
	if !match.IsRel(rel, "nsubj") {
		if s := r.subjectOf(g); s >= 0 && r.sameConjunct(s, o.Head) {
			return true
		}
	}
	// A pronoun does not stand for a name in a clause that hangs below it: "He said that Ruiz ...", taken care of by order.
	return false
}

func (r *resolver) sameConjunct(s, h int) bool {
	return s == h || r.t.Rel(h) == "conj" && r.t.Parent(h) == s
}

// cataphora returns the subject behind a pronoun of a fronted phrase, or whose the subject is: "In his speech, Ruiz said", "Living with his wife,
// Ruiz", "Since his death, Ruiz's work". -1 if there is none.
func (r *resolver) cataphora(i int) int {
	p := &r.nps[i]
	s := r.d.Sentences[p.sent]
	if p.Head-s.First > 25 || r.inQuote[p.Head] >= 0 {
		return -1
	}
	v := r.t.Parent(p.Head)
	for n := 0; v >= 0 && n < 12; v, n = r.t.Parent(v), n+1 {
		if match.IsRel(r.t.Rel(v), "obl", "advcl") {
			h := r.t.Parent(v)
			if h < v { // "Living with her aunt, Ruiz": the phrase hangs in the fronted clause
				continue
			}
			sub := r.t.Child(h, "nsubj")
			if sub > v && r.at[sub] < 0 {
				return -1
			}
			if sub > v {
				for _, j := range [2]int{int(r.at[sub]), r.possessorOf(sub)} { // "Since her death, Ruiz's work"
					if j >= 0 && r.nps[j].pron == pronNone && r.agrees(j, i) {
						return j
					}
				}
			}
			return -1
		}
	}
	return -1
}

// possessorOf returns the np that the noun at token i belongs to, -1 for none.
func (r *resolver) possessorOf(i int) int {
	if k := r.t.Child(i, "nmod:poss"); k >= 0 {
		return int(r.at[k])
	}
	return -1
}

// cue says whether np i is the subject of a verb of saying.
func (r *resolver) cue(i int) bool {
	h := r.nps[i].Head
	if !match.IsRel(r.t.Rel(h), "nsubj") || r.t.Parent(h) < 0 {
		return false
	}
	v, ok := cueverb.Lookup(r.t.Lemma(r.t.Parent(h)))
	return ok && v.Class == cueverb.Speech
}
