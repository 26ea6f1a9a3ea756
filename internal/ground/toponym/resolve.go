package toponym

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/home"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/gazetteer"
	"github.com/dateline-news/dateline/internal/res/outlet"
)

// Weights of the score, in nats. They were set by hand so that the plain reading of a name (the capital, the large
// town) needs two or three witnesses of the same country or one of the same district to give way to a small namesake.
const (
	maxCandidates = 64
	rounds        = 3

	byName = 2.0 // votes for a country of its own name, to one of a place in it

	wCountry = 2.6  // the other names of the document that lie in the country of a candidate
	wAdmin1  = 2.0  // ... in its first order division
	wNear    = 2.2  // ... within about a degree
	wLands   = 1.5  // of a country: the other countries about it
	wWithin  = 15.0 // the words around the name say what it lies in
	wList    = 5.5  // the names beside it in a list are of its rank
	wMaybe   = 4.0  // ... but the name may be that of a country beside another: "Lebanon, Jordan"
	wKind    = 4.5  // ... or what kind of place it is

	unsure      = 0.30 // below this share of the weight the answer is no more than the country,
	sureCountry = 0.80 // if that has this share
)

// A candidate is a row that a name may mean.
type candidate struct {
	gazetteer.Place
	ref   gazetteer.Ref
	alt   bool
	prior float64
	score float64
	share float64 // of the weight of all candidates of the group
	cell  int32   // square of one degree, -1 for places too wide to be near anything
}

// A toponym is one name in the text.
type toponym struct {
	span    dateline.Span
	group   int // -1 if the gazetteer does not know it
	why     string
	in      within // of a name without group: what the words beside it say it lies in
	spelled string // of a name without group: the name in a form to compare with other spellings
	part    bool   // only a part of the name is known: "Mosul University Hospital"
}

// A group is all the uses of one name in a document that mean the same place: one sense per document, unless the
// words beside two uses say otherwise ("London, Ontario" and "London, England").
type group struct {
	key        string
	candidates []candidate
	weight     float64
	within     within // zero if no use of the name says
	peers      []int  // groups of the names beside it in lists
}

// world is what the names of a document say together.
type world struct {
	country map[gazetteer.Ref]float64
	admin1  map[gazetteer.Ref]float64
	cells   map[int32]float64
	lands   map[int32]float64 // squares of ten degrees in which countries named have their middle
	trust   float64           // in divisions and squares as witnesses
}

// News of the world names large places of many countries: there a village near one of them is rarely meant. Documents
// that name more countries than localCountries trust the neighbourhood less, by lessTrust for each, down to leastTrust.
const (
	localCountries = 2
	lessTrust      = 0.1
	leastTrust     = 0.5
)

func newWorld() world {
	return world{map[gazetteer.Ref]float64{}, map[gazetteer.Ref]float64{}, map[int32]float64{}, map[int32]float64{}, 1}
}

// sameName is what a division weighs less when its chief town bears its name too: "New York", "Aleppo", "Kabul".
const sameName = 1.5

// cityState is what a capital weighs less when its country bears its name too.
const cityState = 4

type resolver struct {
	d      *dateline.Document
	names  []toponym
	groups []group
	byKey  map[string][]int // groups of a key
	world  world
	bias   world // what is known before any name: peoples named, where the text is at home
	home   gazetteer.Ref
	hits   []gazetteer.Hit
	key    []byte
	held   held
	last   lastName
}

// lastName is the name before the one at hand; settled if the words beside it say what it lies in.
type lastName struct {
	group, end int
	settled    bool
}

// held is what the last name told of the one after it: in "Athens, Georgia" the state, as the country has no Athens.
type held struct {
	end  int // of the last name
	text string
	refs []gazetteer.Ref
}

// Resolve returns the place of each of spans, which are names of places in d.Text in order; Name is "" where the
// gazetteer has no such place. It reads nothing of d but its text, source and dateline lines.
func Resolve(d *dateline.Document, spans []dateline.Span) []dateline.Place {
	r := newResolver(d)
	for _, s := range spans {
		r.add(s, 0, "span", true)
	}
	r.run()
	out := make([]dateline.Place, len(r.names))
	for i := range r.names {
		out[i] = r.place(i)
	}
	return out
}

func newResolver(d *dateline.Document) *resolver {
	return &resolver{d: d, byKey: map[string][]int{}, bias: newWorld()}
}

// companyDomains are second-level domains that tell nothing of where an outlet is.
var companyDomains = words("com co org net gov edu ac info news press media online www")

const outletPlace = 1.0 // votes of a place in the name of an outlet: "alabamaherald.com"

