package csv

import (
	"bytes"
	"encoding/csv"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

func TestWrite(t *testing.T) {
	text := "=SUM(A1) army shelled, \"it\" said"
	two := 2
	d := &dateline.Document{ID: "d", Text: text, Title: "@title", Sentences: []dateline.Sentence{{Span: dateline.Span{Start: 0, End: len(text)}}},
		Entities: []dateline.Entity{{ID: "e1", Name: "-army"}},
		Events: []dateline.Event{{ID: "x", Type: "ASSAULT", Goldstein: -9, Dead: &two, Trigger: dateline.Span{Start: 14, End: 21},
			Actors: []dateline.Party{{Entity: "e1", Code: "MLIMIL"}, {Span: dateline.Span{Start: 9, End: 13}}}, Recipients: []dateline.Party{{Span: dateline.Span{Start: 9, End: 13}}}, Where: dateline.EventPlace{Place: -1}}}}
	var b bytes.Buffer
	w := NewWriter(&b)
	for range 2 { // the header goes out once
		if err := w.Write(d); err != nil {
			t.Fatal(err)
		}
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil || len(rows) != 3 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	got := map[string]string{}
	for i, h := range rows[0] {
		got[h] = rows[1][i]
	}
	for _, tt := range []struct{ column, want string }{
		{"title", "'@title"}, {"sentence", "'" + text}, {"actors", "'-army; army"}, {"actor_codes", "MLIMIL; ---"}, {"recipient_codes", "'---"},
		{"goldstein", "-9.0"}, {"dead", "2"}, {"injured", ""}, {"trigger", "shelled"},
	} {
		if got[tt.column] != tt.want {
			t.Errorf("%s = %q, want %q", tt.column, got[tt.column], tt.want)
		}
	}
}

// An answer of nothing has its header.
func TestEmpty(t *testing.T) {
	var b bytes.Buffer
	if err := NewWriter(&b).Close(); err != nil {
		t.Fatal(err)
	}
	if rows, err := csv.NewReader(&b).ReadAll(); err != nil || len(rows) != 1 || len(rows[0]) != len(header) {
		t.Errorf("%d rows, %v", len(rows), err)
	}
}

func TestCell(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"", ""}, {"Mali", "Mali"}, {"=1+1", "'=1+1"}, {"+cmd|x", "'+cmd|x"}, {"-2+3", "'-2+3"}, {"@SUM(1)", "'@SUM(1)"}, {"\t=1", "'\t=1"}, {"a=1", "a=1"},
		{"-9.0", "-9.0"}, {"+5", "+5"}, {"-12.0464", "-12.0464"}, {"-", "'-"}, {"---", "'---"}, {"--1", "'--1"}, {"-1.", "'-1."}, {"-.5", "'-.5"}, {"-1e5", "'-1e5"}, {"-1.2.3", "'-1.2.3"},
		{"a\r\nb\rc\nd", "a b c d"},
	} {
		if got := Cell(tt.in); got != tt.want {
			t.Errorf("Cell(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}
