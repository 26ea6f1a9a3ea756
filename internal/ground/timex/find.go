package timex

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// A hit is an expression found: atoms [i, j) of a parser.
type hit struct {
	i, j int
	sem  sem
}

// scan appends the expressions of p to hits, left to right, the longest at each place, those refused by context left out.
func (p *parser) scan(hits []hit, c *surroundings) []hit {
	for i := 0; i < len(p.atoms); {
		a := &p.atoms[i]
		if a.kind == aPunct && a.punct != '\'' || a.kind == aWord && a.cls&^(cPrepYear|cNumbered|cHappening|cAdjLong|cZone|cPlural|cAmbig|cAbbr) == 0 && !p.starter(i) {
			i++
			continue
		}
		var s sem
		j := p.expr(i, &s)
		if j > i && p.accept(i, j, &s, c) {
			hits = append(hits, hit{i, j, s})
			i = j
			continue
		}
		i++
	}
	return hits
}

// starter says whether a word without a class of its own can start an expression.
func (p *parser) starter(i int) bool {
	switch p.text[p.atoms[i].start] | 0x20 {
	case 't':
		return p.is(i, "the", "twice", "thrice")
	case 'a':
		return p.is(i, "a", "an", "at", "ad", "all", "another")
	case 'b':
		return p.is(i, "between", "biannual", "biennial")
	case 'f':
		return p.is(i, "from", "fewer")
	case 'h':
		return p.is(i, "half", "h", "hundreds")
	case 'o':
		return p.is(i, "once", "only")
	case 'q', 'c':
		return p.is(i, "q", "c")
	case 'm', 'l':
		return p.is(i, "more", "less")
	case 'd', 's':
		return p.is(i, "dozens", "scores")
	case 'r', 'u':
		return p.is(i, "right", "up")
	}
	return false
}

// surroundings are what the rules of acceptance may know besides the words.
type surroundings struct {
	doc   *dateline.Document
	names []dateline.Mention // of the document, in order
	at    int                // first name that can still matter
}

// name returns the kind of the name that atom i lies in, and whether the name goes beyond atoms [i, j).
func (p *parser) name(c *surroundings, i, j int) (kind dateline.MentionKind, beyond bool) {
	if c == nil {
		return "", false
	}
	start, end := int(p.at(i).start), int(p.at(j-1).end)
	for c.at < len(c.names) && c.names[c.at].Span.End <= int(p.atoms[0].start) {
		c.at++
	}
	for k := c.at; k < len(c.names) && c.names[k].Span.Start < end; k++ {
		if m := c.names[k]; m.Span.End > start {
			return m.Kind, m.Span.Start < start || m.Span.End > end
		}
	}
	return "", false
}

// upos returns the tag of the token of atom i, "" if syntax has not run.
func (p *parser) upos(c *surroundings, i int) string {
	if t := p.at(i).tok; c != nil && t >= 0 && int(t) < len(c.doc.Tokens) {
		return c.doc.Tokens[t].UPOS
	}
	return ""
}

func (p *parser) xpos(c *surroundings, i int) string {
	if t := p.at(i).tok; c != nil && t >= 0 && int(t) < len(c.doc.Tokens) {
		return c.doc.Tokens[t].XPOS
	}
	return ""
}

// first says whether atom i opens its sentence, quote marks aside: capitals tell nothing there.
func (p *parser) first(i int) bool {
	for i--; i >= 0; i-- {
		a := p.at(i)
		if a.kind != aPunct {
			return false
		}
		if a.punct == '.' || a.punct == ':' || a.punct == '?' || a.punct == '!' || a.punct == '"' {
			return true
		}
	}
	return true
}

// plainCapital says whether atom i is a capitalised word that the lexicon does not know: probably part of a name.
func (p *parser) plainCapital(i int) bool {
	a := p.at(i)
	return a.kind == aWord && a.upper && a.cls&^(cHappening|cNumbered|cPrepYear) == 0
}

