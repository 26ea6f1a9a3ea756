package event_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/timex"
)

// published is a step that dates the story.
type published string

func (p published) Annotate(_ context.Context, d *dateline.Document) error {
	d.Published = dateline.Published{Value: string(p), Earliest: string(p), Latest: string(p)}
	return nil
}

// whens runs the steps with times over texts of Friday, 12 September 2014, and compares the value of each event.
func whens(t *testing.T, cases []struct{ text, want string }) {
	t.Helper()
	all := steps(t)
	all = slices.Insert(all, len(all)-1, annotator(timex.NewFinder()), annotator(published("2014-09-12")), annotator(timex.NewResolver()))
	for _, tt := range cases {
		d := code(t, all, tt.text)
		var got []string
		for _, e := range d.Events {
			v := e.When.Value
			if v == "" {
				v = "-"
			}
			got = append(got, e.Type+" "+v)
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%s\n got %s\nwant %s (%s)", tt.text, s, tt.want, show(d))
		}
	}
}

// A distance from another act dates an act, and not the other.
func TestReckoned(t *testing.T) {
	whens(t, []struct{ text, want string }{
		{"Kenya expelled a Ugandan diplomat on Tuesday, two days after Ugandan police arrested a Kenyan pilot.", "SANCTION 2014-09-09, COERCE 2014-09-07"},
		{"Kenya expelled a Ugandan diplomat on Tuesday after Ugandan police arrested a Kenyan pilot.", "SANCTION 2014-09-09, COERCE -"},
		{"Kenya expelled a Ugandan diplomat on Tuesday, a day before Ugandan soldiers shelled a Kenyan village.", "SANCTION 2014-09-09, ASSAULT 2014-09-10"},
		{"Kenya expelled a Ugandan diplomat on Tuesday, a week after a raid in which Ugandan soldiers killed two herders.", "SANCTION 2014-09-09, ASSAULT 2014-09-02"},
		{"The Kenyan army said on Tuesday it had freed a Ugandan pilot, three days after rebels kidnapped him.", "RETREAT 2014-09-09, ASSAULT 2014-09-06"},
		// The words that date the clause itself win; nothing is reckoned from a time that dates nothing.
		{"Kenya expelled a Ugandan diplomat on Tuesday, days after Ugandan police arrested a Kenyan pilot.", "SANCTION 2014-09-09, COERCE -"},
		{"Kenya has expelled a Ugandan diplomat, two days after Ugandan police arrested a Kenyan pilot.", "SANCTION -, COERCE -"},
		// What a noun takes up was told before.
		{"Rebels attacked a barracks in Mali on Monday. Two days after that attack France sent troops to Mali.", "ASSAULT 2014-09-08, MOBILIZE 2014-09-10"},
		{"Rebels attacked a barracks in Mali on Monday. Two days after a vote France sent troops to Mali.", "ASSAULT 2014-09-08, MOBILIZE -"},
		// Hours later is the day told before, unless the night may have come between.
		{"Rebels attacked a barracks in Mali on Monday. Hours later French jets bombed a rebel camp in Mali.", "ASSAULT 2014-09-08, ASSAULT 2014-09-08"},
		{"Rebels attacked a barracks in Mali on Monday night. Hours later French jets bombed a rebel camp in Mali.", "ASSAULT 2014-09-08TNI, ASSAULT -"},
		// Nothing that lies ahead dates what has been said.
		{"France has invited the Malian president to a dinner in Paris on September 20.", "AGREE -"},
		{"France invited the Malian president on Tuesday to a dinner in Paris.", "AGREE 2014-09-09"},
	})
}

