package sameevent_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/extract"
	"github.com/dateline-news/dateline/internal/pipeline"
	"github.com/dateline-news/dateline/internal/resolve/group"
	"github.com/dateline-news/dateline/internal/resolve/sameevent"
	"github.com/dateline-news/dateline/internal/resolve/sketch"
	"github.com/dateline-news/dateline/internal/resolve/story"
)

var steps = func() func(t testing.TB) []pipeline.Step {
	var made []pipeline.Step
	return func(t testing.TB) []pipeline.Step {
		if made == nil {
			var err error
			if made, err = pipeline.Default(); err != nil {
				t.Fatal(err)
			}
		}
		return made
	}
}()

// coded runs the steps over a text.
func coded(t testing.TB, id, outlet, day, text string) *dateline.Document {
	t.Helper()
	d, err := extract.Document(dateline.Capture{ID: id, Kind: dateline.KindText, Bytes: []byte(text)})
	if err != nil {
		t.Fatal(err)
	}
	d.Source.Outlet = outlet
	d.Dates = append(d.Dates, dateline.DateCandidate{Origin: dateline.OriginUser, Value: day})
	if err := pipeline.Run(t.Context(), steps(t), d); err != nil {
		t.Fatal(err)
	}
	return d
}

// three articles on one shelling, and one on another.
func shelling(t testing.TB) []*dateline.Document {
	return []*dateline.Document{
		coded(t, "doc-a", "Gazette", "2016-06-13", `Ethiopian troops shell Eritrean town

ASMARA - Ethiopian troops shelled the Eritrean town of Tsorona on Sunday, killing 12 people, the Eritrean information ministry said.

The United Nations urged both countries to withdraw their troops.
`),
		coded(t, "doc-b", "Herald", "2016-06-14", `Eritrea accuses Ethiopia over border town

NAIROBI - Ethiopian forces shelled Tsorona on Sunday, an Eritrean border town, and killed 15 people, according to the Red Cross.

Eritrea demanded an inquiry.
`),
		coded(t, "doc-c", "Courier", "2016-06-14", `Ethiopia denies attack on Tsorona

ADDIS ABABA - Ethiopian troops did not shell the Eritrean town of Tsorona on Sunday, a government spokesman said.

Eritrean soldiers had opened fire first, he said.
`),
		coded(t, "doc-d", "Gazette", "2016-06-13", `Saudi jets bomb Yemeni port

SANAA - Saudi jets bombed the Yemeni port of Hodeidah on Sunday, killing 12 people, residents said.
`),
	}
}

// find returns the first sketch of a document whose lemma is lemma.
func find(t *testing.T, ss []sameevent.Sketch, doc, lemma string) *sameevent.Sketch {
	t.Helper()
	for i := range ss {
		if ss[i].Document == doc && ss[i].Lemma == lemma {
			return &ss[i]
		}
	}
	var have []string
	for _, s := range ss {
		have = append(have, s.Document+" "+s.Lemma+" "+s.Type)
	}
	t.Fatalf("%s has no %s: %s", doc, lemma, strings.Join(have, ", "))
	return nil
}

func all(docs []*dateline.Document) (ss []sameevent.Sketch) {
	for _, d := range docs {
		ss = append(ss, sameevent.Of(d)...)
	}
	return ss
}

