// Package corpus makes news for benchmarks and crash tests: pages in any number, the same for the same seed.
//
// In: a seed and a number of pages. Out: pages in the order of their publication, or a WARC of them (one gzip member a record, as
// Common Crawl publishes CC-NEWS), with the truth about copies and stories.
//
// Each page varies one of the articles that come with Dateline (package examples, eval/news): countries with their people and
// capitals, towns, private persons, things, numbers, days and outlets are drawn anew, paragraphs may be missing, half of those behind the
// opening come from other articles, the title and every other paragraph's last sentence are made of the story's own words (own.go), and the page gets the head, the menus and the noise of one of five layouts. Three pages in ten are a wire copy
// of one of the last pages: another outlet, another title, perhaps cut after some paragraphs. One in ten goes on with one of the last
// stories: the same people and places, other paragraphs and numbers.
//
// It is a load, not a test of quality: what the pages of a day have in common is meant to be as much as in real news, so that what it costs to find copies,
// stories and records is. How well these are found is measured on real articles (docs/guide/evaluation.md).
//
// Known limits: 24 plots, so that verbs and sentences are far less varied than those of a real day; things are put in place of others without
// regard to sense; nobody holds the office that he is said to hold; sentences without any name or thing are in all stories of a plot.
package corpus

import (
	"cmp"
	"fmt"
	"html"
	"io/fs"
	"iter"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/dateline-news/dateline/eval"
	"github.com/dateline-news/dateline/internal/res/country"
	"github.com/dateline-news/dateline/internal/res/examples"
)

// A Page is one page as a site served it.
type Page struct {
	URI    string
	Outlet string
	Date   time.Time
	HTML   []byte
	Origin string // URI of the page it copies, "" if it is none's copy
	Story  int    // pages on one happening share it
}

// An article is a page without its layout.
type article struct {
	plot       int
	title      string
	paragraphs []string
	date       time.Time
	outlet     int
	uri        string
	story      int
	cast       *cast
	source     []passage // of the paragraphs, from which a story can go on
}

// A passage is a paragraph of a plot.
type passage struct{ plot, paragraph int }

// A cast replaces the names of a plot, and has words of its story's own.
type cast struct {
	words map[string]string
	own   own
}

// recent is how many of the last articles may be copied or gone on with.
const recent = 400

// Pages yields n pages of seed. Page i does not depend on n.
func Pages(seed uint64, n int) iter.Seq[Page] {
	return func(yield func(Page) bool) {
		r := rand.New(rand.NewPCG(seed, 0x6461746c))
		var last []article
		day := time.Date(2024, 3, 4, 0, 0, 0, 0, time.UTC)
		for i := range n {
			at := day.Add(time.Duration(i) * 864 * time.Millisecond) // 100,000 a day
			var a article
			origin := ""
			switch k := r.IntN(10); {
			case k < 3 && len(last) > 0:
				from := last[r.IntN(len(last))]
				a = copyOf(r, from, at)
				origin = from.uri
			case k < 4 && len(last) > 0:
				a = followUp(r, last[r.IntN(len(last))], at)
			default:
				a = fresh(r, r.IntN(len(plots())), i, at)
			}
			a.uri = fmt.Sprintf("https://%s/%s/%s-%d.html", outlets()[a.outlet].host, at.Format("2006/01/02"), slug(a.title), i)
			if origin == "" {
				if len(last) < recent {
					last = append(last, a)
				} else {
					last[r.IntN(recent)] = a
				}
			}
			p := Page{URI: a.uri, Outlet: outlets()[a.outlet].name, Date: at, HTML: layout(r, a), Origin: origin, Story: a.story}
			if !yield(p) {
				return
			}
		}
	}
}

// A plot is an article to vary.
type plot struct {
	title      string
	paragraphs []string
}

var plots = sync.OnceValue(func() []plot {
	var all []plot
	names, err := fs.Glob(examples.Files, "*.*")
	if err != nil {
		panic(err)
	}
	for _, name := range names {
		data, err := examples.Files.ReadFile(name)
		if err != nil {
			panic(err)
		}
		if p := readPlot(string(data)); len(p.paragraphs) > 0 {
			all = append(all, p)
		}
	}
	docs, err := eval.Files.ReadFile("news/docs.jsonl")
	if err != nil {
		panic(err)
	}
	return append(all, readDocs(docs)...)
})

