package phrasename_test

import (
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/res/phrasename"
)

func TestLen(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"In a statement , Save the Children said so", "Save the Children"},
		{"He vowed to save the children", ""},
		{"Poland 's ruling Law and Justice party lost", "Law and Justice"},
		{"the Ministry of Law and Justice said", ""},
		{"The Committee to Protect Journalists condemned it", "Committee to Protect Journalists"},
		{"the National Coalition to End Violence Against Women in Peru met", "Coalition to End Violence Against Women in Peru"},
		{"The Committee to review the law met", ""},
		{"The Movement to Save Mekong demanded talks", "Movement to Save Mekong"},
		{"He left the Council to Attend to his farm", ""},
		{"they joined the Campaign to Stop", "Campaign to Stop"},
		{"There Is Such a People won", "There Is Such a People"},
		{"Committee to Protect Whales Meets in Oslo", ""},
	} {
		words := strings.Fields(c.text)
		word := func(i int) string { return words[i] }
		got := ""
		for i := range words {
			if n := phrasename.Len(word, 0, i, len(words)); n > 0 {
				got = strings.Join(words[i:i+n], " ")
				break
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