// outlet reads where the text is at home, and the host of its address: a large place in the name of the outlet, unless that name is in question itself.
func (r *resolver) outlet() {
	votes := home.Votes(r.d)
	r.home = gazetteer.CountryRow(home.Of(votes))
	for k, v := range votes {
		if ref := gazetteer.CountryRow(k); ref != 0 {
			r.bias.country[ref] += v
		}
	}
	if o, ok := outlet.Lookup(home.Host(r.d), r.d.Source.Outlet); ok {
		if o.Place == "" {
			return
		}
		r.hits = gazetteer.Lookup(o.Place, r.hits[:0])
		cs := slices.DeleteFunc(r.candidates(r.hits), func(c candidate) bool { return c.Country != o.Country })
		if len(cs) > 0 {
			r.bias.add(slices.MaxFunc(cs, func(x, y candidate) int { return cmp.Compare(x.prior, y.prior) }), outletPlace)
		}
		return
	}
	labels := strings.Split(home.Host(r.d), ".")
	if len(labels) < 2 || len(labels) > 8 {
		return
	}
	name := ""
	for _, l := range labels[:len(labels)-1] {
		if !companyDomains[l] && len(l) > len(name) && len(l) < 40 {
			name = l
		}
	}
	name = strings.TrimPrefix(name, "the")
	for n := len(name); n >= 5; n-- {
		r.hits = gazetteer.Lookup(name[:n], r.hits[:0])
		if cs := r.candidates(r.hits); len(cs) > 0 {
			best := slices.MaxFunc(cs, func(x, y candidate) int { return cmp.Compare(x.prior, y.prior) })
			if best.Population >= 50000 && !best.alt {
				if len(r.byKey[name[:n]]) == 0 {
					r.bias.add(best, outletPlace)
				}
				return
			}
		}
	}
}

// add takes in one name. bonus is extra weight as a witness (the dateline of a story); site says that a place named in
// the name may stand for it.
func (r *resolver) add(s dateline.Span, bonus float64, why string, site bool) {
	text := s.In(r.d.Text)
	t := toponym{span: s, group: -1, why: why}
	head, tail := text, r.d.Text[s.End:min(len(r.d.Text), s.End+80)]
	if i := strings.Index(text, ", "); i > 0 { // "Paris, Texas" as one span
		r.hits = gazetteer.Lookup(text, r.hits[:0])
		if len(r.hits) == 0 {
			head, tail = text[:i], text[i:]
		}
	}
	if dotted := text + "."; states[dotted] != "" && strings.HasPrefix(tail, ".") {
		head = dotted // the tagger left the full stop out
	}
	kind := r.lookup(head, s.Start >= 2 && r.d.Text[s.Start-2:s.Start] == ", ")
	seat := r.seat(head)
	if seat != 0 {
		if strings.HasSuffix(strings.ToLower(r.d.Text[max(0, s.Start-4):s.Start]), "the ") || !slices.ContainsFunc(r.hits, func(h gazetteer.Hit) bool { return !h.Alt }) {
			kind, r.hits = 0, r.hits[:0] // the White House is no Casablanca, which some language calls so
		}
		r.hits = append(r.hits, gazetteer.Hit{Ref: seat})
	}
	if strings.EqualFold(head, "centre") && strings.HasSuffix(strings.ToLower(r.d.Text[max(0, s.Start-4):s.Start]), "the ") && !division(tail) {
		kind, r.hits = 0, r.hits[:0] // no region of Cameroon or France, but the middle of something, or what Indian states call their union
	}
	in, hint := before(r.d.Text[max(0, s.Start-100):s.Start])
	if len(r.hits) == 0 && site {
		if head = r.part(head); head != "" {
			t.part = true
		}
	}
	if len(r.hits) == 0 {
		if len(in.refs) == 0 {
			in = after(tail)
		}
		t.in = in
		t.spelled = spelled(head)
		r.names = append(r.names, t)
		return
	}
	hits := slices.Clone(r.hits)
	holder := r.held
	r.held = held{}
	if a := after(tail); len(a.refs) > 0 && r.holds(hits, a) {
		in = a
		if a.list && (r.rank(hits, a) || r.town(a.text)) {
			in.weight = wMaybe
		} else {
			r.held = held{end: s.End, text: a.text, refs: slices.DeleteFunc(slices.Clone(a.refs), func(x gazetteer.Ref) bool {
				return !r.holds(hits, within{refs: []gazetteer.Ref{x}})
			})}
		}
	}
	if len(in.refs) > 0 && !r.holds(hits, in) {
		in = within{}
	}
	if kind == 0 {
		kind = hint
	}
	if next, n := nextWord(strings.TrimPrefix(tail, " ")); kind == 0 && n > 0 && strings.HasPrefix(tail, " ") && !waters[strings.ToLower(head)] { // "a Gulf state" lies at it
		if kind = kindWords[strings.ToLower(next)]; kind == 0 && provincial[strings.TrimSuffix(next, "s")] {
			kind = gazetteer.Admin1
		}
	}
	r.key = gazetteer.AppendKey(r.key[:0], head)
	g := r.groupOf(string(r.key), in)
	if g < 0 {
		g = len(r.groups)
		r.byKey[string(r.key)] = append(r.byKey[string(r.key)], g)
		r.groups = append(r.groups, group{key: string(r.key), candidates: r.candidates(hits), within: in})
	}
	t.group = g
	r.peer(g, s, len(in.refs) > 0 && in.weight == wWithin)
	gr := &r.groups[g]
	if len(in.refs) > 0 && (len(gr.within.refs) == 0 || gr.within.weight < in.weight) {
		gr.within = in
	}
	gr.weight += 1 + bonus
	if holder.text != "" && s.Start-holder.end < 16 && strings.HasPrefix(text, holder.text) {
		for i := range gr.candidates {
			if c := &gr.candidates[i]; slices.Contains(holder.refs, c.ref) {
				c.prior += wWithin / 3
			}
		}
	}
	if kind != 0 {
		for i := range gr.candidates {
			gr.candidates[i].prior += kindFit(kind, gr.candidates[i].Kind) / gr.weight // later uses count less
		}
	}
	r.names = append(r.names, t)
}

