// Package toponym finds the names of places in a document and chooses the place each one means: layer Places.
// In: text, tokens, syntax, mentions, chains and lines; out: a place for every name of a location, with country, first
// order division, point, precision and score.
//
// Names are the mentions of kind GPE, LOC and FAC, the place of a dateline, and capitalised words outside mentions
// that the gazetteer knows as a country, a capital or a large division. Left out: adjectives and peoples ("Iraqi"), names
// inside those of people and organisations ("Paris Hilton", "Washington Post"), and a capital that acts as its government
// ("Moscow denied"), which the actor step reads.
//
// Each name has the rows of the gazetteer that bear it as candidates. What a candidate weighs before the document is
// read is about the logarithm of its people, more for capitals and countries. Then all names vote for countries, divisions
// and squares of one degree, each with the shares of its candidates, three rounds long; a name does not vote for itself.
// Countries also support their neighbours, and the names of a list support each other's rank ("Oregon and Washington").
// Peoples, the headline and the outlet's address vote too. The words beside a name weigh most: "Paris, Texas", "the Iraqi
// city of", "Syria's Idlib", "Idlib province". All uses of a name in a document mean one place, unless the words beside
// them differ. A name that the gazetteer lacks may be another romanisation of a town in a country of the text; else it
// gets the country or division that the words beside it give, without a name. Time is linear in the names.
//
// Known limits: towns under 500 people, streets and buildings are mostly unknown to the gazetteer; a local paper that names
// its town and nothing else is read as the larger namesake; rivers and regions have one point; a county is of precision
// admin1. Scores are shares of weight, not calibrated.
package toponym

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/gazetteer"
	"github.com/dateline-news/dateline/internal/res/groups"
)

// An Annotator fills the layer Places. It has no state.
type Annotator struct{}

// New returns an Annotator.
func New() *Annotator { return &Annotator{} }

// Annotate fills d.Places.
func (*Annotator) Annotate(_ context.Context, d *dateline.Document) error {
	f := &finder{d: d, r: newResolver(d), taken: make([]bool, len(d.Tokens))}
	f.find()
	f.r.run()
	d.Places = d.Places[:0:0]
	noted := map[string]bool{}
	for i := range f.r.names {
		p := f.r.place(i)
		if f.r.faint(i) && (!f.placed(p.Span) || f.r.elsewhere(i)) && !(f.r.sizeable(i) && (f.civic(p.Span) || f.inside(p.Span))) || f.r.byname(i) && f.r.elsewhere(i) {
			p.Name, p.Country, p.Admin1, p.Lat, p.Lon, p.GeoNames, p.Precision, p.Score = "", "", "", 0, 0, 0, "", 0
		}
		p.First, p.Last = f.at[i][0], f.at[i][1]
		if p.Name == "" && p.Country == "" {
			if name := p.Span.In(d.Text); !noted[name] {
				noted[name] = true
				d.Note("toponym", p.Span, f.r.doubt(i))
			}
			continue
		}
		d.Places = append(d.Places, p)
	}
	return nil
}

// A finder collects the names of places of a document, in order.
type finder struct {
	d     *dateline.Document
	r     *resolver
	at    [][2]int // tokens of each name of r
	taken []bool   // tokens inside mentions
	key   []byte
	hits  []gazetteer.Hit
}

// A found is a name of a place before it is looked up.
type found struct {
	span        dateline.Span
	first, last int
	fac         bool
	dateline    bool
	loose       bool // known to the gazetteer only
}

