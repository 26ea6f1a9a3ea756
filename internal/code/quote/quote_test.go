package quote_test

import (
	"cmp"
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/quote"
)

// TestGoesOn: a pronoun that opens a sentence with an attribution is whoever spoke in the sentence before, if it can be.
func TestGoesOn(t *testing.T) {
	st := steps(t)
	for _, tt := range []struct{ text, want string }{
		{"The general staff said in a statement that the Pama detachment had been moved. It claimed that thirty rebels had died.", "general staff"},
		{"“This was an auction,” Nurlan Beisheev told the crowd. He urged the president to resign.", "Nurlan Beisheev"},
		{"The ministry said that Nurlan Beisheev had been freed. He told reporters that he was well.", "Nurlan Beisheev"}, // a ministry is no he
	} {
		d := run(t, st, quote.New(quote.Options{}), tt.text)
		id := d.Quotes[len(d.Quotes)-1].Entity
		for _, e := range d.Entities {
			if e.ID == id && !strings.Contains(e.Name, tt.want) {
				t.Errorf("%s\n got %s, want %s", tt.text, e.Name, tt.want)
			}
		}
		if id == "" {
			t.Errorf("%s\n nobody, want %s", tt.text, tt.want)
		}
	}
}

// render writes the quotes of d as "kind(speaker) cue: content", one a line; a hearer follows the cue after ">".
func render(d *dateline.Document) string {
	var b strings.Builder
	for _, q := range d.Quotes {
		if b.Len() > 0 {
			b.WriteString("\n")
		}
		cue := q.Cue.In(d.Text)
		if !q.Addressee.IsZero() {
			cue += " > " + q.Addressee.In(d.Text)
		}
		fmt.Fprintf(&b, "%s(%s) %s: %s", q.Kind, q.Speaker.In(d.Text), cue, q.Content.In(d.Text))
	}
	return b.String()
}

