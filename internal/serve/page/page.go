// Package page makes the pages that need no script: an article with its record at /article/{id}, and a dossier to print at
// /dossier/{name}. What scrapers brought is text everywhere: html/template escapes it, and the policy of the pages lets nothing run.
package page

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"html/template"
	"log/slog"
	"net/http"
	"strconv"
	"strings"

	"github.com/dateline-news/dateline/internal/serve/api"
	"github.com/dateline-news/dateline/internal/serve/dossier"
	"github.com/dateline-news/dateline/internal/serve/reader"
	"github.com/dateline-news/dateline/internal/store"
)

// Policy is the content security policy of these pages: one style sheet of ours.
const Policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Store is what the pages read.
type Store interface {
	store.Documents
	store.Desk
}

//go:embed article.html
var articleHTML string

//go:embed dossier.html
var dossierHTML string

//go:embed page.css
var css []byte

var functions = template.FuncMap{
	"or":      func(s *string, other string) string { return either(s, other) },
	"span":    interval,
	"code":    func(country *string, sectors []string) string { return reader.Codes(either(country, ""), sectors) },
	"join":    strings.Join,
	"called":  called,
	"count":   count,
	"kind":    kind,
	"web":     web,
	"words":   func(v reader.View, s reader.Segment) string { return v.Text[s.Start:s.End] },
	"marking": marking,
	"stage":   func(s string) string { return strings.ReplaceAll(s, "-", " ") },
	"cell":    func(m dossier.Member, stage string) []dossier.Evidence { return m.Cells[stage] },
}

var templates = template.Must(template.Must(template.New("article").Funcs(functions).Parse(articleHTML)).New("dossier").Parse(dossierHTML))

// New adds the pages to mux.
func New(mux *http.ServeMux, s Store, log *slog.Logger) {
	p := pages{s, log}
	mux.HandleFunc("GET /page.css", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/css; charset=utf-8")
		w.Header().Set("Cache-Control", "no-cache")
		w.Write(css)
	})
	mux.HandleFunc("GET /article/{id}", p.article)
	mux.HandleFunc("GET /dossier/{name}", p.dossier)
}

type pages struct {
	store Store
	log   *slog.Logger
}

func (p pages) article(w http.ResponseWriter, r *http.Request) {
	d, err := p.store.Document(r.Context(), r.PathValue("id"))
	if err != nil {
		p.fail(w, r, err)
		return
	}
	p.show(w, r, "article", reader.Bytes(d))
}

type dossierPage struct {
	api.DossierTable
	Used []string // stages that some row has
}

func (p pages) dossier(w http.ResponseWriter, r *http.Request) {
	t, err := p.table(r.Context(), r.PathValue("name"))
	if err != nil {
		p.fail(w, r, err)
		return
	}
	out := dossierPage{DossierTable: t}
	for _, s := range t.Stages {
		for _, m := range t.Members {
			if len(m.Cells[s]) > 0 {
				out.Used = append(out.Used, s)
				break
			}
		}
	}
	p.show(w, r, "dossier", out)
}

func (p pages) table(ctx context.Context, name string) (api.DossierTable, error) {
	d, err := api.SavedDossier(ctx, p.store, name)
	if err != nil {
		return api.DossierTable{}, err
	}
	return api.TableOf(ctx, p.store, d)
}

func (p pages) fail(w http.ResponseWriter, r *http.Request, err error) {
	status, why := http.StatusInternalServerError, "the server could not answer; its log says why"
	if errors.Is(err, store.ErrNotFound) {
		status, why = http.StatusNotFound, "there is no such thing in the store"
	} else {
		p.log.ErrorContext(r.Context(), "page failed", "path", r.URL.Path, "error", err)
	}
	http.Error(w, why, status)
}

func (p pages) show(w http.ResponseWriter, r *http.Request, name string, data any) {
	var b bytes.Buffer
	if err := templates.ExecuteTemplate(&b, name, data); err != nil {
		p.fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy", Policy)
	w.Write(b.Bytes())
}

func either(s *string, other string) string {
	if s == nil {
		return other
	}
	return *s
}

// interval writes a value or the bounds of it.
func interval(value, earliest, latest *string) string {
	switch {
	case value != nil:
		return *value
	case earliest != nil && latest != nil:
		return "unknown, between " + *earliest + " and " + *latest
	case earliest != nil:
		return "unknown, not before " + *earliest
	case latest != nil:
		return "unknown, not after " + *latest
	}
	return "unknown"
}

// called are codes in words.
func called(codes []string) string {
	var out []string
	for _, c := range codes {
		out = append(out, api.InWords(c))
	}
	return strings.Join(out, ", ")
}

func count(n int, word string) string {
	if n != 1 {
		word += "s"
	}
	return strconv.Itoa(n) + " " + word
}

func kind(kind string, mode *string) string {
	if mode == nil {
		return kind
	}
	return kind + "/" + *mode
}

// web returns an address that may be a link: of the web and nothing else; the template escapes it.
func web(s *string) string {
	if s == nil || !strings.HasPrefix(*s, "https://") && !strings.HasPrefix(*s, "http://") {
		return ""
	}
	return *s
}

// A marked segment is shown with the classes of its layers and their labels as a title.
type marked struct {
	Classes, Title, Link string
}

// marking says how a segment is shown; nil: as it is. Of several events the last to begin is linked, as the narrowest.
func marking(v reader.View, s reader.Segment) *marked {
	if len(s.Marks) == 0 {
		return nil
	}
	var layers, labels []string
	link := ""
	for _, i := range s.Marks {
		m := v.Marks[i]
		layers = append(layers, "m-"+m.Layer)
		labels = append(labels, m.Label)
		switch m.Layer {
		case "event":
			link = "#e-" + m.Ref
		case "quote", "cue", "speaker", "attitude", "claim", "place", "time":
			if link == "" {
				link = "#" + m.Ref
			}
		}
	}
	return &marked{strings.Join(layers, " "), strings.Join(labels, "; "), link}
}
