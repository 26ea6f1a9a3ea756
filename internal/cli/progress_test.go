package cli

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/store"
)

func TestReasonsAreCountedAtTheEnd(t *testing.T) {
	for _, tt := range []struct{ mode, want string }{
		{"none", "dateline: 4 refused: broken JSON (2), it is empty (1), the server answers 404 Not Found (1)\n" +
			"dateline: 3 gave no record: it holds no text (2), a step broke on it (1)\n"},
		{"json", `"refused_by":{"broken JSON":2,"it is empty":1,"the server answers 404 Not Found":1},"no_record_by":{"a step broke on it":1,"it holds no text":2}}` + "\n"},
	} {
		var errs bytes.Buffer
		p := newProgress(World{Stderr: &errs, Now: time.Now, Terminal: func() bool { return false }}, tt.mode, 0, "reading")
		for _, reason := range []string{"broken JSON: at byte 2", "it is empty", "record 12: broken JSON: at byte 9", "the server answers 404 Not Found"} {
			p.refused(store.Refusal{Name: "x", Reason: reason})
		}
		for _, reason := range []string{"", "a.txt: unusable document: it holds no text", "b: c.txt: unusable document: it holds no text", "a step broke on it: index\nmain.go:3: x"} {
			p.did(1, reason)
		}
		if r := p.end(true); r.NoRecord != 3 || r.Coded != 4 {
			t.Errorf("%s: %+v, want 3 of 4 without a record", tt.mode, r)
		}
		if got := errs.String(); !strings.HasSuffix(got, tt.want) || tt.mode == "none" && got != tt.want {
			t.Errorf("%s:\n%swant at the end\n%s", tt.mode, got, tt.want)
		}
	}
}

func TestKindsOfReasonsAreBounded(t *testing.T) {
	kinds := map[string]int{}
	for i := range 100 {
		count(kinds, fmt.Sprintf("%d of its entries bring no text", i))
		count(kinds, "it is empty")
	}
	if len(kinds) != mostKinds+1 || kinds["it is empty"] != 100 || kinds[otherKinds] != 100-mostKinds+1 {
		t.Errorf("%d kinds, %d empty, %d others", len(kinds), kinds["it is empty"], kinds[otherKinds])
	}
}

// A bar says what goes on: bytes of files, or a count, while nothing but reading is done; else articles coded, and what is resolved after that. Lines of JSON
// say how much waits to be resolved.
func TestProgressSaysWhatGoesOn(t *testing.T) {
	for _, tt := range []struct {
		mode string
		size int64
		want []string // in this order
	}{
		{"bar", 2000, []string{"reading, 3 articles, 1 refused", "50%", "1.0/2.0 kB", "finding copies, stories and records", "(2/4", "coding"}},
		{"bar", 0, []string{"reading, 1 refused (3/-", "finding copies, stories and records", "coding"}},
		{"json", 0, []string{`"captures":3`, `"resolving":2`, `"done":true`}},
		{"none", 0, nil},
	} {
		var errs bytes.Buffer
		now := time.Date(2014, 9, 3, 10, 0, 0, 0, time.UTC)
		p := newProgress(World{Stderr: &errs, Now: func() time.Time { now = now.Add(10 * time.Second); return now }, Terminal: func() bool { return true }}, tt.mode, 0, "reading")
		p.reads(true)
		p.readsAlone(source{size: tt.size, read: func() int64 { return 1000 }})
		time.Sleep(250 * time.Millisecond) // the bar is drawn five times a second
		p.took(pipeline.Tally{Captures: 3, New: 3, Refused: 1})
		time.Sleep(250 * time.Millisecond)
		p.took(pipeline.Tally{Captures: 3, New: 3, Refused: 1})
		p.reads(false)
		p.resolves(4)
		time.Sleep(250 * time.Millisecond)
		p.resolved(2)
		p.resolves(0)
		p.end(true)
		rest := errs.String()
		for _, want := range tt.want {
			_, after, ok := strings.Cut(rest, want)
			if !ok {
				t.Errorf("%s of %d bytes: %q has no %q behind what was wanted before", tt.mode, tt.size, errs.String(), want)
				break
			}
			rest = after
		}
		if tt.want == nil && rest != "" {
			t.Errorf("%s: %q", tt.mode, rest)
		}
	}
}

// A stop says what waits and the command that goes on: as a plain line for people, as members of the last object for programs.
func TestProgressSaysHowToGoOn(t *testing.T) {
	for _, tt := range []struct{ mode, want string }{
		{"bar", "dateline: stopped; all that was read is in the store, and 3 of its articles are not coded yet. To go on: dateline ingest 'a b' --store x.db\n"},
		{"none", "dateline: stopped; all that was read is in the store, and 3 of its articles are not coded yet. To go on: dateline ingest 'a b' --store x.db\n"},
		{"json", `"uncoded":3,"again":"dateline ingest 'a b' --store x.db"}` + "\n"},
	} {
		var errs bytes.Buffer
		p := newProgress(World{Stderr: &errs, Now: time.Now, Terminal: func() bool { return true }}, tt.mode, 0, "reading")
		p.stop(3, "dateline ingest 'a b' --store x.db")
		p.end(false)
		if !strings.HasSuffix(errs.String(), tt.want) {
			t.Errorf("%s: %q, want %q at the end", tt.mode, errs.String(), tt.want)
		}
	}
}

// What a shell would read otherwise is quoted.
func TestShellWord(t *testing.T) {
	for word, want := range map[string]string{"news/day.warc.gz@12": "news/day.warc.gz@12", "a b": "'a b'", "": "''", "it's": `'it'\''s'`, "*.warc": "'*.warc'", "https://a.example/?x=1&y=2": "'https://a.example/?x=1&y=2'", "$HOME": "'$HOME'", "~x": "'~x'"} {
		if got := shellWord(word); got != want {
			t.Errorf("shellWord(%q) = %s, want %s", word, got, want)
		}
	}
}
