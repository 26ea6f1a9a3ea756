// Package parquet writes records as an Apache Parquet file, one event a row, and reads such files back.
//
// The columns are described in docs/formats/parquet.md. What is unknown is null; several values are a list. Days are DATE, so that DuckDB,
// Arrow, R and Spark compare them without parsing; a time that is known to the month alone stands in the bounds.
package parquet

import (
	"fmt"
	"io"
	"time"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress/zstd"

	dateline "github.com/dateline-news/dateline"
)

// Version names the columns; it stands in the metadata of the file under the key VersionKey.
const (
	VersionKey = "dateline.schema"
	Version    = "dateline/events/1"
)

// A Row is an event as one document tells it. Days are counted from 1970-01-01.
type Row struct {
	Document          string   `parquet:"document,dict"`
	SourceID          *string  `parquet:"source_id,optional"`
	URI               *string  `parquet:"uri,optional,dict"`
	Outlet            *string  `parquet:"outlet,optional,dict"`
	Title             *string  `parquet:"title,optional,dict"`
	Published         *int32   `parquet:"published,optional,date"`
	PublishedEarliest *int32   `parquet:"published_earliest,optional,date"`
	PublishedLatest   *int32   `parquet:"published_latest,optional,date"`
	Event             string   `parquet:"event"`
	Type              string   `parquet:"type,dict"`
	Mode              *string  `parquet:"mode,optional,dict"`
	CAMEO             *string  `parquet:"cameo,optional,dict"`
	Quad              int32    `parquet:"quad"`
	Goldstein         float64  `parquet:"goldstein"`
	Contexts          []string `parquet:"contexts,list"`
	Status            string   `parquet:"status,dict"`
	Actors            []Party  `parquet:"actors,list"`
	Recipients        []Party  `parquet:"recipients,list"`
	Attribution       []string `parquet:"attribution,list"`
	Date              *int32   `parquet:"date,optional,date"`
	DateEarliest      *int32   `parquet:"date_earliest,optional,date"`
	DateLatest        *int32   `parquet:"date_latest,optional,date"`
	DateBasis         *string  `parquet:"date_basis,optional,dict"`
	Country           *string  `parquet:"country,optional,dict"`
	CountryBasis      *string  `parquet:"country_basis,optional,dict"`
	Place             *string  `parquet:"place,optional,dict"`
	PlaceWords        *string  `parquet:"place_words,optional"`
	GeoNames          *int64   `parquet:"geonames,optional"`
	Precision         *string  `parquet:"precision,optional,dict"`
	Lat               *float64 `parquet:"lat,optional"`
	Lon               *float64 `parquet:"lon,optional"`
	Dead              *int64   `parquet:"dead,optional"`
	Injured           *int64   `parquet:"injured,optional"`
	Arrested          *int64   `parquet:"arrested,optional"`
	Displaced         *int64   `parquet:"displaced,optional"`
	Trigger           string   `parquet:"trigger"`
	Start             int64    `parquet:"start"`
	End               int64    `parquet:"end"`
	Sentence          *string  `parquet:"sentence,optional"`
	Score             float64  `parquet:"score"`
	Rule              string   `parquet:"rule,dict"`
}

// A Party is an actor or recipient.
type Party struct {
	Name    string   `parquet:"name"`
	KB      *string  `parquet:"kb,optional"`
	Code    *string  `parquet:"code,optional"`
	Country *string  `parquet:"country,optional"`
	Sectors []string `parquet:"sectors,list"`
}

// rowGroup is the rows that are held and written at once. 20,000 events are about 20 MB in memory.
const rowGroup = 20_000

// A Writer writes documents as rows.
type Writer struct {
	w *parquet.GenericWriter[Row]
	n int
}

// NewWriter returns a Writer on w; Close ends the file.
func NewWriter(w io.Writer) *Writer {
	return &Writer{w: parquet.NewGenericWriter[Row](w, parquet.Compression(&zstd.Codec{Level: zstd.SpeedDefault}), parquet.KeyValueMetadata(VersionKey, Version),
		parquet.CreatedBy("dateline", "", ""))}
}

// Write writes the events of d.
func (w *Writer) Write(d *dateline.Document) error {
	rows := Rows(d)
	if _, err := w.w.Write(rows); err != nil {
		return err
	}
	if w.n += len(rows); w.n >= rowGroup {
		w.n = 0
		return w.w.Flush()
	}
	return nil
}

// Close writes the foot of the file, without which it cannot be read.
func (w *Writer) Close() error { return w.w.Close() }

// Read reads a whole file that Writer wrote. Another schema, a status or type that no event has, bounds in the wrong order and spans that
// cover nothing are errors.
func Read(r io.ReaderAt, size int64) (rows []Row, err error) {
	defer func() { // the library panics on some broken files
		if p := recover(); p != nil {
			rows, err = nil, fmt.Errorf("broken file: %v", p)
		}
	}()
	f, err := parquet.OpenFile(r, size)
	if err != nil {
		return nil, err
	}
	if v, _ := f.Lookup(VersionKey); v != Version {
		return nil, fmt.Errorf("its %s is %q, not %q", VersionKey, v, Version)
	}
	if want := parquet.SchemaOf(Row{}); !parquet.EqualNodes(f.Schema(), want) {
		return nil, fmt.Errorf("its columns are not those of %s:\n%s", Version, f.Schema())
	}
	g := parquet.NewGenericReader[Row](f)
	defer g.Close()
	batch := make([]Row, 256)
	for {
		n, err := g.Read(batch)
		for i := range batch[:n] {
			if e := batch[i].check(); e != nil {
				return nil, fmt.Errorf("row %d: %w", len(rows), e)
			}
			rows = append(rows, batch[i])
			batch[i] = Row{}
		}
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
	}
	if int64(len(rows)) != f.NumRows() {
		return nil, fmt.Errorf("%d rows read of %d", len(rows), f.NumRows())
	}
	return rows, nil
}

func (r *Row) check() error {
	switch dateline.Status(r.Status) {
	case dateline.Happened, dateline.Ongoing, dateline.Planned, dateline.Hypothetical, dateline.Denied, dateline.StatusUnknown:
	default:
		return fmt.Errorf("status %q", r.Status)
	}
	switch {
	case r.Document == "" || r.Event == "" || r.Type == "":
		return fmt.Errorf("document %q, event %q, type %q: none may be empty", r.Document, r.Event, r.Type)
	case r.Quad < 0 || r.Quad > 4 || r.Goldstein < -10 || r.Goldstein > 10 || r.Score < 0 || r.Score > 1:
		return fmt.Errorf("quad %d, goldstein %g, score %g: out of range", r.Quad, r.Goldstein, r.Score)
	case r.Start < 0 || r.End <= r.Start:
		return fmt.Errorf("trigger from %d to %d", r.Start, r.End)
	case after(r.DateEarliest, r.DateLatest) || after(r.PublishedEarliest, r.PublishedLatest):
		return fmt.Errorf("the earliest day is after the latest")
	case (r.Lat == nil) != (r.Lon == nil):
		return fmt.Errorf("a latitude without a longitude, or a longitude without a latitude")
	}
	return nil
}

func after(a, b *int32) bool { return a != nil && b != nil && *a > *b }

// day counts the days from 1970-01-01 to an ISO day; nil for what is no whole day.
func day(iso string) *int32 {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return nil
	}
	n := int32(t.Unix() / 86400)
	if t.Unix()%86400 < 0 {
		n--
	}
	return &n
}

func null(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func count(n *int) *int64 {
	if n == nil {
		return nil
	}
	v := int64(*n)
	return &v
}
