package actor

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/firstname"
	"github.com/dateline-news/dateline/internal/res/gazetteer"
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

	former  bool   // "former president"
	then    bool   // "then-president"
	common  string // country of a group whose name bodies of other countries have too
	armed   bool   // names an armed group
	hired   bool   // the country is that of an employer, club or paper
	noActor bool   // the head noun is no actor: "the beheading of two journalists"
	some    bool   // nobody in particular: "a number of countries"
	trust   int    // how good the evidence is: see the constants below
	person  bool   // the phrase ends in a name, or names an official
	taken   bool   // a person that the tagger took for a place
	class   string
	renown  *officials.Tenure // what a person of the table of renown is known for, if that told the code
}

// Trust in a code: a name of the tables beats words that describe.
const (
	trustNone = iota
	trustPlace
	trustRole
	trustTitle // role and country
	trustPerson
	trustGroup
	trustUser // a row of the user's own table
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
	ethnic  bool // "ethnic" stands before
}

// CodeWords codes the words of a noun phrase on their own: head noun, modifiers, "of" and "in" complements, and a trailing
// name. day is the ISO date of the story, "" if unknown.
func CodeWords(words []string, day string) Code {
	c := code(words, &scene{when: period{day, day}})
	if c.Country == "" && !c.some && len(words) <= maxWords {
		town(&c, trimWords(words))
	}
	return c
}

// town finds the country of a town or province in words that the tables of countries do not know: all of them, after a
// preposition, or before an organisation ("Aleppo", "residents of Aleppo", "Aleppo police"). The most populous one is meant.
func town(c *Code, words []string) {
	labels := scan(words)
	for i := 0; i < len(words); i++ {
		r, _ := utf8.DecodeRuneInString(words[i])
		if !unicode.IsUpper(r) || labelAt(labels, i) != nil || isLink(words[i]) {
			continue
		}
		j := i
		for j < len(words) && labelAt(labels, j) == nil {
			if r, _ := utf8.DecodeRuneInString(words[j]); !unicode.IsUpper(r) && !isHyphen(words[j]) {
				break
			}
			j++
		}
		name := join(words[i:j])
		whole := i == 0 && j == len(words)
		after := i > 0 && (isLink(words[i-1]) || i > 1 && isLink(words[i-2]) && strings.EqualFold(words[i-1], "the"))
		before := j < len(words) && labelAt(labels, j) != nil && labelAt(labels, j).kind == aRole
		if i = j; j < len(words) && concerned[strings.ToLower(words[j])] {
			continue
		}
		if !whole && !after && !before || c.person && !after && !whole {
			continue
		}
		var buf [8]gazetteer.Hit
		hits := gazetteer.Lookup(strings.TrimSuffix(name, " State"), buf[:0])
		if len(hits) == 0 {
			continue
		}
		p := gazetteer.Get(hits[0].Ref)
		if p.Country == "" || whole && p.Population < 15000 && p.Kind != gazetteer.Admin1 {
			continue
		}
		c.Country = p.Country
		c.Why = append(c.Why, "place:"+p.Name)
		if whole {
			c.Sectors, c.Kind, c.person = []string{"CVL"}, dateline.KindPlace, false
		} else if len(c.Sectors) == 0 && c.Role != "" {
			if r, ok := role.Lookup(c.Role); ok && r.Use == role.Weak && r.Sector != "" {
				c.Sectors = []string{r.Sector}
			}
		}
		return
	}
}

// A scene is what is known beside the phrase: the time of the story, and how often the document names each country (nil if
// there is no document).
type scene struct {
	when      period
	countries map[string]int
	found     map[string][]officials.Person // names looked up before, nil to keep none
	noNames   bool                          // the words are the name of an organisation: no person stands in them
	full      map[string]string             // a word of a person's name to the full name in the text, "" if several persons have it
}

// among returns the country of a people: another of those where it lives than the first if the text names that one far more often.
func (s *scene) among(g *groups.Group) string {
	best, n := g.Country, 3*s.countries[g.Country]
	for _, k := range g.Also {
		if s.countries[k] > n {
			best, n = k, s.countries[k]
		}
	}
	return best
}

