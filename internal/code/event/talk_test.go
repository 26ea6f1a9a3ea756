package event_test

import (
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// Who speaks to whom in statements, readouts and notices; want is all events, "" for none.
func TestTalks(t *testing.T) {
	all := steps(t)
	for _, tt := range []struct{ title, text, want string }{
		// "I" is the author whom the headline names.
		{"Statement by the Resident Coordinator for Chad on the floods", "I urge Chad to open the road.", "REQUEST IGO>TCD"},
		{"Floods in Chad", "I urge Chad to open the road.", "REQUEST ?>TCD"},
		// Of two who talk each speaks to the other; not of what is done by a third.
		{"Readout of Foreign Minister Stein's call with her Malian counterpart",
			"The following is attributable to the spokesperson of the Federal Foreign Office:\n\nForeign Minister Clara Stein spoke by telephone with Mali's Minister of Foreign Affairs, Tom Sidibe. The Minister thanked her counterpart for the release of two Danish sailors. He gave an assurance that flights would be let in, and invited the Minister to Bamako. Without firm commitments, she stressed, the Bundeswehr would suspend its operations in Gao.",
			"CONSULT DEU+MLI>; SUPPORT DEU>MLI; RETREAT MLI>DNK; AGREE MLI>DEU; AGREE MLI>DEU; THREATEN DEU>MLI"},
		// Whose the thing is that is turned down.
		{"", "Norway poured cold water on a Serbian proposal.", "REJECT NOR>SRB"},
		{"", "Norway poured cold water on a proposal.", "REJECT NOR>"},
		// Names of countries in names of persons and regions, and of clubs abroad.
		{"", "Georgia Gov. Ann Holm condemned Peru.", "ACCUSE USA>PER"},
		{"", "Georgia Prime Minister Ann Holm condemned Peru.", "ACCUSE GEO>PER"},
		// A call for an inquiry goes to those who did it.
		{"", "Saudi jets bombed a market in Yemen and killed 20 people. The UN secretary-general called for an independent investigation.", "ASSAULT SAU>YEM; REQUEST IGO>SAU"},
		{"", "A bomb in a market in Yemen killed 20 people. The UN secretary-general called for an independent investigation.", "ASSAULT >YEM; REQUEST IGO>"},
		// Who is blamed or thanked did it; where hostages are an armed group's, the thanked was a go-between.
		{"", "Norway condemned Russia for the torture of two prisoners.", "ACCUSE NOR>RUS; ASSAULT RUS>RUS"},
		{"", "Norway thanked Qatar for the release of two Danish hostages. The Taliban had burned a school in Kabul.", "SUPPORT NOR>QAT; RETREAT >DNK; ASSAULT AFG>AFG"},
		// Refugees abroad are of the country that the story is about.
		{"", "Fighting spread in Sudan. Sudan's army shelled a town in Sudan. Sudanese doctors fled Sudan. Chad has taken in 90,000 refugees.", "ASSAULT >SDN; ASSAULT SDN>SDN; AID TCD>SDN"},
		// Nobody loots his own.
		{"", "Rebels in Sudan stopped a convoy of the Red Cross and looted its cargo.", "COERCE SDN>NGO; COERCE SDN>NGO"},
		// The same act of others.
		{"", "Canada imposed sanctions on Belarus. The measures follow similar steps by the European Union.", "SANCTION CAN>BLR; SANCTION IGO>BLR"},
		{"", "Canada imposed sanctions on Belarus. The union of dentists took similar steps up a ladder.", "SANCTION CAN>BLR"},
		{"", "Canada held talks with Belarus. The measures follow similar steps by the European Union.", "CONSULT CAN+BLR>"},
		// Who they are, and what one must do.
		{"", "Greece condemned the abuse of migrants held at sites in Libya.", "ACCUSE GRC>?; ASSAULT >?"},
		{"", "Police in Libya held ten migrants.", "COERCE LBY>?"},
		{"", "The wounded were taken to a hospital supported by Denmark.", ""},
		{"", "Denmark supported a hospital in Kenya.", "SUPPORT DNK>KEN"},
		{"", "Norway said it would be forced to close the camp in Kenya.", ""},
		// A readout that names its author without his country; the guest is the other, and what is laid down is no word.
		{"Readout of President Halvorsen's meeting with the Prime Minister of Kosovo",
			"President Ingrid Halvorsen received the Prime Minister of Kosovo, Peter Krasniqi, in Oslo. The President congratulated her guest and promised help from Norway. He invited the President to Pristina. The Prime Minister laid a wreath in Norway.",
			"CONSULT XKX>NOR; SUPPORT NOR>XKX; AGREE NOR>XKX; AGREE XKX>NOR"},
		// A notice of penalties: those listed are of the country it is on.
		{"Canada sanctions officials in Nicaragua", "Canada today announced sanctions against two Nicaraguan officials. They include the commander of the police, Ramon Cruz. The United States took similar steps on Thursday. Ramon Cruz has denied any part in the killings.",
			"SANCTION CAN>NIC; SANCTION USA>NIC; REJECT NIC>CAN"},
		// "Both governments" are those whom the speaker addressed; "it" in what is asked is who is asked.
		{"Statement by the Norwegian foreign minister on Kivu", "We urge Rwanda to end its support, and we urge Uganda to close the road. Both governments signed the Luanda accord.", "REQUEST NOR>RWA; REQUEST NOR>UGA; SUPPORT UGA+RWA>"},
		{"", "Norway calls on M23 to leave the towns that it has seized in Congo.", "REQUEST NOR>COD; ASSAULT COD>COD"},
		{"Statement by the Norwegian foreign minister on Kivu", "Our embassy in Kinshasa condemned the Congolese army.", "ACCUSE NOR>COD"},
		{"", "The sailors were held for two nights in Congo and released unharmed.", "COERCE >COD; RETREAT >COD"},
		{"", "Norway asked the Congolese authorities for access and for an inquiry. They have refused both.", "REQUEST NOR>COD; REJECT COD>NOR"},
		{"", "The Congolese army struck three trucks in Kivu. Gunmen killed ten villagers in Kivu. Norway condemned the killings.", "ASSAULT COD>COD; ASSAULT ?>COD; ACCUSE NOR>?"},
		{"", "Missiles struck a camp in Yemen and killed three women.", "ASSAULT >YEM+YEM"},
		{"", "Saudi jets bombed a market in Yemen on Monday. Two missiles hit the market at around 11 a.m.", "ASSAULT SAU>YEM"},
		{"", "The Kenyan and Somali foreign ministers held talks in Oslo. Both sides praised trade. They agreed to speak again in May.", "CONSULT KEN+SOM>; AGREE KEN+SOM>"},
		{"", "The Norwegian minister will travel to Nairobi, where she is to meet the Kenyan president.", "CONSULT NOR>KEN"},
		{"", "Norway will send a team to Mali. The team, led by the Norwegian general, is expected there on Monday.", "AGREE NOR>MLI; CONSULT NOR>MLI"},
		{"", "Norway warned that it would reconsider its contribution to the police mission in Kosovo.", "THREATEN NOR>XKX"},
		// Who speaks for "the coalition" is of it.
		{"", "The Saudi-led coalition bombed a town in Yemen. A spokesman for the coalition accused Iran of lying.", "ASSAULT SAU>YEM; ACCUSE SAU>IRN"},
		// Those whom one side takes are of the other; who marches while the two are at odds marches against it.
		{"", "India accused Sri Lanka of killing a fisherman. The Sri Lankan navy detained twelve Indian fishermen. Sri Lanka freed 41 men in March, only to detain 22 others within the month.",
			"ACCUSE IND>LKA; COERCE LKA>IND; RETREAT LKA>IND; COERCE LKA>IND"},
		{"", "Sri Lanka freed 41 men in March.", "RETREAT LKA>LKA"},
		{"", "India accused Sri Lanka of killing a fisherman. Several hundred Indian fishermen blocked a bridge.", "ACCUSE IND>LKA; PROTEST IND>LKA"},
		{"", "India accused Sri Lanka of killing a fisherman. Several hundred Indian teachers marched over their pay.", "ACCUSE IND>LKA; PROTEST IND>"},
		// Who insists that something is so asks for nothing.
		{"", "Sri Lanka insists that its sailors did not fire a shot.", "REJECT LKA>"},
		{"", "Sri Lanka insists that its sailors were asleep.", ""},
		{"", "Sri Lanka insists that India withdraw its boats.", "REQUEST LKA>IND"},
		// A business is of its owner, its workers are of the place.
		{"", "Some workers at a Chinese-owned smelter in Zambia walked off the job over pay.", "PROTEST ZMB>CHN"},
		{"", "Human Rights Watch accused Chinese-run mines of flouting safety rules.", "ACCUSE NGO>CHN"},
		{"", "Peru urged the Tamil Nadu government to free a sailor.", "REQUEST PER>IND"},
		{"", "The Zambian union voted by 31 to 4 to turn the new offer of Canada down.", "REJECT ZMB>CAN"},
		{"", "The Zambian union met to turn the new offer of Canada down.", "CONSULT ZMB>"},
		// Clauses hung too low.
		{"", "Austria voiced concern at reports that Serbian soldiers had killed ten villagers, and backed the call of Norway for an inquiry.", "ACCUSE AUT>SRB; ASSAULT SRB>AUT; SUPPORT AUT>NOR"},
		{"", "Austria urged Serbia to remove the posts at which traders are made to pay, and to let doctors reach the town.", "REQUEST AUT>SRB"},
		{"", "Canada imposed asset freezes and travel bans on two officials and three companies from Belarus.", "SANCTION CAN>BLR"},
	} {
		d := &dateline.Document{ID: "test", Title: tt.title, Text: tt.text, Lines: []dateline.Line{{Span: dateline.Span{Start: 0, End: len(tt.text)}, Kind: dateline.LineBody}}}
		for _, s := range all {
			if err := s.Annotate(t.Context(), d); err != nil {
				t.Fatal(err)
			}
		}
		var got []string
		for i := range d.Events {
			e := &d.Events[i]
			got = append(got, e.Type+" "+countries(e.Actors)+">"+countries(e.Recipients))
		}
		if g := strings.Join(got, "; "); g != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, g, tt.want)
		}
	}
}
