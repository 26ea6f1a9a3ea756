package timex

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// marks writes the times of d as "[words|value]", with the mod if there is one.
func marks(d *dateline.Document) string {
	var b strings.Builder
	for i, m := range d.Times {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteByte('[')
		b.WriteString(m.Span.In(d.Text))
		b.WriteByte('|')
		b.WriteString(m.Value)
		if m.Mod != "" {
			b.WriteByte('|')
			b.WriteString(m.Mod)
		}
		b.WriteByte(']')
	}
	return b.String()
}

// The story's date is Thursday, 11 September 2014 in all cases.
const storyDate = "2014-09-11"

func check(t *testing.T, published string, cases []struct{ text, want string }) {
	t.Helper()
	for _, tt := range cases {
		d := analyse(t, tt.text)
		d.Published.Value = published
		run(t, d)
		if got := marks(d); got != tt.want {
			t.Errorf("%q\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

func TestDates(t *testing.T) {
	check(t, storyDate, []struct{ text, want string }{
		{"The treaty was signed on June 3, 1997, in Oslo.", "[June 3, 1997|1997-06-03]"},
		{"The treaty was signed on 3 June 1997 in Oslo.", "[3 June 1997|1997-06-03]"},
		{"It was signed on the 3rd of June 1997.", "[the 3rd of June 1997|1997-06-03]"},
		{"He arrived on Tuesday, Sept. 9, with two aides.", "[Tuesday, Sept. 9|2014-09-09]"},
		{"The ship left port on Oct.12th last year.", "[Oct.12th last year|2013-10-12]"},
		{"Talks ran from March 4 to April 2.", "[from March 4 to April 2|2014-03-04/2014-04-02]"},
		{"The minister visits Oslo on November 4 - 6, 2015.", "[November 4 - 6, 2015|2015-11-04/2015-11-06]"},
		{"The drill was held 2-5 Dec. in the north.", "[2-5 Dec.|2013-12-02/2013-12-05]"},
		{"Rebels took the town in August 2012.", "[August 2012|2012-08]"},
		{"Rebels took the town in August of that year.", "[August of that year|XXXX-08]"},
		{"The war lasted from 1994 to 1999.", "[from 1994 to 1999|1994/1999]"},
		{"It grew between July 1, 2007, and July 1, 2008.", "[between July 1, 2007, and July 1, 2008|2007-07-01/2008-07-01]"},
		{"Between 1994 and 1999 the army ruled.", "[Between 1994 and 1999|1994/1999]"},
		{"The unrest of 1968-72 is forgotten.", "[1968-72|1968/1972]"},
		{"Published 2014-09-03 by the ministry.", "[2014-09-03|2014-09-03]"},
		{"A letter dated 03.09.2014 was found.", "[03.09.2014|2014-09-03]"},
		{"Since 2011 the port has been closed.", "[2011|2011]"},
		{"The 2010 elections were fair.", "[2010|2010]"},
		{"It grew in the 1990s and the late 1980s.", "[the 1990s|199] [the late 1980s|198|END]"},
		{"The abbey dates to the 12th century.", "[the 12th century|11]"},
		{"The wall was built in approximately 640 B.C. by a king.", "[approximately 640 B.C.|BC0640|APPROX]"},
		{"Exports fell in the third quarter of 2013.", "[the third quarter of 2013|2013-Q3]"},
		{"They met in the spring of 2009.", "[the spring of 2009|2009-SP]"},
		{"It opened in mid-August.", "[mid-August|2014-08|MID]"},
		{"It closed at the end of July.", "[the end of July|2014-07|END]"},
		{"Troops left in early 2012.", "[early 2012|2012|START]"},
		{"In May, the court ruled.", "[May|2014-05]"},
		{"The attacks of 9/11 changed it.", "[9/11|2001-09-11]"},
		{"They met on Christmas Day.", "[Christmas Day|2013-12-25]"},
		{"Easter 2013 was quiet.", "[Easter 2013|2013-03-31]"},
		{"Ramadan was quiet.", "[Ramadan|]"},
		{"It sank on the twenty-second of June 1917.", "[the twenty-second of June 1917|1917-06-22]"},
		{"It began in the first week of 2013.", "[the first week of 2013|2013-W01]"},
		{"It ended in the last week of May 2013.", "[the last week of May 2013|2013-W22]"},
		// near misses
		{"The rebels may leave.", ""},
		{"Theresa May said no.", ""},
		{"The march on the capital began.", ""},
		{"Troops march on.", ""},
		{"The blast killed 2014 people.", ""},
		{"A survey of 2051 retired teachers was released.", ""},
		{"A survey of 2012 retired teachers was released.", ""},
		{"About 1990 soldiers were there.", ""},
		{"The Boeing 1944 was lost.", ""},
		{"Resolution 1973 was adopted.", ""},
		{"Under resolutions 1970 and 1973 it must end.", ""},
		{"She moved to 1948 Elm St., neighbours said.", ""},
		{"The sun rose and prices fall.", ""},
		{"Markets spring back.", ""},
		{"It costs $2014 to repair.", ""},
		{"The Second Army crossed.", ""},
		{"About 20% of voters, or 1.5 million, stayed away.", ""},
		{"The fall of Mosul was a blow.", ""},
	})
}

func TestNamesAreNoTimes(t *testing.T) {
	for _, tt := range []struct{ text, name string }{
		{"June Smith spoke first.", "June Smith"},
		{"A play by August Wilson opened.", "August Wilson"},
		{"Wednesday Addams is a character.", "Wednesday Addams"},
		{"The Sunday Times reported it.", "The Sunday Times"},
	} {
		d := analyse(t, tt.text)
		at := strings.Index(tt.text, tt.name)
		kind := dateline.Person
		if strings.HasPrefix(tt.name, "The") {
			kind = dateline.Org
		}
		d.Mentions = []dateline.Mention{{Span: dateline.Span{Start: at, End: at + len(tt.name)}, Kind: kind}}
		run(t, d)
		if got := marks(d); got != "" {
			t.Errorf("%q: got %s", tt.text, got)
		}
	}
}

func TestAnchoredToStory(t *testing.T) {
	check(t, storyDate, []struct{ text, want string }{
		{"The envoys met on Monday.", "[Monday|2014-09-08]"},
		{"The envoys will meet on Monday.", "[Monday|2014-09-15]"},
		{"The envoys agreed to meet on Monday.", "[Monday|2014-09-15]"},
		{"The vote is scheduled for Monday.", "[Monday|2014-09-15]"},
		{"The union called a strike for Monday.", "[Monday|2014-09-15]"},
		{"The union called off a strike on Monday.", "[Monday|2014-09-08]"},
		{"The envoys are meeting on Monday.", "[Monday|2014-09-15]"},
		// the clause that a day stands in, wherever the parser hung it
		{"The group said on Monday it would free two men.", "[Monday|2014-09-08]"},
		{"The group said that on Monday it would free two men.", "[Monday|2014-09-15]"},
		{"The bank pays a tenth and offered on Monday to double it.", "[Monday|2014-09-08]"},
		{"Two prisoners had been allowed to go home on Saturday night.", "[Saturday night|2014-09-06TNI]"},
		{"Two prisoners will be allowed to go home on Saturday night.", "[Saturday night|2014-09-13TNI]"},
		// told in the present, of what has happened
		{"I am shocked by the killing of six men near Jos on Sunday.", "[Sunday|2014-09-07]"},
		{"I am ready for the killing of the pigs on Sunday.", "[Sunday|2014-09-14]"},
		{"The decision follows the abduction of two guards on Saturday.", "[Saturday|2014-09-06]"},
		{"The roads are hard to reach since Monday.", "[Monday|2014-09-08]"},
		{"France has invited the ministers to a dinner in Paris on December 20.", "[December 20|2014-12-20]"},
		{"France has invited the ministers and they came to Paris on December 20.", "[December 20|2013-12-20]"},
		{"Jets bombed the town overnight.", "[overnight|2014-09-10TNI]"},
		{"Jets will bomb the town overnight.", "[overnight|]"},
		{"The minister said on Thursday that he would go.", "[Thursday|2014-09-11]"},
		{"A bomb went off yesterday afternoon.", "[yesterday afternoon|2014-09-10TAF]"},
		{"A bomb went off last night.", "[last night|2014-09-10TNI]"},
		{"A vote is due tomorrow.", "[tomorrow|2014-09-12]"},
		{"Two men were held today (Tuesday).", "[today (Tuesday)|2014-09-09]"}, // the text is older than its page
		{"Two men were held today (it rained).", "[today|2014-09-11]"},
		{"August 20: Two men were held.", "[August 20|2014-08-20]"},
		{"Staff had to leave the embassy on Friday.", "[Friday|2014-09-05]"},
		{"Staff have to leave the embassy on Friday.", "[Friday|2014-09-12]"},
		{"Two men were held earlier today.", "[earlier today|2014-09-11|START]"},
		{"It happened last week.", "[last week|2014-W36]"},
		{"It happened earlier this week.", "[earlier this week|2014-W37|START]"},
		{"Clashes broke out this weekend.", "[this weekend|2014-W36-WE]"},
		{"Clashes broke out over the weekend.", "[the weekend|2014-W36-WE]"},
		{"It was the weekend of the fair.", ""},
		{"The show will run from Sept. 3 to Sept. 20.", "[from Sept. 3 to Sept. 20|2014-09-03/2014-09-20]"},
		{"The summit will open this weekend.", "[this weekend|2014-W37-WE]"},
		{"Last month the group released a video.", "[Last month|2014-08]"},
		{"Early next year the base will close.", "[Early next year|2015|START]"},
		{"He fled two months ago.", "[two months ago|2014-07]"},
		{"He fled three days ago.", "[three days ago|2014-09-08]"},
		{"He fled seventeen years ago.", "[seventeen years ago|1997]"},
		{"He fled a few years ago.", "[a few years ago|PAST_REF]"},
		{"Polls open in November.", "[November|2014-11]"},
		{"Polls will open on 4 January.", "[4 January|2015-01-04]"},
		{"He was jailed last December.", "[last December|2013-12]"},
		{"They met last Thursday.", "[last Thursday|2014-09-04]"},
		{"They will meet next Monday.", "[next Monday|2014-09-15]"},
		{"They met in the summer.", "[the summer|2014-SU]"},
		{"It is now quiet.", "[now|PRESENT_REF]"},
		{"He recently left.", "[recently|PAST_REF]"},
		{"The day before yesterday he left.", "[The day before yesterday|2014-09-09]"},
		{"He will go home on the 21st.", "[the 21st|2014-09-21]"},
		{"He went home on the 21st of last month.", "[the 21st of last month|2014-08-21]"},
		{"He went home on Friday the 5th.", "[Friday the 5th|2014-09-05]"},
		{"He lives on the 21st floor.", ""},
		{"The base closes for the rest of the year.", "[the rest of the year|2014|END]"},
		{"Ties froze later in the year.", "[later in the year|2014|END]"},
		{"He spoke in 2011. It was on Friday.", "[2011|2011] [Friday|2014-09-05]"},
	})
}

func TestAnchoredToText(t *testing.T) {
	check(t, storyDate, []struct{ text, want string }{
		{"He was shot on June 3, 2012. Two days later he died.", "[June 3, 2012|2012-06-03] [Two days later|2012-06-05]"},
		{"He was shot on June 3, 2012. The next day he died.", "[June 3, 2012|2012-06-03] [The next day|2012-06-04]"},
		{"He was shot on June 3, 2012. The same day she fled.", "[June 3, 2012|2012-06-03] [The same day|2012-06-03]"},
		{"He took power in 1999. The following year he fell.", "[1999|1999] [The following year|2000]"},
		{"He took power in 1999 and lost it in May.", "[1999|1999] [May|1999-05]"},
		{"She had left a day earlier.", "[a day earlier|2014-09-10]"},
		{"They met in June and July 2012.", "[June|2012-06] [July 2012|2012-07]"},
		{"The raid ended in early evening on Tuesday.", "[early evening|2014-09-09TEV|START] [Tuesday|2014-09-09]"},
		// times of day belong to the day told last, over some sentences and past days that lie ahead
		{"Fighting broke out on Tuesday. Roads were cut. Shops closed. Schools too. By noon the town was empty.", "[Tuesday|2014-09-09] [noon|2014-09-09T12:00]"},
		{"Fighting broke out on Tuesday. Talks are planned for September 20. By noon the town was empty.", "[Tuesday|2014-09-09] [September 20|2014-09-20] [noon|2014-09-09T12:00]"},
		{"Fighting broke out on Tuesday. Roads were cut. Shops closed. Schools too. A crowd gathered in the evening.", "[Tuesday|2014-09-09] [the evening|2014-09-09TEV]"},
		{"The king died on June 3, 2012. Roads were cut. Shops closed. Schools too. A crowd gathered in the evening.", "[June 3, 2012|2012-06-03] [the evening|]"},
		// near misses: an event follows, so the words count from it and not from the date before
		{"He was shot on June 3, 2012. Two days after the vote he died.", "[June 3, 2012|2012-06-03] [Two days|P2D]"},
	})
}

func TestTimesDurationsSets(t *testing.T) {
	check(t, storyDate, []struct{ text, want string }{
		{"The polls closed at 22:30.", "[22:30|XXXX-XX-XXT22:30]"},
		{"The shop opens from 6:00am to midnight.", "[6:00am|XXXX-XX-XXT06:00] [midnight|XXXX-XX-XXT24:00]"},
		{"He left at 10 p.m. Tuesday.", "[10 p.m. Tuesday|2014-09-09T22:00]"},
		{"He left on Tuesday at 10 p.m. and slept.", "[Tuesday at 10 p.m.|2014-09-09T22:00]"},
		{"It struck at 1430 GMT on Tuesday.", "[1430 GMT|2014-09-09T14:30] [Tuesday|2014-09-09]"},
		{"The siege lasted nearly two years.", "[nearly two years|P2Y|LESS_THAN]"},
		{"He has led for nearly a quarter-century.", "[nearly a quarter-century|P25Y|LESS_THAN]"},
		{"It ran for half a century.", "[half a century|P50Y]"},
		{"They held out for a few days.", "[a few days|PXD]"},
		{"In the last 24 hours five died.", "[the last 24 hours|PT24H]"},
		{"It took two and a half years.", "[two and a half years|P2.5Y]"},
		{"They waited half an hour.", "[half an hour|PT30M]"},
		{"A 14-year-old boy was held.", "[14-year-old|P14Y]"},
		{"The trial is expected to last three weeks.", "[three weeks|P3W]"},
		{"Rebels struck in the early hours of Tuesday.", "[the early hours of Tuesday|2014-09-09TMO|START]"},
		{"A week-long drill began.", "[week-long|P1W]"},
		{"After decades of war they talk.", "[decades|PXDE]"},
		{"The three-day visit ended.", "[three-day|P3D]"},
		{"It rained all day in the city.", "[all day|P1D]"},
		{"They stay for another week.", "[another week|P1W]"},
		{"They pray every day.", "[every day|P1D]"},
		{"He walks there every single day.", "[every single day|P1D]"},
		{"He visits each year.", "[each year|P1Y]"},
		{"The annual report is out.", "[annual|P1Y]"},
		{"They pump 20,000 barrels a day.", "[a day|P1D]"},
		{"The mill makes 90 tons per day.", "[per day|P1D]"},
		{"They meet twice a week.", "[twice a week|P1W]"},
		{"The market opens on Fridays.", "[Fridays|XXXX-WXX-5]"},
		// near misses
		{"Wait a minute.", ""},
		{"Three quarters of the voters stayed home.", ""},
		{"He came second, a second later than planned.", "[a second later|]"},
		{"The Daily Mail reported it.", ""},
		{"He quoted John 3:16 to them.", ""},
		{"Some day he will return.", ""},
	})
}

// A day without a year that lies a little ahead of the story is not of the year before, whatever the tense.
func TestDaysAhead(t *testing.T) {
	check(t, "2021-12-22", []struct{ text, want string }{
		{"The rebels declared a truce from December 24 until January 9.", "[from December 24 until January 9|2021-12-24/2022-01-09]"},
		{"The court postponed the hearing to January 5.", "[January 5|2022-01-05]"},
		{"He was arrested on December 2.", "[December 2|2021-12-02]"},
		{"He was arrested on February 24.", "[February 24|2021-02-24]"},
	})
	check(t, "2021-02-22", []struct{ text, want string }{
		{"He was arrested on December 2.", "[December 2|2020-12-02]"},
		{"He was arrested on April 24.", "[April 24|2020-04-24]"},
	})
}

func TestUnknownStoryDate(t *testing.T) {
	check(t, "", []struct{ text, want string }{
		{"They met today.", "[today|]"},
		{"They met on Wednesday.", "[Wednesday|]"},
		{"They struck on Feb. 4th. The following day they left.", "[Feb. 4th|XXXX-02-04] [The following day|XXXX-02-05]"},
		{"They met last December.", "[last December|XXXX-12]"},
		{"They met in 2012.", "[2012|2012]"},
	})
	check(t, "2015-12", []struct{ text, want string }{
		{"They met today.", "[today|2015-12-XX]"},
		{"They met this morning.", "[this morning|2015-12-XXTMO]"},
		{"They met on Wednesday.", "[Wednesday|]"},
		{"They will meet in January.", "[January|2016-01]"},
		{"They met on December 3.", "[December 3|2015-12-03]"},
		{"They met last month.", "[last month|2015-11]"},
	})
}

func TestIntervalBounds(t *testing.T) {
	d := analyse(t, "Last month they met. On Wednesday they left. It happened last year.")
	d.Published = dateline.Published{Earliest: "2014-02-10", Latest: "2014-05-20"}
	run(t, d)
	want := []struct{ value, earliest, latest string }{
		{"", "2014-01-01", "2014-04-30"},
		{"", "2014-02-05", "2014-05-14"},
		{"2013", "2013-01-01", "2013-12-31"}, // the same at both ends
	}
	for i, w := range want {
		if m := d.Times[i]; m.Value != w.value || m.Earliest != w.earliest || m.Latest != w.latest {
			t.Errorf("%s: %q %s..%s, want %q %s..%s", m.Span.In(d.Text), m.Value, m.Earliest, m.Latest, w.value, w.earliest, w.latest)
		}
	}
}

func TestPageDateLine(t *testing.T) {
	d := analyse(t, "Sep 18, 2021\n\nThe envoys met on Wednesday.")
	run(t, d)
	if got, want := marks(d), "[Sep 18, 2021|2021-09-18] [Wednesday|]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestBounds(t *testing.T) {
	for _, tt := range []struct{ value, first, last string }{
		{"2014", "2014-01-01", "2014-12-31"},
		{"2014-02", "2014-02-01", "2014-02-28"},
		{"2012-02", "2012-02-01", "2012-02-29"},
		{"2014-09-03", "2014-09-03", "2014-09-03"},
		{"2014-09-03TMO", "2014-09-03", "2014-09-03"},
		{"2014-09-XX", "2014-09-01", "2014-09-30"},
		{"201", "2010-01-01", "2019-12-31"},
		{"20", "2000-01-01", "2099-12-31"},
		{"2014-W01", "2013-12-30", "2014-01-05"},
		{"2014-W36-WE", "2014-09-06", "2014-09-07"},
		{"2014-Q2", "2014-04-01", "2014-06-30"},
		{"2014-H2", "2014-07-01", "2014-12-31"},
		{"2014-03-04/2014-04", "2014-03-04", "2014-04-30"},
		{"XXXX-12-06", "", ""}, {"P3D", "", ""}, {"PRESENT_REF", "", ""}, {"", "", ""}, {"2014-13", "", ""}, {"2014-02-30", "", ""}, {"BC0490", "", ""}, {"2014/2013", "", ""},
	} {
		a, b, ok := Bounds(tt.value)
		first, last := "", ""
		if ok {
			first, last = ISO(a), ISO(b)
		}
		if first != tt.first || last != tt.last {
			t.Errorf("Bounds(%q) = %s, %s, want %s, %s", tt.value, first, last, tt.first, tt.last)
		}
	}
}

// Serial numbers and their inverse agree over four centuries, and weeks with the days they hold.
func TestCalendar(t *testing.T) {
	for n := (date{1850, 1, 1}).serial(); n < (date{2250, 1, 1}).serial(); n++ {
		d := fromSerial(n)
		if d.serial() != n {
			t.Fatalf("day %d is %v, which is day %d", n, d, d.serial())
		}
		y, w := isoWeek(n)
		if s := weekStart(y, w); n < s || n > s+6 {
			t.Fatalf("%v is not in its week %d-W%02d", d, y, w)
		}
	}
	if d := fromSerial(easter(2016)); d != (date{2016, 3, 27}) {
		t.Errorf("Easter 2016 = %v", d)
	}
	if d := fromSerial(nth(2016, 11, 4, 4)); d != (date{2016, 11, 24}) {
		t.Errorf("Thanksgiving 2016 = %v", d)
	}
}

// oneSentence is a document whose whole text is one unparsed sentence without tokens.
func oneSentence(text string) *dateline.Document {
	d := &dateline.Document{Text: text}
	if text != "" && utf8.ValidString(text) {
		d.Sentences = []dateline.Sentence{{Span: dateline.Span{Start: 0, End: len(text)}}}
		for at := 0; at < len(text); { // a token a word
			end := strings.IndexByte(text[at:], ' ')
			if end < 0 {
				end = len(text)
			} else {
				end += at
			}
			if end > at {
				d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: at, End: end}, Head: -1})
			}
			at = end + 1
		}
		d.Sentences[0].Last = len(d.Tokens)
	}
	return d
}

func FuzzTimes(f *testing.F) {
	for _, s := range []string{"on Wednesday, Sept 3, 2014 at 10 p.m.", "from 1990 to '95", "two and a half years ago \xff", "the end of the day Saturday", "9/11 12/31/99 2014-09-03T10:00Z",
		"BC 490 B.C. the 470s BC", "February 29, 2013", "0000-00-00 99:99 31 February", "the first 999999999 weeks of May", "eighty-one hundred thousand dozen years later", "last last last the the the"} {
		f.Add(s, "2014-09-11")
		f.Add(s, "2014-09")
		f.Add(s, "")
	}
	f.Fuzz(func(t *testing.T, text, published string) {
		d := oneSentence(text)
		d.Published.Value = published
		if len(published) > 10 {
			d.Published = dateline.Published{Earliest: published[:10], Latest: "2020-01-01"}
		}
		ctx := context.Background()
		if err := NewFinder().Annotate(ctx, d); err != nil {
			t.Fatal(err)
		}
		if err := NewResolver().Annotate(ctx, d); err != nil {
			t.Fatal(err)
		}
		last := 0
		for _, m := range d.Times {
			if !m.Span.Valid(text) || m.Span.Start < last {
				t.Fatalf("span %v: empty, out of order, outside the text, or splits a rune", m.Span)
			}
			last = m.Span.End
			if m.First < 0 || m.Last < m.First || m.Last > len(d.Tokens) {
				t.Fatalf("tokens [%d, %d) of %d", m.First, m.Last, len(d.Tokens))
			}
			if m.Earliest != "" && m.Latest != "" && m.Earliest > m.Latest {
				t.Fatalf("%q: %s after %s", m.Value, m.Earliest, m.Latest)
			}
		}
	})
}

// The time is linear: a sentence a hundred times as long takes about a hundred times as long.
func TestLongSentences(t *testing.T) {
	for _, s := range []string{"the last two hundred and ", "on May 3, ", "early late mid-", "2014 ", "twenty-", "from the end of the day ", "the last two days of ", "the first half of ", "the last week of May in the last week of ", "a few more than "} {
		d := oneSentence(strings.Repeat(s, 20000))
		run(t, d)
	}
}

const story = "The foreign ministers of both countries met in Vienna on Wednesday, two days after a ceasefire took effect, and will meet again on Sept. 20. " +
	"A spokesman said late on Tuesday that 24 trucks had crossed the border since August 2013, when the road was opened for the first time in nearly ten years. " +
	"The group, which has held the town for months, released a statement last week saying that its fighters may march on the capital. "

func BenchmarkTimex(b *testing.B) {
	d := analyse(b, strings.Repeat(story, 20))
	d.Published.Value = storyDate
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		run(b, d)
	}
}

// A year named in passing does not move a history.
func TestHistory(t *testing.T) {
	check(t, storyDate, []struct{ text, want string }{
		{"War broke out in May 1920. By June 1920 the front had moved. On 3 August 1920 a battle was fought. It was as in 1812. On 12 August they fled. " +
			"Peace came in March 1921. A treaty followed in April. It held until 1939 and the war of 1940.",
			"[May 1920|1920-05] [June 1920|1920-06] [3 August 1920|1920-08-03] [1812|1812] [12 August|1920-08-12] [March 1921|1921-03] [April|1921-04] [1939|1939] [1940|1940]"},
	})
}
