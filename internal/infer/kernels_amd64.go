package infer

import "golang.org/x/sys/cpu"

//go:noescape
func gemm6x16(k int, a *float32, lda int, w, b, c *float32, ldc int)

//go:noescape
func gemm12x32(k int, a *float32, lda int, w, w2, b, c *float32, ldc int)

//go:noescape
func gemm1x16(k int, a, w, b, c *float32)

//go:noescape
func conv3AVX(n int, y, before, x, after, c0, c1, c2 *float32)

//go:noescape
func blendAVX(n int, c, prev, f, z *float32)

//go:noescape
func sigmoidAVX(n int, x *float32)

//go:noescape
func gateAVX(n int, x, c, r *float32)

// assembly is the best that the processor runs. Tests lower it to compare the paths.
var assembly = func() level {
	switch x := cpu.X86; {
	case x.HasAVX2 && x.HasFMA && x.HasAVX512F:
		return avx512
	case x.HasAVX2 && x.HasFMA:
		return avx2
	}
	return plain
}()

func gemm(y, x, w, b []float32, n, in, stride int) {
	if assembly == plain || n == 0 || in == 0 {
		gemmPlain(y, x, w, b, n, in, stride)
		return
	}
	_, _, _, _ = y[n*stride-1], x[n*in-1], w[in*stride-1], b[stride-1]
	p := 0
	if assembly == avx512 && n >= 12 {
		for ; p+2*panel <= stride; p += 2 * panel {
			for i := 0; i < n; i += 12 {
				i = min(i, n-12) // the last tile does some rows again
				gemm12x32(in, &x[i*in], 4*in, &w[p*in], &w[(p+panel)*in], &b[p], &y[i*stride+p], 4*stride)
			}
		}
	}
	for ; p < stride; p += panel {
		wp, bp := &w[p*in], &b[p]
		if n < 6 {
			for i := range n {
				gemm1x16(in, &x[i*in], wp, bp, &y[i*stride+p])
			}
			continue
		}
		for i := 0; i < n; i += 6 {
			i = min(i, n-6) // the last tile does some rows again
			gemm6x16(in, &x[i*in], 4*in, wp, bp, &y[i*stride+p], 4*stride)
		}
	}
}

func conv3(y, before, x, after, c0, c1, c2 []float32) {
	n := len(y)
	if assembly == plain || n == 0 || n%8 != 0 {
		conv3Plain(y, before, x, after, c0, c1, c2)
		return
	}
	_, _, _, _, _, _ = before[n-1], x[n-1], after[n-1], c0[n-1], c1[n-1], c2[n-1]
	conv3AVX(n, &y[0], &before[0], &x[0], &after[0], &c0[0], &c1[0], &c2[0])
}

// blend sets c = f*prev + (1-f)*z.
func blend(c, prev, f, z []float32) {
	n := len(c)
	if assembly == plain || n == 0 || n%8 != 0 {
		blendPlain(c, prev, f, z)
		return
	}
	_, _, _ = prev[n-1], f[n-1], z[n-1]
	blendAVX(n, &c[0], &prev[0], &f[0], &z[0])
}

func sigmoid(x []float32) {
	if assembly == plain || len(x) == 0 || len(x)%8 != 0 {
		sigmoidPlain(x)
		return
	}
	sigmoidAVX(len(x), &x[0])
}

// gate sets x = r*tanh(c) + (1-r)*x.
func gate(x, c, r []float32) {
	n := len(x)
	if assembly == plain || n == 0 || n%8 != 0 {
		gatePlain(x, c, r)
		return
	}
	_, _ = c[n-1], r[n-1]
	gateAVX(n, &x[0], &c[0], &r[0])
}
