package api

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

// writeJSON keeps <, > and & escaped, so that an answer read as HTML by mistake holds no tag. A problem repeats the value that is
// wrong, which may be a number that JSON has no word for.
func writeJSON(w io.Writer, v any) error {
	if p, ok := v.(*huma.ErrorModel); ok {
		for _, e := range p.Errors {
			if f, ok := e.Value.(float64); ok && (math.IsInf(f, 0) || math.IsNaN(f)) {
				e.Value = fmt.Sprint(f)
			}
		}
	}
	return json.NewEncoder(w).Encode(v)
}

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
