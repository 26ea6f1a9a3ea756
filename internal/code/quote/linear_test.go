package quote_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/quote"
)

// A text without an end to its attributions costs each of them the same. Twelve times the text may take 32 times as long: 15 to 18 is usual, the step that once sought an object among all names of a text took 50, and a busy machine can double what it measures. So the shortest of up to eight runs of each counts, turn about, and one turn under the bound is enough.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	st := steps(t)
	text := func(n int) *dateline.Document {
		return run(t, st, quote.New(quote.Options{}), strings.Repeat("the minister described, said Lee, the raid as “a thing”, officials who saw it said, per the mayor; ", n))
	}
	took := func(d *dateline.Document) time.Duration {
		begun := time.Now()
		if err := quote.New(quote.Options{}).Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if err := quote.NewAttitudes().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		return time.Since(begun)
	}
	short, long := text(500), text(6000)
	a, b := time.Hour, time.Hour
	for range 8 {
		a, b = min(a, took(short)), min(b, took(long))
		t.Log(a, b)
		if b < 32*a {
			return
		}
	}
	t.Errorf("%v for a text, %v for twelve times as much", a, b)
}
