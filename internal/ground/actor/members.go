package actor

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/country"
)

// Plurals tells who stands behind phrases that mean several actors: "both countries", "the two leaders", "U.S., German and
// Canadian companies". An Entity holds one country, so theirs is ""; the parties of an event may be several.
type Plurals struct {
	d    *dateline.Document
	tree *match.Tree
	at   []naming // the mentions of entities, in order of their tokens; nil until one is asked for
}

// A naming is a mention of an entity.
type naming struct{ token, entity int }

// NewPlurals reads the layers Entities, Tokens and Sentences of d, which must not change afterwards.
func NewPlurals(d *dateline.Document, tree *match.Tree) *Plurals { return &Plurals{d: d, tree: tree} }

// lookBack is how many sentences before its own a phrase may refer to.
const lookBack = 3

// Members returns the actors behind the noun phrase of token head, in text order, each with the Span and Token of the
// phrase; nil if the phrase is none of these kinds or the text does not leave exactly two candidates.
func (p *Plurals) Members(head int) []dateline.Party {
	if head < 0 || head >= len(p.d.Tokens) {
		return nil
	}
	span, first, last := p.tree.Phrase(head)
	if last-first > maxWords {
		return nil
	}
	if list := p.halves(head); len(list) > 1 {
		return p.parties(list, span, head)
	}
	if list := p.nations(first, head); len(list) > 1 {
		return p.parties(list, span, head)
	}
	if list := p.region(first, last, head); len(list) > 1 {
		return p.parties(list, span, head)
	}
	if !p.pair(first, head) {
		return nil
	}
	kind := pairOf[strings.ToLower(p.word(head))]
	list := p.before(head, kind)
	if len(list) != 2 {
		return nil
	}
	return p.parties(list, span, head)
}

// A member is an actor behind a phrase; entity is -1 where only an adjective tells it.
type member struct {
	entity  int
	country string
	sectors []string
}

func (p *Plurals) parties(list []member, span dateline.Span, head int) []dateline.Party {
	out := make([]dateline.Party, 0, len(list))
	for _, m := range list {
		q := dateline.Party{Span: span, Token: head, Country: m.country, Sectors: m.sectors, Code: dateline.ActorCode(m.country, m.sectors)}
		if m.entity >= 0 {
			q.Entity = p.d.Entities[m.entity].ID
		}
		out = append(out, q)
	}
	return out
}

func (p *Plurals) word(t int) string { return p.d.Tokens[t].Span.In(p.d.Text) }

// nations returns the countries joined before the head: "U.S., German and Canadian companies". Only commas, "and", "or" and
// hyphens may stand between; what each does is what the phrase as a whole does.
func (p *Plurals) nations(first, head int) []member {
	words := make([]string, 0, head-first)
	for t := first; t < head; t++ {
		words = append(words, p.word(t))
	}
	codes := severalNations(words)
	if len(codes) < 2 {
		return nil
	}
	text := append(words, p.word(head))
	c := code(text[len(text)-1:], &scene{})
	var out []member
	for _, k := range codes {
		out = append(out, member{-1, k, slices.Clone(c.Sectors)})
	}
	return out
}

// regions are the countries that share a sea, a basin or a name, as "the Baltic states" has them. Those of which it is disputed who belongs to
// them (the Balkans, the Gulf) are left out, and so are bodies of states.
var regions = map[string][]string{
	"lake chad": {"CMR", "NGA", "TCD", "NER"}, "baltic": {"EST", "LVA", "LTU"}, "nordic": {"DNK", "FIN", "ISL", "NOR", "SWE"}, "scandinavian": {"DNK", "NOR", "SWE"},
	"benelux": {"BEL", "NLD", "LUX"}, "mano river": {"GIN", "LBR", "SLE", "CIV"}, "south caucasus": {"ARM", "AZE", "GEO"}, "central asian": {"KAZ", "KGZ", "TJK", "TKM", "UZB"},
	"lower mekong": {"KHM", "LAO", "THA", "VNM"}, "visegrad": {"CZE", "HUN", "POL", "SVK"},
}