func (f *finder) find() {
	d := f.d
	people := map[string]bool{}   // last words of the names of people
	families := map[string]bool{} // of names of several words
	for _, m := range d.Mentions {
		for i := m.First; i < m.Last && i < len(f.taken); i++ {
			f.taken[i] = true
		}
		if m.Kind == dateline.Person && m.First < m.Last && m.Last <= len(d.Tokens) && (m.Last-m.First > 1 || !f.country(m.Span)) {
			people[d.Tokens[m.Last-1].Span.In(d.Text)] = true
			if m.Last-m.First > 1 {
				families[d.Tokens[m.Last-1].Span.In(d.Text)] = true
			}
			if first := d.Tokens[m.First].Span; !f.country(first) { // "Ban Ki-moon": the family name may stand first
				people[first.In(d.Text)] = true
			}
		}
	}
	person := map[int]bool{} // mentions that a chain takes for a person
	alone := map[int]bool{}  // of these, whom the text calls by one name and nothing else
	for _, c := range d.Chains {
		if c.Kind == dateline.KindPerson {
			other := slices.ContainsFunc(c.Mentions, func(m dateline.ChainMention) bool {
				return m.Form != dateline.FormName || m.Span.In(d.Text) != c.Mentions[0].Span.In(d.Text)
			})
			for _, m := range c.Mentions {
				if m.Mention >= 0 {
					person[m.Mention], alone[m.Mention] = true, !other
				}
			}
		}
	}
	var all []found
	f.title()
	heads := f.datelines()
	all = append(all, heads...)
	for i, m := range d.Mentions {
		if m.Kind == dateline.Norp {
			f.witness(m.Span.In(d.Text))
		}
		kind := m.Kind
		if (kind == dateline.Org || kind == dateline.Misc) && f.country(m.Span) {
			kind = dateline.GPE // the tagger reads a country that acts as an organisation
		}
		if kind == dateline.Person && f.country(m.Span) && !given[m.Span.In(d.Text)] {
			kind = dateline.GPE // or as a person: "Eritrea denied it"
		}
		if (kind == dateline.Person || kind == dateline.Org || kind == dateline.Misc) && m.Last-m.First <= 3 && (!person[i] || alone[i]) &&
			(!person[i] && f.inside(m.Span) || !families[m.Span.In(d.Text)] && f.civic(m.Span)) && (f.known(m.Span) || f.civic(m.Span) && f.only(m.Span)) {
			kind = dateline.GPE // or a town as a person: "shelling in Kherson", "Odesa prosecutors"
			delete(people, m.Span.In(d.Text))
		}
		seat := f.atSeat(m.Span)
		if seat && (kind == dateline.Person || kind == dateline.Org || kind == dateline.Misc) {
			kind = dateline.GPE // or a seat as either: "officials in the Kremlin"
		}
		if kind == dateline.Org { // "Police in Zurich"
			if x, ok := f.behindIn(m); ok {
				all = append(all, x)
			}
		}
		if kind != dateline.GPE && kind != dateline.Loc && kind != dateline.Fac || person[i] && kind == m.Kind {
			continue
		}
		if g, ok := groups.Lookup(m.Span.In(d.Text)); ok && g.Kind == "company" { // "Rio Tinto"
			continue
		}
		if name := m.Span.In(d.Text); agencies[name] || !strings.ContainsFunc(name, unicode.IsUpper) {
			continue
		}
		if m.Last-m.First == 1 && (common[strings.ToLower(m.Span.In(d.Text))] || f.titled(m.Span) ||
			people[m.Span.In(d.Text)] && !f.placed(m.Span) && !seat) {
			continue
		}
		if slices.ContainsFunc(heads, func(h found) bool { return h.span.Overlaps(m.Span) }) || f.government(m.First, m.Last) {
			continue
		}
		if e, ok := country.Lookup(m.Span.In(d.Text)); ok && e.Kinds == country.Seat && country.Explained(d.Text[m.Span.End:]) {
			continue // the White House of Bishkek: it is where the text is
		}
		if peopled(m.Span.In(d.Text)) != 0 || f.sponsor(m.Span) {
			f.witness(m.Span.In(d.Text))
			continue
		}
		x := found{span: m.Span, first: m.First, last: m.Last, fac: m.Kind == dateline.Fac}
		x.span.End = f.hyphened(x.span)
		if i+1 < len(d.Mentions) {
			if next := d.Mentions[i+1]; f.together(x.span, next.Span) {
				x.span.End, x.last = next.Span.End, next.Last
			}
		}
		if street(d.Text[x.span.End:]) && !f.country(x.span) {
			continue
		}
		if f.water(x.span) || vessels[f.wordBefore(x.span)] { // "the tanker Halmstad"
			continue
		}
		all = append(all, x)
	}
	all = append(all, f.loose(heads)...)
	slices.SortStableFunc(all, func(a, b found) int { return a.span.Start - b.span.Start })
	for i, x := range all {
		if i > 0 && x.span.Start < all[i-1].span.End {
			continue
		}
		bonus, why := 0.0, "mention"
		switch {
		case x.dateline:
			bonus, why = 1, "dateline"
		case x.loose:
			why = "gazetteer"
		}
		f.r.add(x.span, bonus, why, x.fac)
		f.at = append(f.at, [2]int{x.first, x.last})
	}
}

