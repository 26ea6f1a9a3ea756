package infer

// MaxSentence is the number of tokens that a parse may span: the cost of a sentence grows with its square.
const MaxSentence = 200

// Syntax holds the model of tags and trees. It is read-only after NewSyntax.
type Syntax struct {
	UPOS, XPOS, Feats, Scripts, Deprels []string

	embed          embed
	low, high      []layer
	tags           dense
	dep, head      dense
	bilinear       dense
	label          dense
	root           []float32 // the parts of the root as a head
	distance       []float32
	arc, lab, prod int // widths of the parts of dep and head: for the arc, the label, and the label's products
}

// NewSyntax reads the model of tags and trees.
func NewSyntax(f *File, v *Vectors) *Syntax {
	m := &Syntax{UPOS: f.Strings["upos"], XPOS: f.Strings["xpos"], Feats: f.Strings["feats"],
		Scripts: f.Strings["script"], Deprels: f.Strings["deprel"], embed: f.embed(v)}
	m.low, m.high = f.layers("low"), f.layers("high")
	var weight, bias []float32
	for _, k := range []string{"upos", "xpos", "feats", "script"} {
		weight = append(weight, f.floats("tags."+k+".weight")...)
		bias = append(bias, f.floats("tags."+k+".bias")...)
	}
	m.tags = newDense(weight, len(bias), m.embed.dim, bias)
	m.dep, m.head, m.label = f.dense("dep"), f.dense("head"), f.dense("label")
	sizes := f.floats("sizes")
	m.arc, m.lab, m.prod = int(sizes[0]), int(sizes[1]), int(sizes[2])
	b := f.floats("bilinear.bias")
	for i, v := range f.floats("headbias.weight") { // (q+b)·h + v·h = (q+b+v)·h
		b[i] += v
	}
	m.bilinear = newDense(f.floats("bilinear.weight"), m.arc, m.arc, b)
	m.distance = f.floats("distance")
	m.root = make([]float32, m.head.stride)
	m.head.apply(m.root, f.floats("root"), 1)
	leaky(m.root[:m.arc])
	return m
}

func (f *File) layers(name string) (ls []layer) {
	for i := '0'; ; i++ {
		if _, ok := f.tensors[name+"."+string(i)+".conv"]; !ok {
			return ls
		}
		ls = append(ls, f.layer(name+"."+string(i)))
	}
}

// A Batch is the state of some sentences on their way through a model. The zero Batch is ready; reuse saves its buffers.
type Batch struct {
	Forms  []string
	Bounds []int     // sentence i is Forms[Bounds[i]:Bounds[i+1]]; the first is 0
	Topic  []float32 // for the model of acts: what the text is about (Names.Topic)
	Hints  []uint16  // for the model of names: what tables say of each form, a bit each; may be empty

	// Set by Tag, one for each form: indices into the lists of Syntax.
	UPOS, XPOS, Feats, Script []uint16
	Want                      []bool // the caller sets it between Tag and Parse: which sentences Parse parses

	// Set by Parse, one for each form of the sentences wanted: 1-based head in the sentence (0: root) and index into Deprels.
	Head, Deprel []uint16

	x, scores, arcs      []float32
	d, h, q, hp, lx, lab []float32
	packed               []float32
	word                 word
	work                 work
	tree                 treeWork
	Prob, Modes          []float32 // set by Names.Scores; Modes are scores, to be compared within a type
	back                 []uint8
	bounds               []int // of the sentences wanted
}

// Reset empties the batch.
func (b *Batch) Reset() { b.Forms, b.Bounds, b.Want, b.Hints = b.Forms[:0], append(b.Bounds[:0], 0), b.Want[:0], b.Hints[:0] }

// End closes the sentence made of the forms appended since the last End.
func (b *Batch) End() { b.Bounds = append(b.Bounds, len(b.Forms)) }

// Tag sets UPOS, XPOS, Feats and Script.
func (m *Syntax) Tag(b *Batch) {
	n, d := len(b.Forms), m.embed.dim
	b.x = grow(b.x, n*d)
	for i, f := range b.Forms {
		b.word.set(f)
		m.embed.row(b.x[i*d:(i+1)*d], &b.word)
	}
	for i := range m.low {
		m.low[i].run(&b.work, b.x, b.Bounds)
	}
	b.scores = grow(b.scores, n*m.tags.stride)
	m.tags.apply(b.scores, b.x, n)
	b.UPOS, b.XPOS, b.Feats, b.Script = b.UPOS[:0], b.XPOS[:0], b.Feats[:0], b.Script[:0]
	for i := range n {
		s := b.scores[i*m.tags.stride:]
		take := func(k int) uint16 {
			best := argmax(s[:k])
			s = s[k:]
			return uint16(best)
		}
		b.UPOS = append(b.UPOS, take(len(m.UPOS)))
		b.XPOS = append(b.XPOS, take(len(m.XPOS)))
		b.Feats = append(b.Feats, take(len(m.Feats)))
		b.Script = append(b.Script, take(len(m.Scripts)))
	}
}