// Each row holds one article and its quotes; rows that want nothing are near misses of the rows around them.
func TestQuotes(t *testing.T) {
	st := steps(t)
	q := quote.New(quote.Options{})
	for _, tt := range []struct{ text, want string }{
		// indirect, the clause after the cue
		{"The mayor said that the bridge was closed.", "indirect(The mayor) said: the bridge was closed"},
		{"The mayor said the bridge was closed.", "indirect(The mayor) said: the bridge was closed"},
		{"The mayor closed the bridge.", ""},
		{"The minister told reporters that the talks had failed.", "indirect(The minister) told > reporters: the talks had failed"},
		{"The minister told a joke.", ""},
		{"The army confirmed that two soldiers had died.", "indirect(The army) confirmed: two soldiers had died"},
		{"The army confirmed the deaths.", ""},
		{"Officials denied that the plant had leaked.", "indirect(Officials) denied: the plant had leaked"},
		{"Officials denied him a visa.", ""},
		{"The union announced that its members would strike.", "indirect(The union) announced: its members would strike"},
		{"The union announced a strike.", ""},
		{"The report found that the dam was unsafe.", "indirect(The report) found: the dam was unsafe"},
		{"The child found that the door was open.", ""}, // no source of words
		{"The study shows that wages fell.", "indirect(The study) shows: wages fell"},
		{"The clock shows that it is late.", ""},
		{"The president believes that the war will end.", "indirect(The president) believes: the war will end"},
		{"A passer-by believed that it was a drill.", ""}, // what anybody takes for true is no report
		// the author's own voice
		{"We urge all parties to stop the fighting.", ""},
		{"We believe that peace is possible.", ""},
		{"The envoy urged all parties to stop the fighting.", "indirect(The envoy) urged > all parties: to stop the fighting"},
		{"The envoy might say that the talks failed.", ""},
		{"The envoy said that the talks might fail.", "indirect(The envoy) said: the talks might fail"},
		{"If the court says that the vote was void, it will be held again.", ""},
		// the clause before the cue, or around it
		{"The bridge was closed, the mayor said.", "indirect(the mayor) said: The bridge was closed"},
		{"The bridge was closed on Monday, officials told the newspaper.", "indirect(officials) told > the newspaper: The bridge was closed on Monday"},
		{"In the north, the governor said, schools will stay shut for a week.", "indirect(the governor) said: schools will stay shut for a week"},
		{"The bridge was closed, the mayor and his staff left.", ""},
		{"As the ministry announced on Friday, the border will open next week.", "indirect(the ministry) announced: the border will open next week"},
		{"As the minister spoke, the border opened.", ""},
		{"At least six people died in the fire, according to the interior ministry.", "indirect(the interior ministry) according to: At least six people died in the fire"},
		{"According to the interior ministry, at least six people died in the fire.", "indirect(the interior ministry) According to: at least six people died in the fire"},
		{"Kenya will keep two ships in Somalia, the chief of staff, Ann Lee, said Monday.", "indirect(the chief of staff, Ann Lee) said: Kenya will keep two ships in Somalia"},
		{"The road is shut, the chief of staff, Ann Lee, said Monday.", "indirect(the chief of staff, Ann Lee) said: The road is shut"},
		{"Talks were held in Paris, the capital of France, Europe's hub, said Ann Lee.", "indirect(Ann Lee) said: Talks were held in Paris, the capital of France, Europe's hub"},
		{"The council met as protesting teachers continue to fill the hall.", ""},
		{"The case is telling because brokers rarely pay.", ""},
		{"Rumours suggest the plant will close.", ""},
		{"The trust will clear a section of the border, where, according to the council, the mines were laid in May.", "indirect(the council) according to: the mines were laid in May"},
		{"The project went according to plan.", ""},
		{"The seats were given out according to age, and the hall was full.", ""},
		// what somebody calls for, vows, leaves open
		{"The president called for an end to the violence.", ""}, // what is wanted is an event,
		{"The president called for a taxi.", ""}, // a thing
		{"The director appealed for blood donors.", ""},
		// answers of an interview
		{"We put two questions to Maria Lopes, who teaches law in Lisbon.\nIs a year long?\nLopes: For Portugal it is about average.\nWas it right?\nLopes: In theory it was.",
			"direct(Lopes) : For Portugal it is about average.\ndirect(Lopes) : In theory it was."},
		{"The prizes went to two towns.\nWhere will it end?\nFirst: The town of Evora.\nAnd who was next?\nFirst: The town of Beja.", ""},
		// figures, one side's account, grounds behind a colon
		{"The army put its losses at six dead and fourteen wounded and left the town.", "indirect(The army) put: its losses at six dead and fourteen wounded"},
		{"The minister estimated the damage at 3 million dollars.", "indirect(The minister) estimated: the damage at 3 million dollars"},
		{"The cook put the bread at one end of the table.", ""},
		{"The navy tells a different story. In its version, the boat struck first.", "indirect(its) In its version: the boat struck first"},
		{"In its version for children, the story ends well.", ""},
		{"The ministry insists that it has not been idle: inspectors closed one plant in March.", "indirect(The ministry) insists: it has not been idle: inspectors closed one plant in March"},
		{"The ministry said that two plants were shut: the union said three were.", "indirect(The ministry) said: two plants were shut\nindirect(the union) said: three were"},
		{"The deputy accused the state of neglect: villagers, he said, had warned it a week before.", "indirect(he) said: had warned it a week before"},
		// infinitives that only carry the report
		{"She emerged to say that the firm had improved its offer.", "indirect(She) say: the firm had improved its offer"},
		{"The firm hopes to say that the mine is safe.", ""},
		{"The minister came out of a four-hour meeting to say that both sides would talk.", "indirect(The minister) say: both sides would talk"},
		{"Sofia asked Bucharest to lift the ban and accused it of greed.", "indirect(Sofia) asked > Bucharest: to lift the ban"},
		{"The rebels claimed to have shot down the plane.", "indirect(The rebels) claimed: to have shot down the plane"},
		{"The firm has admitted paying a consultant.", "indirect(The firm) admitted: paying a consultant"},
		{"The gate admitted a crowd.", ""},
		// what somebody was praised or blamed for in quoted words
		{"The minister thanked Portugal for its “exemplary cooperation” and left.", "direct(The minister) thanked: exemplary cooperation"},
		{"The leader mocked the minister for “carrying the briefcase” and called for an inquiry.", "direct(The leader) mocked: carrying the briefcase"},
		{"The movement denounced the raid as a “new massacre” and vowed revenge.", "direct(The movement) denounced: new massacre"},
		{"The party charged the government with staging “a circus with lions” and left.", "direct(The party) charged: a circus with lions"},
		{"The minister thanked the band for “Yesterday”.", ""}, // one word: a title
		// no reports
		{"The attackers, thought to belong to the group, had raised a flag.", ""},
		{"She was freed three months later, in circumstances the authorities have never explained.", ""},
		{"The president called on Monday.", ""},
		{"The rebels vowed to fight on.", ""}, // an act
		{"The rebels vowed that they would fight on.", "indirect(The rebels) vowed: they would fight on"},
		{"The rebels fought on.", ""},
		{"The spokesman did not say who had fired first.", "indirect(The spokesman) did not say: who had fired first"},
		{"The spokesman did not smile.", ""},
		// direct
		{"“The road is open again,” said Governor Maria Lopes.", "direct(Governor Maria Lopes) said: The road is open again,"},
		{"\"The road is open again,\" she said.", "direct(she) said: The road is open again,"},
		{"« The road is open again, » he said.", "direct(he) said: The road is open again,"},
		{"The governor said: “The road is open again.”", "direct(The governor) said: The road is open again."},
		{"The governor told a rally, “The road is open again.”", "direct(The governor) told > a rally: The road is open again."},
		{"“Who gave the order?” the judge asked.", "direct(the judge) asked: Who gave the order?"},
		{"‘The road is open again,’ said the governor.", "direct(the governor) said: The road is open again,"},
		{"The miners' union and the owners' group met at 5' depth.", ""}, // apostrophes and feet
		{"“The road is open again,” the governor said. “We worked through the whole night to clear it.”",
			"direct(the governor) said: We worked through the whole night to clear it."}, // one cue, one entry: the longer part
		{"“We will stay,” he said, “until the last house in this valley has been rebuilt.”",
			"direct(he) said: until the last house in this valley has been rebuilt."},
		{"“The water came at night,” Ana Reis said.\n“We climbed onto the roof and waited there for the boats until morning.”",
			"direct(Ana Reis) said: We climbed onto the roof and waited there for the boats until morning."},
		{"The governor said: “The road is open again.", "direct(The governor) said: The road is open again."}, // closing mark missing
		{"“We were told that ‘nobody will be left behind’ that night,” said Omar Haddad.", "direct(Omar Haddad) said: We were told that ‘nobody will be left behind’ that night,"},
		{"“This is the end of a long road for our people.” – Ivan Petrov", "direct(Ivan Petrov) : This is the end of a long road for our people."},
		{"The “peace march” ended in a riot.", ""}, // scare quotes
		{"He wore a “Free Tibet” shirt and left.", ""},
		{"The coach said, “We played well today.\nWe will play better next week.”\nThe match was on Monday.", "direct(The coach) said: We will play better next week."},
		{"“The port is ours,” the rebels’ radio quoted a commander as saying.", "direct(a commander) saying: The port is ours,"},
		{"The song was not mentioned on the list “The Best of the North” at all.", ""},
		{"“This is the end of a long road for our people.” Ivan Petrov", "direct(Ivan Petrov) : This is the end of a long road for our people."},
		{"“This is the end of a long road.” The Danube froze.", "direct() : This is the end of a long road."}, // speech, nobody's
		{"The minister tweeted: “False!” The opposition said nothing.", "direct(The minister) tweeted: False!"},
		{"The ministry said in a short statement it was sure of support.", "indirect(The ministry) said: it was sure of support"},
		{"We will hold the group to account for the crimes it has committed.", ""},
		{"The men were beaten, a charge the police denied.", ""},
		// mixed
		{"The premier said that the raid was “an act of piracy” and must end.", "mixed(The premier) said: the raid was “an act of piracy” and must end"},
		{"The premier vowed that the state would strike back, “whatever the cost.”", "mixed(The premier) vowed: the state would strike back, “whatever the cost.”"},
		{"The “act of piracy” ended at dawn.", ""},
		// speakers
		{"The deal was announced by Anna Berg. It was signed by the premier, who said that it would last.", "indirect(the premier) said: it would last"},
		{"The ministry denied the report and said that no troops had moved.", "indirect(The ministry) said: no troops had moved"},
		{"The firm issued a statement saying that the mine was safe.", "indirect(The firm) saying: the mine was safe"},
		{"The general was quoted as saying that the siege would end.", "indirect(The general) saying: the siege would end"},
		{"“The siege is over,” General Tariq Aziz, the army chief, told reporters on Sunday.", "direct(General Tariq Aziz, the army chief) told > reporters: The siege is over,"},
		{"''There is no way back,'' the party's general secretary, Paulo Mbeki, told a crowd.", "direct(the party's general secretary, Paulo Mbeki) told > a crowd: There is no way back,"},
		{"A miner, who spoke on condition of anonymity, said: “Nobody dares to go down there.”", "direct(A miner) said: Nobody dares to go down there."},
		{"Rebel officials claimed at least ten soldiers were killed.", "indirect(Rebel officials) claimed: at least ten soldiers were killed"},
		{"The premier insisted the vote would go ahead and accused his rival of fraud.", "indirect(The premier) insisted: the vote would go ahead"},
		{"PARIS (Example) — The bridge was closed, the mayor said.", "indirect(the mayor) said: The bridge was closed"},
		{"The envoy noted, however, that no money had arrived.", "indirect(The envoy) noted: no money had arrived"},
		{"The envoy expressed concern that the text ignored his plan.", "indirect(The envoy) concern: the text ignored his plan"},
		{"The envoy expressed concern.", ""},
		{"The envoy said: “We know of the reports” and added that his side was watching.", "direct(The envoy) said: We know of the reports\nindirect(The envoy) added: his side was watching"},
		{"“I don't know,” a sailor answered when asked where they would go.", "direct(a sailor) answered: I don't know,"},
		{"OSLO, June 6 (Example) -- Norway hopes the two sides will resume talks, ministry spokeswoman Ida Dahl said at a briefing here Thursday.", "indirect(ministry spokeswoman Ida Dahl) said: Norway hopes the two sides will resume talks"},
		{"President Elena Ruiz called the treaty \"a gift and a burden\" but later signed it.", "direct(President Elena Ruiz) called: a gift and a burden"},
		{"The observers left after an election that they called “a farce”.", "direct(they) called: a farce"},
		{"The builder called at “the mill” twice.", ""},
		{"\"The talks are over. We leave tomorrow, said the envoy.", "direct(the envoy) said: The talks are over. We leave tomorrow,"}, // closing mark missing
		{"“The talks are over. We leave tomorrow, the envoy told reporters.", "direct(the envoy) told > reporters: The talks are over. We leave tomorrow,"},
		{"“The talks are over. He knows what the envoy said.", ""},
		{"The premier said \"no\" when asked whether he would resign.", "direct(The premier) said: no"},
		{"Asked whether he would resign, the premier said: \"No.\"", "direct(the premier) said: No."},
		{"“Never,” the rebel chief, Karim Sow, replied when a reporter asked if he would surrender.",
			"direct(the rebel chief, Karim Sow) replied: Never,\nindirect(a reporter) asked: if he would surrender"},
		{"It was announced by the ministry that the border would reopen.", "indirect(the ministry) announced: the border would reopen"},
		{"It was announced that the border would reopen.", ""}, // by nobody
		{"The minister told a ceremony in the capital that the war was over.", "indirect(The minister) told > a ceremony in the capital: the war was over"},
		{"The minister told his staff to stay at home.", "indirect(The minister) told > his staff: to stay at home"},
		{"The minister told his staff from the army.", ""},
		{"In a statement issued late on Monday, the rebels' leader Omar Sayed said, \"We will not disarm.\"", "direct(the rebels' leader Omar Sayed) said: We will not disarm."},
		{"'We surrender,' said the general. 'There is no food.'", "direct(the general) said: There is no food."},
		{"The soldiers' 'surrender' lasted an hour.", ""},
		{"\"I told them, 'Leave the house,' and they left,\" the widow recalled.", "direct(the widow) recalled: I told them, 'Leave the house,' and they left,"},
		{"The “reformers”, as they call themselves, won two seats.", ""},
		{"“Leave now” reads a sign at the gate.", "direct(a sign at the gate) reads: Leave now"},
		{"Kovacs to Brandt: “Leave now.”", "direct(Kovacs to Brandt) : Leave now."},
		{"“The vote was fair,” the observers said, adding that there were some delays.", "direct(the observers) said: The vote was fair,\nindirect(the observers) adding: there were some delays"},
		{"The dam, engineers say, could fail within days.", "indirect(engineers) say: could fail within days"},
		{"The war will end soon, analysts believe.", "indirect(analysts) believe: The war will end soon"},
		{"The war will end soon, nurses left.", ""},
		{"The minister said that the dam was safe, but engineers said that it could fail.", "indirect(The minister) said: the dam was safe\nindirect(engineers) said: it could fail"},
		{"The minister said that the dam was safe, and the engineers reported that it could fail.", "indirect(The minister) said: the dam was safe\nindirect(the engineers) reported: it could fail"},
		{"The minister said that the dam was safe but that it leaked.", "indirect(The minister) said: the dam was safe but that it leaked"},
		{"“We saw them,” Captain Ann Lee, who led the mission, told a rally.", "direct(Captain Ann Lee) told > a rally: We saw them,"},
		{"More ships were waiting, the port chamber said, and prices rose in the city.", "indirect(the port chamber) said: More ships were waiting"},
		{"The envoy has the right to answer “by every means”.", ""},
		{"Anyone who calls for violence will be jailed.", ""},
		{"Haddad noted that the road was closed, and some spoke about the damage at length.", "indirect(Haddad) noted: the road was closed"},
		{"The union asked Ann Lee, the head of the bank, to resign.", "indirect(The union) asked > Ann Lee, the head of the bank: to resign"},
		// pairs: what fires, and its near miss
		{"Asked whether the plant would reopen, the governor said it was too early to tell.", "indirect(the governor) said: it was too early to tell"},
		{"Asked by a reporter whether the plant would reopen, the governor shrugged.", "indirect(a reporter) Asked: whether the plant would reopen"},
		{"The committee asked whether the plant would reopen, the governor said.", "indirect(the governor) said: The committee asked whether the plant would reopen\nindirect(The committee) asked: whether the plant would reopen"},
		{"The goal, he said, is to hold the bridge until winter.", "indirect(he) said: is to hold the bridge until winter"},
		{"The goal, the keeper and the flag are gone.", ""},
		{"The work, she insists, is what keeps her well; the stairs, she adds, are steep.", "indirect(she) insists: is what keeps her well\nindirect(she) adds: are steep"},
		{"He told a committee of parliament that forecasts are no contracts.", "indirect(He) told > a committee of parliament: forecasts are no contracts"},
		{"He told a committee of parliament that forecasts.", ""},
		{"As the minister said last week, our door is open.", "indirect(the minister) said: our door is open"},
		{"As the minister left last week, our door was open.", ""},
		{"The plan might fail, as some members have speculated.", "indirect(some members) speculated: The plan might fail"},
		{"The plan might fail, as some members have left.", ""},
		{"As many experts have pointed out, the plan failed.", "indirect(many experts) pointed out: the plan failed"},
		{"QUESTION: But the other side says that a meeting has been agreed.", "indirect(the other side) says: a meeting has been agreed"},
		{"MR. COLE: I have seen that. Their families told us yesterday that they have had no visit.", "direct(MR. COLE) : I have seen that. Their families told us yesterday that they have had no visit.\nindirect(Their families) told > us: they have had no visit"},
		{"Supporters of the dam like to say that its critics are few.", "indirect(Supporters of the dam) say: its critics are few"},
		{"Supporters of the dam like to swim.", ""},
		{"A skipper laughed when he was warned, a court heard on Wednesday.", "indirect(a court) heard: A skipper laughed when he was warned"},
		{"A skipper laughed when a bird was heard.", ""},
		{"“We thought the law was a staircase. You climbed” – he makes a gesture – “and one day you were at the top of it all.”", ""},
		{"Senator Adisa described him as “a museum piece”.", "direct(Senator Adisa) described: a museum piece"},
		{"Senator Adisa lived as “a museum piece”.", ""},
		{"The prefect called the blockade «irresponsible» and left.", "direct(The prefect) called: irresponsible"},
		{"The prefect called the “blockade” commander a fool.", ""},
		{"Obi shrugs. “I have been called worse by better men.”", "direct(Obi) : I have been called worse by better men."},
		{"Obi left. “I have been called worse by better men.”", ""},
		{"The union denied it: 'Nobody in my team said so.", "direct(The union) denied: Nobody in my team said so."},
		{"The union denied it for 'tis a lie.", ""},
		{"The students issued a statement that reads:\nWe asked for the truth and we were given a resignation.", "direct(The students) reads: We asked for the truth and we were given a resignation."},
		{"The students printed a song that rhymes:\nWe asked for the truth and we were given a resignation.", ""},
		{"He added that the only vote that counts is in May, and promised to win it.", "indirect(He) added: the only vote that counts is in May"},
		{"If the young stay at home, said Eeva Salo of the university, the lead will melt.", "indirect(Eeva Salo of the university) said: the lead will melt"},
		{"If the young stay at home, the mayor of the town, Eeva Salo, the lead will melt.", ""},
		{"Analysts caution that turnout could upset the forecast.", "indirect(Analysts) caution: turnout could upset the forecast"},
		{"The analysts' caution that turnout could fall was ignored.", ""},
		{"The announcement by the customs office that traffic may resume was late.", "indirect(the customs office) announcement: traffic may resume"},
		{"The announcement by the customs office was late.", ""},
		{"Neither side would say when the talks would resume.", "indirect(Neither side) say: when the talks would resume"},
		{"Neither side would stay when the talks resumed.", ""},
		{"“The odds are long,” said a leading expert, Ann Lee.", "direct(a leading expert, Ann Lee) said: The odds are long,"},
		{"The tool was made for crises, a spokeswoman, Anna White, said on Saturday, and it has helped.", "indirect(a spokeswoman, Anna White) said: The tool was made for crises"},
		{"The road, says the mayor, will stay shut until May.", "indirect(the mayor) says: will stay shut until May"},
		{"Lee, the chair, said Smith, the treasurer, would go.", "indirect(Lee, the chair) said: Smith, the treasurer, would go"},
		{"The crews looked tired, said Ann Lee, who led the team that met them.", "indirect(Ann Lee) said: The crews looked tired"},
		// nested
		{"The agency reported that the premier had said that taxes would rise.",
			"indirect(The agency) reported: the premier had said that taxes would rise\nindirect(the premier) said: taxes would rise"},
		{"Lopes said she believes that taxes will rise.", "indirect(Lopes) said: she believes that taxes will rise"}, // one voice, one entry
		// transcripts
		{"QUESTION: Will you meet them?\nMS. HARPER: We will meet them next week.\nMR. COLE: Thank you all.",
			"direct(MS. HARPER) : We will meet them next week.\ndirect(MR. COLE) : Thank you all."},
		{"NOTE: The office is closed on Friday.", ""},
		{"CHILE: The army moved in.\nPERU: The ports stay shut.\nTHE BANKS ARE SHUT: Nobody knows why.", ""}, // a digest
		{"HARPER: Will you go?\nCOLE: We will go.\nHARPER: And then?", "direct(HARPER) : Will you go?\ndirect(COLE) : We will go.\ndirect(HARPER) : And then?"},
		{"The envoy pressed Chad to free the editor.", "indirect(The envoy) pressed > Chad: to free the editor"},
		{"The envoy pressed a button.", ""},
		// a block quote without marks
		{"In a statement on Monday the ministry said:\nThe border will be closed from midnight until further notice.",
			"direct(the ministry) said: The border will be closed from midnight until further notice."},
		{"Three towns were hit:\nThe border will be closed from midnight until further notice.", ""},
	} {
		if got := render(run(t, st, q, tt.text)); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, strings.ReplaceAll(got, "\n", "\n     "), strings.ReplaceAll(tt.want, "\n", "\n     "))
		}
	}
}