// find looks a name up among the office holders.
func (s *scene) find(name string) []officials.Person {
	if full, ok := s.full[name]; ok { // "Thomas" of a text on Thomas Hardy is he
		if name = full; name == "" {
			return nil
		}
	}
	if s.noNames {
		return nil
	}
	if s.found == nil {
		return officials.Find(name)
	}
	p, ok := s.found[name]
	if !ok {
		p = officials.Find(name)
		s.found[name] = p
	}
	return p
}

// code codes a phrase.
func code(words []string, s *scene) Code {
	words = trimWords(words)
	if len(words) == 0 || len(words) > maxWords {
		return Code{}
	}
	return codeLabels(words, scan(words), s)
}

// codeLabels codes words whose labels are known.
func codeLabels(words []string, labels []label, s *scene) Code {
	head, rest := split(words, labels)
	c := headCode(words, labels, 0, head, s)
	complete(&c, words, labels, head, rest, s)
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
	"related": true, "announced": true, "organized": true, "organised": true, "patrolled": true, "run": true, "manned": true, "designated": true, "type": true, "class": true,
	"born": true, "built": true, "bred": true, "educated": true, "raised": true, "origin": true, "designed": true, "assembled": true, "produced": true,
	"manufactured": true, "leased": true, "language": true, "wary": true, "descended": true}

// owning says whether the participle before words[i] makes of what follows a business of its owner's country: "a Chinese-owned copper smelter".
func owning(words []string, i int, participle string) bool {
	if p := strings.ToLower(participle); p != "owned" && p != "run" {
		return false
	}
	for _, w := range words[:i] {
		if isLink(w) {
			return false // "workers at a Chinese-owned mine" are not of the owner's country
		}
	}
	for n := 0; n < 3 && i < len(words); n, i = n+1, i+1 {
		if w := strings.ToLower(words[i]); businesses[w] || businesses[strings.TrimSuffix(w, "s")] || strings.HasSuffix(w, "ies") && businesses[strings.TrimSuffix(w, "ies")+"y"] {
			return true
		}
	}
	return false
}

// businesses are nouns of what an owner from abroad has.
var businesses = map[string]bool{"mine": true, "smelter": true, "plant": true, "factory": true, "company": true, "firm": true, "refinery": true, "bank": true, "ship": true, "vessel": true,
	"tanker": true, "farm": true, "airline": true, "hotel": true, "shop": true, "supermarket": true, "quarry": true, "mill": true, "business": true, "operator": true, "subsidiary": true,
	"trawler": true, "port": true, "terminal": true, "brewery": true, "plantation": true, "mall": true, "freighter": true, "maker": true, "miner": true, "chain": true, "works": true}

// scan labels words from left to right, longest first; a group beats a country, which beats a role.
func scan(words []string) []label { return scanWith(words, longest) }

