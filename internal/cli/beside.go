package cli

import (
	"archive/zip"
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/beside"
	"github.com/dateline-news/dateline/internal/config"
	"github.com/dateline-news/dateline/internal/export/rows"
	"github.com/dateline-news/dateline/internal/store"
)

func besideCommand(w World) *cobra.Command {
	var s settings
	var b comparison
	cmd := &cobra.Command{
		Use:   "beside FILE...",
		Short: "Lay GDELT, ICEWS or POLECAT files beside the events of a store",
		Long: "Counts the events of files and of the store by day, kind and pair of countries, and prints a row for each: how many they have, how many we have.\n" +
			"FILE is a table of events or mentions of GDELT 2.0, a file of ICEWS or one of POLECAT, told by content, packed by zip or gzip or not. The kind is the CAMEO\n" +
			"root code of GDELT and ICEWS, the type of POLECAT. Of the store, those events count that these formats can carry (docs/formats/events.md), from the\n" +
			"first to the last day of the files.\n\n" +
			"A row that its format does not allow is named on standard error and left out; the exit status is then 1.",
		Example: "  dateline beside 20150218*.export.CSV.zip --by month --format csv > beside.csv\n  dateline beside ngecEvents.20230101.txt --only ours",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if !slices.Contains([]string{"day", "month", "year"}, b.by) {
				return fmt.Errorf("--by %s: use day, month or year", b.by)
			}
			if !slices.Contains([]string{"", "both", "theirs", "ours"}, b.only) {
				return fmt.Errorf("--only %s: use both, theirs or ours", b.only)
			}
			for _, day := range []string{b.from, b.to} {
				if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
					return fmt.Errorf("%s: a day is wanted, as 2014-09-03", day)
				}
			}
			return s.withMade(w, cmd, func(ctx context.Context, _ config.Config, st store.Store) error { return b.run(ctx, w, st, args) })
		},
	}
	s.flags(cmd, "store")
	cmd.Flags().StringVar(&b.by, "by", "day", "day, month or year")
	cmd.Flags().StringVar(&b.only, "only", "", "rows with events of both, of theirs alone or of ours alone")
	cmd.Flags().StringVar(&b.from, "from", "", "first day; default the first of the files")
	cmd.Flags().StringVar(&b.to, "to", "", "last day; default the last of the files")
	cmd.Flags().StringVar(&b.format, "format", "", "table, json or csv; default table on a terminal, else json")
	return cmd
}

// A comparison is a call of dateline beside.
type comparison struct{ by, only, from, to, format string }

// A side is what files of one format hold.
type side struct {
	format      beside.Format
	table       *beside.Table
	first, last string
	events      int
	ids         map[string]bool
}

// A laid is a row that is printed.
type laid struct {
	format beside.Format
	beside.Cell
}

var laidColumns = []rows.Column[laid]{
	{Name: "format", Brief: 8, Cell: func(r *laid) string { return string(r.format) }},
	{Name: "date", Brief: 10, Cell: func(r *laid) string { return r.Day }},
	{Name: "kind", Brief: 10, Cell: func(r *laid) string { return r.Kind }},
	{Name: "actor", Brief: 5, Cell: func(r *laid) string { return r.Actor }},
	{Name: "recipient", Brief: 9, Cell: func(r *laid) string { return r.Recipient }},
	{Name: "theirs", Brief: 6, Cell: func(r *laid) string { return strconv.Itoa(r.Theirs) }},
	{Name: "ours", Brief: 5, Cell: func(r *laid) string { return strconv.Itoa(r.Ours) }},
	{Name: "in", Brief: 6, Cell: func(r *laid) string { return r.In() }},
	{Name: "their_events", Cell: func(r *laid) string { return strings.Join(r.IDs, "; ") }},
	{Name: "our_events", Brief: -1, Cell: func(r *laid) string { return strings.Join(r.OurIDs, "; ") }},
}

func (b *comparison) run(ctx context.Context, w World, st store.Store, files []string) error {
	sides := map[beside.Format]*side{}
	mentions := map[string]int{}
	refused := 0
	for _, name := range files {
		n, err := b.read(name, sides, mentions, w.Stderr)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		refused += n
	}
	var all []laid
	for _, f := range []beside.Format{beside.GDELT, beside.ICEWS, beside.POLECAT} {
		s := sides[f]
		if s == nil {
			continue
		}
		if err := b.ours(ctx, st, s); err != nil {
			return err
		}
		cells := s.table.Cells()
		n, ours := map[string]int{}, 0
		for _, c := range cells {
			n[c.In()]++
			ours += c.Ours
			if b.only == "" || c.In() == b.only {
				all = append(all, laid{f, c})
			}
		}
		fmt.Fprintf(w.Stderr, "dateline: %s: %d events of theirs, %d of ours from %s to %s; rows: %d in both, %d in theirs alone, %d in ours alone\n",
			f, s.events, ours, or(s.first, "?"), or(s.last, "?"), n["both"], n["theirs"], n["ours"])
	}
	if len(mentions) > 0 {
		known, sum := 0, 0
		for id, n := range mentions {
			sum += n
			if s := sides[beside.GDELT]; s != nil && s.ids[id] {
				known++
			}
		}
		fmt.Fprintf(w.Stderr, "dateline: %d mentions of %d events, %d of which are in the files of events\n", sum, len(mentions), known)
	}
	if err := b.print(w, all); err != nil {
		return err
	}
	if refused > 0 {
		return errReported
	}
	return nil
}

