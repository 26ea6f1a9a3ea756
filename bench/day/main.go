// Command day measures a day of news on one machine: it writes a corpus as WARC, ingests and codes it into a store, resolves it, asks it, and
// prints what each stage took.
//
//	go run ./bench/day -n 5000                                           # into a SQLite file in a temporary folder
//	go run ./bench/day -n 5000 -store postgres://localhost/bench
//	go run ./bench/day -n 1000 -warc corpus.warc.gz -truth truth.jsonl   # only writes the corpus
//	go run ./bench/day -n 100000 -store day.db -from corpus.warc.gz      # of a corpus of that size; goes on where it was stopped
//
// Stages are measured in processor time of the threads that do them, so that the figures of a busy machine hold: documents per second and
// core. "store" is what the process took beside the stages: rows, full text, packing, the collector of garbage. The wall time of the whole is
// that of a machine which does nothing else. What has been done is shown on standard error, with the growth of resolving; SIGINT ends the run and prints the
// figures so far.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"github.com/dateline-news/dateline/bench/corpus"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/open"
)

type options struct {
	n           int
	seed        uint64
	warc, truth string
	from        string
	store       string
	workers     int
	resolve     bool
	profile     string
}

func main() {
	var o options
	flag.IntVar(&o.n, "n", 5000, "pages")
	flag.Uint64Var(&o.seed, "seed", 1, "of the corpus")
	flag.StringVar(&o.warc, "warc", "", "write the corpus here and stop")
	flag.StringVar(&o.truth, "truth", "", "with -warc: which page copies which, as JSONL")
	flag.StringVar(&o.from, "from", "", "a corpus that -warc wrote with the same -n and -seed, instead of making it again")
	flag.StringVar(&o.store, "store", "", "an empty store; default a SQLite file in a temporary folder")
	flag.IntVar(&o.workers, "workers", runtime.GOMAXPROCS(0), "documents coded at a time")
	flag.BoolVar(&o.resolve, "resolve", true, "also copies, stories and records")
	flag.StringVar(&o.profile, "profile", "", "write a processor profile here")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	err := run(ctx, o, os.Stdout)
	if err != nil {
		fmt.Fprintln(os.Stderr, "day:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options, out io.Writer) error {
	if o.warc != "" {
		return writeCorpus(o, o.warc)
	}
	dir, err := os.MkdirTemp("", "dateline-day-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	warc := o.from
	if warc == "" {
		warc = filepath.Join(dir, "day.warc.gz")
		if err := writeCorpus(o, warc); err != nil {
			return err
		}
	}
	if o.store == "" {
		o.store = filepath.Join(dir, "day.db")
	}
	if o.profile != "" {
		f, err := os.Create(o.profile)
		if err != nil {
			return err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
	}
	return measure(ctx, o, warc, out)
}

func measure(ctx context.Context, o options, warc string, out io.Writer) error {
	m := newMeter()
	if err := m.acquire(warc); err != nil {
		return err
	}
	st, err := open.Store(ctx, o.store)
	if err != nil {
		return err
	}
	defer st.Close()
	pipeline.LimitMemory(o.workers)
	steps, err := pipeline.Default()
	if err != nil {
		return err
	}
	coder := pipeline.Coder{Steps: m.steps(steps), Version: "bench", Sketch: m.sketch(pipeline.Sketches), Told: st.Told}
	begun, cpu := time.Now(), processCPU()
	in := pipeline.Ingest{Store: st, Now: time.Now, Most: 64, Wait: time.Second,
		Acknowledge: func(pipeline.Tally) {}, Refused: func(r store.Refusal) { fmt.Fprintln(os.Stderr, r.Name, r.Reason) }}
	tally, err := in.Run(ctx, func(yield func(pipeline.Input) bool) {
		for c, err := range acquire.Inputs([]string{warc}, nil) {
			if !yield(pipeline.Input{Capture: c, Err: err}) {
				return
			}
		}
	})
	if err != nil {
		return err
	}
	appended := time.Since(begun)
	h := store.Handlers{Code: m.code(coder)}
	if o.resolve {
		h.Resolve = m.resolve(pipeline.Resolve)
	}
	err = st.Work(ctx, store.WorkOptions{Workers: o.workers, Drain: true}, h)
	if err != nil && ctx.Err() == nil {
		return err
	}
	wall, used := time.Since(begun), processCPU()-cpu
	rest := context.WithoutCancel(ctx)
	stats, err := st.Stats(rest)
	if err != nil {
		return err
	}
	m.print(out, o, stats, appended, wall, used)
	if ctx.Err() != nil {
		fmt.Fprintf(out, "stopped after %d of %d\n", m.coded.Load(), tally.New)
		return nil
	}
	if stats.Unusable > 0 || stats.Documents != stats.Captures {
		fmt.Fprintf(out, "%d of %d captures gave no document\n", stats.Captures-stats.Documents+stats.Unusable, stats.Captures)
	}
	if !o.resolve {
		return nil
	}
	if err := judge(ctx, st, o.seed, o.n, out); err != nil {
		return err
	}
	return ask(ctx, st, out)
}

// ask times the first page of some questions, three times each, and shows the slowest.
func ask(ctx context.Context, st store.Store, out io.Writer) error {
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	defer t.Flush()
	for _, q := range []struct {
		name string
		q    store.Query
	}{
		{"all events", store.Query{}},
		{"events by actor", store.Query{Actors: []string{"FRA"}}},
		{"events by actor, recipient, type", store.Query{Actors: []string{"RUS"}, Recipients: []string{"UKR"}, Types: []string{"ASSAULT"}}},
		{"events by words", store.Query{Text: `"closed the crossing" army`}},
		{"events by name", store.Query{Parties: []string{"red cross"}}},
		{"events by score", store.Query{Types: []string{"CONSULT"}, Order: "score"}},
	} {
		slowest := time.Duration(0)
		n := 0
		for range 3 {
			begun := time.Now()
			p, err := st.Events(ctx, q.q)
			if err != nil {
				return fmt.Errorf("%s: %w", q.name, err)
			}
			n = len(p.Rows)
			slowest = max(slowest, time.Since(begun))
		}
		fmt.Fprintf(t, "query: %s\t%d rows\t%.1f ms\n", q.name, n, float64(slowest.Microseconds())/1000)
	}
	return nil
}

func writeCorpus(o options, warc string) error {
	f, err := os.Create(warc)
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriterSize(f, 1<<20)
	var note func(corpus.Page) error
	if o.truth != "" {
		t, err := os.Create(o.truth)
		if err != nil {
			return err
		}
		defer t.Close()
		enc := json.NewEncoder(t)
		note = func(p corpus.Page) error {
			return enc.Encode(map[string]any{"uri": p.URI, "outlet": p.Outlet, "date": p.Date, "copy_of": p.Origin, "story": p.Story})
		}
	}
	if err := corpus.WriteWARC(w, o.seed, o.n, note); err != nil {
		return err
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}

func processCPU() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// peakMemory is the largest resident size of the process so far in MiB, 0 where the system does not tell.
func peakMemory() int {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		var kib int
		if n, _ := fmt.Sscanf(line, "VmHWM: %d kB", &kib); n == 1 {
			return kib >> 10
		}
	}
	return 0
}