// accept says whether atoms [i, j), read as s, are an expression of time here.
func (p *parser) accept(i, j int, s *sem, c *surroundings) bool {
	prev, next := p.at(i-1), p.at(j)
	first := p.at(i)
	kind, beyond := p.name(c, i, j)
	switch s.kind {
	case kRange:
		if s.lo.year != 0 && s.lo.month == 0 && s.lo.cut == 0 && !s.lo.bc && first.kind == aNum {
			if p.width(i) == 4 && p.width(j-1) == 4 && p.at(i).num >= 1400 && prev.kind == aWord && prev.cls&cNumbered == 0 && !p.counted(j, c) {
				return true
			}
			return p.acceptYear(i, j, c)
		}
		if s.lo.kind == kCal && s.lo.size() == uMonth && s.hi.year == 0 {
			return p.at(i).upper || first.cls&cMonth == 0
		}
		return true
	case kCal:
		switch {
		case s.day != 0:
			if s.rule == "day" { // "on the 21st", not "on the 21st floor", "the first"
				return s.rel != relNone || p.at(i+1).kind == aNum && p.is(i-1, "on", "by", "until", "till", "since", "from", "before") && (next.kind != aWord || p.upos(c, j) != "NOUN")
			}
			if s.rule == "date/nine-eleven" {
				return !p.punct(i-1, '/') && !p.has(j, cUnit)
			}
			if first.kind == aWord && first.cls&cAmbig != 0 && !first.upper && (s.year == 0 || p.is(i, "may", "march", "mar")) { // "may 5", "march 20 miles"
				return false
			}
			if s.year == 0 && s.wd == 0 && first.cls&cMonth != 0 && next.kind == aWord && !next.space {
				return false
			}
			// "march 3 miles", "May 10 people": a unit or a counted noun follows the number
			if s.year == 0 && s.wd == 0 && s.rule == "month-day" && first.cls&cAmbig != 0 && p.counted(j, c) && prev.cls&cPrepYear == 0 {
				return false
			}
			return true
		case s.wd != 0:
			return p.acceptWeekday(i, j, s, c, kind, beyond)
		case s.month != 0 && s.year == 0 && s.rel == relNone && s.week == 0:
			return p.acceptMonth(i, j, s, c, kind, beyond)
		case s.month != 0:
			return first.kind != aWord || first.upper || first.cls&cMonth == 0 || !p.is(i, "may", "march", "mar")
		case s.season != 0:
			return p.acceptSeason(i, j, s, c, kind, beyond)
		case s.quarter != 0 || s.half != 0:
			if s.year != 0 || s.rel != relNone {
				return true
			}
			return s.quarter != 0 && (p.is(i, "the") || prev.cls&cRel != 0 || p.is(i-1, "the") || p.is(i, "q"))
		case s.cut == 2:
			return true
		case s.cut == 1:
			if s.short {
				return p.is(i, "the") || p.is(i-1, "the") || p.has(i-1, cPart) || p.punct(i, '\'') || p.has(i, cPart)
			}
			return true
		case s.bc:
			return true
		case s.year != 0 && s.short:
			return p.punct(i, '\'') && (prev.cls&(cPrepYear|cSeason) != 0 || p.has(i-1, cHappening)) && next.kind != aWord || p.is(i-1, "in", "since", "of") && s.mod != modNone
		case s.year != 0:
			if first.kind == aNum {
				return p.acceptYear(i, j, c)
			}
			if s.mod == modApprox && !p.is(i, "circa", "ca", "c") {
				return !p.counted(j, c) && !p.is(j, "people") && next.punct != '%' && p.acceptAfterNumber(j)
			}
			return p.acceptAfterNumber(j)
		}
		return s.rel != relNone
	case kOffset:
		if first.upper && !p.first(i) { // USA Today, Russia Today
			return s.mod != modNone || !p.plainCapital(i-1) && !beyond
		}
		return true
	case kRel:
		if s.rule == "rel/weekend" {
			return p.is(i-1, "over", "during", "throughout", "at", "for", "through", "of", "into") && !p.nounFollows(j, c)
		}
		if (s.rel == relThat) && first.cls&cRel != 0 && p.is(i, "that") && s.unit == uDay && p.xpos(c, i) == "IN" {
			return false
		}
		return true
	case kShift:
		return s.n < 100000
	case kHoliday:
		return !(kind == dateline.Person && beyond) && !(kind == dateline.GPE && p.is(i, "christmas", "easter") && beyond) && !p.is(j, "island", "islands", "rising", "seals")
	case kClock:
		if p.at(i).kind == aNum && p.plainCapital(i-1) && prev.cls == 0 && s.min != 0 && s.rule == "clock" && p.width(i) <= 2 && j-i <= 3 && !p.first(i-1) && c != nil && p.upos(c, i-1) == "PROPN" && !p.has(i-2, cMonth|cWeekday) {
			return p.width(i) == 2 // "John 3:16", a score
		}
		return next.punct != '%'
	case kPOD:
		if first.upper && !p.first(i) && first.cls&cPOD != 0 || beyond && kind != "" {
			return false
		}
		if s.rel != relNone || s.mod != modNone {
			return !(s.rel == relThat && p.xpos(c, i) == "IN")
		}
		switch {
		case s.plural:
			return false
		case s.pod >= podMidday && s.pod < podDawn:
			return true
		case s.pod == podDaytime:
			return p.is(j-1, "hours") || prev.cls&cPrepYear != 0
		case p.is(i, "overnight"):
			return p.upos(c, i) != "ADJ" && p.upos(c, j) != "NOUN"
		case s.art:
			return !p.nounFollows(j, c)
		case p.is(i-1, "at", "by", "before", "until", "since", "till", "after", "from"):
			return !p.nounFollows(j, c)
		case p.is(i, "from", "between"):
			return true
		}
		return false
	case kDur:
		return p.acceptDuration(i, j, s, c, beyond)
	case kSet:
		if s.rule == "set/adjective" {
			return !(first.upper && !p.first(i)) && !(beyond && kind != "") && !(first.upper && p.plainCapital(j))
		}
		return !(s.wd != 0 && beyond && kind != "")
	case kRef:
		if s.rule == "ref/noun" {
			return !p.nounFollows(j, c) && p.upos(c, j-1) != "ADJ" && p.upos(c, j-1) != "VERB"
		}
		if s.rule == "ref/recent" {
			return true
		}
		if p.is(i, "now") && (p.is(j, "that") || p.punct(i-1, '-') || p.punct(j, '-') || first.upper && !p.first(i)) {
			return false
		}
		return true
	}
	return true
}

