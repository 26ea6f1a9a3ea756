package coref

import (
	"context"
	"strconv"
	"strings"
	"testing"
	"time"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/token"
	"github.com/dateline-news/dateline/internal/score/scoretest"
)

// chainOfWord returns the chain of the phrase whose head or name is the nth word w of the text ("he#2"), -1 if there is none.
func chainOfWord(t *testing.T, d *dateline.Document, w string) int {
	t.Helper()
	n := 1
	if word, nth, ok := strings.Cut(w, "#"); ok {
		w = word
		n, _ = strconv.Atoi(nth)
	}
	at := -1
	for ; n > 0; n-- {
		next := strings.Index(d.Text[at+1:], w)
		if next < 0 {
			t.Fatalf("%q is not in %q", w, d.Text)
		}
		at += 1 + next
	}
	span := dateline.Span{Start: at, End: at + len(w)}
	for k, c := range d.Chains {
		for _, m := range c.Mentions {
			if m.Mention < 0 && span.Covers(d.Tokens[m.Head].Span) || m.Mention >= 0 && d.Mentions[m.Mention].Span.Overlaps(span) {
				return k
			}
		}
	}
	return -1
}

// In want, "a = b" says that a and b are in one chain, "a ! b" that they are not, "! a" that a is in none.
func TestChains(t *testing.T) {
	for _, tt := range []struct {
		text string
		want string
	}{
		// Names.
		{"Tomas Rehn met farmers on Monday. Rehn promised help.", "Tomas Rehn = Rehn#2"},
		{"Maria Lopez and Juan Lopez spoke. Juan Lopez left, and Mrs. Lopez stayed.", "Maria Lopez ! Juan Lopez; Juan Lopez = Juan Lopez#2"},
		{"The Kivu Relief Council (KRC) sent trucks. The KRC said roads were closed.", "Kivu Relief Council = KRC#2"},
		{"The United States sent aid. The U.S. also sent doctors.", "United States = U.S."},
		{"Britain voted. Scotland did not. The UK is small.", "Britain = UK; Britain ! Scotland"},
		{"Georgia accused Russia of arming Abkhazia. Russia denied it, and Chechnya was silent.", "Georgia ! Abkhazia; Russia = Russia#2; Russia ! Chechnya"},
		{"ISIS claimed the attack. ISIL is based in Iraq.", "ISIS = ISIL"},
		{"Officials in Aleppo met officials from Damascus.", "Aleppo ! Damascus"},
		{"The Syrian Democratic Forces took a village. The SDF lost two men.", "Forces = SDF"},
		{"Al-Qaida has bases there. Officials say al-Qaida is weak.", "Qaida = Qaida#2"},
		{"French soldiers arrived. France will send more.", "French = France"},
		// Appositions, titles, roles.
		{"They rammed us, said the skipper, who goes by the single name Selvam. He came back on Sunday.", "skipper = Selvam; Selvam = He"},
		{"A trader who identified himself only as Musa ran away.", "trader = Musa"},
		{"The skipper, who sails by the island Selvam, came back.", "skipper ! Selvam"},
		{"Anna Kovacs, the minister of health, visited Riga. The minister praised the doctors.", "Anna Kovacs = minister; Anna Kovacs = minister#2"},
		{"Interior Minister Paul Okello spoke first. The interior minister blamed the rebels.", "Okello = minister"},
		{"The French Ambassador to Mali, Anne Roche said the road was closed. The ambassador thanked the army.", "Ambassador = Roche; Roche = ambassador"},
		{"Deputy Minister for Trade of Kazakhstan Erlan Idrissov met the envoy. The deputy minister thanked him.", "Erlan = minister"},
		{"The Police Commissioner in Lagos, Mr. Tunde Bello, warned robbers. The commissioner said they would be found.", "Bello = commissioner"},
		{"The minister of trade in Lagos, Kano and Ibadan Tunde Bello knows was silent.", "minister ! Bello"},
		{"In the office of the minister for trade, Tunde Bello waited.", "minister ! Bello"},
		{"After talks with the ambassador to Mali, Tunde Bello left for Paris.", "ambassador ! Bello"},
		{"A militia spokesman said Turkey had shelled a city. The spokesman, Nur Mehmud, said four people were hurt.", "spokesman = Mehmud"},
		{"A militia spokesman said Turkey had shelled a city. A spokesman, Nur Mehmud, said four people were hurt.", "spokesman ! Mehmud"},
		{"Senator Ana Ruiz spoke first. The lawmaker blamed the rebels.", "Ruiz = lawmaker"},
		{"Police chief Paul Okello spoke to reporters. The officer said two men were held.", "Okello = officer"},
		{"Police chief Paul Okello spoke to reporters. The officer who fired was held.", "Okello ! officer"},
		{"Senator Ana Ruiz spoke first. The lawyer blamed the rebels.", "Ruiz ! lawyer"},
		{"Ana Ruiz is running for Congress. The Chicago native said she would win.", "Ruiz = native"},
		{"Ana Ruiz will lose, Paul Okello said. The Chicago native said it would rain.", "Ruiz ! native"},
		{"Interior Minister Paul Okello spoke first. The prime minister was silent.", "Okello ! minister"},
		{"Ministry spokeswoman Lena Berg denied it. Berg said the ministry was not told.", "Lena Berg = Berg#2"},
		{"In support of the strike, the union marched on Monday.", "support ! union; strike ! union"},
		{"A neighbour, Chad, closed its border with Sudan.", "neighbour = Chad; Chad ! Sudan"},
		{"A regional power, Turkey, sent troops to Libya.", "power = Turkey; power ! Libya"},
		{"Near its neighbour, Chad sent troops to the border.", "neighbour ! Chad"},
		{"Its allies, Chad and Niger, sent troops to the border.", "allies ! Chad; allies ! Niger"},
		// Who is described first and named later.
		{"A former Chilean minister wanted for fraud arrived in Lima on Monday under guard. Luis Paz Ordonez, 61, was led away. The former minister smiled.", "minister = Luis; minister#2 = Luis"},
		{"A Dutch journalist has been arrested in Minsk, his newspaper said on Monday. Pieter Smit was taken to court in handcuffs.", "journalist = Pieter"},
		{"Police in Spain arrested a retired Peruvian general on Monday morning. Hugo Paz Ordonez, 59, was taken to Madrid.", "general = Hugo"},
		{"A Dutch journalist was arrested in Minsk on Monday morning. Pieter Smit saw the raid.", "journalist ! Pieter"},
		{"A Dutch journalist was arrested in Minsk on Monday morning. Pieter Smit, a lawyer, was called to the court.", "journalist ! Pieter"},
		{"A Dutch journalist was arrested in Minsk on Monday morning. Minister Pieter Smit was told of it.", "journalist ! Pieter"},
		{"A Dutch journalist accused a general of theft on Monday morning. Pieter Smit, 61, was led away.", "general ! Pieter"},
		{"At least ten people were killed in the market, the regional governor said. Two bombs went off. Governor Paul Okello blamed rebels.", "governor = Okello"},
		{"The president said the roads were safe. A day later French President Paul Ney arrived.", "president ! Ney"},
		{"Governor Anna Stein was ill. The governor said the roads were safe. Governor Paul Okello blamed rebels.", "governor ! Okello"},
		// Bodies with names like those of people.
		{"Cuentas Claras, a watchdog in Lima, welcomed the ruling. The judge met a clerk. It asked for more.", "Cuentas ! judge; Cuentas ! clerk"},
		// Definite phrases.
		{"Boko Haram burned a market in Maiduguri. This terrorist group has killed thousands.", "Boko Haram = group"},
		{"The council met in Maiduguri. This terrorist group has killed thousands.", "council ! group; Maiduguri ! group"},
		{"A militia attacked a convoy near Goma. The militia fled, and the convoy went on.", "militia = militia#2; convoy = convoy#2; militia ! convoy"},
		{"A bus hit a car. Another bus stopped.", "bus ! bus#2"},
		// Kinds of bodies.
		{"Deutsche Bank hired guards. Amnesty International criticised them. The company denied it.", "Deutsche Bank = company; Amnesty ! company"},
		{"Deutsche Bank met the Zarenko Group in Berlin. The company cut jobs.", "Deutsche Bank = company"},
		{"Deutsche Bank closed a branch. The Zarenko Group left Berlin. The company cut jobs.", "Zarenko = company"},
		{"The Red Cross sent trucks. The company refused to pay.", "Red Cross ! company"},
		{"The Red Cross sent trucks. The organization asked for help.", "Red Cross = organization"},
		{"The Ministry of Defence denied it. The ministry said nobody had died.", "Ministry of Defence = ministry#1"},
		{"Boko Haram burned a market. The ministry said nobody had died.", "Boko Haram ! ministry"},
		// Pronouns: gender, number, binding.
		{"John Weber met Clara Stein in Bonn. He praised her work.", "John Weber = He; Clara Stein = her"},
		{"Rachel met Tom in Bonn. He thanked her.", "Rachel = her; Tom = He"},
		{"Stein met Weber in Bonn. Weber was the daughter of a baker, and Stein thanked her.", "Weber = her; Stein ! her"},
		{"John Weber told Peter Falk that the firm had dismissed him.", "firm ! him"},
		{"Clara Stein defended herself in court.", "Clara Stein = herself"},
		{"The rebels said they had seized the airport.", "rebels = they"},
		{"The company said it would close its plant.", "company = it#1; company = its"},
		{"It is raining in Lima. It is clear that the dam will not hold.", "! It"},
		{"In his speech, Carlos Vega praised the army.", "Carlos Vega = his"},
		{"Living with her aunt in Lyon, Clara Ruiz wrote two books.", "Clara Ruiz = her"},
		{"Since his death, Carlos Vega's house has been a museum.", "Carlos Vega = his"},
		{"Jonas Berg waited. Since his death, the house has been a museum of Carlos Vega.", "Carlos Vega ! his"},
		{"With the help of her brother Tom, Clara Stein opened a shop.", "Clara Stein = her"},
		{"Clara Stein opened a shop with the help of her brother. Anna Kovacs left.", "Clara Stein = her; Anna Kovacs ! her"},
		// Two of one title: the text's own is called by it alone; nobody invites himself; "her counterpart" is the other.
		{"Foreign Minister Clara Stein spoke on Monday with Mali's Minister of Foreign Affairs, Tom Sidibe. She asked for flights. He offered a new channel and invited the Minister to Gao. The Minister accepted.",
			"Clara Stein = She; Sidibe = Minister of Foreign; Sidibe = He; Clara Stein = Minister#3; Clara Stein = Minister#4"},
		{"Foreign Minister Clara Stein spoke with Minister Tom Sidibe of Mali. Her counterpart dismissed the reports.", "Sidibe = counterpart; Stein ! counterpart"},
		{"Foreign Minister Clara Stein met President Tom Sidibe in Bonn. Her counterpart in Peru was not asked.", "Clara Stein ! counterpart"},
		{"Clara Stein met her Malian counterpart, Tom Sidibe. Her counterpart thanked her.", "Sidibe = counterpart#2; Clara Stein = her#2"},
		{"Sali Bukor, a militia commander whose men hold the road, was named. Bukor denied it.", "Bukor = commander; Bukor = Bukor#2"},
		{"President Clara Stein received Prime Minister Peter Falk of Kosovo. Her guest asked for help.", "Peter Falk = guest; Stein ! guest"},
		// The first person is the speaker.
		{"“I will not resign,” Clara Stein told reporters. John Weber laughed.", "I = Clara Stein"},
		{"“We will not pay,” said Peter Falk, a spokesman for the union. “I promise.”", "Peter Falk = I"},
		{"Clara Stein said: “He is wrong.” John Weber had left.", "Clara Stein ! He"},
	} {
		d := &dateline.Document{Text: tt.text}
		parse(t, d)
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		for _, w := range strings.Split(tt.want, "; ") {
			var got bool
			if a, b, ok := strings.Cut(w, " = "); ok {
				x, y := chainOfWord(t, d, a), chainOfWord(t, d, b)
				got = x >= 0 && x == y
			} else if a, b, ok := strings.Cut(w, " ! "); ok {
				got = chainOfWord(t, d, a) != chainOfWord(t, d, b)
			} else {
				got = chainOfWord(t, d, strings.TrimPrefix(w, "! ")) < 0
			}
			if !got {
				t.Errorf("%s\nwant %s, got %s", tt.text, w, describe(d))
			}
		}
		check(t, d)
	}
}