func TestCompare(t *testing.T) {
	ss := all(shelling(t))
	a, b, c, d := find(t, ss, "doc-a", "shell"), find(t, ss, "doc-b", "shell"), find(t, ss, "doc-c", "shell"), find(t, ss, "doc-d", "bomb")
	later := *b
	later.ID, later.First, later.Last = "later", b.First+30, b.Last+30
	elsewhere := *b
	elsewhere.ID, elsewhere.Country, elsewhere.Article, elsewhere.Args, elsewhere.Sentence = "elsewhere", "YEM", d.Article, d.Args, d.Sentence
	urge := find(t, ss, "doc-a", "urge")
	again, talks := *a, *b
	again.ID, again.Offset = "again", a.Offset+200
	talks.ID, talks.Type = "talks", "CONSULT"
	others := *b
	others.ID, others.Actors, others.Recipients = "others", d.Actors, d.Recipients
	background := *b
	background.ID, background.Article = "background", nil
	for i := range 20 {
		background.Article = append(background.Article, story.Term{Hash: uint32(i + 1), Weight: 9})
	}
	lender, borrower, other := sameevent.Party{Country: "JPN"}, sameevent.Party{Country: "VNM"}, sameevent.Party{Country: "KEN"}
	lent := func(id string, to ...sameevent.Party) *sameevent.Sketch {
		s := *b
		s.ID, s.Actors, s.Recipients = id, []sameevent.Party{lender}, to
		return &s
	}
	x, y, z, unsaid := lent("x", borrower), lent("y", other), lent("z", borrower, other), lent("unsaid")
	x.Document = "doc-x"
	for _, tt := range []struct {
		name string
		a, b *sameevent.Sketch
		want bool
	}{{"to another country", x, y, true}, {"also to another country", x, z, false}, {"to nobody named", x, unsaid, false}} {
		if whole, got := sameevent.Compare(x, lent("w", borrower)).Score, sameevent.Compare(tt.a, tt.b).Score; got < whole-0.1 != tt.want {
			t.Errorf("%s: %.2f, to the same %.2f; want much less %v", tt.name, got, whole, tt.want)
		}
	}
	for _, tt := range []struct {
		name string
		x, y *sameevent.Sketch
		want bool
	}{
		{"two tellings", a, b, true},
		{"the same sentence in an article on something else", a, &background, false},
		{"one of them denies it", a, c, true},
		{"another place and matter", a, d, false},
		{"the same words a month later", a, &later, false},
		{"the same lemma in another article", a, &elsewhere, false},
		{"another act of one article", a, urge, false},
		{"the same words twice in one article", a, &again, false},
		{"the same verb in an act of another type", a, &talks, false},
		{"the same words of parties of other countries", a, &others, false},
	} {
		got := sameevent.Compare(tt.x, tt.y)
		if got.Linked != tt.want {
			t.Errorf("%s: %+v, want linked %v", tt.name, got, tt.want)
		}
		if back := sameevent.Compare(tt.y, tt.x); back != got {
			t.Errorf("%s: %+v one way, %+v the other", tt.name, got, back)
		}
	}
}

// A record holds all mentions, every value with those that support it, and what each source says.
func TestMerge(t *testing.T) {
	ss := all(shelling(t))
	a, b, c := find(t, ss, "doc-a", "shell"), find(t, ss, "doc-b", "shell"), find(t, ss, "doc-c", "shell")
	for _, g := range sameevent.Cluster(ss) {
		if !slices.ContainsFunc(g, func(i int) bool { return ss[i].ID == a.ID }) {
			continue
		}
		var set []sameevent.Sketch
		for _, i := range g {
			set = append(set, ss[i])
		}
		r := sameevent.Merge(set)
		for _, s := range []*sameevent.Sketch{b, c} {
			if !slices.Contains(r.Events, s.ID) {
				t.Errorf("the telling of %s is missing", s.Document)
			}
		}
		if want := []string{"doc-a", "doc-b", "doc-c"}; !slices.Equal(r.Documents, want) {
			t.Errorf("documents %v, want %v", r.Documents, want)
		}
		denied, happened := false, false
		for _, s := range r.Status {
			denied = denied || s.Status == "denied" && slices.Contains(s.Events, c.ID)
			happened = happened || s.Status == "happened" && slices.Contains(s.Events, a.ID)
		}
		if !denied || !happened {
			t.Errorf("status by source: %+v, want happened by one and denied by another", r.Status)
		}
		data, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(data), "null") {
			t.Errorf("a list is null: %s", data)
		}
		return
	}
	t.Error("the event is in no set")
}

