package pipeline

import (
	"context"
	"fmt"
	"runtime/debug"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/extract"
	"github.com/dateline-news/dateline/internal/res/models"
	"github.com/dateline-news/dateline/internal/store"
)

// A Coder makes documents of captures.
type Coder struct {
	Steps   []Step
	Version string // of the program, for the provenance
	// Sketch returns what resolving keeps of a document; nil for none.
	Sketch func(d *dateline.Document) []store.Sketch
	// Told says what the other documents of the store tell of one; nil for nothing.
	Told func(ctx context.Context, document, outlet string, keys []uint64) (store.Told, error)
	Each func(store.Derived) // is told of each; nil for none
}

// Document makes the document of one capture. A nil document means that err is about the capture, else about the machine.
func (c Coder) Document(ctx context.Context, from dateline.Capture) (*dateline.Document, error) {
	d, err := extract.Document(from)
	if err != nil {
		return nil, err
	}
	_, err = c.run(ctx, d)
	return d, err
}

func (c Coder) run(ctx context.Context, d *dateline.Document) (why string, err error) {
	d.Provenance.Dateline, d.Provenance.Models = c.Version, models.Versions()
	return run(ctx, c.Steps, d)
}

// heed gives d what the other documents tell of it: the day of an earlier copy, and which of its lines the outlet repeats. It returns the lines to be
// counted.
func (c Coder) heed(ctx context.Context, d *dateline.Document) (outlet string, lines []store.Line, err error) {
	outlet = extract.OutletOf(d)
	var keys []uint64
	for _, l := range extract.OutletLines(d) {
		keys = append(keys, l.Key)
		lines = append(lines, store.Line{Key: l.Key, Story: l.Story, Class: uint8(l.Class), Body: l.Body})
	}
	told, err := c.Told(ctx, d.ID, outlet, keys)
	if err != nil {
		return "", nil, err
	}
	if told.Date.Value != "" {
		d.Dates = append(d.Dates, told.Date)
	}
	repeated := func(key uint64, class uint8) bool { return told.Repeated[key]&(1<<class) != 0 }
	extract.MarkOutletLines(d, func(key uint64, class extract.Class) bool { return repeated(key, uint8(class)) })
	for i, l := range lines {
		lines[i].Marked = repeated(l.Key, l.Class)
	}
	return outlet, lines, nil
}

// Derive makes what the store keeps of captures: the handler of coding jobs. A capture that gives no document keeps the reason, as does one whose document
// is kept but not coded (a front page, another language), and one on which a step panics: a bug must not stop the others, and the reason shows where
// it is. An error is about the machine.
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
	d, err := extract.Document(from)
	if err != nil {
		out.Reason = err.Error()
		return out, nil
	}
	if c.Told != nil {
		if out.Outlet, out.Lines, err = c.heed(ctx, d); err != nil {
			return out, err
		}
	}
	if out.Reason, err = c.run(ctx, d); err != nil {
		return out, err
	}
	out.Document = d
	if c.Sketch != nil {
		out.Sketches = c.Sketch(d)
	}
	return out, nil
}