// TestUnsure: a name that was taken for another's than a person's is a person's if a pronoun says so, unless a table knows it.
func TestUnsure(t *testing.T) {
	for _, tt := range []struct {
		text, name string
		kind       dateline.MentionKind
		want       bool
	}{
		{"Mauboyo's interview was shown on Sunday. She spoke about her childhood.", "Mauboyo", dateline.Org, true},
		{"London's trams were shown on Sunday. She spoke about her childhood.", "London", dateline.GPE, false},
		{"The film about Mauboyo was shown on Sunday. She spoke about her childhood.", "Mauboyo", dateline.Misc, false}, // neither subject nor possessor
	} {
		d := &dateline.Document{Text: tt.text}
		parse(t, d)
		d.Mentions = nil
		for i, tok := range d.Tokens {
			if tok.Span.In(d.Text) == tt.name {
				d.Mentions = append(d.Mentions, dateline.Mention{Span: tok.Span, First: i, Last: i + 1, Kind: tt.kind})
			}
		}
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		k := chainOfWord(t, d, tt.name)
		if got := k >= 0 && k == chainOfWord(t, d, "She"); got != tt.want {
			t.Errorf("%s: tied %v, want %v:%s", tt.text, got, tt.want, describe(d))
		} else if got && d.Chains[k].Kind != dateline.KindPerson {
			t.Errorf("%s: %s is a %s", tt.text, tt.name, d.Chains[k].Kind)
		}
	}
}

