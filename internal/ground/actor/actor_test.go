package actor

import (
	"context"
	"fmt"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/coref"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"github.com/dateline-news/dateline/internal/match"
)

func TestCodeWords(t *testing.T) {
	for _, tt := range []struct{ words, day, want string }{
		// countries, peoples, seats
		{"France", "", "FRA"}, {"the U.S.", "", "USA"}, {"Israelis", "", "ISR CVL"}, {"Israeli", "", "ISR"}, {"the Kremlin", "", "RUS GOV"}, {"Kremlin officials", "", "RUS GOV"},
		{"Moscow", "", "RUS GOV"}, {"in Moscow", "", "RUS"}, {"ethnic Turks", "", " CVL"}, {"the people of Chile", "", "CHL CVL"},
		// roles with and without a country
		{"officials in Peru", "", "PER GOV"}, {"officials", "", " GOV"}, {"two Danish journalists", "", "DNK JRN CVL"}, {"the Chadian army", "", "TCD MIL"}, {"army", "", " MIL"},
		{"Polish police", "", "POL COP"}, {"polish", "", ""}, {"rebel leaders", "", " REB"}, {"union leaders", "", " LAB"}, {"Ghanaian leaders", "", "GHA GOV"}, {"leaders", "", ""},
		{"Spanish warplanes", "", "ESP MIL"}, {"Spanish wine", "", "ESP"}, {"masked gunmen", "", " UAF"}, {"a number of countries", "", " GOV"}, {"the international community", "", ""},
		{"members of the Kenyan parliament", "", "KEN LEG"}, {"the wife of a member", "", " CVL"}, {"opposition forces", "", " REB"}, {"Malian opposition parties", "", "MLI OPP"},
		// parties to something are not political parties
		{"warring parties", "", " UNK"}, {"Iraqi political parties", "", "IRQ PTY"},
		// titles of states that clubs, firms and unions have too
		{"the union 's secretary general", "", " LAB"}, {"the company 's president", "", " BUS"}, {"the secretary general of the union", "", " LAB"}, {"Chile 's president", "", "CHL GOV"},
		{"the union of the president", "", " LAB"}, {"the secretary general", "", " GOV"},
		{"the employers ' federation", "", " BUS"}, {"the teachers ' federation", "", " NGO"},
		// groups
		{"Da’esh", "", "ISI REB"}, {"ISIL fighters", "", "ISI REB"}, {"State Department spokeswoman", "", "USA GOV"}, {"UN peacekeepers", "", "IGO MIL"}, {"peacekeepers", "", "IGO MIL"},
		{"Nigerian peacekeepers", "", "NGA MIL"}, {"the European Union", "", "IGO IGO"}, {"Chile 's Defense Department", "", "CHL GOV"}, {"the Pentagon", "", "USA MIL GOV"},
		{"a coalition of fourteen parties", "", ""}, {"a coalition of 40 states", "", "IGO MIL"}, {"the Refugee Bread Coalition", "", " REF"}, {"the Arab coalition", "", "SAU MIL"},
		{"the Kuwait Red Crescent Society", "", "KWT NGO MED"}, {"the Italian Red Cross", "", "ITA NGO MED"}, {"the Red Cross in Italy", "", "NGO NGO MED"},
		{"the embassy in Dakar", "", " GOV"}, {"police in Dakar", "", "SEN COP"}, {"the Chinese embassy in Dakar", "", "CHN GOV"},
		{"the coalition", "", "IGO MIL"}, {"the ruling coalition", "", " GOV"}, {"coalition aircraft", "", "IGO MIL"}, {"a humanitarian group", "", "NGO NGO"},
		// what is led or backed by a country is not of it
		{"Kurdish-led forces", "", " MIL"}, {"Iranian-backed militias", "", " REB"}, {"Iranian militias", "", "IRN REB"}, {"US - led strikes", "", ""},
		{"Chinese-owned mines", "", "CHN"}, {"a Canadian - run company", "", "CAN BUS"}, {"a Chinese-run camp", "", ""}, {"workers at a Chinese-owned mine", "", " LAB"}, {"pro-Russian separatists in Ukraine", "", "UKR REB"},
		// nor who was born or made there, who studies it, or who stands against it
		{"the Danish - built frigate of the Chilean navy", "", "CHL MIL"}, {"a Norwegian - flagged tanker", "", "NOR BUS"}, {"the Iraq war veteran", "", ""}, {"Iraqi war veterans", "", "IRQ"}, {"a China expert", "", ""},
		{"India 's critics", "", " CVL"}, {"India 's lawyers", "", "IND JUD"}, {"the Cairo - based Arab League", "", "IGO IGO"}, {"Cairo - based officials", "", "EGY GOV"},
		// of two peoples side by side the first is the country, but for those of whom one becomes
		{"Malaysian Chinese groups", "", "MYS"}, {"Chinese American groups", "", "USA"}, {"Finland 's Swedish minority", "", "FIN CVL"}, {"Texan officials", "", "USA GOV"}, {"Cornish fishermen", "", "GBR CVL"}, {"South American officials", "", " GOV"}, {"Asian American officials", "", "USA GOV"},
		// office holders by date
		{"John Kerry", "2014-09-10", "USA GOV"}, {"John Kerry", "2012-06-01", "USA LEG"}, {"John Kerry", "2018-03-01", "USA ELI"}, {"John Carry", "2014-09-10", ""},
		{"German Chancellor Angela Merkel", "2014-09-10", "DEU GOV"}, {"former German Chancellor Gerhard Schroeder", "2014-09-10", "DEU ELI"}, {"President Obama", "2010-01-01", "USA GOV"},
		// no date: what all terms say; a title of the text tells which; of leaders their time as such
		{"John Kerry", "", "USA"}, {"Secretary of State John Kerry", "", "USA GOV"}, {"Sen. John Kerry", "", "USA LEG"}, {"Vladimir Putin", "", "RUS GOV"},
		{"singer Paul Martin", "2005-01-01", " CVL"}, {"Prime Minister Paul Martin", "2005-01-01", "CAN GOV"}, {"Putin's government", "2015-01-01", "RUS GOV"}, {"Bush administration", "2005-01-01", "USA GOV"},
		{"President Bush", "", "USA GOV"}, {"Abdelaziz Bouteflika", "2005-01-01", "DZA GOV"}, {"a former minister", "", " ELI"}, {"the former rebel", "", " REB"},
		// where refugees are, and where they are from
		{"refugees in Kenya", "", " REF"}, {"refugees from Somalia", "", "SOM REF"}, {"refugees fleeing the war in Liberia", "", "LBR REF"}, {"Somali refugees in Kenya", "", "SOM REF"},
		{"Sen. Ted Cruz", "2016-05-01", "USA LEG"}, {"Hun Sen", "2016-05-01", "KHM GOV"}, {"his chief of staff", "", " MIL"}, {"Obama 's chief of staff", "2014-01-01", "USA GOV"},
		{"the Pakistani parliament", "", "PAK LEG"}, {"Taliban gunmen", "", "AFG REB"}, {"Wagner fighters", "", "RUS PRM"}, {"separatist authorities in Donetsk", "", "UKR REB"}, {"local authorities in Donetsk", "", "UKR GOV"}, {"al-Qaida fighters in Yemen", "", " REB"},
		// towns
		{"Mosul police", "", "IRQ COP"}, {"residents of Aleppo", "", "SYR CVL"}, {"residents of the village", "", " CVL"},
	} {
		c := CodeWords(strings.Fields(tt.words), tt.day)
		if got := strings.TrimRight(c.Country+" "+strings.Join(c.Sectors, " "), " "); got != tt.want {
			t.Errorf("%q on %q: %q, want %q %v", tt.words, tt.day, got, tt.want, c.Why)
		}
	}
}

