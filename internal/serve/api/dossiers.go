package api

import (
	"context"
	"encoding/json"
	"net/http"
	"regexp"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/serve/dossier"
	"github.com/dateline-news/dateline/internal/store"
)

// Kinds of saved things.
const kindDossier = "dossier"

// dossierMost is how many documents a dossier is computed from: a table of more is no table that anybody reads.
const dossierMost = 5000

// dossiers registers saved questions.
func (s *server) dossiers(a huma.API) {
	get(a, "/v1/dossiers", "Dossiers", "Saved questions", s.dossierList)
	get(a, "/v1/dossiers/{name}", "Dossiers", "One saved question", s.dossierGet)
	get(a, "/v1/dossiers/{name}/table", "Dossiers", "Its table: members by stage, each cell with its evidence", s.dossierTable)
	huma.Register(a, operation(http.MethodPut, "/v1/dossiers/{name}", "Dossiers", "Save a question"), s.dossierPut)
	op := operation(http.MethodDelete, "/v1/dossiers/{name}", "Dossiers", "Delete a question")
	op.DefaultStatus = http.StatusNoContent
	huma.Register(a, op, s.dossierDelete)
	huma.Register(a, operation(http.MethodPost, "/v1/dossiers/preview", "Dossiers", "The table of a question that is not saved"), s.dossierPreview)
}

// A Dossier is a saved question: who gathers whom, told by which documents and events.
type Dossier struct {
	Name    string   `json:"name,omitempty" maxLength:"100"`
	Title   string   `json:"title,omitempty" maxLength:"500"`
	Query   Filters  `json:"query,omitempty" doc:"filters by their names"`
	Leaders []string `json:"leaders,omitempty" maxItems:"20" doc:"codes; empty: found"`
	Members []string `json:"members,omitempty" maxItems:"250" doc:"codes; empty: all found"`
	Against []string `json:"against,omitempty" maxItems:"50" doc:"codes that are never members; empty: found"`
}

// A DossierTable is a dossier with its table.
type DossierTable struct {
	Dossier Dossier `json:"dossier"`
	dossier.Table
	Cut bool `json:"cut" doc:"more than 5000 documents match: the others are not in the table"`
}

type nameInput struct {
	Name string `path:"name" maxLength:"100"`
}

// goodName is a name that stands in an address and in a file's name as it is.
const badName = "name: letters and digits, then also spaces, dots, hyphens and underscores"

var goodName = regexp.MustCompile(`^[\pL\pN][\pL\pN ._-]*$`)

func (s *server) dossierList(ctx context.Context, _ *struct{}) (*output[Items[Dossier]], error) {
	saved, err := s.Store.List(ctx, kindDossier)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	out := Items[Dossier]{[]Dossier{}}
	for name, data := range saved {
		d, err := readDossier(name, data)
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		out.Items = append(out.Items, d)
	}
	slices.SortFunc(out.Items, func(a, b Dossier) int { return strings.Compare(a.Name, b.Name) })
	return answer(out), nil
}

func readDossier(name string, data []byte) (d Dossier, err error) {
	err = json.Unmarshal(data, &d)
	d.Name = name
	return d, err
}

// SavedDossier returns a saved question.
func SavedDossier(ctx context.Context, s store.Desk, name string) (Dossier, error) {
	data, err := s.Get(ctx, kindDossier, name)
	if err != nil {
		return Dossier{}, err
	}
	return readDossier(name, data)
}

func (s *server) dossierGet(ctx context.Context, in *nameInput) (*output[Dossier], error) {
	d, err := SavedDossier(ctx, s.Store, in.Name)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(d), nil
}

func (s *server) dossierPut(ctx context.Context, in *struct {
	Name string `path:"name" maxLength:"100"`
	Body Dossier
}) (*output[Dossier], error) {
	d := in.Body
	if d.Name != "" && d.Name != in.Name {
		return nil, huma.Error422UnprocessableEntity("name: another one than that of the address")
	}
	if !goodName.MatchString(in.Name) {
		return nil, huma.Error422UnprocessableEntity(badName)
	}
	if _, err := d.Query.Query(); err != nil {
		return nil, err
	}
	d.Name = in.Name
	if err := s.Store.Put(ctx, kindDossier, in.Name, compact(d)); err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(d), nil
}

func (s *server) dossierDelete(ctx context.Context, in *nameInput) (*struct{}, error) {
	if err := s.Store.Delete(ctx, kindDossier, in.Name); err != nil {
		return nil, s.fail(ctx, err)
	}
	return nil, nil
}

func (s *server) dossierTable(ctx context.Context, in *nameInput) (*output[DossierTable], error) {
	d, err := SavedDossier(ctx, s.Store, in.Name)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return s.table(ctx, d)
}

func (s *server) dossierPreview(ctx context.Context, in *struct{ Body Dossier }) (*output[DossierTable], error) {
	return s.table(ctx, in.Body)
}

func (s *server) table(ctx context.Context, d Dossier) (*output[DossierTable], error) {
	t, err := TableOf(ctx, s.Store, d)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return answer(t), nil
}

// TableOf computes the table of a question from the store.
func TableOf(ctx context.Context, s store.Documents, d Dossier) (DossierTable, error) {
	out := DossierTable{Dossier: d}
	q, err := d.Query.Query()
	if err != nil {
		return out, err
	}
	var docs []*dateline.Document
	for doc, err := range s.Select(ctx, q) {
		if err != nil {
			return out, err
		}
		if out.Cut = len(docs) == dossierMost; out.Cut {
			break
		}
		doc.Tokens, doc.Chains, doc.Mentions = nil, nil, nil // the largest layers, which the table does not read
		docs = append(docs, doc)
	}
	out.Table = dossier.Of(docs, dossier.Question{Leaders: d.Leaders, Members: d.Members, Against: d.Against})
	return out, nil
}
