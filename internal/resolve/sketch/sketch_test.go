package sketch

import (
	"errors"
	"reflect"
	"testing"

	"pgregory.net/rapid"
)

// Stored hashes are read by later versions of the program: these values never change.
func TestHashesAreStable(t *testing.T) {
	for _, tt := range []struct {
		got, want uint64
	}{{Hash(""), 0xf52a15e9a9b5e89b}, {Hash("kerry"), 0xb1601e4fc8e905e2}, {HashOf("a", "b"), 0x811b486d4cb516b6}} {
		if tt.got != tt.want {
			t.Errorf("%#x, want %#x", tt.got, tt.want)
		}
	}
	if HashOf("ab", "c") == HashOf("a", "bc") {
		t.Error("parts run together")
	}
	if Hash("kerry") != HashBytes([]byte("kerry")) {
		t.Error("Hash and HashBytes differ")
	}
}

// What a set shares with another is estimated from samples; the share of a part of it in the whole stays one.
func TestThinningKeepsContainment(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfNDistinct(rapid.Uint32(), 1, 400, rapid.ID).Draw(t, "all")
		n := rapid.IntRange(1, len(all)).Draw(t, "n")
		part := MakeSet(append([]uint32{}, all[:n]...), 64)
		whole := MakeSet(append([]uint32{}, all...), 64)
		if len(whole.Hashes) > 64 || len(part.Hashes) > 64 {
			t.Fatalf("%d and %d hashes", len(part.Hashes), len(whole.Hashes))
		}
		shared, in, _ := part.Shared(whole)
		if shared != in {
			t.Fatalf("%d of %d of a part are in the whole", shared, in)
		}
		back, _, in2 := whole.Shared(part)
		if back != shared || in2 != in {
			t.Fatalf("%d of %d one way, %d of %d the other", shared, in, back, in2)
		}
	})
}

func TestReaderReadsWhatWriterWrites(t *testing.T) {
	var w Writer
	set := Set{Level: 3, Hashes: []uint32{1, 7, 1 << 28}}
	w.Uint(300)
	w.Int(-5)
	w.Float(0.5)
	w.Strings([]string{"a", ""})
	w.Sorted([]uint64{3, 1 << 63})
	w.Set(set)
	r := Reader{Bytes: w.Bytes}
	if r.Uint() != 300 || r.Int() != -5 || r.Float() != 0.5 || !reflect.DeepEqual(r.Strings(), []string{"a", ""}) ||
		!reflect.DeepEqual(r.Sorted(), []uint64{3, 1 << 63}) || !reflect.DeepEqual(r.Set(), set) || r.Close() != nil {
		t.Errorf("it came back otherwise: %v", r.Close())
	}
	for n := range w.Bytes {
		r := Reader{Bytes: w.Bytes[:n]}
		r.Uint()
		r.Int()
		r.Float()
		r.Strings()
		r.Sorted()
		r.Set()
		if !errors.Is(r.Close(), ErrFormat) {
			t.Fatalf("cut after %d bytes: %v", n, r.Close())
		}
	}
}

func FuzzReader(f *testing.F) {
	f.Add([]byte{3, 1, 2, 200, 1})
	f.Fuzz(func(t *testing.T, data []byte) {
		r := Reader{Bytes: data}
		r.Set()
		r.Sorted()
		r.Strings()
		r.Float()
		if err := r.Close(); err != nil && !errors.Is(err, ErrFormat) {
			t.Fatal(err)
		}
	})
}