// seat returns the capital in which a seat of power stands, if name is one: "outside the White House".
func (r *resolver) seat(name string) gazetteer.Ref {
	e, ok := country.Lookup(name)
	if !ok || e.Kinds != country.Seat || e.Country == nil || e.Country.Capital == "" {
		return 0
	}
	for _, h := range gazetteer.Lookup(e.Country.Capital, nil) {
		if p := gazetteer.Get(h.Ref); !h.Alt && p.Kind == gazetteer.Capital && p.Country == e.Code() && !slices.ContainsFunc(r.hits, func(o gazetteer.Hit) bool { return o.Ref == h.Ref }) {
			return h.Ref
		}
	}
	return 0
}

// division says whether a noun for a part of a country opens tail: "the Centre region".
func division(tail string) bool {
	w, _ := nextWord(strings.TrimLeft(tail, " -"))
	switch strings.ToLower(w) {
	case "region", "province", "department", "district", "county", "division", "val", "loire":
		return true
	}
	return false
}

// part finds a place at the head of the name of a site ("Erbil International Airport") and leaves its rows in r.hits.
func (r *resolver) part(name string) string {
	ends := capitalised(name, 3)
	for i := len(ends) - 1; i >= 0; i-- {
		if ends[i] == len(name) {
			continue
		}
		r.hits = gazetteer.Lookup(name[:ends[i]], r.hits[:0])
		r.hits = slices.DeleteFunc(r.hits, func(h gazetteer.Hit) bool { return h.Alt || !gazetteer.KindOf(h.Ref).IsTown() })
		if len(r.hits) > 0 && gazetteer.Get(r.hits[0].Ref).Population >= largeTown {
			return name[:ends[i]]
		}
	}
	r.hits = r.hits[:0]
	return ""
}

// peer notes that the last name and this one stand in a list: "Oregon and Washington".
func (r *resolver) peer(g int, s dateline.Span, settled bool) {
	last := r.last
	r.last = lastName{group: g, end: s.End, settled: settled}
	if last.end == 0 || last.settled || last.group == g || s.Start < last.end || s.Start-last.end > 6 {
		return
	}
	switch r.d.Text[last.end:s.Start] {
	case ", ", " and ", " or ", ", and ", ", or ", " & ":
		const most = 8
		if a := &r.groups[last.group]; len(a.peers) < most && !slices.Contains(a.peers, g) {
			a.peers = append(a.peers, g)
		}
		if b := &r.groups[g]; len(b.peers) < most && !slices.Contains(b.peers, last.group) {
			b.peers = append(b.peers, last.group)
		}
	}
}

// alike says whether two rows are of one rank: countries, divisions of one country, or towns.
func alike(a, b *candidate) bool {
	switch {
	case a.Kind == gazetteer.Country:
		return b.Kind == gazetteer.Country
	case a.Kind == gazetteer.Admin1 || a.Kind == gazetteer.Admin2:
		return a.Kind == b.Kind && a.CountryRef == b.CountryRef
	}
	return a.Kind.IsTown() && b.Kind.IsTown()
}

