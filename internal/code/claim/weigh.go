package claim

import (
	"cmp"
	_ "embed"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// What the rules found is weighed once more, with all places where somebody may take a stance: a linear model, learned from annotated articles, knows how far
// each rule is to be trusted where it stands, and when a plain "said" is a charge, or an account against another's. It drops claims and brings in
// those that no rule found; its weights are a table that can be read.

//go:embed weigh.tsv
var weighFile string

// stances are what a candidate may turn out to be, no claim first.
var stances = [...]dateline.Stance{"", dateline.Assert, dateline.Deny, dateline.Confirm, dateline.Unknown, dateline.Doubt}

// weights speak for each stance, against no claim at all.
type weights = map[string]*[len(stances)]float64

// weighTable is the learned weights by feature: a line is a feature and its weight for each stance but the first, which has none.
var weighTable = sync.OnceValue(func() weights {
	m := make(weights)
	for line := range strings.Lines(weighFile) {
		cols := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(cols) != len(stances) {
			continue
		}
		w := new([len(stances)]float64)
		for i, c := range cols[1:] {
			w[i+1], _ = strconv.ParseFloat(c, 64)
		}
		m[cols[0]] = w
	}
	return m
})

// The model decides where it is sure: what no rule tells must be likelier than bring, what a rule tells likelier than keep; its stance stays. The bounds
// were chosen on articles of writers who had taught the model nothing.
type bounds struct{ bring, keep float64 }

var sure = bounds{bring: 0.38, keep: 0.2}

// odds returns the probability of each stance.
func odds(w weights, feats []string) (p [len(stances)]float64) {
	for _, f := range feats {
		if v := w[f]; v != nil {
			for k := range p {
				p[k] += v[k]
			}
		}
	}
	top := slices.Max(p[:])
	sum := 0.0
	for k := range p {
		p[k] = math.Exp(p[k] - top)
		sum += p[k]
	}
	for k := range p {
		p[k] /= sum
	}
	return p
}

// A candidate is a place where somebody may take a stance.
type candidate struct {
	dateline.Claim        // what the rules make of it; Stance "" if nothing
	what           string // what made it one: "quote", "event", "verb", "rule"
	cue            int    // token that tells of the stance, -1 if none
	event          int    // charge or refusal whose trigger the cue is, -1 if none
}

// stanceWords are lemmas, beside the cues of quotes that have a stance of their own, that may tell of one.
var stanceWords = map[string]bool{"unclear": true, "unknown": true, "establish": true, "determine": true, "verify": true, "point": true, "attribute": true, "comment": true, "reply": true,
	"respond": true, "decline": true, "refuse": true, "discuss": true, "find": true, "show": true, "speak": true, "believe": true, "suspect": true, "think": true, "know": true, "call": true,
	"describe": true, "hold": true, "dismiss": true, "reject": true, "doubt": true, "question": true, "plead": true, "convict": true, "regard": true, "see": true, "put": true, "lay": true,
	"name": true, "cite": true, "certain": true, "doubtful": true, "draw": true, "answer": true, "bear": true, "claim": true, "admit": true, "charge": true}

// candidates returns the places to weigh: each quote, each charge or refusal, each word of stance, and what the rules found elsewhere.
func (f *finder) candidates() (out []candidate) {
	d := f.d
	at := make(map[int]int) // cue to candidate
	for k := range d.Quotes {
		q := &d.Quotes[k]
		if q.Content.IsZero() {
			continue
		}
		if q.CueToken >= 0 {
			at[q.CueToken] = len(out)
		}
		out = append(out, candidate{dateline.Claim{By: q.Entity, Source: q.Speaker, Evidence: q.Content, Quote: k, Event: -1}, "quote", q.CueToken, -1})
	}
	verbal := func(i int, what string, event int) {
		c := candidate{dateline.Claim{Evidence: f.clause(i), Quote: -1, Event: event}, what, i, event}
		if c.Evidence.IsZero() {
			return
		}
		if s := f.subject(i); s >= 0 {
			c.Source, _, _ = f.t.Phrase(s)
			c.By = f.entity[s]
		}
		at[i] = len(out)
		out = append(out, c)
	}
	for k := range d.Events {
		e := &d.Events[k]
		switch e.Type {
		case "ACCUSE", "REJECT", "SUPPORT", "CONCEDE":
		default:
			continue
		}
		if e.Token < 0 || e.Token >= len(d.Tokens) {
			continue
		}
		n, ok := at[e.Token]
		if !ok {
			verbal(e.Token, "event", k)
			continue
		}
		// "accused the firm of “theft”": the quote alone does not say what it is about.
		c := &out[n]
		c.event = k
		if s := f.clause(e.Token); s.Overlaps(c.Evidence) {
			c.Evidence = dateline.Span{Start: min(s.Start, c.Evidence.Start), End: max(s.End, c.Evidence.End)}
		}
	}
	for i := range d.Tokens {
		if u := d.Tokens[i].UPOS; u != "VERB" && u != "ADJ" {
			continue
		}
		l := f.t.Lemma(i)
		ok := stanceWords[l]
		if v, in := cueverb.Lookup(l); in && d.Tokens[i].UPOS == "VERB" {
			switch v.Kind {
			case cueverb.Confirm, cueverb.Deny, cueverb.Doubt, cueverb.Assert, cueverb.Unknown:
				ok = true
			}
		}
		if _, used := at[i]; ok && !used {
			verbal(i, "verb", -1)
		}
	}
	return f.ruled(out)
}

// ruled joins what the rules found to the candidates of the same words, or makes it one of its own.
func (f *finder) ruled(out []candidate) []candidate {
	byQuote := make(map[int]int)
	for i := range out {
		if out[i].Quote >= 0 {
			byQuote[out[i].Quote] = i
		}
	}
	bound := len(out)
	for _, r := range f.out {
		at := -1
		if r.Quote >= 0 {
			if k, ok := byQuote[r.Quote]; ok && out[k].Stance == "" {
				at = k
			}
		} else {
			best := 20 // per cent of the words of both that they share, doubled
			for k := range bound {
				c := &out[k]
				if c.cue < 0 || c.Stance != "" || !r.Evidence.Covers(f.d.Tokens[c.cue].Span) || !c.Evidence.Overlaps(r.Evidence) {
					continue
				}
				shared := min(r.Evidence.End, c.Evidence.End) - max(r.Evidence.Start, c.Evidence.Start)
				if n := shared * 100 / (r.Evidence.End - r.Evidence.Start + c.Evidence.End - c.Evidence.Start); n > best {
					best, at = n, k
				}
			}
		}
		if at < 0 {
			out = append(out, candidate{r, "rule", -1, -1})
			continue
		}
		quote, event := out[at].Quote, out[at].Event
		out[at].Claim = r
		if r.Quote < 0 {
			out[at].Quote = quote
		}
		if r.Event < 0 {
			out[at].Event = event
		}
	}
	return out
}

// clause returns the words of the clause of token i with its subject.
func (f *finder) clause(i int) dateline.Span {
	first, last := f.reach(i)
	if s := f.subject(i); s >= 0 {
		p, _, _ := f.t.Phrase(s)
		if from, _ := f.tokensIn(p); from < first && first-from < 25 {
			first = from
		}
	}
	return dateline.Span{Start: f.d.Tokens[first].Span.Start, End: f.d.Tokens[last-1].Span.End}
}

// weigh puts what the model thinks in the place of what the rules say, the surest first: words that tell of one stance hold no second claim of it.
func (f *finder) weigh(w weights, b bounds) {

	if len(w) == 0 {
		return
	}
	type weighed struct {
		dateline.Claim
		p float64
	}
	var all []weighed
	s := f.newScene()
	for _, c := range f.candidates() {
		p := odds(w, s.features(&c))
		switch any := 1 - p[0]; {
		case c.Rule == "cue": // "confirmed that", "alleged that": the word itself is the stance
		case c.Stance != "" && any < b.keep, c.Stance == "" && any < b.bring:
			continue
		case c.Stance == "":
			best := 1
			for k := 2; k < len(p); k++ {
				if p[k] > p[best] {
					best = k
				}
			}
			c.Stance, c.Rule = stances[best], "weighed"
		}
		c.About = about(c.Evidence.In(f.d.Text))
		all = append(all, weighed{c.Claim, 1 - p[0]})
	}
	slices.SortStableFunc(all, func(a, b weighed) int { return cmp.Compare(b.p, a.p) })
	f.out = nil
	for _, c := range all {
		if !slices.ContainsFunc(f.out, func(o dateline.Claim) bool {
			return o.Evidence.Overlaps(c.Evidence) && (o.Stance == c.Stance || o.Evidence == c.Evidence)
		}) {
			f.out = append(f.out, c.Claim)
		}
	}
}

// bucket names a size.
func bucket(n int, at ...int) string {
	for i, a := range at {
		if n <= a {
			return strconv.Itoa(i)
		}
	}
	return "m"
}

// A scene is what the features ask of a whole text.
type scene struct {
	f        *finder
	entities map[string]*dateline.Entity
	main     string // the country most often named
	open     int
	denial   []bool  // by sentence
	charge   []bool  // by sentence
	events   [][]int // by sentence
}

func (f *finder) newScene() *scene {
	n := len(f.d.Sentences) + 1
	s := &scene{f: f, entities: make(map[string]*dateline.Entity), open: f.opening(), denial: make([]bool, n), charge: make([]bool, n), events: make([][]int, n)}
	count := make(map[string]int)
	for i := range f.d.Entities {
		e := &f.d.Entities[i]
		s.entities[e.ID] = e
		if len(e.Country) == 3 {
			count[e.Country] += len(e.Mentions)
		}
	}
	for k, n := range count {
		if n > count[s.main] || n == count[s.main] && k < s.main {
			s.main = k
		}
	}
	for i := range f.d.Tokens {
		switch f.t.Lemma(i) {
		case "deny", "reject", "dismiss", "dispute", "refute", "contest", "contradict", "rebut", "disavow":
			s.denial[f.t.Sentence(i)] = true
		case "accuse", "blame", "allege", "claim", "charge":
			s.charge[f.t.Sentence(i)] = true
		}
	}
	for k := range f.d.Events {
		if n := f.d.Events[k].Sentence; n >= 0 && n < len(s.events) {
			s.events[n] = append(s.events[n], k)
		}
	}
	return s
}

// A view is what the features of one candidate share.
type view struct {
	*scene
	c           *candidate
	kind        string // kind of the quote, else what the candidate is
	cue         string
	cueKind     string
	by          *dateline.Entity
	sector      string
	words       dateline.Span // what is said, or the clause
	first, last int           // its tokens
	sentence    int
	out         []string
}

func (v *view) add(fs ...string) { v.out = append(v.out, fs...) }

// features returns what is known of c.
func (s *scene) features(c *candidate) []string {
	f := s.f
	v := &view{scene: s, c: c, kind: c.what, cue: "none", cueKind: "none", by: s.entities[c.By], sector: "-", words: c.Evidence}
	if c.cue >= 0 {
		v.cue = f.t.Lemma(c.cue)
	}
	if c.what == "quote" {
		q := &f.d.Quotes[c.Quote]
		v.kind, v.words = string(q.Kind), q.Content
		if q.CueLemma != "" {
			v.cue = q.CueLemma
		}
	}
	if x, ok := cueverb.Lookup(v.cue); ok {
		v.cueKind = string(x.Kind)
	} else if n, ok := cueverb.LookupNoun(v.cue); ok {
		v.cueKind = "noun " + string(n.Kind)
	}
	if v.by != nil && len(v.by.Sectors) > 0 {
		v.sector = v.by.Sectors[0]
	}
	v.first, v.last = f.tokensIn(v.words)
	if v.first < len(f.d.Tokens) {
		v.sentence = f.t.Sentence(v.first)
	}
	v.add("any", "what "+c.what, "kind "+v.kind)
	if c.Stance == "" {
		v.add("no rule")
	} else {
		v.add("rule", "rule says "+string(c.Stance), "rule "+c.Rule+" "+string(c.Stance))
	}
	v.ofCue()
	v.ofSpeaker()
	v.ofPlace()
	v.ofClause()
	v.ofWords()
	v.ofEvents()
	slices.Sort(v.out)
	return slices.Compact(v.out)
}

// ofCue tells of the word that takes the stance and what hangs on it.
func (v *view) ofCue() {
	f, t, i := v.f, v.f.t, v.c.cue
	not := ""
	if i >= 0 && f.denies(i) {
		not = "not "
	}
	v.add("cue "+not+v.cue, "cue kind "+not+v.cueKind, "cue kind "+v.cueKind+" "+v.kind, "cue "+v.cue+" "+v.kind)
	if i < 0 {
		return
	}
	what := v.c.what
	v.add("cue tag "+f.d.Tokens[i].XPOS+" "+what, "cue rel "+t.Rel(i)+" "+what)
	for _, a := range t.Children(i, "aux", "advmod", "cop", "mark") {
		v.add("cue aux "+f.word(a), "cue aux "+f.word(a)+" "+v.cueKind)
	}
	if what == "quote" {
		return
	}
	if o := t.Child(i, "obj", "obl", "nmod"); o >= 0 {
		v.add("obj "+t.Lemma(o), "obj "+t.Lemma(o)+" "+v.cueKind)
		for _, a := range t.Children(o, "case") {
			v.add("case " + f.word(a) + " " + v.cue)
		}
	}
	for k := i + 1; k < min(i+3, len(f.d.Tokens)); k++ {
		v.add("after " + v.cue + " " + f.word(k))
	}
	for _, x := range t.Children(i, "ccomp", "xcomp", "advcl") {
		v.add("cue has "+t.Rel(x), "cue has "+t.Rel(x)+" "+v.cue)
	}
}

// ofSpeaker tells who takes the stance.
func (v *view) ofSpeaker() {
	f, t := v.f, v.f.t
	a, b := f.tokensIn(v.c.Source)
	head := -1
	for i := a; i < b && head < 0 && !v.c.Source.IsZero(); i++ {
		if p := t.Parent(i); p < a || p >= b {
			head = i
		}
	}
	who := "nobody"
	if head >= 0 {
		if who = f.d.Tokens[head].UPOS; who == "NOUN" {
			l := t.Lemma(head)
			v.add("speaker " + l)
			if f.d.Tokens[head].XPOS == "NNS" {
				who = "NOUNS"
			}
			if partial[l] {
				v.add("partial", "partial "+v.cue)
			}
			if inquirers[l] {
				v.add("inquirer", "inquirer "+v.cue)
			}
		}
	}
	from := "?"
	if v.by != nil {
		switch k := v.by.Country; {
		case k == "":
		case k == v.main:
			from = "main"
		case k == "IGO" || k == "NGO":
			from = k
		default:
			from = "other"
		}
	}
	v.add("who "+who, "who "+who+" "+v.kind, "sector "+v.sector, "sector "+v.sector+" "+v.cueKind, "sector "+v.sector+" "+v.kind, "from "+from, "from "+from+" "+v.sector)
}

// openers are words at the start of a sentence that set it against what came before, or ask.
var openers = map[string]bool{"but": true, "however": true, "yet": true, "meanwhile": true, "instead": true, "nor": true, "still": true, "earlier": true, "both": true, "each": true,
	"neither": true, "no": true, "nobody": true, "asked": true, "whether": true, "how": true}

// ofPlace tells where the words stand, and whether somebody charges or denies nearby.
func (v *view) ofPlace() {
	f, n := v.f, v.sentence
	v.add("sentence " + bucket(n-v.open, -1, 0, 1, 3, 6, 12, 20))
	for by := -1; by <= 2; by++ {
		k := n + by
		if k < 0 || k >= len(f.d.Sentences) {
			continue
		}
		here := strconv.Itoa(by)
		if v.denial[k] {
			v.add("denial at "+here, "denial at "+here+" "+v.kind)
		}
		if v.charge[k] {
			v.add("charge at "+here, "charge at "+here+" "+v.kind)
		}
	}
	if n >= len(f.d.Sentences) {
		return
	}
	s := f.d.Sentences[n]
	for i := s.First; i < min(s.First+2, s.Last); i++ {
		if w := f.word(i); openers[w] {
			v.add("opens " + w)
		}
	}
}

// ofClause tells of the verb of what is said and of its subject.
func (v *view) ofClause() {
	f, t := v.f, v.f.t
	h := -1
	switch {
	case v.c.what != "quote" && v.c.cue >= 0:
		h = t.Child(v.c.cue, "ccomp", "xcomp")
	case v.first < v.last:
		h = f.head(v.words)
	}
	if h < 0 {
		v.add("no clause " + v.kind)
		return
	}
	tense := f.d.Tokens[h].XPOS
	for _, a := range t.Children(h, "aux", "cop") {
		tense += " " + f.word(a)
	}
	v.add("tense "+tense, "tense "+tense+" "+v.kind, "head "+t.Lemma(h), "head "+f.d.Tokens[h].UPOS+" "+v.kind)
	if f.denies(h) {
		v.add("negated", "negated "+v.cue, "negated "+v.kind, "negated "+tense)
	}
	if o := t.Child(h, "obj"); o >= 0 && f.nobody(o) {
		v.add("object nobody", "object nobody "+v.kind)
	}
	if t.Child(h, "expl") >= 0 {
		v.add("there is", "there is "+v.kind)
	}
	x := t.Child(h, "nsubj", "expl")
	if x < 0 {
		return
	}
	pos := f.d.Tokens[x].UPOS
	if pos == "PRON" {
		pos = f.word(x)
	}
	v.add("subject "+pos, "subject "+pos+" "+f.d.Tokens[h].UPOS, "subject "+pos+" "+v.kind)
	if f.nobody(x) {
		v.add("subject nobody", "subject nobody "+v.kind+" "+v.cue)
	}
	if pos == "NOUN" {
		if p := t.Child(x, "nmod:poss"); p >= 0 {
			v.add("subject of " + f.word(p))
		}
	}
	e := v.entities[f.entity[x]]
	if e == nil {
		return
	}
	if side := v.side(e.ID, e.Country); side != "" {
		v.add("subject "+side, "subject "+side+" "+tense)
	}
	if len(e.Sectors) > 0 {
		v.add("subject sector "+e.Sectors[0], "subject sector "+e.Sectors[0]+" by "+v.sector)
	}
}

// side says how somebody stands to the speaker: "self", "kin" of the same country, "foe", "" if that cannot be told.
func (v *view) side(entity, country string) string {
	switch {
	case v.by == nil:
		return ""
	case entity != "" && entity == v.by.ID:
		return "self"
	case country == "" || v.by.Country == "":
		return ""
	case country == v.by.Country:
		return "kin"
	}
	return "foe"
}

// ofWords tells the words of what is said.
func (v *view) ofWords() {
	f := v.f
	for i := v.first; i < min(v.last, v.first+60); i++ {
		l := f.t.Lemma(i)
		switch f.d.Tokens[i].UPOS {
		case "NOUN", "VERB", "ADJ", "ADV", "AUX", "SCONJ":
			v.add("has " + l)
		case "NUM":
			v.add("has a number", "has a number "+v.kind)
		case "PRON", "DET":
			switch l {
			case "no", "nothing", "nobody", "none", "we", "they", "it", "he", "i", "you":
				v.add("has "+l, "has "+l+" "+v.kind)
			}
		}
	}
	if strings.Contains(v.words.In(f.d.Text), "?") {
		v.add("question")
	}
}

// ofEvents tells the acts in what is said, with how their doers stand to the speaker.
func (v *view) ofEvents() {
	f := v.f
	found := false
	for n := v.sentence; n < min(v.sentence+3, len(v.events)); n++ {
		for _, k := range v.events[n] {
			e := &f.d.Events[k]
			if !v.c.Evidence.Covers(e.Trigger) || e.Token == v.c.cue {
				continue
			}
			found = true
			v.add("event "+e.Type, "event "+e.Type+" "+string(e.Status), "event "+e.Type+" "+v.cueKind, "event quad "+strconv.Itoa(e.Quad)+" "+v.kind, "event "+e.Type+" by "+v.sector)
			if len(e.Actors) == 0 {
				v.add("actor none", "actor none "+e.Type)
			} else {
				a := e.Actors[0]
				side := cmp.Or(v.side(a.Entity, a.Country), "?")
				if side == "kin" && len(a.Sectors) > 0 && v.sector != "-" && a.Sectors[0] != v.sector {
					side = "kin of another kind"
				}
				v.add("actor "+side, "actor "+side+" "+e.Type, "actor "+side+" "+v.kind)
				if len(a.Sectors) > 0 {
					v.add("actor sector "+a.Sectors[0], "actor sector "+a.Sectors[0]+" by "+v.sector, "actor sector "+a.Sectors[0]+" "+e.Type)
				}
			}
			if len(e.Recipients) > 0 {
				if r := e.Recipients[0]; v.side(r.Entity, r.Country) == "self" || v.side(r.Entity, r.Country) == "kin" {
					v.add("victim kin", "victim kin "+e.Type)
				}
			}
		}
	}
	if !found {
		v.add("no event", "no event "+v.kind, "no event "+v.cueKind)
	}
	if v.c.event >= 0 {
		e := &f.d.Events[v.c.event]
		v.add("is "+e.Type, "is "+e.Type+" "+e.Mode, "is "+e.Type+" "+v.cue, "is "+e.Type+" "+string(e.Status), "is "+e.Type+" "+e.Mode+" by "+v.sector)
	}
}
