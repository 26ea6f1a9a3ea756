package toponym

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dateline-news/dateline/internal/res/gazetteer"
)

// states are short forms of states and provinces as newspapers and the post write them. They count only after a comma.
var states = func() map[string]string {
	m := map[string]string{}
	for _, p := range strings.Split("Ala.=Alabama,Alaska=Alaska,Ariz.=Arizona,Ark.=Arkansas,Calif.=California,Cal.=California,Colo.=Colorado,Conn.=Connecticut,Del.=Delaware,Fla.=Florida,"+
		"Ga.=Georgia,Ill.=Illinois,Ind.=Indiana,Ia.=Iowa,Kan.=Kansas,Kans.=Kansas,Ky.=Kentucky,La.=Louisiana,Md.=Maryland,Mass.=Massachusetts,Mich.=Michigan,Minn.=Minnesota,"+
		"Miss.=Mississippi,Mo.=Missouri,Mont.=Montana,Neb.=Nebraska,Nebr.=Nebraska,Nev.=Nevada,N.H.=New Hampshire,N.J.=New Jersey,N.M.=New Mexico,N.Y.=New York,N.C.=North Carolina,"+
		"N.D.=North Dakota,Okla.=Oklahoma,Ore.=Oregon,Pa.=Pennsylvania,Penn.=Pennsylvania,R.I.=Rhode Island,S.C.=South Carolina,S.D.=South Dakota,Tenn.=Tennessee,Tex.=Texas,Vt.=Vermont,"+
		"Va.=Virginia,Wash.=Washington,W.Va.=West Virginia,W. Va.=West Virginia,Wis.=Wisconsin,Wisc.=Wisconsin,Wyo.=Wyoming,D.C.=District of Columbia,"+
		"AL=Alabama,AK=Alaska,AZ=Arizona,AR=Arkansas,CA=California,CO=Colorado,CT=Connecticut,DE=Delaware,FL=Florida,GA=Georgia,HI=Hawaii,ID=Idaho,IL=Illinois,IN=Indiana,IA=Iowa,"+
		"KS=Kansas,KY=Kentucky,LA=Louisiana,ME=Maine,MD=Maryland,MA=Massachusetts,MI=Michigan,MN=Minnesota,MS=Mississippi,MO=Missouri,MT=Montana,NE=Nebraska,NV=Nevada,NH=New Hampshire,"+
		"NJ=New Jersey,NM=New Mexico,NY=New York,NC=North Carolina,ND=North Dakota,OH=Ohio,OK=Oklahoma,OR=Oregon,PA=Pennsylvania,RI=Rhode Island,SC=South Carolina,SD=South Dakota,"+
		"TN=Tennessee,TX=Texas,UT=Utah,VT=Vermont,VA=Virginia,WA=Washington,WV=West Virginia,WI=Wisconsin,WY=Wyoming,DC=District of Columbia,"+
		"Ont.=Ontario,Que.=Quebec,B.C.=British Columbia,BC=British Columbia,Alta.=Alberta,Man.=Manitoba,Sask.=Saskatchewan,N.S.=Nova Scotia,N.B.=New Brunswick,"+
		"N.L.=Newfoundland and Labrador,Nfld.=Newfoundland and Labrador,P.E.I.=Prince Edward Island,NSW=New South Wales,N.S.W.=New South Wales", ",") {
		short, long, _ := strings.Cut(p, "=")
		m[short] = long
	}
	return m
}()

