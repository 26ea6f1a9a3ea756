package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	dateline "github.com/dateline-news/dateline"
)

// An OutletLine is a line of a document as it is counted over the documents of its outlet. Both numbers are hashes.
type OutletLine struct {
	Key   uint64 // of its words, in one case; of a label with each number as one digit ("12 comments")
	Story uint64 // of the document's title, without the outlet's name: versions of one story count once
}

// outletWords is the length in words up to which a line may be furniture that an outlet repeats.
const outletWords = 40

// OutletLines returns the lines of d that are to be counted, each once. They depend on the text and title alone, not on how lines are
// marked, so counts are the same in whatever order documents come and however often they are derived.
func OutletLines(d *dateline.Document) []OutletLine {
	story := uint64(fnvBasis)
	eachWord(strings.ToLower(cutSite(d.Title, d.Source.Outlet, hostOf(d.Source.URI))), func(h uint64) { story = mix(story, h) })
	if story == fnvBasis { // without a title a document is a story of its own
		story = mix(story, hashOf(d.ID))
	}
	var out []OutletLine
	seen := map[uint64]bool{}
	for _, l := range d.Lines {
		if key, ok := outletKey(l.Span.In(d.Text)); ok && l.Kind != dateline.LineTitle && !seen[key] {
			seen[key] = true
			out = append(out, OutletLine{key, story})
		}
	}
	return out
}

func hashOf(s string) uint64 {
	h := uint64(fnvBasis)
	for i := 0; i < len(s); i++ {
		h = mix(h, uint64(s[i]))
	}
	return h
}

// outletKey returns the Key of a line; ok is false for one that is not counted.
func outletKey(s string) (key uint64, ok bool) {
	if len(s) > 12*outletWords {
		return 0, false
	}
	label := !isSentence(s) // sentences that differ in their numbers are reports of one form, as of quakes
	key = fnvBasis
	n, digit, letter := 0, false, false
	gap := true
	for _, r := range s {
		switch {
		case unicode.IsDigit(r) && label:
			if !digit {
				key = mix(key, '0')
			}
			digit, gap = true, false
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if gap {
				n++
				key = mix(key, ' ')
			}
			key = mix(key, uint64(unicode.ToLower(r)))
			letter, gap = letter || unicode.IsLetter(r), false
		default:
			gap = true
		}
		digit = false
	}
	return key, letter && n <= outletWords
}

// MarkOutletLines marks the body lines of d that its outlet repeats: as boilerplate, with the rule outlet-repeated. stories is the number of
// stories (distinct Story) that are known of the outlet, and count that of those with a line of a key. It returns how many it marked.
// Marked lines are never unmarked: derive the document from its capture to apply counts that have changed.
//
// A label is furniture from 3 stories on, a sentence from 5, if a fair part of the outlet's stories has it. A sentence that reports something
// ("No arrests have been made.") recurs too, so it takes many more than a line that calls on the reader does.
func MarkOutletLines(d *dateline.Document, stories int, count func(key uint64) int) (marked int) {
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Kind != dateline.LineBody {
			continue
		}
		text := l.Span.In(d.Text)
		key, ok := outletKey(text)
		if !ok {
			continue
		}
		if n := count(key); n >= outletNeeds(text, stories) {
			l.Kind, l.Rule = dateline.LineBoilerplate, "outlet-repeated"
			marked++
		}
	}
	return marked
}

// outletNeeds is the number of stories from which on a line is furniture of an outlet.
func outletNeeds(text string, stories int) int {
	switch {
	case !isSentence(text):
		return min(max(3, stories/25), 20)
	case callsReader(text):
		return min(max(3, stories/25), 40)
	}
	return max(5, stories/6)
}

func isSentence(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, "\"”’')]» "))
	return (last == '.' || last == '!' || last == '?') && len(strings.Fields(text)) >= 4
}

// callsReader says whether a sentence speaks of the reader, the outlet's services or its rights: what stories seldom do.
func callsReader(text string) bool {
	if strings.Contains(text, "@") || strings.Contains(text, "www.") || strings.Contains(text, "://") {
		return true
	}
	n := 0
	for _, w := range strings.Fields(text) {
		if cues[lower(strings.Trim(w, ".,!?:;\"'“”’()"))]&(cueReader|cueMail|cueLegal|cueNet|cueShare) != 0 {
			n++
		}
	}
	return n >= 2
}