// In the wider reading, attitudes are attributed too; near misses as above.
func TestWide(t *testing.T) {
	st := steps(t)
	q := quote.New(quote.Options{Wide: true})
	for _, tt := range []struct{ text, want string }{
		{"The minister wants to close the port.", "indirect(The minister) wants: to close the port"},
		{"The minister closed the port.", ""},
		{"The minister has repeatedly criticised the plan.", "indirect(The minister) has repeatedly criticised: the plan"},
		{"The minister carried the plan.", ""},
		{"The mayor is critical of the plan.", "indirect(The mayor) is critical of: the plan"},
		{"The mayor is in critical condition.", ""},
		{"The mayor remains convinced that the dam is safe.", "indirect(The mayor) remains convinced: that the dam is safe"},
		{"The union voiced its opposition to the law.", "indirect(The union) voiced its opposition to: the law"},
		{"The opposition won a seat.", ""},
		{"The count ended amid allegations of fraud.", "indirect() allegations of: fraud"},
		{"The count ended amid piles of paper.", ""},
		{"The envoy attacked Ann Lee in a speech.", "indirect(The envoy) attacked: Ann Lee in a speech"},
		{"The envoy spoke again about the talks.", "indirect(The envoy) spoke again about: the talks"},
		{"The envoy spoke again.", ""},
		{"The law was condemned by the bishops.", "indirect(the bishops) was condemned: The law"},
		{"The law was printed by the bishops.", ""},
		{"The premier tried to explain why the dam had failed.", "indirect(The premier) tried to explain: why the dam had failed"},
		{"The rebels issued a statement calling the vote a farce.", "indirect(The rebels) issued a statement calling: the vote a farce"},
		{"The premier said that the minister wants to resign.", "indirect(The premier) said: that the minister wants to resign"}, // the outermost one
		{"The deal seems dead.", "indirect() seems: dead"},
		{"The seam looks dead.", ""},
		{"It appears that nobody came.", "indirect() appears: that nobody came"},
		{"The singer appeared on Monday.", ""},
		{"The envoy has reportedly left.", "indirect() reportedly: left"},
		{"The envoy has recently left.", ""},
		{"The goal of the talks is peace.", ""},
		{"Her goal is to win the vote.", "indirect(Her) goal is: to win the vote"},
		{"Her goal was late.", ""},
		{"Lee is a fierce critic of the deal.", "indirect(Lee) is a fierce critic of: the deal"},
		{"Lee is a former member of the club.", ""},
		{"The poll is widely seen as a test.", "indirect() is widely seen as: a test"},
		{"The poll was held as a test.", ""},
		{"The minister distanced himself from the plan.", "indirect(The minister) distanced himself from: the plan"},
		{"The minister pulled himself from the pool.", ""},
		{"The envoy praised the deal because it saves lives.", "indirect(The envoy) praised: the deal"},
		{"The envoy praised the deal.", "indirect(The envoy) praised: the deal"},
		{"The rebels claimed responsibility for the raid.", "indirect(The rebels) claimed: responsibility for the raid"},
		{"The envoy responded to the offer.", "indirect(The envoy) responded to: the offer"},
		{"The court found the road safe.", "indirect(The court) found: the road safe"},
		{"The child found a coin.", ""},
		{"Ann Lee said Monday that the dam was safe.", "indirect(Ann Lee) said Monday: that the dam was safe"},
		{"The firm agreed to leave.", "indirect(The firm) agreed: to leave"},
		{"Asked about the dam, the minister left.", "indirect() Asked about: the dam"},
		{"Calls for a boycott grew.", "indirect() Calls for: a boycott"},
		{"Bells for a chapel rang.", ""},
		{"Officials unleashed criticism of the plan.", "indirect(Officials) unleashed criticism of: the plan"},
		{"Officials unleashed a dog.", ""},
		// a verb whose object feels
		{"The ruling has angered many officials.", "indirect(many officials) has angered: The ruling"},
		{"The ruling has angered many dogs.", ""},
		// forms without a subject of their own, and passives without an agent
		{"Besides attacking the judge, she left.", "indirect(she) attacking: the judge"},
		{"Besides feeding the judge, she left.", ""},
		{"The plan was widely derided.", "indirect() was widely derided: The plan"},
		{"The plan was widely printed.", ""},
		// nouns with a clause, or with "about", need no holder
		{"The town awoke to a warning that the dam was unsafe.", "indirect() a warning: that the dam was unsafe"},
		{"It was the first lock that the dam had.", ""},
		{"There was a long answer about the dam.", "indirect() was a long answer about: the dam"},
		{"There was a long road about the dam.", ""},
		// what carries a cue is part of it
		{"He used his speech to denounce the deal.", "indirect(He) used his speech to denounce: the deal"},
		{"He used his knife to cut the deal.", ""},
		{"They spent the week attacking the judge.", "indirect(They) spent the week attacking: the judge"},
		{"Lee, who quickly condemned the plan, left.", "indirect(Lee) quickly condemned: the plan"},
		{"The door seems to have been closed.", "indirect() seems: to have been closed"},
		{"The door is meant to have been closed.", ""},
		{"Republicans were quick to condemn the outcome.", "indirect(Republicans) were quick to condemn: the outcome"},
		{"Republicans were quick to leave the room.", ""},
		{"The groups have expressed concern that the dam could fail.", "indirect(The groups) have expressed concern: that the dam could fail"},
		{"The groups have exported oil that could fail.", ""},
		{"He is talking to voters about health care.", "indirect(He) is talking: health care"},
		{"He is talking to voters in the square.", ""},
		{"He has questioned in recent days whether Lee is fit.", "indirect(He) has questioned: whether Lee is fit"},
		{"She is leaving but is expected to return.", "indirect() is expected: to return"},
		{"She is leaving but is too late to return.", ""},
		{"He left, ending what she calls corruption in politics.", "indirect(she) calls: corruption in politics"},
		// what its subject reaps is said by whoever it comes from
		{"The remark drew sharp criticism from the unions.", "indirect(the unions) sharp criticism from: The remark"},
		{"The party drew many votes from the unions.", ""},
		// nobody's words
		{"It is unclear whether he will go.", "indirect() It is unclear: whether he will go"},
		{"It is clear water.", ""},
		{"She was surprised when he left.", "indirect(She) was surprised: when he left"},
		{"She was asleep when he left.", ""},
		{"In a poll by the union, half of them were against it.", "indirect(a poll by the union) In: half of them were against it"},
		{"In a town by the river, half of them were against it.", ""},
		{"Lee was ahead in two polls.", "indirect(two polls) in: Lee was ahead"},
		{"Lee was ahead in the polls.", ""},
		{"There is broad agreement that taxes should rise.", "indirect() is broad agreement: that taxes should rise"},
		{"There is broad water that taxes should rise.", ""},
		{"He repeated the minister's renewed claim that taxes should rise.", "indirect(He) repeated: the minister's renewed claim that taxes should rise"},
		{"The town awoke to the minister's renewed claim that taxes should rise.", "indirect(the minister) renewed claim: that taxes should rise"},
		{"The union provided new details about the plan.", "indirect(The union) provided new details about: the plan"},
		{"The union provided new tents about the plan.", ""},
		// where a content ends
		{"Members who praised the plan warned that it could fail.", "indirect(Members) praised: the plan\nindirect(Members) warned: that it could fail"},
		{"Lee praised the premier, who says that taxes will rise.", "indirect(Lee) praised: the premier\nindirect(the premier) says: that taxes will rise"},
		{"Lee praised the premier who built the dam.", "indirect(Lee) praised: the premier who built the dam"},
		{"The premier spoke out sharply against the plan.", "indirect(The premier) spoke out sharply against: the plan"},
		{"The premier walked out sharply against the wind.", ""},
	} {
		if got := render(run(t, st, q, tt.text)); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, strings.ReplaceAll(got, "\n", "\n     "), strings.ReplaceAll(tt.want, "\n", "\n     "))
		}
	}
}

