package event

import (
	"fmt"
	"maps"
	"slices"
)

// A Seat is what the ranking of parties sees of one side of an event.
type Seat struct {
	Token int // of the event
	Type  string
	Kind  string // "actors", "recipients", "mode", "time", "where"
	Cands []string
	Feats [][]string
	Ruled []bool
}

// TapSeats calls f with the seats of each event, whose parties stay as the rules have them, until the function it returns is called.
func TapSeats(f func(Seat)) (restore func()) {
	parties, modes, times, wheres := rankMargin, modeMargin, timeMargin, whereMargin
	rankMargin, modeMargin, timeMargin, whereMargin = 9, 9, 9, 9
	seats = func(b *bench, x *draft) {
		where, _ := b.whereSeat(x)
		for n, s := range [...]seat{b.seat(x, false), b.seat(x, true), b.modeSeat(x), b.timeSeat(x), where} {
			f(Seat{x.Token, x.Type, [...]string{"actors", "recipients", "mode", "time", "where"}[n], s.cands, s.feats, s.ruled})
		}
	}
	return func() { seats, rankMargin, modeMargin, timeMargin, whereMargin = nil, parties, modes, times, wheres }
}

// Odds returns the probabilities of the candidates of s by the weights w.
func Odds(s Seat, w map[string]float32) []float64 {
	return (&seat{cands: s.Cands, feats: s.Feats}).odds(w)
}

// RankMargin is by how much a candidate must be likelier than what the rules say.
func RankMargin() float64 { return rankMargin }

// Features are the features that have a weight.
func Features() []string { return slices.Sorted(maps.Keys(rankWeights())) }

// TapWords calls f with what the model of acts sees of each text beside its forms, until the function it returns is called.
func TapWords(f func(tags, cues []string)) (restore func()) {
	wordsSeen = f
	return func() { wordsSeen = nil }
}

// SpokenFrame returns the slots of the frame that acts of the type without a sense of the lexicon have in what somebody says, "" if it is the usual one.
func SpokenFrame(typ string) string {
	g := commonFrames()[typ]
	if len(g) < 3 {
		return ""
	}
	return fmt.Sprint(g[2].Actor[0][0]) + " > " + fmt.Sprint(g[2].Recipient[0][0])
}
