package home_test

import (
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/ground/home"
)

func TestOf(t *testing.T) {
	for _, x := range []struct{ uri, outlet, text, want string }{
		{"https://www.trinidadexpress.com/a", "", "Police held two men.", "TTO"},
		{"", "The Trinidad Express", "Police held two men.", "TTO"},
		{"https://news.example.ng/a", "", "Police held two men.", "NGA"},
		{"https://news.example.io/a", "", "Police held two men.", ""}, // sold to anybody
		{"https://www.bbc.co.uk/a", "", "Police held two men.", ""},   // of everywhere
		{"", "Unknown Gazette", "Police held two men over £500.", ""}, // one word is a hint
		{"", "", "The sheriff's office told the grand jury of it.", "USA"},
		{"https://news.example.in/a", "", "The Crown Court heard of it.", ""}, // they differ
	} {
		d := &dateline.Document{Text: x.text, Source: dateline.Source{URI: x.uri, Outlet: x.outlet}}
		if got := home.Of(home.Votes(d)); got != x.want {
			t.Errorf("%q %q %q: %q, want %q", x.uri, x.outlet, x.text, got, x.want)
		}
	}
}
