package docfreq

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestIDF(t *testing.T) {
	order := []string{"the", "say", "military", "decline", "zambezi"} // from common to unknown
	for i := 1; i < len(order); i++ {
		if IDF(order[i-1]) >= IDF(order[i]) {
			t.Errorf("%q weighs %.2f, %q %.2f: want the first lighter", order[i-1], IDF(order[i-1]), order[i], IDF(order[i]))
		}
	}
	if got := IDF("the"); got > 0.01 {
		t.Errorf("the: %f", got)
	}
	if got := IDF("zambezi"); got != Rarest {
		t.Errorf("an unknown word weighs %f", got)
	}
}

func TestTable(t *testing.T) {
	var words []string
	for line := range strings.Lines(table) {
		word, _, _ := strings.Cut(line, "\t")
		words = append(words, word)
	}
	if len(words) < 5000 || !slices.IsSorted(words[1:]) {
		t.Errorf("%d rows, sorted: %v", len(words), slices.IsSorted(words[1:]))
	}
}

// The table is what gen.go makes of its sources.
func TestFresh(t *testing.T) {
	const sources = "../../../../shared/data/nlp"
	if _, err := os.Stat(sources); err != nil {
		t.Skipf("the sources are not at hand: %v", err)
	}
	out := filepath.Join(t.TempDir(), "words.tsv")
	if msg, err := exec.Command("go", "run", "gen.go", "-sources", sources, "-out", out).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, msg)
	}
	if made, err := os.ReadFile(out); err != nil || string(made) != table {
		t.Errorf("words.tsv is stale: run go generate (%v)", err)
	}
}

func BenchmarkIDF(b *testing.B) {
	for b.Loop() {
		IDF("military")
	}
}
