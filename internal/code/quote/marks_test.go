package quote

import (
	"strings"
	"testing"

	dateline "github.com/dateline-news/dateline"
)

// Quotations are shown in brackets, without their marks.
func TestScanMarks(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{`He said "yes" and "no".`, `yes|no`},
		{`He said “yes”.`, `yes`},
		{`„Ja“, sagte er.`, `Ja`},
		{`«Oui», dit-il, « non ».`, `Oui|non`},
		{"``Yes,'' he said. ''No,'' she said.", `Yes,|No,`},
		{`‘Yes,’ he said. ‘It’s the ministers’ plan.’`, `Yes,|It’s the ministers’ plan.`},
		{`'Yes,' he said. 'Don't go.'`, `Yes,|Don't go.`},
		{`the ministers' plan and the owners' plan`, ``},
		{`rock 'n' roll in the '90s, 'tis the boys' own`, ``},
		{`a 5" pipe and a 6" pipe`, ``},
		{`He said "yes`, `yes`},       // never closed: to the end of the line
		{`He said yes" and left`, ``}, // never opened
		{`“He said ‘no’ to us.”`, `He said ‘no’ to us.`},
		{`"" and “” and « »`, ``},
		{`He said "go. She said "stay."`, `go. She said|stay.`}, // the first one was never closed
		{`said "... and so on"`, `... and so on`},
	} {
		var got []string
		for _, q := range scanMarks(tt.line, dateline.Span{End: len(tt.line)}, 0, nil) {
			got = append(got, q.inner.In(tt.line))
		}
		if strings.Join(got, "|") != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.line, strings.Join(got, "|"), tt.want)
		}
	}
}
