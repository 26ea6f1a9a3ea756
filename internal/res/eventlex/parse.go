package eventlex

import (
	"fmt"
	"slices"
	"strings"
)

// None is the type of senses that are no event: idioms that win over the trigger inside them ("press conference").
const None = "NONE"

// Types are the PLOVER types with their modes, and None.
var Types = map[string][]string{
	None:        nil,
	"AGREE":     nil,
	"CONSULT":   {"visit", "third-party", "multilateral", "phone"},
	"SUPPORT":   nil,
	"CONCEDE":   nil,
	"COOPERATE": nil,
	"AID":       nil,
	"RETREAT":   {"withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"},
	"REQUEST":   {"assist", "change", "yield", "meet"},
	"ACCUSE":    {"disapprove", "investigate", "allege"},
	"REJECT":    {"assist", "change", "yield", "meet"},
	"THREATEN":  {"restrict", "ban", "arrest", "relations", "expel", "territory", "violence"},
	"PROTEST":   {"demo", "riot", "strike", "hunger", "boycott", "obstruct"},
	"SANCTION":  {"convict", "expel", "withdraw", "discontinue"},
	"MOBILIZE":  {"troops", "weapons", "police", "militia"},
	"COERCE":    {"seize", "restrict", "ban", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"},
	"ASSAULT": {"beat", "torture", "execute", "sexual", "assassinate", "primitive", "firearms", "explosives", "suicide-attack",
		"heavy-weapons", "crowd-control", "abduct", "capture"},
}

// Slots are the names that a path may have; the prepositions are those that English news uses for parties.
var slots = func() map[string]bool {
	m := make(map[string]bool)
	for _, s := range strings.Fields(`subj obj iobj poss mod comp aim speaker by with to on against for from of at in into over
		between among about upon toward towards near under alongside behind along around outside inside off onto across through
		after before during without within via amid despite regarding concerning beside below above beyond as because-of`) {
		m[s] = true
	}
	return m
}()

// Parse reads one lexicon file.
func Parse(file, text string) ([]*Sense, error) {
	var out []*Sense
	var head, cur *Sense
	n := 0
	fail := func(format string, args ...any) error {
		return fmt.Errorf("%s:%d: %s", file, n, fmt.Sprintf(format, args...))
	}
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, " \t\r\n")
		body := strings.TrimLeft(line, " \t")
		switch {
		case body == "" || body[0] == '#':
		case body[0] == '[':
			f := strings.Fields(strings.Trim(body, "[]"))
			if len(f) != 3 || !strings.HasSuffix(body, "]") {
				return nil, fail("a header is [TYPE mode CAMEO], mode - for none")
			}
			modes, ok := Types[f[0]]
			if !ok {
				return nil, fail("%s is not a PLOVER type", f[0])
			}
			head, cur = &Sense{Type: f[0], CAMEO: f[2]}, nil
			switch {
			case f[1] == "mode=comp":
				head.ModeComp = true
			case f[1] != "-":
				if !slices.Contains(modes, f[1]) {
					return nil, fail("%s has no mode %s", f[0], f[1])
				}
				head.Mode = f[1]
			}
			if strings.Trim(f[2], "0123456789") != "" || len(f[2]) < 2 || len(f[2]) > 4 {
				return nil, fail("%s is not a CAMEO code", f[2])
			}
		case line[0] == ' ' || line[0] == '\t':
			if cur == nil || len(body) < 3 || body[1] != ' ' {
				return nil, fail("an example is an indented line below a sense: + or -, a space, a sentence")
			}
			ex := Example{Line: n}
			ex.Text, ex.Actor, _ = strings.Cut(body[2:], " = ")
			ex.Text = strings.TrimSpace(ex.Text)
			ex.Actor, ex.Recipient, _ = strings.Cut(ex.Actor, ">")
			ex.Actor, ex.Recipient = strings.TrimSpace(ex.Actor), strings.TrimSpace(ex.Recipient)
			switch body[0] {
			case '+':
				cur.Fires = append(cur.Fires, ex)
			case '-':
				cur.Quiet = append(cur.Quiet, ex)
			default:
				return nil, fail("an example starts with + or -")
			}
		default:
			if head == nil {
				return nil, fail("a sense stands below a [TYPE mode CAMEO] header")
			}
			s, err := parseSense(head, body)
			if err != nil {
				return nil, fail("%v", err)
			}
			s.File, s.Line = file, n
			out, cur = append(out, s), s
		}
	}
	return out, nil
}

func parseSense(head *Sense, line string) (*Sense, error) {
	s := *head
	trigs, rest, ok := strings.Cut(line, " : ")
	if !ok {
		return nil, fmt.Errorf("a sense is TRIGGERS : FRAME ; CONDITIONS")
	}
	frame, conds, _ := strings.Cut(rest, ";")
	for _, f := range strings.Fields(trigs) {
		t, err := parseTrigger(f)
		if err != nil {
			return nil, err
		}
		s.Triggers = append(s.Triggers, t)
	}
	frame = strings.TrimSpace(frame)
	if frame == "-" {
		if s.Triggers[0].POS == Noun {
			frame = "by,poss,mod,of > on,against,of"
		} else {
			frame = "subj > obj"
		}
	}
	a, r, ok := strings.Cut(frame, ">")
	if !ok {
		return nil, fmt.Errorf("frame %q has no >", frame)
	}
	var err error
	if s.Actor, err = parseFrame(a); err != nil {
		return nil, err
	}
	if s.Recipient, err = parseFrame(r); err != nil {
		return nil, err
	}
	for _, f := range strings.Fields(conds) {
		switch f {
		case "mode=comp":
			s.ModeComp = true
			continue
		case "-":
			continue
		}
		c, err := parseCond(f)
		if err != nil {
			return nil, err
		}
		s.Conds = append(s.Conds, c)
	}
	return &s, nil
}

