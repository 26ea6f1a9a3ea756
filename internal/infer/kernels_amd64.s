#include "textflag.h"

// func gemm6x16(k int, a *float32, lda int, w, b, c *float32, ldc int)
// Six rows of a (lda bytes apart) times one panel w of k rows of 16, plus b, to six rows of c (ldc bytes apart).
TEXT ·gemm6x16(SB), NOSPLIT, $0-56
	MOVQ k+0(FP), CX
	MOVQ a+8(FP), SI
	MOVQ lda+16(FP), R8
	MOVQ w+24(FP), DI
	MOVQ b+32(FP), R9
	MOVQ c+40(FP), DX
	MOVQ ldc+48(FP), R10
	LEAQ (R8)(R8*2), R12
	ADDQ SI, R12
	VMOVUPS (R9), Y0
	VMOVUPS 32(R9), Y1
	VMOVAPS Y0, Y2
	VMOVAPS Y1, Y3
	VMOVAPS Y0, Y4
	VMOVAPS Y1, Y5
	VMOVAPS Y0, Y6
	VMOVAPS Y1, Y7
	VMOVAPS Y0, Y8
	VMOVAPS Y1, Y9
	VMOVAPS Y0, Y10
	VMOVAPS Y1, Y11

loop:
	VMOVUPS      (DI), Y12
	VMOVUPS      32(DI), Y13
	VBROADCASTSS (SI), Y14
	VBROADCASTSS (SI)(R8*1), Y15
	VFMADD231PS  Y12, Y14, Y0
	VFMADD231PS  Y13, Y14, Y1
	VFMADD231PS  Y12, Y15, Y2
	VFMADD231PS  Y13, Y15, Y3
	VBROADCASTSS (SI)(R8*2), Y14
	VBROADCASTSS (R12), Y15
	VFMADD231PS  Y12, Y14, Y4
	VFMADD231PS  Y13, Y14, Y5
	VFMADD231PS  Y12, Y15, Y6
	VFMADD231PS  Y13, Y15, Y7
	VBROADCASTSS (R12)(R8*1), Y14
	VBROADCASTSS (R12)(R8*2), Y15
	VFMADD231PS  Y12, Y14, Y8
	VFMADD231PS  Y13, Y14, Y9
	VFMADD231PS  Y12, Y15, Y10
	VFMADD231PS  Y13, Y15, Y11
	ADDQ         $4, SI
	ADDQ         $4, R12
	ADDQ         $64, DI
	DECQ         CX
	JNZ          loop

	VMOVUPS Y0, (DX)
	VMOVUPS Y1, 32(DX)
	ADDQ    R10, DX
	VMOVUPS Y2, (DX)
	VMOVUPS Y3, 32(DX)
	ADDQ    R10, DX
	VMOVUPS Y4, (DX)
	VMOVUPS Y5, 32(DX)
	ADDQ    R10, DX
	VMOVUPS Y6, (DX)
	VMOVUPS Y7, 32(DX)
	ADDQ    R10, DX
	VMOVUPS Y8, (DX)
	VMOVUPS Y9, 32(DX)
	ADDQ    R10, DX
	VMOVUPS Y10, (DX)
	VMOVUPS Y11, 32(DX)
	VZEROUPPER
	RET

// func gemm1x16(k int, a, w, b, c *float32)
TEXT ·gemm1x16(SB), NOSPLIT, $0-40
	MOVQ k+0(FP), CX
	MOVQ a+8(FP), SI
	MOVQ w+16(FP), DI
	MOVQ b+24(FP), R9
	MOVQ c+32(FP), DX
	VMOVUPS (R9), Y0
	VMOVUPS 32(R9), Y1

one:
	VBROADCASTSS (SI), Y14
	VFMADD231PS  (DI), Y14, Y0
	VFMADD231PS  32(DI), Y14, Y1
	ADDQ         $4, SI
	ADDQ         $64, DI
	DECQ         CX
	JNZ          one
	VMOVUPS Y0, (DX)
	VMOVUPS Y1, 32(DX)
	VZEROUPPER
	RET

// func conv3AVX(n int, y, before, x, after, c0, c1, c2 *float32): n is a multiple of 8.
TEXT ·conv3AVX(SB), NOSPLIT, $0-64
	MOVQ n+0(FP), CX
	MOVQ y+8(FP), DI
	MOVQ before+16(FP), R8
	MOVQ x+24(FP), R9
	MOVQ after+32(FP), R10
	MOVQ c0+40(FP), R11
	MOVQ c1+48(FP), R12
	MOVQ c2+56(FP), R13
	XORQ AX, AX

conv:
	VMOVUPS     (R9)(AX*4), Y0
	VMULPS      (R12)(AX*4), Y0, Y0
	VMOVUPS     (R8)(AX*4), Y1
	VFMADD231PS (R11)(AX*4), Y1, Y0
	VMOVUPS     (R10)(AX*4), Y2
	VFMADD231PS (R13)(AX*4), Y2, Y0
	VMOVUPS     Y0, (DI)(AX*4)
	ADDQ        $8, AX
	CMPQ        AX, CX
	JLT         conv
	VZEROUPPER
	RET

// func blendAVX(n int, c, prev, f, z *float32): n is a multiple of 8.
TEXT ·blendAVX(SB), NOSPLIT, $0-40
	MOVQ n+0(FP), CX
	MOVQ c+8(FP), DI
	MOVQ prev+16(FP), R8
	MOVQ f+24(FP), R9
	MOVQ z+32(FP), R10
	XORQ AX, AX

