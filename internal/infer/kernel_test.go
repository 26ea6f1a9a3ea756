package infer

import (
	"math"
	"math/rand/v2"
	"testing"
)

func random(r *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64())
	}
	return x
}

func same(t *testing.T, what string, a, b []float32) {
	t.Helper()
	for i := range a {
		if d := math.Abs(float64(a[i] - b[i])); !(d <= 1e-5*max(1, math.Abs(float64(b[i])))) {
			t.Fatalf("%s: element %d is %v with assembly, %v without", what, i, a[i], b[i])
		}
	}
}

// TestKernels compares the assembly with plain Go at sizes around the tile's.
func TestKernels(t *testing.T) {
	best := assembly
	defer func() { assembly = best }()
	if best == plain {
		t.Skip("this processor has no assembly")
	}
	for ; assembly > plain; assembly-- {
		testKernels(t)
	}
}

func testKernels(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{1, 2, 5, 6, 7, 11, 12, 13, 25, 40} {
		for _, in := range []int{1, 3, 64, 160} {
			for _, stride := range []int{16, 32, 48} {
				x, w, b := random(r, n*in), random(r, in*stride), random(r, stride)
				fastY, slowY := make([]float32, n*stride), make([]float32, n*stride)
				gemm(fastY, x, w, b, n, in, stride)
				gemmPlain(slowY, x, w, b, n, in, stride)
				same(t, "gemm", fastY, slowY)
			}
		}
	}
	for _, n := range []int{8, 96, 128, 256} {
		a, b, c, d, e, f := random(r, n), random(r, n), random(r, n), random(r, n), random(r, n), random(r, n)
		got, want := make([]float32, n), make([]float32, n)
		conv3(got, a, b, c, d, e, f)
		conv3Plain(want, a, b, c, d, e, f)
		same(t, "conv3", got, want)
		blend(got, a, b, c)
		blendPlain(want, a, b, c)
		same(t, "blend", got, want)
		for i := range a {
			a[i] *= 40 // also where exp saturates
		}
		copy(got, a)
		copy(want, a)
		sigmoid(got)
		sigmoidPlain(want)
		same(t, "sigmoid", got, want)
		copy(got, b)
		copy(want, b)
		gate(got, a, c)
		gatePlain(want, a, c)
		same(t, "gate", got, want)
	}
}

func TestExp(t *testing.T) {
	for v := -80.0; v < 80; v += 0.37 {
		if got, want := float64(exp(float32(v))), math.Exp(float64(float32(v))); math.Abs(got-want) > 2e-6*want {
			t.Errorf("exp(%v) = %v, want %v", v, got, want)
		}
	}
}

func TestHalf(t *testing.T) {
	for h, want := range map[uint16]float32{0: 0, 0x3c00: 1, 0xc000: -2, 0x3555: 0.33325195, 0x0001: 5.9604645e-8, 0x7bff: 65504} {
		if got := half(h); got != want {
			t.Errorf("half(%#x) = %v, want %v", h, got, want)
		}
	}
}

// TestDecode checks the trees against the best of all trees, found by trying every one.
func TestDecode(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		n := 1 + r.IntN(5)
		stride := n + 1
		s := random(r, n*stride)
		for i := range n {
			s[i*stride+i+1] = never
		}
		var w treeWork
		got := w.decode(nil, append([]float32(nil), s...), stride, n)
		roots, total := 0, float32(0)
		for i, h := range got {
			total += s[i*stride+int(h)]
			if h == 0 {
				roots++
			}
		}
		w.head = w.head[:0]
		for _, h := range got {
			w.head = append(w.head, int(h))
		}
		if roots != 1 || w.cyclic(n) {
			t.Fatalf("no tree: %v", got)
		}
		// With the root given, the tree is the best one.
		best := float32(math.Inf(-1))
		heads := make([]int, n)
		var try func(i int, sum float32)
		try = func(i int, sum float32) {
			if i == n {
				w.head = append(w.head[:0], heads...)
				if !w.cyclic(n) {
					best = max(best, sum)
				}
				return
			}
			if got[i] == 0 {
				heads[i] = 0
				try(i+1, sum+s[i*stride])
				return
			}
			for h := 1; h <= n; h++ {
				heads[i] = h
				try(i+1, sum+s[i*stride+h])
			}
		}
		try(0, 0)
		if total < best-1e-4 {
			t.Fatalf("tree of %v, the best with that root has %v", total, best)
		}
	}
}
