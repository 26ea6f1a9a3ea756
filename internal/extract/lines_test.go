package extract

import (
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// within sets line between two paragraphs of a story, where place says nothing.
func within(line string) string {
	return "The ministers of both countries met in the capital on Monday to discuss the border.\n\n" + line +
		"\n\nA spokesman for the host said that the next round of talks would be held in May.\n"
}

func kindOf(t *testing.T, text, line string) (dateline.LineKind, string) {
	t.Helper()
	d, err := Document(dateline.Capture{Kind: dateline.KindText, Bytes: []byte(text)})
	if err != nil {
		t.Fatalf("Document(%q): %v", text, err)
	}
	for _, l := range d.Lines {
		if l.Span.In(d.Text) == line {
			return l.Kind, l.Rule
		}
	}
	t.Fatalf("line %q is not among the lines of %q", line, text)
	return "", ""
}

func TestLineAlone(t *testing.T) {
	const (
		furniture = dateline.LineBoilerplate
		body      = dateline.LineBody
		pageDate  = dateline.LinePageDate
		credit    = dateline.LineCredit
	)
	for _, tt := range []struct {
		line string
		want dateline.LineKind
	}{
		// Shares
		{"Share this article", furniture}, {"Share Tweet Email Print", furniture}, {"Share on WhatsApp", furniture}, {"Facebook Twitter LinkedIn", furniture}, {"Copy link", furniture}, {"27 shares", furniture},
		{"Share prices fell.", body}, {"Email from the minister", body}, {"“Share this burden with us,” he told them.", body}, {"Facebook removed the accounts.", body}, {"Print workers on strike", body},
		// Advertising
		{"Advertisement", furniture}, {"ADVERTISEMENT - CONTINUE READING BELOW", furniture}, {"Story continues below", furniture}, {"Sponsored content", furniture}, {"Promoted by Example Bank", body},
		{"The advertisement was withdrawn.", body}, {"Advertisements for the party were banned.", body},
		// Slots and files
		{"H2H GIF Banner", furniture}, {"Homepage Banner 2", furniture}, {"ad-slot 300x250", furniture}, {"IMG_4512.jpg", furniture}, {"Mobile Leaderboard Ad", furniture}, {"MPU", furniture},
		{"Star-Spangled Banner", body}, {"A banner hung from the bridge.", body}, {"Banner of the rebels", body}, {"Group of 77", body}, {"T-72 tanks", body},
		// Related stories
		{"Read more: Talks fail for a third time", furniture}, {"Also read: Ten things to know", furniture}, {"Related stories", furniture}, {"Most read", furniture}, {"SEE ALSO: Fire at the port", furniture}, {"Recommended for you", furniture}, {"You may also like", furniture},
		{"Read out by a clerk, the verdict took two hours.", body}, {"More than 300 people fled.", body}, {"Related charges were dropped, his lawyer said.", body}, {"Most read it as a threat.", body},
		// Calls to the reader
		{"Sign up for our newsletter", furniture}, {"Follow us on Twitter and Facebook", furniture}, {"Download our app for the latest alerts", furniture}, {"Subscribe to continue reading", furniture}, {"Click here for more stories", furniture}, {"Join our WhatsApp channel to get news on your phone", furniture}, {"Get the day's headlines delivered to your inbox", furniture},
		{"Join us, the rebels told him.", body}, {"Follow the money, she said.", body}, {"Support for the coalition grew.", body}, {"Sign the treaty or leave, he told them.", body}, {"Get out of our country", body}, {"Watch your step", body},
		// Counts
		{"12 Comments", furniture}, {"Comments (41)", furniture}, {"3 min read", furniture}, {"1,204 views", furniture}, {"0 Comments", furniture}, {"Leave a comment", furniture},
		{"12 dead", body}, {"Five killed, 30 hurt", body}, {"No comment", body}, {"45 minutes", body},
		// Navigation
		{"Home > World > Africa", furniture}, {"Home / News / Politics", furniture}, {"News | Sport | Weather", furniture}, {"Skip to main content", furniture}, {"Next article", furniture}, {"Log in", furniture}, {"Back to top", furniture},
		{"Israel | Gaza | Lebanon", body}, {"Home at last", body}, {"Ali / Hassan / Omar", body},
		// Law, tags, notices
		{"© 2014 Example News. All rights reserved.", furniture}, {"Copyright 2019 Example Wire", furniture}, {"Tags: Syria, Iraq, aid", furniture}, {"Filed under: World", furniture}, {"We use cookies to improve your visit.", furniture}, {"This story has been updated with the reaction of the ministry.", furniture},
		{"Copyright law is at the heart of the dispute, the judge said.", body}, {"This story has two sides.", body}, {"Topics of the talks were kept secret.", body},
		// Positions, code, addresses, arrows
		{"Slide 2 of 10", furniture}, {"1 / 5", furniture}, {"00:00 / 03:21", furniture}, {"<iframe src=\"x\">", furniture}, {"googletag.cmd.push(function() { show('x'); });", furniture}, {"{{ title }}", furniture}, {"div-gpt-ad-12345", furniture},
		{"Contact the reporter at ann@example.com.", furniture}, {"@annroe", furniture}, {"Follow her on Twitter @annroe", furniture}, {"← Previous post", furniture}, {"All reports by Ann Roe →", furniture}, {"ENDS", furniture}, {"-30-", furniture}, {"***", furniture},
		{"Terms of Service", furniture}, {"Subscribers only", furniture}, {"Suggested topics:", furniture}, {"Scroll down for video", furniture}, {"Enlarge this image", furniture}, {"Send to a friend", furniture}, {"Today's paper", furniture},
		{"1 of 3 hostages freed", body}, {"“The emperor had no clothes”", body}, {"He wrote to ann@example.com, she said.", body}, {"The end of a war", body}, {"30 dead", body}, {"F-16 jets", body}, {"Terms of the truce", body}, {"Friends of Syria", body}, {"Policy of silence", body}, {"Only a ceasefire", body}, {"a < b and c > d", body},
		// Credits
		{"With assistance from Ann Roe", credit}, {"Image caption, People waited for hours at the gate", credit}, {"Image for representation only", credit},
		{"(Photo: Ann Roe/Example)", credit}, {"Getty Images", credit}, {"Photo by Ann Roe", credit}, {"Image credit: Example Press", credit}, {"Reporting by Ann Roe; Editing by John Doe", credit}, {"(Additional reporting by Ann Roe in Amman)", credit}, {"Reuters", credit}, {"(AFP)", credit}, {"AP Photo/Ann Roe", credit}, {"A child waits at the border on Monday. (AP Photo/Ann Roe)", credit}, {"Ann Roe contributed to this report.", credit}, {"Source: AFP", credit},
		{"Reporting by the agency was wrong, the ministry said.", credit}, // known miss: begins as a credit does
		{"Photos showed smoke over the town.", body}, {"Getty Images sued the firm on Monday.", body}, {"The source: an army officer who was there.", body}, {"Dawn", body}, {"Editing genes is banned.", body},
		// Dates
		{"Sep 18, 2021", pageDate}, {"Updated: Sept. 3, 2014, 10:32 GMT", pageDate}, {"Published 10:32 GMT", pageDate}, {"Last modified on Tue 3 Sep 2014 14.20 BST", pageDate}, {"3 hours ago", pageDate}, {"Monday, 3 September", pageDate}, {"2014-09-03T10:32:00Z", pageDate}, {"03/04/2014", pageDate}, {"Posted on 3rd of September 2014 at 10am", pageDate}, {"(Published Monday, Nov. 18, 2019)", pageDate},
		{"September 3, 2014 / 10:32 AM / Example News", pageDate}, {"New Delhi | 3 Sept 2014", pageDate}, {"5 hours ago | By Ann Roe", pageDate},
		{"Killed on 3 Sept 2014 | buried the day after", body}, {"On Monday", body}, {"May", body}, {"Monday", body}, {"9/11", body}, {"March 3 movement", body}, {"2014", body}, {"10 December 2014 was a Wednesday.", body}, {"3 September, 4 killed", body}, {"24 hours", body}, {"Three days ago", body},
		// What short lines of a story look like
		{"He declined.", body}, {"Who is to blame?", body}, {"“We will not leave.”", body}, {"Aleppo under siege", body}, {"Anna Kovacs, Budapest", body}, {"What next", body}, {"A long road back", body},
	} {
		if got, rule := kindOf(t, within(tt.line), tt.line); got != tt.want {
			t.Errorf("%q is %s (%s), want %s", tt.line, got, rule, tt.want)
		}
	}
}

func TestBylines(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"By Ann Roe", "Ann Roe"},
		{"By ANN ROE and JOHN DOE", "ANN ROE and JOHN DOE"},
		{"By Ann Roe, Example News", "Ann Roe"},
		{"By Ann Roe | Sep 3, 2014", "Ann Roe"},
		{"by Ann van der Berg in Cairo", "Ann van der Berg"},
		{"By Example News staff", "Example News staff"},
		{"Written by Ann Roe", "Ann Roe"},
		{"Posted by Ann Roe on March 7, 2012", "Ann Roe"},
		{"By Ann Roe in the hospital where he was born", ""},
		{"By Friday, the rebels had left", ""},
		{"By the numbers", ""},
		{"By The Numbers", ""},
		{"By then it was too late", ""},
		{"By September 2014", ""},
		{"By Ann Roe's account, the guards fled before dawn.", ""},
		{"Byzantium", ""},
		{"From Ann Roe in Cairo", "Ann Roe"},
		{"From Cairo to Cape Town", ""},
	} {
		if got := bylineName(tt.line); got != tt.want {
			t.Errorf("bylineName(%q) = %q, want %q", tt.line, got, tt.want)
		}
	}
}

