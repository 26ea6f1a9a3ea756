package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/dateline-news/dateline/bench/corpus"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/store/storetest"
)

// TestKills kills ingest with SIGKILL at moments drawn from a seed, on both stores in turn, and goes on each time. What was acknowledged is there
// after every kill, a killed store opens within two seconds, no check finds damage, and the end is byte for byte that of a run
// that was never killed. DATELINE_KILLS sets their number, for both stores together: 4, in CI 50.
func TestKills(t *testing.T) {
	kills := 4
	if n := os.Getenv("DATELINE_KILLS"); n != "" {
		var err error
		if kills, err = strconv.Atoi(n); err != nil || kills < 2 {
			t.Fatalf("DATELINE_KILLS=%s: a number from 2 on", n)
		}
	}
	const seed = 20260
	dir := t.TempDir()
	each := kills / 2                    // of a store
	archives := make([]string, each/3+1) // a new one for every third kill
	ids := map[string]bool{}
	taken := map[string]int{} // name of a capture to how many different ones there are up to it
	for i := range archives {
		archives[i] = filepath.Join(dir, fmt.Sprintf("part%d.warc.gz", i))
		f, err := os.Create(archives[i])
		if err != nil {
			t.Fatal(err)
		}
		if err := corpus.WriteWARC(f, seed+uint64(i), 48, nil); err != nil { // more than 64 KiB, so that reading goes on inside
			t.Fatal(err)
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
		for c, err := range acquire.Inputs(archives[i:i+1], nil) {
			if err != nil {
				t.Fatal(err)
			}
			ids[c.ID] = true
			taken[c.Name] = len(ids)
		}
	}

	quiet := &killed{t: t, store: filepath.Join(dir, "quiet.db"), archives: archives, taken: taken}
	quiet.finish()
	want := quiet.hash()
	for _, s := range []struct {
		name  string
		store func(t *testing.T) string
	}{
		{"sqlite", func(*testing.T) string { return filepath.Join(dir, "killed.db") }},
		{"postgres", func(t *testing.T) string { return storetest.Postgres(t) }},
	} {
		t.Run(s.name, func(t *testing.T) {
			k := &killed{t: t, store: s.store(t), taken: taken, timed: os.Getenv("DATELINE_KILLS") != ""}
			r := rand.New(rand.NewPCG(seed, uint64(len(s.name))))
			for i := range each {
				k.archives = archives[:i/3+1]
				if i%3 == 0 { // while the new archive is appended, or soon after
					k.kill(r.IntN(2) == 0, time.Duration(r.IntN(60))*time.Millisecond)
				} else {
					k.kill(false, time.Duration(20+r.IntN(1200))*time.Millisecond)
				}
				k.reopen(i%5 == 0)
			}
			t.Logf("%d kills: %d before all was appended, %d while coding; the slowest opening after one took %v", each, k.appending, k.coding, k.slowest)
			k.archives = archives
			k.finish()
			if got := k.stats()["captures"]; got != len(ids) {
				t.Errorf("%d captures, want %d", got, len(ids))
			}
			if got := k.hash(); got != want {
				t.Errorf("the store is not that of an undisturbed run: %s, want %s", got, want)
			}
			before := k.stats()
			k.finish()
			if after := k.stats(); fmt.Sprint(after) != fmt.Sprint(before) || k.hash() != want {
				t.Errorf("ingesting the same again: %v, before %v", after, before)
			}
		})
	}
}

// killed is a store whose writers are killed.
type killed struct {
	t                 *testing.T
	store             string
	archives          []string
	taken             map[string]int // by the name of a capture: captures up to it
	acknowledged      int
	documents         int // seen in the store after a kill
	appending, coding int // kills by what went on
	slowest           time.Duration
	timed             bool // the time of opening counts: not beside other tests
}

// command runs the program: the test binary stands in for it, since TestMain gives it the name.
func (k *killed) command(args ...string) *exec.Cmd {
	cmd := exec.Command("dateline", args...)
	cmd.Env = append(os.Environ(), "DATELINE_STORE="+k.store)
	return cmd
}

func (k *killed) run(args ...string) string {
	k.t.Helper()
	var errs bytes.Buffer
	cmd := k.command(args...)
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		k.t.Fatalf("dateline %s: %v\n%s%s", strings.Join(args, " "), err, out, errs.String())
	}
	return string(out)
}

