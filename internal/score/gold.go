// Package score compares coded documents with what people found in them: gold annotated by our own guide, and measuring sets of others.
//
// In: gold and documents; out: precision, recall, F1 and support per layer or measure, and the misses and false alarms themselves.
// A Set is texts to be coded with a scorer (one file a format); Sources lists those that a folder of data may hold; what each figure
// says stands in docs/guide/evaluation.md. Sets of others are for measuring only: nothing is learned from them.
//
// Our own gold (one JSON object a document): an event counts where its type is right and it stands on the same words; a dyad also needs
// a right actor country and a right recipient country (events without recipients: the union). Gold that its annotator marked arguable is
// free: missing it costs nothing, matching it gains nothing. Matching is greedy by weight, best pair first.
//
// Limits: words are compared as bags, so two acts of one type in one sentence can be swapped. A sentence set names one event a sentence;
// our other events there cost nothing.
package score

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode"

	dateline "github.com/dateline-news/dateline"
)

// Gold is the annotation of one document. Events, claims and times all nil: nobody annotated them.
type Gold struct {
	ID     string      `json:"id"`
	Events []GoldEvent `json:"events"`
	Quotes []GoldQuote `json:"quotes"`
	Claims []GoldClaim `json:"claims"`
	Times  []GoldTime  `json:"times"` // nil where they were not annotated
}

// GoldEvent is one event of the gold.
type GoldEvent struct {
	Type       string      `json:"type"`
	Mode       string      `json:"mode"`
	Trigger    string      `json:"trigger"`
	Sentence   string      `json:"sentence"`
	Actors     []GoldParty `json:"actors"`
	Recipients []GoldParty `json:"recipients"`
	Status     string      `json:"status"`
	Attributed string      `json:"attributed_to"`
	When       *GoldTime   `json:"when"`
	Where      *GoldPlace  `json:"where"`
	Contexts   []string    `json:"contexts"`
	Dead       *int        `json:"dead"`
	Injured    *int        `json:"injured"`
	Confidence string      `json:"confidence"`
}

// GoldPlace is the place of an event of the gold.
type GoldPlace struct {
	Text    string `json:"text"`
	Country string `json:"country"`
}

// GoldParty is an actor or recipient of the gold.
type GoldParty struct {
	Text    string   `json:"text"`
	Code    string   `json:"code"`
	Sectors []string `json:"sectors"`
}

// GoldQuote is one quote of the gold.
type GoldQuote struct {
	Kind        string `json:"kind"`
	Speaker     string `json:"speaker"`
	SpeakerName string `json:"speaker_name"`
	Content     string `json:"content"`
}

// GoldClaim is one claim of the gold.
type GoldClaim struct {
	By       string `json:"by"`
	Stance   string `json:"stance"`
	Evidence string `json:"evidence"`
}

// GoldTime is one time expression of the gold.
type GoldTime struct {
	Text  string `json:"text"`
	Value string `json:"value"`
}

// ParseGold reads the annotation of one document.
func ParseGold(data []byte) (*Gold, error) {
	var g Gold
	if err := json.Unmarshal(data, &g); err != nil {
		return nil, fmt.Errorf("gold: %w", err)
	}
	return &g, nil
}

// bag counts the words of s in lower case.
func bag(s string) (counts map[string]int, n int) {
	counts = map[string]int{}
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_' }) {
		counts[w]++
		n++
	}
	return counts, n
}

func common(a, b string) (shared, na, nb int) {
	ca, na := bag(a)
	cb, nb := bag(b)
	for w, n := range ca {
		shared += min(n, cb[w])
	}
	return shared, na, nb
}

// overlap is the share of the shorter text's words that the longer one has too.
func overlap(a, b string) float64 {
	shared, na, nb := common(a, b)
	if na == 0 || nb == 0 {
		return 0
	}
	return float64(shared) / float64(min(na, nb))
}

func tokenF1(a, b string) float64 {
	shared, na, nb := common(a, b)
	if shared == 0 {
		return 0
	}
	return 2 * float64(shared) / float64(na+nb)
}