// inList is how much of the weight of the names beside c in lists is of its rank.
func (r *resolver) inList(g *group, c *candidate) (most float64) {
	for _, p := range g.peers {
		sum := 0.0
		for i := range r.groups[p].candidates {
			o := &r.groups[p].candidates[i]
			switch {
			case o.share < 0.05 || !alike(c, o):
			case c.Kind.IsTown(): // towns stand beside everything
				sum += o.share / 2
			default:
				sum += o.share
			}
		}
		most = max(most, sum)
	}
	return most
}

// groupOf finds the group of a key that a use with the clue in may join, or -1.
func (r *resolver) groupOf(key string, in within) int {
	for _, g := range r.byKey[key] {
		have := r.groups[g].within.refs
		if len(in.refs) == 0 || len(have) == 0 || slices.ContainsFunc(in.refs, func(x gazetteer.Ref) bool {
			return slices.ContainsFunc(have, func(y gazetteer.Ref) bool {
				return x == y || gazetteer.Get(x).CountryRef == y || gazetteer.Get(y).CountryRef == x
			})
		}) {
			return g
		}
	}
	return -1
}

// kindFit is what the words "city of", "province" tell of a candidate.
func kindFit(want, got gazetteer.Kind) float64 {
	switch {
	case want == got, want == gazetteer.City && got.IsTown():
		return wKind
	case want == gazetteer.Admin1 && (got == gazetteer.Admin2 || got == gazetteer.Area || got == gazetteer.Region),
		want == gazetteer.Admin2 && got == gazetteer.Admin1:
		return wKind / 2
	case want == gazetteer.City || want == gazetteer.Admin1 || want == gazetteer.Admin2:
		return -wKind / 2
	}
	return 0
}

// lookup fills r.hits with the rows for a name as written, and returns the kind of place that its own words tell. Two
// capitals are a state after a comma only: "LA" alone is not Louisiana.
func (r *resolver) lookup(text string, comma bool) gazetteer.Kind {
	r.hits = r.hits[:0]
	if text = strings.TrimSpace(text); text == "" {
		return 0
	}
	for _, p := range []string{"'s", "’s"} {
		text = strings.TrimSuffix(text, p)
	}
	if short, ok := states[text]; ok && (strings.HasSuffix(text, ".") || comma) {
		r.hits = gazetteer.Lookup(short, r.hits[:0])
		r.hits = slices.DeleteFunc(r.hits, func(h gazetteer.Hit) bool { return gazetteer.KindOf(h.Ref) != gazetteer.Admin1 })
		return gazetteer.Admin1
	}
	if ref := peopled(text); ref != 0 { // before the town of Canadian, Texas
		r.hits = append(r.hits, gazetteer.Hit{Ref: ref})
		return 0
	}
	r.hits = gazetteer.Lookup(text, r.hits[:0])
	if len(text) <= 3 && strings.ToUpper(text) == text { // "BOV", "WA": letters of something else than a village
		r.hits = slices.DeleteFunc(r.hits, func(h gazetteer.Hit) bool {
			return h.Alt || (gazetteer.KindOf(h.Ref) == gazetteer.City || gazetteer.KindOf(h.Ref) == gazetteer.Admin2) && len(gazetteer.Name(h.Ref)) <= 3
		})
	}
	if len(r.hits) > 0 {
		return 0
	}
	// A direction that is not part of the name: "northern Iraq", "eastern Aleppo".
	rest := text
	for range 2 {
		w, n := nextWord(rest)
		if n == 0 || n >= len(rest) || !directions[strings.ToLower(w)] && strings.ToLower(w) != "the" {
			break
		}
		rest = strings.TrimLeft(rest[n:], " -")
		if r.hits = gazetteer.Lookup(rest, r.hits[:0]); len(r.hits) > 0 {
			return 0
		}
	}
	// The word for its kind: "Idlib province", "Province of Idlib", "city of Homs". A river or lake that is not in the
	// gazetteer is not the town that shares its name.
	if i := strings.LastIndexByte(rest, ' '); i > 0 {
		last := strings.ToLower(rest[i+1:])
		if k := kindWords[last]; (k != 0 || settled[last]) && k != gazetteer.River && k != gazetteer.Water {
			if r.hits = gazetteer.Lookup(rest[:i], r.hits[:0]); len(r.hits) > 0 {
				return k
			}
		}
	}
	// A direction behind the name: "Kowloon West".
	if i := strings.LastIndexByte(rest, ' '); i > 0 && directions[strings.ToLower(rest[i+1:])] {
		if r.hits = gazetteer.Lookup(rest[:i], r.hits[:0]); len(r.hits) > 0 {
			return 0
		}
	}
	first, n := nextWord(rest)
	if k := kindWords[strings.ToLower(first)]; k != 0 && n < len(rest) && k != gazetteer.River && k != gazetteer.Water {
		of := strings.TrimPrefix(strings.TrimLeft(rest[n:], " "), "of ")
		r.hits = gazetteer.Lookup(of, r.hits[:0])
		if k == gazetteer.Admin1 || k == gazetteer.Admin2 { // "County Tyrone" is no town of Tyrone
			r.hits = slices.DeleteFunc(r.hits, func(h gazetteer.Hit) bool { return gazetteer.KindOf(h.Ref).IsTown() })
		}
		if len(r.hits) > 0 {
			return k
		}
	}
	if c, ok := country.ByName(text); ok {
		if ref := gazetteer.CountryRow(c.Code); ref != 0 {
			r.hits = append(r.hits[:0], gazetteer.Hit{Ref: ref})
		}
	}
	return 0
}

