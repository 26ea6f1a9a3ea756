// Command search measures how long the queries of bench/queries take over a store of many events.
//
// The events are made up by a seed and written as ingest writes them: captures are appended, a handler gives documents, rows and the end of the job are one
// transaction. A store that has its events already is used as it is. Times are those of whole pages of 50 rows, as a user of the API waits for them.
//
//	go run ./bench/search -store /tmp/million.db -events 1000000
package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
	"github.com/dateline-news/dateline/internal/store/open"
)

func main() {
	name := flag.String("store", "", "file or postgres:// URL of the store")
	events := flag.Int("events", 1_000_000, "events to fill it with")
	runs := flag.Int("runs", 30, "times each query is asked")
	folder := flag.String("queries", "bench/queries", "folder of the queries")
	flag.Parse()
	ctx := context.Background()
	s, err := open.Store(ctx, *name)
	if err != nil {
		log.Fatal(err)
	}
	defer s.Close()
	if err := fill(ctx, s, *events); err != nil {
		log.Fatal(err)
	}
	if err := measure(ctx, s, *folder, *runs); err != nil {
		log.Fatal(err)
	}
}

// perDocument is how many events a document has.
const perDocument = 10

func fill(ctx context.Context, s store.Store, events int) error {
	st, err := s.Stats(ctx)
	if err != nil {
		return err
	}
	began := time.Now()
	w := newWorld(1)
	var cs []dateline.Capture
	total := events / perDocument
	for i := st.Captures; i < total; i++ {
		cs = append(cs, capture(i))
		if len(cs) == 1000 || i == total-1 {
			if _, err := s.Append(ctx, time.Unix(1_700_000_000+int64(i), 0), store.Batch{Captures: cs}); err != nil {
				return err
			}
			cs = cs[:0]
		}
	}
	err = s.Work(ctx, store.WorkOptions{Workers: 2, Batch: 200, Drain: true}, store.Handlers{Code: func(_ context.Context, cs []dateline.Capture) (out []store.Derived, err error) {
		for _, c := range cs {
			var i int
			fmt.Sscanf(string(c.Bytes), "capture %d", &i)
			out = append(out, store.Derived{Capture: c.ID, Document: w.document(i, c)})
		}
		return out, nil
	}})
	if err != nil {
		return err
	}
	if st, err = s.Stats(ctx); err != nil {
		return err
	}
	fmt.Printf("%d events of %d documents, %.0f MB; filled in %v\n", st.Events, st.Documents, float64(st.Bytes)/1e6, time.Since(began).Round(time.Second))
	return nil
}

func measure(ctx context.Context, s store.Store, folder string, runs int) error {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("no queries in %s", folder)
	}
	var all, allCPU []time.Duration
	fmt.Printf("%-28s %8s %8s %8s %8s %8s\n", "query", "rows", "p50 ms", "p95 ms", "max ms", "CPU p95")
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		var q store.Query
		if err := json.Unmarshal(b, &q); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		var ts, cpus []time.Duration
		rows := 0
		for range runs {
			q.Cursor = ""
			for range 2 { // the first page and the next
				at, used := time.Now(), cpu()
				p, err := s.Events(ctx, q)
				if err != nil {
					return fmt.Errorf("%s: %w", file, err)
				}
				ts, cpus = append(ts, time.Since(at)), append(cpus, cpu()-used)
				rows += len(p.Rows)
				if q.Cursor = p.Next; p.Next == "" {
					break
				}
			}
		}
		all, allCPU = append(all, ts...), append(allCPU, cpus...)
		line(strings.TrimSuffix(filepath.Base(file), ".json"), rows/runs, ts, cpus)
	}
	line("all", 0, all, allCPU)
	return nil
}

func line(name string, rows int, ts, cpus []time.Duration) {
	at := func(ts []time.Duration, p float64) float64 {
		slices.Sort(ts)
		return float64(ts[min(int(p*float64(len(ts))), len(ts)-1)].Microseconds()) / 1000
	}
	fmt.Printf("%-28s %8d %8.1f %8.1f %8.1f %8.1f\n", name, rows, at(ts, .5), at(ts, .95), at(ts, 1), at(cpus, .95))
}

// cpu is the time of processors that this process has used: what a page costs on a machine that does other work too. For PostgreSQL it is the client's part alone.
func cpu() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func capture(i int) dateline.Capture {
	b := fmt.Appendf(nil, "capture %d", i)
	sum := sha256.Sum256(b)
	return dateline.Capture{ID: hex.EncodeToString(sum[:]), Kind: dateline.KindText, Bytes: b, Name: fmt.Sprintf("made-up:%d", i)}
}

// A world has the things that news is about, each as frequent as its rank allows, as names and words are in news.
type world struct {
	seed      uint64
	words     []string
	people    []dateline.Entity
	places    []dateline.Place
	countries []string
}

var kinds = strings.Fields("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT")
var cameo = strings.Fields("057 042 051 081 061 073 087 024 112 128 138 141 163 152 173 195")
var firsts = strings.Fields("anna boris carla david elena faruk grace hassan irina john karim lucia maria nadia omar paula")
var contexts = strings.Fields("diplomatic military economic legal human_rights election")