// scanWith is scan with another way to find the longest entry at a word.
func scanWith(words []string, longest func(words []string, i int) label) []label {
	var out []label
	for i := 0; i < len(words); {
		w := words[i]
		if !interesting(w) {
			i++
			continue
		}
		// "US-led", "Kurdish-led", "pro-Russian" as one token
		if h := strings.LastIndexByte(w, '-'); h > 0 && notActor[strings.ToLower(w[h+1:])] {
			if e, n := country.Longest([]string{w[:h]}); n > 0 && owning(words, i+1, w[h+1:]) {
				out = append(out, label{kind: aCountry, at: i, n: 1, country: e})
			}
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
		l := longest(words, i)
		if l.n == 0 {
			i++
			continue
		}
		next := i + l.n
		if l.kind != aRole {
			if next+1 < len(words) && isHyphen(words[next]) && notActor[strings.ToLower(words[next+1])] {
				l.skip = l.kind != aCountry || !owning(words, next+2, words[next+1])
				next += 2
			}
			// "State of X Department", "Washington Post": a name goes on with capitals the tables do not know; leave it.
		}
		last := words[i+l.n-1]
		l.ethnic = i > 0 && strings.EqualFold(words[i-1], "ethnic")
		l.owner = next < len(words) && isOwner(words[next]) || namekey.TrimPossessive(last) != last
		out = append(out, l)
		i = next
	}
	return out
}

// longest returns the label of the longest entry that stands at words[i]; its n is 0 if there is none.
func longest(words []string, i int) label {
	w := words[i]
	window := words[i:min(len(words), i+10)]
	var l label
	if g, n := groups.Longest(window); n > 0 && !(n == 1 && i+2 < len(words) && words[i+1] == "." && capital(words[i+2]) && len(w) == 3) { // "SEC. JONES:" is a secretary
		if !g.Common || g.Kind != "party" || !partOfName(words, i, n) {
			l = label{kind: aGroup, at: i, n: n, group: g}
		}
	}
	if e, n := country.Longest(window); n > l.n {
		l = label{kind: aCountry, at: i, n: n, country: e}
	} else if base, ok := strings.CutSuffix(w, "-based"); ok {
		if e, n := country.Longest([]string{base}); n > 0 {
			l = label{kind: aCountry, at: i, n: 1, country: e}
		}
	}
	if l.kind == aCountry && i > 0 && l.country.Code() == "USA" && ofTheAmericas[words[i-1]] {
		return label{}
	}
	if l.kind == aCountry && (ofWater(words, i, l.n) || l.country.Is(country.Name) && i+l.n < len(words) && concerned[strings.ToLower(words[i+l.n])]) {
		return label{}
	}
	if l.n == 1 && (i+1 < len(words) && abroad(words[i], words[i+1], l) || i > 0 && l.kind == aCountry && abroad(words[i-1], words[i], l)) {
		return label{}
	}
	if r, n := role.Longest(window); n > l.n && (r.Word[len(r.Word)-1] != '.' || strings.HasSuffix(window[n-1], ".")) { // "Sen." is a title, "Sen" a name
		l = label{kind: aRole, at: i, n: n, role: r}
	}
	return l
}

// partOfName says whether the n words at i, a name that parties of several countries bear, are only a part of the name of another: "the United
// Democratic Party", "the Democratic Party of Socialists", not "Labour MPs", "British Labour", "the Democratic Party of Korea".
func partOfName(words []string, i, n int) bool {
	known := func(at int) bool {
		rest := words[at:min(len(words), at+6)]
		if _, n := country.Longest(rest); n > 0 {
			return true
		}
		_, n := role.Longest(rest)
		return n > 0
	}
	if i > 0 && plainCapital(words[i-1]) && !known(i-1) && !strings.EqualFold(words[i-1], "the") && i > 1 && strings.ContainsFunc(words[i-2], unicode.IsLetter) {
		return true // the word before begins no sentence
	}
	next := i + n
	if next+1 < len(words) && (words[next] == "of" || words[next] == "for") {
		next++
	}
	return next < len(words) && plainCapital(words[next]) && !known(next) && firstname.Gender(words[next]) == ""
}

// plainCapital says whether w is a word with a capital first letter alone.
func plainCapital(w string) bool {
	return len(w) > 2 && w[0] >= 'A' && w[0] <= 'Z' && w[1:] == strings.ToLower(w[1:])
}

// abroad says whether a name of l and the word beside it name a region of another country: "Tamil Nadu", "New Mexico".
func abroad(word, next string, l label) bool {
	code := l.country.Code()
	if l.kind == aGroup {
		code = l.group.Country
	}
	if l.kind == aRole || !capital(word) || !capital(next) || len(code) != 3 || strings.EqualFold(word, "the") {
		return false
	}
	if _, n := role.Longest([]string{next}); n > 0 {
		return false
	}
	var buf [8]gazetteer.Hit
	for _, h := range gazetteer.Lookup(word+" "+next, buf[:0]) {
		if p := gazetteer.Get(h.Ref); p.Kind == gazetteer.Admin1 && p.Country != "" {
			return p.Country != code
		}
	}
	return false
}

// ofTheAmericas are words before "American" that make of it a continent.
var ofTheAmericas = map[string]bool{"South": true, "Latin": true, "Central": true, "North": true}

// concerned are nouns behind the name of a country of those who deal with it and are of another: "Iraq war veteran", "a China expert", "the Russia desk".
var concerned = map[string]bool{"war": true, "veteran": true, "veterans": true, "expert": true, "experts": true, "analyst": true, "analysts": true, "hawk": true, "hawks": true, "watcher": true, "watchers": true,
	"scholar": true, "scholars": true, "specialist": true, "specialists": true, "correspondent": true, "correspondents": true, "desk": true, "committee": true, "caucus": true, "lobby": true, "lobbyist": true,
	"lobbyists": true, "researcher": true, "researchers": true}

// descent says whether of two adjectives of countries side by side the second tells only the descent: "Malaysian Chinese groups", not "Korean Americans", "Turkish Cypriots".
func descent(a, b country.Entry) bool {
	if a.Is(country.Name|country.Capital) || b.Is(country.Name|country.Capital) || !a.Is(country.Adjective|country.People) || !b.Is(country.Adjective|country.People) {
		return false
	}
	switch b.Code() {
	case "USA", "CAN", "AUS", "NZL", "CYP":
		return false
	}
	return true
}

// foes are those who stand against the country that owns them: "India's critics".
var foes = map[string]bool{"critics": true, "critic": true, "opponents": true, "foes": true, "foe": true, "enemies": true, "enemy": true, "rivals": true, "rival": true, "adversaries": true, "adversary": true, "detractors": true}

// ofWater says whether words[i:i+n] stand in the name of a water, which is of no country: "Gulf of Guinea", "Indian Ocean".
func ofWater(words []string, i, n int) bool {
	if i > 0 && (words[i-1] == "Lake" || words[i-1] == "River") {
		return true
	}
	if i > 1 && words[i-1] == "of" {
		switch words[i-2] {
		case "Gulf", "Sea", "Bay", "Bight", "Strait", "Straits":
			return true
		}
	}
	if i+n < len(words) {
		switch words[i+n] {
		case "Sea", "Ocean", "Strait", "Straits", "River", "Channel", "Delta": // the Niger Delta is not in Niger
			return true
		case "Gulf":
			return words[i] == "Persian" || words[i] == "Arabian"
		}
	}
	return false
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
		if i > 0 && isLink(words[i]) && !(words[i] == "based" && isHyphen(words[i-1])) {
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
func headCode(words []string, labels []label, lo, hi int, s *scene) Code {
	var c Code
	var mods []label // what stands before the head role
	var head *label
	var owner *label
	var nation, group, ethnic *label
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
			if l.group.Kind == "people" && l.group.Sectors == nil {
				ethnic = l
				break
			}
			if nation != nil && nation.country.Country != nil && national(l.group, nation.country.Country.Code) {
				// "Chile's Defense Department", "the Pakistani parliament": the institution of that country
				l.group.Country = nation.country.Country.Code
				if l.group.Kind == "agency" {
					l.group.Sectors = []string{"GOV"}
				}
				l.group.Key = join(words[l.at : l.at+l.n])
			}
			group = l
			if l.owner {
				owner = l
			}
			head = nil
		case aCountry:
			if next := l.at + l.n + 1; l.owner && next < hi && foes[strings.ToLower(words[hi-1])] {
				break
			}
			if nation != nil && (nation.at+nation.n == l.at && descent(nation.country, l.country) ||
				nation.owner && !l.owner && nation.at+nation.n+1 == l.at && l.country.Is(country.Adjective) && !l.country.Is(country.Name)) { // "Finland's Swedish minority"
				break
			}
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
	if owner != nil && head == nil && group == owner {
		group = owner
	}
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
		c.class = classOf(head.role.Word)
		c.Sectors, c.some = roleSectors(*head, mods, nation, group)
		c.trust = trustRole
		c.Kind = dateline.KindGroup
		c.Why = append(c.Why, "role:"+strings.ToLower(c.Role))
		switch {
		case group != nil:
			c.Country = group.group.Country
			if group.group.Common && nation == nil {
				c.common = c.Country // "Labour's spokesman"
			}
			c.hired = employer(group.group.Kind)
			c.some = c.some || c.Country == "" && group.group.Kind == "armed" // al-Qaida's men are of no one country
			c.Why = append(c.Why, "group:"+group.group.Key)
			c.trust = trustTitle
			if group.group.Kind == "armed" && c.Sectors != nil && (c.Sectors[0] == "UAF" || c.Sectors[0] == "CRM" || c.Sectors[0] == "REB") {
				c.Sectors = group.group.Sectors // "Taliban gunmen"
			}
			if group.group.Kind == "media" && head.role.Use == role.Weak || c.Sectors == nil {
				c.Sectors = group.group.Sectors
			}
		case nation != nil:
			setNation(&c, nation, head)
			c.trust = trustTitle
		case ethnic != nil:
			c.Country = s.among(&ethnic.group)
			c.Why = append(c.Why, "people:"+ethnic.group.Key)
			if w := head.role.Word; len(c.Sectors) == 0 && (strings.HasPrefix(w, "leader") || strings.HasPrefix(w, "chief") || strings.HasPrefix(w, "representative")) {
				c.Sectors = []string{"ELI"}
			}
			if c.Country != "" {
				c.trust = trustTitle
			}
		case strings.Contains(strings.ToLower(c.Role), "peacekeep"):
			c.Country = "IGO"
			c.Why = append(c.Why, "peacekeepers without a country")
		case c.Sectors != nil && c.Sectors[0] == "NGO" && !homely(head.role.Word):
			c.Country = "NGO"
		case coalition(head.role.Word, words[lo:head.at], words[head.at+head.n:], mods):
			c.Country, c.Sectors = "IGO", []string{"MIL"}
			c.Why = append(c.Why, "coalition of states")
		case len(mods) > 0 && mods[0].role.Word == "coalition" && (c.Sectors != nil && c.Sectors[0] == "MIL" || c.class == "foreign" || c.class == "defence" || mods[0].owner):
			c.Country = "IGO" // "coalition aircraft", "coalition defence ministers"
			c.Why = append(c.Why, "coalition of states")
		}
		if c.Country == "" && head.at > lo && c.Sectors != nil && c.Sectors[0] == "MIL" {
			switch strings.ToLower(words[head.at-1]) {
			case "international", "foreign", "multinational":
				c.some = true
			}
		}
	case group != nil:
		g := group.group
		c = Code{Country: g.Country, Sectors: g.Sectors, Name: g.Key, Kind: kindOf(g.Kind), trust: trustGroup, former: c.former, then: c.then, hired: employer(g.Kind)}
		c.Why = []string{"group:" + g.Key}
		c.armed = g.Kind == "armed"
		if g.Common && nation == nil && !slices.Contains(country.In(join(words[group.at:group.at+group.n])), g.Country) {
			c.common = g.Country
		}
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
	case ethnic != nil && nation == nil:
		c.Country = s.among(&ethnic.group)
		c.Sectors = []string{"CVL"}
		c.Kind = dateline.KindGroup
		c.trust = trustPlace
		c.some = c.Country == "" // "Arabs", "Kurds": of several countries
		c.Why = []string{"people:" + ethnic.group.Key}
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
			c.Sectors = []string{"CVL"}
			if strings.EqualFold(join(words[nation.at:nation.at+nation.n]), e.Country.Capital) && nation.at == lo { // "Moscow": its government
				c.Sectors[0] = "GOV"
			}
		case e.Is(country.Name) && e.Is(country.Part) && bare: // Scotland is not the United Kingdom
		case e.Is(country.Name) && bare:
			c.Name = e.Country.Name
			c.KB = e.Country.KB
		case e.Is(country.Adjective) && bare:
			c.Kind = dateline.KindGroup
		}
	}
	if head != nil && nation == nil && group == nil && ethnic == nil && c.Country == "" {
		possessor(&c, words[lo:head.at], s)
	}
	if head != nil && head.role.Word == "chief of staff" && (head.at > lo && len(c.Why) > 1 && strings.HasPrefix(c.Why[len(c.Why)-1], "of:") || nation != nil && nation.country.Is(country.Seat)) {
		c.Sectors = []string{"GOV"} // of a politician, not of the army
	}
	if name != "" {
		c.person = true
		official(&c, name, head != nil, nation != nil || group != nil && !group.group.Common && !employer(group.group.Kind), s)
	}
	if c.former && !c.then && len(c.Sectors) > 0 && endsOffice(c.Sectors[0]) {
		c.Sectors = []string{"ELI"}
		c.Why = append(c.Why, "former")
	}
	return c
}

// employer says whether those who belong to a body of a kind may well be of another country.
func employer(kind string) bool {
	switch kind {
	case "company", "university", "media", "ngo", "union", "religion":
		return true
	}
	return false
}

var classes sync.Map // role word of the table to class of office

func classOf(word string) string {
	if c, ok := classes.Load(word); ok {
		return c.(string)
	}
	c := officials.Class(word)
	classes.Store(word, c)
	return c
}

// possessor gives c the country of the office holder whose name stands before the role: "Putin's government", "Assad forces".
func possessor(c *Code, before []string, s *scene) {
	if len(c.Sectors) > 0 && (c.Sectors[0] == "UAF" || c.Sectors[0] == "CRM" || c.Sectors[0] == "REB") {
		return // "Gandhi's killers"
	}
	first, last := -1, -1
	for i, w := range before {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) && !isPunct(w) || first >= 0 && arabicArticle(w) {
			if first < 0 {
				first = i
			}
			last = i + 1
		} else if first >= 0 {
			break
		}
	}
	if first < 0 || last-first > 5 || strings.EqualFold(before[first], "the") && last-first == 1 {
		return
	}
	if strings.EqualFold(before[first], "the") {
		first++
	}
	probe := Code{}
	p, t, ok := choose(namekey.TrimPossessive(join(before[first:last])), &probe, false, s)
	if !ok {
		return
	}
	if t != nil {
		c.Country = t.Country
	} else {
		c.Country = home(p, s.when)
	}
	c.Why = append(c.Why, "of:"+p.Name)
	c.trust = trustTitle
	if len(c.Sectors) == 0 {
		if r, ok := role.Lookup(c.Role); ok && r.Sector != "" {
			c.Sectors = []string{r.Sector}
		}
	}
}

