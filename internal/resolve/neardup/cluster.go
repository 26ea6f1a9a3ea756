package neardup

import (
	"cmp"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/resolve/group"
	"github.com/dateline-news/dateline/internal/resolve/sketch"
)

// Linked says whether a and b are copies of one text.
func Linked(a, b *Sketch) bool { return Compare(a, b).Kind.Same() }

// Grouping says how copies are grouped: around the fullest text, so that an excerpt finds the text it is from and a page that quotes two wire texts
// does not join these.
var Grouping = group.Kind[Sketch]{
	ID:    func(s *Sketch) string { return s.ID },
	Rank:  func(s *Sketch) int64 { return sketch.Rank(-s.Words, s.ID) },
	Keys:  (*Sketch).groupKeys,
	Score: func(a, b *Sketch) float64 { return Compare(a, b).Strength() },
	Most:  group.Most,
}

// groupKeys are the keys as package group has them: who bears one asks for it.
func (s *Sketch) groupKeys() []group.Key {
	keys := s.Keys()
	out := make([]group.Key, len(keys))
	for i := range keys {
		out[i] = group.Key{Key: keys[i], Askers: keys[i : i+1]}
	}
	return out
}

// Cluster returns the sets of copies among ss as indices into it, the fullest text first, sets of one included. They depend on what ss
// holds and not on its order.
func Cluster(ss []Sketch) [][]int { return Grouping.Make(ss) }

// Lead returns the index of the copy that stands for a set: the earliest dated one, then the longest, then the one of the lowest ID.
func Lead(set []Sketch) int {
	best := 0
	for i := range set {
		a, b := &set[i], &set[best]
		if cmp.Or(cmp.Compare(dayOr(a.Day), dayOr(b.Day)), cmp.Compare(b.Words, a.Words), cmp.Compare(a.ID, b.ID)) < 0 {
			best = i
		}
	}
	return best
}

func dayOr(day string) string {
	if day == "" {
		return "9999"
	}
	return day
}

// Dates returns for each copy of a set the date that the others lend it: the earliest day that a copy has of its own, as a candidate of origin
// cluster for dct to weigh. A copy that is the earliest itself gets none (Value ""), and neither does any if no copy is dated. Days that were
// themselves lent do not count (Sketch.Day), so that doing it again changes nothing.
func Dates(set []Sketch) []dateline.DateCandidate {
	out := make([]dateline.DateCandidate, len(set))
	if len(set) == 0 {
		return out
	}
	first := &set[Lead(set)]
	if first.Day == "" {
		return out
	}
	for i := range set {
		if dayOr(set[i].Day) > first.Day {
			out[i] = dateline.DateCandidate{Origin: dateline.OriginCluster, Value: first.Day, Detail: "copy " + first.ID}
		}
	}
	return out
}

// Sources counts the independent sources among documents: those that share text are one, be it as copies or as versions, those of one agency are
// one, and so are texts of one outlet that nobody else has. 0 for none.
func Sources(ss []Sketch) int {
	parent := make([]int, len(ss))
	for i := range parent {
		parent[i] = i
	}
	find := func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for _, p := range group.Pairs(len(ss), group.Most, func(i int) []uint64 { return ss[i].Keys() }) {
		if a, b := find(p[0]), find(p[1]); a != b && Compare(&ss[p[0]], &ss[p[1]]).Kind != None {
			parent[a] = b
		}
	}
	size, agency := make([]int, len(ss)), map[string]int{}
	credited := make([]bool, len(ss))
	for i := range ss {
		if a := ss[i].Agency; a != "" {
			if first, ok := agency[a]; ok {
				parent[find(i)] = find(first)
			} else {
				agency[a] = i
			}
		}
	}
	for i := range ss {
		size[find(i)]++
		credited[find(i)] = credited[find(i)] || ss[i].Agency != ""
	}
	outlet := map[string]bool{}
	n := 0
	for i := range ss {
		switch root := find(i); {
		case root != i:
		case size[i] > 1 || credited[i] || ss[i].Outlet == "":
			n++
		case !outlet[ss[i].Outlet]:
			outlet[ss[i].Outlet] = true
			n++
		}
	}
	return n
}
