//go:build !amd64

package infer

// assembly is for the processors that have some.
var assembly = plain

func gemm(y, x, w, b []float32, n, in, stride int) { gemmPlain(y, x, w, b, n, in, stride) }

func conv3(y, before, x, after, c0, c1, c2 []float32) { conv3Plain(y, before, x, after, c0, c1, c2) }

func blend(c, prev, f, z []float32) { blendPlain(c, prev, f, z) }

func sigmoid(x []float32) { sigmoidPlain(x) }

func gate(x, c, r []float32) { gatePlain(x, c, r) }