// What somebody wants, thinks, feels or judges is shown where the article says so in its own voice; near misses as above.
func TestAttitudes(t *testing.T) {
	st := steps(t)
	for _, tt := range []struct{ text, want string }{
		{"Angela Merkel supports new sanctions against Belarus.", "judge(Angela Merkel) supports: new sanctions against Belarus"},
		{"Angela Merkel imposed new sanctions against Belarus.", ""},
		{"France does not support the plan.", "judge(France) not does not support: the plan"},
		{"France may support the plan.", ""},
		{"Would France support the plan?", ""},
		{"If France supports the plan, it will pass.", ""},
		{"The plan was meant to support France.", ""},
		{"Viktor Orban is critical of the plan.", "judge(Viktor Orban) is critical of: the plan"},
		{"Viktor Orban is in a critical condition.", ""},
		{"France wants to end the talks.", "want(France) wants: to end the talks"},
		{"France said that Italy wants to end the talks.", ""}, // in somebody's words
		{"“Italy wants to end the talks,” Viktor Orban said.", ""},
		{"We support the plan.", ""},
		{"Viktor Orban has no confidence in the plan.", "feel(Viktor Orban) not has no confidence in: the plan"},
		{"The plan was welcomed by Viktor Orban.", "judge(Viktor Orban) was welcomed: The plan"},
	} {
		d := run(t, st, quote.New(quote.Options{}), tt.text)
		if err := quote.NewAttitudes().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, a := range d.Attitudes {
			not := ""
			if a.Negated {
				not = "not "
			}
			got = append(got, fmt.Sprintf("%s(%s) %s%s: %s", a.Kind, a.Holder.In(d.Text), not, a.Cue.In(d.Text), a.About.In(d.Text)))
		}
		if s := strings.Join(got, "; "); s != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, s, tt.want)
		}
	}
}

