package neardup

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/extract"
	"github.com/dateline-news/dateline/internal/resolve/sketch"
)

const report = `Ferry sinks off Lombara

LOMBARA, May 4 (Reuters) - A ferry with some 140 people aboard capsized in rough seas off Lombara on Tuesday, and the coast guard said it had pulled 83 survivors from the water.

Harbour master Ines Kaluwe said that the vessel, the Star of Lombara, had left port against a warning of high waves. "Nobody asked us," she told reporters on the quay.

The owner, Marisk Shipping, denied that the ferry was overloaded. It said that 12 crew members were among the missing and that it would pay for the search.

Two naval vessels from neighbouring Corvane joined the search on Wednesday morning. Divers had found no bodies in the hull so far, a naval spokesman said.

In 2011 a ferry of the same company ran aground near Eskar, killing 31 people. A court fined the company but let it keep its licence.
`

func read(t testing.TB, text string) Sketch {
	t.Helper()
	d, err := extract.Document(dateline.Capture{ID: fmt.Sprintf("%x", sketch.Hash(text)), Kind: dateline.KindText, Bytes: []byte(text)})
	if err != nil {
		t.Fatal(err)
	}
	return Of(d)
}

func TestCompare(t *testing.T) {
	paras := strings.Split(strings.TrimSpace(report), "\n\n")
	cut := func(from, to int) string { return strings.Join(paras[from:to], "\n\n") + "\n" }
	for _, tt := range []struct {
		name, text string
		want       Kind
	}{
		{"itself", report, Copy},
		{"another title and dateline, wrapped", "Share this article\n\nDozens rescued from sea\n\nBy Staff Reporter\n\n" + strings.Replace(cut(1, 6), "LOMBARA, May 4 (Reuters) - ", "LOMBARA (AFP) — ", 1) + "\nFollow us on Facebook and Twitter\n\nComments (41)\n", Copy},
		{"other quote marks, spaces and capitals", strings.NewReplacer("\"", "”", "'", "’", "A ferry with some", "A FERRY with  some").Replace(report), Copy},
		{"the end cut", cut(0, 4), Abridged},
		{"a part from within", cut(4, 6), Excerpt},
		{"a later version", strings.Replace(report, paras[1], "LOMBARA, May 5 (Reuters) - Divers found 26 bodies in the hull of a ferry that capsized off Lombara, the navy said on Wednesday, and the transport minister offered to resign.\n\nPrime Minister Oto Venn ordered three days of mourning after talks with Corvane, whose ships had led the search through the night.", 1), Version},
		{"other words on the same happening", "Ferry disaster\n\nMore than 80 people were saved after the Star of Lombara overturned on Tuesday, according to rescuers, but hopes for those missing were fading fast.\n\nHarbour master Ines Kaluwe blamed the company. \"Nobody asked us,\" she told reporters on the quay.\n\nMarisk Shipping, which has run the line since the eighties, rejected the charge and promised to help families who had come to the port.\n", None},
		{"the same phrases, other facts", strings.NewReplacer("Lombara", "Dunmere", "LOMBARA", "DUNMERE", "140", "60", "83", "41", "Ines Kaluwe", "Per Aas", "Tuesday", "Friday", "Wednesday", "Sunday", "Marisk", "Gorsk", "12", "7", "Corvane", "Ivera", "2011", "1998", "Eskar", "Jorund", "31", "16").Replace(report), Version},
	} {
		a, b := read(t, report), read(t, tt.text)
		got := Compare(&a, &b)
		if got.Kind != tt.want {
			t.Errorf("%s: %+v, want %q", tt.name, got, tt.want)
		}
		if back := Compare(&b, &a); back != got {
			t.Errorf("%s: %+v one way, %+v the other", tt.name, got, back)
		}
		if tt.want.Same() && !sharesKey(&a, &b) {
			t.Errorf("%s: no common key", tt.name)
		}
	}
}