var (
	tags   = regexp.MustCompile(`(?s)<(script|style|aside|footer|nav)\b.*?</(script|style|aside|footer|nav)>|<[^>]*>`)
	breaks = regexp.MustCompile(`\n+`)

	sentenceEnd = regexp.MustCompile(`[.”"]$`)
)

// readPlot takes the article out of an example: its paragraphs are the longer lines that end like a sentence, its title the last
// longer line before them.
func readPlot(text string) (p plot) {
	if strings.Contains(text, "<html") {
		_, text, _ = strings.Cut(text, "<body>")
		text = html.UnescapeString(tags.ReplaceAllString(text, "\n"))
	}
	for _, line := range breaks.Split(text, -1) {
		line = strings.TrimSpace(line)
		switch n := len(strings.Fields(line)); {
		case (n >= 8 || n >= 6 && len(p.paragraphs) > 0) && sentenceEnd.MatchString(line):
			p.paragraphs = append(p.paragraphs, line)
		case n >= 5 && len(p.paragraphs) == 0:
			p.title = line
		}
	}
	return p
}

// people are the persons of the plots. Those in office are replaced too: else each story of a plot would name the same ones.
var people = []string{
	"Getahun Reda", "Marta Quiroga", "Hugo Ferrante", "Oumar Traoré", "Grace Wanjiru", "Joseph Nkaissery", "Selam Abate",
	"Farhod Nazirov", "Azamat Turgunbaev", "Said Mroivili", "Hassan Bakari", "Ali Djoumoi", "Hery Ravelona", "Ines Valadao", "Solofo Andriamaro",
	"Tahina Rakotosoa", "Octavio Lacayo Reyes", "Laura Whitcombe", "Paul Delorme", "Jairo Pinzon", "Marta Ocampo", "Gustavo Arbelaez",
	"Benigno Salcedo", "Datu Piang", "Hamid Laut", "Deng Kuol Ajak", "Helga Brandt", "James Wani Lado", "Carla Mendizabal", "Nestor Villalba",
	"Kamran Jafarzade", "Leyla Asgarova", "Rufat Mammadli", "Bahram Shadkam", "Gudrun Ekstam", "Parvin Shadkam", "Aino Lahtela", "Gennady Orlov",
	"Ragnhild Stovner", "Dario Benz", "Manuel Arce", "Oscar Malpica", "Elsa Quiroz", "Raul Echenique Soto", "Ernesto Macuacua", "Pieter Greyling",
	"Celina Nhantumbo", "Bruce Halliwell", "Wayne Rudd", "Craig Dunstan", "Moana Prentice", "Ruth Ames", "Tom Kearsley", "Fumio Kishida",
	"Pham Binh Minh", "Angela Merkel", "François Hollande", "Vladimir Putin", "Sergei Lavrov", "Sher Bahadur Deuba", "Luis Carlos Villegas", "Ban Ki-moon", "Uhuru Kenyatta",
	"Salome Zourabichvili", "Abdul Muhith",
}

// places and names of the plots that are replaced each by another of its kind: without that, rare names would make one story of all
// variants of a plot.
var towns = strings.Split("Tsorona,Zalambessa,Chitwan,Arauca,Saravena,Rosario,Diabaly,Ségou,Batken,Isfara,Kyzyl-Bel,Malmo,Caia,Beira,Luabo,Kariba,Huallaga,Sumgait,Rovaniemi,"+
	"Mandera,Garissa,El Maarouf,Zambezi,Auckland,Hamilton,Zurich,Kola,Barents,Da Nang,Santa Fe,Maungdaw,Abyei,Bor,Cotabato,Jolo,Bluefields,Masaya,Antsirabe,Toamasina,Bentiu,Juba,Brussels,Calgary,Chicago,Mindanao,Luxembourg,Leer,Singapore,Parana", ",")