// counted says whether atom i opens what a number counts: a plural noun, a unit, a sign of measure.
func (p *parser) counted(i int, c *surroundings) bool {
	a := p.at(i)
	if a.kind == aPunct && (a.punct == '%' || a.punct == '°') {
		return true
	}
	if a.kind != aWord {
		return false
	}
	if a.cls&cUnit != 0 || p.is(i, "people", "percent", "per", "km", "kilometers", "kilometres", "miles", "metres", "meters", "feet", "dollars", "euros", "pounds", "men", "women", "children",
		"troops", "soldiers", "tons", "tonnes", "kg", "m", "cm", "million", "billion", "trillion", "thousand", "hundred", "degrees", "hp", "mph", "votes", "points", "others") {
		return true
	}
	if a.cls&cHappening != 0 || a.upper {
		return false
	}
	if x := p.xpos(c, i); x != "" {
		return x == "NNS" || x == "JJ" && p.xpos(c, i+1) == "NNS" && !p.has(i+1, cHappening)
	}
	return false
}

// nounFollows says whether atom i goes on with the same noun phrase.
func (p *parser) nounFollows(i int, c *surroundings) bool {
	a := p.at(i)
	return a.kind == aWord && a.cls&(cPrepYear|cWeekday|cDay) == 0 && p.upos(c, i) == "NOUN"
}

// acceptAfterNumber refuses what follows a number that is not a year.
func (p *parser) acceptAfterNumber(j int) bool {
	a := p.at(j)
	if a.kind == aPunct && !a.space && (a.punct == '%' || a.punct == '/' || a.punct == '.' && p.tight(j+1) && p.at(j+1).kind == aNum || a.punct == ':' && p.tight(j+1)) {
		return false
	}
	return a.kind != aWord || a.space || a.cls&cUnit == 0
}