func TestDatelines(t *testing.T) {
	for _, tt := range []struct{ line, head, date string }{
		{"WASHINGTON, Sept 3 (Agency) — The envoy left.", "WASHINGTON, Sept 3 (Agency) — ", "XXXX-09-03"},
		{"PARIS — The envoy left.", "PARIS — ", ""},
		{"(Reuters) - The envoy left.", "(Reuters) - ", ""},
		{"KYIV, Ukraine (AP) — The envoy left.", "KYIV, Ukraine (AP) — ", ""},
		{"Kabul (AFP) - The envoy left.", "Kabul (AFP) - ", ""},
		{"GENEVA, 12 March 2012 – The envoy left.", "GENEVA, 12 March 2012 – ", "2012-03-12"},
		{"UNITED NATIONS, Aug. 14 -- The envoy left.", "UNITED NATIONS, Aug. 14 -- ", "XXXX-08-14"},
		{"ISLAMABAD: The envoy left.", "ISLAMABAD: ", ""},
		{"Beijing, Sept. 3 (Xinhua) -- The envoy left.", "Beijing, Sept. 3 (Xinhua) -- ", "XXXX-09-03"},
		{"JERUSALEM/GAZA (Reuters) - The envoy left.", "JERUSALEM/GAZA (Reuters) - ", ""},
		{"Paris - the capital - was quiet.", "", ""},
		{"ISIS — the group that holds the town — withdrew.", "", ""},
		{"Kerry — The envoy left.", "", ""},
		{"BREAKING — The envoy left.", "", ""},
		{"NY Post: The envoy left.", "", ""},
		{"The talks (in Geneva) - The envoy left.", "", ""},
		{"On Sept 3 - The envoy left.", "", ""},
		{"“WASHINGTON — is a city”", "", ""},
	} {
		s := readDateline(tt.line)
		if tt.line[:s.end] != tt.head || s.date.value() != tt.date {
			t.Errorf("readDateline(%q) = %q, %q; want %q, %q", tt.line, tt.line[:s.end], s.date.value(), tt.head, tt.date)
		}
	}
}

