package codebook

import (
	"os"
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/res/eventlex"
)

func TestPagesAreFresh(t *testing.T) {
	pages, err := Pages()
	if err != nil {
		t.Fatal(err)
	}
	if len(pages) != len(eventlex.Types)+1 {
		t.Errorf("%d pages, want one for each of %d types and an index", len(pages), len(eventlex.Types))
	}
	for name, want := range pages {
		got, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want {
			t.Errorf("docs/codebook/%s is stale: run go generate ./docs/codebook", name)
		}
	}
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if _, ok := pages[f.Name()]; !ok && strings.HasSuffix(f.Name(), ".md") {
			t.Errorf("docs/codebook/%s is of no type: delete it", f.Name())
		}
	}
}

// Every sense of the lexicon stands in words: its triggers, its parties, its conditions and its examples.
func TestSenseInWords(t *testing.T) {
	for _, tt := range []struct{ lex, want string }{
		{"carry_out+attack|raid : subj > obj.on,against ; subj:actor !obj:{market,problem} +obj", "**carry out attack/raid**  \nActor: the subject. Recipient: *on* … after the object, else *against* …." +
			"  \nOnly if the subject is a political actor; the object is none of “market”, “problem”; the object is given."},
		{"put+alert@on : subj > obj", "**put … on alert**  \nActor: the subject. Recipient: the object."},
		{"talk/n@in : subj & with > -", "**in talk (noun)**  \nActor: the subject **and** *with* …. Recipient: nobody."},
		{"critical/a : mod > of ; of:actor|{court} -by neg", "**critical (adjective)**  \nActor: the name or nationality before the noun. Recipient: *of* …." +
			"  \nOnly if “of” … is a political actor or “court”; “by” … is not given; it is negated."},
		{"demand : subj > comp.subj ; !comp:{AID,RETREAT} tense:will", "Recipient: the subject of the clause it governs.  \nOnly if it governs a clause that is not coded AID or RETREAT; it is in the future."},
		{"blame : subj > obj ; for:actor|+over|comp", "Only if “for” … is a political actor or “over” … is given or the clause it governs is given."},
		{"agree_withdraw refuse_hand_over : subj > -", "**agree to withdraw, refuse to hand over**"},
		{"raid/n : poss > obj.poss", "Recipient: the possessor of the object."},
	} {
		senses, err := eventlex.Parse("accuse.lex", "[ACCUSE disapprove 111]\n"+tt.lex+"\n  + Chad blamed Mali. = Chad > Mali\n  - It rained_here.\n")
		if err != nil {
			t.Fatal(err)
		}
		got := sense(senses[0])
		if !strings.Contains(got, tt.want) {
			t.Errorf("%s:\n%s\nwant\n%s", tt.lex, got, tt.want)
		}
		if !strings.HasSuffix(got, "\n\n- yes: Chad blamed Mali. (actor: Chad; recipient: Mali)\n- no: It rained\\_here.\n") {
			t.Errorf("%s: examples: %s", tt.lex, got)
		}
	}
	for _, s := range eventlex.Default().Senses {
		for i := range s.Conds {
			if c := Condition(&s.Conds[i]); strings.Contains(c, "`") {
				t.Errorf("%s: condition %s has no words", s.Name(), s.Conds[i].Text)
			}
		}
	}
}

func TestReadDefinitions(t *testing.T) {
	for _, tt := range []struct{ table, want string }{
		{definitions, ""},
		{strings.Replace(definitions, "AID\t-\t", "# ", 1), "AID - has no words"},
		{definitions + "AID\tphone\tx\n", "no type and mode"},
		{definitions + "AID x\n", "three columns"},
	} {
		_, err := readDefinitions(tt.table)
		if got := ""; err != nil {
			if got = err.Error(); tt.want == "" || !strings.Contains(got, tt.want) {
				t.Errorf("%s, want %q", got, tt.want)
			}
		} else if tt.want != "" {
			t.Errorf("no error, want %q", tt.want)
		}
	}
}

// Any sense, made of any words, has its page.
func FuzzSense(f *testing.F) {
	f.Add("hit", "out", "obj", "court", byte(0), byte(1))
	f.Add("", "", "", "", byte(9), byte(99))
	f.Fuzz(func(t *testing.T, lemma, with, slot, word string, kind, class byte) {
		path := strings.Split(slot, ".")
		choice := eventlex.Choice{path, nil}
		s := &eventlex.Sense{Type: "ACCUSE", CAMEO: word, Triggers: []eventlex.Trigger{{Lemma: lemma, With: []string{with}, Nouns: path, Prep: with}},
			Actor: eventlex.Frame{choice, nil}, Conds: []eventlex.Cond{{Kind: eventlex.CondKind(kind), Not: class > 9, Text: word,
				Tests: []eventlex.Test{{Slot: path, Class: eventlex.Class(class)}, {Slot: path, Words: map[string]bool{word: true}}}}},
			Fires: []eventlex.Example{{Text: word, Actor: lemma}}}
		if got := page("ACCUSE", map[string]string{"-": "x"}, []*eventlex.Sense{s}); !strings.Contains(got, "- yes: ") {
			t.Errorf("no example in %q", got)
		}
	})
}

func BenchmarkPages(b *testing.B) {
	for b.Loop() {
		if _, err := Pages(); err != nil {
			b.Fatal(err)
		}
	}
}
