package score

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"testing/fstest"

	dateline "github.com/dateline-news/dateline"
)

// party is a party on the first place of words in text.
func party(text, words, country string) dateline.Party {
	return dateline.Party{Span: find(text, words), Country: country}
}

func act(typ, cameo, text, trigger string, actors, recipients []dateline.Party) dateline.Event {
	return dateline.Event{Type: typ, CAMEO: cameo, Trigger: find(text, trigger), Actors: actors, Recipients: recipients, Status: dateline.Happened}
}

// want compares the rows of a set, written "measure P R score support", by their beginnings.
func want(t *testing.T, s Set, rows ...string) {
	t.Helper()
	var got []string
	for _, r := range s.Rows() {
		line := fmt.Sprintf("%s %.2f %.2f %.2f %d", r.Measure, r.P, r.R, r.Score, r.Support)
		got = append(got, strings.ReplaceAll(line, "NaN", "-"))
	}
	for i, w := range rows {
		if i >= len(got) || got[i] != w {
			t.Fatalf("rows\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(rows, "\n"))
		}
	}
}

func TestGSR(t *testing.T) {
	const text = "Chad urged Sudan to open the road after Niger condemned the delay."
	s, err := ReadGSR([]byte(`[{"id":"0","event":"DOCUMENT"},
		{"id":"1","event":"DEMAND","eventText":"urged open","text":"` + text + `","source":[{"actorText":"Chad","code":"TCD"}],"target":[{"actorText":"Sudan","code":"SDN"}]},
		{"id":"2","event":"FIGHT","eventText":"condemned","text":"` + text + `","source":[{"actorText":"Niger","code":"UNO"}],"target":"diplomatic"},
		{"id":"3","event":"AID","eventText":"sent","text":"Nothing is said.","source":[{"actorText":"he","code":"---"}]}]`))
	if err != nil || len(s.Cases()) != 3 {
		t.Fatalf("%d cases, %v", len(s.Cases()), err)
	}
	d := &dateline.Document{Text: text, Events: []dateline.Event{
		act("ACCUSE", "111", text, "condemned", []dateline.Party{party(text, "Niger", "IGO")}, nil),
		act("REQUEST", "102", text, "urged", []dateline.Party{party(text, "Chad", "TCD")}, []dateline.Party{party(text, "Sudan", "SDN")}),
	}}
	s.Add(0, d) // the second event stands on the gold's words
	s.Add(1, d) // the right place with another type
	s.Add(2, &dateline.Document{Text: "Nothing is said."})
	want(t, s, "type accuracy 0.50 0.33 0.33 3", "type among the events - - 0.33 3", "actor country 1.00 1.00 1.00 2")
	if n := len(s.Missed()); n != 2 {
		t.Errorf("%d misses, want 2: %v", n, s.Missed())
	}
}

func TestPLV(t *testing.T) {
	const text = "Chad freed ten Malians and thanked Mali."
	s, err := ReadPLV([]byte(`{"id":"1","text":"` + text + `","marked":"<s>Chad</s> freed ten Malians and thanked <t>Mali</t>.","source":"Chad","target":"Mali","plover15":"SUPPORT","quad":1}
{"id":"2","text":"` + text + `","marked":"<s>Chad</s> freed <t>ten Malians</t> and thanked Mali.","source":"Chad","target":"ten Malians","plover15":"YIELD","quad":2}
{"id":"3","text":"It rained.","marked":"It rained.","source":"","target":"","plover15":"YIELD","quad":2}
`))
	if err != nil {
		t.Fatal(err)
	}
	mali := dateline.Party{Span: dateline.Span{Start: len(text) - 5, End: len(text) - 1}}
	d := &dateline.Document{Text: text, Events: []dateline.Event{
		act("RETREAT", "0841", text, "freed", []dateline.Party{party(text, "Chad", "TCD")}, []dateline.Party{party(text, "ten Malians", "MLI")}),
		act("SUPPORT", "051", text, "thanked", []dateline.Party{party(text, "Chad", "TCD")}, []dateline.Party{mali}),
	}}
	s.Add(0, d) // the mark stands on the second Mali, not inside "Malians"
	s.Add(1, d)
	s.Add(2, &dateline.Document{Text: "It rained."})
	want(t, s, "root macro-F1 1.00 0.75 0.83 3", "quad macro-F1 1.00 0.75 0.83 3", "  SUPPORT 1.00 1.00 1.00 1", "  YIELD 1.00 0.50 0.67 2")
	for _, bad := range []string{"", "{", `{"id":"1","plover15":"WAR"}`} {
		if _, err := ReadPLV([]byte(bad)); err == nil {
			t.Errorf("ReadPLV(%q): no error", bad)
		}
	}
}

func TestPetrarch(t *testing.T) {
	s, err := ReadPetrarch([]byte(`<Validation> loose & text
<Sentence category="AFP" date="20010101" id="a_1" evaluate="true"/>
<EventCoding eventcode="112" sourcecode="NOR" targetcode="ISL" />
<EventCoding eventcode="111" sourcecode="ISL" targetcode="NOR" />
<Text>
Norway and Iceland
blamed each other &amp; left.
</Text><Parse>1 x</Parse></Sentence>
<!-- <Sentence category="AFP" id="a_2"><Text>Left out.</Text> -->
<Sentence category="VERB" id="v_1"><Text>Gondor left Mordor.</Text></Sentence>
<Sentence category="GOLD" id="g_1" evaluate="true"/><EventCoding noevents="True" /><Text>It rained.</Text></Sentence>`))
	if err != nil || len(s.Cases()) != 2 || s.Cases()[0].Text != "Norway and Iceland blamed each other & left." {
		t.Fatalf("%+v, %v", s.Cases(), err)
	}
	text := s.Cases()[0].Text
	s.Add(0, &dateline.Document{Text: text, Events: []dateline.Event{act("ACCUSE", "112", text, "blamed", nil, nil), act("ACCUSE", "11", text, "blamed", nil, nil)}})
	s.Add(1, &dateline.Document{Text: "It rained.", Events: []dateline.Event{act("AID", "07", "It rained.", "rained", nil, nil)}})
	want(t, s, "CAMEO root 0.50 1.00 0.67 1")
}

func TestAlarms(t *testing.T) {
	s := ReadAlarms("# comment\tline\nsport\tLeeds attacked early.\nsport\tThe bombers won.\nfilm\tThe film is over.\n")
	attack := dateline.Event{Type: "ASSAULT", Quad: 4, Status: dateline.Happened}
	if len(s.Cases()) != 3 {
		t.Fatalf("%d cases", len(s.Cases()))
	}
	s.Add(0, &dateline.Document{Events: []dateline.Event{attack, attack}})
	attack.Status = dateline.Hypothetical
	s.Add(1, &dateline.Document{Events: []dateline.Event{attack}})
	s.Add(2, &dateline.Document{Events: []dateline.Event{{Type: "CONSULT", Quad: 1}}})
	want(t, s, "false alarms (share) - - 0.33 3", "  sport - - 0.50 2")
}

func TestAttributions(t *testing.T) {
	const text = "“Go,” said Ann. It rained."
	s := &Attributions{}
	s.Put("a", text, "T1\tContent 1 4\tGo,\nT2\tCue 6 10\tsaid\nT3\tSource 11 14\tAnn\nT4\tContent 900 901\toutside\nE1\tAttribution:T9\nbroken\n")
	d := &dateline.Document{Text: text}
	for _, w := range []string{"Go", ",", "said", "Ann", "It", "rained"} {
		d.Tokens = append(d.Tokens, dateline.Token{Span: find(text, w), UPOS: map[bool]string{true: "PUNCT", false: "X"}[w == ","]})
	}
	d.Quotes = []dateline.Quote{{Content: find(text, "Go"), Cue: find(text, "said")}, {Content: find(text, "It rained"), Speaker: find(text, "Ann")}}
	s.Add(0, d)
	want(t, s, "cue tokens 1.00 1.00 1.00 1", "source tokens 1.00 1.00 1.00 1", "content tokens 0.33 1.00 0.50 1")
}

func TestTimeML(t *testing.T) {
	s := &TimeML{}
	if err := s.Put("x", "no tags"); err == nil {
		t.Error("a text without <TEXT>: no error")
	}
	err := s.Put("w", `<DOC><TIMEX3 functionInDocument="CREATION_TIME" value="2009-01-02">x</TIMEX3><TEXT>From <TIMEX3 tid="t1" value="1914">1914</TIMEX3> to `+
		`<TIMEX3 tid="t2" value="1918">1918</TIMEX3> A &amp; B met in <TIMEX3 value="1919-06">June</TIMEX3>, then <TIMEX3 value="null">later</TIMEX3>, by ten.</TEXT></DOC>`)
	if err != nil {
		t.Fatal(err)
	}
	c := s.Cases()[0]
	if c.Text != "From 1914 to 1918 A & B met in June, then later, by ten." || c.Date != "2009-01-02" {
		t.Fatalf("%+v", c)
	}
	at := func(words, value string) dateline.TimeMention {
		return dateline.TimeMention{Span: find(c.Text, words), Value: value}
	}
	s.Add(0, &dateline.Document{Text: c.Text, Times: []dateline.TimeMention{at("1914 to 1918", "1914/1918"), at("in June", "1920-06"), at("ten", "T10")}})
	want(t, s, "time span relaxed 0.75 0.75 0.75 4", "time span strict 0.00 0.00 0.00 4", "time value 0.50 0.50 0.50 4")
}

func TestToponyms(t *testing.T) {
	const text = "Zoë saw Paris, Lima and French wine."
	arts, err := ReadToponyms([]byte(`<articles><article><url>u</url><text>` + text + `</text><toponyms>
		<toponym><start>8</start><end>13</end><phrase>Paris</phrase><gaztag><lat>48.85</lat><lon>2.35</lon><country>France</country></gaztag></toponym>
		<toponym><start>15</start><end>19</end><phrase>Lima</phrase><gaztag><lat>-12.05</lat><lon>-77.04</lon></gaztag></toponym>
		<toponym><start>24</start><end>30</end><phrase>French</phrase><gaztag><lat>46</lat><lon>2</lon></gaztag></toponym>
		<toponym><start>31</start><end>99</end><phrase>wine</phrase></toponym></toponyms></article></articles>`))
	if err != nil || len(arts) != 1 || len(arts[0].Names) != 3 || arts[0].Misplaced != 1 || arts[0].Names[0].Span.In(text) != "Paris" {
		t.Fatalf("%+v, %v", arts, err)
	}
	s := NewToponyms(arts, func(p string) bool { return p == "French" })
	s.Add(0, &dateline.Document{Text: text, Places: []dateline.Place{
		{Span: find(text, "Paris"), Lat: 33.66, Lon: -95.55, Precision: dateline.PrecisionCity}, // in Texas
		{Span: find(text, "Lima"), Lat: -12.1, Lon: -77, Precision: dateline.PrecisionCity}}})
	want(t, s, "place within 161 km 0.50 0.50 0.50 2")
	if km := Kilometres(48.85, 2.35, 51.51, -0.13); math.Abs(km-343) > 3 {
		t.Errorf("Paris to London: %.0f km", km)
	}
}

func TestPhrases(t *testing.T) {
	s, err := ReadPhrases([]byte(`{"mention":"Norwegian police","date":null,"expected":{"country":"NOR","code_1":"COP"}}` + "\n" + `{"mention":"the UN","date":"2001-02-03","expected":{"country":"UNO"}}` + "\n"))
	if err != nil || s.Cases()[1].Date != "2001-02-03" || !s.Cases()[0].Phrase {
		t.Fatalf("%+v, %v", s, err)
	}
	s.Add(0, &dateline.Document{Entities: []dateline.Entity{{Country: "NOR", Sectors: []string{"GOV"}}}})
	s.Add(1, &dateline.Document{Entities: []dateline.Entity{{Country: "IGO"}}})
	want(t, s, "country (share) - - 1.00 2", "sector (share) - - 0.50 2", "both (share) - - 0.50 2")
}

// A folder is read by the names of its files; a gold file that is missing is an error, a set that is missing is not there.
func TestSources(t *testing.T) {
	dir := fstest.MapFS{
		"gold/dev.docs.jsonl":          {Data: []byte(`{"id":"d1","text":"It rained."}` + "\n\n")},
		"gold/dev/d1.json":             {Data: []byte(`{"id":"d1","quotes":[{"kind":"direct","content":"Go"}]}`)},
		"gold/dev2.docs.jsonl":         {Data: []byte(`{"id":"d2","text":"It rained."}`)},
		"data/time/wikiwars/tml/a.tml": {Data: []byte("<TEXT>x</TEXT>")},
	}
	seen := map[string]bool{}
	bundled := fstest.MapFS{
		"false_alarms.tsv": {Data: []byte("film\tThe end.\n")},
		"news/docs.jsonl":  {Data: []byte(`{"id":"n","text":"It rained."}`)},
		"news/gold/n.json": {Data: []byte(`{"id":"n"}`)},
	}
	for _, src := range Sources(bundled) {
		seen[src.Name] = true
		s, err := src.Read(dir)
		switch src.Name {
		case "dev":
			if err != nil || len(s.Cases()) != 1 {
				t.Fatalf("dev: %v", err)
			}
			s.Add(0, nil)
			if r := s.Rows()[3]; r.Measure != "quote" || r.Support != 1 || r.R != 0 {
				t.Errorf("dev: %+v", r)
			}
		case "alarms", "news", "wikiwars":
			if err != nil || len(s.Cases()) != 1 {
				t.Errorf("%s: %v", src.Name, err)
			}
		case "polnear":
			if err != nil || len(s.Cases()) != 0 {
				t.Errorf("polnear of nothing: %v", err)
			}
		default:
			if err == nil || s != nil {
				t.Errorf("%s: no error, though its files are not there", src.Name)
			}
		}
	}
	if len(seen) < 10 {
		t.Errorf("%d sets", len(seen))
	}
}

// No file of a measuring set, however broken, stops the program.
func FuzzReaders(f *testing.F) {
	f.Add([]byte(`[{"id":"1","event":"AID","source":[{"actorText":"a"}]}]`))
	f.Add([]byte(`<Sentence category="AFP" id="1"><EventCoding eventcode="112"/><Text>a</Text>`))
	f.Add([]byte("<TEXT><TIMEX3 value=\"1\">é</TIMEX3></TEXT>"))
	f.Add([]byte("T1\tCue 0 1;0 99\tx\nT2\tSource -1 0\ty"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var sets []Set
		if s, err := ReadGSR(data); err == nil {
			sets = append(sets, s)
		}
		if s, err := ReadPLV(data); err == nil {
			sets = append(sets, s)
		}
		if s, err := ReadPetrarch(data); err == nil {
			sets = append(sets, s)
		}
		if s, err := ReadPhrases(data); err == nil {
			sets = append(sets, s)
		}
		if a, err := ReadToponyms(data); err == nil {
			sets = append(sets, NewToponyms(a, func(string) bool { return false }))
		}
		tm, at := &TimeML{}, &Attributions{}
		if tm.Put("t", string(data)) == nil {
			sets = append(sets, tm)
		}
		at.Put("a", string(data), string(data))
		sets = append(sets, at, ReadAlarms(string(data)))
		for _, s := range sets {
			for i, c := range s.Cases() {
				d := &dateline.Document{Text: c.Text}
				if c.Text != "" {
					d.Events = []dateline.Event{{Trigger: dateline.Span{End: len(c.Text)}}}
				}
				s.Add(i, d)
			}
			s.Rows()
			s.Missed()
		}
	})
}

func BenchmarkReport(b *testing.B) {
	text := strings.Repeat("Chad urged Sudan to open the road. ", 40)
	g := &Gold{}
	d := &dateline.Document{Text: text}
	for i := range 40 {
		at := i * 35
		g.Events = append(g.Events, GoldEvent{Type: "REQUEST", Trigger: "urged", Sentence: "Chad urged Sudan to open the road."})
		d.Sentences = append(d.Sentences, dateline.Sentence{Span: dateline.Span{Start: at, End: at + 34}})
		d.Events = append(d.Events, dateline.Event{Type: "REQUEST", Sentence: i, Trigger: dateline.Span{Start: at + 5, End: at + 10}})
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		NewReport().Add(g, d)
	}
}

// TestNamed: what counts as the words of a party.
func TestNamed(t *testing.T) {
	gold := []GoldParty{{Text: "the village council of Kumba"}, {Text: "He"}, {}}
	for _, tt := range []struct {
		name string
		want bool
	}{
		{"its village council", true}, {"the council", true}, {"Kumba", true}, {"he", true},
		{"the government of Cameroon", false}, // only words that tell nothing are shared
		{"the", false}, {"", false}, {"council members from the city of Douala", false},
	} {
		if got := Named(gold, tt.name); got != tt.want {
			t.Errorf("%q: %v", tt.name, got)
		}
	}
	if !Named(gold, "the mayor", "Kumba") {
		t.Error("one name of two is enough")
	}
}

// TestPartyWords: a dyad that is right by its countries may have the words of others.
func TestPartyWords(t *testing.T) {
	text := "Police in Kumba beat two teachers. The mayor was away."
	d := &dateline.Document{Text: text, Sentences: []dateline.Sentence{{Span: dateline.Span{Start: 0, End: 34}}}}
	d.Events = []dateline.Event{act("ASSAULT", "18", text, "beat", []dateline.Party{party(text, "Police in Kumba", "CMR")}, []dateline.Party{party(text, "The mayor", "CMR")})}
	g := &Gold{ID: "a", Events: []GoldEvent{{Type: "ASSAULT", Trigger: "beat", Sentence: "Police in Kumba beat two teachers.",
		Actors: []GoldParty{{Text: "Police", Code: "CMR"}}, Recipients: []GoldParty{{Text: "two teachers", Code: "CMR"}}}}}
	r := NewReport()
	r.Add(g, d)
	if got := r.Layers["event dyad"].TP; got != 1 {
		t.Errorf("dyads: %d", got)
	}
	if a, b := *r.Attributes["actor words"], *r.Attributes["recipient words"]; a != (Share{Hit: 1, N: 1}) || b != (Share{Hit: 0, N: 1}) {
		t.Errorf("words: %v %v", a, b)
	}
}
