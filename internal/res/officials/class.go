package officials

import "strings"

// Class folds the many titles of an office to one word of a short list, so that the words of a text and the title of a
// table meet: "foreign minister", "Secretary of State", "Minister of External Affairs" are all "foreign". It reads a title
// of either ("US Secretary of State", "Minister of the Interior"); the country is left to the caller. Deputies and
// assistants have classes of their own ("deputy foreign"). An unknown title gives "".
func Class(title string) string {
	t := " " + clean(title) + " "
	deputy := ""
	for _, p := range [...]string{" deputy ", " vice ", " assistant ", " under ", " undersecretary ", " junior ", " parliamentary under ", " parliamentary secretary ", " associate "} {
		if strings.Contains(t, p) {
			deputy = "deputy "
			break
		}
	}
	has := func(words ...string) bool {
		for _, w := range words {
			if hasWords(t, w) {
				return true
			}
		}
		return false
	}
	switch {
	case has("adviser", "advisor", "aide", "assistant to", "secretary to", "counsellor to", "counselor to", "office of the president", "office of the prime minister", "of staff to") &&
		!has("national security adviser", "national security advisor"):
		return "adviser"
	case has("ambassador", "high commissioner") && !has("united nations", "un", "u n", "refugees", "human rights"), has("ambassadors"):
		return "ambassador"
	case has("permanent representative", "un ambassador", "ambassador to the un", "ambassador to the united nations", "u n ambassador", "ambassador"):
		return "un ambassador"
	case has("spokesperson", "spokesman", "spokeswoman", "press secretary", "spokesmen"):
		return "spokesperson"
	case has("envoy", "special representative", "emissary", "mediator", "negotiator"):
		return "envoy"
	case has("chief of staff", "general staff", "joint chiefs", "chief of defence", "chief of the defence", "chief of defense", "army chief", "commander", "army commander", "commander in chief", "military chief", "supreme allied"):
		return "commander"
	case has("national security adviser", "national security advisor"):
		return "security adviser"
	case has("court", "judge", "justice of", "chief justice", "magistrate", "tribunal") && !has("minister", "ministry"):
		return deputy + "judge"
	case has("prosecutor"):
		return "prosecutor"
	case has("foreign", "external", "external affairs", "foreign affairs", "foreign minister", "foreign secretary", "foreign relations", "external relations"),
		has("secretary of state") && !has("secretary of state for", "state secretary"):
		return deputy + "foreign"
	case has("defence", "defense", "war", "armed forces", "national defence", "national defense"):
		return deputy + "defence"
	case has("prime minister", "premier", "chancellor", "taoiseach", "head of government", "president of the government", "prime ministers", "minister president", "chief minister", "first minister", "state counsellor") && !has("exchequer", "office"):
		if deputy != "" {
			return "deputy prime minister"
		}
		return "prime minister"
	case has("vice president", "vice presidents"):
		return "vice president"
	case has("speaker"), has("president of the senate", "president of the national assembly", "president of the chamber", "president of the house", "parliament speaker"),
		has("president") && has("senate", "assembly", "chamber", "parliament", "congress", "council", "house", "bundestag", "diet", "storting", "riksdag", "duma"):
		if has("european", "commission") {
			return "president"
		}
		return deputy + "speaker"
	case has("king", "queen", "emir", "sultan", "monarch", "emperor", "empress", "shah", "grand duke", "sovereign", "prince regent"):
		return "monarch"
	case has("crown prince", "prince", "princess"):
		return "prince"
	case has("pope", "pontiff"):
		return "pope"
	case has("finance", "exchequer", "treasury", "treasurer", "finances"):
		return deputy + "finance"
	case has("interior", "home", "home affairs", "internal affairs", "home secretary", "internal security", "homeland security"):
		return deputy + "interior"
	case has("attorney general", "justice"):
		return deputy + "justice"
	case has("secretary general", "general secretary", "secretary generals"):
		if has("communist", "party", "socialist", "workers") {
			return "party leader"
		}
		return deputy + "secretary general"
	case has("director general", "managing director"):
		return "director general"
	case has("supreme leader", "paramount leader", "military leader", "leader of the revolution"):
		return "leader"
	case has("senator", "sen", "rep", "congressman", "congresswoman", "mp", "lawmaker", "legislator", "representative", "member of parliament", "member of the state duma", "member of the national assembly", "member of congress"):
		return "lawmaker"
	case has("governor") && has("bank", "reserve"), has("federal reserve"):
		return "central banker"
	case has("governor", "gov"):
		return deputy + "governor"
	case has("mayor"):
		return deputy + "mayor"
	case has("director", "head") && has("intelligence", "security service", "central intelligence agency", "cia", "federal security service", "secret service"):
		return "spy chief"
	case has("president", "presidents"):
		if deputy != "" {
			return "vice president"
		}
		return "president"
	case has("rebel leader", "guerrilla leader", "warlord", "separatist leader", "party leader", "opposition leader", "coup leader"), has("leader"), has("chairman", "chairwoman", "chair", "chairperson", "head", "founder", "co chair"):
		return "leader"
	case has("minister", "ministers", "secretary", "commissioner"):
		for _, p := range portfolios {
			if has(p[1:]...) {
				return deputy + p[0]
			}
		}
		return deputy + "minister"
	}
	return ""
}