type pair struct{ gold, pred int }

// align pairs gold with predictions one to one, the heaviest pair first; pairs without weight stay apart.
func align(gold, pred int, weight func(g, p int) float64) []pair {
	type weighted struct {
		w float64
		pair
	}
	var all []weighted
	for g := range gold {
		for p := range pred {
			if w := weight(g, p); w > 0 {
				all = append(all, weighted{w, pair{g, p}})
			}
		}
	}
	slices.SortFunc(all, func(a, b weighted) int {
		return cmp.Or(cmp.Compare(b.w, a.w), cmp.Compare(b.gold, a.gold), cmp.Compare(b.pred, a.pred))
	})
	usedG, usedP := make([]bool, gold), make([]bool, pred)
	var out []pair
	for _, w := range all {
		if !usedG[w.gold] && !usedP[w.pred] {
			usedG[w.gold], usedP[w.pred] = true, true
			out = append(out, w.pair)
		}
	}
	return out
}

// Tally counts matches of one layer.
type Tally struct{ TP, FP, FN int }

// PRF returns precision, recall and F1, 0 where undefined.
func (t Tally) PRF() (p, r, f float64) {
	if t.TP == 0 {
		return 0, 0, 0
	}
	p = float64(t.TP) / float64(t.TP+t.FP)
	r = float64(t.TP) / float64(t.TP+t.FN)
	return p, r, 2 * p * r / (p + r)
}

// Share counts how often an attribute of matched events is right.
type Share struct{ Hit, N int }

func (s *Share) add(ok bool) {
	s.N++
	if ok {
		s.Hit++
	}
}

// A Miss is a gold item without a match (Spurious false) or a false alarm.
type Miss struct {
	Spurious bool
	Layer    string
	Document string
	What     string // "CONSULT visit"
	Sentence string
	Words    string // trigger or content
}

// Report holds the counts over documents. Layers and Attributes keep their order of printing.
type Report struct {
	Documents  int
	Layers     map[string]*Tally
	Types      map[string]*Tally
	Attributes map[string]*Share
	Misses     []Miss
}

// LayerNames and AttributeNames are the keys of a Report in printing order.
var (
	LayerNames     = []string{"event type+place", "event dyad", "event dyad+mode", "context", "quote", "quote+speaker", "time span", "time value", "claim"}
	AttributeNames = []string{"status", "when value", "where country", "where words", "attributed", "mode", "actor words", "recipient words", "actor sector", "recipient sector", "source words", "quote kind", "dead", "injured"}
)

// NewReport returns an empty report.
func NewReport() *Report {
	r := &Report{Layers: map[string]*Tally{}, Types: map[string]*Tally{}, Attributes: map[string]*Share{}}
	for _, n := range LayerNames {
		r.Layers[n] = &Tally{}
	}
	for _, n := range AttributeNames {
		r.Attributes[n] = &Share{}
	}
	return r
}

// predicted is an event of a document as the scorer sees it.
type predicted struct {
	*dateline.Event
	actors, recipients map[string]bool
	trigger, sentence  string
}

func countries(ps []dateline.Party) map[string]bool {
	out := map[string]bool{}
	for _, p := range ps {
		out[or(p.Country)] = true
	}
	return out
}

func goldCodes(ps []GoldParty) map[string]bool {
	out := map[string]bool{}
	for _, p := range ps {
		out[or(p.Code)] = true
	}
	return out
}

func or(code string) string {
	if code == "" {
		return "---"
	}
	return code
}