// common are words that a tagger may take for a name and that some village bears.
var common = words("north south east west northern southern eastern western central city town village state states county hall hill street road lane avenue park square " +
	"capital country government industry parliament congress senate court church school college university hospital airport station house centre center club " +
	"sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september october november december " +
	"hills valley island bay lake river beach forest bridge union district province region world earth mr mrs ms dr")

// agencies are names that stand beside towns in datelines and are taken for towns.
var agencies = words("AP AFP UPI DPA EFE ANSA TASS SANA IRNA MENA PTI KCNA CNN BBC NPR VOA RFE RIA ANI APA Reuters Xinhua Interfax Itar-Tass Itar Tass Novosti Anadolu Yonhap Kyodo " +
	"Agence Associated Bernama Antara Belga Ukrinform Rappler NATO IMF WHO UNHCR")

var titles = words("mr mrs ms miss dr sir lord lady prof professor judge justice sgt capt col gen lt maj rev sen rep gov president minister senator governor general colonel captain")

// titled says whether a title stands before a name: "Ms. Hill".
func (f *finder) titled(s dateline.Span) bool {
	before := strings.TrimRight(f.d.Text[max(0, s.Start-14):s.Start], " .")
	w := before[strings.LastIndexAny(before, " \n(“\"")+1:]
	return titles[strings.ToLower(w)] && isUpper(w) && len(w) < 10
}

// country says whether s is just the name of a country or a continent.
func (f *finder) country(s dateline.Span) bool {
	name := s.In(f.d.Text)
	f.key = gazetteer.AppendKey(f.key[:0], name)
	f.hits = gazetteer.LookupKey(f.key, f.hits[:0])
	return len(name) > 3 && slices.ContainsFunc(f.hits, func(h gazetteer.Hit) bool {
		k := gazetteer.KindOf(h.Ref)
		return !h.Alt && (k == gazetteer.Country || k == gazetteer.Continent)
	})
}

// sponsor says whether a name is that of a power behind something: "Iran-backed". "Paris-based" is a place.
func (f *finder) sponsor(s dateline.Span) bool {
	tail, ok := strings.CutPrefix(f.d.Text[s.End:min(len(f.d.Text), s.End+24)], "-")
	w, _ := nextWord(tail)
	return ok && sponsored[strings.ToLower(w)]
}

var sponsored = words("backed led funded supported sponsored brokered allied aligned imposed installed trained armed mediated supplied made built owned controlled run " +
	"friendly linked loyal")

// witness counts a people, an adjective ("Iraqi") or a sponsor ("Iran-backed") as a word about its country.
func (f *finder) witness(name string) {
	ref := peopled(name)
	if ref == 0 {
		if c, ok := country.ByName(name); ok {
			ref = gazetteer.CountryRow(c.Code)
		}
	}
	if ref != 0 {
		if c := gazetteer.Get(ref).CountryRef; c != 0 {
			f.r.bias.country[c] = min(2*byName, f.r.bias.country[c]+byName/3)
		}
	}
}

// title counts the countries of a headline.
func (f *finder) title() {
	s := f.d.Title[:min(len(f.d.Title), 300)]
	for s != "" {
		_, n := nextWord(s)
		if n == 0 {
			_, n = utf8.DecodeRuneInString(s)
		} else if ends := capitalised(s, 3); len(ends) > 0 {
			for i := len(ends) - 1; i >= 0; i-- {
				if c, ok := country.ByName(s[:ends[i]]); ok {
					f.r.bias.country[gazetteer.CountryRow(c.Code)] += headline
					n = ends[i]
					break
				} else if ref := peopled(s[:ends[i]]); ref != 0 {
					if r := gazetteer.Get(ref).CountryRef; r != 0 {
						f.r.bias.country[r] += headline
					}
					n = ends[i]
					break
				}
			}
		}
		s = s[n:]
	}
}

const headline = byName // votes of a country named in the headline

