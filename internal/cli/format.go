package cli

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/brat"
	"github.com/dateline-news/dateline/internal/export"
)

// A format is a way out of the program.
type format struct {
	name, help string
	open       func(o *output, w World) (export.Writer, error)
}

// formats are those of package export, a sheet to read, and brat.
func formats() []format {
	out := []format{{"pretty", "a sheet to read (default on a terminal)", openSheet}}
	for _, f := range export.Formats() {
		help := f.Help
		if f.Name == "json" {
			help += " (default elsewhere)"
		}
		out = append(out, format{f.Name, help, func(o *output, _ World) (export.Writer, error) {
			return f.Open(o.buf, export.Options{Tokens: o.tokens}), nil
		}})
	}
	return append(out, format{"brat", "standoff files in the folder --out", openBrat})
}

// formatHelp lists the formats for the long help of a command.
func formatHelp() string {
	var b strings.Builder
	b.WriteString("Formats (docs/formats):\n")
	for _, f := range formats() {
		fmt.Fprintf(&b, "  %-15s %s\n", f.name, f.help)
	}
	b.WriteString("Formats that cannot say that an event is planned, denied or of unknown date leave it out, and say how many on standard error.")
	return b.String()
}

// output is how documents leave a command.
type output struct {
	format string
	path   string   // a file, of brat a folder; "" for standard output
	inputs []string // cleaned paths that are not written over
	tokens bool
	docs   export.Writer
	buf    *bufio.Writer
	file   *os.File
}

// flags adds --format and --out.
func (o *output) flags(cmd *cobra.Command, fallback string) {
	cmd.Flags().StringVar(&o.format, "format", "", "format of the output, from the list above; default "+fallback)
	cmd.Flags().StringVar(&o.path, "out", "", "file to write instead of standard output; the folder of --format brat")
}

// open chooses the writer.
func (o *output) open(w World) error {
	if o.format == "" {
		o.format = "json"
		if w.Width() > 0 && o.path == "" {
			o.format = "pretty"
		}
	}
	var names []string
	for _, f := range formats() {
		if names = append(names, f.name); f.name != o.format {
			continue
		}
		o.buf = bufio.NewWriter(w.Stdout)
		if o.path != "" && o.format != "brat" {
			if slices.Contains(o.inputs, filepath.Clean(o.path)) {
				return fmt.Errorf("--out %s: that is an input", o.path)
			}
			file, err := os.Create(o.path)
			if err != nil {
				return fmt.Errorf("--out: %w", err)
			}
			o.file, o.buf = file, bufio.NewWriter(file)
		}
		docs, err := f.open(o, w)
		o.docs = docs
		return err
	}
	last := len(names) - 1
	return fmt.Errorf("--format %s: use %s or %s", o.format, strings.Join(names[:last], ", "), names[last])
}

// write writes one document and flushes.
func (o *output) write(d *dateline.Document) error {
	err := o.docs.Write(d)
	if err = cmp.Or(err, o.buf.Flush()); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}

// close ends the output after the last document and says on notes what the format could not hold.
func (o *output) close(notes io.Writer) error {
	var err error
	if c, ok := o.docs.(interface{ Close() error }); ok {
		err = c.Close()
	}
	err = cmp.Or(err, o.buf.Flush())
	if o.file != nil {
		err = cmp.Or(err, o.file.Close())
	}
	if err != nil {
		return fmt.Errorf("write: %w", err)
	}
	if n, ok := o.docs.(interface{ Note() string }); ok && n.Note() != "" {
		fmt.Fprintf(notes, "dateline: --format %s: %s\n", o.format, n.Note())
	}
	return nil
}

// openSheet returns the writer for people. Colour needs a terminal and no NO_COLOR in the environment (no-color.org).
func openSheet(o *output, w World) (export.Writer, error) {
	width := w.Width()
	if o.file != nil {
		width = 0
	}
	color := width > 0 && w.Getenv("NO_COLOR") == ""
	if width == 0 {
		width = 100
	}
	return sheetWriter{o.buf, color, min(max(width, 60), 120)}, nil
}

type sheetWriter struct {
	w     io.Writer
	color bool
	width int
}

func (s sheetWriter) Write(d *dateline.Document) error {
	return (&sheet{w: s.w, color: s.color, width: s.width}).print(d)
}

// bratWriter writes ID.txt and ID.ann of each document into a folder, beside annotation.conf.
type bratWriter struct{ folder string }

func openBrat(o *output, _ World) (export.Writer, error) {
	if o.path == "" {
		return nil, fmt.Errorf("--format brat writes two files a document: name their folder with --out")
	}
	if err := os.MkdirAll(o.path, 0o755); err != nil {
		return nil, fmt.Errorf("--out: %w", err)
	}
	if err := os.WriteFile(filepath.Join(o.path, "annotation.conf"), brat.Config(), 0o644); err != nil {
		return nil, fmt.Errorf("--out: %w", err)
	}
	return bratWriter{o.path}, nil
}

func (b bratWriter) Write(d *dateline.Document) error {
	at := filepath.Join(b.folder, filepath.Base(d.ID))
	return cmp.Or(os.WriteFile(at+".txt", []byte(d.Text), 0o644), os.WriteFile(at+".ann", brat.Encode(d), 0o644))
}
