package main

import (
	"bytes"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/dateline-news/dateline/internal/export/parquet"
	"github.com/dateline-news/dateline/internal/store/storetest"
)

var update = flag.Bool("update", false, "rewrite the expected output inside the scripts")

func TestMain(m *testing.M) { testscript.Main(m, map[string]func(){"dateline": main}) }

// The scripts drive the real binary: each is a session at a shell.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Condition: func(cond string) (bool, error) {
			switch cond {
			case "root": // root reads folders without rights
				return os.Geteuid() == 0, nil
			case "postgres":
				return hasPostgres(), nil
			}
			return false, fmt.Errorf("unknown condition %s", cond)
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"serve":   serve,
			"parquet": parquetRows,
			"postgres": func(ts *testscript.TestScript, neg bool, args []string) {
				ts.Setenv("POSTGRES", storetest.Postgres(t))
			},
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("NO_COLOR", "1")
			return nil
		},
	})
}

// hasPostgres says whether scripts that need PostgreSQL run. In CI they do, and fail where it is missing.
func hasPostgres() bool {
	_, err := exec.LookPath("initdb")
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	return err == nil || len(found) > 0 || os.Getenv("CI") == "true"
}

// serve DIR serves the files of a folder on loopback, the word URL in them replaced by the address, and sets $URL.
func serve(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: serve DIR")
	}
	dir := ts.MkAbs(args[0])
	var server *httptest.Server
	server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		data, err := os.ReadFile(filepath.Join(dir, filepath.Base(r.URL.Path)))
		if err != nil {
			http.NotFound(w, r)
			return
		}
		w.Write(bytes.ReplaceAll(data, []byte("URL"), []byte(server.URL)))
	}))
	ts.Defer(server.Close)
	ts.Setenv("URL", server.URL)
}

// parquet FILE COUNT reads a file strictly and wants as many rows as the number in the file COUNT.
func parquetRows(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: parquet FILE COUNT")
	}
	data, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	rows, err := parquet.Read(bytes.NewReader(data), int64(len(data)))
	ts.Check(err)
	if want := strings.TrimSpace(ts.ReadFile(args[1])); strconv.Itoa(len(rows)) != want {
		ts.Fatalf("%d rows in %s, want %s", len(rows), args[0], want)
	}
}