// peopled returns the row of the place whose people or adjective text is ("Turkish", "Kurds", "European"), 0 if none is.
func peopled(text string) gazetteer.Ref {
	if name := adjectives[text]; name != "" {
		var buf [16]gazetteer.Hit
		for _, h := range gazetteer.Lookup(name, buf[:0]) {
			if k := gazetteer.KindOf(h.Ref); k != gazetteer.City && k != gazetteer.Country {
				return h.Ref
			}
		}
	}
	if c, ok := country.ByDemonym(text); ok {
		if _, name := country.ByName(text); !name {
			return gazetteer.CountryRow(c.Code)
		}
	}
	return 0
}

// holds says whether one of the rows w names holds one of hits.
func (r *resolver) holds(hits []gazetteer.Hit, w within) bool {
	for _, h := range hits {
		if fits(gazetteer.Get(h.Ref), h.Ref, w) {
			return true
		}
	}
	return false
}

func fits(p gazetteer.Place, self gazetteer.Ref, w within) bool {
	for _, ref := range w.refs {
		if ref != self && (ref == p.CountryRef || ref == p.Admin1Ref || ref == p.Admin2Ref) {
			return true
		}
	}
	return false
}

func (r *resolver) candidates(hits []gazetteer.Hit) []candidate {
	cs := make([]candidate, 0, min(len(hits), maxCandidates))
	for _, h := range hits {
		if len(cs) == maxCandidates {
			break
		}
		p := gazetteer.Get(h.Ref)
		c := candidate{Place: p, ref: h.Ref, alt: h.Alt, prior: prior(p, h.Alt), cell: -1}
		if local(p.Kind) {
			c.cell = cell(p.Lat, p.Lon)
		}
		cs = append(cs, c)
	}
	for i := range cs {
		// "Singapore" is the state rather than its capital; the state's city is written "Kuwait City".
		if c := &cs[i]; c.Kind == gazetteer.Capital && slices.ContainsFunc(cs, func(o candidate) bool { return o.ref == c.CountryRef }) {
			c.prior -= cityState
		}
		if c := &cs[i]; c.Kind == gazetteer.Admin1 && slices.ContainsFunc(cs, func(o candidate) bool { return o.Kind.IsTown() && o.Admin1Ref == c.ref && o.Population > 20000 }) {
			c.prior -= sameName
		}
	}
	return cs
}

func local(k gazetteer.Kind) bool {
	return k.IsTown() || k == gazetteer.Admin2 || k == gazetteer.Site
}

func cell(lat, lon float64) int32 {
	return int32(math.Floor(lat+90))*360 + int32(math.Floor(lon+180))%360
}

// prior is what a row weighs before its document is seen: about the logarithm of the people who live there, more for
// countries and capitals, less for other names and for divisions that share the name of their town.
func prior(p gazetteer.Place, alt bool) float64 {
	people := p.Population
	if people == 0 {
		people = 1500 // in the table for another reason than its size
	}
	s := 0.0
	switch p.Kind {
	case gazetteer.Country:
		s = 10 + 0.5*math.Log(people+1e4)
	case gazetteer.Admin1:
		s = 4 + 0.6*math.Log(people+1e4)
	case gazetteer.Admin2:
		s = math.Log(people+100) - 2
	case gazetteer.Capital: // known the better, the larger its country
		nation := gazetteer.Get(p.CountryRef).Population
		s = math.Log(people+100) + 2 + 0.6*max(0, math.Log10(nation/1e5))
	case gazetteer.Seat:
		s = math.Log(people+100) + 0.7
	case gazetteer.City:
		s = math.Log(people + 100)
	case gazetteer.Continent:
		s = 19
	case gazetteer.Region:
		s = 16.5
	case gazetteer.Water:
		s = 14
	case gazetteer.Area, gazetteer.River, gazetteer.Island, gazetteer.Historic:
		s = 13
	default:
		s = 12.5
	}
	if alt && p.Kind != gazetteer.Water && p.Kind != gazetteer.Region { // whose other names were written by hand: "the Gulf" is no province
		s -= 3
	}
	return s
}

