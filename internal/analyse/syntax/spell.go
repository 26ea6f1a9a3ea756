package syntax

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
)

// The features of a word that a form which no one knows may have been meant to be, for the weights in spell.tsv.
var spellFeatures = [...]string{
	"bias", "swapped", "vowel for vowel", "letter for letter", "letter doubled", "letter too many", "doubled letter single", "vowel missing", "letter missing",
	"log rank", "length", "first letter", "last letter", "plural", "ending as the tag", "ending against the tag", "interjection", "singular noun", "noun in -er", "log candidates",
}

const (
	spBias = iota
	spSwapped
	spVowel
	spLetter
	spDoubled
	spExtra
	spSingle
	spNoVowel
	spMissing
	spRank
	spLength
	spFirst
	spLast
	spPlural
	spEnding
	spNoEnding
	spInterjection
	spNoun
	spAgent
	spCandidates
	nSpell
)

//go:embed spell.tsv
var spellTable string

var spellWeights = sync.OnceValue(func() (w [nSpell]float64) {
	for line := range strings.Lines(spellTable) {
		name, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		for i, f := range spellFeatures {
			if f == name {
				w[i], _ = strconv.ParseFloat(value, 64)
			}
		}
	}
	return w
})

const (
	// maxSpelled bounds the work on one form, which grows with the square of its length: the longest word of EWT that lacks one letter has 16.
	maxSpelled = 20
	// maxRank leaves out words so rare that a form near one is as likely a rare word of its own.
	maxRank = 30000
)

// respell returns the word that a form of unknown spelling was meant to be, one letter away: "recieved" is "received", "beacuse"
// "because". Names are left alone, and so are words that may well be words: "farrier" is not "carrier".
func (a *Annotator) respell(form, upos, xpos string) (string, bool) {
	if upos != "NUM" && upos != "SYM" && upos != "PUNCT" {
		if w, ok := a.drawl(form); ok {
			return w, true
		}
	}
	if !a.unknown(form, upos, xpos) {
		return "", false
	}
	near := a.near(nil, form)
	best, at := "", 0.0 // a probability of one half
	w := spellWeights()
	for _, c := range near {
		x := spellRow(form, c, xpos, len(near), a.model.Rank(c))
		sum := 0.0
		for i, v := range x {
			sum += v * w[i]
		}
		if sum > at {
			best, at = c, sum
		}
	}
	return best, best != ""
}

// unknown says whether a form in lower case is neither a word nor a regular form of one, and no name or number.
func (a *Annotator) unknown(form, upos, xpos string) bool {
	switch upos {
	case "PROPN", "X", "NUM", "SYM", "PUNCT":
		return false
	}
	if len(form) < 4 || len(form) > maxSpelled || !plainLower(form) || a.model.Rank(form) > 0 {
		return false
	}
	var buf [4]string
	for _, c := range candidates(buf[:0], form, xpos) {
		if a.model.Rank(c) > 0 {
			return false
		}
	}
	return !a.derived(form)
}

// derived says whether a form is built of a word and an ending or a beginning that English adds freely: "causally", "noiseless", "reread".
func (a *Annotator) derived(form string) bool {
	for _, end := range [...]string{"ly", "ness", "less", "like", "able"} {
		if s, ok := strings.CutSuffix(form, end); ok && len(s) > 2 && a.model.Rank(s) > 0 {
			return true
		}
	}
	for _, start := range [...]string{"un", "re", "non", "mis", "pre", "over", "out"} {
		if s, ok := strings.CutPrefix(form, start); ok && len(s) > 3 && a.model.Rank(s) > 0 {
			return true
		}
	}
	return false
}

// stem returns the lemma of a word in lower case whose tag was given to another spelling of it: the tag may miss the ending.
func (a *Annotator) stem(w, xpos string) string {
	if l, ok := irregular(w, xpos); ok {
		return l
	}
	if strings.HasPrefix(xpos, "VB") {
		for _, tag := range [...]string{"VBD", "VBN"} {
			if l, ok := irregular(w, tag); ok && l != w {
				return l
			}
		}
		switch {
		case strings.HasSuffix(w, "ing"):
			xpos = "VBG"
		case strings.HasSuffix(w, "ed"):
			xpos = "VBN"
		}
	}
	got := w
	switch {
	case xpos == "NNS" || xpos == "VBZ":
		got = strings.TrimSuffix(w, "s")
	case !inflected(xpos):
		return w
	}
	return a.regular(w, xpos, got)
}

