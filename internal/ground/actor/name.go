package actor

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/namekey"
	"github.com/dateline-news/dateline/internal/res/officials"
	"github.com/dateline-news/dateline/internal/res/role"
)

// bestName returns what to call a chain that no table names: its fullest name, else its longest nominal of at most ten words,
// the first of those; a pronoun only if there is nothing else.
func bestName(d *dateline.Document, ch *dateline.Chain) string {
	if ch.Name != "" && !isPronoun(ch.Name) {
		return ch.Name
	}
	best, words := -1, 0
	for i := range ch.Mentions {
		m := &ch.Mentions[i]
		if m.Form == dateline.FormPronoun || isPronoun(m.Span.In(d.Text)) {
			continue
		}
		n := m.Last - m.First
		if n > 10 {
			n = 0
		}
		if best < 0 || n > words {
			best, words = i, n
		}
	}
	return ch.Mentions[max(best, 0)].Span.In(d.Text)
}

func isPronoun(s string) bool {
	switch strings.ToLower(s) {
	case "i", "me", "my", "we", "our", "you", "your", "he", "him", "his", "she", "her", "it", "its", "they", "them", "their", "who", "whom", "whose", "which", "that", "this", "these", "those":
		return s != "WHO" && s != "IT"
	case "us":
		return s != "US"
	}
	return false
}

// nilID returns the id of a person or body that has none in the tables: "NIL:" and 12 hex digits of a hash of kind and name. It
// is the same in each document that spells the name alike; the name is compared in small letters, without diacritics, hyphens,
// titles and the middle initials of persons. The country stays out: one text tells it, another does not, and the id would
// differ; readers compare Country beside it. Organisations and groups share a kind, as texts differ in that. A person's single
// name ("Ahmed") is borne by too many: "".
func nilID(kind dateline.EntityKind, name string) string {
	var words []string
	class := "body"
	switch kind {
	case dateline.KindPerson:
		class = "person"
		words = strings.Fields(namekey.Key(bareName(name)))
		keep := words[:0]
		for i, w := range words {
			if i > 0 && len(w) == 1 || courtesy[w] {
				continue
			}
			keep = append(keep, w)
		}
		if words = keep; len(words) < 2 {
			return ""
		}
	case dateline.KindOrg, dateline.KindGroup:
		words = strings.Fields(namekey.Key(name))
		if _, n := role.Longest(strings.Fields(name)); n > 0 && n >= len(strings.Fields(name)) || len(words) == 0 || len(words) == 1 && len(words[0]) < 2 {
			return "" // "Gunmen": a word of the language, no name
		}
	default:
		return ""
	}
	sum := sha256.Sum256([]byte(class + "\x00" + strings.Join(words, " ")))
	return "NIL:" + hex.EncodeToString(sum[:6])
}

var courtesy = map[string]bool{"mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "prof": true, "sir": true, "dame": true, "lord": true, "lady": true, "jr": true, "sr": true,
	"gen": true, "col": true, "lt": true, "maj": true, "capt": true, "sgt": true, "rev": true, "hon": true, "sheikh": true, "sheik": true, "shaikh": true}

// bareName cuts the titles before a person's name: the tagger takes some for a part of it.
func bareName(name string) string {
	words := strings.Fields(name)
	for len(words) > 2 {
		r, n := role.Longest(words)
		if n == 0 || n > len(words)-2 || officials.Class(r.Word) == "" && r.Sector == "" {
			break
		}
		words = words[n:]
	}
	return strings.Join(words, " ")
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