func (k *killed) ingest() *exec.Cmd {
	return k.command(append([]string{"ingest", "--progress", "json", "--batch", "2", "--workers", "2"}, k.archives...)...)
}

// kill starts ingest, kills it a while after its start, or after its first acknowledgement, and notes what it acknowledged.
func (k *killed) kill(acknowledged bool, after time.Duration) {
	k.t.Helper()
	cmd := k.ingest()
	stderr, err := cmd.StderrPipe()
	if err != nil {
		k.t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		k.t.Fatal(err)
	}
	var timer *time.Timer
	arm := func() { timer = time.AfterFunc(after, func() { cmd.Process.Kill() }) }
	if !acknowledged {
		arm()
	}
	done := false
	last := k.archives[len(k.archives)-1]
	whole := 0 // captures when all is appended
	for name, n := range k.taken {
		if strings.HasPrefix(name, last) {
			whole = max(whole, n)
		}
	}
	for lines := bufio.NewScanner(stderr); lines.Scan(); {
		var line struct {
			Done       bool
			Last       string
			New, Coded int
		}
		if json.Unmarshal(lines.Bytes(), &line) != nil {
			continue // the last line may be cut
		}
		done = done || line.Done
		if line.Last != "" && k.taken[line.Last] == 0 {
			k.t.Fatalf("ingest acknowledged %q, which is in no archive", line.Last)
		}
		k.acknowledged = max(k.acknowledged, k.taken[line.Last])
		if timer == nil && (line.New > 0 || line.Coded > 0 || done) {
			arm()
		}
	}
	if timer != nil {
		timer.Stop()
	}
	err = cmd.Wait()
	var exit *exec.ExitError
	switch {
	case done || err == nil: // it was faster than the kill
	case !errors.As(err, &exit) || exit.ExitCode() != -1:
		k.t.Fatalf("ingest ended by itself: %v", err)
	case k.acknowledged == whole:
		k.coding++
	default:
		k.appending++
	}
}

// reopen looks at what a kill left.
func (k *killed) reopen(check bool) {
	k.t.Helper()
	begun := time.Now()
	s := k.stats()
	took := time.Since(begun)
	if k.slowest = max(k.slowest, took); k.timed && took > 2*time.Second {
		k.t.Errorf("the store opened after %v", took)
	}
	if s["captures"] < k.acknowledged {
		k.t.Errorf("%d captures in the store, %d were acknowledged", s["captures"], k.acknowledged)
	}
	if s["documents"] < k.documents {
		k.t.Errorf("%d documents in the store, %d were there before", s["documents"], k.documents)
	}
	k.documents = s["documents"]
	if check {
		k.run("doctor")
	}
}

func (k *killed) finish() {
	k.t.Helper()
	if out, err := k.ingest().CombinedOutput(); err != nil {
		k.t.Fatalf("ingest: %v\n%s", err, out)
	}
	k.run("doctor")
}

func (k *killed) hash() string {
	k.t.Helper()
	return k.run("export", "--canonical", "--hash")
}

func (k *killed) stats() map[string]int {
	k.t.Helper()
	out := map[string]int{}
	for line := range strings.Lines(k.run("stats")) {
		f := strings.Fields(line)
		if n, err := strconv.Atoi(f[len(f)-1]); err == nil && len(f) == 2 && f[0] != "bytes" {
			out[f[0]] = n
		}
	}
	return out
}
