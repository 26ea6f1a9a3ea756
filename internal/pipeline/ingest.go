package pipeline

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/store"
)

// appender is what Ingest needs of a store.
type appender interface {
	Append(ctx context.Context, at time.Time, b store.Batch) (added int, err error)
}

// Ingest appends captures to a store in batches. A batch is on disk when Acknowledge is called, and never before.
type Ingest struct {
	Store appender
	Now   func() time.Time
	// A batch ends at Most captures, at maxBatchBytes of them, or when none came for Wait.
	Most int
	Wait time.Duration
	// Acknowledge is told the sums so far after each batch.
	Acknowledge func(Tally)
	Refused     func(store.Refusal) // is told of each input that gave no capture
}

// maxBatchBytes bounds the captured bytes of a batch: what one transaction holds in memory.
const maxBatchBytes = 8 << 20

// A Tally counts what was taken.
type Tally struct {
	Captures int    // taken: new and known
	New      int    // of these, those that the store did not have
	Refused  int    // inputs that gave no capture
	Last     string // name of the last one
}

// An Input is a step of reading: a capture, a refusal (Err, with the capture's name alone), or neither; and how far a source is
// read then, if Source is set. Where an error is no *acquire.InputError it is about the machine and ends the reading.
type Input struct {
	Capture          dateline.Capture
	Err              error
	Source, Position string
}

// Run appends inputs until they end or ctx does; then what was read last is appended nonetheless, so that
// little is read again. The error is about the machine.
func (in Ingest) Run(ctx context.Context, inputs iter.Seq[Input]) (Tally, error) {
	read := make(chan Input, in.Most)
	done := make(chan struct{})
	defer close(done)
	go func() { // ends with its inputs, or at the next of them once Run has returned
		defer close(read)
		for i := range inputs {
			select {
			case read <- i:
			case <-done:
				return
			case <-ctx.Done():
				return
			}
		}
	}()
	var sum Tally
	for more := true; more; {
		b := store.Batch{Positions: map[string]string{}}
		bytes, last := 0, ""
		var broken error
		more = in.fill(ctx, read, func(i Input) bool {
			if i.Source != "" {
				b.Positions[i.Source] = i.Position
			}
			about, isInput := errors.AsType[*acquire.InputError](i.Err)
			switch {
			case i.Err == nil && i.Capture.ID != "":
				last = i.Capture.Name
				b.Captures = append(b.Captures, i.Capture)
				bytes += len(i.Capture.Bytes)
			case isInput:
				last = about.Name
				no := store.Refusal{Name: last, Reason: about.Err.Error(), At: in.Now()}
				b.Refused = append(b.Refused, no)
				in.Refused(no)
			case i.Err != nil:
				broken = i.Err
				return false
			}
			return len(b.Captures)+len(b.Refused) < in.Most && bytes < maxBatchBytes
		})
		if len(b.Captures)+len(b.Refused)+len(b.Positions) == 0 {
			if broken != nil {
				return sum, broken
			}
			continue
		}
		// A stop asked for while a batch is in hand lets it finish.
		write, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Minute)
		added, err := in.Store.Append(write, in.Now(), b)
		cancel()
		if err != nil {
			return sum, fmt.Errorf("append behind %s: %w", or(sum.Last, "the beginning"), err)
		}
		sum.Captures += len(b.Captures)
		sum.New += added
		sum.Refused += len(b.Refused)
		sum.Last = or(last, sum.Last)
		in.Acknowledge(sum)
		if broken != nil {
			return sum, broken
		}
	}
	return sum, nil
}

func or(a, b string) string {
	if a == "" {
		return b
	}
	return a
}

// fill hands on inputs until take wants no more or none comes for a while; false means that nothing more will come.
func (in Ingest) fill(ctx context.Context, read <-chan Input, take func(Input) bool) (more bool) {
	select {
	case i, ok := <-read:
		if !ok {
			return false
		}
		if !take(i) {
			return true
		}
	case <-ctx.Done():
		return false
	}
	wait := time.NewTimer(in.Wait)
	defer wait.Stop()
	for {
		select {
		case i, ok := <-read:
			if !ok {
				return false
			}
			if !take(i) {
				return true
			}
		case <-wait.C:
			return true
		case <-ctx.Done():
			return false
		}
	}
}
