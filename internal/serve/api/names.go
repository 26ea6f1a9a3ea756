package api

import (
	"strings"

	"github.com/dateline-news/dateline/internal/res/country"
)

// sectors are PLOVER's, in words.
var sectors = map[string]string{
	"GOV": "government", "MIL": "military", "COP": "police", "SPY": "intelligence", "JUD": "courts", "LEG": "parliament", "OPP": "opposition", "REB": "rebels", "PTY": "party",
	"JRN": "journalists", "BUS": "business", "CVL": "civilians", "MED": "media", "EDU": "education", "REF": "refugees", "REL": "religious", "HLH": "health", "LAB": "labour", "CRM": "criminals",
	"UAF": "unidentified armed force", "UNK": "unknown kind", "IGO": "international bodies", "NGO": "non-governmental bodies", "ISI": "Islamic State",
}

// InWords is an actor code in words, "Nigeria: military" for NGAMIL; other text stays as it is. Many are under one code, so that it says
// what a filter keeps and the name of one of them would not.
func InWords(code string) string {
	if len(code) < 3 || len(code)%3 != 0 || strings.ToUpper(code) != code {
		return code
	}
	var head string
	var more []string
	if c, ok := country.ByCode(code[:3]); ok {
		head = c.Name
	} else if head, ok = sectors[code[:3]]; !ok {
		return code
	}
	for i := 3; i < len(code); i += 3 {
		s, ok := sectors[code[i:i+3]]
		if !ok {
			s = code[i : i+3]
		}
		more = append(more, s)
	}
	if len(more) == 0 {
		return head
	}
	return head + ": " + strings.Join(more, ", ")
}