func parseTrigger(text string) (Trigger, error) {
	t := Trigger{Text: text, POS: Verb}
	rest := text
	if b, prep, ok := strings.Cut(rest, "@"); ok {
		rest, t.Prep = b, prep
	}
	if b, nouns, ok := strings.Cut(rest, "+"); ok {
		rest, t.Nouns = b, strings.Split(nouns, "|")
	}
	words := strings.Split(rest, "_")
	if last, pos, ok := strings.Cut(words[len(words)-1], "/"); ok {
		words[len(words)-1] = last
		t.POS = POS(pos[0])
		if !strings.Contains("vnax", pos) || len(pos) != 1 {
			return t, fmt.Errorf("trigger %s: part of speech %q, want v, n, a or x", text, pos)
		}
	} else if first, pos, ok := strings.Cut(words[0], "/"); ok {
		words[0], t.POS = first, POS(pos[0])
	}
	t.Lemma, t.With = words[0], words[1:]
	for _, w := range slices.Concat(words, t.Nouns) {
		if w == "" || strings.ToLower(w) != w || strings.ContainsAny(w, "/@+|:;>{}") {
			return t, fmt.Errorf("trigger %s: %q is not a lower-case lemma", text, w)
		}
	}
	if t.Prep != "" && !slots[t.Prep] {
		return t, fmt.Errorf("trigger %s: unknown preposition %q", text, t.Prep)
	}
	return t, nil
}

func parseFrame(text string) (Frame, error) {
	var f Frame
	text = strings.TrimSpace(text)
	if text == "-" {
		return nil, nil
	}
	for part := range strings.SplitSeq(text, "&") {
		var c Choice
		for alt := range strings.SplitSeq(part, ",") {
			if alt = strings.TrimSpace(alt); alt == "-" {
				continue
			}
			p, err := parseSlot(alt)
			if err != nil {
				return nil, err
			}
			c = append(c, p)
		}
		f = append(f, c)
	}
	return f, nil
}

func parseSlot(text string) ([]string, error) {
	path := strings.Split(text, ".")
	for _, p := range path {
		if !slots[p] {
			return nil, fmt.Errorf("unknown slot %q", text)
		}
	}
	return path, nil
}

func parseCond(text string) (Cond, error) {
	c := Cond{Text: text}
	body, not := strings.CutPrefix(text, "!")
	c.Not = not
	switch {
	case body == "":
		return c, fmt.Errorf("condition %q is empty", text)
	case body == "comp":
		c.Kind = CondComp
		return c, nil
	case body[0] == '+' && strings.Contains(body, ":"):
		// A filled slot before tests of class.
	case body == "-comp" || body == "+comp":
		c.Kind, c.Not = CondComp, body[0] == '-' != not
		return c, nil
	case body == "neg":
		c.Kind = CondNeg
		return c, nil
	case body == "pass":
		c.Kind = CondPass
		return c, nil
	case body == "tense:will":
		c.Kind = CondFuture
		return c, nil
	case body[0] == '+' || body[0] == '-':
		c.Kind = CondFilled
		if body[0] == '-' {
			c.Kind = CondEmpty
		}
		for s := range strings.SplitSeq(body[1:], "|") {
			p, err := parseSlot(strings.TrimPrefix(s, "+"))
			if err != nil {
				return c, err
			}
			c.Tests = append(c.Tests, Test{Slot: p})
		}
		return c, nil
	}
	var slot []string
	for body != "" {
		var alt string
		if i := strings.IndexAny(body, "|{"); i >= 0 && body[i] == '{' {
			end := strings.IndexByte(body, '}')
			if end < 0 {
				return c, fmt.Errorf("condition %s: no }", text)
			}
			alt, body = body[:end+1], strings.TrimPrefix(body[end+1:], "|")
		} else {
			alt, body, _ = strings.Cut(body, "|")
		}
		if alt == "comp" || strings.HasPrefix(alt, "+") { // among others: "to:actor|+for", "obj:event|comp"
			p, err := parseSlot(strings.TrimPrefix(alt, "+"))
			if err != nil {
				return c, fmt.Errorf("condition %s: %v", text, err)
			}
			c.Tests = append(c.Tests, Test{Slot: p})
			continue
		}
		if s, value, ok := strings.Cut(alt, ":"); ok {
			p, err := parseSlot(s)
			if err != nil {
				return c, fmt.Errorf("condition %s: %v", text, err)
			}
			slot, alt = p, value
		}
		if slot == nil {
			return c, fmt.Errorf("condition %s: want SLOT:CLASS", text)
		}
		if len(slot) == 1 && slot[0] == "comp" && strings.HasPrefix(alt, "{") && strings.ToLower(alt) != alt {
			c.Kind = CondComp
			for _, ty := range strings.Split(strings.Trim(alt, "{}"), ",") {
				if _, ok := Types[ty]; !ok {
					return c, fmt.Errorf("condition %s: %s is not a PLOVER type", text, ty)
				}
				c.Types = append(c.Types, ty)
			}
			continue
		}
		t := Test{Slot: slot}
		if alt != "" && alt[0] == '{' {
			t.Words = make(map[string]bool)
			for w := range strings.SplitSeq(strings.Trim(alt, "{}"), ",") {
				if w == "" || strings.ToLower(w) != w {
					return c, fmt.Errorf("condition %s: %q is not a lower-case lemma", text, w)
				}
				t.Words[w] = true
			}
		} else if t.Class = classes[alt]; t.Class == NoClass {
			return c, fmt.Errorf("condition %s: unknown class %q", text, alt)
		}
		c.Tests = append(c.Tests, t)
	}
	return c, nil
}
