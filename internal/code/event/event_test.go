package event_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/event"
	"github.com/dateline-news/dateline/internal/ground/timex"
)

// What the coder makes of one sentence, near misses beside what must be found.
func TestEvents(t *testing.T) {
	all := steps(t)
	for _, tt := range []struct{ text, want string }{
		// Voice, relative clauses, control and conjunction.
		{"Kenyan police arrested two journalists.", "COERCE arrest happened: Kenyan police > two journalists"},
		{"Two journalists were arrested by Kenyan police.", "COERCE arrest happened: Kenyan police > Two journalists"},
		{"Norway and Sweden praised the Finnish government.", "SUPPORT happened: Norway + Sweden > the Finnish government"},
		{"Rebels attacked and killed six soldiers.", "ASSAULT happened: Rebels > six soldiers"},
		{"Turkey has begun to bomb the militia.", "ASSAULT heavy-weapons happened: Turkey > the militia"},
		// Reciprocal acts have actors only.
		{"The French foreign minister met his German counterpart.", "CONSULT happened: The French foreign minister + his German counterpart > -"},
		{"Serbia reached an agreement with Kosovo.", "AGREE happened: Serbia + Kosovo > -"},
		// One act of speech swallows what it is about.
		{"Brazil urged Venezuela to release the prisoners.", "REQUEST yield happened: Brazil > Venezuela"},
		{"Ankara accused Damascus of shelling the town.", "ACCUSE allege happened: Ankara > Damascus"},
		{"Ethiopia agreed to withdraw its troops from Somalia.", "CONCEDE happened: Ethiopia > Somalia"},
		// Readiness and offers are no concession yet, and a truce that both sides agree on is a deal.
		{"Turkey offered to withdraw its soldiers from the enclave.", "AGREE happened: Turkey > its soldiers"},
		{"Cyprus and Turkey agreed to a ceasefire.", "AGREE happened: Cyprus + Turkey > -"},
		// What one does to the other, both do.
		{"India and Pakistan accused each other of spying.", "ACCUSE allege happened: India + Pakistan > -"},
		{"India and Pakistan accused the other candidate of spying.", "ACCUSE allege happened: India + Pakistan > the other candidate"},
		// Orders to leave, peacekeepers sent, support in words, goods in trade.
		{"Sweden ordered two Iranian diplomats to leave the country.", "SANCTION expel happened: Sweden > two Iranian diplomats"},
		{"Sweden ordered two Iranian diplomats to wait.", "REQUEST happened: Sweden > two Iranian diplomats"},
		{"Japan sent troops to the United Nations peacekeeping force in Mali.", "AID happened: Japan > the United Nations peacekeeping force in Mali"},
		{"Japan sent troops to the border with Mali.", "MOBILIZE troops happened: Japan > -"},
		{"Ukraine said it would send 8,500 troops to its frontier as a precaution.", "MOBILIZE troops planned: Ukraine > -"},
		{"Chad said it would send 200 tents to Nepal.", "AGREE happened: Chad > Nepal"},
		{"Norway pledged its support for the Libyan government.", "SUPPORT happened: Norway > the Libyan government"},
		{"Norway pledged financial support for the Libyan government.", "AGREE happened: Norway > the Libyan government"},
		{"Tankers carry oil from Iraq to Turkey.", ""},
		// Soldiers and police in number do not visit; their chief does. Who demands may do so on the way.
		{"Four hundred Kenyan police officers landed in Haiti.", "MOBILIZE police happened: Four hundred Kenyan police officers > Haiti"},
		{"The Kenyan police chief landed in Haiti.", "CONSULT visit happened: The Kenyan police chief > Haiti"},
		{"Lawmakers wrote to the premier to demand his resignation.", "CONSULT happened: Lawmakers > the premier; REQUEST yield happened: Lawmakers > his"},
		{"Lawmakers have the right to demand his resignation.", ""},
		{"Thousands marched through Lima, demanding bread.", "PROTEST demo happened: Thousands > -"},
		{"The envoy said that talking was useless, and called on Berlin to act.", "REQUEST happened: The envoy > Berlin"},
		{"The spokesman did not know whether Rwanda had asked for help.", ""},
		{"Amnesty International put out a report accusing the Nigerian army of torture.", "ACCUSE allege happened: Amnesty International > the Nigerian army"},
		{"Teachers say they will not end their strike.", "REJECT yield happened: they > -"},
		{"Teachers say they will not end their lessons.", ""},
		{"Russian soldiers were deployed along the corridor.", "MOBILIZE troops happened: Russian soldiers > -"},
		{"Several hundred people defied the curfew in Lima to march in support of the deposed leader.", "PROTEST demo happened: Several hundred people > -"},
		{"An aide to the president accused the opposition of meddling.", "ACCUSE allege happened: An aide to the president > the opposition"},
		{"The agency did not say who was responsible.", ""},
		{"Nigerian doctors threatened to strike.", "THREATEN restrict happened: Nigerian doctors > -"},
		{"The rebels threatened to strike.", "THREATEN violence happened: The rebels > -"},
		// Wrongs are alleged by who tells them of another.
		{"The opposition said the government was hiding the death toll.", "ACCUSE allege happened: The opposition > the government"},
		{"The government said it was hiding nothing.", ""},
		// Who urges is not what was hit.
		{"The Kenyan aid group said its clinic had been hit by gunfire and urged Chad to spare hospitals.", "ASSAULT heavy-weapons happened: - > its clinic; REQUEST happened: The Kenyan aid group > Chad"},
		// Whom tear gas is to disperse; whose pay a threat is about; who cuts ties with whom.
		{"Kenyan police fired tear gas to disperse thousands of students.", "ASSAULT crowd-control happened: Kenyan police > thousands of students"},
		{"Kenyan police fired tear gas to celebrate.", "ASSAULT crowd-control happened: Kenyan police > -"},
		{"The Kenyan government threatened to cut the salaries of teachers.", "THREATEN relations happened: The Kenyan government > teachers"},
		{"Spain cut diplomatic ties with Iran.", "SANCTION discontinue happened: Spain > Iran"},
		{"The Kenyan army did not respond to requests for comment.", ""},
		// Who dies in a protest has not marched; what a body is called is no deed of it; no conference is of those who help.
		{"Sixty people were killed by police in protests in Nairobi.", "ASSAULT happened: police > Sixty people; PROTEST demo happened: Nairobi > -"},
		{"Sixty people were arrested by police in protests in Nairobi.", "COERCE arrest happened: police > Sixty people; PROTEST demo happened: Sixty people > -"},
		{"UNIFIL, the United Nations peacekeeping mission in Lebanon, is large.", ""},
		{"France promised to host an aid conference.", "AGREE happened: France > -"},
		// Who attacks is the doer of what was beaten off; the blow is the strikes'; a clause before a semicolon has its subject.
		{"Malian soldiers beat off two attacks by the rebels.", "ASSAULT happened: the rebels > Malian soldiers"},
		{"Malian soldiers beat off the rebels.", "ASSAULT happened: Malian soldiers > the rebels"},
		{"Two strikes by Turkish jets engaged a Kurdish unit and destroyed a Kurdish bunker.", "ASSAULT heavy-weapons happened: Turkish jets > a Kurdish unit + a Kurdish bunker"},
		{"A Turkish drone fired on a Kurdish truck; an assessment is ongoing.", "ASSAULT firearms happened: A Turkish drone > a Kurdish truck"},
		{"Five Kenyan soldiers were killed in an attack. A school and a house were damaged.", "ASSAULT happened: - > Five Kenyan soldiers"},
		{"Five Kenyan soldiers were killed in an attack. A school in Uganda was destroyed by the rebels.", "ASSAULT happened: - > Five Kenyan soldiers; ASSAULT happened: the rebels > A school in Uganda"},
		{"The Kenyan army claimed that 30 militants had been neutralised.", "ASSAULT happened: The Kenyan army > 30 militants"},
		{"The Kenyan opposition claimed that ten voters had been killed by the police.", "ACCUSE allege happened: The Kenyan opposition > the police"},
		{"Malian soldiers repelled two attacks by the rebels, killing 19 militants.", "ASSAULT happened: the rebels > Malian soldiers; ASSAULT happened: Malian soldiers > 19 militants"},
		{"The Peruvian minister said that two battalions would be moved up to the border and accused Chile of spying.", "MOBILIZE troops planned: two battalions > -; ACCUSE allege happened: The Peruvian minister > Chile"},
		{"Kenyan soldiers were flown in by helicopter.", "MOBILIZE troops happened: Kenyan soldiers > -"},
		{"Kenyan soldiers were flown in by a Ugandan helicopter.", "MOBILIZE troops happened: a Ugandan helicopter > Kenyan soldiers"},
		{"Ukrainian troops pushed back an assault on Pokrovske by Russian infantry.", "ASSAULT happened: Russian infantry > Ukrainian troops"},
		{"The Russian army fired on 14 settlements over the past day, killing three civilians and wounding nine, the spokesman for the Kenyan mission said.", "ASSAULT firearms happened: The Russian army > three civilians + 14 settlements"},
		{"The Russian army destroyed a launcher near the Kenyan town.", "ASSAULT happened: The Russian army > -"},
		{"Malian soldiers fell into an ambush near Sokolo.", "ASSAULT happened: - > Malian soldiers"},
		{"Malian soldiers fell into debt near Sokolo.", ""},
		{"The Russian army destroyed its launchers.", "RETREAT disarm happened: The Russian army > -"},
		// In a headline the past without an object is a passive.
		{"Kenyan convoy attacked near Goma", "ASSAULT happened: - > Kenyan convoy"},
		{"Kenyan rebels attacked near Goma on Friday.", "ASSAULT happened: Kenyan rebels > Goma"},
		// A term is what one is jailed for; what prompts an act has it happen; a ship fires a water cannon as its crew does.
		{"The former minister of Peru was jailed for ten years.", "SANCTION convict happened: Peru > The former minister of Peru"},
		{"The former minister of Peru was jailed on Monday.", "COERCE arrest happened: Peru > The former minister of Peru"},
		{"Brazil raised tariffs, prompting China to impose sanctions on Canada.", "SANCTION happened: Brazil > -; SANCTION happened: China > Canada"},
		{"A Chinese coast guard vessel fired a water cannon at a Philippine boat.", "ASSAULT crowd-control happened: A Chinese coast guard vessel > a Philippine boat"},
		// Conditions, names, accidents.
		{"Chad will free the pilots provided that the army withdraws from the town.", "CONCEDE happened: Chad > the pilots"},
		{"Ten states are taking part in manoeuvres called Northern Anvil.", ""},
		{"A helicopter crashed in Peru, killing eleven soldiers.", ""},
		{"Two Peruvian soldiers were killed in a helicopter crash.", ""},
		{"Two Peruvian soldiers were killed in a helicopter raid.", "ASSAULT happened: - > Two Peruvian soldiers"},
		{"The Peruvian minister was treated and released.", ""},
		{"The Peruvian minister was questioned and released.", "ACCUSE investigate happened: - > The Peruvian minister; RETREAT release happened: - > The Peruvian minister"},
		// Who was able to did; who is able to may.
		{"Kenyan officers were able to arrest a suspect.", "COERCE arrest happened: Kenyan officers > a suspect"},
		{"Kenyan officers were not able to arrest a suspect.", ""},
		{"Kenyan officers are able to arrest a suspect.", ""},
		// An inquiry that asks is a body.
		{"The British inquiry asked the Scottish government to publish letters.", ""},
		{"The British inquiry into the Scottish government began.", "ACCUSE investigate happened: British > the Scottish government"},
		// Capitals inside a sentence are those of a name; in a headline all words have them.
		{"Gusts were strong in Peru, the Chilean Met Office said.", ""},
		{"Agents of Homeland Security Investigations arrested the Peruvian minister.", "COERCE arrest happened: Agents of Homeland Security Investigations > the Peruvian minister"},
		{"Chilean Police Have Arrested Peruvian Minister", "COERCE arrest happened: Chilean Police > Peruvian Minister"},
		// What candidates do to one another is done in words.
		{"The Peruvian candidate attacked the Chilean senator in a debate. Voters, pollsters and the campaign watched.", "ACCUSE disapprove happened: The Peruvian candidate > the Chilean senator"},
		{"Rebels attacked the Chilean senator after a debate. Voters, pollsters and the campaign watched.", "ASSAULT happened: Rebels > the Chilean senator"},
		{"The Peruvian captain pleaded not guilty.", "REJECT happened: The Peruvian captain > -"},
		// A claim of responsibility names the doer of the act that it is for.
		{"Boko Haram claimed responsibility for the bombing of a hotel in Kano.", "ASSAULT explosives happened: Boko Haram > Kano"},
		// Two prepositions in a row; a clause or a target that hangs on the party before it.
		{"Iran pulled out of the nuclear deal.", "SANCTION discontinue happened: Iran > -"},
		{"Iran pulled out of the drawer a map.", ""},
		{"Police in Spain suspect two Moroccans of plotting an attack.", "ACCUSE allege happened: Police in Spain > two Moroccans"},
		{"Police in Spain suspect two Moroccans of a long journey.", ""},
		{"Swiss prosecutors suspect the minister of fraud.", "ACCUSE allege happened: Swiss prosecutors > the minister"},
		{"Swiss prosecutors suspect the weather.", ""},
		{"An inquiry by the Peruvian police into the army began.", "ACCUSE investigate happened: the Peruvian police > the army"},
		{"An inquiry by the Peruvian police of the border began.", "ACCUSE investigate happened: the Peruvian police of the border > -"},
		{"A court found the former president of Peru guilty.", "SANCTION convict happened: A court > the former president of Peru"},
		{"A court found the former president of Peru ready.", ""},
		{"The envoy nudged the rebels to release prisoners.", "REQUEST change happened: The envoy > the rebels"},
		{"The envoy nudged the glass to release the cork.", ""},
		// What a protest does to a town says where it is; and "the strike" is the one just told.
		{"Protests rocked Managua.", "PROTEST demo happened: Managua > -"},
		{"Protests worried Moscow.", ""},
		{"Teachers in Peru went on strike on Monday. The strike was called by the union.", "PROTEST strike happened: Teachers in Peru > -"},
		{"Teachers in Peru went on strike on Monday. The strike by nurses in Lima ended.", "PROTEST strike happened: Teachers in Peru > -; PROTEST strike happened: nurses in Lima > -"},
		// Those whom a rally draws are those who rally; a charge is part of the arrest; anger that is understood is not voiced here.
		{"A counter-demonstration in Luckenwalde, Germany drew forty people.", "PROTEST demo happened: forty people > Luckenwalde"},
		{"A counter-demonstration in Luckenwalde, Germany drew ridicule.", "PROTEST demo happened: - > Luckenwalde"},
		{"A court in Peru jailed a blogger for insulting the president.", "SANCTION convict happened: A court in Peru > a blogger"},
		{"A court in Kenya jailed two men for killing a judge.", "SANCTION convict happened: A court in Kenya > two men; ASSAULT assassinate happened: two men > a judge"},
		{"The minister of Peru told the crowd that she understood their anger.", ""},
		{"The premier voiced his anger over the Turkish strike.", "ACCUSE disapprove happened: The premier > Turkish; PROTEST strike happened: Turkish > -"},
		{"A court in Peru overturned the conviction of a blogger.", "RETREAT release happened: A court in Peru > a blogger"},
		{"A court in Peru heard the case. The mayor of Lima was convicted of fraud.", "SANCTION convict happened: A court in Peru > The mayor of Lima"},
		{"Police in Peru spoke to reporters. The mayor of Lima was convicted of fraud.", "SANCTION convict happened: Peru > The mayor of Lima"},
		// What is asked is a change only where laws, offices or conduct are to change.
		{"Norway urged Chad to repeal the law.", "REQUEST change happened: Norway > Chad"},
		{"Norway urged Chad to publish the map.", "REQUEST happened: Norway > Chad"},
		{"Norway asked Chad not to turn away boats.", "REQUEST change happened: Norway > Chad"},
		{"Rebels demanded that Chad set free three men.", "REQUEST yield happened: Rebels > Chad"},
		{"Rebels demanded that Chad set up three schools.", "REQUEST assist happened: Rebels > Chad"},
		// What one is beside does nothing; force as such is nobody; goods held up help nobody; a ship is not helped.
		{"Two miners were kidnapped in Colombia by the border with Venezuela.", "ASSAULT abduct happened: - > Two miners"},
		{"Two miners were kidnapped in Colombia by the guerrillas.", "ASSAULT abduct happened: the guerrillas > Two miners"},
		{"The Tajik government warned that it would answer with all force.", "THREATEN violence happened: The Tajik government > -"},
		{"Dock workers in Peru went on strike, halting shipments of grain to China.", "PROTEST strike happened: Dock workers in Peru > -"},
		{"Norway resumed shipments of grain to Kenya.", "COOPERATE happened: Norway + Kenya > -"},
		// The name that something is given is judgement, whatever the parser hangs it on; an election so called is not called.
		{"The Peruvian minister called the Chilean statement \"an insult\".", "ACCUSE disapprove happened: The Peruvian minister > Chilean"},
		{"The Peruvian minister called the Chilean statement \"an answer\".", ""},
		{"Norway regretted an election that it called a farce.", "ACCUSE disapprove happened: Norway > -"},
		// Names that one is called; a strike that one refuses to suspend.
		{"The Peruvian minister called the congressman a bully.", "ACCUSE disapprove happened: The Peruvian minister > the congressman"},
		{"The Peruvian minister called the congressman a cousin.", ""},
		{"The Kenyan union refused to suspend the strike.", "REJECT yield happened: The Kenyan union > -"},
		// Words that the parser takes for others: who is called, the verb of a demand, the first half of a verb, a verb below its object.
		{"The Greek minister called the Turkish president.", "CONSULT phone happened: The Greek minister + the Turkish president > -"},
		{"The Greek minister was called a coward.", ""},
		{"The opposition demanded that the president resign.", "REQUEST yield happened: The opposition > the president"},
		{"The North Korean army test-fired a missile.", "MOBILIZE weapons happened: The North Korean army > -"},
		{"Cuba's government rationed bread.", "COERCE restrict happened: Cuba's government > -"},
		{"Chad let free forty political prisoners.", "RETREAT release happened: Chad > forty political prisoners"},
		{"The rebels warned Chad of reprisals.", "THREATEN happened: The rebels > Chad"},
		{"Fighting between the Sudanese army and a militia killed forty people.", "ASSAULT happened: the Sudanese army + a militia > forty people"},
		{"Speaking to the Sudanese army, the general praised the rebels.", "SUPPORT happened: the general > the rebels"},
		{"It was the third time that Chad had bombed the rebels.", "ASSAULT heavy-weapons happened: Chad > the rebels"},
		{"Students in Athens held a march against the law.", "PROTEST demo happened: Students in Athens > -"},
		{"Kurdish prisoners died of torture in a jail in Turkey.", "ASSAULT happened: - > Kurdish prisoners"},
		{"Kurdish prisoners died of cholera in a jail in Turkey.", ""},
		// Exercises of one are a show of force, of several they are cooperation; an ambassador withdrawn is no retreat.
		{"Ethiopia conducted military exercises.", "MOBILIZE troops happened: Ethiopia > -"},
		{"Ethiopia conducted joint military exercises with Kenya.", "COOPERATE happened: Ethiopia + Kenya > -"},
		{"Canada withdrew its ambassador from Chad.", "SANCTION withdraw happened: Canada > Chad"},
		{"Canada withdrew its soldiers from Chad.", "RETREAT withdraw happened: Canada > Chad"},
		{"Fijian peacekeepers arrived in Lebanon.", "AID happened: Fijian peacekeepers > Lebanon"},
		{"Fijian soldiers arrived in Lebanon.", "MOBILIZE troops happened: Fijian soldiers > Lebanon"},
		{"Kosovo is sending a platoon to Kuwait, its first part in an international peacekeeping mission.", "AID ongoing: Kosovo > Kuwait"},
		{"Kosovo is sending a platoon to the border, the peacekeeping mission said.", "MOBILIZE troops ongoing: Kosovo > -"},
		// Headlines.
		{"Israel, Hamas hold talks in Doha", "CONSULT happened: Israel + Hamas > -"},
		{"Turkish president to visit Iraq in March", "CONSULT visit planned: Turkish president > Iraq"},
		{"Kenya jails opposition leader", "COERCE arrest happened: Kenya > opposition leader"},
		// What one is wanted for, and sums over years.
		{"The Malian is wanted for the bombing of a hotel in Bamako.", ""},
		{"Two hundred foreigners have been abducted in Yemen in the past two decades.", ""},
		{"Two hundred foreigners have been abducted in Yemen in the past two hours.", "ASSAULT abduct happened: - > Two hundred foreigners"},
		{"Armed tribesmen in Yemen seized two engineers.", "ASSAULT abduct happened: Armed tribesmen in Yemen > two engineers"},
		{"A guerrilla unit in Colombia seized the mayor on Monday.", "ASSAULT abduct happened: A guerrilla unit in Colombia > the mayor"},
		{"A guerrilla unit in Colombia seized a tanker on Monday.", "COERCE seize happened: A guerrilla unit in Colombia > a tanker"},
		{"Soldiers in Colombia seized the mayor on Monday.", "COERCE arrest happened: Soldiers in Colombia > the mayor"},
		// Acts told by their noun, and passives whose doer is an authority or a side.
		{"The trial of the former Gambian minister began in Bern.", "ACCUSE allege happened: - > the former Gambian minister"},
		{"The trial of the former drug began in Bern.", ""},
		{"The charges against the Turkish novelist were dropped.", "CONCEDE happened: - > the Turkish novelist"},
		{"The extradition of the fraudster from Spain to Britain took place on Friday.", "COOPERATE happened: Spain + Britain > -"},
		{"Ties between Algeria and Morocco were cut.", "SANCTION discontinue happened: Algeria + Morocco > -"},
		{"Talks between Serbia and Kosovo ended without agreement.", "CONSULT happened: Serbia + Kosovo > -; REJECT happened: Serbia + Kosovo > -"},
		{"The Slovenian parliament voted to recognise Palestine.", "SUPPORT happened: The Slovenian parliament > Palestine"},
		{"Military drills by China near Taiwan continued.", "MOBILIZE troops ongoing: China > -"},
		{"In the drills a Chinese ship attacked Taiwan.", ""},
		{"The United States returned a statue of the head of an emperor to the Algerian ambassador.", "RETREAT return happened: The United States > the Algerian ambassador"},
		{"A Saudi-led strike on a school bus killed forty children.", "ASSAULT heavy-weapons happened: Saudi > forty children"},
		// What one is punished for, what one ratifies, what one waits for.
		{"A court in Tunis jailed a Nigerian student for helping militants in Lebanon.", "SANCTION convict happened: A court in Tunis > a Nigerian student"},
		{"Ukraine ratified a sweeping agreement with the European Union.", "SUPPORT happened: Ukraine + the European Union > -"},
		{"Kenyan teachers said they would wait until their demands were met by the government.", "CONCEDE happened: the government > their"},
		{"Kenyan teachers said they would wait until their demands have been met by the government.", ""},
		{"The rebels and the Philippine government are guilty of violating the ceasefire agreement.", "ASSAULT happened: The rebels + the Philippine government > -"},
		{"The French president attacked Hungary over the law.", "ACCUSE disapprove happened: The French president > Hungary"},
		{"The French soldiers attacked the village over the theft.", "ASSAULT happened: The French soldiers > the village"},
		// Attacks of words and of computers; who insists that he does is asking for nothing.
		{"The Indian minister launched a scathing attack on the government of Kerala.", "ACCUSE disapprove happened: The Indian minister > the government of Kerala"},
		{"The Indian army launched a fierce attack on the rebels.", "ASSAULT happened: The Indian army > the rebels"},
		{"North Korean hackers launched a cyber attack on a bank in Dhaka.", "COERCE cyber happened: North Korean hackers > a bank in Dhaka"},
		{"Brazil insists it is enforcing the United Nations embargo.", ""},
		{"Brazil insists that Peru enforce the United Nations embargo.", "REQUEST change happened: Brazil > Peru"},
		// What residents tell is the act itself; closed newspapers and threats by nobody known.
		{"Settlers burned a mosque in Nablus, residents said.", "ASSAULT happened: Settlers > a mosque"},
		{"Two newspapers in Togo were ordered to close.", "COERCE ban happened: Togo > Two newspapers in Togo"},
		{"Two bakeries in Togo were ordered to close.", ""},
		{"A bomb threat against the Australian embassy emptied the tower.", "THREATEN violence happened: - > the Australian embassy"},
		// A past tense goes with no "to", a relative clause may stand between asking and what is asked, and "after" opens a clause.
		{"Norway urged both sides to show restraint and offered to send observers to Sudan.", "REQUEST yield happened: Norway > both sides; AGREE happened: Norway > Sudan"},
		{"Norway urged Chad to stop the war and offer talks.", "REQUEST yield happened: Norway > Chad"},
		{"Moldova asked the European Union, which Croatia joined last year, to send inspectors.", "REQUEST assist happened: Moldova > the European Union"},
		{"The Ugandan mission reported that fighting between the army and a militia left nine people dead.", "ASSAULT happened: the army + a militia > -"},
		// With whose help, who they were, one riot, whose custody, who used it.
		{"Police in Lagos, backed by air force jets, killed a bandit.", "ASSAULT happened: Police in Lagos > a bandit"},
		{"Police in Lagos were backed by Kenya.", "SUPPORT happened: Kenya > Police in Lagos"},
		{"The Kenyan army sent helicopters and extra troops to hunt down the attackers.", "MOBILIZE troops happened: The Kenyan army > -"},
		{"The Kenyan army sent helicopters and rifles to Chad.", "AID happened: The Kenyan army > Chad"},
		{"Rebels in Colombia killed four soldiers who were guarding a bridge.", "ASSAULT happened: Rebels in Colombia > four soldiers"},
		{"Four Colombian soldiers guarded a bridge.", "MOBILIZE troops happened: Four Colombian soldiers > -"},
		{"Students in Makassar hurled stones at the police and set two cars on fire.", "PROTEST riot happened: Students in Makassar > the police"},
		{"Three Ugandan students were tortured in military custody.", "ASSAULT torture happened: military > Three Ugandan students"},
		{"Israeli aircraft struck a building used by Hezbollah in Lebanon.", "ASSAULT heavy-weapons happened: Israeli aircraft > Hezbollah"},
		{"Israeli aircraft struck a building near Tyre in Lebanon.", "ASSAULT heavy-weapons happened: Israeli aircraft > a building near Tyre"},
		{"Bandits in Nigeria attacked a village, where they burned the mill, killing four residents.", "ASSAULT happened: Bandits in Nigeria > four residents + a village"},
		{"Norway expects aid once the Syrian authorities sign off on the plan.", ""},
		// Weapons of nobody known are nobody; who strikes from the air, who attacked before, who claims it.
		{"A roadside bomb killed three Ethiopian soldiers in Somalia.", "ASSAULT explosives happened: - > three Ethiopian soldiers"},
		{"Turkish warplanes bombed a bridge in Syria. A drone hit a hospital in Syria.", "ASSAULT heavy-weapons happened: Turkish warplanes > a bridge; ASSAULT heavy-weapons happened: A drone > a hospital"},
		{"Shia rebels attacked Yemeni soldiers in Taiz. Four Yemeni soldiers were killed in an ambush.", "ASSAULT happened: Shia rebels > Yemeni soldiers; ASSAULT happened: Shia rebels > Four Yemeni soldiers"},
		{"Shia rebels attacked Yemeni soldiers in Taiz. Four miners were killed in an ambush.", "ASSAULT happened: Shia rebels > Yemeni soldiers; ASSAULT happened: - > Four miners"},
		{"It followed a suicide attack on the interior ministry in Ankara that was claimed by the Taliban.", "ASSAULT suicide-attack happened: the Taliban > the interior ministry in Ankara"},
		{"Peru thanked Chile, whose minister had flown in, and asked the European Union to convene.", "SUPPORT happened: Peru > Chile; REQUEST meet happened: Peru > the European Union"},
		{"Turkey, which trains the navy, offered to host talks between Chad and Niger.", "AID ongoing: Turkey > the navy; AGREE happened: Turkey > Chad + Niger"},
		{"The army shelled camps in Myanmar where workers are beaten.", "ASSAULT heavy-weapons happened: The army > camps in Myanmar"},
		{"Kenya turned away boats of Somali people seeking asylum in Mombasa.", "COERCE restrict happened: Kenya > boats of Somali people"},
		{"A photographer in Kampala was clubbed by police.", "ASSAULT beat happened: police > A photographer in Kampala"},
		{"The Turkish minister replied that Turkey would bomb the rebels.", "THREATEN violence happened: Turkey > the rebels"},
		{"The Turkish minister replied that Greece would bomb the rebels.", "ASSAULT heavy-weapons planned: Greece > the rebels"},
		{"Stones were thrown at an American patrol in Syria.", "PROTEST riot happened: Syria > an American patrol"},
		{"Chad bombed Niger. Niger accused its neighbour of theft.", "ASSAULT heavy-weapons happened: Chad > Niger; ACCUSE allege happened: Niger > its neighbour"},
		// Others who accuse others are not the same act again; a court is welcomed for its ruling.
		{"The Ugandan premier accused Rwanda of arming rebels. The Ugandan bishop accused foreign banks of theft.", "ACCUSE allege happened: The Ugandan premier > Rwanda; ACCUSE allege happened: The Ugandan bishop > foreign banks"},
		{"The High Court in Kampala jailed a rebel. Victims' groups welcomed the verdict.", "SANCTION convict happened: The High Court in Kampala > a rebel; SUPPORT happened: Victims' groups > The High Court in Kampala"},
		{"The foreign ministers of Japan and Peru and the premier of Chad met in Lima. The ministers thanked Norway.", "CONSULT multilateral happened: The foreign ministers of Japan and Peru + Peru + the premier of Chad > -; SUPPORT happened: The ministers + The ministers + The ministers > Norway"},
		// Status.
		{"The union would hold talks with the Kenyan president next month.", "CONSULT planned: The union + the Kenyan president > -"},
		{"The union would hold talks with the Kenyan president if he asked next month.", ""},
		{"Police beat him in Nairobi.", "ASSAULT beat happened: Police > him"},
		{"The premier will visit Poland on Monday.", "CONSULT visit planned: The premier > Poland"},
		{"Chad is not bombing the rebels.", "ASSAULT heavy-weapons denied: Chad > the rebels"},
		{"Niger wants to visit Poland.", ""},
		{"If Chad attacks Niger, the Security Council will meet.", "CONSULT multilateral planned: the Security Council > -"},
		// An attack and its victims are one act; who only an authority can have jailed was jailed by it.
		{"Gunmen attacked a police post in Mali, killing six policemen.", "ASSAULT happened: Gunmen > six policemen + a police post"},
		{"The banker was jailed in Lima.", "COERCE arrest happened: Lima > The banker"},
		{"Nobody in Tallinn expects that Russian troops will cross the river.", ""},
		// Who watches meets nobody, prisoners do not visit, what ends on a day is done, a fine has two objects.
		{"A reporter saw Turkish protesters hurl stones at police.", "PROTEST riot happened: Turkish protesters > police"},
		{"The reporter saw the Turkish minister.", "CONSULT happened: The reporter + the Turkish minister > -"},
		{"The former Peruvian minister arrived in Lima under police escort.", ""},
		{"The Chilean minister arrived in Lima under a new treaty.", "CONSULT visit happened: The Chilean minister > Lima"},
		{"A Spanish court fined the company 22 million euros.", "SANCTION convict happened: A Spanish court > the company"},
		{"Forty Chileans died, most of them shot by Peruvian troops guarding the palace.", "ASSAULT firearms happened: Peruvian troops > most of them"},
		{"Among those arrested in Lima was the editor.", "COERCE arrest happened: Lima > the editor"},
		{"Norway was quick to condemn the Chilean army.", "ACCUSE disapprove happened: Norway > the Chilean army"},
		{"Norway was slow to condemn the Chilean army.", ""},
		{"Rallies would be banned in Lima, the Peruvian author said.", ""},
		{"Rallies would be banned in Lima, the Peruvian governor said.", "COERCE ban planned: the Peruvian governor > -"},
		{"Alianza Regional, the party Villavicencio belonged to until last year, charged the Peruvian government with staging a circus.", "ACCUSE allege happened: Alianza Regional > the Peruvian government"},
		{"The envoy said she was worried by reports of theft and called on Chad to act.", "ACCUSE disapprove happened: she > -; REQUEST happened: The envoy > Chad"},
		{"The envoy said that he was arrested and accused of theft in Chad.", "COERCE arrest happened: Chad > he; ACCUSE allege happened: - > he"},
		{"The Chilean minister says that the men fled and has asked Peru to act.", "REQUEST happened: The Chilean minister > Peru"},
		{"Thousands of people gathered in Lima to protest.", "PROTEST demo happened: Thousands of people > -"},
		// No acts of force.
		{"Investors attacked the pound.", ""},
		{"A storm killed six people in Haiti.", ""},
		{"The film follows a soldier who kills a general in Peru.", ""},
		{"Ghana attacked from the first minute and the striker scored.", ""},
		{"The Greens attacked the Liberals over the road.", "ACCUSE disapprove happened: The Greens > the Liberals"},
		{"The minister held a press conference.", ""},
		// Whom armed men attack need be in no table; students who attack the police mean it.
		{"The Chilean army attacked a coffee cooperative in Peru.", "ASSAULT happened: The Chilean army > Peru"},
		{"Gunmen killed an intruder in Lima.", "ASSAULT happened: Gunmen > an intruder"},
		{"Chilean students attacked police in Lima.", "ASSAULT happened: Chilean students > police"},
		{"Chilean students attacked the dean over the fees.", ""},
	} {
		if got := show(code(t, all, tt.text)); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

func TestCasualties(t *testing.T) {
	all := steps(t)
	for _, tt := range []struct{ text, want string }{
		{"An attack on a convoy in Mali killed at least twelve soldiers.", "12 dead"},
		{"Gunmen killed 28 people in Kano.", "28 dead"},
		{"Gunmen killed more than two hundred villagers in Kano.", "200 dead"},
		{"Gunmen killed a soldier in Kano.", "1 dead"},
		{"Rebels killed dozens of villagers.", ""},
		{"Rebels wounded four policemen.", "4 injured"},
		{"Gunmen attacked a police post in Mali, killing three policemen and wounding 12.", "3 dead 12 injured"},
		{"Gunmen killed 12 people in Kano, including two children.", "12 dead"},
		{"Police in Kano shot dead two students.", "2 dead"},
		{"Police in Kano shot two students.", ""},
		{"Clashes between students and police in Dhaka left nine people dead and 20 injured.", "9 dead 20 injured"},
		{"Fourteen soldiers died when rebels attacked a camp in Mali.", "14 dead"},
		// Roundabout words for it.
		{"The snipers picked off a lieutenant colonel on the seawall in Kyaukphyu.", "1 dead"},
		{"The snipers picked off a wreath in Kyaukphyu.", ""},
		{"Rebels slit the throats of a driver and two women in Kasese.", "3 dead"},
		{"Rebels took the lives of a minister and two guards in Bamako.", "3 dead"},
		{"Guerrillas wiped out a garrison of 57 soldiers at Mangalsen.", "57 dead"},
		{"Protesters in Dhaka burned four policemen alive in their car.", "4 dead"},
		{"Protesters in Dhaka burned four police cars.", ""},
		{"Missiles struck a town in Ukraine and put two workers in hospital.", "2 injured"},
		{"Missiles struck a town in Ukraine and put two workers in doubt.", ""},
		// One number for both says neither.
		{"More than 60 civilians were killed or wounded in a bombing in Homs.", ""},
		// Later sentences: the toll, nobody, those who fled.
		{"A bomb killed 12 people in Kano. The death toll rose to 31.", "31 dead"},
		{"A bomb killed 12 people in Kano. The economic toll rose to 31 million dollars.", "12 dead"},
		{"Rebels attacked a camp in Mali. No one was hurt.", "0 dead 0 injured"},
		{"Rebels shelled a town in Mali. More than 3,000 people fled their homes.", "3000 displaced"},
		{"At least 17 civilians were killed and more than 40 wounded in an attack in Mali.", "17 dead 40 injured"},
		{"At least 17 civilians were killed in an attack in Mali and more than 40 moved.", "17 dead"},
		{"Kenyan police arrested 14 protesters.", "14 arrested"},
		{"Kenyan police arrested protesters.", ""},
		// One person is one; a crowd, a beast, a bill and "up to 30" are no number.
		{"The mayor of Lima was shot dead on Tuesday.", "1 dead"},
		{"The mayor of Lima was shot on Tuesday.", ""},
		{"Gunmen in Lima killed the mayor's half-brother.", "1 dead"},
		{"Gunmen in Lima gunned down a judge.", "1 dead"},
		{"Gunmen in Lima shot down a drone.", ""},
		{"Gunmen in Kano shot a farmer, but he survived.", ""},
		{"Rebels killed the family of a judge in Lima.", ""},
		{"Rebels killed a family of six in Lima.", "6 dead"},
		{"Rebels attacked a bus near Goma and killed 12 cows.", ""},
		{"Rebels attacked a bus near Goma and killed 12 nurses.", "12 dead"},
		{"Rebels attacked a school in Mali, and up to 30 pupils were wounded.", ""},
		{"Rebels attacked a school in Mali, and some 30 pupils were wounded.", "30 injured"},
		{"Half a dozen soldiers died when rebels attacked a camp in Mali.", "6 dead"},
		{"Several hundred soldiers died when rebels attacked a camp in Mali.", ""},
		{"Twenty-three soldiers died when rebels attacked a camp in Mali.", "23 dead"},
		{"Turkish jets neutralised 14 militants in northern Iraq.", "14 dead"},
		{"Turkish jets neutralised 14 radars in northern Iraq.", ""},
		{"The police in Mali condemned the killing of two farmers by the army.", " | 2 dead"},
		{"The police in Mali condemned the killing of livestock by the army.", " | "},
		// Those told together add up, a part of them does not.
		{"A bomb in Kabul killed a colonel of the Northern Front and six others.", "7 dead"},
		{"A bomb in Kabul killed four people, two of them children.", "4 dead"},
		{"Gunmen in Lima killed driver Omar Salas and his assistant.", "2 dead"},
		{"Rebels attacked two posts near Gao. Six soldiers and nine of the attackers died.", "6 dead"},
		// Other words for dying and for being hurt.
		{"Four soldiers lost their lives in an ambush near Gao.", "4 dead"},
		{"Four soldiers lost their way in an ambush near Gao.", ""},
		{"A raid by rebels on a camp in Mali claimed 12 lives.", "12 dead"},
		{"A raid by rebels on a camp in Mali claimed 12 cars.", ""},
		{"Two policemen paid the supreme price when bandits attacked their patrol in Zamfara.", "2 dead"},
		{"Two policemen paid the asking price when bandits attacked their patrol in Zamfara.", ""},
		{"Militants attacked a post near Quetta, and three guards embraced martyrdom.", "3 dead"},
		{"Militants attacked a post near Quetta, and three guards embraced a friend.", ""},
		{"The shelling of a school in Homs led to the death of five pupils.", "5 dead"},
		{"The shelling of a school in Homs led to the flight of five pupils.", ""},
		{"Jets bombed a camp in Idlib on Monday. The hospital reported seven dead.", "7 dead"},
		{"Jets bombed a camp in Idlib on Monday. The hospital reported seven dead phones.", ""},
		{"Jets bombed a camp in Idlib on Monday. The ministry put the number of dead at nine.", "9 dead"},
		{"Jets bombed a camp in Idlib on Monday. The ministry put the number of dead since May at nine.", ""},
		{"Jets bombed a camp in Idlib on Monday. Three boys suffered burns.", "3 injured"},
		{"Jets bombed a camp in Idlib on Monday. Three boys suffered losses.", ""},
		{"Jets bombed a camp in Idlib on Monday. A nurse lost an eye.", "1 injured"},
		{"Jets bombed a camp in Idlib on Monday. A nurse lost an earring.", ""},
		{"Jets bombed a camp in Idlib on Monday. Nine people were taken to hospital.", "9 injured"},
		{"Jets bombed a camp in Idlib on Monday. Nine people were taken to lunch.", ""},
		{"A gunman shot a teacher in the leg in Pattani.", "1 injured"},
		{"A gunman shot a teacher in the dark in Pattani.", ""},
		{"The blast killed 20 people and wounded more than 100 in Karachi.", "20 dead 100 injured"},
		// Whose dead they are: of the act beside them, not of one before it, after it, elsewhere or by others.
		{"Police opened fire on a crowd in Lagos, and two women died.", "2 dead"},
		{"Police opened fire on a crowd in Lagos after two women died.", ""},
		{"At least 700 people have died since rebels seized the town of Gao in Mali.", ""},
		{"Gunmen stormed a post in Benin before dawn and killed eight soldiers.", "8 dead"},
		{"Rebels attacked Malian soldiers near a market where a bomb killed 40 people in 2009.", " | 40 dead"},
		{"Rebels attacked a camp in Mali, where 40 people died.", "40 dead"},
		{"Gunmen opened fire in a bar in Peru and died in the gun battle that followed.", ""},
		{"Rebels ambushed a patrol near Gao, and they killed four soldiers.", "4 dead"},
		{"Rebels ambushed a patrol near Gao, and the army said it had killed four of them.", " | 4 dead"},
		{"Rebels attacked a village in Chad on Monday. They burned a bus, and two passengers died.", " | 2 dead"},
		{"Two soldiers died and four were hurt on Monday when their truck hit a landmine in Mali.", "2 dead 4 injured"},
		{"Jets bombed a camp in Idlib on Monday. Seven people were killed.", "7 dead"},
		{"Jets bombed a camp in Idlib on Monday. Seven people were killed in Aleppo on Sunday.", " | 7 dead"},
		{"Jets bombed a camp in Idlib on Monday. Separately, seven people were killed.", " | 7 dead"},
		{"Jets bombed a camp in Idlib on Monday. The war has killed 5,000 people.", ""},
		{"Jets bombed a camp in Idlib on Monday. The pilot said that seven people might have died.", ""},
		{"Jets bombed a camp in Idlib on Monday. A nurse said two of her friends had died of malaria.", ""},
		{"Gunmen attacked a police post in Mali. Nine attackers were killed by a guard.", " | 9 dead"},
		{"Rioters looted shops in Lagos on Monday. Three people were hurt.", "3 injured"},
		{"Turkish jets bombed a camp in Iraq. At least nine people, three of them women, lost their lives.", "9 dead"},
		{"Turkish jets bombed a camp in Iraq. At night nine people, three of them women, lost their way.", ""},
		{"Turkish jets bombed a camp in Iraq, killing a guard and wounding his cousin.", "1 dead 1 injured"},
		{"Turkish jets bombed a camp in Iraq, killing a guard and wounding his pride.", "1 dead"},
		// "No soldiers" leaves others.
		{"Rebels attacked a camp in Mali. No soldiers were hurt.", ""},
		{"Rebels attacked a camp in Mali. There were no casualties among the soldiers.", ""},
	} {
		d := code(t, all, tt.text)
		var out []string
		for _, e := range d.Events {
			var n []string
			for _, f := range []struct {
				n    *int
				what string
			}{{e.Dead, "dead"}, {e.Injured, "injured"}, {e.Arrested, "arrested"}, {e.Displaced, "displaced"}} {
				if f.n != nil {
					n = append(n, strconv.Itoa(*f.n)+" "+f.what)
				}
			}
			out = append(out, strings.Join(n, " "))
		}
		if got := strings.Join(out, " | "); got != tt.want {
			t.Errorf("%s\n got %q want %q (%s)", tt.text, got, tt.want, show(d))
		}
	}
}

// The lead and its repetition are one event with two triggers; another day is another event.
func TestMerge(t *testing.T) {
	all := steps(t)
	for _, tt := range []struct {
		text string
		n    int
	}{
		{"Rebels attacked the town of Gao in Mali. The rebels attacked Gao with mortars.", 1},
		{"Russia condemned Norway. China condemned Norway.", 2},
		// A claim of responsibility is for the act told before.
		{"Gunmen attacked a naval base in Pakistan. Boko Haram claimed responsibility for the assault.", 1},
		// Who died of it is no act of its own, but where others did it, or in another place.
		{"Turkish jets bombed a camp in Iraq. Six people were killed.", 1},
		{"Turkish jets bombed a camp in Iraq. Six people were killed by Iraqi rebels.", 2},
		{"Turkish jets bombed a camp in Iraq. Six people were wounded when Syrian shells hit a town.", 2},
		{"Turkish jets bombed a camp in Iraq, and six people were killed.", 1},
		{"Two guards were killed and five villagers wounded when Turkish troops opened fire on a camp.", 1},
		// Of one country, and still not the same.
		{"Peruvian miners demanded an inquiry. The Peruvian army demanded an inquiry.", 2},
	} {
		if d := code(t, all, tt.text); len(d.Events) != tt.n {
			t.Errorf("%s: %s, want %d events", tt.text, show(d), tt.n)
		}
	}
}

// The same text gives the same record, identifiers included.
func TestStable(t *testing.T) {
	all := steps(t)
	text := "Kenyan police arrested two journalists. Norway and Sweden praised the Finnish government."
	a, b := code(t, all, text), code(t, all, text)
	if len(a.Events) == 0 || len(a.Events) != len(b.Events) {
		t.Fatalf("%d and %d events", len(a.Events), len(b.Events))
	}
	for i := range a.Events {
		if a.Events[i].ID != b.Events[i].ID || len(a.Events[i].ID) != 12 {
			t.Errorf("event %d: identifiers %q and %q", i, a.Events[i].ID, b.Events[i].ID)
		}
	}
}

func check(t *testing.T, d *dateline.Document) {
	t.Helper()
	for _, e := range d.Events {
		if !e.Trigger.Valid(d.Text) || e.Sentence < 0 || e.Sentence >= len(d.Sentences) || e.Token < 0 || e.Token >= len(d.Tokens) {
			t.Fatalf("event %s: trigger %v, sentence %d, token %d", e.ID, e.Trigger, e.Sentence, e.Token)
		}
		for _, p := range append(e.Actors[:len(e.Actors):len(e.Actors)], e.Recipients...) {
			if !p.Span.Valid(d.Text) {
				t.Fatalf("event %s: party %v", e.ID, p.Span)
			}
		}
		if e.Where.Place >= len(d.Places) || e.When.Time >= len(d.Times) {
			t.Fatalf("event %s: place %d, time %d", e.ID, e.Where.Place, e.When.Time)
		}
		for _, a := range e.Attribution {
			if a.Quote >= len(d.Quotes) {
				t.Fatalf("event %s: quote %d", e.ID, a.Quote)
			}
		}
	}
}

func FuzzEvents(f *testing.F) {
	all := steps(f)
	f.Add("Rebels in Mali, whom France accused of killing six, will meet the UN envoy, he said.")
	f.Add("\xff\x00 said that \"we condemn\" it")
	f.Add(strings.Repeat("and killed ", 40))
	f.Add("Police in Kenya fired tear gas at workers. Uganda condemned it.\n\nThree people were wounded, she said. Opposition parties condemned the shooting.")
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, " ")
		if strings.TrimSpace(text) == "" || len(text) > 4000 {
			return
		}
		d := &dateline.Document{ID: "f", Text: text, Lines: []dateline.Line{{Span: dateline.Span{End: len(text)}, Kind: dateline.LineBody}}}
		for _, s := range all {
			if err := s.Annotate(t.Context(), d); err != nil {
				return // not a text that earlier steps take
			}
		}
		check(t, d)
	})
}

