package storetest

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// Postgres returns the URL of an empty database of a throw-away PostgreSQL, one server for all tests of a process. Where PostgreSQL is not
// installed the test is skipped by name; under CI=true it fails.
func Postgres(tb testing.TB) string {
	tb.Helper()
	at, err := server()
	if errors.Is(err, exec.ErrNotFound) && os.Getenv("CI") != "true" {
		tb.Skipf("%s was skipped: PostgreSQL is not installed (Debian's package postgresql): %v", tb.Name(), err)
	}
	if err != nil {
		tb.Fatalf("PostgreSQL for tests: %v", err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	conn, err := pgx.Connect(ctx, at("postgres"))
	if err != nil {
		tb.Fatal(err)
	}
	defer conn.Close(ctx)
	name := "t" + strings.ToLower(rand.Text()[:12])
	if _, err := conn.Exec(ctx, "CREATE DATABASE "+name); err != nil {
		tb.Fatal(err)
	}
	return at(name)
}

// server starts PostgreSQL in a new folder, on a socket there alone. It ends, and its folder goes, when this process ends, however it does.
var server = sync.OnceValues(func() (func(database string) string, error) {
	initdb, err := program("initdb")
	if err != nil {
		return nil, err
	}
	postgres, err := program("postgres")
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "dateline-pg-")
	if err != nil {
		return nil, err
	}
	attr := &syscall.SysProcAttr{Setpgid: true}
	if os.Getuid() == 0 { // PostgreSQL refuses to run as root
		u, err := user.Lookup("postgres")
		if err != nil {
			u, err = user.Lookup("nobody")
		}
		if err != nil {
			return nil, err
		}
		uid, _ := strconv.Atoi(u.Uid)
		gid, _ := strconv.Atoi(u.Gid)
		if err := os.Chown(dir, uid, gid); err != nil {
			return nil, err
		}
		attr.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	}
	data := filepath.Join(dir, "data")
	init := exec.Command(initdb, "--pgdata="+data, "--username=dateline", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
	init.SysProcAttr, init.Dir = attr, dir
	if out, err := init.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("initdb: %w: %s", err, out)
	}
	// The shell waits for the end of its input, which is the end of this process, then stops the server and cleans up.
	run := exec.Command("/bin/sh", "-c", `"$1" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off -c max_connections=100 >"$2/log" 2>&1 </dev/null &
		p=$!; cat >/dev/null; kill -INT $p; wait $p; rm -rf "$2"`, "sh", postgres, dir)
	run.SysProcAttr, run.Dir = attr, dir
	hold, err := run.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := run.Start(); err != nil {
		return nil, err
	}
	at := func(database string) string {
		_ = hold // keeps the pipe open
		return "postgres://dateline@/" + database + "?host=" + dir
	}
	for wait := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		conn, err := pgx.Connect(ctx, at("postgres"))
		cancel()
		if err == nil {
			conn.Close(context.Background())
			return at, nil
		}
		if time.Now().After(wait) {
			log, _ := os.ReadFile(filepath.Join(dir, "log"))
			return nil, fmt.Errorf("the server does not answer: %w\n%s", err, log)
		}
	}
})

// program finds a program of PostgreSQL: on the PATH, else where Debian puts it.
func program(name string) (string, error) {
	path, err := exec.LookPath(name)
	if err == nil {
		return path, nil
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/" + name)
	if len(found) == 0 {
		return "", err
	}
	return found[len(found)-1], nil
}
