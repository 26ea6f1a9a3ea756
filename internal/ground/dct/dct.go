// Package dct weighs what a document says of its own date.
//
// In: Dates (what extract found: input field, feed, page, address, dateline, page-date line), Offices (holders named
// with a dated office), TimeExprs, Sentences and Tokens with their syntax. Out: Published, a day (or month) with its
// reasons, or an interval and the reasons why a date was refused. The day on which an archive fetched the page is an upper
// bound and never the date.
//
// Method. Each clue of the text is a constraint: a set of days on which the story can have been written, with a weight.
// The holder of an office acts within the tenure; a former holder is named after it; a date that the text looks back on
// in the past tense is a lower bound, one it looks forward to an upper bound. Weights say how sure it is that the clue
// is about the story's present and not its background: a holder whose sentence has a full date of its own counts
// nothing, one whose verb is in the present or perfect, or whose sentence says "on Wednesday", counts full. Days agreed
// on by the largest weight of constraints are the interval (a plain intersection would let one historical name empty
// it). The given dates are tried in order of trust. One is refused only if the agreed days outweigh the days around it
// by clues enough for the distance: a single tenure must be off by more than a year, and a gap of decades needs a clue
// that is surely about the present. "Monday, Dec. 26" also tests the year of a date by its calendar, and a date line
// its own weekday. What is refused is a conflict; if nothing else fits, the value is empty and the interval stands.
//
// Known limits: the weights are set by hand on generated cases (the test states precision and recall); a wrong date
// within a tenure and after all dates of the text passes; a text without clues accepts any date.
package dct

import (
	"context"
	"fmt"
	"slices"
	"sort"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/timex"
	"github.com/dateline-news/dateline/internal/match"
)

// Constants of the weighing, in days and weights. Chosen against the generated cases of the test.
const (
	margin      = 45  // a holder is called by the office some weeks before and after
	year        = 366 // a single tenure must be missed by more
	longAgo     = 12 * 366
	fact        = 4.0 // when the page was fetched
	surely      = 1.0 // a clue about the story's present
	likely      = 0.6 // a holder acting in the plain past
	maybe       = 0.4 // a holder mentioned
	refuse      = 1.0 // what outweighs a date that is off by more than a year
	refuseNear  = 1.5 // ... by more than the margin
	farPast     = -4000000
	farFuture   = 4000000
	maxClues    = 64 // the weightiest are kept, so that time stays bounded
	agreeSpread = 3  // given dates this close say the same
	republished = 21 // a page line may follow the dateline by so much
)

// An Annotator writes Published.
type Annotator struct{}

// New returns the step.
func New() *Annotator { return &Annotator{} }

// days is a closed range of day numbers.
type days struct{ lo, hi int }

func (r days) has(day int) bool { return r.lo <= day && day <= r.hi }

// A clue is a set of days on which the story can have been written.
type clue struct {
	days   []days // exact; any of them
	slack  int    // a date may miss them by so much
	weight float64
	basis  dateline.DateBasis
	terms  []dateline.DateBasis // of several terms of office: the basis of each of days
	office string               // of a tenure
	key    string               // clues of one key count once
	kind   clueKind
}

type clueKind uint8

const (
	tenure  clueKind = iota
	taken            // the office was taken by then: a lower bound that holds for history too
	former           // it was given up by then
	back             // the text looks back on it: a lower bound
	forward          // the text looks forward to it: an upper bound
)

// miss is how many days day is off the clue, slack included.
func (c *clue) miss(day int) int {
	best := farFuture
	for _, r := range c.days {
		off := 0
		if day < r.lo-c.slack {
			off = r.lo - day
		} else if day > r.hi+c.slack {
			off = day - r.hi
		}
		best = min(best, off)
	}
	return best
}

// at returns the basis of the term nearest to day, which is what a reader wants to see of an office held more than once.
func (c *clue) at(day int) dateline.DateBasis {
	best, out := farFuture, c.basis
	for i, b := range c.terms {
		one := clue{days: c.days[i : i+1]}
		if off := one.miss(day); off < best {
			best, out = off, b
		}
	}
	return out
}

// Annotate weighs the clues of d.
func (*Annotator) Annotate(ctx context.Context, d *dateline.Document) error {
	var s story
	s.d = d
	s.read()
	d.Published = s.decide()
	return ctx.Err()
}