type step interface {
	Annotate(context.Context, *dateline.Document) error
}

var early []step

// document runs the steps before actor over a text.
func document(t testing.TB, text string) *dateline.Document {
	t.Helper()
	if early == nil {
		parser, err := syntax.New()
		if err != nil {
			t.Fatal(err)
		}
		tagger, err := mention.New()
		if err != nil {
			t.Fatal(err)
		}
		early = []step{token.New(), parser, tagger, coref.New()}
	}
	d := &dateline.Document{Text: text}
	at := 0
	for line := range strings.Lines(text) {
		if body := strings.TrimRight(line, "\n"); body != "" {
			d.Lines = append(d.Lines, dateline.Line{Span: dateline.Span{Start: at, End: at + len(body)}, Kind: dateline.LineBody})
		}
		at += len(line)
	}
	for _, s := range early {
		if err := s.Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
	}
	return d
}

func TestOffices(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"U.S. Secretary of State John Kerry arrived in Cairo.", "John Kerry|Secretary of State|2013-02-01|2017-01-20"},
		{"Angela Merkel, the German chancellor, said so.", "Angela Merkel|Federal Chancellor|2005-11-22|2021-12-08"},
		{"Prime Minister Tony Blair of Britain said so.", "Tony Blair|Prime Minister|1997-05-02|2007-06-27"},
		{"Israeli Prime Minister Benjamin Netanyahu said so.", "Benjamin Netanyahu|Prime Minister|1996-06-18|1999-07-06; Benjamin Netanyahu|Prime Minister|2009-03-31|2021-06-13; Benjamin Netanyahu|Prime Minister|2022-12-29|"},
		{"Former French President Jacques Chirac was ill.", "Jacques Chirac|President|1995-05-17|2007-05-16|former"},
		{"State Department spokeswoman Jen Psaki said so.", "Jen Psaki|State Department Spokesperson|2013-02-11|2015-03-31"},
		{"Actress Kerry Washington arrived in Cairo.", ""},
		{"Spanish Prime Minister Tony Blair said so.", ""}, // of another country than the table's
		{"Tony Blair arrived in Cairo.", ""}, // no office
		{"Hospital director Gordon Brown said so.", ""},
	} {
		d := document(t, tt.text)
		if err := NewOffices().Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, o := range d.Offices {
			s := fmt.Sprintf("%s|%s|%s|%s", o.Person, o.Position, o.Start, o.End)
			if o.Former {
				s += "|former"
			}
			got = append(got, s)
		}
		if g := strings.Join(got, "; "); g != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}

