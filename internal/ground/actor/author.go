package actor

import (
	"regexp"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/country"
)

var (
	// "Statement by the Deputy Humanitarian Coordinator for Chad on access to the camps", "Statement attributable to the Spokesperson for the Secretary-General".
	byline = regexp.MustCompile(`(?i)^(?:press |regular |weekly |daily |opening |closing |official |new year |video |introductory )?(?:statement|remarks|message|appeal|briefing|declaration|communiqu[eé]|speech|address|comments?|letter|note)(?: (?:to|at|before) [^,:]*?)??,? (?:by|from|attributable to|delivered by|of) (.+)$`)
	// "Readout of Foreign Minister Roos's call with her Kenyan counterpart", "Foreign Minister Roos's statement on the coup".
	ownWords = regexp.MustCompile(`(?i)^(?:readout of |read-out of |summary of )?(.{3,80}?)['’]s? (?:telephone |phone |video )?(?:call|conversation|meeting|talks|visit|statement|remarks|speech|message)\b`)
	// what follows the author
	occasion = regexp.MustCompile(`(?i)(?:,| [-–—]|:| on | at | to | about | regarding | concerning | following | after | ahead of | in response to | marking | with ).*$`)
)

// spokenFor opens a text that is not signed: "The following is attributable to the spokesperson of the Federal Foreign Office:".
var spokenFor = regexp.MustCompile(`(?i)^\s*the following (?:statement |readout |text )?(?:is|was|may be|can be) attribut(?:able|ed) to (?:the )?([^:.\n]{3,100})[:.]`)

// A Voice is who a text says that it is by. Abroad says that he speaks for his country to others, so that the text is about another.
type Voice struct {
	Country string
	Sectors []string
	Abroad  bool
}

// foreign are words of the offices of those who do.
var foreign = regexp.MustCompile(`(?i)foreign|secretary of state|state department|external affairs|ambassador|embassy|consulate|envoy|high commission|permanent (?:mission|representative)|international development`)

// notice is how a state's notice begins: "The UK has today imposed", "Canada today announced".
var notice = regexp.MustCompile(`^\s*(?:The )?((?:[\w.']+ ){1,4}?)(?:has |have |is )?today(?:,? \(?\d{1,2}(?: \w+|/\d+)\)?)? (?:imposed|announced|announces|announcing|sanctioned|sanctioning|designated|designating|imposing|adopted|joined|froze|listed)\b`)

// released returns the voice of a notice without a dateline whose headline and first words name one and the same state: "UK targets smugglers", and
// then "The UK has today imposed".
func released(d *dateline.Document) Voice {
	of := country.In(d.Title)
	m := notice.FindStringSubmatch(d.Text[:min(len(d.Text), 200)])
	if m == nil || len(of) == 0 || slices.ContainsFunc(d.Lines, func(l dateline.Line) bool { return l.Kind == dateline.LineDateline }) {
		return Voice{}
	}
	first := country.In(strings.SplitN(strings.TrimSpace(d.Title), " ", 2)[0])
	who := country.In(m[1])
	if len(first) != 1 || len(who) == 0 || who[0] != first[0] || len(first[0]) != 3 {
		return Voice{}
	}
	return Voice{first[0], []string{"GOV"}, len(of) > 1}
}

// meetings are headlines of readouts, with whom is met or called: "Readout of President Roos's call with", "Foreign Minister Roos spoke with".
var meetings = []*regexp.Regexp{
	regexp.MustCompile(`(?i)^(?:readout|read-out|summary) of .{3,80}?['’]s? (?:telephone |phone |video )?(?:call|conversation|meeting|talks) with (.+)$`),
	regexp.MustCompile(`^(?:The )?(?:(?:Deputy |Acting )?(?:Foreign |Prime |Defence |Defense |Interior |Finance |Trade )?Minister|(?:Vice )?President|Foreign Secretary|State Secretary|Secretary of State|Chancellor)(?: [A-Z][\pL.'’-]+){1,3} (?:spoke|speaks|met|meets|talks|talked|held talks|holds talks) (?:by (?:tele)?phone )?(?:with|to) (.+)$`),
}

