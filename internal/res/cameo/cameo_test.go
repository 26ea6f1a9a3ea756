package cameo

import "testing"

func TestGoldstein(t *testing.T) {
	for _, tt := range []struct {
		code  string
		value float64
		ok    bool
		quad  int
	}{
		{"190", -10, true, 4},
		{"1951", -10, true, 4}, // no row of its own or one: the parent's value holds
		{"040", 1, true, 1},
		{"071", 7.4, true, 2},
		{"112", -2, true, 3},
		{"141", -6.5, true, 4},
		{"99", 0, false, 0},
		{"1", 0, false, 0},
		{"", 0, false, 0},
		{"x1", 0, false, 0},
	} {
		v, ok := Goldstein(tt.code)
		if v != tt.value || ok != tt.ok || Quad(tt.code) != tt.quad {
			t.Errorf("%q: Goldstein %v %v, quad %d; want %v %v, %d", tt.code, v, ok, Quad(tt.code), tt.value, tt.ok, tt.quad)
		}
	}
}

func FuzzGoldstein(f *testing.F) {
	f.Add("0841")
	f.Fuzz(func(t *testing.T, code string) {
		if v, _ := Goldstein(code); v < -10 || v > 10 {
			t.Errorf("Goldstein(%q) = %v", code, v)
		}
		Quad(code)
	})
}

func BenchmarkGoldstein(b *testing.B) {
	for b.Loop() {
		Goldstein("1951")
	}
}
