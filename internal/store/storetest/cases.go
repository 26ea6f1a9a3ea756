package storetest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/docjson"
	"github.com/dateline-news/dateline/internal/store"
)

func appendTwice(t *testing.T, s store.Store) {
	ctx := context.Background()
	w := World{Seed: 2}
	b := store.Batch{Captures: append(w.Captures(0, 20), w.Capture(3)), Refused: []store.Refusal{{Name: "day.warc.gz@7", Reason: "cut short"}}, Positions: map[string]string{"day.warc.gz": "7"}}
	if n, err := s.Append(ctx, noon, b); n != 20 || err != nil {
		t.Fatalf("%d added, %v; want 20", n, err)
	}
	b.Positions["day.warc.gz"] = "9"
	if n, err := s.Append(ctx, noon.Add(time.Hour), b); n != 0 || err != nil {
		t.Fatalf("second time: %d added, %v; want none", n, err)
	}
	if at, err := s.Position(ctx, "day.warc.gz"); at != "9" || err != nil {
		t.Errorf("position %q, %v; want that of the second time", at, err)
	}
	var refused []store.Refusal
	for r, err := range s.Refusals(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		refused = append(refused, r)
	}
	if want := []store.Refusal{{Name: "day.warc.gz@7", Reason: "cut short", At: noon}}; !reflect.DeepEqual(refused, want) {
		t.Errorf("refusals %v, want %v", refused, want)
	}
	c := w.Capture(5)
	c.Media, c.Charset, c.Crawled, c.Truncated, c.Kind = "text/html", "latin1", "2026-01-01T00:00:00Z", "length", dateline.KindWARC
	c.Bytes, c.ID = []byte("other\x00\xff bytes"), strings.Repeat("ab", 32)
	if _, err := s.Append(ctx, noon, store.Batch{Captures: []dateline.Capture{c}}); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Capture(ctx, c.ID); err != nil || !reflect.DeepEqual(got, c) {
		t.Errorf("capture came back as %+v, %v; want %+v", got, err, c)
	}
	if found, err := s.Check(ctx); err != nil || len(found) != 1 || !strings.Contains(found[0], c.ID) {
		t.Errorf("check: %q, %v; want one line on the capture whose ID is not its hash", found, err)
	}
	if st, err := s.Stats(ctx); err != nil || st.Captures != 21 || st.Documents != 0 || st.Refusals != 1 {
		t.Errorf("stats %+v, %v", st, err)
	}
}

