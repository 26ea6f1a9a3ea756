package dct

import (
	"context"
	"slices"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// holder puts an office at the first place of words.
type holder struct {
	words, position, start, end string
	former                      bool
}

var (
	delegate = holder{"Foreign Minister Ada Lund", "Minister of Foreign Affairs", "2013-10-16", "2017-10-20", false}
	premier  = holder{"Prime Minister Erik Moe", "Prime Minister", "2013-10-16", "2021-10-14", false}
	oldOne   = holder{"President Hans Berg", "President", "1961-01-20", "1963-11-22", false}
	retired  = holder{"former President Carl Dahl", "President", "2001-03-01", "2012-03-02", true}
)

func document(t testing.TB, text string, holders []holder, dates ...dateline.DateCandidate) *dateline.Document {
	t.Helper()
	d := analyse(t, text)
	d.Offices = nil
	for at := 0; at < len(text); { // every mention, in order
		next, best := -1, holder{}
		for _, h := range holders {
			if i := strings.Index(text[at:], h.words); i >= 0 && (next < 0 || at+i < next) {
				next, best = at+i, h
			}
		}
		if next < 0 {
			break
		}
		name := strings.Fields(best.words)
		d.Offices = append(d.Offices, dateline.Office{Span: dateline.Span{Start: next, End: next + len(best.words)}, Person: strings.Join(name[len(name)-2:], " "),
			Position: best.position, Start: best.start, End: best.end, Former: best.former})
		at = next + len(best.words)
	}
	d.Dates = dates
	if err := New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	return d
}

func given1(origin dateline.DateOrigin, value string) dateline.DateCandidate {
	return dateline.DateCandidate{Origin: origin, Value: value}
}

const talks = "Foreign Minister Ada Lund said on Wednesday that the talks had failed. Prime Minister Erik Moe has called for calm. The envoy was last seen in the port in August 2014."

func TestDecide(t *testing.T) {
	line, meta, url := dateline.OriginLine, dateline.OriginMeta, dateline.OriginURL
	for _, tt := range []struct {
		name     string
		text     string
		holders  []holder
		dates    []dateline.DateCandidate
		value    string
		interval string
		conflict bool
	}{
		{"no clue, no date", "The talks had failed.", nil, nil, "", "..", false},
		{"no clue, a date", "The talks had failed.", nil, []dateline.DateCandidate{given1(line, "2015-02-03")}, "2015-02-03", "2015-02-03..2015-02-03", false},
		{"clues and no date", talks, []holder{delegate, premier}, nil, "", "2014-08-01..2017-10-20", false},
		{"the date fits", talks, []holder{delegate, premier}, []dateline.DateCandidate{given1(line, "2015-02-03")}, "2015-02-03", "2015-02-03..2015-02-03", false},
		{"years too late", talks, []holder{delegate, premier}, []dateline.DateCandidate{given1(line, "2021-09-18")}, "", "2014-08-01..2017-10-20", true},
		{"years too early", talks, []holder{delegate, premier}, []dateline.DateCandidate{given1(line, "2009-09-18")}, "", "2014-08-01..2017-10-20", true},
		{"a week after the term", talks, []holder{delegate, premier}, []dateline.DateCandidate{given1(line, "2017-10-27")}, "2017-10-27", "2017-10-27..2017-10-27", false},
		{"line refused, page taken", talks, []holder{delegate, premier}, []dateline.DateCandidate{given1(line, "2021-09-18"), given1(meta, "2016-03-04")}, "2016-03-04", "2016-03-04..2016-03-04", true},
		{"the more trusted of two", "The talks had failed.", nil, []dateline.DateCandidate{given1(line, "2015-02-06"), given1(meta, "2015-02-03")}, "2015-02-03", "2015-02-03..2015-02-03", false},
		{"publication before change", "The talks had failed.", nil, []dateline.DateCandidate{{Origin: meta, Value: "2016-02-06", Detail: "article:modified_time"}, {Origin: meta, Value: "2015-02-03", Detail: "article:published_time"}}, "2015-02-03", "2015-02-03..2015-02-03", false},
		{"a date of the page before a hint", "The talks had failed.", nil, []dateline.DateCandidate{{Origin: meta, Value: "2016-02-06", Weak: true}, given1(meta, "2015-02-03")}, "2015-02-03", "2015-02-03..2015-02-03", false},
		{"a hint alone", "The talks had failed.", nil, []dateline.DateCandidate{{Origin: meta, Value: "2016-02-06", Weak: true}}, "2016-02-06", "2016-02-06..2016-02-06", false},
		{"a day within the month", "The talks had failed.", nil, []dateline.DateCandidate{given1(url, "2015-02"), given1(line, "2015-02-03")}, "2015-02-03", "2015-02-03..2015-02-03", false},
		{"a dateline's day within the month", "The talks had failed.", nil, []dateline.DateCandidate{given1(url, "2015-02"), given1(dateline.OriginDateline, "XXXX-02-03")}, "2015-02-03", "2015-02-03..2015-02-03", false},
		{"a dateline's day and no year", "The talks had failed.", nil, []dateline.DateCandidate{given1(dateline.OriginDateline, "XXXX-02-03")}, "", "..", false},
		{"a dateline's day and the lead's weekday", "Foreign Minister Ada Lund said on Friday the talks had failed.", []holder{delegate}, []dateline.DateCandidate{given1(dateline.OriginDateline, "XXXX-01-16")}, "2015-01-16", "2015-01-16..2015-01-16", false},
		{"a weekday of no such year", "Foreign Minister Ada Lund said on Tuesday the talks had failed.", []holder{delegate}, []dateline.DateCandidate{given1(dateline.OriginDateline, "XXXX-01-16")}, "", "2014-01-16..2017-01-16", false},
		{"a line long after the dateline", "The talks had failed.", nil, []dateline.DateCandidate{given1(dateline.OriginDateline, "XXXX-01-16"), given1(line, "2015-03-03")}, "", "..", true},
		{"a line soon after the dateline", "The talks had failed.", nil, []dateline.DateCandidate{given1(dateline.OriginDateline, "XXXX-12-30"), given1(line, "2015-01-03")}, "2015-01-03", "2015-01-03..2015-01-03", false},
		{"nonsense", "The talks had failed.", nil, []dateline.DateCandidate{given1(line, "soon"), given1(line, "2015-02-31")}, "", "..", false},
		// a name of history is background
		{"an anniversary", "Thousands gathered on Friday where President Hans Berg was shot half a century before.", []holder{oldOne}, []dateline.DateCandidate{given1(meta, "2013-11-22")}, "2013-11-22", "2013-11-22..2013-11-22", false},
		{"two holders of one office", "Foreign Minister Ada Lund said on Friday what Foreign Minister Bo Falk had said.", []holder{delegate, {"Foreign Minister Bo Falk", "Minister of Foreign Affairs", "2005-01-01", "2009-01-01", false}},
			[]dateline.DateCandidate{given1(line, "2020-05-06")}, "2020-05-06", "2020-05-06..2020-05-06", false},
		{"a number that is no year", "A survey of 2051 retired teachers was released on Friday and 2051 of them had voted.", nil, []dateline.DateCandidate{given1(line, "2020-05-06")}, "2020-05-06", "2020-05-06..2020-05-06", false},
		{"a sentence that dates itself", "In 2014 Foreign Minister Ada Lund opened the bridge. It closed on Friday.", []holder{delegate}, []dateline.DateCandidate{given1(line, "2022-05-06")}, "2022-05-06", "2022-05-06..2022-05-06", false},
		// but a term that has not begun is none
		{"before the term", "A ship sank. Divers found it. It had been built for Foreign Minister Ada Lund.", []holder{delegate}, []dateline.DateCandidate{given1(line, "2010-05-06")}, "", "2013-10-16..", true},
		{"a term supposed", "He asked what a Foreign Minister Ada Lund would do.", []holder{delegate}, []dateline.DateCandidate{given1(line, "2010-05-06")}, "2010-05-06", "2010-05-06..2010-05-06", false},
		{"former, before the end", "The court heard former President Carl Dahl.", []holder{retired}, []dateline.DateCandidate{given1(line, "2008-05-06")}, "", "2012-03-02..", true},
		{"former, after the end", "The court heard former President Carl Dahl.", []holder{retired}, []dateline.DateCandidate{given1(line, "2018-05-06")}, "2018-05-06", "2018-05-06..2018-05-06", false},
		// dates of the text
		{"it looks back on a later day", "The mayor was arrested on May 3, 2016, and freed.", nil, []dateline.DateCandidate{given1(line, "2015-02-03")}, "", "2016-05-03..", true},
		{"it names a year to come", "The base must close by 2020. He was told to leave by then.", nil, []dateline.DateCandidate{given1(line, "2015-02-03")}, "2015-02-03", "2015-02-03..2015-02-03", false},
		{"it plans for a day to come", "The vote was planned for May 3, 2016, officials said.", nil, []dateline.DateCandidate{given1(line, "2015-02-03")}, "2015-02-03", "2015-02-03..2015-02-03", false},
		{"a year ends later", "The council approved the budget of the year ending Dec. 31, 2015.", nil, []dateline.DateCandidate{given1(line, "2015-02-03")}, "2015-02-03", "2015-02-03..2015-02-03", false},
		{"it looks forward to what is past", "The games will open in Oslo on May 3, 2012.", nil, []dateline.DateCandidate{given1(line, "2015-02-03")}, "", "..2012-05-03", true},
		{"the weekday is of another year", "The mayor was arrested on Tuesday, May 3, and freed.", nil, []dateline.DateCandidate{given1(line, "2014-05-05")}, "", "..", true},
		{"the weekday fits", "The mayor was arrested on Tuesday, May 3, and freed.", nil, []dateline.DateCandidate{given1(line, "2016-05-05")}, "2016-05-05", "2016-05-05..2016-05-05", false},
	} {
		p := document(t, tt.text, tt.holders, tt.dates...).Published
		if p.Value != tt.value || p.Earliest+".."+p.Latest != tt.interval || p.Conflict != tt.conflict {
			t.Errorf("%s: %q %s..%s conflict %v, want %q %s %v\n%s", tt.name, p.Value, p.Earliest, p.Latest, p.Conflict, tt.value, tt.interval, tt.conflict, reasons(p))
		}
		for _, b := range p.Basis {
			if b.Why == "" {
				t.Errorf("%s: no reason given for %s", tt.name, b.Value)
			}
		}
	}
}

// The weekday of a date line that its own date does not have refuses the line.
func TestLineWeekday(t *testing.T) {
	for _, tt := range []struct {
		line     string
		conflict bool
	}{{"Friday, July 21, 2017", false}, {"Friday, July 21, 2016", true}} {
		d := analyse(t, tt.line+"\n\nThe talks had failed.")
		d.Dates = []dateline.DateCandidate{{Origin: dateline.OriginLine, Value: tt.line[len(tt.line)-4:] + "-07-21", Span: dateline.Span{Start: 8, End: 21}}}
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if d.Published.Conflict != tt.conflict {
			t.Errorf("%s: conflict %v\n%s", tt.line, d.Published.Conflict, reasons(d.Published))
		}
	}
}

// The order of the given dates does not matter, nor does running twice.
func TestOrder(t *testing.T) {
	a, b := given1(dateline.OriginLine, "2021-09-18"), given1(dateline.OriginURL, "2016-03")
	x := document(t, talks, []holder{delegate, premier}, a, b)
	y := document(t, talks, []holder{delegate, premier}, b, a)
	if reasons(x.Published) != reasons(y.Published) {
		t.Errorf("%s\n%s", reasons(x.Published), reasons(y.Published))
	}
	before := reasons(x.Published)
	if err := New().Annotate(context.Background(), x); err != nil {
		t.Fatal(err)
	}
	if after := reasons(x.Published); after != before {
		t.Errorf("second run: %s, first: %s", after, before)
	}
}

func FuzzDecide(f *testing.F) {
	f.Add("2014-09-11", "2013-02-01", "2017-01-20", "August 2013", 3, 9)
	f.Add("XXXX-02-30", "2013", "", "Monday, Dec. 26", 0, 1)
	f.Add("2014/2013", "9999-12", "0001", "BC0490", -1, 99)
	f.Fuzz(func(t *testing.T, date, start, end, words string, a, b int) {
		text := words + " said Lund."
		d := &dateline.Document{Text: text}
		span := dateline.Span{Start: a, End: b}
		if !span.Valid(text) {
			span = dateline.Span{Start: 0, End: len(text)}
		}
		if !span.Valid(text) {
			return
		}
		d.Sentences = []dateline.Sentence{{Span: dateline.Span{Start: 0, End: len(text)}, Last: 1}}
		d.Tokens = []dateline.Token{{Span: span, Head: -1}}
		d.TimeExprs = []dateline.TimeExpr{{Span: span, Last: 1, Value: date, Type: dateline.TypeDate, Tense: "past"}, {Span: span, Last: 1, Value: start, Type: dateline.TypeDate, Tense: "future"}}
		for _, former := range []bool{false, true} {
			d.Offices = append(d.Offices, dateline.Office{Span: span, Person: words, Position: "President", Start: start, End: end, Former: former})
		}
		d.Dates = []dateline.DateCandidate{{Origin: dateline.OriginLine, Value: date, Span: span}, {Origin: dateline.OriginDateline, Value: end}, {Origin: "other", Value: start}}
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		p := d.Published
		if p.Earliest != "" && p.Latest != "" && p.Earliest > p.Latest {
			t.Fatalf("%+v", p)
		}
	})
}

func BenchmarkDct(b *testing.B) {
	d := document(b, strings.Repeat(talks+" The mayor was arrested on Tuesday, May 3, and freed in June 2015. ", 20), []holder{delegate, premier}, given1(dateline.OriginLine, "2021-09-18"))
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if err := New().Annotate(context.Background(), d); err != nil {
			b.Fatal(err)
		}
	}
}

