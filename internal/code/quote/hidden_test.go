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