// adjectives are those of regions and peoples without a state; package country has those of countries.
var adjectives = func() map[string]string {
	m := map[string]string{}
	for _, p := range strings.Split("European,Europeans=Europe;African,Africans=Africa;Asian,Asians=Asia;Arab,Arabs,Arabian=Arabia;Kurdish,Kurd,Kurds=Kurdistan;"+
		"Latin American,Latin Americans=Latin America;North American=North America;South American=South America;Central American=Central America;"+
		"Middle Eastern=Middle East;Balkan=Balkans;Scandinavian=Scandinavia;Siberian=Siberia;English,Englishman=England;Scottish,Scots,Scot=Scotland;Welsh=Wales;"+
		"Northern Irish=Northern Ireland;Chechen,Chechens=Chechnya;Dagestani,Dagestanis=Dagestan;Ingush=Ingushetia;Abkhaz,Abkhazian,Abkhazians=Abkhazia;"+
		"Ossetian,Ossetians,South Ossetian=South Ossetia;Tatar,Tatars=Tatarstan;Tibetan,Tibetans=Tibet;Uighur,Uighurs,Uyghur,Uyghurs=Xinjiang;Kashmiri,Kashmiris=Kashmir;"+
		"Crimean,Crimeans=Crimea;Catalan,Catalans=Catalonia;Basque,Basques=Basque Country;Corsican,Corsicans=Corsica;Sicilian,Sicilians=Sicily;Sardinian=Sardinia;"+
		"Bavarian,Bavarians=Bavaria;Texan,Texans=Texas;Californian,Californians=California;Hawaiian=Hawaii;Alaskan,Alaskans=Alaska;Gazan,Gazans=Gaza Strip;"+
		"Darfuri,Darfuris=Darfur;Zanzibari=Zanzibar;Papuan,Papuans=Papua;Acehnese=Aceh;Sindhi=Sindh;Baloch,Baluch=Balochistan;Quebecois,Quebecers=Quebec;"+
		"Flemish=Flanders;Walloon=Wallonia;Rohingya=Rakhine;Transnistrian=Transnistria;Somalilander=Somaliland;Sahrawi=Western Sahara", ";") {
		names, place, _ := strings.Cut(p, "=")
		for name := range strings.SplitSeq(names, ",") {
			m[name] = place
		}
	}
	return m
}()

// directions stand before a name without being part of it; a name that has one of its own ("Northern Ireland") is
// looked up whole first.
var directions = words("north south east west northern southern eastern western central northeast northwest southeast southwest northeastern " +
	"northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown upper lower greater inner outer mainland " +
	"rural suburban coastal upstate midtown nearby neighboring neighbouring eastcentral mid")

// kindWords are nouns that say what kind of place a name is, before ("city of") or after it ("province").
var kindWords = map[string]gazetteer.Kind{
	"city": gazetteer.City, "town": gazetteer.City, "village": gazetteer.City, "capital": gazetteer.City, "port": gazetteer.City, "suburb": gazetteer.City,
	"hamlet": gazetteer.City, "township": gazetteer.City, "cities": gazetteer.City, "towns": gazetteer.City, "villages": gazetteer.City,
	"province": gazetteer.Admin1, "governorate": gazetteer.Admin1, "state": gazetteer.Admin1, "region": gazetteer.Admin1, "oblast": gazetteer.Admin1,
	"republic": gazetteer.Admin1, "territory": gazetteer.Admin1, "provinces": gazetteer.Admin1, "prefecture": gazetteer.Admin1,
	"county": gazetteer.Admin2, "parish": gazetteer.Admin2, "district": gazetteer.Admin2, "counties": gazetteer.Admin2, "districts": gazetteer.Admin2, "twp.": gazetteer.City, "co.": gazetteer.Admin2,
	"river": gazetteer.River, "island": gazetteer.Island, "islands": gazetteer.Island, "mountain": gazetteer.Mountain, "mountains": gazetteer.Mountain,
	"lake": gazetteer.Water, "sea": gazetteer.Water, "valley": gazetteer.Area,
}

// provincial are titles and parties behind the name of a division: "Georgia Gov. Brian Kemp", "Georgia Republicans" are not of Tbilisi.
var provincial = words("Gov Gov. Governor governor gubernatorial Republican Democrat GOP Sen. Rep. Senator senator")

// settled are nouns that put a place into the country named before them: "the Iraqi city of", "Syria's northern enclave".
var settled = words("city town village capital port suburb hamlet township province governorate state region oblast district county enclave stronghold area valley " +
	"island peninsula neighborhood neighbourhood municipality resort base camp metropolis mountain river lake desert border frontier crossing hub outpost")