func TestTitles(t *testing.T) {
	const story = "\n\nThe ministers of both countries met in the capital on Monday to discuss the border.\n\nA spokesman said that the talks were good.\n"
	for _, tt := range []struct{ head, title string }{
		{"Ministers meet over border", "Ministers meet over border"},
		{"WORLD\n\nMinisters meet over border\n\nSep 3, 2014", "Ministers meet over border"},
		{"Will the ministers agree?", "Will the ministers agree?"},
		{"Ministers Meet Over Border, Envoy Says.", "Ministers Meet Over Border, Envoy Says."},
		{"The envoy, Ali Hassan, met Ann Roe.", ""},
		{"Share this article", ""},
		{"The ministers had met before.", ""},
		{"and then they met", ""},
		{"By Ann Roe", ""},
		{"Home\nWorld\nAfrica\nSport\nLog in\nSubscribe\nSearch\nMinisters meet over border as trade stalls\nBy Ann Roe\nShare", "Ministers meet over border as trade stalls"},
	} {
		d, err := Document(dateline.Capture{Kind: dateline.KindText, Bytes: []byte(tt.head + story)})
		if err != nil {
			t.Fatal(err)
		}
		if d.Title != tt.title {
			t.Errorf("title of %q = %q, want %q", tt.head, d.Title, tt.title)
		}
	}
}