// The day of the crawl is an upper bound: it refuses what is later, and is itself never the date.
func TestCrawl(t *testing.T) {
	line, meta, crawl := dateline.OriginLine, dateline.OriginMeta, dateline.OriginCrawl
	for _, tt := range []struct {
		name     string
		text     string
		holders  []holder
		dates    []dateline.DateCandidate
		value    string
		interval string
		conflict bool
	}{
		{"nothing but the crawl", "The talks had failed.", nil, []dateline.DateCandidate{given1(crawl, "2015-02-03")}, "", "..2015-02-03", false},
		{"an earlier date", "The talks had failed.", nil, []dateline.DateCandidate{given1(meta, "2015-02-01"), given1(crawl, "2015-02-03")}, "2015-02-01", "2015-02-01..2015-02-01", false},
		{"the day after, in another zone", "The talks had failed.", nil, []dateline.DateCandidate{given1(meta, "2015-02-04"), given1(crawl, "2015-02-03")}, "2015-02-04", "2015-02-04..2015-02-04", false},
		{"a later date", "The talks had failed.", nil, []dateline.DateCandidate{given1(line, "2015-02-09"), given1(crawl, "2015-02-03")}, "", "..2015-02-03", true},
		{"a later date and an earlier one", "The talks had failed.", nil, []dateline.DateCandidate{given1(meta, "2015-03-09"), given1(line, "2015-02-02"), given1(crawl, "2015-02-03")}, "2015-02-02", "2015-02-02..2015-02-02", true},
		{"it ends the interval of the text", talks, []holder{delegate, premier}, []dateline.DateCandidate{given1(crawl, "2015-02-03")}, "", "2014-08-01..2015-02-03", false},
		{"it gives a dateline its year", talks, []holder{delegate, premier}, []dateline.DateCandidate{given1(dateline.OriginDateline, "XXXX-10-07"), given1(crawl, "2015-02-03")}, "2014-10-07", "2014-10-07..2014-10-07", false},
	} {
		p := document(t, tt.text, tt.holders, tt.dates...).Published
		if got := p.Earliest + ".." + p.Latest; p.Value != tt.value || got != tt.interval || p.Conflict != tt.conflict {
			t.Errorf("%s: %q %s conflict %v, want %q %s %v", tt.name, p.Value, got, p.Conflict, tt.value, tt.interval, tt.conflict)
		}
		if !slices.ContainsFunc(p.Basis, func(b dateline.DateBasis) bool { return b.Origin == crawl && b.Used }) {
			t.Errorf("%s: the crawl is no reason given", tt.name)
		}
	}
}