// hasWords says whether w stands in t between spaces.
func hasWords(t, w string) bool {
	for at := 0; ; {
		i := strings.Index(t[at:], w)
		if i < 0 {
			return false
		}
		i += at
		if i > 0 && t[i-1] == ' ' && i+len(w) < len(t) && t[i+len(w)] == ' ' {
			return true
		}
		at = i + 1
	}
}

// portfolios: class, then the words that tell it.
var portfolios = [][]string{
	{"health", "health", "public health"}, {"education", "education", "schools", "higher education"}, {"agriculture", "agriculture", "farming", "agricultural"},
	{"environment", "environment", "environmental", "climate"}, {"energy", "energy", "oil", "petroleum", "mines", "mining", "gas"}, {"trade", "trade", "commerce"},
	{"economy", "economy", "economic", "economics"}, {"transport", "transport", "transportation"}, {"labour", "labour", "labor", "employment", "work"},
	{"culture", "culture", "arts"}, {"information", "information", "communications", "media"}, {"immigration", "immigration", "migration"},
	{"planning", "planning", "development"}, {"industry", "industry", "industries"}, {"science", "science", "technology"}, {"sports", "sport", "sports"},
	{"tourism", "tourism"}, {"housing", "housing"}, {"social affairs", "social"}, {"security", "security"},
}

// clean lowers a title and turns all but letters and digits into single spaces; brackets and what they hold are cut.
func clean(title string) string {
	var b strings.Builder
	depth, space := 0, false
	for _, r := range title {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth = max(0, depth-1)
		case depth > 0:
		case 'A' <= r && r <= 'Z':
			r += 'a' - 'A'
			fallthrough
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || r > 127:
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(r)
			continue
		case r == '.' || r == '\'' || r == '’':
			continue
		}
		space = true
	}
	return b.String()
}

// Rank says how well known the holder of an office of this class is: 3 for heads of state, government and great
// organisations, 2 for foreign and defence ministers, speakers, envoys and leaders, 1 for other ministers, 0 for the rest.
func Rank(class string) int {
	switch class {
	case "president", "prime minister", "monarch", "pope", "secretary general":
		return 3
	case "foreign", "defence", "vice president", "speaker", "leader", "party leader", "spokesperson", "envoy", "un ambassador", "director general", "commander", "security adviser", "prince", "central banker":
		return 2
	case "finance", "interior", "justice", "deputy prime minister", "prosecutor", "spy chief", "lawmaker":
		return 1
	}
	for _, p := range portfolios {
		if class == p[0] {
			return 1
		}
	}
	return 0
}