// region returns the countries of "the countries of the Lake Chad basin", "the Baltic states". "A Baltic state" is one of them, and none here.
func (p *Plurals) region(first, last, head int) (out []member) {
	if pairOf[strings.ToLower(p.word(head))] == 0 || p.d.Tokens[first].UPOS == "NUM" || first+1 < last && p.d.Tokens[first+1].UPOS == "NUM" {
		return nil
	}
	phrase := strings.ToLower(p.d.Text[p.d.Tokens[first].Span.Start:p.d.Tokens[last-1].Span.End])
	for name, codes := range regions {
		if !strings.Contains(phrase, name+" ") && !strings.HasSuffix(phrase, name) {
			continue
		}
		sectors := code([]string{p.word(head)}, &scene{}).Sectors
		for _, k := range codes {
			out = append(out, member{-1, k, slices.Clone(sectors)})
		}
		return out
	}
	return nil
}

// halves returns the two countries of "North and South Korea".
func (p *Plurals) halves(head int) []member {
	if head < 3 || !strings.EqualFold(p.word(head-2), "and") {
		return nil
	}
	var out []member
	for _, t := range [2]int{head - 3, head - 1} {
		switch strings.ToLower(p.word(t)) {
		case "north", "south", "east", "west":
		default:
			return nil
		}
		e, ok := country.Lookup(p.word(t) + " " + p.word(head))
		if !ok || e.Country == nil {
			return nil
		}
		out = append(out, member{-1, e.Country.Code, nil})
	}
	return out
}

// severalNations returns the different countries that stand joined in words, nil if there are not two.
func severalNations(words []string) []string {
	var codes []string
	joined := false
	for i := 0; i < len(words); {
		e, n := country.Longest(words[i:min(len(words), i+8)])
		if n > 0 && e.Country != nil && e.Is(country.Name|country.Adjective) {
			if len(codes) > 0 && !joined {
				return nil // "Iraqi Turkish": a people of a country
			}
			if !slices.Contains(codes, e.Country.Code) {
				codes = append(codes, e.Country.Code)
			}
			joined = false
			i += n
			continue
		}
		switch w := strings.ToLower(words[i]); {
		case w == ",":
			joined = true
		case w == "and" || w == "or" || w == "&":
			joined = true
		case len(codes) == 0: // what stands before: "senior", "a group of"
			joined = false
		case joined:
			return nil // "French and other companies": not all are told
		}
		i++
	}
	if joined || len(codes) < 2 {
		return nil
	}
	return codes
}

type pairKind uint8

const (
	pairStates  pairKind = iota + 1 // by country
	pairPeople                      // persons in office
	pairParties                     // states or armed groups
)

// pairOf are the nouns of pairs that the text has named before.
var pairOf = map[string]pairKind{"countries": pairStates, "nations": pairStates, "states": pairStates, "governments": pairStates, "neighbours": pairStates, "neighbors": pairStates,
	"capitals": pairStates, "armies": pairStates, "militaries": pairStates, "allies": pairStates, "powers": pairStates, "republics": pairStates, "rivals": pairParties, "sides": pairParties,
	"parties": pairParties, "leaders": pairPeople, "presidents": pairPeople, "ministers": pairPeople, "premiers": pairPeople, "men": pairPeople, "officials": pairPeople,
	"diplomats": pairPeople, "statesmen": pairPeople, "envoys": pairPeople, "chancellors": pairPeople, "counterparts": pairPeople, "politicians": pairPeople}

// pair says whether the phrase from token first to its head is "both countries", "the two countries", "the two neighbouring
// states": definite, of two, without a complement that names them.
func (p *Plurals) pair(first, head int) bool {
	if pairOf[strings.ToLower(p.word(head))] == 0 {
		return false
	}
	return isPair(p.words(first, head), p.words(head+1, min(head+2, len(p.d.Tokens))))
}

func (p *Plurals) words(from, to int) []string {
	out := make([]string, 0, to-from)
	for t := from; t < to; t++ {
		out = append(out, p.word(t))
	}
	return out
}