// run weighs the candidates of each group against the others: shares from the priors, votes from the shares, and again.
func (r *resolver) run() {
	r.outlet()
	for range rounds {
		r.vote()
		for i := range r.groups {
			r.weigh(&r.groups[i])
		}
	}
}

func (g *group) mass() float64 { return 1 + 0.5*math.Log(max(1, g.weight)) }

func (r *resolver) vote() {
	r.world = world{maps.Clone(r.bias.country), maps.Clone(r.bias.admin1), maps.Clone(r.bias.cells), maps.Clone(r.bias.lands), 1}
	for i := range r.groups {
		g := &r.groups[i]
		m := g.mass()
		for _, c := range g.candidates {
			if v := m * c.share; v > 0.05 {
				r.world.add(c, v)
			}
		}
	}
	named := 0
	for _, v := range r.world.country {
		if v >= 0.9 {
			named++
		}
	}
	r.world.trust = max(leastTrust, 1-lessTrust*float64(max(0, named-localCountries)))
}

func (w *world) add(c candidate, v float64) {
	if c.CountryRef == c.ref {
		w.country[c.ref] += byName * v
		w.lands[land(c.Lat, c.Lon)] += v
	} else if c.CountryRef != 0 {
		w.country[c.CountryRef] += v
	}
	if c.Admin1Ref != 0 {
		w.admin1[c.Admin1Ref] += v
	}
	if c.cell >= 0 {
		w.cells[c.cell] += v
	}
}

func (w *world) near(c int32) float64 { return around(w.cells, c) }

// land is the square of ten degrees of a point, on the same grid as cell.
func land(lat, lon float64) int32 { return cell(lat/10, lon/10) }

// around adds up a square and the eight about it.
func around(squares map[int32]float64, c int32) (v float64) {
	for dy := int32(-1); dy <= 1; dy++ {
		for dx := int32(-1); dx <= 1; dx++ {
			v += squares[c+dy*360+dx]
		}
	}
	return v
}

func (r *resolver) weigh(g *group) {
	m := g.mass()
	top := math.Inf(-1)
	var heavy []*candidate // those that have voted
	for i := range g.candidates {
		if c := &g.candidates[i]; m*c.share > 0.05 {
			heavy = append(heavy, c)
		}
	}
	for i := range g.candidates {
		c := &g.candidates[i]
		// The group's own votes do not count for it. Candidates of one group may share a country or a neighbourhood.
		var ownCountry, ownAdmin1, ownNear float64
		for _, o := range heavy {
			v := m * o.share
			if o.CountryRef == c.CountryRef {
				ownCountry += v
				if o.Kind == gazetteer.Country {
					ownCountry += (byName - 1) * v
				}
			}
			if o.Admin1Ref == c.Admin1Ref {
				ownAdmin1 += v
			}
			if o.cell >= 0 && c.cell >= 0 && adjoin(o.cell, c.cell) {
				ownNear += v
			}
		}
		c.score = c.prior + wList*r.inList(g, c)
		if c.Kind == gazetteer.Country {
			c.score += wLands * math.Log1p(2*max(0, around(r.world.lands, land(c.Lat, c.Lon))-m*c.share))
		}
		if c.CountryRef != 0 {
			c.score += wCountry * math.Log1p(2*max(0, r.world.country[c.CountryRef]-ownCountry))
		}
		if c.Admin1Ref != 0 {
			c.score += r.world.trust * wAdmin1 * math.Log1p(2*max(0, r.world.admin1[c.Admin1Ref]-ownAdmin1))
		}
		if c.cell >= 0 {
			c.score += r.world.trust * wNear * math.Log1p(2*max(0, r.world.near(c.cell)-ownNear))
		}
		if len(g.within.refs) > 0 && fits(c.Place, c.ref, g.within) {
			c.score += g.withinWeight()
		}
		top = max(top, c.score)
	}
	sum := 0.0
	for i := range g.candidates {
		c := &g.candidates[i]
		c.share = math.Exp(c.score - top)
		sum += c.share
	}
	for i := range g.candidates {
		g.candidates[i].share /= sum
	}
}

