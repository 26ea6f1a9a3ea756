// Package codebook writes the pages of this folder: one a PLOVER type, from the senses and examples of the event lexicon, and an index.
//
// In: package eventlex, whose examples are tests of the coder, and definitions.tsv, our own short definition of each type and mode.
// Out: Markdown. A page that is not what Pages makes of the lexicon fails a test; go generate writes them anew.
package codebook

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/dateline-news/dateline/internal/res/cameo"
	"github.com/dateline-news/dateline/internal/res/eventlex"
)

//go:generate go run gen.go
//go:embed definitions.tsv
var definitions string

// order is the order of PLOVER's list: verbal cooperation, material cooperation, verbal conflict, material conflict.
var order = []string{"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
	"PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", eventlex.None}

// Pages returns the Markdown pages by file name.
func Pages() (map[string]string, error) {
	defs, err := readDefinitions(definitions)
	if err != nil {
		return nil, err
	}
	senses := map[string][]*eventlex.Sense{}
	for _, s := range eventlex.Default().Senses {
		senses[s.Type] = append(senses[s.Type], s)
	}
	out := map[string]string{"README.md": index(defs, senses)}
	for _, typ := range order {
		out[file(typ)] = page(typ, defs[typ], senses[typ])
	}
	return out, nil
}

func file(typ string) string { return strings.ToLower(typ) + ".md" }

// readDefinitions reads the words by type, then by mode ("-" the type itself, "not" its borders). Every type and mode must have some.
func readDefinitions(table string) (map[string]map[string]string, error) {
	out := map[string]map[string]string{}
	for line := range strings.Lines(table) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) != 3 {
			return nil, fmt.Errorf("definitions: want three columns: %q", line)
		}
		if modes, ok := eventlex.Types[f[0]]; !ok || f[1] != "-" && f[1] != "not" && !slices.Contains(modes, f[1]) {
			return nil, fmt.Errorf("definitions: %s %s is no type and mode", f[0], f[1])
		}
		if out[f[0]] == nil {
			out[f[0]] = map[string]string{}
		}
		out[f[0]][f[1]] = f[2]
	}
	for typ, modes := range eventlex.Types {
		for _, m := range append([]string{"-"}, modes...) {
			if out[typ][m] == "" {
				return nil, fmt.Errorf("definitions: %s %s has no words", typ, m)
			}
		}
	}
	return out, nil
}

const made = "<!-- Made from the event lexicon by go generate ./docs/codebook; edit internal/res/eventlex or definitions.tsv instead. -->\n\n"

func index(defs map[string]map[string]string, senses map[string][]*eventlex.Sense) string {
	var b strings.Builder
	b.WriteString("# The codebook\n\n" + made)
	b.WriteString("Dateline codes events with the 16 types of PLOVER. Each page says what a type is, where its neighbours begin, its modes, and then every\n" +
		"sense of the lexicon: the words that report such an act, who is the actor and who the recipient, the CAMEO code, a sentence that is coded\n" +
		"so and a near miss that is not. The sentences are tests of the coder. The quad class here is PLOVER's of the type; the one in a record\n" +
		"(`\"quad\"`) is that of the event's CAMEO code.\n\n")
	b.WriteString("| type | quad class | what | senses | triggers |\n|---|---|---|---:|---:|\n")
	all, words := 0, 0
	for _, typ := range order {
		n := 0
		for _, s := range senses[typ] {
			n += len(s.Triggers)
		}
		all, words = all+len(senses[typ]), words+n
		what, _, _ := strings.Cut(defs[typ]["-"], ":")
		what, _, _ = strings.Cut(what, ". ")
		fmt.Fprintf(&b, "| [%s](%s) | %s | %s | %d | %d |\n", typ, file(typ), quad(typ), strings.TrimSuffix(what, "."), len(senses[typ]), n)
	}
	fmt.Fprintf(&b, "| | | | %d | %d |\n\n", all, words)
	b.WriteString("A sense is one line of the lexicon: words that share their frame, conditions and code. A trigger is one of its alternatives.\n" +
		"Every event of a record names its sense (`\"rule\"`), and `dateline explain` shows how it was matched.\n")
	return b.String()
}