// host returns the voice of a readout whose author the headline names without his country: the country that the text names most, beside that of
// whom he met or called, if it is one.
func (r *reader) host() Voice {
	var m []string
	for _, form := range meetings {
		if m = form.FindStringSubmatch(strings.TrimSpace(r.d.Title)); m != nil {
			break
		}
	}
	if m == nil || slices.ContainsFunc(r.d.Lines, func(l dateline.Line) bool { return l.Kind == dateline.LineDateline }) {
		return Voice{}
	}
	other := country.In(m[1])
	best, second := "", 0
	for k, n := range r.countries {
		if len(k) != 3 || k == "IGO" || k == "NGO" || k == "ISI" || slices.Contains(other, k) {
			continue
		}
		if n > r.countries[best] || n == r.countries[best] && k < best {
			best, second = k, r.countries[best]
		} else {
			second = max(second, n)
		}
	}
	if len(other) == 0 || r.countries[best] < 2 || r.countries[best] == second {
		return Voice{}
	}
	return Voice{best, []string{"GOV"}, true}
}

// charities are words of the names of organisations that are no state's: "Statement by Doctors for Relief".
var charities = map[string]bool{"relief": true, "doctors": true, "rescue": true, "amnesty": true, "watch": true, "charity": true, "foundation": true, "aid": true, "borders": true, "oxfam": true, "refugees": true,
	"reporters": true, "physicians": true, "lawyers": true, "coalition": true, "federation": true, "network": true, "trust": true, "ngo": true, "ngos": true, "international": true, "hospitals": true, "hunger": true}

// Author returns the code of the one whose statement or readout the headline or the first line says the text is: who "I" and "we" are in it. "" if the headline
// names no author, several, or one of no known country. An author named by his own name only is left to the office holders of the text.
func Author(d *dateline.Document) Voice {
	title := strings.TrimSpace(d.Title)
	day := ""
	if v := d.Published.Value; len(v) >= 10 {
		day = v[:10]
	}
	for _, form := range [...]*regexp.Regexp{byline, ownWords, spokenFor} {
		text := title
		if form == spokenFor {
			text = d.Text[:min(len(d.Text), 300)]
		}
		m := form.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		who := m[1]
		if form == byline {
			who = occasion.ReplaceAllString(who, "")
		}
		words := strings.Fields(strings.TrimPrefix(strings.TrimPrefix(who, "the "), "The "))
		if len(words) == 0 || len(words) > 16 || slices.Contains(words, "and") && !strings.Contains(strings.ToLower(who), " and humanitarian ") && !strings.Contains(who, "Affairs") {
			return Voice{}
		}
		c := CodeWords(words, day)
		if c.Country == "" && form == byline && len(c.Sectors) > 0 { // "Briefing by the Ministry of Unification, Seoul"
			if _, town, ok := strings.Cut(m[1], ", "); ok {
				if e, ok := country.Lookup(town); ok && e.Is(country.Capital) && len(e.Code()) == 3 {
					c.Country = e.Code()
				}
			}
		}
		if c.Country == "" {
			if form == byline && slices.ContainsFunc(words, func(w string) bool { return charities[strings.ToLower(w)] }) && words[0] != strings.ToLower(words[0]) {
				return Voice{"NGO", []string{"NGO"}, false}
			}
			continue
		}
		if c.some || c.former {
			return Voice{}
		}
		if !speaksFor(c) {
			return Voice{}
		}
		return Voice{c.Country, c.Sectors, c.Country != "IGO" && foreign.MatchString(who)}
	}
	if v := letterhead(d, day); v.Country != "" {
		return v
	}
	if v := opened(d, day); v.Country != "" {
		return v
	}
	return released(d)
}
