package actor

import (
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/groups"
	"github.com/dateline-news/dateline/internal/res/namekey"
	"github.com/dateline-news/dateline/internal/res/officials"
	"github.com/dateline-news/dateline/internal/res/role"
)

// A Code is what a noun phrase says of an actor.
type Code struct {
	Country string   // ISO alpha-3, IGO, NGO or ISI; "" if the phrase does not tell
	Sectors []string // PLOVER sectors, the first is the main one
	Kind    dateline.EntityKind
	Name    string // of the table row, "" if none
	KB      string
	Role    string // words of the office or role
	Why     []string

	former bool // "former president"
	then   bool // "then-president"
	some   bool // nobody in particular: "a number of countries"
	trust  int  // how good the evidence is: see the constants below
	person bool // the phrase ends in a name, or names an official
	class  string
}

// Trust in a code: a name of the tables beats words that describe.
const (
	trustNone = iota
	trustPlace
	trustRole
	trustTitle // role and country
	trustPerson
	trustGroup
)

// A span of time that the story lies in; both ends empty if nothing is known.
type period struct{ from, to string }

type labelKind uint8

const (
	aGroup labelKind = iota + 1
	aCountry
	aRole
)

// A label is a run of words that a table knows.
type label struct {
	kind    labelKind
	at, n   int
	group   groups.Group
	country country.Entry
	role    role.Role
	skip    bool // "US-led", "pro-Russian": no part of the actor
	owner   bool // a possessive follows
}

// CodeWords codes the words of a noun phrase on their own: head noun, modifiers, "of" and "in" complements, and a trailing
// name. day is the ISO date of the story, "" if unknown.
func CodeWords(words []string, day string) Code { return code(words, period{day, day}, nil) }

// code codes a phrase. setting, if not nil, says whether a country is spoken of elsewhere in the document.
func code(words []string, when period, setting map[string]int) Code {
	words = trimWords(words)
	if len(words) == 0 || len(words) > maxWords {
		return Code{}
	}
	labels := scan(words)
	head, rest := split(words, labels)
	c := headCode(words, labels, 0, head, when, setting)
	complete(&c, words, labels, head, rest, when)
	return c
}

// maxWords bounds the phrases that are read: longer ones are parses gone wrong.
const maxWords = 60

