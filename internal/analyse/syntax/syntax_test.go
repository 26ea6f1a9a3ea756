package syntax

import (
	"context"
	"strconv"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/infer"
)

// words makes a document of tokens between spaces and sentences between bars.
func words(text string) *dateline.Document {
	d := &dateline.Document{}
	for _, s := range strings.Split(text, "|") {
		first := len(d.Tokens)
		for _, w := range strings.Fields(s) {
			d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: len(d.Text), End: len(d.Text) + len(w)}})
			d.Text += w + " "
		}
		if len(d.Tokens) > first {
			d.Sentences = append(d.Sentences, dateline.Sentence{First: first, Last: len(d.Tokens),
				Span: dateline.Span{Start: d.Tokens[first].Span.Start, End: d.Tokens[len(d.Tokens)-1].Span.End}})
		}
	}
	return d
}

func annotate(t testing.TB, a *Annotator, d *dateline.Document) {
	t.Helper()
	if err := a.Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
}

func annotator(t testing.TB) *Annotator {
	t.Helper()
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestTrees writes each token as form/relation/form of its head.
func TestTrees(t *testing.T) {
	a := annotator(t)
	for _, tt := range []struct{ text, want string }{
		{"The army shelled the town .", "The/det/army army/nsubj/shelled shelled/root/ the/det/town town/obj/shelled ./punct/shelled"},
		{"The town was shelled by the army .",
			"The/det/town town/nsubj:pass/shelled was/aux:pass/shelled shelled/root/ by/case/army the/det/army army/obl:agent/shelled ./punct/shelled"},
		{"Officials said the bridge had collapsed .",
			"Officials/nsubj/said said/root/ the/det/bridge bridge/nsubj/collapsed had/aux/collapsed collapsed/ccomp/said ./punct/said"},
		{"Why ?", "Why/root/ ?/punct/Why"},
	} {
		d := words(tt.text)
		annotate(t, a, d)
		var out []string
		for _, tok := range d.Tokens {
			head := ""
			if tok.Head > 0 {
				head = d.Tokens[tok.Head-1].Span.In(d.Text)
			}
			out = append(out, tok.Span.In(d.Text)+"/"+tok.Deprel+"/"+head)
		}
		if got := strings.Join(out, " "); got != tt.want {
			t.Errorf("%q:\n got %s\nwant %s", tt.text, got, tt.want)
		}
		if !d.Sentences[0].Parsed {
			t.Errorf("%q is not marked as parsed", tt.text)
		}
	}
}

// TestAgents starts from trees by hand ("word:head:relation") in which "by Y" hangs on X.
func TestAgents(t *testing.T) {
	for _, tt := range []struct{ text, on string }{
		{"the:2:det killing:0:root of:4:case farmers:2:nmod by:6:case troops:4:nmod", "killing"},
		{"seizure:0:root of:4:case journalist:4:compound Ana:1:nmod by:6:case rebels:4:nmod", "seizure"},
		{"murder:0:root of:3:case envoy:1:nmod Ana:3:appos Ruiz:4:flat by:7:case rebels:4:nmod", "murder"},
		{"collection:0:root of:3:case essays:1:nmod by:5:case women:3:nmod", "essays"},     // a work
		{"leader:0:root of:3:case farmers:1:nmod by:5:case choice:3:nmod", "farmers"},      // no act
		{"bombing:0:root near:3:case villages:1:nmod by:5:case rivers:3:nmod", "villages"}, // not "of"
	} {
		d := &dateline.Document{}
		y := 0
		for i, f := range strings.Fields(tt.text) {
			c := strings.Split(f, ":")
			lemma, upos := strings.TrimSuffix(c[0], "s"), "NOUN"
			if c[2] == "case" || c[2] == "det" {
				upos = "ADP"
			}
			d.Tokens = append(d.Tokens, dateline.Token{Span: dateline.Span{Start: len(d.Text), End: len(d.Text) + len(c[0])},
				Lemma: lemma, UPOS: upos, Head: int(c[1][0] - '0'), Deprel: c[2]})
			d.Text += c[0] + " "
			y = i
		}
		s := dateline.Sentence{Last: len(d.Tokens)}
		agents(d, s)
		if got := d.Tokens[d.Tokens[y].Head-1].Span.In(d.Text); got != tt.on {
			t.Errorf("%q: the agent hangs on %q, want %q", tt.text, got, tt.on)
		}
	}
}

func TestLemmas(t *testing.T) {
	a := annotator(t)
	for _, tt := range []struct{ text, want string }{
		{"Rebels fled the city after troops struck their camps .", "rebel flee the city after troops strike their camp ."},
		{"The hostages were shot and the gunmen withdrew .", "the hostage be shoot and the gunman withdraw ."},
		{"She sought asylum and has n't spoken since .", "she seek asylum and have not speak since ."},
		{"He left the left side open .", "he leave the left side open ."}, // VBD and JJ
		{"Three policewomen shot two thieves .", "three policewoman shoot two thief ."},
		{"It 's been so long since he 's sure it 's late .", "it have be so long since he be sure it be late ."},
		{"F R E E : cheap flights b/c of the 1990's pls call", "free _ _ _ : cheap flight because of the 1990s please call"},
		{"J F K Q met the ppl", "J F K Q meet the people"},
		{"RIOTS SPREAD TO TEHRAN AND SHIRAZ", "riot spread to Tehran and Shiraz"},
		{"They recieved 3,5 million of 1,200,000 .", "they receive 3.5 million of 1200000 ."},
		{"He died faster than his upcoming rival , who lies in state .", "he die fast than his upcoming rival , who lie in state ."},
	} {
		d := words(tt.text)
		annotate(t, a, d)
		var out []string
		for _, tok := range d.Tokens {
			out = append(out, tok.Lemma)
		}
		if got := strings.Join(out, " "); got != tt.want {
			t.Errorf("%q: %s, want %s", tt.text, got, tt.want)
		}
	}
}

func TestTogether(t *testing.T) {
	d := words("The over priced room of Sara Hill was lost .")
	d.Tokens[2].Deprel, d.Tokens[2].Head = "goeswith", 2
	d.Tokens[6].Deprel, d.Tokens[6].Head = "goeswith", 6
	d.Tokens[5].UPOS = "PROPN"
	d.Tokens[9].Deprel, d.Tokens[9].Head = "goeswith", 9 // a mark is no part of a word
	d.Tokens[9].Lemma = "."
	together(d, d.Sentences[0])
	if got := d.Tokens[1].Lemma + d.Tokens[2].Lemma + " " + d.Tokens[5].Lemma + d.Tokens[6].Lemma + d.Tokens[9].Lemma; got != "overpriced_ SaraHill_." {
		t.Error(got)
	}
}

func TestRespell(t *testing.T) {
	a := annotator(t)
	for _, tt := range []struct{ form, upos, xpos, want string }{
		{"recieved", "VERB", "VBD", "receive"}, {"beacuse", "SCONJ", "IN", "because"}, {"appologies", "NOUN", "NNS", "apology"}, {"enviroment", "NOUN", "NN", "environment"},
		{"thier", "PRON", "PRP$", "their"}, {"soooo", "ADV", "RB", "so"}, {"reaaaally", "ADV", "RB", "really"}, {"prettty", "ADV", "RB", "pretty"}, {"undrstood", "VERB", "VBP", "understand"},
		{"farrier", "NOUN", "NN", ""}, {"causally", "ADV", "RB", ""}, {"noiseless", "ADJ", "JJ", ""}, {"parakeets", "NOUN", "NNS", ""}, // near misses
		{"recieved", "PROPN", "NNP", ""}, {"iii", "NUM", "CD", ""}, {"3000", "NUM", "CD", ""}, {"mujahid", "NOUN", "NN", ""}, {"peshmerga", "NOUN", "NN", ""}, {strings.Repeat("a", 2000), "NOUN", "NN", ""},
	} {
		got := ""
		if w, ok := a.respell(tt.form, tt.upos, tt.xpos); ok {
			got = a.stem(w, tt.xpos)
		}
		if got != tt.want {
			t.Errorf("%s/%s: %q, want %q", tt.form, tt.xpos, got, tt.want)
		}
	}
}

func TestIrregular(t *testing.T) {
	for _, tt := range []struct{ form, xpos, want string }{
		{"fled", "VBD", "flee"}, {"fled", "VBN", "flee"}, {"sought", "VBN", "seek"}, {"shot", "VBD", "shoot"}, {"hit", "VBN", "hit"},
		{"fell", "VBD", "fall"}, {"found", "VBD", "find"}, {"lay", "VBD", "lie"}, {"saw", "VBD", "see"}, {"born", "VBN", "bear"},
		{"men", "NNS", "man"}, {"crises", "NNS", "crisis"}, {"was", "VBD", "be"}, {"n't", "RB", "not"}, {"n’t", "RB", "not"}, {"’s", "POS", "'s"}, {"'", "POS", "'s"}, {"better", "RBR", "well"}, {"people", "NNS", "people"},
		{"died", "VBD", "die"}, {"tied", "VBN", "tie"}, {"lies", "VBZ", "lie"}, {"ties", "NNS", "tie"}, {"tried", "VBD", ""}, {"spies", "VBZ", ""}, {"mine", "PRP", "my"}, {"mine", "NN", ""},
		{"lying", "VBG", "lie"}, {"–", ":", "-"}, {"—", ":", "—"}, {"hrs", "NNS", "hour"}, {"n", "NN", ""}, {"further", "RB", ""},
		{"to", "RB", "too"}, {"to", "TO", ""}, {"then", "IN", "than"}, {"then", "RB", ""}, {"there", "PRP$", "their"}, {"there", "EX", ""},
		{"lay", "VB", ""}, {"shot", "NN", ""}, {"saw", "NN", ""}, {"left", "JJ", ""}, {"am", "NN", ""}, {"leaves", "VBZ", ""}, {"lives", "VBZ", ""}, // near misses
	} {
		if got, _ := irregular(tt.form, tt.xpos); got != tt.want {
			t.Errorf("irregular(%s, %s) = %q, want %q", tt.form, tt.xpos, got, tt.want)
		}
	}
}

// TestMarks gives the model's tags and what becomes of them.
func TestMarks(t *testing.T) {
	for _, tt := range []struct{ text, mark, upos, xpos, want string }{
		{`He said "no" twice`, `"`, "PUNCT", "''", "``"},
		{`"no" twice`, `"`, "PUNCT", "``", "``"},
		{`no" twice`, `"`, "PUNCT", "``", "''"},
		{`no"twice`, `"`, "PUNCT", "``", "``"}, // space on neither side: the model's choice
		{"north - south", "-", "PUNCT", "HYPH", ","},
		{"north-south", "-", "PUNCT", ":", "HYPH"},
		{"3-1", "-", "SYM", "SYM", "SYM"},
		{"it fell -- twice", "--", "PUNCT", ":", ","},
		{"see https://example.org/a", "https://example.org/a", "X", "NNP", "ADD"},
		{"a@example.org wrote", "a@example.org", "NOUN", "NN", "ADD"},
		{"@example wrote", "@example", "PROPN", "NNP", "NNP"},
	} {
		at := strings.Index(tt.text, tt.mark)
		d := &dateline.Document{Text: tt.text, Tokens: []dateline.Token{{Span: dateline.Span{Start: at, End: at + len(tt.mark)}, UPOS: tt.upos, XPOS: tt.xpos}}}
		if mark(d, 0); d.Tokens[0].XPOS != tt.want {
			t.Errorf("%s in %q is %s, want %s", tt.mark, tt.text, d.Tokens[0].XPOS, tt.want)
		}
	}
}

func TestScript(t *testing.T) {
	for _, tt := range []struct{ script, form, want string }{
		{"k0", "Paris", "Paris"},
		{"l0", "Paris", "paris"},
		{"l3y", "Parties", "party"},
		{"l4be", "is", "is"},  // too short to cut
		{"l2", "is", "is"},    // nothing would be left
		{"l1", "Dalí", "dal"}, // characters, not bytes
	} {
		if got := parseScript(tt.script).apply(tt.form); got != tt.want {
			t.Errorf("%s of %q is %q, want %q", tt.script, tt.form, got, tt.want)
		}
	}
}

// TestRegular gives the model's choice and what becomes of it.
func TestRegular(t *testing.T) {
	a := annotator(t)
	for _, tt := range []struct{ form, xpos, got, want string }{
		{"violating", "VBG", "violat", "violate"},
		{"kidding", "VBG", "kidd", "kid"},
		{"submitted", "VBN", "submitt", "submit"},
		{"meeting", "VBG", "meeting", "meet"},
		{"certified", "VBN", "certified", "certify"},
		{"witnesses", "NNS", "witnesse", "witness"},
		{"staring", "VBG", "stare", "stare"}, // not the more frequent "star"
		{"killed", "VBD", "kill", "kill"},
		{"meeting", "NN", "meeting", "meeting"},
		{"news", "NN", "news", "news"},
		{"suing", "VBG", "su", "sue"},
		{"enumerating", "VBG", "enumerat", "enumerate"},
		{"repeating", "VBG", "repeat", "repeat"},
		{"1990s", "NNS", "1990s", "1990s"},
		{"zorbing", "VBG", "zorb", "zorb"}, // no word is known
	} {
		if got := a.regular(tt.form, tt.xpos, tt.got); got != tt.want {
			t.Errorf("regular(%s, %s, %s) = %s, want %s", tt.form, tt.xpos, tt.got, got, tt.want)
		}
	}
}

// TestLongSentence: a sentence longer than the parser's limit comes out as one tree, with a note.
func TestLongSentence(t *testing.T) {
	a := annotator(t)
	d := words(strings.Repeat("the harbour , the mill and the station ; ", 90) + "fell .")
	annotate(t, a, d)
	if len(d.Notes) != 1 {
		t.Errorf("%d notes, want 1", len(d.Notes))
	}
	wellFormed(t, d)
	short := words(strings.Repeat("mill , ", infer.MaxSentence/2))
	annotate(t, a, short)
	if len(short.Notes) != 0 {
		t.Errorf("a sentence within the limit has a note: %v", short.Notes)
	}
}

// TestNeed: only the sentences asked for get trees, all get tags.
func TestNeed(t *testing.T) {
	a, err := NewWith(Options{Need: func(d *dateline.Document, s int) bool { return s == 1 }})
	if err != nil {
		t.Fatal(err)
	}
	d := words("The mayor resigned . | The mayor resigned . | Why ?")
	annotate(t, a, d)
	all := words("The mayor resigned .")
	annotate(t, annotator(t), all)
	for i, tok := range d.Tokens {
		if tok.UPOS == "" || tok.Lemma == "" {
			t.Errorf("token %d has no tags", i)
		}
		want := -1
		if 4 <= i && i < 8 {
			want = all.Tokens[i-4].Head
		}
		if tok.Head != want {
			t.Errorf("head of token %d is %d, want %d", i, tok.Head, want)
		}
	}
	if d.Sentences[0].Parsed || !d.Sentences[1].Parsed || d.Sentences[2].Parsed {
		t.Error("the wrong sentences are marked as parsed")
	}
}

// wellFormed fails the test unless every parsed sentence is one tree.
func wellFormed(t *testing.T, d *dateline.Document) {
	t.Helper()
	for _, s := range d.Sentences {
		roots := 0
		for i := s.First; i < s.Last; i++ {
			tok := d.Tokens[i]
			if (tok.Head == 0) != (tok.Deprel == "root") {
				t.Fatalf("token %d: head %d with relation %q", i, tok.Head, tok.Deprel)
			}
			if tok.Head == 0 {
				roots++
			}
			at, steps := i, 0
			for d.Tokens[at].Head != 0 {
				at = s.First + d.Tokens[at].Head - 1
				if steps++; at < s.First || at >= s.Last || steps > s.Last-s.First {
					t.Fatalf("token %d does not reach the root", i)
				}
			}
		}
		if roots != 1 {
			t.Fatalf("%d roots", roots)
		}
	}
}

func FuzzAnnotate(f *testing.F) {
	a := annotator(f)
	f.Add("He said “ no . | \xff\xfe ' 's -- … | " + strings.Repeat("( ", 30))
	f.Fuzz(func(t *testing.T, text string) {
		d := words(text)
		annotate(t, a, d)
		wellFormed(t, d)
		for i, tok := range d.Tokens {
			if tok.UPOS == "" || tok.XPOS == "" || tok.Lemma == "" {
				t.Fatalf("token %d is not filled: %+v", i, tok)
			}
		}
	})
}

func BenchmarkAnnotate(b *testing.B) {
	a := annotator(b)
	d := words(strings.Repeat("The spokesman for the navy said on Monday that two patrol boats had turned back near the islands after a warning . |"+
		"He did not say why . |", 20))
	for b.Loop() {
		annotate(b, a, d)
	}
	b.ReportMetric(float64(b.N*len(d.Tokens))/b.Elapsed().Seconds(), "tokens/s")
}

// TestNamedSpeaker starts from trees by hand ("word:upos:head:relation").
func TestNamedSpeaker(t *testing.T) {
	for _, tt := range []struct{ text, on string }{
		{"Ships:NOUN:2:nsubj leave:VERB:11:ccomp Mali:PROPN:2:obj ,:PUNCT:6:punct the:DET:6:det chief:NOUN:3:appos ,:PUNCT:8:punct Ann:PROPN:6:appos Lee:PROPN:8:flat ,:PUNCT:6:punct said:VERB:0:root", "said"},
		{"Ships:NOUN:2:nsubj leave:VERB:11:ccomp Mali:PROPN:2:obj ,:PUNCT:6:punct the:DET:6:det hub:NOUN:3:appos ,:PUNCT:8:punct Ann:PROPN:6:appos Lee:PROPN:8:flat ,:PUNCT:6:punct said:VERB:0:root he:PRON:11:nsubj", "Mali"}, // it has a subject
		{"Ships:NOUN:2:nsubj leave:VERB:11:ccomp Mali:PROPN:2:obj ,:PUNCT:6:punct the:DET:6:det hub:NOUN:3:appos ,:PUNCT:8:punct old:ADJ:9:amod ports:NOUN:6:appos ,:PUNCT:6:punct said:VERB:0:root", "Mali"},                   // no name
	} {
		d := &dateline.Document{}
		at := -1
		for i, f := range strings.Fields(tt.text) {
			c := strings.Split(f, ":")
			head, _ := strconv.Atoi(c[2])
			tok := dateline.Token{Span: dateline.Span{Start: len(d.Text), End: len(d.Text) + len(c[0])}, Lemma: c[0], UPOS: c[1], Head: head, Deprel: c[3]}
			if c[0] == "said" {
				tok.Lemma, tok.XPOS = "say", "VBD"
			}
			if c[0] == "chief" || c[0] == "hub" {
				at = i
			}
			d.Tokens = append(d.Tokens, tok)
			d.Text += c[0] + " "
		}
		namedSpeaker(d, dateline.Sentence{Last: len(d.Tokens)})
		if got := d.Tokens[d.Tokens[at].Head-1].Span.In(d.Text); got != tt.on {
			t.Errorf("%q: the phrase hangs on %q, want %q", tt.text, got, tt.on)
		}
	}
}
