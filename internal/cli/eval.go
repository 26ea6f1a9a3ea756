package cli

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/eval"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"github.com/dateline-news/dateline/internal/code/quote"
	"github.com/dateline-news/dateline/internal/ground/actor"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/score"
)

func evalCommand(w World) *cobra.Command {
	var misses bool
	var flags coding
	var data string
	var sets []string
	cmd := &cobra.Command{
		Use:   "eval [DOCS.jsonl GOLD-DIR]",
		Short: "Score the coder against annotated documents",
		Long: "Codes each document of DOCS.jsonl (one {\"id\", \"title\", \"text\", ...} a line), compares it with GOLD-DIR/<id>.json and prints\n" +
			"precision, recall, F1 and the counts per layer.\n\n" +
			"With --data DIR, prints one table over the measuring sets found in that folder and names those that are not there;\n" +
			"without any argument, over the sets that are part of the program.\n\n" +
			"--misses lists each miss and false alarm with its sentence.",
		Example: "  dateline eval my.docs.jsonl my-gold --misses\n  dateline eval --data ../shared\n  dateline eval --data ../shared --sets gsr,plv --misses",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 0 && len(args) != 2 {
				return fmt.Errorf("eval takes DOCS.jsonl and GOLD-DIR, or --data DIR")
			}
			if len(args) == 2 && (data != "" || len(sets) > 0) {
				return fmt.Errorf("eval takes either DOCS.jsonl and GOLD-DIR or --data DIR")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			steps, err := flags.steps()
			if err != nil {
				return err
			}
			c := newEvalCoder(steps)
			if err != nil {
				return err
			}
			if len(args) == 2 {
				return evalOwn(cmd.Context(), w.Stdout, c, args[0], args[1], misses)
			}
			return evalSets(cmd.Context(), w.Stdout, c, data, sets, misses)
		},
	}
	flags.flags(cmd)
	cmd.Flags().BoolVar(&misses, "misses", false, "list each miss and false alarm")
	cmd.Flags().StringVar(&data, "data", "", "folder with measuring sets: gold/, seed/, data/events/, ...")
	cmd.Flags().StringSliceVar(&sets, "sets", nil, "only these sets, such as gsr,plv (default all)")
	return cmd
}

// evalOwn scores the user's documents against their annotation.
func evalOwn(ctx context.Context, out io.Writer, c *evalCoder, docs, dir string, misses bool) error {
	data, err := os.ReadFile(docs)
	if err != nil {
		return err
	}
	set, err := score.ReadAnnotated(data, func(id string) ([]byte, error) { return os.ReadFile(filepath.Join(dir, id+".json")) })
	if err != nil {
		return fmt.Errorf("%s: %w", docs, err)
	}
	speed, err := c.codeSet(ctx, set)
	if err != nil {
		return err
	}
	fmt.Fprint(out, set.Report)
	fmt.Fprintf(out, "%.1f documents/s\n", speed)
	if misses {
		for _, m := range set.Missed() {
			fmt.Fprintln(out, m)
		}
	}
	return nil
}

// evalSets prints a table over measuring sets. A set that is not there is named, and no error: most may not be passed on.
func evalSets(ctx context.Context, out io.Writer, c *evalCoder, dir string, only []string, misses bool) error {
	sources := score.Sources(eval.Files)
	for _, name := range only {
		if !slices.ContainsFunc(sources, func(s score.Source) bool { return s.Name == name }) {
			var names []string
			for _, s := range sources {
				names = append(names, s.Name)
			}
			return fmt.Errorf("--sets %s: the sets are %s", name, strings.Join(names, ", "))
		}
	}
	var fsys fs.FS
	if dir != "" {
		if _, err := os.Stat(dir); err != nil {
			return err
		}
		fsys = os.DirFS(dir)
	}
	fmt.Fprintf(out, "%-9s %-24s %9s %6s %6s %5s %8s %7s\n", "set", "measure", "precision", "recall", "F1", "goal", "support", "docs/s")
	var missing []string
	var listed []score.Miss
	for _, src := range sources {
		if len(only) > 0 && !slices.Contains(only, src.Name) {
			continue
		}
		if src.Path != "" && (fsys == nil || !there(fsys, src.Path)) {
			missing = append(missing, fmt.Sprintf("%s: %s (%s)", src.Name, src.Title, src.Path))
			continue
		}
		set, err := src.Read(fsys)
		if err != nil {
			return fmt.Errorf("set %s: %w", src.Name, err)
		}
		speed, err := c.codeSet(ctx, set)
		if err != nil {
			return fmt.Errorf("set %s: %w", src.Name, err)
		}
		for i, r := range set.Rows() {
			goal, rate := "", ""
			if g := src.Goals[r.Measure]; g > 0 {
				goal = fmt.Sprintf("%.2f", g)
			}
			if i == 0 {
				rate = fmt.Sprintf("%.1f", speed)
			}
			support := fmt.Sprint(r.Support)
			if r.Support == 0 {
				support = "" // a figure of others
			}
			line := fmt.Sprintf("%-9s %-24s %9s %6s %6s %5s %8s %7s", src.Name, r.Measure, figure(r.P), figure(r.R), figure(r.Score), goal, support, rate)
			fmt.Fprintln(out, strings.TrimRight(line, " "))
		}
		for _, m := range set.Missed() {
			m.Layer = src.Name + " " + m.Layer
			listed = append(listed, m)
		}
	}
	fmt.Fprintln(out, "F1 is the share, accuracy or mean where the measure says so; false alarms: less is better.")
	for _, m := range missing {
		fmt.Fprintln(out, "not there:", m)
	}
	if misses {
		for _, m := range listed {
			fmt.Fprintln(out, m)
		}
	}
	return nil
}