// check fails unless the spans of d.Quotes are inside the text, on rune boundaries and in order.
func check(t *testing.T, d *dateline.Document) {
	t.Helper()
	last := 0
	for _, q := range d.Quotes {
		if q.Content.Start < last {
			t.Fatalf("quotes out of order at %v", q.Content)
		}
		last = q.Content.Start
		if !q.Content.Valid(d.Text) {
			t.Fatalf("content %v is empty, outside the text, or splits a rune", q.Content)
		}
		for _, s := range append([]dateline.Span{q.Cue, q.Speaker, q.Addressee}, q.Parts...) {
			if !s.IsZero() && !s.Valid(d.Text) {
				t.Fatalf("span %v is outside the text or splits a rune", s)
			}
		}
	}
}

// FuzzQuotes reads any text, as the steps before it see it and, without a parser, with a token layer made from the bytes of shape.
// shaped makes a document of bytes: words of attribution with any tags and relations.
func shaped(shape []byte) *dateline.Document {
	words := []string{"said", "that", "he", "Kerry", ",", ".", "“", "”", "\"", "'", "according", "to", ":", "told", "not", "A", "claim", "what", "called", "described", "as", "per", "who", "expects", "put", "at", "6",
		"-", ";", "poured", "scorn", "on", "against", "is", "and", "minister", "after", "by", "account", "of", "let", "it", "be", "known", "one", "then", "adding"}
	lemmas := map[string]string{"said": "say", "told": "tell", "called": "call", "described": "describe", "expects": "expect", "poured": "pour", "is": "be", "adding": "add"}
	tags := []string{"VERB", "NOUN", "PROPN", "PRON", "PUNCT", "SCONJ", "ADP", "AUX", ""}
	rels := []string{"root", "nsubj", "ccomp", "punct", "parataxis", "conj", "acl:relcl", "case", "obl", "mark", "xcomp", "appos"}
	d := &dateline.Document{}
	var b strings.Builder
	for _, c := range shape {
		w := words[int(c)%len(words)]
		start := b.Len()
		b.WriteString(w)
		d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: start, End: b.Len()}, Lemma: cmp.Or(lemmas[w], w), UPOS: tags[int(c/3)%len(tags)],
			XPOS: []string{"VBD", "VBN", "VBG", "VB", "NN", "IN"}[int(c/5)%6], Deprel: rels[int(c/7)%len(rels)]})
		b.WriteString(map[bool]string{true: "\n", false: " "}[c%11 == 0])
	}
	d.Text = b.String()
	heads := func(first, last int) { // a tree: each head has a smaller byte, or the same byte further left
		for i := first; i < last; i++ {
			at := first + (int(shape[i])*7+i)%(last-first)
			if shape[at] < shape[i] || shape[at] == shape[i] && at < i {
				d.Tokens[i].Head = at - first + 1
			}
		}
	}
	if n := len(d.Tokens); n > 0 {
		mid := n / 2
		for _, s := range [][2]int{{0, mid}, {mid, n}} {
			if s[0] < s[1] {
				heads(s[0], s[1])
				d.Sentences = append(d.Sentences, dateline.Sentence{First: s[0], Last: s[1], Parsed: true,
					Span: dateline.Span{Start: d.Tokens[s[0]].Span.Start, End: d.Tokens[s[1]-1].Span.End}})
			}
		}
	}
	return d
}

