package cli

import (
	"cmp"
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/config"
	"github.com/dateline-news/dateline/internal/export/canonical"
	"github.com/dateline-news/dateline/internal/export/oneaday"
	"github.com/dateline-news/dateline/internal/store"
)

func exportCommand(w World) *cobra.Command {
	var s settings
	var ask question
	var out output
	var oneADay, whole, hash bool
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Write events of the store in a format for other programs",
		Long: "Writes the events that dateline query events --all prints with the same flags, each document that has one with those events alone.\n" +
			"Entities that people merged or renamed at the desk are written so, but for --no-edits.\n\n" +
			"--canonical writes the whole store as the program made it instead, in an order that does not depend on how it came to be: two stores with the same content give\n" +
			"the same bytes, and with --hash one line that stands for them.\n\n" + formatHelp(),
		Example: "  dateline export --format gdelt --from 2023-04-01 --to 2023-04-30 --out april.tsv\n  dateline export --canonical --hash",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			q, err := ask.query()
			if err != nil {
				return err
			}
			if hash && !whole {
				return fmt.Errorf("--hash: give it with --canonical")
			}
			if whole && (oneADay || out.format != "" && out.format != "json") {
				return fmt.Errorf("--canonical is json, and whole: not with --one-a-day or another --format")
			}
			return s.withMade(w, cmd, func(ctx context.Context, c config.Config, st store.Store) error {
				if hash {
					sum, err := canonical.Hash(ctx, st)
					if err == nil {
						_, err = fmt.Fprintln(w.Stdout, sum)
					}
					return err
				}
				if whole {
					out.format = "json"
				}
				out.inputs = []string{c.Store}
				if err := out.open(w); err != nil {
					return err
				}
				if whole {
					return cmp.Or(canonical.Write(ctx, out.buf, st), out.close(w.Stderr))
				}
				var filter *oneaday.Filter
				if oneADay {
					filter = oneaday.New()
				}
				return exportEvents(ctx, w, ask.store(st), q, &out, filter)
			})
		},
	}
	s.flags(cmd, "store")
	ask.flags(cmd, false)
	out.flags(cmd, "pretty on a terminal, else json")
	cmd.Flags().BoolVar(&oneADay, "one-a-day", false, "of events of one day with the same actors, recipients, code and status, the first alone")
	cmd.Flags().BoolVar(&whole, "canonical", false, "the whole store, in an order that depends on its content alone")
	cmd.Flags().BoolVar(&hash, "hash", false, "with --canonical: print the SHA-256 of what would be written")
	return cmd
}

// exportEvents writes the events of q; filter may be nil.
func exportEvents(ctx context.Context, w World, st store.Documents, q store.Query, out *output, filter *oneaday.Filter) error {
	left := 0
	for d, err := range st.Select(ctx, q) {
		if err != nil {
			return err
		}
		if filter != nil {
			n := 0
			if d, n = filter.Keep(d); n > 0 {
				if left += n; len(d.Events) == 0 {
					continue
				}
			}
		}
		if err := out.write(d); err != nil {
			return err
		}
	}
	if err := out.close(w.Stderr); err != nil {
		return err
	}
	if filter != nil {
		fmt.Fprintf(w.Stderr, "dateline: --one-a-day: %d events left out\n", left)
	}
	return nil
}