// A clause of the same moment dates an act; one that tells of another moment does not.
func TestAside(t *testing.T) {
	whens(t, []struct{ text, want string }{
		// What more is said of a time.
		{"The feud dates from 2006, when Kenyan soldiers shot two herders.", "ASSAULT 2006"},
		{"The feud ended in 2006, after Kenyan soldiers shot two herders.", "ASSAULT -"},
		// Where somebody went.
		{"The Kenyan president flew to Kampala on Monday, where he promised aid to Uganda.", "CONSULT 2014-09-08, AGREE 2014-09-08"},
		{"The Kenyan president returned on Monday from Kampala, where he promised aid to Uganda.", "AGREE -"},
		// Where somebody was as he spoke.
		{"The Kenyan president, speaking in Nairobi on Monday, condemned Uganda.", "ACCUSE 2014-09-08"},
		{"The Kenyan president, who was in Nairobi on Monday, condemned Uganda.", "ACCUSE 2014-09-08"},
		{"The Kenyan president, who was elected on Monday, condemned Uganda.", "ACCUSE -"},
		// What has passed is not what was yet to be done.
		{"Kenya agreed to reopen its embassy in Uganda last month.", "AGREE 2014-08"},
		{"Kenya agreed to reopen its embassy in Uganda next month.", "AGREE -"},
		// A refusal that is what was said.
		{"Uganda will not return its ambassador to Kenya, its foreign minister said on Monday.", "REJECT 2014-09-08"},
		{"Uganda has refused to return its ambassador to Kenya, its foreign minister said on Monday.", "REJECT -"},
		// What opens a sentence holds for its clauses, unless one has moved on.
		{"In July Kenyan police shot two students, and Uganda condemned the police.", "ASSAULT 2014-07, ACCUSE 2014-07"},
		{"In July Kenyan police shot two students, and Uganda has since condemned the police.", "ASSAULT 2014-07, ACCUSE -"},
		// The time of what is condemned is not that of the words, nor is that of what was before.
		{"Norway condemns the attack in Nairobi on Monday.", "ACCUSE -, ASSAULT 2014-09-08"},
		{"Norway condemned the attack in a statement on Monday.", "ACCUSE 2014-09-08"},
		{"Kenyan police arrested two men after the raid of 3 September.", "COERCE -"},
		// What is put off or prolonged is not done when it ends, nor is anything done since a day.
		{"Kenya extended the curfew in Mombasa to 3 October.", "COERCE -"},
		{"Kenya imposed a curfew in Mombasa on 3 September.", "COERCE 2014-09-03"},
		{"Rebels, at large since Monday, attacked a barracks.", "ASSAULT -"},
		{"Rebels have attacked six barracks since Monday.", "ASSAULT 2014-09-08"},
	})
}

// A story that goes on keeps its time; one that turns to something else does not.
func TestCarried(t *testing.T) {
	whens(t, []struct{ text, want string }{
		{"The Kenyan president met the Ugandan president on Monday. He promised aid to Uganda.", "CONSULT 2014-09-08, AGREE 2014-09-08"},
		{"The Kenyan president met the Ugandan president on Monday. He promised aid to Uganda and condemned Sudan.", "CONSULT 2014-09-08, AGREE 2014-09-08, ACCUSE 2014-09-08"},
		{"The Kenyan president met the Ugandan president on Monday. He later promised aid to Uganda.", "CONSULT 2014-09-08, AGREE -"},
		{"The Kenyan president met the Ugandan president on Monday. He has promised aid to Uganda.", "CONSULT 2014-09-08, AGREE -"},
		{"The Kenyan president met the Ugandan president on Monday. Norway promised aid to Uganda.", "CONSULT 2014-09-08, AGREE -"},
		{"The Kenyan president will meet the Ugandan president on Monday. He promised aid to Uganda.", "CONSULT 2014-09-15, AGREE -"},
		{"The Kenyan president, who won the vote of 2013, met the Ugandan president. He promised aid to Uganda.", "CONSULT -, AGREE -"},
		{"Students marched to the palace in Nairobi on Monday. Police fired tear gas.", "PROTEST 2014-09-08, ASSAULT 2014-09-08"},
		{"Students marched to the palace in Nairobi on Monday. Police in Mombasa fired tear gas.", "PROTEST 2014-09-08, ASSAULT -"},
		{"Students marched to the palace in Nairobi on Monday. Rebels attacked a barracks.", "PROTEST 2014-09-08, ASSAULT -"},
		{"A ferry sank off Kenya on Monday, officials said. Ugandan sailors rescued ten Kenyan children.", "AID 2014-09-08"},
		{"A ferry was built in Kenya in 2009. Ugandan sailors rescued ten Kenyan children.", "AID -"},
		{"Rebels killed six soldiers in Mali. The attack took place on Monday near Gao.", "ASSAULT 2014-09-08, ASSAULT 2014-09-08"},
		{"Rebels killed six soldiers in Mali on Tuesday. An attack near Gao took place on Monday.", "ASSAULT 2014-09-09, ASSAULT 2014-09-08"},
		{"Kenyan police arrested a student on Monday. He was set free after 12 days.", "COERCE 2014-09-08, RETREAT -"},
	})
}
