package quote_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/dateline-news/dateline/internal/code/quote"
)

// A text without an end to its attributions costs each of them the same: four times the text may not take eight times as long. The shortest of three runs counts.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	st := steps(t)
	took := func(n int) time.Duration {
		d := run(t, st, quote.New(quote.Options{}), strings.Repeat("the minister described, said Lee, the raid as “a thing”, officials who saw it said, per the mayor; ", n))
		best := time.Hour
		for range 3 {
			begun := time.Now()
			if err := quote.New(quote.Options{}).Annotate(context.Background(), d); err != nil {
				t.Fatal(err)
			}
			if err := quote.NewAttitudes().Annotate(context.Background(), d); err != nil {
				t.Fatal(err)
			}
			best = min(best, time.Since(begun))
		}
		return best
	}
	short, long := took(700), took(2800)
	if long > 8*short {
		t.Errorf("%v for a text, %v for four times as much", short, long)
	}
	t.Log(short, long)
}
