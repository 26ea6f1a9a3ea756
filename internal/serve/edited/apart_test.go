package edited_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/serve/edited"
	"github.com/dateline-news/dateline/internal/serve/servetest"
	"github.com/dateline-news/dateline/internal/store"
)

// Two people of one name are told apart by article: in counts, rows and exports, over a rebuild, and back.
func TestApart(t *testing.T) {
	st := servetest.Store(t, servetest.Captures(t,
		servetest.Article{ID: "minister", Title: "One", Published: "2024-05-01", Text: "Nadia Karam, the Lebanese foreign minister, condemned Israel on Monday."},
		servetest.Article{ID: "banker", Title: "Two", Published: "2024-05-02", Text: "Nadia Karam accused Israel of an attack on Monday."},
	)...)
	s := edited.Store{Store: st}
	docs := map[string]string{}
	arts, err := st.Articles(t.Context(), store.Query{})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range arts.Rows {
		docs[a.SourceID] = a.ID
	}
	ents, err := st.Entities(t.Context(), store.Query{Text: "Karam"})
	if err != nil || len(ents.Rows) != 1 || ents.Rows[0].Events != 2 {
		t.Fatalf("entities %+v, %v", ents.Rows, err)
	}
	karam := ents.Rows[0].ID
	say := func() string {
		t.Helper()
		var out []string
		ents, err := s.Entities(t.Context(), store.Query{Text: "Karam"})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range ents.Rows {
			var of []string
			for d, err := range s.Select(t.Context(), store.Query{Actors: []string{e.ID}}) {
				if err != nil {
					t.Fatal(err)
				}
				of = append(of, d.Source.ID)
			}
			slices.Sort(of)
			out = append(out, e.Name+" in "+strings.Join(of, ","))
		}
		slices.Sort(out)
		return strings.Join(out, "; ")
	}
	before := say()
	if want := "Nadia Karam in banker,minister"; before != want {
		t.Fatalf("before: %s, want %s", before, want)
	}
	if _, err := s.Edit(t.Context(), store.EntityEdit{Kind: edited.Apart, Entities: []string{"Q1"}, Into: "Someone", Documents: []string{docs["banker"]}}); err == nil {
		t.Error("somebody whom the article does not name is taken apart")
	}
	id, err := s.Edit(t.Context(), store.EntityEdit{Kind: edited.Apart, Entities: []string{karam}, Into: "Nadia Karam (banker)", Documents: []string{docs["banker"]}, By: "anna", At: servetest.Noon})
	if err != nil {
		t.Fatal(err)
	}
	servetest.Work(t, st)
	apart := "Nadia Karam (banker) in banker; Nadia Karam in minister"
	if got := say(); got != apart {
		t.Errorf("apart: %s, want %s", got, apart)
	}
	if err := st.Rebuild(t.Context()); err != nil {
		t.Fatal(err)
	}
	servetest.Work(t, st)
	if got := say(); got != apart {
		t.Errorf("after a rebuild: %s, want %s", got, apart)
	}
	if edits, err := s.Edits(t.Context()); err != nil || len(edits) != 1 || !slices.Equal(edits[0].Documents, []string{docs["banker"]}) || !slices.Equal(edits[0].Entities, []string{karam}) {
		t.Errorf("edits %+v, %v", edits, err)
	}
	if err := s.Undo(t.Context(), id); err != nil {
		t.Fatal(err)
	}
	servetest.Work(t, st)
	if got := say(); got != before {
		t.Errorf("undone: %s, want %s", got, before)
	}
}
