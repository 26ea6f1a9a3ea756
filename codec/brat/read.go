package brat

import (
	"fmt"
	"strconv"
	"strings"
)

// An Annotation is an annotation file, by id.
type Annotation struct {
	Spans  map[string]Span
	Events map[string]Event
	Says   [][2]string // speaker, content
	Equiv  [][]string
	Status map[string]string // of events
	Notes  map[string]string
}

// A Span is a T line: code point ranges and their text.
type Span struct {
	Type   string
	Ranges [][2]int
	Text   string
}

// An Event is an E line. Roles have no numbers: Actor2 is a second Actor.
type Event struct {
	Type, Trigger string
	Args          []Arg
}

// An Arg is an argument of an event.
type Arg struct{ Role, ID string }

// Parse reads an annotation file of text. It refuses spans whose words are not those of the text, references to what
// is not there, and lines of kinds that Encode does not write.
func Parse(text string, ann []byte) (Annotation, error) {
	a := Annotation{map[string]Span{}, map[string]Event{}, nil, nil, map[string]string{}, map[string]string{}}
	runes := []rune(text)
	n := 0
	var later []func() error // references, which may point ahead
	for line := range strings.Lines(string(ann)) {
		n++
		line = strings.TrimSuffix(line, "\n")
		if err := a.line(runes, line, &later); err != nil {
			return a, fmt.Errorf("brat: line %d: %w", n, err)
		}
	}
	for _, check := range later {
		if err := check(); err != nil {
			return a, fmt.Errorf("brat: %w", err)
		}
	}
	return a, nil
}

func (a *Annotation) line(text []rune, line string, later *[]func() error) error {
	id, rest, ok := strings.Cut(line, "\t")
	if !ok || id == "" {
		return fmt.Errorf("no tab in %q", line)
	}
	known := func(ref string) {
		*later = append(*later, func() error {
			if _, span := a.Spans[ref]; !span {
				if _, event := a.Events[ref]; !event {
					return fmt.Errorf("%s: there is no %s", id, ref)
				}
			}
			return nil
		})
	}
	body, tail, _ := strings.Cut(rest, "\t")
	f := strings.Split(body, " ")
	switch id[0] {
	case 'T':
		s := Span{Type: f[0], Text: tail}
		var words []string
		for _, r := range strings.Split(strings.TrimPrefix(body, f[0]+" "), ";") {
			from, to, _ := strings.Cut(r, " ")
			i, err1 := strconv.Atoi(from)
			j, err2 := strconv.Atoi(to)
			if err1 != nil || err2 != nil || i < 0 || j <= i || j > len(text) {
				return fmt.Errorf("%s: range %q", id, r)
			}
			s.Ranges = append(s.Ranges, [2]int{i, j})
			words = append(words, string(text[i:j]))
		}
		if strings.Join(words, " ") != tail {
			return fmt.Errorf("%s: the text has %q, not %q", id, words, tail)
		}
		if _, twice := a.Spans[id]; twice {
			return fmt.Errorf("%s twice", id)
		}
		a.Spans[id] = s
	case 'E':
		e := Event{}
		for i, arg := range f {
			role, ref, ok := strings.Cut(arg, ":")
			if !ok {
				return fmt.Errorf("%s: argument %q", id, arg)
			}
			known(ref)
			if i == 0 {
				e.Type, e.Trigger = role, ref
				continue
			}
			e.Args = append(e.Args, Arg{strings.TrimRight(role, "0123456789"), ref})
		}
		a.Events[id] = e
	case 'R':
		if len(f) != 3 || f[0] != "Says" || !strings.HasPrefix(f[1], "Arg1:") || !strings.HasPrefix(f[2], "Arg2:") {
			return fmt.Errorf("%s: relation %q", id, body)
		}
		says := [2]string{f[1][5:], f[2][5:]}
		known(says[0])
		known(says[1])
		a.Says = append(a.Says, says)
	case '*':
		if f[0] != "Equiv" || len(f) < 3 {
			return fmt.Errorf("equivalence %q", body)
		}
		for _, ref := range f[1:] {
			known(ref)
		}
		a.Equiv = append(a.Equiv, f[1:])
	case 'A':
		if len(f) != 3 || f[0] != "Status" {
			return fmt.Errorf("%s: attribute %q", id, body)
		}
		known(f[1])
		a.Status[f[1]] = f[2]
	case '#':
		if len(f) != 2 || f[0] != "AnnotatorNotes" {
			return fmt.Errorf("%s: note %q", id, body)
		}
		known(f[1])
		a.Notes[f[1]] = tail
	default:
		return fmt.Errorf("unknown kind of line %q", id)
	}
	return nil
}
