package cli

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/open"
)

// query and export show entities as people corrected them at the desk, and --no-edits as the program wrote them.
func TestQueryAndExportApplyEdits(t *testing.T) {
	dir := t.TempDir()
	file, news := filepath.Join(dir, "a.db"), filepath.Join(dir, "news.jsonl")
	lines := `{"title":"One","published":"2024-05-01","text":"Nadia Karam, the Lebanese foreign minister, condemned Israel on Monday."}
{"title":"Two","published":"2024-05-02","text":"Nadja Karam, the Lebanese foreign minister, accused Israel of an attack on Monday."}
`
	if err := os.WriteFile(news, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) string {
		t.Helper()
		var out, errs bytes.Buffer
		status := Main(t.Context(), World{Args: append(args, "--store", file), Stdin: strings.NewReader(""), Stdout: &out, Stderr: &errs, Getenv: func(string) string { return "" },
			Width: func() int { return 0 }, Terminal: func() bool { return false }, Now: time.Now})
		if status != 0 {
			t.Fatalf("%v: status %d: %s", args, status, errs.String())
		}
		return out.String()
	}
	run("ingest", news, "--progress", "none")
	ctx := context.Background()
	st, err := open.Store(ctx, file)
	if err != nil {
		t.Fatal(err)
	}
	ids := map[string]string{}
	ents, err := st.Entities(ctx, store.Query{Text: "Karam"})
	if err != nil || len(ents.Rows) != 2 {
		t.Fatalf("%+v, %v", ents, err)
	}
	for _, e := range ents.Rows {
		ids[e.Name] = e.ID
	}
	nadia, nadja := ids["Nadia Karam"], ids["Nadja Karam"]
	for _, e := range []store.EntityEdit{{Kind: "merge", Entities: []string{nadja}, Into: nadia, By: "anna"}, {Kind: "rename", Entities: []string{nadia}, Into: "N. Karam", By: "anna"}} {
		if _, err := st.Edit(ctx, e); err != nil {
			t.Fatal(err)
		}
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	if n := run("query", "events", "--count", "--actor", nadia); n != "2\n" {
		t.Errorf("events of the merged: %s", n)
	}
	if n := run("query", "events", "--count", "--actor", nadia, "--no-edits"); n != "1\n" {
		t.Errorf("events as the program wrote them: %s", n)
	}
	if rows := run("query", "events", "--actor", nadja); strings.Count(rows, `"name":"N. Karam"`) != 2 {
		t.Errorf("rows of the merged: %s", rows)
	}
	if out := run("export", "--format", "json", "--actor", nadia); strings.Count(out, `"name":"N. Karam"`) != 2 || strings.Contains(out, nadja) {
		t.Errorf("export: %s", out)
	}
	if out := run("export", "--format", "json", "--actor", nadia, "--no-edits"); strings.Count(out, "\n") != 1 || strings.Contains(out, "N. Karam") {
		t.Errorf("export as the program wrote it: %s", out)
	}
}
