package infer

// A level says which kernels run: plain Go, or assembly with registers of 8 or of 16 numbers. Elementwise kernels are the
// same at both levels of assembly. All sum in the same order.
type level int

const (
	plain level = iota
	avx2
	avx512
)

// panel is the number of outputs computed together: two registers of AVX2, one of AVX-512.
const panel = 16

// A dense is a linear layer. Weights lie in panels of 16 outputs: w[p][k][j] is the weight of input k to output 16p+j.
type dense struct {
	in, out int
	stride  int // out rounded up to whole panels: the row length of results
	w, b    []float32
}

// newDense packs weights given row by row of outputs. bias may be nil.
func newDense(weight []float32, out, in int, bias []float32) dense {
	d := dense{in: in, out: out, stride: (out + panel - 1) / panel * panel}
	d.w, d.b = make([]float32, d.stride*in), make([]float32, d.stride)
	copy(d.b, bias)
	for o := range out {
		pack(d.w, weight[o*in:(o+1)*in], o)
	}
	return d
}

// pack puts the weights of output o in place.
func pack(w, row []float32, o int) {
	at := o/panel*panel*len(row) + o%panel
	for k, v := range row {
		w[at+k*panel] = v
	}
}

func (f *File) dense(name string) dense {
	s := f.shape(name + ".weight")
	return newDense(f.floats(name+".weight"), s[0], s[1], f.floats(name+".bias"))
}

// apply sets y (n rows of d.stride) to x (n rows of d.in) times the weights plus the bias.
func (d *dense) apply(y, x []float32, n int) {
	gemm(y, x, d.w, d.b, n, d.in, d.stride)
}

// gemmPlain is gemm without assembly.
func gemmPlain(y, x, w, b []float32, n, in, stride int) {
	for p := 0; p < stride; p += panel {
		wp := w[p*in : (p+panel)*in]
		for i := range n {
			var acc [panel]float32
			copy(acc[:], b[p:p+panel])
			for k, v := range x[i*in : (i+1)*in] {
				r := wp[k*panel : k*panel+panel : k*panel+panel]
				for j := range acc {
					acc[j] += v * r[j]
				}
			}
			copy(y[i*stride+p:], acc[:])
		}
	}
}
