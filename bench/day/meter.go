package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"sync/atomic"
	"text/tabwriter"
	"time"

	"golang.org/x/sys/unix"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/store"
)

// A meter sums the processor time of stages over all threads.
type meter struct {
	names []string // of steps, in their order
	step  map[string]*atomic.Int64
	whole atomic.Int64 // of coding: extract and all steps
	sketc atomic.Int64
	resol atomic.Int64
	read  time.Duration
	pages int          // of the corpus
	coded atomic.Int64 // here and now
}

// stages groups the steps as the folders do.
var stages = []struct {
	name  string
	steps []string
}{
	{"analyse", []string{"token", "syntax", "mention", "coref"}},
	{"ground", []string{"timex", "office", "dct", "times", "toponym", "actor"}},
	{"code", []string{"quote", "event", "claim"}},
}

func newMeter() *meter { return &meter{step: map[string]*atomic.Int64{}} }

// threadCPU is the processor time of the calling thread, to which the goroutine must be locked.
func threadCPU() int64 {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_THREAD, &u); err != nil {
		panic(err)
	}
	return u.Utime.Nano() + u.Stime.Nano()
}

// tell is after how many pages progress is told.
const tell = 2000

// timed adds what do takes to sum.
func timed(sum *atomic.Int64, do func()) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	before := threadCPU()
	do()
	sum.Add(threadCPU() - before)
}

type timedStep struct {
	pipeline.Annotator
	sum *atomic.Int64
}

func (s timedStep) Annotate(ctx context.Context, d *dateline.Document) (err error) {
	timed(s.sum, func() { err = s.Annotator.Annotate(ctx, d) })
	return err
}

func (m *meter) steps(steps []pipeline.Step) []pipeline.Step {
	out := slices.Clone(steps)
	for i, s := range out {
		m.names = append(m.names, s.Name)
		m.step[s.Name] = &atomic.Int64{}
		out[i].Annotator = timedStep{s.Annotator, m.step[s.Name]}
	}
	return out
}

func (m *meter) sketch(f func(*dateline.Document) []store.Sketch) func(*dateline.Document) []store.Sketch {
	return func(d *dateline.Document) (out []store.Sketch) {
		timed(&m.sketc, func() { out = f(d) })
		return out
	}
}

func (m *meter) code(c pipeline.Coder) func(context.Context, []dateline.Capture) ([]store.Derived, error) {
	return func(ctx context.Context, cs []dateline.Capture) (out []store.Derived, err error) {
		timed(&m.whole, func() { out, err = c.Derive(ctx, cs) })
		before := m.coded.Load()
		if n := m.coded.Add(int64(len(out))); n/tell > before/tell {
			fmt.Fprintf(os.Stderr, "%s coded %d, %.1f ms of a processor each; peak memory %d MiB\n", time.Now().Format(time.TimeOnly), n, float64(m.whole.Load())/1e6/float64(n), peakMemory())
		}
		return out, err
	}
}

func (m *meter) resolve(f func(context.Context, store.Resolution) error) func(context.Context, store.Resolution) error {
	return func(ctx context.Context, s store.Resolution) (err error) {
		before := m.resol.Load()
		timed(&m.resol, func() { err = f(ctx, s) })
		fmt.Fprintf(os.Stderr, "%s resolved, %.1f s of a processor, %.1f in all; coded %d; peak memory %d MiB\n",
			time.Now().Format(time.TimeOnly), float64(m.resol.Load()-before)/1e9, float64(m.resol.Load())/1e9, m.coded.Load(), peakMemory())
		return err
	}
}

// acquire reads the corpus once for itself.
func (m *meter) acquire(warc string) error {
	before := processCPU()
	for _, err := range acquire.Inputs([]string{warc}, nil) {
		if err != nil {
			return err
		}
		m.pages++
	}
	m.read = processCPU() - before
	return nil
}

func (m *meter) print(w io.Writer, o options, s store.Stats, appended, wall, used time.Duration) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	defer t.Flush()
	n := float64(max(1, m.coded.Load()))
	row := func(name string, took time.Duration) {
		per := "-"
		if took > 0 {
			per = fmt.Sprintf("%.0f", n/took.Seconds())
		}
		fmt.Fprintf(t, "%s\t%.1f s\t%s documents/s a core\t%.1f %%\n", name, took.Seconds(), per, 100*took.Seconds()/used.Seconds())
	}
	fmt.Fprintf(t, "%.0f pages, seed %d, %d workers, %s, %d processors\n", n, o.seed, o.workers, runtime.Version(), runtime.NumCPU())
	row("acquire", m.read)
	steps := time.Duration(0)
	for _, sum := range m.step {
		steps += time.Duration(sum.Load())
	}
	sketches := time.Duration(m.sketc.Load())
	coding := time.Duration(m.whole.Load())
	row("extract", coding-steps-sketches)
	for _, g := range stages {
		sum := time.Duration(0)
		for _, name := range g.steps {
			sum += time.Duration(m.step[name].Load())
		}
		row(g.name, sum)
		for _, name := range g.steps {
			row("  "+name, time.Duration(m.step[name].Load()))
		}
	}
	resolve := time.Duration(m.resol.Load())
	row("sketch", sketches)
	row("resolve", resolve)
	row("store", used-coding-resolve-m.read)
	row("whole", used)
	fmt.Fprintf(t, "wall\t%.1f s\t%.1f articles/s\tappending alone %.1f s\n", wall.Seconds(), n/wall.Seconds(), appended.Seconds())
	fmt.Fprintf(t, "two cores\t\t%.1f articles/s if both do nothing else\n", 2*n/used.Seconds())
	fmt.Fprintf(t, "peak memory\t%d MiB\nstore\t%d MiB\t%.1f KiB an article\n", peakMemory(), s.Bytes>>20, float64(s.Bytes)/1024/n)
	fmt.Fprintf(t, "captures\t%d\ndocuments\t%d\nevents\t%d\nquotes\t%d\nrecords\t%d\nstories\t%d\nsets of copies\t%d\n", s.Captures, s.Documents, s.Events, s.Quotes, s.Records, s.Stories, s.CopySets)
}
