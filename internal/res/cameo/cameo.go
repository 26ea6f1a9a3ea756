// Package cameo knows the CAMEO event codes: a code goes in, its Goldstein value and quad class come out.
//
// scale.tsv is made by gen.go from the public lookup table, overrides.tsv adds what it lacks (SOURCES.md); the values were set for WEIS by
// Goldstein (1992, J. Conflict Resolution 36(2) 369-385) and carried over to CAMEO by convention.
package cameo

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:generate go run gen.go -source ../../../../shared/data/events/gdelt_lookups/CAMEO.goldsteinscale.txt
//go:embed scale.tsv
var table string

//go:embed overrides.tsv
var overrides string

var scale = sync.OnceValue(func() map[string]float64 {
	m := make(map[string]float64, 320)
	for line := range strings.Lines(table + overrides) {
		code, value, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if v, err := strconv.ParseFloat(value, 64); err == nil {
			m[code] = v
		}
	}
	return m
})

// Known says whether code has a row of its own.
func Known(code string) bool { _, ok := scale()[code]; return ok }

// Goldstein returns the Goldstein value of code, -10 to +10, negative for conflict. A code without a row takes
// its parent's; ok is false if no parent has one. It says nothing of casualties.
func Goldstein(code string) (v float64, ok bool) {
	for ; len(code) >= 2; code = code[:len(code)-1] {
		if v, ok := scale()[code]; ok {
			return v, true
		}
	}
	return 0, false
}

// Quad returns the quad class of code: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict,
// 4 material conflict; 0 if code starts with no root code from 01 to 20.
func Quad(code string) int {
	if len(code) < 2 {
		return 0
	}
	root, err := strconv.Atoi(code[:2])
	switch {
	case err != nil || root < 1 || root > 20:
		return 0
	case root <= 5:
		return 1
	case root <= 8:
		return 2
	case root <= 13:
		return 3
	}
	return 4
}
