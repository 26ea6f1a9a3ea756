package actor

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/country"
)

// What a body puts out itself carries its name over the text ("Press release | Ministry of Foreign Affairs, Oslo"), before a colon in the headline
// ("Union of Norwegian Ferrymen: Statement on"), or in the first sentence ("On behalf of the government of Norway, I").

var (
	// bureau are words of the names of bodies that put out texts, in the lines over one.
	bureau = regexp.MustCompile(`(?i)\b(?:ministry|ministers?|department|embassy|consulate|high commission|permanent mission|headquarters|government|presidency|president|cabinet|secretariat|command|mission|council|white house|state house|spokes(?:man|woman|person)|foreign office|police|army|navy|air force|armed forces|general staff|coast ?guard|commission|action service|union|agency|parliament|chancellery|envoy|coordinator)\b`)
	// ofState are those of which each state has one, so that the town beside tells whose it is.
	ofState = regexp.MustCompile(`(?i)\b(?:ministry|minister|prime minister's office|presidency|office of the (?:prime minister|president)|council of ministers|cabinet|defen[cs]e headquarters|foreign office|armed forces|general staff|state house|(?:national|federal) [\w ]{0,30}(?:council|police|agency)|government)\b`)
	// american form: no other state's foreign ministry is a department that heads its notes so.
	department = regexp.MustCompile(`(?i)\bdepartment spokes(?:man|woman|person)\b|^\s*(?:media note|taken question)\b`)
	// whose mission a name says it is: "Embassy of Chile Oslo", where the town stands behind.
	mission = regexp.MustCompile(`(?i)\b(?:embassy|consulate|consulate general|high commission|permanent mission|mission) of (?:the )?(.+)$`)
	// what stands around the name of the body
	wrapping = regexp.MustCompile(`(?i)^(?:press (?:release|statement|note|information)|media (?:note|release|advisory)|news (?:item|release)|fact ?sheet|statements? (?:made )?(?:by|of|from)|for immediate release|readout|the)\s+|\s+(?:for immediate release|public affairs|press (?:office|service|centre|center)|media (?:office|centre|center)|public information office|office of (?:public affairs|communications))$`)
	// "Norwegian Ferrymen's Union: Statement on the strike"
	announced = regexp.MustCompile(`(?i)^([^:]{3,80}): (?:(?:joint|press|official|public) )?(?:statement|note|remarks|communiqu[eé]|declaration|appeal|release|comment)\b`)
	// "UNHCR: Ten thousand cross the border"
	topicOrBody = regexp.MustCompile(`^([^:]{3,60}): `)
	// who gave out what follows, in the first words
	handed = []*regexp.Regexp{
		regexp.MustCompile(`(?i)^\s*(?:the following|this) is a summary of what was said by (?:the )?(.{3,60}?)(?: [–—-] |,| to | at | \()`),
		regexp.MustCompile(`(?i)^\s*(?:an? |the )?([^.\n]{3,80}?) (?:today |yesterday )?(?:issued|made|released|put out) the following (?:press )?(?:statement|declaration|communiqu[eé])\b`),
		regexp.MustCompile(`(?i)^\s*the following (?:joint )?(?:statement|declaration|communiqu[eé]|text) (?:is|was) (?:issued|released|made|put out) (?:today )?by (?:the )?([^.\n]{3,80}?)(?: on | at | in | following | after |[.:\n])`),
		regexp.MustCompile(`^\s*On behalf of (?:[Pp]resident [\pL.]+(?: [\pL.]+)? and )?(?:[Tt]he )?([^.,\n]{3,80}), (?:I|we|let me)\b`),
		regexp.MustCompile(`^\s*The ([^.,\n]{3,40}? (?:Embassy|Consulate|High Commission)(?: General)?)(?: in [A-Z]\w+)? (?:informs|advises|reminds|warns|alerts|notifies|wishes to|urges|recommends|has received)\b`),
		// as a ministry opens its own release; news says "announced"
		regexp.MustCompile(`^\s*(?:The )?([^.,\n]{3,80}?) (?:hereby )?(?:informs(?: the public)?|wishes to (?:inform|state|clarify|express)|brings to the (?:notice|attention)|has the honou?r to) `),
	}
)