// A story is a document and its clues.
type story struct {
	d        *dateline.Document
	tree     *match.Tree
	clues    []clue
	weekdays []monthDay
	lead     int          // the weekday that the lead tells of in the past, 1 for Monday; 0 if none
	newsy    bool         // at least two of them
	crawl    int          // the day the page was fetched; farFuture if unknown
	deictic  map[int]bool // sentences that count from the story's date: "on Wednesday", "last week"
	dated    map[int]int  // sentences with a full date in the past: the year
}

// A monthDay is a day and month with its weekday but no year.
type monthDay struct {
	month, day, weekday int
	span                dateline.Span
	future              bool
}

func (s *story) sentenceOf(token int) int {
	i := sort.Search(len(s.d.Sentences), func(i int) bool { return s.d.Sentences[i].Last > token })
	if i < len(s.d.Sentences) && s.d.Sentences[i].First <= token {
		return i
	}
	return -1
}

// tokenAt returns the first token of span, -1 if none.
func (s *story) tokenAt(span dateline.Span) (first, last int) {
	first = sort.Search(len(s.d.Tokens), func(i int) bool { return s.d.Tokens[i].Span.End > span.Start })
	last = first
	for last < len(s.d.Tokens) && s.d.Tokens[last].Span.Start < span.End {
		last++
	}
	if first == last {
		return -1, -1
	}
	return first, last
}

// read collects the clues of the text.
func (s *story) read() {
	d := s.d
	s.deictic, s.dated = map[int]bool{}, map[int]int{}
	s.fetched()
	if len(d.Offices) == 0 && len(d.TimeExprs) == 0 {
		return
	}
	s.tree = match.NewTree(d)
	for _, e := range d.TimeExprs {
		if e.Last <= e.First || e.Last > len(d.Tokens) {
			continue
		}
		si := s.sentenceOf(e.First)
		first, last, ok := timex.Bounds(e.Value)
		if !ok {
			if p, read := timex.Read(e.Span.In(d.Text)); read && p.Weekday != 0 {
				s.deictic[si] = true
				if s.lead == 0 && p.Day == 0 && p.Month == 0 && e.Tense != "future" && si < 3 && e.Rule == "weekday" {
					s.lead = p.Weekday
				}
				if p.Day != 0 && p.Year == 0 {
					s.deictic[si] = false
					s.weekdays = append(s.weekdays, monthDay{p.Month, p.Day, p.Weekday, e.Span, e.Tense == "future"})
				}
			} else if strings.HasPrefix(e.Rule, "offset") || strings.HasPrefix(e.Rule, "rel/") || e.Rule == "shift" && strings.HasSuffix(strings.ToLower(e.Span.In(d.Text)), "ago") {
				s.deictic[si] = true
			}
			continue
		}
		if e.Type == dateline.TypeDuration || e.Type == dateline.TypeSet || len(e.Value) < 4 || strings.Contains(e.Value, "/") {
			continue
		}
		if si >= 0 && e.Tense != "future" {
			s.dated[si] = timexYear(first)
		}
		how := s.looks(e)
		if how == "" && e.Tense == "past" && !s.hedged(e) {
			how = "near past"
		}
		switch how {
		case "near past":
			w := 0.34
			if len(e.Value) >= 7 { // a month or day is no misread number
				w = 0.8
			}
			s.clues = append(s.clues, clue{days: []days{{first, farFuture}}, slack: margin, weight: w, kind: back, key: "back" + e.Value,
				basis: dateline.DateBasis{Origin: dateline.OriginMention, Value: e.Value, Span: e.Span, Why: "the text names it beside what is past"}})
		case "past":
			w := 1.0
			switch {
			case len(e.Value) >= 10:
				w = 2
			case len(e.Value) == 7:
				w = 1.5
			}
			s.clues = append(s.clues, clue{days: []days{{first, farFuture}}, slack: 2, weight: w, kind: back, key: "back" + e.Value,
				basis: dateline.DateBasis{Origin: dateline.OriginMention, Value: e.Value, Span: e.Span, Why: "the text looks back on it: the story is not older"}})
		case "future":
			s.clues = append(s.clues, clue{days: []days{{farPast, last}}, slack: margin, weight: surely, kind: forward, key: "forward" + e.Value,
				basis: dateline.DateBasis{Origin: dateline.OriginMention, Value: e.Value, Span: e.Span, Why: "the text looks forward to it: the story is not younger"}})
		}
	}
	n := 0
	for _, yes := range s.deictic {
		if yes {
			n++
		}
	}
	s.newsy = n >= 2
	s.offices()
	s.merge()
	s.successors()
}

