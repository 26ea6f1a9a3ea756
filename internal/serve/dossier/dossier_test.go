package dossier_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/extract"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/serve/dossier"
)

func coded(t *testing.T, texts ...string) (out []*dateline.Document) {
	t.Helper()
	steps, err := pipeline.Default()
	if err != nil {
		t.Fatal(err)
	}
	for i, text := range texts {
		d, err := extract.Document(dateline.Capture{ID: fmt.Sprint("d", i), Kind: dateline.KindText, Bytes: []byte(text)})
		if err != nil {
			t.Fatal(err)
		}
		if err := pipeline.Run(t.Context(), steps, d); err != nil {
			t.Fatal(err)
		}
		out = append(out, d)
	}
	return out
}

// show writes a row as "ISR in-talks(State Department) role", who says so in brackets, a bare stage being the outlet's own.
func show(m dossier.Member) string {
	out := []string{m.Code}
	for _, s := range dossier.Stages {
		for _, e := range m.Cells[s] {
			cell := s
			if e.Status != "happened" && e.Status != "ongoing" {
				cell += ":" + e.Status
			}
			if len(e.Says) > 0 {
				cell += "(" + strings.Join(e.Says, ",") + ")"
			}
			out = append(out, cell)
		}
	}
	if m.Role != nil {
		out = append(out, m.Role.Value)
	}
	return strings.Join(out, " ")
}

func row(t dossier.Table, code string) string {
	for _, m := range t.Members {
		if m.Code == code {
			return show(m)
		}
	}
	return code
}

func TestReferenceArticle(t *testing.T) {
	text, err := os.ReadFile("../../../../shared/seed/article.txt")
	if err != nil {
		t.Skipf("the reference article is not at hand: %v", err)
	}
	table := dossier.Of(coded(t, string(text)), dossier.Question{})
	if !slices.Equal(table.Leaders, []string{"USA"}) {
		t.Errorf("led by %v, want USA", table.Leaders)
	}
	for _, want := range []string{"USA convenes", "ISR in-talks", "AUS contacted", "ITA contacted", "QAT contacted", "JOR contacted", "ARE contacted"} {
		code, stage, _ := strings.Cut(want, " ")
		if got := row(table, code); !strings.Contains(got, stage) {
			t.Errorf("row %q, want %s in it", got, stage)
		}
	}
	if got := row(table, "ISR"); !strings.HasSuffix(got, " not specified") {
		t.Errorf("row %q, want the role not specified", got)
	}
	if got := row(table, dossier.Unnamed); !strings.Contains(got, "contributing(Jen Psaki)") {
		t.Errorf("row %q, want contributing by what Psaki says", got)
	}
	if got := row(table, "ISI"); got != "ISI" {
		t.Errorf("row %q: the enemy is no member", got)
	}
	for _, m := range table.Members {
		t.Log(show(m))
		for stage, cell := range m.Cells {
			for _, e := range cell {
				runes := []rune(string(text))
				if got := string(runes[e.Start:e.End]); got != e.Trigger || !strings.Contains(string(text), e.Sentence) || e.Event == nil {
					t.Errorf("%s %s rests on %q, the text there is %q", m.Code, stage, e.Trigger, got)
				}
			}
		}
	}
}

func TestStages(t *testing.T) {
	for _, tt := range []struct{ text, row string }{
		{"France telephoned Chad. France urged Mali to send troops. France held talks with Niger.", "TCD contacted"},
		{"France telephoned Chad. France urged Mali to send troops. France held talks with Niger.", "MLI asked"},
		{"France telephoned Chad. France urged Mali to send troops. France held talks with Niger.", "NER in-talks"},
		{"France urged Mali to join. Germany sent military aid to Mali.", "DEU contributing"},
		{"France urged Ghana to join. Ghana rejected the request.", "GHA asked refused"},
		{"France urged Ghana to join. Ghana rejected the request.", "FRA convenes"},
	} {
		table := dossier.Of(coded(t, tt.text), dossier.Question{Leaders: []string{"FRA"}})
		code, _, _ := strings.Cut(tt.row, " ")
		if got := row(table, code); got != tt.row {
			t.Errorf("%q: row %q, want %q", tt.text, got, tt.row)
		}
	}
}

// Whom a leader sanctions is no member, and what others do against it is a contribution.
func TestAgainst(t *testing.T) {
	table := dossier.Of(coded(t, "France imposed sanctions on Iran. France held talks with Iran. Germany imposed sanctions on Iran."), dossier.Question{Leaders: []string{"FRA"}})
	if got := []string{row(table, "IRN"), row(table, "DEU")}; !slices.Equal(table.Against, []string{"IRN"}) || !slices.Equal(got, []string{"IRN", "DEU contributing"}) {
		t.Errorf("against %v, rows %q", table.Against, got)
	}
}

// Members asked for have their rows, empty if nothing is said of them, and others have none.
func TestMembersAskedFor(t *testing.T) {
	table := dossier.Of(coded(t, "France telephoned Chad. France urged Mali to send troops."), dossier.Question{Leaders: []string{"FRA"}, Members: []string{"NER", "MLI"}})
	var got []string
	for _, m := range table.Members {
		got = append(got, show(m))
	}
	if want := []string{"FRA convenes", "NER", "MLI asked"}; !slices.Equal(got, want) {
		t.Errorf("rows %q, want %q", got, want)
	}
}

func TestNothing(t *testing.T) {
	table := dossier.Of(nil, dossier.Question{})
	if table.Members == nil || table.Sources == nil || table.Timeline == nil || len(table.Members) != 0 {
		t.Errorf("no documents give %+v", table)
	}
}
