package cli

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/score"
)

func evalCommand(w World) *cobra.Command {
	var misses bool
	cmd := &cobra.Command{
		Use:   "eval DOCS.jsonl GOLD-DIR",
		Short: "Score the coder against annotated documents",
		Long: "Codes each document of DOCS.jsonl (one {\"id\", \"title\", \"text\", ...} a line), compares it with GOLD-DIR/<id>.json and prints\n" +
			"precision, recall, F1 and the counts per layer. --misses lists each miss and false alarm with its sentence.",
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			steps, err := pipeline.Default()
			if err != nil {
				return err
			}
			coded := map[string]*dateline.Document{}
			begun := time.Now()
			for c, err := range acquire.Inputs(args[:1], w.Stdin) {
				if err != nil {
					return err
				}
				d, err := codeOne(cmd.Context(), steps, c)
				if err != nil {
					return err
				}
				coded[d.Source.ID] = d
			}
			took := time.Since(begun)
			report, err := scoreGold(args[0], args[1], coded)
			if err != nil {
				return err
			}
			fmt.Fprint(w.Stdout, report)
			fmt.Fprintf(w.Stdout, "%.1f documents/s\n", float64(len(coded))/took.Seconds())
			if misses {
				for _, m := range report.Misses {
					kind := "missed  "
					if m.Spurious {
						kind = "spurious"
					}
					fmt.Fprintf(w.Stdout, "%s %-10s %s %s: %s [%s]\n", kind, m.Layer, m.Document, m.What, m.Sentence, m.Words)
				}
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&misses, "misses", false, "list each miss and false alarm")
	return cmd
}

// scoreGold scores coded documents by the ids of docs; each must have gold, and one that is not coded counts as empty.
func scoreGold(docs, dir string, coded map[string]*dateline.Document) (*score.Report, error) {
	data, err := os.ReadFile(docs)
	if err != nil {
		return nil, err
	}
	report := score.NewReport()
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, len(data)+1)
	for lines.Scan() {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var doc struct {
			ID string `json:"id"`
		}
		if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
			return nil, fmt.Errorf("%s: %w", docs, err)
		}
		gold, err := os.ReadFile(filepath.Join(dir, doc.ID+".json"))
		if err != nil {
			return nil, err
		}
		g, err := score.ParseGold(gold)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", doc.ID, err)
		}
		report.Add(g, coded[doc.ID])
	}
	return report, lines.Err()
}