// fetched makes a bound of the day on which an archive fetched the page, the earliest if there are several. It is no clue of
// the text but a fact, and weighs accordingly; clocks of other zones may be a day ahead.
func (s *story) fetched() {
	s.crawl = farFuture
	var basis dateline.DateBasis
	for _, c := range s.d.Dates {
		if _, hi, ok := timex.Bounds(c.Value); ok && c.Origin == dateline.OriginCrawl && hi < s.crawl {
			s.crawl = hi
			basis = dateline.DateBasis{Origin: c.Origin, Value: c.Value, Span: c.Span, Why: "the page was fetched then: the story is not younger"}
		}
	}
	if s.crawl < farFuture {
		s.clues = append(s.clues, clue{days: []days{{farPast, s.crawl}}, slack: 1, weight: fact, kind: forward, key: "crawl", basis: basis})
	}
}

func timexYear(day int) int {
	iso := timex.ISO(day)
	if len(iso) < 4 {
		return 0
	}
	return int(iso[0]-'0')*1000 + int(iso[1]-'0')*100 + int(iso[2]-'0')*10 + int(iso[3]-'0')
}

// looks says whether the text looks back on or forward to the absolute date e: "past", "future" or "". Only a date that
// hangs on a verb counts, with a preposition that says when it happened; "a deadline of 2014" and "by 2014" tell nothing.
func (s *story) looks(e dateline.TimeExpr) string {
	t := s.tree
	head := e.First
	for i := e.First; i < e.Last; i++ {
		if p := t.Parent(i); p < e.First || p >= e.Last {
			head = i
			break
		}
	}
	lead := s.leadIn(e)
	if s.hedged(e) || lead == "of" || lead == "after" {
		return ""
	}
	verb := t.Parent(head)
	if verb < 0 {
		if s.d.Tokens[head].Head < 0 && (lead == "in" || lead == "on" || lead == "since") && e.Tense == "past" { // not parsed
			return "past"
		}
		return ""
	}
	if u := s.d.Tokens[verb].UPOS; u != "VERB" && t.Child(verb, "cop", "aux") < 0 {
		return ""
	}
	if x := s.d.Tokens[verb].XPOS; x == "VBG" || x == "VB" { // "the year ending Dec. 31"
		if t.Child(verb, "aux") < 0 {
			return ""
		}
	}
	if !match.IsRel(t.Rel(head), "obl", "nmod", "advmod", "obj") && lead != "in" && lead != "on" && lead != "since" {
		return ""
	}
	for _, c := range t.Children(verb, "mark") {
		switch t.Word(c) {
		case "if", "until", "till", "before", "unless", "when":
			return ""
		}
	}
	for _, c := range t.Children(verb, "aux") {
		switch t.Word(c) {
		case "would", "could", "should", "might", "may", "can", "must":
			return ""
		}
	}
	switch e.Tense {
	case "past":
		return "past"
	case "future":
		for _, c := range t.Children(verb, "aux") {
			if w := t.Word(c); w == "will" || w == "'ll" || w == "’ll" || w == "shall" {
				if !s.quoted(verb) {
					return "future"
				}
			}
		}
	}
	return ""
}

// leadIn is the word before e.
func (s *story) leadIn(e dateline.TimeExpr) string {
	if e.First == 0 {
		return ""
	}
	return s.tree.Word(e.First - 1)
}

// hedged says whether the words around e leave open that it lies ahead: "by 2014", "planned for 2014", "through 2014".
func (s *story) hedged(e dateline.TimeExpr) bool {
	switch s.leadIn(e) {
	case "by", "until", "till", "through", "before", "to", "for", "than", "toward", "towards", "beyond", "ahead":
		return true
	}
	if w := s.tree.Word(e.First); w == "from" || w == "between" {
		return true
	}
	for k, i := 0, s.tree.Parent(e.First); i >= 0 && k < 6; k, i = k+1, s.tree.Parent(i) {
		if intent[s.tree.Lemma(i)] {
			return true
		}
		for _, c := range s.tree.Children(i, "aux") {
			switch s.tree.Word(c) {
			case "will", "would", "could", "should", "might", "may", "can", "must", "'ll", "’ll", "’d", "'d":
				return s.d.Tokens[i].UPOS == "VERB" && e.Tense != "future"
			}
		}
		if s.d.Tokens[i].UPOS == "VERB" && match.IsRel(s.tree.Rel(i), "root") {
			break
		}
	}
	return false
}

