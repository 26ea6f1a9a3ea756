package actor

import (
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// Who issues a text is told by the lines over it, by the headline before a colon, by the first words.
func TestLetterhead(t *testing.T) {
	for _, tt := range []struct {
		title, text, want string
		abroad            bool
	}{
		{"Support for Chad", "Press release | Ministry of Foreign Affairs, Copenhagen\n\nThe rains have failed again.", "DNK", true},
		{"Weekly report", "DEFENCE HEADQUARTERS, KAMPALA\n\nTroops took two camps.", "UGA", false},
		{"Notice: Marches in Quito", "Embassy of Japan Quito, Ecuador\n\nThe Embassy advises its citizens to keep away.", "JPN", true},
		{"Fires near Oran", "Media Note Office of the Spokesperson\n\nThe Special Envoy will travel to Oran.", "USA", true},
		{"Prisons in Belarus", "Press Statement\nDepartment Spokesperson\n\nWe call for their release.", "USA", true},
		{"Remarks on the truce", "UNITED NATIONS MISSION IN SOUTH SUDAN Juba\n\nGood morning.", "IGO", false},
		{"Extension of the curfew", "Presidency of the Council of Ministers\nLisbon, 3 May\n\nThe Council met.", "PRT", false},
		{"Sanctions on shipowners", "Jane Roe, Minister of Trade\n\nNorway has today imposed sanctions on two firms.", "NOR", false},
		{"Bakers' Union of Ghana: Statement on the price of flour", "ACCRA, 2 June – We protest.", "GHA", false},
		{"Note to Correspondents: Relief in Yemen", "Geneva\n\nThe envoy spoke.", "IGO", false},
		{"UNICEF: Schools shut in Mali", "This is a summary of what was said by UNICEF spokesperson Ann Roe – to whom it may be attributed.\n\nWe need help.", "IGO", false},
		{"Independence Day", "On behalf of the Government of Canada, I congratulate the people of Togo.", "CAN", true},
		{"Sentence against a blogger", "A Federal Foreign Office Spokesperson issued the following statement today:\n\nIt is harsh.", "DEU", true},
		{"Expulsion of two attaches", "The Ministry of Foreign Affairs of the Republic of Latvia informs that two attaches were today declared unwelcome.", "LVA", true},
		// News is by nobody of these.
		{"Envoys told to go", "The Ministry of Foreign Affairs of Latvia informed two attaches that they must go.", "", false},
		{"Floods in Chad", "By Ann Roe, N'Djamena\n\nThe ministry said the dam held.", "", false},
		{"Chad: Ministry denies it", "The Ministry of Health in N'Djamena denied it.\n\nTwo died.", "", false},
		{"Mali: Statement by the opposition is awaited", "Friday, May 3, 2019\n\nThe opposition met.", "", false},
		{"Police: Man held in Oslo", "A man was held in Oslo, police said.", "", false},
		{"Row over envoys", "Ministry of Foreign Affairs\n\nParis and Rome recalled their envoys.", "", false}, // of which state is not told
	} {
		v := Author(&dateline.Document{Title: tt.title, Text: tt.text})
		if v.Country != tt.want || v.Abroad != tt.abroad {
			t.Errorf("Author(%q, %q) = %+v, want %s, abroad %v", tt.title, tt.text, v, tt.want, tt.abroad)
		}
	}
}

func TestWordsIn(t *testing.T) {
	for _, tt := range []struct {
		text, name string
		want       bool
	}{
		{"readout of the vice president's call", "vice president", true}, {"ministry of trade", "ministry", true},
		{"ministryhood", "ministry", false}, {"", "a", false}, {"the subministry", "ministry", false},
	} {
		if got := wordsIn(tt.text, tt.name); got != tt.want {
			t.Errorf("wordsIn(%q, %q) = %v", tt.text, tt.name, got)
		}
	}
}

// The offices and the "we" of a text are of the body that issues it.
func TestIssuingOffices(t *testing.T) {
	text := "Ministry of Foreign Affairs, Lusaka\n\nThe Ministry regrets the fighting in Mozambique. Mozambican police beat two traders near Tete in Mozambique. The police held a man there. " +
		"We urge Mozambique to free him. The Department of Consular Services has opened a telephone line."
	d := document(t, text)
	if err := New(Options{}).Annotate(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"The Ministry": "ZMB", "We": "ZMB", "the Department of Consular Services": "ZMB", "The Department of Consular Services": "ZMB", "The police": "MOZ", "a man": "MOZ"}
	seen := 0
	for _, e := range d.Entities {
		for _, m := range e.Mentions {
			if c, ok := want[m.Span.In(text)]; ok {
				seen++
				if e.Country != c {
					t.Errorf("%q: %q, want %s %v", m.Span.In(text), e.Country, c, e.Why)
				}
			}
		}
	}
	if seen < 4 {
		t.Errorf("%d of the phrases are mentions", seen)
	}
}

// Points of the compass name no place of another country, and a language none.
func TestNoPlaces(t *testing.T) {
	d := document(t, "In the North East of Nigeria, Nigerian troops took a camp. Contracts were drawn up in Russian, and farmers signed them.")
	d.Places = append(d.Places, dateline.Place{Span: dateline.Span{Start: 3, End: 17}, First: 1, Last: 4, Country: "BWA"})
	if err := New(Options{}).Annotate(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	for _, e := range d.Entities {
		if e.Country == "BWA" && e.Kind != dateline.KindPlace || e.Country == "RUS" && len(e.Sectors) > 0 {
			t.Errorf("%q is of %s %v", e.Name, e.Country, e.Why)
		}
	}
}

// Those who meet in a body of states have the name of no country in its texts; in others they may be anybody's.
func TestAssembled(t *testing.T) {
	for head, want := range map[string]string{"PACIFIC ISLANDS FORUM SECRETARIAT\n\n": "IGO", "Ministry of Trade, Apia\n\n": "", "": ""} {
		d := document(t, head+"The meeting took place in Samoa. Samoa was thanked. Ministers called upon Japan to share its data.")
		if err := New(Options{}).Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		for _, e := range d.Entities {
			if e.Name == "Ministers" && e.Country != want {
				t.Errorf("under %q: %q %v, want %q", head, e.Country, e.Why, want)
			}
		}
	}
}

// A spokesman's text that speaks of "our embassy" is of the state named most besides the one where that is; an envoy whom its minister receives is not its.
func TestPosting(t *testing.T) {
	for _, tt := range []struct{ title, text, want string }{
		{"Comment by the Press Department on the Peruvian school in Quito", "The Ecuadorian side informed our Embassy of the closure. We regret this. Peru built the school. Ecuador knows it. Ecuador must act. Peru waits. Deputy Minister Luis Roca received Ambassador Ana Paz.", "We=PER"},
		{"Peruvian school in Quito shut", "The Ecuadorian side informed our Embassy of the closure. We regret this. Peru built the school. Peru knows it.", "We="},
		{"Comment by the Press Department on the Peruvian school in Quito", "The Ecuadorian side informed us of the closure. We regret this. Peru built the school. Peru knows it.", "We="},
	} {
		d := document(t, tt.text)
		d.Title = tt.title
		r := newReader(d, nil)
		if v := r.posting(); "We="+v.Country != tt.want {
			t.Errorf("%q: %+v, want %s", tt.title, v, tt.want)
		}
	}
	d := document(t, "Ministry of Foreign Affairs, Lima\n\nDeputy Minister Luis Roca received Ambassador Ana Paz. Ambassador Rosa Ruiz thanked him.")
	if err := New(Options{}).Annotate(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	for _, e := range d.Entities {
		if e.Name == "Ana Paz" && e.Country == "PER" || e.Name == "Rosa Ruiz" && e.Country != "PER" {
			t.Errorf("%s is of %q %v", e.Name, e.Country, e.Why)
		}
	}
}