// national says whether g is an institution of a kind that each country has, named here for another country than its own.
func national(g groups.Group, ctry string) bool {
	if g.Key == "International Committee of the Red Cross" { // each country has a society of its own: "the Kuwait Red Crescent Society"
		return len(ctry) == 3 && ctry != "IGO" && ctry != "NGO"
	}
	if g.Country == ctry || len(g.Country) != 3 || g.Country == "IGO" || g.Country == "NGO" || g.Country == "ISI" {
		return false
	}
	switch g.Kind {
	case "agency", "police", "intel", "court", "legislature", "military", "party":
		return true
	}
	return false
}

// coalition says whether a coalition or alliance is one of states: not "the ruling coalition", "a coalition of parties", "the Refugee Bread Coalition".
func coalition(word string, before, after []string, mods []label) bool {
	switch word {
	case "coalition", "coalitions":
	default:
		return false
	}
	if len(mods) > 0 {
		return false
	}
	if len(after) > 1 && (after[0] == "of" || after[0] == "for") {
		if w := strings.ToLower(after[len(after)-1]); w != "states" && w != "countries" && w != "nations" && w != "forces" && w != "powers" && w != "governments" {
			return false
		}
	}
	for i, w := range before {
		if own := strings.ToLower(w) != w && !(i == 0 && w == "The"); own && word != "" && capital(w) && !strings.Contains(w, "-") && !worldwide[strings.ToLower(w)] {
			if _, people := country.ByDemonym(w); !people {
				return false // a name: "the Refugee Bread Coalition"
			}
		}
		switch strings.ToLower(w) {
		case "ruling", "governing", "opposition", "government", "political", "party", "conservative", "liberal", "left", "right", "centre", "center", "leftist", "winning", "fragile",
			"grand", "electoral", "three-party", "two-party", "four-party", "center-left", "center-right", "centre-left", "centre-right", "rainbow", "broad-based", "multi-party", "right-wing", "left-wing":
			return false
		}
	}
	return true
}

