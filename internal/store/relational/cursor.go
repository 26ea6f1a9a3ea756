package relational

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"

	"github.com/dateline-news/dateline/internal/store"
)

// A cursor is the place after the last row of a page, with a hash of the query and kind of rows that gave it.
type cursor struct {
	Of  string  `json:"q"`
	Ord int64   `json:"o"`
	ID  string  `json:"i"`
	Num int64   `json:"n,omitempty"` // second key: the number in a document, a count, a time
	Val float64 `json:"v,omitempty"` // score
}

// queryHash stands for what a query asks, without which page of it.
func queryHash(unit string, q store.Query) string {
	q.Cursor, q.Limit = "", 0
	if q.Order == "date" {
		q.Order = ""
	}
	b, _ := json.Marshal(q) // strings and numbers, of which check has refused NaN
	sum := sha256.Sum256(append([]byte(unit+"\x00"), b...))
	return base64.RawURLEncoding.EncodeToString(sum[:9])
}

func (c cursor) String() string {
	b, _ := json.Marshal(c)
	return base64.RawURLEncoding.EncodeToString(b)
}

// after reads the cursor of a query; nil on the first page.
func after(unit string, q store.Query) (*cursor, error) {
	if q.Cursor == "" {
		return nil, nil
	}
	var c cursor
	b, err := base64.RawURLEncoding.DecodeString(q.Cursor)
	if err == nil {
		err = json.Unmarshal(b, &c)
	}
	if err != nil || c.Of != queryHash(unit, q) {
		return nil, fmt.Errorf("%w: ask again without it, from the first page", store.ErrCursor)
	}
	return &c, nil
}

func limit(q store.Query) int {
	if q.Limit == 0 {
		return 50
	}
	return q.Limit
}
