package cli

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/config"
	"github.com/dateline-news/dateline/internal/serve/edited"
	"github.com/dateline-news/dateline/internal/serve/mcp"
	"github.com/dateline-news/dateline/internal/store"
)

func mcpCommand(w World) *cobra.Command {
	var s settings
	cmd := &cobra.Command{
		Use:   "mcp",
		Short: "Give an assistant the store as tools, over standard input and output",
		Long: "Speaks the Model Context Protocol on standard input and output until its client ends. The tools read only: search, events, quotes, document,\n" +
			"entity, story, explain, code. Their answers carry the sentences they rest on. dateline serve has the same tools at /mcp.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return s.withStore(w, cmd, func(ctx context.Context, c config.Config, st store.Store) error {
				coder, err := (&coding{c.Actors}).coder()
				if err != nil {
					return err
				}
				return mcp.Serve(ctx, mcp.Deps{Store: edited.Store{Store: st}, Code: coder.Document, Version: Version()}, w.Stdin, w.Stdout)
			})
		},
	}
	s.flags(cmd, "store", "actors")
	return cmd
}
