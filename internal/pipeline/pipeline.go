// Package pipeline runs the steps over a document in a stated order.
package pipeline

import (
	"context"
	"errors"
	"fmt"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// An Annotator fills its own layers of d from others; it is safe for concurrent use on different documents.
// An error that wraps dateline.ErrUnusable is about d; any other error is about the machine.
type Annotator interface {
	Annotate(ctx context.Context, d *dateline.Document) error
}

// A Step says what an Annotator needs and what it alone provides.
type Step struct {
	Name          string // as shown in provenance, metrics and -skip: "timex"
	Reads, Writes dateline.LayerSet
	Annotator
}

// Check says whether each step's layers are written before it reads them, and each layer by one step only.
// The layers of extract are given.
func Check(steps []Step) error {
	have := dateline.Layers(dateline.LayerLines, dateline.LayerDates)
	for _, s := range steps {
		if miss := s.Reads &^ have; miss != 0 {
			return fmt.Errorf("step %s reads layers %b that no earlier step writes", s.Name, miss)
		}
		if twice := s.Writes & have; twice != 0 {
			return fmt.Errorf("step %s writes layers %b that an earlier step wrote", s.Name, twice)
		}
		have |= s.Writes
	}
	return nil
}

// Run runs steps over d. A step that finds d unusable leaves a note and ends the run without error; any other
// error is about the machine and is returned. Pages that are no articles are left as extract made them.
func Run(ctx context.Context, steps []Step, d *dateline.Document) error {
	_, err := run(ctx, steps, d)
	return err
}

// run is Run that says why d was not coded to its end, "" if it was.
func run(ctx context.Context, steps []Step, d *dateline.Document) (why string, err error) {
	if d.Page != "" {
		why = "no article but a " + string(d.Page) + " page"
		for _, n := range d.Notes { // extract's, with the sign that told
			if strings.HasPrefix(n.Reason, why) {
				why = n.Reason
				break
			}
		}
		return why, ctx.Err()
	}
	for _, s := range steps {
		if err := s.Annotate(ctx, d); errors.Is(err, dateline.ErrUnusable) {
			d.Note(s.Name, dateline.Span{}, err.Error())
			return err.Error(), nil
		} else if err != nil {
			return "", fmt.Errorf("step %s: document %s: %w", s.Name, d.ID, err)
		}
	}
	return "", ctx.Err()
}
