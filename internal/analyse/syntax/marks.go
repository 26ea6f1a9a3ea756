package syntax

import (
	"strings"

	dateline "github.com/dateline-news/dateline"
)

// mark sets the tags that the white space around a mark, or the form of an address, decides; the model sees neither. The
// conventions are those of the greater part of UD English: dashes differ between its treebanks.
func mark(d *dateline.Document, i int) {
	t := &d.Tokens[i]
	w := t.Span.In(d.Text)
	switch w {
	case `"`, "'", "-", "--":
		before := t.Span.Start == 0 || space(d.Text[t.Span.Start-1])
		after := t.Span.End == len(d.Text) || space(d.Text[t.Span.End])
		switch {
		case w == "--" && t.XPOS == ":":
			t.XPOS = ","
		case w == "-" && before && after && t.XPOS == "HYPH":
			t.XPOS = ","
		case w == "-" && !before && !after && t.UPOS == "PUNCT":
			t.XPOS = "HYPH"
		case t.UPOS == "PUNCT" && (t.XPOS == "``" || t.XPOS == "''") && before != after && w[0] != '-':
			t.XPOS = "''"
			if before {
				t.XPOS = "``"
			}
		}
	default:
		if address(w) {
			t.UPOS, t.XPOS = "PROPN", "ADD"
		}
	}
}

func space(b byte) bool { return b == ' ' || b == '\n' || b == '\t' || b == '\r' }

// address says whether a token is a URL or the address of a mailbox.
func address(w string) bool {
	if len(w) < 6 {
		return false
	}
	if strings.HasPrefix(w, "http://") || strings.HasPrefix(w, "https://") || strings.HasPrefix(w, "www.") {
		return true
	}
	at := strings.IndexByte(w, '@')
	return at > 0 && strings.IndexByte(w[at:], '.') > 1
}
