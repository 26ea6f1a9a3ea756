package infer

import (
	"math"
	"strings"
)

// Names holds the model of names. It is read-only after NewNames.
type Names struct {
	Labels []string // "O", then "B-X" and "I-X" for each kind, in pairs

	embed  embed
	xpos   map[string]int
	tags   []int8
	scale  []float32
	layers []layer
	out    dense
	dim    int
}

// NewNames reads the model of names.
func NewNames(f *File, v *Vectors) *Names {
	m := &Names{Labels: f.Strings["labels"], embed: f.embed(v), xpos: map[string]int{}, layers: f.layers("layers"), out: f.dense("out"),
		tags: f.bytes8("xpos.weight"), scale: f.floats("xpos.weight.scale")}
	for i, t := range f.Strings["xpos"] {
		m.xpos[t] = i
	}
	m.dim = m.embed.dim + len(m.scale)
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

// Scores fills b.Prob with the probability of each label (rows of len(m.Labels)) for the forms of b, whose tags are xpos.
func (m *Names) Scores(b *Batch, xpos []string) {
	n, d := len(b.Forms), m.dim
	b.x = grow(b.x, n*d)
	for i, f := range b.Forms {
		b.word.set(f)
		m.embed.row(b.x[i*d:], &b.word)
		widen(b.x[i*d+m.embed.dim:(i+1)*d], m.tags, m.scale, m.xpos[xpos[i]])
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