// heading returns the lines over a text that are no sentences, with the byte at which they end: four at most.
func heading(text string) (lines []string, end int) {
	rest := text[:min(len(text), 1200)]
	for len(lines) < 4 {
		line, after, more := strings.Cut(rest, "\n")
		trimmed := strings.TrimSpace(line)
		if trimmed != "" {
			if !more || len(strings.Fields(trimmed)) > 22 || strings.ContainsAny(trimmed[len(trimmed)-1:], ".!?\"") && !strings.HasSuffix(trimmed, "D.C.") || strings.HasSuffix(trimmed, "”") {
				break
			}
			lines = append(lines, trimmed)
		}
		if !more {
			break
		}
		end += len(line) + 1
		rest = after
	}
	return lines, end
}

// spoken puts words in capitals into those of a name, as the tables have them: "DEFENCE HEADQUARTERS". Short ones are rather an acronym.
func spoken(s string) string {
	if s != strings.ToUpper(s) || !strings.Contains(s, " ") {
		return s
	}
	words := strings.Fields(s)
	for i, w := range words {
		switch low := strings.ToLower(w); {
		case low == "of" || low == "the" || low == "and" || low == "for" || low == "in":
			words[i] = low
		case len(w) > 4:
			r := []rune(low)
			r[0] = unicode.ToUpper(r[0])
			words[i] = string(r)
		}
	}
	return strings.Join(words, " ")
}

// letterhead returns the voice of the body whose name stands over the text.
func letterhead(d *dateline.Document, day string) Voice {
	lines, end := heading(d.Text)
	homeless := "" // the first body of a state without the state's name
	for _, line := range lines {
		if department.MatchString(line) {
			return Voice{"USA", []string{"GOV"}, true}
		}
		for _, part := range strings.FieldsFunc(line, func(r rune) bool { return r == '|' || r == ',' || r == '–' || r == '—' || r == ';' }) {
			part = strings.TrimSpace(part)
			for range 3 {
				part = strings.TrimSpace(wrapping.ReplaceAllString(part, ""))
			}
			if part = spoken(part); !bureau.MatchString(part) || len(strings.Fields(part)) > 14 || strings.HasPrefix(part, "By ") || strings.HasPrefix(part, "From ") {
				continue
			}
			if v := bodyVoice(part, day); v.Country != "" {
				return v
			}
			if homeless == "" && ofState.MatchString(part) && !strings.Contains(part, " and "+strings.ToUpper(part[:1])) {
				homeless = part
			}
		}
	}
	if homeless == "" {
		return Voice{}
	}
	town := "" // "Ministry of Foreign Affairs, Oslo"
	for i := range d.Places {
		if p := &d.Places[i]; p.Span.End <= end && len(p.Country) == 3 {
			if town != "" && town != p.Country {
				return Voice{}
			}
			town = p.Country
		}
	}
	if m := notice.FindStringSubmatch(d.Text[end:min(len(d.Text), end+200)]); m != nil && town == "" {
		if of := country.In(m[1]); len(of) == 1 && len(of[0]) == 3 {
			town = of[0] // "Minister of Trade", and then "Norway has today imposed"
		}
	}
	for _, line := range lines {
		if town != "" {
			break
		}
		for _, part := range strings.FieldsFunc(line, func(r rune) bool { return r == '|' || r == ',' || r == '.' }) {
			part = strings.TrimPrefix(strings.TrimSpace(part), "Republic of ")
			for _, name := range [...]string{part, titleCase(part)} {
				if e, ok := country.Lookup(name); ok && len(e.Code()) == 3 && town == "" {
					town = e.Code()
				}
			}
		}
	}
	if town == "" {
		return Voice{}
	}
	sectors := []string{"GOV"}
	if c := CodeWords(strings.Fields(homeless), day); len(c.Sectors) > 0 && (c.Sectors[0] == "MIL" || c.Sectors[0] == "COP") {
		sectors = c.Sectors
	} else if strings.Contains(strings.ToLower(homeless), "headquarters") || strings.Contains(homeless, "Armed Forces") {
		sectors = []string{"MIL"}
	}
	return Voice{town, sectors, foreign.MatchString(homeless)}
}