// reads runs both readings and the attitudes over d and checks what they find.
func reads(t *testing.T, d *dateline.Document) {
	t.Helper()
	for _, a := range []interface {
		Annotate(context.Context, *dateline.Document) error
	}{quote.New(quote.Options{Wide: true}), quote.NewAttitudes(), quote.New(quote.Options{})} {
		if err := a.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		check(t, d)
	}
}

// Whatever the parse says, nothing falls: random words of attribution with random tags and trees.
func TestShapes(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		shape := make([]byte, 2+random.IntN(60))
		for i := range shape {
			shape[i] = byte(random.Uint32())
		}
		reads(t, shaped(shape))
	}
}

func FuzzQuotes(f *testing.F) {
	st := steps(f)
	narrow, wide := quote.New(quote.Options{}), quote.New(quote.Options{Wide: true})
	f.Add("“A,” he said. \"B\" – C. MR. D: 'e said ‘f’ according to\n\xff", []byte{1, 2, 3})
	f.Add("A: “b\n”c„ « » '' ``x'' said that said, he said:\nThe x.", []byte("said that \"x\", said"))
	f.Fuzz(func(t *testing.T, text string, shape []byte) {
		if len(text) > 2000 || len(shape) > 500 {
			t.Skip()
		}
		text = strings.ToValidUTF8(text, "�")
		check(t, run(t, st, wide, text))
		check(t, run(t, st, narrow, text))

		reads(t, shaped(shape))
	})
}

func BenchmarkQuotes(b *testing.B) {
	text := strings.Repeat("The mayor said that the bridge was closed. “We will open it,” she told reporters, “when it is safe.” At least six people were hurt, according to the police.\n", 30)
	d := run(b, steps(b), quote.New(quote.Options{}), text)
	q := quote.New(quote.Options{})
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if err := q.Annotate(context.Background(), d); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(d.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
