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
	"github.com/dateline-news/dateline/codec/conllu"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/codec/gdelt"
	"github.com/dateline-news/dateline/codec/icews"
	"github.com/dateline-news/dateline/codec/plover"
	"github.com/dateline-news/dateline/internal/export/csv"
	"github.com/dateline-news/dateline/internal/export/geojson"
	"github.com/dateline-news/dateline/internal/export/network"
	"github.com/dateline-news/dateline/internal/export/parquet"
)

// A format is a way out of the program. open returns its writer, which gets the documents in input order. A writer
// that has Close wants it after the last document; one that has Note says then what the format could not hold.
type format struct {
	name, help string
	open       func(o *output, w World) (documentWriter, error)
}

type documentWriter interface {
	Write(d *dateline.Document) error
}

// formats is the one list of them.
func formats() []format {
	plain := func(open func(io.Writer) documentWriter) func(*output, World) (documentWriter, error) {
		return func(o *output, _ World) (documentWriter, error) { return open(o.buf), nil }
	}
	return []format{
		{"pretty", "a sheet to read (default on a terminal)", openSheet},
		{"json", "docjson, one document a line (default elsewhere)", func(o *output, _ World) (documentWriter, error) {
			return jsonWriter{o.buf, docjson.Options{Tokens: o.tokens}}, nil
		}},
		{"csv", "one event a row", plain(func(w io.Writer) documentWriter { return csv.NewWriter(w) })},
		{"parquet", "one event a row, typed columns, for DuckDB, Arrow, R", plain(func(w io.Writer) documentWriter { return parquet.NewWriter(w) })},
		{"plover", "PLOVER JSON, one event a line", plain(func(w io.Writer) documentWriter { return plover.NewWriter(w) })},
		{"gdelt", "GDELT 2.0 events, 61 columns", plain(func(w io.Writer) documentWriter { return gdelt.NewWriter(w) })},
		{"gdelt-mentions", "GDELT 2.0 mentions, 16 columns", plain(func(w io.Writer) documentWriter { return gdelt.NewMentionsWriter(w) })},
		{"icews", "ICEWS events, 20 columns", plain(func(w io.Writer) documentWriter { return icews.NewWriter(w) })},
		{"geojson", "events and places as one FeatureCollection", plain(func(w io.Writer) documentWriter { return geojson.NewWriter(w) })},
		{"graphml", "network of actors for Gephi, igraph, NetworkX", plain(func(w io.Writer) documentWriter { return network.NewWriter(w, network.GraphML) })},
		{"gexf", "the same as GEXF 1.3", plain(func(w io.Writer) documentWriter { return network.NewWriter(w, network.GEXF) })},
		{"conllu", "sentences and tokens as CoNLL-U", plain(func(w io.Writer) documentWriter { return conlluWriter{w} })},
		{"brat", "standoff files in the folder --out", openBrat},
	}
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
	docs   documentWriter
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
func openSheet(o *output, w World) (documentWriter, error) {
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

type conlluWriter struct{ w io.Writer }

func (c conlluWriter) Write(d *dateline.Document) error { return conllu.Write(c.w, d) }

// bratWriter writes ID.txt and ID.ann of each document into a folder, beside annotation.conf.
type bratWriter struct{ folder string }

func openBrat(o *output, _ World) (documentWriter, error) {
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
