package event_test

import (
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// countries writes the countries of a side, "?" for one that is not known.
func countries(ps []dateline.Party) string {
	var out []string
	for _, p := range ps {
		if p.Country == "" {
			out = append(out, "?")
		} else {
			out = append(out, p.Country)
		}
	}
	return strings.Join(out, "+")
}

// Parties that a clause leaves to the text around it.
func TestSurroundings(t *testing.T) {
	all := steps(t)
	for _, tt := range []struct{ text, last string }{
		// "Both sides" are those that the text sets against each other, or nobody knows.
		{"The Gambia accused Senegal of arming rebels. Senegal accused The Gambia of lying. Ghana urged both sides to show restraint.", "REQUEST GHA>GMB+SEN"},
		{"Ghana urged both sides to show restraint.", "REQUEST GHA>?"},
		// An answer goes to who is answered.
		{"Peru accused Chile of spying. Chile's foreign ministry rejected the protest.", "REJECT CHL>PER"},
		{"Chile's foreign ministry rejected the protest.", "REJECT CHL>"},
		// Help and offers from abroad are for the country of the story; its own promises are not.
		{"Floods hit Kenya. Kenya appealed for help. The Kenyan president toured Kenya's coast. Norway pledged 3 million dollars.", "AGREE NOR>KEN"},
		{"Norway pledged 3 million dollars.", "AGREE NOR>"},
		// Those whom an authority holds are at home with it; migrants are not.
		{"Peruvian police arrested three men.", "COERCE PER>PER"},
		{"Peruvian police arrested three migrants.", "COERCE PER>?"},
		{"The navy rescued 300 migrants off Malta.", "AID MLT>?"},
		// Who shoots and runs is of no known country; rebels are of the country where they fight.
		{"Gunmen killed two policemen in Nigeria.", "ASSAULT ?>NGA"},
		{"Rebels attacked a barracks in Colombia.", "ASSAULT COL>COL"},
		// What only a state can do is done by the state where it happens; a beating is not.
		{"Forty protesters were detained in Cambodia.", "COERCE KHM>KHM"},
		{"Two monks were beaten in Cambodia.", "ASSAULT >KHM"},
		// What is judged is the act that the noun names, not the last one told.
		{"Laos and Vietnam signed a pact on Monday. Cambodia recalled its ambassador from Hanoi. Singapore welcomed the pact.", "SUPPORT SGP>LAO+VNM"},
		{"The European Union imposed sanctions on Burundi. Burundi recalled its envoy. Rwanda welcomed the sanctions.", "SUPPORT RWA>IGO"},
		{"The Norwegian envoy visited a jailed editor, a step that Cuban officials criticised.", "ACCUSE CUB>NOR"},
		// What joins two is praised by one of them to the other.
		{"Morocco hosted a senator of the United States. Morocco praised the relations binding the two countries.", "SUPPORT MAR>USA"},
		{"Morocco hosted a senator of the United States. Chad praised the relations binding the two countries.", "SUPPORT TCD>"},
		// Who is told by a name or an adjective before the noun is of no other country, whatever else speaks for one.
		{"Yemen's Houthi movement freed a crew in Yemen. Houthi fighters left a Yemeni port. Eleven U.N. workers were snatched in Yemen.", "ASSAULT >IGO"},
		{"Yemen's Houthi movement freed a crew in Yemen. Houthi fighters left a Yemeni port. Eleven workers were snatched in Yemen.", "ASSAULT >YEM"},
		// Questions are no requests.
		{"The Kenyan premier asked why Somalia had closed the road.", ""},
		{"The Kenyan premier asked Somalia to open the road.", "REQUEST KEN>SOM"},
		// Another's embassy is its owner's, one's own is where it stands.
		{"Poland closed the Russian consulate in Krakow.", "SANCTION POL>RUS"},
		{"Poland closed its consulate in Kazan.", "SANCTION POL>RUS"},
		// What somebody is declared to be is not whom it is done to.
		{"Mali's government declared Algeria's ambassador persona non grata on Thursday.", "SANCTION MLI>DZA"},
		{"Three Russian diplomats were declared persona non grata by Poland.", "SANCTION POL>RUS"},
		{"Mali's government declared Algeria's ambassador the winner on Thursday.", ""},
		// A clause after "after" has its subject.
		{"The talks are the first in the long dispute that began after Kenya accused Somalia of selling oil blocks in the sea.", "ACCUSE KEN>SOM"},
		// Force and help from abroad are for the place where they come down.
		{"North Korea fired shells aimed at a loudspeaker in South Korea.", "ASSAULT PRK>KOR"},
		{"Norway sent tents and blankets. They were handed out in Beira in Mozambique.", "AID NOR>"},
		// Protests are by those who live there.
		{"Demonstrations against a pension reform broke out in Nicaragua.", "PROTEST NIC>"},
		{"Demonstrations against a pension reform broke out.", ""},
		// One who is called home is called from those who acted last; a closed border is no recipient.
		{"Mexico condemned Peru. Peru recalled its ambassador.", "SANCTION PER>MEX"},
		{"Chad closed its border.", "COERCE TCD>"},
		{"Niger's army shot students in Niamey. Niger's president praised Niger's army. Chad closed two of the crossings on the common border.", "COERCE TCD>NER"},
		{"Niger's army shot students in Niamey. Niger's president praised Niger's army. Chad closed two of the roads on its coast.", "COERCE TCD>"},
		// Who answers a charge answers who made it, at home too; bombings are no shooting; culprits are of no known country.
		{"A Ugandan lawmaker accused the Ugandan government of theft. The Kenyan army shot a smuggler. The Ugandan government dismissed the charge.", "REJECT UGA>UGA"},
		{"Two bombs went off in Jos. The Nigerian army shot a man in Jos. Ghana condemned the bombings.", "ACCUSE GHA>"},
		{"Boko Haram bombed a market in Niger. Niger's army will hunt down the authors of this crime, said the president of Niger.", "THREATEN NER>NGA"},
		{"Two bombs killed ten traders in Jos. The governor blamed Boko Haram for the attack. Ghana condemned the bombings.", "ACCUSE GHA>NGA"},
		{"A car bomb wounded two Kenyan engineers in Mogadishu. Al-Shabaab said it was behind the attack.", "ASSAULT SOM>KEN"},
		{"A car bomb wounded two Kenyan engineers in Mogadishu. Al-Shabaab said it was behind the times.", "ASSAULT >KEN"},
		{"Somalia's army shelled Jilib in Somalia. A curfew was imposed in Mogadishu.", "COERCE SOM>SOM"},
		{"Peruvian police arrested a thief in Lima. A suspect was arrested in Lima on a tip from Interpol.", "COERCE PER>PER"},
		// Who is asked is who answers; regions are the countries in them.
		{"A Peruvian editor applied for asylum in Lisbon. Portugal's immigration service turned the request down.", "REJECT PRT>PER"},
		{"The Chadian premier pressed the countries of the Lake Chad basin to send troops.", "REQUEST TCD>CMR+NGA+NER"},
		{"The Norwegian premier pressed three countries with a Baltic port to send troops.", "REQUEST NOR>?"},
		// Who refuses what was asked refuses it to who asked; "it" is condemned of who did it.
		{"Chad asked Kenya to extradite a general. The Kenyan government refused.", "REJECT KEN>TCD"},
		{"Ugandan soldiers shelled a Kenyan village. The African Union condemned it.", "ACCUSE IGO>UGA"},
		{"Ugandan soldiers shelled a Kenyan village. The African Union condemned Kenya for it.", "ACCUSE IGO>KEN"},
		// Nobody frees himself, and release is asked of those who hold.
		{"Kenyan police arrested two Chadian journalists. They were released on Monday.", "RETREAT KEN>TCD"},
		{"Two Chadian journalists were arrested in Nairobi. Chad's government demanded their release.", "REQUEST TCD>KEN"},
		// Those whom an act hurt are of what it was aimed at, those behind a border of the other side of it.
		{"A Kenyan raid on a Chadian base killed ten soldiers.", "ASSAULT KEN>TCD"},
		{"A raid by Kenyan troops left ten Chadian soldiers dead.", "ASSAULT KEN>TCD"},
		{"A raid by Kenyan troops left ten Chadian soldiers without food.", "ASSAULT KEN>"},
		{"Kenya massed troops on its border with Uganda.", "MOBILIZE KEN>UGA"},
		{"Kenya reinforced its border with 600 soldiers.", "MOBILIZE KEN>"},
		// Who is freed is freed by those who took him.
		{"Chadian rebels abducted a priest in Niger. The priest was freed on Monday.", "RETREAT TCD>NER"},
		{"Chadian rebels abducted a priest in Niger. The editor was freed in Niger on Monday.", "RETREAT NER>NER"},
		{"Thousands of Georgian students rallied in Tbilisi. Riot police moved in with tear gas.", "ASSAULT GEO>GEO"},
		// An ambassador who is summoned is somebody else's.
		{"Ghana expelled two Togolese diplomats. Togo summoned the ambassador.", "ACCUSE TGO>GHA"},
		{"Togo summoned the Ghanaian ambassador.", "ACCUSE TGO>GHA"},
		// Unions and parties answer and address those who rule their country; a ministry of another country does not.
		{"The Kenyan government accused the teachers' union of lying. Kenya was calm. The union rejected the charge.", "REJECT KEN>KEN"},
		{"The Kenyan government was calm. Kenya voted. The opposition in Kenya demanded a recount.", "REQUEST KEN>KEN"},
		{"Kenya voted. Norway demanded a recount.", "REQUEST NOR>"},
		// The union answers the company, not the government.
		{"The Peruvian president spoke in Peru. A Peruvian company offered to rehire workers. The Peruvian union rejected the offer.", "REJECT PER>PER"},
		// Two who met are the two ministers; ministers with a nation of their own are not.
		{"The Japanese foreign minister met his Vietnamese counterpart in Oslo. The two ministers held talks for three hours.", "CONSULT JPN+VNM>"},
		{"India and China flew tents to Nepal. The Nepalese premier thanked both governments.", "SUPPORT NPL>IND+CHN"},
		{"The Japanese foreign minister met his Vietnamese counterpart in Oslo. The two Peruvian ministers held talks for three hours.", "CONSULT PER>"},
		// "Both sides" are those who fight each other.
		{"Fighting between Chad and Niger spread on Friday. Russia urged both sides to show restraint.", "REQUEST RUS>NER+TCD"},
		// The government that the opposition of a country criticises is its own.
		{"Nepalese opposition lawmakers criticised the government for the flood.", "ACCUSE NPL>NPL"},
		{"Nepalese opposition lawmakers criticised the Indian government for the flood.", "ACCUSE NPL>IND"},
		// What is denied is no addressee.
		{"Congo said nothing. Rwanda denied that its troops had shelled the town.", "REJECT RWA>"},
		{"Congo accused Rwanda of shelling the town. Rwanda denied it.", "REJECT RWA>COD"},
		{"Myanmar said it had found Bangladeshi shells on its land, an assertion that Dhaka rejected as laughable.", "REJECT BGD>MMR"},
		{"Amnesty International accused the Bangladeshi police of using live ammunition against unarmed people, a charge that Dhaka denies.", "REJECT BGD>NGO"},
		// Who only spoke before a denial is not who is denied.
		{"The American embassy urged its citizens to leave. Kenyan police denied firing shots.", "REJECT KEN>"},
		// Crowds are dispersed at home, whoever else the police were asked about.
		{"Kenya accused Uganda of theft. Kenyan police fired tear gas.", "ASSAULT KEN>"},
		// What is judged by an adjective is the act that its subject names; nobody does what "no group" claimed.
		{"Israel bombed a town in Lebanon. No group claimed responsibility. The Norwegian premier said the strikes were unacceptable.", "ACCUSE NOR>ISR"},
		// A border is closed to the adversary, a school is not.
		{"Chad accused Niger of theft. Chad closed the border crossing.", "COERCE TCD>NER"},
		{"Chad accused Niger of theft. Chad closed the schools.", "COERCE TCD>TCD"},
		// Numbers that stand for people are of where they were held.
		{"Police in Durban, South Africa arrested five people. All five were released.", "RETREAT ZAF>ZAF"},
		// Bombs fall on the one armed group of the text, unless the clause says otherwise.
		{"ISIL holds Mosul. French jets conducted ten airstrikes.", "ASSAULT FRA>ISI"},
		{"ISIL holds Mosul. French jets bombed the Syrian army.", "ASSAULT FRA>SYR"},
		// A coalition against somebody strikes them, wherever it strikes and whatever it hits; not hospitals, and not without saying whom it is against.
		{"The counter-ISIL coalition gave details. Coalition jets conducted ten strikes in Syria.", "ASSAULT IGO>ISI"},
		{"The coalition gave details. Coalition jets conducted ten strikes in Syria.", "ASSAULT IGO>SYR"},
		{"The fight against ISIL goes on. Coalition jets struck a headquarters building in Sinjar, Iraq.", "ASSAULT IGO>ISI"},
		{"The fight against ISIL goes on. Coalition jets struck a hospital in Sinjar, Iraq.", "ASSAULT IGO>IRQ"},
		{"The fight against ISIL goes on. Coalition jets struck an Iraqi headquarters building in Sinjar.", "ASSAULT IGO>IRQ"},
		// The parts of a list have the doer of their sum.
		{"The coalition fights against ISIL. Coalition bombers conducted two strikes:\n-- Near Sinjar in Iraq, a strike destroyed a weapons cache.", "ASSAULT IGO>ISI"},
		{"The coalition fights against ISIL. Coalition bombers conducted two strikes:\n-- Near Sinjar in Iraq, Turkish troops arrested a man.", "COERCE TUR>IRQ"},
		{"The strikes against al-Qaida and the fight against ISIL go on. Coalition jets struck a depot in Iraq that pays for ISIL.", "ASSAULT IGO>ISI"},
		{"The strikes against al-Qaida and the fight against ISIL go on. Coalition jets struck a depot in Iraq.", "ASSAULT IGO>IRQ"},
		{"Our soldiers in Mali guard the bases of Mali, and our troops hold the ISIS terrorists in Mali. French jets struck the enemy's camps.", "ASSAULT FRA>ISI"},
		{"The fight against ISIL goes on. Coalition warplanes conducted 20 strikes. Two tunnels and a command post were hit.", "ASSAULT IGO>ISI+ISI"},
		{"The fight against ISIL goes on. Coalition warplanes conducted 20 strikes in Iraq. A school was hit.", "ASSAULT >IRQ"},
		// "The enemy" is the foe of who speaks, or of the other side; of nobody known in a text that has no foe.
		{"The aggression of Russia against Ukraine goes on. Our troops in Ukraine stand firm. Our soldiers hold Kyiv and Odesa. The enemy shelled Kharkiv.", "ASSAULT RUS>UKR"},
		{"Our troops in Ukraine stand firm. Our soldiers hold Kyiv and Odesa. The enemy shelled Kharkiv.", "ASSAULT ?>UKR"},
		{"Chad accused Niger of theft. The Chadian army shelled enemy positions.", "ASSAULT TCD>NER"},
		{"Chad accused Niger of theft. The Chadian army shelled the Nigerian enemy.", "ASSAULT TCD>NGA"},
		{"The aggression of Russia against Ukraine goes on. Our troops in Ukraine stand firm. Our soldiers hold Kyiv and Odesa. Six attacks have been repelled.", "ASSAULT RUS>UKR"},
		{"The aggression of Russia against Ukraine goes on. Our troops in Ukraine stand firm. Our soldiers hold Kyiv and Odesa. They hit a command post.", "ASSAULT UKR>RUS"},
		{"The aggression of Russia against Ukraine goes on. Our troops in Ukraine stand firm. Our soldiers hold Kyiv and Odesa. They hit a school.", "ASSAULT UKR>UKR"},
		// Who holds a place leads people away there.
		{"Russia's war against Ukraine goes on. The occupation authorities in Skadovsk, Ukraine have tightened the curfew. Nine people were taken away.", "COERCE RUS>UKR"},
		{"The Ukrainian authorities in Skadovsk, Ukraine have tightened the curfew. Nine people were taken away.", "COERCE UKR>UKR"},
		// Units that are moved are of the official who tells; no person is a "which".
		{"Burkina Faso is calm. The Beninese minister said the frontier was open, but two companies have been moved up to the border.", "MOBILIZE BEN>"},
		{"The junta led by Colonel Issa Kabore, which toppled the president in January, spoke in Burkina Faso.", "ASSAULT BFA>BFA"},
	} {
		d := code(t, all, tt.text)
		got := ""
		if n := len(d.Events); n > 0 {
			e := &d.Events[n-1]
			got = e.Type + " " + countries(e.Actors) + ">" + countries(e.Recipients)
		}
		if got != tt.last {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.last)
		}
	}
}