func there(fsys fs.FS, path string) bool {
	_, err := fs.Stat(fsys, path)
	return err == nil
}

// figure prints a number of a table, nothing for NaN.
func figure(f float64) string {
	if math.IsNaN(f) {
		return ""
	}
	return fmt.Sprintf("%.3f", f)
}

// evalCoder codes the cases of measuring sets.
type evalCoder struct {
	steps, wide []pipeline.Step
	token       *token.Annotator
}

func newEvalCoder(steps []pipeline.Step) *evalCoder {
	wide := slices.Clone(steps)
	for i := range wide {
		if wide[i].Name == "quote" {
			wide[i].Annotator = quote.New(quote.Options{Wide: true})
		}
	}
	return &evalCoder{steps, wide, token.New()}
}

// codeSet codes the cases of a set one after the other, hands them to it, and returns documents per second of coding.
func (c *evalCoder) codeSet(ctx context.Context, set score.Set) (float64, error) {
	cases := set.Cases()
	var took time.Duration
	for i, k := range cases {
		begun := time.Now()
		d, err := c.code(ctx, k)
		if errors.Is(err, dateline.ErrUnusable) {
			d = &dateline.Document{} // nothing was found
		} else if err != nil {
			return 0, err
		}
		took += time.Since(begun)
		set.Add(i, d)
	}
	return float64(len(cases)) / max(took.Seconds(), 1e-9), nil
}

func (c *evalCoder) code(ctx context.Context, k score.Case) (*dateline.Document, error) {
	if k.Phrase {
		return c.phrase(ctx, k)
	}
	steps := c.steps
	if k.Wide {
		steps = c.wide
	}
	if k.AsIs {
		d := asIs(k)
		return d, pipeline.Run(ctx, steps, d)
	}
	capture := dateline.Capture{Kind: dateline.KindText, Bytes: []byte(k.Text), Name: k.ID}
	if k.JSON != nil {
		capture.Kind, capture.Bytes = dateline.KindJSONL, k.JSON
	}
	sum := sha256.Sum256(capture.Bytes)
	capture.ID = hex.EncodeToString(sum[:])
	return pipeline.Coder{Steps: steps, Version: Version()}.Document(ctx, capture)
}

// asIs makes a document of a text without extraction.
func asIs(k score.Case) *dateline.Document {
	d := &dateline.Document{ID: k.ID, Text: k.Text}
	if k.Date != "" {
		d.Dates = []dateline.DateCandidate{{Origin: dateline.OriginUser, Value: k.Date}}
	}
	d.Lines = score.BodyLines(k.Text)
	return d
}

// phrase codes a noun phrase by itself.
func (c *evalCoder) phrase(ctx context.Context, k score.Case) (*dateline.Document, error) {
	d := asIs(k)
	if err := c.token.Annotate(ctx, d); err != nil {
		return nil, err
	}
	words := make([]string, len(d.Tokens))
	for i, t := range d.Tokens {
		words[i] = t.Span.In(d.Text)
	}
	code := actor.CodeWords(words, k.Date)
	d.Entities = []dateline.Entity{{ID: "e1", Name: k.Text, Country: code.Country, Sectors: code.Sectors}}
	return d, nil
}
