package coref

import (
	"strings"

	"github.com/dateline-news/dateline/internal/res/nounclass"
	"github.com/dateline-news/dateline/internal/res/role"
)

// A pronoun is the class of a personal pronoun; 0 for other words.
type pronoun uint8

const (
	pronNone pronoun = iota
	pronI
	pronWe
	pronYou
	pronHe
	pronShe
	pronIt
	pronThey
)

// pronouns maps a word to its class, and whether it is reflexive or a possessive.
var pronouns = map[string]struct {
	class     pronoun
	reflexive bool
}{
	"i": {class: pronI}, "me": {class: pronI}, "my": {class: pronI}, "mine": {class: pronI}, "myself": {pronI, true},
	"we": {class: pronWe}, "us": {class: pronWe}, "our": {class: pronWe}, "ours": {class: pronWe}, "ourselves": {pronWe, true},
	"you": {class: pronYou}, "your": {class: pronYou}, "yours": {class: pronYou}, "yourself": {pronYou, true}, "yourselves": {pronYou, true},
	"he": {class: pronHe}, "him": {class: pronHe}, "his": {class: pronHe}, "himself": {pronHe, true},
	"she": {class: pronShe}, "her": {class: pronShe}, "hers": {class: pronShe}, "herself": {pronShe, true},
	"it": {class: pronIt}, "its": {class: pronIt}, "itself": {pronIt, true},
	"they": {class: pronThey}, "them": {class: pronThey}, "their": {class: pronThey}, "theirs": {class: pronThey},
	"themselves": {pronThey, true}, "'em": {class: pronThey},
}

type set map[string]bool

