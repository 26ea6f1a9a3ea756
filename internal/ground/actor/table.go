package actor

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/groups"
	"github.com/dateline-news/dateline/internal/res/namekey"
)

// A Table is a user's own actors. It wins over the built-in tables; the nil Table is empty.
type Table struct {
	name  string
	rows  []row
	pats  []pattern
	first map[string][]int32 // key of a pattern's first word, with "*" where it is open, to patterns
}

// A row is a line of the table.
type row struct {
	line       int
	name       string // the first of the names
	kind       dateline.EntityKind
	country    string
	hasCountry bool // the row speaks of the country, if only to say that there is none
	sectors    []string
	hasSectors bool
	role       string
	start, end string
	kb         string
}

// A pattern is a name as keys of its words; open words match any ending.
type pattern struct {
	words []string
	open  []bool
	row   int32
	caps  bool // wants a capital in the text
}

// minOpen is how many letters stand at least before a "*": with fewer a pattern would fit too much.
const minOpen = 3

// plover are the sectors that a table may give.
var plover = strings.Fields("GOV MIL COP SPY JUD LEG OPP REB PTY BUS CVL MED EDU REF IGO NGO REL HLH LAB CRM UNK JRN ELI PRM UAF AGR SET IMG MNC DEV ENV HRI PRE")

// Row limits: a table is a hand-made list, and every word of a text is looked up in it.
const (
	maxRows  = 200_000
	maxNames = 64
)

// ReadTable reads a table; name is what messages and Why call it. The error joins one error a bad line, "NAME:12: reason".
// The format: docs/formats/actors.md.
func ReadTable(name, text string) (*Table, error) {
	t := &Table{name: name, first: map[string][]int32{}}
	var errs []error
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if n == 1 {
			line = strings.TrimPrefix(line, "\ufeff")
		}
		if trimmed := strings.TrimSpace(line); trimmed == "" || trimmed[0] == '#' {
			continue
		}
		if len(t.rows) >= maxRows {
			errs = append(errs, fmt.Errorf("%s:%d: more than %d rows", name, n, maxRows))
			break
		}
		if err := t.add(n, line); err != nil {
			errs = append(errs, fmt.Errorf("%s:%d: %w", name, n, err))
			if len(errs) >= 50 {
				errs = append(errs, fmt.Errorf("%s: and perhaps more: the first 50 bad lines are shown", name))
				break
			}
		}
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return t, nil
}

// add reads a line: names, kind, country, sectors, role, start, end, kb, note. Trailing columns may be missing.
func (t *Table) add(n int, line string) error {
	if i := strings.IndexFunc(line, func(r rune) bool { return r == unicode.ReplacementChar || r < ' ' && r != '\t' }); i >= 0 {
		return errors.New("a control character, or bytes that are not UTF-8")
	}
	f := strings.Split(line, "\t")
	if len(f) < 3 {
		return fmt.Errorf("%d columns, want at least name, kind and country, separated by tabs", len(f))
	}
	if len(f) > 9 {
		return fmt.Errorf("%d columns, want at most 9: name, kind, country, sectors, role, start, end, id, note", len(f))
	}
	for len(f) < 9 {
		f = append(f, "")
	}
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	r := row{line: n, role: f[4], start: f[5], end: f[6], kb: f[7]}
	switch r.kind = dateline.EntityKind(f[1]); r.kind {
	case dateline.KindPerson, dateline.KindOrg, dateline.KindGroup, dateline.KindPlace, dateline.KindOther:
	default:
		return fmt.Errorf("kind %q: use person, org, group, place or other", f[1])
	}
	switch c := f[2]; c {
	case "":
	case "---":
		r.hasCountry = true
	case "IGO", "NGO", "ISI":
		r.country, r.hasCountry = c, true
	default:
		if _, ok := country.ByCode(c); !ok {
			return fmt.Errorf("country %q: use an ISO 3166-1 alpha-3 code, IGO, NGO, ISI, --- for none, or nothing", c)
		}
		r.country, r.hasCountry = c, true
	}
	if f[3] == "---" {
		r.hasSectors = true
	} else if f[3] != "" {
		for s := range strings.FieldsFuncSeq(f[3], func(r rune) bool { return r == ',' || r == ' ' || r == ';' }) {
			if !slices.Contains(plover, s) {
				return fmt.Errorf("sector %q: use PLOVER's: %s", s, strings.Join(plover, " "))
			}
			r.sectors = append(r.sectors, s)
		}
		r.hasSectors = true
	}
	for i, d := range []string{r.start, r.end} {
		if err := isDate(d); err != nil {
			return fmt.Errorf("%s %q: %w", [...]string{"start", "end"}[i], d, err)
		}
	}
	if r.start != "" && r.end != "" && r.end+"~" < r.start {
		return fmt.Errorf("end %s is before start %s", r.end, r.start)
	}
	if strings.ContainsFunc(r.kb, unicode.IsSpace) {
		return fmt.Errorf("id %q: no spaces", r.kb)
	}
	names := strings.Split(f[0], "|")
	if len(names) > maxNames {
		return fmt.Errorf("%d names, at most %d", len(names), maxNames)
	}
	var pats []pattern
	for _, s := range names {
		s = strings.TrimSpace(s)
		p, err := parsePattern(s)
		if err != nil {
			return err
		}
		if r.name == "" && !strings.Contains(s, "*") {
			r.name = s
		}
		p.row = int32(len(t.rows))
		pats = append(pats, p)
	}
	t.rows = append(t.rows, r)
	for _, p := range pats {
		k := p.words[0]
		if p.open[0] {
			k = k[:minOpen] + "*"
		}
		t.first[k] = append(t.first[k], int32(len(t.pats)))
		t.pats = append(t.pats, p)
	}
	return nil
}

