package syntax

import (
	"strings"
	"unicode/utf8"
)

// A script makes a lemma of a form.
type script struct {
	lower bool
	cut   int // characters
	add   string
}

// parseScript reads "k0", "l2y", "l10be": keep or lower the case, characters to cut, what to add.
func parseScript(s string) script {
	sc := script{lower: s != "" && s[0] == 'l'}
	i := 1
	for ; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
		sc.cut = sc.cut*10 + int(s[i]-'0')
	}
	if i < len(s) {
		sc.add = s[i:]
	}
	return sc
}

// lemma returns the lemma of a form.
func (a *Annotator) lemma(form, upos, xpos string, choice int) string {
	sc := a.scripts[choice]
	if sc.lower {
		form = strings.ToLower(form)
	}
	if upos != "PROPN" {
		if l, ok := irregular(form, xpos); ok {
			return l
		}
	}
	n := len(form)
	for range sc.cut {
		if n == 0 {
			return form // the script is for a longer word
		}
		_, size := utf8.DecodeLastRuneInString(form[:n])
		n -= size
	}
	if n == 0 && sc.add == "" {
		return form
	}
	return form[:n] + sc.add
}
