package story

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/dateline-news/dateline/internal/resolve/group"
	"pgregory.net/rapid"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/resolve/sketch"
)

// doc makes a document of words with tags: a sentence a line, "NOUN:lemma" or "PROPN:name", the first line the title.
func doc(id, day string, lines ...[]string) *dateline.Document {
	d := &dateline.Document{ID: id, Published: dateline.Published{Value: day}}
	for n, words := range lines {
		start, first := len(d.Text), len(d.Tokens)
		for _, w := range words {
			tag, lemma := w[:1], w[2:]
			upos := map[string]string{"n": "NOUN", "p": "PROPN", "v": "VERB", "x": "ADP"}[tag]
			at := len(d.Text)
			d.Text += lemma + " "
			d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: at, End: at + len(lemma)}, Lemma: lemma, UPOS: upos})
		}
		end := len(d.Text) - 1
		d.Sentences = append(d.Sentences, dateline.Sentence{Span: dateline.Span{Start: start, End: end}, First: first, Last: len(d.Tokens)})
		kind := dateline.LineBody
		if n == 0 {
			kind = dateline.LineTitle
		}
		d.Lines = append(d.Lines, dateline.Line{Span: dateline.Span{Start: start, End: end}, Kind: kind})
	}
	return d
}

func TestCompare(t *testing.T) {
	ferry := Of(doc("a", "2014-09-03", []string{"n:ferry", "v:capsize", "x:off", "p:Lombara"}, []string{"n:rescuer", "v:search", "n:survivor", "p:Kaluwe"}))
	for _, tt := range []struct {
		name string
		doc  *dateline.Document
		want bool
	}{
		{"the same, other words", doc("b", "2014-09-04", []string{"n:survivor", "v:pull", "x:from", "n:ferry", "p:Lombara"}, []string{"n:harbour", "n:master", "p:Kaluwe", "v:blame", "n:owner"}), true},
		{"the same, much later", doc("b", "2014-10-04", []string{"n:survivor", "v:pull", "x:from", "n:ferry", "p:Lombara"}, []string{"p:Kaluwe", "v:blame", "n:owner"}), false},
		{"the same, day unknown", doc("b", "", []string{"n:survivor", "v:pull", "x:from", "n:ferry", "p:Lombara"}, []string{"p:Kaluwe", "v:blame", "n:owner"}), true},
		{"one place, another matter", doc("b", "2014-09-03", []string{"n:election", "n:commission", "v:open", "n:ballot", "p:Lombara"}, []string{"n:turnout", "n:candidate", "v:reject"}), false},
		{"only common words shared", doc("b", "2014-09-03", []string{"n:people", "v:say", "n:time"}, []string{"n:year", "v:make"}), false},
	} {
		other := Of(tt.doc)
		got := Compare(&ferry, &other)
		if got.Linked != tt.want {
			t.Errorf("%s: %+v, want linked %v", tt.name, got, tt.want)
		}
		if back := Compare(&other, &ferry); back != got {
			t.Errorf("%s: %+v one way, %+v the other", tt.name, got, back)
		}
	}
}

// Articles up to maxGap days apart ask for each other's keys.
func TestKeysMeetOverDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := Sketch{ID: "a", Day: rapid.IntRange(15000, 20000).Draw(t, "day"), Terms: []Term{{1, 200}, {2, 255}, {3, 9}}}
		b := a
		b.ID, b.Day = "b", a.Day+rapid.IntRange(-maxGap, maxGap).Draw(t, "gap")
		meets := func(a, b *Sketch) bool {
			asked := group.Asked(a.Keys())
			return slices.ContainsFunc(b.Keys(), func(k group.Key) bool { return slices.Contains(asked, k.Key) })
		}
		if !meets(&a, &b) || !meets(&b, &a) {
			t.Fatalf("days %d and %d do not meet", a.Day, b.Day)
		}
	})
}

// drawn makes articles of few terms, so that many are alike.
func drawn(t *rapid.T) []Sketch {
	n := rapid.IntRange(1, 25).Draw(t, "n")
	ss := make([]Sketch, n)
	for i := range ss {
		ss[i] = Sketch{ID: fmt.Sprint("d", i), Title: "t"}
		if rapid.IntRange(0, 4).Draw(t, "dated") > 0 {
			ss[i].Day = 16000 + rapid.IntRange(0, 12).Draw(t, "day")
		}
		for h := range uint32(12) {
			if w := rapid.IntRange(-200, 255).Draw(t, "w"); w > 0 {
				ss[i].Terms = append(ss[i].Terms, Term{h, uint8(w)})
			}
		}
	}
	return ss
}

func stories(ss []Sketch) (out [][]string) {
	for _, g := range Cluster(ss) {
		var ids []string
		for _, i := range g {
			ids = append(ids, ss[i].ID)
		}
		out = append(out, ids)
	}
	return out
}

func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ss := drawn(t)
		want := stories(ss)
		rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "order"), 1)).Shuffle(len(ss), func(i, j int) { ss[i], ss[j] = ss[j], ss[i] })
		if got := stories(ss); !reflect.DeepEqual(got, want) {
			t.Fatalf("%v, in another order %v", want, got)
		}
	})
}

// No story is longer than maxGap days, however its articles chain.
func TestStoriesAreBounded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ss := drawn(t)
		for _, g := range Cluster(ss) {
			for _, i := range g[1:] {
				if lead := ss[g[0]]; lead.Day != 0 && ss[i].Day != 0 && ss[i].Day-lead.Day > maxGap {
					t.Fatalf("%+v leads %+v", lead, ss[i])
				}
			}
		}
	})
}

func TestBinary(t *testing.T) {
	want := Of(doc("a", "2014-09-03", []string{"n:ferry", "v:capsize", "p:Lombara"}, []string{"n:rescuer", "p:Kaluwe"}))
	want.Title = "Ferry capsizes"
	data, err := want.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var got Sketch
	if err := got.UnmarshalBinary(data); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%v: %+v, want %+v", err, got, want)
	}
	for n := range data {
		if err := new(Sketch).UnmarshalBinary(data[:n]); !errors.Is(err, sketch.ErrFormat) {
			t.Fatalf("cut after %d bytes: %v", n, err)
		}
	}
}

func TestTitleIsCutOnRunes(t *testing.T) {
	d := &dateline.Document{}
	for len(d.Title) < 2*titleLen {
		d.Title += "é€"
	}
	if got := titleOf(d); len(got) > titleLen || !utf8.ValidString(got) {
		t.Errorf("%d bytes: %q", len(got), got)
	}
}

func FuzzUnmarshalBinary(f *testing.F) {
	s := Sketch{ID: "a", Day: 16000, Title: "t", Terms: []Term{{1, 2}, {7, 255}}, Rare: []uint32{7}}
	data, _ := s.MarshalBinary()
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		var s, r Sketch
		if s.UnmarshalBinary(data) != nil {
			return
		}
		again, err := s.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if err := r.UnmarshalBinary(again); err != nil || !reflect.DeepEqual(r, s) {
			t.Fatalf("%v: %+v comes back as %+v", err, s, r)
		}
		if c := Compare(&s, &r); len(s.Terms) > 0 && (c.Score < 0.999 || c.Score > 1.001) {
			t.Fatalf("it is not like itself: %+v", c)
		}
		s.Keys()
	})
}
