package cli

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/config"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/serve/reader"
	"github.com/dateline-news/dateline/internal/store"
)

func explainCommand(w World) *cobra.Command {
	var c coding
	var s settings
	cmd := &cobra.Command{
		Use:   "explain [FILE] EVENT-ID",
		Short: "Say why an event was coded",
		Long: "Codes FILE again and says of one event: the rule, the trigger and its sentence, the dependency path to each party, the rows that\n" +
			"coded the parties, and the reasoning on status, time and place. EVENT-ID may be cut to a prefix that is unique in FILE.\n\n" +
			"Without FILE the event is one of the store, whole: its article is coded again from what was captured.",
		Args: cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			coder, err := c.coder()
			if err != nil {
				return err
			}
			if len(args) == 1 {
				return s.withMade(w, cmd, func(ctx context.Context, _ config.Config, st store.Store) error {
					return explainStored(ctx, w, coder, st, args[0])
				})
			}
			type found struct {
				doc   *dateline.Document
				event int
			}
			var hits []found
			events := 0
			for c, err := range acquire.Inputs(args[:1], w.Stdin) {
				if err != nil {
					fmt.Fprintln(w.Stderr, "dateline:", err)
					continue
				}
				d, err := coder.Document(cmd.Context(), c)
				if err != nil {
					return err
				}
				for i, e := range d.Events {
					events++
					if strings.HasPrefix(e.ID, args[1]) {
						hits = append(hits, found{d, i})
					}
				}
			}
			switch {
			case len(hits) == 0:
				return fmt.Errorf("no event of %s begins with %q; it has %d events: see dateline code %s", args[0], args[1], events, args[0])
			case len(hits) > 1:
				return fmt.Errorf("%d events of %s begin with %q: give more of the id", len(hits), args[0], args[1])
			}
			return explain(w, hits[0].doc, hits[0].event)
		},
	}
	c.flags(cmd)
	s.flags(cmd, "store")
	return cmd
}

// explainStored explains an event of the store.
func explainStored(ctx context.Context, w World, coder pipeline.Coder, st store.Store, id string) error {
	row, err := st.Event(ctx, id)
	if errors.Is(err, store.ErrNotFound) {
		return fmt.Errorf("no event %s in the store: see dateline query events", id)
	} else if err != nil {
		return err
	}
	captured, err := st.Capture(ctx, row.Document)
	if err != nil {
		return fmt.Errorf("capture %s: %w", row.Document, err)
	}
	d, err := coder.Document(ctx, captured)
	if err != nil {
		return err
	}
	for i, e := range d.Events {
		if e.ID == id {
			return explain(w, d, i)
		}
	}
	return fmt.Errorf("this version of dateline does not code event %s of %s any more: dateline doctor --rebuild codes the store anew", id, or(row.URI, row.Document))
}

func explain(w World, d *dateline.Document, i int) error {
	s := &sheet{w: w.Stdout, color: w.Width() > 0 && w.Getenv("NO_COLOR") == "", width: 100}
	names := map[string]dateline.Entity{}
	for _, n := range d.Entities {
		names[n.ID] = n
	}
	one := *d
	one.Events = d.Events[i : i+1]
	s.events(&one, names)
	why := reader.Explain(d, i)
	s.printf("\n%s\n", s.ink(bold, "WHY"))
	s.printf("  rule     %s\n  score    %.2f (not calibrated)\n", why.Rule, why.Score)
	for _, line := range why.Trace {
		s.para(2, "- "+line, "")
	}
	for _, p := range why.Parties {
		s.printf("\n%s %s %s\n", s.ink(bold, p.Side), quoted(p.Text, 60), s.ink(blue, p.Code))
		if p.Basis != nil {
			if line := bases[*p.Basis]; line != "" {
				s.para(2, line, "")
			}
		}
		if p.Entity == nil {
			s.para(2, "coded from its own words", "")
			continue
		}
		s.para(2, "entity "+*p.Entity+": "+names[*p.Entity].Name, "")
		for _, line := range p.Why {
			s.para(4, "- "+line, dim)
		}
	}
	s.published(d)
	return s.err
}

// bases say how the words of a party stand to the act, where its own clause does not name them.
var bases = map[string]string{
	"sentence": "its clause does not name it: somebody in its sentence",
	"text":     "its sentence does not name it: the likeliest of the text, another of that country may be meant",
}
