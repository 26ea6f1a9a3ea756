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
		corporal cpl justice attorney ambassador spokesman spokeswoman spokesperson emir crown prince princess vice deputy foreign defense defence sheriff judge`) {
		m[t] = true
	}
	return m
}()

// office says whether the tokens are the department of an office, as in "Secretary of State" or "Minister of Foreign
// Affairs": part of a title. "Prime Minister of Israel" names a country.
func office(d *dateline.Document, first, last int) bool {
	if first < 2 || !strings.EqualFold(d.Tokens[first-1].Span.In(d.Text), "of") {
		return false
	}
	switch strings.ToLower(d.Tokens[first-2].Span.In(d.Text)) {
	case "secretary", "secretaries", "undersecretary", "minister", "ministers", "ministry":
	default:
		return false
	}
	for i := first; i < last; i++ {
		if !portfolios[strings.ToLower(d.Tokens[i].Span.In(d.Text))] {
			return false
		}
	}
	return true
}

var portfolios = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`state defense defence war treasury interior commerce justice labor labour energy agriculture education transportation
		transport homeland security health human services and housing veterans affairs foreign finance trade information culture tourism
		environment industry oil petroleum planning economy public works the army navy air force`) {
		m[w] = true
	}
	return m
}()
