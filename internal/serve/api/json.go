package api

import (
	"encoding/json"
	"io"
	"strings"
)

// writeJSON keeps <, > and & escaped, so that an answer read as HTML by mistake holds no tag.
func writeJSON(w io.Writer, v any) error { return json.NewEncoder(w).Encode(v) }

// compact returns v, one of the rows above, on one line.
func compact(v any) []byte {
	data, err := json.Marshal(v)
	if err != nil {
		panic(err) // rows hold nothing that JSON cannot say
	}
	return data
}

// operationID makes "get-events-id-explain" of a method and a path.
func operationID(method, path string) string {
	return strings.ToLower(method) + strings.NewReplacer("/v1", "", "/", "-", "{", "", "}", "").Replace(path)
}
