// Package infer runs the small neural models of Dateline on one core, in plain Go or with AVX2.
//
// In: the forms of the tokens of whole sentences, and model files made by train/. Out: numbers (label ids, arcs, scores)
// that internal/analyse/syntax and internal/analyse/mention turn into layers.
//
// Each word becomes a row of 256 numbers: a frozen word vector, a vector of its own if it was seen in training, and hashed
// vectors of its prefix, suffixes and shape (features.go). Layers (layer.go) then mix the rows of a sentence: a
// convolution over three neighbours, one matrix product, and a recurrence in each direction that is element-wise,
// so that the costly product runs over all sentences of a batch at once. Heads on the lower layers give tags; some
// more layers and a biaffine product give the tree (syntax.go), decoded greedily, or by Chu-Liu and Edmonds'
// algorithm where the greedy choice is no tree (tree.go). Names have layers of their own and Viterbi (names.go).
//
// Limits: English; sentences over MaxSentence tokens are cut into windows by the callers. A caller owns its Batch; the
// models are shared and never written to.
package infer

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"unsafe"
)

// A File is a model file: "dlmodel1", the length of the JSON header as uint32, the header, and the tensors it names,
// little-endian. Names, lists of labels and sizes are in the header.
type File struct {
	Strings map[string][]string
	tensors map[string]tensor
	data    string
}

type tensor struct {
	Name, Dtype  string
	Shape        []int
	Offset, Size int
}

// Open reads the header of a model file. It keeps data and copies nothing.
func Open(data string) (*File, error) {
	const magic = "dlmodel1"
	if len(data) < len(magic)+4 || data[:len(magic)] != magic {
		return nil, errors.New("infer: not a model file")
	}
	n := int(binary.LittleEndian.Uint32([]byte(data[len(magic):])))
	if n > len(data)-len(magic)-4 {
		return nil, errors.New("infer: model file is cut short")
	}
	var head struct {
		Tensors []tensor
		Strings map[string][]string
	}
	if err := json.Unmarshal([]byte(data[len(magic)+4:len(magic)+4+n]), &head); err != nil {
		return nil, fmt.Errorf("infer: header of the model file: %w", err)
	}
	f := &File{Strings: head.Strings, tensors: map[string]tensor{}, data: data[len(magic)+4+n:]}
	for _, t := range head.Tensors {
		if t.Offset < 0 || t.Size < 0 || t.Offset+t.Size > len(f.data) {
			return nil, fmt.Errorf("infer: tensor %s is cut short", t.Name)
		}
		f.tensors[t.Name] = t
	}
	return f, nil
}

// shape returns the shape of a tensor. A missing tensor is a bug of the file's maker, caught by the tests.
func (f *File) shape(name string) []int {
	t, ok := f.tensors[name]
	if !ok {
		panic("infer: model file without " + name)
	}
	return t.Shape
}

func (f *File) raw(name string) string {
	f.shape(name)
	t := f.tensors[name]
	return f.data[t.Offset : t.Offset+t.Size]
}

// floats decodes a tensor of float32 or float16.
func (f *File) floats(name string) []float32 {
	raw := f.raw(name)
	if f.tensors[name].Dtype == "f32" {
		out := make([]float32, len(raw)/4)
		for i := range out {
			out[i] = math.Float32frombits(u32(raw, i))
		}
		return out
	}
	out := make([]float32, len(raw)/2)
	for i := range out {
		out[i] = half(uint16(raw[2*i]) | uint16(raw[2*i+1])<<8)
	}
	return out
}

// bytes8 returns a tensor of int8 without copying it.
func (f *File) bytes8(name string) []int8 {
	raw := f.raw(name)
	return unsafe.Slice((*int8)(unsafe.Pointer(unsafe.StringData(raw))), len(raw))
}

func u32(raw string, i int) uint32 {
	b := raw[4*i : 4*i+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

// half widens an IEEE 754 half.
func half(h uint16) float32 {
	sign, exp, frac := uint32(h>>15)<<31, uint32(h>>10)&31, uint32(h)&1023
	switch exp {
	case 0: // subnormal or zero
		f := float32(frac) / (1 << 24)
		if sign != 0 {
			f = -f
		}
		return f
	case 31:
		return math.Float32frombits(sign | 0xff<<23 | frac<<13)
	}
	return math.Float32frombits(sign | (exp+112)<<23 | frac<<13)
}

// A wordIndex finds the row of a word; all of it lies in the file.
type wordIndex struct {
	text, offsets, index string
	mask                 uint32
}

func (f *File) words(name string) wordIndex {
	return wordIndex{f.raw(name + ".text"), f.raw(name + ".offsets"), f.raw(name + ".index"), uint32(f.shape(name + ".index")[0] - 1)}
}

// row returns the row of the word, or 0.
func (x *wordIndex) row(word []byte) int {
	for h := hash(fnvStart, word) & x.mask; ; h = (h + 1) & x.mask {
		r := int(u32(x.index, int(h)))
		if r == 0 {
			return 0
		}
		if x.text[u32(x.offsets, r-1):u32(x.offsets, r)] == string(word) {
			return r - 1
		}
	}
}
