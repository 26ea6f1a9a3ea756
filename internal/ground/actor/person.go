package actor

import (
	"slices"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/officials"
)

// official looks a name up among the office holders and adds what it finds to c. role and nation say whether the phrase has
// a role and a country of its own: they choose between persons of one name, and overrule a person of another trade or country.
func official(c *Code, name string, hasRole, hasNation bool, s *scene) {
	c.Kind = dateline.KindPerson
	p, t, ok := choose(name, c, hasNation, s)
	if !ok {
		return
	}
	c.Name, c.KB = p.Name, p.KB
	c.trust = trustPerson
	if t != nil && t.Renown {
		c.renown = t
	}
	row := p.Name
	if p.KB != "" {
		row += " " + p.KB
	}
	switch {
	case t == nil: // known, but in no office at that time
		if c.Country == "" || !hasNation {
			c.Country = home(p, s.when)
		}
		if c.former {
			c.Sectors = []string{"ELI"}
		} else if !hasRole {
			if ended(p, s.when) {
				c.Sectors = []string{"ELI"}
				c.Why = append(c.Why, "official:"+row+", out of office")
				return
			}
			c.Sectors = nil
		}
		c.Why = append(c.Why, "official:"+row+", not in office then")
	case loose(s.when) && !fitting(c.class, t) && several(p, s.when):
		// The date does not tell which term is meant: what all of them say, and the text's own role before it.
		ctry, sectors := common(p, s.when)
		c.Why = append(c.Why, "official:"+row+", date unknown, several terms")
		if !hasNation || c.Country == "" {
			c.Country = ctry
		}
		if c.former {
			c.Sectors = []string{"ELI"}
		} else if len(c.Sectors) == 0 || !hasRole {
			c.Sectors = sectors
		}
	default:
		c.Why = append(c.Why, "official:"+row+", "+t.Row())
		if (t.Country != "" || !hasNation) && !(t.Renown && hasNation && c.Country != "" && c.Country != "NGO") {
			c.Country = t.Country
		}
		// The title of the text is about its own time; the table fills in what it does not say.
		if len(c.Sectors) == 0 || !hasRole || weakSector(c) {
			c.Sectors = t.Sectors
			if len(c.Sectors) == 1 && c.Sectors[0] == "IGO" { // the heads of international bodies are their executive
				c.Sectors = []string{"GOV"}
			}
		}
		if c.Role == "" {
			c.Role = t.Position
		}
	}
}

// loose says whether the time of the story is open or more than two years wide.
func loose(p period) bool { return p.from == "" || p.to == "" || wide(p) }

// fitting says whether the text's own title is that of the term.
func fitting(class string, t *officials.Tenure) bool {
	c := t.Class()
	return class != "" && (class == c || class == "minister" && officials.Rank(c) >= 1 || class == "leader" && officials.Rank(c) == 3)
}

// several says whether p may have held more than one office within the time.
func several(p officials.Person, when period) bool {
	n := 0
	for i := range p.Offices {
		if p.Offices[i].Holds(when.from, when.to) > 0 {
			n++
		}
	}
	return n > 1
}

// common returns the country and sectors of all terms that p may have held within the time, empty where they differ, but for the country of who went from one
// leading office to another that is not over. Of someone who led a country only those terms count: they are what news without a word of office means.
func common(p officials.Person, when period) (ctry string, sectors []string) {
	led := leader(p, when)
	first := true
	var newest *officials.Tenure
	defer func() {
		if !first && ctry == "" && led && newest.End == "" && newest.Until == "" {
			ctry = newest.Country
		}
	}()
	for i := range p.Offices {
		o := &p.Offices[i]
		if o.Holds(when.from, when.to) == 0 || led && officials.Rank(o.Class()) != 3 {
			continue
		}
		s := o.Sectors
		if newest == nil || o.Start > newest.Start {
			newest = o
		}
		if len(s) == 1 && s[0] == "IGO" {
			s = []string{"GOV"}
		}
		if first {
			ctry, sectors, first = o.Country, s, false
			continue
		}
		if o.Country != ctry {
			ctry = ""
		}
		if !slices.Equal(s, sectors) {
			sectors = nil
		}
	}
	return ctry, sectors
}

