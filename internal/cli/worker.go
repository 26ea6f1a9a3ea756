package cli

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/config"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/store"
)

func workerCommand(w World) *cobra.Command {
	var s settings
	var drain bool
	cmd := &cobra.Command{
		Use:   "worker",
		Short: "Code what waits in a store",
		Long: "Works on the jobs of a store until it is stopped: codes captures and resolves copies, stories and records over documents.\n" +
			"Workers on several machines share a PostgreSQL store. A job whose worker dies is done again by another.",
		Example: "  dateline worker --store postgres://db.example/news",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return s.withStore(w, cmd, func(ctx context.Context, c config.Config, st store.Store) error {
				waiting, err := uncoded(ctx, st)
				if err != nil {
					return err
				}
				p := newProgress(w, c.Progress, waiting, "coding")
				h, err := handlers(c, st, p)
				if err != nil {
					return err
				}
				err = st.Work(ctx, store.WorkOptions{Workers: c.Workers, Drain: drain}, h)
				if errors.Is(err, context.Canceled) {
					err = nil
				}
				r := p.end(err == nil && ctx.Err() == nil)
				if err != nil || p.mode == "json" {
					return err
				}
				b, err := st.Waiting(context.WithoutCancel(ctx))
				fmt.Fprintf(w.Stderr, "dateline: %d articles coded with %d events (%.0f a second); %d gave no record; %d wait\n", r.Coded, r.Events, r.PerSecond, r.NoRecord, b.Code)
				return err
			})
		},
	}
	s.flags(cmd, "store", "workers", "actors", "progress")
	cmd.Flags().BoolVar(&drain, "drain", false, "end when nothing waits")
	return cmd
}

func resolveCommand(w World) *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:   "resolve",
		Short: "Find copies, stories and records over documents now",
		Long: "Resolves the documents that are not yet resolved: which are copies of one text, which tell one story, and which of their events are one.\n" +
			"Workers do it by themselves after coding; the result does not depend on the order in which documents came.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return s.withStore(w, cmd, func(ctx context.Context, _ config.Config, st store.Store) error {
				pipeline.LimitMemory(1)
				if err := st.Work(ctx, store.WorkOptions{Workers: 1, Drain: true}, store.Handlers{Resolve: pipeline.Resolve}); err != nil {
					return err
				}
				stats, err := st.Stats(ctx)
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(w.Stdout, "%d sets of copies, %d stories, %d records of %d events\n", stats.CopySets, stats.Stories, stats.Records, stats.Events)
				return err
			})
		},
	}
	s.flags(cmd, "store")
	return cmd
}