func describe(d *dateline.Document) string {
	var b strings.Builder
	for _, c := range d.Chains {
		b.WriteString(" [")
		for i, m := range c.Mentions {
			if i > 0 {
				b.WriteString(" | ")
			}
			b.WriteString(m.Span.In(d.Text))
		}
		b.WriteString("]")
	}
	return b.String()
}

func TestRoles(t *testing.T) {
	d := &dateline.Document{Text: "US Secretary of State Ellen Brandt arrived in Oslo. Brandt met Erik Dahl, the mayor of the city."}
	parse(t, d)
	if err := New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ name, role, gender string }{{"Ellen Brandt", "US Secretary of State", "f"}, {"Erik Dahl", "mayor of the city", "m"}} {
		found := false
		for _, c := range d.Chains {
			if c.Name != tt.name {
				continue
			}
			found = true
			if len(c.Roles) != 1 || c.Roles[0].In(d.Text) != tt.role || c.Gender != tt.gender || c.Kind != dateline.KindPerson {
				t.Errorf("%s: %+v, want the role %q and gender %s", tt.name, c, tt.role, tt.gender)
			}
		}
		if !found {
			t.Errorf("no chain is named %s:%s", tt.name, describe(d))
		}
	}
}

// check fails unless each phrase is valid, in order within its chain, and in one chain only.
func check(t *testing.T, d *dateline.Document) {
	t.Helper()
	heads := map[int]bool{}
	for k, c := range d.Chains {
		if len(c.Mentions) == 0 {
			t.Fatalf("chain %d is empty", k)
		}
		last := -1
		for _, m := range c.Mentions {
			if !m.Span.Valid(d.Text) || m.First > m.Head && m.Form != dateline.FormName || m.Head >= m.Last && m.Form != dateline.FormName || m.First >= m.Last || m.Last > len(d.Tokens) {
				t.Fatalf("chain %d: mention %+v", k, m)
			}
			if heads[m.Head] {
				t.Fatalf("chain %d: token %d heads two mentions", k, m.Head)
			}
			heads[m.Head] = true
			if m.Head < last {
				t.Fatalf("chain %d: mentions out of order", k)
			}
			last = m.Head
		}
		for _, s := range c.Roles {
			if !s.Valid(d.Text) {
				t.Fatalf("chain %d: role %v", k, s)
			}
		}
	}
}

