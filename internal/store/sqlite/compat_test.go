package sqlite_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/klauspost/compress/zstd"

	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/relational"
	"github.com/dateline-news/dateline/internal/store/sqlite"
	"github.com/dateline-news/dateline/internal/store/storetest"
)

var keep = flag.Bool("keep", false, "write a store of today's schema to testdata/compat, once, when a schema is released")

// A store of each schema stays in testdata/compat; today's program must open them all and bring them up to date.
func TestKeptStores(t *testing.T) {
	ctx := context.Background()
	if *keep {
		path := filepath.Join(t.TempDir(), "news.db")
		db, err := sqlite.Open(ctx, path)
		if err != nil {
			t.Fatal(err)
		}
		storetest.Fill(t, db, storetest.World{Seed: 5}, 0, 40)
		whole := filepath.Join(t.TempDir(), "whole.db") // without pages that are free, and all of it in one file
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
		enc, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(fmt.Sprintf("testdata/compat/schema-%d.db.zst", relational.Schema), enc.EncodeAll(b, nil), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	files, err := filepath.Glob("testdata/compat/schema-*.db.zst")
	if err != nil || len(files) != relational.Schema {
		t.Fatalf("%d kept stores, %v; want one of each of %d schemas", len(files), err, relational.Schema)
	}
	for _, file := range files {
		packed, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		dec, err := zstd.NewReader(nil)
		if err != nil {
			t.Fatal(err)
		}
		defer dec.Close()
		b, err := dec.DecodeAll(packed, nil)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		path := filepath.Join(t.TempDir(), "news.db")
		if err := os.WriteFile(path, b, 0o644); err != nil {
			t.Fatal(err)
		}
		db, err := sqlite.Open(ctx, path)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		// Schema 2 resolves anew what 1 had resolved.
		if err := db.Work(ctx, store.WorkOptions{Drain: true}, store.Handlers{Resolve: storetest.Resolve}); err != nil {
			t.Fatal(err)
		}
		version := 0
		fmt.Sscanf(filepath.Base(file), "schema-%d", &version)
		storetest.Kept(t, db, version)
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	text := filepath.Join(dir, "notes.txt")
	if err := os.WriteFile(text, []byte("These are notes, no database. They are long enough to be taken for one by a careless program, which reads a hundred bytes."), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{dir, filepath.Join(dir, "no", "folder.db"), text} {
		if db, err := sqlite.Open(ctx, path); err == nil {
			db.Close()
			t.Errorf("%s was opened", path)
		}
	}
	odd := filepath.Join(dir, "a name? with#odd %41 letters&_pragma=x.db")
	db, err := sqlite.Open(ctx, odd)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := os.Stat(odd); err != nil {
		t.Errorf("the store lies elsewhere: %v", err)
	}
	if err := db.Backup(ctx, odd); err == nil {
		t.Error("a backup wrote over a file")
	}
}
