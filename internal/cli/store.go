package cli

import (
	"context"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/config"
	"github.com/dateline-news/dateline/internal/store"
)

func statsCommand(w World) *cobra.Command {
	var s settings
	var refusals bool
	cmd := &cobra.Command{
		Use:   "stats",
		Short: "Count what a store holds",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return s.withMade(w, cmd, func(ctx context.Context, c config.Config, st store.Store) error {
				if refusals {
					return printRefusals(ctx, w, st)
				}
				return printStats(ctx, w, c, st)
			})
		},
	}
	s.flags(cmd, "store")
	cmd.Flags().BoolVar(&refusals, "refusals", false, "list what could not be taken: time, name and reason, separated by tabs")
	return cmd
}

func printStats(ctx context.Context, w World, c config.Config, st store.Store) error {
	n, err := st.Stats(ctx)
	if err != nil {
		return err
	}
	waiting, err := st.Waiting(ctx)
	if err != nil {
		return err
	}
	var b strings.Builder
	row := func(name string, v any) { fmt.Fprintf(&b, "%-12s %v\n", name, v) }
	row("store", config.Redact(c.Store))
	row("schema", n.Schema)
	row("bytes", n.Bytes)
	row("captures", n.Captures)
	row("documents", n.Documents)
	row("unusable", n.Unusable)
	row("refusals", n.Refusals)
	row("events", n.Events)
	row("records", n.Records)
	row("quotes", n.Quotes)
	row("claims", n.Claims)
	row("entities", n.Entities)
	row("stories", n.Stories)
	row("copies", n.CopySets)
	row("waiting", fmt.Sprintf("%d to code, %d to resolve, %d failed", waiting.Code, waiting.Resolve, waiting.Failed))
	for _, v := range slices.Sorted(maps.Keys(n.Versions)) {
		row("version", fmt.Sprintf("%s (%d documents)", v, n.Versions[v]))
	}
	_, err = fmt.Fprint(w.Stdout, b.String())
	return err
}

func printRefusals(ctx context.Context, w World, st store.Store) error {
	flat := strings.NewReplacer("\t", " ", "\n", " ", "\r", " ")
	for r, err := range st.Refusals(ctx) {
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w.Stdout, "%s\t%s\t%s\n", r.At.UTC().Format(time.RFC3339), flat.Replace(r.Name), flat.Replace(r.Reason)); err != nil {
			return err
		}
	}
	return nil
}

func doctorCommand(w World) *cobra.Command {
	var s settings
	var rebuild bool
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Look for damage in a store; make all derived data again",
		Long: "Checks the database, the hash of every capture, and that derived rows and captures belong together. Each finding is a line, and the exit\n" +
			"status is then 1.\n\n--rebuild throws away all that was derived and queues every capture for coding: dateline worker --drain does it. What people decided stays.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return s.withMade(w, cmd, func(ctx context.Context, c config.Config, st store.Store) error {
				found, err := st.Check(ctx)
				if err != nil {
					return err
				}
				for _, line := range found {
					fmt.Fprintln(w.Stdout, line)
				}
				if rebuild {
					if err := st.Rebuild(ctx); err != nil {
						return err
					}
					fmt.Fprintf(w.Stdout, "all captures wait to be coded: dateline worker --drain --store %s\n", config.Redact(c.Store))
					return nil
				}
				if len(found) > 0 {
					fmt.Fprintf(w.Stderr, "dateline: %d lines of damage. Derived data are made again with --rebuild; a capture, or the database itself, comes from a backup\n", len(found))
					return errReported
				}
				fmt.Fprintln(w.Stdout, "no damage found")
				return nil
			})
		},
	}
	s.flags(cmd, "store")
	cmd.Flags().BoolVar(&rebuild, "rebuild", false, "throw away all derived data and queue every capture")
	return cmd
}

func backupCommand(w World) *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:   "backup FILE",
		Short: "Copy a store into a file while it is in use",
		Long:  "Writes a whole and consistent copy of a SQLite store. A PostgreSQL store is copied by pg_dump: the command that does it is printed.",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return s.withMade(w, cmd, func(ctx context.Context, c config.Config, st store.Store) error {
				if _, err := os.Lstat(args[0]); err == nil {
					return fmt.Errorf("%s is there already: it is not written over", args[0])
				}
				if err := st.Backup(ctx, args[0]); err != nil {
					return err
				}
				_, err := fmt.Fprintf(w.Stdout, "%s is a copy of %s\n", args[0], config.Redact(c.Store))
				return err
			})
		},
	}
	s.flags(cmd, "store")
	return cmd
}

func configCommand(w World) *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Show the settings and where each is from",
		Long: "Flags win over the environment (DATELINE_STORE, ...), that over dateline.toml, dateline.yaml or dateline.yml in the working directory\n" +
			"(another file: --config or DATELINE_CONFIG), that over the defaults.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, origin, err := s.loadOrigin(w, cmd)
			if err != nil {
				return err
			}
			values := c.Values()
			for _, k := range config.Keys() {
				value := values[k]
				if k == "store" {
					value = config.Redact(value)
				}
				if _, err := fmt.Fprintf(w.Stdout, "%-9s %-24s %s\n", k, or(value, "-"), origin[k]); err != nil {
					return err
				}
			}
			return nil
		},
	}
	s.flags(cmd, config.Keys()...)
	return cmd
}
