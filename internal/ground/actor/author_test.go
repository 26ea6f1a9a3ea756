package actor

import (
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

func TestAuthorOfText(t *testing.T) {
	d := &dateline.Document{Title: "Readout of Foreign Minister Roos's call with her Malian counterpart", Text: "The following is attributable to the spokesperson of the Federal Foreign Office:\n\nShe spoke."}
	if v := Author(d); v.Country != "DEU" || len(v.Sectors) == 0 || v.Sectors[0] != "GOV" || !v.Abroad {
		t.Errorf("got %+v, want DEU GOV", v)
	}
}

func TestReleased(t *testing.T) {
	for _, tt := range []struct{ title, text, want string }{
		{"UK targets network behind Libyan fuel smuggling", "The UK has today (12 October) imposed asset freezes on five people.", "GBR"},
		{"Canada sanctions officials in Nicaragua", "Canada today announced sanctions against nine officials.", "CAN"},
		{"Canada sanctions officials in Nicaragua", "Nicaragua today announced sanctions against nine officials.", ""},
		{"Canada sanctions officials in Nicaragua", "Canada announced sanctions against nine officials on Monday.", ""},
	} {
		if v := Author(&dateline.Document{Title: tt.title, Text: tt.text}); v.Country != tt.want || tt.want != "" && !v.Abroad {
			t.Errorf("Author(%q, %q) = %+v, want %s", tt.title, tt.text, v, tt.want)
		}
	}
}

func TestAuthor(t *testing.T) {
	for _, tt := range []struct{ title, want string }{
		{"Statement by the Deputy Humanitarian Coordinator for Sudan on access to Darfur and Kordofan", "IGO"},
		{"Statement attributable to the Spokesperson for the UN Secretary-General on Chad", "IGO"},
		{"Remarks by the Minister of Foreign Affairs of Norway at the donor conference", "NOR GOV"},
		{"Statement from the Resident and Humanitarian Coordinator in Nigeria on the attack in Borno", "IGO"},
		{"Statement by the Estonian foreign minister", "EST GOV"},
		{"Statement by Doctors for Relief on the closure of its hospital in Kunduz", "NGO NGO"},
		{"Readout of the Kenyan foreign minister's call with his Somali counterpart", "KEN GOV"},
		{"Norwegian foreign minister’s statement on the coup", "NOR GOV"},
		{"Readout of Foreign Minister Roos's call with her Malian counterpart", ""}, // of an unknown country: not of her counterpart's
		{"Joint statement by the foreign ministers of France and Germany", ""},
		{"Statement by the foreign ministers of France and Germany", ""},
		{"Norway summons envoy over statement by the Russian ambassador", ""},
		{"Statement on the attack by the Taliban", ""},
		{"Regular briefing by the Ministry of Unification, Seoul", "KOR GOV"},
		{"Regular briefing by the Ministry of Health", ""},
		{"Department Press Briefing – February 7, 2023", "USA GOV"},
		{"Department of Transport: Press briefing on roads", ""},
		{"Appeal of convicted spy opens in Tallinn", ""},
	} {
		v := Author(&dateline.Document{Title: tt.title})
		got := v.Country
		if len(v.Sectors) > 0 && v.Country != "IGO" {
			got = strings.TrimSpace(v.Country + " " + v.Sectors[0])
		}
		if got != tt.want {
			t.Errorf("Author(%q) = %q, want %q", tt.title, got, tt.want)
		}
	}
}
