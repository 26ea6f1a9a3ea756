package event

import (
	"math"
	"slices"
	"strings"
	"sync"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/infer"
	"github.com/dateline-news/dateline/internal/res/eventlex"
)

// A second opinion: a model that gives each word the probability of standing for an act of each type, learned from annotated articles (train/articles) that
// no rule was written for. The lexicon knows which words report an act and what must hold of them; the model sees what the lexicon makes of each word, and how
// such words stand in sentences. Where they differ, these bounds decide; they were chosen on articles of writers whom the model had not read.
const (
	leanOn  = 0.5   // an act that no sense tells needs that much
	veto    = 0.05  // a sense that the model gives less is dropped
	waver   = 0.15  // a sense that the model gives less yields to one that it gives leanOn
	bare    = 0.001 // the same in texts of one or two sentences, which hold no background and tell nothing twice
	half    = 0.3   // a verb that the model gives as much keeps one that shares its doer and is of its kind
	trusted = 0.5   // above it an act is kept though its parties, or the clauses around it, would not let it stand
)

// opinion holds the probabilities of one document: rows of len(types) a token, the first that it stands for no act.
type opinion struct {
	types, modes []string
	p, m         []float32
}

// of returns the probability that the token i stands for an act of type typ.
func (o *opinion) of(i int, typ string) float64 {
	if o.p == nil || i < 0 {
		return 0
	}
	for k, t := range o.types {
		if t == typ {
			return float64(o.p[i*len(o.types)+k])
		}
	}
	return 0
}

// best returns the likeliest type of act of the token i, "" with 0 if there is no model.
func (o *opinion) best(i int) (string, float64) {
	if o.p == nil {
		return "", 0
	}
	row := o.p[i*len(o.types) : (i+1)*len(o.types)]
	at := 1
	for k := 2; k < len(row); k++ {
		if row[k] > row[at] {
			at = k
		}
	}
	return o.types[at], float64(row[at])
}

// mode returns the likeliest mode of an act of type typ at the token i with its probability among those of the type; 0 if there is none.
func (o *opinion) mode(i int, typ string) (mode string, p float64) {
	if o.p == nil || i < 0 {
		return "", 0
	}
	M := len(o.modes)
	best, sum := -1, 0.0
	for k, name := range o.modes {
		if t, _, _ := strings.Cut(name, " "); t != typ {
			continue
		}
		sum += math.Exp(float64(o.m[i*M+k]))
		if best < 0 || o.m[i*M+k] > o.m[i*M+best] {
			best = k
		}
	}
	if best < 0 {
		return "", 0
	}
	_, mode, _ = strings.Cut(o.modes[best], " ")
	return mode, math.Exp(float64(o.m[i*M+best])) / sum
}

const batchTokens = 256

var batches = sync.Pool{New: func() any { return new(infer.Batch) }}

// think runs the model over the parsed sentences of d.
func think(m *infer.Names, d *dateline.Document, tags, cues []string) (o opinion) {
	o.types, o.modes = m.Labels, m.Modes
	L, M := len(o.types), len(o.modes)
	o.p, o.m = make([]float32, L*len(d.Tokens)), make([]float32, M*len(d.Tokens))
	b := batches.Get().(*infer.Batch)
	defer func() { clear(b.Forms[:cap(b.Forms)]); b.Topic = nil; batches.Put(b) }()
	b.Topic = m.Topic(func(yield func(form, xpos string) bool) {
		for i := range d.Tokens {
			if !yield(d.Tokens[i].Span.In(d.Text), tags[i]) {
				return
			}
		}
	})
	var where []int
	var xpos, cue []string
	b.Reset()
	run := func() {
		if len(b.Forms) == 0 {
			return
		}
		m.Scores(b, xpos, cue)
		for s, first := range where {
			copy(o.p[first*L:], b.Prob[b.Bounds[s]*L:b.Bounds[s+1]*L])
			copy(o.m[first*M:], b.Modes[b.Bounds[s]*M:b.Bounds[s+1]*M])
		}
		b.Reset()
		where, xpos, cue = where[:0], xpos[:0], cue[:0]
	}
	for _, s := range d.Sentences {
		if !s.Parsed {
			continue
		}
		last := min(s.Last, s.First+infer.MaxSentence)
		if len(b.Forms)+last-s.First > batchTokens {
			run()
		}
		for i := s.First; i < last; i++ {
			b.Forms = append(b.Forms, d.Tokens[i].Span.In(d.Text))
			xpos, cue = append(xpos, tags[i]), append(cue, cues[i])
		}
		b.End()
		where = append(where, s.First)
	}
	run()
	return o
}