// A line of furniture at the end changes nothing before it.
func TestTrailingFurniture(t *testing.T) {
	for _, text := range []string{within("He declined."), within("Share this article"), within("Sep 3, 2014"), "Ministers meet\n\n" + within("Aleppo under siege")} {
		a, err := Document(dateline.Capture{Kind: dateline.KindText, Bytes: []byte(text)})
		if err != nil {
			t.Fatal(err)
		}
		b, err := Document(dateline.Capture{Kind: dateline.KindText, Bytes: []byte(strings.TrimRight(text, "\n") + "\n\nSign up for our newsletter\n")})
		if err != nil {
			t.Fatal(err)
		}
		if len(b.Lines) != len(a.Lines)+1 {
			t.Fatalf("%d lines with the furniture, %d without", len(b.Lines), len(a.Lines))
		}
		for i := range a.Lines {
			if a.Lines[i] != b.Lines[i] {
				t.Errorf("line %q: %v without, %v with the furniture", a.Lines[i].Span.In(a.Text), a.Lines[i], b.Lines[i])
			}
		}
		if last := b.Lines[len(b.Lines)-1]; last.Kind != dateline.LineBoilerplate {
			t.Errorf("the furniture is %s", last.Kind)
		}
	}
}

// Lists at the end of a story are content unless furniture stands among them.
func TestTail(t *testing.T) {
	const list = "Anna Kovacs of Budapest\nPiotr Nowak of Lodz\nMaria Silva of Porto\n"
	story := within("He declined.")
	if kind, rule := kindOf(t, story+"\n"+list, "Piotr Nowak of Lodz"); kind != dateline.LineBody {
		t.Errorf("a name of a list is %s (%s), want body", kind, rule)
	}
	if kind, _ := kindOf(t, story+"\nRelated stories\n\nTen beaches for the holidays\nMarathon winner returns home\n", "Marathon winner returns home"); kind != dateline.LineBoilerplate {
		t.Errorf("a link below \"Related stories\" is %s, want boilerplate", kind)
	}
}

// A date with a name above the story is of the page; deep in the story it may be a heading.
func TestDatedName(t *testing.T) {
	for _, tt := range []struct {
		line string
		want dateline.LineKind
	}{
		{"Example Press November 19, 2019, 9:02 AM", dateline.LinePageDate}, {"Ann Roe - Nov 19, 2019, 10:31 pm CST", dateline.LinePageDate}, {"Monday November 18, 2019 7:45 am PST by Ann Roe", dateline.LinePageDate},
		{"Ministers to sign pact on November 19, 2019", dateline.LineTitle}, {"What the November 19, 2019 pact says", dateline.LineTitle}, {"By Reuters", dateline.LineByline}, {"FILE PHOTO: Ministers shake hands in the capital in May.", dateline.LineCredit},
	} {
		if kind, rule := kindOf(t, tt.line+"\n\n"+within("He declined."), tt.line); kind != tt.want {
			t.Errorf("%q is %s (%s), want %s", tt.line, kind, rule, tt.want)
		}
	}
	if kind, rule := kindOf(t, within("He declined.")+"\n"+within("Boston April 15, 2013"), "Boston April 15, 2013"); kind != dateline.LineBody {
		t.Errorf("a heading with a date is %s (%s), want body", kind, rule)
	}
}

// In text broken at a fixed width a line is not judged alone.
func TestHardWrapped(t *testing.T) {
	text := "MINISTERS SIGN BORDER PACT\n\nGENEVA, Aug. 14 (Example Wire) -- The ministers of both countries signed\na pact on the border on Monday, three years after a first draft was\nmade in the same room. The old law had been in force since it passed on\nSeptember 3, 2014.\n\nA spokesman for the host said that the next round would be held in the\nspring, and that observers from four more countries would be asked to\ncome. He named none of them.\n\nSign up for our newsletter\n"
	for _, tt := range []struct {
		line string
		want dateline.LineKind
	}{
		{"MINISTERS SIGN BORDER PACT", dateline.LineTitle}, {"GENEVA, Aug. 14 (Example Wire) --", dateline.LineDateline}, {"September 3, 2014.", dateline.LineBody},
		{"A spokesman for the host said that the next round would be held in the", dateline.LineBody}, {"Sign up for our newsletter", dateline.LineBoilerplate},
	} {
		if kind, rule := kindOf(t, text, tt.line); kind != tt.want {
			t.Errorf("%q is %s (%s), want %s", tt.line, kind, rule, tt.want)
		}
	}
}