// acceptYear says whether the number at i is a year. A number alone is none: it needs a preposition, a happening
// ("the 2014 elections"), brackets, or a place at the head of the sentence, and nothing that it counts or numbers.
func (p *parser) acceptYear(i, j int, c *surroundings) bool {
	prev := p.at(i - 1)
	if p.at(i).num > 2040 && !p.is(i-1, "in", "by", "since", "until", "year", "from", "to", "between", "before", "after") || p.wordGoesOn(j, c) && p.at(i).num > 2040 {
		return false
	}
	if x := p.xpos(c, j); (x == "VBN" || x == "VBD" || x == "VBG" || x == "NN") && p.xpos(c, j+1) == "NNS" && p.is(i-1, "of", "to", "or", "and", "than", "for", "about", "around") && !p.has(j, cHappening) {
		return false // "a survey of 2012 retired teachers"
	}
	if p.counted(j, c) && !p.is(i-1, "the", "its", "their", "his", "her", "our") || !p.acceptAfterNumber(j) || p.at(j).kind == aWord && !p.at(j).space {
		return false
	}
	if p.counted(j, c) && p.is(j, "people", "percent", "men", "women", "troops", "soldiers", "miles", "km", "others") {
		return false
	}
	if prev.kind == aPunct {
		switch prev.punct {
		case '$', '€', '£', '#', '№', '+', '*', '=', '@', '&':
			return false
		case '/', '.', '_':
			if !p.at(i).space {
				return false
			}
		case '-':
			if p.tight(i) { // "post-2003", "pre-1967", "COP-2015" no
				return p.is(i-2, "post", "pre", "mid", "the")
			}
		}
		if prev.punct == '.' && p.has(i-2, cNumbered) || prev.punct == '\'' && p.tight(i) {
			return false
		}
		if prev.punct == '(' || prev.punct == '[' {
			return true
		}
		if prev.punct == ',' || prev.punct == '-' || prev.punct == ';' || prev.punct == '"' || prev.punct == ':' || prev.punct == '.' || prev.punct == ')' {
			// "the cup, 2014"; a list of years; an address or a tally otherwise
			if n := p.at(i - 2); n.kind == aNum && n.num >= 1000 && n.num < 2200 && p.width(i-2) == 4 {
				return true
			}
			if prev.punct == ',' && p.has(i-2, cMonth|cWeekday) {
				return true
			}
			return !p.numberedBefore(i) && (p.at(j).kind == aPunct || p.at(j).kind == aEnd || p.at(j).cls&cPrepYear != 0) && p.at(i).num >= 1500 && p.at(i).num < 2100
		}
		return p.at(i).num >= 1900 && p.at(i).num < 2100
	}
	if prev.kind == aEnd {
		return p.at(i).num >= 1800 && p.at(i).num < 2100
	}
	if prev.cls&cNumbered != 0 && prev.cls&cPrepYear == 0 || p.numberedBefore(i) {
		return false
	}
	if p.is(i-1, "the", "that", "his", "her", "its", "their", "a", "on", "at", "this", "an", "our", "my", "whose", "both") {
		// before a noun: "the 2014 elections"
		n := p.at(j)
		if n.kind != aWord || n.cls&cPrepYear != 0 && n.cls&cHappening == 0 {
			return false
		}
		if p.is(i-1, "on", "at") && n.cls&cHappening == 0 { // "at 1948 Elm Street"
			return false
		}
		return p.at(i).num >= 1400 && (n.cls&cHappening != 0 || p.upos(c, j) != "NUM")
	}
	if p.is(i-1, "was", "were", "is", "as", "than", "and", "or", "to", "of", "for", "about", "around", "into", "or") {
		// weak prepositions: not before a noun that is counted; "rose to 2014" cannot be told
		if p.is(i-1, "and", "or", "to") {
			n := p.at(i - 2)
			if n.kind == aNum && p.width(i-2) == 4 && n.num >= 1000 && n.num < 2200 {
				return true
			}
			if p.is(i-1, "to") || n.kind == aNum {
				return p.at(i).num >= 1900 && p.at(i).num < 2060 && !p.wordGoesOn(j, c) && !p.is(i-1, "to")
			}
		}
		if p.is(i-1, "about", "around", "than", "was", "were", "is") {
			return p.at(i).num >= 1500 && p.at(i).num < 2060 && !p.wordGoesOn(j, c)
		}
		return !p.wordGoesOn(j, c) || p.has(j, cHappening)
	}
	if prev.cls&cPrepYear != 0 {
		if p.is(i-1, "by", "before", "after", "through", "from", "until", "between", "at") && p.wordGoesOn(j, c) && !p.has(j, cHappening) && p.xpos(c, j) != "NN" {
			return p.at(i).num >= 1900 && p.at(i).num < 2060
		}
		return true
	}
	if p.has(i-1, cHappening) || p.has(i-2, cHappening) && p.plainCapital(i-1) && p.at(i-2).upper { // World Cup 2014, Expo Milan 2015
		return p.at(i).num >= 1800 && p.at(i).num < 2100
	}
	if p.has(j, cHappening) || p.upos(c, j) == "PROPN" && p.at(i).num >= 1850 && p.at(i).num < 2060 && p.at(j).upper && p.has(j+1, cHappening) {
		return true
	}
	if u := p.upos(c, j); (u == "AUX" || u == "VERB") && p.at(i).num >= 1500 && p.at(i).num < 2060 && p.upos(c, i-1) != "NOUN" && p.upos(c, i-1) != "PROPN" {
		return true // "1995 brought no peace"
	}
	if n := p.at(i).num; n >= 1900 && n < 2060 {
		// after a noun or verb, at the end of a phrase: "The plan for Syria 2015", "born 1965"
		return p.is(i-1, "born", "died", "founded", "established", "published", "released", "late", "early", "copyright", "update", "fy") || p.is(i-1, "fiscal", "year", "season", "vintage")
	}
	return false
}

