package cli

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/acquire/fetch"
	"github.com/dateline-news/dateline/internal/config"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/resolve/sketch"
	"github.com/dateline-news/dateline/internal/serve/edited"
	"github.com/dateline-news/dateline/internal/store"
)

func ingestCommand(w World) *cobra.Command {
	var s settings
	var noCode bool
	cmd := &cobra.Command{
		Use:   "ingest SOURCE...",
		Short: "Take articles into a store and code them",
		Long: "Appends what SOURCE names to a store and codes it: files, folders, globs and - for standard input, as dateline code takes them; addresses of\n" +
			"pages, feeds, sitemaps and OPML lists.\n\n" +
			"What was appended stays, whatever happens: a batch counts as taken when it is on disk. The same command again goes on where a\n" +
			"stopped one was, inside a WARC too, and takes nothing twice. What cannot be used is kept with its reason (dateline stats --refusals).",
		Example: "  dateline ingest news/ --store day.db\n  dateline ingest CC-NEWS-*.warc.gz --store postgres://localhost/news --no-code",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return s.withStore(w, cmd, func(ctx context.Context, c config.Config, st store.Store) error {
				in := &reading{web: web(c), args: expand(args), stdin: w.Stdin, store: st}
				return take(ctx, w, c, st, source{in.inputs(ctx), in.size(), in.read.Load}, !noCode, sameAgain(cmd, args, c))
			})
		},
	}
	s.flags(cmd, "store", "workers", "batch", "actors", "progress", "agent", "pace", "allow")
	cmd.Flags().BoolVar(&noCode, "no-code", false, "only append; dateline worker codes")
	return cmd
}

// startCoding is how long reading goes on alone: short inputs are then coded in one go, without an interruption at their end.
const startCoding = 2 * time.Second

// A source is what take reads.
type source struct {
	inputs iter.Seq[pipeline.Input]
	size   int64        // bytes that there are to read, 0 if that is not known
	read   func() int64 // how many of them were read so far
}

// take appends what from holds and, with code, codes all that waits in the store. again is the command that goes on after a stop, as a shell reads it.
func take(ctx context.Context, w World, c config.Config, st store.Store, from source, code bool, again string) error {
	waiting := 0
	if code {
		var err error
		if waiting, err = uncoded(ctx, st); err != nil {
			return err
		}
	}
	p := newProgress(w, c.Progress, waiting, "reading")
	p.reads(true)
	if !code {
		p.readsAlone(from)
	}
	read := pipeline.Ingest{Store: st, Now: w.Now, Most: c.Batch, Wait: time.Second, Acknowledge: p.took, Refused: p.refused}
	var work func(context.Context, bool) error
	if code {
		h, err := handlers(c, st, p)
		if err != nil {
			return err
		}
		work = func(ctx context.Context, drain bool) error {
			return st.Work(ctx, store.WorkOptions{Workers: c.Workers, Drain: drain}, h)
		}
	}
	beside := make(chan error, 1)
	coding, stop := context.WithCancel(ctx)
	go func() { // ends with the reading
		later := time.NewTimer(startCoding)
		defer later.Stop()
		select {
		case <-coding.Done():
			beside <- nil
		case <-later.C:
			if work == nil {
				beside <- nil
				return
			}
			beside <- work(coding, false)
		}
	}()
	sum, err := read.Run(ctx, from.inputs)
	p.reads(false)
	stop()
	if e := <-beside; err == nil && !errors.Is(e, context.Canceled) {
		err = e
	}
	if err == nil && ctx.Err() == nil && work != nil {
		err = work(ctx, true)
	}
	stopped := ctx.Err() != nil
	if stopped {
		left, err := uncoded(context.WithoutCancel(ctx), st)
		if err != nil {
			return err
		}
		p.stop(left, again)
	}
	r := p.end(err == nil && !stopped)
	switch {
	case stopped:
		return errReported
	case err != nil:
		return err
	case p.mode != "json" && !code:
		fmt.Fprintf(w.Stderr, "dateline: %d articles read, %d of them new, %d refused; dateline worker --drain --store %s codes them\n",
			sum.Captures, sum.New, sum.Refused, shellWord(config.Redact(c.Store)))
	case p.mode != "json":
		fmt.Fprintf(w.Stderr, "dateline: %d articles read, %d of them new, %d refused; %d coded with %d events (%.0f a second); %d gave no record\n",
			sum.Captures, sum.New, sum.Refused, r.Coded, r.Events, r.PerSecond, r.NoRecord)
	}
	if sum.Captures == 0 && sum.Refused > 0 {
		return errReported
	}
	return nil
}

