package cli

import (
	"context"
	"fmt"
	"iter"
	"path/filepath"
	"runtime"

	"github.com/spf13/cobra"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/pipeline"
)

func codeCommand(w World) *cobra.Command {
	var out output
	var c coding
	var layers []string
	jobs := runtime.GOMAXPROCS(0)
	cmd := &cobra.Command{
		Use:   "code [PATH...]",
		Short: "Code articles and print their records",
		Long: "Codes files, folders, globs and - (standard input, the default) and prints the record of each article, in input order.\n" +
			"The kind is told by content: plain text, HTML, feeds, WARC and WACZ, or JSONL with one object a line:\n" +
			`  {"id": "...", "url": "...", "title": "...", "text": "..." or "html": "...", "published": "2014-09-03"}` + "\n" +
			"gzip and zstd are unpacked. FILE@OFFSET reads an archive from that record on.\n\n" +
			"An input that cannot be coded is named on standard error with the reason; the others are still coded, and the exit status is 1.\n\n" + formatHelp(),
		Example: "  dateline code article.txt\n  dateline code --format csv news/*.html\n  zcat day.jsonl.gz | dateline code --format json -",
		RunE: func(cmd *cobra.Command, paths []string) error {
			for _, l := range layers {
				if l != "tokens" {
					return fmt.Errorf("--layers %s: the layer that can be added is tokens", l)
				}
				out.tokens = true
			}
			if jobs < 1 {
				return fmt.Errorf("-j %d: at least 1 document at a time", jobs)
			}
			if len(paths) == 0 {
				paths = []string{"-"}
			}
			for _, p := range paths {
				out.inputs = append(out.inputs, filepath.Clean(p))
			}
			if err := out.open(w); err != nil {
				return err
			}
			coder, err := c.coder()
			if err != nil {
				return err
			}
			return codeAll(cmd.Context(), w, coder, acquire.Inputs(paths, w.Stdin), jobs, &out)
		},
	}
	out.flags(cmd, "pretty on a terminal, else json")
	cmd.Flags().StringSliceVar(&layers, "layers", nil, "layers to add to json: tokens")
	c.flags(cmd)
	cmd.Flags().IntVarP(&jobs, "jobs", "j", jobs, "documents coded in parallel")
	return cmd
}

// codeAll codes the inputs with jobs workers and writes the documents in input order. Errors of single inputs go to
// standard error and make the result errReported; an error of the machine ends the run.
func codeAll(ctx context.Context, w World, coder pipeline.Coder, inputs iter.Seq2[acquire.Capture, error], jobs int, out *output) error {
	type result struct {
		doc *dateline.Document
		bad error // about this input
		err error // about the machine
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	queue := make(chan chan result, jobs) // results in input order; its capacity bounds the documents in hand
	slots := make(chan struct{}, jobs)
	go func() {
		defer close(queue)
		for c, err := range inputs {
			res := make(chan result, 1)
			select {
			case queue <- res:
			case <-ctx.Done():
				return
			}
			if err != nil {
				res <- result{bad: err}
				continue
			}
			slots <- struct{}{}
			go func() {
				defer func() { <-slots }()
				d, err := coder.Document(ctx, c)
				if d == nil {
					res <- result{bad: err}
					return
				}
				res <- result{doc: d, err: err}
			}()
		}
	}()
	failed := false
	for res := range queue {
		r := <-res
		switch {
		case r.err != nil:
			return r.err
		case r.bad != nil:
			failed = true
			fmt.Fprintln(w.Stderr, "dateline:", r.bad)
			continue
		}
		if err := out.write(r.doc); err != nil {
			return err
		}
	}
	if err := out.close(w.Stderr); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if failed {
		return errReported
	}
	return nil
}