// intent verbs in the past tense have dates that lie ahead: "was scheduled for", "planned in 2015".
var intent = map[string]bool{"schedule": true, "plan": true, "expect": true, "set": true, "project": true, "forecast": true, "estimate": true, "anticipate": true,
	"predict": true, "propose": true, "target": true, "aim": true, "intend": true, "hope": true, "want": true, "promise": true, "slate": true, "due": true, "book": true,
	"postpone": true, "delay": true, "extend": true, "defer": true, "expire": true, "mature": true, "fix": true, "vow": true, "pledge": true, "agree": true, "imagine": true}

// quoted says whether token i stands in quotation marks within its sentence: others' words may be older than the story.
func (s *story) quoted(i int) bool {
	si := s.tree.Sentence(i)
	open := false
	for k := s.d.Sentences[si].First; k < i; k++ {
		switch s.d.Tokens[k].Span.In(s.d.Text) {
		case "“", "``":
			open = true
		case "”", "''":
			open = false
		case "\"":
			open = !open
		}
	}
	return open
}

// offices makes a clue of each holder named with the office. The rows of one span (several terms of one person) are one
// clue with several ranges.
func (s *story) offices() {
	d := s.d
	for i := 0; i < len(d.Offices); {
		o := d.Offices[i]
		j := i
		c := clue{slack: margin, kind: tenure, office: o.Position, key: o.Person + "|" + o.Position}
		for ; j < len(d.Offices) && d.Offices[j].Span == o.Span && d.Offices[j].Person == o.Person; j++ {
			r := d.Offices[j]
			lo, hi := farPast, farFuture
			if a, _, ok := timex.Bounds(r.Start); ok {
				lo = a
			}
			if _, b, ok := timex.Bounds(r.End); ok {
				hi = b
			}
			if o.Former {
				if r.End == "" {
					continue
				}
				lo, hi = hi, farFuture
			}
			c.days = append(c.days, days{lo, hi})
			c.terms = append(c.terms, term(o, r))
		}
		i = j
		if len(c.days) == 0 {
			continue
		}
		if len(c.days) == 1 && c.days[0].lo == farPast && c.days[0].hi == farFuture {
			continue
		}
		match := 1.0
		if !named(o.Span.In(d.Text), o.Position) {
			match = 0.3 // "party spokesman" for a press secretary: the row may be another office of the person
		}
		if o.Former && joined(o.Span.In(d.Text)) {
			continue // "former governor Smith and Gov. Jones": "former" may be said of the other
		}
		if s.supposed(o) {
			continue // "a President Smith would"
		}
		c.basis = c.terms[len(c.terms)-1]
		first := farFuture
		for _, r := range c.days {
			first = min(first, r.lo)
		}
		if o.Former {
			c.kind = former
			c.key = "former " + c.key
			c.weight = surely * match
		}
		if o.Former {
			s.clues = append(s.clues, c)
			continue
		}
		if first > farPast {
			b := c
			b.days, b.terms, b.weight, b.kind, b.key = []days{{first, farFuture}}, nil, surely*match, taken, "taken "+c.key
			s.clues = append(s.clues, b)
		}
		if c.weight = s.present(o) * match; c.weight > 0 && (len(c.days) > 1 || c.days[0].hi < farFuture) {
			s.clues = append(s.clues, c)
		}
	}
}

// term is the basis that one term r of the holder o gives.
func term(o, r dateline.Office) dateline.DateBasis {
	b := dateline.DateBasis{Origin: dateline.OriginTenure, Span: o.Span, Value: r.Start + "/" + r.End}
	switch {
	case o.Former:
		b.Value = r.End
		b.Why = fmt.Sprintf("%s is called former %s, which ended %s", o.Person, o.Position, r.End)
	case r.End == "":
		b.Value = r.Start + "/.."
		b.Why = fmt.Sprintf("%s is called %s, in office since %s", o.Person, o.Position, r.Start)
	default:
		b.Why = fmt.Sprintf("%s is called %s, in office %s to %s", o.Person, o.Position, r.Start, r.End)
	}
	return b
}

