package toponym

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// document reads a text with mentions marked as "[Paris|GPE]": words and marks are tokens, lines are sentences.
func document(marked string) *dateline.Document {
	d := &dateline.Document{}
	type mark struct {
		dateline.Span
		kind dateline.MentionKind
	}
	var marks []mark
	var text strings.Builder
	for rest := marked; rest != ""; {
		plain, inner, ok := strings.Cut(rest, "[")
		text.WriteString(plain)
		if !ok {
			break
		}
		inner, rest, _ = strings.Cut(inner, "]")
		name, kind, _ := strings.Cut(inner, "|")
		at := text.Len()
		text.WriteString(name)
		marks = append(marks, mark{dateline.Span{Start: at, End: text.Len()}, dateline.MentionKind(kind)})
	}
	d.Text = text.String()
	at := 0
	for line := range strings.Lines(d.Text) {
		body := strings.TrimRight(line, "\n")
		if body != "" {
			first := len(d.Tokens)
			for i := 0; i < len(body); {
				r, n := utf8.DecodeRuneInString(body[i:])
				j := i + n
				if unicode.IsSpace(r) {
					i = j
					continue
				}
				if unicode.IsLetter(r) || unicode.IsDigit(r) {
					for j < len(body) {
						r, n := utf8.DecodeRuneInString(body[j:])
						if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !(r == '.' && j+1 < len(body) && body[j+1] != ' ') {
							break
						}
						j += n
					}
				}
				d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: at + i, End: at + j}, Head: -1})
				i = j
			}
			span := dateline.Span{Start: at, End: at + len(body)}
			d.Sentences = append(d.Sentences, dateline.Sentence{Span: span, First: first, Last: len(d.Tokens)})
			d.Lines = append(d.Lines, dateline.Line{Span: span, Kind: dateline.LineBody})
		}
		at += len(line)
	}
	for _, m := range marks {
		var first, last int
		for i, t := range d.Tokens {
			if t.Span.Start <= m.Start {
				first = i
			}
			if t.Span.Start < m.End {
				last = i + 1
			}
		}
		d.Mentions = append(d.Mentions, dateline.Mention{Span: m.Span, First: first, Last: last, Kind: m.kind})
	}
	return d
}

func show(d *dateline.Document) string {
	var out []string
	for _, p := range d.Places {
		s := p.Span.In(d.Text) + "=" + p.Country
		if p.Admin1 != "" {
			s += "/" + p.Admin1
		}
		out = append(out, s+":"+string(p.Precision))
	}
	return strings.Join(out, " ")
}

