package storetest

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/dateline-news/dateline/internal/store"
)

// childEnv names the store to the process that Kills starts and kills.
const childEnv = "DATELINE_STORETEST_CHILD"

// Child says whether this process is one that Kills started.
func Child() bool { return os.Getenv(childEnv) != "" }

// Kills kills a process that appends and codes, again and again, at moments of chance, and looks at what it left. It must be called by a test that does nothing
// else, since the process that is killed is the same test binary, told to run that test alone. name is handed to open in both.
func Kills(t *testing.T, name string, open func(name string) (store.Store, error), times int) {
	if child := os.Getenv(childEnv); child != "" {
		at, first, _ := strings.Cut(child, " ")
		i, _ := strconv.Atoi(first)
		runChild(t, at, i, open)
		return
	}
	ctx := context.Background()
	w := World{Seed: 13}
	acked := 0 // captures below this number were acknowledged
	kept := 0  // captures that a look at the store has shown
	for round := range times {
		cmd := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
		cmd.Env = append(os.Environ(), fmt.Sprintf("%s=%s %d", childEnv, name, acked))
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		stop := time.AfterFunc(time.Minute, func() { cmd.Process.Kill() })
		for n := 0; lines.Scan(); n++ {
			rest, ok := strings.CutPrefix(lines.Text(), "acked ")
			if !ok {
				t.Errorf("the child says %q", lines.Text())
				continue
			}
			acked, _ = strconv.Atoi(rest)
			if n == 0 {
				time.AfterFunc(time.Duration(rand.IntN(200))*time.Millisecond, func() { cmd.Process.Kill() })
			}
		}
		stop.Stop()
		cmd.Wait()
		began := time.Now()
		s, err := open(name)
		if err != nil {
			t.Fatalf("round %d: the store does not open again: %v", round, err)
		}
		st, err := s.Stats(ctx)
		if took := time.Since(began); err != nil || took > 2*time.Second {
			t.Errorf("round %d: open again after %v, %v", round, took, err)
		}
		if st.Captures < acked || st.Captures < kept {
			t.Errorf("round %d: %d captures, %d were acknowledged", round, st.Captures, acked)
		}
		kept = st.Captures
		for i := range acked {
			if _, err := s.Capture(ctx, w.Capture(i).ID); err != nil {
				t.Errorf("round %d: %v", round, err)
			}
		}
		if at, err := s.Position(ctx, "world"); err != nil || at != strconv.Itoa(st.Captures) {
			t.Errorf("round %d: position %q beside %d captures, %v", round, at, st.Captures, err)
		}
		if found, err := s.Check(ctx); len(found) > 0 || err != nil {
			t.Errorf("round %d: check: %q, %v", round, found, err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	if acked == 0 {
		t.Fatal("no child appended anything")
	}
	s, err := open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	began := time.Now()
	Fill(t, s, w, 0, kept) // what was acknowledged is known: nothing is added
	st, err := s.Stats(ctx)
	if err != nil || st.Captures != kept || st.Documents != kept {
		t.Errorf("%d captures and %d documents, %v; want %d of each", st.Captures, st.Documents, err, kept)
	}
	events := 0
	for i := range kept {
		if d := w.Derive(w.Capture(i)).Document; d != nil {
			events += len(d.Events)
		}
	}
	if st.Events != events {
		t.Errorf("%d events, want %d: none lost, none twice", st.Events, events)
	}
	t.Logf("%d kills; %d captures, the rest of them coded in %v", times, kept, time.Since(began).Round(time.Millisecond))
}

// runChild appends three captures at a time, tells when they are acknowledged, and codes meanwhile, until it is killed.
func runChild(t *testing.T, name string, from int, open func(string) (store.Store, error)) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second) // if nobody kills it
	defer cancel()
	s, err := open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	go s.Work(ctx, store.WorkOptions{Workers: 2, Batch: 4}, Handlers())
	w := World{Seed: 13}
	for i := from; ctx.Err() == nil; i += 3 {
		if _, err := s.Append(ctx, noon, store.Batch{Captures: w.Captures(i, i+3), Positions: map[string]string{"world": strconv.Itoa(i + 3)}}); err != nil {
			t.Fatal(err)
		}
		io.WriteString(os.Stdout, fmt.Sprintf("acked %d\n", i+3))
	}
}