func TestEntities(t *testing.T) {
	for _, tt := range []struct{ text, day, want string }{
		{"Kerry met officials in Norway. John Kerry later flew home.", "2014-09-10", "John Kerry=USAGOV, officials=NORGOV"},
		{"The Kenyan police arrested him. Police said the army would help Kenya.", "", "Kenya Police=KENCOP, the army=KENMIL, Kenya=KEN"},
		{"Boko Haram attacked a school. Boko Haram took girls. The militants burned houses.", "", "The militants=NGAREB"},
		{"Boko Haram fought the Taliban. Boko Haram lost. The militants burned houses.", "", "The militants=REB"}, // which?
		{"Norway and Sweden spoke. The army said nothing.", "", "The army=MIL"},                                   // two countries: no setting
		// offices and bodies that no country is named with are of the body of states that the text names; of a state they are named
		{"The UN mission in Yemen said so. The Special Envoy for Yemen, Lars Bentzen, flew to Riyadh.", "", "Lars Bentzen=IGO"},
		{"The UN mission in Yemen said so. The special envoy of France, Lars Bentzen, flew to Riyadh.", "", "Lars Bentzen=FRAGOV"},
		{"The European Commission met. Trade Commissioner Karin Holm called Moldova in Chisinau.", "", "Karin Holm=IGO"},
		{"Moldova met. Trade Commissioner Karin Holm called Moldova in Chisinau.", "", "Karin Holm=MDAGOV"},
		{"UNMISS opened a camp. The mission took in 40 families in South Sudan.", "", "The mission=IGO"},
		{"South Sudan sent envoys to Chad. The mission took in 40 families.", "", "The mission=GOV"},
		// an embassy is of another country than the story, of the one that the text names
		{"Police in Lima held a man. The Chinese embassy protested. An ambassador later spoke in Lima.", "", "The Chinese embassy=CHNGOV, An ambassador=CHNGOV"},
		{"Police in Lima held a man. The ambassador protested in Lima.", "", "The ambassador=GOV"},
		{"The International Atomic Energy Agency met. The agency's director, Uruguayan diplomat Carlos Olave, spoke.", "", "Olave=IGO"},
		{"The Peruvian space agency met in Lima. The agency's director, Carlos Olave, left.", "", "Olave=PER"},
		{"NATO opened a base in Mali. Its commander, Italian General Sandro Belli, spoke.", "", "Belli=IGOMIL"},
		{"Mali opened a base. Its commander, Italian General Sandro Belli, spoke.", "", "Belli=ITAMIL"},
		{"Floods hit Mizoram in India. The Union government sent boats.", "", "The Union government=INDGOV"},
		{"A man was held in Boston. The Boston government sent boats.", "", "The Boston government=USAGOV"},
		{"The Secretary-General condemned the raid near El Fasher.", "", "The Secretary-General=IGO"},
		{"Mali's party met in Bamako. The secretary-general of the party spoke.", "", "secretary-general of the party=MLIPTY"},
		{"North Korea and South Korea spoke. The North's leader smiled. The South's envoy left.", "", "North's leader=PRK, South's envoy=KORGOV"},
		{"The Somali ambassador to Kenya protested.", "", "ambassador=SOMGOV"}, // not of the Somali region
		{"Angola's President Joao Mavinga, the African Union's mediator, spoke.", "", "Mavinga=AGOGOV"},
		{"President Joao Mavinga, the African Union's mediator, spoke.", "", "Mavinga=IGO"}, // of no country that is told
		// who is named by his nation is a stranger where others act
		{"Two Malaysians were shot by the militia.", "", "the militia=REB"},
		{"Two soldiers were shot in Malaysia by the militia.", "", "the militia=MYSREB"},
		// a text of several countries: the heading over the lines, the sentence before
		{"Norway\n\nThe police killed a man.\n\nPeru\n\nThe army freed a man.", "", "The police=NORCOP, The army=PERMIL"},
		{"Norway urged Myanmar to act. Sweden left. Sweden spoke to Myanmar. Norway left Myanmar. The Government refused.", "", "Government=MMRGOV"},
		// a namesake of a town: the subject of a verb is the person, what follows "to" the town
		{"Laura Paris, a former sailor, spoke on Tuesday. Paris refused to sign. Her lawyer travelled to Paris.", "", "Laura Paris=ELI"},
		// a family name gives no country, what the text says does; a country of that name does
		{"Katherine Jordan and Michael Holland were arrested. Jordan denied it. Police fled.", "", "Katherine Jordan=, Michael Holland=, Police=COP"},
		{"Valeska Paris, an Australian woman, sued the church.", "", "Valeska Paris=AUSCVL"},
		{"Erik Denmark, a Kenyan runner, won the race.", "", "Erik Denmark=KENCVL"},
		{"Erik Denmark, a blob, won the Kenyan race.", "", "Erik Denmark="},
		{"Ms. Paris accused the guards. Police fled.", "", "Paris=, Police=COP"},
		{"Paris accused Rome.", "", "Paris=FRAGOV, Rome=ITAGOV"},
		// a seat taken for a person
		{"Capitol Hill rejected the bill.", "", "Capitol Hill=USALEG"},
		// "the regime" is that of the country whose government or army the text names, if that is one
		{"The Syrian government met Russia in Geneva. Russia said the opposition had refused. Russia left.", "", "the opposition=SYROPP"},
		{"The Syrian government met the Russian government. Russia said the opposition had refused. Russia left. Russia is sorry.", "", "the opposition=RUSOPP"},
		// a local body is of the last place of its paragraph, unless its sentence names a country
		{"Colombia closed the border. Colombia sent troops. A mayor was shot in Quito. Police opened an inquiry.", "", "Police=ECUCOP"},
		{"Colombia closed the border. Colombia sent troops. A mayor was shot in Quito.\n\nPolice opened an inquiry.", "", "Police=COLCOP"},
		{"A mayor was shot in Quito. Peru sent doctors. Peru was shocked.", "", "doctors=PERMED"},
		// a body is called again by its head noun alone; which of two nobody knows
		{"The Alliance for Dignity of Kenya met in Nairobi. Chad protested. The vote was lost, the Alliance said.", "", "Alliance for Dignity=KEN"},
		{"The Alliance for Dignity of Kenya met the Alliance for Work of Chad. The vote was lost, the Alliance said.", "", "Alliance="},
		{"The SDF, made up in part by local Arabs and its Coalition trained component, the Syrian Arab Coalition, and supported by Coalition advisers began the operation to isolate Raqqah. The Coalition supports the SDF through training and airstrikes.", "", "Syrian Arab Coalition=SYRREB, The Coalition=IGOMIL"}, // called so before that body was named
		// an ambassador is a guest: the ministry that summons him is not of his country
		{"Police made arrests.\n\nThe foreign ministry summoned the Belgian ambassador.", "", "ministry=GOV"},
		{"Police made arrests.\n\nThe foreign ministry met the Belgian press.", "", "ministry=BELGOV"},
		// a title with a full stop is no commission; a party member takes the sector of the party
		{"SEC. MARTINEZ: Police in Manila have arrested him.", "", "Police=PHLCOP"},
		{"The SEC sued the bank.", "", "Securities and Exchange Commission=USAGOV"},
		{"Anna Pineda of the opposition Liberal Alliance spoke in Oslo. Norway listened. Norway voted.", "", "Anna Pineda=NOROPP"},
		{"Anna Pineda of the town spoke in Oslo. Norway listened. Norway voted.", "", "Anna Pineda=NOR"},
		// "whose" belongs to the name before it
		{"We denounce the interference of France, whose ambassador called officers in Chad.", "", "ambassador=FRAGOV"},
		// negotiators are of those for whom they talk
		{"Negotiators for the Chilean government met in Peru. Peru was content. Peru paid.", "", "Negotiators=CHLGOV"},
		{"Tickets for the Chilean government were sold in Peru. Negotiators slept. Peru was content. Peru paid.", "", "Negotiators=PERGOV"},
		// officers are of the police where it was named last, of the army where that was
		{"Police in Lima cleared the road. Officers arrested eleven men.", "", "Officers=PERCOP"},
		{"The army in Lima cleared the road. Officers arrested eleven men.", "", "Officers=PERMIL"},
		// where two met is not where their forces are at home
		{"Chad voted. Chad waited. The presidents met in Quito. Troops will leave.", "", "Troops=TCDMIL"},
		{"Chad voted. Chad waited. A bomb went off in Quito. Troops will leave.", "", "Troops=ECUMIL"},
		// a place is where somebody is only if it is told of him, and as a place
		{"Colombia closed the border. Colombia sent troops. The count was told by a group based in Britain. Police opened an inquiry.", "", "Police=COLCOP"},
		{"Colombia closed the border. Colombia sent troops. The count was made in Britain. Police opened an inquiry.", "", "Police=GBRCOP"},
		{"Chad voted. Chad waited. Major Idriss Kone, who trained in Angola, arrested the prime minister.", "", "the prime minister=TCDGOV"},
		{"Chad voted. Chad waited. Guards in Angola arrested the prime minister.", "", "the prime minister=AGOGOV"},
		{"Chad voted. Chad waited. In Paris the envoy urged the generals to leave.", "", "the generals=TCDMIL"},
		{"Chad voted. Chad waited. In Paris the generals promised to leave.", "", "the generals=FRAMIL"},
		{"Thousands of people from Myanmar fled. Myanmar wept. They crossed to Thailand, where the government opened a camp.", "", "the government=THAGOV"},
		{"Thousands of people from Myanmar fled. Myanmar wept. They crossed to Thailand, and the government opened a camp.", "", "the government=MMRGOV"},
		// those of two sides are of no one country; who serves a body is of it, wherever it is
		{"Chad voted. Chad waited. Officials of the two sides met in Quito.", "", "Officials of the two sides=GOV"},
		{"Chad voted. Chad waited. Officials of the two towns met farmers in Quito.", "", "Officials of the two towns=ECUCVL"},
		{"Amnesty International protested. Its Kenya director, Jane Holm, wept.", "", "Jane Holm=NGO"},
		{"Norway protested. Its Kenya director, Jane Holm, wept.", "", "Jane Holm=KEN"},
		{"South Sudan waited. South Sudan hoped. The special representative of the Secretary-General, Ann Holm, flew in.", "", "Ann Holm=IGO"},
		// a people of several states is at home where the story plays, unless its own state is named
		{"Burundi mourned. Burundi waited. Hutu rebels attacked a bus near Bujumbura.", "", "Hutu rebels=BDIREB"},
		{"Uganda mourned. Uganda waited. Hutu rebels attacked a bus near Kampala.", "", "Hutu rebels=RWAREB"},
		{"Burundi mourned. Burundi waited. Hutu rebels from Rwanda attacked a bus near Bujumbura.", "", "Hutu rebels=RWAREB"},
		// "the bloc" is the organisation that the text names
		{"The European Union met in Norway. Norway was glad. The bloc left.", "", "bloc=IGO"},
		// a country before a long title, or after the name, is the person's; one that is spoken of is not
		{"Chad waited. Chad voted. Kenya's tough-talking new interior minister Joseph Barasa thanked Chad.", "", "Joseph Barasa=KENGOV"},
		{"Chad waited. Chad voted. Chad told Kenya so. Interior minister Joseph Barasa thanked Chad.", "", "Joseph Barasa=TCDGOV"},
		{"Chad waited. Chad voted. Foreign Minister Sheikh Rashid of Bahrain thanked Chad.", "", "Rashid=BHRGOV"},
		// a party of a name that many have is of the story's country; a longer name is another party; the name may tell the country
		{"Peru votes today. Peru is calm. The Labour Party's spokesman, Hugo Nima, said so in Peru.", "", "Labour Party=PERPTY, Hugo Nima=PERPTY"},
		{"Peru votes today. Peru is calm. The British Labour Party sent Peru its greetings.", "", "Labour Party=GBRPTY"},
		{"Peru votes today. Peru is calm. Then the United Labour Party of Peru sang.", "", "United Labour Party=PERPTY"},
		{"Palau waits. Palau has a dome. The United States Congress wrote to Palau.", "", "US Congress=USALEG"},
		{"Palau waits. Palau has a dome. The Congress wrote to Palau.", "", "Congress=PLWLEG"},
		// those who speak for the Secretary-General
		{"Chad waited. Chad voted. The special representative of the Secretary-General, Inga Dahl, flew in.", "", "special representative=IGO"},
		{"Chad waited. Chad voted. The special representative of the king, Inga Dahl, flew in.", "", "Inga Dahl=GOV"},
		// a state whose name holds that of a country is not of it
		{"New Jersey Gov. Ann Holm wept. New Mexico officials left.", "", "Ann Holm=USAGOV, New Mexico officials=USAGOV"},
		{"Jersey Gov. Ann Holm wept. Mexico officials left.", "", "Ann Holm=JEYGOV, Mexico officials=MEXGOV"},
		// a public body is of the town or state that its name begins or ends with; not of a common word or a direction
		{"The Boston Police Department wept. The Kerala High Court wept. The University of Michigan wept.", "", "Boston Police=USACOP, Kerala High Court=INDJUD, University of Michigan=USAEDU"},
		{"The Reading Police Department wept. A spokesman for West Fell Police wept. The Boston Trio wept.", "", "Reading Police=COP, West Fell Police=COP, Boston Trio="},
		{"The congress leader, Rahul Gandhi, wept. Congress leader Rahul Gandhi left.", "2019-05-20", "Rahul Gandhi=INDPTYOPP"},
		// persons of renown need no word of their country, unless the words tell of another person
		{"Julian Assange denied it. Assange left.", "2019-11-20", "Julian Assange=AUSJRNCVL"},
		{"Norwegian singer Julian Assange denied it.", "2019-11-20", "Julian Assange=NORCVL"},
		{"Julian Assange denied it.", "1988-11-20", "Julian Assange="},
		{"Journalist Dmitry Muratov denied it.", "2019-11-20", "Dmitry Muratov=RUSJRNCVL"},
		{"Footballer Dmitry Muratov denied it.", "2019-11-20", "Dmitry Muratov=CVL"},
		{"The Minister of Defence, Andrii Melnychenko, wept in Kyiv.", "2023-11-20", "Melnychenko=GOV"},
		// a name that begins like a title; whose club is abroad
		{"Marine Le Pen wept. Marine Dupond wept.", "2019-05-20", "Marine Le Pen=FRAPTYOPP, Marine Dupond="},
		{"George Weah, the former AC Milan striker, wept.", "2019-05-20", "George Weah=LBRGOV"},
		// the world knows who leads a country, and not who else is called so
		{"Boris Johnson left Norway.", "2020-05-20", "Boris Johnson=GBRGOV"},
		{"Tom Johnson left Norway.", "2020-05-20", "Tom Johnson="},
		// a name is never a pronoun where there is another
		{"It attacked the port. The group said it was sorry.", "", "The group="},
		{"The beheading of two American journalists shocked many.", "", "journalists=USAJRNCVL"},
	} {
		d := document(t, tt.text)
		d.Published = dateline.Published{Value: tt.day, Earliest: tt.day, Latest: tt.day}
		if err := New(Options{}).Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		var all []string
		for _, e := range d.Entities {
			all = append(all, e.Name+"="+e.Code)
		}
		got := strings.Join(all, ", ")
		for _, w := range strings.Split(tt.want, ", ") {
			name, code, _ := strings.Cut(w, "=")
			found := false
			for _, e := range d.Entities {
				found = found || strings.Contains(e.Name, name) && e.Code == code
			}
			if !found {
				t.Errorf("%s\n got %s\nwant %s", tt.text, got, w)
			}
		}
	}
}

