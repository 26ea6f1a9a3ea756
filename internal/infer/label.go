package infer

import "math"

// A Labeler gives each of its labels a probability: from the names of features, from means of word vectors, and from what rules say for each label. A sum is what
// has been told of a case so far (Sum, Add, Mean); it may be copied, so that what holds for a whole text is added up once. A Labeler is read-only.
type Labeler struct {
	Labels  []string
	vectors *Vectors
	words   wordIndex
	rows    []int8
	scale   []float32
	dense   []dense   // by slot, from the width of the vectors to that of the sum
	first   []float32 // bias of the sum
	out     []float32 // labels x dim
	last    []float32 // bias of the labels
	said    []float32 // kinds of rules x labels
}

// NewLabeler reads the model of that name from a file that may hold several.
func NewLabeler(f *File, v *Vectors, name string) *Labeler {
	l := &Labeler{Labels: f.Strings[name], vectors: v, words: f.words(name + ".words"), rows: f.bytes8(name + ".rows"), scale: f.floats(name + ".rows.scale"),
		first: f.floats(name + ".first"), out: f.floats(name + ".out"), last: f.floats(name + ".last"), said: f.floats(name + ".said")}
	in, out, all := len(v.scale), len(l.first), f.floats(name+".dense")
	for at := 0; at < len(all); at += in * out {
		weight := make([]float32, in*out)
		for i := range in {
			for j := range out {
				weight[j*in+i] = all[at+i*out+j]
			}
		}
		l.dense = append(l.dense, newDense(weight, out, in, nil))
	}
	return l
}

// Sum returns the sum of nothing.
func (l *Labeler) Sum() []float32 { return append([]float32(nil), l.first...) }

// Add adds a feature, unless training did not see it.
func (l *Labeler) Add(sum []float32, feature string) {
	n := l.words.row([]byte(feature))
	if n <= 0 {
		return
	}
	for j, v := range l.rows[n*len(sum) : (n+1)*len(sum)] {
		sum[j] += float32(v) * l.scale[j]
	}
}

// Mean adds a mean of word vectors in one of its slots; nil adds nothing.
func (l *Labeler) Mean(sum []float32, slot int, mean []float32) {
	if mean == nil {
		return
	}
	d := &l.dense[slot]
	y := make([]float32, d.stride)
	d.apply(y, mean, 1)
	for j := range sum {
		sum[j] += y[j]
	}
}

// Odds returns the probability of each label; said has for each kind of rule how much it says for each label, nil for nothing.
func (l *Labeler) Odds(sum []float32, said ...[]float32) []float64 {
	odds := make([]float64, len(l.Labels))
	for k := range odds {
		z := l.last[k]
		for j, w := range l.out[k*len(sum) : (k+1)*len(sum)] {
			z += w * max(0, sum[j])
		}
		for n, s := range said {
			if s != nil {
				z += l.said[n*len(odds)+k] * s[k]
			}
		}
		odds[k] = 1 / (1 + math.Exp(-float64(z)))
	}
	return odds
}

// Mean returns the mean of the vectors of words, which are in lower case, each with its weight; nil if none has a vector and a weight above 0.
func (v *Vectors) Mean(words []string, weight func(string) float64) []float32 {
	var mean []float32
	total := float32(0)
	for _, w := range words {
		n := v.words.row([]byte(w))
		if n <= 0 {
			continue
		}
		k := float32(weight(w))
		if k <= 0 {
			continue
		}
		if mean == nil {
			mean = make([]float32, len(v.scale))
		}
		for j, x := range v.rows[n*len(v.scale) : (n+1)*len(v.scale)] {
			mean[j] += k * float32(x) * v.scale[j]
		}
		total += k
	}
	for j := range mean {
		mean[j] /= total
	}
	return mean
}
