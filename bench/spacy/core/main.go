// Command core runs the language core of Dateline for compare.py.
//
//	core rate ROUNDS < docs.jsonl     {"text": ...} a line; prints the seconds of each layer over all rounds, on one core
//	core names < sentences.jsonl      {"sentences": [[form, ...], ...]} a line; prints [[sentence, first, last, kind], ...] a line
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/coref"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
)

type step struct {
	name string
	annotator
}

type annotator interface {
	Annotate(ctx context.Context, d *dateline.Document) error
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "core:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	runtime.GOMAXPROCS(1)
	parser, err := syntax.New()
	if err != nil {
		return err
	}
	names, err := mention.New()
	if err != nil {
		return err
	}
	in := json.NewDecoder(bufio.NewReader(os.Stdin))
	switch {
	case len(args) == 2 && args[0] == "rate":
		rounds, err := strconv.Atoi(args[1])
		if err != nil {
			return err
		}
		return rate(in, rounds, []step{{"token", token.New()}, {"syntax", parser}, {"mention", names}, {"coref", coref.New()}})
	case len(args) == 1 && args[0] == "names":
		return findNames(in, []annotator{parser, names})
	}
	return errors.New("usage: core rate ROUNDS | core names")
}

// rate times the steps over all texts, after one round that does not count.
func rate(in *json.Decoder, rounds int, steps []step) error {
	var texts []string
	for in.More() {
		var doc struct{ Text string }
		if err := in.Decode(&doc); err != nil {
			return err
		}
		texts = append(texts, doc.Text)
	}
	seconds, tokens := map[string]float64{}, 0
	for r := range rounds + 1 {
		for _, text := range texts {
			d := &dateline.Document{Text: text}
			for _, s := range steps {
				begun := time.Now()
				if err := s.Annotate(context.Background(), d); err != nil {
					return fmt.Errorf("%s: %w", s.name, err)
				}
				if r > 0 {
					seconds[s.name] += time.Since(begun).Seconds()
				}
			}
			if r > 0 {
				tokens += len(d.Tokens)
			}
		}
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]any{"tokens": tokens, "seconds": seconds})
}

// findNames finds names in sentences whose tokens are given.
func findNames(in *json.Decoder, steps []annotator) error {
	out := json.NewEncoder(os.Stdout)
	for in.More() {
		var doc struct{ Sentences [][]string }
		if err := in.Decode(&doc); err != nil {
			return err
		}
		d := &dateline.Document{}
		for _, forms := range doc.Sentences {
			first := len(d.Tokens)
			for _, f := range forms {
				d.Text += f + " "
				d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: len(d.Text) - 1 - len(f), End: len(d.Text) - 1}})
			}
			d.Sentences = append(d.Sentences, dateline.Sentence{Span: dateline.Span{Start: d.Tokens[first].Span.Start, End: len(d.Text) - 1}, First: first, Last: len(d.Tokens)})
		}
		for _, s := range steps {
			if err := s.Annotate(context.Background(), d); err != nil {
				return err
			}
		}
		found, s := [][4]any{}, 0
		for _, m := range d.Mentions {
			for m.First >= d.Sentences[s].Last {
				s++
			}
			found = append(found, [4]any{s, m.First - d.Sentences[s].First, m.Last - d.Sentences[s].First, m.Kind})
		}
		if err := out.Encode(found); err != nil {
			return err
		}
	}
	return nil
}