// actTags returns what the model sees of each token beside its form: the tag, for nouns and adjectives of a name or description with the kind of its entity, in
// capitals if the entity is coded. train/acts.py makes the same of docjson.
func actTags(d *dateline.Document) []string {
	out := make([]string, len(d.Tokens))
	for i := range d.Tokens {
		out[i] = d.Tokens[i].XPOS
	}
	for i := range d.Entities {
		e := &d.Entities[i]
		k := "x"
		switch e.Kind {
		case dateline.KindPlace:
			k = "p"
		case dateline.KindPerson:
			k = "h"
		case dateline.KindOrg:
			k = "o"
		case dateline.KindGroup:
			k = "g"
		}
		if e.Country != "" || len(e.Sectors) > 0 {
			k = string(k[0] - 'a' + 'A')
		}
		for _, m := range e.Mentions {
			if m.Form == dateline.FormPronoun {
				continue
			}
			j, _ := slices.BinarySearchFunc(d.Tokens, m.Span.Start, func(t dateline.Token, at int) int { return t.Span.Start - at })
			for n := 0; n < 8 && j < len(d.Tokens) && d.Tokens[j].Span.Start < m.Span.End; j, n = j+1, n+1 {
				if x := d.Tokens[j].XPOS; len(x) > 1 && (x[:2] == "NN" || x[:2] == "JJ") {
					out[j] = x[:min(3, len(x))] + ":" + k
				}
			}
		}
	}
	return out
}

// commonFrames are the frames of acts for which the lexicon has no sense that stands on their word: of a verb, of a noun, and of a verb in what
// somebody says, who then is the doer ("the panel had misread the facts, she said").
var commonFrames = sync.OnceValue(func() map[string][]*eventlex.Sense {
	text := ""
	for _, g := range [...][3]string{
		{"ACCUSE", "110", "over,about,against,of"}, {"AGREE", "030", "with,to"}, {"AID", "070", "to,for,of"}, {"ASSAULT", "190", "on,against,of,at,in"},
		{"COERCE", "170", "of,against,on"}, {"CONCEDE", "080", "to,with,for"}, {"CONSULT", "040", "with,to"}, {"COOPERATE", "060", "with"},
		{"MOBILIZE", "150", "-"}, {"PROTEST", "140", "against,over"}, {"REJECT", "120", "of,to,from"}, {"REQUEST", "100", "to,from,on"},
		{"RETREAT", "080", "from,to,of"}, {"SANCTION", "160", "against,on,with,from"}, {"SUPPORT", "050", "for,to,with,of"}, {"THREATEN", "130", "against,to,with"},
	} {
		obj := "obj," + g[2] + ",obj.of,obj.poss,comp.subj,comp.obj"
		noun := g[2]
		if g[2] == "-" {
			obj, noun = "-", "-"
		}
		text += "[" + g[0] + " - " + g[1] + "]\nact : subj,speaker > " + obj + "\n  + x.\n  - x.\nact/n : by,poss,mod,from,subj > " + noun + "\n  + x.\n  - x.\n"
		if g[0] == "ACCUSE" || g[0] == "REQUEST" {
			text += "[" + g[0] + " - " + g[1] + "]\nact : speaker > subj," + obj + "\n  + x.\n  - x.\n"
		}
	}
	senses, err := eventlex.Parse("model", text)
	if err != nil {
		panic(err)
	}
	out := make(map[string][]*eventlex.Sense)
	for _, s := range senses {
		out[s.Type] = append(out[s.Type], s)
	}
	return out
})

