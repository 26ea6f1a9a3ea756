package quote

import (
	"strings"
	"unicode"

	dateline "github.com/dateline-news/dateline"
)

// titles are words that open the name of a speaker in a transcript.
var titles = map[string]bool{"MR": true, "MRS": true, "MS": true, "MISS": true, "DR": true, "SECRETARY": true, "PRESIDENT": true, "MINISTER": true, "PRIME": true, "FOREIGN": true,
	"AMBASSADOR": true, "GENERAL": true, "GEN": true, "COL": true, "COLONEL": true, "ADMIRAL": true, "SENATOR": true, "SEN": true, "REP": true, "CHAIRMAN": true, "CHANCELLOR": true,
	"GOVERNOR": true, "UNDER": true, "DEPUTY": true, "VICE": true, "ASSISTANT": true, "SIR": true, "LORD": true, "JUDGE": true, "JUSTICE": true, "SPEAKER": true, "MODERATOR": true}

// asking are labels of turns whose speaker is not named.
var asking = map[string]bool{"QUESTION": true, "Q": true, "ANSWER": true, "A": true, "REPORTER": true, "MODERATOR": true, "OPERATOR": true}

// findTurns finds the turns of a transcript: lines that open with a label in capitals and a colon. A single label counts only with a title
// ("MR. KIRBY:"); without one there must be two different labels, one of them twice or of a nameless speaker, since the paragraphs of a digest open with
// labels too ("CHILE: The government recalled"). Turns of nameless speakers ("QUESTION:") are marked, but are no quotes.
func (f *finder) findTurns() {
	type turn struct {
		line  int
		label dateline.Span
		named bool
	}
	var turns []turn
	labels, titled, again := map[string]bool{}, 0, false
	for i, l := range f.lines {
		label, named, isTitled, ok := turnLabel(l.Span.In(f.text))
		if !ok {
			continue
		}
		start := l.Span.Start + len(l.Span.In(f.text)) - len(strings.TrimLeft(l.Span.In(f.text), `"“`))
		turns = append(turns, turn{i, dateline.Span{Start: start, End: start + len(label)}, named})
		again = again || labels[label] || !named
		labels[label] = true
		if isTitled {
			titled++
		}
	}
	answers := false // each on a line of its own, after a question
	if titled == 0 && (len(labels) < 2 || len(turns) < 3 || !again) {
		turns, answers = turns[:0], true
		for _, i := range f.answers() {
			text := f.lines[i].Span.In(f.text)
			turns = append(turns, turn{i, dateline.Span{Start: f.lines[i].Span.Start, End: f.lines[i].Span.Start + strings.IndexByte(text, ':')}, true})
		}
		if len(turns) == 0 {
			return
		}
	}
	f.turnOf = make([]int32, len(f.d.Tokens))
	for k, tn := range turns {
		end := tn.line + 1
		if k+1 < len(turns) && !answers {
			end = turns[k+1].line
		}
		body := trimSpace(f.text, dateline.Span{Start: tn.label.End, End: f.lines[end-1].Span.End})
		if body.Start < body.End && f.text[body.Start] == ':' {
			body = trimSpace(f.text, dateline.Span{Start: body.Start + 1, End: body.End})
		}
		if body.Start >= body.End {
			continue
		}
		first, last := f.tokensIn(dateline.Span{Start: tn.label.Start, End: body.End})
		for i := first; i < last; i++ {
			f.turnOf[i] = int32(k + 1)
		}
		if tn.named {
			c := cue{token: -1, speaker: -1, phrase: tn.label, noCue: true, content: body, kind: dateline.Direct, rule: "transcript"}
			f.mark(&c)
			f.cues = append(f.cues, c)
		}
	}
}

// answers returns the lines of an interview that open with the name of who answers, where the line before is a question: "Falcão: In theory."
// The name is the end of one that the text has elsewhere, and answers twice at least.
func (f *finder) answers() (lines []int) {
	count := map[string]int{}
	label := make([]string, len(f.lines))
	for i := 1; i < len(f.lines); i++ {
		line := f.lines[i].Span.In(f.text)
		at := strings.IndexByte(line, ':')
		if at < 2 || at > 40 || at+2 >= len(line) || line[at+1] != ' ' || !strings.HasSuffix(strings.TrimSpace(f.lines[i-1].Span.In(f.text)), "?") {
			continue
		}
		name, ok := line[:at], true
		for _, w := range strings.Fields(name) {
			ok = ok && startsUpper(w)
		}
		if ok && strings.Count(name, " ") < 3 {
			label[i] = name
			count[name]++
		}
	}
	for i, name := range label {
		if name == "" || count[name] < 2 {
			continue
		}
		for m := range f.d.Mentions {
			if w := f.d.Mentions[m].Span.In(f.text); f.d.Mentions[m].Kind == dateline.Person && len(w) > len(name) && strings.HasSuffix(w, " "+name) || w == name && f.d.Mentions[m].Span.Start < f.lines[i].Span.Start {
				lines = append(lines, i)
				break
			}
		}
	}
	return lines
}

// turnLabel returns the label that opens a line of a transcript.
func turnLabel(line string) (label string, named, titled, ok bool) {
	line = strings.TrimLeft(line, `"“`)
	at := strings.IndexByte(line, ':')
	if at < 1 || at > 60 || at+1 < len(line) && line[at+1] != ' ' {
		return "", false, false, false
	}
	label = strings.TrimRight(line[:at], " ")
	if p := strings.IndexAny(label, "(["); p > 0 {
		label = strings.TrimRight(label[:p], " ")
	}
	words := strings.Fields(label)
	if len(words) == 0 || len(words) > 6 || at+1 >= len(line) {
		return "", false, false, false
	}
	for _, r := range label {
		if unicode.IsLower(r) || unicode.IsDigit(r) || unicode.IsPunct(r) && r != '.' && r != '\'' && r != '’' && r != '-' {
			return "", false, false, false
		}
	}
	first := strings.Trim(words[0], ".")
	titled = titles[first] && len(words) > 1
	return label, !asking[first] || titled, titled, true
}