func meet(a, b map[string]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

func same(a, b map[string]bool) bool {
	if len(a) != len(b) {
		return false
	}
	for k := range a {
		if !b[k] {
			return false
		}
	}
	return true
}

func union(a, b map[string]bool) map[string]bool {
	out := map[string]bool{}
	for k := range a {
		out[k] = true
	}
	for k := range b {
		out[k] = true
	}
	return out
}

// samePlace says whether p stands on the words of g: its sentence covers the evidence, or holds the trigger.
func samePlace(g *GoldEvent, p predicted) bool {
	o := overlap(g.Sentence, p.sentence)
	return o >= 0.5 || o >= 0.3 && g.Trigger != "" && strings.Contains(strings.ToLower(p.sentence), strings.ToLower(g.Trigger))
}

func dyad(ga, gr map[string]bool, p predicted) bool {
	if len(gr) == 0 || len(p.recipients) == 0 {
		g, q := union(ga, gr), union(p.actors, p.recipients)
		if (len(gr) == 0) == (len(p.recipients) == 0) && (meet(g, q) || len(g) == 0 && len(q) == 0) {
			return true
		}
		return same(g, q)
	}
	return (meet(ga, p.actors) || same(ga, p.actors)) && meet(gr, p.recipients)
}

// Add scores document d against g. A nil d counts as an empty prediction.
func (r *Report) Add(g *Gold, d *dateline.Document) {
	if d == nil {
		d = &dateline.Document{}
	}
	r.Documents++
	r.quotes(g, d)
	if g.Events == nil && g.Claims == nil && g.Times == nil {
		return // only its quotes were annotated
	}
	r.events(g, d)
	r.times(g, d)
	claims := align(len(g.Claims), len(d.Claims), func(i, j int) float64 {
		o := overlap(g.Claims[i].Evidence, d.Claims[j].Evidence.In(d.Text))
		if o < 0.4 || g.Claims[i].Stance != string(d.Claims[j].Stance) {
			return 0
		}
		return o
	})
	r.count("claim", len(claims), len(g.Claims), len(d.Claims))
	hitG, hitP := make([]bool, len(g.Claims)), make([]bool, len(d.Claims))
	for _, m := range claims {
		hitG[m.gold], hitP[m.pred] = true, true
	}
	for i, c := range g.Claims {
		if !hitG[i] {
			r.miss(false, "claim", g.ID, c.Stance, c.Evidence, c.By)
		}
	}
	for j, c := range d.Claims {
		if !hitP[j] {
			r.miss(true, "claim", g.ID, string(c.Stance), c.Evidence.In(d.Text), c.Source.In(d.Text))
		}
	}
}

func (r *Report) count(layer string, matched, gold, pred int) {
	t := r.Layers[layer]
	t.TP += matched
	t.FN += gold - matched
	t.FP += pred - matched
}

func (r *Report) byType(name string) *Tally {
	if r.Types[name] == nil {
		r.Types[name] = &Tally{}
	}
	return r.Types[name]
}

// Pairs returns which event of d stands for which of g, by the rules of the guide: pairs of indices into g.Events and d.Events.
func Pairs(g *Gold, d *dateline.Document) (out [][2]int) {
	pred := predictions(d)
	for _, m := range pairs(g, pred) {
		out = append(out, [2]int{m.gold, m.pred})
	}
	return out
}

func predictions(d *dateline.Document) []predicted {
	pred := make([]predicted, len(d.Events))
	for i := range d.Events {
		e := &d.Events[i]
		p := predicted{Event: e, actors: countries(e.Actors), recipients: countries(e.Recipients), trigger: e.Trigger.In(d.Text)}
		if e.Sentence >= 0 && e.Sentence < len(d.Sentences) {
			p.sentence = d.Sentences[e.Sentence].Span.In(d.Text)
		}
		pred[i] = p
	}
	return pred
}

func pairs(g *Gold, pred []predicted) []pair {
	return align(len(g.Events), len(pred), func(i, j int) float64 {
		e, p := &g.Events[i], pred[j]
		if e.Type != p.Type || !samePlace(e, p) {
			return 0
		}
		w := 1 + overlap(e.Trigger, p.trigger)
		if ga := goldCodes(e.Actors); meet(ga, p.actors) || same(ga, p.actors) {
			w += 2
		}
		if gr := goldCodes(e.Recipients); meet(gr, p.recipients) || same(gr, p.recipients) {
			w += 2
		}
		if e.Mode == p.Mode {
			w++
		}
		if e.free() {
			w -= 0.5
		}
		return w
	})
}

func (r *Report) events(g *Gold, d *dateline.Document) {
	pred := predictions(d)
	hitG, hitP := make([]bool, len(g.Events)), make([]bool, len(pred))
	contexts := slices.ContainsFunc(g.Events, func(e GoldEvent) bool { return len(e.Contexts) > 0 }) // else nobody annotated them
	place, dy, mode := r.Layers["event type+place"], r.Layers["event dyad"], r.Layers["event dyad+mode"]
	for _, m := range pairs(g, pred) {
		hitG[m.gold], hitP[m.pred] = true, true
		e, p := &g.Events[m.gold], pred[m.pred]
		if e.free() {
			continue
		}
		place.TP++
		r.byType(e.Type).TP++
		ok := dyad(goldCodes(e.Actors), goldCodes(e.Recipients), p)
		for _, l := range []struct {
			t    *Tally
			good bool
		}{{dy, ok}, {mode, ok && e.Mode == p.Mode}} {
			if l.good {
				l.t.TP++
			} else {
				l.t.FP++
				l.t.FN++
			}
		}
		if !ok {
			r.miss(false, "dyad", g.ID, e.Type+" "+strings.Join(keys(goldCodes(e.Actors)), "+")+">"+strings.Join(keys(goldCodes(e.Recipients)), "+")+
				" not "+strings.Join(keys(p.actors), "+")+">"+strings.Join(keys(p.recipients), "+"), e.Sentence, p.trigger)
		}
		r.Attributes["status"].add(e.Status == string(p.Status))
		r.Attributes["mode"].add(e.Mode == p.Mode)
		r.Attributes["attributed"].add((e.Attributed != "") == (len(p.Attribution) > 0))
		if e.When != nil && e.When.Value != "" {
			r.Attributes["when value"].add(e.When.Value == p.When.Value)
		}
		if e.Where != nil && e.Where.Country != "" {
			r.Attributes["where country"].add(e.Where.Country == p.Where.Country)
		}
		if e.Where != nil && e.Where.Text != "" {
			named := []string{p.Where.Words.In(d.Text)}
			if i := p.Where.Place; i >= 0 && i < len(d.Places) {
				named = append(named, d.Places[i].Span.In(d.Text))
			}
			r.Attributes["where words"].add(Named([]GoldParty{{Text: e.Where.Text}}, named...))
		}
		for n, side := range [2][]dateline.Party{p.Actors, p.Recipients} {
			name, want := "actor words", e.Actors
			if n == 1 {
				name, want = "recipient words", e.Recipients
			}
			if mutual := e.Type == "CONSULT" || e.Type == "AGREE" || e.Type == "COOPERATE"; mutual && (len(e.Recipients) == 0 || len(p.Recipients) == 0) { // all on one side
				side = slices.Concat(p.Actors, p.Recipients)
			}
			if slices.ContainsFunc(want, func(q GoldParty) bool { return q.Text != "" }) {
				r.Attributes[name].add(slices.ContainsFunc(side, func(q dateline.Party) bool { return Named(want, called(d, q)...) }))
			}
			if have := sectorsOf(want); len(have) > 0 {
				r.Attributes[strings.TrimSuffix(name, "words")+"sector"].add(slices.ContainsFunc(side, func(q dateline.Party) bool {
					return slices.ContainsFunc(q.Sectors, func(s string) bool {
						if as, ok := asGuide[s]; ok {
							return slices.ContainsFunc(as, func(s string) bool { return have[s] })
						}
						return have[s]
					})
				}))
			}
		}
		if contexts {
			shared := 0
			for _, c := range e.Contexts {
				if slices.Contains(p.Contexts, c) {
					shared++
				}
			}
			r.count("context", shared, len(e.Contexts), len(p.Contexts))
		}
		if e.Dead != nil {
			r.Attributes["dead"].add(p.Dead != nil && *p.Dead == *e.Dead)
		}
		if e.Injured != nil {
			r.Attributes["injured"].add(p.Injured != nil && *p.Injured == *e.Injured)
		}
		if e.Attributed != "" && len(p.Attribution) > 0 {
			want := []GoldParty{{Text: e.Attributed}}
			r.Attributes["source words"].add(slices.ContainsFunc(p.Attribution, func(a dateline.Attribution) bool {
				return Named(want, called(d, dateline.Party{Span: a.Span, Entity: a.Entity})...)
			}))
		}
	}
	for i := range g.Events {
		if e := &g.Events[i]; !hitG[i] && !e.free() {
			r.byType(e.Type).FN++
			place.FN++
			dy.FN++
			mode.FN++
			r.miss(false, "event", g.ID, e.Type+" "+e.Mode, e.Sentence, e.Trigger)
		}
	}
	for j, p := range pred {
		if !hitP[j] {
			r.byType(p.Type).FP++
			place.FP++
			dy.FP++
			mode.FP++
			r.miss(true, "event", g.ID, p.Type+" "+p.Mode, p.sentence, p.trigger)
		}
	}
}

// asGuide has the sectors of PLOVER that the list of our guide lacks, with those that stand for them there. The guide calls health HLH and the media MED; in PLOVER
// MED is health.
var asGuide = map[string][]string{"JRN": {"MED"}, "MED": {"HLH"}, "UAF": {"REB", "CRM"}, "ELI": {"GOV", "OPP", "CVL"}, "AGR": {"LAB", "CVL"}, "PRM": {"MIL", "REB"}, "SOC": {"NGO", "CVL"}}

// sectorsOf returns the sectors that the gold knows of parties.
func sectorsOf(ps []GoldParty) map[string]bool {
	out := map[string]bool{}
	for _, p := range ps {
		for _, s := range p.Sectors {
			if s != "UNK" {
				out[s] = true
			}
		}
	}
	return out
}

// called returns the words of a party and what else the text calls it.
func called(d *dateline.Document, p dateline.Party) []string {
	out := []string{p.Span.In(d.Text)}
	for i := range d.Entities {
		if e := &d.Entities[i]; p.Entity != "" && e.ID == p.Entity {
			out = append(out, e.Name)
			for _, m := range e.Mentions {
				if m.Form != dateline.FormPronoun {
					out = append(out, m.Span.In(d.Text))
				}
			}
		}
	}
	return out
}

// Named says whether one of names, words of the text for somebody, are those of a party of the gold: half of the words of the shorter that are no articles
// or prepositions are in the other.
func Named(gold []GoldParty, names ...string) bool {
	return slices.ContainsFunc(gold, func(g GoldParty) bool {
		want, n := content(g.Text)
		return n > 0 && slices.ContainsFunc(names, func(s string) bool {
			have, m := content(s)
			shared := 0
			for w := range have {
				if want[w] {
					shared++
				}
			}
			return shared > 0 && 2*shared >= min(n, m)
		})
	})
}

// content returns the words of s that tell something, of all words if none does.
func content(s string) (words map[string]bool, n int) {
	all, _ := bag(s)
	words = make(map[string]bool)
	for w := range all {
		switch w {
		case "the", "a", "an", "of", "in", "and", "to", "for", "from", "at", "on", "by", "s", "their", "its", "his", "her":
		default:
			words[w] = true
		}
	}
	if len(words) == 0 {
		for w := range all {
			words[w] = true
		}
	}
	return words, len(words)
}

func keys(m map[string]bool) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

func (e *GoldEvent) free() bool { return e.Confidence == "arguable" }

func (r *Report) quotes(g *Gold, d *dateline.Document) {
	names := map[string]string{}
	for _, e := range d.Entities {
		names[e.ID] = e.Name
	}
	hitG, hitP := make([]bool, len(g.Quotes)), make([]bool, len(d.Quotes))
	pairs := align(len(g.Quotes), len(d.Quotes), func(i, j int) float64 {
		if f := tokenF1(g.Quotes[i].Content, d.Quotes[j].Content.In(d.Text)); f >= 0.5 {
			return f
		}
		return 0
	})
	spoken := 0
	for _, m := range pairs {
		hitG[m.gold], hitP[m.pred] = true, true
		q, p := g.Quotes[m.gold], d.Quotes[m.pred]
		r.Attributes["quote kind"].add(q.Kind == string(p.Kind))
		want := q.SpeakerName
		if want == "" {
			want = q.Speaker
		}
		said := p.Speaker.In(d.Text)
		if shared, _, _ := common(want, names[p.Entity]+" "+said); shared > 0 || want == "" && said == "" {
			spoken++
		} else {
			r.miss(false, "speaker", g.ID, want+" not "+said, q.Content, said)
		}
	}
	r.count("quote", len(pairs), len(g.Quotes), len(d.Quotes))
	r.count("quote+speaker", spoken, len(g.Quotes), len(d.Quotes))
	for i, q := range g.Quotes {
		if !hitG[i] {
			r.miss(false, "quote", g.ID, q.Kind, q.Content, q.Speaker)
		}
	}
	for j, q := range d.Quotes {
		if !hitP[j] {
			r.miss(true, "quote", g.ID, string(q.Kind), q.Content.In(d.Text), q.Speaker.In(d.Text)+" "+q.Cue.In(d.Text))
		}
	}
}

// times compares each expression with its value once: some annotators list every mention of it, some the first.
func (r *Report) times(g *Gold, d *dateline.Document) {
	once := func(ts []GoldTime) []GoldTime {
		var out []GoldTime
		for _, t := range ts {
			if !slices.ContainsFunc(out, func(o GoldTime) bool {
				return strings.EqualFold(o.Text, t.Text) && o.Value == t.Value
			}) {
				out = append(out, t)
			}
		}
		return out
	}
	if g.Times == nil { // nobody annotated them
		return
	}
	gold := once(g.Times)
	var pred []GoldTime
	for _, t := range d.Times {
		pred = append(pred, GoldTime{Text: t.Span.In(d.Text), Value: t.Value})
	}
	pred = once(pred)
	pairs := align(len(gold), len(pred), func(i, j int) float64 {
		o := overlap(gold[i].Text, pred[j].Text)
		if o < 0.5 {
			return 0
		}
		if gold[i].Value == pred[j].Value {
			o++
		}
		return o
	})
	right := 0
	hitG, hitP := make([]bool, len(gold)), make([]bool, len(pred))
	for _, m := range pairs {
		hitG[m.gold], hitP[m.pred] = true, true
		if gold[m.gold].Value == pred[m.pred].Value {
			right++
		} else {
			r.miss(false, "time value", g.ID, gold[m.gold].Value+" not "+pred[m.pred].Value, gold[m.gold].Text, pred[m.pred].Text)
		}
	}
	r.count("time span", len(pairs), len(gold), len(pred))
	r.count("time value", right, len(gold), len(pred))
	for i, t := range gold {
		if !hitG[i] {
			r.miss(false, "time", g.ID, t.Value, t.Text, "")
		}
	}
	for j, t := range pred {
		if !hitP[j] {
			r.miss(true, "time", g.ID, t.Value, t.Text, "")
		}
	}
}

func (r *Report) miss(spurious bool, layer, doc, what, sentence, words string) {
	r.Misses = append(r.Misses, Miss{spurious, layer, doc, what, strings.Join(strings.Fields(sentence), " "), words})
}

// String prints the report as a table.
func (r *Report) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "documents %d\n", r.Documents)
	line := func(name string, t *Tally) {
		p, rec, f := t.PRF()
		fmt.Fprintf(&b, "%-18s P %.3f  R %.3f  F1 %.3f  tp %d fp %d fn %d\n", name, p, rec, f, t.TP, t.FP, t.FN)
	}
	for _, n := range LayerNames {
		line(n, r.Layers[n])
	}
	types := make([]string, 0, len(r.Types))
	for n := range r.Types {
		types = append(types, n)
	}
	slices.Sort(types)
	for _, n := range types {
		line("  "+n, r.Types[n])
	}
	for _, n := range AttributeNames {
		if s := r.Attributes[n]; s.N > 0 {
			fmt.Fprintf(&b, "%-18s %.3f of %d\n", n, float64(s.Hit)/float64(s.N), s.N)
		}
	}
	return b.String()
}