// inside says whether a name follows a preposition that takes places and hardly people, known whether it is a town of size.
func (f *finder) inside(s dateline.Span) bool { return insideWords[f.wordBefore(s)] }

// atSeat says whether a name is a seat of power after "in the", "outside the" and the like.
func (f *finder) atSeat(s dateline.Span) bool {
	e, ok := country.Lookup(s.In(f.d.Text))
	if !ok || e.Kinds != country.Seat {
		return false
	}
	before, the := strings.CutSuffix(strings.ToLower(f.d.Text[max(0, s.Start-16):s.Start]), "the ")
	return the && placeWords[strings.TrimRight(before[strings.LastIndexByte(strings.TrimRight(before, " "), ' ')+1:], " ")]
}

func (f *finder) known(s dateline.Span) bool {
	f.hits = gazetteer.Lookup(s.In(f.d.Text), f.hits[:0])
	return slices.ContainsFunc(f.hits, func(h gazetteer.Hit) bool {
		p := gazetteer.Get(h.Ref)
		switch {
		case h.Alt:
			return p.Kind.IsTown() && p.Population >= 2e5
		case p.Kind.IsTown():
			return p.Kind != gazetteer.City || p.Population >= 1e5
		}
		return p.Kind == gazetteer.Admin1
	})
}

// only says whether a name is that of towns of one country alone, the largest of which is no hamlet.
func (f *finder) only(s dateline.Span) bool {
	f.hits = gazetteer.Lookup(s.In(f.d.Text), f.hits[:0])
	largest, in := 0.0, ""
	for _, h := range f.hits {
		p := gazetteer.Get(h.Ref)
		if h.Alt || in != "" && p.Country != in {
			return false
		}
		largest, in = max(largest, p.Population), p.Country
	}
	return in != "" && largest >= 5000
}

// behindIn returns the town that ends the name of a body behind a lone "in".
func (f *finder) behindIn(m dateline.Mention) (found, bool) {
	for i := m.First + 1; i < m.Last-1; i++ {
		if f.d.Tokens[i].Span.In(f.d.Text) == "in" {
			s := dateline.Span{Start: f.d.Tokens[i+1].Span.Start, End: m.Span.End}
			return found{span: s, first: i + 1, last: m.Last}, f.known(s)
		}
	}
	return found{}, false
}

// civic says whether the words beside a name speak of those who live in a place or govern it: "Odesa prosecutors", "Kano's emir", "residents of Qatif".
func (f *finder) civic(s dateline.Span) bool {
	tail := f.d.Text[s.End:min(len(f.d.Text), s.End+40)]
	for _, p := range []string{"'s", "’s"} {
		tail = strings.TrimPrefix(tail, p)
	}
	if rest, ok := strings.CutPrefix(tail, " "); ok {
		if w, n := nextWord(rest); n > 0 && civic[strings.ToLower(w)] {
			return true
		}
	}
	if w := f.wordBefore(s); w != "of" && w != "at" && w != "from" && !insideWords[w] {
		return false
	}
	before := strings.TrimRight(f.d.Text[max(0, s.Start-40):s.Start], " ")
	before = strings.TrimRight(before[:max(0, strings.LastIndexByte(before, ' '))], " ")
	return civic[strings.ToLower(before[strings.LastIndexAny(before, " \n(“\"")+1:])]
}

// civic are those who live in a town or province, or govern it.
var civic = words("police prosecutors prosecutor magistrate magistrates judge court councillors councilors councillor councilor councilman councilwoman council mayor mayors deputy governor " +
	"residents resident villagers citizens inhabitants locals authorities officials lawmakers legislators assembly emir sheriff militia municipality firefighters people students " +
	"fishermen farmers shopkeepers bishop archbishop imam mufti outskirts suburb suburbs province prefect prefecture natives protesters demonstrators crowds")

func (f *finder) wordBefore(s dateline.Span) string {
	before := strings.TrimRight(f.d.Text[max(0, s.Start-12):s.Start], " ")
	return strings.ToLower(before[strings.LastIndexByte(before, ' ')+1:])
}

// placed says whether the words before a name are those before a place: "in Jordan", "near Washington".
func (f *finder) placed(s dateline.Span) bool { return placeWords[f.wordBefore(s)] }

