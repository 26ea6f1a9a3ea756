package event

import (
	"fmt"

	dateline "github.com/dateline-news/dateline"
)

// A Seat is what the ranking of parties sees of one side of an event.
type Seat struct {
	Token int // of the event
	Type  string
	Kind  string // "actors", "recipients", "mode", "time", "where"
	Cands []string
	Feats [][]string
	Ruled []bool
	About []string // features of all candidates
}

// TapSeats calls f with the seats of each event, whose parties stay as the rules have them, until the function it returns is called.
func TapSeats(f func(Seat)) (restore func()) {
	parties, modes, times, wheres := rankMargin, modeMargin, timeMargin, whereMargin
	rankMargin, modeMargin, timeMargin, whereMargin = 9, 9, 9, 9
	seats = func(b *bench, x *draft) {
		where, _ := b.whereSeat(x)
		for _, s := range [...]seat{b.seat(x, false), b.seat(x, true), b.modeSeat(x), b.timeSeat(x), where} {
			f(Seat{x.Token, x.Type, s.kind, s.cands, s.feats, s.ruled, s.about})
		}
	}
	return func() { seats, rankMargin, modeMargin, timeMargin, whereMargin = nil, parties, modes, times, wheres }
}

// TapKeeps calls f with the choice whether to keep each event, until the function it returns is called. All are kept.
func TapKeeps(f func(Seat)) (restore func()) {
	floor := keepFloor
	keepFloor = -1
	keeps = func(b *bench, all []*draft) {
		for i, s := range b.keepSeats(all) {
			f(Seat{all[i].Token, all[i].Type, s.kind, s.cands, s.feats, s.ruled, s.about})
		}
	}
	return func() { keeps, keepFloor = nil, floor }
}

// TapDoubts calls f with the choice whether to take in each act that was set aside, until the function it returns is called. Those are taken in
// that are likely by at least.
func TapDoubts(least float64, f func(Seat)) (restore func()) {
	floor := doubtFloor
	doubtFloor = least
	doubts = func(x *draft, s seat) { f(Seat{x.Token, x.Type, s.kind, s.cands, s.feats, s.ruled, s.about}) }
	return func() { doubts, doubtFloor = nil, floor }
}

// TapPoints calls f with who may stand for the sides of each event, until the function it returns is called. The candidates are the words of mentions, the first
// those of what the rules and the ranking say.
func TapPoints(f func(Seat, []string)) (restore func()) {
	margin := pointMargin
	pointMargin = 9
	points = func(b *bench, x *draft) {
		for side, s := range [...]pointing{b.pointSeat(x, false), b.pointSeat(x, true)} {
			if len(s.cands) == 0 {
				continue
			}
			names := make([]string, len(s.cands))
			for i, m := range s.mentions {
				if m >= 0 {
					names[i] = b.folk[m].span.In(b.c.d.Text)
					if e := &b.c.d.Entities[b.folk[m].entity]; b.folk[m].pronoun {
						names[i] = e.Name
					}
				}
			}
			if side := [...][]dateline.Party{x.Actors, x.Recipients}[side]; names[0] == "" {
				names[0] = side[0].Span.In(b.c.d.Text)
			}
			f(Seat{x.Token, x.Type, s.kind, s.cands, s.feats, s.ruled, nil}, names)
		}
	}
	return func() { points, pointMargin = nil, margin }
}

// TapSpots calls f with what may say where each event was, until the function it returns is called; the words of each candidate, the first of which is none.
func TapSpots(f func(Seat, []string)) (restore func()) {
	floor := spotFloor
	spotFloor = 9
	spotted = func(x *draft, s placing) {
		names := make([]string, len(s.cands))
		for i, k := range s.at {
			if k != nil {
				names[i] = k.key
			}
		}
		f(Seat{x.Token, x.Type, s.kind, s.cands, s.feats, s.ruled, s.about}, names)
	}
	return func() { spotted, spotFloor = nil, floor }
}

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

// Traits are what speaks for the labels of one case.
type Traits = traits

// A Party is a party of an event with what speaks for its sectors.
type Party struct {
	dateline.Party
	Traits Traits
}

// A Labelled is an event as the models of contexts and sectors see it.
type Labelled struct {
	Token   int
	Type    string
	Traits  Traits
	Parties [2][]Party // actors, recipients
}

// SectorLabels are the labels of the model of sectors.
var SectorLabels = sectorLabels

// TapLabels calls f with what speaks for the contexts of each text as a whole and for those of its events, until the function it returns is called.
func TapLabels(f func(text Traits, all []Labelled)) (restore func()) {
	labels = func(g *guild, t *topic, all []*draft) {
		var out []Labelled
		for _, x := range all {
			l := Labelled{Token: x.Token, Type: x.Type, Traits: t.traits(x)}
			for n, side := range [2][]dateline.Party{x.Actors, x.Recipients} {
				for i := range side {
					l.Parties[n] = append(l.Parties[n], Party{side[i], g.traits(x, &side[i], n == 1)})
				}
			}
			out = append(out, l)
		}
		f(t.text, out)
	}
	return func() { labels = nil }
}