func words(s string) set {
	m := set{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

var (
	// times and measures head no party of an event.
	times = words(`second minute hour day week weekend month year decade century morning afternoon evening night noon midnight
		today yesterday tomorrow tonight moment while time times monday tuesday wednesday thursday friday saturday sunday january february
		march april may june july august september october november december spring autumn winter quarter fortnight
		jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. a.m. p.m. am pm ago period`)
	measures = words(`percent per cent percentage kilometer kilometre mile meter metre centimeter foot inch kilogram kg km mph gram
		ton tonne pound degree % hectare acre litre liter barrel gallon dollar euro cent yen rupee ruble rouble peso yuan shilling $ € £ ¥`)
	// quantities count the noun behind "of": "a number of countries".
	quantities = words(`number lot majority handful dozen hundred thousand million billion couple range series total variety group
		pair score rest part most half plenty bulk kind sort type piece`)

	// masculines and feminines are nouns for men and women.
	masculines = words(`man boy father son husband brother uncle nephew grandfather grandson king prince emperor duke baron lord
		spokesman chairman businessman policeman congressman gentleman widower monk friar priest bishop pope groom boyfriend
		stepfather fireman gunman salesman sportsman cameraman anchorman councilman frontman nobleman englishman frenchman
		irishman dad guy sheikh sultan emir mullah ayatollah imam cowboy fisherman abbot archbishop cardinal rabbi
		earl viscount marquess heir stepson godfather godson granddad grandpa daddy sire knight baritone fiance fiancé`)
	feminines = words(`woman girl mother daughter wife sister aunt niece grandmother granddaughter queen princess empress duchess
		baroness lady spokeswoman chairwoman businesswoman policewoman congresswoman widow nun actress bride girlfriend stepmother
		councilwoman heroine waitress hostess housewife mom mum goddess schoolgirl ballerina countess viscountess marchioness
		heiress stepdaughter godmother goddaughter granny grandma mistress maid soprano contralto mezzo governess priestess
		abbess midwife stewardess seamstress landlady sorceress poetess suffragette fiancee fiancée`)
	maleTitles   = words(`mr mr. sir lord king prince sheikh sultan emir duke father pope baron emperor brother imam ayatollah herr monsieur don tsar`)
	femaleTitles = words(`mrs mrs. ms ms. miss lady dame queen princess duchess baroness empress madame mme sister countess frau signora mlle tsarina`)

	abbreviated = words(`dr dr. prof prof. gen gen. col col. lt lt. maj maj. capt capt. sgt sgt. cpl cpl. adm adm. rev rev. sen sen. rep rep.
		gov gov. pres pres. hon hon. rt pvt pvt. cmdr cmdr. brig brig.`)

	// bodies are nouns for a body that a name stands for when it is spoken of again.
	bodies = words(`group organization organisation movement militia network faction party company firm agency ministry department
		council committee commission court bank union university school club team newspaper coalition alliance army force bloc
		institution institute body charity airline corporation association federation foundation church front brigade office
		government regime administration police`)
	// bodyOf are those of them that any body may be called.
	bodyOf = words(`group organization organisation movement militia network faction company firm agency body institution charity`)
	// kindsOf are the kinds of organisation, as the tables of groups have them, that each may be.
	kindsOf = map[string]set{
		"company": words("company media"), "firm": words("company media"), "charity": words("ngo"), "agency": words("agency media igo intel police"),
		"militia": words("armed crime party"), "faction": words("armed crime party"), "network": words("armed crime media company ngo"),
		"group":        words("armed crime ngo igo coalition company union party media religion people"),
		"organization": words("armed crime ngo igo coalition union party media religion university"),
		"organisation": words("armed crime ngo igo coalition union party media religion university"),
		"body":         words("igo ngo agency court legislature coalition union"),
		"institution":  words("igo ngo agency court legislature university company media religion"),
		"party":        words("party"), "union": words("union"), "newspaper": words("media"), "university": words("university"),
		"ministry": {}, "court": {}, "bank": {}, "commission": {}, "committee": {}, "council": {}, "airline": {}, "department": {}, // by a word of the name only
	}
	// kindWords are words of a name that tell its kind.
	kindWords = map[string]string{"inc": "company", "corp": "company", "corporation": "company", "ltd": "company", "co": "company", "company": "company", "airlines": "company", "airways": "company",
		"holdings": "company", "motors": "company", "bank": "company", "plc": "company", "foundation": "ngo", "charity": "ngo", "watch": "ngo", "party": "party", "ministry": "agency", "department": "agency",
		"office": "agency", "police": "police", "army": "military", "court": "court", "parliament": "legislature", "senate": "legislature", "congress": "legislature", "council": "legislature",
		"university": "university", "college": "university", "school": "university", "hospital": "agency", "church": "religion", "times": "media", "herald": "media", "tribune": "media", "news": "media", "gazette": "media"}
	lands = words(`country nation state kingdom republic island`)
	towns = words(`city town village capital province region territory area district`)

	// plurals are singular in form and taken up by "they".
	plurals = words(`police staff people government group company team army military party coalition family couple crowd
		majority number public press militia opposition navy crew committee council ministry department office force media`)
	weather = words(`rain snow hail thunder drizzle`)
	// raising verbs and adjectives have an "it" that stands for a clause.
	clausal = words(`seem appear turn happen follow matter emerge transpire`)
)

// people are nouns for people that neither the table of noun classes nor their ending tells.
var people = words(`secretary president premier minister chief general colonel major captain sergeant admiral marshal judge justice
	envoy aide head deputy mayor governor cop spy mp mep senator candidate nominee witness guard rebel militant insurgent suspect pilot
	refugee migrant civilian user member resident citizen host guest parent child baby kid friend neighbour neighbor colleague teacher
	coach player owner author writer singer artist bishop saint founder veteran official analyst expert lawyer attorney nurse
	sibling twin couple professor scholar student patient victim relative cousin partner companion figure hero champion star
	consul chancellor speaker coordinator commissioner lieutenant brigadier commander mediator scientist person individual human
	adult teenager youth servant slave prisoner hostage captive negotiator adviser advisor correspondent reporter columnist`)

// sexOf returns the gender of the people that a noun stands for, by the tables and by "-woman".
func sexOf(lemma string) gender {
	switch {
	case masculines[lemma]:
		return masculine
	case feminines[lemma], len(lemma) > len("woman") && strings.HasSuffix(lemma, "woman"):
		return feminine
	}
	return anyGender
}

// human says whether lemma is a noun for people.
func human(lemma string) bool {
	c := nounclass.Of(lemma)
	if plurals[lemma] {
		return false
	}
	if c&nounclass.Human != 0 || people[lemma] || masculines[lemma] || feminines[lemma] {
		return true
	}
	if c != 0 || bodies[lemma] {
		return false
	}
	for _, end := range [...]string{"man", "men", "woman", "women", "person", "ist"} {
		if len(lemma) > len(end)+2 && strings.HasSuffix(lemma, end) {
			return true
		}
	}
	rl, ok := role.Lookup(lemma)
	return ok && (rl.Use == role.Head || rl.Use == role.Weak) && (strings.HasSuffix(lemma, "er") || strings.HasSuffix(lemma, "or") ||
		strings.HasSuffix(lemma, "ant") || strings.HasSuffix(lemma, "ent") && !strings.HasSuffix(lemma, "ment") || strings.HasSuffix(lemma, "ian"))
}

// lower returns s in lower case; it allocates only if s has capitals.
func lower(s string) string { return strings.ToLower(s) }
