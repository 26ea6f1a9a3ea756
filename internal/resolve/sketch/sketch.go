// Package sketch holds what the sketches of resolving share: stable hashes of words, small sets of hashes with a sample that keeps
// containment, and a byte form.
//
// Hashes are stored, so they never change within a version of a sketch: FNV-1a of the bytes, then the finishing step of SplitMix64, which
// makes their high bits fit for sampling.
package sketch

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
)

// Hash returns the hash of s.
func Hash(s string) uint64 { return Mix(fnv(14695981039346656037, s)) }

// HashOf returns the hash of parts in their order; ("ab", "c") and ("a", "bc") differ.
func HashOf(parts ...string) uint64 {
	h := uint64(14695981039346656037)
	for _, p := range parts {
		h = fnv(h, p)
		h = (h ^ 0x1f) * 1099511628211
	}
	return Mix(h)
}

// HashBytes is Hash of b.
func HashBytes(b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return Mix(h)
}

func fnv(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// Mix spreads the bits of x over the whole word; it is one to one.
func Mix(x uint64) uint64 {
	x ^= x >> 30
	x *= 0xbf58476d1ce4e5b9
	x ^= x >> 27
	x *= 0x94d049bb133111eb
	return x ^ x>>31
}

// LastRank is the first part of a rank behind all others.
const LastRank = math.MaxInt32

// Rank orders items by at, which is in the range of an int32, and those of one in an order that is as good as chance, made of id.
func Rank(at int, id ...string) int64 {
	return int64(max(math.MinInt32, min(at, LastRank)))<<32 | int64(HashOf(id...)>>32)
}

// A Set is a sorted set of 32-bit hashes, thinned to those below 2^(32-Level). Two sets thinned to the coarser of their levels are samples
// of the same hashes, so that the share of one in the other estimates containment, which the usual minima of a fixed number do not.
type Set struct {
	Level  uint8
	Hashes []uint32
}

// MakeSet sorts hs, which it takes over, and thins it until at most limit are left.
func MakeSet(hs []uint32, limit int) Set {
	slices.Sort(hs)
	s := Set{Hashes: slices.Compact(hs)}
	for len(s.Hashes) > limit && s.Level < 31 {
		s.Level++
		s.Hashes = s.at(s.Level)
	}
	return s
}

// at returns the part of s that is left at level, which is not finer than its own.
func (s Set) at(level uint8) []uint32 {
	if level == 0 {
		return s.Hashes
	}
	n, _ := slices.BinarySearch(s.Hashes, uint32(1)<<(32-level))
	return s.Hashes[:n]
}

// Size estimates how many hashes s had before it was thinned.
func (s Set) Size() int { return len(s.Hashes) << s.Level }

// Shared counts the hashes of both at their common level, and those of each there.
func (s Set) Shared(o Set) (shared, inS, inO int) {
	level := max(s.Level, o.Level)
	a, b := s.at(level), o.at(level)
	inS, inO = len(a), len(b)
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			shared++
			a, b = a[1:], b[1:]
		}
	}
	return shared, inS, inO
}

// Lowest returns the n smallest of hs, sorted, each once. It reorders hs.
func Lowest(hs []uint64, n int) []uint64 {
	slices.Sort(hs)
	hs = slices.Compact(hs)
	return slices.Clone(hs[:min(n, len(hs))])
}

// ErrFormat is wrapped by every error of reading a sketch.
var ErrFormat = errors.New("not a sketch of this version")

// A Writer appends values in the byte form of sketches: unsigned varints, strings and lists with their length before them.
type Writer struct{ Bytes []byte }

func (w *Writer) Uint(x uint64) { w.Bytes = binary.AppendUvarint(w.Bytes, x) }
func (w *Writer) Int(x int)     { w.Bytes = binary.AppendVarint(w.Bytes, int64(x)) }
func (w *Writer) Float(x float32) {
	w.Bytes = binary.LittleEndian.AppendUint32(w.Bytes, math.Float32bits(x))
}
func (w *Writer) String(s string) { w.Uint(uint64(len(s))); w.Bytes = append(w.Bytes, s...) }
func (w *Writer) Strings(ss []string) {
	w.Uint(uint64(len(ss)))
	for _, s := range ss {
		w.String(s)
	}
}

