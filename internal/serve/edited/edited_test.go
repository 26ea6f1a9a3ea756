package edited_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"github.com/dateline-news/dateline/internal/serve/edited"
	"github.com/dateline-news/dateline/internal/serve/servetest"
	"github.com/dateline-news/dateline/internal/store"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// show writes what a store says of people: entities with their events, who acts, who speaks, and the counts.
func show(t *testing.T, s edited.Store, id string) string {
	t.Helper()
	var out []string
	note := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	ents, err := s.Entities(t.Context(), store.Query{Text: "Karam", Limit: 100})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range ents.Rows {
		note("%s %d", e.Name, e.Events)
	}
	q := store.Query{Parties: []string{id}}
	evs, err := s.Events(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	var who []string
	for _, e := range evs.Rows {
		who = append(who, e.Actors[0].Name)
	}
	slices.Sort(who)
	n, err := s.Count(t.Context(), "event", q)
	if err != nil {
		t.Fatal(err)
	}
	note("events %d by %s", n, strings.Join(who, ","))
	bins, err := s.Facets(t.Context(), store.Query{}, []string{"actor"}, 1)
	if err != nil {
		t.Fatal(err)
	}
	note("top actor %s %d", bins["actor"][0].Label, bins["actor"][0].Count)
	dyads, err := s.Dyads(t.Context(), store.Query{}, 10)
	if err != nil {
		t.Fatal(err)
	}
	note("dyad %s %d", dyads[0].Actor.Name, dyads[0].Count)
	for d, err := range s.Select(t.Context(), q) {
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range d.Entities {
			if e.KB != "" && strings.Contains(e.Name, "Karam") {
				note("document %s", e.Name)
			}
		}
	}
	return strings.Join(out, "; ")
}

func TestEdits(t *testing.T) {
	st := servetest.Store(t, servetest.Captures(t,
		servetest.Article{Title: "One", Published: "2024-05-01", Text: "Nadia Karam, the Lebanese foreign minister, condemned Israel on Monday."},
		servetest.Article{Title: "Two", Published: "2024-05-02", Text: "Nadja Karam, the Lebanese foreign minister, condemned Israel on Monday. Nadja Karam accused Israel of an attack."},
	)...)
	s := edited.Store{Store: st}
	ents, err := st.Entities(t.Context(), store.Query{Text: "Karam"})
	if err != nil || len(ents.Rows) != 2 {
		t.Fatalf("entities %+v, %v", ents.Rows, err)
	}
	ids := map[string]string{}
	for _, e := range ents.Rows {
		ids[e.Name] = e.ID
	}
	nadia, nadja := ids["Nadia Karam"], ids["Nadja Karam"]
	before := show(t, s, nadia)
	if want := "events 1 by Nadia Karam; top actor Nadja Karam 2; dyad Nadja Karam 2; document Nadia Karam"; !strings.HasSuffix(before, want) {
		t.Fatalf("before: %s, want %s", before, want)
	}
	edit := func(kind, into string, ids ...string) string {
		t.Helper()
		id, err := st.Edit(t.Context(), store.EntityEdit{Kind: kind, Entities: ids, Into: into, By: "anna", At: servetest.Noon})
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	merge := edit("merge", nadia, nadja)
	merged := "Nadia Karam 3; events 3 by Nadia Karam,Nadia Karam,Nadia Karam; top actor Nadia Karam 3; dyad Nadia Karam 3; document Nadia Karam; document Nadia Karam"
	for _, id := range []string{nadia, nadja} {
		if got := show(t, s, id); got != merged {
			t.Errorf("merged, asked for %s: %s, want %s", id, got, merged)
		}
	}
	rename := edit("rename", "Nadia K.", nadia)
	if evs, err := s.Events(t.Context(), store.Query{Actors: []string{"Nadia K."}}); err != nil || len(evs.Rows) != 3 || evs.Rows[0].Actors[0].Name != "Nadia K." {
		t.Errorf("renamed: %d events, %v", len(evs.Rows), err)
	}
	// The store made again from its captures shows the same.
	if err := st.Rebuild(t.Context()); err != nil {
		t.Fatal(err)
	}
	servetest.Work(t, st)
	if err := st.Undo(t.Context(), rename); err != nil {
		t.Fatal(err)
	}
	if got := show(t, s, nadja); got != merged {
		t.Errorf("after a rebuild: %s, want %s", got, merged)
	}
	split := edit("split", nadia, nadja)
	if got := show(t, s, nadia); got != before {
		t.Errorf("split: %s, want %s", got, before)
	}
	for _, id := range []string{split, merge} {
		if err := st.Undo(t.Context(), id); err != nil {
			t.Fatal(err)
		}
	}
	if got := show(t, s, nadia); got != before {
		t.Errorf("all undone: %s, want %s", got, before)
	}
	edit("merge", nadia, nadja)
	edit("merge", nadja, nadia) // a circle is none
	if got := show(t, s, nadia); !strings.Contains(got, "events 3") {
		t.Errorf("merged both ways: %s", got)
	}
}

// Two who are one on the same side of an event are one actor of it: the counts of the facet and of the network are those of the events, also where another actor
// is asked for.
func TestFacetsCountOnce(t *testing.T) {
	st := servetest.Store(t, servetest.Captures(t,
		servetest.Article{Title: "One", Published: "2024-05-01", Text: "Nadia Karam, the Lebanese foreign minister, Samir Haddad, the Lebanese defence minister, and Ghana condemned Israel on Monday."},
	)...)
	s := edited.Store{Store: st}
	ents, err := st.Entities(t.Context(), store.Query{})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, e := range ents.Rows {
		if e.Name == "Nadia Karam" || e.Name == "Samir Haddad" {
			ids = append(ids, e.ID)
		}
	}
	if len(ids) != 2 {
		t.Fatalf("entities %+v", ents.Rows)
	}
	if _, err := st.Edit(t.Context(), store.EntityEdit{Kind: "merge", Entities: ids[1:], Into: ids[0], By: "anna", At: servetest.Noon}); err != nil {
		t.Fatal(err)
	}
	for _, q := range []store.Query{{}, {Actors: ids[:1]}, {Actors: []string{"GHA"}}} {
		n, err := s.Count(t.Context(), "event", store.Query{Actors: ids[:1]})
		if err != nil {
			t.Fatal(err)
		}
		bins, err := s.Facets(t.Context(), q, []string{"actor"}, 5)
		if err != nil {
			t.Fatal(err)
		}
		of := slices.IndexFunc(bins["actor"], func(b store.Bin) bool { return b.Value == ids[0] })
		if n != 1 || of < 0 || bins["actor"][of].Count != n {
			t.Errorf("%+v: %d events, actors %+v", q, n, bins["actor"])
		}
		ds, err := s.Dyads(t.Context(), q, 5)
		if err != nil {
			t.Fatal(err)
		}
		of = slices.IndexFunc(ds, func(d store.Dyad) bool { return d.Actor.Entity == ids[0] })
		if of < 0 || ds[of].Recipient.Country != "ISR" || ds[of].Count != n || ds[of].Quads != [5]int{3: 1} || ds[of].Goldstein != -2 {
			t.Errorf("%+v: dyads %+v", q, ds)
		}
	}
}