func weakSector(c *Code) bool { return isWeak(strings.ToLower(c.Role)) }

// home returns the country of the person's offices nearest to the time: of a state, if any is, since who has left a world body is of his own country.
func home(p officials.Person, when period) string {
	body := ""
	for i := len(p.Offices) - 1; i >= 0; i-- {
		if o := p.Offices[i]; when.to == "" || o.Start <= when.to {
			if o.Country != "IGO" {
				return o.Country
			}
			body = o.Country
		}
	}
	return or(body, p.Offices[0].Country)
}

// ended says whether all offices of p that began before the time had ended.
func ended(p officials.Person, when period) bool {
	if when.from == "" {
		return false
	}
	any := false
	for _, o := range p.Offices {
		if o.Start > when.to && when.to != "" {
			continue
		}
		any = true
		if !o.Ended(when.from) {
			return false
		}
	}
	return any
}

// trades that no office holder goes by: a "singer Paul Martin" is not the prime minister.
func otherTrade(sectors []string) bool {
	if len(sectors) == 0 {
		return false
	}
	switch sectors[0] {
	case "JRN", "CVL", "EDU", "MED", "BUS", "CRM", "LAB", "AGR", "REF", "UAF":
		return true
	}
	return false
}

// trades says whether p is known for something of the sector: "journalist Dmitry Muratov".
func trades(p officials.Person, sector string) bool {
	return slices.ContainsFunc(p.Offices, func(o officials.Tenure) bool { return o.Renown && slices.Contains(o.Sectors, sector) })
}

// choose picks the person that name means, and the office held at that time (nil if none). It answers only where the tables and
// the phrase leave one good candidate.
func choose(name string, c *Code, hasNation bool, s *scene) (officials.Person, *officials.Tenure, bool) {
	found := s.find(name)
	when := s.when
	if _, place := country.Lookup(name); place && c.class == "" { // "WASHINGTON" is hardly George
		return officials.Person{}, nil, false
	}
	if otherTrade(c.Sectors) && c.Role != "" {
		found = slices.DeleteFunc(slices.Clone(found), func(p officials.Person) bool { return !trades(p, c.Sectors[0]) })
	}
	if len(found) == 0 {
		return officials.Person{}, nil, false
	}
	var pick officials.Person
	var office *officials.Tenure
	best, ties := -1<<30, 0
	high := 0 // persons of this surname who led a country or a great body at that time
	for i := range found {
		if found[i].Match == officials.Surname && leader(found[i], when) {
			high++
		}
	}
	same := true // those that tie share country and sector
	for _, p := range found {
		score, t := rate(p, c, hasNation, s)
		if high == 1 && p.Match == officials.Surname && leader(p, when) {
			score += 3
			if t != nil && when.from != "" {
				score++
			}
		}
		switch {
		case score > best:
			best, ties, same = score, 1, true
			pick, office = p, t
		case score == best:
			ties++
			same = same && (t == nil) == (office == nil) && home(p, when) == home(pick, when)
			if t != nil && office != nil {
				same = same && t.Country == office.Country && strings.Join(t.Sectors, "") == strings.Join(office.Sectors, "")
			}
		}
	}
	if best < enough {
		return officials.Person{}, nil, false
	}
	if ties > 1 {
		if !same {
			return officials.Person{}, nil, false
		}
		pick = officials.Person{Name: name, Match: pick.Match, Offices: pick.Offices} // one of two presidents Bush
	}
	return pick, office, true
}

// enough is what rate must give: a surname needs a title or country that fits, or to be that of one leader alone.
const enough = 6

// leader says whether p led a country or a great body at that time, or last did so if the time is not known.
func leader(p officials.Person, when period) bool {
	for _, o := range p.Offices {
		if officials.Rank(o.Class()) == 3 && !strings.Contains(o.Position, "(") && (o.Holds(when.from, when.to) > 0 || o.Ended(when.from)) {
			return true
		}
	}
	return false
}

// recent says whether an office that ended at end is well remembered at from.
func recent(end, from string) bool {
	if len(end) < 4 || len(from) < 4 {
		return false
	}
	a, _ := strconv.Atoi(end[:4])
	b, _ := strconv.Atoi(from[:4])
	return b-a <= 8
}