func trimWords(words []string) []string {
	for len(words) > 0 && isPunct(words[0]) {
		words = words[1:]
	}
	for len(words) > 0 && isPunct(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return words
}

func isPunct(w string) bool {
	for _, r := range w {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

// compound endings after a hyphen that make a country or group an adjective of something else.
var notActor = map[string]bool{"led": true, "backed": true, "allied": true, "funded": true, "controlled": true, "held": true, "trained": true, "occupied": true,
	"sponsored": true, "supported": true, "brokered": true, "mediated": true, "drafted": true, "made": true, "aligned": true, "linked": true, "inspired": true, "supplied": true,
	"armed": true, "owned": true, "dominated": true, "affiliated": true, "style": true, "wide": true, "imposed": true, "friendly": true, "proposed": true, "ruled": true, "speaking": true, "bound": true,
	"related": true, "announced": true, "organized": true, "organised": true, "patrolled": true, "run": true, "manned": true, "designated": true, "type": true, "class": true}

// scan labels words from left to right, longest first; a group beats a country, which beats a role.
func scan(words []string) []label {
	var out []label
	for i := 0; i < len(words); {
		w := words[i]
		if !interesting(w) {
			i++
			continue
		}
		// "US-led", "Kurdish-led", "pro-Russian" as one token
		if h := strings.LastIndexByte(w, '-'); h > 0 && notActor[strings.ToLower(w[h+1:])] {
			i++
			continue
		}
		if l := strings.ToLower(w); strings.HasPrefix(l, "pro-") || strings.HasPrefix(l, "anti-") || strings.HasPrefix(l, "counter-") {
			if _, n := role.Longest(words[i : i+1]); n == 0 {
				i++
				continue
			}
		}
		if l := strings.ToLower(w); (l == "pro" || l == "anti" || l == "counter" || l == "non") && i+2 < len(words) && words[i+1] == "-" {
			i += 3
			continue
		}
		window := words[i:min(len(words), i+10)]
		var l label
		if g, n := groups.Longest(window); n > 0 {
			l = label{kind: aGroup, at: i, n: n, group: g}
		}
		if e, n := country.Longest(window); n > l.n {
			l = label{kind: aCountry, at: i, n: n, country: e}
		} else if base, ok := strings.CutSuffix(w, "-based"); ok {
			if e, n := country.Longest([]string{base}); n > 0 {
				l = label{kind: aCountry, at: i, n: 1, country: e}
			}
		}
		if r, n := role.Longest(window); n > l.n {
			l = label{kind: aRole, at: i, n: n, role: r}
		}
		if l.n == 0 {
			i++
			continue
		}
		next := i + l.n
		if l.kind != aRole {
			if next+1 < len(words) && isHyphen(words[next]) && notActor[strings.ToLower(words[next+1])] {
				l.skip = true
				next += 2
			}
			// "State of X Department", "Washington Post": a name goes on with capitals the tables do not know; leave it.
		}
		last := words[i+l.n-1]
		l.owner = next < len(words) && isOwner(words[next]) || namekey.TrimPossessive(last) != last
		out = append(out, l)
		i = next
	}
	return out
}

// interesting says whether a word may begin a name or role: not a function word or number.
func interesting(w string) bool {
	if len(w) == 0 || isPunct(w) {
		return false
	}
	if len(w) <= 5 {
		switch strings.ToLower(w) {
		case "the", "a", "an", "of", "in", "at", "for", "and", "or", "to", "by", "with", "on", "from", "his", "her", "its", "their", "this", "that", "these", "those", "two", "three", "some", "was", "is", "who":
			return w == "IS" || w == "US"
		}
	}
	return true
}

func isHyphen(w string) bool { return w == "-" || w == "‐" || w == "‑" || w == "–" }

func isOwner(w string) bool { return w == "'s" || w == "’s" || w == "'" || w == "’" }

// split returns the end of the head part of the phrase and where its complements begin: at the first preposition,
// relative word or comma outside a label.
func split(words []string, labels []label) (head, rest int) {
	at := 0
	for i := 0; i < len(words); i++ {
		for at < len(labels) && labels[at].at+labels[at].n <= i {
			at++
		}
		if at < len(labels) && labels[at].at <= i && i < labels[at].at+labels[at].n {
			continue
		}
		if i > 0 && isLink(words[i]) {
			return i, i
		}
	}
	return len(words), len(words)
}

func isLink(w string) bool {
	switch strings.ToLower(w) {
	case "of", "in", "from", "at", "for", "by", "with", "on", "to", "near", "within", "across", "inside", "outside", "against", "among", "between", "based", "living", "throughout",
		"during", "under", "who", "whom", "which", "that", "fleeing", "ordered", "loyal", "operating", "working", "around", "over", "after", "before", "as", "into", "including", ",", "(", "—", "--", ":":
		return true
	}
	return false
}

// headCode codes words[lo:hi], the part with the head noun.
func headCode(words []string, labels []label, lo, hi int, when period, setting map[string]int) Code {
	var c Code
	var mods []label // what stands before the head role
	var head *label
	var owner *label
	var nation, group *label
	former := false
	nameFrom := lo
	for i := range labels {
		l := &labels[i]
		if l.at < lo || l.at >= hi || l.skip {
			continue
		}
		for j := nameFrom; j < l.at; j++ {
			if w := words[j]; role.Former(w) || strings.HasPrefix(strings.ToLower(w), "ex-") {
				former = true
				if strings.EqualFold(w, "then") {
					c.then = true
				}
			}
		}
		switch l.kind {
		case aGroup:
			group = l
			if l.owner {
				owner = l
			}
			head = nil
		case aCountry:
			nation = l
			if l.country.Is(country.Capital) && !l.country.Is(country.Name|country.Adjective) && group != nil {
				nation = nil
			}
		case aRole:
			if head != nil {
				mods = append(mods, *head)
			}
			if l.role.Use == role.Mod {
				mods = append(mods, *l)
			} else {
				head = l
			}
		}
		nameFrom = l.at + l.n
	}
	_ = owner
	c.former = former
	if strings.HasPrefix(strings.ToLower(words[lo]), "ex-") {
		c.former = true
	}
	// A trailing name: "Foreign Minister Jean-Yves Le Drian".
	name := ""
	if nameFrom < hi {
		name = trailingName(words[nameFrom:hi])
	}
	switch {
	case head != nil:
		c.Role = join(words[head.at : head.at+head.n])
		c.class = officials.Class(c.Role)
		c.Sectors, c.some = roleSectors(*head, mods, nation, group)
		c.trust = trustRole
		c.Kind = dateline.KindGroup
		c.Why = append(c.Why, "role:"+strings.ToLower(c.Role))
		switch {
		case group != nil:
			c.Country = group.group.Country
			c.Why = append(c.Why, "group:"+group.group.Key)
			c.trust = trustTitle
			if group.group.Kind == "media" && head.role.Use == role.Weak || c.Sectors == nil {
				c.Sectors = group.group.Sectors
			}
		case nation != nil:
			setNation(&c, nation, head)
			c.trust = trustTitle
		}
	case group != nil:
		g := group.group
		c = Code{Country: g.Country, Sectors: g.Sectors, Name: g.Key, Kind: kindOf(g.Kind), trust: trustGroup, former: c.former, then: c.then}
		c.Why = []string{"group:" + g.Key}
		if nation != nil && g.Country == "" && nation.country.Country != nil {
			c.Country = nation.country.Code()
		}
		// "Hamas fighters" is a role; "CIA director Smith" was one too. A name after a group alone is its member: "Hamas' Haniyeh".
	case len(mods) > 0:
		m := mods[len(mods)-1]
		c.Sectors, c.Role, c.trust, c.Kind = []string{m.role.Sector}, join(words[m.at:m.at+m.n]), trustRole, dateline.KindGroup
		c.Why = []string{"role:" + strings.ToLower(c.Role)}
		if nation != nil {
			setNation(&c, nation, nil)
			c.trust = trustTitle
		}
	case nation != nil:
		setNation(&c, nation, nil)
		c.trust = trustPlace
		c.Kind = dateline.KindPlace
		bare := nation.at+nation.n == hi && allSmall(words[lo:nation.at])
		e := nation.country
		switch {
		case e.Is(country.Seat) && bare:
			c.Sectors = []string{e.Sectors}
			c.Kind = dateline.KindOrg
		case e.Is(country.People) && !e.Is(country.Name) && bare && !e.Is(country.Adjective):
			c.Sectors = []string{"CVL"}
			c.Kind = dateline.KindGroup
		case e.Is(country.Capital) && !e.Is(country.Name|country.Adjective) && bare:
			c.Sectors = []string{"GOV"}
		case e.Is(country.Name) && bare:
			c.Name = e.Country.Name
			c.KB = e.Country.KB
		case e.Is(country.Adjective) && bare:
			c.Kind = dateline.KindGroup
		}
	}
	if name != "" {
		c.person = true
		official(&c, name, head != nil, nation != nil || group != nil, when, setting)
	}
	if c.former && !c.then && len(c.Sectors) > 0 && endsOffice(c.Sectors[0]) {
		c.Sectors = []string{"ELI"}
		c.Why = append(c.Why, "former")
	}
	return c
}

// endsOffice says whether a former holder of an office in this sector is one of the elite, no longer of the sector.
func endsOffice(sector string) bool {
	switch sector {
	case "GOV", "LEG", "MIL", "SPY", "COP", "JUD", "IGO":
		return true
	}
	return false
}

// setNation gives c the country of label l.
func setNation(c *Code, l *label, head *label) {
	if l.country.Country == nil {
		return
	}
	c.Country = l.country.Code()
	c.Why = append(c.Why, "country:"+c.Country)
	if l.country.Is(country.Seat) && head != nil && head.role.Use == role.Weak {
		c.Sectors = []string{l.country.Sectors}
	}
}

// roleSectors combines a head role with its modifiers.
func roleSectors(head label, mods []label, nation, group *label) (sectors []string, some bool) {
	r := head.role
	if r.Use == role.Some {
		if r.Sector == "" {
			return nil, true
		}
		return []string{r.Sector}, true
	}
	if r.Use == role.Weak {
		for i := len(mods) - 1; i >= 0; i-- {
			m := mods[i].role
			s := m.Also
			if s == "" {
				continue
			}
			if s == "OPP" && r.Sector == "MIL" {
				return []string{"REB"}, false
			}
			return []string{s}, false
		}
		if group != nil {
			return group.group.Sectors, false
		}
		if nation == nil && !leads(r.Word) {
			return nil, false
		}
		return []string{r.Sector}, false
	}
	if r.Sector == "JRN" && !isOutlet(r.Word) {
		return []string{"JRN", "CVL"}, false
	}
	return []string{r.Sector}, false
}

// leads says whether a weak role is an official one even without a country ("officials said").
func leads(w string) bool {
	switch w {
	case "official", "officials", "commander", "commanders", "officer", "officers", "forces":
		return true
	}
	return false
}

func isOutlet(w string) bool {
	switch strings.TrimSuffix(w, "s") {
	case "journalist", "reporter", "correspondent", "editor", "photographer", "cameraman", "cameramen", "photojournalist", "columnist", "commentator", "freelance journalist":
		return false
	}
	return true
}

// allSmall says whether words are determiners and numbers only.
func allSmall(words []string) bool {
	for _, w := range words {
		switch strings.ToLower(w) {
		case "the", "a", "an", "all", "both", "many", "some", "two", "three", "several", "most", "other", "young":
		default:
			if !isPunct(w) && (w[0] < '0' || w[0] > '9') {
				return false
			}
		}
	}
	return true
}

func kindOf(k string) dateline.EntityKind {
	switch k {
	case "armed", "crime", "people":
		return dateline.KindGroup
	}
	return dateline.KindOrg
}

// trailingName returns the name at the end of words: a run of capitalised words, with particles inside.
func trailingName(words []string) string {
	from := -1
	for i, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r) && !isPunct(w):
			if from < 0 {
				from = i
			}
		case from >= 0 && (isHyphen(w) || isOwner(w) || w == "." || len(w) <= 4 && unicode.IsLower(r)):
		case from < 0 && (strings.HasPrefix(w, "al-") || strings.HasPrefix(w, "el-") || w == "al" || w == "bin" || w == "de" || w == "von" || w == "van"):
			from = i
		default:
			if from >= 0 {
				return "" // lower-case words after capitals: no name at the end
			}
		}
	}
	if from < 0 {
		return ""
	}
	end := len(words)
	for end > from && (isOwner(words[end-1]) || isPunct(words[end-1])) {
		end--
	}
	return join(words[from:end])
}

