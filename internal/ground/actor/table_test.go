package actor

import (
	"os"
	"strings"
	"testing"
)

func table(t testing.TB, rows ...string) *Table {
	t.Helper()
	tab, err := ReadTable("t", strings.ReplaceAll(strings.Join(rows, "\n"), ";", "\t"))
	if err != nil {
		t.Fatal(err)
	}
	return tab
}

func TestTableNames(t *testing.T) {
	for _, tt := range []struct {
		name, words string
		n           int
	}{
		{"Tuvan Shield", "Tuvan Shield fighters", 2},
		{"Tuvan Shield", "the Tuvan Shield", 3},
		{"Tuvan Shield", "Tuvan Sword", 0},
		{"Tuvan Shield", "tuvan shield", 0}, // a name with capitals wants one
		{"Tuvan Shield", "Tuvan", 0},
		{"town militia", "Town militia", 2},
		{"separatist*", "separatists in the east", 1},
		{"separatist*", "Separatist leaders", 1},
		{"separatist*", "separate talks", 0},
		{"Jean-Luc Moreau", "Jean-Luc Moreau", 2},
		{"Jean-Luc Moreau", "Jean - Luc Moreau", 4},
		{"People's Guard", "People 's Guard", 3},
		{"José Núñez", "Jose Nunez 's", 2},
	} {
		tab := table(t, tt.name+";group;FRA")
		if n, _ := tab.longest(strings.Fields(tt.words)); n != tt.n {
			t.Errorf("%q in %q: %d words, want %d", tt.name, tt.words, n, tt.n)
		}
	}
}

func TestTableTerms(t *testing.T) {
	tab := table(t, "Alma Roe;person;VUT;GOV;mayor;2014-02;2018", "Alma Roe;person;VUT;OPP;;2018-06;2020-01-31", "Alma Roe|A. Roe;person;VUT;BUS;;2024")
	_, rows := tab.longest([]string{"Alma", "Roe"})
	for _, tt := range []struct{ from, to, want string }{
		{"2015-01-01", "2015-01-01", "VUT GOV mayor"},
		{"2018-12-31", "2018-12-31", "VUT"}, // two terms hold
		{"2020-01-31", "2020-01-31", "VUT OPP"},
		{"2020-02-01", "2020-02-01", "none"},
		{"2025-03-01", "2025-03-01", "VUT BUS"},
		{"", "", "VUT"},
		{"2021-01-01", "", "VUT BUS"},
		{"", "2015-01-01", "VUT GOV mayor"},
	} {
		r, ok := tab.during(rows, period{tt.from, tt.to})
		got := strings.Join(strings.Fields(r.country+" "+strings.Join(r.sectors, ",")+" "+r.role), " ")
		if !ok {
			got = "none"
		}
		if got != tt.want {
			t.Errorf("%s..%s: %s, want %s", tt.from, tt.to, got, tt.want)
		}
	}
}

func TestTableEntities(t *testing.T) {
	for _, tt := range []struct{ rows, text, want string }{
		{"Alma Roe;person;FJI;LEG", "President Alma Roe spoke. Roe left.", "Alma Roe=FJILEG"},
		{"Alma Roe;person;FJI;LEG", "President Alma Rowe spoke.", "Alma Rowe=GOV"},
		{"John Kerry;person;---;BUS", "John Kerry spoke.", "John Kerry=BUS"},            // wins over the office holder
		{"John Kerry;person;;BUS;;1960;1970", "John Kerry spoke.", "John Kerry=USAGOV"}, // does not hold then
		{"Hamas;group;QAT;PTY", "Hamas fighters left. Hamas met Norway.", "Hamas=QATPTY"},
		{"Tuvan Shield;group;RUS;PRM", "Tuvan Shield fighters left.", "Tuvan Shield fighters=RUSREB"},
		{"minutemen;group;;REB", "Kenyan minutemen left.", "minutemen=KENREB"},
	} {
		d := document(t, tt.text)
		d.Published.Value = "2014-09-10"
		if err := New(Options{Actors: table(t, strings.Split(tt.rows, "\n")...)}).Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		name, code, _ := strings.Cut(tt.want, "=")
		found, got := false, ""
		for _, e := range d.Entities {
			found = found || strings.Contains(e.Name, name) && e.Code == code
			got += " " + e.Name + "=" + e.Code
		}
		if !found {
			t.Errorf("%s: %s:%s, want %s", tt.rows, tt.text, got, tt.want)
		}
	}
}

// The example of the documentation is a table.
func TestTableDocumented(t *testing.T) {
	b, err := os.ReadFile("../../../docs/formats/actors.md")
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(string(b), "```\n")
	if tab, err := ReadTable("doc", parts[1]); err != nil || len(tab.rows) < 4 {
		t.Errorf("%d rows: %v", len(tab.rows), err)
	}
}

func FuzzReadTable(f *testing.F) {
	f.Add("Alma Roe|A*|Roe Al*\tperson\tFJI\tLEG\tmayor\t2014\t2015-01\tQ1\tnote\n#\n\ufeff", "Alma - Roe 's \xff of the Roe Alma")
	f.Fuzz(func(t *testing.T, text, phrase string) {
		tab, err := ReadTable("t", text)
		if err != nil {
			return
		}
		words := strings.Fields(phrase)
		for i := range words {
			n, rows := tab.longest(words[i:])
			if n > len(words)-i || (n > 0) != (len(rows) > 0) {
				t.Fatalf("%d words of %q", n, words[i:])
			}
			tab.during(rows, period{"2014-01-01", "2014-12-31"})
		}
	})
}
