package coref

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
)

// The features of a candidate for a pronoun are yes-or-no, grouped; a feature is the first of its group plus a value.
const (
	fPlace      = 0                // sentences back (4) x role of the candidate (5) x role of the pronoun (3)
	fForm       = fPlace + 4*5*3   // name, role or pronoun (3) x sentences back (4)
	fSame       = fForm + 3*4      // the same pronoun, by sentences back (4)
	fNear       = fSame + 4        // phrases between (8) x other sentence, same sentence (2)
	fKind       = fNear + 8*2      // kind of the chain (6)
	fCount      = fKind + 6        // mentions of the chain so far (5)
	fMain       = fCount + 5       // its chain is the one most mentioned so far
	fLead       = fMain + 1        // its chain has the first phrase of this kind in the text
	fGender     = fLead + 1        // its gender is known
	fDef        = fGender + 1      // definiteness of a role (5)
	fQuote      = fDef + 5         // both in one quotation or none, the pronoun only, the candidate only, the speaker (4)
	fCue        = fQuote + 4       // subjects of verbs of saying: both, the pronoun only, the candidate only (3)
	fAbove      = fCue + 3         // the candidate's verb governs the pronoun, by role of the candidate (5)
	fClause     = fAbove + 5       // kind of the candidate's clause (7) x same sentence (2)
	fInside     = fClause + 7*2    // in another phrase, an apposition, a coordination (3)
	fOwn        = fInside + 3      // a possessive and the subject of its own clause
	fNumber     = fOwn + 1         // singular, plural, either (3)
	fFirst      = fNumber + 3      // the first phrase of its sentence, by sentences back (4)
	fRivals     = fFirst + 4       // other chains that agree between (4)
	fSameVerb   = fRivals + 4      // both with the same verb
	fBehind     = fSameVerb + 1    // behind the pronoun
	fNone       = fBehind + 1      // no candidate at all: by role of the pronoun (3)
	fNoneClause = fNone + 3        // no candidate: in a quotation
	fMainPron   = fNoneClause + 1  // a pronoun of the chain most mentioned
	fNew        = fMainPron + 1    // a name: first and of several words, first and of one, repeated likewise (4) x subject (2)
	fSubjects   = fNew + 4*2       // how often its chain was a subject so far (4)
	fClauseP    = fSubjects + 4    // kind of the pronoun's clause (7) x same sentence (2) x subject (2)
	fCase       = fClauseP + 7*2*2 // its preposition (9)
	fRelative   = fCase + 9        // the pronoun is in its relative clause
	fBrackets   = fRelative + 1    // in brackets
	fCopula     = fBrackets + 1    // the subject of a nominal predicate
	fSoleName   = fCopula + 1      // its chain is named by one word only
	fBoth       = fSoleName + 1    // role of the candidate (5) x role of the pronoun (3) x chain mentioned before (2)
	fGuess      = fBoth + 5*3*2    // of a name of one word: as a first name it would agree
	nFeatures   = fGuess + 1
)

// A table has a weight for each feature in each class.
type table [nClasses][nFeatures]float32

// classes of pronouns with weights of their own; "he" and "she" share theirs.
const (
	classPerson = iota
	classIt
	classThey
	nClasses
)

func classOf(p pronoun) int {
	switch p {
	case pronIt:
		return classIt
	case pronThey:
		return classThey
	}
	return classPerson
}

// weights.tsv is made by go test -run TestTrain -train: a row per feature, a column per class.
//
//go:embed weights.tsv
var weightsFile string

var learned = sync.OnceValue(func() *table {
	w := new(table)
	for line := range strings.Lines(weightsFile) {
		f := strings.Fields(line)
		if len(f) != nClasses+1 || f[0][0] == '#' {
			continue
		}
		k, err := strconv.Atoi(f[0])
		if err != nil || k >= nFeatures {
			continue
		}
		for c := range nClasses {
			x, _ := strconv.ParseFloat(f[c+1], 32)
			w[c][k] = float32(x)
		}
	}
	return w
})

// prepositions are those with a feature of their own; all others are 9.
var prepositions = map[string]uint8{"of": 1, "by": 2, "with": 3, "to": 4, "in": 5, "for": 6, "from": 7, "on": 8, "against": 8}

func bucket(n int, bounds ...int) int {
	for i, b := range bounds {
		if n <= b {
			return i
		}
	}
	return len(bounds)
}

func (r *resolver) score(class int, f []uint16) (s float32) {
	w := &r.weights[class]
	for _, k := range f {
		s += w[k]
	}
	return s
}

// role3 folds the roles of a pronoun to subject, possessive, other.
func role3(k rank) int {
	switch k {
	case subject:
		return 0
	case possessor:
		return 1
	}
	return 2
}

// none returns the features of leaving the pronoun np i alone.
func (r *resolver) none(f []uint16, i int) []uint16 {
	p := &r.nps[i]
	f = append(f, uint16(fNone+role3(p.rank)))
	if r.inQuote[p.Head] >= 0 {
		f = append(f, fNoneClause)
	}
	return f
}

