package coref

import (
	"slices"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/match"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/gazetteer"
	"github.com/dateline-news/dateline/internal/res/namekey"
	"github.com/dateline-news/dateline/internal/res/role"
)

// names joins names of the same.
func (r *resolver) names() {
	exact := map[string]int{}
	var people []int // nps with persons' names of one key each, in text order
	initials := map[string]int{}
	for i := range r.nps {
		p := &r.nps[i]
		if p.Form != dateline.FormName || p.words == "" {
			continue
		}
		key := namekey.Key(p.words)
		if key == "" {
			continue
		}
		if p.adj || p.kind == dateline.KindGroup && p.Mention >= 0 && r.d.Mentions[p.Mention].Kind == dateline.Norp {
			// The people of a country: the adjective goes to the country, "the Syrians" stay a people.
			if c, ok := country.ByDemonym(p.words); ok {
				if p.adj {
					key = "country " + c.Code
				} else {
					key = "people " + c.Code
				}
			} else if k, ok := r.alias(p.words); ok {
				key = k
			}
		} else if p.kind != dateline.KindPerson {
			if k, ok := r.alias(p.words); ok {
				key = k
			}
		}
		if p.kind == dateline.KindPerson {
			key = personKey(key)
		}
		if j, ok := exact[key]; ok {
			r.join(j, i, rule(&r.nps[j], p))
			continue
		}
		exact[key] = i
		switch p.kind {
		case dateline.KindPerson:
			people = append(people, i)
		case dateline.KindOrg, dateline.KindGroup, dateline.KindOther, dateline.KindPlace:
			if a := acronym(p.words); len(a) >= 2 {
				if _, ok := initials[a]; !ok {
					initials[a] = i
				}
			}
		}
	}
	r.acronyms(initials)
	r.persons(people)
	r.bodies()
}

func rule(a, b *np) string {
	if namekey.Key(a.words) == namekey.Key(b.words) {
		return "name"
	}
	return "alias"
}

