package pipeline_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/acquire"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/store"
)

// A shelf keeps batches; it fails at the one named.
type shelf struct {
	batches []store.Batch
	fail    int
}

var errFull = errors.New("disk full")

func (s *shelf) Append(_ context.Context, _ time.Time, b store.Batch) (int, error) {
	if s.fail > 0 && len(s.batches)+1 == s.fail {
		return 0, errFull
	}
	s.batches = append(s.batches, b)
	return len(b.Captures), nil
}

// shape writes batches as captures, !refusals and =positions.
func (s *shelf) shape() string {
	var out []string
	for _, b := range s.batches {
		var in []string
		for _, c := range b.Captures {
			in = append(in, c.ID)
		}
		for _, r := range b.Refused {
			in = append(in, "!"+r.Name+" "+r.Reason)
		}
		for source, at := range b.Positions {
			in = append(in, "="+source+at)
		}
		out = append(out, strings.Join(in, ","))
	}
	return strings.Join(out, "|")
}

func capture(id string) pipeline.Input {
	return pipeline.Input{Capture: dateline.Capture{ID: id, Name: id + ".txt"}}
}

func ingest(s *shelf, said *[]pipeline.Tally) pipeline.Ingest {
	return pipeline.Ingest{Store: s, Now: func() time.Time { return time.Unix(0, 0) }, Most: 2, Wait: time.Minute,
		Acknowledge: func(t pipeline.Tally) { *said = append(*said, t) }, Refused: func(store.Refusal) {}}
}

func TestIngest(t *testing.T) {
	refused := pipeline.Input{Err: &acquire.InputError{Name: "x", Err: errors.New("empty")}}
	broken := pipeline.Input{Err: errors.New("no network")}
	for _, tt := range []struct {
		name   string
		inputs []pipeline.Input
		fail   int
		want   string
		err    string
	}{
		{"nothing", nil, 0, "", ""},
		{"batches", []pipeline.Input{capture("a"), capture("b"), capture("c")}, 0, "a,b|c", ""},
		{"a refusal goes with its batch", []pipeline.Input{capture("a"), refused, capture("c")}, 0, "a,!x empty|c", ""},
		{"a position stands behind its captures", []pipeline.Input{capture("a"), {Source: "feed", Position: "7"}, capture("b"), capture("c")}, 0, "a,b,=feed7|c", ""},
		{"a position alone", []pipeline.Input{{Source: "feed", Position: "7"}}, 0, "=feed7", ""},
		{"the machine stops it, what was read stays", []pipeline.Input{capture("a"), broken, capture("b")}, 0, "a", "no network"},
		{"the store stops it", []pipeline.Input{capture("a"), capture("b"), capture("c"), capture("d")}, 2, "a,b", "append behind b.txt: disk full"},
	} {
		s := &shelf{fail: tt.fail}
		var said []pipeline.Tally
		sum, err := ingest(s, &said).Run(t.Context(), slices.Values(tt.inputs))
		if got := s.shape(); got != tt.want || err == nil && tt.err != "" || err != nil && err.Error() != tt.err {
			t.Errorf("%s: %s, %v; want %s, %s", tt.name, got, err, tt.want, tt.err)
		}
		if len(said) != len(s.batches) || len(said) > 0 && said[len(said)-1] != sum {
			t.Errorf("%s: %d batches, told %v, sum %v", tt.name, len(s.batches), said, sum)
		}
	}
}

// A slow source does not keep what it gave: it is appended after a while.
func TestIngestDoesNotWaitForSlowSources(t *testing.T) {
	s, release := &shelf{}, make(chan struct{})
	in := ingest(s, &[]pipeline.Tally{})
	in.Wait = time.Millisecond
	in.Acknowledge = func(pipeline.Tally) { close(release) }
	_, err := in.Run(t.Context(), func(yield func(pipeline.Input) bool) {
		if !yield(capture("a")) {
			return
		}
		<-release // nothing more comes until the first is on disk
	})
	if err != nil || s.shape() != "a" {
		t.Errorf("%s, %v", s.shape(), err)
	}
}