// wordGoesOn says whether a noun or adjective follows that a number may count or an attribute may stand before.
func (p *parser) wordGoesOn(j int, c *surroundings) bool {
	a := p.at(j)
	if a.kind != aWord {
		return false
	}
	switch p.upos(c, j) {
	case "NOUN", "ADJ":
		return true
	case "":
		return a.cls == 0 && !p.is(j, "the", "a", "he", "she", "it", "they", "when", "where", "which", "who", "with", "has", "had", "have", "but", "against", "under", "there", "will", "would")
	}
	return false
}

// numberedBefore says whether a noun that bears numbers stands before: "resolutions 1970 and 1973", "Resolution No. 1973", "flight MH 2014".
func (p *parser) numberedBefore(i int) bool {
	for k := i - 1; k >= 0 && k >= i-6; k-- {
		a := p.at(k)
		if a.kind == aNum || a.kind == aPunct && (a.punct == ',' || a.punct == '.' || a.punct == '/' || a.punct == '-') || p.is(k, "and", "or") {
			continue
		}
		if a.cls&cNumbered != 0 {
			return k == i-1 || p.at(k+1).kind == aNum || p.is(k, "no", "resolution", "resolutions", "flight", "number", "route")
		}
		return a.kind == aWord && a.upper && a.cls == 0 && p.has(k-1, cNumbered) && !p.is(k-1, "article", "office", "section")
	}
	return false
}

// acceptMonth says whether a bare month is one: "in May", not "may" or "Theresa May".
func (p *parser) acceptMonth(i, j int, s *sem, c *surroundings, kind dateline.MentionKind, beyond bool) bool {
	m := i
	for m < j && !p.has(m, cMonth) {
		m++
	}
	a := p.at(m)
	if kind == dateline.Person || beyond && (kind == dateline.Org || kind == dateline.Misc || kind == dateline.Fac) && s.mod == modNone {
		return false
	}
	if !a.upper {
		return a.cls&cAmbig == 0
	}
	if s.mod != modNone {
		return true
	}
	prev := p.at(i - 1)
	strong := p.is(i-1, "in", "since", "by", "until", "till", "during", "from", "through", "throughout", "before", "after", "between", "of", "for", "late", "early", "to") ||
		prev.kind == aPunct && prev.punct == '-' && !p.tight(i)
	if p.plainCapital(j) && !p.is(j, "the") && !strong { // "August Wilson said"
		return false
	}
	if p.plainCapital(j) && a.cls&cAmbig != 0 && p.is(i-1, "by", "of", "for", "from", "to", "after", "before") && (p.upos(c, j) == "PROPN" || c == nil) { // "a play by August Wilson"
		return false
	}
	if a.cls&cAmbig == 0 {
		return true
	}
	if a.cls&cAbbr != 0 {
		return strong && p.is(i-1, "in", "since", "until", "till", "during", "late", "early") && p.punct(m+1, '.')
	}
	if strong {
		if p.is(i-1, "by", "of", "for", "from", "to", "after", "before") && p.is(m, "may", "march") {
			u := p.upos(c, m)
			return (u == "" || u == "PROPN" || u == "NOUN") && kind == "" && !p.is(j, "and")
		}
		return true
	}
	switch {
	case p.is(m, "may"):
		if p.is(i-1, "and", "or") || prev.punct == ',' {
			return p.has(i-2, cMonth)
		}
		return false
	case p.is(m, "march"):
		if p.is(i-1, "and", "or") || prev.punct == ',' {
			return p.has(i-2, cMonth)
		}
		return (p.punct(j, '\'') && p.is(j+1, "s")) && !p.plainCapital(i-1) && !p.is(i-1, "the", "a")
	}
	if p.plainCapital(i-1) && !p.first(i-1) { // "Queen June", "Caesar Augustus August"
		return false
	}
	return p.first(i) && !p.punct(j, ',') && (p.at(j).cls&cPrepYear != 0 || p.punct(j, '\'')) || !p.first(i)
}