// personKey leaves out initials and suffixes: "john f kerry jr" is "john kerry".
func personKey(key string) string {
	if !strings.Contains(key, " ") {
		return key
	}
	parts := strings.Fields(key)
	out := parts[:0]
	for i, w := range parts {
		if len(w) == 1 && i > 0 && i < len(parts)-1 || i > 0 && (w == "jr" || w == "sr" || w == "ii" || w == "iii") {
			continue
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

// acronym returns the initials of the capitalised words of a name of two words or more: "SDF".
func acronym(name string) string {
	var b []byte
	for _, w := range strings.FieldsFunc(name, func(c rune) bool { return c == ' ' || c == '-' }) {
		if c := w[0]; 'A' <= c && c <= 'Z' {
			b = append(b, c)
		}
	}
	if len(b) < 2 {
		return ""
	}
	return string(b)
}

// acronyms joins a name in capitals to the name of which it is made of the initials.
func (r *resolver) acronyms(initials map[string]int) {
	for i := range r.nps {
		p := &r.nps[i]
		if p.Form != dateline.FormName || len(p.words) < 2 || len(p.words) > 8 || p.kind == dateline.KindPerson || p.kind == dateline.KindPlace && len(p.words) < 3 {
			continue
		}
		w := strings.ReplaceAll(strings.TrimPrefix(p.words, "the "), ".", "")
		if strings.ToUpper(w) != w {
			continue
		}
		if j, ok := initials[w]; ok && j != i {
			r.join(j, i, "acronym")
		}
	}
}

// maxBearers bounds the people of one surname that are looked at.
const maxBearers = 50

// persons joins a surname or a first name to the full name in the text, and short full names to longer ones.
// A surname that two people bear goes to the one last named before it whose gender fits.
func (r *resolver) persons(people []int) {
	type full struct {
		np    int
		parts []string
	}
	var fulls []full
	byPart := map[string][]int{} // word to indices of fulls
	for _, i := range people {
		if parts := nameParts(r.nps[i].words); len(parts) > 1 {
			for _, w := range parts {
				byPart[w] = append(byPart[w], len(fulls))
			}
			fulls = append(fulls, full{i, parts})
		}
	}
	for _, i := range people {
		parts := nameParts(r.nps[i].words)
		if len(parts) == 0 {
			continue
		}
		best, score := -1, 0
		same := byPart[parts[len(parts)-1]]
		if len(same) > maxBearers {
			same = same[:maxBearers]
		}
		for _, fi := range same {
			f := fulls[fi]
			if f.np == i || len(f.parts) <= len(parts) || r.root(f.np) == r.root(i) {
				continue
			}
			s := 0
			tail := f.parts[len(f.parts)-len(parts):]
			switch {
			case slices.Equal(tail, parts): // "Kerry", "bin Hamad"
				s = 6
			case len(parts) > 1 && f.parts[0] == parts[0] && f.parts[len(f.parts)-1] == parts[len(parts)-1]: // a middle name left out
				s = 7
			case len(parts) == 1 && f.parts[0] == parts[0] && f.np < i: // a first name, only behind the full one
				s = 3
			case len(parts) == 1 && slices.Contains(f.parts[1:], parts[0]) && f.np < i: // the first of two surnames
				s = 2
			default:
				continue
			}
			if g, h := r.chainOf(i).gender, r.chainOf(f.np).gender; g != anyGender && h != anyGender {
				if g != h {
					continue
				}
				s++
			}
			if f.np < i {
				s += 2
			}
			if s > score || s == score && best >= 0 && f.np < i {
				best, score = f.np, s
			}
		}
		if best >= 0 {
			r.join(best, i, "surname")
		}
	}
}

// nameParts returns the words of a person's name in lower case, without initials, titles, suffixes and the article "al".
func nameParts(words string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(namekey.Key(words), func(c rune) bool { return c == ' ' }) {
		switch w {
		case "al", "el", "jr", "sr", "ii", "iii", "mr", "mrs", "ms", "dr", "sir":
			continue
		}
		if len(w) > 1 || len(out) == 0 {
			out = append(out, w)
		}
	}
	return out
}

// bodies joins a body's name to a longer one that ends with it behind the name of a country or place: "the State Department" to
// "the US State Department".
func (r *resolver) bodies() {
	longer := map[string]int{}
	for i := range r.nps {
		p := &r.nps[i]
		if p.Form != dateline.FormName || p.kind != dateline.KindOrg {
			continue
		}
		head, tail, ok := strings.Cut(p.words, " ")
		if head == "the" || head == "The" {
			head, tail, ok = strings.Cut(tail, " ")
		}
		if !ok || !strings.Contains(tail, " ") {
			continue
		}
		if _, isCountry := country.Lookup(head); isCountry {
			key := namekey.Key(tail)
			if _, seen := longer[key]; !seen {
				longer[key] = i
			}
		}
	}
	if len(longer) == 0 {
		return
	}
	for i := range r.nps {
		p := &r.nps[i]
		if p.Form == dateline.FormName && p.kind == dateline.KindOrg {
			if j, ok := longer[namekey.Key(p.words)]; ok {
				r.join(j, i, "name")
			}
		}
	}
}

// appositions joins a phrase and its apposition.
func (r *resolver) appositions() {
	for i := range r.nps {
		p := &r.nps[i]
		if p.pron != pronNone {
			continue
		}
		if j := r.goesBy(i); j >= 0 {
			if r.join(j, i, "named") {
				r.nps[i].kind = dateline.KindPerson
				r.chainOf(j).asPerson()
			}
			continue
		}
		if !match.IsRel(r.t.Rel(p.Head), "appos") {
			continue
		}
		h := r.t.Parent(p.Head)
		if h < 0 || r.at[h] < 0 {
			continue
		}
		j := int(r.at[h])
		o := &r.nps[j]
		switch {
		case o.pron != pronNone || p.adj || o.adj:
		case stateNouns[o.lemma] && o.num == singular && p.Form == dateline.FormName && p.kind == dateline.KindPlace: // "Its neighbour, Chad,"
			if last := r.after(p); last < r.d.Sentences[p.sent].Last && r.d.Tokens[last].UPOS == "PUNCT" && r.setOff(o, p) {
				o.kind, o.Form = dateline.KindPlace, dateline.FormRole
				c := r.chainOf(j)
				c.kind, c.unsure = dateline.KindPlace, false
				r.join(j, i, "apposition")
			}
		case p.Form == dateline.FormName && o.Form == dateline.FormName:
			// "Aleppo, Syria" and "the Ministry of Trade (MoT)": only what stands in brackets, or a person's second name.
			if r.bracketed(p) && p.kind == o.kind && p.kind != dateline.KindPlace && len(p.words) < len(o.words) && subsequence(p.words, o.words) {
				r.join(j, i, "acronym")
			}
		case p.num != o.num && p.num != anyNumber && o.num != anyNumber:
		case p.kind != o.kind && p.kind != "" && o.kind != "" && !fits(p, o):
		case r.t.Child(p.Head, "conj") >= 0 && o.num == singular:
		case !r.setOff(o, p):
		case r.twoPeople(j, i):
		default:
			r.join(j, i, "apposition")
		}
	}
}

// twoPeople says whether a and b are of persons whom the text calls by names without a common word: "Prince Andrew, the brother of the heir, Charles".
func (r *resolver) twoPeople(a, b int) bool {
	x, y := r.chainOf(a), r.chainOf(b)
	if x == y || x.kind != dateline.KindPerson || y.kind != dateline.KindPerson || x.full < 0 || y.full < 0 {
		return false
	}
	for w := range strings.FieldsSeq(strings.ToLower(r.nps[x.full].words)) {
		for v := range strings.FieldsSeq(strings.ToLower(r.nps[y.full].words)) {
			if v == w {
				return false
			}
		}
	}
	return true
}

// asPersons makes persons of the names that are introduced as such, wherever they stand, before names are joined.
func (r *resolver) asPersons() {
	for i := range r.nps {
		p := &r.nps[i]
		if p.pron != pronNone || !match.IsRel(r.t.Rel(p.Head), "appos") {
			continue
		}
		h := r.t.Parent(p.Head)
		if h < 0 || r.at[h] < 0 || !r.introduced(&r.nps[r.at[h]], p) {
			continue
		}
		words := r.nps[r.at[h]].words
		for j := range r.nps {
			if o := &r.nps[j]; o.Form == dateline.FormName && o.words == words {
				o.kind, o.gender, o.num = dateline.KindPerson, anyGender, singular
				o.chain.kind, o.chain.gender, o.chain.num, o.chain.unsure = dateline.KindPerson, anyGender, singular, false
			}
		}
	}
}

// introduced says whether o, a name that the tagger took for a place, body or thing and that no table knows, is a person's by what is said
// behind it: "Salem Bukhzam, a militia commander whose men". Firms are suppliers and makers, too, so that the noun must be of a person.
func (r *resolver) introduced(o, p *np) bool {
	if o.Form != dateline.FormName || o.kind == dateline.KindPerson || o.adj || o.Mention < 0 || p.Form != dateline.FormRole || p.kind != dateline.KindPerson || p.num != singular || p.First < o.Last || p.First-o.Last > 1 {
		return false
	}
	if _, ok := r.alias(o.words); ok || strings.Count(o.words, " ") == 0 || strings.Count(o.words, " ") > 3 {
		return false
	}
	if l, ok := role.Lookup(p.lemma); sexOf(p.lemma) == anyGender && !(ok && l.Use == role.Head) && !personal[p.lemma] {
		return false
	}
	for w := range strings.FieldsSeq(o.words) {
		if len(w) > 1 && strings.ToUpper(w) == w {
			return false
		}
	}
	var buf [8]gazetteer.Hit
	return len(gazetteer.Lookup(o.words, buf[:0])) == 0
}

// personal are nouns that are said of people only, besides those of the tables of roles.
var personal = words(`commander officer soldier lawyer doctor nurse teacher farmer trader journalist reporter priest cleric imam activist resident student engineer driver brother sister businessman
	smuggler trafficker fugitive gunman warlord colonel captain general professor analyst researcher guard witness pilot nephew cousin`)

// goesBy returns the np of the person whom a relative clause gives the name i: "the skipper, who goes by the single name Selvam", "a trader who
// gave his name as Musa", "a woman who identified herself only as Nadia". It returns -1 if there is none.
func (r *resolver) goesBy(i int) int {
	p := &r.nps[i]
	if p.Form != dateline.FormName || p.First < 3 {
		return -1
	}
	v := -1
	for k, n := p.First-1, 0; k >= r.d.Sentences[p.sent].First && n < 8; k, n = k-1, n+1 {
		switch w := r.t.Word(k); w {
		case "by", "as", "the", "single", "name", "names", "only", "of", "one", "his", "her", "their", "himself", "herself", "just", "to", "simply", "false", "first", "full":
			continue
		case "goes", "went", "gave", "identified", "known", "called":
			v = k
		}
		break
	}
	if v < 0 || v+1 >= p.First {
		return -1
	}
	switch next := r.t.Word(v + 1); r.t.Word(v) {
	case "goes", "went":
		if next != "by" {
			return -1
		}
	case "gave":
		if next != "his" && next != "her" && next != "their" && next != "only" {
			return -1
		}
	case "identified", "called":
		if next != "himself" && next != "herself" {
			return -1
		}
	case "known":
		if next != "as" && next != "only" && next != "to" && next != "simply" {
			return -1
		}
	}
	h := r.t.Parent(v)
	if h < 0 || h > v || !match.IsRel(r.t.Rel(v), "acl") || r.at[h] < 0 {
		return -1
	}
	if o := &r.nps[r.at[h]]; o.pron != pronNone || o.Form == dateline.FormName || o.kind != dateline.KindPerson || o.num == plural {
		return -1
	}
	return int(r.at[h])
}

// setOff says whether the apposition p of o stands as one does: right behind its noun and with a name on one side ("journalist Ana
// Ruiz"), or between commas; not the subject behind a fronted phrase: "In support of the army, the council sent".
func (r *resolver) setOff(o, p *np) bool {
	if p.First <= o.Head {
		return true
	}
	if u := r.d.Tokens[p.First-1].UPOS; u != "PUNCT" && u != "ADV" {
		return p.First-o.Head <= 2 && (p.Form == dateline.FormName || o.Form == dateline.FormName)
	}
	if p.Form == dateline.FormName && o.Form == dateline.FormRole && o.kind == dateline.KindPerson || p.kind == dateline.KindPerson && o.Form == dateline.FormName {
		return true
	}
	last := r.after(p)
	if last >= r.d.Sentences[p.sent].Last {
		return true
	}
	u := r.d.Tokens[last].UPOS
	return u != "VERB" && u != "AUX" && u != "ADV"
}

// stateNouns are said of states, with their names beside them.
var stateNouns = words("country nation state power neighbour neighbor kingdom republic emirate sultanate monarchy ally rival superpower homeland")

// after returns the first token behind p and all that hangs on it.
func (r *resolver) after(p *np) int {
	last := p.Last
	for _, k := range r.t.Subtree(p.Head, nil) {
		last = max(last, k+1)
	}
	return last
}

func (r *resolver) bracketed(p *np) bool {
	return p.First > 0 && r.form(p.First-1) == "("
}

// subsequence says whether the letters of short stand in long in their order.
func subsequence(short, long string) bool {
	s, l := lower(short), lower(long)
	at := 0
	for i := 0; i < len(l) && at < len(s); i++ {
		if l[i] == s[at] {
			at++
		}
	}
	return at == len(s)
}

// fits says whether two kinds may be said of one thing: armed groups and organisations are hard to tell apart.
func fits(p, o *np) bool {
	body := func(k dateline.EntityKind) bool {
		return k == dateline.KindOrg || k == dateline.KindGroup || k == dateline.KindOther
	}
	place := func(k dateline.EntityKind) bool { return k == dateline.KindPlace || k == dateline.KindOther }
	return body(p.kind) && body(o.kind) || place(p.kind) && place(o.kind)
}