// sameAgain is the command line that goes on with what cmd did: its arguments and the flags that were given, and the store wherever it is named.
func sameAgain(cmd *cobra.Command, args []string, c config.Config) string {
	words := []string{"dateline", cmd.Name()}
	for _, arg := range args {
		words = append(words, shellWord(arg))
	}
	cmd.Flags().Visit(func(f *pflag.Flag) {
		switch {
		case f.Name == "store":
		case f.Value.String() == "true":
			words = append(words, "--"+f.Name)
		case f.Value.Type() == "bool":
			words = append(words, "--"+f.Name+"="+f.Value.String())
		default:
			words = append(words, "--"+f.Name, shellWord(f.Value.String()))
		}
	})
	return strings.Join(append(words, "--store", shellWord(config.Redact(c.Store))), " ")
}

// shellWord is a word as a shell reads it.
func shellWord(word string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("_-+@%:,./", r)
	}
	if word != "" && strings.IndexFunc(word, func(r rune) bool { return !plain(r) }) < 0 {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

// uncoded counts the captures from which nothing was made yet.
func uncoded(ctx context.Context, st store.Store) (int, error) {
	stats, err := st.Stats(ctx)
	return stats.Captures - stats.Documents, err
}

// handlers are what works on the jobs of a store.
func handlers(c config.Config, st store.Store, p *progress) (store.Handlers, error) {
	pipeline.LimitMemory(c.Workers)
	coder, err := (&coding{c.Actors}).coder()
	if err != nil {
		return store.Handlers{}, err
	}
	coder.Sketch, coder.Told = pipeline.Sketches, st.Told
	var lock sync.Mutex
	seen := map[string]bool{}
	coder.Each = func(d store.Derived) {
		lock.Lock()
		again := seen[d.Capture] // other documents told it something new
		seen[d.Capture] = true
		lock.Unlock()
		if again {
			return
		}
		n := 0
		if d.Document != nil {
			n = len(d.Document.Events)
		}
		p.did(n, d.Reason)
	}
	resolve := func(ctx context.Context, s store.Resolution) error {
		b, err := st.Waiting(ctx)
		if err != nil {
			return err
		}
		p.resolves(b.Resolve)
		defer p.resolves(0)
		if err = pipeline.Resolve(ctx, &shownResolution{Resolution: s, p: p}); errors.Is(err, sketch.ErrFormat) {
			return fmt.Errorf("%w: another version of the program coded this store. To code it anew: dateline doctor --rebuild", err)
		}
		return err
	}
	return edited.Coded(st, store.Handlers{Code: coder.Derive, Resolve: resolve}), nil
}

// A shownResolution tells how resolving goes on.
type shownResolution struct {
	store.Resolution
	p     *progress
	taken int // sketches in hand
}

func (r *shownResolution) Unresolved(ctx context.Context, k store.SketchKind, limit int) ([]store.Sketch, error) {
	out, err := r.Resolution.Unresolved(ctx, k, limit)
	r.taken = len(out)
	return out, err
}

func (r *shownResolution) SetGroups(ctx context.Context, k store.SketchKind, groups []store.Group) error {
	err := r.Resolution.SetGroups(ctx, k, groups)
	if err == nil {
		r.p.resolved(r.taken)
	}
	return err
}

// web is what fetches, as the settings say.
func web(c config.Config) *acquire.Web {
	pace := c.Pace
	if pace == 0 {
		pace = -1 // of fetch.Config: none
	}
	return &acquire.Web{Fetch: fetch.New(fetch.Config{Agent: c.Agent, Pace: pace, Allow: c.Networks()})}
}

// A reading is the sources of a command, each from where the store has it already.
type reading struct {
	web   *acquire.Web
	args  []string
	stdin io.Reader
	store store.Captures
	read  atomic.Int64 // bytes of the files: inside an archive by the place of a record, inside a plain list by what its lines held
}

// size is that of all files, 0 if something else is read too.
func (r *reading) size() (sum int64) {
	for _, arg := range r.args {
		info, err := os.Stat(arg)
		switch {
		case errors.Is(err, fs.ErrNotExist) && !acquire.IsAddress(arg):
		case err != nil || !info.Mode().IsRegular():
			return 0
		default:
			sum += info.Size()
		}
	}
	return sum
}

// inputs yields the articles. An archive that the store knows is read from its last known record on.
func (r *reading) inputs(ctx context.Context) iter.Seq[pipeline.Input] {
	return func(yield func(pipeline.Input) bool) {
		before := int64(0) // bytes of the files that were read
		for _, arg := range r.args {
			whole, held := int64(0), int64(0)
			if info, err := os.Stat(arg); err == nil {
				whole = info.Size()
			}
			packed := strings.HasSuffix(arg, ".gz") || strings.HasSuffix(arg, ".zst")
			from, key := arg, fileKey(arg)
			if key != "" {
				at, err := r.store.Position(ctx, key)
				if err != nil {
					yield(pipeline.Input{Err: err})
					return
				}
				if at != "" {
					from = arg + at[strings.LastIndexByte(at, '@'):]
				}
			}
			for c, err := range r.web.Inputs(ctx, []string{from}, r.stdin) {
				in := pipeline.Input{Capture: c, Err: err}
				switch at := strings.LastIndexByte(c.Resume, '@'); {
				case at >= 0:
					member, _, _ := strings.Cut(c.Resume[at+1:], "+")
					if n, err := strconv.ParseInt(member, 10, 64); err == nil {
						held = n
					}
				case !packed:
					held += int64(len(c.Bytes))
				}
				r.read.Store(before + min(held, whole))
				if key != "" && c.Resume != "" {
					in.Source, in.Position = key, c.Resume
				}
				if !yield(in) {
					return
				}
			}
			before += whole
			r.read.Store(before)
		}
	}
}

// keyed is how much of a file stands for it: shorter ones are read from the beginning each time.
const keyed = 64 << 10

// fileKey names a large file by its path and its first bytes, so that another file in its place is read from its beginning.
func fileKey(name string) string {
	info, err := os.Stat(name)
	if err != nil || !info.Mode().IsRegular() || info.Size() < keyed {
		return ""
	}
	f, err := os.Open(name)
	if err != nil {
		return ""
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.CopyN(h, f, keyed); err != nil {
		return ""
	}
	abs, err := filepath.Abs(name)
	if err != nil {
		return ""
	}
	return abs + "#" + hex.EncodeToString(h.Sum(nil))[:16]
}

// expand replaces folders and globs by their files, hidden ones left out; what gives none stays, for acquire to say why.
func expand(args []string) []string {
	var out []string
	for _, arg := range args {
		names := []string{arg}
		if acquire.IsAddress(arg) {
			out = append(out, arg)
			continue
		}
		if _, err := os.Stat(arg); errors.Is(err, fs.ErrNotExist) {
			if found, err := filepath.Glob(arg); err == nil && len(found) > 0 {
				names = found
			}
		}
		for _, name := range names {
			if info, err := os.Stat(name); err != nil || !info.IsDir() {
				out = append(out, name)
				continue
			}
			out = append(out, below(name)...)
		}
	}
	return out
}

// below lists the files of a folder in the order of their names. A folder that cannot be read stands for itself.
func below(dir string) []string {
	var out []string
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			out = append(out, path)
			if e != nil && e.IsDir() {
				return fs.SkipDir
			}
		case path != dir && strings.HasPrefix(e.Name(), "."):
			if e.IsDir() {
				return fs.SkipDir
			}
		case e.Type()&fs.ModeSymlink != 0:
			if info, err := os.Stat(path); err != nil || !info.IsDir() { // a link to a folder may lead back to its parent
				out = append(out, path)
			}
		case !e.IsDir():
			out = append(out, path)
		}
		return nil
	})
	if err != nil || len(out) == 0 {
		return []string{dir}
	}
	return out
}