// Of an office held twice, the reason shows the term that agrees with the date of the story, not the last one.
func TestTermOfTheDate(t *testing.T) {
	d := analyse(t, talks)
	person := func(words, name, position string, terms ...[2]string) {
		at := strings.Index(talks, words)
		for _, r := range terms {
			d.Offices = append(d.Offices, dateline.Office{Span: dateline.Span{Start: at, End: at + len(words)}, Person: name, Position: position, Start: r[0], End: r[1]})
		}
	}
	d.Offices = nil
	person("Foreign Minister Ada Lund", "Ada Lund", "Minister of Foreign Affairs", [2]string{"2013-10-16", "2017-10-20"})
	person("Prime Minister Erik Moe", "Erik Moe", "Prime Minister", [2]string{"1996-06-18", "1999-07-06"}, [2]string{"2009-03-31", "2021-06-13"}, [2]string{"2022-12-29", ""})
	if err := New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(d.Published.Basis, func(b dateline.DateBasis) bool { return strings.Contains(b.Why, "Erik Moe") })
	if i < 0 || d.Published.Basis[i].Value != "2009-03-31/2021-06-13" || !strings.Contains(d.Published.Basis[i].Why, "2009-03-31 to 2021-06-13") {
		t.Errorf("basis %+v", d.Published.Basis)
	}
}
