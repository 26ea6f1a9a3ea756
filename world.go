package dateline

import (
	"slices"
	"strings"
)

// A TimeExpr is a time expression found in the text, with what its words alone tell.
type TimeExpr struct {
	Span        Span
	First, Last int // token indices, Last exclusive; 0,0 when outside the sentences (a page-date line)
	Type        TimeType
	Value       string // TIMEX3 value where the words alone give it ("2013-08", "P3D"), else "" (needs an anchor)
	Rule        string
	Tense       string // tense of the governing verb: "past", "present", "future" or ""
}

// TimeType is a TIMEX3 type.
type TimeType string

const (
	TypeDate     TimeType = "DATE"
	TypeTime     TimeType = "TIME"
	TypeDuration TimeType = "DURATION"
	TypeSet      TimeType = "SET"
)

// A TimeMention is a time expression with its value. Value is a TIMEX3 value, "" if the text cannot tell.
// Earliest and Latest are calendar days (2006-01-02) that bound the time for queries, "" if unbounded.
type TimeMention struct {
	Span             Span
	First, Last      int
	Type             TimeType
	Value            string
	Mod              string // TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER, MORE_THAN, LESS_THAN ...
	Earliest, Latest string
	Rule             string
}

// An Office is a person named with an office whose tenure the tables know: a bound on the date of the story.
type Office struct {
	Span     Span   // "US Secretary of State John Kerry"
	Person   string // canonical name
	Position string
	Start    string // ISO date, possibly cut
	End      string // "" if unknown or still in office
	Former   bool   // "former president": the story is after End, not within the tenure
	KB       string // Wikidata id, "" if none
	Row      string // the resource row, for explain
}

// Published is the date of the story: a day, or the interval that the text allows.
type Published struct {
	Value            string // "2014-09-03", possibly cut to the month; "" if unknown
	Earliest, Latest string // ISO days; "" if unbounded
	Conflict         bool   // a date was given that the text contradicts
	Basis            []DateBasis
}

// A DateBasis is one reason: a candidate used or refused, or a bound.
type DateBasis struct {
	Origin DateOrigin
	Value  string
	Span   Span
	Used   bool
	Why    string
}

// A Place is a toponym with the gazetteer row chosen for it.
type Place struct {
	Span        Span
	First, Last int
	Name        string // of the gazetteer row; "" if no row was chosen
	Country     string // ISO 3166-1 alpha-3, "" if unknown
	Admin1      string
	Lat, Lon    float64 // WGS 84 degrees
	GeoNames    int     // 0 if none
	Precision   Precision
	Score       float64 // [0,1], uncalibrated
	Why         string
}

// Precision says how exactly a place is known.
type Precision string

const (
	PrecisionCountry Precision = "country"
	PrecisionAdmin1  Precision = "admin1"
	PrecisionCity    Precision = "city"
	PrecisionPoint   Precision = "point"
)

// An Entity is who or what a chain names in the world, coded for the date of the story.
type Entity struct {
	ID       string // "e1", in text order of first mention
	Chain    int    // index into Chains
	Name     string // canonical name if the tables know it, else the fullest name or phrase of the text
	Kind     EntityKind
	KB       string   // Wikidata id, else "NIL:" and a hash of the name; "" if it is not named
	Code     string   // country + sectors as one string, as ActorCode writes it: "USAGOV"
	Country  string   // ISO alpha-3, IGO, NGO, or a group's own code (ISI); "" if unknown
	Sectors  []string // PLOVER sectors
	Role     string   // words or table entry: "US Secretary of State"
	Mentions []EntityMention
	Why      []string // the resource rows and rules that named and coded it
}

// An EntityMention is a mention of an entity.
type EntityMention struct {
	Span        Span
	First, Last int
	Head        int
	Form        Form
}

// ActorCode writes country and sectors as one string in the manner of CAMEO: "USAGOV". What stands in it already is not
// repeated: an IGO of sector IGO is "IGO", an NGO of sectors NGO and MED "NGOMED".
func ActorCode(country string, sectors []string) string {
	if len(sectors) == 0 || len(sectors) == 1 && country == "" {
		return country + strings.Join(sectors, "")
	}
	var b strings.Builder
	b.WriteString(country)
	for i, s := range sectors {
		if s != country && !slices.Contains(sectors[:i], s) {
			b.WriteString(s)
		}
	}
	return b.String()
}