// features appends the features of the candidate np j of the pronoun np i; rivals is the number of other chains between.
func (r *resolver) features(f []uint16, j, i, rivals int) []uint16 {
	add := func(k int) { f = append(f, uint16(k)) }
	o, p := &r.nps[j], &r.nps[i]
	root := r.root(j)
	c := r.nps[root].chain
	dist := min(p.sent-o.sent, 3)
	same := 0
	if dist == 0 {
		same = 1
	}
	pr := role3(p.rank)
	add(fPlace + (dist*5+int(o.rank))*3 + pr)
	form := 2
	switch o.Form {
	case dateline.FormName:
		form = 0
	case dateline.FormRole:
		form = 1
	}
	add(fForm + form*4 + dist)
	if o.pron == p.pron {
		add(fSame + dist)
	}
	gap := i - j
	if gap < 0 {
		add(fBehind)
		gap = -gap
	}
	add(fNear + bucket(gap, 1, 2, 3, 5, 8, 13, 21)*2 + same)
	kind := 5
	switch c.kind {
	case dateline.KindPerson:
		kind = 0
	case dateline.KindGroup:
		kind = 1
	case dateline.KindOrg:
		kind = 2
	case dateline.KindPlace:
		kind = 3
	case dateline.KindOther:
		kind = 4
	}
	add(fKind + kind)
	add(fCount + bucket(c.soFar, 1, 2, 3, 5))
	if m := r.main[classOf(p.pron)]; m > 0 && r.root(m-1) == root {
		add(fMain)
		if o.pron == p.pron {
			add(fMainPron)
		}
	}
	if m := r.lead[classOf(p.pron)]; m > 0 && r.root(m-1) == root {
		add(fLead)
	}
	if c.gender == masculine || c.gender == feminine {
		add(fGender)
	} else if o.guess != anyGender {
		add(fGuess)
	}
	if o.Form == dateline.FormRole {
		add(fDef + int(o.def))
	}
	a, b := r.inQuote[o.Head], r.inQuote[p.Head]
	switch {
	case a == b || a >= 0 && b >= 0:
		add(fQuote)
	case b >= 0:
		add(fQuote + 1)
	default:
		add(fQuote + 2)
	}
	if b >= 0 && r.regions[b].speaker >= 0 && r.root(r.regions[b].speaker) == root {
		add(fQuote + 3)
	}
	switch x, y := r.cue(i), r.cue(j); {
	case x && y:
		add(fCue)
	case x:
		add(fCue + 1)
	case y:
		add(fCue + 2)
	}
	rel := r.t.Rel(o.Head)
	if match.IsRel(rel, "nmod", "compound", "amod") && rel != "nmod:poss" {
		add(fInside)
	}
	if match.IsRel(rel, "appos") {
		add(fInside + 1)
	}
	if o.conj {
		add(fInside + 2)
	}
	g := int(o.gov)
	if g >= 0 {
		if same == 1 {
			for h, n := r.t.Parent(p.Head), 0; h >= 0 && n < 10; h, n = r.t.Parent(h), n+1 {
				if h == g {
					add(fAbove + int(o.rank))
					break
				}
			}
		}
		add(fClause + r.clauseKind(g)*2 + same)
		if pg := int(p.gov); pg >= 0 && pg != g && r.t.Lemma(pg) == r.t.Lemma(g) {
			add(fSameVerb)
		}
	}
	if p.rank == possessor && o.rank == subject && same == 1 {
		for h, n := r.t.Parent(p.Head), 0; h >= 0 && n < 6; h, n = r.t.Parent(h), n+1 {
			if h == r.t.Parent(o.Head) {
				add(fOwn)
				break
			}
			if match.IsRel(r.t.Rel(h), "ccomp", "advcl", "acl", "parataxis") {
				break
			}
		}
	}
	first := r.nps[root].chain.soFar <= 1
	if o.Form == dateline.FormName {
		k := 0
		if strings.IndexByte(o.words, ' ') < 0 {
			k = 1
		}
		if !first {
			k += 2
		}
		add(fNew + k*2 + bit(o.rank == subject))
	}
	if c.full >= 0 && strings.IndexByte(r.nps[c.full].words, ' ') < 0 {
		add(fSoleName)
	}
	add(fSubjects + min(c.subjects, 3))
	add(fClauseP + (r.clauseOf(p.Head)*2+same)*2 + bit(o.rank == subject))
	if o.prep > 0 {
		add(fCase + int(o.prep) - 1)
	}
	if same == 1 {
		for h, n := r.t.Parent(p.Head), 0; h >= 0 && n < 12; h, n = r.t.Parent(h), n+1 {
			if r.t.Parent(h) == o.Head && match.IsRel(r.t.Rel(h), "acl") {
				add(fRelative)
				break
			}
		}
	}
	if o.First > 0 && r.d.Tokens[o.First-1].Span.End-r.d.Tokens[o.First-1].Span.Start == 1 && r.text[r.d.Tokens[o.First-1].Span.Start] == '(' {
		add(fBrackets)
	}
	if o.rank == subject && o.cop {
		add(fCopula)
	}
	add(fBoth + (int(o.rank)*3+pr)*2 + bit(first))
	add(fNumber + int(o.num))
	if j == 0 || r.nps[j-1].sent != o.sent {
		add(fFirst + dist)
	}
	add(fRivals + min(rivals, 3))
	return f
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// clauseOf returns the kind of the clause that token i is in.
func (r *resolver) clauseOf(i int) int {
	for n := 0; n < 8 && i >= 0; n++ {
		if u := r.d.Tokens[i].UPOS; u == "VERB" || u == "AUX" {
			return r.clauseKind(i)
		}
		i = r.t.Parent(i)
	}
	return 6
}

func (r *resolver) clauseKind(g int) int {
	switch rel := r.t.Rel(g); {
	case rel == "root":
		return 0
	case rel == "conj":
		return 1
	case rel == "ccomp":
		return 2
	case match.IsRel(rel, "advcl"):
		return 3
	case match.IsRel(rel, "acl"):
		return 4
	case rel == "xcomp":
		return 5
	}
	return 6
}
