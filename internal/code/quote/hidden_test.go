package quote_test

import (
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/code/quote"
	"github.com/dateline-news/dateline/internal/res/cueverb"
)

// Attributions that the parse hides: what stands between cue and clause, who is named behind the verb, where one report ends and the next begins. Near misses follow.
func TestHiddenCues(t *testing.T) {
	st := steps(t)
	q := quote.New(quote.Options{})
	for _, tt := range []struct{ text, want string }{
		{"The ferry sank near the coast, an official source told Agence Nord-Sud.", "indirect(an official source) told > Agence Nord-Sud: The ferry sank near the coast"},
		{"The ferry sank near the coast, an official source met Agence Nord-Sud.", ""},
		{"The ferry sank on Monday, a person who follows the inquiry said.", "indirect(a person) said: The ferry sank on Monday"},
		{"The ferry sank on Monday, a person who follows the inquiry left.", ""},
		{"“The work is slow,” says Long.", "direct(Long) says: The work is slow,"},
		{"“The work is slow,” says Long Island.", "direct(Long Island) says: The work is slow,"},
		{"“It misled voters,’’ Ann Lee, the head of the site, told the BBC.", "direct(Ann Lee, the head of the site) told > the BBC: It misled voters,"},
		{"The plan raises “grave doubts,” Lee said, though he stressed that he had no proof.", "mixed(Lee) said: The plan raises “grave doubts,”\nindirect(he) stressed: he had no proof"},
		{"Yesterday the office warned that rain is heavier, as warmer air holds more water.", "indirect(the office) warned: rain is heavier, as warmer air holds more water"},
		{"Lee told a few hundred teachers who filled the lawn that the state should pay.", "indirect(Lee) told > a few hundred teachers: the state should pay"},
		{"Lee told a few hundred teachers who filled the lawn.", ""},
		{"She told the board of a local paper that the deal had merit.", "indirect(She) told > the board of a local paper: the deal had merit"},
		{"Lee charged in a suit filed Friday that the town had lied.", "indirect(Lee) charged: the town had lied"},
		{"Lee charged the battery on Friday.", ""},
		{"Her husband confided to a friend over the holidays that he had thought about leaving.", "indirect(Her husband) confided > a friend: he had thought about leaving"},
		{"Mr. Roe, 58, contends that none of this matters.", "indirect(Mr. Roe, 58) contends: none of this matters"},
		{"Lee said in a statement after the tape became public that the words were not hers.", "indirect(Lee) said: the words were not hers"},
		{"Lee left in a hurry after the tape became public that day.", ""},
		{"Lee said he never used the term and added, “I frown when I hear it.”", "indirect(Lee) said: he never used the term\ndirect(Lee) added: I frown when I hear it."},
		{"Lee claimed the panel worked alone, then asked that the mail stay secret.", "indirect(Lee) claimed: the panel worked alone\nindirect(Lee) asked: the mail stay secret"},
		{"The road, she said, was shut, adding that the bridge would follow.", "indirect(she) said: was shut\nindirect(she) adding: the bridge would follow"},
		{"The unions said more than 15,000 people registered for the march.", "indirect(The unions) said: more than 15,000 people registered for the march"},
		{"The unions said goodbye to 15,000 people.", ""},
		{"Most said they would stay.", "indirect(Most) said: they would stay"},
		{"“He was sweet,” said the great-grandfather, who left early.", "direct(the great-grandfather) said: He was sweet,"},
		{"The crowd had gone, but the attorney for the District of Columbia Ann Lee said the case is open.", "indirect(the attorney for the District of Columbia Ann Lee) said: the case is open"},
		{"The board is unhappy with both firms, saying they failed to share data.", "indirect(The board) saying: they failed to share data"},
		{"The fire is out, reported Radio One.", "indirect(Radio One) reported: The fire is out"},
		{"The fire chief reported Radio One.", ""},
		{"The tape keeps people out, she wrote; the law kept out only those with a camera.", "indirect(she) wrote: The tape keeps people out"},
		{"The stock, the resulting paper concluded, had fallen to a tenth.", "indirect(the resulting paper) concluded: had fallen to a tenth"},
		{"According to Feng, Ann Li, a doctor at the hospital where the men were treated, wrote that they had been moved.", "indirect(Feng) According to: Ann Li, a doctor at the hospital where the men were treated, wrote that they had been moved\nindirect(Ann Li, a doctor at the hospital) wrote: they had been moved"},
		{"Per the mayor, the road is shut.", "indirect(the mayor) Per: the road is shut"},
		{"The road costs 6 dollars per person.", ""},
		{"“Not one result,” Lee answers.", "direct(Lee) answers: Not one result,"},
		{"The envoy was asked, “Would you go?” He answered, “I have no idea.”", "direct(The envoy) asked: Would you go?\ndirect(He) answered: I have no idea."},
		{"The ship was lost, he said Wednesday on the show “Morning Line.”", "indirect(he) said: The ship was lost"},
		{"The ship was lost, as one of them, Ann Lee, reported.", "indirect(Ann Lee) reported: The ship was lost"},
		{"Lee suggested the fight could be left to others.", "indirect(Lee) suggested: the fight could be left to others"},
		{"Lee suggested the route to others.", ""},
		{"Half of them said yes, but a third of all voters say she does not.", "indirect(a third of all voters) say: she does not"},
		{"Lee admitted to the paper that he and the woman had met before.", "indirect(Lee) admitted > the paper: he and the woman had met before"},
		{"Lee emailed members saying: “The struggle goes on.”", "direct(Lee) saying: The struggle goes on."},
		{"The papers show, he said in a letter, that the office knew.", "indirect(The papers) show: the office knew\nindirect(he) said: the office knew"},
		{"The five firms — Alder Works and Birch Lines — said that they would bid.", "indirect(The five firms — Alder Works) said: they would bid"},
		{"If the road is cut as well, residents fear, the district will be an island.", "indirect(residents) fear: the district will be an island"},
		{"Should the rains come early, a diplomat notes, the standoff may be settled by mud.", "indirect(a diplomat) notes: the standoff may be settled by mud"},
		{"By the account of several marchers he promised each of them work.", "indirect(several marchers) By the account of: he promised each of them work"},
		{"By the river of several names he promised each of them work.", ""},
		{"More than 110 states count Kosovo as independent, according to Pristina; Belgrade keeps a shorter list.", "indirect(Pristina) according to: More than 110 states count Kosovo as independent"},
		{"Police drove them off with tear gas; according to the newspaper ABC Norte nineteen people were hurt.", "indirect(the newspaper) according to: nineteen people were hurt"},
		{"Israel bombed the town in reply; a family of seven died there, Lebanese officials say.", "indirect(Lebanese officials) say: a family of seven died there"},
		{"Brussels has let it be known that no other path exists.", "indirect(Brussels) let it be known: no other path exists"},
		{"Brussels has let it be.", ""},
		{"Respect was required, he said, and he asked Berlin to think again.", "indirect(he) said: Respect was required\nindirect(he) asked > Berlin: to think again"},
		{"The envoy met the king, carrying, aides said, a proposal for a joint office.", "indirect(aides) said: a proposal for a joint office"},
		{"The party welcomed the step, which a spokeswoman called common sense.", ""},
		{"The envoy tore into London over what he called the “nocturnal auction” of squid licences.", "mixed(he) called: the “nocturnal auction” of squid licences"},
		{"The minister described the allegation as a palpable falsehood.", "indirect(The minister) described: the allegation as a palpable falsehood"},
		{"The minister described the house as she saw it.", ""},
		{"The chair called the marchers “rats” who ought to go back to their holes.", "mixed(The chair) called: the marchers “rats” who ought to go back to their holes"},
		{"A hotel owner described the week as “a bloodbath” for bookings.", "mixed(A hotel owner) described: the week as “a bloodbath” for bookings"},
		{"The trade minister, Tomislav Roe, rebuffed the idea as “socialism with a barcode”.", "mixed(The trade minister, Tomislav Roe) rebuffed: the idea as “socialism with a barcode”"},
		{"The group calls itself the Front.", ""},
		{"The commission expects a turnout of 70% in both seats.", "indirect(The commission) expects: a turnout of 70% in both seats"},
		{"The commission expects rain in both seats.", ""},
		{"The United Nations estimates its income at more than 20 million dollars a year.", "indirect(The United Nations) estimates: its income at more than 20 million dollars a year"},
		{"“This is our port.” He added that flights would be let in from Tuesday.", "indirect(He) added: flights would be let in from Tuesday"},
		{"Fishermen shouted that nobody would buy their fish.", "indirect(Fishermen) shouted: nobody would buy their fish"},
		{"Fishermen shouted all night.", ""},
		{"The minister told a press conference that no ransom would be paid and warned that his country might send home more migrants.", "indirect(The minister) told > a press conference: no ransom would be paid\nindirect(The minister) warned: his country might send home more migrants"},
		{"She lives near a man who, she said, carried a gun.", "indirect(she) said: carried a gun"},
		{"It was seen as a gesture, the monitors said yesterday, and for the first time most came from civilians.", "indirect(the monitors) said: It was seen as a gesture"},
		{"Candidates praised a firm hand so loudly that a comedian wears a rubber glove.", ""},
		{"Lee recommended a rule so old that nobody knew it.", ""},
		{"His house still says no to the line, and its pickers will stay off the bridge.", ""},
		{"Old disputes hide behind the revolt, said Abdul-Karim Hadi, a lecturer at the university, who teaches two days a week.", "indirect(Abdul-Karim Hadi, a lecturer at the university) said: Old disputes hide behind the revolt"},
		{"Pupils would demand a squeeze of lime, said the vice-principal, and she never refused.", "indirect(the vice-principal) said: Pupils would demand a squeeze of lime"},
		{"Later in the day Lee called on President Roe, who praised the friendship between them.", ""},
		{"“Double extortion” adds the threat of publication.", ""},
		{"Gunmen killed two men, officials said, the latest attack in a region that has been slipping away.", "indirect(officials) said: Gunmen killed two men"},
		{"“People are traded,” said Ann Lee of the group Pro Asyl, who warned that critics could end up in prison.", "direct(Ann Lee of the group Pro Asyl) said: People are traded,\nindirect(Ann Lee of the group Pro Asyl) warned: critics could end up in prison"},
		{"“It is long,” said one, Wachira Maina.", "direct(one, Wachira Maina) said: It is long,"},
		{"One of the three who returned, Polycarp Hiru, told the radio he was tired.", "indirect(Polycarp Hiru) told > the radio: he was tired"},
		{"The ministers hardly spoke; Islam Karim, then president in Tashkent, once warned that disputes could lead to wars.", "indirect(Islam Karim, then president in Tashkent) warned: disputes could lead to wars"},
		{"The sports minister, Dragan Roe, was on television calling the Swiss “hypocrites in good shoes”.", "direct(The sports minister, Dragan Roe) calling: hypocrites in good shoes"},
	} {
		if got := render(run(t, st, q, tt.text)); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, strings.ReplaceAll(got, "\n", "\n     "), strings.ReplaceAll(tt.want, "\n", "\n     "))
		}
	}
}

// Each idiom is an attitude with what it is about, and without it is none.
func TestEveryIdiom(t *testing.T) {
	st := steps(t)
	q := quote.New(quote.Options{Wide: true})
	seen := 0
	for w := range cueverb.Idioms {
		seen++
		at := strings.LastIndex(w.Example, " ")
		for _, tt := range []struct{ text, cue string }{
			{"The minister " + w.Example + " the reform.", w.Example},
			{"The minister " + w.Example[:at] + " all day.", ""},
		} {
			got := ""
			for _, x := range run(t, st, q, tt.text).Quotes {
				if x.Rule == "idiom" {
					got = x.Cue.In(tt.text)
				}
			}
			if got != tt.cue {
				t.Errorf("%s: cue %q, want %q", tt.text, got, tt.cue)
			}
		}
	}
	if seen < 100 {
		t.Errorf("only %d idioms", seen)
	}
}
