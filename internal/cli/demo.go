package cli

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/config"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/res/examples"
	"github.com/dateline-news/dateline/internal/serve"
	"github.com/dateline-news/dateline/internal/serve/ui"
	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/open"
)

func demoCommand(w World) *cobra.Command {
	var out output
	var s settings
	var addr string
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Open the desk on the bundled example articles, or print their records",
		Long: "Codes the articles that come with Dateline (short texts in the manner of wire copy, with the noise that scrapers leave; six stories over several\n" +
			"days, with wire copies, contradictions and corrections) into a store in a temporary folder, and opens the desk on it until Ctrl-C.\n" +
			"With --format it prints their records instead.\n\n" + formatHelp(),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if out.format == "" {
				return s.withDemo(w, cmd, addr)
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
	out.flags(cmd, "none: the desk")
	s.flags(cmd, "workers")
	cmd.Flags().StringVar(&addr, "addr", "127.0.0.1:8417", "address and port of the desk, on this machine")
	return cmd
}

// withDemo codes the examples into a store of its own, which is gone afterwards, and serves it.
func (s *settings) withDemo(w World, cmd *cobra.Command, addr string) (err error) {
	if !serve.Loopback(addr) {
		return fmt.Errorf("--addr %s: the demo is for this machine; to show a store to others use dateline serve", addr)
	}
	c, err := s.load(w, cmd)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "dateline-demo-")
	if err != nil {
		return fmt.Errorf("a folder for the store: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	c.Store = filepath.Join(dir, "demo.db")
	ctx := cmd.Context()
	st, err := open.Store(ctx, c.Store)
	if err != nil {
		return fmt.Errorf("store %s: %w", c.Store, err)
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	if err := take(ctx, w, c, st, source{inputs: exampleInputs()}, true, "dateline demo"); err != nil {
		return err
	}
	for name, data := range examples.Dossiers() {
		if err := st.Put(ctx, "dossier", name, data); err != nil {
			return err
		}
	}
	return serveDemo(ctx, w, c, st, addr)
}

func serveDemo(ctx context.Context, w World, c config.Config, st store.Store, addr string) error {
	coder, err := (&coding{}).coder()
	if err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(w.Stderr, nil))
	return serveStore(ctx, w, c, st, addr, serve.Config{Store: st, Code: coder.Document, UI: ui.Files(), Log: log, Now: w.Now, Version: Version()}, true)
}

func exampleInputs() iter.Seq[pipeline.Input] {
	return func(yield func(pipeline.Input) bool) {
		for c, err := range acquire.FS(examples.Files) {
			if !yield(pipeline.Input{Capture: c, Err: err}) {
				return
			}
		}
	}
}