// successors lowers the weight of holders of one office whose terms do not meet: a text that names two looks back on one
// at least.
func (s *story) successors() {
	apart := make([]bool, len(s.clues))
	for i := range s.clues {
		for j := range s.clues {
			a, b := &s.clues[i], &s.clues[j]
			if a.kind == tenure && b.kind == tenure && a.office == b.office && i != j && !overlap(a.days, b.days) {
				apart[i] = true
			}
		}
	}
	for i, yes := range apart {
		if yes {
			s.clues[i].weight *= 0.4
		}
	}
}

func overlap(a, b []days) bool {
	for _, x := range a {
		for _, y := range b {
			if x.lo+margin < y.hi && y.lo+margin < x.hi {
				return true
			}
		}
	}
	return false
}

// shortTitles are titles whose words differ from the table's.
var shortTitles = map[string]string{"sen": "senator", "gov": "governor", "rep": "representative", "pm": "prime", "premier": "prime", "atty": "attorney", "defense": "defence",
	"king": "king", "queen": "queen", "pope": "pope", "taoiseach": "taoiseach", "fm": "foreign"}

// named says whether words name the office position: they share a word of substance.
func named(words, position string) bool {
	position = strings.ToLower(position)
	if position == "" {
		return true
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(words), func(r rune) bool { return r < 'a' && r != '\'' || r > 'z' && r < 0x80 }) {
		if full, ok := shortTitles[w]; ok {
			w = full
		}
		if len(w) >= 4 && strings.Contains(position, w) || w == "king" {
			return true
		}
	}
	return false
}

// joined says whether "former" and the name at the end of words may belong to two people.
func joined(words string) bool {
	words = strings.ToLower(words)
	i := strings.LastIndex(words, "former")
	if i < 0 {
		return strings.Contains(words, " and ")
	}
	return strings.Contains(words[i:], " and ") || strings.Contains(words[i:], ", ")
}

// supposed says whether the sentence only supposes that o holds the office.
func (s *story) supposed(o dateline.Office) bool {
	first, last := s.tokenAt(o.Span)
	if first < 0 {
		return false
	}
	si := s.sentenceOf(first)
	if si < 0 {
		return false
	}
	sen := s.d.Sentences[si]
	for i := max(sen.First, first-3); i < first; i++ {
		switch s.tree.Word(i) {
		case "a", "if", "potential", "future", "possible", "next", "would-be", "incoming", "elect", "hypothetical", "imagine":
			return true
		}
	}
	for i := last; i < min(sen.Last, last+3); i++ {
		switch s.tree.Word(i) {
		case "would", "could", "might", "'d", "’d":
			return true
		}
	}
	return strings.Contains(strings.ToLower(o.Span.In(s.d.Text)), "elect ") || strings.Contains(strings.ToLower(o.Span.In(s.d.Text)), "candidate") ||
		strings.Contains(strings.ToLower(o.Span.In(s.d.Text)), "nominee")
}

// present weighs how sure it is that a holder acts in the story's present.
func (s *story) present(o dateline.Office) float64 {
	first, last := s.tokenAt(o.Span)
	if first < 0 {
		return maybe
	}
	si := s.sentenceOf(first)
	if si < 0 {
		return maybe
	}
	if _, ok := s.dated[si]; ok && !s.deictic[si] {
		return 0 // "In 1963 President Kennedy went to Berlin": the sentence dates itself
	}
	for k := first - 1; k >= max(0, first-2); k-- {
		switch s.tree.Word(k) {
		case "then", "late", "former", "ex", "under", "slain", "ex-":
			return 0
		}
	}
	if s.deictic[si] {
		return surely
	}
	head := first
	for i := first; i < last; i++ {
		if p := s.tree.Parent(i); p < first || p >= last {
			head = i
			break
		}
	}
	verb := s.tree.Parent(head)
	if verb < 0 || !match.IsRel(s.tree.Rel(head), "nsubj") {
		if _, before := s.dated[si-1]; before {
			return maybe / 2
		}
		return maybe
	}
	if s.perfect(verb) {
		return surely
	}
	if speech[s.tree.Lemma(verb)] || si <= 1 {
		return surely * 0.8
	}
	if _, before := s.dated[si-1]; before {
		return maybe
	}
	if s.newsy {
		return likely * 1.4
	}
	return likely
}