// A short notice is a copy only of itself.
func TestShort(t *testing.T) {
	a, b, c := read(t, "Votes were cast in Eskar on Sunday. Results are due.\n"), read(t, "“Votes” were cast in Eskar on Sunday. Results are due!\n"), read(t, "Votes were cast in Eskar on Sunday. Results are due soon.\n")
	if !Linked(&a, &b) || !sharesKey(&a, &b) {
		t.Errorf("the same words are not found: %v %v", a, b)
	}
	if Linked(&a, &c) {
		t.Error("other words are taken for the same")
	}
}

func TestAgency(t *testing.T) {
	for _, tt := range []struct {
		line dateline.LineKind
		text string
		want string
	}{
		{dateline.LineDateline, "PARIS, Sept 3 (Reuters) -", "Reuters"},
		{dateline.LineDateline, "KABUL (AFP) –", "AFP"},
		{dateline.LineCredit, "The Associated Press contributed to this report", "AP"},
		{dateline.LineByline, "By Anna Example, Agence France-Presse", "AFP"},
		{dateline.LineCredit, "Photo: Reuters/A. Diarra", ""}, // who took the picture did not write the text
		{dateline.LineByline, "By Map Maker and Spa Guest", ""},
		{dateline.LineBody, "Reuters could not reach the minister.", ""},
	} {
		d := &dateline.Document{Text: tt.text, Lines: []dateline.Line{{Span: dateline.Span{End: len(tt.text)}, Kind: tt.line}}}
		if got := agencyOf(d); got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.line, tt.text, got, tt.want)
		}
	}
}

func TestDates(t *testing.T) {
	set := []Sketch{{ID: "c", Day: "2014-09-05"}, {ID: "a", Day: ""}, {ID: "b", Day: "2014-09-03"}, {ID: "d", Day: "2014-09-03"}}
	var got []string
	for _, c := range Dates(set) {
		if c.Value != "" && (c.Origin != dateline.OriginCluster || c.Detail != "copy b") {
			t.Errorf("%+v: want the origin cluster and the copy it is from", c)
		}
		got = append(got, c.Value)
	}
	if want := []string{"2014-09-03", "2014-09-03", "", ""}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q: the earliest copy dates the others and itself needs none", got, want)
	}
	for _, c := range Dates([]Sketch{{ID: "a"}, {ID: "b"}}) {
		if c.Value != "" {
			t.Errorf("a date from nowhere: %+v", c)
		}
	}
}

// A day that was lent by a copy is not lent on.
func TestLentDayIsNotOwn(t *testing.T) {
	d := &dateline.Document{Published: dateline.Published{Value: "2014-09-03", Basis: []dateline.DateBasis{{Origin: dateline.OriginCluster, Value: "2014-09-03", Used: true}}}}
	if got := Of(d).Day; got != "" {
		t.Errorf("day %q", got)
	}
	d.Published.Basis[0].Origin = dateline.OriginMeta
	if got := Of(d).Day; got != "2014-09-03" {
		t.Errorf("day %q, want the document's own", got)
	}
}

func TestSources(t *testing.T) {
	m := newMaker(t, 5)
	bundled, _ := base(t, false)
	var wire []Sketch
	for i := range 40 { // one agency text in forty outlets, credited in one
		s := Of(m.page(m.retitle(bundled[0]), m.typography(bundled[0].paras), true))
		s.Agency, s.Outlet = "", fmt.Sprint("Outlet ", i)
		wire = append(wire, s)
	}
	wire[7].Agency = "Reuters"
	other := Of(m.page("x", bundled[1].paras, false))
	other.Agency, other.Outlet = "Reuters", "Gazette"
	own := Of(m.page("x", bundled[2].paras, false))
	own.Agency, own.Outlet = "", "Gazette"
	third := Of(m.page("x", bundled[3].paras, false))
	third.Agency, third.Outlet = "", "Gazette"
	for _, tt := range []struct {
		name string
		ss   []Sketch
		want int
	}{
		{"none", nil, 0},
		{"one agency text in forty outlets", wire, 1},
		{"and another text of the agency", append(slices.Clone(wire), other), 1},
		{"and an outlet's own", append(slices.Clone(wire), other, own), 2},
		{"two texts of one outlet", []Sketch{own, third}, 1},
	} {
		if got := Sources(tt.ss); got != tt.want {
			t.Errorf("%s: %d independent sources, want %d", tt.name, got, tt.want)
		}
	}
}

