package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/ground/actor"
	"github.com/dateline-news/dateline/internal/pipeline"
)

// coding holds the flags of the commands that code documents.
type coding struct{ actors string }

func (c *coding) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&c.actors, "actors", "", "your own actors, tab-separated: name, kind, country, sectors, role, start, end, id, note; they win over the built-in tables")
}

// steps builds the steps of the pipeline.
func (c *coding) steps() ([]pipeline.Step, error) {
	var o pipeline.Options
	if c.actors != "" {
		t, err := readActors(c.actors)
		if err != nil {
			return nil, err
		}
		o.Actors = t
	}
	return pipeline.Default(o)
}

// coder builds what makes documents of captures.
func (c *coding) coder() (pipeline.Coder, error) {
	steps, err := c.steps()
	return pipeline.Coder{Steps: steps, Version: Version()}, err
}

// maxActors bounds an actor file in bytes.
const maxActors = 32 << 20

func readActors(file string) (*actor.Table, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("--actors: %w", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxActors+1))
	if err != nil {
		return nil, fmt.Errorf("--actors: %w", err)
	}
	if len(data) > maxActors {
		return nil, fmt.Errorf("--actors %s: larger than %d MiB", file, maxActors>>20)
	}
	t, err := actor.ReadTable(file, strings.ToValidUTF8(string(data), "\ufffd"))
	if err != nil {
		n := 1
		if many, ok := errors.AsType[interface {
			error
			Unwrap() []error
		}](err); ok {
			n = len(many.Unwrap())
		}
		return nil, fmt.Errorf("--actors %s: nothing was coded, as these lines are wrong (%d):\n%w", file, n, err)
	}
	return t, nil
}
