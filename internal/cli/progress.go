package cli

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/store"
)

// A progress shows how ingest and coding go, on standard error: a bar on a terminal, else a JSON object a line. It is safe for concurrent use.
type progress struct {
	mode string // "bar", "json", "none"
	out  io.Writer
	now  func() time.Time
	bar  *progressbar.ProgressBar

	mu      sync.Mutex
	begun   time.Time
	said    time.Time
	taken   pipeline.Tally
	reading bool
	alone   *source // what is read while nothing is coded, else nil
	waiting int     // captures that waited to be coded when the work began
	coded   int     // since then, those that gave no record included
	broken  int     // of these, those that gave none
	shown   int     // refusals shown
	events  int
	groups  int            // sketches that waited to be resolved when resolving began, 0 while nothing is resolved
	grouped int            // since then
	refuse  map[string]int // refusals by the kind of their reason
	without map[string]int // captures that gave no record, likewise
	uncoded int            // see stop
	again   string
}

// report is what a line of JSON says.
type report struct {
	Done      bool    `json:"done"`
	Captures  int     `json:"captures"` // on disk
	New       int     `json:"new"`
	Refused   int     `json:"refused"`
	Last      string  `json:"last,omitempty"` // read from here on, all before is on disk
	Coded     int     `json:"coded"`
	NoRecord  int     `json:"no_record"`
	Events    int     `json:"events"`
	Resolving int     `json:"resolving,omitempty"` // sketches (a document has some six) that wait while copies, stories and records are found
	PerSecond float64 `json:"coded_per_second"`
	Seconds   float64 `json:"seconds"`

	// Of the last line: how many by the kind of their reason.
	RefusedBy  map[string]int `json:"refused_by,omitempty"`
	NoRecordBy map[string]int `json:"no_record_by,omitempty"`
	// Of a stop: how many captures are not coded, and the command that goes on.
	Uncoded int    `json:"uncoded,omitempty"`
	Again   string `json:"again,omitempty"`
}

// every is how often lines of JSON come at least, while something goes on.
const every = 5 * time.Second

func newProgress(w World, mode string, waiting int, what string) *progress {
	if mode == "auto" {
		if mode = "json"; w.Terminal() {
			mode = "bar"
		}
	}
	p := &progress{mode: mode, out: w.Stderr, now: w.Now, begun: w.Now(), said: w.Now(), waiting: waiting, refuse: map[string]int{}, without: map[string]int{}}
	if mode == "bar" {
		p.bar = p.newBar(int64(max(1, waiting)), what, "articles")
	}
	return p
}

// newBar makes a bar of things, or of bytes.
func (p *progress) newBar(most int64, what, things string) *progressbar.ProgressBar {
	return progressbar.NewOptions64(most, progressbar.OptionSetWriter(p.out), progressbar.OptionSetDescription(what), progressbar.OptionShowCount(),
		progressbar.OptionShowBytes(things == "bytes"), progressbar.OptionSetItsString(things), progressbar.OptionThrottle(200*time.Millisecond),
		progressbar.OptionFullWidth(), progressbar.OptionClearOnFinish(), func(b *progressbar.ProgressBar) {
			if things != "bytes" {
				progressbar.OptionShowIts()(b)
			}
		})
}

// readsAlone says that nothing is coded while from is read: the bar then shows the bytes of its files, or counts articles.
func (p *progress) readsAlone(from source) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.alone = &from; p.bar == nil {
		return
	}
	p.bar.Clear()
	if from.size > 0 {
		p.bar = p.newBar(from.size, "reading", "bytes")
	} else {
		p.bar = p.newBar(-1, "reading", "articles")
	}
}

// resolves says that so many sketches are to be resolved; 0: it is done.
func (p *progress) resolves(waiting int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.groups, p.grouped = waiting, 0; p.bar == nil {
		return
	}
	p.bar.Clear()
	if waiting > 0 {
		p.bar = p.newBar(int64(waiting), "finding copies, stories and records", "parts")
	} else {
		p.bar = p.newBar(int64(max(1, p.waiting+p.taken.New)), "coding", "articles")
	}
	p.draw()
}

// resolved is told of sketches that were resolved.
func (p *progress) resolved(n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.grouped += n
	if p.mode == "json" && p.now().Sub(p.said) >= every {
		p.line(p.sum(false))
	}
	p.draw()
}

// reads says whether more may come. It is said before readsAlone.
func (p *progress) reads(more bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.reading = more; !more {
		p.alone = nil
	}
}

// took is told of each batch on disk.
func (p *progress) took(t pipeline.Tally) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.taken = t
	if p.mode == "json" {
		p.line(p.sum(false))
	}
	p.draw()
}

// did is told of each capture that was coded, with the reason if it gave no record.
func (p *progress) did(events int, reason string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.coded++
	p.events += events
	if reason != "" {
		p.broken++
		count(p.without, reason)
	}
	if p.mode == "json" && p.now().Sub(p.said) >= every {
		p.line(p.sum(false))
	}
	p.draw()
}