func newWorld(seed uint64) *world {
	r := rand.New(rand.NewPCG(seed, 0))
	w := &world{seed: seed}
	syllables := strings.Fields("ka ro ti mer sol van del pra nu shi gor bel ast um or en")
	for i := range 30000 {
		s := ""
		for n := i + 17; n > 0; n /= len(syllables) {
			s += syllables[n%len(syllables)]
		}
		w.words = append(w.words, s)
	}
	w.countries = strings.Fields("USA RUS CHN UKR ISR SYR IRQ IRN GBR FRA DEU TUR IND PAK AFG EGY SAU JPN KOR PRK")
	for len(w.countries) < 180 {
		w.countries = append(w.countries, string([]byte{byte('A' + r.IntN(26)), byte('A' + r.IntN(26)), byte('A' + r.IntN(26))}))
	}
	for i := range 20000 {
		c := w.countries[zipf(r, len(w.countries))]
		sector := []string{"GOV", "MIL", "OPP", "REB", "CVL"}[r.IntN(5)]
		w.people = append(w.people, dateline.Entity{Name: firsts[r.IntN(len(firsts))] + " " + w.words[i], Kind: "person", KB: fmt.Sprintf("Q%d", i+1), Country: c, Sectors: []string{sector}, Code: c + sector})
	}
	for i := range 5000 {
		w.places = append(w.places, dateline.Place{Name: w.words[i+100], Country: w.countries[zipf(r, len(w.countries))], Lat: r.Float64()*140 - 60, Lon: r.Float64()*360 - 180, GeoNames: i + 1, Precision: dateline.PrecisionCity})
	}
	return w
}

// zipf draws below n, so that rank k comes about as often as 1/k.
func zipf(r *rand.Rand, n int) int {
	return min(int(math.Exp(r.Float64()*math.Log(float64(n)))), n) - 1
}

func (w *world) document(i int, c dateline.Capture) *dateline.Document {
	r := rand.New(rand.NewPCG(w.seed, uint64(i)+1))
	d := &dateline.Document{ID: c.ID, Lang: "en", Source: dateline.Source{Outlet: fmt.Sprintf("outlet%d", zipf(r, 500)), Kind: c.Kind, URI: fmt.Sprintf("https://news.example/%d", i)}, Provenance: dateline.Provenance{Dateline: "bench"}}
	word := func() string { return w.words[zipf(r, len(w.words))] }
	d.Title = word() + " " + word() + " " + word()
	day := time.Date(2010, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(4000))
	iso := day.Format(time.DateOnly)
	d.Published = dateline.Published{Value: iso, Earliest: iso, Latest: iso}
	var b strings.Builder
	write := func(s string) dateline.Span {
		at := b.Len()
		b.WriteString(s)
		return dateline.Span{Start: at, End: b.Len()}
	}
	for range 5 { // entities of the document
		p := w.people[zipf(r, len(w.people))]
		p.ID, p.Chain = fmt.Sprintf("e%d", len(d.Entities)+1), -1
		d.Entities = append(d.Entities, p)
	}
	party := func() dateline.Party {
		e := &d.Entities[r.IntN(len(d.Entities))]
		at := write(e.Name)
		e.Mentions = append(e.Mentions, dateline.EntityMention{Span: at, Head: -1, Form: "name"})
		return dateline.Party{Span: at, Token: -1, Entity: e.ID, Code: e.Code, Country: e.Country, Sectors: e.Sectors}
	}
	for k := range perDocument {
		start := b.Len()
		ty := zipf(r, len(kinds))
		e := dateline.Event{Type: kinds[ty], CAMEO: cameo[ty], Quad: 1 + ty/4, Goldstein: float64(8 - ty), Token: -1, Sentence: k, Status: dateline.Happened, Score: float64(r.IntN(1000)) / 1000, Rule: "made up",
			Where: dateline.EventPlace{Place: -1}, When: dateline.EventTime{Time: -1}}
		if s := r.IntN(20); s < 4 {
			e.Status = []dateline.Status{dateline.Planned, dateline.Ongoing, dateline.Denied, dateline.Hypothetical}[s]
		}
		e.Actors = []dateline.Party{party()}
		write(" ")
		e.Trigger = write(word())
		write(" ")
		if r.IntN(3) > 0 {
			e.Recipients = []dateline.Party{party()}
		}
		for range 20 {
			write(" " + word())
		}
		if r.IntN(2) == 0 {
			e.Contexts = []string{contexts[zipf(r, len(contexts))]}
		}
		own := day.AddDate(0, 0, -r.IntN(7)).Format(time.DateOnly)
		e.When = dateline.EventTime{Value: own, Earliest: own, Latest: own, Time: -1, Basis: "dct"}
		if r.IntN(10) == 0 {
			e.When = dateline.EventTime{Earliest: own, Time: -1, Basis: "interval"}
		}
		if r.IntN(2) == 0 {
			p := w.places[zipf(r, len(w.places))]
			write(" ")
			p.Span = write(p.Name)
			e.Where = dateline.EventPlace{Place: len(d.Places), Country: p.Country, Words: p.Span}
			d.Places = append(d.Places, p)
		}
		if r.IntN(3) == 0 {
			q := party()
			e.Attribution = []dateline.Attribution{{Entity: q.Entity, Quote: -1, Span: q.Span}}
		}
		write(".")
		sum := sha256.Sum256(fmt.Appendf(nil, "%d %d", i, k))
		e.ID = hex.EncodeToString(sum[:6])
		d.Events = append(d.Events, e)
		at := dateline.Span{Start: start, End: b.Len()}
		d.Sentences = append(d.Sentences, dateline.Sentence{Span: at})
		d.Lines = append(d.Lines, dateline.Line{Span: at, Kind: dateline.LineBody})
		write("\n")
	}
	d.Text = b.String()
	return d
}
