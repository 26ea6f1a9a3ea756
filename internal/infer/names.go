package infer

import (
	"math"
	"strings"
)

// Names holds a model that labels each token: that of names, that of acts. It is read-only after NewNames.
type Names struct {
	Labels []string // "O", then for names "B-X" and "I-X" for each kind, in pairs
	Modes  []string // of acts, "TYPE mode" each; nil for names

	embed  embed
	marks  []marks
	layers []layer
	out    dense
	mode   dense
	topic  dense       // of acts: what the topic of the text adds to each word
	hints  [][]float32 // of names: what each bit of Batch.Hints adds to a word
	dim    int
}

// marks are the rows that a model has for what it is told of a token beside its form.
type marks struct {
	row   map[string]int
	table []int8
	scale []float32
}

// NewNames reads the model of names, or one like it with further marks.
func NewNames(f *File, v *Vectors) *Names {
	m := &Names{Labels: f.Strings["labels"], embed: f.embed(v), layers: f.layers("layers"), out: f.dense("out")}
	if m.Modes = f.Strings["modes"]; m.Modes != nil {
		m.mode, m.topic = f.dense("mode"), f.dense("topic")
	}
	m.dim = m.embed.dim
	for _, name := range [...]string{"xpos", "cue"} {
		if f.Strings[name] == nil {
			continue
		}
		k := marks{make(map[string]int), f.bytes8(name + ".weight"), f.floats(name + ".weight.scale")}
		for i, t := range f.Strings[name] {
			k.row[t] = i
		}
		m.marks = append(m.marks, k)
		m.dim += len(k.scale)
	}
	if f.Strings["hints"] != nil {
		s, w := f.shape("hints.weight"), f.floats("hints.weight")
		m.hints = make([][]float32, s[1])
		for k := range m.hints {
			m.hints[k] = make([]float32, m.dim)
			for i := range m.hints[k] {
				m.hints[k][i] = w[i*s[1]+k]
			}
		}
	}
	return m
}

// Kinds returns the kind of each label, "" for O.
func (m *Names) Kinds() []string {
	out := make([]string, len(m.Labels))
	for i, l := range m.Labels[1:] {
		out[i+1] = strings.TrimLeft(l, "BI")[1:]
	}
	return out
}

// frequent is the rank up to which words do not tell what a text is about.
const frequent = 300

// Topic returns what a text is about: the mean direction of the vectors of its verbs, adjectives and common nouns, by their tags. It is what Batch.Topic wants.
func (m *Names) Topic(forms func(yield func(form, xpos string) bool)) []float32 {
	v := m.embed.vectors
	sum := make([]float32, len(v.scale))
	var w word
	for form, xpos := range forms {
		if len(xpos) < 2 || xpos[:2] != "VB" && xpos[:2] != "JJ" && xpos[:2] != "NN" || strings.HasPrefix(xpos, "NNP") {
			continue
		}
		w.set(form)
		r := v.words.row(w.low)
		if r <= frequent {
			continue
		}
		for i, x := range v.rows[r*len(sum) : (r+1)*len(sum)] {
			sum[i] += float32(x) * v.scale[i]
		}
	}
	norm := float32(0)
	for _, x := range sum {
		norm += x * x
	}
	norm = max(1e-6, float32(math.Sqrt(float64(norm))))
	for i := range sum {
		sum[i] /= norm
	}
	return sum
}

// Scores fills b.Prob with the probability of each label (rows of len(m.Labels)) for the forms of b and their marks: the XPOS, for acts also the cues.
func (m *Names) Scores(b *Batch, marks ...[]string) {
	n, d := len(b.Forms), m.dim
	b.x = grow(b.x, n*d)
	var about []float32
	if m.Modes != nil && len(b.Topic) == m.topic.in {
		about = make([]float32, m.topic.stride)
		m.topic.apply(about, b.Topic, 1)
	}
	for i, f := range b.Forms {
		b.word.set(f)
		m.embed.row(b.x[i*d:], &b.word)
		at := b.x[i*d+m.embed.dim : (i+1)*d]
		for k := range m.marks {
			t := &m.marks[k]
			at = widen(at, t.table, t.scale, t.row[marks[k][i]])
		}
		row := b.x[i*d : (i+1)*d]
		if about != nil {
			for k := range row {
				row[k] += about[k]
			}
		}
		if len(b.Hints) > i {
			for k, w := range m.hints {
				if b.Hints[i]>>k&1 == 1 {
					for j := range row {
						row[j] += w[j]
					}
				}
			}
		}
	}
	for i := range m.layers {
		m.layers[i].run(&b.work, b.x, b.Bounds)
	}
	b.scores = grow(b.scores, n*m.out.stride)
	m.out.apply(b.scores, b.x, n)
	L := len(m.Labels)
	b.Prob = grow(b.Prob, n*L)
	for i := range n {
		softmax(b.Prob[i*L:(i+1)*L], b.scores[i*m.out.stride:i*m.out.stride+L])
	}
	if m.Modes == nil {
		return
	}
	b.scores = grow(b.scores, n*m.mode.stride)
	m.mode.apply(b.scores, b.x, n)
	M := len(m.Modes)
	b.Modes = grow(b.Modes, n*M)
	for i := range n {
		copy(b.Modes[i*M:(i+1)*M], b.scores[i*m.mode.stride:])
	}
}

func softmax(p, s []float32) {
	top, sum := s[argmax(s)], float32(0)
	for i, v := range s {
		p[i] = exp(v - top)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
}

// Best appends to out the best sequence of labels of the tokens first to last of b.Prob: I-X follows only B-X or I-X.
func (m *Names) Best(b *Batch, out []uint8, first, last int) []uint8 {
	L, n := len(m.Labels), last-first
	if n == 0 {
		return out
	}
	b.back = b.back[:0]
	var cur, next [64]float32
	for l := range L {
		cur[l] = logOf(b.Prob[first*L+l])
		if inside(l) {
			cur[l] = never
		}
	}
	for t := first + 1; t < last; t++ {
		best := argmax(cur[:L]) // where any label but I-X may come from
		for l := range L {
			from := best
			if inside(l) {
				from = l
				if cur[l-1] > cur[l] {
					from = l - 1
				}
			}
			next[l] = cur[from] + logOf(b.Prob[t*L+l])
			b.back = append(b.back, uint8(from))
		}
		cur, next = next, cur
	}
	at := len(out)
	for range n {
		out = append(out, 0)
	}
	l := argmax(cur[:L])
	for t := n - 1; t >= 0; t-- {
		out[at+t] = uint8(l)
		if t > 0 {
			l = int(b.back[(t-1)*L+l])
		}
	}
	return out
}

// inside says whether label l is an I-X.
func inside(l int) bool { return l > 0 && l%2 == 0 }

func logOf(p float32) float32 { return float32(math.Log(float64(max(p, 1e-9)))) }