// mostShown bounds the refusals that are shown one by one; the store has them all.
const mostShown = 20

// refused is told of each input that gave no capture.
func (p *progress) refused(r store.Refusal) {
	p.mu.Lock()
	defer p.mu.Unlock()
	count(p.refuse, r.Reason)
	if p.shown++; p.mode == "none" || p.shown > mostShown {
		return
	}
	if p.bar != nil {
		p.bar.Clear()
	}
	if p.mode == "bar" {
		fmt.Fprintf(p.out, "dateline: %s: %s\n", r.Name, r.Reason)
		return
	}
	if line, err := json.Marshal(struct {
		Refused string `json:"refused"`
		Reason  string `json:"reason"`
	}{r.Name, r.Reason}); err == nil {
		fmt.Fprintf(p.out, "%s\n", line)
	}
}

func (p *progress) draw() {
	if p.bar == nil {
		return
	}
	if p.groups > 0 {
		p.bar.Set(min(p.grouped, p.groups-1))
		return
	}
	what := "coding"
	switch {
	case p.alone != nil && p.alone.size > 0:
		what = fmt.Sprintf("reading, %d articles", p.taken.Captures)
	case p.alone != nil:
		what = "reading"
	case p.reading:
		what = "reading and coding"
	}
	if n := p.taken.Refused + p.broken; n > 0 {
		what += fmt.Sprintf(", %d refused", n)
	}
	p.bar.Describe(what)
	if p.alone != nil {
		if p.alone.size > 0 {
			p.bar.Set64(min(p.alone.read(), p.alone.size-1))
		} else {
			p.bar.Set(p.taken.Captures)
		}
		return
	}
	if total := p.waiting + p.taken.New; total > p.bar.GetMax() {
		p.bar.ChangeMax(total)
	}
	p.bar.Set(min(p.coded, p.bar.GetMax()-1))
}

func (p *progress) sum(done bool) report {
	s := p.now().Sub(p.begun).Seconds()
	t := p.taken
	r := report{Done: done, Captures: t.Captures, New: t.New, Refused: t.Refused, Last: t.Last, Coded: p.coded, NoRecord: p.broken, Events: p.events, Resolving: max(0, p.groups-p.grouped),
		Seconds: round(s)}
	if s > 0 {
		r.PerSecond = round(float64(p.coded) / s)
	}
	return r
}

func round(v float64) float64 { return float64(int(v*10+0.5)) / 10 }

func (p *progress) line(r report) {
	p.said = p.now()
	var line bytes.Buffer
	w := json.NewEncoder(&line)
	w.SetEscapeHTML(false)
	if w.Encode(r) == nil {
		p.out.Write(line.Bytes())
	}
}

// stop says at the end what is left to do, and the command that goes on.
func (p *progress) stop(left int, again string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.uncoded, p.again = left, again
}

// end clears the bar, or prints the last line; and says why inputs were refused and captures gave no record, and how to go on after a stop.
func (p *progress) end(done bool) report {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.bar != nil {
		p.bar.Clear()
	}
	r := p.sum(done)
	r.RefusedBy, r.NoRecordBy, r.Uncoded, r.Again = p.refuse, p.without, p.uncoded, p.again
	if p.mode == "json" {
		p.line(r)
		return r
	}
	p.why("refused", p.refuse)
	p.why("gave no record", p.without)
	if p.again != "" {
		fmt.Fprintf(p.out, "dateline: stopped; all that was read is in the store, and %d of its articles are not coded yet. To go on: %s\n", p.uncoded, p.again)
	}
	return r
}

// mostKinds bounds the kinds of reasons that are counted by name; all others are one.
const (
	mostKinds  = 20
	otherKinds = "other reasons"
)

// count counts a reason by its kind: its words without the name of the input, its number in an archive, and the details behind a colon.
func count(kinds map[string]int, reason string) {
	reason, _, _ = strings.Cut(reason, "\n")
	if _, why, ok := strings.Cut(reason, dateline.ErrUnusable.Error()+": "); ok {
		reason = why
	}
	if numbered, ok := strings.CutPrefix(reason, "record "); ok {
		if n, why, ok := strings.Cut(numbered, ": "); ok && strings.Trim(n, "0123456789") == "" {
			reason = why
		}
	}
	kind, _, _ := strings.Cut(reason, ": ")
	if kinds[kind] == 0 && len(kinds) >= mostKinds {
		kind = otherKinds
	}
	kinds[kind]++
}

// why prints the kinds of reasons, the most frequent first.
func (p *progress) why(what string, kinds map[string]int) {
	if len(kinds) == 0 {
		return
	}
	sum := 0
	var each []string
	for _, kind := range slices.SortedFunc(maps.Keys(kinds), func(a, b string) int { return cmp.Or(kinds[b]-kinds[a], strings.Compare(a, b)) }) {
		sum += kinds[kind]
		each = append(each, fmt.Sprintf("%s (%d)", kind, kinds[kind]))
	}
	fmt.Fprintf(p.out, "dateline: %d %s: %s\n", sum, what, strings.Join(each, ", "))
}