var (
	placeWords  = words("in at near from to into outside around across through toward towards inside")
	insideWords = words("in near into outside around across inside")
)

// given are names of countries that people bear too.
var given = words("Jordan Chad Georgia Israel Ireland Holland India Kenya Cuba Malta Cyprus Norway Jersey Dominica")

// hyphened returns the end of a name that the tagger cut at a hyphen: "Port" of "Port-au-Prince".
func (f *finder) hyphened(s dateline.Span) int {
	end := s.End
	for range 3 {
		if end >= len(f.d.Text) || f.d.Text[end] != '-' {
			break
		}
		_, n := nextWord(f.d.Text[end+1:])
		if n == 0 {
			break
		}
		end += 1 + n
		if f.hits = gazetteer.Lookup(f.d.Text[s.Start:end], f.hits[:0]); len(f.hits) > 0 {
			return end
		}
	}
	return s.End
}

// together says whether two names are one of the gazetteer: "Jammu and Kashmir", "Gulf of Oman".
func (f *finder) together(a, b dateline.Span) bool {
	if b.Start < a.End || b.Start-a.End > 5 || b.End > len(f.d.Text) {
		return false
	}
	switch f.d.Text[a.End:b.Start] {
	case " and ", " of ", " & ", " ", "-":
	default:
		return false
	}
	f.hits = gazetteer.Lookup(f.d.Text[a.Start:b.End], f.hits[:0])
	return slices.ContainsFunc(f.hits, func(h gazetteer.Hit) bool { return !h.Alt })
}

// water says whether a name is part of that of a water which the gazetteer lacks: neither "Gulf" nor "Finland" of "Gulf of Finland".
func (f *finder) water(s dateline.Span) bool {
	if name := s.In(f.d.Text); waters[strings.ToLower(name)] {
		rest, ok := strings.CutPrefix(f.d.Text[s.End:min(len(f.d.Text), s.End+12)], " of ")
		return ok && isUpper(rest)
	}
	before, ok := strings.CutSuffix(f.d.Text[max(0, s.Start-16):s.Start], " of ")
	w := before[strings.LastIndexAny(before, " \n(")+1:]
	return ok && waters[strings.ToLower(w)] && isUpper(w)
}

var vessels = words("tanker vessel frigate destroyer freighter trawler submarine ferry yacht corvette warship icebreaker")

var waters = words("gulf sea bay bight strait straits")

// acts are verbs of governments rather than of towns.
var acts = words("say tell announce deny confirm claim warn urge accuse demand reject condemn criticize criticise call ask insist agree refuse vow threaten " +
	"promise pledge propose offer want hope seek believe argue maintain declare state suggest admit acknowledge signal back support oppose impose lift approve " +
	"sign ratify recognize recognise send deploy dispatch supply provide arm fund finance train recall expel summon ban sanction retaliate respond react decide " +
	"plan intend consider try attempt help press pressure push lobby negotiate mediate denounce blame fear worry view regard see withdraw suspend cancel veto " +
	"block welcome praise protest complain reiterate stress emphasize emphasise note add reply cut sever restore launch order invade annex occupy")

// government says whether the words first..last name a capital or a seat that acts: "Moscow denied", "the Kremlin said".
func (f *finder) government(first, last int) bool {
	d := f.d
	if first >= last || last > len(d.Tokens) {
		return false
	}
	span := dateline.Span{Start: d.Tokens[first].Span.Start, End: d.Tokens[last-1].Span.End}
	if name := span.In(d.Text); len(name) > 3 && strings.ToUpper(name) == name {
		return false // a dateline
	}
	e, ok := country.Lookup(span.In(d.Text))
	if !ok || !e.Is(country.Capital|country.Seat) || e.Is(country.Name) {
		return false
	}
	if last+1 < len(d.Tokens) && d.Tokens[last].Span.In(d.Text) == "," && d.Tokens[last+1].UPOS == "PROPN" {
		return false // "Paris, Texas, saw": a town with what it lies in
	}
	for i := first; i < last; i++ {
		t := d.Tokens[i]
		if t.Deprel != "nsubj" || t.Head <= 0 {
			continue
		}
		s, ok := slices.BinarySearchFunc(d.Sentences, i, func(s dateline.Sentence, i int) int {
			switch {
			case s.Last <= i:
				return -1
			case s.First > i:
				return 1
			}
			return 0
		})
		if !ok {
			continue
		}
		if h := d.Sentences[s].First + t.Head - 1; h < d.Sentences[s].Last {
			return acts[strings.ToLower(d.Tokens[h].Lemma)]
		}
	}
	return false
}

