package neardup

import (
	_ "embed"
	"strings"
	"sync"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/res/namekey"
)

// agencies.tsv is written by hand: canonical name, tab, other names, comma-separated. Names under four letters are credits only in capitals.
//
//go:embed agencies.tsv
var agencyTable string

var agencies = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(agencyTable) {
		name, other, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if name == "" || name[0] == '#' {
			continue
		}
		m[namekey.Key(name)] = name
		for alias := range strings.SplitSeq(other, ",") {
			if alias != "" {
				m[namekey.Key(alias)] = name
			}
		}
	}
	return m
})

// agencyOf returns the agency that the dateline, credits or byline of d name, "" if none; photo credits are not looked at.
func agencyOf(d *dateline.Document) string {
	for _, l := range d.Lines {
		if s := l.Span.In(d.Text); l.Kind == dateline.LineDateline || l.Kind == dateline.LineByline || l.Kind == dateline.LineCredit && !ofPicture(s) {
			if a := agencyIn(s); a != "" {
				return a
			}
		}
	}
	if a := agencyIn(d.Byline); a != "" {
		return a
	}
	return agencyIn(d.Source.Outlet)
}

// agencyIn returns the first agency named in a line of credit.
func agencyIn(s string) string {
	if len(s) > 300 {
		return ""
	}
	table := agencies()
	ws := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t()[]/,;:|—–-©\"“”", r) })
	for i := range ws {
		for n := min(4, len(ws)-i); n > 0; n-- {
			name := strings.Join(ws[i:i+n], " ")
			a, ok := table[namekey.Key(name)]
			if !ok || len(name) < 4 && name != strings.ToUpper(name) && name != "dpa" {
				continue
			}
			return a
		}
	}
	return ""
}

// ofPicture says whether a credit is of a picture: whoever sold it did not write the text.
func ofPicture(s string) bool {
	low := strings.ToLower(s)
	for _, w := range []string{"photo", "image", "picture", "graphic", "video", "illustration", "getty"} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}