// acceptWeekday refuses names ("Wednesday Addams", "Black Friday", "the Sunday Times") and words ("the sun").
func (p *parser) acceptWeekday(i, j int, s *sem, c *surroundings, kind dateline.MentionKind, beyond bool) bool {
	w := i
	for w < j && !p.has(w, cWeekday) {
		w++
	}
	a := p.at(w)
	if !a.upper && a.cls&cAbbr != 0 {
		return false
	}
	if a.cls&cAbbr != 0 {
		return p.is(i-1, "on", "last", "next", "this", "until", "by") && p.punct(w+1, '.')
	}
	if s.pod != podNone || s.hasClock || s.rel != relNone {
		return kind != dateline.Person
	}
	if kind == dateline.Person || beyond && (kind == dateline.Org || kind == dateline.Misc) {
		return false
	}
	if p.is(i-1, "black", "bloody", "super", "cyber", "holy", "ruby", "man", "girl", "giving", "red", "blue", "fat", "casual", "sheffield") {
		return false
	}
	if p.plainCapital(j) && !p.is(i-1, "on", "by", "until", "since", "from", "before", "after") && !p.tight(j) && (p.is(j, "times", "herald", "mail", "mirror", "telegraph", "post", "night", "morning", "prayers", "mass", "school") || p.upos(c, j) == "PROPN" && p.upos(c, i) == "PROPN" && p.is(i-1, "the")) {
		return p.is(j, "prayers", "mass", "night", "morning")
	}
	if p.first(i) && p.plainCapital(j) && p.upos(c, j) == "PROPN" && kind == "" && !p.has(j, cHappening) && c != nil && p.sameFlat(c, i, j) {
		return false
	}
	return true
}

// sameFlat says whether syntax joins atoms i and j as one name.
func (p *parser) sameFlat(c *surroundings, i, j int) bool {
	t := p.at(j).tok
	return t >= 0 && int(t) < len(c.doc.Tokens) && strings.HasPrefix(c.doc.Tokens[t].Deprel, "flat")
}

// acceptSeason wants a determiner, preposition or year with a season: "in spring", "the summer", not "spring into action".
func (p *parser) acceptSeason(i, j int, s *sem, c *surroundings, kind dateline.MentionKind, beyond bool) bool {
	w := i
	for w < j && !p.has(w, cSeason) {
		w++
	}
	a := p.at(w)
	if beyond && kind != "" || a.upper && p.plainCapital(i-1) || kind == dateline.Person {
		return false
	}
	if s.year != 0 || s.rel != relNone {
		if s.year == 0 && p.is(w, "fall") && p.is(j, "of") {
			return false
		}
		return !(p.is(w, "fall", "spring") && s.year != 0 && p.upos(c, w) == "VERB")
	}
	if a.upper && !p.first(w) && p.plainCapital(j) {
		return false
	}
	if u := p.upos(c, w); u == "VERB" || u == "AUX" {
		return false
	}
	if p.nounFollows(j, c) || p.counted(j, c) {
		return false
	}
	fall := p.is(w, "fall", "spring")
	if fall && p.is(j, "of", "in", "into", "from", "to", "on", "for") {
		return p.is(j, "in", "on") && p.is(i-1, "in")
	}
	if s.mod != modNone {
		return true
	}
	in := p.is(i-1, "in", "during", "by", "until", "since", "throughout", "before", "after", "through", "over", "next", "each", "every")
	if s.art {
		if p.is(w, "fall") {
			return p.is(i-1, "in", "by", "until", "during", "this", "through")
		}
		return !p.is(w, "spring") || in
	}
	return in && !p.is(i-1, "before", "after", "over") || !fall && p.is(i-1, "of", "and", "or", "this")
}