var otherTowns = strings.Fields("Aalborg Abeche Agadez Akureyri Aleppo Ambon Arequipa Arusha Aswan Atbara Balkh Bamenda Bandung Basra Batumi Bejaia Bergen Bouake Brest Bydgoszcz Cali " +
	"Calabar Cebu Chiclayo Chimoio Cochabamba Constanta Cuenca Cusco Daloa Debrecen Dodoma Durres Edirne Eldoret Encarnacion Erbil Esteli Fez Gabes Galle Ganja Gaziantep Gdansk Gondar " +
	"Gwadar Gyumri Hargeisa Hebron Herat Holguin Huambo Iquitos Irbid Iringa Jaffna Jalalabad Jijiga Kaduna Kandahar Kankan Karbala Kassala Kayes Khujand Kisumu Kitale Klaipeda Konya " +
	"Kosti Kumasi Kutaisi Ladysmith Lleida Loja Lubango Lviv Mahajanga Maradi Maribor Marsabit Matagalpa Mbarara Medan Mopti Mosul Mutare Mwanza Mzuzu Nampula Naryn Nasiriyah Ndola " +
	"Novi-Sad Odense Oran Oruro Osh Oujda Padang Pakse Palu Paphos Parakou Pemba Plovdiv Ponce Posadas Potosi Quelimane Rajshahi Riohacha Rivera Samarra Segovia Sfax Shkoder Sibiu " +
	"Sikasso Soroti Split Sukkur Sumy Tabora Tacna Tahoua Taiz Tamale Tambov Tartus Tete Thies Trabzon Tromso Turbat Uvira Varna Vilar Wau Yola Zaria Zinder Zugdidi")

var bodies = strings.Split("Example News,Example Wire,Example Press,Example Radio,Example Images,Example Post,Example Daily,Southmilk,Temara Capital,Northern Anvil,Gundelik Xeber,Radio Litoral", ",")

// orgs become each another of their line.
var orgs = [][]string{
	{"European Union", "United Nations", "African Union", "Arab League", "World Bank", "Red Cross", "Red Crescent", "World Food Programme", "Asian Development Bank", "Catholic Church", "State Department",
		"Treasury Department", "European Parliament", "Progress Party", "Amnesty International", "World Health Organization", "Commonwealth", "Andean Community", "Gulf Cooperation Council", "Pacific Islands Forum"},
	{"EU", "UN", "NATO", "FARC", "ELN", "SPLM-IO", "FBI", "WFP", "OSCE", "ASEAN", "OPEC", "IAEA", "WTO", "ECOWAS", "UNICEF"},
}

// kinds of things that happen alike: a word of a plot becomes another of its line, and its plural that one's plural.
var kinds = [][]string{
	strings.Fields("clinic school market depot hotel bridge mosque barracks courthouse warehouse station college"),
	strings.Fields("tents medicines blankets generators rations boats tarpaulins vaccines seeds stoves filters"),
	strings.Fields("villagers farmers students miners fishermen traders herders drivers nurses pilgrims weavers"),
	strings.Fields("engineers surveyors journalists teachers geologists doctors monks sailors clerks tourists"),
	strings.Fields("dam canal reservoir refinery tunnel quarry harbour railway airport"),
	strings.Fields("grain cocoa copper cotton timber coffee sugar rice tin rubber wool"),
	strings.Fields("helicopters trucks ambulances tankers ferries lorries planes drones barges"),
	strings.Fields("river valley lake coast plateau gorge island delta desert forest"),
	strings.Fields("flood floods drought earthquake cyclone landslide wildfire blizzard eruption"),
	strings.Fields("ransom pension tariff levy subsidy loan grant royalty licence quota"),
	strings.Fields("dockers porters bakers railwaymen cleaners brewers printers masons"),
	strings.Fields("heroin cannabis diamonds ivory cigarettes weapons cash antiques"),
	strings.Fields("convoy patrol caravan column motorcade flotilla"),
}

