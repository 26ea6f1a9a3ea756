package officials

import (
	"crypto/sha256"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	for _, tt := range []struct{ name, want, row string }{
		{"John Kerry", "John Kerry", "USA Secretary of State 2013-02-01..2017-01-20"},
		{"Sergei Lavrov", "Sergey Lavrov", "RUS Minister of Foreign Affairs 2004-03-09.."},
		{"Netanyahu", "Benjamin Netanyahu", "ISR Prime Minister 2009-03-31..2021-06-13"},
		{"Recep Tayyip Erdogan", "Recep Tayyip Erdoğan", "TUR President 2014-08-28.."},
		{"Angela Merkel", "Angela Merkel", "DEU Federal Chancellor 2005-11-22..2021-12-08"},
		{"Haider al-Abadi", "Haider al-Abadi", "IRQ Prime Minister 2014-09-08..2018-10-25"},
		{"Haider Abadi", "Haider al-Abadi", "IRQ Prime Minister 2014-09-08..2018-10-25"},
		{"Abdelaziz Bouteflica", "Abdelaziz Bouteflika", "DZA President 1999-04-27..2019-04-02"},
		{"Muammar Qaddafi", "Moammar Gadhafi", "LBY Leader of the Revolution 1969-09-01..2011-08-23"},
		{"Ash Carter", "Ashton Carter", "USA Secretary of Defence 2015-02-17..2017-01-19"},
		{"Tony Blinken", "Antony Blinken", "USA Secretary of State 2021-01-26..2025-01-20"},
		{"Xi Jinping", "Xi Jinping", "CHN President 2013-03-14.."},
		{"Steven Brackwell", "", ""}, {"Kerry Holmstad", "", ""}, {"", "", ""}, {"Kerry County", "", ""},
	} {
		got, row := "", false
		var all []string
		for _, p := range Find(tt.name) {
			all = append(all, p.Name)
			if p.Name == tt.want || strings.EqualFold(p.Name, tt.want) {
				got = tt.want
				for _, o := range p.Offices {
					all = append(all, o.Row())
					row = row || o.Row() == tt.row
				}
			}
		}
		if tt.want == "" && len(all) > 0 || tt.want != "" && (got == "" || !row) {
			t.Errorf("Find(%q) = %v, want %s %s", tt.name, all, tt.want, tt.row)
		}
	}
}

// Another name between given name and surname may be that of another person: it fits less well than an initial.
func TestAnotherName(t *testing.T) {
	for name, want := range map[string]Match{"António M. Costa": Full, "António Maria Costa": Near} {
		var got Match
		for _, p := range Find(name) {
			if p.Name == "António Costa" {
				got = max(got, p.Match)
			}
		}
		if got != want {
			t.Errorf("Find(%q) fits with %d, want %d", name, got, want)
		}
	}
}

func TestClass(t *testing.T) {
	for title, want := range map[string]string{
		"US Secretary of State": "foreign", "Minister of External Affairs": "foreign", "Foreign Minister": "foreign", "Secretary of State for Health": "health",
		"Secretary of State for Foreign and Commonwealth Affairs": "foreign", "deputy foreign minister": "deputy foreign", "State Secretary": "minister",
		"Defense Secretary": "defence", "Federal Chancellor": "prime minister", "Chancellor of the Exchequer": "finance", "Prime Minister": "prime minister",
		"President": "president", "Vice President": "vice president", "President of the National Assembly": "speaker", "President of the Supreme Court": "judge",
		"King": "monarch", "State Department spokeswoman": "spokesperson", "Ambassador to France": "ambassador", "Permanent Representative to the United Nations": "un ambassador",
		"Secretary-General of the United Nations": "secretary general", "President of the European Commission": "president", "Minister of the Interior": "interior",
		"special envoy": "envoy", "Senior Advisor to the President": "adviser", "National Security Adviser": "security adviser", "footballer": "", "Governor of the Central Bank": "central banker", "Deputy Prime Minister": "deputy prime minister",
	} {
		if got := Class(title); got != want {
			t.Errorf("Class(%q) = %q, want %q", title, got, want)
		}
	}
}

func TestHolds(t *testing.T) {
	kerry := Tenure{Start: "2013-02-01", End: "2017-01-20"}
	for _, tt := range []struct {
		t        Tenure
		from, to string
		want     int
	}{
		{kerry, "2014-09-03", "2014-09-03", 2}, {kerry, "2012-01-01", "2012-12-31", 0}, {kerry, "2012-01-01", "2013-12-31", 2}, {kerry, "2018-01-01", "2018-01-01", 0},
		{kerry, "", "", 1}, {Tenure{Start: "2004", End: "2009"}, "2009-06-01", "2009-06-01", 2}, {Tenure{Start: "2004", End: "2009"}, "2010-06-01", "2010-06-01", 0},
		{Tenure{Start: "2004", Until: "2009-04"}, "2010-06-01", "2010-06-01", 0}, {Tenure{Start: "2019-05-20"}, "2024-01-01", "2024-01-01", 1},
		{Tenure{Start: "2019-05-20"}, "2022-01-01", "2022-01-01", 2},
	} {
		if got := tt.t.Holds(tt.from, tt.to); got != tt.want {
			t.Errorf("%+v.Holds(%s, %s) = %d, want %d", tt.t, tt.from, tt.to, got, tt.want)
		}
	}
}

// Persons of renown are found by name or byname; one word is enough if it is theirs alone.
func TestRenowned(t *testing.T) {
	for name, want := range map[string]string{
		"Julian Assange": "AUS", "Khalid Sheikh Mohammed": "PAK", "KSM": "PAK", "AOC": "USA", "Alexandria Ocasio-Cortez": "USA", "Assange": "", "Julian Ocasio": "", "Sheikh": "",
	} {
		got := ""
		for _, p := range Find(name) {
			if p.Known && p.Match == Exact {
				got = p.Offices[0].Country
			}
		}
		if got != want {
			t.Errorf("Find(%q) is of %q, want %q", name, got, want)
		}
	}
}

// TestTable checks the order that the binary search needs.
func TestTable(t *testing.T) {
	last := ""
	for line := range strings.Lines(index) {
		w, _, ok := strings.Cut(line, "\t")
		if !ok || w <= last {
			t.Fatalf("index: %q after %q", w, last)
		}
		last = w
	}
	n := 0
	for line := range strings.Lines(people) {
		p := parse(strings.TrimSuffix(line, "\n"))
		if p.Name == "" || len(p.Offices) == 0 {
			t.Errorf("bad row %q", line)
		}
		for _, o := range p.Offices {
			if o.End != "" && o.Start[:4] > o.End[:4] {
				t.Errorf("%s: %s ends before it starts", p.Name, o.Row())
			}
		}
		n++
	}
	t.Log(n, "persons")
}

// TestFresh fails if a table written by hand was edited without making the others again.
func TestFresh(t *testing.T) {
	made, err := os.ReadFile("made-from.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"overrides.tsv", "renowned.txt"} {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if want := fmt.Sprintf("%s\t%x\n", name, sha256.Sum256(b)); !strings.Contains(string(made), want) {
			t.Errorf("people.tsv and index.tsv are older than %s: run go generate (SOURCES.md)", name)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Sergei \xff Lavrov")
	f.Fuzz(func(t *testing.T, s string) {
		Find(s)
		Class(s)
	})
}

func BenchmarkFind(b *testing.B) {
	names := []string{"John Kerry", "Netanyahu", "John Smith", "Mohammed Ali", "Jen Psaki", "Steven Sotloff"}
	for b.Loop() {
		for _, n := range names {
			Find(n)
		}
	}
}