// lean returns the reading of the token i as an act of type typ, on the word of the model: by a sense of the lexicon whose words are there though not all of
// its conditions hold, else by the frame common to the type.
func (c *coder) lean(i int, typ string) (out cand) {
	keys := []string{c.lemma[i]}
	if w := c.word(i); w != c.lemma[i] {
		keys = append(keys, w)
	}
	if k := c.joined(i); k != "" && c.isNoun(i) {
		keys = append(keys, k)
	}
	for _, key := range keys {
		for _, e := range c.lex.Lookup(key) {
			if e.Sense.Type != typ {
				continue
			}
			f, ok := c.matches(i, e.Trigger, key)
			if !ok {
				continue
			}
			w := 10 * e.Trigger.Weight()
			for n := range e.Sense.Conds {
				if c.cond(&e.Sense.Conds[n], f) != e.Sense.Conds[n].Not {
					w += 2
				}
			}
			if out.sense == nil || w > out.weight {
				out = cand{sense: e.Sense, trig: e.Trigger, f: f, weight: w, token: i}
			}
		}
	}
	if out.sense != nil {
		out.model = true
		return out
	}
	g := commonFrames()[typ]
	if g == nil {
		return out
	}
	s := g[0]
	f := frame{head: i, noun: -1, verb: -1, prt: -1}
	if c.isNoun(i) {
		s = g[1]
		f.verb = c.support(i)
	} else if c.upos(i) == "ADJ" {
		f.adj = true
	} else if !c.isVerb(i) {
		return out
	} else if subj := c.subject(i); len(g) > 2 && c.quote[i] != 0 && len(subj) > 0 && c.upos(subj[0]) != "PRON" {
		s = g[2]
	}
	return cand{sense: s, trig: &eventlex.Trigger{Text: c.lemma[i], Lemma: c.lemma[i], POS: s.Triggers[0].POS}, f: f, token: i, model: true}
}

// belief is the probability that the model gives to x: of the likeliest of its words.
func (c *coder) belief(x *draft) float64 {
	p := 0.0
	for _, i := range [...]int{x.f.head, x.f.noun, x.f.verb, x.cand.token, x.also} {
		p = max(p, c.mind.of(i, x.Type))
	}
	return p
}

// twin says whether the verb i shares its doer with a verb that the model believes in as an act of type typ or its like: help is offered and given, "contributing troops and offering help".
func (c *coder) twin(i int, typ string) bool {
	if !c.isVerb(i) {
		return false
	}
	alike := func(y int) bool {
		return c.mind.of(y, typ) > half || typ == "AID" && c.mind.of(y, "AGREE") > half
	}
	if p := c.t.Parent(i); c.rel(i) == "conj" && p >= 0 && c.isVerb(p) && c.t.Child(i, "nsubj") < 0 && alike(p) {
		return true
	}
	return slices.ContainsFunc(c.t.Children(i, "conj"), func(y int) bool {
		return c.isVerb(y) && c.t.Child(y, "nsubj") < 0 && alike(y)
	})
}

// cues returns what the lexicon makes of each token: the type of its sense, else in small letters that of the first sense that starts with its word.
func (c *coder) cues() []string {
	out := make([]string, len(c.d.Tokens))
	for i := range out {
		switch c.upos(i) {
		case "VERB", "NOUN", "ADJ", "AUX", "PROPN", "ADV", "ADP":
		default:
			continue
		}
		if b := c.best(i); b.sense != nil {
			out[i] = b.sense.Type
			continue
		}
		if u := c.upos(i); u != "VERB" && u != "NOUN" && u != "ADJ" {
			continue
		}
		for _, e := range c.lex.Lookup(c.lemma[i]) {
			if e.Sense.Type != eventlex.None {
				out[i] = strings.ToLower(e.Sense.Type)
				break
			}
		}
	}
	return out
}

// second asks the model about all words and settles the readings.
func (c *coder) second(m *infer.Names) {
	c.mind = think(m, c.d, actTags(c.d), c.cues())
	for i := range c.d.Tokens {
		if c.d.Sentences[c.t.Sentence(i)].Parsed {
			c.weigh(i)
		}
	}
}

// weigh settles the reading of token i between the lexicon and the model.
func (c *coder) weigh(i int) {
	switch c.upos(i) {
	case "VERB", "NOUN", "ADJ", "AUX":
	default:
		return
	}
	if c.inName(i) {
		return
	}
	typ, p := c.mind.best(i)
	if p < leanOn {
		return
	}
	b := &c.cands[i]
	if b.sense != nil && (b.sense.Type == typ || b.sense.Type != eventlex.None && c.mind.of(i, b.sense.Type) > waver) {
		return
	}
	if y := c.t.Child(i, "xcomp"); y >= 0 && c.cands[y].sense != nil && c.cands[y].sense.Type == typ {
		return // "is scheduled to visit": the visit is the act
	}
	if p := c.t.Parent(i); p >= 0 && c.isNoun(i) && c.rel(i) == "xcomp" && c.cands[p].sense != nil && c.cands[p].sense.Type == typ {
		return // "declared him persona non grata" is one act
	}
	if out := c.lean(i, typ); out.sense != nil {
		c.cands[i] = out
	}
}
