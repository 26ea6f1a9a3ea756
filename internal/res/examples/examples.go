// Package examples holds the articles that `dateline demo` codes: written for Dateline in the manner of wire copy, with
// the noise that scrapers leave (page dates that contradict the story, share lines, banners, credits). Ten stand alone; a
// folder holds one story over several days, with wire copies in other outlets, sides that contradict each other, and
// corrections. People in office bear their real names so that tenures can bound the dates; what they do here is invented,
// and so are the outlets.
package examples

import (
	"embed"
	"encoding/json"
)

// Files holds the articles: single ones named by topic, those of a story as STORY/NUMBER-topic.
//
//go:embed *.txt *.html */*.html */*.jsonl
var Files embed.FS

//go:embed dossiers.json
var dossiers []byte

// Dossiers are saved questions over the articles, by name, as the desk stores them.
func Dossiers() map[string]json.RawMessage {
	var all map[string]json.RawMessage
	if err := json.Unmarshal(dossiers, &all); err != nil {
		panic(err) // the file is part of the program
	}
	return all
}
