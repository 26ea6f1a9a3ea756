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
	Class Class
	Body  bool // it is content as far as the document alone tells
}

// A Class of lines is furniture from a number of stories on.
type Class uint8

const (
	Label  Class = iota
	Call         // a sentence that speaks of the reader, the outlet's services or its rights
	Report       // any other sentence
)

// OutletOf names the outlet of d as OutletLines counts by it: its name, else its host; "" if nothing tells.
func OutletOf(d *dateline.Document) string {
	if d.Source.Outlet != "" {
		return d.Source.Outlet
	}
	return hostOf(d.Source.URI)
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
	seen := map[uint64]int{}
	for _, l := range d.Lines {
		text := l.Span.In(d.Text)
		key, ok := outletKey(text)
		if !ok || l.Kind == dateline.LineTitle {
			continue
		}
		if at, again := seen[key]; again {
			out[at].Body = out[at].Body || l.Kind == dateline.LineBody
			continue
		}
		seen[key] = len(out)
		out = append(out, OutletLine{key, story, classOf(text), l.Kind == dateline.LineBody})
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

// MarkOutletLines marks the body lines of d that its outlet repeats: as boilerplate, with the rule outlet-repeated. repeated says whether the outlet
// repeats the lines of a key (Repeats of their counts). It returns how many it marked. Marked lines are never unmarked: derive the document from its
// capture to apply counts that have changed.
func MarkOutletLines(d *dateline.Document, repeated func(key uint64, class Class) bool) (marked int) {
	for i := range d.Lines {
		l := &d.Lines[i]
		if l.Kind != dateline.LineBody {
			continue
		}
		text := l.Span.In(d.Text)
		if key, ok := outletKey(text); ok && repeated(key, classOf(text)) {
			l.Kind, l.Rule = dateline.LineBoilerplate, "outlet-repeated"
			marked++
		}
	}
	return marked
}

// Repeats says whether lines of a class are furniture, of an outlet of which a number of stories (distinct Story) is known, n of them with the line.
//
// A label is furniture from 3 stories on, a sentence from 5, if a fair part of the outlet's stories has it. A sentence that reports something
// ("No arrests have been made.") recurs too, so it takes many more than a line that calls on the reader does.
func (c Class) Repeats(stories, n int) bool {
	switch c {
	case Label:
		return n >= min(max(3, stories/25), 20)
	case Call:
		return n >= min(max(3, stories/25), 40)
	}
	return n >= max(5, stories/6)
}

// LeastRepeated is the number of stories under which no line repeats.
const LeastRepeated = 3

func classOf(text string) Class {
	switch {
	case !isSentence(text):
		return Label
	case callsReader(text):
		return Call
	}
	return Report
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
