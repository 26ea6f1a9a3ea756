package cli

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/config"
	"github.com/dateline-news/dateline/internal/export/rows"
	"github.com/dateline-news/dateline/internal/serve/api"
	"github.com/dateline-news/dateline/internal/store"
)

// An answer is how the rows of a query are printed.
type answer struct {
	format string
	all    bool
	count  bool
}

func queryCommand(w World) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "query",
		Short: "Ask the store: events, records, quotes, claims, entities, articles, stories",
		Long: "Prints rows of the store as a table on a terminal, else as JSON, one row a line; --format csv for spreadsheets.\n" +
			"Values of one flag are alternatives, different flags are all wanted. The order is stable; what comes next is told at the end of a page.\n" +
			"Entities that people merged or renamed at the desk are shown so; --no-edits shows them as the program wrote them.",
		Example: "  dateline query events --actor RUS --type ASSAULT --status happened --from 2022-02-01\n" +
			"  dateline query quotes --source Kerry --format csv --all > kerry.csv\n  dateline query articles --text '\"cease fire\" -football'",
	}
	cmd.AddCommand(
		rowsCommand(w, "events", "event", "Events, as one document tells them", rows.Events(), store.Documents.Events),
		rowsCommand(w, "records", "record", "Records: one event with all who tell it", rows.Records(), store.Documents.Records),
		rowsCommand(w, "quotes", "", "Quotes", rows.Quotes(), store.Documents.Quotes),
		rowsCommand(w, "claims", "", "Claims", rows.Claims(), store.Documents.Claims),
		rowsCommand(w, "entities", "", "Who and what is named", rows.Entities(), store.Documents.Entities),
		rowsCommand(w, "articles", "document", "Articles", rows.Articles(), store.Documents.Articles),
		rowsCommand(w, "stories", "", "Stories: the articles on one happening", rows.Stories(), store.Documents.Stories),
	)
	return cmd
}

// rowsCommand is the subcommand of one kind of row; unit is what Count calls it, "" if the store does not count them.
func rowsCommand[T any](w World, use, unit, short string, cols []rows.Column[T], page func(store.Documents, context.Context, store.Query) (store.Page[T], error)) *cobra.Command {
	var s settings
	var ask question
	var a answer
	cmd := &cobra.Command{
		Use:   use,
		Short: short,
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			q, err := ask.query()
			if err != nil {
				return err
			}
			return s.withMade(w, cmd, func(ctx context.Context, _ config.Config, all store.Store) error {
				st := ask.store(all)
				if a.count {
					n, err := counted(ctx, st, unit, q, page)
					if err == nil {
						_, err = fmt.Fprintln(w.Stdout, n)
					}
					return err
				}
				return printRows(ctx, w, st, q, a, cols, page)
			})
		},
	}
	s.flags(cmd, "store")
	ask.flags(cmd, true)
	cmd.Flags().StringVar(&a.format, "format", "", "table, json or csv; default table on a terminal, else json")
	cmd.Flags().BoolVar(&a.all, "all", false, "print every page")
	cmd.Flags().BoolVar(&a.count, "count", false, "print how many there are")
	return cmd
}

// counted counts the rows of q: what the store does not count is read page by page.
func counted[T any](ctx context.Context, st store.Documents, unit string, q store.Query, page func(store.Documents, context.Context, store.Query) (store.Page[T], error)) (n int, err error) {
	if unit != "" {
		return st.Count(ctx, unit, q)
	}
	q.Limit = 1000
	for more := true; more; more = q.Cursor != "" {
		p, err := page(st, ctx, q)
		if err != nil {
			return 0, err
		}
		n += len(p.Rows)
		q.Cursor = p.Next
	}
	return n, nil
}

func printRows[T any](ctx context.Context, w World, st store.Documents, q store.Query, a answer, cols []rows.Column[T], page func(store.Documents, context.Context, store.Query) (store.Page[T], error)) error {
	out := bufio.NewWriter(w.Stdout)
	width := w.Width()
	if a.format == "" {
		if a.format = "json"; width > 0 {
			a.format = "table"
		}
	}
	if a.all {
		q.Limit = 1000
	}
	var write func([]T) error
	switch a.format {
	case "json":
		write = func(rs []T) error {
			for i := range rs {
				line, err := json.Marshal(api.Row(rs[i]))
				if err != nil {
					return err
				}
				out.Write(append(line, '\n'))
			}
			return nil
		}
	case "csv":
		c, err := rows.NewCSV(out, cols)
		if err != nil {
			return err
		}
		write = c.Write
	case "table":
		if width == 0 {
			width = 120
		}
		write = func(rs []T) error { return rows.Table(out, cols, rs, width) }
	default:
		return fmt.Errorf("--format %s: use table, json or csv", a.format)
	}
	for {
		p, err := page(st, ctx, q)
		if err != nil {
			return err
		}
		if err := cmp.Or(write(p.Rows), out.Flush()); err != nil {
			return fmt.Errorf("write: %w", err)
		}
		switch q.Cursor = p.Next; {
		case q.Cursor == "":
			return nil
		case !a.all:
			fmt.Fprintf(w.Stderr, "dateline: there is more: the same with --cursor %s\n", q.Cursor)
			return nil
		}
	}
}