// isPair says whether before and after are the surroundings of a noun of pairOf in such a phrase.
func isPair(before, after []string) bool {
	for len(before) > 0 && (isPunct(before[0]) || isLink(before[0]) || strings.EqualFold(before[0], "and")) {
		before = before[1:]
	}
	if len(before) == 0 || len(before) > 5 || len(after) > 0 && strings.EqualFold(after[0], "of") {
		return false
	}
	switch a := strings.ToLower(before[0]); {
	case a == "both":
	case len(before) > 1 && (a == "the" || a == "these" || a == "those" || a == "all") && strings.EqualFold(before[1], "two"):
	default:
		return false
	}
	for _, w := range before {
		switch strings.ToLower(w) {
		case "other", "of", "more", "additional", "unnamed":
			return false
		}
	}
	return true
}

// before returns the candidates for a pair before token head: those of its own sentence first, then of those before it, until
// there are two or more.
func (p *Plurals) before(head int, kind pairKind) (out []member) {
	if p.at == nil {
		p.at = []naming{}
		for i := range p.d.Entities {
			for _, m := range p.d.Entities[i].Mentions {
				if m.Head >= 0 {
					p.at = append(p.at, naming{m.Head, i})
				}
			}
		}
		slices.SortFunc(p.at, func(a, b naming) int { return a.token - b.token })
	}
	s := sentenceOf(p.d, head)
	if s < 0 {
		return nil
	}
	k, _ := slices.BinarySearchFunc(p.at, head, func(n naming, t int) int { return n.token - t })
	var order []int // first token of each candidate
	for back := 0; back <= lookBack && s-back >= 0 && len(out) < 2; back++ {
		from := p.d.Sentences[s-back].First
		for ; k > 0 && p.at[k-1].token >= from; k-- {
			n := p.at[k-1]
			m, ok := p.candidate(n.entity, kind)
			if !ok || p.private(n.token) {
				continue
			}
			same := slices.IndexFunc(out, func(o member) bool {
				if kind == pairPeople {
					return o.entity == m.entity
				}
				return o.country == m.country && slices.Equal(o.sectors, m.sectors)
			})
			if same < 0 {
				out, order = append(out, m), append(order, n.token)
				if len(out) > 4 {
					return nil
				}
				continue
			}
			order[same] = n.token
			if kind != pairPeople && p.d.Entities[m.entity].Kind == dateline.KindPlace {
				out[same].entity = m.entity // the country itself rather than its minister
			}
		}
	}
	if len(out) == 2 && order[0] > order[1] {
		out[0], out[1] = out[1], out[0]
	}
	return out
}

// private says whether the nationality at token t is that of somebody who is not named: "a Syrian teenager".
func (p *Plurals) private(t int) bool {
	up := p.tree.Parent(t)
	if p.d.Tokens[t].UPOS != "ADJ" || up < 0 {
		return false
	}
	d := p.tree.Child(up, "det")
	return d >= 0 && (strings.EqualFold(p.word(d), "a") || strings.EqualFold(p.word(d), "an"))
}

// candidate says whether an entity may be one of a pair, and what it is there.
func (p *Plurals) candidate(entity int, kind pairKind) (member, bool) {
	e := &p.d.Entities[entity]
	main := ""
	if len(e.Sectors) > 0 {
		main = e.Sectors[0]
	}
	switch kind {
	case pairPeople:
		return member{entity, e.Country, e.Sectors}, e.Kind == dateline.KindPerson && e.Country != "" && (main == "GOV" || main == "MIL" || main == "OPP" || main == "REB" || main == "LEG")
	case pairParties:
		if main == "REB" || main == "OPP" {
			return member{entity, e.Country, []string{main}}, e.Country != ""
		}
	}
	switch main {
	case "", "GOV", "MIL", "LEG":
	default:
		return member{}, false
	}
	if e.Country == "" || e.Country == "NGO" || e.Country == "ISI" || e.Country == "IGO" {
		return member{}, false
	}
	if e.Kind == dateline.KindPlace && main == "" && e.KB == "" {
		return member{}, false // a town: where it was, not who
	}
	return member{entity, e.Country, nil}, true
}
