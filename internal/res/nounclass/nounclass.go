// Package nounclass says of what class a common noun is: a lemma goes in, a set of classes comes out (human, group,
// org, place, facility, vehicle, weapon, money). The table classes.txt is our own; it is meant for the selectional
// conditions of events ("attacked a market" with stalls or with prices), not as a taxonomy. Words outside have no class.
package nounclass

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed classes.txt
var table string

// A Set is a set of classes.
type Set uint16

const (
	Facility Set = 1 << iota
	Group
	Human
	Org
	Place
	Vehicle
	Weapon
	Money
)

var names = map[string]Set{"facility": Facility, "group": Group, "human": Human, "org": Org, "place": Place,
	"vehicle": Vehicle, "weapon": Weapon, "money": Money}

var classes = sync.OnceValue(func() map[string]Set {
	m := make(map[string]Set, 1000)
	for line := range strings.Lines(table) {
		name, words, ok := strings.Cut(line, ":")
		if !ok || line[0] == '#' {
			continue
		}
		for _, w := range strings.Fields(words) {
			m[w] |= names[name]
		}
	}
	return m
})

// Of returns the classes of lemma (lower case), 0 if it has none.
func Of(lemma string) Set { return classes()[lemma] }

// Is says whether lemma is of one of the classes in s.
func Is(lemma string, s Set) bool { return classes()[lemma]&s != 0 }