// mostNamed is how many refused rows of a file are named.
const mostNamed = 5

// read adds a file to its side; it returns how many rows it refused.
func (b *comparison) read(name string, sides map[beside.Format]*side, mentions map[string]int, complain io.Writer) (refused int, err error) {
	r, err := unpacked(name)
	if err != nil {
		return 0, err
	}
	defer r.Close()
	format, events, err := beside.Read(r)
	if err != nil {
		return 0, err
	}
	s := sides[format]
	if s == nil && format != beside.Mentions {
		s = &side{format: format, table: beside.NewTable(b.by), ids: map[string]bool{}}
		sides[format] = s
	}
	for e, err := range events {
		if _, row := errors.AsType[*beside.RowError](err); row {
			if refused++; refused <= mostNamed {
				fmt.Fprintf(complain, "dateline: %s: %v\n", name, err)
			}
			continue
		}
		if err != nil {
			return refused, err
		}
		if format == beside.Mentions {
			mentions[e.ID]++
			continue
		}
		if b.from != "" && e.Day < b.from || b.to != "" && e.Day > b.to {
			continue
		}
		if !s.ids[e.ID] {
			s.ids[e.ID] = true
			s.events++
		}
		if s.first == "" || e.Day < s.first {
			s.first = e.Day
		}
		s.last = max(s.last, e.Day)
		s.table.Add(e, false)
	}
	if refused > mostNamed {
		fmt.Fprintf(complain, "dateline: %s: %d more rows refused\n", name, refused-mostNamed)
	}
	return refused, nil
}

// ours adds the events of the store on the days of s.
func (b *comparison) ours(ctx context.Context, st store.Store, s *side) error {
	first, last := or(b.from, s.first), or(b.to, s.last)
	if first == "" {
		return nil
	}
	// All are read: an event whose time is a duration or open stands on the day of its story, and no query finds it by that.
	for d, err := range st.Select(ctx, store.Query{}) {
		if err != nil {
			return err
		}
		for e := range beside.Ours(d, s.format.CAMEO()) {
			if first <= e.Day && e.Day <= last {
				s.table.Add(e, true)
			}
		}
	}
	return nil
}

func (b *comparison) print(w World, all []laid) error {
	out := bufio.NewWriter(w.Stdout)
	width := w.Width()
	format := b.format
	if format == "" {
		if format = "json"; width > 0 {
			format = "table"
		}
	}
	var err error
	switch format {
	case "json":
		enc := json.NewEncoder(out)
		for i := range all {
			r := &all[i]
			err = cmp.Or(err, enc.Encode(struct {
				Format    beside.Format `json:"format"`
				Date      string        `json:"date"`
				Kind      string        `json:"kind"`
				Actor     *string       `json:"actor"`
				Recipient *string       `json:"recipient"`
				Theirs    int           `json:"theirs"`
				Ours      int           `json:"ours"`
				IDs       []string      `json:"their_events"`
				OurIDs    []string      `json:"our_events"`
			}{r.format, r.Day, r.Kind, orNull(r.Actor), orNull(r.Recipient), r.Theirs, r.Ours, slices.Concat([]string{}, r.IDs), slices.Concat([]string{}, r.OurIDs)}))
		}
	case "csv":
		var c *rows.CSV[laid]
		if c, err = rows.NewCSV(out, laidColumns); err == nil {
			err = c.Write(all)
		}
	case "table":
		err = rows.Table(out, laidColumns, all, cmp.Or(width, 120))
	default:
		return fmt.Errorf("--format %s: use table, json or csv", format)
	}
	return cmp.Or(err, out.Flush())
}

func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// unpacked opens a file; of a zip archive its only member, as GDELT publishes its tables.
func unpacked(name string) (io.ReadCloser, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	head := make([]byte, 4)
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
		f.Close()
		return nil, err
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		f.Close()
		return nil, err
	}
	type both struct {
		io.Reader
		io.Closer
	}
	switch {
	case bytes.HasPrefix(head[:n], []byte{0x1f, 0x8b}):
		z, err := gzip.NewReader(f)
		if err != nil {
			f.Close()
			return nil, err
		}
		return both{z, f}, nil
	case bytes.HasPrefix(head[:n], []byte("PK\x03\x04")):
		f.Close()
		z, err := zip.OpenReader(name)
		if err != nil {
			return nil, err
		}
		if len(z.File) != 1 {
			z.Close()
			return nil, fmt.Errorf("a zip archive of %d files: unpack it and name them", len(z.File))
		}
		r, err := z.File[0].Open()
		if err != nil {
			z.Close()
			return nil, err
		}
		return both{r, z}, nil
	}
	return f, nil
}