// things are other words of the plots that become another of their line or of moreThings: what a story is about is told by its nouns as much as by
// its names. Words for people, time and what happens stay, since they carry what is coded.
var (
	things = [2][]string{
		strings.Fields("academy account airspace alert area ballot battery behaviour border bullet bureau bus cafe canal car casino chamber church clinic closing coast company condition " +
			"conference courthouse crossing dairy dam decision driver economy exchange eye family farce figure flooding food frigate frontier fund gas gate gun head highway hill home " +
			"homeland hotline house incident information institute irrigation job lake land law letter line list maize mandate matter means message milk minibus mission money moon mortar " +
			"motorcycle network newspaper note notice office oil outcome pack palace panel passage passport pasture patch pen phone phrase pipeline place plane portrait power price prison programme " +
			"progress purpose radar rain rating readiness region reindeer removal report responsibility result rig road robbery roof round run safety satellite seminar session shipping " +
			"shoulder side soil sorghum speaker stake status step stretch sum team telephone terminal territory theatre timetable tournament town wage water website wheat wing word zone"),
		strings.Fields("accounts airfields airlines animals areas ballots banks bases bills boots borders boxes bridges bullets camps cars casinos changes companies counties courts dealings " +
			"defences drugs elephants figures floodgates funds futures gates grounds homes injuries interceptors islands jails jets jungles leaves lines marks missiles orders pages pictures plants ports " +
			"positions provinces purifiers ranks reports rights rivers roads rooftops schools seats services shipments ships slips soybeans stations stones streets swamps tanks teams terminals " +
			"ties towns trees tyres valleys villages waters wells wrists"),
	}
	moreThings = strings.Fields("anchor apple archive arena attic balcony ballad barn basin basket beacon bell bicycle blueprint boiler bolt bottle bracelet brick bronze bucket buffet bulb bumper cabin cable calendar " +
		"camera candle canoe canvas carpet carton castle catalogue cave ceiling cellar ceramic chain chapel chart chimney circuit cistern clock closet coin collar comet compass concert container copier corridor " +
		"costume cottage counter cradle crane crater crystal cupboard curtain cushion dashboard desk diagram dial diary dome drawer dune easel elevator engine envelope escalator faucet feather fence fiddle " +
		"filament flag flute folder fountain frame freezer furnace gallery garden garment gazette glacier globe glove goblet gown granary gravel greenhouse grove guitar gutter gymnasium hallway hammer hammock " +
		"handle harness hatch hedge helmet hinge hook hose icicle instrument jacket jar jersey kettle keyboard kiosk kitchen kite label lace ladder lamp lantern lawn ledger lens lever lighthouse lobby locker " +
		"locomotive loft magnet mansion mantle map marble meadow medal microscope mill mineral mirror model monument mosaic motor mural museum napkin necklace nest niche nozzle oar orchard organ oven paddle " +
		"painting parcel park path pavement pavilion pebble pendant pier pillar pillow pinnacle pipe piston pitcher planet plaster plateau plough plum pocket poem pond poster prism pulley pump puzzle quilt rack raft rail ramp " +
		"recipe reef registry ribbon ridge robe rocket rope rudder saddle sail sandal scaffold scale scarf screen sculpture sensor shaft shed shelf shelter shrine shutter signal silo sketch slope socket sofa sonata spade spire " +
		"sponge stadium staircase statue stool stove string studio suburb subway suitcase switch table tablet tapestry telescope temple tent thermometer thread throne ticket tile tower toy tractor trail tram trench trolley " +
		"trophy trumpet tube turbine turret umbrella uniform vault vehicle veranda vessel viaduct vineyard violin wagon wall wallet wardrobe well wheel whistle windmill window wire workshop yacht yard")
)

var firstNames = strings.Fields("Adam Aisha Amina Ana Andrei Anita Arjun Astrid Bashir Beatriz Carlos Chen Clara Daniel Diana Elena Emil Esther Fatima Felix " +
	"Grace Hanna Hassan Helena Ibrahim Ines Ivan Jamal Jana Joao Jonas Josef Julia Karim Katarina Kofi Laila Lars Leila Linh Lucia Luis Maria Marek Mehmet " +
	"Mina Mohamed Nadia Nikolai Noor Olga Omar Paolo Petra Pilar Rashid Rosa Samir Sara Sofia Stefan Svetlana Tariq Teresa Tomas Vera Victor Yusuf Zainab Zoran")

var lastNames = strings.Fields("Abdi Achterberg Adeyemi Almeida Andersson Asante Bakker Balogun Banerjee Baptiste Barros Becker Benitez Bianchi Bondarenko Castellan " +
	"Chaudhry Cisneros Cordova Dahlberg Dimitrov Dlamini Donnelly Eklund Falkner Fernandes Fonseca Gunawan Halvorsen Haddad Hakimi Hernan Horvath Ilyas Ivanenko Jankowski " +
	"Kamara Kapoor Karimov Kiplagat Kowalczyk Lindqvist Lombardi Mahlangu Marchetti Mbeki Mendonca Mukherjee Murphy Nakamura Ndiaye Novotny Obi Okonjo Olsen Orozco Osei " +
	"Pereira Petrov Popescu Quispe Rahmani Rasmussen Ribeiro Rosales Saidi Salgado Santoso Sesay Sidibe Silveira Sokolov Suleiman Tanaka Tesfaye Thapa Ulrich Valdez Vasquez " +
	"Vinogradov Wanjala Weiss Yilmaz Zapata Zeman")

