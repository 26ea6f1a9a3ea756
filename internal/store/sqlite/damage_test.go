package sqlite_test

import (
	"bytes"
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/sqlite"
	"github.com/dateline-news/dateline/internal/store/storetest"
)

// A capture whose bytes are damaged costs itself: all others are coded, and the check names it.
func TestDamagedCaptureIsSetAside(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "news.db")
	db, err := sqlite.Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	w := storetest.World{Seed: 11}
	storetest.Fill(t, db, w, 0, 120)
	if err := db.Rebuild(ctx); err != nil {
		t.Fatal(err)
	}
	raw, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	bad := w.Capture(3).ID
	if _, err := raw.Exec("UPDATE captures SET body = substr(body, 1, length(body) - 4) WHERE id = ?", bad); err != nil {
		t.Fatal(err)
	}
	if err := raw.Close(); err != nil {
		t.Fatal(err)
	}
	if err := db.Work(ctx, store.WorkOptions{Workers: 2, Batch: 7, Drain: true}, storetest.Handlers()); err != nil {
		t.Fatal(err)
	}
	if b, err := db.Waiting(ctx); err != nil || b != (store.Backlog{Failed: 1}) {
		t.Errorf("waiting %+v, %v; want one that is set aside", b, err)
	}
	if s, err := db.Stats(ctx); err != nil || s.Captures != 120 || s.Documents != 119 {
		t.Errorf("%d captures, %d documents, %v; want 120 and 119", s.Captures, s.Documents, err)
	}
	if found, err := db.Check(ctx); err != nil || len(found) != 1 || !strings.Contains(found[0], bad) {
		t.Errorf("check: %q, %v; want one line on %s", found, err, bad)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

// Pages of the file that hold rubbish are findings of the check, not an error that hides what else is wrong.
func TestCheckOfBrokenFile(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "news.db")
	db, err := sqlite.Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	storetest.Fill(t, db, storetest.World{Seed: 12}, 0, 40)
	whole := filepath.Join(t.TempDir(), "whole.db")
	if err := db.Backup(ctx, whole); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	const page = 4096
	for at := len(b) / 2 / page * page; at+page <= len(b); at += 8 * page {
		copy(b[at:at+page], bytes.Repeat([]byte{0xff}, page))
	}
	if err := os.WriteFile(whole, b, 0o600); err != nil {
		t.Fatal(err)
	}
	if db, err = sqlite.Open(ctx, whole); err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	found, err := db.Check(ctx)
	if err != nil || len(found) == 0 {
		t.Errorf("%d findings, %v; want some", len(found), err)
	}
	for _, line := range found {
		if strings.Contains(line, "\n") {
			t.Errorf("a finding of several lines: %q", line)
		}
	}
}
