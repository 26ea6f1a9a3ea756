package cli

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/serve/reader"
)

// A sheet prints one document for a reader: what is not article, the date with its reasons, who is in it, what happened,
// who said what, what is claimed, the times and places, and the doubts, each with the words of the text.
type sheet struct {
	w     io.Writer
	color bool
	width int
	err   error
}

const (
	bold  = "1"
	dim   = "2"
	red   = "31"
	green = "32"
	blue  = "34"
	amber = "33"
)

func (s *sheet) ink(code, text string) string {
	if !s.color || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (s *sheet) printf(format string, args ...any) {
	if s.err == nil {
		_, s.err = fmt.Fprintf(s.w, format, args...)
	}
}

// para prints text wrapped to the sheet's width with an indent.
func (s *sheet) para(indent int, text, code string) {
	pad := strings.Repeat(" ", indent)
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && len([]rune(line))+1+len([]rune(word)) > s.width-indent {
			s.printf("%s%s\n", pad, s.ink(code, line))
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	if line != "" {
		s.printf("%s%s\n", pad, s.ink(code, line))
	}
}

func (s *sheet) heading(name string, n int) {
	s.printf("\n%s\n", s.ink(bold, name+" ("+strconv.Itoa(n)+")"))
}

// quoted shows words of the text, shortened in the middle, as one line.
func quoted(words string, most int) string {
	r := []rune(strings.Join(strings.Fields(words), " "))
	if len(r) > most {
		r = append(append(slices.Clone(r[:most/2]), '…'), r[len(r)-most/2:]...)
	}
	return "“" + string(r) + "”"
}

func or(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

func (s *sheet) print(d *dateline.Document) error {
	names := map[string]dateline.Entity{}
	for _, e := range d.Entities {
		names[e.ID] = e
	}
	s.printf("%s\n", strings.Repeat("═", s.width))
	s.para(0, or(d.Title, "(no title)"), bold)
	from := []string{string(d.Source.Kind)}
	for _, v := range []string{d.Source.URI, d.Source.ID, d.Source.Outlet, d.Byline} {
		if v != "" {
			from = append(from, v)
		}
	}
	s.para(0, strings.Join(from, " · ")+" · "+d.ID[:min(12, len(d.ID))], dim)
	s.published(d)
	s.refused(d)
	s.entities(d)
	s.events(d, names)
	s.quotes(d, names)
	s.attitudes(d, names)
	s.claims(d, names)
	s.times(d)
	s.places(d)
	if len(d.Notes) > 0 {
		s.heading("DOUBTS", len(d.Notes))
		for _, n := range d.Notes {
			words := ""
			if !n.Span.IsZero() {
				words = " " + quoted(n.Span.In(d.Text), 60)
			}
			s.para(2, n.Step+": "+n.Reason+words, dim)
		}
	}
	s.printf("\n")
	return s.err
}

func (s *sheet) published(d *dateline.Document) {
	p := d.Published
	value := p.Value
	if value == "" {
		switch {
		case p.Earliest != "" && p.Latest != "":
			value = "unknown, between " + p.Earliest + " and " + p.Latest
		case p.Earliest != "":
			value = "unknown, not before " + p.Earliest
		case p.Latest != "":
			value = "unknown, not after " + p.Latest
		default:
			value = "unknown"
		}
	}
	s.printf("\n%s %s", s.ink(bold, "DATE OF THE STORY"), s.ink(blue, value))
	if p.Conflict {
		s.printf("  %s", s.ink(red, "conflict with a date given"))
	}
	s.printf("\n")
	for _, b := range p.Basis {
		mark := s.ink(green, "+")
		if !b.Used {
			mark = s.ink(red, "-")
		}
		words := ""
		if !b.Span.IsZero() {
			words = " " + quoted(b.Span.In(d.Text), 50)
		}
		s.printf("  %s %-8s %s\n", mark, b.Origin, b.Value)
		s.para(6, b.Why+words, dim)
	}
}

func (s *sheet) refused(d *dateline.Document) {
	var out []dateline.Line
	for _, l := range d.Lines {
		if l.Kind != dateline.LineBody && l.Kind != dateline.LineTitle && l.Kind != dateline.LineDateline {
			out = append(out, l)
		}
	}
	if len(out) == 0 {
		return
	}
	s.heading("NOT THE STORY", len(out))
	for _, l := range out {
		s.printf("  %-12s %s  %s\n", l.Kind, s.ink(dim, quoted(l.Span.In(d.Text), s.width-40)), s.ink(dim, l.Rule))
	}
}

func (s *sheet) entities(d *dateline.Document) {
	s.heading("WHO", len(d.Entities))
	var others []string // described once: a line for all of them
	for _, e := range d.Entities {
		if len(e.Mentions) == 1 && e.Mentions[0].Form != dateline.FormName {
			others = append(others, e.Name+" ["+reader.Codes(e.Country, e.Sectors)+"]")
			continue
		}
		var forms []string
		for _, m := range e.Mentions {
			if w := strings.Join(strings.Fields(m.Span.In(d.Text)), " "); !slices.Contains(forms, w) && len(forms) < 6 {
				forms = append(forms, w)
			}
		}
		s.printf("  %-28s %s  %s\n", s.ink(bold, e.Name), s.ink(blue, reader.Codes(e.Country, e.Sectors)), or(e.Role, string(e.Kind)))
		s.para(6, fmt.Sprintf("%d× %s", len(e.Mentions), strings.Join(forms, " | ")), dim)
	}
	if len(others) > 0 {
		s.para(2, "also "+strings.Join(others, ", "), dim)
	}
}

func (s *sheet) parties(d *dateline.Document, ps []dateline.Party, names map[string]dateline.Entity) string {
	var out []string
	for _, p := range ps {
		n := or(names[p.Entity].Name, p.Span.In(d.Text))
		out = append(out, n+" ["+reader.Codes(p.Country, p.Sectors)+"]")
	}
	return or(strings.Join(out, ", "), "(nobody named)")
}

func (s *sheet) events(d *dateline.Document, names map[string]dateline.Entity) {
	s.heading("EVENTS", len(d.Events))
	for _, e := range d.Events {
		kind := e.Type
		if e.Mode != "" {
			kind += "/" + e.Mode
		}
		tint := green
		if e.Quad >= 3 {
			tint = red
		}
		status := s.ink(amber, string(e.Status))
		s.printf("  %s  %s  CAMEO %s  %s\n", s.ink(bold+";"+tint, kind), status, or(e.CAMEO, "-"), s.ink(dim, e.ID))
		who := s.parties(d, e.Actors, names)
		if len(e.Recipients) > 0 {
			who += " → " + s.parties(d, e.Recipients, names)
		}
		s.para(4, who, "")
		var facts []string
		if w := e.When; w.Basis != "" {
			v := w.Value
			if v == "" && (w.Earliest != "" || w.Latest != "") {
				v = or(w.Earliest, "…") + " to " + or(w.Latest, "…")
			}
			if w.Time >= 0 && w.Time < len(d.Times) {
				v = d.Times[w.Time].Span.In(d.Text) + " = " + or(v, "unknown")
			}
			facts = append(facts, "when "+or(v, "unknown"))
		}
		if words := e.Where.Words.In(d.Text); words != "" {
			if i := e.Where.Place; i >= 0 && i < len(d.Places) && !e.Where.Words.Overlaps(d.Places[i].Span) {
				words += ", " + d.Places[i].Span.In(d.Text)
			}
			facts = append(facts, strings.TrimSpace("where "+words+" "+e.Where.Country))
		} else if e.Where.Country != "" {
			basis := ""
			if e.Where.Basis != "" {
				basis = " (" + e.Where.Basis + ")"
			}
			facts = append(facts, "where "+e.Where.Country+basis)
		}
		for _, n := range []struct {
			name  string
			count *int
		}{{"dead", e.Dead}, {"injured", e.Injured}, {"arrested", e.Arrested}, {"displaced", e.Displaced}} {
			if n.count != nil {
				facts = append(facts, fmt.Sprintf("%s %d", n.name, *n.count))
			}
		}
		for _, a := range e.Attribution {
			facts = append(facts, "says "+or(names[a.Entity].Name, a.Span.In(d.Text)))
		}
		if len(facts) > 0 {
			s.para(4, strings.Join(facts, "; "), "")
		}
		words := quoted(e.Trigger.In(d.Text), 60)
		if e.Sentence >= 0 && e.Sentence < len(d.Sentences) {
			words = e.Trigger.In(d.Text) + ": " + quoted(d.Sentences[e.Sentence].Span.In(d.Text), 2*s.width)
		}
		s.para(4, words, dim)
	}
}

func (s *sheet) quotes(d *dateline.Document, names map[string]dateline.Entity) {
	s.heading("QUOTES", len(d.Quotes))
	for _, q := range d.Quotes {
		who := "(unknown speaker)"
		if !q.Speaker.IsZero() {
			who = q.Speaker.In(d.Text)
			if n := names[q.Entity].Name; n != "" && n != who {
				who = n + " (" + who + ")"
			}
		}
		cue := ""
		if !q.Cue.IsZero() {
			cue = q.Cue.In(d.Text)
		}
		s.printf("  %s %s  %s\n", s.ink(bold, who), cue, s.ink(dim, string(q.Kind)))
		s.para(4, quoted(q.Content.In(d.Text), 3*s.width), "")
	}
}

func (s *sheet) attitudes(d *dateline.Document, names map[string]dateline.Entity) {
	if len(d.Attitudes) == 0 {
		return
	}
	s.heading("ATTITUDES", len(d.Attitudes))
	for _, a := range d.Attitudes {
		s.printf("  %s %s %s\n", s.ink(bold, or(names[a.Entity].Name, a.Holder.In(d.Text))), s.ink(amber, a.Cue.In(d.Text)), quoted(a.About.In(d.Text), s.width-40))
	}
}

func (s *sheet) claims(d *dateline.Document, names map[string]dateline.Entity) {
	if len(d.Claims) == 0 {
		return
	}
	s.heading("CLAIMS", len(d.Claims))
	for _, c := range d.Claims {
		by := names[c.By].Name
		if by == "" && !c.Source.IsZero() {
			by = c.Source.In(d.Text)
		}
		s.printf("  %s %s %s\n", s.ink(bold, or(by, "(unknown)")), s.ink(amber, string(c.Stance)), quoted(c.About, s.width-40))
		s.para(4, quoted(c.Evidence.In(d.Text), 2*s.width), dim)
	}
}

func (s *sheet) times(d *dateline.Document) {
	if len(d.Times) == 0 {
		return
	}
	s.heading("TIMES", len(d.Times))
	for _, t := range d.Times {
		v := t.Value
		if v == "" && (t.Earliest != "" || t.Latest != "") {
			v = "unknown, " + or(t.Earliest, "…") + " to " + or(t.Latest, "…")
		}
		s.printf("  %-9s %-26s %s\n", t.Type, quoted(t.Span.In(d.Text), 40), s.ink(blue, or(v, "unknown")))
	}
}

func (s *sheet) places(d *dateline.Document) {
	if len(d.Places) == 0 {
		return
	}
	s.heading("PLACES", len(d.Places))
	for _, p := range d.Places {
		where := ""
		if p.Lat != 0 || p.Lon != 0 {
			where = fmt.Sprintf("%.2f,%.2f", p.Lat, p.Lon)
		}
		name := strings.Trim(strings.Join([]string{p.Name, p.Admin1, p.Country}, ", "), ", ")
		s.printf("  %-22s %s %s %s\n", quoted(p.Span.In(d.Text), 40), s.ink(blue, or(strings.ReplaceAll(name, ", , ", ", "), "unknown")), p.Precision, s.ink(dim, where))
	}
}