// speech verbs tell what somebody says to the press, mostly on the day.
var speech = map[string]bool{"say": true, "tell": true, "announce": true, "warn": true, "urge": true, "vow": true, "condemn": true, "call": true, "confirm": true,
	"deny": true, "pledge": true, "accuse": true, "reject": true, "insist": true, "add": true, "note": true, "reiterate": true, "stress": true, "meet": true}

// perfect says whether verb i is in the present or the present perfect or the future.
func (s *story) perfect(i int) bool {
	toks := s.d.Tokens
	for _, c := range s.tree.Children(i, "aux", "cop") {
		x := toks[c].XPOS
		if x == "VBZ" || x == "VBP" || s.tree.Word(c) == "will" {
			return true
		}
		if x == "VBD" {
			return false
		}
	}
	return toks[i].XPOS == "VBZ" || toks[i].XPOS == "VBP"
}

// merge leaves one clue for each key, the weightiest, and at most maxClues in all.
func (s *story) merge() {
	at := map[string]int{}
	out := s.clues[:0]
	for _, c := range s.clues {
		if i, ok := at[c.key]; ok {
			if c.weight > out[i].weight {
				out[i] = c
			}
			continue
		}
		at[c.key] = len(out)
		out = append(out, c)
	}
	if len(out) > maxClues {
		slices.SortStableFunc(out, func(a, b clue) int {
			switch {
			case a.weight > b.weight:
				return -1
			case a.weight < b.weight:
				return 1
			}
			return 0
		})
		out = out[:maxClues]
	}
	s.clues = out
}

// weigh returns the weight of the clues that allow day, and of the sure ones.
func (s *story) weigh(day int) (sum float64) {
	for i := range s.clues {
		if s.clues[i].miss(day) == 0 {
			sum += s.clues[i].weight
		}
	}
	return sum
}

// agreed returns the days that the largest weight of clues allows: a point of the agreement and the clues in it.
func (s *story) agreed() (point int, weight float64, in []bool) {
	if len(s.clues) == 0 {
		return 0, 0, nil
	}
	best, at := -1.0, 0
	try := func(day int) {
		if day < farPast/2 || day > farFuture/2 {
			return
		}
		if w := s.weigh(day); w > best+1e-9 || w > best-1e-9 && day > at { // of equals the latest: old names are background
			best, at = w, day
		}
	}
	for i := range s.clues {
		for _, r := range s.clues[i].days {
			try(r.lo - s.clues[i].slack)
			try(r.lo)
			try(r.hi)
			try(r.hi + s.clues[i].slack)
		}
	}
	in = make([]bool, len(s.clues))
	for i := range s.clues {
		in[i] = s.clues[i].miss(at) == 0
	}
	return at, best, in
}

// interval returns the days that all clues of in allow, around point; lo or hi are far if unbounded.
func (s *story) interval(point int, in []bool) (r days, lowest, highest int) {
	r = days{farPast, farFuture}
	lowest, highest = -1, -1
	shrink := func(slack bool) bool {
		r, lowest, highest = days{farPast, farFuture}, -1, -1
		for i := range s.clues {
			if !in[i] {
				continue
			}
			c := &s.clues[i]
			found := false
			for _, x := range c.days {
				if slack {
					x.lo, x.hi = x.lo-c.slack, x.hi+c.slack
				}
				if c.slack > 0 && !slack && (point < x.lo-c.slack || point > x.hi+c.slack) || slack && !x.has(point) {
					continue
				}
				found = true
				if x.lo > r.lo {
					r.lo, lowest = x.lo, i
				}
				if x.hi < r.hi && (c.kind != tenure || c.weight >= likely) { // a holder merely mentioned bounds nothing from above
					r.hi, highest = x.hi, i
				}
				break
			}
			if !found {
				return false
			}
		}
		return r.lo <= r.hi
	}
	if !shrink(false) {
		shrink(true)
	}
	return r, lowest, highest
}