// titleCase is word with a capital and else small letters: "ABUJA" as the tables have it.
func titleCase(word string) string {
	r := []rune(strings.ToLower(word))
	if len(r) == 0 {
		return ""
	}
	r[0] = unicode.ToUpper(r[0])
	return string(r)
}

// bodyVoice returns the voice of the body or office of that name, if it is one that speaks for a state or for states.
func bodyVoice(name, day string) Voice {
	if m := mission.FindStringSubmatch(name); m != nil {
		if e, n := country.Longest(strings.Fields(m[1])); n > 0 && e.Is(country.Name) && len(e.Code()) == 3 {
			return Voice{e.Code(), []string{"GOV"}, true}
		}
	}
	if strings.Contains(name, "Secretary-General") || strings.HasPrefix(name, "Note to Correspondents") {
		return Voice{"IGO", []string{"IGO"}, false}
	}
	words := strings.Fields(name)
	c := CodeWords(words, day)
	if c.Country == "" || c.some || c.former || c.person || !speaksFor(c) {
		return Voice{}
	}
	return Voice{c.Country, c.Sectors, c.Country != "IGO" && c.Country != "NGO" && foreign.MatchString(name)}
}

// speaksFor says whether c is one of those whose words are those of a state, a body of states or an armed side.
func speaksFor(c Code) bool {
	if c.Country == "IGO" || c.Country == "NGO" {
		return true
	}
	if e, ok := country.Lookup(c.Name); c.trust == trustPlace && !ok && len(c.Sectors) == 0 && e.Country == nil {
		return false
	}
	return slices.ContainsFunc(c.Sectors, func(s string) bool {
		switch s {
		case "GOV", "MIL", "COP", "LEG", "JUD", "OPP", "REB", "PTY", "NGO":
			return true
		}
		return false
	})
}

// opened returns the voice that the headline before its colon, or the first words, say the text is: "Union of Norwegian Ferrymen: Statement on".
func opened(d *dateline.Document, day string) Voice {
	title := strings.TrimSpace(d.Title)
	if strings.HasPrefix(title, "Note to Correspondents") { // as the spokesman of the United Nations has them
		return Voice{"IGO", []string{"IGO"}, false}
	}
	if strings.HasPrefix(title, "Department Press Briefing") { // as the State Department of the United States has them
		return Voice{"USA", []string{"GOV"}, false}
	}
	if m := announced.FindStringSubmatch(title); m != nil {
		words := strings.Fields(strings.TrimPrefix(m[1], "The "))
		if c := CodeWords(words, day); c.Country != "" && !c.some && !c.former && !c.person && len(c.Sectors) > 0 && (c.trust >= trustTitle) && len(country.In(m[1])) < 2 {
			return Voice{c.Country, c.Sectors, c.Country != "IGO" && foreign.MatchString(m[1])}
		}
	}
	head := d.Text[:min(len(d.Text), 300)]
	for _, form := range handed {
		m := form.FindStringSubmatch(head)
		if m == nil {
			continue
		}
		words := strings.Fields(m[1])
		if len(words) > 14 {
			continue
		}
		for n := len(words); n > 0 && n > len(words)-4; n-- { // a name may stand behind: "NATO spokesperson Ann Jones"
			if v := bodyVoice(strings.Join(words[:n], " "), day); v.Country != "" {
				v.Abroad = v.Country != "IGO" && v.Country != "NGO" && (v.Abroad || form == handed[3] || form == handed[4])
				return v
			}
		}
		if c := CodeWords(words, day); form == handed[3] && len(c.Country) == 3 && c.Country != "IGO" && !c.some {
			return Voice{c.Country, []string{"GOV"}, true} // "On behalf of the people of Norway, I"
		}
	}
	if m := topicOrBody.FindStringSubmatch(title); m != nil && ownVoice(d) {
		words := strings.Fields(m[1])
		if c := CodeWords(words, day); (c.Country == "IGO" || c.Country == "NGO" || len(c.Sectors) > 0 && c.Sectors[0] == "GOV") && len(c.Country) == 3 && (c.trust == trustGroup || c.trust == trustTitle) && !c.some && !c.person {
			return Voice{c.Country, c.Sectors, c.Country != "IGO" && c.Country != "NGO" && foreign.MatchString(m[1])}
		}
	}
	return Voice{}
}

