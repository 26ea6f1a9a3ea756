package cli

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"testing"
)

// The measuring sets of sentences do not fall below what was reached; goals stand in the table itself. Sets that take longer have their
// own tests beside the step they measure.
func TestMeasuringSets(t *testing.T) {
	const shared = "../../../shared"
	if _, err := os.Stat(shared); err != nil {
		t.Skipf("the measuring sets are not at hand: %v", err)
	}
	if testing.Short() {
		t.Skip("long")
	}
	var out, errs bytes.Buffer
	status := Main(t.Context(), World{Args: []string{"eval", "--data", shared, "--sets", "gsr,plv,petrarch,mentions"}, Stdout: &out, Stderr: &errs,
		Getenv: func(string) string { return "" }, Width: func() int { return 0 }})
	if status != 0 {
		t.Fatalf("status %d: %s", status, &errs)
	}
	t.Logf("\n%s", &out)
	for _, tt := range []struct {
		row   string
		floor float64
	}{{"gsr type accuracy", 0.72}, {"gsr actor country", 0.80}, {"plv root macro-F1", 0.66}, {"plv quad macro-F1", 0.74},
		{"petrarch CAMEO root", 0.45}, {"mentions country (share)", 0.90}, {"mentions both (share)", 0.80}} {
		got, found := 0.0, false
		for line := range strings.Lines(out.String()) {
			f := strings.Fields(line)
			n := len(strings.Fields(tt.row))
			if len(f) <= n || strings.Join(f[:n], " ") != tt.row || found {
				continue
			}
			at := n + 2 // after precision and recall
			if strings.Contains(tt.row, "(share)") {
				at = n
			}
			v, err := strconv.ParseFloat(f[at], 64)
			if err != nil {
				t.Fatalf("%s: %v", line, err)
			}
			got, found = v, true
		}
		if got < tt.floor {
			t.Errorf("%s is %.3f, was at least %.2f: dateline eval --data %s --misses shows what is lost", tt.row, got, tt.floor, shared)
		}
	}
}
