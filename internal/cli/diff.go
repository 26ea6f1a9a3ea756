package cli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/internal/diff"
	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/open"
)

func diffCommand(w World) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Say which events differ between two runs",
		Long: "Compares two runs over the same articles: stores (a SQLite file or postgres://...) or files of docjson, one document a line, as dateline code\n" +
			"--format json writes them. Documents are paired by id. Of each, events that are gone, new or changed are named, then their numbers.\n" +
			"The exit status is 1 if anything differs.",
		Example: "  dateline diff before.jsonl after.jsonl\n  dateline diff old.db new.db --format json",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			if format != "text" && format != "json" {
				return fmt.Errorf("--format %s: use text or json", format)
			}
			kinds := make([]bool, 2) // of both, before one is opened: a SQLite file that is in use must not be opened as a file
			for i, arg := range args {
				var err error
				if kinds[i], err = isDocjson(arg); err != nil {
					return err
				}
			}
			runs := make([]run, 2)
			for i, arg := range args {
				r, err := openRun(cmd.Context(), arg, kinds[i])
				if err != nil {
					return err
				}
				defer r.Close()
				runs[i] = r
			}
			return printDiff(cmd.Context(), w, runs[0], runs[1], format == "json")
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "text or json, a change a line")
	return cmd
}

// A run is the documents of a store or file.
type run interface {
	ids(ctx context.Context) ([]string, error) // in the order of the run
	document(ctx context.Context, id string) (*dateline.Document, error)
	io.Closer
}

// isDocjson tells a file of docjson from a store by its first byte.
func isDocjson(arg string) (bool, error) {
	if strings.Contains(arg, "://") {
		return false, nil
	}
	f, err := os.Open(arg)
	if err != nil {
		return false, err
	}
	defer f.Close()
	head := make([]byte, 16)
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return false, fmt.Errorf("%s: it is empty", arg)
	}
	switch {
	case bytes.HasPrefix(bytes.TrimSpace(head[:n]), []byte("{")):
		return true, nil
	case bytes.HasPrefix(head, []byte("SQLite format 3")):
		return false, nil
	}
	return false, fmt.Errorf("%s: it is neither a store nor docjson", arg)
}

func openRun(ctx context.Context, arg string, file bool) (run, error) {
	if !file {
		st, err := open.Store(ctx, arg)
		return storeRun{st}, err
	}
	f, err := os.Open(arg)
	if err != nil {
		return nil, err
	}
	r := &fileRun{f: f, at: map[string]place{}}
	if err := r.index(); err != nil {
		f.Close()
		return nil, fmt.Errorf("%s: %w", arg, err)
	}
	return r, nil
}

type storeRun struct{ store.Store }

func (s storeRun) ids(ctx context.Context) (ids []string, err error) {
	q := store.Query{Order: "ingest", Limit: 1000}
	for {
		p, err := s.Articles(ctx, q)
		if err != nil {
			return nil, err
		}
		for i := range p.Rows {
			ids = append(ids, p.Rows[i].ID)
		}
		if q.Cursor = p.Next; q.Cursor == "" {
			return ids, nil
		}
	}
}

// document returns nil for a capture that gave no document.
func (s storeRun) document(ctx context.Context, id string) (*dateline.Document, error) {
	d, err := s.Document(ctx, id)
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	return d, err
}

// A fileRun knows where each document of a file stands.
type fileRun struct {
	f     *os.File
	order []string
	at    map[string]place
}

type place struct {
	start int64
	size  int
}

func (r *fileRun) Close() error { return r.f.Close() }

func (r *fileRun) index() error {
	in := bufio.NewReaderSize(r.f, 1<<20)
	at := int64(0)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			var head struct{ Schema, ID string }
			if e := json.Unmarshal(line, &head); e != nil {
				return fmt.Errorf("line %d: %w", n, e)
			}
			if head.ID == "" || head.Schema == "" {
				return fmt.Errorf("line %d is no document of docjson", n)
			}
			if _, twice := r.at[head.ID]; !twice {
				r.order = append(r.order, head.ID)
			}
			r.at[head.ID] = place{at, len(line)}
		}
		at += int64(len(line))
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func (r *fileRun) ids(context.Context) ([]string, error) { return r.order, nil }

