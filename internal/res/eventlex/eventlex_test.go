package eventlex

import (
	"strings"
	"testing"
)

// Every sense of the lexicon is readable and has an example that fires and a near miss.
func TestLexicon(t *testing.T) {
	names, err := files.ReadDir(".")
	if err != nil || len(names) != len(Types) {
		t.Fatalf("%d lexicon files, want one for each of the %d types: %v", len(names), len(Types), err)
	}
	senses, triggers := 0, 0
	seen := make(map[string]string)
	for _, n := range names {
		text, err := files.ReadFile(n.Name())
		if err != nil {
			t.Fatal(err)
		}
		all, err := Parse(n.Name(), string(text))
		if err != nil {
			t.Error(err)
			continue
		}
		for _, s := range all {
			senses++
			triggers += len(s.Triggers)
			if len(s.Fires) == 0 || len(s.Quiet) == 0 {
				t.Errorf("%s: wants a + and a - example", s.Name())
			}
			if want := strings.ToUpper(strings.TrimSuffix(s.File, ".lex")); s.Type != want {
				t.Errorf("%s: type %s in the file of %s", s.Name(), s.Type, want)
			}
			for _, ex := range append(s.Fires[:len(s.Fires):len(s.Fires)], s.Quiet...) {
				if !strings.ContainsAny(ex.Text[len(ex.Text)-1:], ".!?\"") {
					t.Errorf("%s:%d: an example is a sentence with its stop", s.File, ex.Line)
				}
			}
			conds := ""
			for _, c := range s.Conds {
				conds += " " + c.Text
			}
			for _, tr := range s.Triggers {
				key := tr.Text + conds
				if was, ok := seen[key]; ok {
					t.Errorf("%s: %s stands in %s already, with the same conditions", s.Name(), tr.Text, was)
				}
				seen[key] = s.Name()
			}
		}
	}
	t.Logf("%d sense lines, %d triggers", senses, triggers)
}

func TestParseErrors(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"[ACCUSE disapprove 111]\ncondemn : subj > obj\n", ""},
		{"[ACCUSE disapprove 111]\nhit_out_at : subj > at,obj.of ; subj:actor|{court} !comp +at|on\n", ""},
		{"[BLAME - 111]\n", "not a PLOVER type"},
		{"[ACCUSE phone 111]\n", "no mode"},
		{"[ACCUSE - 1x]\n", "not a CAMEO code"},
		{"condemn : subj > obj\n", "below a"},
		{"[ACCUSE - 111]\ncondemn > obj\n", "TRIGGERS"},
		{"[ACCUSE - 111]\ncondemn : subj obj\n", "no >"},
		{"[ACCUSE - 111]\ncondemn : subj > objekt\n", "unknown slot"},
		{"[ACCUSE - 111]\ncondemn : subj > obj ; obj:thing\n", "unknown class"},
		{"[ACCUSE - 111]\ncondemn : subj > obj ; obj:{a,b\n", "no }"},
		{"[ACCUSE - 111]\ncondemn : subj > obj ; comp:{WAR}\n", "not a PLOVER type"},
		{"[ACCUSE - 111]\nCondemn : subj > obj\n", "lower-case"},
		{"[ACCUSE - 111]\ncall/q : subj > obj\n", "part of speech"},
		{"  + No sense.\n", "below a sense"},
	} {
		_, err := Parse("x.lex", tt.text)
		if got := ""; err != nil {
			got = err.Error()
			if tt.want == "" || !strings.Contains(got, tt.want) {
				t.Errorf("Parse(%q): %s, want %q", tt.text, got, tt.want)
			}
		} else if tt.want != "" {
			t.Errorf("Parse(%q): no error, want %q", tt.text, tt.want)
		}
	}
}

func TestParseTrigger(t *testing.T) {
	for _, tt := range []struct {
		text, lemma, with, nouns, prep string
		pos                            POS
	}{
		{"condemn", "condemn", "", "", "", Verb},
		{"raid/n", "raid", "", "", "", Noun},
		{"carry_out+attack|raid", "carry", "out", "attack raid", "", Verb},
		{"put+alert@on", "put", "", "alert", "on", Verb},
		{"talk/n@in", "talk", "", "", "in", Noun},
		{"hit_out_at", "hit", "out at", "", "", Verb},
	} {
		got, err := parseTrigger(tt.text)
		if err != nil || got.Lemma != tt.lemma || strings.Join(got.With, " ") != tt.with || strings.Join(got.Nouns, " ") != tt.nouns ||
			got.Prep != tt.prep || got.POS != tt.pos {
			t.Errorf("parseTrigger(%q) = %+v, %v", tt.text, got, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("[ACCUSE disapprove 111]\nhit_out_at call/n@in : subj > at,obj.of ; subj:actor|{court} !comp +at|on\n  + He hit out. = a > b\n")
	f.Fuzz(func(t *testing.T, text string) { Parse("x.lex", text) })
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := load(); err != nil {
			b.Fatal(err)
		}
	}
}
