package pipeline

import (
	"context"
	"fmt"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/extract"
	"github.com/dateline-news/dateline/internal/resolve"
	"github.com/dateline-news/dateline/internal/store"
)

// Sketches returns what resolving keeps of a document.
func Sketches(d *dateline.Document) []store.Sketch {
	made := resolve.Sketches(d)
	out := make([]store.Sketch, len(made))
	for i, s := range made {
		out[i] = store.Sketch{Kind: store.SketchKind(s.Kind), Owner: s.Owner, Doc: s.Doc, Data: s.Data, Keys: s.Keys}
	}
	return out
}

// atOnce is how many sketches are resolved between two writes: a kill costs that many.
const atOnce = 500

// Resolve is the handler of resolving jobs: it learns which lines outlets repeat, and brings copies, stories and records up to date, one kind after the
// other.
func Resolve(ctx context.Context, s store.Resolution) error {
	if _, err := s.Relearn(ctx, extract.LeastRepeated, func(class uint8, stories, n int) bool {
		return class <= uint8(extract.Report) && extract.Class(class).Repeats(stories, n)
	}); err != nil {
		return fmt.Errorf("learn the lines of outlets: %w", err)
	}
	var met resolve.Memo
	for _, kind := range resolve.Kinds() {
		k := store.SketchKind(kind)
		for {
			changed, err := s.Unresolved(ctx, k, atOnce)
			if err != nil {
				return fmt.Errorf("resolve %s: %w", kind, err)
			}
			if len(changed) == 0 {
				break
			}
			groups, err := resolve.Update(kind, sketches(changed), finder{ctx, s}, &met)
			if err != nil {
				return fmt.Errorf("resolve %s from document %s on: %w", kind, changed[0].Doc, err)
			}
			rows := make([]store.Group, len(groups))
			for i, g := range groups {
				rows[i] = store.Group{ID: g.ID, Members: g.Members, Leader: g.Leader, Rank: g.Rank, Lead: g.Lead, Title: g.Title, Sources: g.Sources, Data: g.Data, Dates: g.Dates}
			}
			if err := s.SetGroups(ctx, k, rows); err != nil {
				return fmt.Errorf("resolve %s from document %s on: %w", kind, changed[0].Doc, err)
			}
		}
	}
	return nil
}

// A finder is the store as package resolve asks it.
type finder struct {
	ctx context.Context
	s   store.Resolution
}

func (f finder) Leaders(kind string, keys []uint64, most int) ([]resolve.Sketch, [][]int, error) {
	found, of, err := f.s.Leaders(f.ctx, store.SketchKind(kind), keys, most)
	return sketches(found), of, err
}

func (f finder) Sharing(kind string, keys []uint64) (found, leaders []resolve.Sketch, err error) {
	ss, ls, err := f.s.Sharing(f.ctx, store.SketchKind(kind), keys)
	return sketches(ss), sketches(ls), err
}

func (f finder) Groups(kind string, owners []string) ([]resolve.Sketch, error) {
	found, err := f.s.Group(f.ctx, store.SketchKind(kind), owners)
	return sketches(found), err
}

func (f finder) Sketches(kind string, owners []string) ([]resolve.Sketch, error) {
	found, err := f.s.Sketches(f.ctx, store.SketchKind(kind), owners)
	return sketches(found), err
}

func sketches(in []store.Sketch) []resolve.Sketch {
	out := make([]resolve.Sketch, len(in))
	for i, s := range in {
		out[i] = resolve.Sketch{Kind: string(s.Kind), Owner: s.Owner, Doc: s.Doc, Data: s.Data, Keys: s.Keys, Leader: s.Leader}
	}
	return out
}
