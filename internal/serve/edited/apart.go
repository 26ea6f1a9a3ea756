package edited

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/store"
)

// Apart is the kind of an edit that takes an entity out of some articles: who bears that name there is somebody else. Unlike the others it
// is applied when an article is coded, so that all counts, links and exports of every program tell the two apart; adding or undoing one has its articles coded
// again, and whoever codes them later applies it too.
const Apart = "apart"

// Coded has documents coded with the edits that say who is somebody else in them.
func Coded(st store.Store, h store.Handlers) store.Handlers {
	code := h.Code
	h.Code = func(ctx context.Context, cs []dateline.Capture) ([]store.Derived, error) {
		out, err := code(ctx, cs)
		if err != nil {
			return nil, err
		}
		edits, err := st.Edits(ctx)
		if err != nil {
			return nil, err
		}
		for _, e := range edits {
			if e.Kind != Apart {
				continue
			}
			var who store.EntityRow
			for _, d := range out {
				if d.Document == nil || !slices.Contains(e.Documents, d.Capture) {
					continue
				}
				if who.ID == "" {
					if who, err = other(ctx, st, e.Into); err != nil {
						return nil, err
					}
				}
				replace(d.Document, e.Entities, who)
			}
		}
		return out, nil
	}
	return h
}

var entityID = regexp.MustCompile(`^(Q[0-9]+|NIL:.+)$`)

// other is whom an edit names: an entity of the store, or somebody new of that name, of whom no more is known.
func other(ctx context.Context, st store.Documents, into string) (store.EntityRow, error) {
	if !entityID.MatchString(into) {
		sum := sha256.Sum256([]byte(Apart + "\x00" + strings.ToLower(strings.Join(strings.Fields(into), " "))))
		return store.EntityRow{ID: "NIL:" + hex.EncodeToString(sum[:6]), Name: into}, nil
	}
	p, err := st.Entities(ctx, store.Query{Parties: []string{into}, Limit: 1})
	if err != nil || len(p.Rows) == 0 || p.Rows[0].ID != into {
		return store.EntityRow{ID: into}, err
	}
	return p.Rows[0], nil
}

// replace makes who of the entities with one of ids. Their codes go: they were those of somebody else.
func replace(d *dateline.Document, ids []string, who store.EntityRow) {
	var sectors []string
	if c := who.Code; len(c) > len(who.Country) && strings.HasPrefix(c, who.Country) {
		for s := range slices.Chunk([]byte(c[len(who.Country):]), 3) {
			sectors = append(sectors, string(s))
		}
	}
	changed := map[string]bool{}
	for i := range d.Entities {
		e := &d.Entities[i]
		if e.KB == "" || !slices.Contains(ids, e.KB) {
			continue
		}
		if who.Name != "" {
			e.Name = who.Name
		}
		e.KB, e.Code, e.Country, e.Sectors, e.Role = who.ID, who.Code, who.Country, sectors, who.Role
		e.Why = []string{"a person said at the desk who this is"}
		changed[e.ID] = true
	}
	for i := range d.Events {
		e := &d.Events[i]
		for _, side := range [][]dateline.Party{e.Actors, e.Recipients} {
			for j := range side {
				if changed[side[j].Entity] {
					side[j].Code, side[j].Country, side[j].Sectors = who.Code, who.Country, sectors
				}
			}
		}
	}
}

// Edit implements store.Desk. Who is taken apart is whoever of a merged set the articles name.
func (s Store) Edit(ctx context.Context, e store.EntityEdit) (string, error) {
	if e.Kind != Apart {
		return s.Store.Edit(ctx, e)
	}
	v, err := s.look(ctx)
	if err != nil {
		return "", err
	}
	asked := e.Entities
	e.Entities = nil
	for _, id := range e.Documents {
		d, err := s.Store.Document(ctx, id)
		if err != nil {
			return "", err
		}
		for _, n := range d.Entities {
			if n.KB != "" && (slices.Contains(asked, n.KB) || v != nil && slices.Contains(asked, v.root(n.KB))) && !slices.Contains(e.Entities, n.KB) {
				e.Entities = append(e.Entities, n.KB)
			}
		}
	}
	if len(e.Entities) == 0 {
		return "", store.ErrNotFound
	}
	return s.Store.Edit(ctx, e)
}
