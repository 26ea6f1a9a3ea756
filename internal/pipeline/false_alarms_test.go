package pipeline_test

import (
	"os"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/pipeline"
)

// At most one in twenty of the sentences that hold no material conflict (sport, business, film, metaphor ...) is coded as one.
func TestFalseAlarms(t *testing.T) {
	data, err := os.ReadFile("../../eval/false_alarms.tsv")
	if err != nil {
		t.Fatal(err)
	}
	steps := defaultSteps(t)
	n, alarms := 0, 0
	for line := range strings.Lines(string(data)) {
		category, sentence, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok {
			continue
		}
		d, err := extractText(sentence)
		if err != nil {
			t.Fatal(err)
		}
		if err := pipeline.Run(t.Context(), steps, d); err != nil {
			t.Fatal(err)
		}
		n++
		for _, e := range d.Events {
			if e.Quad == 4 && e.Status != "hypothetical" && e.Status != "denied" {
				alarms++
				t.Logf("%s: %s %s %s [%s]: %s", category, e.Type, e.Mode, e.Status, e.Trigger.In(d.Text), sentence)
				break
			}
		}
	}
	if n < 150 {
		t.Fatalf("%d sentences, want at least 150", n)
	}
	t.Logf("%d of %d sentences coded as material conflict", alarms, n)
	if alarms*20 > n {
		t.Errorf("%d of %d sentences coded as material conflict, at most 5 %% wanted", alarms, n)
	}
}