// The headline tells what the text is about, and whose office opens it.
func TestHeadline(t *testing.T) {
	const text = "Police in Chad fled. Fighters in Chad hid. Peru and Chile sent aid. Peru and Chile left. Peru and Chile waited. The army said nothing."
	for _, tt := range []struct{ title, text, name, want string }{
		{"Chad: the week", text, "The army", "TCDMIL"},
		{"The week", text, "The army", "MIL"},
		{"Norway sanctions nine people", "The Foreign Secretary announced sanctions against nine people in Chad.", "The Foreign Secretary", "NORGOV"},
		{"Nine people", "The Foreign Secretary announced sanctions against nine people in Chad.", "The Foreign Secretary", "TCDGOV"},
	} {
		d := document(t, tt.text)
		d.Title = tt.title
		if err := New(Options{}).Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		got := "none"
		for _, e := range d.Entities {
			if e.Name == tt.name {
				got = e.Code
			}
		}
		if got != tt.want {
			t.Errorf("%s | %s: %s = %s, want %s", tt.title, tt.text, tt.name, got, tt.want)
		}
	}
}

const story = `CAIRO, Sept 10 (Agency) - US Secretary of State John Kerry met Egyptian President Abdel Fattah el-Sisi on Wednesday, a State Department spokeswoman said.

Police in Alexandria arrested 12 protesters, the Interior Ministry said. Rights groups condemned the arrests, and the opposition called for a strike.

"We will not be silenced," said activist Mona Hassan, who leads a student union. The army chief, Gen. Sedki Sobhi, declined to comment. Islamic State militants in Sinai killed three soldiers, officials said.
`