func parsePattern(s string) (pattern, error) {
	p := pattern{caps: strings.ContainsFunc(s, unicode.IsUpper)}
	for w := range strings.FieldsSeq(strings.ReplaceAll(s, "-", " ")) {
		bare, open := strings.CutSuffix(w, "*")
		k := namekey.Key(bare)
		if strings.Contains(bare, "*") || open && (len(k) < minOpen || strings.Contains(k, " ")) {
			return p, fmt.Errorf("name %q: a * stands at the end of a word, after %d letters or more", s, minOpen)
		}
		if k == "" || len(p.words) == 0 && !open && k == "the" {
			continue
		}
		for part := range strings.SplitSeq(k, " ") {
			p.words, p.open = append(p.words, part), append(p.open, false)
		}
		p.open[len(p.open)-1] = open
	}
	if len(p.words) == 0 {
		return p, fmt.Errorf("name %q: no letters", s)
	}
	if len(p.words) > 12 {
		return p, fmt.Errorf("name %q: more than 12 words", s)
	}
	return p, nil
}

func isDate(s string) error {
	layout := map[int]string{4: "2006", 7: "2006-01", 10: time.DateOnly}[len(s)]
	if s == "" {
		return nil
	}
	if _, err := time.Parse(layout, s); layout == "" || err != nil {
		return errors.New("use 2014, 2014-09 or 2014-09-03")
	}
	return nil
}

// longest returns the number of words of the longest name that stands at words[0] (a leading "the" counts) and the rows of
// that name, as pattern numbers; 0 if there is none.
func (t *Table) longest(words []string) (n int, rows []int32) {
	if t == nil || len(words) == 0 {
		return 0, nil
	}
	at := 0
	if len(words) > 1 && strings.EqualFold(words[0], "the") {
		at = 1
	}
	k := namekey.Key(words[at])
	first, _, _ := strings.Cut(k, " ")
	try := func(list []int32) {
		for _, i := range list {
			p := &t.pats[i]
			if m := p.fit(words[at:]); m > 0 && at+m >= n {
				if at+m > n {
					n, rows = at+m, nil
				}
				if !slices.Contains(rows, p.row) {
					rows = append(rows, p.row)
				}
			}
		}
	}
	try(t.first[first])
	if len(first) >= minOpen {
		try(t.first[first[:minOpen]+"*"])
	}
	return n, rows
}