// wide says whether the story may be of any time within more than two years.
func wide(p period) bool {
	if len(p.from) < 4 || len(p.to) < 4 {
		return false
	}
	a, _ := strconv.Atoi(p.from[:4])
	b, _ := strconv.Atoi(p.to[:4])
	return b-a > 2
}

// sharedNames says whether names of a country are borne by people of several countries.
func sharedNames(c string) bool {
	switch c {
	case "USA", "GBR", "CAN", "AUS", "NZL", "IRL":
		return true
	}
	return false
}

// uncommon is how many persons may bear the surname of a person of the English-speaking world whose country a text of other countries need not tell.
const uncommon = 12

// needless says whether p, whose highest rank is top, is so well known, and so well named, that news need not tell the country.
func needless(p officials.Person, top int) bool {
	return (p.Known || top >= 2) && (p.Match == officials.Exact || p.Match == officials.Full && p.Bearers <= 3)
}

// rate gives points for how well p fits, and the office that fits best. Below 6 the candidate is no answer.
func rate(p officials.Person, c *Code, hasNation bool, s *scene) (int, *officials.Tenure) {
	when := s.when
	best := -100
	var pick *officials.Tenure
	top := 0 // the highest rank the person ever had
	for i := range p.Offices {
		top = max(top, officials.Rank(p.Offices[i].Class()))
	}
	for i := range p.Offices {
		o := &p.Offices[i]
		class := o.Class()
		points := officials.Rank(class)
		switch p.Match {
		case officials.Exact, officials.Full:
			points += 5
		case officials.Near:
			points += 2
		}
		fits := c.class != "" && (c.class == class || c.class == "minister" && officials.Rank(class) >= 1)
		if hasNation && c.Country != "" {
			if c.Country == o.Country {
				points += 4
				fits = true
			} else if o.Country != "" && o.Country != "IGO" && c.Country != "IGO" && !(p.Known && c.Country == "NGO") {
				points -= 8
			}
		} else if needless(p, top) && (p.Bearers <= uncommon || p.Known && top == 3 || !sharedNames(o.Country) || len(s.countries) == 0) {
			points += 2 // who needs no word of the country
		} else if s.countries[o.Country] > 0 {
			points += 1 + min(2, s.countries[o.Country]/2)
		} else if s.countries != nil && !fits {
			points -= 3 // of a country that the text never names
		}
		if c.class != "" {
			switch {
			case c.class == class:
				points += 4
				fits = true
			case c.class == "minister" && officials.Rank(class) >= 1, c.class == "leader" && officials.Rank(class) == 3:
				points += 3
				fits = true
			}
		}
		if o.Renown && c.class != "" && officials.Class(o.Position) != c.class {
			points -= 4 // a minister of the same name as a tycoon
		}
		held := o.Holds(when.from, when.to)
		switch {
		case held == 2 && wide(when) && (o.Start > when.from || o.End != "" && o.End < when.to):
			points++ // in office for a part of the time that the story may be of
		case held == 2:
			points += 2
		case held == 0 && !c.former && fits: // the text's own title is better evidence than a date that may be off
			points--
		case held == 0 && p.Match == officials.Surname && officials.Rank(class) == 3 && o.Ended(when.from) && recent(o.End, when.from):
			// "Trump" of a year after the presidency
		case held == 0 && !c.former && p.Match >= officials.Full && o.Ended(when.from):
			points-- // out of office, but well named
		case held == 0 && !c.former:
			points -= 3
			if when.to != "" && o.Start > when.to {
				points -= 3
			}
		case held == 1 && when.from == "":
			// no date: the newest office stands for the person
			if i == len(p.Offices)-1 {
				points++
			}
		}
		if !fits && top <= 1 && sharedNames(o.Country) && !(needless(p, top) && (p.Bearers <= uncommon || s.countries[o.Country] > 0 || len(s.countries) == 0)) {
			points -= 3
		}
		if p.Match == officials.Surname && !fits && officials.Rank(class) < 3 {
			points -= 4
		}
		if p.Match == officials.Near && !fits {
			points -= 4
		}
		if points > best {
			best = points
			if held > 0 {
				pick = o
			} else {
				pick = nil
			}
		}
	}
	return best, pick
}
