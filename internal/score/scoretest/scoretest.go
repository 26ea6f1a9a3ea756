// Package scoretest compares the scores of tests with golden files, and names the documents that no training has seen.
package scoretest

import (
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
)

// GUMNews are the news documents of UD GUM that train/ leaves out (those of gold/dev2 beside the repository).
var GUMNews = map[string]bool{"GUM_news_afghan": true, "GUM_news_asylum": true, "GUM_news_clock": true, "GUM_news_crane": true, "GUM_news_defector": true,
	"GUM_news_election": true, "GUM_news_flag": true, "GUM_news_hackers": true, "GUM_news_imprisoned": true, "GUM_news_korea": true,
	"GUM_news_stampede": true, "GUM_news_taxes": true, "GUM_news_worship": true}

// Golden compares a table of scores with a file, or writes the file if update is set. Fractions may differ by within, since processors
// differ in the last bits of a sum, which can turn single decisions; whole numbers are not compared, all else must be the same.
func Golden(t testing.TB, file, got string, within float64, update bool) {
	t.Helper()
	if update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v: run make golden", err)
	}
	if err := same(string(want), got, within); err != nil {
		t.Errorf("scores differ from %s: %v\n%s\nLook at what changed, then run make golden", file, err, got)
	}
}

func same(want, got string, within float64) error {
	w, g := strings.Fields(want), strings.Fields(got)
	if len(w) != len(g) {
		return fmt.Errorf("%d words, want %d", len(g), len(w))
	}
	for i := range w {
		a, err1 := strconv.ParseFloat(w[i], 64)
		b, err2 := strconv.ParseFloat(g[i], 64)
		switch {
		case err1 != nil || err2 != nil:
			if w[i] != g[i] {
				return fmt.Errorf("%q, want %q", g[i], w[i])
			}
		case strings.Contains(w[i], ".") && math.Abs(a-b) > within+1e-6:
			return fmt.Errorf("%s, want %s after %q", g[i], w[i], strings.Join(w[max(0, i-8):i], " "))
		}
	}
	return nil
}
