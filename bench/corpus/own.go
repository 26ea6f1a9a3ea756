package corpus

import (
	"math/rand/v2"
	"strconv"
	"strings"
)

// own are the words of a story that no plot has: what it is about.
type own struct {
	towns, people, things []string
}

func newOwn(r *rand.Rand) (o own) {
	for range 2 {
		o.towns = append(o.towns, otherTowns[r.IntN(len(otherTowns))])
	}
	for range 3 {
		o.people = append(o.people, firstNames[r.IntN(len(firstNames))]+" "+lastNames[r.IntN(len(lastNames))])
	}
	for range 7 {
		o.things = append(o.things, moreThings[r.IntN(len(moreThings))])
	}
	return o
}

// In titles and sentences TOWN, NAME (a surname), PERSON, THING and NUMBER stand for words of the story.
var (
	titles = []string{
		"TOWN counts the cost of the THING dispute", "NAME takes THING plan to TOWN", "TOWN asks who pays for the THING", "No THING, no THING: TOWN waits for NAME",
		"NAME sees THING row ending by spring", "The THING of TOWN divides NAME and NAME", "TOWN fears for its THING trade", "Inside the TOWN THING affair", "What NAME knew about the THING",
		"TOWN turns to NAME over THING shortage", "THING at TOWN draws NUMBER in a day", "In TOWN, the THING comes before the THING",
	}
	sentences = []string{
		"The THING near TOWN is NUMBER years old.", "In TOWN a THING now costs NUMBER, said PERSON, who sells them.", "PERSON wrote a book on the THING of TOWN.",
		"Nobody in TOWN had seen the THING or the THING since Easter.", "There are NUMBER such THINGs between TOWN and TOWN.", "The THING stood beside the THING, as PERSON remembers.",
		"PERSON and PERSON run a THING shop together.", "At TOWN the THING is older than the THING.", "“It was about a THING all along,” said PERSON of TOWN.", "A THING museum in TOWN has NUMBER visitors a year.",
		"PERSON keeps the THING in a THING in TOWN.", "Before the THING came, TOWN lived off its THINGs.",
	}
	slots = strings.NewReplacer("TOWN", "\x00t\x00", "NAME", "\x00s\x00", "PERSON", "\x00p\x00", "THING", "\x00x\x00", "NUMBER", "\x00n\x00")
)

// write fills a pattern of all.
func (o own) write(r *rand.Rand, all []string) string {
	var b strings.Builder
	for i, part := range strings.Split(slots.Replace(all[r.IntN(len(all))]), "\x00") {
		if i%2 == 1 {
			switch part {
			case "t":
				part = o.towns[r.IntN(len(o.towns))]
			case "s":
				part = surname(o.people[r.IntN(len(o.people))])
			case "p":
				part = o.people[r.IntN(len(o.people))]
			case "x":
				part = o.things[r.IntN(len(o.things))]
			case "n":
				part = strconv.Itoa(3 + r.IntN(400))
			}
		}
		b.WriteString(part)
	}
	text := b.String()
	return strings.ToUpper(text[:1]) + text[1:]
}