// A stop appends what is in hand and returns, though the source has more.
func TestIngestStops(t *testing.T) {
	s := &shelf{}
	ctx, stop := context.WithCancel(t.Context())
	sum, err := ingest(s, &[]pipeline.Tally{}).Run(ctx, func(yield func(pipeline.Input) bool) {
		for i := 0; ; i++ {
			if i == 5 {
				stop()
			}
			if !yield(capture(fmt.Sprint(i))) {
				return
			}
		}
	})
	if err != nil || sum.New == 0 || sum.New != sum.Captures {
		t.Errorf("%+v, %v", sum, err)
	}
}

// What is kept but not coded says why: a page that is no article, and a text that a step finds unusable.
func TestDeriveSaysWhyNothingWasCoded(t *testing.T) {
	coder := pipeline.Coder{Steps: defaultSteps(t)}
	live := `<html><head><title>Mali coup live</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Mali coup live"}</script></head>
		<body><article><h1>Mali coup live</h1><p>France condemned the coup in Mali, the minister said at nine.</p><p>Ghana closed its border with Togo on Tuesday.</p></article></body></html>`
	out, err := coder.Derive(t.Context(), []dateline.Capture{
		{ID: "a", Kind: dateline.KindHTML, Bytes: []byte(live)},
		{ID: "b", Kind: dateline.KindText, Bytes: []byte("Frankreich hat am Montag den Putsch in Mali verurteilt, wie das Außenministerium in Paris mitteilte. Die Regierung fordert die Freilassung des Präsidenten und droht mit Sanktionen.")},
		{ID: "c", Kind: dateline.KindText, Bytes: []byte("France condemned the coup in Mali on Monday.")},
	})
	if err != nil || len(out) != 3 {
		t.Fatalf("%d results, %v", len(out), err)
	}
	for i, want := range []string{"no article but a live page: ", "not English but German", ""} {
		d := out[i]
		if d.Document == nil || !strings.Contains(d.Reason, want) || (d.Reason == "") != (want == "") || (len(d.Document.Events) == 0) != (want != "") {
			t.Errorf("%s: reason %q, want %q; document %+v", d.Capture, d.Reason, want, d.Document)
		}
	}
}

// Each capture gives a result: a document, or the reason why there is none, a step that panics included; a failing machine gives none.
func TestDerive(t *testing.T) {
	machine := errors.New("disk full")
	coder := pipeline.Coder{Version: "v", Steps: []pipeline.Step{{Name: "s", Annotator: step(func(d *dateline.Document) error {
		switch {
		case strings.Contains(d.Text, "panic"):
			panic("index out of range")
		case strings.Contains(d.Text, "disk"):
			return machine
		}
		return nil
	})}}, Sketch: func(d *dateline.Document) []store.Sketch { return []store.Sketch{{Doc: d.ID}} }}
	text := func(s string) dateline.Capture {
		return dateline.Capture{ID: s, Kind: dateline.KindText, Bytes: []byte(s), Name: s}
	}
	out, err := coder.Derive(t.Context(), []dateline.Capture{text("The talks ended on Monday."), text("A panic broke out."), text(" ")})
	if err != nil || len(out) != 3 {
		t.Fatalf("%d results, %v", len(out), err)
	}
	if d := out[0].Document; d == nil || d.Provenance.Dateline != "v" || len(out[0].Sketches) != 1 {
		t.Errorf("document %+v", out[0])
	}
	if out[1].Document != nil || !strings.Contains(out[1].Reason, "index out of range") || len(out[1].Sketches) != 0 {
		t.Errorf("a step that panics: %+v", out[1])
	}
	if out[2].Document != nil || out[2].Reason == "" {
		t.Errorf("an empty capture: %+v", out[2])
	}
	if _, err := coder.Derive(t.Context(), []dateline.Capture{text("The talks ended."), text("The disk is full.")}); !errors.Is(err, machine) {
		t.Errorf("a failing machine: %v", err)
	}
}