// quads are the quad classes by their number.
var quads = []string{"", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"}

// plover has the quad class of each type. RETREAT and CONCEDE are cooperation: somebody gives way.
var plover = map[string]int{"AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "CONCEDE": 1, "COOPERATE": 2, "AID": 2, "RETREAT": 2,
	"REQUEST": 3, "ACCUSE": 3, "REJECT": 3, "THREATEN": 3, "PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4}

func quad(typ string) string { return quads[plover[typ]] }

func page(typ string, defs map[string]string, senses []*eventlex.Sense) string {
	var b strings.Builder
	title := typ
	if typ == eventlex.None {
		title = "No event"
	}
	fmt.Fprintf(&b, "# %s\n\n%s%s\n", title, made, defs["-"])
	if q := quad(typ); q != "" {
		fmt.Fprintf(&b, "\nQuad class: %s.\n", q)
	}
	if defs["not"] != "" {
		fmt.Fprintf(&b, "\nWhere it ends: %s\n", defs["not"])
	}
	groups := group(senses)
	if modes := eventlex.Types[typ]; len(modes) > 0 {
		count := map[string]int{}
		for _, s := range senses {
			count[s.Mode]++
		}
		b.WriteString("\n## Modes\n\n| mode | what | senses |\n|---|---|---:|\n")
		for _, m := range modes {
			fmt.Fprintf(&b, "| %s | %s | %d |\n", m, defs[m], count[m])
		}
	}
	b.WriteString("\n## Senses\n\nIn the frames, *by* … is the phrase after that word.\n")
	for _, g := range groups {
		fmt.Fprintf(&b, "\n### %s\n", heading(g[0]))
		for _, s := range g {
			b.WriteString("\n" + sense(s))
		}
	}
	return b.String()
}

// group puts senses of one mode and code together, modes in the order of PLOVER's list, senses without one first.
func group(senses []*eventlex.Sense) (out [][]*eventlex.Sense) {
	at := map[string]int{}
	for _, s := range senses {
		k := heading(s)
		i, ok := at[k]
		if !ok {
			i = len(out)
			at[k] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], s)
	}
	rank := func(s *eventlex.Sense) int {
		if s.ModeComp {
			return len(eventlex.Types[s.Type])
		}
		return slices.Index(eventlex.Types[s.Type], s.Mode)
	}
	slices.SortStableFunc(out, func(a, b []*eventlex.Sense) int {
		if c := rank(a[0]) - rank(b[0]); c != 0 {
			return c
		}
		return strings.Compare(a[0].CAMEO, b[0].CAMEO)
	})
	return out
}

func heading(s *eventlex.Sense) string {
	if s.Type == eventlex.None {
		return "Phrases"
	}
	mode := s.Mode
	switch {
	case s.ModeComp:
		mode = "mode of what is asked, promised or refused"
	case mode == "":
		mode = "no mode"
	}
	h := fmt.Sprintf("%s, CAMEO %s", mode, s.CAMEO)
	if g, ok := cameo.Goldstein(s.CAMEO); ok {
		h += fmt.Sprintf(" (Goldstein %+.1f)", g)
	}
	return h
}

func sense(s *eventlex.Sense) string {
	var b strings.Builder
	words := make([]string, len(s.Triggers))
	for i := range s.Triggers {
		words[i] = Trigger(&s.Triggers[i])
	}
	fmt.Fprintf(&b, "**%s**", escape(strings.Join(words, ", ")))
	if s.Type != eventlex.None {
		fmt.Fprintf(&b, "  \nActor: %s. Recipient: %s.", Frame(s.Actor), Frame(s.Recipient))
	}
	if len(s.Conds) > 0 {
		conds := make([]string, len(s.Conds))
		for i := range s.Conds {
			conds[i] = Condition(&s.Conds[i])
		}
		fmt.Fprintf(&b, "  \nOnly if %s.", escape(strings.Join(conds, "; ")))
	}
	b.WriteString("\n\n")
	yes, no := "yes", "no"
	if s.Type == eventlex.None {
		yes, no = "no event", "not this phrase"
	}
	for _, e := range s.Fires {
		fmt.Fprintf(&b, "- %s: %s%s\n", yes, escape(e.Text), parties(e))
	}
	for _, e := range s.Quiet {
		fmt.Fprintf(&b, "- %s: %s\n", no, escape(e.Text))
	}
	return b.String()
}

func parties(e eventlex.Example) string {
	switch {
	case e.Actor == "" && e.Recipient == "":
		return ""
	case e.Recipient == "":
		return " (actor: " + escape(e.Actor) + ")"
	case e.Actor == "":
		return " (recipient: " + escape(e.Recipient) + ")"
	}
	return " (actor: " + escape(e.Actor) + "; recipient: " + escape(e.Recipient) + ")"
}

func escape(s string) string {
	return strings.NewReplacer("*", `\*`, "_", `\_`, "<", "&lt;", "|", `\|`).Replace(s)
}

// particles are the particles and prepositions of triggers, and the nouns and adjectives of their fixed phrases ("take aim at"); any
// other word with a verb is the verb of its infinitive.
var particles = strings.Fields(`about across after against ahead aim along alongside apart around as aside at away back before behind
	between by committed dead demand down for forth forward from home host in inside into issue near of off on onto out outside over part past
	round through to together toward towards under up upon way with within without`)

// Trigger writes a trigger as words: "carry out attack/raid", "in talk (noun)", "agree to withdraw".
func Trigger(t *eventlex.Trigger) string {
	w := t.Lemma
	infinitive := false
	for _, x := range t.With {
		if !infinitive && !slices.Contains(particles, x) {
			infinitive = true
			w += " to"
		}
		w += " " + x
	}
	switch {
	case t.Nouns != nil && t.Prep != "":
		return w + " … " + t.Prep + " " + strings.Join(t.Nouns, "/")
	case t.Nouns != nil:
		return w + " " + strings.Join(t.Nouns, "/")
	case t.Prep != "":
		w = t.Prep + " " + w
	}
	switch t.POS {
	case eventlex.Noun:
		w += " (noun)"
	case eventlex.Adj:
		w += " (adjective)"
	case eventlex.Any:
		w += " (any form)"
	}
	return w
}

// Frame writes the places of a party in words: choices are joined with "and", places to try in turn with "else".
func Frame(f eventlex.Frame) string {
	var parts []string
	for _, c := range f {
		var alts []string
		for _, path := range c {
			alts = append(alts, Slot(path))
		}
		if len(alts) > 0 {
			parts = append(parts, strings.Join(alts, ", else "))
		}
	}
	if len(parts) == 0 {
		return "nobody"
	}
	return strings.Join(parts, " **and** ")
}

var slots = map[string]string{"subj": "the subject", "obj": "the object", "iobj": "the indirect object", "poss": "the possessor", "mod": "the name or nationality before the noun",
	"speaker": "the speaker", "comp": "the clause it governs"}

// Slot writes a path of slots in words: obj.of is `"of" after the object`.
func Slot(path []string) string {
	if len(path) == 0 {
		return ""
	}
	first, ok := slots[path[0]]
	if !ok {
		first = "*" + strings.ReplaceAll(path[0], "-", " ") + "* …"
	}
	if len(path) == 1 {
		return first
	}
	rest := Slot(path[1:])
	switch {
	case path[0] == "comp":
		return rest + " of the clause it governs"
	case strings.HasPrefix(rest, "*"):
		return rest + " after " + first
	}
	return rest + " of " + first
}

// Plain as sets of noun phrases, with the article of a predicate.
var classes = map[eventlex.Class]string{eventlex.Actor: "a political actor", eventlex.State: "a state", eventlex.Person: "a person", eventlex.Group: "a group", eventlex.Org: "an organisation",
	eventlex.Place: "a place", eventlex.Weapon: "a weapon", eventlex.Facility: "a building or installation", eventlex.Vehicle: "a vehicle", eventlex.Event: "an event noun", eventlex.Num: "a number",
	eventlex.Money: "money", eventlex.Human: "human", eventlex.Armed: "an armed force", eventlex.Labour: "a union or those who work"}

// Condition writes a condition in words.
func Condition(c *eventlex.Cond) string {
	not := ""
	if c.Not {
		not = "not "
	}
	switch c.Kind {
	case eventlex.CondFilled, eventlex.CondEmpty:
		var alts []string
		for _, t := range c.Tests {
			alts = append(alts, plain(t.Slot))
		}
		if (c.Kind == eventlex.CondEmpty) != c.Not {
			return strings.Join(alts, " and ") + verb(len(alts)) + "not given"
		}
		return strings.Join(alts, " or ") + " is given"
	case eventlex.CondComp:
		switch {
		case len(c.Types) > 0:
			return "it governs a clause that is " + not + "coded " + strings.Join(c.Types, " or ")
		case c.Not:
			return "it governs no clause"
		}
		return "it governs a clause"
	case eventlex.CondNeg:
		return "it is " + not + "negated"
	case eventlex.CondPass:
		return "it is " + not + "passive"
	case eventlex.CondFuture:
		return "it is " + not + "in the future"
	case eventlex.CondClass:
		var alts []string
		last := ""
		for _, t := range c.Tests {
			what, ok := classes[t.Class]
			switch {
			case t.Words != nil:
				what = quoted(slices.Sorted(maps.Keys(t.Words)))
			case t.Class == eventlex.NoClass:
				alts, last = append(alts, plain(t.Slot)+" is "+not+"given"), ""
				continue
			case !ok:
				return "`" + c.Text + "`"
			}
			if slot := plain(t.Slot); slot != last {
				what = slot + " is " + not + what
				last = slot
			}
			alts = append(alts, what)
		}
		if c.Not {
			return strings.ReplaceAll(strings.Join(alts, " nor "), "not one of", "none of")
		}
		return strings.Join(alts, " or ")
	}
	return "`" + c.Text + "`"
}

func verb(n int) string {
	if n == 1 {
		return " is "
	}
	return " are "
}

func quoted(words []string) string {
	all := "“" + strings.Join(words, "”, “") + "”"
	if len(words) > 1 {
		return "one of " + all
	}
	return all
}

// plain is Slot without emphasis.
func plain(path []string) string {
	return strings.ReplaceAll(strings.ReplaceAll(Slot(path), "*", "“"), "“ …", "” …")
}
