package beside_test

import (
	"errors"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/gdelt"
	"github.com/dateline-news/dateline/internal/beside"
)

func TestReadTellsFormats(t *testing.T) {
	tabs := func(n int) string { return strings.Repeat("\t", n-1) }
	for text, want := range map[string]beside.Format{
		tabs(len(gdelt.Columns)): beside.GDELT, tabs(16): beside.Mentions, tabs(15) + "\r\n": beside.Mentions,
		"Event ID\tEvent Date\tSource Name\tx":            beside.ICEWS,
		"Event ID\tEvent Date\tEvent Type\tEvent Mode\tx": beside.POLECAT,
		"An article.": "", "": "",
	} {
		format, _, err := beside.Read(strings.NewReader(text))
		if format != want || (err == nil) != (want != "") {
			t.Errorf("%.30q is %q, %v; want %q", text, format, err, want)
		}
	}
}

// A bad row is named, and the next ones are read.
func TestReadNamesRows(t *testing.T) {
	mention := "7\t20140903000000\t20140903000000\t1\texample.org\thttps://example.org/a\t1\t-1\t-1\t5\t1\t80\t900\t\t\t"
	_, events, err := beside.Read(strings.NewReader(mention + "\n" + strings.Replace(mention, "7\t", "x\t", 1) + "\n" + mention + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	n, bad := 0, 0
	for e, err := range events {
		var row *beside.RowError
		switch {
		case errors.As(err, &row) && row.Line == 2:
			bad++
		case err == nil && e.ID == "7":
			n++
		default:
			t.Errorf("%+v, %v", e, err)
		}
	}
	if n != 2 || bad != 1 {
		t.Errorf("%d rows and %d refused, want 2 and 1", n, bad)
	}
}

func TestTable(t *testing.T) {
	d := &dateline.Document{Text: "x", Published: dateline.Published{Value: "2014-09-03"}, Events: []dateline.Event{
		{ID: "a", Type: "ASSAULT", CAMEO: "190", Status: dateline.Happened, Actors: []dateline.Party{{Country: "RUS"}}, Recipients: []dateline.Party{{Country: "UKR"}, {Country: "IGO"}}},
		{ID: "b", Type: "ASSAULT", CAMEO: "190", Status: dateline.Planned, Actors: []dateline.Party{{Country: "RUS"}}},
	}}
	tab := beside.NewTable("month")
	for e := range beside.Ours(d, true) {
		tab.Add(e, true)
	}
	tab.Add(beside.Event{ID: "1", Day: "2014-09-20", Kind: "19", Actor: "RUS", Recipient: "UKR"}, false)
	tab.Add(beside.Event{ID: "2", Day: "2014-09-20", Kind: "19", Actor: "UKR", Recipient: "RUS"}, false)
	var got []string
	for _, c := range tab.Cells() {
		got = append(got, strings.Join([]string{c.Day, c.Kind, c.Actor, c.Recipient, c.In()}, " "))
	}
	// The planned one is no fact; an organisation is no country.
	if want := "2014-09 19 RUS  ours; 2014-09 19 RUS UKR both; 2014-09 19 UKR RUS theirs"; strings.Join(got, "; ") != want {
		t.Errorf("%q, want %q", strings.Join(got, "; "), want)
	}
	for e := range beside.Ours(d, false) {
		if e.Kind != "ASSAULT" {
			t.Errorf("kind %q beside POLECAT", e.Kind)
		}
	}
}
