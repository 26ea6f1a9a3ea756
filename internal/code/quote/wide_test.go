package quote_test

import (
	"strings"
	"testing"

	"github.com/dateline-news/dateline/internal/code/quote"
)

// How far a cue of the wider reading goes, and what it leaves out; each rule with a sentence that it reads and one that it must not.
func TestWideCues(t *testing.T) {
	st := steps(t)
	q := quote.New(quote.Options{Wide: true})
	for _, tt := range []struct{ text, want string }{
		// no answer is told of as an answer is
		{"The rebels did not respond to requests.", "indirect(The rebels) did not respond to: requests"},
		{"The rebels did not move to villages.", ""},
		// the question may stand far from the verb
		{"The board asked the minister during the meeting if he would resign.", "indirect(The board) asked > the minister: if he would resign"},
		{"The drought prompted questions about how the dam was built.", "indirect() questions about: how the dam was built"},
		{"When she asks him about his debts, he laughs.", "indirect(she) asks: his debts"},
		// "as" of time has a clause of its own
		{"As the envoy talked about the border, the crowd left.", "indirect(the envoy) talked about: the border"},
		{"As the envoy walked about the border, the crowd left.", ""},
		// a verb of thought between commas
		{"The strike, many believe, will go on.", "indirect(many) believe: will go on"},
		{"The strike, many believers, will go on.", ""},
		// a participle behind an attribution has its speaker
		{"“The fault was the late delivery,” Mr. Lee said, referring to the two ships.", "direct(Mr. Lee) said: The fault was the late delivery,\nindirect(Mr. Lee) referring to: the two ships"},
		{"“The fault was the late delivery,” Mr. Lee said, limping to the two ships.", "direct(Mr. Lee) said: The fault was the late delivery,"},
		// what seems like something
		{"The offer seems like a trap.", "indirect() seems: like a trap"},
		{"The offer swims like a trap.", ""},
		// the verb that opens the words
		{"The envoy began by saying that the talks had failed.", "indirect(The envoy) began by saying: that the talks had failed"},
		{"The envoy won the vote in the south of the country by saying that the talks had failed.", "indirect(The envoy) saying: that the talks had failed"},
		// what is put out and speaks
		{"The union ran an ad that accuses the mayor of neglect.", "indirect(The union) ran an ad that accuses: the mayor of neglect"},
		{"The union hired a lawyer that accuses the mayor of neglect.", "indirect(a lawyer) accuses: the mayor of neglect"},
		{"The union met with the mayor to discuss the strike.", "indirect(The union) met with the mayor to discuss: the strike"},
		{"The union slept with the mayor to discuss the strike.", "indirect(The union) to discuss: the strike"},
		{"The minister struggled on Tuesday to explain the delay.", "indirect(The minister) struggled on Tuesday to explain: the delay"},
		// what the subject gets is named without its verb
		{"The remark drew sharp criticism from the unions.", "indirect(the unions) sharp criticism from: The remark"},
		// not clear in passing
		{"It is not clear whether the road is open.", "indirect() It is not clear: whether the road is open"},
		{"The men waited for two days because it was not clear whether the road was open.", ""},
		// told in passing: an attitude, no attribution
		{"The union, a supporter of the deal, left.", ""},
		{"Lee is a supporter of the deal.", "indirect(Lee) is a supporter of: the deal"},
		// what may or should be judged is not said to be
		{"The delay was derided.", "indirect() was derided: The delay"},
		{"The delay should be derided.", ""},
		// an infinitive of use, and one of what is taken
		{"The crew used the mast to support the roof.", ""},
		{"The crew agreed to accept the award.", "indirect(The crew) agreed: to accept the award"},
		// "to" before a name is no infinitive
		{"Lee sent an appeal to London.", ""},
		{"Lee sent an appeal to stay calm.", "indirect(Lee) sent an appeal: to stay calm"},
		// an idea is somebody's
		{"The idea that the dam is safe is wrong.", ""},
		{"Her idea that the dam is safe is wrong.", "indirect(Her) idea: that the dam is safe"},
	} {
		if got := render(run(t, st, q, tt.text)); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, strings.ReplaceAll(got, "\n", "\n     "), strings.ReplaceAll(tt.want, "\n", "\n     "))
		}
	}
}