// A document of any trees, names and length must not crash or stall it.
func TestHostile(t *testing.T) {
	for name, unit := range map[string]string{"he": "he saw him. ", "names": "Ann Lee met Bo Li. ", "group": "the group the group ", "quotes": "\"I\" said he. ", "it": "it "} {
		d := &dateline.Document{Text: strings.Repeat(unit, 100_000/len(unit))}
		if err := token.New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		for i := range d.Tokens {
			w := d.Tokens[i].Span.In(d.Text)
			d.Tokens[i].Lemma, d.Tokens[i].UPOS, d.Tokens[i].Deprel, d.Tokens[i].Head = strings.ToLower(w), "NOUN", "nsubj", 1
			switch w {
			case "he", "him", "it", "I":
				d.Tokens[i].UPOS = "PRON"
			case "said", "saw", "met":
				d.Tokens[i].UPOS, d.Tokens[i].Deprel = "VERB", "conj"
			case "Lee", "Bo":
				d.Mentions = append(d.Mentions, dateline.Mention{Span: d.Tokens[i].Span, First: i, Last: i + 1, Kind: dateline.Person})
			}
		}
		for i := range d.Sentences {
			d.Sentences[i].Parsed = true
			d.Tokens[d.Sentences[i].First].Head = 0
		}
		start := scoretest.Clock()
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if took := scoretest.Clock() - start; took > 4*time.Second {
			t.Errorf("%s: %d tokens took %v", name, len(d.Tokens), took)
		}
		check(t, d)
	}
}