// ownVoice says whether the text says "we" of itself, outside quote marks.
func ownVoice(d *dateline.Document) bool {
	for i := range d.Tokens {
		switch d.Tokens[i].Span.In(d.Text) {
		case "we", "We", "our", "Our":
			if at := d.Tokens[i].Span.Start; !insideQuote(d.Text, at) {
				return true
			}
		}
	}
	return false
}

// insideQuote says whether byte at stands between quote marks of its paragraph.
func insideQuote(text string, at int) bool {
	before := text[max(0, at-4000):at]
	if nl := strings.LastIndexByte(before, '\n'); nl >= 0 {
		before = before[nl:]
	}
	return strings.Count(before, "“") > strings.Count(before, "”") || strings.Count(before, `"`)%2 == 1
}

// spokesmanship are headlines of what a ministry's spokesman says.
var spokesmanship = regexp.MustCompile(`(?i)\bspokes(?:man|woman|person)|\b(?:press|information) department\b|\bbriefing\b|\bmedia queries\b`)

// posting returns the voice of a spokesman's text that speaks of "our embassy" without telling whose: the country named most, but for those where the
// embassy is or whose side it hears from.
func (r *reader) posting() Voice {
	if !spokesmanship.MatchString(r.d.Title) {
		return Voice{}
	}
	abroad := make(map[string]bool)
	for t := 0; t+1 < len(r.words); t++ {
		if !strings.EqualFold(r.words[t], "our") {
			continue
		}
		switch strings.ToLower(r.words[t+1]) {
		case "embassy", "consulate", "ambassador", "high", "chargé", "charge":
		default:
			continue
		}
		abroad[""] = true
		for _, k := range r.marks {
			if k.token > t && k.token <= t+4 || k.token+1 < len(r.words) && r.words[k.token+1] == "side" {
				abroad[k.country] = true // "our consulate in Quito", "the Peruvian side informed our embassy"
			}
		}
	}
	if len(abroad) == 0 {
		return Voice{}
	}
	best, second := "", 0
	for k, n := range r.countries {
		if len(k) != 3 || k == "IGO" || k == "NGO" || k == "ISI" || abroad[k] {
			continue
		}
		if n > r.countries[best] || n == r.countries[best] && k < best {
			best, second = k, r.countries[best]
		} else {
			second = max(second, n)
		}
	}
	if r.countries[best] < 2 || r.countries[best] == second {
		return Voice{}
	}
	return Voice{best, []string{"GOV"}, true}
}

// others open what a headline says of somebody else: "the Minister's call with the Prime Minister of Chad".
var others = regexp.MustCompile(`(?i) (?:with|to|on|in|for talks|following|after|and)\b.*$`)

// issuing says whether the office or body ch, of which no country is told, is one of the government whose text it is: what the headline or the lines over the
// text name as theirs ("the Ministry", "the Vice President"), or a body of a state by its name.
func (r *reader) issuing(ch *dateline.Chain, c *Code) bool {
	m := &ch.Mentions[0]
	if m.Form == dateline.FormPronoun || c.Role == "" || len(c.Sectors) == 0 || c.Sectors[0] != "GOV" || m.Head < m.First || m.Head >= len(r.words) || !capital(r.words[m.Head]) || r.inhabits(ch) {
		return false
	}
	role := strings.ToLower(c.Role)
	lines, _ := heading(r.d.Text)
	if wordsIn(others.ReplaceAllString(strings.ToLower(r.d.Title), ""), role) || wordsIn(strings.ToLower(strings.Join(lines, "\n")), role) {
		return true
	}
	return ch.Kind == dateline.KindOrg && m.Form == dateline.FormName && m.Last-m.First > 2 && bureau.MatchString(role)
}

// wordsIn says whether the words of name stand in text as such.
func wordsIn(text, name string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], name)
		if i < 0 {
			return false
		}
		i += from
		end := i + len(name)
		if (i == 0 || !isLetter(text[i-1])) && (end == len(text) || !isLetter(text[end])) {
			return true
		}
		from = end
	}
}

func isLetter(b byte) bool { return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b >= 0x80 }
