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
	op := operation(http.MethodPost, "/v1/edits", "Review", "Merge, split or rename entities")
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

// An Edit changes entities. merge: those named are Into; split: those named are no longer with Into; rename: the one named is called Into.
type Edit struct {
	ID       string   `json:"id"`
	Kind     string   `json:"kind"`
	Entities []string `json:"entities"`
	Into     string   `json:"into"`
	By       string   `json:"by"`
	At       string   `json:"at"`
}

func editOf(e store.EntityEdit) Edit {
	return Edit{e.ID, e.Kind, words(e.Entities), e.Into, e.By, e.At.UTC().Format(time.RFC3339)}
}

func (s *server) editList(ctx context.Context, _ *struct{}) (*output[Items[Edit]], error) {
	es, err := s.Store.Edits(ctx)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(Items[Edit]{list(es, editOf)}), nil
}

type editInput struct {
	Body struct {
		Kind     string   `json:"kind" enum:"merge,split,rename"`
		Entities []string `json:"entities" minItems:"1" maxItems:"100"`
		Into     string   `json:"into" minLength:"1" maxLength:"500" doc:"an id, of rename the new name"`
		By       string   `json:"by" minLength:"1" maxLength:"100"`
	}
}

func (s *server) editAdd(ctx context.Context, in *editInput) (*output[Edit], error) {
	b := in.Body
	e := store.EntityEdit{Kind: b.Kind, Entities: b.Entities, Into: b.Into, By: b.By, At: s.Now()}
	switch {
	case slices.Contains(b.Entities, ""):
		return nil, huma.Error422UnprocessableEntity("entities: an id is empty")
	case b.Kind != "rename" && slices.Contains(b.Entities, b.Into):
		return nil, huma.Error422UnprocessableEntity("into: an entity is not merged into or split from itself")
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
