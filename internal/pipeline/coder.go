package pipeline

import (
	"context"
	"fmt"
	"runtime/debug"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/extract"
	"github.com/dateline-news/dateline/internal/store"
)

// A Coder makes documents of captures.
type Coder struct {
	Steps   []Step
	Version string // of the program, for the provenance
	// Sketch returns what resolving keeps of a document; nil for none.
	Sketch func(d *dateline.Document) []store.Sketch
	Each   func(store.Derived) // is told of each; nil for none
}

// Document makes the document of one capture. A nil document means that err is about the capture, else about the machine.
func (c Coder) Document(ctx context.Context, from dateline.Capture) (*dateline.Document, error) {
	d, err := extract.Document(from)
	if err != nil {
		return nil, err
	}
	d.Provenance.Dateline = c.Version
	return d, Run(ctx, c.Steps, d)
}

// Derive makes what the store keeps of captures: the handler of coding jobs. A capture that gives no document keeps the reason, as does one
// on which a step panics: a bug must not stop the others, and the reason shows where it is. An error is about the machine.
func (c Coder) Derive(ctx context.Context, captures []dateline.Capture) ([]store.Derived, error) {
	out := make([]store.Derived, 0, len(captures))
	for _, from := range captures {
		d, err := c.derive(ctx, from)
		if err != nil {
			return nil, err
		}
		out = append(out, d)
		if c.Each != nil {
			c.Each(d)
		}
	}
	return out, nil
}

func (c Coder) derive(ctx context.Context, from dateline.Capture) (out store.Derived, err error) {
	out.Capture = from.ID
	defer func() {
		if p := recover(); p != nil {
			out, err = store.Derived{Capture: from.ID, Reason: fmt.Sprintf("a step broke on it: %v\n%s", p, debug.Stack())}, nil
		}
	}()
	d, err := c.Document(ctx, from)
	switch {
	case d == nil:
		out.Reason = err.Error()
		return out, nil
	case err != nil:
		return out, err
	}
	out.Document = d
	if c.Sketch != nil {
		out.Sketches = c.Sketch(d)
	}
	return out, nil
}