// worldwide are words before coalitions of states.
var worldwide = map[string]bool{"global": true, "international": true, "arab": true, "allied": true, "multinational": true, "western": true, "anti-isis": true, "the": true, "us": true, "u.s.": true}

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
	if l.ethnic { // "ethnic Albanians": of any country
		if len(c.Sectors) == 0 {
			c.Sectors = []string{"CVL"}
		}
		c.Why = append(c.Why, "ethnic")
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
			if s == "" || group != nil && len(group.group.Sectors) > 0 && (s == "NGO" || s == "GOV" || s == "REL" || s == "CVL") {
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
		if r.Sector == "" || nation == nil && !leads(r.Word) {
			return nil, false
		}
		return []string{r.Sector}, false
	}
	if r.Sector == "GOV" && presides(r.Word) && group == nil && len(mods) > 0 && mods[len(mods)-1].owner {
		if m := mods[len(mods)-1].role; private(m.Sector) {
			return []string{m.Sector}, false // "the union's secretary general"
		} else if private(m.Also) {
			return []string{m.Also}, false
		}
	}
	if r.Sector == "GOV" || r.Sector == "MIL" {
		for _, m := range mods {
			switch m.role.Word {
			case "rebel", "separatist", "insurgent", "secessionist": // "separatist authorities"
				return []string{"REB"}, false
			}
		}
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
		case from >= 0 && (isHyphen(w) || isOwner(w) || w == "." || len(w) <= 4 && unicode.IsLower(r) || arabicArticle(w)):
		case from < 0 && (strings.HasPrefix(w, "al-") || strings.HasPrefix(w, "el-") || w == "al" || w == "bin" || w == "de" || w == "von" || w == "van"):
			from = i
		default:
			if from >= 0 {
				return "" // lower-case words after capitals: no name at the end
			}
		}
	}
	if from < 0 || from > 0 && from == len(words)-1 && strings.EqualFold(words[from-1], "the") {
		return ""
	}
	end := len(words)
	for end > from && (isOwner(words[end-1]) || isPunct(words[end-1])) {
		end--
	}
	return join(words[from:end])
}

