package mention

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// trim cuts determiners, possessive endings, punctuation and, of a person, titles.
func trim(d *dateline.Document, first, last int, kind dateline.MentionKind) (int, int) {
	word := func(i int) string { return strings.ToLower(d.Tokens[i].Span.In(d.Text)) }
	for first < last {
		switch word(first) {
		case "the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "your",
			",", ".", "-", "–", "—", "\"", "“", "”", "'", "’", "‘", "(", ")", ":", ";", "/", "'s", "’s", "of", "and", "in":
			first++
			continue
		}
		break
	}
	for first < last {
		switch word(last - 1) {
		case "'s", "’s", "'", "’", ",", "-", "–", "—", "\"", "“", "”", "‘", "(", ":", ";", "/", "of", "and", "in", "the":
			last--
			continue
		case ".", ")":
			if last-first == 1 {
				last--
				continue
			}
		}
		break
	}
	if kind == dateline.Person {
		for last-first > 1 && titles[strings.TrimSuffix(word(first), ".")] {
			first++
		}
	}
	return first, last
}

var titles = func() map[string]bool {
	m := map[string]bool{}
	for _, t := range strings.Fields(`mr mrs ms miss dr prof professor sir dame lord lady president vice-president premier chancellor prime minister
		king queen pope reverend rev archbishop bishop cardinal rabbi imam sheikh ayatollah senator sen representative rep congressman congresswoman
		governor gov mayor secretary general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral adm commander brigadier brig marshal
		corporal cpl justice attorney ambassador spokesman spokeswoman spokesperson emir crown prince princess vice deputy foreign defense defence`) {
		m[t] = true
	}
	return m
}()
