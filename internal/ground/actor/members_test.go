package actor

import (
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/match"
)

func TestMembers(t *testing.T) {
	for _, tt := range []struct{ text, noun, want string }{
		{"France and Germany signed a deal. The two countries will open talks.", "countries", "FRA DEU"},
		{"France and Germany signed a deal. Both sides welcomed it.", "sides", "FRA DEU"},
		{"French officials met the German army chief. Both governments welcomed it.", "governments", "FRA DEU"},
		{"Norway criticised Sweden. It rained. The two neighbouring countries will talk.", "countries", "NOR SWE"},
		{"French, German and Canadian companies protested.", "companies", "FRABUS DEUBUS CANBUS"},
		{"Chinese and Indian soldiers fought in the mountains.", "soldiers", "CHNMIL INDMIL"},
		// not two candidates
		{"France, Spain and Germany signed a deal. The two countries will open talks.", "countries", ""},
		{"France signed a deal. The two countries will open talks.", "countries", ""},
		{"The two countries will open talks.", "countries", ""},
		{"France and Germany spoke. It rained. It rained. It rained. It rained. Both countries welcomed it.", "countries", ""},
		// not such a phrase
		{"France and Germany signed a deal. Two countries will open talks.", "countries", ""},
		{"France and Germany signed a deal. The two other countries will open talks.", "countries", ""},
		{"France and Germany signed a deal. The three countries will open talks.", "countries", ""},
		{"France and Germany signed a deal. Both companies welcomed it.", "companies", ""},
		{"French and other companies protested.", "companies", ""},
		{"French companies protested.", "companies", ""},
	} {
		d := document(t, tt.text)
		if err := New(Options{}).Annotate(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		p := NewPlurals(d, match.NewTree(d))
		var got []string
		for i, tok := range d.Tokens {
			if tok.Span.In(d.Text) == tt.noun {
				for _, m := range p.Members(i) {
					got = append(got, m.Code)
				}
				for _, e := range d.Entities {
					if tt.want != "" && e.Mentions[0].Head == i && e.Country != "" {
						t.Errorf("%s: %s is of %s alone %v", tt.text, e.Name, e.Country, e.Why)
					}
				}
			}
		}
		if g := strings.Join(got, " "); g != tt.want {
			t.Errorf("%s: %s, want %s", tt.text, g, tt.want)
		}
	}
}

func TestMembersLeaders(t *testing.T) {
	d := document(t, "John Kerry met Angela Merkel in Berlin. The two leaders discussed trade.")
	d.Published.Value = "2014-09-10"
	if err := New(Options{}).Annotate(t.Context(), d); err != nil {
		t.Fatal(err)
	}
	p := NewPlurals(d, match.NewTree(d))
	for i, tok := range d.Tokens {
		if tok.Span.In(d.Text) == "leaders" {
			m := p.Members(i)
			if len(m) != 2 || m[0].Code != "USAGOV" || m[1].Code != "DEUGOV" || m[0].Entity == "" || m[0].Token != i || m[0].Span.In(d.Text) != "The two leaders" {
				t.Errorf("%+v", m)
			}
		}
	}
}