// join puts words together as text: no space around hyphens and before possessives.
func join(words []string) string {
	if len(words) == 1 {
		return words[0]
	}
	var b strings.Builder
	tight := true
	for _, w := range words {
		if !tight && !isHyphen(w) && !isOwner(w) && w != "." && w != "," {
			b.WriteByte(' ')
		}
		b.WriteString(w)
		tight = isHyphen(w)
	}
	return b.String()
}

// complete takes from the complements ("of Syria", "in Australia", "of the Iraqi army") what the head lacks.
func complete(c *Code, words []string, labels []label, head, rest int, when period) {
	if rest >= len(words) {
		return
	}
	weak := c.trust <= trustRole && (len(c.Sectors) == 0 || c.Role != "" && isWeak(c.Role))
	seen := false
	link := ""
	for i := range labels {
		l := &labels[i]
		if l.at < rest || l.skip {
			continue
		}
		if w := lastLink(words, rest, l.at); w != "" {
			link = w
		}
		switch link {
		case "to", "against", "with", "by", "on", "over", "after", "before", "as", "into", "between", "who", "that", "which", "whom", "during", "loyal", "for":
			if !(link == "for" && l.kind == aGroup && c.trust == trustRole) {
				return
			}
		}
		switch l.kind {
		case aRole:
			if weak && !seen && (link == "of" || link == "at" || link == "from") && l.role.Also != "" {
				c.Sectors = []string{l.role.Also}
				c.Why = append(c.Why, "of:"+l.role.Word)
				weak = false
			}
			seen = true
		case aGroup:
			if c.Country == "" && c.trust <= trustRole {
				c.Country = l.group.Country
				c.Why = append(c.Why, "group:"+l.group.Key)
				if (weak || len(c.Sectors) == 0) && !seen {
					c.Sectors = l.group.Sectors
				}
				if c.trust == trustRole {
					c.trust = trustTitle
				}
			}
			return
		case aCountry:
			if c.Country == "" && !c.some && l.country.Country != nil {
				c.Country = l.country.Code()
				c.Why = append(c.Why, link+":"+c.Country)
				if c.trust == trustRole {
					c.trust = trustTitle
					if len(c.Sectors) == 0 {
						if r, ok := role.Lookup(c.Role); ok && r.Use == role.Weak {
							c.Sectors = []string{r.Sector}
						}
					}
				} else if c.trust == trustNone {
					c.trust = trustPlace
				}
			}
			return
		}
	}
	if c.former && !c.then && len(c.Sectors) > 0 && endsOffice(c.Sectors[0]) {
		c.Sectors = []string{"ELI"}
	}
}

func isWeak(words string) bool {
	r, ok := role.Lookup(words)
	return ok && r.Use == role.Weak
}

func lastLink(words []string, lo, hi int) string {
	for i := hi - 1; i >= lo; i-- {
		if isLink(words[i]) {
			return strings.ToLower(words[i])
		}
	}
	return ""
}