// datelines finds the place at the head of the story: "BEIRUT (AP) — ", "QUITO, Sept 3 (Reuters) - ".
func (f *finder) datelines() (out []found) {
	d := f.d
	bodies := 0
	for _, l := range d.Lines {
		if l.Kind != dateline.LineBody && l.Kind != dateline.LineDateline {
			continue
		}
		if bodies++; bodies > 3 {
			break
		}
		line := d.Text[l.Span.Start:l.Span.End]
		n := datelinePlace(line, l.Kind == dateline.LineDateline)
		if n == 0 {
			continue
		}
		x := found{span: dateline.Span{Start: l.Span.Start, End: l.Span.Start + n}, dateline: true}
		x.first, x.last = f.tokens(x.span)
		out = append(out, x)
		break
	}
	return out
}

// tokens returns the tokens inside s, 0,0 if there are none.
func (f *finder) tokens(s dateline.Span) (first, last int) {
	ts := f.d.Tokens
	first, _ = slices.BinarySearchFunc(ts, s.Start, func(t dateline.Token, at int) int { return t.Span.Start - at })
	for last = first; last < len(ts) && ts[last].Span.End <= s.End; last++ {
	}
	if last == first {
		return 0, 0
	}
	return first, last
}

// datelinePlace returns the length of the place at the start of a line that opens with a dateline, else 0.
func datelinePlace(line string, whole bool) int {
	head := line
	if !whole {
		end := -1
		for _, sep := range []string{" — ", " – ", " - ", " -- ", ") —", ")—", "—", " −", ": "} {
			if i := strings.Index(head, sep); i >= 0 && i <= 70 && (end < 0 || i < end) {
				end = i
			}
		}
		if i := strings.IndexByte(head, ')'); i >= 0 && i <= 70 && (end < 0 || i+1 < end) {
			end = i + 1
		}
		if end <= 0 {
			return 0
		}
		head = head[:end]
	}
	stop := strings.IndexAny(head, ",(")
	if stop < 0 {
		stop = len(head)
	}
	place := strings.TrimRight(head[:stop], " -–—")
	if i := strings.IndexByte(place, '/'); i > 0 { // "ISTANBUL/ANKARA"
		place = place[:i]
	}
	_, inside, agency := strings.Cut(head[stop:], "(")
	agency = agency && isUpper(inside)
	if len(place) < 3 || len(place) > 40 || strings.Count(place, " ") > 3 {
		return 0
	}
	upper := strings.ToUpper(place) == place
	if !upper && !agency || !isUpper(place) {
		return 0
	}
	var buf [16]gazetteer.Hit
	hits := gazetteer.Lookup(place, buf[:0])
	if len(hits) == 0 {
		return 0
	}
	if !agency && stop == len(head) && strings.HasPrefix(line[len(head):], ": ") { // "LAHORE: ", but not "WARNING: "
		if !slices.ContainsFunc(hits, func(h gazetteer.Hit) bool {
			p := gazetteer.Get(h.Ref)
			return p.Kind.IsTown() && p.Population >= 100000
		}) {
			return 0
		}
	}
	return len(place)
}

const longestName = 5 // tokens of a name outside mentions

// loose finds names outside mentions that the gazetteer knows as large.
func (f *finder) loose(heads []found) (out []found) {
	d := f.d
	for _, s := range d.Sentences {
		for i := s.First; i < s.Last && i < len(d.Tokens); i++ {
			if f.taken[i] || !isUpper(d.Tokens[i].Span.In(d.Text)) {
				continue
			}
			if slices.ContainsFunc(heads, func(h found) bool { return h.first <= i && i < h.last }) {
				continue
			}
			if n := f.longest(i, s); n > 0 {
				x := found{span: dateline.Span{Start: d.Tokens[i].Span.Start, End: d.Tokens[i+n-1].Span.End}, first: i, last: i + n, loose: true}
				if !f.government(i, i+n) {
					out = append(out, x)
				}
				i += n - 1
			}
		}
	}
	return out
}