func encode(t *testing.T, d *dateline.Document) string {
	t.Helper()
	b, err := docjson.Encode(d, docjson.Options{Tokens: true})
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func documentsWhole(t *testing.T, s store.Store) {
	w := World{Seed: 3}
	Fill(t, s, w, 0, 30)
	for i := range 30 {
		want := w.Derive(w.Capture(i)).Document
		got, err := s.Document(context.Background(), w.Capture(i).ID)
		if want == nil {
			if !errors.Is(err, store.ErrNotFound) {
				t.Errorf("a capture without document: %v, want ErrNotFound", err)
			}
			continue
		}
		if err != nil || encode(t, got) != encode(t, want) {
			t.Fatalf("document %d came back as\n%s, %v, want\n%s", i, encode(t, got), err, encode(t, want))
		}
	}
}

func otherRows(t *testing.T, s store.Store) {
	w := World{Seed: 4}
	const n = 60
	Fill(t, s, w, 0, n)
	m := newModel(w, n)
	ctx := context.Background()
	for _, q := range []store.Query{{Limit: 7}, {Outlets: []string{"Outlet 3"}}, {Text: "ransom"}, {PublishedFrom: "2014-06", PublishedTo: "2015-02", Limit: 3}, {Copies: "first"}} {
		quotes, claims, docs := 0, 0, 0
		for _, d := range m.docs {
			if !m.matchDoc(d, q) {
				continue
			}
			docs++
			if d.Document != nil {
				quotes, claims = quotes+len(d.Document.Quotes), claims+len(d.Document.Claims)
			}
		}
		gotQ, gotC, gotD := all(t, q, s.Quotes), all(t, q, s.Claims), all(t, q, s.Articles)
		if len(gotQ) != quotes || len(gotC) != claims || len(gotD) != docs {
			t.Errorf("%+v: %d quotes, %d claims, %d documents; want %d, %d, %d", q, len(gotQ), len(gotC), len(gotD), quotes, claims, docs)
		}
		if k, err := s.Count(ctx, "document", q); k != docs || err != nil {
			t.Errorf("%+v: Count of documents is %d, %v, want %d", q, k, err, docs)
		}
		if q.Text != "" {
			for _, a := range gotD {
				if !strings.Contains(a.Snippet, "\x02ransom\x03") {
					t.Errorf("snippet %q does not mark the word", a.Snippet)
				}
			}
		}
	}
	for _, who := range []string{"Q22316", "kerry", "USAGOV", "USA"} {
		want := 0
		for _, d := range m.docs {
			if d.Document == nil {
				continue
			}
			for _, q := range d.Document.Quotes {
				if m.entity(d.Document, q.Entity).KB == "Q22316" {
					want++
				}
			}
		}
		if got := all(t, store.Query{Sources: []string{who}}, s.Quotes); len(got) != want || want == 0 {
			t.Errorf("%d quotes by %s, want %d", len(got), who, want)
		}
	}
	type sum struct{ mentions, articles, events int }
	want := map[string]sum{}
	for _, d := range m.docs {
		if d.Document == nil {
			continue
		}
		for _, e := range d.Document.Entities {
			if e.KB == "" {
				continue
			}
			v := want[e.KB]
			v.articles++
			v.mentions += len(e.Mentions)
			for _, ev := range m.all {
				if ev.doc.Capture == d.Capture && slices.ContainsFunc(slices.Concat(ev.parties[0], ev.parties[1], ev.parties[2]), func(p store.PartyRow) bool { return p.Entity == e.KB }) {
					v.events++
				}
			}
			want[e.KB] = v
		}
	}
	rows := all(t, store.Query{Limit: 4}, s.Entities)
	for i, e := range rows {
		if got := (sum{e.Mentions, e.Articles, e.Events}); got != want[e.ID] {
			t.Errorf("entity %s: %+v, want %+v", e.ID, got, want[e.ID])
		}
		if i > 0 && e.Articles > rows[i-1].Articles {
			t.Error("entities are not those in most articles first")
		}
	}
	if len(rows) != len(want) {
		t.Errorf("%d entities, want %d", len(rows), len(want))
	}
	if got := all(t, store.Query{Text: "zoe"}, s.Entities); len(got) != 1 || got[0].Name != "Zoë Müller" {
		t.Errorf("entities named zoe: %+v", got)
	}
	// Documents by a field of their events.
	q := store.Query{Types: []string{"ASSAULT"}, Actors: []string{"RUS"}}
	docs := map[string]bool{}
	for _, e := range m.find(q) {
		docs[e.row.Document] = true
	}
	if got := all(t, q, s.Articles); len(got) != len(docs) || len(docs) == 0 {
		t.Errorf("%d documents with a Russian assault, want %d", len(got), len(docs))
	}
}

// dump is every row that a store gives, as text.
func dump(t *testing.T, s store.Store) string {
	t.Helper()
	var b strings.Builder
	q := store.Query{Limit: 33}
	for _, e := range all(t, q, s.Events) {
		e.Lat, e.Lon, e.Dead = nil, nil, nil
		fmt.Fprintf(&b, "%+v\n", e)
	}
	for _, v := range all(t, q, s.Quotes) {
		fmt.Fprintf(&b, "%+v\n", v)
	}
	for _, v := range all(t, q, s.Claims) {
		fmt.Fprintf(&b, "%+v\n", v)
	}
	for _, v := range all(t, q, s.Entities) {
		fmt.Fprintf(&b, "%+v\n", v)
	}
	for _, v := range all(t, q, s.Articles) {
		v.Ingested = time.Time{}
		fmt.Fprintf(&b, "%+v\n", v)
	}
	for _, v := range all(t, q, s.Stories) {
		v.Title = ""
		fmt.Fprintf(&b, "%+v\n", v)
	}
	for _, v := range all(t, q, s.Records) {
		v.Lead.Lat, v.Lead.Lon, v.Lead.Dead = nil, nil, nil
		fmt.Fprintf(&b, "%+v %s\n", v, v.Data)
	}
	return b.String()
}

// Each store is filled forwards and backwards; both must show the same. The suite runs on every store with the same captures, so the
// hash of the dump, which is checked here too, is one for all.
func orderOfIngest(t *testing.T, s store.Store) {
	ctx := context.Background()
	w := World{Seed: 5}
	cs := w.Captures(0, 40)
	fill := func(cs []dateline.Capture) string {
		for _, c := range cs {
			if _, err := s.Append(ctx, noon, store.Batch{Captures: []dateline.Capture{c}}); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Work(ctx, store.WorkOptions{Workers: 3, Batch: 3, Drain: true}, Handlers()); err != nil {
			t.Fatal(err)
		}
		return dump(t, s)
	}
	fill(cs[:15])
	one := fill(cs[15:])
	if len(one) < 10000 {
		t.Fatalf("the dump has %d bytes: it shows little", len(one))
	}
	if err := s.Rebuild(ctx); err != nil {
		t.Fatal(err)
	}
	if two := fill(nil); two != one {
		t.Errorf("rows differ by the order of work:\n%s", difference(one, two))
	}
	hash := fmt.Sprintf("%x", sum(one))
	if want := dumpHash; hash != want {
		t.Errorf("the rows of this store have the hash %s, want %s as every store", hash, want)
	}
}

// dumpHash is that of the rows of 40 documents of World 5. A change of rows changes it: look at them before you write it anew.
const dumpHash = "59d4ac1e062db86b"

func sum(s string) []byte {
	h := sha256.Sum256([]byte(s))
	return h[:8]
}

func difference(a, b string) string {
	as, bs := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(as), len(bs)) {
		if as[i] != bs[i] {
			return as[i] + "\n" + bs[i]
		}
	}
	return fmt.Sprintf("%d and %d lines", len(as), len(bs))
}

func cursorsAreBound(t *testing.T, s store.Store) {
	ctx := context.Background()
	Fill(t, s, World{Seed: 6}, 0, 20)
	q := store.Query{Limit: 5}
	p, err := s.Events(ctx, q)
	if err != nil || p.Next == "" {
		t.Fatal(p.Next, err)
	}
	q.Cursor, q.Limit = p.Next, 9
	if _, err := s.Events(ctx, q); err != nil {
		t.Errorf("another size of page: %v", err)
	}
	other := q
	other.Types = []string{"AID"}
	_, err1 := s.Events(ctx, other)
	_, err2 := s.Quotes(ctx, q)
	q.Cursor = "nonsense"
	_, err3 := s.Events(ctx, q)
	_, err4 := s.Since(ctx, "nonsense", 5)
	for i, err := range []error{err1, err2, err3, err4} {
		if !errors.Is(err, store.ErrCursor) {
			t.Errorf("%d: %v, want ErrCursor", i, err)
		}
	}
}

func badQueries(t *testing.T, s store.Store) {
	ctx := context.Background()
	for _, q := range []store.Query{{From: "yesterday"}, {From: "2014-05-01", To: "2014-04"}, {PublishedTo: "14"}, {Quads: []int{5}}, {Box: &[4]float64{0, 10, 0, -10}}, {Order: "size"},
		{Limit: 1001}, {Limit: -1}, {Copies: "all"}, {Text: "-not"}, {Text: `"open`}, {Text: "..."}, {Actors: []string{" "}}, {Actors: []string{"?!"}}} {
		if _, err := s.Events(ctx, q); !errors.Is(err, store.ErrQuery) {
			t.Errorf("%+v: %v, want ErrQuery", q, err)
		}
	}
	_, err1 := s.Quotes(ctx, store.Query{Types: []string{"AID"}})
	_, err2 := s.Entities(ctx, store.Query{MinScore: 1})
	_, err3 := s.Count(ctx, "quote", store.Query{})
	_, err4 := s.Facets(ctx, store.Query{}, []string{"colour"}, 5)
	_, _, err5 := s.Timeline(ctx, store.Query{}, "week")
	for i, err := range []error{err1, err2, err3, err4, err5} {
		if !errors.Is(err, store.ErrQuery) {
			t.Errorf("%d: %v, want ErrQuery", i, err)
		}
	}
	// What looks like a statement is words.
	if _, err := s.Events(ctx, store.Query{Actors: []string{`x' OR 1=1 --`}, Text: `NEAR(a b) OR words:* & | ! ' "a\" " "`, Types: []string{"'; DROP TABLE events"}}); err != nil {
		t.Errorf("odd words: %v", err)
	}
}

func jobsFail(t *testing.T, s store.Store) {
	ctx := context.Background()
	w := World{Seed: 7}
	if _, err := s.Append(ctx, noon, store.Batch{Captures: w.Captures(0, 20)}); err != nil {
		t.Fatal(err)
	}
	h := Handlers()
	code := h.Code
	bad := w.Capture(4).ID
	var calls, flaky atomic.Int32
	h.Code = func(ctx context.Context, cs []dateline.Capture) ([]store.Derived, error) {
		calls.Add(1)
		if flaky.Add(1) == 1 {
			return nil, nil // nothing of anything: must not pass as done
		}
		for _, c := range cs {
			if c.ID == bad {
				return nil, errors.New("the machine is on fire")
			}
		}
		return code(ctx, cs)
	}
	if err := s.Work(ctx, store.WorkOptions{Workers: 2, Batch: 8, Drain: true}, h); err != nil {
		t.Fatal(err)
	}
	b, err := s.Waiting(ctx)
	if err != nil || b != (store.Backlog{Failed: 1}) {
		t.Errorf("waiting %+v, %v; want one set aside", b, err)
	}
	if st, err := s.Stats(ctx); err != nil || st.Documents != 19 {
		t.Errorf("%d documents, %v; want the 19 neighbours of the bad one", st.Documents, err)
	}
	// A worker that is told to stop gives back what it holds, at once.
	if _, err := s.Append(ctx, noon, store.Batch{Captures: w.Captures(20, 25)}); err != nil {
		t.Fatal(err)
	}
	stop, cancel := context.WithCancel(ctx)
	h.Code = func(ctx context.Context, cs []dateline.Capture) ([]store.Derived, error) {
		cancel()
		<-ctx.Done()
		return nil, ctx.Err()
	}
	if err := s.Work(stop, store.WorkOptions{}, h); !errors.Is(err, context.Canceled) {
		t.Errorf("work that was stopped: %v", err)
	}
	began := time.Now()
	if err := s.Work(ctx, store.WorkOptions{Drain: true}, Handlers()); err != nil {
		t.Fatal(err)
	}
	if st, _ := s.Stats(ctx); st.Documents != 24 {
		t.Errorf("%d documents after a stop, want 24", st.Documents)
	}
	if d := time.Since(began); d > 10*time.Second {
		t.Errorf("what a stopped worker held waited %v", d)
	}
}

// Two of Work beside each other on one store; a rebuild in the middle takes the claims away.
func writesOnce(t *testing.T, s store.Store) {
	ctx := context.Background()
	w := World{Seed: 8}
	if _, err := s.Append(ctx, noon, store.Batch{Captures: w.Captures(0, 60)}); err != nil {
		t.Fatal(err)
	}
	h := Handlers()
	code := h.Code
	var once atomic.Bool
	h.Code = func(ctx context.Context, cs []dateline.Capture) ([]store.Derived, error) {
		if once.CompareAndSwap(false, true) {
			if err := s.Rebuild(ctx); err != nil {
				return nil, err
			}
		}
		return code(ctx, cs)
	}
	errs := make(chan error)
	for range 2 {
		go func() { errs <- s.Work(ctx, store.WorkOptions{Workers: 2, Batch: 5, Drain: true}, h) }()
	}
	for range 2 {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
	st, err := s.Stats(ctx)
	if err != nil || st.Documents != 60 {
		t.Errorf("%d documents, %v; want 60", st.Documents, err)
	}
	if found, err := s.Check(ctx); len(found) > 0 || err != nil {
		t.Errorf("check: %q, %v", found, err)
	}
}

func groups(t *testing.T, s store.Store) {
	ctx := context.Background()
	w := World{Seed: 9}
	Fill(t, s, w, 0, 9)
	id := func(i int) string { return w.Capture(i).ID }
	r, err := s.Related(ctx, id(3))
	others := []string{id(4), id(5)}
	slices.Sort(others)
	slices.Sort(r.Copies)
	if err != nil || !slices.Equal(r.Copies, others) || len(r.Story) != 4 || r.StoryID != "story-0" {
		t.Errorf("related to 3: %+v, %v; want copies %v and the four others of its story", r, err, others)
	}
	// One member leaves its set for a set of its own.
	if err := s.SetGroups(ctx, store.KindNearDup, []store.Group{{ID: "alone", Members: []string{id(5)}, Leader: id(5), Rank: -7, Lead: id(5), Sources: 1}}); err != nil {
		t.Fatal(err)
	}
	if r, err = s.Related(ctx, id(3)); err != nil || !slices.Equal(r.Copies, []string{id(4)}) {
		t.Errorf("copies of 3 are %v, %v; want 4 alone", r.Copies, err)
	}
	near, err := s.Group(ctx, store.KindNearDup, []string{id(3), id(5)})
	if err != nil || len(near) != 3 || near[0].Doc > near[1].Doc {
		t.Errorf("groups of 3 and 5: %d sketches, %v; want 3 in order", len(near), err)
	}
	own, err := s.Sketches(ctx, store.KindNearDup, []string{id(5), "nobody", id(3)})
	if err != nil || len(own) != 2 || own[0].Owner == own[1].Owner || own[0].Doc > own[1].Doc || len(own[0].Data) == 0 {
		t.Errorf("sketches of 3 and 5: %+v, %v; want both in order", own, err)
	}
	rare, _, err := s.Sharing(ctx, store.KindNearDup, []uint64{0})
	if err != nil || len(rare) != 3 {
		t.Errorf("sharing a rare key: %d, %v; want 3", len(rare), err)
	}
	every, lead, err := s.Sharing(ctx, store.KindNearDup, []uint64{1 << 63, 0})
	if err != nil || len(every) != 9 || len(lead) != 4 {
		t.Errorf("sharing the rare or the common key: %d, led by %d, %v; want all 9 led by 4", len(every), len(lead), err)
	}
	leaders, of, err := s.Leaders(ctx, store.KindNearDup, []uint64{1 << 63, 0, 12345}, 9)
	led := map[string]bool{}
	for _, l := range leaders {
		led[l.Owner] = true
	}
	if err != nil || len(leaders) != 4 || !led[id(5)] || len(of) != 3 || len(of[0]) != 4 || len(of[1]) != 1 || of[2] != nil {
		t.Fatalf("%d leaders, by key %v, %v; want 4, of 0-2, 3-4, 5 and 6-8, one of them under the rare key", len(leaders), of, err)
	}
	if leaders[of[0][0]].Owner != id(5) {
		t.Errorf("the first leader is %s, want that of the lowest rank", leaders[of[0][0]].Owner)
	}
	two, of, err := s.Leaders(ctx, store.KindNearDup, []uint64{1 << 63}, 2)
	if err != nil || len(two) != 2 || len(of[0]) != 2 || two[of[0][0]].Owner != id(5) {
		t.Errorf("the first two leaders: %d, %v, %v", len(two), of, err)
	}
	for _, e := range every {
		if !led[e.Leader] || led[e.Owner] && e.Leader != e.Owner {
			t.Errorf("%s is led by %q", e.Owner, e.Leader)
		}
	}
	first := all(t, store.Query{Copies: "first"}, s.Articles)
	if len(first) != 4 {
		t.Errorf("%d documents are the first of their copies, want 4: of 0-2, 3-4, 5 and 6-8", len(first))
	}
	rec := all(t, store.Query{}, s.Records)
	if len(rec) == 0 || rec[0].Lead.Record != rec[0].ID || !bytes.HasPrefix(rec[0].Data, []byte(`{"members":`)) {
		t.Fatalf("records: %+v", rec)
	}
	mentions := 0
	for _, v := range rec {
		mentions += v.Events
		got := all(t, store.Query{RecordIDs: []string{v.ID}}, s.Events)
		if len(got) != v.Events {
			t.Errorf("record %s has %d events, Events finds %d", v.ID, v.Events, len(got))
		}
	}
	if n, err := s.Count(ctx, "record", store.Query{}); n != len(rec) || err != nil {
		t.Errorf("Count of records is %d, %v, want %d", n, err, len(rec))
	}
	if n, _ := s.Count(ctx, "event", store.Query{}); mentions != n {
		t.Errorf("records have %d events of %d", mentions, n)
	}
	stories := all(t, store.Query{}, s.Stories)
	if len(stories) != 2 || stories[0].Articles+stories[1].Articles != 9 {
		t.Errorf("stories: %+v", stories)
	}
	if got := all(t, store.Query{Stories: []string{"story-1"}}, s.Articles); len(got) != 4 {
		t.Errorf("%d documents of story-1, want 4", len(got))
	}
}

func rebuild(t *testing.T, s store.Store) {
	ctx := context.Background()
	w := World{Seed: 10}
	Fill(t, s, w, 0, 30)
	before := dump(t, s)
	if err := s.Decide(ctx, store.Decision{Document: w.Capture(0).ID, Verdict: "accept", Reviewer: "r", At: noon}); err != nil {
		t.Fatal(err)
	}
	if err := s.Rebuild(ctx); err != nil {
		t.Fatal(err)
	}
	if b, err := s.Waiting(ctx); err != nil || b.Code != 30 {
		t.Errorf("waiting %+v, %v; want all 30", b, err)
	}
	if st, err := s.Stats(ctx); err != nil || st.Captures != 30 || st.Documents+st.Events+st.Quotes+st.Entities+st.Stories != 0 {
		t.Errorf("after Rebuild: %+v, %v", st, err)
	}
	Fill(t, s, w, 30, 30)
	if after := dump(t, s); after != before {
		t.Errorf("rows differ after a rebuild:\n%s", difference(before, after))
	}
	if ds, err := s.Decisions(ctx, store.DecisionQuery{}); len(ds) != 1 || err != nil {
		t.Errorf("decisions after a rebuild: %v, %v", ds, err)
	}
}

func since(t *testing.T, s store.Store) {
	ctx := context.Background()
	w := World{Seed: 11}
	seen := map[string]bool{}
	at := ""
	for step := range 3 {
		Fill(t, s, w, step*10, step*10+10)
		for {
			p, err := s.Since(ctx, at, 4)
			if err != nil {
				t.Fatal(err)
			}
			for _, a := range p.Rows {
				if seen[a.ID] {
					t.Errorf("%s came twice", a.ID)
				}
				seen[a.ID] = true
			}
			if at = p.Next; len(p.Rows) == 0 {
				break
			}
		}
		if len(seen) != step*10+10 {
			t.Errorf("after %d documents the tail has shown %d", step*10+10, len(seen))
		}
	}
}

// Text that one of the databases would refuse, or cut in its own way.
func oddText(t *testing.T, s store.Store) {
	ctx := context.Background()
	var cs []dateline.Capture
	texts := []string{"nul \x00 in the text", "a quote's 'words' \\ and : & | !()", strings.Repeat("x", 5000) + " tail", "Straße ÉCOLE naïve ½ ① 日本語 e\u0301", ""}
	for i := range texts {
		cs = append(cs, World{Seed: 12}.Capture(i))
	}
	cs[0].URI, cs[0].Name = "http://a.example/\x00\xff", "bad\xffname"
	if _, err := s.Append(ctx, noon, store.Batch{Captures: cs}); err != nil {
		t.Fatal(err)
	}
	h := store.Handlers{Code: func(_ context.Context, cs []dateline.Capture) (out []store.Derived, err error) {
		for _, c := range cs {
			_, i := number(c)
			d := &dateline.Document{ID: c.ID, Text: texts[i], Title: "T\x00itle", Source: dateline.Source{URI: c.URI, Kind: c.Kind}, Provenance: dateline.Provenance{Dateline: "v\xff"}}
			if texts[i] != "" {
				d.Lines = []dateline.Line{{Span: dateline.Span{End: len(texts[i])}, Kind: dateline.LineBody}}
			}
			out = append(out, store.Derived{Capture: c.ID, Document: d})
		}
		return out, nil
	}}
	if err := s.Work(ctx, store.WorkOptions{Drain: true}, h); err != nil {
		t.Fatal(err)
	}
	if b, err := s.Waiting(ctx); err != nil || b != (store.Backlog{}) {
		t.Fatalf("waiting %+v, %v", b, err)
	}
	for word, want := range map[string]int{"nul": 1, "quote": 1, "tail": 1, "strasse": 0, "straße": 1, "ecole": 1, "école": 1, "NAIVE": 1, "日本語": 1, "title": 0, "itle": 5, `"é"`: 1, "xxxxx*": 0} {
		if got := all(t, store.Query{Text: word}, s.Articles); len(got) != want {
			t.Errorf("%q is found in %d documents, want %d", word, len(got), want)
		}
	}
}

// codeEvents puts documents into s that have the day and the only event of each of events.
func codeEvents(t *testing.T, s store.Store, events []dateline.Event) {
	ctx := context.Background()
	if _, err := s.Append(ctx, noon, store.Batch{Captures: World{Seed: 13}.Captures(0, len(events))}); err != nil {
		t.Fatal(err)
	}
	h := store.Handlers{Code: func(_ context.Context, cs []dateline.Capture) (out []store.Derived, err error) {
		for _, c := range cs {
			_, i := number(c)
			e := events[i]
			e.ID, e.Type, e.Trigger, e.Sentence, e.When.Time, e.Where.Place = fmt.Sprint(i), "AID", dateline.Span{End: 1}, -1, -1, -1
			out = append(out, store.Derived{Capture: c.ID, Document: &dateline.Document{ID: c.ID, Text: "x", Title: e.ID, Source: dateline.Source{Kind: c.Kind}, Provenance: dateline.Provenance{Dateline: "v"},
				Published: dateline.Published{Earliest: e.When.Earliest, Latest: e.When.Latest}, Events: []dateline.Event{e}}})
		}
		return out, nil
	}}
	if err := s.Work(ctx, store.WorkOptions{Drain: true}, h); err != nil {
		t.Fatal(err)
	}
}

// countriesWithoutPlaces: an event that tells a country alone is counted under it.
func countriesWithoutPlaces(t *testing.T, s store.Store) {
	ctx := context.Background()
	var events []dateline.Event
	for _, c := range []string{"MLI", "", "FIN", "MLI", "ISI"} {
		events = append(events, dateline.Event{Where: dateline.EventPlace{Country: c}})
	}
	codeEvents(t, s, events)
	for range 2 {
		ps, none, err := s.Points(ctx, store.Query{}, 10)
		if want := []store.Point{{Country: "MLI", Count: 2}, {Country: "FIN", Count: 1}, {Country: "ISI", Count: 1}}; err != nil || none != 1 || !slices.Equal(ps, want) {
			t.Errorf("points %+v, %d nowhere, %v; want %+v and one", ps, none, err, want)
		}
		if w, ok := s.(interface{ Warm(context.Context) error }); ok { // and again from what it counts by in memory
			if err := w.Warm(ctx); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// oneBound: "before Christmas 2024" is found in December, not in every month of the past.
func oneBound(t *testing.T, s store.Store) {
	var events []dateline.Event
	for _, when := range []dateline.EventTime{{Latest: "2024-12-20"}, {Earliest: "2024-12-20"}, {Value: "2024-12", Earliest: "2024-12-01", Latest: "2024-12-31"}, {}} {
		events = append(events, dateline.Event{When: when})
	}
	codeEvents(t, s, events)
	for _, tt := range []struct{ from, to, want string }{
		{"", "", "0 1 2 3"},
		{"2024-12-01", "2024-12-31", "0 1 2"},
		{"2014-09-01", "2014-09-30", ""},
		{"2030-01-01", "2030-01-31", ""},
		{"2024-12-21", "2024-12-24", "2"},
		{"2024-12-20", "", "0 1 2"},
		{"2024-12-21", "", "2"},
		{"", "2024-12-20", "0 1 2"},
		{"", "2024-12-19", "2"},
	} {
		var events, articles []string
		for _, e := range all(t, store.Query{From: tt.from, To: tt.to}, s.Events) {
			events = append(events, e.ID)
		}
		for _, a := range all(t, store.Query{PublishedFrom: tt.from, PublishedTo: tt.to}, s.Articles) {
			articles = append(articles, a.Title)
		}
		slices.Sort(events)
		slices.Sort(articles)
		if got := strings.Join(events, " "); got != tt.want {
			t.Errorf("events from %q to %q: %q, want %q", tt.from, tt.to, got, tt.want)
		}
		if got := strings.Join(articles, " "); got != tt.want {
			t.Errorf("articles from %q to %q: %q, want %q", tt.from, tt.to, got, tt.want)
		}
	}
}

func desk(t *testing.T, s store.Store) {
	ctx := context.Background()
	d := store.Decision{Document: "d1", Start: 3, End: 9, Type: "AID", Event: "e1", Field: "status", Verdict: "fix", Value: `"denied"`, Reviewer: "ann", At: noon}
	newer := d
	newer.Value, newer.At = `"planned"`, noon.Add(time.Minute)
	bob := d
	bob.Reviewer = "bob"
	for _, one := range []store.Decision{d, bob, newer} {
		if err := s.Decide(ctx, one); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := s.Decisions(ctx, store.DecisionQuery{Document: "d1"}); err != nil || !reflect.DeepEqual(got, []store.Decision{bob, newer}) {
		t.Errorf("decisions %+v, %v; want bob's and ann's newer one", got, err)
	}
	if got, err := s.Decisions(ctx, store.DecisionQuery{Reviewer: "ann"}); err != nil || !reflect.DeepEqual(got, []store.Decision{newer}) {
		t.Errorf("ann's decisions %+v, %v", got, err)
	}
	one, err := s.Edit(ctx, store.EntityEdit{Kind: "merge", Entities: []string{"Q1", "NIL:x"}, Into: "Q1", By: "ann", At: noon})
	if err != nil || one == "" {
		t.Fatal(one, err)
	}
	two, err := s.Edit(ctx, store.EntityEdit{Kind: "rename", Entities: []string{"Q2"}, Into: "Second", By: "ann", At: noon})
	if err != nil || two == one {
		t.Fatal(two, err)
	}
	if err := s.Undo(ctx, one); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Edits(ctx); err != nil || len(got) != 1 || got[0].ID != two || !slices.Equal(got[0].Entities, []string{"Q2"}) || !got[0].At.Equal(noon) {
		t.Errorf("edits %+v, %v; want the second", got, err)
	}
	for _, v := range []string{"1", "2"} {
		if err := s.Put(ctx, "dossier", "a", []byte(v)); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Put(ctx, "feed", "a", nil); err != nil {
		t.Fatal(err)
	}
	if got, err := s.Get(ctx, "dossier", "a"); string(got) != "2" || err != nil {
		t.Errorf("saved %q, %v; want the second", got, err)
	}
	if got, err := s.List(ctx, "dossier"); len(got) != 1 || err != nil {
		t.Errorf("list %v, %v", got, err)
	}
	if err := s.Delete(ctx, "dossier", "a"); err != nil {
		t.Error(err)
	}
}

var placeWords = regexp.MustCompile(`PlaceWords:in \w+`)

// Kept checks a store that a program of an earlier schema filled with 40 documents of World 5: it must show the rows that a new one shows, but for what that schema had no
// column for, which comes when all is coded again, and take more.
func Kept(t *testing.T, s store.Store, schema int) {
	ctx := context.Background()
	was := dump(t, s)
	if err := s.Rebuild(ctx); err != nil {
		t.Fatal(err)
	}
	if err := s.Work(ctx, store.WorkOptions{Drain: true}, Handlers()); err != nil {
		t.Fatal(err)
	}
	is := dump(t, s)
	if hash := fmt.Sprintf("%x", sum(is)); hash != dumpHash {
		t.Errorf("the rows of the kept store, made again, have the hash %s, want %s", hash, dumpHash)
	}
	if schema < 5 {
		is = placeWords.ReplaceAllString(is, "PlaceWords:")
	}
	if was != is {
		t.Errorf("the kept store shows other rows before it is made again:\n%s", difference(was, is))
	}
	Fill(t, s, World{Seed: 5}, 40, 45)
	if st, err := s.Stats(ctx); err != nil || st.Captures != 45 || st.Documents != 45 {
		t.Errorf("after five more: %+v, %v", st, err)
	}
	if found, err := s.Check(ctx); len(found) > 0 || err != nil {
		t.Errorf("check: %q, %v", found, err)
	}
}