// A tree of any shape must not crash or stall the coder: heads and relations are taken from the input.
func FuzzTrees(f *testing.F) {
	coder := event.Rules()
	words := strings.Fields("Rebels attacked the army and killed six soldiers who had agreed to withdraw from Mali after talks with France that failed to condemn the raid by police on Monday .")
	rels := strings.Fields("root nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss amod compound conj cc acl acl:relcl advcl xcomp ccomp appos case mark det aux aux:pass cop flat parataxis")
	tags := strings.Fields("VERB NOUN PROPN ADJ PRON ADP AUX NUM ADV DET")
	f.Add([]byte("0022YCy0")) // a participle before the noun that it tells of
	f.Add([]byte{2, 1, 0, 0, 0, 0, 4, 3, 1})
	f.Fuzz(func(t *testing.T, in []byte) {
		text := strings.Join(words, " ")
		d := &dateline.Document{ID: "f", Text: text}
		at := 0
		for i, w := range words {
			b := func(k int) int {
				if len(in) == 0 {
					return 0
				}
				return int(in[(i*3+k)%len(in)])
			}
			d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: at, End: at + len(w)}, Lemma: strings.ToLower(strings.TrimSuffix(w, "ed")),
				UPOS: tags[b(0)%len(tags)], XPOS: "VBN", Head: b(1) % (len(words) + 1), Deprel: rels[b(2)%len(rels)]})
			at += len(w) + 1
		}
		d.Sentences = []dateline.Sentence{{Span: dateline.Span{End: len(text)}, Last: len(words), Parsed: true}}
		if err := coder.Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		check(t, d)
	})
}

