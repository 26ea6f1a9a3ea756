package cli

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/dateline-news/dateline/internal/serve/edited"
	"github.com/dateline-news/dateline/internal/store"
)

// A question is the flags that make a query of the store.
type question struct {
	q       store.Query
	box     string
	noEdits bool
}

// store is what the question is asked of: a store as people corrected it at the desk, or as the program wrote it.
func (q *question) store(st store.Store) store.Documents {
	if q.noEdits {
		return st
	}
	return edited.Store{Store: st}
}

// flags adds one flag for each field of a query; paging adds those of a page.
func (q *question) flags(cmd *cobra.Command, paging bool) {
	f := cmd.Flags()
	list := func(p *[]string, name, help string) { f.StringArrayVar(p, name, nil, help) }
	list(&q.q.Actors, "actor", "who did it: a code (USA, USAGOV), an entity (Q22316) or words of a name; may be given several times, as may all but numbers and days")
	list(&q.q.Recipients, "recipient", "to whom")
	list(&q.q.Parties, "party", "on either side")
	list(&q.q.Sources, "source", "who says so")
	list(&q.q.Types, "type", "PLOVER type: ASSAULT")
	list(&q.q.Modes, "mode", "PLOVER mode")
	list(&q.q.Contexts, "context", "PLOVER context")
	list(&q.q.CAMEO, "cameo", "CAMEO code or its beginning")
	f.IntSliceVar(&q.q.Quads, "quad", nil, "quad class: 1 and 2 verbal and material cooperation, 3 and 4 conflict")
	list(&q.q.Statuses, "status", "happened, ongoing, planned, hypothetical, denied or unknown")
	list(&q.q.Stances, "stance", "of claims: confirm, deny, assert, doubt or unknown")
	f.Float64Var(&q.q.MinScore, "min-score", 0, "least score, 0 to 1")
	list(&q.q.Countries, "country", "where: code of a country")
	f.StringVar(&q.box, "box", "", "where: west,south,east,north in degrees")
	f.StringVar(&q.q.From, "from", "", "first day, 2014-09-03, of the time that an event overlaps with; one known to be before a day alone stands at that day")
	f.StringVar(&q.q.To, "to", "", "last day of that time")
	f.StringVar(&q.q.PublishedFrom, "published-from", "", "first day of the story")
	f.StringVar(&q.q.PublishedTo, "published-to", "", "last day of the story")
	list(&q.q.Outlets, "outlet", "who published it")
	list(&q.q.Documents, "document", "id of a document")
	list(&q.q.Stories, "story", "id of a story")
	list(&q.q.RecordIDs, "record", "id of a record")
	list(&q.q.EventIDs, "event", "id of an event")
	f.StringVar(&q.q.Text, "text", "", `words of the article, all wanted; "a phrase" in quotes; -word excludes`)
	f.StringVar(&q.q.Copies, "copies", "", "first: one of each set of copies")
	f.StringVar(&q.q.Order, "order", "", "date (newest first, the default), score or ingest")
	f.BoolVar(&q.noEdits, "no-edits", false, "leave out what people changed about entities at the desk")
	if paging {
		f.IntVar(&q.q.Limit, "limit", 50, "rows a page, at most 1000")
		f.StringVar(&q.q.Cursor, "cursor", "", "go on behind a page, as it was told at its end")
	}
}

// query checks the flags. The fields that a kind of row does not have are refused by the store.
func (q *question) query() (store.Query, error) {
	for _, day := range []struct{ name, value string }{{"from", q.q.From}, {"to", q.q.To}, {"published-from", q.q.PublishedFrom}, {"published-to", q.q.PublishedTo}} {
		if _, err := time.Parse(time.DateOnly, day.value); day.value != "" && err != nil {
			return q.q, fmt.Errorf("--%s %s: a day is wanted, as 2014-09-03", day.name, day.value)
		}
	}
	if q.q.Limit < 0 || q.q.Limit > 1000 {
		return q.q, fmt.Errorf("--limit %d: from 1 to 1000; --all prints every page", q.q.Limit)
	}
	if q.box == "" {
		return q.q, nil
	}
	var box [4]float64
	sides := strings.Split(q.box, ",")
	for i := range box {
		if len(sides) != len(box) {
			return q.q, fmt.Errorf("--box %s: four numbers are wanted: west,south,east,north", q.box)
		}
		v, err := strconv.ParseFloat(strings.TrimSpace(sides[i]), 64)
		if most := []float64{180, 90}[i%2]; err != nil || !(-most <= v && v <= most) {
			return q.q, fmt.Errorf("--box %s: degrees are wanted: longitude within 180, latitude within 90", q.box)
		}
		box[i] = v
	}
	q.q.Box = &box
	return q.q, nil
}
