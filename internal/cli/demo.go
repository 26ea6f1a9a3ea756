package cli

import (
	"runtime"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/res/examples"
)

func demoCommand(w World) *cobra.Command {
	var out output
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Code the bundled example articles",
		Long:  "Codes the articles that come with Dateline: short texts in the manner of wire copy, with the noise that scrapers leave.\n\n" + formatHelp(),
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if out.format == "" {
				out.format = "pretty"
			}
			if err := out.open(w); err != nil {
				return err
			}
			coder, err := (&coding{}).coder()
			if err != nil {
				return err
			}
			return codeAll(cmd.Context(), w, coder, acquire.FS(examples.Files), runtime.GOMAXPROCS(0), &out)
		},
	}
	out.flags(cmd, "pretty")
	return cmd
}