func argmax(s []float32) int {
	best := 0
	for i, v := range s {
		if v > s[best] {
			best = i
		}
	}
	return best
}

func leaky(x []float32) {
	for i, v := range x {
		if v < 0 {
			x[i] = 0.1 * v
		}
	}
}

// keep drops the rows of sentences that are not wanted.
func (b *Batch) keep(d int) {
	b.bounds = append(b.bounds[:0], 0)
	at := 0
	for s, want := range b.Want {
		if want {
			copy(b.x[at*d:], b.x[b.Bounds[s]*d:b.Bounds[s+1]*d])
			at += b.Bounds[s+1] - b.Bounds[s]
			b.bounds = append(b.bounds, at)
		}
	}
	b.x = b.x[:at*d]
}

// Parse sets Head and Deprel for the sentences of Want. Tag has run on b.
func (m *Syntax) Parse(b *Batch) {
	b.keep(m.embed.dim)
	n := b.bounds[len(b.bounds)-1]
	for i := range m.high {
		m.high[i].run(&b.work, b.x, b.bounds)
	}
	ds, qs := m.dep.stride, m.bilinear.stride
	b.d, b.h = grow(b.d, n*ds), grow(b.h, n*ds)
	m.dep.apply(b.d, b.x, n)
	m.head.apply(b.h, b.x, n)
	b.hp, b.q = grow(b.hp, n*m.arc), grow(b.q, n*qs)
	for i := range n {
		copy(b.hp[i*m.arc:], b.d[i*ds:i*ds+m.arc])
		leaky(b.h[i*ds : i*ds+m.arc])
	}
	leaky(b.hp)
	m.bilinear.apply(b.q, b.hp, n)
	b.Head = b.Head[:0]
	for s := 0; s+1 < len(b.bounds); s++ {
		b.Head = m.heads(b, b.Head, b.bounds[s], b.bounds[s+1])
	}
	in := m.lab + m.prod
	b.lx, b.lab = grow(b.lx, n*in), grow(b.lab, n*m.label.stride)
	for s := 0; s+1 < len(b.bounds); s++ {
		for t := b.bounds[s]; t < b.bounds[s+1]; t++ {
			h := m.root
			if b.Head[t] > 0 {
				h = b.h[(b.bounds[s]+int(b.Head[t])-1)*ds:]
			}
			d, h, x := b.d[t*ds+m.arc:t*ds+m.arc+in], h[m.arc:m.arc+in], b.lx[t*in:(t+1)*in]
			for i := range m.lab {
				x[i] = d[i] + h[i]
			}
			leaky(x[:m.lab])
			for i := m.lab; i < in; i++ {
				x[i] = d[i] * h[i]
			}
		}
	}
	m.label.apply(b.lab, b.lx, n)
	b.Deprel = b.Deprel[:0]
	for i := range n {
		b.Deprel = append(b.Deprel, uint16(argmax(b.lab[i*m.label.stride:i*m.label.stride+m.label.out])))
	}
}

// heads appends the heads of the sentence of tokens first to last.
func (m *Syntax) heads(b *Batch, out []uint16, first, last int) []uint16 {
	n := last - first
	stride := (n + 1 + panel - 1) / panel * panel
	b.packed = grow(b.packed, stride*m.arc+stride)
	clear(b.packed)
	w, bias := b.packed[:stride*m.arc], b.packed[stride*m.arc:]
	pack(w, m.root[:m.arc], 0)
	for t := first; t < last; t++ {
		pack(w, b.h[t*m.dep.stride:t*m.dep.stride+m.arc], t-first+1)
	}
	b.arcs = grow(b.arcs, n*stride)
	gemm(b.arcs, b.q[first*m.bilinear.stride:], w, bias, n, m.arc, stride)
	for i := range n {
		row := b.arcs[i*stride : i*stride+n+1]
		row[0] += m.distance[0]
		for j := 1; j <= n; j++ {
			row[j] += m.distance[min(max(j-i-1, -15), 15)+16]
		}
		row[i+1] = never
	}
	return b.tree.decode(out, b.arcs, stride, n)
}