// fit returns how many of words p covers from the first on, 0 if it does not fit.
func (p *pattern) fit(words []string) int {
	upper := false
	k := 0 // words of the pattern that fit
	for i, w := range words {
		if i > 0 && (isHyphen(w) || isOwner(w) && k < len(p.words)) {
			continue
		}
		key := namekey.Key(w)
		if key == "" {
			if i > 0 && w == "." {
				continue
			}
			return 0
		}
		upper = upper || strings.ContainsFunc(w, unicode.IsUpper)
		for part := range strings.SplitSeq(key, " ") { // a hyphenated token has several words
			if k == len(p.words) {
				return 0
			}
			if p.words[k] != part && !(p.open[k] && strings.HasPrefix(part, p.words[k])) {
				return 0
			}
			k++
		}
		if k == len(p.words) {
			if p.caps && !upper {
				return 0
			}
			return i + 1
		}
	}
	return 0
}

// during joins the rows of one name that hold at a time: what they do not agree on stays open. ok is false if none holds.
func (t *Table) during(rows []int32, when period) (r row, ok bool) {
	for _, i := range rows {
		q := &t.rows[i]
		if q.start != "" && when.to != "" && q.start > when.to+"~" || q.end != "" && when.from != "" && q.end+"~" < when.from {
			continue
		}
		if !ok {
			r, ok = *q, true
			continue
		}
		if r.country != q.country || r.hasCountry != q.hasCountry {
			r.country, r.hasCountry = "", false
		}
		if !slices.Equal(r.sectors, q.sectors) {
			r.sectors, r.hasSectors = nil, false
		}
		if r.role != q.role {
			r.role = ""
		}
		if r.kb != q.kb {
			r.kb = ""
		}
		if r.name != q.name {
			r.name = ""
		}
	}
	return r, ok
}

// why names the row for explain.
func (t *Table) why(r *row) string { return "actors:" + t.name + ":" + strconv.Itoa(r.line) }

// user makes a label of a row of the user's table at token i, if it is the longest there; l is what the other tables say.
func (r *reader) user(i int, l label) label {
	n, rows := r.table.longest(r.words[i:min(len(r.words), i+14)])
	if n == 0 || n < l.n {
		return l
	}
	u, ok := r.table.during(rows, r.when)
	switch {
	case !ok:
		return l
	case u.kind == dateline.KindPerson: // read by chain; its words are no town and no role
		return label{}
	}
	g := groups.Group{Key: u.name, Country: u.country, Sectors: u.sectors, Kind: "user"}
	if g.Key == "" {
		g.Key = join(r.words[i : i+n])
	}
	if l.kind == aGroup && l.n == n {
		if !u.hasCountry {
			g.Country = l.group.Country
		}
		if !u.hasSectors {
			g.Sectors = l.group.Sectors
		}
		g.Kind = l.group.Kind
	} else if slices.Contains(g.Sectors, "REB") {
		g.Kind = "armed"
	}
	return label{kind: aGroup, at: i, n: n, group: g}
}

// own lays the row of the user's table that names the chain over c. What the row does not tell stays.
func (r *reader) own(ch *dateline.Chain, c *Code) {
	for i := range ch.Mentions {
		m := &ch.Mentions[i]
		if m.Form == dateline.FormPronoun || m.First >= m.Last || m.Last > len(r.words) || i >= 40 {
			continue
		}
		from := []int{m.First}
		if m.Form == dateline.FormName { // "President [Jane Roe]"
			for j := m.First + 1; j < m.Last && j <= m.First+8; j++ {
				from = append(from, j)
			}
		}
		for _, at := range from {
			n, rows := r.table.longest(r.words[at:m.Last])
			if n == 0 || at+n < m.Last && !isOwner(r.words[m.Last-1]) || at > m.First && !capital(r.words[at]) {
				continue
			}
			u, ok := r.table.during(rows, r.when)
			if !ok || at > m.First && u.kind != dateline.KindPerson {
				continue
			}
			r.lay(&u, c)
			return
		}
	}
}

func (r *reader) lay(u *row, c *Code) {
	c.Kind, c.trust, c.noActor, c.some, c.common = u.kind, trustUser, false, false, ""
	why := []string{r.table.why(u)}
	if !u.hasCountry || !u.hasSectors {
		why = append(why, c.Why...)
	}
	c.Why = why
	if u.name != "" {
		c.Name = u.name
	}
	if u.kb != "" {
		c.KB = u.kb
	}
	if u.role != "" {
		c.Role = u.role
	}
	if u.hasCountry {
		c.Country = u.country
	}
	if u.hasSectors {
		c.Sectors = u.sectors
	}
}