func BenchmarkEvents(b *testing.B) {
	all := steps(b)
	text := strings.Repeat("Rebels in northern Mali attacked a convoy near Gao on Monday and killed six soldiers, the army said. "+
		"France condemned the attack and urged the two sides to resume talks. The envoy will meet the president of Niger in Niamey. ", 10)
	d := code(b, all, text)
	coder := all[len(all)-1]
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if err := coder.Annotate(b.Context(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(d.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

// An act dated ten years or more before the story explains the news and is none.
func TestBygone(t *testing.T) {
	all := slices.Insert(steps(t), 3, annotator(timex.NewFinder()), annotator(timex.NewResolver()))
	for text, want := range map[string]string{
		"In 1993 the Rwandan army attacked Uganda.": "",
		"In 2015 the Rwandan army attacked Uganda.": "ASSAULT happened: the Rwandan army > Uganda",
	} {
		d := &dateline.Document{ID: "test", Text: text, Lines: []dateline.Line{{Span: dateline.Span{Start: 0, End: len(text)}, Kind: dateline.LineBody}},
			Published: dateline.Published{Value: "2016-05-01", Earliest: "2016-05-01", Latest: "2016-05-01"}}
		for _, s := range all {
			if err := s.Annotate(t.Context(), d); err != nil {
				t.Fatal(err)
			}
		}
		if got := show(d); got != want {
			t.Errorf("%s\n\t got %s\n\twant %s", text, got, want)
		}
	}
}
