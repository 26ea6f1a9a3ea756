package actor

import (
	"regexp"
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
)

var (
	// "Statement by the Deputy Humanitarian Coordinator for Chad on access to the camps", "Statement attributable to the Spokesperson for the Secretary-General".
	byline = regexp.MustCompile(`(?i)^(?:press |opening |closing |official |new year |video |introductory )?(?:statement|remarks|message|appeal|briefing|declaration|communiqu[eé]|speech|address|comments?|letter|note)(?: (?:to|at|before) [^,:]*?)??,? (?:by|from|attributable to|delivered by|of) (.+)$`)
	// "Readout of Foreign Minister Roos's call with her Kenyan counterpart", "Foreign Minister Roos's statement on the coup".
	ownWords = regexp.MustCompile(`(?i)^(?:readout of |read-out of |summary of )?(.{3,80}?)['’]s? (?:telephone |phone |video )?(?:call|conversation|meeting|talks|visit|statement|remarks|speech|message)\b`)
	// what follows the author
	occasion = regexp.MustCompile(`(?i)(?:,| [-–—]|:| on | at | to | about | regarding | concerning | following | after | ahead of | in response to | marking | with ).*$`)
)

// spokenFor opens a text that is not signed: "The following is attributable to the spokesperson of the Federal Foreign Office:".
var spokenFor = regexp.MustCompile(`(?i)^\s*the following (?:statement |readout |text )?(?:is|was|may be|can be) attribut(?:able|ed) to (?:the )?([^:.\n]{3,100})[:.]`)

// Author returns the code of the one whose statement or readout the headline or the first line says the text is: who "I" and "we" are in it. "" if the headline
// names no author, several, or one of no known country. An author named by his own name only is left to the office holders of the text.
func Author(d *dateline.Document) (country string, sectors []string) {
	title := strings.TrimSpace(d.Title)
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
			return "", nil
		}
		day := ""
		if v := d.Published.Value; len(v) >= 10 {
			day = v[:10]
		}
		c := CodeWords(words, day)
		if c.Country == "" {
			continue
		}
		if c.some || c.former {
			return "", nil
		}
		if c.Country != "IGO" && !slices.ContainsFunc(c.Sectors, func(s string) bool {
			return s == "GOV" || s == "MIL" || s == "COP" || s == "LEG" || s == "JUD" || s == "OPP" || s == "REB" || s == "PTY" || s == "NGO"
		}) {
			return "", nil
		}
		return c.Country, c.Sectors
	}
	return "", nil
}
