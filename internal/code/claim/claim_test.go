package claim_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/code/claim"
)

func render(d *dateline.Document) string {
	var b strings.Builder
	for _, c := range d.Claims {
		if b.Len() > 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "%s(%s) %s", c.Stance, c.Source.In(d.Text), c.Evidence.In(d.Text))
	}
	return b.String()
}

// What the rules find; the model that weighs it has its own test.
func TestClaims(t *testing.T) {
	st := steps(t)
	for _, tt := range []struct{ text, want string }{
		{"The army confirmed that two soldiers had died.", "confirm(The army) two soldiers had died"},
		{"The army said that two soldiers had died.", ""}, // a report, no stance
		{"Officials denied that the plant had leaked.", "deny(Officials) the plant had leaked"},
		{"The minister denied the allegations.", "deny(The minister) The minister denied the allegations"},
		{"The minister denied him a visa.", ""},
		{"The rebels claimed that they had shot down the plane.", "assert(The rebels) they had shot down the plane"},
		{"The group claimed responsibility for the bombing.", "assert(The group) The group claimed responsibility for the bombing"},
		{"Two attacks, both claimed by the Brigades, killed six people.", "assert(the Brigades) claimed by the Brigades"},
		{"The land, claimed by both states, is empty.", ""},
		{"The team claimed a third victory.", ""},
		{"The storm claimed six lives.", ""},
		{"The opposition accused the president of rigging the vote.", "assert(The opposition) The opposition accused the president of rigging the vote"},
		{"The court tried the president.", ""},
		{"The firm insisted that it had not bribed officials.", "deny(The firm) it had not bribed officials"},
		{"Torres said he had never met the banker.", "deny(Torres) he had never met the banker"},
		{"Torres said he had not been told.", ""}, // not his act
		{"Torres said he would not resign.", ""},  // a refusal is about the future
		{"The spokesman did not say who had fired first.", "unknown(The spokesman) The spokesman did not say who had fired first"},
		{"The spokesman declined to comment.", "unknown(The spokesman) The spokesman declined to comment"},
		{"The spokesman declined the offer.", ""},
		{"The investigation found that the pilots had been drunk.", "confirm(The investigation) the pilots had been drunk"},
		{"The clerk found the key.", ""},
		{"The driver pleaded not guilty.", "deny(The driver) The driver pleaded not guilty"},
		{"The driver pleaded for help.", ""},
		{"The minister doubted that the truce would hold.", "doubt(The minister) the truce would hold"},
		{"The minister believes that the truce will hold.", ""},
		// a charge in a relative clause, a pronoun
		{"The men were beaten in their cells, a charge the ministry denies.", "deny(the ministry) a charge the ministry denies"},
		{"The convoy carried arms, an allegation denied by the army.", "deny(the army) an allegation denied by the army"},
		{"The guards wore a badge the ministry denies its rivals.", ""},
		{"Peru says troops crossed the river. Ecuador denies it.", "deny(Ecuador) Ecuador denies it"},
		{"Ecuador denied them visas.", ""},
		{"The spokesman dismissed the charge.", "deny(The spokesman) The spokesman dismissed the charge"},
		{"The judge dismissed the charge.", ""}, // a case
		// what is called false or doubtful
		{"Ecuador called the accusations baseless.", "deny(Ecuador) Ecuador called the accusations baseless"},
		{"Ecuador called the president ridiculous.", ""}, // of a person, no fact
		{"The navy dismissed the report as a fantasy.", "deny(The navy) The navy dismissed the report as a fantasy"},
		{"The navy dismissed the cook as a thief.", ""},
		{"The firm called the figures exaggerated.", "doubt(The firm) The firm called the figures exaggerated"},
		{"The minister said that the allegations were false.", "deny(The minister) the allegations were false"},
		{"The minister said that the ceiling was false.", ""},
		// nothing of the kind took place
		{"Delorme said no ransom had been paid.", "deny(Delorme) no ransom had been paid"},
		{"Delorme said no ransom would be paid.", ""}, // what will not be
		{"The governor said there were no political prisoners in the country.", "deny(The governor) there were no political prisoners in the country"},
		{"The governor said there was no need to worry.", ""},
		{"She insisted that the state had paid nothing.", "deny(She) the state had paid nothing"},
		{"“No weapon was fired at any time,” said Captain Silva.", "deny(Captain Silva) No weapon was fired at any time,"},
		// left open
		{"Neither toll could be independently verified.", "unknown() Neither toll could be independently verified"},
		{"The toll could be verified.", ""},
		{"The identity of the gunmen could not be established.", "unknown() The identity of the gunmen could not be established"},
		{"A camp could not be established there.", ""},
		{"Qatar would not comment.", "unknown(Qatar) Qatar would not comment"},
		{"Qatar would not surrender.", ""},
		// reports that nobody has proved
		{"The task force is looking into a report that five shepherds died.", "assert(a report) a report that five shepherds died"},
		{"The ministry published a report that five experts wrote.", ""},
		{"Observers spoke of credible reports of vote-buying.", "assert(credible reports) credible reports of vote-buying"},
		{"The reports of the bank are blue.", ""},
		// findings, whoever tells of them
		{"A post-mortem found a bullet wound in the neck, the coroner said.", "confirm(A post-mortem) A post-mortem found a bullet wound in the neck"},
		{"The inquiry found no evidence of fraud.", ""},
		// one side of the other
		{"Human-rights groups said police had beaten detainees.", "assert(Human-rights groups) police had beaten detainees"},
		{"The mayor said police had beaten detainees.", ""},
		{"The minister blamed the halt on a failed server.", ""},
		// disputed, with or without a noun for what is said
		{"Lisbon says the trawlers had left the bay. Rabat disputed this.", "deny(Rabat) Rabat disputed this"},
		{"The clans disputed the well.", ""},
		{"The harbour board contested that figure.", "deny(The harbour board) The harbour board contested that figure"},
		{"Neither ministry has disputed the figure.", ""},
		{"The envoy left early, a charge the premier waved away.", "deny(the premier) a charge the premier waved away"},
		{"The premier waved away a wasp.", ""},
		{"The consul would neither confirm nor deny the account.", "unknown(The consul) The consul would neither confirm nor deny the account"},
		// charges in other words
		{"The union held the ministry responsible for the collapse.", "assert(The union) The union held the ministry responsible for the collapse"},
		{"The union wants to hold the ministry responsible for the collapse.", ""},
		{"The mayor laid the blame on the gendarmes.", "assert(The mayor) The mayor laid the blame on the gendarmes"},
		{"The mayor laid the wreath on the tomb.", ""},
		{"Oslo attributed the break-in to Russia.", "assert(Oslo) Oslo attributed the break-in to Russia"},
		{"Oslo attributed the break-in to carelessness.", ""},
		{"The senator charged the cabinet with hiding the toll.", "assert(The senator) The senator charged the cabinet with hiding the toll"},
		{"The court charged the driver with hiding the body.", ""},
		{"No group has claimed responsibility for the blast.", ""},
		// facts told by a noun
		{"The general staff acknowledged the loss of two ships.", "confirm(The general staff) The general staff acknowledged the loss of two ships"},
		{"The senate confirmed the nomination.", ""},
		// left open
		{"The ministry would not discuss the terms.", "unknown(The ministry) The ministry would not discuss the terms"},
		{"The ministry did not discuss the terms with farmers.", ""},
		{"The bishop said he did not know who had opened the gate.", "unknown(The bishop) he did not know who had opened the gate"},
		{"The bishop said he did not know the gate.", ""},
		{"The bishop was unable to say whether the gate had been locked.", "unknown(The bishop) The bishop was unable to say whether the gate had been locked"},
		{"The bishop was able to say who had locked the gate.", ""},
		// doubts
		{"The navy has seen no evidence that the wreck leaks.", "doubt(The navy) The navy has seen no evidence that the wreck leaks"},
		{"The navy has seen evidence of a leak.", ""},
		{"Economists doubted the figure.", "doubt(Economists) Economists doubted the figure"},
		// the words of confirming belong to it
		{"Two hostages were freed at dawn, the governor confirmed.", "confirm(the governor) Two hostages were freed at dawn, the governor confirmed"},
	} {
		if got := render(runWith(t, st, claim.Rules(), tt.text)); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

// A claim points at its quote, and at the event in its words.
func TestLinks(t *testing.T) {
	text := "Rebels denied killing two nurses. The army confirmed that rebels had attacked the village."
	d := &dateline.Document{Text: text}
	at := func(s string) dateline.Span {
		i := strings.Index(text, s)
		return dateline.Span{Start: i, End: i + len(s)}
	}
	for i, w := range strings.Fields(text) {
		d.Tokens = append(d.Tokens, dateline.Token{Span: at(w), UPOS: "NOUN", Head: i, Deprel: "dep"})
	}
	d.Sentences = []dateline.Sentence{{Span: dateline.Span{End: len(text)}, Last: len(d.Tokens), Parsed: true}}
	d.Quotes = []dateline.Quote{{Kind: dateline.Indirect, Content: at("rebels had attacked the village"), Cue: at("confirmed"), CueLemma: "confirm", CueToken: 7, Speaker: at("The army")}}
	d.Events = []dateline.Event{{Trigger: at("killing")}, {Trigger: at("attacked"), Token: 11}}
	if err := claim.New().Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	if len(d.Claims) != 1 || d.Claims[0].Quote != 0 || d.Claims[0].Event != 1 || d.Claims[0].Stance != dateline.Confirm {
		t.Errorf("claims %+v, want one that confirms event 1 by quote 0", d.Claims)
	}
}

func FuzzClaims(f *testing.F) {
	st := steps(f)
	f.Add("The group claimed responsibility. He denied it, \"no\", and could not be verified whether unclear what")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 2000 {
			t.Skip()
		}
		d, err := try(st, claim.New(), strings.ToValidUTF8(text, "�"))
		if errors.Is(err, dateline.ErrUnusable) {
			t.Skip(err)
		} else if err != nil {
			t.Fatal(err)
		}
		last := 0
		for _, c := range d.Claims {
			if !c.Evidence.Valid(d.Text) || c.Evidence.Start < last {
				t.Fatalf("evidence %v: empty, out of order, outside the text, or splits a rune", c.Evidence)
			}
			last = c.Evidence.Start
			if !c.Source.IsZero() && !c.Source.Valid(d.Text) {
				t.Fatalf("source %v", c.Source)
			}
			if c.Quote >= len(d.Quotes) || c.Event >= len(d.Events) {
				t.Fatalf("claim points outside: %+v", c)
			}
		}
	})
}

func BenchmarkClaims(b *testing.B) {
	text := strings.Repeat("The army confirmed that two soldiers had died. The group claimed responsibility for the attack. The ministry denied the reports.\n", 30)
	d := run(b, steps(b), text)
	a := claim.New()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if err := a.Annotate(context.Background(), d); err != nil {
			b.Fatal(err)
		}
	}
}
