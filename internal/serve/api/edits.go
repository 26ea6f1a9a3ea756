package api

import (
	"context"
	"net/http"
	"slices"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/dateline-news/dateline/internal/store"
)

// edits registers what people change about entities.
func (s *server) edits(a huma.API) {
	get(a, "/v1/edits", "Review", "Edits of entities that stand, in their order", s.editList)
	op := operation(http.MethodPost, "/v1/edits", "Review", "Merge, split or rename entities, or take one apart in some articles")
	op.DefaultStatus = http.StatusCreated
	huma.Register(a, op, s.editAdd)
	op = operation(http.MethodDelete, "/v1/edits/{id}", "Review", "Undo an edit")
	op.DefaultStatus = http.StatusNoContent
	huma.Register(a, op, func(ctx context.Context, in *idInput) (*struct{}, error) {
		if err := s.Store.Undo(ctx, in.ID); err != nil {
			return nil, s.fail(ctx, err)
		}
		return nil, nil
	})
}

// An Edit changes entities. merge: those named are Into; split: those named are no longer with Into; rename: the one named is called Into;
// apart: in Documents, who is taken for one of those named is Into, an entity or somebody new of that name.
type Edit struct {
	ID        string   `json:"id"`
	Kind      string   `json:"kind"`
	Entities  []string `json:"entities"`
	Into      string   `json:"into"`
	Documents []string `json:"documents" doc:"of apart"`
	By        string   `json:"by"`
	At        string   `json:"at"`
	// Names are what the program calls the entities, since the lists show them as one.
	Names map[string]string `json:"names"`
}

func editOf(e store.EntityEdit) Edit {
	return Edit{e.ID, e.Kind, words(e.Entities), e.Into, words(e.Documents), e.By, e.At.UTC().Format(time.RFC3339), map[string]string{}}
}

func (s *server) editList(ctx context.Context, _ *struct{}) (*output[Items[Edit]], error) {
	es, err := s.Store.Edits(ctx)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	out := Items[Edit]{list(es, editOf)}
	ids := map[string]string{}
	for i := range out.Items {
		e := &out.Items[i]
		for _, id := range append(slices.Clone(e.Entities), e.Into) {
			name, ok := ids[id]
			if !ok {
				if name, err = s.written(ctx, id); err != nil {
					return nil, s.fail(ctx, err)
				}
				ids[id] = name
			}
			if name != "" {
				e.Names[id] = name
			}
		}
	}
	return answer(out), nil
}

// written is the name of an entity as the program wrote it, "" if id is none of the store.
func (s *server) written(ctx context.Context, id string) (string, error) {
	if !entityID(id) {
		return "", nil
	}
	from := s.Written
	if from == nil {
		from = s.Store
	}
	p, err := from.Entities(ctx, store.Query{Parties: []string{id}, Limit: 1})
	if err != nil || len(p.Rows) == 0 {
		return "", err
	}
	return p.Rows[0].Name, nil
}

type editInput struct {
	Body struct {
		Kind      string   `json:"kind" enum:"merge,split,rename,apart"`
		Entities  []string `json:"entities" minItems:"1" maxItems:"100"`
		Into      string   `json:"into" minLength:"1" maxLength:"500" doc:"an id, of rename the new name, of apart either"`
		Documents []string `json:"documents,omitempty" maxItems:"1000" doc:"of apart: the articles in which it is somebody else; they are coded again"`
		By        string   `json:"by" minLength:"1" maxLength:"100"`
	}
}

func (s *server) editAdd(ctx context.Context, in *editInput) (*output[Edit], error) {
	b := in.Body
	e := store.EntityEdit{Kind: b.Kind, Entities: b.Entities, Into: b.Into, Documents: b.Documents, By: b.By, At: s.Now()}
	switch {
	case slices.Contains(b.Entities, ""):
		return nil, huma.Error422UnprocessableEntity("entities: an id is empty")
	case b.Kind != "rename" && slices.Contains(b.Entities, b.Into):
		return nil, huma.Error422UnprocessableEntity("into: an entity is not merged into or split from itself")
	case (b.Kind == "apart") != (len(b.Documents) > 0):
		return nil, huma.Error422UnprocessableEntity("documents: an entity is taken apart in articles that are named, and only then are any")
	case b.Kind == "rename" && len(b.Entities) != 1:
		return nil, huma.Error422UnprocessableEntity("entities: one entity is renamed at a time")
	}
	id, err := s.Store.Edit(ctx, e)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	e.ID = id
	return answer(editOf(e)), nil
}