var months = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// codes are countries whose name, adjective and capital are each one plain word or two.
var codes = strings.Fields("AFG AGO ALB ARG ARM AUS AUT AZE BGD BGR BOL BRA CAN CHL CHN CMR COL COM CRI CUB CYP CZE DEU DNK DZA ECU EGY ERI ESP EST ETH FIN FRA " +
	"GBR GEO GHA GRC GTM HND HRV HUN IDN IND IRN IRQ ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KWT LAO LBN LBR LBY LKA LTU LVA MAR MDA MDG MEX MLI MMR MNG MOZ MRT MWI MYS NAM NER NGA " +
	"NIC NLD NOR NPL OMN PAK PAN PER PHL POL PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLE SOM SRB SVK SVN SWE SYR TCD TGO THA TJK TUN TUR TZA UGA UKR URY USA UZB VEN VNM YEM ZMB ZWE BEL")

// forms returns the words that a cast replaces for a country, each followed by the same form's index in the other country.
func forms(c country.Country) []string {
	return []string{c.Name, c.Adjective, c.Adjective + "s", c.Capital, strings.ToUpper(c.Capital), strings.ToUpper(c.Name)}
}

var nations = sync.OnceValue(func() []country.Country {
	var cs []country.Country
	for _, code := range codes {
		if c, ok := country.ByCode(code); ok && c.Adjective != "" && c.Capital != "" {
			cs = append(cs, c)
		}
	}
	return cs
})

// named finds every name that a cast may replace, the longest first.
var named = sync.OnceValue(func() *regexp.Regexp {
	var words []string
	for _, c := range nations() {
		words = append(words, forms(c)...)
	}
	for _, p := range people {
		words = append(words, p, surname(p))
	}
	words = append(append(words, towns...), bodies...)
	for _, kind := range kinds {
		words = append(words, kind...)
	}
	words = append(append(words, things[0]...), things[1]...)
	for _, a := range alike {
		words = append(words, a.word)
	}
	for _, all := range orgs {
		words = append(words, all...)
	}
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	for i, w := range words {
		words[i] = regexp.QuoteMeta(w)
		if last := w[len(w)-1]; last < utf8.RuneSelf && last != '.' { // \b knows letters of ASCII alone
			words[i] += `\b`
		}
	}
	return regexp.MustCompile(`\b(` + strings.Join(slices.Compact(words), "|") + `)`)
})