func TestMergeCounts(t *testing.T) {
	party := sameevent.Party{Name: "Ethiopia", Code: "ETHGOV", Country: "ETH"}
	r := sameevent.Merge([]sameevent.Sketch{
		{ID: "e1", Document: "d1", Type: "ASSAULT", Dead: 12, Injured: -1, Actors: []sameevent.Party{party}, Status: "happened", Sources: []string{"ministry"}, First: 16966, Last: 16966},
		{ID: "e2", Document: "d2", Type: "ASSAULT", Dead: 15, Injured: -1, Actors: []sameevent.Party{party}, Status: "happened", Outlet: "Herald", First: 16966, Last: 16966},
		{ID: "e3", Document: "d2", Type: "ASSAULT", Dead: 15, Injured: -1, Status: "denied", Sources: []string{"Ethiopia"}, First: 16960, Last: 16966},
	})
	if want := []sameevent.NumberValue{{15, []string{"e2", "e3"}}, {12, []string{"e1"}}}; !reflect.DeepEqual(r.Dead, want) {
		t.Errorf("dead %+v, want %+v: the value with most mentions first", r.Dead, want)
	}
	if want := []sameevent.PartyValue{{"Ethiopia", "", "ETHGOV", "ETH", []string{"e1", "e2"}}}; !reflect.DeepEqual(r.Actors, want) {
		t.Errorf("actors %+v, want %+v", r.Actors, want)
	}
	if want := []sameevent.StatusBySource{{"denied", "Ethiopia", false, []string{"e3"}}, {"happened", "Herald", true, []string{"e2"}}, {"happened", "ministry", false, []string{"e1"}}}; !reflect.DeepEqual(r.Status, want) {
		t.Errorf("status %+v, want %+v", r.Status, want)
	}
	if len(r.When) != 2 || r.When[0].Value != "2016-06-14" || r.When[1].Value != "2016-06-08/2016-06-14" {
		t.Errorf("when %+v", r.When)
	}
}

func TestBinary(t *testing.T) {
	for _, want := range all(shelling(t)) {
		data, err := want.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var got sameevent.Sketch
		if err := got.UnmarshalBinary(data); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%v:\n%+v\n%+v", err, got, want)
		}
		for n := range data {
			if err := new(sameevent.Sketch).UnmarshalBinary(data[:n]); !errors.Is(err, sketch.ErrFormat) {
				t.Fatalf("cut after %d bytes: %v", n, err)
			}
		}
	}
}

func FuzzUnmarshalBinary(f *testing.F) {
	for _, s := range all(shelling(f)) {
		data, _ := s.MarshalBinary()
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var s, r sameevent.Sketch
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
		s.Keys()
		sameevent.Merge([]sameevent.Sketch{s, r})
	})
}

func BenchmarkOf(b *testing.B) {
	docs := shelling(b)
	for i := 0; b.Loop(); i++ {
		sameevent.Of(docs[i%len(docs)])
	}
}

// Coded events find each other by type and country; one whose parties are not known finds those of the article's matter, and is found by them.
func TestKeysOfCodedEvents(t *testing.T) {
	ss := all(shelling(t))
	a, b := find(t, ss, "doc-a", "shell"), find(t, ss, "doc-b", "shell")
	talks, others, unknown, month := *a, *a, *a, *a
	talks.Type = "CONSULT"
	others.Actors, others.Recipients = []sameevent.Party{{Name: "jets", Code: "SAUMIL", Country: "SAU"}}, nil
	unknown.Actors, unknown.Recipients = nil, nil
	month.First, month.Last = a.First+30, a.Last+30
	finds := func(a, b *sameevent.Sketch) bool {
		asked := group.Asked(a.Keys())
		return slices.ContainsFunc(b.Keys(), func(k group.Key) bool { return slices.Contains(asked, k.Key) })
	}
	for _, tt := range []struct {
		name string
		with *sameevent.Sketch
		want bool
	}{
		{"another telling", b, true},
		{"the same of unknown parties", &unknown, true},
		{"another type", &talks, false},
		{"parties of other countries", &others, false},
		{"a month later", &month, false},
	} {
		if got := finds(a, tt.with); got != tt.want {
			t.Errorf("%s: found %v, want %v", tt.name, got, tt.want)
		}
		if got := finds(tt.with, a); got != tt.want {
			t.Errorf("%s: finds %v, want %v", tt.name, got, tt.want)
		}
	}
	if !finds(&unknown, &unknown) {
		t.Error("two events of unknown parties do not meet")
	}
}