func (r *fileRun) document(_ context.Context, id string) (*dateline.Document, error) {
	at, ok := r.at[id]
	if !ok {
		return nil, nil
	}
	line := make([]byte, at.size)
	if _, err := r.f.ReadAt(line, at.start); err != nil {
		return nil, err
	}
	d, err := docjson.Decode(line)
	if err != nil {
		return nil, fmt.Errorf("document %s: %w", id, err)
	}
	return d, nil
}

func printDiff(ctx context.Context, w World, was, is run, lines bool) error {
	old, err := was.ids(ctx)
	if err != nil {
		return err
	}
	ids, err := is.ids(ctx)
	if err != nil {
		return err
	}
	known := map[string]bool{}
	for _, id := range old {
		known[id] = true
	}
	only := [2]int{}
	for _, id := range ids {
		if known[id] {
			delete(known, id)
			continue
		}
		only[1]++
		old = append(old, id)
	}
	only[0] = len(known)
	out := bufio.NewWriter(w.Stdout)
	defer out.Flush()
	s := &sheet{w: out, color: !lines && w.Width() > 0 && w.Getenv("NO_COLOR") == "", width: 100}
	total, types, documents := map[diff.Kind]int{}, map[string]int{}, 0
	for _, id := range old {
		a, err := was.document(ctx, id)
		if err != nil {
			return err
		}
		b, err := is.document(ctx, id)
		if err != nil {
			return err
		}
		changes := diff.Events(a, b)
		if len(changes) == 0 {
			continue
		}
		documents++
		d := b
		if d == nil {
			d = a
		}
		if !lines {
			s.printf("%s  %s\n", id[:min(12, len(id))], s.ink(bold, d.Title))
		}
		for _, c := range changes {
			total[c.Kind]++
			for _, f := range c.Fields {
				types[f.Name]++
			}
			if lines {
				s.err = printChange(out, id, c)
			} else {
				s.change(c)
			}
		}
	}
	if !lines {
		s.printf("%d documents differ; %d stand in the first run alone, %d in the second alone\n", documents, only[0], only[1])
		s.printf("events: %d gone, %d new, %d changed\n", total[diff.Gone], total[diff.New], total[diff.Changed])
		for _, f := range slices.SortedFunc(maps.Keys(types), func(a, b string) int { return types[b] - types[a] }) {
			s.printf("  %-12s %d\n", f, types[f])
		}
	}
	if s.err != nil {
		return fmt.Errorf("write: %w", s.err)
	}
	if documents+only[0]+only[1] > 0 {
		return errReported
	}
	return nil
}

func (s *sheet) change(c diff.Change) {
	e, mark, tint := c.Is, "~", amber
	switch c.Kind {
	case diff.Gone:
		e, mark, tint = c.Was, "-", red
	case diff.New:
		mark, tint = "+", green
	}
	s.printf("  %s %s %s  %s", s.ink(tint, mark), s.ink(bold, e.Type), e.Status(), or(e.Actors(), "(nobody named)"))
	if e.Recipients() != "" {
		s.printf(" → %s", e.Recipients())
	}
	s.printf("\n")
	for _, f := range c.Fields {
		s.printf("      %s: %s → %s\n", f.Name, or(f.Was, "-"), or(f.Is, "-"))
	}
	s.para(6, e.Trigger+": "+quoted(e.Sentence, 160), dim)
}

func printChange(w io.Writer, id string, c diff.Change) error {
	type field struct {
		Name string `json:"name"`
		Was  string `json:"was"`
		Is   string `json:"is"`
	}
	e := c.Is
	if e == nil {
		e = c.Was
	}
	line := struct {
		Document string    `json:"document"`
		Kind     diff.Kind `json:"kind"`
		Event    string    `json:"event"`
		Type     string    `json:"type"`
		Trigger  string    `json:"trigger"`
		Sentence string    `json:"sentence"`
		Fields   []field   `json:"fields"`
	}{id, c.Kind, e.ID, e.Type, e.Trigger, e.Sentence, []field{}}
	for _, f := range c.Fields {
		line.Fields = append(line.Fields, field(f))
	}
	data, err := json.Marshal(line)
	if err != nil {
		return err
	}
	_, err = w.Write(append(data, '\n'))
	return err
}