func surname(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// alike are other words for countries, by code, and the form that replaces each.
var alike = []struct {
	word, code string
	form       int
}{{"the United States", "USA", 0}, {"The United States", "USA", 0}, {"U.S.", "USA", 1}, {"US", "USA", 1}, {"Azeri", "AZE", 1}, {"Philippine", "PHL", 1}, {"Tajik", "TJK", 1}, {"Kyrgyz", "KGZ", 1}, {"Somali", "SOM", 1},
	{"Argentine", "ARG", 1}, {"the Philippines", "PHL", 0}, {"New Zealand", "NZL", 0}, {"NZ", "NZL", 1}, {"European", "BEL", 1}, {"African", "ETH", 1}}

func newCast(r *rand.Rand) *cast {
	words := map[string]string{}
	to := r.Perm(len(nations()))
	for i, c := range nations() {
		into := forms(nations()[to[i]])
		for k, w := range forms(c) {
			words[w] = into[k]
		}
		for _, a := range alike {
			if a.code == c.Code {
				words[a.word] = into[a.form]
			}
		}
	}
	for _, all := range orgs {
		to := r.Perm(len(all))
		for i, o := range all {
			words[o] = all[to[i]]
		}
	}
	for _, p := range people {
		first, last := firstNames[r.IntN(len(firstNames))], lastNames[r.IntN(len(lastNames))]
		words[p], words[surname(p)] = first+" "+last, last
	}
	town := r.Perm(len(otherTowns))
	for i, t := range towns {
		words[t] = otherTowns[town[i]]
	}
	for _, b := range bodies {
		words[b] = lastNames[r.IntN(len(lastNames))] + " " + strings.Fields("News Wire Press Holdings Group Bureau Media Union")[r.IntN(8)]
	}
	for _, kind := range kinds {
		to := r.Perm(len(kind))
		for i, w := range kind {
			words[w] = kind[to[i]]
		}
	}
	for number, all := range things {
		pool := slices.Clone(all)
		for _, w := range moreThings {
			pool = append(pool, w+[]string{"", "s"}[number])
		}
		to := r.Perm(len(pool))
		for i, w := range all {
			if words[w] == "" {
				words[w] = pool[to[i]]
			}
		}
	}
	return &cast{words, newOwn(r)}
}

func (c *cast) in(text string) string {
	return named().ReplaceAllStringFunc(text, func(w string) string { return c.words[w] })
}

var (
	figure = regexp.MustCompile(`\b\d{1,3}(,\d{3})*\b`)
	year   = regexp.MustCompile(`\b(19|20)\d\d\b`)
	onDay  = regexp.MustCompile(`\b(Jan|Feb|Mar|March|Apr|April|May|June|July|Aug|Sept|Oct|Nov|Dec|January|February|August|September|October|November|December)\.? (\d{1,2})\b`)
)

// fresh writes a new article of plot k.
func fresh(r *rand.Rand, k, story int, at time.Time) article {
	a := article{plot: k, date: at, outlet: r.IntN(len(outlets())), story: story, cast: newCast(r)}
	a.title = a.cast.own.write(r, titles)
	for i := range plots()[k].paragraphs {
		from := passage{k, i}
		switch {
		case i < 2:
		case r.IntN(8) == 0:
			continue
		case r.IntN(2) == 0:
			from.plot = r.IntN(len(plots()))
			from.paragraph = 1 + r.IntN(len(plots()[from.plot].paragraphs)-1)
			if slices.Contains(a.source, from) {
				continue
			}
		}
		a.source = append(a.source, from)
		a.paragraphs = append(a.paragraphs, a.write(r, from, at))
	}
	return a
}

// write writes a paragraph of a.
func (a *article) write(r *rand.Rand, from passage, at time.Time) string {
	text := vary(r, a.cast.in(plots()[from.plot].paragraphs[from.paragraph]), at)
	if from.paragraph%2 == 0 {
		text += " " + a.cast.own.write(r, sentences)
	}
	return text
}

// vary draws figures anew and moves dates so that they fit the day.
func vary(r *rand.Rand, text string, at time.Time) string {
	month := at.Month()
	text = onDay.ReplaceAllStringFunc(text, func(string) string { return months[month-1] + " \x00" + strconv.Itoa(at.Day()) + "\x00" })
	text = year.ReplaceAllStringFunc(text, func(y string) string { return "\x00" + y + "\x00" })
	var b strings.Builder
	for i, part := range strings.Split(text, "\x00") {
		if i%2 == 0 {
			part = figure.ReplaceAllStringFunc(part, func(f string) string {
				n, err := strconv.Atoi(strings.ReplaceAll(f, ",", ""))
				if err != nil || n < 3 {
					return f
				}
				return grouped(n/2 + r.IntN(n) + 1)
			})
		}
		b.WriteString(part)
	}
	return b.String()
}

func grouped(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// copyOf is what another outlet makes of a wire article.
func copyOf(r *rand.Rand, from article, at time.Time) article {
	a := from
	a.date, a.outlet = at, r.IntN(len(outlets()))
	if r.IntN(2) == 0 {
		a.title = []string{"Report: ", "World: ", "Just in: ", ""}[r.IntN(4)] + strings.TrimSuffix(a.title, " officials say")
	}
	if n := len(a.paragraphs); n > 3 && r.IntN(3) == 0 {
		a.paragraphs = a.paragraphs[:3+r.IntN(n-3)]
	}
	return a
}

// followUp goes on with a story: its opening and half of its paragraphs with other figures.
func followUp(r *rand.Rand, from article, at time.Time) article {
	a := article{plot: from.plot, date: at, outlet: r.IntN(len(outlets())), story: from.story, cast: from.cast}
	a.title = a.cast.own.write(r, titles)
	for i, p := range from.source {
		if i == 0 || r.IntN(2) == 0 {
			a.source = append(a.source, p)
			a.paragraphs = append(a.paragraphs, a.write(r, p, at))
		}
	}
	return a
}

type outlet struct{ name, host string }

var outlets = sync.OnceValue(func() []outlet {
	var all []outlet
	for _, town := range strings.Fields("Harbour Valley Northern Delta Lakeside Summit Prairie Coastal Granite Meridian Orchard Beacon Juniper Copper Island") {
		for _, kind := range strings.Fields("Post Gazette Herald Courier Tribune Observer Chronicle Mail") {
			all = append(all, outlet{"The " + town + " " + kind, strings.ToLower(town+kind) + ".example"})
		}
	}
	return all
})

var notWord = regexp.MustCompile(`[^a-z0-9]+`)

func slug(title string) string {
	s := strings.Trim(notWord.ReplaceAllString(strings.ToLower(title), "-"), "-")
	return s[:min(len(s), 60)]
}