// near appends the words of some frequency that are one letter away from form, or have two of its letters in the other order.
func (a *Annotator) near(out []string, form string) []string {
	seen := map[string]bool{form: true}
	buf := make([]byte, 0, maxSpelled+1)
	try := func() {
		if r := a.model.Rank(string(buf)); r > 0 && r <= maxRank && !seen[string(buf)] {
			out = append(out, string(buf))
			seen[out[len(out)-1]] = true
		}
	}
	for i := range len(form) + 1 {
		if i < len(form) {
			buf = append(append(buf[:0], form[:i]...), form[i+1:]...)
			try()
		}
		if i+1 < len(form) {
			buf = append(append(buf[:0], form[:i]...), form[i+1], form[i])
			buf = append(buf, form[i+2:]...)
			try()
		}
		for c := byte('a'); c <= 'z'; c++ {
			buf = append(append(append(buf[:0], form[:i]...), c), form[i:]...)
			try()
			if i < len(form) {
				buf = append(append(append(buf[:0], form[:i]...), c), form[i+1:]...)
				try()
			}
		}
	}
	return out
}

// spellRow returns the features of the word c, of the given rank and one of n near form, as what form was meant to be.
func spellRow(form, c, xpos string, n, rank int) (x [nSpell]float64) {
	i := 0
	for i < len(form) && i < len(c) && form[i] == c[i] {
		i++
	}
	vowel := func(b byte) bool { return strings.IndexByte("aeiouy", b) >= 0 }
	beside := func(s string) bool { return i > 0 && s[i-1] == s[i] || i+1 < len(s) && s[i+1] == s[i] }
	kind := spLetter
	switch {
	case len(form) == len(c) && i+1 < len(c) && form[i] == c[i+1] && form[i+1] == c[i]:
		kind = spSwapped
	case len(form) == len(c) && vowel(form[i]) && vowel(c[i]):
		kind = spVowel
	case len(form) == len(c):
	case len(form) > len(c) && beside(form):
		kind = spDoubled
	case len(form) > len(c):
		kind = spExtra
	case beside(c):
		kind = spSingle
	case vowel(c[i]):
		kind = spNoVowel
	default:
		kind = spMissing
	}
	set := func(k int, on bool) {
		if on {
			x[k] = 1
		}
	}
	x[spBias], x[kind] = 1, 1
	x[spRank], x[spLength], x[spCandidates] = math.Log(float64(rank)), float64(min(len(form), 10)), math.Log(float64(1+n))
	set(spFirst, i == 0)
	set(spLast, i >= len(form)-1 || i >= len(c)-1)
	set(spPlural, form+"s" == c || c+"s" == form)
	end := ""
	switch xpos {
	case "VBG":
		end = "ing"
	case "VBD", "VBN":
		end = "ed"
	case "NNS", "VBZ":
		end = "s"
	case "RB":
		end = "ly"
	}
	set(spEnding, end != "" && strings.HasSuffix(c, end))
	set(spNoEnding, end != "" && !strings.HasSuffix(c, end))
	set(spInterjection, xpos == "UH" || xpos == "FW")
	set(spNoun, xpos == "NN")
	set(spAgent, xpos == "NN" && strings.HasSuffix(form, "er"))
	return x
}

// drawl returns the word of a form in lower case that repeats a letter three times or more: "soooo" is "so", "prettty" "pretty".
// Each such run stands for one letter or two; the most frequent word wins.
func (a *Annotator) drawl(form string) (string, bool) {
	runs := 0
	for i := 2; i < len(form); i++ {
		if form[i] == form[i-1] && form[i] == form[i-2] && (i == 2 || form[i] != form[i-3]) {
			runs++
		}
	}
	if runs == 0 || runs > 4 || len(form) > 40 || !plainLower(form) {
		return "", false
	}
	best, at := "", 0
	buf := make([]byte, 0, 40)
	for double := range 1 << runs {
		buf = buf[:0]
		run := 0
		for i := 0; i < len(form); {
			j := i + 1
			for j < len(form) && form[j] == form[i] {
				j++
			}
			n := j - i
			if n >= 3 {
				n = 1 + double>>run&1
				run++
			}
			buf = append(buf, form[i:i+n]...)
			i = j
		}
		if r := a.model.Rank(string(buf)); len(buf) > 1 && r > 0 && (at == 0 || r < at) {
			best, at = string(buf), r
		}
	}
	return best, best != ""
}