// acceptDuration refuses units that measure nothing: "the second", "a minute" in "wait a minute", "days" alone.
func (p *parser) acceptDuration(i, j int, s *sem, c *surroundings, beyond bool) bool {
	if s.n >= 1e6 {
		return false
	}
	switch s.rule {
	case "duration/bare":
		if p.first(i) && p.is(j, "of", "later") {
			return true
		}
		if s.unit < uMinute || s.unit == uQuarter {
			return false
		}
		return p.is(i-1, "for", "within", "over", "in", "after", "of") && !(p.is(i-1, "of", "in", "over") && !p.is(j, "of")) && !p.is(j, "to") || p.is(j, "of") && (p.upos(c, i-1) != "DET" && p.upos(c, i-1) != "ADJ" && p.upos(c, i-1) != "") && !p.is(i-1, "the", "these", "those", "his", "her", "its")
	case "duration/last":
		if p.is(i, "last") && (p.upos(c, i) == "VERB" || p.is(i-1, "to", "will", "would", "could", "may", "might", "can", "not", "should", "must")) {
			return false // "expected to last three weeks"
		}
		return true
	case "duration/long", "duration/old", "duration/first":
		return true
	case "duration/all":
		return !p.nounFollows(j, c)
	}
	if p.is(i, "a", "an") && s.n == 1 && !s.vague {
		// $2 a day, 20,000 barrels a day, twice a week
		if p.rate(i, c) {
			*s = sem{kind: kSet, n: 1, unit: s.unit, rule: "set/rate"}
			return true
		}
		switch s.unit {
		case uSecond:
			return false
		case uMinute:
			return p.is(i-1, "for", "within", "in", "than", "about")
		case uWeekend, uQuarter:
			return p.is(i-1, "for", "in", "over", "than")
		case uDay:
			return !p.is(j, "of", "when", "that", "in", "for", "to", "after", "at") || p.is(i-1, "for", "in", "within", "than", "over", "about")
		}
		return true
	}
	if s.unit == uSecond && p.at(i).cls&cOrd != 0 {
		return false
	}
	if s.unit == uQuarter && (s.vague || p.is(j, "of") || !p.is(i-1, "for", "in", "after")) { // "three quarters of the voters"
		return false
	}
	if s.vague && s.rule == "duration" && p.is(i, "some") && p.at(j-1).cls&cPlural == 0 { // "some day"
		return false
	}
	if s.unit == uSecond && p.at(j-1).cls&cPlural == 0 && p.at(i).kind != aNum {
		return false
	}
	if beyond && c != nil && p.at(i).upper && !p.first(i) { // "Three Days of the Condor"
		return false
	}
	return true
}

// rate says whether a number and what it counts stand before "a day": then it is a rate.
func (p *parser) rate(i int, c *surroundings) bool {
	if p.is(i-1, "times") || p.is(i-1, "once", "twice") {
		return true
	}
	if p.has(i-1, cUnit) && p.has(i-1, cPlural) { // 24 hours a day
		return true
	}
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		a := p.at(k)
		if a.kind == aNum {
			return k < i-1 && !p.has(k+1, cMonth) && p.width(k) != 4 || p.at(k-1).kind == aPunct && (p.at(k-1).punct == '$' || p.at(k-1).punct == '€' || p.at(k-1).punct == '£')
		}
		if a.kind == aPunct && a.punct != '-' || p.is(k, "in", "for", "after", "within", "on", "at", "to", "than", "and", "from", "the", "by", "was", "were", "is", "lasted", "took", "almost", "about", "nearly", "over", "with") {
			return false
		}
		if a.cls&cCard != 0 && k < i-1 || p.is(k, "million", "billion") {
			return true
		}
	}
	return false
}