func FuzzAnnotate(f *testing.F) {
	f.Add("Ann Lee said \"I saw him\". The group left", []byte("nspvnspvdn"), uint16(3))
	f.Add("he his him himself it they we I", []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 0}, uint16(1))
	rels := []string{"nsubj", "obj", "nmod:poss", "appos", "conj", "root", "obl", "compound", "xcomp", "acl:relcl", "det", "advcl", "flat", "amod", "case"}
	tags := []string{"NOUN", "PROPN", "PRON", "VERB", "DET", "ADJ", "NUM", "PUNCT"}
	f.Fuzz(func(t *testing.T, text string, seed []byte, heads uint16) {
		d := &dateline.Document{Text: text}
		if err := token.New().Annotate(context.Background(), d); err != nil {
			return
		}
		at := func(i int) int {
			if len(seed) == 0 {
				return i
			}
			return int(seed[i%len(seed)])
		}
		for si := range d.Sentences {
			s := &d.Sentences[si]
			s.Parsed = at(si)%5 != 0
			for i := s.First; i < s.Last; i++ {
				tok := &d.Tokens[i]
				tok.Lemma = strings.ToLower(tok.Span.In(text))
				tok.UPOS, tok.Deprel = tags[at(i)%len(tags)], rels[at(i+1)%len(rels)]
				if n, k := s.Last-s.First, i-s.First; heads%2 == 0 { // trees, as syntax promises: all heads to the left or all to the right
					tok.Head = (at(i) + i*int(heads)) % (k + 1)
				} else if k < n-1 {
					tok.Head = k + 2 + (at(i)+i*int(heads))%(n-1-k)
				}
				if at(i)%7 == 0 && (len(d.Mentions) == 0 || d.Mentions[len(d.Mentions)-1].Last <= i) {
					last := min(i+1+at(i)%3, s.Last)
					d.Mentions = append(d.Mentions, dateline.Mention{First: i, Last: last, Kind: []dateline.MentionKind{dateline.Person, dateline.Org, dateline.GPE, dateline.Norp}[at(i)/7%4],
						Span: dateline.Span{Start: tok.Span.Start, End: d.Tokens[last-1].Span.End}})
				}
			}
		}
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		check(t, d)
	})
}

func BenchmarkAnnotate(b *testing.B) {
	d := &dateline.Document{Text: strings.Repeat("Interior Minister Paul Okello met farmers in Kampala on Monday. “I will help you,” he told them. "+
		"The minister said the government had asked its partners in the European Union for money, which they had promised last year. "+
		"Opposition leader Ruth Adeyemi said her party did not believe him.\n\n", 6)}
	parse(b, d)
	a := New()
	b.SetBytes(int64(len(d.Text)))
	n := 0
	b.ReportAllocs()
	for b.Loop() {
		d.Chains = nil
		if err := a.Annotate(context.Background(), d); err != nil {
			b.Fatal(err)
		}
		n += len(d.Tokens)
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "tokens/s")
}

// A phrase keeps what narrows its number, and loses the preposition before it.
func TestPhraseBegins(t *testing.T) {
	for _, tt := range []struct{ text, phrase string }{
		{"At least 24 people fled.", "At least 24 people"},
		{"The shelling wounded at least 24 people.", "at least 24 people"},
		{"At the border 24 people waited.", "24 people"},
	} {
		d := &dateline.Document{Text: tt.text}
		parse(t, d)
		if err := New().Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		found := false
		for _, c := range d.Chains {
			for _, m := range c.Mentions {
				found = found || m.Span.In(d.Text) == tt.phrase
			}
		}
		if !found {
			t.Errorf("%q has no phrase %q", tt.text, tt.phrase)
		}
	}
}