// An id is the same for spellings of one name, and for what texts differ in; another name has another.
func TestNilID(t *testing.T) {
	for _, tt := range []struct {
		a, b  string
		kind  dateline.EntityKind
		other dateline.EntityKind
		same  bool
	}{
		{"Mona Hassan", "Mona Hassan", "person", "person", true},
		{"José Núñez", "Jose Nunez", "person", "person", true},
		{"Anna B. Keller", "Anna Keller", "person", "person", true},
		{"Dr. Anna Keller", "Anna Keller", "person", "person", true},
		{"Anna Keller", "Anna Kellner", "person", "person", false},
		{"Anna Keller", "Anna Keller", "person", "org", false},
		{"The Tuvan Shield", "Tuvan Shield", "org", "group", true},
		{"Tuvan Shield", "Tuvan Sword", "org", "org", false},
	} {
		a, b := nilID(tt.kind, tt.a), nilID(tt.other, tt.b)
		if a == "" || b == "" || (a == b) != tt.same {
			t.Errorf("%s (%s) %s, %s (%s) %s: same %v", tt.a, tt.kind, a, tt.b, tt.other, b, !tt.same)
		}
	}
	for _, tt := range []struct {
		name string
		kind dateline.EntityKind
	}{{"Ahmed", "person"}, {"Dr. Ahmed", "person"}, {"Gunmen", "group"}, {"Oslo", "place"}, {"", "person"}} {
		if id := nilID(tt.kind, tt.name); id != "" {
			t.Errorf("%s %q has the id %s", tt.kind, tt.name, id)
		}
	}
}