// Names of speakers are no datelines.
func TestTranscript(t *testing.T) {
	text := "PSAKI: We are reaching out to a range of countries that have a desire to take part in this work with us.\n\nQUESTION: Which ones?\n\nPSAKI: I have nothing to add to what the secretary said about that this morning.\n"
	if kind, rule := kindOf(t, text, "QUESTION: Which ones?"); kind != dateline.LineBody {
		t.Errorf("a question is %s (%s), want body", kind, rule)
	}
	kindOf(t, text, "PSAKI: I have nothing to add to what the secretary said about that this morning.")
	text = "ISLAMABAD: The ministers of both countries met in the capital on Monday to discuss the border and the return of prisoners.\n\nThe talks will go on.\n"
	if kind, _ := kindOf(t, text, "ISLAMABAD:"); kind != dateline.LineDateline {
		t.Errorf("the place before the first paragraph is %s, want dateline", kind)
	}
}

func TestRepeated(t *testing.T) {
	text := within("Harbour Festival") + "\nHarbour Festival\n\nThe envoy then left for the airport without a word to reporters.\n"
	if kind, _ := kindOf(t, text, "Harbour Festival"); kind != dateline.LineBoilerplate {
		t.Errorf("a label that stands twice between paragraphs is %s, want boilerplate", kind)
	}
	if kind, _ := kindOf(t, within("Harbour Festival"), "Harbour Festival"); kind != dateline.LineBody {
		t.Errorf("a label that stands once is %s, want body", kind)
	}
}

// Lines above and below the core are furniture among labels, and part of the story beside its text.
func TestLinesBesideTextStay(t *testing.T) {
	menu := "Home\nWorld\nRiver towns\nHarbour news\nLog in\nNight markets\nSubscribe\nOld harbours\nSign in\n"
	story := "The ministers of both countries met in the capital on Monday to discuss the border that divides the two valleys.\n" +
		"A spokesman for the host said that the next round of talks would be held in the second week of May at the earliest.\n" +
		"Both sides agreed to open a crossing for trucks, which carry fruit to the markets on the other side of the river.\n"
	end := "Share this\nFacebook\nTwitter\nRelated articles\n"
	for _, tt := range []struct {
		name, text, line string
		kind             dateline.LineKind
	}{
		{"a label of the menu", menu + story + end, "Harbour news", dateline.LineBoilerplate},
		{"a score below its report, above the story", menu + "Palmtown won for a third time.\nRocktown 14 11 6 15\nSeatown 18 22 13 17\nLog in\nTalks on the Border Open in the Capital\n" + story + end, "Seatown 18 22 13 17", dateline.LineBody},
		{"a score in the menu", menu + "Seatown 18 22 13 17\nLog in\nTalks on the Border Open in the Capital\n" + story + end, "Seatown 18 22 13 17", dateline.LineBoilerplate},
		{"a signature below the story", story + "— Ann Roe (@annroe) October 9, 2018\n" + end, "— Ann Roe (@annroe) October 9, 2018", dateline.LineBody},
		{"a title below the furniture", story + end + "Ministers meet in capital\n", "Ministers meet in capital", dateline.LineBoilerplate},
		{"an address that the story names", strings.Replace(story, "\nA", "\nhttps://example.com/report\nA", 1), "https://example.com/report", dateline.LineBody},
		{"an address among furniture", story + end + "https://example.com/report\n" + "Log in\n", "https://example.com/report", dateline.LineBoilerplate},
		{"what follows a link with its title", strings.Replace(story, "\nA", "\nRelated post: Pickled sprouts\nWhat the talks are really about\nA", 1), "What the talks are really about", dateline.LineBody},
		{"what follows a heading of links", strings.Replace(story, "\nA", "\nRelated stories:\nWhat the talks are really about\nA", 1), "What the talks are really about", dateline.LineBoilerplate},
	} {
		if got, rule := kindOf(t, tt.text, tt.line); got != tt.kind {
			t.Errorf("%s: %q is %s (%s), want %s", tt.name, tt.line, got, rule, tt.kind)
		}
	}
}