// longest returns the number of tokens of the longest large place at token i, 0 if there is none.
func (f *finder) longest(i int, s dateline.Sentence) int {
	d := f.d
	word := d.Tokens[i].Span.In(d.Text)
	upos := d.Tokens[i].UPOS
	if unknown := upos == "NOUN" || upos == "X"; len(word) < 2 || upos != "" && upos != "PROPN" && !(unknown && i > s.First && f.inside(d.Tokens[i].Span)) {
		return 0 // of a name that it does not know, the tagger makes a noun: "in Imo"
	}
	ends := 1
	for ends < longestName && i+ends < s.Last && !f.taken[i+ends] && joined(d.Text, d.Tokens[i+ends-1].Span, d.Tokens[i+ends].Span) {
		ends++
	}
	for n := ends; n >= 1; n-- {
		last := d.Tokens[i+n-1].Span
		if !isUpper(last.In(d.Text)) {
			continue
		}
		name := d.Text[d.Tokens[i].Span.Start:last.End]
		f.key = gazetteer.AppendKey(f.key[:0], name)
		f.hits = gazetteer.LookupKey(f.key, f.hits[:0])
		if len(f.hits) == 0 || !f.large(name) && !(f.inside(dateline.Span{Start: d.Tokens[i].Span.Start, End: last.End}) && f.sizeable(name)) {
			continue
		}
		// Part of a longer name: "Washington Post", "Michael Jordan".
		if j := i + n; j < s.Last && isUpper(d.Tokens[j].Span.In(d.Text)) && joined(d.Text, last, d.Tokens[j].Span) {
			return 0
		}
		if i > s.First && !f.taken[i-1] && !(i == s.First+1 && opens(d.Tokens[i-1], d.Text)) && isUpper(d.Tokens[i-1].Span.In(d.Text)) && joined(d.Text, d.Tokens[i-1].Span, d.Tokens[i].Span) {
			return 0
		}
		if f.taken[max(s.First, i-1)] && i > s.First && joined(d.Text, d.Tokens[i-1].Span, d.Tokens[i].Span) {
			return 0
		}
		return n
	}
	return 0
}

// opens says whether the first word of a sentence is capital for that reason alone: "In Jordan", "Both Jordan".
func opens(t dateline.Token, text string) bool {
	if t.UPOS != "" {
		return t.UPOS != "PROPN"
	}
	return openers[strings.ToLower(t.Span.In(text))]
}

var openers = words("in at near from to into outside around across through toward towards inside on of for with by as and but or if when while since before after both only " +
	"even although though the that this because until")

// large says whether f.hits hold a place that a reader knows by its name alone.
func (f *finder) large(name string) bool {
	if utf8.RuneCountInString(name) <= 3 && strings.ToUpper(name) != name {
		return false
	}
	for _, h := range f.hits {
		if h.Alt {
			continue
		}
		p := gazetteer.Get(h.Ref)
		switch p.Kind {
		case gazetteer.Country, gazetteer.Continent, gazetteer.Region:
			return true
		case gazetteer.Capital:
			if p.Population > 100000 {
				return true
			}
		case gazetteer.Admin1:
			if p.Population > 1e6 && len(name) > 4 {
				return true
			}
		case gazetteer.City, gazetteer.Seat:
			if p.Population > 5e5 && len(name) > 4 {
				return true
			}
		}
	}
	return false
}

// sizeable says whether f.hits hold a division or an area, or a town of size, which is a place after "in".
func (f *finder) sizeable(name string) bool {
	return strings.ToUpper(name) != name && slices.ContainsFunc(f.hits, func(h gazetteer.Hit) bool {
		p := gazetteer.Get(h.Ref)
		return !h.Alt && (p.Kind == gazetteer.Admin1 && p.Population > 2e5 || p.Kind == gazetteer.Area || p.Kind.IsTown() && p.Population >= 1e5)
	})
}

// joined says whether only a space or a hyphen stands between two tokens.
func joined(text string, a, b dateline.Span) bool {
	switch text[a.End:b.Start] {
	case "", " ", "-", "\u00a0":
		return true
	}
	return false
}
