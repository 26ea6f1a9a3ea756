package cli

import (
	"context"
	"fmt"
	"iter"
	"time"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/config"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/store"
)

func watchCommand(w World) *cobra.Command {
	var s settings
	var noCode, once bool
	var every time.Duration
	var since string
	var pages, again int
	cmd := &cobra.Command{
		Use:   "watch FEED...",
		Short: "Poll feeds and sitemaps, and take what is new into a store",
		Long: "Polls addresses of feeds and sitemaps, and OPML lists of them, until it is stopped: fetches the pages that are new in them, appends them\n" +
			"to a store and codes them. A list is asked with the ETag and date of its last answer and rests longer with each failure; robots.txt and a pace\n" +
			"per host are kept. Some of the last pages are asked for changes at each poll; one that has changed is taken as a new article of the same\n" +
			"address. What was taken is remembered in the store, so that a watch that is stopped goes on where it was.",
		Example: "  dateline watch https://news.example/rss.xml subscriptions.opml --store day.db",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return s.withStore(w, cmd, func(ctx context.Context, c config.Config, st store.Store) error {
				from := web(c)
				from.MaxPages = pages
				if since != "" {
					var err error
					if from.Since, err = time.Parse(time.DateOnly, since); err != nil {
						return fmt.Errorf("--since %s: a day is wanted, as 2014-09-03", since)
					}
				}
				in := &watching{web: from, lists: args, opt: acquire.WatchOptions{Every: every, Once: once, Again: again}, store: st}
				return take(ctx, w, c, st, source{inputs: in.inputs(ctx)}, !noCode, sameAgain(cmd, args, c))
			})
		},
	}
	s.flags(cmd, "store", "workers", "batch", "actors", "progress", "agent", "pace", "allow")
	cmd.Flags().DurationVar(&every, "every", 15*time.Minute, "time between two polls of a list")
	cmd.Flags().BoolVar(&once, "once", false, "poll each list that is due once, and end")
	cmd.Flags().StringVar(&since, "since", "", "leave out what a list dates before this day")
	cmd.Flags().IntVar(&pages, "max-pages", 1000, "pages of a list that are fetched at a poll; the others at the next")
	cmd.Flags().IntVar(&again, "again", 10, "pages of a list that are asked for changes at a poll; 0: none")
	cmd.Flags().BoolVar(&noCode, "no-code", false, "only append; dateline worker codes")
	return cmd
}

// A watching is the lists of a command. It is their acquire.Positions: a position goes into the stream behind the captures that it stands
// for, so that the store takes both in one transaction.
type watching struct {
	web   *acquire.Web
	lists []string
	opt   acquire.WatchOptions
	store store.Captures
	yield func(pipeline.Input) bool
}

func (r *watching) inputs(ctx context.Context) iter.Seq[pipeline.Input] {
	return func(yield func(pipeline.Input) bool) {
		stopped := false
		r.yield = func(i pipeline.Input) bool {
			stopped = stopped || !yield(i)
			return !stopped
		}
		r.opt.Positions = r
		for c, err := range r.web.Watch(ctx, r.lists, r.opt) {
			if !r.yield(pipeline.Input{Capture: c, Err: err}) {
				return
			}
		}
	}
}

func (r *watching) Position(ctx context.Context, source string) (string, error) {
	return r.store.Position(ctx, source)
}

func (r *watching) SetPosition(_ context.Context, source, position string) error {
	if !r.yield(pipeline.Input{Source: source, Position: position}) {
		return context.Canceled
	}
	return nil
}