func TestAnnotate(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		// The plain reading.
		{"He flew to [Paris|GPE].", "Paris=FRA/Île-de-France:city"},
		{"Floods hit [Jordan|GPE].", "Jordan=JOR:country"},
		{"He was born in [Tripoli|GPE].", "Tripoli=LBY/Tripoli:city"},
		// A street is not where the place is that it is named after.
		{"He was held in [Wellington|GPE] Road, [Port of Spain|GPE].", "Port of Spain=TTO/Port of Spain:city"},
		{"He was held at [Clarkia Drive|FAC], [Wellington Road|FAC], [Port of Spain|GPE].", "Wellington Road=TTO/Port of Spain:city Port of Spain=TTO/Port of Spain:city"},
		{"He drove on the road to [Wellington|GPE].", "Wellington=NZL/Wellington:city"},
		// A water that the gazetteer lacks is not the country in its name.
		{"A ship in the [Gulf|LOC] of [Sweden|GPE] was seized by the navy of [Sweden|GPE].", "Sweden=SWE:country"},
		// "A Gulf state" lies at the Gulf; Rivers is a state.
		{"The [Gulf|LOC] state, [Qatar|GPE], hosted the talks.", "Gulf=:admin1 Qatar=QAT:country"},
		{"Police in [Rivers|GPE] state, [Nigeria|GPE], said so.", "Rivers=NGA/Rivers:admin1 Nigeria=NGA:country"},
		// Outside mentions a division or an area is known after "in" alone.
		{"Gunmen struck in Ondo on Monday.", "Ondo=NGA/Ondo:city"},
		{"They called Ondo on Monday.", ""},
		{"Troops left [Lagos|GPE] for [Edo|GPE].", "Lagos=NGA/Lagos:city Edo=NGA/Edo:admin1"}, // not Tokyo of old
		// A ship and a person are no places.
		{"The tanker [Halmstad|GPE] left [Halmstad|GPE].", "Halmstad=SWE/Halland:city"},
		{"[Ban Ki-moon|PERSON] urged calm. [Ban|GPE] flew to [Paris|GPE].", "Paris=FRA/Île-de-France:city"},
		// A seat of power stands in its capital; a town of its name is a town.
		{"They marched outside the [White House|FAC].", "White House=USA/District of Columbia:city"},
		{"They live in [White House|GPE], [Tennessee|GPE].", "White House=USA/Tennessee:city Tennessee=USA/Tennessee:admin1"},
		{"Officials in the [Kremlin|PERSON] said so. They met [Kremlin|PERSON].", "Kremlin=RUS/Moscow:city"},
		{"He lives in [Downing Street|FAC], near [High Street|FAC].", "Downing Street=GBR/England:city"},
		{"They met in [Miraflores|GPE]. [Venezuela|GPE] was calm.", "Miraflores=VEN/Distrito Federal:city Venezuela=VEN:country"},
		{"They met in [Westminster|GPE].", "Westminster=GBR/England:city"},
		{"They left [Denver|GPE] and [Boulder|GPE] for [Westminster|GPE] in [Colorado|GPE].", "Denver=USA/Colorado:city Boulder=USA/Colorado:city Westminster=USA/Colorado:city Colorado=USA/Colorado:admin1"},
		// The words beside the name.
		{"He flew to [Paris|GPE], [Texas|GPE].", "Paris=USA/Texas:city Texas=USA/Texas:admin1"},
		{"They met in [Athens|GPE], [Georgia|GPE], on Monday.", "Athens=USA/Georgia:city Georgia=USA/Georgia:admin1"},
		{"A fire in [Alexandria|GPE], La., killed two.", "Alexandria=USA/Louisiana:city"},
		{"The Lebanese city of [Tripoli|GPE] was calm.", "Tripoli=LBN/North Lebanon:city"},
		{"Shells fell in [Syria|GPE]'s [Idlib|GPE] province.", "Syria=SYR:country Idlib=SYR/Idlib:admin1"},
		{"The Welsh town of [Newport|GPE] was calm.", "Newport=GBR/Wales:city"},
		{"A bomb in [Aleppo|GPE] province killed nine.", "Aleppo=SYR/Aleppo:admin1"},
		{"A bomb in the city of [Aleppo|GPE] killed nine.", "Aleppo=SYR/Aleppo:city"},
		{"They left [London|GPE], [Ontario|GPE], for [London|GPE], [England|GPE].",
			"London=CAN/Ontario:city Ontario=CAN/Ontario:admin1 London=GBR/England:city England=GBR/England:admin1"},
		{"He went to [Washington|GPE], [New York|GPE] and [Boston|GPE].", "Washington=USA/District of Columbia:city New York=USA/New York:city Boston=USA/Massachusetts:city"},
		{"A home in [Slidell|GPE], [La|GPE]., burned.", "Slidell=USA/Louisiana:city La=USA/Louisiana:admin1"},
		{"Gunmen killed two in [Niger|GPE] state, [Nigeria|GPE].", "Niger=NGA/Niger:admin1 Nigeria=NGA:country"},
		{"Talks in [Jammu|GPE] and [Kashmir|LOC] and in [Oman|GPE] and [Iran|GPE].", "Jammu and Kashmir=IND/Jammu and Kashmir:admin1 Oman=OMN:country Iran=IRN:country"},
		// The other names of the document.
		{"[Atlanta|GPE] and [Savannah|GPE] are the largest cities of [Georgia|GPE].", "Atlanta=USA/Georgia:city Savannah=USA/Georgia:city Georgia=USA/Georgia:admin1"},
		// what the tagger takes for a person or body, beside those who live there or govern it
		{"[Odesa|PERSON] prosecutors met residents of [Tillaberi|PERSON].", "Odesa=UKR/Odesa:city Tillaberi=NER/Tillabéri:admin1"},
		{"[Odesa|PERSON] sang. [Tillaberi|PERSON] wept.", ""},
		{"[Rio Tinto|GPE] left [Belgrade|GPE].", "Belgrade=SRB/Central Serbia:city"},
		{"[Georgia|GPE] Gov. Ann Holm spoke.", "Georgia=USA/Georgia:admin1"},
		{"[Georgia|GPE] Prime Minister Ann Holm spoke.", "Georgia=GEO:country"},
		{"[Tbilisi|GPE] and [Batumi|GPE] are the largest cities of [Georgia|GPE].", "Tbilisi=GEO/Tbilisi:city Batumi=GEO/Adjara:city Georgia=GEO:country"},
		{"The laws of [Oregon|GPE] and [Washington|GPE] allow it.", "Oregon=USA/Oregon:admin1 Washington=USA/Washington:admin1"},
		{"He was in [Chicago|GPE] and [Washington|GPE].", "Chicago=USA/Illinois:city Washington=USA/District of Columbia:city"},
		{"[Armenia|GPE], [Georgia|GPE] and [Azerbaijan|GPE] met the [US|GPE] and the [UK|GPE].", "Armenia=ARM:country Georgia=GEO:country Azerbaijan=AZE:country US=USA:country UK=GBR:country"},
		{"Shells fell on [Gaza|GPE], most on [Gaza City|GPE].", "Gaza=PSE/Gaza Strip:admin1 Gaza City=PSE/Gaza Strip:city"},
		{"Clashes went on in [Tripoli|GPE] as [Lebanon|GPE] sent troops.", "Tripoli=LBN/North Lebanon:city Lebanon=LBN:country"},
		{"Clashes went on in [Tripoli|GPE] as [Norway|GPE] sent troops.", "Tripoli=LBY/Tripoli:city Norway=NOR:country"},
		{"Delegates from [Lebanon|GPE] and [Libya|GPE] met in [Tripoli|GPE].", "Lebanon=LBN:country Libya=LBY:country Tripoli=LBY/Tripoli:city"},
		// Other spellings, regions, historic names.
		{"Fighters left [Ar-Raqqah|GPE] for [Deir Ezzor|GPE].", "Ar-Raqqah=SYR/Raqqa:city Deir Ezzor=SYR/Deir ez-Zor:city"},
		{"Troops entered the [Donbas|LOC] from [Kiev|GPE].", "Donbas=UKR:admin1 Kiev=UKR/Kyiv:city"},
		{"Talks on [Kashmir|LOC] failed.", "Kashmir=:country"},
		{"A bomb hit northern [Iraq|GPE].", "Iraq=IRQ:country"},
		{"They fled [northern Iraq|GPE].", "northern Iraq=IRQ:country"},
		// Not in the gazetteer: what the words say, or nothing.
		{"The Syrian village of [Xyzzabad|GPE] fell.", "Xyzzabad=SYR:country"},
		{"The village of [Xyzzabad|GPE] fell.", ""},
		{"They stormed the [Old Mill|FAC] in [Clearwater|GPE], [Florida|GPE].", "Old Mill=USA/Florida:city Clearwater=USA/Florida:city Florida=USA/Florida:admin1"},
		{"They stormed the [Old Mill|FAC] in Grand style.", ""},
		{"Police in [LA|GPE] and [Los Angeles|GPE] said so.", "LA=USA/California:city Los Angeles=USA/California:city"},
		{"[Singapore|GPE] and [Kuwait|GPE] signed.", "Singapore=SGP:country Kuwait=KWT:country"},
		{"They met in [Kuwait City|GPE].", "Kuwait City=KWT/Al Asimah:city"},
		{"Polls closed in [Kowloon West|GPE].", "Kowloon West=HKG/Kowloon:city"},
		// Another spelling of a town, in a country that the text names.
		{"Shells fell on [Jablaa|GPE] in [Syria|GPE].", "Jablaa=SYR/Latakia:city Syria=SYR:country"},
		{"Shells fell on [Jablaa|GPE].", ""},
		{"Shells fell on [Jablaa|GPE] in [Norway|GPE].", "Jablaa=NOR:country Norway=NOR:country"},
		// Sites named after a town.
		{"They landed at [Erbil Central Hospital|FAC].", "Erbil Central Hospital=IRQ/Erbil:city"},
		{"They landed at [Hope Street School|FAC].", ""},
		// Names that the tagger missed.
		{"Rain fell over Kenya and the Horn of Africa.", "Kenya=KEN:country Horn of Africa=:country"},
		{"Michael Jordan wrote to the Washington Post.", ""},
		// People and peoples are no places.
		{"[Paris Hilton|PERSON] met the [Iraqi|NORP] minister. [Paris|PERSON] smiled.", ""},
		{"[Denzel Washington|PERSON] spoke. Later [Washington|GPE] left.", ""},
		{"Then [Ms. Hill|PERSON] left. [Hill|GPE] smiled. [Hill|GPE] of Paris.", "Paris=FRA/Île-de-France:city"},
		{"He told [Mr|PERSON]. [Lincoln|GPE] so.", ""},
		{"Shelling went on in [Kherson|PERSON].", "Kherson=UKR/Kherson:city"},
		{"They praised [Kherson|PERSON].", ""},
		{"[Eritrea|PERSON] denied it. [Jordan|PERSON] smiled.", "Eritrea=ERI:country"},
		{"Gangs left [Port|GPE]-au-Prince.", "Port-au-Prince=HTI/Ouest:city"},
		{"Floods hit [Tacloban|GPE] and [Samar|LOC].", "Tacloban=PHL/Eastern Visayas:city Samar=PHL:admin1"},
		{"Shells fell in the [Donetsk|GPE] region.", "Donetsk=UKR/Donetsk:admin1"},
		{"A bomb in [County Tyrone|GPE], police said.", "County Tyrone=GBR:admin1"},
		{"The party believes in [Obama|PERSON].", ""},
		{"The [Western|GPE] states met.", ""},
		{"It hurt [Tunisia|ORG] and [Nokia|ORG].", "Tunisia=TUN:country"},
		// What Indian states call their union, and a region.
		{"The states urged the [Centre|GPE] in [India|GPE] to act.", "India=IND:country"},
		{"They urged the [Centre|GPE] to act.", ""},
		// A small namesake and nothing that points to it; with a witness it is a place.
		{"He bought a [Wyalong|GPE].", ""},
		{"He bought a [Wyalong|GPE] in [Australia|GPE].", "Wyalong=AUS/New South Wales:city Australia=AUS:country"},
		{"The [Scottish|GPE] and [Canadian|GPE] teams met [US|GPE] and [BOV|GPE] officials.", "US=USA:country"},
		{"He lived in [Wyalong|GPE].", "Wyalong=AUS/New South Wales:city"},
		{"He lived in [Wyalong|GPE], far from [Nigeria|GPE].", "Nigeria=NGA:country"},
		{"They told [AFP|GPE] in [Paris|GPE].", "Paris=FRA/Île-de-France:city"},
		{"The [Iran|GPE]-backed group and the [Paris|GPE]-based monitor met.", "Paris=FRA/Île-de-France:city"},
		// Datelines.
		{"BEIRUT (AP) — Two men were held.", "BEIRUT=LBN/Beirut:city"},
		{"LANSING, Mich. (AP) — Two men were held.", "LANSING=USA/Michigan:city"},
		{"LAHORE: Two men were held.", "LAHORE=PAK/Punjab:city"},
		{"ISTANBUL/ANKARA (Reuters) - Two men were held.", "ISTANBUL=TUR/Istanbul:city ANKARA=TUR/Ankara:city"},
		{"SANTA FE, N.M., Sept. 3 (UPI) -- Two men were held.", "SANTA FE=USA/New Mexico:city"},
		{"Gaza City (AFP) - Two men were held.", "Gaza City=PSE/Gaza Strip:city"},
		{"Nice (but cold) - a review.", ""},
		{"WARNING: graphic pictures below.", ""},
	} {
		d := document(tt.text)
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if got := show(d); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

func TestAdjectives(t *testing.T) {
	for a, place := range adjectives {
		if peopled(a) == 0 {
			t.Errorf("%s: no region %s", a, place)
		}
	}
	for _, no := range []string{"France", "Paris", "US", "Nice", ""} {
		if peopled(no) != 0 {
			t.Errorf("%q is no adjective of a place", no)
		}
	}
}

// A capital that acts is its government; one where things happen is a place.
func TestGovernment(t *testing.T) {
	for _, tt := range []struct{ subject, deprel, verb, want string }{
		{"Moscow", "nsubj", "deny", ""},
		{"Moscow", "nsubj", "shiver", "Moscow=RUS/Moscow:city"},
		{"Moscow", "obl", "say", "Moscow=RUS/Moscow:city"},
		{"Chicago", "nsubj", "announce", "Chicago=USA/Illinois:city"}, // no government of a country
		{"Syria", "nsubj", "deny", "Syria=SYR:country"},
	} {
		d := document("[" + tt.subject + "|GPE] " + tt.verb + " it")
		for i := range d.Tokens {
			d.Tokens[i].Lemma = d.Tokens[i].Span.In(d.Text)
		}
		d.Tokens[0].Head, d.Tokens[0].Deprel = 2, tt.deprel
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if got := show(d); got != tt.want {
			t.Errorf("%s as %s of %s: %q, want %q", tt.subject, tt.deprel, tt.verb, got, tt.want)
		}
	}
}

// The address of the outlet tells which namesake a local paper means; a dateline or another country outweighs it.
func TestOutlet(t *testing.T) {
	for _, tt := range []struct{ uri, text, want string }{
		{"https://www.example.com/1", "A man died in [Birmingham|GPE].", "Birmingham=GBR/England:city"},
		{"https://www.alabamaherald.com/1", "A man died in [Birmingham|GPE].", "Birmingham=USA/Alabama:city"},
		{"https://herald.com.au/1", "A man died in [Newcastle|GPE].", "Newcastle=AUS/New South Wales:city"},
		{"https://herald.com.au/1", "A man died in [Newcastle|GPE], [England|GPE].", "Newcastle=GBR/England:city England=GBR/England:admin1"},
		{"https://herald.co/1", "A man died in [Granada|GPE].", "Granada=ESP/Andalusia:city"}, // used for any company
		{"https://herald.com.au/1", "A man died in [Paris|GPE].", "Paris=FRA/Île-de-France:city"},
		{"https://paristelegraph.com/1", "A man died in [Paris|GPE].", "Paris=FRA/Île-de-France:city"},                 // says nothing of which Paris
		{"https://www.thescarboroughnews.co.uk/1", "A man died in [Scarborough|GPE].", "Scarborough=GBR/England:city"}, // its town
		{"https://lfpress.com/1", "A man died in [London|GPE].", "London=CAN/Ontario:city"},
		{"https://www.bbc.co.uk/1", "A man died in [Newcastle|GPE].", "Newcastle=ZAF/KwaZulu-Natal:city"}, // it writes of everywhere
		{"", "A man was jailed in [Scarborough|GPE], York Crown Court heard. He had £4,000.", "Scarborough=GBR/England:city"},
		{"://", "A man died in [Paris|GPE].", "Paris=FRA/Île-de-France:city"},
	} {
		d := document(tt.text)
		d.Source.URI = tt.uri
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if got := show(d); got != tt.want {
			t.Errorf("%s at %s\n got %s\nwant %s", tt.text, tt.uri, got, tt.want)
		}
	}
}

// A headline outside the text is a witness too.
func TestTitle(t *testing.T) {
	for _, tt := range []struct{ title, want string }{
		{"", "Tripoli=LBY/Tripoli:city"},
		{"Clashes in Lebanon, army says", "Tripoli=LBN/North Lebanon:city"},
		{"Lebanese army moves in", "Tripoli=LBN/North Lebanon:city"},
		{"Army moves in", "Tripoli=LBY/Tripoli:city"},
	} {
		d := document("Clashes went on in [Tripoli|GPE].")
		d.Title = tt.title
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if got := show(d); got != tt.want {
			t.Errorf("under %q: %s, want %s", tt.title, got, tt.want)
		}
	}
}

// The order of the documents' other names does not change what a name means, nor do lines that name no place.
func TestOrder(t *testing.T) {
	a, b := document("[Paris|GPE] and [Dallas|GPE] and [Texas|GPE]"), document("[Texas|GPE] and [Dallas|GPE] and [Paris|GPE]\nshare this")
	for _, d := range []*dateline.Document{a, b} {
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
	}
	if x, y := a.Places[0].GeoNames, b.Places[2].GeoNames; x != y {
		t.Errorf("Paris is %d or %d", x, y)
	}
}

func FuzzAnnotate(f *testing.F) {
	f.Add("BEIRUT (AP) — [Tripoli|GPE], [Texas|GPE]'s city of\n[Homs|LOC] \xff[|FAC]x")
	f.Add("PARIS, (")
	f.Add("CAR)\xb400000")
	f.Add("[the |GPE] of [’s|GPE] [St.|LOC], [D.C.|GPE]")
	f.Fuzz(func(t *testing.T, text string) {
		d := document(strings.ToValidUTF8(text, "\ufffd"))
		for i := 0; i < len(d.Mentions); i++ { // the marks of a hostile text may be empty or out of order
			if m := d.Mentions[i]; !m.Span.Valid(d.Text) || m.First >= m.Last || i > 0 && m.Span.Start < d.Mentions[i-1].Span.End {
				d.Mentions = append(d.Mentions[:i], d.Mentions[i+1:]...)
				i--
			}
		}
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		last := 0
		for _, p := range d.Places {
			if !p.Span.Valid(d.Text) || p.Span.Start < last {
				t.Fatalf("span %v: empty, out of order, outside the text, or splits a rune", p.Span)
			}
			last = p.Span.End
		}
	})
}

func BenchmarkAnnotate(b *testing.B) {
	var text strings.Builder
	for i := range 20 {
		fmt.Fprintf(&text, "Shells fell on [Aleppo|GPE] and the Syrian town of [Azaz|GPE] on day %d, while a spokesman said that aid from [Turkey|GPE] had reached Springfield.\n", i)
	}
	d := document(text.String())
	b.ReportAllocs()
	b.SetBytes(int64(len(d.Text)))
	for b.Loop() {
		if err := New().Annotate(context.Background(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(d.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