// Any order of arrival gives the same sets, and a text that comes twice adds nothing but itself to its set.
func TestOrderDoesNotMatter(t *testing.T) {
	bundled, _ := base(t, false)
	rapid.Check(t, func(rt *rapid.T) {
		m := newMaker(t, rapid.Uint64().Draw(rt, "seed"))
		at := rapid.IntRange(0, len(bundled)-2).Draw(rt, "articles")
		vs := m.corpus(bundled[at : at+2])
		ss := make([]Sketch, len(vs))
		for i, v := range vs {
			ss[i] = Of(v.doc)
		}
		want := ids(ss, Cluster(ss))
		shuffled := slices.Clone(ss)
		rand.New(rand.NewPCG(rapid.Uint64().Draw(rt, "order"), 1)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if got := ids(shuffled, Cluster(shuffled)); !reflect.DeepEqual(got, want) {
			rt.Fatalf("another order gives other sets:\n%v\n%v", got, want)
		}
		set := Cluster(ss)
		k := rapid.IntRange(0, len(set)-1).Draw(rt, "set")
		twin := ss[set[k][0]]
		twin.ID += "-again"
		again := append(slices.Clone(ss), twin)
		sets := ids(again, Cluster(again))
		if len(sets) != len(want) {
			rt.Fatalf("%d sets, and %d after one text came again", len(want), len(sets))
		}
	})
}

func ids(ss []Sketch, groups [][]int) (out [][]string) {
	for _, g := range groups {
		var names []string
		for _, i := range g {
			names = append(names, ss[i].ID)
		}
		out = append(out, names)
	}
	return out
}

func TestBinary(t *testing.T) {
	want := read(t, report)
	want.Outlet, want.Day = "Gazette", "2014-09-03"
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
	data[0]++
	if err := new(Sketch).UnmarshalBinary(data); !errors.Is(err, sketch.ErrFormat) {
		t.Errorf("another version: %v", err)
	}
}

func FuzzUnmarshalBinary(f *testing.F) {
	s := read(f, report)
	data, _ := s.MarshalBinary()
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		var s Sketch
		if s.UnmarshalBinary(data) != nil {
			return
		}
		again, err := s.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var r Sketch
		if err := r.UnmarshalBinary(again); err != nil || !reflect.DeepEqual(r, s) {
			t.Fatalf("%v: %+v comes back as %+v", err, s, r)
		}
		s.Keys()
		if d := Compare(&s, &r); s.Words > 0 && !d.Kind.Same() {
			t.Fatalf("it is no copy of itself: %+v", d)
		}
	})
}

func FuzzOf(f *testing.F) {
	f.Add(report)
	f.Add("U.S. don’t 1,200 \xff É")
	f.Fuzz(func(t *testing.T, text string) {
		d := &dateline.Document{Text: strings.ToValidUTF8(text, "")}
		if len(d.Text) > 0 {
			d.Lines = []dateline.Line{{Span: dateline.Span{End: len(d.Text)}, Kind: dateline.LineBody}}
		}
		s := Of(d)
		if n := len(s.Keys()); n > textKeys+leadKeys {
			t.Fatalf("%d keys", n)
		}
	})
}

func BenchmarkOf(b *testing.B) {
	bundled, _ := base(b, false)
	m := newMaker(b, 1)
	var docs []*dateline.Document
	n := 0
	for _, a := range bundled {
		d := m.page(a.title, a.paras, true)
		docs = append(docs, d)
		n += len(d.Text)
	}
	b.SetBytes(int64(n / len(docs)))
	for i := 0; b.Loop(); i++ {
		Of(docs[i%len(docs)])
	}
}

func BenchmarkCompare(b *testing.B) {
	x, y := read(b, report), read(b, strings.Replace(report, "Tuesday", "Monday", 1))
	for b.Loop() {
		Compare(&x, &y)
	}
}