func words(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// A within is what the words around a name say it lies in: rows of countries and divisions of which one must hold it.
// text is the words that say so.
type within struct {
	refs   []gazetteer.Ref
	text   string
	list   bool    // more names follow: "Washington, New York and Boston"
	weight float64 // wWithin or wMaybe
}

// after reads what follows a name: ", La.", ", Iraq", " (Texas)", ", in northern Syria", " in Egypt".
func after(text string) within {
	var buf [32]gazetteer.Hit
	hits := buf[:0]
	s := text
	in := false
	if w, n := nextWord(strings.TrimPrefix(s, " ")); n > 0 && n+1 < len(s) && s[0] == ' ' && kindWords[w] != 0 {
		s = s[1+n:] // "Niger state, Nigeria"
	}
	switch {
	case strings.HasPrefix(s, ", "):
		s = s[2:]
	case strings.HasPrefix(s, " ("):
		s = s[2:]
	case strings.HasPrefix(s, " in "):
		s, in = s[1:], true
	default:
		return within{}
	}
	if rest, ok := strings.CutPrefix(s, "in "); ok {
		s, in = rest, true
		for range 3 { // "in the northern Syria"
			w, n := nextWord(s)
			if w == "the" || directions[strings.ToLower(w)] && n < len(s) && !isUpper(s[:n]) {
				s = strings.TrimLeft(s[n:], " -")
			}
		}
	}
	if !in {
		if short, n := abbreviation(s); n > 0 {
			hits = gazetteer.Lookup(states[short], hits[:0])
			return only(hits, s[:n], gazetteer.Admin1)
		}
	}
	// The longest run of up to four capitalised words that is a country or a division.
	ends := capitalised(s, 4)
	for i := len(ends) - 1; i >= 0; i-- {
		hits = gazetteer.Lookup(s[:ends[i]], hits[:0])
		if w := only(hits, s[:ends[i]], gazetteer.Country, gazetteer.Admin1); len(w.refs) > 0 {
			w.list = !in && listed(s[ends[i]:])
			return w
		}
		if ends[i] < 4 {
			continue // "in WA"
		}
		hits = gazetteer.Lookup(s[:ends[i]], hits[:0])
		if w := only(hits, s[:ends[i]], gazetteer.Admin2); len(w.refs) > 0 && len(w.refs) < 4 {
			return w
		}
	}
	return within{}
}

// listed says whether text goes on with another name of a list.
func listed(text string) bool {
	for _, p := range []string{" and ", " or ", " & "} {
		if rest, ok := strings.CutPrefix(text, p); ok {
			return isUpper(rest)
		}
	}
	rest, ok := strings.CutPrefix(text, ", ")
	if ok {
		rest = strings.TrimPrefix(rest, "and ")
	}
	return ok && isUpper(rest)
}

// only keeps the rows of some kinds.
func only(hits []gazetteer.Hit, text string, kinds ...gazetteer.Kind) within {
	w := within{text: text, weight: wWithin}
	for _, h := range hits {
		k := gazetteer.KindOf(h.Ref)
		for _, want := range kinds {
			if k == want && len(w.refs) < 6 {
				w.refs = append(w.refs, h.Ref)
			}
		}
	}
	return w
}

// abbreviation finds a short form of a state at the start of s and its length.
func abbreviation(s string) (string, int) {
	for n := min(6, len(s)); n >= 2; n-- {
		if _, ok := states[s[:n]]; !ok {
			continue
		}
		if n < len(s) && s[n-1] != '.' && wordByte(s[n]) {
			continue
		}
		return s[:n], n
	}
	return "", 0
}

func wordByte(c byte) bool {
	return c >= utf8.RuneSelf || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// streets are words that make a name one of a street or a square: "Wellington Road" is nowhere near Wellington.
var streets = words("Road Street Avenue Drive Lane Boulevard Highway Crescent Terrace Close Parkway Freeway Expressway Rd Ave Blvd Roundabout Overpass")

// street says whether text goes on with the last word of the name of a street.
func street(text string) bool {
	rest, ok := strings.CutPrefix(text, " ")
	if !ok {
		return false
	}
	w, _ := nextWord(rest)
	return streets[w]
}

// capitalised returns the ends of the first 1, 2 ... n words of s as long as each begins with a capital, but for those that a street is named after.
func capitalised(s string, n int) (ends []int) {
	at := 0
	for len(ends) < n {
		w, size := nextWord(s[at:])
		if size == 0 || !isUpper(w) && !(len(ends) > 0 && (w == "of" || w == "and" || w == "the")) {
			break
		}
		at += size
		end := at
		if strings.HasSuffix(s[:end], "'s") {
			end -= 2
		} else if strings.HasSuffix(s[:end], "’s") {
			end -= len("’s")
		}
		if end != at || !street(s[at:]) {
			ends = append(ends, end)
		}
		if end != at || at >= len(s) || s[at] != ' ' {
			break
		}
		at++
	}
	return ends
}

// nextWord returns the word at the start of s: letters, digits, apostrophes and full stops between letters.
func nextWord(s string) (string, int) {
	n := 0
	for n < len(s) && n < 40 {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !(unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\'' || r == '’' || r == '-' && n > 0 || r == '.' && n+1 < len(s) && wordByte(s[n+1])) {
			break
		}
		n += size
	}
	return s[:n], n
}

func isUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// before reads what precedes a name: "the northern Iraqi city of", "in Syria's", "Texas town of". It also returns the kind
// that the words give the place ("city of", "province of").
func before(text string) (w within, kind gazetteer.Kind) {
	var buf [32]gazetteer.Hit
	hits := buf[:0]
	s := strings.TrimRight(text, " ")
	if len(text)-len(s) > 1 {
		return w, 0
	}
	noun := false
	for step := range 7 {
		if s == "" {
			break
		}
		from := len(s)
		for from > 0 && len(s)-from < 40 {
			r, size := utf8.DecodeLastRuneInString(s[:from])
			if !(unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\'' || r == '’' || r == '-' || r == '.' && from < len(s)) {
				break
			}
			from -= size
		}
		word := s[from:]
		if word == "" {
			break
		}
		if !isUpper(word) {
			if settled[word] {
				noun = true
			}
			if step == 0 && word != "of" && !directions[word] && !settled[word] {
				break
			}
			if k, ok := kindWords[word]; ok && step == 1 && strings.HasPrefix(text[from+len(word):], " of") {
				kind = k
			}
			if word == "in" || word == "from" || word == "and" || word == "to" || word == "at" || word == "near" || word == "the" {
				break
			}
			s = strings.TrimRight(s[:from], " ")
			continue
		}
		name := word
		owner := false
		for _, p := range []string{"'s", "’s", "'", "’"} {
			if rest, ok := strings.CutSuffix(name, p); ok {
				name, owner = rest, true
				break
			}
		}
		if !owner && !noun && step > 0 {
			break
		}
		// Up to three words: "South Korea's", "United Arab Emirates'", "New York's".
		start := from
		for n := 1; n <= 3; n++ {
			phrase := s[start:from] + name
			if !owner {
				if r := peopled(phrase); r != 0 && (gazetteer.KindOf(r) == gazetteer.Country || gazetteer.KindOf(r) == gazetteer.Admin1) {
					return within{refs: []gazetteer.Ref{r}, text: phrase, weight: wWithin}, kind
				}
			}
			if owner || noun {
				hits = gazetteer.Lookup(phrase, hits[:0])
				if got := only(hits, phrase, gazetteer.Country, gazetteer.Admin1); len(got.refs) > 0 {
					w = got // a longer one may follow
				}
			}
			p := strings.TrimRight(s[:start], " ")
			prev := strings.LastIndexAny(p, " \n\t,;:()\"“”") + 1
			if p == "" || prev == len(p) || !isUpper(p[prev:]) || len(p) == start {
				break
			}
			start = prev
		}
		break
	}
	return w, kind
}
