package infer

import "math"

// A layer is one light bidirectional recurrent layer (train/model.py, Layer). The first half of the channels runs
// forward through each sentence, the second half backward.
type layer struct {
	dim        int
	c0, c1, c2 []float32 // the convolution: weights of the token before, of the token, and of the next
	w          dense     // z, f, r
}

func (f *File) layer(name string) layer {
	conv := f.floats(name + ".conv")
	dim := f.shape(name + ".conv")[1]
	return layer{dim: dim, c0: conv[:dim], c1: conv[dim : 2*dim], c2: conv[2*dim:], w: f.dense(name + ".w")}
}

// A work holds the buffers of one batch, reused from batch to batch.
type work struct {
	y, u, c, zero []float32
}

func grow(b []float32, n int) []float32 {
	if cap(b) < n {
		return make([]float32, n, n+n/4)
	}
	return b[:n]
}

// run replaces x (one row a token) by the output of the layer. Sentence i is rows bounds[i] to bounds[i+1].
func (l *layer) run(wk *work, x []float32, bounds []int) {
	d, h := l.dim, l.dim/2
	n := len(x) / d
	wk.y, wk.u, wk.c = grow(wk.y, n*d), grow(wk.u, n*3*d), grow(wk.c, n*d)
	wk.zero = grow(wk.zero, d) // never written to
	zero := wk.zero
	for s := 0; s+1 < len(bounds); s++ {
		for t := bounds[s]; t < bounds[s+1]; t++ {
			before, after := zero, zero
			if t > bounds[s] {
				before = x[(t-1)*d : t*d]
			}
			if t+1 < bounds[s+1] {
				after = x[(t+1)*d : (t+2)*d]
			}
			conv3(wk.y[t*d:(t+1)*d], before, x[t*d:(t+1)*d], after, l.c0, l.c1, l.c2)
		}
	}
	l.w.apply(wk.u, wk.y, n)
	for t := range n {
		sigmoid(wk.u[t*3*d+d : (t+1)*3*d])
	}
	for s := 0; s+1 < len(bounds); s++ {
		prev := zero[:h]
		for t := bounds[s]; t < bounds[s+1]; t++ {
			u := wk.u[t*3*d:]
			c := wk.c[t*d : t*d+h]
			blend(c, prev, u[d:d+h], u[:h])
			prev = c
		}
		prev = zero[:h]
		for t := bounds[s+1] - 1; t >= bounds[s]; t-- {
			u := wk.u[t*3*d:]
			c := wk.c[t*d+h : (t+1)*d]
			blend(c, prev, u[d+h:2*d], u[h:d])
			prev = c
		}
	}
	for t := range n {
		gate(x[t*d:(t+1)*d], wk.c[t*d:(t+1)*d], wk.u[t*3*d+2*d:(t+1)*3*d])
	}
}

func conv3Plain(y, before, x, after, c0, c1, c2 []float32) {
	for i := range y {
		y[i] = x[i]*c1[i] + before[i]*c0[i] + after[i]*c2[i]
	}
}

// blendPlain sets c = f*prev + (1-f)*z.
func blendPlain(c, prev, f, z []float32) {
	for i := range c {
		c[i] = z[i] + f[i]*(prev[i]-z[i])
	}
}

// gatePlain sets x = r*tanh(c) + (1-r)*x.
func gatePlain(x, c, r []float32) {
	for i := range x {
		x[i] += r[i] * (2*logistic(2*c[i]) - 1 - x[i])
	}
}

func sigmoidPlain(x []float32) {
	for i, v := range x {
		x[i] = logistic(v)
	}
}

func logistic(v float32) float32 { return 1 / (1 + exp(-v)) }

// exp is e to the v within a few units in the last place, as the assembly computes it.
func exp(v float32) float32 {
	v = min(max(v, -87), 87)
	n := float32(math.RoundToEven(float64(v * 1.44269504)))
	r := v - n*0.693359375
	r += n * 2.12194440e-4
	p := float32(1.9875691500e-4)
	p = p*r + 1.3981999507e-3
	p = p*r + 8.3334519073e-3
	p = p*r + 4.1665795894e-2
	p = p*r + 1.6666665459e-1
	p = p*r + 5.0000001201e-1
	p = p*r*r + r + 1
	return p * math.Float32frombits(uint32(int32(n)+127)<<23)
}