func TestWhole(t *testing.T) {
	d := document(t, story)
	check(t, d)
}

// check runs both steps and tests the invariants of their layers.
func check(t testing.TB, d *dateline.Document) {
	if err := NewOffices().Annotate(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	if err := New(Options{}).Annotate(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	plurals := NewPlurals(d, match.NewTree(d))
	for i := range d.Tokens {
		if m := plurals.Members(i); len(m) == 1 {
			t.Fatalf("%v is one actor alone", m)
		}
	}
	last := -1
	for _, o := range d.Offices {
		if !o.Span.Valid(d.Text) {
			t.Fatalf("office %v: bad span", o)
		}
	}
	for i, e := range d.Entities {
		if e.ID != fmt.Sprint("e", i+1) || e.Chain < 0 || e.Chain >= len(d.Chains) || len(e.Mentions) == 0 || e.Name == "" || e.Kind == "" {
			t.Fatalf("entity %+v", e)
		}
		if at := e.Mentions[0].Span.Start; at < last {
			t.Fatalf("entity %s is out of order", e.ID)
		} else {
			last = at
		}
		if e.Code != dateline.ActorCode(e.Country, e.Sectors) {
			t.Fatalf("code %s of %s %v", e.Code, e.Country, e.Sectors)
		}
		if (e.Country != "" || len(e.Sectors) > 0) && len(e.Why) == 0 {
			t.Fatalf("%s coded %s without a reason", e.Name, e.Code)
		}
	}
}

func FuzzCodeWords(f *testing.F) {
	f.Add("former US Secretary of State John Kerry of the UN-led \xff ’s", "2014-09-10")
	f.Fuzz(func(t *testing.T, s, day string) {
		CodeWords(strings.Fields(s), day)
	})
}

func FuzzAnnotate(f *testing.F) {
	f.Add(story)
	f.Add("The \xff ’s of the US-led, President \u200b Bush \n\n , the , of in")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 5000 {
			return
		}
		check(t, document(t, strings.ToValidUTF8(text, "?")))
	})
}

func BenchmarkAnnotate(b *testing.B) {
	d := document(b, strings.Repeat(story, 5))
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	a := New(Options{})
	for b.Loop() {
		if err := a.Annotate(b.Context(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(d.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkOffices(b *testing.B) {
	d := document(b, strings.Repeat(story, 5))
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if err := NewOffices().Annotate(b.Context(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(d.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