// rank says whether one of hits is of the same kind as what follows it: "Washington, Oregon and California".
func (r *resolver) rank(hits []gazetteer.Hit, w within) bool {
	return slices.ContainsFunc(hits, func(h gazetteer.Hit) bool { return gazetteer.KindOf(h.Ref) == gazetteer.KindOf(w.refs[0]) })
}

// town says whether name is also that of a large town: "Washington, New York and Boston".
func (r *resolver) town(name string) bool {
	r.hits = gazetteer.Lookup(name, r.hits[:0])
	return slices.ContainsFunc(r.hits, func(h gazetteer.Hit) bool {
		p := gazetteer.Get(h.Ref)
		return p.Kind.IsTown() && p.Population >= 100000 && !h.Alt
	})
}

// withinWeight is less where both the name and what follows it may be countries of a list.
func (g *group) withinWeight() float64 {
	if g.within.weight == wMaybe {
		return wMaybe
	}
	if gazetteer.KindOf(g.within.refs[0]) == gazetteer.Country &&
		slices.ContainsFunc(g.candidates, func(c candidate) bool { return c.Kind == gazetteer.Country }) {
		return wMaybe
	}
	return wWithin
}

func adjoin(a, b int32) bool {
	dy, dx := a/360-b/360, a%360-b%360
	return -1 <= dy && dy <= 1 && -1 <= dx && dx <= 1
}

// place is the answer for one name.
func (r *resolver) place(i int) dateline.Place {
	t := r.names[i]
	out := dateline.Place{Span: t.span, Why: t.why}
	if t.group < 0 {
		if p, ok := r.spelling(t); ok {
			out.Name, out.Country, out.Admin1, out.Lat, out.Lon, out.GeoNames = p.Name, p.Country, p.Admin1, p.Lat, p.Lon, p.GeoNames
			out.Precision, out.Score, out.Why = precision(p.Kind), 0.5, out.Why+"; as another spelling in a country of the text"
			return out
		}
		if p, ok := r.container(t.in); ok {
			out.Country, out.Admin1, out.Lat, out.Lon, out.Precision = p.Country, p.Admin1, p.Lat, p.Lon, precision(p.Kind)
			out.Score, out.Why = 0.5, out.Why+"; not in the gazetteer, within "+t.in.text
		}
		return out
	}
	g := &r.groups[t.group]
	best := slices.MaxFunc(g.candidates, func(x, y candidate) int { return cmp.Compare(x.score, y.score) })
	if best.share < unsure {
		same := 0.0
		for _, c := range g.candidates {
			if c.CountryRef == best.CountryRef {
				same += c.share
			}
		}
		if same < sureCountry || best.CountryRef == 0 {
			return out
		}
		p := gazetteer.Get(best.CountryRef)
		out.Country, out.Lat, out.Lon, out.Precision, out.Score = p.Country, p.Lat, p.Lon, dateline.PrecisionCountry, same
		out.Why += "; which of " + strconv.Itoa(len(g.candidates)) + " is not clear, the country is"
		return out
	}
	out.Name, out.Country, out.Admin1 = best.Name, best.Country, best.Admin1
	out.Lat, out.Lon, out.GeoNames = best.Lat, best.Lon, best.GeoNames
	out.Precision, out.Score = precision(best.Kind), best.share
	if len(g.within.refs) > 0 && fits(best.Place, best.ref, g.within) {
		out.Why += "; within " + g.within.text
	} else if len(g.candidates) > 1 {
		out.Why += "; of " + strconv.Itoa(len(g.candidates)) + " by size and the other names"
	}
	if t.part {
		out.Why += "; named after it"
		out.Score /= 2
	}
	return out
}

// container returns the place that the words beside an unknown name say it lies in: the document's reading of those
// words if they are one of its names, else the country or division if there is only one.
func (r *resolver) container(w within) (gazetteer.Place, bool) {
	if len(w.refs) == 0 {
		return gazetteer.Place{}, false
	}
	r.key = gazetteer.AppendKey(r.key[:0], w.text)
	if gs := r.byKey[string(r.key)]; len(gs) > 0 {
		c := slices.MaxFunc(r.groups[gs[0]].candidates, func(x, y candidate) int { return cmp.Compare(x.score, y.score) })
		return c.Place, c.share >= unsure
	}
	return gazetteer.Get(w.refs[0]), len(w.refs) == 1 && gazetteer.KindOf(w.refs[0]) != gazetteer.Admin2
}

// spelled returns a name without the word for its kind, "" if it has more than three words.
func spelled(name string) string {
	if i := strings.LastIndexByte(name, ' '); i > 0 && kindWords[strings.ToLower(name[i+1:])] != 0 {
		name = name[:i]
	}
	if strings.Count(name, " ") > 2 || !isUpper(name) && !strings.HasPrefix(name, "al-") {
		return ""
	}
	return name
}