mix:
	VMOVUPS     (R10)(AX*4), Y0
	VMOVUPS     (R8)(AX*4), Y1
	VSUBPS      Y0, Y1, Y1
	VFMADD231PS (R9)(AX*4), Y1, Y0
	VMOVUPS     Y0, (DI)(AX*4)
	ADDQ        $8, AX
	CMPQ        AX, CX
	JLT         mix
	VZEROUPPER
	RET

DATA k<>+0(SB)/4, $0xc2ae0000  // -87
DATA k<>+4(SB)/4, $0x42ae0000  // 87
DATA k<>+8(SB)/4, $0x3fb8aa3b  // log2(e)
DATA k<>+12(SB)/4, $0x3f318000 // 0.693359375
DATA k<>+16(SB)/4, $0x395e8083 // 2.12194440e-4
DATA k<>+20(SB)/4, $0x39506967 // 1.9875691500e-4
DATA k<>+24(SB)/4, $0x3ab743ce // 1.3981999507e-3
DATA k<>+28(SB)/4, $0x3c088908 // 8.3334519073e-3
DATA k<>+32(SB)/4, $0x3d2aa9c1 // 4.1665795894e-2
DATA k<>+36(SB)/4, $0x3e2aaaaa // 1.6666665459e-1
DATA k<>+40(SB)/4, $0x3f000000 // 0.5
DATA k<>+44(SB)/4, $0x3f800000 // 1
DATA k<>+48(SB)/4, $127
DATA k<>+52(SB)/4, $0xc0000000 // -2
DATA k<>+56(SB)/4, $0x40000000 // 2
GLOBL k<>(SB), RODATA, $60

// CONSTS loads the constants of SIGMOID: Y6 to Y15, and the bounds to Y4 and Y5.
#define CONSTS \
	VBROADCASTSS k<>+0(SB), Y4   \
	VBROADCASTSS k<>+4(SB), Y5   \
	VBROADCASTSS k<>+8(SB), Y6   \
	VBROADCASTSS k<>+12(SB), Y7  \
	VBROADCASTSS k<>+16(SB), Y8  \
	VBROADCASTSS k<>+20(SB), Y9  \
	VBROADCASTSS k<>+24(SB), Y10 \
	VBROADCASTSS k<>+28(SB), Y11 \
	VBROADCASTSS k<>+32(SB), Y12 \
	VBROADCASTSS k<>+36(SB), Y13 \
	VBROADCASTSS k<>+40(SB), Y14 \
	VBROADCASTSS k<>+44(SB), Y15

// LOGISTIC sets Y0 to 1/(1+exp(Y0)). It uses Y1 to Y3.
#define LOGISTIC \
	VMAXPS       Y4, Y0, Y0       \
	VMINPS       Y5, Y0, Y0       \
	VMULPS       Y6, Y0, Y1       \
	VROUNDPS     $0, Y1, Y1       \
	VFNMADD231PS Y7, Y1, Y0       \
	VFMADD231PS  Y8, Y1, Y0       \
	VMOVAPS      Y9, Y2           \
	VFMADD213PS  Y10, Y0, Y2      \
	VFMADD213PS  Y11, Y0, Y2      \
	VFMADD213PS  Y12, Y0, Y2      \
	VFMADD213PS  Y13, Y0, Y2      \
	VFMADD213PS  Y14, Y0, Y2      \
	VMULPS       Y0, Y0, Y3       \
	VADDPS       Y15, Y0, Y0      \
	VFMADD231PS  Y3, Y2, Y0       \
	VCVTPS2DQ    Y1, Y1           \
	VPSLLD       $23, Y1, Y1      \
	VPADDD       Y1, Y0, Y0       \
	VADDPS       Y15, Y0, Y0      \
	VDIVPS       Y0, Y15, Y0

// func sigmoidAVX(n int, x *float32): n is a multiple of 8.
TEXT ·sigmoidAVX(SB), NOSPLIT, $0-16
	MOVQ n+0(FP), CX
	MOVQ x+8(FP), DI
	CONSTS

sig:
	VXORPS  Y1, Y1, Y1
	VSUBPS  (DI), Y1, Y0
	LOGISTIC
	VMOVUPS Y0, (DI)
	ADDQ    $32, DI
	SUBQ    $8, CX
	JG      sig
	VZEROUPPER
	RET

// func gateAVX(n int, x, c, r *float32): n is a multiple of 8.
TEXT ·gateAVX(SB), NOSPLIT, $0-32
	MOVQ n+0(FP), CX
	MOVQ x+8(FP), DI
	MOVQ c+16(FP), R8
	MOVQ r+24(FP), R9
	CONSTS

gat:
	VBROADCASTSS k<>+52(SB), Y1
	VMULPS       (R8), Y1, Y0
	LOGISTIC
	VADDPS       Y0, Y0, Y0
	VSUBPS       Y15, Y0, Y0
	VMOVUPS      (DI), Y1
	VSUBPS       Y1, Y0, Y0
	VFMADD231PS  (R9), Y0, Y1
	VMOVUPS      Y1, (DI)
	ADDQ         $32, DI
	ADDQ         $32, R8
	ADDQ         $32, R9
	SUBQ         $8, CX
	JG           gat
	VZEROUPPER
	RET
