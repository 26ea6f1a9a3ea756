package country

import (
	"strings"
	"testing"
)

func TestLookup(t *testing.T) {
	for _, tt := range []struct {
		name string
		want string
		kind Kind
	}{
		{"the US", "USA", Name}, {"U.S.", "USA", Adjective}, {"us", "", 0}, {"America", "USA", Name},
		{"Britain", "GBR", Name}, {"UAE", "ARE", Name}, {"the Emirates", "ARE", Name}, {"Holland", "NLD", Name},
		{"Burma", "MMR", Name}, {"Côte d’Ivoire", "CIV", Name}, {"Ivory Coast", "CIV", Name}, {"Türkiye", "TUR", Name},
		{"turkey", "", 0}, {"TURKEY", "TUR", Name}, {"Turkey's", "TUR", Name}, {"polish", "", 0}, {"Polish", "POL", Adjective},
		{"Israelis", "ISR", People}, {"Saudi", "SAU", Adjective}, {"Emirati", "ARE", Adjective}, {"the French", "FRA", People},
		{"Kurdish", "", 0}, {"Arab", "", 0}, {"South Korean", "KOR", Adjective}, {"North Korea", "PRK", Name},
		{"Kremlin", "RUS", Seat}, {"the Élysée", "FRA", Seat}, {"White House", "USA", Seat}, {"white house", "", 0},
		{"Washington", "USA", Capital}, {"Kiev", "UKR", Capital}, {"Kosovo", "XKX", Name}, {"Vatican", "VAT", Name},
		{"Niger", "NER", Name}, {"Nigerian", "NGA", Adjective}, {"Nigerien", "NER", Adjective}, {"Dominican", "DOM", Adjective},
		{"Scotland", "GBR", Name | Part}, {"Crimea", "UKR", Part}, {"Brussels", "", 0}, {"", "", 0}, {"the", "", 0},
	} {
		e, ok := Lookup(tt.name)
		if ok != (tt.want != "") || e.Code() != tt.want || ok && !e.Is(tt.kind) {
			t.Errorf("Lookup(%q) = %s kinds %b, want %q kind %b", tt.name, e.Code(), e.Kinds, tt.want, tt.kind)
		}
	}
}

func TestLongest(t *testing.T) {
	for _, tt := range []struct {
		words string
		want  string
		n     int
	}{
		{"the United Arab Emirates said", "ARE", 4},
		{"United Nations", "", 0},
		{"Guinea - Bissau army", "GNB", 3},
		{"Guinea army", "GIN", 1},
		{"South Sudan 's army", "SSD", 2},
		{"South of Sudan", "", 0},
		{"Papua New Guinean rebels", "PNG", 3},
	} {
		e, n := Longest(strings.Fields(tt.words))
		if e.Code() != tt.want || n != tt.n {
			t.Errorf("Longest(%q) = %s, %d, want %s, %d", tt.words, e.Code(), n, tt.want, tt.n)
		}
	}
}

func TestTable(t *testing.T) {
	tab := load()
	for _, code := range []string{"XKX", "VAT", "PSE", "TWN", "HKG", "SSD"} {
		if _, ok := ByCode(code); !ok {
			t.Errorf("no row for %s", code)
		}
	}
	for _, e := range tab.entries {
		if e.Country != nil && len(e.Country.Code) != 3 {
			t.Errorf("bad code %q", e.Country.Code)
		}
	}
	if len(tab.byCode) < 249 {
		t.Errorf("%d countries", len(tab.byCode))
	}
}

func FuzzLongest(f *testing.F) {
	f.Add("the United Arab Emirates \xff ’s")
	f.Fuzz(func(t *testing.T, s string) {
		words := strings.Fields(s)
		if _, n := Longest(words); n < 0 || n > len(words) {
			t.Fatalf("%d words of %d", n, len(words))
		}
		Lookup(s)
	})
}

func BenchmarkLongest(b *testing.B) {
	words := strings.Fields("officials of the United Arab Emirates met their South Korean hosts in Seoul on Monday")
	for b.Loop() {
		for i := range words {
			Longest(words[i:])
		}
	}
}

func TestIn(t *testing.T) {
	for _, tt := range []struct{ headline, want string }{
		{"Djibouti protests as Ethiopia signs port deal", "DJI ETH"},
		{"UK sanctions network in Myanmar", "GBR MMR"},
		{"Ugandan court frees Uganda's lawmaker", "UGA"},
		{"Fine china from a jordan", ""},
	} {
		if got := strings.Join(In(tt.headline), " "); got != tt.want {
			t.Errorf("In(%q) = %s, want %s", tt.headline, got, tt.want)
		}
	}
}

func TestExplained(t *testing.T) {
	for after, want := range map[string]bool{", the seat of the presidency, on Monday": true, ", which houses the cabinet": true, ", the spokesman said": false, " said the seat of": false} {
		if got := Explained(after); got != want {
			t.Errorf("Explained(%q) = %v", after, got)
		}
	}
}