// arabicArticle says whether w is a surname such as "al-Bashir", "el-Sisi", "bin-Laden".
func arabicArticle(w string) bool {
	i := strings.IndexByte(w, '-')
	return 0 < i && i <= 4 && i+1 < len(w) && unicode.IsUpper(rune(w[i+1]))
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

// presides says whether a title of states is one of clubs and firms too.
func presides(title string) bool {
	switch strings.ToLower(title) {
	case "president", "vice president", "vice-president", "deputy president", "secretary", "secretary general", "secretary-general", "secretary - general":
		return true
	}
	return false
}

// private says whether bodies of a sector are no part of a state.
func private(sector string) bool {
	switch sector {
	case "NGO", "LAB", "BUS", "EDU", "MED", "REL", "JRN", "PTY":
		return true
	}
	return false
}

// complete takes from the complements ("of Syria", "in Australia", "of the Iraqi army") what the head lacks.
func complete(c *Code, words []string, labels []label, head, rest int, s *scene) {
	weak := c.trust <= trustRole && c.Role != "" && isWeak(c.Role)
	fled := false // "refugees fleeing the war in Liberia": what follows is where they are from
	for at := rest; at < len(words); {
		link := strings.ToLower(words[at])
		lo := at + 1
		hi := lo
		for hi < len(words) {
			if l := labelAt(labels, hi); l != nil && l.at+l.n > hi {
				hi = l.at + l.n
				continue
			}
			if isLink(words[hi]) || words[hi] == "and" || words[hi] == "or" {
				break
			}
			hi++
		}
		at = hi
		if lo >= hi {
			continue
		}
		if c.class != "" && !c.person && (link == "of" || link == "for" || link == "to" || link == "in") {
			// "Minister for the Interior Jane Doe": the name stands after the complement
			if name := tailName(words[lo:hi], labels, lo, s); name != "" {
				title := *c
				if sub := headCode(words[:hi], labels, lo, hi-tailLen(words[lo:hi]), s); title.Country == "" && link != "to" && sub.Country != "" {
					title.Country = sub.Country
				}
				title.class = officials.Class(join(words[:hi-tailLen(words[lo:hi])]))
				official(&title, name, true, title.Country != "", s)
				if title.trust == trustPerson {
					*c = title
					c.person = true
					return
				}
			}
		}
		switch link {
		case "of", "in", "from", "at", "within", "across", "inside", "throughout", "near", "based", "living", "operating", "working", "among", "around", "on":
		case "for":
			if c.trust > trustRole || c.Country != "" {
				return
			}
		case "fleeing":
		default:
			return
		}
		inner := s
		if link == "in" || link == "at" || link == "near" || link == "across" || link == "inside" || link == "within" || link == "throughout" || link == "around" {
			inner = &scene{when: s.when, countries: s.countries, noNames: true} // "in the Horn" is nobody
		}
		sub := headCode(words, labels, lo, hi, inner)
		if weak && (link == "of" || link == "at" || link == "from" || link == "for") && len(sub.Sectors) > 0 && !sub.some {
			c.Sectors = sub.Sectors
			c.Why = append(c.Why, link+":"+strings.Join(sub.Why, " "))
			weak = false
		} else if link == "of" && c.Role != "" && c.Country == "" && len(c.Sectors) == 1 && c.Sectors[0] == "GOV" && presides(c.Role) && len(sub.Sectors) > 0 && private(sub.Sectors[0]) {
			c.Sectors = sub.Sectors // "president of a charity"
			c.Why = append(c.Why, "of:"+strings.Join(sub.Why, " "))
		} else if link == "of" && (c.trust == trustNone || c.some && c.Country == "" && isCount(c.Role)) && sub.trust > trustNone {
			c.Sectors, c.Role, c.Kind, c.some = sub.Sectors, sub.Role, sub.Kind, sub.some
			c.Why = append(c.Why, sub.Why...)
			c.trust = sub.trust
			c.Country = sub.Country
		}
		fled = fled || link == "fleeing"
		if len(c.Sectors) > 0 && c.Sectors[0] == "REF" && link != "from" && link != "of" && !fled {
			continue // where they are, not where they are from
		}
		if (link == "in" || link == "at" || link == "near") && posts[strings.ToLower(c.Role)] {
			continue // an embassy in Dakar is of another country
		}
		if c.Country == "NGO" && c.trust == trustRole && (link == "in" || link == "based" || link == "from") && len(sub.Country) == 3 && sub.Country != "IGO" && sub.Country != "NGO" {
			c.Country = "" // "a watchdog in Lima"
		}
		if c.Country == "" && !c.some && sub.Country != "" && c.trust <= trustRole {
			if link == "for" && sub.trust != trustGroup && !actsFor(c.Role) {
				return
			}
			c.Country = sub.Country
			c.Why = append(c.Why, link+":"+c.Country)
			if len(c.Sectors) == 0 && c.Role != "" {
				if r, ok := role.Lookup(c.Role); ok && r.Use == role.Weak && r.Sector != "" {
					c.Sectors = []string{r.Sector}
				}
			}
			if c.trust == trustRole {
				c.trust = trustTitle
			} else if c.trust == trustNone {
				c.trust = trustPlace
			}
		}
	}
	if c.former && !c.then && len(c.Sectors) > 0 && endsOffice(c.Sectors[0]) {
		c.Sectors = []string{"ELI"}
	}
}

// isCount says whether the words count or collect what follows "of".
func isCount(words string) bool {
	switch strings.ToLower(words) {
	case "many", "others", "thousands", "hundreds", "dozens":
		return true
	}
	return false
}

func labelAt(labels []label, i int) *label {
	for k := range labels {
		if l := &labels[k]; l.at <= i && i < l.at+l.n {
			return l
		}
	}
	return nil
}

// tailLen returns how many words at the end of words make a name of two words or more.
func tailLen(words []string) int {
	n := 0
	for i := len(words) - 1; i >= 0 && n < 5; i-- {
		w := words[i]
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && !arabicArticle(w) && !isHyphen(w) {
			break
		}
		n++
	}
	if n < 2 {
		return 0
	}
	return n
}

// tailName returns the name at the end of a complement: as many capitalised words as no label covers.
func tailName(words []string, labels []label, lo int, s *scene) string {
	n := tailLen(words)
	for n >= 2 {
		if labelAt(labels, lo+len(words)-n) == nil {
			name := join(words[len(words)-n:])
			if len(s.find(name)) > 0 {
				return name
			}
		}
		n--
	}
	return ""
}

func isWeak(words string) bool {
	r, ok := role.Lookup(words)
	return ok && r.Use == role.Weak
}

// homely says whether a private body of this kind is one of its country unless it is known otherwise: "the employers' federation".
func homely(word string) bool { return word == "association" || word == "federation" }