// Sorted writes a sorted list of numbers by their differences.
func (w *Writer) Sorted(hs []uint64) {
	w.Uint(uint64(len(hs)))
	last := uint64(0)
	for _, h := range hs {
		w.Uint(h - last)
		last = h
	}
}

// Set writes a set.
func (w *Writer) Set(s Set) {
	w.Bytes = append(w.Bytes, s.Level)
	w.Uint(uint64(len(s.Hashes)))
	last := uint32(0)
	for _, h := range s.Hashes {
		w.Uint(uint64(h - last))
		last = h
	}
}

// A Reader reads what a Writer wrote. The first fault stands in Err; after it every value is zero. Bytes from outside cannot make it
// allocate more than a small multiple of their length.
type Reader struct {
	Bytes []byte
	err   error
}

// Fail keeps the first fault.
func (r *Reader) Fail(what string) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s", ErrFormat, what)
	}
	r.Bytes = nil
}

// Close returns the first fault, or one if bytes are left over.
func (r *Reader) Close() error {
	if r.err == nil && len(r.Bytes) > 0 {
		r.Fail("bytes after its end")
	}
	return r.err
}

func (r *Reader) Uint() uint64 {
	x, n := binary.Uvarint(r.Bytes)
	if n <= 0 {
		r.Fail("cut short")
		return 0
	}
	r.Bytes = r.Bytes[n:]
	return x
}

func (r *Reader) Int() int {
	x, n := binary.Varint(r.Bytes)
	if n <= 0 || int64(int(x)) != x {
		r.Fail("cut short")
		return 0
	}
	r.Bytes = r.Bytes[n:]
	return int(x)
}

func (r *Reader) Byte() byte {
	if len(r.Bytes) == 0 {
		r.Fail("cut short")
		return 0
	}
	b := r.Bytes[0]
	r.Bytes = r.Bytes[1:]
	return b
}

// Float reads a finite number.
func (r *Reader) Float() float32 {
	if len(r.Bytes) < 4 {
		r.Fail("cut short")
		return 0
	}
	x := math.Float32frombits(binary.LittleEndian.Uint32(r.Bytes))
	r.Bytes = r.Bytes[4:]
	if x != x || math.IsInf(float64(x), 0) {
		r.Fail("a number that is none")
		return 0
	}
	return x
}

// Len reads the length of a list whose items take at least one byte each.
func (r *Reader) Len() int {
	n := r.Uint()
	if n > uint64(len(r.Bytes)) {
		r.Fail("a list longer than the rest")
		return 0
	}
	return int(n)
}

func (r *Reader) String() string {
	n := r.Len()
	s := string(r.Bytes[:n])
	r.Bytes = r.Bytes[n:]
	return s
}

func (r *Reader) Strings() []string {
	n := r.Len()
	if n == 0 {
		return nil
	}
	ss := make([]string, 0, n)
	for range n {
		ss = append(ss, r.String())
	}
	return ss
}

// Sorted reads a list that Writer.Sorted wrote; it must rise.
func (r *Reader) Sorted() []uint64 {
	n := r.Len()
	if n == 0 {
		return nil
	}
	hs := make([]uint64, 0, n)
	last := uint64(0)
	for i := range n {
		d := r.Uint()
		if i > 0 && d == 0 || last+d < last {
			r.Fail("a list out of order")
			return nil
		}
		last += d
		hs = append(hs, last)
	}
	return hs
}

// Set reads a set.
func (r *Reader) Set() Set {
	s := Set{Level: r.Byte()}
	n := r.Len()
	if s.Level > 31 {
		r.Fail("a set of no level")
		return Set{}
	}
	if n == 0 {
		return s
	}
	s.Hashes = make([]uint32, 0, n)
	last := uint64(0)
	for i := range n {
		d := r.Uint()
		if i > 0 && d == 0 || d > math.MaxUint32 || last+d >= uint64(1)<<(32-s.Level) {
			r.Fail("a set out of order")
			return Set{}
		}
		last += d
		s.Hashes = append(s.Hashes, uint32(last))
	}
	return s
}
