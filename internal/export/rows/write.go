package rows

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"unicode"

	export "github.com/dateline-news/dateline/internal/export/csv"
)

// CSV writes rows as CSV. Cells that a spreadsheet would take for a formula are neutralised.
type CSV[T any] struct {
	w    *csv.Writer
	cols []Column[T]
}

// NewCSV returns a CSV on w, its header written.
func NewCSV[T any](w io.Writer, cols []Column[T]) (*CSV[T], error) {
	c := &CSV[T]{csv.NewWriter(w), cols}
	var names []string
	for _, col := range cols {
		names = append(names, col.Name)
	}
	return c, c.w.Write(names)
}

// Write writes rows, and flushes.
func (c *CSV[T]) Write(rows []T) error {
	cells := make([]string, len(c.cols))
	for i := range rows {
		for k, col := range c.cols {
			cells[k] = export.Cell(col.Cell(&rows[i]))
		}
		if err := c.w.Write(cells); err != nil {
			return err
		}
	}
	c.w.Flush()
	return c.w.Error()
}

// Table writes the brief columns of rows with a heading, for a terminal of width columns. A column behind the one that takes the rest of the line is left
// out where it is empty in all rows.
func Table[T any](w io.Writer, cols []Column[T], rows []T, width int) error {
	var shown []Column[T]
	var widths []int
	left, open := width, -1
	for _, c := range cols {
		if c.Brief == 0 {
			continue
		}
		n := len(c.Name)
		if c.Brief < 0 {
			open = len(shown)
		} else {
			widest := 0
			for i := range rows {
				widest = max(widest, min(c.Brief, len([]rune(line(c.Cell(&rows[i]))))))
			}
			if widest == 0 && open >= 0 {
				continue
			}
			n = max(n, widest)
			left -= n + 2
		}
		shown, widths = append(shown, c), append(widths, n)
	}
	if open >= 0 {
		widths[open] = max(20, left)
	}
	var b strings.Builder
	put := func(cell func(c Column[T]) string) {
		var row strings.Builder
		for k, c := range shown {
			fmt.Fprintf(&row, "%-*s  ", widths[k], cut(line(cell(c)), widths[k]))
		}
		b.WriteString(strings.TrimRight(row.String(), " ") + "\n")
	}
	put(func(c Column[T]) string { return c.Name })
	for i := range rows {
		put(func(c Column[T]) string { return c.Cell(&rows[i]) })
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// line puts a cell on one line, without what steers a terminal.
func line(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsGraphic(r) }), " ")
}

// cut shortens s to n runes; of identifiers the beginning stays.
func cut(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	if len(r) >= 16 && n == 12 {
		return string(r[:n])
	}
	return string(r[:n-1]) + "…"
}
