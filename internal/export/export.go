// Package export is the one list of the formats that documents leave the program in, as a file, on standard output or over HTTP.
package export

import (
	"io"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/conllu"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/codec/ftm"
	"github.com/dateline-news/dateline/codec/gdelt"
	"github.com/dateline-news/dateline/codec/icews"
	"github.com/dateline-news/dateline/codec/plover"
	"github.com/dateline-news/dateline/internal/export/csv"
	"github.com/dateline-news/dateline/internal/export/geojson"
	"github.com/dateline-news/dateline/internal/export/network"
	"github.com/dateline-news/dateline/internal/export/parquet"
)

// A Format is one stream of documents. Formats of several files (brat) are not here.
type Format struct {
	Name, Help string
	Media      string // type of HTTP
	Extension  string // of a file's name
	Open       func(w io.Writer, o Options) Writer
}

// Options of the formats that have them.
type Options struct {
	Tokens bool // the token layer, of json
}

// A Writer gets the documents in order. One that has Close wants it after the last; one that has Note says then what the
// format could not hold.
type Writer interface {
	Write(d *dateline.Document) error
}

// Formats is the list.
func Formats() []Format {
	plain := func(name, help, media, extension string, open func(io.Writer) Writer) Format {
		return Format{name, help, media, extension, func(w io.Writer, _ Options) Writer { return open(w) }}
	}
	return []Format{
		{"json", "docjson, one document a line", "application/x-ndjson", "jsonl", func(w io.Writer, o Options) Writer { return jsonWriter{w, docjson.Options{Tokens: o.Tokens}} }},
		plain("csv", "one event a row", "text/csv", "csv", func(w io.Writer) Writer { return csv.NewWriter(w) }),
		plain("parquet", "one event a row, typed columns, for DuckDB, Arrow, R", "application/vnd.apache.parquet", "parquet", func(w io.Writer) Writer { return parquet.NewWriter(w) }),
		plain("plover", "PLOVER JSON, one event a line", "application/x-ndjson", "plover.jsonl", func(w io.Writer) Writer { return plover.NewWriter(w) }),
		plain("gdelt", "GDELT 2.0 events, 61 columns", "text/tab-separated-values", "export.CSV", func(w io.Writer) Writer { return gdelt.NewWriter(w) }),
		plain("gdelt-mentions", "GDELT 2.0 mentions, 16 columns", "text/tab-separated-values", "mentions.CSV", func(w io.Writer) Writer { return gdelt.NewMentionsWriter(w) }),
		plain("icews", "ICEWS events, 20 columns", "text/tab-separated-values", "icews.tab", func(w io.Writer) Writer { return icews.NewWriter(w) }),
		plain("geojson", "events and places as one FeatureCollection", "application/geo+json", "geojson", func(w io.Writer) Writer { return geojson.NewWriter(w) }),
		plain("graphml", "network of actors for Gephi, igraph, NetworkX", "application/graphml+xml", "graphml", func(w io.Writer) Writer { return network.NewWriter(w, network.GraphML) }),
		plain("gexf", "the same as GEXF 1.3", "application/gexf+xml", "gexf", func(w io.Writer) Writer { return network.NewWriter(w, network.GEXF) }),
		plain("ftm", "FollowTheMoney entities for OpenAleph, one a line", "application/x-ndjson", "ftm.json", func(w io.Writer) Writer { return ftm.NewWriter(w) }),
		plain("conllu", "sentences and tokens as CoNLL-U", "text/plain; charset=utf-8", "conllu", func(w io.Writer) Writer { return conlluWriter{w} }),
	}
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