const (
	namedCountry = 1.0 // votes that a country must have for its towns to be looked for under other spellings
	clearer      = 2.0 // score by which the best of several must lead
)

// spelling finds a town of a country of the document that name t may be another spelling of, if there is just one.
func (r *resolver) spelling(t toponym) (best gazetteer.Place, ok bool) {
	if t.spelled == "" {
		return best, false
	}
	r.hits = gazetteer.LookupSound(t.spelled, r.hits[:0])
	top, second := math.Inf(-1), math.Inf(-1)
	for _, h := range r.hits {
		p := gazetteer.Get(h.Ref)
		said := len(t.in.refs) > 0 && fits(p, h.Ref, t.in)
		if len(t.in.refs) > 0 && !said || !said && r.world.country[p.CountryRef] < namedCountry {
			continue
		}
		score := prior(p, true) + wNear*math.Log1p(2*r.world.near(cell(p.Lat, p.Lon))) + wAdmin1*math.Log1p(2*r.world.admin1[p.Admin1Ref])
		if score > top {
			top, second, best = score, top, p
		} else {
			second = max(second, score)
		}
	}
	return best, !math.IsInf(top, -1) && top-second >= clearer
}

// The fewest people of a town that is believed without a second witness, and of one at the head of the name of a site.
const (
	smallTown    = 15000
	largeTown    = 50000
	sizeableTown = 10000
	shortName    = 4 // letters of a name that is rather that of something unknown
)

// faint says whether name i means a small place that nothing else in the document points to.
func (r *resolver) faint(i int) bool {
	if r.names[i].group < 0 {
		return false
	}
	g := &r.groups[r.names[i].group]
	best := slices.MaxFunc(g.candidates, func(x, y candidate) int { return cmp.Compare(x.score, y.score) })
	return (best.Kind.IsTown() && best.Kind != gazetteer.Capital || best.Kind == gazetteer.Admin2) && best.Population < r.faintBelow(&best) && best.score-best.prior < 1
}

// sizeable says whether name i means a town that is not so small that words like "residents of" cannot mean it alone.
func (r *resolver) sizeable(i int) bool {
	g := &r.groups[r.names[i].group]
	best := slices.MaxFunc(g.candidates, func(x, y candidate) int { return cmp.Compare(x.score, y.score) })
	return !best.alt && best.Population >= sizeableTown
}

// faintBelow is the size under which c is too small for a name to mean it alone; larger where the text is at home in another country.
func (r *resolver) faintBelow(c *candidate) float64 {
	if r.home != 0 && r.home != c.CountryRef {
		return largeTown
	}
	return smallTown
}

// byname says whether name i is a short second name of a town of no great size to which nothing else in the document points: "Ate", which is
// Ath in Belgium too, in a story of Peru, where a district has that name.
func (r *resolver) byname(i int) bool {
	if r.names[i].group < 0 {
		return false
	}
	g := &r.groups[r.names[i].group]
	best := slices.MaxFunc(g.candidates, func(x, y candidate) int { return cmp.Compare(x.score, y.score) })
	return best.alt && best.Kind.IsTown() && best.Kind != gazetteer.Capital && best.Population < largeTown && len(g.key) <= shortName && best.score-best.prior < 1
}

// elsewhere says whether the document names countries other than that of name i, which is faint, or is at home in another.
func (r *resolver) elsewhere(i int) bool {
	cs := r.groups[r.names[i].group].candidates
	best := slices.MaxFunc(cs, func(x, y candidate) int { return cmp.Compare(x.score, y.score) })
	if r.home != 0 && r.home != best.CountryRef {
		return true
	}
	for ref, v := range r.world.country {
		if v >= namedCountry && ref != best.CountryRef {
			return true
		}
	}
	return false
}

// doubt says why name i has no place.
func (r *resolver) doubt(i int) string {
	if r.names[i].group < 0 {
		return "no place of this name in the gazetteer"
	}
	return "only small places of this name or several alike, and nothing tells which"
}

// precision of a row: what wider than a state is "country" too, the coarsest there is.
func precision(k gazetteer.Kind) dateline.Precision {
	switch k {
	case gazetteer.Country, gazetteer.Continent, gazetteer.Region, gazetteer.Historic:
		return dateline.PrecisionCountry
	case gazetteer.Admin1, gazetteer.Admin2, gazetteer.Area, gazetteer.Water, gazetteer.River, gazetteer.Island:
		return dateline.PrecisionAdmin1
	case gazetteer.Mountain, gazetteer.Site:
		return dateline.PrecisionPoint
	}
	return dateline.PrecisionCity
}
