// Command text prints sentences of English prose, as training reads unlabelled text: one JSON list of forms a line.
// Usage: go run ./train/text PATH... (files, folders, archives, as dateline code reads them). What cannot be read is named on
// standard error and left out.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"github.com/dateline-news/dateline/internal/extract"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	seen := map[string]bool{} // wire copy and boilerplate, once
	for c, err := range acquire.Inputs(os.Args[1:], os.Stdin) {
		if err == nil {
			err = sentences(enc, seen, c)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, "text:", err)
		}
	}
}

// common are words of which English prose has one in eight tokens or more.
var common = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields("the of and to in a is that for on was with as it by at from be are this have has were not he she they we you i") {
		m[w] = true
	}
	return m
}()

// prose says whether forms are a whole sentence of running text: scripts, menus and captions teach nothing.
func prose(forms []string) bool {
	switch forms[len(forms)-1] {
	case ".", "!", "?", "\"", "”":
	default:
		return false
	}
	words, frequent := 0, 0
	for _, f := range forms {
		if strings.ContainsAny(f, "{}<>=|_\\&") {
			return false
		}
		if r, _ := utf8.DecodeRuneInString(f); unicode.IsLetter(r) {
			words++
		}
		if common[strings.ToLower(f)] {
			frequent++
		}
	}
	return words*10 >= len(forms)*7 && frequent*8 >= len(forms) && frequent > 1
}

// sentences prints the sentences of c that were not seen.
func sentences(enc *json.Encoder, seen map[string]bool, c dateline.Capture) error {
	d, err := extract.Document(c)
	if err != nil {
		return fmt.Errorf("%s: %w", c.URI, err)
	}
	if err := token.New().Annotate(context.Background(), d); err != nil {
		return fmt.Errorf("%s: %w", c.URI, err)
	}
	for _, s := range d.Sentences {
		text := s.Span.In(d.Text)
		if n := s.Last - s.First; n < 5 || n > 80 || seen[text] {
			continue
		}
		seen[text] = true
		forms := make([]string, 0, s.Last-s.First)
		for _, t := range d.Tokens[s.First:s.Last] {
			forms = append(forms, t.Span.In(d.Text))
		}
		if !prose(forms) {
			continue
		}
		if err := enc.Encode(forms); err != nil {
			return err
		}
	}
	return nil
}
