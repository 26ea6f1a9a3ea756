package cli

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"iter"
	"runtime"

	"github.com/spf13/cobra"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/export/csv"
	"github.com/dateline-news/dateline/internal/extract"
	"github.com/dateline-news/dateline/internal/pipeline"
)

// output is how documents leave a command.
type output struct {
	format string
	tokens bool
	docs   documentWriter
	buf    *bufio.Writer
}

type documentWriter interface {
	Write(d *dateline.Document) error
}

func codeCommand(w World) *cobra.Command {
	var out output
	var c coding
	var layers []string
	jobs := runtime.GOMAXPROCS(0)
	cmd := &cobra.Command{
		Use:   "code [PATH...]",
		Short: "Code articles and print their records",
		Long: "Codes files, folders, globs and - (standard input, the default) and prints the record of each article, in input order.\n" +
			"The kind is told by content: plain text, HTML, or JSONL with one object a line:\n" +
			`  {"id": "...", "url": "...", "title": "...", "text": "..." or "html": "...", "published": "2014-09-03"}` + "\n\n" +
			"An input that cannot be coded is named on standard error with the reason; the others are still coded, and the exit status is 1.",
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
			if err := out.open(w); err != nil {
				return err
			}
			steps, err := c.steps()
			if err != nil {
				return err
			}
			return codeAll(cmd.Context(), w, steps, acquire.Inputs(paths, w.Stdin), jobs, &out)
		},
	}
	cmd.Flags().StringVar(&out.format, "format", "", "pretty, json (docjson, one document a line) or csv (one event a row); default pretty on a terminal, else json")
	cmd.Flags().StringSliceVar(&layers, "layers", nil, "layers to add to json: tokens")
	c.flags(cmd)
	cmd.Flags().IntVarP(&jobs, "jobs", "j", jobs, "documents coded in parallel")
	return cmd
}

// open chooses the writer. Colour needs a terminal and no NO_COLOR in the environment (no-color.org).
func (o *output) open(w World) error {
	width := w.Width()
	o.buf = bufio.NewWriter(w.Stdout)
	if o.format == "" {
		o.format = "json"
		if width > 0 {
			o.format = "pretty"
		}
	}
	switch o.format {
	case "pretty":
		color := width > 0 && w.Getenv("NO_COLOR") == ""
		if width == 0 {
			width = 100
		}
		o.docs = sheetWriter{o.buf, color, min(max(width, 60), 120)}
	case "json":
		o.docs = jsonWriter{o.buf, docjson.Options{Tokens: o.tokens}}
	case "csv":
		o.docs = csv.NewWriter(o.buf)
	default:
		return fmt.Errorf("--format %s: use pretty, json or csv", o.format)
	}
	return nil
}

type sheetWriter struct {
	w     io.Writer
	color bool
	width int
}

func (s sheetWriter) Write(d *dateline.Document) error {
	return (&sheet{w: s.w, color: s.color, width: s.width}).print(d)
}

type jsonWriter struct {
	w   io.Writer
	opt docjson.Options
}

func (j jsonWriter) Write(d *dateline.Document) error {
	line, err := docjson.Encode(d, j.opt)
	if err != nil {
		return err
	}
	_, err = j.w.Write(line)
	return err
}

// codeAll codes the inputs with jobs workers and writes the documents in input order. Errors of single inputs go to
// standard error and make the result errReported; an error of the machine ends the run.
func codeAll(ctx context.Context, w World, steps []pipeline.Step, inputs iter.Seq2[acquire.Capture, error], jobs int, out *output) error {
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
				d, err := codeOne(ctx, steps, c)
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
		if err := out.docs.Write(r.doc); err != nil {
			return fmt.Errorf("write: %w", err)
		}
		if err := out.buf.Flush(); err != nil {
			return fmt.Errorf("write: %w", err)
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if failed {
		return errReported
	}
	return nil
}

// codeOne makes the record of one capture. A nil document means that err is about the capture, else about the machine.
func codeOne(ctx context.Context, steps []pipeline.Step, c acquire.Capture) (*dateline.Document, error) {
	d, err := extract.Document(c)
	if err != nil {
		return nil, err
	}
	d.Provenance.Dateline = Version()
	return d, pipeline.Run(ctx, steps, d)
}
