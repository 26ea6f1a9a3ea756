package event_test

import (
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/timex"
)

// The place of the last event of a text, its country, and the basis.
func TestWhere(t *testing.T) {
	all := steps(t)
	for _, tt := range []struct{ text, want string }{
		// Its own clause, an adjective of country with a noun of place, and the noun of a clause with "where".
		{"Rebels attacked a convoy near Gao on Monday.", "Gao MLI clause"},
		{"A Kyrgyz patrol crossed into Tajik territory and beat two shepherds.", "- TJK sentence"},
		{"He was handed over to Sweden, where police charged him with murder.", "Sweden SWE clause"},
		{"The United States condemns the attack on a market in Baghdad.", "Baghdad IRQ clause"},
		{"France welcomed the news that its allies liberated the town of Dabiq in Syria.", "Syria SYR clause"},
		{"The prime minister condemned the coup from Paris.", "Paris FRA clause"},
		{"Pirates attacked a tanker in the Gulf of Guinea.", "Gulf of Guinea ? clause"},
		// Not whom an act of speech is about, where a call is about, nor where somebody else did something.
		{"The African Union called on Ivory Coast to free the prisoners.", "- - -"},
		{"The French president spoke by telephone with his German counterpart about the crisis in Syria.", "- - -"},
		{"Ministers of Ghana met their Togolese counterparts to discuss the war in Mali.", "- - -"},
		// Places that open the clauses of one sentence are not mixed up.
		{"In Tel Aviv thousands of people rallied outside the defence ministry, and in Cairo riot police beat students.", "Cairo EGY clause"},
		// Where somebody speaks is not where it was, unless the sentence opens with it.
		{"The convoy was bombed by the Sudanese army, a spokesman told reporters in New York.", "- - -"},
		{"In Syria, the spokesman said, the convoy was bombed by the army.", "Syria SYR sentence"},
		// "There" and "the town" point back.
		{"Rebels attacked a convoy near Gao. The army killed six fighters in the town.", "Gao MLI earlier"},
		{"Rebels attacked a convoy near Gao. The army arrested six fighters in the town of Kidal.", "Kidal MLI clause"},
		// At home: those it was done to, those who act at home, both sides.
		{"Gunmen killed six Kenyan villagers.", "- KEN party"},
		{"The governor of Peru's central bank resigned.", "- PER party"},
		{"Peruvian students protested against a fee.", "- PER party"},
		{"The Iranian exile group protested against a fee.", "- - -"},
		{"Kenyan police arrested two journalists.", "- KEN party"},
		// A building carries the preposition of its place; what was only under way to it does not.
		{"The minister visited the wounded in the Nakuru hospital on Friday.", "Nakuru KEN clause"},
		{"The foreign ministers of Chile and Peru met at a hotel in Quito.", "Quito ECU clause"},
		{"Officials of Chile and Peru met in the Jordanian resort of Aqaba.", "Aqaba JOR clause"},
		{"Rebels bombed a hospital in Aleppo.", "Aleppo SYR clause"},
		// The place of a verb under the trigger, and where people are for a meeting.
		{"The ministers will be in Quito on Monday for talks with the president of Ecuador.", "Quito ECU clause"},
		{"A new round of talks between Chile and Peru is scheduled to open in Doha.", "Doha QAT clause"},
		// What a state does on its own ground, not what others do to the same people.
		{"The Dominican Republic deported 200 Haitians.", "- DOM party"},
		{"Rwanda freed nine Ugandans.", "- RWA party"},
		{"Rebels freed nine Ugandans.", "- UGA party"},
		{"Pakistan granted asylum to 300 Afghans.", "- PAK party"},
		{"Kenyan students protested against Uganda.", "- KEN party"},
		// Near the border of a neighbour is at home, if the story has a home.
		{"Sudan is at war. Sudan's army and Sudanese rebels fight over western Sudan. Gunmen abducted two nurses near the Chadian border.", "- SDN clause"},
		{"Gunmen abducted two nurses near the Chadian border.", "- TCD clause"},
		// The country that the story is sent from, for those who speak at home.
		{"LIMA, May 5 (Agency) - Floods cut the road on Monday. The Peruvian foreign ministry rejected the accusation.", "- PER story"},
		{"LIMA, May 5 (Agency) - Floods cut the road on Monday. The Chilean foreign ministry rejected the accusation.", "- - -"},
	} {
		d := &dateline.Document{ID: "test", Text: tt.text}
		body := tt.text
		if head, rest, ok := strings.Cut(tt.text, " - "); ok {
			body = rest
			d.Lines = append(d.Lines, dateline.Line{Span: dateline.Span{Start: 0, End: len(head)}, Kind: dateline.LineDateline})
		}
		d.Lines = append(d.Lines, dateline.Line{Span: dateline.Span{Start: len(tt.text) - len(body), End: len(tt.text)}, Kind: dateline.LineBody})
		for _, s := range all {
			if err := s.Annotate(t.Context(), d); err != nil {
				t.Fatal(err)
			}
		}
		got := "no event"
		if n := len(d.Events); n > 0 {
			w := d.Events[n-1].Where
			got = "- - -"
			switch {
			case w.Place >= 0:
				got = d.Places[w.Place].Span.In(d.Text) + " " + orMark(w.Country) + " " + w.Basis
			case w.Country != "":
				got = "- " + w.Country + " " + w.Basis
			}
		}
		if got != tt.want {
			t.Errorf("%s\n got %s (%s)\nwant %s", tt.text, got, show(d), tt.want)
		}
	}
}

func orMark(s string) string {
	if s == "" {
		return "?"
	}
	return s
}

// The words that date the last event of a text.
func TestWhen(t *testing.T) {
	all := steps(t)
	all = slices.Insert(all, len(all)-1, annotator(timex.NewFinder()), annotator(timex.NewResolver()))
	for _, tt := range []struct{ text, want string }{
		// The second of conjoined verbs and a participle have the time of the first, a noun that of the words behind it.
		{"Kenya summoned the Ugandan ambassador on Thursday and criticised the arrests.", "Thursday"},
		{"Kenya summoned the Ugandan ambassador on Thursday and will expel two diplomats.", ""},
		{"Kenya summoned the Ugandan ambassador on Thursday and Tanzania criticised the arrests.", ""},
		{"Soldiers overthrew the government of Mali on Tuesday, arresting the president.", "Tuesday"},
		// What is said in a statement is said when that is put out; a decision is taken when it is announced.
		{"In a statement issued on Monday, Kenya accused Uganda of arrests.", "Monday"},
		{"In a town burned on Monday, Kenya accused Uganda of arrests.", ""},
		{"Kenya announced in 2017 its decision to expel two Ugandan diplomats.", "2017"},
		// A month before a noun tells which one it is.
		{"Kenya condemned the raid as a breach of the November truce.", ""},
		{"Kenya condemned the raid in November.", "November"},
		// A duration dates the act that fills it; an age or the length of a sentence does not.
		{"Kenyan police arrested a 14-year-old boy.", ""},
		{"A Kenyan court jailed the general for nine years.", ""},
	} {
		d := code(t, all, tt.text)
		got := "no event"
		if n := len(d.Events); n > 0 {
			got = ""
			if w := d.Events[n-1].When; w.Time >= 0 {
				got = d.Times[w.Time].Span.In(d.Text)
			}
		}
		if got != tt.want {
			t.Errorf("%s\n got %q want %q (%s)", tt.text, got, tt.want, show(d))
		}
	}
}
