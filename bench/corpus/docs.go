package corpus

import (
	"bytes"
	"encoding/json"
	"strings"
)

// readDocs reads plots from JSONL with title and text.
func readDocs(data []byte) (all []plot) {
	for line := range bytes.Lines(data) {
		var d struct{ Title, Text string }
		if err := json.Unmarshal(line, &d); err != nil {
			panic(err)
		}
		all = append(all, plot{d.Title, strings.Split(d.Text, "\n\n")})
	}
	return all
}
